export const id = 2086;
export const ids = [2086,187,8681];
export const modules = {

/***/ 2086:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  compareRuns: () => (/* binding */ compareRuns)
});

// EXTERNAL MODULE: ./build/text/clean-text.js
var clean_text = __webpack_require__(1559);
// EXTERNAL MODULE: ./build/report/shared/stage-lines.js
var stage_lines = __webpack_require__(9361);
// EXTERNAL MODULE: ./build/report/shared/stage-names.js
var stage_names = __webpack_require__(9682);
// EXTERNAL MODULE: ./build/report/shared/stage-rows.js
var stage_rows = __webpack_require__(5073);
;// CONCATENATED MODULE: ./build/report/shared/stage-changes.js




/** Compares the stages of two runs: those that only one has, and those with another result or duration. */
function findStageChanges(before, after) {
    const [earlier, later] = [listByName(before), listByName(after)];
    const names = new Set([...later.keys(), ...earlier.keys()]);
    return [...names].flatMap((name) => {
        const [old, now] = [earlier.get(name), later.get(name)];
        const change = {
            stage: (now ?? old).label,
            before: old === undefined ? null : toResult(old),
            after: now === undefined ? null : toResult(now),
        };
        return isChanged(change) ? [change] : [];
    });
}
/** Names have the subtask also where labels leave it out, because a run has only one. */
function listByName({ manifest, children }) {
    const several = (0,stage_names/* countSubtasks */.Cs)(manifest.commands) > 1;
    return new Map((0,stage_rows/* toStageRows */.RN)(manifest, children).flatMap(({ subtask, place, rows }) => rows.map((row) => [
        several || subtask === null ? row.label : (0,clean_text/* cleanLine */.Ow)(`${place}/${row.label}`),
        row,
    ])));
}
const toResult = ({ outcome, command }) => ({
    outcome,
    result: (0,stage_lines/* describeOutcome */.SS)(outcome, command) || "succeeded",
    durationMs: outcome === "skipped" || outcome === "cancelled" ? null : command.duration_ms,
});
const isChanged = ({ before, after }) => before === null ||
    after === null ||
    before.result !== after.result ||
    isOtherDuration(before.durationMs, after.durationMs);
/** Milliseconds of a difference that never matters. */
const toleratedMs = 1000;
/** The part of the shorter duration that a difference has to exceed. */
const toleratedPart = 0.5;
function isOtherDuration(before, after) {
    if (before === null || after === null)
        return false;
    const difference = Math.abs(after - before);
    return difference > toleratedMs && difference > toleratedPart * Math.min(before, after);
}

// EXTERNAL MODULE: ./build/modes/run-folder/find-run.js
var find_run = __webpack_require__(701);
// EXTERNAL MODULE: ./build/modes/run-folder/plan-file.js
var plan_file = __webpack_require__(1480);
// EXTERNAL MODULE: ./build/modes/settings/settings.js + 1 modules
var settings = __webpack_require__(861);
// EXTERNAL MODULE: ./build/modes/inspect/list-runs.js
var list_runs = __webpack_require__(8681);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/model/aggregation.js
var aggregation = __webpack_require__(3856);
// EXTERNAL MODULE: ./build/model/digests.js
var digests = __webpack_require__(4307);
// EXTERNAL MODULE: ./build/model/finding.js
var finding = __webpack_require__(6939);
// EXTERNAL MODULE: ./build/model/json.js
var json = __webpack_require__(9598);
// EXTERNAL MODULE: ./build/modes/run-folder/read-attempts.js + 6 modules
var read_attempts = __webpack_require__(4611);
;// CONCATENATED MODULE: ./build/modes/inspect/run-findings.js






