export const id = 678;
export const ids = [678];
export const modules = {

/***/ 8622:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ readApprovals),
/* harmony export */   approveRun: () => (/* binding */ approveRun)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _model_approval_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7243);
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9598);
/* harmony import */ var _model_plan_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9666);
/* harmony import */ var _find_run_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(812);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3314);







/**
 * Writes down that somebody approves of a run.
 * @param wanted as in findRun
 * @returns the absolute path of the approval's file
 */
async function approveRun({ files, clock }, settings, { user }, wanted, reason) {
    if (reason.trim() === "")
        return (0,_settings_js__WEBPACK_IMPORTED_MODULE_5__/* .refuse */ .TR)("--reason: it must say why the run is approved");
    const folder = await (0,_find_run_js__WEBPACK_IMPORTED_MODULE_4__/* .findRun */ .L)(settings, files, wanted);
    if (typeof folder !== "string")
        return folder;
    const plan = _model_plan_js__WEBPACK_IMPORTED_MODULE_3__/* .Plan */ .cw.safeParse((0,_model_json_js__WEBPACK_IMPORTED_MODULE_6__/* .parseJson */ .q)((await files.readText((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, "plan.json"))) ?? ""));
    if (!plan.success)
        return (0,_settings_js__WEBPACK_IMPORTED_MODULE_5__/* .refuse */ .TR)(`${folder}: there is no plan.json that this version can read`);
    const timestamp = clock.now().toISOString();
    const approval = {
        schema_version: 1,
        kind: "approval",
        task_id: plan.data.task_id,
        run_id: plan.data.run_id,
        actor: user,
        timestamp,
        reason,
    };
    const name = `${timestamp.replaceAll(/[:.]/g, "-")}-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(4).toString("hex")}.json`;
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, "approvals", name);
    await files.replace(path, (0,_model_json_js__WEBPACK_IMPORTED_MODULE_6__/* .toJson */ .a)(approval), { durable: true });
    return { path };
}
/** The approvals of a run, in order of time. One that cannot be read, or that is another run's, is a warning. */
async function readApprovals(files, folder) {
    const approvals = [];
    const warnings = [];
    const names = await files.list((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, "approvals"));
    for (const name of names.filter((one) => one.endsWith(".json"))) {
        // A folder of that name cannot be read.
        const text = (await files.readText((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, "approvals", name)).catch(() => "")) ?? "";
        const parsed = _model_approval_js__WEBPACK_IMPORTED_MODULE_2__/* .ApprovalFile */ .A.safeParse((0,_model_json_js__WEBPACK_IMPORTED_MODULE_6__/* .parseJson */ .q)(text));
        if (!parsed.success)
            warnings.push(`approvals/${name}: this is not an approval of this version`);
        else if (parsed.data.run_id !== (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(folder))
            warnings.push(`approvals/${name}: this approves of another run, ${parsed.data.run_id}`);
        else {
            const { actor, timestamp, reason } = parsed.data;
            approvals.push({ actor, timestamp, reason });
        }
    }
    approvals.sort((left, right) => Date.parse(left.timestamp) - Date.parse(right.timestamp));
    return { approvals, warnings };
}


/***/ }),

/***/ 8678:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   showRun: () => (/* binding */ showRun)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _model_manifest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1189);
/* harmony import */ var _model_reasons_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9751);
/* harmony import */ var _model_run_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2382);
/* harmony import */ var _run_fold_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2939);
/* harmony import */ var _run_read_journal_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6494);
/* harmony import */ var _approve_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8622);
/* harmony import */ var _find_run_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(812);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3314);









/**
 * Finds a run and reads its manifest with its approvals; of a run that is still going on, that of its newest attempt, as
 * the journal tells it: the manifest on disk may be half a minute behind.
 * @param wanted a run id, the beginning of one, a run's folder, or null for the newest
 */
async function showRun(settings, { files, clock }, wanted) {
    const folder = await (0,_find_run_js__WEBPACK_IMPORTED_MODULE_7__/* .findRun */ .L)(settings, files, wanted);
    if (typeof folder !== "string")
        return folder;
    const paths = (await files.listFiles(folder)).filter((path) => path === "manifest.json" || (0,_model_run_files_js__WEBPACK_IMPORTED_MODULE_3__/* .attemptFiles */ .h)("manifest.json").test(path));
    const found = await newestManifest(files, folder, paths);
    if ((0,_settings_js__WEBPACK_IMPORTED_MODULE_8__/* .isRefusal */ .vu)(found))
        return found;
    const { approvals, warnings } = await (0,_approve_js__WEBPACK_IMPORTED_MODULE_6__/* .readApprovals */ .R)(files, folder);
    const manifest = { ...found, approvals: [...found.approvals, ...approvals] };
    const children = new Map();
    for (const path of paths.filter((name) => /\/a\d+\/children\//.test(name))) {
        const child = await readAttempt(files, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, path));
        if (!(0,_settings_js__WEBPACK_IMPORTED_MODULE_8__/* .isRefusal */ .vu)(child))
            children.set(child.run_id, child);
    }
    return { manifest, children, folder, staleMs: staleMs(manifest, clock.now()), warnings };
}
/** The run's own, unless an attempt goes on that it does not know of. */
async function newestManifest(files, folder, paths) {
    const attempts = paths.flatMap((path) => {
        const number = /^jobs\/[^/]+\/a(\d+)\/manifest\.json$/.exec(path)?.[1];
        return number === undefined ? [] : [{ path, number: Number(number) }];
    });
    const newest = attempts.toSorted((left, right) => left.number - right.number).at(-1);
    if (!paths.includes("manifest.json"))
        return newest === undefined
            ? (0,_settings_js__WEBPACK_IMPORTED_MODULE_8__/* .refuse */ .TR)(`${folder}: there is no manifest in this folder`)
            : readAttempt(files, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, newest.path));
    const own = await readManifest(files, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, "manifest.json"));
    if ((0,_settings_js__WEBPACK_IMPORTED_MODULE_8__/* .isRefusal */ .vu)(own) || newest === undefined || newest.number <= own.attempt)
        return own;
    return readAttempt(files, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, newest.path));
}
async function readAttempt(files, path) {
    const found = await readManifest(files, path);
    if (!(0,_settings_js__WEBPACK_IMPORTED_MODULE_8__/* .isRefusal */ .vu)(found) && found.status !== "in_progress")
        return found;
    const journal = await files.readText((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(path), "journal.ndjson")).catch(() => undefined);
    return (0,_run_fold_js__WEBPACK_IMPORTED_MODULE_4__/* .foldJournal */ .n)((0,_run_read_journal_js__WEBPACK_IMPORTED_MODULE_5__/* .readJournal */ .a)(journal ?? "").events) ?? found;
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
            : (0,_settings_js__WEBPACK_IMPORTED_MODULE_8__/* .refuse */ .TR)(`${path}: this is not a manifest of this version; see: orchestrator validate --run`);
    }
    catch (error) {
        return (0,_settings_js__WEBPACK_IMPORTED_MODULE_8__/* .refuse */ .TR)(`${path}: ${(0,_model_reasons_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error)}`);
    }
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
