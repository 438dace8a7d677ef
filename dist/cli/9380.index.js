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

/***/ 9380:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  verifyRun: () => (/* binding */ verifyRun)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/aggregate/aggregate.js + 11 modules
var aggregate = __webpack_require__(22);
// EXTERNAL MODULE: ./build/aggregate/evidence/check-plan.js
var check_plan = __webpack_require__(834);
// EXTERNAL MODULE: ./build/aggregate/evidence/difference.js
var evidence_difference = __webpack_require__(9969);
// EXTERNAL MODULE: ./build/model/aggregation.js
var model_aggregation = __webpack_require__(3856);
// EXTERNAL MODULE: ./build/model/digests.js
var model_digests = __webpack_require__(4307);
// EXTERNAL MODULE: ./build/model/json.js
var json = __webpack_require__(9598);
// EXTERNAL MODULE: ./build/model/limits.js + 2 modules
var limits = __webpack_require__(9821);
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
// EXTERNAL MODULE: ./build/modes/run-folder/read-attempts.js + 6 modules
var read_attempts = __webpack_require__(4611);
// EXTERNAL MODULE: ./build/modes/run-folder/read-bounded.js
var read_bounded = __webpack_require__(578);
// EXTERNAL MODULE: ./build/model/artifact-path.js
var artifact_path = __webpack_require__(7752);
;// CONCATENATED MODULE: ./build/modes/inspect/verify-digests.js




/** Finds a large file whose size differs from digests.json, which spares hashing it. */
async function findChangedSize(files, folder, digests) {
    const recorded = new Map(digests.files.map((file) => [file.path, file.bytes]));
    for (const path of await files.listFiles(folder)) {
        const bytes = (await files.size((0,external_node_path_.join)(folder, path))) ?? 0;
        if (bytes <= limits/* limits */.F.manifestBytes.value || bytes === recorded.get(path))
            continue;
        const known = recorded.has(path) ? `says ${recorded.get(path)}` : "does not list it";
        return `${JSON.stringify(path).slice(1, -1)}: the file has ${bytes} bytes, but digests.json ${known}`;
    }
    return null;
}
/** @returns the first file that differs from digests.json, or where its chain breaks */
function findFirstDifference(digests, found) {
    const recorded = new Map(digests.files.map((file) => [file.path, file]));
    const present = new Map(found.map((file) => [file.path, file]));
    for (const path of [...new Set([...recorded.keys(), ...present.keys()])].sort()) {
        const before = recorded.get(path);
        const now = present.get(path);
        const shown = JSON.stringify(path).slice(1, -1);
        // Artifacts cannot hold these paths, so a downloaded run lacks the files.
        if (now === undefined && !(0,artifact_path/* isTakenByArtifacts */.o)(path))
            continue;
        if (now === undefined)
            return `${shown}: the file is missing, but digests.json lists it`;
        if (before === undefined)
            return `${shown}: the file was added: digests.json does not list it`;
        if (now.sha256 !== before.sha256 || now.bytes !== before.bytes)
            return `${shown}: the file was changed: it has ${describeContent(now)}, but digests.json says ${describeContent(before)}`;
    }
    const inOrder = digests.files.toSorted((left, right) => (left.path < right.path ? -1 : 1));
    return findBrokenChain(digests, (0,run_folder_digests/* chainDigests */.TG)(inOrder, digests.plan_digest));
}
const describeContent = ({ bytes, sha256 }) => `${bytes} bytes with sha256 ${sha256}`;
function findBrokenChain({ files }, expected) {
    const broken = files.find(({ path, chain }, position) => path !== expected[position]?.path || chain !== expected[position]?.chain);
    return broken === undefined ? null : `digests.json: the chain breaks at ${broken.path}`;
}

;// CONCATENATED MODULE: ./build/modes/inspect/verify.js



















