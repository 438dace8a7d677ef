export const id = 167;
export const ids = [167];
export const modules = {

/***/ 1573:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ limits),
/* harmony export */   N: () => (/* binding */ defaults)
/* harmony export */ });
/** What holds when a configuration says nothing. */
const defaults = {
    /** 256 MiB. */
    logLimit: 256 * 1024 * 1024,
    heartbeatSeconds: 30,
    redaction: "enforce",
    maxJobs: 8,
    minInstances: 1,
    runsOn: "ubuntu-latest",
    shards: 1,
    weight: 1,
    failFast: true,
    /** As GitHub's for a job. */
    timeoutMinutes: 360,
    tries: 1,
    backoffSeconds: 0,
    condition: "success()",
    workingDirectory: ".",
};
/** The most that a configuration may ask for. */
const limits = {
    /** Jobs of a matrix, GitHub's limit. */
    jobs: 256,
    /** The longest time that Node's timers can wait (2^31 - 1 ms), in minutes. */
    minutes: 35_791,
    heartbeatSeconds: 3_600,
    parallel: 1_024,
    tries: 100,
    backoffSeconds: 3_600,
    weight: 1_000_000,
    /** Characters of an id: several of them make one file name, and those end at 255 bytes. */
    id: 100,
    /** Characters of a condition or a pattern; their parsers take one level of their stack for some of them. */
    expression: 1_000,
    /** Stages of a subtask after stage sets and nested pipelines are expanded. */
    stages: 1_000,
};


/***/ }),

/***/ 3958:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $H: () => (/* binding */ byId),
/* harmony export */   $f: () => (/* binding */ Shell),
/* harmony export */   E7: () => (/* binding */ Globs),
/* harmony export */   EY: () => (/* binding */ Text),
/* harmony export */   Id: () => (/* binding */ Id),
/* harmony export */   Kt: () => (/* binding */ Mode),
/* harmony export */   Z2: () => (/* binding */ ConditionText),
/* harmony export */   __: () => (/* binding */ Directory),
/* harmony export */   lq: () => (/* binding */ optional),
/* harmony export */   mf: () => (/* binding */ Minutes),
/* harmony export */   or: () => (/* binding */ Size),
/* harmony export */   ut: () => (/* binding */ Variables),
/* harmony export */   wB: () => (/* binding */ Settings),
/* harmony export */   xr: () => (/* binding */ nameChecks)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2047);
/* harmony import */ var _defaults_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1573);
/* harmony import */ var _leaf_checks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9761);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1967);




/** A text with a check of its own; the check's sentence is the message. */
function checked(wrong) {
    return zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().superRefine((text, context) => {
        const message = wrong(text);
        if (message !== undefined)
            context.addIssue({ code: "custom", message });
    });
}
const idMeta = { pattern: _leaf_checks_js__WEBPACK_IMPORTED_MODULE_1__/* .idPattern */ .aD, maxLength: _defaults_js__WEBPACK_IMPORTED_MODULE_0__/* .limits */ .F.id };
const Id = checked(_leaf_checks_js__WEBPACK_IMPORTED_MODULE_1__/* .wrongId */ .bG).meta(idMeta);
const Text = checked(_leaf_checks_js__WEBPACK_IMPORTED_MODULE_1__/* .wrongText */ .xe).meta({ minLength: 1 });
const ConditionText = checked(_leaf_checks_js__WEBPACK_IMPORTED_MODULE_1__/* .wrongCondition */ .pF);
const Directory = checked(_leaf_checks_js__WEBPACK_IMPORTED_MODULE_1__/* .wrongDirectory */ .RY);
const Globs = zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(checked(_leaf_checks_js__WEBPACK_IMPORTED_MODULE_1__/* .wrongGlob */ .A$));
const Shell = checked(_leaf_checks_js__WEBPACK_IMPORTED_MODULE_1__/* .wrongShell */ .sb);
const IdName = zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().meta(idMeta);
const VariableName = zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().meta({ minLength: 1 });
/**
 * Checks of names in mappings, by the type of the name. They are no part of that type, because zod leaves out the values
 * of names that it refuses.
 */
const nameChecks = new Map([
    [IdName, _leaf_checks_js__WEBPACK_IMPORTED_MODULE_1__/* .wrongId */ .bG],
    [VariableName, _leaf_checks_js__WEBPACK_IMPORTED_MODULE_1__/* .wrongVariableName */ .Vc],
]);
/** A mapping of ids to what they name. */
function byId(values) {
    return zod__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(IdName, values);
}
/** As GitHub's `env`: values that are no text are taken as they are written. */
const Variables = zod__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(VariableName, zod__WEBPACK_IMPORTED_MODULE_3__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY()], { error: "expected text, a number, true or false" }));
const sizeWanted = "expected a number of bytes, or text such as 256MiB (units B, KiB, MiB, GiB)";
const Size = zod__WEBPACK_IMPORTED_MODULE_3__/* .union */ .KCZ([
    zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr().min(1),
    checked((text) => (0,_leaf_checks_js__WEBPACK_IMPORTED_MODULE_1__/* .parseSize */ .DB)(text) === undefined ? `${sizeWanted}, found ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(text)}` : undefined).meta({
        pattern: "^\\d+(\\.\\d+)? ?(B|KiB|MiB|GiB)?$",
    }),
], { error: sizeWanted });
const Mode = zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(["local", "cloud", "mcp"]);
const Minutes = zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().gt(0).max(_defaults_js__WEBPACK_IMPORTED_MODULE_0__/* .limits */ .F.minutes);
const Plain = zod__WEBPACK_IMPORTED_MODULE_3__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY()]);
/** Settings of a built-in guardrail. */
const Settings = zod__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_3__/* .union */ .KCZ([Plain, zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(Plain)], { error: "expected text, a number, true, false or a list of these" }));
/**
 * A key that may be left out.
 *
 * @param description what hover texts and the tables of docs/configuration.md say
 * @param byDefault what holds without it, in the words of the file
 */
function optional(type, description, byDefault) {
    return type
        .optional()
        .meta(byDefault === undefined ? { description } : { description, default: byDefault });
}


/***/ }),

/***/ 9761:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A$: () => (/* binding */ wrongGlob),
/* harmony export */   CA: () => (/* binding */ tidyDirectory),
/* harmony export */   DB: () => (/* binding */ parseSize),
/* harmony export */   RY: () => (/* binding */ wrongDirectory),
/* harmony export */   Vc: () => (/* binding */ wrongVariableName),
/* harmony export */   aD: () => (/* binding */ idPattern),
/* harmony export */   bG: () => (/* binding */ wrongId),
/* harmony export */   pF: () => (/* binding */ wrongCondition),
/* harmony export */   sb: () => (/* binding */ wrongShell),
/* harmony export */   xe: () => (/* binding */ wrongText)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4006);
/* harmony import */ var _model_condition_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6895);
/* harmony import */ var _model_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2017);
/* harmony import */ var _defaults_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1573);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1967);






/*
 * Checks of single texts. Each answers with a sentence about what is wrong, or undefined.
 */
/** Letters, digits, `.`, `_` and `-`: fit for folders of every system and for artifact names. */
const idPattern = "^[A-Za-z0-9][A-Za-z0-9._-]*$";
/** Names that Windows keeps for devices, with any ending (Microsoft, "Naming Files, Paths, and Namespaces"). */
const reserved = /^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:\.|$)/i;
/** Ids become folders, file names and parts of artifact names. */
function wrongId(id) {
    const unfit = `${(0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(id)} is unfit for paths and artifact names`;
    if (!new RegExp(idPattern).test(id)) {
        return `${unfit}; expected letters, digits, ".", "_" and "-", with a letter or digit first`;
    }
    if (id.endsWith("."))
        return `${unfit}; it must not end in "."`;
    if (reserved.test(id))
        return `${unfit}; Windows keeps this name for a device`;
    return id.length > _defaults_js__WEBPACK_IMPORTED_MODULE_2__/* .limits */ .F.id ? `${unfit}; it may have at most ${_defaults_js__WEBPACK_IMPORTED_MODULE_2__/* .limits */ .F.id} characters` : undefined;
}
function wrongText(text) {
    return text.trim() === "" ? "must not be empty" : undefined;
}
function wrongLength(text) {
    if (text.length <= _defaults_js__WEBPACK_IMPORTED_MODULE_2__/* .limits */ .F.expression)
        return undefined;
    return `has ${text.length} characters; expected at most ${_defaults_js__WEBPACK_IMPORTED_MODULE_2__/* .limits */ .F.expression}`;
}
function wrongCondition(text) {
    if (wrongLength(text) !== undefined)
        return wrongLength(text);
    try {
        (0,_model_condition_js__WEBPACK_IMPORTED_MODULE_4__/* .parseCondition */ .zB)(text);
        return undefined;
    }
    catch (error) {
        if (error instanceof _model_condition_js__WEBPACK_IMPORTED_MODULE_4__/* .ConditionError */ .iG)
            return error.message;
        throw error;
    }
}
/** @param text a folder below another one, `.` included */
function wrongDirectory(text) {
    if (text.trim() === "")
        return "must not be empty; expected a relative path";
    if (_model_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .RelativePath */ .c8.safeParse(text).success && !/^[A-Za-z]:/.test(text) && !text.includes("\0")) {
        return undefined;
    }
    return `${(0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(text)} must be a relative path with forward slashes, without ".."`;
}
/** `packages/api/` and `./packages/api` are `packages/api`. */
function tidyDirectory(text) {
    return node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(text).replace(/(?<=.)\/$/, "");
}
/** @param text a glob, with a `!` before it when it takes files out again */
function wrongGlob(text) {
    const glob = text.startsWith("!") ? text.slice(1) : text;
    const what = `the pattern ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(text)}`;
    if (wrongLength(text) !== undefined)
        return wrongLength(text);
    if (glob.trim() === "")
        return "a pattern must not be empty";
    if (glob.startsWith("/") || /^[A-Za-z]:/.test(glob))
        return `${what} must be relative`;
    if (glob.split("/").includes(".."))
        return `${what} must not hold ".."`;
    try {
        picomatch__WEBPACK_IMPORTED_MODULE_5__.makeRe(glob, { strictBrackets: true });
        return undefined;
    }
    catch (error) {
        return `${what} cannot be understood: ${error.message}`;
    }
}
const namedShells = ["bash", "sh", "pwsh", "powershell", "cmd", "python", "node"];
/** A shell's name, or a template in which `{0}` stands for the script's file, as GitHub's `shell`. */
function wrongShell(shell) {
    if (namedShells.includes(shell) || shell.includes("{0}"))
        return undefined;
    const expected = `expected one of ${namedShells.join(", ")}, or a command with {0} for the script's file`;
    return `the shell ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(shell)} is not known; ${expected}`;
}
/** Names as the system takes them: anything but the characters that end a name. */
function wrongVariableName(name) {
    if (name !== "" && !/[=\0\s]/.test(name))
        return undefined;
    return `${(0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(name)} is no name for an environment variable; expected one without "=" and spaces`;
}
const units = { "": 1, B: 1, KiB: 1024, MiB: 1024 ** 2, GiB: 1024 ** 3 };
const sizePattern = /^(\d+(?:\.\d+)?) ?(B|KiB|MiB|GiB)?$/;
/** Bytes of `1048576`, `256MiB` or `1.5 GiB`; undefined when it is none of them. */
function parseSize(size) {
    const match = sizePattern.exec(String(size));
    if (match === null)
        return undefined;
    const bytes = Math.floor(Number(match[1]) * units[(match[2] ?? "")]);
    return bytes > 0 && Number.isSafeInteger(bytes) ? bytes : undefined;
}


/***/ }),

/***/ 5940:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S7: () => (/* binding */ ConfigurationSchema)
});

// UNUSED EXPORTS: DefaultsSchema, FanOutSchema, PipelineSchema, RunDefaultsSchema, SubtaskSchema

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 5 modules
var schemas = __webpack_require__(2047);
// EXTERNAL MODULE: ./build/config/defaults.js
var defaults = __webpack_require__(1573);
// EXTERNAL MODULE: ./build/config/fields.js
var fields = __webpack_require__(3958);
// EXTERNAL MODULE: ./build/model/fields.js
var model_fields = __webpack_require__(2017);
;// CONCATENATED MODULE: ./build/config/stage-schema.js




const TriesSchema = schemas/* strictObject */.rej({
    max: (0,fields/* optional */.lq)(schemas/* int */.Whr().min(1).max(defaults/* limits */.F.tries), "How often the command is started at most, until it succeeds.", defaults/* defaults */.N.tries),
    "backoff-seconds": (0,fields/* optional */.lq)(schemas/* number */.aig().min(0).max(defaults/* limits */.F.backoffSeconds), "Seconds to wait before another try.", defaults/* defaults */.N.backoffSeconds),
});
/** A command, a built-in guardrail, a stage set or a nested pipeline: which of them, says the key it has. */
const StageSchema = schemas/* strictObject */.rej({
    id: (0,fields/* optional */.lq)(fields.Id, "Names the stage in `needs`, in reports and in file names. A command needs one; a guardrail's is its name, a nested pipeline's the pipeline's. On a stage set it becomes the prefix of the set's stages."),
    name: (0,fields/* optional */.lq)(fields/* Text */.EY, "What people read; the id when left out."),
    run: (0,fields/* optional */.lq)(fields/* Text */.EY, "The command. Exactly one of `run`, `uses`, `stage-set` and `pipeline`."),
    uses: (0,fields/* optional */.lq)(fields/* Text */.EY, "A built-in guardrail, `guardrail/<name>`."),
    "stage-set": (0,fields/* optional */.lq)(schemas/* string */.YjP(), "The name of a stage set, whose stages take this place. Other keys beside it are defaults for them."),
    pipeline: (0,fields/* optional */.lq)(schemas/* string */.YjP(), "The id of a pipeline that runs as this one stage. It may have `stages` only."),
    with: (0,fields/* optional */.lq)(fields/* Settings */.wB, "Settings of the guardrail that `uses` names."),
    env: (0,fields/* optional */.lq)(fields/* Variables */.ut, "Environment variables of the stage, over those of its subtask."),
    shell: (0,fields/* optional */.lq)(fields/* Shell */.$f, "bash, sh, pwsh, powershell, cmd, python, node, or a command with `{0}` for the script's file. Left out: `bash -e {0}`."),
    "working-directory": (0,fields/* optional */.lq)(fields/* Directory */.__, "Relative to the subtask's working directory.", defaults/* defaults */.N.workingDirectory),
    "timeout-minutes": (0,fields/* optional */.lq)(fields/* Minutes */.mf, "Minutes until the stage is ended; fractions are fine.", defaults/* defaults */.N.timeoutMinutes),
    "continue-on-error": (0,fields/* optional */.lq)(schemas/* boolean */.zMY(), "A failure is shown, and fails nothing.", false),
    if: (0,fields/* optional */.lq)(fields/* ConditionText */.Z2, "When to run: `success()`, `failure()` and `always()`, joined by `&&`, `||` and `!`. They look at the stages of the same subtask.", defaults/* defaults */.N.condition),
    paths: (0,fields/* optional */.lq)(fields/* Globs */.E7, "Runs only when a changed file matches one of these globs, relative to the repository root."),
    "paths-ignore": (0,fields/* optional */.lq)(fields/* Globs */.E7, "Does not run when every changed file matches one of these globs."),
    needs: (0,fields/* optional */.lq)(schemas/* array */.YOg(schemas/* string */.YjP()), "Ids of stages of the same subtask to wait for. Left out: all stages before this one. Empty: none, it starts at once."),
    tries: (0,fields/* optional */.lq)(TriesSchema, "Starts a failing command again."),
    artifacts: (0,fields/* optional */.lq)(fields/* Globs */.E7, "Files to keep as evidence: globs relative to the stage's working directory."),
    phase: (0,fields/* optional */.lq)(model_fields/* Phase */.a0, "The section of the run summary that the stage counts for. Left out: build when the id starts with build or setup, review for guardrail/review, else test."),
    "summary-hint": (0,fields/* optional */.lq)(fields/* Text */.EY, "A sentence for the run summary."),
})
    .meta({
    id: "Stage",
    title: "Stage",
    oneOf: [
        { required: ["id", "run"] },
        { required: ["uses"] },
        { required: ["stage-set"] },
        { required: ["pipeline"] },
    ],
});
const StagesSchema = schemas/* array */.YOg(StageSchema).min(1);

;// CONCATENATED MODULE: ./build/config/schema.js




const capability = "The kind of runner that it needs: a key of the pipeline's `fan-out.runs-on`.";
const failFast = "After a failure no further stage of the subtask starts, unless its `if` says so.";
const maxParallel = "How many stages run at the same time at most. Left out: as many as the machine has processors.";
const executionMode = "Recorded in the plan and the summary; changes nothing that runs. `mcp` means `local`.";
const SubtaskSchema = schemas/* strictObject */.rej({
    id: fields.Id.meta({ description: "Names the subtask in reports, in file names and as a target." }),
    name: (0,fields/* optional */.lq)(fields/* Text */.EY, "What people read; the id when left out."),
    "working-directory": (0,fields/* optional */.lq)(fields/* Directory */.__, "Relative to the repository root.", defaults/* defaults */.N.workingDirectory),
    env: (0,fields/* optional */.lq)(fields/* Variables */.ut, "Environment variables of its stages, over those of the pipeline."),
    paths: (0,fields/* optional */.lq)(fields/* Globs */.E7, "Runs only when a changed file matches one of these globs, relative to the repository root."),
    "paths-ignore": (0,fields/* optional */.lq)(fields/* Globs */.E7, "Does not run when every changed file matches one of these globs."),
    stages: StagesSchema.meta({ description: "Its stages, in order." }),
    shards: (0,fields/* optional */.lq)(schemas/* int */.Whr().min(1).max(defaults/* limits */.F.jobs), "Runs that many copies, each with SHARD_INDEX (from 1) and SHARD_TOTAL.", defaults/* defaults */.N.shards),
    requires: (0,fields/* optional */.lq)(fields.Id, capability),
    weight: (0,fields/* optional */.lq)(schemas/* number */.aig().gt(0).max(defaults/* limits */.F.weight), "How long it takes compared to the others, until its history is known.", defaults/* defaults */.N.weight),
    "timeout-minutes": (0,fields/* optional */.lq)(fields/* Minutes */.mf, "Minutes for all of its stages together. Left out: their own limits count."),
    "execution-mode": (0,fields/* optional */.lq)(fields/* Mode */.Kt, executionMode),
    "fail-fast": (0,fields/* optional */.lq)(schemas/* boolean */.zMY(), `${failFast} Left out: the pipeline's.`),
    "max-parallel": (0,fields/* optional */.lq)(schemas/* int */.Whr().min(1).max(defaults/* limits */.F.parallel), `${maxParallel} The pipeline's comes before that.`),
})
    .meta({ id: "Subtask", title: "Subtask" });
const FanOutSchema = schemas/* strictObject */.rej({
    "max-jobs": (0,fields/* optional */.lq)(schemas/* int */.Whr().min(1).max(defaults/* limits */.F.jobs), "Jobs of the matrix at most.", defaults/* defaults */.N.maxJobs),
    "min-instances": (0,fields/* optional */.lq)(schemas/* int */.Whr().min(1).max(defaults/* limits */.F.jobs), "Recorded in the scheduler plan: how many jobs it asks for at least, if there is work for them.", defaults/* defaults */.N.minInstances),
    "runs-on": (0,fields/* optional */.lq)((0,fields/* byId */.$H)(fields/* Text */.EY), "The runner's label for each capability; `default` is for subtasks that require none and is ubuntu-latest when left out."),
});
const PipelineSchema = schemas/* strictObject */.rej({
    title: (0,fields/* optional */.lq)(fields/* Text */.EY, "What people read; the id when left out."),
    description: (0,fields/* optional */.lq)(fields/* Text */.EY, "What the pipeline is for."),
    tags: (0,fields/* optional */.lq)(schemas/* array */.YOg(fields/* Text */.EY), "Words to find it by."),
    "execution-mode": (0,fields/* optional */.lq)(fields/* Mode */.Kt, executionMode),
    env: (0,fields/* optional */.lq)(fields/* Variables */.ut, "Environment variables of all its stages, over those of the file."),
    setup: (0,fields/* optional */.lq)(StagesSchema, "Commands that run once in every job, before its subtasks."),
    stages: (0,fields/* optional */.lq)(StagesSchema, "The stages, in order. Either these or `subtasks`."),
    subtasks: (0,fields/* optional */.lq)(schemas/* array */.YOg(SubtaskSchema).min(1), "Units that can run on machines of their own."),
    after: (0,fields/* optional */.lq)(StagesSchema, "Built-in guardrails that run once, when all subtasks have ended."),
    "fan-out": (0,fields/* optional */.lq)(FanOutSchema, "How subtasks are spread over the jobs of a matrix."),
    "max-parallel": (0,fields/* optional */.lq)(schemas/* int */.Whr().min(1).max(defaults/* limits */.F.parallel), maxParallel),
    "fail-fast": (0,fields/* optional */.lq)(schemas/* boolean */.zMY(), failFast, defaults/* defaults */.N.failFast),
    "allow-empty": (0,fields/* optional */.lq)(schemas/* boolean */.zMY(), "A run in which `paths` skipped every subtask is neutral and not failed.", false),
    "merge-group-paths": (0,fields/* optional */.lq)(schemas/* boolean */.zMY(), "`paths` also filter in a merge queue.", false),
    "guardrails-required": (0,fields/* optional */.lq)(schemas/* boolean */.zMY(), "A run without guardrails is worth a remark.", false),
    aliases: (0,fields/* optional */.lq)((0,fields/* byId */.$H)(schemas/* string */.YjP()), "Other names for stages and subtasks, for use as a target."),
    "default-target": (0,fields/* optional */.lq)(schemas/* string */.YjP(), "The stage or subtask, or an alias of one, that runs when none is named. Left out: everything."),
})
    .meta({
    id: "Pipeline",
    title: "Pipeline",
    oneOf: [{ required: ["stages"] }, { required: ["subtasks"] }],
});
const RunDefaultsSchema = schemas/* strictObject */.rej({
    shell: (0,fields/* optional */.lq)(fields/* Shell */.$f, "The shell of all stages that name none."),
    "working-directory": (0,fields/* optional */.lq)(fields/* Directory */.__, "The working directory of all commands that name none, relative to their subtask's."),
});
const DefaultsSchema = schemas/* strictObject */.rej({
    run: (0,fields/* optional */.lq)(RunDefaultsSchema, "Defaults of stages with `run`."),
});
/** The YAML format. Hover texts, the JSON Schema, the tables of the documentation and the checks all come from here. */
const ConfigurationSchema = schemas/* strictObject */.rej({
    "default-pipeline": (0,fields/* optional */.lq)(schemas/* string */.YjP(), "The pipeline that runs when none is named."),
    task: (0,fields/* optional */.lq)(fields.Id, "What runs belong to, as a folder below `.runs`. Left out: the repository's name."),
    env: (0,fields/* optional */.lq)(fields/* Variables */.ut, "Environment variables of all stages."),
    defaults: (0,fields/* optional */.lq)(DefaultsSchema, "Defaults for all stages, as GitHub's `defaults`."),
    secrets: (0,fields/* optional */.lq)(schemas/* array */.YOg(fields/* Text */.EY), "Names of environment variables whose values must never be shown."),
    redaction: (0,fields/* optional */.lq)(schemas/* enum */.k5n(["enforce", "shadow"]), "Recorded in the plan. This version replaces secrets by *** either way.", defaults/* defaults */.N.redaction),
    "log-limit": (0,fields/* optional */.lq)(fields/* Size */.or, "Recorded in the plan, in bytes or as text such as 64MiB. This version keeps every log whole.", "256MiB"),
    "heartbeat-seconds": (0,fields/* optional */.lq)(schemas/* int */.Whr().min(1).max(defaults/* limits */.F.heartbeatSeconds), "Recorded in the plan. This version writes no signs of life.", defaults/* defaults */.N.heartbeatSeconds),
    "stage-sets": (0,fields/* optional */.lq)((0,fields/* byId */.$H)(StagesSchema), "Lists of stages to use in several places."),
    pipelines: (0,fields/* byId */.$H)(PipelineSchema)
        .refine((pipelines) => Object.keys(pipelines).length > 0, "must not be empty; expected at least one pipeline")
        .meta({ description: "The pipelines, by id." }),
});


/***/ }),

/***/ 1967:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LF: () => (/* binding */ pathText),
/* harmony export */   Vm: () => (/* binding */ word),
/* harmony export */   ZA: () => (/* binding */ suggest),
/* harmony export */   bp: () => (/* binding */ describeValue),
/* harmony export */   hD: () => (/* binding */ quote),
/* harmony export */   pA: () => (/* binding */ nearest),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   ts: () => (/* binding */ escapeInvisible)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1916);

const longest = 60;
/** Text from a file inside of a message: in quotes, on one line, cut when long. */
function quote(text) {
    return escapeInvisible(JSON.stringify(text.length > longest ? `${text.slice(0, longest)}…` : text));
}
/** Characters that move the cursor, end the line or turn the reading direction, as `\u{1b}`. */
function escapeInvisible(text) {
    return text.replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, (character) => `\\u{${character.codePointAt(0).toString(16)}}`);
}
/** `pipelines.gate.stages[2].needs[0]` */
function pathText(path) {
    let text = "";
    for (const step of path) {
        if (typeof step === "number")
            text += `[${step}]`;
        else if (!/^[\w.-]+$/.test(step))
            text += `[${quote(step)}]`;
        else
            text += text === "" ? step : `.${step}`;
    }
    return text;
}
/** A name inside of a sentence, in quotes only when it needs them. */
const word = (name) => (/^[\w.-]+$/.test(name) ? name : quote(name));
/** What stands in the file, as a person would call it. */
function describeValue(value) {
    if (value === null || value === undefined)
        return "nothing";
    if (Array.isArray(value))
        return "a list";
    if (typeof value === "object")
        return "a mapping";
    if (typeof value === "string")
        return `the text ${quote(value)}`;
    return typeof value === "number" ? `the number ${value}` : JSON.stringify(value);
}
/** The candidate that was probably meant, or undefined: a third of the letters may differ. Of two, the one of like length. */
function nearest(name, candidates) {
    if (name.length > longest)
        return undefined;
    let best;
    let fewest = Math.max(1, Math.floor(name.length / 3)) + 1;
    for (const candidate of candidates) {
        if (candidate.length > longest)
            continue;
        const changes = (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(name.toLowerCase(), candidate.toLowerCase());
        const cost = changes + Math.abs(candidate.length - name.length) / longest;
        if (cost < fewest && changes < candidate.length) {
            best = candidate;
            fewest = cost;
        }
    }
    return best;
}
/** `did you mean "stages"?` when something is near, else what there is. */
function suggest(name, candidates) {
    const near = nearest(name, candidates);
    if (near !== undefined)
        return `did you mean ${quote(near)}?`;
    return candidates.length === 0 ? "there are none" : `there are ${list(candidates)}`;
}
/** The first names of a list, with the count of the rest. */
function list(names, most = 12) {
    const shown = names.slice(0, most).map(word);
    const rest = names.length - shown.length;
    return shown.join(", ") + (rest > 0 ? ` and ${rest} more` : "");
}


/***/ }),

