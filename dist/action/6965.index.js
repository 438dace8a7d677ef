export const id = 6965;
export const ids = [6965];
export const modules = {

/***/ 87644:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ readApprovals)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _model_approval_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57243);
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29598);



/** Reads the approvals of a run, oldest first. One that cannot be read, or is for another run, becomes a warning. */
async function readApprovals(files, folder, runId) {
    const approvals = [];
    const warnings = [];
    const names = await files.list((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, "approvals"));
    for (const name of names.filter((one) => one.endsWith(".json"))) {
        // A folder with that name cannot be read.
        const text = (await files.readText((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, "approvals", name)).catch(() => "")) ?? "";
        const parsed = _model_approval_js__WEBPACK_IMPORTED_MODULE_1__/* .ApprovalFile */ .A.safeParse((0,_model_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .qF)(text));
        if (!parsed.success)
            warnings.push(`approvals/${name}: not an approval of this version`);
        else if (parsed.data.run_id !== runId)
            warnings.push(`approvals/${name}: it approves another run, ${parsed.data.run_id}`);
        else {
            const { actor, timestamp, reason } = parsed.data;
            approvals.push({ actor, timestamp, reason });
        }
    }
    approvals.sort((left, right) => Date.parse(left.timestamp) - Date.parse(right.timestamp));
    return { approvals, warnings };
}


/***/ }),

/***/ 83013:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J6: () => (/* binding */ writeDigests),
/* harmony export */   KM: () => (/* binding */ getMaxFileBytes),
/* harmony export */   TG: () => (/* binding */ chainDigests),
/* harmony export */   yQ: () => (/* binding */ hashFiles)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var p_map__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(606);
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29598);
/* harmony import */ var _model_limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89821);
/* harmony import */ var _run_evidence_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(41813);






/** Number of files to read at the same time: more would only compete for the disk. */
const concurrency = { concurrency: 8 };
/** Files that change after the digests are written: the digests, the lock with its side files, and approvals. */
const changingFiles = /^(?:digests\.json$|run\.lock(?:$|\.)|approvals\/)/;
/** Maximum bytes of a file in a run's folder: the artifacts of a stage and its log. */
const getMaxFileBytes = ({ log_limit_bytes }) => _model_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .limits */ .F.stageArtifactBytes.value + log_limit_bytes;
/**
 * Writes `digests.json` (model/digests.ts), after all other files of the run.
 * @returns the last chain, a hash over all files
 */
async function writeDigests(files, { folder, plan, attempt, known = [], signal }) {
    const digests = {
        schema_version: 1,
        kind: "digests",
        run_id: plan.run_id,
        attempt,
        plan_digest: plan.digest,
        files: chainDigests(await hashFiles(files, folder, { known, signal, most: getMaxFileBytes(plan) }), plan.digest),
    };
    // Not durable: it can be rebuilt from the files after a crash.
    await files.replace((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, "digests.json"), (0,_model_json_js__WEBPACK_IMPORTED_MODULE_2__/* .toJson */ .aB)(digests));
    return digests.files.at(-1)?.chain ?? plan.digest;
}
/** Hashes every file of a run that digests cover, by path. */
async function hashFiles(files, folder, { below = "", known = [], ...options } = {}) {
    const hashed = new Map(known.map((file) => [file.path, file]));
    const listed = await files.listFiles((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, below));
    const paths = listed
        .map((path) => node_path__WEBPACK_IMPORTED_MODULE_1__.posix.join(below, path))
        .filter((path) => !changingFiles.test(path));
    const found = await (0,p_map__WEBPACK_IMPORTED_MODULE_5__/* ["default"] */ .Ay)(paths, async (path) => hashed.has(path) ? [hashed.get(path)] : hashFile(files, folder, path, options), concurrency);
    return found.flat();
}
/** @returns an empty list for a file that was passed to `unreadable` or `unread` */
async function hashFile(files, folder, path, { unreadable, unread, most = Infinity, signal }) {
    const place = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, path);
    try {
        const bytes = (await files.size(place)) ?? 0;
        if (bytes > most)
            throw new Error(`it has ${bytes} bytes, but a file of a run has at most ${most}`);
        // Small files are read even after an abort: they hold the result.
        const isLarge = bytes > _model_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .limits */ .F.manifestBytes.value;
        const measured = await (0,_run_evidence_js__WEBPACK_IMPORTED_MODULE_4__/* .measureFile */ .v9)(files, place, isLarge ? signal : undefined).catch((error) => {
            if (!isLarge || signal?.aborted !== true)
                throw error;
            if (unread === undefined)
                throw new Error(`${path} was not read before the run was cancelled`);
            return null;
        });
        if (measured === null)
            unread?.({ path, bytes });
        return measured === null ? [] : [{ path, ...measured }];
    }
    catch (error) {
        if (unreadable === undefined)
            throw error;
        unreadable(path, error);
        return [];
    }
}
/**
 * Adds the hash chain, which starts at the plan's digest. Changing, removing, adding or moving a file changes all
 * chains after it.
 */
function chainDigests(files, planDigest) {
    let before = planDigest;
    return files.map((file) => {
        const chain = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256")
            .update(`${before}\n${file.path}\n${file.sha256}`)
            .digest("hex");
        before = chain;
        return { ...file, chain };
    });
}


/***/ }),

/***/ 74611:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j: () => (/* binding */ readAttempts)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/model/artifact-path.js
var artifact_path = __webpack_require__(77752);
// EXTERNAL MODULE: ./build/model/stage-files.js
var stage_files = __webpack_require__(96006);
// EXTERNAL MODULE: ./build/aggregate/evidence/difference.js
var evidence_difference = __webpack_require__(59969);
;// CONCATENATED MODULE: ./build/aggregate/evidence/check-files.js



