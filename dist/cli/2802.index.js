export const id = 2802;
export const ids = [2802];
export const modules = {

/***/ 7820:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ counted)
/* harmony export */ });
/** `1 file`, `2 files` */
const counted = (count, noun) => `${count} ${noun}${count === 1 ? "" : "s"}`;


/***/ }),

/***/ 6939:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ef: () => (/* binding */ mostImportantFirst),
/* harmony export */   jm: () => (/* binding */ isAboutSettings),
/* harmony export */   md: () => (/* binding */ worstFirst),
/* harmony export */   wI: () => (/* binding */ Finding)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5156);

/** A path in the repository, as in ChangedFile. Unlike a RelativePath, it may hold backslashes. */
const RepositoryPath = zod__WEBPACK_IMPORTED_MODULE_0__.string()
    .min(1)
    .regex(/^(?!\/)(?!(?:.*\/)?\.\.(?:\/|$))/s, "a path relative to the repository root, without ..");
/**
 * A finding of a guardrail, or of a workflow command that a stage printed. Without a path it concerns the whole change,
 * without a line the whole file.
 */
const Finding = zod__WEBPACK_IMPORTED_MODULE_0__.strictObject({
    level: zod__WEBPACK_IMPORTED_MODULE_0__["enum"](["error", "warning", "notice"]),
    message: zod__WEBPACK_IMPORTED_MODULE_0__.string(),
    title: zod__WEBPACK_IMPORTED_MODULE_0__.string().nullable(),
    /** The rule, such as `docs-check/missing-path`; null: a stage printed it. */
    rule: zod__WEBPACK_IMPORTED_MODULE_0__.string().nullable(),
    path: RepositoryPath.nullable(),
    /** Counted from 1. */
    line: zod__WEBPACK_IMPORTED_MODULE_0__.int().min(1).nullable(),
    end_line: zod__WEBPACK_IMPORTED_MODULE_0__.int().min(1).nullable(),
    column: zod__WEBPACK_IMPORTED_MODULE_0__.int().min(1).nullable(),
    /** Column in the last line. */
    end_column: zod__WEBPACK_IMPORTED_MODULE_0__.int().min(1).nullable(),
    /** How to fix it, in a sentence; null: the message says so, or it is unknown. */
    fix: zod__WEBPACK_IMPORTED_MODULE_0__.string().nullable(),
});
const weights = { error: 0, warning: 1, notice: 2 };
/** Whether a change modifies the settings that it is judged by, which readers of the other findings have to know. */
const isAboutSettings = ({ rule }) => rule?.endsWith("/settings-changed") === true;
/** Compare function: findings about settings first, then by level; the order within a level is kept. */
const mostImportantFirst = (left, right) => Number(isAboutSettings(right)) - Number(isAboutSettings(left)) ||
    weights[left.level] - weights[right.level];
/** Compare function: the most important first, then by path and position. */
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





