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
 * Whether a plan is one that can be run, and of which nothing has happened yet. Its digest, which covers the rest, is
 * somebody else's to check.
 * @returns what is wrong first, as the end of a sentence that begins with the plan; null: nothing
 */
function checkPlan(plan) {
    return checkUntouched(plan) ?? checkSubtasks(plan) ?? checkStages(plan);
}
/** Statuses, times and attempts are in no digest: a plan that was made a moment ago has only one of each. */
function checkUntouched({ completed_at, requested_at, plan_attempt, assignments, }) {
    if (completed_at !== null)
        return `completed_at is ${(0,_difference_js__WEBPACK_IMPORTED_MODULE_0__/* .show */ .WU)(completed_at)} before anything ran`;
    const untouched = (assignment) => ({
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
    const difference = (0,_difference_js__WEBPACK_IMPORTED_MODULE_0__/* .findDifference */ .Hl)(assignments, assignments.map(untouched), "assignments");
    return difference === null ? null : (0,_difference_js__WEBPACK_IMPORTED_MODULE_0__/* .describeDifference */ .hF)(difference, "a plan that was not run");
}
/** Every subtask that is to run is given to one assignment. */
function checkSubtasks({ subtasks, assignments }) {
    if (subtasks.length === 0)
        return "subtasks is empty";
    const twice = findRepeated(subtasks.map(({ id }) => id)) ??
        findRepeated(assignments.map((one) => one.instance_id));
    if (twice !== null)
        return `${(0,_difference_js__WEBPACK_IMPORTED_MODULE_0__/* .show */ .WU)(twice)} is there twice`;
    const given = assignments.flatMap((assignment) => assignment.subtasks);
    const twiceGiven = findRepeated(given);
    if (twiceGiven !== null)
        return `the subtask ${(0,_difference_js__WEBPACK_IMPORTED_MODULE_0__/* .show */ .WU)(twiceGiven)} is given to two assignments`;
    const wanted = new Set(subtasks.filter(({ skip }) => skip === null).map(({ id }) => id));
    const strange = given.find((id) => !wanted.has(id));
    if (strange !== undefined)
        return `the subtask ${(0,_difference_js__WEBPACK_IMPORTED_MODULE_0__/* .show */ .WU)(strange)} is given to an assignment, and is not to run`;
    const isSetupAlone = assignments.some((assignment) => assignment.subtasks.length === 0);
    const missing = [...wanted].find((id) => !given.includes(id));
    return missing === undefined || isSetupAlone
        ? null
        : `the subtask ${(0,_difference_js__WEBPACK_IMPORTED_MODULE_0__/* .show */ .WU)(missing)} is given to no assignment`;
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
    const twice = findRepeated(stages.map(({ id }) => id));
    if (twice !== null)
        return `the stage ${(0,_difference_js__WEBPACK_IMPORTED_MODULE_0__/* .show */ .WU)(twice)} is there twice`;
    for (const stage of stages) {
        if (!isCondition(stage.if))
            return `the stage ${(0,_difference_js__WEBPACK_IMPORTED_MODULE_0__/* .show */ .WU)(stage.id)} has an \`if\` that is no condition`;
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

// EXTERNAL MODULE: ./build/model/limits.js + 3 modules
var limits = __webpack_require__(2977);
// EXTERNAL MODULE: ./build/model/reasons.js
var reasons = __webpack_require__(9751);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./node_modules/p-map/index.js
var p_map = __webpack_require__(606);
// EXTERNAL MODULE: ./build/aggregate/counting.js
var counting = __webpack_require__(3475);
// EXTERNAL MODULE: ./build/model/manifest.js
var manifest = __webpack_require__(1189);
;// CONCATENATED MODULE: ./build/modes/run-folder/artifact-names.js
/**
 * What the artifacts of a run are called; with a nonce at the end where a name was taken
 * (platform/github/artifacts.ts).
 */
const planArtifactName = (key, attempt) => `orchestrator-${key}-plan-a${attempt}`;
const jobArtifactName = (key, assignment, attempt) => `orchestrator-${key}-job-${assignment}-a${attempt}`;
const runArtifactName = (key, attempt) => `orchestrator-${key}-run-a${attempt}`;
/** A run can be run again 50 times (docs.github.com, "Re-running workflows and jobs"): no attempt has more digits. */
const attemptDigits = String.raw `[1-9]\d{0,2}`;
const nonce = "-[0-9a-f]{8}";
const jobForms = [
    new RegExp(`^(.+)-a(${attemptDigits})${nonce}$`),
    new RegExp(`^(.+)-a(${attemptDigits})$`),
];
/**
 * Reads the name of an artifact that a job of the run with this key left.
 * @param assignments of the plan: an id may itself look like the end of a name
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
/** Reads the name of a plan's or a whole run's artifact. */
function readRunArtifactName(name, kind) {
    const [, key = "", attempt = ""] = new RegExp(`^orchestrator-(.+)-${kind}-a(${attemptDigits})(?:${nonce})?$`).exec(name) ?? [];
    return key === "" ? null : { key, attempt: Number(attempt) };
}
/**
 * Those of one kind among the artifacts of a workflow run. What the job of a subtask `plan` leaves under the key `gate`
 * reads like the plan of a key `gate-job`; so a name of that form counts as a job's where the shorter key is there too.
 * @param wanted the key that was asked for, which counts in any case; null: any
 */
function runArtifacts(artifacts, kind, wanted) {
    const named = (of) => artifacts.flatMap((artifact) => {
        const name = readRunArtifactName(artifact.name, of);
        return name === null ? [] : [{ ...name, artifact }];
    });
    const keys = [...new Set([...named("plan"), ...named("run")].map(({ key }) => key))];
    const isOfJob = (key) => keys.some((other) => `${key}-`.startsWith(`${other}-job-`));
    return named(kind).filter(({ key }) => (wanted === null ? !isOfJob(key) : key === wanted));
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
 * Gets what the jobs of a plan handed over, a few at a time, and lays it out in the run's folder. What cannot be got,
 * or is not what its name says, is left out with a warning: whose it is then counts as lost.
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
    const { settled, others } = await settle(files, arrivals, folder);
    await files.remove(incoming);
    return {
        others: others.map(({ manifest }) => manifest),
        foreign,
        arrived: arrivals.map(nameOf),
        unreadable: own
            .map(nameOf)
            .filter((name) => !arrivals.some((arrival) => isSameAttempt(arrival, name))),
        leftOut: settled.flatMap(({ leftOut }) => leftOut),
        warnings: received.flatMap(({ warnings }) => warnings).toSorted(),
    };
}
/** Those of the plan's assignments. Where the listing was cut off, each expected one is looked up by its name. */
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
const nameOf = ({ assignment, attempt }) => ({ assignment, attempt });
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
    const strange = [...unpacked.files, ...unpacked.leftOut].find((path) => !path.startsWith(`${own}/`));
    if (strange !== undefined)
        return refuse(`it holds ${JSON.stringify(strange)}, and only what is below ${own} belongs there`);
    const place = (0,external_node_path_.join)(folder, own);
    // Something of that name that is no file is none either.
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
            `${leftOut.length === 1 ? "1 large file" : `${leftOut.length} large files`} of ${assignment} can be had from its own artifact alone, ${artifact.name}`,
        ];
    return { ...found, manifest, place, leftOut, warnings };
}
/** @returns the manifest, or what is wrong with it */
async function readManifest(files, path) {
    const read = await (0,read_bounded/* readBounded */.C)(files, path, limits/* limits */.F.manifestBytes.value);
    if (read.kind !== "text")
        return `its manifest is larger than ${limits/* limits */.F.manifestBytes.shown}`;
    const parsed = manifest/* Manifest */._8.safeParse(read.value);
    return parsed.success ? parsed.data : "its manifest is not one of this version";
}
/**
 * Gives each attempt its folder. Of two artifacts of one attempt the one that ended takes it, by name and id where that
 * does not tell. The manifest of the other one counts all the same, for it may say that it failed.
 */
async function settle(files, arrivals, folder) {
    const order = arrivals.toSorted((left, right) => Number((0,counting/* isTerminal */.H)(right.manifest.status)) - Number((0,counting/* isTerminal */.H)(left.manifest.status)) ||
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
var finish = __webpack_require__(9371);
// EXTERNAL MODULE: ./build/modes/history/past.js + 1 modules
var history_past = __webpack_require__(707);
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
 * Makes one result of what the jobs of a plan handed over: collects it into the run's folder, holds it against the
 * plan, and writes the run's own files. What is there of the run already is made anew.
 */
async function aggregateRun(outside, settings, surroundings, source, request) {
    const { plan } = request;
    const refused = await (0,own_folders/* refuseFoldersOutside */.n)({ ...settings, task: plan.task_id }, outside.files);
    if (refused !== null)
        return refused;
    const folder = (0,folders/* runFolder */.kQ)(settings, plan);
    const lock = await (0,run_lock/* lockRun */.xR)(outside.locks, folder, limits/* limits */.F.lockPatience.value);
    if ((0,settings_settings/* isRefusal */.vu)(lock))
        return lock;
    try {
        const unwritten = await beginAnew(outside.files, plan, folder);
        if (unwritten !== null)
            return unwritten;
        const collecting = collectArtifacts(source, outside.files, { ...request, folder }).catch(nothingCollected);
        const [collected, past] = await Promise.all([
            collecting,
            (0,history_past/* openPast */.Ry)(outside, settings, plan.task_id),
        ]);
        const warnings = [...lock.warnings, ...collected.warnings];
        const known = needsJobs(request, collected)
            ? await request.jobs()
            : { jobs: null, warnings: [] };
        return await (0,finish/* finishRun */.J)(outside, settings, {
            ...request,
            surroundings,
            ran: [],
            others: collected.others,
            unreadable: collected.unreadable,
            leftOut: collected.leftOut,
            folder,
            warnings: [...warnings, ...known.warnings],
            failedBefore: null,
            past,
            foreign: collected.foreign,
            jobs: known.jobs,
        });
    }
    finally {
        await lock.release();
    }
}
const beginAnew = async (files, plan, folder) => (await (0,run_end/* clearResult */.Lc)(files, folder)) ?? (0,plan_file/* writePlan */.p)(files, plan, folder);
/** Then every assignment is absent, which nobody can take for a success. */
const nothingCollected = (error) => ({
    others: [],
    arrived: [],
    unreadable: [],
    leftOut: [],
    foreign: [],
    warnings: [`what the jobs handed over was not collected: ${(0,reasons/* messageOf */.bD)(error)}`],
});
/** All is said when every assignment left something in this attempt and every job succeeded. */
function needsJobs({ plan, witnesses, attempt }, { arrived }) {
    const current = arrived.filter((one) => one.attempt === attempt);
    const present = new Set(current.map(({ assignment }) => assignment));
    return (witnesses.run !== "success" ||
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
/** Why the plan job's outputs can be empty although it succeeded. */
const noPlanOutputs = noPlan("the plan job's outputs plan-artifact and plan-digest did not arrive", "Check that the plan job declares them in its `outputs` and that they are passed on as inputs. GitHub also drops, with only a warning in that job, an output that contains a masked value.");
/**
 * Downloads a plan and checks that it is the one that was meant.
 * @param folder absolute: what it is unpacked into; the caller removes it
 * @param expected.digest the output `plan-digest` of the plan job; null where nobody knows
 * @param expected.runId the run's id as this job knows it; null where nobody knows
 */
async function fetchPlan(source, files, artifact, folder, expected) {
    const unpacked = await source.unpack(artifact, folder, planLimits);
    if (unpacked.kind === "gone")
        return noPlan(`the plan's artifact ${artifact.name} cannot be downloaded any more: ${unpacked.reason}`);
    if (unpacked.kind !== "unpacked")
        return noPlan(`the plan's artifact ${artifact.name} was not downloaded: ${unpacked.reason}`);
    // Something of that name that is no file cannot be read.
    const plan = unpacked.files.includes("plan.json") ? await (0,plan_file/* readPlan */.m)(files, folder) : null;
    if (plan === null || (0,settings_settings/* isRefusal */.vu)(plan))
        return noPlan(`the artifact ${artifact.name} holds no plan of this version`);
    const wrong = whatIsWrong(plan, expected);
    return wrong === null ? { kind: "plan", plan } : noPlan(`the plan in ${artifact.name} ${wrong}`);
}
function whatIsWrong(plan, expected) {
    const names = [
        plan.task_id,
        plan.run_id,
        ...plan.assignments.map(({ instance_id }) => instance_id),
    ];
    const unsafe = names.find((name) => !(0,identity/* isFolderName */.OB)(name));
    if (unsafe !== undefined)
        return `has a name that cannot be a folder's: ${JSON.stringify(unsafe)}`;
    if (!isIntact(plan))
        return "is not what was planned: its digest is not that of its content";
    if (expected.digest !== null && expected.digest !== plan.digest)
        return `has the digest ${plan.digest}, and the plan job's output says ${expected.digest}`;
    if (expected.runId !== null && expected.runId !== plan.run_id)
        return `is of the run ${plan.run_id}, and this is ${expected.runId}: is the input \`key\` that of the plan job?`;
    const wrong = (0,check_plan/* checkPlan */.G)(plan);
    return wrong === null ? null : `is not what was planned: ${wrong}`;
}
/** What no digest can be made of, such as half of a surrogate pair, nobody planned. */
function isIntact(plan) {
    try {
        return (0,digest/* digestOf */.o)(plan) === plan.digest;
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./build/modes/aggregate/aggregate-folder.js





/** Makes one result of downloaded artifacts, with the code that `mode: aggregate` runs. */
async function aggregateFolder(outside, settings, surroundings, source, request) {
    const { artifacts } = await source.list();
    const found = choosePlan(artifacts, request);
    if ((0,settings_settings/* isRefusal */.vu)(found))
        return found;
    const { key, artifact } = found;
    const plan = await planIn(outside, source, artifact);
    if ((0,settings_settings/* isRefusal */.vu)(plan))
        return plan;
    const place = (0,folders/* runFolder */.kQ)(settings, plan);
    if (`${request.folder}/`.startsWith(`${place}/`))
        return (0,settings_settings/* refuse */.TR)(`${request.folder} is where the run itself is written to: give the folder that its artifacts were downloaded to`);
    const attempt = newestAttempt(artifacts, key, plan);
    const strange = findStrange(artifacts, key, plan);
    if (strange !== undefined)
        return (0,settings_settings/* refuse */.TR)(`${strange.name} is no artifact of this plan: expected orchestrator-${key}-job-<assignment>-a<attempt>, or -plan- or -run- in place of -job-; rename it, or take it away`);
    const jobs = () => Promise.resolve({ jobs: null, warnings: [] });
    return aggregateRun(outside, settings, surroundings, source, {
        ...request,
        plan,
        key,
        attempt,
        jobs,
    });
}
/** The plan of the highest attempt. */
function choosePlan(artifacts, { folder, key: wanted }) {
    const plans = runArtifacts(artifacts, "plan", wanted);
    const keys = [...new Set(plans.map(({ key }) => key))];
    const key = wanted ?? (keys.length === 1 ? keys[0] : null);
    if (key === null && keys.length > 1)
        return (0,settings_settings/* refuse */.TR)(`${folder} holds the plans of several keys (${keys.join(", ")}): choose one with --key`);
    const own = plans.filter((plan) => plan.key === key);
    const newest = own.toSorted((left, right) => left.attempt - right.attempt).at(-1);
    return (newest ??
        (0,settings_settings/* refuse */.TR)(`${folder} holds no plan${key === null ? "" : ` of the key ${key}`}: expected what \`gh run download\` leaves, a folder for each artifact, among them orchestrator-<key>-plan-a<attempt>`));
}
async function planIn({ files }, source, artifact) {
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
/** What begins as an artifact of this run does, and is none of its plan, could be the attempt that counts. */
function findStrange(artifacts, key, plan) {
    const ids = new Set(plan.assignments.map(({ instance_id }) => instance_id));
    const known = new Set(["plan", "run"]
        .flatMap((kind) => runArtifacts(artifacts, kind, key))
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
function newestAttempt(artifacts, key, plan) {
    const ids = new Set(plan.assignments.map(({ instance_id }) => instance_id));
    const attempts = artifacts.map(({ name }) => readJobArtifactName(name, key, ids)?.attempt ?? 0);
    return attempts.reduce((most, attempt) => Math.max(most, attempt), plan.plan_attempt);
}


/***/ })

};
