export const id = 8802;
export const ids = [8802];
export const modules = {

/***/ 4088:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  showMetrics: () => (/* binding */ showMetrics)
});

// EXTERNAL MODULE: ./build/metrics/history-entry.js
var history_entry = __webpack_require__(1739);
// EXTERNAL MODULE: ./build/metrics/history/local-history.js + 8 modules
var local_history = __webpack_require__(7600);
// EXTERNAL MODULE: ./build/metrics/ledger.js + 1 modules
var metrics_ledger = __webpack_require__(788);
// EXTERNAL MODULE: ./build/model/limits.js + 3 modules
var limits = __webpack_require__(2977);
// EXTERNAL MODULE: ./build/model/reasons.js
var reasons = __webpack_require__(9751);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/modes/settings/identity.js
var identity = __webpack_require__(6047);
// EXTERNAL MODULE: ./build/modes/settings/settings.js + 1 modules
var settings_settings = __webpack_require__(861);
;// CONCATENATED MODULE: ./build/modes/history/find-history.js



/** What a task's folder has as soon as there is something of a history; the segments are what a full file became. */
const traces = ["metrics.json", "metrics.pending", "metrics.segments"];
/** Whether anything was ever entered, or waits for it. */
async function hasHistory(files, folder) {
    for (const name of traces)
        if (await files.exists((0,external_node_path_.join)(folder, name)))
            return true;
    return false;
}
/**
 * The task whose history is meant: the one that is named, else the only one that has any.
 * @returns null: there is none yet
 */
async function findHistory({ root, runsFolder, task }, files) {
    if (task !== null)
        return (0,identity/* taskId */.BS)({ explicit: task, file: null, repository: null, root });
    const found = [];
    for (const name of await files.list(runsFolder))
        if (await hasHistory(files, (0,external_node_path_.join)(runsFolder, name)))
            found.push(name);
    if (found.length < 2)
        return found[0] ?? null;
    return (0,settings_settings/* refuse */.TR)(`${found.length} tasks have a history in ${runsFolder}: ${found.join(", ")}; say with --task which one`);
}

// EXTERNAL MODULE: ./build/modes/history/open-store.js
var open_store = __webpack_require__(194);
// EXTERNAL MODULE: ./build/metrics/history/local-lines.js
var local_lines = __webpack_require__(7664);
;// CONCATENATED MODULE: ./build/modes/history/import-entries.js




/** What is entered at a time: whole rounds of a merge, so that the order of the file stays. */
const linesAtATime = limits/* limits */.F.metricsWindow.value;
/** Lines can be long. */
const bytesAtATime = 1024 * 1024;
/**
 * Enters the entries of a file that are not in a history yet: of the `metrics.jsonl` of a run, or the `metrics.json` of
 * another clone or of the system that this one follows. They come after all that is there.
 * @param path absolute
 * @throws when a file cannot be read
 */
async function importEntries(files, history, path) {
    if (!(await files.exists(path)))
        return (0,settings_settings/* refuse */.TR)(`${path}: there is no such file`);
    const ids = await idsOf(history);
    const imported = { entered: 0, known: 0, warnings: [] };
    let unreadable = 0;
    let batch = { lines: [], bytes: 0 };
    for await (const line of linesOf(files, path)) {
        const id = (0,history_entry/* parseEntry */.ER)(line.text)?.id;
        if (id === undefined)
            unreadable += 1;
        else if (ids.has(id))
            imported.known += 1;
        else {
            ids.add(id);
            batch.lines.push(line.text);
            batch.bytes += line.bytes;
        }
        if (batch.lines.length < linesAtATime && batch.bytes < bytesAtATime)
            continue;
        await enter(history, batch.lines, imported);
        batch = { lines: [], bytes: 0 };
    }
    await enter(history, batch.lines, imported);
    if (unreadable > 0)
        imported.warnings.push(`${path}: lines that are not metrics entries were left out: ${unreadable}`);
    return imported;
}
async function enter(history, lines, imported) {
    if (lines.length === 0)
        return;
    const why = await history.queue(lines);
    if (why !== null) {
        imported.warnings.push(`entries that could not be entered: ${lines.length}: ${why}`);
        return;
    }
    imported.entered += lines.length;
    imported.warnings.push(...(await history.merge()).warnings);
}
async function idsOf(history) {
    const ids = new Set();
    for await (const line of history.lines()) {
        const entry = (0,history_entry/* parseEntry */.ER)(line);
        if (entry !== null)
            ids.add(entry.id);
    }
    return ids;
}
/** All lines with something in them, the last one also without its break. */
async function* linesOf(files, path) {
    for await (const lines of (0,local_lines/* readLines */.S)(withBreak(files.readChunks(path, { pieceBytes: local_lines/* PIECE_BYTES */.t }))))
        yield* lines.filter(({ text, bytes }) => text !== "" || bytes > emptyLineBytes);
}
/** CRLF. A line without a text that is longer was too long to be read. */
const emptyLineBytes = 2;
async function* withBreak(pieces) {
    yield* pieces;
    yield Buffer.from("\n");
}

