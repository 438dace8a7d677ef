export const id = 376;
export const ids = [376];
export const modules = {

/***/ 20346:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Iq: () => (/* binding */ parseDay),
/* harmony export */   YM: () => (/* binding */ daysBetween),
/* harmony export */   _b: () => (/* binding */ toDay),
/* harmony export */   fi: () => (/* binding */ addDays),
/* harmony export */   gh: () => (/* binding */ getJudgementDay),
/* harmony export */   mI: () => (/* binding */ parseMoment)
/* harmony export */ });
const dayMs = 24 * 60 * 60 * 1000;
/** YAML 1.1's `timestamp` (yaml.org/type/timestamp), which includes RFC 3339: a day, or a day with a time. */
const timestamp = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:(?:[Tt]|[\t ]+)(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d*)?)?[\t ]*(Z|[-+]\d{1,2}(?::?\d{2})?)?)?$/;
/**
 * Parses a date as people and YAML write it to `YYYY-MM-DD` in UTC: a calendar day, or a day with a time. A time
 * without a zone is in UTC. Returns null for anything else, such as 2026-02-30.
 */
function parseDay(value) {
    const moment = parseMoment(value);
    return moment === null ? null : toDay(moment);
}
/** Like parseDay, but keeps the time; a day alone is its midnight. */
function parseMoment(value) {
    // Values with the tag `!!timestamp`.
    if (value instanceof Date)
        return hasFourDigits(value) ? value : null;
    const found = typeof value === "string" ? timestamp.exec(value.trim()) : null;
    if (found === null)
        return null;
    const [, year = "", month = "", day = "", hour, minute = "0", second = "0", zone = "Z"] = found;
    if (hour === undefined && month.length + day.length < 4)
        return null;
    const written = [year, month.padStart(2, "0"), day.padStart(2, "0")].join("-");
    const midnight = Date.parse(`${written}T00:00:00Z`);
    // A day beyond the end of its month rolls over to the next month.
    const isDay = !Number.isNaN(midnight) && toDay(new Date(midnight)) === written;
    const clock = [Number(hour ?? 0), Number(minute), Number(second)];
    const offset = parseZone(zone);
    // A second of 60 is a leap second.
    if (!isDay || clock[0] > 23 || clock[1] > 59 || clock[2] > 60 || offset === null)
        return null;
    const moment = new Date(midnight + (clock[0] * 60 + clock[1] - offset) * 60_000 + clock[2] * 1000);
    return hasFourDigits(moment) ? moment : null;
}
/** Parses `-5`, `+0530` or `+05:30` to minutes ahead of UTC; null if no zone is that far away. */
function parseZone(zone) {
    const [, sign, hours = "0", minutes = "0"] = /^([-+])(\d{1,2}):?(\d{2})?$/.exec(zone) ?? [];
    if (Number(hours) > 14 || Number(minutes) > 59)
        return null;
    return (sign === "-" ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}
/** Other years are written with a sign. */
const hasFourDigits = (date) => !Number.isNaN(date.getTime()) && /^\d{4}-/.test(date.toISOString());
/** The day of a moment in UTC, the same on every machine. */
function toDay(date) {
    return date.toISOString().slice(0, 10);
}
/** Whole days from one day to another; negative if it is earlier. Takes days of parseDay. */
function daysBetween(from, to) {
    return (Date.parse(to) - Date.parse(from)) / dayMs;
}
/** Adds days to a day. */
function addDays(day, days) {
    return toDay(new Date(Date.parse(day) + days * dayMs));
}
/**
 * The day that dates are compared with: today or, with `head`, the day of HEAD's commit, so that a verdict can be
 * reproduced later. Without a commit it is today.
 */
async function getJudgementDay(asOf, facts, repository) {
    const committed = asOf === "head" ? await repository.headDate() : null;
    return toDay(committed ?? facts.now);
}


/***/ }),

/***/ 44873:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ decodeAddress),
/* harmony export */   p: () => (/* binding */ decodeStrictly)
/* harmony export */ });
/** Decodes UTF-8 and keeps a byte order mark; null for a missing file or invalid UTF-8, which an edit would damage. */
function decodeStrictly(bytes) {
    if (bytes === undefined)
        return null;
    try {
        return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch {
        return null;
    }
}
/** Decodes percent-encoding; text with a stray percent sign stays as it is. */
function decodeAddress(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}


/***/ }),

/***/ 76262:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ readDocumentFields)
/* harmony export */ });
/* harmony import */ var _front_matter_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75688);

/** Number of lines in which a field may be, in a text without front matter. */
const headLines = 20;
const headField = /^(last_review|status):/;
/**
 * Reads the fields of a document from its front matter or, as in older specs, from lines such as `last_review:
 * 2026-11-21` near the start of the text, outside code blocks. All guardrails use this function.
 */
function readDocumentFields(text) {
    const front = (0,_front_matter_js__WEBPACK_IMPORTED_MODULE_0__/* .parseFrontMatter */ .e)(text);
    return front === null ? readHeadFields(text) : { ...front, isFrontMatter: true };
}
function readHeadFields(text) {
    const found = new Map();
    let fence = null;
    for (const [at, line] of text.split(/\r?\n/, headLines).entries()) {
        const mark = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1];
        const key = headField.exec(line)?.[1];
        if (fence !== null)
            fence = mark?.startsWith(fence) === true ? null : fence;
        else if (mark !== undefined)
            fence = mark;
        else if (key !== undefined && !found.has(key))
            found.set(key, { value: parseValue(line, key), line: at + 1 });
    }
    return {
        fields: Object.fromEntries([...found].map(([key, { value }]) => [key, value])),
        getLine: (key) => found.get(key)?.line ?? 1,
        problem: null,
        isFrontMatter: false,
    };
}
/** Parses the value as YAML; invalid YAML stays as it is. */
function parseValue(line, key) {
    const read = (0,_front_matter_js__WEBPACK_IMPORTED_MODULE_0__/* .parseFrontMatter */ .e)(`---\n${line}\n---\n`);
    return read?.problem === null ? read.fields[key] : line.slice(key.length + 1).trim();
}


