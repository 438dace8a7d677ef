export const id = 972;
export const ids = [972];
export const modules = {

/***/ 68056:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AQ: () => (/* binding */ isFixture),
/* harmony export */   Rb: () => (/* binding */ neverMissing),
/* harmony export */   VA: () => (/* binding */ neverDocuments),
/* harmony export */   oH: () => (/* binding */ DocsCheckOptions)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13798);
/* harmony import */ var _changes_filter_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81778);
/* harmony import */ var _common_options_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91113);
/* harmony import */ var _sites_site_settings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89438);




/** Documents that tests read: their mistakes are intended. */
const fixtures = [
    "**/{fixtures,fixture,__fixtures__,__snapshots__,testdata,test-data}/**",
    "**/{test,tests,__tests__}/**/*.{md,mdx,markdown}",
];
const isFixture = (0,_changes_filter_js__WEBPACK_IMPORTED_MODULE_0__/* .createNameTest */ .cG)(fixtures);
/** Documents that were not written here, those of tests, and changelogs, which name files that no longer exist. */
const neverDocuments = [
    "**/node_modules/**",
    "**/third_party/**",
    "**/.runs/**",
    "**/{CHANGELOG,HISTORY}*.{md,mdx,markdown}",
    ...fixtures,
];
/** Build and run output, which is in no clone. A folder with files in the repository does not count. */
const neverMissing = [
    "**/node_modules/**",
    "**/dist/**",
    "**/build/**",
    "**/out/**",
    "**/.runs/**",
    "**/coverage/**",
    "**/target/**",
    "**/tmp/**",
    "**/.git/**",
];
const asCode = (globs) => globs.map((glob) => `\`${glob}\``).join(", ");
const DocsCheckOptions = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    files: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(_common_options_js__WEBPACK_IMPORTED_MODULE_1__/* .RepositoryGlob */ .Vh)
        .default(["**/*.{md,mdx,markdown}"])
        .meta({ description: "Globs of the documents to check." }),
    ignore: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(_common_options_js__WEBPACK_IMPORTED_MODULE_1__/* .RepositoryGlob */ .Vh)
        .default([])
        .meta({
        description: `Globs of documents to skip, in addition to ${asCode(neverDocuments)}. A leading \`!\` includes documents again.`,
    }),
    "allow-missing": zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(_common_options_js__WEBPACK_IMPORTED_MODULE_1__/* .RepositoryGlob */ .Vh)
        .default([])
        .meta({
        description: `Globs of paths that documents may name although they do not exist, in addition to ${asCode(neverMissing)} and what .gitignore files list.`,
    }),
    "max-lines": zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr()
        .min(0)
        .max(1_000_000)
        .default(0)
        .meta({ description: "Maximum number of lines of a document; 0: no limit." }),
    site: _sites_site_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .SiteOption */ .R.meta({
        description: "The documentation site that serves the documents. `auto`: read from its own configuration file; `false`: none, check documents as GitHub shows them; or a site, or a list of sites, with `root` and the settings below.",
    }),
    unread: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(["error", "warn"]).default("error").meta({
        description: "Level for a document that cannot be checked because it is too large, too deeply nested, or the parser fails on it: `error` or `warn`.",
    }),
    links: zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY().default(true).meta({
        description: "Check that link targets and images exist, and that labels and footnotes are defined.",
    }),
    anchors: zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY().default(true).meta({
        description: "Check that the part after `#` exists: an anchor in the document, or a line in the file.",
    }),
    paths: zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY().default(false).meta({
        description: "Check that paths in code spans and shell blocks exist. Off by default, because many paths in prose are examples or belong to another project.",
    }),
    scripts: zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY().default(true).meta({
        description: "Check that scripts run by npm, pnpm or yarn in shell blocks are in the nearest package.json, unless the document is about the reader's own project.",
    }),
    pipelines: zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY().default(true).meta({
        description: "Check that pipelines named by `orchestrator run` and `plan` are in the pipeline file.",
    }),
    ..._common_options_js__WEBPACK_IMPORTED_MODULE_1__/* .commonOptions */ .OP,
});


/***/ }),

/***/ 1358:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xg: () => (/* binding */ readConfig),
/* harmony export */   fI: () => (/* binding */ getRecordAt),
/* harmony export */   fU: () => (/* binding */ listTexts),
/* harmony export */   jJ: () => (/* binding */ findLiteral),
/* harmony export */   sM: () => (/* binding */ getAt),
/* harmony export */   u4: () => (/* binding */ isRecord)
/* harmony export */ });
/* harmony import */ var smol_toml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3292);
/* harmony import */ var _text_yaml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58387);


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
const getAt = (value, names) => names.reduce((inner, name) => (isRecord(inner) ? inner[name] : undefined), value);
const isRecord = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
/** The mapping at a path of names; empty if there is none. */
const getRecordAt = (value, ...names) => {
    const found = getAt(value, names);
    return isRecord(found) ? found : {};
};
/** The strings in a value: itself, or those in a list. */
const listTexts = (value) => (Array.isArray(value) ? value : [value]).filter((one) => typeof one === "string");
/** Empty if the file is invalid, which its own program reports better. */
function parseFields(path, text) {
    try {
        const value = path.endsWith(".toml") ? (0,smol_toml__WEBPACK_IMPORTED_MODULE_0__/* .parse */ .qg)(text) : (0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .parseYaml */ .hN)(removeTags(text));
        return isRecord(value) ? value : {};
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


/***/ }),

/***/ 17656:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ findContentRoots),
/* harmony export */   g: () => (/* binding */ readHugoMounts)
/* harmony export */ });
/* harmony import */ var node_path_posix__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53916);
/* harmony import */ var _config_values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1358);
/* harmony import */ var _presets_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60229);
/* harmony import */ var _site_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48246);




