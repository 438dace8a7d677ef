export const id = 991;
export const ids = [991];
export const modules = {

/***/ 1916:
/***/ ((__unused_webpack_module, exports) => {

var __webpack_unused_export__;

__webpack_unused_export__ = true;
exports.Io = exports.kp = void 0;
var peq = new Uint32Array(0x10000);
var myers_32 = function (a, b) {
    var n = a.length;
    var m = b.length;
    var lst = 1 << (n - 1);
    var pv = -1;
    var mv = 0;
    var sc = n;
    var i = n;
    while (i--) {
        peq[a.charCodeAt(i)] |= 1 << i;
    }
    for (i = 0; i < m; i++) {
        var eq = peq[b.charCodeAt(i)];
        var xv = eq | mv;
        eq |= ((eq & pv) + pv) ^ pv;
        mv |= ~(eq | pv);
        pv &= eq;
        if (mv & lst) {
            sc++;
        }
        if (pv & lst) {
            sc--;
        }
        mv = (mv << 1) | 1;
        pv = (pv << 1) | ~(xv | mv);
        mv &= xv;
    }
    i = n;
    while (i--) {
        peq[a.charCodeAt(i)] = 0;
    }
    return sc;
};
var myers_x = function (b, a) {
    var n = a.length;
    var m = b.length;
    var mhc = [];
    var phc = [];
    var hsize = Math.ceil(n / 32);
    var vsize = Math.ceil(m / 32);
    for (var i = 0; i < hsize; i++) {
        phc[i] = -1;
        mhc[i] = 0;
    }
    var j = 0;
    for (; j < vsize - 1; j++) {
        var mv_1 = 0;
        var pv_1 = -1;
        var start_1 = j * 32;
        var vlen_1 = Math.min(32, m) + start_1;
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] |= 1 << k;
        }
        for (var i = 0; i < n; i++) {
            var eq = peq[a.charCodeAt(i)];
            var pb = (phc[(i / 32) | 0] >>> i) & 1;
            var mb = (mhc[(i / 32) | 0] >>> i) & 1;
            var xv = eq | mv_1;
            var xh = ((((eq | mb) & pv_1) + pv_1) ^ pv_1) | eq | mb;
            var ph = mv_1 | ~(xh | pv_1);
            var mh = pv_1 & xh;
            if ((ph >>> 31) ^ pb) {
                phc[(i / 32) | 0] ^= 1 << i;
            }
            if ((mh >>> 31) ^ mb) {
                mhc[(i / 32) | 0] ^= 1 << i;
            }
            ph = (ph << 1) | pb;
            mh = (mh << 1) | mb;
            pv_1 = mh | ~(xv | ph);
            mv_1 = ph & xv;
        }
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] = 0;
        }
    }
    var mv = 0;
    var pv = -1;
    var start = j * 32;
    var vlen = Math.min(32, m - start) + start;
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] |= 1 << k;
    }
    var score = m;
    for (var i = 0; i < n; i++) {
        var eq = peq[a.charCodeAt(i)];
        var pb = (phc[(i / 32) | 0] >>> i) & 1;
        var mb = (mhc[(i / 32) | 0] >>> i) & 1;
        var xv = eq | mv;
        var xh = ((((eq | mb) & pv) + pv) ^ pv) | eq | mb;
        var ph = mv | ~(xh | pv);
        var mh = pv & xh;
        score += (ph >>> (m - 1)) & 1;
        score -= (mh >>> (m - 1)) & 1;
        if ((ph >>> 31) ^ pb) {
            phc[(i / 32) | 0] ^= 1 << i;
        }
        if ((mh >>> 31) ^ mb) {
            mhc[(i / 32) | 0] ^= 1 << i;
        }
        ph = (ph << 1) | pb;
        mh = (mh << 1) | mb;
        pv = mh | ~(xv | ph);
        mv = ph & xv;
    }
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] = 0;
    }
    return score;
};
var distance = function (a, b) {
    if (a.length < b.length) {
        var tmp = b;
        b = a;
        a = tmp;
    }
    if (b.length === 0) {
        return a.length;
    }
    if (a.length <= 32) {
        return myers_32(a, b);
    }
    return myers_x(a, b);
};
exports.Io = distance;
var closest = function (str, arr) {
    var min_distance = Infinity;
    var min_index = 0;
    for (var i = 0; i < arr.length; i++) {
        var dist = distance(str, arr[i]);
        if (dist < min_distance) {
            min_distance = dist;
            min_index = i;
        }
    }
    return arr[min_index];
};
exports.kp = closest;


