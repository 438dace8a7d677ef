export const id = 4927;
export const ids = [4927];
export const modules = {

/***/ 8056:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rb: () => (/* binding */ neverMissing),
/* harmony export */   VA: () => (/* binding */ neverDocuments),
/* harmony export */   oH: () => (/* binding */ DocsCheckOptions)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5156);
/* harmony import */ var _common_options_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1113);


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
const DocsCheckOptions = zod__WEBPACK_IMPORTED_MODULE_1__.strictObject({
    files: zod__WEBPACK_IMPORTED_MODULE_1__.array(_common_options_js__WEBPACK_IMPORTED_MODULE_0__/* .RepositoryGlob */ .Vh).default(["**/*.md"]).meta({ description: "Globs of the documents." }),
    ignore: zod__WEBPACK_IMPORTED_MODULE_1__.array(_common_options_js__WEBPACK_IMPORTED_MODULE_0__/* .RepositoryGlob */ .Vh)
        .default([])
        .meta({
        description: `Globs of documents that are left alone, besides ${asCode(neverDocuments)}; with \`!\` before it one of these is checked all the same.`,
    }),
    "allow-missing": zod__WEBPACK_IMPORTED_MODULE_1__.array(_common_options_js__WEBPACK_IMPORTED_MODULE_0__/* .RepositoryGlob */ .Vh)
        .default([])
        .meta({
        description: `Globs of paths that documents may name although they are not there, besides ${asCode(neverMissing)} and what .gitignore at the root names.`,
    }),
    "max-lines": zod__WEBPACK_IMPORTED_MODULE_1__.int()
        .min(0)
        .max(1_000_000)
        .default(1000)
        .meta({ description: "Lines that a document may have at most; 0: as many as it likes." }),
    unread: zod__WEBPACK_IMPORTED_MODULE_1__["enum"](["error", "warn"]).default("error").meta({
        description: "What a document is that is too large or too deeply nested to be read, so that nothing in it was checked: `error` or `warn`.",
    }),
    links: zod__WEBPACK_IMPORTED_MODULE_1__.boolean()
        .default(true)
        .meta({ description: "Relative links lead to something, and images are there." }),
    anchors: zod__WEBPACK_IMPORTED_MODULE_1__.boolean()
        .default(true)
        .meta({ description: "What a link names behind `#` is in the document." }),
    paths: zod__WEBPACK_IMPORTED_MODULE_1__.boolean().default(true).meta({ description: "Paths in code spans and shell blocks exist." }),
    scripts: zod__WEBPACK_IMPORTED_MODULE_1__.boolean()
        .default(true)
        .meta({ description: "Scripts that npm, pnpm and yarn are to run are in a package.json." }),
    pipelines: zod__WEBPACK_IMPORTED_MODULE_1__.boolean().default(true).meta({
        description: "Pipelines that `orchestrator run` and `plan` are to take are in the pipeline file.",
    }),
    ..._common_options_js__WEBPACK_IMPORTED_MODULE_0__/* .commonOptions */ .OP,
});


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
const Count = schemas.int(countWanted).min(0, countWanted);
const Bytes = schemas.union([schemas.number(), schemas.string()], { error: bytesWanted }).transform((value, context) => {
    const bytes = (0,size/* readSize */.i)(String(value));
    if (bytes !== undefined)
        return bytes;
    context.addIssue({ code: "custom", message: bytesWanted });
    return core/* NEVER */.tm;
});
const PathBudgets = schemas.array(schemas.string(pathBudgetWanted).transform((text, context) => {
    const budget = readPathBudget(text);
    if (budget !== undefined)
        return budget;
    context.addIssue({ code: "custom", message: `${pathBudgetWanted}; found ${JSON.stringify(text)}` });
    return core/* NEVER */.tm;
}));
/** The options of `guardrail/diff-budget`. */
const DiffBudgetOptions = schemas.strictObject({
    "max-files": Count.default(25).meta({ description: "How many files may change." }),
    "max-lines": Count.default(800).meta({ description: "How many lines may be added and deleted, together." }),
    "max-binary-bytes": Bytes.default(1024 ** 2).meta({
        description: "How large changed binary files, and texts with a line of more than 10,000 bytes, may be together, as they are after the change: bytes, or text such as 1MiB.",
    }),
    paths: PathBudgets.default([]).meta({
        description: "Budgets for parts of the repository, besides that for all of it: each a glob and what may change there, such as `src/api/** max-files=5 max-lines=100 max-binary-bytes=64KiB`.",
    }),
    ignore: schemas.array(common_options/* RepositoryGlob */.Vh).default([]).meta({
        description: "Files that count for no budget, besides lock files, `dist`, `node_modules`, `archives` and what .gitattributes of the base calls `linguist-generated`. The last glob that matches decides; `!` takes files out again, also of those that are always left out.",
    }),
    ...common_options/* commonOptions */.OP,
});