/** Checks that the files of an attempt are byte for byte those that its journals recorded. */
function checkFiles(attempt, run) {
    const root = attempt.journal?.manifest?.artifact_root;
    if (root === undefined)
        return [];
    const { recorded, faults } = readRecordedFiles(attempt, { root, place: attempt.place });
    const unrecorded = hasEnd(attempt.journal?.manifest)
        ? findUnrecordedFiles(attempt, run, recorded)
        : [];
    return [...faults, ...checkRecordedFiles(recorded, run), ...unrecorded];
}
function checkRecordedFiles(recorded, run) {
    const leftOut = new Set(run.leftOut);
    return [...recorded].flatMap(([path, { bytes, sha256 }]) => {
        const found = run.files.get(path);
        // Large files, and names that artifacts do not allow, are in no artifact.
        if (found === undefined)
            return leftOut.has(path) || !(0,artifact_path/* isTakenByArtifacts */.o)(path)
                ? []
                : [`${path}: it is listed in its journal, but missing`];
        if (found.bytes === bytes && found.sha256 === sha256)
            return [];
        return [
            `${path}: it was changed: sha256 is ${found.sha256} of ${found.bytes} bytes, and by its journal it is ${sha256} of ${bytes}`,
        ];
    });
}
/** Lists the files that the journals recorded, by path relative to the run's folder. */
function listRecordedFiles(attempts) {
    const recorded = new Map();
    for (const attempt of attempts) {
        const root = attempt.journal?.manifest?.artifact_root;
        if (root === undefined)
            continue;
        for (const [path, file] of readRecordedFiles(attempt, { root, place: attempt.place }).recorded)
            recorded.set(path, file);
    }
    return recorded;
}
/** Files that were written after the last event of a stopped run are in no event. */
const hasEnd = (manifest) => manifest?.completed_at != null && manifest.status_detail !== "process-gone";
/** By path relative to the run's folder. The privacy log grows with each stage, so its last state counts. */
function readRecordedFiles(evidence, attempt) {
    const recorded = new Map();
    const faults = [];
    const fold = evidence.journal?.manifest;
    for (const event of evidence.journal?.events ?? []) {
        if (event.type !== "stage-finished" && event.type !== "stage-kept")
            continue;
        const id = fold?.commands.find(({ index }) => index === event.index)?.id ?? "";
        const stem = (0,stage_files/* fileStem */.E8)(event.index, id);
        faults.push(...checkNames(event, stem, fold, attempt).map((fault) => `${evidence.place}/journal.ndjson: ${fault}`));
        for (const file of event.files) {
            const path = `${attempt.place}${file.path.slice(attempt.root.length)}`;
            const isPrivacyLog = path === `${attempt.place}/${stage_files/* privacyLogName */.kB}`;
            const known = recorded.get(path);
            if (known !== undefined && !isPrivacyLog)
                faults.push(`${path}: it is listed twice`);
            if (known === undefined || known.bytes <= file.bytes)
                recorded.set(path, file);
        }
    }
    for (const child of evidence.children.values()) {
        const inner = readRecordedFiles(child, attempt);
        faults.push(...inner.faults);
        for (const [path, file] of inner.recorded)
            if ((recorded.get(path)?.bytes ?? -1) < file.bytes)
                recorded.set(path, file);
    }
    return { recorded, faults };
}
/** Checks that the files an event lists are those that its other fields name. */
function checkNames(event, stem, fold, attempt) {
    const root = fold?.artifact_root ?? "";
    const below = `${root}/${(0,stage_files/* artifactsPath */.Zl)(stem)}/`;
    const listed = event.files.map(({ path }) => path);
    const artifacts = listed
        .filter((path) => path.startsWith(below))
        .map((path) => `${stem}/${path.slice(below.length)}`);
    const named = event.type === "stage-kept" ? event.record.artifacts : event.artifacts;
    const stage = `stage ${event.index}`;
    const faults = artifacts.join("\n") === named.join("\n")
        ? []
        : [
            `${stage}: artifacts is ${(0,evidence_difference/* formatValue */.Fl)(named)}, and by its files it is ${(0,evidence_difference/* formatValue */.Fl)(artifacts)}`,
        ];
    const others = listed.filter((path) => !path.startsWith(below));
    const allowed = new Set([
        `${root}/${(0,stage_files/* logPath */.xF)(stem)}`,
        `${root}/${(0,stage_files/* errorPath */.Q2)(stem)}`,
        `${attempt.root}/${stage_files/* privacyLogName */.kB}`,
    ]);
    const foreign = others.find((path) => !allowed.has(path));
    if (foreign !== undefined)
        faults.push(`${stage}: files lists ${(0,evidence_difference/* formatValue */.Fl)(foreign)}, which is no file of this stage`);
    if (event.type === "stage-kept")
        return faults;
    for (const [field, path] of [
        ["error_file", event.error_file],
        ["privacy_log", event.privacy_log],
    ])
        if (path !== null && !others.includes(path))
            faults.push(`${stage}: ${field} is ${(0,evidence_difference/* formatValue */.Fl)(path)}, which files does not list`);
    return faults;
}
/** The journals themselves, and files derived from them. */
const ownNames = /^(?:children\/[^/]+\/)*(?:journal\.ndjson|manifest\.json)$|^(?:metrics\.jsonl|findings\.sarif)$/;
const findUnrecordedFiles = ({ place }, { files, leftOut }, recorded) => {
    const isUnrecorded = (path) => path.startsWith(`${place}/`) &&
        !recorded.has(path) &&
        !ownNames.test(path.slice(place.length + 1));
    return [
        ...[...files.keys()].filter(isUnrecorded).map((path) => `${path}: no stage left this file`),
        ...leftOut
            .filter(isUnrecorded)
            .map((path) => `aggregation.json: left_out names ${(0,evidence_difference/* formatValue */.Fl)(path)}, which no stage left`),
    ];
};

// EXTERNAL MODULE: ./build/model/run-end.js
var run_end = __webpack_require__(89515);
// EXTERNAL MODULE: ./build/model/condition.js
var condition = __webpack_require__(96895);
// EXTERNAL MODULE: ./build/model/nested-end.js
var nested_end = __webpack_require__(46407);
// EXTERNAL MODULE: ./build/model/outcome.js
var model_outcome = __webpack_require__(38158);
;// CONCATENATED MODULE: ./build/aggregate/evidence/check-stage.js