/***/ }),

/***/ 8222:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   schema: () => (/* binding */ schema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8439);
/* harmony import */ var _config_json_schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2257);
/* harmony import */ var _model_run_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6897);
/* harmony import */ var _modes_exit_code_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7957);
/* harmony import */ var _platform_local_command_line_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(590);





async function schema(file) {
    const kind = _model_run_files_js__WEBPACK_IMPORTED_MODULE_1__/* .runFileKinds */ .L.find((candidate) => file !== undefined && candidate.matches(file));
    if (file !== undefined && kind === undefined) {
        await (0,_platform_local_command_line_js__WEBPACK_IMPORTED_MODULE_3__/* .complain */ .cc)(`there is no schema for ${file}; there are: ${_model_run_files_js__WEBPACK_IMPORTED_MODULE_1__/* .runFileKinds */ .L.map(({ place }) => place).join("; ")}\n`);
        return _modes_exit_code_js__WEBPACK_IMPORTED_MODULE_2__/* .exitCodes */ .h.refused;
    }
    const value = kind === undefined ? (0,_config_json_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonSchema */ .Og)() : zod__WEBPACK_IMPORTED_MODULE_4__/* .toJSONSchema */ .bl(kind.schema);
    await (0,_platform_local_command_line_js__WEBPACK_IMPORTED_MODULE_3__/* .print */ .yy)(`${JSON.stringify(value, null, 2)}\n`);
    return _modes_exit_code_js__WEBPACK_IMPORTED_MODULE_2__/* .exitCodes */ .h.passed;
}


/***/ }),

/***/ 2257:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Og: () => (/* binding */ jsonSchema),
/* harmony export */   Q: () => (/* binding */ schemaAddress)
/* harmony export */ });
/* unused harmony export jsonSchemaText */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8439);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5940);


/** Where editors find the schema: what the first line of every example points at. */
const schemaAddress = "https://raw.githubusercontent.com/org/orchestrator/v1/docs/orchestrator.schema.json";
/**
 * The YAML format as a JSON Schema (draft 2020-12), for editors. It knows everything that can be told of one value alone;
 * names, cycles and duplicates are checked by readConfiguration.
 */
function jsonSchema() {
    const { $schema, ...schema } = zod__WEBPACK_IMPORTED_MODULE_1__/* .toJSONSchema */ .bl(_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationSchema */ .S7, { io: "input" });
    return {
        $schema,
        $id: schemaAddress,
        title: "Orchestrator pipelines",
        description: "The pipelines of a repository: .github/orchestrator.yml",
        ...schema,
    };
}
/** The text of docs/orchestrator.schema.json. */
function jsonSchemaText() {
    return `${JSON.stringify(jsonSchema(), null, 2)}\n`;
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

/***/ 4519:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IM: () => (/* binding */ AssignmentStatus),
/* harmony export */   cw: () => (/* binding */ Plan),
/* harmony export */   dh: () => (/* binding */ skipReasons)
/* harmony export */ });
/* unused harmony exports SkipReason, PlannedStage, PlannedSubtask, RecoveryCheckpoint, Attempt, Assignment, Recovery */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2047);
/* harmony import */ var _changes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4231);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2017);



