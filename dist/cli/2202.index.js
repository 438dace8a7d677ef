export const id = 2202;
export const ids = [2202];
export const modules = {

/***/ 1714:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nr: () => (/* binding */ getWeek),
/* harmony export */   Py: () => (/* binding */ getDay),
/* harmony export */   im: () => (/* binding */ formatDay),
/* harmony export */   qp: () => (/* binding */ formatWeek)
/* harmony export */ });
const dayMs = 86_400_000;
/** Days since 1970-01-01, UTC. */
const getDay = (ms) => Math.floor(ms / dayMs);
/** ISO weeks, Monday to Sunday, UTC, counted from the week of 1970-01-01, a Thursday. */
const getWeek = (ms) => Math.floor((getDay(ms) + 3) / 7);
/** Each day is formatted for every pipeline and class of branches. */
const dayLabels = new Map();
/** @returns `2026-01-31` */
function formatDay(day) {
    const known = dayLabels.get(day);
    if (known !== undefined)
        return known;
    const label = new Date(day * dayMs).toISOString().slice(0, 10);
    dayLabels.set(day, label);
    return label;
}
/** @returns `2026-W05`; a week belongs to the year of its Thursday (ISO 8601) */
function formatWeek(week) {
    const thursday = week * 7;
    const year = new Date(thursday * dayMs).getUTCFullYear();
    const number = Math.floor((thursday - getDay(Date.UTC(year, 0, 1))) / 7) + 1;
    return `${year}-W${String(number).padStart(2, "0")}`;
}


/***/ }),

/***/ 7199:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Du: () => (/* binding */ createFoldState),
/* harmony export */   OA: () => (/* binding */ createPipelineState),
/* harmony export */   UQ: () => (/* binding */ getBranchKey),
/* harmony export */   XC: () => (/* binding */ getStage),
/* harmony export */   iA: () => (/* binding */ createPeriod),
/* harmony export */   kP: () => (/* binding */ createStageClassState),
/* harmony export */   r7: () => (/* binding */ sortPeriods)
/* harmony export */ });
/* harmony import */ var _weekly_sketches_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6999);

/**
 * Returns the key of a failing branch. The default branch has an empty key: it can be renamed, and older entries name
 * none. null: the entry belongs to no branch.
 */
const getBranchKey = (branchClass, branch) => branchClass === "default" ? "" : branch;
const createFoldState = () => ({
    entries: 0,
    unreadable: 0,
    asOf: 0,
    week: 0,
    defaultPipeline: null,
    attempts: new Map(),
    pipelines: new Map(),
});
const createPipelineState = () => ({
    classes: { default: createClassState(), other: createClassState() },
    stages: [],
    stagesByName: new Map(),
    red: new Map(),
    suspects: new Map(),
});
const createClassState = () => ({
    ...createPeriod(),
    durations: (0,_weekly_sketches_js__WEBPACK_IMPORTED_MODULE_0__/* .createWeeklySketches */ .ce)(0),
    days: new Map(),
    weeks: new Map(),
    epochs: new Map(),
    firstRepairs: [],
    newestRepairs: [],
    missing: { instance_stats: 0, privacy_event_count: 0, control_plane_status: 0 },
    baseline: null,
});
const createPeriod = () => ({
    runs: 0,
    succeeded: 0,
    durationMs: 0,
    repairs: 0,
    repairMs: 0,
});
/** The oldest first. */
const sortPeriods = (periods) => [...periods].sort((left, right) => left[0] - right[0]);
const createStageClassState = () => ({
    runs: 0,
    failed: 0,
    flakes: 0,
    durations: (0,_weekly_sketches_js__WEBPACK_IMPORTED_MODULE_0__/* .createWeeklySketches */ .ce)(0),
    recent: [],
    lastMs: [],
});
/**
 * Finds a stage, or adds it to the pipeline.
 * @param place its likely index: runs list their stages in the same order, and a history has millions of them
 */
function getStage(pipeline, subtask, id, place) {
    const likely = pipeline.stages[place];
    if (likely !== undefined && likely.id === id && likely.subtask === subtask)
        return likely;
    let inSubtask = pipeline.stagesByName.get(subtask);
    if (inSubtask === undefined)
        pipeline.stagesByName.set(subtask, (inSubtask = new Map()));
    const known = inSubtask.get(id);
    if (known !== undefined)
        return known;
    const stage = {
        number: pipeline.stages.length,
        subtask,
        id,
        classes: { default: null, other: null },
    };
    inSubtask.set(id, stage);
    pipeline.stages.push(stage);
    return stage;
}


/***/ }),

/***/ 1739:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ER: () => (/* binding */ parseEntry),
/* harmony export */   Vu: () => (/* binding */ requiredFields),
/* harmony export */   pe: () => (/* binding */ parseTime)
/* harmony export */ });
/* unused harmony export parseTimestamp */
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9598);

/** Fields that `completeness.json` checks in every counted run. */
const requiredFields = [
    "instance_stats",
    "privacy_event_count",
    "control_plane_status",
];
/** The first day of the year 10000: later times have no ten-character label. */
const endOfTime = Date.UTC(10_000, 0);
/** A hundred years, in milliseconds: more is a mistake that would distort every mean. */
const longest = 36_525 * 86_400_000;
/**
 * Parses a line of a history. It is tolerant, since older versions wrote some too, and uses no schema, since a history
 * can have a million lines. Fields of the wrong type count as absent.
 * @returns null if it is not an entry: not a JSON object, or without `run_id`, `status` or any time
 */