/** @returns contradictions in its events, each as a clause that follows the stage's name */
function checkStage(evidence) {
    const { stage, isOver } = evidence;
    const events = evidence.events.filter(({ type }) => !type.startsWith("child-"));
    const last = events.at(-1);
    if (last === undefined || last.type === "stage-started")
        return isOver ? ["has no end"] : [];
    const starts = events.filter((event) => event.type === "stage-started");
    if (starts.length < events.length - 1)
        return ["ended more than once"];
    switch (last.type) {
        case "stage-kept":
            return starts.length > 0 ? ["was kept, but it started as well"] : [];
        case "stage-skipped":
            return starts.length > 0
                ? ["was skipped, but it started as well"]
                : checkSkip(evidence, last.reason);
        case "stage-finished":
            return [
                ...checkStart(evidence),
                ...checkTries(stage, starts, last),
                ...checkExit(evidence, starts.length, last.exit),
                ...checkOutcome(stage, last),
                ...checkJudgement(evidence, last),
            ];
        default:
            return [];
    }
}
/** In a successful run, a stage is skipped only by the plan or by its condition. */
function checkSkip({ stage, allWell }, reason) {
    if (!allWell)
        return [];
    if (stage.skip !== null)
        return reason === stage.skip
            ? []
            : [`reason is ${(0,evidence_difference/* formatValue */.Fl)(reason)}, and by plan.json it is ${(0,evidence_difference/* formatValue */.Fl)(stage.skip)}`];
    return (0,condition/* startsAfterSuccess */.du)(stage.if) ? ["was skipped, although nothing kept it from running"] : [];
}
function checkStart({ stage, allWell }) {
    if (stage.skip !== null)
        return [`ran, and by plan.json it is skipped: ${(0,evidence_difference/* formatValue */.Fl)(stage.skip)}`];
    return allWell && !(0,condition/* startsAfterSuccess */.du)(stage.if)
        ? [`ran, although its condition is false: ${(0,evidence_difference/* formatValue */.Fl)(stage.if)}`]
        : [];
}
function checkTries(stage, starts, { tries }) {
    const wrong = starts.find((start, at) => start.try !== at + 1);
    if (wrong !== undefined)
        return [`try is ${wrong.try} in its start number ${starts.indexOf(wrong) + 1}`];
    const most = stage.kind === "command" ? stage.tries.max : 1;
    if (tries !== Math.max(1, starts.length))
        return [`tries is ${tries}, and it was started ${starts.length} times`];
    return tries > most ? [`tries is ${tries}, and by plan.json it has at most ${most}`] : [];
}
/** Exits of each kind of stage, besides those that all of them can have. */
const kindsOfExit = {
    command: ["exited", "signalled", "spawn-failed"],
    guardrail: ["judged"],
    subpipeline: ["exited", "nothing-ran"],
};
const anyExit = ["timed-out", "cancelled", "errored"];
function checkExit({ stage, child }, starts, exit) {
    const { kind } = exit;
    if (!kindsOfExit[stage.kind].includes(kind) && !anyExit.includes(kind))
        return [`exit.kind is ${(0,evidence_difference/* formatValue */.Fl)(kind)}, which no ${stage.kind} can have`];
    if (starts === 0 && kind !== "spawn-failed" && !anyExit.includes(kind))
        return [`exit.kind is ${(0,evidence_difference/* formatValue */.Fl)(kind)}, and it was never started`];
    if (stage.kind !== "subpipeline" || anyExit.includes(kind))
        return [];
    if (child === null)
        return ["has an end, and its nested pipeline has no journal"];
    const difference = (0,evidence_difference/* findDifference */.Hl)(exit, (0,nested_end/* nestedExit */.eR)(child, null), "exit");
    return difference === null ? [] : [(0,evidence_difference/* describeDifference */.hF)(difference, "its nested pipeline")];
}
/** A stage that was running when its process died is failed or cancelled, even if it may fail. */
const isGone = (exit) => exit.kind === "errored" && exit.reason === "process-gone";
function checkOutcome(stage, { exit, outcome }) {
    const expected = (0,model_outcome/* outcomeOf */.sG)(exit, stage);
    if (outcome === expected || (isGone(exit) && (outcome === "cancelled" || outcome === "failed")))
        return [];
    return [
        `outcome is ${(0,evidence_difference/* formatValue */.Fl)(outcome)}, and by its exit ${(0,evidence_difference/* formatValue */.Fl)(exit)} and plan.json it is ${(0,evidence_difference/* formatValue */.Fl)(expected)}`,
    ];
}
function checkJudgement({ stage, isNested, override, child }, { exit, judgement }) {
    if (stage.kind === "subpipeline")
        return child === null ? [] : checkNestedJudgement(judgement, child, exit);
    if (exit.kind !== "judged")
        return judgement === null ? [] : ["has a judgement, and nothing was judged"];
    if (judgement === null)
        return ["was judged, and has no judgement"];
    if (judgement.verdict !== exit.verdict)
        return [
            `exit.verdict is ${(0,evidence_difference/* formatValue */.Fl)(exit.verdict)}, and judgement.verdict is ${(0,evidence_difference/* formatValue */.Fl)(judgement.verdict)}`,
        ];
    if (exit.overridden !== (judgement.override !== null))
        return [
            `exit.overridden is ${exit.overridden}, and judgement.override is ${(0,evidence_difference/* formatValue */.Fl)(judgement.override)}`,
        ];
    const difference = judgement.override && (0,evidence_difference/* findDifference */.Hl)(judgement.override, override, "judgement.override");
    if (difference !== null)
        return [(0,evidence_difference/* describeDifference */.hF)(difference, "plan.json")];
    return checkVerdict(stage, exit.verdict, isNested);
}
function checkNestedJudgement(judgement, child, exit) {
    if (exit.kind === "errored")
        return [];
    const difference = (0,evidence_difference/* findDifference */.Hl)(judgement, (0,nested_end/* nestedJudgement */.LZ)(child), "judgement");
    return difference === null ? [] : [(0,evidence_difference/* describeDifference */.hF)(difference, "its nested pipeline")];
}
/** Only a change budget can be allowed later, during aggregation; only an optional review can be left out. */
function checkVerdict(stage, verdict, isNested) {
    if (stage.kind !== "guardrail")
        return [];
    const { uses, with: options } = stage;
    if (verdict === "overridable" && (isNested || uses !== "guardrail/diff-budget"))
        return [`exit.verdict is "overridable", which ${uses} cannot be here`];
    if (verdict === "not-performed" && (uses !== "guardrail/review" || options["required"] === true))
        return [`exit.verdict is "not-performed", which ${uses} cannot be here`];
    return [];
}