/** Reads the findings of a run from its journals, with those of its `after` stages. */
async function readFindings(files, folder, plan) {
    const readJson = async (name) => (0,json/* parseJson */.qF)((await files.readText((0,external_node_path_.join)(folder, name)).catch(() => "")) ?? "");
    // Files with a recorded digest are not read again.
    const known = digests/* Digests */.o.safeParse(await readJson("digests.json")).data?.files ?? [];
    const { collected } = await (0,read_attempts/* readAttempts */.j)(files, { folder, plan, known }, () => { });
    const { after } = aggregation/* Aggregation */.F.safeParse(await readJson("aggregation.json")).data ?? {};
    return [...collected.findings, ...(after?.findings ?? [])].toSorted(finding/* worstFirst */.md);
}
/** Returns findings that the other list does not have. Lines may move, so they are not compared. */
function findMissing(findings, others) {
    const left = new Map();
    for (const other of others)
        left.set(toKey(other), (left.get(toKey(other)) ?? 0) + 1);
    return findings.filter((finding) => {
        const count = left.get(toKey(finding)) ?? 0;
        left.set(toKey(finding), count - 1);
        return count <= 0;
    });
}
const toKey = ({ level, rule, path, title, message }) => JSON.stringify([level, rule, path, title, message]);

// EXTERNAL MODULE: ./build/modes/inspect/show.js
var show = __webpack_require__(187);
;// CONCATENATED MODULE: ./build/modes/inspect/compare.js







/**
 * Compares two runs.
 * @param names as in findRun. One: it is compared with the newest run of its task and pipeline. None: the newest run is
 * compared with the one before it of the same task and pipeline.
 */
async function compareRuns(search, ports, names) {
    const folders = await findFolders(search, ports.files, names);
    if ((0,settings/* isRefusal */.vu)(folders))
        return folders;
    const before = await readWhole(ports, folders.before);
    if ((0,settings/* isRefusal */.vu)(before))
        return before;
    const after = await readWhole(ports, folders.after);
    if ((0,settings/* isRefusal */.vu)(after))
        return after;
    const now = ports.clock.now();
    return {
        before: (0,list_runs/* describeRun */.v)(before.run, before.plan, now),
        after: (0,list_runs/* describeRun */.v)(after.run, after.plan, now),
        stages: findStageChanges(before.run, after.run),
        findings: {
            added: findMissing(after.findings, before.findings),
            removed: findMissing(before.findings, after.findings),
        },
        warnings: [...before.run.warnings, ...after.run.warnings],
    };
}
async function readWhole(ports, folder) {
    const run = await (0,show.readRun)(ports, folder);
    if ((0,settings/* isRefusal */.vu)(run))
        return run;
    const plan = await (0,plan_file/* readPlan */.m)(ports.files, folder);
    if ((0,settings/* isRefusal */.vu)(plan))
        return plan;
    return { run, plan, findings: await readFindings(ports.files, folder, plan) };
}
async function findFolders(search, files, [first, second]) {
    const named = await (0,find_run/* findRun */.Lc)(search, files, first ?? null);
    if (typeof named !== "string")
        return named;
    if (second !== undefined) {
        const other = await (0,find_run/* findRun */.Lc)(search, files, second);
        return typeof other === "string" ? { before: named, after: other } : other;
    }
    const like = await findLike(search, files, named);
    if ((0,settings/* isRefusal */.vu)(like))
        return like;
    return first === undefined
        ? findEarlier(named, like.folders, like.kind)
        : findNewest(named, like.folders, like.kind);
}
/** Finds the runs of the same task and pipeline, the newest first. */
async function findLike(search, files, named) {
    const plan = await (0,plan_file/* readPlan */.m)(files, named);
    if ((0,settings/* isRefusal */.vu)(plan))
        return plan;
    const folders = [];
    for (const { folder } of (await (0,find_run/* listRuns */.v)(search, files)).toReversed()) {
        const other = await (0,plan_file/* readPlan */.m)(files, folder);
        if ((0,settings/* isRefusal */.vu)(other))
            continue;
        if (other.task_id === plan.task_id && other.pipeline_id === plan.pipeline_id)
            folders.push(folder);
    }
    return { folders, kind: `of the task ${plan.task_id} and the pipeline ${plan.pipeline_id}` };
}
function findEarlier(newest, folders, kind) {
    const before = folders.find((folder) => folder !== newest);
    return before === undefined
        ? (0,settings/* refuse */.TR)(`there is only one run ${kind}: name the runs to compare`)
        : { before, after: newest };
}
function findNewest(named, folders, kind) {
    const [newest] = folders;
    if (newest === undefined)
        return (0,settings/* refuse */.TR)(`there is no run ${kind} here to compare it with`);
    return newest === named
        ? (0,settings/* refuse */.TR)(`${named} is the newest run ${kind}: name a second run to compare it with`)
        : { before: named, after: newest };
}