function parseEntry(line) {
    const value = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .qF)(line);
    if (typeof value !== "object" || value === null)
        return null;
    const fields = value;
    const runId = parseText(fields["run_id"]);
    const status = parseText(fields["status"]);
    const completedMs = parseCompletion(fields);
    if (runId === null || status === null || completedMs === null)
        return null;
    const attempt = parseAttempt(fields["attempt"]);
    const startedMs = parseTime(fields["started_at"]);
    const durationMs = parseDuration(fields["duration_seconds"]) ??
        Math.max(0, completedMs - (startedMs ?? completedMs));
    return {
        id: `${runId}#${attempt}`,
        runId,
        attempt,
        pipeline: parseText(fields["pipeline_id"]) ?? "unknown",
        status,
        startedMs: startedMs ?? Math.max(0, completedMs - durationMs),
        completedMs,
        recordedAt: parseText(fields["recorded_at"]),
        durationMs,
        branch: parseText(fields["branch"]),
        class: findBranchClass(fields),
        headSha: parseCommit(fields),
        defaultPipeline: fields["default_pipeline"] === true,
        epoch: parseText(fields["epoch"]),
        stages: parseStages(fields["stages"]),
        missing: findMissingFields(fields),
        counts: isCounted(status, fields),
    };
}
const parseText = (value) => typeof value === "string" && value !== "" ? value : null;
const parseAttempt = (value) => Number.isSafeInteger(value) && value > 0 ? value : 1;
const parseCompletion = (fields) => parseTime(fields["completed_at"]) ??
    parseTime(fields["recorded_at"]) ??
    parseTime(fields["started_at"]);
/**
 * Parses a time in UTC to milliseconds since 1970; without a time zone it would depend on the machine.
 * @returns null for anything else, and for years after 9999
 */
function parseTime(value) {
    if (typeof value !== "string" || !value.endsWith("Z"))
        return null;
    const ms = parseTimestamp(value);
    return ms >= 0 && ms < endOfTime ? ms : null;
}
function parseDuration(seconds) {
    if (typeof seconds !== "number")
        return null;
    const ms = Math.round(seconds * 1_000);
    return ms >= 0 && ms <= longest ? ms : null;
}
/** Older entries have no branches: they count for the default branch. */
function findBranchClass({ branch, default_branch }) {
    if (branch === undefined)
        return "default";
    return parseText(branch) !== null && branch === default_branch ? "default" : "other";
}
/** In a local work tree, two runs at the same commit can run different code, so the commit proves nothing. */
const parseCommit = (fields) => parseText(fields["event"]) === null ? null : parseText(fields["head_sha"]);
/** Older entries may lack the counts: they were written only after something ran. */
function isCounted(status, fields) {
    const { partial, commands_passed: passed, commands_failed: failed } = fields;
    if ((status !== "succeeded" && status !== "failed") || partial === true)
        return false;
    return typeof passed !== "number" || typeof failed !== "number" || passed + failed > 0;
}
const none = [];
function parseStages(value) {
    if (!Array.isArray(value))
        return none;
    return value.every(isStage) ? value : value.filter(isStage);
}
function isStage(value) {
    if (typeof value !== "object" || value === null)
        return false;
    const { id, subtask, outcome, duration_ms, tries } = value;
    if (typeof id !== "string" || (subtask !== null && typeof subtask !== "string"))
        return false;
    if (typeof outcome !== "string" || typeof tries !== "number")
        return false;
    return (duration_ms === null || (Number.isInteger(duration_ms) && isDuration(duration_ms)));
}
const isDuration = (ms) => ms >= 0 && ms <= longest;
/**
 * `unknown` counts as a status, since there is no control plane to ask. `privacy_events`, a list in older entries,
 * stands for `privacy_event_count`.
 */
function findMissingFields(fields) {
    const { instance_stats, privacy_event_count, privacy_events, control_plane_status } = fields;
    const hasStats = Array.isArray(instance_stats) && instance_stats.length > 0;
    const hasEvents = typeof privacy_event_count === "number" || Array.isArray(privacy_events);
    const hasStatus = parseText(control_plane_status) !== null;
    if (hasStats && hasEvents && hasStatus)
        return none;
    const found = [hasStats, hasEvents, hasStatus];
    return requiredFields.filter((_, place) => !found[place]);
}
/** The format of Date.toISOString(), except for years before 100, which Date.parse reads differently. */
const written = /^(?!00)\d{4}-\d\d-\d\dT(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d\.\d{3}Z$/;
/** The day of the previous time: a history repeats the same day many times. */
let known = { day: "", ms: Number.NaN };
/**
 * Parses a time like Date.parse. The usual format, UTC with milliseconds, takes a third less time: every line of a
 * history has two.
 */
function parseTimestamp(text) {
    if (!written.test(text))
        return Date.parse(text);
    if (!text.startsWith(known.day) || known.day === "") {
        const day = text.slice(0, 10);
        known = { day, ms: Date.parse(day) };
    }
    const seconds = (parseTwoDigits(text, 11) * 60 + parseTwoDigits(text, 14)) * 60 + parseTwoDigits(text, 17);
    return known.ms + seconds * 1_000 + (text.charCodeAt(20) - zero) * 100 + parseTwoDigits(text, 21);
}
const zero = "0".charCodeAt(0);
/** Parses two digits. */
const parseTwoDigits = (text, at) => (text.charCodeAt(at) - zero) * 10 + text.charCodeAt(at + 1) - zero;


/***/ }),