// EXTERNAL MODULE: ./build/modes/run-folder/own-folders.js
var own_folders = __webpack_require__(524);
;// CONCATENATED MODULE: ./build/modes/history/since.js
const unitMs = { h: 3_600_000, d: 86_400_000, w: 7 * 86_400_000 };
/**
 * When a period began: `24h`, `30d`, `12w` before now, or the beginning of a day (UTC), `2026-01-31`.
 * @returns milliseconds since 1970; null: it is none of these
 */
function sinceMs(text, now) {
    const [, count, unit = ""] = /^(\d{1,6})([hdw])$/.exec(text) ?? [];
    if (count !== undefined)
        return now.getTime() - Number(count) * unitMs[unit];
    if (!/^\d{4}-\d\d-\d\d$/.test(text))
        return null;
    const day = Date.parse(text);
    // A day that does not exist, as the 30th of February, is none or another one.
    return !Number.isNaN(day) && new Date(day).toISOString().startsWith(text) ? day : null;
}

;// CONCATENATED MODULE: ./build/modes/history/show-metrics.js











/**
 * The figures of a task's local history, after what waited for it was entered.
 * @param asked.since as for sinceMs; null: figures over all of it
 * @param asked.file absolute path of a file whose entries are entered first, as far as they are not there yet; null:
 * none
 */
async function showMetrics(outside, settings, asked) {
    const since = asked.since === null ? null : sinceMs(asked.since, outside.clock.now());
    if (asked.since !== null && since === null)
        return (0,settings_settings/* refuse */.TR)(`--since ${JSON.stringify(asked.since)}: expected hours, days or weeks as 24h, 30d, 12w, or a day as 2026-01-31`);
    const refused = await (0,own_folders/* refuseFoldersOutside */.n)(settings, outside.files);
    if (refused !== null)
        return refused;
    const task = await findHistory(settings, outside.files);
    if (task !== null && typeof task !== "string")
        return task;
    if (task === null && asked.file !== null)
        return (0,settings_settings/* refuse */.TR)("no task has a history yet: say with --task to which one the entries belong");
    const nothing = { task, figures: (0,metrics_ledger/* foldLedger */.n2)((0,metrics_ledger/* createLedger */.M5)(1)), imported: null, warnings: [] };
    if (task === null)
        return nothing;
    const place = (0,open_store/* localPlace */.N)(settings, task);
    if (asked.file === null && !(await hasHistory(outside.files, place.folder)))
        return nothing;
    const history = (0,local_history.createLocalHistory)(outside, place, settings.history.bounds);
    try {
        const shown = await showTask(outside.files, history, { since, file: asked.file });
        if ((0,settings_settings/* isRefusal */.vu)(shown))
            return shown;
        return { task, ...shown, warnings: [...settings.history.warnings, ...shown.warnings] };
    }
    catch (error) {
        return (0,settings_settings/* refuse */.TR)((0,reasons/* messageOf */.bD)(error));
    }
}
async function showTask(files, history, { since, file }) {
    const warnings = [...(await history.merge()).warnings];
    const imported = file === null ? null : await importEntries(files, history, file);
    if (imported !== null && (0,settings_settings/* isRefusal */.vu)(imported))
        return imported;
    const read = since === null
        ? await history.read()
        : { ledger: await ledgerSince(history, since), warnings: [] };
    warnings.push(...(imported?.warnings ?? []), ...read.warnings);
    return { figures: (0,metrics_ledger/* foldLedger */.n2)(read.ledger), imported, warnings: [...new Set(warnings)] };
}
/**
 * All entries that ended since then. Where a later attempt came too late to replace an earlier one, they are read
 * again.
 */
