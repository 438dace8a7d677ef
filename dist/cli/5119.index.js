export const id = 5119;
export const ids = [5119];
export const modules = {

/***/ 5119:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runOverProcesses: () => (/* binding */ runOverProcesses)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/model/reasons.js
var reasons = __webpack_require__(9751);
// EXTERNAL MODULE: ./build/run/environment.js + 1 modules
var environment = __webpack_require__(4460);
// EXTERNAL MODULE: ./build/modes/run/start-run.js
var start_run = __webpack_require__(7141);
// EXTERNAL MODULE: ./build/modes/run-folder/end-journals.js
var end_journals = __webpack_require__(7466);
// EXTERNAL MODULE: ./build/modes/run/execute.js
var execute = __webpack_require__(6850);
// EXTERNAL MODULE: ./build/modes/aggregate/finish.js + 8 modules
var finish = __webpack_require__(5927);
// EXTERNAL MODULE: ./build/modes/run/clean-up-time.js
var clean_up_time = __webpack_require__(6432);
// EXTERNAL MODULE: ./build/model/outcome.js
var outcome = __webpack_require__(8158);
// EXTERNAL MODULE: ./build/text/wording.js
var wording = __webpack_require__(3898);
// EXTERNAL MODULE: ./build/text/clean-text.js
var clean_text = __webpack_require__(1559);
// EXTERNAL MODULE: ./build/report/terminal/named-lines.js
var named_lines = __webpack_require__(4323);
// EXTERNAL MODULE: ./build/modes/settings/exit-code.js
var exit_code = __webpack_require__(1427);
// EXTERNAL MODULE: ./build/modes/run/processes/hand-over.js
var hand_over = __webpack_require__(2761);
;// CONCATENATED MODULE: ./build/modes/run/processes/job-process.js







/** Milliseconds that a cancelled process has to write its result after its stages have been killed. */
const writingMs = 1_500;
/** Maximum number of error lines kept per process. */
const maxErrorLines = 20;
/** Runs one assignment in a process of its own. Never rejects. @returns whether it succeeded */
async function runJobProcess({ processes, cancelled, screen }, command, job) {
    const width = Math.max(...job.ids.map((id) => (0,clean_text/* cleanLine */.Ow)(id).length));
    const shown = (0,named_lines/* createNamedLines */.T)(`${(0,clean_text/* cleanLine */.Ow)(job.id).padEnd(width)} │ `, command.show);
    const errorLines = [];
    const errorOutput = (0,named_lines/* createNamedLines */.T)("", async (lines) => void errorLines.push(...lines.trimEnd().split("\n")));
    const [program, ...first] = command.call;
    const colour = screen.colour ? ["--colour"] : [];
    const request = {
        command: program,
        args: [...first, ...createArguments(job), ...colour, ...(command.flags ?? [])],
        cwd: job.settings.root,
        env: { ...job.hostContext.environment, ...(0,hand_over/* toVariables */.B)(job.handed) },
        timeoutMs: Infinity,
        graceMs: job.cleanUpMs + writingMs,
        onOutput: (stream, chunk) => (stream === "stdout" ? shown : errorOutput).push(chunk),
    };
    try {
        const { exit } = await processes.start(request, cancelled).result;
        await Promise.all([shown.end(), errorOutput.end()]);
        const killed = endedByItself(exit) ? [] : [`its process was killed: ${(0,outcome/* describeExit */.KE)(exit)}`];
        const shownErrors = (0,wording/* limitLines */.Di)(errorLines, maxErrorLines, "lines");
        job.warnings.push(...[...shownErrors, ...killed].map((line) => `${job.id}: ${line}`));
        return exit.kind === "exited" && exit.code === exit_code/* exitCodes */.h.passed;
    }
    catch (error) {
        job.warnings.push(`${job.id}: ${(0,reasons/* messageOf */.bD)(error)}`);
        return false;
    }
}
/** Arguments as cli/program.ts parses them. */
function createArguments(job) {
    const { id, folder, attempt, settings, hostContext, setup } = job;
    return [
        "run-assignment",
        folder,
        id,
        `--attempt=${attempt}`,
        `--parent=${hostContext.pid}`,
        `--runs-dir=${settings.runsFolder}`,
        ...(setup === null ? [] : [`--setup=${setup}`]),
    ];
}
const endedByItself = (exit) => exit.kind === "exited" || exit.kind === "cancelled";

// EXTERNAL MODULE: ./build/modes/settings/origin.js
var origin = __webpack_require__(1811);
// EXTERNAL MODULE: ./build/modes/settings/settings.js + 1 modules
var settings_settings = __webpack_require__(861);
// EXTERNAL MODULE: ./build/modes/run/processes/setup.js
var processes_setup = __webpack_require__(2798);
;// CONCATENATED MODULE: ./build/modes/run/processes/fan-out.js











/**
 * `run --jobs`: one process per assignment, all at the same time, each writing only its own folder; then the same
 * aggregation as for the jobs of a workflow. The setup runs once, in this process, before the others start.
 */
function runJobs(settings, hostContext, dependencies, command) {
    return (0,start_run/* startRun */.A)(settings, hostContext, dependencies.platform, { spread: true }, async (begun) => {
        await dependencies.onStart?.(begun);
        const start = await (0,execute/* captureStart */.Zj)(settings, hostContext, dependencies.platform, begun.plan);
        const run = { ...begun, attempt: hostContext.github?.runAttempt ?? 1, start };
        return fanOut({ settings, hostContext, dependencies, command, run });
    });
}
async function fanOut(all) {
    const { platform } = all.dependencies;
    const { folder, warnings } = all.run;
    const warn = (message) => void warnings.push(message);
    const result = await runAssignments(all);
    // A killed process leaves a journal without an end, and maybe child processes.
    const options = { cancelled: result === "cancelled" };
    if (result !== "success")
        await (0,end_journals/* endJournals */.G)(platform, folder, warn, options).catch((error) => warn((0,reasons/* messageOf */.bD)(error)));
    await (0,origin/* recordTreeAfter */._D)(platform, all.settings, folder, { isOver: result === "success" });
    return (0,finish/* finishRun */.J)(platform, all.settings, {
        ...all.run,
        ran: [],
        hostContext: all.hostContext,
        failedBefore: null,
        jobResults: { plan: "success", run: result },
        jobs: null,
    });
}
/** @returns the combined result of the processes, like that of GitHub's jobs */
async function runAssignments(all) {
    const { hostContext, settings, dependencies, command } = all;
    const { plan, folder, attempt, warnings } = all.run;
    if (plan.assignments.length === 0)
        return "skipped";
    const setup = await runSetupOnce(all);
    if (setup === null)
        return getFailedResult(all);
    const ids = plan.assignments.map(({ instance_id }) => instance_id);
    const time = { cleanUpMs: (0,clean_up_time/* cleanUpMs */.r)(plan, hostContext.environment) };
    const request = { settings, hostContext, folder, attempt, ids, warnings, ...setup, ...time };
    const ended = ids.map((id) => runJobProcess(dependencies.platform, command, { ...request, id }));
    return (await Promise.all(ended)).every((succeeded) => succeeded)
        ? "success"
        : getFailedResult(all);
}
const getFailedResult = ({ dependencies }) => dependencies.platform.cancelled.aborted ? "cancelled" : "failure";
/** @returns null when the setup did not succeed: the assignments have recorded that, and no process may start */
async function runSetupOnce(all) {
    const { settings, hostContext, dependencies, run } = all;
    const masks = [...dependencies.secrets];
    const { start } = run;
    if (!(0,processes_setup/* hasSetup */.kR)(run.plan))
        return { setup: null, handed: { passedOn: (0,environment/* createPassedOn */.kx)(), masks, start } };
    const createView = (base, plan) => collectMasks(dependencies.createView(base, plan), masks);
    const context = (0,execute/* openContext */.eA)(settings, hostContext, { ...dependencies, createView }, run);
    const setup = (0,processes_setup/* setupFolder */.Ox)(run.plan, run.folder, run.attempt);
    try {
        const { manifest, passedOn } = await (0,processes_setup/* runSetup */.xn)(context, run);
        if (manifest.status === "succeeded")
            return { setup, handed: { passedOn, masks, start } };
        if (manifest.status_detail === "journal-not-written")
            context.warn(`the setup failed: ${manifest.summary}`);
        else
            await skipAssignments(all, setup, masks);
    }
    catch (error) {
        context.warn(`the setup could not be run: ${(0,reasons/* messageOf */.bD)(error)}`);
    }
    finally {
        await context.watcher.close();
    }
    return null;
}
/** Records in each assignment why it did not run, as if it had run the setup itself. */
async function skipAssignments(all, folder, secrets) {
    const { settings, hostContext, dependencies, run } = all;
    const setup = await (0,processes_setup/* readSetup */.WJ)(dependencies.platform.files, folder);
    if ((0,settings_settings/* isRefusal */.vu)(setup))
        throw new Error(setup.messages.join("; "));
    await (0,execute/* executeAssignments */.EM)(settings, hostContext, { ...dependencies, secrets }, {
        ...run,
        resumed: null,
        setup: { ...setup, passedOn: (0,environment/* createPassedOn */.kx)() },
        assignments: run.plan.assignments,
    });
}
/** Collects each value that a stage asked to mask. */
const collectMasks = (watcher, masks) => ({
    event: (scope, event) => watcher.event(scope, event),
    output: (scope, index, stream, bytes) => watcher.output(scope, index, stream, bytes),
    mask(value) {
        masks.push(value);
        return watcher.mask(value);
    },
    close: () => watcher.close(),
});

// EXTERNAL MODULE: ./build/report/step-log/stage-output.js
var stage_output = __webpack_require__(1157);
;// CONCATENATED MODULE: ./build/cli/run-jobs.js



/** `run --jobs`: starts this command line again for each process. */
async function runOverProcesses(settings, hostContext, dependencies, { inActions, flags }) {
    const { screen } = dependencies.platform;
    const call = [process.execPath, process.argv[1]];
    if (!inActions)
        return runJobs(settings, hostContext, dependencies, {
            call,
            flags: ["quiet", "verbose"]
                .filter((name) => flags[name] === true)
                .map((name) => `--${name}`),
            show: (lines) => screen.write(lines),
        });
    // In a step of a job, the runner must not read workflow commands in the output of the processes.
    const fence = new stage_output/* OutputFence */.j(screen, external_node_crypto_.randomUUID);
    const show = (lines) => fence.write(Buffer.from(lines));
    try {
        return await runJobs(settings, hostContext, dependencies, { call, show });
    }
    finally {
        await fence.close();
    }
}


/***/ }),

