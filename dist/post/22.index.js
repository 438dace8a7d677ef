export const id = 22;
export const ids = [22];
export const modules = {

/***/ 63022:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createCacheHistory: () => (/* binding */ createCacheHistory)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _model_api_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70729);
/* harmony import */ var _model_reasons_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9751);
/* harmony import */ var _compacted_history_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3540);
/* harmony import */ var _compacted_store_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(26553);
/* harmony import */ var _history_object_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(49641);






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
    return (0,_compacted_store_js__WEBPACK_IMPORTED_MODULE_4__/* .createCompactedStore */ .S)({
        kind: "cache",
        mayWrite: options.mayWrite,
        read: () => readCached(options),
        save: (found, { bytes }) => saveCached(options, found, bytes),
    });
}
/** Rejects if it is unknown whether there is a history: a new one would replace it. */
async function readCached(options) {
    const cached = { history: (0,_compacted_history_js__WEBPACK_IMPORTED_MODULE_3__/* .createCompactedHistory */ .Zq)(), warnings: [], notices: [] };
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
    const unpacked = (0,_history_object_js__WEBPACK_IMPORTED_MODULE_5__/* .unpackHistory */ .X)(bytes);
    if (unpacked.kind === "damaged") {
        cached.warnings.push(`${key} in the cache was left out of the history: ${unpacked.reason}`);
    }
    else {
        const { history, warnings } = (0,_compacted_history_js__WEBPACK_IMPORTED_MODULE_3__/* .mergeHistories */ .dk)(cached.history, unpacked.history);
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
        const isChoice = error instanceof _model_api_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ApiError */ .h && error.reason === "forbidden";
        (isChoice ? cached.notices : cached.warnings).push(`${missing}: ${(0,_model_reasons_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error)}`);
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
        cached.warnings.push(`${key} in the cache was not added to the history yet: ${(0,_model_reasons_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error)}`);
    }
}
async function saveCached(options, { warnings, notices }, bytes) {
    const answer = await saveUnderNewKey(options, bytes);
    if (answer === "denied")
        notices.push(`${_compacted_store_js__WEBPACK_IMPORTED_MODULE_4__/* .notAdded */ .W}: it may only read the cache`);
    if (answer === "exists")
        warnings.push(`${_compacted_store_js__WEBPACK_IMPORTED_MODULE_4__/* .notAdded */ .W}: it already saved too many objects there`);
    if (answer === "saved" && options.refs.some(isMergeQueueRef))
        notices.push(onlyForTheQueue);
    return answer === "saved" ? "saved" : "refused";
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
    return encoded.length <= 200 ? encoded : (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(name).digest("hex");
}


/***/ }),

/***/ 3540:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BW: () => (/* binding */ addNewLines),
/* harmony export */   Sd: () => (/* binding */ getMostFolded),
/* harmony export */   Xn: () => (/* binding */ foldOlderHalf),
/* harmony export */   Xq: () => (/* binding */ appendLine),
/* harmony export */   Zq: () => (/* binding */ createCompactedHistory),
/* harmony export */   dk: () => (/* binding */ mergeHistories)
/* harmony export */ });
/* harmony import */ var _model_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89821);
/* harmony import */ var _history_entry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61739);
/* harmony import */ var _ledger_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30788);



