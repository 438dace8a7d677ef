export const id = 678;
export const ids = [678,382];
export const modules = {

/***/ 4307:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ Digests)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5156);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2017);


/**
 * `digests.json`: what a run's folder held when its result was written. Each `chain` is the sha256 hex of the chain before
 * it (of the plan's digest at first), a line feed, the path, a line feed and the sha256; so the last one stands for all.
 */
const Digests = zod__WEBPACK_IMPORTED_MODULE_1__.strictObject({
    schema_version: zod__WEBPACK_IMPORTED_MODULE_1__.literal(1),
    kind: zod__WEBPACK_IMPORTED_MODULE_1__.literal("digests"),
    run_id: zod__WEBPACK_IMPORTED_MODULE_1__.string().min(1),
    attempt: zod__WEBPACK_IMPORTED_MODULE_1__.int().min(1),
    plan_digest: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Digest */ .np,
    /** By path, relative to the run's folder; a stage's file may have any name. Approvals are not among them: they are added later. */
    files: zod__WEBPACK_IMPORTED_MODULE_1__.array(zod__WEBPACK_IMPORTED_MODULE_1__.strictObject({ path: zod__WEBPACK_IMPORTED_MODULE_1__.string().min(1), bytes: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Count */ .y_, sha256: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Digest */ .np, chain: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Digest */ .np })),
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
// EXTERNAL MODULE: ./build/model/digests.js
var digests = __webpack_require__(4307);
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
        place: "digests.json",
        matches: (path) => path === "digests.json",
        description: "the sha256 of every file of the run, chained",
        schema: digests/* Digests */.o,
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


/***/ }),

/***/ 8678:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   showRun: () => (/* binding */ showRun)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _model_manifest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1189);
/* harmony import */ var _model_reasons_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9751);
/* harmony import */ var _model_run_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2382);
/* harmony import */ var _run_fold_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2939);
/* harmony import */ var _run_read_journal_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6494);
/* harmony import */ var _approve_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8622);
/* harmony import */ var _find_run_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(812);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3314);









/**
 * Finds a run and reads its manifest with its approvals; of a run that is still going on, that of its newest attempt, as
 * the journal tells it: the manifest on disk may be half a minute behind.
 * @param wanted a run id, the beginning of one, a run's folder, or null for the newest
 */
async function showRun(settings, { files, clock }, wanted) {
    const folder = await (0,_find_run_js__WEBPACK_IMPORTED_MODULE_7__/* .findRun */ .L)(settings, files, wanted);
    if (typeof folder !== "string")
        return folder;
    const paths = (await files.listFiles(folder)).filter((path) => path === "manifest.json" || (0,_model_run_files_js__WEBPACK_IMPORTED_MODULE_3__/* .attemptFiles */ .h)("manifest.json").test(path));
    const found = await newestManifest(files, folder, paths);
    if ((0,_settings_js__WEBPACK_IMPORTED_MODULE_8__/* .isRefusal */ .vu)(found))
        return found;
    const { approvals, warnings } = await (0,_approve_js__WEBPACK_IMPORTED_MODULE_6__/* .readApprovals */ .R)(files, folder);
    const manifest = { ...found, approvals };
    const children = new Map();
    for (const path of paths.filter((name) => /\/a\d+\/children\//.test(name))) {
        const child = await readAttempt(files, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, path));
        if (!(0,_settings_js__WEBPACK_IMPORTED_MODULE_8__/* .isRefusal */ .vu)(child))
            children.set(child.run_id, child);
    }
    return { manifest, children, folder, staleMs: staleMs(manifest, clock.now()), warnings };
}
/** The run's own, unless an attempt goes on that it does not know of. */
async function newestManifest(files, folder, paths) {
    const attempts = paths.flatMap((path) => {
        const number = /^jobs\/[^/]+\/a(\d+)\/manifest\.json$/.exec(path)?.[1];
        return number === undefined ? [] : [{ path, number: Number(number) }];
    });
    const newest = attempts.toSorted((left, right) => left.number - right.number).at(-1);
    if (!paths.includes("manifest.json"))
        return newest === undefined
            ? (0,_settings_js__WEBPACK_IMPORTED_MODULE_8__/* .refuse */ .TR)(`${folder}: there is no manifest in this folder`)
            : readAttempt(files, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, newest.path));
    const own = await readManifest(files, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, "manifest.json"));
    if ((0,_settings_js__WEBPACK_IMPORTED_MODULE_8__/* .isRefusal */ .vu)(own) || newest === undefined || newest.number <= own.attempt)
        return own;
    return readAttempt(files, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, newest.path));
}
async function readAttempt(files, path) {
    const found = await readManifest(files, path);
    if (!(0,_settings_js__WEBPACK_IMPORTED_MODULE_8__/* .isRefusal */ .vu)(found) && found.status !== "in_progress")
        return found;
    const journal = await files.readText((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(path), "journal.ndjson")).catch(() => undefined);
    return (0,_run_fold_js__WEBPACK_IMPORTED_MODULE_4__/* .foldJournal */ .n)((0,_run_read_journal_js__WEBPACK_IMPORTED_MODULE_5__/* .readJournal */ .a)(journal ?? "").events) ?? found;
}
function staleMs(manifest, now) {
    const { status, heartbeat_at, heartbeat_stale_after_seconds } = manifest;
    if (status !== "in_progress" || heartbeat_at === null || heartbeat_stale_after_seconds === null)
        return null;
    const age = now.getTime() - Date.parse(heartbeat_at);
    return age > heartbeat_stale_after_seconds * 1000 ? age : null;
}
async function readManifest(files, path) {
    try {
        const parsed = _model_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .Manifest */ ._8.safeParse(JSON.parse((await files.readText(path)) ?? ""));
        return parsed.success
            ? parsed.data
            : (0,_settings_js__WEBPACK_IMPORTED_MODULE_8__/* .refuse */ .TR)(`${path}: this is not a manifest of this version; see: orchestrator validate --run`);
    }
    catch (error) {
        return (0,_settings_js__WEBPACK_IMPORTED_MODULE_8__/* .refuse */ .TR)(`${path}: ${(0,_model_reasons_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error)}`);
    }
}


/***/ }),

/***/ 6494:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ readJournal)
/* harmony export */ });
/* harmony import */ var _model_journal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4076);
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9598);


/**
 * Reads a journal back. A torn or unreadable line is dropped and counted. A line that is there twice counts once: what could
 * not be written to its end was written again.
 */
function readJournal(text) {
    const lines = text.split("\n").filter((line) => line !== "");
    const header = lines.findIndex(isHeader);
    if (header === -1)
        return { events: [], unreadable: lines.length };
    const events = [];
    let unreadable = header;
    for (const line of new Set(lines.slice(header + 1))) {
        const parsed = _model_journal_js__WEBPACK_IMPORTED_MODULE_0__/* .JournalEvent */ .ay.safeParse((0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .q)(line));
        if (parsed.success)
            events.push(parsed.data);
        else if (!isHeader(line))
            unreadable += 1;
    }
    return { events, unreadable };
}
const isHeader = (line) => _model_journal_js__WEBPACK_IMPORTED_MODULE_0__/* .JournalHeader */ .JU.safeParse((0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .q)(line)).success;


/***/ })

};
