export const id = 8775;
export const ids = [8775];
export const modules = {

/***/ 60834:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ checkPlan)
/* harmony export */ });
/* harmony import */ var _model_condition_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96895);
/* harmony import */ var _difference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59969);


/**
 * Checks that a plan can be run and has not been run yet. The caller checks its digest, which covers the rest.
 * @returns the first problem, as a clause that follows the plan's name; null: none
 */
function checkPlan(plan) {
    return checkUntouched(plan) ?? checkSubtasks(plan) ?? checkStages(plan);
}
/** Statuses, times and attempts are not in the digest; a new plan has the initial ones. */
function checkUntouched(plan) {
    const { completed_at, requested_at, plan_attempt, assignments } = plan;
    if (completed_at !== null)
        return `completed_at is ${(0,_difference_js__WEBPACK_IMPORTED_MODULE_0__/* .formatValue */ .Fl)(completed_at)} before anything ran`;
    const toUntouched = (assignment) => ({
        ...assignment,
        status: "assigned",
        assigned_at: requested_at,
        completed_at: null,
        attempts: [
            {
                number: plan_attempt,
                assigned_at: requested_at,
                started_at: null,
                completed_at: null,
                status: "pending",
                recovery_checkpoints: [],
            },
        ],
    });
    const difference = (0,_difference_js__WEBPACK_IMPORTED_MODULE_0__/* .findDifference */ .Hl)(assignments, assignments.map(toUntouched), "assignments");
    return difference === null ? null : (0,_difference_js__WEBPACK_IMPORTED_MODULE_0__/* .describeDifference */ .hF)(difference, "a plan that was not run");
}
/** Each subtask that will run belongs to exactly one assignment. */
function checkSubtasks({ subtasks, assignments }) {
    if (subtasks.length === 0)
        return "subtasks is empty";
    const repeated = findRepeated(subtasks.map(({ id }) => id)) ??
        findRepeated(assignments.map((one) => one.instance_id));
    if (repeated !== null)
        return `${(0,_difference_js__WEBPACK_IMPORTED_MODULE_0__/* .formatValue */ .Fl)(repeated)} is there twice`;
    const assigned = assignments.flatMap((assignment) => assignment.subtasks);
    const repeatedAssigned = findRepeated(assigned);
    if (repeatedAssigned !== null)
        return `the subtask ${(0,_difference_js__WEBPACK_IMPORTED_MODULE_0__/* .formatValue */ .Fl)(repeatedAssigned)} is given to two assignments`;
    const toRun = new Set(subtasks.filter(({ skip }) => skip === null).map(({ id }) => id));
    const skipped = assigned.find((id) => !toRun.has(id));
    if (skipped !== undefined)
        return `the subtask ${(0,_difference_js__WEBPACK_IMPORTED_MODULE_0__/* .formatValue */ .Fl)(skipped)} is given to an assignment, and is not to run`;
    const isSetupAlone = assignments.some((assignment) => assignment.subtasks.length === 0);
    const missing = [...toRun].find((id) => !assigned.includes(id));
    return missing === undefined || isSetupAlone
        ? null
        : `the subtask ${(0,_difference_js__WEBPACK_IMPORTED_MODULE_0__/* .formatValue */ .Fl)(missing)} is given to no assignment`;
}
function checkStages({ setup, subtasks, after }) {
    for (const stages of [setup, ...subtasks.map((subtask) => subtask.stages), after]) {
        const wrong = checkList(stages);
        if (wrong !== null)
            return wrong;
    }
    return null;
}
function checkList(stages) {
    const repeated = findRepeated(stages.map(({ id }) => id));
    if (repeated !== null)
        return `the stage ${(0,_difference_js__WEBPACK_IMPORTED_MODULE_0__/* .formatValue */ .Fl)(repeated)} is there twice`;
    for (const stage of stages) {
        if (!isCondition(stage.if))
            return `the stage ${(0,_difference_js__WEBPACK_IMPORTED_MODULE_0__/* .formatValue */ .Fl)(stage.id)} has an \`if\` that is no condition`;
        const wrong = stage.kind === "subpipeline" ? checkList(stage.stages) : null;
        if (wrong !== null)
            return wrong;
    }
    return null;
}
function isCondition(text) {
    try {
        (0,_model_condition_js__WEBPACK_IMPORTED_MODULE_1__/* .parseCondition */ .zB)(text);
        return true;
    }
    catch {
        return false;
    }
}
const findRepeated = (values) => values.find((value, at) => values.indexOf(value) !== at) ?? null;


