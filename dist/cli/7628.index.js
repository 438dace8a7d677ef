export const id = 7628;
export const ids = [7628];
export const modules = {

/***/ 1778:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cG: () => (/* binding */ createNameTest),
/* harmony export */   fH: () => (/* binding */ isAffected)
/* harmony export */ });
/* unused harmony export matchesFilters */
/* harmony import */ var _model_glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5810);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8126);


/** Whether something with these filters has to run: always if filters are off, otherwise if a matching file changed. */
function isAffected(changes, filters) {
    return !changes.filters || matchesFilters(changes.entries, filters);
}
/**
 * Whether any changed file passes the filters; true without filters. A file counts if it matches
 * `paths` (or there are none) and does not match `paths-ignore`; a renamed file counts under both
 * names.
 * | Patterns have GitHub's meaning (docs.github.com, workflow syntax, filter pattern cheat sheet):
 * `*` stays within a folder, `**` does not, hidden files are matched, and later patterns override
 * earlier ones, `!` excluding files again. Three things differ: `?` is exactly one character,
 * `{a,b}` is a choice, and a folder, `docs` or `docs/`, includes everything below it.
 */
function matchesFilters(entries, filters) {
    if (filters.paths.length === 0 && filters.paths_ignore.length === 0)
        return true;
    const isIncluded = filters.paths.length === 0 ? () => true : compilePatterns(filters.paths);
    const isIgnored = filters.paths_ignore.length === 0 ? () => false : compilePatterns(filters.paths_ignore);
    const counts = (name) => isIncluded(name) && !isIgnored(name);
    return entries.some((entry) => listNames(entry).some(counts));
}
/** Creates a test for one name. The last pattern that matches decides. */
function createNameTest(patterns) {
    const test = compilePatterns(patterns);
    return (path) => test((0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeName */ .e4)(path));
}
/** A copy leaves the original unchanged, so only a rename also counts under its old name. */
function listNames(entry) {
    const names = [(0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeName */ .e4)(entry.path)];
    if (entry.status === "renamed" && entry.previousPath !== null)
        names.push((0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeName */ .e4)(entry.previousPath));
    return names;
}
/** Patterns with `!` only exclude from everything. */
function compilePatterns(patterns) {
    const steps = patterns.map((pattern) => {
        const negated = pattern.startsWith("!");
        return { negated, ...(0,_model_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .compileGlob */ .S)((0,_model_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .withAllBelow */ .D)(negated ? pattern.slice(1) : pattern)) };
    });
    const start = steps.every((step) => step.negated);
    return (name) => steps.reduce((matched, step) => (step.matches(name) ? !step.negated : matched), start);
}


/***/ }),

/***/ 8126:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CD: () => (/* binding */ nameToBytes),
/* harmony export */   Dj: () => (/* binding */ nameFromBytes),
/* harmony export */   e4: () => (/* binding */ decodeName)
/* harmony export */ });
/**
 * In git, file names are bytes without an encoding. These functions convert them to text and back, and to what globs
 * are matched against.
 */
const strict = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
const lenient = new TextDecoder("utf-8", { ignoreBOM: true });
const encoder = new TextEncoder();
const quote = 0x22;
const backslash = 0x5c;
/**
 * Decodes a name: valid UTF-8 as it is, otherwise quoted with octal escapes like git (git-config, core.quotePath).
 * Valid names that start with a quote are quoted too, so that different bytes never yield the same text.
 */
function nameFromBytes(bytes) {
    const text = decodeStrictly(bytes);
    return text === undefined || text.startsWith('"') ? quoteBytes(bytes) : text;
}
/** Encodes a name as its bytes. */
function nameToBytes(name) {
    return isQuoted(name) ? unquoteBytes(name) : encoder.encode(name);
}
/** Decodes a name for globs: without its quotes, and with U+FFFD for each byte that is not UTF-8. */
function decodeName(name) {
    return isQuoted(name) ? lenient.decode(unquoteBytes(name)) : name;
}
/** Names that only start with a quote come from elsewhere, such as a document, and are taken literally. */
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

// EXTERNAL MODULE: ./build/model/counted.js
var counted = __webpack_require__(7820);
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


