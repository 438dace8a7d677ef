export const id = 2696;
export const ids = [2696];
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

/***/ 62696:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  reportJob: () => (/* binding */ reportJob)
});

// EXTERNAL MODULE: ./build/changes/event.js
var changes_event = __webpack_require__(52686);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 10 modules
var schemas = __webpack_require__(13798);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(64377);
// EXTERNAL MODULE: ./build/aggregate/conclusion.js
var aggregate_conclusion = __webpack_require__(29905);
// EXTERNAL MODULE: ./build/model/reasons.js
var reasons = __webpack_require__(9751);
// EXTERNAL MODULE: ./build/model/redacted.js
var redacted = __webpack_require__(6416);
// EXTERNAL MODULE: ./build/report/check-run/check-run.js
var check_run = __webpack_require__(48064);
// EXTERNAL MODULE: ./build/model/limits.js + 2 modules
var limits = __webpack_require__(89821);
// EXTERNAL MODULE: ./build/report/markdown/stage-summaries.js
var stage_summaries = __webpack_require__(83118);
// EXTERNAL MODULE: ./build/text/markdown.js
var markdown = __webpack_require__(51065);
;// CONCATENATED MODULE: ./build/report/markdown/reported-summary.js

/**
 * Creates the note above a result that untrusted code reported.
 * @param missingReason why there is no result; null: there is one
 */
function formatReported(from, missingReason, mostBytes) {
    const { runUrl, conclusion, pullRequest } = from;
    const of = pullRequest === null
        ? ""
        : ` of ${(0,markdown/* formatLink */.u3)(`pull request ${pullRequest.number}`, pullRequest.url)}`;
    const note = `> **This repeats what untrusted code reported.** It comes from ${(0,markdown/* formatLink */.u3)("a workflow run", runUrl)}${of}, which GitHub ` +
        `says ended as ${(0,markdown/* formatCodeSpan */.bG)(conclusion, 40)}; the result shown is never better than that. The authors of that code could ` +
        "write anything below.\n\n";
    const older = from.olderAttempt ?? null;
    if (missingReason === null && older !== null)
        return `${note}**Note:** the newest attempt left no result; this is that of attempt ${older}.\n\n`;
    if (missingReason === null)
        return note;
    return `${note}## ❌ No result\n\n**Reason:** ${(0,markdown/* escapeInline */.VV)(missingReason, Math.min(2000, mostBytes - 2000))}\n`;
}

// EXTERNAL MODULE: ./build/modes/action/step-check.js
var step_check = __webpack_require__(94027);
// EXTERNAL MODULE: ./build/modes/action/check-run.js
var action_check_run = __webpack_require__(63054);
// EXTERNAL MODULE: ./build/modes/settings/exit-code.js
var exit_code = __webpack_require__(91427);
// EXTERNAL MODULE: ./build/modes/action/step.js + 1 modules
var action_step = __webpack_require__(56587);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/model/manifest.js
var model_manifest = __webpack_require__(21189);
// EXTERNAL MODULE: ./build/model/plan.js + 1 modules
var model_plan = __webpack_require__(95687);
// EXTERNAL MODULE: ./build/model/sub-run.js
var sub_run = __webpack_require__(37192);
// EXTERNAL MODULE: ./build/model/run-summary.js
var run_summary = __webpack_require__(22954);
// EXTERNAL MODULE: ./build/modes/run-folder/artifact-names.js
var artifact_names = __webpack_require__(38985);
// EXTERNAL MODULE: ./build/modes/settings/identity.js
var identity = __webpack_require__(46047);
// EXTERNAL MODULE: ./build/modes/run-folder/read-attempts.js + 6 modules
var read_attempts = __webpack_require__(74611);
// EXTERNAL MODULE: ./build/modes/run-folder/read-bounded.js
var read_bounded = __webpack_require__(578);
// EXTERNAL MODULE: ./build/aggregate/aggregate.js + 10 modules
var aggregate = __webpack_require__(26607);
// EXTERNAL MODULE: ./build/aggregate/evidence/check-plan.js
var check_plan = __webpack_require__(60834);
// EXTERNAL MODULE: ./build/aggregate/evidence/difference.js
var evidence_difference = __webpack_require__(59969);
// EXTERNAL MODULE: ./build/model/aggregation.js
var model_aggregation = __webpack_require__(53856);
// EXTERNAL MODULE: ./build/model/digests.js
var model_digests = __webpack_require__(74307);
// EXTERNAL MODULE: ./build/model/json.js
var json = __webpack_require__(29598);
// EXTERNAL MODULE: ./build/model/run-files.js + 4 modules
var run_files = __webpack_require__(30017);
// EXTERNAL MODULE: ./build/plan/digest.js + 1 modules
var digest = __webpack_require__(86954);
// EXTERNAL MODULE: ./build/modes/run-folder/approvals.js
var run_folder_approvals = __webpack_require__(87644);
// EXTERNAL MODULE: ./build/modes/aggregate/concluded-run.js
var concluded_run = __webpack_require__(96192);
// EXTERNAL MODULE: ./build/modes/run-folder/digests.js
var run_folder_digests = __webpack_require__(83013);
// EXTERNAL MODULE: ./build/modes/history/write-entry.js
var write_entry = __webpack_require__(73826);
// EXTERNAL MODULE: ./build/model/artifact-path.js
var artifact_path = __webpack_require__(77752);
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
        .filter((path) => (0,run_files/* runFileKind */.AW)(path) === undefined);
}