/** Finds the folders of a site's pages and the routes that serve them. The folders need not exist. */
function findContentRoots(name, folder, config, tree) {
    const inSite = (path) => (0,node_path_posix__WEBPACK_IMPORTED_MODULE_0__.join)(folder, path).replace(/^\.$|(?<=.)\/$/, "");
    if (name === "docusaurus")
        return readDocusaurusRoots(inSite, config, tree);
    if (name === "other")
        return findOtherRoots(folder, tree);
    const { keys, otherwise } = _presets_js__WEBPACK_IMPORTED_MODULE_2__/* .presets */ .v[name].content;
    const stated = inSite(config.find(keys) ?? otherwise);
    // The first key of that name may belong to something else, such as a plugin; then the folder has no documents.
    const hasDocuments = tree.files.some((file) => (0,_site_js__WEBPACK_IMPORTED_MODULE_3__/* .isInFolder */ .Gp)(file, stated) && /\.(?:md|mdx|markdown)$/.test(file));
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
/** `_docs` is served at `/docs`; posts are served by date, see permalinks.ts. */
function readJekyllCollections(main, { fields }) {
    const { collections } = fields;
    const names = (0,_config_values_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(collections)
        ? Object.keys(collections)
        : Array.isArray(collections)
            ? collections
            : [];
    const folder = typeof fields["collections_dir"] === "string" ? fields["collections_dir"] : "";
    return names.map((name) => ({ folder: (0,node_path_posix__WEBPACK_IMPORTED_MODULE_0__.join)(main, folder, `_${name}`), route: `/${name}` }));
}
/** Adds the folders of languages and those mounted at `content`. */
function readHugoRoots(main, inSite, { fields }) {
    const roots = [{ folder: main, route: "" }];
    for (const [language, settings] of Object.entries((0,_config_values_js__WEBPACK_IMPORTED_MODULE_1__/* .getRecordAt */ .fI)(fields, "languages"))) {
        const own = (0,_config_values_js__WEBPACK_IMPORTED_MODULE_1__/* .getAt */ .sM)(settings, ["contentDir"]) ?? (0,_config_values_js__WEBPACK_IMPORTED_MODULE_1__/* .getAt */ .sM)(settings, ["contentdir"]);
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
    const mounts = (0,_config_values_js__WEBPACK_IMPORTED_MODULE_1__/* .getAt */ .sM)(fields, ["module", "mounts"]);
    return (Array.isArray(mounts) ? mounts : []).flatMap((mount) => {
        const [source] = (0,_config_values_js__WEBPACK_IMPORTED_MODULE_1__/* .listTexts */ .fU)((0,_config_values_js__WEBPACK_IMPORTED_MODULE_1__/* .getAt */ .sM)(mount, ["source"]));
        const [target = ""] = (0,_config_values_js__WEBPACK_IMPORTED_MODULE_1__/* .listTexts */ .fU)((0,_config_values_js__WEBPACK_IMPORTED_MODULE_1__/* .getAt */ .sM)(mount, ["target"]));
        if (source === undefined || !(0,_site_js__WEBPACK_IMPORTED_MODULE_3__/* .isInFolder */ .Gp)(target, component))
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
                folder: (0,node_path_posix__WEBPACK_IMPORTED_MODULE_0__.join)(versions, version),
                route: `${route}/${version.replace(/^version-/, "")}`,
            };
            roots.push(own, ...(index === 0 ? [{ ...own, route }] : []));
        }
        for (const language of languages)
            for (const kind of ["docs", "blog"]) {
                const plugin = inSite(`i18n/${language}/docusaurus-plugin-content-${kind}${id === "" ? "" : `-${id}`}`);
                for (const translated of kind === "blog"
                    ? [plugin]
                    : listFolders(plugin, tree).map((one) => (0,node_path_posix__WEBPACK_IMPORTED_MODULE_0__.join)(plugin, one)))
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
        const path = (0,_config_values_js__WEBPACK_IMPORTED_MODULE_1__/* .findLiteral */ .jJ)(own, "path");
        const routeBase = (0,_config_values_js__WEBPACK_IMPORTED_MODULE_1__/* .findLiteral */ .jJ)(own, "routeBasePath");
        const usual = kind?.[1] ?? kind?.[2];
        if (usual === undefined && (path === undefined || routeBase === undefined))
            continue;
        const route = (routeBase ?? usual ?? "").replace(/^\/|\/$/g, "");
        contents.push({
            id: (0,_config_values_js__WEBPACK_IMPORTED_MODULE_1__/* .findLiteral */ .jJ)(own, "id") ?? "",
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


/***/ }),

/***/ 36923:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AG: () => (/* binding */ findSites),
/* harmony export */   DT: () => (/* binding */ getBasePath),
/* harmony export */   Mo: () => (/* binding */ createBareSite)
/* harmony export */ });
/* harmony import */ var node_path_posix__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53916);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64304);
/* harmony import */ var _config_values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1358);
/* harmony import */ var _content_roots_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(17656);
/* harmony import */ var _permalinks_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(23851);
/* harmony import */ var _presets_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(60229);
/* harmony import */ var _redirects_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9608);







/** Configuration files that are not for a site of this repository: tests, templates to copy, installed packages. */
const otherConfig = /(?:^|\/)(?:node_modules|fixtures?|__fixtures__|testdata|__tests__|tests?|specs?|e2e|\w*_?templates?|template-[\w-]+|third_party|vendor)\//i;
/**
 * Finds the documentation sites of the repository by their configuration files, which are read but not run. Known
 * generators come first, because another program's configuration may claim the same pages.
 */
