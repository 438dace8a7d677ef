export const id = 6666;
export const ids = [6666,849];
export const modules = {

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

/***/ 849:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ readRunSummary),
/* harmony export */   recoverAbandoned: () => (/* binding */ recoverAbandoned),
/* harmony export */   recoverAbandonedRun: () => (/* binding */ recoverAbandonedRun)
/* harmony export */ });
/* unused harmony export recoverRun */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9598);
/* harmony import */ var _model_reasons_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9751);
/* harmony import */ var _model_run_summary_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2954);
/* harmony import */ var _run_folder_end_journals_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7466);
/* harmony import */ var _aggregate_finish_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5927);
/* harmony import */ var _history_write_entry_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3826);
/* harmony import */ var _history_past_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(707);
/* harmony import */ var _run_folder_plan_file_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1480);
/* harmony import */ var _run_folder_run_end_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(3685);
/* harmony import */ var _run_folder_run_lock_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(6365);
/* harmony import */ var _settings_settings_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(861);












/**
 * Ends a run whose process the caller knows to be gone: kills the processes it left, folds its journals, and writes the
 * run's own files. The result is never a success, whatever the journals say.
 */
async function recoverRun(ports, settings, folder, known = {}) {
    const lock = await lockRun(ports.locks, folder);
    if (isRefusal(lock))
        return endRun(ports, settings, folder, { ...known, lockWarnings: lock.messages });
    try {
        return await endRun(ports, settings, folder, { ...known, lockWarnings: lock.warnings });
    }
    finally {
        await lock.release();
    }
}
/**
 * Like recoverRun, but checks whether the run's process is gone and refuses while it is alive.
 * @returns null for a run that has ended, which is left as it is
 */
async function recoverAbandonedRun(ports, settings, folder) {
    const lock = await (0,_run_folder_run_lock_js__WEBPACK_IMPORTED_MODULE_10__/* .takeRun */ .FL)(ports, folder);
    return (0,_settings_settings_js__WEBPACK_IMPORTED_MODULE_11__/* .isRefusal */ .vu)(lock) ? lock : endUnlessOver(ports, settings, folder, { ...lock, tidy: true });
}
/**
 * Ends the runs of the task that have neither a result nor a process.
 * @param options.most how many of the newest runs to check; default: all
 * @param options.tidy removes folders in which nothing was planned. Not safe while other runs may be starting in them.
 * @returns the runs that it ended or could not end, without running ones
 */
async function recoverAbandoned(ports, settings, { most = Infinity, tidy }) {
    const recovered = [];
    for (const folder of await (0,_run_folder_run_lock_js__WEBPACK_IMPORTED_MODULE_10__/* .findUnfinishedRuns */ .FI)(ports.files, settings, most)) {
        const result = await endIfAbandoned(ports, settings, folder, tidy).catch((error) => (0,_settings_settings_js__WEBPACK_IMPORTED_MODULE_11__/* .refuse */ .TR)(`${folder}: the run could not be ended: ${(0,_model_reasons_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error)}`));
        if (result !== null)
            recovered.push(result);
    }
    return recovered;
}
/** @returns null for a run that has ended or goes on */
async function endIfAbandoned(ports, settings, folder, tidy) {
    const lock = await (0,_run_folder_run_lock_js__WEBPACK_IMPORTED_MODULE_10__/* .takeRun */ .FL)(ports, folder);
    return (0,_settings_settings_js__WEBPACK_IMPORTED_MODULE_11__/* .isRefusal */ .vu)(lock) ? null : endUnlessOver(ports, settings, folder, { ...lock, tidy });
}
/**
 * Ends a run unless it ended by itself while its lock was awaited; one whose lock was taken over did not. Without a
 * plan no result can be computed, so only the journals are ended, once. Releases the lock.
 */
