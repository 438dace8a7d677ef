export const id = 983;
export const ids = [983,575];
export const modules = {

/***/ 7327:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ endJournals),
/* harmony export */   X: () => (/* binding */ collectFrom)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9598);
/* harmony import */ var _model_outcome_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8158);
/* harmony import */ var _model_run_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2382);
/* harmony import */ var _run_environment_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9679);
/* harmony import */ var _model_frames_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7966);
/* harmony import */ var _run_fold_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2939);
/* harmony import */ var _run_read_journal_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6494);








/**
 * Brings every journal of a run whose process is gone to an end: kills what it left running, says of that that it was
 * cancelled, and writes the manifests anew. Only for who holds the run's lock.
 */
async function endJournals(outside, runFolder, warn) {
    const paths = (await outside.files.listFiles(runFolder)).filter((path) => (0,_model_run_files_js__WEBPACK_IMPORTED_MODULE_1__/* .attemptFiles */ .h)("journal.ndjson").test(path));
    const ended = [];
    for (const path of paths) {
        const read = (0,_run_read_journal_js__WEBPACK_IMPORTED_MODULE_4__/* .readJournal */ .a)((await outside.files.readText((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(runFolder, path))) ?? "");
        if (read.unreadable > 0)
            warn(`${path}: ${read.unreadable} lines could not be read`);
        const manifest = (0,_run_fold_js__WEBPACK_IMPORTED_MODULE_3__/* .foldJournal */ .n)(read.events);
        const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(runFolder, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(path));
        if (manifest === undefined)
            warn(`${path}: it does not say what it is of, so it counts for nothing`);
        else
            ended.push(await endJournal(outside, folder, { ...read, manifest }));
    }
    return ended;
}
/** What the journals of one attempt, or of several, say besides their manifests. */
function collectFrom(journals) {
    const collected = { children: [], findings: [] };
    for (const { events, manifest } of journals) {
        if (manifest.parent_run_id !== null)
            collected.children.push(manifest);
        for (const event of events)
            if (event.type === "stage-finished")
                collected.findings.push(...event.findings);
    }
    return collected;
}
async function endJournal({ files, clock, processes }, folder, found) {
    let { manifest } = found;
    const events = [...found.events];
    if (manifest.status === "in_progress") {
        await processes.endOrphans(orphansOf(events, manifest));
        const journal = await files.openAppend((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, "journal.ndjson"));
        for (const happening of endingOf(manifest)) {
            const event = { ...happening, at: clock.now().toISOString() };
            // A line that was cut off ends here, so that this one stands alone.
            await journal.append(`\n${JSON.stringify(event)}\n`);
            manifest = (0,_run_fold_js__WEBPACK_IMPORTED_MODULE_3__/* .applyEvent */ .Z)(manifest, event);
            events.push(event);
        }
        await journal.close();
    }
    // Also of a journal that has its end: its process may have been killed before it could write this.
    await files.replace((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, "manifest.json"), (0,_model_json_js__WEBPACK_IMPORTED_MODULE_5__/* .toJson */ .a)(manifest), { durable: true });
    return { folder, events, manifest };
}
/** The process groups of stages that have not ended, and whatever else the run started. */
function orphansOf(events, manifest) {
    const running = manifest.commands.filter(({ status }) => status === "running").map(({ index }) => index);
    const leaders = events.flatMap((event) => event.type === "stage-started" && event.pid !== null && running.includes(event.index)
        ? [{ pid: event.pid, started: event.process_started }]
        : []);
    const [first] = events;
    return { leaders, mark: (0,_run_environment_js__WEBPACK_IMPORTED_MODULE_6__/* .processMark */ .tz)(first?.type === "run-started" ? first.mark : "none") };
}
/** What a run that was stopped from outside still has to say. */
function endingOf(manifest) {
    const ending = manifest.commands.flatMap(endingOfStage);
    for (const child of manifest.child_runs.filter(({ status }) => status === "in_progress")) {
        const index = manifest.commands.find((command) => command.sub_run_id === child.run_id)?.index ?? 1;
        ending.push({ type: "child-finished", index, run_id: child.run_id, status: "cancelled" });
    }
    const failed = manifest.commands.some(({ outcome }) => (0,_model_outcome_js__WEBPACK_IMPORTED_MODULE_7__/* .isFailure */ .N6)(outcome));
    ending.push({
        type: "run-finished",
        status: failed ? "failed" : "cancelled",
        status_detail: "process-gone",
        summary: "ended by whoever found it unfinished",
    });
    return ending;
}
function endingOfStage({ index, status, tries, log_path }) {
    if (status === "pending")
        return [{ type: "stage-skipped", index, reason: "the run's process ended before it" }];
    if (status !== "running")
        return [];
    const summary = "the run's process ended while this stage was running";
    return [
        {
            type: "stage-finished",
            index,
            outcome: "cancelled",
            exit: { kind: "errored", reason: "process-gone", message: summary },
            tries: Math.max(1, tries),
            duration_ms: 0,
            summary,
            notes: log_path === null ? [] : ["its log ends where the run's process did"],
            tail: null,
            error_file: null,
            findings: [],
            findings_omitted: 0,
            artifacts: [],
            frames: _model_frames_js__WEBPACK_IMPORTED_MODULE_2__/* .noFrames */ .e,
            privacy_log: null,
            handed_on: false,
        },
    ];
}


/***/ }),

