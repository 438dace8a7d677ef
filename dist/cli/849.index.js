export const id = 849;
export const ids = [849];
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

/***/ 849:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   recoverAbandoned: () => (/* binding */ recoverAbandoned),
/* harmony export */   recoverAbandonedRun: () => (/* binding */ recoverAbandonedRun)
/* harmony export */ });
/* unused harmony export recoverRun */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9598);
/* harmony import */ var _model_reasons_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9751);
/* harmony import */ var _model_run_summary_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2954);
/* harmony import */ var _run_folder_end_journals_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7466);
/* harmony import */ var _aggregate_finish_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9371);
/* harmony import */ var _history_write_entry_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3826);
/* harmony import */ var _history_past_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(707);
/* harmony import */ var _run_folder_plan_file_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1480);
/* harmony import */ var _run_folder_run_end_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(3685);
/* harmony import */ var _run_folder_run_lock_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(6365);
/* harmony import */ var _settings_settings_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(861);












/**
 * Ends a run of which the caller knows that its process is gone, also where the system does not tell: kills what it
 * left running, folds the journals that it left, and writes the run's own files. The result is never green, whatever
 * they say.
 */
async function recoverRun(outside, settings, folder, known = {}) {
    const lock = await lockRun(outside.locks, folder);
    if (isRefusal(lock))
        return endRun(outside, settings, folder, { ...known, lockWarnings: lock.messages });
    try {
        return await endRun(outside, settings, folder, { ...known, lockWarnings: lock.warnings });
    }
    finally {
        await lock.release();
    }
}
/**
 * The same, where it is not known whether the run's process is gone: refuses while it lives.
 * @returns null for a run that has its end: it is left as it is
 */
async function recoverAbandonedRun(outside, settings, folder) {
    const lock = await (0,_run_folder_run_lock_js__WEBPACK_IMPORTED_MODULE_10__/* .takeRun */ .FL)(outside, folder);
    return (0,_settings_settings_js__WEBPACK_IMPORTED_MODULE_11__/* .isRefusal */ .vu)(lock) ? lock : endUnlessOver(outside, settings, folder, { ...lock, tidy: true });
}
/**
 * Ends the runs of the task that have no end and no process.
 * @param options.most how many of the newest runs to look at; default: all
 * @param options.tidy removes folders in which nothing was planned. Another run may be about to begin in one: not for a
 * run that begins itself beside others.
 * @returns those that it ended or could not end; running ones are left out
 */
async function recoverAbandoned(outside, settings, { most = Infinity, tidy }) {
    const recovered = [];
    for (const folder of await (0,_run_folder_run_lock_js__WEBPACK_IMPORTED_MODULE_10__/* .unfinishedRuns */ .CD)(outside.files, settings, most)) {
        const result = await tryToEnd(outside, settings, folder, tidy).catch((error) => (0,_settings_settings_js__WEBPACK_IMPORTED_MODULE_11__/* .refuse */ .TR)(`${folder}: it could not be ended: ${(0,_model_reasons_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error)}`));
        if (result !== null)
            recovered.push({ folder, result });
    }
    return recovered;
}
/** @returns null for a run that has its end, or goes on */
async function tryToEnd(outside, settings, folder, tidy) {
    const lock = await (0,_run_folder_run_lock_js__WEBPACK_IMPORTED_MODULE_10__/* .takeRun */ .FL)(outside, folder);
    return (0,_settings_settings_js__WEBPACK_IMPORTED_MODULE_11__/* .isRefusal */ .vu)(lock) ? null : endUnlessOver(outside, settings, folder, { ...lock, tidy });
}
/**
 * A run can come to its end by itself while its lock is waited for. One whose process left the lock did not. Of a run
 * whose plan is gone no result can be made: its journals are ended once, and then it is left alone. Gives the lock
 * back.
 */
async function endUnlessOver(outside, settings, folder, { kind, warnings, release, tidy }) {
    const { files } = outside;
    try {
        if (tidy && (await (0,_run_folder_run_end_js__WEBPACK_IMPORTED_MODULE_9__/* .isUnplanned */ .o9)(files, folder)))
            return await files.remove(folder).then(() => null);
        const isPlanless = !(await files.exists((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, "plan.json")));
        const isOver = isPlanless
            ? !(await (0,_run_folder_run_end_js__WEBPACK_IMPORTED_MODULE_9__/* .hasOpenJournal */ .wc)(files, folder))
            : await (0,_run_folder_run_end_js__WEBPACK_IMPORTED_MODULE_9__/* .hasEnd */ .SE)(files, folder);
        if (kind !== "taken-over" && isOver)
            return null;
        return await endRun(outside, settings, folder, { lockWarnings: warnings });
    }
    finally {
        await release();
    }
}
async function endRun(outside, settings, folder, { lockWarnings, ...how }) {
    const before = await earlierSummary(outside.files, folder);
    const warnings = [...lockWarnings, ...(before?.warnings ?? [])];
    const journals = await (0,_run_folder_end_journals_js__WEBPACK_IMPORTED_MODULE_4__/* .endJournals */ .G)(outside, folder, (message) => warnings.push(message), how);
    const plan = await (0,_run_folder_plan_file_js__WEBPACK_IMPORTED_MODULE_8__/* .readPlan */ .m)(outside.files, folder);
    if ((0,_settings_settings_js__WEBPACK_IMPORTED_MODULE_11__/* .isRefusal */ .vu)(plan))
        return plan;
    const manifests = journals.flatMap(({ manifest }) => manifest.parent_run_id === null ? [manifest] : []);
    await (0,_history_write_entry_js__WEBPACK_IMPORTED_MODULE_6__/* .writeAttemptEntries */ .F)(outside, plan, journals, (message) => warnings.push(message));
    return (0,_aggregate_finish_js__WEBPACK_IMPORTED_MODULE_5__/* .finishRun */ .J)(outside, settings, {
        past: await (0,_history_past_js__WEBPACK_IMPORTED_MODULE_7__/* .openPast */ .Ry)(outside, settings, plan.task_id),
        plan,
        ran: [],
        attempt: Math.max(plan.plan_attempt, ...manifests.map((manifest) => manifest.attempt)),
        witnesses: null,
        jobs: null,
        folder,
        warnings,
        surroundings: null,
        failedBefore: before?.status === "failed" ? before.reason : null,
        ...(how.refused !== undefined && { refused: how.refused }),
    });
}
/** What the run's process said of this attempt, when it came so far: that of an earlier one is gone (clearResult). */
async function earlierSummary(files, folder) {
    const text = await files.readText((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, "run-summary.json")).catch(() => undefined);
    const parsed = _model_run_summary_js__WEBPACK_IMPORTED_MODULE_3__/* .RunSummary */ .yN.safeParse((0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(text ?? ""));
    return parsed.success ? parsed.data : null;
}


/***/ })

};
