export const id = 6117;
export const ids = [6117];
export const modules = {

/***/ 346:
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

/***/ 4873:
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

/***/ 6117:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  judgeDocsFreshness: () => (/* binding */ judgeDocsFreshness),
  summarize: () => (/* binding */ summarize)
});

// EXTERNAL MODULE: ./node_modules/p-map/index.js
var p_map = __webpack_require__(606);
// EXTERNAL MODULE: ./build/model/changes.js
var changes = __webpack_require__(4231);
// EXTERNAL MODULE: ./build/model/finding.js
var finding = __webpack_require__(6939);
// EXTERNAL MODULE: ./build/guardrails/dates.js
var dates = __webpack_require__(346);
// EXTERNAL MODULE: ./build/guardrails/document-status.js
var document_status = __webpack_require__(741);
// EXTERNAL MODULE: ./build/changes/unless-git-fails.js
var unless_git_fails = __webpack_require__(6739);
// EXTERNAL MODULE: ./build/guardrails/settings-changed.js
var settings_changed = __webpack_require__(1039);
// EXTERNAL MODULE: ./build/text/wording.js
var wording = __webpack_require__(3898);
// EXTERNAL MODULE: ./build/changes/filter.js
var filter = __webpack_require__(1778);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./build/text/yaml.js
var yaml = __webpack_require__(8387);
;// CONCATENATED MODULE: ./build/guardrails/docs-freshness/registry.js


/**
 * Parses a registry: a list `documents` (or `entries`) in YAML or JSON, which is a subset of YAML. Every entry has a
 * `path`. Unknown keys belong to other tools.
 */
function readRegistry(file, text) {
    const lines = new dist/* LineCounter */.HN();
    const getLine = (node) => lines.linePos(node.range?.[0] ?? 0).line;
    if ((0,yaml/* findTooDeep */.o6)(text) !== undefined)
        return createBrokenRegistry(file, 1, `it is nested deeper than ${yaml/* mostLevels */.vj} levels`);
    const document = (0,dist/* parseDocument */.Tp)(text, {
        schema: "core",
        lineCounter: lines,
        prettyErrors: false,
        logLevel: "error",
    });
    const [error] = document.errors;
    if (error !== undefined)
        return createBrokenRegistry(file, lines.linePos(error.pos[0]).line, `it is not valid YAML or JSON: ${error.message}`);
    const list = document.get("documents") ?? document.get("entries");
    if (!(0,dist/* isSeq */.oP)(list))
        return createBrokenRegistry(file, 1, "it has no list `documents` of entries such as `path: docs/a.md`");
    try {
        return readEntries(file, list.items, document, getLine);
    }
    catch (cause) {
        // Undefined aliases, or aliases that expand without end.
        return createBrokenRegistry(file, 1, cause instanceof Error ? cause.message : String(cause));
    }
}
/** Creates a registry that could not be read. */
const createBrokenRegistry = (file, line, message) => ({
    file,
    entries: [],
    mistakes: [{ line, message }],
});
function readEntries(file, items, document, lineAt) {
    const registry = { file, entries: [], mistakes: [] };
    for (const item of items) {
        const line = lineAt(item);
        const fields = (0,dist/* isMap */.jh)(item) ? item.toJS(document) : {};
        const { path } = fields;
        if ((0,yaml/* isTooDeep */.f_)(fields))
            registry.mistakes.push({ line, message: yaml/* selfContained */.cL });
        else if (typeof path === "string" && path !== "")
            registry.entries.push({ path, file, fields, line, lines: getFieldLines(item, lineAt) });
        else
            registry.mistakes.push({ line, message: "this entry has no `path`" });
    }
    return registry;
}
function getFieldLines(item, lineAt) {
    const lines = new Map();
    if (!(0,dist/* isMap */.jh)(item))
        return lines;
    for (const { key } of item.items)
        if ((0,dist/* isScalar */.jn)(key))
            lines.set(String(key.value), lineAt(key));
    return lines;
}

;// CONCATENATED MODULE: ./build/guardrails/docs-freshness/documents.js


