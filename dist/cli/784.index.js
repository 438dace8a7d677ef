export const id = 784;
export const ids = [784];
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

/***/ 4076:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ay: () => (/* binding */ JournalEvent),
  JU: () => (/* binding */ JournalHeader),
  tP: () => (/* binding */ PlannedEntry),
  PW: () => (/* binding */ Tail)
});

// UNUSED EXPORTS: CommandKind

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 5 modules
var schemas = __webpack_require__(2047);
// EXTERNAL MODULE: ./build/model/fields.js
var fields = __webpack_require__(2017);
;// CONCATENATED MODULE: ./build/model/finding.js


/** One remark about one place in the repository, from a guardrail or from a workflow command that a stage printed. */
const Finding = schemas/* strictObject */.rej({
    level: schemas/* enum */.k5n(["error", "warning", "notice"]),
    message: schemas/* string */.YjP(),
    title: schemas/* string */.YjP().nullable(),
    path: fields/* RelativePath */.c8,
    /** Counted from 1. */
    line: schemas/* int */.Whr().min(1),
    end_line: schemas/* int */.Whr().min(1).nullable(),
    column: schemas/* int */.Whr().min(1).nullable(),
});

// EXTERNAL MODULE: ./build/model/outcome.js
var outcome = __webpack_require__(8158);
;// CONCATENATED MODULE: ./build/model/journal.js




/** The newest output of a stage, whole characters, at most 4 KiB of each stream. */
const Tail = schemas/* strictObject */.rej({ stdout: schemas/* string */.YjP(), stderr: schemas/* string */.YjP() });
const CommandKind = schemas/* enum */.k5n(["command", "guardrail", "subpipeline"]);
/** A stage as a run will list it, known before anything starts. */
const PlannedEntry = schemas/* strictObject */.rej({
    /** Counted from 1 over the whole assignment, set-up first. */
    index: schemas/* int */.Whr().min(1),
    id: schemas/* string */.YjP().min(1),
    title: schemas/* string */.YjP(),
    command: schemas/* string */.YjP(),
    kind: CommandKind,
    /** null: part of the assignment's set-up. */
    subtask: schemas/* string */.YjP().nullable(),
    phase: fields/* Phase */.a0,
});
/** The first line of a journal. */
const JournalHeader = schemas/* strictObject */.rej({ schema_version: schemas/* literal */.euz(1), kind: schemas/* literal */.euz("journal") });
const at = fields/* Timestamp */.Dc;
const index = schemas/* int */.Whr().min(1);
const JournalEvent = schemas/* discriminatedUnion */.gMt("type", [
    schemas/* strictObject */.rej({
        type: schemas/* literal */.euz("run-started"),
        at,
        task_id: schemas/* string */.YjP().min(1),
        run_id: schemas/* string */.YjP().min(1),
        parent_run_id: schemas/* string */.YjP().nullable(),
        pipeline_id: schemas/* string */.YjP().min(1),
        pipeline_title: schemas/* string */.YjP(),
        assignment: schemas/* string */.YjP().min(1),
        attempt: schemas/* int */.Whr().min(1),
        plan_digest: fields/* Digest */.np,
        /** The folder of everything that this attempt writes, relative to the repository root. */
        artifact_root: schemas/* string */.YjP().min(1),
        guardrails_required: schemas/* boolean */.zMY(),
        /** Who writes: later, only after this process has ended, somebody else may append. */
        writer: schemas/* strictObject */.rej({ pid: schemas/* int */.Whr().min(1), host: schemas/* string */.YjP() }),
        commands: schemas/* array */.YOg(PlannedEntry),
    }),
    schemas/* strictObject */.rej({
        type: schemas/* literal */.euz("stage-started"),
        at,
        index,
        /** Counted from 1: a stage that is repeated starts more than once. */
        try: schemas/* int */.Whr().min(1),
        /** The leader of the process group; null for what runs inside of this process. */
        pid: schemas/* int */.Whr().min(1).nullable(),
        log_path: fields/* RelativePath */.c8.nullable(),
    }),
    schemas/* strictObject */.rej({
        type: schemas/* literal */.euz("stage-finished"),
        at,
        index,
        outcome: outcome/* StageOutcome */.hF,
        exit: outcome/* Exit */.Jc,
        tries: schemas/* int */.Whr().min(1),
        duration_ms: fields/* Count */.y_,
        summary: schemas/* string */.YjP(),
        notes: schemas/* array */.YOg(schemas/* string */.YjP()),
        /** Only of stages that did not succeed. */
        tail: Tail.nullable(),
        error_file: fields/* RelativePath */.c8.nullable(),
        findings: schemas/* array */.YOg(Finding),
        /** How many findings were left out of `findings` because there were too many. */
        findings_omitted: fields/* Count */.y_,
        /** Copied by the stage's globs, relative to `files/`. */
        artifacts: schemas/* array */.YOg(fields/* RelativePath */.c8),
    }),
    schemas/* strictObject */.rej({ type: schemas/* literal */.euz("stage-skipped"), at, index, reason: schemas/* string */.YjP().min(1) }),
    schemas/* strictObject */.rej({
        type: schemas/* literal */.euz("child-started"),
        at,
        index,
        run_id: schemas/* string */.YjP().min(1),
        pipeline_id: schemas/* string */.YjP().min(1),
        manifest: fields/* RelativePath */.c8,
    }),
    schemas/* strictObject */.rej({
        type: schemas/* literal */.euz("child-finished"),
        at,
        index,
        run_id: schemas/* string */.YjP().min(1),
        status: outcome/* RunStatus */.i2,
    }),
    schemas/* strictObject */.rej({
        type: schemas/* literal */.euz("run-finished"),
        at,
        status: outcome/* RunStatus */.i2,
        status_detail: schemas/* string */.YjP().nullable(),
        summary: schemas/* string */.YjP(),
    }),
]);


