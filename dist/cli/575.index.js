export const id = 575;
export const ids = [575];
export const modules = {

/***/ 7327:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ endJournals)
/* harmony export */ });
/* unused harmony export collectFrom */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _aggregate_counting_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3475);
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9598);
/* harmony import */ var _model_outcome_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8158);
/* harmony import */ var _model_run_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(17);
/* harmony import */ var _run_environment_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4460);
/* harmony import */ var _model_frames_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7966);
/* harmony import */ var _model_read_journal_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7798);








/**
 * Brings every journal of a run whose process is gone to an end: kills what it left running, says of that how it ended, and
 * writes the manifests anew. Only for who holds the run's lock, or is alone with what lies there.
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
        const { events, unreadable, manifest } = await readJournalIn(outside, folder);
        if (unreadable.length > 0)
            warn(`${path}: ${unreadable.length} lines could not be read`);
        if (manifest === undefined)
            warn(`${path}: it does not say what it is of, so it counts for nothing`);
        else
            ended.push(await endJournal(outside, { folder, events, manifest }, options));
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
const readJournalIn = async ({ files }, folder) => (0,_model_read_journal_js__WEBPACK_IMPORTED_MODULE_5__/* .readJournal */ .a)((await files.readText((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, "journal.ndjson"))) ?? "");
async function endJournal(outside, found, options) {
    const { manifest, events } = found;
    if (!(0,_aggregate_counting_js__WEBPACK_IMPORTED_MODULE_6__/* .isTerminal */ .H)(manifest.status))
        await outside.processes.endOrphans(orphansOf(events, manifest));
    const ending = endingOf(manifest, outside.clock.now(), options);
    const ended = ending.length === 0 ? found : await appendEnd(outside, found, ending);
    // Also of a journal that has its end: its process may have been killed before it could write this.
    await outside.files.replace((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(ended.folder, "manifest.json"), (0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .toJson */ .a)(ended.manifest), { durable: true });
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
    const running = manifest.commands.filter(({ status }) => status === "running").map(({ index }) => index);
    const leaders = events.flatMap((event) => event.type === "stage-started" && event.pid !== null && running.includes(event.index)
        ? [{ pid: event.pid, started: event.process_started }]
        : []);
    const [first] = events;
    if (first?.type !== "run-started")
        return { leaders, mark: (0,_run_environment_js__WEBPACK_IMPORTED_MODULE_7__/* .processMark */ .tz)("none") };
    // The process itself too: that of one assignment can outlive the one that started it for a moment.
    return { leaders: [...leaders, first.writer], mark: (0,_run_environment_js__WEBPACK_IMPORTED_MODULE_7__/* .processMark */ .tz)(first.mark) };
}
/** What a journal lacks; empty when it has its end. */
function endingOf(manifest, now, options) {
    const { cancelled = false, refused } = options;
    if ((0,_aggregate_counting_js__WEBPACK_IMPORTED_MODULE_6__/* .isTerminal */ .H)(manifest.status)) {
        const isClaimed = manifest.status === "succeeded" && manifest.parent_run_id === null;
        if (!isClaimed || manifest.attempt !== refused?.attempt)
            return [];
        return [endOfRun(cancelled, refused.detail, refused.reason)];
    }
    const ending = manifest.commands.flatMap((command) => endingOfStage(command, manifest, now, cancelled));
    for (const child of manifest.child_runs.filter(({ status }) => !(0,_aggregate_counting_js__WEBPACK_IMPORTED_MODULE_6__/* .isTerminal */ .H)(status))) {
        const index = manifest.commands.find((command) => command.sub_run_id === child.run_id)?.index ?? 1;
        const status = cancelled ? "cancelled" : "failed";
        ending.push({ type: "child-finished", index, run_id: child.run_id, status });
    }
    const hasFailed = manifest.commands.some(({ outcome }) => (0,_model_outcome_js__WEBPACK_IMPORTED_MODULE_2__/* .isFailure */ .N6)(outcome));
    const reason = "the process was gone before the run ended";
    ending.push(endOfRun(cancelled && !hasFailed, "process-gone", reason));
    return ending;
}
const endOfRun = (cancelled, detail, summary) => ({
    type: "run-finished",
    status: cancelled ? "cancelled" : "failed",
    status_detail: detail,
    summary,
});
function endingOfStage(command, manifest, now, cancelled) {
    const { index, status, tries, log_path } = command;
    if (status === "pending")
        return [{ type: "stage-skipped", index, reason: "the run's process ended before it" }];
    if (status !== "running")
        return [];
    const summary = "the process was gone: it ended while this stage was running";
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
            duration_ms: longestDuration(command, manifest, now),
            summary,
            notes: log_path === null ? [] : ["its log ends where the run's process did"],
            tail: null,
            error_file: null,
            findings: [],
            findings_omitted: 0,
            judgement: null,
            artifacts: [],
            files: [],
            frames: _model_frames_js__WEBPACK_IMPORTED_MODULE_4__/* .noFrames */ .e,
            privacy_log: null,
            handed_on: false,
        },
    ];
}
/** Until its process can have lived at most: it left no heartbeat when the next one was due. */
function longestDuration({ started_at }, manifest, now) {
    if (started_at === null)
        return 0;
    const due = Date.parse(manifest.updated_at) + (manifest.heartbeat_interval_seconds ?? 0) * 1000;
    return Math.max(0, Math.min(now.getTime(), due) - Date.parse(started_at));
}


