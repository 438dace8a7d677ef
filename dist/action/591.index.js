export const id = 591;
export const ids = [591];
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

/***/ 4972:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ collectChange)
});

// EXTERNAL MODULE: ./build/model/changes.js
var changes = __webpack_require__(94231);
// EXTERNAL MODULE: ./build/model/review-limits.js
var review_limits = __webpack_require__(40629);
// EXTERNAL MODULE: ./build/changes/names.js
var names = __webpack_require__(18126);
// EXTERNAL MODULE: ./build/guardrails/review/file-kinds.js
var file_kinds = __webpack_require__(98374);
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
    binary_files: files.filter(file_kinds/* isBinary */.Go).length,
});
/** Whether a test changed that belongs to code of the area; null: no code did. */
function testsOf(own, hasTest) {
    const code = own.filter(({ file, kind }) => (0,file_kinds/* wantsTests */.Tn)(file, kind));
    return code.length === 0 ? null : code.some(({ name }) => hasTest(name));
}
/** Whether a test that changed belongs to a file. */
const changedTests = (files) => testFinder(files.flatMap(({ kind, file, name }) => kind === "test" && file.status !== "deleted" ? [name] : []));
const nameOf = (file) => (0,names/* matchableName */.V_)(file.path);
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
    const size = read ? Math.log2(1 + (0,file_kinds/* linesOf */.Dx)(file)) + (kind === "code" ? 3 : 0) : 0;
    return {
        words: reasons.map(({ words }) => words),
        weight: reasons.reduce((sum, { weight }) => sum + weight, 0) + size,
    };
}
/** Whatever it is, moved or generated too. */
function always(file) {
    const { path, previousMode, mode, status } = file;
    return [
        ...((0,file_kinds/* isWorkflow */._2)(path) ? [{ weight: 20, words: "decides what runs in CI" }] : []),
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
    const lines = (0,file_kinds/* linesOf */.Dx)(file);
    const isCode = kind === "code";
    return [
        ...(kind === "test" && file.status === "deleted"
            ? [{ weight: 15, words: "a test was deleted" }]
            : []),
        ...((0,file_kinds/* wantsTests */.Tn)(file, kind) && !testsChanged && lines >= few
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
        ...((0,file_kinds/* wantsTests */.Tn)(file, kind) && lines >= closer_look_long
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
    return (path) => rules.find(({ matches }) => matches((0,names/* matchableName */.V_)(path)))?.owners ?? [];
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

// EXTERNAL MODULE: ./build/guardrails/review/risks.js
var review_risks = __webpack_require__(35728);
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

// EXTERNAL MODULE: ./build/guardrails/review/wording.js
var wording = __webpack_require__(50160);
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
        return { path, goal: goal === null ? null : (0,wording/* shortened */.v)(goal, review_limits/* reviewLimits */.T.reviewGoal.value) };
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
        const files = withAreas(measured.map((file) => ({ file, kind: (0,file_kinds/* kindOf */.I)(file, onlyBlanks), name: nameOf(file) })));
        const change = describeChange(changes, files, history, await readOwners(repository));
        const unspecified = specs.length === 0 ? [(0,review_risks/* risk */.kw)("no-spec", "no spec is named after the task", [task])] : [];
        return {
            specs,
            change,
            trouble: null,
            risks: [...unspecified, ...(0,review_risks/* risksOfChange */.Wv)(measured), ...risksOf(change)],
        };
    }
    catch (error) {
        if (!(error instanceof changes/* GitError */.X))
            throw error;
        const trouble = (0,wording/* shortened */.v)(error.message, review_limits/* reviewLimits */.T.reviewFeedback.value);
        const risks = [(0,review_risks/* risk */.kw)("unknown-change", "what changed is not known", [brief(error.message)])];
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
            testsChanged: (0,file_kinds/* wantsTests */.Tn)(file, kind) && hasTest(one.name),
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
        ...(0,review_risks/* namedRisks */.CJ)("untested-code", "code changed, and no test that belongs to it did", untested.map(({ area }) => area)),
        ...(0,review_risks/* namedRisks */.CJ)("unowned", "CODEOWNERS of the base names nobody for code that changed", unowned),
    ];
}
const brief = (text) => (0,wording/* shortened */.v)(text, review_limits/* reviewLimits */.T.reviewText.value);


/***/ }),

/***/ 98374:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dx: () => (/* binding */ linesOf),
/* harmony export */   Go: () => (/* binding */ isBinary),
/* harmony export */   I: () => (/* binding */ kindOf),
/* harmony export */   Nu: () => (/* binding */ isTest),
/* harmony export */   Tn: () => (/* binding */ wantsTests),
/* harmony export */   _2: () => (/* binding */ isWorkflow),
/* harmony export */   hl: () => (/* binding */ linesIn)
/* harmony export */ });
/* harmony import */ var _changes_filter_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81778);
/* harmony import */ var _changes_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18126);
/* harmony import */ var _lock_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99662);



