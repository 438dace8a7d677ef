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

/***/ 9478:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GG: () => (/* binding */ takeNewest),
/* harmony export */   MG: () => (/* binding */ addNewest),
/* harmony export */   O0: () => (/* binding */ ClassState),
/* harmony export */   Ol: () => (/* binding */ CalendarPeriod),
/* harmony export */   X_: () => (/* binding */ FoldedStage),
/* harmony export */   r7: () => (/* binding */ sortPeriods),
/* harmony export */   sH: () => (/* binding */ StageClassState),
/* harmony export */   xz: () => (/* binding */ EpochPeriod),
/* harmony export */   z_: () => (/* binding */ formatOutcomes)
/* harmony export */ });
/* harmony import */ var _model_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9821);
/* harmony import */ var _json_codec_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4633);
/* harmony import */ var _weekly_sketches_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6999);



const sums = { runs: _json_codec_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9, succeeded: _json_codec_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9, durationMs: _json_codec_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9, repairs: _json_codec_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9, repairMs: _json_codec_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9 };
const Period = (0,_json_codec_js__WEBPACK_IMPORTED_MODULE_1__/* .tuple */ .PV)(sums);
/** A day or a week: `number` is that of calendar.ts. */
const CalendarPeriod = (0,_json_codec_js__WEBPACK_IMPORTED_MODULE_1__/* .tuple */ .PV)({ number: _json_codec_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9, ...sums });
/** The runs of one label. */
const EpochPeriod = (0,_json_codec_js__WEBPACK_IMPORTED_MODULE_1__/* .tuple */ .PV)({ label: _json_codec_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq, ...sums });
/** The oldest first. */
const sortPeriods = (periods) => [...periods.values()].sort((left, right) => left.number - right.number);
const CalendarPeriods = (0,_json_codec_js__WEBPACK_IMPORTED_MODULE_1__/* .mapBy */ .Et)(CalendarPeriod, ({ number }) => number, sortPeriods);
/**
 * Adds to a list of which only the newest items count. It is truncated at twice that size, since truncating takes much
 * longer than adding, and a history has many lines.
 */
function addNewest(items, item, most) {
    items.push(item);
    if (items.length >= 2 * most)
        items.splice(0, items.length - most);
}
/** Returns the items that count, oldest first. */
const takeNewest = (items, most) => items.slice(-most);
const newest = (most) => ({
    ...(0,_json_codec_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(_json_codec_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9),
    write: (values) => takeNewest(values, most),
});
/** The run that started first. */
const BaselineRun = (0,_json_codec_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({
    run_id: _json_codec_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq,
    status: (0,_json_codec_js__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .yL)("succeeded", "failed"),
    started: _json_codec_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9,
    recorded: _json_codec_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9,
    duration: _json_codec_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9,
});
/** The runs of a pipeline on one class of branches. */
const ClassState = (0,_json_codec_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({
    total: Period,
    durations: _weekly_sketches_js__WEBPACK_IMPORTED_MODULE_2__/* .WeeklySketches */ .ih,
    days: CalendarPeriods,
    weeks: CalendarPeriods,
    /** In the order of their latest runs. */
    epochs: (0,_json_codec_js__WEBPACK_IMPORTED_MODULE_1__/* .mapBy */ .Et)(EpochPeriod, ({ label }) => label),
    /** In milliseconds. */
    first_repairs: (0,_json_codec_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(_json_codec_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9),
    newest_repairs: newest(_model_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .limits */ .F.repairsCompared.value),
    /** Runs that lack the field (history-entry.ts). */
    missing: (0,_json_codec_js__WEBPACK_IMPORTED_MODULE_1__/* .tuple */ .PV)({
        instance_stats: _json_codec_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9,
        privacy_event_count: _json_codec_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9,
        control_plane_status: _json_codec_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9,
    }),
    baseline: (0,_json_codec_js__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .me)(BaselineRun),
});
const letter = (0,_json_codec_js__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .yL)("s", "f");
/** The newest outcomes: true is a success. In JSON a text of letters. */
const Outcomes = {
    create: () => [],
    write: (outcomes) => formatOutcomes(outcomes),
    read: (json) => Array.from(_json_codec_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq.read(json), (outcome) => letter.read(outcome) === "s"),
};
/** @returns `s` for a success and `f` for a failure; the newest is the last */
const formatOutcomes = (outcomes) => takeNewest(outcomes, _model_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .limits */ .F.recentOutcomes.value)
    .map((succeeded) => (succeeded ? "s" : "f"))
    .join("");
const StageClassState = (0,_json_codec_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({
    runs: _json_codec_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9,
    failed: _json_codec_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9,
    flakes: _json_codec_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9,
    durations: _weekly_sketches_js__WEBPACK_IMPORTED_MODULE_2__/* .WeeklySketches */ .ih,
    recent: Outcomes,
    /** Durations of the newest successes. */
    last_ms: newest(_model_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .limits */ .F.predictionRuns.value),
});
/** null: it has not ended on such a branch yet. */
const FoldedStage = (0,_json_codec_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({
    subtask: (0,_json_codec_js__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .me)(_json_codec_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq),
    id: _json_codec_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq,
    default: (0,_json_codec_js__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .me)(StageClassState),
    other: (0,_json_codec_js__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .me)(StageClassState),
});


/***/ }),

/***/ 7199:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cp: () => (/* binding */ getStageNumber),
/* harmony export */   Du: () => (/* binding */ createFoldState),
/* harmony export */   Hp: () => (/* binding */ parseBase),
/* harmony export */   OA: () => (/* binding */ createPipelineState),
/* harmony export */   Tq: () => (/* binding */ formatBase),
/* harmony export */   UQ: () => (/* binding */ getBranchKey)
/* harmony export */ });
/* harmony import */ var _model_statistics_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1531);
/* harmony import */ var _class_state_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9478);
/* harmony import */ var _json_codec_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4633);
/*
 * The state of a history, folded from the oldest line to the newest (fold.ts), and its JSON: equal states yield equal
 * text. Durations are whole milliseconds, times are milliseconds since 1970. Untrusted names are only keys of Maps.
 */



