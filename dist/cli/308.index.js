export const id = 308;
export const ids = [308];
export const modules = {

/***/ 4076:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ay: () => (/* binding */ JournalEvent),
  JU: () => (/* binding */ JournalHeader),
  tP: () => (/* binding */ PlannedEntry),
  PW: () => (/* binding */ Tail)
});

// UNUSED EXPORTS: CommandKind

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js
var schemas = __webpack_require__(5156);
// EXTERNAL MODULE: ./build/model/fields.js
var fields = __webpack_require__(2017);
;// CONCATENATED MODULE: ./build/model/finding.js


/** One remark about one place in the repository, from a guardrail or from a workflow command that a stage printed. */
const Finding = schemas.strictObject({
    level: schemas["enum"](["error", "warning", "notice"]),
    message: schemas.string(),
    title: schemas.string().nullable(),
    path: fields/* RelativePath */.c8,
    /** Counted from 1. */
    line: schemas.int().min(1),
    end_line: schemas.int().min(1).nullable(),
    column: schemas.int().min(1).nullable(),
});

// EXTERNAL MODULE: ./build/model/outcome-schema.js
var outcome_schema = __webpack_require__(8512);
;// CONCATENATED MODULE: ./build/model/journal.js




/** The newest output of a stage, whole characters, at most 4 KiB of each stream. */
const Tail = schemas.strictObject({ stdout: schemas.string(), stderr: schemas.string() });
const CommandKind = schemas["enum"](["command", "guardrail", "subpipeline"]);
/** A stage as a run will list it, known before anything starts. */
const PlannedEntry = schemas.strictObject({
    /** Counted from 1 over the whole assignment, set-up first. */
    index: schemas.int().min(1),
    id: schemas.string().min(1),
    title: schemas.string(),
    command: schemas.string(),
    kind: CommandKind,
    /** null: part of the assignment's set-up. */
    subtask: schemas.string().nullable(),
    phase: fields/* Phase */.a0,
});
/** The first line of a journal. */
const JournalHeader = schemas.strictObject({ schema_version: schemas.literal(1), kind: schemas.literal("journal") });
const at = fields/* Timestamp */.Dc;
const index = schemas.int().min(1);
const JournalEvent = schemas.discriminatedUnion("type", [
    schemas.strictObject({
        type: schemas.literal("run-started"),
        at,
        task_id: schemas.string().min(1),
        run_id: schemas.string().min(1),
        parent_run_id: schemas.string().nullable(),
        pipeline_id: schemas.string().min(1),
        pipeline_title: schemas.string(),
        assignment: schemas.string().min(1),
        attempt: schemas.int().min(1),
        plan_digest: fields/* Digest */.np,
        /** The folder of everything that this attempt writes, relative to the repository root. */
        artifact_root: schemas.string().min(1),
        guardrails_required: schemas.boolean(),
        /** Who writes: later, only after this process has ended, somebody else may append. */
        writer: schemas.strictObject({ pid: schemas.int().min(1), host: schemas.string() }),
        commands: schemas.array(PlannedEntry),
    }),
    schemas.strictObject({
        type: schemas.literal("stage-started"),
        at,
        index,
        /** Counted from 1: a stage that is repeated starts more than once. */
        try: schemas.int().min(1),
        /** The leader of the process group; null for what runs inside of this process. */
        pid: schemas.int().min(1).nullable(),
        log_path: fields/* RelativePath */.c8.nullable(),
    }),
    schemas.strictObject({
        type: schemas.literal("stage-finished"),
        at,
        index,
        outcome: outcome_schema/* StageOutcome */.hF,
        exit: outcome_schema/* Exit */.Jc,
        tries: schemas.int().min(1),
        duration_ms: fields/* Count */.y_,
        summary: schemas.string(),
        notes: schemas.array(schemas.string()),
        /** Only of stages that did not succeed. */
        tail: Tail.nullable(),
        error_file: fields/* RelativePath */.c8.nullable(),
        findings: schemas.array(Finding),
        /** How many findings were left out of `findings` because there were too many. */
        findings_omitted: fields/* Count */.y_,
        /** Copied by the stage's globs, relative to `files/`. */
        artifacts: schemas.array(fields/* RelativePath */.c8),
    }),
    schemas.strictObject({ type: schemas.literal("stage-skipped"), at, index, reason: schemas.string().min(1) }),
    schemas.strictObject({
        type: schemas.literal("child-started"),
        at,
        index,
        run_id: schemas.string().min(1),
        pipeline_id: schemas.string().min(1),
        manifest: fields/* RelativePath */.c8,
    }),
    schemas.strictObject({
        type: schemas.literal("child-finished"),
        at,
        index,
        run_id: schemas.string().min(1),
        status: outcome_schema/* RunStatus */.i2,
    }),
    schemas.strictObject({
        type: schemas.literal("run-finished"),
        at,
        status: outcome_schema/* RunStatus */.i2,
        status_detail: schemas.string().nullable(),
        summary: schemas.string(),
    }),
]);


