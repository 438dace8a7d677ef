export const id = 2404;
export const ids = [2404];
export const modules = {

/***/ 36584:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M6: () => (/* binding */ listCommittedOwnFiles),
/* harmony export */   hh: () => (/* binding */ listUntrackedOwnFiles),
/* harmony export */   yk: () => (/* binding */ escapeGlob)
/* harmony export */ });
/**
 * Lists the tool's own files that a repository may contain, as git globs relative to its root: only these few files of
 * the current task. Any other committed file counts.
 */
function listCommittedOwnFiles({ outFolder = "out", task }) {
    if (task === undefined || !isBelowRoot(outFolder))
        return [];
    const folder = `${escapeGlob(outFolder)}/${escapeGlob(task)}`;
    return ["runs.json", "state.json", "metrics/mttr-delta.json"].map((name) => `${folder}/${name}`);
}
/** Lists the tool's own untracked files, of any task. */
function listUntrackedOwnFiles(folders) {
    const { runsFolder = ".runs", outFolder = "out" } = folders;
    const runs = [".runs", runsFolder]
        .filter(isBelowRoot)
        .map((folder) => `${escapeGlob(folder)}/**`);
    const out = ["out", outFolder]
        .filter(isBelowRoot)
        .flatMap((folder) => ["runs.json*", "state.json*", "metrics/**", ".gitignore"].map((name) => `${escapeGlob(folder)}/*/${name}`));
    return [...new Set([...runs, ...out])];
}
const escapeGlob = (path) => path.replaceAll(/[*?[\]\\]/g, String.raw `\$&`);
/** Folders outside the repository need no filter, and the root would exclude everything. */
const isBelowRoot = (folder) => folder !== "" &&
    !/^(?:\/|[A-Za-z]:)/.test(folder) &&
    !folder.split("/").some((part) => /^\.{0,2}$/.test(part));


/***/ }),

/***/ 9975:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   prepareAfterStages: () => (/* binding */ prepareAfterStages)
/* harmony export */ });
/* harmony import */ var _changes_open_repository_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84697);
/* harmony import */ var _guardrails_review_collect_change_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95094);
/* harmony import */ var _guardrails_review_options_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15382);
/* harmony import */ var _settings_change_request_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(80734);
/* harmony import */ var _guardrails_pipeline_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(12693);
/* harmony import */ var _guardrails_settings_in_force_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(80783);






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
