export const id = 238;
export const ids = [238,17];
export const modules = {

/***/ 4307:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ Digests)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5156);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2017);


/**
 * `digests.json`: what a run's folder held when its result was written. Each `chain` is the sha256 hex of the chain before
 * it (of the plan's digest at first), a line feed, the path, a line feed and the sha256; so the last one stands for all.
 */
const Digests = zod__WEBPACK_IMPORTED_MODULE_1__.strictObject({
    schema_version: zod__WEBPACK_IMPORTED_MODULE_1__.literal(1),
    kind: zod__WEBPACK_IMPORTED_MODULE_1__.literal("digests"),
    run_id: zod__WEBPACK_IMPORTED_MODULE_1__.string().min(1),
    attempt: zod__WEBPACK_IMPORTED_MODULE_1__.int().min(1),
    plan_digest: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Digest */ .np,
    /** By path, relative to the run's folder; a stage's file may have any name. Approvals are not among them: they are added later. */
    files: zod__WEBPACK_IMPORTED_MODULE_1__.array(zod__WEBPACK_IMPORTED_MODULE_1__.strictObject({ path: zod__WEBPACK_IMPORTED_MODULE_1__.string().min(1), bytes: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Count */ .y_, sha256: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Digest */ .np, chain: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Digest */ .np })),
});


/***/ }),

/***/ 17:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ attemptFiles),
  A: () => (/* binding */ runFileKind),
  runFileKinds: () => (/* binding */ runFileKinds)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js
var schemas = __webpack_require__(5156);
// EXTERNAL MODULE: ./build/model/approval.js
var approval = __webpack_require__(7243);
// EXTERNAL MODULE: ./build/model/digests.js
var digests = __webpack_require__(4307);
// EXTERNAL MODULE: ./build/model/fields.js
var fields = __webpack_require__(2017);
// EXTERNAL MODULE: ./build/model/outcome-schema.js
var outcome_schema = __webpack_require__(8512);
;// CONCATENATED MODULE: ./build/model/error-file.js



/** `errors/<nn>-<stage>.json`: one stage that did not succeed, with the newest 8 KiB of each stream. */
const ErrorFile = schemas.strictObject({
    schema_version: schemas.literal(1),
    kind: schemas.literal("stage-error"),
    run_id: schemas.string().min(1),
    task_id: schemas.string().min(1),
    command_index: schemas.int().min(1),
    command_id: schemas.string().min(1),
    command: schemas.string(),
    reason: outcome_schema/* StageReason */.XB,
    details: schemas.strictObject({
        /** What happened, in words. */
        message: schemas.string().min(1),
        exit_code: schemas.int().nullable(),
        signal: schemas.string().nullable(),
        stdout: schemas.string(),
        stderr: schemas.string(),
        stdout_truncated: schemas.boolean(),
        stderr_truncated: schemas.boolean(),
    }),
    created_at: fields/* Timestamp */.Dc,
});

// EXTERNAL MODULE: ./build/model/journal.js
var journal = __webpack_require__(6953);
// EXTERNAL MODULE: ./build/model/manifest.js
var manifest = __webpack_require__(1189);
// EXTERNAL MODULE: ./build/model/plan.js + 1 modules
var plan = __webpack_require__(5687);
;// CONCATENATED MODULE: ./build/model/metrics-entry.js




/** A stage of a run, as the history keeps it. */
const MetricsStage = schemas.strictObject({
    id: schemas.string().min(1),
    /** null: set-up. */
    subtask: schemas.string().nullable(),
    outcome: outcome_schema/* StageOutcome */.hF,
    /** Milliseconds; null: it never started. */
    duration_ms: fields/* Count */.y_.nullable(),
    tries: fields/* Count */.y_,
});
/**
 * A line of the history, and of `metrics.jsonl`: what one attempt at a run, or at an assignment, came to. The entry of an
 * attempt replaces those of earlier attempts of the same run in every figure. Entries of the system that this one follows
 * lack what stands under "ours" and may hold more; who reads a history takes them too (metrics/history-entry.ts).
 */
