export const id = 2835;
export const ids = [2835];
export const modules = {

/***/ 57577:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CD: () => (/* binding */ sizePattern),
/* harmony export */   ik: () => (/* binding */ readSize)
/* harmony export */ });
/* unused harmony export formatSize */
const units = { B: 1, KiB: 1024, MiB: 1024 ** 2, GiB: 1024 ** 3 };
/** The pattern of a size, for JSON Schema. Bytes have no fractions. */
const sizePattern = "^(\\d+ ?B?|\\d+(\\.\\d+)? ?(KiB|MiB|GiB))$";
const written = new RegExp(sizePattern);
/** Parses `1048576`, `256MiB` or `1.5 GiB` into bytes; undefined if it is invalid or too large. */
function readSize(text) {
    if (!written.test(text))
        return undefined;
    const [unit = "B"] = /[A-Z]\w*$/i.exec(text) ?? [];
    const bytes = Math.floor(Number.parseFloat(text) * units[unit]);
    return Number.isSafeInteger(bytes) ? bytes : undefined;
}
/** Formats a size: `512 B`, `1.5 KiB`, `20 MiB`. */
function formatSize(bytes) {
    const [unit, factor] = Object.entries(units).findLast(([, least]) => bytes >= least) ?? ["B", 1];
    const count = bytes / factor;
    return `${unit === "B" || count >= 10 ? Math.floor(count) : Math.floor(count * 10) / 10} ${unit}`;
}


/***/ }),

/***/ 90178:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ version)
/* harmony export */ });
/** This package's version; a test compares it with package.json. */
const version = "1.0.0";


/***/ }),

/***/ 1131:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ planRun)
});

// EXTERNAL MODULE: ./build/model/changes.js
var model_changes = __webpack_require__(94231);
// EXTERNAL MODULE: ./build/model/diff-budget-override.js
var diff_budget_override = __webpack_require__(42706);
// EXTERNAL MODULE: ./build/changes/event.js
var changes_event = __webpack_require__(52686);
// EXTERNAL MODULE: ./build/model/statistics.js
var statistics = __webpack_require__(91531);
// EXTERNAL MODULE: ./build/model/version.js
var version = __webpack_require__(90178);
// EXTERNAL MODULE: ./build/plan/digest.js + 1 modules
var digest = __webpack_require__(86954);
;// CONCATENATED MODULE: ./build/plan/hide-texts.js
/**
 * Masks secrets in the texts of a plan that are for people: titles, names, hints, notes, reasons, the epoch, the branch
 * and the facts for a review. Commands and variables come from the pipeline file and stay unchanged.
 * @param hide masks each secret in a text
 */
function hideTexts(plan, hide) {
    const optional = (text) => (text === null ? null : hide(text));
    const hideInNamed = (stage) => ({
        ...stage,
        name: hide(stage.name),
        summary_hint: optional(stage.summary_hint),
    });
    const hideInStage = (stage) => {
        const shown = hideInNamed(stage);
        return shown.kind === "subpipeline"
            ? {
                ...shown,
                pipeline_title: hide(shown.pipeline_title),
                stages: shown.stages.map(hideInStage),
            }
            : shown;
    };
    return {
        ...plan,
        pipeline_title: hide(plan.pipeline_title),
        epoch: optional(plan.epoch),
        override: plan.override === null ? null : { ...plan.override, reason: hide(plan.override.reason) },
        revision: { ...plan.revision, branch: optional(plan.revision.branch) },
        notes: plan.notes.map(hide),
        setup: plan.setup.map(hideInStage),
        subtasks: plan.subtasks.map((subtask) => ({
            ...subtask,
            name: hide(subtask.name),
            stages: subtask.stages.map(hideInStage),
        })),
        review: hideAll(plan.review, hide),
        after: plan.after.map(hideInNamed),
    };
}
/** Masks all texts of a value except enumerations, because texts of a repository and its commits can hold secrets. */
function hideAll(value, hide) {
    // Quoted YAML can hold half of a surrogate pair, which a plan cannot.
    if (typeof value === "string")
        return hide(value.toWellFormed());
    if (Array.isArray(value))
        return value.map((one) => hideAll(one, hide));
    if (typeof value !== "object" || value === null)
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [
        key,
        enumerations.has(key) ? one : hideAll(one, hide),
    ]));
}
const enumerations = new Set(["kind", "status", "strategy"]);

;// CONCATENATED MODULE: ./build/plan/execution-mode.js
/** The execution mode of a subtask: the requested one, else the subtask's, else the pipeline's, else by environment. */
function resolveExecutionMode({ explicit, subtask, pipeline, githubActions, }) {
    return explicit ?? subtask ?? pipeline ?? (githubActions ? "cloud" : "local");
}

// EXTERNAL MODULE: ./build/model/condition.js
var condition = __webpack_require__(96895);
;// CONCATENATED MODULE: ./build/plan/expected-time.js

/** Adds the expected duration to a stage: 0 if it is skipped or starts only after a failure. */
function withPrediction(stage, seconds) {
    const starts = stage.skip === null && (0,condition/* startsAfterSuccess */.du)(stage.if);
    return { ...stage, predicted_seconds: starts ? (seconds ?? null) : 0 };
}
/** Expected seconds of an assignment: the setup, then its subtasks one after another. null: a part is unknown. */
function expectedOfAssignment(setup, subtasks) {
    const parts = [expectedOfStages(setup, null), ...subtasks.map(expectedOfSubtask)];
    return parts.every((seconds) => seconds !== null) ? inMilliseconds(sum(parts)) : null;
}
/** Expected seconds of a subtask; null: a stage is unknown. */
const expectedOfSubtask = ({ stages, max_parallel }) => expectedOfStages(stages, max_parallel);
/**
 * Expected seconds of the stages of one subtask if none fails: the longest chain of stages that wait for each other, or
 * the sum of all divided by `maxParallel`, whichever is more.
 * @param maxParallel null: the number of processors, which is unknown when planning
 * @returns null if a stage is unknown
 */
