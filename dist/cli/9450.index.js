export const id = 9450;
export const ids = [9450];
export const modules = {

/***/ 1778:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Sf: () => (/* binding */ nameTest),
/* harmony export */   fH: () => (/* binding */ isAffected)
/* harmony export */ });
/* unused harmony export matchesFilters */
/* harmony import */ var _model_glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5810);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8126);


/** Whether something with these filters has to run: always when filters are off, else when a file of its own changed. */
function isAffected(changes, filters) {
    return !changes.filters || matchesFilters(changes.entries, filters);
}
/**
 * Whether the filters let any of the changed files through; true when there are no filters. A file counts when it
 * matches `paths` (or there are none) and does not match `paths-ignore`; a renamed file counts under both of its names.
 *
 * Patterns mean what they mean to GitHub (docs.github.com, workflow syntax, filter pattern cheat sheet): `*` stays within
 * a folder, `**` does not, wherever it stands, names that begin with a dot are matched, and a later pattern overrules an
 * earlier one, `!` taking files out again. Three things are not GitHub's: `?` is exactly one character, `{a,b}` is a choice, and
 * a folder, `docs` or `docs/`, means all that is below it.
 */
function matchesFilters(entries, filters) {
    if (filters.paths.length === 0 && filters.pathsIgnore.length === 0)
        return true;
    const wanted = filters.paths.length === 0 ? () => true : testOf(filters.paths);
    const ignored = filters.pathsIgnore.length === 0 ? () => false : testOf(filters.pathsIgnore);
    const counts = (name) => wanted(name) && !ignored(name);
    return entries.some((entry) => namesOf(entry).some(counts));
}
/** The same of one name, without filters that only take away: the last pattern that matches decides. */
function nameTest(patterns) {
    const test = testOf(patterns);
    return (path) => test((0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .matchableName */ .V_)(path));
}
/** A copy leaves its original as it was, so only a rename counts under its old name too. */
function namesOf(entry) {
    const names = [(0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .matchableName */ .V_)(entry.path)];
    if (entry.status === "renamed" && entry.previousPath !== null)
        names.push((0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .matchableName */ .V_)(entry.previousPath));
    return names;
}
/** With nothing but `!` patterns there is nothing to take from, so they are taken from everything. */
function testOf(patterns) {
    const steps = patterns.map((pattern) => {
        const negated = pattern.startsWith("!");
        return { negated, ...(0,_model_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .compileGlob */ .S)((0,_model_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .withAllBelow */ .D)(negated ? pattern.slice(1) : pattern)) };
    });
    const start = steps.every((step) => step.negated);
    return (name) => steps.reduce((so, step) => (step.matches(name) ? !step.negated : so), start);
}


/***/ }),

/***/ 8126:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dj: () => (/* binding */ nameFromBytes),
/* harmony export */   V_: () => (/* binding */ matchableName),
/* harmony export */   qZ: () => (/* binding */ bytesOfName)
/* harmony export */ });
/**
 * File names as git knows them are bytes without a meaning. These functions make text of them, and of the
 * text bytes again, or what a glob is compared with.
 */
const strict = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
const lenient = new TextDecoder("utf-8", { ignoreBOM: true });
const encoder = new TextEncoder();
const quote = 0x22;
const backslash = 0x5c;
/**
 * The text of a name: itself when it is valid UTF-8, else quoted with octal escapes as git does it (git-config,
 * core.quotePath). Valid names that begin with a quote are quoted as well, so that different bytes never give the same text.
 */
function nameFromBytes(bytes) {
    const text = decodeStrictly(bytes);
    return text === undefined || text.startsWith('"') ? quoteBytes(bytes) : text;
}
/** The bytes that a name stands for. */
function bytesOfName(name) {
    return isQuoted(name) ? unquoteBytes(name) : encoder.encode(name);
}
/** What globs are compared with: the name without its quotes, and U+FFFD for each byte that isn't UTF-8. */
function matchableName(name) {
    return isQuoted(name) ? lenient.decode(unquoteBytes(name)) : name;
}
/** Names that only begin with a quote come from elsewhere, as from a document, and are what they are. */
const isQuoted = (name) => /^"[^]*"$/.test(name);
function decodeStrictly(bytes) {
    try {
        return strict.decode(bytes);
    }
    catch {
        return undefined;
    }
}
function quoteBytes(bytes) {
    const characters = Array.from(bytes, (byte) => {
        if (byte === quote || byte === backslash)
            return `\\${String.fromCharCode(byte)}`;
        const printable = byte >= 0x20 && byte < 0x7f;
        return printable ? String.fromCharCode(byte) : `\\${byte.toString(8).padStart(3, "0")}`;
    });
    return `"${characters.join("")}"`;
}
function unquoteBytes(name) {
    const parts = name.slice(1, -1).matchAll(/\\([0-7]{3})|\\?([^])/g);
    return Uint8Array.from(parts, ([, octal, character]) => octal === undefined ? character.charCodeAt(0) : Number.parseInt(octal, 8));
}


/***/ }),

/***/ 9450:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  taskSync: () => (/* binding */ taskSync)
});

// EXTERNAL MODULE: ./build/modes/settings/exit-code.js
var exit_code = __webpack_require__(1427);
// EXTERNAL MODULE: ./build/modes/settings/settings.js + 1 modules
var settings_settings = __webpack_require__(861);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/changes/filter.js
var filter = __webpack_require__(1778);
// EXTERNAL MODULE: ./build/guardrails/finding.js
var finding = __webpack_require__(738);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./build/guardrails/tasks/task-index.js
var task_index = __webpack_require__(4112);
;// CONCATENATED MODULE: ./build/guardrails/tasks/gate-links.js


/** Words of `gate.status` that tell of a run, and change with it. All others are somebody's own, and stay. */
const runWords = new Set(["queued", "in_progress", "succeeded", "failed", "cancelled"]);
/**
 * The links of tasks/index.json: `gate.log` of each item, the path of a manifest, with `gate.run_id` beside it and
 * `gate.status`, where that is the word for a run's end.
 * @param text without a byte order mark
 * @param tasks of which there are runs; an item belongs to one by its id, its slug, or both
 */
function gateLinks(text, tasks) {
    const index = (0,task_index/* readTaskIndex */.ew)(text);
    if (index.kind === "broken")
        return { problem: index.problem };
    const lines = new dist/* LineCounter */.HN();
    const document = (0,dist/* parseDocument */.Tp)(text, {
        lineCounter: lines,
        uniqueKeys: false,
        logLevel: "error",
    });
    const links = index.items.flatMap((item, at) => {
        const gate = document.getIn(["items", at, "gate"]);
        const task = tasks.find((name) => (0,task_index/* namesTask */.KT)(item, name));
        return task === undefined || !(0,dist/* isMap */.jh)(gate) ? [] : linkOf(gate, task, lines);
    });
    return { links, loose: [] };
}
function linkOf(gate, task, lines) {
    const log = leafOf(gate, "log");
    if (log === undefined)
        return [];
    const wanted = (run) => [
        [log, run.manifestPath],
        [leafOf(gate, "run_id"), run.runId],
        [statusOf(gate), run.status],
    ];
    const outdated = (run) => wanted(run).flatMap(([leaf, value]) => leaf && leaf.value !== value ? [{ ...leaf, value }] : []);
    return [
        {
            line: lines.linePos(log.start).line,
            task,
            pipeline: null,
            named: typeof log.value === "string" ? log.value : null,
            isCurrent: (run) => outdated(run).length === 0,
            refreshed: (text, run) => withChanges(text, outdated(run)),
        },
    ];
}
function leafOf(gate, key) {
    const node = gate.get(key, true);
    if (!(0,dist/* isScalar */.jn)(node) || !node.range)
        return undefined;
    return { value: node.value, start: node.range[0], end: node.range[1] };
}
function statusOf(gate) {
    const status = leafOf(gate, "status");
    return typeof status?.value === "string" && runWords.has(status.value) ? status : undefined;
}
const withChanges = (text, changes) => changes
    .toSorted((left, right) => right.start - left.start)
    .reduce((so, { start, end, value }) => so.slice(0, start) + JSON.stringify(value) + so.slice(end), text);

// EXTERNAL MODULE: ./build/guardrails/front-matter.js
var front_matter = __webpack_require__(5688);
// EXTERNAL MODULE: ./build/guardrails/markdown.js
var markdown = __webpack_require__(7870);
// EXTERNAL MODULE: ./build/text/parse-limits.js
var parse_limits = __webpack_require__(5986);
// EXTERNAL MODULE: ./build/guardrails/tasks/checked-items.js
var checked_items = __webpack_require__(5654);
;// CONCATENATED MODULE: ./build/guardrails/tasks/manifest-links.js





/**
 * The manifest links of a Markdown file: `manifest:` in its front matter, with `task:` (and `pipeline:`) beside it, and
 * markers, `<!-- manifest: <task> -->` or `<!-- manifest: <task>/<pipeline> -->`, each with a code span or a link right behind
 * it, on the same line or the next one. A marker in a code block or code span is only text.
 * @param text without a byte order mark
 */
