export const id = 8167;
export const ids = [8167];
export const modules = {

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

/***/ 9662:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Zx: () => (/* binding */ lockFileGlobs),
/* harmony export */   ue: () => (/* binding */ isLockFile),
/* harmony export */   z0: () => (/* binding */ getLockFileSource)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);

/**
 * Lock files, which package managers write and reviewers do not read, with the manifest that each is generated from;
 * null if that has many names.
 */
const lockFiles = new Map(Object.entries({
    "package-lock.json": "package.json",
    "npm-shrinkwrap.json": "package.json",
    "pnpm-lock.yaml": "package.json",
    "yarn.lock": "package.json",
    "bun.lock": "package.json",
    "bun.lockb": "package.json",
    "deno.lock": null,
    "Cargo.lock": "Cargo.toml",
    "go.sum": "go.mod",
    "go.work.sum": "go.work",
    "composer.lock": "composer.json",
    "Gemfile.lock": "Gemfile",
    "gems.locked": "gems.rb",
    "poetry.lock": "pyproject.toml",
    "pdm.lock": "pyproject.toml",
    "uv.lock": "pyproject.toml",
    "Pipfile.lock": "Pipfile",
    "pixi.lock": null,
    "mix.lock": "mix.exs",
    "pubspec.lock": "pubspec.yaml",
    "Podfile.lock": "Podfile",
    "Package.resolved": null,
    "packages.lock.json": null,
    "gradle.lockfile": null,
    "flake.lock": "flake.nix",
    ".terraform.lock.hcl": null,
}));
const lockFileGlobs = [...lockFiles.keys()].map((name) => `**/${name}`);
const isLockFile = (name) => lockFiles.has(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(name));
/** The manifest of a lock file; undefined if it is not a lock file or its manifest is unknown. */
const getLockFileSource = (name) => lockFiles.get(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(name)) ?? undefined;


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

/***/ 5094:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ collectChange)
});

// EXTERNAL MODULE: ./build/changes/unless-git-fails.js
var unless_git_fails = __webpack_require__(6739);
// EXTERNAL MODULE: ./build/model/changes.js
var changes = __webpack_require__(4231);
// EXTERNAL MODULE: ./build/model/guardrail-limits.js
var guardrail_limits = __webpack_require__(1732);
// EXTERNAL MODULE: ./build/changes/names.js
var names = __webpack_require__(8126);
// EXTERNAL MODULE: ./build/guardrails/review/file-kinds.js
var file_kinds = __webpack_require__(8374);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./build/guardrails/review/areas.js



/** Maximum depth of an area, in folders below the root. */
const maxDepth = 3;
/** An area is split from this number of files if it has most of the change, or from the higher number in any case. */
const many = 8;
const veryMany = 30;
/**
 * Assigns each file its area: its top-level folder or, if that has very many files or most of a large change, a folder
 * below it.
 */
