export const id = 667;
export const ids = [667];
export const modules = {

/***/ 2667:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  judgeAfter: () => (/* binding */ judgeAfter)
});

// EXTERNAL MODULE: ./build/model/commands.js
var commands = __webpack_require__(3206);
// EXTERNAL MODULE: ./build/model/condition.js
var condition = __webpack_require__(6895);
// EXTERNAL MODULE: ./build/model/entries.js
var entries = __webpack_require__(7006);
// EXTERNAL MODULE: ./build/model/redacted.js
var redacted = __webpack_require__(6416);
// EXTERNAL MODULE: ./build/model/outcome.js
var model_outcome = __webpack_require__(8158);
// EXTERNAL MODULE: ./build/run/guardrail-stage.js
var guardrail_stage = __webpack_require__(2812);
// EXTERNAL MODULE: ./build/run/errored.js
var errored = __webpack_require__(9593);
// EXTERNAL MODULE: ./build/run/screen-tail.js
var screen_tail = __webpack_require__(9939);
// EXTERNAL MODULE: ./build/redaction/redactor.js + 18 modules
var redactor = __webpack_require__(5563);
// EXTERNAL MODULE: ./build/redaction/secret-values.js + 1 modules
var secret_values = __webpack_require__(8371);
;// CONCATENATED MODULE: ./build/modes/redactor.js


/** The redactor of a run, in the mode of its plan, with the values of this environment. */
const redactorFor = (environment, plan) => (0,redactor/* createRedactor */.l)(plan.redaction, (0,secret_values/* secretValues */.V)(environment, plan));

// EXTERNAL MODULE: ./build/modes/guardrails/judge.js + 9 modules
var guardrails_judge = __webpack_require__(4029);
;// CONCATENATED MODULE: ./build/modes/guardrails/after-run.js










/**
 * Judges the `after` stages of a run that has come to its end, one after another. They are guardrails, so nothing of the
 * repository is run here.
 * @param known.run what is known of the run without them
 * @param known.factsFor what a stage is told of it
 */
async function judgeAfter(settings, surroundings, platform, known) {
    const { plan, summary } = known.run;
    const { clock, cancelled: signal } = platform;
    const redactor = redactorFor(surroundings.environment, plan);
    const done = { commands: [], findings: [], documents: [] };
    let failed = summary.status === "failed";
    for (const stage of plan.after) {
        const why = stage.skip ?? conditionSkip(stage, failed);
        if (why !== null) {
            done.commands.push(skipped(stage, redactor.text(why)));
            continue;
        }
        const run = await known.factsFor(stage);
        const judge = (0,guardrails_judge.openJudge)(settings, surroundings, platform, {
            task: plan.task_id,
            pipeline: plan.pipeline_id,
            changes: plan.changes,
            override: plan.override,
            run,
        });
        const { command, judged } = await judgeStage(stage, { clock, judge, redactor, signal });
        done.commands.push(command);
        done.findings.push(...(judged?.findings ?? []));
        done.documents.push(...(judged?.documents ?? []));
        failed ||= (0,model_outcome/* isFailure */.N6)(command.outcome);
    }
    return done;
}
async function judgeStage(stage, context) {
    const { clock, signal } = context;
    const begun = clock.elapsed();
    const started_at = clock.now().toISOString();
    const timeoutMs = stage.timeout_minutes * 60_000;
    const ended = await (0,guardrail_stage/* judgeWithin */.pV)(context, stage, { signal, timeoutMs, mayWait: false }).catch((error) => ({
        exit: (0,errored/* withoutSecrets */.c)(context, (0,errored/* erroredExit */.y)(error)),
        judged: null,
        text: (0,redacted/* words */.aL) ``,
    }));
    const duration_ms = Math.max(0, Math.round(clock.elapsed() - begun));
    const completed_at = clock.now().toISOString();
    const command = { ...commandOf(stage, ended, context), started_at, completed_at, duration_ms };
    return { command, judged: ended.judged };
}
function conditionSkip(stage, failed) {
    const holds = (0,condition/* evaluateCondition */.F9)((0,condition/* parseCondition */.zB)(stage.if), { failed, blocked: failed });
    return holds ? null : failed ? "the run failed before it" : `its condition does not hold: ${stage.if}`;
}
/** As the plan has it, whose texts are redacted. */
const pending = (stage) => (0,redacted/* asRecorded */.zz)((0,commands/* pendingCommand */.zz)((0,entries/* entriesOfStages */.lW)([stage], null, 1)[0]));
const skipped = (stage, summary) => ({
    ...pending(stage),
    status: "skipped",
    outcome: "skipped",
    summary,
});
function commandOf(stage, { exit, judged, text }, { redactor }) {
    const outcome = (0,model_outcome/* outcomeOf */.sG)(exit, stage);
    const succeeded = outcome === "succeeded";
    return {
        ...pending(stage),
        status: (0,model_outcome/* commandStatusOf */.Ni)(outcome),
        summary: judged?.summary ?? redactor.text((0,model_outcome/* describeExit */.KE)(exit)),
        outcome,
        exit,
        tries: 1,
        tail: succeeded ? null : tailOfText(text),
        findings: (0,commands/* findingCounts */.s_)(judged?.findings ?? []),
        judgement: judged === null ? null : (0,guardrail_stage/* judgementOf */.lG)(judged),
    };
}
function tailOfText(text) {
    const tails = { stdout: (0,screen_tail/* createScreenTail */.D)(), stderr: (0,screen_tail/* createScreenTail */.D)() };
    tails.stdout.push((0,redacted/* bytesOf */.$$)(text));
    return (0,screen_tail/* tailOf */.C)(tails);
}


/***/ })

};
