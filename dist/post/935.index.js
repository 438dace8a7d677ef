export const id = 935;
export const ids = [935,353];
export const modules = {

/***/ 57336:
/***/ ((module) => {

let p = process || {}, argv = p.argv || [], env = p.env || {}
let isColorSupported =
	!(!!env.NO_COLOR || argv.includes("--no-color")) &&
	(!!env.FORCE_COLOR || argv.includes("--color") || p.platform === "win32" || ((p.stdout || {}).isTTY && env.TERM !== "dumb") || !!env.CI)

let formatter = (open, close, replace = open) =>
	input => {
		let string = "" + input, index = string.indexOf(close, open.length)
		return ~index ? open + replaceClose(string, close, replace, index) + close : open + string + close
	}

let replaceClose = (string, close, replace, index) => {
	let result = "", cursor = 0
	do {
		result += string.substring(cursor, index) + replace
		cursor = index + close.length
		index = string.indexOf(close, cursor)
	} while (~index)
	return result + string.substring(cursor)
}

let createColors = (enabled = isColorSupported) => {
	let f = enabled ? formatter : () => String
	return {
		isColorSupported: enabled,
		reset: f("\x1b[0m", "\x1b[0m"),
		bold: f("\x1b[1m", "\x1b[22m", "\x1b[22m\x1b[1m"),
		dim: f("\x1b[2m", "\x1b[22m", "\x1b[22m\x1b[2m"),
		italic: f("\x1b[3m", "\x1b[23m"),
		underline: f("\x1b[4m", "\x1b[24m"),
		inverse: f("\x1b[7m", "\x1b[27m"),
		hidden: f("\x1b[8m", "\x1b[28m"),
		strikethrough: f("\x1b[9m", "\x1b[29m"),

		black: f("\x1b[30m", "\x1b[39m"),
		red: f("\x1b[31m", "\x1b[39m"),
		green: f("\x1b[32m", "\x1b[39m"),
		yellow: f("\x1b[33m", "\x1b[39m"),
		blue: f("\x1b[34m", "\x1b[39m"),
		magenta: f("\x1b[35m", "\x1b[39m"),
		cyan: f("\x1b[36m", "\x1b[39m"),
		white: f("\x1b[37m", "\x1b[39m"),
		gray: f("\x1b[90m", "\x1b[39m"),

		bgBlack: f("\x1b[40m", "\x1b[49m"),
		bgRed: f("\x1b[41m", "\x1b[49m"),
		bgGreen: f("\x1b[42m", "\x1b[49m"),
		bgYellow: f("\x1b[43m", "\x1b[49m"),
		bgBlue: f("\x1b[44m", "\x1b[49m"),
		bgMagenta: f("\x1b[45m", "\x1b[49m"),
		bgCyan: f("\x1b[46m", "\x1b[49m"),
		bgWhite: f("\x1b[47m", "\x1b[49m"),

		blackBright: f("\x1b[90m", "\x1b[39m"),
		redBright: f("\x1b[91m", "\x1b[39m"),
		greenBright: f("\x1b[92m", "\x1b[39m"),
		yellowBright: f("\x1b[93m", "\x1b[39m"),
		blueBright: f("\x1b[94m", "\x1b[39m"),
		magentaBright: f("\x1b[95m", "\x1b[39m"),
		cyanBright: f("\x1b[96m", "\x1b[39m"),
		whiteBright: f("\x1b[97m", "\x1b[39m"),

		bgBlackBright: f("\x1b[100m", "\x1b[49m"),
		bgRedBright: f("\x1b[101m", "\x1b[49m"),
		bgGreenBright: f("\x1b[102m", "\x1b[49m"),
		bgYellowBright: f("\x1b[103m", "\x1b[49m"),
		bgBlueBright: f("\x1b[104m", "\x1b[49m"),
		bgMagentaBright: f("\x1b[105m", "\x1b[49m"),
		bgCyanBright: f("\x1b[106m", "\x1b[49m"),
		bgWhiteBright: f("\x1b[107m", "\x1b[49m"),
	}
}

module.exports = createColors()
module.exports.createColors = createColors


/***/ }),

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

/***/ 91113:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OP: () => (/* binding */ commonOptions),
/* harmony export */   R_: () => (/* binding */ OnlyChanged),
/* harmony export */   Vh: () => (/* binding */ RepositoryGlob),
/* harmony export */   cv: () => (/* binding */ AsOf)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92857);

/** Options of every guardrail. */
const commonOptions = {
    "dry-run": zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().default(false).meta({
        description: "Report violations, but let the run continue (an allowed failure).",
    }),
    "settings-changed": zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(["warn", "error"]).default("warn").meta({
        description: "Level of the finding when the change modifies what this guardrail judges by, such as its settings in the pipeline file: `warn` or `error`.",
    }),
};
/** A glob; a leading `!` excludes files again. */
const RepositoryGlob = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .regex(/^!?(?!\/)(?![A-Za-z]:)(?!(?:.*\/)?\.\.(?:\/|$))(?=.*[^\s!])/s, "expected a glob relative to the repository root, without ..");
/** For guardrails that check dates: whether only changed documents are checked. */
const OnlyChanged = zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz("auto"), zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY()], { error: "expected auto, true or false" })
    .default("auto");
/** For guardrails that check dates: the day to compare with. */
const AsOf = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(["today", "head"]).default("today");


/***/ }),

/***/ 68056:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AQ: () => (/* binding */ isFixture),
/* harmony export */   Rb: () => (/* binding */ neverMissing),
/* harmony export */   VA: () => (/* binding */ neverDocuments),
/* harmony export */   oH: () => (/* binding */ DocsCheckOptions)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92857);
/* harmony import */ var _changes_filter_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81778);
/* harmony import */ var _common_options_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91113);
/* harmony import */ var _sites_site_option_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41418);




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
    site: _sites_site_option_js__WEBPACK_IMPORTED_MODULE_2__/* .SiteOption */ .R.meta({
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

/***/ 41418:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ SiteOption)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92857);
/* harmony import */ var _common_options_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91113);
/* harmony import */ var _slugs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69586);
/* harmony import */ var _presets_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60229);




