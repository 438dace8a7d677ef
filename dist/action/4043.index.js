export const id = 4043;
export const ids = [4043];
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

/***/ 8805:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ collectStageOutputs),
/* harmony export */   l: () => (/* binding */ describeLeftOut)
/* harmony export */ });
/* harmony import */ var _model_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89821);
/* harmony import */ var _model_stage_place_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49974);


/**
 * Collects the outputs that stages set for the workflow. A stage of a nested pipeline is named `nested/stage`.
 * @param children manifests of nested pipelines by their run id
 */
function collectStageOutputs(manifest, children) {
    const bySubtask = {};
    const leftOut = [];
    let left = _model_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .limits */ .F.allStageOutputs.value;
    for (const { place, id, outputs } of listOutputs(manifest, children)) {
        const size = Buffer.byteLength(JSON.stringify({ [place]: { [id]: outputs } }));
        if (size > left)
            leftOut.push(`${place}/${id}`);
        else {
            left -= size;
            bySubtask[place] = { ...bySubtask[place], [id]: outputs };
        }
    }
    return { json: JSON.stringify(bySubtask), leftOut };
}
const listOutputs = ({ commands }, children) => commands.flatMap((command) => listWithNested(command, new Map(children), [])
    .filter(({ outputs }) => Object.keys(outputs).length > 0)
    .map((stage) => ({ place: (0,_model_stage_place_js__WEBPACK_IMPORTED_MODULE_1__/* .placeOf */ .$)(command), ...stage })));
/** @param children manifests not visited yet; each is removed when visited, so that cycles end */
function listWithNested({ id, outputs, sub_run_id }, children, path) {
    const here = [...path, id];
    const child = sub_run_id === null ? undefined : children.get(sub_run_id);
    if (sub_run_id !== null)
        children.delete(sub_run_id);
    const nested = child?.commands.flatMap((command) => listWithNested(command, children, here)) ?? [];
    return [{ id: here.join("/"), outputs }, ...nested];
}
/** Warns of outputs that did not fit. */
const describeLeftOut = ({ leftOut }) => leftOut.length === 0
    ? []
    : [
        `the output \`stage-outputs\` lacks those of ${leftOut.slice(0, 5).join(", ")}${leftOut.length > 5 ? ` and ${leftOut.length - 5} more` : ""}: the limit for all together is ${_model_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .limits */ .F.allStageOutputs.shown}`,
    ];


/***/ }),

/***/ 47483:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  aggregateJob: () => (/* binding */ aggregateJob)
});

// EXTERNAL MODULE: ./node_modules/picocolors/picocolors.js
var picocolors = __webpack_require__(57336);
// EXTERNAL MODULE: ./build/model/skip-reasons.js
var skip_reasons = __webpack_require__(41787);
// EXTERNAL MODULE: ./build/text/clean-text.js
var clean_text = __webpack_require__(1559);
// EXTERNAL MODULE: ./build/text/wording.js
var wording = __webpack_require__(23898);
// EXTERNAL MODULE: ./build/report/shared/duration.js
var duration = __webpack_require__(17769);
;// CONCATENATED MODULE: ./build/report/shared/log-place.js
/**
 * The path of a stage's log as the reader can open it. Manifests have it as seen from the root of the machine that ran.
 * @param folder the run's folder as the reader can open it; empty: the current folder
 */
function locateLog(folder, runId, logPath) {
    const before = `/${runId}/`;
    const at = logPath.indexOf(before);
    if (at === -1)
        return logPath;
    const inner = logPath.slice(at + before.length);
    return folder === "" ? inner : `${folder}/${inner}`;
}

// EXTERNAL MODULE: ./build/report/shared/history-words.js
var history_words = __webpack_require__(51445);
// EXTERNAL MODULE: ./build/report/shared/stage-names.js
var stage_names = __webpack_require__(79682);
// EXTERNAL MODULE: ./build/report/shared/outcome-words.js
var outcome_words = __webpack_require__(51393);
;// CONCATENATED MODULE: ./build/report/terminal/log-text.js