/** Half of the limit: a window grows to twice its size before its older half is folded. */
const WINDOW_SIZE = _model_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .limits */ .F.historyEntries.value / 2;
/** GitHub lists 100 at once; the rest is for keys that were listed late. */
const INCLUDED_KEYS = 200;
const createCompactedHistory = (windowSize = WINDOW_SIZE) => ({
    ledger: (0,_ledger_js__WEBPACK_IMPORTED_MODULE_2__/* .createLedger */ .M5)(windowSize),
    includes: [],
    folded: new Set(),
});
/** How many ids of folded entries are remembered. */
const getMostFolded = ({ ledger }) => 2 * ledger.windowSize;
/** Appends a line unconditionally, and remembers the ids that leave the window. */
function appendLine(history, line) {
    const { ledger } = history;
    const oldest = ledger.window.slice(0, ledger.windowSize);
    const added = (0,_ledger_js__WEBPACK_IMPORTED_MODULE_2__/* .addLine */ .cG)(ledger, line);
    if (ledger.window[0] !== oldest[0])
        rememberFolded(history, oldest);
    return added;
}
/** @param lines that left the window */
function rememberFolded(history, lines) {
    const { folded } = history;
    for (const id of (0,_ledger_js__WEBPACK_IMPORTED_MODULE_2__/* .listIds */ .Z6)({ window: lines }))
        folded.add(id);
    for (const id of folded) {
        if (folded.size <= getMostFolded(history))
            break;
        folded.delete(id);
    }
}
/** Adds unknown lines in their order. `warnings`, for people: attempts that could not be replaced. */
function addNewLines(history, lines) {
    const warnings = [];
    let added = 0;
    for (const line of lines) {
        const entry = (0,_history_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .parseEntry */ .ER)(line);
        if (entry !== null && isKnown(history, line, entry))
            continue;
        const answer = appendLine(history, line);
        added += 1;
        if (answer === "late-attempt" && entry !== null)
            warnings.push(...warnOfDoubleCount(history, entry));
    }
    return { added, warnings };
}
const isKnown = ({ ledger, folded }, line, { id, runId }) => folded.has(id) || (0,_ledger_js__WEBPACK_IMPORTED_MODULE_2__/* .hasLine */ .pc)(ledger, runId, line);
/** Only a store with every line can remove an attempt from the statistics. */
function warnOfDoubleCount(history, { runId, attempt }) {
    if (!hasForgottenIds(history) && ![...history.folded].some((id) => id.startsWith(`${runId}#`)))
        return [];
    return [
        `run ${runId}: attempt ${attempt} came so late that an earlier one may count besides it: only figures are left of that attempt`,
    ];
}
const hasForgottenIds = (history) => history.folded.size >= getMostFolded(history);
/** Folds the older half of the window; of a single line that line. The given history stays as it is. */
function foldOlderHalf(history) {
    const smaller = structuredClone(history);
    const { window } = smaller.ledger;
    const half = window.slice(0, Math.ceil(window.length / 2));
    (0,_ledger_js__WEBPACK_IMPORTED_MODULE_2__/* .foldOldest */ .Zq)(smaller.ledger, half.length);
    rememberFolded(smaller, half);
    return smaller;
}
/**
 * Merges two histories that continued separately, as when two runs ended at the same time: the one
 * with more entries, and whatever else is in the window of the other, in the order of completion.
 * Both are consumed.
 * | An entry counts once: what is in the window or among the folded ids is skipped. Once ids were
 * forgotten, entries that completed before anything in the base are skipped too, since they may be
 * in it. The other's folded entries are only statistics, which cannot be separated: those that are
 * not in both are lost. `warnings`, for people: what may be lost.
 */
function mergeHistories(one, other) {
    const [history, added] = countEntries(one) >= countEntries(other) ? [one, other] : [other, one];
    const known = listKnownIds(history);
    const since = hasForgottenIds(history) ? history.ledger.base.as_of : -Infinity;
    const unknown = added.ledger.window.flatMap(({ line, entry }) => entry === null || known.has(entry.id) ? [] : [{ line, entry }]);
    const newEntries = unknown
        .filter(({ entry }) => entry.completedMs > since)
        .sort((one, next) => (0,_history_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .compareByEnd */ .Am)(one.entry, next.entry));
    const lost = unknown.length - newEntries.length + countLost(history, known, added);
    const { warnings } = addNewLines(history, newEntries.map(({ line }) => line));
    history.includes = [...new Set([...added.includes, ...history.includes])].slice(-INCLUDED_KEYS);
    if (lost > 0)
        warnings.push(`${lost} earlier entries may not be counted: they are in a history that diverged from this one too long ago`);
    return { history, warnings };
}
const countEntries = ({ ledger: { base, window } }) => base.entries + window.length;
const listKnownIds = ({ ledger, folded }) => new Set([...folded, ...(0,_ledger_js__WEBPACK_IMPORTED_MODULE_2__/* .listIds */ .Z6)(ledger)]);
/**
 * Counts the other's folded entries that are lost. Those before the first known one were most likely forgotten here.
 */