async function findSites(repository, tree) {
    const sites = [];
    for (const path of tree.files) {
        if (otherConfig.test(path))
            continue;
        const named = matchPresets(path);
        if (named.length === 0)
            continue;
        const bytes = await repository.read(path);
        const config = (0,_config_values_js__WEBPACK_IMPORTED_MODULE_2__/* .readConfig */ .Xg)(path, new TextDecoder().decode(bytes));
        if (splitConfig.test(path))
            Object.assign(config.fields, await readConfigParts(path, repository, tree));
        const name = named.find((one) => matchesContent(_presets_js__WEBPACK_IMPORTED_MODULE_5__/* .presets */ .v[one], config.text));
        const site = name === undefined ? null : await createSite(name, path, config, { repository, tree });
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
/** Hugo reads each part of its configuration from a file of that name too: gohugo.io/configuration/introduction */
const splitConfig = /(?:^|\/)config\/_default\/(?:hugo|config)\.\w+$/;
const configPart = /^(module|languages|permalinks)[\w-]*\.(?:toml|ya?ml|json)$/;
async function readConfigParts(path, repository, tree) {
    const parts = {};
    for (const file of tree.files) {
        const key = (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .getFolder */ .L2)(file) === (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .getFolder */ .L2)(path) ? configPart.exec((0,node_path_posix__WEBPACK_IMPORTED_MODULE_0__.basename)(file))?.[1] : undefined;
        if (key !== undefined)
            parts[key] = (0,_config_values_js__WEBPACK_IMPORTED_MODULE_2__/* .readConfig */ .Xg)(file, new TextDecoder().decode(await repository.read(file))).fields;
    }
    return parts;
}
const matchPresets = (path) => Object.keys(_presets_js__WEBPACK_IMPORTED_MODULE_5__/* .presets */ .v).filter((name) => _presets_js__WEBPACK_IMPORTED_MODULE_5__/* .presets */ .v[name].config.test(path));
const matchesContent = ({ says }, text) => says === null || says.test(text);
/** Returns null if the site has no pages here. */
async function createSite(name, path, config, { repository, tree }) {
    const preset = _presets_js__WEBPACK_IMPORTED_MODULE_5__/* .presets */ .v[name];
    const folder = getSiteFolder(path);
    const roots = (0,_content_roots_js__WEBPACK_IMPORTED_MODULE_3__/* .findContentRoots */ .c)(name, folder, config, tree).filter(({ folder: root }) => tree.isFolder(root));
    if (roots.length === 0 || (name === "hugo" && !hasHugoFolder(folder, tree)))
        return null;
    return {
        ...createBareSite(preset, roots),
        preset: name,
        folder,
        publicFolders: [
            ...preset.publicFolders.map((one) => (0,node_path_posix__WEBPACK_IMPORTED_MODULE_0__.join)(folder, one)),
            ...(preset.publicFolders.length === 0 ? roots.map((root) => root.folder) : []),
        ].filter((one) => tree.isFolder(one)),
        base: getBasePath(config.find(preset.baseKeys)),
        mayDefineLabels: /mkdocstrings|autorefs|auto_append|bibtex|linkrefs|^hooks:/im.test(config.text),
        hasOwnProgram: name === "mdbook" && hasOwnPreprocessor(config),
        hooksLinks: name === "hugo" && tree.findByName("render-link.html").length > 0,
        permalinks: (0,_permalinks_js__WEBPACK_IMPORTED_MODULE_4__/* .readPermalinks */ .jo)(name, roots, config),
        redirects: await (0,_redirects_js__WEBPACK_IMPORTED_MODULE_6__/* .readRedirects */ .I)(name, folder, config, { repository, tree }),
    };
}
/** Installed preprocessors (`mdbook-toc`) define no labels and no anchors. */
const hasOwnPreprocessor = ({ fields }) => Object.values((0,_config_values_js__WEBPACK_IMPORTED_MODULE_2__/* .getRecordAt */ .fI)(fields, "preprocessor"))
    .flatMap((settings) => (0,_config_values_js__WEBPACK_IMPORTED_MODULE_2__/* .listTexts */ .fU)((0,_config_values_js__WEBPACK_IMPORTED_MODULE_2__/* .getAt */ .sM)(settings, ["command"])))
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
    const folder = (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .getFolder */ .L2)(path).replace(/(?:^|\/)config\/_default$/, "");
    return /^\.(?:vitepress|vuepress)$/.test((0,node_path_posix__WEBPACK_IMPORTED_MODULE_0__.basename)(folder))
        ? (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .getFolder */ .L2)(folder)
        : folder.replace(/(?:^|\/)\.(?:vitepress|vuepress)\/config$/, "");
}
/** Many programs have a `config.toml`; Hugo's is next to one of these folders. */
const hasHugoFolder = (folder, tree) => ["content", "layouts", "themes", "archetypes"].some((name) => tree.isFolder((0,node_path_posix__WEBPACK_IMPORTED_MODULE_0__.join)(folder, name)));
/** The path of a base URL (`/docs/`, `https://x.org/docs`), without a trailing slash. */
function getBasePath(base) {
    const path = (base ?? "").replace(/^[a-z]+:\/\/[^/]*/i, "").replace(/\/+$/, "");
    return path.startsWith("/") ? path : "";
}


/***/ }),

/***/ 23851:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   jo: () => (/* binding */ readPermalinks),
/* harmony export */   nU: () => (/* binding */ findPermalink),
/* harmony export */   yj: () => (/* binding */ expandPermalink)
/* harmony export */ });
/* harmony import */ var node_path_posix__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53916);
/* harmony import */ var github_slugger__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42710);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64304);
/* harmony import */ var _config_values_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1358);
/* harmony import */ var _site_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(48246);





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
        ...(0,_config_values_js__WEBPACK_IMPORTED_MODULE_3__/* .getRecordAt */ .fI)(fields, "permalinks"),
        ...(0,_config_values_js__WEBPACK_IMPORTED_MODULE_3__/* .getRecordAt */ .fI)(fields, "permalinks", "page"),
    });
    return bySection.flatMap(([section, patterns]) => (0,_config_values_js__WEBPACK_IMPORTED_MODULE_3__/* .listTexts */ .fU)(patterns).map((pattern) => ({
        pattern,
        folder: (0,node_path_posix__WEBPACK_IMPORTED_MODULE_0__.join)(root, section).replace(/\/$/, ""),
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
    const [parent = ""] = (0,_config_values_js__WEBPACK_IMPORTED_MODULE_3__/* .listTexts */ .fU)(fields["collections_dir"]);
    const toPermalinks = (collection, patterns, folder = root) => (0,_config_values_js__WEBPACK_IMPORTED_MODULE_3__/* .listTexts */ .fU)(patterns).map((pattern) => ({
        pattern: namedPatterns[pattern] ?? pattern,
        folder,
        within: collection === "" ? null : `_${collection}`,
        base: collection === "" || collection === "posts" ? root : (0,node_path_posix__WEBPACK_IMPORTED_MODULE_0__.join)(root, parent, `_${collection}`),
        collection,
        title: "file",
    }));
    const collections = Object.entries((0,_config_values_js__WEBPACK_IMPORTED_MODULE_3__/* .getRecordAt */ .fI)(fields, "collections"));
    const defaults = Array.isArray(fields["defaults"]) ? fields["defaults"] : [];
    return [
        ...toPermalinks("posts", fields["permalink"] ?? "date"),
        ...collections.flatMap(([name, settings]) => toPermalinks(name, (0,_config_values_js__WEBPACK_IMPORTED_MODULE_3__/* .getAt */ .sM)(settings, ["permalink"]))),
        ...defaults.flatMap((entry) => {
            const [path = ""] = (0,_config_values_js__WEBPACK_IMPORTED_MODULE_3__/* .listTexts */ .fU)((0,_config_values_js__WEBPACK_IMPORTED_MODULE_3__/* .getAt */ .sM)(entry, ["scope", "path"]));
            const [type = ""] = (0,_config_values_js__WEBPACK_IMPORTED_MODULE_3__/* .listTexts */ .fU)((0,_config_values_js__WEBPACK_IMPORTED_MODULE_3__/* .getAt */ .sM)(entry, ["scope", "type"]));
            const folder = (0,node_path_posix__WEBPACK_IMPORTED_MODULE_0__.join)(root, path).replace(/^\.$|\/$/g, "");
            return toPermalinks(type === "pages" ? "" : type, (0,_config_values_js__WEBPACK_IMPORTED_MODULE_3__/* .getAt */ .sM)(entry, ["values", "permalink"]), folder);
        }),
    ];
}
/** The pattern for a document; undefined if none is configured. */
const findPermalink = (name, permalinks) => permalinks.findLast(({ folder, within }) => (0,_site_js__WEBPACK_IMPORTED_MODULE_4__/* .isInFolder */ .Gp)(name, folder) &&
    (within === null || `/${(0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .getFolder */ .L2)(name)}/`.includes(`/${within}/`)));
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
    return { route: (0,node_path_posix__WEBPACK_IMPORTED_MODULE_0__.join)("/", parts.join("")), isKnown };
}
/** The values of a pattern's placeholders, as far as they are known. */
function getPatternValues({ base, collection, title }, name, fields) {
    const within = (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .getFolder */ .L2)(name).slice(base === "" ? 0 : base.length + 1);
    const stem = (0,node_path_posix__WEBPACK_IMPORTED_MODULE_0__.basename)(name).replace(/\.\w+$/, "");
    const [, date, rest] = /^(\d{4}-\d\d?-\d\d?)-(.+)$/.exec(stem) ?? [];
    const file = rest ?? (stem === "index" ? (0,node_path_posix__WEBPACK_IMPORTED_MODULE_0__.basename)(within) : stem);
    const [slug] = (0,_config_values_js__WEBPACK_IMPORTED_MODULE_3__/* .listTexts */ .fU)(fields["slug"]);
    const [written] = (0,_config_values_js__WEBPACK_IMPORTED_MODULE_3__/* .listTexts */ .fU)(fields["title"]);
    const titled = written === undefined ? undefined : (0,github_slugger__WEBPACK_IMPORTED_MODULE_1__/* .slug */ .y)(written);
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
        path: (0,node_path_posix__WEBPACK_IMPORTED_MODULE_0__.join)(within, file),
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
    const stated = [fields["category"], fields["categories"]].flatMap((value) => Array.isArray(value) ? (0,_config_values_js__WEBPACK_IMPORTED_MODULE_3__/* .listTexts */ .fU)(value) : (0,_config_values_js__WEBPACK_IMPORTED_MODULE_3__/* .listTexts */ .fU)(value).flatMap((text) => text.split(" ")));
    return [...new Set([...folders, ...stated.map((one) => one.toLowerCase())])].join("/");
}


/***/ }),