const slugNames = Object.keys(_slugs_js__WEBPACK_IMPORTED_MODULE_1__/* .slugStyles */ .S);
const SiteSettings = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    preset: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(_presets_js__WEBPACK_IMPORTED_MODULE_2__/* .presetNames */ .g)
        .optional()
        .meta({ description: "Site generator. The other settings override its defaults." }),
    root: zod__WEBPACK_IMPORTED_MODULE_3__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()).min(1)], {
        error: "expected a folder or a list of them",
    })
        .meta({ description: "Folder of the pages, or a list of folders." }),
    public: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(_common_options_js__WEBPACK_IMPORTED_MODULE_0__/* .RepositoryGlob */ .Vh)
        .optional()
        .meta({ description: "Folders whose files are served unchanged." }),
    base: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()
        .regex(/^\//)
        .optional()
        .meta({ description: "Path at which the site is served, such as `/docs/`." }),
    extensions: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().regex(/^\.\w+$/))
        .optional()
        .meta({ description: "Extensions that links to pages may omit." }),
    index: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().min(1))
        .optional()
        .meta({ description: "Names of index pages, without extension." }),
    slug: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(slugNames).optional().meta({ description: "How heading ids are made." }),
    mdx: zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY().optional().meta({ description: "Whether .md files are MDX too." }),
    redirects: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().regex(/^\//)).optional().meta({
        description: "Routes that redirect or that other programs generate; `*` matches anything.",
    }),
});
/** The option `site`: read the site's configuration file, no site, or the settings of one or more sites. */
const SiteOption = zod__WEBPACK_IMPORTED_MODULE_3__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz("auto"), zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz(false), SiteSettings, zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(SiteSettings)], {
    error: "expected auto, false, or a site's settings or a list of them, each with `root`",
})
    .default("auto");


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

/***/ 38086:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b: () => (/* binding */ guardrailSettings),
  n: () => (/* binding */ guardrails)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
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
const Count = schemas/* int */.Whr(countExpected).min(0, countExpected);
const Bytes = schemas/* union */.KCZ([schemas/* number */.aig(), schemas/* string */.YjP()], { error: bytesExpected })
    .transform((value, context) => {
    const bytes = (0,size/* readSize */.ik)(String(value));
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
// EXTERNAL MODULE: ./build/model/limits.js + 2 modules
var limits = __webpack_require__(89821);
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
        .max(limits/* limits */.F.reviewDays.value)
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

// EXTERNAL MODULE: ./build/model/verdict-place.js
var verdict_place = __webpack_require__(28041);
;// CONCATENATED MODULE: ./build/guardrails/review/options.js



const VerdictText = schemas/* string */.YjP()
    .refine((text) => (0,verdict_place/* readVerdictPlace */.z)(text) !== undefined, "expected <stage id>/<path>, as in ai-review/verdict.json: the stage whose artifact it is, and the file relative to its working directory");
/** The options of `guardrail/review`. */
const ReviewOptions = schemas/* strictObject */.rej({
    required: schemas/* boolean */.zMY().default(false).meta({
        description: "Fail the run without an approval. Requested changes fail it in any case.",
    }),
    verdict: VerdictText.optional().meta({
        description: "Verdict file as `<stage id>/<path>`: a JSON artifact of that stage with `{approved, feedback, findings}`. Default: none.",
    }),
    "pull-request-reviews": schemas/* boolean */.zMY().default(false).meta({
        description: "Use the reviews of the pull request. With `verdict`, both have to approve.",
    }),
    approvals: schemas/* int */.Whr()
        .min(1)
        .max(100)
        .default(1)
        .meta({ description: "Number of approvals that the pull request needs." }),
    "goal-headings": schemas/* array */.YOg(schemas/* string */.YjP().trim().min(1)).default([]).meta({
        description: "Headings that this repository's specs use for their goal, tried before the built-in ones (`Goal`, `Objective`, `Summary` …).",
    }),
    ...common_options/* commonOptions */.OP,
});

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
const days = (least) => schemas/* int */.Whr().min(least).max(limits/* limits */.F.reviewDays.value);
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
const guardrails = new Map(Object.entries({
    "spec-guard": defineGuardrail(SpecGuardOptions, async () => (await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(97), __webpack_require__.e(805), __webpack_require__.e(376)]).then(__webpack_require__.bind(__webpack_require__, 30376))).judgeSpecGuard),
    "docs-check": defineGuardrail(options/* DocsCheckOptions */.oH, async () => (await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(97), __webpack_require__.e(805), __webpack_require__.e(673), __webpack_require__.e(201)]).then(__webpack_require__.bind(__webpack_require__, 85201))).judgeDocsCheck),
    "docs-freshness": defineGuardrail(DocsFreshnessOptions, async () => (await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(117)]).then(__webpack_require__.bind(__webpack_require__, 46117))).judgeDocsFreshness),
    "diff-budget": defineGuardrail(DiffBudgetOptions, async () => (await __webpack_require__.e(/* import() */ 525).then(__webpack_require__.bind(__webpack_require__, 8525))).judgeDiffBudget),
    review: defineGuardrail(ReviewOptions, async () => (await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(97), __webpack_require__.e(805), __webpack_require__.e(865)]).then(__webpack_require__.bind(__webpack_require__, 71865))).judgeReview),
}));
/** The schema of each guardrail's settings, by name. */
const guardrailSettings = new Map([...guardrails].map(([name, { options }]) => [name, options]));


/***/ }),

/***/ 41039:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ createSettingsFinding)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90738);

/**
 * Creates the finding for a change that modifies the rules that it is checked by.
 * @param guardrail such as `diff-budget`
 * @param level value of the option `settings-changed`
 */
const createSettingsFinding = (guardrail, level, { message, path }) => (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .createFinding */ .u)(`${guardrail}/settings-changed`, {
    level: level === "error" ? "error" : "warning",
    title: "The change modifies its own rules",
    message,
    path: path ?? null,
    fix: "Review this carefully, or make this change on its own first.",
});


/***/ }),

