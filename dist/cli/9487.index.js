export const id = 9487;
export const ids = [9487];
export const modules = {

/***/ 7336:
/***/ ((module) => {

let p = process || {}, argv = p.argv || [], env = p.env || {}
let isColorSupported =
	!(!!env.NO_COLOR || argv.includes("--no-color")) &&
	(!!env.FORCE_COLOR || argv.includes("--color") || p.platform === "win32" || ((p.stdout || {}).isTTY && env.TERM !== "dumb") || !!env.CI)

let formatter = (open, close, replace = open) =>
	input => {
		let string = "" + input, index = string.indexOf(close, open.length)
		return ~index ? open + replaceClose(string, close, replace, index) + close : open + string + close
	}

let replaceClose = (string, close, replace, index) => {
	let result = "", cursor = 0
	do {
		result += string.substring(cursor, index) + replace
		cursor = index + close.length
		index = string.indexOf(close, cursor)
	} while (~index)
	return result + string.substring(cursor)
}

let createColors = (enabled = isColorSupported) => {
	let f = enabled ? formatter : () => String
	return {
		isColorSupported: enabled,
		reset: f("\x1b[0m", "\x1b[0m"),
		bold: f("\x1b[1m", "\x1b[22m", "\x1b[22m\x1b[1m"),
		dim: f("\x1b[2m", "\x1b[22m", "\x1b[22m\x1b[2m"),
		italic: f("\x1b[3m", "\x1b[23m"),
		underline: f("\x1b[4m", "\x1b[24m"),
		inverse: f("\x1b[7m", "\x1b[27m"),
		hidden: f("\x1b[8m", "\x1b[28m"),
		strikethrough: f("\x1b[9m", "\x1b[29m"),

		black: f("\x1b[30m", "\x1b[39m"),
		red: f("\x1b[31m", "\x1b[39m"),
		green: f("\x1b[32m", "\x1b[39m"),
		yellow: f("\x1b[33m", "\x1b[39m"),
		blue: f("\x1b[34m", "\x1b[39m"),
		magenta: f("\x1b[35m", "\x1b[39m"),
		cyan: f("\x1b[36m", "\x1b[39m"),
		white: f("\x1b[37m", "\x1b[39m"),
		gray: f("\x1b[90m", "\x1b[39m"),

		bgBlack: f("\x1b[40m", "\x1b[49m"),
		bgRed: f("\x1b[41m", "\x1b[49m"),
		bgGreen: f("\x1b[42m", "\x1b[49m"),
		bgYellow: f("\x1b[43m", "\x1b[49m"),
		bgBlue: f("\x1b[44m", "\x1b[49m"),
		bgMagenta: f("\x1b[45m", "\x1b[49m"),
		bgCyan: f("\x1b[46m", "\x1b[49m"),
		bgWhite: f("\x1b[47m", "\x1b[49m"),

		blackBright: f("\x1b[90m", "\x1b[39m"),
		redBright: f("\x1b[91m", "\x1b[39m"),
		greenBright: f("\x1b[92m", "\x1b[39m"),
		yellowBright: f("\x1b[93m", "\x1b[39m"),
		blueBright: f("\x1b[94m", "\x1b[39m"),
		magentaBright: f("\x1b[95m", "\x1b[39m"),
		cyanBright: f("\x1b[96m", "\x1b[39m"),
		whiteBright: f("\x1b[97m", "\x1b[39m"),

		bgBlackBright: f("\x1b[100m", "\x1b[49m"),
		bgRedBright: f("\x1b[101m", "\x1b[49m"),
		bgGreenBright: f("\x1b[102m", "\x1b[49m"),
		bgYellowBright: f("\x1b[103m", "\x1b[49m"),
		bgBlueBright: f("\x1b[104m", "\x1b[49m"),
		bgMagentaBright: f("\x1b[105m", "\x1b[49m"),
		bgCyanBright: f("\x1b[106m", "\x1b[49m"),
		bgWhiteBright: f("\x1b[107m", "\x1b[49m"),
	}
}

module.exports = createColors()
module.exports.createColors = createColors


/***/ }),

/***/ 9487:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  metrics: () => (/* binding */ metrics)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/modes/settings/exit-code.js
var exit_code = __webpack_require__(1427);
// EXTERNAL MODULE: ./build/modes/settings/settings.js + 1 modules
var settings_settings = __webpack_require__(861);
// EXTERNAL MODULE: ./build/platform/local/command-line.js + 32 modules
var command_line = __webpack_require__(9097);
// EXTERNAL MODULE: ./build/text/clean-text.js
var clean_text = __webpack_require__(1559);
// EXTERNAL MODULE: ./build/model/statistics.js
var statistics = __webpack_require__(1531);
;// CONCATENATED MODULE: ./build/report/shared/figure-rows.js

/** All of which something is known, the default pipeline first. */
function figureRows({ pipelines, default_pipeline }) {
    const rows = [...pipelines].flatMap(([pipeline, classes]) => statistics/* branchClasses */.t.map((branches) => ({ pipeline, branches, figures: classes[branches] })));
    const isDefault = ({ pipeline }) => Number(pipeline === default_pipeline);
    return rows
        .filter(({ figures }) => figures.runs > 0 || figures.stages.size > 0)
        .toSorted((one, other) => isDefault(other) - isDefault(one));
}

;// CONCATENATED MODULE: ./build/report/export/metrics-csv.js


const columns = [
    ["subtask", ({ subtask }) => subtask],
    ["stage", ({ id }) => id],
    ["runs", ({ runs }) => runs],
    ["failed", ({ failed }) => failed],
    ["failure_rate", ({ failure_rate }) => failure_rate],
    ["flakes", ({ flakes }) => flakes],
    ["flake_rate", ({ flake_rate }) => flake_rate],
    ["p50_ms", ({ duration_ms }) => duration_ms.all?.p50 ?? null],
    ["p90_ms", ({ duration_ms }) => duration_ms.all?.p90 ?? null],
    ["p95_ms", ({ duration_ms }) => duration_ms.all?.p95 ?? null],
    ["trend", ({ trend }) => trend],
];
/**
 * The stages as CSV (RFC 4180), with the names of its columns in the first record. A subtask without a name is set-up.
 */
function metricsCsv(figures) {
    const names = ["pipeline", "branches", ...columns.map(([name]) => name)];
    const records = figureRows(figures).flatMap(({ pipeline, branches, figures: { stages } }) => [...stages.values()].map((stage) => [
        pipeline,
        branches,
        ...columns.map(([, cell]) => cell(stage)),
    ]));
    return [names, ...records].map((record) => `${record.map(csvCell).join(",")}\r\n`).join("");
}
/** Characters of a name that are kept. */
const longestName = 1000;
/**
 * One cell. Texts come from outside and open in spreadsheets: one that would be taken for a formula gets an apostrophe
 * before it (owasp.org, "CSV Injection"), and they are one clean line. Numbers are as they are; null is an empty cell.
 */
function csvCell(value) {
    if (value === null)
        return "";
    if (typeof value === "number")
        return String(value);
    const text = (0,clean_text/* cleanLine */.Ow)(value, longestName).replace(/^(?=[=+\-@＝＋－＠])/, "'");
    return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

;// CONCATENATED MODULE: ./build/report/export/metrics-json.js
/** The figures as the text of a JSON file: pipelines by their ids, stages by `getStageKey`. */
function metricsJson({ since, entries, default_pipeline, pipelines }) {
    const figures = {
        schema_version: 1,
        kind: "figures",
        since,
        entries,
        default_pipeline,
        pipelines,
    };
    return `${JSON.stringify(figures, withoutMaps, 2)}\n`;
}
/** fromEntries makes a property of any name, `__proto__` too. */
const withoutMaps = (_name, value) => value instanceof Map ? Object.fromEntries(value) : value;

// EXTERNAL MODULE: ./node_modules/picocolors/picocolors.js
var picocolors = __webpack_require__(7336);
// EXTERNAL MODULE: ./build/report/shared/duration.js
var duration = __webpack_require__(7769);
// EXTERNAL MODULE: ./build/report/shared/history-words.js + 1 modules
var history_words = __webpack_require__(3120);
// EXTERNAL MODULE: ./build/report/shared/stage-names.js
var stage_names = __webpack_require__(9682);
// EXTERNAL MODULE: ./build/report/terminal/text-table.js
var text_table = __webpack_require__(164);
;// CONCATENATED MODULE: ./build/report/terminal/metrics-table.js







const newestWeeks = 12;
/**
 * The figures of a task as tables for a terminal: pipelines, their stages, and the newest weeks of each pipeline.
 * @param task whose figures they are
 */
function metricsTable(task, figures, options) {
    const bold = picocolors.createColors(options.colour).bold;
    const rows = figureRows(figures);
    const title = `${(0,clean_text/* cleanLine */.Ow)(task)}: ${headline(figures)}`;
    if (rows.length === 0)
        return `${title}\nNone of them counts: runs that were cancelled, or were only a part of a pipeline, are in no figure.\n`;
    const blocks = [
        [title],
        pipelineTable(rows, bold),
        stageTable(rows, bold),
        ...rows.map((row) => weekTable(row, bold)),
    ];
    return `${blocks
        .filter((lines) => lines.length > 0)
        .map((lines) => lines.join("\n"))
        .join("\n\n")}\n`;
}
function headline({ entries, since }) {
    const runs = entries === 1 ? "1 run" : `${entries} runs`;
    return since === null ? runs : `${runs} since ${since.slice(0, 10)}`;
}
function pipelineTable(rows, bold) {
    const heading = [
        "pipeline",
        "branches",
        "runs",
        "passed",
        "mean",
        "p50",
        "p95",
        "MTTR",
        "red now",
    ];
    const cells = rows.map(({ pipeline, branches, figures }) => [
        (0,clean_text/* cleanLine */.Ow)(pipeline),
        branches,
        String(figures.runs),
        rateCell(figures.pass_rate),
        secondsCell(figures.mean_duration_seconds),
        secondsCell(figures.duration_seconds.all?.p50),
        secondsCell(figures.duration_seconds.all?.p95),
        secondsCell(figures.mttr_seconds),
        figures.red_branches === 0 ? "" : String(figures.red_branches),
    ]);
    return table(heading, cells, bold);
}
function stageTable(rows, bold) {
    const heading = [
        "pipeline",
        "branches",
        "stage",
        "runs",
        "failed",
        "flaky",
        "p50",
        "p90",
        "p95",
        "trend",
    ];
    const cells = rows.flatMap(({ pipeline, branches, figures }) => {
        const stages = [...figures.stages.values()];
        const several = (0,stage_names/* subtaskCount */.xR)(stages) > 1;
        return stages.map((stage) => [(0,clean_text/* cleanLine */.Ow)(pipeline), branches, ...stageCells(stage, several)]);
    });
    return cells.length === 0 ? [] : table(heading, cells, bold);
}
function stageCells(stage, several) {
    const { all } = stage.duration_ms;
    const name = [(0,stage_names/* subtaskShown */.D5)(stage.subtask, several), stage.id].filter((part) => part !== null);
    return [
        (0,clean_text/* cleanLine */.Ow)(name.join("/")),
        String(stage.runs),
        rateCell(stage.failure_rate),
        rateCell(stage.flake_rate),
        ...[all?.p50, all?.p90, all?.p95].map((ms) => (ms === undefined ? "" : (0,duration/* formatDuration */.a)(ms))),
        trendCell(stage.trend),
    ];
}
/** `+12 %`: this week's median is that much more than last week's. */
function trendCell(trend) {
    if (trend === null)
        return "";
    const percent = Math.round(trend * 100);
    return `${percent > 0 ? "+" : ""}${percent} %`;
}
const branchWords = { default: "default branch", other: "other branches" };
function weekTable({ pipeline, branches, figures }, bold) {
    const weeks = figures.weeks.slice(-newestWeeks).map((week) => ({ ...week, ...meansOf(week) }));
    if (weeks.length === 0)
        return [];
    const trends = ["passed", "mean", "MTTR"].flatMap((name) => {
        const line = (0,history_words/* weeksWords */.bU)(weeks.map((week) => week[name]).filter((value) => value !== null));
        return line === "" ? [] : [`${name}${line}`];
    });
    const title = [`${(0,clean_text/* cleanLine */.Ow)(pipeline)}, ${branchWords[branches]}`, trends.join(", ")];
    const cells = weeks.map(({ period, runs, passed, mean, MTTR }) => [
        period,
        String(runs),
        rateCell(passed),
        secondsCell(mean),
        secondsCell(MTTR),
    ]);
    return [
        title.filter((part) => part !== "").join(": "),
        ...table(["week", "runs", "passed", "mean", "MTTR"], cells, bold),
    ];
}
/** null: there was nothing in that week to make a mean of. */
function meansOf({ runs, succeeded, mean_duration_seconds, repairs, repair_seconds, }) {
    return {
        passed: runs === 0 ? null : succeeded / runs,
        mean: runs === 0 ? null : mean_duration_seconds,
        MTTR: repairs === 0 ? null : repair_seconds / repairs,
    };
}
const rateCell = (rate) => (rate === null ? "" : (0,history_words/* percentWords */.XU)(rate));
const secondsCell = (seconds) => seconds == null ? "" : (0,history_words/* secondsWords */.dB)(seconds);
function table(heading, cells, bold) {
    const { heading: first, rows } = (0,text_table/* textTable */.e)(heading, cells);
    return [bold(first), ...rows];
}

// EXTERNAL MODULE: ./build/cli/refused.js
var refused = __webpack_require__(8045);
;// CONCATENATED MODULE: ./build/cli/metrics.js








async function metrics(flags) {
    const { asked, platform, surroundings, here } = await (0,command_line/* openCommandLine */.Ax)(undefined, flags);
    const settings = (0,settings_settings/* settingsOf */.f5)(asked, surroundings.environment);
    const { showMetrics } = await Promise.all(/* import() */[__webpack_require__.e(7600), __webpack_require__.e(2202), __webpack_require__.e(8802)]).then(__webpack_require__.bind(__webpack_require__, 4088));
    const shown = await showMetrics(platform, settings, {
        since: flags.since ?? null,
        file: flags.import === undefined ? null : (0,external_node_path_.resolve)(here, flags.import),
    });
    if ((0,settings_settings/* isRefusal */.vu)(shown))
        return (0,refused/* refused */.J)(platform, shown);
    const { figures, imported, task } = shown;
    for (const warning of shown.warnings)
        await (0,command_line/* complain */.cc)(`${warning}\n`);
    if (imported !== null)
        await (0,command_line/* complain */.cc)(`entries taken over: ${imported.entered}; there already: ${imported.known}\n`);
    if (flags.json === true)
        await (0,command_line/* printData */.wV)(metricsJson(figures));
    else if (flags.csv === true)
        await (0,command_line/* printData */.wV)(metricsCsv(figures));
    else if (task !== null && figures.entries > 0)
        await (0,command_line/* print */.yy)(metricsTable(task, figures, platform.screen));
    else
        await (0,command_line/* print */.yy)(`${nothingYet((0,external_node_path_.relative)(here, settings.runsFolder), flags.since)}\n`);
    return exit_code/* exitCodes */.h.passed;
}
const nothingYet = (runsFolder, since) => since === undefined
    ? `There is no history in ${runsFolder || "this folder"} yet: every \`orchestrator run\` that ends is entered in it.`
    : `The history in ${runsFolder || "this folder"} has no run that ended since then (--since ${since}).`;


/***/ }),

