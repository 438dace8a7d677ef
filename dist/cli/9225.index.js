export const id = 9225;
export const ids = [9225,187];
export const modules = {

/***/ 9225:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  pruneRuns: () => (/* binding */ pruneRuns)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/model/reasons.js
var reasons = __webpack_require__(9751);
// EXTERNAL MODULE: ./build/modes/run-folder/end-journals.js
var end_journals = __webpack_require__(7466);
// EXTERNAL MODULE: ./build/modes/run-folder/folders.js
var folders = __webpack_require__(3453);
// EXTERNAL MODULE: ./build/modes/run-folder/own-folders.js
var own_folders = __webpack_require__(524);
// EXTERNAL MODULE: ./build/modes/run-folder/run-end.js
var run_end = __webpack_require__(3685);
// EXTERNAL MODULE: ./build/modes/run-folder/run-lock.js
var run_lock = __webpack_require__(6365);
// EXTERNAL MODULE: ./build/modes/settings/only-task.js
var only_task = __webpack_require__(9085);
// EXTERNAL MODULE: ./build/modes/settings/settings.js + 1 modules
var settings = __webpack_require__(861);
// EXTERNAL MODULE: ./build/modes/settings/since.js
var since = __webpack_require__(9603);
// EXTERNAL MODULE: ./build/modes/run-folder/find-run.js
var find_run = __webpack_require__(701);
// EXTERNAL MODULE: ./build/modes/inspect/show.js
var show = __webpack_require__(187);
;// CONCATENATED MODULE: ./build/modes/inspect/choose-old-runs.js





/** Chooses the old runs of a task, the oldest first. */
async function chooseOldRuns(ports, where, old) {
    const { runs, left } = await splitFolders(ports.files, where);
    const chosen = [];
    for (const run of old.keep === null ? runs : runs.slice(0, Math.max(0, runs.length - old.keep))) {
        const answer = await judgeRun(ports, run.folder, old.before);
        if (answer === "old")
            chosen.push(run);
        else if (answer !== "new")
            left.push({ folder: run.folder, ...answer });
    }
    return { runs: chosen, left };
}
/** Separates runs from what else is in the folder of runs. */
async function splitFolders(files, where) {
    const realRuns = (await files.realPath(where.runsFolder)) ?? where.runsFolder;
    const runs = [];
    const left = [];
    for (const run of await (0,find_run/* listRuns */.v)(where, files)) {
        const { id, folder } = run;
        if ((await files.realPath(folder)) !== (0,external_node_path_.join)(realRuns, where.task, "cli", id))
            left.push({ folder, reason: "it is a link, or behind one" });
        else if (await (0,find_run/* isRunFolder */.mF)(files, folder))
            runs.push(run);
        else
            left.push({ folder, reason: "it is not a run's folder" });
    }
    return { runs, left };
}
async function judgeRun(ports, folder, before) {
    const ended = before === null ? null : await findEnd(ports, folder);
    if (typeof ended === "number" && ended >= before)
        return "new";
    const state = await (0,run_lock/* findRunState */.eq)(ports, folder);
    if (state === "running")
        return { reason: "the run is still in progress" };
    if (state === "unknown")
        return { reason: "the run may still be in progress" };
    if (ended === null || typeof ended === "number")
        return "old";
    return { reason: `its age is unknown: ${ended.messages.join("; ")}` };
}
/** When a run ended or, without an end, was last updated, in milliseconds since 1970. */
async function findEnd(ports, folder) {
    const run = await (0,show.readRun)(ports, folder);
    if ((0,settings/* isRefusal */.vu)(run))
        return run;
    const { completed_at, updated_at } = run.manifest;
    return Date.parse(completed_at ?? updated_at);
}

;// CONCATENATED MODULE: ./build/modes/inspect/prune.js











/** Removes old runs of one task. Their entries in the history and in the snapshot of runs stay. */
async function pruneRuns(ports, where, { keep, olderThan, dryRun }) {
    if (keep === null && olderThan === null)
        return (0,settings/* refuse */.TR)("prune needs to know which runs to remove: pass --keep, such as --keep 20, --older-than, such as --older-than 30d, or both");
    const before = olderThan === null ? null : (0,since/* parseSince */.m)(olderThan, ports.clock.now());
    if (olderThan !== null && before === null)
        return (0,settings/* refuse */.TR)(`--older-than ${JSON.stringify(olderThan)}: ${since/* expectedSince */.$}`);
    const refusal = await (0,own_folders/* refuseFoldersOutside */.n)(where, ports.files);
    if (refusal !== null)
        return refusal;
    const task = await (0,only_task/* findOnlyTask */.p)(where, ports.files, "runs", (name) => hasRuns(ports.files, (0,external_node_path_.join)(where.runsFolder, name)));
    if (task === null)
        return { task, removed: [], left: [], failed: [] };
    if (typeof task !== "string")
        return task;
    const place = { ...where, task };
    const unfinished = await listPruned(ports.files, place);
    if ((0,settings/* isRefusal */.vu)(unfinished))
        return unfinished;
    const { runs, left } = await chooseOldRuns(ports, place, { keep, before });
    const result = await removeAll(ports, [...unfinished, ...runs], { left, dryRun });
    const emptied = (0,external_node_path_.join)(where.runsFolder, task, folders/* prunedFolder */.Ri);
    if (!dryRun && (await ports.files.list(emptied)).length === 0)
        await ports.files.remove(emptied);
    return { task, ...result };
}
async function hasRuns(files, folder) {
    for (const inner of ["cli", folders/* prunedFolder */.Ri])
        if ((await files.list((0,external_node_path_.join)(folder, inner))).length > 0)
            return true;
    return false;
}
/** Lists runs whose removal was interrupted. */
async function listPruned(files, { runsFolder, task }) {
    const folder = (0,external_node_path_.join)(runsFolder, task, folders/* prunedFolder */.Ri);
    const realRuns = (await files.realPath(runsFolder)) ?? runsFolder;
    const found = await files.realPath(folder);
    if (found !== undefined && found !== (0,external_node_path_.join)(realRuns, task, folders/* prunedFolder */.Ri))
        return (0,settings/* refuse */.TR)(`${folder} is a link, or behind one: remove it`);
    return (await files.list(folder)).map((id) => ({ id, folder: (0,external_node_path_.join)(folder, id) }));
}
/** Removes runs until it is cancelled. */
async function removeAll(ports, runs, { left, dryRun }) {
    const result = { removed: [], left, failed: [] };
    for (const run of runs) {
        if (ports.cancelled.aborted)
            break;
        try {
            const bytes = await measure(ports.files, run.folder);
            const refusal = dryRun ? null : await removeRun(ports, run);
            if (refusal === null)
                result.removed.push({ ...run, bytes });
            else
                left.push({ folder: run.folder, reason: refusal.messages.join("; ") });
        }
        catch (error) {
            result.failed.push({ folder: run.folder, reason: (0,reasons/* messageOf */.bD)(error) });
        }
    }
    return result;
}
async function measure(files, folder) {
    let bytes = 0;
    for (const path of await files.listFiles(folder))
        bytes += (await files.size((0,external_node_path_.join)(folder, path))) ?? 0;
    return bytes;
}
/**
 * Removes a run. It is moved away first, so that a folder which is removed only in part is never taken for a run; the
 * next call removes the rest. If its process is gone, the processes that it left are ended first: only its journal
 * names them.
 */
async function removeRun(ports, { id, folder }) {
    const parent = (0,external_node_path_.join)(folder, "..", "..", folders/* prunedFolder */.Ri);
    const doomed = (0,external_node_path_.join)(parent, id);
    if (doomed !== folder) {
        const lock = await (0,run_lock/* takeRun */.FL)(ports, folder);
        if ((0,settings/* isRefusal */.vu)(lock))
            return lock;
        try {
            if (!(await (0,run_end/* hasEnd */.SE)(ports.files, folder)))
                await (0,end_journals/* endJournals */.G)(ports, folder, () => { }).catch(() => []);
            await ports.files.makeFolder(parent);
            await ports.files.move(folder, doomed);
        }
        finally {
            await lock.release();
        }
    }
    await ports.files.remove(doomed);
    return null;
}


/***/ }),

