export const id = 501;
export const ids = [501];
export const modules = {

/***/ 7501:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  plan: () => (/* binding */ plan_plan)
});

// EXTERNAL MODULE: ./build/modes/exit-code.js
var exit_code = __webpack_require__(7957);
// EXTERNAL MODULE: ./build/modes/plan.js + 18 modules
var plan = __webpack_require__(3725);
// EXTERNAL MODULE: ./build/modes/settings.js
var settings = __webpack_require__(3314);
// EXTERNAL MODULE: ./build/model/entries.js
var entries = __webpack_require__(7006);
;// CONCATENATED MODULE: ./build/plan/describe.js

/**
 * A plan for people, in plain text: every subtask and stage in order, what it runs, what it waits for, and why some will
 * not run. Text from the configuration file is escaped, so that it can't move the cursor or add lines.
 */
function describePlan(plan) {
    const lines = [...headLines(plan), ...plan.notes.map((note) => `note: ${note}`).map(visible)];
    let index = 1;
    const list = (stages) => {
        stages.forEach((stage, position) => lines.push(...stageLines(stage, String(index + position), "  ")));
        index += stages.length;
    };
    if (plan.setup.length > 0) {
        lines.push("", "set-up, once in each assignment");
        list(plan.setup);
    }
    for (const subtask of plan.subtasks) {
        lines.push("", subtaskLine(subtask, plan.assignments));
        list(subtask.stages);
    }
    return `${lines.join("\n")}\n`;
}
function headLines(plan) {
    const stages = plan.subtasks.flatMap((subtask) => subtask.stages);
    const running = stages.filter((stage) => stage.skip === null).length;
    const lines = [
        `${plan.pipeline_id}: ${plan.pipeline_title}`,
        `${counted(plan.subtasks.length, "subtask")}, ${counted(stages.length, "stage")} of which ${running} will run, ` +
            `${counted(plan.assignments.length, "assignment")}, mode ${plan.execution_mode}`,
    ];
    if (plan.targets.length > 0)
        lines.push(`targets: ${plan.targets.join(", ")}${plan.partial ? " (a partial run)" : ""}`);
    if (plan.changes !== null) {
        const against = plan.changes.base === null ? "" : ` since ${plan.changes.base}`;
        lines.push(`${counted(plan.changes.files, "changed file")}${against} (${plan.changes.strategy})`);
    }
    return lines.map(visible);
}
function subtaskLine(subtask, assignments) {
    const assignment = assignments.find((candidate) => candidate.subtasks.includes(subtask.id));
    const facts = [`in ${subtask.working_directory}`, `mode ${subtask.execution_mode}`];
    if (assignment !== undefined)
        facts.push(`assignment ${assignment.instance_id} on ${assignment.runs_on}`);
    if (subtask.skip !== null)
        facts.push(`skipped: ${subtask.skip}`);
    const title = subtask.name === subtask.id ? subtask.id : `${subtask.id} (${subtask.name})`;
    return visible(`subtask ${title}: ${facts.join(", ")}`);
}
function stageLines(stage, number, indent) {
    const waits = stage.needs === null
        ? []
        : [stage.needs.length === 0 ? "starts at once" : `needs ${stage.needs.join(", ")}`];
    const facts = [stage.phase, ...waits];
    if (stage.if !== "success()")
        facts.push(`if ${stage.if}`);
    if (stage.continue_on_error)
        facts.push("may fail");
    if (stage.skip !== null)
        facts.push(`skipped: ${stage.skip}`);
    const title = stage.name === stage.id ? stage.id : `${stage.id} (${stage.name})`;
    const line = `${indent}${number.padStart(2)}. ${visible(`${title} [${facts.join("; ")}]: ${(0,entries/* commandOf */.Nl)(stage).trim()}`)}`;
    if (stage.kind !== "subpipeline")
        return [line];
    const inner = stage.stages.flatMap((nested, position) => stageLines(nested, `${number}.${position + 1}`, `${indent}    `));
    return [line, ...inner];
}
const counted = (count, noun) => `${count} ${noun}${count === 1 ? "" : "s"}`;
/** Control and format characters (bidirectional marks among them) as `\n`, `\t` or `\u{1b}`. */
function visible(text) {
    return text.replaceAll(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, (character) => {
        if (character === "\n")
            return String.raw `\n`;
        if (character === "\t")
            return String.raw `\t`;
        return `\\u{${character.codePointAt(0).toString(16)}}`;
    });
}

// EXTERNAL MODULE: ./build/platform/local/command-line.js + 17 modules
var command_line = __webpack_require__(590);
;// CONCATENATED MODULE: ./build/cli/plan.js





async function plan_plan(pipeline, flags) {
    const { asked, platform, surroundings } = (0,command_line/* openCommandLine */.Ax)(pipeline, flags);
    const made = await (0,plan/* planRun */.n)((0,settings/* settingsOf */.f5)(asked, surroundings.environment), surroundings, platform);
    if ((0,settings/* isRefusal */.vu)(made)) {
        await (0,command_line/* complain */.cc)(`${made.messages.join("\n")}\n`);
        return exit_code/* exitCodes */.h.refused;
    }
    await (0,command_line/* print */.yy)(flags.json === true ? `${JSON.stringify(made, null, 2)}\n` : describePlan(made));
    return exit_code/* exitCodes */.h.passed;
}


/***/ })

};