/** Longest piece of a line that is held back until the line ends, in characters. */
const longestHeld = (/* unused pure expression or super */ null && (32 * 1024));
/**
 * Cleans a log for a terminal: without anything that moves the cursor, with the last state of lines that were
 * overwritten, and with or without their colours.
 */
function createLogText(colour) {
    const decoder = new TextDecoder();
    const cleanState = (line) => cleanLogLine(line, colour);
    let unfinished = "";
    const take = (text) => {
        const lines = (unfinished + text).split("\n");
        unfinished = lines.pop() ?? "";
        const ended = lines.map((line) => `${cleanState(line)}\n`).join("");
        if (unfinished.length <= longestHeld)
            return ended;
        const piece = cleanState(unfinished);
        unfinished = "";
        return ended + piece;
    };
    return {
        push: (bytes) => take(decoder.decode(bytes, { stream: true })),
        end: () => {
            const rest = take(decoder.decode()) + cleanState(unfinished);
            return rest === "" || rest.endsWith("\n") ? rest : `${rest}\n`;
        },
    };
}
/** Cleans one line, as above. */
const cleanLogLine = (line, colour) => (colour ? clean_text/* cleanColouredText */.S4 : clean_text/* cleanText */.X5)(getLastState(line));
/** What a terminal shows of a line that was overwritten: what came after the last carriage return. */
const getLastState = (line) => line.replace(/\r+$/, "").split("\r").at(-1) ?? "";

// EXTERNAL MODULE: ./build/report/shared/stage-rows.js
var stage_rows = __webpack_require__(95073);
;// CONCATENATED MODULE: ./build/report/terminal/failure-details.js








/** The most lines of a stage's output. */
const maxLines = 10;
/** The most stages. */
const maxDetailed = 10;
/** Formats each failed stage of a run: the reason, the last lines of its output, and its log. */
function formatFailures(input) {
    const rows = findFailedRows(toStageRows(input.manifest, input.children));
    const lines = formatStages(rows.slice(0, maxDetailed), input);
    const rest = rows.length - maxDetailed;
    return rest > 0 ? [...lines, `and ${rest} more that failed`, ""] : lines;
}
/** Formats stages, with an empty line after each. What kept several from starting is said once. */
function formatStages(rows, input) {
    const groups = new Map();
    for (const row of rows) {
        const key = row.command.exit?.kind === "spawn-failed" ? (0,stage_rows/* formatOutcome */.ke)(row) : row.label;
        groups.set(key, [...(groups.get(key) ?? []), row]);
    }
    return [...groups.values()].flatMap(([first, ...others]) => [
        ...(others.length === 0
            ? formatStage(first, input)
            : [formatHeading([first, ...others], input)]),
        "",
    ]);
}
function formatHeading(rows, { colour: hasColour }) {
    const { glyph, colour } = outcome_words/* outcomeWords */.wX[rows[0].outcome];
    const names = (0,wording/* listFirst */.rL)(rows.map((row) => `${row.label}${(0,stage_names/* formatName */.nD)(row.command)}`), maxDetailed);
    return picocolors.createColors(hasColour)[colour](`${glyph} ${names} ${(0,stage_rows/* formatOutcome */.ke)(rows[0])}`);
}
/** Formats one stage, as above. */
function formatStage(row, input) {
    const paint = picocolors.createColors(input.colour);
    const log = findLog(row, input);
    const end = input.logEnds.get(row.command.log_path ?? "");
    const output = end === undefined
        ? formatTail(row.command.tail, input.colour)
        : end.lines.slice(-maxLines).map((line) => cleanLogLine(line, input.colour));
    const above = end === undefined ? 0 : end.above + end.lines.length - output.length;
    const place = log === null ? [] : [paint.dim(describeLog(log, above))];
    return [
        formatHeading([row], input),
        ...[...(above > 0 ? place : []), ...output, ...(above > 0 ? [] : place)].map((line) => `    ${line}`),
    ];
}
/** The last lines of standard output, then those of standard error, which get at least half of the room. */
function formatTail(tail, colour) {
    const clean = colour ? clean_text/* cleanColouredText */.S4 : clean_text/* cleanText */.X5;
    const read = (text, most) => (0,clean_text/* lastLines */.w$)(clean(text), most);
    const errors = read(tail?.stderr ?? "", maxLines);
    const output = read(tail?.stdout ?? "", Math.max(maxLines / 2, maxLines - errors.length));
    return [...output, ...errors.slice(output.length - maxLines)];
}
const describeLog = (log, above) => {
    const path = (0,clean_text/* cleanLine */.Ow)(log, 4096);
    return above === 0
        ? `log: ${path}`
        : `… ${above} ${above === 1 ? "line" : "lines"} above, in ${path}`;
};
const findLog = ({ command: { log_path } }, { manifest, folder }) => (log_path === null ? null : locateLog(folder, manifest.run_id, log_path));
/** Describes one stage for programs. */
const describeStage = (row, input) => ({
    schemaVersion: 1,
    kind: "stage",
    runId: input.manifest.run_id,
    stage: row.label,
    outcome: row.outcome,
    reason: formatOutcome(row),
    exitCode: row.command.exit_code,
    durationMs: row.command.duration_ms,
    tries: row.command.tries,
    logPath: findLog(row, input),
    tail: row.command.tail,
});

