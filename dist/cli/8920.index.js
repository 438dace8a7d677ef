export const id = 8920;
export const ids = [8920];
export const modules = {

/***/ 8920:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createBranchHistory: () => (/* binding */ createBranchHistory)
/* harmony export */ });
/* harmony import */ var _history_object_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9641);
/* harmony import */ var _compacted_history_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3540);
/* harmony import */ var _compacted_store_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6553);



/** Enough for eight runs that end at the same time, even if all of them always try at once. */
const TRIES = 8;
/** The first and the longest pause before a retry, in milliseconds; up to the same amount is added at random. */
const FIRST_PAUSE_MS = 250;
const LONGEST_PAUSE_MS = 4_000;
/**
 * Keeps the history of a task in a file of a separate branch. Each run that writes adds a commit to the one that it
 * read. The branch only moves forward, so of several racing runs one wins, and the others read again.
 */
function createBranchHistory(options) {
    return (0,_compacted_store_js__WEBPACK_IMPORTED_MODULE_2__/* .createCompactedStore */ .S)({
        kind: "branch",
        mayWrite: options.mayWrite,
        read: () => readBranch(options),
        enterWithRetries: (lines) => enter(options, lines),
    });
}
/** Encodes the task's name, so that it is a valid file name. */
const getFileName = (task) => `${encodeURIComponent(task)}.json.gz`;
async function readBranch({ api, branch, task }) {
    const name = getFileName(task);
    const file = await api.branchFile(branch, name);
    const none = {
        history: (0,_compacted_history_js__WEBPACK_IMPORTED_MODULE_1__/* .createCompactedHistory */ .Zq)(_compacted_history_js__WEBPACK_IMPORTED_MODULE_1__/* .WINDOW_SIZE */ .DK),
        commit: file?.commit ?? null,
        warnings: [],
    };
    if (file?.bytes == null)
        return none;
    const found = (0,_history_object_js__WEBPACK_IMPORTED_MODULE_0__/* .unpackHistory */ .X)(file.bytes);
    if (found.kind === "history")
        return { ...none, history: found.history };
    const warning = `${name} on the branch ${branch} is not a history, so a new one was started; the commit ${file.commit} has the old file: ${found.reason}`;
    return { ...none, warnings: [warning] };
}
async function enter(options, lines) {
    const { api, clock, branch } = options;
    const name = getFileName(options.task);
    for (let round = 0; round < TRIES; round += 1) {
        if (round > 0)
            await clock.sleep(calculatePause(round, options.random));
        const { history, commit, warnings } = await readBranch(options);
        const { added, warnings: late } = (0,_compacted_history_js__WEBPACK_IMPORTED_MODULE_1__/* .addNewLines */ .BW)(history, lines);
        const done = { entered: true, warnings: [...warnings, ...late], notices: [] };
        if (added === 0)
            return done;
        const bytes = (0,_history_object_js__WEBPACK_IMPORTED_MODULE_0__/* .packHistory */ .U)(history);
        if (bytes === null)
            throw new Error(`the statistics in ${name} alone exceed the size limit of a history`);
        const message = added === 1 ? `Record a run in ${name}` : `Record ${added} runs in ${name}`;
        if ((await api.commitFile({ branch, name, bytes, message, parent: commit })) === "committed")
            return done;
    }
    throw new Error(`other runs updated the branch ${branch} first, ${TRIES} times in a row`);
}
function calculatePause(round, random = Math.random) {
    const pause = Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** (round - 1));
    return Math.round(pause * (1 + random()));
}


/***/ })

};
