export const id = 971;
export const ids = [971];
export const modules = {

/***/ 3971:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  validate: () => (/* binding */ validate)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/modes/configuration.js + 21 modules
var modes_configuration = __webpack_require__(502);
// EXTERNAL MODULE: ./build/modes/exit-code.js
var exit_code = __webpack_require__(7957);
// EXTERNAL MODULE: ./build/modes/settings.js
var settings = __webpack_require__(3314);
// EXTERNAL MODULE: ./build/model/run-files.js + 2 modules
var run_files = __webpack_require__(6897);
;// CONCATENATED MODULE: ./build/modes/validate.js


/** Checks every file of a run that has a schema. A folder without a manifest is a mistake, not a success. */
async function validateRun(files, folder) {
    const checked = [];
    const mistakes = [];
    for (const path of await files.listFiles(folder)) {
        const kind = (0,run_files/* runFileKind */.A)(path);
        if (kind === undefined)
            continue;
        checked.push(path);
        mistakes.push(...checkFile(kind, path, (await files.readText((0,external_node_path_.join)(folder, path))) ?? ""));
    }
    for (const name of ["plan.json", "manifest.json", "run-summary.json"]) {
        if (!checked.includes(name))
            mistakes.push(`${name}: this file of a run is missing in ${folder}`);
    }
    return { checked, mistakes };
}
function checkFile(kind, path, text) {
    if (kind.header === undefined)
        return checkText(kind.schema, path, text);
    const lines = text.split("\n");
    if (lines.at(-1) === "")
        lines.pop();
    return lines
        .flatMap((line, index) => line === "" ? [] : checkText(index === 0 ? kind.header : kind.schema, `${path}:${index + 1}`, line))
        .concat(lines.length === 0 ? [`${path}: the file is empty`] : []);
}
function checkText(schema, place, text) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch (error) {
        return [`${place}: this is not JSON: ${error instanceof Error ? error.message : String(error)}`];
    }
    const result = schema.safeParse(value);
    return result.success ? [] : result.error.issues.map((issue) => `${place}: ${describe(issue)}`);
}
function describe(issue) {
    const path = issue.path.reduce((text, step) => typeof step === "number" ? `${text}[${step}]` : text === "" ? String(step) : `${text}.${String(step)}`, "");
    return path === "" ? issue.message : `${path}: ${issue.message}`;
}

// EXTERNAL MODULE: ./build/platform/local/command-line.js + 17 modules
var command_line = __webpack_require__(590);
;// CONCATENATED MODULE: ./build/cli/validate.js






async function validate(flags) {
    const { asked, platform, here } = (0,command_line/* openCommandLine */.Ax)(undefined, flags);
    if (flags.run !== undefined) {
        const { checked, mistakes } = await validateRun(platform.files, (0,external_node_path_.resolve)(here, flags.run));
        return answer(mistakes, `${checked.length} files of the run are as their schemas say\n`);
    }
    const configuration = await (0,modes_configuration/* loadConfiguration */.v)(asked, platform.files);
    if ((0,settings/* isRefusal */.vu)(configuration))
        return answer(configuration.messages, "");
    const { file, pipelines, notes } = configuration;
    const names = pipelines.map(({ id }) => id).join(", ");
    return answer([], [`${file} is valid; pipelines: ${names}`, ...notes, ""].join("\n"));
}
async function answer(mistakes, good) {
    if (mistakes.length === 0) {
        await (0,command_line/* print */.yy)(good);
        return exit_code/* exitCodes */.h.passed;
    }
    await (0,command_line/* complain */.cc)(`${mistakes.join("\n")}\n`);
    return exit_code/* exitCodes */.h.refused;
}


/***/ }),

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

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 5 modules
var schemas = __webpack_require__(2047);
// EXTERNAL MODULE: ./build/model/fields.js
var fields = __webpack_require__(2017);
;// CONCATENATED MODULE: ./build/model/finding.js