function markdownLinks(path, text) {
    const problem = hasMarkers(text) ? (0,parse_limits/* whyNotParsed */.t)(text) : null;
    if (problem !== null)
        return { problem };
    const marked = markers(text).map((marker) => ({ marker, link: markedLink(path, text, marker) }));
    const front = (0,front_matter/* frontMatterOf */.E)(text);
    return {
        links: [
            ...(front === null ? [] : fieldLinks(front)),
            ...marked.flatMap(({ link }) => link ?? []),
        ],
        loose: marked.flatMap(({ marker, link }) => (link === undefined ? [marker] : [])),
    };
}
function fieldLinks({ fields, lineOf }) {
    const { manifest, task, pipeline = null } = fields;
    const isName = (value) => value === null || typeof value === "string";
    if (typeof task !== "string" || !isName(manifest) || !isName(pipeline))
        return [];
    return [
        {
            line: lineOf("manifest"),
            task,
            pipeline,
            named: manifest,
            isCurrent: ({ manifestPath }) => manifest === manifestPath,
            refreshed: (whole, { manifestPath }) => (0,front_matter/* withField */.Z)(whole, "manifest", manifestPath),
        },
    ];
}
const markerText = /^<!--\s*manifest:\s*([^\s/]+)(?:\/([^\s/]+))?\s*-->/;
/** Most task files have none, and parsing takes its time. */
const hasMarkers = (text) => /<!--\s*manifest:/.test(text);
/** Comments are found by the parser, which knows what is code; all else about them stands in the text itself. */
function markers(text) {
    if (!hasMarkers(text))
        return [];
    return [...(0,checked_items/* everythingIn */.l)((0,markdown/* parseMarkdown */.D)(text))].flatMap((node) => {
        if (node.type !== "html" || node.position?.start.offset === undefined)
            return [];
        const { line, offset } = node.position.start;
        const match = markerText.exec(text.slice(offset));
        if (match === null)
            return [];
        const [whole, task, pipeline = null] = match;
        return [{ line, task: task, pipeline, end: offset + whole.length }];
    });
}
/** What a marker is about: a code span, or a link whose address has neither spaces nor brackets. Nothing is between them. */
const target = /[ \t]*(?:\r?\n[ \t]*)?(?:`(?<code>[^`\n]+)`|\[[^\]\n]*\]\((?<link>[^()\s]*)\))/dy;
/** undefined: nothing to refresh follows the marker. */
function markedLink(path, text, marker) {
    target.lastIndex = marker.end;
    const match = target.exec(text);
    if (match === null)
        return undefined;
    const kind = match.groups["code"] === undefined ? "link" : "code";
    const [start, end] = match.indices.groups[kind];
    const named = text.slice(start, end);
    const wanted = ({ manifestPath }) => kind === "code" ? manifestPath : encodeURI(external_node_path_.posix.relative(external_node_path_.posix.dirname(path), manifestPath));
    return {
        line: text.slice(0, start).split("\n").length,
        task: marker.task,
        pipeline: marker.pipeline,
        named,
        isCurrent: (run) => named === wanted(run),
        refreshed: (whole, run) => whole.slice(0, start) + wanted(run) + whole.slice(end),
    };
}

;// CONCATENATED MODULE: ./build/guardrails/tasks/sync-tasks.js




/** What `orchestrator task sync` looks into. */
const syncedFiles = ["tasks/*.md", task_index/* taskIndexPath */.xz];
/**
 * Holds the manifest links of task files against the runs. A link of a task without runs stays: on another machine there may
 * be some.
 * @param runs the oldest first; runs that have not ended are passed over, they prove nothing yet
 */
function syncTasks(files, runs) {
    const ended = runs.filter(({ status }) => status !== "in_progress" && status !== "queued");
    const synced = { edits: [], drift: [], links: 0 };
    for (const file of files)
        syncFile(file, ended, synced);
    return synced;
}
function syncFile({ path, text }, runs, synced) {
    const mark = text.startsWith("\uFEFF") ? "\uFEFF" : "";
    const plain = text.slice(mark.length);
    const found = linksOf(path, plain, runs);
    if ("problem" in found) {
        synced.drift.push(unreadable(path, found.problem));
        return;
    }
    const known = found.links.flatMap((link) => {
        const run = newestRun(link, runs);
        return run === undefined ? [] : [{ link, run }];
    });
    const outdated = known.filter(({ link, run }) => !link.isCurrent(run));
    // From the end of the text, so that what is still to come stays where it is.
    const refreshed = outdated.reduceRight((so, { link, run }) => link.refreshed(so, run), plain);
    synced.links += known.length;
    if (refreshed !== plain)
        synced.edits.push({ path, text: mark + refreshed });
    const drift = [
        ...outdated.map(({ link, run }) => outdatedLink(path, link, run)),
        ...found.loose.map(({ line, task }) => looseMarker(path, line, task)),
    ];
    synced.drift.push(...drift.toSorted((left, right) => (left.line ?? 0) - (right.line ?? 0)));
}
const linksOf = (path, text, runs) => path === task_index/* taskIndexPath */.xz
    ? gateLinks(text, [...new Set(runs.map(({ task }) => task))])
    : markdownLinks(path, text);
const newestRun = (link, runs) => runs.findLast(({ task, pipeline }) => task === link.task && (link.pipeline === null || pipeline === link.pipeline));
function outdatedLink(path, { line, task, pipeline, named }, run) {
    const what = pipeline === null ? task : `${task}/${pipeline}`;
    const instead = named === run.manifestPath
        ? "what stands beside it is of another run"
        : `this names ${named ?? "none"}`;
    return (0,finding/* findingOf */.h)("task-sync/drift", {
        title: "Not the newest manifest",
        message: `The newest manifest of ${what} is ${run.manifestPath} (${run.status}), and ${instead}.`,
        fix: "Run `orchestrator task sync`.",
        path,
        line,
    });
}
const looseMarker = (path, line, task) => (0,finding/* findingOf */.h)("task-sync/no-link", {
    title: "Nothing to refresh",
    message: `A manifest of ${task} belongs here, and neither a code span nor a link is right behind the comment.`,
    fix: "Write a code span behind the comment, or take the comment away.",
    path,
    line,
});
const unreadable = (path, problem) => (0,finding/* findingOf */.h)("task-sync/unreadable", {
    title: "Task file cannot be read",
    message: `The manifest links of ${path} cannot be found, because ${problem}.`,
    fix: "Correct it by hand, then run `orchestrator task sync` again.",
    path,
});

// EXTERNAL MODULE: ./build/model/json.js
var json = __webpack_require__(9598);
// EXTERNAL MODULE: ./build/model/limits.js + 3 modules
var limits = __webpack_require__(2977);
// EXTERNAL MODULE: ./build/model/manifest.js
var manifest = __webpack_require__(1189);
// EXTERNAL MODULE: ./build/run/context.js
var context = __webpack_require__(1209);
// EXTERNAL MODULE: ./build/modes/run-folder/find-run.js
var find_run = __webpack_require__(701);
;// CONCATENATED MODULE: ./build/modes/guardrails/sync-tasks.js








/** Runs of a task that are looked at, the newest: one that a link leads to is hardly older. */
const looksBack = 200;
/**
 * Holds the manifest links of task files against the runs that are recorded here.
 * @param check only says what differs; else the links are refreshed
 */
async function syncTaskFiles(settings, files, check) {
    const synced = syncTasks(await taskFiles(settings.root, files), await recordedRuns(settings, files));
    if (!check)
        for (const { path, text } of synced.edits)
            await files.replace((0,external_node_path_.join)(settings.root, path), text);
    return synced;
}
async function taskFiles(root, files) {
    const isSynced = (0,filter/* nameTest */.Sf)(syncedFiles);
    const found = [];
    for (const name of await files.list((0,external_node_path_.join)(root, "tasks"))) {
        const path = `tasks/${name}`;
        if (!isSynced(path))
            continue;
        const bounds = { within: root, most: limits/* limits */.F.repositoryFile.value };
        const text = await files.readText((0,external_node_path_.join)(root, path), bounds);
        if (text !== undefined)
            found.push({ path, text });
    }
    return found;
}
/** Those whose manifest can be read, the oldest first. */
async function recordedRuns(settings, files) {
    const base = (0,context/* pathBase */.xN)(settings.root, settings.runsFolder);
    const runs = [];
    for (const { folder } of (await (0,find_run/* listRuns */.v)(settings, files)).slice(-looksBack)) {
        const path = (0,external_node_path_.join)(folder, "manifest.json");
        const read = manifest/* Manifest */._8.safeParse((0,json/* parseJson */.qF)((await files.readText(path)) ?? ""));
        if (!read.success)
            continue;
        const { task_id: task, pipeline_id: pipeline, run_id: runId, status } = read.data;
        runs.push({ task, pipeline, runId, status, manifestPath: (0,context/* persistedPath */.Tb)({ base }, path) });
    }
    return runs;
}

// EXTERNAL MODULE: ./build/platform/local/command-line.js + 32 modules
var command_line = __webpack_require__(9097);
// EXTERNAL MODULE: ./build/report/terminal/finding-lines.js
var finding_lines = __webpack_require__(3283);
;// CONCATENATED MODULE: ./build/cli/task-sync.js





async function taskSync(flags) {
    const { asked, platform, surroundings } = await (0,command_line/* openCommandLine */.Ax)(undefined, flags);
    const settings = (0,settings_settings/* settingsOf */.f5)(asked, surroundings.environment);
    const check = flags.check === true;
    const { edits, drift, links } = await syncTaskFiles(settings, platform.files, check);
    // What was refreshed does not differ any more.
    const isLeft = check
        ? drift
        : drift.filter(({ path }) => !edits.some((edit) => edit.path === path));
    const words = links === 1 ? "1 link to a manifest" : `${links} links to manifests`;
    const summary = check
        ? `${words} looked at, ${drift.length} out of date`
        : `${words} looked at, ${edits.length === 1 ? "1 file" : `${edits.length} files`} refreshed`;
    const { colour } = platform.screen;
    await (0,command_line/* print */.yy)(`${(0,finding_lines/* findingLines */.h)({ findings: isLeft, summary, colour }).join("\n")}\n`);
    return isLeft.length === 0 ? exit_code/* exitCodes */.h.passed : exit_code/* exitCodes */.h.failed;
}


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

/***/ 5688:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ frontMatterOf),
/* harmony export */   Z: () => (/* binding */ withField)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
/* harmony import */ var _text_yaml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8387);


/** null: the text doesn't begin with front matter. It is found without parsing the Markdown. */
function frontMatterOf(text) {
    const block = blockOf(text);
    if (block === null)
        return null;
    const source = text.slice(block.start, block.end);
    const lines = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN();
    const document = parseFields(source, lines);
    const tooDeep = `it is nested deeper than ${_text_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .mostLevels */ .vj} levels`;
    const read = document === null ? unread(tooDeep) : readFields(document, lines);
    return {
        ...read,
        lineOf(key) {
            const start = pairOf(document, key)?.key.range[0];
            return start === undefined ? 1 : lines.linePos(start).line + 1;
        },
        bodyStart: block.bodyStart,
    };
}
/**
 * The text with one field changed, or added as the last one; where there is no front matter it gets some. Every other byte
 * stays. The text comes back as it was when its front matter cannot be read, or takes no field (`{}` in one line).
 */
function withField(text, key, value) {
    const changed = writeField(text, key, scalarText(value));
    const written = frontMatterOf(changed);
    return written?.problem === null && written.fields[key] === value ? changed : text;
}
function writeField(text, key, value) {
    const lineEnd = /\r?\n/.exec(text)?.[0] ?? "\n";
    const line = `${scalarText(key)}: ${value}${lineEnd}`;
    const block = blockOf(text);
    if (block === null) {
        const start = text.startsWith("\ufeff") ? 1 : 0;
        return `${text.slice(0, start)}---${lineEnd}${line}---${lineEnd}${lineEnd}${text.slice(start)}`;
    }
    const source = text.slice(block.start, block.end);
    const pair = pairOf(parseFields(source), key);
    if (pair === undefined)
        return `${text.slice(0, block.end)}${line}${text.slice(block.end)}`;
    const [start, end] = valueRange(pair, source);
    const space = source[start - 1] === ":" ? " " : "";
    return `${text.slice(0, block.start + start)}${space}${value}${text.slice(block.start + end)}`;
}
/** Where the value of a field stands, its blanks and line breaks left out; without a value it is right behind the colon. */
function valueRange({ key, value }, source) {
    const [start, end] = value?.range ?? [0, 0];
    const written = source.slice(start, end).trimEnd();
    if (written !== "")
        return [start, start + written.length];
    const behindColon = source.indexOf(":", key.range[1]) + 1;
    return [behindColon, behindColon];
}
/** From behind the first line of hyphens up to the second one; null: there aren't two. A mark of byte order may come first. */
function blockOf(text) {
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
/** null: it is too deep to be parsed. */
function parseFields(source, lineCounter = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN()) {
    if ((0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .tooDeepAt */ .U2)(source) !== undefined)
        return null;
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(source, {
        schema: "core",
        lineCounter,
        prettyErrors: false,
        logLevel: "error",
    });
}
const unread = (problem) => ({
    fields: {},
    problem,
});
function readFields(document, lines) {
    const [error] = document.errors;
    if (error !== undefined)
        return unread(`line ${lines.linePos(error.pos[0]).line + 1} is no valid YAML: ${error.message}`);
    if (document.contents === null)
        return { fields: {}, problem: null };
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(document.contents))
        return unread("it holds no fields, such as `owner: docs`");
    try {
        const fields = document.toJS();
        return (0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .isTooDeep */ .f_)(fields) ? unread(_text_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .selfContained */ .cL) : { fields, problem: null };
    }
    catch (cause) {
        // Aliases that unfold without end.
        return unread(cause instanceof Error ? cause.message : String(cause));
    }
}
function pairOf(document, key) {
    const contents = document?.contents;
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(contents))
        return undefined;
    return contents.items.find((pair) => (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(pair.key) && pair.key.value === key);
}
function scalarText(value) {
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .stringify */ .As)(value, { lineWidth: 0, blockQuote: false }).trimEnd();
}


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

/***/ 2017:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dc: () => (/* binding */ Timestamp),
/* harmony export */   KB: () => (/* binding */ ExecutionMode),
/* harmony export */   a0: () => (/* binding */ Phase),
/* harmony export */   c8: () => (/* binding */ RelativePath),
/* harmony export */   gC: () => (/* binding */ TryReason),
/* harmony export */   nR: () => (/* binding */ IdToken),
/* harmony export */   np: () => (/* binding */ Digest),
/* harmony export */   oL: () => (/* binding */ IfNoFilesFound),
/* harmony export */   r6: () => (/* binding */ EnvironmentRecord),
/* harmony export */   xS: () => (/* binding */ hasExpression),
/* harmony export */   y_: () => (/* binding */ Count)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4377);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5156);

/** An instant, ISO 8601 in UTC with milliseconds, as Date.toISOString() writes it. */
const Timestamp = zod__WEBPACK_IMPORTED_MODULE_0__.datetime();
/** A path with forward slashes, relative to the repository root (or to the folder that its field names). */
const RelativePath = zod__WEBPACK_IMPORTED_MODULE_1__.string()
    .regex(/^(?!\/)(?!.*\\)(?!(?:.*\/)?\.\.(?:\/|$))/, "a relative path with forward slashes, without ..");
/** sha256, lower-case hex. */
const Digest = zod__WEBPACK_IMPORTED_MODULE_1__.string()
    .regex(/^[0-9a-f]{64}$/, "64 lower-case hexadecimal digits (sha256)");
/** A count or a position: never negative, never a fraction. */
const Count = zod__WEBPACK_IMPORTED_MODULE_1__.int().min(0);
/** Environment variables: any name, text values only. */
const EnvironmentRecord = zod__WEBPACK_IMPORTED_MODULE_1__.record(zod__WEBPACK_IMPORTED_MODULE_1__.string(), zod__WEBPACK_IMPORTED_MODULE_1__.string());
/** What stages are for; the run summary has one section for each. */
const Phase = zod__WEBPACK_IMPORTED_MODULE_1__["enum"](["build", "test", "review"]);
/** What a glob of `artifacts` that matches no file comes to: the words of actions/upload-artifact. */
/** What a command is tried again after. */
const TryReason = zod__WEBPACK_IMPORTED_MODULE_1__["enum"](["failure", "timeout"]);
const IfNoFilesFound = zod__WEBPACK_IMPORTED_MODULE_1__["enum"](["warn", "error", "ignore"]);
/** Whether a stage may ask for OIDC tokens of its job: the words of GitHub's `permissions`. */
const IdToken = zod__WEBPACK_IMPORTED_MODULE_1__["enum"](["write", "none"]);
/** Where a run says it happens. It is recorded and changes nothing that runs; `mcp` in a file means `local`. */
const ExecutionMode = zod__WEBPACK_IMPORTED_MODULE_1__["enum"](["local", "cloud"]);
/** `${{ }}` is GitHub's to evaluate and means nothing in this project's files. */
const hasExpression = (text) => text.includes("${{");


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

/***/ 6953:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JU: () => (/* binding */ JournalHeader),
/* harmony export */   OT: () => (/* binding */ EvidenceFile),
/* harmony export */   _l: () => (/* binding */ FrameCounts),
/* harmony export */   ay: () => (/* binding */ JournalEvent),
/* harmony export */   tP: () => (/* binding */ PlannedEntry),
/* harmony export */   yg: () => (/* binding */ StageRecord)
/* harmony export */ });
/* unused harmony exports Tail, CommandKind, Writer */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5156);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2017);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6939);
/* harmony import */ var _judgement_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2965);
/* harmony import */ var _outcome_schema_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8512);





/** The newest output of a stage, whole characters, at most 4 KiB of each stream. */
const Tail = zod__WEBPACK_IMPORTED_MODULE_4__.strictObject({ stdout: zod__WEBPACK_IMPORTED_MODULE_4__.string(), stderr: zod__WEBPACK_IMPORTED_MODULE_4__.string() });
const CommandKind = zod__WEBPACK_IMPORTED_MODULE_4__["enum"](["command", "guardrail", "subpipeline"]);
/** A file that a stage left as evidence, as it was when the stage ended. */
const EvidenceFile = zod__WEBPACK_IMPORTED_MODULE_4__.strictObject({
    /** Relative as `log_path` is. */
    path: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .RelativePath */ .c8,
    bytes: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Count */ .y_,
    sha256: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Digest */ .np,
});
/** A stage as a run will list it, known before anything starts. */
const PlannedEntry = zod__WEBPACK_IMPORTED_MODULE_4__.strictObject({
    /** Counted from 1 over the whole assignment, set-up first. */
    index: zod__WEBPACK_IMPORTED_MODULE_4__.int().min(1),
    id: zod__WEBPACK_IMPORTED_MODULE_4__.string().min(1),
    title: zod__WEBPACK_IMPORTED_MODULE_4__.string(),
    command: zod__WEBPACK_IMPORTED_MODULE_4__.string(),
    kind: CommandKind,
    /** null: part of the assignment's set-up. */
    subtask: zod__WEBPACK_IMPORTED_MODULE_4__.string().nullable(),
    phase: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Phase */ .a0,
});
/** What a stage wrote to GITHUB_OUTPUT, by name, as far as it may be shown; bounded (limits.stageOutputs). */
const Outputs = zod__WEBPACK_IMPORTED_MODULE_4__.record(zod__WEBPACK_IMPORTED_MODULE_4__.string().min(1), zod__WEBPACK_IMPORTED_MODULE_4__.string());
/** Markdown that a stage wrote to GITHUB_STEP_SUMMARY, bounded (limits.keptSummary); null: none. */
const StepSummary = zod__WEBPACK_IMPORTED_MODULE_4__.string().nullable();
/** What a manifest knows of a stage besides what was planned. */
const StageRecord = zod__WEBPACK_IMPORTED_MODULE_4__.strictObject({
    status: _outcome_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .CommandStatus */ .sl,
    started_at: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Timestamp */ .Dc.nullable(),
    completed_at: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Timestamp */ .Dc.nullable(),
    exit_code: zod__WEBPACK_IMPORTED_MODULE_4__.int().nullable(),
    summary: zod__WEBPACK_IMPORTED_MODULE_4__.string().nullable(),
    log_path: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .RelativePath */ .c8.nullable(),
    error_file: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .RelativePath */ .c8.nullable(),
    /** The run id of the nested pipeline that this stage is. */
    sub_run_id: zod__WEBPACK_IMPORTED_MODULE_4__.string().nullable(),
    outcome: _outcome_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .StageOutcome */ .hF.nullable(),
    exit: _outcome_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .Exit */ .Jc.nullable(),
    tries: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Count */ .y_,
    duration_ms: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Count */ .y_.nullable(),
    tail: Tail.nullable(),
    notes: zod__WEBPACK_IMPORTED_MODULE_4__.array(zod__WEBPACK_IMPORTED_MODULE_4__.string()),
    artifacts: zod__WEBPACK_IMPORTED_MODULE_4__.array(_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .RelativePath */ .c8),
    outputs: Outputs,
    step_summary: StepSummary,
    findings: _outcome_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .FindingCounts */ .WX,
    /** null: it is neither a guardrail nor a nested pipeline with reviews, or it did not come to an end. */
    judgement: _judgement_js__WEBPACK_IMPORTED_MODULE_2__/* .Judgement */ .Ij.nullable(),
});
/** Pieces of output that went by the privacy guard. */
const FrameCounts = zod__WEBPACK_IMPORTED_MODULE_4__.strictObject({
    total_frames: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Count */ .y_,
    redacted_frames: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Count */ .y_,
    blocked_frames: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Count */ .y_,
    allowed_frames: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Count */ .y_,
});
/**
 * A process that no other one is mistaken for: numbers are used again, so that its start is part of it. `started` is
 * null where the system does not tell.
 */
const Started = zod__WEBPACK_IMPORTED_MODULE_4__.string().min(1).nullable();
const Writer = zod__WEBPACK_IMPORTED_MODULE_4__.strictObject({ pid: zod__WEBPACK_IMPORTED_MODULE_4__.int().min(1), host: zod__WEBPACK_IMPORTED_MODULE_4__.string(), started: Started });
/** The first line of a journal. */
const JournalHeader = zod__WEBPACK_IMPORTED_MODULE_4__.strictObject({
    schema_version: zod__WEBPACK_IMPORTED_MODULE_4__.literal(1),
    kind: zod__WEBPACK_IMPORTED_MODULE_4__.literal("journal"),
});
const at = _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Timestamp */ .Dc;
const index = zod__WEBPACK_IMPORTED_MODULE_4__.int().min(1);
const JournalEvent = zod__WEBPACK_IMPORTED_MODULE_4__.discriminatedUnion("type", [
    zod__WEBPACK_IMPORTED_MODULE_4__.strictObject({
        type: zod__WEBPACK_IMPORTED_MODULE_4__.literal("run-started"),
        at,
        task_id: zod__WEBPACK_IMPORTED_MODULE_4__.string().min(1),
        run_id: zod__WEBPACK_IMPORTED_MODULE_4__.string().min(1),
        parent_run_id: zod__WEBPACK_IMPORTED_MODULE_4__.string().nullable(),
        pipeline_id: zod__WEBPACK_IMPORTED_MODULE_4__.string().min(1),
        pipeline_title: zod__WEBPACK_IMPORTED_MODULE_4__.string(),
        assignment: zod__WEBPACK_IMPORTED_MODULE_4__.string().min(1),
        attempt: zod__WEBPACK_IMPORTED_MODULE_4__.int().min(1),
        plan_digest: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Digest */ .np,
        /** The folder of everything that this attempt writes, relative to the repository root. */
        artifact_root: zod__WEBPACK_IMPORTED_MODULE_4__.string().min(1),
        guardrails_required: zod__WEBPACK_IMPORTED_MODULE_4__.boolean(),
        /** Who writes: later, only after this process has ended, somebody else may append. */
        writer: Writer,
        /** Stands in the environment of all that it starts, so that what outlives it can be found. */
        mark: zod__WEBPACK_IMPORTED_MODULE_4__.string().regex(/^[0-9a-f]{16}$/, "16 lower-case hexadecimal digits"),
        /** null: nothing tells from outside that it lives but its parent's. */
        heartbeat: zod__WEBPACK_IMPORTED_MODULE_4__.strictObject({ interval_seconds: zod__WEBPACK_IMPORTED_MODULE_4__.int().min(1), stale_after_seconds: zod__WEBPACK_IMPORTED_MODULE_4__.int().min(1) })
            .nullable(),
        redaction: zod__WEBPACK_IMPORTED_MODULE_4__["enum"](["enforce", "shadow"]),
        commands: zod__WEBPACK_IMPORTED_MODULE_4__.array(PlannedEntry),
    }),
    /** Still there. */
    zod__WEBPACK_IMPORTED_MODULE_4__.strictObject({ type: zod__WEBPACK_IMPORTED_MODULE_4__.literal("heartbeat"), at }),
    /** This attempt goes on from an earlier one. */
    zod__WEBPACK_IMPORTED_MODULE_4__.strictObject({ type: zod__WEBPACK_IMPORTED_MODULE_4__.literal("run-resumed"), at, actor: zod__WEBPACK_IMPORTED_MODULE_4__.string(), reason: zod__WEBPACK_IMPORTED_MODULE_4__.string() }),
    /** A stage that succeeded in an earlier attempt and is not run again. */
    zod__WEBPACK_IMPORTED_MODULE_4__.strictObject({
        type: zod__WEBPACK_IMPORTED_MODULE_4__.literal("stage-kept"),
        at,
        index,
        record: StageRecord,
        /** What it remarked on, those of nested pipelines too. */
        findings: zod__WEBPACK_IMPORTED_MODULE_4__.array(_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .Finding */ .wI),
        /** Its artifacts, which this attempt has a copy of. */
        files: zod__WEBPACK_IMPORTED_MODULE_4__.array(EvidenceFile),
    }),
    zod__WEBPACK_IMPORTED_MODULE_4__.strictObject({
        type: zod__WEBPACK_IMPORTED_MODULE_4__.literal("stage-started"),
        at,
        index,
        /** Counted from 1: a stage that is repeated starts more than once. */
        try: zod__WEBPACK_IMPORTED_MODULE_4__.int().min(1),
        /** The leader of the process group; null for what runs inside of this process. */
        pid: zod__WEBPACK_IMPORTED_MODULE_4__.int().min(1).nullable(),
        process_started: Started,
        log_path: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .RelativePath */ .c8.nullable(),
    }),
    zod__WEBPACK_IMPORTED_MODULE_4__.strictObject({
        type: zod__WEBPACK_IMPORTED_MODULE_4__.literal("stage-finished"),
        at,
        index,
        outcome: _outcome_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .StageOutcome */ .hF,
        exit: _outcome_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .Exit */ .Jc,
        tries: zod__WEBPACK_IMPORTED_MODULE_4__.int().min(1),
        duration_ms: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Count */ .y_,
        summary: zod__WEBPACK_IMPORTED_MODULE_4__.string(),
        notes: zod__WEBPACK_IMPORTED_MODULE_4__.array(zod__WEBPACK_IMPORTED_MODULE_4__.string()),
        /** Only of stages that did not succeed. */
        tail: Tail.nullable(),
        error_file: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .RelativePath */ .c8.nullable(),
        findings: zod__WEBPACK_IMPORTED_MODULE_4__.array(_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .Finding */ .wI),
        /** How many findings were left out of `findings` because there were too many. */
        findings_omitted: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Count */ .y_,
        judgement: _judgement_js__WEBPACK_IMPORTED_MODULE_2__/* .Judgement */ .Ij.nullable(),
        /** Copied by the stage's globs, relative to `files/`. */
        artifacts: zod__WEBPACK_IMPORTED_MODULE_4__.array(_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .RelativePath */ .c8),
        outputs: Outputs,
        step_summary: StepSummary,
        /** Log, error file, privacy log and artifacts: all that the stage left. */
        files: zod__WEBPACK_IMPORTED_MODULE_4__.array(EvidenceFile),
        frames: FrameCounts,
        /** Where the privacy guard wrote what it decided about them; null: there was nothing to write. */
        privacy_log: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .RelativePath */ .c8.nullable(),
        /** It set variables or PATH for later stages. They are on no disk: who goes on from here has to run it again. */
        handed_on: zod__WEBPACK_IMPORTED_MODULE_4__.boolean(),
    }),
    zod__WEBPACK_IMPORTED_MODULE_4__.strictObject({ type: zod__WEBPACK_IMPORTED_MODULE_4__.literal("stage-skipped"), at, index, reason: zod__WEBPACK_IMPORTED_MODULE_4__.string().min(1) }),
    zod__WEBPACK_IMPORTED_MODULE_4__.strictObject({
        type: zod__WEBPACK_IMPORTED_MODULE_4__.literal("child-started"),
        at,
        index,
        run_id: zod__WEBPACK_IMPORTED_MODULE_4__.string().min(1),
        pipeline_id: zod__WEBPACK_IMPORTED_MODULE_4__.string().min(1),
        manifest: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .RelativePath */ .c8,
    }),
    zod__WEBPACK_IMPORTED_MODULE_4__.strictObject({
        type: zod__WEBPACK_IMPORTED_MODULE_4__.literal("child-finished"),
        at,
        index,
        run_id: zod__WEBPACK_IMPORTED_MODULE_4__.string().min(1),
        status: _outcome_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .RunStatus */ .i2,
    }),
    zod__WEBPACK_IMPORTED_MODULE_4__.strictObject({
        type: zod__WEBPACK_IMPORTED_MODULE_4__.literal("run-finished"),
        at,
        status: _outcome_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .RunStatus */ .i2,
        status_detail: _outcome_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .StatusDetail */ .qV.nullable(),
        summary: zod__WEBPACK_IMPORTED_MODULE_4__.string(),
    }),
]);


/***/ }),

/***/ 2965:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ij: () => (/* binding */ Judgement),
/* harmony export */   Lu: () => (/* binding */ ReviewDecision),
/* harmony export */   Y: () => (/* binding */ Verdict),
/* harmony export */   d_: () => (/* binding */ Override)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5156);

/**
 * What a guardrail comes to.
 * - `passed`: nothing to object to; there may be warnings
 * - `violated`: something has to change, or somebody with a reason has allowed it (`override`)
 * - `overridable`: violated, in a job that cannot ask whether the pull request allows it; who aggregates asks, and decides
 * - `undecided`: it could not be judged, as in a clone that is too shallow; that is a failure too
 * - `not-performed`: only of reviews: nobody reviewed, and nobody had to
 */
const Verdict = zod__WEBPACK_IMPORTED_MODULE_0__["enum"](["passed", "violated", "overridable", "undecided", "not-performed"]);
/** Who said that a violation may be, and why. */
const Override = zod__WEBPACK_IMPORTED_MODULE_0__.strictObject({
    reason: zod__WEBPACK_IMPORTED_MODULE_0__.string().min(1),
    /** `input`: the input or flag `override-reason`; `environment`: a variable; `pull-request`: its label and its text. */
    source: zod__WEBPACK_IMPORTED_MODULE_0__["enum"](["input", "environment", "pull-request"]),
    /** For people: which input, variable or pull request. */
    where: zod__WEBPACK_IMPORTED_MODULE_0__.string(),
});
/** What a review came to. */
const ReviewDecision = zod__WEBPACK_IMPORTED_MODULE_0__.strictObject({
    approved: zod__WEBPACK_IMPORTED_MODULE_0__.boolean(),
    /** False: nobody reviewed; `feedback` says why. */
    performed: zod__WEBPACK_IMPORTED_MODULE_0__.boolean(),
    feedback: zod__WEBPACK_IMPORTED_MODULE_0__.string().nullable(),
});
/** What is recorded of a guardrail, besides its findings. */
const Judgement = zod__WEBPACK_IMPORTED_MODULE_0__.strictObject({
    verdict: Verdict,
    /** One sentence, without a full stop. */
    summary: zod__WEBPACK_IMPORTED_MODULE_0__.string(),
    /** null: nobody overrode anything. */
    override: Override.nullable(),
    /** null: it is no review. */
    decision: ReviewDecision.nullable(),
    /** What it went by and counted, by which the verdict can be made again: a base, a date, totals. Small. */
    details: zod__WEBPACK_IMPORTED_MODULE_0__.record(zod__WEBPACK_IMPORTED_MODULE_0__.string(), zod__WEBPACK_IMPORTED_MODULE_0__.unknown()),
});


/***/ }),

/***/ 1189:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CP: () => (/* binding */ Approval),
/* harmony export */   _8: () => (/* binding */ Manifest),
/* harmony export */   xy: () => (/* binding */ ManifestCommand)
/* harmony export */ });
/* unused harmony exports ChildRun, GuardrailStatus, ResumeEvent */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5156);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2017);
/* harmony import */ var _journal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6953);
/* harmony import */ var _outcome_schema_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8512);




const ManifestCommand = zod__WEBPACK_IMPORTED_MODULE_3__.strictObject({ ..._journal_js__WEBPACK_IMPORTED_MODULE_1__/* .PlannedEntry */ .tP.shape, ..._journal_js__WEBPACK_IMPORTED_MODULE_1__/* .StageRecord */ .yg.shape });
const ChildRun = zod__WEBPACK_IMPORTED_MODULE_3__.strictObject({
    run_id: zod__WEBPACK_IMPORTED_MODULE_3__.string().min(1),
    pipeline_id: zod__WEBPACK_IMPORTED_MODULE_3__.string().min(1),
    status: _outcome_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .RunStatus */ .i2,
    /** Where its manifest is, relative to the repository root. */
    manifest: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .RelativePath */ .c8,
});
const GuardrailStatus = zod__WEBPACK_IMPORTED_MODULE_3__.strictObject({
    present: zod__WEBPACK_IMPORTED_MODULE_3__.boolean(),
    recommendation: zod__WEBPACK_IMPORTED_MODULE_3__.string().nullable(),
    summary: zod__WEBPACK_IMPORTED_MODULE_3__.string(),
    counts: zod__WEBPACK_IMPORTED_MODULE_3__.strictObject({
        total: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Count */ .y_,
        succeeded: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Count */ .y_,
        failed: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Count */ .y_,
        skipped: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Count */ .y_,
        other: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Count */ .y_,
    }),
});
const ResumeEvent = zod__WEBPACK_IMPORTED_MODULE_3__.strictObject({
    timestamp: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Timestamp */ .Dc,
    actor: zod__WEBPACK_IMPORTED_MODULE_3__.string(),
    reason: zod__WEBPACK_IMPORTED_MODULE_3__.string(),
});
const Approval = zod__WEBPACK_IMPORTED_MODULE_3__.strictObject({
    actor: zod__WEBPACK_IMPORTED_MODULE_3__.string(),
    timestamp: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Timestamp */ .Dc,
    reason: zod__WEBPACK_IMPORTED_MODULE_3__.string(),
});
/** `manifest.json`: what one attempt at an assignment did, or, in the run's own folder, what the whole run did. */
const Manifest = zod__WEBPACK_IMPORTED_MODULE_3__.strictObject({
    schema_version: zod__WEBPACK_IMPORTED_MODULE_3__.literal(1),
    version: zod__WEBPACK_IMPORTED_MODULE_3__.literal(1),
    kind: zod__WEBPACK_IMPORTED_MODULE_3__.literal("manifest"),
    task_id: zod__WEBPACK_IMPORTED_MODULE_3__.string().min(1),
    run_id: zod__WEBPACK_IMPORTED_MODULE_3__.string().min(1),
    parent_run_id: zod__WEBPACK_IMPORTED_MODULE_3__.string().nullable(),
    pipeline_id: zod__WEBPACK_IMPORTED_MODULE_3__.string().min(1),
    pipeline_title: zod__WEBPACK_IMPORTED_MODULE_3__.string(),
    /** null in the manifest of the whole run. */
    assignment: zod__WEBPACK_IMPORTED_MODULE_3__.string().nullable(),
    attempt: zod__WEBPACK_IMPORTED_MODULE_3__.int().min(1),
    plan_digest: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Digest */ .np,
    status: _outcome_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .RunStatus */ .i2,
    status_detail: _outcome_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .StatusDetail */ .qV.nullable(),
    started_at: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Timestamp */ .Dc,
    completed_at: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Timestamp */ .Dc.nullable(),
    updated_at: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Timestamp */ .Dc,
    heartbeat_at: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Timestamp */ .Dc.nullable(),
    heartbeat_interval_seconds: zod__WEBPACK_IMPORTED_MODULE_3__.int().min(1).nullable(),
    heartbeat_stale_after_seconds: zod__WEBPACK_IMPORTED_MODULE_3__.int().min(1).nullable(),
    artifact_root: zod__WEBPACK_IMPORTED_MODULE_3__.string().min(1),
    log_path: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .RelativePath */ .c8.nullable(),
    /** Of the journal's lines (read-journal.ts), so that no event can be changed alone; null in the manifest of the whole run. */
    journal_sha256: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Digest */ .np.nullable(),
    summary: zod__WEBPACK_IMPORTED_MODULE_3__.string().nullable(),
    metrics_recorded: zod__WEBPACK_IMPORTED_MODULE_3__.boolean(),
    resume_events: zod__WEBPACK_IMPORTED_MODULE_3__.array(ResumeEvent),
    approvals: zod__WEBPACK_IMPORTED_MODULE_3__.array(Approval),
    commands: zod__WEBPACK_IMPORTED_MODULE_3__.array(ManifestCommand),
    child_runs: zod__WEBPACK_IMPORTED_MODULE_3__.array(ChildRun),
    guardrails_required: zod__WEBPACK_IMPORTED_MODULE_3__.boolean(),
    guardrail_status: GuardrailStatus,
    /** The plan's assignments in short; null in the manifest of one assignment. */
    scheduler: zod__WEBPACK_IMPORTED_MODULE_3__.strictObject({
        mode: zod__WEBPACK_IMPORTED_MODULE_3__.literal("multi-instance"),
        plan: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .RelativePath */ .c8,
        assignments: zod__WEBPACK_IMPORTED_MODULE_3__.array(zod__WEBPACK_IMPORTED_MODULE_3__.strictObject({ instance_id: zod__WEBPACK_IMPORTED_MODULE_3__.string(), status: zod__WEBPACK_IMPORTED_MODULE_3__.string(), attempts: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Count */ .y_ })),
    })
        .nullable(),
    /** null: nothing guarded the output of this run. */
    privacy: zod__WEBPACK_IMPORTED_MODULE_3__.strictObject({
        mode: zod__WEBPACK_IMPORTED_MODULE_3__["enum"](["enforce", "shadow"]),
        /** null: it decided nothing. */
        log_path: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .RelativePath */ .c8.nullable(),
        totals: _journal_js__WEBPACK_IMPORTED_MODULE_1__/* .FrameCounts */ ._l,
    })
        .nullable(),
});


/***/ }),

/***/ 8512:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jc: () => (/* binding */ Exit),
/* harmony export */   WX: () => (/* binding */ FindingCounts),
/* harmony export */   XB: () => (/* binding */ StageReason),
/* harmony export */   hF: () => (/* binding */ StageOutcome),
/* harmony export */   i2: () => (/* binding */ RunStatus),
/* harmony export */   qV: () => (/* binding */ StatusDetail),
/* harmony export */   sl: () => (/* binding */ CommandStatus)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5156);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2017);
/* harmony import */ var _judgement_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2965);
/* harmony import */ var _reasons_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9751);




const keysOf = (table) => Object.keys(table);
const StageReason = zod__WEBPACK_IMPORTED_MODULE_3__["enum"](keysOf(_reasons_js__WEBPACK_IMPORTED_MODULE_2__/* .stageReasons */ .gY));
const StatusDetail = zod__WEBPACK_IMPORTED_MODULE_3__["enum"](keysOf(_reasons_js__WEBPACK_IMPORTED_MODULE_2__/* .statusDetails */ .l$));
/**
 * How a stage ended: the one fact that everything later is derived from. `errored` is for what went wrong around its
 * process: a log that could not be written, say.
 */
const Exit = zod__WEBPACK_IMPORTED_MODULE_3__.discriminatedUnion("kind", [
    zod__WEBPACK_IMPORTED_MODULE_3__.strictObject({ kind: zod__WEBPACK_IMPORTED_MODULE_3__.literal("exited"), code: zod__WEBPACK_IMPORTED_MODULE_3__.int() }),
    zod__WEBPACK_IMPORTED_MODULE_3__.strictObject({ kind: zod__WEBPACK_IMPORTED_MODULE_3__.literal("signalled"), signal: zod__WEBPACK_IMPORTED_MODULE_3__.string().min(1) }),
    zod__WEBPACK_IMPORTED_MODULE_3__.strictObject({ kind: zod__WEBPACK_IMPORTED_MODULE_3__.literal("timed-out"), after_seconds: zod__WEBPACK_IMPORTED_MODULE_3__.number().min(0) }),
    zod__WEBPACK_IMPORTED_MODULE_3__.strictObject({ kind: zod__WEBPACK_IMPORTED_MODULE_3__.literal("cancelled") }),
    zod__WEBPACK_IMPORTED_MODULE_3__.strictObject({ kind: zod__WEBPACK_IMPORTED_MODULE_3__.literal("spawn-failed"), reason: zod__WEBPACK_IMPORTED_MODULE_3__.string() }),
    zod__WEBPACK_IMPORTED_MODULE_3__.strictObject({ kind: zod__WEBPACK_IMPORTED_MODULE_3__.literal("errored"), reason: StageReason, message: zod__WEBPACK_IMPORTED_MODULE_3__.string() }),
    /** A nested pipeline succeeded without having started a stage. */
    zod__WEBPACK_IMPORTED_MODULE_3__.strictObject({ kind: zod__WEBPACK_IMPORTED_MODULE_3__.literal("nothing-ran") }),
    /** A guardrail came to its end. `overridden`: a reason was given why its violation may be. `dry_run`: the settings that hold say so. */
    zod__WEBPACK_IMPORTED_MODULE_3__.strictObject({
        kind: zod__WEBPACK_IMPORTED_MODULE_3__.literal("judged"),
        verdict: _judgement_js__WEBPACK_IMPORTED_MODULE_1__/* .Verdict */ .Y,
        overridden: zod__WEBPACK_IMPORTED_MODULE_3__.boolean(),
        dry_run: zod__WEBPACK_IMPORTED_MODULE_3__.literal(true).optional(),
    }),
]);
const StageOutcome = zod__WEBPACK_IMPORTED_MODULE_3__["enum"]([
    "succeeded",
    "failed",
    "timed_out",
    "cancelled",
    "skipped",
    "allowed_failure",
]);
/** The status words of `commands[].status`, as consumers of manifests know them. */
const CommandStatus = zod__WEBPACK_IMPORTED_MODULE_3__["enum"](["pending", "running", "succeeded", "failed", "skipped"]);
const RunStatus = zod__WEBPACK_IMPORTED_MODULE_3__["enum"](["queued", "in_progress", "succeeded", "failed", "cancelled"]);
const FindingCounts = zod__WEBPACK_IMPORTED_MODULE_3__.strictObject({ error: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Count */ .y_, warning: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Count */ .y_, notice: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Count */ .y_ });


/***/ }),

/***/ 6006:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E8: () => (/* binding */ fileStem),
/* harmony export */   Q2: () => (/* binding */ errorPath),
/* harmony export */   Zl: () => (/* binding */ artifactsPath),
/* harmony export */   kB: () => (/* binding */ privacyLogName),
/* harmony export */   xF: () => (/* binding */ logPath)
/* harmony export */ });
/** `03-lint`: what a stage's files are called. */
const fileStem = (index, id) => `${String(index).padStart(2, "0")}-${id}`;
/** Where a stage's files lie in the folder of its journal. */
const logPath = (stem) => `logs/${stem}.log`;
const errorPath = (stem) => `errors/${stem}.json`;
/** Below it lie its artifacts. */
const artifactsPath = (stem) => `files/${stem}`;
/** One for an attempt, with all nested pipelines. */
const privacyLogName = "privacy-decisions.ndjson";


/***/ }),

/***/ 701:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lc: () => (/* binding */ findRun),
/* harmony export */   M1: () => (/* binding */ topNames),
/* harmony export */   v: () => (/* binding */ listRuns)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _own_folders_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(524);
/* harmony import */ var _settings_settings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(861);



/**
 * Finds one run.
 * @param wanted a run id, the beginning of one, a run's folder, or null for the newest
 * @returns its absolute folder
 */
async function findRun(where, files, wanted) {
    const outside = await (0,_own_folders_js__WEBPACK_IMPORTED_MODULE_1__/* .refuseFoldersOutside */ .n)(where, files);
    if (outside !== null)
        return outside;
    if (wanted !== null && /[/\\]/.test(wanted)) {
        const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(wanted.startsWith("/") ? "" : where.root, wanted);
        if (!(await files.exists(folder)))
            return (0,_settings_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .refuse */ .TR)(`${wanted}: there is no such folder`);
        return (await files.list(folder)).some((name) => topNames.includes(name))
            ? folder
            : (0,_settings_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .refuse */ .TR)(`${wanted}: this is no run's folder: it has none of ${topNames.join(", ")}`);
    }
    const runs = await listRuns(where, files);
    const exact = runs.filter(({ id }) => id === wanted);
    const matching = wanted === null
        ? runs.slice(-1)
        : exact.length > 0
            ? exact
            : runs.filter(({ id }) => id.startsWith(wanted));
    if (matching.length === 1)
        return matching[0].folder;
    if (matching.length === 0) {
        const none = wanted === null ? "no run yet" : `there is no run ${wanted}`;
        return (0,_settings_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .refuse */ .TR)(`${none} in ${where.runsFolder}`);
    }
    return (0,_settings_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .refuse */ .TR)(`${wanted} is the beginning of ${matching.length} runs: ${matching.map(({ id }) => id).join(", ")}`);
}
/**
 * What a run's folder holds from the beginning, or from an artifact: at least one of them. Any other folder is not looked
 * through: the whole machine may lie below it.
 */
