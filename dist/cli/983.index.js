export const id = 983;
export const ids = [983,382];
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

/***/ 7327:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ endJournals),
/* harmony export */   X: () => (/* binding */ collectFrom)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9598);
/* harmony import */ var _model_outcome_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8158);
/* harmony import */ var _model_run_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2382);
/* harmony import */ var _run_environment_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9679);
/* harmony import */ var _model_frames_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7966);
/* harmony import */ var _run_fold_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2939);
/* harmony import */ var _run_read_journal_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6494);








/**
 * Brings every journal of a run whose process is gone to an end: kills what it left running, says of that that it was
 * cancelled, and writes the manifests anew. Only for who holds the run's lock, or is alone with what lies there.
 * @param below only those below this folder, relative to the run's; default: all
 */
async function endJournals(outside, runFolder, warn, below = "") {
    const found = await outside.files.listFiles((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(runFolder, below));
    const paths = found
        .map((path) => node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(below, path))
        .filter((path) => (0,_model_run_files_js__WEBPACK_IMPORTED_MODULE_1__/* .attemptFiles */ .h)("journal.ndjson").test(path));
    const ended = [];
    for (const path of paths) {
        const read = (0,_run_read_journal_js__WEBPACK_IMPORTED_MODULE_4__/* .readJournal */ .a)((await outside.files.readText((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(runFolder, path))) ?? "");
        if (read.unreadable > 0)
            warn(`${path}: ${read.unreadable} lines could not be read`);
        const manifest = (0,_run_fold_js__WEBPACK_IMPORTED_MODULE_3__/* .foldJournal */ .n)(read.events);
        const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(runFolder, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(path));
        if (manifest === undefined)
            warn(`${path}: it does not say what it is of, so it counts for nothing`);
        else
            ended.push(await endJournal(outside, folder, { ...read, manifest }));
    }
    return ended;
}
/** What the journals of one attempt, or of several, say besides their manifests. */
function collectFrom(journals) {
    const collected = { children: [], findings: [] };
    for (const { events, manifest } of journals) {
        if (manifest.parent_run_id !== null)
            collected.children.push(manifest);
        for (const event of events)
            if (event.type === "stage-finished")
                collected.findings.push(...event.findings);
    }
    return collected;
}
async function endJournal({ files, clock, processes }, folder, found) {
    let { manifest } = found;
    const events = [...found.events];
    if (manifest.status === "in_progress") {
        await processes.endOrphans(orphansOf(events, manifest));
        const journal = await files.openAppend((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, "journal.ndjson"));
        for (const happening of endingOf(manifest)) {
            const event = { ...happening, at: clock.now().toISOString() };
            // A line that was cut off ends here, so that this one stands alone.
            await journal.append(`\n${JSON.stringify(event)}\n`);
            manifest = (0,_run_fold_js__WEBPACK_IMPORTED_MODULE_3__/* .applyEvent */ .Z)(manifest, event);
            events.push(event);
        }
        await journal.close();
    }
    // Also of a journal that has its end: its process may have been killed before it could write this.
    await files.replace((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, "manifest.json"), (0,_model_json_js__WEBPACK_IMPORTED_MODULE_5__/* .toJson */ .a)(manifest), { durable: true });
    return { folder, events, manifest };
}
/** The process groups of stages that have not ended, and whatever else the run started. */
function orphansOf(events, manifest) {
    const running = manifest.commands.filter(({ status }) => status === "running").map(({ index }) => index);
    const leaders = events.flatMap((event) => event.type === "stage-started" && event.pid !== null && running.includes(event.index)
        ? [{ pid: event.pid, started: event.process_started }]
        : []);
    const [first] = events;
    if (first?.type !== "run-started")
        return { leaders, mark: (0,_run_environment_js__WEBPACK_IMPORTED_MODULE_6__/* .processMark */ .tz)("none") };
    // The process itself too: that of one assignment can outlive the one that started it for a moment.
    return { leaders: [...leaders, first.writer], mark: (0,_run_environment_js__WEBPACK_IMPORTED_MODULE_6__/* .processMark */ .tz)(first.mark) };
}
/** What a run that was stopped from outside still has to say. */
function endingOf(manifest) {
    const ending = manifest.commands.flatMap(endingOfStage);
    for (const child of manifest.child_runs.filter(({ status }) => status === "in_progress")) {
        const index = manifest.commands.find((command) => command.sub_run_id === child.run_id)?.index ?? 1;
        ending.push({ type: "child-finished", index, run_id: child.run_id, status: "cancelled" });
    }
    const failed = manifest.commands.some(({ outcome }) => (0,_model_outcome_js__WEBPACK_IMPORTED_MODULE_7__/* .isFailure */ .N6)(outcome));
    ending.push({
        type: "run-finished",
        status: failed ? "failed" : "cancelled",
        status_detail: "process-gone",
        summary: "ended by whoever found it unfinished",
    });
    return ending;
}
function endingOfStage({ index, status, tries, log_path }) {
    if (status === "pending")
        return [{ type: "stage-skipped", index, reason: "the run's process ended before it" }];
    if (status !== "running")
        return [];
    const summary = "the run's process ended while this stage was running";
    return [
        {
            type: "stage-finished",
            index,
            outcome: "cancelled",
            exit: { kind: "errored", reason: "process-gone", message: summary },
            tries: Math.max(1, tries),
            duration_ms: 0,
            summary,
            notes: log_path === null ? [] : ["its log ends where the run's process did"],
            tail: null,
            error_file: null,
            findings: [],
            findings_omitted: 0,
            artifacts: [],
            frames: _model_frames_js__WEBPACK_IMPORTED_MODULE_2__/* .noFrames */ .e,
            privacy_log: null,
            handed_on: false,
        },
    ];
}


/***/ }),