/** Finds the files that the options or the registry name, except ignored ones. */
async function findDocuments(repository, options) {
    const files = await repository.files();
    const registry = await loadRegistry(repository, options.registry);
    const { entries, gone } = assignEntries(registry?.entries ?? [], files);
    const isDocument = options.files.length === 0 ? () => false : (0,filter/* createNameTest */.cG)(options.files);
    const ignored = options.ignore.length === 0 ? () => false : (0,filter/* createNameTest */.cG)(options.ignore);
    const paths = files.filter((path) => (isDocument(path) || entries.has(path)) && !ignored(path));
    return { paths, entries, gone, registry };
}
async function loadRegistry(repository, path) {
    if (path === undefined)
        return null;
    const bytes = await repository.read(path);
    return bytes === undefined
        ? createBrokenRegistry(path, 1, "there is no such file")
        : readRegistry(path, decodeText(bytes));
}
/** Assigns each file the entry of its own name, or else of the last matching glob. */
function assignEntries(all, files) {
    const known = new Set(files);
    const entries = new Map();
    const gone = [];
    const named = all.filter(({ path }) => known.has(path));
    const others = all.filter(({ path }) => !known.has(path));
    for (const entry of others) {
        const matching = isGlob(entry.path) ? files.filter((0,filter/* createNameTest */.cG)([entry.path])) : [];
        if (matching.length === 0)
            gone.push(entry);
        for (const path of matching)
            entries.set(path, entry);
    }
    for (const entry of named)
        entries.set(entry.path, entry);
    return { entries, gone };
}
/** Whether the entry would apply to a file of this name. */
function coversFile(entry, name) {
    return entry.path === name || (isGlob(entry.path) && (0,filter/* createNameTest */.cG)([entry.path])(name));
}
const isGlob = (path) => /[*?[{]/.test(path);
/** Invalid UTF-8 becomes U+FFFD; a byte order mark stays. */
function decodeText(bytes) {
    return new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
}

// EXTERNAL MODULE: ./build/model/counted.js
var counted = __webpack_require__(7820);
// EXTERNAL MODULE: ./build/guardrails/finding.js
var guardrails_finding = __webpack_require__(738);
;// CONCATENATED MODULE: ./build/guardrails/docs-freshness/finding.js

/** The rules of this guardrail, with the title of their findings. */
const titles = {
    "missing-owner": "No owner",
    "invalid-owner": "No valid owner",
    "missing-review": "Never reviewed",
    "invalid-review": "No valid date",
    "future-review": "Date in the future",
    "invalid-cadence": "No valid cadence",
    overdue: "Review overdue",
    "due-soon": "Review due soon",
    "unreadable-front-matter": "Unreadable front matter",
    "unreadable-registry": "Unreadable registry",
    "missing-document": "No such document",
    "no-documents": "No documents",
};
/** Creates a finding. What does not break a rule yet is a warning. */
function createFreshnessFinding(rule, { path, line }, message, fix) {
    const level = rule === "due-soon" || rule === "no-documents" ? "warning" : "error";
    return (0,guardrails_finding/* createFinding */.u)(`docs-freshness/${rule}`, {
        level,
        title: titles[rule],
        message,
        path,
        line,
        fix,
    });
}

// EXTERNAL MODULE: ./build/model/limits.js + 2 modules
var limits = __webpack_require__(9821);
;// CONCATENATED MODULE: ./build/guardrails/docs-freshness/freshness.js





/** A review may be one day ahead, because in time zones ahead of UTC it is already tomorrow for some hours. */
const maxDaysAhead = 1;
/** Checks one document. If its front matter cannot be read, this is the only finding. */
function judgeDocument(record, rules) {
    if (record.problem !== null) {
        const findings = [createUnreadableFinding(record)];
        return { path: record.path, due: null, closed: false, findings };
    }
    if ((0,document_status/* isClosed */.L)(record.status?.value))
        return { path: record.path, due: null, closed: true, findings: [] };
    const owner = judgeOwner(record, rules);
    const cadence = judgeCadence(record, rules);
    const review = judgeReview(record, rules, cadence.days);
    return {
        path: record.path,
        due: review.due,
        closed: false,
        findings: [owner, cadence.finding, review.finding].filter((finding) => finding !== null),
    };
}
function createUnreadableFinding(record) {
    const message = `The front matter of ${record.path} cannot be read: ${record.problem}.`;
    const fix = "Write it as YAML, between two lines of three hyphens.";
    const place = getDocumentPlace(record);
    return createFreshnessFinding("unreadable-front-matter", place, message, fix);
}
function judgeOwner(record, rules) {
    const { owner, path } = record;
    if (owner === null && !rules.requireOwner)
        return null;
    const fix = `Add \`owner:\` with a person or a team ${describeWhereToAdd(rules)}.`;
    if (owner === null) {
        const place = getDocumentPlace(record);
        return createFreshnessFinding("missing-owner", place, `${path} has no \`owner\`.`, fix);
    }
    if (isNames(owner.value))
        return null;
    const message = `The owner of ${path} is ${formatValue(owner.value)}; expected a name or a list of names.`;
    return createFreshnessFinding("invalid-owner", owner, message, "Name a person or a team.");
}
const isName = (value) => typeof value === "string" && value.trim() !== "";
const isNames = (value) => isName(value) || (Array.isArray(value) && value.length > 0 && value.every(isName));
/** Parses the days between two reviews; null if invalid. */
const parseCadence = (value) => typeof value === "number" &&
    Number.isInteger(value) &&
    value >= 1 &&
    value <= limits/* limits */.F.reviewDays.value
    ? value
    : null;
function judgeCadence({ path, cadence_days: claim }, { cadenceDays }) {
    if (claim === null)
        return { days: cadenceDays, finding: null };
    const { value } = claim;
    const days = parseCadence(value);
    if (days !== null)
        return { days, finding: null };
    const message = `The cadence of ${path} is ${formatValue(value)}; expected whole days from 1 to ${limits/* limits */.F.reviewDays.value}.`;
    const fix = `Write a number such as \`cadence_days: ${cadenceDays}\`, or leave it out.`;
    return {
        days: cadenceDays,
        finding: createFreshnessFinding("invalid-cadence", claim, message, fix),
    };
}
function judgeReview(record, rules, cadence) {
    const { path, last_review: claim } = record;
    const { judgedOn } = rules;
    if (claim === null) {
        const message = `${path} has no \`last_review\`.`;
        const fix = `Read it, then add \`last_review: ${judgedOn}\` ${describeWhereToAdd(rules)}.`;
        return {
            due: null,
            finding: createFreshnessFinding("missing-review", getDocumentPlace(record), message, fix),
        };
    }
    const day = (0,dates/* parseDay */.Iq)(claim.value);
    if (day === null) {
        const message = `The last review of ${path} is ${formatValue(claim.value)}; expected a day of the calendar, YYYY-MM-DD.`;
        const fix = `Write a day such as \`last_review: ${judgedOn}\`.`;
        return { due: null, finding: createFreshnessFinding("invalid-review", claim, message, fix) };
    }
    if ((0,dates/* daysBetween */.YM)(judgedOn, day) > maxDaysAhead) {
        const message = `The last review of ${path} is ${day}, which lies in the future: it is judged on ${judgedOn}.`;
        const fix = "Write the day of the last review, not of the next one.";
        return { due: null, finding: createFreshnessFinding("future-review", claim, message, fix) };
    }
    const due = (0,dates/* addDays */.fi)(day, cadence);
    return { due, finding: judgeAge({ path, day, due, cadence, claim }, rules) };
}
function judgeAge({ path, day, due, cadence, claim }, { judgedOn, warnDays }) {
    const left = (0,dates/* daysBetween */.YM)(judgedOn, due);
    if (left > warnDays)
        return null;
    const facts = `It was last reviewed on ${day} and is reviewed every ${(0,counted/* counted */.h)(cadence, "day")}.`;
    const fix = `Read it, put it right, then write \`last_review: ${judgedOn}\`.`;
    if (left < 0) {
        const message = `The review of ${path} has been overdue since ${due}, for ${(0,counted/* counted */.h)(-left, "day")}. ${facts}`;
        return createFreshnessFinding("overdue", claim, message, fix);
    }
    const when = left === 0 ? "today" : `in ${(0,counted/* counted */.h)(left, "day")}`;
    const message = `The review of ${path} is due on ${due}, ${when}. ${facts}`;
    return createFreshnessFinding("due-soon", claim, message, fix);
}
function describeWhereToAdd({ registry }) {
    return registry === null
        ? "to its front matter"
        : `to its front matter or to its entry in ${registry}`;
}
/** Formats a value, truncated if long. */
function formatValue(value) {
    const text = JSON.stringify(value);
    return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
const getDocumentPlace = ({ path, frontMatterLine }) => ({
    path,
    line: frontMatterLine,
});

;// CONCATENATED MODULE: ./build/guardrails/docs-freshness/easing.js


/**
 * Describes how a document's review was relaxed: `archived`, `reviewed every 90 days instead of 30`; null if it was
 * not.
 * @param usual default days between two reviews
 */
function describeEasing(before, now, usual) {
    if ((0,document_status/* isClosed */.L)(before.status))
        return null;
    if ((0,document_status/* isClosed */.L)(now.status))
        return String(now.status);
    const known = parseCadence(before.cadenceDays) ?? usual;
    const cadence = parseCadence(now.cadenceDays) ?? usual;
    return cadence > known ? `reviewed every ${cadence} days instead of ${known}` : null;
}

// EXTERNAL MODULE: ./build/guardrails/document-fields.js
var document_fields = __webpack_require__(6262);
;// CONCATENATED MODULE: ./build/guardrails/docs-freshness/record.js

/**
 * Merges the document's own fields, which take precedence, with its registry entry. Fields have the same names in both.
 */
function readRecord(path, text, entry) {
    const own = (0,document_fields/* readDocumentFields */.F)(text);
    const findClaim = (field) => {
        const value = own.fields[field] ?? null;
        return value === null ? readEntered(entry, field) : { value, path, line: own.getLine(field) };
    };
    return {
        path,
        owner: findClaim("owner"),
        last_review: findClaim("last_review"),
        cadence_days: findClaim("cadence_days"),
        status: findClaim("status"),
        frontMatterLine: own.isFrontMatter ? 1 : null,
        problem: own.problem,
    };
}
function readEntered(entry, field) {
    const value = entry?.fields[field] ?? null;
    if (entry === undefined || value === null)
        return null;
    return { value, path: entry.file, line: entry.lines.get(field) ?? entry.line };
}

;// CONCATENATED MODULE: ./build/guardrails/docs-freshness/document-change.js






/**
 * Reports changed documents that relax their own review: archived, or reviewed less often. This is allowed, because
 * documents end that way, but reviewers should know. Without git's answer nothing is reported.
 */
async function judgeDocumentChange(repository, { paths, entries }, options) {
    const known = new Set(paths);
    const { entries: files } = await (0,unless_git_fails/* unlessGitFails */.K)(() => repository.changes(), { entries: [] });
    const changed = files.filter(({ path }) => known.has(path));
    const eased = [];
    for (const { path, previousPath, status } of changed) {
        if (status === "copied")
            continue;
        const [before, now] = await Promise.all([
            repository.readBase(previousPath ?? path),
            repository.read(path),
        ]);
        if (before === undefined || now === undefined)
            continue;
        // Changes of the registry are reported separately.
        const readDemands = (bytes) => toDemands(readRecord(path, decodeText(bytes), entries.get(path)));
        const easing = describeEasing(readDemands(before), readDemands(now), options["cadence-days"]);
        if (easing !== null)
            eased.push({ path, text: `${path} (${easing})` });
    }
    const [first] = eased;
    if (first === undefined)
        return [];
    const message = `This change relaxes the reviews of ${(0,wording/* listFirst */.rL)(eased.map(({ text }) => text))}.`;
    const level = options["settings-changed"];
    return [(0,settings_changed/* createSettingsFinding */.J)("docs-freshness", level, { message, path: first.path })];
}
const toDemands = ({ status, cadence_days }) => ({
    status: status?.value,
    cadenceDays: cadence_days?.value,
});

;// CONCATENATED MODULE: ./build/guardrails/docs-freshness/registry-change.js







/**
 * Reports a registry change that relaxes reviews: documents that it removes, archives, or has reviewed less often. This
 * is allowed, because documents end that way, but reviewers should know. Without git's answer nothing is reported.
 */
async function judgeRegistryChange(repository, documents, options) {
    const { registry } = documents;
    if (registry === null)
        return [];
    const before = await (0,unless_git_fails/* unlessGitFails */.K)(() => entriesBefore(repository, registry.file), new Map());
    const eased = [...before].flatMap(([path, entry]) => {
        const easing = describeEntryEasing(path, entry, documents, options["cadence-days"]);
        return easing === null ? [] : [`${path} (${easing})`];
    });
    if (eased.length === 0)
        return [];
    const message = `${registry.file} relaxes the reviews of ${(0,wording/* listFirst */.rL)(eased)}.`;
    const level = options["settings-changed"];
    return [(0,settings_changed/* createSettingsFinding */.J)("docs-freshness", level, { message, path: registry.file })];
}
/** The base's registry entries of the current files; empty if the registry did not change. */
async function entriesBefore(repository, file) {
    const changed = (await repository.changes()).entries.find(({ path }) => path === file);
    const bytes = changed && (await repository.readBase(changed.previousPath ?? file));
    if (bytes === undefined)
        return new Map();
    const { entries } = readRegistry(file, decodeText(bytes));
    return assignEntries(entries, await repository.files()).entries;
}
/** Returns null if the review was not relaxed. */
function describeEntryEasing(path, before, { paths, entries }, usual) {
    const now = entries.get(path);
    if (now !== undefined)
        return describeEasing(registry_change_toDemands(before), registry_change_toDemands(now), usual);
    return (0,document_status/* isClosed */.L)(before.fields["status"]) || paths.includes(path) ? null : "left out";
}
const registry_change_toDemands = ({ fields }) => ({
    status: fields["status"],
    cadenceDays: fields["cadence_days"],
});

// EXTERNAL MODULE: ./build/guardrails/guardrail.js
var guardrail = __webpack_require__(6854);
;// CONCATENATED MODULE: ./build/guardrails/docs-freshness/scope.js



const wholeScope = {
    base: null,
    onlyChanged: false,
    document: () => true,
    entry: () => true,
};
/** @throws GitError if it needs the changes and git cannot tell them */
async function findScope(repository, options, facts, documents) {
    if (!(0,guardrail/* judgesOnlyChanged */.t)(options["only-changed"], facts))
        return wholeScope;
    const changes = await repository.changes();
    // Without known changes, nothing is excluded.
    if (!changes.filters)
        return wholeScope;
    const present = new Set(changes.entries.filter(({ status }) => status !== "deleted").map(({ path }) => path));
    const absent = listRemovedNames(changes);
    const entered = await findChangedEntries(repository, changes, documents);
    return {
        base: changes.base,
        onlyChanged: true,
        document: (path) => present.has(path) || entered.has(documents.entries.get(path)),
        entry: (entry) => entered.has(entry) || absent.some((name) => coversFile(entry, name)),
    };
}
/** Names that no longer exist after the change. */
function listRemovedNames({ entries }) {
    return entries.flatMap(({ status, path, previousPath }) => {
        if (status === "deleted")
            return [path];
        return status === "renamed" && previousPath !== null ? [previousPath] : [];
    });
}
/** Entries that are new or differ from the base. */
async function findChangedEntries(repository, changes, { registry }) {
    const file = changes.entries.find(({ path }) => path === registry?.file);
    if (file === undefined || registry === null)
        return new Set();
    const bytes = await repository.readBase(file.previousPath ?? file.path);
    const before = bytes === undefined ? [] : readRegistry(registry.file, decodeText(bytes)).entries;
    const known = new Set(before.map(({ fields }) => JSON.stringify(fields)));
    return new Set(registry.entries.filter(({ fields }) => !known.has(JSON.stringify(fields))));
}

// EXTERNAL MODULE: ./build/guardrails/decode.js
var decode = __webpack_require__(4873);
// EXTERNAL MODULE: ./build/guardrails/front-matter.js
var front_matter = __webpack_require__(5688);
;// CONCATENATED MODULE: ./build/guardrails/docs-freshness/stamp.js




/**
 * Sets `last_review` in documents whose body changed, because a person who changes a text has read it. Changes of front
 * matter or line endings alone do not count. Documents without front matter are skipped; all other bytes of a document
 * stay.
 */
function stampDocuments(documents, today) {
    return documents.flatMap(({ path, text, base }) => {
        if ((0,front_matter/* parseFrontMatter */.e)(text) === null || (base !== null && getBody(base) === getBody(text)))
            return [];
        const stamped = (0,front_matter/* setField */.x)(text, "last_review", today);
        return stamped === text ? [] : [{ path, text: stamped }];
    });
}
/**
 * Stamps the documents that changed since the base of the run with today's date in UTC.
 * @throws GitError if git cannot tell what changed
 */
async function stampChanged(repository, options, facts) {
    const { entries: changed } = await repository.changes();
    const { paths, entries } = await findDocuments(repository, options);
    const documents = new Set(paths);
    const candidates = changed.filter(({ path, status }) => 
    // If the date is in the registry, people update it there.
    status !== "deleted" &&
        documents.has(path) &&
        entries.get(path)?.fields["last_review"] === undefined);
    const read = await Promise.all(candidates.map((file) => readStamped(repository, file)));
    const stamped = read.filter((document) => document !== null);
    return stampDocuments(stamped, (0,dates/* toDay */._b)(facts.now));
}
/** Returns null if it is not a file or not UTF-8, in which case an edit would lose bytes. */
async function readStamped(repository, { path, previousPath }) {
    // Requested together, the files at the base are read in one batch.
    const [base, now] = await Promise.all([
        repository.readBase(previousPath ?? path),
        repository.read(path),
    ]);
    const text = (0,decode/* decodeStrictly */.p)(now);
    return text === null ? null : { path, text, base: (0,decode/* decodeStrictly */.p)(base) };
}
function getBody(text) {
    return text.slice((0,front_matter/* parseFrontMatter */.e)(text)?.bodyStart ?? 0).replaceAll("\r\n", "\n");
}

;// CONCATENATED MODULE: ./build/guardrails/docs-freshness/judge.js













/** Files that are read at the same time. */
const readsAtATime = 16;
/**
 * Checks that documents name their owner and were reviewed recently. `details`:
 * - `as_of`, `judged_on`: how the day of comparison was chosen, and the day
 * - `only_changed`, `base`: whether only changes since that commit were checked
 * - `documents`, `judged`, `closed`: number of documents, of those checked, and of those closed by
 *   their status
 * - `overdue`, `due_soon`, `faulty`, `gone`: documents whose review is late or near, those with
 *   another error, and registry entries without a document
 * - `next_due`: the ten most urgent reviews, each with `path`, `due` and `days` (negative if
 *   overdue)
 */
const judgeDocsFreshness = async (repository, options, facts) => {
    const day = await (0,dates/* getJudgementDay */.gh)(options["as-of"], facts, repository);
    const documents = await findDocuments(repository, options);
    const scope = await findScope(repository, options, facts, documents);
    const judged = await judgeDocuments(repository, options, documents, scope, day);
    const gone = documents.gone.filter((entry) => scope.entry(entry) && !(0,document_status/* isClosed */.L)(entry.fields["status"]));
    const findings = [
        ...(await judgeRegistryChange(repository, documents, options)),
        ...(await judgeDocumentChange(repository, documents, options)),
        ...judged.flatMap((one) => one.findings),
        ...gone.map(createGoneFinding),
        ...listRegistryFindings(documents),
        ...listEmptyFindings(documents, options),
    ].toSorted(finding/* worstFirst */.md);
    const counts = countFreshness(judged, gone.length);
    return {
        verdict: findings.some(({ level }) => level === "error") ? "violated" : "passed",
        summary: summarize(counts, { documents: documents.paths.length, day }),
        override: null,
        decision: null,
        details: {
            as_of: options["as-of"],
            judged_on: day,
            only_changed: scope.onlyChanged,
            base: scope.base,
            documents: documents.paths.length,
            ...counts,
            next_due: listNextDue(judged, day),
        },
        findings,
        edits: await createEdits(repository, options, facts, scope),
    };
};
async function judgeDocuments(repository, options, { paths, entries }, scope, day) {
    const rules = toRules(options, day);
    const judge = async (path) => {
        // An unreadable document, such as a broken link, has no metadata.
        const text = decodeText((await repository.read(path)) ?? new Uint8Array());
        return judgeDocument(readRecord(path, text, entries.get(path)), rules);
    };
    return (0,p_map/* default */.Ay)(paths.filter(scope.document), judge, { concurrency: readsAtATime });
}
const toRules = (options, day) => ({
    judgedOn: day,
    cadenceDays: options["cadence-days"],
    warnDays: options["warn-days"],
    requireOwner: options["require-owner"],
    registry: options.registry ?? null,
});
function createGoneFinding({ path, file, line }) {
    const message = `${file} names ${path}, which does not exist.`;
    const fix = "Remove the entry, or update its path.";
    return createFreshnessFinding("missing-document", { path: file, line }, message, fix);
}
function listRegistryFindings({ registry }) {
    if (registry === null)
        return [];
    const fix = "Write a list `documents`, each with a `path`, in YAML or JSON.";
    return registry.mistakes.map(({ line, message }) => {
        const words = `The registry cannot be read: ${message}.`;
        return createFreshnessFinding("unreadable-registry", { path: registry.file, line }, words, fix);
    });
}
/** A list of globs that matches nothing may be a typo. */
function listEmptyFindings({ paths, registry }, { files }) {
    if (paths.length > 0)
        return [];
    const named = registry === null ? "" : `, and ${registry.file} names none`;
    const message = `No file matches ${files.join(", ") || "an empty list"}${named}.`;
    const fix = "Set `files` to the documents' globs.";
    return [createFreshnessFinding("no-documents", { path: null, line: null }, message, fix)];
}
/** If all documents are checked, the verdict needs no history, so a git failure only costs the edits. */
async function createEdits(repository, options, facts, { onlyChanged }) {
    try {
        return await stampChanged(repository, options, facts);
    }
    catch (error) {
        if (onlyChanged || !(error instanceof changes/* GitError */.X))
            throw error;
        return [];
    }
}
/** Maximum number of reviews to list. */
const maxNextReviews = 10;
function countFreshness(judged, gone) {
    const closed = judged.filter((one) => one.closed).length;
    const counts = {
        judged: judged.length - closed,
        closed,
        overdue: 0,
        due_soon: 0,
        faulty: 0,
        gone,
    };
    for (const { findings } of judged) {
        const rules = new Set(findings.map(({ rule }) => rule?.replace("docs-freshness/", "")));
        if (rules.delete("overdue"))
            counts.overdue += 1;
        if (rules.delete("due-soon"))
            counts.due_soon += 1;
        if (rules.size > 0)
            counts.faulty += 1;
    }
    return counts;
}
/** The most urgent reviews first; `days` is negative if overdue. */
function listNextDue(judged, day) {
    return judged
        .flatMap(({ path, due }) => (due === null ? [] : [{ path, due, days: (0,dates/* daysBetween */.YM)(day, due) }]))
        .toSorted((left, right) => left.days - right.days)
        .slice(0, maxNextReviews);
}
/** `7 of 12 documents judged on 2026-03-04, 3 closed by their status: 2 overdue, 1 due soon`. */
function summarize(counts, { documents, day }) {
    const { judged, closed } = counts;
    const all = `${documents} ${documents === 1 ? "document" : "documents"}`;
    const many = judged === documents ? all : `${judged} of ${all}`;
    const scopeText = judged + closed === 0 && documents > 0 ? `none of ${all} changed` : `${many} judged on ${day}`;
    const what = closed === 0 ? scopeText : `${scopeText}, ${closed} closed by their status`;
    const words = [
        { count: counts.overdue, what: "overdue" },
        { count: counts.faulty, what: "with missing or wrong fields" },
        { count: counts.gone, what: "in the registry only" },
        { count: counts.due_soon, what: "due soon" },
    ].flatMap(({ count, what }) => (count === 0 ? [] : [`${count} ${what}`]));
    return words.length === 0 ? what : `${what}: ${words.join(", ")}`;
}


/***/ }),

/***/ 6262:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ readDocumentFields)
/* harmony export */ });
/* harmony import */ var _front_matter_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5688);

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

