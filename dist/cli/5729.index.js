export const id = 5729;
export const ids = [5729,5382,8353,309];
export const modules = {

/***/ 752:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   guard: () => (/* binding */ guard)
/* harmony export */ });
/* harmony import */ var _modes_settings_exit_code_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1427);
/* harmony import */ var _modes_guardrails_guard_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4851);
/* harmony import */ var _modes_settings_settings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(861);
/* harmony import */ var _platform_local_command_line_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6707);
/* harmony import */ var _report_terminal_finding_lines_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3283);
/* harmony import */ var _refused_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8045);
/* harmony import */ var _redaction_create_redactor_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(80);







async function guard(name, flags) {
    const { requested, platform, hostContext } = await (0,_platform_local_command_line_js__WEBPACK_IMPORTED_MODULE_3__/* .createCli */ .T5)(undefined, flags);
    const settings = (0,_modes_settings_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .resolveSettings */ .Mo)(requested, hostContext.environment);
    const request = { name, with: flags.with, fix: flags.fix === true };
    const answer = await (0,_modes_guardrails_guard_js__WEBPACK_IMPORTED_MODULE_1__/* .runGuard */ .h)(settings, hostContext, platform, request);
    if ((0,_modes_settings_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .isRefusal */ .vu)(answer))
        return (0,_refused_js__WEBPACK_IMPORTED_MODULE_5__/* .printRefusal */ .o)(platform, answer, flags);
    const { edits: _, documents: _texts, ...judged } = answer.judged;
    const { value } = (0,_redaction_create_redactor_js__WEBPACK_IMPORTED_MODULE_6__.createRunRedactor)(hostContext.environment);
    const lines = (0,_report_terminal_finding_lines_js__WEBPACK_IMPORTED_MODULE_4__/* .formatJudged */ .Nx)(answer.judged, platform.screen.colour);
    const data = value({ guardrail: name, ...judged, fixed: answer.fixed });
    await (0,_platform_local_command_line_js__WEBPACK_IMPORTED_MODULE_3__/* .printResult */ .RS)(flags, data, `${lines.join("\n")}\n`);
    for (const path of answer.fixed)
        await (0,_platform_local_command_line_js__WEBPACK_IMPORTED_MODULE_3__/* .printError */ .yJ)(`fixed: ${path}\n`);
    if (!isFailed(answer))
        return _modes_settings_exit_code_js__WEBPACK_IMPORTED_MODULE_0__/* .exitCodes */ .h.passed;
    // A dry run allows violations, but not a failure to judge.
    if (!answer.dryRun || answer.judged.verdict === "undecided")
        return _modes_settings_exit_code_js__WEBPACK_IMPORTED_MODULE_0__/* .exitCodes */ .h.failed;
    await (0,_platform_local_command_line_js__WEBPACK_IMPORTED_MODULE_3__/* .printError */ .yJ)("dry run (`dry-run: true`): violations do not fail\n");
    return _modes_settings_exit_code_js__WEBPACK_IMPORTED_MODULE_0__/* .exitCodes */ .h.passed;
}
/** An overridable violation counts as one here, because no aggregation follows that could allow it. */
const isFailed = ({ judged: { verdict, override } }) => verdict !== "passed" && verdict !== "not-performed" && override === null;


/***/ }),

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

/***/ 738:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ createFinding)
/* harmony export */ });
/**
 * Creates a finding: by default an error without a place.
 * @param rule with the guardrail's name, such as `docs-check/missing-path`
 */
const createFinding = (rule, text) => ({
    level: "error",
    path: null,
    line: null,
    end_line: null,
    column: null,
    end_column: null,
    ...text,
    rule,
});


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

/***/ 4851:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ runGuard)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(7428);
/* harmony import */ var _guardrails_guardrails_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(972);
/* harmony import */ var _model_diff_budget_override_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(2706);
/* harmony import */ var _model_reasons_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9751);
/* harmony import */ var _config_wording_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1967);
/* harmony import */ var _text_yaml_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8387);
/* harmony import */ var _settings_configuration_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4503);
/* harmony import */ var _judge_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3644);
/* harmony import */ var _settings_identity_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6047);
/* harmony import */ var _settings_settings_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(861);











/**
 * Runs one guardrail alone, with the settings of the first stage that uses it; the default pipeline comes first.
 * Nothing is recorded.
 */
