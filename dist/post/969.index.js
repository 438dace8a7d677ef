export const id = 969;
export const ids = [969];
export const modules = {

/***/ 67784:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ formatBase),
  H: () => (/* binding */ parseBase)
});

// EXTERNAL MODULE: ./build/model/limits.js + 3 modules
var limits = __webpack_require__(22977);
;// CONCATENATED MODULE: ./build/metrics/base-format.js
/** Raised whenever the folding changes: a base of another version is rebuilt. */
const baseVersion = 1;

// EXTERNAL MODULE: ./build/model/statistics.js
var statistics = __webpack_require__(91531);
// EXTERNAL MODULE: ./build/metrics/fold-state.js
var fold_state = __webpack_require__(87199);
// EXTERNAL MODULE: ./build/metrics/history-entry.js
var history_entry = __webpack_require__(61739);
;// CONCATENATED MODULE: ./build/metrics/base-reading.js




/** The value is not a base of this version. It has no message: a base is rebuilt, not repaired. */
class BaseDamage extends Error {
}
/**
 * Reads the format of base-format.ts; by hand, since every run reads one, and loading a schema takes longer than that.
 * @throws {BaseDamage} at the first error
 */
function readBase(value) {
    const base = readFields(value);
    if (base["version"] !== baseVersion)
        throw new BaseDamage();
    return {
        entries: readCount(base["entries"]),
        unreadable: readCount(base["unreadable"]),
        asOf: readCount(base["as_of"]),
        week: readCount(base["week"]),
        defaultPipeline: readTextOrNull(base["default_pipeline"]),
        attempts: new Map(readList(base["attempts"], readAttempt)),
        pipelines: new Map(readList(base["pipelines"], readPipeline)),
    };
}
function readFields(value) {
    if (typeof value !== "object" || value === null)
        throw new BaseDamage();
    return value;
}
function readArray(value) {
    if (!Array.isArray(value))
        throw new BaseDamage();
    return value;
}
const readList = (value, read) => readArray(value).map((item) => read(item));
/** Sums of milliseconds can exceed the largest safe integer, but are still integers. */
function readCount(value) {
    if (!Number.isInteger(value) || value < 0)
        throw new BaseDamage();
    return value;
}
function readText(value) {
    if (typeof value !== "string")
        throw new BaseDamage();
    return value;
}
const readTextOrNull = (value) => (value === null ? null : readText(value));
function readWord(words, value) {
    const found = words.find((word) => word === value);
    if (found === undefined)
        throw new BaseDamage();
    return found;
}
function readAttempt(value) {
    const [run, attempt] = readArray(value);
    return [readText(run), readCount(attempt)];
}
function readPipeline(value) {
    const json = readFields(value);
    const pipeline = {
        ...(0,fold_state/* createPipelineState */.OA)(),
        classes: { default: readClass(json["default"]), other: readClass(json["other"]) },
    };
    for (const stage of readList(json["stages"], readFields))
        readStage(pipeline, stage);
    for (const branch of readList(json["red"], readFields))
        readRed(pipeline, branch);
    for (const suspect of readArray(json["suspects"]))
        readSuspect(pipeline, readArray(suspect));
    return [readText(json["id"]), pipeline];
}
function readRed({ red }, json) {
    const name = readWord(statistics/* branchClasses */.t, json["class"]);
    const branch = readTextOrNull(json["branch"]);
    const key = (0,fold_state/* getBranchKey */.UQ)(name, branch);
    if (key === null)
        throw new BaseDamage();
    red.set(key, { class: name, branch, since: readCount(json["since"]) });
}
function readSuspect({ suspects, stages }, [sha, ...failures]) {
    const failed = new Map();
    for (let at = 0; at < failures.length; at += 2) {
        const stage = stages[readCount(failures[at])];
        if (stage === undefined)
            throw new BaseDamage();
        failed.set(stage, readCount(failures[at + 1]));
    }
    suspects.set(readText(sha), failed);
}
function readClass(value) {
    const json = readFields(value);
    const missing = readList(json["missing"], readCount);
    return {
        ...readPeriod(readArray(json["total"])),
        durations: readWeeks(json["durations"]),
        days: new Map(readList(json["days"], (day) => readLabelledPeriod(day, readCount))),
        weeks: new Map(readList(json["weeks"], (week) => readLabelledPeriod(week, readCount))),
        epochs: new Map(readList(json["epochs"], (epoch) => readLabelledPeriod(epoch, readText))),
        firstRepairs: readList(json["first_repairs"], readCount),
        newestRepairs: readList(json["newest_repairs"], readCount),
        missing: Object.fromEntries(history_entry/* requiredFields */.Vu.map((field, place) => [field, readCount(missing[place])])),
        baseline: json["baseline"] === null ? null : readBaseline(readFields(json["baseline"])),
    };
}
function readLabelledPeriod(value, readName) {
    const named = readArray(value);
    return [readName(named[0]), readPeriod(named, 1)];
}
/** @param first its index in the list, which is not copied since there can be thousands */
const readPeriod = (values, first = 0) => ({
    runs: readCount(values[first]),
    succeeded: readCount(values[first + 1]),
    durationMs: readCount(values[first + 2]),
    repairs: readCount(values[first + 3]),
    repairMs: readCount(values[first + 4]),
});
const readBaseline = (json) => ({
    runId: readText(json["run_id"]),
    status: readWord(["succeeded", "failed"], json["status"]),
    startedMs: readCount(json["started"]),
    recordedMs: readCount(json["recorded"]),
    durationMs: readCount(json["duration"]),
});
function readStage(pipeline, json) {
    const stage = (0,fold_state/* getStage */.XC)(pipeline, readTextOrNull(json["subtask"]), readText(json["id"]), pipeline.stages.length);
    const readClassOrNull = (name) => json[name] === null ? null : readStageClass(readFields(json[name]));
    stage.classes = { default: readClassOrNull("default"), other: readClassOrNull("other") };
}
const readStageClass = (json) => ({
    runs: readCount(json["runs"]),
    failed: readCount(json["failed"]),
    flakes: readCount(json["flakes"]),
    durations: readWeeks(json["durations"]),
    recent: readList(readText(json["recent"]).split(""), (letter) => readWord(["s", "f"], letter) === "s"),
    lastMs: readList(json["last_ms"], readCount),
});
function readWeeks(value) {
    const [week, thisWeek, lastWeek, older] = readArray(value);
    return {
        week: readCount(week),
        thisWeek: readSketch(thisWeek),
        lastWeek: readSketch(lastWeek),
        older: readSketch(older),
    };
}
/** More than the longest duration needs: a damaged number must not exhaust memory. */
const mostBuckets = 1_000;
function readSketch(value) {
    const [zeros = 0, first = 0, ...written] = readArray(value);
    const counts = [];
    for (const item of written) {
        if (item >= 0)
            counts.push(readCount(item));
        else
            for (let empty = readCount(-item); empty > 0 && counts.length < mostBuckets; empty -= 1)
                counts.push(0);
    }
    if (counts.length > mostBuckets)
        throw new BaseDamage();
    return { zeros: readCount(zeros), first: readCount(first), counts };
}

