export const id = 9046;
export const ids = [9046];
export const modules = {

/***/ 346:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BW: () => (/* binding */ judgedOn),
/* harmony export */   Iq: () => (/* binding */ parseDay),
/* harmony export */   YM: () => (/* binding */ daysBetween),
/* harmony export */   fi: () => (/* binding */ addDays),
/* harmony export */   kb: () => (/* binding */ dayOf),
/* harmony export */   mI: () => (/* binding */ parseMoment)
/* harmony export */ });
const dayMs = 24 * 60 * 60 * 1000;
/** The forms of YAML 1.1's `timestamp` (yaml.org/type/timestamp), of which RFC 3339's are a part: a day, or one with a time. */
const timestamp = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:(?:[Tt]|[\t ]+)(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d*)?)?[\t ]*(Z|[-+]\d{1,2}(?::?\d{2})?)?)?$/;
/**
 * The day of a date as people and YAML write it, `YYYY-MM-DD`: a day of the calendar, or a day with a time, of which it is the
 * day in UTC. A time without a zone is UTC's. null: anything else, such as 2026-02-30.
 */
function parseDay(value) {
    const moment = parseMoment(value);
    return moment === null ? null : dayOf(moment);
}
/** The same as a moment: of a day alone its first. */
function parseMoment(value) {
    // What has the tag `!!timestamp`.
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
    // A day that its month doesn't have becomes one of the next month.
    const isDay = !Number.isNaN(midnight) && dayOf(new Date(midnight)) === written;
    const clock = [Number(hour ?? 0), Number(minute), Number(second)];
    const offset = minutesOf(zone);
    // A second of 60 is one that was put in.
    if (!isDay || clock[0] > 23 || clock[1] > 59 || clock[2] > 60 || offset === null)
        return null;
    const moment = new Date(midnight + (clock[0] * 60 + clock[1] - offset) * 60_000 + clock[2] * 1000);
    return hasFourDigits(moment) ? moment : null;
}
/** `-5`, `+0530`, `+05:30`: minutes ahead of UTC; null: no zone is as far away. */
function minutesOf(zone) {
    const [, sign, hours = "0", minutes = "0"] = /^([-+])(\d{1,2}):?(\d{2})?$/.exec(zone) ?? [];
    if (Number(hours) > 14 || Number(minutes) > 59)
        return null;
    return (sign === "-" ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}
/** The year of anything else is written with a sign. */
const hasFourDigits = (date) => !Number.isNaN(date.getTime()) && /^\d{4}-/.test(date.toISOString());
/** The day of a moment, in UTC: the same on every machine. */
function dayOf(date) {
    return date.toISOString().slice(0, 10);
}
/** Whole days from one day to another; negative when it lies before. Days as parseDay gives them. */
function daysBetween(from, to) {
    return (Date.parse(to) - Date.parse(from)) / dayMs;
}
/** The day so many days after another. */
function addDays(day, days) {
    return dayOf(new Date(Date.parse(day) + days * dayMs));
}
/**
 * The day that dates are judged by: today, or with `head` the day of HEAD's commit, by which a verdict can be made again
 * later. Where there is no commit yet it is today.
 */
async function judgedOn(asOf, facts, repository) {
    const committed = asOf === "head" ? await repository.headDate() : null;
    return dayOf(committed ?? facts.now);
}


/***/ }),

/***/ 6262:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ documentFields)
/* harmony export */ });
/* harmony import */ var _front_matter_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5688);

/** Lines of a text without front matter in which a field may stand. */
const headLines = 20;
const inHead = /^(last_review|status):/;
/**
 * The fields of a document: its front matter, or, as older specs have it, lines such as `last_review: 2026-11-21` of their own
 * near the beginning of a text that has none. What stands in a code block is none. All guardrails read them here.
 */
function documentFields(text) {
    const front = (0,_front_matter_js__WEBPACK_IMPORTED_MODULE_0__/* .frontMatterOf */ .E)(text);
    return front === null ? fieldsOfHead(text) : { ...front, isFrontMatter: true };
}
function fieldsOfHead(text) {
    const found = new Map();
    let fence = null;
    for (const [at, line] of text.split(/\r?\n/, headLines).entries()) {
        const mark = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1];
        const key = inHead.exec(line)?.[1];
        if (fence !== null)
            fence = mark?.startsWith(fence) === true ? null : fence;
        else if (mark !== undefined)
            fence = mark;
        else if (key !== undefined && !found.has(key))
            found.set(key, { value: valueIn(line, key), line: at + 1 });
    }
    return {
        fields: Object.fromEntries([...found].map(([key, { value }]) => [key, value])),
        lineOf: (key) => found.get(key)?.line ?? 1,
        problem: null,
        isFrontMatter: false,
    };
}
/** As front matter would have it; what is no YAML, as it is written. */
function valueIn(line, key) {
    const read = (0,_front_matter_js__WEBPACK_IMPORTED_MODULE_0__/* .frontMatterOf */ .E)(`---\n${line}\n---\n`);
    return read?.problem === null ? read.fields[key] : line.slice(key.length + 1).trim();
}


/***/ }),

/***/ 741:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ isClosed)
/* harmony export */ });
/** Values of `status` that close a document or spec: it is not worked by any more. */
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
/** Whether a `status`, in front matter or in a registry, says that there is nothing to review any more. */
const isClosed = (status) => typeof status === "string" && closing.has(status.trim().toLowerCase());


