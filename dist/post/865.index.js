export const id = 865;
export const ids = [865];
export const modules = {

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

/***/ 99662:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Zx: () => (/* binding */ lockFileGlobs),
/* harmony export */   ue: () => (/* binding */ isLockFile),
/* harmony export */   z0: () => (/* binding */ getLockFileSource)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

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

/***/ 17870:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ parseMarkdown)
/* harmony export */ });
/* harmony import */ var mdast_util_from_markdown__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(80734);
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

/***/ 71865:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  decide: () => (/* binding */ decide),
  judgeReview: () => (/* binding */ judgeReview)
});

// EXTERNAL MODULE: ./build/model/finding.js
var finding = __webpack_require__(36939);
// EXTERNAL MODULE: ./build/model/json.js
var json = __webpack_require__(29598);
// EXTERNAL MODULE: ./build/changes/unless-git-fails.js
var unless_git_fails = __webpack_require__(66739);
// EXTERNAL MODULE: ./build/model/changes.js
var changes = __webpack_require__(94231);
// EXTERNAL MODULE: ./build/model/guardrail-limits.js
var guardrail_limits = __webpack_require__(31732);
// EXTERNAL MODULE: ./build/changes/names.js
var changes_names = __webpack_require__(18126);
// EXTERNAL MODULE: ./build/changes/filter.js
var filter = __webpack_require__(81778);
// EXTERNAL MODULE: ./build/guardrails/lock-files.js
var lock_files = __webpack_require__(99662);
;// CONCATENATED MODULE: ./build/guardrails/review/file-kinds.js