/***/ 4231:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ summarizeChanges),
/* harmony export */   X: () => (/* binding */ GitError)
/* harmony export */ });
const summarizeChanges = (changes) => ({
    strategy: changes.strategy,
    base: changes.base,
    head: changes.head,
    files: changes.entries.length,
    note: changes.note,
});
/** Git could not do or tell what it was asked. The message is for people and carries git's own words. */
class GitError extends Error {
    name = "GitError";
}


/***/ }),

/***/ 6895:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F9: () => (/* binding */ evaluateCondition),
/* harmony export */   iG: () => (/* binding */ ConditionError),
/* harmony export */   zB: () => (/* binding */ parseCondition)
/* harmony export */ });
class ConditionError extends Error {
}
const tokenPattern = /\s*(success\(\s*\)|failure\(\s*\)|always\(\s*\)|&&|\|\||!|\(|\))/y;
/** @throws ConditionError that names what was found and what is understood. */
function parseCondition(text) {
    const tokens = tokenize(text);
    const condition = parseOr(tokens);
    if (tokens.length > 0)
        throw unexpected(tokens[0], text);
    return condition;
}
function evaluateCondition(condition, facts) {
    switch (condition.kind) {
        case "success":
            return !facts.blocked;
        case "failure":
            return facts.failed;
        case "always":
            return true;
        case "not":
            return !evaluateCondition(condition.of, facts);
        case "and":
            return evaluateCondition(condition.left, facts) && evaluateCondition(condition.right, facts);
        case "or":
            return evaluateCondition(condition.left, facts) || evaluateCondition(condition.right, facts);
    }
}
function tokenize(text) {
    const tokens = [];
    let at = 0;
    while (text.slice(at).trim() !== "") {
        tokenPattern.lastIndex = at;
        const match = tokenPattern.exec(text);
        if (!match)
            throw unexpected(text.slice(at).trim(), text);
        tokens.push(match[1].replaceAll(/\s/g, ""));
        at = tokenPattern.lastIndex;
    }
    if (tokens.length === 0)
        throw unexpected(undefined, text);
    return tokens;
}
function parseOr(tokens) {
    let left = parseAnd(tokens);
    while (tokens[0] === "||") {
        tokens.shift();
        left = { kind: "or", left, right: parseAnd(tokens) };
    }
    return left;
}
function parseAnd(tokens) {
    let left = parseNot(tokens);
    while (tokens[0] === "&&") {
        tokens.shift();
        left = { kind: "and", left, right: parseNot(tokens) };
    }
    return left;
}
function parseNot(tokens) {
    const token = tokens.shift();
    if (token === "!")
        return { kind: "not", of: parseNot(tokens) };
    if (token === "success()" || token === "failure()" || token === "always()") {
        return { kind: token.slice(0, -2) };
    }
    if (token !== "(")
        throw unexpected(token);
    const inner = parseOr(tokens);
    const closing = tokens.shift();
    if (closing !== ")")
        throw unexpected(closing);
    return inner;
}
function unexpected(found, text) {
    const what = found === undefined ? "ends too early" : `has an unexpected ${JSON.stringify(found)}`;
    const which = text === undefined ? "the condition" : `the condition ${JSON.stringify(text)}`;
    return new ConditionError(`${which} ${what}; expected success(), failure() or always(), joined by &&, || and !`);
}


/***/ }),

/***/ 7006:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mc: () => (/* binding */ entriesOf),
/* harmony export */   Nl: () => (/* binding */ commandOf),
/* harmony export */   lW: () => (/* binding */ entriesOfStages)
/* harmony export */ });
/** The stages of an assignment as its run lists them: the set-up, then its subtasks' in plan order, indexed from 1. */
function entriesOf(plan, assignment) {
    const mine = plan.subtasks.filter((subtask) => assignment.subtasks.includes(subtask.id));
    const entries = entriesOfStages(plan.setup, null, 1);
    for (const subtask of mine) {
        entries.push(...entriesOfStages(subtask.stages, subtask.id, entries.length + 1));
    }
    return entries;
}
/** @param subtask null for the stages of a set-up */
function entriesOfStages(stages, subtask, firstIndex) {
    return stages.map((stage, position) => ({
        index: firstIndex + position,
        id: stage.id,
        title: stage.name,
        command: commandOf(stage),
        kind: stage.kind,
        subtask,
        phase: stage.phase,
    }));
}
/** What a stage runs, as text: its command, its guardrail (`guardrail/spec-guard`) or `pipeline <id>`. */
function commandOf(stage) {
    switch (stage.kind) {
        case "command":
            return stage.run;
        case "guardrail":
            return stage.uses;
        case "subpipeline":
            return `pipeline ${stage.pipeline_id}`;
    }
}


/***/ }),

/***/ 2017:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dc: () => (/* binding */ Timestamp),
/* harmony export */   KB: () => (/* binding */ ExecutionMode),
/* harmony export */   a0: () => (/* binding */ Phase),
/* harmony export */   c8: () => (/* binding */ RelativePath),
/* harmony export */   np: () => (/* binding */ Digest),
/* harmony export */   r6: () => (/* binding */ EnvironmentRecord),
/* harmony export */   xS: () => (/* binding */ hasExpression),
/* harmony export */   y_: () => (/* binding */ Count)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4377);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2047);

/** An instant, ISO 8601 in UTC with milliseconds, as Date.toISOString() writes it. */
const Timestamp = zod__WEBPACK_IMPORTED_MODULE_0__/* .datetime */ .w$();
/** A path with forward slashes, relative to the repository root (or to the folder that its field names). */
const RelativePath = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
    .regex(/^(?!\/)(?!.*\\)(?!(?:.*\/)?\.\.(?:\/|$))/, "a relative path with forward slashes, without ..");
/** sha256, lower-case hex. */
const Digest = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^[0-9a-f]{64}$/, "64 lower-case hexadecimal digits (sha256)");
/** A count or a position: never negative, never a fraction. */
const Count = zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(0);
/** Environment variables: any name, text values only. */
const EnvironmentRecord = zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP());
/** What stages are for; the run summary has one section for each. */
const Phase = zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(["build", "test", "review"]);
/** Where a run says it happens. It is recorded and changes nothing that runs; `mcp` in a file means `local`. */
const ExecutionMode = zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(["local", "cloud"]);
/** `${{ }}` is GitHub's to evaluate and means nothing in this project's files. */
const hasExpression = (text) => text.includes("${{");


/***/ }),

/***/ 9688:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ limits)
/* harmony export */ });
const KiB = 1024;
/** Every bound of this version, in one place. */
const limits = {
    tail: {
        name: "output of a stream held in memory",
        value: 64 * KiB,
        shown: "64 KiB",
        why: "memory does not grow with output; the full log is on disk",
    },
    manifestTail: {
        name: "output of a stream in journal and manifest",
        value: 4 * KiB,
        shown: "4 KiB, the newest",
        why: "only of stages that did not succeed",
    },
    errorTail: {
        name: "output of a stream in an error file",
        value: 8 * KiB,
        shown: "8 KiB, the newest",
        why: "errors come last",
    },
    findings: {
        name: "findings of a stage",
        value: 100,
        shown: "100",
        why: "the rest is counted",
    },
    commandLine: {
        name: "a line that is read for workflow commands",
        value: 64 * KiB,
        shown: "64 KiB",
        why: "a longer line is only output",
    },
    artifactFiles: {
        name: "files that one stage's `artifacts` may match",
        value: 10_000,
        shown: "10,000",
        why: "more is noted, and nothing is copied",
    },
    grace: {
        name: "time between TERM and KILL",
        value: 3_000,
        shown: "3 s",
        why: "a runner that cancels kills after 10 s, and the result has to be written before",
    },
    drain: {
        name: "time for pipes to close after a stage's process ended",
        value: 5_000,
        shown: "5 s",
        why: "then what it left behind is killed, and the stage says so",
    },
    snapshot: {
        name: "time between two manifest snapshots that nothing forces",
        value: 30_000,
        shown: "30 s",
        why: "a failure and the end are written at once",
    },
    jobSummary: {
        name: "job summary",
        value: 1_000_000,
        shown: "1,000,000 bytes",
        why: "GitHub drops a step's summary of more than 1 MiB as a whole",
    },
};


/***/ }),

/***/ 8158:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KE: () => (/* binding */ describeExit),
/* harmony export */   N6: () => (/* binding */ isFailure),
/* harmony export */   Ni: () => (/* binding */ commandStatusOf),
/* harmony export */   sG: () => (/* binding */ outcomeOf)
/* harmony export */ });
/** The only place that reads a meaning into an exit. Everything else copies what it says. */
function outcomeOf(exit, stage) {
    if (exit.kind === "cancelled")
        return "cancelled";
    if (exit.kind === "exited" && exit.code === 0)
        return "succeeded";
    if (stage.continue_on_error)
        return "allowed_failure";
    return exit.kind === "timed-out" ? "timed_out" : "failed";
}
/** True for the outcomes that make a required stage's subtask fail. */
const isFailure = (outcome) => outcome === "failed" || outcome === "timed_out";
function commandStatusOf(outcome) {
    if (outcome === "succeeded")
        return "succeeded";
    return outcome === "skipped" || outcome === "allowed_failure" ? "skipped" : "failed";
}
/** What a person reads: `exit 1`, `killed by SIGKILL`, `timed out after 60 s`. */
function describeExit(exit) {
    switch (exit.kind) {
        case "exited":
            return `exit ${exit.code}`;
        case "signalled":
            return `killed by ${exit.signal}`;
        case "timed-out":
            return `timed out after ${exit.after_seconds} s`;
        case "cancelled":
            return "cancelled";
        case "spawn-failed":
            return `could not start: ${exit.reason}`;
    }
}


/***/ }),

/***/ 1787:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ skipReasons)
/* harmony export */ });
/** The reasons that planning gives. Whoever judges a run tells them apart: only `paths` can make an empty plan green. */
const skipReasons = { notTargeted: "not targeted", paths: "no change in its paths" };


/***/ }),

/***/ 502:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ choosePipeline),
  v: () => (/* binding */ loadConfiguration)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
;// CONCATENATED MODULE: ./build/config/document.js

/** Characters of a configuration file. Real ones have a few thousand. */
const maxLength = 1_048_576;
/** Levels of nested mappings and lists. The deepest key that means something is at 10. */
const maxDepth = 50;
/** How often aliases may be used, by yaml's count, before it is taken for an alias bomb. */
const maxAliases = 100;
/** Parses YAML, of which JSON is a part, and keeps the places of all values. Never throws. */
function parseText(file, text) {
    const plain = text.startsWith("\uFEFF") ? text.slice(1) : text;
    const broken = (place, message) => ({
        mistakes: [{ file, ...place, path: "", message }],
    });
    const start = { line: 1, column: 1 };
    if (plain.length > maxLength) {
        return broken(start, `the file has ${plain.length} characters; a configuration may have at most ${maxLength}`);
    }
    const deepAt = tooDeepAt(plain);
    const document = (0,dist/* parseDocument */.Tp)(deepAt === undefined ? plain : "", {
        prettyErrors: false,
        logLevel: "error",
    });
    const lineStarts = startsOfLines(plain);
    const placeOf = (offset) => placeAt(lineStarts, offset);
    if (deepAt !== undefined)
        return broken(start, `is nested deeper than ${maxDepth} levels`);
    const mistakes = syntaxMistakes(file, document, placeOf);
    if (document.errors.some((error) => error.code !== "DUPLICATE_KEY"))
        return { mistakes };
    try {
        const value = document.toJS({ maxAliasCount: maxAliases });
        if (isDeeper(value, maxDepth))
            return broken(start, "an alias must not stand inside of what it names");
        const place = (path, at) => placeOf(offsetOf(document, path, at));
        return { source: { file, value, place }, mistakes };
    }
    catch (error) {
        return broken(start, `its aliases cannot be resolved: ${error.message}`);
    }
}
/**
 * The parser's stack grows by one for each open collection, so looking at it bounds the depth before anything recursive
 * sees the text: running out of stack inside of a regular expression ends the whole process.
 */
function tooDeepAt(text) {
    const parser = new dist/* Parser */.iX();
    for (const lexeme of new dist/* Lexer */.JG().lex(text)) {
        for (const _ of parser.next(lexeme))
            continue;
        if (parser.stack.length > maxDepth)
            return parser.offset;
    }
    return undefined;
}
function isDeeper(value, levels) {
    if (typeof value !== "object" || value === null)
        return false;
    return levels === 0 || Object.values(value).some((inner) => isDeeper(inner, levels - 1));
}
/** The parser's own count stops where it gives up, and errors can stand behind that. */
function startsOfLines(text) {
    const starts = [0];
    for (let end = text.indexOf("\n"); end !== -1; end = text.indexOf("\n", end + 1))
        starts.push(end + 1);
    return starts;
}
function placeAt(lineStarts, offset) {
    let [first, after] = [0, lineStarts.length];
    while (after - first > 1) {
        const middle = Math.floor((first + after) / 2);
        if (lineStarts[middle] <= offset)
            first = middle;
        else
            after = middle;
    }
    return { line: first + 1, column: offset - lineStarts[first] + 1 };
}
function syntaxMistakes(file, document, placeOf) {
    return [...document.errors, ...document.warnings].map((problem) => ({
        file,
        ...placeOf(Math.max(0, problem.pos[0])),
        path: "",
        message: syntaxMessage(problem.code, problem.message),
    }));
}
function syntaxMessage(code, message) {
    if (code === "DUPLICATE_KEY") {
        return "this key is already in the same mapping; a mapping holds each key once";
    }
    if (code === "MULTIPLE_DOCS")
        return "the file holds more than one YAML document; keep the first one only";
    if (code === "TAG_RESOLVE_FAILED")
        return `tags mean nothing here: ${message}`;
    return `not valid YAML: ${message}`;
}
function offsetOf(document, path, at) {
    let key;
    let value = document.contents;
    for (const step of path) {
        const collection = (0,dist/* isAlias */.Vj)(value) ? value.resolve(document) : value;
        if ((0,dist/* isMap */.jh)(collection)) {
            const pair = collection.items.find((item) => keyText(item.key) === String(step));
            if (pair === undefined)
                break;
            key = pair.key;
            value = pair.value;
        }
        else if ((0,dist/* isSeq */.oP)(collection) && typeof step === "number" && collection.items[step] !== undefined) {
            key = undefined;
            value = collection.items[step];
        }
        else {
            break;
        }
    }
    const start = (node) => node?.range?.[0];
    return (at === "key" ? (start(key) ?? start(value)) : (start(value) ?? start(key))) ?? 0;
}
function keyText(key) {
    if (!(0,dist/* isScalar */.jn)(key))
        return String(key);
    return key.value === null ? "" : `${key.value}`;
}

// EXTERNAL MODULE: ./build/model/fields.js
var fields = __webpack_require__(2017);
;// CONCATENATED MODULE: ./build/config/texts.js

const expression = "${{ }} is not evaluated here; set such a value in the workflow's env and read it as an environment variable";
const brokenCharacter = "half of a surrogate pair (such as \\ud800) is no character; write the whole one";
const zeroCharacter = "the character \\0 cannot be passed to a command";
/** Why a text cannot be taken anywhere in the file; undefined for all others. */
function troubleWith(text) {
    if ((0,fields/* hasExpression */.xS)(text))
        return expression;
    if (!text.isWellFormed())
        return brokenCharacter;
    return text.includes("\0") ? zeroCharacter : undefined;
}
/** Reports every key and text that GitHub would have to evaluate or that nothing could take, wherever it stands. */
function checkTexts(value, report, path = []) {
    if (typeof value === "string") {
        const trouble = troubleWith(value);
        if (trouble !== undefined)
            report.addAlone(path, trouble, "value");
    }
    if (typeof value !== "object" || value === null)
        return;
    for (const [key, inner] of Object.entries(value)) {
        const step = Array.isArray(value) ? Number(key) : key;
        const trouble = troubleWith(key);
        if (trouble !== undefined)
            report.addAlone([...path, step], trouble, "key");
        if (key === "__proto__")
            report.addAlone([...path, step], '"__proto__" cannot be used as a name', "key");
        checkTexts(inner, report, [...path, step]);
    }
}

// EXTERNAL MODULE: external "node:path/posix"
var posix_ = __webpack_require__(3916);
;// CONCATENATED MODULE: ./build/model/mistake.js
/** `file:line:column: path: message`, the form that editors and terminals turn into a link. */
function formatMistake(mistake) {
    const place = `${mistake.file}:${mistake.line}:${mistake.column}`;
    return mistake.path === ""
        ? `${place}: ${mistake.message}`
        : `${place}: ${mistake.path}: ${mistake.message}`;
}