/***/ }),

/***/ 78775:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  finishMatrixJob: () => (/* binding */ finishMatrixJob),
  runMatrixJob: () => (/* binding */ runMatrixJob)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/aggregate/stage-outputs.js
var stage_outputs = __webpack_require__(8805);
// EXTERNAL MODULE: ./build/aggregate/conclusion.js
var conclusion = __webpack_require__(29905);
// EXTERNAL MODULE: ./build/model/redacted.js
var redacted = __webpack_require__(6416);
// EXTERNAL MODULE: ./build/report/markdown/stage-summaries.js
var stage_summaries = __webpack_require__(83118);
// EXTERNAL MODULE: ./build/model/sub-run.js
var sub_run = __webpack_require__(37192);
// EXTERNAL MODULE: ./build/report/markdown/job-summary.js + 2 modules
var job_summary = __webpack_require__(38098);
// EXTERNAL MODULE: ./build/run/persisted-path.js
var persisted_path = __webpack_require__(88507);
// EXTERNAL MODULE: ./build/modes/run-folder/artifact-names.js
var artifact_names = __webpack_require__(38985);
// EXTERNAL MODULE: ./build/modes/run-folder/end-journals.js
var end_journals = __webpack_require__(17466);
// EXTERNAL MODULE: ./build/modes/action/evidence.js
var evidence = __webpack_require__(88721);
// EXTERNAL MODULE: ./build/modes/run/execute.js + 35 modules
var execute = __webpack_require__(76109);
// EXTERNAL MODULE: ./build/modes/settings/exit-code.js
var exit_code = __webpack_require__(91427);
// EXTERNAL MODULE: ./build/modes/history/write-entry.js
var write_entry = __webpack_require__(73826);
// EXTERNAL MODULE: ./build/modes/run-folder/folders.js
var folders = __webpack_require__(73453);
// EXTERNAL MODULE: ./build/modes/run-folder/ignore-files.js
var ignore_files = __webpack_require__(86350);
// EXTERNAL MODULE: ./build/modes/settings/identity.js
var identity = __webpack_require__(46047);
// EXTERNAL MODULE: ./build/modes/action/step.js + 1 modules
var action_step = __webpack_require__(56587);
// EXTERNAL MODULE: ./build/aggregate/aggregate.js + 10 modules
var aggregate = __webpack_require__(26607);
;// CONCATENATED MODULE: ./build/modes/action/matrix-job.js

/** Computes the result of one assignment alone, as its own job shows it before the others have ended. */
function judgeMatrixJob(input) {
    const { plan, assignment } = input;
    const judged = (0,aggregate/* aggregate */.QD)({
        ...input,
        plan: partOfPlan(plan, assignment),
        artifacts: [input.artifactRoot],
        jobResults: null,
        jobs: null,
        // Overrides and `after` stages are decided during aggregation.
        overrides: "left-open",
        provisional: true,
    });
    const { pipeline_title, pipeline_id } = judged.manifest;
    const title = `${pipeline_title || pipeline_id} / ${assignment}`;
    return { ...judged, manifest: { ...judged.manifest, pipeline_title: title } };
}
/** The plan reduced to this assignment, with the same digest. */
function partOfPlan(plan, assignment) {
    const assignments = plan.assignments.filter(({ instance_id }) => instance_id === assignment);
    const own = new Set(assignments.flatMap(({ subtasks }) => subtasks));
    return { ...plan, assignments, subtasks: plan.subtasks.filter(({ id }) => own.has(id)) };
}

