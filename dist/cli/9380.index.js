export const id = 9380;
export const ids = [9380];
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

/***/ 9380:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  verifyRun: () => (/* binding */ verifyRun)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/aggregate/conclude.js + 1 modules
var conclude = __webpack_require__(5190);
// EXTERNAL MODULE: ./build/aggregate/evidence/check-plan.js
var check_plan = __webpack_require__(834);
// EXTERNAL MODULE: ./build/aggregate/evidence/difference.js
var evidence_difference = __webpack_require__(9969);
// EXTERNAL MODULE: ./build/model/aggregation.js
var aggregation = __webpack_require__(3856);
// EXTERNAL MODULE: ./build/model/digests.js
var model_digests = __webpack_require__(4307);
// EXTERNAL MODULE: ./build/model/json.js
var json = __webpack_require__(9598);
// EXTERNAL MODULE: ./build/model/limits.js + 3 modules
var limits = __webpack_require__(2977);
// EXTERNAL MODULE: ./build/model/plan.js + 1 modules
var model_plan = __webpack_require__(5687);
// EXTERNAL MODULE: ./build/model/redacted.js
var redacted = __webpack_require__(6416);
// EXTERNAL MODULE: ./build/model/run-files.js + 4 modules
var run_files = __webpack_require__(17);
// EXTERNAL MODULE: ./build/plan/digest.js + 1 modules
var digest = __webpack_require__(6954);
// EXTERNAL MODULE: ./build/modes/run-folder/approvals.js
var run_folder_approvals = __webpack_require__(7644);
// EXTERNAL MODULE: ./build/modes/aggregate/concluded-run.js
var concluded_run = __webpack_require__(6192);
// EXTERNAL MODULE: ./build/modes/run-folder/digests.js
var run_folder_digests = __webpack_require__(3013);
// EXTERNAL MODULE: ./build/modes/history/write-entry.js
var write_entry = __webpack_require__(3826);
// EXTERNAL MODULE: ./build/modes/run-folder/read-attempts.js + 7 modules
var read_attempts = __webpack_require__(3229);
// EXTERNAL MODULE: ./build/modes/run-folder/read-bounded.js
var read_bounded = __webpack_require__(578);
// EXTERNAL MODULE: ./build/model/artifact-path.js
var artifact_path = __webpack_require__(7752);
;// CONCATENATED MODULE: ./build/modes/inspect/verify-digests.js




/** A large file of another size than digests.json says is not what it was: reading all of it would tell no more. */
async function firstGrown(files, folder, digests) {
    const recorded = new Map(digests.files.map((file) => [file.path, file.bytes]));
    for (const path of await files.listFiles(folder)) {
        const bytes = (await files.size((0,external_node_path_.join)(folder, path))) ?? 0;
        if (bytes <= limits/* limits */.F.manifestBytes.value || bytes === recorded.get(path))
            continue;
        const known = recorded.has(path) ? `says ${recorded.get(path)}` : "does not know it";
        return `${JSON.stringify(path).slice(1, -1)}: this file has ${bytes} bytes, and digests.json ${known}`;
    }
    return null;
}
/** @returns the first file that is not as digests.json says, or where its chain breaks */
function firstDifference(digests, found) {
    const recorded = new Map(digests.files.map((file) => [file.path, file]));
    const present = new Map(found.map((file) => [file.path, file]));
    for (const path of [...new Set([...recorded.keys(), ...present.keys()])].sort()) {
        const before = recorded.get(path);
        const now = present.get(path);
        const shown = JSON.stringify(path).slice(1, -1);
        // What was uploaded lacks those; then only the digest of their content is known.
        if (now === undefined && !(0,artifact_path/* isTakenByArtifacts */.o)(path))
            continue;
        if (now === undefined)
            return `${shown}: this file is missing: digests.json knows it`;
        if (before === undefined)
            return `${shown}: this file was added: digests.json does not know it`;
        if (now.sha256 !== before.sha256 || now.bytes !== before.bytes)
            return `${shown}: this file was changed: ${contentOf(now)}, and digests.json says ${contentOf(before)}`;
    }
    const inOrder = digests.files.toSorted((left, right) => (left.path < right.path ? -1 : 1));
    return brokenChain(digests, (0,run_folder_digests/* chainOf */.dR)(inOrder, digests.plan_digest));
}
const contentOf = ({ bytes, sha256 }) => `${bytes} bytes with sha256 ${sha256}`;
function brokenChain({ files }, expected) {
    const broken = files.find(({ path, chain }, position) => path !== expected[position]?.path || chain !== expected[position]?.chain);
    return broken === undefined
        ? null
        : `digests.json: its chain does not hold from ${broken.path} on`;
}