/***/ 788:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  cG: () => (/* binding */ addLine),
  NB: () => (/* binding */ countWindowBytes),
  M5: () => (/* binding */ createLedger),
  n2: () => (/* binding */ foldLedger),
  J6: () => (/* binding */ foldLedgerWithout),
  Iq: () => (/* binding */ foldWindow),
  Vo: () => (/* binding */ getLateAttempts),
  pc: () => (/* binding */ hasLine),
  fi: () => (/* binding */ listEntries)
});

// EXTERNAL MODULE: ./build/metrics/statistics.js
var statistics = __webpack_require__(6615);
// EXTERNAL MODULE: ./build/model/limits.js + 3 modules
var limits = __webpack_require__(2977);
// EXTERNAL MODULE: ./build/metrics/calendar.js
var calendar = __webpack_require__(1714);
// EXTERNAL MODULE: ./build/metrics/fold-state.js
var fold_state = __webpack_require__(7199);
// EXTERNAL MODULE: ./build/metrics/history-entry.js
var history_entry = __webpack_require__(1739);
// EXTERNAL MODULE: ./build/metrics/newest.js
var metrics_newest = __webpack_require__(4550);
// EXTERNAL MODULE: ./build/metrics/weekly-sketches.js + 1 modules
var weekly_sketches = __webpack_require__(6999);
;// CONCATENATED MODULE: ./build/metrics/fold.js






/** Labels whose statistics are kept, those of the newest runs. */
const keptEpochs = 100;
/**
 * Adds the next line of the history. Order follows the lines, that is the order in which results became known; times
 * only measure, and assign days and weeks. So clocks that differ between machines can distort a duration, but never
 * turn a repair into a failure.
 * @param entry null: the line is not an entry; or, if it is dead, the same entry follows later
 * @param dead a later attempt replaces it: it is evidence of flakes only
 */
function foldLine(state, entry, dead) {
    if (entry === null) {
        if (!dead)
            state.unreadable += 1;
        return;
    }
    state.entries += 1;
    if (entry.completedMs > state.asOf)
        state.asOf = entry.completedMs;
    if (entry.defaultPipeline)
        state.defaultPipeline = entry.pipeline;
    const pipeline = getPipeline(state, entry.pipeline);
    const counts = entry.counts && !dead;
    if (counts)
        foldRun(state, pipeline, entry);
    foldStages(state, pipeline, entry, counts);
}
function getPipeline({ pipelines }, id) {
    const known = pipelines.get(id);
    if (known !== undefined)
        return known;
    const pipeline = (0,fold_state/* createPipelineState */.OA)();
    pipelines.set(id, pipeline);
    return pipeline;
}
function foldRun(state, pipeline, entry) {
    const statistics = pipeline.classes[entry.class];
    const week = (0,calendar/* getWeek */.Nr)(entry.completedMs);
    if (week > state.week)
        state.week = week;
    const succeeded = entry.status === "succeeded";
    if (succeeded)
        (0,weekly_sketches/* addToWeeks */.y9)(statistics.durations, entry.durationMs, week, state.week);
    const repairMs = succeeded ? takeRepair(pipeline, entry) : markRed(pipeline, entry);
    if (repairMs !== null)
        addRepair(statistics, repairMs);
    for (const period of [
        statistics,
        getDayPeriod(statistics, entry),
        getWeekPeriod(statistics, week),
        getEpochPeriod(statistics, entry),
    ])
        if (period !== null)
            addToPeriod(period, succeeded, entry.durationMs, repairMs);
    for (const field of entry.missing)
        statistics.missing[field] += 1;
    if (statistics.baseline === null || entry.startedMs < statistics.baseline.startedMs)
        statistics.baseline = createBaseline(entry, succeeded ? "succeeded" : "failed");
}
function addToPeriod(period, succeeded, durationMs, repairMs) {
    period.runs += 1;
    if (succeeded)
        period.succeeded += 1;
    period.durationMs += durationMs;
    if (repairMs === null)
        return;
    period.repairs += 1;
    period.repairMs += repairMs;
}
const createBaseline = (entry, status) => ({
    runId: entry.runId,
    status,
    startedMs: entry.startedMs,
    recordedMs: (0,history_entry/* parseTime */.pe)(entry.recordedAt) ?? entry.completedMs,
    durationMs: entry.durationMs,
});
/** @returns null, since a failed run repairs nothing */
function markRed({ red }, entry) {
    const key = (0,fold_state/* getBranchKey */.UQ)(entry.class, entry.branch);
    if (key === null || red.has(key))
        return null;
    red.set(key, { class: entry.class, branch: entry.branch, since: entry.completedMs });
    if (red.size > limits/* limits */.F.redBranches.value)
        red.delete(red.keys().next().value);
    return null;
}
/** @returns how long the branch failed, in milliseconds, 0 where clocks disagree; null: it did not */
function takeRepair({ red }, entry) {
    const key = (0,fold_state/* getBranchKey */.UQ)(entry.class, entry.branch);
    const repaired = key === null ? undefined : red.get(key);
    if (repaired === undefined)
        return null;
    red.delete(key);
    return Math.max(0, entry.completedMs - repaired.since);
}
function addRepair({ firstRepairs, newestRepairs }, repairMs) {
    const compared = limits/* limits */.F.repairsCompared.value;
    if (firstRepairs.length < compared)
        firstRepairs.push(repairMs);
    (0,metrics_newest/* addNewest */.M)(newestRepairs, repairMs, compared);
}
/** @returns null for a day before the newest days that are kept; its week still counts it */
function getDayPeriod({ days }, { completedMs }) {
    const day = (0,calendar/* getDay */.Py)(completedMs);
    const known = days.get(day);
    if (known !== undefined)
        return known;
    const period = (0,fold_state/* createPeriod */.iA)();
    days.set(day, period);
    if (days.size > limits/* limits */.F.metricsDays.value)
        days.delete(Math.min(...days.keys()));
    return period;
}
function getWeekPeriod({ weeks }, week) {
    const period = weeks.get(week) ?? (0,fold_state/* createPeriod */.iA)();
    if (period.runs === 0)
        weeks.set(week, period);
    return period;
}
function getEpochPeriod({ epochs }, { epoch }) {
    if (epoch === null)
        return null;
    const period = epochs.get(epoch) ?? (0,fold_state/* createPeriod */.iA)();
    epochs.delete(epoch);
    epochs.set(epoch, period);
    if (epochs.size > keptEpochs)
        epochs.delete(epochs.keys().next().value);
    return period;
}
/** How long a failure is remembered, relative to the latest `completed_at`: a success after that says little. */
const suspectMs = 30 * 86_400_000;
/**
 * Adds the stages of an entry. `succeeded` is a success; `failed`, `timed_out` and `allowed_failure` are failures;
 * skipped and cancelled stages are neither.
 * @param counts whether they count as runs; if not, they are only evidence of flakes
 */
