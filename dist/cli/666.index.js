export const id = 666;
export const ids = [666];
export const modules = {

/***/ 8126:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ nameFromBytes),
/* harmony export */   V: () => (/* binding */ matchableName)
/* harmony export */ });
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


/***/ }),

/***/ 3666:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  init: () => (/* reexport */ init),
  plan: () => (/* reexport */ plan),
  run: () => (/* reexport */ run_run),
  schema: () => (/* reexport */ schema),
  show: () => (/* reexport */ show_show),
  validate: () => (/* reexport */ validate)
});

// EXTERNAL MODULE: ./build/modes/exit-code.js
var exit_code = __webpack_require__(7957);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/json-schema-processors.js
var json_schema_processors = __webpack_require__(8439);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js
var schemas = __webpack_require__(5156);
;// CONCATENATED MODULE: ./build/config/defaults.js
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

// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var picomatch = __webpack_require__(4006);
;// CONCATENATED MODULE: ./build/model/condition.js
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

// EXTERNAL MODULE: ./build/model/fields.js
var fields = __webpack_require__(2017);
;// CONCATENATED MODULE: ./build/model/glob.js
/**
 * Shortens runs of backslashes in a glob to two or three, which mean the same: an even run is one backslash that stands
 * for itself, an odd one also escapes what follows. On four or more at the end of a glob picomatch 4.0.7 never comes
 * back (it skips past the end that it looks for).
 */
const withShortBackslashes = (glob) => glob.replaceAll(/\\{4,}/g, (run) => (run.length % 2 === 0 ? "\\\\" : "\\\\\\"));

// EXTERNAL MODULE: ./node_modules/fastest-levenshtein/mod.js
var mod = __webpack_require__(1916);
;// CONCATENATED MODULE: ./build/config/wording.js

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
        const changes = (0,mod/* distance */.Io)(name.toLowerCase(), candidate.toLowerCase());
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

;// CONCATENATED MODULE: ./build/config/leaf-checks.js







/*
 * Checks of single texts. Each answers with a sentence about what is wrong, or undefined.
 */