/***/ }),

/***/ 738:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ findingOf)
/* harmony export */ });
/** @param rule with the guardrail's name, as `docs-check/missing-path` */
const findingOf = (rule, remark) => ({
    level: "error",
    path: null,
    line: null,
    end_line: null,
    column: null,
    end_column: null,
    ...remark,
    rule,
});


/***/ }),

/***/ 6854:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ judgesOnlyChanged)
/* harmony export */ });
/**
 * Whether the run is for one change on its way in. A merge queue tests what was a pull request a moment ago: it must not fail on
 * a day that the pull request did not.
 */
const isForOneChange = ({ pullRequest, environment }) => pullRequest !== null || environment["GITHUB_EVENT_NAME"] === "merge_group";
/** @param option `only-changed` of guardrails that judge dates */
const judgesOnlyChanged = (option, facts) => option === "auto" ? isForOneChange(facts) : option;


/***/ }),

/***/ 7870:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ parseMarkdown)
/* harmony export */ });
/* harmony import */ var mdast_util_from_markdown__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8353);
/* harmony import */ var mdast_util_frontmatter__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8494);
/* harmony import */ var mdast_util_gfm__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8881);
/* harmony import */ var micromark_extension_frontmatter__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(796);
/* harmony import */ var micromark_extension_gfm__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2297);





/** The tree has an address's text, decoded; who wants to change it needs its place. */
const noteDestination = function note(token) {
    const node = this.stack.at(-1);
    if (node?.type === "link" || node?.type === "image" || node?.type === "definition")
        node.data = { destination: { start: token.start.offset, end: token.end.offset } };
};
const syntax = [(0,micromark_extension_gfm__WEBPACK_IMPORTED_MODULE_0__/* .gfm */ .T)(), (0,micromark_extension_frontmatter__WEBPACK_IMPORTED_MODULE_1__/* .frontmatter */ .v)(["yaml"])];
const tree = [
    // Its transform makes links of addresses that the syntax has not taken for some. They have no place in the text, and what reads
    // addresses of other places reads text as well.
    (0,mdast_util_gfm__WEBPACK_IMPORTED_MODULE_2__/* .gfmFromMarkdown */ .C)().map((extension) => ({ ...extension, transforms: [] })),
    (0,mdast_util_frontmatter__WEBPACK_IMPORTED_MODULE_3__/* .frontmatterFromMarkdown */ .q)(["yaml"]),
    { enter: { resourceDestination: noteDestination, definitionDestination: noteDestination } },
];
/**
 * The syntax tree (mdast) of a text in GitHub's Markdown, with front matter. Positions count lines and columns from 1. The text
 * has no byte order mark: offsets are off by one behind one. `indentedCode`: what stands four blanks in is code, as it is not in
 * MDX and in Python-Markdown's admonitions. Ask `whyNotParsed` first: the parser is not made for hostile texts.
 */
const parseMarkdown = (text, { indentedCode = true } = {}) => (0,mdast_util_from_markdown__WEBPACK_IMPORTED_MODULE_4__/* .fromMarkdown */ .Y)(text, {
    extensions: indentedCode ? syntax : [...syntax, { disable: { null: ["codeIndented"] } }],
    mdastExtensions: tree,
});


/***/ }),

/***/ 1039:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ settingsChanged)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(738);

/**
 * That a change touches what it is judged by: told before all else, and an error where that is asked for.
 * @param guardrail `diff-budget`
 * @param level of the option `settings-changed`
 */
const settingsChanged = (guardrail, level, { message, path }) => (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .findingOf */ .h)(`${guardrail}/settings-changed`, {
    level: level === "error" ? "error" : "warning",
    title: "The change touches what judges it",
    message,
    path: path ?? null,
    fix: "Review this with care, or change it on its own, before what it is needed for.",
});


/***/ }),

/***/ 9046:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  judgeSpecGuard: () => (/* binding */ judgeSpecGuard)
});

// EXTERNAL MODULE: ./build/model/finding.js
var finding = __webpack_require__(6939);
// EXTERNAL MODULE: ./build/guardrails/dates.js
var dates = __webpack_require__(346);
// EXTERNAL MODULE: ./build/guardrails/guardrail.js
var guardrail = __webpack_require__(6854);
;// CONCATENATED MODULE: ./build/guardrails/tasks/approvals.js

/**
 * The approvals of a task: a list, a mapping of names to approvals, or a single one, as `approvals` or `approval`. One that
 * counts has an `actor` (or `reviewer`), a `timestamp` (or `date`), and no `status` or `approved` that says something else.
 */