/***/ }),

/***/ 30741:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ isClosed)
/* harmony export */ });
/** Values of `status` that close a document or spec: it is no longer in use. */
const closing = new Set([
    "archived",
    "canceled",
    "cancelled",
    "closed",
    "completed",
    "deprecated",
    "done",
    "obsolete",
    "rejected",
    "retired",
    "succeeded",
    "superseded",
    "withdrawn",
]);
/** Whether a `status`, in front matter or a registry, means that there is nothing left to review. */
const isClosed = (status) => typeof status === "string" && closing.has(status.trim().toLowerCase());


/***/ }),

/***/ 90738:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ createFinding)
/* harmony export */ });
/**
 * Creates a finding: by default an error without a place.
 * @param rule with the guardrail's name, such as `docs-check/missing-path`
 */
const createFinding = (rule, text) => ({
    level: "error",
    path: null,
    line: null,
    end_line: null,
    column: null,
    end_column: null,
    ...text,
    rule,
});


/***/ }),

/***/ 75688:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ parseFrontMatter),
/* harmony export */   x: () => (/* binding */ setField)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _text_yaml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58387);


/** Parses front matter without parsing the Markdown; null if there is none. */
function parseFrontMatter(text) {
    const block = findBlock(text);
    if (block === null)
        return null;
    const source = text.slice(block.start, block.end);
    const lines = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN();
    const document = parseFields(source, lines);
    const tooDeep = `it is nested deeper than ${_text_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .mostLevels */ .vj} levels`;
    const read = document === null ? createUnreadable(tooDeep) : readFields(document, lines);
    return {
        ...read,
        getLine(key) {
            const start = findPair(document, key)?.key.range[0];
            return start === undefined ? 1 : lines.linePos(start).line + 1;
        },
        bodyStart: block.bodyStart,
    };
}
/**
 * Sets a field, or adds it as the last one; adds front matter if there is none. All other bytes stay. Returns the text
 * unchanged if its front matter cannot be read or cannot take a field (`{}` on one line).
 */
function setField(text, key, value) {
    const isUnreadable = (parseFrontMatter(text)?.problem ?? null) !== null;
    if (isUnreadable)
        return text;
    const changed = writeField(text, key, formatScalar(value));
    const written = parseFrontMatter(changed);
    return written?.problem === null && written.fields[key] === value ? changed : text;
}
function writeField(text, key, value) {
    const lineEnd = /\r?\n/.exec(text)?.[0] ?? "\n";
    const line = `${formatScalar(key)}: ${value}${lineEnd}`;
    const block = findBlock(text);
    if (block === null) {
        const start = text.startsWith("\ufeff") ? 1 : 0;
        return `${text.slice(0, start)}---${lineEnd}${line}---${lineEnd}${lineEnd}${text.slice(start)}`;
    }
    const source = text.slice(block.start, block.end);
    const pair = findPair(parseFields(source), key);
    if (pair === undefined)
        return `${text.slice(0, block.end)}${line}${text.slice(block.end)}`;
    const [start, end] = findValueRange(pair, source);
    const space = source[start - 1] === ":" ? " " : "";
    return `${text.slice(0, block.start + start)}${space}${value}${text.slice(block.start + end)}`;
}
/** The range of a field's value without surrounding whitespace; an empty range after the colon if there is none. */
function findValueRange({ key, value }, source) {
    const [start, end] = value?.range ?? [0, 0];
    const written = source.slice(start, end).trimEnd();
    if (written !== "")
        return [start, start + written.length];
    const behindColon = source.indexOf(":", key.range[1]) + 1;
    return [behindColon, behindColon];
}
/** The text between the two lines of hyphens; null if there are not two. A byte order mark may come first. */
function findBlock(text) {
    const opening = /^\ufeff?---[\t ]*\r?\n/.exec(text)?.[0];
    if (opening === undefined)
        return null;
    const closing = /(?<=\n)(?:---|\.\.\.)[\t ]*(?:\r?\n|(?![^]))/g;
    closing.lastIndex = opening.length;
    const found = closing.exec(text);
    if (found === null)
        return null;
    return { start: opening.length, end: found.index, bodyStart: found.index + found[0].length };
}
/** Returns null if it is nested too deeply to parse. */
function parseFields(source, lineCounter = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN()) {
    if ((0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .findTooDeep */ .o6)(source) !== undefined)
        return null;
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(source, {
        schema: "core",
        lineCounter,
        prettyErrors: false,
        logLevel: "error",
    });
}
const createUnreadable = (problem) => ({
    fields: {},
    problem,
});
function readFields(document, lines) {
    const [error] = document.errors;
    if (error !== undefined)
        return createUnreadable(`line ${lines.linePos(error.pos[0]).line + 1} is not valid YAML: ${error.message}`);
    if (document.contents === null)
        return { fields: {}, problem: null };
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(document.contents))
        return createUnreadable("it has no fields such as `owner: docs`");
    try {
        const fields = document.toJS();
        return (0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .isTooDeep */ .f_)(fields) ? createUnreadable(_text_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .selfContained */ .cL) : { fields, problem: null };
    }
    catch (cause) {
        // Aliases that expand without end.
        return createUnreadable(cause instanceof Error ? cause.message : String(cause));
    }
}
function findPair(document, key) {
    const contents = document?.contents;
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(contents))
        return undefined;
    return contents.items.find((pair) => (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(pair.key) && pair.key.value === key);
}
function formatScalar(value) {
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .stringify */ .As)(value, { lineWidth: 0, blockQuote: false }).trimEnd();
}


/***/ }),

/***/ 86854:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ judgesOnlyChanged)
/* harmony export */ });
/* harmony import */ var _changes_event_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52686);

/**
 * Whether the run is for one change. In a merge queue it is too: what passed as a pull request must not fail on another
 * day.
 */
const isForOneChange = ({ pullRequest, environment }) => pullRequest !== null || (0,_changes_event_js__WEBPACK_IMPORTED_MODULE_0__/* .getEventKind */ .zG)(environment["GITHUB_EVENT_NAME"] ?? "") === "merge-group";
/** @param option `only-changed` of guardrails that check dates */
const judgesOnlyChanged = (option, facts) => option === "auto" ? isForOneChange(facts) : option;