/** Letters, digits, `.`, `_` and `-`: fit for folders of every system and for artifact names. */
const idPattern = "^[A-Za-z0-9][A-Za-z0-9._-]*$";
/** Names that Windows keeps for devices, with any ending (Microsoft, "Naming Files, Paths, and Namespaces"). */
const reserved = /^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:\.|$)/i;
/** Ids become folders, file names and parts of artifact names. */
function wrongId(id) {
    const unfit = `${quote(id)} is unfit for paths and artifact names`;
    if (!new RegExp(idPattern).test(id)) {
        return `${unfit}; expected letters, digits, ".", "_" and "-", with a letter or digit first`;
    }
    if (id.endsWith("."))
        return `${unfit}; it must not end in "."`;
    if (reserved.test(id))
        return `${unfit}; Windows keeps this name for a device`;
    return id.length > limits.id ? `${unfit}; it may have at most ${limits.id} characters` : undefined;
}
function wrongText(text) {
    return text.trim() === "" ? "must not be empty" : undefined;
}
function wrongLength(text) {
    if (text.length <= limits.expression)
        return undefined;
    return `has ${text.length} characters; expected at most ${limits.expression}`;
}
function wrongCondition(text) {
    if (wrongLength(text) !== undefined)
        return wrongLength(text);
    try {
        parseCondition(text);
        return undefined;
    }
    catch (error) {
        if (error instanceof ConditionError)
            return error.message;
        throw error;
    }
}
/** @param text a folder below another one, `.` included */
function wrongDirectory(text) {
    if (text.trim() === "")
        return "must not be empty; expected a relative path";
    if (fields/* RelativePath */.c8.safeParse(text).success && !/^[A-Za-z]:/.test(text) && !text.includes("\0")) {
        return undefined;
    }
    return `${quote(text)} must be a relative path with forward slashes, without ".."`;
}
/** `packages/api/` and `./packages/api` are `packages/api`. */
function tidyDirectory(text) {
    return external_node_path_.posix.normalize(text).replace(/(?<=.)\/$/, "");
}
/** @param text a glob, with a `!` before it when it takes files out again */
function wrongGlob(text) {
    const glob = text.startsWith("!") ? text.slice(1) : text;
    const what = `the pattern ${quote(text)}`;
    if (wrongLength(text) !== undefined)
        return wrongLength(text);
    if (glob.trim() === "")
        return "a pattern must not be empty";
    if (glob.startsWith("/") || /^[A-Za-z]:/.test(glob))
        return `${what} must be relative`;
    if (glob.split("/").includes(".."))
        return `${what} must not hold ".."`;
    try {
        picomatch.makeRe(withShortBackslashes(glob), { strictBrackets: true });
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
    return `the shell ${quote(shell)} is not known; ${expected}`;
}
/** Names as the system takes them: anything but the characters that end a name. */
function wrongVariableName(name) {
    if (name !== "" && !/[=\0\s]/.test(name))
        return undefined;
    return `${quote(name)} is no name for an environment variable; expected one without "=" and spaces`;
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

;// CONCATENATED MODULE: ./build/config/fields.js




/** A text with a check of its own; the check's sentence is the message. */
function checked(wrong) {
    return schemas.string().superRefine((text, context) => {
        const message = wrong(text);
        if (message !== undefined)
            context.addIssue({ code: "custom", message });
    });
}
const idMeta = { pattern: idPattern, maxLength: limits.id };
const Id = checked(wrongId).meta(idMeta);
const Text = checked(wrongText).meta({ minLength: 1 });
const ConditionText = checked(wrongCondition);
const Directory = checked(wrongDirectory);
const Globs = schemas.array(checked(wrongGlob));
const Shell = checked(wrongShell);
const IdName = schemas.string().meta(idMeta);
const VariableName = schemas.string().meta({ minLength: 1 });
/**
 * Checks of names in mappings, by the type of the name. They are no part of that type, because zod leaves out the values
 * of names that it refuses.
 */
const nameChecks = new Map([
    [IdName, wrongId],
    [VariableName, wrongVariableName],
]);
/** A mapping of ids to what they name. */
function byId(values) {
    return schemas.record(IdName, values);
}
/** As GitHub's `env`: values that are no text are taken as they are written. */
const Variables = schemas.record(VariableName, schemas.union([schemas.string(), schemas.number(), schemas.boolean()], { error: "expected text, a number, true or false" }));
const sizeWanted = "expected a number of bytes, or text such as 256MiB (units B, KiB, MiB, GiB)";
const Size = schemas.union([
    schemas.int().min(1),
    checked((text) => parseSize(text) === undefined ? `${sizeWanted}, found ${quote(text)}` : undefined).meta({
        pattern: "^\\d+(\\.\\d+)? ?(B|KiB|MiB|GiB)?$",
    }),
], { error: sizeWanted });
const Mode = schemas["enum"](["local", "cloud", "mcp"]);
const Minutes = schemas.number().gt(0).max(limits.minutes);
const Plain = schemas.union([schemas.string(), schemas.number(), schemas.boolean()]);
/** Settings of a built-in guardrail. */
const Settings = schemas.record(schemas.string(), schemas.union([Plain, schemas.array(Plain)], { error: "expected text, a number, true, false or a list of these" }));
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

;// CONCATENATED MODULE: ./build/config/stage-schema.js




const TriesSchema = schemas.strictObject({
    max: optional(schemas.int().min(1).max(limits.tries), "How often the command is started at most, until it succeeds.", defaults.tries),
    "backoff-seconds": optional(schemas.number().min(0).max(limits.backoffSeconds), "Seconds to wait before another try.", defaults.backoffSeconds),
});
/** A command, a built-in guardrail, a stage set or a nested pipeline: which of them, says the key it has. */
const StageSchema = schemas.strictObject({
    id: optional(Id, "Names the stage in `needs`, in reports and in file names. A command needs one; a guardrail's is its name, a nested pipeline's the pipeline's. On a stage set it becomes the prefix of the set's stages."),
    name: optional(Text, "What people read; the id when left out."),
    run: optional(Text, "The command. Exactly one of `run`, `uses`, `stage-set` and `pipeline`."),
    uses: optional(Text, "A built-in guardrail, `guardrail/<name>`."),
    "stage-set": optional(schemas.string(), "The name of a stage set, whose stages take this place. Other keys beside it are defaults for them."),
    pipeline: optional(schemas.string(), "The id of a pipeline that runs as this one stage. It may have `stages` only."),
    with: optional(Settings, "Settings of the guardrail that `uses` names."),
    env: optional(Variables, "Environment variables of the stage, over those of its subtask."),
    shell: optional(Shell, "bash, sh, pwsh, powershell, cmd, python, node, or a command with `{0}` for the script's file. Left out: `bash -e {0}`."),
    "working-directory": optional(Directory, "Relative to the subtask's working directory.", defaults.workingDirectory),
    "timeout-minutes": optional(Minutes, "Minutes until the stage is ended; fractions are fine.", defaults.timeoutMinutes),
    "continue-on-error": optional(schemas.boolean(), "A failure is shown, and fails nothing.", false),
    if: optional(ConditionText, "When to run: `success()`, `failure()` and `always()`, joined by `&&`, `||` and `!`. They look at the stages of the same subtask.", defaults.condition),
    paths: optional(Globs, "Runs only when a changed file matches one of these globs, relative to the repository root."),
    "paths-ignore": optional(Globs, "Does not run when every changed file matches one of these globs."),
    needs: optional(schemas.array(schemas.string()), "Ids of stages of the same subtask to wait for. Left out: all stages before this one. Empty: none, it starts at once."),
    tries: optional(TriesSchema, "Starts a failing command again."),
    artifacts: optional(Globs, "Files to keep as evidence: globs relative to the stage's working directory."),
    phase: optional(fields/* Phase */.a0, "The section of the run summary that the stage counts for. Left out: build when the id starts with build or setup, review for guardrail/review, else test."),
    "summary-hint": optional(Text, "A sentence for the run summary."),
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
const StagesSchema = schemas.array(StageSchema).min(1);

;// CONCATENATED MODULE: ./build/config/schema.js




const capability = "The kind of runner that it needs: a key of the pipeline's `fan-out.runs-on`.";
const failFast = "After a failure no further stage of the subtask starts, unless its `if` says so.";
const maxParallel = "How many stages run at the same time at most. Left out: as many as the machine has processors.";
const executionMode = "Recorded in the plan and the summary; changes nothing that runs. `mcp` means `local`.";
const SubtaskSchema = schemas.strictObject({
    id: Id.meta({ description: "Names the subtask in reports, in file names and as a target." }),
    name: optional(Text, "What people read; the id when left out."),
    "working-directory": optional(Directory, "Relative to the repository root.", defaults.workingDirectory),
    env: optional(Variables, "Environment variables of its stages, over those of the pipeline."),
    paths: optional(Globs, "Runs only when a changed file matches one of these globs, relative to the repository root."),
    "paths-ignore": optional(Globs, "Does not run when every changed file matches one of these globs."),
    stages: StagesSchema.meta({ description: "Its stages, in order." }),
    shards: optional(schemas.int().min(1).max(limits.jobs), "Runs that many copies, each with SHARD_INDEX (from 1) and SHARD_TOTAL.", defaults.shards),
    requires: optional(Id, capability),
    weight: optional(schemas.number().gt(0).max(limits.weight), "How long it takes compared to the others, until its history is known.", defaults.weight),
    "timeout-minutes": optional(Minutes, "Minutes for all of its stages together. Left out: their own limits count."),
    "execution-mode": optional(Mode, executionMode),
    "fail-fast": optional(schemas.boolean(), `${failFast} Left out: the pipeline's.`),
    "max-parallel": optional(schemas.int().min(1).max(limits.parallel), `${maxParallel} The pipeline's comes before that.`),
})
    .meta({ id: "Subtask", title: "Subtask" });
const FanOutSchema = schemas.strictObject({
    "max-jobs": optional(schemas.int().min(1).max(limits.jobs), "Jobs of the matrix at most.", defaults.maxJobs),
    "min-instances": optional(schemas.int().min(1).max(limits.jobs), "Recorded in the scheduler plan: how many jobs it asks for at least, if there is work for them.", defaults.minInstances),
    "runs-on": optional(byId(Text), "The runner's label for each capability; `default` is for subtasks that require none and is ubuntu-latest when left out."),
});
const PipelineSchema = schemas.strictObject({
    title: optional(Text, "What people read; the id when left out."),
    description: optional(Text, "What the pipeline is for."),
    tags: optional(schemas.array(Text), "Words to find it by."),
    "execution-mode": optional(Mode, executionMode),
    env: optional(Variables, "Environment variables of all its stages, over those of the file."),
    setup: optional(StagesSchema, "Commands that run once in every job, before its subtasks."),
    stages: optional(StagesSchema, "The stages, in order. Either these or `subtasks`."),
    subtasks: optional(schemas.array(SubtaskSchema).min(1), "Units that can run on machines of their own."),
    after: optional(StagesSchema, "Built-in guardrails that run once, when all subtasks have ended."),
    "fan-out": optional(FanOutSchema, "How subtasks are spread over the jobs of a matrix."),
    "max-parallel": optional(schemas.int().min(1).max(limits.parallel), maxParallel),
    "fail-fast": optional(schemas.boolean(), failFast, defaults.failFast),
    "allow-empty": optional(schemas.boolean(), "A run in which `paths` skipped every subtask is neutral and not failed.", false),
    "merge-group-paths": optional(schemas.boolean(), "`paths` also filter in a merge queue.", false),
    "guardrails-required": optional(schemas.boolean(), "A run without guardrails is worth a remark.", false),
    aliases: optional(byId(schemas.string()), "Other names for stages and subtasks, for use as a target."),
    "default-target": optional(schemas.string(), "The stage or subtask, or an alias of one, that runs when none is named. Left out: everything."),
})
    .meta({
    id: "Pipeline",
    title: "Pipeline",
    oneOf: [{ required: ["stages"] }, { required: ["subtasks"] }],
});
const RunDefaultsSchema = schemas.strictObject({
    shell: optional(Shell, "The shell of all stages that name none."),
    "working-directory": optional(Directory, "The working directory of all commands that name none, relative to their subtask's."),
});
const DefaultsSchema = schemas.strictObject({
    run: optional(RunDefaultsSchema, "Defaults of stages with `run`."),
});
/** The YAML format. Hover texts, the JSON Schema, the tables of the documentation and the checks all come from here. */
const ConfigurationSchema = schemas.strictObject({
    "default-pipeline": optional(schemas.string(), "The pipeline that runs when none is named."),
    task: optional(Id, "What runs belong to, as a folder below `.runs`. Left out: the repository's name."),
    env: optional(Variables, "Environment variables of all stages."),
    defaults: optional(DefaultsSchema, "Defaults for all stages, as GitHub's `defaults`."),
    secrets: optional(schemas.array(Text), "Names of environment variables whose values must never be shown."),
    redaction: optional(schemas["enum"](["enforce", "shadow"]), "Recorded in the plan. This version replaces secrets by *** either way.", defaults.redaction),
    "log-limit": optional(Size, "Recorded in the plan, in bytes or as text such as 64MiB. This version keeps every log whole.", "256MiB"),
    "heartbeat-seconds": optional(schemas.int().min(1).max(limits.heartbeatSeconds), "Recorded in the plan. This version writes no signs of life.", defaults.heartbeatSeconds),
    "stage-sets": optional(byId(StagesSchema), "Lists of stages to use in several places."),
    pipelines: byId(PipelineSchema)
        .refine((pipelines) => Object.keys(pipelines).length > 0, "must not be empty; expected at least one pipeline")
        .meta({ description: "The pipelines, by id." }),
});

;// CONCATENATED MODULE: ./build/config/json-schema.js


/** Where editors find the schema: what the first line of every example points at. */
const schemaAddress = "https://raw.githubusercontent.com/org/orchestrator/v1/docs/orchestrator.schema.json";
/**
 * The YAML format as a JSON Schema (draft 2020-12), for editors. It knows everything that can be told of one value alone;
 * names, cycles and duplicates are checked by readConfiguration.
 */
function jsonSchema() {
    const { $schema, ...schema } = json_schema_processors/* toJSONSchema */.bl(ConfigurationSchema, { io: "input" });
    return {
        $schema,
        $id: schemaAddress,
        title: "Orchestrator pipelines",
        description: "The pipelines of a repository: .github/orchestrator.yml",
        ...schema,
    };
}
/** The text of docs/orchestrator.schema.json. */
function jsonSchemaText() {
    return `${JSON.stringify(jsonSchema(), null, 2)}\n`;
}

;// CONCATENATED MODULE: ./build/config/starter.js

const gateScripts = [
    { script: "build", id: "build" },
    { script: "lint", id: "lint" },
    { script: "format:check", id: "format" },
    { script: "typecheck", id: "typecheck" },
    { script: "type-check", id: "type-check" },
    { script: "types", id: "types" },
    { script: "test", id: "test" },
];
const docsScripts = [
    { script: "docs:check", id: "docs-check" },
    { script: "docs:lint", id: "docs-lint" },
    { script: "lint:docs", id: "lint-docs" },
    { script: "lint:md", id: "lint-md" },
    { script: "docs:freshness", id: "docs-freshness" },
];
/**
 * The text of a first `.github/orchestrator.yml`: the pipelines `implementation-gate` and `docs-review` over the scripts
 * that a repository has. Where there are none, a check that needs nothing but git takes their place.
 *
 * @param scripts names of the scripts in package.json
 */
function starter(packageManager, scripts) {
    const manager = packageManager ?? "npm";
    const gate = gateScripts.filter(({ script }) => scripts.includes(script));
    const docs = docsScripts.filter(({ script }) => scripts.includes(script));
    return [
        `# yaml-language-server: $schema=${schemaAddress}`,
        "# What each key means: https://github.com/org/orchestrator/blob/v1/docs/configuration.md",
        "default-pipeline: implementation-gate",
        "",
        ...stageSets(manager, docs),
        "pipelines:",
        "  # Everything that has to hold before a change is merged. Try it: npx github:org/orchestrator run",
        "  implementation-gate:",
        "    title: Implementation gate",
        "    stages:",
        ...(gate.length + docs.length === 0 ? withoutScripts : []),
        ...gate.map((known) => stageLine(manager, known, 6)),
        ...useOfDocs(docs),
        "",
        "  # What can be said of a change to the documentation alone.",
        "  docs-review:",
        "    title: Docs review",
        "    stages:",
        ...(docs.length === 0 ? withoutDocsScripts : useOfDocs(docs)),
        "",
    ].join("\n");
}
/** The set exists when both pipelines use it. */
function stageSets(manager, docs) {
    if (docs.length === 0)
        return [];
    const stages = docs.map((known) => stageLine(manager, known, 4));
    return ["# Stages that more than one pipeline uses.", "stage-sets:", "  docs:", ...stages, ""];
}
const useOfDocs = (docs) => docs.length === 0 ? [] : ["      - stage-set: docs"];
function stageLine(manager, { script, id }, indent) {
    return `${" ".repeat(indent)}- { id: ${id}, run: "${manager} run ${script}" }`;
}
/** Fails on what a merge left behind. Outside of git it fails too: a check that looked at nothing must not pass. */
function leftovers(pathspec) {
    return [
        "        run: |",
        "          git rev-parse --git-dir > /dev/null",
        `          if git grep -nIE '^(<{7}|>{7})( |$)'${pathspec}; then`,
        '            echo "A merge left these lines behind."',
        "            exit 1",
        "          fi",
    ];
}
const withoutScripts = [
    "      # No build, lint or test script was found. Add your commands here, one stage each:",
    "      # - { id: build, run: make }",
    "      # - { id: test, run: make test }",
    "      - id: conflict-markers",
    "        name: No leftovers of a merge",
    ...leftovers(""),
];
const withoutDocsScripts = [
    "      # No script that checks documents was found. Add your commands here, one stage each:",
    "      # - { id: docs-check, run: npm run docs:check }",
    "      - id: conflict-markers",
    "        name: No leftovers of a merge in documents",
    ...leftovers(" -- '*.md' docs"),
];
/**
 * The text of a first `.github/workflows/orchestrator.yml`: one job that runs the default pipeline.
 * @param locked false: the repository has no lock file, which exact installs and their cache need
 */
function starterWorkflow(packageManager, locked) {
    return [
        ...head,
        "    steps:",
        "      - uses: actions/checkout@v6",
        "        with:",
        "          # The whole history, so that what changed can be told for every event.",
        "          fetch-depth: 0",
        "          persist-credentials: false",
        ...(locked ? installSteps[packageManager ?? "none"] : unlockedSteps(packageManager)),
        "      - uses: org/orchestrator@v1",
        "",
    ].join("\n");
}
const head = [
    "name: orchestrator",
    "",
    "on:",
    "  pull_request:",
    "  merge_group:",
    "  push:",
    "    branches: [main, master]",
    "",
    "# Reading the code is all that this job may do.",
    "permissions:",
    "  contents: read",
    "",
    "# A newer push to a pull request replaces the run of the older one; runs of branches are let finish.",
    "concurrency:",
    "  group: ${{ github.workflow }}-${{ github.ref }}",
    "  cancel-in-progress: ${{ github.event_name == 'pull_request' }}",
    "",
    "jobs:",
    "  gate:",
    "    runs-on: ubuntu-latest",
    "    timeout-minutes: 60",
];
const node = (cache) => [
    "      - uses: actions/setup-node@v6",
    "        with:",
    "          node-version: 24",
    ...(cache === null ? [] : [`          cache: ${cache}`]),
];
const unlockedSteps = (packageManager) => packageManager === null ? [] : [...node(null), `      - run: ${packageManager} install`];
/** What has to be there before the stages' commands can run. The cache of setup-node needs a lock file, as do these installs. */
const installSteps = {
    npm: [...node("npm"), "      - run: npm ci"],
    pnpm: [
        "      # Takes the version from packageManager in package.json.",
        "      - uses: pnpm/action-setup@v4",
        ...node("pnpm"),
        "      - run: pnpm install --frozen-lockfile",
    ],
    yarn: [
        "      # Makes the version of packageManager in package.json available.",
        "      - run: corepack enable",
        ...node("yarn"),
        "      - run: yarn install --frozen-lockfile",
    ],
    bun: ["      - uses: oven-sh/setup-bun@v2", "      - run: bun install --frozen-lockfile"],
    none: [],
};

;// CONCATENATED MODULE: ./build/modes/init.js


const lockFiles = [
    ["pnpm-lock.yaml", "pnpm"],
    ["yarn.lock", "yarn"],
    ["bun.lock", "bun"],
    ["bun.lockb", "bun"],
    ["package-lock.json", "npm"],
    ["npm-shrinkwrap.json", "npm"],
];
/** Puts a pipeline file and a workflow into a repository, made for what is there. Existing files stay unless forced. */
async function initRepository(files, root, force) {
    const scripts = await packageScripts(files, root);
    const { manager, locked } = await packageManager(files, root, scripts !== null);
    return [
        await place(files, root, ".github/orchestrator.yml", starter(manager, scripts ?? []), force),
        await place(files, root, ".github/workflows/orchestrator.yml", starterWorkflow(manager, locked), force),
        ...(await ignore(files, root, [".runs/", "out/"])),
    ];
}
/** The names of package.json's scripts; null without a package.json that can be read. */
async function packageScripts(files, root) {
    const text = await files.readText((0,external_node_path_.join)(root, "package.json"));
    if (text === undefined)
        return null;
    try {
        const value = JSON.parse(text);
        const scripts = value?.scripts;
        return typeof scripts === "object" && scripts !== null ? Object.keys(scripts) : [];
    }
    catch {
        return [];
    }
}
async function packageManager(files, root, isPackage) {
    for (const [lock, manager] of lockFiles) {
        if (await files.exists((0,external_node_path_.join)(root, lock)))
            return { manager, locked: true };
    }
    return { manager: isPackage ? "npm" : null, locked: false };
}
async function place(files, root, path, text, force) {
    const exists = await files.exists((0,external_node_path_.join)(root, path));
    if (exists && !force)
        return { path, did: "kept", detail: "it exists; --force replaces it" };
    await files.replace((0,external_node_path_.join)(root, path), text);
    return { path, did: exists ? "replaced" : "wrote", detail: "" };
}
async function ignore(files, root, lines) {
    const path = ".gitignore";
    const text = (await files.readText((0,external_node_path_.join)(root, path))) ?? "";
    const present = new Set(text.split(/\r?\n/).map((line) => line.trim().replace(/^\/|\/$/g, "")));
    const missing = lines.filter((line) => !present.has(line.replace(/\/$/, "")));
    if (missing.length === 0)
        return [];
    const start = text === "" || text.endsWith("\n") ? text : `${text}\n`;
    await files.replace((0,external_node_path_.join)(root, path), `${start}${missing.join("\n")}\n`);
    return [{ path, did: text === "" ? "wrote" : "added", detail: missing.join(" ") }];
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

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./build/model/limits.js
const KiB = 1024;
/** Every bound of this version, in one place. */
const limits_limits = {
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

;// CONCATENATED MODULE: ./build/platform/copy-matching.js





/** More files than this at once are taken for a mistake in the globs, such as `**` over node_modules. */
const MOST_FILES = limits_limits.artifactFiles.value;
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
    const names = await glob(globs.map(withShortBackslashes).map(alsoLineBreaks), {
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
        list: files_list,
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
        const write = () => writeNew(temporary, text, options.durable ?? false);
        // Most folders are there already: looking first would cost every write.
        await write().catch(async (error) => {
            if (error.code !== "ENOENT")
                throw error;
            await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true });
            await write();
        });
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
async function files_list(folder) {
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
var model_changes = __webpack_require__(4231);
;// CONCATENATED MODULE: ./build/model/outcome.js
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
                throw new model_changes/* GitError */.X(`git ${args[0]} printed more than 256 MiB`);
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
    const message = `git ${args[0]} failed (${describeExit(answer.exit)})`;
    return new model_changes/* GitError */.X(answer.words === "" ? message : `${message}: ${answer.words}`);
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
    throw new model_changes/* GitError */.X(`${error.message}\nThe repository belongs to another user than the one who runs this, so git won't read it. ` +
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
        throw new model_changes/* GitError */.X(`${JSON.stringify(revision)} is not the name of a branch, a tag or a commit`);
    }
    const shallow = (await requireLine(session, ["rev-parse", "--is-shallow-repository"])) === "true";
    // A depth would make a complete clone shallow, and without one a shallow clone would fetch the whole history.
    await fetchFromRemote(session, shallow ? ["--depth=1"] : [], [revision]);
    const commit = await findCommit(session, "FETCH_HEAD");
    if (commit === undefined)
        throw new model_changes/* GitError */.X(`${JSON.stringify(revision)} is not a commit`);
    return commit;
}
async function deepen(session, tips, commits) {
    const depth = [`--deepen=${commits}`];
    try {
        await fetchFromRemote(session, depth, tips);
    }
    catch (error) {
        // A commit that was made here is unknown to the remote: then all that is usually fetched is deepened.
        if (!(error instanceof model_changes/* GitError */.X) || !/not our ref|unadvertised object/.test(error.message))
            throw error;
        await fetchFromRemote(session, depth, []);
    }
}
async function fetchFromRemote(session, depth, wanted) {
    const remote = await findRemote(session);
    if (remote === undefined)
        throw new model_changes/* GitError */.X("there is no remote to fetch from");
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








const DEFAULT_LIMITS = { graceMs: limits_limits.grace.value, drainMs: limits_limits.drain.value };
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
async function openCommandLine(pipeline, flags) {
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
        surroundings: { ...machine(), environment, github: await githubFacts(environment) },
        here,
    };
}
/** What reads them is loaded in a job only. */
const githubFacts = async (environment) => environment["GITHUB_ACTIONS"] === "true"
    ? (await __webpack_require__.e(/* import() */ 293).then(__webpack_require__.bind(__webpack_require__, 4293))).readGitHub(environment)
    : null;
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

;// CONCATENATED MODULE: ./build/cli/init.js



async function init(flags) {
    const { asked, platform } = await openCommandLine(undefined, {});
    const steps = await initRepository(platform.files, asked.root, flags.force === true);
    const lines = steps.map(({ did, path, detail }) => `${did.padEnd(8)} ${path}${detail === "" ? "" : ` (${detail})`}`);
    await print(`${lines.join("\n")}\n\nNext: npx github:org/orchestrator run\n`);
    return exit_code/* exitCodes */.h.passed;
}

;// CONCATENATED MODULE: ./build/model/skip-reasons.js
/** The reasons that planning gives. Whoever judges a run tells them apart: only `paths` can make an empty plan green. */
const skipReasons = { notTargeted: "not targeted", paths: "no change in its paths" };

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

// EXTERNAL MODULE: ./build/changes/names.js
var changes_names = __webpack_require__(8126);
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
    const names = [(0,changes_names/* matchableName */.V)(entry.path)];
    if (entry.status === "renamed" && entry.previousPath !== null)
        names.push((0,changes_names/* matchableName */.V)(entry.previousPath));
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
    const glob = withShortBackslashes(literalPunctuation(acrossFolders(pattern)));
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
    return skipReasons.paths;
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
        skip: skip ?? (idle ? skipReasons.paths : null),
        stages,
    };
}

;// CONCATENATED MODULE: ./build/plan/targets.js


/** @param subtask null for a stage of the set-up. */
const stageKey = (subtask, stage) => `${subtask ?? ""}/${stage}`;
/** Everything, as when nothing is asked of a pipeline without a default target. */
const everything = { targets: [], subtasks: null, stages: null };
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
        return skipReasons.notTargeted;
    return selection.stages === null ? pathSkip(part.subtask, context.changes) : null;
}
function planOwned(stage, subtask, subtaskSkipped, selection, context) {
    if (subtaskSkipped !== null)
        return planStage(stage, subtaskSkipped, context);
    if (selection.stages === null)
        return planStage(stage, pathSkip(stage, context.changes), context);
    const named = selection.stages.has(stageKey(subtask, stage.id));
    return planStage(stage, named ? null : skipReasons.notTargeted, { ...context, changes: null });
}
const isLeftOut = (planned) => planned.skip === skipReasons.notTargeted ||
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

;// CONCATENATED MODULE: ./build/run/context.js

/** Persisted paths are relative to the repository root, or to the runs folder where that lies outside of it. */
function pathBase(root, runsFolder) {
    const inside = (0,external_node_path_.relative)(root, runsFolder);
    return inside.split(external_node_path_.sep)[0] === ".." || (0,external_node_path_.isAbsolute)(inside) ? runsFolder : root;
}
/** A path in the form that files keep: relative to the base, with forward slashes. */
const persistedPath = (context, path) => (0,external_node_path_.relative)(context.base, path).split(external_node_path_.sep).join("/");
/** `03-lint`: what a stage's files are called. */
const fileStem = (index, id) => `${String(index).padStart(2, "0")}-${id}`;
const logFile = (scope, stem) => (0,external_node_path_.join)(scope.folder, "logs", `${stem}.log`);

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
    const modes = stages.map(({ stage }) => older_plan_modeOf(stage));
    if (modes.includes("cloud"))
        return "cloud";
    return modes.includes("local") ? "local" : undefined;
}
function older_plan_modeOf(stage) {
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

;// CONCATENATED MODULE: ./build/config/older-schema.js


/** Hints for the older system's planner. Its spellings of one hint are all read. */
const PlanHints = schemas.strictObject({
    aliases: schemas.array(schemas.string()).nullish(),
    defaultTarget: schemas.boolean().nullish(),
    default: schemas.boolean().nullish(),
    primary: schemas.boolean().nullish(),
    runnable: schemas.boolean().nullish(),
    requiresCloud: schemas.boolean().nullish(),
    requires_cloud: schemas.boolean().nullish(),
    executionMode: schemas.string().nullish(),
});
const common = {
    title: schemas.string().nullish(),
    plan: PlanHints.nullish(),
    requiresCloud: schemas.boolean().nullish(),
    requires_cloud: schemas.boolean().nullish(),
    executionMode: schemas.string().nullish(),
    execution_mode: schemas.string().nullish(),
    mode: schemas.string().nullish(),
};
const Command = schemas.strictObject({
    kind: schemas.literal("command"),
    id: Id,
    ...common,
    command: Text,
    cwd: Directory.nullish(),
    env: Variables.nullish(),
    allowFailure: schemas.boolean().nullish(),
    summaryHint: schemas.string().nullish(),
    /** Milliseconds; 0 and less mean none. */
    timeoutMs: schemas.number().nullish(),
    session: schemas.unknown().optional(),
});
const Subpipeline = schemas.strictObject({
    kind: schemas.literal("subpipeline"),
    id: Id.nullish(),
    ...common,
    pipeline: schemas.string(),
    optional: schemas.boolean().nullish(),
});
const StageSet = schemas.strictObject({ kind: schemas.literal("stage-set"), ref: schemas.string() });
const Stages = schemas.array(schemas.discriminatedUnion("kind", [Command, Subpipeline, StageSet], {
    error: (issue) => issue.code === "invalid_union" ? "expected command, subpipeline or stage-set" : undefined,
}))
    .min(1);
/** The JSON format of the system that this one follows. Its keys that are not named here mean nothing and are let be. */
const OlderSchema = schemas.strictObject({
    defaultPipeline: schemas.string().nullish(),
    stageSets: byId(Stages).nullish(),
    pipelines: schemas.array(schemas.strictObject({
        id: Id,
        title: schemas.string().nullish(),
        description: schemas.string().nullish(),
        tags: schemas.array(schemas.string()).nullish(),
        guardrailsRequired: schemas.boolean().nullish(),
        stages: Stages,
    }))
        .min(1),
});

;// CONCATENATED MODULE: ./build/config/tolerant.js


/** The type inside of `optional` and the like. */
function unwrap(schema) {
    return schema instanceof schemas.ZodOptional || schema instanceof schemas.ZodNullable
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
    if (type instanceof schemas.ZodObject) {
        const keys = Object.entries(type.shape);
        return schemas.object(Object.fromEntries(keys.map(([key, inner]) => [key, orNothing(inner)])));
    }
    if (type instanceof schemas.ZodArray)
        return schemas.array(tolerate(type.element).nullable().catch(null));
    if (type instanceof schemas.ZodRecord)
        return schemas.record(schemas.string(), orNothing(type.valueType));
    return type instanceof schemas.ZodString ? schemas.string() : type;
}
let tolerant;
/** What can be understood of a value that should be a configuration. */
function readTolerantly(value) {
    tolerant ??= tolerate(ConfigurationSchema).catch({});
    return tolerant.parse(value);
}

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
    if (type instanceof schemas.ZodUnion) {
        for (const option of type.options)
            checkNames(option, value, path, report);
    }
    if (typeof value !== "object" || value === null)
        return;
    if (type instanceof schemas.ZodArray && Array.isArray(value)) {
        for (const [index, item] of value.entries())
            checkNames(type.element, item, [...path, index], report);
    }
    if (Array.isArray(value))
        return;
    for (const [key, inner] of Object.entries(value)) {
        if (type instanceof schemas.ZodRecord) {
            const message = nameChecks.get(type.keyType)?.(key);
            if (message !== undefined)
                report.add([...path, key], message, "key");
            checkNames(type.valueType, inner, [...path, key], report);
        }
        const known = type instanceof schemas.ZodObject && Object.hasOwn(type.shape, key) ? type.shape[key] : undefined;
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
        report.add(path, `${quote(String(key))} is missing; ${expectation(issue)}`);
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
        const near = nearest(key, free);
        const hint = near === undefined ? `expected one of ${list(known, 30)}` : `did you mean ${quote(near)}?`;
        report.add([...path, key], `${quote(key)} is not a known key; ${hint}`, "key");
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
        return type instanceof schemas.ZodObject ? Object.keys(type.shape) : [];
    if (type instanceof schemas.ZodArray)
        return keysAt(type.element, rest);
    if (type instanceof schemas.ZodRecord)
        return keysAt(type.valueType, rest);
    const inner = type instanceof schemas.ZodObject ? type.shape[step] : undefined;
    return inner === undefined ? [] : keysAt(inner, rest);
}
function shapeMessage(issue, found) {
    switch (issue.code) {
        case "custom":
            return issue.message;
        case "invalid_value": {
            const near = typeof found === "string" ? nearest(found, issue.values.map(String)) : undefined;
            const hint = near === undefined ? "" : `; did you mean ${quote(near)}?`;
            return `${expectation(issue)}, found ${describeValue(found)}${hint}`;
        }
        case "too_small":
        case "too_big":
            return Array.isArray(found)
                ? "must not be empty"
                : `${expectation(issue)}, found ${describeValue(found)}`;
        default: {
            const isScalar = typeof found === "number" || typeof found === "boolean";
            const quotes = isScalar && expectation(issue) === "expected text" ? "; put it in quotes" : "";
            return `${expectation(issue)}, found ${describeValue(found)}${quotes}`;
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
        notes.add(formatMistake({ file: source.file, ...source.place(path, "key"), path: pathText(path), message }));
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
            report.add([...from, "id"], `duplicate pipeline id ${quote(id)}: already at ${first}`);
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
    return Math.min(Math.trunc(milliseconds) / 60_000, limits.minutes);
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
function reading_exists(reading, where, name) {
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
            entries.push({ file: source.file, ...place, path: pathText(from), message, alone });
        };
        return {
            add: (path, message, at = "value") => push(path, message, at, false),
            addAlone: (path, message, at) => push(path, message, at, true),
            pointAt: (path) => {
                const from = origin(path);
                return `${pathText(from)} (line ${source.place(from, "value").line})`;
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
            once.set(key, { ...mistake, message: escapeInvisible(mistake.message) });
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
    const names = connect_namesOf(groups);
    const items = groups.flatMap((group) => {
        const written = group.stage?.needs;
        const needs = written && { ids: resolve(reading, group, names, { ...place, isSure }), written };
        return needs ? withNeeds(group, needs.ids) : group.items;
    });
    const distinct = withoutDuplicates(reading, items);
    if (distinct.length > limits.stages) {
        const path = groups[0]?.path.slice(0, -1) ?? [];
        reading.report.add(path, `stands for ${distinct.length} stages; there may be at most ${limits.stages}`);
        return [];
    }
    reportWaiting(reading, distinct);
    return distinct;
}
/** The ids that each name of a list means. */
function connect_namesOf(groups) {
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
    const otherwise = `there is no stage ${quote(need)} in ${place.called}; ${suggest(need, known)}`;
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
    const ids = list([...new Set(repeated.map((one) => one.id))]);
    const many = repeated.length > 1 ? "s" : "";
    const differs = item.id === other.id ? "" : `, differing only in case from ${quote(other.id)}`;
    const isSet = reading.wrote([...path, "stage-set"]);
    const advice = isSet ? "; an id on this entry would become a prefix" : "";
    const at = reading.wrote([...path, "id"]) ? [...path, "id"] : path;
    const where = reading.report.pointAt(other.path);
    reading.report.add(at, `duplicate id${many} ${ids}${differs}: already at ${where}${advice}`);
}
function reportLongId(reading, item) {
    if (item.id.length <= limits.id || item.ownId.length > limits.id)
        return;
    const message = `with its prefix the id ${quote(item.id)} has ${item.id.length} characters`;
    reading.report.add(item.path, `${message}; it may have at most ${limits.id}`);
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
        reading.report.add(item?.needsPath ?? item?.path ?? [], `${what}: ${around.map(word).join(" -> ")}${hint}`);
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
        reading.report.add(path, `a stage needs one of ${list(stageKinds)}; this one has none`);
        return;
    }
    if (second !== undefined) {
        const both = `it has ${quote(kind)} and ${quote(second)}`;
        reading.report.add([...path, second], `a stage has exactly one of ${list(stageKinds)}; ${both}`, "key");
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
        const where = kinds.map((other) => quote(other)).join(" or ");
        reading.report.add([...path, key], `${quote(key)} means nothing beside ${quote(kind)}, only beside ${where}`, "key");
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
    reading.report.add([...path, kind], `"setup" takes commands only, and the stage set ${quote(set)} holds more`);
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
    if (id === undefined || !reading_exists(reading, "pipelines", id) || !reading.pipelines.has(id))
        return;
    const extra = ["subtasks", "setup", "after", "fan-out"].filter((key) => reading.wrote(["pipelines", id, key]));
    if (extra.length === 0)
        return;
    const what = `a nested pipeline may have "stages" only, and ${quote(id)} has ${list(extra)}`;
    reading.report.add([...path, "pipeline"], what);
}
function checkGuardrail(reading, uses, path) {
    const name = guardrailName(uses);
    if (name !== undefined && reading.guardrails.includes(name))
        return;
    if (name === undefined) {
        const elsewhere = "other actions belong in the workflow";
        reading.report.add(path, `expected ${prefix}<name>, found ${quote(uses)}; ${elsewhere}`);
        return;
    }
    const near = nearest(name, reading.guardrails);
    const hint = near === undefined ? "" : `; did you mean ${quote(prefix + near)}?`;
    reading.report.add(path, `built-in guardrail ${quote(name)} does not exist in this version${hint}`);
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
            failFast: defaults.failFast,
            maxParallel: null,
        };
        return { ...common, kind: "subpipeline", pipeline };
    }
    const workingDirectory = stage["working-directory"] ?? scope.run["working-directory"];
    return {
        ...common,
        kind: "command",
        workingDirectory: tidyDirectory(workingDirectory ?? defaults.workingDirectory),
        run: stage.run ?? "",
        shell: stage.shell ?? scope.run.shell ?? null,
        tries: {
            max: stage.tries?.max ?? defaults.tries,
            backoffSeconds: stage.tries?.["backoff-seconds"] ?? defaults.backoffSeconds,
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
        if: stage.if ?? defaults.condition,
        workingDirectory: tidyDirectory(stage["working-directory"] ?? defaults.workingDirectory),
        env: { ...scope.env, ...variables(stage.env) },
        continueOnError: stage["continue-on-error"] ?? false,
        timeoutMinutes: stage["timeout-minutes"] ?? defaults.timeoutMinutes,
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
    const total = shards ?? defaults.shards;
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
            const differs = other.id === id ? "" : `, differing only in case from ${quote(other.id)}`;
            const where = reading.report.pointAt(other.path);
            reading.report.add([...path, "id"], `duplicate subtask id ${quote(id)}${differs}: already at ${where}`);
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
    const hint = suggest(requires, Object.keys(runners));
    reading.report.add([...path, "requires"], `"fan-out.runs-on" has no runner for ${quote(requires)}; ${hint}`);
}
/** Everything of a subtask but its stages. */
function buildSubtask(text, pipeline, outerEnv) {
    const id = text.id ?? "";
    return {
        id,
        name: text.name ?? id,
        workingDirectory: tidyDirectory(text["working-directory"] ?? defaults.workingDirectory),
        env: { ...outerEnv, ...variables(pipeline.env), ...variables(text.env) },
        shards: text.shards ?? defaults.shards,
        requires: text.requires ?? null,
        weight: text.weight ?? defaults.weight,
        timeoutMinutes: text["timeout-minutes"] ?? null,
        executionMode: subtasks_executionMode(text["execution-mode"]),
        failFast: text["fail-fast"] ?? pipeline["fail-fast"] ?? defaults.failFast,
        maxParallel: text["max-parallel"] ?? pipeline["max-parallel"] ?? null,
        paths: present(text.paths),
        pathsIgnore: present(text["paths-ignore"]),
    };
}
/** `mcp` is the older system's word for local. */
function subtasks_executionMode(mode) {
    return mode === "mcp" ? "local" : (mode ?? null);
}

;// CONCATENATED MODULE: ./build/config/targets.js



/** Checks that aliases and the default target name what exists, and that no alias is already a name. */
function checkTargets(reading, path, targets) {
    const { text, isSure } = targets;
    const names = config_targets_namesOf(targets);
    const aliases = Object.entries(variables(text.aliases));
    for (const [alias, target] of aliases) {
        const at = [...path, "aliases", alias];
        if (names.has(alias)) {
            reading.report.add(at, `${quote(alias)} is already the id of a stage or subtask`, "key");
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
function config_targets_namesOf({ subtasks, setup }) {
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
    reading.report.add(path, `there is no stage or subtask ${quote(name)} in this pipeline; ${suggest(name, known)}`);
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
        executionMode: subtasks_executionMode(text["execution-mode"]),
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
        const other = others.find(({ written, groups }) => written.text.id === need || connect_namesOf(groups).has(need));
        const id = other?.written.text.id;
        if (id === undefined)
            return undefined;
        const what = id === need ? "is another subtask" : `is in the subtask ${quote(id)}`;
        return `${quote(need)} ${what}, and needs cannot cross subtasks; put both stages in one subtask`;
    };
}
/** The same stages as a nested pipeline has them: with the pipeline's own variables beneath theirs. */
function nest(reading, made, { id, text, subtasks }) {
    const env = variables(text.env);
    const stages = (subtasks[0]?.stages ?? []).map((stage) => ({ ...stage, env: { ...env, ...stage.env } }));
    const failFast = text["fail-fast"] ?? defaults.failFast;
    const total = subtasks.reduce((sum, subtask) => sum + countStages(subtask.stages), 0);
    const isTooLarge = total > limits.stages;
    if (isTooLarge) {
        const message = `stands for ${total} stages, nested ones included; there may be at most ${limits.stages}`;
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
    const maxJobs = text["max-jobs"] ?? defaults.maxJobs;
    const minInstances = text["min-instances"] ?? defaults.minInstances;
    if (minInstances > maxJobs) {
        const at = reading.wrote([...path, "min-instances"]) ? "min-instances" : "max-jobs";
        const message = `"min-instances" is ${minInstances} and must not be more than "max-jobs", which is ${maxJobs}`;
        reading.report.add([...path, at], message);
    }
    return { maxJobs, minInstances, runsOn: { default: defaults.runsOn, ...variables(text["runs-on"]) } };
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
    if (reading_exists(reading, where, name))
        return true;
    const what = where === "pipelines" ? "pipeline" : "stage set";
    const known = where === "pipelines" ? reading.pipelines : reading.sets;
    reading.report.add(path, `there is no ${what} ${quote(name)}; ${suggest(name, [...known.keys()])}`);
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
        .map((owner) => `${isMixed ? `${owner.split(" ", 1)[0]} ` : ""}${word(nameOf(owner))}`)
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
        redaction: text.redaction ?? defaults.redaction,
        logLimit: parseSize(text["log-limit"] ?? defaults.logLimit) ?? defaults.logLimit,
        heartbeatSeconds: text["heartbeat-seconds"] ?? defaults.heartbeatSeconds,
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
    if (reading.text.pipelines === undefined || reading_exists(reading, "pipelines", name))
        return;
    const hint = suggest(name, [...reading.pipelines.keys()]);
    reading.report.add(["default-pipeline"], `there is no pipeline ${quote(name)}; ${hint}`);
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
    const { fits, meant } = checkShape(ConfigurationSchema, source.value, report);
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
var modes_settings = __webpack_require__(3314);
;// CONCATENATED MODULE: ./build/modes/configuration.js





/** Finds the pipeline file, reads it and checks it. All mistakes in it are reported together. */
async function loadConfiguration(wanted, files) {
    const found = await findFile(wanted, files);
    if ((0,modes_settings/* isRefusal */.vu)(found))
        return found;
    const result = readConfiguration(found.name, found.text);
    return "mistakes" in result ? (0,modes_settings/* refuse */.TR)(...result.mistakes.map(formatMistake)) : result.configuration;
}
async function findFile({ root, config }, files) {
    if (config !== null) {
        const path = (0,external_node_path_.isAbsolute)(config) ? config : (0,external_node_path_.join)(root, config);
        const name = (0,external_node_path_.isAbsolute)(config) ? (0,external_node_path_.relative)(root, config) : config;
        return ((await readFile(files, path, name)) ??
            (0,modes_settings/* refuse */.TR)(`${config}: there is no such pipeline file (looked in ${root})`));
    }
    for (const name of lookedFor) {
        const found = await readFile(files, (0,external_node_path_.join)(root, name), name);
        if (found !== undefined)
            return found;
    }
    return (0,modes_settings/* refuse */.TR)(`no pipeline file: looked for ${lookedFor.join(", ")}. Make one with: npx github:org/orchestrator init`);
}
async function readFile(files, path, name) {
    try {
        const text = await files.readText(path);
        return text === undefined ? undefined : { name, text };
    }
    catch (error) {
        // A folder, or a file that this user may not read.
        return (0,modes_settings/* refuse */.TR)(`${name}: the pipeline file cannot be read: ${error instanceof Error ? error.message : String(error)}`);
    }
}
/** The pipeline that was asked for, the file's default, or the only one there is. */
function choosePipeline(configuration, asked) {
    const { pipelines, defaultPipeline, file } = configuration;
    const names = pipelines.map((pipeline) => pipeline.id);
    const name = asked ?? defaultPipeline ?? (names.length === 1 ? names[0] : null);
    if (name === null) {
        return (0,modes_settings/* refuse */.TR)(`${file}: say which pipeline to run, or set default-pipeline; there are: ${names.join(", ")}`);
    }
    const pipeline = pipelines.find((candidate) => candidate.id === name);
    if (pipeline !== undefined)
        return pipeline;
    return (0,modes_settings/* refuse */.TR)(`${file}: there is no pipeline ${JSON.stringify(name)}; ${suggest(name, names)}`);
}

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
    const configuration = await loadConfiguration(settings, platform.files);
    if ((0,modes_settings/* isRefusal */.vu)(configuration))
        return configuration;
    const pipeline = choosePipeline(configuration, settings.pipeline);
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
    const { factsOfEvent } = await __webpack_require__.e(/* import() */ 265).then(__webpack_require__.bind(__webpack_require__, 7265));
    const { findChanges } = await __webpack_require__.e(/* import() */ 913).then(__webpack_require__.bind(__webpack_require__, 6913));
    const found = await findChanges(git, {
        explicitBase: settings.base ?? undefined,
        event: github === null ? undefined : factsOfEvent(github.eventName, github.event),
        baseSha: environment["BASE_SHA"],
        includeWorkingTree: github === null,
        outputFolders: [settings.runsFolder, settings.outFolder].map((folder) => persistedPath({ base: settings.root }, folder)),
    });
    return found.kind === "found" ? found.changes : (0,modes_settings/* refuse */.TR)(found.reason);
}

;// CONCATENATED MODULE: ./build/model/entries.js
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
    const line = `${indent}${number.padStart(2)}. ${visible(`${title} [${facts.join("; ")}]: ${commandOf(stage).trim()}`)}`;
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

;// CONCATENATED MODULE: ./build/cli/plan.js





async function plan(pipeline, flags) {
    const { asked, platform, surroundings } = await openCommandLine(pipeline, flags);
    const made = await planRun((0,modes_settings/* settingsOf */.f5)(asked, surroundings.environment), surroundings, platform);
    if ((0,modes_settings/* isRefusal */.vu)(made)) {
        await complain(`${made.messages.join("\n")}\n`);
        return exit_code/* exitCodes */.h.refused;
    }
    await print(flags.json === true ? `${JSON.stringify(made, null, 2)}\n` : describePlan(made));
    return exit_code/* exitCodes */.h.passed;
}

;// CONCATENATED MODULE: ./build/run/environment.js
const nothingCarried = () => ({ env: {}, path: [] });
/**
 * Variables of the action's own step that are none of a stage's business: its inputs, its state, and the credentials of
 * the artifact and cache services. ACTIONS_ID_TOKEN_REQUEST_* passes, as it does for a `run:` step.
 */
const withheld = /^(INPUT_|STATE_|ACTIONS_RUNTIME_|ACTIONS_CACHE_|ACTIONS_RESULTS_URL$)/i;
/** Names that GITHUB_ENV may not set, by GitHub's own rules. */
const unsettable = /^(GITHUB_|RUNNER_|NODE_OPTIONS$)/i;
/** A stage's environment; later layers win, as GitHub's do. */
function stageEnvironment(layers, windows) {
    const base = Object.entries(layers.process).filter(([name]) => !withheld.test(name));
    const env = {
        ...Object.fromEntries(base),
        ...layers.subtask,
        ...layers.carried.env,
        ...layers.stage,
        ...layers.own,
    };
    if (layers.carried.path.length > 0) {
        const name = Object.keys(env).find((key) => key.toUpperCase() === "PATH") ?? "PATH";
        // An empty entry would stand for the working directory.
        const folders = [...layers.carried.path, env[name] ?? ""].filter((folder) => folder !== "");
        env[name] = folders.join(windows ? ";" : ":");
    }
    return env;
}
/** Reads a GITHUB_ENV file: `NAME=value` lines and `NAME<<MARK` … `MARK` blocks. Bad lines are noted, the rest counts. */
function parseEnvironmentFile(text) {
    const env = {};
    const notes = [];
    const lines = text.split(/\r?\n/);
    for (let at = 0; at < lines.length; at += 1) {
        const line = lines[at];
        if (line === "")
            continue;
        const [name, value, next] = readVariable(lines, at);
        if (name === undefined)
            notes.push(`GITHUB_ENV, line ${at + 1}: ${value}`);
        else if (unsettable.test(name))
            notes.push(`GITHUB_ENV, line ${at + 1}: ${name} cannot be set by a stage`);
        else
            env[name] = value;
        at = next;
    }
    return { env, notes };
}
/** @returns name, value and the last line read; without a name, the value says what is wrong. */
function readVariable(lines, at) {
    const line = lines[at];
    const equals = line.indexOf("=");
    const heredoc = line.indexOf("<<");
    if (heredoc > 0 && (equals === -1 || heredoc < equals)) {
        const mark = line.slice(heredoc + 2);
        const end = lines.indexOf(mark, at + 1);
        if (mark === "" || end === -1)
            return [undefined, `the end mark ${JSON.stringify(mark)} is missing`, lines.length];
        return [line.slice(0, heredoc), lines.slice(at + 1, end).join("\n"), end];
    }
    if (equals > 0)
        return [line.slice(0, equals), line.slice(equals + 1), at];
    return [undefined, "expected NAME=value or NAME<<MARK", at];
}
/** Reads a GITHUB_PATH file: one folder a line, the newest last. */
const parsePathFile = (text) => text
    .split(/\r?\n/)
    .filter((line) => line.trim() !== "")
    .reverse();
/** What a later stage sees after these files were written. */
function carryOn(carried, files) {
    const parsed = parseEnvironmentFile(files.env);
    return {
        carried: {
            env: { ...carried.env, ...parsed.env },
            path: [...parsePathFile(files.path), ...carried.path],
        },
        notes: parsed.notes,
    };
}

;// CONCATENATED MODULE: ./build/model/commands.js
/** A stage of a manifest before anything happened to it. */
const pendingCommand = (entry) => ({
    ...entry,
    status: "pending",
    started_at: null,
    completed_at: null,
    exit_code: null,
    summary: null,
    log_path: null,
    error_file: null,
    sub_run_id: null,
    outcome: null,
    exit: null,
    tries: 0,
    duration_ms: null,
    tail: null,
    notes: [],
    artifacts: [],
    findings: { error: 0, warning: 0, notice: 0 },
});
/** What the built-in guardrails among the commands say together. */
function guardrailStatus(commands, required) {
    const guards = commands.filter((command) => command.kind === "guardrail");
    const count = (status) => guards.filter((guard) => guard.status === status).length;
    const counts = {
        total: guards.length,
        succeeded: count("succeeded"),
        failed: count("failed"),
        skipped: count("skipped"),
        other: count("pending") + count("running"),
    };
    const present = guards.length > 0;
    return {
        present,
        recommendation: present || !required ? null : "add a guardrail stage: this pipeline says that it requires them",
        summary: present ? `${counts.succeeded} of ${counts.total} guardrails succeeded` : "no guardrail stages",
        counts,
    };
}

;// CONCATENATED MODULE: ./build/run/fold.js


/** The manifest after one more event. The journal folded from its beginning gives the manifest, always. */
function applyEvent(manifest, event) {
    if (event.type === "run-started")
        return started(event);
    if (manifest === undefined)
        throw new Error(`a journal begins with run-started, not with ${event.type}`);
    const next = { ...manifest, updated_at: event.at };
    switch (event.type) {
        case "stage-started":
            return withCommand(next, event.index, (command) => stageStarted(command, event));
        case "stage-finished":
            return withCommand(next, event.index, (command) => stageFinished(command, event));
        case "stage-skipped":
            return withCommand(next, event.index, (command) => stageSkipped(command, event));
        case "child-started":
            return childStarted(next, event);
        case "child-finished":
            return childFinished(next, event);
        case "run-finished":
            return runFinished(next, event);
    }
}
/** @returns undefined for a journal without events. */
function foldJournal(events) {
    let manifest;
    for (const event of events)
        manifest = applyEvent(manifest, event);
    return manifest;
}
function started(event) {
    const commands = event.commands.map(pendingCommand);
    return {
        schema_version: 1,
        version: 1,
        kind: "manifest",
        task_id: event.task_id,
        run_id: event.run_id,
        parent_run_id: event.parent_run_id,
        pipeline_id: event.pipeline_id,
        pipeline_title: event.pipeline_title,
        assignment: event.assignment,
        attempt: event.attempt,
        plan_digest: event.plan_digest,
        status: "in_progress",
        status_detail: null,
        started_at: event.at,
        completed_at: null,
        updated_at: event.at,
        heartbeat_at: null,
        heartbeat_interval_seconds: null,
        heartbeat_stale_after_seconds: null,
        artifact_root: event.artifact_root,
        log_path: `${event.artifact_root}/journal.ndjson`,
        summary: null,
        metrics_recorded: false,
        resume_events: [],
        approvals: [],
        commands,
        child_runs: [],
        guardrails_required: event.guardrails_required,
        guardrail_status: guardrailStatus(commands, event.guardrails_required),
        scheduler: null,
        privacy: null,
    };
}
function withCommand(manifest, index, change) {
    const commands = manifest.commands.map((command) => (command.index === index ? change(command) : command));
    return {
        ...manifest,
        commands,
        guardrail_status: guardrailStatus(commands, manifest.guardrails_required),
    };
}
const stageStarted = (command, event) => ({
    ...command,
    status: "running",
    started_at: command.started_at ?? event.at,
    tries: event.try,
    log_path: event.log_path,
});
function stageFinished(command, event) {
    const count = (level) => event.findings.filter((finding) => finding.level === level).length;
    return {
        ...command,
        status: commandStatusOf(event.outcome),
        completed_at: event.at,
        exit_code: event.exit.kind === "exited" ? event.exit.code : null,
        summary: event.summary,
        error_file: event.error_file,
        outcome: event.outcome,
        exit: event.exit,
        tries: event.tries,
        duration_ms: event.duration_ms,
        tail: event.tail,
        notes: event.notes,
        artifacts: event.artifacts,
        findings: { error: count("error"), warning: count("warning"), notice: count("notice") },
    };
}
const stageSkipped = (command, event) => ({
    ...command,
    status: "skipped",
    completed_at: event.at,
    outcome: "skipped",
    summary: event.reason,
});
function childStarted(manifest, event) {
    const { run_id, pipeline_id, manifest: path } = event;
    const next = withCommand(manifest, event.index, (command) => ({ ...command, sub_run_id: run_id }));
    const child = { run_id, pipeline_id, status: "in_progress", manifest: path };
    return { ...next, child_runs: [...manifest.child_runs, child] };
}
const childFinished = (manifest, event) => ({
    ...manifest,
    child_runs: manifest.child_runs.map((child) => child.run_id === event.run_id ? { ...child, status: event.status } : child),
});
const runFinished = (manifest, event) => ({
    ...manifest,
    status: event.status,
    status_detail: event.status_detail,
    summary: event.summary,
    completed_at: event.at,
});

;// CONCATENATED MODULE: ./build/run/journal.js


const snapshotInterval = limits_limits.snapshot.value;
/** Opens a journal with its first event, and writes the first manifest, so that whoever comes later finds one. */
async function openJournal(options, first) {
    const { folder, files, clock } = options;
    const appender = await files.openAppend(`${folder}/journal.ndjson`);
    await appendLine(appender, { schema_version: 1, kind: "journal" });
    let manifest;
    let snapshotAt = -Infinity;
    let queue = Promise.resolve();
    const append = async (happening) => {
        const event = { ...happening, at: clock.now().toISOString() };
        await appendLine(appender, event);
        manifest = applyEvent(manifest, event);
        if (mustBeSeen(event) || clock.elapsed() - snapshotAt >= snapshotInterval) {
            await files.replace(`${folder}/manifest.json`, toJson(manifest), {
                durable: event.type === "run-finished",
            });
            snapshotAt = clock.elapsed();
        }
        await show(options, event);
    };
    const record = (happening) => {
        const done = queue.then(() => append(happening));
        // Whoever recorded hears of a failure; the next in line must not fail for it.
        queue = done.catch(() => undefined);
        return done;
    };
    await record(first);
    return { record, manifest: () => manifest, close: () => appender.close() };
}
/** A failure must not wait for the next snapshot; beginning and end are written for those who look from outside. */
function mustBeSeen(event) {
    if (event.type === "run-started" || event.type === "run-finished")
        return true;
    return event.type === "stage-finished" && event.outcome !== "succeeded";
}
async function show(options, event) {
    try {
        await options.watcher.event(options.scope, event);
    }
    catch (error) {
        options.warn(`the run could not be shown: ${error instanceof Error ? error.message : String(error)}`);
    }
}
const appendLine = (appender, value) => appender.append(`${JSON.stringify(value)}\n`);
const toJson = (value) => `${JSON.stringify(value, null, 2)}\n`;

;// CONCATENATED MODULE: ./build/run/schedule.js


/**
 * Runs stages in their order and in parallel where their needs allow: a stage without `needs` waits for all before it,
 * `needs` replaces that. After a failure, or after a cancel, what runs finishes.
 * @returns the outcomes, in the order of the stages
 */
async function runSchedule(schedule) {
    const states = schedule.stages.map(() => "waiting");
    const running = new Map();
    for (;;) {
        const started = await startReady(schedule, states, running);
        if (running.size === 0) {
            if (states.every(isOver))
                return states;
            if (!started)
                throw new Error("stages wait for each other in a circle");
        }
        else {
            await Promise.race(running.values());
        }
    }
}
const isOver = (state) => state !== "waiting" && state !== "running";
/** Starts or skips what can be decided now. @returns whether anything was decided */
async function startReady(schedule, states, running) {
    let decided = false;
    for (let position = 0; position < states.length; position += 1) {
        if (states[position] !== "waiting")
            continue;
        const before = waitsFor(schedule.stages, position);
        if (!before.every((other) => isOver(states[other])))
            continue;
        const reason = skipReason(schedule, states, position, before);
        if (reason !== null) {
            states[position] = "skipped";
            await schedule.skip(position, reason);
            decided = true;
        }
        else if (running.size < schedule.maxParallel) {
            states[position] = "running";
            running.set(position, runOne(schedule, states, running, position));
            decided = true;
        }
    }
    return decided;
}
async function runOne(schedule, states, running, position) {
    states[position] = await schedule.run(position);
    running.delete(position);
}
/** Positions of the stages that must be over before this one is decided. */
function waitsFor(stages, position) {
    const needs = stages[position].needs;
    if (needs === null)
        return [...stages.keys()].slice(0, position);
    return needs.map((id) => stages.findIndex((stage) => stage.id === id));
}
/** null: it starts. */
function skipReason(schedule, states, position, before) {
    const stage = schedule.stages[position];
    if (stage.skip !== null)
        return stage.skip;
    if (schedule.signal.aborted)
        return stopReason(schedule.signal);
    const name = (at) => schedule.stages[at].id;
    const failures = [...states.keys()].filter((at) => isFailure(states[at]));
    const failedBefore = before.filter((at) => failures.includes(at));
    const blockers = schedule.failFast
        ? failures
        : stage.needs === null
            ? []
            : blockingNeeds(schedule, states, before);
    const facts = {
        failed: schedule.failFast ? failures.length > 0 : failedBefore.length > 0 || blockers.length > 0,
        blocked: blockers.length > 0,
    };
    if (evaluateCondition(parseCondition(stage.if), facts))
        return null;
    if (facts.blocked)
        return `${name(blockers[0])} did not succeed`;
    return `its condition is false: ${stage.if}`;
}
const stopReason = ({ reason }) => typeof reason === "string" ? reason : "the run was cancelled";
/** Needs that failed, and needs that were themselves left out because of a failure; what the plan left out is no obstacle. */
function blockingNeeds(schedule, states, needs) {
    return needs.filter((at) => {
        const state = states[at];
        if (isFailure(state))
            return true;
        const left = state === "skipped" && schedule.stages[at].skip === null;
        return left && blockingNeeds(schedule, states, waitsFor(schedule.stages, at)).length > 0;
    });
}

;// CONCATENATED MODULE: ./build/run/tail.js

const held = limits_limits.tail.value;
function createTail() {
    /** Twice what is held, so that bytes are moved seldom, however small the pieces are. */
    let space = Buffer.alloc(0);
    let size = 0;
    let total = 0;
    return {
        push(bytes) {
            total += bytes.length;
            if (space.length === 0 && bytes.length > 0)
                space = Buffer.alloc(2 * held);
            const newest = bytes.subarray(Math.max(0, bytes.length - held));
            if (size + newest.length > space.length) {
                space.copyWithin(0, size - held, size);
                size = held;
            }
            space.set(newest, size);
            size += newest.length;
        },
        text: (limit) => wholeCharacters(space.subarray(Math.max(0, size - Math.min(limit, held)), size)),
        total: () => total,
    };
}
/** Drops the continuation bytes of a character whose beginning was cut off. */
function wholeCharacters(bytes) {
    let start = 0;
    while (start < Math.min(3, bytes.length) && (bytes[start] & 0xc0) === 0x80)
        start += 1;
    return bytes.subarray(start).toString("utf8");
}
function tailOf(streams) {
    return {
        stdout: streams.stdout.text(limits_limits.manifestTail.value),
        stderr: streams.stderr.text(limits_limits.manifestTail.value),
    };
}

;// CONCATENATED MODULE: ./build/run/workflow-commands.js

const longestLine = limits_limits.commandLine.value;
const lineFeed = 0x0a;
const carriageReturn = 0x0d;
function createCommandReader(listener) {
    const line = createLine();
    /** Bytes that were not passed on. */
    let waiting = [];
    const release = () => {
        const released = waiting.length === 1 ? waiting[0] : Buffer.concat(waiting);
        waiting = [];
        return released;
    };
    return {
        push(bytes) {
            let at = 0;
            for (const end of lineEnds(bytes)) {
                line.add(bytes.subarray(at, end));
                readLine(line.take(), listener);
                at = end + 1;
            }
            const rest = bytes.subarray(at);
            line.add(rest);
            waiting.push(bytes);
            if (!isMaskSoFar(line.text()))
                return release();
            return at === 0 ? new Uint8Array(0) : releaseUpTo(waiting, rest.length);
        },
        end() {
            readLine(line.take(), listener);
            return release();
        },
    };
}
/** Where lines end: at a line feed or, as the runner's reader has it, at a carriage return. */
function* lineEnds(bytes) {
    const next = (byte, from) => {
        const at = bytes.indexOf(byte, from);
        return at === -1 ? bytes.length : at;
    };
    let feed = next(lineFeed, 0);
    let back = next(carriageReturn, 0);
    while (Math.min(feed, back) < bytes.length) {
        const end = Math.min(feed, back);
        yield end;
        if (end === feed)
            feed = next(lineFeed, end + 1);
        else
            back = next(carriageReturn, end + 1);
    }
}
/** The line that isn't finished, for as long as it can be a command. */
function createLine() {
    let pieces = [];
    let length = 0;
    const text = () => {
        const whole = Buffer.concat(pieces);
        pieces = [whole];
        return whole;
    };
    return {
        text,
        add(bytes) {
            length += bytes.length;
            if (length <= longestLine)
                pieces.push(bytes);
            else
                pieces = [];
        },
        take() {
            const whole = text();
            pieces = [];
            length = 0;
            return whole;
        },
    };
}
/** Takes all but the last `keep` bytes out of `waiting`. */
function releaseUpTo(waiting, keep) {
    const all = Buffer.concat(waiting);
    waiting.length = 0;
    if (keep > 0)
        waiting.push(all.subarray(all.length - keep));
    return all.subarray(0, all.length - keep);
}
/** Whether the value of an add-mask has begun in a line that isn't finished. A `##[` may stand anywhere in a line. */
function isMaskSoFar(line) {
    const text = line.toString("utf8").toLowerCase();
    if (text.trimStart().startsWith("::add-mask"))
        return true;
    const at = text.indexOf("##[");
    return at !== -1 && text.startsWith("##[add-mask", at);
}
const names = new Set(["add-mask", "error", "warning", "notice"]);
function readLine(bytes, listener) {
    if (!bytes.includes("::") && !bytes.includes("##["))
        return;
    const text = bytes.toString("utf8");
    const command = colonCommand(text) ?? bracketCommand(text);
    if (command === undefined)
        return;
    const { name, properties, value } = command;
    if (name === "add-mask") {
        if (value.trim() !== "")
            listener.mask(value);
        return;
    }
    const finding = findingOf(name, properties, value);
    if (finding !== undefined)
        listener.finding(finding);
}
/** `::name properties::value`, after blanks. Searched step by step: a pattern would take its time over a hostile line. */
function colonCommand(text) {
    const line = text.trimStart();
    const end = line.startsWith("::") ? line.indexOf("::", 2) : -1;
    if (end === -1)
        return undefined;
    const [name, rest] = nameAndRest(line.slice(2, end));
    if (!names.has(name))
        return undefined;
    const properties = readProperties(rest, ",", unescapeProperty);
    return { name, properties, value: unescapeData(line.slice(end + 2)) };
}
/** `##[name properties]value`: only the first bracket of a line counts. */
function bracketCommand(text) {
    const start = text.indexOf("##[");
    const end = start === -1 ? -1 : text.indexOf("]", start);
    if (end === -1)
        return undefined;
    const [name, rest] = nameAndRest(text.slice(start + 3, end));
    if (!names.has(name))
        return undefined;
    const properties = readProperties(rest, ";", unescapeBracketed);
    return { name, properties, value: unescapeBracketed(text.slice(end + 1)) };
}
function nameAndRest(text) {
    const space = text.indexOf(" ");
    return space === -1
        ? [text.toLowerCase(), ""]
        : [text.slice(0, space).toLowerCase(), text.slice(space + 1)];
}
function readProperties(text, between, unescape) {
    const properties = new Map();
    for (const part of text.split(between)) {
        const equals = part.indexOf("=");
        if (equals <= 0)
            continue;
        properties.set(part.slice(0, equals).trim().toLowerCase(), unescape(part.slice(equals + 1)));
    }
    return properties;
}
/** Only remarks about a place in a file become findings; a path that leaves the repository is none of it. */
function findingOf(level, properties, message) {
    const path = properties.get("file")?.replaceAll("\\", "/").replace(/^\.\//, "");
    const line = numberOf(properties.get("line"));
    if (path === undefined || path === "" || line === null)
        return undefined;
    if (path.startsWith("/") || path.split("/").includes(".."))
        return undefined;
    return {
        level,
        message,
        title: properties.get("title") ?? null,
        path,
        line,
        end_line: numberOf(properties.get("endline")),
        column: numberOf(properties.get("col")),
    };
}
function numberOf(text) {
    return text !== undefined && /^[1-9]\d{0,8}$/.test(text) ? Number(text) : null;
}
const unescapeData = (text) => text.replaceAll("%0D", "\r").replaceAll("%0A", "\n").replaceAll("%25", "%");
const unescapeProperty = (text) => unescapeData(text.replaceAll("%3A", ":").replaceAll("%2C", ","));
const unescapeBracketed = (text) => unescapeData(text.replaceAll("%3B", ";").replaceAll("%5D", "]"));

;// CONCATENATED MODULE: ./build/run/output.js



function createStageOutput(sinks) {
    const heard = createListener(sinks);
    const tails = { stdout: createTail(), stderr: createTail() };
    const stages = {
        stdout: { reader: createCommandReader(heard), redacting: sinks.redactor.stream() },
        stderr: { reader: createCommandReader(heard), redacting: sinks.redactor.stream() },
    };
    const pass = async (stream, bytes) => {
        for (const value of heard.masks.splice(0))
            await sinks.mask(value);
        if (bytes.length === 0)
            return;
        tails[stream].push(bytes);
        await sinks.log.append(bytes);
        await sinks.watch(stream, bytes);
    };
    return {
        write: (stream, bytes) => pass(stream, stages[stream].redacting.push(stages[stream].reader.push(bytes))),
        async flush() {
            for (const stream of ["stdout", "stderr"]) {
                const { reader, redacting } = stages[stream];
                await pass(stream, redacting.push(reader.end()));
                await pass(stream, redacting.end());
            }
        },
        tails,
        findings: heard.findings,
        findingsOmitted: heard.omitted,
    };
}
function createListener({ redactor }) {
    const masks = [];
    const findings = [];
    let omitted = 0;
    return {
        masks,
        findings,
        omitted: () => omitted,
        mask(value) {
            redactor.add(value);
            masks.push(value);
        },
        finding(finding) {
            if (findings.length < limits_limits.findings.value)
                findings.push(withoutSecrets(finding, redactor));
            else
                omitted += 1;
        },
    };
}
function withoutSecrets(finding, redactor) {
    const title = finding.title === null ? null : redactor.text(finding.title);
    return { ...finding, message: redactor.text(finding.message), path: redactor.text(finding.path), title };
}

;// CONCATENATED MODULE: ./build/run/shell.js
/** PowerShell goes on after an error and forgets the exit code of the last program unless it is told otherwise. */
const powershell = (script) => `$ErrorActionPreference = 'stop'\n${script}\nif ((Test-Path -LiteralPath variable:\\LASTEXITCODE)) { exit $LASTEXITCODE }\n`;
/** The forms that GitHub documents for `jobs.<job_id>.steps[*].shell`; `node` is ours. */
const shells = {
    bash: { extension: ".sh", templates: ["bash --noprofile --norc -eo pipefail {0}"] },
    sh: { extension: ".sh", templates: ["sh -e {0}"] },
    pwsh: { extension: ".ps1", templates: ["pwsh -NoLogo -NonInteractive -File {0}"], wrap: powershell },
    powershell: {
        extension: ".ps1",
        templates: ["powershell -NoLogo -NonInteractive -File {0}"],
        wrap: powershell,
    },
    cmd: {
        extension: ".cmd",
        templates: ["cmd /D /E:ON /V:OFF /C {0}"],
        wrap: (script) => `@echo off\r\n${script}`,
    },
    python: { extension: ".py", templates: ["python {0}", "python3 {0}"] },
    node: { extension: ".js", templates: ["node {0}"] },
};
const unset = { extension: ".sh", templates: ["bash -e {0}", "sh -e {0}"] };
/**
 * @param shell as in the configuration: null, a name of the table above or a template with `{0}`
 * @param folder where the script's file will be
 */
function shellCommand(shell, script, folder) {
    const form = formOf(shell, folder.windows);
    const fileName = `script${form.extension}`;
    const path = folder.join(fileName);
    return {
        fileName,
        script: form.wrap ? form.wrap(script) : script,
        candidates: form.templates.map((template) => {
            const [command = "", ...args] = template.split(/\s+/).filter((word) => word !== "");
            return { command, args: args.map((arg) => arg.replaceAll("{0}", path)) };
        }),
    };
}
function formOf(shell, windows) {
    if (shell === null)
        return windows ? shells["pwsh"] : unset;
    return shells[shell] ?? { extension: "", templates: [shell] };
}

;// CONCATENATED MODULE: ./build/run/command-stage.js





/** Runs a command until it succeeds or its tries are used up, with its log on disk. */
async function runCommand(context, request) {
    const { scope, entry } = request;
    const stem = fileStem(entry.index, entry.id);
    const log = await context.files.openAppend(logFile(scope, stem));
    const folder = await context.files.makeTemporaryFolder();
    try {
        const output = createStageOutput({
            redactor: context.redactor,
            log,
            watch: (stream, bytes) => watchOutput(context, request, stream, bytes),
            mask: (value) => maskValue(context, value),
        });
        const result = await repeat(context, request, { output, folder });
        const copied = await copyArtifacts(context, request);
        return { ...result, notes: [...result.notes, ...copied.notes], artifacts: copied.artifacts };
    }
    finally {
        await log.close();
        await context.files.remove(folder);
    }
}
async function repeat(context, request, place) {
    const { max, backoff_seconds } = request.stage.tries;
    const deadline = context.clock.elapsed() + request.timeoutMs;
    for (let number = 1;; number += 1) {
        if (number > 1) {
            const line = `\n--- try ${number} of ${max} ---\n`;
            await place.output.write("stdout", Buffer.from(line));
        }
        const remaining = Math.max(1, deadline - context.clock.elapsed());
        const once = await runOnce(context, request, place, { number, remaining });
        if (once.exit.kind === "timed-out")
            once.exit.after_seconds = request.timeoutMs / 1000;
        const done = { tries: number, output: place.output, carried: once.carried };
        if (number === max || !worthAnotherTry(once.exit) || request.signal.aborted)
            return { ...done, exit: once.exit, notes: once.notes };
        if (context.clock.elapsed() + backoff_seconds * 1000 >= deadline) {
            const notes = ["no time was left for another try", ...once.notes];
            return { ...done, exit: once.exit, notes };
        }
        await context.clock.sleep(backoff_seconds * 1000, request.signal);
        if (request.signal.aborted)
            return { ...done, exit: { kind: "cancelled" }, notes: once.notes };
    }
}
const worthAnotherTry = (exit) => (exit.kind === "exited" && exit.code !== 0) || exit.kind === "signalled";
async function runOnce(context, request, place, attempt) {
    const commandFiles = await makeCommandFiles(context, place.folder);
    const shell = shellCommand(request.stage.shell, request.stage.run, {
        join: (name) => (0,external_node_path_.join)(place.folder, name),
        windows: context.windows,
    });
    await context.files.replace((0,external_node_path_.join)(place.folder, shell.fileName), shell.script);
    const env = stageEnvironment({
        process: context.environment,
        subtask: request.env,
        carried: request.carried,
        stage: request.stage.env,
        own: { ...ownVariables(request), ...commandFiles },
    }, context.windows);
    const result = await command_stage_start(context, request, { place, attempt, env, candidates: shell.candidates });
    await place.output.flush();
    const next = carryOn(request.carried, {
        env: (await context.files.readText(commandFiles["GITHUB_ENV"])) ?? "",
        path: (await context.files.readText(commandFiles["GITHUB_PATH"])) ?? "",
    });
    const notes = result.leftBehind ? ["left processes behind", ...next.notes] : next.notes;
    return { exit: result.exit, notes, carried: next.carried };
}
/** Tries the shells one after another until one can be started. */
async function command_stage_start(context, request, how) {
    let result;
    for (const { command, args } of how.candidates) {
        let announced = Promise.resolve();
        const running = context.processes.start({
            command,
            args,
            cwd: request.cwd,
            env: how.env,
            timeoutMs: how.attempt.remaining,
            onOutput: async (stream, chunk) => {
                await announced;
                await how.place.output.write(stream, chunk);
            },
        }, request.signal);
        if (running.pid !== null || command === how.candidates.at(-1).command) {
            announced = announce(context, request, { pid: running.pid, try: how.attempt.number });
        }
        [result] = await Promise.all([running.result, announced]);
        if (result.exit.kind !== "spawn-failed")
            return result;
    }
    return result;
}
function announce(context, request, started) {
    const { entry, scope, record } = request;
    const log = persistedPath(context, logFile(scope, fileStem(entry.index, entry.id)));
    return record({ type: "stage-started", index: entry.index, ...started, log_path: log });
}
/** The files that a stage's own workflow commands go to; what it writes there changes nothing of the action's. */
async function makeCommandFiles(context, folder) {
    const names = ["GITHUB_OUTPUT", "GITHUB_STATE", "GITHUB_ENV", "GITHUB_PATH", "GITHUB_STEP_SUMMARY"];
    const files = Object.fromEntries(names.map((name) => [name, (0,external_node_path_.join)(folder, name.toLowerCase())]));
    await Promise.all(Object.values(files).map((path) => context.files.replace(path, "")));
    return files;
}
const ownVariables = ({ scope, entry }) => ({
    ORCHESTRATOR_TASK_ID: scope.taskId,
    ORCHESTRATOR_RUN_ID: scope.runId,
    ORCHESTRATOR_STAGE: entry.id,
    ...(entry.subtask === null ? {} : { ORCHESTRATOR_SUBTASK: entry.subtask }),
});
async function watchOutput(context, { scope, entry }, stream, bytes) {
    try {
        await context.watcher.output(scope.path, entry.index, stream, bytes);
    }
    catch (error) {
        context.warn(`output could not be shown: ${error instanceof Error ? error.message : String(error)}`);
    }
}
async function maskValue(context, value) {
    try {
        await context.watcher.mask(value);
    }
    catch (error) {
        context.warn(`a mask could not be passed on: ${error instanceof Error ? error.message : String(error)}`);
    }
}
async function copyArtifacts(context, { stage, entry, scope, cwd }) {
    if (stage.artifacts.length === 0)
        return { artifacts: [], notes: [] };
    const stem = fileStem(entry.index, entry.id);
    try {
        const copied = await context.files.copyMatching(cwd, stage.artifacts, (0,external_node_path_.join)(scope.folder, "files", stem));
        const notes = copied.length === 0 ? [`no file matches ${stage.artifacts.join(", ")}`] : [];
        return { artifacts: copied.map((path) => `${stem}/${path}`), notes };
    }
    catch (error) {
        return { artifacts: [], notes: [`artifacts: ${error instanceof Error ? error.message : String(error)}`] };
    }
}

;// CONCATENATED MODULE: ./build/run/error-file.js





const errorTailBytes = limits_limits.errorTail.value;
/** @returns where it was written, or null when it could not be: then the manifest still says what happened. */
async function writeErrorFile(context, scope, failed) {
    const { entry, exit, output } = failed;
    const path = (0,external_node_path_.join)(scope.folder, "errors", `${fileStem(entry.index, entry.id)}.json`);
    const stream = (name) => output?.tails[name].text(errorTailBytes) ?? "";
    const truncated = (name) => (output?.tails[name].total() ?? 0) > errorTailBytes;
    const file = {
        schema_version: 1,
        kind: "stage-error",
        run_id: scope.runId,
        task_id: scope.taskId,
        command_index: entry.index,
        command_id: entry.id,
        command: entry.command,
        reason: context.redactor.text(describeExit(exit)),
        details: {
            exit_code: exit.kind === "exited" ? exit.code : null,
            signal: exit.kind === "signalled" ? exit.signal : null,
            stdout: stream("stdout"),
            stderr: stream("stderr"),
            stdout_truncated: truncated("stdout"),
            stderr_truncated: truncated("stderr"),
        },
        created_at: context.clock.now().toISOString(),
    };
    try {
        await context.files.replace(path, toJson(file));
        return persistedPath(context, path);
    }
    catch (error) {
        context.warn(`${entry.id}: its error file could not be written: ${error instanceof Error ? error.message : String(error)}`);
        return null;
    }
}

;// CONCATENATED MODULE: ./build/run/status.js

/** The event that ends a journal: its status follows from the stages' outcomes alone. */
function runEnd(outcomes, cancelled) {
    const failed = outcomes.filter((outcome) => isFailure(outcome)).length;
    const succeeded = outcomes.filter((outcome) => outcome === "succeeded").length;
    const status = statusOf(outcomes, cancelled);
    const counts = `${succeeded} succeeded, ${failed} failed, ${outcomes.length - succeeded - failed} other`;
    return { type: "run-finished", status, status_detail: detailOf(status), summary: counts };
}
function statusOf(outcomes, cancelled) {
    if (outcomes.some((outcome) => isFailure(outcome)))
        return "failed";
    return cancelled || outcomes.includes("cancelled") ? "cancelled" : "succeeded";
}
function detailOf(status) {
    if (status === "failed")
        return "stage-failed";
    return status === "cancelled" ? "cancelled" : null;
}

;// CONCATENATED MODULE: ./build/run/nested.js





/** Runs a nested pipeline with a journal and a manifest of its own, which stay whatever becomes of it. */
async function runNested(context, request) {
    const { stage, entry, scope, journal } = request;
    const child = {
        path: [...scope.path, entry.id],
        taskId: scope.taskId,
        runId: request.subRunId,
        folder: (0,external_node_path_.join)(scope.folder, "children", request.subRunId),
    };
    const childJournal = await openChildJournal(context, request, child);
    await journal.record({
        type: "child-started",
        index: entry.index,
        run_id: child.runId,
        pipeline_id: stage.pipeline_id,
        manifest: persistedPath(context, (0,external_node_path_.join)(child.folder, "manifest.json")),
    });
    const limit = startLimit(context, request);
    try {
        const carried = await runChild(context, request, { child, childJournal, signal: limit.signal });
        return { exit: exitOf(childJournal.manifest(), limit.ranOut() ? request.timeoutMs : null), carried };
    }
    finally {
        limit.stop();
        await childJournal.close();
        request.collected.children.push(childJournal.manifest());
        const { status } = childJournal.manifest();
        await journal.record({ type: "child-finished", index: entry.index, run_id: child.runId, status });
    }
}
async function runChild(context, request, run) {
    const { stage } = request;
    const { child, childJournal, signal } = run;
    const { outcomes, carried } = await request.runList(context, {
        stages: stage.stages,
        entries: childJournal.manifest().commands,
        scope: child,
        journal: childJournal,
        env: { ...request.env, ...stage.env },
        carried: request.carried,
        folder: request.cwd,
        failFast: stage.fail_fast,
        maxParallel: stage.max_parallel,
        timeoutMinutes: null,
        signal,
        collected: request.collected,
    });
    await childJournal.record(runEnd(outcomes, signal.aborted));
    return carried;
}
function openChildJournal(context, request, child) {
    const { stage, entry, scope, journal } = request;
    const parent = journal.manifest();
    return openJournal({ ...context, folder: child.folder, scope: child.path }, {
        type: "run-started",
        task_id: scope.taskId,
        run_id: child.runId,
        parent_run_id: scope.runId,
        pipeline_id: stage.pipeline_id,
        pipeline_title: stage.pipeline_title,
        assignment: parent.assignment ?? entry.id,
        attempt: parent.attempt,
        plan_digest: parent.plan_digest,
        artifact_root: persistedPath(context, child.folder),
        guardrails_required: false,
        writer: context.writer,
        commands: entriesOfStages(stage.stages, entry.subtask, 1),
    });
}
/** Cancels the child's stages when the nested pipeline's own time is up, or when the run is cancelled. */
function startLimit(context, request) {
    const timeUp = new AbortController();
    const stopped = new AbortController();
    void context.clock.sleep(request.timeoutMs, stopped.signal).then(() => {
        if (!stopped.signal.aborted)
            timeUp.abort("the pipeline that it is part of timed out");
    });
    return {
        signal: AbortSignal.any([request.signal, timeUp.signal]),
        ranOut: () => timeUp.signal.aborted,
        stop: () => stopped.abort(),
    };
}
function exitOf(child, ranOutAfterMs) {
    if (ranOutAfterMs !== null)
        return { kind: "timed-out", after_seconds: ranOutAfterMs / 1000 };
    if (child.status === "cancelled")
        return { kind: "cancelled" };
    return { kind: "exited", code: child.status === "succeeded" ? 0 : 1 };
}

;// CONCATENATED MODULE: ./build/run/stage.js





/** Runs one stage and records how it ended. What throws on the way is an outcome: failed, with the reason. */
async function runStage(context, request) {
    const begun = context.clock.elapsed();
    let ended;
    try {
        ended = await runKind(context, request);
    }
    catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        const exit = { kind: "spawn-failed", reason };
        ended = { exit, tries: 1, notes: [], output: null, artifacts: [], carried: request.carried };
    }
    const outcome = outcomeOf(ended.exit, request.stage);
    const duration_ms = Math.max(0, Math.round(context.clock.elapsed() - begun));
    const exit = stage_withoutSecrets(context, ended.exit);
    await recordEnd(context, request, { ...ended, exit, outcome, duration_ms });
    return { outcome, carried: ended.carried };
}
const stage_withoutSecrets = ({ redactor }, exit) => exit.kind === "spawn-failed" ? { ...exit, reason: redactor.text(exit.reason) } : exit;
async function runKind(context, request) {
    const { stage, journal, carried } = request;
    if (request.timeoutMs <= 0) {
        const exit = { kind: "timed-out", after_seconds: 0 };
        const notes = ["not started: nothing is left of the time of its subtask"];
        return { exit, tries: 1, notes, output: null, artifacts: [], carried };
    }
    switch (stage.kind) {
        case "command":
            return runCommand(context, { ...request, stage, record: (happening) => journal.record(happening) });
        case "subpipeline": {
            const { index } = request.entry;
            await journal.record({ type: "stage-started", index, try: 1, pid: null, log_path: null });
            const nested = await runNested(context, { ...request, stage });
            return { ...nested, tries: 1, notes: [], output: null, artifacts: [] };
        }
        case "guardrail":
            throw new Error(`the guardrail ${stage.uses} does not exist in this version`);
    }
}
async function recordEnd(context, { entry, stage, scope, journal, collected }, ended) {
    const { exit, outcome, output, tries, duration_ms, artifacts } = ended;
    const succeeded = outcome === "succeeded";
    collected.findings.push(...(output?.findings ?? []));
    await journal.record({
        type: "stage-finished",
        index: entry.index,
        outcome,
        exit,
        tries,
        duration_ms,
        summary: succeeded && stage.summary_hint !== null ? stage.summary_hint : describeExit(exit),
        notes: ended.notes.map((note) => context.redactor.text(note)),
        tail: succeeded || output === null ? null : tailOf(output.tails),
        error_file: succeeded ? null : await writeErrorFile(context, scope, { entry, exit, output }),
        findings: output?.findings ?? [],
        findings_omitted: output?.findingsOmitted() ?? 0,
        artifacts,
    });
}

;// CONCATENATED MODULE: ./build/run/stage-list.js



/** Runs the stages in the order that their needs give, each with what earlier ones handed on. */
async function runStageList(context, list) {
    let { carried } = list;
    const deadline = deadlineOf(context, list.timeoutMinutes);
    const outcomes = await runSchedule({
        stages: list.stages,
        failFast: list.failFast,
        maxParallel: list.maxParallel ?? context.defaultParallel,
        signal: list.signal,
        run: async (position) => {
            const stage = list.stages[position];
            const entry = list.entries[position];
            const before = carried;
            const result = await runStage(context, {
                ...list,
                stage,
                entry,
                carried: before,
                cwd: (0,external_node_path_.join)(list.folder, stage.working_directory),
                timeoutMs: Math.min(stage.timeout_minutes * 60_000, timeLeft(context, deadline)),
                subRunId: subRunId(list, entry),
                runList: runStageList,
            });
            carried = joinCarried(carried, before, result.carried);
            return result.outcome;
        },
        skip: (position, reason) => list.journal.record({ type: "stage-skipped", index: list.entries[position].index, reason }),
    });
    return { outcomes, carried };
}
const deadlineOf = (context, minutes) => minutes === null ? Infinity : context.clock.elapsed() + minutes * 60_000;
const timeLeft = (context, deadline) => Math.floor(deadline - context.clock.elapsed());
/** `<run>.<stage>`; with its subtask where another subtask of the assignment has a nested pipeline of the same name. */
function subRunId(list, entry) {
    const namesakes = list.journal.manifest().commands.filter((command) => command.id === entry.id);
    const own = namesakes.length > 1 && entry.subtask !== null ? `${entry.subtask}.${entry.id}` : entry.id;
    return `${list.scope.runId}.${own}`;
}
/** Stages that ran at the same time each add what they set; the one that ended last wins. */
function joinCarried(now, before, after) {
    const set = Object.entries(after.env).filter(([name, value]) => before.env[name] !== value);
    const added = after.path.slice(0, after.path.length - before.path.length);
    return { env: { ...now.env, ...Object.fromEntries(set) }, path: [...added, ...now.path] };
}

;// CONCATENATED MODULE: ./build/run/assignment.js








/** Runs one attempt at one assignment: its set-up, then its subtasks one after another. */
async function runAssignment(context, request) {
    const { plan, assignment } = request;
    const entries = entriesOf(plan, assignment);
    const journal = await openAssignmentJournal(context, request, entries);
    const run = {
        plan,
        journal,
        scope: { path: [], taskId: plan.task_id, runId: plan.run_id, folder: request.folder },
        entries: [...entries],
        collected: { children: [], findings: [] },
    };
    try {
        const outcomes = await runAll(context, run, assignment);
        await journal.record(runEnd(outcomes, context.signal.aborted));
        return { manifest: journal.manifest(), collected: run.collected };
    }
    finally {
        await journal.close();
    }
}
async function runAll(context, run, assignment) {
    const setup = await runStages(context, run, run.plan.setup, {
        env: {},
        carried: nothingCarried(),
        folder: context.root,
        failFast: true,
        maxParallel: null,
        timeoutMinutes: null,
    });
    const outcomes = [...setup.outcomes];
    const broken = run.plan.setup.find((_, position) => isFailure(setup.outcomes[position] ?? null));
    for (const id of assignment.subtasks) {
        const subtask = run.plan.subtasks.find((candidate) => candidate.id === id);
        if (subtask === undefined)
            throw new Error(`the plan has no subtask ${id}`);
        if (broken === undefined)
            outcomes.push(...(await runSubtask(context, run, subtask, setup.carried)));
        else
            outcomes.push(...(await skipSubtask(run, subtask, `set-up failed: ${broken.id}`)));
    }
    return outcomes;
}
async function runSubtask(context, run, subtask, carried) {
    const result = await runStages(context, run, subtask.stages, {
        env: subtask.env,
        carried,
        folder: (0,external_node_path_.join)(context.root, subtask.working_directory),
        failFast: subtask.fail_fast,
        maxParallel: subtask.max_parallel,
        timeoutMinutes: subtask.timeout_minutes,
    });
    return result.outcomes;
}
function runStages(context, run, stages, settings) {
    const entries = run.entries.splice(0, stages.length);
    const { scope, journal, collected } = run;
    return runStageList(context, {
        ...settings,
        stages,
        entries,
        scope,
        journal,
        collected,
        signal: context.signal,
    });
}
async function skipSubtask(run, subtask, reason) {
    for (const entry of run.entries.splice(0, subtask.stages.length)) {
        await run.journal.record({ type: "stage-skipped", index: entry.index, reason });
    }
    return subtask.stages.map(() => "skipped");
}
function openAssignmentJournal(context, { plan, assignment, attempt, folder }, commands) {
    return openJournal({ ...context, folder, scope: [] }, {
        type: "run-started",
        task_id: plan.task_id,
        run_id: plan.run_id,
        parent_run_id: null,
        pipeline_id: plan.pipeline_id,
        pipeline_title: plan.pipeline_title,
        assignment: assignment.instance_id,
        attempt,
        plan_digest: plan.digest,
        artifact_root: persistedPath(context, folder),
        guardrails_required: plan.guardrails_required,
        writer: context.writer,
        commands,
    });
}

;// CONCATENATED MODULE: ./build/aggregate/counting.js
/**
 * Sorts out which manifests count: those with the plan's digest, of one of its assignments, from an attempt between the
 * plan's own and the current one; for each assignment the highest such attempt. The order they come in, and how often,
 * changes nothing.
 */
function countManifests(plan, manifests, attempt) {
    const ignored = new Map();
    const valid = [];
    for (const manifest of manifests) {
        const why = whyIgnored(plan, manifest, attempt);
        if (why === null)
            valid.push(manifest);
        else
            ignored.set(JSON.stringify(why), why);
    }
    const records = plan.assignments.map((assignment) => {
        const own = valid.filter((manifest) => manifest.assignment === assignment.instance_id);
        const attempts = onePerAttempt(own);
        return { assignment, attempts, counting: attempts.at(-1) ?? null };
    });
    const order = [...ignored.keys()].sort();
    return { records, ignored: order.map((key) => ignored.get(key)) };
}
function whyIgnored(plan, manifest, current) {
    const { assignment, attempt } = manifest;
    const ignore = (reason, expected = false) => ({ assignment, attempt, reason, expected });
    if (assignment === null)
        return ignore("it is the manifest of a whole run", true);
    if (manifest.plan_digest !== plan.digest) {
        const before = manifest.run_id === plan.run_id && attempt < plan.plan_attempt;
        return ignore("it belongs to another plan", before);
    }
    if (!plan.assignments.some((planned) => planned.instance_id === assignment)) {
        return ignore("the plan has no such assignment");
    }
    if (attempt < plan.plan_attempt)
        return ignore(`the plan was made in attempt ${plan.plan_attempt}`);
    if (attempt > current)
        return ignore(`this is attempt ${current}`);
    return null;
}
function onePerAttempt(manifests) {
    const byAttempt = new Map();
    for (const manifest of manifests) {
        const other = byAttempt.get(manifest.attempt);
        byAttempt.set(manifest.attempt, other === undefined ? manifest : newer(manifest, other));
    }
    return [...byAttempt.values()].sort((left, right) => left.attempt - right.attempt);
}
/** True for the states that a run does not leave by itself. */
const counting_isTerminal = (status) => status !== "queued" && status !== "in_progress";
const badness = ["queued", "in_progress", "succeeded", "cancelled", "failed"];
/**
 * Of two manifests of one attempt, the one that is further on; of two that ended, the worse one, so that nothing turns
 * green by a second file. The last comparison only makes the choice the same in any order.
 */
function newer(left, right) {
    if (counting_isTerminal(left.status) !== counting_isTerminal(right.status))
        return counting_isTerminal(left.status) ? left : right;
    const worse = badness.indexOf(left.status) - badness.indexOf(right.status);
    if (worse !== 0)
        return worse > 0 ? left : right;
    if (left.updated_at !== right.updated_at)
        return left.updated_at > right.updated_at ? left : right;
    return counting_textOf(left) > counting_textOf(right) ? left : right;
}
const counting_textOf = (manifest) => JSON.stringify(manifest);

;// CONCATENATED MODULE: ./build/aggregate/finalise.js

/** The plan with what became of it: each assignment by its own outcome, with every attempt at it. */
function finalisePlan(input) {
    const { plan, verdict, now } = input;
    const assignments = verdict.assignments.map((judged, position) => finaliseAssignment(judged, input.records[position], input));
    const goesOn = verdict.assignments.some((assignment) => assignment.goesOn);
    return { ...plan, assignments, completed_at: goesOn ? null : now.toISOString() };
}
function finaliseAssignment(judged, record, input) {
    const { assignment, manifest, goesOn } = judged;
    const tried = attemptsMade(record.attempts, input);
    const earlier = tried.slice(0, -1);
    const failedBefore = earlier.some((attempt) => attempt.manifest?.status !== "succeeded");
    const attempts = tried.map((_, position) => describeAttempt(tried, position, judged, input));
    const ended = manifest?.completed_at ?? input.now.toISOString();
    return {
        ...assignment,
        status: finalise_statusOf(judged, failedBefore),
        completed_at: goesOn ? null : ended,
        attempts,
    };
}
function finalise_statusOf({ state, goesOn, manifest }, failedBefore) {
    if (goesOn)
        return manifest?.status === "queued" ? "assigned" : "running";
    return state === "succeeded" && failedBefore ? "recovered" : state;
}
/**
 * The attempts that were made: those with a manifest, and those without that come before one and after no success. Only
 * what failed is tried again, so that an assignment that left nothing at all was lost in every attempt so far.
 */
function attemptsMade(manifests, { plan, attempt }) {
    const last = manifests.at(-1)?.attempt ?? attempt;
    const known = new Map(manifests.map((manifest) => [manifest.attempt, manifest]));
    const made = [];
    for (let number = plan.plan_attempt; number <= last; number += 1) {
        const manifest = known.get(number) ?? null;
        if (manifest !== null || made.at(-1)?.manifest?.status !== "succeeded")
            made.push({ number, manifest });
    }
    return made;
}
function describeAttempt(tried, position, judged, input) {
    const { number, manifest } = tried[position];
    const next = tried[position + 1];
    const assigned_at = assignedAt(tried, position, judged.assignment, input);
    const over = next !== undefined || !judged.goesOn;
    const ended = manifest?.completed_at ?? (manifest === null ? input.now.toISOString() : manifest.updated_at);
    return {
        number,
        assigned_at,
        started_at: manifest?.started_at ?? null,
        completed_at: over ? ended : null,
        status: next === undefined ? lastStatus(judged) : earlierStatus(manifest),
        recovery_checkpoints: checkpointsOf(tried, position, judged, input),
    };
}
/** The plan knows when it assigned its own attempt; a later one is known from its start, or from the end before it. */
function assignedAt(tried, position, { assigned_at }, { plan }) {
    const current = tried[position];
    if (current.number === plan.plan_attempt)
        return assigned_at;
    const before = tried[position - 1]?.manifest;
    return current.manifest?.started_at ?? before?.completed_at ?? assigned_at;
}
function lastStatus({ state, goesOn, manifest }) {
    if (goesOn)
        return manifest?.status === "queued" ? "pending" : "running";
    return state === "succeeded" ? "completed" : "failed";
}
const earlierStatus = (manifest) => manifest?.status === "succeeded" ? "completed" : "requeued";
/** Followed by another attempt, requeued by a person or for want of a heartbeat; lost for good, escalated. */
function checkpointsOf(tried, position, judged, input) {
    const { manifest } = tried[position];
    const next = tried[position + 1];
    if (next !== undefined) {
        const lost = manifest === null || !counting_isTerminal(manifest.status);
        const timestamp = assignedAt(tried, position + 1, judged.assignment, input);
        const reason = lost ? "missed-heartbeat" : "manual";
        return [{ timestamp, reason, action: "requeue", detail: `tried again in attempt ${next.number}` }];
    }
    if (judged.state !== "lost")
        return [];
    const detail = manifest === null ? "it left no manifest" : "it never ended";
    return [{ timestamp: input.now.toISOString(), reason: "missed-heartbeat", action: "escalate", detail }];
}

;// CONCATENATED MODULE: ./build/aggregate/privacy.js
/** What the guards of all manifests did together; null when nothing guarded any. One that only watched makes it `shadow`. */
function mergePrivacy(manifests) {
    const all = manifests.flatMap(({ privacy }) => (privacy === null ? [] : [privacy]));
    if (all.length === 0)
        return null;
    const sum = (key) => all.reduce((total, { totals }) => total + totals[key], 0);
    return {
        mode: all.every(({ mode }) => mode === "enforce") ? "enforce" : "shadow",
        log_path: all.length === 1 ? all[0].log_path : null,
        totals: {
            total_frames: sum("total_frames"),
            redacted_frames: sum("redacted_frames"),
            blocked_frames: sum("blocked_frames"),
            allowed_frames: sum("allowed_frames"),
        },
    };
}

;// CONCATENATED MODULE: ./build/aggregate/merge.js



/**
 * The manifest of the whole run: the commands of all assignments, set-up first, then subtask by subtask in plan order,
 * indexed from 1. A stage that was lost is listed as failed, without an outcome.
 */
function mergeManifests(input) {
    const { plan, verdict, now, artifactRoot } = input;
    const manifests = verdict.assignments.flatMap(({ manifest }) => (manifest === null ? [] : [manifest]));
    const commands = commandsOf(verdict);
    return {
        schema_version: 1,
        version: 1,
        kind: "manifest",
        task_id: plan.task_id,
        run_id: plan.run_id,
        parent_run_id: null,
        pipeline_id: plan.pipeline_id,
        pipeline_title: plan.pipeline_title,
        assignment: null,
        attempt: input.attempt,
        plan_digest: plan.digest,
        status: input.status,
        status_detail: input.reason,
        ...timesOf(input, manifests),
        updated_at: now.toISOString(),
        heartbeat_at: null,
        heartbeat_interval_seconds: null,
        heartbeat_stale_after_seconds: null,
        artifact_root: artifactRoot,
        log_path: null,
        summary: input.summary,
        metrics_recorded: false,
        resume_events: collect(manifests.flatMap((manifest) => manifest.resume_events)),
        approvals: collect(manifests.flatMap((manifest) => manifest.approvals)),
        commands,
        child_runs: manifests.flatMap((manifest) => manifest.child_runs),
        guardrails_required: plan.guardrails_required,
        guardrail_status: guardrailStatus(commands, plan.guardrails_required),
        scheduler: schedulerOf(plan, artifactRoot),
        privacy: mergePrivacy(manifests),
    };
}
function schedulerOf(plan, artifactRoot) {
    const assignments = plan.assignments.map(({ instance_id, status, attempts }) => ({
        instance_id,
        status,
        attempts: attempts.length,
    }));
    return { mode: "multi-instance", plan: `${artifactRoot}/plan.final.json`, assignments };
}
/** From the first start to the last end; a run of which nothing was left ended when that was found out. */
function timesOf({ plan, verdict, now }, manifests) {
    const started = manifests.map((manifest) => manifest.started_at).sort();
    const ended = manifests.flatMap(({ completed_at }) => (completed_at === null ? [] : [completed_at])).sort();
    const goesOn = verdict.assignments.some((assignment) => assignment.goesOn);
    return {
        started_at: started[0] ?? plan.requested_at,
        completed_at: goesOn ? null : (ended.at(-1) ?? now.toISOString()),
    };
}
function commandsOf({ assignments, subtasks }) {
    const assigned = new Set(assignments.flatMap((assignment) => assignment.assignment.subtasks));
    const stages = [
        ...assignments.flatMap((assignment) => assignment.setup),
        ...subtasks.filter(({ subtask }) => assigned.has(subtask.id)).flatMap((subtask) => subtask.stages),
    ];
    return stages.map((stage, position) => ({ ...merge_commandOf(stage), index: position + 1 }));
}
function merge_commandOf({ stage, subtask, command, state }) {
    const known = command ?? pendingOf(stage, subtask);
    if (state === "lost") {
        const notes = [...known.notes, "lost: it was planned and never ended"];
        return { ...known, status: "failed", notes, completed_at: null };
    }
    if (known.outcome !== null)
        return known;
    if (state === "skipped")
        return { ...known, status: "skipped", outcome: "skipped", summary: stage.skip };
    if (state !== "cancelled")
        return known;
    return {
        ...known,
        status: "failed",
        outcome: "cancelled",
        summary: "the run was cancelled before it ended",
    };
}
const pendingOf = (stage, subtask) => pendingCommand(entriesOfStages([stage], subtask, 1)[0]);
/** Sorted by time, each once. */
function collect(entries) {
    const distinct = new Map(entries.map((entry) => [JSON.stringify(entry), entry]));
    const keyOf = ([text, entry]) => `${entry.timestamp} ${text}`;
    return [...distinct].sort((left, right) => (keyOf(left) < keyOf(right) ? -1 : 1)).map(([, entry]) => entry);
}

;// CONCATENATED MODULE: ./build/aggregate/wording.js

/** `api/unit`, or `setup/install` for a stage of the set-up. */
const stageName = (subtask, stage) => `${subtask ?? "setup"}/${stage}`;
/** What became of a stage, to follow its name: `failed (exit 1)`. Empty for one that succeeded. */
function whatHappened({ stage, command, state }) {
    const exit = command?.exit ?? null;
    const how = exit === null ? "" : ` (${describeExit(exit)})`;
    switch (state) {
        case "succeeded":
            return "";
        case "failed":
            return `failed${how}`;
        case "allowed_failure":
            return `failed${how}, which is allowed`;
        case "timed_out":
            return exit?.kind === "timed-out" ? describeExit(exit) : "timed out";
        case "cancelled":
            return "was cancelled";
        case "skipped":
            return `was skipped: ${stage.skip ?? command?.summary ?? "no reason was given"}`;
        case "blocked":
            return `did not run: ${command?.summary ?? "no reason was given"}`;
        case "lost":
            return "was lost: it never ended";
        case "waiting":
            return "has not ended";
    }
}
/** `a, b and c`; of many only the first five. */
function inWords(items) {
    const most = 5;
    const shown = items.length > most ? [...items.slice(0, most), `${items.length - most} more`] : items;
    return shown.length < 2 ? shown.join("") : `${shown.slice(0, -1).join(", ")} and ${shown.at(-1)}`;
}

;// CONCATENATED MODULE: ./build/aggregate/run-status.js


/**
 * How the run went: failed if a required stage failed, timed out or was lost; else cancelled; else still running; else
 * failed if nothing ran, unless the plan declared that it may be empty; else succeeded.
 */
function runResult(plan, verdict, ignored) {
    const failures = failuresOf(verdict, ignored);
    if (failures.length > 0)
        return { status: "failed", reason: inWords(failures) };
    const states = [...verdict.assignments, ...verdict.subtasks].map(({ state }) => state);
    if (states.includes("failed") || states.includes("lost"))
        return { status: "failed", reason: "a subtask failed without saying why" };
    if (states.includes("cancelled"))
        return { status: "cancelled", reason: cancelReason(verdict) };
    if (states.includes("running"))
        return { status: "in_progress", reason: goingOn(verdict) };
    if (isDeclaredEmpty(plan) || anythingRan(verdict))
        return { status: "succeeded", reason: null };
    return { status: "failed", reason: nothingRan(plan) };
}
/** Every subtask was left out by its `paths`, nothing by a target, and the pipeline says that this is fine. */
const isDeclaredEmpty = (plan) => plan.allow_empty &&
    !plan.partial &&
    plan.assignments.length === 0 &&
    plan.subtasks.every((subtask) => subtask.skip === skipReasons.paths);
/** Skipped stages did not start; one that could not be started did all there was to do. */
const wasStarted = ({ command }) => command !== null &&
    (command.started_at !== null || (command.outcome !== null && command.outcome !== "skipped"));
/** A set-up alone is no run, unless it was all that was asked for. */
function anythingRan({ assignments, subtasks }) {
    const setupsAlone = assignments.filter(({ assignment }) => assignment.subtasks.length === 0);
    return [...subtasks.flatMap(({ stages }) => stages), ...setupsAlone.flatMap(({ setup }) => setup)].some(wasStarted);
}
function failuresOf(verdict, ignored) {
    const inAssignments = verdict.assignments.flatMap((assignment) => failuresIn(assignment, ignored));
    const assigned = new Set(verdict.assignments.flatMap(({ subtasks }) => subtasks));
    const inNone = verdict.subtasks.filter((subtask) => !assigned.has(subtask));
    return [...inAssignments, ...inNone.flatMap(({ stages }) => failedStages(stages))];
}
function failuresIn(judged, ignored) {
    const { assignment, manifest, setup, subtasks } = judged;
    if (manifest === null)
        return [lostReason(assignment.instance_id, ignored)];
    const stages = failedStages([...setup, ...subtasks.flatMap((subtask) => subtask.stages)]);
    if (stages.length > 0)
        return stages;
    if (judged.state !== "failed" && judged.state !== "lost")
        return [];
    const detail = manifest.status_detail ?? manifest.summary ?? "no reason was given";
    const ended = judged.state === "lost" ? "never ended" : `ended as failed (${detail})`;
    return [`the assignment ${assignment.instance_id} ${ended}`];
}
function lostReason(id, ignored) {
    const own = ignored.filter(({ assignment, expected }) => assignment === id && !expected);
    const foreign = own.map(({ attempt, reason }) => `that of attempt ${attempt} does not count: ${reason}`);
    return `the assignment ${id} left no manifest${foreign.length === 0 ? "" : ` (${foreign.join("; ")})`}`;
}
/** Blocked stages are the consequence of others; they are named when there is nothing else to name. */
function failedStages(stages) {
    const failed = stages.filter(({ state }) => state === "failed" || state === "timed_out" || state === "lost");
    const goesOn = stages.some(({ state }) => state === "cancelled" || state === "waiting");
    const named = failed.length > 0 || goesOn ? failed : stages.filter(({ state }) => state === "blocked");
    return named.map((verdict) => `${stageName(verdict.subtask, verdict.stage.id)} ${whatHappened(verdict)}`);
}
function cancelReason({ assignments }) {
    const stages = assignments.flatMap(({ setup, subtasks }) => [
        ...setup,
        ...subtasks.flatMap((own) => own.stages),
    ]);
    const stopped = stages.filter((verdict) => verdict.state === "cancelled" && wasStarted(verdict));
    const names = stopped.map(({ subtask, stage }) => stageName(subtask, stage.id));
    return names.length === 0 ? "the run was cancelled" : `the run was cancelled during ${inWords(names)}`;
}
function goingOn({ assignments }) {
    const names = assignments.filter(({ goesOn }) => goesOn).map(({ assignment }) => assignment.instance_id);
    return `still running: ${inWords(names)}`;
}
function nothingRan({ subtasks, assignments, allow_empty, partial }) {
    if (assignments.length > 0)
        return "nothing ran: no stage's condition was true";
    const reasons = [...new Set(subtasks.flatMap(({ skip }) => (skip === null ? [] : [skip])))];
    const advice = !allow_empty && !partial && reasons.every((reason) => reason === skipReasons.paths)
        ? "; if that is fine, set allow-empty: true in the pipeline"
        : "";
    return `nothing ran: every subtask was skipped (${reasons.join(", ")})${advice}`;
}

;// CONCATENATED MODULE: ./build/aggregate/verdict.js


function judge(plan, records, attempt) {
    const assignments = records.map((record) => judgeAssignment(plan, record, attempt));
    const judged = new Map(assignments.flatMap((assignment) => assignment.subtasks).map((verdict) => [verdict.subtask.id, verdict]));
    const subtasks = plan.subtasks.map((subtask) => judged.get(subtask.id) ?? judgeSubtask(subtask, null, false));
    return { assignments, subtasks };
}
function judgeAssignment(plan, record, attempt) {
    const { assignment, counting: manifest } = record;
    // A run of an earlier attempt is over, whatever its last words were.
    const goesOn = manifest !== null && !counting_isTerminal(manifest.status) && manifest.attempt === attempt;
    const setup = plan.setup.map((stage) => judgeStage(stage, null, manifest, goesOn));
    const subtasks = plan.subtasks
        .filter((subtask) => assignment.subtasks.includes(subtask.id))
        .map((subtask) => judgeSubtask(subtask, manifest, goesOn));
    const states = [...setup, ...subtasks.flatMap((subtask) => subtask.stages)].map((stage) => stage.state);
    const own = stateOf(states);
    const shown = own === "skipped" ? "succeeded" : own;
    const state = manifest === null ? "lost" : worse(shown, statusState(manifest, goesOn));
    const unexplained = manifest !== null && !goesOn && state !== shown;
    return { assignment, manifest, setup, subtasks, state, goesOn, unexplained };
}
function judgeSubtask(subtask, manifest, goesOn) {
    const stages = subtask.stages.map((stage) => judgeStage(stage, subtask, manifest, goesOn));
    return { subtask, stages, state: stateOf(stages.map((stage) => stage.state)) };
}
function judgeStage(stage, owner, manifest, goesOn) {
    const subtask = owner?.id ?? null;
    const command = manifest?.commands.find((candidate) => candidate.subtask === subtask && candidate.id === stage.id) ??
        null;
    const leftOut = stage.skip !== null || (owner !== null && owner.skip !== null);
    return { subtask, stage, command, state: stageState(stage, leftOut, command, { manifest, goesOn }) };
}
function stageState(stage, leftOut, command, run) {
    const outcome = command?.outcome ?? null;
    if (outcome !== null && outcome !== "skipped")
        return outcome;
    if (leftOut)
        return "skipped";
    if (outcome === "skipped" && !startsWhenAllIsWell(stage))
        return "skipped";
    if (run.manifest?.status === "cancelled")
        return "cancelled";
    if (outcome === "skipped")
        return "blocked";
    return run.goesOn ? "waiting" : "lost";
}
/** Such a stage can't have been skipped by its condition. What nobody can read is taken for the default. */
function startsWhenAllIsWell(stage) {
    try {
        return evaluateCondition(parseCondition(stage.if), { failed: false, blocked: false });
    }
    catch {
        return true;
    }
}
/**
 * The worst of some stages. A blocked one counts as failed: in a run that was cancelled it is `cancelled` instead.
 * @returns `skipped` when none of them was to run
 */
function stateOf(states) {
    const some = (...wanted) => states.some((state) => wanted.includes(state));
    if (some("failed", "timed_out", "lost"))
        return "failed";
    if (some("cancelled"))
        return "cancelled";
    if (some("waiting"))
        return "running";
    if (some("blocked"))
        return "failed";
    return some("succeeded", "allowed_failure") ? "succeeded" : "skipped";
}
/** What a manifest says of itself. */
function statusState(manifest, goesOn) {
    if (goesOn)
        return "running";
    if (!counting_isTerminal(manifest.status))
        return "lost";
    return manifest.status === "failed" || manifest.status === "cancelled" ? manifest.status : "succeeded";
}
const fromBest = ["succeeded", "running", "cancelled", "failed", "lost"];
/** The worse of two states, a lost run being the worst. */
const worse = (left, right) => fromBest.indexOf(left) > fromBest.indexOf(right) ? left : right;

;// CONCATENATED MODULE: ./build/aggregate/sections.js



/** @param assignment null: it belongs to none */
function sectionsOf(verdict, assignment, runId) {
    const trouble = verdict.subtask.skip === null ? troubleAround(assignment) : null;
    const reviews = sections_phaseOf(verdict, "review");
    return {
        build: buildEntry(verdict, assignment, trouble, runId),
        test: testEntry(verdict, runId),
        review: reviewEntry(verdict, reviews),
        reviewFailed: !isFine(reviews),
        status: sections_statusOf(verdict, assignment, trouble),
        processed: verdict.stages.some(wasStarted),
    };
}
const sections_phaseOf = ({ stages }, phase) => stages.filter(({ stage }) => stage.phase === phase);
function isFine(stages) {
    const state = stateOf(stages.map((stage) => stage.state));
    return state === "succeeded" || state === "skipped";
}
/** What went wrong outside of the subtask's own stages but belongs to it: the set-up, or a run that ended without saying why. */
function troubleAround(assignment) {
    if (assignment === null || assignment.manifest === null)
        return null;
    const failed = assignment.setup.filter((stage) => !isFine([stage]) && stage.state !== "waiting");
    if (failed.length > 0) {
        return `set-up failed: ${inWords(failed.map((stage) => `${stage.stage.id} ${whatHappened(stage)}`))}`;
    }
    if (!assignment.unexplained)
        return null;
    const { status, status_detail } = assignment.manifest;
    return `its assignment ${assignment.assignment.instance_id} ended as ${status}${status_detail === null ? "" : ` (${status_detail})`}`;
}
function buildEntry(verdict, assignment, trouble, runId) {
    const stages = sections_phaseOf(verdict, "build");
    const root = assignment?.manifest?.artifact_root;
    const copied = stages.flatMap(({ command }) => command?.artifacts ?? []);
    return {
        subtaskId: verdict.subtask.id,
        success: trouble === null && isFine(stages),
        artifacts: root === undefined ? [] : copied.map((path) => `${root}/files/${path}`),
        notes: trouble ?? sections_notesOf(verdict, stages),
        mode: verdict.subtask.execution_mode,
        runId,
    };
}
function testEntry(verdict, runId) {
    const stages = sections_phaseOf(verdict, "test");
    return {
        subtaskId: verdict.subtask.id,
        success: isFine(stages),
        reports: stages.map((stage) => ({
            name: stage.stage.id,
            status: reportStatus[stage.state],
            details: stage.state === "succeeded" ? (stage.command?.summary ?? null) : whatHappened(stage),
        })),
        notes: sections_notesOf(verdict, stages),
        runId,
    };
}
const reportStatus = {
    succeeded: "passed",
    failed: "failed",
    timed_out: "failed",
    lost: "failed",
    cancelled: "cancelled",
    skipped: "skipped",
    blocked: "skipped",
    allowed_failure: "allowed_failure",
    waiting: "pending",
};
/** null: every stage succeeded. */
function sections_notesOf({ subtask }, stages) {
    if (subtask.skip !== null)
        return `skipped: ${subtask.skip}`;
    if (stages.length === 0)
        return "no stages";
    const remarks = stages.filter(({ state }) => state !== "succeeded");
    return remarks.length === 0
        ? null
        : remarks.map((stage) => `${stage.stage.id} ${whatHappened(stage)}`).join("; ");
}
/** Only a review that ran to its end says anything: nobody reviewed is `not performed`, and not approved. */
function reviewEntry({ subtask }, stages) {
    const subtaskId = subtask.id;
    const ids = (some) => inWords(some.map(({ stage }) => stage.id));
    const remarks = stages
        .filter(({ state }) => state !== "succeeded")
        .map((stage) => `${stage.stage.id} ${whatHappened(stage)}`);
    const rejecting = stages.filter(isRejection);
    if (rejecting.length > 0) {
        const feedback = remarks.join("; ");
        return { subtaskId, summary: `rejected by ${ids(rejecting)}`, decision: { approved: false, feedback } };
    }
    const approving = stages.filter(({ state }) => state === "succeeded");
    const open = stages.filter(({ state }) => state !== "succeeded" && state !== "skipped");
    if (approving.length > 0 && open.length === 0) {
        return {
            subtaskId,
            summary: `approved by ${ids(approving)}`,
            decision: { approved: true, feedback: null },
        };
    }
    const reason = subtask.skip === null ? remarks.join("; ") || "no review stages" : `skipped: ${subtask.skip}`;
    return { subtaskId, summary: "not performed", decision: { approved: false, feedback: reason } };
}
const isRejection = ({ state, command }) => (state === "failed" || state === "allowed_failure") && command?.exit?.kind === "exited";
function sections_statusOf(verdict, assignment, trouble) {
    if (trouble === null || verdict.state === "failed")
        return verdict.state;
    return assignment?.state === "cancelled" ? "cancelled" : "failed";
}

;// CONCATENATED MODULE: ./build/aggregate/run-summary.js

/** The run in its three sections: every subtask's entries, and at the top the worst of each. */
function summarizeRun(input) {
    const { plan, manifest, verdict, result } = input;
    const sections = verdict.subtasks.map((subtask) => {
        const assignment = verdict.assignments.find(({ subtasks }) => subtasks.includes(subtask)) ?? null;
        return sectionsOf(subtask, assignment, plan.run_id);
    });
    return {
        schemaVersion: 1,
        kind: "run-summary",
        taskId: plan.task_id,
        runId: plan.run_id,
        pipelineId: plan.pipeline_id,
        mode: sections.some(({ build }) => build.mode === "cloud") ? "cloud" : "local",
        status: result.status,
        reason: result.reason,
        partial: plan.partial,
        startedAt: manifest.started_at,
        completedAt: manifest.completed_at,
        plan: planSection(plan),
        build: worst(sections, ({ build }) => !build.success).build,
        test: worst(sections, ({ test }) => !test.success).test,
        review: worstReview(sections),
        builds: sections.map(({ build }) => build),
        tests: sections.map(({ test }) => test),
        reviews: sections.map(({ review }) => review),
        group: groupSection(sections),
        scheduler: schedulerSection(plan),
        privacy: privacySection(manifest),
        artifacts: [...input.artifacts],
        warnings: [...input.warnings],
        timestamp: input.now.toISOString(),
    };
}
/** The first in plan order that did not succeed, else the last one processed, else the last one. */
function worst(sections, isBad) {
    const found = sections.find(isBad) ?? sections.findLast(({ processed }) => processed) ?? sections.at(-1);
    if (found === undefined)
        throw new Error("a plan has at least one subtask");
    return found;
}
/** A rejection comes before what was not reviewed, and that before an approval. */
function worstReview(sections) {
    const failed = sections.find(({ reviewFailed }) => reviewFailed);
    return (failed ?? worst(sections, ({ review }) => !review.decision.approved)).review;
}
function planSection({ setup, subtasks, targets, notes }) {
    const itemsOf = (stages, subtaskId) => stages.map(({ id, name }) => ({ id, subtaskId, description: name }));
    return {
        items: [...itemsOf(setup, null), ...subtasks.flatMap(({ id, stages }) => itemsOf(stages, id))],
        targetId: targets.length === 1 ? targets[0] : null,
        notes,
    };
}
function groupSection(sections) {
    const entries = sections.map(({ build, test, review, status }, position) => ({
        index: position + 1,
        subtaskId: build.subtaskId,
        mode: build.mode,
        buildSuccess: build.success,
        testSuccess: test.success,
        reviewApproved: review.decision.approved,
        status,
    }));
    const processed = sections.filter((section) => section.processed).length;
    return { enabled: sections.length > 1, size: sections.length, processed, entries };
}
const schedulerSection = ({ mode, recovery, assignments }) => ({
    mode,
    recovery: {
        heartbeatIntervalSeconds: recovery.heartbeat_interval_seconds,
        missingHeartbeatTimeoutSeconds: recovery.missing_heartbeat_timeout_seconds,
        maxRetries: recovery.max_retries,
    },
    assignments: assignments.map((assignment) => ({
        instanceId: assignment.instance_id,
        capability: assignment.capability,
        status: assignment.status,
        attempts: assignment.attempts.length,
        lastCompletedAt: assignment.attempts.findLast(({ completed_at }) => completed_at !== null)?.completed_at ?? null,
    })),
});
function privacySection({ privacy }) {
    if (privacy === null)
        return null;
    const { total_frames, redacted_frames, blocked_frames, allowed_frames } = privacy.totals;
    return {
        mode: privacy.mode,
        totalFrames: total_frames,
        redactedFrames: redacted_frames,
        blockedFrames: blocked_frames,
        allowedFrames: allowed_frames,
    };
}

;// CONCATENATED MODULE: ./build/aggregate/aggregate.js






/**
 * The truth about a run, from its plan and what its assignments left. Never green unless every stage that was planned to
 * run did so, in a manifest that counts and that says itself that it succeeded.
 */
function aggregate(input) {
    const { attempt, now, artifactRoot } = input;
    const { records, ignored } = countManifests(input.plan, input.manifests, attempt);
    const verdict = judge(input.plan, records, attempt);
    const result = runResult(input.plan, verdict, ignored);
    const plan = finalisePlan({ plan: input.plan, records, verdict, attempt, now });
    const manifest = mergeManifests({
        plan,
        verdict,
        attempt,
        now,
        artifactRoot,
        status: result.status,
        reason: result.reason,
        summary: result.reason ?? countsOf(verdict),
    });
    const warnings = [...input.warnings, ...ignored.filter(({ expected }) => !expected).map(warningOf)];
    const summary = summarizeRun({
        plan,
        manifest,
        verdict,
        result,
        now,
        artifacts: input.artifacts,
        warnings,
    });
    return { plan, manifest, summary };
}
const warningOf = ({ assignment, attempt, reason }) => `a manifest of ${assignment ?? "the run"}, attempt ${attempt}, does not count: ${reason}`;
function countsOf({ assignments, subtasks }) {
    const states = [
        ...assignments.flatMap(({ setup }) => setup),
        ...subtasks.flatMap(({ stages }) => stages),
    ].map(({ state }) => state);
    const count = (state) => states.filter((other) => other === state).length;
    const allowed = count("allowed_failure");
    const parts = [`${count("succeeded")} succeeded`, `${count("skipped")} skipped`];
    if (allowed > 0)
        parts.push(`${allowed} failed and may fail`);
    return `${states.length === 1 ? "1 stage" : `${states.length} stages`}: ${parts.join(", ")}`;
}

;// CONCATENATED MODULE: ./build/report/budget.js

/**
 * Bytes that a step's summary may have. GitHub's limit is 1 MiB a step, and it drops a larger one whole
 * (docs.github.com, "Workflow commands", step isolation and limits): some room stays for what else the step writes.
 */
const stepSummaryBytes = limits_limits.jobSummary.value;
/**
 * The sections in their order as one text of at most `mostBytes` bytes of UTF-8. What does not fit is shed in a fixed
 * order: first items become short, then they go; both section by section as `sheds` says, from the last item on. The
 * headings always stay: the caller bounds them.
 */
function fitSections(sections, mostBytes) {
    const drafts = sections.map((section) => ({ section, texts: section.items.map((item) => item.full) }));
    let excess = drafts.reduce((total, draft) => total + bytesOf(render(draft)), -mostBytes);
    // Whatever a section ends with when something was shed, it may need one more line feed.
    if (excess > 0)
        excess += drafts.length;
    const order = drafts.toSorted((left, right) => left.section.sheds - right.section.sheds);
    for (const draft of order)
        excess = shorten(draft, excess);
    for (const draft of order)
        excess = drop(draft, excess);
    return drafts.map(render).join("");
}
/** A section that says anything ends with a blank line. */
function render({ section, texts }) {
    const missing = section.items.length - texts.length;
    const text = section.heading + texts.join("") + (missing === 0 ? "" : section.leftOff(missing));
    return text === "" || text.endsWith("\n\n") ? text : `${text}\n`;
}
/** Returns the bytes that are still too many. */
function shorten({ section, texts }, excess) {
    let left = excess;
    for (let at = texts.length - 1; at >= 0 && left > 0; at -= 1) {
        const { full, short = full } = section.items[at] ?? { full: "" };
        texts[at] = short;
        left -= bytesOf(full) - bytesOf(short);
    }
    return left;
}
/** Returns the bytes that are still too many. */
function drop({ section, texts }, excess) {
    if (excess <= 0 || texts.length === 0)
        return excess;
    // The longest that the line can become: the number of items has the most digits.
    let left = excess + bytesOf(section.leftOff(texts.length));
    while (left > 0) {
        const last = texts.pop();
        if (last === undefined)
            break;
        left -= bytesOf(last);
    }
    return left;
}
function bytesOf(text) {
    return Buffer.byteLength(text, "utf8");
}

;// CONCATENATED MODULE: ./build/report/duration.js
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

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
;// CONCATENATED MODULE: ./build/report/clean-text.js

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
    return (0,external_node_util_.stripVTControlCharacters)(text)
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

;// CONCATENATED MODULE: ./build/report/markdown.js

/** Longest text in running Markdown, in characters. */
const longestInline = 500;
const zeroWidthSpace = "\u200b";
/**
 * Text from outside as running GitHub Markdown that shows the text and nothing else: no markup, HTML, link, mention,
 * reference or emoji comes of it. One line; safe in a table's cell too. GitHub looks for mentions and references in
 * the finished page, where neither a backslash nor an entity hides them: a zero-width space breaks them.
 */
function escapeInline(text, longest = longestInline) {
    return cleanLine(text, longest)
        .replaceAll("@", `@${zeroWidthSpace}`)
        .replaceAll(/:(?=\/\/)|:(?=[\w+-]+:)|#(?=\d)|\bGH-(?=\d)|\bwww(?=\.)/gi, `$&${zeroWidthSpace}`)
        .replaceAll(/[\\`*_[\]<>|~&$^]/g, "\\$&")
        .replace(/^(?=[-+=#])/, "\\")
        .replace(/^(\d+)(?=[.)])/, "$1\\");
}
/** Text from outside as a code span, also in a table's cell: nothing in a code span is looked at. */
function codeSpan(text, longest = longestInline) {
    const line = cleanLine(text, longest);
    if (line === "")
        return "";
    const fence = "`".repeat(longestRun(line) + 1);
    // Blanks between, because a span may neither begin nor end with a backtick; GitHub takes them away again.
    const room = line.startsWith("`") || line.endsWith("`") ? " " : "";
    return `${fence}${room}${line}${room}${fence}`;
}
/**
 * A code span inside a table's cell, where a bar would end the cell: tables take the backslash before it away again.
 * Behind a backslash of the text that does not work, so such a text is escaped instead.
 */
function codeCell(text, longest = longestInline) {
    if (text.includes("\\|"))
        return escapeInline(text, longest);
    return codeSpan(text, longest).replaceAll("|", "\\|");
}
/** Lines from outside as a fenced block, whose fence is longer than any run of backticks in them. */
function fencedBlock(text) {
    const clean = cleanText(text).replace(/\n+$/, "");
    const fence = "`".repeat(Math.max(3, longestRun(clean) + 1));
    return `${fence}text\n${clean}\n${fence}\n`;
}
/** A link whose address is ours; just the words when it isn't an address of the web. */
function markdown_link(words, address) {
    const url = URL.canParse(address) ? new URL(address) : null;
    if (url === null || (url.protocol !== "https:" && url.protocol !== "http:"))
        return escapeInline(words);
    const safe = url.href.replaceAll(/[()<>[\]\\`|*_]/g, (character) => `%${character.charCodeAt(0).toString(16)}`);
    return `[${escapeInline(words)}](${safe})`;
}
function longestRun(text) {
    return Math.max(0, ...[...text.matchAll(/`+/g)].map((run) => run[0].length));
}

;// CONCATENATED MODULE: ./build/report/outcome-words.js

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
    return describeExit(exit);
}

;// CONCATENATED MODULE: ./build/report/stage-lines.js



/** Lines of a failed stage's output that are shown below it, of each stream. */
const tailLines = 30;
/** `✗ api/unit failed: exit 1, 3.2s, 2 tries (left processes behind)`: how a stage ended, in one line. */
function finishedLine(label, event, paint) {
    const { glyph, colour } = outcomeWords[event.outcome];
    const words = [formatDuration(event.duration_ms)];
    if (event.tries > 1)
        words.push(`${event.tries} tries`);
    const notes = event.notes.length === 0 ? "" : ` (${cleanLine(event.notes.join("; "), 300)})`;
    const what = verdict(event.outcome, event.exit);
    const head = what === "" ? label : `${label} ${what},`;
    return `${paint[colour](glyph)} ${head} ${paint.dim(words.join(", "))}${notes}`;
}
/** `failed: exit 1`; empty for a success. */
function verdict(outcome, exit) {
    if (outcome === "succeeded")
        return "";
    const how = cleanLine(exitWords(outcome, exit), 300);
    if (how === "")
        return outcomeWords[outcome].word;
    return outcome === "timed_out" && how.startsWith("after")
        ? `${outcomeWords[outcome].word} ${how}`
        : `${outcomeWords[outcome].word}: ${how}`;
}
function skippedLine(label, reason, paint) {
    return paint.dim(`${outcomeWords.skipped.glyph} ${label} skipped: ${cleanLine(reason, 300)}`);
}
/** `still running: api/build 1m 05s, api/lint 1m 02s`. */
function runningLine(running) {
    const shown = running.slice(0, 10).map(({ label, forMs }) => `${label} ${formatDuration(forMs)}`);
    const more = running.length > shown.length ? ` and ${running.length - shown.length} more` : "";
    return `still running: ${shown.join(", ")}${more}`;
}
/** The newest lines of both streams, standard output first, each indented; colours stay where there are colours. */
function tailLinesOf(tail, indent, coloured) {
    if (tail === null)
        return [];
    const clean = coloured ? cleanColouredText : cleanText;
    return [tail.stdout, tail.stderr].flatMap((text) => lastLines(clean(text), tailLines).map((line) => `${indent}${line}`));
}

;// CONCATENATED MODULE: ./build/report/stage-names.js

/** Who is behind a scope and an index: learnt from the `run-started` events, the assignment's own first. */
class StageNames {
    #entries = new Map();
    #severalSubtasks = false;
    learn(scope, event) {
        for (const entry of event.commands)
            this.#entries.set(stage_names_stageKey(scope, entry.index), entry);
        if (scope.length === 0)
            this.#severalSubtasks = subtaskCount(event.commands) > 1;
    }
    /** True when stages belong to more than one subtask, so that naming it tells something. */
    get severalSubtasks() {
        return this.#severalSubtasks;
    }
    of(scope, index) {
        const entry = this.#entries.get(stage_names_stageKey(scope, index)) ?? unknownEntry(index);
        const path = [...scope, entry.id];
        const shortLabel = cleanLine(path.join("/"));
        const subtask = subtaskShown(entry.subtask, this.#severalSubtasks);
        return {
            entry,
            shortLabel,
            label: subtask === null ? shortLabel : cleanLine([subtask, ...path].join("/")),
        };
    }
}
/** One text for a stage, different for each. */
function stage_names_stageKey(scope, index) {
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

;// CONCATENATED MODULE: ./build/report/stage-rows.js




/** How deep nested pipelines are followed: deeper than any configuration needs, so that a circle in files ends. */
const deepest = 16;
/** All stages of a run by subtask, in the order of the manifest, each nested pipeline's below the stage that it is. */
function stageRows(manifest, children) {
    const several = subtaskCount(manifest.commands) > 1;
    const groups = new Map();
    for (const command of manifest.commands) {
        const group = groups.get(command.subtask) ?? { subtask: command.subtask, rows: [] };
        groups.set(command.subtask, group);
        const subtask = subtaskShown(command.subtask, several);
        group.rows.push(...rowsOf(command, subtask === null ? [] : [subtask], 0, children));
    }
    return [...groups.values()];
}
function rowsOf(command, path, depth, children) {
    const here = [...path, command.id];
    const row = { depth, label: cleanLine(here.join("/")), outcome: shownOutcome(command), command };
    const child = command.sub_run_id === null || depth >= deepest ? undefined : children.get(command.sub_run_id);
    const below = child?.commands.flatMap((nested) => rowsOf(nested, here, depth + 1, children)) ?? [];
    return [row, ...below];
}
/** `failed: exit 1`, `skipped: no change in its paths`, `succeeded`; with the number of tries when there were several. */
function outcomePhrase({ command, outcome }) {
    const reason = outcome === "skipped" && command.summary !== null ? `skipped: ${command.summary}` : "";
    const phrase = reason || verdict(outcome, command.exit) || "succeeded";
    return cleanLine(command.tries > 1 ? `${phrase}, ${command.tries} tries` : phrase, 300);
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
function stage_rows_countStages(groups) {
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

;// CONCATENATED MODULE: ./build/report/summary-table.js




/** The one table: stage, outcome, duration; a row above the stages of each subtask when there are several. */
function summaryTable(groups, plan) {
    const headed = groups.filter((group) => group.subtask !== null).length > 1;
    const items = groups.flatMap((group) => {
        const rows = group.rows.map((row) => ({ full: stageRow(row) }));
        return headed || group.subtask === null ? [headingRow(group, plan), ...rows] : rows;
    });
    return {
        heading: items.length === 0 ? "" : "| Stage | Outcome | Duration |\n| :-- | :-- | --: |\n",
        items,
        leftOff: (count) => `\n*${count} more rows of this table are left off; the manifest has all of them.*\n`,
        sheds: 5,
    };
}
function headingRow({ subtask }, plan) {
    const name = plan.subtasks.find((candidate) => candidate.id === subtask)?.name ?? "";
    if (subtask === null)
        return { full: "| **Set-up** | | |\n" };
    const words = name === "" || name === subtask ? escapeInline(subtask) : escapeInline(`${subtask}: ${name}`);
    return { full: `| **${words}** | | |\n` };
}
function stageRow(row) {
    const { id, title, duration_ms } = row.command;
    const name = title === "" || title === id ? codeCell(id) : `${codeCell(id)} ${escapeInline(title, 120)}`;
    const outcome = `${outcomeWords[row.outcome].emoji} ${escapeInline(outcomePhrase(row))}`;
    const duration = duration_ms === null ? "" : formatDuration(duration_ms);
    return `| ${"↳ ".repeat(row.depth)}${name} | ${outcome} | ${duration} |\n`;
}

;// CONCATENATED MODULE: ./build/report/job-summary.js






/**
 * The run as GitHub Markdown, for the step's summary and for `summary.md`: the verdict and its reason, one table, then
 * what went wrong, worst first, then all else. Text from outside is escaped; the whole is at most `mostBytes` bytes.
 */
function jobSummary(input, mostBytes = stepSummaryBytes) {
    const groups = stageRows(input.manifest, input.children ?? new Map());
    const sections = [
        headline(input, groups),
        summaryTable(groups, input.plan),
        failures(troubledRows(groups)),
        findings(groups, input.findings ?? []),
        job_summary_list("Warnings", input.summary.warnings, 4),
        job_summary_list("Notes", input.summary.plan.notes, 2),
        skipped(input.plan),
        evidence(input),
    ];
    return `${fitSections(sections, mostBytes - 1).trimEnd()}\n`;
}
function headline({ summary, plan }, groups) {
    const { emoji, word } = runWord(summary, groups.length);
    const ended = summary.completedAt ?? summary.timestamp;
    const duration = formatDuration(Date.parse(ended) - Date.parse(summary.startedAt));
    const title = escapeInline(plan.pipeline_title === "" ? plan.pipeline_id : plan.pipeline_title, 120);
    const lines = [`## ${emoji} ${word}: ${title}`, `${countWords(stage_rows_countStages(groups))} in ${duration}.`];
    if (summary.reason !== null)
        lines.push(`**Reason:** ${escapeInline(summary.reason, 2000)}`);
    if (plan.partial)
        lines.push(partialNote(plan));
    return { heading: `${lines.join("\n\n")}\n\n`, items: [], leftOff: () => "", sheds: 9 };
}
function partialNote(plan) {
    const named = plan.targets.slice(0, 20).map((target) => codeSpan(target, 120));
    const more = plan.targets.length > named.length ? ` and ${plan.targets.length - named.length} more` : "";
    return `> **Partial run:** only ${named.join(", ") || "a part"}${more} was asked for. The result says nothing about the rest.`;
}
function failures(rows) {
    return {
        heading: rows.length === 0 ? "" : "### What went wrong\n\n",
        items: rows.map((row) => {
            const title = failureTitle(row);
            const tail = row.command.tail;
            const blocks = [tail?.stdout ?? "", tail?.stderr ?? ""].filter((text) => text.trim() !== "");
            if (blocks.length === 0)
                return { full: title };
            return {
                full: `${title}${blocks.map((text) => `${fencedBlock(text)}\n`).join("")}`,
                short: `${title}*Its output is left off here; the log has it.*\n\n`,
            };
        }),
        leftOff: (count) => `*${count} more stages went wrong; the manifest has all of them.*\n\n`,
        sheds: 6,
    };
}
function failureTitle(row) {
    const { log_path, notes } = row.command;
    const title = `#### ${outcomeWords[row.outcome].emoji} ${codeSpan(row.label)} ${escapeInline(outcomePhrase(row))}\n\n`;
    const facts = notes.map((note) => escapeInline(note, 300));
    if (log_path !== null)
        facts.push(`log: ${codeSpan(log_path)}`);
    return facts.length === 0 ? title : `${title}${facts.join("; ")}\n\n`;
}
function findings(groups, known) {
    const rows = groups.flatMap((group) => group.rows);
    const words = ["error", "warning", "notice"].flatMap((level) => {
        const count = rows.reduce((total, row) => total + row.command.findings[level], 0);
        return count === 0 ? [] : [`${count} ${level}${count === 1 ? "" : "s"}`];
    });
    if (words.length === 0 && known.length === 0)
        return job_summary_list("Findings", [], 3);
    const shown = known.slice(0, 20).map((finding) => ({ full: `- ${findingWords(finding)}\n` }));
    const more = known.length > shown.length ? `The first ${shown.length} of them:\n\n` : "";
    return {
        heading: `### Findings\n\n${words.join(", ") || `${known.length} findings`}.\n\n${more}`,
        items: shown,
        leftOff: (count) => `- *and ${count} more*\n`,
        sheds: 3,
    };
}
function findingWords({ level, path, line, message }) {
    return `${level} in ${codeSpan(`${path}:${line}`)}: ${escapeInline(message, 300)}`;
}
function skipped(plan) {
    const reasons = [...skippedSubtasks(plan)].map(([reason, ids]) => ({
        full: `- ${escapeInline(reason, 300)}: ${ids.map((id) => codeSpan(id, 120)).join(", ")}\n`,
        short: `- ${escapeInline(reason, 300)}: ${ids.length} subtasks\n`,
    }));
    return {
        heading: reasons.length === 0 ? "" : "### Skipped subtasks\n\n",
        items: reasons,
        leftOff: (count) => `- *and for ${count} more reasons*\n`,
        sheds: 1,
    };
}
function job_summary_list(title, lines, sheds) {
    return {
        heading: lines.length === 0 ? "" : `### ${title}\n\n`,
        items: lines.map((line) => ({ full: `- ${escapeInline(line)}\n` })),
        leftOff: (count) => `- *and ${count} more*\n`,
        sheds,
    };
}
function evidence({ artifactUrl, paths }) {
    const lines = paths.map((path) => ({ full: `- ${codeSpan(path)}\n` }));
    const download = artifactUrl === undefined ? "" : `${markdown_link("Download all of it", artifactUrl)}\n\n`;
    return {
        heading: lines.length === 0 && download === "" ? "" : `### Evidence\n\n${download}`,
        items: lines,
        leftOff: (count) => `- *and ${count} more files*\n`,
        sheds: 8,
    };
}

;// CONCATENATED MODULE: ./build/modes/finish.js





/** Folds what the assignments did into the run's own files: manifest, run summary, final plan, summary.md. */
async function finishRun(platform, settings, run) {
    const { files, clock } = platform;
    const context = { base: pathBase(settings.root, settings.runsFolder) };
    const path = (name) => persistedPath(context, (0,external_node_path_.join)(run.folder, name));
    const paths = ["manifest.json", "run-summary.json", "summary.md"].map(path);
    const result = aggregate({
        plan: run.plan,
        manifests: run.manifests,
        attempt: run.attempt,
        now: clock.now(),
        artifactRoot: persistedPath(context, run.folder),
        artifacts: paths,
        warnings: run.warnings,
    });
    const children = new Map(run.collected.children.map((child) => [child.run_id, child]));
    const { findings } = run.collected;
    const finished = { ...result, children, findings, paths, folder: run.folder };
    const markdown = jobSummary(finished);
    await Promise.all([
        files.replace((0,external_node_path_.join)(run.folder, "plan.final.json"), toJson(result.plan), { durable: true }),
        files.replace((0,external_node_path_.join)(run.folder, "manifest.json"), toJson(result.manifest), { durable: true }),
        files.replace((0,external_node_path_.join)(run.folder, "run-summary.json"), toJson(result.summary), { durable: true }),
        files.replace((0,external_node_path_.join)(run.folder, "summary.md"), markdown),
    ]);
    return { ...finished, markdown };
}

;// CONCATENATED MODULE: ./build/modes/folders.js

/** Absolute path of the folder that a run's files lie in. */
const runFolder = (settings, run) => (0,external_node_path_.join)(settings.runsFolder, run.task_id, "cli", run.run_id);
/** Absolute path of the folder of one attempt at an assignment. */
const attemptFolder = (run, assignment, attempt) => (0,external_node_path_.join)(run, "jobs", assignment, `a${attempt}`);

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

;// CONCATENATED MODULE: ./build/modes/auto.js









/** `mode: auto`: plans, runs and aggregates in this one process. */
async function runAuto(settings, surroundings, equipment) {
    const { platform } = equipment;
    const plan = await planRun(settings, surroundings, platform);
    if ((0,modes_settings/* isRefusal */.vu)(plan))
        return plan;
    for (const value of secretValues(surroundings.environment, plan.secrets))
        equipment.redactor.add(value);
    const folder = runFolder(settings, plan);
    const attempt = surroundings.github?.runAttempt ?? 1;
    if (await platform.files.exists((0,external_node_path_.join)(folder, "plan.json"))) {
        return (0,modes_settings/* refuse */.TR)(`the run ${plan.run_id} exists already in ${folder}: a second use in one job needs an input \`key\` of its own`);
    }
    await platform.files.replace((0,external_node_path_.join)(folder, "plan.json"), toJson(plan), { durable: true });
    await equipment.begun?.({ plan, folder });
    const warnings = [];
    const run = await runAssignments(settings, surroundings, equipment, { plan, folder, attempt, warnings });
    return finishRun(platform, settings, { plan, ...run, attempt, folder, warnings });
}
async function runAssignments(settings, surroundings, equipment, run) {
    const manifests = [];
    const collected = { children: [], findings: [] };
    const context = contextOf(settings, surroundings, equipment, run.warnings);
    try {
        for (const assignment of run.plan.assignments) {
            const folder = attemptFolder(run.folder, assignment.instance_id, run.attempt);
            const { plan, attempt } = run;
            const result = await runAssignment(context, { plan, assignment, attempt, folder });
            manifests.push(result.manifest);
            collected.children.push(...result.collected.children);
            collected.findings.push(...result.collected.findings);
        }
    }
    finally {
        await context.watcher.close();
    }
    return { manifests, collected };
}
function contextOf(settings, surroundings, equipment, warnings) {
    const base = pathBase(settings.root, settings.runsFolder);
    return {
        ...equipment.platform,
        watcher: equipment.watch(base),
        redactor: equipment.redactor,
        root: settings.root,
        base,
        environment: surroundings.environment,
        windows: surroundings.windows,
        writer: { pid: surroundings.pid, host: surroundings.host },
        defaultParallel: surroundings.processors,
        signal: equipment.platform.cancelled,
        warn: (message) => {
            // The same trouble with every piece of output is said once.
            if (!warnings.includes(message))
                warnings.push(message);
        },
    };
}

;// CONCATENATED MODULE: ./build/redaction/redactor.js
const mask = "***";
/**
 * Bytes are searched as latin1 text: one character is one byte, so any bytes pass unchanged and no character can be
 * torn apart.
 */
const toBinary = (bytes) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
const fromBinary = (text) => Buffer.from(text, "latin1");
function createRedactor(values = []) {
    const secrets = new Set();
    const add = (value) => {
        for (const part of [value, ...value.split(/[\r\n]/).flatMap((line) => [line, line.trim()])]) {
            if (part.trim() !== "")
                secrets.add(Buffer.from(part, "utf8").toString("latin1"));
        }
    };
    for (const value of values)
        add(value);
    return {
        add,
        text: (text) => {
            if (secrets.size === 0)
                return text;
            const whole = redactBinary(secrets, Buffer.from(text, "utf8").toString("latin1"));
            return Buffer.from(whole, "latin1").toString("utf8");
        },
        stream: () => createStream(secrets),
    };
}
function createStream(secrets) {
    let kept = "";
    /** How many characters at the start of `kept` belong to a secret that was already replaced. */
    let covered = 0;
    return {
        push(bytes) {
            if (secrets.size === 0)
                return bytes;
            const text = kept + toBinary(bytes);
            const ranges = findRanges(secrets, text, covered);
            const boundary = startOfPossibleSecret(secrets, text);
            const passed = replaceRanges(text.slice(0, boundary), ranges, covered > 0);
            kept = text.slice(boundary);
            const crossing = ranges.find((range) => markedBefore(range, boundary, covered > 0));
            covered = crossing === undefined ? 0 : crossing.end - boundary;
            return fromBinary(passed);
        },
        end() {
            const passed = replaceRanges(kept, findRanges(secrets, kept, covered), covered > 0);
            kept = "";
            covered = 0;
            return fromBinary(passed);
        },
    };
}
function redactBinary(secrets, text) {
    return replaceRanges(text, findRanges(secrets, text, 0), false);
}
/** Where secrets are, overlapping ones joined, in order. */
function findRanges(secrets, text, covered) {
    const found = covered > 0 ? [{ start: 0, end: covered }] : [];
    for (const secret of secrets) {
        for (let at = text.indexOf(secret); at !== -1; at = text.indexOf(secret, at + 1)) {
            found.push({ start: at, end: at + secret.length });
        }
    }
    found.sort((left, right) => left.start - right.start);
    const joined = [];
    for (const range of found) {
        const last = joined.at(-1);
        if (last !== undefined && range.start < last.end)
            last.end = Math.max(last.end, range.end);
        else
            joined.push({ ...range });
    }
    return joined;
}
/** @param continued the range at 0 goes on from what was passed before, where it already left its mark */
function replaceRanges(text, ranges, continued) {
    let result = "";
    let at = 0;
    for (const range of ranges) {
        if (range.start >= text.length)
            break;
        result += text.slice(at, range.start);
        if (range.start > 0 || !continued)
            result += mask;
        at = Math.min(range.end, text.length);
    }
    return result + text.slice(at);
}
/** Whether a range that goes on after the boundary left its mark in what was passed on, now or earlier. */
const markedBefore = (range, boundary, continued) => range.end > boundary && (range.start < boundary || (range.start === 0 && continued));
/** The first place from which the rest of the text is the beginning, but not the whole, of a secret. */
function startOfPossibleSecret(secrets, text) {
    let earliest = text.length;
    for (const secret of secrets) {
        const from = Math.max(0, text.length - secret.length + 1);
        for (let at = text.indexOf(secret[0], from); at !== -1 && at < earliest; at = text.indexOf(secret[0], at + 1)) {
            if (secret.startsWith(text.slice(at))) {
                earliest = at;
                break;
            }
        }
    }
    return earliest;
}

// EXTERNAL MODULE: ./node_modules/picocolors/picocolors.js
var picocolors = __webpack_require__(7336);
;// CONCATENATED MODULE: ./build/report/workflow-command.js

/** Longest message of an annotation, in characters. */
const longestMessage = 4000;
/**
 * A workflow command of our own, as a line: `::name key=value::value`. Escaped as the toolkit does it
 * (actions/toolkit, packages/core/src/command.ts); properties that are null are left out.
 */
function workflowCommand(name, value, properties = {}) {
    const pairs = Object.entries(properties).flatMap(([key, property]) => property === null ? [] : [`${key}=${escapeProperty(String(property))}`]);
    const head = pairs.length === 0 ? name : `${name} ${pairs.join(",")}`;
    return `::${head}::${escapeData(value)}\n`;
}
/** A message from outside for an annotation: clean lines, bounded. */
function annotationMessage(text) {
    const clean = cleanText(text.slice(0, longestMessage)).trim();
    // The runner drops an annotation without a message.
    return clean === "" ? "(no message)" : clean;
}
// The runner compares `::` as .NET does for a culture: characters without a weight between the colons do not exist.
const commandStart = /^[\s\p{Default_Ignorable_Code_Point}]*:\p{Default_Ignorable_Code_Point}*:/u;
/**
 * A line for the log of a step, outside of any fence, that the runner cannot take for a command: it looks for `##[x]`
 * anywhere in a line and for `::x::` at its start (actions/runner, ActionCommand.cs).
 */
function inertLine(text) {
    const line = text.replaceAll("##[", "## [");
    return `${commandStart.test(line) ? `> ${line}` : line}\n`;
}
/** A title from outside, for a group or an annotation. */
function inertTitle(text) {
    return cleanLine(text).replaceAll("##[", "## [");
}
function escapeData(text) {
    return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}
function escapeProperty(text) {
    return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}

;// CONCATENATED MODULE: ./build/report/annotations.js

/** GitHub shows ten annotations of each kind a step, and drops the others without a word. */
const mostOfAKind = 10;
/** The annotations of one step as workflow commands, within GitHub's limit, counting those that have no place. */
class Annotations {
    #shown = { error: 0, warning: 0, notice: 0 };
    #leftOff = { error: 0, warning: 0, notice: 0 };
    /** A remark about no file. Empty when there is no place for it. */
    remark(level, title, message) {
        return this.#place(level, () => workflowCommand(level, annotationMessage(message), { title: inertTitle(title) }));
    }
    /** Empty when there is no place for it. */
    finding(finding) {
        return this.#place(finding.level, () => workflowCommand(finding.level, annotationMessage(finding.message), {
            file: finding.path,
            line: finding.line,
            endLine: finding.end_line,
            col: finding.column,
            title: finding.title === null ? null : inertTitle(finding.title),
        }));
    }
    /** `3 more errors and 1 more notice`, or null when everything had its place. */
    leftOff() {
        const levels = ["error", "warning", "notice"];
        const words = levels
            .filter((level) => this.#leftOff[level] > 0)
            .map((level) => `${this.#leftOff[level]} more ${level}${this.#leftOff[level] === 1 ? "" : "s"}`);
        return words.length === 0 ? null : words.join(" and ");
    }
    #place(level, line) {
        if (this.#shown[level] >= mostOfAKind) {
            this.#leftOff[level] += 1;
            return "";
        }
        this.#shown[level] += 1;
        return line();
    }
}

;// CONCATENATED MODULE: ./build/report/group-marks.js
/** What the page of a log takes for the start or the end of a group, also while commands are stopped. */
const marks = ["##[group]", "##[endgroup]", "[group]", "[endgroup]"];
const markAtLineStart = /(?<=[\r\n])(?=(?:##)?\[(?:end)?group\])/gi;
/**
 * Puts a blank before each mark of a group that stands at the start of a line, so that output cannot fold or unfold
 * what is around it. The text comes in pieces cut anywhere; the start of a line that may become a mark waits.
 */
class GroupMarks {
    #held = "";
    #atLineStart = true;
    push(bytes) {
        // latin1 gives each byte one character and back.
        const text = this.#held + Buffer.from(bytes).toString("latin1");
        const begins = Math.max(text.lastIndexOf("\n"), text.lastIndexOf("\r")) + 1;
        const whole = begins > 0 || this.#atLineStart;
        const held = whole && mayBecomeMark(text.slice(begins)) ? text.slice(begins) : "";
        this.#held = held;
        return this.#release(text.slice(0, text.length - held.length));
    }
    /** What still waits. The next piece begins a line. */
    end() {
        const rest = this.#release(this.#held);
        this.#held = "";
        this.#atLineStart = true;
        return rest;
    }
    #release(text) {
        if (text === "")
            return new Uint8Array(0);
        const before = this.#atLineStart ? "\n" : " ";
        this.#atLineStart = /[\r\n]$/.test(text);
        if (!text.toLowerCase().includes("group]"))
            return Buffer.from(text, "latin1");
        return Buffer.from((before + text).replaceAll(markAtLineStart, " ").slice(1), "latin1");
    }
}
function mayBecomeMark(start) {
    if (start === "")
        return false;
    const lower = start.toLowerCase();
    return marks.some((mark) => mark.length > lower.length && mark.startsWith(lower));
}

;// CONCATENATED MODULE: ./build/report/output-fence.js

const output_fence_lineFeed = 0x0a;
/**
 * Output of stages on its way into the log of a step, between `::stop-commands::<token>` and `::<token>::`, so that
 * nothing in it is taken for a command. The fence goes up with the first output and has a new token each time: a
 * stage cannot know it.
 */
class OutputFence {
    #screen;
    #newToken;
    #marks = new GroupMarks();
    #token = null;
    #atLineStart = true;
    constructor(screen, newToken) {
        this.#screen = screen;
        this.#newToken = newToken;
    }
    async write(bytes) {
        if (bytes.length === 0)
            return;
        if (this.#token === null) {
            this.#token = this.#newToken();
            await this.#screen.write(`::stop-commands::${this.#token}\n`);
        }
        await this.#pass(this.#marks.push(bytes));
    }
    /** Takes the fence down, on a line of its own also when the output ended in the middle of one. */
    async down() {
        if (this.#token === null)
            return;
        await this.#pass(this.#marks.end());
        const closing = `${this.#atLineStart ? "" : "\n"}::${this.#token}::\n`;
        this.#token = null;
        this.#atLineStart = true;
        await this.#screen.write(closing);
    }
    async #pass(bytes) {
        if (bytes.length === 0)
            return;
        this.#atLineStart = bytes.at(-1) === output_fence_lineFeed;
        await this.#screen.write(bytes);
    }
}

;// CONCATENATED MODULE: ./build/report/step-log.js




/** What can be put into the log of an Actions step: lines of our own, commands, and groups of fenced output. */
class StepLog {
    #options;
    #screen;
    #fence;
    constructor(options) {
        this.#options = options;
        this.#screen = options.screen;
        this.#fence = new OutputFence(options.screen, options.newToken);
    }
    /** A line of our own, outside of any fence. */
    async say(line) {
        await this.commands(inertLine(line));
    }
    /** Workflow commands of our own, each a line with its line feed. */
    async commands(text) {
        if (text === "")
            return;
        await this.#fence.down();
        await this.#screen.write(text);
    }
    /** @param title as inertTitle gives it */
    openGroup(title) {
        return this.commands(workflowCommand("group", title));
    }
    closeGroup() {
        return this.commands(workflowCommand("endgroup", ""));
    }
    output(bytes) {
        return this.#fence.write(bytes);
    }
    /** Has the runner hide a value and, as it reads the log by lines, each of its lines. */
    async mask(value) {
        const lines = value.split(/[\r\n]+/).filter((line) => line.trim() !== "");
        if (lines.length === 0)
            return;
        await this.commands([...new Set([value, ...lines])].map((one) => workflowCommand("add-mask", one)).join(""));
    }
    /** Prints a stage's output as one group. A log that cannot be read is said, not thrown. */
    async printGroup(ended) {
        await this.openGroup(ended.title);
        let printed = false;
        let trouble = null;
        try {
            printed = await this.#printLogs(ended.logPaths);
        }
        catch (error) {
            trouble = error instanceof Error ? error.message : String(error);
        }
        if (!printed && ended.tail !== null) {
            await this.output(Buffer.from(`${ended.tail.stdout}${ended.tail.stderr}`));
        }
        if (trouble !== null)
            await this.say(`? the log of this stage could not be read: ${cleanLine(trouble, 300)}`);
        await this.closeGroup();
    }
    /** Says whether there was anything to print. */
    async #printLogs(paths) {
        let printed = false;
        for (const path of paths) {
            for await (const bytes of this.#options.files.readChunks((0,external_node_path_.join)(this.#options.root, path))) {
                await this.output(bytes);
                printed = true;
            }
        }
        return printed;
    }
}

;// CONCATENATED MODULE: ./build/report/ticker.js
/** Calls `tick` every `ms` milliseconds, each after the one before has ended, until it is stopped or a tick throws. */
function startTicker(clock, ms, tick) {
    const stopping = new AbortController();
    let trouble = null;
    const loop = async () => {
        while (!stopping.signal.aborted) {
            await clock.sleep(ms, stopping.signal);
            if (!stopping.signal.aborted)
                await tick();
        }
    };
    const ended = loop().catch((error) => {
        trouble = { error };
    });
    return {
        async stop() {
            stopping.abort();
            await ended;
            if (trouble !== null)
                throw trouble.error;
        },
    };
}

;// CONCATENATED MODULE: ./build/report/actions-log.js








const progressEveryMs = 60_000;
/**
 * The view for the log of an Actions step. A stage that starts while no other runs streams inside a group of its own;
 * one that starts beside others is printed as one group when it has ended and no group is open, from its log on disk.
 * All output stands behind a fence; only our own commands are outside of it. How a stage ended is said below its
 * group, so that it is seen when the group is folded.
 */
function actionsLog(options) {
    return new ActionsLog(options);
}
class ActionsLog {
    #clock;
    #paint;
    #log;
    #names = new StageNames();
    #annotations = new Annotations();
    #running = new Map();
    #ticker;
    /** The stage whose group is open. */
    #foreground = null;
    /** What is printed as soon as no group is open. */
    #waiting = [];
    #turn = Promise.resolve();
    constructor(options) {
        this.#clock = options.clock;
        this.#paint = picocolors.createColors(options.screen.colour);
        this.#log = new StepLog(options);
        this.#ticker = startTicker(options.clock, progressEveryMs, () => this.#inTurn(() => this.#progress()));
    }
    event(scope, event) {
        return this.#inTurn(() => this.#take(scope, event));
    }
    output(scope, index, _stream, bytes) {
        const key = stage_names_stageKey(scope, index);
        return this.#inTurn(async () => {
            if (this.#foreground === key)
                await this.#log.output(bytes);
        });
    }
    mask(value) {
        return this.#inTurn(() => this.#log.mask(value));
    }
    async close() {
        await this.#ticker.stop();
        await this.#inTurn(async () => {
            if (this.#foreground !== null)
                await this.#closeGroup();
            for (const { stage } of this.#running.values())
                await this.#log.say(`? ${stage.label} did not end`);
            const leftOff = this.#annotations.leftOff();
            if (leftOff !== null)
                await this.#log.say(`${leftOff} than GitHub shows for a step (10 of each kind)`);
        });
    }
    async #take(scope, event) {
        switch (event.type) {
            case "run-started":
                return this.#names.learn(scope, event);
            case "stage-started":
                return this.#started(scope, event);
            case "stage-finished":
                return this.#finished(scope, event);
            case "stage-skipped": {
                const line = skippedLine(this.#names.of(scope, event.index).label, event.reason, this.#paint);
                return this.#whenNoGroupIsOpen(() => this.#log.say(line));
            }
            case "child-started":
            case "child-finished":
            case "run-finished":
                return;
        }
    }
    async #started(scope, event) {
        const key = stage_names_stageKey(scope, event.index);
        const stage = this.#names.of(scope, event.index);
        if (stage.entry.kind === "subpipeline") {
            const line = `${this.#paint.cyan("▸")} ${stage.label}: ${cleanLine(stage.entry.command)}`;
            return this.#whenNoGroupIsOpen(() => this.#log.say(line));
        }
        const known = this.#running.get(key);
        if (known !== undefined)
            return this.#startedAgain(key, known, event);
        const alone = this.#running.size === 0;
        const logPaths = event.log_path === null ? [] : [event.log_path];
        this.#running.set(key, { stage, since: this.#clock.elapsed(), logPaths });
        if (!alone)
            return;
        await this.#log.openGroup(groupTitle(stage));
        this.#foreground = key;
    }
    async #startedAgain(key, known, event) {
        if (event.log_path !== null && !known.logPaths.includes(event.log_path))
            known.logPaths.push(event.log_path);
        if (this.#foreground === key)
            await this.#log.say(`${this.#paint.cyan("▸")} try ${event.try}`);
    }
    async #finished(scope, event) {
        const key = stage_names_stageKey(scope, event.index);
        const stage = this.#names.of(scope, event.index);
        const logPaths = this.#running.get(key)?.logPaths;
        this.#running.delete(key);
        if (this.#foreground !== key) {
            const title = logPaths === undefined ? null : groupTitle(stage);
            return this.#whenNoGroupIsOpen(async () => {
                if (title !== null)
                    await this.#log.printGroup({ title, logPaths: logPaths ?? [], tail: event.tail });
                await this.#sayFinished(stage, event, logPaths?.at(-1));
            });
        }
        this.#waiting.unshift(() => this.#sayFinished(stage, event, logPaths?.at(-1)));
        await this.#closeGroup();
    }
    async #sayFinished(stage, event, log) {
        await this.#log.say(finishedLine(stage.label, event, this.#paint));
        // In this order: of the few places, the first is for the failure.
        const failure = this.#failure(stage, event, log);
        const findings = event.findings.map((finding) => this.#annotations.finding(finding));
        await this.#log.commands([failure, ...findings].join(""));
        const omitted = event.findings_omitted;
        if (omitted > 0)
            await this.#log.say(`? ${stage.label}: ${omitted} more findings were left out`);
    }
    /** The annotation that says that a stage failed. For a nested pipeline its own stages have said it already. */
    #failure(stage, event, log) {
        const { outcome, exit } = event;
        if (stage.entry.kind === "subpipeline" && exit.kind === "exited")
            return "";
        if (outcome !== "failed" && outcome !== "timed_out" && outcome !== "allowed_failure")
            return "";
        const level = outcome === "allowed_failure" ? "warning" : "error";
        const message = log === undefined ? verdict(outcome, exit) : `${verdict(outcome, exit)}\nlog: ${log}`;
        return this.#annotations.remark(level, stage.label, message);
    }
    async #progress() {
        if (this.#foreground !== null || this.#running.size === 0)
            return;
        const now = this.#clock.elapsed();
        const running = [...this.#running.values()].map(({ stage, since }) => ({
            label: stage.label,
            forMs: now - since,
        }));
        await this.#log.say(`… ${runningLine(running)}`);
    }
    /** Closes the open group and prints what waited for that. */
    async #closeGroup() {
        await this.#log.closeGroup();
        this.#foreground = null;
        const waiting = this.#waiting;
        this.#waiting = [];
        for (const print of waiting)
            await print();
    }
    async #whenNoGroupIsOpen(print) {
        if (this.#foreground === null)
            return print();
        this.#waiting.push(print);
    }
    /** One thing after the other: stages run beside each other, and their calls may overlap. */
    #inTurn(act) {
        const done = this.#turn.then(act);
        this.#turn = done.catch(() => { });
        return done;
    }
}
function groupTitle(stage) {
    const { label, entry } = stage;
    return inertTitle(entry.title === entry.id || entry.title === "" ? label : `${label}: ${entry.title}`);
}

;// CONCATENATED MODULE: ./build/report/closing-lines.js





/** Failed stages that are named at the end of a run. */
const mostNamed = 50;
/** The last lines of a run on a terminal: what came out, what went wrong and where to read on. */
function closingLines(input) {
    const { summary, manifest, plan, folder } = input;
    const paint = picocolors.createColors(input.colour);
    const groups = stageRows(manifest, input.children ?? new Map());
    const { glyph, word, colour } = runWord(summary, groups.length);
    const took = formatDuration(Date.parse(summary.completedAt ?? summary.timestamp) - Date.parse(summary.startedAt));
    const title = cleanLine(plan.pipeline_title === "" ? plan.pipeline_id : plan.pipeline_title);
    const lines = [
        "",
        `${paint[colour](paint.bold(`${glyph} ${word}`))}: ${title}, ${countWords(stage_rows_countStages(groups))} in ${took}`,
    ];
    if (summary.reason !== null)
        lines.push(`  ${cleanLine(summary.reason, 1000)}`);
    const troubled = troubledRows(groups);
    for (const row of troubled.slice(0, mostNamed)) {
        lines.push(`  ${paint[outcomeWords[row.outcome].colour](troubleWords(row))}`);
    }
    if (troubled.length > mostNamed)
        lines.push(`  and ${troubled.length - mostNamed} more, all in manifest.json`);
    if (plan.partial)
        lines.push(`  ${paint.yellow(partialWords(plan))}`);
    for (const [reason, ids] of skippedSubtasks(plan)) {
        lines.push(`  ${paint.dim(`skipped: ${cleanLine(ids.join(", "), 300)}: ${cleanLine(reason, 300)}`)}`);
    }
    for (const warning of summary.warnings)
        lines.push(`  ${paint.yellow(`warning: ${cleanLine(warning, 500)}`)}`);
    lines.push(`${cleanLine(folder, 4096)}: manifest.json, run-summary.json, summary.md`, "");
    return lines.join("\n");
}
function troubleWords(row) {
    const log = row.command.log_path === null ? "" : `  ${cleanLine(row.command.log_path, 4096)}`;
    return `${outcomeWords[row.outcome].glyph} ${row.label} ${outcomePhrase(row)}${log}`;
}
function partialWords({ targets }) {
    const named = targets.length === 0 ? "a part" : cleanLine(targets.join(", "), 300);
    return `partial run: only ${named} was asked for; the result says nothing about the rest`;
}

;// CONCATENATED MODULE: ./build/report/columns.js
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

;// CONCATENATED MODULE: ./build/report/live-view.js







const redrawEveryMs = 100;
const spinner = ["⠋", "⠙", "⠹", "⠸", "⠼", "⠴", "⠦", "⠧", "⠇", "⠏"];
/**
 * The view for a person at a terminal: what runs, with its elapsed time, in a block at the bottom; what has ended scrolls
 * above it for good, under a heading for each subtask when there are several. No line of the block wraps.
 */
function liveView(screen, clock) {
    return new LiveView(screen, clock);
}
class LiveView {
    #screen;
    #clock;
    #paint;
    #names = new StageNames();
    #running = new Map();
    #ticker;
    #since;
    #heading = null;
    #total = 0;
    #done = 0;
    constructor(screen, clock) {
        this.#screen = screen;
        this.#clock = clock;
        this.#paint = picocolors.createColors(screen.colour);
        this.#since = clock.elapsed();
        this.#ticker = startTicker(clock, redrawEveryMs, async () => this.#redraw());
    }
    async event(scope, event) {
        switch (event.type) {
            case "run-started":
                this.#names.learn(scope, event);
                this.#total += event.commands.length;
                return;
            case "stage-started":
                return this.#started(scope, event);
            case "stage-finished":
                return this.#finished(scope, event);
            case "stage-skipped":
                return this.#skipped(scope, event);
            case "child-started":
            case "child-finished":
            case "run-finished":
                return;
        }
    }
    async output() { }
    async mask() { }
    async close() {
        this.#running.clear();
        this.#screen.live("");
        await this.#ticker.stop();
    }
    #started(scope, event) {
        const key = stage_names_stageKey(scope, event.index);
        const since = this.#running.get(key)?.since ?? this.#clock.elapsed();
        this.#running.set(key, { stage: this.#names.of(scope, event.index), since, try: event.try });
        this.#redraw();
    }
    async #finished(scope, event) {
        const stage = this.#names.of(scope, event.index);
        this.#end(scope, event.index);
        const indent = this.#indent();
        const line = `${indent}${finishedLine(stage.shortLabel, event, this.#paint)}`;
        await this.#say(stage, [line, ...tailLinesOf(event.tail, `${indent}    `, this.#screen.colour)]);
    }
    async #skipped(scope, event) {
        const stage = this.#names.of(scope, event.index);
        this.#end(scope, event.index);
        await this.#say(stage, [`${this.#indent()}${skippedLine(stage.shortLabel, event.reason, this.#paint)}`]);
    }
    #end(scope, index) {
        this.#running.delete(stage_names_stageKey(scope, index));
        this.#done += 1;
        this.#redraw();
    }
    /** Lines that stay, below the heading of their subtask. */
    async #say(stage, lines) {
        const heading = this.#headingOf(stage);
        const changed = heading !== null && heading !== this.#heading;
        this.#heading = heading;
        const all = changed ? [this.#paint.bold(heading), ...lines] : lines;
        await this.#screen.write(`${all.join("\n")}\n`);
    }
    #headingOf(stage) {
        if (!this.#names.severalSubtasks)
            return null;
        const subtask = subtaskShown(stage.entry.subtask, true);
        return subtask === null ? null : cleanLine(subtask);
    }
    #indent() {
        return this.#names.severalSubtasks ? "  " : "";
    }
    #redraw() {
        if (this.#running.size === 0)
            return this.#screen.live("");
        const now = this.#clock.elapsed();
        const frame = spinner[Math.floor(now / redrawEveryMs) % spinner.length] ?? "";
        const lines = [...this.#running.values()].map((stage) => this.#runningLine(stage, frame, now));
        const done = `${this.#done} of ${this.#total} stages done, ${formatDuration(now - this.#since)}`;
        this.#screen.live([...lines, this.#paint.dim(cutToColumns(done, this.#screen.columns - 1))].join("\n"));
    }
    #runningLine(running, frame, now) {
        const time = formatDuration(now - running.since);
        const again = running.try > 1 ? ` (try ${running.try})` : "";
        // One column stays free: some terminals wrap as soon as the last one is written.
        const room = this.#screen.columns - columnsOf(`${frame}  ${time}${again}`) - 1;
        const label = cutToColumns(running.stage.label, Math.max(1, room));
        return `${this.#paint.cyan(frame)} ${label}${again} ${this.#paint.dim(time)}`;
    }
}

