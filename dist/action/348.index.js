export const id = 348;
export const ids = [348,813];
export const modules = {

/***/ 66348:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   judgeAfter: () => (/* binding */ judgeAfter)
/* harmony export */ });
/* harmony import */ var _model_commands_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(73206);
/* harmony import */ var _model_condition_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(96895);
/* harmony import */ var _model_entries_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(47006);
/* harmony import */ var _model_redacted_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6416);
/* harmony import */ var _model_outcome_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38158);
/* harmony import */ var _run_guardrail_stage_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72812);
/* harmony import */ var _redaction_redactor_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15691);
/* harmony import */ var _run_errored_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(79593);
/* harmony import */ var _run_screen_tail_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(79939);
/* harmony import */ var _judge_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(11813);










/**
 * Judges the `after` stages of a run that has come to its end, one after another. They are guardrails, so nothing of
 * the repository is run here.
 * @param known.run what is known of the run without them
 * @param known.start as in RunAtHand
 * @param known.factsFor what a stage of these settings is told of it
 */
async function judgeAfter(settings, surroundings, platform, known) {
    const { plan, summary } = known.run;
    const { clock, cancelled: signal } = platform;
    const redactor = (0,_redaction_redactor_js__WEBPACK_IMPORTED_MODULE_2__.createRunRedactor)(surroundings.environment, plan);
    const done = { commands: [], findings: [], documents: [] };
    let failed = summary.status === "failed";
    for (const stage of plan.after) {
        const why = stage.skip ?? conditionSkip(stage, failed);
        if (why !== null) {
            done.commands.push(skipped(stage, redactor.text(why)));
            continue;
        }
        const judge = (0,_judge_js__WEBPACK_IMPORTED_MODULE_5__.openJudge)(settings, surroundings, platform, {
            task: plan.task_id,
            pipeline: plan.pipeline_id,
            changes: plan.changes,
            start: known.start,
            override: plan.override,
            run: known.factsFor,
            inForce: plan.after_settings.find((one) => one.stage === stage.id),
        });
        const { command, judged } = await judgeStage(stage, { clock, judge, redactor, signal });
        done.commands.push(command);
        done.findings.push(...(judged?.findings ?? []));
        done.documents.push(...(judged?.documents ?? []));
        failed ||= (0,_model_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .isFailure */ .N6)(command.outcome);
    }
    return done;
}
async function judgeStage(stage, context) {
    const { clock, signal } = context;
    const begun = clock.elapsed();
    const started_at = clock.now().toISOString();
    const timeoutMs = stage.timeout_minutes * 60_000;
    const ended = await (0,_run_guardrail_stage_js__WEBPACK_IMPORTED_MODULE_1__/* .judgeWithin */ .pV)(context, stage, { signal, timeoutMs, mayWait: false }).catch((error) => ({
        exit: (0,_run_errored_js__WEBPACK_IMPORTED_MODULE_3__/* .withoutSecrets */ .c)(context, (0,_run_errored_js__WEBPACK_IMPORTED_MODULE_3__/* .erroredExit */ .y)(error)),
        judged: null,
        text: (0,_model_redacted_js__WEBPACK_IMPORTED_MODULE_6__/* .words */ .aL) ``,
    }));
    const duration_ms = Math.max(0, Math.round(clock.elapsed() - begun));
    const completed_at = clock.now().toISOString();
    const command = { ...commandOf(stage, ended, context), started_at, completed_at, duration_ms };
    return { command, judged: ended.judged };
}
function conditionSkip(stage, failed) {
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
/** As the plan has it, whose texts are redacted. */
const pending = (stage) => (0,_model_redacted_js__WEBPACK_IMPORTED_MODULE_6__/* .asRecorded */ .zz)((0,_model_commands_js__WEBPACK_IMPORTED_MODULE_8__/* .pendingCommand */ .zz)((0,_model_entries_js__WEBPACK_IMPORTED_MODULE_9__/* .entriesOfStages */ .lW)([stage], null, 1)[0]));
const skipped = (stage, summary) => ({
    ...pending(stage),
    status: "skipped",
    outcome: "skipped",
    summary,
});
function commandOf(stage, { exit, judged, text }, { redactor }) {
    const outcome = (0,_model_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .outcomeOf */ .sG)(exit, stage);
    const succeeded = outcome === "succeeded";
    return {
        ...pending(stage),
        status: (0,_model_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .commandStatusOf */ .Ni)(outcome),
        summary: judged?.summary ?? redactor.text((0,_model_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .describeExit */ .KE)(exit)),
        outcome,
        exit,
        tries: 1,
        tail: succeeded ? null : tailOfText(text, redactor.text),
        findings: (0,_model_commands_js__WEBPACK_IMPORTED_MODULE_8__/* .findingCounts */ .s_)(judged?.findings ?? []),
        judgement: judged === null ? null : (0,_run_guardrail_stage_js__WEBPACK_IMPORTED_MODULE_1__/* .judgementOf */ .lG)(judged),
    };
}
function tailOfText(text, hide) {
    const tails = { stdout: (0,_run_screen_tail_js__WEBPACK_IMPORTED_MODULE_4__/* .createScreenTail */ .D)(), stderr: (0,_run_screen_tail_js__WEBPACK_IMPORTED_MODULE_4__/* .createScreenTail */ .D)() };
    tails.stdout.push((0,_model_redacted_js__WEBPACK_IMPORTED_MODULE_6__/* .bytesOf */ .$$)(text));
    return (0,_run_screen_tail_js__WEBPACK_IMPORTED_MODULE_4__/* .tailOf */ .C)(tails, hide);
}


/***/ }),