async function endUnlessOver(ports, settings, folder, { kind, warnings, release, tidy }) {
    const { files } = ports;
    try {
        if (tidy && (await (0,_run_folder_run_end_js__WEBPACK_IMPORTED_MODULE_9__/* .isUnplanned */ .o9)(files, folder)))
            return await files.remove(folder).then(() => null);
        const isPlanless = !(await files.exists((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, "plan.json")));
        const isOver = isPlanless
            ? !(await (0,_run_folder_run_end_js__WEBPACK_IMPORTED_MODULE_9__/* .hasOpenJournal */ .wc)(files, folder))
            : await (0,_run_folder_run_end_js__WEBPACK_IMPORTED_MODULE_9__/* .hasEnd */ .SE)(files, folder);
        if (kind !== "taken-over" && isOver)
            return null;
        return await endRun(ports, settings, folder, { lockWarnings: warnings });
    }
    finally {
        await release();
    }
}
async function endRun(ports, settings, folder, { lockWarnings, ...options }) {
    const before = await readRunSummary(ports.files, folder);
    const warnings = [...lockWarnings, ...(before?.warnings ?? [])];
    const journals = await (0,_run_folder_end_journals_js__WEBPACK_IMPORTED_MODULE_4__/* .endJournals */ .G)(ports, folder, (message) => warnings.push(message), options);
    const plan = await (0,_run_folder_plan_file_js__WEBPACK_IMPORTED_MODULE_8__/* .readPlan */ .m)(ports.files, folder);
    if ((0,_settings_settings_js__WEBPACK_IMPORTED_MODULE_11__/* .isRefusal */ .vu)(plan))
        return plan;
    const manifests = journals.flatMap(({ manifest }) => manifest.parent_run_id === null ? [manifest] : []);
    await (0,_history_write_entry_js__WEBPACK_IMPORTED_MODULE_6__/* .writeAttemptEntries */ .F)(ports, plan, journals, (message) => warnings.push(message));
    return (0,_aggregate_finish_js__WEBPACK_IMPORTED_MODULE_5__/* .finishRun */ .J)(ports, settings, {
        past: await (0,_history_past_js__WEBPACK_IMPORTED_MODULE_7__/* .openPast */ .Ry)(ports, settings, plan.task_id),
        plan,
        ran: [],
        attempt: Math.max(plan.plan_attempt, ...manifests.map((manifest) => manifest.attempt)),
        jobResults: null,
        jobs: null,
        folder,
        warnings,
        hostContext: null,
        failedBefore: before?.status === "failed" ? before.reason : null,
        ...(options.refused !== undefined && { refused: options.refused }),
    });
}
/** The summary that the run's process wrote for its newest attempt, if any: clearResult removed that of an earlier one. */
async function readRunSummary(files, folder) {
    const text = await files.readText((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, "run-summary.json")).catch(() => undefined);
    return _model_run_summary_js__WEBPACK_IMPORTED_MODULE_3__/* .RunSummary */ .yN.safeParse((0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(text ?? "")).data ?? null;
}


/***/ }),

/***/ 6666:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  resumeRun: () => (/* binding */ resumeRun)
});

// EXTERNAL MODULE: ./build/text/clean-text.js
var clean_text = __webpack_require__(1559);
// EXTERNAL MODULE: ./build/run/reused.js
var reused = __webpack_require__(9956);
// EXTERNAL MODULE: ./build/modes/run/auto.js
var auto = __webpack_require__(2878);
// EXTERNAL MODULE: ./build/modes/run-folder/end-journals.js
var end_journals = __webpack_require__(7466);
// EXTERNAL MODULE: ./build/modes/run/recover.js
var recover = __webpack_require__(849);
// EXTERNAL MODULE: ./build/modes/run-folder/find-run.js
var find_run = __webpack_require__(701);
// EXTERNAL MODULE: ./build/modes/run-folder/folders.js
var folders = __webpack_require__(3453);
// EXTERNAL MODULE: ./build/modes/history/past.js + 1 modules
var history_past = __webpack_require__(707);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/model/journal.js
var journal = __webpack_require__(6953);
// EXTERNAL MODULE: ./build/model/stage-files.js
var stage_files = __webpack_require__(6006);
;// CONCATENATED MODULE: ./build/modes/run-folder/reuse.js



/**
 * Finds what the next attempt can reuse: stages that succeeded, except those that passed on variables, which were only
 * in memory.
 */
