export const id = 530;
export const ids = [530,382];
export const modules = {

/***/ 9530:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runOverProcesses: () => (/* binding */ runOverProcesses)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/model/reasons.js
var reasons = __webpack_require__(9751);
// EXTERNAL MODULE: ./build/run/environment.js
var environment = __webpack_require__(9679);
// EXTERNAL MODULE: ./build/modes/begin-run.js
var begin_run = __webpack_require__(7538);
// EXTERNAL MODULE: ./build/modes/end-journals.js
var end_journals = __webpack_require__(7327);
// EXTERNAL MODULE: ./build/modes/execute.js + 17 modules
var execute = __webpack_require__(5317);
// EXTERNAL MODULE: ./build/modes/finish.js + 8 modules
var finish = __webpack_require__(6386);
// EXTERNAL MODULE: ./build/model/outcome.js
var outcome = __webpack_require__(8158);
// EXTERNAL MODULE: ./build/report/clean-text.js
var clean_text = __webpack_require__(2348);
;// CONCATENATED MODULE: ./build/report/named-lines.js
/** Characters of a line that are shown at most. */
const longestShown = 8 * 1024;
/**
 * Passes on whole lines only, each with a name before it, so that those of several can be told apart. Of a very long line
 * the beginning is shown; no more than that is held in memory.
 * @param name as it is shown, with what stands between it and the line
 * @param write is given one or more whole lines at a time
 */
function createNamedLines(name, write) {
    const decoder = new TextDecoder();
    let unfinished = "";
    const take = async (text) => {
        const lines = (unfinished + text).split("\n");
        unfinished = (lines.pop() ?? "").slice(0, longestShown + 1);
        if (lines.length > 0)
            await write(lines.map((line) => `${name}${cut(line)}\n`).join(""));
    };
    return {
        push: (bytes) => take(decoder.decode(bytes, { stream: true })),
        async end() {
            const rest = unfinished + decoder.decode();
            unfinished = "";
            if (rest !== "")
                await take(`${rest}\n`);
        },
    };
}
const cut = (line) => (line.length > longestShown ? `${line.slice(0, longestShown)}…` : line);

// EXTERNAL MODULE: ./build/modes/exit-code.js
var exit_code = __webpack_require__(7957);
// EXTERNAL MODULE: ./build/modes/fan-out/hand-over.js
var hand_over = __webpack_require__(7062);
;// CONCATENATED MODULE: ./build/modes/fan-out/job-process.js






/**
 * Milliseconds that a process which is cancelled has for its own stages, which get limits.grace of it, and for writing
 * its end. A runner that cancels kills after 10 s, and the whole run has to be over within the first half.
 */
const graceMs = 4_500;
/** Lines of trouble that are kept of one process. */
const mostTrouble = 20;
/** Runs one assignment in a process of its own. Never rejects. @returns whether it succeeded */
async function runJobProcess({ processes, cancelled, screen }, command, job) {
    const width = Math.max(...job.ids.map((id) => (0,clean_text/* cleanLine */.Ow)(id).length));
    const shown = createNamedLines(`${(0,clean_text/* cleanLine */.Ow)(job.id).padEnd(width)} │ `, command.show);
    const trouble = [];
    const troubled = createNamedLines("", async (lines) => void trouble.push(...lines.trimEnd().split("\n")));
    const [program, ...first] = command.call;
    const colour = screen.colour ? ["--colour"] : [];
    const request = {
        command: program,
        args: [...first, ...argumentsOf(job), ...colour],
        cwd: job.settings.root,
        env: { ...job.surroundings.environment, ...(0,hand_over/* toVariables */.B)(job.handed) },
        timeoutMs: Infinity,
        graceMs,
        onOutput: (stream, chunk) => (stream === "stdout" ? shown : troubled).push(chunk),
    };
    try {
        const { exit } = await processes.start(request, cancelled).result;
        await Promise.all([shown.end(), troubled.end()]);
        const said = saidItself(exit) ? [] : [`its process did not end by itself: ${(0,outcome/* describeExit */.KE)(exit)}`];
        job.warnings.push(...[...bounded(trouble), ...said].map((line) => `${job.id}: ${line}`));
        return exit.kind === "exited" && exit.code === exit_code/* exitCodes */.h.passed;
    }
    catch (error) {
        job.warnings.push(`${job.id}: ${(0,reasons/* messageOf */.bD)(error)}`);
        return false;
    }
}
/** As the command line reads them (cli/program.ts). */
function argumentsOf({ id, folder, attempt, settings, surroundings, setup }) {
    return [
        "run-assignment",
        folder,
        id,
        `--attempt=${attempt}`,
        `--parent=${surroundings.pid}`,
        `--runs-dir=${settings.runsFolder}`,
        ...(setup === null ? [] : [`--setup=${setup}`]),
    ];
}
const saidItself = (exit) => exit.kind === "exited" || exit.kind === "cancelled";
const bounded = (lines) => lines.length <= mostTrouble
    ? [...lines]
    : [...lines.slice(0, mostTrouble), `and ${lines.length - mostTrouble} more lines`];

// EXTERNAL MODULE: ./build/modes/read-attempts.js
var read_attempts = __webpack_require__(9902);
// EXTERNAL MODULE: ./build/modes/settings.js
var modes_settings = __webpack_require__(3314);
// EXTERNAL MODULE: ./build/modes/fan-out/setup.js
var fan_out_setup = __webpack_require__(6577);
;// CONCATENATED MODULE: ./build/modes/fan-out/fan-out.js










/**
 * `run --jobs`: one process for each assignment, all at the same time, each writing only its own folder; then the same
 * aggregation as over the jobs of a workflow. The set-up runs once, in this process, before the others start.
 */
function runJobs(settings, surroundings, equipment, command) {
    return (0,begin_run/* beginRun */.T)(settings, surroundings, equipment.platform, { spread: true }, async (begun) => {
        await equipment.begun?.(begun);
        const run = { ...begun, attempt: surroundings.github?.runAttempt ?? 1 };
        return fanOut({ settings, surroundings, equipment, command, run });
    });
}
async function fanOut(all) {
    const { platform } = all.equipment;
    const { folder, warnings } = all.run;
    const warn = (message) => void warnings.push(message);
    const result = await runAssignments(all);
    // A process that was killed left its journal without an end, and maybe more.
    if (result !== "success")
        await (0,end_journals/* endJournals */.G)(platform, folder, warn);
    return (0,finish/* finishRun */.J)(platform, all.settings, {
        ...all.run,
        ...(await (0,read_attempts/* readAttempts */.j)(platform.files, folder, warn)),
        failedBefore: null,
        witnesses: { plan: "success", run: result },
        jobs: null,
    });
}
/** @returns how the processes ended, taken together, in GitHub's words for its jobs */
async function runAssignments(all) {
    const { surroundings, settings, equipment, command } = all;
    const { plan, folder, attempt, warnings } = all.run;
    if (plan.assignments.length === 0)
        return "skipped";
    const setup = await runSetupOnce(all);
    if (setup === null)
        return badEnd(all);
    const ids = plan.assignments.map(({ instance_id }) => instance_id);
    const request = { settings, surroundings, folder, attempt, ids, warnings, ...setup };
    const ended = ids.map((id) => runJobProcess(equipment.platform, command, { ...request, id }));
    return (await Promise.all(ended)).every((succeeded) => succeeded) ? "success" : badEnd(all);
}
const badEnd = ({ equipment }) => equipment.platform.cancelled.aborted ? "cancelled" : "failure";
/** @returns null when it did not succeed: then the assignments have said so, and no process is to be started */
async function runSetupOnce(all) {
    const { settings, surroundings, equipment, run } = all;
    const masks = [...equipment.secrets];
    if (!(0,fan_out_setup/* hasSetup */.kR)(run.plan))
        return { setup: null, handed: { carried: (0,environment/* nothingCarried */.m6)(), masks } };
    const watch = (base) => hearingMasks(equipment.watch(base), masks);
    const context = (0,execute/* openContext */.e)(settings, surroundings, { ...equipment, watch }, run);
    const setup = (0,fan_out_setup/* setupFolder */.Ox)(run.plan, run.folder, run.attempt);
    try {
        const { manifest, carried } = await (0,fan_out_setup/* runSetup */.xn)(context, run);
        if (manifest.status === "succeeded")
            return { setup, handed: { carried, masks } };
        if (manifest.status_detail === "journal-not-written")
            context.warn(`the set-up failed: ${manifest.summary}`);
        else
            await skipAssignments(all, setup, masks);
    }
    catch (error) {
        context.warn(`the set-up could not be run: ${(0,reasons/* messageOf */.bD)(error)}`);
    }
    finally {
        await context.watcher.close();
    }
    return null;
}
/** Each assignment says for itself why nothing of it ran, as if the set-up had been its own. */
async function skipAssignments(all, folder, secrets) {
    const { settings, surroundings, equipment, run } = all;
    const setup = await (0,fan_out_setup/* readSetup */.WJ)(equipment.platform.files, folder);
    if ((0,modes_settings/* isRefusal */.vu)(setup))
        throw new Error(setup.messages.join("; "));
    await (0,execute/* executeAssignments */.E)(settings, surroundings, { ...equipment, secrets }, {
        ...run,
        resumed: null,
        setup: { ...setup, carried: (0,environment/* nothingCarried */.m6)() },
        assignments: run.plan.assignments,
    });
}
/** Notes each value that a stage asked not to be shown. */
const hearingMasks = (watcher, masks) => ({
    event: (scope, event) => watcher.event(scope, event),
    output: (scope, index, stream, bytes) => watcher.output(scope, index, stream, bytes),
    mask(value) {
        masks.push(value);
        return watcher.mask(value);
    },
    close: () => watcher.close(),
});

// EXTERNAL MODULE: ./build/report/output-fence.js + 1 modules
var output_fence = __webpack_require__(6658);
;// CONCATENATED MODULE: ./build/cli/run-jobs.js



/** `run --jobs`, which calls this command line once more for each process. */
async function runOverProcesses(settings, surroundings, equipment, inActions) {
    const { screen } = equipment.platform;
    const call = [process.execPath, process.argv[1]];
    if (!inActions)
        return runJobs(settings, surroundings, equipment, { call, show: (lines) => screen.write(lines) });
    // In a step of a job, nothing that the processes print is to be taken for a command.
    const fence = new output_fence/* OutputFence */.j(screen, external_node_crypto_.randomUUID);
    const show = (lines) => fence.write(Buffer.from(lines));
    try {
        return await runJobs(settings, surroundings, equipment, { call, show });
    }
    finally {
        await fence.down();
    }
}


/***/ }),

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

