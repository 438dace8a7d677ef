export const id = 686;
export const ids = [686];
export const modules = {

/***/ 99662:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ks: () => (/* binding */ sourceOfLockFile),
/* harmony export */   Zx: () => (/* binding */ lockFileGlobs),
/* harmony export */   ue: () => (/* binding */ isLockFile)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

/**
 * Which versions of what belong together: package managers write them, and they are not read line by line. Each with what it is
 * made of; null: that has many names.
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
/** The file that a lock file is made of; undefined: it is none, or that is not known. */
const sourceOfLockFile = (name) => lockFiles.get(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(name)) ?? undefined;


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

/***/ 78686:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  judgeReview: () => (/* binding */ judgeReview)
});

// EXTERNAL MODULE: ./build/model/finding.js
var finding = __webpack_require__(36939);
// EXTERNAL MODULE: ./build/model/json.js
var json = __webpack_require__(29598);
// EXTERNAL MODULE: ./build/model/changes.js
var changes = __webpack_require__(94231);
// EXTERNAL MODULE: ./build/model/review-limits.js
var review_limits = __webpack_require__(40629);
// EXTERNAL MODULE: ./build/changes/names.js
var changes_names = __webpack_require__(18126);
// EXTERNAL MODULE: ./build/changes/filter.js
var filter = __webpack_require__(81778);
// EXTERNAL MODULE: ./build/guardrails/lock-files.js
var lock_files = __webpack_require__(99662);
;// CONCATENATED MODULE: ./build/guardrails/review/file-kinds.js