/** One remark about one place in the repository, from a guardrail or from a workflow command that a stage printed. */
const Finding = schemas/* strictObject */.rej({
    level: schemas/* enum */.k5n(["error", "warning", "notice"]),
    message: schemas/* string */.YjP(),
    title: schemas/* string */.YjP().nullable(),
    path: fields/* RelativePath */.c8,
    /** Counted from 1. */
    line: schemas/* int */.Whr().min(1),
    end_line: schemas/* int */.Whr().min(1).nullable(),
    column: schemas/* int */.Whr().min(1).nullable(),
});

// EXTERNAL MODULE: ./build/model/outcome.js
var outcome = __webpack_require__(8158);
;// CONCATENATED MODULE: ./build/model/journal.js




/** The newest output of a stage, whole characters, at most 4 KiB of each stream. */
const Tail = schemas/* strictObject */.rej({ stdout: schemas/* string */.YjP(), stderr: schemas/* string */.YjP() });
const CommandKind = schemas/* enum */.k5n(["command", "guardrail", "subpipeline"]);
/** A stage as a run will list it, known before anything starts. */
const PlannedEntry = schemas/* strictObject */.rej({
    /** Counted from 1 over the whole assignment, set-up first. */
    index: schemas/* int */.Whr().min(1),
    id: schemas/* string */.YjP().min(1),
    title: schemas/* string */.YjP(),
    command: schemas/* string */.YjP(),
    kind: CommandKind,
    /** null: part of the assignment's set-up. */
    subtask: schemas/* string */.YjP().nullable(),
    phase: fields/* Phase */.a0,
});
/** The first line of a journal. */
const JournalHeader = schemas/* strictObject */.rej({ schema_version: schemas/* literal */.euz(1), kind: schemas/* literal */.euz("journal") });
const at = fields/* Timestamp */.Dc;
const index = schemas/* int */.Whr().min(1);
const JournalEvent = schemas/* discriminatedUnion */.gMt("type", [
    schemas/* strictObject */.rej({
        type: schemas/* literal */.euz("run-started"),
        at,
        task_id: schemas/* string */.YjP().min(1),
        run_id: schemas/* string */.YjP().min(1),
        parent_run_id: schemas/* string */.YjP().nullable(),
        pipeline_id: schemas/* string */.YjP().min(1),
        pipeline_title: schemas/* string */.YjP(),
        assignment: schemas/* string */.YjP().min(1),
        attempt: schemas/* int */.Whr().min(1),
        plan_digest: fields/* Digest */.np,
        /** The folder of everything that this attempt writes, relative to the repository root. */
        artifact_root: schemas/* string */.YjP().min(1),
        guardrails_required: schemas/* boolean */.zMY(),
        /** Who writes: later, only after this process has ended, somebody else may append. */
        writer: schemas/* strictObject */.rej({ pid: schemas/* int */.Whr().min(1), host: schemas/* string */.YjP() }),
        commands: schemas/* array */.YOg(PlannedEntry),
    }),
    schemas/* strictObject */.rej({
        type: schemas/* literal */.euz("stage-started"),
        at,
        index,
        /** Counted from 1: a stage that is repeated starts more than once. */
        try: schemas/* int */.Whr().min(1),
        /** The leader of the process group; null for what runs inside of this process. */
        pid: schemas/* int */.Whr().min(1).nullable(),
        log_path: fields/* RelativePath */.c8.nullable(),
    }),
    schemas/* strictObject */.rej({
        type: schemas/* literal */.euz("stage-finished"),
        at,
        index,
        outcome: outcome/* StageOutcome */.hF,
        exit: outcome/* Exit */.Jc,
        tries: schemas/* int */.Whr().min(1),
        duration_ms: fields/* Count */.y_,
        summary: schemas/* string */.YjP(),
        notes: schemas/* array */.YOg(schemas/* string */.YjP()),
        /** Only of stages that did not succeed. */
        tail: Tail.nullable(),
        error_file: fields/* RelativePath */.c8.nullable(),
        findings: schemas/* array */.YOg(Finding),
        /** How many findings were left out of `findings` because there were too many. */
        findings_omitted: fields/* Count */.y_,
        /** Copied by the stage's globs, relative to `files/`. */
        artifacts: schemas/* array */.YOg(fields/* RelativePath */.c8),
    }),
    schemas/* strictObject */.rej({ type: schemas/* literal */.euz("stage-skipped"), at, index, reason: schemas/* string */.YjP().min(1) }),
    schemas/* strictObject */.rej({
        type: schemas/* literal */.euz("child-started"),
        at,
        index,
        run_id: schemas/* string */.YjP().min(1),
        pipeline_id: schemas/* string */.YjP().min(1),
        manifest: fields/* RelativePath */.c8,
    }),
    schemas/* strictObject */.rej({
        type: schemas/* literal */.euz("child-finished"),
        at,
        index,
        run_id: schemas/* string */.YjP().min(1),
        status: outcome/* RunStatus */.i2,
    }),
    schemas/* strictObject */.rej({
        type: schemas/* literal */.euz("run-finished"),
        at,
        status: outcome/* RunStatus */.i2,
        status_detail: schemas/* string */.YjP().nullable(),
        summary: schemas/* string */.YjP(),
    }),
]);


