export const id = 9256;
export const ids = [9256];
export const modules = {

/***/ 834:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ checkPlan)
/* harmony export */ });
/* harmony import */ var _model_condition_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6895);
/* harmony import */ var _difference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9969);


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

/***/ 9256:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  aggregateFolder: () => (/* binding */ aggregateFolder)
});

// EXTERNAL MODULE: ./build/model/limits.js + 2 modules
var limits = __webpack_require__(9821);
// EXTERNAL MODULE: ./build/model/reasons.js
var reasons = __webpack_require__(9751);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./node_modules/p-map/index.js
var p_map = __webpack_require__(606);
// EXTERNAL MODULE: ./build/aggregate/count-manifests.js
var count_manifests = __webpack_require__(5460);
// EXTERNAL MODULE: ./build/model/manifest.js
var manifest = __webpack_require__(1189);
;// CONCATENATED MODULE: ./build/modes/run-folder/artifact-names.js
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

// EXTERNAL MODULE: ./build/modes/run-folder/folders.js
var folders = __webpack_require__(3453);
// EXTERNAL MODULE: ./build/modes/run-folder/read-bounded.js
var read_bounded = __webpack_require__(578);
;// CONCATENATED MODULE: ./build/modes/aggregate/collect-artifacts.js








const jobLimits = {
    archiveBytes: limits/* limits */.F.artifactBytes.value,
    files: limits/* limits */.F.unpackedFiles.value,
    totalBytes: limits/* limits */.F.unpackedBytes.value,
};
const concurrency = { concurrency: limits/* limits */.F.downloads.value };
/**
 * Downloads the artifacts of a plan's jobs, a few at a time, into the run's folder. One that cannot be downloaded, or
 * does not match its name, is left out with a warning, and its assignment counts as lost.
 */
async function collectArtifacts(source, files, request) {
    const { plan, folder } = request;
    const incoming = (0,external_node_path_.join)(folder, "incoming");
    await Promise.all([incoming, (0,external_node_path_.join)(folder, "jobs")].map((path) => files.remove(path)));
    const listed = await findArtifacts(source, request);
    const foreign = listed.filter(({ attempt }) => attempt < plan.plan_attempt);
    const own = listed.filter(({ attempt }) => attempt >= plan.plan_attempt && attempt <= request.attempt);
    const received = await (0,p_map/* default */.Ay)(own, (found) => receive(source, files, found, incoming), concurrency);
    const arrivals = received.filter((arrival) => "manifest" in arrival);
    const { settled, others } = await moveIntoPlace(files, arrivals, folder);
    await files.remove(incoming);
    return {
        others: others.map(({ manifest }) => manifest),
        foreign,
        arrived: arrivals.map(toArtifactName),
        unreadable: own
            .map(toArtifactName)
            .filter((name) => !arrivals.some((arrival) => isSameAttempt(arrival, name))),
        leftOut: settled.flatMap(({ leftOut }) => leftOut),
        warnings: received.flatMap(({ warnings }) => warnings).toSorted(),
    };
}
/**
 * Finds the artifacts of the plan's assignments. If the listing was cut off, each expected one is looked up by name.
 */
