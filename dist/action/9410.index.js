export const id = 9410;
export const ids = [9410];
export const modules = {

/***/ 16485:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ publishRun)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _aggregate_conclusion_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29905);
/* harmony import */ var _aggregate_stage_outputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8805);
/* harmony import */ var _report_step_log_annotations_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48355);
/* harmony import */ var _report_shared_check_annotations_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(60170);
/* harmony import */ var _report_check_run_check_run_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(48064);
/* harmony import */ var _report_markdown_job_summary_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(38098);
/* harmony import */ var _run_folder_artifact_names_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(38985);
/* harmony import */ var _step_check_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(94027);
/* harmony import */ var _evidence_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(88721);
/* harmony import */ var _settings_exit_code_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(91427);
/* harmony import */ var _settings_identity_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(46047);
/* harmony import */ var _settings_settings_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(80764);
/* harmony import */ var _until_cancelled_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(77048);
/* harmony import */ var _step_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(56587);
/* harmony import */ var _publish_failure_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(73338);
/* harmony import */ var _redaction_create_redactor_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(60080);

















/**
 * Publishes a finished run: the evidence as one artifact, the check-run, the job summary, the outputs. Failing to do so
 * does not change the outcome; it becomes a warning. A success is published last. @returns the exit code
 */
async function publishRun(finished, step, platform) {
    const uploading = upload(finished, step, platform);
    if (finished.summary.status === "succeeded") {
        const uploaded = await (0,_until_cancelled_js__WEBPACK_IMPORTED_MODULE_16__/* .untilCancelled */ .c)(uploading, platform.cancelled);
        // GitHub shows a cancelled job, so a green check-run would be wrong: `post` publishes the result.
        if (uploaded === "cancelled" || platform.cancelled.aborted)
            return leaveToPost(step);
        if (uploaded.isTaken)
            return refuseKey(finished, step, platform, notUploaded);
    }
    const [evidence, check] = await Promise.all([
        uploading,
        (0,_step_check_js__WEBPACK_IMPORTED_MODULE_8__/* .publishCheck */ .k)(step, platform, createCheckResult(finished, step)),
    ]);
    if (check.isTaken)
        return refuseKey(finished, step, platform, null);
    return showRun(finished, step, platform, { evidence, check });
}
/**
 * Two uses with the same key cannot both be published, so this one is recorded and shown as failed.
 * @param evidence null: not uploaded yet, so it is uploaded here
 */
async function refuseKey({ folder, plan }, step, platform, evidence) {
    const { settings, hostContext, job } = step;
    const reason = (0,_redaction_create_redactor_js__WEBPACK_IMPORTED_MODULE_15__.createRunRedactor)(settings.environment, plan).text((0,_settings_identity_js__WEBPACK_IMPORTED_MODULE_11__/* .describeTakenKey */ .A8)(settings.key));
    const refused = { attempt: hostContext.github.runAttempt, detail: "key-taken", reason };
    const { recoverRun } = await __webpack_require__.e(/* import() */ 3230).then(__webpack_require__.bind(__webpack_require__, 70849));
    const failed = await recoverRun(platform, settings, folder, { refused });
    if ((0,_settings_settings_js__WEBPACK_IMPORTED_MODULE_12__/* .isRefusal */ .vu)(failed)) {
        const advice = "Give this use of the action an input `key` of its own.";
        const title = "Failed: the key is taken";
        return (0,_publish_failure_js__WEBPACK_IMPORTED_MODULE_14__/* .publishFailure */ .y)(step, platform, { title, reason, advice, isCancelled: false });
    }
    await job.error(reason);
    const check = await (0,_step_check_js__WEBPACK_IMPORTED_MODULE_8__/* .publishCheck */ .k)(step, platform, createCheckResult(failed, step));
    const uploaded = evidence ?? (await upload(failed, step, platform));
    return showRun(failed, step, platform, { evidence: uploaded, check });
}
const notUploaded = { url: null, isTaken: false, warnings: [] };
/** Warnings, job summary and outputs. */
async function showRun(finished, step, { screen }, { evidence, check }) {
    const { job, inputs } = step;
    const { text } = (0,_redaction_create_redactor_js__WEBPACK_IMPORTED_MODULE_15__.createRunRedactor)(step.settings.environment, finished.plan);
    const outputs = (0,_aggregate_stage_outputs_js__WEBPACK_IMPORTED_MODULE_2__/* .collectStageOutputs */ .B)(finished.manifest, finished.children);
    const added = [...evidence.warnings, ...check.warnings, ...(0,_aggregate_stage_outputs_js__WEBPACK_IMPORTED_MODULE_2__/* .describeLeftOut */ .l)(outputs)].map(text);
    const warnings = [...finished.summary.warnings, ...added];
    const summary = { ...finished.summary, warnings };
    for (const warning of warnings)
        await job.warning(warning);
    // Without a check-run the findings are annotated by the step.
    if (inputs["check-run"] !== false && check.url === null)
        await screen.write((0,_report_step_log_annotations_js__WEBPACK_IMPORTED_MODULE_3__/* .formatFindingCommands */ .x)((0,_report_shared_check_annotations_js__WEBPACK_IMPORTED_MODULE_4__/* .rankFindings */ .JM)(finished.findings)));
    if (inputs.summary !== false) {
        const artifact = evidence.url === null ? {} : { artifactUrl: evidence.url };
        await job.summary((0,_report_markdown_job_summary_js__WEBPACK_IMPORTED_MODULE_6__/* .createJobSummary */ .u)({ ...finished, ...artifact, summary }));
    }
    const isSaved = await job.save(_step_js__WEBPACK_IMPORTED_MODULE_13__/* .savedNames */ .qs.published, "true");
    // `post` will take the run for unpublished and show it as failed: this step has to agree with it.
    if (!isSaved && finished.summary.status === "succeeded")
        return failUnsaved(step);
    await job.outputs(createOutputs(finished, step, {
        artifact: evidence.url,
        check: check.url,
        stageOutputs: outputs.json,
    }));
    return (0,_settings_exit_code_js__WEBPACK_IMPORTED_MODULE_10__/* .getExitCode */ .O)(finished.summary);
}
async function failUnsaved({ job }) {
    await job.error("the state for the post step could not be saved, so it will show this run as failed");
    await job.outputs({ outcome: "failure" });
    return _settings_exit_code_js__WEBPACK_IMPORTED_MODULE_10__/* .exitCodes */ .h.failed;
}
async function leaveToPost({ job }) {
    await job.warning("the run was cancelled before its result was published");
    await job.outputs({ outcome: "cancelled" });
    return _settings_exit_code_js__WEBPACK_IMPORTED_MODULE_10__/* .exitCodes */ .h.cancelled;
}
/** Links to the workflow run's list of artifacts: the URL of the artifact itself is not known yet. */
function createCheckResult(finished, { inputs, hostContext }) {
    const { serverUrl, repository, runId } = hostContext.github;
    const { summary } = finished;
    const artifactUrl = `${serverUrl}/${repository}/actions/runs/${runId}#artifacts`;
    const shown = inputs["upload-artifacts"] === false ? finished : { ...finished, artifactUrl };
    return {
        startedAt: summary.startedAt,
        completedAt: summary.completedAt ?? summary.timestamp,
        conclusion: (0,_aggregate_conclusion_js__WEBPACK_IMPORTED_MODULE_1__/* .getCheckConclusion */ .I_)(finished),
        ...(0,_report_check_run_check_run_js__WEBPACK_IMPORTED_MODULE_5__/* .createCheckReport */ .B)({ ...shown, mostAnnotations: inputs.annotations ?? 100 }),
    };
}
async function upload({ folder }, { settings, inputs, hostContext, job }, platform) {
    const { artifacts, files } = platform;
    if (artifacts === null || inputs["upload-artifacts"] === false)
        return notUploaded;
    const name = (0,_run_folder_artifact_names_js__WEBPACK_IMPORTED_MODULE_7__/* .runArtifactName */ .nc)(settings.key, hostContext.github.runAttempt);
    const retentionDays = inputs["retention-days"];
    return (0,_evidence_js__WEBPACK_IMPORTED_MODULE_9__/* .uploadEvidence */ .d)(artifacts, { name, folder, below: "", retentionDays }, { job, files });
}
function createOutputs(finished, step, shown) {
    const path = (name) => (0,_step_js__WEBPACK_IMPORTED_MODULE_13__/* .outputPath */ .XC)(step, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(finished.folder, name));
    return {
        outcome: (0,_aggregate_conclusion_js__WEBPACK_IMPORTED_MODULE_1__/* .getActionOutcome */ .lP)(finished.summary, finished.plan),
        "run-id": finished.plan.run_id,
        "manifest-path": path("manifest.json"),
        "summary-path": path("run-summary.json"),
        "failed-stages": (0,_aggregate_conclusion_js__WEBPACK_IMPORTED_MODULE_1__/* .listFailedStages */ .dt)(finished.manifest).join(","),
        "stage-outputs": shown.stageOutputs,
        "artifact-url": shown.artifact ?? "",
        "check-run-url": shown.check ?? "",
    };
}


