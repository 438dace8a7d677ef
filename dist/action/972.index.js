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




/** Documents that tests read: what is wrong in them is meant to be. */
const fixtures = [
    "**/{fixtures,fixture,__fixtures__,__snapshots__,testdata,test-data}/**",
    "**/{test,tests,__tests__}/**/*.{md,mdx,markdown}",
];
const isFixture = (0,_changes_filter_js__WEBPACK_IMPORTED_MODULE_0__/* .nameTest */ .Sf)(fixtures);
/** Documents that were not written here, those of tests, and histories: they speak of files that were there once. */
const neverDocuments = [
    "**/node_modules/**",
    "**/third_party/**",
    "**/.runs/**",
    "**/{CHANGELOG,HISTORY}*.{md,mdx,markdown}",
    ...fixtures,
];
/** What is made by building and running, and then in no clone. A folder that has files in the repository is not made. */
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
        .meta({ description: "Globs of the documents." }),
    ignore: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(_common_options_js__WEBPACK_IMPORTED_MODULE_1__/* .RepositoryGlob */ .Vh)
        .default([])
        .meta({
        description: `Globs of documents that are left alone, besides ${asCode(neverDocuments)}; with \`!\` before it one of these is checked all the same.`,
    }),
    "allow-missing": zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(_common_options_js__WEBPACK_IMPORTED_MODULE_1__/* .RepositoryGlob */ .Vh)
        .default([])
        .meta({
        description: `Globs of paths that documents may name although they are not there, besides ${asCode(neverMissing)} and what .gitignore files name.`,
    }),
    "max-lines": zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr()
        .min(0)
        .max(1_000_000)
        .default(0)
        .meta({ description: "Lines that a document may have at most; 0: as many as it likes." }),
    site: _sites_site_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .SiteOption */ .R.meta({
        description: "How a site serves the documents. `auto`: as its own configuration file says; `false`: in no way, so that all are as GitHub shows them; else a site, or a list of them, with `root` and what is said below.",
    }),
    unread: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(["error", "warn"]).default("error").meta({
        description: "What a document is that is too large or too deeply nested to be read, or that the parser fails on, so that nothing in it was checked: `error` or `warn`.",
    }),
    links: zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY().default(true).meta({
        description: "Links lead to something, images are there, and labels and footnotes are defined.",
    }),
    anchors: zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY()
        .default(true)
        .meta({ description: "What a link names behind `#` is in the document; a line, in the file." }),
    paths: zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY().default(false).meta({
        description: "Paths in code spans and shell blocks exist. Off, because many a path in prose is an example, or of another project.",
    }),
    scripts: zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY().default(true).meta({
        description: "Scripts that npm, pnpm and yarn are to run in a shell block are in the nearest package.json, unless the document speaks of its reader's project.",
    }),
    pipelines: zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY().default(true).meta({
        description: "Pipelines that `orchestrator run` and `plan` are to take are in the pipeline file.",
    }),
    ..._common_options_js__WEBPACK_IMPORTED_MODULE_1__/* .commonOptions */ .OP,
});


/***/ }),

/***/ 1358:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ej: () => (/* binding */ textsIn),
/* harmony export */   Xg: () => (/* binding */ readConfig),
/* harmony export */   at: () => (/* binding */ at),
/* harmony export */   u4: () => (/* binding */ isRecord),
/* harmony export */   zR: () => (/* binding */ recordAt)
/* harmony export */ });
/* harmony import */ var smol_toml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3292);
/* harmony import */ var _text_yaml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58387);


function readConfig(path, source) {
    const isProgram = /\.[cm]?[jt]s$/.test(path);
    const text = isProgram ? withoutComments(source) : source;
    const fields = isProgram ? {} : parseFields(path, text);
    return {
        text,
        fields,
        find(keys) {
            for (const key of keys) {
                const value = isProgram ? literalOf(text, key) : at(fields, key.split("."));
                if (typeof value === "string")
                    return value;
            }
            return undefined;
        },
    };
}
/** A value by the names that lead to it. */
const at = (value, names) => names.reduce((inner, name) => (isRecord(inner) ? inner[name] : undefined), value);
const isRecord = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
/** The mapping that the names lead to; empty where there is none. */
const recordAt = (value, ...names) => {
    const found = at(value, names);
    return isRecord(found) ? found : {};
};
/** Texts in a value: itself, or those in a list. */
const textsIn = (value) => (Array.isArray(value) ? value : [value]).filter((one) => typeof one === "string");
/** Empty where the file cannot be read: its own program says that better. */
function parseFields(path, text) {
    try {
        const value = path.endsWith(".toml") ? (0,smol_toml__WEBPACK_IMPORTED_MODULE_0__/* .parse */ .qg)(text) : (0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .parseYaml */ .hN)(withoutTags(text));
        return isRecord(value) ? value : {};
    }
    catch {
        return {};
    }
}
/** MkDocs' tags of Python (`!!python/name:x`, `!ENV`) are nothing to the parser. */
const withoutTags = (text) => text.replaceAll(/(?<=[:\-\s])!{1,2}[\w/]+(?::[\w.]+)?/g, "");
const withoutComments = (text) => text.replaceAll(/(?<=^|[\s,;{}()[\]])\/\/[^\n]*|\/\*[^]{0,5000}?\*\//g, "");
const literalOf = (text, key) => new RegExp(String.raw `(?<![\w.$])["']?${key}["']?\s*:\s*(["'\`])([^"'\`$\n]*)\1`).exec(text)?.[2];


/***/ }),

/***/ 17656:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ contentRoots),
/* harmony export */   c: () => (/* binding */ mountsOf)
/* harmony export */ });
/* harmony import */ var node_path_posix__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53916);
/* harmony import */ var _config_values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1358);
/* harmony import */ var _presets_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60229);
/* harmony import */ var _site_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48246);




