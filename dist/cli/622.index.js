export const id = 622;
export const ids = [622];
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

/***/ 8622:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ readApprovals),
/* harmony export */   approveRun: () => (/* binding */ approveRun)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _model_approval_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7243);
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9598);
/* harmony import */ var _find_run_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(812);
/* harmony import */ var _plan_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9047);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3314);







/**
 * Writes down that somebody approves of a run.
 * @param wanted as in findRun
 * @returns the absolute path of the approval's file
 */
async function approveRun({ files, clock }, settings, { user }, wanted, reason) {
    if (reason.trim() === "")
        return (0,_settings_js__WEBPACK_IMPORTED_MODULE_5__/* .refuse */ .TR)("--reason: it must say why the run is approved");
    const folder = await (0,_find_run_js__WEBPACK_IMPORTED_MODULE_3__/* .findRun */ .L)(settings, files, wanted);
    if (typeof folder !== "string")
        return folder;
    const plan = await (0,_plan_file_js__WEBPACK_IMPORTED_MODULE_4__/* .readPlan */ .m)(files, folder);
    if ((0,_settings_js__WEBPACK_IMPORTED_MODULE_5__/* .isRefusal */ .vu)(plan))
        return (0,_settings_js__WEBPACK_IMPORTED_MODULE_5__/* .refuse */ .TR)(`${folder}: there is no plan.json that this version can read`);
    const timestamp = clock.now().toISOString();
    const approval = {
        schema_version: 1,
        kind: "approval",
        task_id: plan.task_id,
        run_id: plan.run_id,
        actor: user,
        timestamp,
        reason,
    };
    const name = `${timestamp.replaceAll(/[:.]/g, "-")}-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(4).toString("hex")}.json`;
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, "approvals", name);
    await files.replace(path, (0,_model_json_js__WEBPACK_IMPORTED_MODULE_6__/* .toJson */ .a)(approval), { durable: true });
    return { path };
}
/** The approvals of a run, in order of time. One that cannot be read, or that is another run's, is a warning. */
async function readApprovals(files, folder) {
    const approvals = [];
    const warnings = [];
    const names = await files.list((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, "approvals"));
    for (const name of names.filter((one) => one.endsWith(".json"))) {
        // A folder of that name cannot be read.
        const text = (await files.readText((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, "approvals", name)).catch(() => "")) ?? "";
        const parsed = _model_approval_js__WEBPACK_IMPORTED_MODULE_2__/* .ApprovalFile */ .A.safeParse((0,_model_json_js__WEBPACK_IMPORTED_MODULE_6__/* .parseJson */ .q)(text));
        if (!parsed.success)
            warnings.push(`approvals/${name}: this is not an approval of this version`);
        else if (parsed.data.run_id !== (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(folder))
            warnings.push(`approvals/${name}: this approves of another run, ${parsed.data.run_id}`);
        else {
            const { actor, timestamp, reason } = parsed.data;
            approvals.push({ actor, timestamp, reason });
        }
    }
    approvals.sort((left, right) => Date.parse(left.timestamp) - Date.parse(right.timestamp));
    return { approvals, warnings };
}


/***/ })

};
