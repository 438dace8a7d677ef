export const id = 591;
export const ids = [591];
export const modules = {

/***/ 91113:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OP: () => (/* binding */ commonOptions),
/* harmony export */   R_: () => (/* binding */ OnlyChanged),
/* harmony export */   Vh: () => (/* binding */ RepositoryGlob),
/* harmony export */   cv: () => (/* binding */ AsOf)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13798);

/** What every guardrail takes besides its own options. */
const commonOptions = {
    "dry-run": zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY()
        .default(false)
        .meta({ description: "Reports violations as violations, and lets the run go on: an allowed failure." }),
    "settings-changed": zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(["warn", "error"]).default("warn").meta({
        description: "What it is when the change touches what this guardrail judges by, as its settings in the pipeline file: `warn` or `error`.",
    }),
};
/** A glob, or with `!` before it one that takes files out again. */
const RepositoryGlob = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .regex(/^!?(?!\/)(?![A-Za-z]:)(?!(?:.*\/)?\.\.(?:\/|$))(?=.*[^\s!])/s, "expected a glob relative to the repository root, without ..");
/** For guardrails that judge dates: whether the calendar alone can fail a change. */
const OnlyChanged = zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz("auto"), zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY()], { error: "expected auto, true or false" })
    .default("auto");
/** For guardrails that judge dates: by which day. */
const AsOf = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(["today", "head"]).default("today");


/***/ }),

/***/ 68056:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rb: () => (/* binding */ neverMissing),
/* harmony export */   VA: () => (/* binding */ neverDocuments),
/* harmony export */   oH: () => (/* binding */ DocsCheckOptions)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13798);
/* harmony import */ var _common_options_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91113);


/** Documents that nobody here wrote, and histories: they speak of files that were there once. */
const neverDocuments = [
    "**/node_modules/**",
    "**/vendor/**",
    "**/third_party/**",
    "**/archive/**",
    "**/dist/**",
    "**/build/**",
    "**/out/**",
    "**/.runs/**",
    "**/CHANGELOG.md",
];
/** What is made by building and running, and then in no clone. */
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
const DocsCheckOptions = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    files: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(_common_options_js__WEBPACK_IMPORTED_MODULE_0__/* .RepositoryGlob */ .Vh).default(["**/*.md"]).meta({ description: "Globs of the documents." }),
    ignore: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(_common_options_js__WEBPACK_IMPORTED_MODULE_0__/* .RepositoryGlob */ .Vh)
        .default([])
        .meta({
        description: `Globs of documents that are left alone, besides ${asCode(neverDocuments)}; with \`!\` before it one of these is checked all the same.`,
    }),
    "allow-missing": zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(_common_options_js__WEBPACK_IMPORTED_MODULE_0__/* .RepositoryGlob */ .Vh)
        .default([])
        .meta({
        description: `Globs of paths that documents may name although they are not there, besides ${asCode(neverMissing)} and what .gitignore at the root names.`,
    }),
    "max-lines": zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr()
        .min(0)
        .max(1_000_000)
        .default(1000)
        .meta({ description: "Lines that a document may have at most; 0: as many as it likes." }),
    unread: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(["error", "warn"]).default("error").meta({
        description: "What a document is that is too large or too deeply nested to be read, so that nothing in it was checked: `error` or `warn`.",
    }),
    links: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY()
        .default(true)
        .meta({ description: "Relative links lead to something, and images are there." }),
    anchors: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY()
        .default(true)
        .meta({ description: "What a link names behind `#` is in the document." }),
    paths: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().default(true).meta({ description: "Paths in code spans and shell blocks exist." }),
    scripts: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY()
        .default(true)
        .meta({ description: "Scripts that npm, pnpm and yarn are to run are in a package.json." }),
    pipelines: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().default(true).meta({
        description: "Pipelines that `orchestrator run` and `plan` are to take are in the pipeline file.",
    }),
    ..._common_options_js__WEBPACK_IMPORTED_MODULE_0__/* .commonOptions */ .OP,
});


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
const Bytes = schemas/* union */.KCZ([schemas/* number */.aig(), schemas/* string */.YjP()], { error: bytesWanted }).transform((value, context) => {
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
    context.addIssue({ code: "custom", message: `${pathBudgetWanted}; found ${JSON.stringify(text)}` });
    return core/* NEVER */.tm;
}));
/** The options of `guardrail/diff-budget`. */
const DiffBudgetOptions = schemas/* strictObject */.rej({
    "max-files": Count.default(25).meta({ description: "How many files may change." }),
    "max-lines": Count.default(800).meta({ description: "How many lines may be added and deleted, together." }),
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
    "require-owner": schemas/* boolean */.zMY().default(true).meta({ description: "Every document says whose it is." }),
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
        builtIn(options/* DocsCheckOptions */.oH, async () => (await Promise.all(/* import() */[__webpack_require__.e(97), __webpack_require__.e(805), __webpack_require__.e(423)]).then(__webpack_require__.bind(__webpack_require__, 3423))).judgeDocsCheck),
    ],
    [
        "docs-freshness",
        builtIn(DocsFreshnessOptions, async () => (await __webpack_require__.e(/* import() */ 905).then(__webpack_require__.bind(__webpack_require__, 39905))).judgeDocsFreshness),
    ],
    [
        "diff-budget",
        builtIn(DiffBudgetOptions, async () => (await __webpack_require__.e(/* import() */ 984).then(__webpack_require__.bind(__webpack_require__, 29984))).judgeDiffBudget),
    ],
    ["review", builtIn(review_options/* ReviewOptions */.n, async () => (await Promise.all(/* import() */[__webpack_require__.e(97), __webpack_require__.e(805), __webpack_require__.e(972), __webpack_require__.e(149)]).then(__webpack_require__.bind(__webpack_require__, 81149))).judgeReview)],
]);
/** Their names, each with the schema of its settings. */
const guardrailSettings = new Map([...guardrails].map(([name, { options }]) => [name, options]));


/***/ }),

/***/ 15382:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ ReviewOptions)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13798);
/* harmony import */ var _model_verdict_place_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28041);
/* harmony import */ var _common_options_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91113);



const VerdictText = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
    .refine((text) => (0,_model_verdict_place_js__WEBPACK_IMPORTED_MODULE_2__/* .readVerdictPlace */ .z)(text) !== undefined, "expected <stage id>/<path>, as in ai-review/verdict.json: the stage whose artifact it is, and the file relative to its working directory");
/** The options of `guardrail/review`. */
const ReviewOptions = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    required: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().default(false).meta({
        description: "Whether anything but an approval fails the run. Changes that were asked for fail it in any case.",
    }),
    verdict: VerdictText.optional().meta({
        description: "Where a verdict is, as `<stage id>/<path>`: `{approved, feedback, findings}` as JSON, among the artifacts of that stage and written by it. Left out: none is looked for.",
    }),
    "pull-request-reviews": zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().default(false).meta({
        description: "Whether the reviews of the pull request decide. With `verdict`, both have to approve.",
    }),
    approvals: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr()
        .min(1)
        .max(100)
        .default(1)
        .meta({ description: "How many people have to approve the pull request." }),
    "goal-headings": zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().trim().min(1)).default([]).meta({
        description: "Words by which this repository's specs head what they are for, before those that are known (`Goal`, `Objective`, `Summary` …).",
    }),
    ..._common_options_js__WEBPACK_IMPORTED_MODULE_0__/* .commonOptions */ .OP,
});


/***/ })

};