/***/ 8045:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ refused)
/* harmony export */ });
/* harmony import */ var _modes_settings_exit_code_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1427);
/* harmony import */ var _platform_local_command_line_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9097);


/**
 * Says why a verb came to no result. What a cancelled one could not do is no mistake of who called it. @returns the
 * exit code
 */
async function refused({ cancelled }, { messages }) {
    await (0,_platform_local_command_line_js__WEBPACK_IMPORTED_MODULE_1__/* .complain */ .cc)(cancelled.aborted ? "cancelled before there was a result\n" : `${messages.join("\n")}\n`);
    return cancelled.aborted ? _modes_settings_exit_code_js__WEBPACK_IMPORTED_MODULE_0__/* .exitCodes */ .h.cancelled : _modes_settings_exit_code_js__WEBPACK_IMPORTED_MODULE_0__/* .exitCodes */ .h.refused;
}


/***/ }),

/***/ 1531:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ getStageKey),
/* harmony export */   t: () => (/* binding */ branchClasses)
/* harmony export */ });
/**
 * What the history of a task says, in figures: made by metrics, shown by report, used by plan. docs/metrics.md has the
 * sentence and the formula of each.
 */
const branchClasses = ["default", "other"];
/** Names a stage of a pipeline, whatever is in its ids. */
const getStageKey = (subtask, id) => JSON.stringify([subtask, id]);


