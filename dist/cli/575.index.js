export const id = 575;
export const ids = [575];
export const modules = {

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
 * cancelled, and writes the manifests anew. Only for who holds the run's lock.
 */
async function endJournals(outside, runFolder, warn) {
    const paths = (await outside.files.listFiles(runFolder)).filter((path) => (0,_model_run_files_js__WEBPACK_IMPORTED_MODULE_1__/* .attemptFiles */ .h)("journal.ndjson").test(path));
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
    return { leaders, mark: (0,_run_environment_js__WEBPACK_IMPORTED_MODULE_6__/* .processMark */ .tz)(first?.type === "run-started" ? first.mark : "none") };
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

/***/ 575:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ readPlan),
/* harmony export */   recoverAbandoned: () => (/* binding */ recoverAbandoned),
/* harmony export */   recoverRun: () => (/* binding */ recoverRun)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9598);
/* harmony import */ var _model_plan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9666);
/* harmony import */ var _model_run_summary_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2954);
/* harmony import */ var _end_journals_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7327);
/* harmony import */ var _finish_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8560);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3314);
/* harmony import */ var _run_lock_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8752);








/**
 * Ends a run whose process is gone: kills what it left running, folds the journals that it left, says of what was running
 * that it was cancelled, and writes the run's own files. Refuses while the run's process lives.
 *
 * @param known.gone the caller knows that the process is gone, also where the system does not tell
 */
async function recoverRun(outside, settings, folder, known = { gone: false }) {
    const found = await (0,_run_lock_js__WEBPACK_IMPORTED_MODULE_6__/* .lockRun */ .xR)(outside.locks, folder);
    if ((0,_settings_js__WEBPACK_IMPORTED_MODULE_5__/* .isRefusal */ .vu)(found) && !known.gone)
        return found;
    const lock = (0,_settings_js__WEBPACK_IMPORTED_MODULE_5__/* .isRefusal */ .vu)(found) ? { warnings: found.messages, release: () => Promise.resolve() } : found;
    try {
        return await endRun(outside, settings, folder, lock.warnings);
    }
    finally {
        await lock.release();
    }
}
async function endRun(outside, settings, folder, lockWarnings) {
    const before = await earlierSummary(outside.files, folder);
    const warnings = [...lockWarnings, ...(before?.warnings ?? [])];
    const journals = await (0,_end_journals_js__WEBPACK_IMPORTED_MODULE_3__/* .endJournals */ .G)(outside, folder, (message) => warnings.push(message));
    const plan = await readPlan(outside.files, folder);
    if ((0,_settings_js__WEBPACK_IMPORTED_MODULE_5__/* .isRefusal */ .vu)(plan))
        return plan;
    const manifests = journals.flatMap(({ manifest }) => (manifest.parent_run_id === null ? [manifest] : []));
    return (0,_finish_js__WEBPACK_IMPORTED_MODULE_4__/* .finishRun */ .J)(outside, settings, {
        plan,
        manifests,
        collected: (0,_end_journals_js__WEBPACK_IMPORTED_MODULE_3__/* .collectFrom */ .X)(journals),
        attempt: Math.max(plan.plan_attempt, ...manifests.map((manifest) => manifest.attempt)),
        folder,
        warnings,
        failedBefore: saidFailed(before, manifests) ? before.reason : null,
    });
}
/** What was said of the run already: it had its end, or came near to it. */
async function earlierSummary(files, folder) {
    const text = await files.readText((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, "run-summary.json")).catch(() => undefined);
    const parsed = _model_run_summary_js__WEBPACK_IMPORTED_MODULE_2__/* .RunSummary */ .yN.safeParse((0,_model_json_js__WEBPACK_IMPORTED_MODULE_7__/* .parseJson */ .q)(text ?? ""));
    return parsed.success ? parsed.data : null;
}
/** Said after the last thing that its attempts did: not of an attempt before. */
const saidFailed = (before, manifests) => before?.status === "failed" && manifests.every(({ updated_at }) => updated_at <= before.timestamp);
async function readPlan(files, folder) {
    const text = await files.readText((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, "plan.json"));
    if (text === undefined)
        return (0,_settings_js__WEBPACK_IMPORTED_MODULE_5__/* .refuse */ .TR)(`${folder}: there is no plan.json, so no stage was started`);
    const parsed = _model_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .Plan */ .cw.safeParse((0,_model_json_js__WEBPACK_IMPORTED_MODULE_7__/* .parseJson */ .q)(text));
    return parsed.success
        ? parsed.data
        : (0,_settings_js__WEBPACK_IMPORTED_MODULE_5__/* .refuse */ .TR)(`${folder}/plan.json: this is not a plan that this version wrote; see: orchestrator validate --run`);
}
/**
 * Ends the runs of the task that have no end and no process.
 * @param most how many of the newest runs to look at
 * @returns those that it ended or could not end; running ones are left out
 */
async function recoverAbandoned(outside, settings, most = Infinity) {
    const recovered = [];
    for (const folder of await (0,_run_lock_js__WEBPACK_IMPORTED_MODULE_6__/* .unfinishedRuns */ .CD)(outside.files, settings, most)) {
        const lock = await (0,_run_lock_js__WEBPACK_IMPORTED_MODULE_6__/* .lockRun */ .xR)(outside.locks, folder);
        if ((0,_settings_js__WEBPACK_IMPORTED_MODULE_5__/* .isRefusal */ .vu)(lock))
            continue;
        try {
            // It may have come to its end by itself in the meantime.
            if (await (0,_run_lock_js__WEBPACK_IMPORTED_MODULE_6__/* .hasEnd */ .SE)(outside.files, folder))
                continue;
            recovered.push({ folder, result: await endRun(outside, settings, folder, lock.warnings) });
        }
        finally {
            await lock.release();
        }
    }
    return recovered;
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