;// CONCATENATED MODULE: ./build/modes/action/reported-run.js












const forkLimits = {
    archiveBytes: limits/* limits */.F.forkArtifact.value,
    files: limits/* limits */.F.unpackedFiles.value,
    totalBytes: 4 * limits/* limits */.F.forkArtifact.value,
};
/**
 * Reads the newest result that a workflow run left, as untrusted data: sizes are bounded before anything is read, names
 * cannot lead out of the folder, and every file is checked against its schema.
 * @param key null: any key
 */
async function readReportedRun(source, files, { key, attempt }) {
    const newest = await findNewestRun(source, key, attempt);
    if ("reason" in newest)
        return newest;
    const folder = await files.makeTemporaryFolder();
    try {
        const unpacked = await source.unpack(newest.artifact, (0,external_node_path_.join)(folder, "run"), forkLimits);
        const read = unpacked.kind === "unpacked"
            ? await readRun(files, { folder: (0,external_node_path_.join)(folder, "run"), paths: unpacked.files }, newest)
            : { reason: `its artifact was not read: ${unpacked.reason}` };
        return "reason" in read ? { ...read, key: newest.key } : read;
    }
    catch (error) {
        // The check-run of this key shows the error.
        return { reason: `its artifact was not read: ${(0,reasons/* messageOf */.bD)(error)}`, key: newest.key };
    }
    finally {
        await files.remove(folder);
    }
}
/**
 * Finds the run artifact with the highest attempt, the last uploaded one first. If the listing was cut off, newer
 * attempts are looked up by name.
 */
async function findNewestRun(source, key, maxAttempt) {
    const { artifacts, complete } = await source.list();
    const listed = (0,artifact_names/* findRunArtifacts */.YM)(artifacts, "run", key)
        .filter((one) => (0,identity/* isFolderName */.OB)(one.key) && one.attempt <= maxAttempt)
        .toSorted((left, right) => left.attempt - right.attempt || left.artifact.id - right.artifact.id)
        .at(-1);
    if (complete)
        return listed ?? noArtifact;
    if (key === null)
        return { reason: tooMany };
    return (await findLater(source, key, listed?.attempt ?? 0, maxAttempt)) ?? listed ?? noArtifact;
}
const noArtifact = {
    reason: "the run left no result: it has no artifact",
};
const tooMany = "the run left more artifacts than are listed, so its newest result is unknown: set the input `key`";
async function findLater(source, key, known, maxAttempt) {
    for (let attempt = maxAttempt; attempt > known; attempt -= 1) {
        const artifact = await source.find((0,artifact_names/* runArtifactName */.nc)(key, attempt));
        if (artifact !== null)
            return { key, attempt, artifact };
    }
    return null;
}
async function readRun(files, { folder, paths }, named) {
    const read = async (name, schema) => paths.includes(name) ? readFile(files, (0,external_node_path_.join)(folder, name), schema) : null;
    const plan = await read("plan.final.json", model_plan/* Plan */.cw);
    const manifest = await read("manifest.json", model_manifest/* Manifest */._8);
    const summary = await read("run-summary.json", run_summary/* RunSummary */.yN);
    if (plan === null || manifest === null || summary === null)
        return {
            reason: "its artifact does not hold a plan, a manifest and a summary that this version can read",
        };
    const verified = await verifyRun(files, folder);
    if (!verified.holds)
        return { reason: verified.reason };
    const { collected } = await (0,read_attempts/* readAttempts */.j)(files, { folder, plan }, () => undefined);
    return {
        ...named,
        plan,
        manifest,
        summary,
        children: (0,sub_run/* byRunId */.kB)(collected.children),
        findings: collected.findings,
    };
}
async function readFile(files, path, schema) {
    const read = await (0,read_bounded/* readBounded */.C)(files, path, limits/* limits */.F.manifestBytes.value);
    if (read.kind !== "text")
        return null;
    try {
        return schema.safeParse(read.value).data ?? null;
    }
    catch {
        // Nested too deep for the schema to parse.
        return null;
    }
}