/***/ }),

/***/ 1189:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _8: () => (/* binding */ Manifest)
/* harmony export */ });
/* unused harmony exports ManifestCommand, ChildRun, GuardrailStatus, ResumeEvent, Approval */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5156);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2017);
/* harmony import */ var _journal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4076);
/* harmony import */ var _outcome_schema_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8512);




const ManifestCommand = zod__WEBPACK_IMPORTED_MODULE_3__.strictObject({
    ..._journal_js__WEBPACK_IMPORTED_MODULE_1__/* .PlannedEntry */ .tP.shape,
    status: _outcome_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .CommandStatus */ .sl,
    started_at: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Timestamp */ .Dc.nullable(),
    completed_at: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Timestamp */ .Dc.nullable(),
    exit_code: zod__WEBPACK_IMPORTED_MODULE_3__.int().nullable(),
    summary: zod__WEBPACK_IMPORTED_MODULE_3__.string().nullable(),
    log_path: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .RelativePath */ .c8.nullable(),
    error_file: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .RelativePath */ .c8.nullable(),
    /** The run id of the nested pipeline that this command is. */
    sub_run_id: zod__WEBPACK_IMPORTED_MODULE_3__.string().nullable(),
    outcome: _outcome_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .StageOutcome */ .hF.nullable(),
    exit: _outcome_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .Exit */ .Jc.nullable(),
    tries: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Count */ .y_,
    duration_ms: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Count */ .y_.nullable(),
    tail: _journal_js__WEBPACK_IMPORTED_MODULE_1__/* .Tail */ .PW.nullable(),
    notes: zod__WEBPACK_IMPORTED_MODULE_3__.array(zod__WEBPACK_IMPORTED_MODULE_3__.string()),
    artifacts: zod__WEBPACK_IMPORTED_MODULE_3__.array(_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .RelativePath */ .c8),
    findings: _outcome_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .FindingCounts */ .WX,
});
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
    status_detail: zod__WEBPACK_IMPORTED_MODULE_3__.string().nullable(),
    started_at: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Timestamp */ .Dc,
    completed_at: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Timestamp */ .Dc.nullable(),
    updated_at: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Timestamp */ .Dc,
    heartbeat_at: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Timestamp */ .Dc.nullable(),
    heartbeat_interval_seconds: zod__WEBPACK_IMPORTED_MODULE_3__.int().min(1).nullable(),
    heartbeat_stale_after_seconds: zod__WEBPACK_IMPORTED_MODULE_3__.int().min(1).nullable(),
    artifact_root: zod__WEBPACK_IMPORTED_MODULE_3__.string().min(1),
    log_path: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .RelativePath */ .c8.nullable(),
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
        log_path: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .RelativePath */ .c8.nullable(),
        totals: zod__WEBPACK_IMPORTED_MODULE_3__.strictObject({
            total_frames: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Count */ .y_,
            redacted_frames: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Count */ .y_,
            blocked_frames: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Count */ .y_,
            allowed_frames: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Count */ .y_,
        }),
    })
        .nullable(),
});


/***/ }),

/***/ 8512:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jc: () => (/* binding */ Exit),
/* harmony export */   WX: () => (/* binding */ FindingCounts),
/* harmony export */   hF: () => (/* binding */ StageOutcome),
/* harmony export */   i2: () => (/* binding */ RunStatus),
/* harmony export */   sl: () => (/* binding */ CommandStatus)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5156);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2017);