/***/ 7466:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ endJournals)
/* harmony export */ });
/* unused harmony export collectResults */
/* harmony import */ var _model_counted_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7820);
/* harmony import */ var _model_redacted_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6416);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _aggregate_count_manifests_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5460);
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9598);
/* harmony import */ var _model_outcome_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8158);
/* harmony import */ var _model_run_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(17);
/* harmony import */ var _run_environment_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4460);
/* harmony import */ var _model_frames_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7966);
/* harmony import */ var _run_read_journal_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6494);










/**
 * Ends every journal of a run whose process is gone: kills the processes it left, records how its stages ended, and
 * rewrites the manifests. The caller holds the run's lock, or has the folder to itself.
 */
async function endJournals(ports, runFolder, warn, options = {}) {
    const { below = "" } = options;
    const found = await ports.files.listFiles((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(runFolder, below));
    const paths = found
        .map((path) => node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(below, path))
        .filter((path) => (0,_model_run_files_js__WEBPACK_IMPORTED_MODULE_3__/* .attemptFiles */ .h)("journal.ndjson").test(path));
    const ended = [];
    for (const path of paths) {
        const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(runFolder, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(path));
        if ((await ports.files.readText((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(runFolder, path))) === "") {
            warn(`${path}: the journal was empty and was removed`);
            await ports.files.remove((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(runFolder, path));
            continue;
        }
        const { events, unreadable, manifest } = await readJournalIn(ports, folder);
        const missing = (0,_model_counted_js__WEBPACK_IMPORTED_MODULE_7__/* .counted */ .h)(unreadable.length, "line");
        if (unreadable.length > 0)
            warn(`${path}: ${missing} could not be read`);
        if (manifest === undefined)
            warn(`${path}: the journal does not say which run it belongs to, so it is ignored`);
        // Nested pipelines come before their parent, because `children/` sorts before `journal.ndjson`.
        else
            ended.push(await endJournal(ports, { folder, events, manifest }, { ...options, children: ended }));
    }
    return ended;
}
/** Collects nested manifests and findings from journals. */
function collectResults(journals) {
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
const readJournalIn = async ({ files }, folder) => (0,_run_read_journal_js__WEBPACK_IMPORTED_MODULE_6__/* .readJournal */ .a)((await files.readText((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, "journal.ndjson"))) ?? "");
async function endJournal(ports, found, request) {
    const { manifest, events } = found;
    const isOver = (0,_aggregate_count_manifests_js__WEBPACK_IMPORTED_MODULE_8__/* .isTerminal */ .H)(manifest.status);
    const killed = isOver ? 0 : await ports.processes.endOrphans(findOrphans(events, manifest));
    // Stages that were killed here ran until now; for others only the last update is known.
    const until = killed > 0 ? ports.clock.now().getTime() : Date.parse(manifest.updated_at);
    const ending = isOver
        ? createRefusalEvents(manifest, request)
        : createEndEvents(manifest, until, request);
    const ended = ending.length === 0 ? found : await appendEnd(ports, found, ending);
    // Also for an ended journal: its process may have been killed before it could write this.
    await ports.files.replace((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(ended.folder, "manifest.json"), (0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .toJson */ .aB)(ended.manifest), {
        durable: true,
    });
    return ended;
}
async function appendEnd(ports, { folder, manifest }, ending) {
    const { files, clock } = ports;
    const journal = await files.openAppend((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, "journal.ndjson"));
    for (const untimed of ending) {
        const event = { ...untimed, at: clock.now().toISOString() };
        // The leading line break ends a line that was cut off.
        await journal.append(`\n${JSON.stringify(event)}\n`);
    }
    await journal.close();
    const read = await readJournalIn(ports, folder);
    return { folder, events: read.events, manifest: read.manifest ?? manifest };
}
/** The process groups of stages that have not ended, and the mark of everything the run started. */
function findOrphans(events, manifest) {
    const running = manifest.commands
        .filter(({ status }) => status === "running")
        .map(({ index }) => index);
    const leaders = events.flatMap((event) => event.type === "stage-started" && event.pid !== null && running.includes(event.index)
        ? [{ pid: event.pid, started: event.process_started }]
        : []);
    const [first] = events;
    if (first?.type !== "run-started")
        return { leaders, mark: (0,_run_environment_js__WEBPACK_IMPORTED_MODULE_4__/* .toProcessMark */ .Ki)("none") };
    // Includes the writer: the process of an assignment can briefly outlive the one that started it.
    return { leaders: [...leaders, first.writer], mark: (0,_run_environment_js__WEBPACK_IMPORTED_MODULE_4__/* .toProcessMark */ .Ki)(first.mark) };
}
/** The event that turns a refused success into a failure; empty if the journal records no such success. */
function createRefusalEvents(manifest, { cancelled = false, refused }) {
    const isClaimed = manifest.status === "succeeded" && manifest.parent_run_id === null;
    if (!isClaimed || manifest.attempt !== refused?.attempt)
        return [];
    return [createRunEnd(cancelled, refused.detail, refused.reason)];
}
/**
 * The events that are missing in the journal of a killed run.
 * @param untilMs when the open stages ended, as far as is known
 */
function createEndEvents(manifest, untilMs, request) {
    const { commands, child_runs } = manifest;
    const hasFailed = commands.some(({ outcome }) => (0,_model_outcome_js__WEBPACK_IMPORTED_MODULE_2__/* .isFailure */ .N6)(outcome));
    const cancelled = request.cancelled ?? commands.some(({ exit }) => exit?.kind === "cancelled");
    const ending = commands.flatMap((command) => createStageEnd(command, untilMs, cancelled));
    for (const { run_id } of child_runs.filter(({ status }) => !(0,_aggregate_count_manifests_js__WEBPACK_IMPORTED_MODULE_8__/* .isTerminal */ .H)(status))) {
        const index = commands.find((command) => command.sub_run_id === run_id)?.index ?? 1;
        const child = request.children.find((journal) => journal.manifest.run_id === run_id);
        ending.push({
            type: "child-finished",
            index,
            run_id,
            status: child?.manifest.status ?? "failed",
        });
    }
    const reason = (0,_model_redacted_js__WEBPACK_IMPORTED_MODULE_9__/* .words */ .aL) `the process ended before the run did`;
    ending.push(createRunEnd(cancelled && !hasFailed, "process-gone", reason));
    return ending;
}
const createRunEnd = (cancelled, detail, summary) => ({
    type: "run-finished",
    status: cancelled ? "cancelled" : "failed",
    status_detail: detail,
    summary,
});
function createStageEnd(command, untilMs, cancelled) {
    const { index, status, tries, log_path, started_at } = command;
    if (status === "pending")
        return [
            { type: "stage-skipped", index, reason: (0,_model_redacted_js__WEBPACK_IMPORTED_MODULE_9__/* .words */ .aL) `the run's process ended before this stage` },
        ];
    if (status !== "running")
        return [];
    const summary = (0,_model_redacted_js__WEBPACK_IMPORTED_MODULE_9__/* .words */ .aL) `the run's process ended while this stage was running`;
    const exit = cancelled
        ? { kind: "cancelled" }
        : { kind: "errored", reason: "process-gone", message: summary };
    return [
        {
            type: "stage-finished",
            index,
            outcome: (0,_model_outcome_js__WEBPACK_IMPORTED_MODULE_2__/* .outcomeOf */ .sG)(exit, { continue_on_error: false }),
            exit,
            tries: Math.max(1, tries),
            duration_ms: started_at === null ? 0 : Math.max(0, untilMs - Date.parse(started_at)),
            summary,
            notes: log_path === null ? [] : [(0,_model_redacted_js__WEBPACK_IMPORTED_MODULE_9__/* .words */ .aL) `the log ends where the run's process ended`],
            tail: null,
            error_file: null,
            findings: [],
            findings_omitted: 0,
            judgement: null,
            artifacts: [],
            outputs: {},
            step_summary: null,
            files: [],
            frames: _model_frames_js__WEBPACK_IMPORTED_MODULE_5__/* .noFrames */ .e,
            privacy_log: null,
            handed_on: false,
        },
    ];
}


/***/ }),

/***/ 2761:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ toVariables),
/* harmony export */   Z: () => (/* binding */ takeVariables)
/* harmony export */ });
/* harmony import */ var _run_commands_matcher_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1662);

