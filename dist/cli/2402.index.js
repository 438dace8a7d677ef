export const id = 2402;
export const ids = [2402];
export const modules = {

/***/ 2761:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ toVariables),
/* harmony export */   Z: () => (/* binding */ takeVariables)
/* harmony export */ });
/* harmony import */ var _run_commands_matcher_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1662);

/** We wrote it ourselves, a moment ago. */
const readStart = (text) => text === undefined ? null : JSON.parse(text);
const prefix = "ORCHESTRATOR_HANDED_";
const variable = `${prefix}ENV_`;
const folder = `${prefix}PATH_`;
const output = `${prefix}OUTPUT_`;
const matcher = `${prefix}MATCHER_`;
const mask = `${prefix}MASK_`;
const startingPoint = `${prefix}START`;
/** The variables that a process is given besides its own. One each: a system bounds each one, not only all together. */
const toVariables = ({ carried, masks, start }) => Object.fromEntries([
    ...Object.entries(carried.env).map(([name, value]) => [`${variable}${name}`, value]),
    ...carried.path.map((value, position) => [`${folder}${position}`, value]),
    ...Object.entries(carried.outputs).map(([name, value]) => [`${output}${name}`, value]),
    ...carried.matchers.map((value, position) => [`${matcher}${position}`, JSON.stringify(value)]),
    ...masks.map((value, position) => [`${mask}${position}`, value]),
    ...(start === null ? [] : [[startingPoint, JSON.stringify(start)]]),
]);
/** @returns what was handed over, and the environment without it: stages see only what it stands for */
function takeVariables(environment) {
    const entries = Object.entries(environment);
    const named = (start) => entries.flatMap(([name, value]) => name.startsWith(start) ? [[name.slice(start.length), value]] : []);
    const numbered = (start) => named(start)
        .toSorted(([left], [right]) => Number(left) - Number(right))
        .map(([, value]) => value);
    return {
        handed: {
            carried: {
                env: Object.fromEntries(named(variable)),
                path: numbered(folder),
                outputs: Object.fromEntries(named(output)),
                matchers: numbered(matcher).map((text) => _run_commands_matcher_file_js__WEBPACK_IMPORTED_MODULE_0__/* .Matcher */ .PN.parse(JSON.parse(text))),
            },
            masks: numbered(mask),
            start: readStart(environment[startingPoint]),
        },
        environment: Object.fromEntries(entries.filter(([name]) => !name.startsWith(prefix))),
    };
}


/***/ }),

/***/ 2402:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runGivenAssignment: () => (/* binding */ runGivenAssignment)
/* harmony export */ });
/* harmony import */ var _plan_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6954);
/* harmony import */ var _execute_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6850);
/* harmony import */ var _run_folder_folders_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3453);
/* harmony import */ var _hand_over_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2761);
/* harmony import */ var _run_folder_plan_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1480);
/* harmony import */ var _settings_settings_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(861);
/* harmony import */ var _setup_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2798);







/**
 * What each process of `run --jobs` does: one assignment, in its own folder and nowhere else. It takes no lock, and
 * leaves everything that is shared to the process that started it.
 */
async function runGivenAssignment(settings, surroundings, equipment, given) {
    const { files } = equipment.platform;
    const { folder, attempt } = given;
    const plan = await planOf(files, given);
    if ((0,_settings_settings_js__WEBPACK_IMPORTED_MODULE_5__/* .isRefusal */ .vu)(plan))
        return plan;
    const { handed, environment } = (0,_hand_over_js__WEBPACK_IMPORTED_MODULE_3__/* .takeVariables */ .Z)(surroundings.environment);
    const setup = given.setup === null ? null : await (0,_setup_js__WEBPACK_IMPORTED_MODULE_6__/* .readSetup */ .WJ)(files, given.setup);
    if (setup !== null && (0,_settings_settings_js__WEBPACK_IMPORTED_MODULE_5__/* .isRefusal */ .vu)(setup))
        return setup;
    const warnings = [];
    const assignments = plan.assignments.filter(({ instance_id }) => instance_id === given.assignment);
    const done = setup === null ? {} : { setup: { ...setup, carried: handed.carried } };
    const { manifests } = await (0,_execute_js__WEBPACK_IMPORTED_MODULE_1__/* .executeAssignments */ .EM)(settings, { ...surroundings, environment }, { ...equipment, secrets: [...equipment.secrets, ...handed.masks] }, { plan, folder, attempt, resumed: null, warnings, assignments, start: handed.start, ...done });
    return { manifest: manifests[0] ?? null, warnings };
}
async function planOf(files, { folder, assignment, attempt }) {
    const plan = await (0,_run_folder_plan_file_js__WEBPACK_IMPORTED_MODULE_4__/* .readPlan */ .m)(files, folder);
    if ((0,_settings_settings_js__WEBPACK_IMPORTED_MODULE_5__/* .isRefusal */ .vu)(plan))
        return plan;
    if ((0,_plan_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .o)(plan) !== plan.digest)
        return (0,_settings_settings_js__WEBPACK_IMPORTED_MODULE_5__/* .refuse */ .TR)(`${folder}/plan.json: this is not what was planned: its digest is not that of its content`);
    if (!plan.assignments.some(({ instance_id }) => instance_id === assignment))
        return (0,_settings_settings_js__WEBPACK_IMPORTED_MODULE_5__/* .refuse */ .TR)(`${folder}/plan.json: the plan has no assignment ${JSON.stringify(assignment)}`);
    const own = (0,_run_folder_folders_js__WEBPACK_IMPORTED_MODULE_2__/* .attemptFolder */ .OZ)(folder, assignment, attempt);
    if (await files.exists(own))
        return (0,_settings_settings_js__WEBPACK_IMPORTED_MODULE_5__/* .refuse */ .TR)(`${own}: this attempt was begun already`);
    return plan;
}