/***/ 60229:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ presetNames),
/* harmony export */   v: () => (/* binding */ presets)
/* harmony export */ });
const markdown = [".md", ".mdx", ".markdown"];
const usual = {
    says: null,
    extensions: markdown,
    index: ["index", "README"],
    slug: "github",
    mdx: false,
    indentedCode: true,
    isKnown: true,
    isTopKnown: false,
    baseKeys: ["base"],
};
const script = String.raw `\.(?:[cm]?[jt]s)`;
/** The first preset that matches a file is used. */
const presets = {
    // vitepress.dev/guide/routing, /guide/asset-handling
    vitepress: {
        ...usual,
        config: new RegExp(String.raw `(?:^|/)\.vitepress/(?:config(?:/index)?${script})$`),
        content: { keys: ["srcDir"], otherwise: "." },
        publicFolders: ["public"],
        slug: "vitepress",
        isTopKnown: true,
    },
    // docusaurus.io/docs/docs-introduction, /docs/markdown-features/links
    docusaurus: {
        ...usual,
        config: new RegExp(`(?:^|/)docusaurus\\.config${script}$`),
        content: { keys: [], otherwise: "docs" },
        baseKeys: ["baseUrl"],
        publicFolders: ["static"],
        mdx: true,
    },
    // starlight.astro.build/guides/pages
    starlight: {
        ...usual,
        config: new RegExp(`(?:^|/)astro\\.config${script}$`),
        says: /@astrojs\/starlight|\bstarlight\(/,
        content: { keys: [], otherwise: "src/content/docs" },
        publicFolders: ["public"],
        isTopKnown: true,
    },
    // rust-lang.github.io/mdBook/format/configuration
    mdbook: {
        ...usual,
        config: /(?:^|\/)book\.toml$/,
        content: { keys: ["book.src"], otherwise: "src" },
        baseKeys: ["output.html.site-url"],
        publicFolders: [],
        slug: "mdbook",
        isTopKnown: true,
    },
    // www.mkdocs.org/user-guide/writing-your-docs
    mkdocs: {
        ...usual,
        config: /(?:^|\/)mkdocs\.ya?ml$/,
        content: { keys: ["docs_dir"], otherwise: "docs" },
        baseKeys: ["site_url"],
        publicFolders: [],
        slug: "mkdocs",
        indentedCode: false,
    },
    // gohugo.io/content-management/urls, /content-management/cross-references
    hugo: {
        ...usual,
        config: /(?:^|\/)(?:hugo|config|config\/_default\/(?:hugo|config))\.(?:toml|ya?ml|json)$/,
        says: /^\s*["']?(?:baseURL|baseurl|contentDir|languageCode|defaultContentLanguage)["']?\s*[=:]|\[module\]/im,
        content: { keys: ["contentDir", "contentdir"], otherwise: "content" },
        baseKeys: ["baseURL", "baseurl", "baseUrl"],
        publicFolders: ["static", "assets"],
        index: ["_index", "index"],
    },
    // jekyllrb.com/docs/permalinks, /docs/pages
    jekyll: {
        ...usual,
        config: /(?:^|\/)_config\.ya?ml$/,
        says: /^(?!(?:[^]*\n)?(?:source_dir|public_dir|skip_render):)/,
        content: { keys: ["source"], otherwise: "." },
        baseKeys: ["baseurl"],
        publicFolders: [],
        slug: "kramdown",
        isTopKnown: true,
    },
    // Generators that serve these documents in ways that are unknown here.
    other: {
        ...usual,
        config: new RegExp(String.raw `(?:^|/)(?:\.?eleventy(?:\.config)?${script}|(?:gatsby-|next\.|nuxt\.|astro\.|rspress\.|theme\.|dumi)config${script}|(?:docs|mint)\.json|\.gitbook\.ya?ml|antora\.yml|conf\.py|_config\.ya?ml|_toc\.yml|zensical\.toml|\.vuepress/config${script}|_quarto\.yml|docfx\.json|antora-playbook\.yml|retype\.yml|\.docsify|sidebars\.json)$`),
        content: { keys: [], otherwise: "." },
        publicFolders: ["public", "static", "src/static"],
        isKnown: false,
    },
};
const presetNames = Object.keys(presets).filter((name) => name !== "other");


/***/ }),

