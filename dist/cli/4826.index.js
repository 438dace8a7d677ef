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
/* harmony import */ var _platform_local_command_line_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9097);
/* harmony import */ var _refused_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8045);





/** What `guard docs-freshness --fix` writes, without its verdict. */
async function stamp(flags) {
    const { asked, platform, surroundings } = await (0,_platform_local_command_line_js__WEBPACK_IMPORTED_MODULE_3__/* .openCommandLine */ .Ax)(undefined, flags);
    const settings = (0,_modes_settings_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .settingsOf */ .f5)(asked, surroundings.environment);
    const request = { name: "docs-freshness", with: ["only-changed=true"], fix: true };
    const answer = await (0,_modes_guardrails_guard_js__WEBPACK_IMPORTED_MODULE_1__/* .runGuard */ .h)(settings, surroundings, platform, request);
    if ((0,_modes_settings_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .isRefusal */ .vu)(answer))
        return (0,_refused_js__WEBPACK_IMPORTED_MODULE_4__/* .refused */ .J)(platform, answer);
    if (answer.judged.verdict === "undecided") {
        await (0,_platform_local_command_line_js__WEBPACK_IMPORTED_MODULE_3__/* .complain */ .cc)(`${answer.judged.summary}\n`);
        return _modes_settings_exit_code_js__WEBPACK_IMPORTED_MODULE_0__/* .exitCodes */ .h.failed;
    }
    const { fixed } = answer;
    const lines = fixed.map((path) => `stamped ${path}\n`).join("");
    await (0,_platform_local_command_line_js__WEBPACK_IMPORTED_MODULE_3__/* .print */ .yy)(fixed.length === 0 ? "nothing to stamp: no document's body has changed\n" : lines);
    return _modes_settings_exit_code_js__WEBPACK_IMPORTED_MODULE_0__/* .exitCodes */ .h.passed;
}


/***/ }),

/***/ 4851:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ runGuard)
/* harmony export */ });
/* unused harmony export applyEdits */
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
 * Runs one guardrail alone, with the settings that it has in the pipeline file: of the first stage that uses it, in the
 * default pipeline before others. Nothing is recorded.
 */
async function runGuard(settings, surroundings, platform, request) {
    const guardrail = _guardrails_guardrails_js__WEBPACK_IMPORTED_MODULE_1__.guardrails.get(request.name);
    if (guardrail === undefined)
        return (0,_settings_settings_js__WEBPACK_IMPORTED_MODULE_8__/* .refuse */ .TR)(`there is no guardrail ${JSON.stringify(request.name)}; ${(0,_config_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .suggest */ .ZA)(request.name, [..._guardrails_guardrails_js__WEBPACK_IMPORTED_MODULE_1__.guardrails.keys()])}`);
    const written = await writtenSettings(settings, platform, request.name);
    if ((0,_settings_settings_js__WEBPACK_IMPORTED_MODULE_8__/* .isRefusal */ .vu)(written))
        return written;
    const asked = settingsIn(request.with);
    if ((0,_settings_settings_js__WEBPACK_IMPORTED_MODULE_8__/* .isRefusal */ .vu)(asked))
        return asked;
    const options = { ...written.with, ...asked };
    const checked = guardrail.options.safeParse(options);
    if (!checked.success)
        return (0,_settings_settings_js__WEBPACK_IMPORTED_MODULE_8__/* .refuse */ .TR)(`guardrail/${request.name}:\n${zod__WEBPACK_IMPORTED_MODULE_9__/* .prettifyError */ .S1(checked.error)}`);
    const override = (0,_model_diff_budget_override_js__WEBPACK_IMPORTED_MODULE_10__/* .givenOverride */ .eL)(settings["override-reason"], surroundings.environment);
    const { task, pipeline } = written;
    const run = { task, pipeline, asked, changes: null, start: null, override, run: null };
    const judge = (0,_judge_js__WEBPACK_IMPORTED_MODULE_6__.openJudge)(settings, surroundings, platform, run);
    const stage = { id: written.id, uses: `guardrail/${request.name}`, with: options };
    const { judged, dryRun } = await judge(stage, { mayWait: false });
    // What it could not judge is then not for want of anything.
    if (platform.cancelled.aborted && judged.verdict === "undecided")
        return (0,_settings_settings_js__WEBPACK_IMPORTED_MODULE_8__/* .refuse */ .TR)("cancelled");
    return { judged, dryRun, fixed: request.fix ? await applyEdits(settings, platform, judged) : [] };
}
/** Without a pipeline file the guardrail's own defaults hold. */
async function writtenSettings(settings, { files }, name) {
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
            return (0,_settings_settings_js__WEBPACK_IMPORTED_MODULE_8__/* .refuse */ .TR)(`--with ${JSON.stringify(one)}: expected a setting as max-files=5`);
        try {
            found[key] = (0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_4__/* .parseYaml */ .hN)(value);
        }
        catch (error) {
            return (0,_settings_settings_js__WEBPACK_IMPORTED_MODULE_8__/* .refuse */ .TR)(`--with ${JSON.stringify(one)}: ${(0,_model_reasons_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error)}`);
        }
    }
    return found;
}
/** @returns the paths of what was written */
async function applyEdits({ root }, { files }, { edits }) {
    const top = await files.realPath(root);
    const fixed = [];
    for (const { path, text } of edits) {
        // What a link leads to is a document of its own, and has its own edits.
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
  openJudge: () => (/* binding */ openJudge)
});