function assignAreas(files, onlyBlanks) {
    let known = files.map((file) => {
        const name = (0,names/* decodeName */.e4)(file.path);
        return { file, kind: (0,file_kinds/* getFileKind */.Zl)(file, onlyBlanks), name, area: getAreaFolder(name, 1) };
    });
    for (let depth = 2; depth <= maxDepth; depth += 1) {
        const large = new Set([...groupBy(known)].flatMap(([area, own]) => own.length >= veryMany || (own.length >= many && own.length > known.length / 2)
            ? [area]
            : []));
        known = known.map((one) => large.has(one.area) ? { ...one, area: getAreaFolder(one.name, depth) } : one);
    }
    return known;
}
/** `.` for files in the root. */
function getAreaFolder(name, depth) {
    const folders = name.split("/").slice(0, -1);
    return folders.length === 0 ? "." : folders.slice(0, depth).join("/");
}
/** Groups files by area. */
function groupBy(files) {
    const groups = new Map();
    for (const one of files) {
        const group = groups.get(one.area);
        if (group === undefined)
            groups.set(one.area, [one]);
        else
            group.push(one);
    }
    return groups;
}
/** Describes the changes of each area, areas with code first, then by number of lines. */
function describeAreas(files) {
    const hasTest = createChangedTestFinder(files);
    return [...groupBy(files)]
        .map(([area, own]) => ({
        area,
        ...sumTotals(own.map(({ file }) => file)),
        tests_changed: haveTestsChanged(own, hasTest),
    }))
        .sort(compareImportance);
}
const sumTotals = (files) => ({
    files: files.length,
    added_lines: files.reduce((sum, { addedLines }) => sum + (addedLines ?? 0), 0),
    deleted_lines: files.reduce((sum, { deletedLines }) => sum + (deletedLines ?? 0), 0),
    binary_files: files.filter(file_kinds/* isBinary */.Go).length,
});
/** Whether a test of the area's code changed; null if no code did. */
function haveTestsChanged(own, hasTest) {
    const code = own.filter(({ file, kind }) => (0,file_kinds/* needsTests */.ju)(file, kind));
    return code.length === 0 ? null : code.some(({ name }) => hasTest(name));
}
/** Creates a test of whether a changed test belongs to a file. */
const createChangedTestFinder = (files) => createTestFinder(files.flatMap(({ kind, file, name }) => kind === "test" && file.status !== "deleted" ? [name] : []));
const countAreaLines = ({ added_lines, deleted_lines }) => added_lines + deleted_lines;
/** Code comes before documents and tests. */
const getRank = ({ tests_changed }) => (tests_changed === null ? 1 : 0);
const compareImportance = (one, other) => getRank(one) - getRank(other) ||
    countAreaLines(other) - countAreaLines(one) ||
    other.files - one.files ||
    (one.area < other.area ? -1 : 1);
/**
 * Creates a function that tells whether one of the tests belongs to a file: it has the file's name, or the folder of
 * one is or contains the folder of the other, without folders that separate tests from sources.
 * @param tests names of test files
 */
function createTestFinder(tests) {
    const stems = new Set(tests.flatMap((test) => listPrefixes(getStem(test).split("-"), "-")));
    const folders = new Set();
    const parentFolders = new Set();
    for (const test of tests) {
        const own = listOwnFolders(test);
        if (own.length > 0)
            folders.add(own.join("/"));
        for (const one of listPrefixes(own, "/"))
            parentFolders.add(one);
    }
    return (code) => {
        const own = listOwnFolders(code);
        return (stems.has(getStem(code)) ||
            parentFolders.has(own.join("/")) ||
            listPrefixes(own, "/").some((one) => folders.has(one)));
    };
}
/** `a`, `a/b`, `a/b/c` */
const listPrefixes = (parts, between) => parts.map((_, at) => parts.slice(0, at + 1).join(between));
const separatingFolders = new Set([
    "__tests__",
    "test",
    "tests",
    "spec",
    "specs",
    "testdata",
    "src",
    "lib",
    "main",
    "java",
]);
const listOwnFolders = (name) => name
    .split("/")
    .slice(0, -1)
    .filter((folder) => !separatingFolders.has(folder));
/** `diff-budget` for `diff-budget.test.ts`, `diff_budget_test.go` and `test_diff_budget.py`. */
const getStem = (name) => external_node_path_.posix
    .basename(name)
    .split(".")[0]
    .replaceAll(/^test_|_test$/g, "")
    .replaceAll("_", "-")
    .toLowerCase();

// EXTERNAL MODULE: ./build/model/counted.js
var counted = __webpack_require__(7820);
;// CONCATENATED MODULE: ./build/guardrails/review/closer-look.js


const noTest = "none of its tests changed";
const noOwner = "has no owner";
/** A change of fewer lines is reviewed at a glance. */
const few = 10;
/** A file with more changed lines takes long to review; one with more commits changes often. */
const closer_look_long = 150;
const often = 8;
/**
 * The reasons to look at a file first, by weight, with their sum. Generated files, and files that were only moved or
 * formatted, have none but their mode.
 */