async function runGuard(settings, hostContext, platform, request) {
    const guardrail = _guardrails_guardrails_js__WEBPACK_IMPORTED_MODULE_1__.guardrails.get(request.name);
    if (guardrail === undefined)
        return (0,_settings_settings_js__WEBPACK_IMPORTED_MODULE_8__/* .refuse */ .TR)(`there is no guardrail ${JSON.stringify(request.name)}; ${(0,_config_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .suggest */ .ZA)(request.name, [..._guardrails_guardrails_js__WEBPACK_IMPORTED_MODULE_1__.guardrails.keys()])}`);
    const written = await findWrittenSettings(settings, hostContext, platform, request.name);
    if ((0,_settings_settings_js__WEBPACK_IMPORTED_MODULE_8__/* .isRefusal */ .vu)(written))
        return written;
    const asked = parseSettings(request.with);
    if ((0,_settings_settings_js__WEBPACK_IMPORTED_MODULE_8__/* .isRefusal */ .vu)(asked))
        return asked;
    const options = { ...written.with, ...asked };
    const checked = guardrail.options.safeParse(options);
    if (!checked.success)
        return (0,_settings_settings_js__WEBPACK_IMPORTED_MODULE_8__/* .refuse */ .TR)(`guardrail/${request.name}:\n${zod__WEBPACK_IMPORTED_MODULE_9__/* .prettifyError */ .S1(checked.error)}`);
    const override = (0,_model_diff_budget_override_js__WEBPACK_IMPORTED_MODULE_10__/* .readOverride */ .$J)(settings["override-reason"], hostContext.environment);
    const { task, pipeline } = written;
    const run = { task, pipeline, asked, changes: null, start: null, override, run: null };
    const judge = (0,_judge_js__WEBPACK_IMPORTED_MODULE_6__.createGuardrailRunner)(settings, hostContext, platform, run);
    const stage = { id: written.id, uses: `guardrail/${request.name}`, with: options };
    const { judged, dryRun } = await judge(stage, { mayWait: false });
    // A cancel explains why it could not be judged, so its finding would mislead.
    if (platform.cancelled.aborted && judged.verdict === "undecided")
        return (0,_settings_settings_js__WEBPACK_IMPORTED_MODULE_8__/* .refuse */ .TR)("cancelled");
    return { judged, dryRun, fixed: request.fix ? await applyEdits(settings, platform, judged) : [] };
}
/** Finds the settings of a guardrail. Without a pipeline file, its defaults apply. */
async function findWrittenSettings(settings, hostContext, { files, git }, name) {
    const loaded = await (0,_settings_configuration_js__WEBPACK_IMPORTED_MODULE_5__/* .loadConfiguration */ .vF)(settings, files);
    const isMissing = (0,_settings_settings_js__WEBPACK_IMPORTED_MODULE_8__/* .isRefusal */ .vu)(loaded) &&
        settings.config === null &&
        loaded.messages[0]?.startsWith("no pipeline file");
    if ((0,_settings_settings_js__WEBPACK_IMPORTED_MODULE_8__/* .isRefusal */ .vu)(loaded) && !isMissing)
        return loaded;
    const configuration = (0,_settings_settings_js__WEBPACK_IMPORTED_MODULE_8__/* .isRefusal */ .vu)(loaded) ? null : loaded;
    const task = await (0,_settings_identity_js__WEBPACK_IMPORTED_MODULE_7__/* .findTask */ .VX)(settings, configuration, hostContext, git);
    if (typeof task !== "string")
        return task;
    const { pipelines, default_pipeline: defaultPipeline } = configuration ?? {
        pipelines: [],
        default_pipeline: null,
    };
    const first = pipelines.toSorted((left, right) => Number(right.id === defaultPipeline) - Number(left.id === defaultPipeline));
    for (const pipeline of first) {
        for (const stage of listStages(pipeline)) {
            if (stage.kind === "guardrail" && stage.uses === `guardrail/${name}`)
                return { with: stage.with, task, id: stage.id, pipeline: pipeline.id };
        }
    }
    return { with: {}, task, id: name, pipeline: defaultPipeline ?? "" };
}
const listStages = ({ setup, subtasks, after }) => [
    ...setup,
    ...subtasks.flatMap(({ stages }) => stages),
    ...after,
];
/** Parses settings. Values are YAML: `5` is a number, `[a, b]` a list. */
function parseSettings(asked) {
    const found = {};
    for (const one of asked) {
        const [, key, value] = /^([a-z-]+)=(.*)$/s.exec(one) ?? [];
        if (key === undefined || value === undefined)
            return (0,_settings_settings_js__WEBPACK_IMPORTED_MODULE_8__/* .refuse */ .TR)(`--with ${JSON.stringify(one)}: expected a setting such as max-files=5`);
        try {
            found[key] = (0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_4__/* .parseYaml */ .hN)(value);
        }
        catch (error) {
            return (0,_settings_settings_js__WEBPACK_IMPORTED_MODULE_8__/* .refuse */ .TR)(`--with ${JSON.stringify(one)}: ${(0,_model_reasons_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error)}`);
        }
    }
    return found;
}
/** @returns the paths of the files written */
async function applyEdits({ root }, { files }, { edits }) {
    const top = await files.realPath(root);
    const fixed = [];
    for (const { path, text } of edits) {
        // The target of a link is a document with its own edits.
        if ((await files.realPath((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, path))) !== (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(top ?? root, path))
            continue;
        await files.replace((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, path), text);
        fixed.push(path);
    }
    return fixed;
}


/***/ }),

/***/ 3644:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createGuardrailRunner: () => (/* binding */ createGuardrailRunner)
});

