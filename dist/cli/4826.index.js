export const id = 4826;
export const ids = [4826,3644];
export const modules = {

/***/ 4826:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   stamp: () => (/* binding */ stamp)
/* harmony export */ });
/* harmony import */ var _modes_settings_exit_code_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1427);
/* harmony import */ var _modes_guardrails_guard_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4851);
/* harmony import */ var _modes_settings_settings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(861);
/* harmony import */ var _platform_local_command_line_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2575);
/* harmony import */ var _refused_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8045);





/** Like `guard docs-freshness --fix`, without its verdict. */
async function stamp(flags) {
    const { requested, platform, hostContext } = await (0,_platform_local_command_line_js__WEBPACK_IMPORTED_MODULE_3__/* .createCli */ .T5)(undefined, flags);
    const settings = (0,_modes_settings_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .resolveSettings */ .Mo)(requested, hostContext.environment);
    const request = { name: "docs-freshness", with: ["only-changed=true"], fix: true };
    const answer = await (0,_modes_guardrails_guard_js__WEBPACK_IMPORTED_MODULE_1__/* .runGuard */ .h)(settings, hostContext, platform, request);
    if ((0,_modes_settings_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .isRefusal */ .vu)(answer))
        return (0,_refused_js__WEBPACK_IMPORTED_MODULE_4__/* .printRefusal */ .o)(platform, answer);
    if (answer.judged.verdict === "undecided") {
        await (0,_platform_local_command_line_js__WEBPACK_IMPORTED_MODULE_3__/* .printError */ .yJ)(`${answer.judged.summary}\n`);
        return _modes_settings_exit_code_js__WEBPACK_IMPORTED_MODULE_0__/* .exitCodes */ .h.failed;
    }
    const { fixed } = answer;
    const lines = fixed.map((path) => `stamped ${path}\n`).join("");
    await (0,_platform_local_command_line_js__WEBPACK_IMPORTED_MODULE_3__/* .print */ .yy)(fixed.length === 0 ? "nothing to stamp: no document has changed\n" : lines);
    return _modes_settings_exit_code_js__WEBPACK_IMPORTED_MODULE_0__/* .exitCodes */ .h.passed;
}


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
    const written = await findWrittenSettings(settings, platform, request.name);
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
async function findWrittenSettings(settings, { files }, name) {
    const loaded = await (0,_settings_configuration_js__WEBPACK_IMPORTED_MODULE_5__/* .loadConfiguration */ .vF)(settings, files);
    const isMissing = (0,_settings_settings_js__WEBPACK_IMPORTED_MODULE_8__/* .isRefusal */ .vu)(loaded) &&
        settings.config === null &&
        loaded.messages[0]?.startsWith("no pipeline file");
    if ((0,_settings_settings_js__WEBPACK_IMPORTED_MODULE_8__/* .isRefusal */ .vu)(loaded) && !isMissing)
        return loaded;
    const configuration = (0,_settings_settings_js__WEBPACK_IMPORTED_MODULE_8__/* .isRefusal */ .vu)(loaded) ? null : loaded;
    const task = (0,_settings_identity_js__WEBPACK_IMPORTED_MODULE_7__/* .taskId */ .BS)({
        explicit: settings.task,
        file: configuration?.task ?? null,
        repository: null,
        root: settings.root,
    });
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
    return { ...answer, text: `${(0,finding_lines/* formatJudged */.N)(answer.judged, false).join("\n")}\n` };
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

/***/ 3283:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ formatJudged),
/* harmony export */   e: () => (/* binding */ formatFindings)
/* harmony export */ });
/* harmony import */ var picocolors__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7336);
/* harmony import */ var _text_clean_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1559);
/* harmony import */ var _columns_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2847);



/** Formats a guardrail's result: its findings, its summary, and who allowed its violations. */
function formatJudged({ findings, summary, override }, colour) {
    const allowed = override === null ? "" : `; allowed: ${override.reason} (${override.where})`;
    return formatFindings({ findings, summary: `${summary}${allowed}`, colour });
}
/** Longest message and longest fix, in characters. */
const longestText = 1_000;
/** Widest place that other lines are aligned with, in columns. */
const widestPlace = 40;
const levelColours = { error: "red", warning: "yellow", notice: "cyan" };
const levelColumns = "warning".length;
/**
 * Formats findings for a terminal or a log, with the summary as the last line:
 *
 *     docs/a.md:3  error    The review of docs/a.md is overdue. [docs-freshness/overdue]
 *                           fix: Read it again.
 */
function formatFindings({ findings, summary, colour }) {
    const paint = picocolors__WEBPACK_IMPORTED_MODULE_1__.createColors(colour);
    const places = findings.map(formatPlace);
    const width = Math.min(widestPlace, Math.max(0, ...places.map(_columns_js__WEBPACK_IMPORTED_MODULE_2__/* .countColumns */ .vK)));
    const indent = " ".repeat(width + levelColumns + 4);
    const lines = findings.flatMap(({ level, message, rule, fix }, at) => {
        const place = (0,_columns_js__WEBPACK_IMPORTED_MODULE_2__/* .padToColumns */ .UG)(places[at] ?? "", width);
        const word = paint[levelColours[level]]((0,_columns_js__WEBPACK_IMPORTED_MODULE_2__/* .padToColumns */ .UG)(level, levelColumns));
        const text = (0,_text_clean_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .Ow)(message, longestText) || "(no message)";
        const name = rule === null ? "" : ` ${paint.dim(`[${(0,_text_clean_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .Ow)(rule)}]`)}`;
        const help = (0,_text_clean_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .Ow)(fix ?? "", longestText);
        return [`${place}  ${word}  ${text}${name}`, ...(help === "" ? [] : [`${indent}fix: ${help}`])];
    });
    return [...lines, ...(lines.length === 0 ? [] : [""]), (0,_text_clean_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .Ow)(summary, longestText)];
}
/** `docs/a.md:3:7`, as far as known */
function formatPlace({ path, line, column }) {
    if (path === null)
        return "(the change)";
    const numbers = line === null ? "" : column === null ? `:${line}` : `:${line}:${column}`;
    return `${(0,_text_clean_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .Ow)(path, 4096)}${numbers}`;
}


/***/ })

};