;// CONCATENATED MODULE: ./build/aggregate/evidence/evidence.js
/** The journal is authoritative; without it, the manifest still tells what to look for. */
const getManifest = (evidence) => isUnwritten(evidence) ? evidence.manifest : (evidence.journal?.manifest ?? evidence.manifest);
/** An attempt that could not write its journal failed for it, which only its manifest records. */
const isUnwritten = ({ manifest }) => manifest?.status === "failed" && manifest.status_detail === "journal-not-written";

// EXTERNAL MODULE: ./build/model/entries.js
var entries = __webpack_require__(47006);
// EXTERNAL MODULE: ./build/model/sub-run.js
var sub_run = __webpack_require__(37192);
;// CONCATENATED MODULE: ./build/aggregate/evidence/expected.js


/**
 * The journal of an attempt at an assignment, or of a setup that ran once for all of them.
 * @returns null for an assignment that is not in the plan
 */
function expectJournal(plan, { assignment, attempt, isSetup }) {
    const planned = plan.assignments.find(({ instance_id }) => instance_id === assignment);
    if (planned === undefined && !isSetup)
        return null;
    const subtasks = plan.subtasks.filter(({ id }) => planned?.subtasks.includes(id));
    const stages = expectStages(plan.setup, null, 1);
    for (const { id, stages: own } of subtasks)
        stages.push(...expectStages(own, id, stages.length + 1));
    return {
        start: {
            ...toCommonStart(plan, assignment, attempt),
            run_id: plan.run_id,
            parent_run_id: isSetup ? plan.run_id : null,
            pipeline_id: plan.pipeline_id,
            pipeline_title: plan.pipeline_title,
            guardrails_required: plan.guardrails_required,
            heartbeat: {
                interval_seconds: plan.recovery.heartbeat_interval_seconds,
                stale_after_seconds: plan.recovery.missing_heartbeat_timeout_seconds,
            },
        },
        stages,
        namesakes: (0,sub_run/* findNamesakes */.Wv)(plan),
        isNested: false,
    };
}
const toCommonStart = (plan, assignment, attempt) => ({
    task_id: plan.task_id,
    assignment,
    attempt,
    plan_digest: plan.digest,
    redaction: plan.redaction,
});
/** The journal of a stage's nested pipeline. */
function expectChildJournal(parent, stage, entry) {
    return {
        start: {
            ...parent.start,
            run_id: (0,sub_run/* subRunId */.dZ)(parent.start.run_id, parent.namesakes, entry),
            parent_run_id: parent.start.run_id,
            pipeline_id: stage.pipeline_id,
            pipeline_title: stage.pipeline_title,
            guardrails_required: false,
            heartbeat: null,
        },
        stages: expectStages(stage.stages, entry.subtask, 1),
        namesakes: new Set(),
        isNested: true,
    };
}
const expectStages = (stages, subtask, firstIndex) => (0,entries/* entriesOfStages */.lW)(stages, subtask, firstIndex).map((entry, at) => ({ stage: stages[at], entry }));

;// CONCATENATED MODULE: ./build/aggregate/evidence/check-journal.js