/***/ 7062:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ toVariables),
/* harmony export */   Z: () => (/* binding */ takeVariables)
/* harmony export */ });
const prefix = "ORCHESTRATOR_HANDED_";
const variable = `${prefix}ENV_`;
const folder = `${prefix}PATH_`;
const mask = `${prefix}MASK_`;
/** The variables that a process is given besides its own. One each: a system bounds each one, not only all together. */
const toVariables = ({ carried, masks }) => Object.fromEntries([
    ...Object.entries(carried.env).map(([name, value]) => [`${variable}${name}`, value]),
    ...carried.path.map((value, position) => [`${folder}${position}`, value]),
    ...masks.map((value, position) => [`${mask}${position}`, value]),
]);
/** @returns what was handed over, and the environment without it: stages see only what it stands for */
function takeVariables(environment) {
    const entries = Object.entries(environment);
    const named = (start) => entries.flatMap(([name, value]) => (name.startsWith(start) ? [[name.slice(start.length), value]] : []));
    const numbered = (start) => named(start)
        .toSorted(([left], [right]) => Number(left) - Number(right))
        .map(([, value]) => value);
    return {
        handed: {
            carried: { env: Object.fromEntries(named(variable)), path: numbered(folder) },
            masks: numbered(mask),
        },
        environment: Object.fromEntries(entries.filter(([name]) => !name.startsWith(prefix))),
    };
}