async function ledgerSince(history, since) {
    const ledger = await filledSince(history, since, (0,metrics_ledger/* createLedger */.M5)(limits/* limits */.F.metricsWindow.value));
    const late = (0,metrics_ledger/* getLateAttempts */.Vo)(ledger);
    return late.size === 0
        ? ledger
        : filledSince(history, since, (0,metrics_ledger/* createLedger */.M5)(ledger.windowSize, late));
}
async function filledSince(history, since, ledger) {
    for await (const line of history.lines()) {
        const entry = (0,history_entry/* parseEntry */.ER)(line);
        if (entry !== null && entry.completedMs >= since)
            (0,metrics_ledger/* addLine */.cG)(ledger, line);
    }
    return ledger;
}


/***/ }),

/***/ 6047:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A8: () => (/* binding */ describeTakenKey),
/* harmony export */   BS: () => (/* binding */ taskId),
/* harmony export */   OB: () => (/* binding */ isFolderName),
/* harmony export */   Vz: () => (/* binding */ runId)
/* harmony export */ });
/* unused harmony export runKey */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(861);



/** Names of folders and artifacts: what every file system and GitHub's artifact service take. */
const safeName = /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/;
/** Whether a text that came from outside can name a folder, below which files are written. */
const isFolderName = (text) => /^[A-Za-z0-9][A-Za-z0-9._-]{0,254}$/.test(text);
/** Replaces what cannot be part of a folder's or an artifact's name. */
const toSafeName = (text) => text
    .replaceAll(/[^A-Za-z0-9._-]+/g, "-")
    .replace(/^[^A-Za-z0-9]+/, "")
    .replace(/[.-]+$/, "")
    .slice(0, 100);
/** What the run belongs to, the first that is set: asked for, the file's, the repository's name. Never the branch. */
function taskId(asked) {
    const named = asked.explicit ?? asked.file;
    if (named !== null) {
        if (safeName.test(named) && !named.endsWith("."))
            return named;
        return (0,_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .refuse */ .TR)(`task ${JSON.stringify(named)}: expected letters, digits, dots, dashes and underscores, beginning with a letter or digit, at most 100`);
    }
    const repository = asked.repository?.split("/").at(-1) ?? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(asked.root);
    return toSafeName(repository) || "repository";
}
const describeTakenKey = (key) => `the key ${key} is taken by another use of this action in the workflow run, and their results would be mixed up: give each use an input \`key\` of its own`;
/**
 * Tells several uses in one workflow run apart: the input, else the job's id, with its index in a matrix and, for the
 * second and later use in a job, with the number that GitHub gives the step.
 */
function runKey(github, inputs) {
    if (inputs.key !== null) {
        if (safeName.test(inputs.key))
            return inputs.key;
        return refuse(`input key: ${JSON.stringify(inputs.key)} cannot be part of an artifact's name`);
    }
    const job = toSafeName(inputs.job ?? github.job) || "job";
    const place = inputs.jobTotal > 1 ? `-${inputs.jobIndex}` : "";
    const use = /^__.*_(\d+)$/.exec(github.action)?.[1];
    return `${job}${place}${use === undefined ? "" : `-${use}`}`;
}
/** `<GITHUB_RUN_ID>-<key>` in Actions, the same in every attempt; elsewhere the time with a random end. */
function runId(key, github, now) {
    if (github !== null)
        return `${github.runId}-${key ?? "job"}`;
    return `${now.toISOString().replaceAll(/[:.]/g, "-")}-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(4).toString("hex")}`;
}


/***/ }),

/***/ 8507:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Tb: () => (/* binding */ persistedPath),
/* harmony export */   qm: () => (/* binding */ leadsOut),
/* harmony export */   xN: () => (/* binding */ pathBase)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);

/** Whether a path is neither a folder nor below it, by their names alone. Both are absolute. */
function leadsOut(folder, path) {
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(folder, path);
    return way.split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep)[0] === ".." || (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(way);
}
/** Persisted paths are relative to the repository root, or to the runs folder where that lies outside of it. */
const pathBase = (root, runsFolder) => leadsOut(root, runsFolder) ? runsFolder : root;
/** A path in the form that files keep: relative to the base, with forward slashes. */
const persistedPath = ({ base }, path) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(base, path).split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep).join("/");


/***/ })

};