/** How a stage's process ended: the one fact that everything later is derived from. */
const Exit = zod__WEBPACK_IMPORTED_MODULE_1__.discriminatedUnion("kind", [
    zod__WEBPACK_IMPORTED_MODULE_1__.strictObject({ kind: zod__WEBPACK_IMPORTED_MODULE_1__.literal("exited"), code: zod__WEBPACK_IMPORTED_MODULE_1__.int() }),
    zod__WEBPACK_IMPORTED_MODULE_1__.strictObject({ kind: zod__WEBPACK_IMPORTED_MODULE_1__.literal("signalled"), signal: zod__WEBPACK_IMPORTED_MODULE_1__.string().min(1) }),
    zod__WEBPACK_IMPORTED_MODULE_1__.strictObject({ kind: zod__WEBPACK_IMPORTED_MODULE_1__.literal("timed-out"), after_seconds: zod__WEBPACK_IMPORTED_MODULE_1__.number().min(0) }),
    zod__WEBPACK_IMPORTED_MODULE_1__.strictObject({ kind: zod__WEBPACK_IMPORTED_MODULE_1__.literal("cancelled") }),
    zod__WEBPACK_IMPORTED_MODULE_1__.strictObject({ kind: zod__WEBPACK_IMPORTED_MODULE_1__.literal("spawn-failed"), reason: zod__WEBPACK_IMPORTED_MODULE_1__.string() }),
]);
const StageOutcome = zod__WEBPACK_IMPORTED_MODULE_1__["enum"]([
    "succeeded",
    "failed",
    "timed_out",
    "cancelled",
    "skipped",
    "allowed_failure",
]);
/** The status words of `commands[].status`, as consumers of manifests know them. */
const CommandStatus = zod__WEBPACK_IMPORTED_MODULE_1__["enum"](["pending", "running", "succeeded", "failed", "skipped"]);
const RunStatus = zod__WEBPACK_IMPORTED_MODULE_1__["enum"](["queued", "in_progress", "succeeded", "failed", "cancelled"]);
const FindingCounts = zod__WEBPACK_IMPORTED_MODULE_1__.strictObject({ error: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Count */ .y_, warning: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Count */ .y_, notice: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Count */ .y_ });


/***/ }),

/***/ 7308:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ runFileKind),
  runFileKinds: () => (/* binding */ runFileKinds)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js
var schemas = __webpack_require__(5156);
// EXTERNAL MODULE: ./build/model/fields.js
var fields = __webpack_require__(2017);
;// CONCATENATED MODULE: ./build/model/error-file.js


/** `errors/<nn>-<stage>.json`: one stage that did not succeed, with the newest 8 KiB of each stream. */
const ErrorFile = schemas.strictObject({
    schema_version: schemas.literal(1),
    kind: schemas.literal("stage-error"),
    run_id: schemas.string().min(1),
    task_id: schemas.string().min(1),
    command_index: schemas.int().min(1),
    command_id: schemas.string().min(1),
    command: schemas.string(),
    reason: schemas.string().min(1),
    details: schemas.strictObject({
        exit_code: schemas.int().nullable(),
        signal: schemas.string().nullable(),
        stdout: schemas.string(),
        stderr: schemas.string(),
        stdout_truncated: schemas.boolean(),
        stderr_truncated: schemas.boolean(),
    }),
    created_at: fields/* Timestamp */.Dc,
});

// EXTERNAL MODULE: ./build/model/journal.js + 1 modules
var journal = __webpack_require__(4076);
// EXTERNAL MODULE: ./build/model/manifest.js
var manifest = __webpack_require__(1189);
;// CONCATENATED MODULE: ./build/model/changes-schema.js


/** How the base of a comparison was chosen, in the order of precedence (docs/configuration.md, what counts as changed). */
const ChangeStrategy = schemas["enum"]([
    /** The input `base` or the flag `--base`. */
    "explicit",
    /** HEAD is GitHub's merge commit of the pull request: compared with its other parent. */
    "pull-request-merge",
    /** The merge base with the pull request's base. */
    "pull-request-base",
    "merge-group",
    /** What the branch pointed at before the push. */
    "push-before",
    /** A push to the default branch that nothing came before, or that rewrote it: compared with HEAD's parent. */
    "push-parent",
    /** The environment variable BASE_SHA. */
    "base-sha",
    "upstream",
    "default-branch",
    /** None of the above exists: everything in the repository counts as changed. */
    "no-base",
    /** The repository has no commit yet: everything in it counts as changed. */
    "unborn",
    "outside-git",
]);
/** What a plan records of a change set. */
const ChangeSummary = schemas.strictObject({
    strategy: ChangeStrategy,
    base: schemas.string().nullable(),
    head: schemas.string().nullable(),
    files: fields/* Count */.y_,
    note: schemas.string().nullable(),
});

