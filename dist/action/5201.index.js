export const id = 5201;
export const ids = [5201];
export const modules = {

/***/ 66677:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ oncePerSubject),
/* harmony export */   O: () => (/* binding */ once)
/* harmony export */ });
/** Calls a function on first use and remembers the result. */
function once(ask) {
    let answer;
    return () => (answer ??= { is: ask() }).is;
}
/** The same for each argument. */
function oncePerSubject(ask) {
    const answers = new Map();
    return (subject) => {
        const known = answers.get(subject) ?? { is: ask(subject) };
        answers.set(subject, known);
        return known.is;
    };
}


/***/ }),

/***/ 36584:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M6: () => (/* binding */ listCommittedOwnFiles),
/* harmony export */   hh: () => (/* binding */ listUntrackedOwnFiles),
/* harmony export */   yk: () => (/* binding */ escapeGlob)
/* harmony export */ });
/**
 * Lists the tool's own files that a repository may contain, as git globs relative to its root: only these few files of
 * the current task. Any other committed file counts.
 */
function listCommittedOwnFiles({ outFolder = "out", task }) {
    if (task === undefined || !isBelowRoot(outFolder))
        return [];
    const folder = `${escapeGlob(outFolder)}/${escapeGlob(task)}`;
    return ["runs.json", "state.json", "metrics/mttr-delta.json"].map((name) => `${folder}/${name}`);
}
/** Lists the tool's own untracked files, of any task. */
function listUntrackedOwnFiles(folders) {
    const { runsFolder = ".runs", outFolder = "out" } = folders;
    const runs = [".runs", runsFolder]
        .filter(isBelowRoot)
        .map((folder) => `${escapeGlob(folder)}/**`);
    const out = ["out", outFolder]
        .filter(isBelowRoot)
        .flatMap((folder) => ["runs.json*", "state.json*", "metrics/**", ".gitignore"].map((name) => `${escapeGlob(folder)}/*/${name}`));
    return [...new Set([...runs, ...out])];
}
const escapeGlob = (path) => path.replaceAll(/[*?[\]\\]/g, String.raw `\$&`);
/** Folders outside the repository need no filter, and the root would exclude everything. */
const isBelowRoot = (folder) => folder !== "" &&
    !/^(?:\/|[A-Za-z]:)/.test(folder) &&
    !folder.split("/").some((part) => /^\.{0,2}$/.test(part));


/***/ }),

/***/ 44873:
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

/***/ 85201:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkTexts: () => (/* binding */ checkTexts),
  createEdits: () => (/* binding */ createEdits),
  judgeDocsCheck: () => (/* binding */ judgeDocsCheck)
});

// EXTERNAL MODULE: ./build/model/finding.js
var finding = __webpack_require__(36939);
// EXTERNAL MODULE: ./build/text/wording.js
var wording = __webpack_require__(23898);
// EXTERNAL MODULE: external "node:path/posix"
var posix_ = __webpack_require__(53916);
// EXTERNAL MODULE: ./build/model/counted.js
var counted = __webpack_require__(77820);
// EXTERNAL MODULE: ./build/guardrails/decode.js
var decode = __webpack_require__(44873);
// EXTERNAL MODULE: ./build/changes/names.js
var changes_names = __webpack_require__(18126);
;// CONCATENATED MODULE: ./build/guardrails/docs-check/tree.js