/***/ 9983:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  resumeRun: () => (/* binding */ resumeRun)
});

// EXTERNAL MODULE: ./build/run/kept.js
var kept = __webpack_require__(6260);
// EXTERNAL MODULE: ./build/modes/end-journals.js
var end_journals = __webpack_require__(7327);
// EXTERNAL MODULE: ./build/modes/execute.js + 17 modules
var execute = __webpack_require__(5317);
// EXTERNAL MODULE: ./build/modes/find-run.js
var find_run = __webpack_require__(812);
// EXTERNAL MODULE: ./build/modes/finish.js + 8 modules
var finish = __webpack_require__(6386);
// EXTERNAL MODULE: ./build/modes/folders.js
var folders = __webpack_require__(1018);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/model/journal.js + 1 modules
var journal = __webpack_require__(4076);
// EXTERNAL MODULE: ./build/run/context.js
var context = __webpack_require__(1209);
;// CONCATENATED MODULE: ./build/modes/kept.js



/** What the next attempt takes over of this one: stages that succeeded and handed nothing on that only memory held. */
function keptOf(journal, all) {
    const { manifest } = journal;
    const kept = keptCommands(journal);
    const stages = kept.map((command) => [
        command.index,
        {
            record: recordOf(command, manifest.attempt),
            findings: findingsOf(journal, command, all),
            child: manifest.child_runs.find(({ run_id }) => run_id === command.sub_run_id) ?? null,
        },
    ]);
    const again = manifest.commands.filter((command) => !kept.includes(command));
    const children = again.flatMap(({ sub_run_id }) => {
        const child = sub_run_id === null ? undefined : childOf(journal, sub_run_id, all);
        return child === undefined ? [] : [[child.manifest.run_id, keptOf(child, all)]];
    });
    return { stages: new Map(stages), children: new Map(children) };
}
/** What a stage remarked on: as it was recorded, or in the nested pipeline that it was. */
function findingsOf(journal, { index, sub_run_id }, all) {
    const own = journal.events.flatMap((event) => (event.type === "stage-finished" || event.type === "stage-kept") && event.index === index
        ? event.findings
        : []);
    const child = sub_run_id === null ? undefined : childOf(journal, sub_run_id, all);
    const inner = child?.manifest.commands.flatMap((command) => findingsOf(child, command, all)) ?? [];
    return [...own, ...inner];
}
const childOf = (parent, runId, all) => all.find(({ folder }) => folder === (0,external_node_path_.join)(parent.folder, "children", runId));
function keptCommands({ manifest, events }) {
    const handedOn = new Set(events.flatMap((event) => (event.type === "stage-finished" && event.handed_on ? [event.index] : [])));
    return manifest.commands.filter(({ outcome, index }) => outcome === "succeeded" && !handedOn.has(index));
}
function recordOf(command, attempt) {
    const planned = Object.keys(journal/* PlannedEntry */.tP.shape);
    const record = Object.fromEntries(Object.entries(command).filter(([name]) => !planned.includes(name)));
    const known = command.notes.some((note) => note.startsWith("kept from attempt"));
    const notes = known ? command.notes : [...command.notes, `kept from attempt ${attempt}`];
    return journal/* StageRecord */.yg.parse({ ...record, notes });
}
/** Copies the artifacts of kept stages, so that the next attempt's evidence is whole. */
async function copyKeptArtifacts(files, journal, all, to) {
    for (const { index, id, artifacts } of keptCommands(journal)) {
        if (artifacts.length === 0)
            continue;
        await files.copyMatching((0,external_node_path_.join)(journal.folder, "files"), [`${(0,context/* fileStem */.E8)(index, id)}/**`], (0,external_node_path_.join)(to, "files"));
    }
    for (const child of all.filter(({ folder }) => (0,external_node_path_.dirname)((0,external_node_path_.dirname)(folder)) === journal.folder)) {
        await copyKeptArtifacts(files, child, all, (0,external_node_path_.join)(to, "children", child.manifest.run_id));
    }
}