function approvalsOf({ approvals, approval }) {
    return [...entriesOf("approvals", approvals), ...entriesOf("approval", approval)].map(([name, value]) => readApproval(name, value));
}
function entriesOf(name, value) {
    if (value === undefined || value === null)
        return [];
    if (Array.isArray(value))
        return value.map((one, at) => [`${name}[${at}]`, one]);
    if (!isMapping(value) || isText(actorOf(value)))
        return [[name, value]];
    return Object.entries(value).map(([key, one]) => [`${name}.${key}`, one]);
}
function readApproval(name, value) {
    if (!isMapping(value))
        return { name, at: null, problem: "is no mapping" };
    const at = (0,dates/* parseMoment */.mI)(value["timestamp"] ?? value["date"]);
    return { name, at, problem: problemOf(value, at) };
}
function problemOf(value, at) {
    if (!isText(actorOf(value)))
        return "names no actor";
    if (at === null)
        return "has no timestamp that is a date";
    const { status, approved } = value;
    if (approved !== undefined && approved !== true)
        return "is not approved";
    return status === undefined || isApproving(status) ? null : "has a status that is no approval";
}
/** `approved`, and what goes on from there, as `approved_for_docs_review`. */
const isApproving = (status) => typeof status === "string" && /^(?:approved|accepted|passed|succeeded)(?![a-z])/i.test(status);
const actorOf = (value) => value["actor"] ?? value["reviewer"];
const isText = (value) => typeof value === "string" && value.trim() !== "";
const isMapping = (value) => typeof value === "object" && value !== null && !Array.isArray(value);

// EXTERNAL MODULE: ./build/guardrails/tasks/task-index.js
var task_index = __webpack_require__(4112);
// EXTERNAL MODULE: ./build/guardrails/settings-changed.js
var settings_changed = __webpack_require__(1039);
// EXTERNAL MODULE: ./build/guardrails/finding.js
var guardrails_finding = __webpack_require__(738);
;// CONCATENATED MODULE: ./build/guardrails/spec-guard/findings.js

/** @param rule without the guardrail's name */
const found = (rule, remark) => (0,guardrails_finding/* findingOf */.h)(`spec-guard/${rule}`, remark);
const longest = 60;
/** A value of a file inside of a message: as JSON, on one line, cut when long. */
function shown(value) {
    const text = typeof value === "string" && value.length > longest ? `${value.slice(0, longest)}…` : value;
    const json = JSON.stringify(text) ?? "nothing";
    return typeof value === "string" || json.length <= longest ? json : `${json.slice(0, longest)}…`;
}

;// CONCATENATED MODULE: ./build/guardrails/spec-guard/approval.js





const fix = (task) => `Have it approved, and record it in ${task_index/* taskIndexPath */.xz}: { "id": ${JSON.stringify(task)}, "approvals": [{ "actor": "…", "timestamp": "…" }] }.`;
/**
 * Looks for an approval of the task in the work tree's tasks/index.json. Whoever may change the file may write one: who says
 * so, and when, is there for a reviewer to see.
 * @param judgedOn `YYYY-MM-DD`; an approval of a later day is none yet
 */
async function judgeApproval(repository, task, judgedOn, options) {
    const bytes = await repository.read(task_index/* taskIndexPath */.xz);
    const title = "Task not approved";
    if (bytes === undefined) {
        const message = `Code changed, and there is no ${task_index/* taskIndexPath */.xz} that could hold an approval of the task ${shown(task)}.`;
        return [found("no-approval", { title, message, fix: fix(task) })];
    }
    const index = (0,task_index/* readTaskIndex */.ew)(new TextDecoder().decode(bytes));
    if (index.kind === "broken")
        return [broken(index)];
    const items = index.items.filter((item) => (0,task_index/* namesTask */.KT)(item, task));
    const why = whyNotApproved(items, judgedOn);
    if (why === null)
        return judgeOwnApproval(repository, task, judgedOn, options);
    const message = `Code changed, and ${task_index/* taskIndexPath */.xz} holds no approval of the task ${shown(task)}: ${why}.`;
    return [found("no-approval", { title, message, fix: fix(task), path: task_index/* taskIndexPath */.xz })];
}
async function judgeOwnApproval(repository, task, judgedOn, options) {
    const { entries } = await repository.changes();
    const changed = entries.find(({ path }) => path === task_index/* taskIndexPath */.xz);
    if (changed === undefined)
        return [];
    const bytes = await repository.readBase(changed.previousPath ?? task_index/* taskIndexPath */.xz);
    const index = bytes === undefined ? null : (0,task_index/* readTaskIndex */.ew)(new TextDecoder().decode(bytes));
    const items = index?.kind === "read" ? index.items.filter((item) => (0,task_index/* namesTask */.KT)(item, task)) : [];
    if (whyNotApproved(items, judgedOn) === null)
        return [];
    const message = `The approval of the task ${shown(task)} in ${task_index/* taskIndexPath */.xz} comes with the change that it is for.`;
    return [
        (0,settings_changed/* settingsChanged */._)("spec-guard", options["settings-changed"], { message, path: task_index/* taskIndexPath */.xz }),
    ];
}
/** null: it is approved. */
function whyNotApproved(items, judgedOn) {
    if (items.length === 0)
        return "it has no item for it";
    const approvals = items.flatMap(approvalsOf);
    const problems = approvals.map((approval) => approval.problem ?? tooEarly(approval, judgedOn));
    if (problems.includes(null))
        return null;
    return approvals.length === 0
        ? "its item has no approvals"
        : approvals.map(({ name }, at) => `${name} ${problems[at]}`).join(", ");
}
const tooEarly = ({ at }, judgedOn) => at !== null && (0,dates/* dayOf */.kb)(at) > (0,dates/* addDays */.fi)(judgedOn, 1) ? "lies ahead" : null;
const broken = ({ problem, line, column, }) => found("broken-index", {
    title: "Task index cannot be read",
    message: `${task_index/* taskIndexPath */.xz} cannot be read: ${problem}.`,
    fix: 'Write it as JSON: { "items": [{ "id": "…" }] }.',
    path: task_index/* taskIndexPath */.xz,
    line: line ?? null,
    column: column ?? null,
});

