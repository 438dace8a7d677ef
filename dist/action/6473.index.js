export const id = 6473;
export const ids = [6473];
export const modules = {

/***/ 59969:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fl: () => (/* binding */ formatValue),
/* harmony export */   Hl: () => (/* binding */ findDifference),
/* harmony export */   cZ: () => (/* binding */ isSameText),
/* harmony export */   hF: () => (/* binding */ describeDifference)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var _redaction_masking_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81210);


/** Characters of a value that are shown. */
const maxValueLength = 120;
function findDifference(found, expected, field = "") {
    if ((0,node_util__WEBPACK_IMPORTED_MODULE_0__.isDeepStrictEqual)(found, expected))
        return null;
    if (!isContainer(found) ||
        !isContainer(expected) ||
        Array.isArray(found) !== Array.isArray(expected))
        return { field, found, expected };
    const keys = new Set([...Object.keys(expected), ...Object.keys(found)]);
    for (const key of keys) {
        const name = Array.isArray(expected)
            ? `${field}[${key}]`
            : field === ""
                ? key
                : `${field}.${key}`;
        const difference = findDifference(found[key], expected[key], name);
        if (difference !== null)
            return difference;
    }
    return { field, found, expected };
}
const isContainer = (value) => typeof value === "object" && value !== null;
/** `commands[2].outcome is "succeeded", and by <source> it is "failed"`. */
const describeDifference = ({ field, found, expected }, source) => `${field === "" ? "it" : field} is ${formatValue(found)}, and by ${source} it is ${formatValue(expected)}`;
function formatValue(value) {
    const text = value === undefined ? "missing" : JSON.stringify(value);
    return text.length <= maxValueLength ? text : `${text.slice(0, maxValueLength)}…`;
}
/** Whether a redacted text can come from the planned one, in which secrets were masked. */
function isSameText(recorded, planned) {
    if (recorded === planned)
        return true;
    const [first = "", ...rest] = recorded.split(_redaction_masking_js__WEBPACK_IMPORTED_MODULE_1__/* .mask */ .d);
    if (rest.length === 0 || !planned.startsWith(first))
        return false;
    let at = first.length;
    for (const part of rest) {
        const found = planned.indexOf(part, at);
        if (found === -1)
            return false;
        at = found + part.length;
    }
    return planned.endsWith(rest.at(-1));
}


/***/ }),

/***/ 38735:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ ChangeSummary),
/* harmony export */   c: () => (/* binding */ ChangeStrategy)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13798);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72017);


/**
 * How the base of a comparison was chosen, in order of precedence (docs/configuration.md, "What counts as changed").
 */
const ChangeStrategy = zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n([
    /** The input `base` or the flag `--base`. */
    "explicit",
    /** HEAD is GitHub's merge commit of the pull request: compared with its other parent. */
    "pull-request-merge",
    /** The merge base with the pull request's base. */
    "pull-request-base",
    "merge-group",
    /** The commit of the branch before the push. */
    "push-before",
    /** The first push to the default branch, or one that rewrote it: compared with HEAD's parent. */
    "push-parent",
    /** The environment variable BASE_SHA. */
    "base-sha",
    "upstream",
    "default-branch",
    /** None of the above exists: everything in the repository counts as changed. */
    "no-base",
    /** The repository has no commit yet: everything in it counts as changed. */
    "unborn",
    "outside-git",
]);
/** The summary of a change set that a plan records. */
const ChangeSummary = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    strategy: ChangeStrategy,
    base: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
    head: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
    files: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Count */ .y_,
    note: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
});


/***/ }),

/***/ 96895:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F9: () => (/* binding */ evaluateCondition),
/* harmony export */   du: () => (/* binding */ startsAfterSuccess),
/* harmony export */   iG: () => (/* binding */ ConditionError),
/* harmony export */   kI: () => (/* binding */ cleansUp),
/* harmony export */   zB: () => (/* binding */ parseCondition)
/* harmony export */ });
const statusFunctions = ["success", "failure", "always", "cancelled"];
class ConditionError extends Error {
}
const tokenPattern = /\s*((?:success|failure|always|cancelled)\(\s*\)|&&|\|\||!|\(|\))/y;
/** @throws ConditionError that names the unexpected part and the valid ones */
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
            return !facts.blocked && !facts.cancelled;
        case "failure":
            return facts.failed && !facts.cancelled;
        case "always":
            return true;
        case "cancelled":
            return facts.cancelled;
        case "not":
            return !evaluateCondition(condition.of, facts);
        case "and":
            return evaluateCondition(condition.left, facts) && evaluateCondition(condition.right, facts);
        case "or":
            return evaluateCondition(condition.left, facts) || evaluateCondition(condition.right, facts);
    }
}
/** Whether a stage with this condition starts when nothing failed and nothing was cancelled. */
const startsAfterSuccess = (condition) => evaluateCondition(parseCondition(condition), { failed: false, blocked: false, cancelled: false });
/** Whether a stage with this condition runs after a cancel: it starts then, or goes on if it was running. */
const cleansUp = (condition) => evaluateCondition(parseCondition(condition), { failed: false, blocked: false, cancelled: true });
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
    const kind = statusFunctions.find((name) => token === `${name}()`);
    if (kind !== undefined)
        return { kind };
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
    return new ConditionError(`${which} ${what}; expected success(), failure(), always() or cancelled(), joined by &&, || and !`);
}


/***/ }),

/***/ 72017:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dc: () => (/* binding */ Timestamp),
/* harmony export */   KB: () => (/* binding */ ExecutionMode),
/* harmony export */   a0: () => (/* binding */ Phase),
/* harmony export */   aX: () => (/* binding */ Permission),
/* harmony export */   c8: () => (/* binding */ RelativePath),
/* harmony export */   gC: () => (/* binding */ TryReason),
/* harmony export */   np: () => (/* binding */ Digest),
/* harmony export */   oL: () => (/* binding */ IfNoFilesFound),
/* harmony export */   r6: () => (/* binding */ EnvironmentRecord),
/* harmony export */   xS: () => (/* binding */ hasExpression),
/* harmony export */   y_: () => (/* binding */ Count)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64377);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13798);