const isWorkflow = (0,filter/* nameTest */.Sf)([
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
const isTest = (0,filter/* nameTest */.Sf)([
    "**/{__tests__,__mocks__,__snapshots__,test,tests,spec,testdata}/**",
    "**/*.{test,spec}.*",
    "**/*_test.*",
    "**/test_*.py",
]);
const isDocument = (0,filter/* nameTest */.Sf)([
    "**/*.{md,mdx,markdown,rst,adoc,txt}",
    "**/{LICENSE,NOTICE,CODEOWNERS}*",
    "docs/**",
]);
/** What is neither code nor a document: it has no tests of its own. */
const isConfiguration = (0,filter/* nameTest */.Sf)([
    "**/*.{json,yml,yaml,toml,ini,cfg,lock,xml,csv,svg}",
    "**/.*",
    "**/{Dockerfile,Makefile}",
]);
/** Languages in which more or fewer blanks change nothing: in Python, YAML and Markdown they do. */
const isFreeOfIndentation = (0,filter/* nameTest */.Sf)([
    "**/*.{js,jsx,mjs,cjs,ts,tsx,mts,cts,json,jsonc,css,scss,less,c,h,cc,cpp,hpp,cs,java,kt,kts,go,rs,swift,php,scala,dart,proto}",
]);
/** Percent of a renamed file that stayed, from which on it is taken for moved. */
const nearlySame = 90;
function kindOf(file, onlyBlanks) {
    if (file.submodule)
        return "submodule";
    if (file.generated || (0,lock_files/* isLockFile */.ue)((0,changes_names/* matchableName */.V_)(file.path)))
        return "generated";
    if (file.status === "renamed" && (file.similarity ?? 0) >= nearlySame)
        return "moved";
    if (isBinary(file))
        return "binary";
    if (onlyBlanks.has(file.path) && isFreeOfIndentation(file.path))
        return "formatted";
    if (isTest(file.path))
        return "test";
    return isDocument(file.path) ? "document" : "code";
}
/** Code that a test could belong to: a deleted file needs none, and a setting has none. */
const wantsTests = (file, kind) => kind === "code" &&
    file.status !== "deleted" &&
    !isConfiguration(file.path) &&
    !isWorkflow(file.path);
const isBinary = ({ binaryBytes }) => binaryBytes !== null;
/** Lines added and deleted. */
const linesOf = ({ addedLines, deletedLines }) => (addedLines ?? 0) + (deletedLines ?? 0);
const linesIn = (files) => files.reduce((sum, file) => sum + linesOf(file), 0);

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./build/guardrails/review/tests-of.js

/**
 * Tells whether one of these tests belongs to a file: it is named after it, or the folders of the two are the same, or one is in
 * the other's, when those are left out by which tests and sources are kept apart.
 * @param tests their names
 */
function testFinder(tests) {
    const stems = new Set(tests.flatMap((test) => beginningsOf(stemOf(test).split("-"), "-")));
    const folders = new Set();
    const around = new Set();
    for (const test of tests) {
        const own = ownFolders(test);
        if (own.length > 0)
            folders.add(own.join("/"));
        for (const one of beginningsOf(own, "/"))
            around.add(one);
    }
    return (code) => {
        const own = ownFolders(code);
        return (stems.has(stemOf(code)) ||
            around.has(own.join("/")) ||
            beginningsOf(own, "/").some((one) => folders.has(one)));
    };
}
/** `a`, `a/b`, `a/b/c` */
const beginningsOf = (parts, between) => parts.map((_, at) => parts.slice(0, at + 1).join(between));
const apart = new Set([
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
const ownFolders = (name) => name
    .split("/")
    .slice(0, -1)
    .filter((folder) => !apart.has(folder));
/** `diff-budget` of `diff-budget.test.ts`, `diff_budget_test.go` and `test_diff_budget.py`, one like the other. */
const stemOf = (name) => external_node_path_.posix
    .basename(name)
    .split(".")[0]
    .replaceAll(/^test_|_test$/g, "")
    .replaceAll("_", "-")
    .toLowerCase();

;// CONCATENATED MODULE: ./build/guardrails/review/areas.js



/** Folders below the root that an area can be deep. */
const deepest = 3;
/** Files from which on an area that has most of the change is looked into, and from which on any is. */
const many = 8;
const veryMany = 30;
/**
 * Gives each file its area: the folder of the root that it is in, or, where one of them has very many files or more than half
 * of many, the folders below that one.
 */
function withAreas(files) {
    let known = files.map((one) => ({ ...one, area: folderOf(one.name, 1) }));
    for (let depth = 2; depth <= deepest; depth += 1) {
        const large = new Set([...groupBy(known)].flatMap(([area, own]) => own.length >= veryMany || (own.length >= many && own.length > known.length / 2)
            ? [area]
            : []));
        known = known.map((one) => large.has(one.area) ? { ...one, area: folderOf(one.name, depth) } : one);
    }
    return known;
}
/** `.` for what is in the root itself. */
function folderOf(name, depth) {
    const folders = name.split("/").slice(0, -1);
    return folders.length === 0 ? "." : folders.slice(0, depth).join("/");
}
/** Files by their area. */
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
/** What changed in each area, those with code first, each by its lines. */
function describeAreas(files) {
    const hasTest = changedTests(files);
    return [...groupBy(files)]
        .map(([area, own]) => ({
        area,
        ...totalsOf(own.map(({ file }) => file)),
        tests_changed: testsOf(own, hasTest),
    }))
        .sort(mostImportantFirst);
}
const totalsOf = (files) => ({
    files: files.length,
    added_lines: files.reduce((sum, { addedLines }) => sum + (addedLines ?? 0), 0),
    deleted_lines: files.reduce((sum, { deletedLines }) => sum + (deletedLines ?? 0), 0),
    binary_files: files.filter(isBinary).length,
});
/** Whether a test changed that belongs to code of the area; null: no code did. */
function testsOf(own, hasTest) {
    const code = own.filter(({ file, kind }) => wantsTests(file, kind));
    return code.length === 0 ? null : code.some(({ name }) => hasTest(name));
}
/** Whether a test that changed belongs to a file. */
const changedTests = (files) => testFinder(files.flatMap(({ kind, file, name }) => kind === "test" && file.status !== "deleted" ? [name] : []));
const nameOf = (file) => (0,changes_names/* matchableName */.V_)(file.path);
const sizeOf = ({ added_lines, deleted_lines }) => added_lines + deleted_lines;
/** Code comes before what is about it. */
const rankOf = ({ tests_changed }) => (tests_changed === null ? 1 : 0);
const mostImportantFirst = (one, other) => rankOf(one) - rankOf(other) ||
    sizeOf(other) - sizeOf(one) ||
    other.files - one.files ||
    (one.area < other.area ? -1 : 1);

// EXTERNAL MODULE: ./build/model/counted.js
var counted = __webpack_require__(77820);
;// CONCATENATED MODULE: ./build/guardrails/review/closer-look.js


const noTest = "no test of it changed";
const noOwner = "has no owner";
/** Lines up to which a change is read at a glance. */
const few = 10;
/** Lines from which on a file is long to read, and commits from which on it changes often. */
const closer_look_long = 150;
const often = 8;
/**
 * Reasons to look at a file first, the weightiest first, with their sum. What a person did not write, and what was only moved or
 * formatted, is said to be so and has none of them.
 */
function reasonsFor(one, known) {
    const { file, kind } = one;
    const read = kind === "code" || kind === "test" || kind === "document";
    const reasons = [...always(file), ...(read ? ofContent(one, known) : [])].sort((left, right) => right.weight - left.weight);
    // Size decides among files of the same reasons, and code comes before what is about it.
    const size = read ? Math.log2(1 + linesOf(file)) + (kind === "code" ? 3 : 0) : 0;
    return {
        words: reasons.map(({ words }) => words),
        weight: reasons.reduce((sum, { weight }) => sum + weight, 0) + size,
    };
}
/** Whatever it is, moved or generated too. */
function always(file) {
    const { path, previousMode, mode, status } = file;
    return [
        ...(isWorkflow(path) ? [{ weight: 20, words: "decides what runs in CI" }] : []),
        ...(mode === executable && previousMode !== executable && status !== "renamed"
            ? [{ weight: 8, words: "can now be executed" }]
            : []),
        ...(mode === symlink && previousMode !== symlink
            ? [{ weight: 8, words: "is now a link" }]
            : []),
    ];
}
const executable = "100755";
const symlink = "120000";
function ofContent(one, { recent, owners, testsChanged }) {
    const { file, kind } = one;
    const lines = linesOf(file);
    const isCode = kind === "code";
    return [
        ...(kind === "test" && file.status === "deleted"
            ? [{ weight: 15, words: "a test was deleted" }]
            : []),
        ...(wantsTests(file, kind) && !testsChanged && lines >= few
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
        ...(wantsTests(file, kind) && lines >= closer_look_long
            ? [{ weight: 3, words: `${(0,counted/* counted */.h)(lines, "line")} to read` }]
            : []),
        ...(isCode && owners !== null && owners.length === 0 ? [{ weight: 2, words: noOwner }] : []),
    ];
}

// EXTERNAL MODULE: ./build/model/glob.js
var glob = __webpack_require__(5810);
;// CONCATENATED MODULE: ./build/guardrails/review/codeowners.js


/** Where GitHub looks for the file, in its order (docs.github.com, "About code owners"). */
const places = [".github/CODEOWNERS", "CODEOWNERS", "docs/CODEOWNERS"];
/** Bytes of a file that GitHub still reads. */
const largest = 3 * 1024 * 1024;
/** Lines that say whose something is; each is held against each name. */
const mostRules = 5_000;
/** The owners that the base's file names: a change does not choose who reviews it. null: the base has no such file. */
async function readOwners(repository) {
    const found = await Promise.all(places.map((place) => repository.readBase(place)));
    const bytes = found.find((one) => one !== undefined);
    if (bytes === undefined || bytes.length > largest)
        return null;
    return parseOwners(new TextDecoder().decode(bytes));
}
/** Reads CODEOWNERS: a pattern and its owners on each line. The last line that matches counts, also when it names no owner. */
function parseOwners(text) {
    const rules = text
        .split(/\r\n|\n|\r/)
        .flatMap((line) => readRule(line) ?? [])
        .slice(-mostRules)
        .reverse();
    return (path) => rules.find(({ matches }) => matches((0,changes_names/* matchableName */.V_)(path)))?.owners ?? [];
}
/** undefined: an empty line, a comment, a section of another system, or what GitHub does not take either (`!`, `[a-z]`). */
function readRule(line) {
    const words = line.match(/(?:\\.|[^\s\\])+/g) ?? [];
    const comment = words.findIndex((word) => word.startsWith("#"));
    const [pattern, ...owners] = comment === -1 ? words : words.slice(0, comment);
    if (pattern === undefined || /^[![]/.test(pattern))
        return undefined;
    const globs = globsOf(pattern.replaceAll(/\\(.)/g, "$1")).map(glob/* compileGlob */.S);
    return {
        matches: (name) => globs.some((glob) => glob.matches(name)),
        owners: owners.filter((owner) => owner.includes("@")),
    };
}
/**
 * A pattern of .gitignore's kind as globs of ours: with a slash before its end it begins at the root, else anywhere; a name stands
 * for a file and for all below a folder, but `docs/*` for what is directly in it.
 */
function globsOf(pattern) {
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







/** As guardrail/diff-budget has it where nothing else is set: more is hard to review. */
const risks_many = { files: 25, lines: 800 };
/** What a reviewer should look at more closely, in the files that changed. */
function risksOfChange(files) {
    const written = files.filter(({ generated }) => !generated);
    const lines = linesIn(written);
    const isLarge = written.length > risks_many.files || lines > risks_many.lines;
    const named = (matches) => files.filter(matches).map(({ path }) => path);
    const size = `the change is large: ${(0,counted/* counted */.h)(written.length, "file")} and ${lines.toLocaleString("en-US")} lines that somebody wrote`;
    return [
        ...(isLarge ? [risk("large-change", size, [])] : []),
        ...namedRisks("workflow", "what runs in CI changed", named(({ path }) => isWorkflow(path))),
        ...namedRisks("lock-file-alone", "a lock file changed, and what it is made of did not", named((file) => isAloneIn(file, files))),
        ...namedRisks("deleted-test", "tests were deleted", named((file) => file.status === "deleted" && isTest(file.path))),
        ...namedRisks("binary", "binary files changed, of which no line can be read", named((file) => isBinary(file) && !file.generated)),
    ];
}
/** In a workspace the lock file is in the root, and what it is made of may be in any folder below it. */
function isAloneIn({ path, status }, files) {
    const name = (0,changes_names/* matchableName */.V_)(path);
    const source = (0,lock_files/* sourceOfLockFile */.Ks)(name);
    if (source === undefined || status === "deleted")
        return false;
    const folder = external_node_path_.posix.dirname(name) === "." ? "" : `${external_node_path_.posix.dirname(name)}/`;
    const names = files.map((other) => (0,changes_names/* matchableName */.V_)(other.path));
    return !names.some((other) => other.startsWith(folder) && external_node_path_.posix.basename(other) === source);
}
/** The same in how the run went until now. */
function risksOfRun({ manifest, summary, }) {
    const flaky = new Set(summary.history?.stages
        .filter(({ flakes }) => flakes > 0)
        .map(({ subtaskId, id }) => JSON.stringify([subtaskId, id])));
    const named = (matches) => manifest.commands.filter(matches).map(stageName);
    return [
        ...namedRisks("failed-guardrail", "guardrails object", named((one) => isGuardrail(one) && one.outcome === "failed")),
        ...namedRisks("override", "a guardrail objects and was overridden", named(isOverridden)),
        ...namedRisks("allowed-failure", "stages failed that may fail", named((one) => one.outcome === "allowed_failure" && !isOverridden(one))),
        ...namedRisks("flaky-failure", "stages failed that have failed and then succeeded on the same commit before", named(({ subtask, id, outcome }) => isBad(outcome) && flaky.has(JSON.stringify([subtask, id])))),
    ];
}
/** `repo/diff-budget` */
const stageName = (command) => `${(0,stage_place/* placeOf */.$)(command)}/${command.id}`;
const isGuardrail = ({ kind }) => kind === "guardrail";
const isOverridden = ({ judgement }) => (judgement?.override ?? null) !== null;
const isBad = (outcome) => outcome === "failed" || outcome === "timed_out" || outcome === "allowed_failure";
/** None without names. */
const namedRisks = (kind, message, names) => names.length === 0 ? [] : [risk(kind, message, names)];
function risk(kind, message, names) {
    const shown = names.slice(0, review_limits/* reviewLimits */.T.reviewNames.value);
    return { kind, message, names: shown, names_omitted: names.length - shown.length };
}

// EXTERNAL MODULE: ./node_modules/mdast-util-to-string/lib/index.js
var lib = __webpack_require__(31869);
// EXTERNAL MODULE: ./build/guardrails/front-matter.js
var front_matter = __webpack_require__(75688);
// EXTERNAL MODULE: ./build/guardrails/markdown.js
var markdown = __webpack_require__(17870);
// EXTERNAL MODULE: ./build/text/parse-limits.js
var parse_limits = __webpack_require__(25986);
;// CONCATENATED MODULE: ./build/guardrails/tasks/goal.js




/** Words by which specs head what they are for, the plainest first. docs/guardrails.md lists them. */
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
 * What a spec is for, as it is written: what stands below a heading (`## Goal`, `## 1. Problem statement`) or behind a label
 * (`Objective: …`) of these words, the first of them before others; else its title with its first paragraph. null: it has none
 * of that, or is not to be parsed.
 * @param more words of the repository's own, which come first
 */
function goalOf(text, more = []) {
    if ((0,parse_limits/* whyNotParsed */.t)(text) !== null)
        return null;
    const source = text.replace(/^\uFEFF/, "");
    const { children } = (0,markdown/* parseMarkdown */.D)(source);
    const blocks = children.flatMap(blocksOf);
    for (const word of [...more.map((own) => own.toLowerCase()), ...goalWords]) {
        const goal = below(word, children, source) ?? behind(word, blocks);
        if (goal !== null)
            return goal;
    }
    return titleAndFirstParagraph(children, source);
}
/** What stands below the first heading of this word that has something below it, up to the next heading that is not below it. */
function below(word, children, source) {
    for (const [at, node] of children.entries()) {
        if (node.type !== "heading" || !isHeaded((0,lib/* toString */.d)(node), word))
            continue;
        const next = children.slice(at + 1).find((one) => isOutside(one, node));
        const goal = source.slice(node.position.end.offset, next?.position?.start.offset).trim();
        if (goal !== "")
            return goal;
    }
    return null;
}
/** `Goals`, `1. Goal`, `Goal & scope`, `Problem statement`; not `Goalkeeper`, and no sentence that begins with the word. */
function isHeaded(heading, word) {
    const plain = heading
        .toLowerCase()
        .replace(/^[^\p{L}]+/u, "")
        .trim();
    if (!plain.startsWith(word))
        return false;
    return /^(?:s|es)?(?:$|\s*[^\p{L}\p{N}\s]|\s+(?:statement|and|of|for)(?!\p{L}))/u.test(plain.slice(word.length));
}
const isOutside = (node, { depth }) => node.type === "heading" && node.depth <= depth;
/** What stands behind `Objective:` at the beginning of a paragraph or of an item. */
function behind(word, blocks) {
    for (const block of blocks) {
        const [, label = "", said = ""] = /^([^:\n]{1,40}):\s*([^]+)$/.exec(block) ?? [];
        if (isHeaded(label, word) && said.trim() !== "")
            return said.trim();
    }
    return null;
}
/** Paragraphs, and those of items of lists, as plain text. */
function blocksOf(node) {
    if (node.type === "paragraph")
        return [(0,lib/* toString */.d)(node)];
    if (node.type !== "list")
        return [];
    return node.children.flatMap((item) => item.children.flatMap((child) => blocksOf(child)));
}
/** A field of older specs, and no text. */
const isField = /^(?:last_review|status):/;
function titleAndFirstParagraph(children, source) {
    const named = (0,front_matter/* frontMatterOf */.E)(source)?.fields["title"];
    const heading = children.find((node) => node.type === "heading");
    const title = typeof named === "string" ? named.trim() : heading === undefined ? "" : (0,lib/* toString */.d)(heading);
    const paragraph = children.find((node) => node.type === "paragraph" && !isField.test((0,lib/* toString */.d)(node)));
    const said = paragraph === undefined ? "" : (0,lib/* toString */.d)(paragraph);
    return [title, said].filter((part) => part.trim() !== "").join("\n\n") || null;
}

;// CONCATENATED MODULE: ./build/guardrails/review/wording.js
/** At most so many characters; a cut is shown as `…`. */
function shortened(text, most) {
    if (text.length <= most)
        return text;
    // Half of a character that is two units long is none.
    return `${text.slice(0, most - 1).replace(/[\uD800-\uDBFF]$/, "")}…`;
}
/** `a, b and c` */
const inWords = (items) => items.length < 2 ? items.join("") : `${items.slice(0, -1).join(", ")} and ${items.at(-1)}`;

;// CONCATENATED MODULE: ./build/guardrails/review/task-specs.js




/**
 * The specs of a task with their goals: `tasks/specs/<task>*.md`, then `tasks/*<task>*.md`, then those below `tasks/`
 * that the change touches. The name of a task is a name here, and no glob.
 */
async function specsOfTask(repository, task, { goalHeadings, changed }) {
    const names = (await repository.files()).filter((path) => path.startsWith("tasks/") && path.endsWith(".md"));
    const inSpecs = names.filter((path) => external_node_path_.posix.dirname(path) === "tasks/specs" && external_node_path_.posix.basename(path).startsWith(task));
    const inTasks = names.filter((path) => external_node_path_.posix.dirname(path) === "tasks" && external_node_path_.posix.basename(path).includes(task));
    const all = new Set([...inSpecs, ...inTasks, ...names.filter((path) => changed.has(path))]);
    const chosen = [...all].slice(0, review_limits/* reviewLimits */.T.reviewSpecs.value);
    return Promise.all(chosen.map(async (path) => {
        const bytes = await repository.read(path);
        const goal = bytes === undefined ? null : goalOf(new TextDecoder().decode(bytes), goalHeadings);
        return { path, goal: goal === null ? null : shortened(goal, review_limits/* reviewLimits */.T.reviewGoal.value) };
    }));
}

;// CONCATENATED MODULE: ./build/guardrails/review/collect-change.js









/** Days before the change in which it is counted how often a file was changed. */
const daysBefore = 90;
const mostOwners = 5;
/**
 * Collects what a review wants to know of a change and only a checkout can tell. Where git cannot tell what changed, a risk says so.
 * Bounded: see review-limits.ts.
 */
async function collectChange(repository, { task, now, goalHeadings }) {
    let specs = [];
    try {
        specs = await specsOfTask(repository, task, {
            goalHeadings,
            changed: await changedNames(repository),
        });
        const changes = await repository.changes();
        const measured = await repository.measure();
        // By the change's own date, what a pack says can be made again later.
        const changed = (await repository.headDate()) ?? now;
        const history = await repository.history(new Date(changed.getTime() - daysBefore * 24 * 60 * 60 * 1000));
        const onlyBlanks = await repository.onlyBlanks();
        const files = withAreas(measured.map((file) => ({ file, kind: kindOf(file, onlyBlanks), name: nameOf(file) })));
        const change = describeChange(changes, files, history, await readOwners(repository));
        const unspecified = specs.length === 0 ? [risk("no-spec", "no spec is named after the task", [task])] : [];
        return {
            specs,
            change,
            trouble: null,
            risks: [...unspecified, ...risksOfChange(measured), ...risksOf(change)],
        };
    }
    catch (error) {
        if (!(error instanceof changes/* GitError */.X))
            throw error;
        const trouble = shortened(error.message, review_limits/* reviewLimits */.T.reviewFeedback.value);
        const risks = [risk("unknown-change", "what changed is not known", [brief(error.message)])];
        return { specs, change: null, trouble, risks };
    }
}
/** What is not known to have changed is still a spec of the task. */
async function changedNames(repository) {
    try {
        return new Set((await repository.changes()).entries.map(({ path }) => path));
    }
    catch (error) {
        if (error instanceof changes/* GitError */.X)
            return new Set();
        throw error;
    }
}
function describeChange({ strategy, base, head }, files, history, owners) {
    const areas = describeAreas(files);
    const shownAreas = areas.slice(0, review_limits/* reviewLimits */.T.reviewAreas.value);
    const listed = rankFiles(files, history, owners);
    const commits = history.commits.slice(0, review_limits/* reviewLimits */.T.reviewCommits.value);
    return {
        strategy,
        base,
        head,
        ...totalsOf(files.map(({ file }) => file)),
        commits: commits.map(({ id, author, subject }) => ({
            id,
            author: brief(author),
            subject: brief(subject),
        })),
        commits_omitted: history.commitsOmitted + history.commits.length - commits.length,
        commits_complete: !history.isShallow,
        areas: shownAreas,
        areas_omitted: areas.length - shownAreas.length,
        file_list: listed,
        files_omitted: files.length - listed.length,
    };
}
/** Owners and reasons are looked for in those files alone that have the most lines: there is no end to how many can change. */
const mostLookedAt = 1000;
function rankFiles(files, history, owners) {
    const hasTest = changedTests(files);
    const ranked = files.slice(0, mostLookedAt).map((one) => {
        const { file, kind } = one;
        const known = {
            recent: history.touched === null
                ? null
                : (history.touched.get(file.previousPath ?? file.path) ?? 0),
            owners: owners === null ? null : owners(file.path).slice(0, mostOwners),
            testsChanged: wantsTests(file, kind) && hasTest(one.name),
        };
        return { one, known, ...reasonsFor(one, known) };
    });
    return ranked
        .sort((left, right) => right.weight - left.weight || (left.one.name < right.one.name ? -1 : 1))
        .slice(0, review_limits/* reviewLimits */.T.reviewFiles.value)
        .map(({ one, known, words }) => reviewed(one, known, words));
}
function reviewed({ file, kind, area }, known, reasons) {
    const { path, previousPath, status, addedLines, deletedLines } = file;
    return {
        path,
        previous_path: previousPath,
        status,
        kind,
        area,
        added_lines: addedLines,
        deleted_lines: deletedLines,
        owners: (known.owners ?? []).map(brief),
        recent_commits: known.recent,
        reasons,
    };
}
/** Risks that only show when files are held together. */
function risksOf({ areas, file_list }) {
    const without = new Set(file_list.filter(({ reasons }) => reasons.includes(noTest)).map(({ area }) => area));
    const untested = areas.filter(({ area, tests_changed }) => tests_changed === false && without.has(area));
    const unowned = file_list
        .filter(({ reasons }) => reasons.includes(noOwner))
        .map(({ path }) => path);
    return [
        ...namedRisks("untested-code", "code changed, and no test that belongs to it did", untested.map(({ area }) => area)),
        ...namedRisks("unowned", "CODEOWNERS of the base names nobody for code that changed", unowned),
    ];
}
const brief = (text) => shortened(text, review_limits/* reviewLimits */.T.reviewText.value);

// EXTERNAL MODULE: ./build/guardrails/finding.js
var guardrails_finding = __webpack_require__(90738);
;// CONCATENATED MODULE: ./build/guardrails/review/opinion.js



/** @param rule without the guardrail's name */
const remark = (rule, said) => (0,guardrails_finding/* findingOf */.h)(`review/${rule}`, said);
/** What several people said, as one text; null: nobody said anything. */
const feedbackOf = (said) => shortened(said.filter(Boolean).join("; "), review_limits/* reviewLimits */.T.reviewFeedback.value) || null;

;// CONCATENATED MODULE: ./build/guardrails/review/decide.js


/**
 * Makes one decision of what all places say that were asked. A rejection by one of them wins; an approval needs all of them, so
 * that nothing is approved because somebody else was not heard; everything else was not performed.
 * @param opinions empty: no place was asked
 */
function decide(opinions, required) {
    const findings = opinions.flatMap((opinion) => opinion.findings);
    const rejecting = opinions.filter(({ state }) => state === "rejected");
    if (rejecting.length > 0)
        return rejected(rejecting, findings);
    const silent = opinions.filter(({ state }) => state === "none");
    if (opinions.length > 0 && silent.length === 0)
        return approved(opinions, findings);
    const why = opinions.length === 0 ? nothingAsked : silent.map(({ by }) => by).join("; ");
    return notPerformed(why, required, findings);
}
const nothingAsked = "nothing decides it, as neither `verdict` nor `pull-request-reviews` is set, and so it only hands over its pack";
function approved(opinions, findings) {
    const feedback = feedbackOf(opinions.map((opinion) => opinion.feedback));
    return {
        verdict: "passed",
        summary: `approved by ${inWords(opinions.map(({ by }) => by))}`,
        decision: { approved: true, performed: true, feedback },
        findings,
    };
}
function rejected(opinions, findings) {
    const feedback = feedbackOf(opinions.map((opinion) => opinion.feedback));
    const summary = `rejected by ${inWords(opinions.map(({ by }) => by))}`;
    const finding = remark("rejected", {
        title: "Changes requested",
        message: `${summary}${feedback === null ? "" : `: ${feedback}`}`,
        fix: "Change what was asked for, and have it reviewed again.",
    });
    return {
        verdict: "violated",
        summary,
        decision: { approved: false, performed: true, feedback },
        findings: [finding, ...findings],
    };
}
/** @param why follows "not performed:" */
function notPerformed(why, required, findings = []) {
    const finding = remark("not-performed", {
        title: "Not reviewed",
        message: `the review is required and was not performed: ${why}`,
        fix: "Have it reviewed, and run this again.",
    });
    const isBroken = findings.some(({ level }) => level === "error");
    const feedback = feedbackOf([why]);
    return {
        verdict: required || isBroken ? "violated" : "not-performed",
        summary: `not performed: ${feedback}`,
        decision: { approved: false, performed: false, feedback },
        findings: required ? [finding, ...findings] : findings,
    };
}

// EXTERNAL MODULE: ./build/model/outcome.js
var outcome = __webpack_require__(38158);
;// CONCATENATED MODULE: ./build/guardrails/review/pack.js




/** Of stages, in each of the two lists. */
const mostStages = 5;
/** The hand-off pack of a review: all that is known of the change and of its run, bounded. */
function packOf({ now, task, run }, { specs, change, risks }, decision) {
    return {
        schema_version: 1,
        kind: "review-pack",
        made_at: now.toISOString(),
        task: { id: task, specs },
        decision,
        pull_request: run === null ? null : pullRequestOf(run),
        run: run === null ? null : runOf(run),
        changes: change,
        guardrails: run === null ? [] : guardrailsOf(run),
        slowest: run === null ? [] : slowestOf(run),
        flakiest: run === null ? [] : flakiestOf(run),
        risks: [...(run === null ? [] : risksOfRun(run)), ...risks],
    };
}
const pullRequestOf = ({ described }) => described === null
    ? null
    : { ...described, title: sentence(described.title), author: sentence(described.author) };
/** Stages that went wrong, of which what they said is shown. */
const mostFailures = 20;
function runOf({ plan, manifest, summary, manifestLink, runLink }) {
    const count = (...outcomes) => manifest.commands.filter(({ outcome }) => outcomes.includes(outcome)).length;
    // What guardrails say is told by itself.
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
            stage: stageName(command),
            summary: sentence(command.summary ?? (command.exit === null ? "no end" : (0,outcome/* describeExit */.KE)(command.exit))),
            log: command.log_path === null ? null : sentence(command.log_path),
        })),
        failures_omitted: Math.max(0, failed.length - mostFailures),
    };
}
/** Those that have begun, or were left out: this review itself is still to come. */
const guardrailsOf = ({ manifest }) => manifest.commands
    .filter((command) => isGuardrail(command) && command.outcome !== null)
    .slice(0, review_limits/* reviewLimits */.T.reviewGuardrails.value)
    .map((command) => {
    const { judgement, summary } = command;
    const override = judgement?.override ?? null;
    return {
        stage: stageName(command),
        verdict: judgement?.verdict ?? null,
        summary: summary === null ? null : sentence(summary),
        override: override === null ? null : sentence(`${override.reason} (${override.where})`),
    };
});
function slowestOf({ manifest, summary }) {
    const usual = new Map(summary.history?.stages.map((stage) => [keyOf(stage.subtaskId, stage.id), stage.p50Seconds]));
    return manifest.commands
        .flatMap((command) => command.duration_ms === null ? [] : [{ command, ms: command.duration_ms }])
        .sort((one, other) => other.ms - one.ms)
        .slice(0, mostStages)
        .map(({ command, ms }) => ({
        stage: stageName(command),
        seconds: ms / 1000,
        usual_seconds: usual.get(keyOf(command.subtask, command.id)) ?? null,
    }));
}
function flakiestOf({ manifest, summary }) {
    const names = new Map(manifest.commands.map((command) => [keyOf(command.subtask, command.id), stageName(command)]));
    return (summary.history?.stages ?? [])
        .filter(({ flakes }) => flakes > 0)
        .sort(worstFirst)
        .slice(0, mostStages)
        .map(({ subtaskId, id, flakes, recentFailures, recentRuns }) => ({
        stage: names.get(keyOf(subtaskId, id)) ?? id,
        flakes,
        recent_failures: recentFailures,
        recent_runs: recentRuns,
    }));
}
const worstFirst = (one, other) => other.flakes - one.flakes || other.recentFailures - one.recentFailures;
const keyOf = (subtask, stage) => JSON.stringify([subtask, stage]);
const sentence = (text) => shortened(text, review_limits/* reviewLimits */.T.reviewText.value);

// EXTERNAL MODULE: ./build/text/markdown.js
var text_markdown = __webpack_require__(51065);
;// CONCATENATED MODULE: ./build/guardrails/review/page-words.js


// Each is a block with the line feed at its end; an empty line goes between two.
const heading = (depth, words) => `${"#".repeat(depth)} ${paragraph(words)}`;
const paragraph = (words) => `${line(words, text_markdown/* codeSpan */.SS)}\n`;
const list = (items) => items.map((words) => `- ${paragraph(words)}`).join("");
const table = (head, rows) => [head, head.map(() => "-"), ...rows.map((cells) => cells.map((words) => line(words, text_markdown/* codeCell */.MZ)))]
    .map((cells) => `| ${cells.join(" | ")} |\n`)
    .join("");
const line = (words, code) => words
    .map((word) => {
    if (typeof word === "string")
        return word;
    if ("text" in word)
        return (0,text_markdown/* escapeInline */.VV)(word.text, review_limits/* reviewLimits */.T.reviewText.value);
    return "code" in word
        ? code(word.code, review_limits/* reviewLimits */.T.reviewText.value)
        : (0,text_markdown/* link */.nf)(word.words, word.address);
})
    .join("");
/** Several names of others, with commas between. */
const named = (names) => names.flatMap((name, at) => (at === 0 ? [{ code: name }] : [", ", { code: name }]));
/** With commas, as people write large numbers. */
const number = (count) => count.toLocaleString("en-US");

;// CONCATENATED MODULE: ./build/guardrails/review/pack-change.js



/** Files that are listed by area, and those that are named first. */
const mostFiles = 60;
const mostFirst = 8;
const mostCommits = 10;
const mostListed = review_limits/* reviewLimits */.T.reviewFiles.value;
/** What to look at first, then all of it by area, then the commits. */
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
/** The riskiest, in the order of their areas. */
function filesPart({ areas, file_list, files }) {
    const order = new Map(areas.map(({ area }, at) => [area, at]));
    const place = ({ area }) => order.get(area) ?? areas.length;
    const shown = file_list.slice(0, mostFiles).toSorted((left, right) => place(left) - place(right));
    const rows = shown.map((file) => [
        [{ code: file.path }],
        sizeWords(file),
        whatWords(file),
    ]);
    const hidden = files - shown.length;
    return [
        table(["File", "Lines", "What it is"], rows),
        ...(hidden === 0
            ? []
            : [
                paragraph([
                    `${(0,counted/* counted */.h)(hidden, "more file")} not shown; \`review.json\` lists up to ${mostListed}.`,
                ]),
            ]),
    ];
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
    // One commit has been named already.
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

;// CONCATENATED MODULE: ./build/guardrails/review/pack-summary.js



/** Characters of a goal on the first lines: the whole is in review.json, and in the spec. */
const longestGoal = 280;
/** Authors that are named. */
const mostAuthors = 5;
/** What and why, in a few lines. */
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
    const commits = changes === null ? [] : commitWords(changes);
    if (request === null) {
        const newest = changes?.commits[0];
        if (newest === undefined)
            return commits.length === 0 ? [] : ["**What:** ", ...commits];
        const isOne = changes.commits.length + changes.commits_omitted === 1;
        const subject = [{ code: newest.subject }];
        return [
            "**What:** ",
            ...(isOne ? [...subject, "; ", ...commits] : [...commits, ", the newest ", ...subject]),
        ];
    }
    const { number: id, title, author, address } = request;
    const by = author === "" ? [] : [" by ", { code: author }];
    const last = commits.length === 0 ? [] : ["; ", ...commits];
    return [
        "**What:** ",
        { code: title },
        ", ",
        { words: `pull request ${id}`, address },
        ...by,
        ...last,
    ];
}
/** `3 commits by a and b`. A shallow clone does not know how many. */
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
            return ["**Why:** ", { code: path }, ", which does not say what it is for"];
        const text = shortened(goal.replaceAll(/[ \t\r\n]+/g, " "), longestGoal);
        return ["**Why:** ", { code: text }, ", says ", { code: path }];
    });
}
function sizeLine({ changes }) {
    if (changes === null)
        return ["**Size:** not known: see the risks"];
    const { files, added_lines, deleted_lines, base, head, file_list } = changes;
    const count = (...kinds) => file_list.filter(({ kind }) => kinds.includes(kind)).length;
    const parts = [
        [count("generated"), "generated"],
        [count("moved"), "moved"],
        [count("formatted"), "only formatted"],
        [count("binary"), "binary"],
    ].filter(([many]) => many !== 0);
    const of = parts.length === 0 ? "" : ` (${parts.map(([many, what]) => `${many} ${what}`).join(", ")})`;
    const range = [
        ...(base === null ? [] : [" since ", { code: base.slice(0, 10) }]),
        ...(head === null ? [] : [", up to ", { code: head.slice(0, 10) }]),
    ];
    return [
        `**Size:** ${(0,counted/* counted */.h)(files, "file")}${of}, ${number(added_lines)} ${added_lines === 1 ? "line" : "lines"} added and ${number(deleted_lines)} deleted`,
        ...range,
    ];
}
function ciLine({ run }) {
    if (run === null)
        return [];
    const { passed, failed, allowed, skipped } = run.stages;
    const counts = [
        [passed, "passed"],
        [failed, "failed"],
        [allowed, "failed but allowed"],
        [skipped, "skipped"],
    ].flatMap(([many, what]) => (many === 0 ? [] : [`${many} ${what}`]));
    const where = run.address === null ? [] : [", ", { words: "the run", address: run.address }];
    const why = run.reason === null ? [] : ["; ", { code: run.reason }];
    return [`**CI:** ${counts.join(", ") || "nothing ran"}`, ...where, ...why];
}
/** What people said stands at the end; why nothing was said is one sentence. */
function decisionLine({ decision: { approved, performed, feedback } }) {
    const word = approved ? "approved" : performed ? "changes requested" : "not performed";
    const why = performed || feedback === null ? [] : [": ", { code: feedback }];
    return [`**Decision so far:** ${word}`, ...why];
}