const isWorkflow = (0,_changes_filter_js__WEBPACK_IMPORTED_MODULE_0__/* .nameTest */ .Sf)([
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
const isTest = (0,_changes_filter_js__WEBPACK_IMPORTED_MODULE_0__/* .nameTest */ .Sf)([
    "**/{__tests__,__mocks__,__snapshots__,test,tests,spec,testdata}/**",
    "**/*.{test,spec}.*",
    "**/*_test.*",
    "**/test_*.py",
]);
const isDocument = (0,_changes_filter_js__WEBPACK_IMPORTED_MODULE_0__/* .nameTest */ .Sf)([
    "**/*.{md,mdx,markdown,rst,adoc,txt}",
    "**/{LICENSE,NOTICE,CODEOWNERS}*",
    "docs/**",
]);
/** What is neither code nor a document: it has no tests of its own. */
const isConfiguration = (0,_changes_filter_js__WEBPACK_IMPORTED_MODULE_0__/* .nameTest */ .Sf)([
    "**/*.{json,yml,yaml,toml,ini,cfg,lock,xml,csv,svg}",
    "**/.*",
    "**/{Dockerfile,Makefile}",
]);
/** Languages in which more or fewer blanks change nothing: in Python, YAML and Markdown they do. */
const isFreeOfIndentation = (0,_changes_filter_js__WEBPACK_IMPORTED_MODULE_0__/* .nameTest */ .Sf)([
    "**/*.{js,jsx,mjs,cjs,ts,tsx,mts,cts,json,jsonc,css,scss,less,c,h,cc,cpp,hpp,cs,java,kt,kts,go,rs,swift,php,scala,dart,proto}",
]);
/** Percent of a renamed file that stayed, from which on it is taken for moved. */
const nearlySame = 90;
function kindOf(file, onlyBlanks) {
    if (file.submodule)
        return "submodule";
    if (file.generated || (0,_lock_files_js__WEBPACK_IMPORTED_MODULE_2__/* .isLockFile */ .ue)((0,_changes_names_js__WEBPACK_IMPORTED_MODULE_1__/* .matchableName */ .V_)(file.path)))
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


/***/ }),

/***/ 35728:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CJ: () => (/* binding */ namedRisks),
/* harmony export */   CT: () => (/* binding */ stageName),
/* harmony export */   Wv: () => (/* binding */ risksOfChange),
/* harmony export */   kw: () => (/* binding */ risk),
/* harmony export */   l$: () => (/* binding */ risksOfRun),
/* harmony export */   q9: () => (/* binding */ isGuardrail)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _changes_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18126);
/* harmony import */ var _model_review_limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40629);
/* harmony import */ var _model_stage_place_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(49974);
/* harmony import */ var _lock_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(99662);
/* harmony import */ var _file_kinds_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(98374);
/* harmony import */ var _model_counted_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(77820);