function findReasons(one, known) {
    const { file, kind } = one;
    const read = kind === "code" || kind === "test" || kind === "document";
    const reasons = [...findModeReasons(file), ...(read ? findContentReasons(one, known) : [])].sort((left, right) => right.weight - left.weight);
    // Size decides between files with the same reasons; code comes first.
    const size = read ? Math.log2(1 + (0,file_kinds/* countLines */.lt)(file)) + (kind === "code" ? 3 : 0) : 0;
    return {
        words: reasons.map(({ words }) => words),
        weight: reasons.reduce((sum, { weight }) => sum + weight, 0) + size,
    };
}
/** Reasons that apply to generated and moved files too. */
function findModeReasons(file) {
    const { path, previousMode, mode, status } = file;
    return [
        ...((0,file_kinds/* isWorkflow */._2)(path) ? [{ weight: 20, words: "CI configuration" }] : []),
        ...(mode === executable && previousMode !== executable && status !== "renamed"
            ? [{ weight: 8, words: "is now executable" }]
            : []),
        ...(mode === symlink && previousMode !== symlink
            ? [{ weight: 8, words: "is now a link" }]
            : []),
    ];
}
const executable = "100755";
const symlink = "120000";
function findContentReasons(one, { recent, owners, testsChanged }) {
    const { file, kind } = one;
    const lines = (0,file_kinds/* countLines */.lt)(file);
    const isCode = kind === "code";
    return [
        ...(kind === "test" && file.status === "deleted"
            ? [{ weight: 15, words: "a test was deleted" }]
            : []),
        ...((0,file_kinds/* needsTests */.ju)(file, kind) && !testsChanged && lines >= few
            ? [{ weight: 6, words: noTest }]
            : []),
        ...(isCode && recent !== null && recent >= often
            ? [
                {
                    weight: Math.log2(recent),
                    words: `changed in ${(0,counted/* counted */.h)(recent, "commit")} of the 90 days before`,
                },
            ]
            : []),
        ...((0,file_kinds/* needsTests */.ju)(file, kind) && lines >= closer_look_long
            ? [{ weight: 3, words: `${(0,counted/* counted */.h)(lines, "line")} to read` }]
            : []),
        ...(isCode && owners !== null && owners.length === 0 ? [{ weight: 2, words: noOwner }] : []),
    ];
}

// EXTERNAL MODULE: ./build/model/glob.js
var glob = __webpack_require__(5810);
// EXTERNAL MODULE: ./build/model/limits.js + 2 modules
var limits = __webpack_require__(9821);
;// CONCATENATED MODULE: ./build/guardrails/review/codeowners.js



