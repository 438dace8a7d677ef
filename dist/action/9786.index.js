export const id = 9786;
export const ids = [9786];
export const modules = {

/***/ 29786:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  addStageArguments: () => (/* binding */ addStageArguments)
});

// EXTERNAL MODULE: ./build/plan/selection.js
var plan_selection = __webpack_require__(60000);
// EXTERNAL MODULE: ./build/plan/shards.js
var shards = __webpack_require__(32537);
// EXTERNAL MODULE: external "node:path/posix"
var posix_ = __webpack_require__(53916);
;// CONCATENATED MODULE: ./build/plan/shell-arguments.js

const quoteForPosix = (argument) => isPlain(argument) ? argument : `'${argument.replaceAll("'", String.raw `'\''`)}'`;
const quoteForPowershell = (argument) => isPlain(argument) ? argument : `'${argument.replaceAll("'", "''")}'`;
/** Windows PowerShell passes a double quote on without escaping it. */
const quoteForWindowsPowershell = (argument) => argument.includes('"') ? null : quoteForPowershell(argument);
/** Percent signs are doubled, since scripts are batch files; backslashes before the closing quote as well. */
const quoteForCmd = (argument) => {
    if (/["\r\n]/.test(argument))
        return null;
    const escaped = argument.replaceAll("%", "%%").replace(/\\+$/, "$&$&");
    return isPlain(argument) ? argument : `"${escaped}"`;
};
/** Words that no shell changes. */
const isPlain = (argument) => /^-{0,2}[A-Za-z][\w-]*$/.test(argument);
const list = (values) => values.map((value) => JSON.stringify(value)).join(", ");
const posix = {
    quote: quoteForPosix,
    variable: '"$@"',
    uses: /\$\{?@/,
    set: (values) => `set -- ${values.map(quoteForPosix).join(" ")}`,
};
const powershell = {
    quote: quoteForPowershell,
    variable: "@args",
    uses: /[$@]args\b/i,
    set: (values) => `$args = @(${values.map((value) => `'${value.replaceAll("'", "''")}'`).join(", ")})`,
};
const shells = {
    bash: posix,
    sh: posix,
    dash: posix,
    ksh: posix,
    zsh: posix,
    pwsh: powershell,
    powershell: { ...powershell, quote: quoteForWindowsPowershell },
    cmd: { quote: quoteForCmd, variable: "%*", uses: /%\*/ },
    python: {
        variable: "sys.argv",
        uses: /\bsys\.argv\b/,
        set: (values) => `import sys; sys.argv[1:] = [${list(values)}]`,
    },
    node: {
        variable: "process.argv",
        uses: /\bprocess\.argv\b/,
        set: (values) => `process.argv.splice(2, Infinity, ${list(values)});`,
    },
};
/** Ends of a command line after which an argument would be another command, a comment or a mistake. */
const endsOpen = /(?:^|\s)#|[;&|)}\\^`]$/;
/**
 * Adds arguments to a script: at the end of a single command line, or in a first line that sets them for a script that
 * uses them.
 * @param shell as in the configuration
 * @returns why that is not possible, in words that continue "the stage x"
 */
function addArguments({ run, shell }, values, windows) {
    const name = getProgram(shell ?? (windows ? "pwsh" : "bash"));
    const form = Object.hasOwn(shells, name) ? shells[name] : null;
    if (form === null)
        return { problem: `has the shell ${shell}, and how that takes arguments is not known` };
    const { quote, set, uses, variable } = form;
    if (set !== undefined && uses.test(run))
        return { run: `${set(values)}\n${run}` };
    const line = run.trim();
    if (quote === undefined || /[\r\n]/.test(line) || endsOpen.test(line) || uses.test(run))
        return { problem: describeWhere(variable, set !== undefined) };
    const quoted = values.map((value) => quote(value));
    const bad = quoted.indexOf(null);
    if (bad !== -1)
        return {
            problem: `has the shell ${name}, which cannot be given ${JSON.stringify(values[bad])} as it is`,
        };
    return { run: [line, ...quoted].join(" ") };
}
const describeWhere = (variable, canSet) => canSet
    ? `is no single command that arguments can be added to: write ${variable} in its script where they belong`
    : "is no single command that arguments can be added to";
/** `bash` for `/bin/bash -x {0}`. */
const getProgram = (shell) => (0,posix_.basename)(shell.trim().split(/\s+/)[0].replaceAll("\\", "/"))
    .replace(/\.exe$/i, "")
    .replace(/^python3$/, "python");

;// CONCATENATED MODULE: ./build/plan/with-arguments.js



/** Adds arguments to the command of the one stage with a `run` that is selected. */
function withArguments(pipeline, selection, windows) {
    const chosen = listChosen(pipeline, selection);
    const [one] = chosen;
    if (chosen.length !== 1 || one.isNested)
        return { ok: false, mistake: describeChoice(chosen) };
    const { name, stage } = one;
    const added = addArguments(stage, selection.arguments, windows);
    if ("problem" in added)
        return { ok: false, mistake: `the stage ${name} ${added.problem}` };
    const replace = (candidate) => candidate === stage ? { ...stage, ...added } : candidate;
    return { ok: true, pipeline: mapStages(pipeline, replace) };
}
const mapStages = (pipeline, change) => ({
    ...pipeline,
    setup: pipeline.setup.map(change),
    subtasks: pipeline.subtasks.map((subtask) => ({
        ...subtask,
        stages: subtask.stages.map(change),
    })),
});
/** A stage of a subtask with shards is one stage. */
function listChosen(pipeline, selection) {
    const setup = pipeline.setup.filter(({ id }) => (0,plan_selection/* isSelected */.sp)(selection, null, id));
    const single = pipeline.subtasks.length === 1;
    const ofSubtasks = pipeline.subtasks.flatMap((subtask) => {
        const parts = (0,shards/* splitIntoShards */.I)(subtask);
        const stages = subtask.stages.filter(({ id }) => parts.some((part) => (0,plan_selection/* isSelected */.sp)(selection, part.id, id)));
        return stages.flatMap((stage) => listCommands(stage, single ? stage.id : `${subtask.id}/${stage.id}`));
    });
    return [...setup.flatMap((stage) => listCommands(stage, `setup/${stage.id}`)), ...ofSubtasks];
}
function listCommands(stage, name, isNested = false) {
    if (stage.kind === "command")
        return [{ name, stage, isNested }];
    if (stage.kind === "guardrail")
        return [];
    return stage.stages.flatMap((inner) => listCommands(inner, `${name}/${inner.id}`, true));
}
/** The most stages to name. */
const maxNamed = 10;
function describeChoice(chosen) {
    const rule = "arguments after -- are for one stage with a `run`";
    if (chosen.length === 0)
        return `${rule}, but none is chosen`;
    const names = chosen.slice(0, maxNamed).map(({ name }) => name);
    const more = chosen.length > maxNamed ? ` and ${chosen.length - maxNamed} more` : "";
    if (chosen.length === 1)
        return `${rule}, and ${names[0]} is part of a nested pipeline: run that pipeline's stage`;
    return `${rule}, but these are chosen: ${names.join(", ")}${more}`;
}

// EXTERNAL MODULE: ./build/redaction/create-redactor.js + 24 modules
var create_redactor = __webpack_require__(60080);
// EXTERNAL MODULE: ./build/modes/settings/settings.js
var settings = __webpack_require__(80764);
;// CONCATENATED MODULE: ./build/modes/plan/stage-arguments.js



/** Adds the arguments after `--` to the one stage to run. They are recorded, so they must not hold a secret. */
function addStageArguments({ pipeline, selection }, configuration, { environment, windows }) {
    const { text: hide } = (0,create_redactor.createRunRedactor)(environment, configuration);
    const secret = selection.arguments.findIndex((argument) => hide(argument) !== argument);
    if (secret !== -1)
        return (0,settings/* refuse */.TR)(`argument ${secret + 1} after -- looks like a secret, and the plan of a run cannot hold one: pass it in an environment variable`);
    const added = withArguments(pipeline, selection, windows);
    return added.ok ? added.pipeline : (0,settings/* refuse */.TR)(added.mistake);
}


/***/ })

};