// EXTERNAL MODULE: ./build/metrics/newest.js
var newest = __webpack_require__(64550);
;// CONCATENATED MODULE: ./build/metrics/base-json.js






/** @returns a plain value; equal states yield equal text */
const formatBase = (base) => ({
    version: baseVersion,
    entries: base.entries,
    unreadable: base.unreadable,
    as_of: base.asOf,
    week: base.week,
    default_pipeline: base.defaultPipeline,
    attempts: [...base.attempts],
    pipelines: [...base.pipelines].map(([id, pipeline]) => formatPipeline(id, pipeline)),
});
/** @returns null: it has another version, or is damaged */
function parseBase(value) {
    try {
        return readBase(value);
    }
    catch (error) {
        if (error instanceof BaseDamage)
            return null;
        throw error;
    }
}
const formatPipeline = (id, { classes, stages, red, suspects }) => ({
    id,
    default: formatClass(classes.default),
    other: formatClass(classes.other),
    stages: stages.map(formatStage),
    red: [...red.values()].map(({ class: name, branch, since }) => ({ class: name, branch, since })),
    suspects: [...suspects].map(([sha, failed]) => [
        sha,
        ...[...failed].flatMap(([stage, failedMs]) => [stage.number, failedMs]),
    ]),
});
const formatClass = (state) => ({
    total: formatPeriod(state),
    durations: formatWeeks(state.durations),
    days: formatPeriods(state.days),
    weeks: formatPeriods(state.weeks),
    epochs: [...state.epochs].map(([label, period]) => [label, ...formatPeriod(period)]),
    first_repairs: [...state.firstRepairs],
    newest_repairs: (0,newest/* takeNewest */.G)(state.newestRepairs, limits/* limits */.F.repairsCompared.value),
    missing: history_entry/* requiredFields */.Vu.map((field) => state.missing[field]),
    baseline: formatBaseline(state.baseline),
});
const formatPeriod = ({ runs, succeeded, durationMs, repairs, repairMs }) => [
    runs,
    succeeded,
    durationMs,
    repairs,
    repairMs,
];
const formatPeriods = (periods) => (0,fold_state/* sortPeriods */.r7)(periods).map(([number, period]) => [number, ...formatPeriod(period)]);
function formatBaseline(baseline) {
    if (baseline === null)
        return null;
    const { runId, status, startedMs, recordedMs, durationMs } = baseline;
    return { run_id: runId, status, started: startedMs, recorded: recordedMs, duration: durationMs };
}
function formatStage({ subtask, id, classes }) {
    const onDefault = formatStageClass(classes.default);
    return { subtask, id, default: onDefault, other: formatStageClass(classes.other) };
}
function formatStageClass(state) {
    if (state === null)
        return null;
    const { runs, failed, flakes, durations, recent, lastMs } = state;
    return {
        runs,
        failed,
        flakes,
        durations: formatWeeks(durations),
        recent: (0,newest/* takeNewest */.G)(recent, limits/* limits */.F.recentOutcomes.value)
            .map((succeeded) => (succeeded ? "s" : "f"))
            .join(""),
        last_ms: (0,newest/* takeNewest */.G)(lastMs, limits/* limits */.F.predictionRuns.value),
    };
}
const formatWeeks = ({ week, thisWeek, lastWeek, older }) => [
    week,
    formatSketch(thisWeek),
    formatSketch(lastWeek),
    formatSketch(older),
];
function formatSketch({ zeros, first, counts }) {
    if (counts.length === 0)
        return zeros === 0 ? [] : [zeros];
    const json = [zeros, first];
    let empty = 0;
    for (const count of counts) {
        if (count === 0)
            empty += 1;
        else {
            if (empty > 0)
                json.push(-empty);
            json.push(count);
            empty = 0;
        }
    }
    return json;
}


