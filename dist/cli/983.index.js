export const id = 983;
export const ids = [983];
export const modules = {

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
// EXTERNAL MODULE: ./build/modes/execute.js
var execute = __webpack_require__(9072);
// EXTERNAL MODULE: ./build/modes/find-run.js
var find_run = __webpack_require__(812);
// EXTERNAL MODULE: ./build/modes/finish.js + 14 modules
var finish = __webpack_require__(856);
// EXTERNAL MODULE: ./build/modes/folders.js
var folders = __webpack_require__(1018);
// EXTERNAL MODULE: ./build/modes/history/past.js + 1 modules
var past = __webpack_require__(707);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/model/journal.js
var journal = __webpack_require__(6953);
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

// EXTERNAL MODULE: ./build/modes/plan-file.js
var plan_file = __webpack_require__(9047);
// EXTERNAL MODULE: ./build/modes/run-lock.js
var run_lock = __webpack_require__(8752);
// EXTERNAL MODULE: ./build/modes/settings.js + 1 modules
var modes_settings = __webpack_require__(9545);
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
        const plan = await (0,plan_file/* readPlan */.m)(platform.files, folder);
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
        surroundings,
        witnesses: null,
        jobs: null,
        failedBefore: null,
        past: await (0,past/* openPast */.Ry)(platform, settings, plan.task_id),
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
        return journal === undefined ? kept/* nothingKept */.kK : keptOf(journal, journals);
    },
});
async function keepArtifacts(files, { newest, journals }, { folder, attempt, assignments }) {
    for (const { instance_id } of assignments) {
        const journal = newest.get(instance_id);
        if (journal === undefined)
            continue;
        await copyKeptArtifacts(files, journal, journals, (0,folders/* attemptFolder */.OZ)(folder, instance_id, attempt));
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


/***/ })

};