/** A time in ISO 8601, UTC, with milliseconds, as from Date.toISOString(). */
const Timestamp = zod__WEBPACK_IMPORTED_MODULE_0__/* .datetime */ .w$();
/** A path with forward slashes, relative to the repository root or to the folder that its field names. */
const RelativePath = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
    .regex(/^(?!\/)(?!.*\\)(?!(?:.*\/)?\.\.(?:\/|$))/, "a relative path with forward slashes, without ..");
/** sha256, lower-case hex. */
const Digest = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
    .regex(/^[0-9a-f]{64}$/, "64 lower-case hexadecimal digits (sha256)");
/** A count or a position: a whole number from 0. */
const Count = zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(0);
/** Environment variables: any name, text values only. */
const EnvironmentRecord = zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP());
/** The phases of stages; the run summary has one section each. */
const Phase = zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(["build", "test", "review"]);
/** What a command is tried again after: an exit code or signal, or the timeout of a try. */
const TryReason = zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(["failure", "timeout"]);
/** What to do if a glob of `artifacts` matches no file, with the values of actions/upload-artifact. */
const IfNoFilesFound = zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(["warn", "error", "ignore"]);
/** Whether a stage may request OIDC tokens of its job, with the values of GitHub's `permissions`. */
const Permission = zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(["write", "none"]);
/** Where a run takes place. It is only recorded; `mcp` in a file means `local`. */
const ExecutionMode = zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(["local", "cloud"]);
/** Whether a text has a GitHub expression, `${{ }}`, which is not evaluated in this project's files. */
const hasExpression = (text) => text.includes("${{");


/***/ }),

/***/ 22965:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ij: () => (/* binding */ Judgement),
/* harmony export */   Lu: () => (/* binding */ ReviewDecision),
/* harmony export */   Y: () => (/* binding */ Verdict),
/* harmony export */   d_: () => (/* binding */ Override),
/* harmony export */   dv: () => (/* binding */ OverrideDecision)
/* harmony export */ });
/* unused harmony export Decision */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13798);

/**
 * The verdict of a guardrail.
 * - `passed`: no violation; there may be warnings
 * - `violated`: the change has to be fixed, unless `override` allows it
 * - `overridable`: violated, in a job that cannot ask the pull request for an override; aggregation decides
 * - `undecided`: it could not be judged, for example in a shallow clone; that is a failure too
 * - `not-performed`: only for reviews: there was no review, and none was required
 */
const Verdict = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(["passed", "violated", "overridable", "undecided", "not-performed"]);
/** Why a violation is allowed, and by whom. */
const Override = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    reason: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1),
    /**
     * `input`: the input or flag `override-reason`; `environment`: a variable; `pull-request`: its label and description.
     */
    source: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(["input", "environment", "pull-request"]),
    /** The input, variable or pull request. */
    where: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
});
/** The decision of a review. */
const ReviewDecision = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    approved: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
    /** False: there was no review; `feedback` says why. */
    performed: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
    feedback: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable(),
});
/** The recorded result of a guardrail, besides its findings. */
const Judgement = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    verdict: Verdict,
    /** One sentence, without a full stop. */
    summary: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    /** null: nothing was overridden. */
    override: Override.nullable(),
    /** null: not a review. */
    decision: ReviewDecision.nullable(),
    /** What the verdict was based on, so that it can be reproduced: base, date, totals. Small. */
    details: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J()),
});
/** Whether a violation is allowed, and why or why not. */
const Decision = zod__WEBPACK_IMPORTED_MODULE_0__/* .discriminatedUnion */ .gMt("allowed", [
    zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ allowed: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(true), override: Override }),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ allowed: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(false), reason: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }),
]);
/** The decision about an overridable violation. */
const OverrideDecision = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    /** null: an `after` stage. */
    subtask: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable(),
    stage: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    decision: Decision,
});


/***/ }),

/***/ 95687:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  IM: () => (/* binding */ AssignmentStatus),
  cw: () => (/* binding */ Plan)
});

// UNUSED EXPORTS: Assignment, Attempt, PlannedStage, PlannedSubtask, Recovery, RecoveryCheckpoint, SkipReason

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 10 modules
var schemas = __webpack_require__(13798);
// EXTERNAL MODULE: ./build/model/changes-schema.js
var changes_schema = __webpack_require__(38735);
// EXTERNAL MODULE: ./build/model/fields.js
var fields = __webpack_require__(72017);
// EXTERNAL MODULE: ./build/model/finding.js
var finding = __webpack_require__(36939);
// EXTERNAL MODULE: ./build/model/resolved-keys.js
var resolved_keys = __webpack_require__(72653);
// EXTERNAL MODULE: ./build/model/judgement.js
var judgement = __webpack_require__(22965);
// EXTERNAL MODULE: ./build/model/reviewed-change.js
var reviewed_change = __webpack_require__(88354);
;// CONCATENATED MODULE: ./build/model/revision.js

/** The revision of the repository that a run is for, also recorded in its history entry. */
const Revision = schemas/* strictObject */.rej({
    /** null: not in a repository, or without a commit. */
    head_sha: schemas/* string */.YjP().nullable(),
    /** `pr/<n>` for pull requests, the base of a merge group, else the ref; null: none, as with a detached HEAD. */
    branch: schemas/* string */.YjP().nullable(),
    /** null: unknown. */
    default_branch: schemas/* string */.YjP().nullable(),
    /** GitHub's name of the event; null outside of Actions. */
    event: schemas/* string */.YjP().nullable(),
});

;// CONCATENATED MODULE: ./build/model/plan.js








