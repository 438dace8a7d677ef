export const id = 752;
export const ids = [752];
export const modules = {

/***/ 752:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   guard: () => (/* binding */ guard)
/* harmony export */ });
/* harmony import */ var _modes_exit_code_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7957);
/* harmony import */ var _modes_guard_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9498);
/* harmony import */ var _modes_settings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9545);
/* harmony import */ var _platform_local_command_line_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9097);
/* harmony import */ var _report_finding_lines_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4748);
/* harmony import */ var _redaction_redactor_for_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2650);
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9598);
/* harmony import */ var _refused_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8045);








async function guard(name, flags) {
    const { asked, platform, surroundings } = await (0,_platform_local_command_line_js__WEBPACK_IMPORTED_MODULE_3__/* .openCommandLine */ .Ax)(undefined, flags);
    const settings = (0,_modes_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .settingsOf */ .f5)(asked, surroundings.environment);
    const request = { name, with: flags.with, fix: flags.fix === true };
    const answer = await (0,_modes_guard_js__WEBPACK_IMPORTED_MODULE_1__/* .runGuard */ .h)(settings, surroundings, platform, request);
    if ((0,_modes_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .isRefusal */ .vu)(answer))
        return (0,_refused_js__WEBPACK_IMPORTED_MODULE_7__/* .refused */ .J)(platform, answer);
    const { edits: _, documents: _texts, ...judged } = answer.judged;
    const { value } = (0,_redaction_redactor_for_js__WEBPACK_IMPORTED_MODULE_5__.redactorFor)(surroundings.environment);
    if (flags.json === true)
        await (0,_platform_local_command_line_js__WEBPACK_IMPORTED_MODULE_3__/* .printData */ .wV)((0,_model_json_js__WEBPACK_IMPORTED_MODULE_6__/* .toJson */ .aB)(value({ guardrail: name, ...judged, fixed: answer.fixed })));
    else {
        const lines = (0,_report_finding_lines_js__WEBPACK_IMPORTED_MODULE_4__/* .judgedLines */ .D)(answer.judged, platform.screen.colour);
        await (0,_platform_local_command_line_js__WEBPACK_IMPORTED_MODULE_3__/* .print */ .yy)(`${lines.join("\n")}\n`);
    }
    for (const path of answer.fixed)
        await (0,_platform_local_command_line_js__WEBPACK_IMPORTED_MODULE_3__/* .complain */ .cc)(`fixed: ${path}\n`);
    if (!isRed(answer))
        return _modes_exit_code_js__WEBPACK_IMPORTED_MODULE_0__/* .exitCodes */ .h.passed;
    // What could not be judged is no violation that a dry run lets through.
    if (!answer.dryRun || answer.judged.verdict === "undecided")
        return _modes_exit_code_js__WEBPACK_IMPORTED_MODULE_0__/* .exitCodes */ .h.failed;
    await (0,_platform_local_command_line_js__WEBPACK_IMPORTED_MODULE_3__/* .complain */ .cc)("this is a dry run (`dry-run: true`), so it fails nothing\n");
    return _modes_exit_code_js__WEBPACK_IMPORTED_MODULE_0__/* .exitCodes */ .h.passed;
}
/** Nobody could allow it later, so what is overridable is violated here. */
const isRed = ({ judged: { verdict, override } }) => verdict !== "passed" && verdict !== "not-performed" && override === null;


/***/ })

};