function foldStages(state, pipeline, entry, counts) {
    const suspected = entry.headSha === null ? undefined : pipeline.suspects.get(entry.headSha);
    const failed = [];
    const week = (0,calendar/* getWeek */.Nr)(entry.completedMs);
    for (let place = 0; place < entry.stages.length; place += 1) {
        const run = entry.stages[place];
        const succeeded = run.outcome === "succeeded";
        if (!succeeded && !isFailure(run))
            continue;
        const stage = (0,fold_state/* getStage */.XC)(pipeline, run.subtask, run.id, place);
        const statistics = (stage.classes[entry.class] ??= (0,fold_state/* createStageClassState */.kP)());
        if (counts)
            countStage(statistics, run, week, state.week);
        if (!succeeded)
            failed.push(stage);
        else if (isFlake(stage, run, suspected, state.asOf))
            statistics.flakes += 1;
    }
    if (entry.headSha === null)
        return;
    if (suspected?.size === 0)
        pipeline.suspects.delete(entry.headSha);
    if (failed.length === 0)
        return;
    addSuspects(pipeline.suspects, entry.headSha, failed, entry.completedMs);
    removeOldSuspects(pipeline.suspects, state.asOf);
}
const isFailure = ({ outcome }) => outcome === "failed" || outcome === "timed_out" || outcome === "allowed_failure";
function countStage(statistics, run, week, newest) {
    const succeeded = run.outcome === "succeeded";
    statistics.runs += 1;
    (0,metrics_newest/* addNewest */.M)(statistics.recent, succeeded, limits/* limits */.F.recentOutcomes.value);
    if (!succeeded)
        statistics.failed += 1;
    else if (run.duration_ms !== null) {
        (0,weekly_sketches/* addToWeeks */.y9)(statistics.durations, run.duration_ms, week, newest);
        (0,metrics_newest/* addNewest */.M)(statistics.lastMs, run.duration_ms, limits/* limits */.F.predictionRuns.value);
    }
}
/**
 * A success is a flake if it took more than one try, or if the stage failed on the same commit without succeeding
 * since: only chance changed.
 */
function isFlake(stage, { tries }, suspected, asOf) {
    const failedMs = suspected?.get(stage);
    if (failedMs === undefined)
        return tries > 1;
    suspected.delete(stage);
    return tries > 1 || asOf - failedMs <= suspectMs;
}
function addSuspects(suspects, sha, failed, completedMs) {
    const suspected = suspects.get(sha) ?? new Map();
    for (const stage of failed)
        suspected.set(stage, completedMs);
    suspects.delete(sha);
    suspects.set(sha, suspected);
}
/** Starts at the front, where the commits are that have not failed for longest. */
function removeOldSuspects(suspects, asOf) {
    for (const [sha, suspected] of suspects) {
        if (suspects.size <= limits/* limits */.F.suspects.value && !isOld(suspected, asOf))
            return;
        suspects.delete(sha);
    }
}
function isOld(suspected, asOf) {
    for (const failedMs of suspected.values())
        if (asOf - failedMs <= suspectMs)
            return false;
    return true;
}

;// CONCATENATED MODULE: ./build/metrics/ledger.js




/**
 * Runs whose attempts are remembered, the newest. More than a window holds, so that reading its lines again has the
 * same result.
 */