/***/ }),

/***/ 2348:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ow: () => (/* binding */ cleanLine),
/* harmony export */   S4: () => (/* binding */ cleanColouredText),
/* harmony export */   X5: () => (/* binding */ cleanText),
/* harmony export */   w$: () => (/* binding */ lastLines)
/* harmony export */ });
/* unused harmony export longestTitle */
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);

/** Longest title that is shown, in characters. */
const longestTitle = 120;
/** What `cleanText` reads at most, in UTF-16 units: more than any tail that is kept (4 KiB of each stream). */
const longestText = 64 * 1024;
// C0 and C1 without tab and line feed.
const controls = /[^\P{Cc}\t\n]/gu;
// Characters that reorder text (https://www.unicode.org/reports/tr9/, explicit directional formatting) or that nobody
// sees. Joiners and the two common variation selectors stay: scripts and emoji need them.
const deceivers = /(?!\u200c|\u200d|\ufe0e|\ufe0f)[\p{Default_Ignorable_Code_Point}\ufff9-\ufffb]/gu;
const lineBreaks = /\r\n?|[\u0085\u2028\u2029]/g;
const loneSurrogates = /\p{Cs}/gu;
// oxlint-disable-next-line no-control-regex -- colours are what it looks for
const colourSequence = /(\u001b\[[0-9;:]*m)/;
/**
 * Text from outside as lines that cannot move the cursor, reorder what is around them or hide anything: every line
 * break becomes a line feed; escape sequences, control characters and bidirectional controls are gone; tabs stay.
 * Of a text beyond 64 Ki characters the newest part is kept.
 */
function cleanText(text) {
    return strip(text.slice(-longestText));
}
/** As cleanText, but colours stay, and each line that uses them ends with a reset. */
function cleanColouredText(text) {
    const pieces = text.slice(-longestText).split(colourSequence);
    const clean = pieces.map((piece) => (colourSequence.test(piece) ? piece : strip(piece))).join("");
    return clean
        .split("\n")
        .map((line) => (line.includes("\u001b") ? `${line}\u001b[0m` : line))
        .join("\n");
}
/** Text from outside as a part of one line, at most `longest` characters; a cut is shown as `…`. */
function cleanLine(text, longest = longestTitle) {
    const start = text.slice(0, longest * 4 + 1024);
    const line = strip(start).replaceAll(/\s+/g, " ").trim();
    return cutCharacters(line, longest);
}
/** The newest lines of a text, at most `most`, without the empty ones at its ends. */
function lastLines(text, most) {
    const lines = text.replace(/^\n+/, "").trimEnd().split("\n");
    if (lines.length === 1 && lines[0] === "")
        return [];
    return lines.slice(-most);
}
function strip(text) {
    return (0,node_util__WEBPACK_IMPORTED_MODULE_0__.stripVTControlCharacters)(text)
        .replaceAll(lineBreaks, "\n")
        .replaceAll(controls, "")
        .replaceAll(deceivers, "")
        .replaceAll(loneSurrogates, "\ufffd");
}
function cutCharacters(text, longest) {
    if (text.length <= longest)
        return text;
    const characters = Array.from(text);
    return characters.length <= longest ? text : `${characters.slice(0, longest - 1).join("")}…`;
}


/***/ }),