/***/ 9608:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ toRoutePattern),
/* harmony export */   I: () => (/* binding */ readRedirects)
/* harmony export */ });
/* harmony import */ var node_path_posix__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53916);
/* harmony import */ var p_map__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(606);
/* harmony import */ var smol_toml__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3292);
/* harmony import */ var _front_matter_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75688);
/* harmony import */ var _content_roots_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(17656);
/* harmony import */ var _config_values_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1358);
/* harmony import */ var _presets_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(60229);
/* harmony import */ var _site_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(48246);








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
    const named = [...text.matchAll(/\b(?:from|import)[ \t]*["'](\.{1,2}\/[^"'\n]+)["']/g)].map(([, path]) => (0,node_path_posix__WEBPACK_IMPORTED_MODULE_0__.join)(folder, path));
    const paths = named.map((path) => ["", ".ts", ".js", ".mjs"].map((end) => path + end).find((one) => files.tree.has(one)));
    return Promise.all(paths.filter((path) => path !== undefined).map((path) => readText(path, files)));
}
/** The routes in the front matter of HTML pages. */
async function readHtmlRoutes(folder, files) {
    const pages = files.tree.files.filter((path) => path.endsWith(".html") && (0,_site_js__WEBPACK_IMPORTED_MODULE_6__/* .isInFolder */ .Gp)(path, folder));
    const texts = await (0,p_map__WEBPACK_IMPORTED_MODULE_7__/* ["default"] */ .Ay)(pages, (path) => readText(path, files), { concurrency: 16 });
    return texts
        .map((text) => (0,_front_matter_js__WEBPACK_IMPORTED_MODULE_2__/* .parseFrontMatter */ .e)(text)?.fields ?? {})
        .flatMap((fields) => [
        ...(0,_config_values_js__WEBPACK_IMPORTED_MODULE_4__/* .listTexts */ .fU)(fields["permalink"]),
        ...(0,_config_values_js__WEBPACK_IMPORTED_MODULE_4__/* .listTexts */ .fU)(fields["redirect_from"]),
    ]);
}
/** The routes of Astro plugins: those that have no pages of the site. */
const findPluginRoutes = (folder, { text }, tree) => [...text.matchAll(/\b(?:base|route|prefix)\s*:\s*["'`]\/?(\w[\w/-]*)\/?["'`]/g)]
    .map(([, route]) => route)
    .filter((route) => !tree.isFolder((0,node_path_posix__WEBPACK_IMPORTED_MODULE_0__.join)(folder, _presets_js__WEBPACK_IMPORTED_MODULE_5__/* .presets */ .v.starlight.content.otherwise, route)))
    .flatMap((route) => [route, `${route}/*`]);
const readText = async (path, { repository, tree }) => tree.has(path) ? new TextDecoder().decode(await repository.read(path)) : "";
function findConfigRedirects(name, folder, { text, fields }, tree) {
    switch (name) {
        case "mdbook":
            return Object.keys((0,_config_values_js__WEBPACK_IMPORTED_MODULE_4__/* .getRecordAt */ .fI)(fields, "output", "html", "redirect"));
        case "hugo":
            return [...(0,_content_roots_js__WEBPACK_IMPORTED_MODULE_3__/* .readHugoMounts */ .g)(fields, "content"), ...(0,_content_roots_js__WEBPACK_IMPORTED_MODULE_3__/* .readHugoMounts */ .g)(fields, "static")]
                .filter(({ source }) => !tree.isFolder((0,node_path_posix__WEBPACK_IMPORTED_MODULE_0__.join)(folder, source)) || !source.startsWith("content"))
                .flatMap(({ route }) => [route.replace(/(?:\/_?index)?\.md$/, ""), `${route}/*`])
                .filter((route) => /\w/.test(route));
        case "mkdocs":
            return (Array.isArray(fields["plugins"]) ? fields["plugins"] : []).flatMap((plugin) => Object.keys((0,_config_values_js__WEBPACK_IMPORTED_MODULE_4__/* .getRecordAt */ .fI)(plugin, "redirects", "redirect_maps")));
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
    const lists = [...folders.map((one) => (0,node_path_posix__WEBPACK_IMPORTED_MODULE_0__.join)(one, "_redirects")), "layouts/index.redirects"];
    const lines = (await Promise.all(lists.map((path) => read((0,node_path_posix__WEBPACK_IMPORTED_MODULE_0__.join)(folder, path)))))
        .join("\n")
        .split("\n");
    const listed = lines
        .filter((line) => !/\s404!?\s*$/.test(line))
        .map((line) => /^\s*(\/\S*)\s/.exec(line)?.[1])
        .filter((from) => from !== undefined);
    const netlify = tryParse(await read((0,node_path_posix__WEBPACK_IMPORTED_MODULE_0__.join)(folder, "netlify.toml")), smol_toml__WEBPACK_IMPORTED_MODULE_1__/* .parse */ .qg);
    const vercel = tryParse(await read((0,node_path_posix__WEBPACK_IMPORTED_MODULE_0__.join)(folder, "vercel.json")), JSON.parse);
    const entries = [
        (0,_config_values_js__WEBPACK_IMPORTED_MODULE_4__/* .getAt */ .sM)(netlify, ["redirects"]),
        (0,_config_values_js__WEBPACK_IMPORTED_MODULE_4__/* .getAt */ .sM)(vercel, ["redirects"]),
        (0,_config_values_js__WEBPACK_IMPORTED_MODULE_4__/* .getAt */ .sM)(vercel, ["rewrites"]),
    ];
    const named = entries.flatMap((list) => (Array.isArray(list) ? list : []));
    return [
        ...listed,
        ...named.flatMap((entry) => (0,_config_values_js__WEBPACK_IMPORTED_MODULE_4__/* .listTexts */ .fU)((0,_config_values_js__WEBPACK_IMPORTED_MODULE_4__/* .getAt */ .sM)(entry, ["from"]) ?? (0,_config_values_js__WEBPACK_IMPORTED_MODULE_4__/* .getAt */ .sM)(entry, ["source"]))),
    ];
}
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


/***/ }),

/***/ 89438:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ SiteOption),
/* harmony export */   c: () => (/* binding */ readStatedSites)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(13798);
/* harmony import */ var _common_options_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91113);
/* harmony import */ var _slugs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69586);
/* harmony import */ var _redirects_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9608);
/* harmony import */ var _find_sites_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36923);
/* harmony import */ var _presets_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(60229);