;// CONCATENATED MODULE: ./build/model/plan.js



/** Why a stage or a subtask of the plan will not run; null when it will. */
const SkipReason = schemas.string().min(1).nullable();
const stageFields = {
    id: schemas.string().min(1),
    name: schemas.string(),
    phase: fields/* Phase */.a0,
    needs: schemas.array(schemas.string()).nullable(),
    if: schemas.string(),
    working_directory: fields/* RelativePath */.c8,
    env: fields/* EnvironmentRecord */.r6,
    continue_on_error: schemas.boolean(),
    timeout_minutes: schemas.number().positive(),
    summary_hint: schemas.string().nullable(),
    /** Decided when planning (targets, `paths`); whoever runs the plan does not judge again. */
    skip: SkipReason,
};
const PlannedCommand = schemas.strictObject({
    kind: schemas.literal("command"),
    ...stageFields,
    run: schemas.string(),
    shell: schemas.string().nullable(),
    tries: schemas.strictObject({ max: schemas.int().min(1), backoff_seconds: schemas.number().min(0) }),
    artifacts: schemas.array(schemas.string()),
});
const PlannedGuardrail = schemas.strictObject({
    kind: schemas.literal("guardrail"),
    ...stageFields,
    uses: schemas.string().min(1),
    with: schemas.record(schemas.string(), schemas.unknown()),
});
const SubpipelineFields = schemas.strictObject({
    kind: schemas.literal("subpipeline"),
    ...stageFields,
    pipeline_id: schemas.string().min(1),
    pipeline_title: schemas.string(),
    fail_fast: schemas.boolean(),
    max_parallel: schemas.int().min(1).nullable(),
});
const PlannedSubpipeline = SubpipelineFields.extend({
    stages: schemas.array(schemas.lazy(() => PlannedStage)),
});
/** One stage, fully resolved: whoever holds the plan needs no configuration file to run it. */
const PlannedStage = schemas.discriminatedUnion("kind", [
    PlannedCommand,
    PlannedGuardrail,
    PlannedSubpipeline,
]);
const PlannedSubtask = schemas.strictObject({
    id: schemas.string().min(1),
    name: schemas.string(),
    /** The kind of runner that it asks for; `default` when it asks for none. */
    capability: schemas.string().min(1),
    weight: schemas.number().positive(),
    shard: schemas.strictObject({ index: schemas.int().min(1), total: schemas.int().min(1) }).nullable(),
    working_directory: fields/* RelativePath */.c8,
    /** The configuration file's alone: nothing of the process's environment enters a plan. */
    env: fields/* EnvironmentRecord */.r6,
    execution_mode: fields/* ExecutionMode */.KB,
    fail_fast: schemas.boolean(),
    max_parallel: schemas.int().min(1).nullable(),
    timeout_minutes: schemas.number().positive().nullable(),
    skip: SkipReason,
    stages: schemas.array(PlannedStage),
});
const AssignmentStatus = schemas["enum"]([
    "assigned",
    "running",
    "succeeded",
    "failed",
    "cancelled",
    "lost",
    "recovered",
]);
const RecoveryCheckpoint = schemas.strictObject({
    timestamp: fields/* Timestamp */.Dc,
    reason: schemas["enum"](["missed-heartbeat", "manual", "auto"]),
    action: schemas["enum"](["requeue", "escalate", "ack"]),
    detail: schemas.string().nullable(),
});
const Attempt = schemas.strictObject({
    number: schemas.int().min(1),
    assigned_at: fields/* Timestamp */.Dc,
    started_at: fields/* Timestamp */.Dc.nullable(),
    completed_at: fields/* Timestamp */.Dc.nullable(),
    status: schemas["enum"](["pending", "running", "completed", "failed", "requeued"]),
    recovery_checkpoints: schemas.array(RecoveryCheckpoint),
});
const Assignment = schemas.strictObject({
    instance_id: schemas.string().min(1),
    capability: schemas.string().min(1),
    runs_on: schemas.string().min(1),
    /** Ids of the subtasks that it runs, one after another. */
    subtasks: schemas.array(schemas.string()),
    status: AssignmentStatus,
    assigned_at: fields/* Timestamp */.Dc,
    completed_at: fields/* Timestamp */.Dc.nullable(),
    metadata: schemas.strictObject({
        weight: schemas.number().min(0),
        maxConcurrency: schemas.int().min(1).nullable(),
        groupIndex: fields/* Count */.y_,
    }),
    /** null: nothing is known of earlier runs. */
    predicted_seconds: schemas.number().min(0).nullable(),
    attempts: schemas.array(Attempt),
});
const Recovery = schemas.strictObject({
    heartbeat_interval_seconds: schemas.int().min(1),
    missing_heartbeat_timeout_seconds: schemas.int().min(1),
    max_retries: fields/* Count */.y_,
});
/**
 * The scheduler plan, `plan.json` and, finalised, `plan.final.json`: who runs what. `digest` covers all of it but the
 * digest itself, statuses, times and attempts (plan/digest.ts).
 */
