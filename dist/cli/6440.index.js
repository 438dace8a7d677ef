export const id = 6440;
export const ids = [6440];
export const modules = {

/***/ 6440:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  followLog: () => (/* binding */ followLog)
});

// EXTERNAL MODULE: ./build/modes/run-folder/run-lock.js
var run_lock = __webpack_require__(6365);
// EXTERNAL MODULE: ./build/modes/settings/settings.js + 1 modules
var settings = __webpack_require__(861);
// EXTERNAL MODULE: ./build/modes/inspect/find-stage.js
var find_stage = __webpack_require__(4782);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/model/redacted.js
var redacted = __webpack_require__(6416);
// EXTERNAL MODULE: ./build/model/run-files.js + 4 modules
var run_files = __webpack_require__(17);
// EXTERNAL MODULE: ./build/report/shared/stage-rows.js
var stage_rows = __webpack_require__(5073);
// EXTERNAL MODULE: ./build/run/read-journal.js
var read_journal = __webpack_require__(6494);
// EXTERNAL MODULE: ./build/modes/run-folder/plan-file.js
var plan_file = __webpack_require__(1480);
;// CONCATENATED MODULE: ./build/modes/inspect/running-stages.js







/**
 * Reads the stages of a run in progress whenever a journal has changed. The result is null until every planned
 * assignment has begun: only then the names of stages are final.
 */
function createStageReader(files, folder) {
    let known = "";
    let stages = null;
    return async () => {
        const paths = await listJournals(files, folder);
        const versions = await Promise.all(paths.map((path) => files.version((0,external_node_path_.join)(folder, path))));
        const version = JSON.stringify([paths, versions]);
        if (version !== known || stages === null)
            stages = await readStages(files, folder, paths);
        known = version;
        return stages;
    };
}
async function readStages(files, folder, paths) {
    const own = [];
    const children = new Map();
    for (const path of paths) {
        const { manifest } = (0,read_journal/* readJournal */.a)((await files.readText((0,external_node_path_.join)(folder, path))) ?? "");
        if (manifest === undefined)
            continue;
        if (manifest.parent_run_id === null)
            own.push((0,redacted/* asRecorded */.zz)(manifest));
        else
            children.set(manifest.run_id, (0,redacted/* asRecorded */.zz)(manifest));
    }
    const plan = await (0,plan_file/* readPlan */.m)(files, folder);
    const [first] = own;
    if (first === undefined || (0,settings/* isRefusal */.vu)(plan))
        return null;
    const begun = new Set(own.map(({ assignment }) => assignment));
    if (!plan.assignments.every(({ instance_id }) => begun.has(instance_id)))
        return null;
    const all = { ...first, commands: own.flatMap(({ commands }) => commands) };
    return { runId: first.run_id, rows: (0,stage_rows/* toStageRows */.RN)(all, children).flatMap(({ rows }) => rows) };
}
/** Lists the journals of the newest attempt of each assignment, with those of nested pipelines. */
async function listJournals(files, folder) {
    const found = (await files.listFiles(folder)).flatMap((path) => {
        const [, assignment, attempt] = /^jobs\/([^/]+)\/a(\d+)\//.exec(path) ?? [];
        return assignment !== undefined && (0,run_files/* attemptFiles */.h)("journal.ndjson").test(path)
            ? [{ path, assignment, attempt: Number(attempt) }]
            : [];
    });
    return found
        .filter(({ assignment, attempt }) => found.every((other) => other.assignment !== assignment || other.attempt <= attempt))
        .map(({ path }) => path);
}

// EXTERNAL MODULE: ./build/modes/inspect/stage-log.js
var stage_log = __webpack_require__(877);
;// CONCATENATED MODULE: ./build/modes/inspect/follow-log.js





/** Milliseconds between two looks. Polling works on every file system; watching does not. */
const pollMs = 300;
/**
 * Passes on the log of a running stage as it grows, until the stage has ended, the process of its run is gone, or this
 * process is cancelled.
 * @param folder absolute: the run's folder
 * @param name as in findStage; null: the stage that started last
 * @returns `over`: the run ended before a stage was found to follow
 */
async function followLog(ports, folder, name, sink) {
    const readStages = createStageReader(ports.files, folder);
    let followed = null;
    let read = 0;
    while (!ports.cancelled.aborted) {
        // Read first: once the run is over, everything that is read afterwards is complete.
        const state = await (0,run_lock/* findRunState */.eq)(ports, folder);
        const isOver = state === "ended" || state === "gone";
        const stages = await readStages();
        const row = stages === null ? null : pickStage(stages.rows, followed ?? name);
        if (row !== null && (0,settings/* isRefusal */.vu)(row))
            return row;
        if (row !== null && stages !== null) {
            if (followed === null)
                await announce(row, name, sink);
            followed = row.label;
            const passed = await passOn(ports, { folder, runId: stages.runId, row }, read, sink);
            if (typeof passed !== "number")
                return passed;
            read += passed;
            if (!hasToEnd(row))
                return "followed";
        }
        if (state === "gone" && row !== null)
            await sink.note(processGone);
        if (isOver)
            return row === null ? "over" : "followed";
        await ports.clock.sleep(pollMs, ports.cancelled);
    }
    return "followed";
}
const processGone = "the run's process ended before the stage did; run `orchestrator recover`";
const hasToEnd = ({ command: { status } }) => status === "pending" || status === "running";
async function announce(row, name, sink) {
    if (name === null)
        await sink.note(`following ${row.label}`);
    else if (row.command.status === "pending")
        await sink.note(`waiting for ${row.label} to start`);
}
/** @returns null: no stage with a log is running */
const pickStage = (rows, name) => name === null ? findNewest(rows) : (0,find_stage.findStage)(rows, name);
/** The running stage that started last and has a log. */
function findNewest(rows) {
    const running = rows.filter(({ command }) => command.status === "running" && command.log_path !== null);
    const startOf = ({ command }) => command.started_at ?? "";
    return running.reduce((newest, row) => (newest === null || startOf(row) > startOf(newest) ? row : newest), null);
}
/** @returns the number of bytes; `followed`: they are no longer read */
async function passOn({ files }, stage, from, sink) {
    const { kind, log_path } = stage.row.command;
    if (log_path === null && kind !== "subpipeline" && hasToEnd(stage.row))
        return 0;
    const log = await (0,stage_log/* locateStageLog */.F)(files, stage);
    if ((0,settings/* isRefusal */.vu)(log))
        return log;
    let count = 0;
    for await (const bytes of files.readChunks(log.path, { from })) {
        count += bytes.length;
        if (!(await sink.write(bytes)))
            return "followed";
    }
    return count;
}


/***/ })

};
