export const id = 3203;
export const ids = [3203];
export const modules = {

/***/ 1778:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Sf: () => (/* binding */ nameTest),
/* harmony export */   fH: () => (/* binding */ isAffected)
/* harmony export */ });
/* unused harmony export matchesFilters */
/* harmony import */ var _model_glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5810);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8126);


/** Whether something with these filters has to run: always when filters are off, else when a file of its own changed. */
function isAffected(changes, filters) {
    return !changes.filters || matchesFilters(changes.entries, filters);
}
/**
 * Whether the filters let any of the changed files through; true when there are no filters. A file counts when it
 * matches `paths` (or there are none) and does not match `paths-ignore`; a renamed file counts under both of its names.
 *
 * Patterns mean what they mean to GitHub (docs.github.com, workflow syntax, filter pattern cheat sheet): `*` stays within
 * a folder, `**` does not, wherever it stands, names that begin with a dot are matched, and a later pattern overrules an
 * earlier one, `!` taking files out again. Three things are not GitHub's: `?` is exactly one character, `{a,b}` is a choice, and
 * a folder, `docs` or `docs/`, means all that is below it.
 */
function matchesFilters(entries, filters) {
    if (filters.paths.length === 0 && filters.pathsIgnore.length === 0)
        return true;
    const wanted = filters.paths.length === 0 ? () => true : testOf(filters.paths);
    const ignored = filters.pathsIgnore.length === 0 ? () => false : testOf(filters.pathsIgnore);
    const counts = (name) => wanted(name) && !ignored(name);
    return entries.some((entry) => namesOf(entry).some(counts));
}
/** The same of one name, without filters that only take away: the last pattern that matches decides. */
function nameTest(patterns) {
    const test = testOf(patterns);
    return (path) => test((0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .matchableName */ .V_)(path));
}
/** A copy leaves its original as it was, so only a rename counts under its old name too. */
function namesOf(entry) {
    const names = [(0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .matchableName */ .V_)(entry.path)];
    if (entry.status === "renamed" && entry.previousPath !== null)
        names.push((0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .matchableName */ .V_)(entry.previousPath));
    return names;
}
/** With nothing but `!` patterns there is nothing to take from, so they are taken from everything. */
function testOf(patterns) {
    const steps = patterns.map((pattern) => {
        const negated = pattern.startsWith("!");
        return { negated, ...(0,_model_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .compileGlob */ .S)((0,_model_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .withAllBelow */ .D)(negated ? pattern.slice(1) : pattern)) };
    });
    const start = steps.every((step) => step.negated);
    return (name) => steps.reduce((so, step) => (step.matches(name) ? !step.negated : so), start);
}


/***/ }),

/***/ 6939:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   ef: () => (/* binding */ mostImportantFirst),
/* harmony export */   jm: () => (/* binding */ isAboutSettings),
/* harmony export */   md: () => (/* binding */ worstFirst),
/* harmony export */   wI: () => (/* binding */ Finding)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5156);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9821);


/** A name in the repository as ChangedFile has it: other than a RelativePath it may hold backslashes. */
const RepositoryPath = zod__WEBPACK_IMPORTED_MODULE_1__.string()
    .min(1)
    .regex(/^(?!\/)(?!(?:.*\/)?\.\.(?:\/|$))/s, "a path relative to the repository root, without ..");
/**
 * One remark, from a guardrail or from a workflow command that a stage printed. Where it says no path it is about the whole
 * change, and where it says no line about the whole file.
 */