// EXTERNAL MODULE: ./build/changes/filter.js
var filter = __webpack_require__(1778);
;// CONCATENATED MODULE: ./build/guardrails/spec-guard/change.js


/**
 * Sorts a change into code and specs. Code counts by both names of a rename, and not when it is generated. A spec counts by
 * the name that it has now: to delete one, or to move it elsewhere, says nothing about the code. One of which only the
 * `last_review` changed counts: it was looked at and found that it still holds. One without text, or of which only
 * the mode, the name or blanks changed, does not: nothing was written.
 */
async function sortChange(repository, options) {
    const { entries, filters } = await repository.changes();
    if (!filters)
        return { code: [], specs: [], written: [] };
    const isSpec = (0,filter/* nameTest */.Sf)(options.specs);
    const matchesCode = (0,filter/* nameTest */.Sf)(options.code);
    const isCode = (entry) => namesOf(entry).some((name) => matchesCode(name) && !isSpec(name));
    const isThere = ({ status, submodule }) => status !== "deleted" && !submodule;
    const specs = entries.filter((entry) => isThere(entry) && isSpec(entry.path));
    const code = await withoutGenerated(repository, entries.filter(isCode));
    return {
        code: code.map(({ path }) => path),
        specs: specs.map(({ path }) => path),
        written: code.length === 0 ? [] : await withNewText(repository, specs),
    };
}
async function withNewText(repository, specs) {
    if (specs.length === 0)
        return [];
    const paths = new Set(specs.map(({ path }) => path));
    const blank = await repository.onlyBlanks();
    const candidates = (await repository.measure()).filter((file) => paths.has(file.path) && !blank.has(file.path) && hasNewContent(file));
    const isText = await Promise.all(candidates.map(async ({ path }) => hasText(await repository.read(path))));
    return candidates.filter((_, position) => isText[position]).map(({ path }) => path);
}
/** A file without lines has another content unless it was only renamed. */
const hasNewContent = ({ addedLines, deletedLines, similarity }) => addedLines === null || deletedLines === null ? similarity !== 100 : addedLines + deletedLines > 0;
const hasText = (bytes) => bytes !== undefined && /\S/.test(new TextDecoder().decode(bytes));
const namesOf = ({ path, previousPath, status }) => status === "renamed" && previousPath !== null ? [path, previousPath] : [path];
async function withoutGenerated(repository, code) {
    if (code.length === 0)
        return code;
    const measured = await repository.measure();
    const generated = new Set(measured.filter((file) => file.generated).map(({ path }) => path));
    return code.filter(({ path }) => !generated.has(path));
}
const mostNamed = 5;
function named(paths) {
    const rest = paths.length - mostNamed;
    return paths.slice(0, mostNamed).join(", ") + (rest > 0 ? ` and ${rest} more` : "");
}
/** One error when code changed and no spec did. */
function judgeSpecChange({ code, specs, written }, options) {
    const [first] = code;
    if (first === undefined || written.length > 0)
        return [];
    const unwritten = specs.length === 0 ? "" : `: nothing was written in ${named(specs)}`;
    return [
        found("no-spec-change", {
            title: "Code changed without a spec",
            message: `Code changed (${named(code)}), and no spec or task file did (${options.specs.join(", ")})${unwritten}.`,
            fix: "Change the spec or task that this belongs to; where it still holds as it is, review it and set its `last_review`.",
            path: first,
        }),
    ];
}

;// CONCATENATED MODULE: ./build/guardrails/spec-guard/child-run.js

/** One error when nothing was recorded of a task whose name begins with this one's. */
function judgeChildRun(recordedTasks, task) {
    if (recordedTasks.some((recorded) => recorded.startsWith(`${task}-`) && recorded.length > task.length + 1))
        return [];
    return [
        found("no-child-run", {
            title: "No recorded run of a child task",
            message: `No run is recorded of a task whose name begins with ${shown(`${task}-`)}.`,
            fix: `Run a pipeline for a part of the task, as with \`orchestrator run --task ${task}-review\`.`,
        }),
    ];
}

// EXTERNAL MODULE: ./build/text/parse-limits.js
var parse_limits = __webpack_require__(5986);
// EXTERNAL MODULE: ./build/guardrails/tasks/checked-items.js
var checked_items = __webpack_require__(5654);
// EXTERNAL MODULE: ./build/guardrails/tasks/references.js
var references = __webpack_require__(1338);
// EXTERNAL MODULE: ./build/guardrails/document-fields.js
var document_fields = __webpack_require__(6262);
// EXTERNAL MODULE: ./build/guardrails/document-status.js
var document_status = __webpack_require__(741);
;// CONCATENATED MODULE: ./build/guardrails/spec-guard/last-review.js