/***/ 575:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ readPlan),
/* harmony export */   recoverAbandoned: () => (/* binding */ recoverAbandoned),
/* harmony export */   recoverRun: () => (/* binding */ recoverRun)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9598);
/* harmony import */ var _model_plan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9666);
/* harmony import */ var _model_run_summary_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2954);
/* harmony import */ var _end_journals_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7327);
/* harmony import */ var _finish_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8560);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3314);
/* harmony import */ var _run_lock_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8752);








/**
 * Ends a run whose process is gone: kills what it left running, folds the journals that it left, says of what was running
 * that it was cancelled, and writes the run's own files. Refuses while the run's process lives.
 *
 * @param known.gone the caller knows that the process is gone, also where the system does not tell
 */
async function recoverRun(outside, settings, folder, known = { gone: false }) {
    const found = await (0,_run_lock_js__WEBPACK_IMPORTED_MODULE_6__/* .lockRun */ .xR)(outside.locks, folder);
    if ((0,_settings_js__WEBPACK_IMPORTED_MODULE_5__/* .isRefusal */ .vu)(found) && !known.gone)
        return found;
    const lock = (0,_settings_js__WEBPACK_IMPORTED_MODULE_5__/* .isRefusal */ .vu)(found) ? { warnings: found.messages, release: () => Promise.resolve() } : found;
    try {
        return await endRun(outside, settings, folder, lock.warnings);
    }
    finally {
        await lock.release();
    }
}
async function endRun(outside, settings, folder, lockWarnings) {
    const before = await earlierSummary(outside.files, folder);
    const warnings = [...lockWarnings, ...(before?.warnings ?? [])];
    const journals = await (0,_end_journals_js__WEBPACK_IMPORTED_MODULE_3__/* .endJournals */ .G)(outside, folder, (message) => warnings.push(message));
    const plan = await readPlan(outside.files, folder);
    if ((0,_settings_js__WEBPACK_IMPORTED_MODULE_5__/* .isRefusal */ .vu)(plan))
        return plan;
    const manifests = journals.flatMap(({ manifest }) => (manifest.parent_run_id === null ? [manifest] : []));
    return (0,_finish_js__WEBPACK_IMPORTED_MODULE_4__/* .finishRun */ .J)(outside, settings, {
        plan,
        manifests,
        collected: (0,_end_journals_js__WEBPACK_IMPORTED_MODULE_3__/* .collectFrom */ .X)(journals),
        attempt: Math.max(plan.plan_attempt, ...manifests.map((manifest) => manifest.attempt)),
        folder,
        warnings,
        failedBefore: saidFailed(before, manifests) ? before.reason : null,
    });
}
/** What was said of the run already: it had its end, or came near to it. */
async function earlierSummary(files, folder) {
    const text = await files.readText((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, "run-summary.json")).catch(() => undefined);
    const parsed = _model_run_summary_js__WEBPACK_IMPORTED_MODULE_2__/* .RunSummary */ .yN.safeParse((0,_model_json_js__WEBPACK_IMPORTED_MODULE_7__/* .parseJson */ .q)(text ?? ""));
    return parsed.success ? parsed.data : null;
}
/** Said after the last thing that its attempts did: not of an attempt before. */
const saidFailed = (before, manifests) => before?.status === "failed" && manifests.every(({ updated_at }) => updated_at <= before.timestamp);
async function readPlan(files, folder) {
    const text = await files.readText((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, "plan.json"));
    if (text === undefined)
        return (0,_settings_js__WEBPACK_IMPORTED_MODULE_5__/* .refuse */ .TR)(`${folder}: there is no plan.json, so no stage was started`);
    const parsed = _model_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .Plan */ .cw.safeParse((0,_model_json_js__WEBPACK_IMPORTED_MODULE_7__/* .parseJson */ .q)(text));
    return parsed.success
        ? parsed.data
        : (0,_settings_js__WEBPACK_IMPORTED_MODULE_5__/* .refuse */ .TR)(`${folder}/plan.json: this is not a plan that this version wrote; see: orchestrator validate --run`);
}
/**
 * Ends the runs of the task that have no end and no process.
 * @param most how many of the newest runs to look at
 * @returns those that it ended or could not end; running ones are left out
 */