const slugNames = Object.keys(_slugs_js__WEBPACK_IMPORTED_MODULE_1__/* .slugStyles */ .S);
const SiteSettings = zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
    preset: zod__WEBPACK_IMPORTED_MODULE_5__/* ["enum"] */ .k5n(_presets_js__WEBPACK_IMPORTED_MODULE_4__/* .presetNames */ .g)
        .optional()
        .meta({ description: "Site generator. The other settings override its defaults." }),
    root: zod__WEBPACK_IMPORTED_MODULE_5__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP()).min(1)], {
        error: "expected a folder or a list of them",
    })
        .meta({ description: "Folder of the pages, or a list of folders." }),
    public: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(_common_options_js__WEBPACK_IMPORTED_MODULE_0__/* .RepositoryGlob */ .Vh)
        .optional()
        .meta({ description: "Folders whose files are served unchanged." }),
    base: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP()
        .regex(/^\//)
        .optional()
        .meta({ description: "Path at which the site is served, such as `/docs/`." }),
    extensions: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().regex(/^\.\w+$/))
        .optional()
        .meta({ description: "Extensions that links to pages may omit." }),
    index: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().min(1))
        .optional()
        .meta({ description: "Names of index pages, without extension." }),
    slug: zod__WEBPACK_IMPORTED_MODULE_5__/* ["enum"] */ .k5n(slugNames).optional().meta({ description: "How heading ids are made." }),
    mdx: zod__WEBPACK_IMPORTED_MODULE_5__/* .boolean */ .zMY().optional().meta({ description: "Whether .md files are MDX too." }),
    redirects: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().regex(/^\//)).optional().meta({
        description: "Routes that redirect or that other programs generate; `*` matches anything.",
    }),
});
/** The option `site`: read the site's configuration file, no site, or the settings of one or more sites. */
const SiteOption = zod__WEBPACK_IMPORTED_MODULE_5__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_5__/* .literal */ .euz("auto"), zod__WEBPACK_IMPORTED_MODULE_5__/* .literal */ .euz(false), SiteSettings, zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(SiteSettings)], {
    error: "expected auto, false, or a site's settings or a list of them, each with `root`",
})
    .default("auto");
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
    const preset = settings.preset === undefined ? plainShape : _presets_js__WEBPACK_IMPORTED_MODULE_4__/* .presets */ .v[settings.preset];
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
        ...(0,_find_sites_js__WEBPACK_IMPORTED_MODULE_3__/* .createBareSite */ .Mo)(shape, folders.map((folder) => ({ folder, route: "" }))),
        preset: settings.preset ?? null,
        base: (0,_find_sites_js__WEBPACK_IMPORTED_MODULE_3__/* .getBasePath */ .DT)(settings.base),
        redirects: (settings.redirects ?? []).map(_redirects_js__WEBPACK_IMPORTED_MODULE_2__/* .toRoutePattern */ .D),
    };
}
const trimSlashes = (path) => path.replace(/^(?:\.?\/)+|^\.$|\/+$/g, "");


/***/ }),

/***/ 48246:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D0: () => (/* binding */ findRoots),
/* harmony export */   Gp: () => (/* binding */ isInFolder),
/* harmony export */   X$: () => (/* binding */ findSite)
/* harmony export */ });
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


/***/ }),

/***/ 69586:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ slugStyles),
/* harmony export */   W: () => (/* binding */ createSlugger)
/* harmony export */ });
/* harmony import */ var github_slugger__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42710);