;// CONCATENATED MODULE: ./build/report/plain-log.js





const plain_log_progressEveryMs = 60_000;
/**
 * The view for a terminal that nobody watches (a pipe, a file): a line when a stage starts, ends or is skipped, the
 * newest output of one that failed, and once a minute what is still running.
 */
function plainLog(screen, clock) {
    return new PlainLog(screen, clock);
}
class PlainLog {
    #screen;
    #clock;
    #paint;
    #names = new StageNames();
    #running = new Map();
    #ticker;
    constructor(screen, clock) {
        this.#screen = screen;
        this.#clock = clock;
        this.#paint = picocolors.createColors(screen.colour);
        this.#ticker = startTicker(clock, plain_log_progressEveryMs, () => this.#progress());
    }
    async event(scope, event) {
        switch (event.type) {
            case "run-started":
                return this.#names.learn(scope, event);
            case "stage-started":
                return this.#started(scope, event);
            case "stage-finished":
                return this.#finished(scope, event);
            case "stage-skipped":
                return this.#say([skippedLine(this.#names.of(scope, event.index).label, event.reason, this.#paint)]);
            case "child-started":
            case "child-finished":
            case "run-finished":
                return;
        }
    }
    async output() { }
    async mask() { }
    async close() {
        await this.#ticker.stop();
    }
    async #started(scope, event) {
        const { entry, label } = this.#names.of(scope, event.index);
        const key = stage_names_stageKey(scope, event.index);
        if (!this.#running.has(key))
            this.#running.set(key, { label, since: this.#clock.elapsed() });
        const again = event.try > 1 ? ` (try ${event.try})` : "";
        await this.#say([
            `${this.#paint.cyan("▸")} ${label}${again}: ${this.#paint.dim(cleanLine(entry.command))}`,
        ]);
    }
    async #finished(scope, event) {
        const { label } = this.#names.of(scope, event.index);
        this.#running.delete(stage_names_stageKey(scope, event.index));
        const tail = tailLinesOf(event.tail, "    ", this.#screen.colour);
        await this.#say([finishedLine(label, event, this.#paint), ...tail]);
    }
    async #progress() {
        const now = this.#clock.elapsed();
        const running = [...this.#running.values()].map(({ label, since }) => ({ label, forMs: now - since }));
        if (running.length > 0)
            await this.#say([`${this.#paint.cyan("…")} ${runningLine(running)}`]);
    }
    async #say(lines) {
        await this.#screen.write(`${lines.join("\n")}\n`);
    }
}