async function recoverAbandoned(outside, settings, most = Infinity) {
    const recovered = [];
    for (const folder of await (0,_run_lock_js__WEBPACK_IMPORTED_MODULE_6__/* .unfinishedRuns */ .CD)(outside.files, settings, most)) {
        const lock = await (0,_run_lock_js__WEBPACK_IMPORTED_MODULE_6__/* .lockRun */ .xR)(outside.locks, folder);
        if ((0,_settings_js__WEBPACK_IMPORTED_MODULE_5__/* .isRefusal */ .vu)(lock))
            continue;
        try {
            // It may have come to its end by itself in the meantime.
            if (await (0,_run_lock_js__WEBPACK_IMPORTED_MODULE_6__/* .hasEnd */ .SE)(outside.files, folder))
                continue;
            recovered.push({ folder, result: await endRun(outside, settings, folder, lock.warnings) });
        }
        finally {
            await lock.release();
        }
    }
    return recovered;
}


/***/ }),

/***/ 9983:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  resumeRun: () => (/* binding */ resumeRun)
});

// EXTERNAL MODULE: ./build/run/kept.js
var kept = __webpack_require__(6260);
// EXTERNAL MODULE: ./build/modes/end-journals.js
var end_journals = __webpack_require__(7327);
// EXTERNAL MODULE: ./build/modes/execute.js + 45 modules
var execute = __webpack_require__(578);
// EXTERNAL MODULE: ./build/modes/find-run.js
var find_run = __webpack_require__(812);
// EXTERNAL MODULE: ./build/modes/finish.js + 17 modules
var finish = __webpack_require__(8560);
// EXTERNAL MODULE: ./build/modes/folders.js
var folders = __webpack_require__(1018);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/model/journal.js + 1 modules
var journal = __webpack_require__(4076);
// EXTERNAL MODULE: ./build/run/context.js
var context = __webpack_require__(1209);
;// CONCATENATED MODULE: ./build/modes/kept.js



