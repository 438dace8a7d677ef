export const id = 6690;
export const ids = [6690];
export const modules = {

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


/***/ }),

/***/ 76109:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x2: () => (/* binding */ allSucceeded),
  EM: () => (/* binding */ executeAssignments)
});

// UNUSED EXPORTS: captureStart, openContext

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/model/reasons.js
var reasons = __webpack_require__(9751);
// EXTERNAL MODULE: ./build/model/redacted.js
var redacted = __webpack_require__(6416);
// EXTERNAL MODULE: ./build/redaction/secret-values.js
var secret_values = __webpack_require__(16215);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/model/entries.js
var entries = __webpack_require__(47006);
// EXTERNAL MODULE: ./build/model/outcome.js
var model_outcome = __webpack_require__(38158);
// EXTERNAL MODULE: ./build/run/context.js
var run_context = __webpack_require__(31209);
// EXTERNAL MODULE: ./build/run/persisted-path.js
var persisted_path = __webpack_require__(88507);
// EXTERNAL MODULE: ./build/run/environment.js + 1 modules
var environment = __webpack_require__(94460);
// EXTERNAL MODULE: ./build/model/limits.js + 2 modules
var limits = __webpack_require__(89821);
;// CONCATENATED MODULE: ./build/run/clean-up.js

function startCleanUp({ clock, signal, cleanUpMs }) {
    const over = new AbortController();
    const stopped = new AbortController();
    const begin = async () => {
        await clock.sleep(Math.max(0, cleanUpMs - limits/* limits */.F.grace.value), stopped.signal);
        if (!stopped.signal.aborted)
            over.abort();
    };
    const beginAtCancel = () => void begin();
    if (signal.aborted)
        beginAtCancel();
    else
        signal.addEventListener("abort", beginAtCancel, { once: true });
    return {
        over: over.signal,
        stop() {
            signal.removeEventListener("abort", beginAtCancel);
            stopped.abort();
        },
    };
}

;// CONCATENATED MODULE: ./build/run/heartbeat.js

/**
 * Calls `beat` regularly until stopped. Slow beats never overlap. The first failure is reported, the others are
 * counted.
 * @param intervalMs milliseconds between the end of a beat and the start of the next
 */
function startHeartbeat(clock, intervalMs, beat, warn) {
    const stopped = new AbortController();
    let failed = 0;
    const run = async () => {
        for (;;) {
            await clock.sleep(intervalMs, stopped.signal);
            if (stopped.signal.aborted)
                return;
            try {
                await beat();
            }
            catch (error) {
                failed += 1;
                if (failed === 1)
                    warn(`a heartbeat could not be recorded: ${(0,reasons/* messageOf */.bD)(error)}`);
            }
        }
    };
    const ended = run().then(() => {
        if (failed > 1)
            warn(`${failed} heartbeats could not be recorded`);
    });
    return {
        stop() {
            stopped.abort();
            return ended;
        },
    };
}

// EXTERNAL MODULE: ./build/model/fold.js
var fold = __webpack_require__(14595);
// EXTERNAL MODULE: ./build/model/json.js
var json = __webpack_require__(29598);
;// CONCATENATED MODULE: ./build/run/persister.js



/** Milliseconds before each retry of a failed write. */
const pauses = [50, 200];
/** Writes never overlap. Changes during a write are written once after it. */
function createPersister(options) {
    const { clock } = options;
    let newest;
    let lastAt = -Infinity;
    let writing;
    const writeNewest = async () => {
        lastAt = clock.elapsed();
        await writeWithTries(options, newest);
    };
    const start = () => {
        writing = writeNewest().finally(() => (writing = undefined));
        return writing;
    };
    return {
        note(manifest) {
            newest = manifest;
            if (writing === undefined && clock.elapsed() - lastAt >= limits/* limits */.F.snapshot.value)
                void start();
        },
        async write(manifest) {
            newest = manifest;
            await writing;
            // Another waiting call may have started already, with this state or a newer one.
            await (writing ?? start());
        },
        settle: async () => {
            await writing;
        },
    };
}
/** Never rejects. */
async function writeWithTries(options, manifest) {
    const durable = manifest.completed_at !== null;
    for (const pause of [...pauses, null]) {
        try {
            await options.files.replace(options.path, (0,json/* toJson */.aB)(manifest), { durable });
            return;
        }
        catch (error) {
            if (pause === null)
                options.warn(`the manifest could not be written: ${(0,reasons/* messageOf */.bD)(error)}`);
            else
                await options.clock.sleep(pause);
        }
    }
}

// EXTERNAL MODULE: ./build/run/evidence.js
var evidence = __webpack_require__(41813);
;// CONCATENATED MODULE: ./build/run/line-appender.js
/** After a failed write it starts a new line, so that a partial line does not spoil the next one. */
function createLineAppender(appender) {
    let torn = false;
    return {
        async append(lines) {
            try {
                await appender.append(`${torn ? "\n" : ""}${lines.join("")}`);
                torn = false;
            }
            catch (error) {
                torn = true;
                throw error;
            }
        },
        close: () => appender.close(),
    };
}
/** A record as a line of NDJSON. */
const toLine = (record) => `${JSON.stringify(record)}\n`;

;// CONCATENATED MODULE: ./build/run/journal.js





/** Opens a journal with its first event, and writes the first manifest. Rejects if the file cannot be opened. */
async function openJournal(options, first) {
    const { folder, clock } = options;
    const lines = createJournalWriter(await options.files.openAppend(`${folder}/journal.ndjson`));
    const persister = createPersister({ ...options, path: `${folder}/manifest.json` });
    const broken = new AbortController();
    let manifest = (0,fold/* applyEvent */.Z)(undefined, addTime(clock, first));
    const enqueue = createQueue();
    const append = async (event) => {
        manifest = event.type === "run-started" ? manifest : (0,fold/* applyEvent */.Z)(manifest, event);
        try {
            await lines.add(event);
        }
        catch (error) {
            broken.abort(`its journal could not be written: ${(0,reasons/* messageOf */.bD)(error)}`);
        }
        manifest = { ...manifest, journal_sha256: lines.getDigest() };
        await publish(persister, manifest, event);
        await notify(options, event);
    };
    await append({ ...first, at: manifest.started_at });
    return {
        record: (event) => enqueue(() => append(addTime(clock, event))),
        beat: () => enqueue(async () => {
            const event = addTime(clock, { type: "heartbeat" });
            await lines.addOrDrop(event);
            manifest = { ...(0,fold/* applyEvent */.Z)(manifest, event), journal_sha256: lines.getDigest() };
            persister.note(manifest);
        }),
        getManifest: () => manifest,
        broken: broken.signal,
        async close() {
            await enqueue(() => persister.settle());
            await lines.close().catch((error) => options.warn((0,reasons/* messageOf */.bD)(error)));
        },
    };
}
/** Runs tasks one after another. A failed one does not stop the next. */
function createQueue() {
    let last = Promise.resolve();
    return (act) => {
        const done = last.then(act);
        last = done.catch(() => undefined);
        return done;
    };
}
const addTime = (clock, event) => ({
    ...event,
    at: clock.now().toISOString(),
});
async function publish(persister, manifest, event) {
    if (isUrgent(event))
        await persister.write(manifest);
    else
        persister.note(manifest);
}
/** Whether the manifest on disk must show the event at once: the start, the end and failures. */
function isUrgent(event) {
    if (event.type === "run-started" || event.type === "run-finished")
        return true;
    return event.type === "stage-finished" && event.outcome !== "succeeded";
}
async function notify(options, event) {
    try {
        await options.watcher.event(options.scope, event);
    }
    catch (error) {
        options.warn(`the run could not be shown: ${(0,reasons/* messageOf */.bD)(error)}`);
    }
}
function createJournalWriter(appender) {
    let waiting = [toLine({ schema_version: 1, kind: "journal" })];
    const file = createLineAppender(appender);
    const meter = (0,evidence/* createMeter */.qf)();
    let measured = "";
    // A repeated line had to be written again: readers ignore it.
    const measure = (line) => {
        if (line !== measured)
            meter.add(line);
        measured = line;
    };
    const flush = async () => {
        await file.append(waiting);
        waiting.forEach(measure);
        waiting = [];
    };
    return {
        add(event) {
            waiting.push(toLine(event));
            return flush();
        },
        async addOrDrop(event) {
            const line = toLine(event);
            waiting.push(line);
            await flush().catch((error) => {
                waiting = waiting.filter((other) => other !== line);
                throw error;
            });
        },
        getDigest: () => meter.read().sha256,
        close: file.close,
    };
}

;// CONCATENATED MODULE: ./build/run/reused.js
const noReuse = { stages: new Map(), children: new Map() };
const ranBefore = "ran once, before the jobs";
const passedOnBefore = `${ranBefore}, and set variables for them`;
/** The note of a stage of such a setup. */
const getSetupNote = (hasPassedOn) => hasPassedOn ? passedOnBefore : ranBefore;
/**
 * Drops setup stages that set variables, since those of an earlier attempt are gone; their note tells them. Other
 * stages that set some are never reused.
 */
function dropVariableSetters(reused) {
    const stages = [...reused.stages].filter(([, { record }]) => !record.notes.includes(passedOnBefore));
    return { ...reused, stages: new Map(stages) };
}

;// CONCATENATED MODULE: ./build/run/record-reused.js

/** Records all reused results before anything starts, so that they outlast whatever happens to this attempt. */
async function recordReused(journal, reused, collected) {
    const { artifact_root } = journal.getManifest();
    for (const [index, { record, findings, files, child }] of reused.stages) {
        if (child !== null) {
            const { run_id, pipeline_id, manifest, status } = child;
            await journal.record({ type: "child-started", index, run_id, pipeline_id, manifest });
            await journal.record({ type: "child-finished", index, run_id, status });
        }
        const placed = files.map((file) => ({ ...file, path: `${artifact_root}/${file.path}` }));
        await journal.record((0,redacted/* asRecorded */.zz)({ type: "stage-kept", index, record, findings, files: placed }));
        collected.findings.push(...findings);
    }
}

// EXTERNAL MODULE: ./build/model/stage-files.js
var stage_files = __webpack_require__(96006);
// EXTERNAL MODULE: ./build/model/sub-run.js
var sub_run = __webpack_require__(37192);
;// CONCATENATED MODULE: ./build/run/privacy-log.js




function createPrivacyLog(options) {
    let sequence = 0;
    let opened;
    let isThere = false;
    const meter = (0,evidence/* createMeter */.qf)();
    let reported = false;
    const report = (error) => {
        if (!reported)
            options.warn(`the privacy guard's decisions could not be written: ${(0,reasons/* messageOf */.bD)(error)}`);
        reported = true;
    };
    return {
        async record(stageId, stream, decisions) {
            const timestamp = options.clock.now().toISOString();
            const lines = decisions.flatMap((decision) => {
                sequence += 1;
                if (sequence > limits/* limits */.F.privacyDecisions.value)
                    return [];
                const line = { sequence, stage_id: stageId, stream, ...decision, timestamp };
                return [toLine(line)];
            });
            if (lines.length === 0)
                return;
            opened ??= openLog(options, meter, report);
            const file = await opened;
            isThere = file !== null;
            meter.add(lines.join(""));
            await file?.append(lines).catch(report);
        },
        getFile: () => (isThere ? { path: options.shownPath, ...meter.read() } : null),
        close: async () => (await opened)?.close(),
    };
}
/** @returns null if it cannot be created with its first line */
async function openLog({ files, path }, meter, report) {
    const header = { schema_version: 1, kind: "privacy-decisions" };
    let file = null;
    try {
        file = createLineAppender(await files.openAppend(path));
        await file.append([toLine(header)]);
        meter.add(toLine(header));
        return file;
    }
    catch (error) {
        report(error);
        await file?.close().catch(() => undefined);
        return null;
    }
}

// EXTERNAL MODULE: ./build/model/condition.js
var condition = __webpack_require__(96895);
;// CONCATENATED MODULE: ./build/run/schedule.js


/**
 * Runs stages in order, or in parallel where `needs` allows it: without `needs` a stage waits for all before it. After
 * a failure or a cancel, running stages finish.
 * @returns the outcomes, in the order of the stages
 */
async function runSchedule(schedule) {
    const { stages, done } = schedule;
    const states = stages.map((_, position) => done.has(position) ? "succeeded" : "waiting");
    const running = new Map();
    for (;;) {
        const started = await startReady(schedule, states, running);
        if (running.size === 0) {
            if (states.every(isOver))
                return states;
            if (!started)
                throw new Error("the needs of stages form a cycle");
        }
        else {
            await Promise.race(running.values());
        }
    }
}
const hasStarted = (state) => state !== "waiting" && state !== "skipped";
const isOver = (state) => state !== "waiting" && state !== "running";
/** Starts or skips all stages that are ready. @returns whether there were any */
async function startReady(schedule, states, running) {
    let decided = false;
    /** All stages before it are over. Kept across the loop, since most stages wait for exactly that. */
    let first = 0;
    for (let position = 0; position < states.length; position += 1) {
        while (first < position && isOver(states[first]))
            first += 1;
        if (states[position] !== "waiting")
            continue;
        const { needs } = schedule.stages[position];
        const ready = needs === null
            ? first === position
            : findNeeds(schedule.stages, position).every((at) => isOver(states[at]));
        if (!ready)
            continue;
        const reason = findSkipReason(schedule, states, position);
        if (reason !== null) {
            states[position] = "skipped";
            await schedule.skip(position, reason);
            decided = true;
        }
        else if (running.size < schedule.maxParallel) {
            states[position] = "running";
            running.set(position, runOne(schedule, states, running, position));
            decided = true;
        }
    }
    return decided;
}
async function runOne(schedule, states, running, position) {
    states[position] = await schedule.run(position);
    running.delete(position);
}
/** Positions of the stages that must be over before this one starts. */
function findNeeds(stages, position) {
    const needs = stages[position].needs;
    if (needs === null)
        return [...stages.keys()].slice(0, position);
    return needs.map((id) => stages.findIndex((stage) => stage.id === id));
}
/** null: the stage starts. */
function findSkipReason(schedule, states, position) {
    const before = findNeeds(schedule.stages, position);
    const stage = schedule.stages[position];
    if (stage.skip !== null)
        return stage.skip;
    if (schedule.signal.aborted) {
        const isOver = schedule.cleanUp.aborted || !(schedule.begun || states.some(hasStarted));
        return !isOver && (0,condition/* cleansUp */.kI)(stage.if) ? null : getStopReason(schedule.signal);
    }
    const failures = [...states.keys()].filter((at) => (0,model_outcome/* isFailure */.N6)(states[at]));
    const failedBefore = before.filter((at) => failures.includes(at));
    const blockers = schedule.failFast
        ? failures
        : stage.needs === null
            ? []
            : findBlockingNeeds(schedule, states, before);
    const facts = {
        failed: schedule.failFast
            ? failures.length > 0
            : failedBefore.length > 0 || blockers.length > 0,
        blocked: blockers.length > 0,
        cancelled: false,
    };
    if ((0,condition/* evaluateCondition */.F9)((0,condition/* parseCondition */.zB)(stage.if), facts))
        return null;
    if (facts.blocked)
        return describeBlock(schedule.stages, position, blockers);
    return `its condition is false: ${stage.if}`;
}
/** A stage that does not depend on a failed one was only blocked because it had not started by then. */
function describeBlock(stages, position, blockers) {
    const awaited = new Set(findNeeds(stages, position));
    for (const at of awaited) {
        if (blockers.includes(at))
            return `${stages[at].id} did not succeed`;
        for (const before of findNeeds(stages, at))
            awaited.add(before);
    }
    return `${stages[blockers[0]].id} failed before this stage could start (fail-fast)`;
}
const getStopReason = ({ reason }) => typeof reason === "string" ? reason : "the run was cancelled";
/** Finds needs that failed, or were skipped because of a failure. Stages that the plan skips block nothing. */
function findBlockingNeeds(schedule, states, needs) {
    return needs.filter((at) => {
        const state = states[at];
        if ((0,model_outcome/* isFailure */.N6)(state))
            return true;
        const left = state === "skipped" && schedule.stages[at].skip === null;
        return left && findBlockingNeeds(schedule, states, findNeeds(schedule.stages, at)).length > 0;
    });
}