/***/ }),

/***/ 17870:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ parseMarkdown)
/* harmony export */ });
/* harmony import */ var mdast_util_from_markdown__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(58353);
/* harmony import */ var mdast_util_frontmatter__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88494);
/* harmony import */ var mdast_util_gfm__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88881);
/* harmony import */ var micromark_extension_frontmatter__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30796);
/* harmony import */ var micromark_extension_gfm__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52297);





/** The tree only has the decoded address; replacing it needs its place. */
const noteDestination = function note(token) {
    const node = this.stack.at(-1);
    if (node?.type === "link" || node?.type === "image" || node?.type === "definition")
        node.data = { destination: { start: token.start.offset, end: token.end.offset } };
};
const syntax = [(0,micromark_extension_gfm__WEBPACK_IMPORTED_MODULE_0__/* .gfm */ .T)(), (0,micromark_extension_frontmatter__WEBPACK_IMPORTED_MODULE_1__/* .frontmatter */ .v)(["yaml"])];
const tree = [
    // Its transform turns bare addresses in text into links without a position. They are not needed, because callers read
    // addresses from text too.
    (0,mdast_util_gfm__WEBPACK_IMPORTED_MODULE_2__/* .gfmFromMarkdown */ .C)().map((extension) => ({ ...extension, transforms: [] })),
    (0,mdast_util_frontmatter__WEBPACK_IMPORTED_MODULE_3__/* .frontmatterFromMarkdown */ .q)(["yaml"]),
    { enter: { resourceDestination: noteDestination, definitionDestination: noteDestination } },
];
/**
 * Parses GitHub's Markdown with front matter into a syntax tree (mdast). Lines and columns count from 1. The text must
 * not have a byte order mark, which would shift all offsets. Set `indentedCode` to false for MDX and Python-Markdown's
 * admonitions, where indented text is not code. Call `findParseObstacle` first: the parser is slow on hostile input.
 */
const parseMarkdown = (text, { indentedCode = true } = {}) => (0,mdast_util_from_markdown__WEBPACK_IMPORTED_MODULE_4__/* .fromMarkdown */ .Y)(text, {
    extensions: indentedCode ? syntax : [...syntax, { disable: { null: ["codeIndented"] } }],
    mdastExtensions: tree,
});


/***/ }),

/***/ 41039:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ createSettingsFinding)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90738);

/**
 * Creates the finding for a change that modifies the rules that it is checked by.
 * @param guardrail such as `diff-budget`
 * @param level value of the option `settings-changed`
 */
const createSettingsFinding = (guardrail, level, { message, path }) => (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .createFinding */ .u)(`${guardrail}/settings-changed`, {
    level: level === "error" ? "error" : "warning",
    title: "The change modifies its own rules",
    message,
    path: path ?? null,
    fix: "Review this carefully, or make this change on its own first.",
});


/***/ }),

/***/ 30376:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  judgeSpecGuard: () => (/* binding */ judgeSpecGuard)
});

// EXTERNAL MODULE: ./build/model/finding.js
var finding = __webpack_require__(36939);
// EXTERNAL MODULE: ./build/guardrails/dates.js
var dates = __webpack_require__(20346);
// EXTERNAL MODULE: ./build/guardrails/guardrail.js
var guardrail = __webpack_require__(86854);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 10 modules
var schemas = __webpack_require__(13798);
;// CONCATENATED MODULE: ./build/guardrails/tasks/task-index.js

/** The list of tasks: `{ "items": [{ "id", "slug", "approvals", "gate" … }] }`. */
const taskIndexPath = "tasks/index.json";
const Name = schemas/* string */.YjP().nullish();
/** A task. Other keys belong to other tools. */
const TaskItem = schemas/* looseObject */._H3({ id: Name, slug: Name, task_key: Name });
const TaskIndex = schemas/* looseObject */._H3({ items: schemas/* array */.YOg(TaskItem) });
/** Maximum nesting. Real files have six levels; the YAML parser recurses for each. */
const maxLevels = 100;
/** @param text without a byte order mark */
function readTaskIndex(text) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch (error) {
        const problem = error.message;
        return { kind: "broken", problem, ...findErrorPlace(text, problem) };
    }
    if (countLevels(value) > maxLevels)
        return createBroken(`it is nested deeper than ${maxLevels} levels`);
    const index = TaskIndex.safeParse(value);
    if (index.success)
        return { kind: "read", items: index.data.items };
    const [issue] = index.error.issues;
    const where = issue.path.length === 0 ? "" : `${issue.path.join(".")}: `;
    return createBroken(`${where}${issue.message}`);
}
function createBroken(problem) {
    return { kind: "broken", problem, line: null, column: null };
}
function countLevels(value) {
    let levels = 0;
    for (let level = [value]; level.length > 0; levels += 1) {
        level = level.flatMap((one) => typeof one === "object" && one !== null ? Object.values(one) : []);
    }
    return levels;
}
/** Node's message has the position of most errors; the others quote the text instead. */
function findErrorPlace(text, problem) {
    const position = /at position (\d+)/.exec(problem)?.[1];
    const offset = problem.includes("end of JSON input") ? text.length : position;
    if (offset === undefined)
        return { line: null, column: null };
    const before = text.slice(0, Number(offset)).split("\n");
    return { line: before.length, column: before.at(-1).length + 1 };
}
/** Whether the item is for this task: by its id, slug or key, or its id and slug with a hyphen between. */
function namesTask({ id, slug, task_key: key }, task) {
    const both = id && slug ? [`${id}-${slug}`] : [];
    return [id, slug, key, ...both].includes(task);
}

// EXTERNAL MODULE: ./build/guardrails/settings-changed.js
var settings_changed = __webpack_require__(41039);
// EXTERNAL MODULE: ./build/guardrails/finding.js
var guardrails_finding = __webpack_require__(90738);
;// CONCATENATED MODULE: ./build/guardrails/spec-guard/findings.js