// EXTERNAL MODULE: ./build/config/defaults.js
var defaults = __webpack_require__(1573);
;// CONCATENATED MODULE: ./build/config/older-plan.js
/** A mapping as JSON gave it; empty when it is something else. */
function asRecord(value) {
    const isMapping = typeof value === "object" && value !== null && !Array.isArray(value);
    return isMapping ? value : {};
}
function asList(value) {
    return Array.isArray(value) ? value : [];
}
/** The stages of a pipeline, with those of its stage sets. The older system knows no sets within sets. */
function olderStages(root, stages, path) {
    const sets = asRecord(root["stageSets"]);
    const at = (list, from) => asList(list).map((stage, index) => ({ stage: asRecord(stage), path: [...from, index] }));
    return at(stages, path).flatMap((entry) => {
        if (entry.stage["kind"] !== "stage-set")
            return [entry];
        const ref = String(entry.stage["ref"]);
        return Object.hasOwn(sets, ref) ? at(sets[ref], ["stageSets", ref]) : [];
    });
}
/** Other names of the pipeline's stages. The first stage keeps a name that two ask for, as there. */
function olderAliases(stages, note) {
    const aliases = new Map();
    const ids = new Set(stages.map(({ stage }) => stage["id"]));
    for (const { stage, path } of stages) {
        const id = stage["id"];
        if (typeof id !== "string")
            continue;
        for (const [index, alias] of asList(asRecord(stage["plan"])["aliases"]).entries()) {
            if (typeof alias !== "string" || alias === id || aliases.get(alias) === id)
                continue;
            if (!ids.has(alias) && !aliases.has(alias))
                aliases.set(alias, id);
            else
                note([...path, "plan", "aliases", index], "this name is taken by another stage, so the alias has no effect");
        }
    }
    return Object.fromEntries(aliases);
}
/** cloud when a stage asks for it, local when one asks for the older system's `mcp` and none for the cloud. */
function olderMode(stages) {
    const modes = stages.map(({ stage }) => modeOf(stage));
    if (modes.includes("cloud"))
        return "cloud";
    return modes.includes("local") ? "local" : undefined;
}
function modeOf(stage) {
    const plan = asRecord(stage["plan"]);
    const flags = [
        plan["requiresCloud"],
        plan["requires_cloud"],
        stage["requires_cloud"],
        stage["requiresCloud"],
    ];
    const flag = flags.find((value) => typeof value === "boolean");
    if (flag !== undefined)
        return flag ? "cloud" : undefined;
    const modes = [plan["executionMode"], stage["executionMode"], stage["execution_mode"], stage["mode"]];
    const mode = modes
        .find((value) => typeof value === "string")
        ?.trim()
        .toLowerCase();
    if (mode === "cloud")
        return "cloud";
    return mode === "mcp" || mode === "local" ? "local" : undefined;
}
/** There, a pipeline without a word on guardrails needs them when one of its stages looks like the spec guard. */
function olderGuardrails(pipeline, stages) {
    if (typeof pipeline["guardrailsRequired"] === "boolean")
        return pipeline["guardrailsRequired"];
    return stages.some(({ stage }) => ["id", "title", "command"].some((key) => /spec-guard|specguardrunner/i.test(String(stage[key]))));
}
/** Says which hints change nothing: there they only choose the target that a plan names, and every stage runs. */
function noteHints({ stage, path }, note) {
    if (stage["session"] != null)
        note([...path, "session"], "sessions do not exist here, so this has no effect");
    const plan = asRecord(stage["plan"]);
    for (const key of ["defaultTarget", "default", "primary"]) {
        if (plan[key] !== true)
            continue;
        note([...path, "plan", key], "only names the plan's target; the whole pipeline runs, so this has no effect");
    }
    if (plan["runnable"] === false) {
        note([...path, "plan", "runnable"], "only keeps the stage from being the plan's target; it runs all the same");
    }
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 5 modules
var schemas = __webpack_require__(2047);
// EXTERNAL MODULE: ./build/config/fields.js
var config_fields = __webpack_require__(3958);
;// CONCATENATED MODULE: ./build/config/older-schema.js


/** Hints for the older system's planner. Its spellings of one hint are all read. */
const PlanHints = schemas/* strictObject */.rej({
    aliases: schemas/* array */.YOg(schemas/* string */.YjP()).nullish(),
    defaultTarget: schemas/* boolean */.zMY().nullish(),
    default: schemas/* boolean */.zMY().nullish(),
    primary: schemas/* boolean */.zMY().nullish(),
    runnable: schemas/* boolean */.zMY().nullish(),
    requiresCloud: schemas/* boolean */.zMY().nullish(),
    requires_cloud: schemas/* boolean */.zMY().nullish(),
    executionMode: schemas/* string */.YjP().nullish(),
});
const common = {
    title: schemas/* string */.YjP().nullish(),
    plan: PlanHints.nullish(),
    requiresCloud: schemas/* boolean */.zMY().nullish(),
    requires_cloud: schemas/* boolean */.zMY().nullish(),
    executionMode: schemas/* string */.YjP().nullish(),
    execution_mode: schemas/* string */.YjP().nullish(),
    mode: schemas/* string */.YjP().nullish(),
};
const Command = schemas/* strictObject */.rej({
    kind: schemas/* literal */.euz("command"),
    id: config_fields.Id,
    ...common,
    command: config_fields/* Text */.EY,
    cwd: config_fields/* Directory */.__.nullish(),
    env: config_fields/* Variables */.ut.nullish(),
    allowFailure: schemas/* boolean */.zMY().nullish(),
    summaryHint: schemas/* string */.YjP().nullish(),
    /** Milliseconds; 0 and less mean none. */
    timeoutMs: schemas/* number */.aig().nullish(),
    session: schemas/* unknown */.L5J().optional(),
});
const Subpipeline = schemas/* strictObject */.rej({
    kind: schemas/* literal */.euz("subpipeline"),
    id: config_fields.Id.nullish(),
    ...common,
    pipeline: schemas/* string */.YjP(),
    optional: schemas/* boolean */.zMY().nullish(),
});
const StageSet = schemas/* strictObject */.rej({ kind: schemas/* literal */.euz("stage-set"), ref: schemas/* string */.YjP() });
const Stages = schemas/* array */.YOg(schemas/* discriminatedUnion */.gMt("kind", [Command, Subpipeline, StageSet], {
    error: (issue) => issue.code === "invalid_union" ? "expected command, subpipeline or stage-set" : undefined,
}))
    .min(1);
/** The JSON format of the system that this one follows. Its keys that are not named here mean nothing and are let be. */
const OlderSchema = schemas/* strictObject */.rej({
    defaultPipeline: schemas/* string */.YjP().nullish(),
    stageSets: (0,config_fields/* byId */.$H)(Stages).nullish(),
    pipelines: schemas/* array */.YOg(schemas/* strictObject */.rej({
        id: config_fields.Id,
        title: schemas/* string */.YjP().nullish(),
        description: schemas/* string */.YjP().nullish(),
        tags: schemas/* array */.YOg(schemas/* string */.YjP()).nullish(),
        guardrailsRequired: schemas/* boolean */.zMY().nullish(),
        stages: Stages,
    }))
        .min(1),
});

// EXTERNAL MODULE: ./build/config/schema.js + 1 modules
var schema = __webpack_require__(5940);
;// CONCATENATED MODULE: ./build/config/tolerant.js


/** The type inside of `optional` and the like. */
function unwrap(schema) {
    return schema instanceof schemas/* ZodOptional */.IiU || schema instanceof schemas/* ZodNullable */.l1C
        ? unwrap(schema.unwrap())
        : schema;
}
/**
 * The same schema without its strictness, so that everything that is right in a file can still be looked at when
 * something else in it is wrong.
 */
function tolerate(schema) {
    const type = unwrap(schema);
    const orNothing = (inner) => tolerate(inner).optional().catch(undefined);
    if (type instanceof schemas/* ZodObject */.bvH) {
        const keys = Object.entries(type.shape);
        return schemas/* object */.Ikc(Object.fromEntries(keys.map(([key, inner]) => [key, orNothing(inner)])));
    }
    if (type instanceof schemas/* ZodArray */.naA)
        return schemas/* array */.YOg(tolerate(type.element).nullable().catch(null));
    if (type instanceof schemas/* ZodRecord */.b8S)
        return schemas/* record */.g1P(schemas/* string */.YjP(), orNothing(type.valueType));
    return type instanceof schemas/* ZodString */.NDH ? schemas/* string */.YjP() : type;
}
let tolerant;
/** What can be understood of a value that should be a configuration. */
function readTolerantly(value) {
    tolerant ??= tolerate(schema/* ConfigurationSchema */.S7).catch({});
    return tolerant.parse(value);
}

// EXTERNAL MODULE: ./build/config/wording.js
var wording = __webpack_require__(1967);
;// CONCATENATED MODULE: ./build/config/shape.js




/** The value at a path, undefined when there is none. */
function valueAt(value, path) {
    let here = value;
    for (const step of path) {
        if (typeof here !== "object" || here === null || !Object.hasOwn(here, step))
            return undefined;
        here = here[step];
    }
    return here;
}
/** Paths as zod gives them hold no symbols here: all keys come from a text. */
const pathOf = (issue) => issue.path;
/**
 * Checks the shape of a value and reports everything that differs from the schema.
 *
 * @param ignore takes keys that the schema does not know, where those are no mistakes
 * @returns whether the value fits the schema, and the paths of keys that are missing but were probably meant by a
 *   mistyped one
 */
function checkShape(schema, value, report, ignore) {
    checkNames(schema, value, [], report);
    // A file is checked once: compiling the schema for speed would take longer than the check.
    const result = schema.safeParse(value, { jitless: true });
    if (result.success)
        return { fits: true, meant: [] };
    const meant = [];
    for (const issue of result.error.issues) {
        if (issue.code !== "unrecognized_keys")
            continue;
        if (ignore === undefined)
            meant.push(...reportUnknownKeys(schema, value, issue, report));
        else
            for (const key of issue.keys)
                ignore([...pathOf(issue), key]);
    }
    const isMeant = (path) => meant.some((other) => samePath(other, path));
    for (const issue of result.error.issues) {
        if (issue.code !== "unrecognized_keys" && !isMeant(pathOf(issue)))
            reportIssue(issue, value, report);
    }
    return { fits: false, meant };
}
/** Looks at the names of all mappings whose names have a form. */
function checkNames(schema, value, path, report) {
    const type = unwrap(schema);
    if (type instanceof schemas/* ZodUnion */.fZ7) {
        for (const option of type.options)
            checkNames(option, value, path, report);
    }
    if (typeof value !== "object" || value === null)
        return;
    if (type instanceof schemas/* ZodArray */.naA && Array.isArray(value)) {
        for (const [index, item] of value.entries())
            checkNames(type.element, item, [...path, index], report);
    }
    if (Array.isArray(value))
        return;
    for (const [key, inner] of Object.entries(value)) {
        if (type instanceof schemas/* ZodRecord */.b8S) {
            const message = config_fields/* nameChecks */.xr.get(type.keyType)?.(key);
            if (message !== undefined)
                report.add([...path, key], message, "key");
            checkNames(type.valueType, inner, [...path, key], report);
        }
        const known = type instanceof schemas/* ZodObject */.bvH && Object.hasOwn(type.shape, key) ? type.shape[key] : undefined;
        if (known !== undefined)
            checkNames(known, inner, [...path, key], report);
    }
}
const samePath = (left, right) => left.length === right.length && left.every((step, index) => step === right[index]);
function reportIssue(issue, value, report) {
    const path = pathOf(issue);
    const parent = valueAt(value, path.slice(0, -1));
    const key = path.at(-1);
    if (typeof parent === "object" && parent !== null && key !== undefined && !Object.hasOwn(parent, key)) {
        report.add(path, `${(0,wording/* quote */.hD)(String(key))} is missing; ${expectation(issue)}`);
    }
    else {
        report.add(path, shapeMessage(issue, valueAt(value, path)));
    }
}
function reportUnknownKeys(schema, value, issue, report) {
    const path = pathOf(issue);
    const known = keysAt(schema, path);
    const written = Object.keys(valueAt(value, path) ?? {});
    const free = known.filter((key) => !written.includes(key));
    const meant = [];
    for (const key of issue.keys) {
        const near = (0,wording/* nearest */.pA)(key, free);
        const hint = near === undefined ? `expected one of ${(0,wording/* list */.p_)(known, 30)}` : `did you mean ${(0,wording/* quote */.hD)(near)}?`;
        report.add([...path, key], `${(0,wording/* quote */.hD)(key)} is not a known key; ${hint}`, "key");
        if (near !== undefined)
            meant.push([...path, near]);
    }
    return meant;
}
/** The keys that a mapping at this path may have. */
function keysAt(schema, path) {
    const type = unwrap(schema);
    const [step, ...rest] = path;
    if (step === undefined)
        return type instanceof schemas/* ZodObject */.bvH ? Object.keys(type.shape) : [];
    if (type instanceof schemas/* ZodArray */.naA)
        return keysAt(type.element, rest);
    if (type instanceof schemas/* ZodRecord */.b8S)
        return keysAt(type.valueType, rest);
    const inner = type instanceof schemas/* ZodObject */.bvH ? type.shape[step] : undefined;
    return inner === undefined ? [] : keysAt(inner, rest);
}
function shapeMessage(issue, found) {
    switch (issue.code) {
        case "custom":
            return issue.message;
        case "invalid_value": {
            const near = typeof found === "string" ? (0,wording/* nearest */.pA)(found, issue.values.map(String)) : undefined;
            const hint = near === undefined ? "" : `; did you mean ${(0,wording/* quote */.hD)(near)}?`;
            return `${expectation(issue)}, found ${(0,wording/* describeValue */.bp)(found)}${hint}`;
        }
        case "too_small":
        case "too_big":
            return Array.isArray(found)
                ? "must not be empty"
                : `${expectation(issue)}, found ${(0,wording/* describeValue */.bp)(found)}`;
        default: {
            const isScalar = typeof found === "number" || typeof found === "boolean";
            const quotes = isScalar && expectation(issue) === "expected text" ? "; put it in quotes" : "";
            return `${expectation(issue)}, found ${(0,wording/* describeValue */.bp)(found)}${quotes}`;
        }
    }
}
const typeNames = {
    string: "text",
    number: "a number",
    int: "a whole number",
    boolean: "true or false",
    array: "a list",
    object: "a mapping",
    record: "a mapping",
};
function expectation(issue) {
    switch (issue.code) {
        case "invalid_type":
            return `expected ${typeNames[issue.expected] ?? issue.expected}`;
        case "invalid_value":
            return `expected ${issue.values.length > 1 ? "one of " : ""}${issue.values.join(", ")}`;
        case "too_small":
            return `must be ${issue.inclusive === false ? "more than" : "at least"} ${issue.minimum}`;
        case "too_big":
            return `must be at most ${issue.maximum}`;
        default:
            return issue.message;
    }
}

;// CONCATENATED MODULE: ./build/config/older-format.js







/** Whether a file is one of the older system: JSON whose `pipelines` is a list. */
function isOlderFormat(source, text) {
    const { pipelines } = asRecord(source.value);
    const isNamedSo = (0,posix_.basename)(source.file.replaceAll("\\", "/")) === "codex.orchestrator.json";
    if (pipelines === undefined)
        return isNamedSo;
    return Array.isArray(pipelines) && (source.file.endsWith(".json") || /^\uFEFF?\s*\{/.test(text));
}
/** Checks a file of the older format and puts it into the words of the YAML format, where the rest is checked. */
function readOlderFormat(source, report) {
    const notes = new Set();
    const note = (path, message) => {
        notes.add(formatMistake({ file: source.file, ...source.place(path, "key"), path: (0,wording/* pathText */.LF)(path), message }));
    };
    checkShape(OlderSchema, source.value, report, (path) => note(path, "is not a known key and has no effect"));
    const root = asRecord(source.value);
    const origins = new Map();
    const value = {
        "stage-sets": translateSets(root, origins, note),
        pipelines: translatePipelines(root, { origins, note, report }),
    };
    const byDefault = defaultPipeline(root, asRecord(value["pipelines"]));
    if (byDefault !== undefined)
        value["default-pipeline"] = byDefault;
    origins.set(keyOf(["default-pipeline"]), ["defaultPipeline"]);
    return { value, origin: (path) => originOf(origins, path), notes: [...notes] };
}
/** There, a file that names no pipeline means the one called diagnostics. */
function defaultPipeline(root, pipelines) {
    const named = root["defaultPipeline"];
    if (named != null)
        return named;
    return Object.hasOwn(pipelines, "diagnostics") ? "diagnostics" : undefined;
}
const keyOf = (path) => JSON.stringify(path);
function originOf(origins, path) {
    for (let length = path.length; length > 0; length -= 1) {
        const origin = origins.get(keyOf(path.slice(0, length)));
        if (origin !== undefined)
            return [...origin, ...path.slice(length)];
    }
    return path;
}
function translateSets(root, origins, note) {
    origins.set(keyOf(["stage-sets"]), ["stageSets"]);
    const sets = Object.entries(asRecord(root["stageSets"]));
    return Object.fromEntries(sets.map(([name, stages]) => {
        const steps = { from: ["stageSets", name], to: ["stage-sets", name] };
        return [name, translateStages(stages, steps, origins, note)];
    }));
}
function translatePipelines(root, { origins, note, report }) {
    const translated = new Map();
    for (const [index, value] of asList(root["pipelines"]).entries()) {
        const pipeline = asRecord(value);
        const { id, title, description, tags } = pipeline;
        const from = ["pipelines", index];
        if (typeof id !== "string")
            continue;
        if (translated.has(id)) {
            const first = report.pointAt(originOf(origins, ["pipelines", id]));
            report.add([...from, "id"], `duplicate pipeline id ${(0,wording/* quote */.hD)(id)}: already at ${first}`);
            continue;
        }
        const to = ["pipelines", id];
        origins.set(keyOf(to), from);
        const steps = { from: [...from, "stages"], to: [...to, "stages"] };
        const stages = olderStages(root, pipeline["stages"], steps.from);
        translated.set(id, {
            ...filled({ title, description, tags, "execution-mode": olderMode(stages) }),
            "guardrails-required": olderGuardrails(pipeline, stages),
            aliases: olderAliases(stages, note),
            stages: translateStages(pipeline["stages"], steps, origins, note),
        });
    }
    return Object.fromEntries(translated);
}
/** Without what is nothing: null and the empty text mean there what leaving a key out means. */
function filled(values) {
    return Object.fromEntries(Object.entries(values).filter(([, value]) => value != null && value !== ""));
}
function translateStages(stages, { from, to }, origins, note) {
    if (!Array.isArray(stages))
        return null;
    return stages.map((stage, index) => {
        const path = [...from, index];
        noteHints({ stage: asRecord(stage), path }, note);
        return translateStage(asRecord(stage), { from: path, to: [...to, index] }, origins);
    });
}
/** The words of the YAML format for the keys of each kind, the ones that it needs first. */
const words = {
    command: {
        needed: { id: "id", command: "run" },
        free: {
            title: "name",
            cwd: "working-directory",
            env: "env",
            allowFailure: "continue-on-error",
            summaryHint: "summary-hint",
        },
    },
    subpipeline: {
        needed: { pipeline: "pipeline" },
        free: { id: "id", title: "name", optional: "continue-on-error" },
    },
    "stage-set": { needed: { ref: "stage-set" }, free: {} },
};
function translateStage(stage, { from, to }, origins) {
    const kind = String(stage["kind"]);
    const known = Object.hasOwn(words, kind) ? words[kind] : undefined;
    if (known === undefined)
        return null;
    const translated = {};
    for (const [key, word] of Object.entries(known.needed))
        translated[word] = stage[key] ?? null;
    for (const [key, word] of Object.entries(known.free)) {
        Object.assign(translated, filled({ [word]: stage[key] }));
    }
    for (const [key, word] of Object.entries({ ...known.needed, ...known.free })) {
        origins.set(keyOf([...to, word]), [...from, key]);
    }
    const minutes = kind === "command" ? minutesOf(stage["timeoutMs"]) : undefined;
    return minutes === undefined ? translated : { ...translated, "timeout-minutes": minutes };
}
/** There, 0 and less mean no limit of its own. */
function minutesOf(milliseconds) {
    if (typeof milliseconds !== "number" || Math.trunc(milliseconds) <= 0)
        return undefined;
    return Math.min(Math.trunc(milliseconds) / 60_000, defaults/* limits */.F.minutes);
}

;// CONCATENATED MODULE: ./build/config/reading.js

function createReading(text, written, meant, rest) {
    const wrote = (path) => valueAt(written, path) !== undefined || meant.some((other) => samePath(other, path));
    const sets = mapOf(text["stage-sets"]);
    return { text, sets, pipelines: mapOf(text.pipelines), wrote, ...rest };
}
const stageKinds = ["run", "uses", "stage-set", "pipeline"];
/** Which of run, uses, stage-set and pipeline a stage has. */
function kindsOf(reading, path) {
    return stageKinds.filter((kind) => reading.wrote([...path, kind]));
}
/** A stage set or a pipeline that was written under this name, even if wrongly. */
function exists(reading, where, name) {
    return reading.wrote([where, name]);
}
function mapOf(record) {
    const entries = Object.entries(record ?? {});
    return new Map(entries.filter((entry) => entry[1] !== undefined));
}
/** Every list of stages of the file, as written. */
function writtenLists(reading) {
    const lists = [];
    const add = (path, role, stages) => {
        if (stages !== undefined)
            lists.push({ path, role, stages });
    };
    for (const [name, stages] of reading.sets)
        add(["stage-sets", name], "set", stages);
    for (const [id, pipeline] of reading.pipelines) {
        const path = ["pipelines", id];
        for (const role of ["setup", "stages", "after"])
            add([...path, role], role, pipeline[role]);
        pipeline.subtasks?.forEach((subtask, index) => add([...path, "subtasks", index, "stages"], "stages", subtask?.stages));
    }
    return lists;
}
/** The stages of a list that could be read, with their paths. */
function* readable({ stages, path, }) {
    for (const [index, stage] of stages.entries()) {
        if (stage !== null)
            yield [stage, [...path, index]];
    }
}

;// CONCATENATED MODULE: ./build/config/report.js

function createReport(source, already) {
    const entries = already.map((mistake) => ({ ...mistake, alone: false }));
    const view = (origin) => {
        const push = (path, message, at, alone) => {
            const from = origin(path);
            const place = source.place(from, at);
            entries.push({ file: source.file, ...place, path: (0,wording/* pathText */.LF)(from), message, alone });
        };
        return {
            add: (path, message, at = "value") => push(path, message, at, false),
            addAlone: (path, message, at) => push(path, message, at, true),
            pointAt: (path) => {
                const from = origin(path);
                return `${(0,wording/* pathText */.LF)(from)} (line ${source.place(from, "value").line})`;
            },
            through: view,
            mistakes: () => tidy(entries),
        };
    };
    return view((path) => path);
}
/** Mistakes in the order of the file, each once. */
function tidy(entries) {
    const place = (entry) => `${entry.line}:${entry.column}`;
    const alone = new Set(entries.filter((entry) => entry.alone).map(place));
    const once = new Map();
    for (const { alone: isAlone, ...mistake } of entries) {
        if (alone.has(place(mistake)) && !isAlone)
            continue;
        const key = `${place(mistake)} ${mistake.message}`;
        // Messages of libraries quote the file as it stands.
        if (!once.has(key))
            once.set(key, { ...mistake, message: (0,wording/* escapeInvisible */.ts)(mistake.message) });
    }
    return [...once.values()].sort((left, right) => left.line - right.line || left.column - right.column);
}

;// CONCATENATED MODULE: ./build/config/graph.js
/** Sorts nodes by what they need. Needs that are no nodes are ignored. */
function sortByNeeds(needs) {
    const remaining = new Set(needs.keys());
    const open = new Map();
    const dependents = new Map();
    for (const [node, wanted] of needs) {
        const known = [...new Set(wanted)].filter((other) => needs.has(other));
        open.set(node, known.length);
        for (const other of known) {
            const waiting = dependents.get(other);
            if (waiting === undefined)
                dependents.set(other, [node]);
            else
                waiting.push(node);
        }
    }
    const order = { sorted: [], cycles: [] };
    let ready = [...needs.keys()].filter((node) => open.get(node) === 0);
    while (remaining.size > 0) {
        if (ready.length === 0) {
            const cycle = findCycle(needs, remaining);
            order.cycles.push(cycle);
            ready = cycle;
        }
        const next = [];
        for (const node of ready) {
            if (!remaining.delete(node))
                continue;
            order.sorted.push(node);
            for (const dependent of dependents.get(node) ?? []) {
                const left = (open.get(dependent) ?? 0) - 1;
                open.set(dependent, left);
                if (left === 0)
                    next.push(dependent);
            }
        }
        ready = next;
    }
    return order;
}
/** Every node that remains needs one that remains, so following those must come back to where it was. */
function findCycle(needs, remaining) {
    const trail = [];
    const seen = new Map();
    let [node] = remaining;
    while (node !== undefined && !seen.has(node)) {
        seen.set(node, trail.length);
        trail.push(node);
        node = needs.get(node)?.find((other) => remaining.has(other));
    }
    return node === undefined ? trail : trail.slice(seen.get(node));
}

;// CONCATENATED MODULE: ./build/config/connect.js



/** Joins the entries of a list: no id twice, every need resolved, no stage waiting for itself. */
function connect(reading, groups, place) {
    const isSure = groups.every((group) => group.isSure);
    const names = namesOf(groups);
    const items = groups.flatMap((group) => {
        const written = group.stage?.needs;
        const needs = written && { ids: resolve(reading, group, names, { ...place, isSure }), written };
        return needs ? withNeeds(group, needs.ids) : group.items;
    });
    const distinct = withoutDuplicates(reading, items);
    if (distinct.length > defaults/* limits */.F.stages) {
        const path = groups[0]?.path.slice(0, -1) ?? [];
        reading.report.add(path, `stands for ${distinct.length} stages; there may be at most ${defaults/* limits */.F.stages}`);
        return [];
    }
    reportWaiting(reading, distinct);
    return distinct;
}
/** The ids that each name of a list means. */
function namesOf(groups) {
    const names = new Map();
    for (const { name, items } of groups) {
        if (name !== undefined)
            names.set(name, [...(names.get(name) ?? []), ...items.map((item) => item.id)]);
    }
    for (const { items } of groups) {
        for (const { id } of items)
            if (!names.has(id))
                names.set(id, [id]);
    }
    return names;
}
function resolve(reading, group, names, place) {
    const ids = [];
    for (const [index, need] of (group.stage?.needs ?? []).entries()) {
        const known = need === null ? [] : names.get(need);
        if (known !== undefined)
            ids.push(...known);
        else if (need !== null && place.isSure)
            reportNeed(reading, [...group.path, "needs", index], need, names, place);
    }
    return [...new Set(ids)];
}
function reportNeed(reading, path, need, names, place) {
    const known = [...names.keys()];
    const otherwise = `there is no stage ${(0,wording/* quote */.hD)(need)} in ${place.called}; ${(0,wording/* suggest */.ZA)(need, known)}`;
    reading.report.add(path, place.elsewhere?.(need) ?? otherwise);
}
/**
 * Needs of a set's entry hold for all of its stages; those that name none of their own also keep waiting for the
 * stages of the set before them.
 */
function withNeeds(group, ids) {
    const needsPath = [...group.path, "needs"];
    const earlier = [];
    return group.items.map((item) => {
        const needs = [...new Set([...ids, ...(item.needs ?? earlier)])];
        earlier.push(item.id);
        return { ...item, needs, needsPath: item.needsPath ?? needsPath };
    });
}
/** Folders of systems that ignore case would be the same for `Build` and `build`. */
function withoutDuplicates(reading, items) {
    const first = new Map();
    const again = new Map();
    for (const item of items) {
        const key = item.id.toLowerCase();
        if (first.has(key))
            again.set(item.path, [...(again.get(item.path) ?? []), item]);
        else
            first.set(key, item);
    }
    for (const [path, repeated] of again)
        reportDuplicates(reading, path, repeated, first);
    for (const item of first.values())
        reportLongId(reading, item);
    return [...first.values()];
}
function reportDuplicates(reading, path, repeated, first) {
    const [item] = repeated;
    const other = item && first.get(item.id.toLowerCase());
    if (item === undefined || other === undefined)
        return;
    const ids = (0,wording/* list */.p_)([...new Set(repeated.map((one) => one.id))]);
    const many = repeated.length > 1 ? "s" : "";
    const differs = item.id === other.id ? "" : `, differing only in case from ${(0,wording/* quote */.hD)(other.id)}`;
    const isSet = reading.wrote([...path, "stage-set"]);
    const advice = isSet ? "; an id on this entry would become a prefix" : "";
    const at = reading.wrote([...path, "id"]) ? [...path, "id"] : path;
    const where = reading.report.pointAt(other.path);
    reading.report.add(at, `duplicate id${many} ${ids}${differs}: already at ${where}${advice}`);
}
function reportLongId(reading, item) {
    if (item.id.length <= defaults/* limits */.F.id || item.ownId.length > defaults/* limits */.F.id)
        return;
    const message = `with its prefix the id ${(0,wording/* quote */.hD)(item.id)} has ${item.id.length} characters`;
    reading.report.add(item.path, `${message}; it may have at most ${defaults/* limits */.F.id}`);
}
function reportWaiting(reading, items) {
    const earlier = [];
    const needs = new Map();
    for (const item of items) {
        needs.set(item.id, item.needs ?? [...earlier]);
        earlier.push(item.id);
    }
    const byId = new Map(items.map((item) => [item.id, item]));
    for (const cycle of sortByNeeds(needs).cycles) {
        const start = cycle.findIndex((id) => (byId.get(id)?.needs ?? null) !== null);
        const around = [...cycle.slice(start), ...cycle.slice(0, start), cycle[start]];
        const waits = cycle.some((id) => byId.get(id)?.needs === null);
        const hint = waits ? " (a stage without needs waits for all before it)" : "";
        const item = byId.get(around[0]);
        const what = cycle.length === 1 ? "this stage waits for itself" : "these stages wait for each other";
        reading.report.add(item?.needsPath ?? item?.path ?? [], `${what}: ${around.map(wording/* word */.Vm).join(" -> ")}${hint}`);
    }
}

;// CONCATENATED MODULE: ./build/config/entries.js


const prefix = "guardrail/";
/** `review` of `guardrail/review`; undefined when it is no guardrail. */
function guardrailName(uses) {
    return uses?.startsWith(prefix) ? uses.slice(prefix.length) : undefined;
}
/** Keys that mean something only beside some of run, uses, stage-set and pipeline. */
const keysFor = {
    with: ["uses"],
    shell: ["run", "stage-set"],
    tries: ["run"],
    artifacts: ["run"],
    phase: ["run", "uses", "pipeline"],
    "summary-hint": ["run", "uses", "pipeline"],
};
/** Checks each stage as it is written: what kind it is, and whether it may be what it is where it is. */
function checkEntries(reading) {
    for (const written of writtenLists(reading)) {
        for (const [stage, path] of readable(written))
            checkEntry(reading, stage, path, written.role);
    }
}
function checkEntry(reading, stage, path, role) {
    const [kind, second] = kindsOf(reading, path);
    if (kind === undefined) {
        reading.report.add(path, `a stage needs one of ${(0,wording/* list */.p_)(stageKinds)}; this one has none`);
        return;
    }
    if (second !== undefined) {
        const both = `it has ${(0,wording/* quote */.hD)(kind)} and ${(0,wording/* quote */.hD)(second)}`;
        reading.report.add([...path, second], `a stage has exactly one of ${(0,wording/* list */.p_)(stageKinds)}; ${both}`, "key");
        return;
    }
    checkKeys(reading, path, kind);
    if (kind === "run" && !reading.wrote([...path, "id"])) {
        reading.report.add(path, 'a stage with "run" needs an "id"');
    }
    if (checkRole(reading, stage, path, { kind, role }))
        checkTarget(reading, stage, path);
}
function checkKeys(reading, path, kind) {
    for (const [key, kinds] of Object.entries(keysFor)) {
        if (kinds.includes(kind) || !reading.wrote([...path, key]))
            continue;
        const where = kinds.map((other) => (0,wording/* quote */.hD)(other)).join(" or ");
        reading.report.add([...path, key], `${(0,wording/* quote */.hD)(key)} means nothing beside ${(0,wording/* quote */.hD)(kind)}, only beside ${where}`, "key");
    }
}
function checkRole(reading, stage, path, { kind, role }) {
    if (role === "after" && kind !== "uses") {
        reading.report.add([...path, kind], 'expected "uses": only built-in guardrails can stand in "after"', "key");
        return false;
    }
    if (role !== "setup" || kind === "run")
        return true;
    if (kind !== "stage-set") {
        reading.report.add([...path, kind], 'expected "run" or a stage set of commands in "setup"', "key");
        return false;
    }
    const set = stage["stage-set"] ?? "";
    if (holdsCommandsOnly(reading, set))
        return true;
    reading.report.add([...path, kind], `"setup" takes commands only, and the stage set ${(0,wording/* quote */.hD)(set)} holds more`);
    return false;
}
function holdsCommandsOnly(reading, set) {
    const reached = new Set([set]);
    for (const name of reached) {
        const written = { path: ["stage-sets", name], stages: reading.sets.get(name) ?? [] };
        for (const [stage, path] of readable(written)) {
            const [kind] = kindsOf(reading, path);
            if (kind === "uses" || kind === "pipeline")
                return false;
            if (stage["stage-set"] !== undefined)
                reached.add(stage["stage-set"]);
        }
    }
    return true;
}
function checkTarget(reading, stage, path) {
    if (stage.uses !== undefined)
        checkGuardrail(reading, stage.uses, [...path, "uses"]);
    const id = stage.pipeline;
    if (id === undefined || !exists(reading, "pipelines", id) || !reading.pipelines.has(id))
        return;
    const extra = ["subtasks", "setup", "after", "fan-out"].filter((key) => reading.wrote(["pipelines", id, key]));
    if (extra.length === 0)
        return;
    const what = `a nested pipeline may have "stages" only, and ${(0,wording/* quote */.hD)(id)} has ${(0,wording/* list */.p_)(extra)}`;
    reading.report.add([...path, "pipeline"], what);
}
function checkGuardrail(reading, uses, path) {
    const name = guardrailName(uses);
    if (name !== undefined && reading.guardrails.includes(name))
        return;
    if (name === undefined) {
        const elsewhere = "other actions belong in the workflow";
        reading.report.add(path, `expected ${prefix}<name>, found ${(0,wording/* quote */.hD)(uses)}; ${elsewhere}`);
        return;
    }
    const near = (0,wording/* nearest */.pA)(name, reading.guardrails);
    const hint = near === undefined ? "" : `; did you mean ${(0,wording/* quote */.hD)(prefix + near)}?`;
    reading.report.add(path, `built-in guardrail ${(0,wording/* quote */.hD)(name)} does not exist in this version${hint}`);
}

;// CONCATENATED MODULE: ./build/config/expand.js


/** Opens the entries of a list. The sets they name have been opened before. */
function openList(reading, sets, stages, path) {
    return stages.map((stage, index) => openEntry(reading, sets, stage, [...path, index]));
}
function openEntry(reading, sets, stage, path) {
    const nothing = { path, stage, name: undefined, items: [], isSure: false };
    if (stage === null)
        return nothing;
    const [kind, second] = kindsOf(reading, path);
    if (kind === undefined || second !== undefined) {
        return { ...nothing, name: stage.id, isSure: stage.id !== undefined };
    }
    if (kind === "stage-set")
        return openSet(sets, stage, path);
    const id = stage.id ?? (kind === "pipeline" ? stage.pipeline : guardrailName(stage.uses));
    if (id === undefined)
        return nothing;
    const needsPath = stage.needs === undefined ? null : [...path, "needs"];
    const item = { id, ownId: id, kind, stage, path, needs: null, needsPath };
    return { path, stage, name: id, items: [item], isSure: true };
}
function openSet(sets, entry, path) {
    const opened = sets.get(entry["stage-set"] ?? "");
    const name = entry.id ?? entry["stage-set"];
    if (opened === undefined)
        return { path, stage: entry, name, items: [], isSure: false };
    const prefixed = (id) => (entry.id === undefined ? id : `${entry.id}.${id}`);
    const items = opened.items.map((item) => ({
        ...item,
        id: prefixed(item.id),
        stage: inherit(entry, item.stage),
        path,
        needs: item.needs?.map(prefixed) ?? null,
    }));
    return { path, stage: entry, name, items, isSure: opened.isSure };
}
const inherited = [
    "if",
    "paths",
    "paths-ignore",
    "working-directory",
    "shell",
    "continue-on-error",
    "timeout-minutes",
];
/** A stage with the keys of the set entry that it came through; its own win. */
function inherit(entry, stage) {
    const given = Object.fromEntries(inherited.filter((key) => entry[key] !== undefined).map((key) => [key, entry[key]]));
    const env = { ...entry.env, ...stage.env };
    return { ...given, ...stage, ...(Object.keys(env).length > 0 && { env }) };
}

// EXTERNAL MODULE: ./build/config/leaf-checks.js
var leaf_checks = __webpack_require__(9761);
;// CONCATENATED MODULE: ./build/config/stages.js


/** A stage with everything filled in. */
function buildStage(item, scope) {
    const { stage } = item;
    const common = buildCommon(item, scope);
    if (item.kind === "uses") {
        return { ...common, kind: "guardrail", uses: stage.uses ?? "", with: { ...stage.with } };
    }
    if (item.kind === "pipeline") {
        const id = stage.pipeline ?? "";
        const pipeline = scope.nested.get(id) ?? {
            id,
            title: id,
            stages: [],
            failFast: defaults/* defaults */.N.failFast,
            maxParallel: null,
        };
        return { ...common, kind: "subpipeline", pipeline };
    }
    const workingDirectory = stage["working-directory"] ?? scope.run["working-directory"];
    return {
        ...common,
        kind: "command",
        workingDirectory: (0,leaf_checks/* tidyDirectory */.CA)(workingDirectory ?? defaults/* defaults */.N.workingDirectory),
        run: stage.run ?? "",
        shell: stage.shell ?? scope.run.shell ?? null,
        tries: {
            max: stage.tries?.max ?? defaults/* defaults */.N.tries,
            backoffSeconds: stage.tries?.["backoff-seconds"] ?? defaults/* defaults */.N.backoffSeconds,
        },
        artifacts: present(stage.artifacts),
    };
}
function buildCommon({ id, ownId, stage, needs }, scope) {
    return {
        id,
        name: stage.name ?? id,
        phase: scope.phase ?? phaseOf(stage, ownId),
        needs,
        if: stage.if ?? defaults/* defaults */.N.condition,
        workingDirectory: (0,leaf_checks/* tidyDirectory */.CA)(stage["working-directory"] ?? defaults/* defaults */.N.workingDirectory),
        env: { ...scope.env, ...variables(stage.env) },
        continueOnError: stage["continue-on-error"] ?? false,
        timeoutMinutes: stage["timeout-minutes"] ?? defaults/* defaults */.N.timeoutMinutes,
        summaryHint: stage["summary-hint"] ?? null,
        paths: present(stage.paths),
        pathsIgnore: present(stage["paths-ignore"]),
    };
}
function phaseOf(stage, id) {
    if (stage.phase !== undefined)
        return stage.phase;
    if (stage.uses === "guardrail/review")
        return "review";
    return /^(?:build|setup)/.test(id) ? "build" : "test";
}
/** Numbers, true and false become text, as in GitHub's `env`. */
function variables(env) {
    const entries = Object.entries(env ?? {}).filter(([, value]) => value !== undefined);
    return Object.fromEntries(entries.map(([name, value]) => [name, String(value)]));
}
/** A list without the places of what was written wrongly. */
function present(list) {
    return (list ?? []).filter((item) => item !== null);
}

;// CONCATENATED MODULE: ./build/config/subtasks.js




function writtenSubtasks(id, pipeline) {
    const path = ["pipelines", id];
    if (pipeline.subtasks === undefined) {
        return pipeline.stages === undefined ? [] : [{ text: { id, stages: pipeline.stages }, path }];
    }
    return pipeline.subtasks.flatMap((text, index) => text === null ? [] : [{ text, path: [...path, "subtasks", index] }]);
}
/** The ids of a subtask's shards, `<id>-<i>-of-<n>`, or its own when it has none. */
function partIds({ id, shards }) {
    if (id === undefined)
        return [];
    const total = shards ?? defaults/* defaults */.N.shards;
    return total === 1 ? [id] : Array.from({ length: total }, (_, index) => `${id}-${index + 1}-of-${total}`);
}
/** Checks what subtasks may not have in common, and the runners that they ask for. */
function checkSubtasks(reading, subtasks, pipeline) {
    const taken = new Map();
    for (const { text, path } of subtasks) {
        for (const id of new Set([...(text.id === undefined ? [] : [text.id]), ...partIds(text)])) {
            const other = taken.get(id.toLowerCase());
            taken.set(id.toLowerCase(), other ?? { id, path });
            if (other === undefined)
                continue;
            const differs = other.id === id ? "" : `, differing only in case from ${(0,wording/* quote */.hD)(other.id)}`;
            const where = reading.report.pointAt(other.path);
            reading.report.add([...path, "id"], `duplicate subtask id ${(0,wording/* quote */.hD)(id)}${differs}: already at ${where}`);
            break;
        }
        checkRunner(reading, { text, path }, pipeline);
    }
}
function checkRunner(reading, { text, path }, pipeline) {
    const runners = pipeline["fan-out"]?.["runs-on"];
    const { requires } = text;
    if (runners === undefined || requires === undefined || requires === "default")
        return;
    if (Object.hasOwn(runners, requires))
        return;
    const hint = (0,wording/* suggest */.ZA)(requires, Object.keys(runners));
    reading.report.add([...path, "requires"], `"fan-out.runs-on" has no runner for ${(0,wording/* quote */.hD)(requires)}; ${hint}`);
}
/** Everything of a subtask but its stages. */
function buildSubtask(text, pipeline, outerEnv) {
    const id = text.id ?? "";
    return {
        id,
        name: text.name ?? id,
        workingDirectory: (0,leaf_checks/* tidyDirectory */.CA)(text["working-directory"] ?? defaults/* defaults */.N.workingDirectory),
        env: { ...outerEnv, ...variables(pipeline.env), ...variables(text.env) },
        shards: text.shards ?? defaults/* defaults */.N.shards,
        requires: text.requires ?? null,
        weight: text.weight ?? defaults/* defaults */.N.weight,
        timeoutMinutes: text["timeout-minutes"] ?? null,
        executionMode: executionMode(text["execution-mode"]),
        failFast: text["fail-fast"] ?? pipeline["fail-fast"] ?? defaults/* defaults */.N.failFast,
        maxParallel: text["max-parallel"] ?? pipeline["max-parallel"] ?? null,
        paths: present(text.paths),
        pathsIgnore: present(text["paths-ignore"]),
    };
}
/** `mcp` is the older system's word for local. */
function executionMode(mode) {
    return mode === "mcp" ? "local" : (mode ?? null);
}

;// CONCATENATED MODULE: ./build/config/targets.js



/** Checks that aliases and the default target name what exists, and that no alias is already a name. */
function checkTargets(reading, path, targets) {
    const { text, isSure } = targets;
    const names = targets_namesOf(targets);
    const aliases = Object.entries(variables(text.aliases));
    for (const [alias, target] of aliases) {
        const at = [...path, "aliases", alias];
        if (names.has(alias)) {
            reading.report.add(at, `${(0,wording/* quote */.hD)(alias)} is already the id of a stage or subtask`, "key");
        }
        if (isSure && !names.has(target))
            reportUnknown(reading, at, target, names);
    }
    const wanted = text["default-target"];
    if (wanted === undefined || !isSure || names.has(wanted))
        return;
    const all = new Set([...names, ...aliases.map(([alias]) => alias)]);
    if (!all.has(wanted))
        reportUnknown(reading, [...path, "default-target"], wanted, all);
}
/** Every name that a target may have: `api`, `e2e-1-of-4`, `unit`, `api/unit`, `setup/install`. */
function targets_namesOf({ subtasks, setup }) {
    const names = new Set();
    for (const subtask of subtasks) {
        const parts = [subtask.id, ...partIds(subtask)];
        for (const part of parts)
            names.add(part);
        for (const stage of subtask.stages) {
            names.add(stage.id);
            for (const part of parts)
                names.add(`${part}/${stage.id}`);
        }
    }
    for (const stage of setup)
        names.add(stage.id).add(`setup/${stage.id}`);
    return names;
}
function reportUnknown(reading, path, name, names) {
    const known = [...names].filter((candidate) => !candidate.includes("/"));
    reading.report.add(path, `there is no stage or subtask ${(0,wording/* quote */.hD)(name)} in this pipeline; ${(0,wording/* suggest */.ZA)(name, known)}`);
}

;// CONCATENATED MODULE: ./build/config/pipelines.js







/** Builds a pipeline and adds it to those that later ones may nest. */
function buildPipeline(reading, made, id, text) {
    const path = ["pipelines", id];
    checkChoice(reading, path);
    const scope = { run: reading.text.defaults?.run ?? {}, nested: made.nested };
    const build = (list, key, called, phase) => {
        const groups = openList(reading, made.sets, list ?? [], [...path, key]);
        const items = connect(reading, groups, { called });
        return items.map((item) => buildStage(item, phase === undefined ? scope : { ...scope, phase }));
    };
    const setup = build(text.setup, "setup", '"setup"', "build");
    const after = build(text.after, "after", '"after"');
    const written = writtenSubtasks(id, text);
    checkSubtasks(reading, written, text);
    const opened = written.map((subtask) => ({
        written: subtask,
        groups: openList(reading, made.sets, subtask.text.stages ?? [], [...subtask.path, "stages"]),
    }));
    const subtasks = opened.map((subtask) => buildOpened(reading, subtask, { opened, scope, text }));
    nest(reading, made, { id, text, subtasks });
    checkTargets(reading, path, { text, subtasks, setup, isSure: isSure(text, opened) });
    return {
        id,
        title: text.title ?? id,
        description: text.description ?? null,
        tags: present(text.tags),
        executionMode: executionMode(text["execution-mode"]),
        setup,
        subtasks,
        after,
        fanOut: buildFanOut(reading, [...path, "fan-out"], text["fan-out"] ?? {}),
        allowEmpty: text["allow-empty"] ?? false,
        mergeGroupPaths: text["merge-group-paths"] ?? false,
        guardrailsRequired: text["guardrails-required"] ?? false,
        aliases: variables(text.aliases),
        defaultTarget: text["default-target"] ?? null,
    };
}
function checkChoice(reading, path) {
    const has = (key) => reading.wrote([...path, key]);
    if (has("stages") && has("subtasks")) {
        const message = 'a pipeline has either "stages" or "subtasks", and this one has both';
        reading.report.add([...path, "subtasks"], message, "key");
    }
    else if (!has("stages") && !has("subtasks")) {
        reading.report.add(path, 'a pipeline needs "stages" or "subtasks"; this one has neither', "key");
    }
}
/** Whether all stages of the pipeline could be read, so that a name that is not among them does not exist. */
function isSure(text, opened) {
    const isWhole = text.subtasks === undefined ? text.stages !== undefined : !text.subtasks.includes(null);
    return (isWhole &&
        opened.every(({ written, groups }) => {
            return (written.text.id !== undefined &&
                written.text.stages !== undefined &&
                groups.every((group) => group.isSure));
        }));
}
function buildOpened(reading, subtask, { opened, scope, text }) {
    const others = opened.filter((other) => other !== subtask);
    const items = connect(reading, subtask.groups, { called: "this subtask", elsewhere: elsewhereIn(others) });
    const outerEnv = variables(reading.text.env);
    const stages = items.map((item) => buildStage(item, scope));
    return { ...buildSubtask(subtask.written.text, text, outerEnv), stages };
}
/** Says of a need where else in the pipeline it is. */
function elsewhereIn(others) {
    return (need) => {
        const other = others.find(({ written, groups }) => written.text.id === need || namesOf(groups).has(need));
        const id = other?.written.text.id;
        if (id === undefined)
            return undefined;
        const what = id === need ? "is another subtask" : `is in the subtask ${(0,wording/* quote */.hD)(id)}`;
        return `${(0,wording/* quote */.hD)(need)} ${what}, and needs cannot cross subtasks; put both stages in one subtask`;
    };
}
/** The same stages as a nested pipeline has them: with the pipeline's own variables beneath theirs. */
function nest(reading, made, { id, text, subtasks }) {
    const env = variables(text.env);
    const stages = (subtasks[0]?.stages ?? []).map((stage) => ({ ...stage, env: { ...env, ...stage.env } }));
    const failFast = text["fail-fast"] ?? defaults/* defaults */.N.failFast;
    const total = subtasks.reduce((sum, subtask) => sum + countStages(subtask.stages), 0);
    const isTooLarge = total > defaults/* limits */.F.stages;
    if (isTooLarge) {
        const message = `stands for ${total} stages, nested ones included; there may be at most ${defaults/* limits */.F.stages}`;
        reading.report.add(["pipelines", id], message, "key");
    }
    made.nested.set(id, {
        id,
        title: text.title ?? id,
        stages: isTooLarge ? [] : stages,
        failFast,
        maxParallel: text["max-parallel"] ?? null,
    });
}
function countStages(stages) {
    return stages.reduce((sum, stage) => {
        return sum + 1 + (stage.kind === "subpipeline" ? countStages(stage.pipeline.stages) : 0);
    }, 0);
}
function buildFanOut(reading, path, text) {
    const maxJobs = text["max-jobs"] ?? defaults/* defaults */.N.maxJobs;
    const minInstances = text["min-instances"] ?? defaults/* defaults */.N.minInstances;
    if (minInstances > maxJobs) {
        const at = reading.wrote([...path, "min-instances"]) ? "min-instances" : "max-jobs";
        const message = `"min-instances" is ${minInstances} and must not be more than "max-jobs", which is ${maxJobs}`;
        reading.report.add([...path, at], message);
    }
    return { maxJobs, minInstances, runsOn: { default: defaults/* defaults */.N.runsOn, ...variables(text["runs-on"]) } };
}

;// CONCATENATED MODULE: ./build/config/references.js



/** Follows what uses what. Reports names that do not exist and uses that lead back to where they started. */
function followReferences(reading) {
    const uses = new Map();
    for (const name of reading.sets.keys())
        uses.set(`set ${name}`, []);
    for (const id of reading.pipelines.keys())
        uses.set(`pipeline ${id}`, []);
    for (const written of writtenLists(reading)) {
        const owner = `${written.role === "set" ? "set" : "pipeline"} ${String(written.path[1])}`;
        for (const [stage, path] of readable(written)) {
            if (kindsOf(reading, path).length > 1)
                continue;
            const set = stage["stage-set"];
            if (set !== undefined && isKnown(reading, "stage-sets", set, [...path, "stage-set"])) {
                uses.get(owner)?.push({ of: `set ${set}`, path: [...path, "stage-set"] });
            }
            const id = stage.pipeline;
            if (id !== undefined && isKnown(reading, "pipelines", id, [...path, "pipeline"])) {
                uses.get(owner)?.push({ of: `pipeline ${id}`, path: [...path, "pipeline"] });
            }
        }
    }
    const needs = new Map([...uses].map(([owner, used]) => [owner, used.map((use) => use.of)]));
    const { sorted, cycles } = sortByNeeds(needs);
    for (const cycle of cycles)
        reportCycle(cycle, uses, reading);
    const only = (kind, owners) => owners.filter((owner) => owner.startsWith(`${kind} `)).map((owner) => owner.slice(kind.length + 1));
    const inCycles = cycles.flat();
    return {
        sets: only("set", sorted),
        pipelines: only("pipeline", sorted),
        inCycles: { sets: new Set(only("set", inCycles)), pipelines: new Set(only("pipeline", inCycles)) },
    };
}
function isKnown(reading, where, name, path) {
    if (exists(reading, where, name))
        return true;
    const what = where === "pipelines" ? "pipeline" : "stage set";
    const known = where === "pipelines" ? reading.pipelines : reading.sets;
    reading.report.add(path, `there is no ${what} ${(0,wording/* quote */.hD)(name)}; ${(0,wording/* suggest */.ZA)(name, [...known.keys()])}`);
    return false;
}
function reportCycle(cycle, uses, reading) {
    const [first, second] = [cycle[0], cycle[1] ?? cycle[0]];
    const use = uses.get(first)?.find((candidate) => candidate.of === second);
    const around = [...cycle, first];
    const kinds = new Set(cycle.map((owner) => owner.split(" ", 1)[0]));
    const isMixed = kinds.size > 1;
    const nameOf = (owner) => owner.slice(owner.indexOf(" ") + 1);
    const one = kinds.has("set") ? "stage set" : "pipeline";
    const all = isMixed ? "stage sets and pipelines" : `${one}s`;
    const what = cycle.length === 1 ? `this ${one} uses itself` : `these ${all} use each other without end`;
    const chain = around
        .map((owner) => `${isMixed ? `${owner.split(" ", 1)[0]} ` : ""}${(0,wording/* word */.Vm)(nameOf(owner))}`)
        .join(" -> ");
    reading.report.add(use?.path ?? [], `${what}: ${chain}`);
}

;// CONCATENATED MODULE: ./build/config/resolve.js










/**
 * Resolves all names of a configuration and reports every mistake that can be told without its shape being right
 * throughout. What it returns can be trusted only when nothing was reported.
 */
function resolve_resolve(reading, about) {
    const { text } = reading;
    checkEntries(reading);
    const references = followReferences(reading);
    const made = { sets: openSets(reading, references), nested: new Map() };
    const defaultPipeline = text["default-pipeline"] ?? null;
    if (defaultPipeline !== null)
        checkDefault(reading, defaultPipeline);
    return {
        ...about,
        task: text.task ?? null,
        defaultPipeline,
        secrets: present(text.secrets),
        redaction: text.redaction ?? defaults/* defaults */.N.redaction,
        logLimit: (0,leaf_checks/* parseSize */.DB)(text["log-limit"] ?? defaults/* defaults */.N.logLimit) ?? defaults/* defaults */.N.logLimit,
        heartbeatSeconds: text["heartbeat-seconds"] ?? defaults/* defaults */.N.heartbeatSeconds,
        pipelines: buildPipelines(reading, made, references),
    };
}
function openSets(reading, references) {
    const sets = new Map();
    const written = reading.sets;
    for (const name of references.sets) {
        const stages = written.get(name);
        if (stages === undefined || references.inCycles.sets.has(name))
            continue;
        const groups = openList(reading, sets, stages, ["stage-sets", name]);
        const items = connect(reading, groups, { called: "this stage set" });
        sets.set(name, { items, isSure: groups.every((group) => group.isSure) });
    }
    return sets;
}
function buildPipelines(reading, made, references) {
    const written = reading.pipelines;
    const built = new Map();
    for (const id of references.pipelines) {
        const text = written.get(id);
        if (text !== undefined)
            built.set(id, buildPipeline(reading, made, id, text));
    }
    return [...written.keys()].flatMap((id) => built.get(id) ?? []);
}
function checkDefault(reading, name) {
    if (reading.text.pipelines === undefined || exists(reading, "pipelines", name))
        return;
    const hint = (0,wording/* suggest */.ZA)(name, [...reading.pipelines.keys()]);
    reading.report.add(["default-pipeline"], `there is no pipeline ${(0,wording/* quote */.hD)(name)}; ${hint}`);
}

;// CONCATENATED MODULE: ./build/config/read.js









/** Where a configuration is looked for below the repository's root when none is named, first one first. */
const lookedFor = [".github/orchestrator.yml", ".github/orchestrator.yaml", "codex.orchestrator.json"];
/**
 * Reads a configuration: the YAML format, or the JSON format of the system that this one follows (older-format.ts).
 *
 * @param file its path as people know it; it begins every message
 * @returns all mistakes at once, in the order of the file, or the configuration when there are none. Never throws.
 */
function readConfiguration(file, text, options = {}) {
    const { source, mistakes: syntax } = parseText(file, text);
    if (source === undefined)
        return { mistakes: tidy(syntax) };
    const report = createReport(source, syntax);
    checkTexts(source.value, report);
    const guardrails = options.guardrails ?? [];
    const configuration = isOlderFormat(source, text)
        ? readOlder(source, report, guardrails)
        : readYaml(source, report, guardrails);
    const mistakes = report.mistakes();
    return mistakes.length > 0 ? { mistakes } : { configuration };
}
function readYaml(source, report, guardrails) {
    const { fits, meant } = checkShape(schema/* ConfigurationSchema */.S7, source.value, report);
    // The tolerant schema costs more than the rest of reading, and says nothing new about a value that fits the strict one.
    const text = fits ? source.value : readTolerantly(source.value);
    const reading = createReading(text, source.value, meant, { report, guardrails });
    return resolve_resolve(reading, { file: source.file, notes: [] });
}
function readOlder(source, report, guardrails) {
    const { value, origin, notes } = readOlderFormat(source, report);
    const meant = [];
    const reading = createReading(readTolerantly(value), value, meant, {
        report: report.through(origin),
        guardrails,
    });
    return resolve_resolve(reading, { file: source.file, notes });
}

// EXTERNAL MODULE: ./build/modes/settings.js
var settings = __webpack_require__(3314);
;// CONCATENATED MODULE: ./build/modes/configuration.js





/** Finds the pipeline file, reads it and checks it. All mistakes in it are reported together. */
async function loadConfiguration(wanted, files) {
    const found = await findFile(wanted, files);
    if ((0,settings/* isRefusal */.vu)(found))
        return found;
    const result = readConfiguration(found.name, found.text);
    return "mistakes" in result ? (0,settings/* refuse */.TR)(...result.mistakes.map(formatMistake)) : result.configuration;
}
async function findFile({ root, config }, files) {
    if (config !== null) {
        const path = (0,external_node_path_.isAbsolute)(config) ? config : (0,external_node_path_.join)(root, config);
        const name = (0,external_node_path_.isAbsolute)(config) ? (0,external_node_path_.relative)(root, config) : config;
        return ((await readFile(files, path, name)) ??
            (0,settings/* refuse */.TR)(`${config}: there is no such pipeline file (looked in ${root})`));
    }
    for (const name of lookedFor) {
        const found = await readFile(files, (0,external_node_path_.join)(root, name), name);
        if (found !== undefined)
            return found;
    }
    return (0,settings/* refuse */.TR)(`no pipeline file: looked for ${lookedFor.join(", ")}. Make one with: npx github:org/orchestrator init`);
}
async function readFile(files, path, name) {
    try {
        const text = await files.readText(path);
        return text === undefined ? undefined : { name, text };
    }
    catch (error) {
        // A folder, or a file that this user may not read.
        return (0,settings/* refuse */.TR)(`${name}: the pipeline file cannot be read: ${error instanceof Error ? error.message : String(error)}`);
    }
}
/** The pipeline that was asked for, the file's default, or the only one there is. */
function choosePipeline(configuration, asked) {
    const { pipelines, defaultPipeline, file } = configuration;
    const names = pipelines.map((pipeline) => pipeline.id);
    const name = asked ?? defaultPipeline ?? (names.length === 1 ? names[0] : null);
    if (name === null) {
        return (0,settings/* refuse */.TR)(`${file}: say which pipeline to run, or set default-pipeline; there are: ${names.join(", ")}`);
    }
    const pipeline = pipelines.find((candidate) => candidate.id === name);
    if (pipeline !== undefined)
        return pipeline;
    return (0,settings/* refuse */.TR)(`${file}: there is no pipeline ${JSON.stringify(name)}; ${(0,wording/* suggest */.ZA)(name, names)}`);
}


/***/ }),