/***/ }),

/***/ 8681:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   listNewestRuns: () => (/* binding */ listNewestRuns),
/* harmony export */   v: () => (/* binding */ describeRun)
/* harmony export */ });
/* harmony import */ var _report_shared_stage_rows_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5073);
/* harmony import */ var _run_folder_find_run_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(701);
/* harmony import */ var _run_folder_own_folders_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(524);
/* harmony import */ var _run_folder_plan_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1480);
/* harmony import */ var _settings_settings_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(861);
/* harmony import */ var _show_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(187);






/** Lists the newest runs of the task, or of all tasks, that the filter takes. */
async function listNewestRuns(where, ports, filter) {
    const refusal = await (0,_run_folder_own_folders_js__WEBPACK_IMPORTED_MODULE_2__/* .refuseFoldersOutside */ .n)(where, ports.files);
    if (refusal !== null)
        return refusal;
    const runs = [];
    const warnings = [];
    const places = await (0,_run_folder_find_run_js__WEBPACK_IMPORTED_MODULE_1__/* .listRuns */ .v)(where, ports.files);
    for (const [at, place] of [...places.entries()].toReversed()) {
        if (runs.length === filter.limit)
            break;
        const listed = await readListedRun(ports, place, findShortId(places, at));
        if ((0,_settings_settings_js__WEBPACK_IMPORTED_MODULE_4__/* .isRefusal */ .vu)(listed))
            warnings.push(...listed.messages);
        else if (isWanted(listed, filter))
            runs.push(listed);
    }
    return { runs, warnings };
}
const isWanted = ({ branch, status }, filter) => (filter.branch === null || filter.branch === branch) &&
    (filter.status === null || filter.status === status);
async function readListedRun(ports, { id, folder }, shortId) {
    const run = await (0,_show_js__WEBPACK_IMPORTED_MODULE_5__.readRun)(ports, folder);
    if ((0,_settings_settings_js__WEBPACK_IMPORTED_MODULE_4__/* .isRefusal */ .vu)(run))
        return run;
    const plan = await (0,_run_folder_plan_file_js__WEBPACK_IMPORTED_MODULE_3__/* .readPlan */ .m)(ports.files, folder);
    const described = describeRun(run, (0,_settings_settings_js__WEBPACK_IMPORTED_MODULE_4__/* .isRefusal */ .vu)(plan) ? null : plan, ports.clock.now());
    return { ...described, runId: id, shortId };
}
/** Describes a run by what was read of it. @param plan null: it could not be read */
function describeRun(run, plan, now) {
    const { manifest, folder } = run;
    const end = manifest.completed_at ?? now.toISOString();
    return {
        runId: manifest.run_id,
        taskId: manifest.task_id,
        pipelineId: manifest.pipeline_id,
        status: manifest.status,
        partial: plan?.partial ?? null,
        branch: plan?.revision.branch ?? null,
        commit: plan?.revision.head_sha ?? null,
        startedAt: manifest.started_at,
        completedAt: manifest.completed_at,
        durationSeconds: Math.max(0, Date.parse(end) - Date.parse(manifest.started_at)) / 1000,
        firstFailure: findFirstFailure(run),
        folder,
    };
}
function findFirstFailure({ manifest, children }) {
    const [row] = (0,_report_shared_stage_rows_js__WEBPACK_IMPORTED_MODULE_0__/* .findTroubledRows */ .K$)((0,_report_shared_stage_rows_js__WEBPACK_IMPORTED_MODULE_0__/* .toStageRows */ .RN)(manifest, children));
    if (row === undefined || row.outcome === "allowed_failure")
        return null;
    return { stage: row.label, reason: (0,_report_shared_stage_rows_js__WEBPACK_IMPORTED_MODULE_0__/* .formatOutcome */ .ke)(row) };
}
/** `2026-01-31T09-30-00` */
const shortest = 19;
/** @param places sorted by id */
function findShortId(places, at) {
    const { id } = places[at];
    const neighbours = [places[at - 1], places[at + 1]].flatMap((place) => place?.id ?? []);
    for (let length = shortest; length < id.length; length += 1) {
        const start = id.slice(0, length);
        if (!neighbours.some((other) => other.startsWith(start)))
            return start;
    }
    return id;
}


