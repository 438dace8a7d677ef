export const id = 9975;
export const ids = [9975];
export const modules = {

/***/ 9975:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   prepareAfterStages: () => (/* binding */ prepareAfterStages)
/* harmony export */ });
/* harmony import */ var _changes_open_repository_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4697);
/* harmony import */ var _guardrails_review_collect_change_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5094);
/* harmony import */ var _guardrails_review_options_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5382);
/* harmony import */ var _settings_change_request_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8353);
/* harmony import */ var _guardrails_pipeline_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2693);
/* harmony import */ var _guardrails_settings_in_force_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(783);






/**
 * Collects what `after` guardrails need of a checkout: the plan job has one, the aggregating job may not. Errors of git
 * are recorded in the result.
 */
async function prepareAfterStages(settings, hostContext, { git, files, clock }, { pipeline, task, changes }) {
    const request = (0,_settings_change_request_js__WEBPACK_IMPORTED_MODULE_3__.createChangeRequest)(settings, hostContext, task);
    const repository = (0,_changes_open_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .openRepository */ .h)({ git, files, request, base: changes });
    const stages = pipeline.after.filter((stage) => stage.kind === "guardrail");
    const pipelineFile = (0,_guardrails_pipeline_file_js__WEBPACK_IMPORTED_MODULE_4__/* .getNamedPipelineFile */ .u)(settings);
    const after_settings = await Promise.all(stages.map(async (stage) => {
        const placed = { ...stage, pipeline: pipeline.id };
        const inForce = await (0,_guardrails_settings_in_force_js__WEBPACK_IMPORTED_MODULE_5__/* .findSettingsInForce */ .T)(repository, placed, {}, pipelineFile);
        return { stage: stage.id, with: inForce.with, finding: inForce.finding };
    }));
    const at = stages.findIndex(({ uses }) => uses === "guardrail/review");
    if (at === -1)
        return { after_settings, review: null };
    const { "goal-headings": goalHeadings } = _guardrails_review_options_js__WEBPACK_IMPORTED_MODULE_2__/* .ReviewOptions */ .n.parse(after_settings[at].with);
    const review = await (0,_guardrails_review_collect_change_js__WEBPACK_IMPORTED_MODULE_1__/* .collectChange */ .h)(repository, { task, now: clock.now(), goalHeadings });
    return { after_settings, review };
}


/***/ })

};