/***/ }),

/***/ 77048:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ untilCancelled)
/* harmony export */ });
/** Waits for a promise until the step is cancelled. After that, the pending work is abandoned. */
function untilCancelled(work, signal) {
    const cancel = new Promise((resolve) => {
        if (signal.aborted)
            resolve("cancelled");
        else
            signal.addEventListener("abort", () => resolve("cancelled"), { once: true });
    });
    return Promise.race([work, cancel]);
}


/***/ }),

/***/ 95927:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ finishRun)
});

// EXTERNAL MODULE: ./build/aggregate/aggregate.js + 10 modules
var aggregate = __webpack_require__(26607);
// EXTERNAL MODULE: ./build/aggregate/evidence/check-manifests.js
var check_manifests = __webpack_require__(32303);
// EXTERNAL MODULE: ./build/aggregate/evidence/difference.js
var evidence_difference = __webpack_require__(59969);
// EXTERNAL MODULE: ./build/model/redacted.js
var redacted = __webpack_require__(6416);
// EXTERNAL MODULE: ./build/run/persisted-path.js
var persisted_path = __webpack_require__(88507);
// EXTERNAL MODULE: ./build/run/evidence.js
var evidence = __webpack_require__(41813);
// EXTERNAL MODULE: ./build/modes/run-folder/approvals.js
var approvals = __webpack_require__(87644);
// EXTERNAL MODULE: ./build/model/diff-budget-override.js
var diff_budget_override = __webpack_require__(42706);
// EXTERNAL MODULE: ./build/aggregate/overrides.js
var aggregate_overrides = __webpack_require__(26373);
;// CONCATENATED MODULE: ./build/aggregate/decide-overrides.js


/** Decides about each stage that may be overridden. */
function decideOverrides(commands, pullRequest) {
    const decision = makeDecision(pullRequest);
    return commands
        .filter(aggregate_overrides/* isOverridable */.U)
        .map(({ subtask, id: stage }) => ({ subtask, stage, decision }));
}
/** One decision for all: only change budgets can be overridden here, and all of a run's concern the same changes. */
function makeDecision(pullRequest) {
    if ("error" in pullRequest)
        return { allowed: false, reason: `the pull request could not be read: ${pullRequest.error}` };
    if (!pullRequest.open)
        return { allowed: false, reason: "the pull request is closed" };
    const override = (0,diff_budget_override/* readPullRequestOverride */.LI)(pullRequest);
    if ("missing" in override)
        return { allowed: false, reason: `the pull request lacks ${override.missing}` };
    return {
        allowed: true,
        override: {
            reason: override.reason,
            source: "pull-request",
            where: describePlace(pullRequest),
        },
    };
}
/** Names the commit as well, because labels and text belong to the pull request and not to a commit. */
function describePlace({ number, headSha, runSha }) {
    const at = `pull request #${number} at ${headSha.slice(0, 10)}`;
    return runSha === null || runSha === headSha
        ? at
        : `${at}; this run is of ${runSha.slice(0, 10)}`;
}

// EXTERNAL MODULE: ./build/model/reasons.js
var reasons = __webpack_require__(9751);
// EXTERNAL MODULE: ./build/model/statistics.js
var statistics = __webpack_require__(91531);
;// CONCATENATED MODULE: ./build/metrics/compare-run.js

/** Successes that are needed for a meaningful median and 95th percentile. */
const fewestSuccesses = 5;
/** Milliseconds above the median that never matter, however short the stage. */
const toleratedMs = 1000;
const newestWeeks = 12;
/**
 * Compares this run with the statistics of its pipeline on the default branch. Stages that were skipped or cancelled,
 * or never ended, are left out: they say nothing about durations.
 */
