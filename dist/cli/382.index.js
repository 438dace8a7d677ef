export const id = 382;
export const ids = [382];
export const modules = {

/***/ 7243:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ ApprovalFile)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5156);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1189);


/** `approvals/<time>-<nonce>.json`: somebody said yes to a run. One file each, so that nobody writes over another. */
const ApprovalFile = zod__WEBPACK_IMPORTED_MODULE_1__.strictObject({
    schema_version: zod__WEBPACK_IMPORTED_MODULE_1__.literal(1),
    kind: zod__WEBPACK_IMPORTED_MODULE_1__.literal("approval"),
    task_id: zod__WEBPACK_IMPORTED_MODULE_1__.string().min(1),
    run_id: zod__WEBPACK_IMPORTED_MODULE_1__.string().min(1),
    ..._manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .Approval */ .CP.shape,
});


/***/ }),

/***/ 4076:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _l: () => (/* binding */ FrameCounts),
  ay: () => (/* binding */ JournalEvent),
  JU: () => (/* binding */ JournalHeader),
  tP: () => (/* binding */ PlannedEntry),
  yg: () => (/* binding */ StageRecord)
});

// UNUSED EXPORTS: CommandKind, Tail, Writer

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
/** What a manifest knows of a stage besides what was planned. */
const StageRecord = schemas.strictObject({
    status: outcome_schema/* CommandStatus */.sl,
    started_at: fields/* Timestamp */.Dc.nullable(),
    completed_at: fields/* Timestamp */.Dc.nullable(),
    exit_code: schemas.int().nullable(),
    summary: schemas.string().nullable(),
    log_path: fields/* RelativePath */.c8.nullable(),
    error_file: fields/* RelativePath */.c8.nullable(),
    /** The run id of the nested pipeline that this stage is. */
    sub_run_id: schemas.string().nullable(),
    outcome: outcome_schema/* StageOutcome */.hF.nullable(),
    exit: outcome_schema/* Exit */.Jc.nullable(),
    tries: fields/* Count */.y_,
    duration_ms: fields/* Count */.y_.nullable(),
    tail: Tail.nullable(),
    notes: schemas.array(schemas.string()),
    artifacts: schemas.array(fields/* RelativePath */.c8),
    findings: outcome_schema/* FindingCounts */.WX,
});
/** Pieces of output that went by the privacy guard. */
const FrameCounts = schemas.strictObject({
    total_frames: fields/* Count */.y_,
    redacted_frames: fields/* Count */.y_,
    blocked_frames: fields/* Count */.y_,
    allowed_frames: fields/* Count */.y_,
});
/**
 * A process that no other one is mistaken for: numbers are used again, so that its start is part of it. `started` is
 * null where the system does not tell.
 */
const Started = schemas.string().min(1).nullable();
const Writer = schemas.strictObject({ pid: schemas.int().min(1), host: schemas.string(), started: Started });
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
        writer: Writer,
        /** Stands in the environment of all that it starts, so that what outlives it can be found. */
        mark: schemas.string().regex(/^[0-9a-f]{16}$/, "16 lower-case hexadecimal digits"),
        /** null: nothing tells from outside that it lives but its parent's. */
        heartbeat: schemas.strictObject({ interval_seconds: schemas.int().min(1), stale_after_seconds: schemas.int().min(1) })
            .nullable(),
        redaction: schemas["enum"](["enforce", "shadow"]),
        commands: schemas.array(PlannedEntry),
    }),
    /** Still there. */
    schemas.strictObject({ type: schemas.literal("heartbeat"), at }),
    /** This attempt goes on from an earlier one. */
    schemas.strictObject({ type: schemas.literal("run-resumed"), at, actor: schemas.string(), reason: schemas.string() }),
    /** A stage that succeeded in an earlier attempt and is not run again. */
    schemas.strictObject({
        type: schemas.literal("stage-kept"),
        at,
        index,
        record: StageRecord,
        /** What it remarked on, those of nested pipelines too. */
        findings: schemas.array(Finding),
    }),
    schemas.strictObject({
        type: schemas.literal("stage-started"),
        at,
        index,
        /** Counted from 1: a stage that is repeated starts more than once. */
        try: schemas.int().min(1),
        /** The leader of the process group; null for what runs inside of this process. */
        pid: schemas.int().min(1).nullable(),
        process_started: Started,
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
        frames: FrameCounts,
        /** Where the privacy guard wrote what it decided about them; null: there was nothing to write. */
        privacy_log: fields/* RelativePath */.c8.nullable(),
        /** It set variables or PATH for later stages. They are on no disk: who goes on from here has to run it again. */
        handed_on: schemas.boolean(),
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
        status_detail: outcome_schema/* StatusDetail */.qV.nullable(),
        summary: schemas.string(),
    }),
]);