// EXTERNAL MODULE: ./build/modes/aggregate/plan-artifact.js
var plan_artifact = __webpack_require__(79591);
// EXTERNAL MODULE: ./build/modes/run-folder/own-folders.js
var own_folders = __webpack_require__(20524);
// EXTERNAL MODULE: ./build/modes/run-folder/plan-file.js
var plan_file = __webpack_require__(41480);
// EXTERNAL MODULE: ./build/modes/settings/settings.js
var settings_settings = __webpack_require__(80764);
// EXTERNAL MODULE: ./build/redaction/create-redactor.js + 24 modules
var create_redactor = __webpack_require__(60080);
;// CONCATENATED MODULE: ./build/modes/action/run.js
























/**
 * `mode: run`: runs one assignment of the plan, and uploads its manifest and logs as one artifact. The job fails
 * without that artifact, because aggregation would not see the result. @returns the exit code
 */
async function runMatrixJob(step, dependencies) {
    const { platform } = dependencies;
    const { artifacts } = platform;
    if (artifacts === null || step.inputs["upload-artifacts"] === false)
        return (0,action_step/* refused */.J5)((0,settings_settings/* refuse */.TR)("mode: run passes its result on as an artifact: it needs GitHub's artifact service and `upload-artifacts: true`"), step);
    const matrixJob = await openMatrixJob(step, platform, artifacts);
    if ((0,settings_settings/* isRefusal */.vu)(matrixJob))
        return (0,action_step/* refused */.J5)(matrixJob, step);
    await step.job.save(action_step/* savedNames */.qs.assignment, matrixJob.assignment);
    await step.job.save(action_step/* savedNames */.qs.folder, matrixJob.folder);
    const assignments = matrixJob.plan.assignments.filter(({ instance_id }) => instance_id === matrixJob.assignment);
    const warnings = [];
    const execution = { ...matrixJob, resumed: null, warnings, assignments };
    const done = await (0,execute/* executeAssignments */.EM)(step.settings, step.hostContext, dependencies, execution);
    return submitResult(step, platform, artifacts, matrixJob, { ...done, warnings });
}
/**
 * The `post` step of `mode: run`: ends the assignment of a main step that was killed, and uploads it.
 * @param state saved by the main step
 */