/** Reads the date of the last review from what the spec says of itself. */
function readReview(text) {
    const { fields, lineOf, problem, isFrontMatter } = (0,document_fields/* documentFields */.p)(text);
    if (problem !== null)
        return { kind: "unreadable", problem };
    const { status, last_review: value } = fields;
    if ((0,document_status/* isClosed */.L)(status))
        return { kind: "closed" };
    if (value === undefined)
        return { kind: "undated", fields: isFrontMatter, line: null };
    const line = lineOf("last_review");
    return value === null && isFrontMatter
        ? { kind: "undated", fields: true, line }
        : { kind: "dated", value: value ?? "", line };
}
/** At most one finding: the date is missing or none, lies ahead, is too long ago, or soon will be. */
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
const unreadable = (path, problem) => found("unreadable", {
    title: "Front matter cannot be read",
    message: `The front matter of ${path} cannot be read: ${problem}.`,
    fix: "Correct the YAML between its two lines of hyphens.",
    path,
    line: 1,
});
const undated = (path, line) => found("no-last-review", {
    title: "Spec without a last review",
    message: `${path} does not say when it was last reviewed.`,
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
    // Days are judged in UTC. Where the sun rises earlier it may be tomorrow already.
    if (age < -1)
        return [ahead(place, day, judgedOn)];
    if (age > maxAgeDays)
        return [stale(place, day, age, terms)];
    const left = maxAgeDays - age;
    return left < warnDays ? [soonStale(place, day, left, terms)] : [];
}
const notADay = (place, value) => found("invalid-last-review", {
    ...place,
    title: "No day of the calendar",
    message: `last_review is ${shown(value)}; expected a day of the calendar, as YYYY-MM-DD.`,
    fix: "Write the day of the last review, as `last_review: YYYY-MM-DD`.",
});
const ahead = (place, day, judgedOn) => found("future-last-review", {
    ...place,
    title: "Last review lies ahead",
    message: `last_review is ${day}, which is after ${judgedOn}, the day that dates are judged by.`,
    fix: "Write the day on which it was last reviewed.",
});
const stale = (place, day, age, { judgedOn, maxAgeDays }) => found("stale", {
    ...place,
    title: "Spec not reviewed for long",
    message: `The last review was on ${day}, ${age} days before ${judgedOn}; at most ${maxAgeDays} are allowed.`,
    fix: "Review it and set `last_review`, or set `status: done` when nobody works by it any more.",
});
const soonStale = (place, day, left, { maxAgeDays }) => found("soon-stale", {
    ...place,
    level: "warning",
    title: "Spec soon due for a review",
    message: `The last review was on ${day}; the next is due on ${(0,dates/* addDays */.fi)(day, maxAgeDays)}, ${left === 0 ? "the day that dates are judged by" : `in ${left} day${left === 1 ? "" : "s"}`}.`,
    fix: "Review it and set `last_review`.",
});

;// CONCATENATED MODULE: ./build/guardrails/spec-guard/specs.js



const isMarkdown = (0,filter/* nameTest */.Sf)(["**/*.{md,markdown}"]);
/** What stands beside specs: lists of what there is to do, and what a folder is for. */
const mayGoWithout = (0,filter/* nameTest */.Sf)(["tasks/*.md", "**/README.md"]);
/** The Markdown files among specs and task files. */
const documentsAmong = (paths) => paths.filter(isMarkdown);
/** The specs of the whole repository. */
async function allSpecs(repository, globs) {
    return (await repository.files()).filter((0,filter/* nameTest */.Sf)(globs));
}
/** Judges the last review of each spec among these files. */
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
const unread = (path) => found("unreadable", {
    title: "Spec cannot be read",
    message: `${path} cannot be read: it is a link that leads to no file of the repository.`,
    fix: "Put the spec itself in its place, or take the link away.",
    path,
});

;// CONCATENATED MODULE: ./build/guardrails/spec-guard/evidence.js





/** Bytes of a document whose items are looked at. Parsing takes more than a moment for every MiB of hostile text. */
const mostBytes = 1024 * 1024;
/**
 * Looks for what each ticked item in these files names as evidence. One thing that is there is enough: a file or folder of
 * the work tree, which may be ignored by git, as manifests are, or the address of a run, job or artifact in GitHub Actions.
 * An address is taken by its form: nothing is asked of the network.
 */
async function judgeEvidence(repository, paths) {
    const findings = [];
    for (const path of documentsAmong(paths)) {
        const bytes = await repository.read(path);
        if (bytes === undefined)
            continue;
        const text = new TextDecoder().decode(bytes);
        const why = bytes.length > mostBytes ? "it has more than 1 MiB" : (0,parse_limits/* whyNotParsed */.t)(text);
        if (why !== null) {
            findings.push(notParsed(path, why));
            continue;
        }
        for (const item of (0,checked_items/* checkedItems */.w)(text)) {
            if (!(await hasEvidence(repository, path, item)))
                findings.push(noEvidence(path, item));
        }
    }
    return findings;
}
async function hasEvidence(repository, path, item) {
    for (const reference of item.references) {
        if ((0,references/* isActionsLink */.WI)(reference.text))
            return true;
        const named = (0,references/* pathOfReference */.kZ)(reference, path);
        if (named !== null && named !== path && (await repository.exists(named)))
            return true;
    }
    return false;
}
const evidence_mostNamed = 3;
/** Worth naming: prose is full of words such as `and/or`. */
const looksLikeFile = /\/.*\.|\..*\//s;
function noEvidence(path, item) {
    const named = item.references.map((reference) => (0,references/* pathOfReference */.kZ)(reference, path));
    const missing = [...new Set(named)].filter((name) => name !== null && looksLikeFile.test(name) && name !== path);
    const what = missing.length === 0
        ? "names no evidence"
        : `names nothing that exists (${missing.slice(0, evidence_mostNamed).join(", ")})`;
    return found("no-evidence", {
        title: "Ticked without evidence",
        message: `The item ${shown(item.title)} is ticked and ${what}.`,
        fix: "Name a manifest, a file or a GitHub Actions run that shows it, or take the tick away.",
        path,
        line: item.line,
    });
}
const notParsed = (path, why) => found("unreadable", {
    title: "Too much to be read",
    message: `The items of ${path} were not looked at, because ${why}.`,
    fix: "Split it.",
    path,
});

// EXTERNAL MODULE: ./build/model/counted.js
var counted = __webpack_require__(7820);
;// CONCATENATED MODULE: ./build/guardrails/spec-guard/judge.js









/**
 * Whether code comes with the spec or task that it belongs to, and whether specs are looked at now and then.
 *
 * `details`: `task`; `strategy`, `base` and `note` of the comparison; `as_of` and `judged_on`, the day that dates were judged
 * by; `only_changed`; and the counts `code_files`, `spec_files` (changed, both), `specs_judged` and `specs_closed`.
 */
const judgeSpecGuard = async (repository, options, facts) => {
    const changes = await repository.changes();
    const change = await sortChange(repository, options);
    const onlyChanged = (0,guardrail/* judgesOnlyChanged */.t)(options["only-changed"], facts);
    const day = await (0,dates/* judgedOn */.BW)(options["as-of"], facts, repository);
    const reviews = await judgeReviews(repository, onlyChanged ? change.specs : await allSpecs(repository, options.specs), { judgedOn: day, maxAgeDays: options["max-age-days"], warnDays: options["warn-days"] });
    const approvalWanted = options["require-approval"] && change.code.length > 0;
    const findings = [
        ...(options["require-spec"] ? judgeSpecChange(change, options) : []),
        ...reviews.findings,
        ...(options["require-evidence"] ? await judgeEvidence(repository, change.specs) : []),
        ...(approvalWanted ? await judgeApproval(repository, facts.task, day, options) : []),
        ...(options["require-child-run"] ? judgeChildRun(await facts.recordedTasks(), facts.task) : []),
    ].toSorted(finding/* worstFirst */.md);
    return {
        verdict: findings.some(({ level }) => level === "error") ? "violated" : "passed",
        summary: summaryOf(changes, change, reviews, day, findings),
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
function summaryOf({ filters }, { code, specs }, { judged }, day, findings) {
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


/***/ }),

/***/ 5654:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ everythingIn),
/* harmony export */   w: () => (/* binding */ checkedItems)
/* harmony export */ });
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7870);
/* harmony import */ var _references_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1338);


