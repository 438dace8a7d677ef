export const id = 293;
export const ids = [293];
export const modules = {

/***/ 4293:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readGitHub: () => (/* binding */ readGitHub)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/errors.js
var errors = __webpack_require__(7428);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js
var schemas = __webpack_require__(5156);
;// CONCATENATED MODULE: ./build/model/github.js

const decimal = schemas.string().regex(/^\d{1,18}$/, "expected a number");
/** The variables of a job in GitHub Actions that matter here, as the runner sets them. */
const GitHubVariables = schemas.object({
    GITHUB_RUN_ID: decimal,
    GITHUB_RUN_ATTEMPT: decimal.transform(Number).pipe(schemas.int().min(1)).default(1),
    GITHUB_EVENT_NAME: schemas.string().default(""),
    GITHUB_REPOSITORY: schemas.string().regex(/^[^/\s]+\/[^/\s]+$/, "expected owner/name"),
    GITHUB_SERVER_URL: schemas.url().default("https://github.com"),
    GITHUB_API_URL: schemas.url().default("https://api.github.com"),
    GITHUB_SHA: schemas.string().default(""),
    GITHUB_REF: schemas.string().default(""),
    GITHUB_JOB: schemas.string().default(""),
    GITHUB_ACTION: schemas.string().default(""),
});

;// CONCATENATED MODULE: ./build/platform/github/facts.js



/** Bytes of an event's payload that are read: GitHub sends at most 25 MB. */
const largestEvent = 25 * 1024 * 1024;
/**
 * What the runner says about the job, or null outside of GitHub Actions.
 * @throws Error that names each variable that isn't as the runner sets it
 */
function readGitHub(environment) {
    if (environment["GITHUB_ACTIONS"] !== "true")
        return null;
    const parsed = GitHubVariables.safeParse(environment);
    if (!parsed.success)
        throw new Error(`the variables of GitHub Actions are not as expected:\n${errors/* prettifyError */.S1(parsed.error)}`);
    const variables = parsed.data;
    return {
        runId: variables.GITHUB_RUN_ID,
        runAttempt: variables.GITHUB_RUN_ATTEMPT,
        eventName: variables.GITHUB_EVENT_NAME,
        event: readEvent(environment["GITHUB_EVENT_PATH"]),
        repository: variables.GITHUB_REPOSITORY,
        serverUrl: variables.GITHUB_SERVER_URL,
        apiUrl: variables.GITHUB_API_URL,
        sha: variables.GITHUB_SHA,
        ref: variables.GITHUB_REF,
        job: variables.GITHUB_JOB,
        action: variables.GITHUB_ACTION,
    };
}
/** An event that cannot be read says nothing: what depends on it has other ways to go. */
function readEvent(path) {
    if (path === undefined || path === "")
        return undefined;
    try {
        const text = (0,external_node_fs_.readFileSync)(path, "utf8");
        return text.length > largestEvent ? undefined : JSON.parse(text);
    }
    catch {
        return undefined;
    }
}


/***/ })

};