/***/ 187:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readRun: () => (/* binding */ readRun),
/* harmony export */   showRun: () => (/* binding */ showRun)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _model_manifest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1189);
/* harmony import */ var _model_reasons_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9751);
/* harmony import */ var _model_redacted_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6416);
/* harmony import */ var _model_run_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(17);
/* harmony import */ var _run_read_journal_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6494);
/* harmony import */ var _run_folder_approvals_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7644);
/* harmony import */ var _run_folder_find_run_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(701);
/* harmony import */ var _run_folder_run_lock_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6365);
/* harmony import */ var _settings_settings_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(861);










/** Finds a run and reads it. @param run as in findRun */
async function showRun(search, ports, run) {
    const folder = await (0,_run_folder_find_run_js__WEBPACK_IMPORTED_MODULE_6__/* .findRun */ .Lc)(search, ports.files, run);
    return typeof folder === "string" ? readRun(ports, folder) : folder;
}
/**
 * Reads the manifest of a run with its approvals. For a run that is still going on, this is the manifest of its newest
 * attempt, folded from the journal, because the file may be half a minute behind.
 */
async function readRun(ports, folder) {
    const { files, clock } = ports;
    const state = await (0,_run_folder_run_lock_js__WEBPACK_IMPORTED_MODULE_7__/* .findRunState */ .eq)(ports, folder);
    const paths = (await files.listFiles(folder)).filter((path) => path === "manifest.json" || (0,_model_run_files_js__WEBPACK_IMPORTED_MODULE_3__/* .attemptFiles */ .h)("manifest.json").test(path));
    const found = await readNewestManifest(files, folder, paths);
    if ((0,_settings_settings_js__WEBPACK_IMPORTED_MODULE_8__/* .isRefusal */ .vu)(found))
        return found;
    const { approvals, warnings } = await (0,_run_folder_approvals_js__WEBPACK_IMPORTED_MODULE_5__/* .readApprovals */ .R)(files, folder, found.run_id);
    const manifest = correctStatus({ ...found, approvals }, state);
    const children = new Map();
    for (const path of paths.filter((name) => /\/a\d+\/children\//.test(name))) {
        const child = await readAttempt(files, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, path));
        if (!(0,_settings_settings_js__WEBPACK_IMPORTED_MODULE_8__/* .isRefusal */ .vu)(child))
            children.set(child.run_id, (0,_model_redacted_js__WEBPACK_IMPORTED_MODULE_9__/* .asRecorded */ .zz)(child));
    }
    const stale = state === "running" || state === "unknown" ? staleMs(manifest, clock.now()) : null;
    return {
        manifest: (0,_model_redacted_js__WEBPACK_IMPORTED_MODULE_9__/* .asRecorded */ .zz)(manifest),
        children,
        folder,
        staleMs: stale,
        warnings: [...warnings, ...(await warnWithoutPlan(files, folder))],
    };
}
const interrupted = "the run's process ended before it had written its result; run `orchestrator recover`";
/**
 * Corrects the status by the state of the process: a recorded result counts only if all of it was written, and nothing
 * is running if the process is gone.
 */