const Finding = zod__WEBPACK_IMPORTED_MODULE_1__.strictObject({
    level: zod__WEBPACK_IMPORTED_MODULE_1__["enum"](["error", "warning", "notice"]),
    message: zod__WEBPACK_IMPORTED_MODULE_1__.string(),
    title: zod__WEBPACK_IMPORTED_MODULE_1__.string().nullable(),
    /** What was looked for, as `docs-check/missing-path`; null: a stage printed it. */
    rule: zod__WEBPACK_IMPORTED_MODULE_1__.string().nullable(),
    path: RepositoryPath.nullable(),
    /** Counted from 1. */
    line: zod__WEBPACK_IMPORTED_MODULE_1__.int().min(1).nullable(),
    end_line: zod__WEBPACK_IMPORTED_MODULE_1__.int().min(1).nullable(),
    column: zod__WEBPACK_IMPORTED_MODULE_1__.int().min(1).nullable(),
    /** Of the last line; left out, or null: not known. */
    end_column: zod__WEBPACK_IMPORTED_MODULE_1__.int().min(1).nullable().optional(),
    /** What to do about it, a sentence; null: the message says it, or nobody knows. */
    fix: zod__WEBPACK_IMPORTED_MODULE_1__.string().nullable(),
});
/** Where an annotation of it can stand: GitHub refuses lines and columns that no file has, and all that is sent with them. */
function placeOf({ line, end_line, column, end_column }) {
    const most = _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .limits */ .F.annotationPlace.value;
    if (line === null || line > most)
        return { line: null, end_line: null, column: null, end_column: null };
    const hasColumn = column !== null && column <= most;
    return {
        line,
        end_line: end_line === null ? null : Math.min(end_line, most),
        column: hasColumn ? column : null,
        end_column: hasColumn && end_column != null ? Math.min(end_column, most) : null,
    };
}
const weights = { error: 0, warning: 1, notice: 2 };
/** What a change does to what it is judged by: who reads the rest has to know it. */
const isAboutSettings = ({ rule }) => rule?.endsWith("/settings-changed") === true;
/** For sorting: what is about settings, then the worst; those of a level stay as they are. */
const mostImportantFirst = (left, right) => Number(isAboutSettings(right)) - Number(isAboutSettings(left)) ||
    weights[left.level] - weights[right.level];
/** For sorting: the most important first, then by path and place. */
function worstFirst(left, right) {
    const order = mostImportantFirst(left, right);
    if (order !== 0)
        return order;
    const [one, other] = [left.path ?? "", right.path ?? ""];
    if (one !== other)
        return one < other ? -1 : 1;
    return (left.line ?? 0) - (right.line ?? 0) || (left.column ?? 0) - (right.column ?? 0);
}


/***/ }),

/***/ 6953:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JU: () => (/* binding */ JournalHeader),
/* harmony export */   OT: () => (/* binding */ EvidenceFile),
/* harmony export */   _l: () => (/* binding */ FrameCounts),
/* harmony export */   ay: () => (/* binding */ JournalEvent),
/* harmony export */   tP: () => (/* binding */ PlannedEntry),
/* harmony export */   yg: () => (/* binding */ StageRecord)
/* harmony export */ });
/* unused harmony exports Tail, CommandKind, Writer */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5156);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2017);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6939);
/* harmony import */ var _judgement_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2965);
/* harmony import */ var _outcome_schema_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8512);