const RedBranch = (0,_json_codec_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({
    class: (0,_json_codec_js__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .yL)(..._model_statistics_js__WEBPACK_IMPORTED_MODULE_2__/* .branchClasses */ .t),
    /** As named by the entry of the first failure; null: it has no name. */
    branch: (0,_json_codec_js__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .me)(_json_codec_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq),
    since: _json_codec_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9,
});
/**
 * Returns the key of a failing branch. The default branch has an empty key: it can be renamed, and older entries name
 * none. null: the entry belongs to no branch.
 */
const getBranchKey = (branchClass, branch) => branchClass === "default" ? "" : branch;
/** In JSON a list for each commit: its name, then pairs of numbers and times. */
const Suspects = {
    create: () => new Map(),
    write: (suspects) => [...suspects].map(([sha, failed]) => [sha, ...[...failed].flat()]),
    read: (json) => new Map((0,_json_codec_js__WEBPACK_IMPORTED_MODULE_1__/* .requireList */ .Ky)(json).map((suspect) => readSuspect((0,_json_codec_js__WEBPACK_IMPORTED_MODULE_1__/* .requireList */ .Ky)(suspect)))),
};
function readSuspect([sha, ...failures]) {
    const failed = new Map();
    for (let place = 0; place < failures.length; place += 2)
        failed.set(_json_codec_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9.read(failures[place]), _json_codec_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9.read(failures[place + 1]));
    return [_json_codec_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq.read(sha), failed];
}
const StoredPipeline = (0,_json_codec_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({
    id: _json_codec_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq,
    default: _class_state_js__WEBPACK_IMPORTED_MODULE_0__/* .ClassState */ .O0,
    other: _class_state_js__WEBPACK_IMPORTED_MODULE_0__/* .ClassState */ .O0,
    /** In order of first occurrence, in any class: the place is the number of a stage. */
    stages: (0,_json_codec_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(_class_state_js__WEBPACK_IMPORTED_MODULE_0__/* .FoldedStage */ .X_),
    /** In the order in which they failed first. */
    red: (0,_json_codec_js__WEBPACK_IMPORTED_MODULE_1__/* .mapBy */ .Et)(RedBranch, ({ class: name, branch }) => getBranchKey(name, branch)),
    /** In the order of their latest failures. */
    suspects: Suspects,
});
const numberStages = (pipeline) => ({
    ...pipeline,
    stageNumbers: new Map(pipeline.stages.map(({ subtask, id }, number) => [(0,_model_statistics_js__WEBPACK_IMPORTED_MODULE_2__/* .getStageKey */ .o)(subtask, id), number])),
});
const PipelineState = {
    create: () => numberStages(StoredPipeline.create()),
    write: StoredPipeline.write,
    read: (json) => numberStages(StoredPipeline.read(json)),
};
const createPipelineState = (id) => ({
    ...PipelineState.create(),
    id,
});
const FoldState = (0,_json_codec_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({
    /** Raised whenever the folding changes: a state of another version is rebuilt. */
    version: (0,_json_codec_js__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .yL)(1),
    /** Lines that are entries; a repeated one counts once. */
    entries: _json_codec_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9,
    /** Lines that are not entries. */
    unreadable: _json_codec_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9,
    /** The latest `completed_at`; 0: no entries. */
    as_of: _json_codec_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9,
    /** The newest week of a counted run (calendar.ts); 0: there is none. */
    week: _json_codec_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9,
    /** The pipeline of the newest entry of a default pipeline; null: there is none. */
    default_pipeline: (0,_json_codec_js__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .me)(_json_codec_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq),
    /** Runs with several attempts: the highest of each, in the order in which it became known. */
    attempts: (0,_json_codec_js__WEBPACK_IMPORTED_MODULE_1__/* .mapBy */ .Et)((0,_json_codec_js__WEBPACK_IMPORTED_MODULE_1__/* .tuple */ .PV)({ run: _json_codec_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq, highest: _json_codec_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9 }), ({ run }) => run),
    /** In order of first occurrence. */
    pipelines: (0,_json_codec_js__WEBPACK_IMPORTED_MODULE_1__/* .mapBy */ .Et)(PipelineState, ({ id }) => id),
});
const createFoldState = FoldState.create;
/** @returns a plain value; equal states yield equal text */
const formatBase = FoldState.write;
/** @returns null: it has another version, or is damaged */
const parseBase = (json) => (0,_json_codec_js__WEBPACK_IMPORTED_MODULE_1__/* .readOrNull */ .di)(FoldState, json);
/**
 * Finds a stage, or adds it to the pipeline.
 * @param place its likely number: runs list their stages in the same order, and a history has millions of them
 * @returns its number
 */
function getStageNumber({ stages, stageNumbers }, subtask, id, place) {
    const likely = stages[place];
    if (likely !== undefined && likely.id === id && likely.subtask === subtask)
        return place;
    const key = (0,_model_statistics_js__WEBPACK_IMPORTED_MODULE_2__/* .getStageKey */ .o)(subtask, id);
    const known = stageNumbers.get(key);
    if (known !== undefined)
        return known;
    stageNumbers.set(key, stages.length);
    return stages.push({ ..._class_state_js__WEBPACK_IMPORTED_MODULE_0__/* .FoldedStage */ .X_.create(), subtask, id }) - 1;
}


/***/ }),

/***/ 1739:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Am: () => (/* binding */ compareByEnd),
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
/** Orders entries by their ends, and those that ended at once by their ids. */
const compareByEnd = (one, other) => one.completedMs - other.completedMs || (one.id < other.id ? -1 : 1);
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

/***/ 4633:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D8: () => (/* binding */ anything),
/* harmony export */   Et: () => (/* binding */ mapBy),
/* harmony export */   Ik: () => (/* binding */ object),
/* harmony export */   Ky: () => (/* binding */ requireList),
/* harmony export */   PV: () => (/* binding */ tuple),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   cv: () => (/* binding */ Damage),
/* harmony export */   di: () => (/* binding */ readOrNull),
/* harmony export */   me: () => (/* binding */ nullable),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   yL: () => (/* binding */ oneOf)
/* harmony export */ });
/** The JSON is not of this shape. It has no message: such a state is rebuilt, not repaired. */
class Damage extends Error {
}
/** @returns null: the JSON is not of this shape */
function readOrNull({ read }, json) {
    try {
        return read(json);
    }
    catch (error) {
        if (error instanceof Damage)
            return null;
        throw error;
    }
}
function requireList(json) {
    if (!Array.isArray(json))
        throw new Damage();
    return json;
}
/** An integer of at least 0. Sums of milliseconds can exceed the largest safe integer, but are still integers. */
const count = {
    create: () => 0,
    write: (value) => value,
    read(json) {
        if (!Number.isInteger(json) || json < 0)
            throw new Damage();
        return json;
    },
};
/** Of a shape that is read later, if at all. */
const anything = {
    create: () => null,
    write: (value) => value,
    read: (json) => json,
};
const text = {
    create: () => "",
    write: (value) => value,
    read(json) {
        if (typeof json !== "string")
            throw new Damage();
        return json;
    },
};
/** One of some constants; a new value is the first of them. */
const oneOf = (...constants) => ({
    create: () => constants[0],
    write: (value) => value,
    read(json) {
        const place = constants.indexOf(json);
        if (place === -1)
            throw new Damage();
        return constants[place];
    },
});
const nullable = ({ write, read }) => ({
    create: () => null,
    write: (value) => (value === null ? null : write(value)),
    read: (json) => (json === null ? null : read(json)),
});
const list = ({ write, read }) => ({
    create: () => [],
    write: (items) => items.map((item) => write(item)),
    read: (json) => requireList(json).map((item) => read(item)),
});
/**
 * A Map as a list of its values, which know their keys. Untrusted names are in a Map, so that none of them can be a
 * property of all objects.
 * @param sort the order of the list; default: that of the Map
 */