async function findArtifacts(source, { plan, key, attempt }) {
    const ids = new Set(plan.assignments.map(({ instance_id }) => instance_id));
    const { artifacts, complete } = await source.list();
    const found = new Map();
    const take = (artifact) => {
        const name = readJobArtifactName(artifact.name, key, ids);
        if (name !== null)
            found.set(artifact.id, { ...name, artifact });
    };
    artifacts.forEach(take);
    if (complete)
        return [...found.values()];
    const known = new Set(artifacts.map(({ name }) => name));
    const attempts = Array.from({ length: attempt - plan.plan_attempt + 1 }, (_, at) => plan.plan_attempt + at);
    const missing = [...ids]
        .flatMap((id) => attempts.map((number) => jobArtifactName(key, id, number)))
        .filter((name) => !known.has(name));
    const looked = await (0,p_map/* default */.Ay)(missing, (name) => source.find(name), concurrency);
    for (const artifact of looked)
        if (artifact !== null)
            take(artifact);
    return [...found.values()];
}
const toArtifactName = ({ assignment, attempt }) => ({
    assignment,
    attempt,
});
const isSameAttempt = (one, other) => one.assignment === other.assignment && one.attempt === other.attempt;
async function receive(source, files, found, incoming) {
    const { artifact, assignment, attempt } = found;
    const refuse = (reason) => ({
        warnings: [`the artifact ${artifact.name} does not count: ${reason}`],
    });
    const folder = (0,external_node_path_.join)(incoming, String(artifact.id));
    const unpacked = await source.unpack(artifact, folder, jobLimits);
    if (unpacked.kind !== "unpacked")
        return refuse(unpacked.reason);
    const own = (0,folders/* attemptPlace */.Fo)(assignment, attempt);
    const foreignPath = [...unpacked.files, ...unpacked.leftOut].find((path) => !path.startsWith(`${own}/`));
    if (foreignPath !== undefined)
        return refuse(`it holds ${JSON.stringify(foreignPath)}, and only what is below ${own} belongs there`);
    const place = (0,external_node_path_.join)(folder, own);
    // Only a regular file counts.
    const isThere = unpacked.files.includes(`${own}/manifest.json`);
    const manifest = isThere
        ? await readManifest(files, (0,external_node_path_.join)(place, "manifest.json"))
        : "it holds no manifest";
    if (typeof manifest === "string")
        return refuse(manifest);
    if (manifest.assignment !== assignment || manifest.attempt !== attempt)
        return refuse("its manifest is that of another assignment or attempt");
    const { leftOut } = unpacked;
    const warnings = leftOut.length === 0
        ? []
        : [
            `${leftOut.length === 1 ? "1 large file" : `${leftOut.length} large files`} of ${assignment} only in its own artifact, ${artifact.name}`,
        ];
    return { ...found, manifest, place, leftOut, warnings };
}
/** @returns the manifest, or why it is rejected */
async function readManifest(files, path) {
    const read = await (0,read_bounded/* readBounded */.C)(files, path, limits/* limits */.F.manifestBytes.value);
    if (read.kind !== "text")
        return `its manifest is larger than ${limits/* limits */.F.manifestBytes.shown}`;
    const parsed = manifest/* Manifest */._8.safeParse(read.value);
    return parsed.success ? parsed.data : "its manifest has another format than this version's";
}
/**
 * Moves each attempt into its folder. If an attempt has two artifacts, one that ended wins, then the first by name and
 * id. The manifest of the other still counts, because it may record a failure.
 */
async function moveIntoPlace(files, arrivals, folder) {
    const order = arrivals.toSorted((left, right) => Number((0,count_manifests/* isTerminal */.H)(right.manifest.status)) - Number((0,count_manifests/* isTerminal */.H)(left.manifest.status)) ||
        Number(left.artifact.name > right.artifact.name) -
            Number(left.artifact.name < right.artifact.name) ||
        left.artifact.id - right.artifact.id);
    const isFirst = (one) => order.find((other) => isSameAttempt(one, other)) === one;
    const settled = order.filter(isFirst);
    for (const { assignment, attempt, place } of settled) {
        await files.makeFolder((0,external_node_path_.join)(folder, "jobs", assignment));
        await files.move(place, (0,external_node_path_.join)(folder, (0,folders/* attemptPlace */.Fo)(assignment, attempt)));
    }
    return { settled, others: order.filter((one) => !isFirst(one)) };
}

// EXTERNAL MODULE: ./build/modes/aggregate/finish.js + 8 modules
var finish = __webpack_require__(5927);
// EXTERNAL MODULE: ./build/modes/history/past.js + 1 modules
var history_past = __webpack_require__(707);
// EXTERNAL MODULE: ./build/modes/run-folder/ignore-files.js
var ignore_files = __webpack_require__(6350);
// EXTERNAL MODULE: ./build/modes/run-folder/own-folders.js
var own_folders = __webpack_require__(524);
// EXTERNAL MODULE: ./build/modes/run-folder/plan-file.js
var plan_file = __webpack_require__(1480);
// EXTERNAL MODULE: ./build/modes/run-folder/run-end.js
var run_end = __webpack_require__(3685);
// EXTERNAL MODULE: ./build/modes/run-folder/run-lock.js
var run_lock = __webpack_require__(6365);
// EXTERNAL MODULE: ./build/modes/settings/settings.js + 1 modules
var settings_settings = __webpack_require__(861);
;// CONCATENATED MODULE: ./build/modes/aggregate/aggregate.js












/**
 * Combines the artifacts of a plan's jobs into one result: collects them into the run's folder, checks them against the
 * plan, and writes the run's own files. Existing files of the run are replaced.
 */
