export const id = 8214;
export const ids = [8214];
export const modules = {

/***/ 1714:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gx: () => (/* binding */ weekOf),
/* harmony export */   kb: () => (/* binding */ dayOf),
/* harmony export */   nt: () => (/* binding */ dayLabel),
/* harmony export */   pW: () => (/* binding */ weekLabel)
/* harmony export */ });
const dayMs = 86_400_000;
/** Days since 1970-01-01, UTC. */
const dayOf = (ms) => Math.floor(ms / dayMs);
/** ISO weeks, Monday to Sunday, UTC, counted from the one that 1970-01-01, a Thursday, lies in. */
const weekOf = (ms) => Math.floor((dayOf(ms) + 3) / 7);
/** Each day is asked for by every pipeline and class of branches. */
const dayLabels = new Map();
/** @returns `2026-01-31` */
function dayLabel(day) {
    const known = dayLabels.get(day);
    if (known !== undefined)
        return known;
    const label = new Date(day * dayMs).toISOString().slice(0, 10);
    dayLabels.set(day, label);
    return label;
}
/** @returns `2026-W05`; a week belongs to the year that its Thursday lies in (ISO 8601) */
function weekLabel(week) {
    const thursday = week * 7;
    const year = new Date(thursday * dayMs).getUTCFullYear();
    const number = Math.floor((thursday - dayOf(Date.UTC(year, 0, 1))) / 7) + 1;
    return `${year}-W${String(number).padStart(2, "0")}`;
}


/***/ }),

/***/ 4031:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ noFigures),
/* harmony export */   Q: () => (/* binding */ figuresOfState)
/* harmony export */ });
/* harmony import */ var _model_figures_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3011);
/* harmony import */ var _model_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2977);
/* harmony import */ var _calendar_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1714);
/* harmony import */ var _fold_state_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7199);
/* harmony import */ var _newest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4550);
/* harmony import */ var _weekly_sketches_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6999);






