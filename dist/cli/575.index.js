export const id = 575;
export const ids = [575];
export const modules = {

/***/ 575:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   recoverAbandoned: () => (/* binding */ recoverAbandoned),
/* harmony export */   recoverRun: () => (/* binding */ recoverRun)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(9598);
/* harmony import */ var _model_run_summary_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8252);
/* harmony import */ var _end_journals_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7327);
/* harmony import */ var _finish_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(856);
/* harmony import */ var _history_write_entry_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3826);
/* harmony import */ var _history_past_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(707);
/* harmony import */ var _plan_file_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9047);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9545);
/* harmony import */ var _run_lock_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8752);










/**
 * Ends a run whose process is gone: kills what it left running, folds the journals that it left, says of what was running
 * that it was cancelled, and writes the run's own files. Refuses while the run's process lives.
 *
 * @param known.gone the caller knows that the process is gone, also where the system does not tell
 */
async function recoverRun(outside, settings, folder, known = { gone: false }) {
    const found = await (0,_run_lock_js__WEBPACK_IMPORTED_MODULE_8__/* .lockRun */ .xR)(outside.locks, folder);
    if ((0,_settings_js__WEBPACK_IMPORTED_MODULE_7__/* .isRefusal */ .vu)(found) && !known.gone)
        return found;
    const lock = (0,_settings_js__WEBPACK_IMPORTED_MODULE_7__/* .isRefusal */ .vu)(found) ? { warnings: found.messages, release: () => Promise.resolve() } : found;
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
    const journals = await (0,_end_journals_js__WEBPACK_IMPORTED_MODULE_2__/* .endJournals */ .G)(outside, folder, (message) => warnings.push(message));
    const plan = await (0,_plan_file_js__WEBPACK_IMPORTED_MODULE_6__/* .readPlan */ .m)(outside.files, folder);
    if ((0,_settings_js__WEBPACK_IMPORTED_MODULE_7__/* .isRefusal */ .vu)(plan))
        return plan;
    const manifests = journals.flatMap(({ manifest }) => (manifest.parent_run_id === null ? [manifest] : []));
    await (0,_history_write_entry_js__WEBPACK_IMPORTED_MODULE_4__/* .writeAttemptEntries */ .F)(outside, plan, journals, (message) => warnings.push(message));
    return (0,_finish_js__WEBPACK_IMPORTED_MODULE_3__/* .finishRun */ .J)(outside, settings, {
        past: await (0,_history_past_js__WEBPACK_IMPORTED_MODULE_5__/* .openPast */ .Ry)(outside, settings, plan.task_id),
        plan,
        manifests,
        collected: (0,_end_journals_js__WEBPACK_IMPORTED_MODULE_2__/* .collectFrom */ .X)(journals),
        attempt: Math.max(plan.plan_attempt, ...manifests.map((manifest) => manifest.attempt)),
        witnesses: null,
        jobs: null,
        folder,
        warnings,
        surroundings: null,
        failedBefore: saidFailed(before, manifests) ? before.reason : null,
    });
}
/** What was said of the run already: it had its end, or came near to it. */
async function earlierSummary(files, folder) {
    const text = await files.readText((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, "run-summary.json")).catch(() => undefined);
    const parsed = _model_run_summary_js__WEBPACK_IMPORTED_MODULE_1__/* .RunSummary */ .yN.safeParse((0,_model_json_js__WEBPACK_IMPORTED_MODULE_9__/* .parseJson */ .q)(text ?? ""));
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
    for (const folder of await (0,_run_lock_js__WEBPACK_IMPORTED_MODULE_8__/* .unfinishedRuns */ .CD)(outside.files, settings, most)) {
        const lock = await (0,_run_lock_js__WEBPACK_IMPORTED_MODULE_8__/* .lockRun */ .xR)(outside.locks, folder);
        if ((0,_settings_js__WEBPACK_IMPORTED_MODULE_7__/* .isRefusal */ .vu)(lock))
            continue;
        try {
            // It may have come to its end by itself in the meantime.
            if (await (0,_run_lock_js__WEBPACK_IMPORTED_MODULE_8__/* .hasEnd */ .SE)(outside.files, folder))
                continue;
            recovered.push({ folder, result: await endRun(outside, settings, folder, lock.warnings) });
        }
        finally {
            await lock.release();
        }
    }
    return recovered;
}


/***/ })

};