/** Why a stage or subtask is skipped; null: it runs. */
const SkipReason = schemas/* string */.YjP().min(1).nullable();
/** What planning adds to a stage. */
const plannedFields = {
    /** Decided by planning (targets, `paths`), and not evaluated again when running. */
    skip: SkipReason,
    /**
     * Expected duration if no stage fails: 0 if it is skipped or starts only after a failure; null: unknown. Always null
     * for stages of nested pipelines, because the history has only the whole.
     */
    predicted_seconds: schemas/* number */.aig().min(0).nullable(),
};
const PlannedCommand = schemas/* strictObject */.rej({
    kind: schemas/* literal */.euz("command"),
    ...(0,resolved_keys/* stageShape */.sS)("command"),
    ...plannedFields,
});
const PlannedGuardrail = schemas/* strictObject */.rej({
    kind: schemas/* literal */.euz("guardrail"),
    ...(0,resolved_keys/* stageShape */.sS)("guardrail"),
    ...plannedFields,
});
const SubpipelineFields = schemas/* strictObject */.rej({
    kind: schemas/* literal */.euz("subpipeline"),
    ...(0,resolved_keys/* stageShape */.sS)("subpipeline"),
    ...plannedFields,
    pipeline_id: schemas/* string */.YjP().min(1),
    pipeline_title: schemas/* string */.YjP(),
    fail_fast: schemas/* boolean */.zMY(),
    max_parallel: schemas/* int */.Whr().min(1).nullable(),
});
const PlannedSubpipeline = SubpipelineFields.extend({
    stages: schemas/* array */.YOg(schemas/* lazy */.RZV(() => PlannedStage)),
});
/** A fully resolved stage: the plan alone is enough to run it. */
const PlannedStage = schemas/* discriminatedUnion */.gMt("kind", [
    PlannedCommand,
    PlannedGuardrail,
    PlannedSubpipeline,
]);
/** A subtask. Its `env` is only that of the configuration file: a plan holds nothing of the process's environment. */
const PlannedSubtask = schemas/* strictObject */.rej({
    ...resolved_keys/* subtaskShape */.xQ,
    /** The required kind of runner; `default`: any. */
    capability: schemas/* string */.YjP().min(1),
    shard: schemas/* strictObject */.rej({ index: schemas/* int */.Whr().min(1), total: schemas/* int */.Whr().min(1) }).nullable(),
    execution_mode: fields/* ExecutionMode */.KB,
    skip: SkipReason,
    stages: schemas/* array */.YOg(PlannedStage),
});
const AssignmentStatus = schemas/* enum */.k5n([
    "assigned",
    "running",
    "succeeded",
    "failed",
    "cancelled",
    "lost",
    "recovered",
]);
const RecoveryCheckpoint = schemas/* strictObject */.rej({
    timestamp: fields/* Timestamp */.Dc,
    reason: schemas/* enum */.k5n(["missed-heartbeat", "manual", "auto"]),
    action: schemas/* enum */.k5n(["requeue", "escalate", "ack"]),
    detail: schemas/* string */.YjP().nullable(),
});
const Attempt = schemas/* strictObject */.rej({
    number: schemas/* int */.Whr().min(1),
    assigned_at: fields/* Timestamp */.Dc,
    started_at: fields/* Timestamp */.Dc.nullable(),
    completed_at: fields/* Timestamp */.Dc.nullable(),
    status: schemas/* enum */.k5n(["pending", "running", "completed", "failed", "requeued"]),
    recovery_checkpoints: schemas/* array */.YOg(RecoveryCheckpoint),
});
const Assignment = schemas/* strictObject */.rej({
    instance_id: schemas/* string */.YjP().min(1),
    capability: schemas/* string */.YjP().min(1),
    runs_on: schemas/* string */.YjP().min(1),
    /** Ids of its subtasks, which run one after another. */
    subtasks: schemas/* array */.YOg(schemas/* string */.YjP()),
    status: AssignmentStatus,
    assigned_at: fields/* Timestamp */.Dc,
    completed_at: fields/* Timestamp */.Dc.nullable(),
    metadata: schemas/* strictObject */.rej({
        weight: schemas/* number */.aig().min(0),
        maxConcurrency: schemas/* int */.Whr().min(1).nullable(),
        groupIndex: fields/* Count */.y_,
    }),
    /**
     * Expected duration of its setup and its subtasks, one after another, if nothing fails; null: that of a stage is
     * unknown.
     */
    predicted_seconds: schemas/* number */.aig().min(0).nullable(),
    attempts: schemas/* array */.YOg(Attempt),
});
const Recovery = schemas/* strictObject */.rej({
    heartbeat_interval_seconds: schemas/* int */.Whr().min(1),
    missing_heartbeat_timeout_seconds: schemas/* int */.Whr().min(1),
    max_retries: fields/* Count */.y_,
});
/**
 * The scheduler plan, `plan.json` and, finalised, `plan.final.json`: which job runs what. `digest` covers all of it
 * except the digest itself, statuses, times and attempts (plan/digest.ts).
 */
const Plan = schemas/* strictObject */.rej({
    schema_version: schemas/* literal */.euz(1),
    kind: schemas/* literal */.euz("scheduler-plan"),
    mode: schemas/* literal */.euz("multi-instance"),
    task_id: schemas/* string */.YjP().min(1),
    run_id: schemas/* string */.YjP().min(1),
    /** The version of this program that made the plan. */
    tool_version: schemas/* string */.YjP().min(1),
    plan_attempt: schemas/* int */.Whr().min(1),
    pipeline_id: schemas/* string */.YjP().min(1),
    pipeline_title: schemas/* string */.YjP(),
    /** Whether it is the configuration's default or only pipeline. */
    default_pipeline: schemas/* boolean */.zMY(),
    revision: Revision,
    /** A label to group runs by in statistics. */
    epoch: schemas/* string */.YjP().min(1).nullable(),
    execution_mode: fields/* ExecutionMode */.KB,
    requested_at: fields/* Timestamp */.Dc,
    completed_at: fields/* Timestamp */.Dc.nullable(),
    min_instances: fields/* Count */.y_,
    max_instances: fields/* Count */.y_,
    recovery: Recovery,
    guardrails_required: schemas/* boolean */.zMY(),
    allow_empty: schemas/* boolean */.zMY(),
    /** Names of environment variables whose values must never be shown. */
    secrets: schemas/* array */.YOg(schemas/* string */.YjP()),
    /** Names of variables whose values may be shown although they look like secrets. */
    secrets_exempt: schemas/* array */.YOg(schemas/* string */.YjP()),
    redaction: schemas/* enum */.k5n(["enforce", "shadow"]),
    log_limit_bytes: schemas/* int */.Whr().min(1),
    /** Seconds for stages that clean up after a cancel, unless GitHub's runner kills earlier. */
    cancel_grace_seconds: schemas/* int */.Whr().min(1),
    /** The targets from `--subtask`, `--stage` or the default target; empty: everything. */
    targets: schemas/* array */.YOg(schemas/* string */.YjP()),
    /**
     * Whether stages were skipped because they were not targeted, so that the result does not cover the whole pipeline.
     */
    partial: schemas/* boolean */.zMY(),
    /** null: nothing in the pipeline depends on changes. */
    changes: changes_schema/* ChangeSummary */.L.nullable(),
    /** The override for a change that exceeds its budget; null: none. Jobs use no other. */
    override: judgement/* Override */.d_.nullable(),
    notes: schemas/* array */.YOg(schemas/* string */.YjP()),
    setup: schemas/* array */.YOg(PlannedStage),
    subtasks: schemas/* array */.YOg(PlannedSubtask),
    /**
     * The facts about the change for a review in a run over several jobs; null: there is no review, or it has a checkout.
     */
    review: reviewed_change/* ReviewedChange */.K6.nullable(),
    /**
     * In a run over several jobs: the settings in force of the `after` stages, from the base, with the finding about
     * them.
     */
    after_settings: schemas/* array */.YOg(schemas/* strictObject */.rej({
        stage: schemas/* string */.YjP().min(1),
        with: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()),
        finding: finding/* Finding */.wI.nullable(),
    })),
    /** Guardrails that run during aggregation, after all assignments. */
    after: schemas/* array */.YOg(PlannedGuardrail),
    assignments: schemas/* array */.YOg(Assignment),
    digest: fields/* Digest */.np,
});


