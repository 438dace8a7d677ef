export const id = 6348;
export const ids = [6348,3644];
export const modules = {

/***/ 6348:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   judgeAfter: () => (/* binding */ judgeAfter)
/* harmony export */ });
/* harmony import */ var _model_commands_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3206);
/* harmony import */ var _model_condition_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6895);
/* harmony import */ var _model_entries_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(7006);
/* harmony import */ var _model_redacted_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6416);
/* harmony import */ var _model_outcome_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8158);
/* harmony import */ var _run_guardrail_stage_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2812);
/* harmony import */ var _run_errored_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9593);
/* harmony import */ var _run_screen_tail_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9939);
/* harmony import */ var _judge_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3644);
/* harmony import */ var _redaction_create_redactor_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(80);











/**
 * Judges the `after` stages of a run that has ended, one after another. All of them are guardrails, so no code of the
 * repository runs here.
 * @param known.run the result of the run without them
 * @param known.start as in RunAtHand
 * @param known.factsFor collects the facts about the run that a stage with these settings needs
 */
async function judgeAfter(settings, hostContext, platform, known) {
    const { plan, summary } = known.run;
    const { clock, cancelled: signal } = platform;
    const redactor = (0,_redaction_create_redactor_js__WEBPACK_IMPORTED_MODULE_5__.createRunRedactor)(hostContext.environment, plan);
    const result = { commands: [], findings: [], documents: [] };
    let failed = summary.status === "failed";
    for (const stage of plan.after) {
        const why = stage.skip ?? findConditionSkip(stage, failed);
        if (why !== null) {
            result.commands.push(createSkipped(stage, redactor.text(why)));
            continue;
        }
        const judge = (0,_judge_js__WEBPACK_IMPORTED_MODULE_4__.createGuardrailRunner)(settings, hostContext, platform, {
            task: plan.task_id,
            pipeline: plan.pipeline_id,
            changes: plan.changes,
            start: known.start,
            override: plan.override,
            run: known.factsFor,
            inForce: plan.after_settings.find((one) => one.stage === stage.id),
        });
        const { command, judged } = await judgeStage(stage, { clock, judge, redactor, signal });
        result.commands.push(command);
        result.findings.push(...(judged?.findings ?? []));
        result.documents.push(...(judged?.documents ?? []));
        failed ||= (0,_model_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .isFailure */ .N6)(command.outcome);
    }
    return result;
}
async function judgeStage(stage, context) {
    const { clock, signal } = context;
    const startedMs = clock.elapsed();
    const started_at = clock.now().toISOString();
    const timeoutMs = stage.timeout_minutes * 60_000;
    const ended = await (0,_run_guardrail_stage_js__WEBPACK_IMPORTED_MODULE_1__/* .judgeWithin */ .pV)(context, stage, { signal, timeoutMs, mayWait: false }).catch((error) => ({
        exit: (0,_run_errored_js__WEBPACK_IMPORTED_MODULE_2__/* .redactExit */ .a)(context, (0,_run_errored_js__WEBPACK_IMPORTED_MODULE_2__/* .toErroredExit */ .z)(error)),
        judged: null,
        text: (0,_model_redacted_js__WEBPACK_IMPORTED_MODULE_6__/* .words */ .aL) ``,
    }));
    const duration_ms = Math.max(0, Math.round(clock.elapsed() - startedMs));
    const completed_at = clock.now().toISOString();
    const command = { ...toCommand(stage, ended, context), started_at, completed_at, duration_ms };
    return { command, judged: ended.judged };
}
function findConditionSkip(stage, failed) {
    const holds = (0,_model_condition_js__WEBPACK_IMPORTED_MODULE_7__/* .evaluateCondition */ .F9)((0,_model_condition_js__WEBPACK_IMPORTED_MODULE_7__/* .parseCondition */ .zB)(stage.if), {
        failed,
        blocked: failed,
        cancelled: false,
    });
    return holds
        ? null
        : failed
            ? "the run failed before it"
            : `its condition does not hold: ${stage.if}`;
}
/** The planned entry: texts of a plan are already redacted. */
const createPending = (stage) => (0,_model_redacted_js__WEBPACK_IMPORTED_MODULE_6__/* .asRecorded */ .zz)((0,_model_commands_js__WEBPACK_IMPORTED_MODULE_8__/* .pendingCommand */ .zz)((0,_model_entries_js__WEBPACK_IMPORTED_MODULE_9__/* .entriesOfStages */ .lW)([stage], null, 1)[0]));
const createSkipped = (stage, summary) => ({
    ...createPending(stage),
    status: "skipped",
    outcome: "skipped",
    summary,
});
function toCommand(stage, { exit, judged, text }, { redactor }) {
    const outcome = (0,_model_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .outcomeOf */ .sG)(exit, stage);
    const succeeded = outcome === "succeeded";
    return {
        ...createPending(stage),
        status: (0,_model_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .commandStatusOf */ .Ni)(outcome),
        summary: judged?.summary ?? redactor.text((0,_model_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .describeExit */ .KE)(exit)),
        outcome,
        exit,
        tries: 1,
        tail: succeeded ? null : createTail(text, redactor.text),
        findings: (0,_model_commands_js__WEBPACK_IMPORTED_MODULE_8__/* .findingCounts */ .s_)(judged?.findings ?? []),
        judgement: judged === null ? null : (0,_run_guardrail_stage_js__WEBPACK_IMPORTED_MODULE_1__/* .toJudgement */ .L)(judged),
    };
}
function createTail(text, hide) {
    const tails = { stdout: (0,_run_screen_tail_js__WEBPACK_IMPORTED_MODULE_3__/* .createScreenTail */ .D)(), stderr: (0,_run_screen_tail_js__WEBPACK_IMPORTED_MODULE_3__/* .createScreenTail */ .D)() };
    tails.stdout.push((0,_model_redacted_js__WEBPACK_IMPORTED_MODULE_6__/* .bytesOf */ .$$)(text));
    return (0,_run_screen_tail_js__WEBPACK_IMPORTED_MODULE_3__/* .toTail */ .i)(tails, hide);
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