/***/ 9708:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PL: () => (/* binding */ columnsOf),
/* harmony export */   UG: () => (/* binding */ padToColumns),
/* harmony export */   b9: () => (/* binding */ cutToColumns)
/* harmony export */ });
/**
 * Columns that a text without escape sequences takes on a terminal: an upper bound. Everything from Hangul Jamo on
 * counts as two, except for the glyphs and dots of our own lines, so that a line that is said to fit never wraps.
 */
function columnsOf(text) {
    let columns = 0;
    for (const character of text)
        columns += columnsOfCharacter(character);
    return columns;
}
/** The start of a text that takes at most `columns`; a cut is shown as `…`. */
function cutToColumns(text, columns) {
    if (columnsOf(text) <= columns)
        return text;
    let kept = "";
    let used = 1;
    for (const character of text) {
        used += columnsOfCharacter(character);
        if (used > columns)
            break;
        kept += character;
    }
    return columns < 1 ? "" : `${kept}…`;
}
/** The text with spaces behind it, up to `columns`. */
function padToColumns(text, columns) {
    return text + " ".repeat(Math.max(0, columns - columnsOf(text)));
}
// U+2010-2027 dashes, dots and bullets; U+2190-21ff arrows; U+25a0-25ff shapes; U+2713-2718 check marks; U+2800-28ff the spinner.
const narrow = /[\u2010-\u2027\u2190-\u21ff\u25a0-\u25ff\u2713-\u2718\u2800-\u28ff]/;
function columnsOfCharacter(character) {
    const code = character.codePointAt(0) ?? 0;
    return code < 0x1100 || narrow.test(character) ? 1 : 2;
}


/***/ }),

/***/ 8747:
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

/***/ 2223:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CF: () => (/* binding */ shownOutcome),
/* harmony export */   Ey: () => (/* binding */ exitWords),
/* harmony export */   ky: () => (/* binding */ runWord),
/* harmony export */   wX: () => (/* binding */ outcomeWords)
/* harmony export */ });
/* harmony import */ var _model_outcome_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8158);

const outcomeWords = {
    succeeded: { word: "succeeded", glyph: "✓", emoji: "✅", colour: "green" },
    failed: { word: "failed", glyph: "✗", emoji: "❌", colour: "red" },
    timed_out: { word: "timed out", glyph: "✗", emoji: "❌", colour: "red" },
    cancelled: { word: "cancelled", glyph: "✗", emoji: "🚫", colour: "yellow" },
    skipped: { word: "skipped", glyph: "-", emoji: "⏭️", colour: "dim" },
    allowed_failure: { word: "failed, allowed", glyph: "!", emoji: "⚠️", colour: "yellow" },
    running: { word: "did not end", glyph: "?", emoji: "❔", colour: "yellow" },
    not_started: { word: "not started", glyph: "?", emoji: "❔", colour: "dim" },
};
const statusWords = {
    succeeded: { word: "Passed", glyph: "✓", emoji: "✅", colour: "green" },
    failed: { word: "Failed", glyph: "✗", emoji: "❌", colour: "red" },
    cancelled: { word: "Cancelled", glyph: "✗", emoji: "🚫", colour: "yellow" },
    in_progress: { word: "Not finished", glyph: "?", emoji: "❔", colour: "yellow" },
};
/** What is said of a run: its status, or that nothing had to run. */
function runWord(summary, stages) {
    if (summary.status !== "succeeded" || stages > 0)
        return statusWords[summary.status];
    return { word: "Nothing to run", glyph: "-", emoji: "⏭️", colour: "dim" };
}
function shownOutcome(command) {
    if (command.outcome !== null)
        return command.outcome;
    return command.status === "running" ? "running" : "not_started";
}
/** How a process ended, where the outcome's word does not say it already; empty otherwise. */
function exitWords(outcome, exit) {
    if (exit === null || outcome === "succeeded" || outcome === "skipped")
        return "";
    if (exit.kind === "cancelled")
        return "";
    if (exit.kind === "timed-out" && outcome === "timed_out")
        return `after ${exit.after_seconds} s`;
    return (0,_model_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .describeExit */ .KE)(exit);
}


/***/ }),