/** The ticked items of a Markdown text, nested ones too, in the order of the text. */
function checkedItems(text) {
    const lines = text.split("\n");
    const nodes = [...everythingIn((0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .parseMarkdown */ .D)(text))];
    const addresses = new Map(nodes.flatMap((node) => node.type === "definition" ? [[node.identifier, node.url]] : []));
    return nodes
        .filter((node) => node.type === "listItem" && node.checked === true)
        .map((item) => {
        const line = item.position?.start.line ?? 1;
        const title = (lines[line - 1] ?? "").replace(/^.*?\[[xX]\]\s*/, "").trim();
        return {
            line,
            title,
            references: [...everythingIn(item)].flatMap((node) => named(node, addresses)),
        };
    });
}
function named(node, addresses) {
    switch (node.type) {
        case "text":
        case "inlineCode":
        case "code":
            return (0,_references_js__WEBPACK_IMPORTED_MODULE_1__/* .wordsOf */ .Z9)(node.value).map((text) => ({ kind: "word", text }));
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
/** A node and all below it, in the order of the text. By a list of its own: nesting may be deeper than calls can be. */
function* everythingIn(root) {
    const waiting = [root];
    for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
        yield node;
        if ("children" in node)
            waiting.push(...node.children.toReversed());
    }
}


/***/ }),

/***/ 1338:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WI: () => (/* binding */ isActionsLink),
/* harmony export */   Z9: () => (/* binding */ wordsOf),
/* harmony export */   kZ: () => (/* binding */ pathOfReference)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);