/***/ }),

/***/ 72653:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LQ: () => (/* binding */ resolveKeys),
/* harmony export */   sS: () => (/* binding */ stageShape),
/* harmony export */   xQ: () => (/* binding */ subtaskShape)
/* harmony export */ });
/* unused harmony export tidyDirectory */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13798);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72017);
/* harmony import */ var _stage_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58816);



const fieldName = (key) => key.replaceAll("-", "_");
/** Creates the schema of planned values, with every key present. */
function plannedShape(table, types, kind) {
    const shape = Object.entries(table)
        .filter(([, { planned, kinds }]) => planned !== false && (kinds?.includes(kind) ?? true))
        .map(([key, { value, default: byDefault }]) => {
        const type = types[value];
        return [fieldName(key), byDefault === null ? type.nullable() : type];
    });
    return Object.fromEntries(shape);
}
const simpleValues = {
    id: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(1),
    text: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    references: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
    globs: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
    boolean: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY(),
    minutes: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().positive(),
    shell: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    directory: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .RelativePath */ .c8,
    condition: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    settings: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5J()),
    variables: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .EnvironmentRecord */ .r6,
    phase: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Phase */ .a0,
    ifNoFilesFound: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .IfNoFilesFound */ .oL,
    executionMode: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .ExecutionMode */ .KB,
    weight: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().positive(),
    parallel: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(1),
    tries: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(1),
    backoff: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().min(0),
    tryReasons: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .TryReason */ .gC).min(1),
    permission: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Permission */ .aX,
    texts: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
    reference: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    labels: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
    aliases: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
    jobs: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(1),
    redaction: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(["enforce", "shadow"]),
    /** Bytes. */
    size: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(1),
    heartbeat: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(1),
    cancelGrace: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(1),
};
const values = {
    ...simpleValues,
    tryPolicy: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej(plannedShape(_stage_js__WEBPACK_IMPORTED_MODULE_1__/* .tryKeys */ ._R, simpleValues, "command")),
    permissions: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej(plannedShape(_stage_js__WEBPACK_IMPORTED_MODULE_1__/* .permissionKeys */ .QO, simpleValues, "command")),
};
const stageShape = (kind) => plannedShape(_stage_js__WEBPACK_IMPORTED_MODULE_1__/* .stageKeys */ .Jk, values, kind);
const subtaskShape = plannedShape(_stage_js__WEBPACK_IMPORTED_MODULE_1__/* .subtaskKeys */ .am, values, "subtask");
/**
 * Resolves the keys of a table to the names in a plan: the written values, or their defaults. Invalid items of lists
 * are dropped.
 */
function resolveKeys(table, written, kind) {
    const keys = Object.entries(table).filter(([, { kinds, resolved }]) => resolved !== false && (kind === undefined || (kinds?.includes(kind) ?? true)));
    return Object.fromEntries(keys.map(([key, row]) => [fieldName(key), resolveValue(written[key], row)]));
}
function resolveValue(written, { value, default: byDefault = null }) {
    const resolved = written ?? byDefault;
    if (Array.isArray(resolved))
        return resolved.filter((item) => item !== null);
    return value === "directory" && typeof resolved === "string" ? tidyDirectory(resolved) : resolved;
}
/** `packages/api/` and `./packages/api` are `packages/api`. @param path relative, without `..` */
const tidyDirectory = (path) => path
    .split("/")
    .filter((name) => name !== "" && name !== ".")
    .join("/") || ".";


/***/ }),

/***/ 88354:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K6: () => (/* binding */ ReviewedChange),
/* harmony export */   M8: () => (/* binding */ Risk),
/* harmony export */   u: () => (/* binding */ ChangeForReview),
/* harmony export */   yw: () => (/* binding */ TaskSpecs)
/* harmony export */ });
/* unused harmony exports FileKind, RiskKind */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13798);
/* harmony import */ var _changes_schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38735);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72017);



const Lines = { files: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .Count */ .y_, added_lines: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .Count */ .y_, deleted_lines: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .Count */ .y_, binary_files: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .Count */ .y_ };
/** What changed below one folder. */
const ChangedArea = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    /** A folder at the repository's root, or inside the one with most of the change. `.`: files in the root itself. */
    area: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(1),
    ...Lines,
    /** Whether one of its tests changed; null: none of its code changed. */
    tests_changed: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY().nullable(),
});
/**
 * The kind of a changed file for a reviewer. `generated`: by the base's attributes, or a lock file. `moved`: renamed
 * and nearly unchanged. `formatted`: only blanks and empty lines changed.
 */