/** Values of `gate.status` that describe a run and are updated with it. Others are written by people and stay. */
const runWords = new Set(["queued", "in_progress", "succeeded", "failed", "cancelled"]);
/**
 * Finds the links in tasks/index.json: `gate.log` of each item, the path of a manifest, with its `gate.run_id` and, if
 * it is a run's status, `gate.status`.
 * @param text without a byte order mark
 * @param tasks that have runs; an item belongs to a task by its id, its slug, or both
 */
function findGateLinks(text, tasks) {
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
        return task === undefined || !(0,dist/* isMap */.jh)(gate) ? [] : readGateLink(gate, task, lines);
    });
    return { links, loose: [] };
}
const listExpected = (gate, run) => [
    [getLeaf(gate, "log"), run.manifestPath],
    [getLeaf(gate, "run_id"), run.runId],
    [getRunStatus(gate), run.status],
];
function readGateLink(gate, task, lines) {
    const log = getLeaf(gate, "log");
    if (log === undefined)
        return [];
    const findOutdated = (run) => listExpected(gate, run).flatMap(([leaf, value]) => leaf && leaf.value !== value ? [{ ...leaf, value }] : []);
    return [
        {
            line: lines.linePos(log.start).line,
            task,
            pipeline: null,
            named: typeof log.value === "string" ? log.value : null,
            isCurrent: (run) => findOutdated(run).length === 0,
            refreshed: (text, run) => applyChanges(text, findOutdated(run)),
        },
    ];
}
function getLeaf(gate, key) {
    const node = gate.get(key, true);
    if (!(0,dist/* isScalar */.jn)(node) || !node.range)
        return undefined;
    return { value: node.value, start: node.range[0], end: node.range[1] };
}
function getRunStatus(gate) {
    const status = getLeaf(gate, "status");
    return typeof status?.value === "string" && runWords.has(status.value) ? status : undefined;
}
const applyChanges = (text, changes) => changes
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
 * Finds the manifest links of a Markdown file: `manifest:` in its front matter with `task:` (and `pipeline:`), and
 * markers, `<!-- manifest: <task> -->` or `<!-- manifest: <task>/<pipeline> -->`, each followed by a code span or a
 * link on the same or the next line. Markers in code are ignored.
 * @param text without a byte order mark
 */