/** Checks a journal and those of its nested pipelines. @returns faults as `<file>: <what>` */
function checkJournal(plan, expected, evidence) {
    const { place, journal, manifest } = evidence;
    const path = `${place}/journal.ndjson`;
    const fold = journal?.manifest;
    if (journal === null)
        return [`${path}: it is missing, or cannot be read`];
    if (fold === undefined)
        return [`${path}: it has no run-started event`];
    const faults = [
        ...checkLines(journal.unreadable, fold),
        ...checkRunStart(journal.events[0], expected, place),
        ...checkOrder(journal.events, expected),
        ...expected.stages.flatMap((planned) => checkPlannedStage(plan, expected, planned, evidence, fold)),
        ...checkEnd(fold),
    ].map((fault) => `${path}: ${fault}`);
    return [
        ...faults,
        ...checkManifest(place, manifest, fold),
        ...checkChildren(plan, expected, evidence, fold),
    ];
}
/** A process that died may have left a truncated line. */
function checkLines(unreadable, { status_detail }) {
    const lost = unreadable.filter((line) => !isTornHeartbeat(line));
    return lost.length === 0 || status_detail === "process-gone"
        ? []
        : [`${lost.length} of its lines cannot be read`];
}
/** A truncated heartbeat changes nothing. */
function isTornHeartbeat(line) {
    const whole = JSON.stringify({ type: "heartbeat", at: new Date(0).toISOString() });
    const beginning = whole.slice(0, whole.indexOf("1970"));
    return line.length < whole.length && (beginning.startsWith(line) || line.startsWith(beginning));
}
function checkRunStart({ type: _type, at: _at, writer: _writer, mark: _mark, ...start }, expected, place) {
    const { commands, artifact_root, pipeline_title, ...rest } = start;
    const { pipeline_title: title, ...known } = expected.start;
    const difference = (0,evidence_difference/* findDifference */.Hl)(rest, known) ?? compareTexts("pipeline_title", pipeline_title, title);
    if (difference !== null)
        return [(0,evidence_difference/* describeDifference */.hF)(difference, "plan.json")];
    if (artifact_root !== place && !artifact_root.endsWith(`/${place}`))
        return [`artifact_root is ${(0,evidence_difference/* formatValue */.Fl)(artifact_root)}, and it lies in ${place}`];
    return checkCommands(commands, expected.stages);
}
function checkCommands(commands, stages) {
    if (commands.length !== stages.length)
        return [`it lists ${commands.length} stages, and by plan.json there are ${stages.length}`];
    return stages.flatMap(({ entry }, at) => {
        const { title, command, ...rest } = commands[at];
        const { title: plannedTitle, command: plannedCommand, ...planned } = entry;
        const field = `commands[${at}]`;
        const difference = (0,evidence_difference/* findDifference */.Hl)(rest, planned, field) ??
            compareTexts(`${field}.title`, title, plannedTitle) ??
            compareTexts(`${field}.command`, command, plannedCommand);
        return difference === null ? [] : [(0,evidence_difference/* describeDifference */.hF)(difference, "plan.json")];
    });
}
const compareTexts = (field, found, expected) => (0,evidence_difference/* isSameText */.cZ)(found, expected) ? null : { field, found, expected };
/** A journal has one start, one end, and only stages of the plan in between. */
function checkOrder(events, { stages }) {
    const faults = [];
    let ended = false;
    for (const event of events.slice(1)) {
        // A run that ended can still be marked as failed.
        const isLastWord = event.type === "run-finished" && event.status !== "succeeded";
        if (ended && !isLastWord)
            faults.push(`${event.type} comes after its end`);
        if (event.type === "run-started")
            faults.push("it begins twice");
        if (event.type === "run-finished")
            ended = true;
        if ("index" in event && event.index > stages.length)
            faults.push(`index is ${event.index} in a ${event.type}, and by plan.json there are ${stages.length} stages`);
    }
    return faults;
}
const filterByStage = (events, index) => events.filter((event) => "index" in event && event.index === index);
function checkPlannedStage(plan, { isNested }, { stage, entry }, { journal, children }, fold) {
    const events = filterByStage(journal.events, entry.index);
    const id = fold.commands.find(({ index }) => index === entry.index)?.sub_run_id ?? null;
    const child = (id === null ? undefined : children.get(id)) ?? null;
    const faults = checkStage({
        stage,
        events,
        allWell: fold.status === "succeeded",
        isOver: fold.completed_at !== null,
        isNested,
        override: plan.override,
        child: child && getManifest(child),
    });
    return faults.map((fault) => `stage ${entry.index} (${entry.id}): ${fault}`);
}
/** Checks that the run's end follows from the outcomes, unless it was stopped from outside or could not be recorded. */
function checkEnd({ commands, status, status_detail, summary, completed_at }) {
    if (completed_at === null)
        return [];
    // Any other detail means that it failed for a reason outside its stages.
    if (status_detail !== null && status_detail !== "stage-failed" && status_detail !== "cancelled")
        return status === "succeeded"
            ? [`status is "succeeded", and status_detail is ${(0,evidence_difference/* formatValue */.Fl)(status_detail)}`]
            : [];
    const outcomes = commands
        .map(({ outcome }) => outcome)
        .filter((outcome) => outcome !== null);
    const found = { status, status_detail, summary };
    const difference = (0,evidence_difference/* findDifference */.Hl)(found, (0,run_end/* runEnd */.l)(outcomes, status === "cancelled"));
    return difference === null ? [] : [(0,evidence_difference/* describeDifference */.hF)(difference, "the outcomes of its stages")];
}
function checkManifest(place, manifest, fold) {
    const path = `${place}/manifest.json`;
    if (manifest === null)
        return [`${path}: it is missing, or cannot be read`];
    const difference = (0,evidence_difference/* findDifference */.Hl)(manifest, fold);
    return difference === null ? [] : [`${path}: ${(0,evidence_difference/* describeDifference */.hF)(difference, "its journal")}`];
}
/** Each nested pipeline that ran has a journal, and there are no others. */
function checkChildren(plan, expected, evidence, fold) {
    const faults = [];
    const known = new Set();
    for (const { stage, entry } of expected.stages) {
        if (stage.kind !== "subpipeline")
            continue;
        const child = expectChildJournal(expected, stage, entry);
        known.add(child.start.run_id);
        faults.push(...checkChild(plan, child, evidence, fold, { stage, index: entry.index }));
    }
    for (const id of evidence.children.keys())
        if (!known.has(id))
            faults.push(`${evidence.place}/children/${id}: the plan has no such nested pipeline`);
    return faults;
}
function checkChild(plan, child, { place, journal, children }, fold, { stage, index }) {
    const { run_id } = child.start;
    const path = `${place}/journal.ndjson: stage ${index} (${stage.id})`;
    const events = filterByStage(journal.events, index);
    const isKept = events.some(({ type }) => type === "stage-kept");
    const started = events.filter((event) => event.type === "child-started");
    const own = children.get(run_id);
    if (started.length === 0)
        return own === undefined ? [] : [`${path}: its nested pipeline ran, but was not started`];
    const [first] = started;
    if (started.length > 1)
        return [`${path}: its nested pipeline was started more than once`];
    if (first.run_id !== run_id)
        return [
            `${path}: run_id is ${(0,evidence_difference/* formatValue */.Fl)(first.run_id)}, and by plan.json it is ${(0,evidence_difference/* formatValue */.Fl)(run_id)}`,
        ];
    if (first.pipeline_id !== stage.pipeline_id)
        return [
            `${path}: pipeline_id is ${(0,evidence_difference/* formatValue */.Fl)(first.pipeline_id)}, and by plan.json it is ${(0,evidence_difference/* formatValue */.Fl)(stage.pipeline_id)}`,
        ];
    // The files of a reused stage are in the attempt that ran it.
    if (isKept)
        return own === undefined ? [] : [`${path}: it was kept, but its nested pipeline ran again`];
    const manifest = `${fold.artifact_root}/children/${run_id}/manifest.json`;
    if (first.manifest !== manifest)
        return [
            `${path}: manifest is ${(0,evidence_difference/* formatValue */.Fl)(first.manifest)}, and it is ${(0,evidence_difference/* formatValue */.Fl)(manifest)}`,
        ];
    if (own === undefined)
        return [`${place}/children/${run_id}: it was started, but left nothing`];
    if (isUnwritten(own))
        return [];
    return [...checkChildEnd(path, events, own, fold), ...checkJournal(plan, child, own)];
}
function checkChildEnd(path, events, { journal }, { completed_at, artifact_root, status_detail }) {
    const finished = events.filter((event) => event.type === "child-finished");
    if (finished.length === 0)
        return completed_at === null ? [] : [`${path}: its nested pipeline has no end`];
    const child = journal?.manifest;
    if (child === undefined)
        return [];
    if (finished.length > 1)
        return [`${path}: its nested pipeline ended more than once`];
    if (!child.artifact_root.startsWith(`${artifact_root}/`))
        return [`${path}: artifact_root of its nested pipeline is ${(0,evidence_difference/* formatValue */.Fl)(child.artifact_root)}`];
    const { status } = finished[0];
    if (status === child.status || status_detail === "process-gone")
        return [];
    return [
        `${path}: status of its nested pipeline is ${(0,evidence_difference/* formatValue */.Fl)(status)}, and by its journal it is ${(0,evidence_difference/* formatValue */.Fl)(child.status)}`,
    ];
}

