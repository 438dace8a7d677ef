export const id = 1357;
export const ids = [1357];
export const modules = {

/***/ 6677:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ once),
/* harmony export */   P: () => (/* binding */ oncePer)
/* harmony export */ });
/** Asks when the answer is first wanted, and then no more. */
function once(ask) {
    let answer;
    return () => (answer ??= { is: ask() }).is;
}
/** The same for each of what is asked about. */
function oncePer(ask) {
    const answers = new Map();
    return (subject) => {
        const known = answers.get(subject) ?? { is: ask(subject) };
        answers.set(subject, known);
        return known.is;
    };
}


/***/ }),

/***/ 1357:
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
// EXTERNAL MODULE: ./build/guardrails/docs-check/tree.js
var docs_check_tree = __webpack_require__(4304);
;// CONCATENATED MODULE: ./build/guardrails/docs-check/included-files.js


/**
 * The documents that a page may include.
 * @param name as the page names it
 * @returns the one beside the page, or all whose paths end so: which of them, a language or a version decides
 */
function includedFiles(name, page, tree) {
    const beside = (0,posix_.join)((0,docs_check_tree/* folderOf */.yS)(page.name), name);
    if (tree.has(beside) && beside !== page.name)
        return [beside];
    const end = `/${name.replace(/^(?:@[\w-]*|~|\.{0,2})(?:\/|$)(?:\.\.?\/)*/, "")}`;
    return tree
        .named((0,posix_.basename)(name))
        .filter((path) => `/${path}`.endsWith(end) && path !== page.name);
}

// EXTERNAL MODULE: ./node_modules/fastest-levenshtein/mod.js
var mod = __webpack_require__(1916);
// EXTERNAL MODULE: ./build/changes/filter.js
var filter = __webpack_require__(1778);
;// CONCATENATED MODULE: ./build/guardrails/docs-check/nearest.js