// EXTERNAL MODULE: ./build/changes/open-repository.js + 7 modules
var open_repository = __webpack_require__(5557);
// EXTERNAL MODULE: ./build/guardrails/finding.js
var finding = __webpack_require__(738);
// EXTERNAL MODULE: ./build/guardrails/guardrails.js + 4 modules
var guardrails = __webpack_require__(972);
// EXTERNAL MODULE: ./build/model/changes.js
var model_changes = __webpack_require__(4231);
// EXTERNAL MODULE: ./build/report/terminal/finding-lines.js
var finding_lines = __webpack_require__(3283);
// EXTERNAL MODULE: ./build/modes/settings/change-request.js + 1 modules
var change_request = __webpack_require__(1420);
// EXTERNAL MODULE: ./build/modes/guardrails/pipeline-file.js
var pipeline_file = __webpack_require__(2693);
// EXTERNAL MODULE: ./build/modes/guardrails/pull-request-event.js
var pull_request_event = __webpack_require__(6574);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./build/modes/guardrails/recorded-tasks.js

/** The tasks that a run is recorded of, by the names of their folders, sorted. */
async function recordedTasks(files, runsFolder) {
    const tasks = [];
    for (const name of await files.list(runsFolder)) {
        const runs = await files.list((0,external_node_path_.join)(runsFolder, name, "cli"));
        if (runs.length > 0)
            tasks.push(name);
    }
    return tasks;
}

;// CONCATENATED MODULE: ./build/modes/guardrails/same-head.js

/** @throws GitError when a stage moved HEAD: what is there now is not what the run is for */
async function requireSameHead(git, { head }) {
    const now = (await git.root()) === undefined ? null : ((await git.commit("HEAD")) ?? null);
    if (now === head)
        return;
    throw new model_changes/* GitError */.X(`HEAD was moved from ${named(head)} to ${named(now)} by a stage of this run, so that nothing of the change can be judged. ` +
        "Let guardrails run before such a stage, or let it work in a clone of its own");
}
const named = (commit) => commit ?? "no commit";

// EXTERNAL MODULE: ./build/modes/guardrails/settings-in-force.js
var settings_in_force = __webpack_require__(783);
;// CONCATENATED MODULE: ./build/modes/guardrails/judge.js











