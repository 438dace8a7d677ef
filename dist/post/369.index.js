export const id = 369;
export const ids = [369];
export const modules = {

/***/ 84369:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  judgeAfter: () => (/* binding */ judgeAfter)
});

// EXTERNAL MODULE: ./build/model/commands.js
var commands = __webpack_require__(73206);
// EXTERNAL MODULE: ./build/model/condition.js
var condition = __webpack_require__(96895);
// EXTERNAL MODULE: ./build/model/entries.js
var entries = __webpack_require__(47006);
// EXTERNAL MODULE: ./build/model/outcome.js
var model_outcome = __webpack_require__(38158);
// EXTERNAL MODULE: ./build/redaction/redactor.js + 15 modules
var redaction_redactor = __webpack_require__(74914);
;// CONCATENATED MODULE: ./build/redaction/secret-values.js
/** Names that say that their value is a secret. */
const secretName = /(TOKEN|SECRET|PASSWORD|PASSWD|API_?KEY|PRIVATE_KEY|CREDENTIAL)/i;
/** Shorter values are too likely to be ordinary words, such as `true`. */
const shortestByName = 8;
/** The values of an environment that must not be shown: those named in `listed`, and those whose name gives them away. */
function secretValues(environment, listed) {
    const names = new Set(listed);
    return Object.entries(environment)
        .filter(([name, value]) => names.has(name) || (secretName.test(name) && value.length >= shortestByName))
        .map(([, value]) => value);
}

// EXTERNAL MODULE: ./build/run/guardrail-stage.js
var guardrail_stage = __webpack_require__(72812);
// EXTERNAL MODULE: ./build/run/errored.js
var errored = __webpack_require__(79593);
// EXTERNAL MODULE: ./build/run/tail.js
var tail = __webpack_require__(78702);
// EXTERNAL MODULE: ./build/modes/guardrails/judge.js + 21 modules
var guardrails_judge = __webpack_require__(74977);
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
    const redactor = (0,redaction_redactor/* createRedactor */.l)(plan.redaction, secretValues(surroundings.environment, plan.secrets));
    const done = { commands: [], findings: [], documents: [] };
    let failed = summary.status === "failed";
    for (const stage of plan.after) {
        const why = stage.skip ?? conditionSkip(stage, failed);
        if (why !== null) {
            done.commands.push(skipped(stage, why));
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
    const ended = await (0,guardrail_stage/* judgeWithin */.pV)(context, stage, { signal, timeoutMs, mayWait: false }).catch((error) => ({ exit: (0,errored/* erroredExit */.y)(error), judged: null, text: "" }));
    const duration_ms = Math.max(0, Math.round(clock.elapsed() - begun));
    const completed_at = clock.now().toISOString();
    const command = { ...commandOf(stage, ended), started_at, completed_at, duration_ms };
    return { command, judged: ended.judged };
}
function conditionSkip(stage, failed) {
    const holds = (0,condition/* evaluateCondition */.F9)((0,condition/* parseCondition */.zB)(stage.if), { failed, blocked: failed });
    return holds ? null : failed ? "the run failed before it" : `its condition does not hold: ${stage.if}`;
}
const pending = (stage) => (0,commands/* pendingCommand */.zz)((0,entries/* entriesOfStages */.lW)([stage], null, 1)[0]);
const skipped = (stage, summary) => ({
    ...pending(stage),
    status: "skipped",
    outcome: "skipped",
    summary,
});
function commandOf(stage, { exit, judged, text }) {
    const outcome = (0,model_outcome/* outcomeOf */.sG)(exit, stage);
    const succeeded = outcome === "succeeded";
    return {
        ...pending(stage),
        status: (0,model_outcome/* commandStatusOf */.Ni)(outcome),
        summary: judged?.summary ?? (0,model_outcome/* describeExit */.KE)(exit),
        outcome,
        exit,
        tries: 1,
        tail: succeeded ? null : tailOfText(text),
        findings: (0,commands/* findingCounts */.s_)(judged?.findings ?? []),
        judgement: judged === null ? null : (0,guardrail_stage/* judgementOf */.lG)(judged),
    };
}
function tailOfText(text) {
    const tails = { stdout: (0,tail/* createTail */.$)(), stderr: (0,tail/* createTail */.$)() };
    tails.stdout.push(Buffer.from(text));
    return (0,tail/* tailOf */.C)(tails);
}


/***/ })

};