;// CONCATENATED MODULE: ./build/guardrails/review/pack-markdown.js





/** `review.md`: the pack for people, in the order in which one reads it. */
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
        return [title, paragraph(["None that a program can see."])];
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
/** Seconds of a stage from which on a reader wants to know. */
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
    const said = decision.feedback === null || !decision.performed
        ? []
        : [heading(2, ["What was said"]), (0,text_markdown/* fencedBlock */.zW)(decision.feedback)];
    if (run === null)
        return said;
    const { run_id, pipeline_id, attempt, manifest } = run;
    const what = ["Run ", { code: run_id }, " of the pipeline ", { code: pipeline_id }];
    return [
        ...said,
        heading(2, ["Evidence"]),
        paragraph([...what, `, attempt ${attempt}. Its manifest: `, place(manifest)]),
    ];
}
/** A link when it is an address of the web. */
const place = (manifest) => /^https?:/.test(manifest) && URL.canParse(manifest)
    ? { words: "its artifacts", address: manifest }
    : { code: manifest };

;// CONCATENATED MODULE: ./build/guardrails/review/pull-request-reviews.js


/**
 * What the reviews of a pull request say: rejected when a reviewer asks for changes, approved when enough people approve. An
 * approval of another commit than the run's counts, as it does on GitHub unless the repository's rules say otherwise, with a notice.
 * @param approvals how many are needed
 * @param runSha the commit that the run is of; null: not known
 */