function expectedOfStages(stages, maxParallel) {
    const seconds = stages.map((stage) => stage.predicted_seconds);
    if (!seconds.every((known) => known !== null))
        return null;
    const shared = maxParallel === null ? 0 : sum(seconds) / maxParallel;
    return Math.max(longestChain(stages, seconds), shared);
}
/** A stage without `needs` waits for all stages before it, skipped ones included. */
function longestChain(stages, seconds) {
    const positions = new Map(stages.map(({ id }, position) => [id, position]));
    const ends = [];
    const endsBefore = [0];
    const findEnd = (position) => {
        const { needs } = stages[position];
        return (ends[position] ??=
            seconds[position] +
                (needs === null
                    ? endBefore(position)
                    : Math.max(0, ...needs.map((id) => findEnd(positions.get(id))))));
    };
    const endBefore = (position) => (endsBefore[position] ??= Math.max(endBefore(position - 1), findEnd(position - 1)));
    return endBefore(stages.length);
}
const sum = (values) => values.reduce((total, value) => total + value, 0);
/** Rounds away the error of floating-point sums. */
const inMilliseconds = (seconds) => Math.round(seconds * 1000) / 1000;

;// CONCATENATED MODULE: ./build/plan/recovery.js
/** Minimum seconds without a heartbeat until a run counts as gone; a slow heartbeat may miss four beats. */
const missingHeartbeatSeconds = 120;
/** The recovery settings of a plan: when a run without a heartbeat counts as gone. */
const createRecovery = ({ heartbeat_seconds: heartbeatSeconds, }) => ({
    heartbeat_interval_seconds: heartbeatSeconds,
    missing_heartbeat_timeout_seconds: Math.max(missingHeartbeatSeconds, 4 * heartbeatSeconds),
    max_retries: 3,
});

// EXTERNAL MODULE: ./build/plan/shards.js
var shards = __webpack_require__(32537);
// EXTERNAL MODULE: ./build/changes/filter.js
var filter = __webpack_require__(81778);
// EXTERNAL MODULE: ./build/model/skip-reasons.js
var skip_reasons = __webpack_require__(41787);
;// CONCATENATED MODULE: ./build/plan/stages.js


/** Whether any filter of the pipeline depends on changes, so that git has to be asked. */
function dependsOnChanges(pipeline) {
    const subtasks = pipeline.subtasks.some((subtask) => hasFilters(subtask) || subtask.stages.some(stageDepends));
    return subtasks || [...pipeline.setup, ...pipeline.after].some(stageDepends);
}
const hasFilters = (filters) => filters.paths.length + filters.paths_ignore.length > 0;
function stageDepends(stage) {
    return hasFilters(stage) || (stage.kind === "subpipeline" && stage.stages.some(stageDepends));
}
/** @param changes null: filters are off */
function pathSkip(filters, changes) {
    if (changes === null || !hasFilters(filters) || (0,filter/* isAffected */.fH)(changes, filters))
        return null;
    return skip_reasons/* skipReasons */.d.paths;
}
/** Plans a stage: its settings without filters, and why it is skipped. */
function planStage(stage, skip, context) {
    switch (stage.kind) {
        case "command":
            return { ...withoutFilters(stage), skip, predicted_seconds: null };
        case "guardrail":
            return planGuardrail(stage, skip);
        case "subpipeline":
            return planNested(stage, skip, context);
    }
}
function withoutFilters(stage) {
    const { paths: _, paths_ignore: __, ...rest } = stage;
    return rest;
}
/** Plans a guardrail. Whether it is a dry run depends on the settings in force, which are unknown yet. */
const planGuardrail = (stage, skip) => ({
    ...withoutFilters(stage),
    skip,
    predicted_seconds: null,
});
/** Plans a nested pipeline; it is skipped if all of its stages are. */
function planNested(stage, skip, context) {
    const stages = stage.stages.map((inner) => planStage(inner, skip ?? pathSkip(inner, context.changes), context));
    const idle = stages.length > 0 && stages.every((inner) => inner.skip !== null);
    return {
        ...withoutFilters(stage),
        fail_fast: context.failFast ?? stage.fail_fast,
        max_parallel: context.maxParallel ?? stage.max_parallel,
        skip: skip ?? (idle ? skip_reasons/* skipReasons */.d.paths : null),
        predicted_seconds: null,
        stages,
    };
}

// EXTERNAL MODULE: ./build/plan/selection.js
var plan_selection = __webpack_require__(60000);
// EXTERNAL MODULE: ./build/plan/targets.js
var targets = __webpack_require__(98728);
;// CONCATENATED MODULE: ./build/plan/cost.js

/**
 * Estimates the cost of subtasks by their expected seconds. A subtask without a history counts by its weight, scaled by
 * the seconds per unit of weight of the others. If no subtask has a history, or all take no time, the weight itself
 * counts.
 */
function estimateCost(subtasks) {
    const known = subtasks.map((subtask) => ({ subtask, seconds: expectedOfSubtask(subtask) }));
    const total = { seconds: 0, weight: 0 };
    for (const { subtask, seconds } of known) {
        if (seconds === null)
            continue;
        total.seconds += seconds;
        total.weight += subtask.weight;
    }
    const unit = total.seconds > 0 ? total.seconds / total.weight : 1;
    const costs = new Map(known.map(({ subtask, seconds }) => [subtask.id, seconds ?? subtask.weight * unit]));
    return (some) => some.reduce((sum, { id }) => sum + costs.get(id), 0);
}

;// CONCATENATED MODULE: ./build/plan/pack.js

/** The runner of a pipeline whose `fan-out` names none. */
const defaultRunner = "ubuntu-latest";
/**
 * Spreads subtasks over at most `maxJobs` jobs, the longest first, each to the job with the least work. Each job has
 * one capability, even if that takes more than `maxJobs` jobs; only a single job (`maxJobs` 1) mixes them.
 * Deterministic.
 */