/** Where GitHub looks for the file, in this order (docs.github.com, "About code owners"). */
const places = [".github/CODEOWNERS", "CODEOWNERS", "docs/CODEOWNERS"];
/** Reads CODEOWNERS from the base, so that a change cannot choose its reviewers; null if there is none. */
async function readOwners(repository) {
    const found = await Promise.all(places.map((place) => repository.readBase(place)));
    const bytes = found.find((one) => one !== undefined);
    if (bytes === undefined || bytes.length > limits/* limits */.F.codeowners.value)
        return null;
    return parseOwners(new TextDecoder().decode(bytes));
}
/** Parses CODEOWNERS: a pattern and its owners on each line. The last matching line applies, even without owners. */
function parseOwners(text) {
    const rules = text
        .split(/\r\n|\n|\r/)
        .flatMap((line) => readRule(line) ?? [])
        .slice(-limits/* limits */.F.codeownersRules.value)
        .reverse();
    return (path) => rules.find(({ matches }) => matches((0,names/* decodeName */.e4)(path)))?.owners ?? [];
}
/** Returns undefined for empty lines, comments, GitLab sections, and what GitHub does not support (`!`, `[a-z]`). */
function readRule(line) {
    const words = line.match(/(?:\\.|[^\s\\])+/g) ?? [];
    const comment = words.findIndex((word) => word.startsWith("#"));
    const [pattern, ...owners] = comment === -1 ? words : words.slice(0, comment);
    if (pattern === undefined || /^[![]/.test(pattern))
        return undefined;
    const globs = toGlobs(pattern.replaceAll(/\\(.)/g, "$1")).map(glob/* compileGlob */.S);
    return {
        matches: (name) => globs.some((glob) => glob.matches(name)),
        owners: owners.filter((owner) => owner.includes("@")),
    };
}
/**
 * Converts a .gitignore pattern to globs. With a slash before its end it starts at the root, or else anywhere. A name
 * matches a file and all files below a folder, but `docs/*` only matches files directly in it.
 */
function toGlobs(pattern) {
    const plain = pattern.replaceAll(/[[\]{}!\\]/g, "\\$&");
    const name = plain.replace(/^\/+/, "").replace(/\/+$/, "");
    if (name === "")
        return ["**"];
    const isRooted = plain.replace(/\/+$/, "").includes("/");
    const place = isRooted || name.startsWith("**") ? name : `**/${name}`;
    if (plain.endsWith("/"))
        return [`${place}/**`];
    return name.split("/").at(-1).includes("*") && isRooted ? [place] : [place, `${place}/**`];
}

// EXTERNAL MODULE: ./build/guardrails/review/risks.js
var review_risks = __webpack_require__(5728);
// EXTERNAL MODULE: ./build/text/wording.js
var wording = __webpack_require__(3898);
// EXTERNAL MODULE: ./node_modules/mdast-util-to-string/lib/index.js
var lib = __webpack_require__(1869);
// EXTERNAL MODULE: ./build/guardrails/front-matter.js
var front_matter = __webpack_require__(5688);
// EXTERNAL MODULE: ./build/guardrails/markdown.js
var markdown = __webpack_require__(7870);
// EXTERNAL MODULE: ./build/text/parse-limits.js
var parse_limits = __webpack_require__(5986);
;// CONCATENATED MODULE: ./build/guardrails/review/task-specs.js







/**
 * Finds the specs of a task with their goals: `tasks/specs/<task>*.md`, then `tasks/*<task>*.md`, then changed files
 * below `tasks/`. The task's name is matched literally, not as a glob.
 */
async function findTaskSpecs(repository, task, { goalHeadings, changed }) {
    const names = (await repository.files()).filter((path) => path.startsWith("tasks/") && path.endsWith(".md"));
    const inSpecs = names.filter((path) => external_node_path_.posix.dirname(path) === "tasks/specs" && external_node_path_.posix.basename(path).startsWith(task));
    const inTasks = names.filter((path) => external_node_path_.posix.dirname(path) === "tasks" && external_node_path_.posix.basename(path).includes(task));
    const all = new Set([...inSpecs, ...inTasks, ...names.filter((path) => changed.has(path))]);
    const chosen = [...all].slice(0, guardrail_limits/* guardrailLimits */.I.reviewSpecs.value);
    return Promise.all(chosen.map(async (path) => {
        const bytes = await repository.read(path);
        const goal = bytes === undefined ? null : findGoal(new TextDecoder().decode(bytes), goalHeadings);
        return {
            path,
            goal: goal === null ? null : (0,wording/* truncate */.xv)(goal, guardrail_limits/* guardrailLimits */.I.reviewGoal.value),
        };
    }));
}
/** Headings that specs use for their goal, the most explicit first. docs/guardrails.md lists them. */
const goalWords = [
    "goal",
    "objective",
    "purpose",
    "intent",
    "summary",
    "overview",
    "problem",
    "why",
    "motivation",
    "description",
    "abstract",
    "context",
    "background",
];
/**
 * Finds the goal of a spec: the text below a heading (`## Goal`, `## 1. Problem statement`) or after a label
 * (`Objective: …`) with one of these words, in their order, or else its title with its first paragraph. Returns null if
 * there is none, or if the text cannot be parsed.
 * @param more words of the repository, which are tried first
 */
function findGoal(text, more = []) {
    if ((0,parse_limits/* findParseObstacle */.o)(text) !== null)
        return null;
    const source = text.replace(/^\uFEFF/, "");
    const { children } = (0,markdown/* parseMarkdown */.D)(source);
    const blocks = children.flatMap(listBlocks);
    for (const word of [...more.map((own) => own.toLowerCase()), ...goalWords]) {
        const goal = findBelowHeading(word, children, source) ?? findBehindLabel(word, blocks);
        if (goal !== null)
            return goal;
    }
    return getTitleAndFirstParagraph(children, source);
}
/** The text below the first such heading that has any, up to the next heading of the same or a higher level. */
function findBelowHeading(word, children, source) {
    for (const [at, node] of children.entries()) {
        if (node.type !== "heading" || !startsWithWord((0,lib/* toString */.d)(node), word))
            continue;
        const next = children.slice(at + 1).find((one) => endsSection(one, node));
        const goal = source.slice(node.position.end.offset, next?.position?.start.offset).trim();
        if (goal !== "")
            return goal;
    }
    return null;
}
/**
 * Matches `Goals`, `1. Goal`, `Goal & scope` and `Problem statement`, but not `Goalkeeper` or a sentence that starts
 * with the word.
 */
function startsWithWord(heading, word) {
    const plain = heading
        .toLowerCase()
        .replace(/^[^\p{L}]+/u, "")
        .trim();
    if (!plain.startsWith(word))
        return false;
    return /^(?:s|es)?(?:$|\s*[^\p{L}\p{N}\s]|\s+(?:statement|and|of|for)(?!\p{L}))/u.test(plain.slice(word.length));
}
const endsSection = (node, { depth }) => node.type === "heading" && node.depth <= depth;
/** The text after `Objective:` at the start of a paragraph or an item. */
function findBehindLabel(word, blocks) {
    for (const block of blocks) {
        const [, label = "", body = ""] = /^([^:\n]{1,40}):\s*([^]+)$/.exec(block) ?? [];
        if (startsWithWord(label, word) && body.trim() !== "")
            return body.trim();
    }
    return null;
}
/** Paragraphs, including those of list items, as plain text. */
function listBlocks(node) {
    if (node.type === "paragraph")
        return [(0,lib/* toString */.d)(node)];
    if (node.type !== "list")
        return [];
    return node.children.flatMap((item) => item.children.flatMap((child) => listBlocks(child)));
}
/** Metadata of older specs. */
const fieldLine = /^(?:last_review|status):/;
function getTitleAndFirstParagraph(children, source) {
    const named = (0,front_matter/* parseFrontMatter */.e)(source)?.fields["title"];
    const heading = children.find((node) => node.type === "heading");
    const title = typeof named === "string" ? named.trim() : heading === undefined ? "" : (0,lib/* toString */.d)(heading);
    const paragraph = children.find((node) => node.type === "paragraph" && !fieldLine.test((0,lib/* toString */.d)(node)));
    const body = paragraph === undefined ? "" : (0,lib/* toString */.d)(paragraph);
    return [title, body].filter((part) => part.trim() !== "").join("\n\n") || null;
}

;// CONCATENATED MODULE: ./build/guardrails/review/collect-change.js










/** Days before the change in which commits of a file are counted. */
const daysBefore = 90;
const mostOwners = 5;
/**
 * Collects what a review needs to know about a change and only a checkout can tell. If git cannot tell what changed, a
 * risk says so. Sizes are limited, see review-limits.ts.
 */
async function collectChange(repository, { task, now, goalHeadings }) {
    let specs = [];
    try {
        specs = await findTaskSpecs(repository, task, {
            goalHeadings,
            changed: await listChangedNames(repository),
        });
        const changes = await repository.changes();
        const measured = await repository.measure();
        // Relative to the change's own date, so that the pack can be reproduced later.
        const changed = (await repository.headDate()) ?? now;
        const history = await repository.history(new Date(changed.getTime() - daysBefore * 24 * 60 * 60 * 1000));
        const onlyBlanks = await repository.onlyBlanks();
        const files = assignAreas(measured, onlyBlanks);
        const change = describeChange(changes, files, history, await readOwners(repository));
        const unspecified = specs.length === 0 ? [(0,review_risks/* createRisk */.w)("no-spec", "no spec is named after the task", [task])] : [];
        return {
            specs,
            change,
            trouble: null,
            risks: [...unspecified, ...(0,review_risks/* findChangeRisks */.sU)(measured), ...findCombinedRisks(change)],
        };
    }
    catch (error) {
        if (!(error instanceof changes/* GitError */.X))
            throw error;
        const trouble = (0,wording/* truncate */.xv)(error.message, guardrail_limits/* guardrailLimits */.I.reviewFeedback.value);
        const risks = [
            (0,review_risks/* createRisk */.w)("unknown-change", "what changed is not known", [shorten(error.message)]),
        ];
        return { specs, change: null, trouble, risks };
    }
}
/** Without git's answer, specs are still found by name. */
async function listChangedNames(repository) {
    const { entries } = await (0,unless_git_fails/* unlessGitFails */.K)(() => repository.changes(), { entries: [] });
    return new Set(entries.map(({ path }) => path));
}
function describeChange({ strategy, base, head }, files, history, owners) {
    const areas = describeAreas(files);
    const shownAreas = areas.slice(0, guardrail_limits/* guardrailLimits */.I.reviewAreas.value);
    const listed = rankFiles(files, history, owners);
    const commits = history.commits.slice(0, guardrail_limits/* guardrailLimits */.I.reviewCommits.value);
    return {
        strategy,
        base,
        head,
        ...sumTotals(files.map(({ file }) => file)),
        commits: commits.map(({ id, author, subject }) => ({
            id,
            author: shorten(author),
            subject: shorten(subject),
        })),
        commits_omitted: history.commitsOmitted + history.commits.length - commits.length,
        commits_complete: !history.isShallow,
        areas: shownAreas,
        areas_omitted: areas.length - shownAreas.length,
        file_list: listed,
        files_omitted: files.length - listed.length,
    };
}
/** Only the files with the most lines are ranked, because a change may have any number of files. */
const maxRankedFiles = 1000;
function rankFiles(files, history, owners) {
    const hasTest = createChangedTestFinder(files);
    const ranked = files.slice(0, maxRankedFiles).map((one) => {
        const { file, kind } = one;
        const known = {
            recent: history.touched && (history.touched.get(file.previousPath ?? file.path) ?? 0),
            owners: owners && owners(file.path).slice(0, mostOwners),
            testsChanged: (0,file_kinds/* needsTests */.ju)(file, kind) && hasTest(one.name),
        };
        return { one, known, ...findReasons(one, known) };
    });
    return ranked
        .sort((left, right) => right.weight - left.weight || (left.one.name < right.one.name ? -1 : 1))
        .slice(0, guardrail_limits/* guardrailLimits */.I.reviewFiles.value)
        .map(({ one, known, words }) => toReviewedFile(one, known, words));
}
function toReviewedFile({ file, kind, area }, known, reasons) {
    const { path, previousPath, status, addedLines, deletedLines } = file;
    return {
        path,
        previous_path: previousPath,
        status,
        kind,
        area,
        added_lines: addedLines,
        deleted_lines: deletedLines,
        owners: (known.owners ?? []).map(shorten),
        recent_commits: known.recent,
        reasons,
    };
}
/** Risks that follow from several files together. */
function findCombinedRisks({ areas, file_list }) {
    const without = new Set(file_list.filter(({ reasons }) => reasons.includes(noTest)).map(({ area }) => area));
    const untested = areas
        .filter(({ area, tests_changed }) => tests_changed === false && without.has(area))
        .map(({ area }) => area);
    const unowned = file_list
        .filter(({ reasons }) => reasons.includes(noOwner))
        .map(({ path }) => path);
    const unownedWords = "CODEOWNERS of the base names no owner for changed code";
    return [
        ...(0,review_risks/* createNamedRisks */.i9)("untested-code", "code changed, but none of its tests did", untested),
        ...(0,review_risks/* createNamedRisks */.i9)("unowned", unownedWords, unowned),
    ];
}
const shorten = (text) => (0,wording/* truncate */.xv)(text, guardrail_limits/* guardrailLimits */.I.reviewText.value);


/***/ }),