/** The folders of a site's pages, with where each is served. They need not be there. */
function contentRoots(name, folder, config, tree) {
    const within = (path) => (0,node_path_posix__WEBPACK_IMPORTED_MODULE_0__.join)(folder, path).replace(/^\.$|(?<=.)\/$/, "");
    if (name === "docusaurus")
        return docusaurusRoots(within, config, tree);
    if (name === "other")
        return otherRoots(folder, tree);
    const { keys, otherwise } = _presets_js__WEBPACK_IMPORTED_MODULE_2__/* .presets */ .v[name].content;
    const stated = within(config.find(keys) ?? otherwise);
    // The first key of that name can be another one's, as a plugin's: then no document is there.
    const hasDocuments = tree.files.some((file) => (0,_site_js__WEBPACK_IMPORTED_MODULE_3__/* .isIn */ .S1)(file, stated) && /\.(?:md|mdx|markdown)$/.test(file));
    const main = hasDocuments ? stated : within(otherwise);
    if (name === "hugo")
        return hugoRoots(main, within, config);
    if (name === "jekyll")
        return [{ folder: main, route: "" }, ...jekyllCollections(main, config)];
    if (name === "starlight")
        return [
            { folder: main, route: "" },
            { folder: within("src/pages"), route: "" },
        ];
    return [{ folder: main, route: "" }];
}
/** At the root of the repository only folders that hold pages, as a program's own configuration may be there. */
const otherRoots = (folder, tree) => folder === ""
    ? ["content", "docs", "src", "pages", "posts", "blog", "_posts", "articles", "app", "data"]
        .filter((path) => tree.isFolder(path))
        .map((path) => ({ folder: path, route: "" }))
    : [{ folder, route: "" }];