const Plan = schemas.strictObject({
    schema_version: schemas.literal(1),
    kind: schemas.literal("scheduler-plan"),
    mode: schemas.literal("multi-instance"),
    task_id: schemas.string().min(1),
    run_id: schemas.string().min(1),
    plan_attempt: schemas.int().min(1),
    pipeline_id: schemas.string().min(1),
    pipeline_title: schemas.string(),
    execution_mode: fields/* ExecutionMode */.KB,
    requested_at: fields/* Timestamp */.Dc,
    completed_at: fields/* Timestamp */.Dc.nullable(),
    min_instances: fields/* Count */.y_,
    max_instances: fields/* Count */.y_,
    recovery: Recovery,
    guardrails_required: schemas.boolean(),
    allow_empty: schemas.boolean(),
    /** Names of environment variables whose values must never be shown. */
    secrets: schemas.array(schemas.string()),
    redaction: schemas["enum"](["enforce", "shadow"]),
    log_limit_bytes: schemas.int().min(1),
    /** What was asked for by `--subtask`, `--stage` or a default target; empty: everything. */
    targets: schemas.array(schemas.string()),
    /** Some stages were left out because they were not targeted: the result says nothing about the whole pipeline. */
    partial: schemas.boolean(),
    /** null: nothing in the pipeline depends on what changed. */
    changes: ChangeSummary.nullable(),
    notes: schemas.array(schemas.string()),
    setup: schemas.array(PlannedStage),
    subtasks: schemas.array(PlannedSubtask),
    assignments: schemas.array(Assignment),
    digest: fields/* Digest */.np,
});

;// CONCATENATED MODULE: ./build/model/run-summary.js



const runId = schemas.string().min(1);
const subtaskId = schemas.string();
const BuildEntry = schemas.strictObject({
    subtaskId,
    success: schemas.boolean(),
    artifacts: schemas.array(schemas.string()),
    notes: schemas.string().nullable(),
    mode: fields/* ExecutionMode */.KB,
    runId,
});
const TestReport = schemas.strictObject({
    name: schemas.string(),
    status: schemas["enum"](["passed", "failed", "skipped", "allowed_failure", "cancelled", "pending"]),
    details: schemas.string().nullable(),
});
const TestEntry = schemas.strictObject({
    subtaskId,
    success: schemas.boolean(),
    reports: schemas.array(TestReport),
    notes: schemas.string().nullable(),
    runId,
});
const ReviewEntry = schemas.strictObject({
    subtaskId,
    summary: schemas.string(),
    decision: schemas.strictObject({ approved: schemas.boolean(), feedback: schemas.string().nullable() }),
});
const GroupEntry = schemas.strictObject({
    index: schemas.int().min(1),
    subtaskId,
    mode: fields/* ExecutionMode */.KB,
    buildSuccess: schemas.boolean(),
    testSuccess: schemas.boolean(),
    reviewApproved: schemas.boolean(),
    status: schemas["enum"](["succeeded", "failed", "cancelled", "skipped", "running"]),
});
/**
 * `run-summary.json`: the run in three sections. The top-level `build`, `test` and `review` show the worst of all
 * subtasks (the first in plan order that did not succeed, else the last one processed); the arrays hold every one.
 */