/** The newest output of a stage, whole characters, at most 4 KiB of each stream. */
const Tail = zod__WEBPACK_IMPORTED_MODULE_4__.strictObject({ stdout: zod__WEBPACK_IMPORTED_MODULE_4__.string(), stderr: zod__WEBPACK_IMPORTED_MODULE_4__.string() });
const CommandKind = zod__WEBPACK_IMPORTED_MODULE_4__["enum"](["command", "guardrail", "subpipeline"]);
/** A file that a stage left as evidence, as it was when the stage ended. */
const EvidenceFile = zod__WEBPACK_IMPORTED_MODULE_4__.strictObject({
    /** Relative as `log_path` is. */
    path: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .RelativePath */ .c8,
    bytes: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Count */ .y_,
    sha256: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Digest */ .np,
});
/** A stage as a run will list it, known before anything starts. */
const PlannedEntry = zod__WEBPACK_IMPORTED_MODULE_4__.strictObject({
    /** Counted from 1 over the whole assignment, set-up first. */
    index: zod__WEBPACK_IMPORTED_MODULE_4__.int().min(1),
    id: zod__WEBPACK_IMPORTED_MODULE_4__.string().min(1),
    title: zod__WEBPACK_IMPORTED_MODULE_4__.string(),
    command: zod__WEBPACK_IMPORTED_MODULE_4__.string(),
    kind: CommandKind,
    /** null: part of the assignment's set-up. */
    subtask: zod__WEBPACK_IMPORTED_MODULE_4__.string().nullable(),
    phase: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Phase */ .a0,
});
/** What a stage wrote to GITHUB_OUTPUT, by name, as far as it may be shown; bounded (limits.stageOutputs). */
const Outputs = zod__WEBPACK_IMPORTED_MODULE_4__.record(zod__WEBPACK_IMPORTED_MODULE_4__.string().min(1), zod__WEBPACK_IMPORTED_MODULE_4__.string());
/** Markdown that a stage wrote to GITHUB_STEP_SUMMARY, bounded (limits.keptSummary); null: none. */
const StepSummary = zod__WEBPACK_IMPORTED_MODULE_4__.string().nullable();
/** What a manifest knows of a stage besides what was planned. */
const StageRecord = zod__WEBPACK_IMPORTED_MODULE_4__.strictObject({
    status: _outcome_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .CommandStatus */ .sl,
    started_at: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Timestamp */ .Dc.nullable(),
    completed_at: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Timestamp */ .Dc.nullable(),
    exit_code: zod__WEBPACK_IMPORTED_MODULE_4__.int().nullable(),
    summary: zod__WEBPACK_IMPORTED_MODULE_4__.string().nullable(),
    log_path: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .RelativePath */ .c8.nullable(),
    error_file: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .RelativePath */ .c8.nullable(),
    /** The run id of the nested pipeline that this stage is. */
    sub_run_id: zod__WEBPACK_IMPORTED_MODULE_4__.string().nullable(),
    outcome: _outcome_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .StageOutcome */ .hF.nullable(),
    exit: _outcome_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .Exit */ .Jc.nullable(),
    tries: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Count */ .y_,
    duration_ms: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Count */ .y_.nullable(),
    tail: Tail.nullable(),
    notes: zod__WEBPACK_IMPORTED_MODULE_4__.array(zod__WEBPACK_IMPORTED_MODULE_4__.string()),
    artifacts: zod__WEBPACK_IMPORTED_MODULE_4__.array(_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .RelativePath */ .c8),
    outputs: Outputs.default({}),
    step_summary: StepSummary.default(null),
    findings: _outcome_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .FindingCounts */ .WX,
    /** null: it is neither a guardrail nor a nested pipeline with reviews, or it did not come to an end. */
    judgement: _judgement_js__WEBPACK_IMPORTED_MODULE_2__/* .Judgement */ .Ij.nullable(),
});
/** Pieces of output that went by the privacy guard. */
const FrameCounts = zod__WEBPACK_IMPORTED_MODULE_4__.strictObject({
    total_frames: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Count */ .y_,
    redacted_frames: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Count */ .y_,
    blocked_frames: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Count */ .y_,
    allowed_frames: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Count */ .y_,
});
/**
 * A process that no other one is mistaken for: numbers are used again, so that its start is part of it. `started` is
 * null where the system does not tell.
 */
