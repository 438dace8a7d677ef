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
/** This package's version, as package.json has it (a test holds the two together). */
const version = "1.0.0";

// EXTERNAL MODULE: ./build/platform/local/surroundings.js
var surroundings = __webpack_require__(11439);
// EXTERNAL MODULE: ./build/redaction/redactor.js + 25 modules
var redaction_redactor = __webpack_require__(15691);
;// CONCATENATED MODULE: ./build/platform/local/error-details.js







/** Writes all that is known of an error to a new file in the temporary folder, without secrets. @returns its path */
function writeDetails(error) {
    const environment = (0,surroundings/* readEnvironment */.Qo)();
    const redactor = (0,redaction_redactor.createRunRedactor)(environment);
    const path = (0,external_node_path_.join)(environment["RUNNER_TEMP"] ?? (0,external_node_os_.tmpdir)(), `orchestrator-error-${Date.now()}-${process.pid}.txt`);
    const made = `Orchestrator ${version}, Node ${process.version}, ${process.platform} ${process.arch}`;
    (0,external_node_fs_.writeFileSync)(path, `${made}\n\n${redactor.text((0,external_node_util_.inspect)(error))}\n`, { flag: "wx", mode: 0o600 });
    return path;
}


/***/ })

};