/***/ 57577:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CD: () => (/* binding */ sizePattern),
/* harmony export */   ik: () => (/* binding */ readSize)
/* harmony export */ });
/* unused harmony export formatSize */
const units = { B: 1, KiB: 1024, MiB: 1024 ** 2, GiB: 1024 ** 3 };
/** The pattern of a size, for JSON Schema. Bytes have no fractions. */
const sizePattern = "^(\\d+ ?B?|\\d+(\\.\\d+)? ?(KiB|MiB|GiB))$";
const written = new RegExp(sizePattern);
/** Parses `1048576`, `256MiB` or `1.5 GiB` into bytes; undefined if it is invalid or too large. */
function readSize(text) {
    if (!written.test(text))
        return undefined;
    const [unit = "B"] = /[A-Z]\w*$/i.exec(text) ?? [];
    const bytes = Math.floor(Number.parseFloat(text) * units[unit]);
    return Number.isSafeInteger(bytes) ? bytes : undefined;
}
/** Formats a size: `512 B`, `1.5 KiB`, `20 MiB`. */
function formatSize(bytes) {
    const [unit, factor] = Object.entries(units).findLast(([, least]) => bytes >= least) ?? ["B", 1];
    const count = bytes / factor;
    return `${unit === "B" || count >= 10 ? Math.floor(count) : Math.floor(count * 10) / 10} ${unit}`;
}


/***/ }),

/***/ 28041:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ readVerdictPlace)
/* harmony export */ });
const place = /^([A-Za-z0-9][\w.-]*)\/(?!\/)(?!(?:.*\/)?\.{1,2}(?:\/|$))(\S|\S.*\S)$/s;
/** Parses `<stage id>/<path>`; undefined if it is anything else. */
function readVerdictPlace(text) {
    const [, stage, path] = (typeof text === "string" && place.exec(text)) || [];
    return stage === undefined || path === undefined || path.endsWith("/")
        ? undefined
        : { stage, path };
}


/***/ }),

/***/ 64935:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createGuardrailRunner: () => (/* binding */ createGuardrailRunner)
});

// EXTERNAL MODULE: ./build/changes/unless-git-fails.js
var unless_git_fails = __webpack_require__(66739);
// EXTERNAL MODULE: ./build/model/changes.js
var model_changes = __webpack_require__(94231);
// EXTERNAL MODULE: ./build/changes/find-changes.js + 2 modules
var find_changes = __webpack_require__(85784);
// EXTERNAL MODULE: ./build/changes/names.js
var changes_names = __webpack_require__(18126);
// EXTERNAL MODULE: ./build/changes/raw-diff.js
var raw_diff = __webpack_require__(31310);
;// CONCATENATED MODULE: ./build/changes/attributes.js


const names = ["linguist-generated", "diff"];
/** Reads the attributes of the work tree, including those set only in this clone. */
const readOwnAttributes = async (git, paths) => parseAttributes(await git.attributes(names, paths.map(changes_names/* nameToBytes */.CD)));
/**
 * Reads the attributes of a commit, so that a change cannot decide how it is measured.
 * @param tree ids of the commit's files by path
 */
async function readAttributesAt(git, tree, paths) {
    const files = [...tree].filter(([path]) => /(^|\/)\.gitattributes$/.test(path));
    const contents = await git.contents(files.map(([, id]) => id));
    const texts = new Map(files.map(([path, id]) => [
        Buffer.from((0,changes_names/* nameToBytes */.CD)(path)).toString("latin1"),
        contents.get(id),
    ]));
    return parseAttributes(await git.attributesIn(texts, names, paths.map(changes_names/* nameToBytes */.CD)));
}
/** Parses `<path> <attribute> <value>`, each terminated by NUL. */
function parseAttributes(bytes) {
    const fields = (0,raw_diff/* splitAtNul */.Lf)(bytes).map(changes_names/* nameFromBytes */.Dj);
    const byPath = new Map();
    for (let at = 0; at + 2 < fields.length; at += 3) {
        const [path, name, value] = [fields[at], fields[at + 1], fields[at + 2]];
        const known = byPath.get(path) ?? { generated: false, withoutLines: false };
        // Set to anything but `false` (github/linguist, docs/overrides.md).
        if (name === "linguist-generated")
            known.generated = !["unspecified", "unset", "false"].includes(value);
        else
            known.withoutLines = value === "unset";
        byPath.set(path, known);
    }
    return byPath;
}

;// CONCATENATED MODULE: ./build/changes/changed-contents.js



/**
 * Returns the object with a file's current contents; undefined: it was deleted, is a submodule, or is only in the work
 * tree.
 */
const getObject = ({ mode, object }) => mode === null || mode === raw_diff/* submoduleMode */.wS ? undefined : (object ?? undefined);
/** Reads the current sizes of changed files, in bytes, by path; 0: deleted. Uses one process for all of them. */
async function readSizesNow({ git, workTree }, changes) {
    const sizes = await git.sizes(changes.flatMap((change) => getObject(change) ?? []));
    const bytes = new Map();
    for (const change of changes) {
        const { path, mode } = change;
        const object = getObject(change);
        if (object !== undefined && !sizes.has(object))
            throw new model_changes/* GitError */.X(`the object ${object} is missing`);
        const size = object === undefined ? await workTree.size((0,changes_names/* nameToBytes */.CD)(path)) : sizes.get(object);
        bytes.set(path, mode === null || mode === raw_diff/* submoduleMode */.wS ? 0 : (size ?? 0));
    }
    return bytes;
}
const noBytes = new Uint8Array();
/** Reads both versions of changed files with one process. A missing version is empty. */
async function readVersions({ git, workTree, baseTree }, changes) {
    const idBefore = ({ path, previousPath }) => baseTree.get(previousPath ?? path);
    const ids = changes.flatMap((change) => [idBefore(change) ?? [], getObject(change) ?? []].flat());
    const contents = await git.contents([...new Set(ids)]);
    const readAfter = (change) => {
        const object = getObject(change);
        return object === undefined ? readNow(workTree, change) : contents.get(object);
    };
    return Promise.all(changes.map(async (change) => ({
        change,
        before: contents.get(idBefore(change) ?? "") ?? noBytes,
        after: (await readAfter(change)) ?? noBytes,
    })));
}
async function readNow(workTree, { path, mode }) {
    return mode === null || mode === raw_diff/* submoduleMode */.wS ? undefined : workTree.read((0,changes_names/* nameToBytes */.CD)(path));
}