function correctStatus(manifest, state) {
    const isOver = manifest.status === "failed" || manifest.status === "cancelled";
    if (state === "ended" || isOver)
        return manifest;
    if (state === "gone")
        return asInterrupted(manifest);
    // The stages have ended, but the run's own files are still being written.
    return { ...manifest, status: "in_progress" };
}
const asInterrupted = (manifest) => ({
    ...manifest,
    status: "failed",
    status_detail: "process-gone",
    summary: interrupted,
    commands: manifest.commands.map((command) => command.status === "running"
        ? { ...command, status: "failed", outcome: "failed", summary: "its process is gone" }
        : command),
});
async function warnWithoutPlan(files, folder) {
    if (await files.exists((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, "plan.json")))
        return [];
    return [`${folder}: there is no plan.json, so stages that were planned may be missing here`];
}
/** The run's own manifest, unless a newer attempt is going on. */
async function readNewestManifest(files, folder, paths) {
    const attempts = paths.flatMap((path) => {
        const number = /^jobs\/[^/]+\/a(\d+)\/manifest\.json$/.exec(path)?.[1];
        return number === undefined ? [] : [{ path, number: Number(number) }];
    });
    const newest = attempts.toSorted((left, right) => left.number - right.number).at(-1);
    if (!paths.includes("manifest.json"))
        return newest === undefined
            ? (0,_settings_settings_js__WEBPACK_IMPORTED_MODULE_8__/* .refuse */ .TR)(`${folder}: there is no manifest in this folder`)
            : readAttempt(files, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, newest.path));
    const own = await readManifest(files, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, "manifest.json"));
    if ((0,_settings_settings_js__WEBPACK_IMPORTED_MODULE_8__/* .isRefusal */ .vu)(own) || newest === undefined || newest.number <= own.attempt)
        return own;
    return readAttempt(files, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, newest.path));
}
async function readAttempt(files, path) {
    const found = await readManifest(files, path);
    if (!(0,_settings_settings_js__WEBPACK_IMPORTED_MODULE_8__/* .isRefusal */ .vu)(found) && found.status !== "in_progress")
        return found;
    const journal = await files
        .readText((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(path), "journal.ndjson"))
        .catch(() => undefined);
    return (0,_run_read_journal_js__WEBPACK_IMPORTED_MODULE_4__/* .readJournal */ .a)(journal ?? "").manifest ?? found;
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
            : (0,_settings_settings_js__WEBPACK_IMPORTED_MODULE_8__/* .refuse */ .TR)(`${path}: not a manifest of this version; check it with: orchestrator validate --run`);
    }
    catch (error) {
        return (0,_settings_settings_js__WEBPACK_IMPORTED_MODULE_8__/* .refuse */ .TR)(`${path}: ${(0,_model_reasons_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error)}`);
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

/***/ 9085:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ findOnlyTask)
/* harmony export */ });
/* harmony import */ var _identity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6047);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(861);


