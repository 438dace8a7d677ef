export const id = 265;
export const ids = [265];
export const modules = {

/***/ 7265:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   factsOfEvent: () => (/* binding */ factsOfEvent)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5156);

const text = zod__WEBPACK_IMPORTED_MODULE_0__.string().min(1).optional().catch(undefined);
const sha = zod__WEBPACK_IMPORTED_MODULE_0__.string()
    .regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/)
    .optional()
    .catch(undefined);
const part = (shape) => zod__WEBPACK_IMPORTED_MODULE_0__.object(shape).optional().catch(undefined);
const Payload = zod__WEBPACK_IMPORTED_MODULE_0__.object({
    repository: part({ default_branch: text }),
    pull_request: part({ head: part({ sha }), base: part({ sha }) }),
    merge_group: part({ base_sha: sha }),
    before: sha,
    forced: zod__WEBPACK_IMPORTED_MODULE_0__.boolean().optional().catch(undefined),
    ref: text,
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
    const { repository, pull_request: pullRequest, merge_group: mergeGroup, before, forced, ref } = parsed.data;
    const defaultBranch = repository?.default_branch;
    switch (name) {
        case "pull_request":
        case "pull_request_target":
            return { name, defaultBranch, headSha: pullRequest?.head?.sha, baseSha: pullRequest?.base?.sha };
        case "merge_group":
            return { name, defaultBranch, baseSha: mergeGroup?.base_sha };
        case "push":
            return { name, defaultBranch, before, forced, ref };
        default:
            return { name, defaultBranch };
    }
}


/***/ })

};