const topNames = [
    "run.lock",
    "origin.json",
    "plan.json",
    "manifest.json",
    "jobs",
];
/** All runs of the task, or of all tasks, the oldest first as far as their ids tell. */
async function listRuns({ runsFolder, task }, files) {
    const tasks = task === null ? await files.list(runsFolder) : [task];
    const runs = [];
    for (const name of tasks) {
        const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(runsFolder, name, "cli");
        for (const id of await files.list(folder))
            runs.push({ id, folder: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, id) });
    }
    return runs.sort((left, right) => (left.id < right.id ? -1 : 1));
}


/***/ }),

/***/ 524:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ findLinkOut),
/* harmony export */   n: () => (/* binding */ refuseFoldersOutside)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _run_context_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1209);
/* harmony import */ var _settings_settings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(861);



/** What has fixed names in a task's folder and is a folder itself. */
const foldersOfTask = [
    "",
    "cli",
    "metrics",
    "metrics.pending",
    "metrics.segments",
    "metrics.rejected",
];
/**
 * A repository can hold a link in place of a folder that this tool writes to. Nothing is written through one that leads out of
 * the repository, unless the folder itself was named.
 * @param settings.outFolder left out: nothing is written there
 * @param settings.task null: any of those that have runs
 */
async function refuseFoldersOutside(settings, files) {
    const { root, runsFolder, outFolder } = settings;
    const { runs, out } = (0,_settings_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .defaultFolders */ .Xg)(root);
    const named = [
        ...(runsFolder === runs
            ? [{ folder: runs, by: "--runs-dir or CODEX_ORCHESTRATOR_RUNS_DIR" }]
            : []),
        ...(outFolder === out ? [{ folder: out, by: "--out-dir or CODEX_ORCHESTRATOR_OUT_DIR" }] : []),
    ];
    for (const { folder, by } of named) {
        const found = (await findLinkOut(files, root, folder)) ?? (await findLinkOfTask(settings, files, folder));
        if (found !== undefined)
            return (0,_settings_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .refuse */ .TR)(`${found}. Remove it, or name the folder that is meant with ${by}`);
    }
    return null;
}
async function findLinkOfTask({ root, runsFolder, task }, files, folder) {
    const tasks = task === null ? await files.list(runsFolder) : [task];
    for (const path of tasks.flatMap((name) => foldersOfTask.map((inner) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, name, inner)))) {
        const found = await findLinkOut(files, root, path);
        if (found !== undefined)
            return found;
    }
    return undefined;
}
/**
 * Looks for a link on the way to a path that leads out of a repository, or to nothing.
 * @param path absolute; one that is not below the root is left to those who named it
 * @returns what is wrong, for people; undefined: nothing
 */
