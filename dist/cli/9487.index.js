export const id = 9487;
export const ids = [9487,8045];
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

// EXTERNAL MODULE: ./build/model/counted.js
var counted = __webpack_require__(7820);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/modes/settings/exit-code.js
var exit_code = __webpack_require__(1427);
// EXTERNAL MODULE: ./build/modes/settings/settings.js + 1 modules
var settings_settings = __webpack_require__(861);
// EXTERNAL MODULE: ./build/platform/local/command-line.js + 33 modules
var command_line = __webpack_require__(6707);
// EXTERNAL MODULE: ./build/text/clean-text.js
var clean_text = __webpack_require__(1559);
// EXTERNAL MODULE: ./build/model/statistics.js
var statistics = __webpack_require__(1531);
;// CONCATENATED MODULE: ./build/report/shared/figure-rows.js

/** Lists statistics that are not empty, the default pipeline first. */
function listStatistics({ pipelines, default_pipeline }) {
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
/** Formats the stages as CSV (RFC 4180) with a header. The subtask is empty for the setup. */
function formatMetricsCsv(figures) {
    const names = ["pipeline", "branches", ...columns.map(([name]) => name)];
    const records = listStatistics(figures).flatMap(({ pipeline, branches, figures: { stages } }) => [...stages.values()].map((stage) => [
        pipeline,
        branches,
        ...columns.map(([, cell]) => cell(stage)),
    ]));
    return [names, ...records].map((record) => `${record.map(formatCsvCell).join(",")}\r\n`).join("");
}
/** Longest name, in characters. */
const longestName = 1000;
/**
 * Formats a cell. Texts become one clean line, and those that a spreadsheet would take for a formula get a leading
 * apostrophe (owasp.org, "CSV Injection"). null is an empty cell.
 */
function formatCsvCell(value) {
    if (value === null)
        return "";
    if (typeof value === "number")
        return String(value);
    const text = (0,clean_text/* cleanLine */.Ow)(value, longestName).replace(/^(?=[=+\-@＝＋－＠])/, "'");
    return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

;// CONCATENATED MODULE: ./build/report/export/metrics-json.js
/** Formats the statistics as JSON: pipelines by id, stages by `getStageKey`. */
function formatMetricsJson(statistics) {
    const { since, entries, default_pipeline, pipelines } = statistics;
    const figures = { since, entries, default_pipeline, pipelines };
    return `${JSON.stringify({ schema_version: 1, kind: "figures", ...figures }, replaceMaps, 2)}\n`;
}
/** Unlike an assignment, fromEntries creates a property even for `__proto__`. */
const replaceMaps = (_name, value) => value instanceof Map ? Object.fromEntries(value) : value;

// EXTERNAL MODULE: ./node_modules/picocolors/picocolors.js
var picocolors = __webpack_require__(7336);
// EXTERNAL MODULE: ./build/report/shared/duration.js
var duration = __webpack_require__(7769);
// EXTERNAL MODULE: ./build/report/shared/history-words.js
var history_words = __webpack_require__(1445);
// EXTERNAL MODULE: ./build/report/shared/stage-names.js
var stage_names = __webpack_require__(9682);
// EXTERNAL MODULE: ./build/report/terminal/text-table.js
var text_table = __webpack_require__(164);
;// CONCATENATED MODULE: ./build/report/terminal/metrics-table.js








const newestWeeks = 12;
/** Formats a task's statistics as tables: pipelines, their stages, and the newest weeks of each pipeline. */
function formatMetricsTable(task, figures, options) {
    const bold = picocolors.createColors(options.colour).bold;
    const rows = listStatistics(figures);
    const title = `${(0,clean_text/* cleanLine */.Ow)(task)}: ${formatHeadline(figures)}`;
    if (rows.length === 0)
        return `${title}\nNone of them counts: the statistics exclude cancelled and partial runs.\n`;
    const blocks = [
        [title],
        formatPipelines(rows, bold),
        formatStages(rows, bold),
        ...rows.map((row) => formatPipelineWeeks(row, bold)),
    ];
    const texts = blocks.filter((lines) => lines.length > 0).map((lines) => lines.join("\n"));
    return `${texts.join("\n\n")}\n`;
}
function formatHeadline({ entries, since }) {
    const runs = (0,counted/* counted */.h)(entries, "run");
    return since === null ? runs : `${runs} since ${since.slice(0, 10)}`;
}
function formatPipelines(rows, bold) {
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
        formatRate(figures.pass_rate),
        formatOptionalSeconds(figures.mean_duration_seconds),
        formatOptionalSeconds(figures.duration_seconds.all?.p50),
        formatOptionalSeconds(figures.duration_seconds.all?.p95),
        formatOptionalSeconds(figures.mttr_seconds),
        figures.red_branches === 0 ? "" : String(figures.red_branches),
    ]);
    return formatTable(heading, cells, bold);
}
function formatStages(rows, bold) {
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
        const several = (0,stage_names/* countSubtasks */.Cs)(stages) > 1;
        return stages.map((stage) => [(0,clean_text/* cleanLine */.Ow)(pipeline), branches, ...toStageCells(stage, several)]);
    });
    return cells.length === 0 ? [] : formatTable(heading, cells, bold);
}
function toStageCells(stage, several) {
    const { all } = stage.duration_ms;
    const name = [(0,stage_names/* getShownSubtask */.bS)(stage.subtask, several), stage.id].filter((part) => part !== null);
    return [
        (0,clean_text/* cleanLine */.Ow)(name.join("/")),
        String(stage.runs),
        formatRate(stage.failure_rate),
        formatRate(stage.flake_rate),
        ...[all?.p50, all?.p90, all?.p95].map((ms) => (ms === undefined ? "" : (0,duration/* formatDuration */.a)(ms))),
        formatTrend(stage.trend),
    ];
}
/** `+12 %`: the change of this week's median from last week's. */
function formatTrend(trend) {
    if (trend === null)
        return "";
    const percent = Math.round(trend * 100);
    return `${percent > 0 ? "+" : ""}${percent} %`;
}
const branchWords = { default: "default branch", other: "other branches" };
function formatPipelineWeeks({ pipeline, branches, figures }, bold) {
    const newest = figures.weeks.slice(-newestWeeks);
    const weeks = newest.map((week) => ({ ...week, ...computeMeans(week) }));
    if (weeks.length === 0)
        return [];
    const trends = ["passed", "mean", "MTTR"].flatMap((name) => {
        const line = (0,history_words/* formatWeeks */.tJ)(weeks.map((week) => week[name]).filter((value) => value !== null));
        return line === "" ? [] : [`${name}${line}`];
    });
    const title = [`${(0,clean_text/* cleanLine */.Ow)(pipeline)}, ${branchWords[branches]}`, trends.join(", ")];
    const cells = weeks.map(({ period, runs, passed, mean, MTTR }) => [
        period,
        String(runs),
        formatRate(passed),
        formatOptionalSeconds(mean),
        formatOptionalSeconds(MTTR),
    ]);
    return [
        title.filter((part) => part !== "").join(": "),
        ...formatTable(["week", "runs", "passed", "mean", "MTTR"], cells, bold),
    ];
}
/** Computes a week's means; null without any data. */
function computeMeans(period) {
    const { runs, succeeded, mean_duration_seconds, repairs, repair_seconds } = period;
    return {
        passed: runs === 0 ? null : succeeded / runs,
        mean: runs === 0 ? null : mean_duration_seconds,
        MTTR: repairs === 0 ? null : repair_seconds / repairs,
    };
}
const formatRate = (rate) => (rate === null ? "" : (0,history_words/* formatPercent */.l9)(rate));
const formatOptionalSeconds = (seconds) => seconds == null ? "" : (0,history_words/* formatSeconds */.Xo)(seconds);
function formatTable(heading, cells, bold) {
    const { heading: first, rows } = (0,text_table/* createTextTable */.s)(heading, cells);
    return [bold(first), ...rows];
}

