export const id = 2232;
export const ids = [2232];
export const modules = {

/***/ 2232:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createCacheHistory: () => (/* binding */ createCacheHistory)
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
// EXTERNAL MODULE: ./build/metrics/history/compacted-history.js
var compacted_history = __webpack_require__(3540);
// EXTERNAL MODULE: ./build/metrics/history/compacted-store.js
var compacted_store = __webpack_require__(6553);
;// CONCATENATED MODULE: ./build/metrics/history/cache-history.js






/** Objects that one run merges, besides the newest; others are left to the next run. */
const UNITED_OBJECTS = 20;
/** A run saves one object, but merging again with more lines needs another key. */
const KEYS_OF_A_RUN = 9;
/**
 * Keeps the history of a task in GitHub's cache. Cache entries never change, so each run that writes saves the whole
 * history under its own key, and the newest counts. Runs that end at the same time each save one, so reading also lists
 * the keys, and merges the histories that are missing in the newest one.
 */
function createCacheHistory(options) {
    return (0,compacted_store/* createCompactedStore */.S)({
        kind: "cache",
        mayWrite: options.mayWrite,
        read: () => readCached(options),
        enterWithRetries: (lines) => enterAndSave(options, lines),
    });
}
/** Rejects if it is unknown whether there is a history: a new one would replace it. */
async function readCached(options) {
    const cached = {
        history: (0,compacted_history/* createCompactedHistory */.Zq)(compacted_history/* WINDOW_SIZE */.DK),
        warnings: [],
        notices: [],
    };
    const newest = await options.cache.restore(getKeyPrefix(options.key.task));
    if (newest === null)
        return cached;
    mergeCached(cached, newest);
    let united = 0;
    for (const key of await listKeys(options, cached)) {
        if (cached.history.includes.includes(key))
            continue;
        united += 1;
        if (united > UNITED_OBJECTS) {
            cached.warnings.push(`more than ${UNITED_OBJECTS} runs ended at the same time; later runs add the others`);
            break;
        }
        await restoreConcurrent(options, cached, key);
    }
    return cached;
}
function mergeCached(cached, { key, bytes }) {
    const unpacked = (0,history_object/* unpackHistory */.X)(bytes);
    if (unpacked.kind === "damaged") {
        cached.warnings.push(`${key} in the cache was left out of the history: ${unpacked.reason}`);
    }
    else {
        const { history, warnings } = (0,compacted_history/* mergeHistories */.dk)(cached.history, unpacked.history);
        cached.history = history;
        cached.warnings.push(...warnings);
    }
    // Damaged ones too, so that they are reported once and not read again.
    cached.history.includes.push(key);
}
async function listKeys({ api, key, refs }, cached) {
    const missing = "runs that end at the same time may be missing from the history";
    if (api === null) {
        cached.notices.push(`${missing}: without a token the cache cannot be listed`);
        return [];
    }
    try {
        return await api.cacheKeys(getKeyPrefix(key.task), refs);
    }
    catch (error) {
        const isChoice = error instanceof ApiError && error.reason === "forbidden";
        (isChoice ? cached.notices : cached.warnings).push(`${missing}: ${(0,reasons/* messageOf */.bD)(error)}`);
        return [];
    }
}
async function restoreConcurrent({ cache }, cached, key) {
    try {
        const found = await cache.restore(key);
        // Otherwise it was evicted after it was listed.
        if (found?.key === key)
            mergeCached(cached, found);
    }
    catch (error) {
        cached.warnings.push(`${key} in the cache was not added to the history yet: ${(0,reasons/* messageOf */.bD)(error)}`);
    }
}
async function enterAndSave(options, lines) {
    const { history, warnings, notices } = await readCached(options);
    const { added, warnings: late } = (0,compacted_history/* addNewLines */.BW)(history, lines);
    warnings.push(...late);
    if (added === 0)
        return { entered: true, warnings, notices };
    const bytes = (0,history_object/* packHistory */.U)(history);
    if (bytes === null) {
        warnings.push("this run was not added to the history: its statistics alone exceed the size limit");
        return { entered: false, warnings, notices };
    }
    const answer = await saveUnderNewKey(options, bytes);
    if (answer === "denied")
        notices.push("this run was not added to the history: it may only read the cache");
    if (answer === "saved" && options.refs.some(isMergeQueueRef))
        notices.push(onlyForTheQueue);
    if (answer === "exists")
        warnings.push("this run was not added to the history: it already saved too many objects there");
    return { entered: answer === "saved", warnings, notices };
}
async function saveUnderNewKey({ cache, key }, bytes) {
    const name = `${getKeyPrefix(key.task)}${encodeForKey(key.run)}-a${key.attempt}`;
    for (let number = 1; number <= KEYS_OF_A_RUN; number += 1) {
        const answer = await cache.save(number === 1 ? name : `${name}-${number}`, bytes);
        if (answer !== "exists")
            return answer;
    }
    return "exists";
}
/**
 * @see
 * https://docs.github.com/repositories/configuring-branches-and-merges-in-your-repository/configuring-pull-request-merges/managing-a-merge-queue
 */
const isMergeQueueRef = (ref) => ref.startsWith("refs/heads/gh-readonly-queue/");
/**
 * @see
 * https://docs.github.com/actions/reference/workflows-and-actions/dependency-caching#restrictions-for-accessing-a-cache
 */
const onlyForTheQueue = "this run is in a history that no other branch sees: GitHub gives what is saved in a merge queue to the same branch of the " +
    "queue only. `history: branch` counts such runs for all";
/** 1 is the version of the format; each version has its own history. */
const getKeyPrefix = (task) => `orchestrator-history/1/${encodeForKey(task)}/`;
/** A key has no commas and at most 512 characters (@actions/cache, checkKey). */
function encodeForKey(name) {
    const encoded = encodeURIComponent(name);
    return encoded.length <= 200 ? encoded : (0,external_node_crypto_.createHash)("sha256").update(name).digest("hex");
}


/***/ })

};
