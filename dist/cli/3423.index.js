export const id = 3423;
export const ids = [3423];
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

/***/ 3423:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  judgeDocsCheck: () => (/* binding */ judgeDocsCheck)
});

// EXTERNAL MODULE: ./build/model/finding.js
var finding = __webpack_require__(6939);
// EXTERNAL MODULE: external "node:path/posix"
var posix_ = __webpack_require__(3916);
// EXTERNAL MODULE: ./node_modules/fastest-levenshtein/mod.js
var mod = __webpack_require__(1916);
;// CONCATENATED MODULE: ./build/guardrails/docs-check/nearest.js


/** Names that every folder may have, as names of folders are: one of them is no sign that it was meant. */
const everywhere = new Set(["readme", "index", "main", "mod", "license", "changelog", "package", "tsconfig"]);
/** The searches through all files that one judgement makes at most: more than that many names are not near to anything. */
const mostSearches = 300;
/** Looks for files: first those of the same name in other folders, then those whose path has nearly the same letters. */
function nearestFiles(tree) {
    const found = new Map();
    return (path) => {
        const candidates = (0,posix_.extname)(path) === "" ? tree.paths : tree.files;
        if (!found.has(path) && found.size < mostSearches)
            found.set(path, moved(path, tree) ?? misspelt(path, candidates));
        return found.get(path) ?? null;
    };
}
function moved(path, tree) {
    const name = (0,posix_.basename)(path);
    const elsewhere = tree.named(name);
    if (elsewhere.length === 0)
        return null;
    const near = elsewhere.map((file) => ({ file, changes: (0,mod/* distance */.Io)(file, path) }));
    const [first] = near.toSorted((a, b) => a.changes - b.changes);
    const isTelling = (0,posix_.extname)(name) !== "" && !everywhere.has((0,posix_.basename)(name, (0,posix_.extname)(name)).toLowerCase());
    return { name: first.file, only: elsewhere.length === 1 && isTelling };
}
/** A third of the file's own name may differ, and for `--fix` not the extension: another one is another file. */
function misspelt(path, candidates) {
    const near = nearest(path, candidates, Math.max(2, Math.floor((0,posix_.basename)(path).length / 3)));
    return near === null ? null : { ...near, only: near.only && (0,posix_.extname)(near.name) === (0,posix_.extname)(path) };
}
/**
 * The name with the fewest letters changed. It is the only one when at most two are, at most a quarter of them, no other name is as
 * near as that, and more than a number differs: `part-3.md` is no misspelt `part-2.md`.
 * @param most letters that may differ
 */
function nearest(name, candidates, most = Math.floor(name.length / 3)) {
    const mostForOnly = Math.min(2, Math.floor(name.length / 4));
    let best = null;
    let fewest = most + 1;
    let close = 0;
    for (const candidate of candidates) {
        if (Math.abs(candidate.length - name.length) > most)
            continue;
        const changes = (0,mod/* distance */.Io)(candidate, name);
        if (changes <= mostForOnly)
            close += 1;
        if (changes >= fewest)
            continue;
        best = candidate;
        fewest = changes;
    }
    if (best === null)
        return null;
    return { name: best, only: close === 1 && withoutNumbers(best) !== withoutNumbers(name) };
}
const withoutNumbers = (name) => name.replaceAll(/\d+/g, "0");

// EXTERNAL MODULE: ./build/guardrails/finding.js
var guardrails_finding = __webpack_require__(738);
;// CONCATENATED MODULE: ./build/guardrails/docs-check/problem.js

/** A problem of a whole file. @param path null: of the whole repository */
const problemOf = (path, { rule, ...said }) => ({
    finding: (0,guardrails_finding/* findingOf */.h)(`docs-check/${rule}`, { ...said, path }),
    replacement: null,
});
/** A problem at a place of a document. @param instead what is to stand there; null: nobody can tell */
function problemAt(path, placed, remark, instead) {
    const { finding } = problemOf(path, remark);
    const { line, column, offset } = placed.place;
    const replaceable = instead !== null && instead !== placed.text && offset !== null;
    return {
        finding: { ...finding, line, end_line: line, column },
        replacement: replaceable ? { path, offset, length: placed.text.length, text: instead } : null,
    };
}
const longest = 200;
/** A name inside of a message: in quotes, on one line, cut when long. */
const quoted = (name) => JSON.stringify(name.length > longest ? `${name.slice(0, longest)}…` : name);

// EXTERNAL MODULE: ./build/changes/names.js
var changes_names = __webpack_require__(8126);
;// CONCATENATED MODULE: ./build/guardrails/docs-check/tree.js


/** @param names as Repository has them */
function treeOf(names) {
    const files = names.map(changes_names/* matchableName */.V_);
    const known = new Set(files);
    const folders = new Set([""]);
    for (const file of files)
        addFolders(file, folders);
    const paths = [...files, ...[...folders].filter((folder) => folder !== "")];
    const byPath = groupBy(paths, folded);
    const byName = groupBy(paths, (path) => folded((0,posix_.basename)(path)));
    return {
        files,
        paths,
        has: (path) => known.has(path) || folders.has(path),
        isFolder: (path) => folders.has(path),
        writtenAs(path) {
            const ways = byPath.get(folded(path)) ?? [];
            return ways.length === 1 && ways[0] !== path ? ways[0] : undefined;
        },
        isBelowFile(path) {
            for (let above = folderOf(path); above !== ""; above = folderOf(above))
                if (known.has(above))
                    return true;
            return false;
        },
        named: (name) => byName.get(folded(name)) ?? [],
    };
}
/** The folder of a path, the root being the empty name. */
function folderOf(path) {
    const folder = (0,posix_.dirname)(path);
    return folder === "." || folder === "/" ? "" : folder;
}
/** The folder and those above it, the root last: from any of them a document may name a path. */
function foldersAbove(folder) {
    const folders = [folder];
    for (let above = folder; above !== "";)
        folders.push((above = folderOf(above)));
    return folders;
}
/** Names that some file systems take for one. */
const folded = (path) => path.normalize("NFC").toLowerCase();
function addFolders(file, folders) {
    for (let folder = folderOf(file); !folders.has(folder); folder = folderOf(folder))
        folders.add(folder);
}
function groupBy(paths, key) {
    const groups = new Map();
    for (const path of paths) {
        const group = groups.get(key(path));
        if (group === undefined)
            groups.set(key(path), [path]);
        else
            group.push(path);
    }
    return groups;
}

;// CONCATENATED MODULE: ./build/guardrails/docs-check/check-address.js




/**
 * Holds a link or an image against the repository, as GitHub resolves it: from the document's folder, or from the root when it
 * begins with a slash. Left alone: addresses with a scheme, what leads out of the repository (`../../issues`), placeholders.
 */