/***/ 7957:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ exitCodeOf),
/* harmony export */   h: () => (/* binding */ exitCodes)
/* harmony export */ });
/** What the process answers. Documented in docs/cli.md; 130 is what shells use for an interrupt. */
const exitCodes = { passed: 0, failed: 1, refused: 2, cancelled: 130 };
function exitCodeOf(summary) {
    if (summary.status === "succeeded")
        return exitCodes.passed;
    return summary.status === "cancelled" ? exitCodes.cancelled : exitCodes.failed;
}


/***/ }),

/***/ 3520:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ planRun)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 5 modules
var schemas = __webpack_require__(2047);
;// CONCATENATED MODULE: ./build/changes/facts.js

const facts_text = schemas/* string */.YjP().min(1).optional().catch(undefined);
const sha = schemas/* string */.YjP()
    .regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/)
    .optional()
    .catch(undefined);
const part = (shape) => schemas/* object */.Ikc(shape).optional().catch(undefined);
const Payload = schemas/* object */.Ikc({
    repository: part({ default_branch: facts_text }),
    pull_request: part({ head: part({ sha }), base: part({ sha }) }),
    merge_group: part({ base_sha: sha }),
    before: sha,
    forced: schemas/* boolean */.zMY().optional().catch(undefined),
    ref: facts_text,
});
/**
 * Picks the facts out of an event's payload. It never fails: what is missing or of the wrong type is left out, and events
 * that don't say what changed give the default branch alone.
 * @param name GITHUB_EVENT_NAME
 * @param payload the parsed content of GITHUB_EVENT_PATH
 */
function factsOfEvent(name, payload) {
    const parsed = Payload.safeParse(payload);
    if (!parsed.success)
        return { name };
    const { repository, pull_request: pullRequest, merge_group: mergeGroup, before, forced, ref } = parsed.data;
    const defaultBranch = repository?.default_branch;
    switch (name) {
        case "pull_request":
        case "pull_request_target":
            return { name, defaultBranch, headSha: pullRequest?.head?.sha, baseSha: pullRequest?.base?.sha };
        case "merge_group":
            return { name, defaultBranch, baseSha: mergeGroup?.base_sha };
        case "push":
            return { name, defaultBranch, before, forced, ref };
        default:
            return { name, defaultBranch };
    }
}

// EXTERNAL MODULE: ./build/model/changes.js
var model_changes = __webpack_require__(4231);
;// CONCATENATED MODULE: ./build/changes/history.js

/** Commits that a shallow clone is deepened by, one step after another, before it is called too shallow: 1,250 in all. */
const deepeningSteps = [50, 200, 1000];
/** A commit that may not be here yet: looked for under its name, then under the remote's, then fetched. */
async function bringCommit(git, revision) {
    const here = await git.commit(revision);
    if (here !== undefined)
        return { commit: here };
    const remote = await git.remote();
    if (remote === undefined)
        return { commit: null, reason: "there is no remote to fetch it from" };
    const tracked = await git.commit(`${remote}/${revision}`);
    if (tracked !== undefined)
        return { commit: tracked };
    try {
        const prefix = `${remote}/`;
        const name = revision.startsWith(prefix) ? revision.slice(prefix.length) : revision;
        return { commit: await git.fetch(name) };
    }
    catch (error) {
        if (!(error instanceof model_changes/* GitError */.X))
            throw error;
        return { commit: null, reason: error.message };
    }
}
/**
 * The merge base of two commits, or null when they have none. A shallow clone is deepened until it shows.
 * @throws GitError when the clone is still too shallow, saying what to set
 */
