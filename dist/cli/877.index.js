export const id = 877;
export const ids = [877,4782];
export const modules = {

/***/ 4782:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findStage: () => (/* binding */ findStage),
/* harmony export */   h: () => (/* binding */ findFailedStage)
/* harmony export */ });
/* harmony import */ var _config_wording_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1967);
/* harmony import */ var _text_wording_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3898);
/* harmony import */ var _settings_settings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(861);



/**
 * Finds a stage of a run.
 * @param name a stage's label or the end of one: `unit` finds `api/unit`
 */
function findStage(rows, name) {
    const exact = rows.filter((row) => getNames(row).includes(name));
    const matching = exact.length > 0 ? exact : rows.filter(({ label }) => label.endsWith(`/${name}`));
    if (matching.length === 1)
        return matching[0];
    if (matching.length > 1)
        return (0,_settings_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .refuse */ .TR)(`${name} is the name of ${matching.length} stages:${list(matching)}`);
    const near = (0,_config_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .nearest */ .pA)(name, rows.flatMap(getNames));
    const hint = near === undefined ? "." : `; did you mean ${near}?`;
    return (0,_settings_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .refuse */ .TR)(`the run has no stage ${name}${hint} Its stages:${list(rows)}`);
}
/** Finds the first stage that failed, else the only one. */
function findFailedStage(rows) {
    const failed = rows.filter(({ outcome }) => outcome === "failed" || outcome === "timed_out");
    // A nested pipeline has no log; the stage in it that failed has.
    const found = failed.find(({ command }) => command.log_path !== null) ?? failed[0];
    if (found !== undefined)
        return found;
    return rows.length === 1 ? rows[0] : (0,_settings_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .refuse */ .TR)(`no stage failed, so name one:${list(rows)}`);
}
/** The label, and the name with the subtask where the label leaves it out. */
const getNames = ({ label, depth, command }) => depth === 0 && command.subtask !== null ? [label, `${command.subtask}/${command.id}`] : [label];
const list = (rows) => (0,_text_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .limitLines */ .Di)(rows.map(({ label }) => label), 20, "stages")
    .map((line) => `\n  ${line}`)
    .join("");


/***/ }),

/***/ 877:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findStageLog: () => (/* binding */ findStageLog)
/* harmony export */ });
/* harmony import */ var _run_persisted_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8507);
/* harmony import */ var _report_shared_log_place_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4489);
/* harmony import */ var _report_shared_stage_rows_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5073);
/* harmony import */ var _settings_settings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(861);
/* harmony import */ var _find_stage_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4782);





/**
 * Finds the log of a stage of a run.
 * @param name as in findStage; null: the first stage that failed
 */
async function findStageLog(files, { manifest, children, folder }, name) {
    const rows = (0,_report_shared_stage_rows_js__WEBPACK_IMPORTED_MODULE_1__/* .toStageRows */ .RN)(manifest, children).flatMap((group) => group.rows);
    const row = name === null ? (0,_find_stage_js__WEBPACK_IMPORTED_MODULE_3__/* .findFailedStage */ .h)(rows) : (0,_find_stage_js__WEBPACK_IMPORTED_MODULE_3__.findStage)(rows, name);
    if ((0,_settings_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .isRefusal */ .vu)(row))
        return row;
    const { log_path } = row.command;
    if (log_path === null)
        return (0,_settings_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .refuse */ .TR)(`${row.label} has no log: ${describeMissing(row.command.kind, (0,_report_shared_stage_rows_js__WEBPACK_IMPORTED_MODULE_1__/* .formatOutcome */ .ke)(row))}`);
    const path = (0,_report_shared_log_place_js__WEBPACK_IMPORTED_MODULE_4__/* .locateLog */ .P)(folder, manifest.run_id, log_path);
    const [realPath, realFolder] = [await files.realPath(path), await files.realPath(folder)];
    if (realPath === undefined || realFolder === undefined)
        return (0,_settings_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .refuse */ .TR)(`${row.label}: the log ${path} is not there`);
    // A stage can replace its log with a link.
    if ((0,_run_persisted_path_js__WEBPACK_IMPORTED_MODULE_0__/* .isOutside */ ._K)(realFolder, realPath))
        return (0,_settings_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .refuse */ .TR)(`${row.label}: the log ${path} is a link out of the run's folder`);
    return { stage: row.label, path: realPath };
}
const describeMissing = (kind, outcome) => kind === "subpipeline" ? "a nested pipeline's stages have their own" : `it ${outcome}`;


/***/ })

};