;// CONCATENATED MODULE: ./build/report/terminal/closing-lines.js











const howToRunAll = "to run every stage, whatever has changed: orchestrator run --all";
/** Whether `paths` left nothing to run, outside of Actions, where the flag exists. */
const isEmptyByPaths = ({ revision, assignments, subtasks }) => revision.event === null &&
    assignments.length === 0 &&
    subtasks.every(({ skip }) => skip === skip_reasons/* skipReasons */.d.paths);
/** The most failed stages to list. */
const maxNamed = 50;
/** Formats each stage that failed with the end of its output, and the result with its reason. */
function formatResult(input) {
    const { summary, manifest, plan, children = new Map(), logEnds } = input;
    const paint = picocolors.createColors(input.colour);
    const groups = (0,stage_rows/* toStageRows */.RN)(manifest, children);
    const { glyph, word, colour } = (0,outcome_words/* getRunWord */.ec)(summary, plan, groups.length);
    const took = (0,duration/* formatRunDuration */.b)(summary);
    const title = (0,clean_text/* cleanLine */.Ow)(plan.pipeline_title === "" ? plan.pipeline_id : plan.pipeline_title);
    const details = { ...input, children, logEnds: logEnds ?? new Map() };
    return [
        ...formatStages(findDetailed(groups, input), details),
        `${paint[colour](paint.bold(`${glyph} ${word}`))}: ${title}, ${(0,stage_rows/* formatCounts */.gM)((0,stage_rows/* countStages */.r0)(groups))} in ${took}`,
        ...(summary.reason === null ? [] : [`  ${(0,clean_text/* cleanLine */.Ow)(summary.reason, 1000)}`]),
    ];
}
const findDetailed = (groups, { logEnds }) => (logEnds === null ? [] : (0,stage_rows/* findFailedRows */.wY)(groups).slice(0, maxDetailed));
/**
 * Formats the last lines of a run on a terminal: each stage that failed with the end of its output, the result, what
 * else went wrong, and where to find more. The result comes after the output, so that both are on the last screen.
 */