/***/ }),

/***/ 3540:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BW: () => (/* binding */ addNewLines),
/* harmony export */   DK: () => (/* binding */ WINDOW_SIZE),
/* harmony export */   Xn: () => (/* binding */ foldOlderHalf),
/* harmony export */   Xq: () => (/* binding */ appendLine),
/* harmony export */   Zq: () => (/* binding */ createCompactedHistory),
/* harmony export */   dk: () => (/* binding */ mergeHistories)
/* harmony export */ });
/* harmony import */ var _model_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22977);
/* harmony import */ var _history_entry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61739);
/* harmony import */ var _ledger_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30788);



/** Half of the limit: a window grows to twice its size before its older half is folded. */
const WINDOW_SIZE = _model_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .limits */ .F.historyEntries.value / 2;
/** GitHub lists 100 at once; the rest is for keys that were listed late. */
const INCLUDED_KEYS = 200;
const createCompactedHistory = (windowSize) => ({
    ledger: (0,_ledger_js__WEBPACK_IMPORTED_MODULE_2__/* .createLedger */ .M5)(windowSize),
    includes: [],
    folded: new Set(),
    remembered: 2 * windowSize,
});
/** Appends a line unconditionally, and remembers the ids that leave the window. */
function appendLine(history, line) {
    const before = [...history.ledger.window];
    const added = (0,_ledger_js__WEBPACK_IMPORTED_MODULE_2__/* .addLine */ .cG)(history.ledger, line);
    const [first] = history.ledger.window;
    if (first !== before[0]) {
        const end = first === undefined ? -1 : before.indexOf(first);
        rememberFolded(history, end < 0 ? before : before.slice(0, end));
    }
    return added;
}
function rememberFolded({ folded, remembered }, lines) {
    for (const { entry } of lines)
        if (entry !== null)
            folded.add(entry.id);
    for (const id of folded) {
        if (folded.size <= remembered)
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
const hasForgottenIds = ({ folded, remembered }) => folded.size >= remembered;
/** Folds at least the older half of the window; a single line counts as half. */
function foldOlderHalf({ ledger, includes, folded, remembered, }) {
    // A ledger folds its older half when the window reaches twice its size.
    const half = (0,_ledger_js__WEBPACK_IMPORTED_MODULE_2__/* .createLedger */ .M5)(Math.max(1, Math.floor(ledger.window.length / 2)));
    half.base = structuredClone(ledger.base);
    const smaller = { ledger: half, includes, folded: new Set(folded), remembered };
    for (const { line } of ledger.window)
        appendLine(smaller, line);
    if (ledger.window.length > 1)
        return smaller;
    rememberFolded(smaller, half.window);
    (0,_ledger_js__WEBPACK_IMPORTED_MODULE_2__/* .foldWindow */ .Iq)(half);
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
    const since = hasForgottenIds(history) ? history.ledger.base.asOf : -Infinity;
    const unknown = added.ledger.window.flatMap(({ line, entry }) => entry === null || known.has(entry.id) ? [] : [{ line, entry }]);
    const newEntries = unknown.filter(({ entry }) => entry.completedMs > since).sort(compareByEnd);
    const lost = unknown.length - newEntries.length + countLost(history, known, added);
    const { warnings } = addNewLines(history, newEntries.map(({ line }) => line));
    history.includes = [...new Set([...added.includes, ...history.includes])].slice(-INCLUDED_KEYS);
    if (lost > 0)
        warnings.push(`${lost} earlier entries may not be counted: they are in a history that diverged from this one too long ago`);
    return { history, warnings };
}
const countEntries = ({ ledger: { base, window } }) => base.entries + window.length;
const listIds = ({ window }) => window.flatMap(({ entry }) => (entry === null ? [] : [entry.id]));
const listKnownIds = ({ ledger, folded }) => new Set([...folded, ...listIds(ledger)]);
/**
 * Counts the other's folded entries that are lost. Those before the first known one were most likely forgotten here.
 */
function countLost(history, known, { folded }) {
    const ids = [...folded];
    const from = hasForgottenIds(history) ? ids.findIndex((id) => known.has(id)) : 0;
    return ids.slice(Math.max(0, from)).filter((id) => !known.has(id)).length;
}
const compareByEnd = ({ entry: one }, { entry: other }) => one.completedMs - other.completedMs || (one.id < other.id ? -1 : 1);


/***/ }),