/** @param rule without the guardrail's name */
const createSpecFinding = (rule, text) => (0,guardrails_finding/* createFinding */.u)(`spec-guard/${rule}`, text);
const longest = 60;
/** Formats a value of a file for a message: as JSON, on one line, truncated if long. */
function shown(value) {
    const text = typeof value === "string" && value.length > longest ? `${value.slice(0, longest)}…` : value;
    const json = JSON.stringify(text) ?? "nothing";
    return typeof value === "string" || json.length <= longest ? json : `${json.slice(0, longest)}…`;
}

;// CONCATENATED MODULE: ./build/guardrails/spec-guard/approval.js




const suggestApproval = (task) => `Have it approved, and record it in ${taskIndexPath}: { "id": ${JSON.stringify(task)}, "approvals": [{ "actor": "…", "timestamp": "…" }] }.`;
/**
 * Looks for an approval of the task in the work tree's tasks/index.json. Anyone who can change the file can add one;
 * reviewers can see who approved, and when.
 * @param judgedOn `YYYY-MM-DD`; an approval of a later day does not count yet
 */
async function judgeApproval(repository, task, judgedOn, options) {
    const bytes = await repository.read(taskIndexPath);
    const title = "Task not approved";
    if (bytes === undefined) {
        const message = `Code changed, but there is no ${taskIndexPath} with an approval of the task ${shown(task)}.`;
        return [createSpecFinding("no-approval", { title, message, fix: suggestApproval(task) })];
    }
    const index = readTaskIndex(new TextDecoder().decode(bytes));
    if (index.kind === "broken")
        return [createBrokenIndexFinding(index)];
    const items = index.items.filter((item) => namesTask(item, task));
    const why = findApprovalProblem(items, judgedOn);
    if (why === null)
        return judgeOwnApproval(repository, task, judgedOn, options);
    const message = `Code changed, but ${taskIndexPath} has no approval of the task ${shown(task)}: ${why}.`;
    return [
        createSpecFinding("no-approval", {
            title,
            message,
            fix: suggestApproval(task),
            path: taskIndexPath,
        }),
    ];
}
async function judgeOwnApproval(repository, task, judgedOn, options) {
    const { entries } = await repository.changes();
    const changed = entries.find(({ path }) => path === taskIndexPath);
    if (changed === undefined)
        return [];
    const bytes = await repository.readBase(changed.previousPath ?? taskIndexPath);
    const index = bytes === undefined ? null : readTaskIndex(new TextDecoder().decode(bytes));
    const items = index?.kind === "read" ? index.items.filter((item) => namesTask(item, task)) : [];
    if (findApprovalProblem(items, judgedOn) === null)
        return [];
    const message = `The approval of the task ${shown(task)} in ${taskIndexPath} is part of the change that it approves.`;
    const level = options["settings-changed"];
    return [(0,settings_changed/* createSettingsFinding */.J)("spec-guard", level, { message, path: taskIndexPath })];
}
/** Returns null if the task is approved. */
function findApprovalProblem(items, judgedOn) {
    if (items.length === 0)
        return "it has no item for the task";
    const approvals = items.flatMap(readApprovals);
    const problems = approvals.map((approval) => approval.problem ?? checkDay(approval, judgedOn));
    if (problems.includes(null))
        return null;
    return approvals.length === 0
        ? "its item has no approvals"
        : approvals.map(({ name }, at) => `${name} ${problems[at]}`).join(", ");
}
const checkDay = ({ at }, judgedOn) => at !== null && (0,dates/* toDay */._b)(at) > (0,dates/* addDays */.fi)(judgedOn, 1) ? "is in the future" : null;
const createBrokenIndexFinding = ({ problem, line, column, }) => createSpecFinding("broken-index", {
    title: "Task index cannot be read",
    message: `${taskIndexPath} cannot be read: ${problem}.`,
    fix: 'Write it as JSON: { "items": [{ "id": "…" }] }.',
    path: taskIndexPath,
    line: line ?? null,
    column: column ?? null,
});
/**
 * Reads the approvals of a task from `approvals` or `approval`: a list, a mapping by name, or a single one. An approval
 * counts if it has an `actor` (or `reviewer`), a `timestamp` (or `date`), and no `status` or `approved` that
 * contradicts it.
 */
function readApprovals({ approvals, approval }) {
    return [...listEntries("approvals", approvals), ...listEntries("approval", approval)].map(([name, value]) => readApproval(name, value));
}
function listEntries(name, value) {
    if (value === undefined || value === null)
        return [];
    if (Array.isArray(value))
        return value.map((one, at) => [`${name}[${at}]`, one]);
    if (!isMapping(value) || isText(getActor(value)))
        return [[name, value]];
    return Object.entries(value).map(([key, one]) => [`${name}.${key}`, one]);
}
function readApproval(name, value) {
    if (!isMapping(value))
        return { name, at: null, problem: "is not a mapping" };
    const at = (0,dates/* parseMoment */.mI)(value["timestamp"] ?? value["date"]);
    return { name, at, problem: findProblem(value, at) };
}
function findProblem(value, at) {
    if (!isText(getActor(value)))
        return "has no `actor`";
    if (at === null)
        return "has no valid `timestamp`";
    const { status, approved } = value;
    if (approved !== undefined && approved !== true)
        return "is not approved";
    return status === undefined || isApproving(status)
        ? null
        : "has a `status` that is not an approval";
}
/** `approved` and longer forms such as `approved_for_docs_review`. */
const isApproving = (status) => typeof status === "string" && /^(?:approved|accepted|passed|succeeded)(?![a-z])/i.test(status);
const getActor = (value) => value["actor"] ?? value["reviewer"];
const isText = (value) => typeof value === "string" && value.trim() !== "";
const isMapping = (value) => typeof value === "object" && value !== null && !Array.isArray(value);

// EXTERNAL MODULE: ./build/changes/filter.js
var filter = __webpack_require__(81778);
// EXTERNAL MODULE: ./build/text/wording.js
var wording = __webpack_require__(23898);
;// CONCATENATED MODULE: ./build/guardrails/spec-guard/change.js



