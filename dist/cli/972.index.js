export const id = 972;
export const ids = [972];
export const modules = {

/***/ 8056:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AQ: () => (/* binding */ isFixture),
/* harmony export */   Rb: () => (/* binding */ neverMissing),
/* harmony export */   VA: () => (/* binding */ neverDocuments),
/* harmony export */   oH: () => (/* binding */ DocsCheckOptions)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5156);
/* harmony import */ var _changes_filter_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1778);
/* harmony import */ var _common_options_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1113);
/* harmony import */ var _sites_site_option_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1418);




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
const DocsCheckOptions = zod__WEBPACK_IMPORTED_MODULE_3__.strictObject({
    files: zod__WEBPACK_IMPORTED_MODULE_3__.array(_common_options_js__WEBPACK_IMPORTED_MODULE_1__/* .RepositoryGlob */ .Vh)
        .default(["**/*.{md,mdx,markdown}"])
        .meta({ description: "Globs of the documents to check." }),
    ignore: zod__WEBPACK_IMPORTED_MODULE_3__.array(_common_options_js__WEBPACK_IMPORTED_MODULE_1__/* .RepositoryGlob */ .Vh)
        .default([])
        .meta({
        description: `Globs of documents to skip, in addition to ${asCode(neverDocuments)}. A leading \`!\` includes documents again.`,
    }),
    "allow-missing": zod__WEBPACK_IMPORTED_MODULE_3__.array(_common_options_js__WEBPACK_IMPORTED_MODULE_1__/* .RepositoryGlob */ .Vh)
        .default([])
        .meta({
        description: `Globs of paths that documents may name although they do not exist, in addition to ${asCode(neverMissing)} and what .gitignore files list.`,
    }),
    "max-lines": zod__WEBPACK_IMPORTED_MODULE_3__.int()
        .min(0)
        .max(1_000_000)
        .default(0)
        .meta({ description: "Maximum number of lines of a document; 0: no limit." }),
    site: _sites_site_option_js__WEBPACK_IMPORTED_MODULE_2__/* .SiteOption */ .R.meta({
        description: "The documentation site that serves the documents. `auto`: read from its own configuration file; `false`: none, check documents as GitHub shows them; or a site, or a list of sites, with `root` and the settings below.",
    }),
    unread: zod__WEBPACK_IMPORTED_MODULE_3__["enum"](["error", "warn"]).default("error").meta({
        description: "Level for a document that cannot be checked because it is too large, too deeply nested, or the parser fails on it: `error` or `warn`.",
    }),
    links: zod__WEBPACK_IMPORTED_MODULE_3__.boolean().default(true).meta({
        description: "Check that link targets and images exist, and that labels and footnotes are defined.",
    }),
    anchors: zod__WEBPACK_IMPORTED_MODULE_3__.boolean().default(true).meta({
        description: "Check that the part after `#` exists: an anchor in the document, or a line in the file.",
    }),
    paths: zod__WEBPACK_IMPORTED_MODULE_3__.boolean().default(false).meta({
        description: "Check that paths in code spans and shell blocks exist. Off by default, because many paths in prose are examples or belong to another project.",
    }),
    scripts: zod__WEBPACK_IMPORTED_MODULE_3__.boolean().default(true).meta({
        description: "Check that scripts run by npm, pnpm or yarn in shell blocks are in the nearest package.json, unless the document is about the reader's own project.",
    }),
    pipelines: zod__WEBPACK_IMPORTED_MODULE_3__.boolean().default(true).meta({
        description: "Check that pipelines named by `orchestrator run` and `plan` are in the pipeline file.",
    }),
    ..._common_options_js__WEBPACK_IMPORTED_MODULE_1__/* .commonOptions */ .OP,
});


/***/ }),

/***/ 229:
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

/***/ 1418:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ SiteOption)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5156);
/* harmony import */ var _common_options_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1113);
/* harmony import */ var _slugs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9586);
/* harmony import */ var _presets_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(229);




