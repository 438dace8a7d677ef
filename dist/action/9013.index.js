export const id = 9013;
export const ids = [9013];
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

/***/ 81778:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cG: () => (/* binding */ createNameTest),
/* harmony export */   fH: () => (/* binding */ isAffected)
/* harmony export */ });
/* unused harmony export matchesFilters */
/* harmony import */ var _model_glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5810);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18126);


/** Whether something with these filters has to run: always if filters are off, otherwise if a matching file changed. */
function isAffected(changes, filters) {
    return !changes.filters || matchesFilters(changes.entries, filters);
}
/**
 * Whether any changed file passes the filters; true without filters. A file counts if it matches
 * `paths` (or there are none) and does not match `paths-ignore`; a renamed file counts under both
 * names.
 * | Patterns have GitHub's meaning (docs.github.com, workflow syntax, filter pattern cheat sheet):
 * `*` stays within a folder, `**` does not, hidden files are matched, and later patterns override
 * earlier ones, `!` excluding files again. Three things differ: `?` is exactly one character,
 * `{a,b}` is a choice, and a folder, `docs` or `docs/`, includes everything below it.
 */
function matchesFilters(entries, filters) {
    if (filters.paths.length === 0 && filters.paths_ignore.length === 0)
        return true;
    const isIncluded = filters.paths.length === 0 ? () => true : compilePatterns(filters.paths);
    const isIgnored = filters.paths_ignore.length === 0 ? () => false : compilePatterns(filters.paths_ignore);
    const counts = (name) => isIncluded(name) && !isIgnored(name);
    return entries.some((entry) => listNames(entry).some(counts));
}
/** Creates a test for one name. The last pattern that matches decides. */
function createNameTest(patterns) {
    const test = compilePatterns(patterns);
    return (path) => test((0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeName */ .e4)(path));
}
/** A copy leaves the original unchanged, so only a rename also counts under its old name. */
function listNames(entry) {
    const names = [(0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeName */ .e4)(entry.path)];
    if (entry.status === "renamed" && entry.previousPath !== null)
        names.push((0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeName */ .e4)(entry.previousPath));
    return names;
}
/** Patterns with `!` only exclude from everything. */
function compilePatterns(patterns) {
    const steps = patterns.map((pattern) => {
        const negated = pattern.startsWith("!");
        return { negated, ...(0,_model_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .compileGlob */ .S)((0,_model_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .withAllBelow */ .D)(negated ? pattern.slice(1) : pattern)) };
    });
    const start = steps.every((step) => step.negated);
    return (name) => steps.reduce((matched, step) => (step.matches(name) ? !step.negated : matched), start);
}


/***/ }),

/***/ 18126:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CD: () => (/* binding */ nameToBytes),
/* harmony export */   Dj: () => (/* binding */ nameFromBytes),
/* harmony export */   e4: () => (/* binding */ decodeName)
/* harmony export */ });
/**
 * In git, file names are bytes without an encoding. These functions convert them to text and back, and to what globs
 * are matched against.
 */
const strict = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
const lenient = new TextDecoder("utf-8", { ignoreBOM: true });
const encoder = new TextEncoder();
const quote = 0x22;
const backslash = 0x5c;
/**
 * Decodes a name: valid UTF-8 as it is, otherwise quoted with octal escapes like git (git-config, core.quotePath).
 * Valid names that start with a quote are quoted too, so that different bytes never yield the same text.
 */
function nameFromBytes(bytes) {
    const text = decodeStrictly(bytes);
    return text === undefined || text.startsWith('"') ? quoteBytes(bytes) : text;
}
/** Encodes a name as its bytes. */
function nameToBytes(name) {
    return isQuoted(name) ? unquoteBytes(name) : encoder.encode(name);
}
/** Decodes a name for globs: without its quotes, and with U+FFFD for each byte that is not UTF-8. */
function decodeName(name) {
    return isQuoted(name) ? lenient.decode(unquoteBytes(name)) : name;
}
/** Names that only start with a quote come from elsewhere, such as a document, and are taken literally. */
const isQuoted = (name) => /^"[^]*"$/.test(name);
function decodeStrictly(bytes) {
    try {
        return strict.decode(bytes);
    }
    catch {
        return undefined;
    }
}
function quoteBytes(bytes) {
    const characters = Array.from(bytes, (byte) => {
        if (byte === quote || byte === backslash)
            return `\\${String.fromCharCode(byte)}`;
        const printable = byte >= 0x20 && byte < 0x7f;
        return printable ? String.fromCharCode(byte) : `\\${byte.toString(8).padStart(3, "0")}`;
    });
    return `"${characters.join("")}"`;
}
function unquoteBytes(name) {
    const parts = name.slice(1, -1).matchAll(/\\([0-7]{3})|\\?([^])/g);
    return Uint8Array.from(parts, ([, octal, character]) => octal === undefined ? character.charCodeAt(0) : Number.parseInt(octal, 8));
}