const FileKind = zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n([
    "code",
    "test",
    "document",
    "generated",
    "moved",
    "formatted",
    "binary",
    "submodule",
]);
const ReviewedFile = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    path: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(1),
    /** The previous path of a renamed or copied file. */
    previous_path: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable(),
    status: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n([
        "added",
        "modified",
        "deleted",
        "renamed",
        "copied",
        "type-changed",
        "untracked",
    ]),
    kind: FileKind,
    /** One of `areas`. */
    area: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(1),
    /** null: it has no lines. */
    added_lines: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .Count */ .y_.nullable(),
    deleted_lines: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .Count */ .y_.nullable(),
    /** By the base's CODEOWNERS, at most 5. */
    owners: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
    /** Number of commits that touched it in the 90 days before the change; null: unknown. */
    recent_commits: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .Count */ .y_.nullable(),
    /** Why it deserves a closer look, the most important first; empty: no reason found. */
    reasons: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
});
/** The change, summarized for a reviewer. */
const ChangeForReview = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    strategy: _changes_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .ChangeStrategy */ .c,
    base: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable(),
    head: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable(),
    ...Lines,
    /** The newest first, without merges. */
    commits: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ id: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), author: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), subject: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() })),
    commits_omitted: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .Count */ .y_,
    /** False: commits may be missing, because the clone is shallow. */
    commits_complete: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY(),
    /** Areas with code first, then by lines. */
    areas: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(ChangedArea),
    areas_omitted: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .Count */ .y_,
    /** The riskiest first. */
    file_list: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(ReviewedFile),
    files_omitted: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .Count */ .y_,
});
/** Why a change deserves a closer look. */
const RiskKind = zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n([
    "unknown-change",
    "no-spec",
    "large-change",
    "override",
    "failed-guardrail",
    "allowed-failure",
    "flaky-failure",
    "workflow",
    "lock-file-alone",
    "untested-code",
    "unowned",
    "deleted-test",
    "binary",
]);
const Risk = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    kind: RiskKind,
    /** A sentence without a full stop. */
    message: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(1),
    /** Files, areas or stages, at most 10. */
    names: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
    names_omitted: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .Count */ .y_,
});
/** Files named after the task, with their goal; null: they state none. */
const TaskSpecs = zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ path: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(1), goal: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable() }));
/**
 * What a review needs from a checkout. In a run over several jobs, the plan holds it, because the reviewing job may
 * have no checkout.
 */
const ReviewedChange = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    specs: TaskSpecs,
    /** null: git could not tell. */
    change: ChangeForReview.nullable(),
    /** Git's error and what to do; null: git could tell. */
    trouble: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable(),
    risks: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(Risk),
});


/***/ }),

/***/ 41787:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ skipReasons)
/* harmony export */ });
/** The skip reasons of planning. They affect the result: an empty plan can pass only because of `paths`. */
const skipReasons = {
    notTargeted: "not targeted",
    paths: "no change in its paths",
};


/***/ }),

/***/ 49974:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ placeOf)
/* harmony export */ });
/**
 * The place of a stage: its subtask, `setup` or `after`. The latter two have no subtask; `setup` holds only commands,
 * `after` only guardrails (config/entries.ts).
 */
const placeOf = ({ subtask, kind }) => subtask ?? (kind === "guardrail" ? "after" : "setup");


/***/ }),

