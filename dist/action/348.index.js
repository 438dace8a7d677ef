export const id = 348;
export const ids = [348,239];
export const modules = {

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

/***/ 66348:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   judgeAfter: () => (/* binding */ judgeAfter)
/* harmony export */ });
/* harmony import */ var _model_commands_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(73206);
/* harmony import */ var _model_condition_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(96895);
/* harmony import */ var _model_entries_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(47006);
/* harmony import */ var _model_redacted_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6416);
/* harmony import */ var _model_outcome_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38158);
/* harmony import */ var _run_guardrail_stage_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72812);
/* harmony import */ var _run_errored_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79593);
/* harmony import */ var _run_screen_tail_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(79939);
/* harmony import */ var _redaction_redactor_for_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(92650);
/* harmony import */ var _judge_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(29239);










/**
 * Judges the `after` stages of a run that has come to its end, one after another. They are guardrails, so nothing of the
 * repository is run here.
 * @param known.run what is known of the run without them
 * @param known.factsFor what a stage of these settings is told of it
 */
async function judgeAfter(settings, surroundings, platform, known) {
    const { plan, summary } = known.run;
    const { clock, cancelled: signal } = platform;
    const redactor = (0,_redaction_redactor_for_js__WEBPACK_IMPORTED_MODULE_4__.redactorFor)(surroundings.environment, plan);
    const done = { commands: [], findings: [], documents: [] };
    let failed = summary.status === "failed";
    for (const stage of plan.after) {
        const why = stage.skip ?? conditionSkip(stage, failed);
        if (why !== null) {
            done.commands.push(skipped(stage, redactor.text(why)));
            continue;
        }
        const judge = (0,_judge_js__WEBPACK_IMPORTED_MODULE_5__.openJudge)(settings, surroundings, platform, {
            task: plan.task_id,
            pipeline: plan.pipeline_id,
            changes: plan.changes,
            override: plan.override,
            run: known.factsFor,
            inForce: plan.after_settings.find((one) => one.stage === stage.id),
        });
        const { command, judged } = await judgeStage(stage, { clock, judge, redactor, signal });
        done.commands.push(command);
        done.findings.push(...(judged?.findings ?? []));
        done.documents.push(...(judged?.documents ?? []));
        failed ||= (0,_model_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .isFailure */ .N6)(command.outcome);
    }
    return done;
}
async function judgeStage(stage, context) {
    const { clock, signal } = context;
    const begun = clock.elapsed();
    const started_at = clock.now().toISOString();
    const timeoutMs = stage.timeout_minutes * 60_000;
    const ended = await (0,_run_guardrail_stage_js__WEBPACK_IMPORTED_MODULE_1__/* .judgeWithin */ .pV)(context, stage, { signal, timeoutMs, mayWait: false }).catch((error) => ({
        exit: (0,_run_errored_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutSecrets */ .c)(context, (0,_run_errored_js__WEBPACK_IMPORTED_MODULE_2__/* .erroredExit */ .y)(error)),
        judged: null,
        text: (0,_model_redacted_js__WEBPACK_IMPORTED_MODULE_6__/* .words */ .aL) ``,
    }));
    const duration_ms = Math.max(0, Math.round(clock.elapsed() - begun));
    const completed_at = clock.now().toISOString();
    const command = { ...commandOf(stage, ended, context), started_at, completed_at, duration_ms };
    return { command, judged: ended.judged };
}
function conditionSkip(stage, failed) {
    const holds = (0,_model_condition_js__WEBPACK_IMPORTED_MODULE_7__/* .evaluateCondition */ .F9)((0,_model_condition_js__WEBPACK_IMPORTED_MODULE_7__/* .parseCondition */ .zB)(stage.if), { failed, blocked: failed, cancelled: false });
    return holds ? null : failed ? "the run failed before it" : `its condition does not hold: ${stage.if}`;
}
/** As the plan has it, whose texts are redacted. */
const pending = (stage) => (0,_model_redacted_js__WEBPACK_IMPORTED_MODULE_6__/* .asRecorded */ .zz)((0,_model_commands_js__WEBPACK_IMPORTED_MODULE_8__/* .pendingCommand */ .zz)((0,_model_entries_js__WEBPACK_IMPORTED_MODULE_9__/* .entriesOfStages */ .lW)([stage], null, 1)[0]));
const skipped = (stage, summary) => ({
    ...pending(stage),
    status: "skipped",
    outcome: "skipped",
    summary,
});
function commandOf(stage, { exit, judged, text }, { redactor }) {
    const outcome = (0,_model_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .outcomeOf */ .sG)(exit, stage);
    const succeeded = outcome === "succeeded";
    return {
        ...pending(stage),
        status: (0,_model_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .commandStatusOf */ .Ni)(outcome),
        summary: judged?.summary ?? redactor.text((0,_model_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .describeExit */ .KE)(exit)),
        outcome,
        exit,
        tries: 1,
        tail: succeeded ? null : tailOfText(text, redactor.text),
        findings: (0,_model_commands_js__WEBPACK_IMPORTED_MODULE_8__/* .findingCounts */ .s_)(judged?.findings ?? []),
        judgement: judged === null ? null : (0,_run_guardrail_stage_js__WEBPACK_IMPORTED_MODULE_1__/* .judgementOf */ .lG)(judged),
    };
}
function tailOfText(text, hide) {
    const tails = { stdout: (0,_run_screen_tail_js__WEBPACK_IMPORTED_MODULE_3__/* .createScreenTail */ .D)(), stderr: (0,_run_screen_tail_js__WEBPACK_IMPORTED_MODULE_3__/* .createScreenTail */ .D)() };
    tails.stdout.push((0,_model_redacted_js__WEBPACK_IMPORTED_MODULE_6__/* .bytesOf */ .$$)(text));
    return (0,_run_screen_tail_js__WEBPACK_IMPORTED_MODULE_3__/* .tailOf */ .C)(tails, hide);
}