/** The end of a stage's output: whole characters, at most 4 KiB per stream. */
const Tail = zod__WEBPACK_IMPORTED_MODULE_4__.strictObject({ stdout: zod__WEBPACK_IMPORTED_MODULE_4__.string(), stderr: zod__WEBPACK_IMPORTED_MODULE_4__.string() });
const CommandKind = zod__WEBPACK_IMPORTED_MODULE_4__["enum"](["command", "guardrail", "subpipeline"]);
/** A file of evidence, measured when the stage ended. */
const EvidenceFile = zod__WEBPACK_IMPORTED_MODULE_4__.strictObject({
    /** Relative, like `log_path`. */
    path: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .RelativePath */ .c8,
    bytes: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Count */ .y_,
    sha256: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Digest */ .np,
});
/** A stage as listed by a run before anything starts. */
const PlannedEntry = zod__WEBPACK_IMPORTED_MODULE_4__.strictObject({
    /** Counted from 1 over the whole assignment, setup first. */
    index: zod__WEBPACK_IMPORTED_MODULE_4__.int().min(1),
    id: zod__WEBPACK_IMPORTED_MODULE_4__.string().min(1),
    title: zod__WEBPACK_IMPORTED_MODULE_4__.string(),
    command: zod__WEBPACK_IMPORTED_MODULE_4__.string(),
    kind: CommandKind,
    /** null: part of the assignment's setup. */
    subtask: zod__WEBPACK_IMPORTED_MODULE_4__.string().nullable(),
    phase: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Phase */ .a0,
});
/** What a stage wrote to GITHUB_OUTPUT, by name, redacted and bounded (limits.stageOutputs). */
const Outputs = zod__WEBPACK_IMPORTED_MODULE_4__.record(zod__WEBPACK_IMPORTED_MODULE_4__.string().min(1), zod__WEBPACK_IMPORTED_MODULE_4__.string());
/** Markdown that a stage wrote to GITHUB_STEP_SUMMARY, bounded (limits.keptSummary); null: none. */
const StepSummary = zod__WEBPACK_IMPORTED_MODULE_4__.string().nullable();
/** What a manifest records of a stage besides its planned entry. */
const StageRecord = zod__WEBPACK_IMPORTED_MODULE_4__.strictObject({
    status: _outcome_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .CommandStatus */ .sl,
    started_at: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Timestamp */ .Dc.nullable(),
    completed_at: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Timestamp */ .Dc.nullable(),
    exit_code: zod__WEBPACK_IMPORTED_MODULE_4__.int().nullable(),
    summary: zod__WEBPACK_IMPORTED_MODULE_4__.string().nullable(),
    log_path: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .RelativePath */ .c8.nullable(),
    error_file: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .RelativePath */ .c8.nullable(),
    /** The run id of a nested pipeline. */
    sub_run_id: zod__WEBPACK_IMPORTED_MODULE_4__.string().nullable(),
    outcome: _outcome_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .StageOutcome */ .hF.nullable(),
    exit: _outcome_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .Exit */ .Jc.nullable(),
    tries: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Count */ .y_,
    duration_ms: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Count */ .y_.nullable(),
    tail: Tail.nullable(),
    notes: zod__WEBPACK_IMPORTED_MODULE_4__.array(zod__WEBPACK_IMPORTED_MODULE_4__.string()),
    artifacts: zod__WEBPACK_IMPORTED_MODULE_4__.array(_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .RelativePath */ .c8),
    outputs: Outputs,
    step_summary: StepSummary,
    findings: _outcome_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .FindingCounts */ .WX,
    /** null: neither a guardrail nor a nested pipeline with reviews, or it did not end. */
    judgement: _judgement_js__WEBPACK_IMPORTED_MODULE_2__/* .Judgement */ .Ij.nullable(),
});
/** Pieces of output that the privacy guard checked. */
const FrameCounts = zod__WEBPACK_IMPORTED_MODULE_4__.strictObject({
    total_frames: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Count */ .y_,
    redacted_frames: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Count */ .y_,
    blocked_frames: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Count */ .y_,
    allowed_frames: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Count */ .y_,
});
/**
 * Identifies a process. Process ids are reused, so its start time is a part of it; `started` is null where the system
 * does not tell.
 */