async function aggregateRun(ports, settings, hostContext, source, request) {
    const { plan } = request;
    const refused = await (0,own_folders/* refuseFoldersOutside */.n)({ ...settings, task: plan.task_id }, ports.files);
    if (refused !== null)
        return refused;
    const folder = (0,folders/* runFolder */.kQ)(settings, plan);
    const lock = await (0,run_lock/* lockRun */.xR)(ports.locks, folder, limits/* limits */.F.lockPatience.value);
    if ((0,settings_settings/* isRefusal */.vu)(lock))
        return lock;
    try {
        await (0,ignore_files/* writeIgnoreFiles */.d)(ports.files, settings, plan.task_id);
        const unwritten = await resetRun(ports.files, plan, folder);
        if (unwritten !== null)
            return unwritten;
        const [collected, past] = await Promise.all([
            collectArtifacts(source, ports.files, { ...request, folder }).catch(createEmptyCollection),
            (0,history_past/* openPast */.Ry)(ports, settings, plan.task_id),
        ]);
        const { jobs, warnings } = needsJobs(request, collected) ? await request.jobs() : unknownJobs;
        return await (0,finish/* finishRun */.J)(ports, settings, {
            ...request,
            ...collected,
            hostContext,
            ran: [],
            folder,
            warnings: [...lock.warnings, ...collected.warnings, ...warnings],
            failedBefore: null,
            past,
            jobs,
        });
    }
    finally {
        await lock.release();
    }
}
const resetRun = async (files, plan, folder) => (await (0,run_end/* clearResult */.Lc)(files, folder)) ?? (0,plan_file/* writePlan */.p)(files, plan, folder);
const unknownJobs = { jobs: null, warnings: [] };
/** Every assignment is then missing, so the run fails. */
const createEmptyCollection = (error) => ({
    others: [],
    arrived: [],
    unreadable: [],
    leftOut: [],
    foreign: [],
    warnings: [`the artifacts of the jobs were not collected: ${(0,reasons/* messageOf */.bD)(error)}`],
});
/** The list of jobs is not needed when every assignment left an artifact in this attempt and every job succeeded. */
function needsJobs({ plan, jobResults, attempt }, { arrived }) {
    const current = arrived.filter((one) => one.attempt === attempt);
    const present = new Set(current.map(({ assignment }) => assignment));
    return (jobResults.run !== "success" ||
        plan.assignments.some(({ instance_id }) => !present.has(instance_id)));
}

// EXTERNAL MODULE: ./build/aggregate/evidence/check-plan.js
var check_plan = __webpack_require__(834);
// EXTERNAL MODULE: ./build/plan/digest.js + 1 modules
var digest = __webpack_require__(6954);
// EXTERNAL MODULE: ./build/modes/settings/identity.js
var identity = __webpack_require__(6047);
;// CONCATENATED MODULE: ./build/modes/aggregate/plan-artifact.js






