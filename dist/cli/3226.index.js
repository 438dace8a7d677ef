export const id = 3226;
export const ids = [3226];
export const modules = {

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

/***/ 5041:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  taskSync: () => (/* binding */ taskSync)
});

// EXTERNAL MODULE: ./build/modes/exit-code.js
var exit_code = __webpack_require__(7957);
// EXTERNAL MODULE: ./build/modes/settings.js + 1 modules
var modes_settings = __webpack_require__(9545);
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
    const document = (0,dist/* parseDocument */.Tp)(text, { lineCounter: lines, uniqueKeys: false, logLevel: "error" });
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
    const outdated = (run) => wanted(run).flatMap(([leaf, value]) => (leaf && leaf.value !== value ? [{ ...leaf, value }] : []));
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
var markdown = __webpack_require__(2632);
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
    const problem = hasMarkers(text) ? (0,markdown/* whyNotParsed */.t)(text) : null;
    if (problem !== null)
        return { problem };
    const marked = markers(text).map((marker) => ({ marker, link: markedLink(path, text, marker) }));
    const front = (0,front_matter/* frontMatterOf */.E)(text);
    return {
        links: [...(front === null ? [] : fieldLinks(front)), ...marked.flatMap(({ link }) => link ?? [])],
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
    const instead = named === run.manifestPath ? "what stands beside it is of another run" : `this names ${named ?? "none"}`;
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
// EXTERNAL MODULE: ./build/model/limits.js + 2 modules
var limits = __webpack_require__(9821);
// EXTERNAL MODULE: ./build/model/manifest.js
var manifest = __webpack_require__(1189);
// EXTERNAL MODULE: ./build/run/context.js
var context = __webpack_require__(1209);
// EXTERNAL MODULE: ./build/modes/find-run.js
var find_run = __webpack_require__(812);
;// CONCATENATED MODULE: ./build/modes/sync-tasks.js








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
// EXTERNAL MODULE: ./build/report/finding-lines.js
var finding_lines = __webpack_require__(4748);
;// CONCATENATED MODULE: ./build/cli/task-sync.js





async function taskSync(flags) {
    const { asked, platform, surroundings } = await (0,command_line/* openCommandLine */.Ax)(undefined, flags);
    const settings = (0,modes_settings/* settingsOf */.f5)(asked, surroundings.environment);
    const check = flags.check === true;
    const { edits, drift, links } = await syncTaskFiles(settings, platform.files, check);
    // What was refreshed does not differ any more.
    const isLeft = check ? drift : drift.filter(({ path }) => !edits.some((edit) => edit.path === path));
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
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(source, { schema: "core", lineCounter, prettyErrors: false, logLevel: "error" });
}
const unread = (problem) => ({ fields: {}, problem });
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

/***/ 2632:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ parseMarkdown),
/* harmony export */   t: () => (/* binding */ whyNotParsed)
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
    (0,mdast_util_gfm__WEBPACK_IMPORTED_MODULE_2__/* .gfmFromMarkdown */ .C)(),
    (0,mdast_util_frontmatter__WEBPACK_IMPORTED_MODULE_3__/* .frontmatterFromMarkdown */ .q)(["yaml"]),
    { enter: { resourceDestination: noteDestination, definitionDestination: noteDestination } },
];
/**
 * The syntax tree (mdast) of a text in GitHub's Markdown, with front matter. Positions count lines and columns from 1. The text
 * has no byte order mark: offsets are off by one behind one. Ask `whyNotParsed` first: the parser is not made for hostile texts.
 */
const parseMarkdown = (text) => (0,mdast_util_from_markdown__WEBPACK_IMPORTED_MODULE_4__/* .fromMarkdown */ .Y)(text, { extensions: syntax, mdastExtensions: tree });
const mostNesting = 100;
const mostMarks = 10_000;
/**
 * Why a text is better not parsed, to follow "because"; null: it can be. The parser's time grows with the square of how many
 * brackets and stars a paragraph has, and of how deep lists and quotes are; nobody writes as many as are refused here.
 */
function whyNotParsed(text) {
    if (tooDeep.test(text))
        return `more than ${mostNesting} lists and quotes begin in one line`;
    if (text.length <= mostMarks)
        return null;
    const marks = text.split(/\n[ \t\r]*\n/).map((block) => block.match(/[[\]*_]/g)?.length ?? 0);
    return marks.some((count) => count > mostMarks)
        ? `there are more than ${mostMarks.toLocaleString("en")} brackets, stars and underscores without an empty line between them`
        : null;
}
const tooDeep = new RegExp(String.raw `^(?:[ \t]*(?:>|[-+*][ \t]|\d{1,9}[.)][ \t])){${mostNesting + 1}}`, "m");


/***/ }),