/***/ 26553:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ createCompactedStore)
/* harmony export */ });
/* harmony import */ var _model_reasons_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9751);
/* harmony import */ var _history_entry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61739);
/* harmony import */ var _ledger_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30788);
/* harmony import */ var _compacted_history_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3540);




/**
 * Creates a store whose methods never reject. Lines stay in memory until they are added: the job that queues them also
 * merges them.
 */
function createCompactedStore({ kind, mayWrite, read, enterWithRetries: enter, }) {
    let queued = [];
    return {
        kind,
        async read() {
            try {
                const { history, warnings } = await read();
                return { ledger: history.ledger, warnings };
            }
            catch (error) {
                return {
                    ledger: (0,_ledger_js__WEBPACK_IMPORTED_MODULE_2__/* .createLedger */ .M5)(_compacted_history_js__WEBPACK_IMPORTED_MODULE_3__/* .WINDOW_SIZE */ .DK),
                    warnings: [`the history was not read: ${(0,_model_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error)}`],
                };
            }
        },
        queue(lines) {
            const entries = lines.filter((line) => (0,_history_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .parseEntry */ .ER)(line) !== null);
            queued.push(...entries);
            const refused = lines.length - entries.length;
            return Promise.resolve(refused === 0 ? null : `${refused} of ${lines.length} lines are not metrics entries`);
        },
        async merge() {
            if (!mayWrite || queued.length === 0)
                return { warnings: [], notices: [] };
            const lines = queued;
            try {
                const { entered, warnings, notices } = await enter(lines);
                if (entered)
                    queued = queued.slice(lines.length);
                return { warnings, notices };
            }
            catch (error) {
                return {
                    warnings: [`this run was not added to the history: ${(0,_model_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error)}`],
                    notices: [],
                };
            }
        },
    };
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
 * The history of a task as `history: cache` and `history: branch` keep it, gzipped: of the newest entries the lines, of
 * all older ones the figures. The cache keeps one object for each run that wrote, the branch one file.
 */
const HistoryObject = schemas/* strictObject */.rej({
    schema_version: schemas/* literal */.euz(1),
    kind: schemas/* literal */.euz("history"),
    /** The lines that are at least kept as they are, unless they make the object too large. */
    window_size: schemas/* int */.Whr().min(1),
    /** Keys of the cache's objects whose entries are in this one, the newest ones. Empty on a branch. */
    includes: schemas/* array */.YOg(schemas/* string */.YjP().max(512)),
    /** Ids of the newest entries that only figures are left of, oldest first, so that none is counted twice. */
    folded: schemas/* array */.YOg(schemas/* string */.YjP()),
    /** Figures of all entries before `lines`, as metrics/base-json.ts writes them. */
    base: schemas/* unknown */.L5J(),
    /** The newest entries, oldest first. */
    lines: schemas/* array */.YOg(schemas/* string */.YjP()),
});

// EXTERNAL MODULE: ./build/model/json.js
var json = __webpack_require__(29598);
// EXTERNAL MODULE: ./build/model/limits.js + 3 modules
var limits = __webpack_require__(22977);
// EXTERNAL MODULE: ./build/model/reasons.js
var reasons = __webpack_require__(9751);
// EXTERNAL MODULE: ./build/metrics/base-json.js + 2 modules
var base_json = __webpack_require__(67784);
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
        const text = Buffer.from(JSON.stringify(toObject(packed, history.ledger.windowSize)));
        const bytes = text.length <= textBytes ? (0,external_node_zlib_.gzipSync)(text) : null;
        if (bytes !== null && bytes.length <= packedBytes)
            return bytes;
        if (packed.ledger.window.length === 0)
            return null;
    }
}
const toObject = ({ ledger, includes, folded }, windowSize) => ({
    schema_version: 1,
    kind: "history",
    window_size: windowSize,
    includes,
    folded: [...folded],
    base: (0,base_json/* formatBase */.T)(ledger.base),
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
    const known = (0,base_json/* parseBase */.H)(base);
    if (known === null)
        return damaged("its statistics are from another version");
    const history = (0,compacted_history/* createCompactedHistory */.Zq)(compacted_history/* WINDOW_SIZE */.DK);
    history.ledger.base = known;
    history.includes = includes;
    history.folded = new Set(folded.slice(-history.remembered));
    for (const line of lines)
        (0,compacted_history/* appendLine */.Xq)(history, line);
    return { kind: "history", history };
}


/***/ })

};
