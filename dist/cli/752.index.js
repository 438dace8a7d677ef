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
/* harmony import */ var _platform_local_command_line_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6763);
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


/***/ }),

/***/ 9498:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ runGuard)
/* harmony export */ });
/* unused harmony export applyEdits */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(7428);
/* harmony import */ var _guardrails_guardrails_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8086);
/* harmony import */ var _model_diff_budget_override_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(2706);
/* harmony import */ var _model_reasons_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9751);
/* harmony import */ var _config_wording_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1967);
/* harmony import */ var _text_yaml_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8387);
/* harmony import */ var _configuration_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5657);
/* harmony import */ var _guardrails_judge_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4029);
/* harmony import */ var _identity_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2233);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9545);











/**
 * Runs one guardrail alone, with the settings that it has in the pipeline file: of the first stage that uses it, in the default
 * pipeline before others. Nothing is recorded.
 */
async function runGuard(settings, surroundings, platform, request) {
    const guardrail = _guardrails_guardrails_js__WEBPACK_IMPORTED_MODULE_1__.guardrails.get(request.name);
    if (guardrail === undefined)
        return (0,_settings_js__WEBPACK_IMPORTED_MODULE_8__/* .refuse */ .TR)(`there is no guardrail ${JSON.stringify(request.name)}; ${(0,_config_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .suggest */ .ZA)(request.name, [..._guardrails_guardrails_js__WEBPACK_IMPORTED_MODULE_1__.guardrails.keys()])}`);
    const written = await writtenSettings(settings, platform, request.name);
    if ((0,_settings_js__WEBPACK_IMPORTED_MODULE_8__/* .isRefusal */ .vu)(written))
        return written;
    const asked = settingsIn(request.with);
    if ((0,_settings_js__WEBPACK_IMPORTED_MODULE_8__/* .isRefusal */ .vu)(asked))
        return asked;
    const options = { ...written.with, ...asked };
    const checked = guardrail.options.safeParse(options);
    if (!checked.success)
        return (0,_settings_js__WEBPACK_IMPORTED_MODULE_8__/* .refuse */ .TR)(`guardrail/${request.name}:\n${zod__WEBPACK_IMPORTED_MODULE_9__/* .prettifyError */ .S1(checked.error)}`);
    const override = (0,_model_diff_budget_override_js__WEBPACK_IMPORTED_MODULE_10__/* .givenOverride */ .eL)(settings.overrideReason, surroundings.environment);
    const { task, pipeline } = written;
    const run = { task, pipeline, asked, changes: null, override, run: null };
    const judge = (0,_guardrails_judge_js__WEBPACK_IMPORTED_MODULE_6__.openJudge)(settings, surroundings, platform, run);
    const stage = { id: written.id, uses: `guardrail/${request.name}`, with: options };
    const { judged } = await judge(stage, { mayWait: false });
    // What it could not judge is then not for want of anything.
    if (platform.cancelled.aborted && judged.verdict === "undecided")
        return (0,_settings_js__WEBPACK_IMPORTED_MODULE_8__/* .refuse */ .TR)("cancelled");
    const dryRun = options["dry-run"] === true;
    return { judged, dryRun, fixed: request.fix ? await applyEdits(settings, platform, judged) : [] };
}
/** Without a pipeline file the guardrail's own defaults hold. */
async function writtenSettings(settings, { files }, name) {
    const loaded = await (0,_configuration_js__WEBPACK_IMPORTED_MODULE_5__/* .loadConfiguration */ .vF)(settings, files);
    const isMissing = (0,_settings_js__WEBPACK_IMPORTED_MODULE_8__/* .isRefusal */ .vu)(loaded) && settings.config === null && loaded.messages[0]?.startsWith("no pipeline file");
    if ((0,_settings_js__WEBPACK_IMPORTED_MODULE_8__/* .isRefusal */ .vu)(loaded) && !isMissing)
        return loaded;
    const configuration = (0,_settings_js__WEBPACK_IMPORTED_MODULE_8__/* .isRefusal */ .vu)(loaded) ? null : loaded;
    const task = (0,_identity_js__WEBPACK_IMPORTED_MODULE_7__/* .taskId */ .BS)({
        explicit: settings.task,
        file: configuration?.task ?? null,
        repository: null,
        root: settings.root,
    });
    if (typeof task !== "string")
        return task;
    const { pipelines, defaultPipeline } = configuration ?? { pipelines: [], defaultPipeline: null };
    const first = pipelines.toSorted((left, right) => Number(right.id === defaultPipeline) - Number(left.id === defaultPipeline));
    for (const pipeline of first) {
        for (const stage of stagesOf(pipeline)) {
            if (stage.kind === "guardrail" && stage.uses === `guardrail/${name}`)
                return { with: stage.with, task, id: stage.id, pipeline: pipeline.id };
        }
    }
    return { with: {}, task, id: name, pipeline: defaultPipeline ?? "" };
}
const stagesOf = ({ setup, subtasks, after }) => [
    ...setup,
    ...subtasks.flatMap(({ stages }) => stages),
    ...after,
];
/** Values are read as in YAML: `5` is a number, `[a, b]` a list. */
function settingsIn(asked) {
    const found = {};
    for (const one of asked) {
        const [, key, value] = /^([a-z-]+)=(.*)$/s.exec(one) ?? [];
        if (key === undefined || value === undefined)
            return (0,_settings_js__WEBPACK_IMPORTED_MODULE_8__/* .refuse */ .TR)(`--with ${JSON.stringify(one)}: expected a setting as max-files=5`);
        try {
            found[key] = (0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_4__/* .parseYaml */ .hN)(value);
        }
        catch (error) {
            return (0,_settings_js__WEBPACK_IMPORTED_MODULE_8__/* .refuse */ .TR)(`--with ${JSON.stringify(one)}: ${(0,_model_reasons_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error)}`);
        }
    }
    return found;
}
/** @returns the paths of what was written */
async function applyEdits({ root }, { files }, { edits }) {
    for (const { path, text } of edits)
        await files.replace((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, path), text);
    return edits.map(({ path }) => path);
}


/***/ })

};