function figuresOfState(state) {
    const pipelines = new Map([...state.pipelines].map(([id, pipeline]) => [
        id,
        {
            default: classFigures(pipeline, "default", state),
            other: classFigures(pipeline, "other", state),
        },
    ]));
    const first = [...state.pipelines.keys()][0] ?? null;
    return {
        since: sinceOf(state),
        as_of: state.entries === 0 ? null : timeLabel(state.asOf),
        entries: state.entries,
        unreadable: state.unreadable,
        default_pipeline: state.defaultPipeline ?? first,
        pipelines,
    };
}
/** The figures of a pipeline that no entry is of. */
const noFigures = () => classFigures((0,_fold_state_js__WEBPACK_IMPORTED_MODULE_2__/* .emptyPipeline */ .eU)(), "default", (0,_fold_state_js__WEBPACK_IMPORTED_MODULE_2__/* .emptyState */ .p$)());
function sinceOf({ pipelines }) {
    const starts = [...pipelines.values()].flatMap(({ classes }) => _model_figures_js__WEBPACK_IMPORTED_MODULE_4__/* .branchClasses */ .t.flatMap((name) => classes[name].baseline?.startedMs ?? []));
    return starts.length === 0 ? null : timeLabel(Math.min(...starts));
}
function classFigures(pipeline, name, { week }) {
    const state = pipeline.classes[name];
    const { runs, succeeded, durationMs, repairs, repairMs } = state;
    const red = [...pipeline.red.values()].filter((branch) => branch.class === name);
    return {
        runs,
        succeeded,
        failed: runs - succeeded,
        pass_rate: ratio(succeeded, runs),
        mean_duration_seconds: meanSeconds(durationMs, runs),
        duration_seconds: (0,_weekly_sketches_js__WEBPACK_IMPORTED_MODULE_3__/* .windowsOf */ .R5)(state.durations, week, 1_000),
        repairs,
        mttr_seconds: meanSeconds(repairMs, repairs),
        red_branches: red.length,
        days: periodsOf(state.days, _calendar_js__WEBPACK_IMPORTED_MODULE_1__/* .dayLabel */ .nt),
        weeks: periodsOf(state.weeks, _calendar_js__WEBPACK_IMPORTED_MODULE_1__/* .weekLabel */ .pW),
        epochs: [...state.epochs].map(([label, period]) => periodFigures(label, period)),
        stages: stagesOf(pipeline.stages, name, week),
        baseline: baselineOf(state),
        missing: state.missing,
        first_repairs_seconds: meanOf(state.firstRepairs),
        newest_repairs_seconds: meanOf((0,_newest_js__WEBPACK_IMPORTED_MODULE_5__/* .newestOf */ .s)(state.newestRepairs, _model_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .limits */ .F.repairsCompared.value)),
        red: red.map(({ branch, since }) => ({ branch, since: timeLabel(since) })),
    };
}
const timeLabel = (ms) => new Date(ms).toISOString();
const ratio = (part, whole) => (whole === 0 ? null : part / whole);
/** null: there are none. */
const meanSeconds = (ms, count) => count === 0 ? null : ms / count / 1_000;
const meanOf = (values) => meanSeconds(values.reduce((sum, value) => sum + value, 0), values.length);
function baselineOf({ baseline }) {
    if (baseline === null)
        return null;
    return {
        run_id: baseline.runId,
        recorded_at: timeLabel(baseline.recordedMs),
        status: baseline.status,
        duration_seconds: baseline.durationMs / 1_000,
    };
}
function periodsOf(periods, labelOf) {
    return (0,_fold_state_js__WEBPACK_IMPORTED_MODULE_2__/* .inOrder */ .al)(periods).map(([number, period]) => periodFigures(labelOf(number), period));
}
const periodFigures = (label, { runs, succeeded, durationMs, repairs, repairMs }) => ({
    period: label,
    runs,
    succeeded,
    mean_duration_seconds: meanSeconds(durationMs, runs) ?? 0,
    repairs,
    repair_seconds: repairMs / 1_000,
});
function stagesOf(stages, name, week) {
    const seen = stages.flatMap((stage) => {
        const state = stage.classes[name];
        return state === null
            ? []
            : [[(0,_model_figures_js__WEBPACK_IMPORTED_MODULE_4__/* .figureKey */ .S)(stage.subtask, stage.id), stageFigures(stage, state, week)]];
    });
    return new Map(seen);
}
function stageFigures({ subtask, id }, state, week) {
    const { runs, failed, flakes } = state;
    const durations = (0,_weekly_sketches_js__WEBPACK_IMPORTED_MODULE_3__/* .windowsOf */ .R5)(state.durations, week, 1);
    // Replaced and cancelled runs are evidence of flakes, and no runs: there can be more flakes than runs.
    const flakeRate = ratio(flakes, runs);
    return {
        subtask,
        id,
        runs,
        failed,
        flakes,
        failure_rate: ratio(failed, runs),
        flake_rate: flakeRate === null ? null : Math.min(1, flakeRate),
        duration_ms: durations,
        trend: trendOf(durations),
        recent: (0,_newest_js__WEBPACK_IMPORTED_MODULE_5__/* .newestOf */ .s)(state.recent, _model_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .limits */ .F.recentOutcomes.value)
            .map((succeeded) => (succeeded ? "s" : "f"))
            .join(""),
        last_ms: (0,_newest_js__WEBPACK_IMPORTED_MODULE_5__/* .newestOf */ .s)(state.lastMs, _model_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .limits */ .F.predictionRuns.value),
    };
}
/** Of medians that are each within 2 %: more digits than four would say nothing. */
function trendOf({ this_week, last_week }) {
    if (this_week === null || last_week === null || last_week.p50 === 0)
        return null;
    return Math.round((this_week.p50 / last_week.p50 - 1) * 10_000) / 10_000;
}


/***/ }),

/***/ 7199:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   al: () => (/* binding */ inOrder),
/* harmony export */   eU: () => (/* binding */ emptyPipeline),
/* harmony export */   gV: () => (/* binding */ stageOf),
/* harmony export */   ol: () => (/* binding */ emptyStageClass),
/* harmony export */   p$: () => (/* binding */ emptyState),
/* harmony export */   q2: () => (/* binding */ branchKey),
/* harmony export */   vW: () => (/* binding */ emptyPeriod)
/* harmony export */ });
/* harmony import */ var _weekly_sketches_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6999);

/**
 * Names a branch among the red ones. The default branch has no name there: it can be renamed, and older entries name none.
 * null: the entry is of no branch, so it turns none red or green.
 */