const RunSummary = schemas.strictObject({
    schemaVersion: schemas.literal(1),
    kind: schemas.literal("run-summary"),
    taskId: schemas.string().min(1),
    runId,
    pipelineId: schemas.string().min(1),
    mode: fields/* ExecutionMode */.KB,
    status: schemas["enum"](["in_progress", "succeeded", "failed", "cancelled"]),
    /** Why, when it did not succeed. */
    reason: schemas.string().nullable(),
    partial: schemas.boolean(),
    startedAt: fields/* Timestamp */.Dc,
    completedAt: fields/* Timestamp */.Dc.nullable(),
    plan: schemas.strictObject({
        items: schemas.array(schemas.strictObject({ id: schemas.string(), subtaskId: schemas.string().nullable(), description: schemas.string() })),
        targetId: schemas.string().nullable(),
        notes: schemas.array(schemas.string()),
    }),
    build: BuildEntry,
    test: TestEntry,
    review: ReviewEntry,
    builds: schemas.array(BuildEntry),
    tests: schemas.array(TestEntry),
    reviews: schemas.array(ReviewEntry),
    group: schemas.strictObject({
        enabled: schemas.boolean(),
        size: fields/* Count */.y_,
        processed: fields/* Count */.y_,
        entries: schemas.array(GroupEntry),
    }),
    scheduler: schemas.strictObject({
        mode: schemas.literal("multi-instance"),
        recovery: schemas.strictObject({
            heartbeatIntervalSeconds: schemas.int(),
            missingHeartbeatTimeoutSeconds: schemas.int(),
            maxRetries: fields/* Count */.y_,
        }),
        assignments: schemas.array(schemas.strictObject({
            instanceId: schemas.string(),
            capability: schemas.string(),
            status: AssignmentStatus,
            attempts: fields/* Count */.y_,
            lastCompletedAt: fields/* Timestamp */.Dc.nullable(),
        })),
    }),
    /** null: nothing guarded the output of this run. */
    privacy: schemas.strictObject({
        mode: schemas["enum"](["enforce", "shadow"]),
        totalFrames: fields/* Count */.y_,
        redactedFrames: fields/* Count */.y_,
        blockedFrames: fields/* Count */.y_,
        allowedFrames: fields/* Count */.y_,
    })
        .nullable(),
    /** Paths of what a reviewer can open, relative to the repository root. */
    artifacts: schemas.array(schemas.string()),
    /** Trouble that did not change the outcome. */
    warnings: schemas.array(schemas.string()),
    timestamp: fields/* Timestamp */.Dc,
});

;// CONCATENATED MODULE: ./build/model/run-files.js





const named = (name) => (path) => path === name || path.endsWith(`/${name}`);
/** Every file that a run writes and that has a schema. What stages made (`files/`) and said (`logs/`) has none. */
const runFileKinds = [
    {
        place: "plan.json",
        matches: named("plan.json"),
        description: "the scheduler plan, as planned",
        schema: Plan,
    },
    {
        place: "plan.final.json",
        matches: named("plan.final.json"),
        description: "the scheduler plan with how each assignment ended",
        schema: Plan,
    },
    {
        place: "run-summary.json",
        matches: named("run-summary.json"),
        description: "the run in three sections: build, test, review",
        schema: RunSummary,
    },
    {
        place: "manifest.json, jobs/<assignment>/a<attempt>/manifest.json, …/children/<run>/manifest.json",
        matches: named("manifest.json"),
        description: "what the run, one attempt at an assignment, or a nested pipeline did",
        schema: manifest/* Manifest */._8,
    },
    {
        place: "jobs/<assignment>/a<attempt>/journal.ndjson",
        matches: named("journal.ndjson"),
        description: "the events that a manifest is folded from, one a line",
        schema: journal/* JournalEvent */.ay,
        header: journal/* JournalHeader */.JU,
    },
    {
        place: "jobs/<assignment>/a<attempt>/errors/<nn>-<stage>.json",
        matches: (path) => /(^|\/)errors\/[^/]+\.json$/.test(path),
        description: "a stage that did not succeed, with the end of its output",
        schema: ErrorFile,
    },
];
/** @returns undefined for files without a schema */
function runFileKind(path) {
    if (/(^|\/)(files|logs)\//.test(path))
        return undefined;
    return runFileKinds.find((kind) => kind.matches(path));
}


/***/ })

};