function compareRun(run) {
    const { pipeline, store, statistics, regressionPercent, stages } = run;
    const usual = statistics.pipelines.get(pipeline)?.default ?? null;
    const weeks = usual?.weeks ?? [];
    const repaired = takeNewestWeeks(weeks, ({ repairs }) => repairs > 0);
    const durations = requireEnough(usual?.duration_seconds.all);
    return {
        store,
        since: statistics.since,
        entries: statistics.entries,
        runs: usual?.runs ?? 0,
        passRate: usual?.pass_rate ?? null,
        passRateByWeek: takeNewestWeeks(weeks, ({ runs }) => runs > 0).map(({ runs, succeeded }) => succeeded / runs),
        mttrSeconds: usual?.mttr_seconds ?? null,
        mttrSecondsByWeek: repaired.map(({ repairs, repair_seconds }) => repair_seconds / repairs),
        p50Seconds: durations?.p50 ?? null,
        p95Seconds: durations?.p95 ?? null,
        stages: stages.flatMap((stage) => compareStage(stage, usual, regressionPercent)),
    };
}
/** Returns a line that names the slow stages; null: there are none. */
function formatRegressions({ stages }) {
    const slow = stages.filter(({ regression }) => regression);
    if (slow.length === 0)
        return null;
    const named = slow.slice(0, 5).map(formatSlowStage);
    const more = slow.length > named.length ? `; and ${slow.length - named.length} more` : "";
    return `slower than usual: ${named.join("; ")}${more}`;
}
const formatSlowStage = ({ subtaskId, id, seconds, p50Seconds, p95Seconds, }) => `${subtaskId ?? "setup"}/${id} took ${formatSeconds(seconds)}, usually ${formatSeconds(p50Seconds)} (p95 ${formatSeconds(p95Seconds)})`;
const formatSeconds = (seconds) => `${(seconds ?? 0).toFixed(1)}s`;
function compareStage({ subtask, id, outcome, duration_ms }, usual, regressionPercent) {
    if (outcome === null || outcome === "skipped" || outcome === "cancelled")
        return [];
    const known = usual?.stages.get((0,statistics/* getStageKey */.o)(subtask, id));
    const durations = requireEnough(known?.duration_ms.all);
    const ms = outcome === "succeeded" ? duration_ms : null;
    const recent = known?.recent ?? "";
    return [
        {
            subtaskId: subtask,
            id,
            seconds: ms === null ? null : ms / 1000,
            p50Seconds: durations === null ? null : durations.p50 / 1000,
            p95Seconds: durations === null ? null : durations.p95 / 1000,
            regression: ms !== null && durations !== null && isRegression(ms, durations, regressionPercent),
            recentRuns: recent.length,
            recentFailures: recent.split("f").length - 1,
            flakes: known?.flakes ?? 0,
        },
    ];
}
/** Returns null if there are too few values. */
const requireEnough = (durations) => durations != null && durations.count >= fewestSuccesses ? durations : null;
/**
 * A success is a regression if it exceeds the median by more than the threshold, the 95th percentile, and the median by
 * at least a second: all three, so that neither noise nor a stage with varying durations counts.
 */
const isRegression = (ms, { p50, p95 }, regressionPercent) => ms > p50 * (1 + regressionPercent / 100) && ms > p95 && ms >= p50 + toleratedMs;
const takeNewestWeeks = (weeks, counts) => weeks.filter(counts).slice(-newestWeeks);

// EXTERNAL MODULE: ./build/metrics/ledger.js + 1 modules
var ledger = __webpack_require__(30788);
// EXTERNAL MODULE: ./build/metrics/make-entry.js
var make_entry = __webpack_require__(31647);
;// CONCATENATED MODULE: ./build/modes/history/compare-with-past.js



/**
 * Compares a run with the history. A successful run fails if it has regressions and the settings say that they fail it.
 */
function compareWithPast(run, { store, before }, settings) {
    if (store === null || before === null)
        return run;
    const { manifest } = run;
    const history = compareRun({
        store: store.kind,
        pipeline: manifest.pipeline_id,
        stages: (0,make_entry/* listStages */.C)(manifest.commands),
        statistics: (0,ledger/* foldLedgerWithout */.J6)(before.ledger, manifest.run_id),
        regressionPercent: settings.regression.percent,
    });
    const compared = { ...run, summary: { ...run.summary, history } };
    const words = settings.regression.fails ? formatRegressions(history) : null;
    if (words === null || run.summary.status !== "succeeded")
        return compared;
    return {
        ...compared,
        manifest: { ...manifest, status: "failed", status_detail: "regression", summary: words },
        summary: { ...compared.summary, status: "failed", reason: words },
    };
}

// EXTERNAL MODULE: ./build/modes/guardrails/pull-request-event.js
var pull_request_event = __webpack_require__(76574);
;// CONCATENATED MODULE: ./build/modes/guardrails/judge-run.js






/** Decides overrides and judges the `after` stages. A run with neither costs no request. */
async function judgeRun(input, known) {
    const { hostContext, ports } = known;
    const { plan, manifests } = input;
    const isOpen = manifests.some(({ commands }) => commands.some(aggregate_overrides/* isOverridable */.U));
    if (hostContext === null || (!isOpen && plan.after.length === 0))
        return { overrides: [], after: null };
    const overrides = isOpen ? await askPullRequest(ports, hostContext, input) : [];
    const run = (0,aggregate/* aggregate */.QD)({ ...input, overrides, provisional: true });
    const { status } = run.summary;
    const isOver = status === "succeeded" || status === "failed";
    if (plan.after.length === 0 || !isOver)
        return { overrides, after: null };
    return { overrides, after: await judgeStages(run, known, hostContext) };
}
/** Loads its modules only for pipelines with `after` stages. */
async function judgeStages(run, { settings, ports, place, start, past }, hostContext) {
    const { judgeAfter } = await Promise.all(/* import() */[__webpack_require__.e(972), __webpack_require__.e(2994), __webpack_require__.e(7444), __webpack_require__.e(4804)]).then(__webpack_require__.bind(__webpack_require__, 66348));
    const { collectReviewFacts: reviewFactsFor } = await __webpack_require__.e(/* import() */ 3457).then(__webpack_require__.bind(__webpack_require__, 83457));
    const compared = compareWithPast(run, past, settings.history);
    const factsFor = (asked) => reviewFactsFor(compared, place, asked, ports, hostContext);
    return judgeAfter(settings, hostContext, ports, { run: compared, start, factsFor });
}
/**
 * Decides overrides by the pull request as it is now, not as it was when the run started. Without an answer, nothing is
 * allowed.
 */
async function askPullRequest({ api }, hostContext, { manifests, plan }) {
    const pullRequest = (0,pull_request_event/* getPullRequest */.T)(hostContext);
    const commands = manifests.flatMap((manifest) => manifest.commands);
    if (pullRequest === null)
        return decideOverrides(commands, { error: "there is no pull request" });
    if (api === null)
        return decideOverrides(commands, { error: "there is no token" });
    try {
        const { number } = pullRequest;
        const asked = await api.pullRequest(number);
        return decideOverrides(commands, { ...asked, number, runSha: plan.revision.head_sha });
    }
    catch (error) {
        return decideOverrides(commands, { error: (0,reasons/* messageOf */.bD)(error) });
    }
}

