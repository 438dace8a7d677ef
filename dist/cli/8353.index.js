export const id = 8353;
export const ids = [8353];
export const modules = {

/***/ 8353:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createChangeRequest: () => (/* binding */ createChangeRequest)
/* harmony export */ });
/* harmony import */ var _changes_event_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2686);
/* harmony import */ var _run_persisted_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8507);


/** Collects what determines the base that this run is compared with. */
const createChangeRequest = ({ base, root, runsFolder, outFolder }, { github, environment }, task) => ({
    explicitBase: base ?? undefined,
    event: github === null ? undefined : (0,_changes_event_js__WEBPACK_IMPORTED_MODULE_0__/* .readEvent */ .j_)(github),
    baseSha: environment["BASE_SHA"],
    includeWorkingTree: github === null,
    runsFolder: (0,_run_persisted_path_js__WEBPACK_IMPORTED_MODULE_1__/* .toPersistedPath */ .Aq)({ base: root }, runsFolder),
    outFolder: (0,_run_persisted_path_js__WEBPACK_IMPORTED_MODULE_1__/* .toPersistedPath */ .Aq)({ base: root }, outFolder),
    task,
});


/***/ })

};