function formatClosingLines(input) {
    const { summary, manifest, plan, folder } = input;
    const paint = picocolors.createColors(input.colour);
    const groups = (0,stage_rows/* toStageRows */.RN)(manifest, input.children ?? new Map());
    const detailed = findDetailed(groups, input);
    const lines = ["", ...formatResult(input)];
    if (isEmptyByPaths(plan))
        lines.push(`  ${paint.dim(howToRunAll)}`);
    const troubled = (0,stage_rows/* findTroubledRows */.K$)(groups).filter((row) => !detailed.includes(row));
    for (const row of troubled.slice(0, maxNamed))
        lines.push(`  ${paint[outcome_words/* outcomeWords */.wX[row.outcome].colour](formatTroubledRow(row, input))}`);
    if (troubled.length > maxNamed)
        lines.push(`  and ${troubled.length - maxNamed} more, all in manifest.json`);
    for (const line of formatHistory(summary, (0,stage_names/* countSubtasks */.Cs)(manifest.commands) > 1))
        lines.push(`  ${paint.dim(line)}`);
    if (plan.partial)
        lines.push(`  ${paint.yellow(formatPartialNote(plan))}`);
    for (const [reason, ids] of (0,stage_rows/* groupSkippedSubtasks */.Yx)(plan)) {
        lines.push(`  ${paint.dim(`skipped: ${(0,clean_text/* cleanLine */.Ow)(ids.join(", "), 300)}: ${(0,clean_text/* cleanLine */.Ow)(reason, 300)}`)}`);
    }
    for (const warning of summary.warnings)
        lines.push(`  ${paint.yellow(`warning: ${(0,clean_text/* cleanLine */.Ow)(warning, 500)}`)}`);
    lines.push(`${(0,clean_text/* cleanLine */.Ow)(folder, 4096)}: manifest.json, run-summary.json, summary.md`, "");
    return lines.join("\n");
}
function formatTroubledRow(row, { folder, manifest }) {
    const { log_path } = row.command;
    const log = log_path === null ? "" : `  ${(0,clean_text/* cleanLine */.Ow)(locateLog(folder, manifest.run_id, log_path), 4096)}`;
    return `${outcome_words/* outcomeWords */.wX[row.outcome].glyph} ${row.label}${(0,stage_names/* formatName */.nD)(row.command)} ${(0,stage_rows/* formatOutcome */.ke)(row)}${log}`;
}
function formatPartialNote({ targets }) {
    const named = targets.length === 0 ? "a part" : (0,clean_text/* cleanLine */.Ow)(targets.join(", "), 300);
    return `partial run: only ${named} was requested; the result says nothing about the rest`;
}
/** The most slow stages, and the most failed stages, to name. */
const maxCompared = 3;
/**
 * Formats the run's comparison with the history: slow stages, and how often failed ones failed before. One line if
 * there are neither; no lines without anything to compare with.
 * @param several whether the run has several subtasks
 */
function formatHistory({ history, status }, several) {
    if (history === null)
        return [];
    const slow = history.stages
        .filter(({ regression }) => regression)
        .map((stage) => `${(0,history_words/* formatComparedName */.W6)(stage, several)} ${(0,history_words/* describeSlowStage */.Vq)(stage)}`);
    const failed = (0,history_words/* listFailures */.As)(history).map(({ stage, words }) => `${(0,history_words/* formatComparedName */.W6)(stage, several)} ${words}`);
    const lines = [
        ...(0,wording/* limitLines */.Di)(slow, maxCompared, "slower than usual"),
        ...(0,wording/* limitLines */.Di)(failed, maxCompared, "that failed"),
    ];
    if (lines.length > 0)
        return lines;
    const comparable = history.stages.some(({ p50Seconds }) => p50Seconds !== null);
    return comparable && status === "succeeded" ? ["no slower than usual"] : [];
}

