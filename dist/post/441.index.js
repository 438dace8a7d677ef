export const id = 441;
export const ids = [441];
export const modules = {

/***/ 67784:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ baseFromJson),
  f: () => (/* binding */ baseToJson)
});

// EXTERNAL MODULE: ./build/model/figures.js
var figures = __webpack_require__(53011);
// EXTERNAL MODULE: ./build/model/limits.js + 3 modules
var limits = __webpack_require__(22977);
;// CONCATENATED MODULE: ./build/metrics/base-format.js
/** Raised whenever what is folded, or how, changes: a base of another version is made anew. */
const baseVersion = 1;

// EXTERNAL MODULE: ./build/metrics/fold-state.js
var fold_state = __webpack_require__(87199);
// EXTERNAL MODULE: ./build/metrics/history-entry.js + 1 modules
var history_entry = __webpack_require__(23825);
;// CONCATENATED MODULE: ./build/metrics/base-reading.js




/** The value is no base of this version. Without words: a base is made anew, and nobody mends one. */
class BaseDamage extends Error {
}
/**
 * Reads what base-format.ts describes; by hand, since every run reads one, and loading a schema takes longer than that.
 * @throws {BaseDamage} at the first thing that is not as it should be
 */
function readBase(value) {
    const base = fieldsOf(value);
    if (base["version"] !== baseVersion)
        throw new BaseDamage();
    return {
        entries: count(base["entries"]),
        unreadable: count(base["unreadable"]),
        asOf: count(base["as_of"]),
        week: count(base["week"]),
        defaultPipeline: textOrNull(base["default_pipeline"]),
        attempts: new Map(listOf(base["attempts"], readAttempt)),
        pipelines: new Map(listOf(base["pipelines"], readPipeline)),
    };
}
function fieldsOf(value) {
    if (typeof value !== "object" || value === null)
        throw new BaseDamage();
    return value;
}
function arrayOf(value) {
    if (!Array.isArray(value))
        throw new BaseDamage();
    return value;
}
const listOf = (value, read) => arrayOf(value).map((item) => read(item));
/** Sums of milliseconds can be larger than the largest exact number: they are whole all the same. */
function count(value) {
    if (!Number.isInteger(value) || value < 0)
        throw new BaseDamage();
    return value;
}
function base_reading_text(value) {
    if (typeof value !== "string")
        throw new BaseDamage();
    return value;
}
const textOrNull = (value) => (value === null ? null : base_reading_text(value));
function oneOf(words, value) {
    const found = words.find((word) => word === value);
    if (found === undefined)
        throw new BaseDamage();
    return found;
}
function readAttempt(value) {
    const [run, attempt] = arrayOf(value);
    return [base_reading_text(run), count(attempt)];
}
function readPipeline(value) {
    const json = fieldsOf(value);
    const pipeline = {
        ...(0,fold_state/* emptyPipeline */.eU)(),
        classes: { default: readClass(json["default"]), other: readClass(json["other"]) },
    };
    for (const stage of listOf(json["stages"], fieldsOf))
        readStage(pipeline, stage);
    for (const branch of listOf(json["red"], fieldsOf))
        readRed(pipeline, branch);
    for (const suspect of arrayOf(json["suspects"]))
        readSuspect(pipeline, arrayOf(suspect));
    return [base_reading_text(json["id"]), pipeline];
}
function readRed({ red }, json) {
    const name = oneOf(figures/* branchClasses */.t, json["class"]);
    const branch = textOrNull(json["branch"]);
    const key = (0,fold_state/* branchKey */.q2)(name, branch);
    if (key === null)
        throw new BaseDamage();
    red.set(key, { class: name, branch, since: count(json["since"]) });
}
function readSuspect({ suspects, stages }, [sha, ...failures]) {
    const failed = new Map();
    for (let at = 0; at < failures.length; at += 2) {
        const stage = stages[count(failures[at])];
        if (stage === undefined)
            throw new BaseDamage();
        failed.set(stage, count(failures[at + 1]));
    }
    suspects.set(base_reading_text(sha), failed);
}
function readClass(value) {
    const json = fieldsOf(value);
    const missing = listOf(json["missing"], count);
    return {
        ...readPeriod(arrayOf(json["total"])),
        durations: readWeeks(json["durations"]),
        days: new Map(listOf(json["days"], (day) => readNamed(day, count))),
        weeks: new Map(listOf(json["weeks"], (week) => readNamed(week, count))),
        epochs: new Map(listOf(json["epochs"], (epoch) => readNamed(epoch, base_reading_text))),
        firstRepairs: listOf(json["first_repairs"], count),
        newestRepairs: listOf(json["newest_repairs"], count),
        missing: Object.fromEntries(history_entry/* requiredFields */.Vu.map((field, place) => [field, count(missing[place])])),
        baseline: json["baseline"] === null ? null : readBaseline(fieldsOf(json["baseline"])),
    };
}
function readNamed(value, readName) {
    const named = arrayOf(value);
    return [readName(named[0]), readPeriod(named, 1)];
}
/** @param first its place in the list: there can be thousands of them, and none is copied */
const readPeriod = (values, first = 0) => ({
    runs: count(values[first]),
    succeeded: count(values[first + 1]),
    durationMs: count(values[first + 2]),
    repairs: count(values[first + 3]),
    repairMs: count(values[first + 4]),
});
const readBaseline = (json) => ({
    runId: base_reading_text(json["run_id"]),
    status: oneOf(["succeeded", "failed"], json["status"]),
    startedMs: count(json["started"]),
    recordedMs: count(json["recorded"]),
    durationMs: count(json["duration"]),
});
function readStage(pipeline, json) {
    const stage = (0,fold_state/* stageOf */.gV)(pipeline, textOrNull(json["subtask"]), base_reading_text(json["id"]), pipeline.stages.length);
    const readOf = (name) => json[name] === null ? null : readStageClass(fieldsOf(json[name]));
    stage.classes = { default: readOf("default"), other: readOf("other") };
}
const readStageClass = (json) => ({
    runs: count(json["runs"]),
    failed: count(json["failed"]),
    flakes: count(json["flakes"]),
    durations: readWeeks(json["durations"]),
    recent: listOf(base_reading_text(json["recent"]).split(""), (letter) => oneOf(["s", "f"], letter) === "s"),
    lastMs: listOf(json["last_ms"], count),
});
function readWeeks(value) {
    const [week, thisWeek, lastWeek, older] = arrayOf(value);
    return {
        week: count(week),
        thisWeek: readSketch(thisWeek),
        lastWeek: readSketch(lastWeek),
        older: readSketch(older),
    };
}
/** More than the longest duration needs: a damaged number must not fill the memory. */
const mostBuckets = 1_000;
function readSketch(value) {
    const [zeros = 0, first = 0, ...written] = arrayOf(value);
    const counts = [];
    for (const item of written) {
        if (item >= 0)
            counts.push(count(item));
        else
            for (let empty = count(-item); empty > 0 && counts.length < mostBuckets; empty -= 1)
                counts.push(0);
    }
    if (counts.length > mostBuckets)
        throw new BaseDamage();
    return { zeros: count(zeros), first: count(first), counts };
}