/***/ 58816:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $4: () => (/* binding */ failFast),
/* harmony export */   C5: () => (/* binding */ maxParallel),
/* harmony export */   Jk: () => (/* binding */ stageKeys),
/* harmony export */   Kl: () => (/* binding */ executionMode),
/* harmony export */   QO: () => (/* binding */ permissionKeys),
/* harmony export */   _R: () => (/* binding */ tryKeys),
/* harmony export */   am: () => (/* binding */ subtaskKeys)
/* harmony export */ });
/* unused harmony export stageKinds */
/** The kinds of stages: a shell command, a built-in guardrail, or another pipeline as one stage. */
const stageKinds = (/* unused pure expression or super */ null && (["command", "guardrail", "subpipeline"]));
/** Descriptions that pipelines and subtasks share. */
const failFast = "Whether a failure keeps further stages of the subtask from starting, unless their `if` allows it.";
const maxParallel = "Maximum number of stages to run at the same time. Left out: the number of processors.";
const executionMode = "Recorded in the plan and the summary, without an effect on the run. `mcp` means `local`.";
const pathFilters = {
    paths: {
        value: "globs",
        description: "Runs only when a changed file matches one of these globs, relative to the repository root. A folder stands for everything in it.",
        default: [],
        planned: false,
        inherited: true,
    },
    "paths-ignore": {
        value: "globs",
        description: "Does not run when every changed file matches one of these globs.",
        default: [],
        planned: false,
        inherited: true,
    },
};
/** `tries` of a command. */
const tryKeys = {
    max: {
        value: "tries",
        description: "Maximum number of tries until the command succeeds.",
        default: 1,
    },
    "backoff-seconds": {
        value: "backoff",
        description: "Seconds to wait before another try.",
        default: 0,
    },
    on: {
        value: "tryReasons",
        description: "When to try again: after a `failure` (exit code or signal) or the `timeout` of a try. Left out: `[failure]`, or both if `timeout-minutes` is set.",
    },
    "timeout-minutes": {
        value: "minutes",
        description: "Maximum minutes of one try. The stage's `timeout-minutes` limits all tries together.",
        default: null,
    },
};
/** `permissions` of a command. */
const permissionKeys = {
    "id-token": {
        value: "permission",
        description: "`write` passes `ACTIONS_ID_TOKEN_REQUEST_URL` and `ACTIONS_ID_TOKEN_REQUEST_TOKEN` to the stage, if the job has `id-token: write`.",
        default: "none",
    },
};
/** The keys of a stage: the source of the file's schema, its documentation and the stages of a plan. */
const stageKeys = {
    id: {
        value: "id",
        description: "Id of the stage, for `needs`, reports and file names. Required for a command; default for a guardrail: its name, for a nested pipeline: the pipeline's id. On a stage set it prefixes the ids of its stages.",
    },
    name: { value: "text", description: "What people read; the id when left out." },
    run: {
        value: "text",
        description: "The command. Exactly one of `run`, `uses`, `stage-set` and `pipeline`.",
        kinds: ["command"],
    },
    uses: {
        value: "text",
        description: "A built-in guardrail, `guardrail/<name>`.",
        kinds: ["guardrail"],
    },
    "stage-set": {
        value: "reference",
        description: "Name of a stage set, which is replaced by its stages. Other keys of this entry are their defaults.",
        kinds: [],
    },
    pipeline: {
        value: "reference",
        description: "Id of a pipeline to run as one stage. It may have only `stages`.",
        kinds: [],
    },
    with: {
        value: "settings",
        description: "Settings of the guardrail in `uses`.",
        kinds: ["guardrail"],
    },
    env: {
        value: "variables",
        description: "Environment variables of the stage, which override those of its subtask.",
    },
    shell: {
        value: "shell",
        description: "bash, sh, pwsh, powershell, cmd, python, node, or a command with `{0}` for the script's file. Left out: `bash -e {0}`.",
        default: null,
        inherited: true,
        kinds: ["command"],
    },
    "working-directory": {
        value: "directory",
        description: "Relative to the subtask's working directory.",
        default: ".",
        inherited: true,
    },
    "timeout-minutes": {
        value: "minutes",
        description: "Maximum minutes of the stage; may be a fraction.",
        /** GitHub's default for a job. */
        default: 360,
        inherited: true,
    },
    "continue-on-error": {
        value: "boolean",
        description: "Whether to show a failure without failing the run.",
        default: false,
        inherited: true,
    },
    if: {
        value: "condition",
        description: "When to run: `success()`, `failure()`, `always()` and `cancelled()`, joined by `&&`, `||` and `!`. They refer to the stages of the same subtask.",
        default: "success()",
        inherited: true,
    },
    ...pathFilters,
    needs: {
        value: "references",
        description: "Ids of stages of the same subtask to wait for. Left out: all stages before this one. Empty: none.",
        default: null,
    },
    permissions: {
        value: "permissions",
        description: "Permissions of the job that the stage may use, like GitHub's `permissions`.",
        kinds: ["command"],
    },
    tries: {
        value: "tryPolicy",
        description: "How to retry a failing command.",
        kinds: ["command"],
    },
    artifacts: {
        value: "globs",
        description: "Files to keep as evidence: globs relative to the stage's working directory. Hidden files and folders match only if the glob has the dot, such as `.next/**`. Never kept: `.git`, the runs folder, this tool's files in `out`, and files with a value of the run's secrets.",
        default: [],
        kinds: ["command"],
    },
    "if-no-files-found": {
        value: "ifNoFilesFound",
        description: "What to do if a glob of `artifacts` matches no file, as in actions/upload-artifact: note it (`warn`), fail a stage that otherwise succeeded (`error`), or nothing (`ignore`).",
        default: "warn",
        kinds: ["command"],
    },
    phase: {
        value: "phase",
        description: "Section of the run summary for the stage. Left out: build if the id starts with build or setup, review for guardrail/review, else test.",
    },
    "summary-hint": {
        value: "text",
        description: "Sentence for the run summary.",
        default: null,
    },
};
/** The keys of a subtask. */
const subtaskKeys = {
    id: {
        value: "id",
        description: "Id of the subtask, for reports, file names and targets.",
        required: true,
    },
    name: { value: "text", description: "What people read; the id when left out." },
    "working-directory": {
        value: "directory",
        description: "Relative to the repository root.",
        default: ".",
    },
    env: {
        value: "variables",
        description: "Environment variables of its stages, which override those of the pipeline.",
    },
    ...pathFilters,
    stages: { value: "stages", description: "Its stages, in order.", required: true, planned: false },
    shards: {
        value: "jobs",
        description: "Number of copies to run, each with SHARD_INDEX (from 1) and SHARD_TOTAL.",
        default: 1,
        planned: false,
    },
    requires: {
        value: "id",
        description: "Required kind of runner: a key of the pipeline's `fan-out.runs-on`.",
        default: null,
        planned: false,
    },
    weight: {
        value: "weight",
        description: "Relative duration compared with other subtasks, until there is a history.",
        default: 1,
    },
    "timeout-minutes": {
        value: "minutes",
        description: "Maximum minutes of all its stages together. Left out: only their own limits apply.",
        default: null,
    },
    "execution-mode": { value: "executionMode", description: executionMode, planned: false },
    "fail-fast": {
        value: "boolean",
        description: `${failFast} Left out: the pipeline's.`,
    },
    "max-parallel": {
        value: "parallel",
        description: `${maxParallel} The pipeline's value takes precedence over that.`,
        default: null,
    },
};


/***/ }),

/***/ 91531:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ getStageKey),
/* harmony export */   t: () => (/* binding */ branchClasses)
/* harmony export */ });
const branchClasses = ["default", "other"];
/** A unique key of a stage in a pipeline. */
const getStageKey = (subtask, id) => JSON.stringify([subtask, id]);


/***/ }),

/***/ 38985:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bw: () => (/* binding */ jobArtifactName),
/* harmony export */   TB: () => (/* binding */ readJobArtifactName),
/* harmony export */   YM: () => (/* binding */ findRunArtifacts),
/* harmony export */   nU: () => (/* binding */ planArtifactName),
/* harmony export */   nc: () => (/* binding */ runArtifactName)
/* harmony export */ });
/* unused harmony export readRunArtifactName */
/** Names of a run's artifacts. A taken name gets a nonce at its end (platform/github/artifacts.ts). */
const planArtifactName = (key, attempt) => `orchestrator-${key}-plan-a${attempt}`;
const jobArtifactName = (key, assignment, attempt) => `orchestrator-${key}-job-${assignment}-a${attempt}`;
const runArtifactName = (key, attempt) => `orchestrator-${key}-run-a${attempt}`;
/** GitHub allows 50 re-runs of a run (docs.github.com, "Re-running workflows and jobs"). */
const attemptDigits = String.raw `[1-9]\d{0,2}`;
const nonce = "-[0-9a-f]{8}";
const jobForms = [
    new RegExp(`^(.+)-a(${attemptDigits})${nonce}$`),
    new RegExp(`^(.+)-a(${attemptDigits})$`),
];
/**
 * Parses the name of a job's artifact.
 * @param assignments ids of the plan's assignments, needed because an id may itself look like the end of a name
 * @returns null for every other name
 */
function readJobArtifactName(name, key, assignments) {
    const start = `orchestrator-${key}-job-`;
    if (!name.startsWith(start))
        return null;
    const rest = name.slice(start.length);
    const readings = jobForms.flatMap((form) => {
        const [, assignment = "", attempt = ""] = form.exec(rest) ?? [];
        return assignment === "" ? [] : [{ assignment, attempt: Number(attempt) }];
    });
    return readings.find(({ assignment }) => assignments.has(assignment)) ?? null;
}
/** Parses the name of the artifact of a plan or of a whole run. */
function readRunArtifactName(name, kind) {
    const [, key = "", attempt = ""] = new RegExp(`^orchestrator-(.+)-${kind}-a(${attemptDigits})(?:${nonce})?$`).exec(name) ?? [];
    return key === "" ? null : { key, attempt: Number(attempt) };
}
/**
 * Finds the plan or run artifacts of a workflow run. The artifact of a subtask `plan` with the key `gate` is named like
 * the plan of a key `gate-job`, so such a name counts as a job's if the shorter key exists too.
 * @param requestedKey the requested key, which is never taken for a job's; null: any key
 */
