export const id = 9975;
export const ids = [9975,5382,8353];
export const modules = {

/***/ 1113:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OP: () => (/* binding */ commonOptions),
/* harmony export */   R_: () => (/* binding */ OnlyChanged),
/* harmony export */   Vh: () => (/* binding */ RepositoryGlob),
/* harmony export */   cv: () => (/* binding */ AsOf)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5156);

/** Options of every guardrail. */
const commonOptions = {
    "dry-run": zod__WEBPACK_IMPORTED_MODULE_0__.boolean().default(false).meta({
        description: "Report violations, but let the run continue (an allowed failure).",
    }),
    "settings-changed": zod__WEBPACK_IMPORTED_MODULE_0__["enum"](["warn", "error"]).default("warn").meta({
        description: "Level of the finding when the change modifies what this guardrail judges by, such as its settings in the pipeline file: `warn` or `error`.",
    }),
};
/** A glob; a leading `!` excludes files again. */
const RepositoryGlob = zod__WEBPACK_IMPORTED_MODULE_0__.string()
    .regex(/^!?(?!\/)(?![A-Za-z]:)(?!(?:.*\/)?\.\.(?:\/|$))(?=.*[^\s!])/s, "expected a glob relative to the repository root, without ..");
/** For guardrails that check dates: whether only changed documents are checked. */
const OnlyChanged = zod__WEBPACK_IMPORTED_MODULE_0__.union([zod__WEBPACK_IMPORTED_MODULE_0__.literal("auto"), zod__WEBPACK_IMPORTED_MODULE_0__.boolean()], { error: "expected auto, true or false" })
    .default("auto");
/** For guardrails that check dates: the day to compare with. */
const AsOf = zod__WEBPACK_IMPORTED_MODULE_0__["enum"](["today", "head"]).default("today");


/***/ }),

/***/ 5382:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ ReviewOptions)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5156);
/* harmony import */ var _model_verdict_place_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8041);
/* harmony import */ var _common_options_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1113);



const VerdictText = zod__WEBPACK_IMPORTED_MODULE_1__.string()
    .refine((text) => (0,_model_verdict_place_js__WEBPACK_IMPORTED_MODULE_2__/* .readVerdictPlace */ .z)(text) !== undefined, "expected <stage id>/<path>, as in ai-review/verdict.json: the stage whose artifact it is, and the file relative to its working directory");
/** The options of `guardrail/review`. */
const ReviewOptions = zod__WEBPACK_IMPORTED_MODULE_1__.strictObject({
    required: zod__WEBPACK_IMPORTED_MODULE_1__.boolean().default(false).meta({
        description: "Fail the run without an approval. Requested changes fail it in any case.",
    }),
    verdict: VerdictText.optional().meta({
        description: "Verdict file as `<stage id>/<path>`: a JSON artifact of that stage with `{approved, feedback, findings}`. Default: none.",
    }),
    "pull-request-reviews": zod__WEBPACK_IMPORTED_MODULE_1__.boolean().default(false).meta({
        description: "Use the reviews of the pull request. With `verdict`, both have to approve.",
    }),
    approvals: zod__WEBPACK_IMPORTED_MODULE_1__.int()
        .min(1)
        .max(100)
        .default(1)
        .meta({ description: "Number of approvals that the pull request needs." }),
    "goal-headings": zod__WEBPACK_IMPORTED_MODULE_1__.array(zod__WEBPACK_IMPORTED_MODULE_1__.string().trim().min(1)).default([]).meta({
        description: "Headings that this repository's specs use for their goal, tried before the built-in ones (`Goal`, `Objective`, `Summary` …).",
    }),
    ..._common_options_js__WEBPACK_IMPORTED_MODULE_0__/* .commonOptions */ .OP,
});


/***/ }),

/***/ 1039:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ createSettingsFinding)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(738);

/**
 * Creates the finding for a change that modifies the rules that it is checked by.
 * @param guardrail such as `diff-budget`
 * @param level value of the option `settings-changed`
 */
const createSettingsFinding = (guardrail, level, { message, path }) => (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .createFinding */ .u)(`${guardrail}/settings-changed`, {
    level: level === "error" ? "error" : "warning",
    title: "The change modifies its own rules",
    message,
    path: path ?? null,
    fix: "Review this carefully, or make this change on its own first.",
});


/***/ }),

/***/ 2693:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ getNamedPipelineFile)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _run_persisted_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8507);


/** The pipeline file that was named, relative to the repository root; null: the default is looked up. */
const getNamedPipelineFile = ({ root, config, }) => config === null ? null : (0,_run_persisted_path_js__WEBPACK_IMPORTED_MODULE_1__/* .toPersistedPath */ .Aq)({ base: root }, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(root, config));