// EXTERNAL MODULE: ./build/model/frames.js
var model_frames = __webpack_require__(77966);
// EXTERNAL MODULE: ./build/changes/filter.js
var filter = __webpack_require__(81778);
// EXTERNAL MODULE: ./build/changes/own-files.js
var own_files = __webpack_require__(36584);
// EXTERNAL MODULE: ./build/model/artifact-path.js
var artifact_path = __webpack_require__(77752);
// EXTERNAL MODULE: ./build/model/entry-name.js
var entry_name = __webpack_require__(7772);
// EXTERNAL MODULE: ./build/model/verdict-place.js
var verdict_place = __webpack_require__(28041);
;// CONCATENATED MODULE: ./build/run/verdict-files.js


/** Finds the paths at which reviews look for verdicts, by the ids of the stages that write them. */
function findVerdictPaths({ after }) {
    const paths = new Map();
    for (const { with: settings } of after) {
        const place = (0,verdict_place/* readVerdictPlace */.z)(settings["verdict"]);
        if (place !== undefined)
            paths.set(place.stage, [...(paths.get(place.stage) ?? []), place.path]);
    }
    return paths;
}
async function readVersions(files, folder, paths) {
    const versions = new Map();
    for (const path of paths)
        versions.set(path, await files.version((0,external_node_path_.join)(folder, path)));
    return versions;
}
/** Finds files that the stage left unchanged. */
async function findUnwritten(files, folder, before) {
    const now = await readVersions(files, folder, [...before.keys()]);
    return [...before].flatMap(([path, version]) => version !== undefined && now.get(path) === version ? [path] : []);
}

;// CONCATENATED MODULE: ./build/run/artifacts.js












/** Refused files that get a note of their own; the rest are only counted. */
const maxNotes = 5;
const holdsSecret = "holds a value of the run's secrets";
const isTooMuch = `would make more than ${limits/* limits */.F.stageArtifactBytes.shown} of the stage's artifacts`;
const cameTooLate = "was not copied before the run was cancelled";
/**
 * Files that no glob copies: git's own, this tool's, hidden ones that the glob does not name, files that contain a
 * secret of the run, and whatever exceeds the size limit. A fixture that only looks like a secret is copied.
 * @param meters gets one meter for each copied file
 */
async function createCopyRules({ files, redactor, root, runsFolder, outFolder, signal }, meters) {
    const realRoot = (await files.realPath(root)) ?? root;
    const toName = (path) => (0,external_node_path_.relative)(realRoot, path).split(external_node_path_.sep).join("/");
    const resolveName = async (folder) => toName((await files.realPath(folder)) ?? folder);
    const isOwn = (0,filter/* createNameTest */.cG)((0,own_files/* listUntrackedOwnFiles */.hh)({
        runsFolder: await resolveName(runsFolder),
        outFolder: await resolveName(outFolder),
    }));
    const isGits = (name) => name.toLowerCase().split("/").includes(".git");
    return {
        hiddenByName: true,
        never: (path) => isGits(toName(path)) || isOwn(toName(path)),
        inspect: (name) => {
            const meter = (0,evidence/* createMeter */.qf)();
            meters.set(name, meter);
            const holds = redactor.mode === "enforce" ? redactor.finder().push : () => false;
            return (bytes) => {
                meter.add(bytes);
                return holds(bytes);
            };
        },
        most: () => (signal.aborted ? limits/* limits */.F.cancelledArtifactBytes : limits/* limits */.F.stageArtifactBytes).value,
    };
}
/** The shortest leading part of a path that contains a secret. Removing it removes everything below it. */
function findSecretPart({ redactor }, path) {
    const steps = path.split("/");
    const beginnings = steps.map((_, at) => steps.slice(0, at + 1).join("/"));
    return beginnings.find((beginning) => redactor.text(beginning) !== beginning) ?? path;
}
const noArtifacts = {
    artifacts: [],
    files: [],
    notes: [],
    unmatched: [],
    isCutShort: false,
};
/**
 * Copies the files that match a stage's globs into the attempt's `files/`. A failure becomes a note of the stage.
 * @param verdicts versions of the verdict files before the stage ran
 */
async function copyArtifacts(context, { stage, entry, scope, cwd }, verdicts) {
    if (stage.artifacts.length === 0)
        return noArtifacts;
    const stem = (0,stage_files/* fileStem */.E8)(entry.index, entry.id);
    const folder = (0,external_node_path_.join)(scope.folder, (0,stage_files/* artifactsPath */.Zl)(stem));
    try {
        await (0,run_context/* requireOwnFolder */.uA)(context, scope, "files");
        const meters = new Map();
        const rules = await createCopyRules(context, meters);
        const found = await context.files.copyMatching(cwd, stage.artifacts, folder, rules);
        const isCutShort = found.tooLarge.length > 0 && context.signal.aborted;
        const uncopied = listUncopied(found, isCutShort);
        const hasSecretName = (path) => context.redactor.text(path) !== path;
        const [named, others] = partition(found.copied, hasSecretName);
        for (const path of named)
            await context.files.remove((0,external_node_path_.join)(folder, findSecretPart(context, path)));
        const refused = findRefusedNames(others, `${(0,persisted_path/* toPersistedPath */.Aq)(context, folder)}/`);
        const showable = uncopied.filter(([path]) => !hasSecretName(path));
        const unwritten = await findUnwritten(context.files, cwd, verdicts);
        const left = new Set([...refused.keys(), ...unwritten]);
        for (const path of left)
            await context.files.remove((0,external_node_path_.join)(folder, path));
        const kept = others.filter((path) => !left.has(path));
        const notes = [
            ...noteCount("with a secret in the name", named.length + uncopied.length - showable.length),
            ...noteCount("with a name that is not UTF-8", found.unreadable.length),
            ...noteRefused(new Map([...refused, ...showable])),
            ...unwritten.map((path) => `${path} is no verdict of this stage: it existed before and was not changed`),
        ];
        const files = kept.map((path) => toEvidence(context, (0,external_node_path_.join)(folder, path), meters.get(path)));
        const artifacts = kept.map((path) => `${stem}/${path}`);
        return { artifacts, files, notes, unmatched: found.unmatched, isCutShort };
    }
    catch (error) {
        return { ...noArtifacts, notes: [`artifacts: ${(0,reasons/* messageOf */.bD)(error)}`] };
    }
}
const partition = (paths, holds) => [paths.filter(holds), paths.filter((path) => !holds(path))];
/** Files that were not copied, each with the reason. */
const listUncopied = ({ refused, tooLarge }, isCutShort) => [
    ...refused.map((path) => [path, holdsSecret]),
    ...tooLarge.map((path) => [path, isCutShort ? cameTooLate : isTooMuch]),
];
const toEvidence = (context, path, meter) => ({
    path: (0,persisted_path/* toPersistedPath */.Aq)(context, path),
    ...meter.read(),
});
const noteCount = (what, count) => count === 0 ? [] : [`artifacts: ${count} left out, ${what}`];
function noteRefused(refused) {
    const shown = [...refused].slice(0, maxNotes);
    const more = refused.size - shown.length;
    return [
        ...shown.map(([path, why]) => `artifacts: ${JSON.stringify(path)} left out: it ${why}`),
        ...(more === 0 ? [] : [`artifacts: ${more} more left out`]),
    ];
}
/**
 * Finds files that can be uploaded, but that the aggregating job could not unpack on every system, each with the
 * reason. Names that cannot be uploaded at all are handled by the upload.
 * @param prefix the longest path that may precede them in an archive
 */
function findRefusedNames(paths, prefix) {
    const refused = new Map();
    const known = new Map();
    const folders = new Set(paths.flatMap((path) => listParents((0,entry_name/* nameKey */.R)(path))));
    for (const path of paths) {
        const key = (0,entry_name/* nameKey */.R)(path);
        const problem = path.includes("\\") || (0,artifact_path/* isTakenByArtifacts */.o)(path) ? (0,entry_name/* problemOfName */.y)(prefix + path) : undefined;
        const other = known.get(key);
        if (problem !== undefined)
            refused.set(path, problem);
        else if (other !== undefined)
            refused.set(path, `differs from ${JSON.stringify(other)} in case or accents only`);
        else if (folders.has(key))
            refused.set(path, "differs from a folder in case or accents only");
        else
            known.set(key, path);
    }
    return refused;
}
const listParents = (key) => key
    .split("/")
    .slice(0, -1)
    .map((_, at, steps) => steps.slice(0, at + 1).join("/"));

// EXTERNAL MODULE: ./build/run/errored.js
var errored = __webpack_require__(79593);
// EXTERNAL MODULE: ./build/run/tail.js
var run_tail = __webpack_require__(78702);
;// CONCATENATED MODULE: ./build/run/log.js



/** @param limit bytes of output to keep */
function createLog(appender, limit) {
    const tail = (0,run_tail/* createTail */.$)(Math.min(limits/* limits */.F.logTail.value, Math.floor(limit / 2)));
    const disk = createWriteBehind(appender);
    let room = limit - tail.capacity;
    return {
        async write(bytes) {
            const head = bytes.subarray(0, room);
            room -= head.length;
            await disk.write(head);
            if (head.length < bytes.length)
                tail.push(bytes.subarray(head.length));
        },
        finish() {
            const missing = tail.getTotal() - tail.capacity;
            const before = missing > 0 ? Buffer.from(formatGap(missing, limit)) : noBytes;
            return disk.finish([before, tail.bytes(tail.capacity)]);
        },
        getMeasurement: disk.getMeasurement,
        failed: disk.failed,
    };
}
const noBytes = new Uint8Array(0);
const formatGap = (missing, limit) => `\n--- ${missing} bytes of output are left out here: the log-limit is ${limit} bytes ---\n`;
/** Pending writes of about 64 KiB each, so that reading and writing overlap. */
const maxPending = 8;
function createWriteBehind(appender) {
    const pending = new Set();
    const failure = new AbortController();
    const meter = (0,evidence/* createMeter */.qf)();
    const startAppend = (bytes) => {
        if (bytes.length === 0)
            return;
        meter.add(bytes);
        const done = appender
            .append(bytes)
            .catch((error) => failure.abort(error))
            .then(() => void pending.delete(done));
        pending.add(done);
    };
    const waitUntil = async (most) => {
        while (pending.size > most)
            await Promise.race(pending);
        failure.signal.throwIfAborted();
    };
    return {
        write(bytes) {
            startAppend(bytes);
            return waitUntil(maxPending);
        },
        finish(last) {
            last.forEach(startAppend);
            return waitUntil(0);
        },
        getMeasurement: meter.read,
        failed: failure.signal,
    };
}

// EXTERNAL MODULE: ./build/run/screen-tail.js
var screen_tail = __webpack_require__(79939);
;// CONCATENATED MODULE: ./build/run/commands/lines.js

const longestLine = limits/* limits */.F.commandLine.value;
const lineFeed = 0x0a;
const carriageReturn = 0x0d;
/** The end of the line that contains `from`: a line feed or, as in the runner's reader, a carriage return. */
function findLineEnd(bytes, from) {
    const feed = bytes.indexOf(lineFeed, from);
    const end = feed === -1 ? bytes.length : feed;
    // Searched only up to the line feed: most output has no carriage return at all.
    const back = bytes.subarray(from, end).indexOf(carriageReturn);
    return back === -1 ? end : from + back;
}
function findLineStart(bytes, at) {
    for (let start = at; start > 0; start -= 1) {
        const before = bytes[start - 1];
        if (before === lineFeed || before === carriageReturn)
            return start;
    }
    return 0;
}
/** The start of the line after a line end, which can be a carriage return with a line feed. */
function findNextLine(bytes, end) {
    return end + (bytes[end] === carriageReturn && bytes[end + 1] === lineFeed ? 2 : 1);
}
function findLastLineStart(bytes) {
    const feed = bytes.lastIndexOf(lineFeed) + 1;
    return feed + bytes.subarray(feed).lastIndexOf(carriageReturn) + 1;
}
function createLineBuffer() {
    let pieces = [];
    let length = 0;
    const text = () => {
        const whole = pieces.length === 1 ? toBuffer(pieces[0]) : Buffer.concat(pieces);
        pieces = [whole];
        return whole;
    };
    return {
        getBytes: text,
        isEmpty: () => length === 0,
        add(bytes) {
            length += bytes.length;
            if (length <= longestLine)
                pieces.push(bytes);
            else
                pieces = [];
        },
        take() {
            const whole = text();
            pieces = [];
            length = 0;
            return whole;
        },
    };
}
const toBuffer = (bytes) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);

;// CONCATENATED MODULE: ./build/run/commands/parse.js
/** Commands of the runner (actions/runner, ActionCommandManager.cs). Other names make plain text. */
const commandNames = [
    "add-mask",
    "add-matcher",
    "add-path",
    "debug",
    "echo",
    "endgroup",
    "error",
    "group",
    "notice",
    "remove-matcher",
    "save-state",
    "set-env",
    "set-output",
    "stop-commands",
    "warning",
];
/**
 * Reads a line as the runner does (actions/runner, ActionCommand.cs): `::name properties::data` at its start, after
 * blanks, or else `##[name properties]data` anywhere in it.
 * @param names in lower case: only these make a command
 */