/***/ 741:
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

/***/ 738:
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

/***/ 5688:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ parseFrontMatter),
/* harmony export */   x: () => (/* binding */ setField)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
/* harmony import */ var _text_yaml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8387);


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

/***/ 6854:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ judgesOnlyChanged)
/* harmony export */ });
/* harmony import */ var _changes_event_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2686);

/**
 * Whether the run is for one change. In a merge queue it is too: what passed as a pull request must not fail on another
 * day.
 */
const isForOneChange = ({ pullRequest, environment }) => pullRequest !== null || (0,_changes_event_js__WEBPACK_IMPORTED_MODULE_0__/* .getEventKind */ .zG)(environment["GITHUB_EVENT_NAME"] ?? "") === "merge-group";
/** @param option `only-changed` of guardrails that check dates */
const judgesOnlyChanged = (option, facts) => option === "auto" ? isForOneChange(facts) : option;


/***/ }),

/***/ 1039:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ createSettingsFinding)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(738);

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
/* harmony export */   ef: () => (/* binding */ mostImportantFirst),
/* harmony export */   jm: () => (/* binding */ isAboutSettings),
/* harmony export */   md: () => (/* binding */ worstFirst),
/* harmony export */   wI: () => (/* binding */ Finding)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5156);

/** A path in the repository, as in ChangedFile. Unlike a RelativePath, it may hold backslashes. */
const RepositoryPath = zod__WEBPACK_IMPORTED_MODULE_0__.string()
    .min(1)
    .regex(/^(?!\/)(?!(?:.*\/)?\.\.(?:\/|$))/s, "a path relative to the repository root, without ..");
