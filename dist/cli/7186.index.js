export const id = 7186;
export const ids = [7186];
export const modules = {

/***/ 7186:
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
// EXTERNAL MODULE: ./build/modes/run/begin-run.js
var begin_run = __webpack_require__(1124);
// EXTERNAL MODULE: ./build/modes/run-folder/end-journals.js
var end_journals = __webpack_require__(7466);
// EXTERNAL MODULE: ./build/modes/run/execute.js
var execute = __webpack_require__(6850);
// EXTERNAL MODULE: ./build/modes/aggregate/finish.js + 8 modules
var finish = __webpack_require__(9371);
// EXTERNAL MODULE: ./build/modes/run/clean-up-time.js
var clean_up_time = __webpack_require__(6432);
// EXTERNAL MODULE: ./build/model/outcome.js
var outcome = __webpack_require__(8158);
// EXTERNAL MODULE: ./build/text/clean-text.js
var clean_text = __webpack_require__(1559);
;// CONCATENATED MODULE: ./build/report/terminal/named-lines.js
/** Characters of a line that are shown at most. */
const longestShown = 8 * 1024;
/**
 * Passes on whole lines only, each with a name before it, so that those of several can be told apart. Of a very long
 * line the beginning is shown; no more than that is held in memory.
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
const cut = (line) => line.length > longestShown ? `${line.slice(0, longestShown)}…` : line;

// EXTERNAL MODULE: ./build/modes/settings/exit-code.js
var exit_code = __webpack_require__(1427);
// EXTERNAL MODULE: ./build/modes/run/processes/hand-over.js
var hand_over = __webpack_require__(2761);
;// CONCATENATED MODULE: ./build/modes/run/processes/job-process.js






/** Milliseconds that a process which is cancelled has for writing its end, once its stages have no more time. */
const writingMs = 1_500;
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
        graceMs: job.cleanUpMs + writingMs,
        onOutput: (stream, chunk) => (stream === "stdout" ? shown : troubled).push(chunk),
    };
    try {
        const { exit } = await processes.start(request, cancelled).result;
        await Promise.all([shown.end(), troubled.end()]);
        const said = saidItself(exit)
            ? []
            : [`its process did not end by itself: ${(0,outcome/* describeExit */.KE)(exit)}`];
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

// EXTERNAL MODULE: ./build/modes/settings/origin.js
var origin = __webpack_require__(1811);
// EXTERNAL MODULE: ./build/modes/settings/settings.js + 1 modules
var settings_settings = __webpack_require__(861);
// EXTERNAL MODULE: ./build/modes/run/processes/setup.js
var processes_setup = __webpack_require__(2798);
;// CONCATENATED MODULE: ./build/modes/run/processes/fan-out.js











/**
 * `run --jobs`: one process for each assignment, all at the same time, each writing only its own folder; then the same
 * aggregation as over the jobs of a workflow. The set-up runs once, in this process, before the others start.
 */
function runJobs(settings, surroundings, equipment, command) {
    return (0,begin_run/* beginRun */.T)(settings, surroundings, equipment.platform, { spread: true }, async (begun) => {
        await equipment.begun?.(begun);
        const start = await (0,execute/* startOf */.GH)(settings, surroundings, equipment.platform, begun.plan);
        const run = { ...begun, attempt: surroundings.github?.runAttempt ?? 1, start };
        return fanOut({ settings, surroundings, equipment, command, run });
    });
}
async function fanOut(all) {
    const { platform } = all.equipment;
    const { folder, warnings } = all.run;
    const warn = (message) => void warnings.push(message);
    const result = await runAssignments(all);
    // A process that was killed left its journal without an end, and maybe more.
    const options = { cancelled: result === "cancelled" };
    if (result !== "success")
        await (0,end_journals/* endJournals */.G)(platform, folder, warn, options).catch((error) => warn((0,reasons/* messageOf */.bD)(error)));
    await (0,origin/* recordTreeAfter */._D)(platform, all.settings, folder, { isOver: result === "success" });
    return (0,finish/* finishRun */.J)(platform, all.settings, {
        ...all.run,
        ran: [],
        surroundings: all.surroundings,
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
    const time = { cleanUpMs: (0,clean_up_time/* cleanUpMs */.r)(plan, surroundings.environment) };
    const request = { settings, surroundings, folder, attempt, ids, warnings, ...setup, ...time };
    const ended = ids.map((id) => runJobProcess(equipment.platform, command, { ...request, id }));
    return (await Promise.all(ended)).every((succeeded) => succeeded) ? "success" : badEnd(all);
}
const badEnd = ({ equipment }) => equipment.platform.cancelled.aborted ? "cancelled" : "failure";
/** @returns null when it did not succeed: then the assignments have said so, and no process is to be started */
async function runSetupOnce(all) {
    const { settings, surroundings, equipment, run } = all;
    const masks = [...equipment.secrets];
    const { start } = run;
    if (!(0,processes_setup/* hasSetup */.kR)(run.plan))
        return { setup: null, handed: { carried: (0,environment/* nothingCarried */.m6)(), masks, start } };
    const watch = (base, plan) => hearingMasks(equipment.watch(base, plan), masks);
    const context = (0,execute/* openContext */.eA)(settings, surroundings, { ...equipment, watch }, run);
    const setup = (0,processes_setup/* setupFolder */.Ox)(run.plan, run.folder, run.attempt);
    try {
        const { manifest, carried } = await (0,processes_setup/* runSetup */.xn)(context, run);
        if (manifest.status === "succeeded")
            return { setup, handed: { carried, masks, start } };
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
    const setup = await (0,processes_setup/* readSetup */.WJ)(equipment.platform.files, folder);
    if ((0,settings_settings/* isRefusal */.vu)(setup))
        throw new Error(setup.messages.join("; "));
    await (0,execute/* executeAssignments */.EM)(settings, surroundings, { ...equipment, secrets }, {
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

// EXTERNAL MODULE: ./build/report/step-log/output-fence.js + 1 modules
var output_fence = __webpack_require__(5037);
;// CONCATENATED MODULE: ./build/cli/run-jobs.js



/** `run --jobs`, which calls this command line once more for each process. */
async function runOverProcesses(settings, surroundings, equipment, inActions) {
    const { screen } = equipment.platform;
    const call = [process.execPath, process.argv[1]];
    if (!inActions)
        return runJobs(settings, surroundings, equipment, {
            call,
            show: (lines) => screen.write(lines),
        });
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

/***/ 7466:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ endJournals)
/* harmony export */ });
/* unused harmony export collectFrom */
/* harmony import */ var _model_redacted_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6416);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _aggregate_counting_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3475);
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9598);
/* harmony import */ var _model_outcome_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8158);
/* harmony import */ var _model_run_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(17);
/* harmony import */ var _run_environment_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4460);
/* harmony import */ var _model_frames_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7966);
/* harmony import */ var _run_read_journal_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6494);