function countLost(history, known, { folded }) {
    const ids = [...folded];
    const from = hasForgottenIds(history) ? ids.findIndex((id) => known.has(id)) : 0;
    return ids.slice(Math.max(0, from)).filter((id) => !known.has(id)).length;
}


/***/ }),

/***/ 26553:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ createCompactedStore),
/* harmony export */   W: () => (/* binding */ notAdded)
/* harmony export */ });
/* harmony import */ var _model_reasons_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9751);
/* harmony import */ var _history_entry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61739);
/* harmony import */ var _compacted_history_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3540);
/* harmony import */ var _history_object_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49641);




/**
 * Creates a store whose methods never reject. Lines stay in memory until they are added: the job that queues them also
 * merges them.
 */
function createCompactedStore(place) {
    let queued = [];
    return {
        kind: place.kind,
        async read() {
            try {
                const { history, warnings } = await place.read();
                return { ledger: history.ledger, warnings };
            }
            catch (error) {
                const { ledger } = (0,_compacted_history_js__WEBPACK_IMPORTED_MODULE_2__/* .createCompactedHistory */ .Zq)();
                return { ledger, warnings: [`the history was not read: ${(0,_model_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error)}`] };
            }
        },
        queue(lines) {
            const entries = lines.filter((line) => (0,_history_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .parseEntry */ .ER)(line) !== null);
            queued.push(...entries);
            const refused = lines.length - entries.length;
            return Promise.resolve(refused === 0 ? null : `${refused} of ${lines.length} lines are not metrics entries`);
        },
        async merge() {
            if (!place.mayWrite || queued.length === 0)
                return { warnings: [], notices: [] };
            const lines = queued;
            try {
                const { isEntered, warnings, notices } = await enter(place, lines);
                if (isEntered)
                    queued = queued.slice(lines.length);
                return { warnings, notices };
            }
            catch (error) {
                return { warnings: [`${notAdded}: ${(0,_model_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error)}`], notices: [] };
            }
        },
    };
}
const notAdded = "this run was not added to the history";
/** Adds unknown lines, until no other run is faster. */
async function enter(place, lines) {
    for (let round = 1;; round += 1) {
        const found = await place.read();
        const { added, warnings } = (0,_compacted_history_js__WEBPACK_IMPORTED_MODULE_2__/* .addNewLines */ .BW)(found.history, lines);
        found.warnings.push(...warnings);
        if (added === 0)
            return { ...found, isEntered: true };
        const bytes = (0,_history_object_js__WEBPACK_IMPORTED_MODULE_3__/* .packHistory */ .U)(found.history);
        if (bytes === null) {
            found.warnings.push(`${notAdded}: its statistics alone exceed the size limit`);
            return { ...found, isEntered: false };
        }
        const answer = await place.save(found, { bytes, added, round });
        if (answer !== "overtaken")
            return { ...found, isEntered: answer === "saved" };
    }
}


/***/ }),

/***/ 49641:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ packHistory),
  X: () => (/* binding */ unpackHistory)
});

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
;// CONCATENATED MODULE: ./build/model/history-object.js

/**
 * The history of a task for `history: cache` and `history: branch`, gzipped: the lines of the newest entries, and the
 * statistics of all older ones. The cache keeps one object per run that wrote, the branch one file.
 */
