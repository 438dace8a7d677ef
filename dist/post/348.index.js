export const id = 348;
export const ids = [348];
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
/* harmony import */ var _run_errored_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79593);
/* harmony import */ var _run_screen_tail_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(79939);
/* harmony import */ var _judge_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(64935);
/* harmony import */ var _redaction_create_redactor_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(60080);











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


/***/ })

};
