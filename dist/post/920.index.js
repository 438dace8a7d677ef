export const id = 920;
export const ids = [920];
export const modules = {

/***/ 78920:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   branchHistory: () => (/* binding */ branchHistory)
/* harmony export */ });
/* harmony import */ var _history_object_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49641);
/* harmony import */ var _kept_history_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92076);
/* harmony import */ var _kept_store_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12001);



/** Of eight runs that end at the same time each gets its turn, even if all of them always try at once. */
const TRIES = 8;
/** The first pause before trying again and the longest, in milliseconds; up to as much again is added at random. */
const FIRST_PAUSE_MS = 250;
const LONGEST_PAUSE_MS = 4_000;
/**
 * The history of a task in a file of a branch that has nothing else to do with the repository. Each run that writes makes a
 * commit on top of the one that it has read. The branch moves forward only, so of several that race one wins, and the others
 * read again.
 */
function branchHistory(options) {
    return (0,_kept_store_js__WEBPACK_IMPORTED_MODULE_2__/* .keptStore */ .G)({
        kind: "branch",
        mayWrite: options.mayWrite,
        read: () => readBranch(options),
        enter: (lines) => enter(options, lines),
    });
}
/** Any task has a name that is one file's. */
const nameOf = (task) => `${encodeURIComponent(task)}.json.gz`;
async function readBranch({ api, branch, task }) {
    const name = nameOf(task);
    const file = await api.branchFile(branch, name);
    const none = {
        history: (0,_kept_history_js__WEBPACK_IMPORTED_MODULE_1__/* .openKeptHistory */ .Nn)(_kept_history_js__WEBPACK_IMPORTED_MODULE_1__/* .WINDOW_SIZE */ .DK),
        commit: file?.commit ?? null,
        warnings: [],
    };
    if (file?.bytes == null)
        return none;
    const found = (0,_history_object_js__WEBPACK_IMPORTED_MODULE_0__/* .unpackHistory */ .X)(file.bytes);
    if (found.kind === "history")
        return { ...none, history: found.history };
    const warning = `${name} on the branch ${branch} is no history, so that it begins anew; the commit ${file.commit} keeps what was there: ${found.reason}`;
    return { ...none, warnings: [warning] };
}
async function enter(options, lines) {
    const { api, clock, branch } = options;
    const name = nameOf(options.task);
    for (let round = 0; round < TRIES; round += 1) {
        if (round > 0)
            await clock.sleep(pauseOf(round, options.random));
        const { history, commit, warnings } = await readBranch(options);
        const { added, warnings: late } = (0,_kept_history_js__WEBPACK_IMPORTED_MODULE_1__/* .enterLines */ .of)(history, lines);
        const done = { entered: true, warnings: [...warnings, ...late], notices: [] };
        if (added === 0)
            return done;
        const bytes = (0,_history_object_js__WEBPACK_IMPORTED_MODULE_0__/* .packHistory */ .U)(history);
        if (bytes === null)
            throw new Error(`the figures in ${name} alone are larger than a history may be`);
        const message = added === 1 ? `Record a run in ${name}` : `Record ${added} runs in ${name}`;
        if ((await api.commitFile({ branch, name, bytes, message, parent: commit })) === "committed")
            return done;
    }
    throw new Error(`other runs moved the branch ${branch} first, ${TRIES} times one after another`);
}
function pauseOf(round, random = Math.random) {
    const pause = Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** (round - 1));
    return Math.round(pause * (1 + random()));
}


/***/ })

};
