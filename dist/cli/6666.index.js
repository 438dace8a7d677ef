export const id = 6666;
export const ids = [6666];
export const modules = {

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

/***/ 6666:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  resumeRun: () => (/* binding */ resumeRun)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/model/json.js
var json = __webpack_require__(9598);
// EXTERNAL MODULE: ./build/model/run-summary.js
var run_summary = __webpack_require__(2954);
// EXTERNAL MODULE: ./build/text/clean-text.js
var clean_text = __webpack_require__(1559);
// EXTERNAL MODULE: ./build/run/kept.js
var kept = __webpack_require__(6260);
// EXTERNAL MODULE: ./build/modes/run/auto.js
var auto = __webpack_require__(2878);
// EXTERNAL MODULE: ./build/modes/run-folder/end-journals.js
var end_journals = __webpack_require__(7466);
// EXTERNAL MODULE: ./build/modes/run/execute.js
var execute = __webpack_require__(6850);
// EXTERNAL MODULE: ./build/modes/run-folder/find-run.js
var find_run = __webpack_require__(701);
// EXTERNAL MODULE: ./build/modes/aggregate/finish.js + 8 modules
var finish = __webpack_require__(9371);
// EXTERNAL MODULE: ./build/modes/run-folder/folders.js
var folders = __webpack_require__(3453);
// EXTERNAL MODULE: ./build/modes/history/past.js + 1 modules
var past = __webpack_require__(707);
// EXTERNAL MODULE: ./build/model/journal.js
var journal = __webpack_require__(6953);
// EXTERNAL MODULE: ./build/model/stage-files.js
var stage_files = __webpack_require__(6006);
;// CONCATENATED MODULE: ./build/modes/run-folder/reuse.js



/** What the next attempt takes over of this one: stages that succeeded and handed nothing on that only memory held. */
function keptOf(journal, all) {
    const { manifest } = journal;
    const kept = keptCommands(journal);
    const stages = kept.map((command) => [
        command.index,
        {
            record: recordOf(command, manifest.attempt),
            findings: findingsOf(journal, command, all),
            files: artifactFilesOf(journal, command),
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
function artifactFilesOf({ events, manifest }, { index }) {
    const root = `${manifest.artifact_root}/`;
    return events
        .flatMap((event) => (event.type === "stage-finished" || event.type === "stage-kept") && event.index === index
        ? event.files
        : [])
        .filter(({ path }) => path.startsWith(`${root}files/`))
        .map((file) => ({ ...file, path: file.path.slice(root.length) }));
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
    const handedOn = new Set(events.flatMap((event) => event.type === "stage-finished" && event.handed_on ? [event.index] : []));
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
        await files.copyMatching((0,external_node_path_.join)(journal.folder, "files"), [`${(0,stage_files/* fileStem */.E8)(index, id)}/**`], (0,external_node_path_.join)(to, "files"));
    }
    // A nested pipeline that is kept as a whole stays where it ran.
    const kept = new Set(keptCommands(journal).map(({ sub_run_id }) => sub_run_id));
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
 * Runs again what did not succeed of a run that is over, as its next attempt, with its plan as it is. A stage that
 * handed variables on is run again too: they are on no disk. What is kept belongs to one tree and one pipeline file: on
 * another, nothing is kept, and all runs as a new run.
 * @param wanted as in findRun
 */
async function resumeRun(settings, surroundings, equipment, wanted) {
    const { platform } = equipment;
    if (surroundings.github !== null)
        return (0,settings_settings/* refuse */.TR)("--resume: in GitHub Actions nothing is kept of an earlier run. Re-run the job instead.");
    const outside = await (0,own_folders/* refuseFoldersOutside */.n)(settings, platform.files);
    if (outside !== null)
        return outside;
    const folder = await (0,find_run/* findRun */.Lc)(settings, platform.files, wanted);
    if (typeof folder !== "string")
        return folder;
    const lock = await (0,run_lock/* takeRun */.FL)(platform, folder);
    if ((0,settings_settings/* isRefusal */.vu)(lock))
        return lock;
    let anew;
    try {
        const plan = await (0,plan_file/* readPlan */.m)(platform.files, folder);
        if ((0,settings_settings/* isRefusal */.vu)(plan))
            return plan;
        const origin = await (0,settings_origin/* readOrigin */.P2)(platform.files, folder);
        const asked = askedOf(settings, plan, origin);
        const difference = await (0,settings_origin/* findDifference */.Hl)(platform, asked, origin);
        const run = { plan, folder, warnings: [...lock.warnings] };
        const resumed = difference === null ? await goOn(settings, surroundings, equipment, run) : null;
        if (resumed !== null)
            return resumed;
        const why = difference ?? "its stages succeeded, and it was interrupted before its result was written";
        anew = { settings: asked, reason: `nothing is kept of the run ${plan.run_id}: ${why}` };
    }
    finally {
        await lock.release();
    }
    await platform.screen.write(`${(0,clean_text/* cleanLine */.Ow)(anew.reason)}\n`);
    return (0,auto/* runAuto */.N)(anew.settings, surroundings, equipment, [anew.reason]);
}
/** What was asked for when the run was planned, to be asked again. */
function askedOf(settings, plan, origin) {
    const again = { ...settings, task: plan.task_id, pipeline: plan.pipeline_id, epoch: plan.epoch };
    if (origin === null)
        return again;
    const { config, subtasks, stages, base, execution_mode, max_parallel, fail_fast } = origin.asked;
    return {
        ...again,
        config,
        subtask: subtasks,
        stage: stages,
        base,
        "execution-mode": execution_mode,
        "max-parallel": max_parallel,
        "fail-fast": fail_fast,
    };
}
/** @returns null when there is nothing to run again, and the run is no success all the same */
async function goOn(settings, surroundings, equipment, run) {
    const { platform } = equipment;
    const { plan } = run;
    const journals = await (0,end_journals/* endJournals */.G)(platform, run.folder, (message) => run.warnings.push(message));
    const own = journals.filter(({ manifest }) => manifest.parent_run_id === null);
    const before = { newest: newestOfAssignments(plan, own), journals };
    const assignments = plan.assignments.filter(({ instance_id }) => before.newest.get(instance_id)?.manifest.status !== "succeeded");
    if (assignments.length === 0)
        return (await hasSucceeded(platform.files, run.folder))
            ? (0,settings_settings/* refuse */.TR)(`${plan.run_id}: all of it succeeded, so there is nothing to run again`)
            : null;
    const attempt = Math.max(plan.plan_attempt, ...own.map(({ manifest }) => manifest.attempt + 1));
    const execution = { ...run, attempt, assignments, resumed: resumption(surroundings, before) };
    const notCleared = await (0,run_end/* clearResult */.Lc)(platform.files, run.folder);
    if (notCleared !== null)
        return notCleared;
    await keepArtifacts(platform.files, before, execution);
    await equipment.begun?.(run);
    const done = await (0,execute/* executeAssignments */.EM)(settings, surroundings, equipment, execution);
    await (0,settings_origin/* recordTreeAfter */._D)(platform, settings, run.folder, {
        isOver: (0,execute/* allSucceeded */.x2)(assignments, done.manifests),
    });
    return (0,finish/* finishRun */.J)(platform, settings, {
        ...run,
        attempt,
        surroundings,
        witnesses: null,
        jobs: null,
        failedBefore: null,
        past: await (0,past/* openPast */.Ry)(platform, settings, plan.task_id),
        ran: done.manifests,
        start: done.start,
    });
}
async function hasSucceeded(files, folder) {
    const text = await files.readText((0,external_node_path_.join)(folder, "run-summary.json")).catch(() => undefined);
    return run_summary/* RunSummary */.yN.safeParse((0,json/* parseJson */.qF)(text ?? "")).data?.status === "succeeded";
}
const resumption = ({ user }, { newest, journals }) => ({
    actor: user,
    reason: "orchestrator run --resume",
    kept: ({ instance_id }) => {
        const journal = newest.get(instance_id);
        return journal === undefined ? kept/* nothingKept */.kK : keptOf(journal, journals);
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


/***/ })

};