const Started = zod__WEBPACK_IMPORTED_MODULE_4__.string().min(1).nullable();
const Writer = zod__WEBPACK_IMPORTED_MODULE_4__.strictObject({ pid: zod__WEBPACK_IMPORTED_MODULE_4__.int().min(1), host: zod__WEBPACK_IMPORTED_MODULE_4__.string(), started: Started });
/** The first line of a journal. */
const JournalHeader = zod__WEBPACK_IMPORTED_MODULE_4__.strictObject({
    schema_version: zod__WEBPACK_IMPORTED_MODULE_4__.literal(1),
    kind: zod__WEBPACK_IMPORTED_MODULE_4__.literal("journal"),
});
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
        /** The process that writes the journal. Another one may append only after it has ended. */
        writer: Writer,
        /** Set in the environment of all its child processes, so that orphans can be found. */
        mark: zod__WEBPACK_IMPORTED_MODULE_4__.string().regex(/^[0-9a-f]{16}$/, "16 lower-case hexadecimal digits"),
        /** null: it has no heartbeat of its own, only its parent has. */
        heartbeat: zod__WEBPACK_IMPORTED_MODULE_4__.strictObject({ interval_seconds: zod__WEBPACK_IMPORTED_MODULE_4__.int().min(1), stale_after_seconds: zod__WEBPACK_IMPORTED_MODULE_4__.int().min(1) })
            .nullable(),
        redaction: zod__WEBPACK_IMPORTED_MODULE_4__["enum"](["enforce", "shadow"]),
        commands: zod__WEBPACK_IMPORTED_MODULE_4__.array(PlannedEntry),
    }),
    /** The run is still alive. */
    zod__WEBPACK_IMPORTED_MODULE_4__.strictObject({ type: zod__WEBPACK_IMPORTED_MODULE_4__.literal("heartbeat"), at }),
    /** This attempt resumes an earlier one. */
    zod__WEBPACK_IMPORTED_MODULE_4__.strictObject({ type: zod__WEBPACK_IMPORTED_MODULE_4__.literal("run-resumed"), at, actor: zod__WEBPACK_IMPORTED_MODULE_4__.string(), reason: zod__WEBPACK_IMPORTED_MODULE_4__.string() }),
    /** A stage that succeeded in an earlier attempt and is not run again. */
    zod__WEBPACK_IMPORTED_MODULE_4__.strictObject({
        type: zod__WEBPACK_IMPORTED_MODULE_4__.literal("stage-kept"),
        at,
        index,
        record: StageRecord,
        /** Its findings, nested pipelines included. */
        findings: zod__WEBPACK_IMPORTED_MODULE_4__.array(_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .Finding */ .wI),
        /** Its artifacts, copied into this attempt. */
        files: zod__WEBPACK_IMPORTED_MODULE_4__.array(EvidenceFile),
    }),
    zod__WEBPACK_IMPORTED_MODULE_4__.strictObject({
        type: zod__WEBPACK_IMPORTED_MODULE_4__.literal("stage-started"),
        at,
        index,
        /** Counted from 1: a stage that is repeated starts more than once. */
        try: zod__WEBPACK_IMPORTED_MODULE_4__.int().min(1),
        /** The leader of the process group; null: it runs inside this process. */
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
        /** Number of findings that exceeded the limit. */
        findings_omitted: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Count */ .y_,
        judgement: _judgement_js__WEBPACK_IMPORTED_MODULE_2__/* .Judgement */ .Ij.nullable(),
        /** Files matched by the stage's globs, relative to `files/`. */
        artifacts: zod__WEBPACK_IMPORTED_MODULE_4__.array(_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .RelativePath */ .c8),
        outputs: Outputs,
        step_summary: StepSummary,
        /** All files of the stage: log, error file, privacy log and artifacts. */
        files: zod__WEBPACK_IMPORTED_MODULE_4__.array(EvidenceFile),
        frames: FrameCounts,
        /** The log of the privacy guard's decisions; null: there were none. */
        privacy_log: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .RelativePath */ .c8.nullable(),
        /**
         * Whether it set variables or PATH for later stages. They are not on disk, so a resumed run has to run it again.
         */
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
/* harmony export */   d_: () => (/* binding */ Override),
/* harmony export */   dv: () => (/* binding */ OverrideDecision)
/* harmony export */ });
/* unused harmony export Decision */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5156);

/**
 * The verdict of a guardrail.
 * - `passed`: no violation; there may be warnings
 * - `violated`: the change has to be fixed, unless `override` allows it
 * - `overridable`: violated, in a job that cannot ask the pull request for an override; aggregation decides
 * - `undecided`: it could not be judged, for example in a shallow clone; that is a failure too
 * - `not-performed`: only for reviews: there was no review, and none was required
 */
