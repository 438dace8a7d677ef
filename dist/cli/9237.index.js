export const id = 9237;
export const ids = [9237];
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

/***/ 9237:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  judgeDocsFreshness: () => (/* binding */ judgeDocsFreshness)
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
// EXTERNAL MODULE: ./build/guardrails/settings-changed.js
var settings_changed = __webpack_require__(1039);
// EXTERNAL MODULE: ./build/changes/filter.js
var filter = __webpack_require__(1778);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./build/text/yaml.js
var yaml = __webpack_require__(8387);
;// CONCATENATED MODULE: ./build/guardrails/docs-freshness/registry.js


/**
 * Reads a registry: a list `documents` (or `entries`) in YAML or JSON, which is YAML too. Every entry has a `path`; keys that
 * mean nothing to us are other tools', and left alone.
 */
function readRegistry(file, text) {
    const lines = new dist/* LineCounter */.HN();
    const lineAt = (node) => lines.linePos(node.range?.[0] ?? 0).line;
    if ((0,yaml/* tooDeepAt */.U2)(text) !== undefined)
        return mistaken(file, 1, `it is nested deeper than ${yaml/* mostLevels */.vj} levels`);
    const document = (0,dist/* parseDocument */.Tp)(text, {
        schema: "core",
        lineCounter: lines,
        prettyErrors: false,
        logLevel: "error",
    });
    const [error] = document.errors;
    if (error !== undefined)
        return mistaken(file, lines.linePos(error.pos[0]).line, `it is no valid YAML or JSON: ${error.message}`);
    const list = document.get("documents") ?? document.get("entries");
    if (!(0,dist/* isSeq */.oP)(list))
        return mistaken(file, 1, "it has no list `documents` of entries such as `path: docs/a.md`");
    try {
        return readEntries(file, list.items, document, lineAt);
    }
    catch (cause) {
        // Aliases that lead nowhere, or unfold without end.
        return mistaken(file, 1, cause instanceof Error ? cause.message : String(cause));
    }
}
/** A registry of which nothing can be read. */
const mistaken = (file, line, message) => ({
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
            registry.entries.push({ path, file, fields, line, lines: linesOf(item, lineAt) });
        else
            registry.mistakes.push({ line, message: "this entry has no `path`" });
    }
    return registry;
}
function linesOf(item, lineAt) {
    const lines = new Map();
    if (!(0,dist/* isMap */.jh)(item))
        return lines;
    for (const { key } of item.items)
        if ((0,dist/* isScalar */.jn)(key))
            lines.set(String(key.value), lineAt(key));
    return lines;
}

;// CONCATENATED MODULE: ./build/guardrails/docs-freshness/documents.js