const rememberedAttempts = 2_000;
/**
 * @param windowSize lines that remain when the window's older half leaves; at most 1,000
 * @param superseded run id -> attempt: earlier attempts of that run are dead. For a second reading, with the result of
 * getLateAttempts() after the first
 */
const createLedger = (windowSize, superseded) => ({
    windowSize,
    base: (0,fold_state/* createFoldState */.Du)(),
    window: [],
    runs: new Map(),
    superseded: new Map(superseded),
    late: new Map(),
});
/** @param bytes length of the line in its file, with its line break; default: the text and a line feed */
function addLine(ledger, line, bytes = Buffer.byteLength(line) + 1) {
    const entry = (0,history_entry/* parseEntry */.ER)(line);
    const added = { line, bytes, entry, dead: false, before: null };
    const result = entry === null ? "unreadable" : addEntry(ledger, added, entry);
    ledger.window.push(added);
    if (ledger.window.length >= 2 * ledger.windowSize)
        foldOldest(ledger, ledger.windowSize);
    return result;
}
function addEntry(ledger, added, entry) {
    const { runId, attempt } = entry;
    const before = ledger.runs.get(runId) ?? null;
    const highest = getHighestAttempt(ledger, runId);
    const isLate = before === null && attempt > highest;
    const isAgain = replaceAttempt(before, entry);
    added.dead = attempt < highest;
    added.before = before;
    ledger.runs.set(runId, added);
    if (attempt > 1)
        rememberAttempt(ledger, runId, attempt);
    if (isLate)
        ledger.late.set(runId, attempt);
    if (isAgain)
        return "duplicate";
    return isLate ? "late-attempt" : "added";
}
/** A first attempt replaces nothing, so every run has at least 1. */
function getHighestAttempt({ base, superseded }, runId) {
    return Math.max(1, base.attempts.get(runId) ?? 1, superseded.get(runId) ?? 1);
}
/** @returns whether the same attempt was known */
function replaceAttempt(newest, { attempt }) {
    let isThere = false;
    for (let other = newest; other !== null; other = other.before) {
        if (other.entry === null || other.entry.attempt > attempt)
            continue;
        other.dead = true;
        if (other.entry.attempt < attempt)
            continue;
        other.entry = null;
        isThere = true;
    }
    return isThere;
}
/** After a run's last attempt, only the remembered ones count, as when reading continues from a base. */
function rememberAttempt({ base, superseded }, runId, attempt) {
    if (attempt >= (superseded.get(runId) ?? Infinity))
        superseded.delete(runId);
    if (attempt <= (base.attempts.get(runId) ?? 1))
        return;
    base.attempts.delete(runId);
    base.attempts.set(runId, attempt);
    if (base.attempts.size > rememberedAttempts)
        base.attempts.delete(base.attempts.keys().next().value);
}
function foldOldest(ledger, count) {
    for (const { entry, dead } of ledger.window.splice(0, count))
        foldLine(ledger.base, entry, dead);
    // Creates a new Map: V8 links the tables of a Map that shrinks and grows, and with a million lines they would wait
    // for a full garbage collection.
    ledger.runs = groupByRun(ledger.window);
}
function groupByRun(window) {
    const runs = new Map();
    for (const line of window) {
        if (line.entry === null)
            continue;
        line.before = runs.get(line.entry.runId) ?? null;
        runs.set(line.entry.runId, line);
    }
    return runs;
}
/** Run id -> its highest late attempt since the ledger was created. */
const getLateAttempts = (ledger) => ledger.late;
/** Folds the whole window into the base: the next line starts a new one, as after a rotation. */
const foldWindow = (ledger) => foldOldest(ledger, ledger.window.length);
/** Whether the window has exactly this line, not replaced by a later one of the same attempt. */
function hasLine({ runs }, runId, line) {
    for (let other = runs.get(runId) ?? null; other !== null; other = other.before)
        if (other.entry !== null && other.line === line)
            return true;
    return false;
}
const countWindowBytes = ({ window }) => window.reduce((sum, { bytes }) => sum + bytes, 0);
/** Entries of the window that were not replaced, oldest first. */
const listEntries = ({ window }) => window.flatMap(({ entry, dead }) => (entry === null || dead ? [] : [entry]));
/** The statistics without one run, as far as it is in the window. */
function foldLedgerWithout(ledger, runId) {
    const window = ledger.window.filter(({ entry }) => entry?.runId !== runId);
    return foldLedger({ base: ledger.base, window });
}
/** The statistics of all lines. The ledger does not change. */
function foldLedger({ base, window }) {
    const state = structuredClone(base);
    for (const { entry, dead } of window)
        foldLine(state, entry, dead);
    return (0,statistics/* createStatistics */.c)(state);
}


/***/ }),

/***/ 4550:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ takeNewest),
/* harmony export */   M: () => (/* binding */ addNewest)
/* harmony export */ });
/**
 * Adds to a list of which only the newest items count. It is truncated at twice that size, since truncating takes much
 * longer than adding, and a history has many lines.
 */
function addNewest(list, item, most) {
    list.push(item);
    if (list.length >= 2 * most)
        list.splice(0, list.length - most);
}
/** Returns the items that count, oldest first. */
const takeNewest = (list, most) => list.slice(-most);


/***/ }),