/***/ }),

/***/ 6577:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ox: () => (/* binding */ setupFolder),
/* harmony export */   WJ: () => (/* binding */ readSetup),
/* harmony export */   kR: () => (/* binding */ hasSetup),
/* harmony export */   xn: () => (/* binding */ runSetup)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _run_assignment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4730);
/* harmony import */ var _run_fold_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2939);
/* harmony import */ var _run_kept_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6260);
/* harmony import */ var _run_read_journal_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6494);
/* harmony import */ var _folders_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1018);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3314);







/** Whether there is anything in a plan's set-up that would run. */
const hasSetup = ({ setup }) => setup.some(({ skip }) => skip === null);
/** Where a set-up that runs once for all assignments goes: it has a folder as they have, under a name that none of them has. */
function setupFolder(plan, runFolder, attempt) {
    return (0,_folders_js__WEBPACK_IMPORTED_MODULE_5__/* .attemptFolder */ .OZ)(runFolder, setupName(plan), attempt);
}
function setupName({ assignments }) {
    const taken = new Set(assignments.map(({ instance_id }) => instance_id));
    let name = "setup";
    for (let number = 2; taken.has(name); number += 1)
        name = `setup-${number}`;
    return name;
}
/** Runs a plan's set-up alone. Its manifest is that of a part of the run: no assignment is waited for under its name. */
function runSetup(context, run) {
    const { plan, folder, attempt } = run;
    return (0,_run_assignment_js__WEBPACK_IMPORTED_MODULE_1__/* .runAssignment */ .X)(context, {
        plan,
        assignment: { ...plan.assignments[0], instance_id: setupName(plan), subtasks: [] },
        attempt,
        folder: setupFolder(plan, folder, attempt),
        resumed: null,
        partOf: plan.run_id,
    });
}
/**
 * The stages of a set-up that ran before, as an assignment takes them over. All of them are commands.
 * @param folder absolute: the set-up's (setupFolder)
 */