async function findLinkOut(files, root, path) {
    if ((0,_run_context_js__WEBPACK_IMPORTED_MODULE_1__/* .leadsOut */ .qm)(root, path))
        return undefined;
    const realRoot = (await files.realPath(root)) ?? root;
    const steps = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(root, path).split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep);
    for (const [index, step] of steps.entries()) {
        const name = steps.slice(0, index + 1).join("/");
        const place = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, ...steps.slice(0, index + 1));
        let found = await files.realPath(place);
        if (found === undefined) {
            if (!(await files.list((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(place))).includes(step))
                return undefined;
            // Another run may have made it just now.
            found = await files.realPath(place);
            if (found === undefined)
                return `${name} is a link that leads nowhere, so that nothing is written there`;
        }
        if ((0,_run_context_js__WEBPACK_IMPORTED_MODULE_1__/* .leadsOut */ .qm)(realRoot, found))
            return `${name} is a link that leads out of the repository, to ${found}, so that nothing is written there`;
    }
    return undefined;
}


/***/ }),

/***/ 3283:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ judgedLines),
/* harmony export */   h: () => (/* binding */ findingLines)
/* harmony export */ });
/* harmony import */ var picocolors__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7336);
/* harmony import */ var _text_clean_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1559);
/* harmony import */ var _columns_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2847);