const branchKey = (branchClass, branch) => branchClass === "default" ? "" : branch;
const emptyState = () => ({
    entries: 0,
    unreadable: 0,
    asOf: 0,
    week: 0,
    defaultPipeline: null,
    attempts: new Map(),
    pipelines: new Map(),
});
const emptyPipeline = () => ({
    classes: { default: emptyClass(), other: emptyClass() },
    stages: [],
    stagesByName: new Map(),
    red: new Map(),
    suspects: new Map(),
});
const emptyClass = () => ({
    ...emptyPeriod(),
    durations: (0,_weekly_sketches_js__WEBPACK_IMPORTED_MODULE_0__/* .emptyWeeks */ .h7)(0),
    days: new Map(),
    weeks: new Map(),
    epochs: new Map(),
    firstRepairs: [],
    newestRepairs: [],
    missing: { instance_stats: 0, privacy_event_count: 0, control_plane_status: 0 },
    baseline: null,
});
const emptyPeriod = () => ({
    runs: 0,
    succeeded: 0,
    durationMs: 0,
    repairs: 0,
    repairMs: 0,
});
/** The oldest first. */
const inOrder = (periods) => [...periods].sort((left, right) => left[0] - right[0]);
const emptyStageClass = () => ({
    runs: 0,
    failed: 0,
    flakes: 0,
    durations: (0,_weekly_sketches_js__WEBPACK_IMPORTED_MODULE_0__/* .emptyWeeks */ .h7)(0),
    recent: [],
    lastMs: [],
});
/**
 * The stage of that name; it becomes the pipeline's newest when there is none yet.
 * @param place where it is likely to be: runs name their stages in the same order, and a history has millions of them
 */
function stageOf(pipeline, subtask, id, place) {
    const likely = pipeline.stages[place];
    if (likely !== undefined && likely.id === id && likely.subtask === subtask)
        return likely;
    let ofSubtask = pipeline.stagesByName.get(subtask);
    if (ofSubtask === undefined)
        pipeline.stagesByName.set(subtask, (ofSubtask = new Map()));
    const known = ofSubtask.get(id);
    if (known !== undefined)
        return known;
    const stage = {
        number: pipeline.stages.length,
        subtask,
        id,
        classes: { default: null, other: null },
    };
    ofSubtask.set(id, stage);
    pipeline.stages.push(stage);
    return stage;
}


/***/ }),

/***/ 3825:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  hB: () => (/* binding */ readEntry),
  Vu: () => (/* binding */ requiredFields),
  nR: () => (/* binding */ timeOf)
});