/***/ }),

/***/ 1189:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _8: () => (/* binding */ Manifest)
/* harmony export */ });
/* unused harmony exports ManifestCommand, ChildRun, GuardrailStatus, ResumeEvent, Approval */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2047);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2017);
/* harmony import */ var _journal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4076);
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8158);




const ManifestCommand = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    ..._journal_js__WEBPACK_IMPORTED_MODULE_1__/* .PlannedEntry */ .tP.shape,
    status: _outcome_js__WEBPACK_IMPORTED_MODULE_2__/* .CommandStatus */ .sl,
    started_at: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Timestamp */ .Dc.nullable(),
    completed_at: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Timestamp */ .Dc.nullable(),
    exit_code: zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr().nullable(),
    summary: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().nullable(),
    log_path: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .RelativePath */ .c8.nullable(),
    error_file: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .RelativePath */ .c8.nullable(),
    /** The run id of the nested pipeline that this command is. */
    sub_run_id: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().nullable(),
    outcome: _outcome_js__WEBPACK_IMPORTED_MODULE_2__/* .StageOutcome */ .hF.nullable(),
    exit: _outcome_js__WEBPACK_IMPORTED_MODULE_2__/* .Exit */ .Jc.nullable(),
    tries: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Count */ .y_,
    duration_ms: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Count */ .y_.nullable(),
    tail: _journal_js__WEBPACK_IMPORTED_MODULE_1__/* .Tail */ .PW.nullable(),
    notes: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()),
    artifacts: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .RelativePath */ .c8),
    findings: _outcome_js__WEBPACK_IMPORTED_MODULE_2__/* .FindingCounts */ .WX,
});
const ChildRun = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    run_id: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().min(1),
    pipeline_id: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().min(1),
    status: _outcome_js__WEBPACK_IMPORTED_MODULE_2__/* .RunStatus */ .i2,
    /** Where its manifest is, relative to the repository root. */
    manifest: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .RelativePath */ .c8,
});
const GuardrailStatus = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    present: zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY(),
    recommendation: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().nullable(),
    summary: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    counts: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ total: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Count */ .y_, succeeded: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Count */ .y_, failed: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Count */ .y_, skipped: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Count */ .y_, other: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Count */ .y_ }),
});
const ResumeEvent = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ timestamp: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Timestamp */ .Dc, actor: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), reason: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP() });
const Approval = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ actor: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), timestamp: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Timestamp */ .Dc, reason: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP() });
/** `manifest.json`: what one attempt at an assignment did, or, in the run's own folder, what the whole run did. */
const Manifest = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    schema_version: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz(1),
    version: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz(1),
    kind: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz("manifest"),
    task_id: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().min(1),
    run_id: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().min(1),
    parent_run_id: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().nullable(),
    pipeline_id: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().min(1),
    pipeline_title: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    /** null in the manifest of the whole run. */
    assignment: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().nullable(),
    attempt: zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr().min(1),
    plan_digest: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Digest */ .np,
    status: _outcome_js__WEBPACK_IMPORTED_MODULE_2__/* .RunStatus */ .i2,
    status_detail: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().nullable(),
    started_at: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Timestamp */ .Dc,
    completed_at: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Timestamp */ .Dc.nullable(),
    updated_at: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Timestamp */ .Dc,
    heartbeat_at: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Timestamp */ .Dc.nullable(),
    heartbeat_interval_seconds: zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr().min(1).nullable(),
    heartbeat_stale_after_seconds: zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr().min(1).nullable(),
    artifact_root: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().min(1),
    log_path: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .RelativePath */ .c8.nullable(),
    summary: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().nullable(),
    metrics_recorded: zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY(),
    resume_events: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(ResumeEvent),
    approvals: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(Approval),
    commands: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(ManifestCommand),
    child_runs: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(ChildRun),
    guardrails_required: zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY(),
    guardrail_status: GuardrailStatus,
    /** The plan's assignments in short; null in the manifest of one assignment. */
    scheduler: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
        mode: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz("multi-instance"),
        plan: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .RelativePath */ .c8,
        assignments: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ instance_id: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), status: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), attempts: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Count */ .y_ })),
    })
        .nullable(),
    /** null: nothing guarded the output of this run. */
    privacy: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
        mode: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(["enforce", "shadow"]),
        log_path: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .RelativePath */ .c8.nullable(),
        totals: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
            total_frames: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Count */ .y_,
            redacted_frames: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Count */ .y_,
            blocked_frames: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Count */ .y_,
            allowed_frames: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Count */ .y_,
        }),
    })
        .nullable(),
});