;// CONCATENATED MODULE: ./build/modes/inspect/verify.js



















/**
 * Checks that a run's folder is as it was when its result was written, that its evidence agrees with its plan and with
 * itself, and that the result is what follows from both: it is made again, and compared field by field. How the jobs
 * themselves ended is only known from the result, so that this says nothing of who wrote it: anchors do.
 * @param folder absolute: the run's, or what was downloaded as its `-run-` artifact
 * @param signal aborted: it rejects
 */
async function verifyRun(files, folder, anchors = {}, signal) {
    const read = await readBasis(files, folder, signal);
    if (typeof read === "string")
        return { holds: false, reason: read };
    const { digests, basis } = read;
    const chain = digests.files.at(-1)?.chain ?? digests.plan_digest;
    const reason = checkAnchors(anchors, { chain, planDigest: digests.plan_digest }) ??
        (0,conclude/* toInput */.cP)(basis.plan, basis.evidence, basis.told).faults[0]?.message ??
        checkDocuments(basis, digests) ??
        (await checkAttemptFiles(files, basis));
    if (reason !== null)
        return { holds: false, reason };
    const result = (0,concluded_run/* resultOf */.Bg)(await (0,concluded_run/* withStageSummaries */.hf)(basis));
    const wrong = await checkResult(files, basis, result);
    if (wrong !== null)
        return { holds: false, reason: wrong };
    const approvals = await checkApprovals(files, basis);
    if (typeof approvals === "string")
        return { holds: false, reason: approvals };
    return {
        holds: true,
        run: digests.run_id,
        files: digests.files.length,
        assignments: basis.plan.assignments.length,
        chain,
        status: result.summary.status,
        later_approvals: approvals,
        unknown: unknownFiles(basis, digests),
    };
}
/** @returns what is wrong first, when not all of it is there and as it was */
async function readBasis(files, folder, signal) {
    const digests = await readAs(files, folder, "digests.json", model_digests/* Digests */.o);
    if (typeof digests === "string")
        return digests;
    const grown = await firstGrown(files, folder, digests);
    if (grown !== null)
        return grown;
    const hashed = await (0,run_folder_digests/* hashFiles */.yQ)(files, folder, { signal });
    const changed = firstDifference(digests, hashed);
    if (changed !== null)
        return changed;
    const plan = await readAs(files, folder, "plan.json", model_plan/* Plan */.cw);
    if (typeof plan === "string")
        return plan;
    if (plan.digest !== (0,digest/* digestOf */.o)(plan))
        return "plan.json: its digest is not that of its content";
    const wrong = (0,check_plan/* checkPlan */.G)(plan);
    if (wrong !== null)
        return `plan.json: ${wrong}`;
    const told = await readAs(files, folder, "aggregation.json", aggregation/* Aggregation */.F4);
    if (typeof told === "string")
        return told;
    const expected = { run_id: plan.run_id, plan_digest: plan.digest, attempt: told.attempt };
    for (const [name, found] of [
        ["digests.json", digests],
        ["aggregation.json", told],
    ]) {
        const { run_id, plan_digest, attempt } = found;
        const difference = (0,evidence_difference/* findDifference */.Hl)({ run_id, plan_digest, attempt }, expected);
        if (difference !== null)
            return `${name}: ${(0,evidence_difference/* describeDifference */.hF)(difference, "plan.json")}`;
    }
    const request = { folder, plan, leftOut: told.left_out, known: hashed };
    const evidence = await (0,read_attempts/* readAttempts */.j)(files, request, () => undefined);
    return { digests, basis: { plan, evidence, told: (0,redacted/* asRecorded */.zz)(told), folder } };
}
async function readAs(files, folder, name, schema) {
    const read = await (0,read_bounded/* readBounded */.C)(files, (0,external_node_path_.join)(folder, name), limits/* limits */.F.manifestBytes.value);
    if (read.kind !== "text")
        return read.kind === "missing"
            ? `${name}: this file of a run is missing in ${folder}`
            : `${name}: it is larger than ${limits/* limits */.F.manifestBytes.shown}`;
    const parsed = schema.safeParse(read.value);
    return parsed.success ? parsed.data : `${name}: this is not one that this version wrote`;
}
function checkAnchors(wanted, found) {
    if (wanted.planDigest !== undefined && !found.planDigest.startsWith(wanted.planDigest))
        return `plan.json: its digest is ${found.planDigest}, and ${wanted.planDigest} was asked for`;
    return wanted.chain === undefined || found.chain.startsWith(wanted.chain)
        ? null
        : `digests.json: its chain ends with ${found.chain}, and ${wanted.chain} was asked for`;
}
/** What `after` stages made is as it was when they made it. */
function checkDocuments({ told }, digests) {
    for (const { path, bytes, sha256 } of told.after?.documents ?? []) {
        const name = path.slice(told.artifact_root.length + 1);
        const found = digests.files.find((file) => file.path === name);
        if (found === undefined)
            return `${name}: this file is missing: aggregation.json lists it`;
        if (found.sha256 !== sha256 || found.bytes !== bytes)
            return `${name}: it was changed: ${contentOf(found)}, and aggregation.json says ${contentOf({ bytes, sha256 })}`;
    }
    return null;
}
/** The files of each attempt that follow from its journal. */
async function checkAttemptFiles(files, { plan, evidence, folder }) {
    for (const { place, manifest, findings } of evidence.attempts) {
        const entry = (0,write_entry/* attemptEntryText */.h)(plan, manifest);
        const expected = [
            ...(entry === null ? [] : [{ name: "metrics.jsonl", text: entry }]),
            ...(findings.length === 0
                ? []
                : [{ name: "findings.sarif", text: await (0,concluded_run/* sarifText */.BC)(plan, (0,redacted/* asRecorded */.zz)([...findings])) }]),
        ];
        // They are made for others: trouble with them changed no outcome.
        const wrong = await firstUnlike(files, folder, expected, {
            prefix: `${place}/`,
            mayBeMissing: true,
        });
        if (wrong !== null)
            return wrong;
    }
    return null;
}
async function checkResult(files, basis, run) {
    const { others, result, entry } = await (0,concluded_run/* resultFiles */.dH)(basis, run);
    return ((await firstUnlike(files, basis.folder, [...result, ...others])) ??
        (await firstUnlike(files, basis.folder, entry, { mayBeMissing: true })));
}
/** @returns the first file that is not as it must be, with the first field of it */
async function firstUnlike(files, folder, expected, { prefix = "", mayBeMissing = false } = {}) {
    for (const { name, text } of expected) {
        const path = `${prefix}${name}`;
        const found = await (0,read_bounded/* readBounded */.C)(files, (0,external_node_path_.join)(folder, path), limits/* limits */.F.manifestBytes.value);
        if (found.kind === "missing" && mayBeMissing)
            continue;
        if (found.kind !== "text")
            return `${path}: it is missing, or too large`;
        if (found.text === text)
            continue;
        if (name.endsWith(".md"))
            return `${path}: it is not what the run's other files come to`;
        // The order of keys says nothing.
        const difference = (0,evidence_difference/* findDifference */.Hl)(found.value, (0,json/* parseJson */.qF)(text));
        if (difference !== null)
            return `${path}: ${(0,evidence_difference/* describeDifference */.hF)(difference, "plan, journals and aggregation.json")}`;
    }
    return null;
}
/** @returns how many came later; a sentence when one that counted is gone, or was changed */
async function checkApprovals(files, { told, folder, plan }) {
    const { approvals } = await (0,run_folder_approvals/* readApprovals */.R)(files, folder, plan.run_id);
    const present = new Set(approvals.map((approval) => JSON.stringify(approval)));
    const gone = told.approvals.find((approval) => !present.has(JSON.stringify(approval)));
    if (gone !== undefined)
        return `approvals: that of ${JSON.stringify(gone.actor)} is gone, or was changed`;
    return approvals.length - told.approvals.length;
}
/** Of the run itself: of what lies below `jobs/`, the evidence knows each file. */
function unknownFiles({ told }, { files }) {
    const documents = new Set((told.after?.documents ?? []).map(({ path }) => path.slice(told.artifact_root.length + 1)));
    return files
        .map(({ path }) => path)
        .filter((path) => !path.startsWith("jobs/") && path !== "summary.md" && !documents.has(path))
        .filter((path) => (0,run_files/* runFileKind */.A)(path) === undefined);
}


/***/ })

};