// EXTERNAL MODULE: ./build/guardrails/docs-check/options.js
var options = __webpack_require__(8056);
;// CONCATENATED MODULE: ./build/guardrails/docs-freshness/options.js


const FileName = schemas.string()
    .regex(/^(?!\/)(?![A-Za-z]:)(?!(?:.*\/)?\.\.(?:\/|$)).*\S/s, "expected a file relative to the repository root, without ..");
/** The options of `guardrail/docs-freshness`. */
const DocsFreshnessOptions = schemas.strictObject({
    files: schemas.array(common_options/* RepositoryGlob */.Vh)
        .default(["docs/**/*.md"])
        .meta({ description: "Globs of the documents. What the registry names is judged besides." }),
    ignore: schemas.array(common_options/* RepositoryGlob */.Vh)
        .default([])
        .meta({ description: "Globs of documents that are left alone." }),
    registry: FileName.optional().meta({
        description: "A YAML or JSON file with a list `documents`, each with `path` (a name or a glob) and the fields that its front matter doesn't have. Left out: there is none.",
    }),
    "cadence-days": schemas.int()
        .min(1)
        .max(3650)
        .default(90)
        .meta({ description: "Days between two reviews of a document that doesn't say so itself." }),
    "warn-days": schemas.int()
        .min(0)
        .max(365)
        .default(14)
        .meta({ description: "Days before a review is due from which on there is a warning." }),
    "require-owner": schemas.boolean().default(true).meta({ description: "Every document says whose it is." }),
    "only-changed": common_options/* OnlyChanged */.R_.meta({
        description: "Judges only documents that changed, so that the calendar alone fails no unrelated change. `auto`: in pull requests and merge queues.",
    }),
    "as-of": common_options/* AsOf */.cv.meta({
        description: "The day that dates are judged by: today, or that of HEAD's commit, by which a verdict can be made again later. Both in UTC.",
    }),
    ...common_options/* commonOptions */.OP,
});