// EXTERNAL MODULE: ./build/modes/settings/settings.js
var settings = __webpack_require__(80764);
;// CONCATENATED MODULE: ./build/modes/action/report.js















/** The fields used of a `workflow_run` event. GitHub wrote it, but its branch and repository names are untrusted. */
const Event = schemas/* object */.Ikc({
    workflow_run: schemas/* object */.Ikc({
        id: schemas/* int */.Whr().min(1),
        run_attempt: schemas/* int */.Whr().min(1),
        head_sha: schemas/* string */.YjP().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/),
        head_branch: schemas/* string */.YjP().nullable(),
        head_repository: schemas/* object */.Ikc({ full_name: schemas/* string */.YjP(), owner: schemas/* object */.Ikc({ login: schemas/* string */.YjP() }) })
            .nullable(),
        conclusion: schemas/* string */.YjP().nullable(),
        run_started_at: iso/* datetime */.w$({ offset: true }),
        updated_at: iso/* datetime */.w$({ offset: true }),
    }),
});
/**
 * `mode: report`: publishes the result of a run of untrusted code on its commit, which that run's own token may not do.
 * The result is never better than the conclusion that GitHub gives for that run. @returns the exit code
 */
async function reportJob(step, platform) {
    const { api, files } = platform;
    const event = Event.safeParse(step.hostContext.github.event);
    if ((0,changes_event/* getEventKind */.zG)(step.hostContext.github.eventName) !== "workflow-run" || !event.success)
        return (0,action_step/* refused */.J5)((0,settings/* refuse */.TR)("mode: report needs a workflow with the trigger `workflow_run` and `types: [completed]`"), step);
    if (api === null)
        return (0,action_step/* refused */.J5)((0,settings/* refuse */.TR)("mode: report needs the input `token`"), step);
    const run = event.data.workflow_run;
    const reported = await readReportedRun(api.runArtifacts(String(run.id)), files, {
        key: step.inputs.key,
        attempt: run.run_attempt,
    }).catch((error) => ({ reason: (0,reasons/* messageOf */.bD)(error) }));
    const request = await createRequest(step, run, reported, api);
    const check = await (0,action_check_run/* publishCheckRun */.N)(request, platform);
    if (step.inputs.summary !== false)
        await step.job.summary(request.output.summary);
    await step.job.outputs({
        outcome: toOutcome(request.conclusion),
        "run-id": "reason" in reported ? "" : reported.plan.run_id,
        "check-run-url": check.url ?? "",
    });
    // Publishing is this job's only purpose, so a warning fails it.
    for (const warning of check.warnings)
        await step.job.error(warning);
    return check.warnings.length > 0 ? exit_code/* exitCodes */.h.failed : exit_code/* exitCodes */.h.passed;
}
const toOutcome = (conclusion) => conclusion === "success" || conclusion === "neutral" || conclusion === "cancelled"
    ? conclusion
    : "failure";