// EXTERNAL MODULE: ./build/model/command-data.js
var command_data = __webpack_require__(5376);
// EXTERNAL MODULE: ./build/model/limits.js + 2 modules
var limits = __webpack_require__(89821);
// EXTERNAL MODULE: ./build/model/reasons.js
var reasons = __webpack_require__(9751);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/p-map/index.js
var p_map = __webpack_require__(606);
// EXTERNAL MODULE: ./build/aggregate/count-manifests.js
var count_manifests = __webpack_require__(5460);
// EXTERNAL MODULE: ./build/model/manifest.js
var manifest = __webpack_require__(21189);
// EXTERNAL MODULE: ./build/modes/run-folder/artifact-names.js
var artifact_names = __webpack_require__(38985);
// EXTERNAL MODULE: ./build/modes/run-folder/folders.js
var folders = __webpack_require__(73453);
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
        const name = (0,artifact_names/* readJobArtifactName */.TB)(artifact.name, key, ids);
        if (name !== null)
            found.set(artifact.id, { ...name, artifact });
    };
    artifacts.forEach(take);
    if (complete)
        return [...found.values()];
    const known = new Set(artifacts.map(({ name }) => name));
    const attempts = Array.from({ length: attempt - plan.plan_attempt + 1 }, (_, at) => plan.plan_attempt + at);
    const missing = [...ids]
        .flatMap((id) => attempts.map((number) => (0,artifact_names/* jobArtifactName */.Bw)(key, id, number)))
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
var finish = __webpack_require__(95927);
// EXTERNAL MODULE: ./build/modes/history/past.js + 2 modules
var history_past = __webpack_require__(9143);
// EXTERNAL MODULE: ./build/modes/run-folder/ignore-files.js
var ignore_files = __webpack_require__(86350);
// EXTERNAL MODULE: ./build/modes/run-folder/own-folders.js
var own_folders = __webpack_require__(20524);
// EXTERNAL MODULE: ./build/modes/run-folder/plan-file.js
var plan_file = __webpack_require__(41480);
// EXTERNAL MODULE: ./build/modes/run-folder/run-end.js
var run_end = __webpack_require__(53685);
// EXTERNAL MODULE: ./build/modes/run-folder/run-lock.js + 1 modules
var run_lock = __webpack_require__(6184);
// EXTERNAL MODULE: ./build/modes/settings/settings.js
var settings_settings = __webpack_require__(80764);
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

// EXTERNAL MODULE: ./build/modes/settings/identity.js
var identity = __webpack_require__(46047);
// EXTERNAL MODULE: ./build/modes/action/step.js + 1 modules
var action_step = __webpack_require__(56587);
// EXTERNAL MODULE: ./build/modes/plan/matrix.js
var matrix = __webpack_require__(97810);
;// CONCATENATED MODULE: ./build/modes/aggregate/jobs-of-run.js



/**
 * Finds the job of each assignment by the end of its name, because GitHub prefixes the name of the job that calls a
 * reusable workflow. If the list was cut off and an assignment is missing in it, `jobs` is null.
 */
async function findJobsOfRun(api, run) {
    if (api === null)
        return { jobs: null, warnings: [] };
    try {
        const { jobs, complete } = await api.jobs(run.id, run.attempt, limits/* limits */.F.jobPages.value);
        const known = matchJobs(jobs, run.key, run.plan);
        const unknown = run.plan.assignments.length - known.size;
        if (!complete && unknown > 0)
            return jobs_of_run_unknownJobs(`the run has more jobs than the ${jobs.length} that were listed`);
        if (known.size === 0 && unknown > 0)
            return jobs_of_run_unknownJobs("no job in the list has the name that the matrix gives it (`name: ${{ matrix.name }}` in the workflow)");
        return { jobs: known, warnings: [] };
    }
    catch (error) {
        return jobs_of_run_unknownJobs(`the list of jobs was not read: ${(0,reasons/* messageOf */.bD)(error)}`);
    }
}
const jobs_of_run_unknownJobs = (why) => ({
    jobs: null,
    warnings: [`how missing jobs ended is unknown: ${why}`],
});
function matchJobs(jobs, key, plan) {
    const ids = new Map(plan.assignments.map(({ instance_id: id }) => [(0,matrix/* jobName */.d)(key, id), id]));
    const known = new Map();
    for (const { name, attempt, conclusion, copied } of jobs) {
        const id = ids.get(name) ?? ids.get(name.split(" / ").slice(-2).join(" / "));
        if (id === undefined)
            continue;
        const other = known.get(id);
        // Two jobs of one attempt are not expected; the failed one counts.
        const isWorse = other?.attempt === attempt && other.conclusion === "success";
        if (other === undefined || other.attempt < attempt || isWorse)
            known.set(id, { attempt, conclusion, ...(copied && { copied }) });
    }
    return known;
}