/**
 * Checks that a run's folder is unmodified, that its evidence is consistent with its plan and with itself, and that its
 * result follows from both: the result is recomputed and compared field by field. How the jobs ended is only recorded
 * in the result itself, so this does not prove who wrote it. Anchors do.
 * @param folder absolute: the run's folder, or its downloaded `-run-` artifact
 * @param signal rejects when aborted
 */
async function verifyRun(files, folder, anchors = {}, signal) {
    const read = await readBasis(files, folder, signal);
    if (typeof read === "string")
        return { holds: false, reason: read };
    const { digests, basis } = read;
    const chain = digests.files.at(-1)?.chain ?? digests.plan_digest;
    const reason = checkAnchors(anchors, { chain, planDigest: digests.plan_digest }) ??
        (0,aggregate/* toAggregateInput */.rX)(basis.plan, basis.evidence, basis.aggregation).faults[0]?.message ??
        checkDocuments(basis, digests) ??
        (await checkAttemptFiles(files, basis));
    if (reason !== null)
        return { holds: false, reason };
    const result = (0,concluded_run/* concludeStoredRun */.qy)(await (0,concluded_run/* withStageSummaries */.hf)(basis));
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
        unknown: listUnknownFiles(basis, digests),
    };
}
/** @returns the first mismatch, if a file is missing or was changed */
async function readBasis(files, folder, signal) {
    const digests = await readAs(files, folder, "digests.json", model_digests/* Digests */.o);
    if (typeof digests === "string")
        return digests;
    const grown = await findChangedSize(files, folder, digests);
    if (grown !== null)
        return grown;
    const hashed = await (0,run_folder_digests/* hashFiles */.yQ)(files, folder, { signal });
    const changed = findFirstDifference(digests, hashed);
    if (changed !== null)
        return changed;
    const plan = await readAs(files, folder, "plan.json", model_plan/* Plan */.cw);
    if (typeof plan === "string")
        return plan;
    if (plan.digest !== (0,digest/* computeDigest */.M)(plan))
        return "plan.json: its digest does not match its content";
    const wrong = (0,check_plan/* checkPlan */.G)(plan);
    if (wrong !== null)
        return `plan.json: ${wrong}`;
    const aggregation = await readAs(files, folder, "aggregation.json", model_aggregation/* Aggregation */.F);
    if (typeof aggregation === "string")
        return aggregation;
    const expected = { run_id: plan.run_id, plan_digest: plan.digest, attempt: aggregation.attempt };
    for (const [name, found] of [
        ["digests.json", digests],
        ["aggregation.json", aggregation],
    ]) {
        const { run_id, plan_digest, attempt } = found;
        const difference = (0,evidence_difference/* findDifference */.Hl)({ run_id, plan_digest, attempt }, expected);
        if (difference !== null)
            return `${name}: ${(0,evidence_difference/* describeDifference */.hF)(difference, "plan.json")}`;
    }
    const request = { folder, plan, leftOut: aggregation.left_out, known: hashed };
    const evidence = await (0,read_attempts/* readAttempts */.j)(files, request, () => undefined);
    return { digests, basis: { plan, evidence, aggregation: (0,redacted/* asRecorded */.zz)(aggregation), folder } };
}
async function readAs(files, folder, name, schema) {
    const read = await (0,read_bounded/* readBounded */.C)(files, (0,external_node_path_.join)(folder, name), limits/* limits */.F.manifestBytes.value);
    if (read.kind !== "text")
        return read.kind === "missing"
            ? `${name}: missing in ${folder}`
            : `${name}: it is larger than ${limits/* limits */.F.manifestBytes.shown}`;
    const parsed = schema.safeParse(read.value);
    return parsed.success ? parsed.data : `${name}: not a file of this version`;
}
function checkAnchors(expected, found) {
    if (expected.planDigest !== undefined && !found.planDigest.startsWith(expected.planDigest))
        return `plan.json: its digest is ${found.planDigest}, but ${expected.planDigest} was expected`;
    return expected.chain === undefined || found.chain.startsWith(expected.chain)
        ? null
        : `digests.json: its chain ends with ${found.chain}, but ${expected.chain} was expected`;
}
/** Checks that the documents of `after` stages are unmodified. */
function checkDocuments({ aggregation }, digests) {
    for (const { path, bytes, sha256 } of aggregation.after?.documents ?? []) {
        const name = path.slice(aggregation.artifact_root.length + 1);
        const found = digests.files.find((file) => file.path === name);
        if (found === undefined)
            return `${name}: the file is missing, but aggregation.json lists it`;
        if (found.sha256 !== sha256 || found.bytes !== bytes)
            return `${name}: the file was changed: it has ${describeContent(found)}, but aggregation.json says ${describeContent({ bytes, sha256 })}`;
    }
    return null;
}
/** Checks the files of each attempt that are derived from its journal. */
async function checkAttemptFiles(files, { plan, evidence, folder }) {
    for (const { place, manifest, findings } of evidence.attempts) {
        const entry = (0,write_entry/* formatAttemptEntry */.N)(plan, manifest);
        const expected = [
            ...(entry === null ? [] : [{ name: "metrics.jsonl", text: entry }]),
            ...(findings.length === 0
                ? []
                : [{ name: "findings.sarif", text: await (0,concluded_run/* formatSarif */.zK)(plan, (0,redacted/* asRecorded */.zz)([...findings])) }]),
        ];
        // They may be missing: failing to write them did not change the outcome.
        const wrong = await findFirstMismatch(files, folder, expected, {
            prefix: `${place}/`,
            mayBeMissing: true,
        });
        if (wrong !== null)
            return wrong;
    }
    return null;
}
async function checkResult(files, basis, run) {
    const { others, result, entry } = await (0,concluded_run/* createResultFiles */.xp)(basis, run);
    return ((await findFirstMismatch(files, basis.folder, [...result, ...others])) ??
        (await findFirstMismatch(files, basis.folder, entry, { mayBeMissing: true })));
}
/** @returns the first file that differs from its expected text, with the first field that differs */
async function findFirstMismatch(files, folder, expected, { prefix = "", mayBeMissing = false } = {}) {
    for (const { name, text } of expected) {
        const path = `${prefix}${name}`;
        const found = await (0,read_bounded/* readBounded */.C)(files, (0,external_node_path_.join)(folder, path), limits/* limits */.F.manifestBytes.value);
        if (found.kind === "missing" && mayBeMissing)
            continue;
        if (found.kind !== "text")
            return `${path}: missing or too large`;
        if (found.text === text)
            continue;
        if (name.endsWith(".md"))
            return `${path}: does not match the run's other files`;
        // The order of keys does not matter.
        const difference = (0,evidence_difference/* findDifference */.Hl)(found.value, (0,json/* parseJson */.qF)(text));
        if (difference !== null)
            return `${path}: ${(0,evidence_difference/* describeDifference */.hF)(difference, "plan, journals and aggregation.json")}`;
    }
    return null;
}
/** @returns how many were added later, or an error if one that counted is missing or was changed */
async function checkApprovals(files, { aggregation, folder, plan }) {
    const { approvals } = await (0,run_folder_approvals/* readApprovals */.R)(files, folder, plan.run_id);
    const present = new Set(approvals.map((approval) => JSON.stringify(approval)));
    const gone = aggregation.approvals.find((approval) => !present.has(JSON.stringify(approval)));
    if (gone !== undefined)
        return `approvals: the approval of ${JSON.stringify(gone.actor)} is missing or was changed`;
    return approvals.length - aggregation.approvals.length;
}
/** Unknown files outside `jobs/`, where the evidence already checks each file. */
function listUnknownFiles({ aggregation }, { files }) {
    const documents = new Set((aggregation.after?.documents ?? []).map(({ path }) => path.slice(aggregation.artifact_root.length + 1)));
    return files
        .map(({ path }) => path)
        .filter((path) => !path.startsWith("jobs/") && path !== "summary.md" && !documents.has(path))
        .filter((path) => (0,run_files/* runFileKind */.A)(path) === undefined);
}


/***/ })

};