/***/ }),

/***/ 187:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readRun: () => (/* binding */ readRun),
/* harmony export */   showRun: () => (/* binding */ showRun)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _model_manifest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1189);
/* harmony import */ var _model_reasons_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9751);
/* harmony import */ var _model_redacted_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6416);
/* harmony import */ var _model_run_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(17);
/* harmony import */ var _run_read_journal_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6494);
/* harmony import */ var _run_folder_approvals_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7644);
/* harmony import */ var _run_folder_find_run_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(701);
/* harmony import */ var _run_folder_run_lock_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6365);
/* harmony import */ var _settings_settings_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(861);










/** Finds a run and reads it. @param run as in findRun */
async function showRun(search, ports, run) {
    const folder = await (0,_run_folder_find_run_js__WEBPACK_IMPORTED_MODULE_6__/* .findRun */ .Lc)(search, ports.files, run);
    return typeof folder === "string" ? readRun(ports, folder) : folder;
}
/**
 * Reads the manifest of a run with its approvals. For a run that is still going on, this is the manifest of its newest
 * attempt, folded from the journal, because the file may be half a minute behind.
 */
async function readRun(ports, folder) {
    const { files, clock } = ports;
    const state = await (0,_run_folder_run_lock_js__WEBPACK_IMPORTED_MODULE_7__/* .findRunState */ .eq)(ports, folder);
    const paths = (await files.listFiles(folder)).filter((path) => path === "manifest.json" || (0,_model_run_files_js__WEBPACK_IMPORTED_MODULE_3__/* .attemptFiles */ .h)("manifest.json").test(path));
    const found = await readNewestManifest(files, folder, paths);
    if ((0,_settings_settings_js__WEBPACK_IMPORTED_MODULE_8__/* .isRefusal */ .vu)(found))
        return found;
    const { approvals, warnings } = await (0,_run_folder_approvals_js__WEBPACK_IMPORTED_MODULE_5__/* .readApprovals */ .R)(files, folder, found.run_id);
    const manifest = correctStatus({ ...found, approvals }, state);
    const children = new Map();
    for (const path of paths.filter((name) => /\/a\d+\/children\//.test(name))) {
        const child = await readAttempt(files, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, path));
        if (!(0,_settings_settings_js__WEBPACK_IMPORTED_MODULE_8__/* .isRefusal */ .vu)(child))
            children.set(child.run_id, (0,_model_redacted_js__WEBPACK_IMPORTED_MODULE_9__/* .asRecorded */ .zz)(child));
    }
    const stale = state === "running" || state === "unknown" ? staleMs(manifest, clock.now()) : null;
    return {
        manifest: (0,_model_redacted_js__WEBPACK_IMPORTED_MODULE_9__/* .asRecorded */ .zz)(manifest),
        children,
        folder,
        staleMs: stale,
        warnings: [...warnings, ...(await warnWithoutPlan(files, folder))],
    };
}
const interrupted = "the run's process ended before it had written its result; run `orchestrator recover`";
/**
 * Corrects the status by the state of the process: a recorded result counts only if all of it was written, and nothing
 * is running if the process is gone.
 */