const Started = zod__WEBPACK_IMPORTED_MODULE_4__.string().min(1).nullable();
const Writer = zod__WEBPACK_IMPORTED_MODULE_4__.strictObject({ pid: zod__WEBPACK_IMPORTED_MODULE_4__.int().min(1), host: zod__WEBPACK_IMPORTED_MODULE_4__.string(), started: Started });
/** The first line of a journal. */
const JournalHeader = zod__WEBPACK_IMPORTED_MODULE_4__.strictObject({ schema_version: zod__WEBPACK_IMPORTED_MODULE_4__.literal(1), kind: zod__WEBPACK_IMPORTED_MODULE_4__.literal("journal") });
const at = _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Timestamp */ .Dc;
const index = zod__WEBPACK_IMPORTED_MODULE_4__.int().min(1);
const JournalEvent = zod__WEBPACK_IMPORTED_MODULE_4__.discriminatedUnion("type", [
    zod__WEBPACK_IMPORTED_MODULE_4__.strictObject({
        type: zod__WEBPACK_IMPORTED_MODULE_4__.literal("run-started"),
        at,
        task_id: zod__WEBPACK_IMPORTED_MODULE_4__.string().min(1),
        run_id: zod__WEBPACK_IMPORTED_MODULE_4__.string().min(1),
        parent_run_id: zod__WEBPACK_IMPORTED_MODULE_4__.string().nullable(),
        pipeline_id: zod__WEBPACK_IMPORTED_MODULE_4__.string().min(1),
        pipeline_title: zod__WEBPACK_IMPORTED_MODULE_4__.string(),
        assignment: zod__WEBPACK_IMPORTED_MODULE_4__.string().min(1),
        attempt: zod__WEBPACK_IMPORTED_MODULE_4__.int().min(1),
        plan_digest: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Digest */ .np,
        /** The folder of everything that this attempt writes, relative to the repository root. */
        artifact_root: zod__WEBPACK_IMPORTED_MODULE_4__.string().min(1),
        guardrails_required: zod__WEBPACK_IMPORTED_MODULE_4__.boolean(),
        /** Who writes: later, only after this process has ended, somebody else may append. */
        writer: Writer,
        /** Stands in the environment of all that it starts, so that what outlives it can be found. */
        mark: zod__WEBPACK_IMPORTED_MODULE_4__.string().regex(/^[0-9a-f]{16}$/, "16 lower-case hexadecimal digits"),
        /** null: nothing tells from outside that it lives but its parent's. */
        heartbeat: zod__WEBPACK_IMPORTED_MODULE_4__.strictObject({ interval_seconds: zod__WEBPACK_IMPORTED_MODULE_4__.int().min(1), stale_after_seconds: zod__WEBPACK_IMPORTED_MODULE_4__.int().min(1) })
            .nullable(),
        redaction: zod__WEBPACK_IMPORTED_MODULE_4__["enum"](["enforce", "shadow"]),
        commands: zod__WEBPACK_IMPORTED_MODULE_4__.array(PlannedEntry),
    }),
    /** Still there. */
    zod__WEBPACK_IMPORTED_MODULE_4__.strictObject({ type: zod__WEBPACK_IMPORTED_MODULE_4__.literal("heartbeat"), at }),
    /** This attempt goes on from an earlier one. */
    zod__WEBPACK_IMPORTED_MODULE_4__.strictObject({ type: zod__WEBPACK_IMPORTED_MODULE_4__.literal("run-resumed"), at, actor: zod__WEBPACK_IMPORTED_MODULE_4__.string(), reason: zod__WEBPACK_IMPORTED_MODULE_4__.string() }),
    /** A stage that succeeded in an earlier attempt and is not run again. */
    zod__WEBPACK_IMPORTED_MODULE_4__.strictObject({
        type: zod__WEBPACK_IMPORTED_MODULE_4__.literal("stage-kept"),
        at,
        index,
        record: StageRecord,
        /** What it remarked on, those of nested pipelines too. */
        findings: zod__WEBPACK_IMPORTED_MODULE_4__.array(_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .Finding */ .wI),
        /** Its artifacts, which this attempt has a copy of. */
        files: zod__WEBPACK_IMPORTED_MODULE_4__.array(EvidenceFile),
    }),
    zod__WEBPACK_IMPORTED_MODULE_4__.strictObject({
        type: zod__WEBPACK_IMPORTED_MODULE_4__.literal("stage-started"),
        at,
        index,
        /** Counted from 1: a stage that is repeated starts more than once. */
        try: zod__WEBPACK_IMPORTED_MODULE_4__.int().min(1),
        /** The leader of the process group; null for what runs inside of this process. */
        pid: zod__WEBPACK_IMPORTED_MODULE_4__.int().min(1).nullable(),
        process_started: Started,
        log_path: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .RelativePath */ .c8.nullable(),
    }),
    zod__WEBPACK_IMPORTED_MODULE_4__.strictObject({
        type: zod__WEBPACK_IMPORTED_MODULE_4__.literal("stage-finished"),
        at,
        index,
        outcome: _outcome_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .StageOutcome */ .hF,
        exit: _outcome_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .Exit */ .Jc,
        tries: zod__WEBPACK_IMPORTED_MODULE_4__.int().min(1),
        duration_ms: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Count */ .y_,
        summary: zod__WEBPACK_IMPORTED_MODULE_4__.string(),
        notes: zod__WEBPACK_IMPORTED_MODULE_4__.array(zod__WEBPACK_IMPORTED_MODULE_4__.string()),
        /** Only of stages that did not succeed. */
        tail: Tail.nullable(),
        error_file: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .RelativePath */ .c8.nullable(),
        findings: zod__WEBPACK_IMPORTED_MODULE_4__.array(_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .Finding */ .wI),
        /** How many findings were left out of `findings` because there were too many. */
        findings_omitted: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Count */ .y_,
        judgement: _judgement_js__WEBPACK_IMPORTED_MODULE_2__/* .Judgement */ .Ij.nullable(),
        /** Copied by the stage's globs, relative to `files/`. */
        artifacts: zod__WEBPACK_IMPORTED_MODULE_4__.array(_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .RelativePath */ .c8),
        outputs: Outputs.default({}),
        step_summary: StepSummary.default(null),
        /** Log, error file, privacy log and artifacts: all that the stage left. */
        files: zod__WEBPACK_IMPORTED_MODULE_4__.array(EvidenceFile),
        frames: FrameCounts,
        /** Where the privacy guard wrote what it decided about them; null: there was nothing to write. */
        privacy_log: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .RelativePath */ .c8.nullable(),
        /** It set variables or PATH for later stages. They are on no disk: who goes on from here has to run it again. */
        handed_on: zod__WEBPACK_IMPORTED_MODULE_4__.boolean(),
    }),
    zod__WEBPACK_IMPORTED_MODULE_4__.strictObject({ type: zod__WEBPACK_IMPORTED_MODULE_4__.literal("stage-skipped"), at, index, reason: zod__WEBPACK_IMPORTED_MODULE_4__.string().min(1) }),
    zod__WEBPACK_IMPORTED_MODULE_4__.strictObject({
        type: zod__WEBPACK_IMPORTED_MODULE_4__.literal("child-started"),
        at,
        index,
        run_id: zod__WEBPACK_IMPORTED_MODULE_4__.string().min(1),
        pipeline_id: zod__WEBPACK_IMPORTED_MODULE_4__.string().min(1),
        manifest: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .RelativePath */ .c8,
    }),
    zod__WEBPACK_IMPORTED_MODULE_4__.strictObject({
        type: zod__WEBPACK_IMPORTED_MODULE_4__.literal("child-finished"),
        at,
        index,
        run_id: zod__WEBPACK_IMPORTED_MODULE_4__.string().min(1),
        status: _outcome_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .RunStatus */ .i2,
    }),
    zod__WEBPACK_IMPORTED_MODULE_4__.strictObject({
        type: zod__WEBPACK_IMPORTED_MODULE_4__.literal("run-finished"),
        at,
        status: _outcome_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .RunStatus */ .i2,
        status_detail: _outcome_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .StatusDetail */ .qV.nullable(),
        summary: zod__WEBPACK_IMPORTED_MODULE_4__.string(),
    }),
]);