/** Names that every folder may have, as names of folders are: one of them is no sign that it was meant. */
const everywhere = new Set([
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
/** What is there for tests or to be copied is not where a document's own file went. */
const isExample = (0,filter/* nameTest */.Sf)([
    "**/{test,tests,__tests__,fixtures,fixture,__fixtures__,testdata,test-data,example,examples,template,templates,vendor,third_party}/**",
]);
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
    const elsewhere = (0,posix_.extname)(name) === "" ? [] : tree.named(name);
    if (elsewhere.length === 0)
        return null;
    const near = elsewhere.map((file) => ({ file, changes: (0,mod/* distance */.Io)(file, path) }));
    const [first] = near.toSorted((a, b) => a.changes - b.changes);
    const isTelling = !everywhere.has((0,posix_.basename)(name, (0,posix_.extname)(name)).toLowerCase());
    const isCertain = elsewhere.length === 1 &&
        isTelling &&
        (0,posix_.basename)(first.file) === name &&
        !isExample(first.file);
    return { name: first.file, isCertain };
}
/** A third of the file's own name may differ. */
function misspelt(path, candidates) {
    const near = nearestName(path, candidates, Math.floor((0,posix_.basename)(path).length / 3));
    return near === null ? null : { name: near, isCertain: false };
}
/**
 * The name with the fewest letters changed; null: none is near.
 * @param most letters that may differ
 */
function nearestName(name, candidates, most = Math.floor(name.length / 3)) {
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
/** Whether two anchors are made of one text, in another style of slugs. */
const sameLetters = (a, b) => lettersOf(a) !== "" && lettersOf(a) === lettersOf(b);
/** Digits that are apart stay apart: `v1-1-10` is another version than `v-1110`. */
const lettersOf = (anchor) => anchor
    .normalize("NFKD")
    .toLowerCase()
    .replaceAll(/(?<=\p{N})[^\p{L}\p{N}]+(?=\p{N})/gu, ".")
    .replaceAll(/[^\p{L}\p{N}.]|(?<!\p{N})\.|\.(?!\p{N})/gu, "");

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

// EXTERNAL MODULE: ./build/guardrails/docs-check/sites/site.js
var sites_site = __webpack_require__(8246);
;// CONCATENATED MODULE: ./build/guardrails/docs-check/sites/certainty.js



/** Those whose links to documents name the file, and nothing else. */
const linksToFiles = new Set(["vitepress", "docusaurus", "mdbook", "mkdocs"]);
const documents = /\.(?:md|mdx|markdown)$/i;
const assets = /^\.(?:png|jpe?g|gif|svg|webp|avif|ico|mp4|webm|pdf)$/i;
/** How sure it is that nothing but a page or a file of the repository can have been meant. */
function certaintyOf({ path, inTag, from }, routes, site, tree) {
    const extension = (0,posix_.extname)(path.replace(/\/$/, ""));
    const isAbsolute = path.startsWith("/");
    if (isAbsolute && documents.test(extension) && isInFolderOfPages(path, site, tree))
        return "always";
    if (!isAbsolute && isPartial(from, site))
        return "never";
    if (site.preset === "mdbook" && !isAbsolute && leavesRoots(path, from, site))
        return "never";
    if (documents.test(extension) && !isAbsolute)
        return inTag && !site.isKnown ? "never" : "always";
    if (assets.test(extension))
        return certaintyOfAsset(path, isAbsolute, site, tree);
    if (extension !== "" && !/^\.(?:html|mdx?|\d.*)$/i.test(extension))
        return "never";
    if (!isAbsolute && leavesRoots(path, from, site))
        return "never";
    if (!routes.some((route) => isAmongPages(route, site)))
        return "never";
    if (!isAbsolute)
        return isNameForHook(path, site) ? "name" : "relative";
    return routes.every((route) => (0,docs_check_tree/* folderOf */.yS)(route.slice(1)) === "") ? "top" : "absolute";
}
/** Whether a document's address begins in a folder of pages, as those do that name files; of a site elsewhere, of the repository. */
function isInFolderOfPages(path, site, tree) {
    const folder = (0,docs_check_tree/* folderOf */.yS)(path.slice(1));
    if (folder === "")
        return false;
    if (site.roots.length === 0)
        return tree.isFolder(folder);
    const namesFiles = linksToFiles.has(site.preset ?? "");
    return namesFiles && site.roots.some((root) => tree.isFolder((0,posix_.join)(root.folder, folder)));
}
function certaintyOfAsset(path, isAbsolute, site, tree) {
    if (isAbsolute && site.publicFolders.length === 0)
        return "never";
    const folder = (0,docs_check_tree/* folderOf */.yS)(path.slice(1));
    // Where a public folder has the folder that is named, its files come from there.
    if (isAbsolute &&
        folder !== "" &&
        site.publicFolders.some((one) => tree.isFolder((0,posix_.join)(one, folder))))
        return "always";
    if (site.isKnown)
        return isAbsolute ? "absolute asset" : "relative asset";
    return tree.named(path.slice(path.lastIndexOf("/") + 1)).length === 0 ? "always" : "never";
}
/** Whether a hook of the site may take it for something else than a page, as for a term of its glossary. */
const isNameForHook = (path, { hooksLinks }) => hooksLinks && !/[/.]/.test(path);
/** Whether it leads above the folders of pages, to what another program puts beside them. */
const leavesRoots = (path, from, site) => (0,sites_site/* rootsOf */.RD)(from, site).every(({ folder }) => (0,posix_.join)((0,docs_check_tree/* folderOf */.yS)(from).slice(folder.length).replace(/^\//, ""), path).startsWith(".."));
/** Whether the folder of a route is one of pages. */
function isAmongPages(route, site) {
    const folder = (0,docs_check_tree/* folderOf */.yS)(route.slice(1));
    return site.routes.isAbovePages(folder === "" ? "" : `/${folder}`);
}
/** Whether a document is put into others, so that it is they who have its addresses and headings. */
const isPartial = (name, { preset, isPart }) => isPart(name) ||
    (preset === "jekyll" ? /(?:^|\/)_includes\//.test(name) : /(?:^|\/)_(?!index\.)/.test(name));

;// CONCATENATED MODULE: ./build/guardrails/docs-check/own-addresses.js
/**
 * How addresses of this repository on its host begin: by what Actions says, and by package.json at the root. A fork has two.
 * @param environment of the process
 */
async function findOwnAddresses(environment, packages) {
    const server = environment["GITHUB_SERVER_URL"] ?? "https://github.com";
    const named = environment["GITHUB_REPOSITORY"];
    const stated = (await packages.in(""))?.repository ?? null;
    const found = [named === undefined ? null : `${server}/${named}`, stated];
    return found.filter((one) => one !== null).map((one) => one.toLowerCase());
}
/** Branches that the checkout is taken for; another branch may have other files. */
const branches = "HEAD|main|master";
/**
 * The path that an address of the repository's own names, with what is behind it; null: it is another's, another branch's, or
 * no file's or folder's.
 */
function ownPath(url, addresses) {
    const own = addresses.find((one) => url.toLowerCase().startsWith(`${one}/`));
    if (own === undefined)
        return null;
    return (new RegExp(`^/(?:blob|tree)/(?:${branches})(/[^]*)$`).exec(url.slice(own.length))?.[1] ?? null);
}

;// CONCATENATED MODULE: ./build/guardrails/docs-check/target.js



const placeholder = /^(?:url|link)$|[{}<>]|\$\(|\$[A-Z_]{2}|\[\[|\.{3}|%7B|%7D|%3C/i;
/** As `PAGE_URL`. */
const nameInCapitals = /^[A-Z]+(?:_[A-Z]+)+$/;
/**
 * Where an address leads as GitHub takes it: from the document's folder, or from the root when it begins with a slash. null: it is
 * of another host, or has a placeholder.
 * @param from the document that it stands in
 * @param ownAddresses as Context has them
 */
function targetOf(url, from, ownAddresses) {
    const own = ownPath(url, ownAddresses);
    const address = own ?? url;
    if (address === "" || (own === null && /^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(url)))
        return null;
    if (placeholder.test(address) || nameInCapitals.test(address))
        return null;
    const [, written, query, fragment] = /^([^?#]*)(\?[^#]*)?(?:#([^]*))?$/.exec(address);
    const named = decoded(written);
    const joined = named.startsWith("/") ? (0,posix_.normalize)(named.slice(1)) : (0,posix_.join)((0,docs_check_tree/* folderOf */.yS)(from), named);
    const path = written === "" ? from : joined.replace(/^\.?$|(?<=[^/])\/+$/, "");
    return {
        path,
        written: written,
        named,
        query: query ?? "",
        fragment: fragment ?? null,
        isOwn: own !== null,
    };
}
function decoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}
/** Safe in Markdown and HTML, and percent-encoded only where it has to be. */
const escaped = (path) => path.replaceAll(/[^\w./~+@,=\-\u0080-\u{10ffff}]/gu, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`);

;// CONCATENATED MODULE: ./build/guardrails/docs-check/check-anchor.js





/** Holds what an address names behind `#` against the documents that it leads to; of other files, lines. */
async function checkAnchor(link, page, context) {
    const { address, target } = link;
    const { fragment } = target;
    if (fragment === null || !context.options.anchors)
        return null;
    const name = decoded(fragment.replace(/:~:[^]*$/, ""))
        .toLowerCase()
        .replace(/^user-content-/, "");
    const line = /^l(\d+)(?:c\d+)?(?:-l?(\d+)(?:c\d+)?)?$/.exec(name);
    if (line !== null)
        return checkLine(Number(line[2] ?? line[1]), link, page, context);
    // The top, footnotes, and what programs of a site take behind `#`.
    if (/^(?:top|readme|fn(?:ref)?[-:].*|_top|[!/+].*|.*[=&].*)?$/s.test(name))
        return null;
    // A layout shows a field of the front matter under a heading of its own.
    const known = await readAll(link.pages, context);
    if (known === null)
        return null;
    const site = context.siteOf(page);
    if (site?.mayDefineAnchors === true)
        return null;
    if (site !== null && !address.text.startsWith("/") && isPartial(page.name, site))
        return null;
    context.counts.anchors += 1;
    if (known.some(({ anchors, mayHaveMore }) => mayHaveMore || anchors.has(name)))
        return null;
    if (known.some(({ fields }) => Object.keys(fields).some((key) => sameLetters(key, name))))
        return null;
    const all = new Set(known.flatMap(({ anchors }) => [...anchors]));
    // The number at the end of `c-1` may be that of the second heading `c`.
    const isNumbered = (anchor) => all.has(anchor.replace(/-\d+$/, "")) && /-\d+$/.test(anchor);
    const same = [...all].filter((anchor) => sameLetters(anchor, name) && !isNumbered(anchor));
    return missingAnchor(link, page, same.length === 1 ? same[0] : null, nearestName(name, all));
}
/** The documents with all that they include; null: one of them is not known. */
async function readAll(paths, context) {
    const read = new Map();
    const waiting = [...paths];
    for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
        if (read.has(path))
            continue;
        const page = await context.pageAt(path);
        if (page === null)
            return null;
        read.set(path, page);
        for (const name of page.included) {
            const meant = includedFiles(name, page, context.tree);
            if (meant.length === 0)
                return null;
            waiting.push(...meant);
        }
        for (const shortcode of page.shortcodes) {
            const shown = await context.documentsOf(shortcode);
            if (shown === null)
                return null;
            waiting.push(...shown);
        }
    }
    return read.size === 0 ? null : [...read.values()];
}
/** @param same the one that the same text has, with other signs between its letters */
function missingAnchor({ address, target, pages }, page, same, near) {
    const place = pages.includes(page.name) ? "this document" : quoted(pages[0]);
    const meant = same ?? near;
    const remark = {
        rule: "missing-anchor",
        title: "Anchor is missing",
        message: `The link leads to ${quoted(`#${target.fragment}`)}, which ${place} has no heading or anchor for.`,
        fix: meant === null
            ? "Name the anchor of a heading that is there."
            : `Write ${quoted(`#${escaped(meant)}`)} if that is meant.`,
    };
    const start = address.text.slice(0, address.text.indexOf("#") + 1);
    const isCertain = same !== null && !address.text.startsWith("/");
    return problemAt(page.path, address, remark, isCertain ? start + escaped(same) : null);
}
async function checkLine(line, { address, pages }, page, context) {
    const [path] = pages;
    const lines = path === undefined ? null : await context.linesOf(path);
    if (lines === null)
        return null;
    context.counts.anchors += 1;
    if (line <= lines)
        return null;
    const remark = {
        rule: "missing-line",
        title: "Line is missing",
        message: `The link leads to line ${line} of ${quoted(path)}, which has ${lines}.`,
        fix: "Name a line that is there, or a commit in which it was.",
    };
    return problemAt(page.path, address, remark, null);
}

;// CONCATENATED MODULE: ./build/guardrails/docs-check/leaves-repository.js

/** Pages that GitHub has of a repository beside its files. */
const pages = new Set("actions activity archive blame blob branches commit commits community compare contributors deployments discussions edit forks graphs issues labels milestone milestones network new packages projects pull pulls pulse raw releases security settings stargazers tags tree watchers wiki".split(" "));
/**
 * Whether a path that leads out of the repository leads nowhere on GitHub. A file is shown below `owner/name/blob/branch`, so that
 * `../../issues` from the root is a page of the repository, and one more level up another repository.
 * @param path relative to the repository root, beginning with `../`
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
        return !pages.has(first);
    if (levels === 3)
        return second === undefined ? isFile : !pages.has(second);
    return second === undefined || third === undefined ? isFile : !pages.has(third);
}

// EXTERNAL MODULE: ./build/guardrails/docs-check/sites/presets.js
var presets = __webpack_require__(229);
// EXTERNAL MODULE: ./build/guardrails/docs-check/sites/find-sites.js
var find_sites = __webpack_require__(6923);
;// CONCATENATED MODULE: ./build/guardrails/docs-check/sites/elsewhere.js





/** Fields of front matter that only the generator of a site reads. */
const fieldsOfSites = [
    "layout", "permalink", "slug", "aliases", "weight", "nav_order", "redirect_from", "eleventyNavigation", "sidebar",
    "sidebar_label", "sidebar_position", "sidebarTitle", "sidebarDepth", "parent", "linkTitle", "hide_title", "template",
    "pagination_next", "pagination_prev", "custom_edit_url", "tocdepth", "menu", "navigation", "nextjs", "pcx_content_type",
]; // prettier-ignore
/** Documents that people read on GitHub, wherever they stand. */
const isForGithub = (name) => /^(?:readme|[A-Z_-]+)(?:[._-][\w-]+)?\.\w+$/.test((0,posix_.basename)(name));
/**
 * Whether a document of no site here is served by one that is somewhere else: so says its front matter, or it stands beside a
 * site, as its translation does.
 */
const isServedElsewhere = ({ name, fields }, sites) => [...fieldsOfSites, ...(sites.length > 0 ? ["title", "id"] : [])].some((key) => key in fields) ||
    sites.some(({ folder }) => (0,docs_check_tree/* folderOf */.yS)(folder) !== "" && (0,sites_site/* isIn */.S1)(name, (0,docs_check_tree/* folderOf */.yS)(folder)) && !isForGithub(name));
/** Few write `/topics/acl` for a file on GitHub: where documents are served elsewhere, such links are for there. */
const mayBeElsewhere = (link, tree) => {
    const path = link.replaceAll(/^\/|\/$/g, "");
    const isDocument = [".md", "/index.md", "/_index.md"].some((end) => tree.has(path + end));
    return (0,posix_.extname)(path) === "" && (isDocument || !tree.has(path.split("/", 1)[0]));
};
/** Folders of Hugo with what its pages are made of. */
const ofTemplates = ["layouts", "archetypes", "themes"];
/** Whether a document of no site stands among what a site is made of, and so is put into pages. */
const isMaterial = ({ name }, sites) => sites.some(({ folder, preset }) => (preset === "hugo" && ofTemplates.some((one) => (0,sites_site/* isIn */.S1)(name, (0,posix_.join)(folder, one)))) ||
    (folder !== "" && (0,sites_site/* isIn */.S1)(name, folder) && !isForGithub(name)));
/** A site of which nothing is known but the public folders of those that are here. */
const siteElsewhere = (sites) => ({
    ...(0,find_sites/* siteWith */.G1)(presets/* presets */.v.other, []),
    publicFolders: sites.flatMap(({ publicFolders }) => publicFolders),
    mayDefineAnchors: false,
    isPart: () => false,
    routes: {
        pagesAt: () => undefined,
        writtenAs: () => undefined,
        isAbovePages: () => false,
        routesOf: () => [],
        isRedirect: () => false,
    },
});

// EXTERNAL MODULE: ./node_modules/github-slugger/index.js + 1 modules
var github_slugger = __webpack_require__(2710);
// EXTERNAL MODULE: ./build/guardrails/docs-check/sites/config-values.js
var config_values = __webpack_require__(1358);
// EXTERNAL MODULE: ./build/guardrails/docs-check/sites/permalinks.js
var sites_permalinks = __webpack_require__(3851);
// EXTERNAL MODULE: ./build/guardrails/docs-check/sites/redirects.js
var redirects = __webpack_require__(9608);
;// CONCATENATED MODULE: ./build/guardrails/docs-check/sites/routes.js







/** @param pages those that were read, by their names: their front matter may serve them elsewhere */
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
        for (const folder of (0,docs_check_tree/* foldersAbove */.Zv)((0,docs_check_tree/* folderOf */.yS)(route.slice(1))).map((one) => one === "" ? "" : `/${one}`))
            above.add(folder);
    };
    for (const name of tree.files) {
        if (!site.roots.some(({ folder }) => (0,sites_site/* isIn */.S1)(name, folder)) || !isPage(name, site))
            continue;
        dynamic.push(...dynamicRoutes(name, site));
        const served = [
            ...new Set((0,sites_site/* rootsOf */.RD)(name, site).flatMap((root) => routesIn(root, name, site, pages.get(name)))),
        ];
        const stated = permalinkRoutes(name, site, pages.get(name));
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
        pagesAt: (route) => byRoute.get(route),
        writtenAs: (route) => (byRoute.has(route) ? undefined : folded.get(route.toLowerCase())),
        isAbovePages: (route) => above.has(route),
        routesOf: (name) => byPage.get(name) ?? [],
        isRedirect: (route) => redirects.some((pattern) => pattern.test(route)),
    };
}
/** Where the pattern of its site or its own front matter serves a document; patterns, where only the generator knows it. */
function permalinkRoutes(name, { permalinks }, page) {
    const stated = (0,sites_permalinks/* permalinkOf */.nS)(name, permalinks);
    // Hugo serves a section at its folder.
    if (stated === undefined || (0,posix_.basename)(name).startsWith("_index."))
        return { routes: [], patterns: [] };
    const [own] = (0,config_values/* textsIn */.Ej)(page?.fields["permalink"]);
    const permalink = own === undefined ? stated : { ...stated, pattern: own };
    const { route, isKnown } = (0,sites_permalinks/* expandPermalink */.yj)(permalink, name, page?.fields ?? {});
    return isKnown
        ? { routes: [routeKey(route)], patterns: [] }
        : { routes: [], patterns: [(0,redirects/* patternOf */.I)(route)] };
}
/** Programs are pages of Docusaurus and of Astro, in their own folder only. */
const isPage = (name, { extensions }) => extensions.some((extension) => name.endsWith(extension)) ||
    /(?:^|\/)pages\/.*\.(?:[jt]sx?|astro)$/.test(name) ||
    name.endsWith(".html");
/** `[name].md` stands for whatever a program makes of it; alone, for the documents as well, of which all are known. */
function dynamicRoutes(name, site) {
    const [root] = (0,sites_site/* rootsOf */.RD)(name, site);
    const route = (0,posix_.join)("/", root.route, withoutExtension(name.slice(root.folder.length)));
    if (!route.includes("[") || !/\w/.test(route.replaceAll(/\[[^\]]*\]/g, "")))
        return [];
    return [(0,redirects/* patternOf */.I)(route.replaceAll(/\[\.{3}[^\]]*\]/g, "*").replaceAll(/\[[^\]]*\]/g, ":x"))];
}
const withoutExtension = (name) => name.replace(/\.[A-Za-z]\w*$/, "");
/** As links may write it and as sites do, apart from what both may leave out. */
const routeKey = (route) => (0,posix_.join)("/", route)
    .normalize("NFC")
    .replace(/\/+$/, "")
    .replace(/\.(?:html|mdx?|markdown)$/, "")
    .replace(/\/(?:index|_index|README)$/i, "");
function routesIn(root, name, site, page) {
    const within = withoutExtension(name.slice(root.folder === "" ? 0 : root.folder.length + 1));
    const written = `/${within}`;
    const ways = [written, ...otherWays(written, site)];
    const routes = ways.map((way) => routeKey((0,posix_.join)("/", root.route, way)));
    return [...new Set([...routes, ...statedRoutes(routes, root, page)])];
}
/** What generators make of names: blanks, numbers, dates and languages. */
function otherWays(written, { preset, index }) {
    const names = written.split("/");
    const ways = [];
    if (preset === "starlight")
        ways.push(names.map((name) => (0,github_slugger/* slug */.y)(name)).join("/"));
    if (preset === "hugo") {
        const plain = written.replace(/\.[a-z]{2}(?:-[a-z]{2,4})?$/i, "");
        ways.push(plain.toLowerCase().replaceAll(/\s+/g, "-"), plain);
    }
    if (preset === "docusaurus" || preset === "jekyll") {
        const last = names.at(-1);
        const dated = /^(\d{4})-(\d\d)-(\d\d)[-/]?(.+)$/.exec(last);
        if (dated !== null)
            ways.push([...names.slice(0, -1), ...dated.slice(1)].join("/"));
        const unnumbered = names.map((name) => name.replace(/^\d+\s*[-_.]+\s*(?=[^\d\s])/, ""));
        if (preset === "docusaurus") {
            ways.push(unnumbered.join("/"));
            if (unnumbered.at(-1).toLowerCase() === unnumbered.at(-2)?.toLowerCase())
                ways.push(unnumbered.slice(0, -1).join("/"));
        }
    }
    const last = names.at(-1);
    if (index.some((name) => name.toLowerCase() === last.toLowerCase()))
        ways.push(names.slice(0, -1).join("/"));
    return ways;
}
/** Where its front matter says that it is served. */
function statedRoutes(routes, root, page) {
    if (page === undefined)
        return [];
    const fields = page.fields;
    const keys = ["slug", "permalink", "url", "aliases", "redirect_from", "id", "path"];
    const redirects = Array.isArray(fields["redirects"]) ? fields["redirects"] : [];
    const stated = [
        ...keys.map((key) => (0,config_values.at)(fields, [key])),
        ...redirects.map((one) => (0,config_values.at)(one, ["from"])),
    ].flatMap(config_values/* textsIn */.Ej);
    return stated
        .filter((one) => !/[{}:]/.test(one))
        .flatMap((one) => [
        routeKey(one),
        routeKey((0,posix_.join)("/", root.route, one)),
        ...routes
            .flatMap((route) => [(0,docs_check_tree/* folderOf */.yS)(route), route])
            .map((start) => routeKey((0,posix_.join)("/", start, one))),
    ]);
}

;// CONCATENATED MODULE: ./build/guardrails/docs-check/sites/resolve.js





/**
 * Looks for what a link means to the site, and to GitHub: a document or another file beside the page, from the root of the
 * pages or of the repository, in a public folder, and a page by where it is served.
 */
function resolveOnSite(link, site, tree) {
    if (/^[@~#]|:/.test(link.path))
        return { is: "missing", certainty: "never" };
    const files = filesMeant(link, site);
    const own = routesFor(link, site);
    const translated = [...new Set(own.flatMap(inOtherLanguage))].filter((route) => !own.includes(route));
    const found = pagesAmong(files, own, site, tree) ??
        pagesAmong(fallbackFiles(link, site), translated, site, tree) ??
        pagesAmong(files.flatMap(inEnglish), [], site, tree);
    // Of a site elsewhere, what is at a route is not known: it is no folder of this repository.
    if (found !== null)
        return {
            is: "there",
            pages: site.roots.length === 0 && link.path.startsWith("/") ? [] : found,
        };
    const routes = [...own, ...translated];
    if (routes.some((route) => site.routes.isRedirect(route)))
        return { is: "there", pages: [] };
    // Hugo looks for pages whatever their case.
    const folded = routes.map((one) => site.routes.writtenAs(one)).find((one) => one !== undefined);
    if (folded !== undefined && site.preset === "hugo")
        return { is: "there", pages: [...site.routes.pagesAt(folded)] };
    const named = files.filter((path) => (0,posix_.extname)(path) !== "").map((path) => tree.writtenAs(path));
    const as = named.find((one) => one !== undefined);
    if (as !== undefined)
        return { is: "written", as };
    if (folded !== undefined)
        return { is: "written", as: folded };
    return { is: "missing", certainty: certaintyOf(link, routes, site, tree) };
}
/** The files that a link can mean, as paths of the repository. */
const filesMeant = (link, site) => [
    ...filesFor(link, site),
    ...servedFiles(link, site),
];
/** The pages that files and routes lead to: generators differ in which of them counts. null: none of them is there. */
function pagesAmong(files, routes, site, tree) {
    const there = files.filter((path) => tree.has(path));
    const served = routes
        .map((route) => site.routes.pagesAt(route))
        .filter((pages) => pages !== undefined);
    if (there.length === 0 && served.length === 0)
        return null;
    return [
        ...new Set([
            ...there.flatMap((file) => pagesOf(file, site, tree)),
            ...served.flatMap((pages) => [...pages]),
        ]),
    ];
}
/** Where a file could be that is meant, from the page and the folders that its site takes links from. */
function filesFor({ path, from }, site) {
    const starts = path.startsWith("/")
        ? [
            "",
            site.folder,
            ...site.publicFolders,
            ...(0,sites_site/* rootsOf */.RD)(from, site).map(({ folder }) => folder),
            ...site.roots.map(({ folder }) => folder),
        ]
        : [(0,docs_check_tree/* folderOf */.yS)(from), ...topsOf(from, site)];
    return filesBelow(starts, path, site);
}
/** Files of what a translated page falls back on. */
const fallbackFiles = ({ path, from }, site) => path.startsWith("/") ? [] : filesBelow(fallbackFolders(from, site), path, site);
function filesBelow(starts, path, site) {
    const plain = withoutBase(path, site);
    const joined = starts.flatMap((start) => [...new Set([path, plain])].map((one) => (0,posix_.join)(start, one)));
    return [
        ...new Set(joined
            .map((one) => one.replace(/^\.$|^\/+|\/+$/g, ""))
            .flatMap((one) => withExtensions(one, site))),
    ].filter((one) => !one.startsWith("../"));
}
/** Docusaurus takes documents from the folder of its content as well. */
const topsOf = (from, site) => site.preset === "docusaurus"
    ? [...(0,sites_site/* rootsOf */.RD)(from, site).map(({ folder }) => folder), site.folder]
    : [];
/** Files of public folders and beside pages, relative to where the page is served. */
function servedFiles({ path, from }, site) {
    if (path.startsWith("/") || namesFile(path, site))
        return [];
    const served = servedPaths(path, from, site);
    const folders = [...site.publicFolders.map((folder) => ({ folder, route: "" })), ...site.roots];
    return served.flatMap((one) => folders
        .filter(({ route }) => one.startsWith(`${route}/`))
        .map(({ folder, route }) => (0,posix_.join)(folder, one.slice(route.length)).replace(/^\//, "")));
}
const fallbackFolders = (from, site) => (0,sites_site/* rootsOf */.RD)(from, site).flatMap(({ folder, fallback }) => fallback === undefined ? [] : [(0,posix_.join)(fallback, (0,docs_check_tree/* folderOf */.yS)(from).slice(folder.length))]);
const withExtensions = (path, { extensions }) => {
    const plain = path.replace(/\.html$/, "");
    return path === "" ? [path] : [path, ...extensions.map((extension) => plain + extension)];
};
function withoutBase(path, { base }) {
    return base !== "" && (path === base || path.startsWith(`${base}/`))
        ? path.slice(base.length) || "/"
        : path;
}
/** Where the site could serve it: relative to the page, with and without a slash at its end. */
function routesFor({ path, from }, site) {
    if (namesFile(path, site))
        return [];
    const routes = path.startsWith("/")
        ? [...languagesOf(from, site), ""].flatMap((start) => [
            `${start}${path}`,
            `${start}${withoutBase(path, site)}`,
        ])
        : servedPaths(path, from, site);
    return [...new Set(routes.map(routeKey))];
}
const namesFile = (path, { preset }) => documents.test(path) && !path.startsWith("/") && linksToFiles.has(preset ?? "");
const languagesOf = (from, site) => (0,sites_site/* rootsOf */.RD)(from, site).flatMap(({ language }) => (language === undefined ? [] : [`/${language}`]));
const servedPaths = (path, from, { routes }) => routes
    .routesOf(from)
    .flatMap((route) => [(0,posix_.join)("/", route, path), (0,posix_.join)("/", (0,docs_check_tree/* folderOf */.yS)(route), path)]);
/** A page without a translation is served as it is. */
function inOtherLanguage(route) {
    const rest = /^\/[a-z]{2}(?:-[a-z]{2,4})?(\/.*)?$/i.exec(route);
    return rest === null ? [] : [routeKey(rest[1] ?? "/")];
}
/** A document that is not translated stands in the folder of the language that all begin from. */
function inEnglish(path) {
    const names = path.split("/");
    const at = names.findIndex((name) => /^[a-z]{2}(?:[-_][a-z]{2,4})?$/i.test(name) && name !== "en");
    return at < 0 || at === names.length - 1 ? [] : [names.with(at, "en").join("/")];
}
function pagesOf(file, { index, extensions }, tree) {
    if (!tree.isFolder(file))
        return [file];
    const names = index.flatMap((name) => extensions.map((extension) => (0,posix_.join)(file, `${name}${extension}`)));
    return names.filter((name) => tree.has(name));
}

;// CONCATENATED MODULE: ./build/guardrails/docs-check/resolve-target.js



/** What a link or an image leads to: on the site that its document belongs to, else on GitHub. */
async function resolveTarget(target, { kind, inTag }, page, context) {
    if (target.written === "")
        return { is: "there", pages: [page.name] };
    const site = target.isOwn ? null : context.siteOf(page);
    const link = { kind, path: target.named, from: page.name, inTag };
    if (site === null) {
        const outcome = await resolveOnGithub(target.path, context);
        if (outcome.is === "unknown" || !target.named.startsWith("/") || isForGithub(page.name))
            return outcome;
        return context.isOnASite(link) ? { is: "unknown" } : outcome;
    }
    const resolved = resolveOnSite(link, site, context.tree);
    if (resolved.is !== "missing")
        return resolved;
    const { certainty } = resolved;
    if (certainty === "never" || (certainty !== "always" && !context.waysOf(page).has(certainty)))
        return { is: "unknown" };
    return (await isMadeHere(link, site, context)) ? { is: "there", pages: [] } : { is: "missing" };
}
/**
 * Whether one of the files that a link can mean is there on some machines: git ignores what programs make. The pages that a known
 * site makes are ignored as well (`*.html`), and are there only if their documents are.
 */
async function isMadeHere(link, site, { find }) {
    for (const path of filesMeant(link, site)) {
        if (site.isKnown && path.endsWith(".html"))
            continue;
        if ((await find(path)) === "there")
            return true;
    }
    return false;
}
async function resolveOnGithub(path, { find, tree }) {
    const found = await find(path);
    if (typeof found === "object")
        return { is: "written", as: found.as };
    if (found === "missing")
        return isRenderedElsewhere(path, tree) ? { is: "unknown" } : { is: "missing" };
    return { is: "there", pages: tree.isFolder(path) ? readmesIn(path, tree) : [path] };
}
/** Where no page of HTML is beside it, documents are made into pages by a program, somewhere else. */
const isRenderedElsewhere = (path, tree) => path.endsWith(".html") &&
    !tree.files.some((file) => file.endsWith(".html") && (0,docs_check_tree/* folderOf */.yS)(file) === (0,docs_check_tree/* folderOf */.yS)(path));
/** GitHub shows a folder with its README. */
const readmesIn = (folder, tree) => ["README.md", "readme.md", "Readme.md", "README.markdown"]
    .map((name) => (folder === "" ? name : `${folder}/${name}`))
    .filter((path) => tree.has(path));

;// CONCATENATED MODULE: ./build/guardrails/docs-check/check-address.js







/**
 * Holds a link or an image against the repository. Left alone: addresses of other hosts, placeholders, and what a site may have
 * from somewhere else.
 */
async function checkAddress(address, page, context) {
    const { options, counts } = context;
    if (address.text === "")
        return options.links && !address.inTag ? emptyAddress(address, page, context) : null;
    const target = targetOf(address.text, page.name, context.ownAddresses);
    if (target === null)
        return null;
    if (target.path === ".." || target.path.startsWith("../"))
        return checkOutside(address, target, page, context);
    const resolved = await resolveTarget(target, address, page, context);
    if (resolved.is === "unknown")
        return null;
    if (options.links && target.written !== "")
        counts[address.kind === "image" ? "images" : "links"] += 1;
    if (resolved.is === "there")
        return checkAnchor({ address, target, pages: resolved.pages }, page, context);
    if (!options.links)
        return null;
    const shown = target.named.startsWith("/") && context.siteOf(page) !== null ? target.named : target.path;
    return resolved.is === "written"
        ? wrongCase(address, { ...target, path: shown }, resolved.as, page)
        : missing(address, { ...target, path: shown }, page, context);
}
const subject = ({ kind }, path) => kind === "image" ? `The image ${quoted(path)}` : `The link leads to ${quoted(path)}, which`;
function wrongCase(address, target, as, page) {
    const instead = canReplace(target) && !as.startsWith("/") ? addressInstead(as, target, page) : null;
    // A site serves what is written otherwise than in its case, as a file of a public folder, in its own way.
    const isOnlyCase = as.toLowerCase() === target.path.toLowerCase();
    const remark = {
        rule: "wrong-case",
        title: "Name in another case",
        message: `${subject(address, target.path)} is written ${quoted(as)} in the repository.`,
        fix: `Write ${quoted(instead ?? as)}.`,
    };
    return problemAt(page.path, address, remark, isOnlyCase ? instead : null);
}
/** Only a path from the document's folder is known to mean the file itself. */
const canReplace = ({ written, isOwn }) => !isOwn && !written.startsWith("/");
function missing(address, target, page, context) {
    const near = target.path.startsWith("/") ? null : context.nearestFile(target.path);
    const instead = near === null || !canReplace(target) ? null : addressInstead(near.name, target, page);
    const message = `${subject(address, target.path)} does not exist.`;
    const fix = instead === null
        ? "Lead it to a file of the repository, or remove it."
        : `Write ${quoted(instead)} if that is meant, or remove it.`;
    const remark = address.kind === "image"
        ? { rule: "missing-image", title: "Image is missing", message, fix }
        : { rule: "missing-link", title: "Link leads nowhere", message, fix };
    return problemAt(page.path, address, remark, near?.isCertain === true ? instead : null);
}
/** The address of another path in the style of the one that is there. */
function addressInstead(path, target, page) {
    const from = (0,posix_.relative)(`/${(0,docs_check_tree/* folderOf */.yS)(page.name)}`, `/${path}`) || ".";
    const dot = target.written.startsWith("./") && !from.startsWith("../") ? "./" : "";
    const { query, fragment } = target;
    return `${escaped(dot + from)}${query}${fragment === null ? "" : `#${fragment}`}`;
}
/** Blanks that people are to fill in are no links yet. */
const isForm = (name) => /template/i.test(name);
/** mdBook shows an entry without an address as a chapter that is still to be written. */
const isBooksSummary = (page, { siteOf }) => (0,posix_.basename)(page.name) === "SUMMARY.md" && siteOf(page)?.preset === "mdbook";
function emptyAddress(address, page, context) {
    if (isForm(page.name) || isBooksSummary(page, context))
        return null;
    const what = address.kind === "image" ? "image" : "link";
    const remark = {
        rule: "empty-link",
        title: "Address is empty",
        message: `The ${what} has no address.`,
        fix: "Write where it leads, or take it out.",
    };
    return problemAt(page.path, address, remark, null);
}
function checkOutside(address, target, page, context) {
    const isOnSite = context.siteOf(page) !== null;
    if (!context.options.links ||
        (isOnSite ? !/\.(?:md|mdx)$/.test(target.path) : !leadsNowhere(target.path)))
        return null;
    context.counts.links += 1;
    const remark = {
        rule: "outside",
        title: "Link leads out of the repository",
        message: `${subject(address, target.path)} is outside of the repository.`,
        fix: "Lead it to a file of the repository, or write the whole address.",
    };
    return problemAt(page.path, address, remark, null);
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
            return problemAt(document, placed, ...check_path_wrongCase(placed.text, is.as, folder));
    return problemAt(document, placed, ...check_path_missing(placed.text, first, context));
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
    return named.length > 2 && !last.includes(".") && tree.isFolder((0,docs_check_tree/* folderOf */.yS)((0,posix_.join)(folder, text)));
}
function check_path_wrongCase(text, as, folder) {
    const instead = pathInstead(as, text, folder);
    const message = `The path ${quoted(text)} is written ${quoted(as)} in the repository.`;
    const fix = `Write ${quoted(instead ?? as)}.`;
    return [{ rule: "wrong-case", title: "Name in another case", message, fix }, instead];
}
function check_path_missing(text, { folder, path }, { tree, nearestFile }) {
    const near = nearestFile(path);
    const isEnd = tree.named((0,posix_.basename)(path)).some((file) => file.endsWith(`/${text}`));
    const instead = near === null ? null : pathInstead(near.name, text, folder);
    const action = near === null
        ? "Name what is there now"
        : `Write ${quoted(instead ?? near.name)} if that is meant`;
    const remark = {
        rule: "missing-path",
        level: isEnd ? "warning" : "error",
        title: "Path does not exist",
        message: `The path ${quoted(text)} does not exist.`,
        fix: `${action}; put <!-- docs-check: ignore --> before an example.`,
    };
    return [remark, near?.isCertain === true && !isEnd ? instead : null];
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
    const near = nearestName(word.text, pipelines.names);
    const remark = {
        rule: "missing-pipeline",
        title: "Pipeline does not exist",
        message: `There is no pipeline ${quoted(word.text)} in ${pipelines.path}.`,
        fix: `${near === null ? "Name a pipeline that is there" : `Write ${quoted(near)} if that is meant`}, or add this one.`,
    };
    return problemAt(page.path, word, remark, null);
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
    return name !== undefined &&
        /^[A-Za-z0-9][\w.-]*$/.test(name.text) &&
        !/^[A-Z_]+$/.test(name.text)
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
    const read = {
        given: [],
        folder: null,
        workspace: null,
    };
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
 * the document's folder and above. Where there is none, nothing is known; nor is it of a document that speaks of its reader's
 * project, or that a site shows to those who use the package, or of a script that another package here has.
 * @param folder in which the command is run
 */
async function checkScript({ words, folders }, page, folder, context) {
    if (page.speaksOfOthers || context.siteOf(page) !== null)
        return null;
    const call = scriptCallOf(words);
    const packages = call === null ? [] : await packagesFor(call, folder, folders.length > 0, context);
    if (call === null || packages.length === 0)
        return null;
    context.counts.scripts += 1;
    if (packages.some(({ scripts }) => scripts.has(call.name)))
        return null;
    const isNamed = call.folder !== null || call.workspace !== null || folders.length > 0;
    const hasScript = ({ scripts }) => scripts.has(call.name);
    if (!isNamed && (await context.packages.all()).some(hasScript))
        return null;
    const near = nearestName(call.name, new Set(packages.flatMap(({ scripts }) => [...scripts])));
    return problemAt(page.path, call.placed ?? words[0], missingScript(call, packages, near), null);
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
function missingScript(call, packages, near) {
    const files = packages.map(({ path }) => path).join(" and ");
    return {
        rule: "missing-script",
        title: "Script does not exist",
        message: `There is no script ${quoted(call.name)} in ${files}.`,
        fix: `${near === null ? "Name a script that is there" : `Write ${quoted(near)} if that is meant`}, or add this one.`,
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
    if (options.scripts && command.inBlock)
        problems.push(await checkScript(command, page, folders[0], context));
    if (options.pipelines)
        problems.push(await checkPipeline(command, page, context));
    return problems.filter((problem) => problem !== null);
}
/** From where the command's paths may be meant; null: `cd` went somewhere that is not here, as into a clone of something else. */
function foldersOf({ folders }, page, tree) {
    let from = (0,docs_check_tree/* foldersAbove */.Zv)((0,docs_check_tree/* folderOf */.yS)(page.name));
    for (const folder of folders) {
        const entered = from
            .map((start) => (0,posix_.join)(start, folder).replace(/^\.$|\/$/, ""))
            .find((path) => tree.isFolder(path));
        if (entered === undefined)
            return null;
        from = (0,docs_check_tree/* foldersAbove */.Zv)(entered);
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

;// CONCATENATED MODULE: ./build/guardrails/docs-check/check-text.js

const remarks = {
    "undefined-reference": {
        rule: "undefined-reference",
        title: "Label is not defined",
        says: "is no link, because the document does not define its label",
        fix: "Define the label, as in `[label]: path.md`, or write the address itself.",
    },
    "undefined-footnote": {
        rule: "undefined-footnote",
        title: "Footnote is not defined",
        says: "is no footnote, because the document does not define it",
        fix: "Define it, as in `[^1]: text`, or take it out.",
    },
    "blank-in-link": {
        rule: "blank-in-link",
        title: "Blank in an address",
        says: "is no link, because its address has a blank",
        fix: "Write %20 for the blank, or put the address in angle brackets.",
    },
};
/** What is written like a link or a footnote, and shown as text. */
function checkTexts(page, context) {
    if (!context.options.links)
        return [];
    const labels = context.siteOf(page)?.mayDefineLabels === true;
    return page.faults
        .filter(({ kind }) => !(labels && kind === "undefined-reference"))
        .map((fault) => {
        const { says, ...remark } = remarks[fault.kind];
        return problemAt(page.path, fault, { ...remark, message: `${quoted(fault.text)} ${says}.` }, null);
    });
}

// EXTERNAL MODULE: ./node_modules/p-map/index.js
var p_map = __webpack_require__(606);
// EXTERNAL MODULE: ./build/changes/names.js
var names = __webpack_require__(8126);
// EXTERNAL MODULE: ./build/text/parse-limits.js
var parse_limits = __webpack_require__(5986);
// EXTERNAL MODULE: ./build/guardrails/docs-check/options.js
var docs_check_options = __webpack_require__(8056);
// EXTERNAL MODULE: ./build/guardrails/markdown.js
var markdown = __webpack_require__(7870);
// EXTERNAL MODULE: ./build/guardrails/front-matter.js
var front_matter = __webpack_require__(5688);
// EXTERNAL MODULE: ./build/guardrails/docs-check/slugs.js
var slugs = __webpack_require__(9586);
;// CONCATENATED MODULE: ./build/guardrails/docs-check/headings.js


/**
 * A heading has the id of its text, or the one that is written behind it. On a site it has the site's and GitHub's, where the
 * same document is read as well. Anchors are found whatever their case, as on GitHub, so they are kept in lower case.
 */
function startAnchors(style) {
    const sluggers = [...new Set(["github", style])].map(slugs/* startSlugger */.y);
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
            // Hugo has the emoji for `:lock:` before it makes ids, and emoji are no part of them.
            if (emojiName.test(text))
                add((0,github_slugger/* slug */.y)(text.trim().replaceAll(emojiName, "")));
        },
    };
}
const emojiName = /:[a-z][\w+-]*:/g;
/** The text that a reader sees of a heading: without tags, images and footnotes. */
function textOf(node) {
    if (node.type === "text" || node.type === "inlineCode")
        return node.value;
    if (node.type === "break")
        return "\n";
    return "children" in node ? node.children.map(textOf).join("") : "";
}
/**
 * A heading's text apart from the id that is written behind it: `{#id}` with classes or a colon, as VitePress, Docusaurus, mdBook,
 * Hugo, MkDocs and Kramdown take it, a comment of MDX, or a comment. Other lists of attributes go as well.
 * @param written as the document has it
 */
function takeId(text, written) {
    const list = /\s*\{:?\s*(?:\/\*\s*)?([^{}\n]*?)(?:\s*\*\/)?\s*\}\s*#*\s*$/.exec(written);
    const comment = /<!--\s*(#[^\s<>]+)\s*-->\s*$/.exec(written)?.[1];
    const attributes = comment ?? list?.[1];
    if (attributes === undefined)
        return { text, id: null };
    const isMdx = list !== null && /\{:?\s*\/\*/.test(list[0]);
    const id = idIn(attributes) ?? (isMdx ? attributes.trim() : null);
    const isList = id !== null || /^(?:[.:][\w-]+|[\w-]+=\S+|\s)+$/.test(attributes);
    if (!isList)
        return { text, id: null };
    return { text: comment === undefined ? text.replace(/\s*\{[^{}]*\}\s*$/, "") : text, id };
}
/** The id in a list of attributes: `#id` or `id=...`. */
function idIn(attributes) {
    const found = /(?:^|[\s{:])(?:#([^\s#{}"'<>]+)|id=["']?([^\s"'{}]+))/.exec(attributes);
    return found?.[1] ?? found?.[2] ?? null;
}

;// CONCATENATED MODULE: ./build/guardrails/docs-check/html.js
const tag = /<([a-z][\w.]*)(\s(?:[^<>"']|"[^"]{0,5000}"|'[^']{0,5000}')*)>/gi;
const attribute = /\s(id|name|href|to|src|srcset)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`{}]+))/gi;
/** Bounded, so that a thousand headings without an end don't take a thousand readings to the end. */
const heading = /<h([1-6])\b[^<>]*>([^]{0,2000}?)<\/h\1\s*>/gi;
/**
 * Reads what GitHub keeps of HTML: `id`, the `name` and `href` of `a`, and what images, pictures and videos show; of components,
 * whose names begin with a capital, the `href`, and of links the `to`.
 */
function readHtml(html) {
    const text = html.replaceAll(/<!--[^]*?(?:-->|$)/g, (comment) => " ".repeat(comment.length));
    const parts = { anchors: [], headings: [], addresses: [] };
    for (const [, , words] of text.matchAll(heading))
        parts.headings.push(words.replaceAll(/<[^<>]*>|&#?\w+;/g, ""));
    for (const found of text.matchAll(tag)) {
        const [, name, attributes] = found;
        const start = found.index + 1 + name.length;
        for (const { index, 0: all, 1: key, 2: double, 3: single, 4: bare } of attributes.matchAll(attribute)) {
            const value = double ?? single ?? bare ?? "";
            const quote = bare === undefined ? 1 : 0;
            const at = {
                key: key.toLowerCase(),
                value,
                index: start + index + all.length - quote - value.length,
            };
            addAttribute(parts, name, at);
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
/** Blanks for what stands there, in the same lines. */
const blanked = (text) => text.replaceAll(/[^\n\r]/g, " ");
const codeOfTemplates = [
    /\{%-?\s*(highlight|comment|mermaid)\b[^]{0,20000}?\{%-?\s*end\1\s*-?%\}/g,
    /\{\{<\s*(highlight|code[\w-]*)(?=[\s>])(?:[^>]*[^/>])?>\}\}[^]{0,20000}?\{\{<\s*\/\s*\1\s*>\}\}/g,
    /\{\{[<%]\s*\/\*[^]{0,20000}?\*\/\s*[%>]\}\}/g,
];
/** Hides what template languages (Liquid, Hugo's shortcodes) take for code or for a comment, and what programs write. */
function maskTemplates(text) {
    const own = withoutContributors(text);
    return own.includes("{")
        ? codeOfTemplates.reduce((masked, pattern) => masked.replaceAll(pattern, blanked), own)
        : own;
}
/** The list that all-contributors writes anew with each contributor: its marks lead nowhere. */
function withoutContributors(text) {
    const start = text.indexOf("<!-- ALL-CONTRIBUTORS-LIST:START");
    const end = text.lastIndexOf("<!-- ALL-CONTRIBUTORS-LIST:END");
    return start < 0 || end < start
        ? text
        : text.slice(0, start) + blanked(text.slice(start, end)) + text.slice(end);
}
/** Tags in a line of their own that have Markdown behind them, as Kramdown and Python-Markdown take it. */
const aroundMarkdown = /^[ \t]*<\w[^<>\n]{0,300}\smarkdown(?:=["']?\w{1,10}["']?)?(?:\s[^<>\n]{0,300})?>(?=[ \t]*\r?$)/gm;
/** Hides such tags, so that what follows them is read. @param start behind the front matter */
function maskMarkdownTags(source, start) {
    const tags = [];
    if (!source.includes("markdown"))
        return { text: source, tags };
    const text = source.replaceAll(aroundMarkdown, (tag, index) => {
        if (index < start)
            return tag;
        tags.push({ text: tag, index });
        return blanked(tag);
    });
    return { text, tags };
}
/** Longest expression or tag, in characters; a longer one is none. */
const mask_longest = 20_000;
/**
 * Takes JavaScript and JSX out of MDX, so that the Markdown parser reads the rest: code spans and fences stay as they are. It knows
 * no JavaScript but brackets and quotes, so it never fails, where a parser of MDX fails on the whole document.
 * @param start behind the front matter
 */
function maskMdx(source, start) {
    const masked = { text: "", tags: [] };
    const parts = [source.slice(0, start)];
    let index = start;
    const keep = (end) => void (parts.push(source.slice(index, end)), (index = end));
    const hide = (end) => void (parts.push(blanked(source.slice(index, end))), (index = end));
    while (index < source.length) {
        const atLineStart = index === 0 || source[index - 1] === "\n" || index === start;
        const code = atLineStart ? endOfFence(source, index) : null;
        if (code !== null)
            keep(code);
        else if (atLineStart && isModule(source, index, start))
            hide(endOfModule(source, index));
        else
            maskCharacter();
    }
    function maskCharacter() {
        const character = source[index];
        if (character === "\n")
            return keep(index + 1);
        if (character === "\\")
            return keep(Math.min(index + 2, source.length));
        if (character === "`")
            return keep(endOfCodeSpan(source, index));
        const ignore = character === "{" ? ignoreOf(source, index) : null;
        if (ignore !== null)
            return void (parts.push(ignore), (index += ignore.length));
        // An address is none: MDX takes it as it is written.
        if (character === "{" && source.endsWith("](", index))
            return keep(index + 1);
        if (character === "{" && !isId(source, index))
            return hide(endOfExpression(source, index));
        const tag = character === "<" ? endOfTag(source, index) : null;
        if (tag === null)
            return keep(nextSpecial(source, index + 1));
        masked.tags.push({ text: source.slice(index, tag), index });
        hide(tag);
    }
    masked.text = parts.join("");
    return masked;
}
function nextSpecial(source, from) {
    const special = /[\\`{<\n]/g;
    special.lastIndex = from;
    const found = special.exec(source);
    if (found === null)
        return source.length;
    return found[0] === "\n" ? found.index + 1 : found.index;
}
/** The text without its fenced blocks, but for those of MyST (`{include}`), which a program fills. */
function withoutFences(source) {
    const parts = [];
    for (let index = 0; index < source.length;) {
        const lineEnd = source.indexOf("\n", index) + 1 || source.length;
        const code = /[`~]\{[a-z]/.test(source.slice(index, lineEnd))
            ? null
            : endOfFence(source, index);
        if (code === null)
            parts.push(source.slice(index, lineEnd));
        index = code ?? lineEnd;
    }
    return parts.join("");
}
/** Where a fenced block ends that begins in this line; null: none does. */
function endOfFence(source, index) {
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
/** An import or export, at the beginning of a block. */
function isModule(source, index, start) {
    if (!/^(?:import|export)\b[ {*"']/.test(source.slice(index, index + 8)))
        return false;
    const before = source.slice(start, index);
    return /(?:^|\n)[ \t\r]*\n$|^[\s]*$|\n(?:import|export)\b[^\n]*\n$|^(?:import|export)\b[^\n]*\n$|[;}][ \t\r]*\n$/.test(before.slice(-400));
}
/** At the first empty line outside of all brackets. */
function endOfModule(source, index) {
    let depth = 0;
    for (let at = index; at < source.length && at < index + mask_longest; at += 1) {
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
/** Behind the run of backticks that closes this one, or behind the run itself. */
function endOfCodeSpan(source, index) {
    const run = /`+/y;
    run.lastIndex = index;
    const { length } = run.exec(source)[0];
    const paragraph = source.slice(index + length).search(/\n[ \t\r]*\n/);
    const within = source.slice(index + length, paragraph < 0 ? undefined : index + length + paragraph);
    const closing = new RegExp(String.raw `(?<!\`)\`{${length}}(?!\`)`).exec(within);
    return index + length + (closing === null ? 0 : closing.index + length);
}
/** The comment that leaves a block out, as it is written in MDX and in Markdown. */
const ignoreOf = (source, index) => /^\{\/\*\s*docs-check:\s*ignore\s\*\/\}/
    .exec(source.slice(index, index + 100))?.[0]
    .replace(/^\{\/\*/, "<!--")
    .replace(/\s\*\/\}$/, "-->") ?? null;
/** `{#id}` and a comment at the end of a heading, which is its id. */
const isId = (source, index) => /^\{(?:#[^{}\s]+\}|\/\*\s*#?[\w-]+\s*\*\/\}[ \t]*\r?(?:\n|$))/.test(source.slice(index, index + 200));
function endOfExpression(source, index) {
    let depth = 0;
    for (let at = index; at < source.length && at < index + mask_longest; at += 1) {
        if (source[at] === "{")
            depth += 1;
        else if (source[at] === "}" && (depth -= 1) === 0)
            return at + 1;
    }
    return index + 1;
}
/** Where a tag of JSX ends; null: none begins here. Comments of HTML and addresses in angle brackets are none. */
function endOfTag(source, index) {
    if (/^<[a-z]+:\/\//i.test(source.slice(index, index + 20)))
        return null;
    if (!/^<(?:\/?[A-Za-z][\w.:-]*(?=[\s/>{])|\/?>)/.test(source.slice(index, index + 100)))
        return null;
    let depth = 0;
    let quote = "";
    for (let at = index + 1; at < source.length && at < index + mask_longest; at += 1) {
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
    return (index) => placeInSource(source, value + index);
}
/** The place of a character of the document. */
function placeInSource({ lineStarts }, offset) {
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

// EXTERNAL MODULE: ./build/changes/once.js
var once = __webpack_require__(6677);
;// CONCATENATED MODULE: ./build/guardrails/docs-check/shortcodes.js


/** Shortcodes that show their parameters, or another document that is named. */
const knownShortcodes = "include|readfile|snippet|note|tip|warning|caution|info|alert|callout|admonition|steps?|tabs?|tabpane|details|expand|pageinfo|code|ref|relref|param|columns?|button|highlight";
/** In a line of its own: within a line, none makes headings. */
const call = new RegExp(String.raw `^[ \t]*\{\{%-?\s*(?!/|(?:${knownShortcodes})\b)([\w/-]+)(?:[ \t]+(?:"([^"\n]*)"|([\w./-]+)(?![=\w./-])))?`, "gm");
/** Those that may write headings into a document. One that is closed shows what stands in it, which is read with the document. */
function shortcodesIn(text) {
    const closed = new Set([...text.matchAll(/\{\{%-?[ \t]*\/[ \t]*([\w/-]+)/g)].map(([, name]) => name));
    return [...text.matchAll(call)]
        .map(([, name, quoted, bare]) => ({ name: name, parameter: quoted ?? bare ?? null }))
        .filter(({ name }) => !closed.has(name));
}
/** Finds the documents that a shortcode puts into a page; null: what it writes is not known. */
function shortcodeReader(repository, tree) {
    const templateOf = (0,once/* oncePer */.P)(async (name) => {
        const texts = await readTemplates(name, repository, tree);
        return texts === null ? null : templateFrom(texts, tree);
    });
    return async ({ name, parameter }) => {
        const template = await templateOf(name);
        if (template === null)
            return null;
        const named = parameter === null ? [] : tree.named(`${urlized(parameter)}.md`);
        const documents = [...template.documents, ...named];
        return template.showsDocument && documents.length === 0 ? null : documents;
    };
}
/** As Hugo makes an address of a text, for the letters that names of documents have. */
const urlized = (text) => text.trim().toLowerCase().replaceAll(/\s+/g, "-");
const folders = { shortcode: /^(?:_shortcodes|shortcodes)$/, partial: /^(?:_partials|partials)$/ };
/** In bytes. Longer ones are not read. */
const longestTemplate = 64 * 1024;
/** The templates of a shortcode and those that they call, by their paths; null: one of them is not in the repository. */
async function readTemplates(name, repository, tree) {
    const read = new Map();
    const waiting = [...findTemplates(name, folders.shortcode, tree)];
    for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
        if (read.has(path))
            continue;
        const bytes = await repository.read(path);
        if (bytes === undefined || bytes.length > longestTemplate)
            return null;
        const text = withoutComments(new TextDecoder().decode(bytes));
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
const withoutComments = (text) => text.replaceAll(/\{\{-?\s*\/\*[^]{0,20000}?\*\/\s*-?\}\}/g, "");
/** @param name with or without its extension */
function findTemplates(name, folder, tree) {
    const bare = name.replace(/\.(?:html|md)$/, "");
    return [".html", ".md"].flatMap((extension) => tree.named((0,posix_.basename)(bare) + extension).filter((path) => {
        const [root, kind] = path.slice(0, -`/${bare}${extension}`.length).split("/").slice(-2);
        return path.endsWith(`/${bare}${extension}`) && root === "layouts" && folder.test(kind ?? "");
    }));
}
const shortcodes_heading = /<h[1-6]\b|\bid\s*=|^#{1,6}\s/im;
/** Functions of Hugo that write what stands somewhere else, and may have headings. */
const showing = /\b(?:RenderString|RenderShortcodes|RawContent|Render|markdownify|readFile|ReadFile|template)\b|\.Content\b/;
/** null: it makes headings that nothing here can tell. */
function templateFrom(texts, tree) {
    const isMarkdown = (path) => path.endsWith(".md");
    if ([...texts].some(([path, text]) => !isMarkdown(path) && shortcodes_heading.test(text)))
        return null;
    const named = [...texts.values()].flatMap((text) => [...text.matchAll(/"([^"\n]+\.md)"/g)]);
    const documents = named
        .flatMap(([, name]) => tree.named((0,posix_.basename)(name)))
        .filter((path) => !texts.has(path));
    return {
        documents: [...[...texts.keys()].filter(isMarkdown), ...documents],
        showsDocument: [...texts.values()].some((text) => showing.test(text)),
    };
}

;// CONCATENATED MODULE: ./build/guardrails/docs-check/text-faults.js

const blank = (text) => text.replaceAll(/[^\n]/g, " ");
/** Where formulas stand, `$$...$$` and `$...$`: in them brackets are no links. */
const formula = /(?<!\\)\$\$[^]*?\$\$|(?<![\\$\w])\$(?=[^\s$])[^$\n]*?[^\s$\\]\$(?![\w$])/g;
/** Where formulas stand in a node, as ranges of the document's text. */
function formulasIn(node, { text }) {
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
/** @param definesFootnotes whether the document has a definition of any footnote: only then is a word in brackets one */
function findTextFaults(node, source, definesFootnotes) {
    const text = plainText(node, source);
    if (!text.includes("["))
        return [];
    const start = node.position.start.offset;
    const original = source.text.slice(start, start + text.length);
    const faults = [];
    const add = (kind, index, length) => {
        const place = { ...placeInSource(source, start + index), offset: null };
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
/** `[text][label]` with a label that nothing defines; not `a[i][j]`, a list of them or a link in brackets. */
const reference = /(?<![\w\]\\)`[])\[((?:[^[\]\\]|\\.)+)\]\[([^[\]^\\{}<>$|\s]+)\](?![[(:])/g;
const footnote = /(?<![\\[\]])\[\^([\w-]+)\](?![:*+?(])/g;
/** An address whose blanks are neither encoded nor in angle brackets. */
const withBlank = /(?<!\\)\]\((?![^()\n]*["'])([^()<>\n{}]*[^\s()<>{}][ \t]+[^()<>\n{}]*\.(?:md|mdx|markdown|html?|png|jpe?g|gif|svg|webp|pdf)(?:#[^\s()]*)?)\)/gi;
/** Also with an address that a template makes, which is no definition to the parser. */
const isDefined = (label, { text }) => text.includes(`[${label}]:`);
/** `[0][1]`, `[x][y]` and `[ ][x]` are rather elements and boxes than links. */
const isReference = (text, label) => /\p{L}{2}/u.test(text) &&
    /[\p{L}\p{N}]/u.test(label) &&
    !label.startsWith("!") &&
    !/^\d+$/.test(text + label);
/** The text of a paragraph as it is written, with blanks for all that is more than text. */
function plainText(node, { text }) {
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

;// CONCATENATED MODULE: ./build/guardrails/docs-check/visit.js







function visit(node, draft, around) {
    if (node.type === "footnoteDefinition")
        draft.definesFootnotes = true;
    if (node.type === "heading")
        addHeading(node, draft);
    else if (node.type === "html")
        visitHtml(node, draft, around);
    else if (node.type === "text")
        addIds(node.value, draft);
    else if (around.ignored)
        return visitChildren(node, draft, around);
    else if (node.type === "link" || node.type === "image" || node.type === "definition") {
        if (!isOnlyId(node, draft.source))
            draft.addresses.push(addressOf(node, draft.source));
    }
    else if (node.type === "inlineCode")
        visitSpan(node, draft, around);
    else if (node.type === "code")
        visitFence(node, draft);
    visitChildren(node, draft, { ...around, inHeading: around.inHeading || node.type === "heading" });
}
function addHeading(node, draft) {
    const { anchors, source } = draft;
    const written = source.text.slice(node.position.start.offset, node.position.end.offset);
    if (/\{[{%]|<!--(?!\s*(?:#|markdownlint|prettier|omit|docs-check))/.test(written))
        draft.mayHaveMore = true;
    const whole = textOf(node);
    const { text, id } = takeId(whole, written);
    anchors.addHeading(text, id);
    if (text !== whole)
        anchors.addHeading(whole);
}
/** Ids in lists of attributes, which Kramdown and Python-Markdown take behind any element. */
function addIds(text, { anchors }) {
    for (const [list] of text.matchAll(/\{[^{}\n]*[#=][^{}\n]*\}/g)) {
        const id = idIn(list);
        if (id !== null)
            anchors.add(id);
    }
}
/** Terms of a list of definitions, and tabs: some sites give them the ids of headings. */
function addTerms(node, { anchors, source }) {
    const written = source.text.slice(node.position.start.offset, node.position.end.offset);
    for (const [, term, title] of written.matchAll(/^[ \t>]*(?:(?!: )(\S[^\n]*)\r?\n[ \t>]*:[ \t]|={3}[!+]? *"([^"\n]+)")/gm))
        anchors.addHeading((term ?? title).replaceAll(/[`*]|\]\([^)]*\)|\]\[[^\]]*\]/g, ""));
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
    if (inText)
        addTerms(node, draft);
    if (inText && !ignored)
        draft.texts.push(node);
    const isFormula = inText ? formulasIn(node, draft.source) : () => false;
    for (const [index, child] of children.entries()) {
        if (isFormula(child.position.start.offset))
            continue;
        const before = inText ? undefined : children[index - 1];
        visit(child, draft, {
            ...around,
            ignored: ignored || (before !== undefined && isIgnore(before)),
        });
    }
}
/** `[](){#id}`, as Python-Markdown has it. */
const isOnlyId = (node, { text }) => node.url === "" && text[node.position.end.offset] === "{";
/** Escaped addresses are checked, but have no place where they could be replaced. */
function addressOf(node, { text }) {
    const kind = node.type === "image" ? "image" : "link";
    const { start, end } = node.data?.destination ?? { start: 0, end: 0 };
    const written = text.slice(start, end);
    const bracket = written === `<${node.url}>` ? 1 : 0;
    const offset = end > 0 && (bracket === 1 || written === node.url) ? start + bracket : null;
    return { kind, text: node.url, inTag: false, place: placeOfNode(node, offset) };
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
        draft.addresses.push({ kind, text: url, inTag: true, place: placeOf(index) });
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
            place: placeInFence(draft.source, node, { line, column, lineText: lines[line] }),
        }));
        draft.commands.push({ words: placed, folders, inBlock: true });
    }
}

;// CONCATENATED MODULE: ./build/guardrails/docs-check/page.js










const asOnGithub = { slug: "github", mdx: false, indentedCode: true };
/** Reads a document. Only this parses it. @param text without a byte order mark */
function readPage(path, text, form = asOnGithub) {
    const name = (0,names/* matchableName */.V_)(path);
    const frontMatter = (0,front_matter/* frontMatterOf */.E)(text);
    const mdx = form.mdx || name.endsWith(".mdx");
    const templated = maskTemplates(text);
    const masked = (mdx ? maskMdx : maskMarkdownTags)(templated, frontMatter?.bodyStart ?? 0);
    const source = sourceOf(masked.text);
    const draft = startDraft(source, form);
    for (const tag of masked.tags)
        addTag(draft, tag);
    const indentedCode = form.indentedCode && !mdx;
    visit((0,markdown/* parseMarkdown */.D)(masked.text, { indentedCode }), draft, { ignored: false, inHeading: false });
    const bare = withoutFences(text);
    const lastIsEmpty = source.lineStarts.at(-1) === text.length;
    const { anchors, addresses, paths, commands } = draft;
    return {
        path,
        name,
        lines: source.lineStarts.length - (lastIsEmpty ? 1 : 0),
        anchors: anchors.all,
        mayHaveMore: draft.mayHaveMore || isGenerated(bare, draft),
        shortcodes: shortcodesIn(bare),
        included: includedIn(text),
        fields: frontMatter?.fields ?? {},
        addresses,
        paths,
        commands,
        faults: draft.texts.flatMap((node) => findTextFaults(node, source, draft.definesFootnotes)),
        speaksOfOthers: othersProject.test(text),
    };
}
const startDraft = (source, { slug }) => ({
    source,
    anchors: startAnchors(slug),
    addresses: [],
    paths: [],
    commands: [],
    texts: [],
    definesFootnotes: false,
    mayHaveMore: false,
});
function addTag(draft, { text, index }) {
    const { anchors, addresses } = readHtml(text);
    for (const name of anchors)
        draft.anchors.add(name);
    for (const { kind, url, index: within } of addresses) {
        const place = { ...placeInSource(draft.source, index + within), offset: null };
        draft.addresses.push({ kind, text: url, inTag: true, place });
    }
}
/** What puts another document into this one, by its path. */
const inclusions = [
    /<!--\s*@include:\s*([^\s>{]+\.md)/g,
    /\{\{#(?:include|rustdoc_include)\s+([^\s}]+\.md)/g,
    /--8<--\s*["']([^"'\n]+\.md)/g,
    /\{%-?\s*(?:include|include_relative|render)\s+["']?([^\s"']+\.(?:md|markdown))/g,
    /\{\{[<%]\s*(?:include|readfile|snippet)\S*\s+(?:\w+=)?["']?([^\s"'>%]+\.md)/g,
    /^import\b[^\n]*["']([^"'\n]+\.mdx?)["']/gm,
    /\[[^\]]*\]\(([^)\s]+\.md)\s+["']:include/g,
];
const includedIn = (text) => inclusions.flatMap((pattern) => [...text.matchAll(pattern)].map(([, path]) => path));
/** What a program writes into a document, or what names no path: nothing is known of it. */
const generated = new RegExp([
    String.raw `--8<--\s*$`,
    String.raw `^::: ?(?:[\w.]+\.[\w.]+|[a-z]+_[\w]+)\s*$`,
    String.raw `^::: ?[\w.-]+[ \t]*\r?\n(?: {4}|\t):?[a-z_]+:`,
    String.raw `\{\{<\s*(?:partial|content)`,
    String.raw `^\{\{[-\s]*(?:[\w.]+[-\s]*\}\}\s*$|[a-z_]+\()`,
    String.raw `^import\b[^\n]*\b\w*(?:Table|Api|API|Options|Partial|Snippet|Reference|Content)\b(?![^\n]*\.mdx?["'])`,
    String.raw `^\.\. |^\`\`\`\{(?:include|eval-rst|toctree|auto)`,
].join("|"), "m");
/** Of a page without headings that shows components, they are all that there is. */
function isGenerated(text, { anchors }) {
    if (generated.test(text))
        return true;
    const hasNothing = anchors.all.size === 0 && includedIn(text).length === 0;
    return hasNothing && /^[ \t]*<(?:[A-Z]\w*|[a-z]+-[\w-]+)[\s/>]/m.test(text);
}
const othersProject = /\b(?:your|a new|an? existing) (?:own )?(?:\w+ ){0,2}(?:project|app|application|package\.json|repo|repository|site|workspace|plugin)\b|\bcreate[- ][\w@/-]+|\b(?:npm|pnpm|yarn|bun) (?:init|create)\b|\b(?:degit|git clone|scaffold)/i;

;// CONCATENATED MODULE: ./build/guardrails/docs-check/documents.js









/** Bytes that a document may have; nobody writes more, and reading what was generated takes long. */
const longestDocument = 1024 * 1024;
const otherFormats = new Set(".adoc .asciidoc .asc .creole .ipynb .mediawiki .mdoc .mdown .mkd .org .pod .qmd .rdoc .rmd .rst .textile .typ".split(" "));
/**
 * Reads the documents that the options name, each parsed once. Files are read ahead of the parser, which holds up nobody else:
 * between two documents the process does what else there is to do.
 */
async function readDocuments(repository, files, options, sites) {
    const wanted = (0,filter/* nameTest */.Sf)(options.files);
    const ignored = (0,filter/* nameTest */.Sf)([...docs_check_options/* neverDocuments */.VA, ...options.ignore]);
    const named = files.filter(wanted);
    const paths = named.filter((path) => !ignored(path));
    const read = await (0,p_map/* default */.Ay)(paths, (path) => readDocument(repository, path, options.unread, sites), {
        concurrency: 4,
    });
    const pages = read.filter((one) => one !== null && "anchors" in one);
    return {
        pages: new Map(pages.map((page) => [page.name, page])),
        problems: read.filter((one) => one !== null && "finding" in one),
        ignored: named.length - paths.length,
        otherFormats: countFormats(files.filter((path) => !wanted(path) && !ignored(path))),
    };
}
function countFormats(paths) {
    const counts = {};
    for (const path of paths) {
        const extension = (0,posix_.extname)((0,names/* matchableName */.V_)(path)).toLowerCase();
        if (otherFormats.has(extension))
            counts[extension] = (counts[extension] ?? 0) + 1;
    }
    return counts;
}
/**
 * null: it is no file, or a link that leads out of the repository.
 * @param unread the level of a document that cannot be read: nothing in it was checked
 */
async function readDocument(repository, path, unread, sites) {
    const bytes = await repository.read(path);
    if (bytes === undefined)
        return null;
    if (bytes.length > longestDocument)
        return notRead(path, unread, `it is larger than ${longestDocument / 1024 ** 2} MiB`);
    const text = new TextDecoder().decode(bytes);
    const reason = (0,parse_limits/* whyNotParsed */.t)(text);
    if (reason !== null)
        return notRead(path, unread, reason);
    return unlessItFails(path, unread, () => readPage(path, text, formOf(path, sites)));
}
const formOf = (path, sites) => (0,sites_site/* siteOf */.zU)((0,names/* matchableName */.V_)(path), sites)?.form ?? asOnGithub;
/** A fault of the parser on one document must not hide what is wrong in all others. */
function unlessItFails(path, unread, read) {
    try {
        return read();
    }
    catch (error) {
        return notRead(path, unread, `the parser failed on it (${asSentence(error)})`);
    }
}
const asSentence = (error) => (error instanceof Error ? error.message : String(error)).split("\n", 1)[0];
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

// EXTERNAL MODULE: ./build/changes/own-files.js
var own_files = __webpack_require__(6584);
;// CONCATENATED MODULE: ./build/guardrails/docs-check/may-be-missing.js






/**
 * Which paths documents may name although they are not there: what building and running makes, unless its folder has files in
 * the repository, what `allow-missing` names, and what a .gitignore names: it is there only on some machines.
 */
async function missingTest(repository, options, tree) {
    const files = tree.files.filter((path) => (0,posix_.basename)(path) === ".gitignore");
    const ignored = await (0,p_map/* default */.Ay)(files, (path) => ignoredBy(path, repository), { concurrency: 8 });
    const names = [...ignored.flat(), ...options["allow-missing"]];
    const isNamed = names.length === 0 ? () => false : (0,filter/* nameTest */.Sf)(names);
    const isMade = (0,filter/* nameTest */.Sf)(docs_check_options/* neverMissing */.Rb);
    return (path) => isNamed(path) || (isMade(path) && !tree.isFolder((0,docs_check_tree/* folderOf */.yS)(path)));
}
async function ignoredBy(path, repository) {
    const lines = new TextDecoder().decode(await repository.read(path)).split(/\r?\n/);
    return lines
        .filter((line) => /^[^#\s]/.test(line))
        .flatMap((line) => globsOf(line, (0,docs_check_tree/* folderOf */.yS)(path)));
}
/**
 * A line of .gitignore in the words of nameTest: a name without a slash is meant in any folder below that of the file, and with
 * all that is in it.
 */
function globsOf(line, folder) {
    const pattern = line.trimEnd();
    const negated = pattern.startsWith("!") ? "!" : "";
    const name = pattern.slice(negated.length).replace(/\/$/, "");
    if (name === "" || name === "/")
        return [];
    const glob = (0,posix_.join)((0,own_files/* escapeGlob */.yk)(folder), name.includes("/") ? name.replace(/^\//, "") : `**/${name}`);
    return [`${negated}${glob}`, `${negated}${glob}/**`];
}

;// CONCATENATED MODULE: ./build/guardrails/docs-check/repository-address.js
/** The address of a package's `repository`: a URL, `owner/name`, or `github:owner/name`. null: not of GitHub. */
function repositoryAddress(stated) {
    const text = typeof stated === "object" && stated !== null && "url" in stated ? stated.url : stated;
    if (typeof text !== "string")
        return null;
    const short = /^(?:github:)?([\w.-]+\/[\w.-]+)$/.exec(text)?.[1];
    const long = /github\.com[/:]([\w.-]+\/[\w.-]+?)(?:\.git)?(?:[/#].*)?$/.exec(text)?.[1];
    const name = long ?? short;
    return name === undefined ? null : `https://github.com/${name}`;
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
        above: (folder) => findIn((0,docs_check_tree/* foldersAbove */.Zv)(folder)),
        all: () => findIn(tree
            .named("package.json")
            .filter((path) => (0,posix_.basename)(path) === "package.json")
            .map(docs_check_tree/* folderOf */.yS)),
    };
}
async function readPackage(repository, path) {
    const bytes = await repository.read(path);
    const value = parsed(new TextDecoder().decode(bytes));
    if (value === null)
        return null;
    const { name, scripts, repository: stated } = value;
    return {
        path,
        folder: (0,docs_check_tree/* folderOf */.yS)(path),
        name: typeof name === "string" ? name : null,
        scripts: new Set(isRecord(scripts) ? Object.keys(scripts) : []),
        repository: repositoryAddress(stated),
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

;// CONCATENATED MODULE: ./build/guardrails/docs-check/sites/trust.js


/** Of what is known of a site, at most half may be missing; else it serves its pages in another way than is thought here. */
const mostMissing = 0.5;
/** Of what is only learned from its links, that is: of sites of unknown kinds, and directly at the top. */
const mostMissingLearned = 0.2;
/** Fewer links tell nothing. */
const fewestLinks = 10;
/**
 * In which ways a site's links are written so that a missing one is certain. Where few of the others are found either, it is
 * the site that is not understood.
 * @param links all of its pages
 */
function learnWays(links, site, tree) {
    const counts = new Map(ways.map((way) => [way, { all: 0, missing: 0 }]));
    for (const link of links) {
        const resolved = resolveOnSite(link, site, tree);
        const way = resolved.is === "missing" ? resolved.certainty : wayOf(link.path, site);
        if (way === null || way === "always" || way === "never")
            continue;
        const count = counts.get(way);
        count.all += 1;
        if (resolved.is === "missing")
            count.missing += 1;
    }
    return new Set(ways.filter((way) => isTrusted(way, counts.get(way), site)));
}
const ways = [
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
        return all < fewestLinks || missing <= all * mostMissing;
    return all >= fewestLinks && missing <= all * mostMissingLearned;
}
/** Of what was found; null: its address is written with the extension of a document. */
function wayOf(path, site) {
    if (/\.(?:md|mdx|markdown)$/i.test(path))
        return null;
    const isAbsolute = path.startsWith("/");
    if (/\.\w{2,4}$/.test(path) && !path.endsWith(".html"))
        return isAbsolute ? "absolute asset" : "relative asset";
    if (!isAbsolute)
        return isNameForHook(path, site) ? "name" : "relative";
    return /^\/[^/]*\/?$/.test(path) ? "top" : "absolute";
}

;// CONCATENATED MODULE: ./build/guardrails/docs-check/open-context.js















/** What the documents are held against, of which each part is made when it is first asked for. */
async function openContext({ repository, options, facts, tree, sites, documents, }) {
    const { pages } = documents;
    const others = new Map();
    const packages = packagesOf(repository, tree);
    return startContext({
        options,
        tree,
        find: finder(repository, tree, await missingTest(repository, options, tree)),
        packages,
        pipelines: (0,once/* once */.O)(() => readPipelines(repository)),
        ...siteFinder(sites, tree, pages, options),
        ownAddresses: await findOwnAddresses(facts.environment, packages),
        async pageAt(name) {
            if (!/\.(?:md|mdx|markdown)$/i.test(name) || !tree.has(name))
                return null;
            if (!pages.has(name) && !others.has(name))
                others.set(name, readDocument(repository, name, options.unread, sites));
            const page = pages.get(name) ?? (await others.get(name));
            return page && "anchors" in page ? page : null;
        },
        documentsOf: shortcodeReader(repository, tree),
        linesOf: (0,once/* oncePer */.P)((path) => countLines(repository, path)),
    });
}
/** Routes are built, and a site's links looked through, when one of its pages is first asked about. */
function siteFinder(sites, tree, pages, options) {
    const elsewhere = siteElsewhere(sites);
    const ofParts = { ...elsewhere, isPart: () => true };
    const included = includedBy(pages, tree);
    const routed = (0,once/* oncePer */.P)((site) => withRoutes(site, tree, pages, included));
    const find = (0,once/* oncePer */.P)((page) => {
        const site = (0,sites_site/* siteOf */.zU)(page.name, sites);
        if (site === null && options.site !== "auto")
            return null;
        if (site === null && (included.has(page.name) || isMaterial(page, sites)))
            return ofParts;
        if (site === null)
            return isServedElsewhere(page, sites) ? elsewhere : null;
        return routed(site);
    });
    const hasElsewhere = (0,once/* once */.O)(() => [...pages.values()].some((page) => find(page) === elsewhere));
    const learned = (0,once/* oncePer */.P)((site) => learnWays(linksOn(site, pages, find), site, tree));
    return {
        siteOf: find,
        isOnASite: (link) => sites.some((site) => resolveOnSite(link, routed(site), tree).is !== "missing") ||
            (mayBeElsewhere(link.path, tree) && hasElsewhere()),
        waysOf(page) {
            const site = find(page);
            return site === null ? new Set() : learned(site);
        },
    };
}
/** More undefined labels tell that the site's own program makes labels, and anchors with them. */
const mostSlips = 5;
function withRoutes(site, tree, pages, included) {
    const undefinedLabels = [...pages.values()]
        .filter(({ name }) => site.hasOwnProgram && (0,sites_site/* siteOf */.zU)(name, [site]) !== null)
        .flatMap(({ faults }) => faults.filter(({ kind }) => kind === "undefined-reference"));
    const makesThem = undefinedLabels.length > mostSlips;
    return {
        ...site,
        mayDefineLabels: site.mayDefineLabels || makesThem,
        mayDefineAnchors: makesThem,
        isPart: (name) => included.has(name),
        routes: buildRoutes(site, tree, pages),
    };
}
/** The documents that others include. */
function includedBy(pages, tree) {
    const all = [...pages.values()].flatMap((page) => page.included.flatMap((name) => includedFiles(name, page, tree)));
    return new Set(all);
}
function linksOn(site, pages, siteOf) {
    const links = [];
    for (const page of pages.values()) {
        if (siteOf(page) !== site)
            continue;
        for (const { kind, text, inTag } of page.addresses) {
            const target = targetOf(text, page.name, []);
            if (target !== null && target.written !== "")
                links.push({ kind, path: target.named, from: page.name, inTag });
        }
    }
    return links;
}
async function countLines(repository, path) {
    const bytes = await repository.read(path);
    if (bytes === undefined || bytes.length > longestDocument || bytes.includes(0))
        return null;
    const text = new TextDecoder().decode(bytes);
    return text.split("\n").length - (text === "" || text.endsWith("\n") ? 1 : 0);
}

// EXTERNAL MODULE: ./build/guardrails/docs-check/sites/site-settings.js
var site_settings = __webpack_require__(9438);
;// CONCATENATED MODULE: ./build/guardrails/docs-check/judge.js













/**
 * Holds what documents say about the repository against the repository: links, anchors, images, paths, scripts and pipelines.
 * It asks no network. Documents are parsed one after the other, each once, and then compared with each other.
 *
 * `details`: `files`, `not_read`, `ignored`, `other_formats` by extension, `sites` by preset and folder, and how many of each
 * kind were checked: `links`, `images`, `anchors`, `paths`, `scripts`, `pipelines`.
 */
const judgeDocsCheck = async (repository, options, facts) => {
    const files = await repository.files();
    const tree = (0,docs_check_tree/* treeOf */.g7)(files);
    const sites = (0,site_settings/* statedSites */.K)(options.site) ?? (await (0,find_sites/* findSites */.AG)(repository, tree));
    const documents = await readDocuments(repository, files, options, sites);
    const context = await openContext({ repository, options, facts, tree, sites, documents });
    const problems = [...documents.problems, ...nothingRead(documents)];
    for (const page of documents.pages.values())
        problems.push(...(await checkPage(page, context)));
    const findings = problems.map(({ finding }) => finding).sort(finding/* worstFirst */.md);
    const replacements = problems.map(({ replacement }) => replacement).filter((one) => one !== null);
    return {
        verdict: findings.some(({ level }) => level === "error") ? "violated" : "passed",
        summary: summaryOf(documents, context, findings.length),
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
        edits: await editsOf(replacements.filter(({ path }) => !(0,docs_check_options/* isFixture */.AQ)(path)), repository),
    };
};
async function checkPage(page, context) {
    const { options } = context;
    const problems = [tooLong(page, options["max-lines"])];
    for (const address of page.addresses)
        problems.push(await checkAddress(address, page, context));
    problems.push(...checkTexts(page, context));
    const folders = (0,docs_check_tree/* foldersAbove */.Zv)((0,docs_check_tree/* folderOf */.yS)(page.name));
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
/** With what was not read, which is not to be taken for checked. */
function summaryOf(documents, { counts }, problems) {
    const references = Object.values(counts).reduce((sum, count) => sum + count, 0);
    const found = problems === 0 ? "nothing wrong" : counted(problems, "problem");
    const formats = Object.entries(documents.otherFormats).sort(([, a], [, b]) => b - a);
    const unread = [
        documents.problems.length > 0 ? `${documents.problems.length} that failed` : null,
        documents.ignored > 0 ? `${documents.ignored} ignored` : null,
        ...formats.map(([extension, count]) => `${count} ${extension}`),
    ].filter((one) => one !== null);
    const checked = `${counted(documents.pages.size, "document")} with ${counted(references, "reference")} checked`;
    return `${checked}; ${found}${unread.length === 0 ? "" : `; not read: ${unread.join(", ")}`}`;
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
    end_column: null,
    ...remark,
    rule,
});


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


/***/ })

};