async function readSetup(files, folder) {
    const { events } = (0,_run_read_journal_js__WEBPACK_IMPORTED_MODULE_4__/* .readJournal */ .a)((await files.readText((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, "journal.ndjson"))) ?? "");
    const manifest = (0,_run_fold_js__WEBPACK_IMPORTED_MODULE_2__/* .foldJournal */ .n)(events);
    if (manifest === undefined)
        return (0,_settings_js__WEBPACK_IMPORTED_MODULE_6__/* .refuse */ .TR)(`${folder}: there is no journal of a set-up`);
    const ends = new Map(events.flatMap((event) => (event.type === "stage-finished" ? [[event.index, event]] : [])));
    const stages = manifest.commands.map((command) => {
        const end = ends.get(command.index);
        const record = recordOf(command, end?.handed_on ?? false);
        return [command.index, { record, findings: end?.findings ?? [], child: null }];
    });
    return { stages: new Map(stages) };
}
/** Its copied artifacts stay where they are, so that they are not said to be with each assignment. */
function recordOf(command, handedOn) {
    const { index: _index, id: _id, title: _title, command: _command, kind: _kind, ...rest } = command;
    const { subtask: _subtask, phase: _phase, ...record } = rest;
    return { ...record, notes: [...record.notes, (0,_run_kept_js__WEBPACK_IMPORTED_MODULE_3__/* .noteOfSetup */ .xO)(handedOn)], artifacts: [] };
}


/***/ }),

/***/ 9902:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ readAttempts)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _model_limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9688);
/* harmony import */ var _model_manifest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1189);
/* harmony import */ var _model_run_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2382);
/* harmony import */ var _run_read_journal_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6494);
/* harmony import */ var _read_bounded_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6923);