// EXTERNAL MODULE: ./build/cli/refused.js
var refused = __webpack_require__(8045);
;// CONCATENATED MODULE: ./build/cli/metrics.js









async function metrics(flags) {
    const { requested, platform, hostContext, here } = await (0,command_line/* createCli */.T5)(undefined, flags);
    const settings = (0,settings_settings/* resolveSettings */.Mo)(requested, hostContext.environment);
    const { showMetrics } = await Promise.all(/* import() */[__webpack_require__.e(2202), __webpack_require__.e(9329)]).then(__webpack_require__.bind(__webpack_require__, 3071));
    const shown = await showMetrics(platform, settings, {
        since: flags.since ?? null,
        file: flags.import === undefined ? null : (0,external_node_path_.resolve)(here, flags.import),
    });
    if ((0,settings_settings/* isRefusal */.vu)(shown))
        return (0,refused/* printRefusal */.o)(platform, shown, flags);
    const { figures, imported, task } = shown;
    for (const warning of shown.warnings)
        await (0,command_line/* printError */.yJ)(`${warning}\n`);
    if (imported !== null)
        await (0,command_line/* printError */.yJ)(`imported ${(0,counted/* counted */.h)(imported.entered, "run")}; ${imported.known} already existed\n`);
    if (flags.json === true)
        await (0,command_line/* printData */.wV)(formatMetricsJson(figures));
    else if (flags.csv === true)
        await (0,command_line/* printData */.wV)(formatMetricsCsv(figures));
    else if (task !== null && figures.entries > 0)
        await (0,command_line/* print */.yy)(formatMetricsTable(task, figures, platform.screen));
    else
        await (0,command_line/* print */.yy)(`${describeEmptyHistory((0,external_node_path_.relative)(here, settings.runsFolder), flags.since)}\n`);
    return exit_code/* exitCodes */.h.passed;
}
const describeEmptyHistory = (runsFolder, since) => since === undefined
    ? `There is no history in ${runsFolder || "this folder"} yet: \`orchestrator run\` adds every run that ends.`
    : `The history in ${runsFolder || "this folder"} has no run that ended since then (--since ${since}).`;


