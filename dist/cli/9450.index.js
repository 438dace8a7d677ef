export const id = 9450;
export const ids = [9450];
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

// EXTERNAL MODULE: ./build/platform/local/command-line.js + 31 modules
var command_line = __webpack_require__(2575);
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
    await (0,command_line/* print */.yy)(`${(0,finding_lines/* formatFindings */.e)({ findings: isLeft, summary, colour }).join("\n")}\n`);
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

/***/ 7820:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ counted)
/* harmony export */ });
/** `1 file`, `2 files` */
const counted = (count, noun) => `${count} ${noun}${count === 1 ? "" : "s"}`;


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





/** The end of a stage's output: whole characters, at most 4 KiB per stream. */
const Tail = zod__WEBPACK_IMPORTED_MODULE_4__.strictObject({ stdout: zod__WEBPACK_IMPORTED_MODULE_4__.string(), stderr: zod__WEBPACK_IMPORTED_MODULE_4__.string() });
const CommandKind = zod__WEBPACK_IMPORTED_MODULE_4__["enum"](["command", "guardrail", "subpipeline"]);
/** A file of evidence, measured when the stage ended. */
const EvidenceFile = zod__WEBPACK_IMPORTED_MODULE_4__.strictObject({
    /** Relative, like `log_path`. */
    path: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .RelativePath */ .c8,
    bytes: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Count */ .y_,
    sha256: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Digest */ .np,
});
/** A stage as listed by a run before anything starts. */
const PlannedEntry = zod__WEBPACK_IMPORTED_MODULE_4__.strictObject({
    /** Counted from 1 over the whole assignment, setup first. */
    index: zod__WEBPACK_IMPORTED_MODULE_4__.int().min(1),
    id: zod__WEBPACK_IMPORTED_MODULE_4__.string().min(1),
    title: zod__WEBPACK_IMPORTED_MODULE_4__.string(),
    command: zod__WEBPACK_IMPORTED_MODULE_4__.string(),
    kind: CommandKind,
    /** null: part of the assignment's setup. */
    subtask: zod__WEBPACK_IMPORTED_MODULE_4__.string().nullable(),
    phase: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Phase */ .a0,
});
/** What a stage wrote to GITHUB_OUTPUT, by name, redacted and bounded (limits.stageOutputs). */
const Outputs = zod__WEBPACK_IMPORTED_MODULE_4__.record(zod__WEBPACK_IMPORTED_MODULE_4__.string().min(1), zod__WEBPACK_IMPORTED_MODULE_4__.string());
/** Markdown that a stage wrote to GITHUB_STEP_SUMMARY, bounded (limits.keptSummary); null: none. */
const StepSummary = zod__WEBPACK_IMPORTED_MODULE_4__.string().nullable();
/** What a manifest records of a stage besides its planned entry. */
const StageRecord = zod__WEBPACK_IMPORTED_MODULE_4__.strictObject({
    status: _outcome_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .CommandStatus */ .sl,
    started_at: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Timestamp */ .Dc.nullable(),
    completed_at: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Timestamp */ .Dc.nullable(),
    exit_code: zod__WEBPACK_IMPORTED_MODULE_4__.int().nullable(),
    summary: zod__WEBPACK_IMPORTED_MODULE_4__.string().nullable(),
    log_path: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .RelativePath */ .c8.nullable(),
    error_file: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .RelativePath */ .c8.nullable(),
    /** The run id of a nested pipeline. */
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
    /** null: neither a guardrail nor a nested pipeline with reviews, or it did not end. */
    judgement: _judgement_js__WEBPACK_IMPORTED_MODULE_2__/* .Judgement */ .Ij.nullable(),
});
/** Pieces of output that the privacy guard checked. */
const FrameCounts = zod__WEBPACK_IMPORTED_MODULE_4__.strictObject({
    total_frames: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Count */ .y_,
    redacted_frames: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Count */ .y_,
    blocked_frames: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Count */ .y_,
    allowed_frames: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Count */ .y_,
});
/**
 * Identifies a process. Process ids are reused, so its start time is a part of it; `started` is null where the system
 * does not tell.
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
        /** The process that writes the journal. Another one may append only after it has ended. */
        writer: Writer,
        /** Set in the environment of all its child processes, so that orphans can be found. */
        mark: zod__WEBPACK_IMPORTED_MODULE_4__.string().regex(/^[0-9a-f]{16}$/, "16 lower-case hexadecimal digits"),
        /** null: it has no heartbeat of its own, only its parent has. */
        heartbeat: zod__WEBPACK_IMPORTED_MODULE_4__.strictObject({ interval_seconds: zod__WEBPACK_IMPORTED_MODULE_4__.int().min(1), stale_after_seconds: zod__WEBPACK_IMPORTED_MODULE_4__.int().min(1) })
            .nullable(),
        redaction: zod__WEBPACK_IMPORTED_MODULE_4__["enum"](["enforce", "shadow"]),
        commands: zod__WEBPACK_IMPORTED_MODULE_4__.array(PlannedEntry),
    }),
    /** The run is still alive. */
    zod__WEBPACK_IMPORTED_MODULE_4__.strictObject({ type: zod__WEBPACK_IMPORTED_MODULE_4__.literal("heartbeat"), at }),
    /** This attempt resumes an earlier one. */
    zod__WEBPACK_IMPORTED_MODULE_4__.strictObject({ type: zod__WEBPACK_IMPORTED_MODULE_4__.literal("run-resumed"), at, actor: zod__WEBPACK_IMPORTED_MODULE_4__.string(), reason: zod__WEBPACK_IMPORTED_MODULE_4__.string() }),
    /** A stage that succeeded in an earlier attempt and is not run again. */
    zod__WEBPACK_IMPORTED_MODULE_4__.strictObject({
        type: zod__WEBPACK_IMPORTED_MODULE_4__.literal("stage-kept"),
        at,
        index,
        record: StageRecord,
        /** Its findings, nested pipelines included. */
        findings: zod__WEBPACK_IMPORTED_MODULE_4__.array(_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .Finding */ .wI),
        /** Its artifacts, copied into this attempt. */
        files: zod__WEBPACK_IMPORTED_MODULE_4__.array(EvidenceFile),
    }),
    zod__WEBPACK_IMPORTED_MODULE_4__.strictObject({
        type: zod__WEBPACK_IMPORTED_MODULE_4__.literal("stage-started"),
        at,
        index,
        /** Counted from 1: a stage that is repeated starts more than once. */
        try: zod__WEBPACK_IMPORTED_MODULE_4__.int().min(1),
        /** The leader of the process group; null: it runs inside this process. */
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
        /** Number of findings that exceeded the limit. */
        findings_omitted: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Count */ .y_,
        judgement: _judgement_js__WEBPACK_IMPORTED_MODULE_2__/* .Judgement */ .Ij.nullable(),
        /** Files matched by the stage's globs, relative to `files/`. */
        artifacts: zod__WEBPACK_IMPORTED_MODULE_4__.array(_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .RelativePath */ .c8),
        outputs: Outputs,
        step_summary: StepSummary,
        /** All files of the stage: log, error file, privacy log and artifacts. */
        files: zod__WEBPACK_IMPORTED_MODULE_4__.array(EvidenceFile),
        frames: FrameCounts,
        /** The log of the privacy guard's decisions; null: there were none. */
        privacy_log: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .RelativePath */ .c8.nullable(),
        /**
         * Whether it set variables or PATH for later stages. They are not on disk, so a resumed run has to run it again.
         */
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
/* harmony export */   d_: () => (/* binding */ Override),
/* harmony export */   dv: () => (/* binding */ OverrideDecision)
/* harmony export */ });
/* unused harmony export Decision */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5156);