const slugNames = Object.keys(_slugs_js__WEBPACK_IMPORTED_MODULE_1__/* .slugStyles */ .S);
const SiteSettings = zod__WEBPACK_IMPORTED_MODULE_3__.strictObject({
    preset: zod__WEBPACK_IMPORTED_MODULE_3__["enum"](_presets_js__WEBPACK_IMPORTED_MODULE_2__/* .presetNames */ .g)
        .optional()
        .meta({ description: "Site generator. The other settings override its defaults." }),
    root: zod__WEBPACK_IMPORTED_MODULE_3__.union([zod__WEBPACK_IMPORTED_MODULE_3__.string(), zod__WEBPACK_IMPORTED_MODULE_3__.array(zod__WEBPACK_IMPORTED_MODULE_3__.string()).min(1)], {
        error: "expected a folder or a list of them",
    })
        .meta({ description: "Folder of the pages, or a list of folders." }),
    public: zod__WEBPACK_IMPORTED_MODULE_3__.array(_common_options_js__WEBPACK_IMPORTED_MODULE_0__/* .RepositoryGlob */ .Vh)
        .optional()
        .meta({ description: "Folders whose files are served unchanged." }),
    base: zod__WEBPACK_IMPORTED_MODULE_3__.string()
        .regex(/^\//)
        .optional()
        .meta({ description: "Path at which the site is served, such as `/docs/`." }),
    extensions: zod__WEBPACK_IMPORTED_MODULE_3__.array(zod__WEBPACK_IMPORTED_MODULE_3__.string().regex(/^\.\w+$/))
        .optional()
        .meta({ description: "Extensions that links to pages may omit." }),
    index: zod__WEBPACK_IMPORTED_MODULE_3__.array(zod__WEBPACK_IMPORTED_MODULE_3__.string().min(1))
        .optional()
        .meta({ description: "Names of index pages, without extension." }),
    slug: zod__WEBPACK_IMPORTED_MODULE_3__["enum"](slugNames).optional().meta({ description: "How heading ids are made." }),
    mdx: zod__WEBPACK_IMPORTED_MODULE_3__.boolean().optional().meta({ description: "Whether .md files are MDX too." }),
    redirects: zod__WEBPACK_IMPORTED_MODULE_3__.array(zod__WEBPACK_IMPORTED_MODULE_3__.string().regex(/^\//)).optional().meta({
        description: "Routes that redirect or that other programs generate; `*` matches anything.",
    }),
});
/** The option `site`: read the site's configuration file, no site, or the settings of one or more sites. */
const SiteOption = zod__WEBPACK_IMPORTED_MODULE_3__.union([zod__WEBPACK_IMPORTED_MODULE_3__.literal("auto"), zod__WEBPACK_IMPORTED_MODULE_3__.literal(false), SiteSettings, zod__WEBPACK_IMPORTED_MODULE_3__.array(SiteSettings)], {
    error: "expected auto, false, or a site's settings or a list of them, each with `root`",
})
    .default("auto");


/***/ }),

/***/ 9586:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ slugStyles),
/* harmony export */   W: () => (/* binding */ createSlugger)
/* harmony export */ });
/* harmony import */ var github_slugger__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2710);

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

/***/ 972:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  guardrailSettings: () => (/* binding */ guardrailSettings),
  guardrails: () => (/* binding */ guardrails)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js