/** What a guardrail came to, as lines: its findings, its summary, and who allowed what it objects to. */
function judgedLines({ findings, summary, override }, colour) {
    const allowed = override === null ? "" : `; allowed: ${override.reason} (${override.where})`;
    return findingLines({ findings, summary: `${summary}${allowed}`, colour });
}
/** Longest message and longest fix, in characters. */
const longestText = 1_000;
/** Widest place that others are aligned with, in columns. */
const widestPlace = 40;
const levelColours = { error: "red", warning: "yellow", notice: "cyan" };
const levelColumns = "warning".length;
/**
 * Findings for a terminal or a log, in the order given, with the summary as the last line:
 *
 *     docs/a.md:3  error    The review of docs/a.md is overdue. [docs-freshness/overdue]
 *                           fix: Read it again.
 */
function findingLines({ findings, summary, colour }) {
    const paint = picocolors__WEBPACK_IMPORTED_MODULE_1__.createColors(colour);
    const places = findings.map(placeOf);
    const width = Math.min(widestPlace, Math.max(0, ...places.map(_columns_js__WEBPACK_IMPORTED_MODULE_2__/* .columnsOf */ .PL)));
    const indent = " ".repeat(width + levelColumns + 4);
    const lines = findings.flatMap(({ level, message, rule, fix }, at) => {
        const place = (0,_columns_js__WEBPACK_IMPORTED_MODULE_2__/* .padToColumns */ .UG)(places[at] ?? "", width);
        const word = paint[levelColours[level]]((0,_columns_js__WEBPACK_IMPORTED_MODULE_2__/* .padToColumns */ .UG)(level, levelColumns));
        const text = (0,_text_clean_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .Ow)(message, longestText) || "(no message)";
        const name = rule === null ? "" : ` ${paint.dim(`[${(0,_text_clean_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .Ow)(rule)}]`)}`;
        const help = (0,_text_clean_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .Ow)(fix ?? "", longestText);
        return [`${place}  ${word}  ${text}${name}`, ...(help === "" ? [] : [`${indent}fix: ${help}`])];
    });
    return [...lines, ...(lines.length === 0 ? [] : [""]), (0,_text_clean_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .Ow)(summary, longestText)];
}
/** `docs/a.md:3:7` as far as it is known. */
function placeOf({ path, line, column }) {
    if (path === null)
        return "(the change)";
    const numbers = line === null ? "" : column === null ? `:${line}` : `:${line}:${column}`;
    return `${(0,_text_clean_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .Ow)(path, 4096)}${numbers}`;
}


