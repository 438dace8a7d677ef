export const id = 5829;
export const ids = [5829];
export const modules = {

/***/ 5829:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   approveRun: () => (/* binding */ approveRun)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9598);
/* harmony import */ var _run_folder_find_run_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(701);
/* harmony import */ var _run_folder_plan_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1480);
/* harmony import */ var _settings_settings_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(861);






/**
 * Records an approval of a run.
 * @param run as in findRun
 * @returns the absolute path of the approval's file
 */
async function approveRun({ files, clock }, search, { user }, run, reason) {
    if (reason.trim() === "")
        return (0,_settings_settings_js__WEBPACK_IMPORTED_MODULE_5__/* .refuse */ .TR)("--reason is empty: say why the run is approved");
    const folder = await (0,_run_folder_find_run_js__WEBPACK_IMPORTED_MODULE_3__/* .findRun */ .Lc)(search, files, run);
    if (typeof folder !== "string")
        return folder;
    const plan = await (0,_run_folder_plan_file_js__WEBPACK_IMPORTED_MODULE_4__/* .readPlan */ .m)(files, folder);
    if ((0,_settings_settings_js__WEBPACK_IMPORTED_MODULE_5__/* .isRefusal */ .vu)(plan))
        return (0,_settings_settings_js__WEBPACK_IMPORTED_MODULE_5__/* .refuse */ .TR)(`${folder}: there is no plan.json that this version can read`);
    const timestamp = clock.now().toISOString();
    const approval = {
        schema_version: 1,
        kind: "approval",
        task_id: plan.task_id,
        run_id: plan.run_id,
        actor: user,
        timestamp,
        reason,
    };
    const name = `${timestamp.replaceAll(/[:.]/g, "-")}-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(4).toString("hex")}.json`;
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, "approvals", name);
    await files.replace(path, (0,_model_json_js__WEBPACK_IMPORTED_MODULE_2__/* .toJson */ .aB)(approval), { durable: true });
    return { path };
}


/***/ })

};