;// CONCATENATED MODULE: ./build/cli/run.js











async function run_run(pipeline, flags) {
    const { asked, platform, surroundings, here } = await openCommandLine(pipeline, flags);
    const settings = (0,modes_settings/* settingsOf */.f5)(asked, surroundings.environment);
    const inActions = surroundings.github !== null && flags.json !== true;
    const finished = await runAuto(settings, surroundings, {
        platform,
        redactor: createRedactor(),
        watch: (root) => watcher(platform, inActions, root),
    });
    if ((0,modes_settings/* isRefusal */.vu)(finished)) {
        await complain(`${finished.messages.join("\n")}\n`);
        return exit_code/* exitCodes */.h.refused;
    }
    const { screen } = platform;
    await screen.write(closingLines({ ...finished, folder: (0,external_node_path_.relative)(here, finished.folder), colour: screen.colour }));
    if (flags.json === true)
        await print(`${JSON.stringify(finished.summary, null, 2)}\n`);
    return (0,exit_code/* exitCodeOf */.F)(finished.summary);
}
function watcher(platform, inActions, root) {
    const { screen, clock } = platform;
    if (inActions)
        return actionsLog({ ...platform, root, newToken: external_node_crypto_.randomUUID });
    return screen.interactive ? liveView(screen, clock) : plainLog(screen, clock);
}

