export const id = 4826;
export const ids = [4826];
export const modules = {

/***/ 4826:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   stamp: () => (/* binding */ stamp)
/* harmony export */ });
/* harmony import */ var _modes_exit_code_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7957);
/* harmony import */ var _modes_guard_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9498);
/* harmony import */ var _modes_settings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9545);
/* harmony import */ var _platform_local_command_line_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9097);
/* harmony import */ var _refused_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8045);





/** What `guard docs-freshness --fix` writes, without its verdict. */
async function stamp(flags) {
    const { asked, platform, surroundings } = await (0,_platform_local_command_line_js__WEBPACK_IMPORTED_MODULE_3__/* .openCommandLine */ .Ax)(undefined, flags);
    const settings = (0,_modes_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .settingsOf */ .f5)(asked, surroundings.environment);
    const request = { name: "docs-freshness", with: ["only-changed=true"], fix: true };
    const answer = await (0,_modes_guard_js__WEBPACK_IMPORTED_MODULE_1__/* .runGuard */ .h)(settings, surroundings, platform, request);
    if ((0,_modes_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .isRefusal */ .vu)(answer))
        return (0,_refused_js__WEBPACK_IMPORTED_MODULE_4__/* .refused */ .J)(platform, answer);
    if (answer.judged.verdict === "undecided") {
        await (0,_platform_local_command_line_js__WEBPACK_IMPORTED_MODULE_3__/* .complain */ .cc)(`${answer.judged.summary}\n`);
        return _modes_exit_code_js__WEBPACK_IMPORTED_MODULE_0__/* .exitCodes */ .h.failed;
    }
    const { fixed } = answer;
    const lines = fixed.map((path) => `stamped ${path}\n`).join("");
    await (0,_platform_local_command_line_js__WEBPACK_IMPORTED_MODULE_3__/* .print */ .yy)(fixed.length === 0 ? "nothing to stamp: no document's body has changed\n" : lines);
    return _modes_exit_code_js__WEBPACK_IMPORTED_MODULE_0__/* .exitCodes */ .h.passed;
}


/***/ })

};
