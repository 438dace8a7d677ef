export const id = 8045;
export const ids = [8045];
export const modules = {

/***/ 8045:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ printRefusal),
/* harmony export */   printMistakes: () => (/* binding */ printMistakes)
/* harmony export */ });
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9598);
/* harmony import */ var _modes_settings_exit_code_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1427);
/* harmony import */ var _platform_local_command_line_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6707);
/* harmony import */ var _platform_local_hide_secrets_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5888);




/** Prints why a verb has no result. After a cancel, that is not a usage error. @returns the exit code */
async function printRefusal({ cancelled }, { messages }, flags = {}) {
    const shown = cancelled.aborted ? ["cancelled before there was a result"] : messages;
    await printMistakes(shown, flags);
    return cancelled.aborted ? _modes_settings_exit_code_js__WEBPACK_IMPORTED_MODULE_1__/* .exitCodes */ .h.cancelled : _modes_settings_exit_code_js__WEBPACK_IMPORTED_MODULE_1__/* .exitCodes */ .h.refused;
}
/** Prints mistakes on stderr and, with `--json`, as the one JSON value on stdout. */
async function printMistakes(messages, { json }) {
    await (0,_platform_local_command_line_js__WEBPACK_IMPORTED_MODULE_2__/* .printError */ .yJ)(`${messages.join("\n")}\n`);
    if (json !== true)
        return;
    const safe = await Promise.all(messages.map(_platform_local_hide_secrets_js__WEBPACK_IMPORTED_MODULE_3__/* .hideSecrets */ .s));
    await (0,_platform_local_command_line_js__WEBPACK_IMPORTED_MODULE_2__/* .printData */ .wV)((0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .toJson */ .aB)({ schemaVersion: 1, kind: "error", messages: safe }));
}


/***/ })

};