/***/ 11813:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openJudge: () => (/* binding */ openJudge)
});

// EXTERNAL MODULE: ./build/changes/open-repository.js + 7 modules
var open_repository = __webpack_require__(25557);
// EXTERNAL MODULE: ./build/guardrails/finding.js
var finding = __webpack_require__(90738);
// EXTERNAL MODULE: ./build/guardrails/guardrails.js + 4 modules
var guardrails = __webpack_require__(30972);
// EXTERNAL MODULE: ./build/model/changes.js
var model_changes = __webpack_require__(94231);
// EXTERNAL MODULE: ./node_modules/picocolors/picocolors.js
var picocolors = __webpack_require__(57336);
// EXTERNAL MODULE: ./build/text/clean-text.js
var clean_text = __webpack_require__(1559);
;// CONCATENATED MODULE: ./build/report/terminal/columns.js
/**
 * Columns that a text without escape sequences takes on a terminal: an upper bound. Everything from Hangul Jamo on
 * counts as two, except for the glyphs and dots of our own lines, so that a line that is said to fit never wraps.
 */
function columnsOf(text) {
    let columns = 0;
    for (const character of text)
        columns += columnsOfCharacter(character);
    return columns;
}
/** The start of a text that takes at most `columns`; a cut is shown as `…`. */
function cutToColumns(text, columns) {
    if (columnsOf(text) <= columns)
        return text;
    let kept = "";
    let used = 1;
    for (const character of text) {
        used += columnsOfCharacter(character);
        if (used > columns)
            break;
        kept += character;
    }
    return columns < 1 ? "" : `${kept}…`;
}
/** The text with spaces behind it, up to `columns`. */
function padToColumns(text, columns) {
    return text + " ".repeat(Math.max(0, columns - columnsOf(text)));
}
// U+2010-2027 dashes, dots and bullets; U+2190-21ff arrows; U+25a0-25ff shapes; U+2713-2718 check marks; U+2800-28ff the spinner.
const narrow = /[\u2010-\u2027\u2190-\u21ff\u25a0-\u25ff\u2713-\u2718\u2800-\u28ff]/;
function columnsOfCharacter(character) {
    const code = character.codePointAt(0) ?? 0;
    return code < 0x1100 || narrow.test(character) ? 1 : 2;
}

;// CONCATENATED MODULE: ./build/report/terminal/finding-lines.js



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
    const paint = picocolors.createColors(colour);
    const places = findings.map(placeOf);
    const width = Math.min(widestPlace, Math.max(0, ...places.map(columnsOf)));
    const indent = " ".repeat(width + levelColumns + 4);
    const lines = findings.flatMap(({ level, message, rule, fix }, at) => {
        const place = padToColumns(places[at] ?? "", width);
        const word = paint[levelColours[level]](padToColumns(level, levelColumns));
        const text = (0,clean_text/* cleanLine */.Ow)(message, longestText) || "(no message)";
        const name = rule === null ? "" : ` ${paint.dim(`[${(0,clean_text/* cleanLine */.Ow)(rule)}]`)}`;
        const help = (0,clean_text/* cleanLine */.Ow)(fix ?? "", longestText);
        return [`${place}  ${word}  ${text}${name}`, ...(help === "" ? [] : [`${indent}fix: ${help}`])];
    });
    return [...lines, ...(lines.length === 0 ? [] : [""]), (0,clean_text/* cleanLine */.Ow)(summary, longestText)];
}
/** `docs/a.md:3:7` as far as it is known. */
function placeOf({ path, line, column }) {
    if (path === null)
        return "(the change)";
    const numbers = line === null ? "" : column === null ? `:${line}` : `:${line}:${column}`;
    return `${(0,clean_text/* cleanLine */.Ow)(path, 4096)}${numbers}`;
}

// EXTERNAL MODULE: ./build/modes/settings/change-request.js + 1 modules
var change_request = __webpack_require__(41420);
// EXTERNAL MODULE: ./build/modes/guardrails/pipeline-file.js
var pipeline_file = __webpack_require__(12693);
// EXTERNAL MODULE: ./build/modes/guardrails/pull-request-event.js
var pull_request_event = __webpack_require__(76574);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
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
var settings_in_force = __webpack_require__(80783);
;// CONCATENATED MODULE: ./build/modes/guardrails/judge.js











/** How the guardrails of one run are called. */
const openJudge = (settings, surroundings, platform, run) => async (stage, { mayWait }) => {
    const answer = await judgeOnce(settings, surroundings, platform, run, { ...stage, mayWait });
    return { ...answer, text: `${judgedLines(answer.judged, false).join("\n")}\n` };
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


/***/ })

};