/***/ }),

/***/ 2965:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ij: () => (/* binding */ Judgement),
/* harmony export */   Lu: () => (/* binding */ ReviewDecision),
/* harmony export */   Y: () => (/* binding */ Verdict),
/* harmony export */   d_: () => (/* binding */ Override)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5156);

/**
 * What a guardrail comes to.
 * - `passed`: nothing to object to; there may be warnings
 * - `violated`: something has to change, or somebody with a reason has allowed it (`override`)
 * - `overridable`: violated, in a job that cannot ask whether the pull request allows it; who aggregates asks, and decides
 * - `undecided`: it could not be judged, as in a clone that is too shallow; that is a failure too
 * - `not-performed`: only of reviews: nobody reviewed, and nobody had to
 */
const Verdict = zod__WEBPACK_IMPORTED_MODULE_0__["enum"](["passed", "violated", "overridable", "undecided", "not-performed"]);
/** Who said that a violation may be, and why. */
const Override = zod__WEBPACK_IMPORTED_MODULE_0__.strictObject({
    reason: zod__WEBPACK_IMPORTED_MODULE_0__.string().min(1),
    /** `input`: the input or flag `override-reason`; `environment`: a variable; `pull-request`: its label and its text. */
    source: zod__WEBPACK_IMPORTED_MODULE_0__["enum"](["input", "environment", "pull-request"]),
    /** For people: which input, variable or pull request. */
    where: zod__WEBPACK_IMPORTED_MODULE_0__.string(),
});
/** What a review came to. */
const ReviewDecision = zod__WEBPACK_IMPORTED_MODULE_0__.strictObject({
    approved: zod__WEBPACK_IMPORTED_MODULE_0__.boolean(),
    /** False: nobody reviewed; `feedback` says why. */
    performed: zod__WEBPACK_IMPORTED_MODULE_0__.boolean(),
    feedback: zod__WEBPACK_IMPORTED_MODULE_0__.string().nullable(),
});
/** What is recorded of a guardrail, besides its findings. */
const Judgement = zod__WEBPACK_IMPORTED_MODULE_0__.strictObject({
    verdict: Verdict,
    /** One sentence, without a full stop. */
    summary: zod__WEBPACK_IMPORTED_MODULE_0__.string(),
    /** null: nobody overrode anything. */
    override: Override.nullable(),
    /** null: it is no review. */
    decision: ReviewDecision.nullable(),
    /** What it went by and counted, by which the verdict can be made again: a base, a date, totals. Small. */
    details: zod__WEBPACK_IMPORTED_MODULE_0__.record(zod__WEBPACK_IMPORTED_MODULE_0__.string(), zod__WEBPACK_IMPORTED_MODULE_0__.unknown()),
});


/***/ }),