// EXTERNAL MODULE: ./build/guardrails/review/options.js
var review_options = __webpack_require__(5382);
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
const SpecGuardOptions = schemas.strictObject({
    code: schemas.array(common_options/* RepositoryGlob */.Vh).default(code).meta({
        description: "Files whose change needs a spec or task change. The last glob that matches decides, `!` takes files out; specs and what .gitattributes calls `linguist-generated` are never code.",
    }),
    specs: schemas.array(common_options/* RepositoryGlob */.Vh).default(specs).meta({
        description: "Specs and task files. The Markdown files among them need a `last_review`, except a README.md and the lists in `tasks/` that have no front matter.",
    }),
    "require-spec": schemas.boolean()
        .default(true)
        .meta({ description: "Whether code changes need a spec or task change." }),
    "max-age-days": schemas.int()
        .min(1)
        .max(mostDays)
        .default(30)
        .meta({ description: "How many days ago a spec may have been reviewed." }),
    "warn-days": schemas.int()
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
    "require-evidence": schemas.boolean().default(false).meta({
        description: "Whether each `[x]` item of a changed spec or task file has to name evidence: a file that exists, or a run or artifact in GitHub Actions.",
    }),
    "require-approval": schemas.boolean().default(false).meta({
        description: "Whether code changes need an approval of the task, with an actor and a timestamp, in tasks/index.json.",
    }),
    "require-child-run": schemas.boolean().default(false).meta({
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
        builtIn(SpecGuardOptions, async () => (await Promise.all(/* import() */[__webpack_require__.e(3097), __webpack_require__.e(5805), __webpack_require__.e(9046)]).then(__webpack_require__.bind(__webpack_require__, 9046))).judgeSpecGuard),
    ],
    [
        "docs-check",
        builtIn(options/* DocsCheckOptions */.oH, async () => (await Promise.all(/* import() */[__webpack_require__.e(3097), __webpack_require__.e(5805), __webpack_require__.e(606), __webpack_require__.e(3423)]).then(__webpack_require__.bind(__webpack_require__, 3423))).judgeDocsCheck),
    ],
    [
        "docs-freshness",
        builtIn(DocsFreshnessOptions, async () => (await Promise.all(/* import() */[__webpack_require__.e(606), __webpack_require__.e(9905)]).then(__webpack_require__.bind(__webpack_require__, 9905))).judgeDocsFreshness),
    ],
    [
        "diff-budget",
        builtIn(DiffBudgetOptions, async () => (await __webpack_require__.e(/* import() */ 9984).then(__webpack_require__.bind(__webpack_require__, 7603))).judgeDiffBudget),
    ],
    ["review", builtIn(review_options/* ReviewOptions */.n, async () => (await Promise.all(/* import() */[__webpack_require__.e(3097), __webpack_require__.e(5805), __webpack_require__.e(4972), __webpack_require__.e(1183)]).then(__webpack_require__.bind(__webpack_require__, 1149))).judgeReview)],
]);
/** Their names, each with the schema of its settings. */
const guardrailSettings = new Map([...guardrails].map(([name, { options }]) => [name, options]));


/***/ }),

/***/ 4927:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readBaseSettings: () => (/* binding */ readBaseSettings)
/* harmony export */ });
/* harmony import */ var _config_read_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5656);
/* harmony import */ var _guardrails_guardrails_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(972);
/* harmony import */ var _model_pipeline_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(912);



/**
 * The settings that a guardrail has in the base's pipeline file: in the pipeline of the same name if there is one, nested ones
 * too, of the stage with the same id before others. undefined: the base has none, or none that can be read.
 * @param pipelineFile the one that was named, relative to the root; null: none was
 */
async function readBaseSettings(repository, { uses, id, pipeline }, pipelineFile) {
    for (const file of pipelineFile === null ? _model_pipeline_files_js__WEBPACK_IMPORTED_MODULE_2__/* .pipelineFiles */ .u : [pipelineFile]) {
        const bytes = await repository.readBase(file);
        if (bytes === undefined)
            continue;
        const text = new TextDecoder().decode(bytes);
        const result = (0,_config_read_js__WEBPACK_IMPORTED_MODULE_0__/* .readConfiguration */ .T)(file, text, { guardrails: _guardrails_guardrails_js__WEBPACK_IMPORTED_MODULE_1__.guardrailSettings });
        if ("mistakes" in result)
            return undefined;
        const { pipelines } = result.configuration;
        const same = pipelines.filter((one) => one.id === pipeline);
        const stages = (same.length > 0 ? same : pipelines).flatMap(stagesOf);
        const used = stages.filter((stage) => stage.kind === "guardrail" && stage.uses === uses);
        const stage = used.find((one) => one.id === id) ?? used[0];
        return stage?.kind === "guardrail" ? stage.with : undefined;
    }
    return undefined;
}
/** Those of nested pipelines too. */
const stagesOf = ({ setup, subtasks, after }) => [...setup, ...subtasks.flatMap(({ stages }) => stages), ...after].flatMap(withNested);
const withNested = (stage) => stage.kind === "subpipeline" ? stage.pipeline.stages.flatMap(withNested) : [stage];


/***/ })

};