const MetricsEntry = schemas.strictObject({
    schema_version: schemas.literal(1),
    kind: schemas.literal("metrics-entry"),
    run_id: schemas.string().min(1),
    task_id: schemas.string().min(1),
    pipeline_id: schemas.string().min(1),
    status: schemas["enum"](["succeeded", "failed", "cancelled"]),
    started_at: fields/* Timestamp */.Dc,
    completed_at: fields/* Timestamp */.Dc,
    /** From the first to the last, in seconds. */
    duration_seconds: schemas.number().min(0),
    commands_passed: fields/* Count */.y_,
    commands_failed: fields/* Count */.y_,
    commands_skipped: fields/* Count */.y_,
    guardrails_present: schemas.boolean(),
    /** When it was entered, by the clock of who did it. */
    recorded_at: fields/* Timestamp */.Dc,
    artifact_path: fields/* RelativePath */.c8,
    /** How many nested pipelines ran. */
    child_runs: fields/* Count */.y_,
    /** There is no control plane to ask. */
    control_plane_status: schemas.literal("unknown"),
    scheduler_mode: schemas.literal("multi-instance"),
    instance_stats: schemas.array(schemas.strictObject({
        instance_id: schemas.string().min(1),
        capability: schemas.string().min(1),
        status: plan/* AssignmentStatus */.IM,
        attempts: fields/* Count */.y_,
        recovery_events: fields/* Count */.y_,
    })),
    privacy_mode: schemas["enum"](["enforce", "shadow"]).nullable(),
    privacy_log_path: fields/* RelativePath */.c8.nullable(),
    /** Pieces of output in which something was found. */
    privacy_event_count: fields/* Count */.y_,
    handle_count: schemas.literal(0),
    // Ours.
    attempt: schemas.int().min(1),
    /** null: not in a repository, or without a commit. */
    head_sha: schemas.string().nullable(),
    /** `pr/<n>` for pull requests, the base of a merge group, else the ref; null: none, as with a detached HEAD. */
    branch: schemas.string().nullable(),
    /** The repository's default branch; null: not known. */
    default_branch: schemas.string().nullable(),
    /** GitHub's name of the event; null outside of Actions. */
    event: schemas.string().nullable(),
    /** The pipeline is the configuration's default one. */
    default_pipeline: schemas.boolean(),
    /** Only a part of the pipeline was asked for: it counts in no figure. */
    partial: schemas.boolean(),
    /** A label that runs are grouped by, as a release. */
    epoch: schemas.string().min(1).nullable(),
    stages: schemas.array(MetricsStage),
});

;// CONCATENATED MODULE: ./build/model/privacy-decision.js


/** The first line of `privacy-decisions.ndjson`. */
const PrivacyDecisionsHeader = schemas.strictObject({
    schema_version: schemas.literal(1),
    kind: schemas.literal("privacy-decisions"),
});
/** What the privacy guard decided about one frame, a piece of output, by one rule. It never holds what was found. */
const PrivacyDecision = schemas.strictObject({
    /** Counted from 1 over the whole attempt. */
    sequence: schemas.int().min(1),
    /** The stage; of a nested pipeline with the ids around it: `release/build`. */
    stage_id: schemas.string().min(1),
    stream: schemas["enum"](["stdout", "stderr"]),
    action: schemas["enum"](["allow", "redact", "block"]),
    rule: schemas.string().min(1),
    reason: schemas.string().min(1),
    timestamp: fields/* Timestamp */.Dc,
});

// EXTERNAL MODULE: ./build/model/changes-schema.js
var changes_schema = __webpack_require__(8735);
// EXTERNAL MODULE: ./build/model/judgement.js
var judgement = __webpack_require__(2965);
;// CONCATENATED MODULE: ./build/model/review-pack.js




const Lines = { files: fields/* Count */.y_, added_lines: fields/* Count */.y_, deleted_lines: fields/* Count */.y_, binary_files: fields/* Count */.y_ };
/** What changed below one folder of the repository's root. */
const ChangedArea = schemas.strictObject({
    /** `.`: files in the root itself. */
    area: schemas.string().min(1),
    ...Lines,
});
/** Why a change deserves a closer look. */
const RiskKind = schemas["enum"]([
    "unknown-change",
    "no-spec",
    "large-change",
    "override",
    "failed-guardrail",
    "allowed-failure",
    "flaky-failure",
    "workflow",
    "lock-file-alone",
    "deleted-test",
    "binary",
]);
const Risk = schemas.strictObject({
    kind: RiskKind,
    /** A sentence without a full stop. */
    message: schemas.string().min(1),
    /** Files or stages, at most 10. */
    names: schemas.array(schemas.string()),
    names_omitted: fields/* Count */.y_,
});
/**
 * `review.json`: what a reviewer should know before reading the change, person or program. It is made of what is known when
 * the review stage runs; `review.md` says the same for people. Texts are bounded, and those of others are not escaped.
 */