/***/ }),

/***/ 28041:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ readVerdictPlace)
/* harmony export */ });
const place = /^([A-Za-z0-9][\w.-]*)\/(?!\/)(?!(?:.*\/)?\.{1,2}(?:\/|$))(\S|\S.*\S)$/s;
/** Parses `<stage id>/<path>`; undefined if it is anything else. */
function readVerdictPlace(text) {
    const [, stage, path] = (typeof text === "string" && place.exec(text)) || [];
    return stage === undefined || path === undefined || path.endsWith("/")
        ? undefined
        : { stage, path };
}


/***/ }),

/***/ 85084:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  planJob: () => (/* binding */ planJob)
});

// EXTERNAL MODULE: ./build/model/reasons.js
var reasons = __webpack_require__(9751);
// EXTERNAL MODULE: ./build/model/counted.js
var counted = __webpack_require__(77820);
// EXTERNAL MODULE: ./build/report/markdown/budget.js
var budget = __webpack_require__(4028);
// EXTERNAL MODULE: ./build/text/markdown.js
var markdown = __webpack_require__(51065);
// EXTERNAL MODULE: ./build/text/wording.js
var wording = __webpack_require__(23898);
// EXTERNAL MODULE: ./build/report/markdown/skipped-section.js
var skipped_section = __webpack_require__(34167);
;// CONCATENATED MODULE: ./build/report/markdown/plan-summary.js





/** Creates the plan job's summary in GitHub Markdown: the work of each job, and what is skipped and why. */
function createPlanSummary(plan) {
    const count = plan.assignments.length;
    const jobs = count === 0 ? "Nothing to run" : (0,counted/* counted */.h)(count, "job");
    const title = (0,markdown/* escapeInline */.VV)(plan.pipeline_title || plan.pipeline_id, 120);
    const sections = [
        `## 🗓️ Planned: ${title}\n\n${jobs}.\n\n`,
        createJobTable(plan),
        createNotesSection(plan),
        (0,skipped_section/* createSkippedSection */.k)(plan),
    ];
    return `${(0,budget/* fitSections */.W)(sections, budget/* stepSummaryBytes */.S - 1).trimEnd()}\n`;
}
function createJobTable({ assignments }) {
    const rows = assignments.map(({ instance_id, runs_on, subtasks }) => {
        const ids = subtasks.map((id) => (0,markdown/* formatCodeCell */.P)(id, 120));
        const cells = [
            (0,markdown/* formatCodeCell */.P)(instance_id, 120),
            (0,markdown/* formatCodeCell */.P)(runs_on, 120),
            (0,wording/* listFirst */.rL)(ids, 20),
        ];
        return { full: `| ${cells.join(" | ")} |\n` };
    });
    return {
        heading: rows.length === 0 ? "" : "| job | runs on | subtasks |\n| --- | --- | --- |\n",
        items: rows,
        formatLeftOff: (left) => `\n*and ${(0,counted/* counted */.h)(left, "more job")}*\n`,
        sheds: 5,
    };
}
function createNotesSection({ notes, changes }) {
    const lines = notes.map((note) => (0,markdown/* escapeInline */.VV)(note));
    if (changes !== null) {
        const base = changes.base === null ? "" : ` since ${(0,markdown/* formatCodeSpan */.bG)(changes.base)}`;
        const files = (0,counted/* counted */.h)(changes.files, "changed file");
        lines.unshift(`${files}${base} (${(0,markdown/* escapeInline */.VV)(changes.strategy)})`);
    }
    return {
        heading: lines.length === 0 ? "" : "### Notes\n\n",
        items: lines.map((line) => ({ full: `- ${line}\n` })),
        formatLeftOff: (left) => `- *and ${left} more*\n`,
        sheds: 2,
    };
}

