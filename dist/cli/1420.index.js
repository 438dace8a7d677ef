export const id = 1420;
export const ids = [1420];
export const modules = {

/***/ 1420:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  changeRequest: () => (/* binding */ changeRequest)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js
var schemas = __webpack_require__(5156);
;// CONCATENATED MODULE: ./build/changes/facts.js

const facts_text = schemas.string().min(1).optional().catch(undefined);
const sha = schemas.string()
    .regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/)
    .optional()
    .catch(undefined);
const part = (shape) => schemas.object(shape).optional().catch(undefined);
const Payload = schemas.object({
    repository: part({ default_branch: facts_text }),
    pull_request: part({ head: part({ sha }), base: part({ sha }) }),
    merge_group: part({ base_sha: sha }),
    before: sha,
    forced: schemas.boolean().optional().catch(undefined),
    ref: facts_text,
});
/**
 * Picks the facts out of an event's payload. It never fails: what is missing or of the wrong type is left out, and events
 * that don't say what changed give the default branch alone.
 * @param name GITHUB_EVENT_NAME
 * @param payload the parsed content of GITHUB_EVENT_PATH
 */
function factsOfEvent(name, payload) {
    const parsed = Payload.safeParse(payload);
    if (!parsed.success)
        return { name };
    const { repository, pull_request: pullRequest, merge_group: mergeGroup, before, forced, ref, } = parsed.data;
    const defaultBranch = repository?.default_branch;
    switch (name) {
        case "pull_request":
        case "pull_request_target":
            return {
                name,
                defaultBranch,
                headSha: pullRequest?.head?.sha,
                baseSha: pullRequest?.base?.sha,
            };
        case "merge_group":
            return { name, defaultBranch, baseSha: mergeGroup?.base_sha };
        case "push":
            return { name, defaultBranch, before, forced, ref };
        default:
            return { name, defaultBranch };
    }
}

// EXTERNAL MODULE: ./build/run/context.js
var context = __webpack_require__(1209);
;// CONCATENATED MODULE: ./build/modes/settings/change-request.js


/** What decides what this run is compared with. */
const changeRequest = ({ base, root, runsFolder, outFolder, }, { github, environment }, task) => ({
    explicitBase: base ?? undefined,
    event: github === null ? undefined : factsOfEvent(github.eventName, github.event),
    baseSha: environment["BASE_SHA"],
    includeWorkingTree: github === null,
    runsFolder: (0,context/* persistedPath */.Tb)({ base: root }, runsFolder),
    outFolder: (0,context/* persistedPath */.Tb)({ base: root }, outFolder),
    task,
});


/***/ })

};