/***/ }),

/***/ 7769:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ formatDuration)
/* harmony export */ });
const second = 1000;
const minute = 60 * second;
const hour = 60 * minute;
/**
 * A length of time for people: `850ms`, `3.2s`, `1m 05s`, `2h 03m`. Cut, never rounded up, so that nothing seems to
 * have taken longer than its limit. Anything below zero is shown as `0ms`.
 * @param ms milliseconds
 */
function formatDuration(ms) {
    const whole = Number.isFinite(ms) ? Math.max(0, Math.floor(ms)) : 0;
    if (whole < second)
        return `${whole}ms`;
    if (whole < minute)
        return `${(Math.floor(whole / 100) / 10).toFixed(1)}s`;
    if (whole < hour)
        return `${Math.floor(whole / minute)}m ${twoDigits((whole % minute) / second)}s`;
    return `${Math.floor(whole / hour)}h ${twoDigits((whole % hour) / minute)}m`;
}
function twoDigits(value) {
    return String(Math.floor(value)).padStart(2, "0");
}


/***/ }),

/***/ 3120:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  be: () => (/* binding */ comparedName),
  dJ: () => (/* binding */ failuresOf),
  Gx: () => (/* binding */ keptWords),
  XU: () => (/* binding */ percentWords),
  dB: () => (/* binding */ secondsWords),
  hs: () => (/* binding */ slowWords),
  bU: () => (/* binding */ weeksWords)
});