/***/ }),

/***/ 8045:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ printRefusal),
/* harmony export */   printMistakes: () => (/* binding */ printMistakes)
/* harmony export */ });
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9598);
/* harmony import */ var _modes_settings_exit_code_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1427);
/* harmony import */ var _platform_local_command_line_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6707);
/* harmony import */ var _platform_local_hide_secrets_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5888);




/** Prints why a verb has no result. After a cancel, that is not a usage error. @returns the exit code */
async function printRefusal({ cancelled }, { messages }, flags = {}) {
    const shown = cancelled.aborted ? ["cancelled before there was a result"] : messages;
    await printMistakes(shown, flags);
    return cancelled.aborted ? _modes_settings_exit_code_js__WEBPACK_IMPORTED_MODULE_1__/* .exitCodes */ .h.cancelled : _modes_settings_exit_code_js__WEBPACK_IMPORTED_MODULE_1__/* .exitCodes */ .h.refused;
}
/** Prints mistakes on stderr and, with `--json`, as the one JSON value on stdout. */
async function printMistakes(messages, { json }) {
    await (0,_platform_local_command_line_js__WEBPACK_IMPORTED_MODULE_2__/* .printError */ .yJ)(`${messages.join("\n")}\n`);
    if (json !== true)
        return;
    const safe = await Promise.all(messages.map(_platform_local_hide_secrets_js__WEBPACK_IMPORTED_MODULE_3__/* .hideSecrets */ .s));
    await (0,_platform_local_command_line_js__WEBPACK_IMPORTED_MODULE_2__/* .printData */ .wV)((0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .toJson */ .aB)({ schemaVersion: 1, kind: "error", messages: safe }));
}


/***/ }),

/***/ 7820:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ counted)
/* harmony export */ });
/** `1 file`, `2 files` */
const counted = (count, noun) => `${count} ${noun}${count === 1 ? "" : "s"}`;


/***/ }),

/***/ 1531:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ getStageKey),
/* harmony export */   t: () => (/* binding */ branchClasses)
/* harmony export */ });
const branchClasses = ["default", "other"];
/** A unique key of a stage in a pipeline. */
const getStageKey = (subtask, id) => JSON.stringify([subtask, id]);


