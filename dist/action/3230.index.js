export const id = 3230;
export const ids = [3230,849];
export const modules = {

/***/ 73826:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ writeAttemptEntries),
/* harmony export */   N: () => (/* binding */ formatAttemptEntry)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _metrics_make_entry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31647);
/* harmony import */ var _model_reasons_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9751);



/** Writes the `metrics.jsonl` of ended attempts, each into its own folder. It includes nested pipelines. */
async function writeAttemptEntries({ files }, plan, attempts, warn) {
    for (const { folder, manifest } of attempts) {
        const text = manifest.parent_run_id === null ? formatAttemptEntry(plan, manifest) : null;
        if (text === null)
            continue;
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, "metrics.jsonl");
        // A missing entry does not change the outcome.
        await files
            .replace(path, text)
            .catch((error) => warn(`${path} was not written: ${(0,_model_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error)}`));
    }
}
/** Formats an attempt's `metrics.jsonl`, from its manifest alone; null: the attempt has not ended. */
function formatAttemptEntry(plan, manifest) {
    const now = new Date(manifest.updated_at);
    const entry = (0,_metrics_make_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .createEntry */ .d)({ plan, manifest, startedAt: manifest.started_at, now });
    return entry === null ? null : `${JSON.stringify(entry)}\n`;
}


/***/ }),

/***/ 17466:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ endJournals),
/* harmony export */   n: () => (/* binding */ collectResults)
/* harmony export */ });
/* harmony import */ var _model_counted_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(77820);
/* harmony import */ var _model_redacted_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6416);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _aggregate_count_manifests_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5460);
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29598);
/* harmony import */ var _model_outcome_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38158);
/* harmony import */ var _model_run_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30017);
/* harmony import */ var _run_environment_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(94460);
/* harmony import */ var _model_frames_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(77966);
/* harmony import */ var _run_read_journal_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(26494);










/**
 * Ends every journal of a run whose process is gone: kills the processes it left, records how its stages ended, and
 * rewrites the manifests. The caller holds the run's lock, or has the folder to itself.
 */
async function endJournals(ports, runFolder, warn, options = {}) {
    const { below = "" } = options;
    const found = await ports.files.listFiles((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(runFolder, below));
    const paths = found
        .map((path) => node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(below, path))
        .filter((path) => (0,_model_run_files_js__WEBPACK_IMPORTED_MODULE_3__/* .attemptFiles */ .h6)("journal.ndjson").test(path));
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

/***/ 70849:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   recoverAbandoned: () => (/* binding */ recoverAbandoned),
/* harmony export */   recoverRun: () => (/* binding */ recoverRun)
/* harmony export */ });
/* unused harmony exports recoverAbandonedRun, readRunSummary */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29598);
/* harmony import */ var _model_reasons_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9751);
/* harmony import */ var _model_run_summary_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22954);
/* harmony import */ var _run_folder_end_journals_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(17466);
/* harmony import */ var _aggregate_finish_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(95927);
/* harmony import */ var _history_write_entry_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(73826);
/* harmony import */ var _history_past_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9143);
/* harmony import */ var _run_folder_plan_file_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(41480);
/* harmony import */ var _run_folder_run_end_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(53685);
/* harmony import */ var _run_folder_run_lock_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(6184);
/* harmony import */ var _settings_settings_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(80764);












/**
 * Ends a run whose process the caller knows to be gone: kills the processes it left, folds its journals, and writes the
 * run's own files. The result is never a success, whatever the journals say.
 */
async function recoverRun(ports, settings, folder, known = {}) {
    const lock = await (0,_run_folder_run_lock_js__WEBPACK_IMPORTED_MODULE_10__/* .lockRun */ .xR)(ports.locks, folder);
    if ((0,_settings_settings_js__WEBPACK_IMPORTED_MODULE_11__/* .isRefusal */ .vu)(lock))
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
    const lock = await takeRun(ports, folder);
    return isRefusal(lock) ? lock : endUnlessOver(ports, settings, folder, { ...lock, tidy: true });
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

/***/ 94460:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F0: () => (/* binding */ addPassedOn),
  AF: () => (/* binding */ buildEnvironment),
  kx: () => (/* binding */ createPassedOn),
  mD: () => (/* binding */ getOutputVariable),
  zZ: () => (/* binding */ isFixed),
  GB: () => (/* binding */ mergePassedOn),
  Ki: () => (/* binding */ toProcessMark),
  T_: () => (/* binding */ toStageMark)
});