/**
 * A finding of a guardrail, or of a workflow command that a stage printed. Without a path it concerns the whole change,
 * without a line the whole file.
 */
const Finding = zod__WEBPACK_IMPORTED_MODULE_0__.strictObject({
    level: zod__WEBPACK_IMPORTED_MODULE_0__["enum"](["error", "warning", "notice"]),
    message: zod__WEBPACK_IMPORTED_MODULE_0__.string(),
    title: zod__WEBPACK_IMPORTED_MODULE_0__.string().nullable(),
    /** The rule, such as `docs-check/missing-path`; null: a stage printed it. */
    rule: zod__WEBPACK_IMPORTED_MODULE_0__.string().nullable(),
    path: RepositoryPath.nullable(),
    /** Counted from 1. */
    line: zod__WEBPACK_IMPORTED_MODULE_0__.int().min(1).nullable(),
    end_line: zod__WEBPACK_IMPORTED_MODULE_0__.int().min(1).nullable(),
    column: zod__WEBPACK_IMPORTED_MODULE_0__.int().min(1).nullable(),
    /** Column in the last line. */
    end_column: zod__WEBPACK_IMPORTED_MODULE_0__.int().min(1).nullable(),
    /** How to fix it, in a sentence; null: the message says so, or it is unknown. */
    fix: zod__WEBPACK_IMPORTED_MODULE_0__.string().nullable(),
});
const weights = { error: 0, warning: 1, notice: 2 };
/** Whether a change modifies the settings that it is judged by, which readers of the other findings have to know. */
const isAboutSettings = ({ rule }) => rule?.endsWith("/settings-changed") === true;
/** Compare function: findings about settings first, then by level; the order within a level is kept. */
const mostImportantFirst = (left, right) => Number(isAboutSettings(right)) - Number(isAboutSettings(left)) ||
    weights[left.level] - weights[right.level];
/** Compare function: the most important first, then by path and position. */
function worstFirst(left, right) {
    const order = mostImportantFirst(left, right);
    if (order !== 0)
        return order;
    const [one, other] = [left.path ?? "", right.path ?? ""];
    if (one !== other)
        return one < other ? -1 : 1;
    return (left.line ?? 0) - (right.line ?? 0) || (left.column ?? 0) - (right.column ?? 0);
}


/***/ })

};