async function commonAncestor(git, left, right) {
    for (const step of deepeningSteps) {
        const ancestor = await git.mergeBase(left, right);
        if (ancestor !== undefined)
            return ancestor;
        if (!(await git.isShallow()))
            return null;
        await deepenOrAdvise(git, [left, right], step);
    }
    const ancestor = await git.mergeBase(left, right);
    if (ancestor !== undefined)
        return ancestor;
    if (!(await git.isShallow()))
        return null;
    const total = deepeningSteps.reduce((sum, step) => sum + step, 0);
    throw new model_changes/* GitError */.X(tooShallow(left, right, `fetching ${total} more commits was not enough`));
}
async function deepenOrAdvise(git, tips, step) {
    try {
        await git.deepen(tips, step);
    }
    catch (error) {
        if (!(error instanceof model_changes/* GitError */.X))
            throw error;
        throw new model_changes/* GitError */.X(tooShallow(...tips, `fetching more of it failed: ${error.message}`));
    }
}
/** What to set so that a comparison becomes possible, to end a message with. */
const historyAdvice = "Give actions/checkout `fetch-depth: 0` (for pull_request, `fetch-depth: 2` is enough), " +
    "or name a commit or branch to compare with (input `base`, `--base` on the command line).";
const tooShallow = (left, right, why) => `the history in this clone is too short to tell where ${left} and ${right} parted; ${why}. ${historyAdvice}`;

;// CONCATENATED MODULE: ./build/changes/parting.js


/** The merge base with the default branch; undefined when there is none that is known. */
async function defaultBranchBase(git, head, event) {
    const named = event?.defaultBranch;
    if (named !== undefined) {
        const remote = await git.remote();
        const tracked = remote === undefined ? undefined : await git.commit(`${remote}/${named}`);
        const brought = tracked === undefined ? await bringCommit(git, named) : { commit: tracked };
        if (brought.commit !== null)
            return parting(git, head, "default-branch", brought.commit, named);
    }
    const found = await git.defaultBranch();
    return found === undefined ? undefined : parting(git, head, "default-branch", found, found);
}
/** A commit that is named and has to be there. */
async function requiredCommit(git, revision, what) {
    const brought = await bringCommit(git, revision);
    if (brought.commit !== null)
        return brought.commit;
    throw new model_changes/* GitError */.X(`${what} can't be found: ${brought.reason}. ${historyAdvice}`);
}
/** The merge base with a revision that somebody or an event named, so that its absence is an error. */
async function namedBase(git, head, strategy, revision, what) {
    const tip = await requiredCommit(git, revision, what);
    return parting(git, head, strategy, tip, revision);
}
/** The place where HEAD and a tip parted; the tip itself when they never were together. */
async function parting(git, head, strategy, tip, name) {
    const commit = await requiredCommit(git, tip, quoted(name));
    const ancestor = await commonAncestor(git, commit, head);
    const note = `HEAD and ${quoted(name)} have no common ancestor, so their files are compared directly`;
    return { strategy, commit: ancestor ?? commit, note: ancestor === null ? note : null, filters: true };
}
/** Names come from outside: line breaks and the like are shown as escapes. */
const quoted = (name) => JSON.stringify(name);

;// CONCATENATED MODULE: ./build/changes/push-base.js


/**
 * What a push is compared with: what its branch pointed at before. A new branch, or one whose history was rewritten, has
 * no such commit and is compared with where it left the default branch; on the default branch itself, with HEAD's parent.
 */
async function pushBase(git, head, event) {
    const { before, defaultBranch, ref } = event;
    const isNew = before === undefined || /^0+$/.test(before);
    if (!isNew) {
        const commit = await commitBefore(git, head, before, event.forced);
        if (commit !== undefined)
            return { strategy: "push-before", commit, note: null, filters: true };
    }
    if (defaultBranch !== undefined && ref === `refs/heads/${defaultBranch}`)
        return parentBase(git, head, isNew);
    const base = await defaultBranchBase(git, head, event);
    if (base === undefined)
        return undefined;
    const why = isNew ? "the branch or tag is new" : "the push replaced the history of its branch";
    const note = `${why}, so it is compared with the default branch`;
    return { ...base, note: base.note === null ? note : `${note}; ${base.note}` };
}
/** The commit before the push, or undefined when HEAD does not come after it. */
async function commitBefore(git, head, before, forced) {
    if (forced === true)
        return undefined;
    const brought = await bringCommit(git, before);
    // A complete clone that doesn't have it shows that HEAD doesn't come after it.
    if (brought.commit === null) {
        return (await git.isShallow())
            ? requiredCommit(git, before, `the commit before the push, ${before},`)
            : undefined;
    }
    if (forced === false)
        return brought.commit;
    return (await commonAncestor(git, brought.commit, head)) === brought.commit ? brought.commit : undefined;
}
async function parentBase(git, head, isNew) {
    const [parent] = await git.parents(head);
    const commit = parent === undefined ? null : await requiredCommit(git, parent, `HEAD's parent ${parent}`);
    if (isNew) {
        const note = parent === undefined ? "HEAD is the first commit, so every file counts as changed" : null;
        return { strategy: "push-parent", commit, note, filters: true };
    }
    const note = "the push replaced the history of the default branch, so `paths` filters are off";
    return { strategy: "push-parent", commit, note, filters: false };
}

;// CONCATENATED MODULE: ./build/changes/base.js


/**
 * Chooses the base: an explicit one; what the event says; BASE_SHA; the upstream (not in Actions, where a branch's
 * upstream is what was checked out); the default branch. All but what an event names as HEAD's own past are taken at the
 * merge base, so that other people's commits don't count.
 * @throws GitError when a base is named but can't be had, saying what to set
 */
async function findBase(git, head, request) {
    if (request.explicitBase !== undefined) {
        return namedBase(git, head, "explicit", request.explicitBase, `the base ${quoted(request.explicitBase)}`);
    }
    const { event, baseSha } = request;
    const fromEvent = event && (await eventBase(git, head, event));
    if (fromEvent !== undefined)
        return fromEvent;
    if (baseSha !== undefined && !/^0*$/.test(baseSha)) {
        return namedBase(git, head, "base-sha", baseSha, `BASE_SHA, ${quoted(baseSha)},`);
    }
    const upstream = event === undefined ? await git.upstream() : undefined;
    if (upstream !== undefined)
        return parting(git, head, "upstream", upstream, upstream);
    return (await defaultBranchBase(git, head, event)) ?? everything;
}
async function eventBase(git, head, event) {
    if (event.name === "pull_request" || event.name === "pull_request_target") {
        return pullRequestBase(git, head, event);
    }
    if (event.name === "merge_group" && event.baseSha !== undefined) {
        const commit = await requiredCommit(git, event.baseSha, `the merge group's base ${event.baseSha}`);
        return { strategy: "merge-group", commit, note: null, filters: true };
    }
    return event.name === "push" ? pushBase(git, head, event) : undefined;
}
/**
 * GitHub checks out the merge of a pull request with its base: what that merge brings to the base is the change, whatever
 * happened on the base since. Anything else that is checked out is compared with where it left the base.
 */
async function pullRequestBase(git, head, event) {
    const parents = await git.parents(head);
    const other = parents.find((parent) => parent !== event.headSha);
    if (event.headSha !== undefined && parents.includes(event.headSha) && other !== undefined) {
        const commit = await requiredCommit(git, other, `the pull request's base ${other}, a parent of HEAD,`);
        return { strategy: "pull-request-merge", commit, note: null, filters: true };
    }
    if (event.baseSha === undefined)
        return undefined;
    return namedBase(git, head, "pull-request-base", event.baseSha, `the pull request's base ${event.baseSha}`);
}
const everything = {
    strategy: "no-base",
    commit: null,
    note: "no upstream or default branch could be found to compare with, so every file counts as changed",
    filters: true,
};

;// CONCATENATED MODULE: ./build/changes/names.js
/**
 * File names as git knows them are bytes without a meaning. These two functions make text of them and back to what a
 * glob is compared with.
 */
const strict = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
const lenient = new TextDecoder("utf-8", { ignoreBOM: true });
const quote = 0x22;
const backslash = 0x5c;
/**
 * The text of a name: itself when it is valid UTF-8, else quoted with octal escapes as git does it (git-config,
 * core.quotePath). Valid names that begin with a quote are quoted as well, so that different bytes never give the same text.
 */
function nameFromBytes(bytes) {
    const text = decodeStrictly(bytes);
    return text === undefined || text.startsWith('"') ? quoteBytes(bytes) : text;
}
/** What globs are compared with: the name without its quotes, and U+FFFD for each byte that isn't UTF-8. */
function matchableName(name) {
    return name.startsWith('"') ? lenient.decode(unquoteBytes(name)) : name;
}
function decodeStrictly(bytes) {
    try {
        return strict.decode(bytes);
    }
    catch {
        return undefined;
    }
}
function quoteBytes(bytes) {
    const characters = Array.from(bytes, (byte) => {
        if (byte === quote || byte === backslash)
            return `\\${String.fromCharCode(byte)}`;
        const printable = byte >= 0x20 && byte < 0x7f;
        return printable ? String.fromCharCode(byte) : `\\${byte.toString(8).padStart(3, "0")}`;
    });
    return `"${characters.join("")}"`;
}
function unquoteBytes(name) {
    const parts = name.slice(1, -1).matchAll(/\\([0-7]{3})|\\?([^])/g);
    return Uint8Array.from(parts, ([, octal, character]) => octal === undefined ? character.charCodeAt(0) : Number.parseInt(octal, 8));
}

;// CONCATENATED MODULE: ./build/changes/entries.js

const submoduleMode = "160000";
/** The letters of git-diff's raw format. `U` is a conflict that the working tree still holds: a modification to us. */
const statuses = {
    A: "added",
    C: "copied",
    D: "deleted",
    M: "modified",
    R: "renamed",
    T: "type-changed",
    U: "modified",
};
/**
 * Reads the output of `git diff --raw -z`: `:<mode> <mode> <object> <object> <letter>[score]`, a NUL, and one name, or two
 * for renames and copies, each ended by a NUL (git-diff, raw output format).
 * @throws Error on anything else: that would be a bug here or a git that speaks otherwise.
 */
function parseRawDiff(bytes) {
    const fields = splitAtNul(bytes);
    const entries = [];
    for (let at = 0; at < fields.length;) {
        const header = nameFromBytes(fields[at]);
        const match = /^:(\d{6}) (\d{6}) [0-9a-f.]+ [0-9a-f.]+ ([A-Z])\d*$/.exec(header);
        const status = match === null ? undefined : statuses[match[3]];
        const twoNames = status === "renamed" || status === "copied";
        const names = fields.slice(at + 1, at + (twoNames ? 3 : 2)).map(nameFromBytes);
        if (match === null || status === undefined || names.length !== (twoNames ? 2 : 1)) {
            throw new Error(`git diff printed ${JSON.stringify(header)}, which is not its raw format`);
        }
        const submodule = match[1] === submoduleMode || match[2] === submoduleMode;
        entries.push({ path: names.at(-1), previousPath: twoNames ? names[0] : null, status, submodule });
        at += 1 + names.length;
    }
    return entries;
}
/** Reads the output of `git ls-files --others -z`. A name that ends in a slash is another repository's work tree. */
function parseUntracked(bytes) {
    return splitAtNul(bytes).map((field) => {
        const submodule = field.at(-1) === 0x2f;
        const path = nameFromBytes(submodule ? field.subarray(0, -1) : field);
        return { path, previousPath: null, status: "untracked", submodule };
    });
}
/**
 * One list out of several, each path once, sorted. A file that is in two of them (taken out of the index, but still
 * there) is modified.
 */
function mergeEntries(...lists) {
    const byPath = new Map();
    for (const entry of lists.flat()) {
        const known = byPath.get(entry.path);
        byPath.set(entry.path, known === undefined ? entry : combine(known, entry));
    }
    return [...byPath.values()].sort((left, right) => (left.path < right.path ? -1 : 1));
}
/**
 * Leaves out what lies in the given folders, names relative to the root. A rename across their border is what is left of
 * it outside: an addition or a deletion.
 */
function withoutFolders(entries, folders) {
    const inside = (name) => folders.some((folder) => name === folder || isBelow(name, folder));
    return entries.flatMap((entry) => {
        const previousInside = entry.previousPath !== null && inside(entry.previousPath);
        if (!inside(entry.path)) {
            return previousInside ? [{ ...entry, previousPath: null, status: "added" }] : [entry];
        }
        if (entry.status !== "renamed" || entry.previousPath === null || previousInside)
            return [];
        return [{ ...entry, path: entry.previousPath, previousPath: null, status: "deleted" }];
    });
}
/** A quoted name keeps its quote in front. */
const isBelow = (name, folder) => name.startsWith(`${folder}/`) || name.startsWith(`"${folder}/`);
function combine(first, second) {
    return {
        path: first.path,
        previousPath: first.previousPath ?? second.previousPath,
        status: first.status === second.status ? first.status : "modified",
        submodule: first.submodule || second.submodule,
    };
}
function splitAtNul(bytes) {
    const fields = [];
    let from = 0;
    for (let end = bytes.indexOf(0); end !== -1; end = bytes.indexOf(0, from)) {
        fields.push(bytes.subarray(from, end));
        from = end + 1;
    }
    if (from < bytes.length)
        throw new Error("git's list of names does not end with a NUL: it was cut off");
    return fields;
}

;// CONCATENATED MODULE: ./build/changes/find-changes.js




/** Where runs are written: never a change, even where they are committed. */
const ownFolders = [".runs", "out"];
/**
 * What changed between the base that the request leads to and HEAD, or the working tree. Outside of git that is a change
 * set without entries whose filters are off.
 * @returns `failed` with a reason for people when git fails, a named base isn't there, or a clone is too shallow
 */
async function findChanges(git, request) {
    try {
        const inside = (await git.root()) !== undefined;
        return { kind: "found", changes: inside ? await compare(git, request) : outsideGit };
    }
    catch (error) {
        if (!(error instanceof model_changes/* GitError */.X))
            throw error;
        return { kind: "failed", reason: error.message };
    }
}
async function compare(git, request) {
    const head = (await git.commit("HEAD")) ?? null;
    const chosen = head === null ? await unbornBase(git, request) : await findBase(git, head, request);
    const workingTree = request.includeWorkingTree || head === null;
    const base = workingTree ? chosen : withoutItself(chosen, head);
    const from = base.commit ?? (await git.emptyTree());
    const differing = parseRawDiff(await git.diff(from, workingTree ? null : head));
    const untracked = workingTree ? parseUntracked(await git.untracked()) : [];
    return {
        strategy: base.strategy,
        base: base.commit,
        head,
        workingTree,
        entries: ownLeftOut([...differing, ...untracked], request),
        filters: base.filters,
        note: base.note,
    };
}
function ownLeftOut(entries, request) {
    return mergeEntries(withoutFolders(entries, [...ownFolders, ...(request.outputFolders ?? [])]));
}
/** Nothing is committed: whatever is here is new, or differs from a base that was asked for. */
async function unbornBase(git, request) {
    const { explicitBase } = request;
    if (explicitBase === undefined) {
        const note = "there is no commit yet, so every file counts as changed";
        return { strategy: "unborn", commit: null, note, filters: true };
    }
    const commit = await requiredCommit(git, explicitBase, `the base ${quoted(explicitBase)}`);
    return { strategy: "explicit", commit, note: null, filters: true };
}
/**
 * A job whose HEAD is already part of what it would be compared with (a nightly run, a tag on the default branch) has
 * no changes of its own. Skipping everything would look like a check that was passed. Who names a base means it.
 */
function withoutItself(base, head) {
    if (base.commit !== head || base.strategy === "explicit" || base.strategy === "base-sha")
        return base;
    const note = "HEAD is part of what it would be compared with, so `paths` filters are off";
    return { ...base, filters: false, note: base.note === null ? note : `${base.note}; ${note}` };
}
const outsideGit = {
    strategy: "outside-git",
    base: null,
    head: null,
    workingTree: false,
    entries: [],
    filters: false,
    note: "this is not the work tree of a git repository, or git is not installed, so `paths` filters are off",
};

// EXTERNAL MODULE: ./build/model/skip-reasons.js
var skip_reasons = __webpack_require__(1787);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./node_modules/canonicalize/lib/canonicalize.js
var canonicalize = __webpack_require__(8799);
;// CONCATENATED MODULE: ./build/plan/digest.js


/**
 * What makes a plan this plan: sha256, lower-case hex, of the RFC 8785 JSON of everything in it but the digest itself,
 * statuses, times and attempts. So the finalised plan has the digest of the one that was planned.
 * @throws Error when the plan holds what JSON can't, such as NaN or half of a surrogate pair
 */
function digestOf(plan) {
    const { digest: _digest, requested_at: _requested, completed_at: _completed, assignments, ...content } = plan;
    const text = (0,canonicalize/* default */.A)({ ...content, assignments: assignments.map(contentOf) });
    return (0,external_node_crypto_.createHash)("sha256").update(text).digest("hex");
}
function contentOf(assignment) {
    const { status: _status, assigned_at: _assigned, completed_at: _completed, attempts: _attempts, ...content } = assignment;
    return content;
}

;// CONCATENATED MODULE: ./build/plan/execution-mode.js
/** Where a subtask says it runs: what was asked for, else the subtask's own, else the pipeline's, else where we are. */
function executionModeOf({ explicit, subtask, pipeline, githubActions }) {
    return explicit ?? subtask ?? pipeline ?? (githubActions ? "cloud" : "local");
}

;// CONCATENATED MODULE: ./build/plan/pack.js
/** The runner that a pipeline runs on when its `fan-out` names none. */
const defaultRunner = "ubuntu-latest";
/**
 * Spreads subtasks over at most `maxJobs` jobs, the heaviest first, each to the job with the least to do. Jobs hold one
 * capability each, even when that takes more jobs than `maxJobs`; only a single job (`maxJobs` 1) does everything.
 * Equal input gives equal output.
 */
function pack(subtasks, maxJobs, fanOut) {
    if (subtasks.length === 0)
        return [];
    const bins = maxJobs <= 1 ? [[...subtasks]] : spread(subtasks, maxJobs);
    const order = new Map(subtasks.map((subtask, position) => [subtask.id, position]));
    const placeOf = (subtask) => order.get(subtask.id);
    for (const bin of bins)
        bin.sort((left, right) => placeOf(left) - placeOf(right));
    bins.sort((left, right) => placeOf(left[0]) - placeOf(right[0]));
    const names = nameLoads(bins, new Set(order.keys()));
    return bins.map((bin, position) => loadOf(names[position], bin, fanOut));
}
/** A job without subtasks, for when nothing but the set-up was asked for. */
function setupLoad(fanOut, taken) {
    return loadOf(nameLoads([[]], taken)[0], [], fanOut);
}
function loadOf(id, subtasks, fanOut) {
    const capability = capabilityOf(subtasks);
    const runsOn = labelOf(fanOut, capability) ?? labelOf(fanOut, "default") ?? defaultRunner;
    return { id, capability, runsOn, subtasks };
}
const labelOf = (fanOut, capability) => Object.hasOwn(fanOut.runsOn, capability) ? fanOut.runsOn[capability] : undefined;
function capabilityOf(subtasks) {
    const capabilities = new Set(subtasks.map((subtask) => subtask.capability));
    return capabilities.size === 1 ? [...capabilities][0] : "default";
}
function spread(subtasks, maxJobs) {
    const groups = new Map();
    for (const subtask of subtasks) {
        groups.set(subtask.capability, [...(groups.get(subtask.capability) ?? []), subtask]);
    }
    const shares = shareJobs([...groups.values()], maxJobs);
    return [...groups.values()].flatMap((group, position) => fill(group, shares[position]));
}
/** One job for each capability, and each job that is left to where there is most to do for one job. */
function shareJobs(groups, maxJobs) {
    const shares = groups.map(() => 1);
    for (let left = maxJobs - groups.length; left > 0; left--) {
        let neediest;
        groups.forEach((group, position) => {
            if (shares[position] >= group.length)
                return;
            const burden = weightOf(group) / shares[position];
            if (neediest === undefined || burden > weightOf(groups[neediest]) / shares[neediest])
                neediest = position;
        });
        if (neediest === undefined)
            break;
        shares[neediest] += 1;
    }
    return shares;
}
/** Longest processing time first (Graham 1969): at most 4/3 of the best possible for the fullest job. */
function fill(group, jobs) {
    const bins = Array.from({ length: jobs }, () => []);
    for (const subtask of group.toSorted((left, right) => right.weight - left.weight)) {
        const lightest = bins.toSorted((left, right) => weightOf(left) - weightOf(right))[0];
        lightest.push(subtask);
    }
    return bins;
}
const weightOf = (subtasks) => subtasks.reduce((sum, subtask) => sum + subtask.weight, 0);
/** A job's id is its only subtask's, else `<capability>-<nn>`, passing over numbers that would be a subtask's id. */
function nameLoads(bins, taken) {
    const used = new Set(taken);
    return bins.map((bin) => {
        if (bin.length === 1)
            return bin[0].id;
        const capability = capabilityOf(bin);
        let number = 1;
        while (used.has(numbered(capability, number)))
            number += 1;
        used.add(numbered(capability, number));
        return numbered(capability, number);
    });
}
const numbered = (capability, number) => `${capability}-${String(number).padStart(2, "0")}`;

;// CONCATENATED MODULE: ./build/plan/shards.js
/** One part for each shard, `<id>-<i>-of-<n>`, counted from 1; a subtask with one shard is its own only part. */
function partsOf(subtask) {
    const { id, name, env, shards: total } = subtask;
    if (total <= 1)
        return [{ id, name, subtask, env, shard: null }];
    return Array.from({ length: total }, (_, position) => {
        const index = position + 1;
        return {
            id: `${id}-${index}-of-${total}`,
            name: `${name} (${index} of ${total})`,
            subtask,
            env: { ...env, SHARD_INDEX: String(index), SHARD_TOTAL: String(total) },
            shard: { index, total },
        };
    });
}

// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var picomatch = __webpack_require__(4006);
;// CONCATENATED MODULE: ./build/changes/filter.js


/** Whether something with these filters has to run: always when filters are off, else when a file of its own changed. */
function isAffected(changes, filters) {
    return !changes.filters || matchesFilters(changes.entries, filters);
}
/**
 * Whether the filters let any of the changed files through; true when there are no filters. A file counts when it
 * matches `paths` (or there are none) and does not match `paths-ignore`; a renamed file counts under both of its names.
 *
 * Patterns mean what they mean to GitHub (docs.github.com, workflow syntax, filter pattern cheat sheet): `*` stays within
 * a folder, `**` does not, wherever it stands, names that begin with a dot are matched, and a later pattern overrules an
 * earlier one, `!` taking files out again. Two things are picomatch's: `?` is exactly one character, and `{a,b}` is a choice.
 */