/** `_docs` is served at `/docs`; posts by their dates, which nothing here reads. */
function jekyllCollections(main, { fields }) {
    const { collections } = fields;
    const names = (0,_config_values_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(collections)
        ? Object.keys(collections)
        : Array.isArray(collections)
            ? collections
            : [];
    const folder = typeof fields["collections_dir"] === "string" ? fields["collections_dir"] : "";
    return names.map((name) => ({ folder: (0,node_path_posix__WEBPACK_IMPORTED_MODULE_0__.join)(main, folder, `_${name}`), route: `/${name}` }));
}
/** Folders of languages, and those that are mounted at `content`. */
function hugoRoots(main, within, { fields }) {
    const roots = [{ folder: main, route: "" }];
    for (const [language, settings] of Object.entries((0,_config_values_js__WEBPACK_IMPORTED_MODULE_1__/* .recordAt */ .zR)(fields, "languages"))) {
        const own = (0,_config_values_js__WEBPACK_IMPORTED_MODULE_1__.at)(settings, ["contentDir"]) ?? (0,_config_values_js__WEBPACK_IMPORTED_MODULE_1__.at)(settings, ["contentdir"]);
        const folder = within(typeof own === "string" ? own : `content/${language}`);
        roots.push({ folder, route: "" }, { folder, route: `/${language}` });
    }
    const mounted = mountsOf(fields, "content").map(({ source, route }) => ({
        folder: within(source),
        route,
    }));
    return [...roots, ...mounted];
}
/** What Hugo puts at a route of its content or of its public files: folders and files, relative to the site's folder. */
function mountsOf(fields, component) {
    const mounts = (0,_config_values_js__WEBPACK_IMPORTED_MODULE_1__.at)(fields, ["module", "mounts"]);
    return (Array.isArray(mounts) ? mounts : []).flatMap((mount) => {
        const [source] = (0,_config_values_js__WEBPACK_IMPORTED_MODULE_1__/* .textsIn */ .Ej)((0,_config_values_js__WEBPACK_IMPORTED_MODULE_1__.at)(mount, ["source"]));
        const [target = ""] = (0,_config_values_js__WEBPACK_IMPORTED_MODULE_1__/* .textsIn */ .Ej)((0,_config_values_js__WEBPACK_IMPORTED_MODULE_1__.at)(mount, ["target"]));
        if (source === undefined || !(0,_site_js__WEBPACK_IMPORTED_MODULE_3__/* .isIn */ .S1)(target, component))
            return [];
        return [{ source, route: target.slice(component.length).replace(/\/$/, "") }];
    });
}
/** Docs and blogs with their versions and languages. A language shows a page without a translation as it is. */
function docusaurusRoots(within, { text }, tree) {
    const roots = [{ folder: within("src/pages"), route: "" }];
    const languages = foldersIn(within("i18n"), tree);
    for (const { id, path, route } of docusaurusContents(text)) {
        const folder = within(path);
        roots.push({ folder, route });
        const versions = within(id === "" ? "versioned_docs" : `${id}_versioned_docs`);
        for (const [index, version] of foldersIn(versions, tree).sort(newestFirst).entries()) {
            const own = {
                folder: (0,node_path_posix__WEBPACK_IMPORTED_MODULE_0__.join)(versions, version),
                route: `${route}/${version.replace(/^version-/, "")}`,
            };
            roots.push(own, ...(index === 0 ? [{ ...own, route }] : []));
        }
        for (const language of languages)
            for (const kind of ["docs", "blog"]) {
                const plugin = within(`i18n/${language}/docusaurus-plugin-content-${kind}${id === "" ? "" : `-${id}`}`);
                for (const translated of kind === "blog"
                    ? [plugin]
                    : foldersIn(plugin, tree).map((one) => (0,node_path_posix__WEBPACK_IMPORTED_MODULE_0__.join)(plugin, one)))
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
function docusaurusContents(text) {
    const contents = [];
    for (const { before, own } of objectsIn(text)) {
        const kind = /(?:["']?\b(docs|blog)["']?\s*:|plugin-content-(docs|blog)["'`]\s*,)\s*$/.exec(before);
        const path = valueIn(own, "path");
        const routeBase = valueIn(own, "routeBasePath");
        const usual = kind?.[1] ?? kind?.[2];
        if (usual === undefined && (path === undefined || routeBase === undefined))
            continue;
        const route = (routeBase ?? usual ?? "").replace(/^\/|\/$/g, "");
        contents.push({
            id: valueIn(own, "id") ?? "",
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
const valueIn = (own, key) => new RegExp(String.raw `(?<![\w.$])["']?${key}["']?\s*:\s*(["'\`])([^"'\`$\n]*)\1`).exec(own)?.[2];
/** The objects of a program: what stands before each, and its text without the objects in it. */
function objectsIn(text) {
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
/** The newest version is served where those without one are. */
const newestFirst = (a, b) => b.localeCompare(a, "en", { numeric: true });
function foldersIn(folder, tree) {
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
/* harmony export */   G1: () => (/* binding */ siteWith),
/* harmony export */   XM: () => (/* binding */ pathOf)
/* harmony export */ });
/* harmony import */ var node_path_posix__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53916);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64304);
/* harmony import */ var _config_values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1358);
/* harmony import */ var _content_roots_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(17656);
/* harmony import */ var _permalinks_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(23851);
/* harmony import */ var _presets_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(60229);
/* harmony import */ var _redirects_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9608);







/** Configuration files that are no site's: of tests, of what a program copies for others, and of installed packages. */
const isForOthers = /(?:^|\/)(?:node_modules|fixtures?|__fixtures__|testdata|__tests__|tests?|specs?|e2e|\w*_?templates?|template-[\w-]+|third_party|vendor)\//i;
/**
 * Finds the documentation sites of the repository by their configuration files, which are read and not run. Those of a known kind
 * come first: they have the pages that another program's configuration would claim as well.
 */
async function findSites(repository, tree) {
    const sites = [];
    for (const path of tree.files) {
        if (isForOthers.test(path))
            continue;
        const named = presetNamed(path);
        if (named.length === 0)
            continue;
        const bytes = await repository.read(path);
        const config = (0,_config_values_js__WEBPACK_IMPORTED_MODULE_2__/* .readConfig */ .Xg)(path, new TextDecoder().decode(bytes));
        if (isSplit.test(path))
            Object.assign(config.fields, await readBeside(path, repository, tree));
        const name = named.find((one) => fits(_presets_js__WEBPACK_IMPORTED_MODULE_5__/* .presets */ .v[one], config.text));
        const site = name === undefined ? null : await siteFrom(name, path, config, { repository, tree });
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
/** Hugo takes each part of its configuration from a file of that name as well: gohugo.io/configuration/introduction */
const isSplit = /(?:^|\/)config\/_default\/(?:hugo|config)\.\w+$/;
const part = /^(module|languages|permalinks)[\w-]*\.(?:toml|ya?ml|json)$/;
async function readBeside(path, repository, tree) {
    const parts = {};
    for (const file of tree.files) {
        const key = (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .folderOf */ .yS)(file) === (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .folderOf */ .yS)(path) ? part.exec((0,node_path_posix__WEBPACK_IMPORTED_MODULE_0__.basename)(file))?.[1] : undefined;
        if (key !== undefined)
            parts[key] = (0,_config_values_js__WEBPACK_IMPORTED_MODULE_2__/* .readConfig */ .Xg)(file, new TextDecoder().decode(await repository.read(file))).fields;
    }
    return parts;
}
const presetNamed = (path) => Object.keys(_presets_js__WEBPACK_IMPORTED_MODULE_5__/* .presets */ .v).filter((name) => _presets_js__WEBPACK_IMPORTED_MODULE_5__/* .presets */ .v[name].config.test(path));
const fits = ({ says }, text) => says === null || says.test(text);
/** null: it has no pages here. */
async function siteFrom(name, path, config, { repository, tree }) {
    const preset = _presets_js__WEBPACK_IMPORTED_MODULE_5__/* .presets */ .v[name];
    const folder = siteFolder(path);
    const roots = (0,_content_roots_js__WEBPACK_IMPORTED_MODULE_3__/* .contentRoots */ .Z)(name, folder, config, tree).filter(({ folder: root }) => tree.isFolder(root));
    if (roots.length === 0 || (name === "hugo" && !hasHugo(folder, tree)))
        return null;
    return {
        ...siteWith(preset, roots),
        preset: name,
        folder,
        publicFolders: [
            ...preset.publicFolders.map((one) => (0,node_path_posix__WEBPACK_IMPORTED_MODULE_0__.join)(folder, one)),
            ...(preset.publicFolders.length === 0 ? roots.map((root) => root.folder) : []),
        ].filter((one) => tree.isFolder(one)),
        base: pathOf(config.find(preset.baseKeys)),
        mayDefineLabels: /mkdocstrings|autorefs|auto_append|bibtex|linkrefs|^hooks:/im.test(config.text),
        hasOwnProgram: name === "mdbook" && hasOwnPreprocessor(config),
        hooksLinks: name === "hugo" && tree.named("render-link.html").length > 0,
        permalinks: (0,_permalinks_js__WEBPACK_IMPORTED_MODULE_4__/* .readPermalinks */ .jo)(name, roots, config),
        redirects: await (0,_redirects_js__WEBPACK_IMPORTED_MODULE_6__/* .readRedirects */ .p)(name, folder, config, { repository, tree }),
    };
}
/** Those that are installed (`mdbook-toc`) make no labels and no anchors. */
const hasOwnPreprocessor = ({ fields }) => Object.values((0,_config_values_js__WEBPACK_IMPORTED_MODULE_2__/* .recordAt */ .zR)(fields, "preprocessor"))
    .flatMap((settings) => (0,_config_values_js__WEBPACK_IMPORTED_MODULE_2__/* .textsIn */ .Ej)((0,_config_values_js__WEBPACK_IMPORTED_MODULE_2__.at)(settings, ["command"])))
    .some((command) => !/^(?:\S*\/)?mdbook-/.test(command));
/** @returns a site with what settings and presets say in the same words */
const siteWith = (shape, roots) => ({
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
/** The folder above those that only configuration has. */
function siteFolder(path) {
    const folder = (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .folderOf */ .yS)(path).replace(/(?:^|\/)config\/_default$/, "");
    return /^\.(?:vitepress|vuepress)$/.test((0,node_path_posix__WEBPACK_IMPORTED_MODULE_0__.basename)(folder))
        ? (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .folderOf */ .yS)(folder)
        : folder.replace(/(?:^|\/)\.(?:vitepress|vuepress)\/config$/, "");
}
/** `config.toml` is many a program's: Hugo's has a folder of content or of layouts beside it. */
const hasHugo = (folder, tree) => ["content", "layouts", "themes", "archetypes"].some((name) => tree.isFolder((0,node_path_posix__WEBPACK_IMPORTED_MODULE_0__.join)(folder, name)));
/** The path of a base as it is written (`/docs/`, `https://x.org/docs`), without a slash at its end. */
function pathOf(base) {
    const path = (base ?? "").replace(/^[a-z]+:\/\/[^/]*/i, "").replace(/\/+$/, "");
    return path.startsWith("/") ? path : "";
}


/***/ }),

/***/ 23851:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   jo: () => (/* binding */ readPermalinks),
/* harmony export */   nS: () => (/* binding */ permalinkOf),
/* harmony export */   yj: () => (/* binding */ expandPermalink)
/* harmony export */ });
/* harmony import */ var node_path_posix__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53916);
/* harmony import */ var github_slugger__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42710);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64304);
/* harmony import */ var _config_values_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1358);
/* harmony import */ var _site_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(48246);