/** Why a stage or a subtask of the plan will not run; null when it will. */
const SkipReason = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(1).nullable();
/** The reasons that planning gives. Whoever judges a run tells them apart: only `paths` can make an empty plan green. */
const skipReasons = { notTargeted: "not targeted", paths: "no change in its paths" };
const stageFields = {
    id: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(1),
    name: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    phase: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .Phase */ .a0,
    needs: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()).nullable(),
    if: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    working_directory: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .RelativePath */ .c8,
    env: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .EnvironmentRecord */ .r6,
    continue_on_error: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY(),
    timeout_minutes: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().positive(),
    summary_hint: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable(),
    /** Decided when planning (targets, `paths`); whoever runs the plan does not judge again. */
    skip: SkipReason,
};
const PlannedCommand = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    kind: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz("command"),
    ...stageFields,
    run: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    shell: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable(),
    tries: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ max: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(1), backoff_seconds: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().min(0) }),
    artifacts: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
});
const PlannedGuardrail = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    kind: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz("guardrail"),
    ...stageFields,
    uses: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(1),
    with: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5J()),
});
const SubpipelineFields = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    kind: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz("subpipeline"),
    ...stageFields,
    pipeline_id: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(1),
    pipeline_title: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    fail_fast: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY(),
    max_parallel: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(1).nullable(),
});
const PlannedSubpipeline = SubpipelineFields.extend({
    stages: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .lazy */ .RZV(() => PlannedStage)),
});
/** One stage, fully resolved: whoever holds the plan needs no configuration file to run it. */
const PlannedStage = zod__WEBPACK_IMPORTED_MODULE_2__/* .discriminatedUnion */ .gMt("kind", [
    PlannedCommand,
    PlannedGuardrail,
    PlannedSubpipeline,
]);
const PlannedSubtask = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    id: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(1),
    name: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    /** The kind of runner that it asks for; `default` when it asks for none. */
    capability: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(1),
    weight: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().positive(),
    shard: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ index: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(1), total: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(1) }).nullable(),
    working_directory: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .RelativePath */ .c8,
    /** The configuration file's alone: nothing of the process's environment enters a plan. */
    env: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .EnvironmentRecord */ .r6,
    execution_mode: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .ExecutionMode */ .KB,
    fail_fast: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY(),
    max_parallel: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(1).nullable(),
    timeout_minutes: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().positive().nullable(),
    skip: SkipReason,
    stages: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(PlannedStage),
});
const AssignmentStatus = zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n([
    "assigned",
    "running",
    "succeeded",
    "failed",
    "cancelled",
    "lost",
    "recovered",
]);
const RecoveryCheckpoint = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    timestamp: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .Timestamp */ .Dc,
    reason: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(["missed-heartbeat", "manual", "auto"]),
    action: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(["requeue", "escalate", "ack"]),
    detail: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable(),
});
const Attempt = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    number: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(1),
    assigned_at: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .Timestamp */ .Dc,
    started_at: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .Timestamp */ .Dc.nullable(),
    completed_at: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .Timestamp */ .Dc.nullable(),
    status: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(["pending", "running", "completed", "failed", "requeued"]),
    recovery_checkpoints: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(RecoveryCheckpoint),
});
const Assignment = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    instance_id: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(1),
    capability: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(1),
    runs_on: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(1),
    /** Ids of the subtasks that it runs, one after another. */
    subtasks: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
    status: AssignmentStatus,
    assigned_at: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .Timestamp */ .Dc,
    completed_at: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .Timestamp */ .Dc.nullable(),
    metadata: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        weight: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().min(0),
        maxConcurrency: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(1).nullable(),
        groupIndex: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .Count */ .y_,
    }),
    /** null: nothing is known of earlier runs. */
    predicted_seconds: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().min(0).nullable(),
    attempts: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(Attempt),
});
const Recovery = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    heartbeat_interval_seconds: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(1),
    missing_heartbeat_timeout_seconds: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(1),
    max_retries: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .Count */ .y_,
});
/**
 * The scheduler plan, `plan.json` and, finalised, `plan.final.json`: who runs what. `digest` covers all of it but the
 * digest itself, statuses, times and attempts (plan/digest.ts).
 */
const Plan = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    schema_version: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz(1),
    kind: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz("scheduler-plan"),
    mode: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz("multi-instance"),
    task_id: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(1),
    run_id: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(1),
    plan_attempt: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(1),
    pipeline_id: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(1),
    pipeline_title: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    execution_mode: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .ExecutionMode */ .KB,
    requested_at: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .Timestamp */ .Dc,
    completed_at: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .Timestamp */ .Dc.nullable(),
    min_instances: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .Count */ .y_,
    max_instances: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .Count */ .y_,
    recovery: Recovery,
    guardrails_required: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY(),
    allow_empty: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY(),
    /** Names of environment variables whose values must never be shown. */
    secrets: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
    redaction: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(["enforce", "shadow"]),
    log_limit_bytes: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(1),
    /** What was asked for by `--subtask`, `--stage` or a default target; empty: everything. */
    targets: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
    /** Some stages were left out because they were not targeted: the result says nothing about the whole pipeline. */
    partial: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY(),
    /** null: nothing in the pipeline depends on what changed. */
    changes: _changes_js__WEBPACK_IMPORTED_MODULE_0__/* .ChangeSummary */ .LA.nullable(),
    notes: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
    setup: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(PlannedStage),
    subtasks: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(PlannedSubtask),
    assignments: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(Assignment),
    digest: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .Digest */ .np,
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