/***/ 8374:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D6: () => (/* binding */ sumLines),
/* harmony export */   Go: () => (/* binding */ isBinary),
/* harmony export */   Nu: () => (/* binding */ isTest),
/* harmony export */   Zl: () => (/* binding */ getFileKind),
/* harmony export */   _2: () => (/* binding */ isWorkflow),
/* harmony export */   ju: () => (/* binding */ needsTests),
/* harmony export */   lt: () => (/* binding */ countLines)
/* harmony export */ });
/* harmony import */ var _changes_filter_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1778);
/* harmony import */ var _changes_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8126);
/* harmony import */ var _lock_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9662);



const isWorkflow = (0,_changes_filter_js__WEBPACK_IMPORTED_MODULE_0__/* .createNameTest */ .cG)([
    ".github/workflows/**",
    ".github/actions/**",
    "**/action.{yml,yaml}",
    ".github/orchestrator.{yml,yaml}",
    ".github/{CODEOWNERS,dependabot.yml}",
    ".ci/**",
    ".circleci/**",
    ".buildkite/**",
    "{.gitlab-ci,azure-pipelines}.yml",
    "Jenkinsfile",
]);
const isTest = (0,_changes_filter_js__WEBPACK_IMPORTED_MODULE_0__/* .createNameTest */ .cG)([
    "**/{__tests__,__mocks__,__snapshots__,test,tests,spec,testdata}/**",
    "**/*.{test,spec}.*",
    "**/*_test.*",
    "**/test_*.py",
]);
const isDocument = (0,_changes_filter_js__WEBPACK_IMPORTED_MODULE_0__/* .createNameTest */ .cG)([
    "**/*.{md,mdx,markdown,rst,adoc,txt}",
    "**/{LICENSE,NOTICE,CODEOWNERS}*",
    "docs/**",
]);
/** Configuration, which has no tests. */
const isConfiguration = (0,_changes_filter_js__WEBPACK_IMPORTED_MODULE_0__/* .createNameTest */ .cG)([
    "**/*.{json,yml,yaml,toml,ini,cfg,lock,xml,csv,svg}",
    "**/.*",
    "**/{Dockerfile,Makefile}",
]);
/** Languages in which whitespace does not matter, unlike Python, YAML and Markdown. */
const isFreeOfIndentation = (0,_changes_filter_js__WEBPACK_IMPORTED_MODULE_0__/* .createNameTest */ .cG)([
    "**/*.{js,jsx,mjs,cjs,ts,tsx,mts,cts,json,jsonc,css,scss,less,c,h,cc,cpp,hpp,cs,java,kt,kts,go,rs,swift,php,scala,dart,proto}",
]);
/** Similarity in percent from which a renamed file counts as moved. */
const movedSimilarity = 90;
function getFileKind(file, onlyBlanks) {
    if (file.submodule)
        return "submodule";
    if (file.generated || (0,_lock_files_js__WEBPACK_IMPORTED_MODULE_2__/* .isLockFile */ .ue)((0,_changes_names_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeName */ .e4)(file.path)))
        return "generated";
    if (file.status === "renamed" && (file.similarity ?? 0) >= movedSimilarity)
        return "moved";
    if (isBinary(file))
        return "binary";
    if (onlyBlanks.has(file.path) && isFreeOfIndentation(file.path))
        return "formatted";
    if (isTest(file.path))
        return "test";
    return isDocument(file.path) ? "document" : "code";
}
/** Whether the file is code that should have tests: not deleted, and not configuration. */
const needsTests = (file, kind) => kind === "code" &&
    file.status !== "deleted" &&
    !isConfiguration(file.path) &&
    !isWorkflow(file.path);
