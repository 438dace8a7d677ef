export const id = 2232;
export const ids = [2232];
export const modules = {

/***/ 2232:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  cacheHistory: () => (/* binding */ cacheHistory)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./build/model/api-error.js
/** What GitHub's REST API did not do, in one line for people. */
class ApiError extends Error {
    name = "ApiError";
    reason;
    constructor(reason, message, options) {
        super(message, options);
        this.reason = reason;
    }
}

// EXTERNAL MODULE: ./build/model/reasons.js
var reasons = __webpack_require__(9751);
// EXTERNAL MODULE: ./build/metrics/history/history-object.js + 1 modules
var history_object = __webpack_require__(9641);
// EXTERNAL MODULE: ./build/metrics/history/kept-history.js
var kept_history = __webpack_require__(2076);
// EXTERNAL MODULE: ./build/metrics/history/kept-store.js
var kept_store = __webpack_require__(2001);
;// CONCATENATED MODULE: ./build/metrics/history/cache-history.js






/** Objects that one run unites at most, besides the newest; those beyond them are left to the next run. */
const UNITED_OBJECTS = 20;
/** A run saves one object; a merge that is made again, of more lines, needs another key. */
const KEYS_OF_A_RUN = 9;
/**
 * The history of a task in GitHub's cache. What is saved there never changes, so each run that writes saves a whole history
 * under a key of its own, and the newest one counts. Runs that end at the same time save theirs beside each other; so who reads
 * also lists the keys, and unites the histories that are not in the newest one.
 */
function cacheHistory(options) {
    return (0,kept_store/* keptStore */.G)({
        kind: "cache",
        mayWrite: options.mayWrite,
        read: () => readPast(options),
        enter: (lines) => enter(options, lines),
    });
}
/** Rejects when it cannot be known whether there is a history: one that begins anew would take the place of it. */
async function readPast(options) {
    const past = { history: (0,kept_history/* openKeptHistory */.Nn)(kept_history/* WINDOW_SIZE */.DK), warnings: [], notices: [] };
    const newest = await options.cache.restore(prefixOf(options.key.task));
    if (newest === null)
        return past;
    takeIn(past, newest);
    let united = 0;
    for (const key of await listKeys(options, past)) {
        if (past.history.includes.includes(key))
            continue;
        united += 1;
        if (united > UNITED_OBJECTS) {
            past.warnings.push(`more than ${UNITED_OBJECTS} runs ended at the same time: later runs count the others`);
            break;
        }
        await restoreRaced(options, past, key);
    }
    return past;
}
function takeIn(past, { key, bytes }) {
    const found = (0,history_object/* unpackHistory */.X)(bytes);
    if (found.kind === "damaged") {
        past.warnings.push(`${key} in the cache is left out of the history: ${found.reason}`);
    }
    else {
        const { history, warnings } = (0,kept_history/* unite */._f)(past.history, found.history);
        past.history = history;
        past.warnings.push(...warnings);
    }
    // A damaged one too, so that it is said once and not looked at again.
    past.history.includes.push(key);
}
async function listKeys({ api, key, refs }, past) {
    const missing = "runs that end at the same time may be missing in the history";
    if (api === null) {
        past.notices.push(`${missing}: without a token the cache cannot be listed`);
        return [];
    }
    try {
        return await api.cacheKeys(prefixOf(key.task), refs);
    }
    catch (error) {
        const isChoice = error instanceof ApiError && error.reason === "forbidden";
        (isChoice ? past.notices : past.warnings).push(`${missing}: ${(0,reasons/* messageOf */.bD)(error)}`);
        return [];
    }
}
async function restoreRaced({ cache }, past, key) {
    try {
        const found = await cache.restore(key);
        // Another one: this one was evicted after it was listed.
        if (found?.key === key)
            takeIn(past, found);
    }
    catch (error) {
        past.warnings.push(`${key} in the cache is not in the history yet: ${(0,reasons/* messageOf */.bD)(error)}`);
    }
}
async function enter(options, lines) {
    const { history, warnings, notices } = await readPast(options);
    const { added, warnings: late } = (0,kept_history/* enterLines */.of)(history, lines);
    warnings.push(...late);
    if (added === 0)
        return { entered: true, warnings, notices };
    const bytes = (0,history_object/* packHistory */.U)(history);
    if (bytes === null) {
        warnings.push("the history does not get this run: its figures alone are larger than it may be");
        return { entered: false, warnings, notices };
    }
    const answer = await saveNew(options, bytes);
    if (answer === "denied")
        notices.push("this run is not in the history: it may read the cache, and not write to it");
    if (answer === "saved" && options.refs.some(isMergeQueue))
        notices.push(onlyForTheQueue);
    if (answer === "exists")
        warnings.push("the history does not get this run: it has too many objects of it");
    return { entered: answer === "saved", warnings, notices };
}
async function saveNew({ cache, key }, bytes) {
    const name = `${prefixOf(key.task)}${inKey(key.run)}-a${key.attempt}`;
    for (let number = 1; number <= KEYS_OF_A_RUN; number += 1) {
        const answer = await cache.save(number === 1 ? name : `${name}-${number}`, bytes);
        if (answer !== "exists")
            return answer;
    }
    return "exists";
}
/** @see https://docs.github.com/repositories/configuring-branches-and-merges-in-your-repository/configuring-pull-request-merges/managing-a-merge-queue */
const isMergeQueue = (ref) => ref.startsWith("refs/heads/gh-readonly-queue/");
/** @see https://docs.github.com/actions/reference/workflows-and-actions/dependency-caching#restrictions-for-accessing-a-cache */
const onlyForTheQueue = "this run is in a history that no other branch sees: GitHub gives what is saved in a merge queue to the same branch of the " +
    "queue only. `history: branch` counts such runs for all";
/** The 1 is the version of the format: other versions don't see each other's. */
const prefixOf = (task) => `orchestrator-history/1/${inKey(task)}/`;
/** A key has no commas and at most 512 characters (@actions/cache, checkKey). */
function inKey(name) {
    const encoded = encodeURIComponent(name);
    return encoded.length <= 200 ? encoded : (0,external_node_crypto_.createHash)("sha256").update(name).digest("hex");
}


/***/ })

};