// EXTERNAL MODULE: ./build/metrics/newest.js
var newest = __webpack_require__(64550);
;// CONCATENATED MODULE: ./build/metrics/base-json.js







/** @returns a plain value: equal states give equal text */
const baseToJson = (base) => ({
    version: baseVersion,
    entries: base.entries,
    unreadable: base.unreadable,
    as_of: base.asOf,
    week: base.week,
    default_pipeline: base.defaultPipeline,
    attempts: [...base.attempts],
    pipelines: [...base.pipelines].map(([id, pipeline]) => pipelineToJson(id, pipeline)),
});
/** @returns null: it is not of this version, or damaged */
function baseFromJson(value) {
    try {
        return readBase(value);
    }
    catch (error) {
        if (error instanceof BaseDamage)
            return null;
        throw error;
    }
}
const pipelineToJson = (id, { classes, stages, red, suspects }) => ({
    id,
    default: classToJson(classes.default),
    other: classToJson(classes.other),
    stages: stages.map(stageToJson),
    red: [...red.values()].map(({ class: name, branch, since }) => ({ class: name, branch, since })),
    suspects: [...suspects].map(([sha, failed]) => [
        sha,
        ...[...failed].flatMap(([stage, failedMs]) => [stage.number, failedMs]),
    ]),
});
const classToJson = (state) => ({
    total: periodToJson(state),
    durations: weeksToJson(state.durations),
    days: periodsToJson(state.days),
    weeks: periodsToJson(state.weeks),
    epochs: [...state.epochs].map(([label, period]) => [label, ...periodToJson(period)]),
    first_repairs: [...state.firstRepairs],
    newest_repairs: (0,newest/* newestOf */.s)(state.newestRepairs, limits/* limits */.F.repairsCompared.value),
    missing: history_entry/* requiredFields */.Vu.map((field) => state.missing[field]),
    baseline: baselineToJson(state.baseline),
});
const periodToJson = ({ runs, succeeded, durationMs, repairs, repairMs }) => [
    runs,
    succeeded,
    durationMs,
    repairs,
    repairMs,
];
const periodsToJson = (periods) => (0,fold_state/* inOrder */.al)(periods).map(([number, period]) => [number, ...periodToJson(period)]);
function baselineToJson(baseline) {
    if (baseline === null)
        return null;
    const { runId, status, startedMs, recordedMs, durationMs } = baseline;
    return { run_id: runId, status, started: startedMs, recorded: recordedMs, duration: durationMs };
}
function stageToJson({ subtask, id, classes }) {
    const [ofDefault, ofOther] = figures/* branchClasses */.t.map((name) => stageClassToJson(classes[name]));
    return { subtask, id, default: ofDefault, other: ofOther };
}
function stageClassToJson(state) {
    if (state === null)
        return null;
    const { runs, failed, flakes, durations, recent, lastMs } = state;
    return {
        runs,
        failed,
        flakes,
        durations: weeksToJson(durations),
        recent: (0,newest/* newestOf */.s)(recent, limits/* limits */.F.recentOutcomes.value)
            .map((succeeded) => (succeeded ? "s" : "f"))
            .join(""),
        last_ms: (0,newest/* newestOf */.s)(lastMs, limits/* limits */.F.predictionRuns.value),
    };
}
const weeksToJson = ({ week, thisWeek, lastWeek, older }) => [
    week,
    sketchToJson(thisWeek),
    sketchToJson(lastWeek),
    sketchToJson(older),
];
function sketchToJson({ zeros, first, counts }) {
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
 * The history of a task as `history: cache` and `history: branch` keep it, gzipped: of the newest entries the lines, of all
 * older ones the figures. The cache keeps one object for each run that wrote, the branch one file.
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
// EXTERNAL MODULE: ./build/metrics/history/kept-history.js
var kept_history = __webpack_require__(92076);
;// CONCATENATED MODULE: ./build/metrics/history/history-object.js







/** Ten times the text of 2,000 entries of a run of 50 stages: what is larger was not made by this action. */
const TEXT_BYTES = 64 * 1024 * 1024;
/**
 * The object that stands for a history: gzip of JSON (model/history-object.ts). One that gets too large keeps fewer lines, half
 * as many each time.
 * @returns null: it is too large even without lines
 */
function packHistory(history, options = {}) {
    const { packedBytes = limits/* limits */.F.historyBytes.value, textBytes = TEXT_BYTES } = options;
    for (let packed = history;; packed = (0,kept_history/* foldOlderHalf */.Xn)(packed)) {
        const text = Buffer.from(JSON.stringify(objectOf(packed, history.ledger.windowSize)));
        const bytes = text.length <= textBytes ? (0,external_node_zlib_.gzipSync)(text) : null;
        if (bytes !== null && bytes.length <= packedBytes)
            return bytes;
        if (packed.ledger.window.length === 0)
            return null;
    }
}
const objectOf = ({ ledger, includes, folded }, windowSize) => ({
    schema_version: 1,
    kind: "history",
    window_size: windowSize,
    includes,
    folded: [...folded],
    base: (0,base_json/* baseToJson */.f)(ledger.base),
    lines: ledger.window.map(({ line }) => line),
});
/** Reads what packHistory made. Anybody may have put the bytes there, so nothing is taken for granted. */
function unpackHistory(bytes) {
    try {
        const text = (0,external_node_zlib_.gunzipSync)(bytes, { maxOutputLength: TEXT_BYTES }).toString("utf8");
        const parsed = HistoryObject.safeParse((0,json/* parseJson */.qF)(text));
        if (!parsed.success)
            return damaged("it is no history object of this version");
        return historyOf(parsed.data);
    }
    catch (error) {
        return damaged((0,reasons/* messageOf */.bD)(error));
    }
}
const damaged = (reason) => ({ kind: "damaged", reason });
function historyOf({ includes, folded, base, lines }) {
    const known = (0,base_json/* baseFromJson */.G)(base);
    if (known === null)
        return damaged("its figures are not of this version");
    const history = (0,kept_history/* openKeptHistory */.Nn)(kept_history/* WINDOW_SIZE */.DK);
    history.ledger.base = known;
    history.includes = includes;
    history.folded = new Set(folded.slice(-history.remembered));
    for (const line of lines)
        (0,kept_history/* appendLine */.Xq)(history, line);
    return { kind: "history", history };
}


/***/ }),