const ReviewPack = schemas.strictObject({
    schema_version: schemas.literal(1),
    kind: schemas.literal("review-pack"),
    made_at: fields/* Timestamp */.Dc,
    task: schemas.strictObject({
        id: schemas.string().min(1),
        /** Files that are named after the task, with the text under their heading `Goal`; null: they have none. */
        specs: schemas.array(schemas.strictObject({ path: schemas.string().min(1), goal: schemas.string().nullable() })),
    }),
    decision: judgement/* ReviewDecision */.Lu,
    /** null: the review stands alone, or in one of several jobs, and knows of no run. */
    run: schemas.strictObject({
        run_id: schemas.string().min(1),
        pipeline_id: schemas.string().min(1),
        attempt: schemas.int().min(1),
        /** Why it has failed so far, when it has. */
        reason: schemas.string().nullable(),
        /** Where the newest manifest is: an address or a path. */
        manifest: schemas.string(),
    })
        .nullable(),
    /** null: git could not tell. */
    changes: schemas.strictObject({
        strategy: changes_schema/* ChangeStrategy */.c,
        base: schemas.string().nullable(),
        head: schemas.string().nullable(),
        ...Lines,
        /** The largest first. */
        areas: schemas.array(ChangedArea),
        areas_omitted: fields/* Count */.y_,
    })
        .nullable(),
    guardrails: schemas.array(schemas.strictObject({
        /** `repo/diff-budget` */
        stage: schemas.string().min(1),
        /** null: it did not come to an end. */
        verdict: judgement/* Verdict */.Y.nullable(),
        summary: schemas.string().nullable(),
        /** Why its violation may be; null: nobody said so. */
        override: schemas.string().nullable(),
    })),
    /** Stages of this run that took longest. */
    slowest: schemas.array(schemas.strictObject({
        stage: schemas.string().min(1),
        seconds: schemas.number().min(0),
        /** Of the default branch; null: not known. */
        usual_seconds: schemas.number().min(0).nullable(),
    })),
    /** Stages that failed on the default branch and then succeeded on the same commit, the worst first. */
    flakiest: schemas.array(schemas.strictObject({
        stage: schemas.string().min(1),
        flakes: fields/* Count */.y_,
        recent_failures: fields/* Count */.y_,
        recent_runs: fields/* Count */.y_,
    })),
    risks: schemas.array(Risk),
});

// EXTERNAL MODULE: ./build/model/run-summary.js + 1 modules
var run_summary = __webpack_require__(8252);
;// CONCATENATED MODULE: ./build/model/run-files.js