async function finishMatrixJob(step, platform, state) {
    const { artifacts } = platform;
    const plan = await (0,plan_file/* readPlan */.m)(platform.files, state.folder);
    if ((0,settings_settings/* isRefusal */.vu)(plan) || artifacts === null)
        return exit_code/* exitCodes */.h.passed;
    const matrixJob = { ...state, plan, attempt: step.hostContext.github.runAttempt };
    const warnings = [];
    const warn = (message) => void warnings.push(message);
    const refused = {
        attempt: matrixJob.attempt,
        detail: "process-gone",
        reason: action_step/* unpublished */.OW,
    };
    const journals = await (0,end_journals/* endJournals */.G)(platform, matrixJob.folder, warn, {
        below: getAttemptPath(matrixJob),
        cancelled: state.cancelled,
        refused,
    });
    await (0,write_entry/* writeAttemptEntries */.F)(platform, plan, journals, warn);
    const manifests = journals.flatMap(({ manifest }) => manifest.parent_run_id === null ? [manifest] : []);
    const records = { manifests, collected: (0,end_journals/* collectResults */.n)(journals), warnings };
    await submitResult(step, platform, artifacts, matrixJob, records);
    return exit_code/* exitCodes */.h.passed;
}
/** In the run's folder, with forward slashes. */
const getAttemptPath = ({ assignment, attempt }) => (0,folders/* attemptPlace */.Fo)(assignment, attempt);
const getAttemptFolder = (matrixJob) => (0,external_node_path_.join)(matrixJob.folder, getAttemptPath(matrixJob));
async function openMatrixJob(step, { files }, artifacts) {
    const { settings, inputs, hostContext } = step;
    const { assignment } = inputs;
    if (assignment === null)
        return (0,settings_settings/* refuse */.TR)("mode: run needs the input `assignment`: ${{ matrix.assignment }} of the plan job's matrix");
    const fetched = await fetchPlanOfStep(step, files, artifacts);
    if (fetched.kind === "no-plan")
        return (0,settings_settings/* refuse */.TR)(`${fetched.reason}. ${fetched.advice}`);
    const { plan } = fetched;
    if (!plan.assignments.some(({ instance_id }) => instance_id === assignment))
        return (0,settings_settings/* refuse */.TR)(`the plan has no assignment ${JSON.stringify(assignment)}`);
    const refused = await (0,own_folders/* refuseFoldersOutside */.n)({ ...settings, task: plan.task_id }, files);
    if (refused !== null)
        return refused;
    await (0,ignore_files/* writeIgnoreFiles */.d)(files, settings, plan.task_id);
    const folder = (0,folders/* runFolder */.kQ)(settings, plan);
    const matrixJob = { plan, assignment, attempt: hostContext.github.runAttempt, folder };
    if (await files.exists(getAttemptFolder(matrixJob)))
        return (0,settings_settings/* refuse */.TR)(`${assignment} was already run in this job: ${getAttemptFolder(matrixJob)} exists`);
    return (await (0,plan_file/* writePlan */.p)(files, plan, folder)) ?? matrixJob;
}
async function fetchPlanOfStep({ settings, inputs, hostContext, job }, files, artifacts) {
    const artifact = (0,plan_artifact/* readPlanArtifact */.Yb)(inputs["plan-artifact"] ?? "");
    const digest = inputs["plan-digest"];
    if (artifact === null || digest === null)
        return plan_artifact/* noPlanOutputs */.ty;
    const expected = { digest, runId: (0,identity/* runId */.Vz)(settings.key, hostContext.github, new Date(0)) };
    const folder = await files.makeTemporaryFolder();
    try {
        return await job.group("Download the plan", () => (0,plan_artifact/* fetchPlan */.uy)(artifacts, files, artifact, `${folder}/plan`, expected));
    }
    finally {
        await files.remove(folder);
    }
}
/** Uploads, judges and shows the result of an assignment. @returns the exit code */
async function submitResult(step, { files, clock }, artifacts, matrixJob, records) {
    const { settings, job, inputs } = step;
    const base = { base: (0,persisted_path/* getPathBase */.$N)(settings.root, settings.runsFolder) };
    const artifactRoot = (0,persisted_path/* toPersistedPath */.Aq)(base, getAttemptFolder(matrixJob));
    const uploaded = await upload(step, files, artifacts, matrixJob);
    const { text } = (0,create_redactor.createRunRedactor)(settings.environment, matrixJob.plan);
    const warnings = [...records.warnings, ...uploaded.warnings].map(text);
    const { manifests } = records;
    const result = (0,redacted/* asRecorded */.zz)(judgeMatrixJob({ ...matrixJob, manifests, now: clock.now(), artifactRoot, warnings }));
    const outputs = (0,stage_outputs/* collectStageOutputs */.B)(result.manifest, (0,sub_run/* byRunId */.kB)(records.collected.children));
    for (const warning of [...result.summary.warnings, ...(0,stage_outputs/* describeLeftOut */.l)(outputs)])
        await job.warning(warning);
    if (uploaded.url === null)
        await job.error(`${matrixJob.assignment} counts as lost: its result could not be uploaded`);
    const shown = { url: uploaded.url, artifactRoot };
    if (inputs.summary !== false)
        await job.summary(await createAssignmentSummary(result, (0,redacted/* asRecorded */.zz)(records.collected), shown));
    const code = uploaded.url === null ? exit_code/* exitCodes */.h.failed : (0,exit_code/* getExitCode */.O)(result.summary);
    await job.outputs({
        outcome: toActionOutcome(code),
        "run-id": matrixJob.plan.run_id,
        "manifest-path": (0,action_step/* outputPath */.XC)(step, (0,external_node_path_.join)(getAttemptFolder(matrixJob), "manifest.json")),
        "failed-stages": (0,conclusion/* listFailedStages */.dt)(result.manifest).join(","),
        "stage-outputs": outputs.json,
        "artifact-url": uploaded.url ?? "",
    });
    await job.save(action_step/* savedNames */.qs.published, "true");
    return code;
}
const upload = ({ settings, job, inputs }, files, artifacts, matrixJob) => (0,evidence/* uploadEvidence */.d)(artifacts, {
    name: (0,artifact_names/* jobArtifactName */.Bw)(settings.key, matrixJob.assignment, matrixJob.attempt),
    folder: matrixJob.folder,
    below: `${getAttemptPath(matrixJob)}/`,
    retentionDays: inputs["retention-days"],
}, { job, files });
function toActionOutcome(code) {
    if (code === exit_code/* exitCodes */.h.passed)
        return "success";
    return code === exit_code/* exitCodes */.h.cancelled ? "cancelled" : "failure";
}
async function createAssignmentSummary(result, { children, findings }, { url, artifactRoot }) {
    const run = { ...result, children: (0,sub_run/* byRunId */.kB)(children) };
    return (0,job_summary/* createJobSummary */.u)({
        ...run,
        stageSummaries: await (0,stage_summaries/* readStageSummaries */.F)(run),
        findings,
        paths: [artifactRoot],
        ...(url === null ? {} : { artifactUrl: url }),
    });
}