function findReusable(journal, all) {
    const { manifest } = journal;
    const kept = findReusableCommands(journal);
    const stages = kept.map((command) => [
        command.index,
        {
            record: toStageRecord(command, manifest.attempt),
            findings: listFindings(journal, command, all),
            files: listArtifactFiles(journal, command),
            child: manifest.child_runs.find(({ run_id }) => run_id === command.sub_run_id) ?? null,
        },
    ]);
    const again = manifest.commands.filter((command) => !kept.includes(command));
    const children = again.flatMap(({ sub_run_id }) => {
        const child = sub_run_id === null ? undefined : findChild(journal, sub_run_id, all);
        return child === undefined ? [] : [[child.manifest.run_id, findReusable(child, all)]];
    });
    return { stages: new Map(stages), children: new Map(children) };
}
function listArtifactFiles({ events, manifest }, { index }) {
    const root = `${manifest.artifact_root}/`;
    return events
        .flatMap((event) => (event.type === "stage-finished" || event.type === "stage-kept") && event.index === index
        ? event.files
        : [])
        .filter(({ path }) => path.startsWith(`${root}files/`))
        .map((file) => ({ ...file, path: file.path.slice(root.length) }));
}
/** The findings of a stage, nested pipelines included. */
function listFindings(journal, { index, sub_run_id }, all) {
    const own = journal.events.flatMap((event) => (event.type === "stage-finished" || event.type === "stage-kept") && event.index === index
        ? event.findings
        : []);
    const child = sub_run_id === null ? undefined : findChild(journal, sub_run_id, all);
    const inner = child?.manifest.commands.flatMap((command) => listFindings(child, command, all)) ?? [];
    return [...own, ...inner];
}
const findChild = (parent, runId, all) => all.find(({ folder }) => folder === (0,external_node_path_.join)(parent.folder, "children", runId));
function findReusableCommands({ manifest, events }) {
    const handedOn = new Set(events.flatMap((event) => event.type === "stage-finished" && event.handed_on ? [event.index] : []));
    return manifest.commands.filter(({ outcome, index }) => outcome === "succeeded" && !handedOn.has(index));
}
function toStageRecord(command, attempt) {
    const planned = Object.keys(journal/* PlannedEntry */.tP.shape);
    const record = Object.fromEntries(Object.entries(command).filter(([name]) => !planned.includes(name)));
    const known = command.notes.some((note) => note.startsWith("kept from attempt"));
    const notes = known ? command.notes : [...command.notes, `kept from attempt ${attempt}`];
    return journal/* StageRecord */.yg.parse({ ...record, notes });
}
/** Copies the artifacts of reused stages, so that the next attempt's evidence is complete. */
async function copyKeptArtifacts(files, journal, all, to) {
    for (const { index, id, artifacts } of findReusableCommands(journal)) {
        if (artifacts.length === 0)
            continue;
        await files.copyMatching((0,external_node_path_.join)(journal.folder, "files"), [`${(0,stage_files/* fileStem */.E8)(index, id)}/**`], (0,external_node_path_.join)(to, "files"));
    }
    // A nested pipeline that is reused as a whole stays where it ran.
    const kept = new Set(findReusableCommands(journal).map(({ sub_run_id }) => sub_run_id));
    const children = all.filter(({ folder }) => (0,external_node_path_.dirname)((0,external_node_path_.dirname)(folder)) === journal.folder);
    for (const child of children.filter(({ manifest }) => !kept.has(manifest.run_id))) {
        await copyKeptArtifacts(files, child, all, (0,external_node_path_.join)(to, "children", child.manifest.run_id));
    }
}

// EXTERNAL MODULE: ./build/modes/settings/origin.js
var settings_origin = __webpack_require__(1811);
// EXTERNAL MODULE: ./build/modes/run-folder/own-folders.js
var own_folders = __webpack_require__(524);
// EXTERNAL MODULE: ./build/modes/run-folder/plan-file.js
var plan_file = __webpack_require__(1480);
// EXTERNAL MODULE: ./build/modes/run-folder/run-end.js
var run_end = __webpack_require__(3685);
// EXTERNAL MODULE: ./build/modes/run-folder/run-lock.js
var run_lock = __webpack_require__(6365);
// EXTERNAL MODULE: ./build/modes/settings/settings.js + 1 modules
var settings_settings = __webpack_require__(861);
;// CONCATENATED MODULE: ./build/modes/run/resume.js















/**
 * Runs the stages of an ended run again that did not succeed, as its next attempt with the same plan. Stages that
 * passed on variables run again too, because those are not on disk. Results hold only for the same tree and pipeline
 * file: if either differs, everything runs as a new run.
 * @param runName as in findRun
 */