function findRunArtifacts(artifacts, kind, requestedKey) {
    const named = (kindOfName) => artifacts.flatMap((artifact) => {
        const name = readRunArtifactName(artifact.name, kindOfName);
        return name === null ? [] : [{ ...name, artifact }];
    });
    const keys = [...new Set([...named("plan"), ...named("run")].map(({ key }) => key))];
    const isOfJob = (key) => keys.some((other) => `${key}-`.startsWith(`${other}-job-`));
    return named(kind).filter(({ key }) => requestedKey === null ? !isOfJob(key) : key === requestedKey);
}


/***/ }),

/***/ 86954:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ computeDigest)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./node_modules/canonicalize/lib/canonicalize.js
function hasLoneSurrogate (value) {
  for (let i = 0; i < value.length; i++) {
    const code = value.charCodeAt(i);

    if (code >= 0xD800 && code <= 0xDBFF) {
      if (i === value.length - 1) {
        return true;
      }
      const next = value.charCodeAt(i + 1);
      if (!(next >= 0xDC00 && next <= 0xDFFF)) {
        return true;
      }
      i++;
    } else if (code >= 0xDC00 && code <= 0xDFFF) {
      return true;
    }
  }

  return false;
}

function canonicalize (object, seen = new Set()) {
  if (typeof object === 'number' && isNaN(object)) {
    throw new Error('NaN is not allowed');
  }

  if (typeof object === 'number' && !isFinite(object)) {
    throw new Error('Infinity is not allowed');
  }

  if (typeof object === 'string' && hasLoneSurrogate(object)) {
    throw new Error('Lone surrogate is not allowed');
  }

  if (object === null || typeof object !== 'object') {
    return JSON.stringify(object);
  }

  if (typeof object.toJSON === 'function') {
    if (seen.has(object)) {
      throw new Error('Circular reference detected');
    }
    seen.add(object);
    const result = canonicalize(object.toJSON(), seen);
    seen.delete(object);
    return result;
  }

  if (seen.has(object)) {
    throw new Error('Circular reference detected');
  }
  seen.add(object);

  let result;
  if (Array.isArray(object)) {
    const values = object.map((cv) => {
      const value = cv === undefined || typeof cv === 'symbol' ? null : cv;
      return canonicalize(value, seen);
    });
    result = `[${values.join(',')}]`;
  } else {
    const parts = [];
    for (const key of Object.keys(object).sort()) {
      if (object[key] === undefined || typeof object[key] === 'symbol') {
        continue;
      }
      parts.push(`${canonicalize(key)}:${canonicalize(object[key], seen)}`);
    }
    result = `{${parts.join(',')}}`;
  }

  seen.delete(object);
  return result;
}

;// CONCATENATED MODULE: ./build/plan/digest.js


/**
 * Computes a plan's digest: sha256, lower-case hex, of its RFC 8785 JSON without the digest itself, statuses, times and
 * attempts. So plan and final plan have the same digest.
 * @throws Error if the plan holds a value that JSON cannot, such as NaN or half of a surrogate pair
 */
function computeDigest(plan) {
    const { digest: _digest, requested_at: _requested, completed_at: _completed, assignments, ...content } = plan;
    const text = canonicalize({ ...content, assignments: assignments.map(withoutState) });
    return (0,external_node_crypto_.createHash)("sha256").update(text).digest("hex");
}
function withoutState(assignment) {
    const { status: _status, assigned_at: _assigned, completed_at: _completed, attempts: _attempts, ...content } = assignment;
    return content;
}


/***/ }),

/***/ 4028:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ stepSummaryBytes),
/* harmony export */   W: () => (/* binding */ fitSections)
/* harmony export */ });
/* harmony import */ var _model_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89821);

/**
 * Longest step summary in bytes. GitHub drops summaries of over 1 MiB (docs.github.com, "Workflow commands", step
 * isolation and limits); this leaves room for what else the step writes.
 */
const stepSummaryBytes = _model_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .limits */ .F.jobSummary.value;
/**
 * Renders sections within `mostBytes` bytes of UTF-8. If they do not fit, items are first shortened, then dropped,
 * section by section in the order of `sheds`, starting from the last item. Texts always stay. The caller bounds them and
 * the headings.
 */
function fitSections(sections, mostBytes) {
    const drafts = sections.map(toSection).map((section) => ({
        section,
        texts: section.items.map((item) => item.full),
    }));
    let excess = drafts.reduce((total, draft) => total + countBytes(render(draft)), -mostBytes);
    // A section that loses items may need one more line feed.
    if (excess > 0)
        excess += drafts.length;
    const order = drafts.toSorted((left, right) => left.section.sheds - right.section.sheds);
    for (const draft of order)
        excess = shorten(draft, excess);
    for (const draft of order)
        excess = drop(draft, excess);
    return drafts.map(render).join("");
}
const toSection = (section) => typeof section === "string"
    ? { heading: section, items: [], formatLeftOff: () => "", sheds: 0 }
    : section;
/** A section that is not empty ends with a blank line. */
function render({ section, texts }) {
    const missing = section.items.length - texts.length;
    const text = section.heading + texts.join("") + (missing === 0 ? "" : section.formatLeftOff(missing));
    return text === "" || text.endsWith("\n\n") ? text : `${text}\n`;
}
/** @returns the bytes that still exceed the limit */
function shorten({ section, texts }, excess) {
    let left = excess;
    for (let at = texts.length - 1; at >= 0 && left > 0; at -= 1) {
        const { full, short = full } = section.items[at] ?? { full: "" };
        texts[at] = short;
        left -= countBytes(full) - countBytes(short);
    }
    return left;
}
/** @returns the bytes that still exceed the limit */
function drop({ section, texts }, excess) {
    if (excess <= 0 || texts.length === 0)
        return excess;
    // The line is longest for the number of all items.
    let left = excess + countBytes(section.formatLeftOff(texts.length));
    while (left > 0) {
        const last = texts.pop();
        if (last === undefined)
            break;
        left -= countBytes(last);
    }
    return left;
}
function countBytes(text) {
    return Buffer.byteLength(text, "utf8");
}