/***/ }),

/***/ 1209:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G7: () => (/* binding */ shownEntries),
/* harmony export */   N9: () => (/* binding */ logFile),
/* harmony export */   T2: () => (/* binding */ endEscaped),
/* harmony export */   Tb: () => (/* binding */ persistedPath),
/* harmony export */   qm: () => (/* binding */ leadsOut),
/* harmony export */   uA: () => (/* binding */ requireOwnFolder),
/* harmony export */   xN: () => (/* binding */ pathBase)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _model_stage_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6006);
/* harmony import */ var _environment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4460);



/** Whether a path is neither a folder nor below it, by their names alone. Both are absolute. */
function leadsOut(folder, path) {
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(folder, path);
    return way.split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep)[0] === ".." || (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(way);
}
/** Persisted paths are relative to the repository root, or to the runs folder where that lies outside of it. */
const pathBase = (root, runsFolder) => leadsOut(root, runsFolder) ? runsFolder : root;
/** A path in the form that files keep: relative to the base, with forward slashes. */
const persistedPath = (context, path) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(context.base, path).split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep).join("/");
/**
 * A stage can put a link in place of a folder that its run writes to: nothing is written through it.
 * @param name of the folder below the scope's; one that is not there yet is made in its place
 * @throws Error for people
 */