// EXTERNAL MODULE: ./build/text/clean-text.js
var clean_text = __webpack_require__(1559);
// EXTERNAL MODULE: ./build/report/shared/duration.js
var duration = __webpack_require__(7769);
;// CONCATENATED MODULE: ./build/report/shared/sparkline.js
const bars = "▁▂▃▄▅▆▇█";
const middle = "▄";
/**
 * Numbers as one character each: the smallest is the lowest bar, the largest the highest one. Numbers that are all the
 * same are bars of middle height.
 */
function sparkline(values) {
    // Not by spreading: a list from outside can be longer than a call has arguments.
    const lowest = values.reduce((least, value) => Math.min(least, value), Infinity);
    const range = values.reduce((most, value) => Math.max(most, value), -Infinity) - lowest;
    return values.map((value) => (range > 0 ? barOf((value - lowest) / range) : middle)).join("");
}
/** @param height from 0 to 1 */
const barOf = (height) => bars[Math.round(height * (bars.length - 1))] ?? middle;

// EXTERNAL MODULE: ./build/report/shared/stage-names.js
var stage_names = __webpack_require__(9682);
;// CONCATENATED MODULE: ./build/report/shared/history-words.js




// What is said of a run's history, on a terminal and in Markdown alike.
/**
 * `api/unit`, one clean line.
 * @param several the run has more than one subtask
 */