;// CONCATENATED MODULE: ./build/changes/line-counts.js


const tab = 0x09;
const colon = 0x3a;
/**
 * Parses `git diff --raw --numstat -z`, by path: first the raw format, then for each change `<added> <deleted> <name>`,
 * separated by tabs; for a rename the name is empty and two fields follow (git-diff, other diff formats). A file in
 * conflict occurs twice.
 * @throws Error on anything else
 */
function parseLineCounts(bytes) {
    const fields = (0,raw_diff/* splitAtNul */.Lf)(bytes);
    const changes = new Map();
    let at = 0;
    while (at < fields.length && fields[at][0] === colon) {
        const { change, next } = (0,raw_diff/* readRawChange */.Vw)(fields, at);
        changes.set(change.path, change);
        at = next;
    }
    const counted = new Map();
    while (at < fields.length) {
        const { path, lines, next } = readLineCounts(fields, at);
        const change = changes.get(path);
        if (change === undefined)
            throw new Error(`git diff counts ${path}, of which it says nothing else`);
        counted.set(path, { ...change, ...lines });
        at = next;
    }
    return counted;
}
function readLineCounts(fields, at) {
    const field = fields[at];
    const first = field.indexOf(tab);
    const second = field.indexOf(tab, first + 1);
    const isRename = second === field.length - 1;
    const name = isRename ? fields[at + 2] : field.subarray(second + 1);
    if (first === -1 || second === -1 || name === undefined) {
        throw new Error(`git diff printed ${JSON.stringify((0,changes_names/* nameFromBytes */.Dj)(field))}, which is no count of lines`);
    }
    const lines = {
        addedLines: readCount(field.subarray(0, first)),
        deletedLines: readCount(field.subarray(first + 1, second)),
    };
    return { path: (0,changes_names/* nameFromBytes */.Dj)(name), lines, next: at + (isRename ? 3 : 1) };
}
function readCount(bytes) {
    const text = (0,changes_names/* nameFromBytes */.Dj)(bytes);
    if (text === "-")
        return null;
    if (/^\d+$/.test(text))
        return Number(text);
    throw new Error(`git diff printed ${JSON.stringify(text)}, which is no number of lines`);
}

// EXTERNAL MODULE: ./build/changes/own-files.js
var own_files = __webpack_require__(36584);
// EXTERNAL MODULE: ./build/model/limits.js + 2 modules
var limits = __webpack_require__(89821);
;// CONCATENATED MODULE: ./build/changes/measure.js







/** Measures all entries of a change set, in order. An entry that no longer differs has no lines. */
async function measureChanges(measuring, changes) {
    const { entries } = changes;
    if (entries.length === 0)
        return [];
    const counted = await countLines(measuring, changes);
    const attributes = await correctCounts(measuring, counted, entries);
    const binaryBytes = await readSizesNow(measuring, [...counted.values()].filter(isBinary));
    return entries.map((entry) => ({
        ...entry,
        ...toMeasures(counted.get(entry.path) ?? createUncounted(entry)),
        binaryBytes: binaryBytes.get(entry.path) ?? null,
        generated: attributes.get(entry.path)?.generated ?? false,
    }));
}
function toMeasures(change) {
    const { previousMode, mode, similarity } = change;
    const { addedLines, deletedLines } = isSubmoduleOnly(change) ? noCounts : change;
    return { previousMode, mode, similarity, addedLines, deletedLines };
}
const noCounts = { addedLines: null, deletedLines: null };
/** Counts the lines of committed changes, and of those in the work tree to files that git knows. */
async function diffLines({ git, request }, changes, options = {}) {
    const base = changes.base ?? (await git.emptyTree());
    const head = changes.workingTree ? null : changes.head;
    const without = (0,own_files/* listCommittedOwnFiles */.M6)(request);
    return parseLineCounts(await git.diff(base, head, { lines: true, without, ...options }));
}
async function countLines(measuring, changes) {
    const counted = await diffLines(measuring, changes);
    // A file that was removed from the index but still exists is a deletion to git; here it counts as if it were added
    // again.
    const untracked = changes.entries.filter(({ path, status, submodule }) => !submodule &&
        (status === "untracked" || (status === "modified" && counted.get(path)?.mode === null)));
    for (const [path, change] of await countUntracked(measuring, changes.base, untracked))
        counted.set(path, change);
    if (changes.workingTree)
        await removeUnwrittenObjects(measuring.git, counted);
    return counted;
}
/** Git also prints ids of work tree files that are not stored as objects yet. */
async function removeUnwrittenObjects(git, counted) {
    const known = await git.sizes([...counted.values()].flatMap(({ object }) => object ?? []));
    for (const [path, change] of counted) {
        if (change.object !== null && !known.has(change.object))
            counted.set(path, { ...change, object: null });
    }
}
/**
 * Corrects counts that the change itself influences.
 * @returns the base's attributes
 */