function mapBy(value, getKey, sort = (values) => [...values.values()]) {
    const { write, read } = list(value);
    return {
        create: () => new Map(),
        write: (values) => write(sort(values)),
        read: (json) => new Map(read(json).map((item) => [getKey(item), item])),
    };
}
/** An object with these fields. */
function object(fields) {
    const names = Object.keys(fields);
    return {
        create: () => collect(names, (name) => fields[name].create()),
        write: (value) => collect(names, (name) => fields[name].write(value[name])),
        read(json) {
            if (typeof json !== "object" || json === null)
                throw new Damage();
            return collect(names, (name) => fields[name].read(json[name]));
        },
    };
}
/** The same as a list of the fields' values: there can be thousands. */
function tuple(fields) {
    const names = Object.keys(fields);
    return {
        create: object(fields).create,
        write: (value) => names.map((name) => fields[name].write(value[name])),
        read(json) {
            const values = requireList(json);
            return collect(names, (name, place) => fields[name].read(values[place]));
        },
    };
}
function collect(names, convert) {
    const collected = {};
    names.forEach((name, place) => {
        collected[name] = convert(name, place);
    });
    return collected;
}


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
  Zq: () => (/* binding */ foldOldest),
  Iq: () => (/* binding */ foldWindow),
  Vo: () => (/* binding */ getLateAttempts),
  pc: () => (/* binding */ hasLine),
  fi: () => (/* binding */ listEntries),
  Z6: () => (/* binding */ listIds)
});