/***/ 5654:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ everythingIn),
/* harmony export */   w: () => (/* binding */ checkedItems)
/* harmony export */ });
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2632);
/* harmony import */ var _references_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1338);


/** The ticked items of a Markdown text, nested ones too, in the order of the text. */
function checkedItems(text) {
    const lines = text.split("\n");
    const nodes = [...everythingIn((0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .parseMarkdown */ .D)(text))];
    const addresses = new Map(nodes.flatMap((node) => (node.type === "definition" ? [[node.identifier, node.url]] : [])));
    return nodes
        .filter((node) => node.type === "listItem" && node.checked === true)
        .map((item) => {
        const line = item.position?.start.line ?? 1;
        const title = (lines[line - 1] ?? "").replace(/^.*?\[[xX]\]\s*/, "").trim();
        return { line, title, references: [...everythingIn(item)].flatMap((node) => named(node, addresses)) };
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
const broken = (problem) => ({ kind: "broken", problem, line: null, column: null });
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
const Digest = zod__WEBPACK_IMPORTED_MODULE_1__.string().regex(/^[0-9a-f]{64}$/, "64 lower-case hexadecimal digits (sha256)");
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

/***/ 9598:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   aB: () => (/* binding */ toJson),
/* harmony export */   qF: () => (/* binding */ parseJson)
/* harmony export */ });
/* unused harmony export hasTooManyLevels */
/** The text of a JSON file: indented, with a line feed at its end. */
const toJson = (value) => `${JSON.stringify(value, null, 2)}\n`;
/** Levels of objects and lists in a value. What goes through all of a value calls itself for each of them. */
const mostLevels = 256;
/** A shorter text has too few levels to do harm. */
const harmless = 8 * mostLevels;
/** @returns undefined for what is no JSON, or is nested deeper than anything that this project writes */
function parseJson(text) {
    try {
        return hasTooManyLevels(text) ? undefined : JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
/** Whether a JSON text has more levels than are read. It is looked at before it is parsed, since each level takes memory. */
function hasTooManyLevels(text) {
    if (text.length <= harmless)
        return false;
    let levels = 0;
    let isInString = false;
    for (let at = 0; at < text.length && levels <= mostLevels; at += 1) {
        const character = text[at];
        if (isInString) {
            if (character === "\\")
                at += 1;
            else
                isInString = character !== '"';
        }
        else if (character === '"')
            isInString = true;
        else if (character === "[" || character === "{")
            levels += 1;
        else if (character === "]" || character === "}")
            levels -= 1;
    }
    return levels > mostLevels;
}


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

/***/ 3603:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ findLinkOut),
/* harmony export */   n: () => (/* binding */ refuseFoldersOutside)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _run_context_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1209);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9545);



/** What has fixed names in a task's folder and is a folder itself. */
const foldersOfTask = ["", "cli", "metrics", "metrics.pending", "metrics.segments", "metrics.rejected"];
/**
 * A repository can hold a link in place of a folder that this tool writes to. Nothing is written through one that leads out of
 * the repository, unless the folder itself was named.
 * @param settings.outFolder left out: nothing is written there
 * @param settings.task null: any of those that have runs
 */
async function refuseFoldersOutside(settings, files) {
    const { root, runsFolder, outFolder } = settings;
    const { runs, out } = (0,_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .defaultFolders */ .Xg)(root);
    const named = [
        ...(runsFolder === runs ? [{ folder: runs, by: "--runs-dir or CODEX_ORCHESTRATOR_RUNS_DIR" }] : []),
        ...(outFolder === out ? [{ folder: out, by: "--out-dir or CODEX_ORCHESTRATOR_OUT_DIR" }] : []),
    ];
    for (const { folder, by } of named) {
        const found = (await findLinkOut(files, root, folder)) ?? (await findLinkOfTask(settings, files, folder));
        if (found !== undefined)
            return (0,_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .refuse */ .TR)(`${found}. Remove it, or name the folder that is meant with ${by}`);
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
        const found = await files.realPath(place);
        if (found === undefined) {
            const isLink = (await files.list((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(place))).includes(step);
            return isLink ? `${name} is a link that leads nowhere, so that nothing is written there` : undefined;
        }
        if ((0,_run_context_js__WEBPACK_IMPORTED_MODULE_1__/* .leadsOut */ .qm)(realRoot, found))
            return `${name} is a link that leads out of the repository, to ${found}, so that nothing is written there`;
    }
    return undefined;
}


/***/ }),

/***/ 4748:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ judgedLines),
/* harmony export */   h: () => (/* binding */ findingLines)
/* harmony export */ });
/* harmony import */ var picocolors__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7336);
/* harmony import */ var _text_clean_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1559);
/* harmony import */ var _columns_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9708);



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
function carryOn(carried, { env, path, outputs, matchers }) {
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