/***/ }),

/***/ 861:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Xg: () => (/* binding */ defaultFolders),
  vu: () => (/* binding */ isRefusal),
  TR: () => (/* binding */ refuse),
  Mo: () => (/* binding */ resolveSettings)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/model/own-folders.js
var own_folders = __webpack_require__(3106);
// EXTERNAL MODULE: ./build/model/limits.js + 2 modules
var limits = __webpack_require__(9821);
;// CONCATENATED MODULE: ./build/modes/settings/history-settings.js

/** History settings outside GitHub Actions: a local history beside the runs. */
function localHistorySettings(environment) {
    const read = readBounds(environment, { maxBytes: null, maxLines: null });
    return {
        store: "local",
        branch: "",
        mayWrite: true,
        refs: [],
        run: "",
        attempt: 1,
        regression: { percent: limits/* limits */.F.regression.value, fails: false },
        ...read,
    };
}
/** Reads the bounds of a local history: inputs take precedence over the CODEX_METRICS_* variables. */
function readBounds(environment, inputs) {
    const warnings = [];
    const variable = (name, unset) => {
        const text = environment[name]?.trim() ?? "";
        if (/^[1-9]\d{0,14}$/.test(text))
            return Number(text);
        if (text !== "")
            warnings.push(`the variable ${name} is ${JSON.stringify(text)}: expected a whole number from 1; ${unset} is used`);
        return unset;
    };
    const maxBytes = inputs.maxBytes ?? variable("CODEX_METRICS_MAX_BYTES", limits/* limits */.F.metricsFileBytes.value);
    const maxLines = inputs.maxLines ?? variable("CODEX_METRICS_MAX_LINES", limits/* limits */.F.metricsFileLines.value);
    return { bounds: { maxBytes, maxLines }, warnings };
}

;// CONCATENATED MODULE: ./build/modes/settings/settings.js



const isRefusal = (value) => "messages" in value;
const refuse = (...messages) => ({ messages });
/** The default folders of runs and of their snapshots and statistics. Absolute. */
const defaultFolders = (root) => ({
    runs: (0,external_node_path_.join)(root, own_folders/* ownFolders */.g.runs),
    out: (0,external_node_path_.join)(root, own_folders/* ownFolders */.g.out),
});
/** Fills unset values from the CODEX_* and MCP_* variables; inputs and flags take precedence. */
function resolveSettings(requested, environment) {
    const variable = (name) => environment[name]?.trim() || null;
    const target = variable("CODEX_ORCHESTRATOR_TARGET_STAGE");
    const { subtask, stage, only = [] } = requested;
    const untargeted = [...subtask, ...stage, ...only].length === 0;
    const unset = defaultFolders(requested.root);
    const folder = (explicit, name, unnamed) => {
        const chosen = explicit ?? variable(name) ?? unnamed;
        return (0,external_node_path_.isAbsolute)(chosen) ? chosen : (0,external_node_path_.join)(requested.root, chosen);
    };
    return {
        ...requested,
        environment,
        history: requested.history ?? localHistorySettings(environment),
        task: requested.task ?? variable("MCP_RUNNER_TASK_ID"),
        stage: untargeted && target !== null ? [target] : requested.stage,
        runsFolder: folder(requested.runsFolder, "CODEX_ORCHESTRATOR_RUNS_DIR", unset.runs),
        outFolder: folder(requested.outFolder, "CODEX_ORCHESTRATOR_OUT_DIR", unset.out),
    };
}


/***/ }),

/***/ 7769:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ formatDuration),
/* harmony export */   b: () => (/* binding */ formatRunDuration)
/* harmony export */ });
const second = 1000;
const minute = 60 * second;
const hour = 60 * minute;
/**
 * Formats a duration: `850ms`, `3.2s`, `1m 05s`, `2h 03m`. Rounds down, so that nothing seems to exceed its limit;
 * negative values are shown as `0ms`.
 * @param ms milliseconds
 */