/** How the guardrails of one run are called. */
const openJudge = (settings, surroundings, platform, run) => async (stage, { mayWait }) => {
    const answer = await judgeOnce(settings, surroundings, platform, run, { ...stage, mayWait });
    return { ...answer, text: `${(0,finding_lines/* judgedLines */.D)(answer.judged, false).join("\n")}\n` };
};
/** Opens the repository anew: stages before this one may have changed it. */
async function judgeOnce(settings, surroundings, { git, files, clock }, atHand, stage) {
    const { task, changes, start, override } = atHand;
    const { uses, mayWait } = stage;
    const guardrail = guardrails.guardrails.get(uses.replace(/^guardrail\//, ""));
    if (guardrail === undefined)
        throw new Error(`the guardrail ${uses} does not exist in this version`);
    const request = (0,change_request.changeRequest)(settings, surroundings, task);
    const repository = (0,open_repository/* openRepository */.h_)({ git, files, request, base: start?.base ?? changes });
    const facts = {
        now: clock.now(),
        task,
        pullRequest: (0,pull_request_event/* pullRequestOf */._)(surroundings),
        mayWait,
        override,
        pipelineFile: (0,pipeline_file/* namedPipelineFile */.W)(settings),
        environment: surroundings.environment,
        recordedTasks: () => recordedTasks(files, settings.runsFolder),
    };
    try {
        if (start !== null)
            await requireSameHead(git, start);
        // A base that was known is known still: settings of the checkout are no answer to its loss.
        if (start !== null && start.base !== null)
            await repository.changes();
        const { id, with: own } = stage;
        const placed = { uses, id, pipeline: atHand.pipeline };
        const asked = { own, asked: atHand.asked ?? {} };
        const inForce = atHand.inForce ?? (await (0,settings_in_force/* settingsInForce */.e)(repository, placed, asked, facts.pipelineFile));
        const run = (await atHand.run?.(inForce.with)) ?? null;
        const all = { ...facts, run, hasBaseSettings: inForce.areBase ?? null };
        const judged = await guardrail.judge(repository, inForce.with, all);
        return {
            judged: (0,settings_in_force/* withFinding */.i)(judged, inForce.finding),
            dryRun: inForce.with["dry-run"] === true,
        };
    }
    catch (error) {
        if (error instanceof model_changes/* GitError */.X)
            return { judged: undecided(uses, error.message), dryRun: false };
        throw error;
    }
}
const undecided = (uses, reason) => ({
    verdict: "undecided",
    summary: `it could not be judged: ${reason}`,
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
/* harmony export */   D: () => (/* binding */ judgedLines),
/* harmony export */   h: () => (/* binding */ findingLines)
/* harmony export */ });
/* harmony import */ var picocolors__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7336);
/* harmony import */ var _text_clean_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1559);
/* harmony import */ var _columns_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2847);



/** What a guardrail came to, as lines: its findings, its summary, and who allowed what it objects to. */
function judgedLines({ findings, summary, override }, colour) {
    const allowed = override === null ? "" : `; allowed: ${override.reason} (${override.where})`;
    return findingLines({ findings, summary: `${summary}${allowed}`, colour });
}
/** Longest message and longest fix, in characters. */
const longestText = 1_000;
/** Widest place that others are aligned with, in columns. */
const widestPlace = 40;
const levelColours = { error: "red", warning: "yellow", notice: "cyan" };
const levelColumns = "warning".length;
/**
 * Findings for a terminal or a log, in the order given, with the summary as the last line:
 *
 *     docs/a.md:3  error    The review of docs/a.md is overdue. [docs-freshness/overdue]
 *                           fix: Read it again.
 */
function findingLines({ findings, summary, colour }) {
    const paint = picocolors__WEBPACK_IMPORTED_MODULE_1__.createColors(colour);
    const places = findings.map(placeOf);
    const width = Math.min(widestPlace, Math.max(0, ...places.map(_columns_js__WEBPACK_IMPORTED_MODULE_2__/* .columnsOf */ .PL)));
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
/** `docs/a.md:3:7` as far as it is known. */
function placeOf({ path, line, column }) {
    if (path === null)
        return "(the change)";
    const numbers = line === null ? "" : column === null ? `:${line}` : `:${line}:${column}`;
    return `${(0,_text_clean_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .Ow)(path, 4096)}${numbers}`;
}


/***/ })

};