/***/ }),

/***/ 1189:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CP: () => (/* binding */ Approval),
/* harmony export */   _8: () => (/* binding */ Manifest)
/* harmony export */ });
/* unused harmony exports ManifestCommand, ChildRun, GuardrailStatus, ResumeEvent */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5156);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2017);
/* harmony import */ var _journal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4076);
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

/***/ 2382:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ attemptFiles),
  A: () => (/* binding */ runFileKind),
  runFileKinds: () => (/* binding */ runFileKinds)
});

// EXTERNAL MODULE: ./build/model/approval.js
var approval = __webpack_require__(7243);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js
var schemas = __webpack_require__(5156);
// EXTERNAL MODULE: ./build/model/fields.js
var fields = __webpack_require__(2017);
// EXTERNAL MODULE: ./build/model/outcome-schema.js
var outcome_schema = __webpack_require__(8512);
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
    reason: outcome_schema/* StageReason */.XB,
    details: schemas.strictObject({
        /** What happened, in words. */
        message: schemas.string().min(1),
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
// EXTERNAL MODULE: ./build/model/plan.js + 1 modules
var plan = __webpack_require__(9666);
;// CONCATENATED MODULE: ./build/model/privacy-decision.js


/** The first line of `privacy-decisions.ndjson`. */
const PrivacyDecisionsHeader = schemas.strictObject({
    schema_version: schemas.literal(1),
    kind: schemas.literal("privacy-decisions"),
});
/** What the privacy guard decided about one frame, a piece of output, by one rule. It never holds what was found. */
const PrivacyDecision = schemas.strictObject({
    /** Counted from 1 over the whole attempt. */
    sequence: schemas.int().min(1),
    /** The stage; of a nested pipeline with the ids around it: `release/build`. */
    stage_id: schemas.string().min(1),
    stream: schemas["enum"](["stdout", "stderr"]),
    action: schemas["enum"](["allow", "redact", "block"]),
    rule: schemas.string().min(1),
    reason: schemas.string().min(1),
    timestamp: fields/* Timestamp */.Dc,
});

// EXTERNAL MODULE: ./build/model/run-summary.js
var run_summary = __webpack_require__(2954);
;// CONCATENATED MODULE: ./build/model/run-files.js







const named = (name) => (path) => path === name || path.endsWith(`/${name}`);
/** Where the files of attempts and of their nested pipelines lie, relative to a run's folder. */
const attemptPlace = String.raw `jobs/[^/]+/a\d+/(?:children/[^/]+/)*`;
/** Matches the paths of a file that every attempt, and every nested pipeline, has one of. */
const attemptFiles = (name) => new RegExp(`^${attemptPlace}${name.replaceAll(".", String.raw `\.`)}$`);
/** What stages made and said: any name may be in there. */
const stagesOwn = new RegExp(`^${attemptPlace}(?:files|logs)/`);
/** Every file that a run writes and that has a schema. What stages made (`files/`) and said (`logs/`) has none. */
const runFileKinds = [
    {
        place: "plan.json",
        matches: named("plan.json"),
        description: "the scheduler plan, as planned",
        schema: plan/* Plan */.cw,
    },
    {
        place: "plan.final.json",
        matches: named("plan.final.json"),
        description: "the scheduler plan with how each assignment ended",
        schema: plan/* Plan */.cw,
    },
    {
        place: "run-summary.json",
        matches: named("run-summary.json"),
        description: "the run in three sections: build, test, review",
        schema: run_summary/* RunSummary */.yN,
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
        place: "jobs/<assignment>/a<attempt>/privacy-decisions.ndjson",
        matches: named("privacy-decisions.ndjson"),
        description: "what the privacy guard found in the output of stages, never the secret itself",
        schema: PrivacyDecision,
        header: PrivacyDecisionsHeader,
    },
    {
        place: "approvals/<time>-<nonce>.json",
        matches: (path) => /(^|\/)approvals\/[^/]+\.json$/.test(path),
        description: "somebody approved of the run: `orchestrator approve`",
        schema: approval/* ApprovalFile */.A,
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
    if (stagesOwn.test(path))
        return undefined;
    return runFileKinds.find((kind) => kind.matches(path));
}


/***/ }),

/***/ 2954:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   yN: () => (/* binding */ RunSummary)
/* harmony export */ });
/* unused harmony exports BuildEntry, TestReport, TestEntry, ReviewEntry, GroupEntry */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5156);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2017);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9666);