async function correctCounts({ git, workTree, baseTree }, counted, entries) {
    const paths = entries.map(({ path }) => path);
    const contents = { git, workTree, baseTree: await baseTree() };
    const base = await readAttributesAt(git, contents.baseTree, paths);
    const attributes = { own: await readOwnAttributes(git, paths), base };
    const files = () => [...counted.values()].filter((change) => !isSubmoduleOnly(change));
    for (const change of await countHiddenLines(contents, files(), attributes))
        counted.set(change.path, change);
    for (const change of await findLongLines(contents, files()))
        counted.set(change.path, change);
    return base;
}
async function countUntracked({ git, files }, base, untracked) {
    if (untracked.length === 0)
        return new Map();
    const names = untracked.map(({ path }) => (0,changes_names/* nameToBytes */.CD)(path));
    const folder = await files.makeTemporaryFolder();
    try {
        const from = base ?? (await git.emptyTree());
        return parseLineCounts(await git.diffOfUntracked(from, names, `${folder}/index`));
    }
    finally {
        await files.remove(folder);
    }
}
const isBinary = (change) => change.addedLines === null && !isSubmoduleOnly(change);
/** A submodule that neither was nor became a file: git counts its commit as a line. */
const isSubmoduleOnly = ({ submodule, previousMode, mode }) => submodule && [previousMode, mode].every((side) => side === null || side === raw_diff/* submoduleMode */.wS);
const createUncounted = (entry) => ({
    ...entry,
    previousMode: null,
    mode: null,
    similarity: null,
    object: null,
    addedLines: 0,
    deletedLines: 0,
});
/** Files that are in memory at the same time. */
const atOnce = 50;
/**
 * Counts the lines of files that git treats as binary only because of an attribute that the base does not have. Truly
 * binary files stay binary.
 */
async function countHiddenLines(contents, changes, attributes) {
    const isText = (path) => attributes.own.get(path)?.withoutLines === true &&
        attributes.base.get(path)?.withoutLines !== true;
    const hidden = changes.filter(({ path, addedLines }) => addedLines === null && isText(path));
    const sizes = await readSizesNow(contents, hidden);
    const small = hidden.filter(({ path }) => sizes.get(path) <= limits/* limits */.F.parsedDocument.value);
    const counted = [];
    for (let from = 0; from < small.length; from += atOnce) {
        const versions = await readVersions(contents, small.slice(from, from + atOnce));
        const counts = parsePairCounts(await contents.git.countLines(versions));
        counted.push(...versions.map(({ change }, n) => ({ ...change, ...(counts.get(n) ?? noLines) })));
    }
    return counted;
}
const noLines = { addedLines: 0, deletedLines: 0 };
/** Parses `<added> <deleted> `, `before/<n>` and `after/<n>`, each terminated by NUL. `-`: binary. */
function parsePairCounts(bytes) {
    const fields = (0,raw_diff/* splitAtNul */.Lf)(bytes).map(changes_names/* nameFromBytes */.Dj);
    const counts = new Map();
    for (let at = 0; at + 2 < fields.length; at += 3) {
        const [added, deleted] = fields[at].split("\t").map((text) => text === "-" ? null : Number(text));
        const lines = { addedLines: added ?? null, deletedLines: deleted ?? null };
        counts.set(Number(fields[at + 2].replace("after/", "")), lines);
    }
    return counts;
}
/** Longest readable line, in bytes: a file with a longer one counts by its bytes, like a binary file. */
const longestLine = 10_000;
/** Average bytes of a changed line above which its file is examined. */
const usualLine = 400;
/** Finds text files that are much larger than their changed lines, because one line is too long. */
async function findLongLines(contents, changes) {
    const texts = changes.filter(({ addedLines }) => addedLines !== null && addedLines > 0);
    const sizes = await readSizesNow(contents, texts);
    const found = [];
    for (const change of texts) {
        const size = sizes.get(change.path);
        if (size <= longestLine || size <= usualLine * change.addedLines)
            continue;
        const [version] = await readVersions(contents, [change]);
        if (hasLongLine(version.after))
            found.push({ ...change, addedLines: null, deletedLines: null });
    }
    return found;
}
function hasLongLine(bytes) {
    for (let from = 0; from + longestLine < bytes.length;) {
        const end = bytes.lastIndexOf(lineFeed, from + longestLine);
        if (end < from)
            return true;
        from = end + 1;
    }
    return false;
}
const lineFeed = 0x0a;

// EXTERNAL MODULE: ./build/changes/once.js
var once = __webpack_require__(66677);
// EXTERNAL MODULE: ./node_modules/p-map/index.js
var p_map = __webpack_require__(606);
;// CONCATENATED MODULE: ./build/changes/only-blanks.js


/** Finds changed files that differ only in indentation, in empty lines, or in the width of existing blanks. */
async function findOnlyBlanks(request, changes, measured) {
    const { readBase, readHead } = request;
    const found = await (0,p_map/* default */.Ay)(await findCandidates(request, changes, measured), async ({ path }) => (hasSameWords(await readBase(path), await readHead(path)) ? [path] : []), { concurrency: 50 });
    return new Set(found.flat());
}
/** Git also ignores new blanks within words, but `/ tmp` differs from `/tmp`. */
function hasSameWords(before, after) {
    const normalizeBlanks = (bytes) => new TextDecoder()
        .decode(bytes)
        .split("\n")
        .map((line) => line.trim().replaceAll(/\s+/g, " "))
        .filter((line) => line !== "")
        .join("\n");
    return normalizeBlanks(before) === normalizeBlanks(after);
}
/** Finds files in which git counts no changed line when it ignores blanks and empty lines. */
async function findCandidates(request, changes, measured) {
    const candidates = measured.filter(({ status, addedLines, deletedLines }) => status === "modified" && (addedLines ?? 0) + (deletedLines ?? 0) > 0);
    if (candidates.length === 0)
        return [];
    const counted = await diffLines(request, changes, { ignoreBlanks: true });
    return candidates.filter(({ path }) => {
        // Git omits files without such lines. For files hidden by an attribute, nothing is known.
        const { addedLines, deletedLines } = counted.get(path) ?? noLines;
        return addedLines === 0 && deletedLines === 0;
    });
}

;// CONCATENATED MODULE: ./build/changes/open-repository.js








/**
 * Opens the repository of the current folder. Each question is asked on first use, and only once. Outside of git every
 * question fails with a GitError that says so.
 */
