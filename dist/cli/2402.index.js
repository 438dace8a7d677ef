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

/** Not validated: toVariables wrote it. */
const readStart = (text) => text === undefined ? null : JSON.parse(text);
const prefix = "ORCHESTRATOR_HANDED_";
const variable = `${prefix}ENV_`;
const folder = `${prefix}PATH_`;
const output = `${prefix}OUTPUT_`;
const matcher = `${prefix}MATCHER_`;
const mask = `${prefix}MASK_`;
const startingPoint = `${prefix}START`;
/** Converts to environment variables, one per value, because systems limit the size of each. */
const toVariables = ({ passedOn, masks, start }) => Object.fromEntries([
    ...Object.entries(passedOn.env).map(([name, value]) => [`${variable}${name}`, value]),
    ...passedOn.path.map((value, position) => [`${folder}${position}`, value]),
    ...Object.entries(passedOn.outputs).map(([name, value]) => [`${output}${name}`, value]),
    ...passedOn.matchers.map((value, position) => [`${matcher}${position}`, JSON.stringify(value)]),
    ...masks.map((value, position) => [`${mask}${position}`, value]),
    ...(start === null ? [] : [[startingPoint, JSON.stringify(start)]]),
]);
/** @returns what was passed on, and the environment without its variables, which stages must not see */
function takeVariables(environment) {
    const entries = Object.entries(environment);
    const named = (start) => entries.flatMap(([name, value]) => name.startsWith(start) ? [[name.slice(start.length), value]] : []);
    const numbered = (start) => named(start)
        .toSorted(([left], [right]) => Number(left) - Number(right))
        .map(([, value]) => value);
    return {
        handed: {
            passedOn: {
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
 * Runs one assignment in a process of `run --jobs`. It writes only the assignment's folder and takes no lock: shared
 * files are left to the process that started it.
 */
async function runGivenAssignment(settings, hostContext, dependencies, request) {
    const { files } = dependencies.platform;
    const { folder, attempt } = request;
    const plan = await readGivenPlan(files, request);
    if ((0,_settings_settings_js__WEBPACK_IMPORTED_MODULE_5__/* .isRefusal */ .vu)(plan))
        return plan;
    const { handed, environment } = (0,_hand_over_js__WEBPACK_IMPORTED_MODULE_3__/* .takeVariables */ .Z)(hostContext.environment);
    const setup = request.setup === null ? null : await (0,_setup_js__WEBPACK_IMPORTED_MODULE_6__/* .readSetup */ .WJ)(files, request.setup);
    if (setup !== null && (0,_settings_settings_js__WEBPACK_IMPORTED_MODULE_5__/* .isRefusal */ .vu)(setup))
        return setup;
    const warnings = [];
    const assignments = plan.assignments.filter(({ instance_id }) => instance_id === request.assignment);
    const rest = setup === null ? {} : { setup: { ...setup, passedOn: handed.passedOn } };
    const { manifests } = await (0,_execute_js__WEBPACK_IMPORTED_MODULE_1__/* .executeAssignments */ .EM)(settings, { ...hostContext, environment }, { ...dependencies, secrets: [...dependencies.secrets, ...handed.masks] }, { plan, folder, attempt, resumed: null, warnings, assignments, start: handed.start, ...rest });
    return { manifest: manifests[0] ?? null, warnings };
}
async function readGivenPlan(files, { folder, assignment, attempt }) {
    const plan = await (0,_run_folder_plan_file_js__WEBPACK_IMPORTED_MODULE_4__/* .readPlan */ .m)(files, folder);
    if ((0,_settings_settings_js__WEBPACK_IMPORTED_MODULE_5__/* .isRefusal */ .vu)(plan))
        return plan;
    if ((0,_plan_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .computeDigest */ .M)(plan) !== plan.digest)
        return (0,_settings_settings_js__WEBPACK_IMPORTED_MODULE_5__/* .refuse */ .TR)(`${folder}/plan.json was changed: its digest does not match its content`);
    if (!plan.assignments.some(({ instance_id }) => instance_id === assignment))
        return (0,_settings_settings_js__WEBPACK_IMPORTED_MODULE_5__/* .refuse */ .TR)(`${folder}/plan.json: the plan has no assignment ${JSON.stringify(assignment)}`);
    const own = (0,_run_folder_folders_js__WEBPACK_IMPORTED_MODULE_2__/* .attemptFolder */ .OZ)(folder, assignment, attempt);
    if (await files.exists(own))
        return (0,_settings_settings_js__WEBPACK_IMPORTED_MODULE_5__/* .refuse */ .TR)(`${own}: this attempt was already started`);
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
/* harmony import */ var _run_assignment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6964);
/* harmony import */ var _run_reused_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9956);
/* harmony import */ var _run_read_journal_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6494);
/* harmony import */ var _run_folder_folders_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3453);
/* harmony import */ var _settings_settings_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(861);






/** Whether a plan's setup has a stage to run. */
const hasSetup = ({ setup }) => setup.some(({ skip }) => skip === null);
/** The folder of a setup that runs once for all assignments: beside theirs, with a name that none of them has. */
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
/** Runs a plan's setup alone. Its manifest is marked as a part of the run, not as one of the plan's assignments. */
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
 * Reads the stages of a setup that already ran, for an assignment to reuse. All of them are commands.
 * @param folder absolute: the setup's (setupFolder)
 */
async function readSetup(files, folder) {
    const { events, manifest } = (0,_run_read_journal_js__WEBPACK_IMPORTED_MODULE_3__/* .readJournal */ .a)((await files.readText((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, "journal.ndjson"))) ?? "");
    if (manifest === undefined)
        return (0,_settings_settings_js__WEBPACK_IMPORTED_MODULE_5__/* .refuse */ .TR)(`${folder}: there is no journal of a setup`);
    const ends = new Map(events.flatMap((event) => (event.type === "stage-finished" ? [[event.index, event]] : [])));
    const stages = manifest.commands.map((command) => {
        const end = ends.get(command.index);
        const record = toStageRecord(command, end?.handed_on ?? false);
        return [command.index, { record, findings: end?.findings ?? [], files: [], child: null }];
    });
    return { stages: new Map(stages) };
}
/** The artifacts stay in the setup's folder, so the record of an assignment lists none. */
function toStageRecord(command, handedOn) {
    const { index: _index, id: _id, title: _title, command: _command, kind: _kind, ...rest } = command;
    const { subtask: _subtask, phase: _phase, ...record } = rest;
    return { ...record, notes: [...record.notes, (0,_run_reused_js__WEBPACK_IMPORTED_MODULE_2__/* .getSetupNote */ .tk)(handedOn)], artifacts: [] };
}


/***/ })

};