function matchesFilters(entries, filters) {
    if (filters.paths.length === 0 && filters.pathsIgnore.length === 0)
        return true;
    const wanted = filters.paths.length === 0 ? () => true : testOf(filters.paths);
    const ignored = filters.pathsIgnore.length === 0 ? () => false : testOf(filters.pathsIgnore);
    const counts = (name) => wanted(name) && !ignored(name);
    return entries.some((entry) => namesOf(entry).some(counts));
}
/** A copy leaves its original as it was, so only a rename counts under its old name too. */
function namesOf(entry) {
    const names = [matchableName(entry.path)];
    if (entry.status === "renamed" && entry.previousPath !== null)
        names.push(matchableName(entry.previousPath));
    return names;
}
/** With nothing but `!` patterns there is nothing to take from, so they are taken from everything. */
function testOf(patterns) {
    const steps = patterns.map((pattern) => {
        const negated = pattern.startsWith("!");
        return { negated, matches: globOf(negated ? pattern.slice(1) : pattern) };
    });
    const start = steps.every((step) => step.negated);
    return (name) => steps.reduce((so, step) => (step.matches(name) ? !step.negated : so), start);
}
function globOf(pattern) {
    if (pattern === "")
        return () => false;
    const glob = literalPunctuation(acrossFolders(pattern));
    // `s`: a name may hold line breaks. Names have forward slashes on every machine, so never Windows rules.
    return picomatch(glob, { dot: true, nonegate: true, noextglob: true, windows: false, flags: "s" });
}
/** To picomatch `**` crosses folders only when it stands alone between slashes; to GitHub also in `**.js` and `src/a**`. */
function acrossFolders(pattern) {
    return pattern.replaceAll(/(?<=[^/*{,])\*{2,}|(?<!\*)\*{2,}(?=[^/*},])/g, "{*,*/**/*}");
}
/** What means something to picomatch and nothing to GitHub; folders are named with it (`app/(shop)/page.tsx`). */
function literalPunctuation(pattern) {
    return pattern.replaceAll(/(?<!\\)[()|"]/g, String.raw `\$&`);
}

;// CONCATENATED MODULE: ./build/plan/stages.js


/** Whether any filter of the pipeline has to be held against what changed, so that it is worth asking git. */
function dependsOnChanges(pipeline) {
    const subtasks = pipeline.subtasks.some((subtask) => hasFilters(subtask) || subtask.stages.some(stageDepends));
    return subtasks || pipeline.setup.some(stageDepends);
}
const hasFilters = (filters) => filters.paths.length + filters.pathsIgnore.length > 0;
function stageDepends(stage) {
    return hasFilters(stage) || (stage.kind === "subpipeline" && stage.pipeline.stages.some(stageDepends));
}
/** @param changes null: filters are off */
function pathSkip(filters, changes) {
    if (changes === null || !hasFilters(filters) || isAffected(changes, filters))
        return null;
    return skip_reasons/* skipReasons */.d.paths;
}
/** A stage as it is persisted: everything in it that decides what runs, and whether it does. */
function planStage(stage, skip, context) {
    const common = commonFields(stage);
    switch (stage.kind) {
        case "command": {
            const tries = { max: stage.tries.max, backoff_seconds: stage.tries.backoffSeconds };
            const { run, shell, artifacts } = stage;
            return { kind: "command", ...common, skip, run, shell, tries, artifacts };
        }
        case "guardrail":
            return { kind: "guardrail", ...common, skip, uses: stage.uses, with: stage.with };
        case "subpipeline":
            return { kind: "subpipeline", ...common, ...nestedFields(stage, skip, context) };
    }
}
function commonFields(stage) {
    return {
        id: stage.id,
        name: stage.name,
        phase: stage.phase,
        needs: stage.needs,
        if: stage.if,
        working_directory: stage.workingDirectory,
        env: stage.env,
        continue_on_error: stage.continueOnError,
        timeout_minutes: stage.timeoutMinutes,
        summary_hint: stage.summaryHint,
    };
}
/** A nested pipeline of which nothing would run is left out whole: it would end with nothing to show. */
function nestedFields(stage, skip, context) {
    const { pipeline } = stage;
    const stages = pipeline.stages.map((inner) => planStage(inner, skip ?? pathSkip(inner, context.changes), context));
    const idle = stages.length > 0 && stages.every((inner) => inner.skip !== null);
    return {
        pipeline_id: pipeline.id,
        pipeline_title: pipeline.title,
        fail_fast: context.failFast ?? pipeline.failFast,
        max_parallel: context.maxParallel ?? pipeline.maxParallel,
        skip: skip ?? (idle ? skip_reasons/* skipReasons */.d.paths : null),
        stages,
    };
}

// EXTERNAL MODULE: ./node_modules/fastest-levenshtein/mod.js
var mod = __webpack_require__(1916);
;// CONCATENATED MODULE: ./build/plan/targets.js


/** @param subtask null for a stage of the set-up. */
const stageKey = (subtask, stage) => `${subtask ?? ""}/${stage}`;
/** Everything, as when nothing is asked of a pipeline without a default target. */
const targets_everything = { targets: [], subtasks: null, stages: null };
/**
 * Finds what the targets name. Stages are looked for in the subtasks asked for, if any are. Nothing asked means the
 * pipeline's default target, if it has one.
 * @returns a mistake for every name that is not there, each listing what there is
 */
function resolveTargets(pipeline, request) {
    const asked = withDefault(pipeline, request);
    const mistakes = [];
    const subtasks = asked.subtasks.length === 0 ? null : findSubtasks(pipeline, asked.subtasks, mistakes);
    if (mistakes.length > 0)
        return { ok: false, mistakes };
    const stages = asked.stages.length === 0 ? null : findStages(pipeline, subtasks, asked.stages, mistakes);
    if (mistakes.length > 0)
        return { ok: false, mistakes };
    const targets = [...new Set([...asked.subtasks, ...asked.stages])];
    return { ok: true, selection: { targets, subtasks, stages } };
}
function withDefault(pipeline, request) {
    const target = pipeline.defaultTarget;
    if (target === null || request.subtasks.length > 0 || request.stages.length > 0)
        return request;
    const names = targets_namesOf(target, pipeline);
    const isSubtask = names.some((name) => subtaskIds(pipeline).has(name));
    return isSubtask ? { subtasks: [target], stages: [] } : { subtasks: [], stages: [target] };
}
/** A name is looked for as it stands first, then as an alias: an alias never hides what it is called after. */
function targets_namesOf(name, pipeline) {
    const alias = Object.hasOwn(pipeline.aliases, name) ? pipeline.aliases[name] : undefined;
    return alias === undefined ? [name] : [name, alias];
}
/** Every name that stands for subtasks, with the ids of the parts that it means. */
function subtaskIds(pipeline) {
    const ids = new Map();
    for (const subtask of pipeline.subtasks) {
        const parts = partsOf(subtask).map((part) => part.id);
        for (const part of parts)
            ids.set(part, [part]);
        ids.set(subtask.id, parts);
    }
    return ids;
}
function findSubtasks(pipeline, asked, mistakes) {
    const known = subtaskIds(pipeline);
    const found = new Set();
    for (const name of asked) {
        const match = targets_namesOf(name, pipeline).find((candidate) => known.has(candidate));
        if (match === undefined)
            mistakes.push(unknown("subtask", name, [...known.keys()], pipeline));
        else
            for (const id of known.get(match))
                found.add(id);
    }
    return found;
}
function findStages(pipeline, subtasks, asked, mistakes) {
    const known = stageNames(pipeline, subtasks);
    const found = new Set();
    for (const name of asked) {
        const match = targets_namesOf(name, pipeline).find((candidate) => known.has(candidate));
        if (match === undefined)
            mistakes.push(unknown("stage", name, [...known.keys()], pipeline));
        else
            for (const key of known.get(match))
                found.add(key);
    }
    return found;
}
/** Every name that stands for stages within the subtasks asked for, with the keys of the stages that it means. */
function stageNames(pipeline, subtasks) {
    const names = new Map();
    const add = (name, key) => {
        names.set(name, (names.get(name) ?? new Set()).add(key));
    };
    for (const subtask of pipeline.subtasks) {
        for (const part of partsOf(subtask)) {
            if (subtasks !== null && !subtasks.has(part.id))
                continue;
            for (const stage of subtask.stages) {
                const key = stageKey(part.id, stage.id);
                for (const name of [stage.id, `${subtask.id}/${stage.id}`, `${part.id}/${stage.id}`])
                    add(name, key);
            }
        }
    }
    const setupIsSubtask = pipeline.subtasks.some((subtask) => subtask.id === "setup");
    for (const stage of pipeline.setup) {
        add(stage.id, stageKey(null, stage.id));
        if (!setupIsSubtask)
            add(`setup/${stage.id}`, stageKey(null, stage.id));
    }
    return names;
}
/** Comparing takes time with the length of what was typed. */
const longestName = 100;
function unknown(kind, name, known, pipeline) {
    const aliases = Object.entries(pipeline.aliases).filter(([, target]) => known.includes(target));
    const names = [...known, ...aliases.map(([alias]) => alias)];
    const listed = kind === "subtask" ? names : names.filter((candidate) => !candidate.includes("/"));
    const typed = name.slice(0, longestName);
    const near = names.length === 0 ? "" : (0,mod/* closest */.kp)(typed, names);
    const most = near.length <= 3 ? 1 : Math.max(2, near.length / 3);
    const meant = near !== "" && (0,mod/* distance */.Io)(typed, near) <= most;
    const hint = meant ? ` Did you mean ${JSON.stringify(near)}?` : "";
    const there = listed.length === 0 ? `It has no ${kind}s.` : `Its ${kind}s are ${listed.join(", ")}.`;
    return `The pipeline ${pipeline.id} has no ${kind} ${JSON.stringify(name)}.${hint} ${there}`;
}

;// CONCATENATED MODULE: ./build/plan/make-plan.js








/** Seconds without a sign of life after which a run counts as gone, at least; a slow heartbeat gets four beats. */
const missingHeartbeatSeconds = 120;
const maxRetries = 3;
/**
 * Decides what runs, what doesn't and why, and who runs it: nobody judges targets or `paths` again after this. Everything
 * a run needs to know of the configuration file is in the plan.
 */
function makePlan(input) {
    const { pipeline, selection } = input;
    const context = {
        changes: input.applyPaths ? input.changes : null,
        failFast: input.overrides.failFast,
        maxParallel: input.overrides.maxParallel,
    };
    const setup = pipeline.setup.map((stage) => planOwned(stage, null, null, selection, context));
    const subtasks = pipeline.subtasks.flatMap(partsOf).map((part) => planPart(part, input, context));
    const loads = loadsOf(setup, subtasks, input);
    const plan = {
        ...headOf(input),
        min_instances: Math.min(pipeline.fanOut.minInstances, loads.length),
        max_instances: loads.length,
        partial: [...setup, ...subtasks].some((planned) => isLeftOut(planned)),
        notes: notesOf(input, loads.length),
        setup,
        subtasks,
        assignments: loads.map((load, position) => make_plan_assign(load, position, input)),
    };
    return { ...plan, digest: digestOf(plan) };
}
/** What of the plan comes straight from the input; the digest is filled in when the rest is there. */
function headOf(input) {
    const { configuration, pipeline, executionMode, githubActions } = input;
    const { changes } = input;
    return {
        schema_version: 1,
        kind: "scheduler-plan",
        mode: "multi-instance",
        task_id: input.taskId,
        run_id: input.runId,
        plan_attempt: input.planAttempt,
        pipeline_id: pipeline.id,
        pipeline_title: pipeline.title,
        execution_mode: executionModeOf({
            explicit: executionMode,
            subtask: null,
            pipeline: pipeline.executionMode,
            githubActions,
        }),
        requested_at: input.now.toISOString(),
        completed_at: null,
        recovery: recoveryOf(configuration),
        guardrails_required: pipeline.guardrailsRequired,
        allow_empty: pipeline.allowEmpty,
        secrets: configuration.secrets,
        redaction: configuration.redaction,
        log_limit_bytes: configuration.logLimit,
        targets: input.selection.targets,
        changes: changes === null ? null : (0,model_changes/* summarizeChanges */.N)(changes),
        digest: "",
    };
}
const recoveryOf = ({ heartbeatSeconds }) => ({
    heartbeat_interval_seconds: heartbeatSeconds,
    missing_heartbeat_timeout_seconds: Math.max(missingHeartbeatSeconds, 4 * heartbeatSeconds),
    max_retries: maxRetries,
});
function planPart(part, input, context) {
    const { subtask } = part;
    const { pipeline, executionMode: explicit, githubActions, selection } = input;
    const own = subtaskSkip(part, selection, context);
    const stages = subtask.stages.map((stage) => planOwned(stage, part.id, own, selection, context));
    const idle = stages.every((stage) => stage.skip !== null);
    return {
        id: part.id,
        name: part.name,
        capability: subtask.requires ?? "default",
        weight: subtask.weight,
        shard: part.shard,
        working_directory: subtask.workingDirectory,
        env: part.env,
        execution_mode: executionModeOf({
            explicit,
            subtask: subtask.executionMode,
            pipeline: pipeline.executionMode,
            githubActions,
        }),
        fail_fast: context.failFast ?? subtask.failFast,
        max_parallel: context.maxParallel ?? subtask.maxParallel,
        timeout_minutes: subtask.timeoutMinutes,
        skip: own ?? (idle ? (stages[0]?.skip ?? null) : null),
        stages,
    };
}
/** Stages that are asked for by name run whatever changed, so then a subtask's own filter says nothing. */
function subtaskSkip(part, selection, context) {
    if (selection.subtasks !== null && !selection.subtasks.has(part.id))
        return skip_reasons/* skipReasons */.d.notTargeted;
    return selection.stages === null ? pathSkip(part.subtask, context.changes) : null;
}
function planOwned(stage, subtask, subtaskSkipped, selection, context) {
    if (subtaskSkipped !== null)
        return planStage(stage, subtaskSkipped, context);
    if (selection.stages === null)
        return planStage(stage, pathSkip(stage, context.changes), context);
    const named = selection.stages.has(stageKey(subtask, stage.id));
    return planStage(stage, named ? null : skip_reasons/* skipReasons */.d.notTargeted, { ...context, changes: null });
}
const isLeftOut = (planned) => planned.skip === skip_reasons/* skipReasons */.d.notTargeted ||
    ("stages" in planned && planned.stages.some((stage) => isLeftOut(stage)));
function loadsOf(setup, subtasks, input) {
    const { fanOut } = input.pipeline;
    const running = subtasks.filter((subtask) => subtask.skip === null);
    const setupAlone = running.length === 0 && input.selection.stages !== null && setup.some((stage) => stage.skip === null);
    if (setupAlone)
        return [setupLoad(fanOut, new Set(subtasks.map((subtask) => subtask.id)))];
    return pack(running, input.maxJobs, fanOut);
}
function notesOf({ configuration, changes, maxJobs }, jobs) {
    const ofChanges = changes === null || changes.note === null ? [] : [changes.note];
    const crowded = jobs > maxJobs
        ? [`${jobs} jobs are planned although at most ${maxJobs} were asked for: one for each kind of runner`]
        : [];
    return [...new Set([...configuration.notes, ...ofChanges, ...crowded])];
}
function make_plan_assign(load, position, { now, planAttempt }) {
    const limits = load.subtasks.map((subtask) => subtask.max_parallel);
    const known = limits.filter((limit) => limit !== null);
    const assigned_at = now.toISOString();
    return {
        instance_id: load.id,
        capability: load.capability,
        runs_on: load.runsOn,
        subtasks: load.subtasks.map((subtask) => subtask.id),
        status: "assigned",
        assigned_at,
        completed_at: null,
        metadata: {
            weight: weightOf(load.subtasks),
            maxConcurrency: known.length === limits.length && known.length > 0 ? Math.max(...known) : null,
            groupIndex: position,
        },
        predicted_seconds: null,
        attempts: [
            {
                number: planAttempt,
                assigned_at,
                started_at: null,
                completed_at: null,
                status: "pending",
                recovery_checkpoints: [],
            },
        ],
    };
}

// EXTERNAL MODULE: ./build/run/context.js
var context = __webpack_require__(1209);
// EXTERNAL MODULE: ./build/modes/configuration.js + 21 modules
var modes_configuration = __webpack_require__(502);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/modes/settings.js
var modes_settings = __webpack_require__(3314);
;// CONCATENATED MODULE: ./build/modes/identity.js



/** Names of folders and artifacts: what every file system and GitHub's artifact service take. */
const safeName = /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/;
/** Replaces what cannot be part of a folder's or an artifact's name. */
const toSafeName = (text) => text
    .replaceAll(/[^A-Za-z0-9._-]+/g, "-")
    .replace(/^[^A-Za-z0-9]+/, "")
    .replace(/[.-]+$/, "")
    .slice(0, 100);
/** What the run belongs to, the first that is set: asked for, the file's, the repository's name. Never the branch. */
function taskId(asked) {
    const named = asked.explicit ?? asked.file;
    if (named !== null) {
        if (safeName.test(named) && !named.endsWith("."))
            return named;
        return (0,modes_settings/* refuse */.TR)(`task ${JSON.stringify(named)}: expected letters, digits, dots, dashes and underscores, beginning with a letter or digit, at most 100`);
    }
    const repository = asked.repository?.split("/").at(-1) ?? (0,external_node_path_.basename)(asked.root);
    return toSafeName(repository) || "repository";
}
/**
 * Tells several uses in one workflow run apart: the input, else the job's id, with its index in a matrix and, for the
 * second and later use in a job, with the number that GitHub gives the step.
 */
function runKey(github, inputs) {
    if (inputs.key !== null) {
        if (safeName.test(inputs.key))
            return inputs.key;
        return refuse(`input key: ${JSON.stringify(inputs.key)} cannot be part of an artifact's name`);
    }
    const job = toSafeName(inputs.job ?? github.job) || "job";
    const place = inputs.jobTotal > 1 ? `-${inputs.jobIndex}` : "";
    const use = /^__.*_(\d+)$/.exec(github.action)?.[1];
    return `${job}${place}${use === undefined ? "" : `-${use}`}`;
}
/** `<GITHUB_RUN_ID>-<key>` in Actions, the same in every attempt; elsewhere the time with a random end. */
function runId(key, github, now) {
    if (github !== null)
        return `${github.runId}-${key ?? "job"}`;
    return `${now.toISOString().replaceAll(/[:.]/g, "-")}-${(0,external_node_crypto_.randomBytes)(4).toString("hex")}`;
}

;// CONCATENATED MODULE: ./build/modes/plan.js









/** Makes the scheduler plan of a run: configuration, what changed and what was asked for, put together. */
async function planRun(settings, surroundings, platform) {
    const configuration = await (0,modes_configuration/* loadConfiguration */.v)(settings, platform.files);
    if ((0,modes_settings/* isRefusal */.vu)(configuration))
        return configuration;
    const pipeline = (0,modes_configuration/* choosePipeline */.y)(configuration, settings.pipeline);
    if ((0,modes_settings/* isRefusal */.vu)(pipeline))
        return pipeline;
    const task = taskId({
        explicit: settings.task,
        file: configuration.task,
        repository: surroundings.github?.repository ?? null,
        root: settings.root,
    });
    if (typeof task !== "string")
        return task;
    const targets = resolveTargets(pipeline, { subtasks: settings.subtasks, stages: settings.stages });
    if (!targets.ok)
        return (0,modes_settings/* refuse */.TR)(...targets.mistakes);
    const changes = await changesFor(settings, surroundings, platform, pipeline);
    if (changes !== null && (0,modes_settings/* isRefusal */.vu)(changes))
        return changes;
    return makePlan({
        configuration,
        pipeline,
        selection: targets.selection,
        changes,
        taskId: task,
        maxJobs: 1,
        ...circumstances(settings, surroundings, pipeline, platform.clock.now()),
    });
}
/** What of a plan follows from where and how it is made. */
function circumstances(settings, { github }, pipeline, now) {
    const { executionMode, maxParallel, failFast } = settings;
    return {
        applyPaths: github?.eventName !== "merge_group" || pipeline.mergeGroupPaths,
        executionMode,
        githubActions: github !== null,
        runId: runId(settings.key, github, now),
        planAttempt: github?.runAttempt ?? 1,
        now,
        overrides: {
            ...(maxParallel === null ? {} : { maxParallel }),
            ...(failFast === null ? {} : { failFast }),
        },
    };
}
/** Asks git only when something depends on the answer. */
async function changesFor(settings, { github, environment }, { git }, pipeline) {
    if (settings.base === null && !dependsOnChanges(pipeline))
        return null;
    const found = await findChanges(git, {
        explicitBase: settings.base ?? undefined,
        event: github === null ? undefined : factsOfEvent(github.eventName, github.event),
        baseSha: environment["BASE_SHA"],
        includeWorkingTree: github === null,
        outputFolders: [settings.runsFolder, settings.outFolder].map((folder) => (0,context/* persistedPath */.Tb)({ base: settings.root }, folder)),
    });
    return found.kind === "found" ? found.changes : (0,modes_settings/* refuse */.TR)(found.reason);
}


/***/ }),

/***/ 3314:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TR: () => (/* binding */ refuse),
/* harmony export */   f5: () => (/* binding */ settingsOf),
/* harmony export */   vu: () => (/* binding */ isRefusal)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);

const isRefusal = (value) => "messages" in value;
const refuse = (...messages) => ({ messages });
/** Fills in the variables of the system that this one follows, each below the explicit input of the same meaning. */
function settingsOf(asked, environment) {
    const variable = (name) => environment[name]?.trim() || null;
    const target = variable("CODEX_ORCHESTRATOR_TARGET_STAGE");
    const untargeted = asked.subtasks.length === 0 && asked.stages.length === 0;
    const folder = (explicit, name, unset) => {
        const chosen = explicit ?? variable(name) ?? unset;
        return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(chosen) ? chosen : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(asked.root, chosen);
    };
    return {
        ...asked,
        task: asked.task ?? variable("MCP_RUNNER_TASK_ID"),
        stages: untargeted && target !== null ? [target] : asked.stages,
        runsFolder: folder(asked.runsFolder, "CODEX_ORCHESTRATOR_RUNS_DIR", ".runs"),
        outFolder: folder(asked.outFolder, "CODEX_ORCHESTRATOR_OUT_DIR", "out"),
    };
}


/***/ }),

/***/ 590:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  cc: () => (/* binding */ complain),
  Ax: () => (/* binding */ openCommandLine),
  yy: () => (/* binding */ print)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/errors.js
var errors = __webpack_require__(7428);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 5 modules
var schemas = __webpack_require__(2047);
// EXTERNAL MODULE: ./build/model/fields.js
var fields = __webpack_require__(2017);
;// CONCATENATED MODULE: ./build/model/github.js


const decimal = schemas/* string */.YjP().regex(/^\d{1,18}$/, "expected a number");
/** The variables of a job in GitHub Actions that matter here, as the runner sets them. */
const GitHubVariables = schemas/* object */.Ikc({
    GITHUB_RUN_ID: decimal,
    GITHUB_RUN_ATTEMPT: decimal.transform(Number).pipe(schemas/* int */.Whr().min(1)).default(1),
    GITHUB_EVENT_NAME: schemas/* string */.YjP().default(""),
    GITHUB_REPOSITORY: schemas/* string */.YjP().regex(/^[^/\s]+\/[^/\s]+$/, "expected owner/name"),
    GITHUB_SERVER_URL: schemas/* url */.OZ5().default("https://github.com"),
    GITHUB_JOB: schemas/* string */.YjP().default(""),
    GITHUB_ACTION: schemas/* string */.YjP().default(""),
});
/** A job's place in its matrix. */
const MatrixPlace = schemas/* object */.Ikc({ index: fields/* Count */.y_, total: fields/* Count */.y_ });

;// CONCATENATED MODULE: ./build/platform/github/facts.js



/** Bytes of an event's payload that are read: GitHub sends at most 25 MB. */
const largestEvent = 25 * 1024 * 1024;
/**
 * What the runner says about the job, or null outside of GitHub Actions.
 * @throws Error that names each variable that isn't as the runner sets it
 */
function readGitHub(environment) {
    if (environment["GITHUB_ACTIONS"] !== "true")
        return null;
    const parsed = GitHubVariables.safeParse(environment);
    if (!parsed.success)
        throw new Error(`the variables of GitHub Actions are not as expected:\n${errors/* prettifyError */.S1(parsed.error)}`);
    const variables = parsed.data;
    return {
        runId: variables.GITHUB_RUN_ID,
        runAttempt: variables.GITHUB_RUN_ATTEMPT,
        eventName: variables.GITHUB_EVENT_NAME,
        event: readEvent(environment["GITHUB_EVENT_PATH"]),
        repository: variables.GITHUB_REPOSITORY,
        serverUrl: variables.GITHUB_SERVER_URL,
        job: variables.GITHUB_JOB,
        action: variables.GITHUB_ACTION,
    };
}
/** An event that cannot be read says nothing: what depends on it has other ways to go. */
function readEvent(path) {
    if (path === undefined || path === "")
        return undefined;
    try {
        const text = (0,external_node_fs_.readFileSync)(path, "utf8");
        return text.length > largestEvent ? undefined : JSON.parse(text);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/platform/clock.js
/**
 * The longest time in milliseconds that a Node timer takes, 24.8 days; a longer one fires after 1 ms.
 * Source: the documentation of `setTimeout` in node:timers.
 */
const LONGEST_TIMER_MS = 2_147_483_647;
/** The clock of the machine. A sleep longer than a Node timer takes (24.8 days) ends after that time. */
const systemClock = {
    now: () => new Date(),
    elapsed: () => performance.now(),
    sleep,
};
function sleep(ms, signal) {
    return new Promise((resolve) => {
        if (signal?.aborted) {
            resolve();
            return;
        }
        const wake = () => {
            clearTimeout(timer);
            signal?.removeEventListener("abort", wake);
            resolve();
        };
        const timer = setTimeout(wake, Math.min(ms, LONGEST_TIMER_MS));
        signal?.addEventListener("abort", wake, { once: true });
    });
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
;// CONCATENATED MODULE: ./build/platform/append.js


/** Opens a file for appending and makes its folder. Closing twice is fine. */
async function openAppender(path) {
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true });
    const handle = await (0,promises_.open)(path, "a");
    let last = Promise.resolve();
    let failure;
    let closing;
    const write = async (bytes) => {
        if (failure)
            throw new Error(`nothing more is appended to ${path}: ${failure.message}`, { cause: failure });
        try {
            // The system may take less than it is given: appendFile goes on until it has taken all.
            await handle.appendFile(bytes);
        }
        catch (error) {
            failure = new Error(`could not append to ${path}: ${error.message}`, { cause: error });
            throw failure;
        }
    };
    return {
        append(bytes) {
            if (closing)
                return Promise.reject(new Error(`nothing more is appended to ${path}: it was closed`));
            const done = last.then(() => write(bytes));
            last = done.catch(() => undefined);
            return done;
        },
        close() {
            closing ??= last.then(() => handle.close());
            return closing;
        },
    };
}

// EXTERNAL MODULE: ./build/model/limits.js
var limits = __webpack_require__(9688);
;// CONCATENATED MODULE: ./build/platform/copy-matching.js




/** More files than this at once are taken for a mistake in the globs, such as `**` over node_modules. */
const MOST_FILES = limits/* limits */.F.artifactFiles.value;
/**
 * Copies files below a folder, with their modes, into another one. Globs are tinyglobby's: names with a leading dot
 * match, `!` leaves out, folders do not stand for what they hold. A link to a file inside is copied as that file; one to
 * a folder, to nothing or to the outside is left out, and so is everything below `to`.
 *
 * @returns what was copied, relative to `from` with forward slashes, sorted
 * @throws Error when more than 10,000 files match or one cannot be copied
 */
async function copyMatching(from, globs, to) {
    const root = await realpathOrNothing(from);
    if (root === undefined)
        return [];
    const target = await realpathOrNothing(to);
    const copied = [];
    for (const name of await matching(root, globs)) {
        if (!isBelow(root, (0,external_node_path_.join)(root, name)))
            continue;
        const source = await realpathOrNothing((0,external_node_path_.join)(root, name));
        if (source === undefined || !isBelow(root, source))
            continue;
        if (target !== undefined && isBelow(target, source))
            continue;
        if (!(await (0,promises_.stat)(source)).isFile())
            continue;
        await copyOne(source, (0,external_node_path_.join)(to, name));
        copied.push(name);
    }
    return copied.sort();
}
async function matching(root, globs) {
    // Loaded when a stage has artifacts, not at start-up.
    const { glob } = await __webpack_require__.e(/* import() */ 382).then(__webpack_require__.bind(__webpack_require__, 3382));
    const names = await glob(globs.map(alsoLineBreaks), {
        cwd: root,
        dot: true,
        followSymbolicLinks: false,
        expandDirectories: false,
        fs: { readdir: linksAsFiles },
    });
    if (names.length > MOST_FILES) {
        throw new Error(`${names.length} files below ${root} match ${globs.join(", ")}; at most ${MOST_FILES} are copied. Narrow the globs, or pack the files into one.`);
    }
    return names;
}
/** A last `**` matches no name with a line break in it (its regular expression is made of dots); `*` does. */
const alsoLineBreaks = (glob) => glob.replace(/(^|\/)\*\*$/, "$1**/*");
/** tinyglobby goes through links to folders or drops all links. Listed as files, they can be judged one by one. */
const linksAsFiles = ((folder, options, done) => {
    (0,external_node_fs_.readdir)(folder, options, (error, entries) => done(error, entries?.map(asFile)));
});
function asFile(entry) {
    if (!entry.isSymbolicLink())
        return entry;
    return { name: entry.name, isFile: () => true, isDirectory: () => false, isSymbolicLink: () => false };
}
/** The copy is made anew, so that nothing is written through a link that lies in its place, nor refused by its mode. */
async function copyOne(source, target) {
    try {
        await (0,promises_.mkdir)((0,external_node_path_.dirname)(target), { recursive: true });
        await (0,promises_.rm)(target, { force: true });
        await (0,promises_.copyFile)(source, target);
    }
    catch (error) {
        throw new Error(`could not copy ${source} to ${target}: ${error.message}`, { cause: error });
    }
}
/** undefined for what isn't there and for links that lead nowhere or in a circle. */
async function realpathOrNothing(path) {
    try {
        return await (0,promises_.realpath)(path);
    }
    catch (error) {
        const { code } = error;
        if (code === "ENOENT" || code === "ENOTDIR" || code === "ELOOP")
            return undefined;
        throw error;
    }
}
function isBelow(folder, path) {
    const way = (0,external_node_path_.relative)(folder, path);
    return way !== "" && way !== ".." && !way.startsWith(`..${external_node_path_.sep}`) && !(0,external_node_path_.isAbsolute)(way);
}

;// CONCATENATED MODULE: ./build/platform/files.js






/** Bytes of a piece that `readChunks` hands out. */
const CHUNK_BYTES = 64 * 1024;
/** Counts the temporary names of this process, so that two of them can never be the same. */
let replacements = 0;
/** The files of this machine. Its errors name the path. */
function diskFiles(options = {}) {
    return {
        readText,
        replace,
        openAppend: openAppender,
        makeFolder,
        makeTemporaryFolder: () => makeTemporaryFolder(options.temporaryRoot ?? (0,external_node_os_.tmpdir)()),
        remove: (path) => (0,promises_.rm)(path, { recursive: true, force: true, maxRetries: 3 }),
        list,
        exists,
        listFiles,
        readChunks,
        copyMatching: copyMatching,
    };
}
async function readText(path) {
    return await orWhenMissing((0,promises_.readFile)(path, "utf8"), undefined);
}
/** A reader sees the old file or the new one, whole, also when the machine stops in the middle. */
async function replace(path, text, options = {}) {
    replacements += 1;
    const temporary = `${path}.tmp-${process.pid}-${replacements}-${(0,external_node_crypto_.randomBytes)(4).toString("hex")}`;
    try {
        await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true });
        await writeNew(temporary, text, options.durable ?? false);
        await (0,promises_.rename)(temporary, path);
    }
    catch (error) {
        await (0,promises_.rm)(temporary, { force: true }).catch(() => undefined);
        throw new Error(`could not write ${path}: ${error.message}`, { cause: error });
    }
}
async function writeNew(path, text, durable) {
    const handle = await (0,promises_.open)(path, "wx");
    try {
        await handle.writeFile(text);
        // Without it the name can outlive a power cut and the bytes not.
        if (durable)
            await handle.sync();
    }
    finally {
        await handle.close();
    }
}
async function makeFolder(path) {
    await (0,promises_.mkdir)(path, { recursive: true });
}
/** mkdtemp makes the folder with mode 700. */
async function makeTemporaryFolder(root) {
    await (0,promises_.mkdir)(root, { recursive: true });
    return await (0,promises_.mkdtemp)((0,external_node_path_.join)(root, "orchestrator-"));
}
async function list(folder) {
    const names = await orWhenMissing((0,promises_.readdir)(folder), []);
    return names.sort();
}
async function exists(path) {
    return (await orWhenMissing((0,promises_.stat)(path), undefined)) !== undefined;
}
/** Only a folder that is missing from the start is empty: one that vanishes while it is read is an error. */
async function listFiles(folder) {
    const found = await orWhenMissing((0,promises_.stat)(folder), undefined);
    if (!found?.isDirectory())
        return [];
    const entries = await (0,promises_.readdir)(folder, { recursive: true, withFileTypes: true });
    return entries
        .filter((entry) => entry.isFile())
        .map((entry) => (0,external_node_path_.relative)(folder, (0,external_node_path_.join)(entry.parentPath, entry.name)).split(external_node_path_.sep).join("/"))
        .sort();
}
async function* readChunks(path) {
    const handle = await orWhenMissing((0,promises_.open)(path, "r"), undefined);
    if (!handle)
        return;
    // The stream closes the handle at its end, and when the reader stops before it.
    for await (const chunk of handle.createReadStream({ highWaterMark: CHUNK_BYTES }))
        yield chunk;
}
/** A path below something that is a file (ENOTDIR) names nothing, as one that isn't there (ENOENT). */
async function orWhenMissing(answer, missing) {
    try {
        return await answer;
    }
    catch (error) {
        const { code } = error;
        if (code === "ENOENT" || code === "ENOTDIR")
            return missing;
        throw error;
    }
}