var schemas = __webpack_require__(5156);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/core.js
var core = __webpack_require__(8532);
// EXTERNAL MODULE: ./build/guardrails/common-options.js
var common_options = __webpack_require__(1113);
// EXTERNAL MODULE: ./build/model/size.js
var size = __webpack_require__(7577);
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
        const limit = field === "binaryBytes" ? (0,size/* readSize */.ik)(value) : readCount(value);
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
const Count = schemas.int(countExpected).min(0, countExpected);
const Bytes = schemas.union([schemas.number(), schemas.string()], { error: bytesExpected })
    .transform((value, context) => {
    const bytes = (0,size/* readSize */.ik)(String(value));
    if (bytes !== undefined)
        return bytes;
    context.addIssue({ code: "custom", message: bytesExpected });
    return core/* NEVER */.tm;
});
const PathBudgets = schemas.array(schemas.string(pathBudgetExpected).transform((text, context) => {
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
const DiffBudgetOptions = schemas.strictObject({
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
    ignore: schemas.array(common_options/* RepositoryGlob */.Vh).default([]).meta({
        description: "Files that are not counted, in addition to lock files, `dist`, `node_modules`, `archives` and what .gitattributes of the base marks as `linguist-generated`. The last matching glob decides; `!` counts files again, including those ignored by default.",
    }),
    ...common_options/* commonOptions */.OP,
});

// EXTERNAL MODULE: ./build/guardrails/docs-check/options.js
var options = __webpack_require__(8056);
// EXTERNAL MODULE: ./build/model/limits.js + 2 modules
var limits = __webpack_require__(9821);
;// CONCATENATED MODULE: ./build/guardrails/docs-freshness/options.js



const FileName = schemas.string()
    .regex(/^(?!\/)(?![A-Za-z]:)(?!(?:.*\/)?\.\.(?:\/|$)).*\S/s, "expected a file relative to the repository root, without ..");
/** The options of `guardrail/docs-freshness`. */
const DocsFreshnessOptions = schemas.strictObject({
    files: schemas.array(common_options/* RepositoryGlob */.Vh).default(["docs/**/*.md"]).meta({
        description: "Globs of the documents to check, in addition to those in the registry.",
    }),
    ignore: schemas.array(common_options/* RepositoryGlob */.Vh).default([]).meta({ description: "Globs of documents to skip." }),
    registry: FileName.optional().meta({
        description: "A YAML or JSON file with a list `documents`, each with `path` (a name or a glob) and the fields that its front matter lacks. Default: none.",
    }),
    "cadence-days": schemas.int()
        .min(1)
        .max(limits/* limits */.F.reviewDays.value)
        .default(90)
        .meta({ description: "Default number of days between two reviews of a document." }),
    "warn-days": schemas.int()
        .min(0)
        .max(365)
        .default(14)
        .meta({ description: "Number of days before a review is due from which it warns." }),
    "require-owner": schemas.boolean()
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
var review_options = __webpack_require__(5382);
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
const days = (least) => schemas.int().min(least).max(limits/* limits */.F.reviewDays.value);
/** The options of `guardrail/spec-guard`. */
const SpecGuardOptions = schemas.strictObject({
    code: schemas.array(common_options/* RepositoryGlob */.Vh).default(code).meta({
        description: "Files whose change needs a spec or task change. The last matching glob decides; `!` excludes files. Specs and files marked as `linguist-generated` in .gitattributes are never code.",
    }),
    specs: schemas.array(common_options/* RepositoryGlob */.Vh).default(specs).meta({
        description: "Specs and task files. The Markdown files among them need a `last_review`, except a README.md and the lists in `tasks/` that have no front matter.",
    }),
    "require-spec": schemas.boolean()
        .default(true)
        .meta({ description: "Require a spec or task change with each code change." }),
    "max-age-days": days(1)
        .default(30)
        .meta({ description: "Maximum age of a spec's last review, in days." }),
    "warn-days": days(0)
        .default(7)
        .meta({ description: "Number of days before that from which it warns." }),
    "only-changed": common_options/* OnlyChanged */.R_.meta({
        description: "Check the dates of changed specs only. `auto`: in pull requests and merge queues, so that the calendar alone does not fail them.",
    }),
    "as-of": common_options/* AsOf */.cv.meta({
        description: "The day that dates are compared with: today, or the day of the head commit, so that the verdict can be reproduced later.",
    }),
    "require-evidence": schemas.boolean().default(false).meta({
        description: "Require each `[x]` item of a changed spec or task file to name evidence: an existing file, or a run or artifact in GitHub Actions.",
    }),
    "require-approval": schemas.boolean().default(false).meta({
        description: "Require an approval of the task, with an actor and a timestamp, in tasks/index.json for code changes.",
    }),
    "require-child-run": schemas.boolean().default(false).meta({
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
const guardrails = new Map(Object.entries({
    "spec-guard": defineGuardrail(SpecGuardOptions, async () => (await Promise.all(/* import() */[__webpack_require__.e(3097), __webpack_require__.e(5805), __webpack_require__.e(8399)]).then(__webpack_require__.bind(__webpack_require__, 8399))).judgeSpecGuard),
    "docs-check": defineGuardrail(options/* DocsCheckOptions */.oH, async () => (await Promise.all(/* import() */[__webpack_require__.e(3097), __webpack_require__.e(5805), __webpack_require__.e(3292), __webpack_require__.e(5201)]).then(__webpack_require__.bind(__webpack_require__, 5201))).judgeDocsCheck),
    "docs-freshness": defineGuardrail(DocsFreshnessOptions, async () => (await __webpack_require__.e(/* import() */ 6117).then(__webpack_require__.bind(__webpack_require__, 6117))).judgeDocsFreshness),
    "diff-budget": defineGuardrail(DiffBudgetOptions, async () => (await __webpack_require__.e(/* import() */ 8525).then(__webpack_require__.bind(__webpack_require__, 8525))).judgeDiffBudget),
    review: defineGuardrail(review_options/* ReviewOptions */.n, async () => (await Promise.all(/* import() */[__webpack_require__.e(3097), __webpack_require__.e(5805), __webpack_require__.e(8167), __webpack_require__.e(6429)]).then(__webpack_require__.bind(__webpack_require__, 9248))).judgeReview),
}));
/** The schema of each guardrail's settings, by name. */
const guardrailSettings = new Map([...guardrails].map(([name, { options }]) => [name, options]));


/***/ }),

/***/ 2710:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ slug)
});

// UNUSED EXPORTS: default

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


/***/ })

};