/***/ }),

/***/ 29239:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openJudge: () => (/* binding */ openJudge)
});

// EXTERNAL MODULE: ./build/changes/open-repository.js + 8 modules
var open_repository = __webpack_require__(95489);
// EXTERNAL MODULE: ./build/guardrails/finding.js
var finding = __webpack_require__(90738);
// EXTERNAL MODULE: ./build/guardrails/guardrails.js + 4 modules
var guardrails = __webpack_require__(30972);
// EXTERNAL MODULE: ./build/model/changes.js
var model_changes = __webpack_require__(94231);
// EXTERNAL MODULE: ./node_modules/picocolors/picocolors.js
var picocolors = __webpack_require__(57336);
// EXTERNAL MODULE: ./build/text/clean-text.js
var clean_text = __webpack_require__(1559);
;// CONCATENATED MODULE: ./build/report/columns.js
/**
 * Columns that a text without escape sequences takes on a terminal: an upper bound. Everything from Hangul Jamo on
 * counts as two, except for the glyphs and dots of our own lines, so that a line that is said to fit never wraps.
 */
function columnsOf(text) {
    let columns = 0;
    for (const character of text)
        columns += columnsOfCharacter(character);
    return columns;
}
/** The start of a text that takes at most `columns`; a cut is shown as `…`. */
function cutToColumns(text, columns) {
    if (columnsOf(text) <= columns)
        return text;
    let kept = "";
    let used = 1;
    for (const character of text) {
        used += columnsOfCharacter(character);
        if (used > columns)
            break;
        kept += character;
    }
    return columns < 1 ? "" : `${kept}…`;
}
/** The text with spaces behind it, up to `columns`. */
function padToColumns(text, columns) {
    return text + " ".repeat(Math.max(0, columns - columnsOf(text)));
}
// U+2010-2027 dashes, dots and bullets; U+2190-21ff arrows; U+25a0-25ff shapes; U+2713-2718 check marks; U+2800-28ff the spinner.
const narrow = /[\u2010-\u2027\u2190-\u21ff\u25a0-\u25ff\u2713-\u2718\u2800-\u28ff]/;
function columnsOfCharacter(character) {
    const code = character.codePointAt(0) ?? 0;
    return code < 0x1100 || narrow.test(character) ? 1 : 2;
}

;// CONCATENATED MODULE: ./build/report/finding-lines.js



/** What a guardrail came to, as lines: its findings, its summary, and who allowed what it objects to. */
function judgedLines({ findings, summary, override }, colour) {
    const allowed = override === null ? "" : `; allowed: ${override.reason} (${override.where})`;
    return findingLines({ findings, summary: `${summary}${allowed}`, colour });
}
/** Longest message and longest fix, in characters. */
const longestText = 1_000;
/** Widest place that others are aligned with, in columns. */
const widestPlace = 40;
const levelColours = { error: "red", warning: "yellow", notice: "cyan" };
const levelColumns = "warning".length;
/**
 * Findings for a terminal or a log, in the order given, with the summary as the last line:
 *
 *     docs/a.md:3  error    The review of docs/a.md is overdue. [docs-freshness/overdue]
 *                           fix: Read it again.
 */