/**
 * Sorts a change into code and specs. Code counts by both names of a rename, and not if generated. A spec counts by its
 * current name: deleting or moving one says nothing about the code. A spec with only a new `last_review` counts,
 * because it was reviewed. A spec without text does not count, nor one of which only the mode, the name or whitespace
 * changed.
 */
async function sortChange(repository, options) {
    const { entries, filters } = await repository.changes();
    if (!filters)
        return { code: [], specs: [], written: [] };
    const isSpec = (0,filter/* createNameTest */.cG)(options.specs);
    const matchesCode = (0,filter/* createNameTest */.cG)(options.code);
    const isCode = (entry) => listNames(entry).some((name) => matchesCode(name) && !isSpec(name));
    const isThere = ({ status, submodule }) => status !== "deleted" && !submodule;
    const specs = entries.filter((entry) => isThere(entry) && isSpec(entry.path));
    const code = await removeGenerated(repository, entries.filter(isCode));
    return {
        code: code.map(({ path }) => path),
        specs: specs.map(({ path }) => path),
        written: code.length === 0 ? [] : await findWritten(repository, specs),
    };
}
async function findWritten(repository, specs) {
    if (specs.length === 0)
        return [];
    const paths = new Set(specs.map(({ path }) => path));
    const blank = await repository.onlyBlanks();
    const candidates = (await repository.measure()).filter((file) => paths.has(file.path) && !blank.has(file.path) && hasNewContent(file));
    const isText = await Promise.all(candidates.map(async ({ path }) => hasText(await repository.read(path))));
    return candidates.filter((_, position) => isText[position]).map(({ path }) => path);
}
/** A file without line counts changed unless it was only renamed. */
const hasNewContent = ({ addedLines, deletedLines, similarity }) => addedLines === null || deletedLines === null ? similarity !== 100 : addedLines + deletedLines > 0;
const hasText = (bytes) => bytes !== undefined && /\S/.test(new TextDecoder().decode(bytes));
const listNames = ({ path, previousPath, status }) => status === "renamed" && previousPath !== null ? [path, previousPath] : [path];
async function removeGenerated(repository, code) {
    if (code.length === 0)
        return code;
    const measured = await repository.measure();
    const generated = new Set(measured.filter((file) => file.generated).map(({ path }) => path));
    return code.filter(({ path }) => !generated.has(path));
}
/** Returns one error if code changed but no spec did. */
function judgeSpecChange({ code, specs, written }, options) {
    const [first] = code;
    if (first === undefined || written.length > 0)
        return [];
    const unwritten = specs.length === 0 ? "" : `: nothing was written in ${(0,wording/* listFirst */.rL)(specs)}`;
    return [
        createSpecFinding("no-spec-change", {
            title: "Code changed without a spec",
            message: `Code changed (${(0,wording/* listFirst */.rL)(code)}), but no spec or task file did (${options.specs.join(", ")})${unwritten}.`,
            fix: "Update the spec or task of this change. If it still applies, review it and set its `last_review`.",
            path: first,
        }),
    ];
}

// EXTERNAL MODULE: ./build/text/parse-limits.js
var parse_limits = __webpack_require__(25986);
// EXTERNAL MODULE: ./build/guardrails/markdown.js
var markdown = __webpack_require__(17870);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/guardrails/decode.js
var decode = __webpack_require__(44873);
;// CONCATENATED MODULE: ./build/guardrails/tasks/references.js