const manifestFile = (0,_model_run_files_js__WEBPACK_IMPORTED_MODULE_3__/* .attemptFiles */ .h)("manifest.json");
/**
 * Reads what the attempts of a run left in its folder, wherever they ran. A manifest that is too large, that this version
 * cannot read, or that is of another attempt than its folder, counts as absent.
 * @param warn hears of each such file
 */
async function readAttempts(files, runFolder, warn) {
    const placed = [];
    const paths = await files.listFiles(runFolder);
    for (const path of paths) {
        if (!manifestFile.test(path))
            continue;
        const read = await readManifest(files, runFolder, path);
        if (typeof read === "string")
            warn(`${path}: ${read}`);
        else
            placed.push(read);
    }
    const isChild = ({ manifest }) => manifest.parent_run_id !== null;
    const own = placed.filter((one) => !isChild(one));
    // Of two of the same name the later one counts.
    const children = placed
        .filter(isChild)
        .toSorted((left, right) => left.manifest.attempt - right.manifest.attempt);
    return {
        manifests: own.map(({ manifest }) => manifest),
        collected: {
            children: children.map(({ manifest }) => manifest),
            findings: await readFindings(files, runFolder, journalsOf(newestAttempts(placed), paths), warn),
        },
    };
}
/** @returns what is wrong with it, when it does not count */
async function readManifest(files, runFolder, path) {
    const [, assignment = "", attempt = ""] = /^jobs\/([^/]+)\/a(\d+)\//.exec(path) ?? [];
    const read = await (0,_read_bounded_js__WEBPACK_IMPORTED_MODULE_5__/* .readBounded */ .C)(files, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(runFolder, path), _model_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .limits */ .F.manifestBytes.value);
    if (read.kind !== "text")
        return `it is larger than ${_model_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .limits */ .F.manifestBytes.shown}, so that it does not count`;
    const parsed = _model_manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .Manifest */ ._8.safeParse(read.value);
    if (!parsed.success)
        return "this is not a manifest of this version, so that it does not count";
    const manifest = parsed.data;
    if (manifest.assignment !== assignment || manifest.attempt !== Number(attempt))
        return `it is of ${JSON.stringify(manifest.assignment)}, attempt ${manifest.attempt}, so that it does not count`;
    return { folder: path.slice(0, -"manifest.json".length), assignment, manifest };
}
/** Those of the newest attempt at each assignment: the remarks of earlier ones were made again, or are kept in it. */
function newestAttempts(placed) {
    const newest = new Map();
    for (const { assignment, manifest } of placed)
        newest.set(assignment, Math.max(manifest.attempt, newest.get(assignment) ?? 0));
    return placed.filter(({ assignment, manifest }) => newest.get(assignment) === manifest.attempt);
}
/** Something else than a file of that name is none. */
function journalsOf(placed, paths) {
    const known = new Set(paths);
    return placed.map(({ folder }) => `${folder}journal.ndjson`).filter((path) => known.has(path));
}
/** Each once: a set-up that many assignments ran, or took over, makes the same remark in each of them. */
async function readFindings(files, runFolder, journals, warn) {
    const findings = new Map();
    for (const path of journals) {
        const read = await (0,_read_bounded_js__WEBPACK_IMPORTED_MODULE_5__/* .readBounded */ .C)(files, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(runFolder, path), _model_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .limits */ .F.manifestBytes.value);
        if (read.kind === "too-large")
            warn(`${path}: it is too large, so that its remarks are not shown`);
        if (read.kind !== "text")
            continue;
        for (const event of (0,_run_read_journal_js__WEBPACK_IMPORTED_MODULE_4__/* .readJournal */ .a)(read.text).events) {
            if (event.type !== "stage-finished" && event.type !== "stage-kept")
                continue;
            for (const finding of event.findings)
                findings.set(JSON.stringify(finding), finding);
        }
    }
    return [...findings.values()];
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