/***/ }),

/***/ 34167:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ createSkippedSection)
/* harmony export */ });
/* harmony import */ var _model_counted_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77820);
/* harmony import */ var _text_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51065);
/* harmony import */ var _shared_stage_rows_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95073);



/** Lists the subtasks that were skipped as a whole, by reason. */
function createSkippedSection(plan) {
    const reasons = [...(0,_shared_stage_rows_js__WEBPACK_IMPORTED_MODULE_1__/* .groupSkippedSubtasks */ .Yx)(plan)].map(([reason, ids]) => ({
        full: `- ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeInline */ .VV)(reason, 300)}: ${ids.map((id) => (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCodeSpan */ .bG)(id, 120)).join(", ")}\n`,
        short: `- ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeInline */ .VV)(reason, 300)}: ${(0,_model_counted_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .h)(ids.length, "subtask")}\n`,
    }));
    return {
        heading: reasons.length === 0 ? "" : "### Skipped subtasks\n\n",
        items: reasons,
        formatLeftOff: (count) => `- *and for ${(0,_model_counted_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .h)(count, "more reason")}*\n`,
        sheds: 1,
    };
}


/***/ }),

/***/ 95073:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K$: () => (/* binding */ findTroubledRows),
/* harmony export */   RN: () => (/* binding */ toStageRows),
/* harmony export */   Yx: () => (/* binding */ groupSkippedSubtasks),
/* harmony export */   gM: () => (/* binding */ formatCounts),
/* harmony export */   ke: () => (/* binding */ formatOutcome),
/* harmony export */   r0: () => (/* binding */ countStages),
/* harmony export */   wY: () => (/* binding */ findFailedRows)
/* harmony export */ });
/* unused harmony export hasFailed */
/* harmony import */ var _model_stage_place_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(49974);
/* harmony import */ var _text_clean_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1559);
/* harmony import */ var _outcome_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51393);
/* harmony import */ var _stage_lines_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19361);
/* harmony import */ var _stage_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(79682);





/** The deepest level of nested pipelines that is shown: deeper than any configuration needs. */
const deepest = 16;
/** Lists a run's stages by subtask in the manifest's order. Stages of a nested pipeline follow its own row. */
function toStageRows(manifest, children) {
    const several = (0,_stage_names_js__WEBPACK_IMPORTED_MODULE_3__/* .countSubtasks */ .Cs)(manifest.commands) > 1;
    const groups = new Map();
    // Each child is shown once, so that a cycle or a child of many stages cannot create endless rows.
    const unfollowed = new Map(children);
    for (const command of manifest.commands) {
        const { subtask } = command;
        const place = (0,_model_stage_place_js__WEBPACK_IMPORTED_MODULE_4__/* .placeOf */ .$)(command);
        // A subtask can be named `setup` too.
        const key = JSON.stringify([subtask, place]);
        const group = groups.get(key) ?? { subtask, place, rows: [] };
        groups.set(key, group);
        const path = subtask !== null && !several ? [] : [place];
        group.rows.push(...toRows(command, path, 0, unfollowed));
    }
    return [...groups.values()];
}
function toRows(command, path, depth, unfollowed) {
    const here = [...path, command.id];
    const row = {
        depth,
        label: (0,_text_clean_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .Ow)(here.join("/")),
        outcome: (0,_outcome_words_js__WEBPACK_IMPORTED_MODULE_1__/* .readOutcome */ .ns)(command),
        command,
    };
    const id = command.sub_run_id;
    const child = id === null || depth >= deepest ? undefined : unfollowed.get(id);
    if (id === null || child === undefined)
        return [row];
    unfollowed.delete(id);
    return [row, ...child.commands.flatMap((nested) => toRows(nested, here, depth + 1, unfollowed))];
}
/** `failed: exit 1`, `skipped: no change in its paths`, `succeeded, 2 tries` */
function formatOutcome({ command, outcome }) {
    const reason = outcome === "skipped" && command.summary !== null ? `skipped: ${command.summary}` : "";
    const phrase = reason || (0,_stage_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .describeOutcome */ .SS)(outcome, command) || "succeeded";
    return (0,_text_clean_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .Ow)(command.tries > 1 ? `${phrase}, ${command.tries} tries` : phrase, 300);
}
/** Finds rows that went wrong, worst first: failed and timed out, then unfinished, cancelled, allowed failures. */
function findTroubledRows(groups) {
    const rows = groups.flatMap((group) => group.rows);
    // toSorted is stable, so equal outcomes keep the plan's order.
    return rows
        .filter((row, at) => isTroubled(row) && !isCausedByChild(rows, at))
        .toSorted((a, b) => severities[b.outcome] - severities[a.outcome]);
}
/** Finds the stages that failed, as above. */
const findFailedRows = (groups) => findTroubledRows(groups).filter(hasFailed);
const hasFailed = ({ outcome }) => outcome === "failed" || outcome === "timed_out";
/** Groups the subtasks that were skipped as a whole by the reason. */
function groupSkippedSubtasks(plan) {
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
/** `3 passed, 1 failed, 2 skipped`, or `no stages` */
function formatCounts(counts) {
    const words = [
        counts.passed > 0 && `${counts.passed} passed`,
        counts.failed > 0 && `${counts.failed} failed`,
        counts.allowed > 0 && `${counts.allowed} failed but allowed`,
        counts.unfinished > 0 && `${counts.unfinished} not finished`,
        counts.skipped > 0 && `${counts.skipped} skipped`,
    ];
    return words.filter((word) => word !== false).join(", ") || "no stages";
}
const severities = {
    failed: 4,
    timed_out: 4,
    running: 3,
    cancelled: 2,
    allowed_failure: 1,
    succeeded: 0,
    skipped: 0,
    not_started: 0,
};
const isTroubled = (row) => severities[row.outcome] > 0;
/** Whether a nested pipeline failed because of one of its stages, which is listed itself. */
function isCausedByChild(rows, at) {
    const { command, depth } = rows[at];
    if (command.kind !== "subpipeline" || command.exit?.kind !== "exited")
        return false;
    const end = rows.findIndex((other, place) => place > at && other.depth <= depth);
    return rows.slice(at + 1, end === -1 ? rows.length : end).some(isTroubled);
}


/***/ })

};
