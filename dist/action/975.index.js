export const id = 975;
export const ids = [975];
export const modules = {

/***/ 9975:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   afterForPlan: () => (/* binding */ afterForPlan)
/* harmony export */ });
/* harmony import */ var _changes_open_repository_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25557);
/* harmony import */ var _guardrails_review_collect_change_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7402);
/* harmony import */ var _guardrails_review_options_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15382);
/* harmony import */ var _settings_change_request_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41420);
/* harmony import */ var _guardrails_pipeline_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(12693);
/* harmony import */ var _guardrails_settings_in_force_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(80783);






/**
 * What guardrails after all jobs need of a checkout: the job that plans has one, the one that aggregates may have none.
 * Git's trouble is a part of the answer.
 */
async function afterForPlan(settings, surroundings, { git, files, clock }, { pipeline, task, changes }) {
    const request = (0,_settings_change_request_js__WEBPACK_IMPORTED_MODULE_3__.changeRequest)(settings, surroundings, task);
    const repository = (0,_changes_open_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .openRepository */ .h_)({ git, files, request, base: changes });
    const stages = pipeline.after.filter((stage) => stage.kind === "guardrail");
    const after_settings = await Promise.all(stages.map((stage) => settingsOf(repository, stage, pipeline, (0,_guardrails_pipeline_file_js__WEBPACK_IMPORTED_MODULE_4__/* .namedPipelineFile */ .W)(settings))));
    const at = stages.findIndex(({ uses }) => uses === "guardrail/review");
    if (at === -1)
        return { after_settings, review: null };
    const { "goal-headings": goalHeadings } = _guardrails_review_options_js__WEBPACK_IMPORTED_MODULE_2__/* .ReviewOptions */ .n.parse(after_settings[at].with);
    const review = await (0,_guardrails_review_collect_change_js__WEBPACK_IMPORTED_MODULE_1__/* .collectChange */ .h)(repository, { task, now: clock.now(), goalHeadings });
    return { after_settings, review };
}
async function settingsOf(repository, { id, uses, with: own }, pipeline, pipelineFile) {
    const placed = { uses, id, pipeline: pipeline.id };
    const { areBase: _, ...inForce } = await (0,_guardrails_settings_in_force_js__WEBPACK_IMPORTED_MODULE_5__/* .settingsInForce */ .e)(repository, placed, { own, asked: {} }, pipelineFile);
    return { stage: id, ...inForce };
}


/***/ })

};