/** Enough to tell that a file is one: its own schema is that of OASIS, which other programs check it with. */
const SarifLog = schemas.looseObject({
    version: schemas.literal("2.1.0"),
    runs: schemas.array(schemas.looseObject({ tool: schemas.looseObject({}), results: schemas.array(schemas.looseObject({})) })),
});
const named = (name) => (path) => path === name || path.endsWith(`/${name}`);
/** Where the files of attempts and of their nested pipelines lie, relative to a run's folder. */
const attemptPlace = String.raw `jobs/[^/]+/a\d+/(?:children/[^/]+/)*`;
/** Matches the paths of a file that every attempt, and every nested pipeline, has one of. */
const attemptFiles = (name) => new RegExp(`^${attemptPlace}${name.replaceAll(".", String.raw `\.`)}$`);
/** What stages made and said: any name may be in there. */
const stagesOwn = new RegExp(`^${attemptPlace}(?:files|logs)/`);
/** Every file that a run writes and that has a schema. What stages made (`files/`) and said (`logs/`) has none. */
const runFileKinds = [
    {
        place: "plan.json",
        matches: named("plan.json"),
        description: "the scheduler plan, as planned",
        schema: plan/* Plan */.cw,
    },
    {
        place: "plan.final.json",
        matches: named("plan.final.json"),
        description: "the scheduler plan with how each assignment ended",
        schema: plan/* Plan */.cw,
    },
    {
        place: "run-summary.json",
        matches: named("run-summary.json"),
        description: "the run in three sections: build, test, review",
        schema: run_summary/* RunSummary */.yN,
    },
    {
        place: "findings.sarif, jobs/<assignment>/a<attempt>/findings.sarif",
        matches: named("findings.sarif"),
        description: "what guardrails and stages remarked on, as SARIF 2.1.0; only where there is something",
        schema: SarifLog,
    },
    {
        place: "review.json",
        matches: named("review.json"),
        description: "what a reviewer needs to know, and what the review came to; `review.md` says the same",
        schema: ReviewPack,
    },
    {
        place: "digests.json",
        matches: (path) => path === "digests.json",
        description: "the sha256 of every file of the run, chained",
        schema: digests/* Digests */.o,
    },
    {
        place: "manifest.json, jobs/<assignment>/a<attempt>/manifest.json, …/children/<run>/manifest.json",
        matches: named("manifest.json"),
        description: "what the run, one attempt at an assignment, or a nested pipeline did",
        schema: manifest/* Manifest */._8,
    },
    {
        place: "jobs/<assignment>/a<attempt>/journal.ndjson",
        matches: named("journal.ndjson"),
        description: "the events that a manifest is folded from, one a line",
        schema: journal/* JournalEvent */.ay,
        header: journal/* JournalHeader */.JU,
    },
    {
        place: "jobs/<assignment>/a<attempt>/privacy-decisions.ndjson",
        matches: named("privacy-decisions.ndjson"),
        description: "what the privacy guard found in the output of stages, never the secret itself",
        schema: PrivacyDecision,
        header: PrivacyDecisionsHeader,
    },
    {
        place: "metrics.jsonl, jobs/<assignment>/a<attempt>/metrics.jsonl",
        matches: named("metrics.jsonl"),
        description: "what the run, or one attempt at an assignment, is in the history: one line",
        schema: MetricsEntry,
    },
    {
        place: "approvals/<time>-<nonce>.json",
        matches: (path) => /(^|\/)approvals\/[^/]+\.json$/.test(path),
        description: "somebody approved of the run: `orchestrator approve`",
        schema: approval/* ApprovalFile */.A,
    },
    {
        place: "jobs/<assignment>/a<attempt>/errors/<nn>-<stage>.json",
        matches: (path) => /(^|\/)errors\/[^/]+\.json$/.test(path),
        description: "a stage that did not succeed, with the end of its output",
        schema: ErrorFile,
    },
];
/** @returns undefined for files without a schema */
function runFileKind(path) {
    if (stagesOwn.test(path))
        return undefined;
    return runFileKinds.find((kind) => kind.matches(path));
}


/***/ }),

/***/ 8252:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  yN: () => (/* binding */ RunSummary)
});

// UNUSED EXPORTS: BuildEntry, GroupEntry, ReviewEntry, TestEntry, TestReport

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js
var schemas = __webpack_require__(5156);
// EXTERNAL MODULE: ./build/model/fields.js
var fields = __webpack_require__(2017);
// EXTERNAL MODULE: ./build/model/plan.js + 1 modules
var plan = __webpack_require__(5687);
;// CONCATENATED MODULE: ./build/model/run-history.js


const Rate = schemas.number().min(0).max(1);
/** A stage of this run beside what the history says of it on the default branch. */
const StageComparison = schemas.strictObject({
    subtaskId: schemas.string().nullable(),
    id: schemas.string().min(1),
    /** Of this run; null: it did not succeed. */
    seconds: schemas.number().min(0).nullable(),
    /** Of the default branch; null: too few successes to tell. */
    p50Seconds: schemas.number().min(0).nullable(),
    p95Seconds: schemas.number().min(0).nullable(),
    /** It took longer than the threshold allows. */
    regression: schemas.boolean(),
    /** Of the newest runs on the default branch. */
    recentRuns: fields/* Count */.y_,
    recentFailures: fields/* Count */.y_,
    /** Ever, on the default branch. */
    flakes: fields/* Count */.y_,
});
/** This run against the runs before it: a part of the run summary. */
const RunHistory = schemas.strictObject({
    store: schemas["enum"](["local", "cache", "branch"]),
    /** When the earliest run that counts started; null: this is the first one. */
    since: fields/* Timestamp */.Dc.nullable(),
    /** How many entries the history held before this run. */
    entries: fields/* Count */.y_,
    /** How many runs of this pipeline on the default branch count. */
    runs: fields/* Count */.y_,
    passRate: Rate.nullable(),
    /** Of the newest weeks with runs, oldest first, at most 12. */
    passRateByWeek: schemas.array(Rate),
    mttrSeconds: schemas.number().min(0).nullable(),
    /** Of the newest weeks with repairs, oldest first, at most 12. */
    mttrSecondsByWeek: schemas.array(schemas.number().min(0)),
    p50Seconds: schemas.number().min(0).nullable(),
    p95Seconds: schemas.number().min(0).nullable(),
    /** In the order of the plan: stages that ran. */
    stages: schemas.array(StageComparison),
});