const isWorkflow = (0,filter/* createNameTest */.cG)([
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
const isTest = (0,filter/* createNameTest */.cG)([
    "**/{__tests__,__mocks__,__snapshots__,test,tests,spec,testdata}/**",
    "**/*.{test,spec}.*",
    "**/*_test.*",
    "**/test_*.py",
]);
const isDocument = (0,filter/* createNameTest */.cG)([
    "**/*.{md,mdx,markdown,rst,adoc,txt}",
    "**/{LICENSE,NOTICE,CODEOWNERS}*",
    "docs/**",
]);
/** Configuration, which has no tests. */
const isConfiguration = (0,filter/* createNameTest */.cG)([
    "**/*.{json,yml,yaml,toml,ini,cfg,lock,xml,csv,svg}",
    "**/.*",
    "**/{Dockerfile,Makefile}",
]);
/** Languages in which whitespace does not matter, unlike Python, YAML and Markdown. */
const isFreeOfIndentation = (0,filter/* createNameTest */.cG)([
    "**/*.{js,jsx,mjs,cjs,ts,tsx,mts,cts,json,jsonc,css,scss,less,c,h,cc,cpp,hpp,cs,java,kt,kts,go,rs,swift,php,scala,dart,proto}",
]);
/** Similarity in percent from which a renamed file counts as moved. */
const movedSimilarity = 90;
function getFileKind(file, onlyBlanks) {
    if (file.submodule)
        return "submodule";
    if (file.generated || (0,lock_files/* isLockFile */.ue)((0,changes_names/* decodeName */.e4)(file.path)))
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

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
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
        const name = (0,changes_names/* decodeName */.e4)(file.path);
        return { file, kind: getFileKind(file, onlyBlanks), name, area: getAreaFolder(name, 1) };
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
    binary_files: files.filter(isBinary).length,
});
/** Whether a test of the area's code changed; null if no code did. */
function haveTestsChanged(own, hasTest) {
    const code = own.filter(({ file, kind }) => needsTests(file, kind));
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
var counted = __webpack_require__(77820);
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
    const size = read ? Math.log2(1 + countLines(file)) + (kind === "code" ? 3 : 0) : 0;
    return {
        words: reasons.map(({ words }) => words),
        weight: reasons.reduce((sum, { weight }) => sum + weight, 0) + size,
    };
}
/** Reasons that apply to generated and moved files too. */
function findModeReasons(file) {
    const { path, previousMode, mode, status } = file;
    return [
        ...(isWorkflow(path) ? [{ weight: 20, words: "CI configuration" }] : []),
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
    const lines = countLines(file);
    const isCode = kind === "code";
    return [
        ...(kind === "test" && file.status === "deleted"
            ? [{ weight: 15, words: "a test was deleted" }]
            : []),
        ...(needsTests(file, kind) && !testsChanged && lines >= few
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
        ...(needsTests(file, kind) && lines >= closer_look_long
            ? [{ weight: 3, words: `${(0,counted/* counted */.h)(lines, "line")} to read` }]
            : []),
        ...(isCode && owners !== null && owners.length === 0 ? [{ weight: 2, words: noOwner }] : []),
    ];
}

// EXTERNAL MODULE: ./build/model/glob.js
var glob = __webpack_require__(5810);
// EXTERNAL MODULE: ./build/model/limits.js + 2 modules
var limits = __webpack_require__(89821);
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
    return (path) => rules.find(({ matches }) => matches((0,changes_names/* decodeName */.e4)(path)))?.owners ?? [];
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

// EXTERNAL MODULE: ./build/model/stage-place.js
var stage_place = __webpack_require__(49974);
;// CONCATENATED MODULE: ./build/guardrails/review/risks.js







/** The default limits of guardrail/diff-budget: larger changes are hard to review. */
const risks_many = { files: 25, lines: 800 };
/** Risks in the changed files. */
function findChangeRisks(files) {
    const written = files.filter(({ generated }) => !generated);
    const lines = sumLines(written);
    const isLarge = written.length > risks_many.files || lines > risks_many.lines;
    const find = (kind, message, matches) => createNamedRisks(kind, message, files.filter(matches).map(({ path }) => path));
    const isDeletedTest = ({ path, status }) => status === "deleted" && isTest(path);
    const isUnreadable = (file) => isBinary(file) && !file.generated;
    const size = `the change is large: ${(0,counted/* counted */.h)(written.length, "file")} and ${lines.toLocaleString("en-US")} lines written by hand`;
    return [
        ...(isLarge ? [createRisk("large-change", size, [])] : []),
        ...find("workflow", "CI configuration changed", ({ path }) => isWorkflow(path)),
        ...find("lock-file-alone", "a lock file changed, and its manifest did not", (file) => isAloneIn(file, files)),
        ...find("deleted-test", "tests were deleted", isDeletedTest),
        ...find("binary", "binary files changed and cannot be reviewed line by line", isUnreadable),
    ];
}
/** In a workspace the lock file is in the root, and its manifest may be in any folder below. */
function isAloneIn({ path, status }, files) {
    const name = (0,changes_names/* decodeName */.e4)(path);
    const source = (0,lock_files/* getLockFileSource */.z0)(name);
    if (source === undefined || status === "deleted")
        return false;
    const folder = external_node_path_.posix.dirname(name) === "." ? "" : `${external_node_path_.posix.dirname(name)}/`;
    const names = files.map((other) => (0,changes_names/* decodeName */.e4)(other.path));
    return !names.some((other) => other.startsWith(folder) && external_node_path_.posix.basename(other) === source);
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
const formatStageName = (command) => `${(0,stage_place/* placeOf */.$)(command)}/${command.id}`;
const isGuardrail = ({ kind }) => kind === "guardrail";
const isOverridden = ({ judgement }) => (judgement?.override ?? null) !== null;
const isBad = (outcome) => outcome === "failed" || outcome === "timed_out" || outcome === "allowed_failure";
/** Returns no risk if there are no names. */
const createNamedRisks = (kind, message, names) => (names.length === 0 ? [] : [createRisk(kind, message, names)]);
function createRisk(kind, message, names) {
    const shown = names.slice(0, guardrail_limits/* guardrailLimits */.I.reviewNames.value);
    return { kind, message, names: shown, names_omitted: names.length - shown.length };
}

// EXTERNAL MODULE: ./build/text/wording.js
var wording = __webpack_require__(23898);
// EXTERNAL MODULE: ./node_modules/mdast-util-to-string/lib/index.js
var lib = __webpack_require__(31869);
// EXTERNAL MODULE: ./build/guardrails/front-matter.js
var front_matter = __webpack_require__(75688);
// EXTERNAL MODULE: ./build/guardrails/markdown.js
var markdown = __webpack_require__(17870);
// EXTERNAL MODULE: ./build/text/parse-limits.js
var parse_limits = __webpack_require__(25986);
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
        const unspecified = specs.length === 0 ? [createRisk("no-spec", "no spec is named after the task", [task])] : [];
        return {
            specs,
            change,
            trouble: null,
            risks: [...unspecified, ...findChangeRisks(measured), ...findCombinedRisks(change)],
        };
    }
    catch (error) {
        if (!(error instanceof changes/* GitError */.X))
            throw error;
        const trouble = (0,wording/* truncate */.xv)(error.message, guardrail_limits/* guardrailLimits */.I.reviewFeedback.value);
        const risks = [
            createRisk("unknown-change", "what changed is not known", [shorten(error.message)]),
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
            testsChanged: needsTests(file, kind) && hasTest(one.name),
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
        ...createNamedRisks("untested-code", "code changed, but none of its tests did", untested),
        ...createNamedRisks("unowned", unownedWords, unowned),
    ];
}
const shorten = (text) => (0,wording/* truncate */.xv)(text, guardrail_limits/* guardrailLimits */.I.reviewText.value);

// EXTERNAL MODULE: ./build/guardrails/finding.js
var guardrails_finding = __webpack_require__(90738);
;// CONCATENATED MODULE: ./build/guardrails/review/opinion.js



/** @param by why there is none */
const createNoOpinion = (by, findings = []) => ({
    state: "none",
    by,
    feedback: null,
    findings,
});
/** @param rule without the guardrail's name */
const createReviewFinding = (rule, text) => (0,guardrails_finding/* createFinding */.u)(`review/${rule}`, text);
/** Joins feedback to one text; null if there is none. */
const joinFeedback = (feedback) => (0,wording/* truncate */.xv)(feedback.filter(Boolean).join("; "), guardrail_limits/* guardrailLimits */.I.reviewFeedback.value) || null;

// EXTERNAL MODULE: ./build/model/outcome.js
var outcome = __webpack_require__(38158);
// EXTERNAL MODULE: ./build/model/statistics.js
var statistics = __webpack_require__(91531);
;// CONCATENATED MODULE: ./build/guardrails/review/pack.js





/** Maximum number of stages in each of the two lists. */
const mostStages = 5;
/** Creates the review pack: what is known about the change and its run, limited in size. */
function createPack({ now, task, run }, { specs, change, risks }, decision) {
    return {
        schema_version: 1,
        kind: "review-pack",
        made_at: now.toISOString(),
        task: { id: task, specs },
        decision,
        pull_request: run === null ? null : describePullRequest(run),
        run: run === null ? null : describeRun(run),
        changes: change,
        guardrails: run === null ? [] : listGuardrails(run),
        slowest: run === null ? [] : listSlowest(run),
        flakiest: run === null ? [] : listFlakiest(run),
        risks: [...(run === null ? [] : findRunRisks(run)), ...risks],
    };
}
const describePullRequest = ({ described }) => described === null
    ? null
    : { ...described, title: sentence(described.title), author: sentence(described.author) };
/** Maximum number of failed stages with their message. */
const mostFailures = 20;
function describeRun(facts) {
    const { plan, manifest, summary, manifestLink, runLink } = facts;
    const count = (...outcomes) => manifest.commands.filter(({ outcome }) => outcomes.includes(outcome)).length;
    // Guardrails have a section of their own.
    const failed = manifest.commands.filter((one) => !isGuardrail(one) && ((0,outcome/* isFailure */.N6)(one.outcome) || one.outcome === "allowed_failure"));
    return {
        run_id: plan.run_id,
        pipeline_id: plan.pipeline_id,
        attempt: manifest.attempt,
        reason: summary.reason === null ? null : sentence(summary.reason),
        manifest: manifestLink,
        address: runLink,
        stages: {
            passed: count("succeeded"),
            failed: count("failed", "timed_out", "cancelled"),
            allowed: count("allowed_failure"),
            skipped: count("skipped"),
        },
        failures: failed.slice(0, mostFailures).map((command) => ({
            stage: formatStageName(command),
            summary: sentence(command.summary ?? (command.exit === null ? "no end" : (0,outcome/* describeExit */.KE)(command.exit))),
            log: command.log_path === null ? null : sentence(command.log_path),
        })),
        failures_omitted: Math.max(0, failed.length - mostFailures),
    };
}
/** Guardrails that started or were skipped. This review itself has not finished. */
const listGuardrails = ({ manifest }) => manifest.commands
    .filter((command) => isGuardrail(command) && command.outcome !== null)
    .slice(0, guardrail_limits/* guardrailLimits */.I.reviewGuardrails.value)
    .map((command) => {
    const { judgement, summary } = command;
    const override = judgement?.override ?? null;
    return {
        stage: formatStageName(command),
        verdict: judgement?.verdict ?? null,
        summary: summary === null ? null : sentence(summary),
        override: override === null ? null : sentence(`${override.reason} (${override.where})`),
    };
});
function listSlowest({ manifest, summary }) {
    const usual = new Map(summary.history?.stages.map((stage) => [
        (0,statistics/* getStageKey */.o)(stage.subtaskId, stage.id),
        stage.p50Seconds,
    ]));
    return manifest.commands
        .flatMap((command) => command.duration_ms === null ? [] : [{ command, ms: command.duration_ms }])
        .sort((one, other) => other.ms - one.ms)
        .slice(0, mostStages)
        .map(({ command, ms }) => ({
        stage: formatStageName(command),
        seconds: ms / 1000,
        usual_seconds: usual.get((0,statistics/* getStageKey */.o)(command.subtask, command.id)) ?? null,
    }));
}
function listFlakiest({ manifest, summary }) {
    const names = new Map(manifest.commands.map((command) => [
        (0,statistics/* getStageKey */.o)(command.subtask, command.id),
        formatStageName(command),
    ]));
    return (summary.history?.stages ?? [])
        .filter(({ flakes }) => flakes > 0)
        .sort(worstFirst)
        .slice(0, mostStages)
        .map(({ subtaskId, id, flakes, recentFailures, recentRuns }) => ({
        stage: names.get((0,statistics/* getStageKey */.o)(subtaskId, id)) ?? id,
        flakes,
        recent_failures: recentFailures,
        recent_runs: recentRuns,
    }));
}
const worstFirst = (one, other) => other.flakes - one.flakes || other.recentFailures - one.recentFailures;
const sentence = (text) => (0,wording/* truncate */.xv)(text, guardrail_limits/* guardrailLimits */.I.reviewText.value);

// EXTERNAL MODULE: ./build/text/markdown.js
var text_markdown = __webpack_require__(51065);
;// CONCATENATED MODULE: ./build/guardrails/review/page-words.js


// Each function returns a block that ends with a line feed; blocks are joined with an empty line.
const heading = (depth, words) => `${"#".repeat(depth)} ${paragraph(words)}`;
const paragraph = (words) => `${line(words, text_markdown/* formatCodeSpan */.bG)}\n`;
const list = (items) => items.map((words) => `- ${paragraph(words)}`).join("");
const table = (head, rows) => [
    head,
    head.map(() => "-"),
    ...rows.map((cells) => cells.map((words) => line(words, text_markdown/* formatCodeCell */.P))),
]
    .map((cells) => `| ${cells.join(" | ")} |\n`)
    .join("");
const line = (words, code) => words
    .map((word) => {
    if (typeof word === "string")
        return word;
    if ("text" in word)
        return (0,text_markdown/* escapeInline */.VV)(word.text, guardrail_limits/* guardrailLimits */.I.reviewText.value);
    return "code" in word
        ? code(word.code, guardrail_limits/* guardrailLimits */.I.reviewText.value)
        : (0,text_markdown/* formatLink */.u3)(word.words, word.address);
})
    .join("");
/** Foreign names, separated by commas. */
const named = (names) => names.flatMap((name, at) => (at === 0 ? [{ code: name }] : [", ", { code: name }]));
/** With a comma between thousands. */
const number = (count) => count.toLocaleString("en-US");

;// CONCATENATED MODULE: ./build/guardrails/review/pack-change.js



/** Maximum number of files listed by area, and of those named first. */
const mostFiles = 60;
const mostFirst = 8;
const mostCommits = 10;
const mostListed = guardrail_limits/* guardrailLimits */.I.reviewFiles.value;
/** The files to look at first, then all by area, then the commits. */
function changeParts({ changes }) {
    if (changes === null)
        return [];
    return [...firstPart(changes), ...areasPart(changes), ...commitsPart(changes)];
}
function firstPart({ file_list }) {
    const first = file_list.filter(({ reasons }) => reasons.length > 0).slice(0, mostFirst);
    if (first.length === 0)
        return [];
    const items = first.map(({ path, reasons, owners }) => {
        const whose = owners.length === 0 ? [] : ["; owned by ", ...named(owners)];
        return [{ code: path }, ": ", { text: reasons.join(", ") }, ...whose];
    });
    return [heading(2, ["Look here first"]), list(items)];
}
function areasPart(changes) {
    const { areas, areas_omitted } = changes;
    if (areas.length === 0)
        return [];
    const rows = areas.map((one) => [
        [{ code: one.area }],
        [String(one.files)],
        [`+${number(one.added_lines)} −${number(one.deleted_lines)}`],
        [testWords(one)],
    ]);
    return [
        heading(2, ["What changed"]),
        ...(areas.length + areas_omitted < 2
            ? []
            : [table(["Area", "Files", "Lines", "Its tests"], rows)]),
        ...(areas_omitted === 0
            ? []
            : [paragraph([`${(0,counted/* counted */.h)(areas_omitted, "more area")} not shown.`])]),
        ...filesPart(changes),
    ];
}
const testWords = ({ tests_changed: changed }) => changed === null ? "" : changed ? "changed" : "**did not change**";
/** The riskiest files, in the order of their areas. */
function filesPart({ areas, file_list, files }) {
    const order = new Map(areas.map(({ area }, at) => [area, at]));
    const place = ({ area }) => order.get(area) ?? areas.length;
    const shown = file_list.slice(0, mostFiles).toSorted((left, right) => place(left) - place(right));
    const rows = shown.map((file) => [
        [{ code: file.path }],
        sizeWords(file),
        whatWords(file),
    ]);
    const all = table(["File", "Lines", "What it is"], rows);
    const hidden = files - shown.length;
    if (hidden === 0)
        return [all];
    const more = `${(0,counted/* counted */.h)(hidden, "more file")} not shown; \`review.json\` lists up to ${mostListed}.`;
    return [all, paragraph([more])];
}
function sizeWords({ added_lines, deleted_lines }) {
    if (added_lines === null)
        return [""];
    return [`+${number(added_lines)} −${number(deleted_lines ?? 0)}`];
}
const kindWords = {
    code: "",
    test: "test",
    document: "document",
    generated: "generated",
    moved: "moved",
    formatted: "only formatted",
    binary: "binary",
    submodule: "submodule",
};
function whatWords({ kind, status, previous_path, owners }) {
    const isPlain = status === "modified" || (status === "renamed" && kind === "moved");
    const what = [isPlain ? "" : status, kindWords[kind]].filter((part) => part !== "").join(", ");
    const from = previous_path === null ? [] : [" from ", { code: previous_path }];
    const whose = owners.length === 0 ? [] : ["owned by ", ...named(owners)];
    const between = what !== "" && owners.length > 0 ? "; " : "";
    return [what, ...from, between, ...whose];
}
function commitsPart({ commits, commits_omitted, commits_complete }) {
    // A single commit is already in the summary.
    if (commits.length + commits_omitted < 2)
        return [];
    const isOnesWork = new Set(commits.map(({ author }) => author)).size === 1;
    const items = commits.slice(0, mostCommits).map(({ id, author, subject }) => {
        const by = isOnesWork ? [] : [", ", { code: author }];
        return [{ code: id.slice(0, 10) }, " ", { code: subject }, ...by];
    });
    const hidden = commits.length + commits_omitted - items.length;
    const shallow = commits_complete ? "" : "The clone is shallow: there may be more. ";
    const more = hidden === 0 ? "" : `${(0,counted/* counted */.h)(hidden, "more commit")} not shown.`;
    return [
        heading(2, ["Commits"]),
        list(items),
        ...(shallow + more === "" ? [] : [paragraph([`${shallow}${more}`.trim()])]),
    ];
}

;// CONCATENATED MODULE: ./build/guardrails/review/pack-markdown.js





/** Renders `review.md`: the pack in reading order. */
function packMarkdown(pack) {
    return [
        ...summaryPart(pack),
        ...riskPart(pack),
        ...changeParts(pack),
        ...ciPart(pack),
        ...guardrailPart(pack),
        ...stagesPart(pack),
        ...evidencePart(pack),
    ].join("\n");
}
function riskPart({ risks }) {
    const title = heading(2, ["Risks"]);
    if (risks.length === 0)
        return [title, paragraph(["None detected."])];
    const items = risks.map(({ message, names, names_omitted }) => {
        const more = names_omitted === 0 ? [] : [` and ${names_omitted} more`];
        return [{ text: message }, ...(names.length === 0 ? [] : [": ", ...named(names), ...more])];
    });
    return [title, list(items)];
}
function ciPart({ run }) {
    if (run === null || run.failures.length === 0)
        return [];
    const items = run.failures.map(({ stage, summary, log }) => {
        const where = log === null ? [] : ["; its log is ", { code: log }];
        return [{ code: stage }, ": ", { code: summary }, ...where];
    });
    return [
        heading(2, ["What failed in CI"]),
        list(items),
        ...(run.failures_omitted > 0
            ? [paragraph([`${(0,counted/* counted */.h)(run.failures_omitted, "more stage")} failed.`])]
            : []),
    ];
}
function guardrailPart({ guardrails }) {
    if (guardrails.length === 0)
        return [];
    const rows = guardrails.map(({ stage, verdict, summary, override }) => [
        [{ code: stage }],
        [override === null ? (verdict ?? "no end") : "violated, and allowed"],
        [{ code: override === null ? (summary ?? "") : `${summary ?? ""} (allowed: ${override})` }],
    ]);
    return [heading(2, ["Guardrails"]), table(["Stage", "Verdict", "What it says"], rows)];
}
/** Stages shorter than this, in seconds, are not listed. */
const worthSaying = 10;
function stagesPart({ slowest, flakiest }) {
    const slow = slowest
        .filter(({ seconds }) => seconds >= worthSaying)
        .map(({ stage, seconds, usual_seconds }) => {
        const usual = usual_seconds === null ? "" : `, usually ${usual_seconds.toFixed(1)} s`;
        return [{ code: stage }, ` took ${seconds.toFixed(1)} s${usual}`];
    });
    const flaky = flakiest.map(({ stage, flakes, recent_failures, recent_runs }) => [
        { code: stage },
        ` failed and then succeeded on the same commit ${(0,counted/* counted */.h)(flakes, "time")}; ` +
            `it failed ${recent_failures} of the last ${(0,counted/* counted */.h)(recent_runs, "time")}`,
    ]);
    return [
        ...(slow.length === 0 ? [] : [heading(2, ["Slowest stages"]), list(slow)]),
        ...(flaky.length === 0 ? [] : [heading(2, ["Flakiest stages"]), list(flaky)]),
    ];
}
function evidencePart({ run, decision }) {
    const feedback = decision.feedback === null || !decision.performed
        ? []
        : [heading(2, ["What was said"]), (0,text_markdown/* formatFencedBlock */.mx)(decision.feedback)];
    if (run === null)
        return feedback;
    const { run_id, pipeline_id, attempt, manifest } = run;
    const what = ["Run ", { code: run_id }, " of the pipeline ", { code: pipeline_id }];
    return [
        ...feedback,
        heading(2, ["Evidence"]),
        paragraph([...what, `, attempt ${attempt}. Its manifest: `, place(manifest)]),
    ];
}
/** A link if it is a web address. */
const place = (manifest) => /^https?:/.test(manifest) && URL.canParse(manifest)
    ? { words: "its artifacts", address: manifest }
    : { code: manifest };
/** Maximum length of a goal in the summary; review.json and the spec have all of it. */
const longestGoal = 280;
/** Maximum number of authors to name. */
const mostAuthors = 5;
/** Renders the summary: what changed and why. */
function summaryPart(pack) {
    const lines = [
        whatLine(pack),
        ...whyLines(pack),
        sizeLine(pack),
        ciLine(pack),
        decisionLine(pack),
    ];
    return [
        heading(1, ["Review of ", { code: pack.task.id }]),
        list(lines.filter((words) => words.length > 0)),
    ];
}
function whatLine({ pull_request: request, changes }) {
    if (request === null)
        return changes === null ? [] : whatCommitsLine(changes);
    const commits = changes === null ? [] : commitWords(changes);
    const { number: id, title, author, address } = request;
    const by = author === "" ? [] : [" by ", { code: author }];
    const last = commits.length === 0 ? [] : ["; ", ...commits];
    const link = { words: `pull request ${id}`, address };
    return ["**What:** ", { code: title }, ", ", link, ...by, ...last];
}
function whatCommitsLine(changes) {
    const [newest] = changes.commits;
    if (newest === undefined)
        return [];
    const isOne = changes.commits.length + changes.commits_omitted === 1;
    const subject = { code: newest.subject };
    const commits = commitWords(changes);
    return isOne
        ? ["**What:** ", subject, "; ", ...commits]
        : ["**What:** ", ...commits, ", the newest ", subject];
}
/** `3 commits by a and b`. A shallow clone does not know the exact number. */
function commitWords({ commits, commits_omitted, commits_complete }) {
    if (commits.length === 0)
        return [];
    const authors = [...new Set(commits.map(({ author }) => author))];
    const more = authors.length > mostAuthors ? " and others" : "";
    const count = (0,counted/* counted */.h)(commits.length + commits_omitted, "commit");
    const known = commits_complete ? count : `at least ${count}`;
    return [`${known} by `, ...named(authors.slice(0, mostAuthors)), more];
}
function whyLines({ task: { specs } }) {
    return specs.map(({ path, goal }) => {
        if (goal === null)
            return ["**Why:** ", { code: path }, ", which states no goal"];
        const text = (0,wording/* truncate */.xv)(goal.replaceAll(/[ \t\r\n]+/g, " "), longestGoal);
        return ["**Why:** ", { code: text }, ", says ", { code: path }];
    });
}
function sizeLine({ changes }) {
    if (changes === null)
        return ["**Size:** not known: see the risks"];
    const { files, added_lines, deleted_lines, base, head } = changes;
    const kinds = listKinds(changes);
    const of = kinds.length === 0 ? "" : ` (${kinds.join(", ")})`;
    const range = [
        ...(base === null ? [] : [" since ", { code: base.slice(0, 10) }]),
        ...(head === null ? [] : [", up to ", { code: head.slice(0, 10) }]),
    ];
    return [
        `**Size:** ${(0,counted/* counted */.h)(files, "file")}${of}, ${(0,wording/* formatCount */.B4)(added_lines, "line")} added and ${number(deleted_lines)} deleted`,
        ...range,
    ];
}
function listKinds({ file_list }) {
    const count = (wanted) => file_list.filter(({ kind }) => kind === wanted).length;
    return listCounts([
        [count("generated"), "generated"],
        [count("moved"), "moved"],
        [count("formatted"), "only formatted"],
        [count("binary"), "binary"],
    ]);
}
const listCounts = (counts) => counts.flatMap(([many, what]) => (many === 0 ? [] : [`${many} ${what}`]));
function ciLine({ run }) {
    if (run === null)
        return [];
    const { passed, failed, allowed, skipped } = run.stages;
    const counts = listCounts([
        [passed, "passed"],
        [failed, "failed"],
        [allowed, "failed but allowed"],
        [skipped, "skipped"],
    ]);
    const where = run.address === null ? [] : [", ", { words: "the run", address: run.address }];
    const why = run.reason === null ? [] : ["; ", { code: run.reason }];
    return [`**CI:** ${counts.join(", ") || "nothing ran"}`, ...where, ...why];
}
/** Feedback is at the end of the page; the reason for a missing decision is here. */
function decisionLine({ decision: { approved, performed, feedback } }) {
    const word = approved ? "approved" : performed ? "changes requested" : "not performed";
    const why = performed || feedback === null ? [] : [": ", { code: feedback }];
    return [`**Decision so far:** ${word}`, ...why];
}

;// CONCATENATED MODULE: ./build/guardrails/review/pull-request-reviews.js


/**
 * Reads the opinion of a pull request's reviews: rejected if a reviewer requests changes, approved if enough people
 * approve. An approval of another commit than the run's counts with a notice, as it does on GitHub by default.
 * @param approvals number of approvals needed
 * @param runSha commit of the run; null if unknown
 */
function readReviewOpinion(pullRequest, approvals, runSha) {
    if (pullRequest === null)
        return createNoOpinion("the run is not for a pull request, so there are no reviews");
    const { number, reviews, headSha, trouble } = pullRequest;
    if (trouble !== null)
        return createNoOpinion(`the reviews of pull request #${number} could not be read: ${trouble.replace(/\.$/, "")}`);
    const where = (some) => `${(0,wording/* joinWords */.yZ)(some.map(({ by }) => by))} in pull request #${number}`;
    const rejecting = reviews.filter(({ state }) => state === "changes-requested");
    const approving = reviews.filter(({ state }) => state === "approved");
    const findings = approving.flatMap((review) => checkCommit(review, headSha, runSha ?? headSha));
    const notices = findings.map(({ message }) => message);
    if (rejecting.length > 0)
        return {
            state: "rejected",
            by: where(rejecting),
            feedback: joinFeedback(rejecting.map(words)),
            findings,
        };
    if (approving.length >= approvals)
        return {
            state: "approved",
            by: where(approving),
            feedback: joinFeedback([...notices, ...approving.map(words)]),
            findings,
        };
    const count = approving.length === 0 ? "no approval" : `${approving.length} of ${approvals} approvals`;
    const whose = "by an owner, member or collaborator of the repository";
    return createNoOpinion(`pull request #${number} has ${count} ${whose}`, findings);
}
const words = ({ by, body }) => body.trim() === "" ? null : `${by}: ${body.trim()}`;
function checkCommit({ by, commit }, headSha, runSha) {
    if (commit === runSha)
        return [];
    const what = commit === null ? "a commit that is gone" : `the commit ${shortSha(commit)}`;
    const moved = headSha === runSha ? "" : `; the pull request is at ${shortSha(headSha)}`;
    return [
        createReviewFinding("other-commit", {
            level: "notice",
            title: "Approval of another commit",
            message: `${by} approved ${what}, and this run is of ${shortSha(runSha)}${moved}`,
            fix: "Ask for another review if the difference matters.",
        }),
    ];
}
const shortSha = (sha) => sha.slice(0, 10);

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
;// CONCATENATED MODULE: ./build/guardrails/review/verdict-files.js





/** The verdict file of a reviewing stage, written by a person or a program. */
const VerdictFile = schemas/* strictObject */.rej({
    approved: schemas/* boolean */.zMY(),
    feedback: schemas/* string */.YjP().nullish(),
    findings: schemas/* array */.YOg(schemas/* strictObject */.rej({
        /** Default: `warning`. */
        level: finding/* Finding */.wI.shape.level.optional(),
        path: finding/* Finding */.wI.shape.path.optional(),
        line: finding/* Finding */.wI.shape.line.optional(),
        message: schemas/* string */.YjP().min(1),
    }))
        .optional(),
});
/**
 * Combines the verdict files of a run: approved if all approve, rejected if one does not. An unreadable file does not
 * approve, nor does one that approves and reports errors, because it contradicts itself.
 */
function readVerdictOpinion(place, verdicts) {
    if (verdicts.length === 0)
        return createNoOpinion(`${place} does not exist: the stage did not run, did not write the file, or does not upload it as an artifact`);
    const read = verdicts.map(readVerdict);
    const good = read.filter((one) => "approved" in one);
    const bad = read.filter((one) => !("approved" in one));
    const rejecting = good.filter(({ approved }) => !approved);
    const approving = good.filter(({ approved }) => approved);
    const findings = [
        ...bad,
        ...findContradictions(approving, rejecting),
        ...good.flatMap((one) => one.findings),
    ];
    const by = (some) => (0,wording/* joinWords */.yZ)(some.map(({ name }) => name));
    const feedback = (some) => joinFeedback(some.map((one) => one.feedback));
    if (rejecting.length > 0)
        return { state: "rejected", by: by(rejecting), feedback: feedback(rejecting), findings };
    if (bad.length > 0)
        return createNoOpinion((0,wording/* joinWords */.yZ)(bad.map(({ message }) => message)), findings);
    return { state: "approved", by: by(approving), feedback: feedback(approving), findings };
}
/** @returns a finding if the file is invalid */
function readVerdict({ path, stage, text }) {
    const name = `${path} of ${stage}`;
    const value = (0,json/* parseJson */.qF)(text.replace(/^\uFEFF/, ""));
    if (value === undefined)
        return createMalformedFinding(name, text === "" ? "is empty" : "is not JSON");
    const parsed = VerdictFile.safeParse(value);
    if (!parsed.success) {
        const [issue] = parsed.error.issues;
        const place = issue.path.join(".");
        return createMalformedFinding(name, `is not as expected: ${place === "" ? "" : `${place}: `}${issue.message}`);
    }
    const { approved, feedback, findings = [] } = parsed.data;
    const reviewerFindings = findings.map(({ level = "warning", message, path: place = null, line = null }) => createReviewFinding("reviewer", {
        level,
        title: `Review by ${stage}`,
        message,
        path: place,
        line,
        fix: null,
    }));
    const errors = reviewerFindings.filter(({ level }) => level === "error").length;
    const isTorn = approved && errors > 0;
    const words = isTorn
        ? `${name} approves and reports ${errors === 1 ? "an error" : `${errors} errors`}`
        : null;
    return {
        name,
        approved: approved && !isTorn,
        feedback: [words, feedback?.trim()].filter(Boolean).join(": ") || null,
        findings: reviewerFindings,
    };
}
const createMalformedFinding = (name, problem) => createReviewFinding("malformed-verdict", {
    title: "Unreadable verdict",
    message: `the verdict ${name} ${problem}`,
    fix: 'Let the stage write JSON like {"approved": true, "feedback": "…", "findings": [{"level": "warning", "path": "src/a.ts", "line": 1, "message": "…"}]}.',
});
function findContradictions(approving, rejecting) {
    if (approving.length === 0 || rejecting.length === 0)
        return [];
    const [yes, no] = [approving, rejecting].map((some) => (0,wording/* joinWords */.yZ)(some.map(({ name }) => name)));
    return [
        createReviewFinding("contradicting-verdicts", {
            title: "Verdicts differ",
            message: `${yes} approves and ${no} does not: a rejection counts`,
            fix: "Leave one verdict, or have it reviewed again.",
        }),
    ];
}

;// CONCATENATED MODULE: ./build/guardrails/review/judge.js









/**
 * Writes the review pack (`review.md`, `review.json`) and reports the decision of the review. Only stage artifacts and
 * reviews on GitHub count, because a verdict in the work tree could come from the change that it approves. Without a
 * review the result is "not performed", never "approved". What only a checkout can tell comes from the plan if it is
 * there. If git cannot tell what changed, the pack says so and the decision stands, because it does not depend on git.
 */
const judgeReview = async (repository, options, facts) => {
    const { now, task } = facts;
    const change = facts.run?.plan.review ??
        (await collectChange(repository, { task, now, goalHeadings: options["goal-headings"] }));
    const { verdict, summary, decision, findings } = reachDecision(options, facts);
    const pack = createPack(facts, change, decision);
    const unknown = change.trouble === null ? [] : [createUnknownChangeFinding(change.trouble)];
    return {
        verdict,
        summary,
        override: null,
        decision,
        details: listDetails(options, facts),
        findings: [...findings, ...unknown].sort(finding/* worstFirst */.md),
        edits: [],
        documents: createDocuments(pack),
    };
};
const createDocuments = (pack) => [
    { name: "review.md", text: packMarkdown(pack) },
    { name: "review.json", text: (0,json/* toJson */.aB)(pack) },
];
/** Combines the opinions of all configured sources. */
function reachDecision(options, { run }) {
    const { required, verdict, approvals } = options;
    if (run === null)
        return createNotPerformed("a review runs only in `after`, when all jobs have finished", required);
    const opinions = [
        ...(verdict === undefined ? [] : [readVerdictOpinion(verdict, run.verdicts)]),
        ...(options["pull-request-reviews"]
            ? [readReviewOpinion(run.pullRequest, approvals, run.plan.revision.head_sha)]
            : []),
    ];
    return decide(opinions, required);
}
/** The sources asked, and the verdicts and commit that they gave. */
const listDetails = (options, { run }) => ({
    required: options.required,
    verdict: options.verdict ?? null,
    verdicts: run?.verdicts.map(({ stage, path }) => ({ stage, path })) ?? [],
    pull_request: options["pull-request-reviews"] ? (run?.pullRequest?.number ?? null) : null,
    head_sha: options["pull-request-reviews"] ? (run?.pullRequest?.headSha ?? null) : null,
    approvals_needed: options["pull-request-reviews"] ? options.approvals : null,
});
const createUnknownChangeFinding = (trouble) => createReviewFinding("unknown-change", {
    level: "warning",
    title: "Change not known",
    message: `the pack for the review does not say what changed: ${trouble}`,
    fix: "Check out the repository with its history in the aggregate job.",
});
/**
 * Combines the opinions of all sources. One rejection rejects; an approval needs all sources, so that a missing one
 * cannot approve; anything else is not performed.
 * @param opinions empty if there is no source
 */
function decide(opinions, required) {
    const findings = opinions.flatMap((opinion) => opinion.findings);
    const rejecting = opinions.filter(({ state }) => state === "rejected");
    if (rejecting.length > 0)
        return createRejected(rejecting, findings);
    const silent = opinions.filter(({ state }) => state === "none");
    if (opinions.length > 0 && silent.length === 0)
        return createApproved(opinions, findings);
    const why = opinions.length === 0 ? noSource : silent.map(({ by }) => by).join("; ");
    return createNotPerformed(why, required, findings);
}
const noSource = "neither `verdict` nor `pull-request-reviews` is set, so nothing can approve or reject it";
function createApproved(opinions, findings) {
    const feedback = joinFeedback(opinions.map((opinion) => opinion.feedback));
    return {
        verdict: "passed",
        summary: `approved by ${(0,wording/* joinWords */.yZ)(opinions.map(({ by }) => by))}`,
        decision: { approved: true, performed: true, feedback },
        findings,
    };
}
function createRejected(opinions, findings) {
    const feedback = joinFeedback(opinions.map((opinion) => opinion.feedback));
    const summary = `rejected by ${(0,wording/* joinWords */.yZ)(opinions.map(({ by }) => by))}`;
    const finding = createReviewFinding("rejected", {
        title: "Changes requested",
        message: `${summary}${feedback === null ? "" : `: ${feedback}`}`,
        fix: "Make the requested changes and ask for another review.",
    });
    return {
        verdict: "violated",
        summary,
        decision: { approved: false, performed: true, feedback },
        findings: [finding, ...findings],
    };
}
/** @param why follows "not performed:" */
function createNotPerformed(why, required, findings = []) {
    const finding = createReviewFinding("not-performed", {
        title: "Not reviewed",
        message: `the review is required and was not performed: ${why}`,
        fix: "Get a review, then run this again.",
    });
    const isBroken = findings.some(({ level }) => level === "error");
    const feedback = joinFeedback([why]);
    return {
        verdict: required || isBroken ? "violated" : "not-performed",
        summary: `not performed: ${feedback}`,
        decision: { approved: false, performed: false, feedback },
        findings: required ? [finding, ...findings] : findings,
    };
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