// EXTERNAL MODULE: ./build/model/changes.js
var changes = __webpack_require__(4231);
// EXTERNAL MODULE: ./build/model/outcome.js
var outcome = __webpack_require__(8158);
;// CONCATENATED MODULE: ./build/platform/git-command.js


/** Bytes of standard output that are read before it is given up: some two million changed files. */
const outputLimit = 256 * 1024 * 1024;
/** Bytes of standard error that are kept, the newest. */
const errorLimit = 4096;
/** Settings that make git's answers the same on every machine and keep it from running what a repository configures. */
const settings = [
    "core.quotePath=false",
    "core.fsmonitor=false",
    "gc.auto=0",
    "maintenance.auto=false",
].flatMap((setting) => ["-c", setting]);
/** No locks taken for a look, English messages, and nobody is asked for a password. */
const environment = {
    GIT_OPTIONAL_LOCKS: "0",
    GIT_TERMINAL_PROMPT: "0",
    GCM_INTERACTIVE: "never",
    SSH_ASKPASS_REQUIRE: "never",
    LC_ALL: "C",
    LANGUAGE: "C",
};
/**
 * Runs git and waits for it, whatever it exits with.
 * @param timeoutMs milliseconds until it is ended
 * @throws GitError when it prints more than 256 MiB
 */
async function askGit(session, args, timeoutMs) {
    const output = [];
    let length = 0;
    let errors = Buffer.alloc(0);
    const running = session.processes.start({
        command: "git",
        args: [...settings, ...args],
        cwd: session.folder,
        env: { ...session.env, ...environment },
        timeoutMs,
        async onOutput(stream, chunk) {
            if (stream === "stderr") {
                errors = Buffer.concat([errors, chunk]).subarray(-errorLimit);
                return;
            }
            length += chunk.length;
            if (length > outputLimit)
                throw new changes/* GitError */.X(`git ${args[0]} printed more than 256 MiB`);
            output.push(Buffer.from(chunk));
        },
    }, session.signal);
    const { exit } = await running.result;
    return { exit, output: Buffer.concat(output), words: withoutCredentials(errors.toString("utf8")) };
}
/** Runs git and takes anything but exit 0 for a failure. */
async function requireGit(session, args, timeoutMs) {
    const answer = await askGit(session, args, timeoutMs);
    if (!succeeded(answer))
        throw gitError(args, answer);
    return answer.output;
}
const succeeded = (answer) => answer.exit.kind === "exited" && answer.exit.code === 0;
function gitError(args, answer) {
    const message = `git ${args[0]} failed (${(0,outcome/* describeExit */.KE)(answer.exit)})`;
    return new changes/* GitError */.X(answer.words === "" ? message : `${message}: ${answer.words}`);
}
/** The addresses in git's messages can hold a user and a password. */
const withoutCredentials = (words) => words.replaceAll(/:\/\/[^/\s@]+@/g, "://***@").trim();

;// CONCATENATED MODULE: ./build/platform/git.js


/** Milliseconds that git gets: for a look at its own files, for comparing trees, and for the network. */
const lookMs = 30_000;
const compareMs = 300_000;
const networkMs = 180_000;
/** What a remote can be asked for: no expressions (`HEAD~1`), no patterns, nothing that names a place to store it. */
const fetchable = /^(?![-+])[^\s:^~?*[\\\p{Cc}]+$/u;
/**
 * Git in a folder, asked through processes of its own: @actions/exec has no timeout, is slow on output without line
 * breaks, and takes 20 ms to load.
 * @param env what git is given of the environment: PATH, HOME, and what else it is configured with
 * @param signal ends git when it is aborted; the question then fails with a GitError
 */
function openGit(folder, env, processes, signal = new AbortController().signal) {
    const session = { folder, env, processes, signal };
    return {
        root: () => findRoot(session),
        commit: (revision) => findCommit(session, revision),
        parents: (commit) => readParents(session, commit),
        mergeBase: (left, right) => findMergeBase(session, left, right),
        isShallow: async () => (await requireLine(session, ["rev-parse", "--is-shallow-repository"])) === "true",
        remote: () => findRemote(session),
        upstream: () => lineOf(session, ["rev-parse", "--abbrev-ref", "--symbolic-full-name", "@{upstream}"]),
        defaultBranch: () => findDefaultBranch(session),
        fetch: (revision) => fetchRevision(session, revision),
        deepen: (tips, commits) => deepen(session, tips, commits),
        // Standard input is empty, and an empty tree is an empty object.
        emptyTree: () => requireLine(session, ["hash-object", "-t", "tree", "--stdin"]),
        diff: (base, head) => diff(session, base, head),
        untracked: () => listUntracked(session),
    };
}
async function findRoot(session) {
    const args = ["rev-parse", "--show-toplevel"];
    const answer = await askGit(session, args, lookMs);
    if (succeeded(answer))
        return textOf(answer.output);
    if (answer.exit.kind === "spawn-failed")
        return undefined;
    if (/not a git repository|must be run in a work tree/.test(answer.words))
        return undefined;
    const error = gitError(args, answer);
    if (!answer.words.includes("dubious ownership"))
        throw error;
    throw new changes/* GitError */.X(`${error.message}\nThe repository belongs to another user than the one who runs this, so git won't read it. ` +
        "Run the command above in an earlier step, or check the repository out as the user who runs this.");
}
async function findCommit(session, revision) {
    // No revision begins with a dash, and a process can't be given a NUL.
    if (revision === "" || revision.startsWith("-") || revision.includes("\0"))
        return undefined;
    return lineOf(session, ["rev-parse", "--verify", "--quiet", "--end-of-options", `${revision}^{commit}`]);
}
/** Read from the commit itself, since git's other commands leave out the parents that a shallow clone doesn't have. */
async function readParents(session, commit) {
    const content = textOf(await requireGit(session, ["cat-file", "commit", commit], lookMs));
    const [headers = ""] = content.split("\n\n", 1);
    return Array.from(headers.matchAll(/^parent ([0-9a-f]+)$/gm), (match) => match[1]);
}
/** Exit 1 is git's way of saying that there is none (git-merge-base). */
async function findMergeBase(session, left, right) {
    const args = ["merge-base", "--end-of-options", left, right];
    const answer = await askGit(session, args, compareMs);
    if (succeeded(answer))
        return textOf(answer.output);
    if (answer.exit.kind === "exited" && answer.exit.code === 1)
        return undefined;
    throw gitError(args, answer);
}
async function findRemote(session) {
    const names = (await requireLine(session, ["remote"])).split("\n").filter((name) => name !== "");
    return names.includes("origin") ? "origin" : names[0];
}
async function findDefaultBranch(session) {
    const remote = await findRemote(session);
    const candidates = ["main", "master"];
    if (remote !== undefined) {
        candidates.unshift(`${remote}/main`, `${remote}/master`);
        const head = await lineOf(session, ["symbolic-ref", "--quiet", "--short", `refs/remotes/${remote}/HEAD`]);
        if (head !== undefined)
            candidates.unshift(head);
    }
    for (const candidate of candidates) {
        if ((await findCommit(session, candidate)) !== undefined)
            return candidate;
    }
    return undefined;
}
async function fetchRevision(session, revision) {
    if (!fetchable.test(revision)) {
        throw new changes/* GitError */.X(`${JSON.stringify(revision)} is not the name of a branch, a tag or a commit`);
    }
    const shallow = (await requireLine(session, ["rev-parse", "--is-shallow-repository"])) === "true";
    // A depth would make a complete clone shallow, and without one a shallow clone would fetch the whole history.
    await fetchFromRemote(session, shallow ? ["--depth=1"] : [], [revision]);
    const commit = await findCommit(session, "FETCH_HEAD");
    if (commit === undefined)
        throw new changes/* GitError */.X(`${JSON.stringify(revision)} is not a commit`);
    return commit;
}
async function deepen(session, tips, commits) {
    const depth = [`--deepen=${commits}`];
    try {
        await fetchFromRemote(session, depth, tips);
    }
    catch (error) {
        // A commit that was made here is unknown to the remote: then all that is usually fetched is deepened.
        if (!(error instanceof changes/* GitError */.X) || !/not our ref|unadvertised object/.test(error.message))
            throw error;
        await fetchFromRemote(session, depth, []);
    }
}
async function fetchFromRemote(session, depth, wanted) {
    const remote = await findRemote(session);
    if (remote === undefined)
        throw new changes/* GitError */.X("there is no remote to fetch from");
    const options = ["--quiet", "--no-tags", "--no-recurse-submodules"];
    await requireGit(session, ["fetch", ...options, ...depth, "--end-of-options", remote, ...wanted], networkMs);
}
async function diff(session, base, head) {
    const options = [
        "--raw",
        "-z",
        "-M",
        "--no-relative",
        "--ignore-submodules=none",
        "--no-ext-diff",
        "--no-textconv",
    ];
    const sides = head === null ? [base] : [base, head];
    return requireGit(session, ["diff", ...options, "--end-of-options", ...sides, "--"], compareMs);
}
/** Git lists what is below its working directory only, hence from the root. */
async function listUntracked(session) {
    const root = await requireLine(session, ["rev-parse", "--show-toplevel"]);
    const options = ["--others", "--exclude-standard", "-z"];
    return requireGit({ ...session, folder: root }, ["ls-files", ...options], compareMs);
}
/** For questions to which a failure of git means no; a git that didn't come to an end is no answer. */
async function lineOf(session, args) {
    const answer = await askGit(session, args, lookMs);
    if (answer.exit.kind !== "exited")
        throw gitError(args, answer);
    return succeeded(answer) ? textOf(answer.output) : undefined;
}
async function requireLine(session, args) {
    return textOf(await requireGit(session, args, lookMs));
}
const textOf = (output) => Buffer.from(output).toString("utf8").replace(/\n$/, "");

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(8474);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(7030);
;// CONCATENATED MODULE: ./build/platform/pipes.js




/**
 * Processes whose pipes are made at once: making them starts a process, which costs more than all the rest. Those that
 * wait for their use take four file descriptors for each process.
 */
const BATCH = 8;
/**
 * Gives pipes, because what Node calls a pipe is a pair of sockets, which Linux does not open by name: `echo >
 * /dev/stderr` and `tee /dev/stderr` would fail with ENXIO (https://github.com/nodejs/node/issues/21941), though they
 * work in a terminal and in a `run:` step. Node has no call for a pipe, so that they are made with names, which are
 * removed again before they are used. Where that fails, the process gets sockets.
 *
 * Other systems get sockets too: macOS opens them by name, and never tells Node of the end of a pipe that had a name
 * (https://github.com/libuv/libuv/pull/4513).
 *
 * @param makeFifos makes a named pipe at each path, for this user only; returns whether it could
 */
function outputPipes(makeFifos) {
    const spare = [];
    return () => {
        if (process.platform !== "linux")
            return socketPairs;
        if (spare.length === 0)
            spare.push(...openBatch(makeFifos));
        const stdout = spare.pop();
        const stderr = spare.pop();
        return stdout && stderr ? realPipes(stdout, stderr) : socketPairs;
    };
}
const socketPairs = {
    stdio: ["pipe", "pipe"],
    read({ stdout, stderr }) {
        if (!stdout || !stderr)
            throw new Error("a process that started has no streams to read its output from");
        return { stdout, stderr };
    },
    close: () => undefined,
};
function realPipes(stdout, stderr) {
    return {
        stdio: [stdout.writeEnd, stderr.writeEnd],
        read: () => ({ stdout: readFrom(stdout), stderr: readFrom(stderr) }),
        close: () => [stdout, stderr].forEach(closePipe),
    };
}
/** Its end comes when the last process has closed its writing end: this one closes its own here. */
function readFrom({ readEnd, writeEnd }) {
    (0,external_node_fs_.closeSync)(writeEnd);
    return new external_node_net_.Socket({ fd: readEnd, readable: true, writable: false });
}
/** Empty where it isn't possible: no `mkfifo`, no room for temporary files, too many files open. */
function openBatch(makeFifos) {
    const pipes = [];
    try {
        const folder = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), "orchestrator-pipes-"));
        try {
            const paths = Array.from({ length: 2 * BATCH }, (_, index) => (0,external_node_path_.join)(folder, String(index)));
            if (makeFifos(paths))
                for (const path of paths)
                    pipes.push(openPipe(path));
        }
        finally {
            (0,external_node_fs_.rmSync)(folder, { recursive: true, force: true });
        }
        return pipes;
    }
    catch {
        // Nearly every process is as well served by sockets, and one that is not says so itself.
        pipes.forEach(closePipe);
        return [];
    }
}
/**
 * The reading end comes first and does not wait for a writer; then the writing end finds its reader at once. Opened
 * apart, the two share no flags: the process's end blocks, as programs expect of their output.
 */
function openPipe(path) {
    const readEnd = (0,external_node_fs_.openSync)(path, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NONBLOCK);
    try {
        return { readEnd, writeEnd: (0,external_node_fs_.openSync)(path, external_node_fs_.constants.O_WRONLY) };
    }
    catch (error) {
        (0,external_node_fs_.closeSync)(readEnd);
        throw error;
    }
}
function closePipe({ readEnd, writeEnd }) {
    (0,external_node_fs_.closeSync)(readEnd);
    (0,external_node_fs_.closeSync)(writeEnd);
}

;// CONCATENATED MODULE: ./build/platform/process-group.js

/** Sends a signal to every process of a group. A group that is gone, or that isn't ours to signal, is left as it is. */
function signalGroup(group, signal) {
    try {
        process.kill(-group, signal);
    }
    catch (error) {
        if (!isGone(error) && !isForbidden(error))
            throw error;
    }
}
/**
 * True while a process of the group runs. One that has ended and was never collected by its parent (a zombie) does not
 * count: in a container whose first process collects nobody it stays for ever, and signal 0 still finds it.
 */
function groupLives(group) {
    try {
        process.kill(-group, 0);
    }
    catch (error) {
        if (isGone(error))
            return false;
        // macOS answers "not permitted" for a group of zombies, so that only Linux, which can look closer, goes on.
        if (process.platform !== "linux")
            return false;
    }
    return process.platform === "linux" ? runsInProc(group) : true;
}
// Synchronous: the kernel makes these files in memory, and a few hundred of them are read in a few milliseconds.
function runsInProc(group) {
    return (0,external_node_fs_.readdirSync)("/proc").some((name) => /^\d+$/.test(name) && isRunningMember(name, group));
}
/** The fields after the name in parentheses (which may hold anything) are state, parent, group: proc_pid_stat(5). */
function isRunningMember(pid, group) {
    let stat;
    try {
        stat = (0,external_node_fs_.readFileSync)(`/proc/${pid}/stat`, "latin1");
    }
    catch {
        // It ended since the folder was listed.
        return false;
    }
    const [state, , itsGroup] = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    return itsGroup === String(group) && state !== "Z" && state !== "X";
}
const isGone = (error) => error.code === "ESRCH";
const isForbidden = (error) => error.code === "EPERM";

;// CONCATENATED MODULE: ./build/platform/process-output.js
/**
 * Hands the chunks of both streams to the consumer. Each stream waits for its own calls only. After the consumer threw
 * it is not called again, and the streams are read to their end for nothing, so that the process never blocks.
 *
 * @param onFailure called once, as soon as the consumer threw
 */
function readOutput(streams, onOutput, onFailure) {
    const pumps = ["stdout", "stderr"].map((name) => {
        return { stream: streams[name], name, state: "reading" };
    });
    let failure = null;
    let abandoned = false;
    const fail = (error) => {
        if (failure)
            return;
        failure = { error };
        onFailure();
    };
    const deliver = async (name, chunk) => {
        if (!failure)
            await onOutput(name, chunk);
    };
    return {
        ended: Promise.all(pumps.map((pump) => run(pump, deliver, fail, () => abandoned))).then(() => undefined),
        failure: () => failure,
        waits: () => pumps.some((pump) => pump.state === "reading" && pump.stream.readableLength === 0),
        abandon() {
            abandoned = true;
            for (const { stream } of pumps)
                stream.destroy();
        },
    };
}
async function run(pump, deliver, fail, abandoned) {
    try {
        for await (const chunk of pump.stream) {
            pump.state = "delivering";
            // Caught here: an error that left the loop would close the stream, and the process would get SIGPIPE.
            await deliver(pump.name, chunk).catch(fail);
            pump.state = "reading";
        }
    }
    catch (error) {
        // A stream that is given up ends its loop with a "premature close".
        if (!abandoned())
            fail(error);
    }
    pump.state = "ended";
}

;// CONCATENATED MODULE: ./build/platform/spawn-failure.js

/**
 * Why a process could not be started, for people. Node's own message blames the command when the working directory is
 * missing, and quotes arguments, which may hold a secret, when one has a null byte: neither is passed on.
 */
function spawnFailureReason(request, error) {
    const { code, message } = error;
    if (code === "ERR_INVALID_ARG_VALUE") {
        return "the command, an argument, the working directory or a variable of the environment holds a null byte";
    }
    return folderFault(request.cwd) ?? commandFault(request.command, code) ?? message;
}
function folderFault(folder) {
    try {
        return (0,external_node_fs_.statSync)(folder).isDirectory() ? undefined : `the working directory ${folder} is not a folder`;
    }
    catch (error) {
        const { code } = error;
        if (code === "ENOENT")
            return `the working directory ${folder} does not exist`;
        if (code === "ENOTDIR")
            return `the working directory ${folder} lies below something that is not a folder`;
        return `the working directory ${folder} cannot be entered (${code ?? "unknown error"})`;
    }
}
function commandFault(command, code) {
    const isPath = /[\\/]/.test(command);
    switch (code) {
        case "ENOENT":
            return isPath
                ? `${command} does not exist, or the interpreter that its first line names does not`
                : `${command} was not found on the PATH; install it in an earlier step or give its full path`;
        case "EACCES":
            return `no permission to run ${command}, or to enter its working directory; is the file executable (chmod +x)?`;
        case "E2BIG":
            return "the arguments and the environment are together larger than the system takes; pass long values in a file";
        case "ENOEXEC":
            return `${command} is not a program for this machine, and has no first line that names an interpreter`;
        case "EMFILE":
        case "ENFILE":
            return `too many open files (${code}); lower max-parallel or raise the limit (ulimit -n)`;
        case "EAGAIN":
            return "the system allows no more processes (EAGAIN); lower max-parallel or raise the limit (ulimit -u)";
        case "ENOMEM":
            return "the machine has no memory left to start it (ENOMEM); lower max-parallel";
        default:
            return undefined;
    }
}

;// CONCATENATED MODULE: ./build/platform/process.js








const DEFAULT_LIMITS = { graceMs: limits/* limits */.F.grace.value, drainMs: limits/* limits */.F.drain.value };
/** Milliseconds that a process which is just ending, or was just killed, gets to be gone. */
const SETTLE_MS = 300;
const SETTLE_STEP_MS = 10;
const isWindows = process.platform === "win32";
/**
 * Processes of this machine, each in a group of its own. On Windows, which has no groups, `taskkill /T` ends the
 * process and its descendants at once, and what outlives the process is noticed only while it holds its output.
 *
 * @param mkfifo the program that makes named pipes, a name on the PATH or a path; without it processes get sockets
 */
function systemProcesses(own = {}, mkfifo = "mkfifo") {
    const all = { ...DEFAULT_LIMITS, ...own };
    const takePipes = outputPipes((paths) => (0,external_node_child_process_.spawnSync)(mkfifo, ["-m", "600", ...paths], { stdio: "ignore" }).status === 0);
    return {
        start: (request, signal) => signal.aborted ? notStarted({ kind: "cancelled" }) : start(request, signal, all, takePipes()),
    };
}
function start(request, signal, limits, pipes) {
    let child;
    try {
        child = (0,external_node_child_process_.spawn)(request.command, request.args, {
            cwd: request.cwd,
            env: { ...request.env },
            detached: !isWindows,
            stdio: ["ignore", ...pipes.stdio],
            windowsHide: true,
        });
    }
    catch (error) {
        pipes.close();
        return notStarted({ kind: "spawn-failed", reason: spawnFailureReason(request, error) });
    }
    const failed = new Promise((resolve) => {
        child.on("error", resolve);
    });
    if (child.pid === undefined) {
        pipes.close();
        const result = failed.then((error) => endedAtOnce({ kind: "spawn-failed", reason: spawnFailureReason(request, error) }));
        return { pid: null, result };
    }
    const started = { child, streams: pipes.read(child), pid: child.pid, ended: endOf(child) };
    const result = follow(started, request, signal, limits);
    // The caller may look at the result late: until then a failed consumer must not count as an unhandled rejection.
    result.catch(() => undefined);
    return { pid: child.pid, result };
}
function notStarted(exit) {
    return { pid: null, result: Promise.resolve(endedAtOnce(exit)) };
}
const endedAtOnce = (exit) => ({ exit, durationMs: 0, leftBehind: false });
function endOf(child) {
    return new Promise((resolve) => {
        child.once("exit", (code, signal) => {
            resolve(code === null ? { kind: "signalled", signal: signal ?? "unknown" } : { kind: "exited", code });
        });
    });
}
async function follow(started, request, signal, limits) {
    const startedAt = systemClock.elapsed();
    const stopper = stopWhenDue(started, request.timeoutMs, signal, limits.graceMs);
    const output = readOutput(started.streams, request.onOutput, () => end(started, "SIGKILL"));
    try {
        const ownExit = await started.ended;
        const durationMs = Math.round(systemClock.elapsed() - startedAt);
        const stopped = stopper.stopped();
        // After a stop the rest of the group has what is left of the grace; then it gets KILL, and its pipes close.
        const graceLeft = stopped ? Math.max(0, stopped.at + limits.graceMs - systemClock.elapsed()) : 0;
        const drainMs = stopped ? graceLeft + SETTLE_MS : limits.drainMs;
        const held = await drain(started, output, drainMs, stopped ? null : signal);
        const lived = await endGroup(started, graceLeft + SETTLE_MS);
        const failure = output.failure();
        if (failure)
            throw failure.error;
        return { exit: stopped?.exit ?? ownExit, durationMs, leftBehind: held || lived };
    }
    finally {
        stopper.dispose();
    }
}
function stopWhenDue(started, timeoutMs, signal, graceMs) {
    let stopped = null;
    let kill;
    const stop = (exit) => {
        afterPendingEvents(() => {
            if (stopped || hasEnded(started.child))
                return;
            stopped = { exit, at: systemClock.elapsed() };
            end(started, "SIGTERM");
            kill = setTimeout(() => end(started, "SIGKILL"), graceMs);
        });
    };
    const cancel = () => stop({ kind: "cancelled" });
    const timeout = setTimeout(() => stop({ kind: "timed-out", after_seconds: timeoutMs / 1000 }), Math.min(timeoutMs, LONGEST_TIMER_MS));
    // One listener for each running process is meant: past ten of them Node would warn of a leak.
    (0,external_node_events_.setMaxListeners)(0, signal);
    signal.addEventListener("abort", cancel, { once: true });
    return {
        stopped: () => stopped,
        dispose() {
            clearTimeout(timeout);
            clearTimeout(kill);
            signal.removeEventListener("abort", cancel);
        },
    };
}
/**
 * An end that has happened, but waits in the event loop to be told, is the process's own and comes first. The first
 * immediate may run in the current turn of the loop, after it looked for events; before the second one it looks again.
 */
function afterPendingEvents(then) {
    setImmediate(() => setImmediate(then));
}
/**
 * Reads what an ended process left in its pipes, for at most `waitMs`: something else may hold them, and is killed.
 *
 * @param hurry aborted when nobody wants to wait any longer
 * @returns whether something held them to the end
 */