function correctStatus(manifest, state) {
    const isOver = manifest.status === "failed" || manifest.status === "cancelled";
    if (state === "ended" || isOver)
        return manifest;
    if (state === "gone")
        return asInterrupted(manifest);
    // The stages have ended, but the run's own files are still being written.
    return { ...manifest, status: "in_progress" };
}
const asInterrupted = (manifest) => ({
    ...manifest,
    status: "failed",
    status_detail: "process-gone",
    summary: interrupted,
    commands: manifest.commands.map((command) => command.status === "running"
        ? { ...command, status: "failed", outcome: "failed", summary: "its process is gone" }
        : command),
});
async function warnWithoutPlan(files, folder) {
    if (await files.exists((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, "plan.json")))
        return [];
    return [`${folder}: there is no plan.json, so stages that were planned may be missing here`];
}
/** The run's own manifest, unless a newer attempt is going on. */
async function readNewestManifest(files, folder, paths) {
    const attempts = paths.flatMap((path) => {
        const number = /^jobs\/[^/]+\/a(\d+)\/manifest\.json$/.exec(path)?.[1];
        return number === undefined ? [] : [{ path, number: Number(number) }];
    });
    const newest = attempts.toSorted((left, right) => left.number - right.number).at(-1);
    if (!paths.includes("manifest.json"))
        return newest === undefined
            ? (0,_settings_settings_js__WEBPACK_IMPORTED_MODULE_8__/* .refuse */ .TR)(`${folder}: there is no manifest in this folder`)
            : readAttempt(files, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, newest.path));
    const own = await readManifest(files, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, "manifest.json"));
    if ((0,_settings_settings_js__WEBPACK_IMPORTED_MODULE_8__/* .isRefusal */ .vu)(own) || newest === undefined || newest.number <= own.attempt)
        return own;
    return readAttempt(files, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, newest.path));
}
async function readAttempt(files, path) {
    const found = await readManifest(files, path);
    if (!(0,_settings_settings_js__WEBPACK_IMPORTED_MODULE_8__/* .isRefusal */ .vu)(found) && found.status !== "in_progress")
        return found;
    const journal = await files
        .readText((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(path), "journal.ndjson"))
        .catch(() => undefined);
    return (0,_run_read_journal_js__WEBPACK_IMPORTED_MODULE_4__/* .readJournal */ .a)(journal ?? "").manifest ?? found;
}
function staleMs(manifest, now) {
    const { status, heartbeat_at, heartbeat_stale_after_seconds } = manifest;
    if (status !== "in_progress" || heartbeat_at === null || heartbeat_stale_after_seconds === null)
        return null;
    const age = now.getTime() - Date.parse(heartbeat_at);
    return age > heartbeat_stale_after_seconds * 1000 ? age : null;
}
async function readManifest(files, path) {
    try {
        const parsed = _model_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .Manifest */ ._8.safeParse(JSON.parse((await files.readText(path)) ?? ""));
        return parsed.success
            ? parsed.data
            : (0,_settings_settings_js__WEBPACK_IMPORTED_MODULE_8__/* .refuse */ .TR)(`${path}: not a manifest of this version; check it with: orchestrator validate --run`);
    }
    catch (error) {
        return (0,_settings_settings_js__WEBPACK_IMPORTED_MODULE_8__/* .refuse */ .TR)(`${path}: ${(0,_model_reasons_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error)}`);
    }
}


/***/ })

};