// EXTERNAL MODULE: ./build/modes/plan-file.js
var plan_file = __webpack_require__(9047);
// EXTERNAL MODULE: ./build/modes/run-lock.js
var run_lock = __webpack_require__(8752);
// EXTERNAL MODULE: ./build/modes/settings.js
var modes_settings = __webpack_require__(3314);
;// CONCATENATED MODULE: ./build/modes/resume.js










/**
 * Runs again what did not succeed of a run that is over, as its next attempt, with its plan as it is. A stage that handed
 * variables on is run again too: they are on no disk.
 * @param wanted as in findRun
 */
async function resumeRun(settings, surroundings, equipment, wanted) {
    const { platform } = equipment;
    const folder = await (0,find_run/* findRun */.L)(settings, platform.files, wanted);
    if (typeof folder !== "string")
        return folder;
    const lock = await (0,run_lock/* lockRun */.xR)(platform.locks, folder);
    if ((0,modes_settings/* isRefusal */.vu)(lock))
        return lock;
    try {
        const plan = await (0,plan_file/* readPlan */.m)(platform.files, folder);
        if ((0,modes_settings/* isRefusal */.vu)(plan))
            return plan;
        return await goOn(settings, surroundings, equipment, { plan, folder, warnings: [...lock.warnings] });
    }
    finally {
        await lock.release();
    }
}
async function goOn(settings, surroundings, equipment, run) {
    const { platform } = equipment;
    const { plan } = run;
    const journals = await (0,end_journals/* endJournals */.G)(platform, run.folder, (message) => run.warnings.push(message));
    const own = journals.filter(({ manifest }) => manifest.parent_run_id === null);
    const before = { newest: newestOfAssignments(plan, own), journals };
    const assignments = plan.assignments.filter(({ instance_id }) => before.newest.get(instance_id)?.manifest.status !== "succeeded");
    if (assignments.length === 0)
        return (0,modes_settings/* refuse */.TR)(`${plan.run_id}: all of it succeeded, so there is nothing to run again`);
    const others = [...before.newest.values()].filter(({ manifest }) => manifest.status === "succeeded");
    const othersFindings = others.flatMap((journal) => [...keptOf(journal, journals).stages.values()].flatMap(({ findings }) => findings));
    const attempt = Math.max(plan.plan_attempt, ...own.map(({ manifest }) => manifest.attempt + 1));
    const execution = { ...run, attempt, assignments, resumed: resumption(surroundings, before) };
    await keepArtifacts(platform.files, before, execution);
    await equipment.begun?.(run);
    const done = await (0,execute/* executeAssignments */.E)(settings, surroundings, equipment, execution);
    return (0,finish/* finishRun */.J)(platform, settings, {
        ...run,
        attempt,
        witnesses: null,
        jobs: null,
        failedBefore: null,
        manifests: [...own.map(({ manifest }) => manifest), ...done.manifests],
        collected: {
            // Of two of the same name the later one counts.
            children: [...(0,end_journals/* collectFrom */.X)(journals).children, ...done.collected.children],
            findings: [...othersFindings, ...done.collected.findings],
        },
    });
}
const resumption = ({ user }, { newest, journals }) => ({
    actor: user,
    reason: "orchestrator run --resume",
    kept: ({ instance_id }) => {
        const journal = newest.get(instance_id);
        return journal === undefined ? kept/* nothingKept */.kK : keptOf(journal, journals);
    },
});
async function keepArtifacts(files, { newest, journals }, { folder, attempt, assignments }) {
    for (const { instance_id } of assignments) {
        const journal = newest.get(instance_id);
        if (journal === undefined)
            continue;
        await copyKeptArtifacts(files, journal, journals, (0,folders/* attemptFolder */.OZ)(folder, instance_id, attempt));
    }
}
/** For each assignment of the plan its newest attempt that left something. */
function newestOfAssignments(plan, journals) {
    const newest = new Map();
    for (const journal of journals) {
        const { assignment, attempt, plan_digest } = journal.manifest;
        if (assignment === null || plan_digest !== plan.digest)
            continue;
        const known = newest.get(assignment);
        if (known === undefined || known.manifest.attempt < attempt)
            newest.set(assignment, journal);
    }
    return newest;
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