// EXTERNAL MODULE: ./build/changes/open-repository.js + 5 modules
var open_repository = __webpack_require__(4697);
// EXTERNAL MODULE: ./build/guardrails/finding.js
var finding = __webpack_require__(738);
// EXTERNAL MODULE: ./build/guardrails/guardrails.js + 4 modules
var guardrails = __webpack_require__(972);
// EXTERNAL MODULE: ./build/model/changes.js
var model_changes = __webpack_require__(4231);
// EXTERNAL MODULE: ./build/report/terminal/finding-lines.js
var finding_lines = __webpack_require__(3283);
// EXTERNAL MODULE: ./build/modes/settings/change-request.js
var change_request = __webpack_require__(8353);
// EXTERNAL MODULE: ./build/modes/guardrails/pipeline-file.js
var pipeline_file = __webpack_require__(2693);
// EXTERNAL MODULE: ./build/modes/guardrails/pull-request-event.js
var pull_request_event = __webpack_require__(6574);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./build/modes/guardrails/recorded-tasks.js

/** The tasks with recorded runs, by folder name, sorted. */
async function findRecordedTasks(files, runsFolder) {
    const tasks = [];
    for (const name of await files.list(runsFolder)) {
        const runs = await files.list((0,external_node_path_.join)(runsFolder, name, "cli"));
        if (runs.length > 0)
            tasks.push(name);
    }
    return tasks;
}

;// CONCATENATED MODULE: ./build/modes/guardrails/same-head.js

/** @throws GitError when a stage moved HEAD, so that the checkout is no longer the commit of the run */
async function requireSameHead(git, { head }) {
    const now = (await git.root()) === undefined ? null : ((await git.commit("HEAD")) ?? null);
    if (now === head)
        return;
    throw new model_changes/* GitError */.X(`a stage of this run moved HEAD from ${describeCommit(head)} to ${describeCommit(now)}, so the change cannot be judged. ` +
        "Run guardrails before that stage, or let it work in its own clone");
}
const describeCommit = (commit) => commit ?? "no commit";

// EXTERNAL MODULE: ./build/modes/guardrails/settings-in-force.js
var settings_in_force = __webpack_require__(783);
;// CONCATENATED MODULE: ./build/modes/guardrails/judge.js











/** Creates the function that judges the guardrail stages of a run. */
const createGuardrailRunner = (settings, hostContext, platform, run) => async (stage, { mayWait }) => {
    const answer = await judgeOnce(settings, hostContext, platform, run, { ...stage, mayWait });
    return { ...answer, text: `${(0,finding_lines/* formatJudged */.Nx)(answer.judged, false).join("\n")}\n` };
};
/** Judges one stage. Opens the repository each time, because earlier stages may have changed it. */
async function judgeOnce(settings, hostContext, { git, files, clock }, currentRun, stage) {
    const { task, pipeline, changes, start, override, asked = {} } = currentRun;
    const { uses, mayWait } = stage;
    const guardrail = guardrails.guardrails.get(uses.replace(/^guardrail\//, ""));
    if (guardrail === undefined)
        throw new Error(`the guardrail ${uses} does not exist in this version`);
    const request = (0,change_request.createChangeRequest)(settings, hostContext, task);
    const repository = (0,open_repository/* openRepository */.h)({ git, files, request, base: start?.base ?? changes });
    const pipelineFile = (0,pipeline_file/* getNamedPipelineFile */.u)(settings);
    try {
        if (start !== null)
            await requireSameHead(git, start);
        // A base that was known must still be there: the settings of the checkout are no substitute.
        if (start !== null && start.base !== null)
            await repository.changes();
        const inForce = currentRun.inForce ??
            (await (0,settings_in_force/* findSettingsInForce */.T)(repository, { ...stage, pipeline }, asked, pipelineFile));
        const options = inForce.with;
        const judged = await guardrail.judge(repository, options, {
            now: clock.now(),
            task,
            pullRequest: (0,pull_request_event/* getPullRequest */.T)(hostContext),
            mayWait,
            override,
            pipelineFile,
            environment: hostContext.environment,
            recordedTasks: () => findRecordedTasks(files, settings.runsFolder),
            hasBaseSettings: inForce.areBase ?? null,
            run: (await currentRun.run?.(options)) ?? null,
        });
        return { judged: (0,settings_in_force/* withFinding */.i)(judged, inForce.finding), dryRun: options["dry-run"] === true };
    }
    catch (error) {
        if (!(error instanceof model_changes/* GitError */.X))
            throw error;
        return { judged: createUndecided(uses, error.message), dryRun: false };
    }
}
const createUndecided = (uses, reason) => ({
    verdict: "undecided",
    summary: `could not be judged: ${reason}`,
    override: null,
    decision: null,
    details: {},
    findings: [
        (0,finding/* createFinding */.u)(`${uses.replace(/^guardrail\//, "")}/undecided`, {
            title: "Could not be judged",
            message: reason,
            fix: null,
        }),
    ],
    edits: [],
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
