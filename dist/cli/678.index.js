export const id = 678;
export const ids = [678];
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

/***/ 8678:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   showRun: () => (/* binding */ showRun)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _model_manifest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1189);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3314);



/**
 * Finds a run and reads its manifest; of a run that is still going on, the one of its newest attempt.
 * @param wanted a run id, the beginning of one, a run's folder, or null for the newest
 */
async function showRun(settings, files, wanted) {
    const folder = await findRun(settings, files, wanted);
    if (typeof folder !== "string")
        return folder;
    const paths = (await files.listFiles(folder)).filter((path) => /(^|\/)manifest\.json$/.test(path) && !path.includes("/files/"));
    const own = paths.includes("manifest.json")
        ? "manifest.json"
        : paths.filter((path) => /^jobs\/[^/]+\/a\d+\/manifest\.json$/.test(path)).at(-1);
    if (own === undefined)
        return (0,_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .refuse */ .TR)(`${folder}: there is no manifest in this folder`);
    const manifest = await readManifest(files, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, own));
    if (!("run_id" in manifest))
        return manifest;
    const children = new Map();
    for (const path of paths.filter((name) => name.includes("/children/"))) {
        const child = await readManifest(files, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, path));
        if ("run_id" in child)
            children.set(child.run_id, child);
    }
    return { manifest, children, folder };
}
async function findRun({ root, runsFolder, task }, files, wanted) {
    if (wanted !== null && /[/\\]/.test(wanted)) {
        const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(wanted.startsWith("/") ? "" : root, wanted);
        return (await files.exists(folder)) ? folder : (0,_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .refuse */ .TR)(`${wanted}: there is no such folder`);
    }
    const tasks = task === null ? await files.list(runsFolder) : [task];
    const runs = [];
    for (const name of tasks) {
        const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(runsFolder, name, "cli");
        for (const id of await files.list(folder))
            runs.push({ id, folder: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, id) });
    }
    runs.sort((left, right) => (left.id < right.id ? -1 : 1));
    const matching = wanted === null ? runs.slice(-1) : runs.filter(({ id }) => id === wanted || id.startsWith(wanted));
    if (matching.length === 1)
        return matching[0].folder;
    if (matching.length === 0)
        return (0,_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .refuse */ .TR)(wanted === null ? `no run yet in ${runsFolder}` : `there is no run ${wanted} in ${runsFolder}`);
    return (0,_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .refuse */ .TR)(`${wanted} is the beginning of ${matching.length} runs: ${matching.map(({ id }) => id).join(", ")}`);
}
async function readManifest(files, path) {
    try {
        const parsed = _model_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .Manifest */ ._8.safeParse(JSON.parse((await files.readText(path)) ?? ""));
        return parsed.success
            ? parsed.data
            : (0,_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .refuse */ .TR)(`${path}: this is not a manifest of this version; see: orchestrator validate --run`);
    }
    catch (error) {
        return (0,_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .refuse */ .TR)(`${path}: ${error instanceof Error ? error.message : String(error)}`);
    }
}


/***/ })

};