function pack(subtasks, maxJobs, fanOut) {
    if (subtasks.length === 0)
        return [];
    const bins = maxJobs <= 1 ? [[...subtasks]] : spread(subtasks, maxJobs);
    const order = new Map(subtasks.map((subtask, position) => [subtask.id, position]));
    const getPosition = (subtask) => order.get(subtask.id);
    for (const bin of bins)
        bin.sort((left, right) => getPosition(left) - getPosition(right));
    bins.sort((left, right) => getPosition(left[0]) - getPosition(right[0]));
    const names = nameLoads(bins, new Set(order.keys()));
    return bins.map((bin, position) => createLoad(names[position], bin, fanOut));
}
/** A job without subtasks, for a run of only the setup. */
function setupLoad(fanOut, taken) {
    return createLoad(nameLoads([[]], taken)[0], [], fanOut);
}
function createLoad(id, subtasks, fanOut) {
    const capability = getCapability(subtasks);
    const runsOn = getLabel(fanOut, capability) ?? getLabel(fanOut, "default") ?? defaultRunner;
    return { id, capability, runsOn, subtasks };
}
const getLabel = (fanOut, capability) => Object.hasOwn(fanOut.runs_on, capability) ? fanOut.runs_on[capability] : undefined;
function getCapability(subtasks) {
    const capabilities = new Set(subtasks.map((subtask) => subtask.capability));
    return capabilities.size === 1 ? [...capabilities][0] : "default";
}
function spread(subtasks, maxJobs) {
    const groups = new Map();
    for (const subtask of subtasks) {
        groups.set(subtask.capability, [...(groups.get(subtask.capability) ?? []), subtask]);
    }
    const cost = estimateCost(subtasks);
    const shares = shareJobs([...groups.values()], maxJobs, cost);
    return [...groups.values()].flatMap((group, position) => fill(group, shares[position], cost));
}
/** Gives each capability one job, then each remaining job to the capability with the most work per job. */
function shareJobs(groups, maxJobs, cost) {
    const shares = groups.map(() => 1);
    for (let left = maxJobs - groups.length; left > 0; left--) {
        let neediest;
        groups.forEach((group, position) => {
            if (shares[position] >= group.length)
                return;
            const burden = cost(group) / shares[position];
            if (neediest === undefined || burden > cost(groups[neediest]) / shares[neediest])
                neediest = position;
        });
        if (neediest === undefined)
            break;
        shares[neediest] += 1;
    }
    return shares;
}
/**
 * Longest processing time first (Graham 1969): the fullest job takes at most 4/3 of the optimum. Ties go to the job
 * with fewer subtasks, so that none stays empty when some take no time.
 */
function fill(group, jobs, cost) {
    const bins = Array.from({ length: jobs }, () => []);
    for (const subtask of group.toSorted((left, right) => cost([right]) - cost([left]))) {
        const [emptiest] = bins.toSorted((left, right) => cost(left) - cost(right) || left.length - right.length);
        emptiest.push(subtask);
    }
    return bins;
}
const sumWeights = (subtasks) => subtasks.reduce((sum, subtask) => sum + subtask.weight, 0);
/** A job's id is that of its only subtask, else `<capability>-<nn>`, skipping ids of subtasks. */
function nameLoads(bins, taken) {
    const used = new Set(taken);
    return bins.map((bin) => {
        if (bin.length === 1)
            return bin[0].id;
        const capability = getCapability(bin);
        let number = 1;
        while (used.has(numbered(capability, number)))
            number += 1;
        used.add(numbered(capability, number));
        return numbered(capability, number);
    });
}
const numbered = (capability, number) => `${capability}-${String(number).padStart(2, "0")}`;

;// CONCATENATED MODULE: ./build/plan/assignments.js


/** Spreads the subtasks to run over jobs. */
function createLoads(setup, subtasks, { pipeline: { fan_out: fanOut }, selection, maxJobs, }) {
    const running = subtasks.filter((subtask) => subtask.skip === null);
    const setupAlone = running.length === 0 && selection.stages !== null && setup.some((stage) => stage.skip === null);
    if (setupAlone)
        return [setupLoad(fanOut, new Set(subtasks.map((subtask) => subtask.id)))];
    return pack(running, maxJobs, fanOut);
}
function assignments_assign(load, position, setup, { now, planAttempt }) {
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
            weight: sumWeights(load.subtasks),
            maxConcurrency: known.length === limits.length && known.length > 0 ? Math.max(...known) : null,
            groupIndex: position,
        },
        predicted_seconds: expectedOfAssignment(setup, load.subtasks),
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

;// CONCATENATED MODULE: ./build/plan/make-plan.js













/**
 * Decides what runs, what is skipped and why, and which job runs it: targets and `paths` are not evaluated again. The
 * plan holds everything that a run needs from the configuration file.
 */