;// CONCATENATED MODULE: ./build/cli/schema.js



async function schema(file) {
    const { z } = await __webpack_require__.e(/* import() */ 255).then(__webpack_require__.bind(__webpack_require__, 6255));
    const { runFileKinds } = await __webpack_require__.e(/* import() */ 308).then(__webpack_require__.bind(__webpack_require__, 7308));
    const kind = runFileKinds.find((candidate) => file !== undefined && candidate.matches(file));
    if (file !== undefined && kind === undefined) {
        await complain(`there is no schema for ${file}; there are: ${runFileKinds.map(({ place }) => place).join("; ")}\n`);
        return exit_code/* exitCodes */.h.refused;
    }
    const value = kind === undefined ? jsonSchema() : z.toJSONSchema(kind.schema);
    await print(`${JSON.stringify(value, null, 2)}\n`);
    return exit_code/* exitCodes */.h.passed;
}

;// CONCATENATED MODULE: ./build/report/run-table.js






/** A run as a table for a terminal, then its status in one line. */
function runTable(manifest, options) {
    const paint = picocolors.createColors(options.colour);
    const groups = stageRows(manifest, options.children ?? new Map());
    const lines = groups.flatMap((group) => group.rows).map(run_table_lineOf);
    const heading = ["#", "subtask", "stage", "outcome", "duration", "exit"];
    const widths = heading.map((word, at) => Math.max(columnsOf(word), ...lines.map(({ cells }) => columnsOf(cells[at] ?? ""))));
    const text = (cells) => cells
        .map((cell, at) => padToColumns(cell, widths[at] ?? 0))
        .join("  ")
        .trimEnd();
    const status = `${manifest.status.replace("_", " ")}: ${countWords(stage_rows_countStages(groups))}`;
    return [
        paint.bold(text(heading)),
        ...lines.map(({ cells, colour }) => (colour === null ? text(cells) : paint[colour](text(cells)))),
        "",
        paint[statusColour(manifest.status)](`${cleanLine(manifest.run_id)} ${status}${tookWords(manifest)}`),
        ...(manifest.status_detail === null ? [] : [cleanLine(manifest.status_detail, 1000)]),
        "",
    ].join("\n");
}
function run_table_lineOf(row) {
    const { index, subtask, id, duration_ms, exit, summary } = row.command;
    const { glyph, word, colour } = outcomeWords[row.outcome];
    const reason = row.outcome === "skipped" && summary !== null ? `: ${cleanLine(summary, 60)}` : "";
    return {
        cells: [
            row.depth === 0 ? String(index) : "",
            row.depth === 0 ? cleanLine(subtask ?? "(set-up)") : "",
            `${"  ".repeat(row.depth)}${cleanLine(id)}`,
            `${glyph} ${word}${reason}`,
            duration_ms === null ? "" : formatDuration(duration_ms),
            exit === null ? "" : exitCell(exit),
        ],
        colour: row.outcome === "succeeded" ? null : colour,
    };
}
function exitCell(exit) {
    switch (exit.kind) {
        case "exited":
            return String(exit.code);
        case "signalled":
            return cleanLine(exit.signal, 20);
        case "timed-out":
            return "timed out";
        case "cancelled":
            return "cancelled";
        case "spawn-failed":
            return "not started";
    }
}
function tookWords({ started_at, completed_at }) {
    return completed_at === null
        ? ""
        : ` in ${formatDuration(Date.parse(completed_at) - Date.parse(started_at))}`;
}
function statusColour(status) {
    if (status === "succeeded")
        return "green";
    return status === "failed" ? "red" : "yellow";
}