const isBinary = ({ binaryBytes }) => binaryBytes !== null;
/** Lines added and deleted. */
const countLines = ({ addedLines, deletedLines }) => (addedLines ?? 0) + (deletedLines ?? 0);
const sumLines = (files) => files.reduce((sum, file) => sum + countLines(file), 0);


/***/ }),

/***/ 5728:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T0: () => (/* binding */ formatStageName),
/* harmony export */   bP: () => (/* binding */ findRunRisks),
/* harmony export */   i9: () => (/* binding */ createNamedRisks),
/* harmony export */   q9: () => (/* binding */ isGuardrail),
/* harmony export */   sU: () => (/* binding */ findChangeRisks),
/* harmony export */   w: () => (/* binding */ createRisk)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _changes_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8126);
/* harmony import */ var _model_guardrail_limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1732);
/* harmony import */ var _model_stage_place_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9974);
/* harmony import */ var _lock_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9662);
/* harmony import */ var _file_kinds_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8374);
/* harmony import */ var _model_counted_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7820);







/** The default limits of guardrail/diff-budget: larger changes are hard to review. */
const many = { files: 25, lines: 800 };
/** Risks in the changed files. */
function findChangeRisks(files) {
    const written = files.filter(({ generated }) => !generated);
    const lines = (0,_file_kinds_js__WEBPACK_IMPORTED_MODULE_4__/* .sumLines */ .D6)(written);
    const isLarge = written.length > many.files || lines > many.lines;
    const find = (kind, message, matches) => createNamedRisks(kind, message, files.filter(matches).map(({ path }) => path));
    const isDeletedTest = ({ path, status }) => status === "deleted" && (0,_file_kinds_js__WEBPACK_IMPORTED_MODULE_4__/* .isTest */ .Nu)(path);
    const isUnreadable = (file) => (0,_file_kinds_js__WEBPACK_IMPORTED_MODULE_4__/* .isBinary */ .Go)(file) && !file.generated;
    const size = `the change is large: ${(0,_model_counted_js__WEBPACK_IMPORTED_MODULE_5__/* .counted */ .h)(written.length, "file")} and ${lines.toLocaleString("en-US")} lines written by hand`;
    return [
        ...(isLarge ? [createRisk("large-change", size, [])] : []),
        ...find("workflow", "CI configuration changed", ({ path }) => (0,_file_kinds_js__WEBPACK_IMPORTED_MODULE_4__/* .isWorkflow */ ._2)(path)),
        ...find("lock-file-alone", "a lock file changed, and its manifest did not", (file) => isAloneIn(file, files)),
        ...find("deleted-test", "tests were deleted", isDeletedTest),
        ...find("binary", "binary files changed and cannot be reviewed line by line", isUnreadable),
    ];
}
/** In a workspace the lock file is in the root, and its manifest may be in any folder below. */
function isAloneIn({ path, status }, files) {
    const name = (0,_changes_names_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeName */ .e4)(path);
    const source = (0,_lock_files_js__WEBPACK_IMPORTED_MODULE_3__/* .getLockFileSource */ .z0)(name);
    if (source === undefined || status === "deleted")
        return false;
    const folder = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(name) === "." ? "" : `${node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(name)}/`;
    const names = files.map((other) => (0,_changes_names_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeName */ .e4)(other.path));
    return !names.some((other) => other.startsWith(folder) && node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(other) === source);
}
/** Risks in the run so far. */
function findRunRisks({ manifest, summary, }) {
    const flaky = new Set(summary.history?.stages
        .filter(({ flakes }) => flakes > 0)
        .map(({ subtaskId, id }) => JSON.stringify([subtaskId, id])));
    const find = (kind, message, matches) => createNamedRisks(kind, message, manifest.commands.filter(matches).map(formatStageName));
    const isFailedGuardrail = (one) => isGuardrail(one) && one.outcome === "failed";
    const isAllowed = (one) => one.outcome === "allowed_failure" && !isOverridden(one);
    const isFlaky = ({ subtask, id, outcome }) => isBad(outcome) && flaky.has(JSON.stringify([subtask, id]));
    const flakyWords = "stages failed that have failed and then succeeded on the same commit before";
    return [
        ...find("failed-guardrail", "guardrails failed", isFailedGuardrail),
        ...find("override", "a guardrail failed and was overridden", isOverridden),
        ...find("allowed-failure", "stages failed whose failure is allowed", isAllowed),
        ...find("flaky-failure", flakyWords, isFlaky),
    ];
}
/** `repo/diff-budget` */
const formatStageName = (command) => `${(0,_model_stage_place_js__WEBPACK_IMPORTED_MODULE_6__/* .placeOf */ .$)(command)}/${command.id}`;
const isGuardrail = ({ kind }) => kind === "guardrail";
const isOverridden = ({ judgement }) => (judgement?.override ?? null) !== null;
const isBad = (outcome) => outcome === "failed" || outcome === "timed_out" || outcome === "allowed_failure";
/** Returns no risk if there are no names. */
const createNamedRisks = (kind, message, names) => (names.length === 0 ? [] : [createRisk(kind, message, names)]);
function createRisk(kind, message, names) {
    const shown = names.slice(0, _model_guardrail_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .guardrailLimits */ .I.reviewNames.value);
    return { kind, message, names: shown, names_omitted: names.length - shown.length };
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


/***/ })

};