/** The patterns that a site's configuration states for its documents; the last that fits a document counts. */
function readPermalinks(name, roots, { fields }) {
    const folders = [...new Set(roots.map(({ folder }) => folder))];
    if (name === "hugo")
        return folders.flatMap((folder) => hugoPermalinks(folder, fields));
    if (name === "jekyll")
        return jekyllPermalinks(folders[0], fields);
    return [];
}
/** gohugo.io/configuration/permalinks: by section, or by kind of page and section. */
function hugoPermalinks(root, fields) {
    const bySection = Object.entries({
        ...(0,_config_values_js__WEBPACK_IMPORTED_MODULE_3__/* .recordAt */ .zR)(fields, "permalinks"),
        ...(0,_config_values_js__WEBPACK_IMPORTED_MODULE_3__/* .recordAt */ .zR)(fields, "permalinks", "page"),
    });
    return bySection.flatMap(([section, patterns]) => (0,_config_values_js__WEBPACK_IMPORTED_MODULE_3__/* .textsIn */ .Ej)(patterns).map((pattern) => ({
        pattern,
        folder: (0,node_path_posix__WEBPACK_IMPORTED_MODULE_0__.join)(root, section).replace(/\/$/, ""),
        within: null,
        base: root,
        collection: section,
        title: "title",
    })));
}
/** Jekyll's names for patterns: jekyllrb.com/docs/permalinks/#built-in-formats */
const styles = {
    date: "/:categories/:year/:month/:day/:title",
    pretty: "/:categories/:year/:month/:day/:title",
    ordinal: "/:categories/:year/:y_day/:title",
    none: "/:categories/:title",
};
/** jekyllrb.com/docs/permalinks: of the site for posts, of collections, and of defaults. */
function jekyllPermalinks(root, fields) {
    const [parent = ""] = (0,_config_values_js__WEBPACK_IMPORTED_MODULE_3__/* .textsIn */ .Ej)(fields["collections_dir"]);
    const of = (collection, patterns, folder = root) => (0,_config_values_js__WEBPACK_IMPORTED_MODULE_3__/* .textsIn */ .Ej)(patterns).map((pattern) => ({
        pattern: styles[pattern] ?? pattern,
        folder,
        within: collection === "" ? null : `_${collection}`,
        base: collection === "" || collection === "posts" ? root : (0,node_path_posix__WEBPACK_IMPORTED_MODULE_0__.join)(root, parent, `_${collection}`),
        collection,
        title: "file",
    }));
    const collections = Object.entries((0,_config_values_js__WEBPACK_IMPORTED_MODULE_3__/* .recordAt */ .zR)(fields, "collections"));
    const defaults = Array.isArray(fields["defaults"]) ? fields["defaults"] : [];
    return [
        ...of("posts", fields["permalink"] ?? "date"),
        ...collections.flatMap(([name, settings]) => of(name, (0,_config_values_js__WEBPACK_IMPORTED_MODULE_3__.at)(settings, ["permalink"]))),
        ...defaults.flatMap((entry) => {
            const [path = ""] = (0,_config_values_js__WEBPACK_IMPORTED_MODULE_3__/* .textsIn */ .Ej)((0,_config_values_js__WEBPACK_IMPORTED_MODULE_3__.at)(entry, ["scope", "path"]));
            const [type = ""] = (0,_config_values_js__WEBPACK_IMPORTED_MODULE_3__/* .textsIn */ .Ej)((0,_config_values_js__WEBPACK_IMPORTED_MODULE_3__.at)(entry, ["scope", "type"]));
            const folder = (0,node_path_posix__WEBPACK_IMPORTED_MODULE_0__.join)(root, path).replace(/^\.$|\/$/g, "");
            return of(type === "pages" ? "" : type, (0,_config_values_js__WEBPACK_IMPORTED_MODULE_3__.at)(entry, ["values", "permalink"]), folder);
        }),
    ];
}
/** The pattern for a document; undefined: none is stated. */
const permalinkOf = (name, permalinks) => permalinks.findLast(({ folder, within }) => (0,_site_js__WEBPACK_IMPORTED_MODULE_4__/* .isIn */ .S1)(name, folder) && (within === null || `/${(0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .folderOf */ .yS)(name)}/`.includes(`/${within}/`)));
const token = /(:[a-z_]+(?:\[[^\]]{0,20}\])?)/;
function expandPermalink(permalink, name, fields) {
    const values = valuesOf(permalink, name, fields);
    let isKnown = true;
    const parts = permalink.pattern.split(token).map((part, index) => {
        const value = index % 2 === 0 ? part : values[part.slice(1)];
        if (value === undefined)
            isKnown = false;
        return value ?? part.replace(/\[[^\]]*\]$/, "*");
    });
    return { route: (0,node_path_posix__WEBPACK_IMPORTED_MODULE_0__.join)("/", parts.join("")), isKnown };
}
/** What the names in a pattern stand for, as far as it is known here. */
function valuesOf({ base, collection, title }, name, fields) {
    const within = (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .folderOf */ .yS)(name).slice(base === "" ? 0 : base.length + 1);
    const stem = (0,node_path_posix__WEBPACK_IMPORTED_MODULE_0__.basename)(name).replace(/\.\w+$/, "");
    const [, date, rest] = /^(\d{4}-\d\d?-\d\d?)-(.+)$/.exec(stem) ?? [];
    const file = rest ?? (stem === "index" ? (0,node_path_posix__WEBPACK_IMPORTED_MODULE_0__.basename)(within) : stem);
    const [slug] = (0,_config_values_js__WEBPACK_IMPORTED_MODULE_3__/* .textsIn */ .Ej)(fields["slug"]);
    const [written] = (0,_config_values_js__WEBPACK_IMPORTED_MODULE_3__/* .textsIn */ .Ej)(fields["title"]);
    const titled = written === undefined ? undefined : (0,github_slugger__WEBPACK_IMPORTED_MODULE_1__/* .slug */ .y)(written);
    // gohugo.io/configuration/permalinks: without a slug, `:slug` is the title, and the others are the name of the file.
    const named = title === "file" ? file : titled;
    const fileKeys = ["name", "basename", "filename", "contentbasename"];
    const slugKeys = ["slugorfilename", "slugorcontentbasename"];
    return {
        ...Object.fromEntries(fileKeys.map((key) => [key, file])),
        ...Object.fromEntries(slugKeys.map((key) => [key, slug ?? file])),
        ...partsOfDate(fields["date"] ?? date),
        title: title === "file" ? (slug ?? file) : titled,
        slug: slug ?? named,
        path: (0,node_path_posix__WEBPACK_IMPORTED_MODULE_0__.join)(within, file),
        section: within.split("/")[0],
        sections: within,
        categories: categoriesOf(within, fields),
        collection,
        output_ext: "",
    };
}
/** The day as it is written: a time zone of the site would need its settings. */
function partsOfDate(date) {
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
/** Of the front matter, behind those of the folders above `_posts`. */
function categoriesOf(within, fields) {
    const folders = within.split("/").filter((name) => name !== "" && !name.startsWith("_"));
    const stated = [fields["category"], fields["categories"]].flatMap((value) => Array.isArray(value) ? (0,_config_values_js__WEBPACK_IMPORTED_MODULE_3__/* .textsIn */ .Ej)(value) : (0,_config_values_js__WEBPACK_IMPORTED_MODULE_3__/* .textsIn */ .Ej)(value).flatMap((text) => text.split(" ")));
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
/** The first that fits a file is taken. */
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
    // Generators of which nothing more is known than that they serve these documents in their own way.
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
/* harmony export */   I: () => (/* binding */ patternOf),
/* harmony export */   p: () => (/* binding */ readRedirects)
/* harmony export */ });
/* harmony import */ var node_path_posix__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53916);
/* harmony import */ var p_map__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(606);
/* harmony import */ var smol_toml__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3292);
/* harmony import */ var _front_matter_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75688);
/* harmony import */ var _content_roots_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(17656);
/* harmony import */ var _config_values_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1358);
/* harmony import */ var _presets_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(60229);
/* harmony import */ var _site_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(48246);