function makePlan(input) {
    const { pipeline } = input;
    const context = {
        changes: input.applyPaths ? input.changes : null,
        failFast: input.overrides.failFast,
        maxParallel: input.overrides.maxParallel,
    };
    const setup = pipeline.setup.map((stage) => planOwned(stage, { id: null, skip: null }, input, context));
    const subtasks = pipeline.subtasks
        .flatMap(shards/* splitIntoShards */.I)
        .map((part) => planPart(part, input, context));
    const after = planAfter(input, context);
    const loads = createLoads(setup, subtasks, input);
    const written = {
        ...createHead(input),
        min_instances: Math.min(pipeline.fan_out.min_instances, loads.length),
        max_instances: loads.length,
        partial: input.selection.arguments.length > 0 ||
            [...setup, ...subtasks, ...after].some((planned) => isLeftOut(planned, input.selection)),
        notes: collectNotes(input),
        setup,
        subtasks,
        ...input.forAfter,
        after,
        assignments: loads.map((load, position) => assignments_assign(load, position, setup, input)),
        digest: "",
    };
    const plan = hideTexts(written, input.hide);
    return { ...plan, digest: (0,digest/* computeDigest */.M)(plan) };
}
/** The fields of a plan that are copied from the input. */
function createHead(input) {
    const { configuration, pipeline, executionMode, githubActions, changes } = input;
    return {
        schema_version: 1,
        kind: "scheduler-plan",
        mode: "multi-instance",
        task_id: input.taskId,
        run_id: input.runId,
        tool_version: version/* version */.r,
        plan_attempt: input.planAttempt,
        pipeline_id: pipeline.id,
        pipeline_title: pipeline.title,
        default_pipeline: pipeline.id === configuration.default_pipeline || configuration.pipelines.length === 1,
        revision: input.revision,
        epoch: input.epoch,
        override: input.override,
        execution_mode: resolveExecutionMode({
            explicit: executionMode,
            subtask: null,
            pipeline: pipeline.execution_mode,
            githubActions,
        }),
        requested_at: input.now.toISOString(),
        completed_at: null,
        recovery: createRecovery(configuration),
        guardrails_required: pipeline.guardrails_required,
        allow_empty: pipeline.allow_empty,
        secrets: configuration.secrets,
        secrets_exempt: configuration.secrets_exempt,
        redaction: configuration.redaction,
        log_limit_bytes: configuration.log_limit,
        cancel_grace_seconds: configuration.cancel_grace_seconds,
        targets: input.selection.targets,
        changes: changes === null ? null : (0,model_changes/* summarizeChanges */.N)(changes),
    };
}
function planPart(part, input, context) {
    const { subtask } = part;
    const { pipeline, executionMode: explicit, githubActions } = input;
    const own = subtaskSkip(part, input.selection, context);
    const owner = { id: part.id, skip: own };
    const stages = subtask.stages.map((stage) => planOwned(stage, owner, input, context));
    const idle = stages.every((stage) => stage.skip !== null);
    const { paths: _, paths_ignore: __, shards: ___, requires, ...fields } = subtask;
    return {
        ...fields,
        id: part.id,
        name: part.name,
        capability: requires ?? "default",
        shard: part.shard,
        env: part.env,
        execution_mode: resolveExecutionMode({
            explicit,
            subtask: subtask.execution_mode,
            pipeline: pipeline.execution_mode,
            githubActions,
        }),
        fail_fast: context.failFast ?? subtask.fail_fast,
        max_parallel: context.maxParallel ?? subtask.max_parallel,
        skip: own ?? (idle ? (stages[0]?.skip ?? null) : null),
        stages,
    };
}
/** Stages that are requested by name run whatever changed, so the subtask's filter does not apply. */
function subtaskSkip(part, selection, context) {
    if (selection.subtasks !== null && !selection.subtasks.has(part.id))
        return selection.leftOut;
    return selection.stages === null ? pathSkip(part.subtask, context.changes) : null;
}
function planOwned(stage, owner, input, context) {
    const seconds = input.predictions.get((0,statistics/* getStageKey */.o)(owner.id, stage.id));
    return withPrediction(planSelected(stage, owner, input.selection, context), seconds);
}
function planSelected(stage, owner, selection, context) {
    const key = (0,targets/* stageKey */.Ih)(owner.id, stage.id);
    const skip = owner.skip ?? selection.skipped.get(key) ?? null;
    if (skip !== null)
        return planStage(stage, skip, context);
    if (selection.stages === null)
        return planStage(stage, pathSkip(stage, context.changes), context);
    const named = selection.stages.has(key);
    return planStage(stage, named ? null : selection.leftOut, { ...context, changes: null });
}
/** `after` stages judge the whole run, so they are skipped in a partial run. */
function planAfter({ pipeline, selection }, { changes }) {
    return pipeline.after
        .filter((stage) => stage.kind === "guardrail")
        .map((stage) => planGuardrail(stage, (0,plan_selection/* isWhole */.wP)(selection) ? pathSkip(stage, changes) : selection.leftOut));
}
const isLeftOut = (planned, selection) => (0,plan_selection/* isSelectionReason */.RW)(selection, planned.skip) ||
    ("stages" in planned && planned.stages.some((stage) => isLeftOut(stage, selection)));
function collectNotes({ configuration, changes }) {
    return [...new Set([...configuration.notes, ...(changes?.note == null ? [] : [changes.note])])];
}

// EXTERNAL MODULE: ./build/config/wording.js
var wording = __webpack_require__(31967);
// EXTERNAL MODULE: ./build/modes/settings/settings.js
var settings_settings = __webpack_require__(80764);
;// CONCATENATED MODULE: ./build/modes/plan/name-to-run.js



/**
 * `run lint` on the command line: where no pipeline has that name, it is a stage or subtask of the default pipeline, or
 * of the only one that has it. An action's input means a pipeline only, so that a typo cannot shrink a gate.
 */
function resolveNameToRun(settings, configuration) {
    const { pipeline: name, namesAny } = settings;
    if (name === null || namesAny !== true)
        return settings;
    if (configuration.pipelines.some(({ id }) => id === name))
        return settings;
    const isFree = settings.stage.length === 0 && settings.subtask.length === 0;
    const found = isFree ? findTarget(configuration, name) : null;
    return found === null ? (0,settings_settings/* refuse */.TR)(describeUnknown(configuration, name)) : { ...settings, ...found };
}
function findTarget(configuration, name) {
    const having = configuration.pipelines.flatMap((pipeline) => findIn(pipeline, name) ?? []);
    const usual = having.find(({ pipeline }) => pipeline === configuration.default_pipeline);
    return usual ?? (having.length === 1 ? having[0] : null);
}
function findIn(pipeline, name) {
    const isStage = (0,targets/* resolveTargets */.h5)(pipeline, { subtasks: [], stages: [name] }).ok;
    if (isStage)
        return { pipeline: pipeline.id, subtask: [], stage: [name] };
    const isSubtask = (0,targets/* resolveTargets */.h5)(pipeline, { subtasks: [name], stages: [] }).ok;
    return isSubtask ? { pipeline: pipeline.id, subtask: [name], stage: [] } : null;
}
function describeUnknown({ file, pipelines }, name) {
    const having = pipelines.filter((pipeline) => findIn(pipeline, name) !== null);
    if (having.length > 1) {
        const ids = having.map(({ id }) => id);
        return `${file}: ${JSON.stringify(name)} is in several pipelines: add --stage ${name} to one of ${ids.join(", ")}`;
    }
    const names = listNamesToRun(pipelines);
    // `unit` stands for `api/unit` unless that is the nearest.
    const short = names.filter((known) => !known.includes("/"));
    const hint = (0,wording/* suggest */.ZA)(name, (0,wording/* nearest */.pA)(name, names) === undefined ? short : names);
    return `${file}: there is no pipeline ${JSON.stringify(name)}, and no stage or subtask; ${hint}`;
}
/** All names that `run` takes: pipelines first, then what is in them. */
const listNamesToRun = (pipelines) => [
    ...new Set([...pipelines.map(({ id }) => id), ...pipelines.flatMap(targets/* listTargetNames */.oT)]),
];

// EXTERNAL MODULE: ./build/modes/settings/configuration.js
var settings_configuration = __webpack_require__(24503);
// EXTERNAL MODULE: ./build/modes/history/past.js + 2 modules
var history_past = __webpack_require__(9143);
// EXTERNAL MODULE: ./build/modes/settings/identity.js
var identity = __webpack_require__(46047);
// EXTERNAL MODULE: ./build/redaction/create-redactor.js + 24 modules
var create_redactor = __webpack_require__(60080);
;// CONCATENATED MODULE: ./build/modes/plan/plan.js












/**
 * Plans a run from its configuration, its changes and the history of its task, which is read last because it costs the
 * most.
 */