// EXTERNAL MODULE: ./build/model/json.js
var json = __webpack_require__(9598);
;// CONCATENATED MODULE: ./build/metrics/timestamp.js
/** As Date.toISOString() writes it, but for years before 100, in which Date.parse takes two digits for something else. */
const written = /^(?!00)\d{4}-\d\d-\d\dT(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d\.\d{3}Z$/;
/** The day that the time before was of: a history has many of the same one after another. */
let known = { day: "", ms: Number.NaN };
/**
 * What Date.parse says. Of UTC with milliseconds, which is how programs write times, it takes a third less time: a history has
 * two in every line.
 */
function parseTimestamp(text) {
    if (!written.test(text))
        return Date.parse(text);
    if (!text.startsWith(known.day) || known.day === "") {
        const day = text.slice(0, 10);
        known = { day, ms: Date.parse(day) };
    }
    const seconds = (digits(text, 11) * 60 + digits(text, 14)) * 60 + digits(text, 17);
    return known.ms + seconds * 1_000 + (text.charCodeAt(20) - zero) * 100 + digits(text, 21);
}
const zero = "0".charCodeAt(0);
/** Two of them. */
const digits = (text, at) => (text.charCodeAt(at) - zero) * 10 + text.charCodeAt(at + 1) - zero;

;// CONCATENATED MODULE: ./build/metrics/history-entry.js


/** Fields that `completeness.json` looks for in every run that counts. */
const requiredFields = [
    "instance_stats",
    "privacy_event_count",
    "control_plane_status",
];
/** The first day of the year 10000: later times have no label of ten characters. */
const endOfTime = Date.UTC(10_000, 0);
/** A hundred years, in milliseconds: more is a mistake, and would swamp every mean. */
const longest = 36_525 * 86_400_000;
/**
 * Reads a line of a history: tolerant, since the system that this one follows wrote some too, and without a schema, since a
 * history can have a million lines. Fields of the wrong kind count as absent.
 * @returns null for what is no entry: no JSON object, or one without `run_id`, `status` or any time
 */
function readEntry(line) {
    const value = (0,json/* parseJson */.qF)(line);
    if (typeof value !== "object" || value === null)
        return null;
    const fields = value;
    const runId = textOf(fields["run_id"]);
    const status = textOf(fields["status"]);
    const completedMs = completionOf(fields);
    if (runId === null || status === null || completedMs === null)
        return null;
    const attempt = attemptOf(fields["attempt"]);
    const startedMs = timeOf(fields["started_at"]);
    const durationMs = durationOf(fields["duration_seconds"]) ?? Math.max(0, completedMs - (startedMs ?? completedMs));
    return {
        id: `${runId}#${attempt}`,
        runId,
        attempt,
        pipeline: textOf(fields["pipeline_id"]) ?? "unknown",
        status,
        startedMs: startedMs ?? Math.max(0, completedMs - durationMs),
        completedMs,
        recordedAt: textOf(fields["recorded_at"]),
        durationMs,
        branch: textOf(fields["branch"]),
        class: classOf(fields),
        headSha: commitOf(fields),
        defaultPipeline: fields["default_pipeline"] === true,
        epoch: textOf(fields["epoch"]),
        stages: stagesOf(fields["stages"]),
        missing: missingOf(fields),
        counts: countsOf(status, fields),
    };
}
const textOf = (value) => typeof value === "string" && value !== "" ? value : null;
const attemptOf = (value) => Number.isSafeInteger(value) && value > 0 ? value : 1;
const completionOf = (fields) => timeOf(fields["completed_at"]) ?? timeOf(fields["recorded_at"]) ?? timeOf(fields["started_at"]);
/**
 * Milliseconds since 1970 of a time in UTC: others would depend on where they are read.
 * @returns null for anything else, and for years after 9999
 */
function timeOf(value) {
    if (typeof value !== "string" || !value.endsWith("Z"))
        return null;
    const ms = parseTimestamp(value);
    return ms >= 0 && ms < endOfTime ? ms : null;
}
function durationOf(seconds) {
    if (typeof seconds !== "number")
        return null;
    const ms = Math.round(seconds * 1_000);
    return ms >= 0 && ms <= longest ? ms : null;
}
/** The older system knew no branches: what it ran counts for the default one. */
function classOf({ branch, default_branch }) {
    if (branch === undefined)
        return "default";
    return textOf(branch) !== null && branch === default_branch ? "default" : "other";
}
/** In a work tree of a person's, two runs at the same commit can be of different code: then it is evidence of nothing. */
const commitOf = (fields) => textOf(fields["event"]) === null ? null : textOf(fields["head_sha"]);
/** Entries of the older system may lack the counts: they were written after something ran. */
function countsOf(status, fields) {
    const { partial, commands_passed: passed, commands_failed: failed } = fields;
    if ((status !== "succeeded" && status !== "failed") || partial === true)
        return false;
    return typeof passed !== "number" || typeof failed !== "number" || passed + failed > 0;
}
const none = [];
function stagesOf(value) {
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
 * `unknown` is a status of the control plane: there is none to ask. `privacy_events`, the older system's list, says what
 * `privacy_event_count` says.
 */
function missingOf(fields) {
    const { instance_stats, privacy_event_count, privacy_events, control_plane_status } = fields;
    const hasStats = Array.isArray(instance_stats) && instance_stats.length > 0;
    const hasEvents = typeof privacy_event_count === "number" || Array.isArray(privacy_events);
    const hasStatus = textOf(control_plane_status) !== null;
    if (hasStats && hasEvents && hasStatus)
        return none;
    const found = [hasStats, hasEvents, hasStatus];
    return requiredFields.filter((_, place) => !found[place]);
}


/***/ }),

/***/ 928:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  cG: () => (/* binding */ addLine),
  Mc: () => (/* binding */ entriesOf),
  h5: () => (/* binding */ figuresOf),
  S9: () => (/* binding */ figuresWithout),
  v9: () => (/* binding */ holds),
  vI: () => (/* binding */ lateAttempts),
  au: () => (/* binding */ openLedger),
  G9: () => (/* binding */ settle),
  cJ: () => (/* binding */ windowBytes)
});

// EXTERNAL MODULE: ./build/metrics/figures.js
var figures = __webpack_require__(4031);
// EXTERNAL MODULE: ./build/model/limits.js + 3 modules
var limits = __webpack_require__(2977);
// EXTERNAL MODULE: ./build/metrics/calendar.js
var calendar = __webpack_require__(1714);
// EXTERNAL MODULE: ./build/metrics/fold-state.js
var fold_state = __webpack_require__(7199);
// EXTERNAL MODULE: ./build/metrics/newest.js
var metrics_newest = __webpack_require__(4550);
// EXTERNAL MODULE: ./build/metrics/weekly-sketches.js + 1 modules
var weekly_sketches = __webpack_require__(6999);
;// CONCATENATED MODULE: ./build/metrics/fold-stages.js