const HistoryObject = schemas/* strictObject */.rej({
    schema_version: schemas/* literal */.euz(1),
    kind: schemas/* literal */.euz("history"),
    /** Minimum number of entries kept as lines, unless they make the object too large. */
    window_size: schemas/* int */.Whr().min(1),
    /** Keys of the newest cache objects whose entries this one includes. Empty on a branch. */
    includes: schemas/* array */.YOg(schemas/* string */.YjP().max(512)),
    /** Ids of the newest entries that are kept only as statistics, oldest first, so that none is counted twice. */
    folded: schemas/* array */.YOg(schemas/* string */.YjP()),
    /** Statistics of all entries before `lines`, in the format of metrics/fold-state.ts. */
    base: schemas/* unknown */.L5J(),
    /** The newest entries, oldest first. */
    lines: schemas/* array */.YOg(schemas/* string */.YjP()),
});

// EXTERNAL MODULE: ./build/model/json.js
var json = __webpack_require__(29598);
// EXTERNAL MODULE: ./build/model/limits.js + 2 modules
var limits = __webpack_require__(89821);
// EXTERNAL MODULE: ./build/model/reasons.js
var reasons = __webpack_require__(9751);
// EXTERNAL MODULE: ./build/metrics/fold-state.js
var fold_state = __webpack_require__(87199);
// EXTERNAL MODULE: ./build/metrics/history/compacted-history.js
var compacted_history = __webpack_require__(3540);
;// CONCATENATED MODULE: ./build/metrics/history/history-object.js







/** Ten times 2,000 entries of a run of 50 stages: anything larger was not written by this action. */
const TEXT_BYTES = 64 * 1024 * 1024;
/**
 * Packs a history: gzip of JSON (model/history-object.ts). If it is too large, it keeps half as many lines, repeatedly.
 * @returns null: it is too large even without lines
 */
function packHistory(history, options = {}) {
    const { packedBytes = limits/* limits */.F.historyBytes.value, textBytes = TEXT_BYTES } = options;
    for (let packed = history;; packed = (0,compacted_history/* foldOlderHalf */.Xn)(packed)) {
        const text = Buffer.from(JSON.stringify(toObject(packed)));
        const bytes = text.length <= textBytes ? (0,external_node_zlib_.gzipSync)(text) : null;
        if (bytes !== null && bytes.length <= packedBytes)
            return bytes;
        if (packed.ledger.window.length === 0)
            return null;
    }
}
const toObject = ({ ledger, includes, folded }) => ({
    schema_version: 1,
    kind: "history",
    window_size: ledger.windowSize,
    includes,
    folded: [...folded],
    base: (0,fold_state/* formatBase */.Tq)(ledger.base),
    lines: ledger.window.map(({ line }) => line),
});
/** Unpacks what packHistory created. The bytes may come from anyone, so everything is checked. */
function unpackHistory(bytes) {
    try {
        const text = (0,external_node_zlib_.gunzipSync)(bytes, { maxOutputLength: TEXT_BYTES }).toString("utf8");
        const parsed = HistoryObject.safeParse((0,json/* parseJson */.qF)(text));
        if (!parsed.success)
            return damaged("it is not a history object of this version");
        return fromObject(parsed.data);
    }
    catch (error) {
        return damaged((0,reasons/* messageOf */.bD)(error));
    }
}
const damaged = (reason) => ({ kind: "damaged", reason });
function fromObject({ includes, folded, base, lines }) {
    const known = (0,fold_state/* parseBase */.Hp)(base);
    if (known === null)
        return damaged("its statistics are from another version");
    const history = (0,compacted_history/* createCompactedHistory */.Zq)();
    history.ledger.base = known;
    history.includes = includes;
    history.folded = new Set(folded.slice(-(0,compacted_history/* getMostFolded */.Sd)(history)));
    for (const line of lines)
        (0,compacted_history/* appendLine */.Xq)(history, line);
    return { kind: "history", history };
}


/***/ })

};