;// CONCATENATED MODULE: ./build/model/run-summary.js




const runId = schemas.string().min(1);
const subtaskId = schemas.string();
const BuildEntry = schemas.strictObject({
    subtaskId,
    success: schemas.boolean(),
    artifacts: schemas.array(schemas.string()),
    notes: schemas.string().nullable(),
    mode: fields/* ExecutionMode */.KB,
    runId,
});
const TestReport = schemas.strictObject({
    name: schemas.string(),
    status: schemas["enum"](["passed", "failed", "skipped", "allowed_failure", "cancelled", "pending"]),
    details: schemas.string().nullable(),
});
const TestEntry = schemas.strictObject({
    subtaskId,
    success: schemas.boolean(),
    reports: schemas.array(TestReport),
    notes: schemas.string().nullable(),
    runId,
});
const ReviewEntry = schemas.strictObject({
    subtaskId,
    summary: schemas.string(),
    decision: schemas.strictObject({ approved: schemas.boolean(), feedback: schemas.string().nullable() }),
});
const GroupEntry = schemas.strictObject({
    index: schemas.int().min(1),
    subtaskId,
    mode: fields/* ExecutionMode */.KB,
    buildSuccess: schemas.boolean(),
    testSuccess: schemas.boolean(),
    reviewApproved: schemas.boolean(),
    status: schemas["enum"](["succeeded", "failed", "cancelled", "skipped", "running"]),
});
/**
 * `run-summary.json`: the run in three sections. The top-level `build`, `test` and `review` show the worst of all
 * subtasks (the first in plan order that did not succeed, else the last one processed); the arrays hold every one.
 */
const RunSummary = schemas.strictObject({
    schemaVersion: schemas.literal(1),
    kind: schemas.literal("run-summary"),
    taskId: schemas.string().min(1),
    runId,
    pipelineId: schemas.string().min(1),
    mode: fields/* ExecutionMode */.KB,
    status: schemas["enum"](["in_progress", "succeeded", "failed", "cancelled"]),
    /** Why, when it did not succeed. */
    reason: schemas.string().nullable(),
    partial: schemas.boolean(),
    startedAt: fields/* Timestamp */.Dc,
    completedAt: fields/* Timestamp */.Dc.nullable(),
    plan: schemas.strictObject({
        items: schemas.array(schemas.strictObject({ id: schemas.string(), subtaskId: schemas.string().nullable(), description: schemas.string() })),
        targetId: schemas.string().nullable(),
        notes: schemas.array(schemas.string()),
    }),
    build: BuildEntry,
    test: TestEntry,
    review: ReviewEntry,
    builds: schemas.array(BuildEntry),
    tests: schemas.array(TestEntry),
    reviews: schemas.array(ReviewEntry),
    group: schemas.strictObject({
        enabled: schemas.boolean(),
        size: fields/* Count */.y_,
        processed: fields/* Count */.y_,
        entries: schemas.array(GroupEntry),
    }),
    scheduler: schemas.strictObject({
        mode: schemas.literal("multi-instance"),
        recovery: schemas.strictObject({
            heartbeatIntervalSeconds: schemas.int(),
            missingHeartbeatTimeoutSeconds: schemas.int(),
            maxRetries: fields/* Count */.y_,
        }),
        assignments: schemas.array(schemas.strictObject({
            instanceId: schemas.string(),
            capability: schemas.string(),
            status: plan/* AssignmentStatus */.IM,
            attempts: fields/* Count */.y_,
            lastCompletedAt: fields/* Timestamp */.Dc.nullable(),
        })),
    }),
    /** null: nothing guarded the output of this run. */
    privacy: schemas.strictObject({
        mode: schemas["enum"](["enforce", "shadow"]),
        totalFrames: fields/* Count */.y_,
        redactedFrames: fields/* Count */.y_,
        blockedFrames: fields/* Count */.y_,
        allowedFrames: fields/* Count */.y_,
    })
        .nullable(),
    /** This run against those before it; null: `history: none`, or the history could not be read. */
    history: RunHistory.nullable(),
    /** Paths of what a reviewer can open, relative to the repository root. */
    artifacts: schemas.array(schemas.string()),
    /** Trouble that did not change the outcome. */
    warnings: schemas.array(schemas.string()),
    timestamp: fields/* Timestamp */.Dc,
});


/***/ }),