function findingLines({ findings, summary, colour }) {
    const paint = picocolors.createColors(colour);
    const places = findings.map(placeOf);
    const width = Math.min(widestPlace, Math.max(0, ...places.map(columnsOf)));
    const indent = " ".repeat(width + levelColumns + 4);
    const lines = findings.flatMap(({ level, message, rule, fix }, at) => {
        const place = padToColumns(places[at] ?? "", width);
        const word = paint[levelColours[level]](padToColumns(level, levelColumns));
        const text = (0,clean_text/* cleanLine */.Ow)(message, longestText) || "(no message)";
        const name = rule === null ? "" : ` ${paint.dim(`[${(0,clean_text/* cleanLine */.Ow)(rule)}]`)}`;
        const help = (0,clean_text/* cleanLine */.Ow)(fix ?? "", longestText);
        return [`${place}  ${word}  ${text}${name}`, ...(help === "" ? [] : [`${indent}fix: ${help}`])];
    });
    return [...lines, ...(lines.length === 0 ? [] : [""]), (0,clean_text/* cleanLine */.Ow)(summary, longestText)];
}
/** `docs/a.md:3:7` as far as it is known. */
function placeOf({ path, line, column }) {
    if (path === null)
        return "(the change)";
    const numbers = line === null ? "" : column === null ? `:${line}` : `:${line}:${column}`;
    return `${(0,clean_text/* cleanLine */.Ow)(path, 4096)}${numbers}`;
}

// EXTERNAL MODULE: ./build/modes/change-request.js + 1 modules
var change_request = __webpack_require__(95476);
// EXTERNAL MODULE: ./build/modes/guardrails/pipeline-file.js
var pipeline_file = __webpack_require__(12693);
// EXTERNAL MODULE: ./build/modes/guardrails/pull-request-event.js
var pull_request_event = __webpack_require__(76574);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./build/modes/guardrails/recorded-tasks.js

/** The tasks that a run is recorded of, by the names of their folders, sorted. */
async function recordedTasks(files, runsFolder) {
    const tasks = [];
    for (const name of await files.list(runsFolder)) {
        const runs = await files.list((0,external_node_path_.join)(runsFolder, name, "cli"));
        if (runs.length > 0)
            tasks.push(name);
    }
    return tasks;
}

// EXTERNAL MODULE: ./build/modes/guardrails/settings-in-force.js
var settings_in_force = __webpack_require__(80783);
;// CONCATENATED MODULE: ./build/modes/guardrails/judge.js










/** How the guardrails of one run are called. */
const openJudge = (settings, surroundings, platform, run) => async (stage, { mayWait }) => {
    const judged = await judgeOnce(settings, surroundings, platform, run, { ...stage, mayWait });
    return { judged, text: `${judgedLines(judged, false).join("\n")}\n` };
};
/** Opens the repository anew: stages before this one may have changed it. */
async function judgeOnce(settings, surroundings, { git, files, clock }, atHand, stage) {
    const { task, changes, override } = atHand;
    const { uses, mayWait } = stage;
    const guardrail = guardrails.guardrails.get(uses.replace(/^guardrail\//, ""));
    if (guardrail === undefined)
        throw new Error(`the guardrail ${uses} does not exist in this version`);
    const request = (0,change_request.changeRequest)(settings, surroundings, task);
    const repository = (0,open_repository/* openRepository */.h)({ git, files, request, base: changes });
    const facts = {
        now: clock.now(),
        task,
        pullRequest: (0,pull_request_event/* pullRequestOf */._)(surroundings),
        mayWait,
        override,
        pipelineFile: (0,pipeline_file/* namedPipelineFile */.W)(settings),
        environment: surroundings.environment,
        recordedTasks: () => recordedTasks(files, settings.runsFolder),
    };
    try {
        const { id, with: own } = stage;
        const placed = { uses, id, pipeline: atHand.pipeline };
        const asked = { own, asked: atHand.asked ?? {} };
        const inForce = atHand.inForce ?? (await (0,settings_in_force/* settingsInForce */.e)(repository, placed, asked, facts.pipelineFile));
        const run = (await atHand.run?.(inForce.with)) ?? null;
        return (0,settings_in_force/* withFinding */.i)(await guardrail.judge(repository, inForce.with, { ...facts, run }), inForce.finding);
    }
    catch (error) {
        if (error instanceof model_changes/* GitError */.X)
            return undecided(uses, error.message);
        throw error;
    }
}
const undecided = (uses, reason) => ({
    verdict: "undecided",
    summary: `it could not be judged: ${reason}`,
    override: null,
    decision: null,
    details: {},
    findings: [
        (0,finding/* findingOf */.h)(`${uses.replace(/^guardrail\//, "")}/undecided`, {
            title: "Could not be judged",
            message: reason,
            fix: null,
        }),
    ],
    edits: [],
});


/***/ })

};