async function resumeRun(settings, hostContext, dependencies, runName) {
    const { platform } = dependencies;
    if (hostContext.github !== null)
        return (0,settings_settings/* refuse */.TR)("--resume does not work in GitHub Actions, where earlier runs are not on disk. Re-run the job instead.");
    const refusal = await (0,own_folders/* refuseFoldersOutside */.n)(settings, platform.files);
    if (refusal !== null)
        return refusal;
    const folder = await (0,find_run/* findRun */.Lc)(settings, platform.files, runName);
    if (typeof folder !== "string")
        return folder;
    const lock = await (0,run_lock/* takeRun */.FL)(platform, folder);
    if ((0,settings_settings/* isRefusal */.vu)(lock))
        return lock;
    let newRun;
    try {
        const plan = await (0,plan_file/* readPlan */.m)(platform.files, folder);
        if ((0,settings_settings/* isRefusal */.vu)(plan))
            return plan;
        const origin = await (0,settings_origin/* readOrigin */.P2)(platform.files, folder);
        const restored = restoreChoices(settings, plan, origin);
        const difference = await (0,settings_origin/* findDifference */.Hl)(platform, restored, origin);
        const run = { plan, folder, warnings: [...lock.warnings] };
        const resumed = difference === null ? await goOn(settings, hostContext, dependencies, run) : null;
        if (resumed !== null)
            return resumed;
        const why = difference ??
            "all its stages succeeded, but it was interrupted before its result was written";
        newRun = { settings: restored, reason: `nothing of the run ${plan.run_id} is reused: ${why}` };
    }
    finally {
        await lock.release();
    }
    await platform.screen.write(`${(0,clean_text/* cleanLine */.Ow)(newRun.reason)}\n`);
    return (0,auto/* runAuto */.N)(newRun.settings, hostContext, dependencies, [newRun.reason]);
}
/** Restores the choices that the run was planned with. */
function restoreChoices(settings, plan, origin) {
    const again = {
        ...settings,
        task: plan.task_id,
        pipeline: plan.pipeline_id,
        namesAny: false,
        epoch: plan.epoch,
    };
    if (origin === null)
        return again;
    const { asked } = origin;
    return {
        ...again,
        config: asked.config,
        subtask: asked.subtasks,
        stage: asked.stages,
        base: asked.base,
        "execution-mode": asked.execution_mode,
        "max-parallel": asked.max_parallel,
        "fail-fast": asked.fail_fast,
        all: asked.all === true,
        only: asked.only ?? [],
        skip: asked.skip ?? [],
        arguments: asked.arguments ?? [],
    };
}
/** @returns null when all stages succeeded but the run did not */
async function goOn(settings, hostContext, dependencies, run) {
    const { platform } = dependencies;
    const { plan } = run;
    const journals = await (0,end_journals/* endJournals */.G)(platform, run.folder, (message) => run.warnings.push(message));
    const own = journals.filter(({ manifest }) => manifest.parent_run_id === null);
    const before = { newest: findNewestAttempts(plan, own), journals };
    const assignments = plan.assignments.filter(({ instance_id }) => before.newest.get(instance_id)?.manifest.status !== "succeeded");
    if (assignments.length === 0)
        return (await (0,recover/* readRunSummary */.A)(platform.files, run.folder))?.status === "succeeded"
            ? (0,settings_settings/* refuse */.TR)(`${plan.run_id}: all of it succeeded, so there is nothing to resume`)
            : null;
    const attempt = Math.max(plan.plan_attempt, ...own.map(({ manifest }) => manifest.attempt + 1));
    const past = await (0,history_past/* openPast */.Ry)(platform, settings, plan.task_id);
    const resumed = createResumption(hostContext, before);
    const execution = { ...run, attempt, assignments, resumed, past };
    const notCleared = await (0,run_end/* clearResult */.Lc)(platform.files, run.folder);
    if (notCleared !== null)
        return notCleared;
    await keepArtifacts(platform.files, before, execution);
    return (0,auto/* executeRun */.l)(settings, hostContext, dependencies, execution);
}
const createResumption = ({ user }, { newest, journals }) => ({
    actor: user,
    reason: "orchestrator run --resume",
    reused: ({ instance_id }) => {
        const journal = newest.get(instance_id);
        return journal === undefined ? reused/* noReuse */.C9 : findReusable(journal, journals);
    },
});
async function keepArtifacts(files, { newest, journals }, { folder, attempt, assignments, }) {
    for (const { instance_id } of assignments) {
        const journal = newest.get(instance_id);
        if (journal === undefined)
            continue;
        await copyKeptArtifacts(files, journal, journals, (0,folders/* attemptFolder */.OZ)(folder, instance_id, attempt));
    }
}
/** The newest attempt of each assignment of the plan. */
function findNewestAttempts(plan, journals) {
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


/***/ })

};