/** As guardrail/diff-budget has it where nothing else is set: more is hard to review. */
const many = { files: 25, lines: 800 };
/** What a reviewer should look at more closely, in the files that changed. */
function risksOfChange(files) {
    const written = files.filter(({ generated }) => !generated);
    const lines = (0,_file_kinds_js__WEBPACK_IMPORTED_MODULE_4__/* .linesIn */ .hl)(written);
    const isLarge = written.length > many.files || lines > many.lines;
    const named = (matches) => files.filter(matches).map(({ path }) => path);
    const size = `the change is large: ${(0,_model_counted_js__WEBPACK_IMPORTED_MODULE_5__/* .counted */ .h)(written.length, "file")} and ${lines.toLocaleString("en-US")} lines that somebody wrote`;
    return [
        ...(isLarge ? [risk("large-change", size, [])] : []),
        ...namedRisks("workflow", "what runs in CI changed", named(({ path }) => (0,_file_kinds_js__WEBPACK_IMPORTED_MODULE_4__/* .isWorkflow */ ._2)(path))),
        ...namedRisks("lock-file-alone", "a lock file changed, and what it is made of did not", named((file) => isAloneIn(file, files))),
        ...namedRisks("deleted-test", "tests were deleted", named((file) => file.status === "deleted" && (0,_file_kinds_js__WEBPACK_IMPORTED_MODULE_4__/* .isTest */ .Nu)(file.path))),
        ...namedRisks("binary", "binary files changed, of which no line can be read", named((file) => (0,_file_kinds_js__WEBPACK_IMPORTED_MODULE_4__/* .isBinary */ .Go)(file) && !file.generated)),
    ];
}
/** In a workspace the lock file is in the root, and what it is made of may be in any folder below it. */
function isAloneIn({ path, status }, files) {
    const name = (0,_changes_names_js__WEBPACK_IMPORTED_MODULE_1__/* .matchableName */ .V_)(path);
    const source = (0,_lock_files_js__WEBPACK_IMPORTED_MODULE_3__/* .sourceOfLockFile */ .Ks)(name);
    if (source === undefined || status === "deleted")
        return false;
    const folder = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(name) === "." ? "" : `${node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(name)}/`;
    const names = files.map((other) => (0,_changes_names_js__WEBPACK_IMPORTED_MODULE_1__/* .matchableName */ .V_)(other.path));
    return !names.some((other) => other.startsWith(folder) && node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(other) === source);
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
const stageName = (command) => `${(0,_model_stage_place_js__WEBPACK_IMPORTED_MODULE_6__/* .placeOf */ .$)(command)}/${command.id}`;
const isGuardrail = ({ kind }) => kind === "guardrail";
const isOverridden = ({ judgement }) => (judgement?.override ?? null) !== null;
const isBad = (outcome) => outcome === "failed" || outcome === "timed_out" || outcome === "allowed_failure";
/** None without names. */
const namedRisks = (kind, message, names) => names.length === 0 ? [] : [risk(kind, message, names)];
function risk(kind, message, names) {
    const shown = names.slice(0, _model_review_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .reviewLimits */ .T.reviewNames.value);
    return { kind, message, names: shown, names_omitted: names.length - shown.length };
}


/***/ }),

/***/ 50160:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ inWords),
/* harmony export */   v: () => (/* binding */ shortened)
/* harmony export */ });
/** At most so many characters; a cut is shown as `…`. */
function shortened(text, most) {
    if (text.length <= most)
        return text;
    // Half of a character that is two units long is none.
    return `${text.slice(0, most - 1).replace(/[\uD800-\uDBFF]$/, "")}…`;
}
/** `a, b and c` */
const inWords = (items) => items.length < 2 ? items.join("") : `${items.slice(0, -1).join(", ")} and ${items.at(-1)}`;


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