/***/ }),

/***/ 2798:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ox: () => (/* binding */ setupFolder),
/* harmony export */   WJ: () => (/* binding */ readSetup),
/* harmony export */   kR: () => (/* binding */ hasSetup),
/* harmony export */   xn: () => (/* binding */ runSetup)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _run_assignment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3672);
/* harmony import */ var _run_kept_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6260);
/* harmony import */ var _run_read_journal_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6494);
/* harmony import */ var _run_folder_folders_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3453);
/* harmony import */ var _settings_settings_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(861);






/** Whether there is anything in a plan's set-up that would run. */
const hasSetup = ({ setup }) => setup.some(({ skip }) => skip === null);
/**
 * Where a set-up that runs once for all assignments goes: it has a folder as they have, under a name that none of them
 * has.
 */
function setupFolder(plan, runFolder, attempt) {
    return (0,_run_folder_folders_js__WEBPACK_IMPORTED_MODULE_4__/* .attemptFolder */ .OZ)(runFolder, setupName(plan), attempt);
}
function setupName({ assignments }) {
    const taken = new Set(assignments.map(({ instance_id }) => instance_id));
    let name = "setup";
    for (let number = 2; taken.has(name); number += 1)
        name = `setup-${number}`;
    return name;
}
/**
 * Runs a plan's set-up alone. Its manifest is that of a part of the run: no assignment is waited for under its name.
 */
function runSetup(context, run) {
    const { plan, folder, attempt } = run;
    return (0,_run_assignment_js__WEBPACK_IMPORTED_MODULE_1__/* .runAssignment */ .X)(context, {
        plan,
        assignment: { ...plan.assignments[0], instance_id: setupName(plan), subtasks: [] },
        attempt,
        folder: setupFolder(plan, folder, attempt),
        resumed: null,
        partOf: plan.run_id,
    });
}
/**
 * The stages of a set-up that ran before, as an assignment takes them over. All of them are commands.
 * @param folder absolute: the set-up's (setupFolder)
 */
async function readSetup(files, folder) {
    const { events, manifest } = (0,_run_read_journal_js__WEBPACK_IMPORTED_MODULE_3__/* .readJournal */ .a)((await files.readText((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, "journal.ndjson"))) ?? "");
    if (manifest === undefined)
        return (0,_settings_settings_js__WEBPACK_IMPORTED_MODULE_5__/* .refuse */ .TR)(`${folder}: there is no journal of a set-up`);
    const ends = new Map(events.flatMap((event) => (event.type === "stage-finished" ? [[event.index, event]] : [])));
    const stages = manifest.commands.map((command) => {
        const end = ends.get(command.index);
        const record = recordOf(command, end?.handed_on ?? false);
        return [command.index, { record, findings: end?.findings ?? [], files: [], child: null }];
    });
    return { stages: new Map(stages) };
}
/** Its copied artifacts stay where they are, so that they are not said to be with each assignment. */
function recordOf(command, handedOn) {
    const { index: _index, id: _id, title: _title, command: _command, kind: _kind, ...rest } = command;
    const { subtask: _subtask, phase: _phase, ...record } = rest;
    return { ...record, notes: [...record.notes, (0,_run_kept_js__WEBPACK_IMPORTED_MODULE_2__/* .noteOfSetup */ .xO)(handedOn)], artifacts: [] };
}


/***/ })

};