const parseWorkflowCommand = (line, names) => parseColons(line, names) ?? parseBrackets(line, names);
/** White space of .NET's Trim, which differs from JavaScript's in U+0085 and U+FEFF. */
const blank = /[\t-\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/;
/** The position of the first character that is not blank. */
function skipBlanks(line) {
    let start = 0;
    while (start < line.length && blank.test(line[start]))
        start += 1;
    return start;
}
function trimBlanks(text) {
    let end = text.length;
    while (end > 0 && blank.test(text[end - 1]))
        end -= 1;
    return text.slice(skipBlanks(text), end);
}
/**
 * The runner finds the second `::` with a culture-sensitive search that ignores characters without a weight. It still
 * cuts off two characters.
 */
// oxlint-disable-next-line no-control-regex -- these are the characters without a weight
const separator = /:[\0-\u0008\u000e-\u001f\u007f-\u009f\p{Default_Ignorable_Code_Point}]*:/gu;
function parseColons(line, names) {
    const start = skipBlanks(line);
    if (!line.startsWith("::", start))
        return undefined;
    separator.lastIndex = start + 2;
    const end = separator.exec(line)?.index;
    if (end === undefined)
        return undefined;
    const [name, rest] = splitOnce(line.slice(start + 2, end), " ");
    if (!names.has(name.toLowerCase()))
        return undefined;
    const properties = readProperties(trimBlanks(rest), ",", unescapeProperty);
    return { name: name.toLowerCase(), properties, data: unescapeData(line.slice(end + 2)) };
}
/** Only the first `##[` of a line counts. */
function parseBrackets(line, names) {
    const start = line.indexOf("##[");
    const end = start === -1 ? -1 : line.indexOf("]", start);
    if (end === -1)
        return undefined;
    const [name, rest] = splitOnce(line.slice(start + 3, end), " ");
    if (!names.has(name.toLowerCase()))
        return undefined;
    const properties = readProperties(rest, ";", unescapeBracketed);
    return { name: name.toLowerCase(), properties, data: unescapeBracketed(line.slice(end + 1)) };
}
function splitOnce(text, at) {
    const found = text.indexOf(at);
    return found === -1 ? [text, ""] : [text.slice(0, found), text.slice(found + 1)];
}
/** Properties without a name or a value are ignored; the last of equal names wins. */
function readProperties(text, between, unescape) {
    const properties = new Map();
    for (const part of text.split(between)) {
        const [name, rest] = splitOnce(part.replace(/^=+/, ""), "=");
        const value = rest.replace(/^=+/, "");
        if (name !== "" && value !== "")
            properties.set(name.toLowerCase(), unescape(value));
    }
    return properties;
}
// The percent sign comes last, so that its result is not unescaped again.
const unescapeData = (text) => text.replaceAll("%0D", "\r").replaceAll("%0A", "\n").replaceAll("%25", "%");
const unescapeProperty = (text) => unescapeData(text.replaceAll("%3A", ":").replaceAll("%2C", ","));
const unescapeBracketed = (text) => unescapeData(text.replaceAll("%3B", ";").replaceAll("%5D", "]"));

;// CONCATENATED MODULE: ./build/run/commands/reader.js



const createCommandState = () => ({
    names: new Set(commandNames),
    token: null,
    ended: false,
});
const reader_longestLine = limits/* limits */.F.commandLine.value;
const reader_noBytes = new Uint8Array(0);
function createCommandReader(listener, state) {
    const line = createLineBuffer();
    const take = createLineTaker(line, listener, state);
    /** The bytes of an unfinished add-mask line. */
    let waiting = [];
    const release = (bytes) => {
        if (waiting.length === 0)
            return bytes;
        const released = Buffer.concat([...waiting, bytes]);
        waiting = [];
        return released;
    };
    return {
        push(bytes) {
            const start = take.readBytes(bytes);
            if (!isPartialMask(line, state))
                return release(bytes);
            const passed = start === 0 ? reader_noBytes : release(bytes.subarray(0, start));
            waiting.push(bytes.subarray(start));
            return passed;
        },
        end() {
            take.end();
            return release(reader_noBytes);
        },
    };
}
/** @param line the unfinished line */
function createLineTaker(line, listener, state) {
    let isFirst = true;
    /** The last line ended with a carriage return, which a line feed may follow. */
    let mayFeed = false;
    const read = (bytes) => {
        const start = isFirst && bytes.subarray(0, 3).equals(byteOrderMark) ? 3 : 0;
        isFirst = false;
        readLine(bytes.toString("utf8", start), listener, state);
    };
    /** Continues the unfinished or the very first line. @returns the start of the next line; null: still unfinished */
    const readOne = (bytes, from) => {
        const end = findLineEnd(bytes, from);
        line.add(bytes.subarray(from, end));
        if (end === bytes.length)
            return null;
        read(line.take());
        return findNextLine(bytes, end);
    };
    return {
        readBytes(bytes) {
            if (bytes.length === 0)
                return 0;
            const from = mayFeed && bytes[0] === lineFeed ? 1 : 0;
            mayFeed = bytes.at(-1) === carriageReturn;
            const at = isFirst || !line.isEmpty() ? readOne(bytes, from) : from;
            if (at === null)
                return 0;
            const start = Math.max(at, findLastLineStart(bytes));
            readLines(bytes.subarray(at, start), listener, state);
            line.add(bytes.subarray(start));
            return start;
        },
        end() {
            if (!line.isEmpty())
                read(line.take());
            [isFirst, mayFeed] = [true, false];
        },
    };
}
const byteOrderMark = Buffer.from([0xef, 0xbb, 0xbf]);
/** Reads whole lines: all of them if text is wanted, otherwise those that may contain a command. */
function readLines(bytes, listener, state) {
    const text = toBuffer(bytes);
    const findMark = createMarkFinder(text);
    let at = 0;
    while (at < text.length) {
        const next = listener.wantsText() ? at : findMark(at);
        if (next === -1)
            return;
        const [start, end] = [findLineStart(text, next), findLineEnd(text, next)];
        const isWanted = listener.wantsText() || mayBeCommand(text.subarray(start, end));
        if (isWanted && end - start <= reader_longestLine)
            readLine(text.toString("utf8", start, end), listener, state);
        at = findNextLine(text, end);
    }
}
/** Creates a search for the next `::` or `##[` (-1: none) that remembers positions not passed yet. */
function createMarkFinder(text) {
    const found = { "::": 0, "##[": 0 };
    const findNext = (mark, from) => {
        if (found[mark] !== -1 && found[mark] <= from)
            found[mark] = text.indexOf(mark, from);
        return found[mark];
    };
    return (from) => {
        const [colons, bracket] = [findNext("::", from), findNext("##[", from)];
        return colons === -1 || bracket === -1 ? Math.max(colons, bracket) : Math.min(colons, bracket);
    };
}
/** Two colons count only at the start of a line. Checked early, since some compilers print them in most lines. */
function mayBeCommand(line) {
    if (line.includes("##["))
        return true;
    const colons = line.indexOf("::");
    if (colons === -1)
        return false;
    const text = line.toString("utf8", 0, colons);
    return skipBlanks(text) === text.length;
}
/** Whether an unfinished line may be an add-mask. `##[` counts anywhere in a line. */
function isPartialMask(line, { token, ended }) {
    if (line.isEmpty() || token !== null || ended)
        return false;
    const bytes = line.getBytes();
    if (!bytes.includes("::") && !bytes.includes("##["))
        return false;
    const text = bytes.toString("utf8").toLowerCase();
    if (text.trimStart().startsWith("::add-mask"))
        return true;
    const at = text.indexOf("##[");
    return at !== -1 && text.startsWith("##[add-mask", at);
}
function readLine(line, listener, state) {
    if (state.ended)
        return;
    const isMarked = line.includes("::") || line.includes("##[");
    const command = isMarked ? parseWorkflowCommand(line, state.names) : undefined;
    if (command === undefined || (state.token !== null && command.name !== state.token)) {
        if (listener.wantsText())
            listener.text(line);
    }
    else if (state.token !== null) {
        state.names.delete(state.token);
        state.token = null;
    }
    else if (command.name === "stop-commands")
        stopCommands(command.data.toLowerCase(), listener, state);
    else if (command.name !== "add-mask")
        listener.command(command);
    else if (command.data.trim() !== "")
        listener.mask(command.data);
}
/** As in the runner, a token that anything might print by chance fails the step. */
function stopCommands(token, listener, state) {
    if (token === "" || token === "pause-logging" || state.names.has(token)) {
        state.ended = true;
        listener.fail("::stop-commands:: needs a unique token: not empty, not `pause-logging` and not the name of a workflow command. Use a random one");
        return;
    }
    state.names.add(token);
    state.token = token;
}

;// CONCATENATED MODULE: ./build/run/output.js





function createStageOutput(sinks) {
    const { interpreter } = sinks;
    const { listener, masks } = createListener(sinks);
    const frames = { ...model_frames/* noFrames */.e };
    const state = createCommandState();
    const createReader = () => createCommandReader(listener, state);
    const channels = {
        stdout: createChannel("stdout", sinks, createReader(), frames),
        stderr: createChannel("stderr", sinks, createReader(), frames),
    };
    const forward = async (channel, frame) => {
        for (const value of masks.splice(0))
            await sinks.mask(value);
        const decisions = channel.frames.filterNew(frame.decisions);
        if (decisions.length > 0)
            await sinks.recordDecisions(channel.stream, decisions);
        await show(sinks, channel, channel.characters.push(frame.bytes));
    };
    return {
        async write(stream, bytes) {
            const channel = channels[stream];
            for (const piece of channel.frames.split(bytes)) {
                await forward(channel, channel.redacting.push(channel.reader.push(piece)));
                await interpreter.settle();
            }
        },
        async flush() {
            for (const channel of Object.values(channels)) {
                const { reader, redacting, characters } = channel;
                await forward(channel, redacting.push(reader.end()));
                await forward(channel, redacting.end());
                await show(sinks, channel, characters.end());
            }
            await interpreter.settle();
            // The next try counts as a new step.
            Object.assign(state, createCommandState());
        },
        tails: { stdout: channels.stdout.tail, stderr: channels.stderr.tail },
        frames,
        failed: sinks.log.failed,
    };
}
const createChannel = (stream, { redactor }, reader, frames) => ({
    stream,
    reader,
    redacting: redactor.stream(),
    characters: createCharacterBoundary(),
    frames: createFrames(frames),
    tail: (0,screen_tail/* createScreenTail */.D)(),
});
async function show({ log, watch }, { stream, tail }, bytes) {
    if (bytes.length === 0)
        return;
    tail.push(bytes);
    await log.write(bytes);
    await watch(stream, bytes);
}
/** @returns also the masked values that the watcher does not know yet */
function createListener({ redactor, interpreter }) {
    const masks = [];
    const mask = (value) => {
        // Beyond the limit of values no output is shown, so the watcher needs no more masks.
        if (redactor.add(value))
            masks.push(value);
    };
    return { listener: { ...interpreter, mask }, masks };
}
const output_noBytes = (0,redacted/* bytesOf */.$$)((0,redacted/* words */.aL) ``);
function createCharacterBoundary() {
    let kept = output_noBytes;
    return {
        push(bytes) {
            if (bytes.length === 0)
                return output_noBytes;
            const all = kept.length === 0 ? bytes : concat(kept, bytes);
            const whole = all.length - countUnfinished(all);
            // A copy, so that the whole piece is not held in memory.
            kept =
                whole === all.length ? output_noBytes : Uint8Array.from(all.subarray(whole));
            return all.subarray(0, whole);
        },
        end() {
            const rest = kept;
            kept = output_noBytes;
            return rest;
        },
    };
}
const concat = (kept, bytes) => Buffer.concat([kept, bytes]);
/** Counts the bytes of an incomplete character at the end (RFC 3629, section 3). */
function countUnfinished(bytes) {
    for (let length = 1; length <= Math.min(3, bytes.length); length += 1) {
        const byte = bytes[bytes.length - length];
        if (byte < 0x80)
            return 0;
        if (byte >= 0xc0)
            return length < getCharacterLength(byte) ? length : 0;
    }
    return 0;
}
/** @returns bytes of the character with this first byte; 1 if no character starts with it */
function getCharacterLength(first) {
    if (first >= 0xf8)
        return 1;
    if (first >= 0xf0)
        return 4;
    return first >= 0xe0 ? 3 : 2;
}
const frameBytes = limits/* limits */.F.frame.value;
/** @param counts updated in place */
function createFrames(counts) {
    let left = 0;
    const known = new Set();
    let state = "allowed_frames";
    const startFrame = () => {
        left = frameBytes;
        known.clear();
        state = "allowed_frames";
        counts.total_frames += 1;
        counts.allowed_frames += 1;
    };
    const changeState = (next) => {
        counts[state] -= 1;
        state = next;
        counts[state] += 1;
    };
    return {
        *split(bytes) {
            for (let at = 0; at < bytes.length;) {
                if (left === 0)
                    startFrame();
                const piece = bytes.subarray(at, at + left);
                at += piece.length;
                left -= piece.length;
                yield piece;
            }
        },
        filterNew(decisions) {
            const fresh = decisions.filter(({ rule }) => !known.has(rule));
            for (const { rule, action } of fresh) {
                known.add(rule);
                if (action === "block")
                    changeState("blocked_frames");
                else if (state === "allowed_frames")
                    changeState("redacted_frames");
            }
            return fresh;
        },
    };
}

;// CONCATENATED MODULE: ./build/run/secrets.js


/**
 * Hides secrets in a stage's environment that the pipeline file or earlier stages set. Those of the process's own
 * environment are hidden at start-up.
 */
function hideVariables(context, request) {
    const { env, stage, passedOn, scope } = request;
    const variables = { ...env, ...passedOn.outputs, ...passedOn.env, ...stage.env };
    return hideSecrets(context, scope, variables);
}
/** Hides the values of variables whose names mark them as secrets. */
async function hideSecrets(context, scope, variables) {
    for (const value of (0,secret_values/* findSecretValues */.s)(variables, scope.secretNames)) {
        if (scope.hidden.has(value))
            continue;
        scope.hidden.add(value);
        context.redactor.add(value);
        await passOnMask(context, value);
    }
}
/** Has the watcher hide a value too. */
async function passOnMask(context, value) {
    try {
        await context.watcher.mask(value);
    }
    catch (error) {
        context.warn(`a mask could not be passed on: ${(0,reasons/* messageOf */.bD)(error)}`);
    }
}

// EXTERNAL MODULE: external "node:vm"
var external_node_vm_ = __webpack_require__(30714);
;// CONCATENATED MODULE: ./build/run/commands/bounded-call.js

const script = new external_node_vm_.Script("act()");
let sandbox;
/**
 * Calls a function and interrupts it after a time limit, for example while it applies a user's regular expression. Its
 * effects until then remain.
 * @param ms milliseconds of wall-clock time
 * @returns whether it finished
 */
function callBounded(act, ms) {
    sandbox ??= (0,external_node_vm_.createContext)({});
    sandbox.act = act;
    try {
        script.runInContext(sandbox, { timeout: ms });
        return true;
    }
    catch (error) {
        if (error.code === "ERR_SCRIPT_EXECUTION_TIMEOUT")
            return false;
        throw error;
    }
    finally {
        delete sandbox.act;
    }
}

;// CONCATENATED MODULE: ./build/run/commands/matching.js
/** Follows actions/runner, IssueMatcher.cs: patterns are tried from the last to the first. */
function createMatching(matcher) {
    const { owner, severity, fromPath, pattern: patterns } = matcher;
    const readers = patterns.map(({ regexp }) => createGroupReader(regexp));
    let begun = [];
    const reset = () => {
        begun = patterns.map(() => null);
    };
    reset();
    const last = patterns.length - 1;
    const complete = (match) => ({
        ...match,
        severity: match.severity || severity || null,
        fromPath: match.fromPath || fromPath || null,
    });
    return {
        owner,
        reset,
        match(line) {
            for (let at = last; at >= 0; at -= 1) {
                const before = at === 0 ? null : begun[at - 1];
                if (at > 0 && before === null)
                    continue;
                const found = readers[at](line);
                const match = found === null ? null : mergeMatch(before, patterns[at], found);
                if (at < last)
                    begun[at] = match;
                else if (match !== null) {
                    reset();
                    if (patterns[at].loop)
                        begun[at - 1] = before;
                    return complete(match);
                }
                else if (at > 0)
                    begun[at - 1] = null;
            }
            return null;
        },
    };
}
/** Creates a function that returns the text of each group, by its number in .NET; null: the line does not match. */
function createGroupReader(regexp) {
    const expression = new RegExp(regexp);
    const numbers = orderGroups(regexp);
    return (line) => {
        const found = expression.exec(line);
        return found === null ? null : numbers.map((group) => found[group] ?? "");
    };
}
const escapeClassOrGroup = /\\.|\[(?:\\.|[^\]\\])*\]|\((?:(?!\?)|\?<(?![=!]))/gs;
/** Orders the groups of a valid expression by their numbers in .NET, where named ones come last. */
function orderGroups(regexp) {
    const groups = (regexp.match(escapeClassOrGroup) ?? []).filter((piece) => piece.startsWith("("));
    const places = groups.map((piece, at) => ({ at: at + 1, isNamed: piece !== "(" }));
    const unnamed = places.filter(({ isNamed }) => !isNamed);
    const named = places.filter(({ isNamed }) => isNamed);
    return [0, ...[...unnamed, ...named].map(({ at }) => at)];
}
/**
 * Merges the groups of a pattern into the match of earlier ones, which take precedence.
 * @param found the text of each group
 */
function mergeMatch(before, pattern, found) {
    const getValue = (name) => {
        const group = pattern[name];
        return before?.[name] ?? (group === null ? null : (found[group] ?? ""));
    };
    return {
        file: getValue("file"),
        fromPath: getValue("fromPath"),
        line: getValue("line"),
        column: getValue("column"),
        severity: getValue("severity"),
        message: getValue("message"),
    };
}

;// CONCATENATED MODULE: ./build/run/commands/matchers.js



/** As in the runner, an expression that takes over a second for a line three times is removed (OutputManager.cs). */
const patience = { ms: 1000, attempts: 3 };
/**
 * Milliseconds for a line from which on its time is added up. Other lines take microseconds; many slow ones would delay
 * a stage without ever reaching a second.
 */
const slowLineMs = 10;
/** Milliseconds of slow lines from which on they, and not a busy machine, are the reason that a stage is late. */
const heldUpMs = 1000;
/** Milliseconds between checks for signals and time-outs. */
const sliceMs = 50;
/** Slow matchers after which a stage uses no matchers any more. */
const maxSlow = 3;
/** @param warn is told of removed matchers */
function createMatchers(initial, context, warn) {
    let kept = initial;
    let active = initial.map(activate);
    let slow = 0;
    const remove = (owners) => {
        const gone = new Set(owners.map((owner) => owner.toLowerCase()));
        const isKept = ({ owner }) => !gone.has(owner.toLowerCase());
        kept = kept.filter(isKept);
        active = active.filter(({ matcher }) => isKept(matcher));
    };
    const giveUp = (matcher, why) => {
        slow += 1;
        remove([matcher.owner]);
        if (slow >= maxSlow)
            [kept, active] = [[], []];
        const rest = slow >= maxSlow ? ", and no more problem matchers are used in this stage" : "";
        warn(`the problem matcher ${JSON.stringify(matcher.owner)} took longer than ${why}: it was removed${rest}`);
    };
    const watch = createWatch(context.clock);
    const match = createMatch(context, watch, { active: () => active, giveUp });
    return {
        getCurrent: () => kept,
        isEmpty: () => active.length === 0,
        remove,
        add(matchers) {
            remove(matchers.map(({ owner }) => owner));
            if (slow >= maxSlow)
                return;
            kept = [...matchers, ...kept];
            // As in the runner, which prepends them one by one within the step.
            active = [...matchers.map(activate).reverse(), ...active];
        },
        match,
        readUntil: watch.readUntil,
        areLate: watch.isLate,
    };
}
/** @returns null for an unknown level */
function readLevel({ severity }) {
    const word = severity === null || severity === "" ? "error" : severity.toLowerCase();
    return word === "error" || word === "warning" || word === "notice" ? word : null;
}
const activate = (matcher) => ({ matcher, matching: createMatching(matcher) });
const tooSlowForLine = `${patience.ms / 1000} s for a line, ${patience.attempts} times`;
const tooSlowInAll = `${limits/* limits */.F.matcherTime.shown} in all for lines that take it long`;
function createMatch({ clock, signal }, watch, { active, giveUp }) {
    return async (lines) => {
        const pass = createPass(lines, active, watch);
        let attempts = 0;
        let stuckAt = "";
        while (!pass.isDone() && active().length > 0 && !signal.aborted && !watch.isOver()) {
            const until = clock.elapsed() + sliceMs;
            const ended = callBounded(() => {
                do
                    pass.takeLine();
                while (!pass.isDone() && watch.getSlowMatcher() === null && clock.elapsed() < until);
            }, patience.ms);
            const stuck = ended ? undefined : pass.getMatcher();
            if (stuck !== undefined)
                watch.spend(stuck, patience.ms);
            const tooSlow = watch.getSlowMatcher();
            if (tooSlow !== null) {
                giveUp(tooSlow, tooSlowInAll);
                watch.forget();
            }
            else if (stuck !== undefined) {
                attempts = stuckAt === pass.getPosition() ? attempts + 1 : 1;
                stuckAt = pass.getPosition();
                if (attempts === patience.attempts)
                    giveUp(stuck, tooSlowForLine);
            }
            if (!pass.isDone())
                await clock.sleep(0);
        }
        return pass.found;
    };
}
function createWatch({ elapsed }) {
    let spent = 0;
    let found = null;
    let until = Infinity;
    let isLate = false;
    const spend = (matcher, ms) => {
        spent += ms;
        if (spent > limits/* limits */.F.matcherTime.value)
            found = matcher;
    };
    return {
        spend,
        readUntil(time) {
            [until, isLate] = [time, false];
        },
        isOver() {
            if (spent >= heldUpMs && elapsed() > until)
                isLate = true;
            return isLate;
        },
        isLate: () => isLate,
        time(matcher, act) {
            const begun = elapsed();
            try {
                return act();
            }
            finally {
                const took = elapsed() - begun;
                if (took >= slowLineMs)
                    spend(matcher, took);
            }
        },
        getSlowMatcher: () => found,
        forget() {
            found = null;
        },
    };
}
/** A line belongs to the first matcher whose match it completes; the others are reset. */
function createPass(lines, active, watch) {
    const found = [];
    let line = 0;
    let which = 0;
    return {
        found,
        isDone: () => line >= lines.length,
        getMatcher: () => active()[which]?.matcher,
        getPosition: () => `${line}:${which}`,
        takeLine() {
            const matchers = active();
            for (; which < matchers.length; which += 1) {
                const { matcher, matching } = matchers[which];
                const match = watch.time(matcher, () => matching.match(lines[line]));
                if (match === null)
                    continue;
                for (const other of matchers)
                    if (other.matching !== matching)
                        other.matching.reset();
                // Like the runner, ignores a match without a message and lets the next matcher try.
                if (!match.message?.trim() || readLevel(match) === null)
                    continue;
                found.push(match);
                break;
            }
            line += 1;
            which = 0;
        },
    };
}

;// CONCATENATED MODULE: ./build/run/commands/annotation.js



/** The fields of a finding that only has a message. */
const noPlace = {
    title: null,
    rule: null,
    path: null,
    line: null,
    end_line: null,
    column: null,
    end_column: null,
    fix: null,
};
/** UTF-16 units. The runner cuts messages there (actions/runner, ExecutionContext.cs, _maxIssueMessageLength). */
const longestMessage = 4096;
const shorten = (hide, text) => hide(hide(text).slice(0, longestMessage));
/** Turns an `error`, `warning` or `notice` command into a finding. */
async function toCommandFinding(context, level, { properties, data }) {
    const { hide } = context;
    const file = properties.get("file");
    const path = file === undefined ? null : await findNamed(context, file);
    const title = properties.get("title");
    return {
        ...noPlace,
        level,
        message: shorten(hide, data),
        title: title === undefined ? null : hide(title),
        // A line is meaningless without a file.
        ...(path === null ? {} : { ...readPlace(properties), path: hide(path) }),
    };
}
async function toMatchFinding(context, match) {
    const { hide } = context;
    const path = match.file === null ? null : await findMatched(context, match.file, match.fromPath);
    const place = path === null
        ? {}
        : { path: hide(path), line: parseNumber(match.line), column: parseNumber(match.column) };
    return {
        ...noPlace,
        level: readLevel(match),
        message: shorten(hide, match.message ?? ""),
        ...place,
        ...(parseNumber(match.line) === null ? { column: null } : {}),
    };
}
const parseNumber = (text) => text !== null && /^\d{1,10}$/.test(text) && Number(text) >= 1 && Number(text) < 2 ** 31
    ? Number(text)
    : null;
/**
 * Reads the position as the runner does (actions/runner, IssueCommandExtension.ValidateLinesAndColumns): an end without
 * a start is also the start, columns require a single line, and ranges must not run backwards.
 */
function readPlace(properties) {
    const [line, end_line, oneLine] = readRange(properties, "line", "endline");
    const [column, end_column] = readRange(properties, "col", "endcolumn");
    const lines = isBackwards(line, end_line) ? noLines : { line, end_line };
    const keepsColumns = line !== null && (end_line === null || oneLine) && !isBackwards(column, end_column);
    const columns = keepsColumns ? { column, end_column } : noColumns;
    return dropBelowOne({ ...lines, ...columns });
}
const noLines = { line: null, end_line: null };
const noColumns = { column: null, end_column: null };
const isBackwards = (start, end) => start !== null && end !== null && end < start;
/** @returns also whether both have the same text */
function readRange(properties, startName, endName) {
    const start = parseInteger(properties.get(startName));
    const end = parseInteger(properties.get(endName));
    if (start === null && end !== null)
        return [end, end, true];
    return [start, end, properties.get(startName) === properties.get(endName)];
}
/** Lines and columns count from 1. */
function dropBelowOne(place) {
    const entries = Object.entries(place).map(([name, value]) => [
        name,
        value !== null && value >= 1 ? value : null,
    ]);
    return Object.fromEntries(entries);
}
/** Like .NET's int.TryParse: an optional sign and digits between blanks, within 32 bits. */
function parseInteger(text) {
    if (text === undefined || text.length > 1000 || !/^\s*[+-]?\d+\s*$/.test(text))
        return null;
    const value = Number(text);
    return value >= -2_147_483_648 && value <= 2_147_483_647 ? value : null;
}
/**
 * Resolves the path in an `error`, `warning` or `notice`. Relative paths start at the repository's root, as on GitHub,
 * unless the file is only in the stage's working directory.
 * @returns a path relative to the root; null if it is outside
 */
async function findNamed(paths, name) {
    const candidates = await findCandidates(paths, name, listFolders(paths));
    const [first] = candidates;
    if (first === undefined)
        return null;
    if (candidates.length === 1)
        return first;
    return (await findExisting(paths, candidates)) ?? first;
}
/**
 * Finds the file of a problem matcher's match. It must exist.
 * @param from the match of `fromPath`: a file whose folder is searched
 * @returns a path relative to the repository's root
 */
async function findMatched(paths, name, from) {
    const folders = listFolders(paths);
    const beside = from === null || from === ""
        ? []
        : folders.map((folder) => (0,external_node_path_.join)(toAbsolute(folder, from), ".."));
    return findExisting(paths, await findCandidates(paths, name, beside.length > 0 ? beside : folders));
}
const listFolders = ({ root, cwd, workspace }) => [root, cwd, workspace];
const toAbsolute = (folder, name) => (0,external_node_path_.isAbsolute)(name) ? name : (0,external_node_path_.join)(folder, name);
async function findCandidates({ files, root, windows }, name, folders) {
    if (name.trim() === "" || name.includes("\0"))
        return [];
    const own = windows ? name.replaceAll("/", external_node_path_.sep) : name;
    const roots = [root, (await files.realPath(root)) ?? root];
    const found = folders.flatMap((folder) => {
        const path = toAbsolute(folder, own);
        return roots.flatMap((from) => toRelative(from, path) ?? []);
    });
    return [...new Set(found)];
}
const toRelative = (root, path) => path === root || (0,persisted_path/* isOutside */._K)(root, path) ? null : (0,external_node_path_.relative)(root, path).split(external_node_path_.sep).join("/");
async function findExisting({ files, root }, candidates) {
    for (const candidate of candidates)
        if (await files.exists((0,external_node_path_.join)(root, candidate)))
            return candidate;
    return null;
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 10 modules
var schemas = __webpack_require__(13798);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/errors.js
var errors = __webpack_require__(37428);
;// CONCATENATED MODULE: ./build/run/commands/matcher-file.js

/** Like the runner, accepts numbers and booleans as texts; an empty text means none. */
const toNumber = (value) => {
    if (typeof value !== "string")
        return value;
    const text = value.trim();
    if (text === "")
        return null;
    return /^[+-]?\d+$/.test(text) ? Number(text) : value;
};
const toBoolean = (value) => {
    const text = typeof value === "string" ? value.trim().toLowerCase() : null;
    return text === "true" || text === "false" ? text === "true" : text === "" ? null : value;
};
const group = schemas/* preprocess */.vkY(toNumber, schemas/* int */.Whr()
    .min(0)
    .nullish()
    .transform((value) => value ?? null));
const Pattern = schemas/* object */.Ikc({
    regexp: schemas/* string */.YjP()
        .nullish()
        .transform((value) => value ?? ""),
    file: group,
    fromPath: group,
    line: group,
    column: group,
    severity: group,
    code: group,
    message: group,
    loop: schemas/* preprocess */.vkY(toBoolean, schemas/* boolean */.zMY()
        .nullish()
        .transform((value) => value ?? false)),
});
const severities = ["", "ERROR", "WARNING", "NOTICE"];
/** A problem matcher as in its file, with uncompiled expressions. */
const Matcher = schemas/* object */.Ikc({
    owner: schemas/* string */.YjP().min(1, "expected a name"),
    severity: schemas/* string */.YjP()
        .nullish()
        .transform((value) => value ?? "")
        .refine((value) => severities.includes(value.toUpperCase()), "expected error, warning or notice"),
    fromPath: schemas/* string */.YjP()
        .nullish()
        .transform((value) => value ?? ""),
    pattern: schemas/* array */.YOg(Pattern).min(1, "expected at least one pattern"),
});
const MatcherFile = schemas/* object */.Ikc({ problemMatcher: schemas/* array */.YOg(Matcher).nullish() });
const groups = ["file", "fromPath", "line", "column", "severity", "code", "message"];
/**
 * Reads a file of problem matchers by the runner's rules (actions/runner, IssueMatcher.cs and docs/adrs/0276). Unknown
 * keys are ignored.
 * @throws Error for people
 */
function readMatchers(text) {
    const matchers = parseAs(MatcherFile, text).problemMatcher ?? [];
    const owners = new Set();
    for (const matcher of matchers) {
        const owner = matcher.owner.toLowerCase();
        if (owners.has(owner))
            throw new Error(`two matchers have the owner ${JSON.stringify(matcher.owner)}`);
        owners.add(owner);
        checkPatterns(matcher);
    }
    return matchers;
}
const OwnersFile = schemas/* object */.Ikc({
    problemMatcher: schemas/* array */.YOg(schemas/* object */.Ikc({ owner: schemas/* string */.YjP().nullish() })).nullish(),
});
/**
 * Reads the owners of the matchers in such a file. Like the runner, it checks nothing else to remove matchers.
 * @throws Error for people
 */
const readOwners = (text) => (parseAs(OwnersFile, text).problemMatcher ?? []).map(({ owner }) => owner ?? "");
function parseAs(schema, text) {
    const parsed = schema.safeParse(parseJson(text));
    if (!parsed.success)
        throw new Error(errors/* prettifyError */.S1(parsed.error).replaceAll("\n", " "));
    return parsed.data;
}
/** Like the runner's parser, allows comments and trailing commas. */
const ignored = /("(?:[^"\\]|\\.)*")|\/\/.*|\/\*[^]*?\*\/|,(?=\s*[}\]])/g;
function parseJson(text) {
    try {
        return JSON.parse(text.replace(/^\ufeff/, "").replace(ignored, "$1"), normalizeKeys);
    }
    catch (error) {
        throw new Error(`it is not valid JSON: ${error.message}`, { cause: error });
    }
}
const keys = ["problemMatcher", "owner", "severity", "pattern", "regexp", "loop", ...groups];
const keyNames = new Map(keys.map((key) => [key.toLowerCase(), key]));
/** Like the runner's parser, ignores the case of keys; the last of equal keys wins. */
const normalizeKeys = (_key, value) => typeof value !== "object" || value === null || Array.isArray(value)
    ? value
    : Object.fromEntries(Object.entries(value).map(([key, inner]) => [
        keyNames.get(key.toLowerCase()) ?? key,
        inner,
    ]));
function checkPatterns({ owner, pattern: patterns }) {
    const createError = (what) => new Error(`matcher ${JSON.stringify(owner)}: ${what}`);
    const set = new Set();
    for (const [position, pattern] of patterns.entries()) {
        const isLast = position === patterns.length - 1;
        if (pattern.loop && (position === 0 || !isLast))
            throw createError("only the last of several patterns may set `loop`");
        if (pattern.loop && pattern.message === null)
            throw createError("a pattern with `loop` has to set `message`");
        const count = countGroups(pattern.regexp, createError);
        for (const name of groups) {
            const value = pattern[name];
            if (value === null)
                continue;
            if (set.has(name))
                throw createError(`\`${name}\` is set twice`);
            if (value >= count)
                throw createError(`\`${name}\` is group ${value}, and the pattern has ${count - 1}`);
            set.add(name);
        }
    }
    if (!set.has("message"))
        throw createError("one of its patterns has to set `message`");
}
/** Counts the groups, including the whole match as group 0. */
function countGroups(regexp, wrong) {
    try {
        return new RegExp(`${regexp}|`).exec("").length;
    }
    catch (error) {
        throw wrong(error.message);
    }
}

;// CONCATENATED MODULE: ./build/run/commands/interpreter.js







function createInterpreter(options) {
    const collector = createCollector(options);
    const outputs = new Map();
    const failures = [];
    const queue = [];
    let settled = Promise.resolve();
    const removed = [];
    const matchers = createMatchers(options.matchers, options, (message) => removed.push(message));
    const fail = (message) => void failures.push(message);
    const actions = createActions({ options, matchers, outputs, fail, collector });
    const readText = createLineReader(options, { matchers, collector, removed });
    const settle = async () => {
        let lines = [];
        for (const one of queue.splice(0)) {
            if (typeof one === "string")
                lines.push(one);
            else {
                await readText(lines.splice(0));
                await actions[one.name]?.(one);
            }
        }
        await readText(lines);
    };
    return {
        command: (command) => void queue.push(command),
        fail,
        // A matcher that is about to be added reads the lines after it.
        wantsText: () => !matchers.isEmpty() || queue.some(isAddMatcher),
        text: (line) => void queue.push(line),
        settle: () => (settled = settled.then(settle)),
        findings: collector.findings,
        countOmitted: collector.countOmitted,
        forgetFindings: collector.forget,
        takeOutputs: () => drain(outputs),
        takeFailures: () => failures.splice(0),
        getMatchers: matchers.getCurrent,
        readUntil: matchers.readUntil,
        isLate: matchers.areLate,
    };
}
/** @param removed warnings about removed matchers; emptied */
const createLineReader = (options, { matchers, collector, removed, }) => async (lines) => {
    for (const match of await matchers.match(lines))
        await collector.add(() => toMatchFinding(options, match));
    for (const message of removed.splice(0))
        await collector.warn(message);
};
function drain(values) {
    const taken = Object.fromEntries(values);
    values.clear();
    return taken;
}
const isAddMatcher = (one) => typeof one !== "string" && one.name === "add-matcher";
function createCollector({ hide }) {
    const findings = [];
    let omitted = 0;
    const add = async (make) => {
        if (findings.length < limits/* limits */.F.findings.value)
            findings.push(await make());
        else
            omitted += 1;
    };
    return {
        findings,
        countOmitted: () => omitted,
        forget() {
            findings.length = 0;
            omitted = 0;
        },
        add,
        warn: (message) => add(async () => ({ ...noPlace, level: "warning", message: hide(message) })),
    };
}
/** Actions by command name; `debug`, `group` and `endgroup` have none. */
function createActions(actionOptions) {
    const { options, matchers, outputs, fail, collector } = actionOptions;
    const annotate = (level) => (command) => collector.add(() => toCommandFinding(options, level, command));
    const reject = ({ name }, why) => fail(`the workflow command ${name} ${why}`);
    const refuse = (file) => (command) => reject(command, `is disabled, as on GitHub: write to ${file} instead`);
    return {
        error: annotate("error"),
        warning: annotate("warning"),
        notice: annotate("notice"),
        "set-output": (command) => {
            const name = command.properties.get("name");
            if (name === undefined)
                reject(command, "has no `name`");
            else
                outputs.set(name, command.data);
        },
        "save-state": (command) => {
            if (!command.properties.has("name"))
                reject(command, "has no `name`");
        },
        "set-env": refuse("$GITHUB_ENV"),
        "add-path": refuse("$GITHUB_PATH"),
        echo: (command) => {
            if (!["ON", "OFF"].includes(command.data.trim().toUpperCase()))
                reject(command, `expects on or off, got ${JSON.stringify(command.data.slice(0, 100))}`);
        },
        "add-matcher": async (command) => {
            if (command.data === "")
                return collector.warn("::add-matcher:: names no file");
            matchers.add(await readMatcherFile(actionOptions, command, readMatchers));
        },
        "remove-matcher": async (command) => {
            const owner = command.properties.get("owner") ?? "";
            if ((owner === "") === (command.data === ""))
                return collector.warn("::remove-matcher:: needs either an owner or a file");
            const file = () => readMatcherFile(actionOptions, command, readOwners);
            matchers.remove(owner === "" ? await file() : [owner]);
        },
    };
}
/** @param read parses the text; a file that it cannot parse fails the stage */
async function readMatcherFile({ options, fail }, { name, data: file }, read) {
    try {
        return read(await findMatcherFile(options, file));
    }
    catch (error) {
        fail(`::${name}::${file}: ${(0,reasons/* messageOf */.bD)(error)}`);
        return [];
    }
}
/** Reads the text of a file of problem matchers that a stage named. */
async function findMatcherFile(places, file) {
    if (file.includes("\0"))
        throw new Error("no file has a null byte in its name");
    const path = (0,external_node_path_.isAbsolute)(file) ? file : (0,external_node_path_.join)(places.workspace, file);
    const problems = [];
    for (const within of listMatcherFolders(places, path)) {
        const options = { within, most: limits/* limits */.F.matcherFile.value };
        const read = places.files.readText(path, options);
        const text = await read.catch((error) => void problems.push(error));
        if (text !== undefined)
            return text;
        problems.push(new Error("there is no such file"));
    }
    throw (problems[0] ??
        new Error("a file of problem matchers must be in the workspace or in the folder that RUNNER_TEMP names"));
}
/**
 * The folders that such a file may be in; none if its name leads into none of them. A link in one folder may lead into
 * the other, but the problem reported is that of the folder with the name, so it comes first.
 */
function listMatcherFolders({ workspace, temporaryFolder }, path) {
    const folders = [workspace, temporaryFolder].filter((folder) => folder !== null);
    const enclosing = folders.filter((folder) => !(0,persisted_path/* isOutside */._K)(folder, path));
    return new Set(enclosing.length === 0 ? [] : [...enclosing, ...folders]);
}

// EXTERNAL MODULE: ./build/model/counted.js
var counted = __webpack_require__(77820);
;// CONCATENATED MODULE: ./build/run/shell.js
/** By default PowerShell continues after an error and ignores the last program's exit code. */
const wrapPowershell = (script) => `$ErrorActionPreference = 'stop'\n${script}\nif ((Test-Path -LiteralPath variable:\\LASTEXITCODE)) { exit $LASTEXITCODE }\n`;
/** The shells that GitHub documents for `jobs.<job_id>.steps[*].shell`, and `node`. */
const shells = {
    bash: { extension: ".sh", templates: ["bash --noprofile --norc -eo pipefail {0}"] },
    sh: { extension: ".sh", templates: ["sh -e {0}"] },
    pwsh: {
        extension: ".ps1",
        templates: ["pwsh -NoLogo -NonInteractive -File {0}"],
        wrap: wrapPowershell,
    },
    powershell: {
        extension: ".ps1",
        templates: ["powershell -NoLogo -NonInteractive -File {0}"],
        wrap: wrapPowershell,
    },
    cmd: {
        extension: ".cmd",
        templates: ["cmd /D /E:ON /V:OFF /C {0}"],
        wrap: (script) => `@echo off\r\n${script}`,
    },
    python: { extension: ".py", templates: ["python {0}", "python3 {0}"] },
    node: { extension: ".js", templates: ["node {0}"] },
};
const unset = { extension: ".sh", templates: ["bash -e {0}", "sh -e {0}"] };
/** @param shell from the configuration: null, a name in the table above, or a template with `{0}` */
function toShellScript(shell, script, windows) {
    const form = findShell(shell, windows);
    return {
        fileName: `script${form.extension}`,
        script: form.wrap ? form.wrap(script) : script,
        candidates: (path) => form.templates.map((template) => expandTemplate(template, path)),
    };
}
function expandTemplate(template, path) {
    const [command = "", ...args] = template.split(/\s+/).filter((word) => word !== "");
    return { command, args: args.map((arg) => arg.replaceAll("{0}", path)) };
}
function findShell(shell, windows) {
    if (shell === null)
        return windows ? shells["pwsh"] : unset;
    return shells[shell] ?? { extension: "", templates: [shell] };
}

;// CONCATENATED MODULE: ./build/run/commands/files.js

/** Command files that every runner provides; newer runners have more. */
const standardFiles = [
    "GITHUB_OUTPUT",
    "GITHUB_STATE",
    "GITHUB_ENV",
    "GITHUB_PATH",
    "GITHUB_STEP_SUMMARY",
];
/** The runner's folder for command files (actions/runner, FileCommandManager.cs). */
const runnersFolder = /[\\/]_runner_file_commands[\\/]/;
const artifactVariables = /^GITHUB_ARTIFACTS(_LIST)?$/;
/**
 * Lists the variables that name command files. A stage gets its own files, so that it cannot change those of the
 * action's step.
 * @param environment the step's
 */
function listCommandFiles(environment) {
    const others = Object.entries(environment)
        .filter(([name, value]) => artifactVariables.test(name) || (name.startsWith("GITHUB_") && runnersFolder.test(value)))
        .map(([name]) => name);
    return [...new Set([...standardFiles, ...others.sort()])];
}
const files_noBytes = new Uint8Array(0);
/** Reads command files as the runner does. */
function readCommandFiles(files) {
    const readText = (variable) => decodeText(files.get(variable) ?? files_noBytes);
    const readVariable = (variable) => {
        const text = readText(variable);
        if (text.includes("\0"))
            return { values: {}, problem: `${variable} holds a null byte: write it as UTF-8` };
        return readPairs(variable, text);
    };
    const env = readVariable("GITHUB_ENV");
    const outputs = readVariable("GITHUB_OUTPUT");
    const state = readVariable("GITHUB_STATE");
    const allowed = Object.entries(env.values).filter(([name]) => !isBlocked(name));
    const blocked = Object.keys(env.values).filter(isBlocked);
    const summary = readText("GITHUB_STEP_SUMMARY");
    const isTooLarge = (files.get("GITHUB_STEP_SUMMARY")?.length ?? 0) > limits/* limits */.F.stageSummary.value;
    const others = [...files].filter(([name, bytes]) => !standardFiles.includes(name) && bytes.length > 0);
    return {
        env: Object.fromEntries(allowed),
        path: readFolders(readText("GITHUB_PATH")),
        outputs: outputs.values,
        summary: summary === "" || isTooLarge ? null : summary,
        notes: [
            ...blocked.map((name) => `GITHUB_ENV: ${name} cannot be set by a stage, as on GitHub`),
            ...(isTooLarge
                ? [`GITHUB_STEP_SUMMARY is larger than ${limits/* limits */.F.stageSummary.shown} and was left out`]
                : []),
            ...others.map(([name]) => `what it wrote to ${name} is ignored: use \`artifacts\` to pass files on`),
        ],
        problems: [env, outputs, state].flatMap(({ problem }) => problem ?? []),
    };
}
const isBlocked = (name) => name.toUpperCase() === "NODE_OPTIONS";
const marks = [
    ["utf-8", [0xef, 0xbb, 0xbf]],
    ["utf-16le", [0xff, 0xfe]],
    ["utf-16be", [0xfe, 0xff]],
];
/** Decodes text by its byte order mark, else as UTF-8, as .NET and so the runner does. PowerShell writes UTF-16. */
function decodeText(bytes) {
    const [encoding] = marks.find(([, mark]) => mark.every((byte, at) => bytes[at] === byte)) ?? [
        "utf-8",
    ];
    return new TextDecoder(encoding).decode(bytes);
}
/**
 * Reads `NAME=value` lines and blocks of `NAME<<END`, the value's lines and `END`, by the rules of the runner
 * (actions/runner, FileCommandManager.cs, EnvFileKeyValuePairs), with two differences: a name may not be empty, and a
 * line may end in CR, LF or CRLF on every system. The line ends within a value stay.
 * @param variable that names the file, for the problem
 */
function readPairs(variable, text) {
    const values = new Map();
    const lines = splitLines(text);
    const toProblem = (line, what) => ({
        values: Object.fromEntries(values),
        problem: `${variable}, line ${line + 1}: ${what}`,
    });
    for (let at = 0; at < lines.length; at += 1) {
        const line = getText(text, lines[at]);
        if (line === "")
            continue;
        const pair = readPair(line);
        if (pair === null)
            return toProblem(at, `expected NAME=value or NAME<<DELIMITER, found ${quote(line)}`);
        if ("value" in pair) {
            values.set(pair.name, pair.value);
            continue;
        }
        const end = findEnd(text, lines, at + 1, pair.delimiter);
        if (end === -1)
            return toProblem(at, `the closing delimiter is missing: ${quote(pair.delimiter)}`);
        values.set(pair.name, at + 1 === end ? "" : text.slice(lines[at + 1].start, lines[end - 1].end));
        at = end;
    }
    return { values: Object.fromEntries(values), problem: null };
}
/** Reads a file of folders, one per line, such as GITHUB_PATH. Newest first, without duplicates. */
function readFolders(text) {
    const folders = splitLines(text).map((line) => getText(text, line));
    return [...new Set(folders.filter((folder) => folder !== "").reverse())];
}
function splitLines(text) {
    const lines = [];
    let start = 0;
    for (const { index, 0: lineEnd } of text.matchAll(/\r\n|\n|\r/g)) {
        lines.push({ start, end: index });
        start = index + lineEnd.length;
    }
    if (start < text.length)
        lines.push({ start, end: text.length });
    return lines;
}
const getText = (text, { start, end }) => text.slice(start, end);
/** The first of `=` and `<<` decides. */
function readPair(line) {
    const [, name, sign, rest] = /^([^]+?)(=|<<)([^]*)$/.exec(line) ?? [];
    if (name === undefined || line.startsWith("=") || line.startsWith("<<"))
        return null;
    if (sign === "=")
        return { name, value: rest };
    return rest === "" ? null : { name, delimiter: rest };
}
function findEnd(text, lines, from, delimiter) {
    for (let at = from; at < lines.length; at += 1)
        if (getText(text, lines[at]) === delimiter)
            return at;
    return -1;
}
const quote = (text) => JSON.stringify(text.length > 100 ? `${text.slice(0, 100)}…` : text);

;// CONCATENATED MODULE: ./build/run/try.js










/** Runs a stage's script once, in a private temporary folder. */
async function runTry(context, request, options) {
    const { workplaces } = request.scope;
    const shell = toShellScript(request.stage.shell, request.stage.run, context.windows);
    const workplace = await workplaces.take(shell.fileName, shell.script);
    let left = null;
    try {
        await hideVariables(context, request);
        const mark = (0,external_node_crypto_.randomBytes)(8).toString("hex");
        const layers = createLayers(context, request, { workplace, mark });
        const env = (0,environment/* buildEnvironment */.AF)(layers, context.windows);
        options.interpreter.readUntil(context.clock.elapsed() + options.timeoutMs);
        const candidates = shell.candidates((0,external_node_path_.join)(workplace.folder, shell.fileName));
        const { exit, leftBehind } = await startShell(context, request, {
            ...options,
            env,
            candidates,
        });
        // A process that left the stage's process group would continue.
        if (exit.kind === "timed-out")
            await context.processes.endOrphans({ leaders: [], mark: (0,environment/* toStageMark */.T_)(mark) });
        await options.output.flush();
        const written = await workplaces.read(workplace);
        if (!leftBehind)
            left = written;
        const handed = readPassedOn(request, options, { written, layers });
        const notes = leftBehind ? ["left processes behind", ...handed.notes] : handed.notes;
        return { ...handed, exit: judgeProblems(judgeLate(exit, options), handed.problems), notes };
    }
    finally {
        await giveBack(context, request, { workplace, left });
    }
}
/** Failing to give the folder back does not change the stage's outcome. */
async function giveBack(context, { scope, entry }, { workplace, left }) {
    try {
        await scope.workplaces.giveBack(workplace, left);
    }
    catch (error) {
        context.warn(`${entry.id}: its temporary folder could not be removed: ${(0,reasons/* messageOf */.bD)(error)}`);
    }
}
function createLayers(context, request, { workplace, mark }) {
    return {
        idToken: request.stage.permissions.id_token,
        process: context.environment,
        subtask: request.env,
        passedOn: request.passedOn,
        stage: request.stage.env,
        own: { ...workplace.environment, ...listOwnVariables(request, mark) },
    };
}
const listOwnVariables = ({ scope, entry }, mark) => ({
    ORCHESTRATOR_TASK_ID: scope.taskId,
    ORCHESTRATOR_RUN_ID: scope.runId,
    ORCHESTRATOR_STAGE: entry.id,
    ORCHESTRATOR_MARK: scope.mark,
    ORCHESTRATOR_STAGE_MARK: mark,
    ...(entry.subtask === null ? {} : { ORCHESTRATOR_SUBTASK: entry.subtask }),
});
/** Reads what the stage passes on, from its command files and the commands in its output. */
function readPassedOn({ passedOn: before, entry }, { interpreter }, { written, layers }) {
    const files = readCommandFiles(written);
    const { outputs, leftOut } = boundOutputs({ ...interpreter.takeOutputs(), ...files.outputs });
    const fixed = Object.keys(files.env).filter((name) => (0,environment/* isFixed */.zZ)(name, layers));
    const { passedOn, hasPassedOn } = (0,environment/* addPassedOn */.F0)(before, {
        env: Object.fromEntries(Object.entries(files.env).filter(([name]) => !fixed.includes(name))),
        path: files.path,
        outputs: Object.fromEntries(Object.entries(outputs).map(([name, value]) => [(0,environment/* getOutputVariable */.mD)(entry.id, name), value])),
        matchers: interpreter.getMatchers(),
    });
    const kept = fixed.map((name) => `GITHUB_ENV: ${name} keeps its value: stages cannot set it`);
    return {
        passedOn,
        hasPassedOn,
        outputs,
        summary: files.summary,
        notes: [...kept, ...leftOut, ...files.notes],
        problems: [...interpreter.takeFailures(), ...files.problems],
    };
}
/** Takes outputs until the size limit, with a note on the others. */
function boundOutputs(given) {
    let left = limits/* limits */.F.stageOutputs.value;
    const entries = Object.entries(given).filter(([name, value]) => {
        const size = Buffer.byteLength(name) + Buffer.byteLength(value);
        const fits = size <= left;
        if (fits)
            left -= size;
        return fits;
    });
    const more = Object.keys(given).length - entries.length;
    const note = `GITHUB_OUTPUT: ${(0,counted/* counted */.h)(more, "output")} left out: all together may have ${limits/* limits */.F.stageOutputs.shown}`;
    return { outputs: Object.fromEntries(entries), leftOut: more === 0 ? [] : [note] };
}
/**
 * As in the runner, the time of problem matchers counts for the step (ProcessInvoker.cs). A failure keeps its reason.
 */
const judgeLate = (exit, { interpreter, timeoutMs }) => (0,model_outcome/* hasSucceeded */.yO)(exit) && interpreter.isLate()
    ? { kind: "timed-out", after_seconds: timeoutMs / 1000 }
    : exit;
/** As in the runner, such problems fail the step. A stage that failed anyway keeps its reason. */
function judgeProblems(exit, [problem]) {
    if (problem === undefined || !(0,model_outcome/* hasSucceeded */.yO)(exit))
        return exit;
    return { kind: "errored", reason: "workflow-command", message: problem };
}
/** Tries the shells in order until one starts. */
async function startShell(context, request, options) {
    let result;
    for (const { command, args } of options.candidates) {
        let announced = Promise.resolve();
        const running = context.processes.start({
            command,
            args,
            cwd: request.cwd,
            env: options.env,
            timeoutMs: options.timeoutMs,
            onOutput: async (stream, chunk) => {
                await announced;
                await options.output.write(stream, chunk);
            },
            outputFailed: options.output.failed,
        }, request.signal);
        if (running.pid !== null || command === options.candidates.at(-1).command) {
            announced = options.announce(running);
        }
        [result] = await Promise.all([running.result, announced]);
        if (result.exit.kind !== "spawn-failed")
            return result;
    }
    return result;
}

;// CONCATENATED MODULE: ./build/run/command-stage.js













/** Runs a command until it succeeds or its tries are used up, and writes its log. */
async function runCommand(context, request) {
    const { scope, entry } = request;
    const path = (0,run_context/* getLogFile */.n1)(scope, (0,stage_files/* fileStem */.E8)(entry.index, entry.id));
    await (0,run_context/* requireOwnFolder */.uA)(context, scope, "logs");
    const appender = await context.files.openAppend(path);
    try {
        const log = createLog(appender, scope.maxLogBytes);
        const handlers = createHandlers(context, request, log);
        const verdicts = await readVersions(context.files, request.cwd, scope.verdictPaths.get(entry.id) ?? []);
        const result = await runTries(context, request, handlers);
        const written = log.finish().then(() => (0,run_context/* requireOwnFolder */.uA)(context, scope, "logs"));
        await hideSecrets(context, scope, { ...result.passedOn.env, ...result.outputs });
        const exit = await written.then(() => result.exit, errored/* toErroredExit */.z);
        const copied = await copyArtifacts(context, request, verdicts);
        const ended = copied.isCutShort && (0,model_outcome/* hasSucceeded */.yO)(exit) ? { kind: "cancelled" } : exit;
        const missing = judgeMissing(request.stage, copied.unmatched, ended);
        return {
            ...result,
            exit: missing.exit,
            notes: [...result.notes, ...missing.notes, ...copied.notes],
            artifacts: copied.artifacts,
            files: [{ path: (0,persisted_path/* toPersistedPath */.Aq)(context, path), ...log.getMeasurement() }, ...copied.files],
            output: handlers.output,
            findings: handlers.interpreter.findings,
            findingsOmitted: handlers.interpreter.countOmitted(),
        };
    }
    finally {
        await appender.close();
    }
}
/** Applies `if_no_files_found` to globs without a match. A stage that failed anyway keeps its own reason. */
function judgeMissing({ if_no_files_found }, unmatched, exit) {
    if (unmatched.length === 0 || if_no_files_found === "ignore")
        return { exit, notes: [] };
    const message = `no file matches ${unmatched.join(", ")}`;
    if (if_no_files_found === "warn" || !(0,model_outcome/* hasSucceeded */.yO)(exit))
        return { exit, notes: [`artifacts: ${message}`] };
    return { exit: { kind: "errored", reason: "no-files-found", message }, notes: [] };
}
function createHandlers(context, request, log) {
    const { scope, entry } = request;
    const interpreter = createStageInterpreter(context, request);
    const output = createStageOutput({
        interpreter,
        redactor: context.redactor,
        log,
        watch: (stream, bytes) => watchOutput(context, request, stream, bytes),
        mask: (value) => passOnMask(context, value),
        recordDecisions: (stream, decisions) => scope.privacy.record([...scope.path, entry.id].join("/"), stream, decisions),
    });
    return { output, interpreter };
}
const createStageInterpreter = (context, request) => createInterpreter({
    ...context,
    cwd: request.cwd,
    signal: request.signal,
    workspace: context.environment["GITHUB_WORKSPACE"] ?? context.root,
    temporaryFolder: context.environment["RUNNER_TEMP"] ?? null,
    matchers: request.passedOn.matchers,
    hide: context.redactor.text,
});
async function runTries(context, request, handlers) {
    const { max, backoff_seconds, on, timeout_minutes } = request.stage.tries;
    const longestTry = timeout_minutes === null ? Infinity : timeout_minutes * 60_000;
    const deadline = context.clock.elapsed() + request.timeoutMs;
    for (let number = 1;; number += 1) {
        const remaining = Math.max(1, deadline - context.clock.elapsed());
        const timeoutMs = Math.min(remaining, longestTry);
        const once = await tryOnce(context, request, handlers, { number, timeoutMs });
        if (once.exit.kind === "timed-out")
            once.exit.after_seconds = Math.min(request.timeoutMs, longestTry) / 1000;
        const done = { ...once, tries: number };
        if (number === max || !isWorthRetrying(once.exit, on) || request.signal.aborted)
            return done;
        if (context.clock.elapsed() + backoff_seconds * 1000 >= deadline)
            return { ...done, notes: ["no time was left for another try", ...once.notes] };
        await context.clock.sleep(backoff_seconds * 1000, request.signal);
        if (request.signal.aborted)
            return { ...done, exit: { kind: "cancelled" } };
    }
}
/** An error ends the stage, and its output so far is kept. */
async function tryOnce(context, request, { output, interpreter }, attempt) {
    try {
        if (attempt.number > 1) {
            const line = `\n--- try ${attempt.number} of ${request.stage.tries.max} ---\n`;
            await output.write("stdout", Buffer.from(line));
            interpreter.forgetFindings();
        }
        const announce = (process) => recordStart(context, request, { ...process, number: attempt.number });
        return await runTry(context, request, {
            output,
            interpreter,
            announce,
            timeoutMs: attempt.timeoutMs,
        });
    }
    catch (error) {
        const nothing = { passedOn: request.passedOn, hasPassedOn: false, outputs: {}, summary: null };
        return { exit: (0,errored/* toErroredExit */.z)(error), notes: [], ...nothing };
    }
}
function isWorthRetrying(exit, on) {
    if (exit.kind === "timed-out")
        return on.includes("timeout");
    const failed = (exit.kind === "exited" && exit.code !== 0) || exit.kind === "signalled";
    return failed && on.includes("failure");
}
function recordStart(context, { entry, scope, record }, { pid, started, number }) {
    return record({
        type: "stage-started",
        index: entry.index,
        try: number,
        pid,
        process_started: started,
        log_path: (0,persisted_path/* toPersistedPath */.Aq)(context, (0,run_context/* getLogFile */.n1)(scope, (0,stage_files/* fileStem */.E8)(entry.index, entry.id))),
    });
}
async function watchOutput(context, { scope, entry }, stream, bytes) {
    try {
        await context.watcher.output(scope.path, entry.index, stream, bytes);
    }
    catch (error) {
        context.warn(`output could not be shown: ${(0,reasons/* messageOf */.bD)(error)}`);
    }
}

;// CONCATENATED MODULE: ./build/run/error-file.js










const errorTailBytes = limits/* limits */.F.errorTail.value;
/** @returns null if the file could not be written; the manifest still tells the failure */
async function writeErrorFile(context, scope, failed) {
    const { entry } = failed;
    const path = (0,external_node_path_.join)(scope.folder, (0,stage_files/* errorPath */.Q2)((0,stage_files/* fileStem */.E8)(entry.index, entry.id)));
    const file = toErrorFile(context, scope, failed);
    try {
        const text = (0,json/* toJson */.aB)(file);
        await (0,run_context/* requireOwnFolder */.uA)(context, scope, "errors");
        await context.files.replace(path, text);
        return { path: (0,persisted_path/* toPersistedPath */.Aq)(context, path), ...(0,evidence/* measureText */.kD)(text) };
    }
    catch (error) {
        context.warn(`${entry.id}: its error file could not be written: ${(0,reasons/* messageOf */.bD)(error)}`);
        return null;
    }
}
function toErrorFile(context, scope, { entry, exit, output }) {
    const stdout = output?.tails.stdout;
    const stderr = output?.tails.stderr;
    return {
        schema_version: 1,
        kind: "stage-error",
        run_id: scope.runId,
        task_id: scope.taskId,
        command_index: entry.index,
        command_id: entry.id,
        command: context.redactor.text(entry.command),
        reason: (0,model_outcome/* reasonOf */.A3)(exit),
        details: {
            message: context.redactor.text((0,model_outcome/* describeExit */.KE)(exit)),
            exit_code: exit.kind === "exited" ? exit.code : null,
            signal: exit.kind === "signalled" ? context.redactor.text(exit.signal) : null,
            stdout: stdout?.readText(errorTailBytes) ?? (0,redacted/* words */.aL) ``,
            stderr: stderr?.readText(errorTailBytes) ?? (0,redacted/* words */.aL) ``,
            stdout_truncated: (stdout?.getTotal() ?? 0) > errorTailBytes,
            stderr_truncated: (stderr?.getTotal() ?? 0) > errorTailBytes,
        },
        created_at: context.clock.now().toISOString(),
    };
}

// EXTERNAL MODULE: ./build/run/guardrail-stage.js
var guardrail_stage = __webpack_require__(72812);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./build/model/nested-end.js
var nested_end = __webpack_require__(46407);
// EXTERNAL MODULE: ./build/model/run-end.js
var run_end = __webpack_require__(89515);
;// CONCATENATED MODULE: ./build/run/status.js

/**
 * Records the end of a run. It fails if the journal could not be written, since a success without a record cannot be
 * checked; if the end itself could not be written, a second one says so.
 */
async function recordEnd(journal, outcomes, context) {
    if (!journal.broken.aborted)
        await journal.record({ type: "run-finished", ...getRunEnd(outcomes, context) });
    if (!journal.broken.aborted)
        return;
    await journal.record({
        type: "run-finished",
        status: "failed",
        status_detail: "journal-not-written",
        summary: context.redactor.text(String(journal.broken.reason)),
    });
}
function getRunEnd(outcomes, { signal, ownFiles, redactor }) {
    const changed = ownFiles?.findChanged() ?? [];
    if (changed.length === 0)
        return (0,run_end/* runEnd */.l)(outcomes, signal.aborted);
    return {
        status: "failed",
        status_detail: "own-files-changed",
        summary: redactor.text(describeChange(changed)),
    };
}
const describeChange = (paths) => `the action's own files changed while its stages ran: ${paths[0]}${paths.length === 1 ? "" : ` and ${paths.length - 1} more`}; look at what the stages did, and do not trust what later steps of this job show`;

;// CONCATENATED MODULE: ./build/run/nested.js












/** Runs a nested pipeline with its own journal and manifest. */
async function runNested(context, request) {
    const { stage, entry, scope, journal } = request;
    const child = createChildScope(scope, entry.id, request.createSubRunId());
    const { runId } = child;
    const childJournal = await openChildJournal(context, request, child);
    await journal.record({
        type: "child-started",
        index: entry.index,
        run_id: runId,
        pipeline_id: stage.pipeline_id,
        manifest: (0,persisted_path/* toPersistedPath */.Aq)(context, (0,external_node_path_.join)(child.folder, "manifest.json")),
    });
    await recordReused(childJournal, child.reused, request.collected);
    const limit = startTimeLimit(context, request);
    const run = {
        scope: child,
        journal: childJournal,
        signal: AbortSignal.any([request.signal, limit.timeUp, childJournal.broken]),
        cleanUp: AbortSignal.any([request.cleanUp, limit.timeUp, childJournal.broken]),
    };
    try {
        const passedOn = await runChild(context, request, run);
        const manifest = childJournal.getManifest();
        const exit = (0,nested_end/* nestedExit */.eR)(manifest, limit.hasRunOut() ? request.timeoutMs : null);
        return {
            exit,
            passedOn,
            hasPassedOn: !(0,external_node_util_.isDeepStrictEqual)(passedOn, request.passedOn),
            frames: manifest.privacy?.totals ?? model_frames/* noFrames */.e,
            judgement: (0,redacted/* asRecorded */.zz)((0,nested_end/* nestedJudgement */.LZ)(manifest)),
        };
    }
    finally {
        limit.stop();
        await childJournal.close();
        const manifest = childJournal.getManifest();
        request.collected.children.push(manifest);
        const { status } = manifest;
        await journal.record({ type: "child-finished", index: entry.index, run_id: runId, status });
    }
}
const createChildScope = (scope, stageId, runId) => ({
    ...scope,
    namesakes: new Set(),
    path: [...scope.path, stageId],
    runId,
    reused: scope.reused.children.get(runId) ?? noReuse,
    folder: (0,external_node_path_.join)(scope.folder, "children", runId),
    realFolder: (0,external_node_path_.join)(scope.realFolder, "children", runId),
});
async function runChild(context, request, run) {
    const { stage } = request;
    const { outcomes, passedOn } = await request.runGroup(context, {
        ...run,
        stages: stage.stages,
        entries: run.journal.getManifest().commands,
        env: { ...request.env, ...stage.env },
        passedOn: request.passedOn,
        folder: request.cwd,
        bounds: { ...stage, timeout_minutes: null },
        collected: request.collected,
    });
    await recordEnd(run.journal, outcomes, { ...context, signal: run.signal, ownFiles: null });
    return passedOn;
}
async function openChildJournal(context, request, child) {
    const { stage, entry, scope, journal } = request;
    await (0,run_context/* requireOwnFolder */.uA)(context, scope, "children");
    await (0,run_context/* requireOwnFolder */.uA)(context, child, ".");
    const parent = journal.getManifest();
    return openJournal({ ...context, folder: child.folder, scope: child.path }, {
        type: "run-started",
        task_id: scope.taskId,
        run_id: child.runId,
        parent_run_id: scope.runId,
        pipeline_id: stage.pipeline_id,
        pipeline_title: context.redactor.text(stage.pipeline_title),
        assignment: parent.assignment ?? entry.id,
        attempt: parent.attempt,
        plan_digest: parent.plan_digest,
        artifact_root: (0,persisted_path/* toPersistedPath */.Aq)(context, child.folder),
        guardrails_required: false,
        writer: context.writer,
        mark: scope.mark,
        heartbeat: null,
        redaction: context.redactor.mode,
        commands: (0,run_context/* redactEntries */.A9)(context, (0,entries/* entriesOfStages */.lW)(stage.stages, entry.subtask, 1)),
    });
}
/** Starts the time limit of the nested pipeline. */
function startTimeLimit(context, request) {
    const timeUp = new AbortController();
    const stopped = new AbortController();
    void context.clock.sleep(request.timeoutMs, stopped.signal).then(() => {
        if (!stopped.signal.aborted)
            timeUp.abort("the pipeline that it is part of timed out");
    });
    return {
        timeUp: timeUp.signal,
        hasRunOut: () => timeUp.signal.aborted,
        stop: () => stopped.abort(),
    };
}

;// CONCATENATED MODULE: ./build/run/stage.js









/** Runs one stage and records its end. An error is an outcome: failed, with the reason. */
async function runStage(context, request) {
    const begun = context.clock.elapsed();
    const ended = await runByKind(context, request).catch((error) => toStageEnd(request, (0,errored/* toErroredExit */.z)(error)));
    const outcome = (0,model_outcome/* outcomeOf */.sG)(ended.exit, request.stage);
    const duration_ms = Math.max(0, Math.round(context.clock.elapsed() - begun));
    const exit = (0,errored/* redactExit */.a)(context, ended.exit);
    await stage_recordEnd(context, request, { ...ended, exit, outcome, duration_ms });
    return { outcome, passedOn: ended.passedOn };
}
/** The end of a stage without output and results. */
const toStageEnd = ({ passedOn }, exit, notes = []) => ({
    exit,
    tries: 1,
    notes,
    output: null,
    passedOn,
    frames: model_frames/* noFrames */.e,
    artifacts: [],
    files: [],
    findings: [],
    findingsOmitted: 0,
    judgement: null,
    hasPassedOn: false,
    outputs: {},
    summary: null,
});
async function runByKind(context, request) {
    const { stage, journal } = request;
    if (request.timeoutMs <= 0) {
        const exit = { kind: "timed-out", after_seconds: 0 };
        return toStageEnd(request, exit, ["not started: the time limit of its subtask is used up"]);
    }
    switch (stage.kind) {
        case "command": {
            const record = journal.record;
            const result = await runCommand(context, { ...request, stage, record });
            return { ...result, frames: result.output.frames, judgement: null };
        }
        case "subpipeline": {
            const { index } = request.entry;
            const noProcess = { pid: null, process_started: null, log_path: null };
            await journal.record({ type: "stage-started", index, try: 1, ...noProcess });
            return {
                ...toStageEnd(request, { kind: "cancelled" }),
                ...(await runNested(context, { ...request, stage })),
            };
        }
        case "guardrail":
            return {
                ...toStageEnd(request, { kind: "cancelled" }),
                ...(await (0,guardrail_stage/* runGuardrail */.B1)(context, request, stage)),
            };
    }
}
async function stage_recordEnd(context, { entry, stage, scope, journal, collected }, ended) {
    const { exit, outcome, output, tries, duration_ms, artifacts, judgement, findings } = ended;
    const succeeded = outcome === "succeeded" || exit.kind === "nothing-ran";
    const summary = outcome === "succeeded" && stage.summary_hint !== null
        ? stage.summary_hint
        : (judgement?.summary ?? (0,model_outcome/* describeExit */.KE)(exit));
    collected.findings.push(...findings);
    const errorFile = succeeded
        ? null
        : await writeErrorFile(context, scope, { entry, exit, output });
    const privacyLog = scope.privacy.getFile();
    await journal.record({
        type: "stage-finished",
        index: entry.index,
        outcome,
        exit,
        tries,
        duration_ms,
        summary: context.redactor.text(summary),
        notes: ended.notes.map((note) => context.redactor.text(note)),
        tail: succeeded || output === null ? null : (0,screen_tail/* toTail */.i)(output.tails, context.redactor.text),
        error_file: errorFile?.path ?? null,
        findings: [...findings],
        findings_omitted: ended.findingsOmitted,
        judgement,
        artifacts,
        outputs: redactOutputs(context, ended.outputs),
        step_summary: ended.summary === null ? null : await boundSummary(context.redactor.text(ended.summary)),
        files: [...ended.files, ...[errorFile, privacyLog].filter((file) => file !== null)],
        frames: ended.frames,
        privacy_log: privacyLog?.path ?? null,
        handed_on: ended.hasPassedOn,
    });
}
/** A name can contain a secret too. */
const redactOutputs = ({ redactor }, outputs) => Object.fromEntries(Object.entries(outputs).map(([name, value]) => [redactor.text(name), redactor.text(value)]));
/** Bytes: the summary is cut at a line end if that loses at most an eighth of the limit. */
const nearest = limits/* limits */.F.keptSummary.value / 8;
/**
 * Cuts a stage's job summary to `limits.keptSummary`, closes open markup and appends a note. Cuts at a line end if one
 * is near the limit, otherwise between characters.
 */
async function boundSummary(text) {
    const most = limits/* limits */.F.keptSummary.value;
    const bytes = Buffer.from(text);
    if (bytes.length <= most)
        return text;
    // A streaming decoder withholds an incomplete character at the end.
    const beginning = new TextDecoder().decode(bytes.subarray(0, most), { stream: true });
    const kept = cut(beginning);
    // The Markdown parser is loaded only when needed.
    const { getClosingMarkup } = await Promise.all(/* import() */[__webpack_require__.e(3097), __webpack_require__.e(2053)]).then(__webpack_require__.bind(__webpack_require__, 2053));
    return `${kept}${getClosingMarkup(kept)}\n\n*The rest is left off: at most ${limits/* limits */.F.keptSummary.shown} of a stage's summary is kept.*\n`;
}
function cut(text) {
    const lineEnd = text.lastIndexOf("\n");
    if (lineEnd >= text.length - nearest)
        return text.slice(0, lineEnd);
    const tag = text.lastIndexOf("<");
    const isWithinTag = tag > text.lastIndexOf(">") && tag >= text.length - nearest;
    return isWithinTag ? text.slice(0, tag) : text;
}

;// CONCATENATED MODULE: ./build/run/stage-list.js






/** Runs stages in the order of their needs, each with what earlier ones passed on. */
async function runStageGroup(context, list) {
    let { passedOn } = list;
    const deadline = getDeadline(context, list.bounds.timeout_minutes);
    const outcomes = await runSchedule({
        stages: list.stages,
        done: findReusedPositions(list),
        failFast: list.bounds.fail_fast,
        maxParallel: list.bounds.max_parallel ?? context.defaultParallel,
        signal: list.signal,
        cleanUp: list.cleanUp,
        // A nested pipeline runs only if its stage does.
        begun: list.scope.path.length > 0,
        run: async (position) => {
            const stage = list.stages[position];
            const entry = list.entries[position];
            const before = passedOn;
            const result = await runStage(context, {
                ...list,
                stage,
                entry,
                passedOn: before,
                signal: selectSignal(list, stage),
                cwd: (0,external_node_path_.join)(list.folder, stage.working_directory),
                timeoutMs: Math.min(stage.timeout_minutes * 60_000, getTimeLeft(context, deadline)),
                createSubRunId: () => (0,sub_run/* subRunId */.dZ)(list.scope.runId, list.scope.namesakes, entry),
                runGroup: runStageGroup,
            });
            passedOn = (0,environment/* mergePassedOn */.GB)(passedOn, before, result.passedOn);
            return result.outcome;
        },
        skip: (position, reason) => recordSkip(list.journal, list.entries[position], context.redactor.text(reason)),
    });
    return { outcomes, passedOn };
}
const recordSkip = (journal, { index }, reason) => journal.record({ type: "stage-skipped", index, reason });
/** As on GitHub, a cancel does not end a stage that cleans up. In a nested pipeline that is up to its stages. */
const selectSignal = ({ signal, cleanUp }, stage) => stage.kind !== "subpipeline" && (0,condition/* cleansUp */.kI)(stage.if) ? cleanUp : signal;
const findReusedPositions = ({ entries, scope }) => new Set([...entries.keys()].filter((position) => scope.reused.stages.has(entries[position].index)));
const getDeadline = (context, minutes) => minutes === null ? Infinity : context.clock.elapsed() + minutes * 60_000;
const getTimeLeft = (context, deadline) => Math.floor(deadline - context.clock.elapsed());

;// CONCATENATED MODULE: ./build/run/workplace.js




const toFileName = (variable) => variable.toLowerCase();
/** @param environment the step's */
function createWorkplaces({ files, environment, }) {
    const commandFiles = listCommandFiles(environment);
    /** Folders with empty command files and nothing else. */
    const spare = [];
    let uses = 0;
    return {
        async take(scriptName, script) {
            const folder = spare.pop() ?? (await makeFolder(files, commandFiles));
            await files.write((0,external_node_path_.join)(folder, scriptName), script);
            const paths = commandFiles.map((variable) => [variable, (0,external_node_path_.join)(folder, toFileName(variable))]);
            return { folder, scriptName, environment: Object.fromEntries(paths) };
        },
        async read({ folder, environment }) {
            const read = new Map();
            const bounds = { within: folder, most: limits/* limits */.F.commandFile.value };
            for (const [variable, path] of Object.entries(environment)) {
                read.set(variable, await readCommandFile(files, variable, path, bounds));
            }
            return read;
        },
        async giveBack(workplace, left) {
            const { folder, scriptName } = workplace;
            if (left === null || !(await isUntouched(files, workplace, left)))
                return files.remove(folder);
            await files.remove((0,external_node_path_.join)(folder, scriptName));
            uses += 1;
            const next = `${folder.replace(/~\d+$/, "")}~${uses}`;
            await files.move(folder, next);
            spare.push(next);
        },
        async close() {
            for (const folder of spare.splice(0))
                await files.remove(folder);
        },
    };
}
async function readCommandFile(files, variable, path, bounds) {
    try {
        return (await files.readBytes(path, bounds)) ?? new Uint8Array(0);
    }
    catch (error) {
        throw new Error(`${variable} cannot be read: ${(0,reasons/* messageOf */.bD)(error)}`, { cause: error });
    }
}
function makeFolder(files, commandFiles) {
    return files.makeTemporaryFolder(Object.fromEntries(commandFiles.map((variable) => [toFileName(variable), ""])));
}
/** Whether the folder contains only the script and empty command files, all of them plain files. */
async function isUntouched(files, { folder, scriptName, environment }, left) {
    if ([...left.values()].some((bytes) => bytes.length > 0))
        return false;
    const expected = [...Object.keys(environment).map(toFileName), scriptName].sort();
    const found = await files.plainFiles(folder);
    return found !== null && found.join("/") === expected.join("/");
}

;// CONCATENATED MODULE: ./build/run/assignment.js




















/** Runs one attempt of an assignment: the setup, then its subtasks in order. */
async function runAssignment(context, request) {
    const { plan, resumed } = request;
    const begun = createScope(context, request);
    const journal = await openAssignmentJournal(context, request, begun);
    const { folder } = begun;
    const scope = { ...begun, realFolder: (await context.files.realPath(folder)) ?? folder };
    const cleanUp = startCleanUp(context);
    const run = {
        plan,
        journal,
        signal: AbortSignal.any([context.signal, journal.broken]),
        cleanUp: AbortSignal.any([cleanUp.over, journal.broken]),
        scope,
        entries: [...journal.getManifest().commands],
        collected: { children: [], findings: [] },
    };
    const interval = plan.recovery.heartbeat_interval_seconds * 1000;
    const heartbeat = startHeartbeat(context.clock, interval, journal.beat, context.warn);
    try {
        if (resumed !== null) {
            const reason = context.redactor.text(resumed.reason);
            await journal.record({ type: "run-resumed", actor: resumed.actor, reason });
        }
        await recordReused(journal, scope.reused, run.collected);
        const { outcomes, passedOn } = await runAll(context, run, request);
        await (0,run_context/* killEscaped */.yz)(context, run);
        await heartbeat.stop();
        await tidyUp(context, run.scope);
        await recordEnd(journal, outcomes, context);
        return { manifest: journal.getManifest(), collected: run.collected, passedOn };
    }
    finally {
        cleanUp.stop();
        await heartbeat.stop();
        await journal.close();
    }
}
async function tidyUp(context, { privacy, workplaces }) {
    try {
        await privacy.close();
        await workplaces.close();
    }
    catch (error) {
        context.warn(`the temporary files of the run could not be removed: ${(0,reasons/* messageOf */.bD)(error)}`);
    }
}
function createScope(context, { plan, folder, resumed }) {
    const path = (0,external_node_path_.join)(folder, stage_files/* privacyLogName */.kB);
    return {
        path: [],
        taskId: plan.task_id,
        runId: plan.run_id,
        folder,
        realFolder: folder,
        mark: (0,external_node_crypto_.randomBytes)(8).toString("hex"),
        secretNames: plan,
        hidden: new Set(),
        namesakes: (0,sub_run/* findNamesakes */.Wv)(plan),
        verdictPaths: findVerdictPaths(plan),
        reused: resumed === null ? noReuse : dropVariableSetters(resumed.reused),
        maxLogBytes: plan.log_limit_bytes,
        workplaces: createWorkplaces(context),
        privacy: createPrivacyLog({ ...context, path, shownPath: (0,persisted_path/* toPersistedPath */.Aq)(context, path) }),
    };
}
async function runAll(context, run, { assignment, setup: done }) {
    const setup = await (done === undefined ? runSetup(context, run) : takeOverSetup(run, done));
    const outcomes = [...setup.outcomes];
    const broken = run.plan.setup.find((_, position) => (0,model_outcome/* isFailure */.N6)(setup.outcomes[position] ?? null));
    for (const id of assignment.subtasks) {
        const subtask = run.plan.subtasks.find((candidate) => candidate.id === id);
        if (subtask === undefined)
            throw new Error(`the plan has no subtask ${id}`);
        if (broken === undefined)
            outcomes.push(...(await runSubtask(context, run, subtask, setup.passedOn)));
        else
            outcomes.push(...(await skipSubtask(run, subtask, context.redactor.text(`setup failed: ${broken.id}`))));
    }
    return { outcomes, passedOn: setup.passedOn };
}
const runSetup = (context, run) => runStages(context, run, run.plan.setup, {
    env: {},
    passedOn: (0,environment/* createPassedOn */.kx)(),
    folder: context.root,
    bounds: { fail_fast: true, max_parallel: null, timeout_minutes: null },
});
async function takeOverSetup(run, { stages, passedOn }) {
    await recordReused(run.journal, { ...noReuse, stages }, run.collected);
    const outcomes = run.entries
        .splice(0, run.plan.setup.length)
        .map(({ index }) => stages.get(index)?.record.outcome ?? "cancelled");
    return { outcomes, passedOn };
}
async function runSubtask(context, run, subtask, passedOn) {
    const result = await runStages(context, run, subtask.stages, {
        env: subtask.env,
        passedOn,
        folder: (0,external_node_path_.join)(context.root, subtask.working_directory),
        bounds: subtask,
    });
    return result.outcomes;
}
function runStages(context, run, stages, settings) {
    const entries = run.entries.splice(0, stages.length);
    return runStageGroup(context, { ...run, ...settings, stages, entries });
}
/** Stages that an earlier attempt completed stay completed. */
async function skipSubtask(run, subtask, reason) {
    const outcomes = [];
    for (const entry of run.entries.splice(0, subtask.stages.length)) {
        const done = run.scope.reused.stages.has(entry.index);
        if (!done)
            await recordSkip(run.journal, entry, reason);
        outcomes.push(done ? "succeeded" : "skipped");
    }
    return outcomes;
}
function openAssignmentJournal(context, { plan, assignment, attempt, folder, partOf }, scope) {
    return openJournal({ ...context, folder, scope: scope.path }, {
        type: "run-started",
        task_id: plan.task_id,
        run_id: plan.run_id,
        parent_run_id: partOf ?? null,
        pipeline_id: plan.pipeline_id,
        pipeline_title: context.redactor.text(plan.pipeline_title),
        assignment: assignment.instance_id,
        attempt,
        plan_digest: plan.digest,
        artifact_root: (0,persisted_path/* toPersistedPath */.Aq)(context, folder),
        guardrails_required: plan.guardrails_required,
        writer: context.writer,
        mark: scope.mark,
        heartbeat: {
            interval_seconds: plan.recovery.heartbeat_interval_seconds,
            stale_after_seconds: plan.recovery.missing_heartbeat_timeout_seconds,
        },
        redaction: context.redactor.mode,
        commands: (0,run_context/* redactEntries */.A9)(context, (0,entries/* entriesOf */.Mc)(plan, assignment)),
    });
}

;// CONCATENATED MODULE: ./build/modes/run/clean-up-time.js

/**
 * Milliseconds that stages have to clean up after a cancel. GitHub's runners kill a step soon, whatever the plan says.
 */
const cleanUpMs = ({ cancel_grace_seconds }, environment) => environment["GITHUB_ACTIONS"] === "true" ? limits/* limits */.F.cleanUp.value : cancel_grace_seconds * 1000;

// EXTERNAL MODULE: ./build/modes/aggregate/concluded-run.js
var concluded_run = __webpack_require__(96192);
// EXTERNAL MODULE: ./build/modes/run-folder/folders.js
var folders = __webpack_require__(73453);
// EXTERNAL MODULE: ./build/modes/history/write-entry.js
var write_entry = __webpack_require__(73826);
// EXTERNAL MODULE: ./build/redaction/create-redactor.js + 24 modules
var create_redactor = __webpack_require__(60080);
;// CONCATENATED MODULE: ./build/modes/run/execute.js











/**
 * Runs assignments of a plan in this process, one after another. One whose journal cannot be created has no manifest.
 */
async function executeAssignments(settings, hostContext, dependencies, execution) {
    const { plan, attempt, resumed, setup } = execution;
    const manifests = [];
    const collected = { children: [], findings: [] };
    const start = execution.start ?? (await captureStart(settings, hostContext, dependencies.platform, plan));
    const context = openContext(settings, hostContext, dependencies, { ...execution, start });
    try {
        for (const assignment of execution.assignments) {
            const folder = (0,folders/* attemptFolder */.OZ)(execution.folder, assignment.instance_id, attempt);
            const reused = resumed === null ? null : { ...resumed, reused: resumed.reused(assignment) };
            try {
                const request = { plan, assignment, attempt, folder, resumed: reused, setup };
                const result = await runAssignment(context, request);
                manifests.push(result.manifest);
                const attempts = [{ folder, manifest: result.manifest }];
                await (0,write_entry/* writeAttemptEntries */.F)(context, plan, attempts, context.warn);
                await writeFindings(context, { folder, plan }, (0,redacted/* asRecorded */.zz)(result.collected.findings));
                collected.children.push(...result.collected.children);
                collected.findings.push(...result.collected.findings);
            }
            catch (error) {
                context.warn(`${assignment.instance_id} could not be run: ${(0,reasons/* messageOf */.bD)(error)}`);
            }
        }
    }
    finally {
        await context.watcher.close();
    }
    return { manifests, collected, start };
}
/**
 * Captures what guardrails judge before any stage runs: stages belong to the change and must not choose it. Loads its
 * modules only for plans with guardrails, so that others start sooner.
 * @returns null: the plan has no guardrail, or git does not know
 */
async function captureStart(settings, hostContext, { git }, { setup, subtasks, after, task_id, changes }) {
    const stages = [...setup, ...subtasks.flatMap((subtask) => subtask.stages), ...after];
    if (!stages.some(isJudged))
        return null;
    const { createChangeRequest: changeRequest } = await __webpack_require__.e(/* import() */ 8353).then(__webpack_require__.bind(__webpack_require__, 80734));
    const { findStart } = await __webpack_require__.e(/* import() */ 3403).then(__webpack_require__.bind(__webpack_require__, 85784));
    return findStart(git, changeRequest(settings, hostContext, task_id), changes);
}
const isJudged = (stage) => stage.skip === null &&
    (stage.kind === "guardrail" || (stage.kind === "subpipeline" && stage.stages.some(isJudged)));
/** Whether every assignment ended and succeeded. */
const allSucceeded = (assignments, manifests) => manifests.length === assignments.length &&
    manifests.every(({ status }) => status === "succeeded");
/** Writes findings.sarif, for tools that show findings next to the code. Failing to do so only warns. */
async function writeFindings({ files, warn }, { folder, plan }, findings) {
    if (findings.length === 0)
        return;
    try {
        await files.replace((0,external_node_path_.join)(folder, "findings.sarif"), await (0,concluded_run/* formatSarif */.zK)(plan, findings));
    }
    catch (error) {
        warn(`findings.sarif could not be written: ${(0,reasons/* messageOf */.bD)(error)}`);
    }
}
/** Creates the context of a run in this process. The caller closes its watcher. */
function openContext(settings, hostContext, dependencies, { plan, warnings, start = null }) {
    const base = (0,persisted_path/* getPathBase */.$N)(settings.root, settings.runsFolder);
    const secrets = [...dependencies.secrets, ...(0,secret_values/* findSecretValues */.s)(hostContext.environment, plan)];
    const redactor = (0,create_redactor/* createRedactor */.l)(plan.redaction, secrets);
    return {
        ...dependencies.platform,
        watcher: dependencies.createView(base, plan),
        redactor,
        root: settings.root,
        runsFolder: settings.runsFolder,
        outFolder: settings.outFolder,
        base,
        environment: hostContext.environment,
        cleanUpMs: cleanUpMs(plan, hostContext.environment),
        windows: hostContext.windows,
        writer: { pid: hostContext.pid, host: hostContext.host, started: hostContext.started },
        defaultParallel: hostContext.processors,
        signal: dependencies.platform.cancelled,
        judge: async (stage, options) => {
            // Loaded on demand: many pipelines have no guardrail.
            const { createGuardrailRunner } = await Promise.all(/* import() */[__webpack_require__.e(972), __webpack_require__.e(2994), __webpack_require__.e(9389)]).then(__webpack_require__.bind(__webpack_require__, 11813));
            const { task_id: task, pipeline_id: pipeline, changes, override } = plan;
            const run = { task, pipeline, changes, start, override, run: null };
            const judge = createGuardrailRunner(settings, hostContext, dependencies.platform, run);
            return judge(stage, options);
        },
        warn: (message) => {
            const shown = redactor.text(message);
            // Output may cause the same warning many times.
            if (!warnings.includes(shown))
                warnings.push(shown);
        },
    };
}


/***/ })

};