;// CONCATENATED MODULE: ./build/aggregate/evidence/check-evidence.js





/**
 * Checks everything that the attempts of a run left, against the plan and against each other: docs/adr/0007. Every
 * result of a run is computed from what this returns.
 */
function checkEvidence(plan, evidence) {
    const { attempts } = evidence;
    const setups = attempts.filter((attempt) => isSetup(plan, attempt));
    const checked = attempts.map((attempt) => {
        const manifest = getManifest(attempt);
        const messages = isUnplanned(plan, attempt, setups)
            ? [`${attempt.place}: the plan has no such assignment`]
            : manifest === null || !isOfPlan(plan, attempt)
                ? []
                : checkAttempt(plan, attempt, evidence, setups);
        const { assignment, attempt: number } = attempt;
        return {
            manifest,
            attempt,
            faults: messages.map((message) => ({ assignment, attempt: number, message })),
        };
    });
    return {
        manifests: checked.flatMap(({ manifest, attempt }) => isInItsPlace(manifest, attempt) ? manifest : []),
        faults: [
            ...checked.flatMap(({ faults }) => faults),
            ...findStrayFiles(evidence),
            ...findWronglyLeftOut(evidence),
        ],
    };
}
const isInItsPlace = (manifest, attempt) => manifest?.assignment === attempt.assignment && manifest.attempt === attempt.attempt;
function checkAttempt(plan, attempt, evidence, setups) {
    const expected = expectJournal(plan, { ...attempt, isSetup: setups.includes(attempt) });
    if (expected === null || isUnwritten(attempt))
        return [];
    const setup = setups.find((one) => one.attempt === attempt.attempt);
    return [
        ...checkJournal(plan, expected, attempt),
        ...checkKept(attempt, evidence.attempts, setups),
        ...checkKeptOutcomes(attempt, setup?.journal?.manifest),
        ...checkFiles(attempt, evidence),
    ];
}
/** Files outside the attempts' folders, where a run puts nothing. */
const findStrayFiles = ({ attempts, files }) => [...files.keys()]
    .filter((path) => !isOfAttempt(path, attempts))
    .map((path) => toRunFault(`${path}: no stage left this file`));
/** A left-out file must belong to an attempt, be named once, and be absent. */
function findWronglyLeftOut({ attempts, files, leftOut }) {
    const lastAt = new Map(leftOut.map((path, at) => [path, at]));
    return leftOut
        .filter((path, at) => files.has(path) || lastAt.get(path) !== at || !isOfAttempt(path, attempts))
        .map((path) => toRunFault(`aggregation.json: left_out names ${(0,evidence_difference/* formatValue */.Fl)(path)}, which is there, is named twice, or was never left`));
}
const isOfAttempt = (path, attempts) => attempts.some(({ place }) => path.startsWith(`${place}/`));
const toRunFault = (message) => ({ assignment: "", attempt: 1, message });
/** Earlier plans may have had other assignments, so only attempts since this plan count. */
const isUnplanned = (plan, attempt, setups) => attempt.attempt >= plan.plan_attempt &&
    !setups.includes(attempt) &&
    plan.assignments.every(({ instance_id }) => instance_id !== attempt.assignment);
/** After a re-run of all jobs, files of the earlier plan remain; they say nothing about this one. */
const isOfPlan = ({ digest }, { journal, manifest }) => [journal?.manifest, manifest].some((one) => one?.plan_digest === digest);
/** A setup that ran once before the jobs has a folder of its own, which no assignment is named like. */
const isSetup = ({ assignments }, { assignment, journal, manifest }) => assignments.every(({ instance_id }) => instance_id !== assignment) &&
    [journal?.manifest, manifest].some((one) => one != null && one.parent_run_id !== null);
/**
 * Checks that each reused stage did run: in an earlier attempt, or in the setup that ran once before the jobs.
 * @param attempts all attempts of the run
 * @param setups those that are such a setup
 */
function checkKept(attempt, attempts, setups) {
    const earlier = attempts.filter((one) => one.assignment === attempt.assignment && one.attempt < attempt.attempt);
    const setup = setups.filter((one) => one.attempt === attempt.attempt);
    return checkJournalKept(attempt, [...earlier, ...setup]);
}
function checkJournalKept(evidence, sources) {
    const kept = evidence.journal?.events.filter((event) => event.type === "stage-kept") ?? [];
    const faults = kept.flatMap((event) => checkRecord(event, sources).map((fault) => `${evidence.place}/journal.ndjson: stage ${event.index}: ${fault}`));
    const children = [...evidence.children].flatMap(([id, child]) => checkJournalKept(child, sources.flatMap((source) => source.children.get(id) ?? [])));
    return [...faults, ...children];
}
function checkRecord({ index, record }, sources) {
    const ran = sources
        .flatMap(({ journal }) => journal?.manifest?.commands ?? [])
        .filter((command) => command.index === index && command.outcome !== null);
    if (ran.length === 0)
        return ["it was kept, but no earlier attempt ran it"];
    const names = Object.keys(record);
    const differences = ran.map((command) => (0,evidence_difference/* findDifference */.Hl)(pickComparable(record, names), pickComparable(command, names), "record"));
    if (differences.includes(null))
        return [];
    return [(0,evidence_difference/* describeDifference */.hF)(differences.at(-1), "the attempt that ran it")];
}
/** The fields that are equal in the attempt that ran a stage and in those that reuse it. */
function pickComparable(record, names) {
    const own = Object.entries(record).filter(([name]) => names.includes(name));
    return Object.fromEntries(own.filter(([name]) => name !== "notes" && name !== "artifacts"));
}
/** Only successful stages are reused, except for a setup that all assignments share. */
const checkKeptOutcomes = ({ place, journal }, setup) => (journal?.events ?? []).flatMap((event) => {
    if (event.type !== "stage-kept" || event.record.outcome === "succeeded")
        return [];
    if (setup?.commands.some(({ index }) => index === event.index))
        return [];
    return [
        `${place}/journal.ndjson: stage ${event.index}: it was kept with the outcome ${(0,evidence_difference/* formatValue */.Fl)(event.record.outcome)}`,
    ];
});