function formatDuration(ms) {
    const whole = Number.isFinite(ms) ? Math.max(0, Math.floor(ms)) : 0;
    if (whole < second)
        return `${whole}ms`;
    if (whole < minute)
        return `${(Math.floor(whole / 100) / 10).toFixed(1)}s`;
    if (whole < hour)
        return `${Math.floor(whole / minute)}m ${padTwoDigits((whole % minute) / second)}s`;
    return `${Math.floor(whole / hour)}h ${padTwoDigits((whole % hour) / minute)}m`;
}
function padTwoDigits(value) {
    return String(Math.floor(value)).padStart(2, "0");
}
/** Formats how long a run took; for one that has not ended, until its last update. */
const formatRunDuration = ({ startedAt, completedAt, timestamp }) => formatDuration(Date.parse(completedAt ?? timestamp) - Date.parse(startedAt));


/***/ }),

/***/ 1445:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   As: () => (/* binding */ listFailures),
/* harmony export */   Vq: () => (/* binding */ describeSlowStage),
/* harmony export */   W6: () => (/* binding */ formatComparedName),
/* harmony export */   Xo: () => (/* binding */ formatSeconds),
/* harmony export */   aq: () => (/* binding */ describeHistory),
/* harmony export */   l9: () => (/* binding */ formatPercent),
/* harmony export */   tJ: () => (/* binding */ formatWeeks)
/* harmony export */ });
/* unused harmony export drawSparkline */
/* harmony import */ var _model_counted_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7820);
/* harmony import */ var _text_clean_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1559);
/* harmony import */ var _duration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7769);
/* harmony import */ var _stage_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9682);




/**
 * Formats a stage's name such as `api/unit` as one clean line.
 * @param several whether the run has several subtasks
 */
const formatComparedName = ({ subtaskId, id }, several) => (0,_text_clean_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .Ow)([(0,_stage_names_js__WEBPACK_IMPORTED_MODULE_2__/* .getShownSubtask */ .bS)(subtaskId, several), id].filter((part) => part !== null).join("/"));
/** `3.2s`, from seconds. */
const formatSeconds = (seconds) => (0,_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDuration */ .a)(seconds * 1000);
/** `94 %`. Shows 100 % only for all, and 0 % only for none. */
function formatPercent(rate) {
    const percent = rate * 100;
    const whole = percent > 99 && percent < 100 ? 99 : percent > 0 && percent < 1 ? 1 : Math.round(percent);
    return `${whole} %`;
}
/** A sparkline after a blank; empty for fewer than two weeks. */
const formatWeeks = (byWeek) => byWeek.length < 2 ? "" : ` ${drawSparkline(byWeek)}`;
/** `took 40.0s, usually 20.0s (p95 25.0s)`, to follow a stage's name. */
function describeSlowStage({ seconds, p50Seconds, p95Seconds }) {
    const format = (value) => formatSeconds(value ?? 0);
    return `took ${format(seconds)}, usually ${format(p50Seconds)} (p95 ${format(p95Seconds)})`;
}
/** Lists failed stages that ran on the default branch before, each with a text to follow its name. */
const listFailures = ({ stages }) => stages
    .filter(({ seconds, recentRuns }) => seconds === null && recentRuns > 0)
    .map((stage) => ({ stage, words: describeFailures(stage) }));
function describeFailures({ recentRuns, recentFailures, flakes }) {
    const failed = `failed ${recentFailures} of the last ${(0,_model_counted_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .h)(recentRuns, "time")} on the default branch`;
    if (flakes === 0)
        return failed;
    return `${failed}; ${(0,_model_counted_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .h)(flakes, "time")} it then succeeded on the same commit (flaky)`;
}
/** `History: 132 runs since 2026-10-01, kept in GitHub's cache`. */
function describeHistory({ entries, since, store }) {
    return `History: ${(0,_model_counted_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .h)(entries, "run")}${since === null ? "" : ` since ${since.slice(0, 10)}`}, kept ${places[store]}`;
}
const places = {
    local: "beside the runs",
    cache: "in GitHub's cache",
    branch: "on a branch of the repository",
};
const bars = "▁▂▃▄▅▆▇█";
const middle = "▄";
/** Draws numbers as bars of one character, from the lowest to the highest. Equal numbers get bars of middle height. */
function drawSparkline(values) {
    // Without spreading: an untrusted list can exceed the number of arguments of a call.
    const lowest = values.reduce((least, value) => Math.min(least, value), Infinity);
    const range = values.reduce((most, value) => Math.max(most, value), -Infinity) - lowest;
    return values.map((value) => (range > 0 ? pickBar((value - lowest) / range) : middle)).join("");
}
/** @param height from 0 to 1 */
const pickBar = (height) => bars[Math.round(height * (bars.length - 1))] ?? middle;


