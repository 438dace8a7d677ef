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
const optionalObject = (shape) => schemas.object(shape).optional().catch(undefined);
const Payload = schemas.object({
    repository: optionalObject({ default_branch: facts_text }),
    pull_request: optionalObject({ head: optionalObject({ sha }), base: optionalObject({ sha }) }),
    merge_group: optionalObject({ base_sha: sha }),
    before: sha,
    forced: schemas.boolean().optional().catch(undefined),
    ref: facts_text,
});
/**
 * Parses the payload of an event. It never fails: missing or malformed fields are left out, and events without a change
 * yield only the default branch.
 * @param name GITHUB_EVENT_NAME
 * @param payload the parsed content of GITHUB_EVENT_PATH
 */
function parseEventFacts(name, payload) {
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

// EXTERNAL MODULE: ./build/run/persisted-path.js
var persisted_path = __webpack_require__(8507);
;// CONCATENATED MODULE: ./build/modes/settings/change-request.js


/** What decides what this run is compared with. */
const changeRequest = ({ base, root, runsFolder, outFolder, }, { github, environment }, task) => ({
    explicitBase: base ?? undefined,
    event: github === null ? undefined : parseEventFacts(github.eventName, github.event),
    baseSha: environment["BASE_SHA"],
    includeWorkingTree: github === null,
    runsFolder: (0,persisted_path/* persistedPath */.Tb)({ base: root }, runsFolder),
    outFolder: (0,persisted_path/* persistedPath */.Tb)({ base: root }, outFolder),
    task,
});


/***/ })

};