// EXTERNAL MODULE: ./build/model/credentials.js
var credentials = __webpack_require__(84676);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
;// CONCATENATED MODULE: ./build/model/git-variables.js
/**
 * Variables that bind git to one repository: those of `git rev-parse --local-env-vars`, and others that git sets for
 * hooks. With them, git would write to the wrong repository.
 */
const binding = /^GIT_(ALTERNATE_OBJECT_DIRECTORIES|ATTR_SOURCE|COMMON_DIR|CONFIG|CONFIG_(COUNT|KEY_\d+|PARAMETERS|VALUE_\d+)|DIR|GRAFT_FILE|IMPLICIT_WORK_TREE|INDEX_FILE|INTERNAL_SUPER_PREFIX|NAMESPACE|NO_REPLACE_OBJECTS|OBJECT_DIRECTORY|PREFIX|QUARANTINE_PATH|REPLACE_REF_BASE|SHALLOW_FILE|WORK_TREE)$/i;
const bindsRepository = (variable) => binding.test(variable);

;// CONCATENATED MODULE: ./build/run/environment.js



const createPassedOn = () => ({ env: {}, path: [], outputs: {}, matchers: [] });
/** The variable that holds an output for later stages: `OUTPUT_PKG_BUILD_TAG` for the output `tag` of `pkg.build`. */
const getOutputVariable = (stage, output) => `OUTPUT_${stage}_${output}`.toUpperCase().replaceAll(/[^A-Z0-9_]/g, "_");
/** Marks all processes of a run in their environment, so that those that outlive it can be found. */
const toProcessMark = (mark) => `ORCHESTRATOR_MARK=${mark}`;
/** Marks the processes of a single try of a stage. */
const toStageMark = (mark) => `ORCHESTRATOR_STAGE_MARK=${mark}`;
/**
 * The runner sets these for every step, so no step can change them (actions/runner, GitHubContext.cs,
 * RunnerContext.cs).
 */
const runnersOwn = /^(GITHUB_(?!TOKEN$)|RUNNER_)/i;
/** Whether GITHUB_ENV cannot change a variable: it is withheld from stages, or the runner or this tool sets it. */
const isFixed = (name, { process, own }) => (0,credentials/* isWithheld */.Y)(name) ||
    Object.hasOwn(own, name) ||
    (runnersOwn.test(name) && Object.hasOwn(process, name));
/** Builds a stage's environment. Later layers win, as on GitHub. */
function buildEnvironment(layers, windows) {
    const idToken = layers.idToken === "write";
    const base = Object.entries(layers.process).filter(([name]) => !(0,credentials/* isWithheld */.Y)(name, { idToken }) && !bindsRepository(name));
    const env = {
        ...Object.fromEntries(base),
        ...layers.subtask,
        ...layers.passedOn.outputs,
        ...layers.passedOn.env,
        ...layers.stage,
        ...layers.own,
    };
    if (layers.passedOn.path.length > 0) {
        const name = Object.keys(env).find((key) => key.toUpperCase() === "PATH") ?? "PATH";
        // An empty entry would mean the working directory.
        const folders = [...layers.passedOn.path, env[name] ?? ""].filter((folder) => folder !== "");
        env[name] = folders.join(windows ? ";" : ":");
    }
    return env;
}
/** Adds what a stage passed on. */
function addPassedOn(passedOn, { env, path, outputs, matchers, }) {
    const next = {
        env: { ...passedOn.env, ...env },
        path: [...path, ...passedOn.path.filter((folder) => !path.includes(folder))],
        outputs: { ...passedOn.outputs, ...outputs },
        matchers,
    };
    return { passedOn: next, hasPassedOn: !(0,external_node_util_.isDeepStrictEqual)(next, passedOn) };
}
/** Merges what parallel stages passed on. The stage that ended last wins. */
function mergePassedOn(now, before, after) {
    const path = after.path.filter((folder) => !before.path.includes(folder));
    const matchers = after.matchers.filter((matcher) => !before.matchers.includes(matcher));
    const removed = before.matchers.filter((matcher) => !after.matchers.includes(matcher));
    return {
        env: { ...now.env, ...pickChanged(before.env, after.env) },
        path: [...path, ...now.path.filter((folder) => !path.includes(folder))],
        outputs: { ...now.outputs, ...pickChanged(before.outputs, after.outputs) },
        matchers: [...matchers, ...now.matchers.filter((matcher) => !removed.includes(matcher))],
    };
}
const pickChanged = (before, after) => Object.fromEntries(Object.entries(after).filter(([name, value]) => before[name] !== value));


/***/ })

};