/** How long a failure is remembered, by the latest `completed_at` of the history: a success later than that says little. */
const suspectMs = 30 * 86_400_000;
/**
 * Adds the stages of an entry. `succeeded` is a success; `failed`, `timed_out` and `allowed_failure` are failures; what was
 * skipped or cancelled is neither.
 * @param counts whether they count as runs; if not, they are evidence of flakes only
 */
function foldStages(state, pipeline, entry, counts) {
    const suspected = entry.headSha === null ? undefined : pipeline.suspects.get(entry.headSha);
    const failed = [];
    const week = (0,calendar/* weekOf */.gx)(entry.completedMs);
    for (let place = 0; place < entry.stages.length; place += 1) {
        const run = entry.stages[place];
        const succeeded = run.outcome === "succeeded";
        if (!succeeded && !isFailure(run))
            continue;
        const stage = (0,fold_state/* stageOf */.gV)(pipeline, run.subtask, run.id, place);
        const figures = (stage.classes[entry.class] ??= (0,fold_state/* emptyStageClass */.ol)());
        if (counts)
            countStage(figures, run, week, state.week);
        if (!succeeded)
            failed.push(stage);
        else if (isFlake(stage, run, suspected, state.asOf))
            figures.flakes += 1;
    }
    if (entry.headSha === null)
        return;
    if (suspected?.size === 0)
        pipeline.suspects.delete(entry.headSha);
    if (failed.length === 0)
        return;
    suspect(pipeline.suspects, entry.headSha, failed, entry.completedMs);
    dropOld(pipeline.suspects, state.asOf);
}
const isFailure = ({ outcome }) => outcome === "failed" || outcome === "timed_out" || outcome === "allowed_failure";
function countStage(figures, run, week, newest) {
    const succeeded = run.outcome === "succeeded";
    figures.runs += 1;
    (0,metrics_newest/* addNewest */.M)(figures.recent, succeeded, limits/* limits */.F.recentOutcomes.value);
    if (!succeeded)
        figures.failed += 1;
    else if (run.duration_ms !== null) {
        (0,weekly_sketches/* addToWeeks */.y9)(figures.durations, run.duration_ms, week, newest);
        (0,metrics_newest/* addNewest */.M)(figures.lastMs, run.duration_ms, limits/* limits */.F.predictionRuns.value);
    }
}
/**
 * A success is a flake if it took more than one try, or if the stage failed on the same commit before, and not succeeded
 * since: nothing but chance changed between them.
 */