async function createRequest({ inputs, hostContext: { github } }, run, reported, api) {
    const key = reported.key ?? inputs.key ?? "run";
    const page = `${github.serverUrl}/${github.repository}`;
    const from = {
        runUrl: `${page}/actions/runs/${run.id}/attempts/${run.run_attempt}`,
        conclusion: run.conclusion ?? "none",
        pullRequest: await findPullRequest(run, api, page),
    };
    const shown = await createReport(reported, from, {
        mostAnnotations: inputs.annotations ?? 100,
        attempt: run.run_attempt,
    });
    return {
        ...shown,
        name: (0,step_check/* getCheckName */._)({ inputs }, `${key} (reported)`),
        headSha: run.head_sha,
        externalId: `report/${run.id}/${run.run_attempt}/${key}`,
        detailsUrl: from.runUrl,
        startedAt: new Date(run.run_started_at).toISOString(),
        completedAt: new Date(run.updated_at).toISOString(),
    };
}
async function createReport(reported, from, options) {
    if ("reason" in reported)
        return createFailureReport(from, reported.reason);
    try {
        return await createRunReport(reported, from, options);
    }
    catch (error) {
        // The rendered text is from untrusted code.
        return createFailureReport(from, `its result could not be shown: ${(0,reasons/* messageOf */.bD)(error)}`);
    }
}
function createFailureReport(from, reason) {
    const output = {
        title: "Failed: no result",
        summary: formatReported(from, reason, limits/* limits */.F.checkText.value),
    };
    return { conclusion: "failure", output, annotations: [] };
}
async function createRunReport(reported, from, { mostAnnotations, attempt }) {
    const conclusion = (0,aggregate_conclusion/* pickWorseConclusion */.Hw)((0,aggregate_conclusion/* getCheckConclusion */.I_)(reported), from.conclusion);
    const older = reported.attempt < attempt ? reported.attempt : null;
    const note = formatReported({ ...from, olderAttempt: older }, null, limits/* limits */.F.checkText.value);
    const room = limits/* limits */.F.checkText.value - Buffer.byteLength(note);
    const summary = withConclusion(reported.summary, conclusion, from.conclusion);
    // The reported run had no access to this job's secrets, so there is nothing to redact.
    const run = (0,redacted/* asRecorded */.zz)({ ...reported, summary });
    const shown = { ...run, stageSummaries: await (0,stage_summaries/* readStageSummaries */.F)(run) };
    const { output, annotations } = (0,check_run/* createCheckReport */.B)({ ...shown, paths: [], mostAnnotations }, room);
    return { conclusion, output: { ...output, summary: `${note}${output.summary}` }, annotations };
}
/** Makes title and summary agree with the conclusion. */
function withConclusion(summary, conclusion, runConclusion) {
    if (conclusion === "success" || conclusion === "neutral")
        return summary;
    const status = conclusion === "cancelled" ? "cancelled" : "failed";
    if (summary.status === status)
        return summary;
    return {
        ...summary,
        status,
        reason: `GitHub says that the workflow run ended as ${runConclusion}`,
    };
}
/** Finds the open pull request of the branch, if its head is still this commit in this repository. */
async function findPullRequest(run, api, page) {
    const owner = run.head_repository?.owner.login;
    if (owner === undefined || run.head_branch === null)
        return null;
    try {
        const found = await api.pullRequestsFrom(owner, run.head_branch);
        const own = found.find(({ headSha, headRepository }) => headSha === run.head_sha && headRepository === run.head_repository?.full_name);
        return own === undefined ? null : { number: own.number, url: `${page}/pull/${own.number}` };
    }
    catch {
        // The pull request is only linked; the result does not depend on it.
        return null;
    }
}


/***/ }),

/***/ 73826:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ writeAttemptEntries),
/* harmony export */   N: () => (/* binding */ formatAttemptEntry)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _metrics_make_entry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31647);
/* harmony import */ var _model_reasons_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9751);



/** Writes the `metrics.jsonl` of ended attempts, each into its own folder. It includes nested pipelines. */
async function writeAttemptEntries({ files }, plan, attempts, warn) {
    for (const { folder, manifest } of attempts) {
        const text = manifest.parent_run_id === null ? formatAttemptEntry(plan, manifest) : null;
        if (text === null)
            continue;
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, "metrics.jsonl");
        // A missing entry does not change the outcome.
        await files
            .replace(path, text)
            .catch((error) => warn(`${path} was not written: ${(0,_model_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error)}`));
    }
}
/** Formats an attempt's `metrics.jsonl`, from its manifest alone; null: the attempt has not ended. */
function formatAttemptEntry(plan, manifest) {
    const now = new Date(manifest.updated_at);
    const entry = (0,_metrics_make_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .createEntry */ .d)({ plan, manifest, startedAt: manifest.started_at, now });
    return entry === null ? null : `${JSON.stringify(entry)}\n`;
}


/***/ })

};