// EXTERNAL MODULE: ./build/modes/run-folder/artifact-names.js
var artifact_names = __webpack_require__(38985);
// EXTERNAL MODULE: ./build/modes/settings/exit-code.js
var exit_code = __webpack_require__(91427);
// EXTERNAL MODULE: ./build/modes/run-folder/folders.js
var folders = __webpack_require__(73453);
// EXTERNAL MODULE: ./build/modes/plan/plan.js + 10 modules
var plan_plan = __webpack_require__(1131);
// EXTERNAL MODULE: ./build/modes/settings/identity.js
var identity = __webpack_require__(46047);
// EXTERNAL MODULE: ./build/modes/action/step.js + 1 modules
var action_step = __webpack_require__(56587);
// EXTERNAL MODULE: ./build/modes/plan/matrix.js
var matrix = __webpack_require__(97810);
// EXTERNAL MODULE: ./build/modes/aggregate/plan-artifact.js
var plan_artifact = __webpack_require__(79591);
// EXTERNAL MODULE: ./build/modes/run-folder/plan-file.js
var plan_file = __webpack_require__(41480);
// EXTERNAL MODULE: ./build/modes/settings/settings.js
var settings_settings = __webpack_require__(80764);
;// CONCATENATED MODULE: ./build/modes/action/plan.js












/**
 * `mode: plan`: decides what runs in which job, and passes it to the jobs as a matrix and an artifact. @returns the
 * exit code
 */
async function planJob(step, platform) {
    const planned = await (0,plan_plan/* planRun */.n)(step.settings, step.hostContext, withoutCacheListing(platform, step.settings), {
        spread: true,
    });
    if ((0,settings_settings/* isRefusal */.vu)(planned))
        return (0,action_step/* refused */.J5)(planned, step);
    const { plan, past } = planned;
    for (const warning of past.warnings)
        await step.job.warning(warning);
    const artifact = await uploadPlan(plan, step, platform);
    if ((0,settings_settings/* isRefusal */.vu)(artifact))
        return (0,action_step/* refused */.J5)(artifact, step);
    if (step.inputs.summary !== false)
        await step.job.summary(createPlanSummary(plan));
    const isWritten = await step.job.outputs({
        outcome: "success",
        "run-id": plan.run_id,
        matrix: JSON.stringify((0,matrix/* createMatrix */.u)(plan, step.settings.key)),
        count: String(plan.assignments.length),
        "has-work": String(plan.assignments.length > 0),
        key: step.settings.key,
        "plan-digest": plan.digest,
        "plan-artifact": (0,plan_artifact/* toPlanArtifact */.DL)(artifact),
    });
    if (isWritten)
        return exit_code/* exitCodes */.h.passed;
    await step.job.error("the outputs could not be written, so the other jobs do not get the plan");
    return exit_code/* exitCodes */.h.failed;
}
/**
 * Expected durations do not need the newest runs. Without the API this job lists no caches, so that its token only
 * needs to read the repository.
 */
const withoutCacheListing = (platform, { history }) => history.store === "cache" ? { ...platform, api: null } : platform;
/** The other jobs cannot run without the plan, so this job fails when the upload does. */
async function uploadPlan(plan, { settings, hostContext, inputs, job }, { files, artifacts }) {
    if (artifacts === null)
        return (0,settings_settings/* refuse */.TR)("mode: plan needs GitHub's artifact service");
    const folder = (0,folders/* runFolder */.kQ)(settings, plan);
    const unwritten = await (0,plan_file/* writePlan */.p)(files, plan, folder);
    if (unwritten !== null)
        return unwritten;
    const name = (0,artifact_names/* planArtifactName */.nU)(settings.key, hostContext.github.runAttempt);
    const days = inputs["retention-days"] ?? undefined;
    try {
        const uploaded = await job.group("Upload the plan", () => artifacts.upload(name, [`${folder}/plan.json`], folder, days));
        return "taken" in uploaded ? (0,settings_settings/* refuse */.TR)((0,identity/* describeTakenKey */.A8)(settings.key)) : uploaded;
    }
    catch (error) {
        return (0,settings_settings/* refuse */.TR)(`the plan was not uploaded for the other jobs: ${(0,reasons/* messageOf */.bD)(error)}`);
    }
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

/***/ 97810:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ jobName),
/* harmony export */   u: () => (/* binding */ createMatrix)
/* harmony export */ });
/** The name of an assignment's job, which identifies it in GitHub's list of jobs. */
const jobName = (key, assignment) => `${key} / ${assignment}`;
/** One job for each assignment of the plan, in its order. */
const createMatrix = (plan, key) => ({
    include: plan.assignments.map(({ instance_id, runs_on }) => ({
        assignment: instance_id,
        name: jobName(key, instance_id),
        "runs-on": runs_on,
    })),
});


/***/ })

};