/** Not validated: toVariables wrote it. */
const readStart = (text) => text === undefined ? null : JSON.parse(text);
const prefix = "ORCHESTRATOR_HANDED_";
const variable = `${prefix}ENV_`;
const folder = `${prefix}PATH_`;
const output = `${prefix}OUTPUT_`;
const matcher = `${prefix}MATCHER_`;
const mask = `${prefix}MASK_`;
const startingPoint = `${prefix}START`;
/** Converts to environment variables, one per value, because systems limit the size of each. */
const toVariables = ({ passedOn, masks, start }) => Object.fromEntries([
    ...Object.entries(passedOn.env).map(([name, value]) => [`${variable}${name}`, value]),
    ...passedOn.path.map((value, position) => [`${folder}${position}`, value]),
    ...Object.entries(passedOn.outputs).map(([name, value]) => [`${output}${name}`, value]),
    ...passedOn.matchers.map((value, position) => [`${matcher}${position}`, JSON.stringify(value)]),
    ...masks.map((value, position) => [`${mask}${position}`, value]),
    ...(start === null ? [] : [[startingPoint, JSON.stringify(start)]]),
]);
/** @returns what was passed on, and the environment without its variables, which stages must not see */
function takeVariables(environment) {
    const entries = Object.entries(environment);
    const named = (start) => entries.flatMap(([name, value]) => name.startsWith(start) ? [[name.slice(start.length), value]] : []);
    const numbered = (start) => named(start)
        .toSorted(([left], [right]) => Number(left) - Number(right))
        .map(([, value]) => value);
    return {
        handed: {
            passedOn: {
                env: Object.fromEntries(named(variable)),
                path: numbered(folder),
                outputs: Object.fromEntries(named(output)),
                matchers: numbered(matcher).map((text) => _run_commands_matcher_file_js__WEBPACK_IMPORTED_MODULE_0__/* .Matcher */ .PN.parse(JSON.parse(text))),
            },
            masks: numbered(mask),
            start: readStart(environment[startingPoint]),
        },
        environment: Object.fromEntries(entries.filter(([name]) => !name.startsWith(prefix))),
    };
}