function isFlake(stage, { tries }, suspected, asOf) {
    const failedMs = suspected?.get(stage);
    if (failedMs === undefined)
        return tries > 1;
    suspected.delete(stage);
    return tries > 1 || asOf - failedMs <= suspectMs;
}
function suspect(suspects, sha, failed, completedMs) {
    const suspected = suspects.get(sha) ?? new Map();
    for (const stage of failed)
        suspected.set(stage, completedMs);
    suspects.delete(sha);
    suspects.set(sha, suspected);
}
/** From the front, where the commits stand that have not failed for longest. */
function dropOld(suspects, asOf) {
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

// EXTERNAL MODULE: ./build/metrics/history-entry.js + 1 modules
var history_entry = __webpack_require__(3825);
;// CONCATENATED MODULE: ./build/metrics/fold.js







/** Labels whose figures are kept, those of the newest runs. */
const keptEpochs = 100;
/**
 * Adds the next line of the history. All that is ordered goes by the order of the lines, in which results became known;
 * times only measure, and say which day and week something belongs to. So clocks that differ between machines can make a
 * duration wrong, but never turn a repair into a failure.
 * @param entry null: the line is no entry; or, when it is dead, the same entry comes again later
 * @param dead a later attempt of the run replaces it: it is evidence of flakes, and counts in nothing else
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
    const pipeline = pipelineOf(state, entry.pipeline);
    const counts = entry.counts && !dead;
    if (counts)
        foldRun(state, pipeline, entry);
    foldStages(state, pipeline, entry, counts);
}
function pipelineOf({ pipelines }, id) {
    const known = pipelines.get(id);
    if (known !== undefined)
        return known;
    const pipeline = (0,fold_state/* emptyPipeline */.eU)();
    pipelines.set(id, pipeline);
    return pipeline;
}
function foldRun(state, pipeline, entry) {
    const figures = pipeline.classes[entry.class];
    const week = (0,calendar/* weekOf */.gx)(entry.completedMs);
    if (week > state.week)
        state.week = week;
    const succeeded = entry.status === "succeeded";
    if (succeeded)
        (0,weekly_sketches/* addToWeeks */.y9)(figures.durations, entry.durationMs, week, state.week);
    const repairMs = succeeded ? repairedAfter(pipeline, entry) : turnedRed(pipeline, entry);
    if (repairMs !== null)
        rememberRepair(figures, repairMs);
    for (const period of [
        figures,
        dayIn(figures, entry),
        weekIn(figures, week),
        epochIn(figures, entry),
    ])
        if (period !== null)
            addToPeriod(period, succeeded, entry.durationMs, repairMs);
    for (const field of entry.missing)
        figures.missing[field] += 1;
    if (figures.baseline === null || entry.startedMs < figures.baseline.startedMs)
        figures.baseline = baselineOf(entry, succeeded ? "succeeded" : "failed");
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
const baselineOf = (entry, status) => ({
    runId: entry.runId,
    status,
    startedMs: entry.startedMs,
    recordedMs: (0,history_entry/* timeOf */.nR)(entry.recordedAt) ?? entry.completedMs,
    durationMs: entry.durationMs,
});
/** @returns null: a failed run repairs nothing */
function turnedRed({ red }, entry) {
    const key = (0,fold_state/* branchKey */.q2)(entry.class, entry.branch);
    if (key === null || red.has(key))
        return null;
    red.set(key, { class: entry.class, branch: entry.branch, since: entry.completedMs });
    if (red.size > limits/* limits */.F.redBranches.value)
        red.delete(red.keys().next().value);
    return null;
}
/** @returns how long the branch had been red, in milliseconds, 0 where clocks disagree; null: it was not */
function repairedAfter({ red }, entry) {
    const key = (0,fold_state/* branchKey */.q2)(entry.class, entry.branch);
    const repaired = key === null ? undefined : red.get(key);
    if (repaired === undefined)
        return null;
    red.delete(key);
    return Math.max(0, entry.completedMs - repaired.since);
}
function rememberRepair({ firstRepairs, newestRepairs }, repairMs) {
    const compared = limits/* limits */.F.repairsCompared.value;
    if (firstRepairs.length < compared)
        firstRepairs.push(repairMs);
    (0,metrics_newest/* addNewest */.M)(newestRepairs, repairMs, compared);
}
/** @returns null for a day before the newest that are kept: its weeks know of it */
function dayIn({ days }, { completedMs }) {
    const day = (0,calendar/* dayOf */.kb)(completedMs);
    const known = days.get(day);
    if (known !== undefined)
        return known;
    const period = (0,fold_state/* emptyPeriod */.vW)();
    days.set(day, period);
    if (days.size > limits/* limits */.F.metricsDays.value)
        days.delete(Math.min(...days.keys()));
    return period;
}
function weekIn({ weeks }, week) {
    const period = weeks.get(week) ?? (0,fold_state/* emptyPeriod */.vW)();
    if (period.runs === 0)
        weeks.set(week, period);
    return period;
}
function epochIn({ epochs }, { epoch }) {
    if (epoch === null)
        return null;
    const period = epochs.get(epoch) ?? (0,fold_state/* emptyPeriod */.vW)();
    epochs.delete(epoch);
    epochs.set(epoch, period);
    if (epochs.size > keptEpochs)
        epochs.delete(epochs.keys().next().value);
    return period;
}

;// CONCATENATED MODULE: ./build/metrics/ledger.js




/**
 * Runs whose attempts are remembered, the newest. More than a window holds: who reads its lines again has to know that
 * what they replaced was dealt with.
 */
const rememberedAttempts = 2_000;
/**
 * @param windowSize lines that stay in the window when its older half leaves; at most 1,000
 * @param superseded run id -> attempt: earlier attempts of that run are dead when they come. For a second reading of the
 * same lines, with what lateAttempts() said after the first
 */
const openLedger = (windowSize, superseded) => ({
    windowSize,
    base: (0,fold_state/* emptyState */.p$)(),
    window: [],
    runs: new Map(),
    superseded: new Map(superseded),
    late: new Map(),
});
/** @param bytes of the line in its file, with its break; default: the text and a line feed */
function addLine(ledger, line, bytes = Buffer.byteLength(line) + 1) {
    const entry = (0,history_entry/* readEntry */.hB)(line);
    const added = { line, bytes, entry, dead: false, before: null };
    const result = entry === null ? "unreadable" : enter(ledger, added, entry);
    ledger.window.push(added);
    if (ledger.window.length >= 2 * ledger.windowSize)
        foldOldest(ledger, ledger.windowSize);
    return result;
}
function enter(ledger, added, entry) {
    const { runId, attempt } = entry;
    const before = ledger.runs.get(runId) ?? null;
    const highest = highestKnown(ledger, runId);
    const isLate = before === null && attempt > highest;
    const isAgain = replace(before, entry);
    added.dead = attempt < highest;
    added.before = before;
    ledger.runs.set(runId, added);
    if (attempt > 1)
        remember(ledger, runId, attempt);
    if (isLate)
        ledger.late.set(runId, attempt);
    if (isAgain)
        return "duplicate";
    return isLate ? "late-attempt" : "added";
}
/** A first attempt replaces nothing, so 1 is known of every run. */
function highestKnown({ base, superseded }, runId) {
    return Math.max(1, base.attempts.get(runId) ?? 1, superseded.get(runId) ?? 1);
}
/** @returns whether the same attempt was there */
function replace(newest, { attempt }) {
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
/** After the last of a run's attempts only what is remembered tells, as it does when reading goes on from a base. */
function remember({ base, superseded }, runId, attempt) {
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
    // A new Map, and nothing deleted from the one before: V8 links the tables of a Map that shrinks and grows, and those of
    // a million lines then wait for the slow collector.
    ledger.runs = byRun(ledger.window);
}
function byRun(window) {
    const runs = new Map();
    for (const line of window) {
        if (line.entry === null)
            continue;
        line.before = runs.get(line.entry.runId) ?? null;
        runs.set(line.entry.runId, line);
    }
    return runs;
}
/** Run id -> the highest of its attempts that came late, since the ledger was opened. */
const lateAttempts = (ledger) => ledger.late;
/** Folds the whole window into the base: what comes next begins a new window, as after a rotation. */
const settle = (ledger) => foldOldest(ledger, ledger.window.length);
/** Whether the window has this very line of a run, and no later one stands for the same attempt. */
function holds({ runs }, runId, line) {
    for (let other = runs.get(runId) ?? null; other !== null; other = other.before)
        if (other.entry !== null && other.line === line)
            return true;
    return false;
}
const windowBytes = ({ window }) => window.reduce((sum, { bytes }) => sum + bytes, 0);
/** Entries of the window that no later line stands for, oldest first. */
const entriesOf = ({ window }) => window.flatMap(({ entry, dead }) => (entry === null || dead ? [] : [entry]));
/** The figures of all lines but those of one run, as far as they are in the window: what was before it. */
function figuresWithout(ledger, runId) {
    const window = ledger.window.filter(({ entry }) => entry?.runId !== runId);
    return figuresOf({ base: ledger.base, window });
}
/** The figures of all lines. The ledger stays as it is. */
function figuresOf({ base, window }) {
    const state = structuredClone(base);
    for (const { entry, dead } of window)
        foldLine(state, entry, dead);
    return (0,figures/* figuresOfState */.Q)(state);
}


/***/ }),