/** The URL of a run, job or artifact of GitHub Actions, on any host. */
const actionsLink = /^https:\/\/[^/\s]+\/[\w.-]+\/[\w.-]+\/actions\/runs\/\d+(?:\/attempts\/\d+)?(?:\/(?:job|artifacts)\/\d+)?\/?(?:[?#]\S*)?$/;
/** Checks the form only. */
const isActionsLink = (text) => actionsLink.test(text);
/**
 * Resolves a reference to a path relative to the repository root, without fragment and line; null if it is a URL, a
 * plain word, or leads outside the repository.
 * @param document that contains the reference
 */
function resolveReference({ text, kind }, document) {
    if (/^[a-z][a-z\d+.-]*:\/\/|^(?:mailto|data|tel):/i.test(text))
        return null;
    const named = text.replace(/[?#].*$/s, "").replace(/:\d+(?:[:-]\d+)?$/, "");
    if (!/[./]/.test(named))
        return null;
    const path = external_node_path_.posix.normalize(kind === "link" ? joinToDocument((0,decode/* decodeAddress */.F)(named), document) : named);
    // No file name has a NUL, and asking for one throws.
    if (path.includes("\0"))
        return null;
    const leadsOut = path.startsWith("/") || path === ".." || path.startsWith("../");
    return leadsOut || /^\.?\/?$/.test(path) ? null : path;
}
const joinToDocument = (link, document) => link.startsWith("/") ? link.slice(1) : external_node_path_.posix.join(external_node_path_.posix.dirname(document), link);
/** Splits a text into words without surrounding punctuation. */
const splitWords = (text) => text
    .split(/\s+/)
    .map((word) => word.replace(/^[("'<[{*_]+/, "").replace(/[)"'>\]},.;:!?*_]+$/, ""))
    .filter((word) => word !== "");

;// CONCATENATED MODULE: ./build/guardrails/tasks/checked-items.js


/** Finds the ticked items of a Markdown text, including nested ones, in text order. */
function findCheckedItems(text) {
    const lines = text.split("\n");
    const nodes = [...walkNodes((0,markdown/* parseMarkdown */.D)(text))];
    const addresses = new Map(nodes.flatMap((node) => node.type === "definition" ? [[node.identifier, node.url]] : []));
    return nodes
        .filter((node) => node.type === "listItem" && node.checked === true)
        .map((item) => {
        const line = item.position?.start.line ?? 1;
        const title = (lines[line - 1] ?? "").replace(/^.*?\[[xX]\]\s*/, "").trim();
        return {
            line,
            title,
            references: [...walkNodes(item)].flatMap((node) => listReferences(node, addresses)),
        };
    });
}
function listReferences(node, addresses) {
    switch (node.type) {
        case "text":
        case "inlineCode":
        case "code":
            return splitWords(node.value).map((text) => ({ kind: "word", text }));
        case "link":
        case "image":
            return [{ kind: "link", text: node.url }];
        case "linkReference":
        case "imageReference":
            return [{ kind: "link", text: addresses.get(node.identifier) ?? "" }];
        default:
            return [];
    }
}
/** Yields a node and its descendants in text order. Iterative, because nesting may exceed the call stack. */
function* walkNodes(root) {
    const waiting = [root];
    for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
        yield node;
        if ("children" in node)
            waiting.push(...node.children.toReversed());
    }
}

// EXTERNAL MODULE: ./build/guardrails/document-fields.js
var document_fields = __webpack_require__(76262);
// EXTERNAL MODULE: ./build/guardrails/document-status.js
var document_status = __webpack_require__(30741);
;// CONCATENATED MODULE: ./build/guardrails/spec-guard/last-review.js




/** Reads the review state from a spec's metadata. */
function readReview(text) {
    const { fields, getLine, problem, isFrontMatter } = (0,document_fields/* readDocumentFields */.F)(text);
    if (problem !== null)
        return { kind: "unreadable", problem };
    const { status, last_review: value } = fields;
    if ((0,document_status/* isClosed */.L)(status))
        return { kind: "closed" };
    if (value === undefined)
        return { kind: "undated", fields: isFrontMatter, line: null };
    const line = getLine("last_review");
    return value === null && isFrontMatter
        ? { kind: "undated", fields: true, line }
        : { kind: "dated", value: value ?? "", line };
}
/** Returns at most one finding: the date is missing, invalid, in the future, too old, or soon will be. */
function judgeReview(path, review, terms) {
    switch (review.kind) {
        case "closed":
            return [];
        case "unreadable":
            return [unreadable(path, review.problem)];
        case "undated":
            return [undated(path, review.line)];
        case "dated":
            return judgeDate({ path, line: review.line }, review.value, terms);
    }
}
const unreadable = (path, problem) => createSpecFinding("unreadable", {
    title: "Front matter cannot be read",
    message: `The front matter of ${path} cannot be read: ${problem}.`,
    fix: "Correct the YAML between its two lines of hyphens.",
    path,
    line: 1,
});
const undated = (path, line) => createSpecFinding("no-last-review", {
    title: "Spec without a last review",
    message: `${path} has no \`last_review\`.`,
    fix: "Review it, and add the day to its front matter, as `last_review: YYYY-MM-DD`.",
    path,
    line,
});
function judgeDate(place, value, terms) {
    const { judgedOn, maxAgeDays, warnDays } = terms;
    const day = (0,dates/* parseDay */.Iq)(value);
    if (day === null)
        return [notADay(place, value)];
    const age = (0,dates/* daysBetween */.YM)(day, judgedOn);
    // Days are in UTC. East of it, tomorrow may have begun.
    if (age < -1)
        return [ahead(place, day, judgedOn)];
    if (age > maxAgeDays)
        return [stale(place, day, age, terms)];
    const left = maxAgeDays - age;
    return left < warnDays ? [soonStale(place, day, left, terms)] : [];
}
const notADay = (place, value) => createSpecFinding("invalid-last-review", {
    ...place,
    title: "Invalid date",
    message: `last_review is ${shown(value)}; expected a day of the calendar, as YYYY-MM-DD.`,
    fix: "Write the day of the last review, as `last_review: YYYY-MM-DD`.",
});
const ahead = (place, day, judgedOn) => createSpecFinding("future-last-review", {
    ...place,
    title: "Last review in the future",
    message: `last_review is ${day}, which is after ${judgedOn}, the day that dates are judged by.`,
    fix: "Write the day on which it was last reviewed.",
});
const stale = (place, day, age, { judgedOn, maxAgeDays }) => createSpecFinding("stale", {
    ...place,
    title: "Spec review overdue",
    message: `The last review was on ${day}, ${age} days before ${judgedOn}; at most ${maxAgeDays} are allowed.`,
    fix: "Review it and set `last_review`, or set `status: done` if it is no longer in use.",
});
const soonStale = (place, day, left, { maxAgeDays }) => createSpecFinding("soon-stale", {
    ...place,
    level: "warning",
    title: "Spec soon due for a review",
    message: `The last review was on ${day}; the next is due on ${(0,dates/* addDays */.fi)(day, maxAgeDays)}, ${left === 0 ? "the day that dates are judged by" : `in ${left} day${left === 1 ? "" : "s"}`}.`,
    fix: "Review it and set `last_review`.",
});

;// CONCATENATED MODULE: ./build/guardrails/spec-guard/specs.js



const isMarkdown = (0,filter/* createNameTest */.cG)(["**/*.{md,markdown}"]);
/** Task lists and descriptions of a folder need no date. */
const mayGoWithout = (0,filter/* createNameTest */.cG)(["tasks/*.md", "**/README.md"]);
/** The Markdown files among specs and task files. */
const documentsAmong = (paths) => paths.filter(isMarkdown);
/** The specs of the whole repository. */
async function allSpecs(repository, globs) {
    return (await repository.files()).filter((0,filter/* createNameTest */.cG)(globs));
}
/** Checks the last review of each spec among these files. */
async function judgeReviews(repository, paths, terms) {
    const result = { findings: [], judged: 0, closed: 0 };
    for (const path of documentsAmong(paths)) {
        const bytes = await repository.read(path);
        if (bytes === undefined) {
            result.findings.push(unread(path));
            continue;
        }
        const review = readReview(new TextDecoder().decode(bytes));
        if (isNoSpec(path, review))
            continue;
        if (review.kind === "closed")
            result.closed += 1;
        else
            result.judged += 1;
        result.findings.push(...judgeReview(path, review, terms));
    }
    return result;
}
const isNoSpec = (path, review) => review.kind === "undated" && !review.fields && mayGoWithout(path);
const unread = (path) => createSpecFinding("unreadable", {
    title: "Spec cannot be read",
    message: `${path} cannot be read: it is a link that does not lead to a file of the repository.`,
    fix: "Replace the link with the spec, or remove it.",
    path,
});

// EXTERNAL MODULE: ./build/model/limits.js + 2 modules
var limits = __webpack_require__(89821);
;// CONCATENATED MODULE: ./build/guardrails/spec-guard/evidence.js






/**
 * Checks that each ticked item in these files names evidence. One existing item is enough: a file or folder of the work
 * tree, which git may ignore, as with manifests; or the URL of a run, job or artifact in GitHub Actions. URLs are
 * checked by their form only, without network requests.
 */
async function judgeEvidence(repository, paths) {
    const findings = [];
    for (const path of documentsAmong(paths)) {
        const bytes = await repository.read(path);
        if (bytes === undefined)
            continue;
        const text = new TextDecoder().decode(bytes);
        const why = bytes.length > limits/* limits */.F.parsedDocument.value
            ? `it has more than ${limits/* limits */.F.parsedDocument.shown}`
            : (0,parse_limits/* findParseObstacle */.o)(text);
        if (why !== null) {
            findings.push(notParsed(path, why));
            continue;
        }
        for (const item of findCheckedItems(text)) {
            if (!(await hasEvidence(repository, path, item)))
                findings.push(noEvidence(path, item));
        }
    }
    return findings;
}
async function hasEvidence(repository, path, item) {
    for (const reference of item.references) {
        if (isActionsLink(reference.text))
            return true;
        const named = resolveReference(reference, path);
        if (named !== null && named !== path && (await repository.exists(named)))
            return true;
    }
    return false;
}
const mostNamed = 3;
/** Only these are named in the message, because prose is full of words such as `and/or`. */
const looksLikeFile = /\/.*\.|\..*\//s;
function noEvidence(path, item) {
    const named = item.references.map((reference) => resolveReference(reference, path));
    const missing = [...new Set(named)].filter((name) => name !== null && looksLikeFile.test(name) && name !== path);
    const what = missing.length === 0
        ? "names no evidence"
        : `names only files that do not exist (${missing.slice(0, mostNamed).join(", ")})`;
    return createSpecFinding("no-evidence", {
        title: "Ticked without evidence",
        message: `The item ${shown(item.title)} is ticked and ${what}.`,
        fix: "Name a manifest, a file or a GitHub Actions run that shows it, or untick the item.",
        path,
        line: item.line,
    });
}
const notParsed = (path, why) => createSpecFinding("unreadable", {
    title: "Document not checked",
    message: `The items of ${path} were not checked, because ${why}.`,
    fix: "Split it.",
    path,
});

// EXTERNAL MODULE: ./build/model/counted.js
var counted = __webpack_require__(77820);
;// CONCATENATED MODULE: ./build/guardrails/spec-guard/judge.js









/**
 * Checks that code changes come with their spec or task, and that specs are reviewed regularly.
 *
 * `details`: `task`; `strategy`, `base` and `note` of the comparison; `as_of` and `judged_on`, the day that dates are
 * compared with; `only_changed`; and the counts `code_files`, `spec_files` (both changed), `specs_judged` and
 * `specs_closed`.
 */
const judgeSpecGuard = async (repository, options, facts) => {
    const changes = await repository.changes();
    const change = await sortChange(repository, options);
    const onlyChanged = (0,guardrail/* judgesOnlyChanged */.t)(options["only-changed"], facts);
    const day = await (0,dates/* getJudgementDay */.gh)(options["as-of"], facts, repository);
    const reviews = await judgeReviews(repository, onlyChanged ? change.specs : await allSpecs(repository, options.specs), { judgedOn: day, maxAgeDays: options["max-age-days"], warnDays: options["warn-days"] });
    const needsApproval = options["require-approval"] && change.code.length > 0;
    const findings = [
        ...(options["require-spec"] ? judgeSpecChange(change, options) : []),
        ...reviews.findings,
        ...(options["require-evidence"] ? await judgeEvidence(repository, change.specs) : []),
        ...(needsApproval ? await judgeApproval(repository, facts.task, day, options) : []),
        ...(options["require-child-run"] ? judgeChildRun(await facts.recordedTasks(), facts.task) : []),
    ].toSorted(finding/* worstFirst */.md);
    return {
        verdict: findings.some(({ level }) => level === "error") ? "violated" : "passed",
        summary: summarize(changes, change, reviews, day, findings),
        override: null,
        decision: null,
        details: {
            task: facts.task,
            strategy: changes.strategy,
            base: changes.base,
            note: changes.note,
            as_of: options["as-of"],
            judged_on: day,
            only_changed: onlyChanged,
            code_files: change.code.length,
            spec_files: change.specs.length,
            specs_judged: reviews.judged,
            specs_closed: reviews.closed,
        },
        findings,
        edits: [],
    };
};
function summarize({ filters }, { code, specs }, { judged }, day, findings) {
    const errors = findings.filter(({ level }) => level === "error").length;
    const objections = [
        ...(errors > 0 ? [(0,counted/* counted */.h)(errors, "error")] : []),
        ...(findings.length > errors ? [(0,counted/* counted */.h)(findings.length - errors, "warning")] : []),
    ];
    return [
        filters
            ? `${(0,counted/* counted */.h)(code.length, "code file")} and ${(0,counted/* counted */.h)(specs.length, "spec or task file")} changed`
            : "there is nothing to compare with, so no file counts as changed",
        `the last review of ${(0,counted/* counted */.h)(judged, "spec")} judged as of ${day}`,
        ...(objections.length > 0 ? [objections.join(" and ")] : []),
    ].join("; ");
}
/** Returns one error if no run is recorded of a task whose name starts with this one's. */
function judgeChildRun(recordedTasks, task) {
    if (recordedTasks.some((recorded) => recorded.startsWith(`${task}-`) && recorded.length > task.length + 1))
        return [];
    return [
        createSpecFinding("no-child-run", {
            title: "No recorded run of a child task",
            message: `No run is recorded of a task whose name begins with ${shown(`${task}-`)}.`,
            fix: `Run a pipeline for a part of the task, as with \`orchestrator run --task ${task}-review\`.`,
        }),
    ];
}


/***/ }),

/***/ 25986:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ findParseObstacle)
/* harmony export */ });
/** More than real documents contain. Measured: at these limits, parsing 200 KB takes at most about two seconds. */
const most = {
    nesting: 100,
    inner: 5000,
    marks: 10_000,
    openings: 500,
    lines: 20_000,
    lazyLines: 1500,
    quotes: 1500,
    underlines: 4000,
};
const formatCount = (count) => count.toLocaleString("en");
/**
 * Tells why a text should not be parsed, to follow "because"; null: it can be. The parser's time grows with the square
 * of the nesting of lists and quotes, of the number of quotes and their continuation lines, of underlined headings, and
 * of brackets, stars and unterminated comments in a paragraph; it also grows with the number of lines.
 */
function findParseObstacle(text) {
    const lines = text.split(/\r\n|\n|\r/);
    if (lines.length > most.lines)
        return `it has more than ${formatCount(most.lines)} lines`;
    if (lines.filter(isUnderline).length > most.underlines)
        return `it has more than ${formatCount(most.underlines)} headings with a line under them`;
    return checkContainers(lines) ?? checkBlocks(text);
}
/** A line of dashes or equals signs right below text, which makes that a heading. */
const isUnderline = (line, at, lines) => /^[ \t>]*(?:=+|-+)[ \t]*$/.test(line) && /\S/.test(lines[at - 1] ?? "");
/** Marks of lists and quotes at the start of a line. */
const marks = /[ \t]*(?:(>)|(?:[-+*]|\d{1,9}[.)])(?=[ \t]|$))/y;
function findMarks(line) {
    const found = [];
    marks.lastIndex = 0;
    for (let mark = marks.exec(line); mark !== null; mark = marks.exec(line))
        found.push({ column: marks.lastIndex, isQuote: mark[1] !== undefined });
    return found;
}
/**
 * Returns what is open after a line: quote marks continue open quotes, others close what starts at least as far to the
 * right.
 */
function updateOpen(open, line) {
    const own = line.findIndex(({ column, isQuote }) => !isQuote || !open.includes(column));
    if (own < 0)
        return [...open];
    const begun = line.slice(own).map(({ column }) => column);
    return [...open.filter((column) => column < begun[0]), ...begun];
}
/** A line that closes all lists and quotes before it. */
const endsContainers = /^(?:`{3}|~{3}|#)/;
/** Ignores code blocks, which makes no difference for real documents. */
function checkContainers(lines) {
    let open = [];
    let before = { isQuote: false, isEmpty: true };
    let quotes = 0;
    let lazyLines = 0;
    let inner = 0;
    for (const line of lines) {
        const found = findMarks(line);
        const isQuote = found.some((mark) => mark.isQuote);
        const indent = line.search(/\S/);
        const isEmpty = indent < 0;
        if (found.length > 0)
            open = updateOpen(open, found);
        else if (endsContainers.test(line) || (indent === 0 && before.isEmpty))
            open = [];
        const isLazy = found.length === 0 && !isEmpty && indent < (open.at(-1) ?? 0);
        lazyLines = isLazy ? lazyLines + 1 : 0;
        if (isQuote && !before.isQuote)
            quotes += 1;
        inner += Math.max(0, found.length - 1);
        if (open.length > most.nesting)
            return `more than ${most.nesting} lists and quotes are in each other`;
        if (inner > most.inner)
            return `more than ${formatCount(most.inner)} lists and quotes begin behind others in their line`;
        if (quotes > most.quotes)
            return `it has more than ${formatCount(most.quotes)} quotes`;
        if (lazyLines > most.lazyLines)
            return `more than ${formatCount(most.lazyLines)} lines go on with a list or a quote and begin at the margin`;
        before = { isQuote, isEmpty };
    }
    return null;
}
function checkBlocks(text) {
    if (text.length <= most.openings * 2)
        return null;
    for (const block of text.split(/\n[ \t\r]*\n/)) {
        if (countMatches(block, /[[\]*_`]/g) > most.marks)
            return `there are more than ${formatCount(most.marks)} brackets, stars, underscores and backticks without an empty line between them`;
        if (countMatches(block, /<[!?]/g) > most.openings)
            return `more than ${formatCount(most.openings)} comments begin without an empty line between them`;
    }
    return null;
}
const countMatches = (text, pattern) => text.match(pattern)?.length ?? 0;