// EXTERNAL MODULE: ./build/modes/run-folder/plan-file.js
var plan_file = __webpack_require__(41480);
// EXTERNAL MODULE: ./build/modes/run-folder/read-attempts.js + 6 modules
var read_attempts = __webpack_require__(74611);
// EXTERNAL MODULE: ./build/modes/settings/settings.js
var settings = __webpack_require__(80764);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/model/limits.js + 2 modules
var limits = __webpack_require__(89821);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 10 modules
var schemas = __webpack_require__(13798);
// EXTERNAL MODULE: ./build/model/fields.js
var fields = __webpack_require__(72017);
// EXTERNAL MODULE: ./build/model/outcome-schema.js
var outcome_schema = __webpack_require__(78512);
;// CONCATENATED MODULE: ./build/model/runs-snapshot.js




/** One run in `out/<task>/runs.json`. Unknown fields of other versions are kept. */
const RunsSnapshotEntry = schemas/* looseObject */._H3({
    runId: schemas/* string */.YjP().min(1),
    status: outcome_schema/* RunStatus */.i2,
    mode: fields/* ExecutionMode */.KB,
    /** The run in one line. */
    summary: schemas/* string */.YjP().nullable(),
    /** When the entry was written. */
    timestamp: fields/* Timestamp */.Dc,
    /** Relative to the repository root. */
    manifestPath: fields/* RelativePath */.c8,
});
/** `out/<task>/runs.json`: the newest runs of a task, oldest first, each once. */
const RunsSnapshot = schemas/* array */.YOg(RunsSnapshotEntry)
    .refine((runs) => new Set(runs.map(({ runId }) => runId)).size === runs.length, "a run is listed twice");
/**
 * The fields of a run's `manifest.json` that an entry needs. Not the whole schema, so that runs of other versions can
 * be listed too.
 */
const RecordedManifest = schemas/* object */.Ikc({
    schema_version: schemas/* int */.Whr().min(1),
    kind: schemas/* literal */.euz("manifest"),
    run_id: schemas/* string */.YjP().min(1),
    status: outcome_schema/* RunStatus */.i2,
    summary: schemas/* string */.YjP().nullable(),
});
/** The fields of `run-summary.json` that an entry needs. */
const RecordedSummary = schemas/* object */.Ikc({
    schemaVersion: schemas/* int */.Whr().min(1),
    kind: schemas/* literal */.euz("run-summary"),
    runId: schemas/* string */.YjP().min(1),
    mode: fields/* ExecutionMode */.KB,
    timestamp: fields/* Timestamp */.Dc,
});
/** Creates the entry of an ended run; the same at its end and later, from its files. */
const entryOfRun = (manifest, summary, manifestPath) => ({
    runId: manifest.run_id,
    status: manifest.status,
    mode: summary.mode,
    summary: manifest.summary,
    timestamp: summary.timestamp,
    manifestPath,
});
/** Adds or replaces a run in the snapshot. The caller holds the run's lock. */
const withRun = (snapshot, entry) => newestRuns([...snapshot.filter(({ runId }) => runId !== entry.runId), entry]);
/** Sorts by time, then by id, and keeps the newest limits.runsSnapshot. */
function newestRuns(runs) {
    const timed = runs.map((run) => ({ run, time: timeOf(run) }));
    timed.sort((left, right) => left.time - right.time || (left.run.runId < right.run.runId ? -1 : 1));
    return timed.slice(-limits/* limits */.F.runsSnapshot.value).map(({ run }) => run);
}
const timeOf = ({ timestamp }) => Date.parse(timestamp);

// EXTERNAL MODULE: ./build/report/markdown/job-summary.js + 2 modules
var job_summary = __webpack_require__(38098);
// EXTERNAL MODULE: ./build/modes/aggregate/concluded-run.js
var concluded_run = __webpack_require__(96192);
// EXTERNAL MODULE: ./build/modes/run-folder/digests.js
var digests = __webpack_require__(83013);
// EXTERNAL MODULE: ./build/modes/history/past.js + 2 modules
var past = __webpack_require__(9143);
// EXTERNAL MODULE: ./build/model/json.js
var json = __webpack_require__(29598);
// EXTERNAL MODULE: ./build/modes/run-folder/read-bounded.js
var read_bounded = __webpack_require__(578);
;// CONCATENATED MODULE: ./build/modes/run-folder/rebuild-snapshot.js




/**
 * Rebuilds the snapshot from the runs on disk: the newest limits.runsSnapshot that have ended, by folder name.
 * @returns also how many runs were left out because they could not be read
 */
async function rebuildSnapshot(files, place) {
    const folder = (0,external_node_path_.join)(place.runsFolder, place.task, "cli");
    const runs = [];
    let unreadable = 0;
    for (const name of (await files.list(folder)).reverse()) {
        if (runs.length === limits/* limits */.F.runsSnapshot.value)
            break;
        const read = await readRun(files, (0,external_node_path_.join)(folder, name), place);
        if (read === "unreadable")
            unreadable += 1;
        // A copied folder would list the same run twice.
        else if (read !== "not over") {
            if (read.runId === name)
                runs.push(read);
            else
                unreadable += 1;
        }
    }
    return { runs: newestRuns(runs), unreadable };
}
/**
 * The digests are written last: without them the run goes on or waits to be recovered, whatever its other files say.
 */
async function readRun(files, folder, place) {
    const path = (0,external_node_path_.join)(folder, "manifest.json");
    try {
        const text = await files.readText((0,external_node_path_.join)(folder, "run-summary.json"));
        if (text === undefined || !(await files.exists((0,external_node_path_.join)(folder, "digests.json"))))
            return "not over";
        const summary = RecordedSummary.parse(JSON.parse(text));
        const manifest = RecordedManifest.parse(JSON.parse((await files.readText(path)) ?? ""));
        if (summary.runId !== manifest.run_id)
            return "unreadable";
        return entryOfRun(manifest, summary, (0,persisted_path/* toPersistedPath */.Aq)(place, path));
    }
    catch {
        return "unreadable";
    }
}

;// CONCATENATED MODULE: ./build/modes/run-folder/snapshot.js







/** Maximum bytes of a snapshot: 32 KiB per run. */
const LARGEST_SNAPSHOT = 16 * 1024 * 1024;
/**
 * Adds a run to `out/<task>/runs.json`; several processes may do so at the same time. A missing snapshot is rebuilt
 * from the runs on disk, and so is an unreadable one, which is moved aside. Never rejects.
 *
 * @param waiting how long to wait for the others (Locks.acquire)
 * @returns warnings
 */