/***/ 6615:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ createStatistics),
/* harmony export */   v: () => (/* binding */ createEmptyStatistics)
/* harmony export */ });
/* harmony import */ var _model_statistics_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1531);
/* harmony import */ var _model_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2977);
/* harmony import */ var _calendar_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1714);
/* harmony import */ var _fold_state_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7199);
/* harmony import */ var _newest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4550);
/* harmony import */ var _weekly_sketches_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6999);






function createStatistics(state) {
    const pipelines = new Map([...state.pipelines].map(([id, pipeline]) => [
        id,
        {
            default: createClassStatistics(pipeline, "default", state),
            other: createClassStatistics(pipeline, "other", state),
        },
    ]));
    const first = [...state.pipelines.keys()][0] ?? null;
    return {
        since: findFirstStart(state),
        as_of: state.entries === 0 ? null : formatTime(state.asOf),
        entries: state.entries,
        unreadable: state.unreadable,
        default_pipeline: state.defaultPipeline ?? first,
        pipelines,
    };
}
/** The statistics of a pipeline without entries. */
const createEmptyStatistics = () => createClassStatistics((0,_fold_state_js__WEBPACK_IMPORTED_MODULE_2__/* .createPipelineState */ .OA)(), "default", (0,_fold_state_js__WEBPACK_IMPORTED_MODULE_2__/* .createFoldState */ .Du)());
function findFirstStart({ pipelines }) {
    const starts = [...pipelines.values()].flatMap(({ classes }) => _model_statistics_js__WEBPACK_IMPORTED_MODULE_4__/* .branchClasses */ .t.flatMap((name) => classes[name].baseline?.startedMs ?? []));
    return starts.length === 0 ? null : formatTime(Math.min(...starts));
}
function createClassStatistics(pipeline, name, { week }) {
    const state = pipeline.classes[name];
    const { runs, succeeded, durationMs, repairs, repairMs } = state;
    const red = [...pipeline.red.values()].filter((branch) => branch.class === name);
    return {
        runs,
        succeeded,
        failed: runs - succeeded,
        pass_rate: divide(succeeded, runs),
        mean_duration_seconds: calculateMeanSeconds(durationMs, runs),
        duration_seconds: (0,_weekly_sketches_js__WEBPACK_IMPORTED_MODULE_3__/* .createWindows */ .i1)(state.durations, week, 1_000),
        repairs,
        mttr_seconds: calculateMeanSeconds(repairMs, repairs),
        red_branches: red.length,
        days: listPeriods(state.days, _calendar_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDay */ .im),
        weeks: listPeriods(state.weeks, _calendar_js__WEBPACK_IMPORTED_MODULE_1__/* .formatWeek */ .qp),
        epochs: [...state.epochs].map(([label, period]) => createPeriodStatistics(label, period)),
        stages: listStages(pipeline.stages, name, week),
        baseline: createBaseline(state),
        missing: state.missing,
        first_repairs_seconds: calculateMean(state.firstRepairs),
        newest_repairs_seconds: calculateMean((0,_newest_js__WEBPACK_IMPORTED_MODULE_5__/* .takeNewest */ .G)(state.newestRepairs, _model_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .limits */ .F.repairsCompared.value)),
        red: red.map(({ branch, since }) => ({ branch, since: formatTime(since) })),
    };
}
const formatTime = (ms) => new Date(ms).toISOString();
const divide = (part, whole) => (whole === 0 ? null : part / whole);
/** Returns null without values. */
const calculateMeanSeconds = (ms, count) => count === 0 ? null : ms / count / 1_000;
const calculateMean = (values) => calculateMeanSeconds(values.reduce((sum, value) => sum + value, 0), values.length);
function createBaseline({ baseline }) {
    if (baseline === null)
        return null;
    return {
        run_id: baseline.runId,
        recorded_at: formatTime(baseline.recordedMs),
        status: baseline.status,
        duration_seconds: baseline.durationMs / 1_000,
    };
}
function listPeriods(periods, formatLabel) {
    return (0,_fold_state_js__WEBPACK_IMPORTED_MODULE_2__/* .sortPeriods */ .r7)(periods).map(([number, period]) => createPeriodStatistics(formatLabel(number), period));
}
const createPeriodStatistics = (label, { runs, succeeded, durationMs, repairs, repairMs }) => ({
    period: label,
    runs,
    succeeded,
    mean_duration_seconds: calculateMeanSeconds(durationMs, runs) ?? 0,
    repairs,
    repair_seconds: repairMs / 1_000,
});
function listStages(stages, name, week) {
    const seen = stages.flatMap((stage) => {
        const state = stage.classes[name];
        return state === null
            ? []
            : [
                [
                    (0,_model_statistics_js__WEBPACK_IMPORTED_MODULE_4__/* .getStageKey */ .o)(stage.subtask, stage.id),
                    createStageStatistics(stage, state, week),
                ],
            ];
    });
    return new Map(seen);
}
function createStageStatistics({ subtask, id }, state, week) {
    const { runs, failed, flakes } = state;
    const durations = (0,_weekly_sketches_js__WEBPACK_IMPORTED_MODULE_3__/* .createWindows */ .i1)(state.durations, week, 1);
    // Replaced and cancelled runs are evidence of flakes, but are not counted: there can be more flakes than runs.
    const flakeRate = divide(flakes, runs);
    return {
        subtask,
        id,
        runs,
        failed,
        flakes,
        failure_rate: divide(failed, runs),
        flake_rate: flakeRate === null ? null : Math.min(1, flakeRate),
        duration_ms: durations,
        trend: calculateTrend(durations),
        recent: (0,_newest_js__WEBPACK_IMPORTED_MODULE_5__/* .takeNewest */ .G)(state.recent, _model_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .limits */ .F.recentOutcomes.value)
            .map((succeeded) => (succeeded ? "s" : "f"))
            .join(""),
        last_ms: (0,_newest_js__WEBPACK_IMPORTED_MODULE_5__/* .takeNewest */ .G)(state.lastMs, _model_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .limits */ .F.predictionRuns.value),
    };
}
/** Rounds to four digits: the medians are only accurate to 2 %. */
function calculateTrend({ this_week, last_week }) {
    if (this_week === null || last_week === null || last_week.p50 === 0)
        return null;
    return Math.round((this_week.p50 / last_week.p50 - 1) * 10_000) / 10_000;
}