/***/ }),

/***/ 58387:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cL: () => (/* binding */ selfContained),
/* harmony export */   f_: () => (/* binding */ isTooDeep),
/* harmony export */   hN: () => (/* binding */ parseYaml),
/* harmony export */   o6: () => (/* binding */ findTooDeep),
/* harmony export */   vj: () => (/* binding */ mostLevels)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);

/** Deepest nesting of mappings and lists that is read. The deepest meaningful key is at level 10. */
const mostLevels = 50;
/** The error for a value that is deeper than its text. */
const selfContained = "an alias must not stand inside of what it names";
/**
 * Returns where a text exceeds the limit, in UTF-16 units; undefined: nowhere. The parser's stack grows by one for each
 * open collection, so checking it bounds the depth before anything recursive reads the text: a stack overflow within a
 * regular expression ends the process.
 */
function findTooDeep(text) {
    const parser = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .Parser */ .iX();
    for (const lexeme of new yaml__WEBPACK_IMPORTED_MODULE_0__/* .Lexer */ .JG().lex(text)) {
        for (const _ of parser.next(lexeme))
            continue;
        if (parser.stack.length > mostLevels)
            return parser.offset;
    }
    return undefined;
}
/** Whether a value is too deep: an alias inside of what it names has no end. */
function isTooDeep(value, levels = mostLevels) {
    if (typeof value !== "object" || value === null)
        return false;
    return levels === 0 || Object.values(value).some((inner) => isTooDeep(inner, levels - 1));
}
/**
 * Parses a YAML text.
 * @throws Error with a sentence for people if it is not YAML, or too deep
 */
function parseYaml(text) {
    if (findTooDeep(text) !== undefined)
        throw new Error(`it is nested deeper than ${mostLevels} levels`);
    const value = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parse */ .qg)(text);
    if (isTooDeep(value))
        throw new Error(selfContained);
    return value;
}


/***/ })

};