/***/ 92076:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DK: () => (/* binding */ WINDOW_SIZE),
/* harmony export */   Nn: () => (/* binding */ openKeptHistory),
/* harmony export */   Xn: () => (/* binding */ foldOlderHalf),
/* harmony export */   Xq: () => (/* binding */ appendLine),
/* harmony export */   _f: () => (/* binding */ unite),
/* harmony export */   of: () => (/* binding */ enterLines)
/* harmony export */ });
/* harmony import */ var _model_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22977);
/* harmony import */ var _history_entry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23825);
/* harmony import */ var _ledger_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90928);



/** Half: a window grows to twice its size before its older half becomes figures. */
const WINDOW_SIZE = _model_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .limits */ .F.historyEntries.value / 2;
/** GitHub lists 100 at once; the others leave room for keys that became known late. */
const INCLUDED_KEYS = 200;
const openKeptHistory = (windowSize) => ({
    ledger: (0,_ledger_js__WEBPACK_IMPORTED_MODULE_2__/* .openLedger */ .au)(windowSize),
    includes: [],
    folded: new Set(),
    remembered: 2 * windowSize,
});
/** Adds a line at the end, whatever is there already, and remembers what it drives out of the window. */
function appendLine(history, line) {
    const before = [...history.ledger.window];
    const added = (0,_ledger_js__WEBPACK_IMPORTED_MODULE_2__/* .addLine */ .cG)(history.ledger, line);
    const [first] = history.ledger.window;
    if (first !== before[0]) {
        const end = first === undefined ? -1 : before.indexOf(first);
        remember(history, end < 0 ? before : before.slice(0, end));
    }
    return added;
}
function remember({ folded, remembered }, lines) {
    for (const { entry } of lines)
        if (entry !== null)
            folded.add(entry.id);
    for (const id of folded) {
        if (folded.size <= remembered)
            break;
        folded.delete(id);
    }
}
/** Adds lines that are not there yet, in their order. `warnings`, for people: attempts that could not be replaced. */
function enterLines(history, lines) {
    const warnings = [];
    let added = 0;
    for (const line of lines) {
        const entry = (0,_history_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .readEntry */ .hB)(line);
        if (entry !== null && isThere(history, line, entry))
            continue;
        const answer = appendLine(history, line);
        added += 1;
        if (answer === "late-attempt" && entry !== null)
            warnings.push(...bothCount(history, entry));
    }
    return { added, warnings };
}
const isThere = ({ ledger, folded }, line, { id, runId }) => folded.has(id) || (0,_ledger_js__WEBPACK_IMPORTED_MODULE_2__/* .holds */ .v9)(ledger, runId, line);
/** Only a store that has every line can take an attempt back out of the figures. */
function bothCount(history, { runId, attempt }) {
    if (!forgets(history) && ![...history.folded].some((id) => id.startsWith(`${runId}#`)))
        return [];
    return [
        `run ${runId}: attempt ${attempt} came so late that an earlier one may count besides it: only figures are left of that one`,
    ];
}
const forgets = ({ folded, remembered }) => folded.size >= remembered;
/** A history with at least the older half of this one's window folded; one line is all of it. */
function foldOlderHalf({ ledger, includes, folded, remembered }) {
    // A ledger folds its older half when its window reaches twice its size.
    const half = (0,_ledger_js__WEBPACK_IMPORTED_MODULE_2__/* .openLedger */ .au)(Math.max(1, Math.floor(ledger.window.length / 2)));
    half.base = structuredClone(ledger.base);
    const smaller = { ledger: half, includes, folded: new Set(folded), remembered };
    for (const { line } of ledger.window)
        appendLine(smaller, line);
    if (ledger.window.length > 1)
        return smaller;
    remember(smaller, half.window);
    (0,_ledger_js__WEBPACK_IMPORTED_MODULE_2__/* .settle */ .G9)(half);
    return smaller;
}
/**
 * One history of two that went on beside each other, as when two runs ended at the same time: the one with more entries, and
 * what else is in the window of the other, in the order of their ends. Both are used up.
 *
 * An entry counts once: what is in the window or among the folded ids is not taken again. Once ids were forgotten, neither is
 * what ended before anything that is in the base, since it may be in there too. Of the other's folded entries only figures are
 * left, which nobody can take apart: those that are not in both are lost. `warnings`, for people: what may be lost.
 */