// EXTERNAL MODULE: ./build/modes/aggregate/plan-artifact.js
var plan_artifact = __webpack_require__(79591);
// EXTERNAL MODULE: ./build/modes/action/publish-failure.js + 1 modules
var publish_failure = __webpack_require__(73338);
// EXTERNAL MODULE: ./build/modes/action/publish.js
var publish = __webpack_require__(16485);
// EXTERNAL MODULE: ./build/modes/action/until-cancelled.js
var until_cancelled = __webpack_require__(77048);
;// CONCATENATED MODULE: ./build/modes/action/aggregate.js











/**
 * `mode: aggregate`: the gate. Combines the artifacts of the run jobs into one result and publishes it. @returns the
 * exit code
 */
async function aggregateJob(step, platform) {
    const { artifacts } = platform;
    if (artifacts === null)
        return (0,action_step/* refused */.J5)((0,settings_settings/* refuse */.TR)("mode: aggregate needs GitHub's artifact service"), step);
    // Services can be slow, and the runner kills the step ten seconds after a cancel.
    const result = await (0,until_cancelled/* untilCancelled */.c)(collect(step, platform, artifacts), platform.cancelled);
    if (result === "cancelled")
        return (0,publish_failure/* publishFailure */.y)(step, platform, cancelled);
    if ("kind" in result)
        return showNoPlan(result, step, platform);
    if ((0,settings_settings/* isRefusal */.vu)(result))
        return (0,action_step/* refused */.J5)(result, step);
    const lines = formatClosingLines({
        ...result,
        colour: platform.screen.colour,
        logEnds: null,
    }).split("\n");
    await platform.screen.write(lines.map(command_data/* toInertLine */.d).join(""));
    const { reason } = result.summary;
    if (reason !== null)
        await step.job.error(reason);
    return (0,publish/* publishRun */.Z)(result, step, platform);
}
const cancelled = {
    title: "Cancelled: there is no result",
    reason: "this job was cancelled while it collected what the other jobs handed over",
    advice: "Re-run this job: what the others handed over is still there.",
    isCancelled: true,
};
async function collect(step, platform, artifacts) {
    const { settings, inputs, job, hostContext } = step;
    const fetched = await fetchPlanOfStep(step, platform, artifacts);
    if (fetched.kind === "no-plan")
        return fetched;
    const { plan } = fetched;
    const { runId: id, runAttempt: attempt } = hostContext.github;
    const { key } = settings;
    const request = {
        plan,
        key,
        attempt,
        jobResults: { plan: inputs["plan-result"], run: inputs["run-result"] },
        jobs: () => findJobsOfRun(platform.api, { id, attempt, key, plan }),
    };
    return job.group("Collect what the jobs handed over", () => aggregateRun(platform, settings, hostContext, artifacts, request));
}
async function fetchPlanOfStep({ settings, hostContext, inputs }, { files }, artifacts) {
    const artifact = (0,plan_artifact/* readPlanArtifact */.Yb)(inputs["plan-artifact"] ?? "");
    const digest = inputs["plan-digest"];
    if (artifact === null || digest === null)
        return explainMissingPlan(inputs["plan-result"]);
    const folder = await files.makeTemporaryFolder();
    try {
        const expected = { digest, runId: (0,identity/* runId */.Vz)(settings.key, hostContext.github, new Date(0)) };
        return await (0,plan_artifact/* fetchPlan */.uy)(artifacts, files, artifact, `${folder}/plan`, expected);
    }
    finally {
        await files.remove(folder);
    }
}
function explainMissingPlan(result) {
    switch (result) {
        case "success":
            return plan_artifact/* noPlanOutputs */.ty;
        case "failure":
            return (0,plan_artifact/* noPlan */.PN)("the plan job failed, so nothing was planned", "Its log says why. Put that right, or re-run all jobs.");
        case "cancelled":
            return (0,plan_artifact/* noPlan */.PN)("the plan job was cancelled, so nothing was planned");
        case "skipped":
            return (0,plan_artifact/* noPlan */.PN)("the plan job was skipped, so nothing was planned", "Look at the `if` and the `needs` of the plan job.");
        case null:
            return (0,plan_artifact/* noPlan */.PN)("the result of the plan job is missing, and there is no plan", "Give the inputs `plan-result`, `run-result`, `plan-digest` and `plan-artifact`, as the documentation shows.");
    }
}
function showNoPlan(why, step, platform) {
    const isCancelled = step.inputs["plan-result"] === "cancelled";
    const title = isCancelled ? "Cancelled: nothing was planned" : "Failed: there is no plan";
    return (0,publish_failure/* publishFailure */.y)(step, platform, { ...why, title, isCancelled });
}