/**
 * Finds the task to look at: the named one, else the only one of which something is there.
 * @param what is looked for, in the plural or with an article: `runs`, `a history`
 * @returns null: it is there of no task
 */
async function findOnlyTask({ runsFolder, task }, files, what, isThere) {
    if (task !== null)
        return (0,_identity_js__WEBPACK_IMPORTED_MODULE_0__/* .checkTask */ .yJ)(task);
    const found = [];
    for (const name of await files.list(runsFolder))
        if (await isThere(name))
            found.push(name);
    if (found.length < 2)
        return found[0] ?? null;
    return (0,_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .refuse */ .TR)(`${found.length} tasks have ${what} in ${runsFolder}: ${found.join(", ")}; choose one with --task`);
}


/***/ }),

/***/ 9603:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ expectedSince),
/* harmony export */   m: () => (/* binding */ parseSince)
/* harmony export */ });
const unitMs = { h: 3_600_000, d: 86_400_000, w: 7 * 86_400_000 };
/** What parseSince takes, for messages. */
const expectedSince = "expected a period such as 24h, 30d or 12w, or a day such as 2026-01-31";
/**
 * Parses the start of a period: `24h`, `30d` or `12w` before now, or a day (UTC) such as `2026-01-31`.
 * @returns milliseconds since 1970; null: not a period
 */
function parseSince(text, now) {
    const [, count, unit = ""] = /^(\d{1,6})([hdw])$/.exec(text) ?? [];
    if (count !== undefined)
        return now.getTime() - Number(count) * unitMs[unit];
    if (!/^\d{4}-\d\d-\d\d$/.test(text))
        return null;
    const day = Date.parse(text);
    // Date.parse rejects a day that does not exist, such as February 30, or returns another day.
    return !Number.isNaN(day) && new Date(day).toISOString().startsWith(text) ? day : null;
}


/***/ })

};