/***/ 9995:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bo: () => (/* binding */ skippedLine),
/* harmony export */   Ek: () => (/* binding */ runningLine),
/* harmony export */   TW: () => (/* binding */ tailLinesOf),
/* harmony export */   WJ: () => (/* binding */ verdict),
/* harmony export */   fb: () => (/* binding */ finishedLine)
/* harmony export */ });
/* harmony import */ var _clean_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2348);
/* harmony import */ var _duration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8747);
/* harmony import */ var _outcome_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2223);



/** Lines of a failed stage's output that are shown below it, of each stream. */
const tailLines = 30;
/** `✗ api/unit failed: exit 1, 3.2s, 2 tries (left processes behind)`: how a stage ended, in one line. */
function finishedLine(label, event, paint) {
    const { glyph, colour } = _outcome_words_js__WEBPACK_IMPORTED_MODULE_2__/* .outcomeWords */ .wX[event.outcome];
    const words = [(0,_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDuration */ .a)(event.duration_ms)];
    if (event.tries > 1)
        words.push(`${event.tries} tries`);
    const notes = event.notes.length === 0 ? "" : ` (${(0,_clean_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .Ow)(event.notes.join("; "), 300)})`;
    const what = verdict(event.outcome, event.exit);
    const head = what === "" ? label : `${label} ${what},`;
    return `${paint[colour](glyph)} ${head} ${paint.dim(words.join(", "))}${notes}`;
}
/** `failed: exit 1`; empty for a success. */
function verdict(outcome, exit) {
    if (outcome === "succeeded")
        return "";
    const how = (0,_clean_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .Ow)((0,_outcome_words_js__WEBPACK_IMPORTED_MODULE_2__/* .exitWords */ .Ey)(outcome, exit), 300);
    if (how === "")
        return _outcome_words_js__WEBPACK_IMPORTED_MODULE_2__/* .outcomeWords */ .wX[outcome].word;
    return outcome === "timed_out" && how.startsWith("after")
        ? `${_outcome_words_js__WEBPACK_IMPORTED_MODULE_2__/* .outcomeWords */ .wX[outcome].word} ${how}`
        : `${_outcome_words_js__WEBPACK_IMPORTED_MODULE_2__/* .outcomeWords */ .wX[outcome].word}: ${how}`;
}
function skippedLine(label, reason, paint) {
    return paint.dim(`${_outcome_words_js__WEBPACK_IMPORTED_MODULE_2__/* .outcomeWords */ .wX.skipped.glyph} ${label} skipped: ${(0,_clean_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .Ow)(reason, 300)}`);
}
/** `still running: api/build 1m 05s, api/lint 1m 02s`. */
function runningLine(running) {
    const shown = running.slice(0, 10).map(({ label, forMs }) => `${label} ${(0,_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDuration */ .a)(forMs)}`);
    const more = running.length > shown.length ? ` and ${running.length - shown.length} more` : "";
    return `still running: ${shown.join(", ")}${more}`;
}
/** The newest lines of both streams, standard output first, each indented; colours stay where there are colours. */
function tailLinesOf(tail, indent, coloured) {
    if (tail === null)
        return [];
    const clean = coloured ? _clean_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanColouredText */ .S4 : _clean_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanText */ .X5;
    return [tail.stdout, tail.stderr].flatMap((text) => (0,_clean_text_js__WEBPACK_IMPORTED_MODULE_0__/* .lastLines */ .w$)(clean(text), tailLines).map((line) => `${indent}${line}`));
}


/***/ }),

/***/ 228:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D5: () => (/* binding */ subtaskShown),
/* harmony export */   Ih: () => (/* binding */ stageKey),
/* harmony export */   pP: () => (/* binding */ StageNames),
/* harmony export */   xR: () => (/* binding */ subtaskCount)
/* harmony export */ });
/* harmony import */ var _clean_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2348);

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
        const shortLabel = (0,_clean_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .Ow)(path.join("/"));
        const subtask = subtaskShown(entry.subtask, this.#severalSubtasks);
        return {
            entry,
            shortLabel,
            label: subtask === null ? shortLabel : (0,_clean_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .Ow)([subtask, ...path].join("/")),
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

/***/ 591:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LP: () => (/* binding */ troubledRows),
/* harmony export */   OJ: () => (/* binding */ outcomePhrase),
/* harmony export */   U7: () => (/* binding */ stageRows),
/* harmony export */   X: () => (/* binding */ skippedSubtasks),
/* harmony export */   r0: () => (/* binding */ countStages),
/* harmony export */   rj: () => (/* binding */ countWords)
/* harmony export */ });
/* harmony import */ var _clean_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2348);
/* harmony import */ var _outcome_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2223);
/* harmony import */ var _stage_lines_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9995);
/* harmony import */ var _stage_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(228);