/***/ }),

/***/ 9682:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cs: () => (/* binding */ countSubtasks),
/* harmony export */   PZ: () => (/* binding */ toStageKey),
/* harmony export */   bS: () => (/* binding */ getShownSubtask),
/* harmony export */   nD: () => (/* binding */ formatName),
/* harmony export */   pP: () => (/* binding */ StageNames)
/* harmony export */ });
/* harmony import */ var _text_clean_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1559);

/** Finds stages by scope and index. Learns them from `run-started` events, the assignment's own first. */
class StageNames {
    #entries = new Map();
    /** Whether there is more than one subtask, so that names need it. */
    severalSubtasks = false;
    learn(scope, event) {
        for (const entry of event.commands)
            this.#entries.set(toStageKey(scope, entry.index), entry);
        if (scope.length === 0)
            this.severalSubtasks = countSubtasks(event.commands) > 1;
    }
    find(scope, index) {
        const entry = this.#entries.get(toStageKey(scope, index)) ?? createUnknownEntry(index);
        const path = [...scope, entry.id];
        const subtask = getShownSubtask(entry.subtask, this.severalSubtasks);
        return {
            entry,
            shortLabel: (0,_text_clean_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .Ow)(path.join("/")),
            label: (0,_text_clean_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .Ow)((subtask === null ? path : [subtask, ...path]).join("/")),
            name: formatName(entry),
        };
    }
}
/** ` (Build the API)`; empty for a stage whose name is its id. */
const formatName = ({ id, title }) => title === id ? "" : ` (${(0,_text_clean_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .Ow)(title)})`;
/** A unique key of a stage. */
const toStageKey = (scope, index) => JSON.stringify([scope, index]);
/** The prefix of a stage's id: its subtask if there are several, or `setup`. */
const getShownSubtask = (subtask, several) => subtask === null ? "setup" : several ? subtask : null;
const countSubtasks = (entries) => new Set(entries.map((entry) => entry.subtask).filter((subtask) => subtask !== null)).size;
function createUnknownEntry(index) {
    const id = `stage ${index}`;
    return { index, id, title: id, command: "", kind: "command", subtask: null, phase: "test" };
}


/***/ }),

/***/ 2847:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UG: () => (/* binding */ padToColumns),
/* harmony export */   b9: () => (/* binding */ cutToColumns),
/* harmony export */   vK: () => (/* binding */ countColumns)
/* harmony export */ });
/**
 * Counts the columns of a text without escape sequences on a terminal: an upper bound, so that lines never wrap. From
 * Hangul Jamo on, characters count as two, except for the glyphs and dots of this tool's lines.
 */
function countColumns(text) {
    let columns = 0;
    for (const character of text)
        columns += countCharacterColumns(character);
    return columns;
}
/** Cuts a text to at most `columns`, with `…` at a cut. */
function cutToColumns(text, columns) {
    if (countColumns(text) <= columns)
        return text;
    let kept = "";
    let used = 1;
    for (const character of text) {
        used += countCharacterColumns(character);
        if (used > columns)
            break;
        kept += character;
    }
    return columns < 1 ? "" : `${kept}…`;
}
/** Pads a text with trailing spaces to `columns`. */
function padToColumns(text, columns) {
    return text + " ".repeat(Math.max(0, columns - countColumns(text)));
}
// U+2010-2027 dashes, dots and bullets; U+2190-21ff arrows; U+25a0-25ff shapes; U+2713-2718 check marks; U+2800-28ff the spinner.
const narrow = /[\u2010-\u2027\u2190-\u21ff\u25a0-\u25ff\u2713-\u2718\u2800-\u28ff]/;
function countCharacterColumns(character) {
    const code = character.codePointAt(0) ?? 0;
    return code < 0x1100 || narrow.test(character) ? 1 : 2;
}