async function planRun(requested, hostContext, platform, { spread, notes = [] }) {
    // Runs while the file is read.
    const position = findRevision(hostContext, platform);
    const configuration = await (0,settings_configuration/* loadConfiguration */.vF)(requested, platform.files);
    if ((0,settings_settings/* isRefusal */.vu)(configuration))
        return configuration;
    const work = await chooseWork(requested, configuration, hostContext);
    if ((0,settings_settings/* isRefusal */.vu)(work))
        return work;
    const { settings, pipeline, selection } = work;
    const task = await (0,identity/* findTask */.VX)(settings, configuration, hostContext, platform.git);
    if (typeof task !== "string")
        return task;
    const tooFew = spread ? checkMinInstances(pipeline) : null;
    if (tooFew !== null)
        return tooFew;
    const changes = await findPlanChanges(settings, hostContext, platform, pipeline, task);
    if (changes !== null && (0,settings_settings/* isRefusal */.vu)(changes))
        return changes;
    const planned = { pipeline, task, changes };
    const forAfter = spread
        ? await prepareAfter(settings, hostContext, platform, planned)
        : nothingForAfter;
    const [revision, past] = await Promise.all([position, (0,history_past/* openPast */.Ry)(platform, settings, task)]);
    const plan = makePlan({
        configuration: { ...configuration, notes: [...notes, ...configuration.notes] },
        pipeline,
        selection,
        changes,
        forAfter,
        taskId: task,
        maxJobs: spread ? pipeline.fan_out.max_jobs : 1,
        predictions: (0,history_past/* predictStages */.py)(past, pipeline.id, revision.branch),
        revision,
        // A plan is written to files that others read.
        hide: (0,create_redactor.createRunRedactor)(hostContext.environment, configuration).text,
        ...collectRunFields(settings, hostContext, pipeline, platform.clock.now()),
    });
    return (spread ? checkRunnerKinds(plan, pipeline) : null) ?? { plan, past, settings };
}
/** Chooses the pipeline, and what of it to run. */
async function chooseWork(requested, configuration, hostContext) {
    const settings = resolveNameToRun(requested, configuration);
    if ((0,settings_settings/* isRefusal */.vu)(settings))
        return settings;
    const chosen = (0,settings_configuration/* choosePipeline */.yB)(configuration, settings.pipeline);
    if ((0,settings_settings/* isRefusal */.vu)(chosen))
        return chosen;
    const pipeline = withFanOut(chosen, settings);
    const { subtask: subtasks, stage: stages, ...named } = settings;
    const selected = (0,plan_selection/* select */.Lt)(pipeline, { ...named, subtasks, stages });
    if (!selected.ok)
        return (0,settings_settings/* refuse */.TR)(...selected.mistakes);
    const work = { settings, pipeline, selection: selected.selection };
    if (work.selection.arguments.length === 0)
        return work;
    const { addStageArguments } = await __webpack_require__.e(/* import() */ 9786).then(__webpack_require__.bind(__webpack_require__, 29786));
    const withArguments = addStageArguments(work, configuration, hostContext);
    return (0,settings_settings/* isRefusal */.vu)(withArguments) ? withArguments : { ...work, pipeline: withArguments };
}
const nothingForAfter = { after_settings: [], review: null };
/**
 * Prepares the `after` stages of a run over several jobs; in one job, they read the checkout themselves. Loads its
 * modules only for pipelines with such stages.
 */
async function prepareAfter(settings, hostContext, platform, planned) {
    const { pipeline, changes } = planned;
    if (pipeline.after.length === 0)
        return nothingForAfter;
    const { prepareAfterStages: afterForPlan } = await Promise.all(/* import() */[__webpack_require__.e(3097), __webpack_require__.e(5805), __webpack_require__.e(2994), __webpack_require__.e(5094), __webpack_require__.e(2404)]).then(__webpack_require__.bind(__webpack_require__, 9975));
    const summary = changes?.filters === true ? (0,model_changes/* summarizeChanges */.N)(changes) : null;
    return afterForPlan(settings, hostContext, platform, { ...planned, changes: summary });
}
/** The revision from the event, outside Actions from git. Only the history depends on it, so it may be unknown. */
async function findRevision({ github }, { git }) {
    if (github !== null)
        return (0,changes_event/* createRevision */.CM)(github);
    const unknown = { commit: null, branch: null, defaultBranch: null };
    const { commit, branch, defaultBranch } = await git.position().catch(() => unknown);
    return { head_sha: commit, branch, default_branch: defaultBranch, event: null };
}
/** Applies inputs or flags to the pipeline's fan-out. */
function withFanOut(pipeline, settings) {
    const { fan_out: fanOut } = pipeline;
    const { "max-jobs": maxJobs, "runs-on": labels } = settings;
    const runsOn = { ...fanOut.runs_on, ...labels };
    return {
        ...pipeline,
        fan_out: { ...fanOut, max_jobs: maxJobs ?? fanOut.max_jobs, runs_on: runsOn },
    };
}
/** Refuses a `min-instances` that is larger than the number of possible jobs. */
function checkMinInstances({ id, fan_out: fanOut, subtasks }) {
    const parts = subtasks.reduce((sum, { shards }) => sum + shards, 0);
    const capacity = Math.min(fanOut.max_jobs, parts);
    if (fanOut.min_instances <= capacity)
        return null;
    const why = parts < fanOut.max_jobs
        ? `it has ${parts === 1 ? "one subtask" : `${parts} subtasks and shards`}`
        : `max-jobs is ${fanOut.max_jobs}`;
    return (0,settings_settings/* refuse */.TR)(`pipeline ${id}: fan-out.min-instances is ${fanOut.min_instances}, but there can be at most ${capacity}: ${why}`);
}
/** Refuses fewer jobs than kinds of runner: each kind needs its own job. */
function checkRunnerKinds({ subtasks }, { id, fan_out: { max_jobs: maxJobs } }) {
    const running = subtasks.filter(({ skip }) => skip === null);
    const kinds = [...new Set(running.map(({ capability }) => capability))];
    if (kinds.length <= maxJobs)
        return null;
    return (0,settings_settings/* refuse */.TR)(`pipeline ${id}: max-jobs is ${maxJobs}, but its subtasks need ${kinds.length} kinds of runner (${kinds.join(", ")}), each in its own job: allow more jobs, or let subtasks share a kind`);
}
const appliesPaths = ({ all }, event, pipeline) => all !== true && ((0,changes_event/* getEventKind */.zG)(event) !== "merge-group" || pipeline.merge_group_paths);
/** The parts of a plan that depend on where and when it is made. */
function collectRunFields(settings, { github, environment }, pipeline, now) {
    const { "max-parallel": maxParallel, "fail-fast": failFast } = settings;
    return {
        applyPaths: appliesPaths(settings, github?.eventName ?? "", pipeline),
        executionMode: settings["execution-mode"],
        githubActions: github !== null,
        runId: (0,identity/* runId */.Vz)(settings.key, github, now),
        planAttempt: github?.runAttempt ?? 1,
        now,
        epoch: settings.epoch,
        override: (0,diff_budget_override/* readOverride */.$J)(settings["override-reason"], environment),
        overrides: {
            ...(maxParallel === null ? {} : { maxParallel }),
            ...(failFast === null ? {} : { failFast }),
        },
    };
}
/** Finds the changes; asks git only when something depends on the answer. */
async function findPlanChanges(settings, hostContext, platform, pipeline, task) {
    const isAsked = settings.base !== null || (settings.all !== true && dependsOnChanges(pipeline));
    if (!isAsked)
        return null;
    const { createChangeRequest: changeRequest } = await __webpack_require__.e(/* import() */ 8353).then(__webpack_require__.bind(__webpack_require__, 80734));
    const { findChanges } = await __webpack_require__.e(/* import() */ 5784).then(__webpack_require__.bind(__webpack_require__, 85784));
    const found = await findChanges(platform.git, changeRequest(settings, hostContext, task));
    return found.kind === "found" ? found.changes : (0,settings_settings/* refuse */.TR)(found.reason);
}