;// CONCATENATED MODULE: ./build/cli/show.js





async function show_show(run, flags) {
    const { asked, platform, surroundings, here } = await openCommandLine(undefined, flags);
    const settings = { ...(0,modes_settings/* settingsOf */.f5)(asked, surroundings.environment), task: flags.task ?? null };
    const wanted = run !== undefined && /[/\\]/.test(run) ? (0,external_node_path_.resolve)(here, run) : (run ?? null);
    const { showRun } = await __webpack_require__.e(/* import() */ 678).then(__webpack_require__.bind(__webpack_require__, 8678));
    const shown = await showRun(settings, platform.files, wanted);
    if ((0,modes_settings/* isRefusal */.vu)(shown)) {
        await complain(`${shown.messages.join("\n")}\n`);
        return exit_code/* exitCodes */.h.refused;
    }
    const { manifest, children } = shown;
    const text = flags.json === true
        ? `${JSON.stringify(manifest, null, 2)}\n`
        : runTable(manifest, { children, colour: platform.screen.colour });
    await print(text.endsWith("\n") ? text : `${text}\n`);
    return exit_code/* exitCodes */.h.passed;
}

;// CONCATENATED MODULE: ./build/cli/validate.js





async function validate(flags) {
    const { asked, platform, here } = await openCommandLine(undefined, flags);
    if (flags.run !== undefined) {
        const { validateRun } = await __webpack_require__.e(/* import() */ 741).then(__webpack_require__.bind(__webpack_require__, 8741));
        const { checked, mistakes } = await validateRun(platform.files, (0,external_node_path_.resolve)(here, flags.run));
        return answer(mistakes, `${checked.length} files of the run are as their schemas say\n`);
    }
    const configuration = await loadConfiguration(asked, platform.files);
    if ((0,modes_settings/* isRefusal */.vu)(configuration))
        return answer(configuration.messages, "");
    const { file, pipelines, notes } = configuration;
    const names = pipelines.map(({ id }) => id).join(", ");
    return answer([], [`${file} is valid; pipelines: ${names}`, ...notes, ""].join("\n"));
}
async function answer(mistakes, good) {
    if (mistakes.length === 0) {
        await print(good);
        return exit_code/* exitCodes */.h.passed;
    }
    await complain(`${mistakes.join("\n")}\n`);
    return exit_code/* exitCodes */.h.refused;
}