const runId = zod__WEBPACK_IMPORTED_MODULE_2__.string().min(1);
const subtaskId = zod__WEBPACK_IMPORTED_MODULE_2__.string();
const BuildEntry = zod__WEBPACK_IMPORTED_MODULE_2__.strictObject({
    subtaskId,
    success: zod__WEBPACK_IMPORTED_MODULE_2__.boolean(),
    artifacts: zod__WEBPACK_IMPORTED_MODULE_2__.array(zod__WEBPACK_IMPORTED_MODULE_2__.string()),
    notes: zod__WEBPACK_IMPORTED_MODULE_2__.string().nullable(),
    mode: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .ExecutionMode */ .KB,
    runId,
});
const TestReport = zod__WEBPACK_IMPORTED_MODULE_2__.strictObject({
    name: zod__WEBPACK_IMPORTED_MODULE_2__.string(),
    status: zod__WEBPACK_IMPORTED_MODULE_2__["enum"](["passed", "failed", "skipped", "allowed_failure", "cancelled", "pending"]),
    details: zod__WEBPACK_IMPORTED_MODULE_2__.string().nullable(),
});
const TestEntry = zod__WEBPACK_IMPORTED_MODULE_2__.strictObject({
    subtaskId,
    success: zod__WEBPACK_IMPORTED_MODULE_2__.boolean(),
    reports: zod__WEBPACK_IMPORTED_MODULE_2__.array(TestReport),
    notes: zod__WEBPACK_IMPORTED_MODULE_2__.string().nullable(),
    runId,
});
const ReviewEntry = zod__WEBPACK_IMPORTED_MODULE_2__.strictObject({
    subtaskId,
    summary: zod__WEBPACK_IMPORTED_MODULE_2__.string(),
    decision: zod__WEBPACK_IMPORTED_MODULE_2__.strictObject({ approved: zod__WEBPACK_IMPORTED_MODULE_2__.boolean(), feedback: zod__WEBPACK_IMPORTED_MODULE_2__.string().nullable() }),
});
const GroupEntry = zod__WEBPACK_IMPORTED_MODULE_2__.strictObject({
    index: zod__WEBPACK_IMPORTED_MODULE_2__.int().min(1),
    subtaskId,
    mode: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .ExecutionMode */ .KB,
    buildSuccess: zod__WEBPACK_IMPORTED_MODULE_2__.boolean(),
    testSuccess: zod__WEBPACK_IMPORTED_MODULE_2__.boolean(),
    reviewApproved: zod__WEBPACK_IMPORTED_MODULE_2__.boolean(),
    status: zod__WEBPACK_IMPORTED_MODULE_2__["enum"](["succeeded", "failed", "cancelled", "skipped", "running"]),
});
/**
 * `run-summary.json`: the run in three sections. The top-level `build`, `test` and `review` show the worst of all
 * subtasks (the first in plan order that did not succeed, else the last one processed); the arrays hold every one.
 */