/***/ }),

/***/ 24503:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N0: () => (/* binding */ identifyPipelineFile),
/* harmony export */   vF: () => (/* binding */ loadConfiguration),
/* harmony export */   yB: () => (/* binding */ choosePipeline)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _config_read_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14851);
/* harmony import */ var _config_wording_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31967);
/* harmony import */ var _model_limits_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(89821);
/* harmony import */ var _model_mistake_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5978);
/* harmony import */ var _model_pipeline_files_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(80912);
/* harmony import */ var _model_reasons_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9751);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(80764);









/** Finds, reads and checks the pipeline file. All its mistakes are reported together. */
async function loadConfiguration(settings, files) {
    const found = await findFile(settings, files);
    if ((0,_settings_js__WEBPACK_IMPORTED_MODULE_6__/* .isRefusal */ .vu)(found))
        return found;
    const result = (0,_config_read_js__WEBPACK_IMPORTED_MODULE_2__/* .readConfiguration */ .T)(found.name, found.text, {
        guardrails: await loadGuardrailSchemas(found.text),
    });
    return "mistakes" in result
        ? (0,_settings_js__WEBPACK_IMPORTED_MODULE_6__/* .refuse */ .TR)(...result.mistakes.map(_model_mistake_js__WEBPACK_IMPORTED_MODULE_7__/* .formatMistake */ ._))
        : result.configuration;
}
/** Loads the schemas of guardrails' settings, only for a file that may name one. */
async function loadGuardrailSchemas(text) {
    if (!text.includes("guardrail/"))
        return new Map();
    return (await Promise.all(/* import() */[__webpack_require__.e(972), __webpack_require__.e(5382)]).then(__webpack_require__.bind(__webpack_require__, 30972))).guardrailSettings;
}
/** Returns the path of the pipeline file, relative to the root, and the sha256 of its text. */
async function identifyPipelineFile(settings, files) {
    const found = await findFile(settings, files);
    if ((0,_settings_js__WEBPACK_IMPORTED_MODULE_6__/* .isRefusal */ .vu)(found))
        return found;
    return { path: found.name, sha256: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(found.text).digest("hex") };
}
async function findFile({ root, config }, files) {
    if (config !== null) {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(config) ? config : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, config);
        const name = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(config) ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, config) : config;
        const repository = await findRepositoryOf(files, root, name);
        if (repository !== null)
            return (0,_settings_js__WEBPACK_IMPORTED_MODULE_6__/* .refuse */ .TR)(describeOuterRoot(name, repository));
        return ((await readFile(files, { root, path, name })) ??
            (0,_settings_js__WEBPACK_IMPORTED_MODULE_6__/* .refuse */ .TR)(`${config}: no such pipeline file${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(config) ? "" : ` in ${root}`}`));
    }
    for (const name of _model_pipeline_files_js__WEBPACK_IMPORTED_MODULE_8__/* .pipelineFiles */ .u) {
        const found = await readFile(files, { root, path: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, name), name });
        if (found !== undefined)
            return found;
    }
    const checkedOut = await findRepositoryBelow(files, root);
    return (0,_settings_js__WEBPACK_IMPORTED_MODULE_6__/* .refuse */ .TR)(checkedOut === null
        ? `no pipeline file: looked for ${_model_pipeline_files_js__WEBPACK_IMPORTED_MODULE_8__/* .pipelineFiles */ .u.join(", ")}. Create one with: npx github:org/orchestrator init`
        : describeOuterRoot(`${checkedOut}/${_model_pipeline_files_js__WEBPACK_IMPORTED_MODULE_8__/* .pipelineFiles */ .u[0]}`, checkedOut));
}
/** Otherwise stages would run in the outer folder, without their files, and filters would not apply. */
const describeOuterRoot = (file, repository) => `${file} belongs to the repository in ${repository}: set the input \`root: ${repository}\`, or \`--root ${repository}\` on the command line`;
/** Finds the repository of a file below a root that is not itself a repository. */
async function findRepositoryOf(files, root, name) {
    if (leadsOut(name) || (await files.exists((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, ".git"))))
        return null;
    const steps = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.normalize)(name).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).slice(0, -1);
    for (let depth = steps.length; depth > 0; depth -= 1) {
        const folder = steps.slice(0, depth).join("/");
        if (await files.exists((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, folder, ".git")))
            return folder;
    }
    return null;
}
/** Finds a repository with a pipeline file that was checked out into a subfolder. */
async function findRepositoryBelow(files, root) {
    if (await files.exists((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, ".git")))
        return null;
    for (const name of await files.list(root)) {
        const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, name);
        if (!(await files.exists((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, ".git"))))
            continue;
        if (await files.exists((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, _model_pipeline_files_js__WEBPACK_IMPORTED_MODULE_8__/* .pipelineFiles */ .u[0])))
            return name;
    }
    return null;
}
/** Reads a pipeline file. One named below the root must not be a link out of it. */
async function readFile(files, { root, path, name }) {
    const within = leadsOut(name) ? {} : { within: root };
    try {
        const text = await files.readText(path, { most: _model_limits_js__WEBPACK_IMPORTED_MODULE_4__/* .limits */ .F.repositoryFile.value, ...within });
        return text === undefined ? undefined : { name, text };
    }
    catch (error) {
        // A folder, or a file without read permission.
        return (0,_settings_js__WEBPACK_IMPORTED_MODULE_6__/* .refuse */ .TR)(`${name}: the pipeline file cannot be read: ${(0,_model_reasons_js__WEBPACK_IMPORTED_MODULE_5__/* .messageOf */ .bD)(error)}`);
    }
}
const leadsOut = (name) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(name) || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.normalize)(name).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep)[0] === "..";
/** Chooses the requested pipeline, else the file's default, else the only one. */
function choosePipeline(configuration, requested) {
    const { pipelines, default_pipeline: defaultPipeline, file } = configuration;
    const names = pipelines.map((pipeline) => pipeline.id);
    const name = requested ?? defaultPipeline ?? (names.length === 1 ? names[0] : null);
    if (name === null) {
        return (0,_settings_js__WEBPACK_IMPORTED_MODULE_6__/* .refuse */ .TR)(`${file}: choose a pipeline, or set default-pipeline: ${names.join(", ")}`);
    }
    const pipeline = pipelines.find((candidate) => candidate.id === name);
    if (pipeline !== undefined)
        return pipeline;
    return (0,_settings_js__WEBPACK_IMPORTED_MODULE_6__/* .refuse */ .TR)(`${file}: there is no pipeline ${JSON.stringify(name)}; ${(0,_config_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .suggest */ .ZA)(name, names)}`);
}