/***/ 9902:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ readAttempts)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _model_limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3906);
/* harmony import */ var _model_manifest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1189);
/* harmony import */ var _model_run_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(17);
/* harmony import */ var _run_read_journal_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6494);
/* harmony import */ var _read_bounded_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6923);






const manifestFile = (0,_model_run_files_js__WEBPACK_IMPORTED_MODULE_3__/* .attemptFiles */ .h)("manifest.json");
/**
 * Reads what the attempts of a run left in its folder, wherever they ran. A manifest that is too large, that this version
 * cannot read, or that is of another attempt than its folder, counts as absent.
 * @param warn hears of each such file
 */
async function readAttempts(files, runFolder, warn) {
    const placed = [];
    const paths = await files.listFiles(runFolder);
    for (const path of paths) {
        if (!manifestFile.test(path))
            continue;
        const read = await readManifest(files, runFolder, path);
        if (typeof read === "string")
            warn(`${path}: ${read}`);
        else
            placed.push(read);
    }
    const isChild = ({ manifest }) => manifest.parent_run_id !== null;
    const own = placed.filter((one) => !isChild(one));
    // Of two of the same name the later one counts.
    const children = placed
        .filter(isChild)
        .toSorted((left, right) => left.manifest.attempt - right.manifest.attempt);
    return {
        manifests: own.map(({ manifest }) => manifest),
        collected: {
            children: children.map(({ manifest }) => manifest),
            findings: await readFindings(files, runFolder, journalsOf(newestAttempts(placed), paths), warn),
        },
    };
}
/** @returns what is wrong with it, when it does not count */
async function readManifest(files, runFolder, path) {
    const [, assignment = "", attempt = ""] = /^jobs\/([^/]+)\/a(\d+)\//.exec(path) ?? [];
    const read = await (0,_read_bounded_js__WEBPACK_IMPORTED_MODULE_5__/* .readBounded */ .C)(files, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(runFolder, path), _model_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .limits */ .F.manifestBytes.value);
    if (read.kind !== "text")
        return `it is larger than ${_model_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .limits */ .F.manifestBytes.shown}, so that it does not count`;
    const parsed = _model_manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .Manifest */ ._8.safeParse(read.value);
    if (!parsed.success)
        return "this is not a manifest of this version, so that it does not count";
    const manifest = parsed.data;
    if (manifest.assignment !== assignment || manifest.attempt !== Number(attempt))
        return `it is of ${JSON.stringify(manifest.assignment)}, attempt ${manifest.attempt}, so that it does not count`;
    return { folder: path.slice(0, -"manifest.json".length), assignment, manifest };
}
/** Those of the newest attempt at each assignment: the remarks of earlier ones were made again, or are kept in it. */
function newestAttempts(placed) {
    const newest = new Map();
    for (const { assignment, manifest } of placed)
        newest.set(assignment, Math.max(manifest.attempt, newest.get(assignment) ?? 0));
    return placed.filter(({ assignment, manifest }) => newest.get(assignment) === manifest.attempt);
}
/** Something else than a file of that name is none. */
function journalsOf(placed, paths) {
    const known = new Set(paths);
    return placed.map(({ folder }) => `${folder}journal.ndjson`).filter((path) => known.has(path));
}
/** Each once: a set-up that many assignments ran, or took over, makes the same remark in each of them. */
async function readFindings(files, runFolder, journals, warn) {
    const findings = new Map();
    for (const path of journals) {
        const read = await (0,_read_bounded_js__WEBPACK_IMPORTED_MODULE_5__/* .readBounded */ .C)(files, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(runFolder, path), _model_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .limits */ .F.manifestBytes.value);
        if (read.kind === "too-large")
            warn(`${path}: it is too large, so that its remarks are not shown`);
        if (read.kind !== "text")
            continue;
        for (const event of (0,_run_read_journal_js__WEBPACK_IMPORTED_MODULE_4__/* .readJournal */ .a)(read.text).events) {
            if (event.type !== "stage-finished" && event.type !== "stage-kept")
                continue;
            for (const finding of event.findings)
                findings.set(JSON.stringify(finding), finding);
        }
    }
    return [...findings.values()];
}


/***/ }),

/***/ 8238:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  verifyRun: () => (/* binding */ verifyRun)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/aggregate/aggregate.js + 9 modules
var aggregate = __webpack_require__(9085);
// EXTERNAL MODULE: ./build/aggregate/counting.js
var counting = __webpack_require__(3475);
;// CONCATENATED MODULE: ./build/model/artifact-path.js
/**
 * Whether GitHub's artifact service takes a file of this name: one that it does not would stop the whole upload
 * (actions/toolkit, path-and-artifact-name-validation.ts).
 */