const RunSummary = zod__WEBPACK_IMPORTED_MODULE_2__.strictObject({
    schemaVersion: zod__WEBPACK_IMPORTED_MODULE_2__.literal(1),
    kind: zod__WEBPACK_IMPORTED_MODULE_2__.literal("run-summary"),
    taskId: zod__WEBPACK_IMPORTED_MODULE_2__.string().min(1),
    runId,
    pipelineId: zod__WEBPACK_IMPORTED_MODULE_2__.string().min(1),
    mode: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .ExecutionMode */ .KB,
    status: zod__WEBPACK_IMPORTED_MODULE_2__["enum"](["in_progress", "succeeded", "failed", "cancelled"]),
    /** Why, when it did not succeed. */
    reason: zod__WEBPACK_IMPORTED_MODULE_2__.string().nullable(),
    partial: zod__WEBPACK_IMPORTED_MODULE_2__.boolean(),
    startedAt: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Timestamp */ .Dc,
    completedAt: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Timestamp */ .Dc.nullable(),
    plan: zod__WEBPACK_IMPORTED_MODULE_2__.strictObject({
        items: zod__WEBPACK_IMPORTED_MODULE_2__.array(zod__WEBPACK_IMPORTED_MODULE_2__.strictObject({ id: zod__WEBPACK_IMPORTED_MODULE_2__.string(), subtaskId: zod__WEBPACK_IMPORTED_MODULE_2__.string().nullable(), description: zod__WEBPACK_IMPORTED_MODULE_2__.string() })),
        targetId: zod__WEBPACK_IMPORTED_MODULE_2__.string().nullable(),
        notes: zod__WEBPACK_IMPORTED_MODULE_2__.array(zod__WEBPACK_IMPORTED_MODULE_2__.string()),
    }),
    build: BuildEntry,
    test: TestEntry,
    review: ReviewEntry,
    builds: zod__WEBPACK_IMPORTED_MODULE_2__.array(BuildEntry),
    tests: zod__WEBPACK_IMPORTED_MODULE_2__.array(TestEntry),
    reviews: zod__WEBPACK_IMPORTED_MODULE_2__.array(ReviewEntry),
    group: zod__WEBPACK_IMPORTED_MODULE_2__.strictObject({
        enabled: zod__WEBPACK_IMPORTED_MODULE_2__.boolean(),
        size: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Count */ .y_,
        processed: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Count */ .y_,
        entries: zod__WEBPACK_IMPORTED_MODULE_2__.array(GroupEntry),
    }),
    scheduler: zod__WEBPACK_IMPORTED_MODULE_2__.strictObject({
        mode: zod__WEBPACK_IMPORTED_MODULE_2__.literal("multi-instance"),
        recovery: zod__WEBPACK_IMPORTED_MODULE_2__.strictObject({
            heartbeatIntervalSeconds: zod__WEBPACK_IMPORTED_MODULE_2__.int(),
            missingHeartbeatTimeoutSeconds: zod__WEBPACK_IMPORTED_MODULE_2__.int(),
            maxRetries: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Count */ .y_,
        }),
        assignments: zod__WEBPACK_IMPORTED_MODULE_2__.array(zod__WEBPACK_IMPORTED_MODULE_2__.strictObject({
            instanceId: zod__WEBPACK_IMPORTED_MODULE_2__.string(),
            capability: zod__WEBPACK_IMPORTED_MODULE_2__.string(),
            status: _plan_js__WEBPACK_IMPORTED_MODULE_1__/* .AssignmentStatus */ .IM,
            attempts: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Count */ .y_,
            lastCompletedAt: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Timestamp */ .Dc.nullable(),
        })),
    }),
    /** null: nothing guarded the output of this run. */
    privacy: zod__WEBPACK_IMPORTED_MODULE_2__.strictObject({
        mode: zod__WEBPACK_IMPORTED_MODULE_2__["enum"](["enforce", "shadow"]),
        totalFrames: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Count */ .y_,
        redactedFrames: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Count */ .y_,
        blockedFrames: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Count */ .y_,
        allowedFrames: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Count */ .y_,
    })
        .nullable(),
    /** Paths of what a reviewer can open, relative to the repository root. */
    artifacts: zod__WEBPACK_IMPORTED_MODULE_2__.array(zod__WEBPACK_IMPORTED_MODULE_2__.string()),
    /** Trouble that did not change the outcome. */
    warnings: zod__WEBPACK_IMPORTED_MODULE_2__.array(zod__WEBPACK_IMPORTED_MODULE_2__.string()),
    timestamp: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Timestamp */ .Dc,
});


/***/ })

};
