export const id = 187;
export const ids = [187];
export const modules = {

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


/***/ })

};