/***/ }),

/***/ 164:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ createTextTable)
/* harmony export */ });
/* harmony import */ var _columns_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2847);

/** Formats the lines of a table, with each column as wide as its widest cell. */
function createTextTable(heading, rows) {
    const widths = heading.map((word, at) => Math.max((0,_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .countColumns */ .vK)(word), ...rows.map((cells) => (0,_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .countColumns */ .vK)(cells[at] ?? ""))));
    const formatLine = (cells) => cells
        .map((cell, at) => (0,_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .padToColumns */ .UG)(cell, widths[at] ?? 0))
        .join("  ")
        .trimEnd();
    return { heading: formatLine(heading), rows: rows.map(formatLine) };
}


/***/ }),

/***/ 1559:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ow: () => (/* binding */ cleanLine),
/* harmony export */   S4: () => (/* binding */ cleanColouredText),
/* harmony export */   X5: () => (/* binding */ cleanText),
/* harmony export */   w$: () => (/* binding */ lastLines)
/* harmony export */ });
/* unused harmony export longestTitle */
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
/* harmony import */ var _model_unseen_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7004);


/** Longest title, in characters. */
const longestTitle = 120;
/** Longest text that `cleanText` reads, in UTF-16 units: more than any stored tail (4 KiB of each stream). */
const longestText = 64 * 1024;
const lineBreaks = /\r\n?|[\u0085\u2028\u2029]/g;
const loneSurrogates = /\p{Cs}/gu;
/**
 * Cleans untrusted text so that it cannot move the cursor, reorder what is around it or hide anything: every line break
 * becomes a line feed; escape sequences, control characters and bidirectional controls are removed; tabs stay. Of
 * longer texts, the last 64 Ki characters are kept.
 */
function cleanText(text) {
    return stripControls(text.slice(-longestText));
}
/** Like cleanText, but colours stay, and each line that uses them ends with a reset. */
function cleanColouredText(text) {
    const pieces = text.slice(-longestText).split(_model_unseen_js__WEBPACK_IMPORTED_MODULE_1__/* .colourSequence */ .In);
    const clean = pieces
        .map((piece) => (_model_unseen_js__WEBPACK_IMPORTED_MODULE_1__/* .colourSequence */ .In.test(piece) ? piece : stripControls(piece)))
        .join("");
    return clean
        .split("\n")
        .map((line) => (line.includes("\u001b") ? `${line}\u001b[0m` : line))
        .join("\n");
}
/** Cleans untrusted text to a single line of at most `longest` characters; `…` marks a cut. */
function cleanLine(text, longest = longestTitle) {
    const start = text.slice(0, longest * 4 + 1024);
    const line = stripControls(start).replaceAll(/\s+/g, " ").trim();
    return truncate(line, longest);
}
/** Returns the last lines of a text, without the empty ones at its ends. */
function lastLines(text, most) {
    const lines = text.replace(/^\n+/, "").trimEnd().split("\n");
    if (lines.length === 1 && lines[0] === "")
        return [];
    return lines.slice(-most);
}
function stripControls(text) {
    return (0,node_util__WEBPACK_IMPORTED_MODULE_0__.stripVTControlCharacters)(text)
        .replaceAll(lineBreaks, "\n")
        .replaceAll(loneSurrogates, "\ufffd")
        .replaceAll(_model_unseen_js__WEBPACK_IMPORTED_MODULE_1__/* .unseen */ .nv, "");
}
function truncate(text, longest) {
    if (text.length <= longest)
        return text;
    const characters = Array.from(text);
    return characters.length <= longest ? text : `${characters.slice(0, longest - 1).join("")}…`;
}


/***/ })

};