/***/ }),

/***/ 2798:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ox: () => (/* binding */ setupFolder),
/* harmony export */   WJ: () => (/* binding */ readSetup),
/* harmony export */   kR: () => (/* binding */ hasSetup),
/* harmony export */   xn: () => (/* binding */ runSetup)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _run_assignment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6964);
/* harmony import */ var _run_reused_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9956);
/* harmony import */ var _run_read_journal_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6494);
/* harmony import */ var _run_folder_folders_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3453);
/* harmony import */ var _settings_settings_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(861);






/** Whether a plan's setup has a stage to run. */
const hasSetup = ({ setup }) => setup.some(({ skip }) => skip === null);
/** The folder of a setup that runs once for all assignments: beside theirs, with a name that none of them has. */
function setupFolder(plan, runFolder, attempt) {
    return (0,_run_folder_folders_js__WEBPACK_IMPORTED_MODULE_4__/* .attemptFolder */ .OZ)(runFolder, setupName(plan), attempt);
}
function setupName({ assignments }) {
    const taken = new Set(assignments.map(({ instance_id }) => instance_id));
    let name = "setup";
    for (let number = 2; taken.has(name); number += 1)
        name = `setup-${number}`;
    return name;
}
/** Runs a plan's setup alone. Its manifest is marked as a part of the run, not as one of the plan's assignments. */
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
 * Reads the stages of a setup that already ran, for an assignment to reuse. All of them are commands.
 * @param folder absolute: the setup's (setupFolder)
 */