/***/ }),

/***/ 783:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ findSettingsInForce),
/* harmony export */   i: () => (/* binding */ withFinding)
/* harmony export */ });
/* harmony import */ var _guardrails_finding_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(738);
/* harmony import */ var _guardrails_settings_changed_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1039);
/* harmony import */ var _model_changes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4231);



/**
 * Decides the settings in force, for all guardrails. A change must not choose how it is judged, so the base's settings
 * count if the base has the guardrail. Settings from the command line take precedence.
 * @param guardrail with the settings of the current pipeline file and those of the command line
 * @param asked settings of the command line
 */
async function findSettingsInForce(repository, { with: own, ...guardrail }, asked, pipelineFile) {
    const name = guardrail.uses.replace(/^guardrail\//, "");
    try {
        const { readBaseSettings } = await Promise.all(/* import() */[__webpack_require__.e(972), __webpack_require__.e(4927)]).then(__webpack_require__.bind(__webpack_require__, 4927));
        const base = await readBaseSettings(repository, guardrail, pipelineFile);
        if (base === undefined)
            return { with: own, areBase: false, finding: null };
        const inForce = { ...base, ...asked };
        const changed = findDifferingKeys(own, inForce);
        return {
            with: inForce,
            areBase: true,
            finding: changed.length === 0 ? null : createChangedFinding(name, changed, inForce),
        };
    }
    catch (error) {
        if (!(error instanceof _model_changes_js__WEBPACK_IMPORTED_MODULE_0__/* .GitError */ .X))
            throw error;
        return { with: own, areBase: false, finding: createUnknownBaseFinding(name, error.message) };
    }
}
/** Keys of settings that differ or that only one side has, sorted. */
function findDifferingKeys(one, other) {
    const keys = new Set([...Object.keys(one), ...Object.keys(other)]);
    return [...keys].filter((key) => JSON.stringify(one[key]) !== JSON.stringify(other[key])).sort();
}
function createChangedFinding(name, keys, inForce) {
    const what = keys.map((key) => `\`${key}\``).join(", ");
    return (0,_guardrails_settings_changed_js__WEBPACK_IMPORTED_MODULE_1__/* .createSettingsFinding */ .J)(name, inForce["settings-changed"], {
        message: `This change modifies ${what} of guardrail/${name}. The settings of the base apply until it is merged.`,
        path: null,
    });
}
/** Only a notice: guardrails that need the base report themselves that they cannot judge. */
const createUnknownBaseFinding = (name, why) => (0,_guardrails_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .createFinding */ .u)(`${name}/settings-unknown`, {
    level: "notice",
    title: "Settings of the base unknown",
    message: `The settings of this checkout apply, because the base's cannot be read: ${why}`,
    fix: "Check out enough history for a comparison: `fetch-depth: 0`.",
});
/** Adds the finding about the settings; unless it is a notice, it comes first. */
function withFinding(judged, finding) {
    if (finding === null || judged.verdict === "undecided")
        return judged;
    if (finding.level === "notice")
        return { ...judged, findings: [...judged.findings, finding] };
    const fails = finding.level === "error" && judged.verdict !== "overridable";
    return {
        ...judged,
        verdict: fails ? "violated" : judged.verdict,
        summary: `the change modifies its settings; ${judged.summary}`,
        findings: [finding, ...judged.findings],
    };
}


/***/ }),

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


/***/ }),

/***/ 8353:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createChangeRequest: () => (/* binding */ createChangeRequest)
/* harmony export */ });
/* harmony import */ var _changes_event_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2686);
/* harmony import */ var _run_persisted_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8507);


/** Collects what determines the base that this run is compared with. */
const createChangeRequest = ({ base, root, runsFolder, outFolder }, { github, environment }, task) => ({
    explicitBase: base ?? undefined,
    event: github === null ? undefined : (0,_changes_event_js__WEBPACK_IMPORTED_MODULE_0__/* .readEvent */ .j_)(github),
    baseSha: environment["BASE_SHA"],
    includeWorkingTree: github === null,
    runsFolder: (0,_run_persisted_path_js__WEBPACK_IMPORTED_MODULE_1__/* .toPersistedPath */ .Aq)({ base: root }, runsFolder),
    outFolder: (0,_run_persisted_path_js__WEBPACK_IMPORTED_MODULE_1__/* .toPersistedPath */ .Aq)({ base: root }, outFolder),
    task,
});


/***/ })

};