const Verdict = zod__WEBPACK_IMPORTED_MODULE_0__["enum"](["passed", "violated", "overridable", "undecided", "not-performed"]);
/** Why a violation is allowed, and by whom. */
const Override = zod__WEBPACK_IMPORTED_MODULE_0__.strictObject({
    reason: zod__WEBPACK_IMPORTED_MODULE_0__.string().min(1),
    /**
     * `input`: the input or flag `override-reason`; `environment`: a variable; `pull-request`: its label and description.
     */
    source: zod__WEBPACK_IMPORTED_MODULE_0__["enum"](["input", "environment", "pull-request"]),
    /** The input, variable or pull request. */
    where: zod__WEBPACK_IMPORTED_MODULE_0__.string(),
});
/** The decision of a review. */
const ReviewDecision = zod__WEBPACK_IMPORTED_MODULE_0__.strictObject({
    approved: zod__WEBPACK_IMPORTED_MODULE_0__.boolean(),
    /** False: there was no review; `feedback` says why. */
    performed: zod__WEBPACK_IMPORTED_MODULE_0__.boolean(),
    feedback: zod__WEBPACK_IMPORTED_MODULE_0__.string().nullable(),
});
/** The recorded result of a guardrail, besides its findings. */
const Judgement = zod__WEBPACK_IMPORTED_MODULE_0__.strictObject({
    verdict: Verdict,
    /** One sentence, without a full stop. */
    summary: zod__WEBPACK_IMPORTED_MODULE_0__.string(),
    /** null: nothing was overridden. */
    override: Override.nullable(),
    /** null: not a review. */
    decision: ReviewDecision.nullable(),
    /** What the verdict was based on, so that it can be reproduced: base, date, totals. Small. */
    details: zod__WEBPACK_IMPORTED_MODULE_0__.record(zod__WEBPACK_IMPORTED_MODULE_0__.string(), zod__WEBPACK_IMPORTED_MODULE_0__.unknown()),
});
/** Whether a violation is allowed, and why or why not. */
const Decision = zod__WEBPACK_IMPORTED_MODULE_0__.discriminatedUnion("allowed", [
    zod__WEBPACK_IMPORTED_MODULE_0__.strictObject({ allowed: zod__WEBPACK_IMPORTED_MODULE_0__.literal(true), override: Override }),
    zod__WEBPACK_IMPORTED_MODULE_0__.strictObject({ allowed: zod__WEBPACK_IMPORTED_MODULE_0__.literal(false), reason: zod__WEBPACK_IMPORTED_MODULE_0__.string() }),
]);
/** The decision about an overridable violation. */
const OverrideDecision = zod__WEBPACK_IMPORTED_MODULE_0__.strictObject({
    /** null: an `after` stage. */
    subtask: zod__WEBPACK_IMPORTED_MODULE_0__.string().nullable(),
    stage: zod__WEBPACK_IMPORTED_MODULE_0__.string(),
    decision: Decision,
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
    /** Path of its manifest, relative to the repository root. */
    manifest: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .RelativePath */ .c8,
});
const GuardrailStatus = zod__WEBPACK_IMPORTED_MODULE_3__.strictObject({
    present: zod__WEBPACK_IMPORTED_MODULE_3__.boolean(),
    recommendation: zod__WEBPACK_IMPORTED_MODULE_3__.string().nullable(),
    summary: zod__WEBPACK_IMPORTED_MODULE_3__.string(),
    counts: zod__WEBPACK_IMPORTED_MODULE_3__.strictObject({
        total: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Count */ .y_,
        succeeded: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Count */ .y_,
        failed: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Count */ .y_,
        skipped: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Count */ .y_,
        other: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Count */ .y_,
    }),
});
const ResumeEvent = zod__WEBPACK_IMPORTED_MODULE_3__.strictObject({
    timestamp: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Timestamp */ .Dc,
    actor: zod__WEBPACK_IMPORTED_MODULE_3__.string(),
    reason: zod__WEBPACK_IMPORTED_MODULE_3__.string(),
});
const Approval = zod__WEBPACK_IMPORTED_MODULE_3__.strictObject({
    actor: zod__WEBPACK_IMPORTED_MODULE_3__.string(),
    timestamp: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Timestamp */ .Dc,
    reason: zod__WEBPACK_IMPORTED_MODULE_3__.string(),
});
/** `manifest.json`: the result of one attempt of an assignment or, in the run's own folder, of the whole run. */
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
    /**
     * Hash of the journal's lines (read-journal.ts), so that events cannot be changed alone; null in the manifest of the
     * whole run.
     */
    journal_sha256: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Digest */ .np.nullable(),
    summary: zod__WEBPACK_IMPORTED_MODULE_3__.string().nullable(),
    metrics_recorded: zod__WEBPACK_IMPORTED_MODULE_3__.boolean(),
    resume_events: zod__WEBPACK_IMPORTED_MODULE_3__.array(ResumeEvent),
    approvals: zod__WEBPACK_IMPORTED_MODULE_3__.array(Approval),
    commands: zod__WEBPACK_IMPORTED_MODULE_3__.array(ManifestCommand),
    child_runs: zod__WEBPACK_IMPORTED_MODULE_3__.array(ChildRun),
    guardrails_required: zod__WEBPACK_IMPORTED_MODULE_3__.boolean(),
    guardrail_status: GuardrailStatus,
    /** Overview of the plan's assignments; null in the manifest of one assignment. */
    scheduler: zod__WEBPACK_IMPORTED_MODULE_3__.strictObject({
        mode: zod__WEBPACK_IMPORTED_MODULE_3__.literal("multi-instance"),
        plan: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .RelativePath */ .c8,
        assignments: zod__WEBPACK_IMPORTED_MODULE_3__.array(zod__WEBPACK_IMPORTED_MODULE_3__.strictObject({ instance_id: zod__WEBPACK_IMPORTED_MODULE_3__.string(), status: zod__WEBPACK_IMPORTED_MODULE_3__.string(), attempts: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Count */ .y_ })),
    })
        .nullable(),
    /** null: the privacy guard did not run. */
    privacy: zod__WEBPACK_IMPORTED_MODULE_3__.strictObject({
        mode: zod__WEBPACK_IMPORTED_MODULE_3__["enum"](["enforce", "shadow"]),
        /** null: it made no decisions. */
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
 * How a stage ended, from which everything else is derived. `errored` is for errors outside its process, such as a log
 * that could not be written.
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
    /** A guardrail ended. `overridden`: its violation is allowed for a reason. `dry_run`: from the settings in force. */
    zod__WEBPACK_IMPORTED_MODULE_3__.strictObject({
        kind: zod__WEBPACK_IMPORTED_MODULE_3__.literal("judged"),
        verdict: _judgement_js__WEBPACK_IMPORTED_MODULE_1__/* .Verdict */ .Y,
        overridden: zod__WEBPACK_IMPORTED_MODULE_3__.boolean(),
        dry_run: zod__WEBPACK_IMPORTED_MODULE_3__.literal(true).optional(),
    }),
]);
const StageOutcome = zod__WEBPACK_IMPORTED_MODULE_3__["enum"]([
    "succeeded",
    "failed",
    "timed_out",
    "cancelled",
    "skipped",
    "allowed_failure",
]);
/** The values of `commands[].status`, which consumers of manifests rely on. */
const CommandStatus = zod__WEBPACK_IMPORTED_MODULE_3__["enum"](["pending", "running", "succeeded", "failed", "skipped"]);
const RunStatus = zod__WEBPACK_IMPORTED_MODULE_3__["enum"](["queued", "in_progress", "succeeded", "failed", "cancelled"]);
const FindingCounts = zod__WEBPACK_IMPORTED_MODULE_3__.strictObject({ error: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Count */ .y_, warning: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Count */ .y_, notice: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Count */ .y_ });