// EXTERNAL MODULE: ./build/metrics/statistics.js
var statistics = __webpack_require__(6615);
// EXTERNAL MODULE: ./build/model/limits.js + 2 modules
var limits = __webpack_require__(9821);
// EXTERNAL MODULE: ./build/metrics/calendar.js
var calendar = __webpack_require__(1714);
// EXTERNAL MODULE: ./build/metrics/class-state.js
var class_state = __webpack_require__(9478);
// EXTERNAL MODULE: ./build/metrics/fold-state.js
var fold_state = __webpack_require__(7199);
// EXTERNAL MODULE: ./build/metrics/history-entry.js
var history_entry = __webpack_require__(1739);
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
    if (entry.completedMs > state.as_of)
        state.as_of = entry.completedMs;
    if (entry.defaultPipeline)
        state.default_pipeline = entry.pipeline;
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
    const pipeline = (0,fold_state/* createPipelineState */.OA)(id);
    pipelines.set(id, pipeline);
    return pipeline;
}
function foldRun(state, pipeline, entry) {
    const statistics = pipeline[entry.class];
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
        statistics.total,
        getDayPeriod(statistics, entry),
        getPeriod(statistics.weeks, week),
        getEpochPeriod(statistics, entry),
    ])
        if (period !== null)
            addToPeriod(period, succeeded, entry.durationMs, repairMs);
    for (const field of entry.missing)
        statistics.missing[field] += 1;
    if (statistics.baseline === null || entry.startedMs < statistics.baseline.started)
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
    run_id: entry.runId,
    status,
    started: entry.startedMs,
    recorded: (0,history_entry/* parseTime */.pe)(entry.recordedAt) ?? entry.completedMs,
    duration: entry.durationMs,
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
function addRepair({ first_repairs, newest_repairs }, repairMs) {
    const compared = limits/* limits */.F.repairsCompared.value;
    if (first_repairs.length < compared)
        first_repairs.push(repairMs);
    (0,class_state/* addNewest */.MG)(newest_repairs, repairMs, compared);
}
/** @returns the period, new if it is not known */
function getPeriod(periods, number) {
    const known = periods.get(number);
    if (known !== undefined)
        return known;
    const period = { ...class_state/* CalendarPeriod */.Ol.create(), number };
    periods.set(number, period);
    return period;
}
/** A day before the newest days is not kept; its week still counts it. */
function getDayPeriod({ days }, { completedMs }) {
    const period = getPeriod(days, (0,calendar/* getDay */.Py)(completedMs));
    if (days.size > limits/* limits */.F.metricsDays.value)
        days.delete(Math.min(...days.keys()));
    return period;
}
function getEpochPeriod({ epochs }, { epoch }) {
    if (epoch === null)
        return null;
    const period = epochs.get(epoch) ?? { ...class_state/* EpochPeriod */.xz.create(), label: epoch };
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
        const number = (0,fold_state/* getStageNumber */.Cp)(pipeline, run.subtask, run.id, place);
        const statistics = (pipeline.stages[number][entry.class] ??= class_state/* StageClassState */.sH.create());
        if (counts)
            countStage(statistics, run, week, state.week);
        if (!succeeded)
            failed.push(number);
        else if (isFlake(number, run, suspected, state.as_of))
            statistics.flakes += 1;
    }
    if (entry.headSha === null)
        return;
    if (suspected?.size === 0)
        pipeline.suspects.delete(entry.headSha);
    if (failed.length === 0)
        return;
    addSuspects(pipeline.suspects, entry.headSha, failed, entry.completedMs);
    removeOldSuspects(pipeline.suspects, state.as_of);
}
const isFailure = ({ outcome }) => outcome === "failed" || outcome === "timed_out" || outcome === "allowed_failure";
function countStage(statistics, run, week, newest) {
    const succeeded = run.outcome === "succeeded";
    statistics.runs += 1;
    (0,class_state/* addNewest */.MG)(statistics.recent, succeeded, limits/* limits */.F.recentOutcomes.value);
    if (!succeeded)
        statistics.failed += 1;
    else if (run.duration_ms !== null) {
        (0,weekly_sketches/* addToWeeks */.y9)(statistics.durations, run.duration_ms, week, newest);
        (0,class_state/* addNewest */.MG)(statistics.last_ms, run.duration_ms, limits/* limits */.F.predictionRuns.value);
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
    return Math.max(1, base.attempts.get(runId)?.highest ?? 1, superseded.get(runId) ?? 1);
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
    if (attempt <= (base.attempts.get(runId)?.highest ?? 1))
        return;
    base.attempts.delete(runId);
    base.attempts.set(runId, { run: runId, highest: attempt });
    if (base.attempts.size > rememberedAttempts)
        base.attempts.delete(base.attempts.keys().next().value);
}
/** Folds the oldest lines of the window into the base. */
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
/** Ids of the entries of the window. */
const listIds = ({ window }) => window.flatMap(({ entry }) => (entry === null ? [] : [entry.id]));
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

/***/ 6615:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ createStatistics),
/* harmony export */   v: () => (/* binding */ createEmptyStatistics)
/* harmony export */ });
/* harmony import */ var _model_statistics_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1531);
/* harmony import */ var _model_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9821);
/* harmony import */ var _calendar_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1714);
/* harmony import */ var _class_state_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9478);
/* harmony import */ var _fold_state_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7199);
/* harmony import */ var _history_entry_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1739);
/* harmony import */ var _weekly_sketches_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6999);







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
        as_of: state.entries === 0 ? null : formatTime(state.as_of),
        entries: state.entries,
        unreadable: state.unreadable,
        default_pipeline: state.default_pipeline ?? first,
        pipelines,
    };
}
/** The statistics of a pipeline without entries. */
const createEmptyStatistics = () => createClassStatistics((0,_fold_state_js__WEBPACK_IMPORTED_MODULE_3__/* .createPipelineState */ .OA)(""), "default", (0,_fold_state_js__WEBPACK_IMPORTED_MODULE_3__/* .createFoldState */ .Du)());
function findFirstStart({ pipelines }) {
    const starts = [...pipelines.values()].flatMap((pipeline) => _model_statistics_js__WEBPACK_IMPORTED_MODULE_6__/* .branchClasses */ .t.flatMap((name) => pipeline[name].baseline?.started ?? []));
    return starts.length === 0 ? null : formatTime(Math.min(...starts));
}
function createClassStatistics(pipeline, name, { week }) {
    const state = pipeline[name];
    const { runs, succeeded, durationMs, repairs, repairMs } = state.total;
    const red = [...pipeline.red.values()].filter((branch) => branch.class === name);
    return {
        runs,
        succeeded,
        failed: runs - succeeded,
        pass_rate: divide(succeeded, runs),
        mean_duration_seconds: calculateMeanSeconds(durationMs, runs),
        duration_seconds: (0,_weekly_sketches_js__WEBPACK_IMPORTED_MODULE_5__/* .createWindows */ .i1)(state.durations, week, 1_000),
        repairs,
        mttr_seconds: calculateMeanSeconds(repairMs, repairs),
        red_branches: red.length,
        days: (0,_class_state_js__WEBPACK_IMPORTED_MODULE_2__/* .sortPeriods */ .r7)(state.days).map((period) => createPeriodStatistics((0,_calendar_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDay */ .im)(period.number), period)),
        weeks: (0,_class_state_js__WEBPACK_IMPORTED_MODULE_2__/* .sortPeriods */ .r7)(state.weeks).map((period) => createPeriodStatistics((0,_calendar_js__WEBPACK_IMPORTED_MODULE_1__/* .formatWeek */ .qp)(period.number), period)),
        epochs: [...state.epochs.values()].map((period) => createPeriodStatistics(period.label, period)),
        stages: listStages(pipeline.stages, name, week),
        baseline: createBaseline(state.baseline),
        completeness: createCompleteness(state),
        mttr_delta: createMttrDelta(state),
        red: red.map(({ branch, since }) => ({ branch, since: formatTime(since) })),
    };
}
const formatTime = (ms) => new Date(ms).toISOString();
const divide = (part, whole) => (whole === 0 ? null : part / whole);
/** Returns null without values. */
const calculateMeanSeconds = (ms, count) => count === 0 ? null : ms / count / 1_000;
const calculateMean = (values) => calculateMeanSeconds(values.reduce((sum, value) => sum + value, 0), values.length);
const createBaseline = (first) => ({
    run_id: first?.run_id ?? null,
    recorded_at: first === null ? null : formatTime(first.recorded),
    status: first?.status ?? null,
    duration_seconds: first === null ? null : first.duration / 1_000,
    completion_rate: first === null ? null : Number(first.status === "succeeded"),
});
function createCompleteness({ total, missing }) {
    const absent = _history_entry_js__WEBPACK_IMPORTED_MODULE_4__/* .requiredFields */ .Vu.reduce((sum, field) => sum + missing[field], 0);
    const ratio = divide(absent, total.runs * _history_entry_js__WEBPACK_IMPORTED_MODULE_4__/* .requiredFields */ .Vu.length);
    return {
        checked_fields: [..._history_entry_js__WEBPACK_IMPORTED_MODULE_4__/* .requiredFields */ .Vu],
        missing_counts: missing,
        missing_field_ratio: ratio,
        meets_threshold: ratio !== null && ratio < 0.05,
    };
}
/** Of the first and the newest limits.repairsCompared repairs. */
function createMttrDelta(state) {
    const { total, first_repairs, newest_repairs } = state;
    const first = calculateMean(first_repairs);
    const newest = calculateMean((0,_class_state_js__WEBPACK_IMPORTED_MODULE_2__/* .takeNewest */ .GG)(newest_repairs, _model_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .limits */ .F.repairsCompared.value));
    const known = first !== null && newest !== null;
    return {
        baseline_mttr_seconds: first,
        current_mttr_seconds: newest,
        reduction_percent: known && first > 0 ? 1 - newest / first : null,
        meets_threshold: known && newest <= first * 0.6,
        repairs: total.repairs,
    };
}
const createPeriodStatistics = (label, { runs, succeeded, durationMs, repairs, repairMs }) => ({
    period: label,
    runs,
    succeeded,
    mean_duration_seconds: calculateMeanSeconds(durationMs, runs) ?? 0,
    repairs,
    repair_seconds: repairMs / 1_000,
});
/** The stages that ended on such branches. */
function listStages(stages, name, week) {
    const statistics = new Map();
    for (const stage of stages) {
        const { subtask, id, [name]: state } = stage;
        if (state !== null)
            statistics.set((0,_model_statistics_js__WEBPACK_IMPORTED_MODULE_6__/* .getStageKey */ .o)(subtask, id), createStageStatistics(stage, state, week));
    }
    return statistics;
}
function createStageStatistics({ subtask, id }, state, week) {
    const { runs, failed, flakes } = state;
    const durations = (0,_weekly_sketches_js__WEBPACK_IMPORTED_MODULE_5__/* .createWindows */ .i1)(state.durations, week, 1);
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
        recent: (0,_class_state_js__WEBPACK_IMPORTED_MODULE_2__/* .formatOutcomes */ .z_)(state.recent),
        last_ms: (0,_class_state_js__WEBPACK_IMPORTED_MODULE_2__/* .takeNewest */ .GG)(state.last_ms, _model_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .limits */ .F.predictionRuns.value),
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
  ih: () => (/* binding */ WeeklySketches),
  y9: () => (/* binding */ addToWeeks),
  i1: () => (/* binding */ createWindows)
});