async function checkAddress(address, page, context) {
    const target = targetOf(address.text, page.name);
    if (target === null)
        return null;
    const { options, counts } = context;
    if (options.links && target.written !== "")
        counts[address.kind === "image" ? "images" : "links"] += 1;
    const found = await context.find(target.path);
    if (found === "there")
        return checkAnchor(address, target, page, context);
    if (!options.links)
        return null;
    const near = found === "missing" ? context.nearestFile(target.path) : { name: found.as, only: true };
    const instead = near === null ? null : await addressInstead(near.name, target, page, context);
    const remark = remarkOn(address, target, found, instead);
    return problemAt(page.path, address, remark, near?.only === true ? instead : null);
}
function targetOf(url, from) {
    if (url === "" || /^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(url) || /[{}<>]|\$\(/.test(url))
        return null;
    const [, written, query, fragment] = /^([^?#]*)(\?[^#]*)?(?:#([^]*))?$/.exec(url);
    const named = decoded(written);
    const joined = named.startsWith("/") ? (0,posix_.normalize)(named.slice(1)) : (0,posix_.join)(folderOf(from), named);
    const path = written === "" ? from : joined.replace(/^\.?$|(?<=[^/])\/+$/, "");
    if (path === ".." || path.startsWith("../"))
        return null;
    return { path, written: written, query: query ?? "", fragment: fragment ?? null };
}
function decoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}
function remarkOn({ kind }, { path }, found, instead) {
    const subject = kind === "image" ? `The image ${quoted(path)}` : `The link leads to ${quoted(path)}, which`;
    if (typeof found === "object") {
        const message = `${subject} is written ${quoted(found.as)} in the repository.`;
        return {
            rule: "wrong-case",
            title: "Name in another case",
            message,
            fix: `Write ${quoted(instead ?? "")}.`,
        };
    }
    const message = `${subject} does not exist.`;
    const fix = instead === null
        ? `Lead it to a file of the repository, or remove it.`
        : `Write ${quoted(instead)} if that is meant, or remove it.`;
    return kind === "image"
        ? { rule: "missing-image", title: "Image is missing", message, fix }
        : { rule: "missing-link", title: "Link leads nowhere", message, fix };
}
/** The address of another path in the style of the one that is there, its anchor put right as well. */
async function addressInstead(path, target, page, context) {
    const from = (0,posix_.relative)(`/${folderOf(page.name)}`, `/${path}`) || ".";
    const dot = target.written.startsWith("./") && !from.startsWith("../") ? "./" : "";
    const shown = target.written.startsWith("/") ? `/${path}` : dot + from;
    const near = await nearestAnchor({ ...target, path }, context);
    const fragment = near?.only === true ? near.name : target.fragment;
    return `${escaped(shown)}${target.query}${fragment === null ? "" : `#${fragment}`}`;
}
/** Safe in Markdown and HTML, and percent-encoded only where it has to be. */
const escaped = (path) => path.replaceAll(/[^\w./~+@,=\-\u0080-\u{10ffff}]/gu, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`);
async function checkAnchor(address, target, page, context) {
    const near = await nearestAnchor(target, context);
    if (near === undefined)
        return null;
    const { fragment, path } = target;
    const place = path === page.name ? "this document" : quoted(path);
    const instead = near?.only === true ? address.text.slice(0, address.text.indexOf("#") + 1) + near.name : null;
    const remark = {
        rule: "missing-anchor",
        title: "Anchor is missing",
        message: `The link leads to ${quoted(`#${fragment}`)}, which ${place} has no heading or anchor for.`,
        fix: near === null
            ? "Name the anchor of a heading that is there."
            : `Write ${quoted(`#${near.name}`)} if that is meant.`,
    };
    return problemAt(page.path, address, remark, instead);
}
/**
 * The anchor that was probably meant, null when none is near, and undefined when nothing is wrong: there is no anchor, it is
 * there, or it is none of Markdown (`#L10`, the top, footnotes, text fragments).
 */
async function nearestAnchor(target, context) {
    if (target.fragment === null || !context.options.anchors || !/\.(?:md|markdown)$/i.test(target.path))
        return undefined;
    const name = decoded(target.fragment.replace(/:~:[^]*$/, ""))
        .toLowerCase()
        .replace(/^user-content-/, "");
    if (/^(?:top|readme|l\d+(?:[-c]\w*)*|fn(?:ref)?-.*)?$/s.test(name))
        return undefined;
    const anchors = await context.anchorsOf(target.path);
    if (anchors === null)
        return undefined;
    context.counts.anchors += 1;
    if (anchors.has(name))
        return undefined;
    const near = nearest(name, anchors);
    return near === null ? null : { ...near, name: escaped(near.name) };
}

;// CONCATENATED MODULE: ./build/guardrails/docs-check/check-path.js



/**
 * Holds a text that looks like a path against the repository. It is taken for one only if
 * - from one of the folders its first name is a folder that is there, and
 * - it ends with a slash, or with an extension that files have; or it has three names or more, no dot in the last, and the
 *   folder that it would lie in is there.
 * So `origin/main`, `and/or` and the paths of other repositories are none. Where it is the end of a path that is there, it may be
 * meant from a folder that only the text around it tells: then it is a warning.
 * @param folders from which it may be meant
 */
async function checkPath(document, placed, folders, context) {
    const { tree } = context;
    const places = placesOf(placed.text, folders);
    const isThere = places.some(({ path }) => tree.has(path));
    const meant = isThere ? [] : places.filter(({ folder }) => isMeant(placed.text, folder, context));
    if (isThere || meant.length > 0)
        context.counts.paths += 1;
    const found = await Promise.all(meant.map(async (place) => ({ ...place, is: await context.find(place.path) })));
    const first = found[0];
    if (first === undefined || found.some(({ is }) => is === "there"))
        return null;
    for (const { is, folder } of found)
        if (typeof is === "object")
            return problemAt(document, placed, ...wrongCase(placed.text, is.as, folder));
    return problemAt(document, placed, ...missing(placed.text, first, context));
}
/** What begins with a dot is rather meant from the document's folder, anything else from the root. */
const placesOf = (text, folders) => (text.startsWith(".") ? folders : folders.toReversed())
    .map((folder) => ({ folder, path: (0,posix_.join)(folder, text).replace(/\/$/, "") }))
    .filter(({ path }) => path !== "." && path !== ".." && !path.startsWith("../"));
function isMeant(text, folder, { tree, extensions }) {
    const names = text.split("/").filter((name) => name !== "" && name !== ".");
    const named = names.filter((name) => name !== "..");
    const last = named.at(-1);
    if (last === undefined || (named.length === 1 && !text.endsWith("/")))
        return false;
    const first = (0,posix_.join)(folder, ...names.slice(0, names.length - named.length + 1));
    if (!tree.isFolder(first) && !tree.isFolder(tree.writtenAs(first) ?? first))
        return false;
    if (text.endsWith("/") || extensions.has((0,posix_.extname)(last)))
        return true;
    return named.length > 2 && !last.includes(".") && tree.isFolder(folderOf((0,posix_.join)(folder, text)));
}
function wrongCase(text, as, folder) {
    const instead = pathInstead(as, text, folder);
    const message = `The path ${quoted(text)} is written ${quoted(as)} in the repository.`;
    const fix = `Write ${quoted(instead ?? as)}.`;
    return [{ rule: "wrong-case", title: "Name in another case", message, fix }, instead];
}
function missing(text, { folder, path }, { tree, nearestFile }) {
    const near = nearestFile(path);
    const isEnd = tree.named((0,posix_.basename)(path)).some((file) => file.endsWith(`/${text}`));
    const instead = near === null ? null : pathInstead(near.name, text, folder);
    const action = near === null ? "Name what is there now" : `Write ${quoted(instead ?? near.name)} if that is meant`;
    const remark = {
        rule: "missing-path",
        level: isEnd ? "warning" : "error",
        title: "Path does not exist",
        message: `The path ${quoted(text)} does not exist.`,
        fix: `${action}; put <!-- docs-check: ignore --> before an example.`,
    };
    return [remark, near?.only === true && !isEnd ? instead : null];
}
/** In the style of the text that is there: from the same folder where it can be, else from the root. */
function pathInstead(path, text, folder) {
    const from = (0,posix_.relative)(`/${folder}`, `/${path}`);
    const dot = text.startsWith("./") ? "./" : "";
    const shown = from.startsWith("../") && !text.startsWith("../") ? path : dot + from;
    const slash = text.endsWith("/") ? "/" : "";
    return /^[\p{L}\p{M}\p{N}._+/-]+$/u.test(shown) ? shown + slash : null;
}

;// CONCATENATED MODULE: ./build/guardrails/docs-check/programs.js
/** Programs that read what they are given: the paths that follow them have to be there. */
const readers = new Set(". bash bun cat cd chmod deno diff head less ls node npx perl php python python3 ruby sh source tail ts-node tsx zsh".split(" "));
const packageManagers = new Set(["npm", "pnpm", "yarn"]);
const isOrchestrator = (word) => /^(?:github:)?(?:[\w.-]+\/)?orchestrator(?:-action)?(?:[@#]\S*)?$/.test(word);
/** Whether it is worth reading what begins so: in prose, words before a path are no command. */
const isProgram = (word) => readers.has(word) || packageManagers.has(word) || isOrchestrator(word) || /^\.\.?\//.test(word);

;// CONCATENATED MODULE: ./build/guardrails/docs-check/check-pipeline.js



/** Holds `orchestrator run <pipeline>` and `plan <pipeline>`, also by way of npx, against the pipeline file. */
async function checkPipeline({ words }, page, context) {
    const word = pipelineIn(words);
    const pipelines = word === null ? null : await context.pipelines();
    if (word === null || pipelines === null)
        return null;
    context.counts.pipelines += 1;
    if (pipelines.names.includes(word.text))
        return null;
    const near = nearest(word.text, pipelines.names);
    const remark = {
        rule: "missing-pipeline",
        title: "Pipeline does not exist",
        message: `There is no pipeline ${quoted(word.text)} in ${pipelines.path}.`,
        fix: `${near === null ? "Name a pipeline that is there" : `Write ${quoted(near.name)} if that is meant`}, or add this one.`,
    };
    return problemAt(page.path, word, remark, near?.only === true ? near.name : null);
}
/** Only a name directly behind the verb is known to be a pipeline, and only without another pipeline file. */
function pipelineIn(words) {
    const texts = words.map(({ text }) => text);
    const program = texts[0] === "npx" ? texts.findIndex((text, index) => index > 0 && !text.startsWith("-")) : 0;
    if (!isOrchestrator(texts[program] ?? "") || !/^(?:run|plan)$/.test(texts[program + 1] ?? ""))
        return null;
    if (texts.some((text) => /^(?:-c|--config|--resume)(?:=|$)/.test(text)))
        return null;
    const name = words[program + 2];
    return name !== undefined && /^[A-Za-z0-9][\w.-]*$/.test(name.text) && !/^[A-Z_]+$/.test(name.text)
        ? name
        : null;
}

;// CONCATENATED MODULE: ./build/guardrails/docs-check/script-call.js
const test = new Map([
    ["test", "test"],
    ["t", "test"],
    ["tst", "test"],
    ["start", "start"],
]);
// docs.npmjs.com/cli/v11/commands, pnpm.io/cli/run, classic.yarnpkg.com/en/docs/cli
const npm = {
    folder: ["--prefix", "-C"],
    workspace: ["--workspace", "-w"],
    anywhere: ["--workspaces", "-ws", "--if-present", "--global", "-g"],
    run: ["run", "run-script", "rum", "urn"],
    commands: new Map([...test, ["stop", "stop"]]),
};
const pnpm = {
    folder: ["--dir", "-C"],
    workspace: ["--filter", "-F"],
    anywhere: ["--recursive", "-r", "--if-present", "--workspace-root", "-w"],
    run: ["run", "run-script"],
    commands: test,
};
const yarn = {
    folder: ["--cwd"],
    workspace: [],
    anywhere: ["--top-level", "-T"],
    run: [],
    commands: new Map(),
};
const managers = new Map(Object.entries({ npm, pnpm, yarn }));
/** Names that are no programs, so that `yarn build` can only mean a script. */
const scriptNames = new Set(["build", "dev", "format", "lint", "start", "test"]);
/**
 * The script that a command runs; null: none, or nobody can tell. `yarn x`, `yarn run x` and `pnpm x` run a program when there is
 * no such script, so there only build, dev, format, lint, start, test and names with a colon are known to be scripts.
 */
function scriptCallOf(words) {
    const manager = managers.get(words[0]?.text ?? "");
    const read = manager === undefined ? null : readWords(words.slice(1), manager);
    if (manager === undefined || read === null)
        return null;
    const { given, folder } = read;
    const inWorkspace = manager === yarn && given[0]?.text === "workspace";
    const workspace = inWorkspace ? (given[1]?.text ?? null) : read.workspace;
    const [first, second] = inWorkspace ? given.slice(2) : given;
    if (first === undefined)
        return null;
    const called = scriptOf(first, second, manager);
    return called === null || isPlaceholder(called.name) ? null : { ...called, folder, workspace };
}
function scriptOf(first, second, manager) {
    if (manager.run.includes(first.text)) {
        if (second === undefined || second.text === "env")
            return null;
        return { name: second.text, placed: second };
    }
    const command = manager.commands.get(first.text);
    if (command !== undefined)
        return { name: command, placed: null };
    if (manager === npm)
        return null;
    const script = first.text === "run" ? second : first;
    if (script === undefined || !(scriptNames.has(script.text) || script.text.includes(":")))
        return null;
    return { name: script.text, placed: script };
}
/** A name in capitals, or of other characters than names of scripts have. */
const isPlaceholder = (name) => /^[A-Z_]+$/.test(name) || !/^\w[\w:./@-]*$/.test(name) || name.includes("..");
/** Sorts options from the rest; null: it is run wherever there is such a script. */
function readWords(words, manager) {
    const read = { given: [], folder: null, workspace: null };
    for (let index = 0; index < words.length; index += 1) {
        const word = words[index];
        if (word.text === "--")
            break;
        if (!word.text.startsWith("-")) {
            read.given.push(word);
            continue;
        }
        const [name, value] = word.text.split("=", 2);
        if (manager.anywhere.includes(name))
            return null;
        const key = manager.folder.includes(name)
            ? "folder"
            : manager.workspace.includes(name)
                ? "workspace"
                : null;
        if (key === null)
            continue;
        if (value === undefined)
            index += 1;
        read[key] = value ?? words[index]?.text ?? null;
    }
    return read;
}

;// CONCATENATED MODULE: ./build/guardrails/docs-check/check-script.js




/**
 * Holds the script that a command runs against the package.json of the folder or workspace that the command names, else those of
 * the document's folder and above. Where there is none, nothing is known. A script that only another package has is a warning:
 * the command works there.
 * @param folder in which the command is run
 */
async function checkScript({ words, folders }, page, folder, context) {
    const call = scriptCallOf(words);
    const packages = call === null ? [] : await packagesFor(call, folder, folders.length > 0, context);
    if (call === null || packages.length === 0)
        return null;
    context.counts.scripts += 1;
    if (packages.some(({ scripts }) => scripts.has(call.name)))
        return null;
    const named = call.folder !== null || call.workspace !== null || folders.length > 0;
    const others = named ? [] : (await context.packages.all()).filter(({ scripts }) => scripts.has(call.name));
    const near = nearest(call.name, new Set(packages.flatMap(({ scripts }) => [...scripts])));
    const remark = others.length > 0 ? elsewhere(call, others) : nowhere(call, packages, near?.name);
    const instead = others.length === 0 && call.placed !== null && near?.only === true ? near.name : null;
    return problemAt(page.path, call.placed ?? words[0], remark, instead);
}
/** @param entered whether `cd` went to the folder: then only the nearest package can be meant */
async function packagesFor(call, folder, entered, { packages, tree }) {
    const { workspace } = call;
    if (workspace !== null) {
        const all = await packages.all();
        return all.filter((one) => one.name === workspace || one.folder === workspace.replace(/^\.\/|\/$/g, ""));
    }
    if (call.folder !== null) {
        const path = [(0,posix_.join)(folder, call.folder), (0,posix_.join)(call.folder)].map((one) => one.replace(/^\.$|\/$/, ""));
        const found = await Promise.all(path.filter((one) => tree.isFolder(one)).map((one) => packages.in(one)));
        return found.filter((one) => one !== null).slice(0, 1);
    }
    const above = await packages.above(folder);
    return entered ? above.slice(0, 1) : above;
}
function nowhere(call, packages, near) {
    const files = packages.map(({ path }) => path).join(" and ");
    return {
        rule: "missing-script",
        title: "Script does not exist",
        message: `There is no script ${quoted(call.name)} in ${files}.`,
        fix: `${near === undefined ? "Name a script that is there" : `Write ${quoted(near)} if that is meant`}, or add this one.`,
    };
}
function elsewhere(call, others) {
    const { path, folder } = others[0];
    const more = others.length > 1 ? ` and ${others.length - 1} more` : "";
    return {
        rule: "script-elsewhere",
        level: "warning",
        title: "Script of another package",
        message: `The script ${quoted(call.name)} is only in ${path}${more}, and the command does not say so.`,
        fix: `Name the folder, as in \`npm run ${call.name} --prefix ${folder === "" ? "." : folder}\`.`,
    };
}

;// CONCATENATED MODULE: ./build/guardrails/docs-check/path-shape.js

/** Extensions that a path may end with, besides those that files of the repository have. */
const usualExtensions = "bash bat c cc cfg cjs conf cpp cs css csv cts env gif go gradle h hpp htm html ini ipynb java jpeg jpg js json jsonc jsonl jsx kt less lock lua md mdx mjs mts ndjson pdf php pl png properties proto ps1 py rb rs rst sass scss sh sql svg swift tf toml ts tsx txt vue webp xml yaml yml zig zsh";
const pathExtensions = (files) => new Set([
    ...usualExtensions.split(" ").map((name) => `.${name}`),
    ...files.map((file) => (0,posix_.extname)(file)).filter((extension) => /^\.[a-z]\w*$/i.test(extension)),
]);
/** Names that documentation makes up. */
const madeUp = /(?:^|[-_./])(?:foo|bar|baz|qux|yyyy|n{3,}|x{3,}|my-[^/]*|your-[^/]*)(?:[-_./]|$)/i;
/**
 * Whether a text could be a path, whatever the repository holds: two or more names with a slash between them (one may be `.` or
 * `..`) or one with a slash at its end, made of letters, digits, `.`, `_`, `-` and `+`. So no blanks, no globs (`*`), no
 * placeholders (`<name>`, `{id}`, `$VAR`, `...`), no addresses or revisions (`:`, `@`), nothing absolute; and no name that
 * documentation makes up: foo, bar, baz, qux, my-..., your-..., YYYY, NNN, XXX.
 */
const looksLikePath = (text) => /^(?!\/)(?:[\p{L}\p{M}\p{N}._+-]+\/)+(?:[\p{L}\p{M}\p{N}._+-]+)?$/u.test(text) &&
    !/\.{3}|^-/.test(text) &&
    !madeUp.test(text);
/** A path without the line that it may end with: `src/a.ts:12`, `src/a.ts:12:3`, `src/a.ts#L12`. */
const withoutLine = (text) => text.replace(/(?::\d+(?:[:-]\d+)?|#L\d+(?:-L\d+)?)$/, "");

;// CONCATENATED MODULE: ./build/guardrails/docs-check/check-command.js







/** Holds a command against the repository: the paths that it reads, the script or the pipeline that it runs. */
async function checkCommand(command, page, context) {
    const folders = foldersOf(command, page, context.tree);
    if (folders === null)
        return [];
    const { options } = context;
    const problems = options.paths ? await checkPaths(command.words, page, folders, context) : [];
    if (options.scripts)
        problems.push(await checkScript(command, page, folders[0], context));
    if (options.pipelines)
        problems.push(await checkPipeline(command, page, context));
    return problems.filter((problem) => problem !== null);
}
/** From where the command's paths may be meant; null: `cd` went somewhere that is not here, as into a clone of something else. */
function foldersOf({ folders }, page, tree) {
    let from = foldersAbove(folderOf(page.name));
    for (const folder of folders) {
        const entered = from
            .map((start) => (0,posix_.join)(start, folder).replace(/^\.$|\/$/, ""))
            .find((path) => tree.isFolder(path));
        if (entered === undefined)
            return null;
        from = foldersAbove(entered);
    }
    return from;
}
async function checkPaths(words, page, folders, context) {
    const [program, ...rest] = words;
    const read = readers.has(program.text)
        ? rest.filter(({ text }, index) => text !== "" && !isOutput(rest[index - 1]))
        : [];
    const problems = [];
    for (const word of [program, ...read]) {
        const text = withoutLine(word.text);
        if (looksLikePath(text))
            problems.push(await checkPath(page.path, { ...word, text }, folders, context));
    }
    return problems;
}
/** Whether what follows is written, and so need not be there. */
const isOutput = (option) => /^(?:-o|--?out.*)$/i.test(option?.text ?? "");

;// CONCATENATED MODULE: ./build/guardrails/docs-check/context.js


/** How a path is looked for: exactly as it is written, on every file system. Only what git doesn't know is looked for on the disk. */
function finder(repository, tree, mayBeMissing) {
    const onDisk = new Map();
    return async (path) => {
        if (tree.has(path))
            return "there";
        const as = tree.writtenAs(path);
        if (as !== undefined)
            return { as };
        if (tree.isBelowFile(path) || mayBeMissing(path))
            return "there";
        if (!onDisk.has(path))
            onDisk.set(path, repository.exists(path));
        return (await onDisk.get(path)) === true ? "there" : "missing";
    };
}
function startContext(parts) {
    return {
        ...parts,
        extensions: pathExtensions(parts.tree.files),
        nearestFile: nearestFiles(parts.tree),
        counts: { links: 0, images: 0, anchors: 0, paths: 0, scripts: 0, pipelines: 0 },
    };
}

// EXTERNAL MODULE: ./node_modules/p-map/index.js
var p_map = __webpack_require__(606);
// EXTERNAL MODULE: ./build/changes/filter.js
var filter = __webpack_require__(1778);
// EXTERNAL MODULE: ./build/guardrails/markdown.js
var markdown = __webpack_require__(2632);
// EXTERNAL MODULE: ./build/guardrails/docs-check/options.js
var docs_check_options = __webpack_require__(8056);
;// CONCATENATED MODULE: ./node_modules/github-slugger/regex.js
// This module is generated by `script/`.
/* eslint-disable no-control-regex, no-misleading-character-class, no-useless-escape */
const regex = /[\0-\x1F!-,\.\/:-@\[-\^`\{-\xA9\xAB-\xB4\xB6-\xB9\xBB-\xBF\xD7\xF7\u02C2-\u02C5\u02D2-\u02DF\u02E5-\u02EB\u02ED\u02EF-\u02FF\u0375\u0378\u0379\u037E\u0380-\u0385\u0387\u038B\u038D\u03A2\u03F6\u0482\u0530\u0557\u0558\u055A-\u055F\u0589-\u0590\u05BE\u05C0\u05C3\u05C6\u05C8-\u05CF\u05EB-\u05EE\u05F3-\u060F\u061B-\u061F\u066A-\u066D\u06D4\u06DD\u06DE\u06E9\u06FD\u06FE\u0700-\u070F\u074B\u074C\u07B2-\u07BF\u07F6-\u07F9\u07FB\u07FC\u07FE\u07FF\u082E-\u083F\u085C-\u085F\u086B-\u089F\u08B5\u08C8-\u08D2\u08E2\u0964\u0965\u0970\u0984\u098D\u098E\u0991\u0992\u09A9\u09B1\u09B3-\u09B5\u09BA\u09BB\u09C5\u09C6\u09C9\u09CA\u09CF-\u09D6\u09D8-\u09DB\u09DE\u09E4\u09E5\u09F2-\u09FB\u09FD\u09FF\u0A00\u0A04\u0A0B-\u0A0E\u0A11\u0A12\u0A29\u0A31\u0A34\u0A37\u0A3A\u0A3B\u0A3D\u0A43-\u0A46\u0A49\u0A4A\u0A4E-\u0A50\u0A52-\u0A58\u0A5D\u0A5F-\u0A65\u0A76-\u0A80\u0A84\u0A8E\u0A92\u0AA9\u0AB1\u0AB4\u0ABA\u0ABB\u0AC6\u0ACA\u0ACE\u0ACF\u0AD1-\u0ADF\u0AE4\u0AE5\u0AF0-\u0AF8\u0B00\u0B04\u0B0D\u0B0E\u0B11\u0B12\u0B29\u0B31\u0B34\u0B3A\u0B3B\u0B45\u0B46\u0B49\u0B4A\u0B4E-\u0B54\u0B58-\u0B5B\u0B5E\u0B64\u0B65\u0B70\u0B72-\u0B81\u0B84\u0B8B-\u0B8D\u0B91\u0B96-\u0B98\u0B9B\u0B9D\u0BA0-\u0BA2\u0BA5-\u0BA7\u0BAB-\u0BAD\u0BBA-\u0BBD\u0BC3-\u0BC5\u0BC9\u0BCE\u0BCF\u0BD1-\u0BD6\u0BD8-\u0BE5\u0BF0-\u0BFF\u0C0D\u0C11\u0C29\u0C3A-\u0C3C\u0C45\u0C49\u0C4E-\u0C54\u0C57\u0C5B-\u0C5F\u0C64\u0C65\u0C70-\u0C7F\u0C84\u0C8D\u0C91\u0CA9\u0CB4\u0CBA\u0CBB\u0CC5\u0CC9\u0CCE-\u0CD4\u0CD7-\u0CDD\u0CDF\u0CE4\u0CE5\u0CF0\u0CF3-\u0CFF\u0D0D\u0D11\u0D45\u0D49\u0D4F-\u0D53\u0D58-\u0D5E\u0D64\u0D65\u0D70-\u0D79\u0D80\u0D84\u0D97-\u0D99\u0DB2\u0DBC\u0DBE\u0DBF\u0DC7-\u0DC9\u0DCB-\u0DCE\u0DD5\u0DD7\u0DE0-\u0DE5\u0DF0\u0DF1\u0DF4-\u0E00\u0E3B-\u0E3F\u0E4F\u0E5A-\u0E80\u0E83\u0E85\u0E8B\u0EA4\u0EA6\u0EBE\u0EBF\u0EC5\u0EC7\u0ECE\u0ECF\u0EDA\u0EDB\u0EE0-\u0EFF\u0F01-\u0F17\u0F1A-\u0F1F\u0F2A-\u0F34\u0F36\u0F38\u0F3A-\u0F3D\u0F48\u0F6D-\u0F70\u0F85\u0F98\u0FBD-\u0FC5\u0FC7-\u0FFF\u104A-\u104F\u109E\u109F\u10C6\u10C8-\u10CC\u10CE\u10CF\u10FB\u1249\u124E\u124F\u1257\u1259\u125E\u125F\u1289\u128E\u128F\u12B1\u12B6\u12B7\u12BF\u12C1\u12C6\u12C7\u12D7\u1311\u1316\u1317\u135B\u135C\u1360-\u137F\u1390-\u139F\u13F6\u13F7\u13FE-\u1400\u166D\u166E\u1680\u169B-\u169F\u16EB-\u16ED\u16F9-\u16FF\u170D\u1715-\u171F\u1735-\u173F\u1754-\u175F\u176D\u1771\u1774-\u177F\u17D4-\u17D6\u17D8-\u17DB\u17DE\u17DF\u17EA-\u180A\u180E\u180F\u181A-\u181F\u1879-\u187F\u18AB-\u18AF\u18F6-\u18FF\u191F\u192C-\u192F\u193C-\u1945\u196E\u196F\u1975-\u197F\u19AC-\u19AF\u19CA-\u19CF\u19DA-\u19FF\u1A1C-\u1A1F\u1A5F\u1A7D\u1A7E\u1A8A-\u1A8F\u1A9A-\u1AA6\u1AA8-\u1AAF\u1AC1-\u1AFF\u1B4C-\u1B4F\u1B5A-\u1B6A\u1B74-\u1B7F\u1BF4-\u1BFF\u1C38-\u1C3F\u1C4A-\u1C4C\u1C7E\u1C7F\u1C89-\u1C8F\u1CBB\u1CBC\u1CC0-\u1CCF\u1CD3\u1CFB-\u1CFF\u1DFA\u1F16\u1F17\u1F1E\u1F1F\u1F46\u1F47\u1F4E\u1F4F\u1F58\u1F5A\u1F5C\u1F5E\u1F7E\u1F7F\u1FB5\u1FBD\u1FBF-\u1FC1\u1FC5\u1FCD-\u1FCF\u1FD4\u1FD5\u1FDC-\u1FDF\u1FED-\u1FF1\u1FF5\u1FFD-\u203E\u2041-\u2053\u2055-\u2070\u2072-\u207E\u2080-\u208F\u209D-\u20CF\u20F1-\u2101\u2103-\u2106\u2108\u2109\u2114\u2116-\u2118\u211E-\u2123\u2125\u2127\u2129\u212E\u213A\u213B\u2140-\u2144\u214A-\u214D\u214F-\u215F\u2189-\u24B5\u24EA-\u2BFF\u2C2F\u2C5F\u2CE5-\u2CEA\u2CF4-\u2CFF\u2D26\u2D28-\u2D2C\u2D2E\u2D2F\u2D68-\u2D6E\u2D70-\u2D7E\u2D97-\u2D9F\u2DA7\u2DAF\u2DB7\u2DBF\u2DC7\u2DCF\u2DD7\u2DDF\u2E00-\u2E2E\u2E30-\u3004\u3008-\u3020\u3030\u3036\u3037\u303D-\u3040\u3097\u3098\u309B\u309C\u30A0\u30FB\u3100-\u3104\u3130\u318F-\u319F\u31C0-\u31EF\u3200-\u33FF\u4DC0-\u4DFF\u9FFD-\u9FFF\uA48D-\uA4CF\uA4FE\uA4FF\uA60D-\uA60F\uA62C-\uA63F\uA673\uA67E\uA6F2-\uA716\uA720\uA721\uA789\uA78A\uA7C0\uA7C1\uA7CB-\uA7F4\uA828-\uA82B\uA82D-\uA83F\uA874-\uA87F\uA8C6-\uA8CF\uA8DA-\uA8DF\uA8F8-\uA8FA\uA8FC\uA92E\uA92F\uA954-\uA95F\uA97D-\uA97F\uA9C1-\uA9CE\uA9DA-\uA9DF\uA9FF\uAA37-\uAA3F\uAA4E\uAA4F\uAA5A-\uAA5F\uAA77-\uAA79\uAAC3-\uAADA\uAADE\uAADF\uAAF0\uAAF1\uAAF7-\uAB00\uAB07\uAB08\uAB0F\uAB10\uAB17-\uAB1F\uAB27\uAB2F\uAB5B\uAB6A-\uAB6F\uABEB\uABEE\uABEF\uABFA-\uABFF\uD7A4-\uD7AF\uD7C7-\uD7CA\uD7FC-\uD7FF\uE000-\uF8FF\uFA6E\uFA6F\uFADA-\uFAFF\uFB07-\uFB12\uFB18-\uFB1C\uFB29\uFB37\uFB3D\uFB3F\uFB42\uFB45\uFBB2-\uFBD2\uFD3E-\uFD4F\uFD90\uFD91\uFDC8-\uFDEF\uFDFC-\uFDFF\uFE10-\uFE1F\uFE30-\uFE32\uFE35-\uFE4C\uFE50-\uFE6F\uFE75\uFEFD-\uFF0F\uFF1A-\uFF20\uFF3B-\uFF3E\uFF40\uFF5B-\uFF65\uFFBF-\uFFC1\uFFC8\uFFC9\uFFD0\uFFD1\uFFD8\uFFD9\uFFDD-\uFFFF]|\uD800[\uDC0C\uDC27\uDC3B\uDC3E\uDC4E\uDC4F\uDC5E-\uDC7F\uDCFB-\uDD3F\uDD75-\uDDFC\uDDFE-\uDE7F\uDE9D-\uDE9F\uDED1-\uDEDF\uDEE1-\uDEFF\uDF20-\uDF2C\uDF4B-\uDF4F\uDF7B-\uDF7F\uDF9E\uDF9F\uDFC4-\uDFC7\uDFD0\uDFD6-\uDFFF]|\uD801[\uDC9E\uDC9F\uDCAA-\uDCAF\uDCD4-\uDCD7\uDCFC-\uDCFF\uDD28-\uDD2F\uDD64-\uDDFF\uDF37-\uDF3F\uDF56-\uDF5F\uDF68-\uDFFF]|\uD802[\uDC06\uDC07\uDC09\uDC36\uDC39-\uDC3B\uDC3D\uDC3E\uDC56-\uDC5F\uDC77-\uDC7F\uDC9F-\uDCDF\uDCF3\uDCF6-\uDCFF\uDD16-\uDD1F\uDD3A-\uDD7F\uDDB8-\uDDBD\uDDC0-\uDDFF\uDE04\uDE07-\uDE0B\uDE14\uDE18\uDE36\uDE37\uDE3B-\uDE3E\uDE40-\uDE5F\uDE7D-\uDE7F\uDE9D-\uDEBF\uDEC8\uDEE7-\uDEFF\uDF36-\uDF3F\uDF56-\uDF5F\uDF73-\uDF7F\uDF92-\uDFFF]|\uD803[\uDC49-\uDC7F\uDCB3-\uDCBF\uDCF3-\uDCFF\uDD28-\uDD2F\uDD3A-\uDE7F\uDEAA\uDEAD-\uDEAF\uDEB2-\uDEFF\uDF1D-\uDF26\uDF28-\uDF2F\uDF51-\uDFAF\uDFC5-\uDFDF\uDFF7-\uDFFF]|\uD804[\uDC47-\uDC65\uDC70-\uDC7E\uDCBB-\uDCCF\uDCE9-\uDCEF\uDCFA-\uDCFF\uDD35\uDD40-\uDD43\uDD48-\uDD4F\uDD74\uDD75\uDD77-\uDD7F\uDDC5-\uDDC8\uDDCD\uDDDB\uDDDD-\uDDFF\uDE12\uDE38-\uDE3D\uDE3F-\uDE7F\uDE87\uDE89\uDE8E\uDE9E\uDEA9-\uDEAF\uDEEB-\uDEEF\uDEFA-\uDEFF\uDF04\uDF0D\uDF0E\uDF11\uDF12\uDF29\uDF31\uDF34\uDF3A\uDF45\uDF46\uDF49\uDF4A\uDF4E\uDF4F\uDF51-\uDF56\uDF58-\uDF5C\uDF64\uDF65\uDF6D-\uDF6F\uDF75-\uDFFF]|\uD805[\uDC4B-\uDC4F\uDC5A-\uDC5D\uDC62-\uDC7F\uDCC6\uDCC8-\uDCCF\uDCDA-\uDD7F\uDDB6\uDDB7\uDDC1-\uDDD7\uDDDE-\uDDFF\uDE41-\uDE43\uDE45-\uDE4F\uDE5A-\uDE7F\uDEB9-\uDEBF\uDECA-\uDEFF\uDF1B\uDF1C\uDF2C-\uDF2F\uDF3A-\uDFFF]|\uD806[\uDC3B-\uDC9F\uDCEA-\uDCFE\uDD07\uDD08\uDD0A\uDD0B\uDD14\uDD17\uDD36\uDD39\uDD3A\uDD44-\uDD4F\uDD5A-\uDD9F\uDDA8\uDDA9\uDDD8\uDDD9\uDDE2\uDDE5-\uDDFF\uDE3F-\uDE46\uDE48-\uDE4F\uDE9A-\uDE9C\uDE9E-\uDEBF\uDEF9-\uDFFF]|\uD807[\uDC09\uDC37\uDC41-\uDC4F\uDC5A-\uDC71\uDC90\uDC91\uDCA8\uDCB7-\uDCFF\uDD07\uDD0A\uDD37-\uDD39\uDD3B\uDD3E\uDD48-\uDD4F\uDD5A-\uDD5F\uDD66\uDD69\uDD8F\uDD92\uDD99-\uDD9F\uDDAA-\uDEDF\uDEF7-\uDFAF\uDFB1-\uDFFF]|\uD808[\uDF9A-\uDFFF]|\uD809[\uDC6F-\uDC7F\uDD44-\uDFFF]|[\uD80A\uD80B\uD80E-\uD810\uD812-\uD819\uD824-\uD82B\uD82D\uD82E\uD830-\uD833\uD837\uD839\uD83D\uD83F\uD87B-\uD87D\uD87F\uD885-\uDB3F\uDB41-\uDBFF][\uDC00-\uDFFF]|\uD80D[\uDC2F-\uDFFF]|\uD811[\uDE47-\uDFFF]|\uD81A[\uDE39-\uDE3F\uDE5F\uDE6A-\uDECF\uDEEE\uDEEF\uDEF5-\uDEFF\uDF37-\uDF3F\uDF44-\uDF4F\uDF5A-\uDF62\uDF78-\uDF7C\uDF90-\uDFFF]|\uD81B[\uDC00-\uDE3F\uDE80-\uDEFF\uDF4B-\uDF4E\uDF88-\uDF8E\uDFA0-\uDFDF\uDFE2\uDFE5-\uDFEF\uDFF2-\uDFFF]|\uD821[\uDFF8-\uDFFF]|\uD823[\uDCD6-\uDCFF\uDD09-\uDFFF]|\uD82C[\uDD1F-\uDD4F\uDD53-\uDD63\uDD68-\uDD6F\uDEFC-\uDFFF]|\uD82F[\uDC6B-\uDC6F\uDC7D-\uDC7F\uDC89-\uDC8F\uDC9A-\uDC9C\uDC9F-\uDFFF]|\uD834[\uDC00-\uDD64\uDD6A-\uDD6C\uDD73-\uDD7A\uDD83\uDD84\uDD8C-\uDDA9\uDDAE-\uDE41\uDE45-\uDFFF]|\uD835[\uDC55\uDC9D\uDCA0\uDCA1\uDCA3\uDCA4\uDCA7\uDCA8\uDCAD\uDCBA\uDCBC\uDCC4\uDD06\uDD0B\uDD0C\uDD15\uDD1D\uDD3A\uDD3F\uDD45\uDD47-\uDD49\uDD51\uDEA6\uDEA7\uDEC1\uDEDB\uDEFB\uDF15\uDF35\uDF4F\uDF6F\uDF89\uDFA9\uDFC3\uDFCC\uDFCD]|\uD836[\uDC00-\uDDFF\uDE37-\uDE3A\uDE6D-\uDE74\uDE76-\uDE83\uDE85-\uDE9A\uDEA0\uDEB0-\uDFFF]|\uD838[\uDC07\uDC19\uDC1A\uDC22\uDC25\uDC2B-\uDCFF\uDD2D-\uDD2F\uDD3E\uDD3F\uDD4A-\uDD4D\uDD4F-\uDEBF\uDEFA-\uDFFF]|\uD83A[\uDCC5-\uDCCF\uDCD7-\uDCFF\uDD4C-\uDD4F\uDD5A-\uDFFF]|\uD83B[\uDC00-\uDDFF\uDE04\uDE20\uDE23\uDE25\uDE26\uDE28\uDE33\uDE38\uDE3A\uDE3C-\uDE41\uDE43-\uDE46\uDE48\uDE4A\uDE4C\uDE50\uDE53\uDE55\uDE56\uDE58\uDE5A\uDE5C\uDE5E\uDE60\uDE63\uDE65\uDE66\uDE6B\uDE73\uDE78\uDE7D\uDE7F\uDE8A\uDE9C-\uDEA0\uDEA4\uDEAA\uDEBC-\uDFFF]|\uD83C[\uDC00-\uDD2F\uDD4A-\uDD4F\uDD6A-\uDD6F\uDD8A-\uDFFF]|\uD83E[\uDC00-\uDFEF\uDFFA-\uDFFF]|\uD869[\uDEDE-\uDEFF]|\uD86D[\uDF35-\uDF3F]|\uD86E[\uDC1E\uDC1F]|\uD873[\uDEA2-\uDEAF]|\uD87A[\uDFE1-\uDFFF]|\uD87E[\uDE1E-\uDFFF]|\uD884[\uDF4B-\uDFFF]|\uDB40[\uDC00-\uDCFF\uDDF0-\uDFFF]/g

;// CONCATENATED MODULE: ./node_modules/github-slugger/index.js


const own = Object.hasOwnProperty

/**
 * Slugger.
 */
class BananaSlug {
  /**
   * Create a new slug class.
   */
  constructor () {
    /** @type {Record<string, number>} */
    // eslint-disable-next-line no-unused-expressions
    this.occurrences

    this.reset()
  }

  /**
   * Generate a unique slug.
  *
  * Tracks previously generated slugs: repeated calls with the same value
  * will result in different slugs.
  * Use the `slug` function to get same slugs.
   *
   * @param  {string} value
   *   String of text to slugify
   * @param  {boolean} [maintainCase=false]
   *   Keep the current case, otherwise make all lowercase
   * @return {string}
   *   A unique slug string
   */
  slug (value, maintainCase) {
    const self = this
    let result = slug(value, maintainCase === true)
    const originalSlug = result

    while (own.call(self.occurrences, result)) {
      self.occurrences[originalSlug]++
      result = originalSlug + '-' + self.occurrences[originalSlug]
    }

    self.occurrences[result] = 0

    return result
  }

  /**
   * Reset - Forget all previous slugs
   *
   * @return void
   */
  reset () {
    this.occurrences = Object.create(null)
  }
}

/**
 * Generate a slug.
 *
 * Does not track previously generated slugs: repeated calls with the same value
 * will result in the exact same slug.
 * Use the `GithubSlugger` class to get unique slugs.
 *
 * @param  {string} value
 *   String of text to slugify
 * @param  {boolean} [maintainCase=false]
 *   Keep the current case, otherwise make all lowercase
 * @return {string}
 *   A unique slug string
 */
function slug (value, maintainCase) {
  if (typeof value !== 'string') return ''
  if (!maintainCase) value = value.toLowerCase()
  return value.replace(regex, '').replace(/ /g, '-')
}

;// CONCATENATED MODULE: ./build/guardrails/docs-check/headings.js

/**
 * GitHub gives a heading the anchor of its text (github-slugger), with `-1` and so on behind those that are there already, and
 * finds anchors whatever their case; so they are kept in lower case.
 */
function startAnchors() {
    const slugger = new BananaSlug();
    const all = new Set();
    return {
        all,
        addHeading: (text) => void all.add(slugger.slug(text.trim())),
        add: (name) => void all.add(name.toLowerCase()),
    };
}
/** The text that a reader sees of a heading: without tags, images and footnotes. */
function textOf(node) {
    if (node.type === "text" || node.type === "inlineCode")
        return node.value;
    if (node.type === "break")
        return "\n";
    return "children" in node ? node.children.map(textOf).join("") : "";
}

;// CONCATENATED MODULE: ./build/guardrails/docs-check/html.js
const tag = /<([a-z][a-z0-9]*)(\s[^<>]*)>/gi;
const attribute = /\s(id|name|href|src|srcset)\s*=\s*(?:"([^"]*)"|'([^']*)')/gi;
/** Bounded, so that a thousand headings without an end don't take a thousand readings to the end. */
const heading = /<h([1-6])\b[^<>]*>([^]{0,2000}?)<\/h\1\s*>/gi;
/** Reads what GitHub keeps of HTML: `id`, the `name` and `href` of `a`, and what images, pictures and videos show. */
function readHtml(html) {
    const text = html.replaceAll(/<!--[^]*?(?:-->|$)/g, (comment) => " ".repeat(comment.length));
    const parts = { anchors: [], headings: [], addresses: [] };
    for (const [, , words] of text.matchAll(heading))
        parts.headings.push(words.replaceAll(/<[^<>]*>|&#?\w+;/g, ""));
    for (const found of text.matchAll(tag)) {
        const [, name, attributes] = found;
        const start = found.index + 1 + name.length;
        for (const { index, 0: all, 1: key, 2: double, 3: single } of attributes.matchAll(attribute)) {
            const value = double ?? single ?? "";
            addAttribute(parts, {
                tag: name.toLowerCase(),
                key: key.toLowerCase(),
                value,
                index: start + index + all.length - 1 - value.length,
            });
        }
    }
    return parts;
}
function addAttribute(parts, { tag, key, value, index }) {
    if (key === "id" || (key === "name" && tag === "a"))
        parts.anchors.push(value);
    else if (key === "href" && tag === "a")
        parts.addresses.push({ kind: "link", url: value, index });
    else if (key === "src" && ["img", "source", "video"].includes(tag))
        parts.addresses.push({ kind: "image", url: value, index });
    else if (key === "srcset")
        for (const found of value.matchAll(/(?:^|,)\s*([^\s,]+)/g))
            parts.addresses.push({
                kind: "image",
                url: found[1],
                index: index + found.index + found[0].length - found[1].length,
            });
}

;// CONCATENATED MODULE: ./build/guardrails/docs-check/place.js
function sourceOf(text) {
    const lineStarts = [0];
    for (const { index, 0: end } of text.matchAll(/\r\n|\n|\r/g))
        lineStarts.push(index + end.length);
    return { text, lineStarts };
}
/** The beginning of a node, for what can't be told more precisely. */
function placeOfNode(node, offset = null) {
    const { line, column } = node.position.start;
    return { line, column, offset };
}
/** Where the characters of a node's value stand; where the document writes it in another way, all are at its beginning. */
function placesInValue(source, node) {
    const { start, end } = node.position;
    const value = source.text.indexOf(node.value, start.offset);
    if (value < 0 || value + node.value.length > end.offset)
        return () => placeOfNode(node);
    return (index) => placeAt(source, value + index);
}
function placeAt({ lineStarts }, offset) {
    let line = 0;
    for (let step = 2 ** Math.ceil(Math.log2(lineStarts.length)); step >= 1; step /= 2)
        if ((lineStarts[line + step] ?? Infinity) <= offset)
            line += step;
    return { line: line + 1, column: offset - lineStarts[line] + 1, offset };
}
/** Where a character of a fenced block stands; the value lacks what the lines of a list or a quote begin with. */
function placeInFence(source, node, at) {
    const line = node.position.start.line + 1 + at.line;
    const start = source.lineStarts[line - 1] ?? 0;
    const text = source.text.slice(start, source.lineStarts[line]).replace(/[\r\n]+$/, "");
    if (!text.endsWith(at.lineText))
        return { line, column: 1, offset: null };
    const column = text.length - at.lineText.length + at.column;
    return { line, column: column + 1, offset: start + column };
}

;// CONCATENATED MODULE: ./build/guardrails/docs-check/shell.js
/** Operators, quoted texts, and words; `(` and `)` are operators, and no word of interest has one. */
const token = /&&|\|\|?|[;&()]|\d?>{1,2}&?|<{1,3}|(?:"[^"]*"|'[^']*'|\\.|[^\s"'\\|;&()<>]|["'\\])+/g;
/** Characters of a line, and times that a script goes elsewhere. Nobody writes more, and time would grow with their square. */
const longestLine = 2000;
const mostFolders = 20;
/**
 * The commands of a shell script, as far as documentation needs them: words with their quotes on, without comments, prompts,
 * redirections and what `NAME=value` sets before a command. In a transcript (lines that begin with `$ `) the rest is output.
 * Reading ends at a here-document, and after many a `cd`. A script with a very long line has none.
 */
function readCommands(script) {
    const lines = script.split(/\r\n|\n|\r/);
    const transcript = lines.some((line) => /^\s*\$ /.test(line));
    const commands = [];
    if (lines.some(({ length }) => length > longestLine))
        return commands;
    let folders = [];
    let words = [];
    const outside = [];
    const finish = (operator) => {
        if (words.length > 0)
            commands.push({ words, folders });
        if (words[0]?.text === "cd")
            folders = [...folders, words[1]?.text ?? "~"];
        words = [];
        if (operator === "(")
            outside.push(folders);
        if (operator === ")")
            folders = outside.pop() ?? folders;
    };
    for (const [line, text] of lines.entries()) {
        const goesOn = words.length > 0;
        if (transcript && !goesOn && !/^\s*\$ /.test(text))
            continue;
        const read = readLine(text, line);
        for (const part of read.parts) {
            if (typeof part === "string")
                finish(part);
            else if (!isSetting(part, words))
                words.push(part);
        }
        if (!read.goesOn)
            finish();
        if (read.heredoc || folders.length > mostFolders)
            break;
    }
    finish();
    return commands;
}
const isSetting = (word, before) => before.length === 0 && /^(?:\w+=|(?:sudo|time|env|exec)$)/.test(word.text);
/** Words, and the operators between commands. */
function readLine(text, line) {
    const prompt = /^\s*(?:[$>] )?/.exec(text)[0].length;
    const parts = [];
    let redirected = false;
    for (const match of text.slice(prompt).matchAll(token)) {
        const [word] = match;
        if (word.startsWith("#"))
            break;
        if (word === "<<")
            return { parts, goesOn: false, heredoc: true };
        if (/^(?:&&|\|\|?|[;&()])$/.test(word))
            parts.push(word);
        else if (/^\d?[<>]/.test(word))
            redirected = true;
        else if (redirected)
            redirected = false;
        else if (word !== "\\")
            parts.push({ text: word, line, column: prompt + match.index });
    }
    return { parts, goesOn: /\\\s*$/.test(text), heredoc: false };
}

;// CONCATENATED MODULE: ./build/guardrails/docs-check/page.js








/** Reads a document. Only this parses it. @param text without a byte order mark */
function readPage(path, text) {
    const source = sourceOf(text);
    const draft = { source, anchors: startAnchors(), addresses: [], paths: [], commands: [] };
    visit((0,markdown/* parseMarkdown */.D)(text), draft, { ignored: false, inHeading: false });
    const lastIsEmpty = source.lineStarts.at(-1) === text.length;
    const { addresses, paths, commands } = draft;
    const lines = source.lineStarts.length - (lastIsEmpty ? 1 : 0);
    return { path, name: (0,changes_names/* matchableName */.V_)(path), lines, anchors: draft.anchors.all, addresses, paths, commands };
}
function visit(node, draft, around) {
    if (node.type === "heading")
        draft.anchors.addHeading(textOf(node));
    else if (node.type === "html")
        visitHtml(node, draft, around);
    else if (around.ignored)
        return visitChildren(node, draft, around);
    else if (node.type === "link" || node.type === "image" || node.type === "definition")
        draft.addresses.push(addressOf(node, draft.source));
    else if (node.type === "inlineCode")
        visitSpan(node, draft, around);
    else if (node.type === "code")
        visitFence(node, draft);
    visitChildren(node, draft, { ...around, inHeading: around.inHeading || node.type === "heading" });
}
const isIgnore = (node) => node.type === "html" && /^<!--\s*docs-check:\s*ignore\s*-->/.test(node.value);
const holdsText = (node) => ["paragraph", "heading", "tableCell"].includes(node.type);
/** The comment leaves out the block that it is in, or the next one when it stands alone. */
function visitChildren(node, draft, around) {
    if (!("children" in node))
        return;
    const { children } = node;
    const inText = holdsText(node);
    const ignored = around.ignored || (inText && children.some(isIgnore));
    for (const [index, child] of children.entries()) {
        const before = inText ? undefined : children[index - 1];
        visit(child, draft, { ...around, ignored: ignored || (before !== undefined && isIgnore(before)) });
    }
}
/** Escaped addresses are checked, but have no place where they could be replaced. */
function addressOf(node, { text }) {
    const kind = node.type === "image" ? "image" : "link";
    const { start, end } = node.data?.destination ?? { start: 0, end: 0 };
    const written = text.slice(start, end);
    const bracket = written === `<${node.url}>` ? 1 : 0;
    const offset = end > 0 && (bracket === 1 || written === node.url) ? start + bracket : null;
    return { kind, text: node.url, place: placeOfNode(node, offset) };
}
function visitHtml(node, draft, { ignored }) {
    const parts = readHtml(node.value);
    for (const name of parts.anchors)
        draft.anchors.add(name);
    for (const text of parts.headings)
        draft.anchors.addHeading(text);
    if (ignored || isIgnore(node))
        return;
    const placeOf = placesInValue(draft.source, node);
    for (const { kind, url, index } of parts.addresses)
        draft.addresses.push({ kind, text: url, place: placeOf(index) });
}
/** A heading's text makes its anchor, to which links lead: nothing in it is replaced. */
function visitSpan(node, draft, { inHeading }) {
    const placeOf = placesInValue(draft.source, node);
    const placed = (text, index) => {
        const place = placeOf(index);
        return { text, place: inHeading ? { ...place, offset: null } : place };
    };
    const path = withoutLine(node.value);
    if (looksLikePath(path))
        draft.paths.push(placed(path, 0));
    if (!/\s/.test(node.value))
        return;
    for (const { words, folders } of readCommands(node.value))
        if (isProgram(words[0].text))
            draft.commands.push({ words: words.map(({ text, column }) => placed(text, column)), folders });
}
const shells = new Set([
    "sh",
    "bash",
    "zsh",
    "shell",
    "console",
    "shell-session",
    "shellsession",
    "sh-session",
]);
function visitFence(node, draft) {
    const language = /^[\w-]+/.exec(node.lang ?? "")?.[0].toLowerCase();
    if (language === undefined || !shells.has(language))
        return;
    const lines = node.value.split(/\r\n|\n|\r/);
    for (const { words, folders } of readCommands(node.value)) {
        if (!isProgram(words[0].text) && !words[0].text.includes("/"))
            continue;
        const placed = words.map(({ text, line, column }) => ({
            text,
            place: placeInFence(draft.source, node, { line, column, lineText: lines[line] }),
        }));
        draft.commands.push({ words: placed, folders });
    }
}

;// CONCATENATED MODULE: ./build/guardrails/docs-check/documents.js






/** Bytes that a document may have; nobody writes more, and reading what was generated takes long. */
const longestDocument = 1024 * 1024;
/**
 * Reads the documents that the options name, each parsed once. Files are read ahead of the parser, which holds up nobody else:
 * between two documents the process does what else there is to do.
 */
async function readDocuments(repository, files, options) {
    const wanted = (0,filter/* nameTest */.Sf)(options.files);
    const ignored = (0,filter/* nameTest */.Sf)([...docs_check_options/* neverDocuments */.VA, ...options.ignore]);
    const paths = files.filter((path) => wanted(path) && !ignored(path));
    const read = await (0,p_map/* default */.Ay)(paths, (path) => readDocument(repository, path, options.unread), {
        concurrency: 4,
    });
    const pages = read.filter((one) => one !== null && "anchors" in one);
    return {
        pages: new Map(pages.map((page) => [page.name, page])),
        problems: read.filter((one) => one !== null && "finding" in one),
    };
}
/**
 * null: it is no file, or a link that leads out of the repository.
 * @param unread the level of a document that cannot be read: nothing in it was checked
 */
async function readDocument(repository, path, unread) {
    const bytes = await repository.read(path);
    if (bytes === undefined)
        return null;
    if (bytes.length > longestDocument)
        return notRead(path, unread, `it is larger than ${longestDocument / 1024 ** 2} MiB`);
    const text = new TextDecoder().decode(bytes);
    const reason = (0,markdown/* whyNotParsed */.t)(text);
    return reason === null ? readPage(path, text) : notRead(path, unread, reason);
}
const notRead = (path, unread, reason) => problemOf(path, {
    rule: "not-read",
    level: unread === "warn" ? "warning" : "error",
    title: "Document was not read",
    message: `Nothing in this document was checked, because ${reason}.`,
    fix: "Split it, name it in the option `ignore`, or set `unread: warn`.",
});

;// CONCATENATED MODULE: ./build/guardrails/docs-check/edits.js
/** The new texts of documents with what is replaced in them. A document that isn't UTF-8 would lose bytes, and gets none. */
async function editsOf(replacements, repository) {
    const edits = [];
    for (const path of [...new Set(replacements.map((one) => one.path))].sort()) {
        const text = strictText(await repository.read(path));
        const here = replacements.filter((one) => one.path === path);
        if (text !== null)
            edits.push({ path, text: replaced(text, here) });
    }
    return edits;
}
const byteOrderMark = "\uFEFF";
/** @param text with its byte order mark, behind which offsets begin */
function replaced(text, replacements) {
    const start = text.startsWith(byteOrderMark) ? 1 : 0;
    let result = text;
    for (const { offset, length, text } of replacements.toSorted((a, b) => b.offset - a.offset))
        result = result.slice(0, start + offset) + text + result.slice(start + offset + length);
    return result;
}
function strictText(bytes) {
    try {
        return bytes === undefined
            ? null
            : new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./build/guardrails/docs-check/may-be-missing.js


/**
 * Which paths documents may name although they are not there: what building and running makes, what `allow-missing` names, and
 * what .gitignore at the root does: it is there only on some machines.
 */
async function missingTest(repository, options) {
    const bytes = await repository.read(".gitignore");
    const lines = new TextDecoder().decode(bytes).split(/\r?\n/);
    const ignored = lines.filter((line) => /^[^#\s]/.test(line)).flatMap(globsOf);
    return (0,filter/* nameTest */.Sf)([...ignored, ...docs_check_options/* neverMissing */.Rb, ...options["allow-missing"]]);
}
/** A line of .gitignore in the words of nameTest: a name without a slash is meant in any folder, and with all that is in it. */
function globsOf(line) {
    const pattern = line.trimEnd();
    const negated = pattern.startsWith("!") ? "!" : "";
    const name = pattern.slice(negated.length).replace(/\/$/, "");
    const glob = name.includes("/") ? name.replace(/^\//, "") : `**/${name}`;
    return glob === "" ? [] : [`${negated}${glob}`, `${negated}${glob}/**`];
}

;// CONCATENATED MODULE: ./build/guardrails/docs-check/packages.js


function packagesOf(repository, tree) {
    const read = new Map();
    const find = (folder) => {
        const path = folder === "" ? "package.json" : `${folder}/package.json`;
        if (!tree.has(path))
            return Promise.resolve(null);
        if (!read.has(path))
            read.set(path, readPackage(repository, path));
        return read.get(path);
    };
    const findIn = async (folders) => (await Promise.all(folders.map(find))).filter((found) => found !== null);
    return {
        in: find,
        above: (folder) => findIn(foldersAbove(folder)),
        all: () => findIn(tree
            .named("package.json")
            .filter((path) => (0,posix_.basename)(path) === "package.json")
            .map(folderOf)),
    };
}
async function readPackage(repository, path) {
    const bytes = await repository.read(path);
    const value = parsed(new TextDecoder().decode(bytes));
    if (value === null)
        return null;
    const { name, scripts } = value;
    return {
        path,
        folder: folderOf(path),
        name: typeof name === "string" ? name : null,
        scripts: new Set(isRecord(scripts) ? Object.keys(scripts) : []),
    };
}
function parsed(text) {
    try {
        const value = JSON.parse(text);
        return isRecord(value) ? value : null;
    }
    catch {
        return null;
    }
}
const isRecord = (value) => typeof value === "object" && value !== null && !Array.isArray(value);

// EXTERNAL MODULE: ./build/model/pipeline-files.js
var pipeline_files = __webpack_require__(912);
// EXTERNAL MODULE: ./build/text/yaml.js
var yaml = __webpack_require__(8387);
;// CONCATENATED MODULE: ./build/guardrails/docs-check/pipelines.js


/**
 * The names of the pipelines, by the keys of the first file that is there. null: there is none, or its pipelines can't be read,
 * which `validate` and every run say better.
 */
async function readPipelines(repository) {
    for (const path of pipeline_files/* pipelineFiles */.u) {
        const bytes = await repository.read(path);
        if (bytes === undefined)
            continue;
        const names = namesOf(new TextDecoder().decode(bytes));
        return names === null ? null : { path, names };
    }
    return null;
}
/** Pipelines by their names, or a list of them with `id` as the JSON format has it. */
function namesOf(text) {
    const pipelines = pipelinesOf(text);
    if (typeof pipelines !== "object" || pipelines === null)
        return null;
    if (!Array.isArray(pipelines))
        return Object.keys(pipelines);
    const ids = pipelines.map((pipeline) => pipeline?.id);
    return ids.filter((id) => typeof id === "string");
}
function pipelinesOf(text) {
    try {
        return (0,yaml/* parseYaml */.hN)(text)?.pipelines;
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/guardrails/docs-check/judge.js












/**
 * Holds what documents say about the repository against the repository: links, anchors, images, paths, scripts and pipelines.
 * It asks no network. Documents are parsed one after the other, each once, and then compared with each other.
 *
 * `details`: `files`, `not_read`, and how many of each kind were checked: `links`, `images`, `anchors`, `paths`, `scripts`,
 * `pipelines`.
 */
const judgeDocsCheck = async (repository, options) => {
    const files = await repository.files();
    const documents = await readDocuments(repository, files, options);
    const context = await contextOf(repository, files, documents, options);
    const problems = [...documents.problems, ...nothingRead(documents)];
    for (const page of documents.pages.values())
        problems.push(...(await checkPage(page, context)));
    const findings = problems.map(({ finding }) => finding).sort(finding/* worstFirst */.md);
    const replacements = problems.map(({ replacement }) => replacement).filter((one) => one !== null);
    return {
        verdict: findings.some(({ level }) => level === "error") ? "violated" : "passed",
        summary: summaryOf(documents.pages.size, context, findings.length),
        override: null,
        decision: null,
        details: { files: documents.pages.size, not_read: documents.problems.length, ...context.counts },
        findings,
        edits: await editsOf(replacements, repository),
    };
};
async function contextOf(repository, files, { pages }, options) {
    const tree = treeOf(files);
    const others = new Map();
    let pipelines;
    return startContext({
        options,
        tree,
        find: finder(repository, tree, await missingTest(repository, options)),
        packages: packagesOf(repository, tree),
        pipelines: () => (pipelines ??= readPipelines(repository)),
        async anchorsOf(name) {
            if (!pages.has(name) && !others.has(name))
                others.set(name, readDocument(repository, name, options.unread));
            const page = pages.get(name) ?? (await others.get(name)) ?? null;
            return page !== null && "anchors" in page ? page.anchors : null;
        },
    });
}
async function checkPage(page, context) {
    const { options } = context;
    const problems = [tooLong(page, options["max-lines"])];
    for (const address of page.addresses)
        problems.push(await checkAddress(address, page, context));
    const folders = foldersAbove(folderOf(page.name));
    for (const path of options.paths ? page.paths : [])
        problems.push(await checkPath(page.path, path, folders, context));
    for (const command of page.commands)
        problems.push(...(await checkCommand(command, page, context)));
    return problems.filter((problem) => problem !== null);
}
function tooLong({ path, lines }, most) {
    if (most === 0 || lines <= most)
        return null;
    return problemOf(path, {
        rule: "too-long",
        title: "Document is too long",
        message: `The document has ${counted(lines, "line")}; at most ${counted(most, "line")} may be in one.`,
        fix: "Split it, or raise `max-lines`.",
    });
}
function nothingRead({ pages, problems }) {
    if (pages.size > 0 || problems.length > 0)
        return [];
    const remark = {
        rule: "no-documents",
        level: "warning",
        title: "No documents",
        message: "No file is a document by the options `files` and `ignore`, so nothing was checked.",
        fix: "Name the documents in `files`, or take the guardrail out of the pipeline.",
    };
    return [problemOf(null, remark)];
}
function summaryOf(files, { counts }, problems) {
    const references = Object.values(counts).reduce((sum, count) => sum + count, 0);
    const found = problems === 0 ? "nothing wrong" : counted(problems, "problem");
    return `${counted(files, "document")} with ${counted(references, "reference")} checked; ${found}`;
}
const counted = (count, what) => `${count.toLocaleString("en")} ${what}${count === 1 ? "" : "s"}`;


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
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9821);


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
    /** Of the last line; left out, or null: not known. */
    end_column: zod__WEBPACK_IMPORTED_MODULE_1__.int().min(1).nullable().optional(),
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
        end_column: hasColumn && end_column != null ? Math.min(end_column, most) : null,
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