async function recordRun(platform, place, entry, waiting = {}) {
    const path = snapshotPath(place);
    const warnings = [];
    const notWritten = (why) => `${(0,persisted_path/* toPersistedPath */.Aq)(place, path)} was not written, so it lacks this run: ${why}`;
    try {
        const lock = await platform.locks.acquire(`${path}.lock`, waiting);
        if (lock.kind !== "held")
            return [notWritten(lock.reason)];
        try {
            const runs = await readOrRebuild(platform, place, (message) => warnings.push(message));
            await platform.files.replace(path, (0,json/* toJson */.aB)(withRun(runs, entry)), { durable: true });
        }
        finally {
            await lock.release();
        }
    }
    catch (error) {
        warnings.push(notWritten((0,reasons/* messageOf */.bD)(error)));
    }
    return warnings;
}
const snapshotPath = (place) => (0,external_node_path_.join)(place.outFolder, place.task, "runs.json");
/** Also rebuilds a missing one: a process may have been killed after it moved a corrupt one aside. */
async function readOrRebuild({ files, clock }, place, warn) {
    const path = snapshotPath(place);
    const read = await readSnapshot(files, path);
    if (read.kind === "runs")
        return read.runs;
    let moved = "";
    if (read.kind === "corrupt") {
        const aside = await findFreeName(files, path, clock.now());
        await files.move(path, aside);
        moved = `${(0,persisted_path/* toPersistedPath */.Aq)(place, path)} was corrupt (${read.why}) and was moved to ${(0,persisted_path/* toPersistedPath */.Aq)(place, aside)}. `;
    }
    const { runs, unreadable } = await rebuildSnapshot(files, place);
    if (read.kind === "corrupt" || unreadable > 0) {
        const left = unreadable === 0 ? "" : `; ${unreadable} unreadable ones are left out`;
        const from = `rebuilt from the ${runs.length} ended runs on disk`;
        warn(`${moved}${(0,persisted_path/* toPersistedPath */.Aq)(place, path)} was ${from}${left}`);
    }
    return runs;
}
/** The lock keeps a free name free. */
async function findFreeName(files, path, now) {
    const stem = `${path}.corrupt-${now.toISOString().replaceAll(/[:.]/g, "-")}`;
    let number = 1;
    while (await files.exists(`${stem}-${number}`))
        number += 1;
    return `${stem}-${number}`;
}
async function readSnapshot(files, path) {
    try {
        if (!(await files.exists(path)))
            return { kind: "missing" };
        const bytes = await (0,read_bounded/* readAtMost */.r)(files, path, LARGEST_SNAPSHOT);
        return bytes === undefined ? corrupt("it is larger than 16 MiB") : parseSnapshot(bytes);
    }
    catch (error) {
        const { code } = error;
        // A folder, a pipe or a circular link. Other errors may be temporary, so the snapshot is kept.
        if (code === "ENOTREGULAR" || code === "ELOOP")
            return corrupt("it is not a file");
        throw error;
    }
}
/** Error messages do not quote the content, which is untrusted. */
function parseSnapshot(bytes) {
    let value;
    try {
        value = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
    }
    catch {
        return corrupt("it is not JSON");
    }
    const parsed = RunsSnapshot.safeParse(value);
    if (parsed.success)
        return { kind: "runs", runs: parsed.data };
    const [issue] = parsed.error.issues;
    const where = issue?.path.length ? `${issue.path.join(".")}: ` : "";
    return corrupt(`${where}${issue?.message ?? "not as expected"}`);
}
const corrupt = (why) => ({ kind: "corrupt", why });

;// CONCATENATED MODULE: ./build/modes/aggregate/write-run.js










/**
 * Writes a run's own files, then enters it in the snapshot of runs and in the history. A run whose files cannot all be
 * written has failed: its files are rewritten to say so, or removed, so that no file claims a success.
 */
async function writeRun(ports, settings, judged) {
    const { files } = ports;
    const basis = await (0,concluded_run/* withStageSummaries */.hf)(judged);
    const concluded = { ...basis, result: (0,concluded_run/* concludeStoredRun */.qy)(basis) };
    const recorded = withFields(concluded, { metrics_recorded: willBeRecorded(concluded, settings) });
    const run = withWarnings(recorded, await writeEntry(files, recorded));
    const { failures, chain } = await writeFiles(ports, run);
    if (failures.length > 0)
        return writeFailure(ports, settings, run, failures);
    const messages = await enterRun(ports, settings, run);
    if (!hasMessages(messages))
        return toFinishedRun(run, chain);
    const complete = withMessages(run, messages);
    const again = await writeFiles(ports, complete);
    const left = again.failures.map((failure) => `the run's files do not say all of this: ${failure}`);
    return toFinishedRun(withWarnings(complete, left), again.chain);
}
async function writeFailure(ports, settings, run, failures) {
    const { files } = ports;
    const reason = run.redactor.text(failures.join("; "));
    const failure = { detail: "files-not-written", reason };
    const failed = withFields(run, { failure });
    await replaceOrRemove(files, failed);
    const warnings = await writeEntry(files, failed);
    if (warnings.length > 0)
        await removeQuietly(files, (0,external_node_path_.join)(run.folder, "metrics.jsonl"));
    const complete = withMessages(withWarnings(failed, warnings), await enterRun(ports, settings, failed));
    await replaceOrRemove(files, complete);
    return toFinishedRun(complete, await seal(ports, complete).catch(() => null));
}
function withFields(run, more) {
    const updated = { ...run, aggregation: { ...run.aggregation, ...more } };
    return { ...updated, result: (0,concluded_run/* concludeStoredRun */.qy)(updated) };
}
const withWarnings = (run, warnings) => warnings.length === 0
    ? run
    : withFields(run, {
        warnings: [...new Set([...run.aggregation.warnings, ...warnings.map(run.redactor.text)])],
    });
/** The run is entered right after its files are written; if that fails, they are written again. */
const willBeRecorded = (run, { history }) => run.past.store !== null && history.mayWrite && (0,concluded_run/* createHistoryEntry */.jN)(run, run.result) !== null;
const toFinishedRun = ({ result }, chain) => ({
    ...result,
    markdown: (0,job_summary/* createJobSummary */.u)(result),
    chain,
});
/** @returns warnings when it could not be written */
async function writeEntry(files, run) {
    const warnings = [];
    for (const { name, text } of (0,concluded_run/* createEntryFile */.Vy)(run, run.result)) {
        const path = (0,external_node_path_.join)(run.folder, name);
        await files
            .replace(path, text)
            .catch((error) => warnings.push(`${path} was not written: ${(0,reasons/* messageOf */.bD)(error)}`));
    }
    return warnings;
}
/** Writes all of a run's files, the digests last: they mark the run as ended. */
async function writeFiles(ports, run) {
    const failures = [];
    const write = async ({ name, text }) => {
        const writing = ports.files.replace((0,external_node_path_.join)(run.folder, name), text, {
            durable: name.endsWith(".json"),
        });
        await writing.catch((error) => failures.push((0,reasons/* messageOf */.bD)(error)));
    };
    const { others, result } = await (0,concluded_run/* createResultFiles */.xp)(run, run.result);
    await Promise.all([...others, ...run.documents].map(write));
    if (failures.length === 0)
        await Promise.all(result.map(write));
    if (failures.length > 0)
        return { failures, chain: null };
    const chain = await seal(ports, run).catch((error) => {
        failures.push((0,reasons/* messageOf */.bD)(error));
        return null;
    });
    return { failures, chain };
}
const seal = ({ files, cancelled }, { plan, folder, aggregation, evidence }) => (0,digests/* writeDigests */.J6)(files, {
    plan,
    folder,
    attempt: aggregation.attempt,
    known: evidence.files,
    signal: cancelled,
});
/**
 * Replaces the files of a result, or removes those that cannot be replaced, so that none is out of date. The old
 * digests no longer match.
 */