// EXTERNAL MODULE: ./build/model/limits.js + 2 modules
var limits = __webpack_require__(89821);
// EXTERNAL MODULE: ./build/model/manifest.js
var model_manifest = __webpack_require__(21189);
// EXTERNAL MODULE: ./build/model/reasons.js
var reasons = __webpack_require__(9751);
// EXTERNAL MODULE: ./build/run/read-journal.js
var read_journal = __webpack_require__(26494);
// EXTERNAL MODULE: ./build/model/run-files.js + 4 modules
var run_files = __webpack_require__(30017);
// EXTERNAL MODULE: ./build/modes/run-folder/digests.js
var digests = __webpack_require__(83013);
// EXTERNAL MODULE: ./build/modes/run-folder/read-bounded.js
var read_bounded = __webpack_require__(578);
;// CONCATENATED MODULE: ./build/modes/run-folder/read-attempts.js











const journalOrManifest = [(0,run_files/* attemptFiles */.h6)("journal.ndjson"), (0,run_files/* attemptFiles */.h6)("manifest.json")];
/**
 * Reads the attempts in a run's folder, wherever they ran. A file that is too large, or that this version cannot read,
 * counts as missing.
 * @param warn called for each such file
 */
async function readAttempts(files, { folder, plan, leftOut = [], known, signal }, warn) {
    const unread = [];
    const hashed = await (0,digests/* hashFiles */.yQ)(files, folder, {
        below: "jobs",
        ...(known !== undefined && { known }),
        most: (0,digests/* getMaxFileBytes */.KM)(plan),
        signal,
        unreadable: (path, error) => warn(`${path}: ${(0,reasons/* messageOf */.bD)(error)}`),
        unread: (file) => void unread.push(file),
    });
    const attempts = await readPlaces(files, folder, hashed, warn);
    const whole = [...hashed, ...findRecordedDigests(attempts, unread)].sort(byPath);
    const byName = new Map(whole.map((file) => [file.path, file]));
    const { manifests, faults } = checkEvidence(plan, { attempts, files: byName, leftOut });
    const setups = manifests.filter(({ parent_run_id }) => parent_run_id !== null);
    const children = [...setups, ...attempts.flatMap(listChildManifests)];
    return {
        manifests: manifests.filter(({ parent_run_id }) => parent_run_id === null),
        collected: {
            // The later one of the same name counts.
            children: children.toSorted((left, right) => left.attempt - right.attempt),
            findings: collectFindings(attempts),
        },
        faults,
        files: whole,
        unread: unread.map(({ path }) => path),
        attempts: attempts.flatMap((attempt) => {
            const manifest = getManifest(attempt);
            const isOwn = manifest?.plan_digest === plan.digest && manifest.parent_run_id === null;
            return isOwn ? [{ place: attempt.place, manifest, findings: listFindings(attempt) }] : [];
        }),
    };
}
/** The recorded digests of unread files whose size is as recorded. */
function findRecordedDigests(attempts, unread) {
    const recorded = unread.length === 0 ? new Map() : listRecordedFiles(attempts);
    return unread.flatMap(({ path, bytes }) => {
        const file = recorded.get(path);
        return file?.bytes === bytes ? [{ path, bytes, sha256: file.sha256 }] : [];
    });
}
const byPath = (left, right) => (left.path < right.path ? -1 : 1);
async function readPlaces(files, folder, hashed, warn) {
    const places = new Set(hashed.flatMap(({ path }) => journalOrManifest.some((form) => form.test(path))
        ? [path.slice(0, path.lastIndexOf("/"))]
        : []));
    const read = new Map();
    // Inner ones come first.
    for (const place of [...places].sort().reverse())
        read.set(place, await readPlace(files, folder, place, findChildren(place, read), warn));
    return [...read.values()].reverse().flatMap(asAttempt);
}
function findChildren(place, read) {
    const below = `${place}/children/`;
    const own = [...read].filter(([path]) => path.startsWith(below) && !path.slice(below.length).includes("/"));
    return new Map(own.map(([path, evidence]) => [path.slice(below.length), evidence]));
}
/** Takes assignment and attempt from the name of the folder. */
function asAttempt(evidence) {
    const [, assignment, attempt] = /^jobs\/([^/]+)\/a(\d+)$/.exec(evidence.place) ?? [];
    return assignment === undefined ? [] : [{ ...evidence, assignment, attempt: Number(attempt) }];
}
async function readPlace(files, folder, place, children, warn) {
    const read = async (name) => {
        const path = (0,external_node_path_.join)(folder, place, name);
        // A folder of that name, for example, counts as missing, so the attempt is not a success.
        const found = await (0,read_bounded/* readBounded */.C)(files, path, limits/* limits */.F.manifestBytes.value).catch((error) => {
            warn((0,reasons/* messageOf */.bD)(error));
            return { kind: "missing" };
        });
        if (found.kind === "too-large")
            warn(`${place}/${name}: larger than ${limits/* limits */.F.manifestBytes.shown}, so it does not count`);
        return found.kind === "text" ? found : null;
    };
    const manifest = await read("manifest.json");
    const parsed = model_manifest/* Manifest */._8.safeParse(manifest?.value);
    if (manifest !== null && !parsed.success)
        warn(`${place}/manifest.json: not a manifest of this version, so it does not count`);
    const journal = await read("journal.ndjson");
    const journalRead = journal === null ? null : (0,read_journal/* readJournal */.a)(journal.text);
    return { place, journal: journalRead, manifest: parsed.data ?? null, children };
}
/** Manifests of nested pipelines, outer ones first. */
function listChildManifests({ children }) {
    return [...children.values()].flatMap((child) => {
        const manifest = getManifest(child);
        return [...(manifest === null ? [] : [manifest]), ...listChildManifests(child)];
    });
}
/**
 * Collects the findings of each assignment's newest attempt, which repeats or keeps those of earlier ones. Duplicates
 * are merged, because a setup reports the same findings in every assignment.
 */