async function drain(started, output, waitMs, hurry) {
    if (await endsWithin(output.ended, waitMs, hurry))
        return false;
    if (hurry?.aborted && (await endsWithin(output.ended, SETTLE_MS, null)))
        return false;
    const held = output.waits() || lives(started);
    end(started, "SIGKILL");
    // What was written before is still in the pipe: a consumer that is behind gets as long again for it.
    await endsWithin(output.ended, output.waits() ? SETTLE_MS : waitMs + SETTLE_MS, null);
    output.abandon();
    await output.ended;
    return held;
}
/** Kills what still lives in the group after `waitMs`. Returns whether there was any. */
async function endGroup(started, waitMs) {
    if (await isGoneWithin(started, waitMs))
        return false;
    end(started, "SIGKILL");
    await isGoneWithin(started, SETTLE_MS);
    return true;
}
async function isGoneWithin(started, waitMs) {
    const until = systemClock.elapsed() + waitMs;
    while (lives(started)) {
        if (systemClock.elapsed() >= until)
            return false;
        await systemClock.sleep(SETTLE_STEP_MS);
    }
    return true;
}
function endsWithin(ended, ms, hurry) {
    const over = new AbortController();
    const giveUp = () => over.abort();
    if (hurry?.aborted)
        giveUp();
    hurry?.addEventListener("abort", giveUp, { once: true });
    const late = systemClock.sleep(ms, over.signal).then(() => false);
    return Promise.race([ended.then(() => true), late]).finally(() => {
        giveUp();
        hurry?.removeEventListener("abort", giveUp);
    });
}
const hasEnded = (child) => child.exitCode !== null || child.signalCode !== null;
const lives = (started) => (isWindows ? !hasEnded(started.child) : groupLives(started.pid));
function end(started, signal) {
    if (!isWindows)
        signalGroup(started.pid, signal);
    // The number of an ended process may belong to another one by now.
    else if (!hasEnded(started.child))
        endTree(started);
}
/** There is no gentle way: a console process hears nothing of a taskkill without /F. */
function endTree({ child, pid }) {
    (0,external_node_child_process_.spawn)("taskkill", ["/PID", String(pid), "/T", "/F"], { stdio: "ignore", windowsHide: true }).on("error", () => child.kill("SIGKILL"));
}

;// CONCATENATED MODULE: ./build/platform/local/cancel.js
/** Aborted when the operating system asks this process to end: by Ctrl-C, by a runner's cancel, by a closed terminal. */
function cancelSignal() {
    const controller = new AbortController();
    for (const name of ["SIGINT", "SIGTERM", "SIGHUP"]) {
        process.on(name, () => controller.abort());
    }
    return controller.signal;
}

;// CONCATENATED MODULE: ./build/platform/local/screen.js
/** A terminal, a pipe or a file as a screen. When its reader goes away, what is written is dropped and the run goes on. */
function screenOf(stream, settings) {
    return new StreamScreen(stream, settings);
}
class StreamScreen {
    interactive;
    colour;
    #stream;
    #gone = false;
    #drained = null;
    #block = null;
    #loading = false;
    #liveText = "";
    #atLineStart = true;
    constructor(stream, settings) {
        this.#stream = stream;
        this.interactive = isTerminal(stream) && settings.TERM !== "dumb" && !isOn(settings.CI);
        this.colour = hasColour(stream, settings);
        // A pipe whose reader ended (`| head`) answers with EPIPE, a closed terminal with EIO. Without a listener it would throw.
        stream.on("error", () => {
            this.#gone = true;
        });
    }
    get columns() {
        return this.#stream.columns || 80;
    }
    async write(text) {
        if (!this.#open() || text.length === 0)
            return;
        const live = this.#liveText !== "" && this.#block !== null;
        if (live)
            this.#block?.clear();
        const taken = this.#stream.write(text);
        this.#atLineStart = typeof text === "string" ? text.endsWith("\n") : text.at(-1) === 0x0a;
        if (live)
            this.#draw();
        if (!taken)
            await this.#drain();
    }
    live(text) {
        if (!this.interactive || text === this.#liveText)
            return;
        this.#liveText = text;
        if (this.#block !== null)
            this.#draw();
        else if (text !== "" && !this.#loading)
            this.#load();
    }
    #load() {
        this.#loading = true;
        // Only a terminal needs it, and loading it takes longer than starting all the rest.
        void __webpack_require__.e(/* import() */ 371).then(__webpack_require__.bind(__webpack_require__, 9371)).then(({ createLogUpdate }) => {
            // The cursor stays: hiding it would need signal handlers that bring it back.
            this.#block = createLogUpdate(sizedStream(this.#stream), { showCursor: true });
            this.#draw();
        });
    }
    #draw() {
        if (!this.#open() || this.#block === null)
            return;
        if (this.#liveText === "") {
            this.#block.clear();
            this.#block.done();
        }
        else if (this.#atLineStart) {
            this.#block(this.#liveText);
        }
    }
    #open() {
        return !this.#gone && !this.#stream.destroyed && !this.#stream.writableEnded;
    }
    /** Resolves when the stream takes more, or will never take anything again. One for all who wait. */
    #drain() {
        this.#drained ??= new Promise((resolve) => {
            const events = ["drain", "error", "close"];
            const settle = () => {
                for (const event of events)
                    this.#stream.removeListener(event, settle);
                this.#drained = null;
                resolve();
            };
            for (const event of events)
                this.#stream.on(event, settle);
        });
        return this.#drained;
    }
}
/** A terminal that doesn't know its size says 0 rows and columns, for which log-update would draw nothing. */
function sizedStream(stream) {
    const sized = {
        isTTY: true,
        get columns() {
            return stream.columns || 80;
        },
        get rows() {
            return stream.rows || 24;
        },
        write: (text) => stream.write(text),
    };
    // log-update asks for a whole stream and uses only these four.
    return sized;
}
function hasColour(stream, settings) {
    if (settings.NO_COLOR !== undefined && settings.NO_COLOR !== "")
        return false;
    if (settings.FORCE_COLOR !== undefined)
        return settings.FORCE_COLOR !== "0" && settings.FORCE_COLOR !== "false";
    return isTerminal(stream) && settings.TERM !== "dumb";
}
/** Off a terminal, Node leaves isTTY undefined, whatever its type says. */
function isTerminal(stream) {
    return stream.isTTY === true;
}
function isOn(value) {
    return value !== undefined && value !== "" && value !== "0" && value !== "false";
}

;// CONCATENATED MODULE: ./build/platform/local/outside.js






/** The real outside: this machine's disk, clock, processes and git. */
function openOutside(options) {
    const { root, environment } = options;
    const temporaryRoot = environment["RUNNER_TEMP"];
    const processes = systemProcesses();
    const cancelled = cancelSignal();
    return {
        clock: systemClock,
        files: diskFiles(temporaryRoot === undefined ? {} : { temporaryRoot }),
        processes,
        git: openGit(root, environment, processes, cancelled),
        screen: screenOf(options.shownOn, environment),
        artifacts: options.artifacts ?? null,
        cancelled,
    };
}

;// CONCATENATED MODULE: ./build/platform/local/surroundings.js



/** What the operating system says about this process and its machine. */
const machine = () => ({
    windows: process.platform === "win32",
    pid: process.pid,
    host: (0,external_node_os_.hostname)(),
    processors: (0,external_node_os_.availableParallelism)(),
});
/** The environment as plain data: names without a value are left out. */
function readEnvironment() {
    const entries = Object.entries(process.env);
    return Object.fromEntries(entries.filter((entry) => entry[1] !== undefined));
}
/** The nearest folder from here upwards that a git work tree begins in; outside of git, the folder itself. */
function repositoryRoot(folder) {
    for (let at = folder;; at = (0,external_node_path_.dirname)(at)) {
        if ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(at, ".git")))
            return at;
        if (at === (0,external_node_path_.dirname)(at))
            return folder;
    }
}

;// CONCATENATED MODULE: ./build/platform/local/command-line.js




/** One call of the command line: where it stands, what it was asked, and the outside that it acts on. */
function openCommandLine(pipeline, flags) {
    const environment = readEnvironment();
    const here = process.cwd();
    const root = repositoryRoot(here);
    const path = (given) => given === undefined ? null : (0,external_node_path_.resolve)(here, given);
    const asked = {
        root,
        config: path(flags.config),
        pipeline: pipeline ?? null,
        task: flags.task ?? null,
        key: null,
        subtasks: flags.subtask ?? [],
        stages: flags.stage ?? [],
        base: flags.base ?? null,
        executionMode: modeOf(flags.executionMode),
        maxParallel: flags.maxParallel ?? null,
        failFast: flags.failFast ?? null,
        runsFolder: path(flags.runsDir),
        outFolder: path(flags.outDir),
    };
    // JSON has stdout for itself: what a person watches goes to stderr.
    const shownOn = flags.json === true ? process.stderr : process.stdout;
    const platform = openOutside({ root, environment, shownOn });
    return {
        asked,
        platform,
        surroundings: { ...machine(), environment, github: readGitHub(environment) },
        here,
    };
}
const modeOf = (given) => given === undefined ? null : given === "cloud" ? "cloud" : "local";
/** Prints on stdout; the promise resolves when the text is handed over. */
const print = (text) => write(process.stdout, text);
/** Prints on stderr. */
const complain = (text) => write(process.stderr, text);
function write(stream, text) {
    return new Promise((done) => {
        stream.write(text, () => done());
    });
}


/***/ }),

/***/ 2348:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ow: () => (/* binding */ cleanLine),
/* harmony export */   S4: () => (/* binding */ cleanColouredText),
/* harmony export */   X5: () => (/* binding */ cleanText),
/* harmony export */   w$: () => (/* binding */ lastLines)
/* harmony export */ });
/* unused harmony export longestTitle */
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);

/** Longest title that is shown, in characters. */
const longestTitle = 120;
/** What `cleanText` reads at most, in UTF-16 units: more than any tail that is kept (4 KiB of each stream). */
const longestText = 64 * 1024;
// C0 and C1 without tab and line feed.
const controls = /[^\P{Cc}\t\n]/gu;
// Characters that reorder text (https://www.unicode.org/reports/tr9/, explicit directional formatting) or that nobody
// sees. Joiners and the two common variation selectors stay: scripts and emoji need them.
const deceivers = /(?!\u200c|\u200d|\ufe0e|\ufe0f)[\p{Default_Ignorable_Code_Point}\ufff9-\ufffb]/gu;
const lineBreaks = /\r\n?|[\u0085\u2028\u2029]/g;
const loneSurrogates = /\p{Cs}/gu;
// oxlint-disable-next-line no-control-regex -- colours are what it looks for
const colourSequence = /(\u001b\[[0-9;:]*m)/;
/**
 * Text from outside as lines that cannot move the cursor, reorder what is around them or hide anything: every line
 * break becomes a line feed; escape sequences, control characters and bidirectional controls are gone; tabs stay.
 * Of a text beyond 64 Ki characters the newest part is kept.
 */
function cleanText(text) {
    return strip(text.slice(-longestText));
}
/** As cleanText, but colours stay, and each line that uses them ends with a reset. */
function cleanColouredText(text) {
    const pieces = text.slice(-longestText).split(colourSequence);
    const clean = pieces.map((piece) => (colourSequence.test(piece) ? piece : strip(piece))).join("");
    return clean
        .split("\n")
        .map((line) => (line.includes("\u001b") ? `${line}\u001b[0m` : line))
        .join("\n");
}
/** Text from outside as a part of one line, at most `longest` characters; a cut is shown as `…`. */
function cleanLine(text, longest = longestTitle) {
    const start = text.slice(0, longest * 4 + 1024);
    const line = strip(start).replaceAll(/\s+/g, " ").trim();
    return cutCharacters(line, longest);
}
/** The newest lines of a text, at most `most`, without the empty ones at its ends. */
function lastLines(text, most) {
    const lines = text.replace(/^\n+/, "").trimEnd().split("\n");
    if (lines.length === 1 && lines[0] === "")
        return [];
    return lines.slice(-most);
}
function strip(text) {
    return (0,node_util__WEBPACK_IMPORTED_MODULE_0__.stripVTControlCharacters)(text)
        .replaceAll(lineBreaks, "\n")
        .replaceAll(controls, "")
        .replaceAll(deceivers, "")
        .replaceAll(loneSurrogates, "\ufffd");
}
function cutCharacters(text, longest) {
    if (text.length <= longest)
        return text;
    const characters = Array.from(text);
    return characters.length <= longest ? text : `${characters.slice(0, longest - 1).join("")}…`;
}


/***/ }),

/***/ 9708:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PL: () => (/* binding */ columnsOf),
/* harmony export */   UG: () => (/* binding */ padToColumns),
/* harmony export */   b9: () => (/* binding */ cutToColumns)
/* harmony export */ });
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


/***/ }),

/***/ 8747:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ formatDuration)
/* harmony export */ });
const second = 1000;
const minute = 60 * second;
const hour = 60 * minute;
/**
 * A length of time for people: `850ms`, `3.2s`, `1m 05s`, `2h 03m`. Cut, never rounded up, so that nothing seems to
 * have taken longer than its limit. Anything below zero is shown as `0ms`.
 * @param ms milliseconds
 */
function formatDuration(ms) {
    const whole = Number.isFinite(ms) ? Math.max(0, Math.floor(ms)) : 0;
    if (whole < second)
        return `${whole}ms`;
    if (whole < minute)
        return `${(Math.floor(whole / 100) / 10).toFixed(1)}s`;
    if (whole < hour)
        return `${Math.floor(whole / minute)}m ${twoDigits((whole % minute) / second)}s`;
    return `${Math.floor(whole / hour)}h ${twoDigits((whole % hour) / minute)}m`;
}
function twoDigits(value) {
    return String(Math.floor(value)).padStart(2, "0");
}


/***/ }),

/***/ 4604:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CF: () => (/* binding */ shownOutcome),
/* harmony export */   Ey: () => (/* binding */ exitWords),
/* harmony export */   ky: () => (/* binding */ runWord),
/* harmony export */   wX: () => (/* binding */ outcomeWords)
/* harmony export */ });
/* harmony import */ var _model_outcome_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8158);

const outcomeWords = {
    succeeded: { word: "succeeded", glyph: "✓", emoji: "✅", colour: "green" },
    failed: { word: "failed", glyph: "✗", emoji: "❌", colour: "red" },
    timed_out: { word: "timed out", glyph: "✗", emoji: "❌", colour: "red" },
    cancelled: { word: "cancelled", glyph: "✗", emoji: "🚫", colour: "yellow" },
    skipped: { word: "skipped", glyph: "-", emoji: "⏭️", colour: "dim" },
    allowed_failure: { word: "failed, allowed", glyph: "!", emoji: "⚠️", colour: "yellow" },
    running: { word: "did not end", glyph: "?", emoji: "❔", colour: "yellow" },
    not_started: { word: "not started", glyph: "?", emoji: "❔", colour: "dim" },
};
const statusWords = {
    succeeded: { word: "Passed", glyph: "✓", emoji: "✅", colour: "green" },
    failed: { word: "Failed", glyph: "✗", emoji: "❌", colour: "red" },
    cancelled: { word: "Cancelled", glyph: "✗", emoji: "🚫", colour: "yellow" },
    in_progress: { word: "Not finished", glyph: "?", emoji: "❔", colour: "yellow" },
};
/** What is said of a run: its status, or that nothing had to run. */
function runWord(summary, stages) {
    if (summary.status !== "succeeded" || stages > 0)
        return statusWords[summary.status];
    return { word: "Nothing to run", glyph: "-", emoji: "⏭️", colour: "dim" };
}
function shownOutcome(command) {
    if (command.outcome !== null)
        return command.outcome;
    return command.status === "running" ? "running" : "not_started";
}
/** How a process ended, where the outcome's word does not say it already; empty otherwise. */
function exitWords(outcome, exit) {
    if (exit === null || outcome === "succeeded" || outcome === "skipped")
        return "";
    if (exit.kind === "cancelled")
        return "";
    if (exit.kind === "timed-out" && outcome === "timed_out")
        return `after ${exit.after_seconds} s`;
    return (0,_model_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .describeExit */ .KE)(exit);
}


/***/ }),

/***/ 9995:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bo: () => (/* binding */ skippedLine),
/* harmony export */   Ek: () => (/* binding */ runningLine),
/* harmony export */   TW: () => (/* binding */ tailLinesOf),
/* harmony export */   WJ: () => (/* binding */ verdict),
/* harmony export */   fb: () => (/* binding */ finishedLine)
/* harmony export */ });
/* harmony import */ var _clean_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2348);
/* harmony import */ var _duration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8747);
/* harmony import */ var _outcome_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4604);



/** Lines of a failed stage's output that are shown below it, of each stream. */
const tailLines = 30;
/** `✗ api/unit failed: exit 1, 3.2s, 2 tries (left processes behind)`: how a stage ended, in one line. */
function finishedLine(label, event, paint) {
    const { glyph, colour } = _outcome_words_js__WEBPACK_IMPORTED_MODULE_2__/* .outcomeWords */ .wX[event.outcome];
    const words = [(0,_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDuration */ .a)(event.duration_ms)];
    if (event.tries > 1)
        words.push(`${event.tries} tries`);
    const notes = event.notes.length === 0 ? "" : ` (${(0,_clean_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .Ow)(event.notes.join("; "), 300)})`;
    const what = verdict(event.outcome, event.exit);
    const head = what === "" ? label : `${label} ${what},`;
    return `${paint[colour](glyph)} ${head} ${paint.dim(words.join(", "))}${notes}`;
}
/** `failed: exit 1`; empty for a success. */
function verdict(outcome, exit) {
    if (outcome === "succeeded")
        return "";
    const how = (0,_clean_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .Ow)((0,_outcome_words_js__WEBPACK_IMPORTED_MODULE_2__/* .exitWords */ .Ey)(outcome, exit), 300);
    if (how === "")
        return _outcome_words_js__WEBPACK_IMPORTED_MODULE_2__/* .outcomeWords */ .wX[outcome].word;
    return outcome === "timed_out" && how.startsWith("after")
        ? `${_outcome_words_js__WEBPACK_IMPORTED_MODULE_2__/* .outcomeWords */ .wX[outcome].word} ${how}`
        : `${_outcome_words_js__WEBPACK_IMPORTED_MODULE_2__/* .outcomeWords */ .wX[outcome].word}: ${how}`;
}
function skippedLine(label, reason, paint) {
    return paint.dim(`${_outcome_words_js__WEBPACK_IMPORTED_MODULE_2__/* .outcomeWords */ .wX.skipped.glyph} ${label} skipped: ${(0,_clean_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .Ow)(reason, 300)}`);
}
/** `still running: api/build 1m 05s, api/lint 1m 02s`. */
function runningLine(running) {
    const shown = running.slice(0, 10).map(({ label, forMs }) => `${label} ${(0,_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDuration */ .a)(forMs)}`);
    const more = running.length > shown.length ? ` and ${running.length - shown.length} more` : "";
    return `still running: ${shown.join(", ")}${more}`;
}
/** The newest lines of both streams, standard output first, each indented; colours stay where there are colours. */
function tailLinesOf(tail, indent, coloured) {
    if (tail === null)
        return [];
    const clean = coloured ? _clean_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanColouredText */ .S4 : _clean_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanText */ .X5;
    return [tail.stdout, tail.stderr].flatMap((text) => (0,_clean_text_js__WEBPACK_IMPORTED_MODULE_0__/* .lastLines */ .w$)(clean(text), tailLines).map((line) => `${indent}${line}`));
}


/***/ }),

/***/ 228:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D5: () => (/* binding */ subtaskShown),
/* harmony export */   Ih: () => (/* binding */ stageKey),
/* harmony export */   pP: () => (/* binding */ StageNames),
/* harmony export */   xR: () => (/* binding */ subtaskCount)
/* harmony export */ });
/* harmony import */ var _clean_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2348);

/** Who is behind a scope and an index: learnt from the `run-started` events, the assignment's own first. */
class StageNames {
    #entries = new Map();
    #severalSubtasks = false;
    learn(scope, event) {
        for (const entry of event.commands)
            this.#entries.set(stageKey(scope, entry.index), entry);
        if (scope.length === 0)
            this.#severalSubtasks = subtaskCount(event.commands) > 1;
    }
    /** True when stages belong to more than one subtask, so that naming it tells something. */
    get severalSubtasks() {
        return this.#severalSubtasks;
    }
    of(scope, index) {
        const entry = this.#entries.get(stageKey(scope, index)) ?? unknownEntry(index);
        const path = [...scope, entry.id];
        const shortLabel = (0,_clean_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .Ow)(path.join("/"));
        const subtask = subtaskShown(entry.subtask, this.#severalSubtasks);
        return {
            entry,
            shortLabel,
            label: subtask === null ? shortLabel : (0,_clean_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .Ow)([subtask, ...path].join("/")),
        };
    }
}
/** One text for a stage, different for each. */
function stageKey(scope, index) {
    return JSON.stringify([scope, index]);
}
/** The word before a stage's id: its subtask where there are several, `setup` for what runs before all of them. */
function subtaskShown(subtask, several) {
    return subtask === null ? "setup" : several ? subtask : null;
}
function subtaskCount(entries) {
    return new Set(entries.map((entry) => entry.subtask).filter((subtask) => subtask !== null)).size;
}
function unknownEntry(index) {
    const id = `stage ${index}`;
    return { index, id, title: id, command: "", kind: "command", subtask: null, phase: "test" };
}


/***/ }),

/***/ 591:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LP: () => (/* binding */ troubledRows),
/* harmony export */   OJ: () => (/* binding */ outcomePhrase),
/* harmony export */   U7: () => (/* binding */ stageRows),
/* harmony export */   X: () => (/* binding */ skippedSubtasks),
/* harmony export */   r0: () => (/* binding */ countStages),
/* harmony export */   rj: () => (/* binding */ countWords)
/* harmony export */ });
/* harmony import */ var _clean_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2348);
/* harmony import */ var _outcome_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4604);
/* harmony import */ var _stage_lines_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9995);
/* harmony import */ var _stage_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(228);




/** How deep nested pipelines are followed: deeper than any configuration needs, so that a circle in files ends. */
const deepest = 16;
/** All stages of a run by subtask, in the order of the manifest, each nested pipeline's below the stage that it is. */
function stageRows(manifest, children) {
    const several = (0,_stage_names_js__WEBPACK_IMPORTED_MODULE_3__/* .subtaskCount */ .xR)(manifest.commands) > 1;
    const groups = new Map();
    for (const command of manifest.commands) {
        const group = groups.get(command.subtask) ?? { subtask: command.subtask, rows: [] };
        groups.set(command.subtask, group);
        const subtask = (0,_stage_names_js__WEBPACK_IMPORTED_MODULE_3__/* .subtaskShown */ .D5)(command.subtask, several);
        group.rows.push(...rowsOf(command, subtask === null ? [] : [subtask], 0, children));
    }
    return [...groups.values()];
}
function rowsOf(command, path, depth, children) {
    const here = [...path, command.id];
    const row = { depth, label: (0,_clean_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .Ow)(here.join("/")), outcome: (0,_outcome_words_js__WEBPACK_IMPORTED_MODULE_1__/* .shownOutcome */ .CF)(command), command };
    const child = command.sub_run_id === null || depth >= deepest ? undefined : children.get(command.sub_run_id);
    const below = child?.commands.flatMap((nested) => rowsOf(nested, here, depth + 1, children)) ?? [];
    return [row, ...below];
}
/** `failed: exit 1`, `skipped: no change in its paths`, `succeeded`; with the number of tries when there were several. */
function outcomePhrase({ command, outcome }) {
    const reason = outcome === "skipped" && command.summary !== null ? `skipped: ${command.summary}` : "";
    const phrase = reason || (0,_stage_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .verdict */ .WJ)(outcome, command.exit) || "succeeded";
    return (0,_clean_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .Ow)(command.tries > 1 ? `${phrase}, ${command.tries} tries` : phrase, 300);
}
/** Rows that went wrong, worst first: failed and timed out, then unfinished, cancelled, allowed failures. */
function troubledRows(groups) {
    const rows = groups.flatMap((group) => group.rows).filter((row) => severity(row.outcome) > 0);
    // toSorted is stable: within a kind the order of the plan stays.
    return rows
        .filter((row) => !onlyContains(row, rows))
        .toSorted((a, b) => severity(b.outcome) - severity(a.outcome));
}
/** Subtasks of the plan that were left out as a whole, by the reason. */
function skippedSubtasks(plan) {
    const skipped = new Map();
    for (const { id, skip } of plan.subtasks) {
        if (skip !== null)
            skipped.set(skip, [...(skipped.get(skip) ?? []), id]);
    }
    return skipped;
}
function countStages(groups) {
    const rows = groups.flatMap((group) => group.rows);
    const leaves = rows.filter((row, at) => (rows[at + 1]?.depth ?? 0) <= row.depth);
    const count = (...outcomes) => leaves.filter((row) => outcomes.includes(row.outcome)).length;
    return {
        passed: count("succeeded"),
        failed: count("failed", "timed_out"),
        allowed: count("allowed_failure"),
        skipped: count("skipped"),
        unfinished: count("cancelled", "running", "not_started"),
    };
}
/** `3 passed, 1 failed, 2 skipped`; `no stages` when there are none. */
function countWords(counts) {
    const words = [
        counts.passed > 0 && `${counts.passed} passed`,
        counts.failed > 0 && `${counts.failed} failed`,
        counts.allowed > 0 && `${counts.allowed} failed but allowed`,
        counts.unfinished > 0 && `${counts.unfinished} not finished`,
        counts.skipped > 0 && `${counts.skipped} skipped`,
    ];
    return words.filter((word) => word !== false).join(", ") || "no stages";
}
function severity(outcome) {
    switch (outcome) {
        case "failed":
        case "timed_out":
            return 4;
        case "running":
            return 3;
        case "cancelled":
            return 2;
        case "allowed_failure":
            return 1;
        case "succeeded":
        case "skipped":
        case "not_started":
            return 0;
    }
}
/** A nested pipeline that failed because of a stage of its own, which is in the list itself. */
function onlyContains(row, troubled) {
    if (row.command.kind !== "subpipeline" || row.command.exit?.kind !== "exited")
        return false;
    return troubled.some((other) => other.depth > row.depth && other.label.startsWith(`${row.label}/`));
}


/***/ }),

/***/ 1209:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E8: () => (/* binding */ fileStem),
/* harmony export */   N9: () => (/* binding */ logFile),
/* harmony export */   Tb: () => (/* binding */ persistedPath),
/* harmony export */   xN: () => (/* binding */ pathBase)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);

/** Persisted paths are relative to the repository root, or to the runs folder where that lies outside of it. */
function pathBase(root, runsFolder) {
    const inside = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(root, runsFolder);
    return inside.split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep)[0] === ".." || (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(inside) ? runsFolder : root;
}
/** A path in the form that files keep: relative to the base, with forward slashes. */
const persistedPath = (context, path) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(context.base, path).split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep).join("/");
/** `03-lint`: what a stage's files are called. */
const fileStem = (index, id) => `${String(index).padStart(2, "0")}-${id}`;
const logFile = (scope, stem) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(scope.folder, "logs", `${stem}.log`);


/***/ })

};
