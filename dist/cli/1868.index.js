export const id = 1868;
export const ids = [1868];
export const modules = {

/***/ 1868:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   writeDetails: () => (/* binding */ writeDetails)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7975);
/* harmony import */ var _model_version_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(178);
/* harmony import */ var _host_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5326);
/* harmony import */ var _redaction_create_redactor_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(80);







/** Writes an error's details, without secrets, to a new file in the temporary folder. @returns its path */
function writeDetails(error) {
    const environment = (0,_host_js__WEBPACK_IMPORTED_MODULE_4__/* .readEnvironment */ .Qo)();
    const redactor = (0,_redaction_create_redactor_js__WEBPACK_IMPORTED_MODULE_5__.createRunRedactor)(environment);
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(environment["RUNNER_TEMP"] ?? (0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), `orchestrator-error-${Date.now()}-${process.pid}.txt`);
    const made = `Orchestrator ${_model_version_js__WEBPACK_IMPORTED_MODULE_6__/* .version */ .r}, Node ${process.version}, ${process.platform} ${process.arch}`;
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(path, `${made}\n\n${redactor.text((0,node_util__WEBPACK_IMPORTED_MODULE_3__.inspect)(error))}\n`, { flag: "wx", mode: 0o600 });
    return path;
}


/***/ })

};