/***/ }),

/***/ 6897:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ runFileKind),
  L: () => (/* binding */ runFileKinds)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 5 modules
var schemas = __webpack_require__(2047);
// EXTERNAL MODULE: ./build/model/fields.js
var fields = __webpack_require__(2017);
;// CONCATENATED MODULE: ./build/model/error-file.js


/** `errors/<nn>-<stage>.json`: one stage that did not succeed, with the newest 8 KiB of each stream. */
const ErrorFile = schemas/* strictObject */.rej({
    schema_version: schemas/* literal */.euz(1),
    kind: schemas/* literal */.euz("stage-error"),
    run_id: schemas/* string */.YjP().min(1),
    task_id: schemas/* string */.YjP().min(1),
    command_index: schemas/* int */.Whr().min(1),
    command_id: schemas/* string */.YjP().min(1),
    command: schemas/* string */.YjP(),
    reason: schemas/* string */.YjP().min(1),
    details: schemas/* strictObject */.rej({
        exit_code: schemas/* int */.Whr().nullable(),
        signal: schemas/* string */.YjP().nullable(),
        stdout: schemas/* string */.YjP(),
        stderr: schemas/* string */.YjP(),
        stdout_truncated: schemas/* boolean */.zMY(),
        stderr_truncated: schemas/* boolean */.zMY(),
    }),
    created_at: fields/* Timestamp */.Dc,
});

// EXTERNAL MODULE: ./build/model/journal.js + 1 modules
var journal = __webpack_require__(4076);
// EXTERNAL MODULE: ./build/model/manifest.js
var manifest = __webpack_require__(1189);
// EXTERNAL MODULE: ./build/model/plan.js
var plan = __webpack_require__(4519);
;// CONCATENATED MODULE: ./build/model/run-summary.js



