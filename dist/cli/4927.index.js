export const id = 4927;
export const ids = [4927];
export const modules = {

/***/ 4927:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readBaseSettings: () => (/* binding */ readBaseSettings)
/* harmony export */ });
/* harmony import */ var _config_read_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3904);
/* harmony import */ var _guardrails_guardrails_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(972);
/* harmony import */ var _model_pipeline_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(912);



/**
 * Reads the settings of a guardrail in the base's pipeline file, nested pipelines included. It prefers the pipeline of
 * the same name, then the stage with the same id. undefined: the base has no readable settings.
 * @param pipelineFile the file that was named, relative to the root; null: none was. If the base lacks it, the base's
 * default one counts, so that a change cannot escape by naming another file
 */
async function readBaseSettings(repository, { uses, id, pipeline }, pipelineFile) {
    for (const file of pipelineFile === null ? _model_pipeline_files_js__WEBPACK_IMPORTED_MODULE_2__/* .pipelineFiles */ .u : [pipelineFile, ..._model_pipeline_files_js__WEBPACK_IMPORTED_MODULE_2__/* .pipelineFiles */ .u]) {
        const bytes = await repository.readBase(file);
        if (bytes === undefined)
            continue;
        const text = new TextDecoder().decode(bytes);
        const result = (0,_config_read_js__WEBPACK_IMPORTED_MODULE_0__/* .readConfiguration */ .T)(file, text, { guardrails: _guardrails_guardrails_js__WEBPACK_IMPORTED_MODULE_1__.guardrailSettings });
        if ("mistakes" in result)
            return undefined;
        const { pipelines } = result.configuration;
        const same = pipelines.filter((one) => one.id === pipeline);
        const stages = (same.length > 0 ? same : pipelines).flatMap(listAllStages);
        const used = stages.filter((stage) => stage.kind === "guardrail" && stage.uses === uses);
        const stage = used.find((one) => one.id === id) ?? used[0];
        return stage?.kind === "guardrail" ? stage.with : undefined;
    }
    return undefined;
}
/** Includes those of nested pipelines. */
const listAllStages = ({ setup, subtasks, after }) => [...setup, ...subtasks.flatMap(({ stages }) => stages), ...after].flatMap(withNested);
const withNested = (stage) => stage.kind === "subpipeline" ? stage.stages.flatMap(withNested) : [stage];


/***/ })

};