/***/ 4550:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ addNewest),
/* harmony export */   s: () => (/* binding */ newestOf)
/* harmony export */ });
/**
 * Adds to a list of which only the newest items count. It is cut back when it holds twice as many: that takes much longer
 * than adding, and a history has many lines.
 */
function addNewest(list, item, most) {
    list.push(item);
    if (list.length >= 2 * most)
        list.splice(0, list.length - most);
}
/** Those that count, oldest first. */
const newestOf = (list, most) => list.slice(-most);


/***/ }),

/***/ 6999:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y9: () => (/* binding */ addToWeeks),
  h7: () => (/* binding */ emptyWeeks),
  R5: () => (/* binding */ windowsOf)
});

;// CONCATENATED MODULE: ./build/metrics/sketch.js
/** A little less than the 2 % that is promised, which leaves room for rounding. */
const relativeError = 0.0199;
const growth = (1 + relativeError) / (1 - relativeError);
const growthLog = Math.log(growth);
const emptySketch = () => ({ zeros: 0, first: 0, counts: [] });
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
const countOf = ({ zeros, counts }) => counts.reduce((sum, count) => sum + count, zeros);
/**
 * The value that `percent` of all values do not exceed, by the nearest rank: the ceil(percent / 100 * n)th smallest.
 * @param percent a whole number from 1 to 100
 * @param count of all values
 * @returns within 2 % of the exact one; 0 for what is below 1, and for an empty sketch
 */