/***/ }),

/***/ 60000:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lt: () => (/* binding */ select),
/* harmony export */   RW: () => (/* binding */ isSelectionReason),
/* harmony export */   sp: () => (/* binding */ isSelected),
/* harmony export */   wP: () => (/* binding */ isWhole)
/* harmony export */ });
/* unused harmony export everything */
/* harmony import */ var _model_skip_reasons_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41787);
/* harmony import */ var _targets_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98728);


/** Selects everything: no targets and no default target. */
const everything = {
    targets: [],
    subtasks: null,
    stages: null,
    leftOut: _model_skip_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .skipReasons */ .d.notTargeted,
    skipped: new Map(),
    arguments: [],
};
/** Resolves the targets, `only` and `skip`. @returns a mistake for every unknown name, with the known names */
function select(pipeline, request) {
    const { only = [], skip = [], arguments: added = [] } = request;
    const result = only.length === 0 ? (0,_targets_js__WEBPACK_IMPORTED_MODULE_1__/* .resolveTargets */ .h5)(pipeline, request) : selectOnly(pipeline, request);
    const skipped = findNamed(pipeline, skip);
    const mistakes = [result, skipped].flatMap((found) => (found.ok ? [] : found.mistakes));
    if (!result.ok || !skipped.ok)
        return { ok: false, mistakes };
    const reasons = new Map([...skipped.stages].map(([key, name]) => [key, `--skip ${name}`]));
    const leftOut = whyLeftOut(result.targets, request);
    return {
        ok: true,
        selection: { ...result.targets, leftOut, skipped: reasons, arguments: added },
    };
}
/** `after` stages are left out with this reason too: they judge whole runs. */
function whyLeftOut({ subtasks, stages }, request) {
    const { only = [], skip = [], arguments: added = [] } = request;
    if (only.length > 0)
        return `--only ${only.join(", ")}`;
    if (subtasks !== null || stages !== null)
        return _model_skip_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .skipReasons */ .d.notTargeted;
    if (skip.length > 0)
        return `--skip ${skip.join(", ")}`;
    return added.length > 0 ? "arguments after --" : _model_skip_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .skipReasons */ .d.notTargeted;
}
function selectOnly(pipeline, { only = [], subtasks, stages }) {
    if (subtasks.length + stages.length > 0) {
        const mistake = `--only ${only.join(", ")} says all that is to run, so it cannot be combined with --subtask, --stage or the name of a stage or subtask`;
        return { ok: false, mistakes: [mistake] };
    }
    const found = findNamed(pipeline, only);
    if (!found.ok)
        return found;
    const targets = {
        targets: [...new Set(only)],
        subtasks: null,
        stages: new Set(found.stages.keys()),
    };
    return { ok: true, targets };
}
function findNamed(pipeline, names) {
    const found = names.map((name) => ({ name, keys: (0,_targets_js__WEBPACK_IMPORTED_MODULE_1__/* .findTargetStages */ .Ky)(pipeline, name) }));
    const mistakes = found
        .filter(({ keys }) => keys === null)
        .map(({ name }) => (0,_targets_js__WEBPACK_IMPORTED_MODULE_1__/* .describeUnknown */ .Ee)(pipeline, "stage or subtask", name));
    if (mistakes.length > 0)
        return { ok: false, mistakes };
    const pairs = found.flatMap(({ name, keys }) => [...keys].map((key) => [key, name]));
    return { ok: true, stages: new Map(pairs) };
}
/** Whether all of the pipeline was selected. */
const isWhole = ({ subtasks, stages, skipped, arguments: added }) => subtasks === null && stages === null && skipped.size === 0 && added.length === 0;
/** Whether a stage was selected. @param part id of the subtask or shard; null for the setup */
function isSelected(selection, part, stage) {
    const { subtasks, stages, skipped } = selection;
    const key = (0,_targets_js__WEBPACK_IMPORTED_MODULE_1__/* .stageKey */ .Ih)(part, stage);
    const isInSubtask = part === null || subtasks === null || subtasks.has(part);
    return isInSubtask && (stages === null || stages.has(key)) && !skipped.has(key);
}
/** Whether a skip reason says that something was not selected. */
const isSelectionReason = ({ leftOut, skipped }, reason) => reason === leftOut || (reason !== null && [...skipped.values()].includes(reason));


/***/ }),

/***/ 32537:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ splitIntoShards)
/* harmony export */ });
/** Splits a subtask into its shards, `<id>-<i>-of-<n>`, counted from 1. A subtask with one shard stays whole. */
function splitIntoShards(subtask) {
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


/***/ }),

