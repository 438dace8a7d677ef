export const id = 940;
export const ids = [940];
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
    redaction: (0,fields/* optional */.lq)(schemas/* enum */.k5n(["enforce", "shadow"]), "`enforce` replaces secrets by ***; `shadow` only counts them.", defaults/* defaults */.N.redaction),
    "log-limit": (0,fields/* optional */.lq)(fields/* Size */.or, "How much of a stage's log is kept: bytes, or text such as 64MiB.", "256MiB"),
    "heartbeat-seconds": (0,fields/* optional */.lq)(schemas/* int */.Whr().min(1).max(defaults/* limits */.F.heartbeatSeconds), "Seconds between signs of life in a run's journal.", defaults/* defaults */.N.heartbeatSeconds),
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


/***/ })

};