/** How deep nested pipelines are followed: deeper than any configuration needs, so that a circle in files ends. */
const deepest = 16;
/** All stages of a run by subtask, in the order of the manifest, each nested pipeline's below the stage that it is. */
function stageRows(manifest, children) {
    const several = (0,_stage_names_js__WEBPACK_IMPORTED_MODULE_3__/* .subtaskCount */ .xR)(manifest.commands) > 1;
    const groups = new Map();
    for (const command of manifest.commands) {
        const group = groups.get(command.subtask) ?? { subtask: command.subtask, rows: [] };
        groups.set(command.subtask, group);
        const subtask = (0,_stage_names_js__WEBPACK_IMPORTED_MODULE_3__/* .subtaskShown */ .D5)(command.subtask, several);
        group.rows.push(...rowsOf(command, subtask === null ? [] : [subtask], 0, children));
    }
    return [...groups.values()];
}
function rowsOf(command, path, depth, children) {
    const here = [...path, command.id];
    const row = { depth, label: (0,_clean_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .Ow)(here.join("/")), outcome: (0,_outcome_words_js__WEBPACK_IMPORTED_MODULE_1__/* .shownOutcome */ .CF)(command), command };
    const child = command.sub_run_id === null || depth >= deepest ? undefined : children.get(command.sub_run_id);
    const below = child?.commands.flatMap((nested) => rowsOf(nested, here, depth + 1, children)) ?? [];
    return [row, ...below];
}
/** `failed: exit 1`, `skipped: no change in its paths`, `succeeded`; with the number of tries when there were several. */
function outcomePhrase({ command, outcome }) {
    const reason = outcome === "skipped" && command.summary !== null ? `skipped: ${command.summary}` : "";
    const phrase = reason || (0,_stage_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .verdict */ .WJ)(outcome, command.exit) || "succeeded";
    return (0,_clean_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .Ow)(command.tries > 1 ? `${phrase}, ${command.tries} tries` : phrase, 300);
}
/** Rows that went wrong, worst first: failed and timed out, then unfinished, cancelled, allowed failures. */
function troubledRows(groups) {
    const rows = groups.flatMap((group) => group.rows).filter((row) => severity(row.outcome) > 0);
    // toSorted is stable: within a kind the order of the plan stays.
    return rows
        .filter((row) => !onlyContains(row, rows))
        .toSorted((a, b) => severity(b.outcome) - severity(a.outcome));
}
/** Subtasks of the plan that were left out as a whole, by the reason. */
function skippedSubtasks(plan) {
    const skipped = new Map();
    for (const { id, skip } of plan.subtasks) {
        if (skip !== null)
            skipped.set(skip, [...(skipped.get(skip) ?? []), id]);
    }
    return skipped;
}
function countStages(groups) {
    const rows = groups.flatMap((group) => group.rows);
    const leaves = rows.filter((row, at) => (rows[at + 1]?.depth ?? 0) <= row.depth);
    const count = (...outcomes) => leaves.filter((row) => outcomes.includes(row.outcome)).length;
    return {
        passed: count("succeeded"),
        failed: count("failed", "timed_out"),
        allowed: count("allowed_failure"),
        skipped: count("skipped"),
        unfinished: count("cancelled", "running", "not_started"),
    };
}
/** `3 passed, 1 failed, 2 skipped`; `no stages` when there are none. */
function countWords(counts) {
    const words = [
        counts.passed > 0 && `${counts.passed} passed`,
        counts.failed > 0 && `${counts.failed} failed`,
        counts.allowed > 0 && `${counts.allowed} failed but allowed`,
        counts.unfinished > 0 && `${counts.unfinished} not finished`,
        counts.skipped > 0 && `${counts.skipped} skipped`,
    ];
    return words.filter((word) => word !== false).join(", ") || "no stages";
}
function severity(outcome) {
    switch (outcome) {
        case "failed":
        case "timed_out":
            return 4;
        case "running":
            return 3;
        case "cancelled":
            return 2;
        case "allowed_failure":
            return 1;
        case "succeeded":
        case "skipped":
        case "not_started":
            return 0;
    }
}
/** A nested pipeline that failed because of a stage of its own, which is in the list itself. */
function onlyContains(row, troubled) {
    if (row.command.kind !== "subpipeline" || row.command.exit?.kind !== "exited")
        return false;
    return troubled.some((other) => other.depth > row.depth && other.label.startsWith(`${row.label}/`));
}


/***/ })

};
