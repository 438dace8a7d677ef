export const id = 756;
export const ids = [756];
export const modules = {

/***/ 16756:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   post: () => (/* binding */ post)
/* harmony export */ });
/* harmony import */ var _modes_exit_code_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27957);
/* harmony import */ var _modes_job_job_step_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24638);
/* harmony import */ var _modes_job_job_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70060);
/* harmony import */ var _platform_github_step_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38056);




/**
 * The action's `post` step, which also runs after a cancel: ends and shows a run that main could not end.
 * @param state what main saved
 * @returns the exit code
 */
async function post(state) {
    const step = (0,_platform_github_step_js__WEBPACK_IMPORTED_MODULE_3__/* .openStep */ .b)();
    if ("messages" in step)
        return _modes_exit_code_js__WEBPACK_IMPORTED_MODULE_0__/* .exitCodes */ .h.passed;
    return (0,_modes_job_job_js__WEBPACK_IMPORTED_MODULE_2__/* .finishJob */ .x)(step, step, {
        folder: state[_modes_job_job_step_js__WEBPACK_IMPORTED_MODULE_1__/* .kept */ .LP.folder] ?? "",
        assignment: state[_modes_job_job_step_js__WEBPACK_IMPORTED_MODULE_1__/* .kept */ .LP.assignment] ?? "",
        published: state[_modes_job_job_step_js__WEBPACK_IMPORTED_MODULE_1__/* .kept */ .LP.published] === "true",
    });
}


/***/ })

};
