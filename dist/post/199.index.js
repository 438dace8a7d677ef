export const id = 199;
export const ids = [199];
export const modules = {

/***/ 98199:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  writeDetails: () => (/* binding */ writeDetails)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
;// CONCATENATED MODULE: ./build/model/version.js
/** This package's version; a test compares it with package.json. */
const version = "1.0.0";

// EXTERNAL MODULE: ./build/platform/local/host.js
var host = __webpack_require__(35326);
// EXTERNAL MODULE: ./build/redaction/create-redactor.js + 24 modules
var create_redactor = __webpack_require__(60080);
;// CONCATENATED MODULE: ./build/platform/local/error-details.js







/** Writes an error's details, without secrets, to a new file in the temporary folder. @returns its path */
function writeDetails(error) {
    const environment = (0,host/* readEnvironment */.Qo)();
    const redactor = (0,create_redactor.createRunRedactor)(environment);
    const path = (0,external_node_path_.join)(environment["RUNNER_TEMP"] ?? (0,external_node_os_.tmpdir)(), `orchestrator-error-${Date.now()}-${process.pid}.txt`);
    const made = `Orchestrator ${version}, Node ${process.version}, ${process.platform} ${process.arch}`;
    (0,external_node_fs_.writeFileSync)(path, `${made}\n\n${redactor.text((0,external_node_util_.inspect)(error))}\n`, { flag: "wx", mode: 0o600 });
    return path;
}


/***/ })

};
