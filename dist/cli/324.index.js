export const id = 324;
export const ids = [324];
export const modules = {

/***/ 4519:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IM: () => (/* binding */ AssignmentStatus),
/* harmony export */   cw: () => (/* binding */ Plan),
/* harmony export */   dh: () => (/* binding */ skipReasons)
/* harmony export */ });
/* unused harmony exports SkipReason, PlannedStage, PlannedSubtask, RecoveryCheckpoint, Attempt, Assignment, Recovery */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2047);
/* harmony import */ var _changes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4231);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2017);



/** Why a stage or a subtask of the plan will not run; null when it will. */
const SkipReason = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(1).nullable();
/** The reasons that planning gives. Whoever judges a run tells them apart: only `paths` can make an empty plan green. */
const skipReasons = { notTargeted: "not targeted", paths: "no change in its paths" };
const stageFields = {
    id: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(1),
    name: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    phase: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .Phase */ .a0,
    needs: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()).nullable(),
    if: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    working_directory: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .RelativePath */ .c8,
    env: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .EnvironmentRecord */ .r6,
    continue_on_error: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY(),
    timeout_minutes: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().positive(),
    summary_hint: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable(),
    /** Decided when planning (targets, `paths`); whoever runs the plan does not judge again. */
    skip: SkipReason,
};
const PlannedCommand = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    kind: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz("command"),
    ...stageFields,
    run: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    shell: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable(),
    tries: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ max: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(1), backoff_seconds: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().min(0) }),
    artifacts: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
});
const PlannedGuardrail = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    kind: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz("guardrail"),
    ...stageFields,
    uses: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(1),
    with: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5J()),
});
const SubpipelineFields = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    kind: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz("subpipeline"),
    ...stageFields,
    pipeline_id: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(1),
    pipeline_title: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    fail_fast: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY(),
    max_parallel: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(1).nullable(),
});
const PlannedSubpipeline = SubpipelineFields.extend({
    stages: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .lazy */ .RZV(() => PlannedStage)),
});
/** One stage, fully resolved: whoever holds the plan needs no configuration file to run it. */
const PlannedStage = zod__WEBPACK_IMPORTED_MODULE_2__/* .discriminatedUnion */ .gMt("kind", [
    PlannedCommand,
    PlannedGuardrail,
    PlannedSubpipeline,
]);
const PlannedSubtask = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    id: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(1),
    name: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    /** The kind of runner that it asks for; `default` when it asks for none. */
    capability: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(1),
    weight: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().positive(),
    shard: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ index: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(1), total: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(1) }).nullable(),
    working_directory: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .RelativePath */ .c8,
    /** The configuration file's alone: nothing of the process's environment enters a plan. */
    env: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .EnvironmentRecord */ .r6,
    execution_mode: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .ExecutionMode */ .KB,
    fail_fast: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY(),
    max_parallel: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(1).nullable(),
    timeout_minutes: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().positive().nullable(),
    skip: SkipReason,
    stages: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(PlannedStage),
});
const AssignmentStatus = zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n([
    "assigned",
    "running",
    "succeeded",
    "failed",
    "cancelled",
    "lost",
    "recovered",
]);
const RecoveryCheckpoint = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    timestamp: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .Timestamp */ .Dc,
    reason: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(["missed-heartbeat", "manual", "auto"]),
    action: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(["requeue", "escalate", "ack"]),
    detail: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable(),
});
const Attempt = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    number: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(1),
    assigned_at: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .Timestamp */ .Dc,
    started_at: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .Timestamp */ .Dc.nullable(),
    completed_at: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .Timestamp */ .Dc.nullable(),
    status: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(["pending", "running", "completed", "failed", "requeued"]),
    recovery_checkpoints: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(RecoveryCheckpoint),
});
const Assignment = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    instance_id: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(1),
    capability: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(1),
    runs_on: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(1),
    /** Ids of the subtasks that it runs, one after another. */
    subtasks: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
    status: AssignmentStatus,
    assigned_at: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .Timestamp */ .Dc,
    completed_at: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .Timestamp */ .Dc.nullable(),
    metadata: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        weight: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().min(0),
        maxConcurrency: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(1).nullable(),
        groupIndex: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .Count */ .y_,
    }),
    /** null: nothing is known of earlier runs. */
    predicted_seconds: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().min(0).nullable(),
    attempts: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(Attempt),
});
const Recovery = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    heartbeat_interval_seconds: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(1),
    missing_heartbeat_timeout_seconds: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(1),
    max_retries: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .Count */ .y_,
});
/**
 * The scheduler plan, `plan.json` and, finalised, `plan.final.json`: who runs what. `digest` covers all of it but the
 * digest itself, statuses, times and attempts (plan/digest.ts).
 */
const Plan = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    schema_version: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz(1),
    kind: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz("scheduler-plan"),
    mode: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz("multi-instance"),
    task_id: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(1),
    run_id: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(1),
    plan_attempt: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(1),
    pipeline_id: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(1),
    pipeline_title: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    execution_mode: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .ExecutionMode */ .KB,
    requested_at: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .Timestamp */ .Dc,
    completed_at: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .Timestamp */ .Dc.nullable(),
    min_instances: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .Count */ .y_,
    max_instances: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .Count */ .y_,
    recovery: Recovery,
    guardrails_required: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY(),
    allow_empty: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY(),
    /** Names of environment variables whose values must never be shown. */
    secrets: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
    redaction: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(["enforce", "shadow"]),
    log_limit_bytes: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(1),
    /** What was asked for by `--subtask`, `--stage` or a default target; empty: everything. */
    targets: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
    /** Some stages were left out because they were not targeted: the result says nothing about the whole pipeline. */
    partial: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY(),
    /** null: nothing in the pipeline depends on what changed. */
    changes: _changes_js__WEBPACK_IMPORTED_MODULE_0__/* .ChangeSummary */ .LA.nullable(),
    notes: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
    setup: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(PlannedStage),
    subtasks: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(PlannedSubtask),
    assignments: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(Assignment),
    digest: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .Digest */ .np,
});


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
    const result = schema.safeParse(value);
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
        const text = await files.readText(path);
        if (text !== undefined)
            return { name: (0,external_node_path_.isAbsolute)(config) ? (0,external_node_path_.relative)(root, config) : config, text };
        return (0,settings/* refuse */.TR)(`${config}: there is no such pipeline file (looked in ${root})`);
    }
    for (const name of lookedFor) {
        const text = await files.readText((0,external_node_path_.join)(root, name));
        if (text !== undefined)
            return { name, text };
    }
    return (0,settings/* refuse */.TR)(`no pipeline file: looked for ${lookedFor.join(", ")}. Make one with: npx github:org/orchestrator init`);
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