const toPlanArtifact = ({ id, name }) => `${id}:${name}`;
/** @returns null for a text that no plan job wrote */
function readPlanArtifact(text) {
    const [, id = "", name = ""] = /^(\d{1,15}):([^":<>|*?\r\n\\/]{1,300})$/.exec(text) ?? [];
    return name === "" ? null : { id: Number(id), name };
}
const planLimits = {
    archiveBytes: limits/* limits */.F.manifestBytes.value,
    files: 10,
    totalBytes: limits/* limits */.F.manifestBytes.value,
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
    const plan = unpacked.files.includes("plan.json") ? await (0,plan_file/* readPlan */.m)(files, folder) : null;
    if (plan === null || (0,settings_settings/* isRefusal */.vu)(plan))
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
    const unsafe = names.find((name) => !(0,identity/* isFolderName */.OB)(name));
    if (unsafe !== undefined)
        return `has a name that cannot be a folder's: ${JSON.stringify(unsafe)}`;
    if (!isIntact(plan))
        return "is not what was planned: its digest does not match its content";
    if (expected.digest !== null && expected.digest !== plan.digest)
        return `has the digest ${plan.digest}, and the plan job's output says ${expected.digest}`;
    if (expected.runId !== null && expected.runId !== plan.run_id)
        return `is of the run ${plan.run_id}, and this is ${expected.runId}: is the input \`key\` that of the plan job?`;
    const wrong = (0,check_plan/* checkPlan */.G)(plan);
    return wrong === null ? null : `is not what was planned: ${wrong}`;
}
/** A value that cannot be hashed, such as half of a surrogate pair, does not come from a plan. */
function isIntact(plan) {
    try {
        return (0,digest/* computeDigest */.M)(plan) === plan.digest;
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./build/modes/aggregate/aggregate-folder.js





/** Combines downloaded artifacts into one result, with the same code as `mode: aggregate`. */
async function aggregateFolder(ports, settings, hostContext, source, request) {
    const { artifacts } = await source.list();
    const found = choosePlan(artifacts, request);
    if ((0,settings_settings/* isRefusal */.vu)(found))
        return found;
    const { key, artifact } = found;
    const plan = await readPlanArtifactPlan(ports, source, artifact);
    if ((0,settings_settings/* isRefusal */.vu)(plan))
        return plan;
    const runsInto = (0,folders/* runFolder */.kQ)(settings, plan);
    if (`${request.folder}/`.startsWith(`${runsInto}/`))
        return (0,settings_settings/* refuse */.TR)(`${request.folder} is the run's own folder: pass the folder that its artifacts were downloaded to`);
    const attempt = findNewestAttempt(artifacts, key, plan);
    const unknown = findUnknownArtifact(artifacts, key, plan);
    if (unknown !== undefined)
        return (0,settings_settings/* refuse */.TR)(`${unknown.name} is not an artifact of this plan: expected orchestrator-${key}-job-<assignment>-a<attempt>, or -plan- or -run- instead of -job-; rename or remove it`);
    const jobs = () => Promise.resolve({ jobs: null, warnings: [] });
    return aggregateRun(ports, settings, hostContext, source, {
        ...request,
        plan,
        key,
        attempt,
        jobs,
    });
}
/** The plan of the highest attempt. */
function choosePlan(artifacts, { folder, key: wanted }) {
    const plans = findRunArtifacts(artifacts, "plan", wanted);
    const keys = [...new Set(plans.map(({ key }) => key))];
    const key = wanted ?? (keys.length === 1 ? keys[0] : null);
    if (key === null && keys.length > 1)
        return (0,settings_settings/* refuse */.TR)(`${folder} holds the plans of several keys (${keys.join(", ")}): choose one with --key`);
    const own = plans.filter((plan) => plan.key === key);
    const newest = own.toSorted((left, right) => left.attempt - right.attempt).at(-1);
    return (newest ??
        (0,settings_settings/* refuse */.TR)(`${folder} holds no plan${key === null ? "" : ` of the key ${key}`}: expected what \`gh run download\` leaves, a folder for each artifact, among them orchestrator-<key>-plan-a<attempt>`));
}
async function readPlanArtifactPlan({ files }, source, artifact) {
    const folder = await files.makeTemporaryFolder();
    try {
        const fetched = await fetchPlan(source, files, artifact, `${folder}/plan`, {
            digest: null,
            runId: null,
        });
        return fetched.kind === "plan" ? fetched.plan : (0,settings_settings/* refuse */.TR)(fetched.reason);
    }
    finally {
        await files.remove(folder);
    }
}
/**
 * Finds an artifact that is named like one of this run but belongs to no assignment: it could be the attempt that
 * counts.
 */
function findUnknownArtifact(artifacts, key, plan) {
    const ids = new Set(plan.assignments.map(({ instance_id }) => instance_id));
    const known = new Set(["plan", "run"]
        .flatMap((kind) => findRunArtifacts(artifacts, kind, key))
        .map((one) => one.artifact));
    return artifacts.find((artifact) => artifact.name.startsWith(`orchestrator-${key}-job-`) &&
        !isOfEarlierPlan(artifact, plan) &&
        !known.has(artifact) &&
        readJobArtifactName(artifact.name, key, ids) === null);
}
/** A plan of an earlier attempt may have had other assignments. */
function isOfEarlierPlan({ name }, { plan_attempt }) {
    const [, attempt] = /-a([1-9]\d{0,2})(?:-[0-9a-f]{8})?$/.exec(name) ?? [];
    return attempt !== undefined && Number(attempt) < plan_attempt;
}
function findNewestAttempt(artifacts, key, plan) {
    const ids = new Set(plan.assignments.map(({ instance_id }) => instance_id));
    const attempts = artifacts.map(({ name }) => readJobArtifactName(name, key, ids)?.attempt ?? 0);
    return attempts.reduce((most, attempt) => Math.max(most, attempt), plan.plan_attempt);
}


/***/ })

};