/** All files that the options or the registry name, without those to leave alone. */
async function findDocuments(repository, options) {
    const files = await repository.files();
    const registry = await registryOf(repository, options.registry);
    const { entries, gone } = assignEntries(registry?.entries ?? [], files);
    const wanted = options.files.length === 0 ? () => false : (0,filter/* nameTest */.Sf)(options.files);
    const ignored = options.ignore.length === 0 ? () => false : (0,filter/* nameTest */.Sf)(options.ignore);
    const paths = files.filter((path) => (wanted(path) || entries.has(path)) && !ignored(path));
    return { paths, entries, gone, registry };
}
async function registryOf(repository, path) {
    if (path === undefined)
        return null;
    const bytes = await repository.read(path);
    return bytes === undefined
        ? mistaken(path, 1, "there is no such file")
        : readRegistry(path, textOf(bytes));
}
/** A file has the entry of its own name, else that of the last glob that matches it. */
function assignEntries(all, files) {
    const known = new Set(files);
    const entries = new Map();
    const gone = [];
    const [named, others] = [
        all.filter(({ path }) => known.has(path)),
        all.filter(({ path }) => !known.has(path)),
    ];
    for (const entry of others) {
        const matching = isGlob(entry.path) ? files.filter((0,filter/* nameTest */.Sf)([entry.path])) : [];
        if (matching.length === 0)
            gone.push(entry);
        for (const path of matching)
            entries.set(path, entry);
    }
    for (const entry of named)
        entries.set(entry.path, entry);
    return { entries, gone };
}
/** Whether a file of this name would have the entry. */
function covers(entry, name) {
    return entry.path === name || (isGlob(entry.path) && (0,filter/* nameTest */.Sf)([entry.path])(name));
}
const isGlob = (path) => /[*?[{]/.test(path);
/** Bytes that are no UTF-8 become U+FFFD; a mark of byte order stays. */
function textOf(bytes) {
    return new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
}

// EXTERNAL MODULE: ./build/guardrails/finding.js
var guardrails_finding = __webpack_require__(738);
;// CONCATENATED MODULE: ./build/guardrails/docs-freshness/remark.js

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
/** A finding of this guardrail. What does not break a rule yet is a warning. */
function remark(rule, { path, line }, message, fix) {
    const level = rule === "due-soon" || rule === "no-documents" ? "warning" : "error";
    return (0,guardrails_finding/* findingOf */.h)(`docs-freshness/${rule}`, {
        level,
        title: titles[rule],
        message,
        path,
        line,
        fix,
    });
}

;// CONCATENATED MODULE: ./build/guardrails/docs-freshness/freshness.js



/** Longest cadence, in days: ten years. */
const longestCadence = 3650;
/**
 * Days that a review may lie in the future: where people live ahead of UTC, their today is its tomorrow for some hours.
 */
const daysAhead = 1;
/** Judges one document. A front matter that cannot be read is all that is said of it. */
function freshnessOf(record, rules) {
    if (record.problem !== null) {
        const message = `The front matter of ${record.path} cannot be read: ${record.problem}.`;
        const fix = "Write it as YAML, between two lines of three hyphens.";
        const finding = remark("unreadable-front-matter", whole(record), message, fix);
        return { path: record.path, due: null, closed: false, findings: [finding] };
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
function judgeOwner(record, rules) {
    const { owner, path } = record;
    if (owner === null && !rules.requireOwner)
        return null;
    const fix = `Add \`owner:\` with a person or a team ${whereToAdd(rules)}.`;
    if (owner === null)
        return remark("missing-owner", whole(record), `${path} does not say whose it is.`, fix);
    if (isNames(owner.value))
        return null;
    const message = `The owner of ${path} is ${shown(owner.value)}; expected a name or a list of names.`;
    return remark("invalid-owner", owner, message, "Name a person or a team.");
}
const isName = (value) => typeof value === "string" && value.trim() !== "";
const isNames = (value) => isName(value) || (Array.isArray(value) && value.length > 0 && value.every(isName));
/** Days between two reviews, as they are written; null: it is no such number. */
const cadenceOf = (value) => typeof value === "number" && Number.isInteger(value) && value >= 1 && value <= longestCadence
    ? value
    : null;
function judgeCadence({ path, cadence_days: claim }, { cadenceDays }) {
    if (claim === null)
        return { days: cadenceDays, finding: null };
    const { value } = claim;
    const days = cadenceOf(value);
    if (days !== null)
        return { days, finding: null };
    const message = `The cadence of ${path} is ${shown(value)}; expected whole days from 1 to ${longestCadence}.`;
    const fix = `Write a number such as \`cadence_days: ${cadenceDays}\`, or leave it out.`;
    return { days: cadenceDays, finding: remark("invalid-cadence", claim, message, fix) };
}
function judgeReview(record, rules, cadence) {
    const { path, last_review: claim } = record;
    const { judgedOn } = rules;
    if (claim === null) {
        const message = `${path} does not say when it was last reviewed.`;
        const fix = `Read it, then add \`last_review: ${judgedOn}\` ${whereToAdd(rules)}.`;
        return { due: null, finding: remark("missing-review", whole(record), message, fix) };
    }
    const day = (0,dates/* parseDay */.Iq)(claim.value);
    if (day === null) {
        const message = `The last review of ${path} is ${shown(claim.value)}; expected a day of the calendar, YYYY-MM-DD.`;
        const fix = `Write a day such as \`last_review: ${judgedOn}\`.`;
        return { due: null, finding: remark("invalid-review", claim, message, fix) };
    }
    if ((0,dates/* daysBetween */.YM)(judgedOn, day) > daysAhead) {
        const message = `The last review of ${path} is ${day}, which lies in the future: it is judged on ${judgedOn}.`;
        const fix = "Write the day of the last review, not of the next one.";
        return { due: null, finding: remark("future-review", claim, message, fix) };
    }
    const due = (0,dates/* addDays */.fi)(day, cadence);
    return { due, finding: judgeAge({ path, day, due, cadence, claim }, rules) };
}
function judgeAge({ path, day, due, cadence, claim, }, { judgedOn, warnDays }) {
    const left = (0,dates/* daysBetween */.YM)(judgedOn, due);
    if (left > warnDays)
        return null;
    const facts = `It was last reviewed on ${day} and is reviewed every ${counted(cadence)}.`;
    const fix = `Read it, put it right, then write \`last_review: ${judgedOn}\`.`;
    if (left < 0) {
        const message = `The review of ${path} is overdue since ${due}, for ${counted(-left)}. ${facts}`;
        return remark("overdue", claim, message, fix);
    }
    const when = left === 0 ? "today" : `in ${counted(left)}`;
    const message = `The review of ${path} is due on ${due}, ${when}. ${facts}`;
    return remark("due-soon", claim, message, fix);
}
function whereToAdd({ registry }) {
    return registry === null
        ? "to its front matter"
        : `to its front matter or to its entry in ${registry}`;
}
const counted = (days) => `${days} ${days === 1 ? "day" : "days"}`;
/** A value as it might have been written; the beginning of a long one. */
function shown(value) {
    const text = JSON.stringify(value);
    return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
const whole = ({ path, frontMatterLine }) => ({
    path,
    line: frontMatterLine,
});

;// CONCATENATED MODULE: ./build/guardrails/docs-freshness/easing.js


/**
 * How less is asked of a document than before: `archived`, `reviewed every 90 days, and not 30`; null: as much is.
 * @param usual days between two reviews of a document that says nothing of them, or nothing that can be read
 */
function easingOf(before, now, usual) {
    if ((0,document_status/* isClosed */.L)(before.status))
        return null;
    if ((0,document_status/* isClosed */.L)(now.status))
        return String(now.status);
    const known = cadenceOf(before.cadenceDays) ?? usual;
    const cadence = cadenceOf(now.cadenceDays) ?? usual;
    return cadence > known ? `reviewed every ${cadence} days, and not ${known}` : null;
}
const mostNamed = 5;
/** The first few of what was eased, with how many there are besides. */
function named(eased) {
    const more = eased.length > mostNamed ? ` and ${eased.length - mostNamed} more` : "";
    return `${eased.slice(0, mostNamed).join(", ")}${more}`;
}

// EXTERNAL MODULE: ./build/guardrails/document-fields.js
var document_fields = __webpack_require__(6262);
;// CONCATENATED MODULE: ./build/guardrails/docs-freshness/record.js

/** What it says itself comes first, field by field, then its entry in the registry. The fields have the same names in both. */
function recordOf(path, text, entry) {
    const own = (0,document_fields/* documentFields */.p)(text);
    const claim = (field) => {
        const value = own.fields[field] ?? null;
        if (value !== null)
            return { value, path, line: own.lineOf(field) };
        const entered = entry?.fields[field] ?? null;
        if (entry === undefined || entered === null)
            return null;
        return { value: entered, path: entry.file, line: entry.lines.get(field) ?? entry.line };
    };
    return {
        path,
        owner: claim("owner"),
        last_review: claim("last_review"),
        cadence_days: claim("cadence_days"),
        status: claim("status"),
        frontMatterLine: own.isFrontMatter ? 1 : null,
        problem: own.problem,
    };
}

;// CONCATENATED MODULE: ./build/guardrails/docs-freshness/document-change.js





/**
 * That documents of the change say themselves that less is asked of them: that they are archived, or reviewed less often. They
 * may, as that is how a document ends; who reviews the change is told. Where git cannot tell, nothing is said.
 */
async function judgeDocumentChange(repository, { paths, entries }, options) {
    const known = new Set(paths);
    const changed = (await changedFiles(repository)).filter(({ path }) => known.has(path));
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
        // What the registry says is told of the registry.
        const saysOf = (bytes) => demandsOf(recordOf(path, textOf(bytes), entries.get(path)));
        const how = easingOf(saysOf(before), saysOf(now), options["cadence-days"]);
        if (how !== null)
            eased.push({ path, text: `${path} (${how})` });
    }
    const [first] = eased;
    if (first === undefined)
        return [];
    const message = `This change asks less than before of ${named(eased.map(({ text }) => text))}.`;
    return [
        (0,settings_changed/* settingsChanged */._)("docs-freshness", options["settings-changed"], { message, path: first.path }),
    ];
}
const demandsOf = ({ status, cadence_days }) => ({
    status: status?.value,
    cadenceDays: cadence_days?.value,
});
async function changedFiles(repository) {
    try {
        return (await repository.changes()).entries;
    }
    catch (error) {
        if (error instanceof changes/* GitError */.X)
            return [];
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/guardrails/docs-freshness/registry-change.js






/**
 * That a change has the registry ask less than it did: documents that it leaves out, archives, or has reviewed less often. It
 * may, as that is how a document ends; who reviews the change is told. Where git cannot tell, nothing is said.
 */
async function judgeRegistryChange(repository, documents, options) {
    const { registry } = documents;
    if (registry === null)
        return [];
    const before = await entriesBefore(repository, registry.file);
    const eased = [...before].flatMap(([path, entry]) => {
        const how = easing(path, entry, documents, options["cadence-days"]);
        return how === null ? [] : [`${path} (${how})`];
    });
    if (eased.length === 0)
        return [];
    const message = `${registry.file} asks less than it did of ${named(eased)}.`;
    return [
        (0,settings_changed/* settingsChanged */._)("docs-freshness", options["settings-changed"], {
            message,
            path: registry.file,
        }),
    ];
}
/** What the base's registry says of the files that are here now. Empty where the change does not touch it. */
async function entriesBefore(repository, file) {
    try {
        const { entries } = await repository.changes();
        const changed = entries.find(({ path }) => path === file);
        const bytes = changed === undefined ? undefined : await repository.readBase(changed.previousPath ?? file);
        if (bytes === undefined)
            return new Map();
        return assignEntries(readRegistry(file, textOf(bytes)).entries, await repository.files())
            .entries;
    }
    catch (error) {
        if (error instanceof changes/* GitError */.X)
            return new Map();
        throw error;
    }
}
/** null: as much is asked as before. */
function easing(path, before, { paths, entries }, usual) {
    const now = entries.get(path);
    if (now !== undefined)
        return easingOf(saysOf(before), saysOf(now), usual);
    return (0,document_status/* isClosed */.L)(before.fields["status"]) || paths.includes(path) ? null : "left out";
}
const saysOf = ({ fields }) => ({
    status: fields["status"],
    cadenceDays: fields["cadence_days"],
});

;// CONCATENATED MODULE: ./build/guardrails/docs-freshness/report.js

/** How many of the next reviews are listed. */
const nextReviews = 10;
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
/** The reviews that come next or should have been, the most urgent first. `days` are negative where one is overdue. */
function nextDue(judged, day) {
    return judged
        .flatMap(({ path, due }) => (due === null ? [] : [{ path, due, days: (0,dates/* daysBetween */.YM)(day, due) }]))
        .toSorted((left, right) => left.days - right.days)
        .slice(0, nextReviews);
}
/** `7 of 12 documents judged on 2026-03-04, 3 left out by their status: 2 overdue, 1 due soon`. */
function summaryOf(counts, { documents, day }) {
    const { judged, closed } = counts;
    const all = `${documents} ${documents === 1 ? "document" : "documents"}`;
    const many = judged === documents ? all : `${judged} of ${all}`;
    const said = judged + closed === 0 && documents > 0 ? `none of ${all} changed` : `${many} judged on ${day}`;
    const what = closed === 0 ? said : `${said}, ${closed} left out by their status`;
    const words = [
        { count: counts.overdue, what: "overdue" },
        { count: counts.faulty, what: "with missing or wrong fields" },
        { count: counts.gone, what: "in the registry only" },
        { count: counts.due_soon, what: "due soon" },
    ].flatMap(({ count, what }) => (count === 0 ? [] : [`${count} ${what}`]));
    return words.length === 0 ? what : `${what}: ${words.join(", ")}`;
}

// EXTERNAL MODULE: ./build/guardrails/guardrail.js
var guardrail = __webpack_require__(6854);
;// CONCATENATED MODULE: ./build/guardrails/docs-freshness/scope.js



const everything = {
    base: null,
    onlyChanged: false,
    document: () => true,
    entry: () => true,
};
/** @throws GitError when it takes what changed to know, and git cannot tell */
async function scopeOf(repository, options, facts, documents) {
    if (!(0,guardrail/* judgesOnlyChanged */.t)(options["only-changed"], facts))
        return everything;
    const changes = await repository.changes();
    // Nothing can be said about what changed, so nothing is left out.
    if (!changes.filters)
        return everything;
    const present = new Set(changes.entries.filter(({ status }) => status !== "deleted").map(({ path }) => path));
    const absent = absentNames(changes);
    const entered = await changedEntries(repository, changes, documents);
    return {
        base: changes.base,
        onlyChanged: true,
        document: (path) => present.has(path) || entered.has(documents.entries.get(path)),
        entry: (entry) => entered.has(entry) || absent.some((name) => covers(entry, name)),
    };
}
/** Names that the change took away. */
function absentNames({ entries }) {
    return entries.flatMap(({ status, path, previousPath }) => {
        if (status === "deleted")
            return [path];
        return status === "renamed" && previousPath !== null ? [previousPath] : [];
    });
}
/** Entries that are new, or say something else than at the base. */
async function changedEntries(repository, changes, { registry }) {
    const file = changes.entries.find(({ path }) => path === registry?.file);
    if (file === undefined || registry === null)
        return new Set();
    const bytes = await repository.readBase(file.previousPath ?? file.path);
    const before = bytes === undefined ? [] : readRegistry(registry.file, textOf(bytes)).entries;
    const known = new Set(before.map(({ fields }) => JSON.stringify(fields)));
    return new Set(registry.entries.filter(({ fields }) => !known.has(JSON.stringify(fields))));
}

// EXTERNAL MODULE: ./build/guardrails/front-matter.js
var front_matter = __webpack_require__(5688);
;// CONCATENATED MODULE: ./build/guardrails/docs-freshness/stamp.js



/**
 * Sets `last_review` in those documents whose body changed: who changes a text has read it. A change of the front matter alone is
 * none, nor is one of line ends. Documents without front matter are left alone, and every other byte of a document stays.
 */
function stampDocuments(documents, today) {
    return documents.flatMap(({ path, text, base }) => {
        if ((0,front_matter/* frontMatterOf */.E)(text) === null || (base !== null && bodyOf(base) === bodyOf(text)))
            return [];
        const stamped = (0,front_matter/* withField */.Z)(text, "last_review", today);
        return stamped === text ? [] : [{ path, text: stamped }];
    });
}
/**
 * The same for the documents that changed since the base of the run, with today's date in UTC.
 * @throws GitError when git cannot tell what changed
 */
async function stampChanged(repository, options, facts) {
    const { entries: changed } = await repository.changes();
    const { paths, entries } = await findDocuments(repository, options);
    const documents = new Set(paths);
    const candidates = changed.filter(({ path, status }) => 
    // Where the registry has the date, people write it there.
    status !== "deleted" &&
        documents.has(path) &&
        entries.get(path)?.fields["last_review"] === undefined);
    const read = await Promise.all(candidates.map((file) => readStamped(repository, file)));
    return stampDocuments(read.filter((document) => document !== null), (0,dates/* dayOf */.kb)(facts.now));
}
/** null: it is no file, or no UTF-8, of which an edit could not keep every byte. */
async function readStamped(repository, file) {
    const { path, previousPath } = file;
    // Asked for at the same time, the files at the base are read together.
    const [base, now] = await Promise.all([
        repository.readBase(previousPath ?? path),
        repository.read(path),
    ]);
    const text = strictTextOf(now);
    return text === null ? null : { path, text, base: strictTextOf(base) };
}
function strictTextOf(bytes) {
    if (bytes === undefined)
        return null;
    try {
        return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch {
        return null;
    }
}
function bodyOf(text) {
    return text.slice((0,front_matter/* frontMatterOf */.E)(text)?.bodyStart ?? 0).replaceAll("\r\n", "\n");
}

;// CONCATENATED MODULE: ./build/guardrails/docs-freshness/judge.js














/** Files that are read at the same time. */
const readsAtATime = 16;
/**
 * Whether documents say whose they are and when they were last reviewed, and whether that is not too long ago. `details`:
 * - `as_of`, `judged_on`: the day that dates were judged by, and how it was chosen
 * - `only_changed`, `base`: whether only what changed since that commit was judged
 * - `documents`, `judged`, `closed`: how many there are, how many were judged, and how many the status
 *   says are closed
 * - `overdue`, `due_soon`, `faulty`, `gone`: documents whose review is late or near, those with another error, and entries of
 *   the registry without a document
 * - `next_due`: the ten reviews that come next or should have been, each with `path`, `due` and `days` (negative: overdue)
 */
const judgeDocsFreshness = async (repository, options, facts) => {
    const day = await (0,dates/* judgedOn */.BW)(options["as-of"], facts, repository);
    const documents = await findDocuments(repository, options);
    const scope = await scopeOf(repository, options, facts, documents);
    const judged = await judgeDocuments(repository, options, documents, scope, day);
    const gone = documents.gone.filter((entry) => scope.entry(entry) && !(0,document_status/* isClosed */.L)(entry.fields["status"]));
    const findings = [
        ...(await judgeRegistryChange(repository, documents, options)),
        ...(await judgeDocumentChange(repository, documents, options)),
        ...judged.flatMap((one) => one.findings),
        ...gone.map(goneFinding),
        ...registryFindings(documents),
        ...emptyFindings(documents, options),
    ].toSorted(finding/* worstFirst */.md);
    const counts = countFreshness(judged, gone.length);
    return {
        verdict: findings.some(({ level }) => level === "error") ? "violated" : "passed",
        summary: summaryOf(counts, { documents: documents.paths.length, day }),
        override: null,
        decision: null,
        details: {
            as_of: options["as-of"],
            judged_on: day,
            only_changed: scope.onlyChanged,
            base: scope.base,
            documents: documents.paths.length,
            ...counts,
            next_due: nextDue(judged, day),
        },
        findings,
        edits: await editsOf(repository, options, facts, scope),
    };
};
async function judgeDocuments(repository, options, { paths, entries }, scope, day) {
    const rules = {
        judgedOn: day,
        cadenceDays: options["cadence-days"],
        warnDays: options["warn-days"],
        requireOwner: options["require-owner"],
        registry: options.registry ?? null,
    };
    const judge = async (path) => {
        // What cannot be read, such as a link that leads nowhere, says nothing of itself.
        const text = textOf((await repository.read(path)) ?? new Uint8Array());
        return freshnessOf(recordOf(path, text, entries.get(path)), rules);
    };
    return (0,p_map/* default */.Ay)(paths.filter(scope.document), judge, { concurrency: readsAtATime });
}
function goneFinding({ path, file, line }) {
    const message = `${file} names ${path}, and no file of the repository is that.`;
    const fix = "Take the entry out, or write where the document is now.";
    return remark("missing-document", { path: file, line }, message, fix);
}
function registryFindings({ registry }) {
    if (registry === null)
        return [];
    return registry.mistakes.map(({ line, message }) => {
        const fix = "Write a list `documents`, each with a `path`, in YAML or JSON.";
        const place = { path: registry.file, line };
        return remark("unreadable-registry", place, `The registry cannot be read: ${message}.`, fix);
    });
}
/** Who asks for documents to be judged and names none may have mistyped. */
function emptyFindings({ paths, registry }, { files }) {
    if (paths.length > 0)
        return [];
    const named = registry === null ? "" : `, and ${registry.file} names none`;
    const message = `No file matches ${files.join(", ") || "an empty list"}${named}.`;
    return [
        remark("no-documents", { path: null, line: null }, message, "Set `files` to the documents' globs."),
    ];
}
/** Where everything is judged, the verdict needs no history: then a git that cannot tell only costs the edits. */
async function editsOf(repository, options, facts, { onlyChanged }) {
    try {
        return await stampChanged(repository, options, facts);
    }
    catch (error) {
        if (onlyChanged || !(error instanceof changes/* GitError */.X))
            throw error;
        return [];
    }
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


/***/ })

};