/** A run, a job or an artifact of GitHub Actions, on github.com or elsewhere. */
const actionsLink = /^https:\/\/[^/\s]+\/[\w.-]+\/[\w.-]+\/actions\/runs\/\d+(?:\/attempts\/\d+)?(?:\/(?:job|artifacts)\/\d+)?\/?(?:[?#]\S*)?$/;
/** By its form alone. */
const isActionsLink = (text) => actionsLink.test(text);
/**
 * The file that a reference names, relative to the repository root; null: it names none, as an address, a plain word, or what
 * leads out of the repository. A fragment and a line behind it are left out.
 * @param document where the reference stands
 */
function pathOfReference({ text, kind }, document) {
    if (/^[a-z][a-z\d+.-]*:\/\/|^(?:mailto|data|tel):/i.test(text))
        return null;
    const named = text.replace(/[?#].*$/s, "").replace(/:\d+(?:[:-]\d+)?$/, "");
    if (!/[./]/.test(named))
        return null;
    const path = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(kind === "link" ? fromDocument(decoded(named), document) : named);
    // No file has a NUL in its name, and asking for one is an error of its own.
    if (path.includes("\0"))
        return null;
    const leadsOut = path.startsWith("/") || path === ".." || path.startsWith("../");
    return leadsOut || /^\.?\/?$/.test(path) ? null : path;
}
const fromDocument = (link, document) => link.startsWith("/") ? link.slice(1) : node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(document), link);
function decoded(link) {
    try {
        return decodeURIComponent(link);
    }
    catch {
        // A stray percent sign: it stands for itself.
        return link;
    }
}
/** The words of a text without the punctuation around them. */
const wordsOf = (text) => text
    .split(/\s+/)
    .map((word) => word.replace(/^[("'<[{*_]+/, "").replace(/[)"'>\]},.;:!?*_]+$/, ""))
    .filter((word) => word !== "");


/***/ }),

/***/ 4112:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KT: () => (/* binding */ namesTask),
/* harmony export */   ew: () => (/* binding */ readTaskIndex),
/* harmony export */   xz: () => (/* binding */ taskIndexPath)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5156);

/** Where tasks are listed: `{ "items": [{ "id", "slug", "approvals", "gate" … }] }`. */
const taskIndexPath = "tasks/index.json";
const Name = zod__WEBPACK_IMPORTED_MODULE_0__.string().nullish();
/** A task. What else is in it belongs to others. */
const TaskItem = zod__WEBPACK_IMPORTED_MODULE_0__.looseObject({ id: Name, slug: Name, task_key: Name });
const TaskIndex = zod__WEBPACK_IMPORTED_MODULE_0__.looseObject({ items: zod__WEBPACK_IMPORTED_MODULE_0__.array(TaskItem) });
/** Levels of the file. Real ones have six; parsers that keep places call themselves for each. */
const mostLevels = 100;
/** @param text without a byte order mark */
function readTaskIndex(text) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch (error) {
        const problem = error.message;
        return { kind: "broken", problem, ...placeOf(text, problem) };
    }
    if (levelsOf(value) > mostLevels)
        return broken(`it is nested deeper than ${mostLevels} levels`);
    const index = TaskIndex.safeParse(value);
    if (index.success)
        return { kind: "read", items: index.data.items };
    const [issue] = index.error.issues;
    const where = issue.path.length === 0 ? "" : `${issue.path.join(".")}: `;
    return broken(`${where}${issue.message}`);
}
const broken = (problem) => ({
    kind: "broken",
    problem,
    line: null,
    column: null,
});
function levelsOf(value) {
    let levels = 0;
    for (let level = [value]; level.length > 0; levels += 1) {
        level = level.flatMap((one) => typeof one === "object" && one !== null ? Object.values(one) : []);
    }
    return levels;
}
/** Node says the position of most mistakes in its message, and of the others shows what is around them. */
function placeOf(text, problem) {
    const said = /at position (\d+)/.exec(problem)?.[1];
    const offset = problem.includes("end of JSON input") ? text.length : said;
    if (offset === undefined)
        return { line: null, column: null };
    const before = text.slice(0, Number(offset)).split("\n");
    return { line: before.length, column: before.at(-1).length + 1 };
}
/** A run's task is an item's id, slug or key, or its id and slug with a hyphen between. */
function namesTask({ id, slug, task_key: key }, task) {
    const both = id && slug ? [`${id}-${slug}`] : [];
    return [id, slug, key, ...both].includes(task);
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

/***/ 6939:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   ef: () => (/* binding */ mostImportantFirst),
/* harmony export */   jm: () => (/* binding */ isAboutSettings),
/* harmony export */   md: () => (/* binding */ worstFirst),
/* harmony export */   wI: () => (/* binding */ Finding)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5156);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2977);


/** A name in the repository as ChangedFile has it: other than a RelativePath it may hold backslashes. */
const RepositoryPath = zod__WEBPACK_IMPORTED_MODULE_1__.string()
    .min(1)
    .regex(/^(?!\/)(?!(?:.*\/)?\.\.(?:\/|$))/s, "a path relative to the repository root, without ..");
/**
 * One remark, from a guardrail or from a workflow command that a stage printed. Where it says no path it is about the whole
 * change, and where it says no line about the whole file.
 */
const Finding = zod__WEBPACK_IMPORTED_MODULE_1__.strictObject({
    level: zod__WEBPACK_IMPORTED_MODULE_1__["enum"](["error", "warning", "notice"]),
    message: zod__WEBPACK_IMPORTED_MODULE_1__.string(),
    title: zod__WEBPACK_IMPORTED_MODULE_1__.string().nullable(),
    /** What was looked for, as `docs-check/missing-path`; null: a stage printed it. */
    rule: zod__WEBPACK_IMPORTED_MODULE_1__.string().nullable(),
    path: RepositoryPath.nullable(),
    /** Counted from 1. */
    line: zod__WEBPACK_IMPORTED_MODULE_1__.int().min(1).nullable(),
    end_line: zod__WEBPACK_IMPORTED_MODULE_1__.int().min(1).nullable(),
    column: zod__WEBPACK_IMPORTED_MODULE_1__.int().min(1).nullable(),
    /** Of the last line. */
    end_column: zod__WEBPACK_IMPORTED_MODULE_1__.int().min(1).nullable(),
    /** What to do about it, a sentence; null: the message says it, or nobody knows. */
    fix: zod__WEBPACK_IMPORTED_MODULE_1__.string().nullable(),
});
/** Where an annotation of it can stand: GitHub refuses lines and columns that no file has, and all that is sent with them. */
function placeOf({ line, end_line, column, end_column }) {
    const most = _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .limits */ .F.annotationPlace.value;
    if (line === null || line > most)
        return { line: null, end_line: null, column: null, end_column: null };
    const hasColumn = column !== null && column <= most;
    return {
        line,
        end_line: end_line === null ? null : Math.min(end_line, most),
        column: hasColumn ? column : null,
        end_column: hasColumn && end_column !== null ? Math.min(end_column, most) : null,
    };
}
const weights = { error: 0, warning: 1, notice: 2 };
/** What a change does to what it is judged by: who reads the rest has to know it. */
const isAboutSettings = ({ rule }) => rule?.endsWith("/settings-changed") === true;
/** For sorting: what is about settings, then the worst; those of a level stay as they are. */
const mostImportantFirst = (left, right) => Number(isAboutSettings(right)) - Number(isAboutSettings(left)) ||
    weights[left.level] - weights[right.level];
/** For sorting: the most important first, then by path and place. */
function worstFirst(left, right) {
    const order = mostImportantFirst(left, right);
    if (order !== 0)
        return order;
    const [one, other] = [left.path ?? "", right.path ?? ""];
    if (one !== other)
        return one < other ? -1 : 1;
    return (left.line ?? 0) - (right.line ?? 0) || (left.column ?? 0) - (right.column ?? 0);
}


/***/ }),