async function replaceOrRemove(files, run) {
    await removeQuietly(files, (0,external_node_path_.join)(run.folder, "digests.json"));
    const { others, result } = await (0,concluded_run/* createResultFiles */.xp)(run, run.result);
    for (const { name, text } of [...result, ...others, ...run.documents]) {
        const path = (0,external_node_path_.join)(run.folder, name);
        await files.replace(path, text, { durable: true }).catch(() => removeQuietly(files, path));
    }
}
/** A disk that rejects writes may reject removals too. */
const removeQuietly = (files, path) => files.remove(path).catch(() => undefined);
const hasMessages = ({ warnings, notices }) => warnings.length + notices.length > 0;
function withMessages(run, { warnings, notices, recorded }) {
    const known = run.result.summary.plan.notes;
    const newNotices = [...new Set(notices.map(run.redactor.text))].filter((notice) => !known.includes(notice));
    return withFields(withWarnings(run, warnings), {
        metrics_recorded: recorded,
        notes: [...run.aggregation.notes, ...newNotices],
    });
}
/** Enters a run in the snapshot of runs and in the history. Does not change its outcome. */
async function enterRun(ports, settings, run) {
    const entry = (0,concluded_run/* createHistoryEntry */.jN)(run, run.result);
    const queued = await (0,past/* queueEntry */.qo)(run.past, entry, settings.history.mayWrite);
    const [ofSnapshot, merged] = await Promise.all([
        enterInSnapshot(ports, settings, run),
        (0,past/* enter */.Ve)(run.past),
    ]);
    return {
        ...merged,
        recorded: queued.recorded,
        warnings: [...queued.warnings, ...ofSnapshot, ...merged.warnings],
    };
}
/** @returns warnings when the run could not be entered */
function enterInSnapshot(ports, settings, { result: { manifest, summary, folder } }) {
    const base = (0,persisted_path/* getPathBase */.$N)(settings.root, settings.runsFolder);
    const { outFolder, runsFolder } = settings;
    const place = { outFolder, runsFolder, base, task: manifest.task_id };
    const path = (0,persisted_path/* toPersistedPath */.Aq)({ base }, (0,external_node_path_.join)(folder, "manifest.json"));
    // After a cancel, the runner kills the step soon.
    const waiting = ports.cancelled.aborted ? { patienceMs: limits/* limits */.F.cancelledLockPatience.value } : {};
    return recordRun(ports, place, entryOfRun(manifest, summary, path), waiting);
}

// EXTERNAL MODULE: ./build/redaction/create-redactor.js + 24 modules
var create_redactor = __webpack_require__(60080);
;// CONCATENATED MODULE: ./build/modes/aggregate/finish.js















/**
 * Combines the results of the assignments into the run's own files: manifest, run summary, final plan, summary.md, its
 * entry in the snapshot of runs, and the digests of all files. It judges the files on disk, because readers of the run
 * see those.
 */
async function finishRun(ports, settings, run) {
    const { folder, plan, leftOut = [] } = run;
    const redactor = (0,create_redactor.createRunRedactor)(settings.environment, plan);
    const warn = (message) => void run.warnings.push(message);
    const signal = ports.cancelled;
    const evidence = await (0,read_attempts/* readAttempts */.j)(ports.files, { folder, plan, leftOut, signal }, warn);
    const approved = await (0,approvals/* readApprovals */.R)(ports.files, folder, plan.run_id);
    const initial = createAggregation(ports, settings, run, { evidence, approved, redactor });
    const { after, overrides } = await judge(ports, settings, run, evidence, initial);
    const judged = {
        ...initial,
        overrides: overrides.map((one) => ({ ...one, decision: redactor.value(one.decision) })),
        after: after === null ? null : recordAfter(after, initial),
    };
    const concluded = (0,aggregate/* concludeRun */.jf)(plan, evidence, judged);
    const compared = compareWithPast(concluded, run.past, settings.history);
    const failure = findFailure(concluded, compared, run) ??
        findUnread(evidence, concluded) ??
        (await findPlanFault(ports, run, concluded));
    const documents = after?.documents ?? [];
    const aggregation = {
        ...judged,
        history: compared.summary.history,
        failure: redactFailure(failure, redactor),
    };
    return writeRun(ports, settings, {
        plan,
        folder,
        evidence,
        documents,
        past: run.past,
        aggregation,
        redactor,
    });
}
const redactFailure = (failure, { text }) => failure === null ? null : { ...failure, reason: text(failure.reason) };
/** A run with unread files is not a success. */
const findUnread = ({ unread }, { summary }) => unread.length === 0 || summary.status !== "succeeded"
    ? null
    : { detail: "cancelled", reason: "the run was cancelled before all of its files were read" };