/** Removes accents, as far as Unicode decomposes them. */
const removeAccents = (text) => text.normalize("NFKD").replaceAll(/[\u0300-\u036F]/g, "");
// mdit-vue's shared slugify.
const vitepress = (text) => removeAccents(text)
    .replaceAll(/[\p{Cc}\s~`!@#$%^&*()\-_+=[\]{}|\\;:"'“”‘’<>,.?/]+/gu, "-")
    .replaceAll(/^-+|-+$/g, "")
    .replace(/^(\d)/, "_$1")
    .toLowerCase();
// Python-Markdown's extensions/toc.py.
const mkdocs = (text) => removeAccents(text)
    .replaceAll(/\P{ASCII}/gu, "")
    .replaceAll(/[^\w\s-]/g, "")
    .trim()
    .toLowerCase()
    .replaceAll(/[-\s]+/g, "-");
// mdBook's normalize_id.
const mdbook = (text) => text
    .replaceAll(/[^\p{L}\p{N}_\s-]/gu, "")
    .replaceAll(/\s/g, "-")
    .toLowerCase();
// Kramdown's basic_generate_id; Jekyll's own default is GitHub's.
const kramdown = (text) => text
    .replace(/^[^A-Za-z]+/, "")
    .replaceAll(/[^A-Za-z0-9 -]/g, "")
    .replaceAll(" ", "-")
    .toLowerCase() || "section";
const slugStyles = {
    github: { slug: github_slugger__WEBPACK_IMPORTED_MODULE_0__/* .slug */ .y, separator: "-" },
    vitepress: { slug: vitepress, separator: "-" },
    mdbook: { slug: mdbook, separator: "-" },
    mkdocs: { slug: mkdocs, separator: "_" },
    kramdown: { slug: kramdown, separator: "-" },
};
/** Creates a function that gives each heading of a document its id, in order. */
function createSlugger(name) {
    const { slug, separator } = slugStyles[name];
    const used = new Map();
    return (text) => {
        const first = slug(text);
        let number = used.get(first) ?? -1;
        let id;
        do {
            number += 1;
            id = number === 0 ? first : `${first}${separator}${number}`;
        } while (number > 0 && used.has(id));
        used.set(first, number);
        if (number > 0)
            used.set(id, 0);
        return id;
    };
}


/***/ }),

/***/ 64304:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ createFileTree),
/* harmony export */   L2: () => (/* binding */ getFolder),
/* harmony export */   Zf: () => (/* binding */ listFoldersUp),
/* harmony export */   hw: () => (/* binding */ findByPathEnd)
/* harmony export */ });
/* harmony import */ var node_path_posix__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53916);
/* harmony import */ var _changes_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18126);


/** @param names paths of the repository */
function createFileTree(names) {
    const files = names.map(_changes_names_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeName */ .e4);
    const known = new Set(files);
    const folders = new Set([""]);
    for (const file of files)
        addFolders(file, folders);
    const paths = [...files, ...[...folders].filter((folder) => folder !== "")];
    const byPath = groupBy(paths, foldName);
    const byName = groupBy(paths, (path) => foldName((0,node_path_posix__WEBPACK_IMPORTED_MODULE_0__.basename)(path)));
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
const findByPathEnd = (end, tree) => tree.findByName((0,node_path_posix__WEBPACK_IMPORTED_MODULE_0__.basename)(end)).filter((path) => `/${path}`.endsWith(`/${end}`));
/** The folder of a path; the root is the empty name. */
function getFolder(path) {
    const folder = (0,node_path_posix__WEBPACK_IMPORTED_MODULE_0__.dirname)(path);
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


/***/ }),

/***/ 30972:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  guardrailSettings: () => (/* binding */ guardrailSettings),
  guardrails: () => (/* binding */ guardrails)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 10 modules
var schemas = __webpack_require__(13798);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/core.js
var core = __webpack_require__(88532);
// EXTERNAL MODULE: ./build/guardrails/common-options.js
var common_options = __webpack_require__(91113);
// EXTERNAL MODULE: ./build/model/size.js
var size = __webpack_require__(57577);
;// CONCATENATED MODULE: ./build/guardrails/diff-budget/budget.js

/**
 * Parses an entry of the option `paths`: a glob, then one or more of `max-files=<n>`, `max-lines=<n>` and
 * `max-binary-bytes=<size>`, each at most once. Sizes contain no space here. A colon after the glob is dropped.
 * @returns undefined if the entry is invalid
 */
function readPathBudget(text) {
    const end = text.search(/\s+max-/);
    const glob = text.slice(0, Math.max(end, 0)).trim().replace(/:$/, "");
    const budget = { glob, files: null, lines: null, binaryBytes: null };
    if (!isGlob(glob))
        return undefined;
    for (const word of text.slice(end).trim().split(/\s+/)) {
        const [, name, value = ""] = /^([a-z-]+)=(.+)$/.exec(word) ?? [];
        const field = fields.get(name ?? "");
        const limit = field === "binaryBytes" ? (0,size/* readSize */.i)(value) : readCount(value);
        if (field === undefined || limit === undefined || budget[field] !== null)
            return undefined;
        budget[field] = limit;
    }
    return budget;
}
/** Relative to the repository root; a leading `!` matches all other files. */
const isGlob = (text) => /^!?(?!\/|[A-Za-z]:)(?!(?:.*\/)?\.\.(?:\/|$))(?=.*[^\s!])/s.test(text);
const fields = new Map([
    ["max-files", "files"],
    ["max-lines", "lines"],
    ["max-binary-bytes", "binaryBytes"],
]);
function readCount(text) {
    const count = Number(text);
    return /^\d+$/.test(text) && Number.isSafeInteger(count) ? count : undefined;
}

;// CONCATENATED MODULE: ./build/guardrails/diff-budget/options.js




const countExpected = "expected a whole number, 0 or more";
const bytesExpected = "expected a whole number of bytes, 0 or more, or text such as 1MiB (units B, KiB, MiB, GiB)";
const pathBudgetExpected = "expected a glob and then one or more of max-files, max-lines and max-binary-bytes, each with a number of 0 or more, " +
    'as in "src/api/** max-files=5 max-lines=100 max-binary-bytes=64KiB"';
const Count = schemas/* int */.Whr(countExpected).min(0, countExpected);
const Bytes = schemas/* union */.KCZ([schemas/* number */.aig(), schemas/* string */.YjP()], { error: bytesExpected })
    .transform((value, context) => {
    const bytes = (0,size/* readSize */.i)(String(value));
    if (bytes !== undefined)
        return bytes;
    context.addIssue({ code: "custom", message: bytesExpected });
    return core/* NEVER */.tm;
});
const PathBudgets = schemas/* array */.YOg(schemas/* string */.YjP(pathBudgetExpected).transform((text, context) => {
    const budget = readPathBudget(text);
    if (budget !== undefined)
        return budget;
    context.addIssue({
        code: "custom",
        message: `${pathBudgetExpected}; found ${JSON.stringify(text)}`,
    });
    return core/* NEVER */.tm;
}));
/** The options of `guardrail/diff-budget`. */
const DiffBudgetOptions = schemas/* strictObject */.rej({
    "max-files": Count.default(25).meta({ description: "Maximum number of changed files." }),
    "max-lines": Count.default(800).meta({
        description: "Maximum number of added and deleted lines together.",
    }),
    "max-binary-bytes": Bytes.default(1024 ** 2).meta({
        description: "Maximum total size, after the change, of changed binary files and texts with a line of more than 10,000 bytes: bytes, or text such as 1MiB.",
    }),
    paths: PathBudgets.default([]).meta({
        description: "Budgets for parts of the repository, in addition to the one for all of it: each a glob and its limits, such as `src/api/** max-files=5 max-lines=100 max-binary-bytes=64KiB`.",
    }),
    ignore: schemas/* array */.YOg(common_options/* RepositoryGlob */.Vh).default([]).meta({
        description: "Files that are not counted, in addition to lock files, `dist`, `node_modules`, `archives` and what .gitattributes of the base marks as `linguist-generated`. The last matching glob decides; `!` counts files again, including those ignored by default.",
    }),
    ...common_options/* commonOptions */.OP,
});

// EXTERNAL MODULE: ./build/guardrails/docs-check/options.js
var options = __webpack_require__(68056);
;// CONCATENATED MODULE: ./build/guardrails/docs-freshness/options.js


const FileName = schemas/* string */.YjP()
    .regex(/^(?!\/)(?![A-Za-z]:)(?!(?:.*\/)?\.\.(?:\/|$)).*\S/s, "expected a file relative to the repository root, without ..");