const comparedName = ({ subtaskId, id }, several) => (0,clean_text/* cleanLine */.Ow)([(0,stage_names/* subtaskShown */.D5)(subtaskId, several), id].filter((part) => part !== null).join("/"));
/** `3.2s`: as all durations, of seconds. */
const secondsWords = (seconds) => (0,duration/* formatDuration */.a)(seconds * 1000);
/** `94 %`; never 100 % unless all, nor 0 % unless none. */
function percentWords(rate) {
    const percent = rate * 100;
    const whole = percent > 99 && percent < 100 ? 99 : percent > 0 && percent < 1 ? 1 : Math.round(percent);
    return `${whole} %`;
}
/** With a blank before it; empty when there are fewer than two weeks to compare. */
const weeksWords = (byWeek) => byWeek.length < 2 ? "" : ` ${sparkline(byWeek)}`;
/** `took 40.0s, usually 20.0s (p95 25.0s)`, to follow the name of a stage that took too long. */
function slowWords({ seconds, p50Seconds, p95Seconds }) {
    const [took, p50, p95] = [seconds, p50Seconds, p95Seconds].map((value) => secondsWords(value ?? 0));
    return `took ${took}, usually ${p50} (p95 ${p95})`;
}
/** The stages of the run that failed and that the default branch knows, with what follows their names. */
const failuresOf = ({ stages }) => stages
    .filter(({ seconds, recentRuns }) => seconds === null && recentRuns > 0)
    .map((stage) => ({ stage, words: failureWords(stage) }));