function openRepository({ git, files, request, base = null }) {
    const workTree = (0,once/* once */.O)(async () => git.workTree(await requireRoot(git)));
    const changes = (0,once/* once */.O)(async () => {
        await workTree();
        return requireChanges(git, request, base);
    });
    const readObject = createObjectReader(git);
    const baseTree = (0,once/* once */.O)(async () => readTree(git, (await changes()).base));
    const headTree = (0,once/* once */.O)(async () => readTree(git, (await changes()).head));
    const readIn = async (tree, path) => {
        const id = tree.get(path);
        return id === undefined ? undefined : readObject(id);
    };
    const read = async (path) => (await workTree()).read((0,changes_names/* nameToBytes */.CD)(path));
    const readBase = async (path) => readIn(await baseTree(), path);
    const readHead = async (path) => (await changes()).workingTree ? read(path) : readIn(await headTree(), path);
    const measure = (0,once/* once */.O)(async () => measureChanges({ git, files, request, workTree: await workTree(), baseTree }, await changes()));
    return {
        changes,
        measure,
        onlyBlanks: (0,once/* once */.O)(async () => findOnlyBlanks({ git, request, readBase, readHead }, await changes(), await measure())),
        history: async (since) => readChangeHistory(git, await changes(), since),
        files: (0,once/* once */.O)(async () => {
            await workTree();
            return parsePresentFiles(await git.listFiles());
        }),
        read,
        exists: async (path) => (await workTree()).exists((0,changes_names/* nameToBytes */.CD)(path)),
        readBase,
        headDate: (0,once/* once */.O)(async () => {
            await workTree();
            return readHeadDate(git);
        }),
    };
}
const readTree = async (git, commit) => commit === null ? new Map() : readBaseTree(git, commit);
async function readHeadDate(git) {
    const head = await git.commit("HEAD");
    return head === undefined ? null : git.commitDate(head);
}
async function requireRoot(git) {
    const root = await git.root();
    if (root !== undefined)
        return root;
    throw new model_changes/* GitError */.X("this is not the work tree of a git repository, or git is not installed, so nothing can be said about its files; " +
        "check the repository out first, or start in a folder of it");
}
async function requireChanges(git, request, base) {
    const found = await (0,find_changes/* findChanges */.pz)(git, request, base);
    if (found.kind === "found")
        return found.changes;
    throw new model_changes/* GitError */.X(found.reason);
}
/**
 * Parses `git ls-files -t -z --cached --deleted --others`: a letter and a space before each name. Deleted files (`R`,
 * besides another letter) and files outside a sparse checkout (`S`) are left out.
 */
function parsePresentFiles(bytes) {
    const names = new Set();
    const absent = new Set();
    for (const field of (0,raw_diff/* splitAtNul */.Lf)(bytes)) {
        const letter = field[0];
        // The work tree of another repository ends with a slash.
        const name = (0,changes_names/* nameFromBytes */.Dj)(field.subarray(2, field.at(-1) === slash ? -1 : undefined));
        (letter === removed || letter === skipped ? absent : names).add(name);
    }
    return [...names].filter((name) => !absent.has(name)).sort();
}
const removed = 0x52;
const skipped = 0x53;
const slash = 0x2f;
const open_repository_tab = 0x09;
/** Reads the ids of a commit's files, by path. Submodules have none. */
async function readBaseTree(git, commit) {
    const ids = new Map();
    for (const field of (0,raw_diff/* splitAtNul */.Lf)(await git.listTree(commit))) {
        const end = field.indexOf(open_repository_tab);
        const [mode, , id] = (0,changes_names/* nameFromBytes */.Dj)(field.subarray(0, end)).split(" ");
        if (mode !== raw_diff/* submoduleMode */.wS)
            ids.set((0,changes_names/* nameFromBytes */.Dj)(field.subarray(end + 1)), id);
    }
    return ids;
}
/** Reads objects by id; ids requested at the same time are read by one process. */
function createObjectReader(git) {
    let asked = null;
    return async (id) => {
        if (asked === null) {
            const ids = new Set();
            const contents = Promise.resolve().then(() => {
                asked = null;
                return git.contents([...ids]);
            });
            asked = { ids, contents };
        }
        asked.ids.add(id);
        return (await asked.contents).get(id);
    };
}
/** Commits of a change that are listed. */
const mostCommits = 50;
/** Earlier commits that are examined: a second's work in a large repository. */
const mostBefore = 1000;
async function readChangeHistory(git, changes, since) {
    const { base, head } = changes;
    const isShallow = await git.isShallow();
    if (head === null)
        return { commits: [], commitsOmitted: 0, isShallow, touched: null };
    const commits = parseCommits(await git.commits(base, head, mostCommits));
    const count = await git.countCommits(base, head);
    return {
        commits,
        commitsOmitted: Math.max(0, count - commits.length),
        isShallow,
        touched: isShallow || base === null ? null : await countTouches(git, base, since),
    };
}
/** Returns null where a partial clone lacks the trees. */
async function countTouches(git, base, since) {
    const ask = async () => parseTouches(await git.recentChanges(base, since, mostBefore));
    return (0,unless_git_fails/* unlessGitFails */.K)(ask, null);
}
/** Git prints a line that names each commit. */
function parseCommits(bytes) {
    const text = new TextDecoder().decode(bytes);
    return [...text.matchAll(/([0-9a-f]{40,64})\0([^\0]*)\0([^\0]*)\0/g)].map(([, id = "", author = "", subject = ""]) => ({ id, author, subject }));
}
function parseTouches(bytes) {
    const fields = (0,raw_diff/* splitAtNul */.Lf)(bytes);
    const touches = new Map();
    for (let at = 0; at < fields.length;) {
        const { change, next } = (0,raw_diff/* readRawChange */.Vw)(fields, at);
        touches.set(change.path, (touches.get(change.path) ?? 0) + 1);
        at = next;
    }
    return touches;
}

// EXTERNAL MODULE: ./build/guardrails/finding.js
var finding = __webpack_require__(90738);
// EXTERNAL MODULE: ./build/guardrails/guardrails.js + 5 modules
var guardrails = __webpack_require__(38086);
// EXTERNAL MODULE: ./node_modules/picocolors/picocolors.js
var picocolors = __webpack_require__(57336);
// EXTERNAL MODULE: ./build/text/clean-text.js
var clean_text = __webpack_require__(1559);
;// CONCATENATED MODULE: ./build/report/terminal/columns.js
/**
 * Counts the columns of a text without escape sequences on a terminal: an upper bound, so that lines never wrap. From
 * Hangul Jamo on, characters count as two, except for the glyphs and dots of this tool's lines.
 */