/** What the next attempt takes over of this one: stages that succeeded and handed nothing on that only memory held. */
function keptOf(journal, all) {
    const { manifest } = journal;
    const kept = keptCommands(journal);
    const stages = kept.map((command) => [
        command.index,
        {
            record: recordOf(command, manifest.attempt),
            findings: findingsOf(journal, command, all),
            child: manifest.child_runs.find(({ run_id }) => run_id === command.sub_run_id) ?? null,
        },
    ]);
    const again = manifest.commands.filter((command) => !kept.includes(command));
    const children = again.flatMap(({ sub_run_id }) => {
        const child = sub_run_id === null ? undefined : childOf(journal, sub_run_id, all);
        return child === undefined ? [] : [[child.manifest.run_id, keptOf(child, all)]];
    });
    return { stages: new Map(stages), children: new Map(children) };
}
/** What a stage remarked on: as it was recorded, or in the nested pipeline that it was. */
function findingsOf(journal, { index, sub_run_id }, all) {
    const own = journal.events.flatMap((event) => (event.type === "stage-finished" || event.type === "stage-kept") && event.index === index
        ? event.findings
        : []);
    const child = sub_run_id === null ? undefined : childOf(journal, sub_run_id, all);
    const inner = child?.manifest.commands.flatMap((command) => findingsOf(child, command, all)) ?? [];
    return [...own, ...inner];
}
const childOf = (parent, runId, all) => all.find(({ folder }) => folder === (0,external_node_path_.join)(parent.folder, "children", runId));
function keptCommands({ manifest, events }) {
    const handedOn = new Set(events.flatMap((event) => (event.type === "stage-finished" && event.handed_on ? [event.index] : [])));
    return manifest.commands.filter(({ outcome, index }) => outcome === "succeeded" && !handedOn.has(index));
}
function recordOf(command, attempt) {
    const planned = Object.keys(journal/* PlannedEntry */.tP.shape);
    const record = Object.fromEntries(Object.entries(command).filter(([name]) => !planned.includes(name)));
    const known = command.notes.some((note) => note.startsWith("kept from attempt"));
    const notes = known ? command.notes : [...command.notes, `kept from attempt ${attempt}`];
    return journal/* StageRecord */.yg.parse({ ...record, notes });
}
/** Copies the artifacts of kept stages, so that the next attempt's evidence is whole. */
async function copyKeptArtifacts(files, journal, all, to) {
    for (const { index, id, artifacts } of keptCommands(journal)) {
        if (artifacts.length === 0)
            continue;
        await files.copyMatching((0,external_node_path_.join)(journal.folder, "files"), [`${(0,context/* fileStem */.E8)(index, id)}/**`], (0,external_node_path_.join)(to, "files"));
    }
    for (const child of all.filter(({ folder }) => (0,external_node_path_.dirname)((0,external_node_path_.dirname)(folder)) === journal.folder)) {
        await copyKeptArtifacts(files, child, all, (0,external_node_path_.join)(to, "children", child.manifest.run_id));
    }
}

// EXTERNAL MODULE: ./build/modes/recover.js
var recover = __webpack_require__(575);
// EXTERNAL MODULE: ./build/modes/run-lock.js
var run_lock = __webpack_require__(8752);
// EXTERNAL MODULE: ./build/modes/settings.js
var modes_settings = __webpack_require__(3314);
;// CONCATENATED MODULE: ./build/modes/resume.js










/**
 * Runs again what did not succeed of a run that is over, as its next attempt, with its plan as it is. A stage that handed
 * variables on is run again too: they are on no disk.
 * @param wanted as in findRun
 */
