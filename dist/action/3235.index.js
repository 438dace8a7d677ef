export const id = 3235;
export const ids = [3235];
export const modules = {

/***/ 13235:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  autoJob: () => (/* binding */ autoJob)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/model/limits.js + 2 modules
var limits = __webpack_require__(89821);
// EXTERNAL MODULE: ./build/model/reasons.js
var reasons = __webpack_require__(9751);
// EXTERNAL MODULE: ./build/modes/run-folder/folders.js
var folders = __webpack_require__(73453);
// EXTERNAL MODULE: ./build/modes/settings/identity.js
var identity = __webpack_require__(46047);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./build/changes/own-files.js
var own_files = __webpack_require__(36584);
// EXTERNAL MODULE: ./build/model/json.js
var json = __webpack_require__(29598);
// EXTERNAL MODULE: ./build/model/origin.js
var origin = __webpack_require__(71506);
// EXTERNAL MODULE: ./build/run/persisted-path.js
var persisted_path = __webpack_require__(88507);
// EXTERNAL MODULE: ./build/modes/settings/configuration.js
var configuration = __webpack_require__(24503);
// EXTERNAL MODULE: ./build/modes/settings/settings.js
var settings_settings = __webpack_require__(80764);
;// CONCATENATED MODULE: ./build/modes/settings/origin.js









const fileName = "origin.json";
/** Reads the tree and the pipeline file while a run is planned, so that a later change of the file is noticed. */
async function findOriginFacts({ files, git }, settings) {
    const state = readTree(git, settings);
    const file = await (0,configuration/* identifyPipelineFile */.N0)(settings, files);
    const tree = await state;
    return (0,settings_settings/* isRefusal */.vu)(file) ? file : { tree: toTree(tree), pipeline_file: file };
}
/** @param settings with the name of what to run resolved */
function createOrigin(facts, settings) {
    return {
        schema_version: 1,
        kind: "origin",
        ...facts,
        tree_after: null,
        asked: {
            config: settings.config === null ? null : facts.pipeline_file.path,
            subtasks: settings.subtask,
            stages: settings.stage,
            base: settings.base,
            execution_mode: settings["execution-mode"],
            max_parallel: settings["max-parallel"],
            fail_fast: settings["fail-fast"],
            ...(settings.all === true && { all: true }),
            ...askedNames("only", settings.only),
            ...askedNames("skip", settings.skip),
            ...askedNames("arguments", settings.arguments),
        },
    };
}
const askedNames = (key, names = []) => names.length > 0 && { [key]: [...names] };
const readTree = (git, settings) => git
    .treeState(ownFiles(settings))
    .catch((error) => ({ kind: "unknown", reason: (0,reasons/* messageOf */.bD)(error) }));
const toTree = (state) => state.kind === "known" ? { commit: state.commit, changes: state.changes } : null;
/** Git globs of files that runs write, which do not count as changes of the tree. */
function ownFiles({ root, runsFolder, outFolder }) {
    const below = (folder, names) => {
        const path = (0,persisted_path/* toPersistedPath */.Aq)({ base: root }, folder);
        const isInside = path !== "" && path.split("/")[0] !== "..";
        return isInside ? names.map((name) => `${(0,own_files/* escapeGlob */.yk)(path)}/${name}`) : [];
    };
    const ofTask = ["*/runs.json*", "*/state.json*", "*/metrics/**", "*/.gitignore"];
    return [...below(runsFolder, ["**"]), ...below(outFolder, ofTask)];
}
/** Writes origin.json into the run's folder. @returns null when it was written */
async function writeOrigin(files, origin, folder) {
    try {
        await files.replace((0,external_node_path_.join)(folder, fileName), (0,json/* toJson */.aB)(origin));
        return null;
    }
    catch (error) {
        return (0,settings_settings/* refuse */.TR)(`nothing was run: ${(0,reasons/* messageOf */.bD)(error)}`);
    }
}
/** @returns null for a run without one, or one of another version */
async function readOrigin(files, folder) {
    const text = await files.readText((0,external_node_path_.join)(folder, fileName)).catch(() => undefined);
    return origin/* Origin */.$.safeParse((0,json/* parseJson */.qF)(text ?? "")).data ?? null;
}
/**
 * Records the tree after the stages of an attempt that may be resumed, since stages can change it. Git is not asked
 * after a cancel. If the file cannot be written, it is removed and nothing of the run is reused.
 * @param attempt.isOver everything succeeded, so there is nothing to resume
 */
async function recordTreeAfter({ files, git, cancelled }, settings, folder, { isOver }) {
    const origin = await readOrigin(files, folder);
    if (isOver || cancelled.aborted || origin === null || origin.tree === null)
        return;
    const after = toTree(await readTree(git, settings));
    const next = after === null ? { ...origin, tree: null } : { ...origin, tree_after: after };
    if ((await writeOrigin(files, next, folder)) !== null)
        await files.remove((0,external_node_path_.join)(folder, fileName)).catch(() => undefined);
}
/** Why results of an earlier attempt cannot be reused; null: tree and pipeline file are the same. */
async function findDifference({ files, git }, settings, origin) {
    if (origin === null)
        return "the run has no origin.json";
    const state = await readTree(git, settings);
    if (state.kind === "unknown")
        return `the state of the work tree is unknown: ${state.reason}`;
    if (origin.tree === null)
        return "the run did not record the state of its work tree";
    const file = await identifyPipelineFile(settings, files);
    if (isRefusal(file) || !isDeepStrictEqual(file, origin.pipeline_file))
        return `the pipeline file ${origin.pipeline_file.path} has changed, or is another one`;
    if (state.commit !== origin.tree.commit)
        return `the run was for ${commitName(origin.tree.commit)}, but HEAD is ${commitName(state.commit)}`;
    if (state.changes !== origin.tree.changes)
        return "files have changed since the run began";
    if (origin.tree_after !== null && !isDeepStrictEqual(origin.tree_after, origin.tree))
        return "stages of the run changed files";
    return null;
}
const commitName = (commit) => commit === null ? "no commit" : `commit ${commit.slice(0, 12)}`;

// EXTERNAL MODULE: ./build/modes/run-folder/ignore-files.js
var ignore_files = __webpack_require__(86350);
// EXTERNAL MODULE: ./build/modes/run-folder/own-folders.js
var own_folders = __webpack_require__(20524);
// EXTERNAL MODULE: ./build/modes/run-folder/plan-file.js
var plan_file = __webpack_require__(41480);
// EXTERNAL MODULE: ./build/modes/plan/plan.js + 10 modules
var plan_plan = __webpack_require__(1131);
// EXTERNAL MODULE: ./build/modes/run-folder/run-lock.js + 1 modules
var run_lock = __webpack_require__(6184);
;// CONCATENATED MODULE: ./build/modes/run/start-run.js












/** How many of the task's newest runs to check for ones that were killed. */
const maxRunsToRecover = 50;
/**
 * Plans a new run, ends killed runs of the same task, and holds the run's lock while `execute` runs.
 * @param options as for planRun
 */
async function startRun(settings, hostContext, platform, options, execute) {
    const refusal = await (0,own_folders/* refuseFoldersOutside */.n)(settings, platform.files);
    if (refusal !== null)
        return refusal;
    // Runs in Actions are not resumed: a re-run is a new attempt.
    const [planned, facts] = await Promise.all([
        (0,plan_plan/* planRun */.n)(settings, hostContext, platform, options),
        hostContext.github === null ? findOriginFacts(platform, settings) : null,
    ]);
    if ((0,settings_settings/* isRefusal */.vu)(planned))
        return planned;
    if (facts !== null && (0,settings_settings/* isRefusal */.vu)(facts))
        return facts;
    const { plan, past } = planned;
    const ofTask = await (0,own_folders/* refuseFoldersOutside */.n)({ ...settings, task: plan.task_id }, platform.files);
    if (ofTask !== null)
        return ofTask;
    const recovered = await recoverKilledRuns(settings, platform, plan);
    const folder = (0,folders/* runFolder */.kQ)(settings, plan);
    // Another run that starts now may briefly lock this empty folder, to check whether it has to be recovered.
    const lock = await (0,run_lock/* lockRun */.xR)(platform.locks, folder, limits/* limits */.F.lockPatience.value);
    if ((0,settings_settings/* isRefusal */.vu)(lock))
        return lock;
    try {
        await (0,ignore_files/* writeIgnoreFiles */.d)(platform.files, settings, plan.task_id);
        const taken = await removeEarlierAttempt(platform.files, folder, plan);
        if (taken !== null)
            return taken;
        const unwritten = (facts === null
            ? null
            : await writeOrigin(platform.files, createOrigin(facts, planned.settings), folder)) ??
            (await (0,plan_file/* writePlan */.p)(platform.files, plan, folder));
        if (unwritten !== null)
            return unwritten;
        return await execute({ plan, folder, past, warnings: [...recovered, ...lock.warnings] });
    }
    finally {
        await lock.release();
    }
}
/** Removes the files of an earlier attempt in a reused workspace: its evidence was uploaded. */
async function removeEarlierAttempt(files, folder, plan) {
    if (!(await files.exists((0,external_node_path_.join)(folder, "plan.json"))))
        return null;
    const earlier = await (0,plan_file/* readPlan */.m)(files, folder);
    if ((0,settings_settings/* isRefusal */.vu)(earlier))
        return (0,settings_settings/* refuse */.TR)(...earlier.messages, `remove ${folder}`);
    if (earlier.plan_attempt >= plan.plan_attempt)
        return (0,settings_settings/* refuse */.TR)(`${(0,identity/* describeTakenKey */.A8)(getKey(plan))} (${folder})`);
    const left = (await files.list(folder)).filter((name) => !/^(?:approvals|run\.lock.*)$/.test(name));
    for (const name of left)
        await files.remove((0,external_node_path_.join)(folder, name));
    return null;
}
/** A run id in Actions is `<id of the workflow run>-<key>`. */
const getKey = ({ run_id }) => run_id.slice(run_id.indexOf("-") + 1);
/** Ends killed runs of this task. Failing to recover an older run must not block a new one. */
async function recoverKilledRuns(settings, platform, { task_id }) {
    const ofTask = { ...settings, task: task_id };
    try {
        if ((await (0,run_lock/* findUnfinishedRuns */.FI)(platform.files, ofTask, maxRunsToRecover)).length === 0)
            return [];
        const { recoverAbandoned } = await __webpack_require__.e(/* import() */ 849).then(__webpack_require__.bind(__webpack_require__, 70849));
        const recovered = await recoverAbandoned(platform, ofTask, {
            most: maxRunsToRecover,
            tidy: false,
        });
        return recovered.flatMap((result) => (0,settings_settings/* isRefusal */.vu)(result)
            ? []
            : [
                `run ${result.plan.run_id} was interrupted earlier; it is now recorded as ${result.summary.status}`,
            ]);
    }
    catch (error) {
        return [`earlier runs could not be recovered: ${(0,reasons/* messageOf */.bD)(error)}`];
    }
}

// EXTERNAL MODULE: ./build/modes/run/execute.js + 35 modules
var execute = __webpack_require__(76109);
// EXTERNAL MODULE: ./build/modes/aggregate/finish.js + 8 modules
var finish = __webpack_require__(95927);
;// CONCATENATED MODULE: ./build/modes/run/auto.js




/** `mode: auto`: plans, runs and aggregates in this process. @param notes shown with the run */
function runAuto(settings, hostContext, dependencies, notes = []) {
    return startRun(settings, hostContext, dependencies.platform, { spread: false, notes }, (run) => {
        const attempt = hostContext.github?.runAttempt ?? 1;
        const execution = { ...run, attempt, resumed: null, assignments: run.plan.assignments };
        return executeRun(settings, hostContext, dependencies, execution);
    });
}
/** Runs assignments of a plan in this process, and aggregates. */
async function executeRun(settings, hostContext, dependencies, execution) {
    await dependencies.onStart?.(execution);
    const done = await (0,execute/* executeAssignments */.EM)(settings, hostContext, dependencies, execution);
    const isOver = (0,execute/* allSucceeded */.x2)(execution.assignments, done.manifests);
    await recordTreeAfter(dependencies.platform, settings, execution.folder, { isOver });
    const alone = { ran: done.manifests, jobResults: null, jobs: null, failedBefore: null };
    return (0,finish/* finishRun */.J)(dependencies.platform, settings, {
        ...execution,
        ...alone,
        start: done.start,
        hostContext,
    });
}

// EXTERNAL MODULE: ./build/modes/action/publish.js
var publish = __webpack_require__(16485);
// EXTERNAL MODULE: ./build/modes/action/step.js + 1 modules
var action_step = __webpack_require__(56587);
;// CONCATENATED MODULE: ./build/modes/action/auto.js




/** `mode: auto`: plans, runs and aggregates in this job. @returns the exit code */
async function autoJob(step, dependencies) {
    const onStart = async (run) => {
        await step.job.save(action_step/* savedNames */.qs.folder, run.folder);
    };
    const finished = await runAuto(step.settings, step.hostContext, {
        ...dependencies,
        onStart,
    });
    if ((0,settings_settings/* isRefusal */.vu)(finished))
        return (0,action_step/* refused */.J5)(finished, step);
    return (0,publish/* publishRun */.Z)(finished, step, dependencies.platform);
}


/***/ })

};