/***/ 98728:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ee: () => (/* binding */ describeUnknown),
/* harmony export */   Ih: () => (/* binding */ stageKey),
/* harmony export */   Ky: () => (/* binding */ findTargetStages),
/* harmony export */   h5: () => (/* binding */ resolveTargets),
/* harmony export */   oT: () => (/* binding */ listTargetNames)
/* harmony export */ });
/* unused harmony exports listStageNames, listSubtaskNames */
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21916);
/* harmony import */ var _shards_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32537);


/** @param subtask null for a stage of the setup. */
const stageKey = (subtask, stage) => `${subtask ?? ""}/${stage}`;
/**
 * Resolves the targets. Stages are looked up in the requested subtasks, if any. Without targets, the pipeline's default
 * target counts.
 * @returns a mistake for every unknown name, with the known names
 */
function resolveTargets(pipeline, request) {
    const requested = withDefault(pipeline, request);
    const subtasks = findNamed(pipeline, "subtask", requested.subtasks, subtaskIds(pipeline));
    if (Array.isArray(subtasks))
        return { ok: false, mistakes: subtasks };
    const stages = findNamed(pipeline, "stage", requested.stages, stageNames(pipeline, subtasks));
    if (Array.isArray(stages))
        return { ok: false, mistakes: stages };
    const targets = [...new Set([...requested.subtasks, ...requested.stages])];
    return { ok: true, targets: { targets, subtasks, stages } };
}
function withDefault(pipeline, request) {
    const target = pipeline.default_target;
    if (target === null || request.subtasks.length > 0 || request.stages.length > 0)
        return request;
    const names = resolveAlias(target, pipeline);
    const isSubtask = names.some((name) => subtaskIds(pipeline).has(name));
    return isSubtask ? { subtasks: [target], stages: [] } : { subtasks: [], stages: [target] };
}
/** A name is looked up as an id first, then as an alias, so an alias never hides an id. */
function resolveAlias(name, pipeline) {
    const alias = Object.hasOwn(pipeline.aliases, name) ? pipeline.aliases[name] : undefined;
    return alias === undefined ? [name] : [name, alias];
}
/** Maps every name of subtasks to the ids of their shards. */
function subtaskIds(pipeline) {
    const ids = new Map();
    for (const subtask of pipeline.subtasks) {
        const parts = (0,_shards_js__WEBPACK_IMPORTED_MODULE_1__/* .splitIntoShards */ .I)(subtask).map((part) => part.id);
        for (const part of parts)
            ids.set(part, [part]);
        ids.set(subtask.id, parts);
    }
    return ids;
}
/**
 * Finds what the requested names stand for.
 * @param known by name
 * @returns null if none is requested; a mistake for every unknown one
 */
function findNamed(pipeline, kind, requested, known) {
    const found = new Set();
    const mistakes = [];
    for (const name of requested) {
        const match = resolveAlias(name, pipeline).find((candidate) => known.has(candidate));
        if (match === undefined)
            mistakes.push(describeUnknownOf(pipeline, kind, name, [...known.keys()]));
        else
            for (const one of known.get(match))
                found.add(one);
    }
    if (mistakes.length > 0)
        return mistakes;
    return requested.length === 0 ? null : found;
}
/** Maps every name of stages in the requested subtasks to the keys of the stages. */
function stageNames(pipeline, subtasks) {
    const names = new Map();
    const add = (name, key) => {
        names.set(name, (names.get(name) ?? new Set()).add(key));
    };
    for (const subtask of pipeline.subtasks) {
        for (const part of (0,_shards_js__WEBPACK_IMPORTED_MODULE_1__/* .splitIntoShards */ .I)(subtask)) {
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
/** Finds the stages of a stage, subtask or alias, by their keys. @returns null if there is no such name */
function findTargetStages(pipeline, name) {
    const stages = stageNames(pipeline, null);
    const subtasks = subtaskIds(pipeline);
    const names = resolveAlias(name, pipeline);
    const stage = names.find((candidate) => stages.has(candidate));
    if (stage !== undefined)
        return stages.get(stage);
    const parts = names.flatMap((candidate) => subtasks.get(candidate) ?? []);
    const found = parts.flatMap((part) => [...stages.values()].flatMap((keys) => [...keys]).filter((key) => key.startsWith(`${part}/`)));
    return parts.length === 0 ? null : new Set(found);
}
/** Lists the names of a pipeline's stages, their aliases too. */
const listStageNames = (pipeline) => withAliases(pipeline, [...stageNames(pipeline, null).keys()]);
/** Lists the names of a pipeline's subtasks, their aliases too. */
const listSubtaskNames = (pipeline) => withAliases(pipeline, [...subtaskIds(pipeline).keys()]);
const withAliases = ({ aliases }, names) => [
    ...names,
    ...Object.keys(aliases).filter((alias) => names.includes(aliases[alias])),
];
/** Lists the names of a pipeline's stages, subtasks and aliases. */
const listTargetNames = (pipeline) => [
    ...stageNames(pipeline, null).keys(),
    ...subtaskIds(pipeline).keys(),
    ...Object.keys(pipeline.aliases),
];
/** Bounds the time to compare a name. */
const longestName = 100;
const plurals = {
    subtask: "subtasks",
    stage: "stages",
    "stage or subtask": "stages and subtasks",
};
/** Describes a name that is none of all stages and subtasks. */
const describeUnknown = (pipeline, kind, name) => describeUnknownOf(pipeline, kind, name, [
    ...stageNames(pipeline, null).keys(),
    ...subtaskIds(pipeline).keys(),
]);
function describeUnknownOf(pipeline, kind, name, known) {
    const names = withAliases(pipeline, known);
    const listed = kind === "subtask" ? names : names.filter((candidate) => !candidate.includes("/"));
    const typed = name.slice(0, longestName);
    const near = names.length === 0 ? "" : (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .closest */ .kp)(typed, names);
    const most = near.length <= 3 ? 1 : Math.max(2, near.length / 3);
    const isClose = near !== "" && (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(typed, near) <= most;
    const hint = isClose ? ` Did you mean ${JSON.stringify(near)}?` : "";
    const there = listed.length === 0
        ? `It has no ${plurals[kind]}.`
        : `Its ${plurals[kind]} are ${listed.join(", ")}.`;
    return `The pipeline ${pipeline.id} has no ${kind} ${JSON.stringify(name)}.${hint} ${there}`;
}


/***/ })

};