async function requireOwnFolder({ files }, { folder, realFolder }, name) {
    const isOwn = (found, expected) => found === undefined || found === expected;
    if (isOwn(await files.realPath(folder), realFolder) &&
        isOwn(await files.realPath((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, name)), (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(realFolder, name)))
        return;
    const message = `${(0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, name)} is a link to another place by now, so that nothing is written there`;
    throw Object.assign(new Error(message), { code: "ENOTREGULAR" });
}
/** Kills what has left the group of its stage, when the run was stopped: nothing of it goes on after its end. */
async function endEscaped({ processes }, { signal, scope: { mark } }) {
    if (signal.aborted)
        await processes.endOrphans({ leaders: [], mark: (0,_environment_js__WEBPACK_IMPORTED_MODULE_1__/* .processMark */ .tz)(mark) });
}
/** Stages as they are recorded: a command or a title may hold a secret. */
const shownEntries = ({ redactor }, entries) => entries.map((entry) => ({
    ...entry,
    title: redactor.text(entry.title),
    command: redactor.text(entry.command),
}));
/** Absolute. */
const logFile = (scope, stem) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(scope.folder, (0,_model_stage_files_js__WEBPACK_IMPORTED_MODULE_2__/* .logPath */ .xF)(stem));


/***/ }),