const isTakenByArtifacts = (path) => !/[":<>|*?\r\n]/.test(path);

// EXTERNAL MODULE: ./build/model/digests.js
var model_digests = __webpack_require__(4307);
// EXTERNAL MODULE: ./build/model/limits.js + 1 modules
var limits = __webpack_require__(3906);
// EXTERNAL MODULE: ./build/model/manifest.js
var model_manifest = __webpack_require__(1189);
// EXTERNAL MODULE: ./build/model/plan.js + 1 modules
var model_plan = __webpack_require__(5687);
// EXTERNAL MODULE: ./build/model/run-summary.js + 1 modules
var run_summary = __webpack_require__(8252);
// EXTERNAL MODULE: ./build/plan/digest.js + 1 modules
var plan_digest = __webpack_require__(6954);
// EXTERNAL MODULE: ./build/modes/digests.js
var modes_digests = __webpack_require__(7870);
// EXTERNAL MODULE: ./build/modes/read-attempts.js
var read_attempts = __webpack_require__(9902);
// EXTERNAL MODULE: ./build/modes/read-bounded.js
var read_bounded = __webpack_require__(6923);
;// CONCATENATED MODULE: ./build/modes/verify.js













/**
 * Checks that a run's folder is as it was when its result was written, that every assignment of its plan is accounted for,
 * and that its result is no better than what the assignments left. It does not judge what else spoke for the result: how
 * the jobs themselves ended is in no file.
 * @param folder absolute: the run's, or what was downloaded as its `-run-` artifact
 */
async function verifyRun(files, folder) {
    const records = await readRecords(files, folder);
    if (typeof records === "string")
        return { holds: false, reason: records };
    const { digests, plan, final, manifest, summary } = records;
    const { manifests } = await (0,read_attempts/* readAttempts */.j)(files, folder, () => { });
    const reason = wrongPlan(digests, plan, final) ??
        missingManifest(digests, final, manifests) ??
        wrongResult(digests, manifest, summary) ??
        betterThanManifests(digests, plan, manifests, summary);
    if (reason !== null)
        return { holds: false, reason };
    return {
        holds: true,
        run: digests.run_id,
        files: digests.files.length,
        assignments: plan.assignments.length,
        chain: digests.files.at(-1)?.chain ?? digests.plan_digest,
        status: summary.status,
    };
}
/** @returns what is wrong first, when not all of it is there and as it was */
async function readRecords(files, folder) {
    const digests = await readAs(files, folder, "digests.json", model_digests/* Digests */.o);
    if (typeof digests === "string")
        return digests;
    const changed = firstDifference(digests, await (0,modes_digests/* hashFiles */.yQ)(files, folder));
    if (changed !== null)
        return changed;
    const plan = await readAs(files, folder, "plan.json", model_plan/* Plan */.cw);
    if (typeof plan === "string")
        return plan;
    const final = await readAs(files, folder, "plan.final.json", model_plan/* Plan */.cw);
    if (typeof final === "string")
        return final;
    const manifest = await readAs(files, folder, "manifest.json", model_manifest/* Manifest */._8);
    if (typeof manifest === "string")
        return manifest;
    const summary = await readAs(files, folder, "run-summary.json", run_summary/* RunSummary */.yN);
    return typeof summary === "string" ? summary : { digests, plan, final, manifest, summary };
}
async function readAs(files, folder, name, schema) {
    const read = await (0,read_bounded/* readBounded */.C)(files, (0,external_node_path_.join)(folder, name), limits/* limits */.F.manifestBytes.value);
    if (read.kind !== "text")
        return read.kind === "missing"
            ? `${name}: this file of a run is missing in ${folder}`
            : `${name}: it is larger than ${limits/* limits */.F.manifestBytes.shown}`;
    const parsed = schema.safeParse(read.value);
    return parsed.success ? parsed.data : `${name}: this is not one that this version wrote`;
}
function firstDifference(digests, found) {
    const recorded = new Map(digests.files.map((file) => [file.path, file]));
    const present = new Map(found.map((file) => [file.path, file]));
    for (const path of [...new Set([...recorded.keys(), ...present.keys()])].sort()) {
        const before = recorded.get(path);
        const now = present.get(path);
        const shown = JSON.stringify(path).slice(1, -1);
        // What was uploaded lacks those; then only the digest of their content is known.
        if (now === undefined && !isTakenByArtifacts(path))
            continue;
        if (now === undefined)
            return `${shown}: this file is missing: digests.json knows it`;
        if (before === undefined)
            return `${shown}: this file was added: digests.json does not know it`;
        if (now.sha256 !== before.sha256 || now.bytes !== before.bytes)
            return `${shown}: this file was changed: ${contentOf(now)}, and digests.json says ${contentOf(before)}`;
    }
    const inOrder = digests.files.toSorted((left, right) => (left.path < right.path ? -1 : 1));
    return brokenChain(digests, (0,modes_digests/* chainOf */.dR)(inOrder, digests.plan_digest));
}
const contentOf = ({ bytes, sha256 }) => `${bytes} bytes with sha256 ${sha256}`;
function brokenChain({ files }, expected) {
    const broken = files.find(({ path, chain }, position) => path !== expected[position]?.path || chain !== expected[position]?.chain);
    return broken === undefined ? null : `digests.json: its chain does not hold from ${broken.path} on`;
}
function wrongPlan(digests, plan, final) {
    const digest = (0,plan_digest/* digestOf */.o)(plan);
    if (plan.digest !== digest)
        return "plan.json: its digest is not that of its content";
    if (digests.plan_digest !== digest)
        return "digests.json: it is of another plan than plan.json";
    if (final.digest !== digest || (0,plan_digest/* digestOf */.o)(final) !== digest)
        return "plan.final.json: it is not the plan of plan.json, finalised";
    return null;
}
/** Statuses that need no manifest: the jobs left none. */
const withoutManifest = new Set(["lost", "cancelled"]);
const green = new Set(["succeeded", "recovered"]);
function missingManifest(digests, final, manifests) {
    const { records } = (0,counting/* countManifests */._)(final, manifests, digests.attempt);
    for (const { assignment, counting } of records) {
        const { instance_id: id, status } = assignment;
        if (counting === null && !withoutManifest.has(status))
            return `plan.final.json: ${id} is said to be ${status}, and no manifest of it counts`;
        if (green.has(status) && counting?.status !== "succeeded")
            return `plan.final.json: ${id} is said to be ${status}, and its manifest says ${counting?.status}`;
    }
    return null;
}
function wrongResult(digests, manifest, summary) {
    if (manifest.plan_digest !== digests.plan_digest || manifest.attempt !== digests.attempt)
        return `manifest.json: it is not of attempt ${digests.attempt} at the plan of plan.json`;
    if (summary.runId !== digests.run_id)
        return `run-summary.json: it is of another run, ${summary.runId}`;
    if (summary.status !== manifest.status)
        return `run-summary.json: it says ${summary.status}, and manifest.json says ${manifest.status}`;
    return null;
}
/** A result may be worse than what the assignments left, for others speak for it too, and never better. */
function betterThanManifests({ attempt }, plan, manifests, summary) {
    if (summary.status !== "succeeded")
        return null;
    const now = new Date(summary.timestamp);
    const quiet = { artifactRoot: ".", artifacts: [], warnings: [], witnesses: null, jobs: null };
    const result = (0,aggregate/* aggregate */.Q)({ plan, manifests, attempt, now, ...quiet }).summary;
    if (result.status === "succeeded")
        return null;
    return `run-summary.json: it says succeeded, and of the manifests comes ${result.status}: ${result.reason}`;
}


/***/ }),

/***/ 6494:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ readJournal)
/* harmony export */ });
/* harmony import */ var _model_journal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6953);
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9598);


/**
 * Reads a journal back. A torn or unreadable line is dropped and counted. A line that is there twice counts once: what could
 * not be written to its end was written again.
 */
function readJournal(text) {
    const lines = text.split("\n").filter((line) => line !== "");
    const header = lines.findIndex(isHeader);
    if (header === -1)
        return { events: [], unreadable: lines.length };
    const events = [];
    let unreadable = header;
    for (const line of new Set(lines.slice(header + 1))) {
        const parsed = _model_journal_js__WEBPACK_IMPORTED_MODULE_0__/* .JournalEvent */ .ay.safeParse((0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .q)(line));
        if (parsed.success)
            events.push(parsed.data);
        else if (!isHeader(line))
            unreadable += 1;
    }
    return { events, unreadable };
}
const isHeader = (line) => _model_journal_js__WEBPACK_IMPORTED_MODULE_0__/* .JournalHeader */ .JU.safeParse((0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .q)(line)).success;


/***/ })

};