function failureWords({ recentRuns, recentFailures, flakes }) {
    const failed = `failed ${recentFailures} of the last ${times(recentRuns)} on the default branch`;
    return flakes === 0
        ? failed
        : `${failed}; ${times(flakes)} it then succeeded on the same commit (flaky)`;
}
/** `History: 132 runs since 2026-10-01, kept in GitHub's cache`. */
function keptWords({ entries, since, store }) {
    const runs = entries === 1 ? "1 run" : `${entries} runs`;
    return `History: ${runs}${since === null ? "" : ` since ${since.slice(0, 10)}`}, kept ${places[store]}`;
}
const places = {
    local: "beside the runs",
    cache: "in GitHub's cache",
    branch: "on a branch of the repository",
};
const times = (count) => (count === 1 ? "1 time" : `${count} times`);


/***/ }),

/***/ 9682:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D5: () => (/* binding */ subtaskShown),
/* harmony export */   Ih: () => (/* binding */ stageKey),
/* harmony export */   pP: () => (/* binding */ StageNames),
/* harmony export */   xR: () => (/* binding */ subtaskCount)
/* harmony export */ });
/* harmony import */ var _text_clean_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1559);

/** Who is behind a scope and an index: learnt from the `run-started` events, the assignment's own first. */
class StageNames {
    #entries = new Map();
    #severalSubtasks = false;
    learn(scope, event) {
        for (const entry of event.commands)
            this.#entries.set(stageKey(scope, entry.index), entry);
        if (scope.length === 0)
            this.#severalSubtasks = subtaskCount(event.commands) > 1;
    }
    /** True when stages belong to more than one subtask, so that naming it tells something. */
    get severalSubtasks() {
        return this.#severalSubtasks;
    }
    of(scope, index) {
        const entry = this.#entries.get(stageKey(scope, index)) ?? unknownEntry(index);
        const path = [...scope, entry.id];
        const shortLabel = (0,_text_clean_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .Ow)(path.join("/"));
        const subtask = subtaskShown(entry.subtask, this.#severalSubtasks);
        return {
            entry,
            shortLabel,
            label: subtask === null ? shortLabel : (0,_text_clean_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .Ow)([subtask, ...path].join("/")),
        };
    }
}
/** One text for a stage, different for each. */
function stageKey(scope, index) {
    return JSON.stringify([scope, index]);
}
/** The word before a stage's id: its subtask where there are several, `setup` for what runs before all of them. */
function subtaskShown(subtask, several) {
    return subtask === null ? "setup" : several ? subtask : null;
}
function subtaskCount(entries) {
    return new Set(entries.map((entry) => entry.subtask).filter((subtask) => subtask !== null)).size;
}
function unknownEntry(index) {
    const id = `stage ${index}`;
    return { index, id, title: id, command: "", kind: "command", subtask: null, phase: "test" };
}


/***/ }),

/***/ 164:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ textTable)
/* harmony export */ });
/* harmony import */ var _columns_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2847);

function textTable(heading, rows) {
    const widths = heading.map((word, at) => Math.max((0,_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .columnsOf */ .PL)(word), ...rows.map((cells) => (0,_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .columnsOf */ .PL)(cells[at] ?? ""))));
    const line = (cells) => cells
        .map((cell, at) => (0,_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .padToColumns */ .UG)(cell, widths[at] ?? 0))
        .join("  ")
        .trimEnd();
    return { heading: line(heading), rows: rows.map(line) };
}


/***/ })

};