/** @param names paths of the repository */
function createFileTree(names) {
    const files = names.map(changes_names/* decodeName */.e4);
    const known = new Set(files);
    const folders = new Set([""]);
    for (const file of files)
        addFolders(file, folders);
    const paths = [...files, ...[...folders].filter((folder) => folder !== "")];
    const byPath = groupBy(paths, foldName);
    const byName = groupBy(paths, (path) => foldName((0,posix_.basename)(path)));
    return {
        files,
        paths,
        has: (path) => known.has(path) || folders.has(path),
        isFolder: (path) => folders.has(path),
        findSpelling(path) {
            const ways = byPath.get(foldName(path)) ?? [];
            return ways.length === 1 && ways[0] !== path ? ways[0] : undefined;
        },
        isBelowFile(path) {
            for (let above = getFolder(path); above !== ""; above = getFolder(above))
                if (known.has(above))
                    return true;
            return false;
        },
        findByName: (name) => byName.get(foldName(name)) ?? [],
    };
}
/** Finds the paths that end with a path, from whatever folder. */
const findByPathEnd = (end, tree) => tree.findByName((0,posix_.basename)(end)).filter((path) => `/${path}`.endsWith(`/${end}`));
/** The folder of a path; the root is the empty name. */
function getFolder(path) {
    const folder = (0,posix_.dirname)(path);
    return folder === "." || folder === "/" ? "" : folder;
}
/** The folder and its parents, the root last: a document's path may be relative to any of them. */
function listFoldersUp(folder) {
    const folders = [folder];
    for (let above = folder; above !== "";)
        folders.push((above = getFolder(above)));
    return folders;
}
/** Maps names that some file systems treat as equal to one name. */
const foldName = (path) => path.normalize("NFC").toLowerCase();
function addFolders(file, folders) {
    for (let folder = getFolder(file); !folders.has(folder); folder = getFolder(folder))
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

;// CONCATENATED MODULE: ./build/guardrails/docs-check/included-files.js


/**
 * Finds the documents that a page may include.
 * @param name as the page writes it
 * @returns the one next to the page, or else all whose paths end with the name: the language or version decides between
 * them
 */
function findIncludedFiles(name, page, tree) {
    const beside = (0,posix_.join)(getFolder(page.name), name);
    if (tree.has(beside) && beside !== page.name)
        return [beside];
    const end = name.replace(/^(?:@[\w-]*|~|\.{0,2})(?:\/|$)(?:\.\.?\/)*/, "");
    return findByPathEnd(end, tree).filter((path) => path !== page.name);
}

// EXTERNAL MODULE: ./node_modules/fastest-levenshtein/mod.js
var mod = __webpack_require__(21916);
// EXTERNAL MODULE: ./build/changes/filter.js
var filter = __webpack_require__(81778);
;// CONCATENATED MODULE: ./build/guardrails/docs-check/nearest.js



/** Names that occur in many folders: sharing one of them is no evidence. */
const commonNames = new Set([
    "readme",
    "index",
    "_index",
    "main",
    "mod",
    "license",
    "changelog",
    "package",
    "tsconfig",
]);
/** Documents do not refer to test files or templates to copy. */
const isExampleFile = (0,filter/* createNameTest */.cG)([
    "**/{test,tests,__tests__,fixtures,fixture,__fixtures__,testdata,test-data,example,examples,template,templates,vendor,third_party}/**",
]);
/** Maximum number of searches through all files in one check. More missing names than that are not moved files. */
const maxSearches = 300;
/** Creates a search that looks for a file of the same name in another folder, then for a similar path. */
function createFileMatcher(tree) {
    const found = new Map();
    return (path) => {
        const candidates = (0,posix_.extname)(path) === "" ? tree.paths : tree.files;
        if (!found.has(path) && found.size < maxSearches)
            found.set(path, findMoved(path, tree) ?? findMisspelt(path, candidates));
        return found.get(path) ?? null;
    };
}
function findMoved(path, tree) {
    const name = (0,posix_.basename)(path);
    const elsewhere = (0,posix_.extname)(name) === "" ? [] : tree.findByName(name);
    if (elsewhere.length === 0)
        return null;
    const near = elsewhere.map((file) => ({ file, changes: (0,mod/* distance */.Io)(file, path) }));
    const [first] = near.toSorted((a, b) => a.changes - b.changes);
    const isDistinctive = !commonNames.has((0,posix_.basename)(name, (0,posix_.extname)(name)).toLowerCase());
    const isCertain = elsewhere.length === 1 &&
        isDistinctive &&
        (0,posix_.basename)(first.file) === name &&
        !isExampleFile(first.file);
    return { name: first.file, isCertain };
}
/** A third of the file name may differ. */
function findMisspelt(path, candidates) {
    const near = findNearestName(path, candidates, Math.floor((0,posix_.basename)(path).length / 3));
    return near === null ? null : { name: near, isCertain: false };
}
/**
 * Finds the candidate with the smallest edit distance; null if none is near.
 * @param most maximum edit distance
 */
function findNearestName(name, candidates, most = Math.floor(name.length / 3)) {
    let best = null;
    let fewest = most + 1;
    for (const candidate of candidates) {
        if (Math.abs(candidate.length - name.length) > most)
            continue;
        const changes = (0,mod/* distance */.Io)(candidate, name);
        if (changes >= fewest)
            continue;
        best = candidate;
        fewest = changes;
    }
    return best;
}
/** Whether two anchors come from the same text in different slug styles. */
const hasSameLetters = (a, b) => normalizeAnchor(a) !== "" && normalizeAnchor(a) === normalizeAnchor(b);
/** Separate numbers stay separate: `v1-1-10` is a different version from `v-1110`. */
const normalizeAnchor = (anchor) => anchor
    .normalize("NFKD")
    .toLowerCase()
    .replaceAll(/(?<=\p{N})[^\p{L}\p{N}]+(?=\p{N})/gu, ".")
    .replaceAll(/[^\p{L}\p{N}.]|(?<!\p{N})\.|\.(?!\p{N})/gu, "");

// EXTERNAL MODULE: ./build/guardrails/finding.js
var guardrails_finding = __webpack_require__(90738);
;// CONCATENATED MODULE: ./build/guardrails/docs-check/problem.js

/**
 * Creates a problem of a whole file.
 * @param path null for the whole repository
 */
const createProblem = (path, { rule, ...text }) => ({
    finding: (0,guardrails_finding/* createFinding */.u)(`docs-check/${rule}`, { ...text, path }),
    replacement: null,
});
/**
 * Creates a problem at a position of a document.
 * @param instead the replacement, if it is known
 */
function createProblemAt(path, placed, problemText, instead = null) {
    const { finding } = createProblem(path, problemText);
    const { line, column, offset } = placed.place;
    const replaceable = instead !== null && instead !== placed.text && offset !== null;
    return {
        finding: { ...finding, line, end_line: line, column },
        replacement: replaceable ? { path, offset, length: placed.text.length, text: instead } : null,
    };
}
const maxQuotedLength = 200;
/** Quotes a name for a message, on one line, truncated if long. */
const quote = (name) => JSON.stringify(name.length > maxQuotedLength ? `${name.slice(0, maxQuotedLength)}…` : name);

;// CONCATENATED MODULE: ./build/guardrails/docs-check/sites/site.js
/** The site of a document: the one with the deepest folder of pages that contains it. */
function findSite(name, sites) {
    let deepest = -1;
    let found = null;
    for (const site of sites)
        for (const { folder } of site.roots)
            if (isInFolder(name, folder) && folder.length > deepest) {
                deepest = folder.length;
                found = site;
            }
    return found;
}
const isInFolder = (name, folder) => folder === "" || name.startsWith(`${folder}/`);
/** The deepest folders of pages that contain a document. One folder may be served at several routes. */
function findRoots(name, { roots }) {
    const holding = roots.filter(({ folder }) => isInFolder(name, folder));
    const deepest = Math.max(...holding.map(({ folder }) => folder.length));
    return holding.filter(({ folder }) => folder.length === deepest);
}

;// CONCATENATED MODULE: ./build/guardrails/docs-check/sites/certainty.js



/** Generators whose links to documents always name the file. */
const linksToFiles = new Set(["vitepress", "docusaurus", "mdbook", "mkdocs"]);
const documentExtension = /\.(?:md|mdx|markdown)$/i;
const assetExtension = /^\.(?:png|jpe?g|gif|svg|webp|avif|ico|mp4|webm|pdf)$/i;
/** How certain it is that only a page or a file of the repository can be meant. */
function getCertainty({ path, inTag, from }, routes, site, tree) {
    const extension = (0,posix_.extname)(path.replace(/\/$/, ""));
    const isAbsolute = path.startsWith("/");
    if (isAbsolute && documentExtension.test(extension) && isInPageFolder(path, site, tree))
        return "always";
    if (!isAbsolute && isPartial(from, site))
        return "never";
    if (site.preset === "mdbook" && !isAbsolute && leadsAboveRoots(path, from, site))
        return "never";
    if (documentExtension.test(extension) && !isAbsolute)
        return inTag && !site.isKnown ? "never" : "always";
    if (assetExtension.test(extension))
        return getAssetCertainty(path, isAbsolute, site, tree);
    if (extension !== "" && !/^\.(?:html|mdx?|\d.*)$/i.test(extension))
        return "never";
    if (!isAbsolute && leadsAboveRoots(path, from, site))
        return "never";
    if (!routes.some((route) => isAmongPages(route, site)))
        return "never";
    if (!isAbsolute)
        return isNameForHook(path, site) ? "name" : "relative";
    return routes.every((route) => getFolder(route.slice(1)) === "") ? "top" : "absolute";
}
/**
 * Whether an absolute address starts in a folder of pages, so that it names a file; for a site elsewhere, in a folder
 * of the repository.
 */
function isInPageFolder(path, site, tree) {
    const folder = getFolder(path.slice(1));
    if (folder === "")
        return false;
    if (site.roots.length === 0)
        return tree.isFolder(folder);
    const namesFiles = linksToFiles.has(site.preset ?? "");
    return namesFiles && site.roots.some((root) => tree.isFolder((0,posix_.join)(root.folder, folder)));
}
function getAssetCertainty(path, isAbsolute, site, tree) {
    if (isAbsolute && site.publicFolders.length === 0)
        return "never";
    const folder = getFolder(path.slice(1));
    // A file belongs to a public folder that contains the named folder.
    if (isAbsolute &&
        folder !== "" &&
        site.publicFolders.some((one) => tree.isFolder((0,posix_.join)(one, folder))))
        return "always";
    if (site.isKnown)
        return isAbsolute ? "absolute asset" : "relative asset";
    return tree.findByName(path.slice(path.lastIndexOf("/") + 1)).length === 0 ? "always" : "never";
}
/** Whether a render hook of the site may turn it into something other than a page, such as a glossary term. */
const isNameForHook = (path, { hooksLinks }) => hooksLinks && !/[/.]/.test(path);
/** Whether it leads above the folders of pages, to what another program publishes next to them. */
const leadsAboveRoots = (path, from, site) => findRoots(from, site).every(({ folder }) => (0,posix_.join)(getFolder(from).slice(folder.length).replace(/^\//, ""), path).startsWith(".."));
/** Whether the folder of a route has pages. */
const isAmongPages = (route, { routes }) => routes.isAbovePages(getFolder(route.slice(1)));
/** Whether a document is included by others, whose addresses and headings apply to it. */
const isPartial = (name, { preset, isIncluded }) => isIncluded(name) ||
    (preset === "jekyll" ? /(?:^|\/)_includes\//.test(name) : /(?:^|\/)_(?!index\.)/.test(name));

;// CONCATENATED MODULE: ./build/guardrails/docs-check/own-addresses.js
/**
 * Finds the URL prefixes of this repository: from the Actions environment, and from package.json at the root. A fork
 * has two.
 * @param environment of the process
 */
async function findOwnAddresses(environment, packages) {
    const server = environment["GITHUB_SERVER_URL"] ?? "https://github.com";
    const named = environment["GITHUB_REPOSITORY"];
    const stated = (await packages.readIn(""))?.repository ?? null;
    const found = [named === undefined ? null : `${server}/${named}`, stated];
    return found.filter((one) => one !== null).map((one) => one.toLowerCase());
}
/** Branches that the checkout is assumed to be on. Another branch may have other files. */
const branches = "HEAD|main|master";
/**
 * The path in a URL of this repository, with the query and fragment; null for other repositories, other branches, and
 * pages that are not a file or folder.
 */
function findOwnPath(url, addresses) {
    const own = addresses.find((one) => url.toLowerCase().startsWith(`${one}/`));
    if (own === undefined)
        return null;
    return (new RegExp(`^/(?:blob|tree)/(?:${branches})(/[^]*)$`).exec(url.slice(own.length))?.[1] ?? null);
}

;// CONCATENATED MODULE: ./build/guardrails/docs-check/target.js




const placeholder = /^(?:url|link)$|[{}<>]|\$\(|\$[A-Z_]{2}|\[\[|\.{3}|%7B|%7D|%3C/i;
/** Such as `PAGE_URL`. */
const nameInCapitals = /^[A-Z]+(?:_[A-Z]+)+$/;
/**
 * Parses an address as GitHub does: relative to the document's folder, or to the root if it starts with a slash.
 * Returns null if it is of another host or has a placeholder.
 * @param from the document of the address
 * @param ownAddresses see Context
 */
function parseTarget(url, from, ownAddresses) {
    const own = findOwnPath(url, ownAddresses);
    const address = own ?? url;
    if (address === "" || (own === null && /^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(url)))
        return null;
    if (placeholder.test(address) || nameInCapitals.test(address))
        return null;
    const [, written = "", query = "", fragment = null] = /^([^?#]*)(\?[^#]*)?(?:#([^]*))?$/.exec(address);
    const named = (0,decode/* decodeAddress */.F)(written);
    const joined = named.startsWith("/") ? (0,posix_.normalize)(named.slice(1)) : (0,posix_.join)(getFolder(from), named);
    const path = written === "" ? from : joined.replace(/^\.?$|(?<=[^/])\/+$/, "");
    return { path, written, named, query, fragment, isOwn: own !== null };
}
/** Percent-encodes only what Markdown and HTML require. */
const escapeAddress = (path) => path.replaceAll(/[^\w./~+@,=\-\u0080-\u{10ffff}]/gu, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`);

;// CONCATENATED MODULE: ./build/guardrails/docs-check/check-anchor.js







/** Checks the part of an address after `#`: a heading or anchor of a document, or a line of another file. */
async function checkAnchor(link, page, context) {
    const { address, target } = link;
    const { fragment } = target;
    if (fragment === null || !context.options.anchors)
        return null;
    const name = (0,decode/* decodeAddress */.F)(fragment.replace(/:~:[^]*$/, ""))
        .toLowerCase()
        .replace(/^user-content-/, "");
    const line = /^l(\d+)(?:c\d+)?(?:-l?(\d+)(?:c\d+)?)?$/.exec(name);
    if (line !== null)
        return checkLineNumber(Number(line[2] ?? line[1]), link, page, context);
    // The top of the page, footnotes, and fragments that a site's scripts read.
    if (/^(?:top|readme|fn(?:ref)?[-:].*|_top|[!/+].*|.*[=&].*)?$/s.test(name))
        return null;
    const known = await readWithIncluded(link.pages, context);
    if (known === null)
        return null;
    const site = context.getSite(page);
    if (site?.mayDefineAnchors === true)
        return null;
    if (site !== null && !address.text.startsWith("/") && isPartial(page.name, site))
        return null;
    context.counts.anchors += 1;
    if (known.some(({ anchors, hasUnknownAnchors }) => hasUnknownAnchors || anchors.has(name)))
        return null;
    // A layout may show a front matter field under a heading of its own.
    if (known.some(({ fields }) => Object.keys(fields).some((key) => hasSameLetters(key, name))))
        return null;
    const all = new Set(known.flatMap(({ anchors }) => [...anchors]));
    // The number at the end of `c-1` may belong to the second heading `c`.
    const isRepeatedHeading = (anchor) => all.has(anchor.replace(/-\d+$/, "")) && /-\d+$/.test(anchor);
    const same = [...all].filter((anchor) => hasSameLetters(anchor, name) && !isRepeatedHeading(anchor));
    const onlySame = same.length === 1 ? same[0] : null;
    return reportMissingAnchor(link, page, onlySame, findNearestName(name, all));
}
/** The documents and all that they include; null if one of them is unknown. */
async function readWithIncluded(paths, context) {
    const read = new Map();
    const waiting = [...paths];
    for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
        if (read.has(path))
            continue;
        const page = await context.getPage(path);
        if (page === null)
            return null;
        read.set(path, page);
        const included = await listIncluded(page, context);
        if (included === null)
            return null;
        waiting.push(...included);
    }
    return read.size === 0 ? null : [...read.values()];
}
/** The documents that a page includes or shows; null if one of them is unknown. */
async function listIncluded(page, context) {
    const included = page.included.map((name) => findIncludedFiles(name, page, context.tree));
    if (included.some((files) => files.length === 0))
        return null;
    const all = included.flat();
    for (const shortcode of page.shortcodes) {
        const shown = await context.findShortcodeDocuments(shortcode);
        if (shown === null)
            return null;
        all.push(...shown);
    }
    return all;
}
/** @param same the anchor that differs only in punctuation; null if there is none or several */
function reportMissingAnchor({ address, target, pages }, page, same, near) {
    const place = pages.includes(page.name) ? "this document" : quote(pages[0]);
    const suggestion = same ?? near;
    const problemText = {
        rule: "missing-anchor",
        title: "Missing anchor",
        message: `The link leads to ${quote(`#${target.fragment}`)}, but ${place} has no such heading or anchor.`,
        fix: suggestion === null
            ? "Use the anchor of an existing heading."
            : `Did you mean ${quote(`#${escapeAddress(suggestion)}`)}?`,
    };
    const start = address.text.slice(0, address.text.indexOf("#") + 1);
    const isCertain = same !== null && !address.text.startsWith("/");
    return createProblemAt(page.path, address, problemText, isCertain ? start + escapeAddress(same) : null);
}
async function checkLineNumber(line, { address, pages }, page, context) {
    const [path] = pages;
    const lines = path === undefined ? null : await context.countLines(path);
    if (lines === null)
        return null;
    context.counts.anchors += 1;
    if (line <= lines)
        return null;
    const problemText = {
        rule: "missing-line",
        title: "Missing line",
        message: `The link leads to line ${line} of ${quote(path)}, which has only ${(0,counted/* counted */.h)(lines, "line")}.`,
        fix: "Link to an existing line, or to a commit that has this one.",
    };
    return createProblemAt(page.path, address, problemText);
}

// EXTERNAL MODULE: ./build/guardrails/docs-check/sites/presets.js
var presets = __webpack_require__(60229);
// EXTERNAL MODULE: ./node_modules/smol-toml/dist/index.js + 8 modules
var dist = __webpack_require__(3292);
// EXTERNAL MODULE: ./build/model/json.js
var json = __webpack_require__(29598);
// EXTERNAL MODULE: ./build/text/yaml.js
var yaml = __webpack_require__(58387);
;// CONCATENATED MODULE: ./build/guardrails/docs-check/sites/config-values.js



function readConfig(path, source) {
    const isProgram = /\.[cm]?[jt]s$/.test(path);
    const text = isProgram ? removeComments(source) : source;
    const fields = isProgram ? {} : parseFields(path, text);
    return {
        text,
        fields,
        find(keys) {
            for (const key of keys) {
                const value = isProgram ? findLiteral(text, key) : getAt(fields, key.split("."));
                if (typeof value === "string")
                    return value;
            }
            return undefined;
        },
    };
}
/** The value at a path of names. */
const getAt = (value, names) => names.reduce((inner, name) => ((0,json/* isRecord */.u4)(inner) ? inner[name] : undefined), value);
/** The mapping at a path of names; empty if there is none. */
const getRecordAt = (value, ...names) => {
    const found = getAt(value, names);
    return (0,json/* isRecord */.u4)(found) ? found : {};
};
/** The strings in a value: itself, or those in a list. */
const listTexts = (value) => (Array.isArray(value) ? value : [value]).filter((one) => typeof one === "string");
/** Empty if the file is invalid, which its own program reports better. */
function parseFields(path, text) {
    try {
        const value = path.endsWith(".toml") ? (0,dist/* parse */.qg)(text) : (0,yaml/* parseYaml */.hN)(removeTags(text));
        return (0,json/* isRecord */.u4)(value) ? value : {};
    }
    catch {
        return {};
    }
}
/** Removes MkDocs' Python tags (`!!python/name:x`, `!ENV`), which the parser does not know. */
const removeTags = (text) => text.replaceAll(/(?<=[:\-\s])!{1,2}[\w/]+(?::[\w.]+)?/g, "");
const removeComments = (text) => text.replaceAll(/(?<=^|[\s,;{}()[\]])\/\/[^\n]*|\/\*[^]{0,5000}?\*\//g, "");
/** The first string literal of a program with this key. */
const findLiteral = (text, key) => new RegExp(String.raw `(?<![\w.$])["']?${key}["']?\s*:\s*(["'\`])([^"'\`$\n]*)\1`).exec(text)?.[2];

;// CONCATENATED MODULE: ./build/guardrails/docs-check/sites/content-roots.js





/** Finds the folders of a site's pages and the routes that serve them. The folders need not exist. */
function findContentRoots(name, folder, config, tree) {
    const inSite = (path) => (0,posix_.join)(folder, path).replace(/^\.$|(?<=.)\/$/, "");
    if (name === "docusaurus")
        return readDocusaurusRoots(inSite, config, tree);
    if (name === "other")
        return findOtherRoots(folder, tree);
    const { keys, otherwise } = presets/* presets */.v[name].content;
    const stated = inSite(config.find(keys) ?? otherwise);
    // The first key of that name may belong to something else, such as a plugin; then the folder has no documents.
    const hasDocuments = tree.files.some((file) => isInFolder(file, stated) && /\.(?:md|mdx|markdown)$/.test(file));
    const main = hasDocuments ? stated : inSite(otherwise);
    if (name === "hugo")
        return readHugoRoots(main, inSite, config);
    if (name === "jekyll")
        return [{ folder: main, route: "" }, ...readJekyllCollections(main, config)];
    if (name === "starlight")
        return [
            { folder: main, route: "" },
            { folder: inSite("src/pages"), route: "" },
        ];
    return [{ folder: main, route: "" }];
}
/** At the root of the repository only folders with pages count, because the configuration may be another program's. */
const findOtherRoots = (folder, tree) => folder === ""
    ? ["content", "docs", "src", "pages", "posts", "blog", "_posts", "articles", "app", "data"]
        .filter((path) => tree.isFolder(path))
        .map((path) => ({ folder: path, route: "" }))
    : [{ folder, route: "" }];
/** `_docs` is served at `/docs`; posts are served by date, see permalink-patterns.ts. */
function readJekyllCollections(main, { fields }) {
    const { collections } = fields;
    const names = (0,json/* isRecord */.u4)(collections)
        ? Object.keys(collections)
        : Array.isArray(collections)
            ? collections
            : [];
    const folder = typeof fields["collections_dir"] === "string" ? fields["collections_dir"] : "";
    return names.map((name) => ({ folder: (0,posix_.join)(main, folder, `_${name}`), route: `/${name}` }));
}
/** Adds the folders of languages and those mounted at `content`. */
function readHugoRoots(main, inSite, { fields }) {
    const roots = [{ folder: main, route: "" }];
    for (const [language, settings] of Object.entries(getRecordAt(fields, "languages"))) {
        const own = getAt(settings, ["contentDir"]) ?? getAt(settings, ["contentdir"]);
        const folder = inSite(typeof own === "string" ? own : `content/${language}`);
        roots.push({ folder, route: "" }, { folder, route: `/${language}` });
    }
    const mounted = readHugoMounts(fields, "content").map(({ source, route }) => ({
        folder: inSite(source),
        route,
    }));
    return [...roots, ...mounted];
}
/**
 * Reads Hugo's mounts of content or static files: folders and files relative to the site's folder, with their routes.
 */
function readHugoMounts(fields, component) {
    const mounts = getAt(fields, ["module", "mounts"]);
    return (Array.isArray(mounts) ? mounts : []).flatMap((mount) => {
        const [source] = listTexts(getAt(mount, ["source"]));
        const [target = ""] = listTexts(getAt(mount, ["target"]));
        if (source === undefined || !isInFolder(target, component))
            return [];
        return [{ source, route: target.slice(component.length).replace(/\/$/, "") }];
    });
}
/** Docs and blogs with their versions and languages. A page without a translation is served untranslated. */
function readDocusaurusRoots(inSite, { text }, tree) {
    const roots = [{ folder: inSite("src/pages"), route: "" }];
    const languages = listFolders(inSite("i18n"), tree);
    for (const { id, path, route } of readDocusaurusContents(text)) {
        const folder = inSite(path);
        roots.push({ folder, route });
        const versions = inSite(id === "" ? "versioned_docs" : `${id}_versioned_docs`);
        for (const [index, version] of listFolders(versions, tree).sort(compareNewestFirst).entries()) {
            const own = {
                folder: (0,posix_.join)(versions, version),
                route: `${route}/${version.replace(/^version-/, "")}`,
            };
            roots.push(own, ...(index === 0 ? [{ ...own, route }] : []));
        }
        for (const language of languages)
            for (const kind of ["docs", "blog"]) {
                const plugin = inSite(`i18n/${language}/docusaurus-plugin-content-${kind}${id === "" ? "" : `-${id}`}`);
                for (const translated of kind === "blog"
                    ? [plugin]
                    : listFolders(plugin, tree).map((one) => (0,posix_.join)(plugin, one)))
                    roots.push({
                        folder: translated,
                        route: `/${language}${route}`,
                        language,
                        fallback: folder,
                    });
            }
    }
    return roots;
}
function readDocusaurusContents(text) {
    const contents = [];
    for (const { before, own } of parseObjects(text)) {
        const kind = /(?:["']?\b(docs|blog)["']?\s*:|plugin-content-(docs|blog)["'`]\s*,)\s*$/.exec(before);
        const path = findLiteral(own, "path");
        const routeBase = findLiteral(own, "routeBasePath");
        const usual = kind?.[1] ?? kind?.[2];
        if (usual === undefined && (path === undefined || routeBase === undefined))
            continue;
        const route = (routeBase ?? usual ?? "").replace(/^\/|\/$/g, "");
        contents.push({
            id: findLiteral(own, "id") ?? "",
            path: path ?? usual ?? "docs",
            route: route === "" ? "" : `/${route}`,
        });
    }
    for (const usual of ["docs", "blog"])
        if (!contents.some(({ path }) => path.replace(/^\.\//, "") === usual) &&
            !new RegExp(`\\b${usual}["']?\\s*:\\s*false`).test(text))
            contents.push({ id: "", path: usual, route: `/${usual}` });
    return contents;
}
/** Parses the object literals of a program: the text before each, and its own text without nested objects. */
function parseObjects(text) {
    const open = [];
    const found = [];
    for (const part of text.matchAll(/[{}]|[^{}]+/g)) {
        if (part[0] === "{")
            open.push({ start: part.index, own: "" });
        else if (part[0] !== "}")
            for (const last of open.slice(-1))
                last.own += part[0];
        else {
            const last = open.pop();
            if (last !== undefined)
                found.push({
                    before: text.slice(Math.max(0, last.start - 100), last.start),
                    own: last.own,
                });
        }
    }
    return found;
}
/** The newest version is served without a version in its route. */
const compareNewestFirst = (a, b) => b.localeCompare(a, "en", { numeric: true });
function listFolders(folder, tree) {
    if (!tree.isFolder(folder))
        return [];
    const names = tree.paths
        .filter((path) => path.startsWith(`${folder}/`))
        .map((path) => path.slice(folder.length + 1).split("/", 1)[0]);
    return [...new Set(names)].filter((name) => tree.isFolder(`${folder}/${name}`));
}

// EXTERNAL MODULE: ./node_modules/github-slugger/index.js + 1 modules
var github_slugger = __webpack_require__(42710);
;// CONCATENATED MODULE: ./build/guardrails/docs-check/sites/permalink-patterns.js





/** Reads the URL patterns of a site's configuration. The last one that matches a document applies. */
function readPermalinks(name, roots, { fields }) {
    const folders = [...new Set(roots.map(({ folder }) => folder))];
    if (name === "hugo")
        return folders.flatMap((folder) => readHugoPermalinks(folder, fields));
    if (name === "jekyll")
        return readJekyllPermalinks(folders[0], fields);
    return [];
}
/** By section, or by kind of page and section: gohugo.io/configuration/permalinks */
function readHugoPermalinks(root, fields) {
    const bySection = Object.entries({
        ...getRecordAt(fields, "permalinks"),
        ...getRecordAt(fields, "permalinks", "page"),
    });
    return bySection.flatMap(([section, patterns]) => listTexts(patterns).map((pattern) => ({
        pattern,
        folder: (0,posix_.join)(root, section).replace(/\/$/, ""),
        within: null,
        base: root,
        collection: section,
        title: "title",
    })));
}
/** Jekyll's built-in patterns: jekyllrb.com/docs/permalinks/#built-in-formats */
const namedPatterns = {
    date: "/:categories/:year/:month/:day/:title",
    pretty: "/:categories/:year/:month/:day/:title",
    ordinal: "/:categories/:year/:y_day/:title",
    none: "/:categories/:title",
};
/** Patterns of the site for posts, of collections and of defaults: jekyllrb.com/docs/permalinks */
function readJekyllPermalinks(root, fields) {
    const [parent = ""] = listTexts(fields["collections_dir"]);
    const toPermalinks = (collection, patterns, folder = root) => listTexts(patterns).map((pattern) => ({
        pattern: namedPatterns[pattern] ?? pattern,
        folder,
        within: collection === "" ? null : `_${collection}`,
        base: collection === "" || collection === "posts" ? root : (0,posix_.join)(root, parent, `_${collection}`),
        collection,
        title: "file",
    }));
    const collections = Object.entries(getRecordAt(fields, "collections"));
    const defaults = Array.isArray(fields["defaults"]) ? fields["defaults"] : [];
    return [
        ...toPermalinks("posts", fields["permalink"] ?? "date"),
        ...collections.flatMap(([name, settings]) => toPermalinks(name, getAt(settings, ["permalink"]))),
        ...defaults.flatMap((entry) => {
            const [path = ""] = listTexts(getAt(entry, ["scope", "path"]));
            const [type = ""] = listTexts(getAt(entry, ["scope", "type"]));
            const folder = (0,posix_.join)(root, path).replace(/^\.$|\/$/g, "");
            return toPermalinks(type === "pages" ? "" : type, getAt(entry, ["values", "permalink"]), folder);
        }),
    ];
}
/** The pattern for a document; undefined if none is configured. */
const findPermalink = (name, permalinks) => permalinks.findLast(({ folder, within }) => isInFolder(name, folder) &&
    (within === null || `/${getFolder(name)}/`.includes(`/${within}/`)));
const token = /(:[a-z_]+(?:\[[^\]]{0,20}\])?)/;
function expandPermalink(permalink, name, fields) {
    const values = getPatternValues(permalink, name, fields);
    let isKnown = true;
    const parts = permalink.pattern.split(token).map((part, index) => {
        const value = index % 2 === 0 ? part : values[part.slice(1)];
        if (value === undefined)
            isKnown = false;
        return value ?? part.replace(/\[[^\]]*\]$/, "*");
    });
    return { route: (0,posix_.join)("/", parts.join("")), isKnown };
}
/** The values of a pattern's placeholders, as far as they are known. */
function getPatternValues({ base, collection, title }, name, fields) {
    const within = getFolder(name).slice(base === "" ? 0 : base.length + 1);
    const stem = (0,posix_.basename)(name).replace(/\.\w+$/, "");
    const [, date, rest] = /^(\d{4}-\d\d?-\d\d?)-(.+)$/.exec(stem) ?? [];
    const file = rest ?? (stem === "index" ? (0,posix_.basename)(within) : stem);
    const [slug] = listTexts(fields["slug"]);
    const [written] = listTexts(fields["title"]);
    const titled = written === undefined ? undefined : (0,github_slugger/* slug */.y)(written);
    // Without a slug, `:slug` is the title and the other placeholders are the file name:
    // gohugo.io/configuration/permalinks
    const named = title === "file" ? file : titled;
    const fileKeys = ["name", "basename", "filename", "contentbasename"];
    const slugKeys = ["slugorfilename", "slugorcontentbasename"];
    return {
        ...Object.fromEntries(fileKeys.map((key) => [key, file])),
        ...Object.fromEntries(slugKeys.map((key) => [key, slug ?? file])),
        ...getDateParts(fields["date"] ?? date),
        title: title === "file" ? (slug ?? file) : titled,
        slug: slug ?? named,
        path: (0,posix_.join)(within, file),
        section: within.split("/")[0],
        sections: within,
        categories: getCategories(within, fields),
        collection,
        output_ext: "",
    };
}
/** The date as written, because the site's time zone is unknown. */
function getDateParts(date) {
    const text = date instanceof Date ? date.toISOString() : String(date);
    const [, year, month, day] = /^(\d{4})-(\d\d?)-(\d\d?)/.exec(text) ?? [];
    if (year === undefined || month === undefined || day === undefined)
        return {};
    const [padded, dayPadded] = [month.padStart(2, "0"), day.padStart(2, "0")];
    const short = {
        short_year: year.slice(2),
        i_month: String(Number(month)),
        i_day: String(Number(day)),
    };
    return { year, month: padded, day: dayPadded, ...short };
}
/** The folders above `_posts`, then the categories of the front matter. */
function getCategories(within, fields) {
    const folders = within.split("/").filter((name) => name !== "" && !name.startsWith("_"));
    const stated = [fields["category"], fields["categories"]].flatMap((value) => Array.isArray(value) ? listTexts(value) : listTexts(value).flatMap((text) => text.split(" ")));
    return [...new Set([...folders, ...stated.map((one) => one.toLowerCase())])].join("/");
}

// EXTERNAL MODULE: ./node_modules/p-map/index.js
var p_map = __webpack_require__(606);
// EXTERNAL MODULE: ./build/guardrails/front-matter.js
var front_matter = __webpack_require__(75688);
;// CONCATENATED MODULE: ./build/guardrails/docs-check/sites/redirects.js








/** Parts of a route that match anything: parameters, and optional endings. */
const placeholders = /:\w+|\(.*?\)|(?:\/index)?\.(?:html|mdx?)$/g;
/** Reads the redirects of the site's configuration and of its host's. */
async function readRedirects(name, folder, config, files) {
    const texts = [config.text, ...(await readImports(folder, config, files))];
    const own = texts.flatMap((text) => findConfigRedirects(name, folder, { ...config, text }, files.tree));
    if (name === "jekyll")
        own.push(...(await readHtmlRoutes(folder, files)));
    if (name === "starlight")
        own.push(...findPluginRoutes(folder, config, files.tree));
    const hosted = await Promise.all(["", folder].map((one) => readHostRedirects(one, files)));
    const all = new Set([...own, ...hosted.flat()].map((from) => from.replace(/^\.?\/?/, "/")));
    return [...all]
        .filter((from) => /\w/.test(from.replaceAll(placeholders, "")))
        .map(toRoutePattern);
}
/** Reads the local files that a configuration program imports, such as a list of redirects. */
async function readImports(folder, { text }, files) {
    const named = [...text.matchAll(/\b(?:from|import)[ \t]*["'](\.{1,2}\/[^"'\n]+)["']/g)].map(([, path]) => (0,posix_.join)(folder, path));
    const paths = named.map((path) => ["", ".ts", ".js", ".mjs"].map((end) => path + end).find((one) => files.tree.has(one)));
    return Promise.all(paths.filter((path) => path !== undefined).map((path) => readText(path, files)));
}
/** The routes in the front matter of HTML pages. */
async function readHtmlRoutes(folder, files) {
    const pages = files.tree.files.filter((path) => path.endsWith(".html") && isInFolder(path, folder));
    const texts = await (0,p_map/* default */.Ay)(pages, (path) => readText(path, files), { concurrency: 16 });
    return texts
        .map((text) => (0,front_matter/* parseFrontMatter */.e)(text)?.fields ?? {})
        .flatMap((fields) => [
        ...listTexts(fields["permalink"]),
        ...listTexts(fields["redirect_from"]),
    ]);
}
/** The routes of Astro plugins: those that have no pages of the site. */
const findPluginRoutes = (folder, { text }, tree) => [...text.matchAll(/\b(?:base|route|prefix)\s*:\s*["'`]\/?(\w[\w/-]*)\/?["'`]/g)]
    .map(([, route]) => route)
    .filter((route) => !tree.isFolder((0,posix_.join)(folder, presets/* presets */.v.starlight.content.otherwise, route)))
    .flatMap((route) => [route, `${route}/*`]);
const readText = async (path, { repository, tree }) => tree.has(path) ? new TextDecoder().decode(await repository.read(path)) : "";
function findConfigRedirects(name, folder, { text, fields }, tree) {
    switch (name) {
        case "mdbook":
            return Object.keys(getRecordAt(fields, "output", "html", "redirect"));
        case "hugo":
            return [...readHugoMounts(fields, "content"), ...readHugoMounts(fields, "static")]
                .filter(({ source }) => !tree.isFolder((0,posix_.join)(folder, source)) || !source.startsWith("content"))
                .flatMap(({ route }) => [route.replace(/(?:\/_?index)?\.md$/, ""), `${route}/*`])
                .filter((route) => /\w/.test(route));
        case "mkdocs":
            return (Array.isArray(fields["plugins"]) ? fields["plugins"] : []).flatMap((plugin) => Object.keys(getRecordAt(plugin, "redirects", "redirect_maps")));
        case "docusaurus":
            return [...text.matchAll(/\bfrom["']?\s*:\s*(\[[^\]]*\]|["'`][^"'`]*["'`])/g)].flatMap(([, value]) => findQuoted(value));
        case "starlight":
        case "other":
            return [...text.matchAll(/["'](\/[^"'\s]*)["']\s*:\s*["'{]/g)].map(([, from]) => from);
        case "vitepress":
            return [
                ...text.matchAll(/["']([\w:/*.()-]+\.md)["']\s*:\s*["']([\w:/*.()-]+\.md)["']/g),
            ].flatMap(([, from, to]) => [from, to]);
        default:
            return [];
    }
}
const findQuoted = (text) => [...text.matchAll(/["'`]([^"'`]*)["'`]/g)].map(([, value]) => value);
/**
 * Reads `_redirects` of Netlify and Cloudflare, which Hugo may create from a template, netlify.toml and vercel.json.
 */
async function readHostRedirects(folder, files) {
    const read = (path) => readText(path, files);
    const folders = ["", "static", "public", "docs", "src"];
    const lists = [...folders.map((one) => (0,posix_.join)(one, "_redirects")), "layouts/index.redirects"];
    const listed = await Promise.all(lists.map((path) => read((0,posix_.join)(folder, path))));
    const netlify = tryParse(await read((0,posix_.join)(folder, "netlify.toml")), dist/* parse */.qg);
    const vercel = tryParse(await read((0,posix_.join)(folder, "vercel.json")), JSON.parse);
    const entries = [
        getAt(netlify, ["redirects"]),
        getAt(vercel, ["redirects"]),
        getAt(vercel, ["rewrites"]),
    ];
    const named = entries.flatMap((list) => (Array.isArray(list) ? list : []));
    return [
        ...parseRedirects(listed.join("\n")),
        ...named.flatMap((entry) => listTexts(getAt(entry, ["from"]) ?? getAt(entry, ["source"]))),
    ];
}
/** The paths from which the lines of `_redirects` lead elsewhere. */
const parseRedirects = (text) => text
    .split("\n")
    .filter((line) => !/\s404!?\s*$/.test(line))
    .flatMap((line) => /^\s*(\/\S*)\s/.exec(line)?.[1] ?? []);
function tryParse(text, parse) {
    try {
        return text === "" ? undefined : parse(text);
    }
    catch {
        return undefined;
    }
}
/**
 * Converts a route with stars and parameters to a pattern for normalized routes. Whatever follows a second star, or a
 * parameter in the same segment, matches anything, so that matching is fast for any input.
 */
function toRoutePattern(from) {
    const route = from.replace(/\?.*$/, "").replace(/(?:\/index)?\.(?:html|mdx?)$|\/(?:index)?$/, "");
    const [beginning = "", ...rest] = route.split(/\(\.\*\)|\*|:splat/);
    const plain = beginning
        .replace(/:\w+(?:\([^)/]{0,200}\))?$/, (name) => (rest.length > 0 ? "" : name))
        .replaceAll(/:\w[^/]*/g, "*")
        .split("*")
        .map(escapeRegExp)
        .join("[^/]*");
    const [end] = rest;
    const isPlain = end !== undefined && rest.length === 1 && !end.includes(":");
    const behind = end === undefined ? "" : `.*${isPlain ? escapeRegExp(end) : ""}`;
    return new RegExp(`^${(plain + behind).replace(/\/\.\*$/, "(?:/.*)?")}$`, "i");
}
const escapeRegExp = (text) => text.replaceAll(/[.+?^${}()|[\]\\]/g, String.raw `\$&`);

;// CONCATENATED MODULE: ./build/guardrails/docs-check/sites/find-sites.js







/** Configuration files that are not for a site of this repository: tests, templates to copy, installed packages. */
const otherConfig = /(?:^|\/)(?:node_modules|fixtures?|__fixtures__|testdata|__tests__|tests?|specs?|e2e|\w*_?templates?|template-[\w-]+|third_party|vendor)\//i;
/**
 * Finds the documentation sites of the repository by their configuration files, which are read but not run. Known
 * generators come first, because another program's configuration may claim the same pages.
 */
async function findSites(repository, tree) {
    const sites = [];
    for (const path of tree.files) {
        const site = otherConfig.test(path) ? null : await readSite(path, { repository, tree });
        if (site !== null)
            sites.push(site);
    }
    const known = sites.filter(({ isKnown }) => isKnown);
    const others = sites.filter(({ isKnown }) => !isKnown);
    return [
        ...known,
        ...others.filter(({ folder }) => !known.some((site) => site.folder === folder)),
    ];
}
/** The site that a file configures; null if it configures none. */
async function readSite(path, files) {
    const { repository, tree } = files;
    const named = matchPresets(path);
    if (named.length === 0)
        return null;
    const config = readConfig(path, new TextDecoder().decode(await repository.read(path)));
    if (splitConfig.test(path))
        Object.assign(config.fields, await readConfigParts(path, repository, tree));
    const name = named.find((one) => matchesContent(presets/* presets */.v[one], config.text));
    return name === undefined ? null : createSite(name, path, config, files);
}
/** Hugo reads each part of its configuration from a file of that name too: gohugo.io/configuration/introduction */
const splitConfig = /(?:^|\/)config\/_default\/(?:hugo|config)\.\w+$/;
const configPart = /^(module|languages|permalinks)[\w-]*\.(?:toml|ya?ml|json)$/;
async function readConfigParts(path, repository, tree) {
    const parts = {};
    for (const file of tree.files) {
        const key = getFolder(file) === getFolder(path) ? configPart.exec((0,posix_.basename)(file))?.[1] : undefined;
        if (key !== undefined)
            parts[key] = readConfig(file, new TextDecoder().decode(await repository.read(file))).fields;
    }
    return parts;
}
const matchPresets = (path) => Object.keys(presets/* presets */.v).filter((name) => presets/* presets */.v[name].config.test(path));
const matchesContent = ({ says }, text) => says === null || says.test(text);
/** Returns null if the site has no pages here. */
async function createSite(name, path, config, files) {
    const { tree } = files;
    const preset = presets/* presets */.v[name];
    const folder = getSiteFolder(path);
    const roots = findContentRoots(name, folder, config, tree).filter(({ folder: root }) => tree.isFolder(root));
    if (roots.length === 0 || (name === "hugo" && !hasHugoFolder(folder, tree)))
        return null;
    return {
        ...createBareSite(preset, roots),
        preset: name,
        folder,
        publicFolders: [
            ...preset.publicFolders.map((one) => (0,posix_.join)(folder, one)),
            ...(preset.publicFolders.length === 0 ? roots.map((root) => root.folder) : []),
        ].filter((one) => tree.isFolder(one)),
        base: getBasePath(config.find(preset.baseKeys)),
        mayDefineLabels: /mkdocstrings|autorefs|auto_append|bibtex|linkrefs|^hooks:/im.test(config.text),
        hasOwnProgram: name === "mdbook" && hasOwnPreprocessor(config),
        hooksLinks: name === "hugo" && tree.findByName("render-link.html").length > 0,
        permalinks: readPermalinks(name, roots, config),
        redirects: await readRedirects(name, folder, config, files),
    };
}
/** Installed preprocessors (`mdbook-toc`) define no labels and no anchors. */
const hasOwnPreprocessor = ({ fields }) => Object.values(getRecordAt(fields, "preprocessor"))
    .flatMap((settings) => listTexts(getAt(settings, ["command"])))
    .some((command) => !/^(?:\S*\/)?mdbook-/.test(command));
/** Creates a site from its shape, without what only a configuration file tells. */
const createBareSite = (shape, roots) => ({
    preset: null,
    folder: "",
    roots,
    publicFolders: shape.publicFolders,
    base: "",
    extensions: shape.extensions,
    index: shape.index,
    form: { slug: shape.slug, mdx: shape.mdx, indentedCode: shape.indentedCode },
    isKnown: shape.isKnown,
    isTopKnown: shape.isTopKnown,
    mayDefineLabels: false,
    hasOwnProgram: false,
    hooksLinks: false,
    permalinks: [],
    redirects: [],
});
/** The folder of the site: the one above folders that hold only configuration. */
function getSiteFolder(path) {
    const folder = getFolder(path).replace(/(?:^|\/)config\/_default$/, "");
    return /^\.(?:vitepress|vuepress)$/.test((0,posix_.basename)(folder))
        ? getFolder(folder)
        : folder.replace(/(?:^|\/)\.(?:vitepress|vuepress)\/config$/, "");
}
/** Many programs have a `config.toml`; Hugo's is next to one of these folders. */
const hasHugoFolder = (folder, tree) => ["content", "layouts", "themes", "archetypes"].some((name) => tree.isFolder((0,posix_.join)(folder, name)));
/** The path of a base URL (`/docs/`, `https://x.org/docs`), without a trailing slash. */
function getBasePath(base) {
    const path = (base ?? "").replace(/^[a-z]+:\/\/[^/]*/i, "").replace(/\/+$/, "");
    return path.startsWith("/") ? path : "";
}

;// CONCATENATED MODULE: ./build/guardrails/docs-check/sites/elsewhere.js





/** Front matter fields that only site generators read. */
const generatorFields = [
    "layout", "permalink", "slug", "aliases", "weight", "nav_order", "redirect_from", "eleventyNavigation", "sidebar",
    "sidebar_label", "sidebar_position", "sidebarTitle", "sidebarDepth", "parent", "linkTitle", "hide_title", "template",
    "pagination_next", "pagination_prev", "custom_edit_url", "tocdepth", "menu", "navigation", "nextjs", "pcx_content_type",
]; // prettier-ignore
/** Documents that are read on GitHub, wherever they are. */
const isForGithub = (name) => /^(?:readme|[A-Z_-]+)(?:[._-][\w-]+)?\.\w+$/.test((0,posix_.basename)(name));
/**
 * Whether a document outside all sites is served by a site elsewhere: its front matter shows it, or it is next to a
 * site, as a translation is.
 */
const isServedElsewhere = ({ name, fields }, sites) => [...generatorFields, ...(sites.length > 0 ? ["title", "id"] : [])].some((key) => key in fields) ||
    sites.some(({ folder }) => getFolder(folder) !== "" && isInFolder(name, getFolder(folder)) && !isForGithub(name));
/**
 * An absolute link without an extension, such as `/topics/acl`, rarely means a file on GitHub. If documents are served
 * elsewhere, it is for that site.
 */
const mayBeElsewhere = (link, tree) => {
    const path = link.replaceAll(/^\/|\/$/g, "");
    const isDocument = [".md", "/index.md", "/_index.md"].some((end) => tree.has(path + end));
    return (0,posix_.extname)(path) === "" && (isDocument || !tree.has(path.split("/", 1)[0]));
};
/** Hugo's folders of templates. */
const templateFolders = ["layouts", "archetypes", "themes"];
/** Whether a document outside all sites is among the sources of a site, which inserts it into pages. */
const isSiteMaterial = ({ name }, sites) => sites.some(({ folder, preset }) => (preset === "hugo" && templateFolders.some((one) => isInFolder(name, (0,posix_.join)(folder, one)))) ||
    (folder !== "" && isInFolder(name, folder) && !isForGithub(name)));
/** A site about which only the public folders of the known sites are known. */
const createSiteElsewhere = (sites) => ({
    ...createBareSite(presets/* presets */.v.other, []),
    publicFolders: sites.flatMap(({ publicFolders }) => publicFolders),
    mayDefineAnchors: false,
    isIncluded: () => false,
    routes: {
        getPages: () => undefined,
        findSpelling: () => undefined,
        isAbovePages: () => false,
        getRoutes: () => [],
        isRedirect: () => false,
    },
});

;// CONCATENATED MODULE: ./build/guardrails/docs-check/sites/front-matter-routes.js



const routeKeys = ["slug", "permalink", "url", "aliases", "redirect_from", "id", "path"];
/**
 * The routes that a page's front matter gives: as they stand, and below the content root and the page's own routes.
 */
function readStatedRoutes(routes, root, page) {
    if (page === undefined)
        return [];
    const { fields } = page;
    const redirects = Array.isArray(fields["redirects"]) ? fields["redirects"] : [];
    const stated = [
        ...routeKeys.map((key) => getAt(fields, [key])),
        ...redirects.map((one) => getAt(one, ["from"])),
    ].flatMap(listTexts);
    const starts = [root.route, ...routes.flatMap((route) => [getFolder(route), route])];
    return stated
        .filter((one) => !/[{}:]/.test(one))
        .flatMap((one) => [one, ...starts.map((start) => (0,posix_.join)("/", start, one))]);
}

;// CONCATENATED MODULE: ./build/guardrails/docs-check/sites/routes.js








/** @param pages the parsed pages by name: their front matter may set their routes */
function buildRoutes(site, tree, pages) {
    const byRoute = new Map();
    const byPage = new Map();
    const folded = new Map();
    const above = new Set();
    const dynamic = [];
    const add = (route, name) => {
        if (!byRoute.has(route))
            byRoute.set(route, new Set());
        byRoute.get(route).add(name);
        folded.set(route.toLowerCase(), route);
        for (const folder of listFoldersUp(getFolder(route.slice(1))))
            above.add(folder);
    };
    for (const name of tree.files) {
        if (!site.roots.some(({ folder }) => isInFolder(name, folder)) || !isPageFile(name, site))
            continue;
        dynamic.push(...findDynamicRoutes(name, site));
        const served = [
            ...new Set(findRoots(name, site).flatMap((root) => listRoutesIn(root, name, site, pages.get(name)))),
        ];
        const stated = findPermalinkRoutes(name, site, pages.get(name));
        dynamic.push(...stated.patterns);
        served.push(...stated.routes);
        byPage.set(name, served);
        for (const route of served)
            add(route, name);
    }
    const redirects = [
        ...new Map([...site.redirects, ...dynamic].map((one) => [one.source, one])).values(),
    ];
    return {
        getPages: (route) => byRoute.get(route),
        findSpelling: (route) => (byRoute.has(route) ? undefined : folded.get(route.toLowerCase())),
        isAbovePages: (folder) => above.has(folder),
        getRoutes: (name) => byPage.get(name) ?? [],
        isRedirect: (route) => redirects.some((pattern) => pattern.test(route)),
    };
}
/**
 * The routes from the site's permalink pattern or the document's own; patterns where only the generator knows a part.
 */
function findPermalinkRoutes(name, { permalinks }, page) {
    const stated = findPermalink(name, permalinks);
    // Hugo serves a section at its folder.
    if (stated === undefined || (0,posix_.basename)(name).startsWith("_index."))
        return { routes: [], patterns: [] };
    const [own] = listTexts(page?.fields["permalink"]);
    const permalink = own === undefined ? stated : { ...stated, pattern: own };
    const { route, isKnown } = expandPermalink(permalink, name, page?.fields ?? {});
    return isKnown
        ? { routes: [normalizeRoute(route)], patterns: [] }
        : { routes: [], patterns: [toRoutePattern(route)] };
}
/** Docusaurus and Astro also build pages from programs, in a folder of their own. */
const isPageFile = (name, { extensions }) => extensions.some((extension) => name.endsWith(extension)) ||
    /(?:^|\/)pages\/.*\.(?:[jt]sx?|astro)$/.test(name) ||
    name.endsWith(".html");
/**
 * `[name].md` matches any route that a program generates. A route of placeholders alone is skipped, because it would
 * match all missing documents.
 */
function findDynamicRoutes(name, site) {
    const [root] = findRoots(name, site);
    const route = (0,posix_.join)("/", root.route, removeExtension(name.slice(root.folder.length)));
    if (!route.includes("[") || !/\w/.test(route.replaceAll(/\[[^\]]*\]/g, "")))
        return [];
    return [
        toRoutePattern(route.replaceAll(/\[\.{3}[^\]]*\]/g, "*").replaceAll(/\[[^\]]*\]/g, ":x")),
    ];
}
const removeExtension = (name) => name.replace(/\.[A-Za-z]\w*$/, "");
/** Normalizes a route: removes what both links and sites may omit. */
const normalizeRoute = (route) => (0,posix_.join)("/", route)
    .normalize("NFC")
    .replace(/\/+$/, "")
    .replace(/\.(?:html|mdx?|markdown)$/, "")
    .replace(/\/(?:index|_index|README)$/i, "");
function listRoutesIn(root, name, site, page) {
    const within = removeExtension(name.slice(root.folder === "" ? 0 : root.folder.length + 1));
    const written = `/${within}`;
    const ways = [written, ...listVariants(written, site)];
    const routes = ways.map((way) => normalizeRoute((0,posix_.join)("/", root.route, way)));
    return [...new Set([...routes, ...readStatedRoutes(routes, root, page).map(normalizeRoute)])];
}
/** The routes that generators derive from file names: spaces, numbers, dates and languages. */
function listVariants(written, { preset, index }) {
    const names = written.split("/");
    const ways = [];
    if (preset === "starlight")
        ways.push(names.map((name) => (0,github_slugger/* slug */.y)(name)).join("/"));
    if (preset === "hugo") {
        const plain = written.replace(/\.[a-z]{2}(?:-[a-z]{2,4})?$/i, "");
        ways.push(plain.toLowerCase().replaceAll(/\s+/g, "-"), plain);
    }
    if (preset === "docusaurus" || preset === "jekyll")
        ways.push(...listDated(names));
    if (preset === "docusaurus")
        ways.push(...listUnnumbered(names));
    const last = names.at(-1);
    if (index.some((name) => name.toLowerCase() === last.toLowerCase()))
        ways.push(names.slice(0, -1).join("/"));
    return ways;
}
function listDated(names) {
    const dated = /^(\d{4})-(\d\d)-(\d\d)[-/]?(.+)$/.exec(names.at(-1));
    return dated === null ? [] : [[...names.slice(0, -1), ...dated.slice(1)].join("/")];
}
/** A file with the name of its folder is the folder's index. */
function listUnnumbered(names) {
    const unnumbered = names.map((name) => name.replace(/^\d+\s*[-_.]+\s*(?=[^\d\s])/, ""));
    const isIndex = unnumbered.at(-1).toLowerCase() === unnumbered.at(-2)?.toLowerCase();
    const route = unnumbered.join("/");
    return isIndex ? [route, unnumbered.slice(0, -1).join("/")] : [route];
}

;// CONCATENATED MODULE: ./build/guardrails/docs-check/sites/resolve.js





/**
 * Resolves a link as the site and as GitHub do: a document or another file relative to the page, to the root of the
 * pages or to the repository, a file of a public folder, or a page by its route.
 */
function resolveOnSite(link, site, tree) {
    if (/^[@~#]|:/.test(link.path))
        return { is: "missing", certainty: "never" };
    const files = listCandidateFiles(link, site);
    const own = listRoutes(link, site);
    const translated = [...new Set(own.flatMap(removeLanguage))].filter((route) => !own.includes(route));
    const found = findPages(files, own, site, tree) ??
        findPages(listFallbackFiles(link, site), translated, site, tree) ??
        findPages(files.flatMap(toEnglishPath), [], site, tree);
    // The routes of a site elsewhere are unknown; a folder of this repository is not its page.
    if (found !== null)
        return {
            is: "there",
            pages: site.roots.length === 0 && link.path.startsWith("/") ? [] : found,
        };
    const routes = [...own, ...translated];
    if (routes.some((route) => site.routes.isRedirect(route)))
        return { is: "there", pages: [] };
    // Hugo finds pages in any case.
    const folded = routes
        .map((one) => site.routes.findSpelling(one))
        .find((one) => one !== undefined);
    if (folded !== undefined && site.preset === "hugo")
        return { is: "there", pages: [...site.routes.getPages(folded)] };
    const named = files.filter((path) => (0,posix_.extname)(path) !== "").map((path) => tree.findSpelling(path));
    const as = named.find((one) => one !== undefined);
    if (as !== undefined)
        return { is: "written", as };
    if (folded !== undefined)
        return { is: "written", as: folded };
    return { is: "missing", certainty: getCertainty(link, routes, site, tree) };
}
/** The files that a link may mean, as paths of the repository. */
const listCandidateFiles = (link, site) => [
    ...listLinkedFiles(link, site),
    ...listServedFiles(link, site),
];
/** The pages at these files and routes, because generators differ in which of them wins; null if there are none. */
function findPages(files, routes, site, tree) {
    const there = files.filter((path) => tree.has(path));
    const served = routes
        .map((route) => site.routes.getPages(route))
        .filter((pages) => pages !== undefined);
    if (there.length === 0 && served.length === 0)
        return null;
    return [
        ...new Set([
            ...there.flatMap((file) => listPages(file, site, tree)),
            ...served.flatMap((pages) => [...pages]),
        ]),
    ];
}
/** The files that a link may name, from the page and from the folders that its site resolves links from. */
function listLinkedFiles({ path, from }, site) {
    const starts = path.startsWith("/")
        ? [
            "",
            site.folder,
            ...site.publicFolders,
            ...findRoots(from, site).map(({ folder }) => folder),
            ...site.roots.map(({ folder }) => folder),
        ]
        : [getFolder(from), ...getTopFolders(from, site)];
    return joinFiles(starts, path, site);
}
/** Files of the untranslated version of a page. */
const listFallbackFiles = ({ path, from }, site) => path.startsWith("/") ? [] : joinFiles(getFallbackFolders(from, site), path, site);
function joinFiles(starts, path, site) {
    const plain = removeBase(path, site);
    const joined = starts.flatMap((start) => [...new Set([path, plain])].map((one) => (0,posix_.join)(start, one)));
    return [
        ...new Set(joined
            .map((one) => one.replace(/^\.$|^\/+|\/+$/g, ""))
            .flatMap((one) => addExtensions(one, site))),
    ].filter((one) => !one.startsWith("../"));
}
/** Docusaurus also resolves documents from the content folder. */
const getTopFolders = (from, site) => site.preset === "docusaurus"
    ? [...findRoots(from, site).map(({ folder }) => folder), site.folder]
    : [];
/** Files of public folders and next to pages, relative to the page's route. */
function listServedFiles({ path, from }, site) {
    if (path.startsWith("/") || linksToFile(path, site))
        return [];
    const served = listServedPaths(path, from, site);
    const folders = [...site.publicFolders.map((folder) => ({ folder, route: "" })), ...site.roots];
    return served.flatMap((one) => folders
        .filter(({ route }) => one.startsWith(`${route}/`))
        .map(({ folder, route }) => (0,posix_.join)(folder, one.slice(route.length)).replace(/^\//, "")));
}
const getFallbackFolders = (from, site) => findRoots(from, site).flatMap(({ folder, fallback }) => fallback === undefined ? [] : [(0,posix_.join)(fallback, getFolder(from).slice(folder.length))]);
const addExtensions = (path, { extensions }) => {
    const plain = path.replace(/\.html$/, "");
    return path === "" ? [path] : [path, ...extensions.map((extension) => plain + extension)];
};
function removeBase(path, { base }) {
    return base !== "" && (path === base || path.startsWith(`${base}/`))
        ? path.slice(base.length) || "/"
        : path;
}
/** The routes that a link may mean, relative to the page with and without a trailing slash. */
function listRoutes({ path, from }, site) {
    if (linksToFile(path, site))
        return [];
    const routes = path.startsWith("/")
        ? [...getLanguageRoutes(from, site), ""].flatMap((start) => [
            `${start}${path}`,
            `${start}${removeBase(path, site)}`,
        ])
        : listServedPaths(path, from, site);
    return [...new Set(routes.map(normalizeRoute))];
}
const linksToFile = (path, { preset }) => documentExtension.test(path) && !path.startsWith("/") && linksToFiles.has(preset ?? "");
const getLanguageRoutes = (from, site) => findRoots(from, site).flatMap(({ language }) => (language === undefined ? [] : [`/${language}`]));
const listServedPaths = (path, from, { routes }) => routes
    .getRoutes(from)
    .flatMap((route) => [(0,posix_.join)("/", route, path), (0,posix_.join)("/", getFolder(route), path)]);
/** The route without its language: a page without a translation is served as it is. */
function removeLanguage(route) {
    const rest = /^\/[a-z]{2}(?:-[a-z]{2,4})?(\/.*)?$/i.exec(route);
    return rest === null ? [] : [normalizeRoute(rest[1] ?? "/")];
}
/** An untranslated document is in the folder of the original language, English. */
function toEnglishPath(path) {
    const names = path.split("/");
    const at = names.findIndex((name) => /^[a-z]{2}(?:[-_][a-z]{2,4})?$/i.test(name) && name !== "en");
    return at < 0 || at === names.length - 1 ? [] : [names.with(at, "en").join("/")];
}
function listPages(file, { index, extensions }, tree) {
    if (!tree.isFolder(file))
        return [file];
    const names = index.flatMap((name) => extensions.map((extension) => (0,posix_.join)(file, `${name}${extension}`)));
    return names.filter((name) => tree.has(name));
}

;// CONCATENATED MODULE: ./build/guardrails/docs-check/check-address.js







/**
 * Checks that a link or an image leads to a file of the repository. Skips other hosts, placeholders, and what the site
 * may take from elsewhere.
 */
async function checkAddress(address, page, context) {
    const { options, counts } = context;
    if (address.text === "")
        return options.links && !address.inTag ? checkEmptyAddress(address, page, context) : null;
    const target = parseTarget(address.text, page.name, context.ownAddresses);
    if (target === null)
        return null;
    if (target.path === ".." || target.path.startsWith("../"))
        return checkOutsideLink(address, target, page, context);
    const resolved = await resolveTarget(target, address, page, context);
    if (resolved.is === "unknown")
        return null;
    if (options.links && target.written !== "")
        counts[address.kind === "image" ? "images" : "links"] += 1;
    if (resolved.is === "there")
        return checkAnchor({ address, target, pages: resolved.pages }, page, context);
    if (!options.links)
        return null;
    const shown = target.named.startsWith("/") && context.getSite(page) !== null ? target.named : target.path;
    return resolved.is === "written"
        ? reportWrongCase(address, { ...target, path: shown }, resolved.as, page)
        : reportMissing(address, { ...target, path: shown }, page, context);
}
const describeSubject = ({ kind }, path) => kind === "image" ? `The image ${quote(path)}` : `The link leads to ${quote(path)}, which`;
function reportWrongCase(address, target, as, page) {
    const instead = canReplace(target) && !as.startsWith("/") ? formatAddress(as, target, page) : null;
    // Sites serve files of a public folder under another path, so only a difference in case is fixable.
    const isOnlyCase = as.toLowerCase() === target.path.toLowerCase();
    const problemText = {
        rule: "wrong-case",
        title: "Wrong case",
        message: `${describeSubject(address, target.path)} is spelled ${quote(as)} in the repository.`,
        fix: `Write ${quote(instead ?? as)}.`,
    };
    return createProblemAt(page.path, address, problemText, isOnlyCase ? instead : null);
}
/** Only a path relative to the document is certain to name the file itself. */
const canReplace = ({ written, isOwn }) => !isOwn && !written.startsWith("/");
function reportMissing(address, target, page, context) {
    const near = target.path.startsWith("/") ? null : context.findNearestFile(target.path);
    const instead = near === null || !canReplace(target) ? null : formatAddress(near.name, target, page);
    const message = `${describeSubject(address, target.path)} does not exist.`;
    const fix = instead === null
        ? "Use the path of an existing file, or remove it."
        : `Did you mean ${quote(instead)}? If not, remove it.`;
    const problemText = address.kind === "image"
        ? { rule: "missing-image", title: "Missing image", message, fix }
        : { rule: "missing-link", title: "Broken link", message, fix };
    return createProblemAt(page.path, address, problemText, near?.isCertain === true ? instead : null);
}
/** The address of `path`, in the style of the address that it replaces. */
function formatAddress(path, target, page) {
    const from = (0,posix_.relative)(`/${getFolder(page.name)}`, `/${path}`) || ".";
    const dot = target.written.startsWith("./") && !from.startsWith("../") ? "./" : "";
    const { query, fragment } = target;
    return `${escapeAddress(dot + from)}${query}${fragment === null ? "" : `#${fragment}`}`;
}
/** Templates have empty links for people to fill in. */
const isTemplate = (name) => /template/i.test(name);
/** mdBook shows an entry without an address as a draft chapter. */
const isMdbookSummary = (page, { getSite }) => (0,posix_.basename)(page.name) === "SUMMARY.md" && getSite(page)?.preset === "mdbook";
function checkEmptyAddress(address, page, context) {
    if (isTemplate(page.name) || isMdbookSummary(page, context))
        return null;
    const what = address.kind === "image" ? "image" : "link";
    const problemText = {
        rule: "empty-link",
        title: "Empty address",
        message: `The ${what} has no address.`,
        fix: "Add the address, or remove it.",
    };
    return createProblemAt(page.path, address, problemText);
}
function checkOutsideLink(address, target, page, context) {
    const isOnSite = context.getSite(page) !== null;
    const isFaulty = isOnSite ? /\.(?:md|mdx)$/.test(target.path) : leadsNowhere(target.path);
    if (!context.options.links || !isFaulty)
        return null;
    context.counts.links += 1;
    const problemText = {
        rule: "outside",
        title: "Link leaves the repository",
        message: `${describeSubject(address, target.path)} is outside the repository.`,
        fix: "Use a path inside the repository, or the full URL.",
    };
    return createProblemAt(page.path, address, problemText);
}
/** Names of the pages that GitHub shows of a repository besides its files. */
const githubPages = new Set("actions activity archive blame blob branches commit commits community compare contributors deployments discussions edit forks graphs issues labels milestone milestones network new packages projects pull pulls pulse raw releases security settings stargazers tags tree watchers wiki".split(" "));
/**
 * Whether a path that leaves the repository is broken on GitHub too. GitHub shows files below `owner/name/blob/branch`,
 * so `../../issues` from the root is a page of this repository, and one level further up is another repository.
 * @param path relative to the repository root, starting with `../`
 */
function leadsNowhere(path) {
    const names = path.split("/").filter((name) => name !== "");
    const levels = names.filter((name) => name === "..").length;
    const [first, second, third] = names.slice(levels);
    const isFile = (0,posix_.extname)(names.at(-1)) !== "";
    if (first === undefined)
        return false;
    if (levels === 1)
        return second === undefined;
    if (levels === 2)
        return !githubPages.has(first);
    if (levels === 3)
        return second === undefined ? isFile : !githubPages.has(second);
    return second === undefined || third === undefined ? isFile : !githubPages.has(third);
}
/** Resolves a link or an image on the site of its document, or on GitHub if it has none. */
async function resolveTarget(target, { kind, inTag }, page, context) {
    if (target.written === "")
        return { is: "there", pages: [page.name] };
    const site = target.isOwn ? null : context.getSite(page);
    const link = { kind, path: target.named, from: page.name, inTag };
    if (site === null) {
        const outcome = await resolveOnGithub(target.path, context);
        if (outcome.is === "unknown" || !target.named.startsWith("/") || isForGithub(page.name))
            return outcome;
        return context.isOnAnySite(link) ? { is: "unknown" } : outcome;
    }
    const resolved = resolveOnSite(link, site, context.tree);
    if (resolved.is !== "missing")
        return resolved;
    const { certainty } = resolved;
    if (certainty === "never" ||
        (certainty !== "always" && !context.getTrustedStyles(page).has(certainty)))
        return { is: "unknown" };
    return (await isGeneratedFile(link, site, context))
        ? { is: "there", pages: [] }
        : { is: "missing" };
}
/**
 * Whether one of the possible target files may exist on some machines, because git ignores generated files. The HTML
 * pages of a known site are ignored too, but exist only if their documents do.
 */
async function isGeneratedFile(link, site, { lookUp }) {
    for (const path of listCandidateFiles(link, site)) {
        if (site.isKnown && path.endsWith(".html"))
            continue;
        if ((await lookUp(path)) === "there")
            return true;
    }
    return false;
}
async function resolveOnGithub(path, { lookUp, tree }) {
    const found = await lookUp(path);
    if (typeof found === "object")
        return { is: "written", as: found.as };
    if (found === "missing")
        return isRenderedElsewhere(path, tree) ? { is: "unknown" } : { is: "missing" };
    return { is: "there", pages: tree.isFolder(path) ? findReadmes(path, tree) : [path] };
}
/** Without an HTML page next to it, documents are rendered to HTML elsewhere. */
const isRenderedElsewhere = (path, tree) => path.endsWith(".html") &&
    !tree.files.some((file) => file.endsWith(".html") && getFolder(file) === getFolder(path));
/** GitHub shows the README of a folder. */
const findReadmes = (folder, tree) => ["README.md", "readme.md", "Readme.md", "README.markdown"]
    .map((name) => (folder === "" ? name : `${folder}/${name}`))
    .filter((path) => tree.has(path));

;// CONCATENATED MODULE: ./build/guardrails/docs-check/check-path.js



/**
 * Checks a text that looks like a path. It counts as a path only if, from one of the folders, its
 * first name is an existing folder, and
 * - it ends with a slash or a known file extension, or
 * - it has at least three names, no dot in the last one, and its parent folder exists.
 * So `origin/main`, `and/or` and paths of other repositories are ignored. If an existing path ends
 * with the text, the document may mean it relative to a folder that only the prose names: that is a
 * warning.
 * @param folders that the path may be relative to
 */
async function checkPath(document, placed, folders, context) {
    const { tree } = context;
    const places = listCandidates(placed.text, folders);
    const isThere = places.some(({ path }) => tree.has(path));
    const plausible = isThere
        ? []
        : places.filter(({ folder }) => isPlausible(placed.text, folder, context));
    if (isThere || plausible.length > 0)
        context.counts.paths += 1;
    const found = await Promise.all(plausible.map(async (place) => ({ ...place, is: await context.lookUp(place.path) })));
    const first = found[0];
    if (first === undefined || found.some(({ is }) => is === "there"))
        return null;
    for (const { is, folder } of found)
        if (typeof is === "object")
            return createProblemAt(document, placed, ...describeWrongCase(placed.text, is.as, folder));
    return createProblemAt(document, placed, ...describeMissing(placed.text, first, context));
}
/** A path that starts with a dot is tried from the document's folder first, any other from the root. */
const listCandidates = (text, folders) => (text.startsWith(".") ? folders : folders.toReversed())
    .map((folder) => ({ folder, path: (0,posix_.join)(folder, text).replace(/\/$/, "") }))
    .filter(({ path }) => path !== "." && path !== ".." && !path.startsWith("../"));
function isPlausible(text, folder, { tree, extensions }) {
    const names = text.split("/").filter((name) => name !== "" && name !== ".");
    const named = names.filter((name) => name !== "..");
    const last = named.at(-1);
    if (last === undefined || (named.length === 1 && !text.endsWith("/")))
        return false;
    const first = (0,posix_.join)(folder, ...names.slice(0, names.length - named.length + 1));
    if (!tree.isFolder(first) && !tree.isFolder(tree.findSpelling(first) ?? first))
        return false;
    if (text.endsWith("/") || extensions.has((0,posix_.extname)(last)))
        return true;
    return named.length > 2 && !last.includes(".") && tree.isFolder(getFolder((0,posix_.join)(folder, text)));
}
function describeWrongCase(text, as, folder) {
    const instead = formatPath(as, text, folder);
    const message = `The path ${quote(text)} is spelled ${quote(as)} in the repository.`;
    const fix = `Write ${quote(instead ?? as)}.`;
    return [{ rule: "wrong-case", title: "Wrong case", message, fix }, instead];
}
function describeMissing(text, { folder, path }, { tree, findNearestFile }) {
    const near = findNearestFile(path);
    const isEnd = tree.findByName((0,posix_.basename)(path)).some((file) => file.endsWith(`/${text}`));
    const instead = near === null ? null : formatPath(near.name, text, folder);
    const action = near === null ? "Update or remove it." : `Did you mean ${quote(instead ?? near.name)}?`;
    const problemText = {
        rule: "missing-path",
        level: isEnd ? "warning" : "error",
        title: "Missing path",
        message: `The path ${quote(text)} does not exist.`,
        fix: `${action} If it is an example, put <!-- docs-check: ignore --> before it.`,
    };
    return [problemText, near?.isCertain === true && !isEnd ? instead : null];
}
/** Writes `path` in the style of the text: relative to the same folder if possible, else to the root. */
function formatPath(path, text, folder) {
    const from = (0,posix_.relative)(`/${folder}`, `/${path}`);
    const dot = text.startsWith("./") ? "./" : "";
    const shown = from.startsWith("../") && !text.startsWith("../") ? path : dot + from;
    const slash = text.endsWith("/") ? "/" : "";
    return /^[\p{L}\p{M}\p{N}._+/-]+$/u.test(shown) ? shown + slash : null;
}

;// CONCATENATED MODULE: ./build/guardrails/docs-check/check-script.js



/**
 * Checks that the script of a command is in the package.json of the folder or workspace that the command names, or else
 * of the document's folder or one above it. Skips commands without such a package, documents about the reader's own
 * project, documents that a site shows to users of the package, and scripts that another package of the repository has.
 * @param folder that the command runs in
 */
async function checkScript({ words, folders }, page, folder, context) {
    if (page.describesOtherProject || context.getSite(page) !== null)
        return null;
    const call = parseScriptCall(words);
    if (call === null)
        return null;
    const packages = await findPackages(call, folder, folders.length > 0, context);
    if (packages.length === 0)
        return null;
    context.counts.scripts += 1;
    const hasScript = ({ scripts }) => scripts.has(call.name);
    if (packages.some(hasScript))
        return null;
    const isNamed = call.folder !== null || call.workspace !== null || folders.length > 0;
    if (!isNamed && (await context.packages.readAll()).some(hasScript))
        return null;
    const near = findNearestName(call.name, new Set(packages.flatMap(({ scripts }) => [...scripts])));
    const problem = describeMissingScript(call, packages, near);
    return createProblemAt(page.path, call.placed ?? words[0], problem);
}
/** @param entered whether a `cd` entered the folder: then only the nearest package counts */
async function findPackages(call, folder, entered, { packages, tree }) {
    const { workspace } = call;
    if (workspace !== null) {
        const all = await packages.readAll();
        return all.filter((one) => one.name === workspace || one.folder === workspace.replace(/^\.\/|\/$/g, ""));
    }
    if (call.folder !== null) {
        const path = [(0,posix_.join)(folder, call.folder), (0,posix_.join)(call.folder)].map((one) => one.replace(/^\.$|\/$/, ""));
        const found = await Promise.all(path.filter((one) => tree.isFolder(one)).map((one) => packages.readIn(one)));
        return found.filter((one) => one !== null).slice(0, 1);
    }
    const above = await packages.readAbove(folder);
    return entered ? above.slice(0, 1) : above;
}
function describeMissingScript(call, packages, near) {
    const files = packages.map(({ path }) => path).join(" and ");
    return {
        rule: "missing-script",
        title: "Missing script",
        message: `There is no script ${quote(call.name)} in ${files}.`,
        fix: `${near === null ? "Use an existing script" : `Did you mean ${quote(near)}? If not, add it`}${near === null ? ", or add this one." : "."}`,
    };
}
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
/** Names that are not programs, so that `yarn build` can only mean a script. */
const scriptNames = new Set(["build", "dev", "format", "lint", "start", "test"]);
/**
 * Parses the script that a command runs; null if it runs none or it is uncertain. `yarn x`, `yarn run x` and `pnpm x`
 * fall back to a program, so only build, dev, format, lint, start, test and names with a colon are certain to be
 * scripts.
 */
function parseScriptCall(words) {
    const manager = managers.get(words[0]?.text ?? "");
    const read = manager === undefined ? null : parseOptions(words.slice(1), manager);
    if (manager === undefined || read === null)
        return null;
    const { operands, folder } = read;
    const inWorkspace = manager === yarn && operands[0]?.text === "workspace";
    const workspace = inWorkspace ? (operands[1]?.text ?? null) : read.workspace;
    const [first, second] = inWorkspace ? operands.slice(2) : operands;
    if (first === undefined)
        return null;
    const called = parseScript(first, second, manager);
    return called === null || isPlaceholderName(called.name)
        ? null
        : { ...called, folder, workspace };
}
function parseScript(first, second, manager) {
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
/** Whether the name is in capitals or has characters that script names do not have. */
const isPlaceholderName = (name) => /^[A-Z_]+$/.test(name) || !/^\w[\w:./@-]*$/.test(name) || name.includes("..");
/** Separates options from operands; null if the script runs in every package that has it. */
function parseOptions(words, manager) {
    const read = {
        operands: [],
        folder: null,
        workspace: null,
    };
    for (let index = 0; index < words.length; index += 1) {
        const word = words[index];
        if (word.text === "--")
            break;
        if (!word.text.startsWith("-")) {
            read.operands.push(word);
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

;// CONCATENATED MODULE: ./build/guardrails/docs-check/path-shape.js

/** File extensions to recognise, besides those of the repository's files. */
const usualExtensions = "bash bat c cc cfg cjs conf cpp cs css csv cts env gif go gradle h hpp htm html ini ipynb java jpeg jpg js json jsonc jsonl jsx kt less lock lua md mdx mjs mts ndjson pdf php pl png properties proto ps1 py rb rs rst sass scss sh sql svg swift tf toml ts tsx txt vue webp xml yaml yml zig zsh";
const collectExtensions = (files) => new Set([
    ...usualExtensions.split(" ").map((name) => `.${name}`),
    ...files.map((file) => (0,posix_.extname)(file)).filter((extension) => /^\.[a-z]\w*$/i.test(extension)),
]);
/** Placeholder names of documentation. */
const placeholderName = /(?:^|[-_./])(?:foo|bar|baz|qux|yyyy|n{3,}|x{3,}|my-[^/]*|your-[^/]*)(?:[-_./]|$)/i;
/**
 * Whether a text could be a path, whatever the repository contains: at least two names with a slash between them (one
 * may be `.` or `..`), or one name with a trailing slash, of letters, digits, `.`, `_`, `-` and `+`. Excludes spaces,
 * globs (`*`), placeholders (`<name>`, `{id}`, `$VAR`, `...`), URLs and revisions (`:`, `@`), absolute paths, and
 * made-up names: foo, bar, baz, qux, my-..., your-..., YYYY, NNN, XXX.
 */
const looksLikePath = (text) => /^(?!\/)(?:[\p{L}\p{M}\p{N}._+-]+\/)+(?:[\p{L}\p{M}\p{N}._+-]+)?$/u.test(text) &&
    !/\.{3}|^-/.test(text) &&
    !placeholderName.test(text);
/** Removes a line suffix: `src/a.ts:12`, `src/a.ts:12:3`, `src/a.ts#L12`. */
const removeLineSuffix = (text) => text.replace(/(?::\d+(?:[:-]\d+)?|#L\d+(?:-L\d+)?)$/, "");

;// CONCATENATED MODULE: ./build/guardrails/docs-check/programs.js
/** Programs that read their arguments as files, which have to exist. */
const readers = new Set(". bash bun cat cd chmod deno diff head less ls node npx perl php python python3 ruby sh source tail ts-node tsx zsh".split(" "));
const packageManagers = new Set(["npm", "pnpm", "yarn"]);
const isOrchestrator = (word) => /^(?:github:)?(?:[\w.-]+\/)?orchestrator(?:-action)?(?:[@#]\S*)?$/.test(word);
/** Whether a code span that starts with this word is a command. In prose, a word before a path is not. */
const isProgram = (word) => readers.has(word) || packageManagers.has(word) || isOrchestrator(word) || /^\.\.?\//.test(word);

;// CONCATENATED MODULE: ./build/guardrails/docs-check/check-command.js








/** Checks a command: the paths that it reads, and the script or pipeline that it runs. */
async function checkCommand(command, page, context) {
    const folders = resolveFolders(command, page, context.tree);
    if (folders === null)
        return [];
    const { options } = context;
    const problems = options.paths ? await checkPaths(command.words, page, folders, context) : [];
    if (options.scripts && command.inBlock)
        problems.push(await checkScript(command, page, folders[0], context));
    if (options.pipelines)
        problems.push(await checkPipeline(command, page, context));
    return problems.filter((problem) => problem !== null);
}
/**
 * The folders that the command's paths may be relative to; null after a `cd` to a folder that is not here, such as a
 * clone of another repository.
 */
function resolveFolders({ folders }, page, tree) {
    let from = listFoldersUp(getFolder(page.name));
    for (const folder of folders) {
        const entered = from
            .map((start) => (0,posix_.join)(start, folder).replace(/^\.$|\/$/, ""))
            .find((path) => tree.isFolder(path));
        if (entered === undefined)
            return null;
        from = listFoldersUp(entered);
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
        const text = removeLineSuffix(word.text);
        if (looksLikePath(text))
            problems.push(await checkPath(page.path, { ...word, text }, folders, context));
    }
    return problems;
}
/** Whether the next word is a file to write, which need not exist. */
const isOutput = (option) => /^(?:-o|--?out.*)$/i.test(option?.text ?? "");
/** Checks that what `orchestrator run <name>` or `plan <name>` names, with or without npx, exists. */
async function checkPipeline({ words }, page, context) {
    const word = findPipelineName(words);
    const pipelines = word === null ? null : await context.getPipelines();
    if (word === null || pipelines === null)
        return null;
    context.counts.pipelines += 1;
    if (pipelines.names.includes(word.text) || pipelines.targets.has(word.text))
        return null;
    const near = findNearestName(word.text, pipelines.names);
    const problemText = {
        rule: "missing-pipeline",
        title: "Missing pipeline",
        message: `There is no pipeline ${quote(word.text)} in ${pipelines.path}.`,
        fix: `${near === null ? "Use an existing pipeline" : `Did you mean ${quote(near)}? If not, add it`}${near === null ? ", or add this one." : "."}`,
    };
    return createProblemAt(page.path, word, problemText);
}
/** Only a name right after the verb is certain to be a pipeline, and only if no other pipeline file is named. */
function findPipelineName(words) {
    const texts = words.map(({ text }) => text);
    const program = texts[0] === "npx" ? texts.findIndex((text, index) => index > 0 && !text.startsWith("-")) : 0;
    if (!isOrchestrator(texts[program] ?? "") || !/^(?:run|plan)$/.test(texts[program + 1] ?? ""))
        return null;
    if (texts.some((text) => /^(?:-c|--config|--resume)(?:=|$)/.test(text)))
        return null;
    const name = words[program + 2];
    return name !== undefined &&
        /^[A-Za-z0-9][\w.-]*$/.test(name.text) &&
        !/^[A-Z_]+$/.test(name.text)
        ? name
        : null;
}

// EXTERNAL MODULE: ./build/text/parse-limits.js
var parse_limits = __webpack_require__(25986);
// EXTERNAL MODULE: ./build/guardrails/docs-check/options.js
var docs_check_options = __webpack_require__(68056);
// EXTERNAL MODULE: ./build/guardrails/markdown.js
var markdown = __webpack_require__(17870);
// EXTERNAL MODULE: ./build/guardrails/docs-check/slugs.js
var slugs = __webpack_require__(69586);
;// CONCATENATED MODULE: ./build/guardrails/docs-check/headings.js


/**
 * Creates an empty set. A heading gets the id of its text and its explicit id. On a site it gets both the site's and
 * GitHub's id, because the document is read in both places. Anchors match in any case on GitHub, so they are kept in
 * lower case.
 */
function createAnchorSet(style) {
    const sluggers = [...new Set(["github", style])].map(slugs/* createSlugger */.W);
    const all = new Set();
    const add = (name) => void all.add(name.toLowerCase());
    return {
        all,
        add,
        addHeading(text, explicitId = null) {
            if (explicitId !== null)
                add(explicitId);
            for (const slug of sluggers)
                add(slug(text.trim()));
            // Hugo replaces `:lock:` with the emoji before it makes ids, which drop emoji.
            if (emojiName.test(text))
                add((0,github_slugger/* slug */.y)(text.trim().replaceAll(emojiName, "")));
        },
    };
}
const emojiName = /:[a-z][\w+-]*:/g;
/** The visible text of a heading, without tags, images and footnotes. */
function getHeadingText(node) {
    if (node.type === "text" || node.type === "inlineCode")
        return node.value;
    if (node.type === "break")
        return "\n";
    return "children" in node ? node.children.map(getHeadingText).join("") : "";
}
/**
 * Splits a heading's text from the id written after it: `{#id}` with classes or a colon, as in VitePress, Docusaurus,
 * mdBook, Hugo, MkDocs and Kramdown; an MDX comment; or an HTML comment. Other attribute lists are removed as well.
 * @param written the source of the heading
 */
function extractId(text, written) {
    const list = /\s*\{:?\s*(?:\/\*\s*)?([^{}\n]*?)(?:\s*\*\/)?\s*\}\s*#*\s*$/.exec(written);
    const comment = /<!--\s*(#[^\s<>]+)\s*-->\s*$/.exec(written)?.[1];
    const attributes = comment ?? list?.[1];
    if (attributes === undefined)
        return { text, id: null };
    const isMdx = list !== null && /\{:?\s*\/\*/.test(list[0]);
    const id = findId(attributes) ?? (isMdx ? attributes.trim() : null);
    const isList = id !== null || /^(?:[.:][\w-]+|[\w-]+=\S+|\s)+$/.test(attributes);
    if (!isList)
        return { text, id: null };
    return { text: comment === undefined ? text.replace(/\s*\{[^{}]*\}\s*$/, "") : text, id };
}
/** Finds the id in an attribute list: `#id` or `id=...`. */
function findId(attributes) {
    const found = /(?:^|[\s{:])(?:#([^\s#{}"'<>]+)|id=["']?([^\s"'{}]+))/.exec(attributes);
    return found?.[1] ?? found?.[2] ?? null;
}

;// CONCATENATED MODULE: ./build/guardrails/docs-check/html.js
const tag = /<([a-z][\w.]*)(\s(?:[^<>"']|"[^"]{0,5000}"|'[^']{0,5000}')*)>/gi;
const attribute = /\s(id|name|href|to|src|srcset)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`{}]+))/gi;
/** Bounded, so that many unclosed headings do not each scan to the end. */
const heading = /<h([1-6])\b[^<>]*>([^]{0,2000}?)<\/h\1\s*>/gi;
/**
 * Reads what GitHub keeps of HTML: `id`, `name` and `href` of `a`, and the sources of images, pictures and videos. For
 * components, whose names start with a capital, also `href`, and `to` of links.
 */
function readHtml(html) {
    const text = html.replaceAll(/<!--[^]*?(?:-->|$)/g, (comment) => " ".repeat(comment.length));
    const parts = { anchors: [], headings: [], addresses: [] };
    for (const [, , words] of text.matchAll(heading))
        parts.headings.push(words.replaceAll(/<[^<>]*>|&#?\w+;/g, ""));
    for (const found of text.matchAll(tag)) {
        const [, name, attributes] = found;
        const start = found.index + 1 + name.length;
        for (const match of attributes.matchAll(attribute)) {
            const [all, key, double, single, bare] = match;
            const value = double ?? single ?? bare ?? "";
            const quote = bare === undefined ? 1 : 0;
            const index = start + match.index + all.length - quote - value.length;
            addAttribute(parts, name, { key: key.toLowerCase(), value, index });
        }
    }
    return parts;
}
function addAttribute(parts, name, { key, value, index }) {
    const tag = name.toLowerCase();
    const isComponent = /^[A-Z]/.test(name) && name !== name.toUpperCase();
    if (key === "id" || (key === "name" && tag === "a"))
        parts.anchors.push(value);
    else if ((key === "href" && (tag === "a" || isComponent)) ||
        (key === "to" && /^[A-Z]\w*Link$|^Link$/.test(name)))
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

;// CONCATENATED MODULE: ./build/guardrails/docs-check/mask.js
/** Replaces text with spaces, keeping its lines. */
const blankOut = (text) => text.replaceAll(/[^\n\r]/g, " ");
const templateCode = [
    /\{%-?\s*(highlight|comment|mermaid)\b[^]{0,20000}?\{%-?\s*end\1\s*-?%\}/g,
    /\{\{<\s*(highlight|code[\w-]*)(?=[\s>])(?:[^>]*[^/>])?>\}\}[^]{0,20000}?\{\{<\s*\/\s*\1\s*>\}\}/g,
    /\{\{[<%]\s*\/\*[^]{0,20000}?\*\/\s*[%>]\}\}/g,
];
/** Hides code and comments of template languages (Liquid, Hugo's shortcodes) and generated parts. */
function maskTemplates(text) {
    const own = hideContributors(text);
    return own.includes("{")
        ? templateCode.reduce((masked, pattern) => masked.replaceAll(pattern, blankOut), own)
        : own;
}
/** The list that all-contributors generates has links that lead nowhere. */
function hideContributors(text) {
    const start = text.indexOf("<!-- ALL-CONTRIBUTORS-LIST:START");
    const end = text.lastIndexOf("<!-- ALL-CONTRIBUTORS-LIST:END");
    return start < 0 || end < start
        ? text
        : text.slice(0, start) + blankOut(text.slice(start, end)) + text.slice(end);
}
/** Tags on a line of their own with Markdown after them, as Kramdown and Python-Markdown allow. */
const markdownTag = /^[ \t]*<\w[^<>\n]{0,300}\smarkdown(?:=["']?\w{1,10}["']?)?(?:\s[^<>\n]{0,300})?>(?=[ \t]*\r?$)/gm;
/**
 * Hides such tags, so that the text after them is parsed.
 * @param start the end of the front matter
 */
function maskMarkdownTags(source, start) {
    const tags = [];
    if (!source.includes("markdown"))
        return { text: source, tags };
    const text = source.replaceAll(markdownTag, (tag, index) => {
        if (index < start)
            return tag;
        tags.push({ text: tag, index });
        return blankOut(tag);
    });
    return { text, tags };
}
/** Maximum length of an expression or a tag, in characters. A longer one is read as text. */
const maxLength = 20_000;
/**
 * Hides JavaScript and JSX in MDX, so that the Markdown parser can read the rest; code spans and fences stay. It only
 * knows brackets and quotes and so never fails, whereas an MDX parser rejects the whole document.
 * @param start the end of the front matter
 */
function maskMdx(source, start) {
    const masked = { text: "", tags: [] };
    const parts = [source.slice(0, start)];
    let index = start;
    const keepUntil = (end) => void (parts.push(source.slice(index, end)), (index = end));
    const hideUntil = (end) => void (parts.push(blankOut(source.slice(index, end))), (index = end));
    while (index < source.length) {
        const atLineStart = index === 0 || source[index - 1] === "\n" || index === start;
        const code = atLineStart ? findFenceEnd(source, index) : null;
        if (code !== null)
            keepUntil(code);
        else if (atLineStart && startsModule(source, index, start))
            hideUntil(findModuleEnd(source, index));
        else
            maskCharacter();
    }
    function maskCharacter() {
        const character = source[index];
        if (character === "\n")
            return keepUntil(index + 1);
        if (character === "\\")
            return keepUntil(Math.min(index + 2, source.length));
        if (character === "`")
            return keepUntil(findCodeSpanEnd(source, index));
        const ignore = character === "{" ? toMarkdownIgnore(source, index) : null;
        if (ignore !== null)
            return void (parts.push(ignore), (index += ignore.length));
        // An address is not an expression: MDX takes it literally.
        if (character === "{" && source.endsWith("](", index))
            return keepUntil(index + 1);
        if (character === "{" && !isHeadingId(source, index))
            return hideUntil(findExpressionEnd(source, index));
        const tag = character === "<" ? findTagEnd(source, index) : null;
        if (tag === null)
            return keepUntil(findNextSpecial(source, index + 1));
        masked.tags.push({ text: source.slice(index, tag), index });
        hideUntil(tag);
    }
    masked.text = parts.join("");
    return masked;
}
function findNextSpecial(source, from) {
    const special = /[\\`{<\n]/g;
    special.lastIndex = from;
    const found = special.exec(source);
    if (found === null)
        return source.length;
    return found[0] === "\n" ? found.index + 1 : found.index;
}
/** Removes fenced blocks, except MyST directives (`{include}`), whose content is generated. */
function removeFences(source) {
    const parts = [];
    for (let index = 0; index < source.length;) {
        const lineEnd = source.indexOf("\n", index) + 1 || source.length;
        const code = /[`~]\{[a-z]/.test(source.slice(index, lineEnd))
            ? null
            : findFenceEnd(source, index);
        if (code === null)
            parts.push(source.slice(index, lineEnd));
        index = code ?? lineEnd;
    }
    return parts.join("");
}
/** Finds the end of the fenced block that starts at this line; null if none does. */
function findFenceEnd(source, index) {
    const opening = /(?:[ \t>]|[-*+][ \t]|\d+[.)][ \t])*(`{3,}(?=[^`\n]*(?:\n|$))|~{3,})/y;
    opening.lastIndex = index;
    const fence = opening.exec(source)?.[1];
    if (fence === undefined)
        return null;
    const closing = new RegExp(String.raw `\n[ \t>]*${fence[0] === "`" ? "`" : "~"}{${fence.length},}[ \t\r]*(?=\n|$)`, "g");
    closing.lastIndex = index;
    const end = closing.exec(source);
    return end === null ? source.length : end.index + end[0].length;
}
/** Whether an import or export starts here, at the start of a block. */
function startsModule(source, index, start) {
    if (!/^(?:import|export)\b[ {*"']/.test(source.slice(index, index + 8)))
        return false;
    const before = source.slice(start, index);
    return /(?:^|\n)[ \t\r]*\n$|^[\s]*$|\n(?:import|export)\b[^\n]*\n$|^(?:import|export)\b[^\n]*\n$|[;}][ \t\r]*\n$/.test(before.slice(-400));
}
/** Finds the first empty line outside all brackets. */
function findModuleEnd(source, index) {
    let depth = 0;
    for (let at = index; at < source.length && at < index + maxLength; at += 1) {
        const character = source[at];
        if ("{([".includes(character))
            depth += 1;
        else if ("})]".includes(character))
            depth -= 1;
        else if (depth <= 0 &&
            character === "\n" &&
            /^\n[ \t\r]*(?:\n|$)/.test(source.slice(at, at + 200)))
            return at;
    }
    const block = source.indexOf("\n\n", index);
    return depth <= 0 || block < 0 ? source.length : block;
}
/** Finds the end of the run of backticks that closes this one, or of this run if none does. */
function findCodeSpanEnd(source, index) {
    const run = /`+/y;
    run.lastIndex = index;
    const { length } = run.exec(source)[0];
    const paragraph = source.slice(index + length).search(/\n[ \t\r]*\n/);
    const within = source.slice(index + length, paragraph < 0 ? undefined : index + length + paragraph);
    const closing = new RegExp(String.raw `(?<!\`)\`{${length}}(?!\`)`).exec(within);
    return index + length + (closing === null ? 0 : closing.index + length);
}
/** Converts an MDX comment that ignores a block to its Markdown form. */
const toMarkdownIgnore = (source, index) => /^\{\/\*\s*docs-check:\s*ignore\s\*\/\}/
    .exec(source.slice(index, index + 100))?.[0]
    .replace(/^\{\/\*/, "<!--")
    .replace(/\s\*\/\}$/, "-->") ?? null;
/** `{#id}` or a comment at the end of a heading, which is its id. */
const isHeadingId = (source, index) => /^\{(?:#[^{}\s]+\}|\/\*\s*#?[\w-]+\s*\*\/\}[ \t]*\r?(?:\n|$))/.test(source.slice(index, index + 200));
function findExpressionEnd(source, index) {
    let depth = 0;
    for (let at = index; at < source.length && at < index + maxLength; at += 1) {
        if (source[at] === "{")
            depth += 1;
        else if (source[at] === "}" && (depth -= 1) === 0)
            return at + 1;
    }
    return index + 1;
}
/** Finds the end of a JSX tag; null if none starts here, as with HTML comments and `<https://...>`. */
function findTagEnd(source, index) {
    if (/^<[a-z]+:\/\//i.test(source.slice(index, index + 20)))
        return null;
    if (!/^<(?:\/?[A-Za-z][\w.:-]*(?=[\s/>{])|\/?>)/.test(source.slice(index, index + 100)))
        return null;
    let depth = 0;
    let quote = "";
    for (let at = index + 1; at < source.length && at < index + maxLength; at += 1) {
        const character = source[at];
        if (quote !== "")
            quote = character === quote ? "" : quote;
        else if (depth === 0 && (character === '"' || character === "'"))
            quote = character;
        else if (character === "{")
            depth += 1;
        else if (character === "}")
            depth -= 1;
        else if (character === ">" && depth <= 0)
            return at + 1;
        else if (character === "<" && depth <= 0)
            return null;
    }
    return null;
}

;// CONCATENATED MODULE: ./build/guardrails/docs-check/place.js
function createSource(text) {
    const lineStarts = [0];
    for (const { index, 0: end } of text.matchAll(/\r\n|\n|\r/g))
        lineStarts.push(index + end.length);
    return { text, lineStarts };
}
/** The start of a node, where the exact position is unknown. */
function getNodePlace(node, offset = null) {
    const { line, column } = node.position.start;
    return { line, column, offset };
}
/**
 * Maps offsets in a node's value to positions. If the source spells the value differently, all map to the start of the
 * node.
 */
function createPlaceFinder(source, node) {
    const { start, end } = node.position;
    const value = source.text.indexOf(node.value, start.offset);
    if (value < 0 || value + node.value.length > end.offset)
        return () => getNodePlace(node);
    return (index) => getPlace(source, value + index);
}
/** Converts an offset to a position. */
function getPlace({ lineStarts }, offset) {
    let line = 0;
    for (let step = 2 ** Math.ceil(Math.log2(lineStarts.length)); step >= 1; step /= 2)
        if ((lineStarts[line + step] ?? Infinity) <= offset)
            line += step;
    return { line: line + 1, column: offset - lineStarts[line] + 1, offset };
}
/** The position of a character in a fenced block. The node's value lacks the prefixes of a list or a quote. */
function getFencePlace(source, node, at) {
    const line = node.position.start.line + 1 + at.line;
    const start = source.lineStarts[line - 1] ?? 0;
    const text = source.text.slice(start, source.lineStarts[line]).replace(/[\r\n]+$/, "");
    if (!text.endsWith(at.lineText))
        return { line, column: 1, offset: null };
    const column = text.length - at.lineText.length + at.column;
    return { line, column: column + 1, offset: start + column };
}

// EXTERNAL MODULE: ./build/changes/once.js
var once = __webpack_require__(66677);
;// CONCATENATED MODULE: ./build/guardrails/docs-check/shortcodes.js



/** Shortcodes that show their parameters or a named document. */
const knownShortcodes = "include|readfile|snippet|note|tip|warning|caution|info|alert|callout|admonition|steps?|tabs?|tabpane|details|expand|pageinfo|code|ref|relref|param|columns?|button|highlight";
/** On a line of its own: within a line, a shortcode makes no headings. */
const call = new RegExp(String.raw `^[ \t]*\{\{%-?\s*(?!/|(?:${knownShortcodes})\b)([\w/-]+)(?:[ \t]+(?:"([^"\n]*)"|([\w./-]+)(?![=\w./-])))?`, "gm");
/**
 * Finds the shortcodes that may write headings. A closed shortcode shows its content, which is part of the document.
 */
function findShortcodes(text) {
    const closed = new Set([...text.matchAll(/\{\{%-?[ \t]*\/[ \t]*([\w/-]+)/g)].map(([, name]) => name));
    return [...text.matchAll(call)]
        .map(([, name, quoted, bare]) => ({ name: name, parameter: quoted ?? bare ?? null }))
        .filter(({ name }) => !closed.has(name));
}
/** Creates a function that finds the documents that a shortcode inserts; null if its output is unknown. */
function createShortcodeReader(repository, tree) {
    const getTemplate = (0,once/* oncePerSubject */.F)(async (name) => {
        const texts = await readTemplates(name, repository, tree);
        return texts === null ? null : analyzeTemplates(texts, tree);
    });
    return async ({ name, parameter }) => {
        const template = await getTemplate(name);
        if (template === null)
            return null;
        const named = parameter === null ? [] : tree.findByName(`${toSlug(parameter)}.md`);
        const documents = [...template.documents, ...named];
        return template.showsDocument && documents.length === 0 ? null : documents;
    };
}
/** Like Hugo's `urlize`, for the characters of document names. */
const toSlug = (text) => text.trim().toLowerCase().replaceAll(/\s+/g, "-");
/** Of `layouts`; Hugo before 0.146 has them without the underscore. */
const folders = { shortcode: ["_shortcodes", "shortcodes"], partial: ["_partials", "partials"] };
/** In bytes. Larger templates are not read. */
const maxTemplateBytes = 64 * 1024;
/**
 * Reads the templates of a shortcode and the partials that they call, by path; null if one of them is not in the
 * repository.
 */
async function readTemplates(name, repository, tree) {
    const read = new Map();
    const waiting = [...findTemplates(name, folders.shortcode, tree)];
    for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
        if (read.has(path))
            continue;
        const bytes = await repository.read(path);
        if (bytes === undefined || bytes.length > maxTemplateBytes)
            return null;
        const text = shortcodes_removeComments(new TextDecoder().decode(bytes));
        read.set(path, text);
        for (const [, partial] of text.matchAll(/\bpartial(?:Cached)?\s+(?:"([^"\n]+)")?/g)) {
            const found = partial === undefined ? [] : findTemplates(partial, folders.partial, tree);
            if (found.length === 0)
                return null;
            waiting.push(...found);
        }
    }
    return read.size === 0 ? null : read;
}
const shortcodes_removeComments = (text) => text.replaceAll(/\{\{-?\s*\/\*[^]{0,20000}?\*\/\s*-?\}\}/g, "");
/** @param name with or without its extension */
function findTemplates(name, kinds, tree) {
    const bare = name.replace(/\.(?:html|md)$/, "");
    return kinds.flatMap((kind) => [".html", ".md"].flatMap((extension) => findByPathEnd(`layouts/${kind}/${bare}${extension}`, tree)));
}
const shortcodes_heading = /<h[1-6]\b|\bid\s*=|^#{1,6}\s/im;
/** Hugo functions that insert other content, which may have headings. */
const showFunctions = /\b(?:RenderString|RenderShortcodes|RawContent|Render|markdownify|readFile|ReadFile|template)\b|\.Content\b/;
/** Returns null if the templates make headings that cannot be known. */
function analyzeTemplates(texts, tree) {
    const isMarkdown = (path) => path.endsWith(".md");
    if ([...texts].some(([path, text]) => !isMarkdown(path) && shortcodes_heading.test(text)))
        return null;
    const named = [...texts.values()].flatMap((text) => [...text.matchAll(/"([^"\n]+\.md)"/g)]);
    const documents = named
        .flatMap(([, name]) => tree.findByName((0,posix_.basename)(name)))
        .filter((path) => !texts.has(path));
    return {
        documents: [...[...texts.keys()].filter(isMarkdown), ...documents],
        showsDocument: [...texts.values()].some((text) => showFunctions.test(text)),
    };
}

;// CONCATENATED MODULE: ./build/guardrails/docs-check/text-faults.js

const blank = (text) => text.replaceAll(/[^\n]/g, " ");
/** Formulas, `$$...$$` and `$...$`: brackets in them are not links. */
const formula = /(?<!\\)\$\$[^]*?\$\$|(?<![\\$\w])\$(?=[^\s$])[^$\n]*?[^\s$\\]\$(?![\w$])/g;
/** Creates a test of whether an offset of the document is within a formula of the node. */
function createFormulaTest(node, { text }) {
    const start = node.position.start.offset;
    const written = text.slice(start, node.position.end.offset);
    if (!written.includes("$"))
        return () => false;
    const ranges = [...written.matchAll(formula)].map(({ index, 0: all }) => [
        start + index,
        start + index + all.length,
    ]);
    return (offset) => ranges.some(([from, to]) => offset >= from && offset < to);
}
/**
 * Finds text that looks like a link or a footnote.
 * @param definesFootnotes whether the document defines any footnote; otherwise only numbers count as footnotes
 */
function findTextFaults(node, source, definesFootnotes) {
    const text = getPlainText(node, source);
    if (!text.includes("["))
        return [];
    const start = node.position.start.offset;
    const original = source.text.slice(start, start + text.length);
    const faults = [];
    const add = (kind, index, length) => {
        const place = { ...getPlace(source, start + index), offset: null };
        faults.push({ kind, text: original.slice(index, index + length), place });
    };
    for (const { index, 0: all, 1: label, 2: name } of text.matchAll(reference))
        if (!isDefined(name, source) &&
            isReference(original.slice(index + all.indexOf("[") + 1).slice(0, label.length), name))
            add("undefined-reference", index, all.length);
    for (const { index, 0: all, 1: name } of text.matchAll(footnote))
        if (definesFootnotes || /^\d+$/.test(name))
            add("undefined-footnote", index, all.length);
    for (const { index, 0: all } of text.matchAll(withBlank))
        add("blank-in-link", index, all.length);
    return faults;
}
/** `[text][label]` with an undefined label; not `a[i][j]`, a list of them, or a link in brackets. */
const reference = /(?<![\w\]\\)`[])\[((?:[^[\]\\]|\\.)+)\]\[([^[\]^\\{}<>$|\s]+)\](?![[(:])/g;
const footnote = /(?<![\\[\]])\[\^([\w-]+)\](?![:*+?(])/g;
/** An address with spaces that are neither encoded nor in angle brackets. */
const withBlank = /(?<!\\)\]\((?![^()\n]*["'])([^()<>\n{}]*[^\s()<>{}][ \t]+[^()<>\n{}]*\.(?:md|mdx|markdown|html?|png|jpe?g|gif|svg|webp|pdf)(?:#[^\s()]*)?)\)/gi;
/** Includes a definition whose address comes from a template, which the parser does not see. */
const isDefined = (label, { text }) => text.includes(`[${label}]:`);
/** `[0][1]`, `[x][y]` and `[ ][x]` are array elements and checkboxes rather than links. */
const isReference = (text, label) => /\p{L}{2}/u.test(text) &&
    /[\p{L}\p{N}]/u.test(label) &&
    !label.startsWith("!") &&
    !/^\d+$/.test(text + label);
/** The source of a paragraph, with spaces for everything but plain text. */
function getPlainText(node, { text }) {
    const start = node.position.start.offset;
    let result = text.slice(start, node.position.end.offset);
    const hide = (child) => {
        if (child.type === "text" || child.position === undefined)
            return;
        if (["emphasis", "strong", "delete"].includes(child.type))
            return child.children.forEach(hide);
        const from = child.position.start.offset - start;
        const to = child.position.end.offset - start;
        result = result.slice(0, from) + blank(result.slice(from, to)) + result.slice(to);
    };
    node.children.forEach(hide);
    return result.replaceAll(formula, blank).replaceAll(/\{\{[^]*?\}\}|\{%[^]*?%\}/g, blank);
}

;// CONCATENATED MODULE: ./build/guardrails/docs-check/shell.js
/** Operators, quoted strings and words. `(` and `)` are always operators. */
const shell_token = /&&|\|\|?|[;&()]|\d?>{1,2}&?|<{1,3}|(?:"[^"]*"|'[^']*'|\\.|[^\s"'\\|;&()<>]|["'\\])+/g;
/** Limits that no real script exceeds: characters of a line and number of `cd`. Time grows with their square. */
const maxLineLength = 2000;
const maxFolders = 20;
/**
 * Reads the commands of a shell script, as far as documentation needs them: words with their quotes, without comments,
 * prompts, redirections and leading `NAME=value`. In a transcript (lines that start with `$ `) all other lines are
 * output. Reading stops at a here-document and after too many `cd`. A script with a very long line has no commands.
 */
function readCommands(script) {
    const lines = script.split(/\r\n|\n|\r/);
    const transcript = lines.some((line) => /^\s*\$ /.test(line));
    const commands = [];
    if (lines.some(({ length }) => length > maxLineLength))
        return commands;
    let folders = [];
    let words = [];
    const savedFolders = [];
    const finish = (operator) => {
        if (words.length > 0)
            commands.push({ words, folders });
        if (words[0]?.text === "cd")
            folders = [...folders, words[1]?.text ?? "~"];
        words = [];
        if (operator === "(")
            savedFolders.push(folders);
        if (operator === ")")
            folders = savedFolders.pop() ?? folders;
    };
    for (const [line, text] of lines.entries()) {
        const goesOn = words.length > 0;
        if (transcript && !goesOn && !/^\s*\$ /.test(text))
            continue;
        const read = readLine(text, line);
        for (const part of read.parts) {
            if (typeof part === "string")
                finish(part);
            else if (!isAssignment(part, words))
                words.push(part);
        }
        if (!read.continues)
            finish();
        if (read.heredoc || folders.length > maxFolders)
            break;
    }
    finish();
    return commands;
}
const isAssignment = (word, before) => before.length === 0 && /^(?:\w+=|(?:sudo|time|env|exec)$)/.test(word.text);
/** Splits a line into words and operators. */
function readLine(text, line) {
    const prompt = /^\s*(?:[$>] )?/.exec(text)[0].length;
    const parts = [];
    let redirected = false;
    for (const match of text.slice(prompt).matchAll(shell_token)) {
        const [word] = match;
        if (word.startsWith("#"))
            break;
        if (word === "<<")
            return { parts, continues: false, heredoc: true };
        if (/^(?:&&|\|\|?|[;&()])$/.test(word))
            parts.push(word);
        else if (/^\d?[<>]/.test(word))
            redirected = true;
        else if (redirected)
            redirected = false;
        else if (word !== "\\")
            parts.push({ text: word, line, column: prompt + match.index });
    }
    return { parts, continues: /\\\s*$/.test(text), heredoc: false };
}

;// CONCATENATED MODULE: ./build/guardrails/docs-check/visit.js







function visit(node, draft, state) {
    if (node.type === "footnoteDefinition")
        draft.definesFootnotes = true;
    if (node.type === "heading")
        addHeading(node, draft);
    else if (node.type === "html")
        visitHtml(node, draft, state);
    else if (node.type === "text")
        addIds(node.value, draft);
    else if (state.ignored)
        return visitChildren(node, draft, state);
    else if (node.type === "link" || node.type === "image" || node.type === "definition") {
        if (!isOnlyId(node, draft.source))
            draft.addresses.push(readAddress(node, draft.source));
    }
    else if (node.type === "inlineCode")
        visitCodeSpan(node, draft, state);
    else if (node.type === "code")
        visitFence(node, draft);
    visitChildren(node, draft, { ...state, inHeading: state.inHeading || node.type === "heading" });
}
function addHeading(node, draft) {
    const { anchors, source } = draft;
    const written = source.text.slice(node.position.start.offset, node.position.end.offset);
    if (/\{[{%]|<!--(?!\s*(?:#|markdownlint|prettier|omit|docs-check))/.test(written))
        draft.mayHaveMore = true;
    const whole = getHeadingText(node);
    const { text, id } = extractId(whole, written);
    anchors.addHeading(text, id);
    if (text !== whole)
        anchors.addHeading(whole);
}
/** Adds ids in attribute lists, which Kramdown and Python-Markdown allow after any element. */
function addIds(text, { anchors }) {
    for (const [list] of text.matchAll(/\{[^{}\n]*[#=][^{}\n]*\}/g)) {
        const id = findId(list);
        if (id !== null)
            anchors.add(id);
    }
}
/** Adds terms of definition lists and tab titles: some sites give them ids like headings. */
function addTerms(node, { anchors, source }) {
    const written = source.text.slice(node.position.start.offset, node.position.end.offset);
    for (const [, term, title] of written.matchAll(/^[ \t>]*(?:(?!: )(\S[^\n]*)\r?\n[ \t>]*:[ \t]|={3}[!+]? *"([^"\n]+)")/gm))
        anchors.addHeading((term ?? title).replaceAll(/[`*]|\]\([^)]*\)|\]\[[^\]]*\]/g, ""));
}
const isIgnore = (node) => node.type === "html" && /^<!--\s*docs-check:\s*ignore\s*-->/.test(node.value);
const isTextBlock = (node) => ["paragraph", "heading", "tableCell"].includes(node.type);
/** An ignore comment excludes the block that contains it or, on its own, the next block. */
function visitChildren(node, draft, state) {
    if (!("children" in node))
        return;
    const { children } = node;
    const inText = isTextBlock(node);
    const ignored = state.ignored || (inText && children.some(isIgnore));
    if (inText)
        addTerms(node, draft);
    if (inText && !ignored)
        draft.texts.push(node);
    const isFormula = inText ? createFormulaTest(node, draft.source) : () => false;
    for (const [index, child] of children.entries()) {
        if (isFormula(child.position.start.offset))
            continue;
        const before = inText ? undefined : children[index - 1];
        visit(child, draft, {
            ...state,
            ignored: ignored || (before !== undefined && isIgnore(before)),
        });
    }
}
/** `[](){#id}` of Python-Markdown. */
const isOnlyId = (node, { text }) => node.url === "" && text[node.position.end.offset] === "{";
/** Escaped addresses are checked but cannot be replaced, so they have no offset. */
function readAddress(node, { text }) {
    const kind = node.type === "image" ? "image" : "link";
    const { start, end } = node.data?.destination ?? { start: 0, end: 0 };
    const written = text.slice(start, end);
    const bracket = written === `<${node.url}>` ? 1 : 0;
    const offset = end > 0 && (bracket === 1 || written === node.url) ? start + bracket : null;
    return { kind, text: node.url, inTag: false, place: getNodePlace(node, offset) };
}
function visitHtml(node, draft, { ignored }) {
    const parts = readHtml(node.value);
    for (const name of parts.anchors)
        draft.anchors.add(name);
    for (const text of parts.headings)
        draft.anchors.addHeading(text);
    if (ignored || isIgnore(node))
        return;
    const findPlace = createPlaceFinder(draft.source, node);
    for (const { kind, url, index } of parts.addresses)
        draft.addresses.push({ kind, text: url, inTag: true, place: findPlace(index) });
}
/** Nothing in a heading is replaced, because its text is the anchor of other links. */
function visitCodeSpan(node, draft, { inHeading }) {
    const findPlace = createPlaceFinder(draft.source, node);
    const placed = (text, index) => {
        const place = findPlace(index);
        return { text, place: inHeading ? { ...place, offset: null } : place };
    };
    const path = removeLineSuffix(node.value);
    if (looksLikePath(path))
        draft.paths.push(placed(path, 0));
    if (!/\s/.test(node.value))
        return;
    for (const { words, folders } of readCommands(node.value))
        if (isProgram(words[0].text))
            draft.commands.push({
                words: words.map(({ text, column }) => placed(text, column)),
                folders,
                inBlock: false,
            });
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
    addIds(`${node.lang ?? ""} ${node.meta ?? ""}`, draft);
    const language = /^[\w-]+/.exec(node.lang ?? "")?.[0].toLowerCase();
    if (language === undefined || !shells.has(language))
        return;
    const lines = node.value.split(/\r\n|\n|\r/);
    for (const { words, folders } of readCommands(node.value)) {
        if (!isProgram(words[0].text) && !words[0].text.includes("/"))
            continue;
        const placed = words.map(({ text, line, column }) => ({
            text,
            place: getFencePlace(draft.source, node, { line, column, lineText: lines[line] }),
        }));
        draft.commands.push({ words: placed, folders, inBlock: true });
    }
}

;// CONCATENATED MODULE: ./build/guardrails/docs-check/page-form.js
const githubForm = { slug: "github", mdx: false, indentedCode: true };

;// CONCATENATED MODULE: ./build/guardrails/docs-check/page.js











/**
 * Parses a document.
 * @param text without a byte order mark
 */
function readPage(path, text, form = githubForm) {
    const name = (0,changes_names/* decodeName */.e4)(path);
    const frontMatter = (0,front_matter/* parseFrontMatter */.e)(text);
    const mdx = form.mdx || name.endsWith(".mdx");
    const templated = maskTemplates(text);
    const masked = (mdx ? maskMdx : maskMarkdownTags)(templated, frontMatter?.bodyStart ?? 0);
    const source = createSource(masked.text);
    const draft = createDraft(source, form);
    for (const tag of masked.tags)
        addMaskedTag(draft, tag);
    const indentedCode = form.indentedCode && !mdx;
    visit((0,markdown/* parseMarkdown */.D)(masked.text, { indentedCode }), draft, { ignored: false, inHeading: false });
    const bare = removeFences(text);
    const lastIsEmpty = source.lineStarts.at(-1) === text.length;
    const { anchors, addresses, paths, commands } = draft;
    return {
        path,
        name,
        lines: source.lineStarts.length - (lastIsEmpty ? 1 : 0),
        anchors: anchors.all,
        hasUnknownAnchors: draft.mayHaveMore || isGenerated(bare, draft),
        shortcodes: findShortcodes(bare),
        included: findInclusions(text),
        fields: frontMatter?.fields ?? {},
        addresses,
        paths,
        commands,
        faults: draft.texts.flatMap((node) => findTextFaults(node, source, draft.definesFootnotes)),
        describesOtherProject: otherProject.test(text),
    };
}
const createDraft = (source, { slug }) => ({
    source,
    anchors: createAnchorSet(slug),
    addresses: [],
    paths: [],
    commands: [],
    texts: [],
    definesFootnotes: false,
    mayHaveMore: false,
});
function addMaskedTag(draft, { text, index }) {
    const { anchors, addresses } = readHtml(text);
    for (const name of anchors)
        draft.anchors.add(name);
    for (const { kind, url, index: within } of addresses) {
        const place = { ...getPlace(draft.source, index + within), offset: null };
        draft.addresses.push({ kind, text: url, inTag: true, place });
    }
}
/** Syntaxes that include another document by its path. */
const inclusions = [
    /<!--\s*@include:\s*([^\s>{]+\.md)/g,
    /\{\{#(?:include|rustdoc_include)\s+([^\s}]+\.md)/g,
    /--8<--\s*["']([^"'\n]+\.md)/g,
    /\{%-?\s*(?:include|include_relative|render)\s+["']?([^\s"']+\.(?:md|markdown))/g,
    /\{\{[<%]\s*(?:include|readfile|snippet)\S*\s+(?:\w+=)?["']?([^\s"'>%]+\.md)/g,
    /^import\b[^\n]*["']([^"'\n]+\.mdx?)["']/gm,
    /\[[^\]]*\]\(([^)\s]+\.md)\s+["']:include/g,
];
const findInclusions = (text) => inclusions.flatMap((pattern) => [...text.matchAll(pattern)].map(([, path]) => path));
/** Includes whose output is unknown: generated content, or no path. */
const generated = new RegExp([
    String.raw `--8<--\s*$`,
    String.raw `^::: ?(?:[\w.]+\.[\w.]+|[a-z]+_[\w]+)\s*$`,
    String.raw `^::: ?[\w.-]+[ \t]*\r?\n(?: {4}|\t):?[a-z_]+:`,
    String.raw `\{\{<\s*(?:partial|content)`,
    String.raw `^\{\{[-\s]*(?:[\w.]+[-\s]*\}\}\s*$|[a-z_]+\()`,
    String.raw `^import\b[^\n]*\b\w*(?:Table|Api|API|Options|Partial|Snippet|Reference|Content)\b(?![^\n]*\.mdx?["'])`,
    String.raw `^\.\. |^\`\`\`\{(?:include|eval-rst|toctree|auto)`,
].join("|"), "m");
/** A page without headings that shows components gets all of its headings from them. */
function isGenerated(text, { anchors }) {
    if (generated.test(text))
        return true;
    const hasNothing = anchors.all.size === 0 && findInclusions(text).length === 0;
    return hasNothing && /^[ \t]*<(?:[A-Z]\w*|[a-z]+-[\w-]+)[\s/>]/m.test(text);
}
const otherProject = /\b(?:your|a new|an? existing) (?:own )?(?:\w+ ){0,2}(?:project|app|application|package\.json|repo|repository|site|workspace|plugin)\b|\bcreate[- ][\w@/-]+|\b(?:npm|pnpm|yarn|bun) (?:init|create)\b|\b(?:degit|git clone|scaffold)/i;

// EXTERNAL MODULE: ./build/model/limits.js + 2 modules
var limits = __webpack_require__(89821);
;// CONCATENATED MODULE: ./build/guardrails/docs-check/documents.js











const otherFormats = new Set(".adoc .asciidoc .asc .creole .ipynb .mediawiki .mdoc .mdown .mkd .org .pod .qmd .rdoc .rmd .rst .textile .typ".split(" "));
/**
 * Parses each document that the options select, once. Files are read ahead of the parser, and the event loop runs
 * between two documents.
 */
async function readDocuments(repository, files, options, sites) {
    const isDocument = (0,filter/* createNameTest */.cG)(options.files);
    const ignored = (0,filter/* createNameTest */.cG)([...docs_check_options/* neverDocuments */.VA, ...options.ignore]);
    const named = files.filter(isDocument);
    const paths = named.filter((path) => !ignored(path));
    const readOne = (path) => readDocument(repository, path, options.unread, sites);
    const read = await (0,p_map/* default */.Ay)(paths, readOne, { concurrency: 4 });
    const pages = read.filter((one) => one !== null && "anchors" in one);
    return {
        pages: new Map(pages.map((page) => [page.name, page])),
        problems: read.filter((one) => one !== null && "finding" in one),
        ignored: named.length - paths.length,
        otherFormats: countOtherFormats(files.filter((path) => !isDocument(path) && !ignored(path))),
    };
}
function countOtherFormats(paths) {
    const counts = {};
    for (const path of paths) {
        const extension = (0,posix_.extname)((0,changes_names/* decodeName */.e4)(path)).toLowerCase();
        if (otherFormats.has(extension))
            counts[extension] = (counts[extension] ?? 0) + 1;
    }
    return counts;
}
/**
 * Reads one document; null if it is not a file, or a link that leaves the repository.
 * @param unread level of the finding for a document that cannot be read
 */
async function readDocument(repository, path, unread, sites) {
    const bytes = await repository.read(path);
    if (bytes === undefined)
        return null;
    if (bytes.length > limits/* limits */.F.parsedDocument.value)
        return reportUnread(path, unread, `it is larger than ${limits/* limits */.F.parsedDocument.shown}`);
    const text = new TextDecoder().decode(bytes);
    const reason = (0,parse_limits/* findParseObstacle */.o)(text);
    if (reason !== null)
        return reportUnread(path, unread, reason);
    return parseOrReport(path, unread, () => readPage(path, text, getPageForm(path, sites)));
}
const getPageForm = (path, sites) => findSite((0,changes_names/* decodeName */.e4)(path), sites)?.form ?? githubForm;
/** A parser bug on one document must not hide the problems of all others. */
function parseOrReport(path, unread, read) {
    try {
        return read();
    }
    catch (error) {
        return reportUnread(path, unread, `the parser failed on it (${getFirstLine(error)})`);
    }
}
const getFirstLine = (error) => (error instanceof Error ? error.message : String(error)).split("\n", 1)[0];
const reportUnread = (path, unread, reason) => createProblem(path, {
    rule: "not-read",
    level: unread === "warn" ? "warning" : "error",
    title: "Document was not read",
    message: `Nothing in this document was checked, because ${reason}.`,
    fix: "Split it, add it to `ignore`, or set `unread: warn`.",
});

;// CONCATENATED MODULE: ./build/guardrails/docs-check/context.js


/** Creates a case-sensitive lookup, whatever the file system. The disk is asked only for paths unknown to git. */
function createPathLookup(repository, tree, mayBeMissing) {
    const onDisk = new Map();
    return async (path) => {
        if (tree.has(path))
            return "there";
        const as = tree.findSpelling(path);
        if (as !== undefined)
            return { as };
        if (tree.isBelowFile(path) || mayBeMissing(path))
            return "there";
        if (!onDisk.has(path))
            onDisk.set(path, repository.exists(path));
        return (await onDisk.get(path)) === true ? "there" : "missing";
    };
}
function createContext(parts) {
    return {
        ...parts,
        extensions: collectExtensions(parts.tree.files),
        findNearestFile: createFileMatcher(parts.tree),
        counts: { links: 0, images: 0, anchors: 0, paths: 0, scripts: 0, pipelines: 0 },
    };
}

;// CONCATENATED MODULE: ./build/guardrails/docs-check/packages.js



function createPackageReader(repository, tree) {
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
        readIn: find,
        readAbove: (folder) => findIn(listFoldersUp(folder)),
        readAll: () => findIn(listPackageFolders(tree)),
    };
}
function listPackageFolders(tree) {
    const paths = tree.findByName("package.json");
    return paths.filter((path) => (0,posix_.basename)(path) === "package.json").map(getFolder);
}
async function readPackage(repository, path) {
    const bytes = await repository.read(path);
    const value = parseObject(new TextDecoder().decode(bytes));
    if (value === null)
        return null;
    const { name, scripts, repository: stated } = value;
    return {
        path,
        folder: getFolder(path),
        name: typeof name === "string" ? name : null,
        scripts: new Set((0,json/* isRecord */.u4)(scripts) ? Object.keys(scripts) : []),
        repository: getGithubAddress(stated),
    };
}
function parseObject(text) {
    try {
        const value = JSON.parse(text);
        return (0,json/* isRecord */.u4)(value) ? value : null;
    }
    catch {
        return null;
    }
}
/**
 * Reads the `repository` of a package: a URL, `owner/name`, or `github:owner/name`. Returns null if it is not on
 * GitHub.
 */
function getGithubAddress(stated) {
    const text = typeof stated === "object" && stated !== null && "url" in stated ? stated.url : stated;
    if (typeof text !== "string")
        return null;
    const short = /^(?:github:)?([\w.-]+\/[\w.-]+)$/.exec(text)?.[1];
    const long = /github\.com[/:]([\w.-]+\/[\w.-]+?)(?:\.git)?(?:[/#].*)?$/.exec(text)?.[1];
    const name = long ?? short;
    return name === undefined ? null : `https://github.com/${name}`;
}

// EXTERNAL MODULE: ./build/model/pipeline-files.js
var pipeline_files = __webpack_require__(80912);
;// CONCATENATED MODULE: ./build/guardrails/docs-check/pipelines.js


/**
 * Reads the pipeline names from the first pipeline file that exists; null if there is none or it is invalid, which
 * `validate` and every run report in more detail.
 */
async function readPipelines(repository) {
    for (const path of pipeline_files/* pipelineFiles */.u) {
        const bytes = await repository.read(path);
        if (bytes === undefined)
            continue;
        const file = parseFile(new TextDecoder().decode(bytes));
        const names = listNames(file?.pipelines);
        return names === null ? null : { path, names, targets: new Set(listTargets(file)) };
    }
    return null;
}
/** Pipelines are a mapping by name, or a list with `id` in the JSON format. */
function listNames(pipelines) {
    if (typeof pipelines !== "object" || pipelines === null)
        return null;
    if (!Array.isArray(pipelines))
        return Object.keys(pipelines);
    const ids = pipelines.map((pipeline) => pipeline?.id);
    return ids.filter((id) => typeof id === "string");
}
/** Stages are at most that deep in a pipeline file. A value of YAML may contain itself. */
const deepestTarget = 8;
function listTargets(value, depth = 0) {
    if (typeof value !== "object" || value === null || depth > deepestTarget)
        return [];
    const { id, aliases } = value;
    return [
        ...(typeof id === "string" ? [id] : []),
        ...(typeof aliases === "object" && aliases !== null ? Object.keys(aliases) : []),
        ...Object.values(value).flatMap((inner) => listTargets(inner, depth + 1)),
    ];
}
function parseFile(text) {
    try {
        return (0,yaml/* parseYaml */.hN)(text);
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./build/guardrails/docs-check/sites/trust.js


/**
 * Maximum share of missing links in a known style. With more, the site serves its pages in a way that is not
 * understood.
 */
const maxMissingShare = 0.5;
/** The same for a style that is only learned from the links: for unknown generators, and for links to the top level. */
const maxMissingShareLearned = 0.2;
/** Fewer links are no evidence. */
const minLinks = 10;
/**
 * Finds the link styles of a site in which a missing target is certainly an error. If few of the other links resolve
 * either, the site is not understood.
 * @param links of all its pages
 */
function learnLinkStyles(links, site, tree) {
    const counts = new Map(linkStyles.map((way) => [way, { all: 0, missing: 0 }]));
    for (const link of links) {
        const resolved = resolveOnSite(link, site, tree);
        const way = resolved.is === "missing" ? resolved.certainty : getLinkStyle(link.path, site);
        if (way === null || way === "always" || way === "never")
            continue;
        const count = counts.get(way);
        count.all += 1;
        if (resolved.is === "missing")
            count.missing += 1;
    }
    return new Set(linkStyles.filter((way) => isTrusted(way, counts.get(way), site)));
}
const linkStyles = [
    "relative",
    "name",
    "absolute",
    "top",
    "relative asset",
    "absolute asset",
];
function isTrusted(way, { all, missing }, site) {
    const isKnown = site.isKnown && way !== "name" && (way !== "top" || site.isTopKnown);
    if (isKnown)
        return all < minLinks || missing <= all * maxMissingShare;
    return all >= minLinks && missing <= all * maxMissingShareLearned;
}
/** The style of a link that resolved; null if it has the extension of a document. */
function getLinkStyle(path, site) {
    if (/\.(?:md|mdx|markdown)$/i.test(path))
        return null;
    const isAbsolute = path.startsWith("/");
    if (/\.\w{2,4}$/.test(path) && !path.endsWith(".html"))
        return isAbsolute ? "absolute asset" : "relative asset";
    if (!isAbsolute)
        return isNameForHook(path, site) ? "name" : "relative";
    return /^\/[^/]*\/?$/.test(path) ? "top" : "absolute";
}

// EXTERNAL MODULE: ./build/changes/own-files.js
var own_files = __webpack_require__(36584);
;// CONCATENATED MODULE: ./build/guardrails/docs-check/open-context.js





















/** Creates the context of the checks. Its parts are computed on first use. */
async function openContext(input) {
    const { repository, options, facts, tree, sites, documents } = input;
    const { pages } = documents;
    const others = new Map();
    const packages = createPackageReader(repository, tree);
    return createContext({
        options,
        tree,
        lookUp: createPathLookup(repository, tree, await createMissingTest(repository, options, tree)),
        packages,
        getPipelines: (0,once/* once */.O)(() => readPipelines(repository)),
        ...createSiteFinder(sites, tree, pages, options),
        ownAddresses: await findOwnAddresses(facts.environment, packages),
        async getPage(name) {
            if (!/\.(?:md|mdx|markdown)$/i.test(name) || !tree.has(name))
                return null;
            if (!pages.has(name) && !others.has(name))
                others.set(name, readDocument(repository, name, options.unread, sites));
            const page = pages.get(name) ?? (await others.get(name));
            return page && "anchors" in page ? page : null;
        },
        findShortcodeDocuments: createShortcodeReader(repository, tree),
        countLines: (0,once/* oncePerSubject */.F)((path) => countLines(repository, path)),
    });
}
/** Builds the routes of a site, and learns its link styles, when one of its pages is first checked. */
function createSiteFinder(sites, tree, pages, options) {
    const elsewhere = createSiteElsewhere(sites);
    const siteOfParts = { ...elsewhere, isIncluded: () => true };
    const included = findIncludedPages(pages, tree);
    const routed = (0,once/* oncePerSubject */.F)((site) => addRoutes(site, tree, pages, included));
    const find = (0,once/* oncePerSubject */.F)((page) => {
        const site = findSite(page.name, sites);
        if (site === null && options.site !== "auto")
            return null;
        if (site === null && (included.has(page.name) || isSiteMaterial(page, sites)))
            return siteOfParts;
        if (site === null)
            return isServedElsewhere(page, sites) ? elsewhere : null;
        return routed(site);
    });
    const hasElsewhere = (0,once/* once */.O)(() => [...pages.values()].some((page) => find(page) === elsewhere));
    const learned = (0,once/* oncePerSubject */.F)((site) => learnLinkStyles(listLinks(site, pages, find), site, tree));
    return {
        getSite: find,
        isOnAnySite: (link) => sites.some((site) => resolveOnSite(link, routed(site), tree).is !== "missing") ||
            (mayBeElsewhere(link.path, tree) && hasElsewhere()),
        getTrustedStyles(page) {
            const site = find(page);
            return site === null ? new Set() : learned(site);
        },
    };
}
/** More undefined labels mean that a preprocessor of the site defines labels, and anchors with them. */
const maxUndefinedLabels = 5;
function addRoutes(site, tree, pages, included) {
    const undefinedLabels = [...pages.values()]
        .filter(({ name }) => site.hasOwnProgram && findSite(name, [site]) !== null)
        .flatMap(({ faults }) => faults.filter(({ kind }) => kind === "undefined-reference"));
    const makesLabels = undefinedLabels.length > maxUndefinedLabels;
    return {
        ...site,
        mayDefineLabels: site.mayDefineLabels || makesLabels,
        mayDefineAnchors: makesLabels,
        isIncluded: (name) => included.has(name),
        routes: buildRoutes(site, tree, pages),
    };
}
/** The documents that others include. */
function findIncludedPages(pages, tree) {
    const all = [...pages.values()].flatMap((page) => page.included.flatMap((name) => findIncludedFiles(name, page, tree)));
    return new Set(all);
}
function listLinks(site, pages, getSite) {
    const links = [];
    for (const page of pages.values()) {
        if (getSite(page) !== site)
            continue;
        for (const { kind, text, inTag } of page.addresses) {
            const target = parseTarget(text, page.name, []);
            if (target !== null && target.written !== "")
                links.push({ kind, path: target.named, from: page.name, inTag });
        }
    }
    return links;
}
async function countLines(repository, path) {
    const bytes = await repository.read(path);
    if (bytes === undefined || bytes.length > limits/* limits */.F.parsedDocument.value || bytes.includes(0))
        return null;
    const text = new TextDecoder().decode(bytes);
    return text.split("\n").length - (text === "" || text.endsWith("\n") ? 1 : 0);
}
/**
 * Tells which missing paths documents may name: build output, unless its folder has files in the repository, what
 * `allow-missing` lists, and what a .gitignore lists, because it exists on some machines only.
 */
async function createMissingTest(repository, options, tree) {
    const files = tree.files.filter((path) => (0,posix_.basename)(path) === ".gitignore");
    const ignored = await (0,p_map/* default */.Ay)(files, (path) => readGitignore(path, repository), { concurrency: 8 });
    const names = [...ignored.flat(), ...options["allow-missing"]];
    const isNamed = names.length === 0 ? () => false : (0,filter/* createNameTest */.cG)(names);
    const isBuildOutput = (0,filter/* createNameTest */.cG)(docs_check_options/* neverMissing */.Rb);
    return (path) => isNamed(path) || (isBuildOutput(path) && !tree.isFolder(getFolder(path)));
}
async function readGitignore(path, repository) {
    const lines = new TextDecoder().decode(await repository.read(path)).split(/\r?\n/);
    return lines
        .filter((line) => /^[^#\s]/.test(line))
        .flatMap((line) => toGlobs(line, getFolder(path)));
}
/**
 * Converts a line of .gitignore to globs. A name without a slash matches in any folder below that of the .gitignore,
 * with all that it contains.
 */
function toGlobs(line, folder) {
    const pattern = line.trimEnd();
    const negated = pattern.startsWith("!") ? "!" : "";
    const name = pattern.slice(negated.length).replace(/\/$/, "");
    if (name === "" || name === "/")
        return [];
    const glob = (0,posix_.join)((0,own_files/* escapeGlob */.yk)(folder), name.includes("/") ? name.replace(/^\//, "") : `**/${name}`);
    return [`${negated}${glob}`, `${negated}${glob}/**`];
}

// EXTERNAL MODULE: ./build/guardrails/docs-check/sites/site-option.js
var site_option = __webpack_require__(41418);
;// CONCATENATED MODULE: ./build/guardrails/docs-check/sites/site-settings.js




const plainShape = {
    publicFolders: [],
    extensions: [".md", ".mdx", ".markdown"],
    index: ["index", "README"],
    slug: "github",
    mdx: false,
    indentedCode: true,
    isKnown: true,
    isTopKnown: true,
};
/** Returns null if the sites have to be found. */
function readStatedSites(option) {
    if (option === "auto")
        return null;
    if (option === false)
        return [];
    return (Array.isArray(option) ? option : [option]).map(createSiteFromSettings);
}
function createSiteFromSettings(settings) {
    const preset = settings.preset === undefined ? plainShape : presets/* presets */.v[settings.preset];
    const folders = [settings.root].flat().map(trimSlashes);
    const publicFolders = settings.public ??
        (preset.publicFolders.length === 0
            ? folders
            : preset.publicFolders.flatMap((name) => folders.map((folder) => (folder === "" ? name : `${folder}/${name}`))));
    const shape = {
        ...preset,
        publicFolders: publicFolders.map(trimSlashes),
        extensions: settings.extensions ?? preset.extensions,
        index: settings.index ?? preset.index,
        slug: settings.slug ?? preset.slug,
        mdx: settings.mdx ?? preset.mdx,
    };
    return {
        ...createBareSite(shape, folders.map((folder) => ({ folder, route: "" }))),
        preset: settings.preset ?? null,
        base: getBasePath(settings.base),
        redirects: (settings.redirects ?? []).map(toRoutePattern),
    };
}
const trimSlashes = (path) => path.replace(/^(?:\.?\/)+|^\.$|\/+$/g, "");

;// CONCATENATED MODULE: ./build/guardrails/docs-check/judge.js













/**
 * Checks what documents say about the repository: links, anchors, images, paths, scripts and pipelines. Makes no
 * network requests. Each document is parsed once; then all are compared.
 *
 * `details`: `files`, `not_read`, `ignored`, `other_formats` by extension, `sites` by preset and folder, and the number
 * of checked `links`, `images`, `anchors`, `paths`, `scripts` and `pipelines`.
 */
const judgeDocsCheck = async (repository, options, facts) => {
    const files = await repository.files();
    const tree = createFileTree(files);
    const sites = readStatedSites(options.site) ?? (await findSites(repository, tree));
    const documents = await readDocuments(repository, files, options, sites);
    const context = await openContext({ repository, options, facts, tree, sites, documents });
    const problems = [...documents.problems, ...reportNoDocuments(documents)];
    for (const page of documents.pages.values())
        problems.push(...(await checkPage(page, context)));
    const findings = problems.map(({ finding }) => finding).sort(finding/* worstFirst */.md);
    const replacements = problems.map(({ replacement }) => replacement).filter((one) => one !== null);
    return {
        verdict: findings.some(({ level }) => level === "error") ? "violated" : "passed",
        summary: summarize(documents, context, findings.length),
        override: null,
        decision: null,
        details: {
            files: documents.pages.size,
            not_read: documents.problems.length,
            ignored: documents.ignored,
            other_formats: documents.otherFormats,
            sites: sites.map(({ preset, folder }) => ({ preset, folder })),
            ...context.counts,
        },
        findings,
        edits: await createEdits(replacements.filter(({ path }) => !(0,docs_check_options/* isFixture */.AQ)(path)), repository),
    };
};
async function checkPage(page, context) {
    const { options } = context;
    const problems = [checkLength(page, options["max-lines"])];
    for (const address of page.addresses)
        problems.push(await checkAddress(address, page, context));
    problems.push(...checkTexts(page, context));
    const folders = listFoldersUp(getFolder(page.name));
    for (const path of options.paths ? page.paths : [])
        problems.push(await checkPath(page.path, path, folders, context));
    for (const command of page.commands)
        problems.push(...(await checkCommand(command, page, context)));
    return problems.filter((problem) => problem !== null);
}
function checkLength({ path, lines }, most) {
    if (most === 0 || lines <= most)
        return null;
    return createProblem(path, {
        rule: "too-long",
        title: "Document is too long",
        message: `The document has ${(0,wording/* formatCount */.B4)(lines, "line")}; the limit is ${most.toLocaleString("en")}.`,
        fix: "Split it, or raise `max-lines`.",
    });
}
function reportNoDocuments({ pages, problems }) {
    if (pages.size > 0 || problems.length > 0)
        return [];
    const problemText = {
        rule: "no-documents",
        level: "warning",
        title: "No documents",
        message: "No file matches the options `files` and `ignore`, so nothing was checked.",
        fix: "Set `files` to the documents' globs, or remove the guardrail from the pipeline.",
    };
    return [createProblem(null, problemText)];
}
/** Names what was not read, so that it is not taken for checked. */
function summarize(documents, { counts }, problems) {
    const references = Object.values(counts).reduce((sum, count) => sum + count, 0);
    const found = problems === 0 ? "no problems" : (0,wording/* formatCount */.B4)(problems, "problem");
    const formats = Object.entries(documents.otherFormats).sort(([, a], [, b]) => b - a);
    const unread = [
        documents.problems.length > 0 ? `${documents.problems.length} failed` : null,
        documents.ignored > 0 ? `${documents.ignored} ignored` : null,
        ...formats.map(([extension, count]) => `${count} ${extension}`),
    ].filter((one) => one !== null);
    const checked = `${(0,wording/* formatCount */.B4)(documents.pages.size, "document")} with ${(0,wording/* formatCount */.B4)(references, "reference")} checked`;
    return `${checked}; ${found}${unread.length === 0 ? "" : `; not read: ${unread.join(", ")}`}`;
}
const faultTexts = {
    "undefined-reference": {
        rule: "undefined-reference",
        title: "Undefined label",
        problem: "is not a link, because the document does not define its label",
        fix: "Define the label, such as `[label]: path.md`, or write the address itself.",
    },
    "undefined-footnote": {
        rule: "undefined-footnote",
        title: "Undefined footnote",
        problem: "is not a footnote, because the document does not define it",
        fix: "Define it, such as `[^1]: text`, or remove it.",
    },
    "blank-in-link": {
        rule: "blank-in-link",
        title: "Space in an address",
        problem: "is not a link, because its address contains a space",
        fix: "Write %20 instead of the space, or put the address in angle brackets.",
    },
};
/** Reports text that looks like a link or a footnote but is rendered as plain text. */
function checkTexts(page, context) {
    if (!context.options.links)
        return [];
    const labels = context.getSite(page)?.mayDefineLabels === true;
    return page.faults
        .filter(({ kind }) => !(labels && kind === "undefined-reference"))
        .map((fault) => {
        const { problem, ...problemText } = faultTexts[fault.kind];
        return createProblemAt(page.path, fault, {
            ...problemText,
            message: `${quote(fault.text)} ${problem}.`,
        });
    });
}
/**
 * Applies the replacements to their documents. A document that is not UTF-8 gets no edit, because it would lose bytes.
 */
async function createEdits(replacements, repository) {
    const edits = [];
    for (const path of [...new Set(replacements.map((one) => one.path))].sort()) {
        const text = (0,decode/* decodeStrictly */.p)(await repository.read(path));
        const here = replacements.filter((one) => one.path === path);
        if (text !== null)
            edits.push({ path, text: applyReplacements(text, here) });
    }
    return edits;
}
const byteOrderMark = "\uFEFF";
/** Replaces from the end, so that offsets stay valid. Offsets do not count a byte order mark. */
function applyReplacements(text, replacements) {
    const start = text.startsWith(byteOrderMark) ? 1 : 0;
    let result = text;
    for (const { offset, length, text } of replacements.toSorted((a, b) => b.offset - a.offset))
        result = result.slice(0, start + offset) + text + result.slice(start + offset + length);
    return result;
}


/***/ }),

/***/ 90738:
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

/***/ 80912:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ pipelineFiles)
/* harmony export */ });
/** Default paths of the pipeline file, relative to the repository's root, in order of precedence. */
const pipelineFiles = [
    ".github/orchestrator.yml",
    ".github/orchestrator.yaml",
    "codex.orchestrator.json",
];


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