function countColumns(text) {
    let columns = 0;
    for (const character of text)
        columns += countCharacterColumns(character);
    return columns;
}
/** Cuts a text to at most `columns`, with `…` at a cut. */
function cutToColumns(text, columns) {
    if (countColumns(text) <= columns)
        return text;
    let kept = "";
    let used = 1;
    for (const character of text) {
        used += countCharacterColumns(character);
        if (used > columns)
            break;
        kept += character;
    }
    return columns < 1 ? "" : `${kept}…`;
}
/** Pads a text with trailing spaces to `columns`. */
function padToColumns(text, columns) {
    return text + " ".repeat(Math.max(0, columns - countColumns(text)));
}
// U+2010-2027 dashes, dots and bullets; U+2190-21ff arrows; U+25a0-25ff shapes; U+2713-2718 check marks; U+2800-28ff the spinner.
const narrow = /[\u2010-\u2027\u2190-\u21ff\u25a0-\u25ff\u2713-\u2718\u2800-\u28ff]/;
function countCharacterColumns(character) {
    const code = character.codePointAt(0) ?? 0;
    return code < 0x1100 || narrow.test(character) ? 1 : 2;
}

;// CONCATENATED MODULE: ./build/report/terminal/finding-lines.js



/** Formats a guardrail's result: its findings, its summary, and who allowed its violations. */
function formatJudged({ findings, summary, override }, colour) {
    const allowed = override === null ? "" : `; allowed: ${override.reason} (${override.where})`;
    return formatFindings({ findings, summary: `${summary}${allowed}`, colour });
}
/** Longest message and longest fix, in characters. */
const longestText = 1_000;
/** Widest place that other lines are aligned with, in columns. */
const widestPlace = 40;
const levelColours = { error: "red", warning: "yellow", notice: "cyan" };
const levelColumns = "warning".length;
/**
 * Formats findings for a terminal or a log, with the summary as the last line:
 *
 *     docs/a.md:3  error    The review of docs/a.md is overdue. [docs-freshness/overdue]
 *                           fix: Read it again.
 */
function formatFindings({ findings, summary, colour }) {
    const lines = formatFindingLines(findings, colour);
    return [...lines, ...(lines.length === 0 ? [] : [""]), (0,clean_text/* cleanLine */.Ow)(summary, longestText)];
}
/** The same, without a summary. */
function formatFindingLines(findings, colour) {
    const paint = picocolors.createColors(colour);
    const places = findings.map(formatPlace);
    const width = Math.min(widestPlace, Math.max(0, ...places.map(countColumns)));
    const indent = " ".repeat(width + levelColumns + 4);
    return findings.flatMap(({ level, message, rule, fix }, at) => {
        const place = padToColumns(places[at] ?? "", width);
        const word = paint[levelColours[level]](padToColumns(level, levelColumns));
        const text = (0,clean_text/* cleanLine */.Ow)(message, longestText) || "(no message)";
        const name = rule === null ? "" : ` ${paint.dim(`[${(0,clean_text/* cleanLine */.Ow)(rule)}]`)}`;
        const help = (0,clean_text/* cleanLine */.Ow)(fix ?? "", longestText);
        return [`${place}  ${word}  ${text}${name}`, ...(help === "" ? [] : [`${indent}fix: ${help}`])];
    });
}
/** `docs/a.md:3:7`, as far as known */
function formatPlace({ path, line, column }) {
    if (path === null)
        return "(the change)";
    const numbers = line === null ? "" : column === null ? `:${line}` : `:${line}:${column}`;
    return `${(0,clean_text/* cleanLine */.Ow)(path, 4096)}${numbers}`;
}

// EXTERNAL MODULE: ./build/modes/settings/change-request.js
var change_request = __webpack_require__(58353);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/run/persisted-path.js
var persisted_path = __webpack_require__(88507);
;// CONCATENATED MODULE: ./build/modes/guardrails/pipeline-file.js


/** The pipeline file that was named, relative to the repository root; null: the default is looked up. */
const getNamedPipelineFile = ({ root, config, }) => config === null ? null : (0,persisted_path/* toPersistedPath */.Aq)({ base: root }, (0,external_node_path_.resolve)(root, config));

// EXTERNAL MODULE: ./build/modes/guardrails/pull-request-event.js
var pull_request_event = __webpack_require__(76574);
;// CONCATENATED MODULE: ./build/modes/guardrails/recorded-tasks.js

/** The tasks with recorded runs, by folder name, sorted. */
async function findRecordedTasks(files, runsFolder) {
    const tasks = [];
    for (const name of await files.list(runsFolder)) {
        const runs = await files.list((0,external_node_path_.join)(runsFolder, name, "cli"));
        if (runs.length > 0)
            tasks.push(name);
    }
    return tasks;
}

;// CONCATENATED MODULE: ./build/modes/guardrails/same-head.js

/** @throws GitError when a stage moved HEAD, so that the checkout is no longer the commit of the run */
async function requireSameHead(git, { head }) {
    const now = (await git.root()) === undefined ? null : ((await git.commit("HEAD")) ?? null);
    if (now === head)
        return;
    throw new model_changes/* GitError */.X(`a stage of this run moved HEAD from ${describeCommit(head)} to ${describeCommit(now)}, so the change cannot be judged. ` +
        "Run guardrails before that stage, or let it work in its own clone");
}
const describeCommit = (commit) => commit ?? "no commit";

// EXTERNAL MODULE: ./build/guardrails/settings-changed.js
var settings_changed = __webpack_require__(41039);
;// CONCATENATED MODULE: ./build/modes/guardrails/settings-in-force.js



/**
 * Decides the settings in force, for all guardrails. A change must not choose how it is judged, so the base's settings
 * count if the base has the guardrail. Settings from the command line take precedence.
 * @param guardrail with the settings of the current pipeline file and those of the command line
 * @param asked settings of the command line
 */
