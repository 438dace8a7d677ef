export const id = 2751;
export const ids = [2751,5132];
export const modules = {

/***/ 2751:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readGitHub: () => (/* binding */ readGitHub)
});

// EXTERNAL MODULE: ./build/platform/one-line.js
var one_line = __webpack_require__(7429);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js
var schemas = __webpack_require__(5156);
// EXTERNAL MODULE: ./build/model/json.js
var json = __webpack_require__(9598);
;// CONCATENATED MODULE: ./build/platform/github/results/runtime.js


/**
 * null: the variables are missing or invalid. The runner gives them to JavaScript actions only, not to `run:` steps.
 */
function readRuntime(environment) {
    const { ACTIONS_RESULTS_URL: address, ACTIONS_RUNTIME_TOKEN: token } = environment;
    return address && token && URL.canParse(address) ? { address, token } : null;
}
/** The token is a JWT with the ids in its scope: `Actions.Results:<run>:<job>`, among others. null: it has none. */
function readBackendIds(token) {
    const claims = (0,json/* parseJson */.qF)(Buffer.from(token.split(".")[1] ?? "", "base64url").toString("utf8"));
    const scopes = schemas.object({ scp: schemas.string() }).safeParse(claims).data?.scp.split(" ") ?? [];
    const [, run, job] = scopes.map((scope) => scope.split(":")).find(([name]) => name === "Actions.Results") ?? [];
    if (run === undefined || job === undefined)
        return null;
    return { workflow_run_backend_id: run, workflow_job_run_backend_id: job };
}
/**
 * Whether a server has the service: github.com and GHE.com do, GitHub Enterprise Server does not.
 * @param serverUrl GITHUB_SERVER_URL
 * @see https://github.com/actions/toolkit/blob/main/packages/artifact/src/internal/shared/config.ts isGhes
 */
function hasResultsService(serverUrl) {
    const host = URL.canParse(serverUrl) ? new URL(serverUrl).hostname : "";
    return host === "github.com" || host.endsWith(".ghe.com") || host.endsWith(".localhost");
}

;// CONCATENATED MODULE: ./build/model/github.js

const decimal = schemas.string("expected a number").regex(/^\d{1,18}$/, "expected a number");
const attempt = decimal
    .transform(Number)
    .pipe(schemas.int("expected a whole number").min(1, "expected at least 1"));
const address = schemas.url({
    protocol: /^https?$/,
    error: "expected an address such as https://github.com",
});
/** The variables of a job in GitHub Actions that are used, as the runner sets them. */
const GitHubVariables = schemas.object({
    GITHUB_RUN_ID: decimal,
    GITHUB_RUN_ATTEMPT: attempt.default(1),
    GITHUB_EVENT_NAME: schemas.string().default(""),
    GITHUB_REPOSITORY: schemas.string("expected owner/name")
        .regex(/^[^/\s]+\/[^/\s]+$/, "expected owner/name"),
    GITHUB_SERVER_URL: address.default("https://github.com"),
    GITHUB_API_URL: address.default("https://api.github.com"),
    GITHUB_SHA: schemas.string().default(""),
    GITHUB_REF: schemas.string().default(""),
    GITHUB_JOB: schemas.string().default(""),
    GITHUB_ACTION: schemas.string().default(""),
});

// EXTERNAL MODULE: ./build/platform/regular-file.js + 1 modules
var regular_file = __webpack_require__(6543);
// EXTERNAL MODULE: ./build/model/limits.js + 2 modules
var limits = __webpack_require__(9821);
;// CONCATENATED MODULE: ./build/platform/github/facts.js





/**
 * Reads the runner's facts about the job; null outside of GitHub Actions.
 * @param options.event false: skips the event's file, which stages could have changed
 * @returns messages, one for each variable that has an unexpected value
 */
function readGitHub(environment, options = { event: true }) {
    if (environment["GITHUB_ACTIONS"] !== "true")
        return null;
    const parsed = GitHubVariables.safeParse(environment);
    if (!parsed.success)
        return {
            messages: parsed.error.issues.map(({ path, message }) => describeVariable(environment, String(path[0]), message)),
        };
    const variables = parsed.data;
    return {
        runId: variables.GITHUB_RUN_ID,
        runAttempt: variables.GITHUB_RUN_ATTEMPT,
        eventName: variables.GITHUB_EVENT_NAME,
        event: options.event ? readEvent(environment["GITHUB_EVENT_PATH"]) : undefined,
        repository: variables.GITHUB_REPOSITORY,
        serverUrl: variables.GITHUB_SERVER_URL,
        apiUrl: variables.GITHUB_API_URL,
        sha: variables.GITHUB_SHA,
        ref: variables.GITHUB_REF,
        job: variables.GITHUB_JOB,
        jobRun: readBackendIds(environment["ACTIONS_RUNTIME_TOKEN"] ?? "")?.workflow_job_run_backend_id ??
            null,
        action: variables.GITHUB_ACTION,
    };
}
function describeVariable(environment, name, expected) {
    const value = environment[name];
    const found = value === undefined ? "is not set" : `is ${(0,one_line/* quoteName */.A)(value)}`;
    return `the variable ${name} ${found}: ${expected}, as the runner of GitHub Actions sets it for each step`;
}
/** An unreadable event counts as missing, which all its uses allow for. */
function readEvent(path) {
    if (path === undefined || path === "")
        return undefined;
    try {
        return JSON.parse((0,regular_file/* readRegularFile */.XF)(path, { most: limits/* limits */.F.eventPayload.value }).toString("utf8"));
    }
    catch {
        return undefined;
    }
}


/***/ })

};