function unite(one, other) {
    const [history, added] = entriesIn(one) >= entriesIn(other) ? [one, other] : [other, one];
    const known = knownIds(history);
    const since = forgets(history) ? history.ledger.base.asOf : -Infinity;
    const unknown = added.ledger.window.flatMap(({ line, entry }) => entry === null || known.has(entry.id) ? [] : [{ line, entry }]);
    const news = unknown.filter(({ entry }) => entry.completedMs > since).sort(byEnd);
    const lost = unknown.length - news.length + countLost(history, known, added);
    const { warnings } = enterLines(history, news.map(({ line }) => line));
    history.includes = [...new Set([...added.includes, ...history.includes])].slice(-INCLUDED_KEYS);
    if (lost > 0)
        warnings.push(`${lost} earlier entries may not count: they are in a history that went on for too long beside this one`);
    return { history, warnings };
}
const entriesIn = ({ ledger: { base, window } }) => base.entries + window.length;
const idsIn = ({ window }) => window.flatMap(({ entry }) => (entry === null ? [] : [entry.id]));
const knownIds = ({ ledger, folded }) => new Set([...folded, ...idsIn(ledger)]);
/** Of the other's folded entries. Those before the first one that is known are most likely what was forgotten here. */
function countLost(history, known, { folded }) {
    const ids = [...folded];
    const from = forgets(history) ? ids.findIndex((id) => known.has(id)) : 0;
    return ids.slice(Math.max(0, from)).filter((id) => !known.has(id)).length;
}
const byEnd = ({ entry: one }, { entry: other }) => one.completedMs - other.completedMs || (one.id < other.id ? -1 : 1);


/***/ }),

/***/ 12001:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ keptStore)
/* harmony export */ });
/* harmony import */ var _model_reasons_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9751);
/* harmony import */ var _history_entry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23825);
/* harmony import */ var _ledger_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90928);
/* harmony import */ var _kept_history_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92076);




/** A store of which no method rejects. Lines are in memory until they are entered: the job that queues them merges them too. */
function keptStore({ kind, mayWrite, read, enter }) {
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
                    ledger: (0,_ledger_js__WEBPACK_IMPORTED_MODULE_2__/* .openLedger */ .au)(_kept_history_js__WEBPACK_IMPORTED_MODULE_3__/* .WINDOW_SIZE */ .DK),
                    warnings: [`the history was not read: ${(0,_model_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error)}`],
                };
            }
        },
        queue(lines) {
            const entries = lines.filter((line) => (0,_history_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .readEntry */ .hB)(line) !== null);
            queued.push(...entries);
            const refused = lines.length - entries.length;
            return Promise.resolve(refused === 0 ? null : `${refused} of ${lines.length} lines are no metrics entries`);
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
                    warnings: [`the history does not get this run: ${(0,_model_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error)}`],
                    notices: [],
                };
            }
        },
    };
}


/***/ })

};