/***/ }),

/***/ 79591:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DL: () => (/* binding */ toPlanArtifact),
/* harmony export */   PN: () => (/* binding */ noPlan),
/* harmony export */   Yb: () => (/* binding */ readPlanArtifact),
/* harmony export */   ty: () => (/* binding */ noPlanOutputs),
/* harmony export */   uy: () => (/* binding */ fetchPlan)
/* harmony export */ });
/* harmony import */ var _aggregate_evidence_check_plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60834);
/* harmony import */ var _model_limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89821);
/* harmony import */ var _plan_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86954);
/* harmony import */ var _settings_identity_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46047);
/* harmony import */ var _run_folder_plan_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(41480);
/* harmony import */ var _settings_settings_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(80764);






const toPlanArtifact = ({ id, name }) => `${id}:${name}`;
/** @returns null for a text that no plan job wrote */
function readPlanArtifact(text) {
    const [, id = "", name = ""] = /^(\d{1,15}):([^":<>|*?\r\n\\/]{1,300})$/.exec(text) ?? [];
    return name === "" ? null : { id: Number(id), name };
}
const planLimits = {
    archiveBytes: _model_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .limits */ .F.manifestBytes.value,
    files: 10,
    totalBytes: _model_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .limits */ .F.manifestBytes.value,
};
const rerunAll = "Re-run all jobs: that makes a new plan.";
const noPlan = (reason, advice = rerunAll) => ({
    kind: "no-plan",
    reason,
    advice,
});
/** The outputs can be empty although the plan job succeeded. */
const noPlanOutputs = noPlan("the plan job's outputs plan-artifact and plan-digest did not arrive", "Check that the plan job declares them in its `outputs` and that they are passed on as inputs. GitHub also drops, with only a warning in that job, an output that contains a masked value.");
/**
 * Downloads a plan and checks that it is the expected one.
 * @param folder absolute: where it is unpacked; the caller removes it
 * @param expected.digest the output `plan-digest` of the plan job; null: unknown
 * @param expected.runId the id of this job's run; null: unknown
 */
async function fetchPlan(source, files, artifact, folder, expected) {
    const unpacked = await source.unpack(artifact, folder, planLimits);
    if (unpacked.kind === "gone")
        return noPlan(`the plan's artifact ${artifact.name} cannot be downloaded any more: ${unpacked.reason}`);
    if (unpacked.kind !== "unpacked")
        return noPlan(`the plan's artifact ${artifact.name} was not downloaded: ${unpacked.reason}`);
    // Only a regular file can be read.
    const plan = unpacked.files.includes("plan.json") ? await (0,_run_folder_plan_file_js__WEBPACK_IMPORTED_MODULE_4__/* .readPlan */ .m)(files, folder) : null;
    if (plan === null || (0,_settings_settings_js__WEBPACK_IMPORTED_MODULE_5__/* .isRefusal */ .vu)(plan))
        return noPlan(`the artifact ${artifact.name} holds no plan of this version`);
    const wrong = findPlanError(plan, expected);
    return wrong === null ? { kind: "plan", plan } : noPlan(`the plan in ${artifact.name} ${wrong}`);
}
function findPlanError(plan, expected) {
    const names = [
        plan.task_id,
        plan.run_id,
        ...plan.assignments.map(({ instance_id }) => instance_id),
    ];
    const unsafe = names.find((name) => !(0,_settings_identity_js__WEBPACK_IMPORTED_MODULE_3__/* .isFolderName */ .OB)(name));
    if (unsafe !== undefined)
        return `has a name that cannot be a folder's: ${JSON.stringify(unsafe)}`;
    if (!isIntact(plan))
        return "is not what was planned: its digest does not match its content";
    if (expected.digest !== null && expected.digest !== plan.digest)
        return `has the digest ${plan.digest}, and the plan job's output says ${expected.digest}`;
    if (expected.runId !== null && expected.runId !== plan.run_id)
        return `is of the run ${plan.run_id}, and this is ${expected.runId}: is the input \`key\` that of the plan job?`;
    const wrong = (0,_aggregate_evidence_check_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .checkPlan */ .G)(plan);
    return wrong === null ? null : `is not what was planned: ${wrong}`;
}
/** A value that cannot be hashed, such as half of a surrogate pair, does not come from a plan. */
function isIntact(plan) {
    try {
        return (0,_plan_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .computeDigest */ .M)(plan) === plan.digest;
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 17466:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ endJournals),
/* harmony export */   n: () => (/* binding */ collectResults)
/* harmony export */ });
/* harmony import */ var _model_counted_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(77820);
/* harmony import */ var _model_redacted_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6416);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _aggregate_count_manifests_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5460);
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29598);
/* harmony import */ var _model_outcome_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38158);
/* harmony import */ var _model_run_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30017);
/* harmony import */ var _run_environment_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(94460);
/* harmony import */ var _model_frames_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(77966);
/* harmony import */ var _run_read_journal_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(26494);