/***/ 4460:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ carryOn),
  zZ: () => (/* binding */ isFixed),
  x4: () => (/* binding */ joinCarried),
  m6: () => (/* binding */ nothingCarried),
  Qh: () => (/* binding */ outputVariable),
  tz: () => (/* binding */ processMark),
  _7: () => (/* binding */ stageEnvironment),
  MZ: () => (/* binding */ stageMark)
});

// EXTERNAL MODULE: ./build/model/credentials.js
var credentials = __webpack_require__(4676);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
;// CONCATENATED MODULE: ./build/model/git-variables.js
/**
 * Variables that bind git to one repository: those of `git rev-parse --local-env-vars`, and others by which git tells its
 * hooks where they are. In another repository they would have git write to the wrong one.
 */
const binding = /^GIT_(ALTERNATE_OBJECT_DIRECTORIES|ATTR_SOURCE|COMMON_DIR|CONFIG|CONFIG_(COUNT|KEY_\d+|PARAMETERS|VALUE_\d+)|DIR|GRAFT_FILE|IMPLICIT_WORK_TREE|INDEX_FILE|INTERNAL_SUPER_PREFIX|NAMESPACE|NO_REPLACE_OBJECTS|OBJECT_DIRECTORY|PREFIX|QUARANTINE_PATH|REPLACE_REF_BASE|SHALLOW_FILE|WORK_TREE)$/i;
const bindsRepository = (variable) => binding.test(variable);

;// CONCATENATED MODULE: ./build/run/environment.js



const nothingCarried = () => ({ env: {}, path: [], outputs: {}, matchers: [] });
/** The variable that holds an output for later stages: `OUTPUT_PKG_BUILD_TAG` for the output `tag` of `pkg.build`. */
const outputVariable = (stage, output) => `OUTPUT_${stage}_${output}`.toUpperCase().replaceAll(/[^A-Z0-9_]/g, "_");
/** What stands in the environment of all that a run starts, so that what outlives it can be found. */
const processMark = (mark) => `ORCHESTRATOR_MARK=${mark}`;
/** The same of one try of a stage alone. */
const stageMark = (mark) => `ORCHESTRATOR_STAGE_MARK=${mark}`;
/**
 * Variables that the runner sets anew for every step (actions/runner, GitHubContext.cs and RunnerContext.cs), so that no step can set
 * them for later ones.
 */
const runnersOwn = /^(GITHUB_(?!TOKEN$)|RUNNER_)/i;
/**
 * Whether a variable keeps its value whatever an earlier stage wrote to GITHUB_ENV: it is withheld from stages, or the runner or this
 * tool sets it.
 */
const isFixed = (name, { process, own }) => (0,credentials/* isWithheld */.Y)(name, { idToken: false }) ||
    Object.hasOwn(own, name) ||
    (runnersOwn.test(name) && Object.hasOwn(process, name));
/** A stage's environment; later layers win, as GitHub's do. */
function stageEnvironment(layers, windows) {
    const base = Object.entries(layers.process).filter(([name]) => !(0,credentials/* isWithheld */.Y)(name, { idToken: layers.idToken === "write" }) && !bindsRepository(name));
    const env = {
        ...Object.fromEntries(base),
        ...layers.subtask,
        ...layers.carried.outputs,
        ...layers.carried.env,
        ...layers.stage,
        ...layers.own,
    };
    if (layers.carried.path.length > 0) {
        const name = Object.keys(env).find((key) => key.toUpperCase() === "PATH") ?? "PATH";
        // An empty entry would stand for the working directory.
        const folders = [...layers.carried.path, env[name] ?? ""].filter((folder) => folder !== "");
        env[name] = folders.join(windows ? ";" : ":");
    }
    return env;
}
/** What a later stage gets after one handed this on. */
function carryOn(carried, { env, path, outputs, matchers, }) {
    const next = {
        env: { ...carried.env, ...env },
        path: [...path, ...carried.path.filter((folder) => !path.includes(folder))],
        outputs: { ...carried.outputs, ...outputs },
        matchers,
    };
    return { carried: next, handedOn: !(0,external_node_util_.isDeepStrictEqual)(next, carried) };
}
/** Stages that ran at the same time each add what they set; the one that ended last wins. */
function joinCarried(now, before, after) {
    const path = after.path.filter((folder) => !before.path.includes(folder));
    const matchers = after.matchers.filter((matcher) => !before.matchers.includes(matcher));
    const removed = before.matchers.filter((matcher) => !after.matchers.includes(matcher));
    return {
        env: { ...now.env, ...changed(before.env, after.env) },
        path: [...path, ...now.path.filter((folder) => !path.includes(folder))],
        outputs: { ...now.outputs, ...changed(before.outputs, after.outputs) },
        matchers: [...matchers, ...now.matchers.filter((matcher) => !removed.includes(matcher))],
    };
}
const changed = (before, after) => Object.fromEntries(Object.entries(after).filter(([name, value]) => before[name] !== value));


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


/***/ }),

/***/ 8387:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U2: () => (/* binding */ tooDeepAt),
/* harmony export */   cL: () => (/* binding */ selfContained),
/* harmony export */   f_: () => (/* binding */ isTooDeep),
/* harmony export */   hN: () => (/* binding */ parseYaml),
/* harmony export */   vj: () => (/* binding */ mostLevels)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);

/** Levels of nested mappings and lists that are read. The deepest key that means something is at 10. */
const mostLevels = 50;
/** What is wrong with a value that is deeper although its text is not. */
const selfContained = "an alias must not stand inside of what it names";
/**
 * Where a text gets too deep, in UTF-16 units; undefined: nowhere. The parser's stack grows by one for each open collection, so
 * looking at it bounds the depth before anything recursive sees the text: running out of stack inside of a regular expression ends
 * the whole process.
 */
function tooDeepAt(text) {
    const parser = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .Parser */ .iX();
    for (const lexeme of new yaml__WEBPACK_IMPORTED_MODULE_0__/* .Lexer */ .JG().lex(text)) {
        for (const _ of parser.next(lexeme))
            continue;
        if (parser.stack.length > mostLevels)
            return parser.offset;
    }
    return undefined;
}
/** Whether a value is: an alias can stand inside of what it names, which has no end. */
function isTooDeep(value, levels = mostLevels) {
    if (typeof value !== "object" || value === null)
        return false;
    return levels === 0 || Object.values(value).some((inner) => isTooDeep(inner, levels - 1));
}
/** The value of a YAML text. @throws Error with a sentence for people: it is no YAML, or too deep */
function parseYaml(text) {
    if (tooDeepAt(text) !== undefined)
        throw new Error(`it is nested deeper than ${mostLevels} levels`);
    const value = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parse */ .qg)(text);
    if (isTooDeep(value))
        throw new Error(selfContained);
    return value;
}


/***/ })

};