// EXTERNAL MODULE: ./build/metrics/json-codec.js
var json_codec = __webpack_require__(4633);
;// CONCATENATED MODULE: ./build/metrics/sketch.js

/** As JSON: zeros, the first bucket, and counts; a negative number is a run of empty buckets. No values: empty. */
const Sketch = {
    create: () => ({ zeros: 0, first: 0, counts: [] }),
    write({ zeros, first, counts }) {
        if (counts.length === 0)
            return zeros === 0 ? [] : [zeros];
        const json = [zeros, first];
        let empty = 0;
        for (const inBucket of counts) {
            if (inBucket === 0) {
                empty += 1;
                continue;
            }
            if (empty > 0)
                json.push(-empty);
            json.push(inBucket);
            empty = 0;
        }
        return json;
    },
    read(json) {
        const [zeros = 0, first = 0, ...written] = (0,json_codec/* requireList */.Ky)(json);
        const counts = [];
        for (const item of written) {
            if (item >= 0)
                counts.push(json_codec/* count */.U9.read(item));
            else
                counts.push(...Array(Math.min(json_codec/* count */.U9.read(-item), mostBuckets)).fill(0));
        }
        if (counts.length > mostBuckets)
            throw new json_codec/* Damage */.cv();
        return { zeros: json_codec/* count */.U9.read(zeros), first: json_codec/* count */.U9.read(first), counts };
    },
};
/** More than the longest duration needs: a damaged number must not exhaust memory. */
const mostBuckets = 1_000;
/** Slightly less than the promised 2 %, to allow for rounding. */
const relativeError = 0.0199;
const growth = (1 + relativeError) / (1 - relativeError);
const growthLog = Math.log(growth);
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