/** Checks that the plan on disk is the one that was run: readers of the run rely on the file. */
async function findPlanFault({ files }, { folder, plan }, { summary }) {
    if (summary.status !== "succeeded")
        return null;
    const detail = "evidence-mismatch";
    const onDisk = await (0,plan_file/* readPlan */.m)(files, folder).catch(() => (0,settings/* refuse */.TR)("unreadable"));
    if ((0,settings/* isRefusal */.vu)(onDisk))
        return { detail, reason: "plan.json was removed or changed during the run" };
    const difference = (0,evidence_difference/* findDifference */.Hl)(onDisk, plan);
    if (difference === null)
        return null;
    const words = (0,evidence_difference/* describeDifference */.hF)(difference, "the plan that was run");
    return { detail, reason: `plan.json was changed during the run: ${words}` };
}
/** The aggregation without overrides and `after` stages, which are decided later. */
function createAggregation({ clock }, settings, run, known) {
    const { plan, others = [], leftOut = [] } = run;
    const { evidence, approved, redactor } = known;
    const base = (0,persisted_path/* getPathBase */.$N)(settings.root, settings.runsFolder);
    const warnings = new Set([...run.warnings, ...run.past.warnings, ...approved.warnings]);
    return {
        schema_version: 1,
        kind: "aggregation",
        run_id: plan.run_id,
        plan_digest: plan.digest,
        attempt: run.attempt,
        aggregated_at: clock.now().toISOString(),
        artifact_root: (0,persisted_path/* toPersistedPath */.Aq)({ base }, run.folder),
        job_results: run.jobResults,
        jobs: run.jobs === null ? null : [...run.jobs].map(recordJob),
        foreign: run.foreign ?? [],
        unreadable: run.unreadable ?? [],
        left_out: [...leftOut],
        ran: (0,redacted/* asRecorded */.zz)((0,check_manifests/* findUnlikeDisk */.fm)(run.ran, evidence.manifests)),
        doubles: (0,redacted/* asRecorded */.zz)((0,check_manifests/* findDoubles */.g9)(others, evidence.manifests)),
        overrides: [],
        after: null,
        approvals: redactor.value(approved.approvals),
        history: null,
        failure: null,
        metrics_recorded: false,
        warnings: [...warnings].map(redactor.text),
        notes: [],
    };
}
const recordJob = ([assignment, job]) => ({
    assignment,
    attempt: job.attempt,
    conclusion: job.conclusion,
    copied: job.copied ?? false,
});
/** Decides overrides and judges the `after` stages. */
function judge(ports, settings, { plan, folder, hostContext, start = null, past }, evidence, aggregation) {
    const input = (0,aggregate/* toAggregateInput */.rX)(plan, evidence, aggregation);
    const { unreadable, artifact_root } = aggregation;
    const manifestPath = `${artifact_root}/manifest.json`;
    const { manifests, attempt, jobs } = input;
    const place = { folder, manifests, attempt, jobs, unreadable, manifestPath };
    return judgeRun(input, { settings, hostContext, ports, place, start, past });
}
const recordAfter = ({ commands, findings, documents }, { artifact_root }) => ({
    commands,
    findings,
    documents: documents.map(({ name, text }) => ({
        path: `${artifact_root}/${name}`,
        ...(0,evidence/* measureText */.kD)(text),
    })),
});
/**
 * Why the run fails whatever its records say: it was already recorded as failed, or its process did not end it.
 * @param compared the conclusion after the comparison with the history, which may fail the run
 */
function findFailure(concluded, { manifest, summary: { status, reason } }, { failedBefore, refused, hostContext }) {
    if (status !== concluded.summary.status && manifest.status_detail !== null)
        return { detail: manifest.status_detail, reason: reason ?? "" };
    if (failedBefore !== null && status !== "failed")
        return { detail: "files-not-written", reason: failedBefore };
    if (hostContext !== null || status === "failed" || status === "cancelled")
        return null;
    return refused ?? { detail: "process-gone", reason: processGone };
}
const processGone = "the run's process ended before it had written its result";


/***/ }),

/***/ 76574:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ getPullRequest)
/* harmony export */ });
/* harmony import */ var _changes_event_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52686);

/** The pull request of the event, as the event describes it. Labels can override a guardrail only there. */
function getPullRequest({ github }) {
    const pullRequest = github === null ? undefined : (0,_changes_event_js__WEBPACK_IMPORTED_MODULE_0__/* .readEvent */ .j_)(github).pullRequest;
    if (github === null || pullRequest === undefined)
        return null;
    const { serverUrl, repository } = github;
    return { ...pullRequest, address: `${serverUrl}/${repository}/pull/${pullRequest.number}` };
}


/***/ }),

/***/ 53685:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lc: () => (/* binding */ clearResult),
/* harmony export */   SE: () => (/* binding */ hasEnd),
/* harmony export */   _7: () => (/* binding */ findWriters),
/* harmony export */   o9: () => (/* binding */ isUnplanned),
/* harmony export */   wc: () => (/* binding */ hasOpenJournal)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _model_run_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30017);
/* harmony import */ var _model_fold_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14595);
/* harmony import */ var _run_read_journal_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26494);
/* harmony import */ var _model_reasons_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9751);
/* harmony import */ var _settings_settings_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(80764);






/** Files that a run's process writes at its end, in this order. The result counts once the last one exists. */
const result = ["manifest.json", "run-summary.json", "digests.json"];
/** Whether a run's process wrote its whole result. A partial result does not count. */
async function hasEnd(files, folder) {
    for (const name of result)
        if (!(await files.exists((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, name))))
            return false;
    return true;
}
/** Removes the result of an earlier attempt before the next one starts, so that an unfinished run has no result. */
async function clearResult(files, folder) {
    try {
        for (const name of [...result, "metrics.jsonl"].reverse())
            await files.remove((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, name));
        return null;
    }
    catch (error) {
        return (0,_settings_settings_js__WEBPACK_IMPORTED_MODULE_5__/* .refuse */ .TR)(`nothing was run: the result of the previous attempt could not be removed: ${(0,_model_reasons_js__WEBPACK_IMPORTED_MODULE_4__/* .messageOf */ .bD)(error)}`);
    }
}
/** Finds the processes that write, or wrote, the journals of a run. */
async function findWriters(files, folder) {
    const journals = await readJournals(files, folder);
    return journals.flatMap(([first]) => (first?.type === "run-started" ? [first.writer] : []));
}
/** Whether a run has a journal that has not ended. */
async function hasOpenJournal(files, folder) {
    const journals = await readJournals(files, folder);
    return journals.some((events) => (0,_model_fold_js__WEBPACK_IMPORTED_MODULE_2__/* .foldJournal */ .n)(events)?.status === "in_progress");
}
async function readJournals(files, folder) {
    const paths = (await files.listFiles(folder)).filter((path) => (0,_model_run_files_js__WEBPACK_IMPORTED_MODULE_1__/* .attemptFiles */ .h6)("journal.ndjson").test(path));
    const texts = paths.map((path) => files.readText((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, path)).catch(() => undefined));
    return (await Promise.all(texts)).map((text) => (0,_run_read_journal_js__WEBPACK_IMPORTED_MODULE_3__/* .readJournal */ .a)(text ?? "").events);
}
/** Files written before the plan, with their temporary files. */
const beforePlan = /^(?:origin\.json|plan\.json|run\.lock)(?:\.|$)/;
/** Whether a run's process ended before it had written its plan, so that nothing was started. */
async function isUnplanned(files, folder) {
    if (await files.exists((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, "plan.json")))
        return false;
    return (await files.listFiles(folder)).every((path) => beforePlan.test(path));
}


/***/ }),

/***/ 6184:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  FI: () => (/* binding */ findUnfinishedRuns),
  xR: () => (/* binding */ lockRun),
  FL: () => (/* binding */ takeRun)
});

// UNUSED EXPORTS: findRunState

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/modes/run-folder/own-folders.js
var own_folders = __webpack_require__(20524);
// EXTERNAL MODULE: ./build/modes/settings/settings.js
var settings = __webpack_require__(80764);
;// CONCATENATED MODULE: ./build/modes/run-folder/find-run.js




/**
 * Finds one run: the only way in which verbs do.
 * @param run a run id, a unique prefix of one, a run's folder, its downloaded archive, or `latest` or null for the
 * newest
 * @returns the run's folder, absolute
 */