/***/ }),

/***/ 6999:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y9: () => (/* binding */ addToWeeks),
  ce: () => (/* binding */ createWeeklySketches),
  i1: () => (/* binding */ createWindows)
});

;// CONCATENATED MODULE: ./build/metrics/sketch.js
/** Slightly less than the promised 2 %, to allow for rounding. */
const relativeError = 0.0199;
const growth = (1 + relativeError) / (1 - relativeError);
const growthLog = Math.log(growth);
const createSketch = () => ({ zeros: 0, first: 0, counts: [] });
/** @param value at least 0 */
function addValue(sketch, value) {
    if (value < 1)
        sketch.zeros += 1;
    else
        addToBucket(sketch, Math.ceil(Math.log(value) / growthLog), 1);
}
/** Adds all values of `other` to `sketch`. */
function addSketch(sketch, other) {
    sketch.zeros += other.zeros;
    other.counts.forEach((count, place) => {
        if (count > 0)
            addToBucket(sketch, other.first + place, count);
    });
}
function addToBucket(sketch, bucket, times) {
    const { counts } = sketch;
    if (counts.length === 0)
        sketch.first = bucket;
    for (; sketch.first > bucket; sketch.first -= 1)
        counts.unshift(0);
    const place = bucket - sketch.first;
    while (counts.length <= place)
        counts.push(0);
    counts[place] += times;
}
const countValues = ({ zeros, counts }) => counts.reduce((sum, count) => sum + count, zeros);
/**
 * Finds the value that `percent` of all values do not exceed, by nearest rank: the ceil(percent / 100 * n)th smallest.
 * @param percent an integer from 1 to 100
 * @param count of all values
 * @returns within 2 % of the exact value; 0 for values below 1, and for an empty sketch
 */
function findQuantile(sketch, percent, count = countValues(sketch)) {
    let before = sketch.zeros;
    // Dividing integers last avoids errors: 0.95 * n may not be the integer that it should be.
    const rank = Math.ceil((percent * count) / 100);
    if (rank <= before)
        return 0;
    const place = sketch.counts.findIndex((inBucket) => (before += inBucket) >= rank);
    return getBucketMiddle(sketch.first + place);
}
/** Equally far, relatively, from both bounds; six digits are accurate enough, and readable. */
const getBucketMiddle = (bucket) => Number(((2 * growth ** bucket) / (growth + 1)).toPrecision(6));

;// CONCATENATED MODULE: ./build/metrics/weekly-sketches.js

const createWeeklySketches = (week) => ({
    week,
    thisWeek: createSketch(),
    lastWeek: createSketch(),
    older: createSketch(),
});
/**
 * @param week of the value
 * @param newest the newest week of anything: at least `week`
 */
function addToWeeks(sketches, value, week, newest) {
    advanceTo(sketches, newest);
    addValue(selectSketch(sketches, newest - week), value);
}
function selectSketch({ thisWeek, lastWeek, older }, age) {
    if (age === 0)
        return thisWeek;
    return age === 1 ? lastWeek : older;
}
function advanceTo(sketches, newest) {
    const weeks = newest - sketches.week;
    if (weeks === 0)
        return;
    addSketch(sketches.older, sketches.lastWeek);
    if (weeks > 1)
        addSketch(sketches.older, sketches.thisWeek);
    sketches.lastWeek = weeks === 1 ? sketches.thisWeek : createSketch();
    sketches.thisWeek = createSketch();
    sketches.week = newest;
}
/** @param divisor of the values: 1,000 converts milliseconds to seconds */
function createWindows(sketches, newest, divisor) {
    const { thisWeek, lastWeek, older, week } = sketches;
    const all = createSketch();
    for (const sketch of [older, lastWeek, thisWeek])
        addSketch(all, sketch);
    const [current, before] = getCurrentWeeks(newest - week, thisWeek, lastWeek);
    return {
        all: calculateQuantiles(all, divisor),
        this_week: calculateQuantiles(current, divisor),
        last_week: calculateQuantiles(before, divisor),
    };
}
/** Sketches advance only when a value comes, so they may be weeks behind. */
function getCurrentWeeks(age, thisWeek, lastWeek) {
    if (age === 0)
        return [thisWeek, lastWeek];
    return [createSketch(), age === 1 ? thisWeek : createSketch()];
}
function calculateQuantiles(sketch, divisor) {
    const count = countValues(sketch);
    if (count === 0)
        return null;
    const [p50, p90, p95] = [50, 90, 95].map((percent) => findQuantile(sketch, percent, count) / divisor);
    return { count, p50: p50, p90: p90, p95: p95 };
}