async function readSetup(files, folder) {
    const { events, manifest } = (0,_run_read_journal_js__WEBPACK_IMPORTED_MODULE_3__/* .readJournal */ .a)((await files.readText((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, "journal.ndjson"))) ?? "");
    if (manifest === undefined)
        return (0,_settings_settings_js__WEBPACK_IMPORTED_MODULE_5__/* .refuse */ .TR)(`${folder}: there is no journal of a setup`);
    const ends = new Map(events.flatMap((event) => (event.type === "stage-finished" ? [[event.index, event]] : [])));
    const stages = manifest.commands.map((command) => {
        const end = ends.get(command.index);
        const record = toStageRecord(command, end?.handed_on ?? false);
        return [command.index, { record, findings: end?.findings ?? [], files: [], child: null }];
    });
    return { stages: new Map(stages) };
}
/** The artifacts stay in the setup's folder, so the record of an assignment lists none. */
function toStageRecord(command, handedOn) {
    const { index: _index, id: _id, title: _title, command: _command, kind: _kind, ...rest } = command;
    const { subtask: _subtask, phase: _phase, ...record } = rest;
    return { ...record, notes: [...record.notes, (0,_run_reused_js__WEBPACK_IMPORTED_MODULE_2__/* .getSetupNote */ .tk)(handedOn)], artifacts: [] };
}


/***/ })

};