/***/ }),

/***/ 575:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   recoverAbandoned: () => (/* binding */ recoverAbandoned),
/* harmony export */   recoverRun: () => (/* binding */ recoverRun)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9598);
/* harmony import */ var _model_run_summary_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2954);
/* harmony import */ var _end_journals_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7327);
/* harmony import */ var _finish_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7288);
/* harmony import */ var _history_write_entry_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3826);
/* harmony import */ var _history_past_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(707);
/* harmony import */ var _plan_file_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9047);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9545);
/* harmony import */ var _run_lock_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(8752);










/**
 * Ends a run whose process is gone: kills what it left running, folds the journals that it left, says of what was running
 * how it ended, and writes the run's own files. Refuses while the run's process lives.
 *
 * @param known.gone the caller knows that the process is gone, also where the system does not tell
 */
async function recoverRun(outside, settings, folder, known = { gone: false }) {
    const found = await (0,_run_lock_js__WEBPACK_IMPORTED_MODULE_9__/* .lockRun */ .xR)(outside.locks, folder);
    if ((0,_settings_js__WEBPACK_IMPORTED_MODULE_8__/* .isRefusal */ .vu)(found) && !known.gone)
        return found;
    const lock = (0,_settings_js__WEBPACK_IMPORTED_MODULE_8__/* .isRefusal */ .vu)(found) ? { warnings: found.messages, release: () => Promise.resolve() } : found;
    try {
        return await endRun(outside, settings, folder, { ...known, lockWarnings: lock.warnings });
    }
    finally {
        await lock.release();
    }
}
async function endRun(outside, settings, folder, { lockWarnings, ...how }) {
    const before = await earlierSummary(outside.files, folder);
    const warnings = [...lockWarnings, ...(before?.warnings ?? [])];
    const journals = await (0,_end_journals_js__WEBPACK_IMPORTED_MODULE_3__/* .endJournals */ .G)(outside, folder, (message) => warnings.push(message), how);
    const plan = await (0,_plan_file_js__WEBPACK_IMPORTED_MODULE_7__/* .readPlan */ .m)(outside.files, folder);
    if ((0,_settings_js__WEBPACK_IMPORTED_MODULE_8__/* .isRefusal */ .vu)(plan))
        return plan;
    const manifests = journals.flatMap(({ manifest }) => (manifest.parent_run_id === null ? [manifest] : []));
    await (0,_history_write_entry_js__WEBPACK_IMPORTED_MODULE_5__/* .writeAttemptEntries */ .F)(outside, plan, journals, (message) => warnings.push(message));
    return (0,_finish_js__WEBPACK_IMPORTED_MODULE_4__/* .finishRun */ .J)(outside, settings, {
        past: await (0,_history_past_js__WEBPACK_IMPORTED_MODULE_6__/* .openPast */ .Ry)(outside, settings, plan.task_id),
        plan,
        ran: [],
        attempt: Math.max(plan.plan_attempt, ...manifests.map((manifest) => manifest.attempt)),
        witnesses: null,
        jobs: null,
        folder,
        warnings,
        surroundings: null,
        failedBefore: saidFailed(before, manifests) ? before.reason : null,
        ...(how.refused !== undefined && { refused: how.refused.reason }),
    });
}
/** What was said of the run already: it had its end, or came near to it. */
async function earlierSummary(files, folder) {
    const text = await files.readText((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, "run-summary.json")).catch(() => undefined);
    const parsed = _model_run_summary_js__WEBPACK_IMPORTED_MODULE_2__/* .RunSummary */ .yN.safeParse((0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .q)(text ?? ""));
    return parsed.success ? parsed.data : null;
}
/** Said after the last thing that its attempts did: not of an attempt before. */
const saidFailed = (before, manifests) => before?.status === "failed" && manifests.every(({ updated_at }) => updated_at <= before.timestamp);
/**
 * Ends the runs of the task that have no end and no process.
 * @param most how many of the newest runs to look at
 * @returns those that it ended or could not end; running ones are left out
 */
async function recoverAbandoned(outside, settings, most = Infinity) {
    const recovered = [];
    for (const folder of await (0,_run_lock_js__WEBPACK_IMPORTED_MODULE_9__/* .unfinishedRuns */ .CD)(outside.files, settings, most)) {
        const lock = await (0,_run_lock_js__WEBPACK_IMPORTED_MODULE_9__/* .lockRun */ .xR)(outside.locks, folder);
        if ((0,_settings_js__WEBPACK_IMPORTED_MODULE_8__/* .isRefusal */ .vu)(lock))
            continue;
        try {
            // It may have come to its end by itself in the meantime.
            if (await (0,_run_lock_js__WEBPACK_IMPORTED_MODULE_9__/* .hasEnd */ .SE)(outside.files, folder))
                continue;
            recovered.push({
                folder,
                result: await endRun(outside, settings, folder, { lockWarnings: lock.warnings }),
            });
        }
        finally {
            await lock.release();
        }
    }
    return recovered;
}


/***/ })

};
