export const id = 530;
export const ids = [530];
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
// EXTERNAL MODULE: ./build/modes/execute.js
var execute = __webpack_require__(9072);
// EXTERNAL MODULE: ./build/modes/finish.js + 14 modules
var finish = __webpack_require__(856);
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
// EXTERNAL MODULE: ./build/modes/settings.js + 1 modules
var modes_settings = __webpack_require__(9545);
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
    const watch = (base, plan) => hearingMasks(equipment.watch(base, plan), masks);
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
/* harmony import */ var _run_assignment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2688);
/* harmony import */ var _run_fold_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2939);
/* harmony import */ var _run_kept_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6260);
/* harmony import */ var _run_read_journal_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6494);
/* harmony import */ var _folders_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1018);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9545);







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
/* harmony import */ var _model_limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3906);
/* harmony import */ var _model_manifest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1189);
/* harmony import */ var _model_run_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(17);
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


/***/ })

};