/** All values, in three disjoint sketches. */
const WeeklySketches = (0,json_codec/* tuple */.PV)({
    /** The week of `thisWeek` (calendar.ts). */
    week: json_codec/* count */.U9,
    thisWeek: Sketch,
    lastWeek: Sketch,
    older: Sketch,
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
    sketches.lastWeek = weeks === 1 ? sketches.thisWeek : Sketch.create();
    sketches.thisWeek = Sketch.create();
    sketches.week = newest;
}
/** @param divisor of the values: 1,000 converts milliseconds to seconds */
function createWindows(sketches, newest, divisor) {
    const { thisWeek, lastWeek, older, week } = sketches;
    const all = Sketch.create();
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
    return [Sketch.create(), age === 1 ? thisWeek : Sketch.create()];
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
/* harmony export */   f: () => (/* binding */ getLocalPlace)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);

/**
 * Opens the store of a task's history. Each kind is loaded on demand.
 * @returns null: `history: none`
 * @throws Error when the job lacks what the store needs
 */
async function openStore(ports, settings, task) {
    const { store, branch, mayWrite, refs, run, attempt, bounds } = settings.history;
    const { cache, api, clock } = ports;
    switch (store) {
        case "none":
            return null;
        case "local": {
            const { createLocalHistory } = await __webpack_require__.e(/* import() */ 3874).then(__webpack_require__.bind(__webpack_require__, 3874));
            return createLocalHistory(ports, getLocalPlace(settings, task), bounds);
        }
        case "cache": {
            if (cache === null)
                throw new Error("`history: cache` needs GitHub's cache service, and there is none");
            const { createCacheHistory } = await Promise.all(/* import() */[__webpack_require__.e(5156), __webpack_require__.e(2232)]).then(__webpack_require__.bind(__webpack_require__, 2232));
            return createCacheHistory({ cache, api, refs, mayWrite, key: { task, run, attempt } });
        }
        case "branch": {
            if (api === null)
                throw new Error("`history: branch` needs the input `token`");
            const { createBranchHistory } = await Promise.all(/* import() */[__webpack_require__.e(5156), __webpack_require__.e(8920)]).then(__webpack_require__.bind(__webpack_require__, 8920));
            return createBranchHistory({ api, clock, branch, task, mayWrite });
        }
    }
}
/** The folders of a task's local history. */
const getLocalPlace = (settings, task) => ({
    folder: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(settings.runsFolder, task),
    outFolder: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(settings.outFolder, task),
});


/***/ }),