function opinionOfReviews(pullRequest, approvals, runSha) {
    const nobody = (by) => ({ state: "none", by, feedback: null, findings: [] });
    if (pullRequest === null)
        return nobody("the run is for no pull request, which alone has reviews");
    const { number, reviews, headSha, trouble } = pullRequest;
    if (trouble !== null)
        return nobody(`the reviews of pull request #${number} could not be read: ${trouble.replace(/\.$/, "")}`);
    const where = (some) => `${inWords(some.map(({ by }) => by))} in pull request #${number}`;
    const rejecting = reviews.filter(({ state }) => state === "changes-requested");
    const approving = reviews.filter(({ state }) => state === "approved");
    const findings = approving.flatMap((review) => checkCommit(review, headSha, runSha ?? headSha));
    const notices = findings.map(({ message }) => message);
    if (rejecting.length > 0)
        return {
            state: "rejected",
            by: where(rejecting),
            feedback: feedbackOf(rejecting.map(words)),
            findings,
        };
    if (approving.length >= approvals)
        return {
            state: "approved",
            by: where(approving),
            feedback: feedbackOf([...notices, ...approving.map(words)]),
            findings,
        };
    const count = approving.length === 0 ? "no approval" : `${approving.length} of ${approvals} approvals`;
    const whose = "by an owner, member or collaborator of the repository";
    return { ...nobody(`pull request #${number} has ${count} ${whose}`), findings };
}
const words = ({ by, body }) => body.trim() === "" ? null : `${by}: ${body.trim()}`;
function checkCommit({ by, commit }, headSha, runSha) {
    if (commit === runSha)
        return [];
    const what = commit === null ? "a commit that is gone" : `the commit ${shortSha(commit)}`;
    const moved = headSha === runSha ? "" : `; the pull request is at ${shortSha(headSha)}`;
    return [
        remark("other-commit", {
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





/** What a stage that reviews leaves: a person's or a program's word. */
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
 * What the verdict files of a run say together: approved when all of them approve, rejected when one does not. One that cannot
 * be read is no approval, and neither is one that approves and reports errors: the author of a file that says both is asked to
 * make up their mind.
 */
function opinionOfVerdicts(place, verdicts) {
    if (verdicts.length === 0)
        return {
            state: "none",
            by: `${place} is not there: that stage did not run, wrote no such file, or does not keep it among its artifacts`,
            feedback: null,
            findings: [],
        };
    const read = verdicts.map(readVerdict);
    const good = read.filter((one) => "approved" in one);
    const bad = read.filter((one) => !("approved" in one));
    const rejecting = good.filter(({ approved }) => !approved);
    const approving = good.filter(({ approved }) => approved);
    const findings = [
        ...bad,
        ...contradictions(approving, rejecting),
        ...good.flatMap((one) => one.findings),
    ];
    const by = (some) => inWords(some.map(({ name }) => name));
    const feedback = (some) => feedbackOf(some.map((one) => one.feedback));
    if (rejecting.length > 0)
        return { state: "rejected", by: by(rejecting), feedback: feedback(rejecting), findings };
    if (bad.length > 0)
        return {
            state: "none",
            by: inWords(bad.map(({ message }) => message)),
            feedback: null,
            findings,
        };
    return { state: "approved", by: by(approving), feedback: feedback(approving), findings };
}
/** @returns an error when it is not what it should be */
function readVerdict({ path, stage, text }) {
    const name = `${path} of ${stage}`;
    const value = (0,json/* parseJson */.qF)(text.replace(/^\uFEFF/, ""));
    if (value === undefined)
        return malformed(name, text === "" ? "is empty" : "is no JSON");
    const parsed = VerdictFile.safeParse(value);
    if (!parsed.success) {
        const [issue] = parsed.error.issues;
        const place = issue.path.join(".");
        return malformed(name, `is not as expected: ${place === "" ? "" : `${place}: `}${issue.message}`);
    }
    const { approved, feedback, findings = [] } = parsed.data;
    const remarks = findings.map(({ level = "warning", message, path: place = null, line = null }) => remark("reviewer", {
        level,
        title: `Review by ${stage}`,
        message,
        path: place,
        line,
        fix: null,
    }));
    const errors = remarks.filter(({ level }) => level === "error").length;
    const isTorn = approved && errors > 0;
    const words = isTorn
        ? `${name} approves and reports ${errors === 1 ? "an error" : `${errors} errors`}`
        : null;
    return {
        name,
        approved: approved && !isTorn,
        feedback: [words, feedback?.trim()].filter(Boolean).join(": ") || null,
        findings: remarks,
    };
}
const malformed = (name, problem) => remark("malformed-verdict", {
    title: "Unreadable verdict",
    message: `the verdict ${name} ${problem}`,
    fix: 'Let the stage write JSON like {"approved": true, "feedback": "…", "findings": [{"level": "warning", "path": "src/a.ts", "line": 1, "message": "…"}]}.',
});
function contradictions(approving, rejecting) {
    if (approving.length === 0 || rejecting.length === 0)
        return [];
    const [yes, no] = [approving, rejecting].map((some) => inWords(some.map(({ name }) => name)));
    return [
        remark("contradicting-verdicts", {
            title: "Verdicts differ",
            message: `${yes} approves and ${no} does not: a rejection counts`,
            fix: "Leave one verdict, or have it reviewed again.",
        }),
    ];
}

;// CONCATENATED MODULE: ./build/guardrails/review/judge.js









/**
 * Hands over what a reviewer needs to know (`review.md`, `review.json`) and says what the review came to. Only artifacts of
 * stages and reviews on GitHub count: a verdict in the work tree could have come with the very change that it approves.
 * Nobody reviewed is not performed, and never approved. What only a checkout can tell is the plan's where it has it. Where git cannot tell what changed, the pack says so and the decision
 * stands: no part of it rests on git.
 */
const judgeReview = async (repository, options, facts) => {
    const { now, task } = facts;
    const change = facts.run?.plan.review ??
        (await collectChange(repository, { task, now, goalHeadings: options["goal-headings"] }));
    const { verdict, summary, decision, findings } = decisionOf(options, facts);
    const pack = packOf(facts, change, decision);
    const unknown = change.trouble === null ? [] : [remarkOnChange(change.trouble)];
    return {
        verdict,
        summary,
        override: null,
        decision,
        details: detailsOf(options, facts),
        findings: [...findings, ...unknown].sort(finding/* worstFirst */.md),
        edits: [],
        documents: [
            { name: "review.md", text: packMarkdown(pack) },
            { name: "review.json", text: (0,json/* toJson */.aB)(pack) },
        ],
    };
};
/** Every place that is asked for has its say. */
function decisionOf(options, { run }) {
    const { required, verdict, approvals } = options;
    if (run === null)
        return notPerformed("only `after` stages review, where all jobs are in", required);
    const opinions = [
        ...(verdict === undefined ? [] : [opinionOfVerdicts(verdict, run.verdicts)]),
        ...(options["pull-request-reviews"]
            ? [opinionOfReviews(run.pullRequest, approvals, run.plan.revision.head_sha)]
            : []),
    ];
    return decide(opinions, required);
}
/** What was asked, and which verdicts and commit were looked at. */
const detailsOf = (options, { run }) => ({
    required: options.required,
    verdict: options.verdict ?? null,
    verdicts: run?.verdicts.map(({ stage, path }) => ({ stage, path })) ?? [],
    pull_request: options["pull-request-reviews"] ? (run?.pullRequest?.number ?? null) : null,
    head_sha: options["pull-request-reviews"] ? (run?.pullRequest?.headSha ?? null) : null,
    approvals_needed: options["pull-request-reviews"] ? options.approvals : null,
});
const remarkOnChange = (trouble) => remark("unknown-change", {
    level: "warning",
    title: "Change not known",
    message: `the pack for the review does not say what changed: ${trouble}`,
    fix: "Check the repository out, with its history, in the job that aggregates.",
});


/***/ }),

/***/ 25986:
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