/***/ 1189:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CP: () => (/* binding */ Approval),
/* harmony export */   _8: () => (/* binding */ Manifest),
/* harmony export */   xy: () => (/* binding */ ManifestCommand)
/* harmony export */ });
/* unused harmony exports ChildRun, GuardrailStatus, ResumeEvent */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5156);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2017);
/* harmony import */ var _journal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6953);
/* harmony import */ var _outcome_schema_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8512);




const ManifestCommand = zod__WEBPACK_IMPORTED_MODULE_3__.strictObject({ ..._journal_js__WEBPACK_IMPORTED_MODULE_1__/* .PlannedEntry */ .tP.shape, ..._journal_js__WEBPACK_IMPORTED_MODULE_1__/* .StageRecord */ .yg.shape });
const ChildRun = zod__WEBPACK_IMPORTED_MODULE_3__.strictObject({
    run_id: zod__WEBPACK_IMPORTED_MODULE_3__.string().min(1),
    pipeline_id: zod__WEBPACK_IMPORTED_MODULE_3__.string().min(1),
    status: _outcome_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .RunStatus */ .i2,
    /** Where its manifest is, relative to the repository root. */
    manifest: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .RelativePath */ .c8,
});
const GuardrailStatus = zod__WEBPACK_IMPORTED_MODULE_3__.strictObject({
    present: zod__WEBPACK_IMPORTED_MODULE_3__.boolean(),
    recommendation: zod__WEBPACK_IMPORTED_MODULE_3__.string().nullable(),
    summary: zod__WEBPACK_IMPORTED_MODULE_3__.string(),
    counts: zod__WEBPACK_IMPORTED_MODULE_3__.strictObject({ total: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Count */ .y_, succeeded: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Count */ .y_, failed: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Count */ .y_, skipped: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Count */ .y_, other: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Count */ .y_ }),
});
const ResumeEvent = zod__WEBPACK_IMPORTED_MODULE_3__.strictObject({ timestamp: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Timestamp */ .Dc, actor: zod__WEBPACK_IMPORTED_MODULE_3__.string(), reason: zod__WEBPACK_IMPORTED_MODULE_3__.string() });
const Approval = zod__WEBPACK_IMPORTED_MODULE_3__.strictObject({ actor: zod__WEBPACK_IMPORTED_MODULE_3__.string(), timestamp: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Timestamp */ .Dc, reason: zod__WEBPACK_IMPORTED_MODULE_3__.string() });
/** `manifest.json`: what one attempt at an assignment did, or, in the run's own folder, what the whole run did. */
const Manifest = zod__WEBPACK_IMPORTED_MODULE_3__.strictObject({
    schema_version: zod__WEBPACK_IMPORTED_MODULE_3__.literal(1),
    version: zod__WEBPACK_IMPORTED_MODULE_3__.literal(1),
    kind: zod__WEBPACK_IMPORTED_MODULE_3__.literal("manifest"),
    task_id: zod__WEBPACK_IMPORTED_MODULE_3__.string().min(1),
    run_id: zod__WEBPACK_IMPORTED_MODULE_3__.string().min(1),
    parent_run_id: zod__WEBPACK_IMPORTED_MODULE_3__.string().nullable(),
    pipeline_id: zod__WEBPACK_IMPORTED_MODULE_3__.string().min(1),
    pipeline_title: zod__WEBPACK_IMPORTED_MODULE_3__.string(),
    /** null in the manifest of the whole run. */
    assignment: zod__WEBPACK_IMPORTED_MODULE_3__.string().nullable(),
    attempt: zod__WEBPACK_IMPORTED_MODULE_3__.int().min(1),
    plan_digest: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Digest */ .np,
    status: _outcome_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .RunStatus */ .i2,
    status_detail: _outcome_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .StatusDetail */ .qV.nullable(),
    started_at: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Timestamp */ .Dc,
    completed_at: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Timestamp */ .Dc.nullable(),
    updated_at: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Timestamp */ .Dc,
    heartbeat_at: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Timestamp */ .Dc.nullable(),
    heartbeat_interval_seconds: zod__WEBPACK_IMPORTED_MODULE_3__.int().min(1).nullable(),
    heartbeat_stale_after_seconds: zod__WEBPACK_IMPORTED_MODULE_3__.int().min(1).nullable(),
    artifact_root: zod__WEBPACK_IMPORTED_MODULE_3__.string().min(1),
    log_path: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .RelativePath */ .c8.nullable(),
    /** Of the journal's lines (read-journal.ts), so that no event can be changed alone; null in the manifest of the whole run. */
    journal_sha256: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Digest */ .np.nullable(),
    summary: zod__WEBPACK_IMPORTED_MODULE_3__.string().nullable(),
    metrics_recorded: zod__WEBPACK_IMPORTED_MODULE_3__.boolean(),
    resume_events: zod__WEBPACK_IMPORTED_MODULE_3__.array(ResumeEvent),
    approvals: zod__WEBPACK_IMPORTED_MODULE_3__.array(Approval),
    commands: zod__WEBPACK_IMPORTED_MODULE_3__.array(ManifestCommand),
    child_runs: zod__WEBPACK_IMPORTED_MODULE_3__.array(ChildRun),
    guardrails_required: zod__WEBPACK_IMPORTED_MODULE_3__.boolean(),
    guardrail_status: GuardrailStatus,
    /** The plan's assignments in short; null in the manifest of one assignment. */
    scheduler: zod__WEBPACK_IMPORTED_MODULE_3__.strictObject({
        mode: zod__WEBPACK_IMPORTED_MODULE_3__.literal("multi-instance"),
        plan: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .RelativePath */ .c8,
        assignments: zod__WEBPACK_IMPORTED_MODULE_3__.array(zod__WEBPACK_IMPORTED_MODULE_3__.strictObject({ instance_id: zod__WEBPACK_IMPORTED_MODULE_3__.string(), status: zod__WEBPACK_IMPORTED_MODULE_3__.string(), attempts: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Count */ .y_ })),
    })
        .nullable(),
    /** null: nothing guarded the output of this run. */
    privacy: zod__WEBPACK_IMPORTED_MODULE_3__.strictObject({
        mode: zod__WEBPACK_IMPORTED_MODULE_3__["enum"](["enforce", "shadow"]),
        /** null: it decided nothing. */
        log_path: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .RelativePath */ .c8.nullable(),
        totals: _journal_js__WEBPACK_IMPORTED_MODULE_1__/* .FrameCounts */ ._l,
    })
        .nullable(),
});