/***/ 3453:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fo: () => (/* binding */ attemptPlace),
/* harmony export */   OZ: () => (/* binding */ attemptFolder),
/* harmony export */   Ri: () => (/* binding */ prunedFolder),
/* harmony export */   kQ: () => (/* binding */ runFolder)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);

/** Absolute path of a run's folder. */
const runFolder = (settings, run) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(settings.runsFolder, run.task_id, "cli", run.run_id);
/** Path of an assignment's attempt within its run's folder, with forward slashes. */
const attemptPlace = (assignment, attempt) => `jobs/${assignment}/a${attempt}`;
/** Absolute path of an assignment's attempt. */
const attemptFolder = (run, assignment, attempt) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(run, attemptPlace(assignment, attempt));
/** In a task's folder: runs that are being removed. Beside `cli`, so that no run is found in it. */
const prunedFolder = "pruned";


/***/ }),

/***/ 524:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ findLinkOut),
/* harmony export */   n: () => (/* binding */ refuseFoldersOutside)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _run_persisted_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8507);
/* harmony import */ var _folders_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3453);
/* harmony import */ var _settings_settings_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(861);




/** Folders with fixed names in a task's folder. */
const foldersOfTask = [
    "",
    "cli",
    "metrics",
    "metrics.pending",
    "metrics.segments",
    "metrics.rejected",
    _folders_js__WEBPACK_IMPORTED_MODULE_2__/* .prunedFolder */ .Ri,
];
/**
 * Refuses a symbolic link in place of a folder that this tool writes to, if it leads out of the repository. A folder
 * that was named explicitly may be anywhere.
 * @param settings.outFolder left out: not checked
 * @param settings.task null: all tasks with runs
 */