/** The options of `guardrail/docs-freshness`. */
const DocsFreshnessOptions = schemas/* strictObject */.rej({
    files: schemas/* array */.YOg(common_options/* RepositoryGlob */.Vh).default(["docs/**/*.md"]).meta({
        description: "Globs of the documents to check, in addition to those in the registry.",
    }),
    ignore: schemas/* array */.YOg(common_options/* RepositoryGlob */.Vh).default([]).meta({ description: "Globs of documents to skip." }),
    registry: FileName.optional().meta({
        description: "A YAML or JSON file with a list `documents`, each with `path` (a name or a glob) and the fields that its front matter lacks. Default: none.",
    }),
    "cadence-days": schemas/* int */.Whr()
        .min(1)
        .max(3650)
        .default(90)
        .meta({ description: "Default number of days between two reviews of a document." }),
    "warn-days": schemas/* int */.Whr()
        .min(0)
        .max(365)
        .default(14)
        .meta({ description: "Number of days before a review is due from which it warns." }),
    "require-owner": schemas/* boolean */.zMY()
        .default(true)
        .meta({ description: "Require an owner of every document." }),
    "only-changed": common_options/* OnlyChanged */.R_.meta({
        description: "Check changed documents only, so that the calendar alone does not fail an unrelated change. `auto`: in pull requests and merge queues.",
    }),
    "as-of": common_options/* AsOf */.cv.meta({
        description: "The day that dates are compared with, in UTC: today, or the day of HEAD's commit, so that a verdict can be reproduced later.",
    }),
    ...common_options/* commonOptions */.OP,
});

// EXTERNAL MODULE: ./build/guardrails/review/options.js
var review_options = __webpack_require__(15382);
;// CONCATENATED MODULE: ./build/guardrails/spec-guard/options.js


/** Everything except documents, tests, plans and generated files. */
const code = [
    "**",
    "!docs/**",
    "!**/*.{md,mdx,markdown,rst,adoc}",
    "!**/LICENSE*",
    "!**/{__tests__,__mocks__,__snapshots__,test,tests,testdata,fixtures}/**",
    "!**/*.{test,spec}.*",
    "!**/*_test.*",
    "!**/test_*.py",
    "!tasks/**",
    "!.agent/**",
    "!**/{dist,node_modules,vendor,coverage}/**",
    "!archives/**",
    "!.runs/**/*.{json,jsonl,ndjson,log,md,sarif}",
    "!**/*.{lock,min.js,min.css,map,snap}",
    "!**/{package-lock.json,npm-shrinkwrap.json,pnpm-lock.yaml,go.sum}",
];
const specs = ["tasks/specs/**", "tasks/*.md", "docs/**/specs/**", "tasks/index.json"];
/** Ten years: an older limit would make dates pointless. */
const mostDays = 3650;
/** The options of `guardrail/spec-guard`. */
const SpecGuardOptions = schemas/* strictObject */.rej({
    code: schemas/* array */.YOg(common_options/* RepositoryGlob */.Vh).default(code).meta({
        description: "Files whose change needs a spec or task change. The last matching glob decides; `!` excludes files. Specs and files marked as `linguist-generated` in .gitattributes are never code.",
    }),
    specs: schemas/* array */.YOg(common_options/* RepositoryGlob */.Vh).default(specs).meta({
        description: "Specs and task files. The Markdown files among them need a `last_review`, except a README.md and the lists in `tasks/` that have no front matter.",
    }),
    "require-spec": schemas/* boolean */.zMY()
        .default(true)
        .meta({ description: "Require a spec or task change with each code change." }),
    "max-age-days": schemas/* int */.Whr()
        .min(1)
        .max(mostDays)
        .default(30)
        .meta({ description: "Maximum age of a spec's last review, in days." }),
    "warn-days": schemas/* int */.Whr()
        .min(0)
        .max(mostDays)
        .default(7)
        .meta({ description: "Number of days before that from which it warns." }),
    "only-changed": common_options/* OnlyChanged */.R_.meta({
        description: "Check the dates of changed specs only. `auto`: in pull requests and merge queues, so that the calendar alone does not fail them.",
    }),
    "as-of": common_options/* AsOf */.cv.meta({
        description: "The day that dates are compared with: today, or the day of the head commit, so that the verdict can be reproduced later.",
    }),
    "require-evidence": schemas/* boolean */.zMY().default(false).meta({
        description: "Require each `[x]` item of a changed spec or task file to name evidence: an existing file, or a run or artifact in GitHub Actions.",
    }),
    "require-approval": schemas/* boolean */.zMY().default(false).meta({
        description: "Require an approval of the task, with an actor and a timestamp, in tasks/index.json for code changes.",
    }),
    "require-child-run": schemas/* boolean */.zMY().default(false).meta({
        description: "Require a recorded run of a task whose name starts with `<task>-`.",
    }),
    ...common_options/* commonOptions */.OP,
});

;// CONCATENATED MODULE: ./build/guardrails/guardrails.js





/** @param load imports the guardrail on first use, because some need a large parser */
const defineGuardrail = (options, load) => ({
    options,
    judge: async (repository, settings, facts) => (await load())(repository, options.parse(settings), facts),
});
/** The built-in guardrails by the name after `guardrail/`, in the order of docs/guardrails.md. */
const guardrails = new Map([
    [
        "spec-guard",
        defineGuardrail(SpecGuardOptions, async () => (await Promise.all(/* import() */[__webpack_require__.e(97), __webpack_require__.e(805), __webpack_require__.e(633)]).then(__webpack_require__.bind(__webpack_require__, 41633))).judgeSpecGuard),
    ],
    [
        "docs-check",
        defineGuardrail(options/* DocsCheckOptions */.oH, async () => (await Promise.all(/* import() */[__webpack_require__.e(97), __webpack_require__.e(805), __webpack_require__.e(709)]).then(__webpack_require__.bind(__webpack_require__, 58709))).judgeDocsCheck),
    ],
    [
        "docs-freshness",
        defineGuardrail(DocsFreshnessOptions, async () => (await __webpack_require__.e(/* import() */ 664).then(__webpack_require__.bind(__webpack_require__, 79664))).judgeDocsFreshness),
    ],
    [
        "diff-budget",
        defineGuardrail(DiffBudgetOptions, async () => (await __webpack_require__.e(/* import() */ 700).then(__webpack_require__.bind(__webpack_require__, 71700))).judgeDiffBudget),
    ],
    [
        "review",
        defineGuardrail(review_options/* ReviewOptions */.n, async () => (await Promise.all(/* import() */[__webpack_require__.e(97), __webpack_require__.e(805), __webpack_require__.e(402), __webpack_require__.e(149)]).then(__webpack_require__.bind(__webpack_require__, 81149))).judgeReview),
    ],
]);
/** The schema of each guardrail's settings, by name. */
const guardrailSettings = new Map([...guardrails].map(([name, { options }]) => [name, options]));


/***/ })

};