/***/ }),

/***/ 8512:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jc: () => (/* binding */ Exit),
/* harmony export */   WX: () => (/* binding */ FindingCounts),
/* harmony export */   XB: () => (/* binding */ StageReason),
/* harmony export */   hF: () => (/* binding */ StageOutcome),
/* harmony export */   i2: () => (/* binding */ RunStatus),
/* harmony export */   qV: () => (/* binding */ StatusDetail),
/* harmony export */   sl: () => (/* binding */ CommandStatus)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5156);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2017);
/* harmony import */ var _judgement_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2965);
/* harmony import */ var _reasons_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9751);




const keysOf = (table) => Object.keys(table);
const StageReason = zod__WEBPACK_IMPORTED_MODULE_3__["enum"](keysOf(_reasons_js__WEBPACK_IMPORTED_MODULE_2__/* .stageReasons */ .gY));
const StatusDetail = zod__WEBPACK_IMPORTED_MODULE_3__["enum"](keysOf(_reasons_js__WEBPACK_IMPORTED_MODULE_2__/* .statusDetails */ .l$));
/**
 * How a stage ended: the one fact that everything later is derived from. `errored` is for what went wrong around its
 * process: a log that could not be written, say.
 */
const Exit = zod__WEBPACK_IMPORTED_MODULE_3__.discriminatedUnion("kind", [
    zod__WEBPACK_IMPORTED_MODULE_3__.strictObject({ kind: zod__WEBPACK_IMPORTED_MODULE_3__.literal("exited"), code: zod__WEBPACK_IMPORTED_MODULE_3__.int() }),
    zod__WEBPACK_IMPORTED_MODULE_3__.strictObject({ kind: zod__WEBPACK_IMPORTED_MODULE_3__.literal("signalled"), signal: zod__WEBPACK_IMPORTED_MODULE_3__.string().min(1) }),
    zod__WEBPACK_IMPORTED_MODULE_3__.strictObject({ kind: zod__WEBPACK_IMPORTED_MODULE_3__.literal("timed-out"), after_seconds: zod__WEBPACK_IMPORTED_MODULE_3__.number().min(0) }),
    zod__WEBPACK_IMPORTED_MODULE_3__.strictObject({ kind: zod__WEBPACK_IMPORTED_MODULE_3__.literal("cancelled") }),
    zod__WEBPACK_IMPORTED_MODULE_3__.strictObject({ kind: zod__WEBPACK_IMPORTED_MODULE_3__.literal("spawn-failed"), reason: zod__WEBPACK_IMPORTED_MODULE_3__.string() }),
    zod__WEBPACK_IMPORTED_MODULE_3__.strictObject({ kind: zod__WEBPACK_IMPORTED_MODULE_3__.literal("errored"), reason: StageReason, message: zod__WEBPACK_IMPORTED_MODULE_3__.string() }),
    /** A nested pipeline succeeded without having started a stage. */
    zod__WEBPACK_IMPORTED_MODULE_3__.strictObject({ kind: zod__WEBPACK_IMPORTED_MODULE_3__.literal("nothing-ran") }),
    /** A guardrail came to its end. `overridden`: somebody said why its violation may be. */
    zod__WEBPACK_IMPORTED_MODULE_3__.strictObject({ kind: zod__WEBPACK_IMPORTED_MODULE_3__.literal("judged"), verdict: _judgement_js__WEBPACK_IMPORTED_MODULE_1__/* .Verdict */ .Y, overridden: zod__WEBPACK_IMPORTED_MODULE_3__.boolean() }),
]);
const StageOutcome = zod__WEBPACK_IMPORTED_MODULE_3__["enum"]([
    "succeeded",
    "failed",
    "timed_out",
    "cancelled",
    "skipped",
    "allowed_failure",
]);
/** The status words of `commands[].status`, as consumers of manifests know them. */
const CommandStatus = zod__WEBPACK_IMPORTED_MODULE_3__["enum"](["pending", "running", "succeeded", "failed", "skipped"]);
const RunStatus = zod__WEBPACK_IMPORTED_MODULE_3__["enum"](["queued", "in_progress", "succeeded", "failed", "cancelled"]);
const FindingCounts = zod__WEBPACK_IMPORTED_MODULE_3__.strictObject({ error: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Count */ .y_, warning: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Count */ .y_, notice: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Count */ .y_ });