/***/ }),

/***/ 88721:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ uploadEvidence)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _model_artifact_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77752);
/* harmony import */ var _model_reasons_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9751);



const describeSkippedFiles = (paths) => `artifact paths cannot contain " : < > | * ?, so the uploaded evidence lacks ${paths.length === 1 ? "one file" : `${paths.length} files, such as`} ${JSON.stringify(paths[0])}`;
/** Temporary files of a process that works in the folder. */
const temporaryFiles = /^(?:run\.lock(?:\..*)?|incoming\/.*)$/;
/** Uploads files of a run's folder as one artifact. Never rejects. */
async function uploadEvidence(artifacts, request, ports) {
    const { name, folder, below, retentionDays } = request;
    const warnings = [];
    try {
        const known = await ports.files.listFiles(folder);
        const names = known.filter((path) => path.startsWith(below) && !temporaryFiles.test(path));
        const refused = names.filter((path) => !(0,_model_artifact_path_js__WEBPACK_IMPORTED_MODULE_2__/* .isTakenByArtifacts */ .o)(path));
        if (refused.length > 0)
            warnings.push(describeSkippedFiles(refused));
        const paths = names.filter((path) => !refused.includes(path)).map((path) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, path));
        const upload = () => artifacts.upload(name, paths, folder, retentionDays ?? undefined);
        const uploaded = await ports.job.group("Upload the evidence", upload);
        if (!("taken" in uploaded))
            return { url: uploaded.url, isTaken: false, warnings };
        const why = `the evidence was not uploaded: another job has the artifact ${uploaded.taken}`;
        return { url: null, isTaken: true, warnings: [...warnings, why] };
    }
    catch (error) {
        const why = `the evidence was not uploaded: ${(0,_model_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error)}`;
        return { url: null, isTaken: false, warnings: [...warnings, why] };
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


/***/ }),

/***/ 86350:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ writeIgnoreFiles)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _settings_settings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80764);


const ofTask = ["/.gitignore", "/metrics/", "/runs.json*", "/state.json*"];
/**
 * Keeps the files of runs out of `git status`, without a change to the repository's own .gitignore: `.runs` ignores all
 * that is in it, `out/<task>` only the tool's own files. A folder that was named explicitly may hold other things, so
 * only the task's folder in it is ignored. An existing .gitignore is left alone.
 * A failure is not reported here: whatever else is written to the same folder says so.
 */
async function writeIgnoreFiles(files, { root, runsFolder, outFolder }, task) {
    const isDefault = runsFolder === (0,_settings_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .defaultFolders */ .Xg)(root).runs;
    const wanted = [
        { folder: isDefault ? runsFolder : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(runsFolder, task), lines: ["*"] },
        { folder: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(outFolder, task), lines: ofTask },
    ];
    for (const { folder, lines } of wanted) {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, ".gitignore");
        if (await files.exists(path).catch(() => true))
            continue;
        await files.replace(path, `${lines.join("\n")}\n`).catch(() => undefined);
    }
}


/***/ })

};