async function findRun(where, files, run) {
    const refusal = await refuseFoldersOutside(where, files);
    if (refusal !== null)
        return refusal;
    const folder = resolve(where.here ?? where.root, run ?? "");
    if (run?.endsWith(".zip") === true && !(await isRunFolder(files, folder)))
        return openArchive(where, files, run, folder);
    if (run !== null && /[/\\]|^\.{1,2}$/.test(run))
        return checkFolder(files, run, folder);
    const runs = await listRuns(where, files);
    if (run === null || run === "latest")
        return runs.at(-1)?.folder ?? refuse(`no run yet in ${where.runsFolder}`);
    const exact = runs.filter(({ id }) => id === run);
    const matching = exact.length > 0 ? exact : runs.filter(({ id }) => id.startsWith(run));
    if (matching.length === 1)
        return matching[0].folder;
    if (matching.length === 0 && (await isRunFolder(files, folder)))
        return folder;
    return refuse(matching.length === 0
        ? describeUnknown(run, runs, where.runsFolder)
        : `${run} matches ${matching.length} runs:${listNewest(matching)}`);
}
async function openArchive({ archives }, files, name, path) {
    if (!(await files.exists(path)))
        return refuse(`${name}: no such file`);
    if (archives === undefined)
        return refuse(`${name} is an archive, which can only be looked at: unpack it, and name the folder`);
    const folder = await archives.open(path);
    if (typeof folder !== "string")
        return folder;
    const found = await files.list(folder);
    return found.includes("manifest.json") || found.includes("jobs")
        ? folder
        : refuse(`${name}: not the artifact of a run: it has neither manifest.json nor jobs. Expected orchestrator-<key>-run-a<attempt>.zip`);
}
async function checkFolder(files, name, folder) {
    if (!(await files.exists(folder)))
        return refuse(`${name}: no such folder`);
    return (await isRunFolder(files, folder))
        ? folder
        : refuse(`${name}: not a run's folder: it has none of ${topNames.join(", ")}`);
}
const isRunFolder = async (files, folder) => (await files.list(folder)).some((name) => topNames.includes(name));
/** The most runs to list in a message. */
const maxListed = 8;
/** Runs that start like the name come first, then the newest. */
function describeUnknown(name, runs, runsFolder) {
    const unknown = `there is no run ${name} in ${runsFolder}`;
    if (runs.length === 0)
        return unknown;
    const shared = (id) => {
        const differs = Array.from(id).findIndex((character, at) => character !== name[at]);
        return differs === -1 ? id.length : differs;
    };
    const nearest = runs.toSorted((left, right) => shared(left.id) - shared(right.id));
    return `${unknown}; the nearest:${listNewest(nearest)}`;
}
/** One line for each of the last runs, the last first. */
function listNewest(runs) {
    const ids = runs.map(({ id }) => id).toReversed();
    return limitLines(ids, maxListed, "runs")
        .map((line) => `\n  ${line}`)
        .join("");
}
/** A run's folder has at least one of these. Other folders are not searched: they may hold the whole machine. */
const topNames = (/* unused pure expression or super */ null && ([
    "run.lock",
    "origin.json",
    "plan.json",
    "manifest.json",
    "jobs",
]));
/** Lists the runs of the task, or of all tasks, sorted by id, which is oldest first. */
async function listRuns({ runsFolder, task }, files) {
    const tasks = task === null ? await files.list(runsFolder) : [task];
    const runs = [];
    for (const name of tasks) {
        const folder = (0,external_node_path_.join)(runsFolder, name, "cli");
        for (const id of await files.list(folder))
            runs.push({ id, folder: (0,external_node_path_.join)(folder, id) });
    }
    return runs.sort((left, right) => (left.id < right.id ? -1 : 1));
}

// EXTERNAL MODULE: ./build/modes/run-folder/run-end.js
var run_end = __webpack_require__(53685);
;// CONCATENATED MODULE: ./build/modes/run-folder/run-lock.js




/** The lock file of a run, held from before its plan is written until after its summary. */
const getLockPath = (folder) => (0,external_node_path_.join)(folder, "run.lock");
/**
 * Locks a run; refuses while another process holds it. The lock of a killed process is taken over.
 * @param patienceMs how long to wait for it, in milliseconds
 */
async function lockRun(locks, folder, patienceMs = 0) {
    const lock = await locks.acquire(getLockPath(folder), { patienceMs });
    if (lock.kind === "held") {
        const kind = lock.takenOver === true ? "taken-over" : "held";
        return { kind, warnings: [], release: lock.release };
    }
    if (lock.kind === "busy")
        return (0,settings/* refuse */.TR)(`${folder}: the run is still going on: ${lock.reason}`);
    const warnings = [`the run's folder is not locked against other processes: ${lock.reason}`];
    return { kind: "none", warnings, release: () => Promise.resolve() };
}
/**
 * Locks a run that another process started. A free lock does not prove that this process is gone, so the writers of the
 * journals are checked too.
 */
async function takeRun(ports, folder) {
    const lock = await lockRun(ports.locks, folder);
    if ((0,settings/* isRefusal */.vu)(lock) || lock.kind === "taken-over" || (await (0,run_end/* hasEnd */.SE)(ports.files, folder)))
        return lock;
    const running = await areWritersRunning(ports, folder);
    if (running === false || (running === null && lock.kind === "held"))
        return lock;
    await lock.release();
    if (running === true)
        return (0,settings/* refuse */.TR)(`${folder}: the run is still going on: the process that writes its journal is alive`);
    return (0,settings/* refuse */.TR)(`${folder}: the run may still be going on, so it is left alone: ${lock.warnings.join("; ")}`);
}
/** @returns null when unknown: the process is on another machine, or there is no journal yet */
async function areWritersRunning({ files, processes }, folder) {
    const running = (await (0,run_end/* findWriters */._7)(files, folder)).map((writer) => processes.isRunning(writer));
    if (running.includes(true))
        return true;
    return running.length === 0 || running.includes(null) ? null : false;
}
/** Finds the state of a run without changing anything. */
async function findRunState(ports, folder) {
    const lock = await ports.locks.look(getLockPath(folder));
    if (lock === "held")
        return "running";
    if (lock === "gone")
        return "gone";
    if (await hasEnd(ports.files, folder))
        return "ended";
    const running = await areWritersRunning(ports, folder);
    return running === null ? "unknown" : running ? "running" : "gone";
}
/**
 * Folders of runs without a complete result, or with a lock that was never released.
 * @param most how many of the newest runs to look at
 */
async function findUnfinishedRuns(files, settings, most) {
    const unfinished = [];
    for (const { folder } of (await listRuns(settings, files)).slice(-most)) {
        if (!(await (0,run_end/* hasEnd */.SE)(files, folder)) || (await files.exists(getLockPath(folder))))
            unfinished.push(folder);
    }
    return unfinished;
}


/***/ })

};