async function refuseFoldersOutside(settings, files) {
    const { root, runsFolder, outFolder } = settings;
    const { runs, out } = (0,_settings_settings_js__WEBPACK_IMPORTED_MODULE_3__/* .defaultFolders */ .Xg)(root);
    const named = [
        ...(runsFolder === runs
            ? [{ folder: runs, by: "--runs-dir or CODEX_ORCHESTRATOR_RUNS_DIR" }]
            : []),
        ...(outFolder === out ? [{ folder: out, by: "--out-dir or CODEX_ORCHESTRATOR_OUT_DIR" }] : []),
    ];
    for (const { folder, by } of named) {
        const found = (await findLinkOut(files, root, folder)) ?? (await findLinkOfTask(settings, files, folder));
        if (found !== undefined)
            return (0,_settings_settings_js__WEBPACK_IMPORTED_MODULE_3__/* .refuse */ .TR)(`${found}. Remove it, or name the folder with ${by}`);
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
 * Looks for a symbolic link in a path that leads out of the repository or is broken.
 * @param path absolute; a path outside the root is not checked
 * @returns the error message; undefined: there is none
 */
async function findLinkOut(files, root, path) {
    if ((0,_run_persisted_path_js__WEBPACK_IMPORTED_MODULE_1__/* .isOutside */ ._K)(root, path))
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
            // Another run may have created it just now.
            found = await files.realPath(place);
            if (found === undefined)
                return `${name} is a broken link, so nothing is written there`;
        }
        if ((0,_run_persisted_path_js__WEBPACK_IMPORTED_MODULE_1__/* .isOutside */ ._K)(realRoot, found))
            return `${name} is a link out of the repository, to ${found}, so nothing is written there`;
    }
    return undefined;
}


/***/ })

};