async function findSettingsInForce(repository, { with: own, ...guardrail }, asked, pipelineFile) {
    const name = guardrail.uses.replace(/^guardrail\//, "");
    try {
        const { readBaseSettings } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(90)]).then(__webpack_require__.bind(__webpack_require__, 63090));
        const base = await readBaseSettings(repository, guardrail, pipelineFile);
        if (base === undefined)
            return { with: own, areBase: false, finding: null };
        const inForce = { ...base, ...asked };
        const changed = findDifferingKeys(own, inForce);
        return {
            with: inForce,
            areBase: true,
            finding: changed.length === 0 ? null : createChangedFinding(name, changed, inForce),
        };
    }
    catch (error) {
        if (!(error instanceof model_changes/* GitError */.X))
            throw error;
        return { with: own, areBase: false, finding: createUnknownBaseFinding(name, error.message) };
    }
}
/** Keys of settings that differ or that only one side has, sorted. */
function findDifferingKeys(one, other) {
    const keys = new Set([...Object.keys(one), ...Object.keys(other)]);
    return [...keys].filter((key) => JSON.stringify(one[key]) !== JSON.stringify(other[key])).sort();
}
function createChangedFinding(name, keys, inForce) {
    const what = keys.map((key) => `\`${key}\``).join(", ");
    return (0,settings_changed/* createSettingsFinding */.J)(name, inForce["settings-changed"], {
        message: `This change modifies ${what} of guardrail/${name}. The settings of the base apply until it is merged.`,
        path: null,
    });
}
/** Only a notice: guardrails that need the base report themselves that they cannot judge. */
const createUnknownBaseFinding = (name, why) => (0,finding/* createFinding */.u)(`${name}/settings-unknown`, {
    level: "notice",
    title: "Settings of the base unknown",
    message: `The settings of this checkout apply, because the base's cannot be read: ${why}`,
    fix: "Check out enough history for a comparison: `fetch-depth: 0`.",
});
/** Adds the finding about the settings; unless it is a notice, it comes first. */
function withFinding(judged, finding) {
    if (finding === null || judged.verdict === "undecided")
        return judged;
    if (finding.level === "notice")
        return { ...judged, findings: [...judged.findings, finding] };
    const fails = finding.level === "error" && judged.verdict !== "overridable";
    return {
        ...judged,
        verdict: fails ? "violated" : judged.verdict,
        summary: `the change modifies its settings; ${judged.summary}`,
        findings: [finding, ...judged.findings],
    };
}

;// CONCATENATED MODULE: ./build/modes/guardrails/judge.js











/** Creates the function that judges the guardrail stages of a run. */
const createGuardrailRunner = (settings, hostContext, platform, run) => async (stage, { mayWait }) => {
    const answer = await judgeOnce(settings, hostContext, platform, run, { ...stage, mayWait });
    return { ...answer, text: `${formatJudged(answer.judged, false).join("\n")}\n` };
};
/** Judges one stage. Opens the repository each time, because earlier stages may have changed it. */
async function judgeOnce(settings, hostContext, { git, files, clock }, currentRun, stage) {
    const { task, pipeline, changes, start, override, asked = {} } = currentRun;
    const { uses, mayWait } = stage;
    const guardrail = guardrails/* guardrails */.n.get(uses.replace(/^guardrail\//, ""));
    if (guardrail === undefined)
        throw new Error(`the guardrail ${uses} does not exist in this version`);
    const request = (0,change_request.createChangeRequest)(settings, hostContext, task);
    const repository = openRepository({ git, files, request, base: start?.base ?? changes });
    const pipelineFile = getNamedPipelineFile(settings);
    try {
        if (start !== null)
            await requireSameHead(git, start);
        // A base that was known must still be there: the settings of the checkout are no substitute.
        if (start !== null && start.base !== null)
            await repository.changes();
        const inForce = currentRun.inForce ??
            (await findSettingsInForce(repository, { ...stage, pipeline }, asked, pipelineFile));
        const options = inForce.with;
        const judged = await guardrail.judge(repository, options, {
            now: clock.now(),
            task,
            pullRequest: (0,pull_request_event/* getPullRequest */.T)(hostContext),
            mayWait,
            override,
            pipelineFile,
            environment: hostContext.environment,
            recordedTasks: () => findRecordedTasks(files, settings.runsFolder),
            hasBaseSettings: inForce.areBase ?? null,
            run: (await currentRun.run?.(options)) ?? null,
        });
        return { judged: withFinding(judged, inForce.finding), dryRun: options["dry-run"] === true };
    }
    catch (error) {
        if (!(error instanceof model_changes/* GitError */.X))
            throw error;
        return { judged: createUndecided(uses, error.message), dryRun: false };
    }
}
const createUndecided = (uses, reason) => ({
    verdict: "undecided",
    summary: `could not be judged: ${reason}`,
    override: null,
    decision: null,
    details: {},
    findings: [
        (0,finding/* createFinding */.u)(`${uses.replace(/^guardrail\//, "")}/undecided`, {
            title: "Could not be judged",
            message: reason,
            fix: null,
        }),
    ],
    edits: [],
});


/***/ }),

/***/ 58353:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createChangeRequest: () => (/* binding */ createChangeRequest)
/* harmony export */ });
/* harmony import */ var _changes_event_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52686);
/* harmony import */ var _run_persisted_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88507);


/** Collects what determines the base that this run is compared with. */
const createChangeRequest = ({ base, root, runsFolder, outFolder }, { github, environment }, task) => ({
    explicitBase: base ?? undefined,
    event: github === null ? undefined : (0,_changes_event_js__WEBPACK_IMPORTED_MODULE_0__/* .readEvent */ .j_)(github),
    baseSha: environment["BASE_SHA"],
    includeWorkingTree: github === null,
    runsFolder: (0,_run_persisted_path_js__WEBPACK_IMPORTED_MODULE_1__/* .toPersistedPath */ .Aq)({ base: root }, runsFolder),
    outFolder: (0,_run_persisted_path_js__WEBPACK_IMPORTED_MODULE_1__/* .toPersistedPath */ .Aq)({ base: root }, outFolder),
    task,
});


/***/ }),

/***/ 42710:
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