function findMarkdownLinks(path, text) {
    const problem = hasMarkers(text) ? (0,parse_limits/* findParseObstacle */.o)(text) : null;
    if (problem !== null)
        return { problem };
    const marked = findMarkers(text).map((marker) => ({
        marker,
        link: readMarkedLink(path, text, marker),
    }));
    const front = (0,front_matter/* parseFrontMatter */.e)(text);
    return {
        links: [
            ...(front === null ? [] : findFieldLinks(front)),
            ...marked.flatMap(({ link }) => link ?? []),
        ],
        loose: marked.flatMap(({ marker, link }) => (link === undefined ? [marker] : [])),
    };
}
function findFieldLinks({ fields, getLine }) {
    const { manifest, task, pipeline = null } = fields;
    const isName = (value) => value === null || typeof value === "string";
    if (typeof task !== "string" || !isName(manifest) || !isName(pipeline))
        return [];
    return [
        {
            line: getLine("manifest"),
            task,
            pipeline,
            named: manifest,
            isCurrent: ({ manifestPath }) => manifest === manifestPath,
            refreshed: (whole, { manifestPath }) => (0,front_matter/* setField */.x)(whole, "manifest", manifestPath),
        },
    ];
}
const markerText = /^<!--\s*manifest:\s*([^\s/]+)(?:\/([^\s/]+))?\s*-->/;
/** Skips parsing for most task files, which have no markers. */
const hasMarkers = (text) => /<!--\s*manifest:/.test(text);
/** Finds markers with the parser, which knows what is code. */
function findMarkers(text) {
    if (!hasMarkers(text))
        return [];
    return [...(0,checked_items/* walkNodes */.R)((0,markdown/* parseMarkdown */.D)(text))].flatMap((node) => {
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
/** The code span or link right after a marker; its address has no spaces or brackets. */
const target = /[ \t]*(?:\r?\n[ \t]*)?(?:`(?<code>[^`\n]+)`|\[[^\]\n]*\]\((?<link>[^()\s]*)\))/dy;
/** Returns undefined if no link follows the marker. */
function readMarkedLink(path, text, marker) {
    target.lastIndex = marker.end;
    const match = target.exec(text);
    if (match === null)
        return undefined;
    const kind = match.groups["code"] === undefined ? "link" : "code";
    const [start, end] = match.indices.groups[kind];
    const named = text.slice(start, end);
    const formatTarget = ({ manifestPath }) => kind === "code" ? manifestPath : encodeURI(external_node_path_.posix.relative(external_node_path_.posix.dirname(path), manifestPath));
    return {
        line: text.slice(0, start).split("\n").length,
        task: marker.task,
        pipeline: marker.pipeline,
        named,
        isCurrent: (run) => named === formatTarget(run),
        refreshed: (whole, run) => whole.slice(0, start) + formatTarget(run) + whole.slice(end),
    };
}

;// CONCATENATED MODULE: ./build/guardrails/tasks/sync-tasks.js




/** Files that `orchestrator task sync` checks. */
const syncedFiles = ["tasks/*.md", task_index/* taskIndexPath */.xz];
/**
 * Compares the manifest links of task files with the runs. A link of a task without runs stays, because its runs may be
 * on another machine.
 * @param runs the oldest first; unfinished runs are skipped, because they prove nothing yet
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
    const found = findLinks(path, plain, runs);
    if ("problem" in found) {
        synced.drift.push(createUnreadableFinding(path, found.problem));
        return;
    }
    const known = matchRuns(found.links, runs);
    const outdated = known.filter(({ link, run }) => !link.isCurrent(run));
    // From the end of the text, so that earlier links keep their positions.
    const refreshed = outdated.reduceRight((so, { link, run }) => link.refreshed(so, run), plain);
    synced.links += known.length;
    if (refreshed !== plain)
        synced.edits.push({ path, text: mark + refreshed });
    const drift = [
        ...outdated.map(({ link, run }) => createDriftFinding(path, link, run)),
        ...found.loose.map(({ line, task }) => createMarkerFinding(path, line, task)),
    ];
    synced.drift.push(...drift.toSorted((left, right) => (left.line ?? 0) - (right.line ?? 0)));
}
const matchRuns = (links, runs) => links.flatMap((link) => {
    const run = findNewestRun(link, runs);
    return run === undefined ? [] : [{ link, run }];
});
const findLinks = (path, text, runs) => path === task_index/* taskIndexPath */.xz
    ? findGateLinks(text, [...new Set(runs.map(({ task }) => task))])
    : findMarkdownLinks(path, text);
const findNewestRun = (link, runs) => runs.findLast(({ task, pipeline }) => task === link.task && (link.pipeline === null || pipeline === link.pipeline));
function createDriftFinding(path, { line, task, pipeline, named }, run) {
    const what = pipeline === null ? task : `${task}/${pipeline}`;
    const instead = named === run.manifestPath
        ? "the values next to it are of another run"
        : `this names ${named ?? "none"}`;
    return (0,finding/* createFinding */.u)("task-sync/drift", {
        title: "Not the newest manifest",
        message: `The newest manifest of ${what} is ${run.manifestPath} (${run.status}), and ${instead}.`,
        fix: "Run `orchestrator task sync`.",
        path,
        line,
    });
}
const createMarkerFinding = (path, line, task) => (0,finding/* createFinding */.u)("task-sync/no-link", {
    title: "Marker without a link",
    message: `The marker for ${task} has no code span or link right after it.`,
    fix: "Add a code span after the comment, or remove the comment.",
    path,
    line,
});
const createUnreadableFinding = (path, problem) => (0,finding/* createFinding */.u)("task-sync/unreadable", {
    title: "Task file cannot be read",
    message: `The manifest links of ${path} cannot be found, because ${problem}.`,
    fix: "Correct it by hand, then run `orchestrator task sync` again.",
    path,
});

// EXTERNAL MODULE: ./build/model/json.js
var json = __webpack_require__(9598);
// EXTERNAL MODULE: ./build/model/limits.js + 2 modules
var limits = __webpack_require__(9821);
// EXTERNAL MODULE: ./build/model/manifest.js
var manifest = __webpack_require__(1189);
// EXTERNAL MODULE: ./build/run/persisted-path.js
var persisted_path = __webpack_require__(8507);
// EXTERNAL MODULE: ./build/modes/run-folder/find-run.js
var find_run = __webpack_require__(701);
;// CONCATENATED MODULE: ./build/modes/guardrails/sync-tasks.js








/** How many of a task's newest runs to read: links rarely point to older ones. */
const maxRuns = 200;
/**
 * Compares the manifest links of task files with the recorded runs.
 * @param check only reports differences; otherwise the links are updated
 */
async function syncTaskFiles(settings, files, check) {
    const synced = syncTasks(await readTaskFiles(settings.root, files), await readRecordedRuns(settings, files));
    if (!check)
        for (const { path, text } of synced.edits)
            await files.replace((0,external_node_path_.join)(settings.root, path), text);
    return synced;
}
async function readTaskFiles(root, files) {
    const isSynced = (0,filter/* createNameTest */.cG)(syncedFiles);
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
/** Runs with a readable manifest, the oldest first. */
async function readRecordedRuns(settings, files) {
    const base = (0,persisted_path/* getPathBase */.$N)(settings.root, settings.runsFolder);
    const runs = [];
    for (const { folder } of (await (0,find_run/* listRuns */.v)(settings, files)).slice(-maxRuns)) {
        const path = (0,external_node_path_.join)(folder, "manifest.json");
        const read = manifest/* Manifest */._8.safeParse((0,json/* parseJson */.qF)((await files.readText(path)) ?? ""));
        if (!read.success)
            continue;
        const { task_id: task, pipeline_id: pipeline, run_id: runId, status } = read.data;
        runs.push({ task, pipeline, runId, status, manifestPath: (0,persisted_path/* toPersistedPath */.Aq)({ base }, path) });
    }
    return runs;
}

// EXTERNAL MODULE: ./build/platform/local/command-line.js + 33 modules
var command_line = __webpack_require__(6707);
// EXTERNAL MODULE: ./build/report/terminal/finding-lines.js
var finding_lines = __webpack_require__(3283);
;// CONCATENATED MODULE: ./build/cli/task-sync.js






async function taskSync(flags) {
    const { requested, platform, hostContext } = await (0,command_line/* createCli */.T5)(undefined, flags);
    const settings = (0,settings_settings/* resolveSettings */.Mo)(requested, hostContext.environment);
    const check = flags.check === true;
    const { edits, drift, links } = await syncTaskFiles(settings, platform.files, check);
    const isLeft = check
        ? drift
        : drift.filter(({ path }) => !edits.some((edit) => edit.path === path));
    const words = `${(0,counted/* counted */.h)(links, "link")} to manifests checked`;
    const summary = check
        ? `${words}, ${drift.length} out of date`
        : `${words}, ${(0,counted/* counted */.h)(edits.length, "file")} updated`;
    const { colour } = platform.screen;
    await (0,command_line/* print */.yy)(`${(0,finding_lines/* formatFindings */.eg)({ findings: isLeft, summary, colour }).join("\n")}\n`);
    return isLeft.length === 0 ? exit_code/* exitCodes */.h.passed : exit_code/* exitCodes */.h.failed;
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

/***/ 7870:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ parseMarkdown)
/* harmony export */ });
/* harmony import */ var mdast_util_from_markdown__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(734);
/* harmony import */ var mdast_util_frontmatter__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8494);
/* harmony import */ var mdast_util_gfm__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8881);
/* harmony import */ var micromark_extension_frontmatter__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(796);
/* harmony import */ var micromark_extension_gfm__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2297);





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

/***/ 5654:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ walkNodes),
/* harmony export */   Z: () => (/* binding */ findCheckedItems)
/* harmony export */ });
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7870);
/* harmony import */ var _references_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1338);


/** Finds the ticked items of a Markdown text, including nested ones, in text order. */
function findCheckedItems(text) {
    const lines = text.split("\n");
    const nodes = [...walkNodes((0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .parseMarkdown */ .D)(text))];
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
            return (0,_references_js__WEBPACK_IMPORTED_MODULE_1__/* .splitWords */ .yM)(node.value).map((text) => ({ kind: "word", text }));
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


/***/ }),

/***/ 1338:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WI: () => (/* binding */ isActionsLink),
/* harmony export */   sX: () => (/* binding */ resolveReference),
/* harmony export */   yM: () => (/* binding */ splitWords)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _decode_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4873);


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
    const path = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(kind === "link" ? joinToDocument((0,_decode_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeAddress */ .F)(named), document) : named);
    // No file name has a NUL, and asking for one throws.
    if (path.includes("\0"))
        return null;
    const leadsOut = path.startsWith("/") || path === ".." || path.startsWith("../");
    return leadsOut || /^\.?\/?$/.test(path) ? null : path;
}
const joinToDocument = (link, document) => link.startsWith("/") ? link.slice(1) : node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(document), link);
/** Splits a text into words without surrounding punctuation. */
const splitWords = (text) => text
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

/** The list of tasks: `{ "items": [{ "id", "slug", "approvals", "gate" … }] }`. */
const taskIndexPath = "tasks/index.json";
const Name = zod__WEBPACK_IMPORTED_MODULE_0__.string().nullish();
/** A task. Other keys belong to other tools. */
const TaskItem = zod__WEBPACK_IMPORTED_MODULE_0__.looseObject({ id: Name, slug: Name, task_key: Name });
const TaskIndex = zod__WEBPACK_IMPORTED_MODULE_0__.looseObject({ items: zod__WEBPACK_IMPORTED_MODULE_0__.array(TaskItem) });
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


/***/ }),

/***/ 2017:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dc: () => (/* binding */ Timestamp),
/* harmony export */   KB: () => (/* binding */ ExecutionMode),
/* harmony export */   a0: () => (/* binding */ Phase),
/* harmony export */   aX: () => (/* binding */ Permission),
/* harmony export */   c8: () => (/* binding */ RelativePath),
/* harmony export */   gC: () => (/* binding */ TryReason),
/* harmony export */   np: () => (/* binding */ Digest),
/* harmony export */   oL: () => (/* binding */ IfNoFilesFound),
/* harmony export */   r6: () => (/* binding */ EnvironmentRecord),
/* harmony export */   xS: () => (/* binding */ hasExpression),
/* harmony export */   y_: () => (/* binding */ Count)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4377);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5156);

/** A time in ISO 8601, UTC, with milliseconds, as from Date.toISOString(). */
const Timestamp = zod__WEBPACK_IMPORTED_MODULE_0__.datetime();
/** A path with forward slashes, relative to the repository root or to the folder that its field names. */
const RelativePath = zod__WEBPACK_IMPORTED_MODULE_1__.string()
    .regex(/^(?!\/)(?!.*\\)(?!(?:.*\/)?\.\.(?:\/|$))/, "a relative path with forward slashes, without ..");
/** sha256, lower-case hex. */
const Digest = zod__WEBPACK_IMPORTED_MODULE_1__.string()
    .regex(/^[0-9a-f]{64}$/, "64 lower-case hexadecimal digits (sha256)");
/** A count or a position: a whole number from 0. */
const Count = zod__WEBPACK_IMPORTED_MODULE_1__.int().min(0);
/** Environment variables: any name, text values only. */
const EnvironmentRecord = zod__WEBPACK_IMPORTED_MODULE_1__.record(zod__WEBPACK_IMPORTED_MODULE_1__.string(), zod__WEBPACK_IMPORTED_MODULE_1__.string());
/** The phases of stages; the run summary has one section each. */
const Phase = zod__WEBPACK_IMPORTED_MODULE_1__["enum"](["build", "test", "review"]);
/** What a command is tried again after: an exit code or signal, or the timeout of a try. */
const TryReason = zod__WEBPACK_IMPORTED_MODULE_1__["enum"](["failure", "timeout"]);
/** What to do if a glob of `artifacts` matches no file, with the values of actions/upload-artifact. */
const IfNoFilesFound = zod__WEBPACK_IMPORTED_MODULE_1__["enum"](["warn", "error", "ignore"]);
/** Whether a stage may request OIDC tokens of its job, with the values of GitHub's `permissions`. */
const Permission = zod__WEBPACK_IMPORTED_MODULE_1__["enum"](["write", "none"]);
/** Where a run takes place. It is only recorded; `mcp` in a file means `local`. */
const ExecutionMode = zod__WEBPACK_IMPORTED_MODULE_1__["enum"](["local", "cloud"]);
/** Whether a text has a GitHub expression, `${{ }}`, which is not evaluated in this project's files. */
const hasExpression = (text) => text.includes("${{");


/***/ }),

/***/ 3453:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fo: () => (/* binding */ attemptPlace),
/* harmony export */   OZ: () => (/* binding */ attemptFolder),
/* harmony export */   Ri: () => (/* binding */ prunedFolder),
/* harmony export */   kQ: () => (/* binding */ runFolder)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);

/** Absolute path of a run's folder. */
const runFolder = (settings, run) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(settings.runsFolder, run.task_id, "cli", run.run_id);
/** Path of an assignment's attempt within its run's folder, with forward slashes. */
const attemptPlace = (assignment, attempt) => `jobs/${assignment}/a${attempt}`;
/** Absolute path of an assignment's attempt. */
const attemptFolder = (run, assignment, attempt) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(run, attemptPlace(assignment, attempt));
/** In a task's folder: runs that are being removed. Beside `cli`, so that no run is found in it. */
const prunedFolder = "pruned";


/***/ }),

/***/ 524:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ findLinkOut),
/* harmony export */   n: () => (/* binding */ refuseFoldersOutside)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _run_persisted_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8507);
/* harmony import */ var _folders_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3453);
/* harmony import */ var _settings_settings_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(861);




/** Folders with fixed names in a task's folder. */
const foldersOfTask = [
    "",
    "cli",
    "metrics",
    "metrics.pending",
    "metrics.segments",
    "metrics.rejected",
    _folders_js__WEBPACK_IMPORTED_MODULE_2__/* .prunedFolder */ .Ri,
];
/**
 * Refuses a symbolic link in place of a folder that this tool writes to, if it leads out of the repository. A folder
 * that was named explicitly may be anywhere.
 * @param settings.outFolder left out: not checked
 * @param settings.task null: all tasks with runs
 */
async function refuseFoldersOutside(settings, files) {
    const { root, runsFolder, outFolder } = settings;
    const { runs, out } = (0,_settings_settings_js__WEBPACK_IMPORTED_MODULE_3__/* .defaultFolders */ .Xg)(root);
    const named = [
        ...(runsFolder === runs
            ? [{ folder: runs, by: "--runs-dir or CODEX_ORCHESTRATOR_RUNS_DIR" }]
            : []),
        ...(outFolder === out ? [{ folder: out, by: "--out-dir or CODEX_ORCHESTRATOR_OUT_DIR" }] : []),
    ];
    for (const { folder, by } of named) {
        const found = (await findLinkOut(files, root, folder)) ?? (await findLinkOfTask(settings, files, folder));
        if (found !== undefined)
            return (0,_settings_settings_js__WEBPACK_IMPORTED_MODULE_3__/* .refuse */ .TR)(`${found}. Remove it, or name the folder with ${by}`);
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
 * Looks for a symbolic link in a path that leads out of the repository or is broken.
 * @param path absolute; a path outside the root is not checked
 * @returns the error message; undefined: there is none
 */
async function findLinkOut(files, root, path) {
    if ((0,_run_persisted_path_js__WEBPACK_IMPORTED_MODULE_1__/* .isOutside */ ._K)(root, path))
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
            // Another run may have created it just now.
            found = await files.realPath(place);
            if (found === undefined)
                return `${name} is a broken link, so nothing is written there`;
        }
        if ((0,_run_persisted_path_js__WEBPACK_IMPORTED_MODULE_1__/* .isOutside */ ._K)(realRoot, found))
            return `${name} is a link out of the repository, to ${found}, so nothing is written there`;
    }
    return undefined;
}


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

/***/ 3283:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nx: () => (/* binding */ formatJudged),
/* harmony export */   eg: () => (/* binding */ formatFindings),
/* harmony export */   km: () => (/* binding */ formatFindingLines)
/* harmony export */ });
/* harmony import */ var picocolors__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7336);
/* harmony import */ var _text_clean_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1559);
/* harmony import */ var _columns_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2847);



/** Formats a guardrail's result: its findings, its summary, and who allowed its violations. */
function formatJudged({ findings, summary, override }, colour) {
    const allowed = override === null ? "" : `; allowed: ${override.reason} (${override.where})`;
    return formatFindings({ findings, summary: `${summary}${allowed}`, colour });
}
/** Longest message and longest fix, in characters. */
const longestText = 1_000;
/** Widest place that other lines are aligned with, in columns. */
const widestPlace = 40;
const levelColours = { error: "red", warning: "yellow", notice: "cyan" };
const levelColumns = "warning".length;
/**
 * Formats findings for a terminal or a log, with the summary as the last line:
 *
 *     docs/a.md:3  error    The review of docs/a.md is overdue. [docs-freshness/overdue]
 *                           fix: Read it again.
 */
function formatFindings({ findings, summary, colour }) {
    const lines = formatFindingLines(findings, colour);
    return [...lines, ...(lines.length === 0 ? [] : [""]), (0,_text_clean_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .Ow)(summary, longestText)];
}
/** The same, without a summary. */
function formatFindingLines(findings, colour) {
    const paint = picocolors__WEBPACK_IMPORTED_MODULE_1__.createColors(colour);
    const places = findings.map(formatPlace);
    const width = Math.min(widestPlace, Math.max(0, ...places.map(_columns_js__WEBPACK_IMPORTED_MODULE_2__/* .countColumns */ .vK)));
    const indent = " ".repeat(width + levelColumns + 4);
    return findings.flatMap(({ level, message, rule, fix }, at) => {
        const place = (0,_columns_js__WEBPACK_IMPORTED_MODULE_2__/* .padToColumns */ .UG)(places[at] ?? "", width);
        const word = paint[levelColours[level]]((0,_columns_js__WEBPACK_IMPORTED_MODULE_2__/* .padToColumns */ .UG)(level, levelColumns));
        const text = (0,_text_clean_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .Ow)(message, longestText) || "(no message)";
        const name = rule === null ? "" : ` ${paint.dim(`[${(0,_text_clean_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .Ow)(rule)}]`)}`;
        const help = (0,_text_clean_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .Ow)(fix ?? "", longestText);
        return [`${place}  ${word}  ${text}${name}`, ...(help === "" ? [] : [`${indent}fix: ${help}`])];
    });
}
/** `docs/a.md:3:7`, as far as known */
function formatPlace({ path, line, column }) {
    if (path === null)
        return "(the change)";
    const numbers = line === null ? "" : column === null ? `:${line}` : `:${line}:${column}`;
    return `${(0,_text_clean_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .Ow)(path, 4096)}${numbers}`;
}


/***/ }),

/***/ 8507:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ getPathBase),
/* harmony export */   Aq: () => (/* binding */ toPersistedPath),
/* harmony export */   _K: () => (/* binding */ isOutside)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);

/** Whether a path is neither a folder nor below it. Both are absolute; links are not resolved. */
function isOutside(folder, path) {
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(folder, path);
    return way.split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep)[0] === ".." || (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(way);
}
/** Persisted paths are relative to the repository root, or to the runs folder if that is outside of it. */
const getPathBase = (root, runsFolder) => isOutside(root, runsFolder) ? runsFolder : root;
/** A path as it is persisted: relative to the base, with forward slashes. */
const toPersistedPath = ({ base }, path) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(base, path).split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep).join("/");


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


/***/ }),

/***/ 5986:
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

/***/ 3898:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B4: () => (/* binding */ formatCount),
/* harmony export */   Di: () => (/* binding */ limitLines),
/* harmony export */   rL: () => (/* binding */ listFirst),
/* harmony export */   xv: () => (/* binding */ truncate),
/* harmony export */   yZ: () => (/* binding */ joinWords)
/* harmony export */ });
/** Truncates a text to a number of characters; a cut is shown as `…`. */
function truncate(text, most) {
    if (text.length <= most)
        return text;
    // Do not split a surrogate pair.
    return `${text.slice(0, most - 1).replace(/[\uD800-\uDBFF]$/, "")}…`;
}
/** `a, b and c` */
const joinWords = (items) => items.length < 2 ? items.join("") : `${items.slice(0, -1).join(", ")} and ${items.at(-1)}`;
/** `a, b and 3 more`: the first few items and the number of others. */
function listFirst(items, maxNamed = 5) {
    const rest = items.length - maxNamed;
    return items.slice(0, maxNamed).join(", ") + (rest > 0 ? ` and ${rest} more` : "");
}
/** The first few lines, and one with the number of others. */
const limitLines = (lines, most, what) => lines.length <= most
    ? [...lines]
    : [...lines.slice(0, most), `and ${lines.length - most} more ${what}`];
/** `1,204 lines`, `1 file`. */
const formatCount = (count, unit) => `${count.toLocaleString("en-US")} ${unit}${count === 1 ? "" : "s"}`;


/***/ }),

/***/ 8387:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cL: () => (/* binding */ selfContained),
/* harmony export */   f_: () => (/* binding */ isTooDeep),
/* harmony export */   hN: () => (/* binding */ parseYaml),
/* harmony export */   o6: () => (/* binding */ findTooDeep),
/* harmony export */   vj: () => (/* binding */ mostLevels)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);

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