/***/ 5986:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ whyNotParsed)
/* harmony export */ });
/** More than documents of people hold. Measured: at these limits 200 KB take the parser some two seconds at most. */
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
const shown = (count) => count.toLocaleString("en");
/**
 * Why a text is better not parsed, to follow "because"; null: it can be. The parser's time grows with the square of how deep
 * lists and quotes are, of how many quotes there are and how many lines go on with one, of how many headings are underlined, and of how many brackets, stars and
 * comments without an end a paragraph has; it grows with the number of lines, too.
 */
function whyNotParsed(text) {
    const lines = text.split(/\r\n|\n|\r/);
    if (lines.length > most.lines)
        return `it has more than ${shown(most.lines)} lines`;
    if (lines.filter(isUnderline).length > most.underlines)
        return `it has more than ${shown(most.underlines)} headings with a line under them`;
    return wrongContainers(lines) ?? wrongBlock(text);
}
/** Of dashes or equals signs, right under other text: a line that makes a heading of that. */
const isUnderline = (line, at, lines) => /^[ \t>]*(?:=+|-+)[ \t]*$/.test(line) && /\S/.test(lines[at - 1] ?? "");
/** Marks of lists and quotes at the beginning of a line. */
const marks = /[ \t]*(?:(>)|(?:[-+*]|\d{1,9}[.)])(?=[ \t]|$))/y;
function marksOf(line) {
    const found = [];
    marks.lastIndex = 0;
    for (let mark = marks.exec(line); mark !== null; mark = marks.exec(line))
        found.push({ column: marks.lastIndex, isQuote: mark[1] !== undefined });
    return found;
}
/** What is open behind a line: marks of quotes go on with those that are open, others end what begins as far right as they. */
function openBehind(open, line) {
    const own = line.findIndex(({ column, isQuote }) => !isQuote || !open.includes(column));
    if (own < 0)
        return [...open];
    const begun = line.slice(own).map(({ column }) => column);
    return [...open.filter((column) => column < begun[0]), ...begun];
}
/** A line that goes on with no list or quote before it. */
const endsContainers = /^(?:`{3}|~{3}|#)/;
/** Looks at the lines as if none were code, which makes no difference to what people write. */
function wrongContainers(lines) {
    let open = [];
    let before = { isQuote: false, isEmpty: true };
    let quotes = 0;
    let lazyLines = 0;
    let inner = 0;
    for (const line of lines) {
        const found = marksOf(line);
        const isQuote = found.some((mark) => mark.isQuote);
        const indent = line.search(/\S/);
        const isEmpty = indent < 0;
        if (found.length > 0)
            open = openBehind(open, found);
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
            return `more than ${shown(most.inner)} lists and quotes begin behind others in their line`;
        if (quotes > most.quotes)
            return `it has more than ${shown(most.quotes)} quotes`;
        if (lazyLines > most.lazyLines)
            return `more than ${shown(most.lazyLines)} lines go on with a list or a quote and begin at the margin`;
        before = { isQuote, isEmpty };
    }
    return null;
}
function wrongBlock(text) {
    if (text.length <= most.openings * 2)
        return null;
    for (const block of text.split(/\n[ \t\r]*\n/)) {
        if (countOf(block, /[[\]*_`]/g) > most.marks)
            return `there are more than ${shown(most.marks)} brackets, stars, underscores and backticks without an empty line between them`;
        if (countOf(block, /<[!?]/g) > most.openings)
            return `more than ${shown(most.openings)} comments begin without an empty line between them`;
    }
    return null;
}
const countOf = (text, pattern) => text.match(pattern)?.length ?? 0;


/***/ })

};