/**
 * The verdict of a guardrail.
 * - `passed`: no violation; there may be warnings
 * - `violated`: the change has to be fixed, unless `override` allows it
 * - `overridable`: violated, in a job that cannot ask the pull request for an override; aggregation decides
 * - `undecided`: it could not be judged, for example in a shallow clone; that is a failure too
 * - `not-performed`: only for reviews: there was no review, and none was required
 */
const Verdict = zod__WEBPACK_IMPORTED_MODULE_0__["enum"](["passed", "violated", "overridable", "undecided", "not-performed"]);
/** Why a violation is allowed, and by whom. */
const Override = zod__WEBPACK_IMPORTED_MODULE_0__.strictObject({
    reason: zod__WEBPACK_IMPORTED_MODULE_0__.string().min(1),
    /**
     * `input`: the input or flag `override-reason`; `environment`: a variable; `pull-request`: its label and description.
     */
    source: zod__WEBPACK_IMPORTED_MODULE_0__["enum"](["input", "environment", "pull-request"]),
    /** The input, variable or pull request. */
    where: zod__WEBPACK_IMPORTED_MODULE_0__.string(),
});
/** The decision of a review. */
const ReviewDecision = zod__WEBPACK_IMPORTED_MODULE_0__.strictObject({
    approved: zod__WEBPACK_IMPORTED_MODULE_0__.boolean(),
    /** False: there was no review; `feedback` says why. */
    performed: zod__WEBPACK_IMPORTED_MODULE_0__.boolean(),
    feedback: zod__WEBPACK_IMPORTED_MODULE_0__.string().nullable(),
});
/** The recorded result of a guardrail, besides its findings. */
const Judgement = zod__WEBPACK_IMPORTED_MODULE_0__.strictObject({
    verdict: Verdict,
    /** One sentence, without a full stop. */
    summary: zod__WEBPACK_IMPORTED_MODULE_0__.string(),
    /** null: nothing was overridden. */
    override: Override.nullable(),
    /** null: not a review. */
    decision: ReviewDecision.nullable(),
    /** What the verdict was based on, so that it can be reproduced: base, date, totals. Small. */
    details: zod__WEBPACK_IMPORTED_MODULE_0__.record(zod__WEBPACK_IMPORTED_MODULE_0__.string(), zod__WEBPACK_IMPORTED_MODULE_0__.unknown()),
});
/** Whether a violation is allowed, and why or why not. */
const Decision = zod__WEBPACK_IMPORTED_MODULE_0__.discriminatedUnion("allowed", [
    zod__WEBPACK_IMPORTED_MODULE_0__.strictObject({ allowed: zod__WEBPACK_IMPORTED_MODULE_0__.literal(true), override: Override }),
    zod__WEBPACK_IMPORTED_MODULE_0__.strictObject({ allowed: zod__WEBPACK_IMPORTED_MODULE_0__.literal(false), reason: zod__WEBPACK_IMPORTED_MODULE_0__.string() }),
]);
/** The decision about an overridable violation. */
const OverrideDecision = zod__WEBPACK_IMPORTED_MODULE_0__.strictObject({
    /** null: an `after` stage. */
    subtask: zod__WEBPACK_IMPORTED_MODULE_0__.string().nullable(),
    stage: zod__WEBPACK_IMPORTED_MODULE_0__.string(),
    decision: Decision,
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
    /** Path of its manifest, relative to the repository root. */
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
/** `manifest.json`: the result of one attempt of an assignment or, in the run's own folder, of the whole run. */
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
    /**
     * Hash of the journal's lines (read-journal.ts), so that events cannot be changed alone; null in the manifest of the
     * whole run.
     */
    journal_sha256: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Digest */ .np.nullable(),
    summary: zod__WEBPACK_IMPORTED_MODULE_3__.string().nullable(),
    metrics_recorded: zod__WEBPACK_IMPORTED_MODULE_3__.boolean(),
    resume_events: zod__WEBPACK_IMPORTED_MODULE_3__.array(ResumeEvent),
    approvals: zod__WEBPACK_IMPORTED_MODULE_3__.array(Approval),
    commands: zod__WEBPACK_IMPORTED_MODULE_3__.array(ManifestCommand),
    child_runs: zod__WEBPACK_IMPORTED_MODULE_3__.array(ChildRun),
    guardrails_required: zod__WEBPACK_IMPORTED_MODULE_3__.boolean(),
    guardrail_status: GuardrailStatus,
    /** Overview of the plan's assignments; null in the manifest of one assignment. */
    scheduler: zod__WEBPACK_IMPORTED_MODULE_3__.strictObject({
        mode: zod__WEBPACK_IMPORTED_MODULE_3__.literal("multi-instance"),
        plan: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .RelativePath */ .c8,
        assignments: zod__WEBPACK_IMPORTED_MODULE_3__.array(zod__WEBPACK_IMPORTED_MODULE_3__.strictObject({ instance_id: zod__WEBPACK_IMPORTED_MODULE_3__.string(), status: zod__WEBPACK_IMPORTED_MODULE_3__.string(), attempts: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Count */ .y_ })),
    })
        .nullable(),
    /** null: the privacy guard did not run. */
    privacy: zod__WEBPACK_IMPORTED_MODULE_3__.strictObject({
        mode: zod__WEBPACK_IMPORTED_MODULE_3__["enum"](["enforce", "shadow"]),
        /** null: it made no decisions. */
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
 * How a stage ended, from which everything else is derived. `errored` is for errors outside its process, such as a log
 * that could not be written.
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
    /** A guardrail ended. `overridden`: its violation is allowed for a reason. `dry_run`: from the settings in force. */
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
/** The values of `commands[].status`, which consumers of manifests rely on. */
const CommandStatus = zod__WEBPACK_IMPORTED_MODULE_3__["enum"](["pending", "running", "succeeded", "failed", "skipped"]);
const RunStatus = zod__WEBPACK_IMPORTED_MODULE_3__["enum"](["queued", "in_progress", "succeeded", "failed", "cancelled"]);
const FindingCounts = zod__WEBPACK_IMPORTED_MODULE_3__.strictObject({ error: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Count */ .y_, warning: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Count */ .y_, notice: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Count */ .y_ });


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
 * @param run a run id, a unique prefix of one, a run's folder, or null for the newest
 * @returns the run's folder, absolute
 */
async function findRun(where, files, run) {
    const refusal = await (0,_own_folders_js__WEBPACK_IMPORTED_MODULE_1__/* .refuseFoldersOutside */ .n)(where, files);
    if (refusal !== null)
        return refusal;
    if (run !== null && /[/\\]/.test(run)) {
        const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(run.startsWith("/") ? "" : where.root, run);
        if (!(await files.exists(folder)))
            return (0,_settings_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .refuse */ .TR)(`${run}: no such folder`);
        return (await files.list(folder)).some((name) => topNames.includes(name))
            ? folder
            : (0,_settings_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .refuse */ .TR)(`${run}: not a run's folder: it has none of ${topNames.join(", ")}`);
    }
    const runs = await listRuns(where, files);
    const exact = runs.filter(({ id }) => id === run);
    const matching = run === null
        ? runs.slice(-1)
        : exact.length > 0
            ? exact
            : runs.filter(({ id }) => id.startsWith(run));
    if (matching.length === 1)
        return matching[0].folder;
    if (matching.length === 0) {
        const none = run === null ? "no run yet" : `there is no run ${run}`;
        return (0,_settings_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .refuse */ .TR)(`${none} in ${where.runsFolder}`);
    }
    return (0,_settings_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .refuse */ .TR)(`${run} matches ${matching.length} runs: ${matching.map(({ id }) => id).join(", ")}`);
}
/** A run's folder has at least one of these. Other folders are not searched: they may hold the whole machine. */
const topNames = [
    "run.lock",
    "origin.json",
    "plan.json",
    "manifest.json",
    "jobs",
];
/** Lists the runs of the task, or of all tasks, sorted by id, which is oldest first. */
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
/* harmony import */ var _run_persisted_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8507);
/* harmony import */ var _settings_settings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(861);



/** Folders with fixed names in a task's folder. */
const foldersOfTask = [
    "",
    "cli",
    "metrics",
    "metrics.pending",
    "metrics.segments",
    "metrics.rejected",
];
/**
 * Refuses a symbolic link in place of a folder that this tool writes to, if it leads out of the repository. A folder
 * that was named explicitly may be anywhere.
 * @param settings.outFolder left out: not checked
 * @param settings.task null: all tasks with runs
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
            return (0,_settings_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .refuse */ .TR)(`${found}. Remove it, or name the folder with ${by}`);
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

/***/ 3283:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ formatJudged),
/* harmony export */   e: () => (/* binding */ formatFindings)
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
    const paint = picocolors__WEBPACK_IMPORTED_MODULE_1__.createColors(colour);
    const places = findings.map(formatPlace);
    const width = Math.min(widestPlace, Math.max(0, ...places.map(_columns_js__WEBPACK_IMPORTED_MODULE_2__/* .countColumns */ .vK)));
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