/** What says nothing of where a route leads: parameters, and ends that may be left out. */
const anything = /:\w+|\(.*?\)|(?:\/index)?\.(?:html|mdx?)$/g;
/** What the site's configuration, and the host's beside it, lead on to somewhere else. */
async function readRedirects(name, folder, config, place) {
    const texts = [config.text, ...(await readImports(folder, config, place))];
    const own = texts.flatMap((text) => ownRedirects(name, folder, { ...config, text }, place.tree));
    if (name === "jekyll")
        own.push(...(await statedByHtml(folder, place)));
    if (name === "starlight")
        own.push(...routesOfPlugins(folder, config, place.tree));
    const hosted = await Promise.all(["", folder].map((one) => hostRedirects(one, place)));
    const all = new Set([...own, ...hosted.flat()].map((from) => from.replace(/^\.?\/?/, "/")));
    return [...all].filter((from) => /\w/.test(from.replaceAll(anything, ""))).map(patternOf);
}
/** The files beside it that a program imports, as a list of redirects. */
async function readImports(folder, { text }, place) {
    const named = [...text.matchAll(/\b(?:from|import)[ \t]*["'](\.{1,2}\/[^"'\n]+)["']/g)].map(([, path]) => (0,node_path_posix__WEBPACK_IMPORTED_MODULE_0__.join)(folder, path));
    const paths = named.map((path) => ["", ".ts", ".js", ".mjs"].map((end) => path + end).find((one) => place.tree.has(one)));
    return Promise.all(paths.filter((path) => path !== undefined).map((path) => readText(path, place)));
}
/** Where pages in HTML say that they are served. */
async function statedByHtml(folder, place) {
    const pages = place.tree.files.filter((path) => path.endsWith(".html") && (0,_site_js__WEBPACK_IMPORTED_MODULE_6__/* .isIn */ .S1)(path, folder));
    const texts = await (0,p_map__WEBPACK_IMPORTED_MODULE_7__/* ["default"] */ .Ay)(pages, (path) => readText(path, place), { concurrency: 16 });
    return texts
        .map((text) => (0,_front_matter_js__WEBPACK_IMPORTED_MODULE_2__/* .frontMatterOf */ .E)(text)?.fields ?? {})
        .flatMap((fields) => [...(0,_config_values_js__WEBPACK_IMPORTED_MODULE_4__/* .textsIn */ .Ej)(fields["permalink"]), ...(0,_config_values_js__WEBPACK_IMPORTED_MODULE_4__/* .textsIn */ .Ej)(fields["redirect_from"])]);
}
/** Where plugins of Astro serve pages of their own: as none of the site's is there. */
const routesOfPlugins = (folder, { text }, tree) => [...text.matchAll(/\b(?:base|route|prefix)\s*:\s*["'`]\/?(\w[\w/-]*)\/?["'`]/g)]
    .map(([, route]) => route)
    .filter((route) => !tree.isFolder((0,node_path_posix__WEBPACK_IMPORTED_MODULE_0__.join)(folder, _presets_js__WEBPACK_IMPORTED_MODULE_5__/* .presets */ .v.starlight.content.otherwise, route)))
    .flatMap((route) => [route, `${route}/*`]);
const readText = async (path, { repository, tree }) => tree.has(path) ? new TextDecoder().decode(await repository.read(path)) : "";
function ownRedirects(name, folder, { text, fields }, tree) {
    switch (name) {
        case "mdbook":
            return Object.keys((0,_config_values_js__WEBPACK_IMPORTED_MODULE_4__/* .recordAt */ .zR)(fields, "output", "html", "redirect"));
        case "hugo":
            return [...(0,_content_roots_js__WEBPACK_IMPORTED_MODULE_3__/* .mountsOf */ .c)(fields, "content"), ...(0,_content_roots_js__WEBPACK_IMPORTED_MODULE_3__/* .mountsOf */ .c)(fields, "static")]
                .filter(({ source }) => !tree.isFolder((0,node_path_posix__WEBPACK_IMPORTED_MODULE_0__.join)(folder, source)) || !source.startsWith("content"))
                .flatMap(({ route }) => [route.replace(/(?:\/_?index)?\.md$/, ""), `${route}/*`])
                .filter((route) => /\w/.test(route));
        case "mkdocs":
            return (Array.isArray(fields["plugins"]) ? fields["plugins"] : []).flatMap((plugin) => Object.keys((0,_config_values_js__WEBPACK_IMPORTED_MODULE_4__/* .recordAt */ .zR)(plugin, "redirects", "redirect_maps")));
        case "docusaurus":
            return [...text.matchAll(/\bfrom["']?\s*:\s*(\[[^\]]*\]|["'`][^"'`]*["'`])/g)].flatMap(([, value]) => quotedIn(value));
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
const quotedIn = (text) => [...text.matchAll(/["'`]([^"'`]*)["'`]/g)].map(([, value]) => value);
/** Netlify's and Cloudflare's `_redirects`, which Hugo makes of a template, netlify.toml and vercel.json. */
async function hostRedirects(folder, place) {
    const read = (path) => readText(path, place);
    const folders = ["", "static", "public", "docs", "src"];
    const lists = [...folders.map((one) => (0,node_path_posix__WEBPACK_IMPORTED_MODULE_0__.join)(one, "_redirects")), "layouts/index.redirects"];
    const lines = (await Promise.all(lists.map((path) => read((0,node_path_posix__WEBPACK_IMPORTED_MODULE_0__.join)(folder, path)))))
        .join("\n")
        .split("\n");
    const listed = lines
        .filter((line) => !/\s404!?\s*$/.test(line))
        .map((line) => /^\s*(\/\S*)\s/.exec(line)?.[1])
        .filter((from) => from !== undefined);
    const netlify = parsed(await read((0,node_path_posix__WEBPACK_IMPORTED_MODULE_0__.join)(folder, "netlify.toml")), smol_toml__WEBPACK_IMPORTED_MODULE_1__/* .parse */ .qg);
    const vercel = parsed(await read((0,node_path_posix__WEBPACK_IMPORTED_MODULE_0__.join)(folder, "vercel.json")), JSON.parse);
    const entries = [(0,_config_values_js__WEBPACK_IMPORTED_MODULE_4__.at)(netlify, ["redirects"]), (0,_config_values_js__WEBPACK_IMPORTED_MODULE_4__.at)(vercel, ["redirects"]), (0,_config_values_js__WEBPACK_IMPORTED_MODULE_4__.at)(vercel, ["rewrites"])];
    const named = entries.flatMap((list) => (Array.isArray(list) ? list : []));
    return [
        ...listed,
        ...named.flatMap((entry) => (0,_config_values_js__WEBPACK_IMPORTED_MODULE_4__/* .textsIn */ .Ej)((0,_config_values_js__WEBPACK_IMPORTED_MODULE_4__.at)(entry, ["from"]) ?? (0,_config_values_js__WEBPACK_IMPORTED_MODULE_4__.at)(entry, ["source"]))),
    ];
}
function parsed(text, parse) {
    try {
        return text === "" ? undefined : parse(text);
    }
    catch {
        return undefined;
    }
}
/**
 * A route with stars and names of parameters, as a pattern of routes without what they may leave out. What follows a second star or a
 * parameter behind one, and what follows a parameter in its segment, may be anything: so it takes no time to tell, whatever a change
 * writes there.
 */
function patternOf(from) {
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
/* harmony export */   K: () => (/* binding */ statedSites),
/* harmony export */   R: () => (/* binding */ SiteOption)
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
        .meta({ description: "What serves it; the other settings overrule it." }),
    root: zod__WEBPACK_IMPORTED_MODULE_5__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP()).min(1)], {
        error: "expected a folder or a list of them",
    })
        .meta({ description: "Folder of the pages, or several." }),
    public: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(_common_options_js__WEBPACK_IMPORTED_MODULE_0__/* .RepositoryGlob */ .Vh)
        .optional()
        .meta({ description: "Folders whose files are served as they are." }),
    base: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP()
        .regex(/^\//)
        .optional()
        .meta({ description: "Under which path it is served, as `/docs/`." }),
    extensions: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().regex(/^\.\w+$/))
        .optional()
        .meta({ description: "Extensions that links to pages may leave out." }),
    index: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().min(1))
        .optional()
        .meta({ description: "Names of pages that stand for their folder, without extension." }),
    slug: zod__WEBPACK_IMPORTED_MODULE_5__/* ["enum"] */ .k5n(slugNames).optional().meta({ description: "How headings get their ids." }),
    mdx: zod__WEBPACK_IMPORTED_MODULE_5__/* .boolean */ .zMY().optional().meta({ description: "Whether .md is MDX as well." }),
    redirects: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().regex(/^\//))
        .optional()
        .meta({ description: "Routes that lead on, or that other programs make; `*` stands for any." }),
});
/** How a site serves the documents: as its own configuration file says, in no way, or as is said here. */
const SiteOption = zod__WEBPACK_IMPORTED_MODULE_5__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_5__/* .literal */ .euz("auto"), zod__WEBPACK_IMPORTED_MODULE_5__/* .literal */ .euz(false), SiteSettings, zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(SiteSettings)], {
    error: "expected auto, false, or a site's settings or a list of them, each with `root`",
})
    .default("auto");
const plain = {
    publicFolders: [],
    extensions: [".md", ".mdx", ".markdown"],
    index: ["index", "README"],
    slug: "github",
    mdx: false,
    indentedCode: true,
    isKnown: true,
    isTopKnown: true,
};
/** null: they are to be found. */
function statedSites(option) {
    if (option === "auto")
        return null;
    if (option === false)
        return [];
    return (Array.isArray(option) ? option : [option]).map(siteFromSettings);
}
function siteFromSettings(settings) {
    const preset = settings.preset === undefined ? plain : _presets_js__WEBPACK_IMPORTED_MODULE_4__/* .presets */ .v[settings.preset];
    const folders = [settings.root].flat().map(withoutSlashes);
    const publicFolders = settings.public ??
        (preset.publicFolders.length === 0
            ? folders
            : preset.publicFolders.flatMap((name) => folders.map((folder) => (folder === "" ? name : `${folder}/${name}`))));
    const shape = {
        ...preset,
        publicFolders: publicFolders.map(withoutSlashes),
        extensions: settings.extensions ?? preset.extensions,
        index: settings.index ?? preset.index,
        slug: settings.slug ?? preset.slug,
        mdx: settings.mdx ?? preset.mdx,
    };
    return {
        ...(0,_find_sites_js__WEBPACK_IMPORTED_MODULE_3__/* .siteWith */ .G1)(shape, folders.map((folder) => ({ folder, route: "" }))),
        preset: settings.preset ?? null,
        base: (0,_find_sites_js__WEBPACK_IMPORTED_MODULE_3__/* .pathOf */ .XM)(settings.base),
        redirects: (settings.redirects ?? []).map(_redirects_js__WEBPACK_IMPORTED_MODULE_2__/* .patternOf */ .I),
    };
}
const withoutSlashes = (path) => path.replace(/^(?:\.?\/)+|^\.$|\/+$/g, "");


/***/ }),

/***/ 48246:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RD: () => (/* binding */ rootsOf),
/* harmony export */   S1: () => (/* binding */ isIn),
/* harmony export */   zU: () => (/* binding */ siteOf)
/* harmony export */ });
/** The site that a document belongs to: the one with the deepest folder of pages that holds it. */
function siteOf(name, sites) {
    let deepest = -1;
    let found = null;
    for (const site of sites)
        for (const { folder } of site.roots)
            if (isIn(name, folder) && folder.length > deepest) {
                deepest = folder.length;
                found = site;
            }
    return found;
}
const isIn = (name, folder) => folder === "" || name.startsWith(`${folder}/`);
/** The deepest folders of pages that hold a document: one folder may be served at several places. */
function rootsOf(name, { roots }) {
    const holding = roots.filter(({ folder }) => isIn(name, folder));
    const deepest = Math.max(...holding.map(({ folder }) => folder.length));
    return holding.filter(({ folder }) => folder.length === deepest);
}


/***/ }),

/***/ 69586:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ slugStyles),
/* harmony export */   y: () => (/* binding */ startSlugger)
/* harmony export */ });
/* harmony import */ var github_slugger__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42710);

/** Letters without their accents, as far as Unicode takes them apart. */
const withoutAccents = (text) => text.normalize("NFKD").replaceAll(/[\u0300-\u036F]/g, "");
// mdit-vue's shared slugify.
const vitepress = (text) => withoutAccents(text)
    .replaceAll(/[\p{Cc}\s~`!@#$%^&*()\-_+=[\]{}|\\;:"'“”‘’<>,.?/]+/gu, "-")
    .replaceAll(/^-+|-+$/g, "")
    .replace(/^(\d)/, "_$1")
    .toLowerCase();
// Python-Markdown's extensions/toc.py.
const mkdocs = (text) => withoutAccents(text)
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
/** Gives each text of a document its id in one style, in their order. */
function startSlugger(name) {
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
/* harmony export */   Zv: () => (/* binding */ foldersAbove),
/* harmony export */   g7: () => (/* binding */ treeOf),
/* harmony export */   yS: () => (/* binding */ folderOf)
/* harmony export */ });
/* harmony import */ var node_path_posix__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53916);
/* harmony import */ var _changes_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18126);


/** @param names as Repository has them */
function treeOf(names) {
    const files = names.map(_changes_names_js__WEBPACK_IMPORTED_MODULE_1__/* .matchableName */ .V_);
    const known = new Set(files);
    const folders = new Set([""]);
    for (const file of files)
        addFolders(file, folders);
    const paths = [...files, ...[...folders].filter((folder) => folder !== "")];
    const byPath = groupBy(paths, folded);
    const byName = groupBy(paths, (path) => folded((0,node_path_posix__WEBPACK_IMPORTED_MODULE_0__.basename)(path)));
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
    const folder = (0,node_path_posix__WEBPACK_IMPORTED_MODULE_0__.dirname)(path);
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
 * Reads one line of the option `paths`: a glob, then one or more of `max-files=<n>`, `max-lines=<n>` and
 * `max-binary-bytes=<size>`, each at most once. Sizes have no space in them here. A colon after the glob is no part of it.
 * @returns undefined when it is anything else
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
/** Relative to the repository root; a `!` before it means all but what it matches. */
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




const countWanted = "expected a whole number, 0 or more";
const bytesWanted = "expected a whole number of bytes, 0 or more, or text such as 1MiB (units B, KiB, MiB, GiB)";
const pathBudgetWanted = "expected a glob and then one or more of max-files, max-lines and max-binary-bytes, each with a number of 0 or more, " +
    'as in "src/api/** max-files=5 max-lines=100 max-binary-bytes=64KiB"';
const Count = schemas/* int */.Whr(countWanted).min(0, countWanted);
const Bytes = schemas/* union */.KCZ([schemas/* number */.aig(), schemas/* string */.YjP()], { error: bytesWanted })
    .transform((value, context) => {
    const bytes = (0,size/* readSize */.i)(String(value));
    if (bytes !== undefined)
        return bytes;
    context.addIssue({ code: "custom", message: bytesWanted });
    return core/* NEVER */.tm;
});
const PathBudgets = schemas/* array */.YOg(schemas/* string */.YjP(pathBudgetWanted).transform((text, context) => {
    const budget = readPathBudget(text);
    if (budget !== undefined)
        return budget;
    context.addIssue({
        code: "custom",
        message: `${pathBudgetWanted}; found ${JSON.stringify(text)}`,
    });
    return core/* NEVER */.tm;
}));
/** The options of `guardrail/diff-budget`. */
const DiffBudgetOptions = schemas/* strictObject */.rej({
    "max-files": Count.default(25).meta({ description: "How many files may change." }),
    "max-lines": Count.default(800).meta({
        description: "How many lines may be added and deleted, together.",
    }),
    "max-binary-bytes": Bytes.default(1024 ** 2).meta({
        description: "How large changed binary files, and texts with a line of more than 10,000 bytes, may be together, as they are after the change: bytes, or text such as 1MiB.",
    }),
    paths: PathBudgets.default([]).meta({
        description: "Budgets for parts of the repository, besides that for all of it: each a glob and what may change there, such as `src/api/** max-files=5 max-lines=100 max-binary-bytes=64KiB`.",
    }),
    ignore: schemas/* array */.YOg(common_options/* RepositoryGlob */.Vh).default([]).meta({
        description: "Files that count for no budget, besides lock files, `dist`, `node_modules`, `archives` and what .gitattributes of the base calls `linguist-generated`. The last glob that matches decides; `!` takes files out again, also of those that are always left out.",
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
    files: schemas/* array */.YOg(common_options/* RepositoryGlob */.Vh)
        .default(["docs/**/*.md"])
        .meta({ description: "Globs of the documents. What the registry names is judged besides." }),
    ignore: schemas/* array */.YOg(common_options/* RepositoryGlob */.Vh)
        .default([])
        .meta({ description: "Globs of documents that are left alone." }),
    registry: FileName.optional().meta({
        description: "A YAML or JSON file with a list `documents`, each with `path` (a name or a glob) and the fields that its front matter doesn't have. Left out: there is none.",
    }),
    "cadence-days": schemas/* int */.Whr()
        .min(1)
        .max(3650)
        .default(90)
        .meta({ description: "Days between two reviews of a document that doesn't say so itself." }),
    "warn-days": schemas/* int */.Whr()
        .min(0)
        .max(365)
        .default(14)
        .meta({ description: "Days before a review is due from which on there is a warning." }),
    "require-owner": schemas/* boolean */.zMY()
        .default(true)
        .meta({ description: "Every document says whose it is." }),
    "only-changed": common_options/* OnlyChanged */.R_.meta({
        description: "Judges only documents that changed, so that the calendar alone fails no unrelated change. `auto`: in pull requests and merge queues.",
    }),
    "as-of": common_options/* AsOf */.cv.meta({
        description: "The day that dates are judged by: today, or that of HEAD's commit, by which a verdict can be made again later. Both in UTC.",
    }),
    ...common_options/* commonOptions */.OP,
});

// EXTERNAL MODULE: ./build/guardrails/review/options.js
var review_options = __webpack_require__(15382);
;// CONCATENATED MODULE: ./build/guardrails/spec-guard/options.js


/** Everything but what is read by people, what tests, what plans the work, and what no person writes. */
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
/** Ten years: a spec that may be older has no need of a date. */
const mostDays = 3650;
/** The options of `guardrail/spec-guard`. */
const SpecGuardOptions = schemas/* strictObject */.rej({
    code: schemas/* array */.YOg(common_options/* RepositoryGlob */.Vh).default(code).meta({
        description: "Files whose change needs a spec or task change. The last glob that matches decides, `!` takes files out; specs and what .gitattributes calls `linguist-generated` are never code.",
    }),
    specs: schemas/* array */.YOg(common_options/* RepositoryGlob */.Vh).default(specs).meta({
        description: "Specs and task files. The Markdown files among them need a `last_review`, except a README.md and the lists in `tasks/` that have no front matter.",
    }),
    "require-spec": schemas/* boolean */.zMY()
        .default(true)
        .meta({ description: "Whether code changes need a spec or task change." }),
    "max-age-days": schemas/* int */.Whr()
        .min(1)
        .max(mostDays)
        .default(30)
        .meta({ description: "How many days ago a spec may have been reviewed." }),
    "warn-days": schemas/* int */.Whr()
        .min(0)
        .max(mostDays)
        .default(7)
        .meta({ description: "How many days before that it warns." }),
    "only-changed": common_options/* OnlyChanged */.R_.meta({
        description: "Whether only specs that changed are judged by their date. `auto`: in pull requests and merge queues, so that the calendar alone fails none of them.",
    }),
    "as-of": common_options/* AsOf */.cv.meta({
        description: "The day that dates are judged by: today, or the day of the head commit, by which the verdict can be made again later.",
    }),
    "require-evidence": schemas/* boolean */.zMY().default(false).meta({
        description: "Whether each `[x]` item of a changed spec or task file has to name evidence: a file that exists, or a run or artifact in GitHub Actions.",
    }),
    "require-approval": schemas/* boolean */.zMY().default(false).meta({
        description: "Whether code changes need an approval of the task, with an actor and a timestamp, in tasks/index.json.",
    }),
    "require-child-run": schemas/* boolean */.zMY().default(false).meta({
        description: "Whether a run of a task whose name begins with `<task>-` must have been recorded.",
    }),
    ...common_options/* commonOptions */.OP,
});

;// CONCATENATED MODULE: ./build/guardrails/guardrails.js





/** @param load loads what it judges with: some need a parser that nobody else does */
const builtIn = (options, load) => ({
    options,
    judge: async (repository, settings, facts) => (await load())(repository, options.parse(settings), facts),
});
/** The built-in guardrails, by what comes after `guardrail/`, in the order in which docs/guardrails.md explains them. */
const guardrails = new Map([
    [
        "spec-guard",
        builtIn(SpecGuardOptions, async () => (await Promise.all(/* import() */[__webpack_require__.e(97), __webpack_require__.e(805), __webpack_require__.e(633)]).then(__webpack_require__.bind(__webpack_require__, 41633))).judgeSpecGuard),
    ],
    [
        "docs-check",
        builtIn(options/* DocsCheckOptions */.oH, async () => (await Promise.all(/* import() */[__webpack_require__.e(97), __webpack_require__.e(805), __webpack_require__.e(357)]).then(__webpack_require__.bind(__webpack_require__, 21357))).judgeDocsCheck),
    ],
    [
        "docs-freshness",
        builtIn(DocsFreshnessOptions, async () => (await __webpack_require__.e(/* import() */ 237).then(__webpack_require__.bind(__webpack_require__, 19237))).judgeDocsFreshness),
    ],
    [
        "diff-budget",
        builtIn(DiffBudgetOptions, async () => (await __webpack_require__.e(/* import() */ 700).then(__webpack_require__.bind(__webpack_require__, 71700))).judgeDiffBudget),
    ],
    ["review", builtIn(review_options/* ReviewOptions */.n, async () => (await Promise.all(/* import() */[__webpack_require__.e(97), __webpack_require__.e(805), __webpack_require__.e(591), __webpack_require__.e(149)]).then(__webpack_require__.bind(__webpack_require__, 81149))).judgeReview)],
]);
/** Their names, each with the schema of its settings. */
const guardrailSettings = new Map([...guardrails].map(([name, { options }]) => [name, options]));


/***/ })

};