function collectFindings(attempts) {
    const newest = new Map();
    for (const { assignment, attempt } of attempts)
        newest.set(assignment, Math.max(attempt, newest.get(assignment) ?? 0));
    const counting = attempts.filter(({ assignment, attempt }) => newest.get(assignment) === attempt);
    const findings = new Map();
    for (const attempt of counting)
        for (const finding of listFindings(attempt)) {
            const key = JSON.stringify(finding);
            const known = findings.get(key) ?? { finding, jobs: new Set() };
            findings.set(key, known);
            known.jobs.add(attempt.assignment);
        }
    return [...findings.values()].map(({ finding, jobs }) => jobs.size === 1 ? finding : { ...finding, jobs: jobs.size });
}
function listFindings({ journal, children }) {
    const own = (journal?.events ?? []).flatMap((event) => event.type === "stage-finished" || event.type === "stage-kept" ? event.findings : []);
    return [...own, ...[...children.values()].flatMap(listFindings)];
}


/***/ }),

/***/ 578:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ readBounded),
/* harmony export */   r: () => (/* binding */ readAtMost)
/* harmony export */ });
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29598);

/** Reads a file unless it is larger than `most` bytes. */
async function readBounded(files, path, most) {
    if (!(await files.exists(path)))
        return { kind: "missing" };
    const bytes = await readAtMost(files, path, most);
    if (bytes === undefined)
        return { kind: "too-large" };
    const text = bytes.toString("utf8");
    return { kind: "text", text, value: (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .qF)(text) };
}
/** @returns undefined when there are more than `most` bytes */
async function readAtMost(files, path, most) {
    const chunks = [];
    let bytes = 0;
    for await (const chunk of files.readChunks(path)) {
        bytes += chunk.length;
        if (bytes > most)
            return undefined;
        chunks.push(chunk);
    }
    return Buffer.concat(chunks);
}


/***/ }),

/***/ 48064:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ createCheckReport)
/* harmony export */ });
/* harmony import */ var _model_counted_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(77820);
/* harmony import */ var _model_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89821);
/* harmony import */ var _shared_check_annotations_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60170);
/* harmony import */ var _text_clean_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1559);
/* harmony import */ var _shared_duration_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(17769);
/* harmony import */ var _markdown_job_summary_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(38098);
/* harmony import */ var _shared_outcome_words_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(51393);
/* harmony import */ var _shared_stage_rows_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(95073);








/**
 * Creates the content of a check-run: a title for the list of checks, the job summary within GitHub's limit, and the
 * most important findings as annotations. Findings without an annotation are counted at the end of the summary.
 * @param mostBytes limit of the summary in bytes of UTF-8
 */
function createCheckReport({ mostAnnotations = 100, ...input }, mostBytes = _model_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .limits */ .F.checkText.value) {
    const findings = (0,_shared_check_annotations_js__WEBPACK_IMPORTED_MODULE_1__/* .rankFindings */ .JM)(input.findings ?? []);
    const chosen = (0,_shared_check_annotations_js__WEBPACK_IMPORTED_MODULE_1__/* .chooseAnnotations */ .eZ)(findings, mostAnnotations);
    const words = (0,_shared_check_annotations_js__WEBPACK_IMPORTED_MODULE_1__/* .describeLeftOff */ .a$)(chosen);
    const end = words === "" ? "" : `\n${words}\n`;
    const room = mostBytes - Buffer.byteLength(end);
    const summary = `${(0,_markdown_job_summary_js__WEBPACK_IMPORTED_MODULE_4__/* .createJobSummary */ .u)({ ...input, findings }, room)}${end}`;
    return { output: { title: formatTitle(input), summary }, annotations: chosen.annotations };
}
/** `Failed: api/unit failed (exit 1)`, `Passed: 12 stages in 3m 12s`: one line of at most 120 characters. */
function formatTitle({ summary, manifest, plan, children }) {
    const groups = (0,_shared_stage_rows_js__WEBPACK_IMPORTED_MODULE_6__/* .toStageRows */ .RN)(manifest, children ?? new Map());
    const { word } = (0,_shared_outcome_words_js__WEBPACK_IMPORTED_MODULE_5__/* .getRunWord */ .ec)(summary, plan, groups.length);
    const details = groups.length === 0 ? summary.reason : formatDetails(summary, (0,_shared_stage_rows_js__WEBPACK_IMPORTED_MODULE_6__/* .countStages */ .r0)(groups));
    return (0,_text_clean_text_js__WEBPACK_IMPORTED_MODULE_2__/* .cleanLine */ .Ow)(details === null ? word : `${word}: ${details}`, _text_clean_text_js__WEBPACK_IMPORTED_MODULE_2__/* .longestTitle */ .Df);
}
function formatDetails(summary, counts) {
    if (summary.status === "cancelled")
        return (0,_shared_stage_rows_js__WEBPACK_IMPORTED_MODULE_6__/* .formatCounts */ .gM)(counts);
    if (summary.status !== "succeeded")
        return summary.reason;
    const ran = counts.passed + counts.allowed;
    const words = `${(0,_model_counted_js__WEBPACK_IMPORTED_MODULE_7__/* .counted */ .h)(ran, "stage")} in ${(0,_shared_duration_js__WEBPACK_IMPORTED_MODULE_3__/* .formatRunDuration */ .b)(summary)}`;
    return counts.allowed === 0 ? words : `${words}, ${counts.allowed} failed but allowed`;
}


/***/ })

};