const runId = schemas/* string */.YjP().min(1);
const subtaskId = schemas/* string */.YjP();
const BuildEntry = schemas/* strictObject */.rej({
    subtaskId,
    success: schemas/* boolean */.zMY(),
    artifacts: schemas/* array */.YOg(schemas/* string */.YjP()),
    notes: schemas/* string */.YjP().nullable(),
    mode: fields/* ExecutionMode */.KB,
    runId,
});
const TestReport = schemas/* strictObject */.rej({
    name: schemas/* string */.YjP(),
    status: schemas/* enum */.k5n(["passed", "failed", "skipped", "allowed_failure", "cancelled", "pending"]),
    details: schemas/* string */.YjP().nullable(),
});
const TestEntry = schemas/* strictObject */.rej({
    subtaskId,
    success: schemas/* boolean */.zMY(),
    reports: schemas/* array */.YOg(TestReport),
    notes: schemas/* string */.YjP().nullable(),
    runId,
});
const ReviewEntry = schemas/* strictObject */.rej({
    subtaskId,
    summary: schemas/* string */.YjP(),
    decision: schemas/* strictObject */.rej({ approved: schemas/* boolean */.zMY(), feedback: schemas/* string */.YjP().nullable() }),
});
const GroupEntry = schemas/* strictObject */.rej({
    index: schemas/* int */.Whr().min(1),
    subtaskId,
    mode: fields/* ExecutionMode */.KB,
    buildSuccess: schemas/* boolean */.zMY(),
    testSuccess: schemas/* boolean */.zMY(),
    reviewApproved: schemas/* boolean */.zMY(),
    status: schemas/* enum */.k5n(["succeeded", "failed", "cancelled", "skipped", "running"]),
});
/**
 * `run-summary.json`: the run in three sections. The top-level `build`, `test` and `review` show the worst of all
 * subtasks (the first in plan order that did not succeed, else the last one processed); the arrays hold every one.
 */
const RunSummary = schemas/* strictObject */.rej({
    schemaVersion: schemas/* literal */.euz(1),
    kind: schemas/* literal */.euz("run-summary"),
    taskId: schemas/* string */.YjP().min(1),
    runId,
    pipelineId: schemas/* string */.YjP().min(1),
    mode: fields/* ExecutionMode */.KB,
    status: schemas/* enum */.k5n(["in_progress", "succeeded", "failed", "cancelled"]),
    /** Why, when it did not succeed. */
    reason: schemas/* string */.YjP().nullable(),
    partial: schemas/* boolean */.zMY(),
    startedAt: fields/* Timestamp */.Dc,
    completedAt: fields/* Timestamp */.Dc.nullable(),
    plan: schemas/* strictObject */.rej({
        items: schemas/* array */.YOg(schemas/* strictObject */.rej({ id: schemas/* string */.YjP(), subtaskId: schemas/* string */.YjP().nullable(), description: schemas/* string */.YjP() })),
        targetId: schemas/* string */.YjP().nullable(),
        notes: schemas/* array */.YOg(schemas/* string */.YjP()),
    }),
    build: BuildEntry,
    test: TestEntry,
    review: ReviewEntry,
    builds: schemas/* array */.YOg(BuildEntry),
    tests: schemas/* array */.YOg(TestEntry),
    reviews: schemas/* array */.YOg(ReviewEntry),
    group: schemas/* strictObject */.rej({
        enabled: schemas/* boolean */.zMY(),
        size: fields/* Count */.y_,
        processed: fields/* Count */.y_,
        entries: schemas/* array */.YOg(GroupEntry),
    }),
    scheduler: schemas/* strictObject */.rej({
        mode: schemas/* literal */.euz("multi-instance"),
        recovery: schemas/* strictObject */.rej({
            heartbeatIntervalSeconds: schemas/* int */.Whr(),
            missingHeartbeatTimeoutSeconds: schemas/* int */.Whr(),
            maxRetries: fields/* Count */.y_,
        }),
        assignments: schemas/* array */.YOg(schemas/* strictObject */.rej({
            instanceId: schemas/* string */.YjP(),
            capability: schemas/* string */.YjP(),
            status: plan/* AssignmentStatus */.IM,
            attempts: fields/* Count */.y_,
            lastCompletedAt: fields/* Timestamp */.Dc.nullable(),
        })),
    }),
    /** null: nothing guarded the output of this run. */
    privacy: schemas/* strictObject */.rej({
        mode: schemas/* enum */.k5n(["enforce", "shadow"]),
        totalFrames: fields/* Count */.y_,
        redactedFrames: fields/* Count */.y_,
        blockedFrames: fields/* Count */.y_,
        allowedFrames: fields/* Count */.y_,
    })
        .nullable(),
    /** Paths of what a reviewer can open, relative to the repository root. */
    artifacts: schemas/* array */.YOg(schemas/* string */.YjP()),
    /** Trouble that did not change the outcome. */
    warnings: schemas/* array */.YOg(schemas/* string */.YjP()),
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