/**
 * Ends every journal of a run whose process is gone: kills the processes it left, records how its stages ended, and
 * rewrites the manifests. The caller holds the run's lock, or has the folder to itself.
 */
async function endJournals(ports, runFolder, warn, options = {}) {
    const { below = "" } = options;
    const found = await ports.files.listFiles((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(runFolder, below));
    const paths = found
        .map((path) => node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(below, path))
        .filter((path) => (0,_model_run_files_js__WEBPACK_IMPORTED_MODULE_3__/* .attemptFiles */ .h6)("journal.ndjson").test(path));
    const ended = [];
    for (const path of paths) {
        const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(runFolder, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(path));
        if ((await ports.files.readText((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(runFolder, path))) === "") {
            warn(`${path}: the journal was empty and was removed`);
            await ports.files.remove((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(runFolder, path));
            continue;
        }
        const { events, unreadable, manifest } = await readJournalIn(ports, folder);
        const missing = (0,_model_counted_js__WEBPACK_IMPORTED_MODULE_7__/* .counted */ .h)(unreadable.length, "line");
        if (unreadable.length > 0)
            warn(`${path}: ${missing} could not be read`);
        if (manifest === undefined)
            warn(`${path}: the journal does not say which run it belongs to, so it is ignored`);
        // Nested pipelines come before their parent, because `children/` sorts before `journal.ndjson`.
        else
            ended.push(await endJournal(ports, { folder, events, manifest }, { ...options, children: ended }));
    }
    return ended;
}
/** Collects nested manifests and findings from journals. */
function collectResults(journals) {
    const collected = { children: [], findings: [] };
    for (const { events, manifest } of journals) {
        if (manifest.parent_run_id !== null)
            collected.children.push(manifest);
        for (const event of events)
            if (event.type === "stage-finished")
                collected.findings.push(...event.findings);
    }
    return collected;
}
const readJournalIn = async ({ files }, folder) => (0,_run_read_journal_js__WEBPACK_IMPORTED_MODULE_6__/* .readJournal */ .a)((await files.readText((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, "journal.ndjson"))) ?? "");
async function endJournal(ports, found, request) {
    const { manifest, events } = found;
    const isOver = (0,_aggregate_count_manifests_js__WEBPACK_IMPORTED_MODULE_8__/* .isTerminal */ .H)(manifest.status);
    const killed = isOver ? 0 : await ports.processes.endOrphans(findOrphans(events, manifest));
    // Stages that were killed here ran until now; for others only the last update is known.
    const until = killed > 0 ? ports.clock.now().getTime() : Date.parse(manifest.updated_at);
    const ending = isOver
        ? createRefusalEvents(manifest, request)
        : createEndEvents(manifest, until, request);
    const ended = ending.length === 0 ? found : await appendEnd(ports, found, ending);
    // Also for an ended journal: its process may have been killed before it could write this.
    await ports.files.replace((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(ended.folder, "manifest.json"), (0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .toJson */ .aB)(ended.manifest), {
        durable: true,
    });
    return ended;
}
async function appendEnd(ports, { folder, manifest }, ending) {
    const { files, clock } = ports;
    const journal = await files.openAppend((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, "journal.ndjson"));
    for (const untimed of ending) {
        const event = { ...untimed, at: clock.now().toISOString() };
        // The leading line break ends a line that was cut off.
        await journal.append(`\n${JSON.stringify(event)}\n`);
    }
    await journal.close();
    const read = await readJournalIn(ports, folder);
    return { folder, events: read.events, manifest: read.manifest ?? manifest };
}
/** The process groups of stages that have not ended, and the mark of everything the run started. */
function findOrphans(events, manifest) {
    const running = manifest.commands
        .filter(({ status }) => status === "running")
        .map(({ index }) => index);
    const leaders = events.flatMap((event) => event.type === "stage-started" && event.pid !== null && running.includes(event.index)
        ? [{ pid: event.pid, started: event.process_started }]
        : []);
    const [first] = events;
    if (first?.type !== "run-started")
        return { leaders, mark: (0,_run_environment_js__WEBPACK_IMPORTED_MODULE_4__/* .toProcessMark */ .Ki)("none") };
    // Includes the writer: the process of an assignment can briefly outlive the one that started it.
    return { leaders: [...leaders, first.writer], mark: (0,_run_environment_js__WEBPACK_IMPORTED_MODULE_4__/* .toProcessMark */ .Ki)(first.mark) };
}
/** The event that turns a refused success into a failure; empty if the journal records no such success. */
function createRefusalEvents(manifest, { cancelled = false, refused }) {
    const isClaimed = manifest.status === "succeeded" && manifest.parent_run_id === null;
    if (!isClaimed || manifest.attempt !== refused?.attempt)
        return [];
    return [createRunEnd(cancelled, refused.detail, refused.reason)];
}
/**
 * The events that are missing in the journal of a killed run.
 * @param untilMs when the open stages ended, as far as is known
 */
function createEndEvents(manifest, untilMs, request) {
    const { commands, child_runs } = manifest;
    const hasFailed = commands.some(({ outcome }) => (0,_model_outcome_js__WEBPACK_IMPORTED_MODULE_2__/* .isFailure */ .N6)(outcome));
    const cancelled = request.cancelled ?? commands.some(({ exit }) => exit?.kind === "cancelled");
    const ending = commands.flatMap((command) => createStageEnd(command, untilMs, cancelled));
    for (const { run_id } of child_runs.filter(({ status }) => !(0,_aggregate_count_manifests_js__WEBPACK_IMPORTED_MODULE_8__/* .isTerminal */ .H)(status))) {
        const index = commands.find((command) => command.sub_run_id === run_id)?.index ?? 1;
        const child = request.children.find((journal) => journal.manifest.run_id === run_id);
        ending.push({
            type: "child-finished",
            index,
            run_id,
            status: child?.manifest.status ?? "failed",
        });
    }
    const reason = (0,_model_redacted_js__WEBPACK_IMPORTED_MODULE_9__/* .words */ .aL) `the process ended before the run did`;
    ending.push(createRunEnd(cancelled && !hasFailed, "process-gone", reason));
    return ending;
}
const createRunEnd = (cancelled, detail, summary) => ({
    type: "run-finished",
    status: cancelled ? "cancelled" : "failed",
    status_detail: detail,
    summary,
});
function createStageEnd(command, untilMs, cancelled) {
    const { index, status, tries, log_path, started_at } = command;
    if (status === "pending")
        return [
            { type: "stage-skipped", index, reason: (0,_model_redacted_js__WEBPACK_IMPORTED_MODULE_9__/* .words */ .aL) `the run's process ended before this stage` },
        ];
    if (status !== "running")
        return [];
    const summary = (0,_model_redacted_js__WEBPACK_IMPORTED_MODULE_9__/* .words */ .aL) `the run's process ended while this stage was running`;
    const exit = cancelled
        ? { kind: "cancelled" }
        : { kind: "errored", reason: "process-gone", message: summary };
    return [
        {
            type: "stage-finished",
            index,
            outcome: (0,_model_outcome_js__WEBPACK_IMPORTED_MODULE_2__/* .outcomeOf */ .sG)(exit, { continue_on_error: false }),
            exit,
            tries: Math.max(1, tries),
            duration_ms: started_at === null ? 0 : Math.max(0, untilMs - Date.parse(started_at)),
            summary,
            notes: log_path === null ? [] : [(0,_model_redacted_js__WEBPACK_IMPORTED_MODULE_9__/* .words */ .aL) `the log ends where the run's process ended`],
            tail: null,
            error_file: null,
            findings: [],
            findings_omitted: 0,
            judgement: null,
            artifacts: [],
            outputs: {},
            step_summary: null,
            files: [],
            frames: _model_frames_js__WEBPACK_IMPORTED_MODULE_5__/* .noFrames */ .e,
            privacy_log: null,
            handed_on: false,
        },
    ];
}


/***/ }),

/***/ 41480:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ readPlan),
/* harmony export */   p: () => (/* binding */ writePlan)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29598);
/* harmony import */ var _model_plan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95687);
/* harmony import */ var _model_reasons_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9751);
/* harmony import */ var _settings_settings_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(80764);





/** Writes the plan into its run's folder. @returns null when it was written */
async function writePlan(files, plan, folder) {
    try {
        await files.replace((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, "plan.json"), (0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .toJson */ .aB)(plan), { durable: true });
        return null;
    }
    catch (error) {
        return (0,_settings_settings_js__WEBPACK_IMPORTED_MODULE_4__/* .refuse */ .TR)(`nothing was run: ${(0,_model_reasons_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error)}`);
    }
}
/** Reads the plan of the run in this folder. */
async function readPlan(files, folder) {
    const text = await files.readText((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, "plan.json"));
    if (text === undefined)
        return (0,_settings_settings_js__WEBPACK_IMPORTED_MODULE_4__/* .refuse */ .TR)(`${folder}: there is no plan.json`);
    const parsed = _model_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .Plan */ .cw.safeParse((0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(text));
    return parsed.success
        ? parsed.data
        : (0,_settings_settings_js__WEBPACK_IMPORTED_MODULE_4__/* .refuse */ .TR)(`${folder}/plan.json: not a plan of this version; check it with: orchestrator validate --run`);
}


/***/ })

};