/***/ }),

/***/ 701:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lc: () => (/* binding */ findRun),
/* harmony export */   M1: () => (/* binding */ topNames),
/* harmony export */   mF: () => (/* binding */ isRunFolder),
/* harmony export */   v: () => (/* binding */ listRuns)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _text_wording_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3898);
/* harmony import */ var _own_folders_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(524);
/* harmony import */ var _settings_settings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(861);




/**
 * Finds one run: the only way in which verbs do.
 * @param run a run id, a unique prefix of one, a run's folder, its downloaded archive, or `latest` or null for the
 * newest
 * @returns the run's folder, absolute
 */
async function findRun(where, files, run) {
    const refusal = await (0,_own_folders_js__WEBPACK_IMPORTED_MODULE_1__/* .refuseFoldersOutside */ .n)(where, files);
    if (refusal !== null)
        return refusal;
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(where.here ?? where.root, run ?? "");
    if (run?.endsWith(".zip") === true && !(await isRunFolder(files, folder)))
        return openArchive(where, files, run, folder);
    if (run !== null && /[/\\]|^\.{1,2}$/.test(run))
        return checkFolder(files, run, folder);
    const runs = await listRuns(where, files);
    if (run === null || run === "latest")
        return runs.at(-1)?.folder ?? (0,_settings_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .refuse */ .TR)(`no run yet in ${where.runsFolder}`);
    const exact = runs.filter(({ id }) => id === run);
    const matching = exact.length > 0 ? exact : runs.filter(({ id }) => id.startsWith(run));
    if (matching.length === 1)
        return matching[0].folder;
    if (matching.length === 0 && (await isRunFolder(files, folder)))
        return folder;
    return (0,_settings_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .refuse */ .TR)(matching.length === 0
        ? describeUnknown(run, runs, where.runsFolder)
        : `${run} matches ${matching.length} runs:${listNewest(matching)}`);
}
async function openArchive({ archives }, files, name, path) {
    if (!(await files.exists(path)))
        return (0,_settings_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .refuse */ .TR)(`${name}: no such file`);
    if (archives === undefined)
        return (0,_settings_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .refuse */ .TR)(`${name} is an archive, which can only be looked at: unpack it, and name the folder`);
    const folder = await archives.open(path);
    if (typeof folder !== "string")
        return folder;
    const found = await files.list(folder);
    return found.includes("manifest.json") || found.includes("jobs")
        ? folder
        : (0,_settings_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .refuse */ .TR)(`${name}: not the artifact of a run: it has neither manifest.json nor jobs. Expected orchestrator-<key>-run-a<attempt>.zip`);
}
async function checkFolder(files, name, folder) {
    if (!(await files.exists(folder)))
        return (0,_settings_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .refuse */ .TR)(`${name}: no such folder`);
    return (await isRunFolder(files, folder))
        ? folder
        : (0,_settings_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .refuse */ .TR)(`${name}: not a run's folder: it has none of ${topNames.join(", ")}`);
}
const isRunFolder = async (files, folder) => (await files.list(folder)).some((name) => topNames.includes(name));
/** The most runs to list in a message. */
const maxListed = 8;
/** Runs that start like the name come first, then the newest. */
function describeUnknown(name, runs, runsFolder) {
    const unknown = `there is no run ${name} in ${runsFolder}`;
    if (runs.length === 0)
        return unknown;
    const shared = (id) => {
        const differs = Array.from(id).findIndex((character, at) => character !== name[at]);
        return differs === -1 ? id.length : differs;
    };
    const nearest = runs.toSorted((left, right) => shared(left.id) - shared(right.id));
    return `${unknown}; the nearest:${listNewest(nearest)}`;
}
/** One line for each of the last runs, the last first. */
function listNewest(runs) {
    const ids = runs.map(({ id }) => id).toReversed();
    return (0,_text_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .limitLines */ .Di)(ids, maxListed, "runs")
        .map((line) => `\n  ${line}`)
        .join("");
}
/** A run's folder has at least one of these. Other folders are not searched: they may hold the whole machine. */
const topNames = [
    "run.lock",
    "origin.json",
    "plan.json",
    "manifest.json",
    "jobs",
];
/** Lists the runs of the task, or of all tasks, sorted by id, which is oldest first. */
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