function quantileOf(sketch, percent, count = countOf(sketch)) {
    let before = sketch.zeros;
    // Whole numbers are divided last: 0.95 * n can lie beside the whole number that it should be.
    const rank = Math.ceil((percent * count) / 100);
    if (rank <= before)
        return 0;
    const place = sketch.counts.findIndex((inBucket) => (before += inBucket) >= rank);
    return middleOf(sketch.first + place);
}
/** As far, relatively, from the bucket's lower bound as from its upper one; six digits are exact enough, and readable. */
const middleOf = (bucket) => Number(((2 * growth ** bucket) / (growth + 1)).toPrecision(6));

;// CONCATENATED MODULE: ./build/metrics/weekly-sketches.js

const emptyWeeks = (week) => ({
    week,
    thisWeek: emptySketch(),
    lastWeek: emptySketch(),
    older: emptySketch(),
});
/**
 * @param week of the value
 * @param newest the newest week that was seen of anything: at least `week`
 */
function addToWeeks(sketches, value, week, newest) {
    turnTo(sketches, newest);
    addValue(sketchOf(sketches, newest - week), value);
}
function sketchOf({ thisWeek, lastWeek, older }, age) {
    if (age === 0)
        return thisWeek;
    return age === 1 ? lastWeek : older;
}
function turnTo(sketches, newest) {
    const weeks = newest - sketches.week;
    if (weeks === 0)
        return;
    addSketch(sketches.older, sketches.lastWeek);
    if (weeks > 1)
        addSketch(sketches.older, sketches.thisWeek);
    sketches.lastWeek = weeks === 1 ? sketches.thisWeek : emptySketch();
    sketches.thisWeek = emptySketch();
    sketches.week = newest;
}
/** @param divisor of the values: 1,000 makes seconds of milliseconds */
function windowsOf(sketches, newest, divisor) {
    const { thisWeek, lastWeek, older, week } = sketches;
    const all = emptySketch();
    for (const sketch of [older, lastWeek, thisWeek])
        addSketch(all, sketch);
    const [current, before] = currentWeeks(newest - week, thisWeek, lastWeek);
    return {
        all: quantilesOf(all, divisor),
        this_week: quantilesOf(current, divisor),
        last_week: quantilesOf(before, divisor),
    };
}
/** Sketches turn to a new week only when a value comes: until then those of an older week stand where newer ones belong. */
function currentWeeks(age, thisWeek, lastWeek) {
    if (age === 0)
        return [thisWeek, lastWeek];
    return [emptySketch(), age === 1 ? thisWeek : emptySketch()];
}
function quantilesOf(sketch, divisor) {
    const count = countOf(sketch);
    if (count === 0)
        return null;
    const [p50, p90, p95] = [50, 90, 95].map((percent) => quantileOf(sketch, percent, count) / divisor);
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
            const { localHistory } = await __webpack_require__.e(/* import() */ 8794).then(__webpack_require__.bind(__webpack_require__, 8794));
            return localHistory(outside, localPlace(settings, task), bounds);
        }
        case "cache": {
            if (cache === null)
                throw new Error("`history: cache` needs GitHub's cache service, and there is none");
            const { cacheHistory } = await Promise.all(/* import() */[__webpack_require__.e(5156), __webpack_require__.e(6441), __webpack_require__.e(2232)]).then(__webpack_require__.bind(__webpack_require__, 2232));
            return cacheHistory({ cache, api, refs, mayWrite, key: { task, run, attempt } });
        }
        case "branch": {
            if (api === null)
                throw new Error("`history: branch` needs the input `token`");
            const { branchHistory } = await Promise.all(/* import() */[__webpack_require__.e(5156), __webpack_require__.e(6441), __webpack_require__.e(8920)]).then(__webpack_require__.bind(__webpack_require__, 8920));
            return branchHistory({ api, clock, branch, task, mayWrite });
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
/* harmony import */ var _run_context_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1209);
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
 * A repository can hold a link in place of a folder that this tool writes to. Nothing is written through one that leads out of
 * the repository, unless the folder itself was named.
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
    if ((0,_run_context_js__WEBPACK_IMPORTED_MODULE_1__/* .leadsOut */ .qm)(root, path))
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
        if ((0,_run_context_js__WEBPACK_IMPORTED_MODULE_1__/* .leadsOut */ .qm)(realRoot, found))
            return `${name} is a link that leads out of the repository, to ${found}, so that nothing is written there`;
    }
    return undefined;
}


/***/ })

};