/***/ }),

/***/ 194:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ openStore),
/* harmony export */   N: () => (/* binding */ localPlace)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);

/**
 * The store that keeps the history of a task. What a kind needs is loaded when it is asked for.
 * @returns null: `history: none`
 * @throws Error for people when the job has not what the store needs
 */
async function openStore(outside, settings, task) {
    const { store, branch, mayWrite, refs, run, attempt, bounds } = settings.history;
    const { cache, api, clock } = outside;
    switch (store) {
        case "none":
            return null;
        case "local": {
            const { createLocalHistory } = await __webpack_require__.e(/* import() */ 7600).then(__webpack_require__.bind(__webpack_require__, 7600));
            return createLocalHistory(outside, localPlace(settings, task), bounds);
        }
        case "cache": {
            if (cache === null)
                throw new Error("`history: cache` needs GitHub's cache service, and there is none");
            const { createCacheHistory } = await Promise.all(/* import() */[__webpack_require__.e(5156), __webpack_require__.e(5969), __webpack_require__.e(2232)]).then(__webpack_require__.bind(__webpack_require__, 2232));
            return createCacheHistory({ cache, api, refs, mayWrite, key: { task, run, attempt } });
        }
        case "branch": {
            if (api === null)
                throw new Error("`history: branch` needs the input `token`");
            const { createBranchHistory } = await Promise.all(/* import() */[__webpack_require__.e(5156), __webpack_require__.e(5969), __webpack_require__.e(8920)]).then(__webpack_require__.bind(__webpack_require__, 8920));
            return createBranchHistory({ api, clock, branch, task, mayWrite });
        }
    }
}
/** Where a task's local history lies. */
const localPlace = (settings, task) => ({
    task,
    folder: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(settings.runsFolder, task),
    outFolder: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(settings.outFolder, task),
});


/***/ }),

/***/ 524:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ findLinkOut),
/* harmony export */   n: () => (/* binding */ refuseFoldersOutside)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _run_persisted_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8507);
/* harmony import */ var _settings_settings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(861);



/** What has fixed names in a task's folder and is a folder itself. */
const foldersOfTask = [
    "",
    "cli",
    "metrics",
    "metrics.pending",
    "metrics.segments",
    "metrics.rejected",
];
/**
 * A repository can hold a link in place of a folder that this tool writes to. Nothing is written through one that leads
 * out of the repository, unless the folder itself was named.
 * @param settings.outFolder left out: nothing is written there
 * @param settings.task null: any of those that have runs
 */
async function refuseFoldersOutside(settings, files) {
    const { root, runsFolder, outFolder } = settings;
    const { runs, out } = (0,_settings_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .defaultFolders */ .Xg)(root);
    const named = [
        ...(runsFolder === runs
            ? [{ folder: runs, by: "--runs-dir or CODEX_ORCHESTRATOR_RUNS_DIR" }]
            : []),
        ...(outFolder === out ? [{ folder: out, by: "--out-dir or CODEX_ORCHESTRATOR_OUT_DIR" }] : []),
    ];
    for (const { folder, by } of named) {
        const found = (await findLinkOut(files, root, folder)) ?? (await findLinkOfTask(settings, files, folder));
        if (found !== undefined)
            return (0,_settings_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .refuse */ .TR)(`${found}. Remove it, or name the folder that is meant with ${by}`);
    }
    return null;
}
async function findLinkOfTask({ root, runsFolder, task }, files, folder) {
    const tasks = task === null ? await files.list(runsFolder) : [task];
    for (const path of tasks.flatMap((name) => foldersOfTask.map((inner) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, name, inner)))) {
        const found = await findLinkOut(files, root, path);
        if (found !== undefined)
            return found;
    }
    return undefined;
}
/**
 * Looks for a link on the way to a path that leads out of a repository, or to nothing.
 * @param path absolute; one that is not below the root is left to those who named it
 * @returns what is wrong, for people; undefined: nothing
 */
async function findLinkOut(files, root, path) {
    if ((0,_run_persisted_path_js__WEBPACK_IMPORTED_MODULE_1__/* .leadsOut */ .qm)(root, path))
        return undefined;
    const realRoot = (await files.realPath(root)) ?? root;
    const steps = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(root, path).split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep);
    for (const [index, step] of steps.entries()) {
        const name = steps.slice(0, index + 1).join("/");
        const place = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, ...steps.slice(0, index + 1));
        let found = await files.realPath(place);
        if (found === undefined) {
            if (!(await files.list((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(place))).includes(step))
                return undefined;
            // Another run may have made it just now.
            found = await files.realPath(place);
            if (found === undefined)
                return `${name} is a link that leads nowhere, so that nothing is written there`;
        }
        if ((0,_run_persisted_path_js__WEBPACK_IMPORTED_MODULE_1__/* .leadsOut */ .qm)(realRoot, found))
            return `${name} is a link that leads out of the repository, to ${found}, so that nothing is written there`;
    }
    return undefined;
}


/***/ })

};