async function resumeRun(settings, surroundings, equipment, wanted) {
    const { platform } = equipment;
    const folder = await (0,find_run/* findRun */.L)(settings, platform.files, wanted);
    if (typeof folder !== "string")
        return folder;
    const lock = await (0,run_lock/* lockRun */.xR)(platform.locks, folder);
    if ((0,modes_settings/* isRefusal */.vu)(lock))
        return lock;
    try {
        const plan = await (0,recover/* readPlan */.m)(platform.files, folder);
        if ((0,modes_settings/* isRefusal */.vu)(plan))
            return plan;
        return await goOn(settings, surroundings, equipment, { plan, folder, warnings: [...lock.warnings] });
    }
    finally {
        await lock.release();
    }
}
async function goOn(settings, surroundings, equipment, run) {
    const { platform } = equipment;
    const { plan } = run;
    const journals = await (0,end_journals/* endJournals */.G)(platform, run.folder, (message) => run.warnings.push(message));
    const own = journals.filter(({ manifest }) => manifest.parent_run_id === null);
    const before = { newest: newestOfAssignments(plan, own), journals };
    const assignments = plan.assignments.filter(({ instance_id }) => before.newest.get(instance_id)?.manifest.status !== "succeeded");
    if (assignments.length === 0)
        return (0,modes_settings/* refuse */.TR)(`${plan.run_id}: all of it succeeded, so there is nothing to run again`);
    const others = [...before.newest.values()].filter(({ manifest }) => manifest.status === "succeeded");
    const othersFindings = others.flatMap((journal) => [...keptOf(journal, journals).stages.values()].flatMap(({ findings }) => findings));
    const attempt = Math.max(plan.plan_attempt, ...own.map(({ manifest }) => manifest.attempt + 1));
    const execution = { ...run, attempt, assignments, resumed: resumption(surroundings, before) };
    await keepArtifacts(platform.files, before, execution);
    await equipment.begun?.(run);
    const done = await (0,execute/* executeAssignments */.E)(settings, surroundings, equipment, execution);
    return (0,finish/* finishRun */.J)(platform, settings, {
        ...run,
        attempt,
        manifests: [...own.map(({ manifest }) => manifest), ...done.manifests],
        collected: {
            // Of two of the same name the later one counts.
            children: [...(0,end_journals/* collectFrom */.X)(journals).children, ...done.collected.children],
            findings: [...othersFindings, ...done.collected.findings],
        },
    });
}
const resumption = ({ user }, { newest, journals }) => ({
    actor: user,
    reason: "orchestrator run --resume",
    kept: ({ instance_id }) => {
        const journal = newest.get(instance_id);
        return journal === undefined ? kept/* nothingKept */.k : keptOf(journal, journals);
    },
});
async function keepArtifacts(files, { newest, journals }, { folder, attempt, assignments }) {
    for (const { instance_id } of assignments) {
        const journal = newest.get(instance_id);
        if (journal === undefined)
            continue;
        await copyKeptArtifacts(files, journal, journals, (0,folders/* attemptFolder */.O)(folder, instance_id, attempt));
    }
}
/** For each assignment of the plan its newest attempt that left something. */
function newestOfAssignments(plan, journals) {
    const newest = new Map();
    for (const journal of journals) {
        const { assignment, attempt, plan_digest } = journal.manifest;
        if (assignment === null || plan_digest !== plan.digest)
            continue;
        const known = newest.get(assignment);
        if (known === undefined || known.manifest.attempt < attempt)
            newest.set(assignment, journal);
    }
    return newest;
}


/***/ }),

/***/ 6494:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ readJournal)
/* harmony export */ });
/* harmony import */ var _model_journal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4076);
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9598);


/**
 * Reads a journal back. A torn or unreadable line is dropped and counted. A line that is there twice counts once: what could
 * not be written to its end was written again.
 */
function readJournal(text) {
    const lines = text.split("\n").filter((line) => line !== "");
    const header = lines.findIndex(isHeader);
    if (header === -1)
        return { events: [], unreadable: lines.length };
    const events = [];
    let unreadable = header;
    for (const line of new Set(lines.slice(header + 1))) {
        const parsed = _model_journal_js__WEBPACK_IMPORTED_MODULE_0__/* .JournalEvent */ .ay.safeParse((0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .q)(line));
        if (parsed.success)
            events.push(parsed.data);
        else if (!isHeader(line))
            unreadable += 1;
    }
    return { events, unreadable };
}
const isHeader = (line) => _model_journal_js__WEBPACK_IMPORTED_MODULE_0__/* .JournalHeader */ .JU.safeParse((0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .q)(line)).success;


/***/ })

};