/**
 * Brings every journal of a run whose process is gone to an end: kills what it left running, says of that how it ended,
 * and writes the manifests anew. Only for who holds the run's lock, or is alone with what lies there.
 */
async function endJournals(outside, runFolder, warn, options = {}) {
    const { below = "" } = options;
    const found = await outside.files.listFiles((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(runFolder, below));
    const paths = found
        .map((path) => node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(below, path))
        .filter((path) => (0,_model_run_files_js__WEBPACK_IMPORTED_MODULE_3__/* .attemptFiles */ .h)("journal.ndjson").test(path));
    const ended = [];
    for (const path of paths) {
        const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(runFolder, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(path));
        if ((await outside.files.readText((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(runFolder, path))) === "") {
            warn(`${path}: it was empty: its process had recorded nothing`);
            await outside.files.remove((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(runFolder, path));
            continue;
        }
        const { events, unreadable, manifest } = await readJournalIn(outside, folder);
        if (unreadable.length > 0)
            warn(`${path}: ${unreadable.length} lines could not be read`);
        if (manifest === undefined)
            warn(`${path}: it does not say what it is of, so it counts for nothing`);
        // Those of nested pipelines come before the one that they are part of, since `children/` sorts before its journal.
        else
            ended.push(await endJournal(outside, { folder, events, manifest }, { ...options, children: ended }));
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
const readJournalIn = async ({ files }, folder) => (0,_run_read_journal_js__WEBPACK_IMPORTED_MODULE_6__/* .readJournal */ .a)((await files.readText((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, "journal.ndjson"))) ?? "");
async function endJournal(outside, found, request) {
    const { manifest, events } = found;
    const isOver = (0,_aggregate_counting_js__WEBPACK_IMPORTED_MODULE_7__/* .isTerminal */ .H)(manifest.status);
    const killed = isOver ? 0 : await outside.processes.endOrphans(orphansOf(events, manifest));
    // What still ran, ran until now; of what did not, only the last sign of life is known.
    const until = killed > 0 ? outside.clock.now().getTime() : Date.parse(manifest.updated_at);
    const ending = isOver ? refusalOf(manifest, request) : endingOf(manifest, until, request);
    const ended = ending.length === 0 ? found : await appendEnd(outside, found, ending);
    // Also of a journal that has its end: its process may have been killed before it could write this.
    await outside.files.replace((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(ended.folder, "manifest.json"), (0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .toJson */ .aB)(ended.manifest), {
        durable: true,
    });
    return ended;
}
async function appendEnd(outside, { folder, manifest }, ending) {
    const { files, clock } = outside;
    const journal = await files.openAppend((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, "journal.ndjson"));
    for (const happening of ending) {
        const event = { ...happening, at: clock.now().toISOString() };
        // A line that was cut off ends here, so that this one stands alone.
        await journal.append(`\n${JSON.stringify(event)}\n`);
    }
    await journal.close();
    const read = await readJournalIn(outside, folder);
    return { folder, events: read.events, manifest: read.manifest ?? manifest };
}
/** The process groups of stages that have not ended, and whatever else the run started. */
function orphansOf(events, manifest) {
    const running = manifest.commands
        .filter(({ status }) => status === "running")
        .map(({ index }) => index);
    const leaders = events.flatMap((event) => event.type === "stage-started" && event.pid !== null && running.includes(event.index)
        ? [{ pid: event.pid, started: event.process_started }]
        : []);
    const [first] = events;
    if (first?.type !== "run-started")
        return { leaders, mark: (0,_run_environment_js__WEBPACK_IMPORTED_MODULE_4__/* .processMark */ .tz)("none") };
    // The process itself too: that of one assignment can outlive the one that started it for a moment.
    return { leaders: [...leaders, first.writer], mark: (0,_run_environment_js__WEBPACK_IMPORTED_MODULE_4__/* .processMark */ .tz)(first.mark) };
}
/** A success that is none; empty when it is none that anybody claims. */
function refusalOf(manifest, { cancelled = false, refused }) {
    const isClaimed = manifest.status === "succeeded" && manifest.parent_run_id === null;
    if (!isClaimed || manifest.attempt !== refused?.attempt)
        return [];
    return [endOfRun(cancelled, refused.detail, refused.reason)];
}
/**
 * What a run that was stopped from outside still has to say.
 * @param untilMs when the stages that had no end ended, as far as is known
 */
function endingOf(manifest, untilMs, request) {
    const { commands, child_runs } = manifest;
    const hasFailed = commands.some(({ outcome }) => (0,_model_outcome_js__WEBPACK_IMPORTED_MODULE_2__/* .isFailure */ .N6)(outcome));
    const cancelled = request.cancelled ?? commands.some(({ exit }) => exit?.kind === "cancelled");
    const ending = commands.flatMap((command) => endingOfStage(command, untilMs, cancelled));
    for (const { run_id } of child_runs.filter(({ status }) => !(0,_aggregate_counting_js__WEBPACK_IMPORTED_MODULE_7__/* .isTerminal */ .H)(status))) {
        const index = commands.find((command) => command.sub_run_id === run_id)?.index ?? 1;
        const child = request.children.find((journal) => journal.manifest.run_id === run_id);
        ending.push({
            type: "child-finished",
            index,
            run_id,
            status: child?.manifest.status ?? "failed",
        });
    }
    const reason = (0,_model_redacted_js__WEBPACK_IMPORTED_MODULE_8__/* .words */ .aL) `the process was gone before the run ended`;
    ending.push(endOfRun(cancelled && !hasFailed, "process-gone", reason));
    return ending;
}
const endOfRun = (cancelled, detail, summary) => ({
    type: "run-finished",
    status: cancelled ? "cancelled" : "failed",
    status_detail: detail,
    summary,
});
function endingOfStage(command, untilMs, cancelled) {
    const { index, status, tries, log_path, started_at } = command;
    if (status === "pending")
        return [{ type: "stage-skipped", index, reason: (0,_model_redacted_js__WEBPACK_IMPORTED_MODULE_8__/* .words */ .aL) `the run's process ended before it` }];
    if (status !== "running")
        return [];
    const summary = (0,_model_redacted_js__WEBPACK_IMPORTED_MODULE_8__/* .words */ .aL) `the process was gone: it ended while this stage was running`;
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
            notes: log_path === null ? [] : [(0,_model_redacted_js__WEBPACK_IMPORTED_MODULE_8__/* .words */ .aL) `its log ends where the run's process did`],
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

/** We wrote it ourselves, a moment ago. */
const readStart = (text) => text === undefined ? null : JSON.parse(text);
const prefix = "ORCHESTRATOR_HANDED_";
const variable = `${prefix}ENV_`;
const folder = `${prefix}PATH_`;
const output = `${prefix}OUTPUT_`;
const matcher = `${prefix}MATCHER_`;
const mask = `${prefix}MASK_`;
const startingPoint = `${prefix}START`;
/** The variables that a process is given besides its own. One each: a system bounds each one, not only all together. */
const toVariables = ({ carried, masks, start }) => Object.fromEntries([
    ...Object.entries(carried.env).map(([name, value]) => [`${variable}${name}`, value]),
    ...carried.path.map((value, position) => [`${folder}${position}`, value]),
    ...Object.entries(carried.outputs).map(([name, value]) => [`${output}${name}`, value]),
    ...carried.matchers.map((value, position) => [`${matcher}${position}`, JSON.stringify(value)]),
    ...masks.map((value, position) => [`${mask}${position}`, value]),
    ...(start === null ? [] : [[startingPoint, JSON.stringify(start)]]),
]);
/** @returns what was handed over, and the environment without it: stages see only what it stands for */
function takeVariables(environment) {
    const entries = Object.entries(environment);
    const named = (start) => entries.flatMap(([name, value]) => name.startsWith(start) ? [[name.slice(start.length), value]] : []);
    const numbered = (start) => named(start)
        .toSorted(([left], [right]) => Number(left) - Number(right))
        .map(([, value]) => value);
    return {
        handed: {
            carried: {
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
/* harmony import */ var _run_assignment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3672);
/* harmony import */ var _run_kept_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6260);
/* harmony import */ var _run_read_journal_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6494);
/* harmony import */ var _run_folder_folders_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3453);
/* harmony import */ var _settings_settings_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(861);






/** Whether there is anything in a plan's set-up that would run. */
const hasSetup = ({ setup }) => setup.some(({ skip }) => skip === null);
/**
 * Where a set-up that runs once for all assignments goes: it has a folder as they have, under a name that none of them
 * has.
 */
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
/**
 * Runs a plan's set-up alone. Its manifest is that of a part of the run: no assignment is waited for under its name.
 */
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
    const { events, manifest } = (0,_run_read_journal_js__WEBPACK_IMPORTED_MODULE_3__/* .readJournal */ .a)((await files.readText((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, "journal.ndjson"))) ?? "");
    if (manifest === undefined)
        return (0,_settings_settings_js__WEBPACK_IMPORTED_MODULE_5__/* .refuse */ .TR)(`${folder}: there is no journal of a set-up`);
    const ends = new Map(events.flatMap((event) => (event.type === "stage-finished" ? [[event.index, event]] : [])));
    const stages = manifest.commands.map((command) => {
        const end = ends.get(command.index);
        const record = recordOf(command, end?.handed_on ?? false);
        return [command.index, { record, findings: end?.findings ?? [], files: [], child: null }];
    });
    return { stages: new Map(stages) };
}
/** Its copied artifacts stay where they are, so that they are not said to be with each assignment. */
function recordOf(command, handedOn) {
    const { index: _index, id: _id, title: _title, command: _command, kind: _kind, ...rest } = command;
    const { subtask: _subtask, phase: _phase, ...record } = rest;
    return { ...record, notes: [...record.notes, (0,_run_kept_js__WEBPACK_IMPORTED_MODULE_2__/* .noteOfSetup */ .xO)(handedOn)], artifacts: [] };
}


/***/ })

};