/***/ }),

/***/ 812:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lc: () => (/* binding */ findRun),
/* harmony export */   M1: () => (/* binding */ topNames),
/* harmony export */   v: () => (/* binding */ listRuns)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _own_folders_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3603);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9545);



/**
 * Finds one run.
 * @param wanted a run id, the beginning of one, a run's folder, or null for the newest
 * @returns its absolute folder
 */
async function findRun(where, files, wanted) {
    const outside = await (0,_own_folders_js__WEBPACK_IMPORTED_MODULE_1__/* .refuseFoldersOutside */ .n)(where, files);
    if (outside !== null)
        return outside;
    if (wanted !== null && /[/\\]/.test(wanted)) {
        const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(wanted.startsWith("/") ? "" : where.root, wanted);
        if (!(await files.exists(folder)))
            return (0,_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .refuse */ .TR)(`${wanted}: there is no such folder`);
        return (await files.list(folder)).some((name) => topNames.includes(name))
            ? folder
            : (0,_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .refuse */ .TR)(`${wanted}: this is no run's folder: it has none of ${topNames.join(", ")}`);
    }
    const runs = await listRuns(where, files);
    const exact = runs.filter(({ id }) => id === wanted);
    const matching = wanted === null
        ? runs.slice(-1)
        : exact.length > 0
            ? exact
            : runs.filter(({ id }) => id.startsWith(wanted));
    if (matching.length === 1)
        return matching[0].folder;
    if (matching.length === 0) {
        const none = wanted === null ? "no run yet" : `there is no run ${wanted}`;
        return (0,_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .refuse */ .TR)(`${none} in ${where.runsFolder}`);
    }
    return (0,_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .refuse */ .TR)(`${wanted} is the beginning of ${matching.length} runs: ${matching.map(({ id }) => id).join(", ")}`);
}
/**
 * What a run's folder holds from the beginning, or from an artifact: at least one of them. Any other folder is not looked
 * through: the whole machine may lie below it.
 */
const topNames = ["run.lock", "origin.json", "plan.json", "manifest.json", "jobs"];
/** All runs of the task, or of all tasks, the oldest first as far as their ids tell. */
async function listRuns({ runsFolder, task }, files) {
    const tasks = task === null ? await files.list(runsFolder) : [task];
    const runs = [];
    for (const name of tasks) {
        const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(runsFolder, name, "cli");
        for (const id of await files.list(folder))
            runs.push({ id, folder: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, id) });
    }
    return runs.sort((left, right) => (left.id < right.id ? -1 : 1));
}


/***/ })

};