;// CONCATENATED MODULE: ./build/cli/verbs.js
// All verbs, in one module: each module that is loaded alone becomes a file of the bundle, and what verbs share would be
// cut into many small files, each of which takes time to load. Schemas of a run's files are loaded by those who read them.








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
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5156);

/** An instant, ISO 8601 in UTC with milliseconds, as Date.toISOString() writes it. */
const Timestamp = zod__WEBPACK_IMPORTED_MODULE_0__.datetime();
/** A path with forward slashes, relative to the repository root (or to the folder that its field names). */
const RelativePath = zod__WEBPACK_IMPORTED_MODULE_1__.string()
    .regex(/^(?!\/)(?!.*\\)(?!(?:.*\/)?\.\.(?:\/|$))/, "a relative path with forward slashes, without ..");
/** sha256, lower-case hex. */
const Digest = zod__WEBPACK_IMPORTED_MODULE_1__.string().regex(/^[0-9a-f]{64}$/, "64 lower-case hexadecimal digits (sha256)");
/** A count or a position: never negative, never a fraction. */
const Count = zod__WEBPACK_IMPORTED_MODULE_1__.int().min(0);
/** Environment variables: any name, text values only. */
const EnvironmentRecord = zod__WEBPACK_IMPORTED_MODULE_1__.record(zod__WEBPACK_IMPORTED_MODULE_1__.string(), zod__WEBPACK_IMPORTED_MODULE_1__.string());
/** What stages are for; the run summary has one section for each. */
const Phase = zod__WEBPACK_IMPORTED_MODULE_1__["enum"](["build", "test", "review"]);
/** Where a run says it happens. It is recorded and changes nothing that runs; `mcp` in a file means `local`. */
const ExecutionMode = zod__WEBPACK_IMPORTED_MODULE_1__["enum"](["local", "cloud"]);
/** `${{ }}` is GitHub's to evaluate and means nothing in this project's files. */
const hasExpression = (text) => text.includes("${{");


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


/***/ })

};
