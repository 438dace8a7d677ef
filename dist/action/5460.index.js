export const id = 5460;
export const ids = [5460];
export const modules = {

/***/ 26607:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  QD: () => (/* binding */ aggregate),
  jf: () => (/* binding */ concludeRun),
  I8: () => (/* binding */ resultFileNames),
  rX: () => (/* binding */ toAggregateInput)
});

// EXTERNAL MODULE: ./build/model/entries.js
var entries = __webpack_require__(47006);
// EXTERNAL MODULE: ./build/model/outcome.js
var model_outcome = __webpack_require__(38158);
// EXTERNAL MODULE: ./build/aggregate/evidence/difference.js
var evidence_difference = __webpack_require__(59969);
;// CONCATENATED MODULE: ./build/aggregate/evidence/check-after.js



/** Checks that the `after` stages are those of the plan, in its order, and that each outcome follows from its exit. */
function checkAfter({ after, override }, commands) {
    const expected = after.map((stage, at) => {
        const { exit = null, outcome = null } = commands[at] ?? {};
        const [entry] = (0,entries/* entriesOfStages */.lW)([stage], null, 1);
        return {
            ...entry,
            outcome: exit === null ? outcome : (0,model_outcome/* outcomeOf */.sG)(exit, stage),
            verdict: exit?.kind === "judged" ? exit.verdict : null,
            override: exit?.kind === "judged" && exit.overridden ? override : null,
        };
    });
    const found = commands.map(({ index, id, title, command, kind, subtask, phase, outcome, judgement }) => ({
        index,
        id,
        title,
        command,
        kind,
        subtask,
        phase,
        outcome,
        verdict: judgement?.verdict ?? null,
        override: judgement?.override ?? null,
    }));
    const difference = (0,evidence_difference/* findDifference */.Hl)(found, expected, "after.commands");
    if (difference === null)
        return [];
    const message = `aggregation.json: ${(0,evidence_difference/* describeDifference */.hF)(difference, "plan.json and its exit")}`;
    return [{ assignment: "", attempt: 1, message }];
}

// EXTERNAL MODULE: ./build/aggregate/evidence/check-manifests.js
var check_manifests = __webpack_require__(32303);
// EXTERNAL MODULE: ./build/aggregate/count-manifests.js
var count_manifests = __webpack_require__(5460);
// EXTERNAL MODULE: ./build/aggregate/verdict.js
var aggregate_verdict = __webpack_require__(19633);
;// CONCATENATED MODULE: ./build/aggregate/finalise.js


/** Fills in the plan's outcome: the status and all attempts of each assignment. */
function finalisePlan(input) {
    const { plan, verdict, now } = input;
    const assignments = verdict.assignments.map((judged, position) => finaliseAssignment(judged, input.records[position], input));
    return {
        ...plan,
        assignments,
        completed_at: (0,aggregate_verdict/* isAnyRunning */.Ef)(verdict.assignments) ? null : now.toISOString(),
    };
}
function finaliseAssignment(judged, record, input) {
    const { assignment, manifest, isRunning } = judged;
    const tried = findAttempts(record.attempts, judged, input);
    const earlier = tried.slice(0, -1);
    const failedBefore = earlier.some((attempt) => attempt.manifest?.status !== "succeeded");
    const attempts = tried.map((_, position) => describeAttempt({ tried, position, judged, input }));
    const ended = manifest?.completed_at ?? input.now.toISOString();
    return {
        ...assignment,
        status: getAssignmentStatus(judged, failedBefore),
        completed_at: isRunning ? null : ended,
        attempts,
    };
}
function getAssignmentStatus({ state, isRunning, manifest }, failedBefore) {
    if (isRunning)
        return manifest?.status === "queued" ? "assigned" : "running";
    return state === "succeeded" && failedBefore ? "recovered" : state;
}
/**
 * Lists the attempts up to the last known one: those with a manifest, and those without that do not follow a success.
 * Only the last attempt is known to have been made even after a success.
 */
function findAttempts(manifests, { absence, manifest: counting }, { plan }) {
    const last = absence?.attempt ?? counting.attempt;
    const known = new Map(manifests.map((manifest) => [manifest.attempt, manifest]));
    const made = [];
    for (let number = plan.plan_attempt; number <= last; number += 1) {
        const manifest = known.get(number) ?? null;
        const isMade = manifest !== null || number === last || made.at(-1)?.manifest?.status !== "succeeded";
        if (isMade)
            made.push({ number, manifest });
    }
    return made;
}
function describeAttempt(attempt) {
    const { tried, position, judged, input } = attempt;
    const { number, manifest } = tried[position];
    const next = tried[position + 1];
    const over = next !== undefined || !judged.isRunning;
    const ended = manifest?.completed_at ?? (manifest === null ? input.now.toISOString() : manifest.updated_at);
    return {
        number,
        assigned_at: getAssignedAt(attempt),
        started_at: manifest?.started_at ?? null,
        completed_at: over ? ended : null,
        status: next === undefined ? getLastStatus(judged) : getEarlierStatus(manifest),
        recovery_checkpoints: listCheckpoints(attempt),
    };
}
/**
 * The plan records when its own attempt was assigned; later ones are dated by their start, or by the end of the one
 * before.
 */
function getAssignedAt({ tried, position, judged, input }) {
    const { assigned_at } = judged.assignment;
    const current = tried[position];
    if (current.number === input.plan.plan_attempt)
        return assigned_at;
    const before = tried[position - 1]?.manifest;
    return current.manifest?.started_at ?? before?.completed_at ?? assigned_at;
}
function getLastStatus({ state, isRunning, manifest }) {
    if (isRunning)
        return manifest?.status === "queued" ? "pending" : "running";
    return state === "succeeded" ? "completed" : "failed";
}
const getEarlierStatus = (manifest) => manifest?.status === "succeeded" ? "completed" : "requeued";
/** `requeue` for an attempt that was followed by another, `escalate` for an assignment that was lost. */
function listCheckpoints(attempt) {
    const { tried, position, judged, input } = attempt;
    const { manifest } = tried[position];
    const next = tried[position + 1];
    if (next !== undefined) {
        const lost = manifest === null || !(0,count_manifests/* isTerminal */.H)(manifest.status);
        const timestamp = getAssignedAt({ ...attempt, position: position + 1 });
        const reason = lost ? "missed-heartbeat" : "manual";
        return [
            { timestamp, reason, action: "requeue", detail: `tried again in attempt ${next.number}` },
        ];
    }
    if (judged.state !== "lost")
        return [];
    const detail = judged.absence?.reason ?? "it never ended";
    return [
        { timestamp: input.now.toISOString(), reason: "missed-heartbeat", action: "escalate", detail },
    ];
}

// EXTERNAL MODULE: ./build/model/commands.js
var model_commands = __webpack_require__(73206);
// EXTERNAL MODULE: ./build/model/frames.js
var model_frames = __webpack_require__(77966);
;// CONCATENATED MODULE: ./build/aggregate/merge.js




/**
 * Builds the manifest of the whole run: setup commands first, then those of the subtasks in plan order, then the
 * `after` stages, indexed from 1. A lost stage is listed as failed, without an outcome.
 */
function mergeManifests(input) {
    const { plan, verdict, now, artifactRoot } = input;
    const manifests = verdict.assignments.flatMap(({ manifest }) => manifest === null ? [] : [manifest]);
    const commands = toCommands(verdict);
    return {
        schema_version: 1,
        version: 1,
        kind: "manifest",
        task_id: plan.task_id,
        run_id: plan.run_id,
        parent_run_id: null,
        pipeline_id: plan.pipeline_id,
        // A manifest's title is redacted, the plan's is not.
        pipeline_title: manifests[0]?.pipeline_title ?? plan.pipeline_title,
        assignment: null,
        attempt: input.attempt,
        plan_digest: plan.digest,
        status: input.status,
        status_detail: input.detail,
        ...getTimes(input, manifests),
        updated_at: now.toISOString(),
        heartbeat_at: null,
        heartbeat_interval_seconds: null,
        heartbeat_stale_after_seconds: null,
        artifact_root: artifactRoot,
        log_path: null,
        journal_sha256: null,
        summary: input.summary,
        metrics_recorded: false,
        resume_events: sortDistinct(input.attempts.flatMap((manifest) => manifest.resume_events)),
        approvals: sortDistinct(input.attempts.flatMap((manifest) => manifest.approvals)),
        commands,
        child_runs: manifests.flatMap((manifest) => manifest.child_runs),
        guardrails_required: plan.guardrails_required,
        guardrail_status: (0,model_commands/* guardrailStatus */._8)(commands, plan.guardrails_required),
        scheduler: toScheduler(plan, artifactRoot),
        privacy: mergePrivacy(manifests),
    };
}
function toScheduler(plan, artifactRoot) {
    const assignments = plan.assignments.map(({ instance_id, status, attempts }) => ({
        instance_id,
        status,
        attempts: attempts.length,
    }));
    return { mode: "multi-instance", plan: `${artifactRoot}/plan.final.json`, assignments };
}
/** From the first start to the last end. A run that left nothing ended now. */
function getTimes({ plan, verdict, now }, manifests) {
    // A setup that ran before the assignments is part of the run.
    const started = manifests
        .flatMap(({ started_at, commands }) => [
        started_at,
        ...commands.map((command) => command.started_at),
    ])
        .filter((at) => at !== null)
        .sort();
    const ended = [...manifests, ...verdict.after.flatMap(({ command }) => command ?? [])]
        .flatMap(({ completed_at }) => completed_at ?? [])
        .sort();
    return {
        started_at: started[0] ?? plan.requested_at,
        completed_at: (0,aggregate_verdict/* isAnyRunning */.Ef)(verdict.assignments) ? null : (ended.at(-1) ?? now.toISOString()),
    };
}
function toCommands({ assignments, subtasks, after }) {
    const assigned = new Set(assignments.flatMap((assignment) => assignment.assignment.subtasks));
    const stages = [
        ...assignments.flatMap((assignment) => assignment.setup),
        ...subtasks
            .filter(({ subtask }) => assigned.has(subtask.id))
            .flatMap((subtask) => subtask.stages),
        ...after,
    ];
    return stages.map((stage, position) => ({ ...toCommand(stage), index: position + 1 }));
}
function toCommand({ stage, subtask, command, state }) {
    const known = command ?? toPendingCommand(stage, subtask);
    if (state === "lost") {
        const notes = [...known.notes, "lost: it was planned and never ended"];
        return { ...known, status: "failed", notes, completed_at: null };
    }
    if (known.outcome !== null)
        return known;
    if (state === "skipped")
        return { ...known, status: "skipped", outcome: "skipped", summary: stage.skip };
    if (state !== "cancelled")
        return known;
    return {
        ...known,
        status: "failed",
        outcome: "cancelled",
        summary: "the run was cancelled before it ended",
    };
}
const toPendingCommand = (stage, subtask) => (0,model_commands/* pendingCommand */.zz)((0,entries/* entriesOfStages */.lW)([stage], subtask, 1)[0]);
/** Sorts entries by time and drops duplicates. */
function sortDistinct(entries) {
    const distinct = new Map(entries.map((entry) => [JSON.stringify(entry), entry]));
    const toSortKey = ([text, entry]) => `${entry.timestamp} ${text}`;
    return [...distinct]
        .sort((left, right) => (toSortKey(left) < toSortKey(right) ? -1 : 1))
        .map(([, entry]) => entry);
}
/**
 * Adds up the privacy guards of all manifests; null when there was none. A single one in `shadow` mode makes the total
 * `shadow`.
 */
function mergePrivacy(manifests) {
    const all = manifests.flatMap(({ privacy }) => (privacy === null ? [] : [privacy]));
    if (all.length === 0)
        return null;
    return {
        mode: all.every(({ mode }) => mode === "enforce") ? "enforce" : "shadow",
        log_path: all.length === 1 ? all[0].log_path : null,
        totals: all.map(({ totals }) => totals).reduce(model_frames/* addFrames */.c, model_frames/* noFrames */.e),
    };
}

// EXTERNAL MODULE: ./build/aggregate/review-entry.js
var review_entry = __webpack_require__(54415);
// EXTERNAL MODULE: ./build/aggregate/wording.js
var wording = __webpack_require__(40128);
;// CONCATENATED MODULE: ./build/aggregate/sections.js



/** @param assignment null: the subtask has none */
function toSections(verdict, assignment, runId) {
    const failure = verdict.subtask.skip === null ? findAssignmentFailure(assignment) : null;
    const reviews = filterByPhase(verdict.stages, "review");
    return {
        build: toBuildEntry(verdict, assignment, failure, runId),
        test: toTestEntry(verdict.subtask, filterByPhase(verdict.stages, "test"), runId),
        review: (0,review_entry/* toReviewEntry */.C)(verdict.subtask, reviews),
        hasReviews: reviews.length > 0,
        reviewFailed: !isSuccessful(reviews),
        status: getGroupStatus(verdict, assignment, failure),
        processed: verdict.stages.some(aggregate_verdict/* hasStarted */.gd),
    };
}
/** `after` stages belong to no subtask, so their entries have the pipeline's id. All but reviews count as tests. */
function toAfterSections(after, { pipeline_id, run_id }) {
    const owner = { id: pipeline_id, skip: null };
    const reviews = filterByPhase(after, "review");
    const tests = after.filter((stage) => !reviews.includes(stage));
    return {
        tests: tests.length === 0 ? [] : [toTestEntry(owner, tests, run_id)],
        reviews: reviews.length === 0
            ? []
            : [{ review: (0,review_entry/* toReviewEntry */.C)(owner, reviews), reviewFailed: !isSuccessful(reviews) }],
    };
}
const filterByPhase = (stages, phase) => stages.filter(({ stage }) => stage.phase === phase);
function isSuccessful(stages) {
    const state = (0,aggregate_verdict/* combineStates */.sF)(stages.map((stage) => stage.state));
    return state === "succeeded" || state === "skipped";
}
/** A failure outside the subtask's own stages: its setup, or an assignment that failed without a failed stage. */
function findAssignmentFailure(assignment) {
    if (assignment === null || assignment.manifest === null)
        return null;
    const failed = assignment.setup.filter((stage) => !isSuccessful([stage]) && stage.state !== "waiting");
    if (failed.length > 0) {
        return `setup failed: ${(0,wording/* formatList */.ki)(failed.map((stage) => `${stage.stage.id} ${(0,wording/* describeVerdict */.XZ)(stage)}`))}`;
    }
    if (!assignment.unexplained)
        return null;
    const { status, status_detail } = assignment.manifest;
    return `its assignment ${assignment.assignment.instance_id} ended as ${status}${status_detail === null ? "" : ` (${status_detail})`}`;
}
function toBuildEntry(verdict, assignment, failure, runId) {
    const stages = filterByPhase(verdict.stages, "build");
    const root = assignment?.manifest?.artifact_root;
    const copied = stages.flatMap(({ command }) => command?.artifacts ?? []);
    return {
        subtaskId: verdict.subtask.id,
        success: failure === null && isSuccessful(stages),
        artifacts: root === undefined ? [] : copied.map((path) => `${root}/files/${path}`),
        notes: failure ?? describeStages(verdict.subtask, stages),
        mode: verdict.subtask.execution_mode,
        runId,
    };
}
function toTestEntry(owner, stages, runId) {
    return {
        subtaskId: owner.id,
        success: isSuccessful(stages),
        reports: stages.map((stage) => ({
            name: stage.stage.id,
            status: reportStatus[stage.state],
            details: stage.state === "succeeded" ? (stage.command?.summary ?? null) : (0,wording/* describeVerdict */.XZ)(stage),
        })),
        notes: describeStages(owner, stages),
        runId,
    };
}
const reportStatus = {
    succeeded: "passed",
    failed: "failed",
    timed_out: "failed",
    lost: "failed",
    cancelled: "cancelled",
    skipped: "skipped",
    blocked: "skipped",
    allowed_failure: "allowed_failure",
    waiting: "pending",
};
/** @returns null when every stage succeeded */
function describeStages({ skip }, stages) {
    if (skip !== null)
        return `skipped: ${skip}`;
    if (stages.length === 0)
        return "no stages";
    const details = stages.filter(({ state }) => state !== "succeeded");
    return details.length === 0
        ? null
        : details.map((stage) => `${stage.stage.id} ${(0,wording/* describeVerdict */.XZ)(stage)}`).join("; ");
}
function getGroupStatus(verdict, assignment, failure) {
    if (failure === null || verdict.state === "failed")
        return verdict.state;
    return assignment?.state === "cancelled" ? "cancelled" : "failed";
}

;// CONCATENATED MODULE: ./build/aggregate/run-summary.js

/**
 * Builds the run summary: the entries of each subtask in its three sections, then those of the `after` stages under the
 * pipeline's id, and at the top the worst entry of each section.
 */
function summarizeRun(input) {
    const { plan, manifest, verdict, result } = input;
    const sections = toSubtaskSections(verdict, plan);
    const after = toAfterSections(verdict.after, plan);
    return {
        schemaVersion: 1,
        kind: "run-summary",
        taskId: plan.task_id,
        runId: plan.run_id,
        pipelineId: plan.pipeline_id,
        mode: sections.some(({ build }) => build.mode === "cloud") ? "cloud" : "local",
        status: result.status,
        reason: result.reason,
        partial: plan.partial,
        startedAt: manifest.started_at,
        completedAt: manifest.completed_at,
        plan: toPlanSection(plan, input.notes),
        build: findWorst(sections, ({ build }) => !build.success).build,
        test: findWorstTest(sections, after),
        review: findWorstReview(sections, after),
        builds: sections.map(({ build }) => build),
        tests: [...sections.map(({ test }) => test), ...after.tests],
        reviews: [
            ...sections.map(({ review }) => review),
            ...after.reviews.map(({ review }) => review),
        ],
        group: toGroupSection(sections),
        scheduler: toSchedulerSection(plan),
        privacy: toPrivacySection(manifest),
        // The caller fills these in.
        jobResults: null,
        jobs: null,
        history: null,
        artifacts: [...input.artifacts],
        warnings: [...input.warnings],
        timestamp: input.now.toISOString(),
    };
}
function toSubtaskSections({ assignments, subtasks }, { run_id }) {
    const assigned = new Map(assignments.flatMap((assignment) => assignment.subtasks.map((subtask) => [subtask, assignment])));
    return subtasks.map((subtask) => toSections(subtask, assigned.get(subtask) ?? null, run_id));
}
/** The first in plan order that did not succeed, else the last that was processed, else the last. */
function findWorst(sections, isBad) {
    const found = sections.find(isBad) ?? sections.findLast(({ processed }) => processed) ?? sections.at(-1);
    if (found === undefined)
        throw new Error("a plan has at least one subtask");
    return found;
}
function findWorstTest(sections, after) {
    const { test } = findWorst(sections, ({ test }) => !test.success);
    return test.success ? (after.tests.find(({ success }) => !success) ?? test) : test;
}
/**
 * A rejection comes before a missing review, and that before an approval. If the whole run is reviewed, subtasks need
 * no reviews of their own.
 */
function findWorstReview(sections, { reviews }) {
    const all = [...sections.filter(({ hasReviews }) => hasReviews), ...reviews];
    const failed = all.find(({ reviewFailed }) => reviewFailed);
    if (failed !== undefined)
        return failed.review;
    if (reviews.length === 0)
        return findWorst(sections, ({ review }) => !review.decision.approved).review;
    return (all.find(({ review }) => !review.decision.approved) ?? all.at(-1)).review;
}
function toPlanSection({ setup, subtasks, after, targets, notes }, more) {
    const toItems = (stages, subtaskId) => stages.map(({ id, name }) => ({ id, subtaskId, description: name }));
    return {
        items: [
            ...toItems(setup, null),
            ...subtasks.flatMap(({ id, stages }) => toItems(stages, id)),
            ...toItems(after, null),
        ],
        targetId: targets.length === 1 ? targets[0] : null,
        notes: [...notes, ...more],
    };
}
function toGroupSection(sections) {
    const entries = sections.map(({ build, test, review, status }, position) => ({
        index: position + 1,
        subtaskId: build.subtaskId,
        mode: build.mode,
        buildSuccess: build.success,
        testSuccess: test.success,
        reviewApproved: review.decision.approved,
        status,
    }));
    const processed = sections.filter((section) => section.processed).length;
    return { enabled: sections.length > 1, size: sections.length, processed, entries };
}
const toSchedulerSection = ({ mode, recovery, assignments }) => ({
    mode,
    recovery: {
        heartbeatIntervalSeconds: recovery.heartbeat_interval_seconds,
        missingHeartbeatTimeoutSeconds: recovery.missing_heartbeat_timeout_seconds,
        maxRetries: recovery.max_retries,
    },
    assignments: assignments.map((assignment) => ({
        instanceId: assignment.instance_id,
        capability: assignment.capability,
        status: assignment.status,
        attempts: assignment.attempts.length,
        lastCompletedAt: assignment.attempts.findLast(({ completed_at }) => completed_at !== null)?.completed_at ??
            null,
    })),
});
function toPrivacySection({ privacy }) {
    if (privacy === null)
        return null;
    const { total_frames, redacted_frames, blocked_frames, allowed_frames } = privacy.totals;
    return {
        mode: privacy.mode,
        totalFrames: total_frames,
        redactedFrames: redacted_frames,
        blockedFrames: blocked_frames,
        allowedFrames: allowed_frames,
    };
}

// EXTERNAL MODULE: ./build/model/skip-reasons.js
var skip_reasons = __webpack_require__(41787);
;// CONCATENATED MODULE: ./build/aggregate/job-context.js
/** Whether a job was cancelled. Assignments without a manifest then count as cancelled, not lost. */
const wasCancelled = ({ jobResults }) => jobResults?.plan === "cancelled" || jobResults?.run === "cancelled";
/** GitHub reports the result of the run jobs only after all of them have ended. */
const haveJobsEnded = ({ jobResults }) => (jobResults?.run ?? null) !== null;

;// CONCATENATED MODULE: ./build/aggregate/run-reason.js



/** What failed in a run, a phrase for each; empty when nothing did. */
function describeFailures(verdict, ignored) {
    const unexpected = groupUnexpected(ignored);
    const inAssignments = verdict.assignments.flatMap((judged) => [
        ...judged.faults,
        ...describeAssignmentFailures(judged, unexpected.get(judged.assignment.instance_id) ?? []),
    ]);
    const assigned = new Set(verdict.assignments.flatMap(({ subtasks }) => subtasks));
    const inNone = verdict.subtasks.filter((subtask) => !assigned.has(subtask));
    const elsewhere = [
        ...inAssignments,
        ...inNone.flatMap(({ stages }) => describeFailedStages(stages)),
    ];
    const after = elsewhere.length === 0 ? verdict.after : verdict.after.filter((stage) => !isBlocked(stage));
    // A setup that ran once for all assignments is reported once.
    return [...new Set([...verdict.faults, ...elsewhere, ...describeFailedStages(after)])];
}
const isBlocked = ({ state }) => state === "blocked";
/** Unexpected manifests that do not count, by assignment id. */
function groupUnexpected(ignored) {
    const unexpected = new Map();
    for (const one of ignored.filter(({ expected }) => !expected)) {
        const known = unexpected.get(one.assignment);
        if (known === undefined)
            unexpected.set(one.assignment, [one]);
        else
            known.push(one);
    }
    return unexpected;
}
function describeAssignmentFailures(judged, unexpected) {
    const { assignment, manifest, absence, setup, subtasks, faults } = judged;
    if (manifest === null || absence !== null)
        return absence?.state === "lost" ? [describeLoss(assignment, absence, unexpected)] : [];
    const stages = describeFailedStages([...setup, ...subtasks.flatMap((subtask) => subtask.stages)]);
    const { status_detail, summary } = manifest;
    if (status_detail === "journal-not-written" || status_detail === "own-files-changed") {
        const why = summary || status_detail;
        return [...stages, `the assignment ${assignment.instance_id} ended as failed (${why})`];
    }
    if (stages.length > 0)
        return stages;
    if (faults.length > 0 || (judged.state !== "failed" && judged.state !== "lost"))
        return [];
    const ended = judged.state === "lost" ? "never ended" : `ended as failed (${getCause(manifest)})`;
    return [`the assignment ${assignment.instance_id} ${ended}`];
}
const getCause = ({ status_detail, summary }) => (status_detail !== null && toldBySummary.includes(status_detail) ? null : status_detail) ??
    summary ??
    "no reason was given";
/** Details that the manifest's summary explains better. */
const toldBySummary = ["process-gone", "key-taken"];
function describeLoss({ instance_id }, absence, unexpected) {
    const found = unexpected.map(({ attempt, reason }) => `that of attempt ${attempt} does not count: ${reason}`);
    return `the assignment ${instance_id} was ${absence.word}: ${absence.reason}${found.length === 0 ? "" : ` (${found.join("; ")})`}`;
}
/** Blocked stages follow from other failures, so they are named only when there is nothing else to name. */
function describeFailedStages(stages) {
    const failed = stages.filter(({ state }) => state === "failed" || state === "timed_out" || state === "lost");
    const isOpen = stages.some(({ state }) => state === "cancelled" || state === "waiting");
    const named = failed.length > 0 || isOpen ? failed : stages.filter(isBlocked);
    const groups = new Map();
    for (const verdict of named) {
        const what = (0,wording/* describeVerdict */.XZ)(verdict);
        groups.set(what, [...(groups.get(what) ?? []), verdict]);
    }
    return [...groups].flatMap(([what, verdicts]) => {
        const names = verdicts.map(wording/* formatVerdictName */.ek);
        // A reason is said once; the other descriptions are for one stage.
        const isShared = verdicts.every(({ state }) => state === "failed");
        return isShared ? [`${(0,wording/* formatList */.ki)(names)} ${what}`] : names.map((name) => `${name} ${what}`);
    });
}
function describeCancellation({ assignments, after }) {
    const ofAssignments = assignments.flatMap(({ setup, subtasks }) => [
        ...setup,
        ...subtasks.flatMap((own) => own.stages),
    ]);
    const stages = [...ofAssignments, ...after];
    const stopped = stages.filter((verdict) => verdict.state === "cancelled" && (0,aggregate_verdict/* hasStarted */.gd)(verdict));
    const names = stopped.map(wording/* formatVerdictName */.ek);
    const absent = assignments.filter(({ absence }) => absence !== null);
    const missing = (0,wording/* formatList */.ki)(absent.map(({ assignment }) => assignment.instance_id));
    const during = names.length === 0 ? "" : ` during ${(0,wording/* formatList */.ki)(names)}`;
    return `the run was cancelled${during}${missing === "" ? "" : `; ${missing} left no manifest`}`;
}
function describeRunning({ assignments }) {
    const names = assignments
        .filter(({ isRunning }) => isRunning)
        .map(({ assignment }) => assignment.instance_id);
    return `still running: ${(0,wording/* formatList */.ki)(names)}`;
}
function describeEmptyRun({ subtasks, assignments, allow_empty, partial }) {
    if (assignments.length > 0)
        return "nothing ran: no stage's condition was true";
    const reasons = [...new Set(subtasks.flatMap(({ skip }) => (skip === null ? [] : [skip])))];
    const advice = !allow_empty && !partial && reasons.every((reason) => reason === skip_reasons/* skipReasons */.d.paths)
        ? "; if that is fine, set allow-empty: true in the pipeline"
        : "";
    return `nothing ran: every subtask was skipped (${reasons.join(", ")})${advice}`;
}

;// CONCATENATED MODULE: ./build/aggregate/run-status.js





/**
 * The result of a run by its manifests: failed if a required stage failed, timed out or was lost; else cancelled; else
 * still running; else failed if nothing ran, unless the plan may be empty; else succeeded.
 */
function getRunResult(plan, verdict, ignored) {
    const failures = describeFailures(verdict, ignored);
    if (failures.length > 0)
        return { status: "failed", detail: getFailureDetail(verdict), reason: (0,wording/* formatList */.ki)(failures) };
    const ofAfter = (0,aggregate_verdict/* combineStates */.sF)(verdict.after.map(({ state }) => state));
    const states = [
        ...[...verdict.assignments, ...verdict.subtasks].map(({ state }) => state),
        ofAfter,
    ];
    if (states.includes("failed") || states.includes("lost"))
        return {
            status: "failed",
            detail: "assignment-failed",
            reason: "a subtask failed without saying why",
        };
    if (states.includes("cancelled"))
        return {
            status: "cancelled",
            detail: getCancelDetail(verdict),
            reason: describeCancellation(verdict),
        };
    if (states.includes("running"))
        return { status: "in_progress", detail: null, reason: describeRunning(verdict) };
    if (isDeclaredEmpty(plan) || hasAnyRun(verdict))
        return { status: "succeeded", detail: null, reason: null };
    return { status: "failed", detail: "nothing-ran", reason: describeEmptyRun(plan) };
}
/** Failed stages come first; an assignment that was lost or failed without one has its own detail. */
function getFailureDetail({ assignments, subtasks, after, faults }) {
    const ofSubtasks = subtasks.flatMap(({ stages }) => stages);
    const stages = [...assignments.flatMap(({ setup }) => setup), ...ofSubtasks, ...after];
    if (stages.some(({ state }) => state === "failed" || state === "timed_out"))
        return "stage-failed";
    if (assignments.some(({ state }) => state === "lost"))
        return "assignment-lost";
    if (faults.length > 0 || assignments.some((judged) => judged.faults.length > 0))
        return "evidence-mismatch";
    const failed = assignments.find(({ state }) => state === "failed");
    if (failed === undefined && after.some(({ state }) => state === "lost"))
        return "stage-failed";
    return failed?.manifest?.status_detail ?? "assignment-failed";
}
const getCancelDetail = ({ assignments }) => assignments.some(({ manifest }) => manifest?.status_detail === "process-gone")
    ? "process-gone"
    : "cancelled";
/** Every subtask was skipped by its `paths`, none by a target, and the pipeline allows an empty run. */
const isDeclaredEmpty = (plan) => plan.allow_empty &&
    !plan.partial &&
    plan.assignments.length === 0 &&
    plan.subtasks.every((subtask) => subtask.skip === skip_reasons/* skipReasons */.d.paths);
/** A setup alone is not a run, unless nothing else was requested. */
function hasAnyRun({ assignments, subtasks }) {
    const setupsAlone = assignments.filter(({ assignment }) => assignment.subtasks.length === 0);
    return [
        ...subtasks.flatMap(({ stages }) => stages),
        ...setupsAlone.flatMap(({ setup }) => setup),
    ].some(aggregate_verdict/* hasStarted */.gd);
}
/**
 * Combines the result computed from manifests with GitHub's own job results. A job result can only make the run worse:
 * it passes only if the manifests and both jobs succeeded. The run jobs may be skipped when there was nothing to run.
 */
function applyJobResults(result, plan, context) {
    const { jobResults } = context;
    if (jobResults === null)
        return result;
    const failure = findJobFailure(plan, jobResults, context);
    if (result.status === "failed" && !(failure !== null && isExplainedBySkip(result, jobResults)))
        return result;
    if (failure !== null)
        return { status: "failed", detail: "job-failed", reason: failure };
    if (result.status === "cancelled")
        return result;
    if (wasCancelled(context))
        return cancelled;
    const isComplete = jobResults.plan !== null && jobResults.run !== null;
    if (result.status !== "succeeded" || isComplete)
        return result;
    const reason = describeMissingResults(jobResults);
    return { status: "failed", detail: "not-witnessed", reason };
}
/** Skipped jobs leave no manifests, so the reason for skipping them says more than a list of lost assignments. */
const cancelled = {
    status: "cancelled",
    detail: "cancelled",
    reason: "a job of the run was cancelled",
};
const isExplainedBySkip = ({ detail }, { run }) => detail === "assignment-lost" && run === "skipped";
/** A job result that fails the run whatever its manifests say; null when there is none. */
function findJobFailure(plan, jobResults, { jobs }) {
    if (jobResults.plan === "failure")
        return "the plan job ended as failure: see its log, then run all jobs again";
    if (jobResults.plan === "skipped")
        return "the plan job was skipped: see its condition, then run all jobs again";
    if (jobResults.run === "failure")
        return `the run jobs ended as failure${listFailedJobs(plan, jobs)}, although no manifest says so: see their logs, then run the failed jobs again`;
    // The run jobs were skipped because the plan job was cancelled: nothing failed.
    const mayBeSkipped = jobResults.plan === "cancelled" || plan.assignments.length === 0;
    if (jobResults.run !== "skipped" || mayBeSkipped)
        return null;
    return "the run jobs were skipped, although there was something to run: see their condition, then run all jobs again";
}
function listFailedJobs({ assignments }, jobs) {
    const hasFailed = (job) => job !== undefined && job.conclusion !== null && job.conclusion !== "success";
    const names = assignments
        .map(({ instance_id }) => instance_id)
        .filter((id) => hasFailed(jobs?.get(id)));
    return names.length === 0 ? "" : ` (${(0,wording/* formatList */.ki)(names)})`;
}
function describeMissingResults({ plan, run }) {
    const missing = [...(plan === null ? ["plan"] : []), ...(run === null ? ["run"] : [])];
    const flags = (0,wording/* formatList */.ki)(missing.map((job) => `--${job}-result`));
    return `the result of the ${(0,wording/* formatList */.ki)(missing)} ${missing.length === 1 ? "job" : "jobs"} is missing, so the run fails: pass ${flags} (in a workflow, as inputs)`;
}

// EXTERNAL MODULE: ./build/model/condition.js
var condition = __webpack_require__(96895);
;// CONCATENATED MODULE: ./build/aggregate/lost-assignments.js

/** Whether an assignment without a manifest is lost or was cancelled, and why. @returns null when the assignment has a manifest that counts */
function findAbsence(record, context) {
    if (record.counting !== null)
        return null;
    const { job } = record;
    const state = job?.conclusion === "cancelled" || wasCancelled(context) ? "cancelled" : "lost";
    // When one process ran everything, no part of it can have been cancelled on its own.
    const isInDoubt = state === "lost" && context.jobs === null && context.jobResults !== null;
    return {
        attempt: Math.max(record.unreadable, job?.copied === true ? 0 : (job?.attempt ?? 0)) ||
            context.attempt,
        state,
        word: isInDoubt ? "lost or cancelled" : state,
        reason: explainAbsence(record, context),
    };
}
function explainAbsence({ job, attempts, unreadable }, context) {
    if (unreadable > 0)
        return `the artifact of its attempt ${unreadable} cannot be read`;
    if (job !== null)
        return `${attempts.length === 0 ? "" : `in attempt ${job.attempt} `}${describeJobEnd(job)}`;
    if (context.jobs === null)
        return "it left no manifest";
    return context.attempt === 1
        ? "its job never started"
        : `it left no manifest, and there is no job of it in attempt ${context.attempt}`;
}
function describeJobEnd({ conclusion }) {
    switch (conclusion) {
        case null:
            return "its job has not ended";
        case "success":
            return "its job succeeded but left no manifest: was its artifact deleted?";
        case "skipped":
            return "its job was skipped";
        default:
            return `its job ended as ${conclusion} and left no manifest`;
    }
}

// EXTERNAL MODULE: ./build/aggregate/overrides.js
var overrides = __webpack_require__(26373);
;// CONCATENATED MODULE: ./build/aggregate/judge-manifests.js






function judgeManifests(plan, records, context) {
    const places = new Map(plan.subtasks.map(({ id }, position) => [id, position]));
    const assignments = records.map((record) => judgeAssignment(plan, places, record, context));
    const judged = new Map(assignments
        .flatMap((assignment) => assignment.subtasks)
        .map((verdict) => [verdict.subtask.id, verdict]));
    const subtasks = plan.subtasks.map((subtask) => judged.get(subtask.id) ?? judgeSubtask(subtask, noCommands));
    const planned = new Set(plan.assignments.map(({ instance_id }) => instance_id));
    const faults = selectMessages(context, ({ assignment }) => !planned.has(assignment));
    return { assignments, subtasks, after: judgeAfter(plan, assignments, context), faults };
}
/** `after` stages run last, so the state of the others explains a missing one. */
function judgeAfter({ after }, assignments, context) {
    if (context.provisional === true)
        return [];
    const isCancelled = wasCancelled(context) || assignments.some(({ state }) => state === "cancelled");
    const unended = (0,aggregate_verdict/* isAnyRunning */.Ef)(assignments) ? "waiting" : isCancelled ? "cancelled" : "lost";
    const commands = indexCommands(context.after ?? [], unended, context);
    return after.map((stage) => judgeStage(stage, null, commands));
}
function judgeAssignment(plan, places, record, context) {
    const { assignment, counting: manifest } = record;
    const absence = findAbsence(record, context);
    const unended = getUnendedState(manifest, absence, context);
    const commands = indexCommands(manifest?.commands ?? [], unended, context);
    const setup = plan.setup.map((stage) => judgeStage(stage, null, commands));
    const subtasks = assignment.subtasks
        .flatMap((id) => places.get(id) ?? [])
        .sort((left, right) => left - right)
        .map((place) => judgeSubtask(plan.subtasks[place], commands));
    const states = [...setup, ...subtasks.flatMap((subtask) => subtask.stages)].map((stage) => stage.state);
    const own = (0,aggregate_verdict/* combineStates */.sF)(states);
    const shown = own === "skipped" ? "succeeded" : own;
    const faults = selectMessages(context, (fault) => fault.assignment === assignment.instance_id);
    const reported = manifest === null ? absence.state : pickWorse(shown, getManifestState(manifest, unended));
    const state = faults.length === 0 ? reported : pickWorse(reported, "failed");
    const isRunning = unended === "waiting";
    const unexplained = manifest !== null && !isRunning && state !== shown;
    return { assignment, manifest, absence, setup, subtasks, state, isRunning, unexplained, faults };
}
const selectMessages = ({ faults = [] }, isWanted) => faults.filter(isWanted).map(({ message }) => message);
function getUnendedState(manifest, absence, context) {
    if (manifest === null)
        return absence?.state ?? "lost";
    if (manifest.status === "cancelled")
        return "cancelled";
    if ((0,count_manifests/* isTerminal */.H)(manifest.status))
        return "lost";
    // An earlier attempt is over, whatever its manifest says.
    if (manifest.attempt === context.attempt && !haveJobsEnded(context))
        return "waiting";
    return wasCancelled(context) ? "cancelled" : "lost";
}
const noCommands = { byStage: new Map(), unended: "lost", overrides: [] };
const toStageKey = (subtask, stage) => JSON.stringify([subtask, stage]);
/** If a stage is listed twice, the first entry counts. */
const indexCommands = (commands, unended, { overrides = [] }) => ({
    byStage: new Map(commands.toReversed().map((command) => [toStageKey(command.subtask, command.id), command])),
    unended,
    overrides,
});
function judgeSubtask(subtask, commands) {
    const stages = subtask.stages.map((stage) => judgeStage(stage, subtask, commands));
    return { subtask, stages, state: (0,aggregate_verdict/* combineStates */.sF)(stages.map((stage) => stage.state)) };
}
function judgeStage(stage, owner, commands) {
    const subtask = owner?.id ?? null;
    const found = commands.byStage.get(toStageKey(subtask, stage.id));
    const command = found === undefined ? null : (0,overrides/* applyDecision */.V)(found, stage, commands.overrides);
    const leftOut = stage.skip !== null || (owner !== null && owner.skip !== null);
    const state = getStageState(stage, leftOut, command, commands.unended);
    return { subtask, stage, command, state };
}
function getStageState(stage, leftOut, command, unended) {
    const outcome = command?.outcome ?? null;
    if (outcome !== null && outcome !== "skipped")
        return outcome;
    if (leftOut || command?.exit?.kind === "nothing-ran" || (0,aggregate_verdict/* isNotPerformed */.QA)(command))
        return "skipped";
    if (outcome !== "skipped")
        return unended;
    if (!mayStart(stage))
        return "skipped";
    return unended === "cancelled" ? "cancelled" : "blocked";
}
/** Whether the stage starts when nothing failed. An unreadable condition counts as the default one. */
function mayStart(stage) {
    try {
        return (0,condition/* startsAfterSuccess */.du)(stage.if);
    }
    catch {
        return true;
    }
}
/** The state that a manifest reports for itself. */
function getManifestState(manifest, unended) {
    if (!(0,count_manifests/* isTerminal */.H)(manifest.status))
        return unended === "waiting" ? "running" : unended;
    return manifest.status === "failed" || manifest.status === "cancelled"
        ? manifest.status
        : "succeeded";
}
const fromBest = ["succeeded", "running", "cancelled", "failed", "lost"];
/** The worse of two states; `lost` is the worst. */
const pickWorse = (left, right) => fromBest.indexOf(left) > fromBest.indexOf(right) ? left : right;

;// CONCATENATED MODULE: ./build/aggregate/aggregate.js










/**
 * Computes the result of a run from its plan and manifests. A run passes only if every planned stage ran, in a manifest
 * that counts and reports success, and no job result contradicts it. A run with `after` stages is aggregated twice:
 * `provisional`, as their input, and with their results.
 */
function aggregate(input) {
    const { attempt, now, artifactRoot } = input;
    const { records, ignored } = (0,count_manifests/* countManifests */._)(input.plan, input.manifests, attempt, input);
    const verdict = judgeManifests(input.plan, records, input);
    const result = applyJobResults(getRunResult(input.plan, verdict, ignored), input.plan, input);
    const plan = finalisePlan({ plan: input.plan, records, verdict, now });
    const manifest = mergeManifests({
        plan,
        verdict,
        attempts: records.flatMap(({ attempts }) => attempts),
        attempt,
        now,
        artifactRoot,
        status: result.status,
        detail: result.detail,
        summary: result.reason ?? summarizeCounts(verdict),
    });
    const summary = summarizeRun({
        plan,
        manifest,
        verdict,
        result,
        now,
        artifacts: input.artifacts,
        notes: describeEarlierPlans(ignored, input.foreign ?? []),
        warnings: [...input.warnings, ...describeUnexpected(ignored)],
    });
    return { plan, manifest, summary };
}
function summarizeCounts({ assignments, subtasks, after }) {
    const states = [
        ...assignments.flatMap(({ setup }) => setup),
        ...subtasks.flatMap(({ stages }) => stages),
        ...after,
    ].map(({ state }) => state);
    const count = (state) => states.filter((other) => other === state).length;
    const allowed = count("allowed_failure");
    const parts = [`${count("succeeded")} succeeded`, `${count("skipped")} skipped`];
    if (allowed > 0)
        parts.push(`${allowed} failed and may fail`);
    return `${states.length === 1 ? "1 stage" : `${states.length} stages`}: ${parts.join(", ")}`;
}
/** One warning for each manifest that should not be there. */
const describeUnexpected = (ignored) => ignored
    .filter(({ expected }) => !expected)
    .map(({ assignment, attempt, reason }) => `a manifest of ${assignment ?? "the run"}, attempt ${attempt}, does not count: ${reason}`);
/** One sentence that explains the manifests of earlier plans. */
function describeEarlierPlans(ignored, foreign) {
    const unread = foreign.map(({ assignment, attempt }) => ({ assignment, attempt }));
    const read = ignored.flatMap(({ expected, assignment, attempt }) => expected && assignment !== null ? [{ assignment, attempt }] : []);
    const earlier = new Map([...read, ...unread].map((one) => [JSON.stringify(one), one]));
    if (earlier.size === 0)
        return [];
    const numbers = [...new Set([...earlier.values()].map(({ attempt }) => attempt))].sort((left, right) => left - right);
    const attempts = `${numbers.length === 1 ? "attempt" : "attempts"} ${(0,wording/* formatList */.ki)(numbers.map(String))}`;
    return [
        earlier.size === 1
            ? `1 manifest of ${attempts} belongs to an earlier plan and does not count`
            : `${earlier.size} manifests of ${attempts} belong to an earlier plan and do not count`,
    ];
}
/** The files in a run's folder that people open first. */
const resultFileNames = ["manifest.json", "run-summary.json", "summary.md"];
/**
 * Computes a run's result from its plan, its evidence and the recorded aggregation. It is deterministic, so that
 * `verify` can repeat it.
 */
function concludeRun(plan, evidence, aggregation) {
    const run = aggregate(toAggregateInput(plan, evidence, aggregation));
    const { approvals, metrics_recorded, history, notes, failure, job_results, jobs } = aggregation;
    const concluded = {
        ...run,
        manifest: { ...run.manifest, approvals, metrics_recorded },
        summary: {
            ...run.summary,
            history,
            jobResults: job_results,
            jobs,
            plan: { ...run.summary.plan, notes: [...run.summary.plan.notes, ...notes] },
        },
    };
    return failure === null ? concluded : applyFailure(concluded, failure);
}
/** Converts a recorded aggregation to the input of `aggregate`. */
function toAggregateInput(plan, evidence, aggregation) {
    const { manifests, faults } = (0,check_manifests/* checkUnchanged */.SC)(aggregation.ran, evidence.manifests);
    return {
        plan,
        manifests: [...manifests, ...aggregation.doubles],
        faults: [
            ...faults,
            ...(0,check_manifests/* checkDoubles */.Nh)(aggregation.doubles),
            ...(aggregation.after === null ? [] : checkAfter(plan, aggregation.after.commands)),
            ...evidence.faults,
        ],
        attempt: aggregation.attempt,
        jobResults: aggregation.job_results,
        jobs: aggregation.jobs === null ? null : new Map(aggregation.jobs.map(toJobEntry)),
        foreign: aggregation.foreign,
        unreadable: aggregation.unreadable,
        overrides: aggregation.overrides,
        ...(aggregation.after !== null && { after: aggregation.after.commands }),
        now: new Date(aggregation.aggregated_at),
        artifactRoot: aggregation.artifact_root,
        artifacts: resultFileNames.map((name) => `${aggregation.artifact_root}/${name}`),
        warnings: aggregation.warnings,
    };
}
const toJobEntry = ({ assignment, ...job }) => [assignment, job];
/** Marks a run as failed for a reason that no manifest contains. */
function applyFailure(run, { detail, reason }) {
    return {
        ...run,
        manifest: { ...run.manifest, status: "failed", status_detail: detail, summary: reason },
        summary: { ...run.summary, status: "failed", reason },
    };
}


/***/ }),

/***/ 29905:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hw: () => (/* binding */ pickWorseConclusion),
/* harmony export */   I_: () => (/* binding */ getCheckConclusion),
/* harmony export */   dt: () => (/* binding */ listFailedStages),
/* harmony export */   lP: () => (/* binding */ getActionOutcome)
/* harmony export */ });
/* harmony import */ var _model_outcome_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38158);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40128);
/* harmony import */ var _review_entry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54415);



/** `neutral`: the plan may be empty, and was. A run that has not ended is a failure. */
function getActionOutcome(summary, plan) {
    switch (summary.status) {
        case "succeeded":
            return plan.assignments.length === 0 ? "neutral" : "success";
        case "cancelled":
            return "cancelled";
        case "failed":
        case "in_progress":
            return "failure";
    }
}
/**
 * The conclusion of the run's check-run: the action's outcome, but `timed_out` if only time-outs failed it, and
 * `action_required` if only reviews that request changes did.
 * @param result.plan the final plan
 * @param result.manifest the manifest of the whole run
 */
function getCheckConclusion(result) {
    const outcome = getActionOutcome(result.summary, result.plan);
    return outcome === "failure" ? classifyFailure(result.manifest, result.plan) : outcome;
}
function classifyFailure(manifest, plan) {
    // Lost stages are included: they have no outcome.
    const failed = manifest.commands.filter(({ status, outcome }) => status === "failed" && outcome !== "cancelled");
    if (manifest.status_detail !== "stage-failed" || !isExplained(plan, failed))
        return "failure";
    if (failed.every(({ outcome }) => outcome === "timed_out"))
        return "timed_out";
    return failed.every(requestsChanges) ? "action_required" : "failure";
}
/** Whether failed stages explain the failure: no assignment was lost, or failed without a failed stage. */
function isExplained(plan, failed) {
    const subtasks = new Set(failed.flatMap(({ subtask }) => subtask ?? []));
    // The setup has no guardrails, and `after` has nothing else.
    const isSetupBroken = failed.some(({ subtask, kind }) => subtask === null && kind !== "guardrail");
    const hasFailedStage = (own) => isSetupBroken || own.some((id) => subtasks.has(id));
    return (failed.length > 0 &&
        plan.assignments.every(({ status, subtasks }) => status !== "lost" && (status !== "failed" || hasFailedStage(subtasks))));
}
/** The same rule as for `rejected by` in the run summary. */
const requestsChanges = (command) => command.phase === "review" && command.outcome === "failed" && (0,_review_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .isRejected */ .T)(command);
const fromBest = [
    "success",
    "neutral",
    "action_required",
    "cancelled",
    "timed_out",
    "failure",
];
/** A workflow run whose jobs were all skipped is neutral. */
const toCheckConclusion = (conclusion) => {
    if (conclusion === "skipped")
        return "neutral";
    return fromBest.find((known) => known === conclusion) ?? "failure";
};
/**
 * The worse of a run's own conclusion and the one of GitHub's workflow run.
 * @param conclusion of the workflow run, in GitHub's words; an unknown or missing one counts as failure
 */
function pickWorseConclusion(own, conclusion) {
    const theirs = toCheckConclusion(conclusion);
    return fromBest.indexOf(own) > fromBest.indexOf(theirs) ? own : theirs;
}
/**
 * Lists the stages that failed, timed out or were lost, as `subtask/stage`, `setup/stage` or `after/stage`, without
 * duplicates.
 */
function listFailedStages(manifest) {
    const failed = manifest.commands.filter(({ status, outcome }) => (0,_model_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .isFailure */ .N6)(outcome) || (status === "failed" && outcome === null));
    return [...new Set(failed.map(_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .formatStageName */ .T0))];
}


/***/ }),

/***/ 5460:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ isTerminal),
/* harmony export */   _: () => (/* binding */ countManifests)
/* harmony export */ });
/**
 * Selects the manifests that count: those with the plan's digest, for one of its assignments, from an attempt between
 * the plan's and the current one; per assignment the latest attempt. Neither order nor duplicates change the result.
 */
function countManifests(plan, manifests, attempt, { jobs = null, unreadable = [] } = {}) {
    const ignored = new Map();
    const own = new Map(plan.assignments.map(({ instance_id }) => [instance_id, []]));
    for (const manifest of manifests) {
        const reason = findIgnoreReason(plan, manifest, attempt, own);
        if (reason === null)
            own.get(manifest.assignment).push(manifest);
        else
            ignored.set(JSON.stringify(reason), reason);
    }
    const records = plan.assignments.map((assignment) => {
        const attempts = pickPerAttempt(own.get(assignment.instance_id));
        const job = jobs?.get(assignment.instance_id) ?? null;
        const isOurs = job !== null && job.attempt >= plan.plan_attempt && job.attempt <= attempt;
        const unreadableAttempts = unreadable.filter((one) => one.assignment === assignment.instance_id && one.attempt <= attempt);
        const newest = Math.max(0, ...unreadableAttempts.map((one) => one.attempt));
        return toRecord(assignment, attempts, isOurs ? job : null, newest);
    });
    const order = [...ignored.keys()].sort();
    return { records, ignored: order.map((key) => ignored.get(key)) };
}
/**
 * Earlier attempts stop counting as soon as a later one is known from its job or artifact. A job that GitHub merely
 * lists again under the new attempt, without having run it, is not a later attempt.
 */
function toRecord(assignment, attempts, job, unreadable) {
    const newest = attempts.at(-1) ?? null;
    const latest = Math.max(unreadable, job === null || job.copied === true ? 0 : job.attempt);
    const isSuperseded = newest !== null && latest > newest.attempt;
    return { assignment, attempts, counting: isSuperseded ? null : newest, job, unreadable };
}
function findIgnoreReason(plan, manifest, current, planned) {
    const { assignment, attempt } = manifest;
    const ignore = (reason, expected = false) => ({ assignment, attempt, reason, expected });
    if (assignment === null)
        return ignore("it is the manifest of a whole run", true);
    if (manifest.plan_digest !== plan.digest) {
        const before = manifest.run_id === plan.run_id && attempt < plan.plan_attempt;
        return ignore("it belongs to another plan", before);
    }
    if (!planned.has(assignment))
        return ignore("the plan has no such assignment");
    if (attempt < plan.plan_attempt)
        return ignore(`the plan was made in attempt ${plan.plan_attempt}`);
    if (attempt > current)
        return ignore(`this is attempt ${current}`);
    return null;
}
function pickPerAttempt(manifests) {
    const byAttempt = new Map();
    for (const manifest of manifests) {
        const other = byAttempt.get(manifest.attempt);
        byAttempt.set(manifest.attempt, other === undefined ? manifest : pickNewer(manifest, other));
    }
    return [...byAttempt.values()].sort((left, right) => left.attempt - right.attempt);
}
/** Whether a run has ended. */
const isTerminal = (status) => status !== "queued" && status !== "in_progress";
const fromBest = ["queued", "in_progress", "succeeded", "cancelled", "failed"];
/**
 * Of two manifests of one attempt, picks the more advanced one; of two that ended, the worse one, so that a second file
 * cannot turn a failure into a pass. The last comparison only makes the choice independent of order.
 */
function pickNewer(left, right) {
    if (isTerminal(left.status) !== isTerminal(right.status))
        return isTerminal(left.status) ? left : right;
    const worse = fromBest.indexOf(left.status) - fromBest.indexOf(right.status);
    if (worse !== 0)
        return worse > 0 ? left : right;
    if (left.updated_at !== right.updated_at)
        return left.updated_at > right.updated_at ? left : right;
    return JSON.stringify(left) > JSON.stringify(right) ? left : right;
}


/***/ }),

/***/ 32303:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nh: () => (/* binding */ checkDoubles),
/* harmony export */   SC: () => (/* binding */ checkUnchanged),
/* harmony export */   fm: () => (/* binding */ findUnlikeDisk),
/* harmony export */   g9: () => (/* binding */ findDoubles)
/* harmony export */ });
/**
 * Compares the manifests that this process made with those on disk, which a stage may have changed.
 * @param ran manifests as this process knows them
 * @param found manifests as they come from the disk
 * @returns the manifests to use: that of the process where the disk has none or it could not be written
 */
function checkUnchanged(ran, found) {
    const manifests = new Map(found.map((manifest) => [getAttemptFolder(manifest), manifest]));
    const faults = [];
    for (const own of ran) {
        const place = getAttemptFolder(own);
        const onDisk = manifests.get(place);
        const isUnwritten = own.status_detail === "journal-not-written";
        if (onDisk === undefined || isUnwritten)
            manifests.set(place, own);
        if (isUnwritten || onDisk?.journal_sha256 === own.journal_sha256)
            continue;
        const message = onDisk === undefined
            ? `${place}: its files were removed while the run went on`
            : `${place}/journal.ndjson: it was changed while the run went on`;
        faults.push({ assignment: own.assignment ?? "", attempt: own.attempt, message });
    }
    return { manifests: [...manifests.values()], faults };
}
/** Manifests of this process that are missing or different on disk. */
const findUnlikeDisk = (ran, found) => {
    const known = indexJournals(found);
    return ran.filter((own) => own.status_detail === "journal-not-written" ||
        known.get(getAttemptFolder(own)) !== own.journal_sha256);
};
/** Artifacts that differ from another one of the same attempt. Equal ones are fine: uploads can be repeated. */
const findDoubles = (others, found) => {
    const known = indexJournals(found);
    return others.filter((other) => known.get(getAttemptFolder(other)) !== other.journal_sha256);
};
const checkDoubles = (doubles) => doubles.map((other) => ({
    assignment: other.assignment ?? "",
    attempt: other.attempt,
    message: `${getAttemptFolder(other)}/journal.ndjson: two artifacts of this attempt hold different ones`,
}));
const indexJournals = (manifests) => new Map(manifests.map((manifest) => [getAttemptFolder(manifest), manifest.journal_sha256]));
const getAttemptFolder = ({ assignment, attempt }) => `jobs/${assignment}/a${attempt}`;


/***/ }),

/***/ 26373:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ isOverridable),
/* harmony export */   V: () => (/* binding */ applyDecision)
/* harmony export */ });
/* harmony import */ var _model_outcome_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38158);

/** Whether a guardrail found a violation that the pull request may allow, which is decided during aggregation. */
const isOverridable = (command) => command.exit?.kind === "judged" && command.exit.verdict === "overridable";
/** Applies the decision about a stage that may be overridden. Without a decision it counts as violated. */
function applyDecision(command, stage, decisions) {
    if (!isOverridable(command) || decisions === "left-open")
        return command;
    const found = decisions.find(({ subtask, stage: id }) => subtask === command.subtask && id === command.id);
    const decision = found?.decision ?? { allowed: false, reason: "the pull request was not read" };
    const exit = { ...command.exit, verdict: "violated", overridden: decision.allowed };
    const outcome = (0,_model_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .outcomeOf */ .sG)(exit, stage);
    const { judgement, summary } = command;
    const override = decision.allowed ? decision.override : null;
    const note = decision.allowed
        ? `allowed: ${decision.override.reason} (${decision.override.where})`
        : `not allowed: ${decision.reason}`;
    return {
        ...command,
        status: (0,_model_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .commandStatusOf */ .Ni)(outcome),
        outcome,
        exit,
        summary: [summary, note].filter((part) => part !== null).join("; "),
        notes: [...command.notes, note],
        judgement: judgement === null ? null : { ...judgement, verdict: "violated", override },
    };
}


/***/ }),

/***/ 54415:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ toReviewEntry),
/* harmony export */   T: () => (/* binding */ isRejected)
/* harmony export */ });
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19633);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40128);


/** Whether a review ended without approval. A required review that was not performed is no rejection. */
function isRejected({ exit, judgement, }) {
    const decision = judgement?.decision ?? null;
    if (decision === null)
        return exit?.kind === "exited";
    return decision.performed && !decision.approved;
}
/**
 * Summarizes the review stages of a subtask or of the whole run. Only reviews that ran to their end count; without any,
 * the entry is `not performed` and not approved.
 */
function toReviewEntry({ id: subtaskId, skip }, stages) {
    const ids = (some) => (0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .formatList */ .ki)(some.map(({ stage }) => stage.id));
    const details = stages.flatMap(describeReview).join("; ");
    const entry = (summary, approved, feedback) => ({
        subtaskId,
        summary,
        decision: { approved, feedback },
    });
    const rejecting = stages.filter(isRejection);
    if (rejecting.length > 0)
        return entry(`rejected by ${ids(rejecting)}`, false, details);
    const approving = stages.filter(isApproval);
    const open = stages.filter(({ state }) => state !== "succeeded" && state !== "skipped");
    if (approving.length > 0 && open.length === 0) {
        const missing = stages.filter(({ command }) => (0,_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .isNotPerformed */ .QA)(command));
        const feedback = [...approving, ...missing].flatMap(describeReview).join("; ");
        return entry(`approved by ${ids(approving)}`, true, feedback || null);
    }
    return entry("not performed", false, skip === null ? details || "no review stages" : `skipped: ${skip}`);
}
const isApproval = ({ state, command }) => state === "succeeded" && command?.judgement?.decision?.performed !== false;
const isRejection = ({ state, command }) => (state === "failed" || state === "allowed_failure") && command !== null && isRejected(command);
/** What happened and the reviewer's feedback; nothing for a success without feedback. */
function describeReview(verdict) {
    const { stage, command, state } = verdict;
    const feedback = command?.judgement?.decision?.feedback ?? null;
    if (state === "succeeded")
        return feedback === null ? [] : [`${stage.id}: ${feedback}`];
    const isSaid = feedback === null || (0,_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .isNotPerformed */ .QA)(command);
    return [`${stage.id} ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .describeVerdict */ .XZ)(verdict)}${isSaid ? "" : `: ${feedback}`}`];
}


/***/ }),

/***/ 19633:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ef: () => (/* binding */ isAnyRunning),
/* harmony export */   QA: () => (/* binding */ isNotPerformed),
/* harmony export */   gd: () => (/* binding */ hasStarted),
/* harmony export */   sF: () => (/* binding */ combineStates)
/* harmony export */ });
/* harmony import */ var _model_nested_end_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46407);

/** Whether any assignment has not ended. */
const isAnyRunning = (assignments) => assignments.some(({ isRunning }) => isRunning);
const hasStarted = ({ command }) => command !== null && (0,_model_nested_end_js__WEBPACK_IMPORTED_MODULE_0__/* .wasStarted */ .rq)(command);
/** An optional review that was not performed, or a nested pipeline of only such reviews. */
const isNotPerformed = (command) => command?.outcome === "skipped" && command.judgement?.verdict === "not-performed";
/**
 * The worst state of the stages. A blocked stage counts as failed; in a cancelled run it is `cancelled` instead.
 * @returns `skipped` when none of them was to run
 */
function combineStates(states) {
    const some = (...wanted) => states.some((state) => wanted.includes(state));
    if (some("failed", "timed_out", "lost"))
        return "failed";
    if (some("cancelled"))
        return "cancelled";
    if (some("waiting"))
        return "running";
    if (some("blocked"))
        return "failed";
    return some("succeeded", "allowed_failure") ? "succeeded" : "skipped";
}


/***/ }),

/***/ 40128:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T0: () => (/* binding */ formatStageName),
/* harmony export */   XZ: () => (/* binding */ describeVerdict),
/* harmony export */   ek: () => (/* binding */ formatVerdictName),
/* harmony export */   ki: () => (/* binding */ formatList)
/* harmony export */ });
/* harmony import */ var _model_outcome_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38158);
/* harmony import */ var _model_stage_place_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49974);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19633);



/** `api/unit`; `setup/install` or `after/review` for a stage without a subtask. */
const formatStageName = (stage) => `${(0,_model_stage_place_js__WEBPACK_IMPORTED_MODULE_1__/* .placeOf */ .$)(stage)}/${stage.id}`;
/** The same for a judged stage. */
const formatVerdictName = ({ subtask, stage }) => formatStageName({ ...stage, subtask });
/** What happened to a stage, to follow its name: `failed (exit 1)`. Empty for a success. */
function describeVerdict(verdict) {
    const { stage, command, state } = verdict;
    const exit = command?.exit ?? null;
    switch (state) {
        case "succeeded":
            return "";
        case "failed":
            return `failed${describeFailure(command)}`;
        case "allowed_failure":
            return `failed${describeFailure(command)}, which is allowed`;
        case "timed_out":
            return exit?.kind === "timed-out" ? (0,_model_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .describeExit */ .KE)(exit) : "timed out";
        case "cancelled":
            return "was cancelled";
        case "skipped":
            if ((0,_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .isNotPerformed */ .QA)(command))
                return describeNotPerformed(command);
            return `was skipped: ${stage.skip ?? command?.summary ?? "no reason was given"}`;
        case "blocked":
            return `did not run: ${command?.summary ?? "no reason was given"}`;
        case "lost":
            return (0,_model_stage_place_js__WEBPACK_IMPORTED_MODULE_1__/* .placeOf */ .$)({ ...stage, subtask: verdict.subtask }) === "after"
                ? "did not run"
                : "was lost: it never ended";
        case "waiting":
            return "has not ended";
    }
}
/** ` (exit 1)`, or a guardrail's summary, with a leading space. */
function describeFailure(command) {
    const exit = command?.exit ?? null;
    if (exit === null)
        return "";
    return ` (${exit.kind === "judged" ? (command?.summary ?? (0,_model_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .describeExit */ .KE)(exit)) : (0,_model_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .describeExit */ .KE)(exit)})`;
}
function describeNotPerformed(command) {
    const why = command?.judgement?.decision?.feedback ?? null;
    return `was not performed${why === null ? "" : `: ${why}`}`;
}
/** `a, b and c`; at most five items. */
function formatList(items) {
    const most = 5;
    const shown = items.length > most ? [...items.slice(0, most), `${items.length - most} more`] : items;
    return shown.length < 2 ? shown.join("") : `${shown.slice(0, -1).join(", ")} and ${shown.at(-1)}`;
}


/***/ }),

/***/ 31647:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ listStages),
/* harmony export */   d: () => (/* binding */ createEntry)
/* harmony export */ });
/* harmony import */ var _model_stage_place_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49974);
/* harmony import */ var _model_statistics_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91531);


/**
 * Creates the metrics entry of a run, or of one attempt at an assignment.
 * @returns null while it is running
 */
function createEntry({ plan, manifest, startedAt, now }) {
    const { status, completed_at, privacy } = manifest;
    if (completed_at === null ||
        (status !== "succeeded" && status !== "failed" && status !== "cancelled"))
        return null;
    return {
        schema_version: 1,
        kind: "metrics-entry",
        run_id: plan.run_id,
        task_id: plan.task_id,
        pipeline_id: plan.pipeline_id,
        status,
        started_at: startedAt,
        completed_at,
        duration_seconds: Math.max(0, Date.parse(completed_at) - Date.parse(startedAt)) / 1_000,
        commands_passed: countCommands(manifest, "succeeded"),
        commands_failed: countCommands(manifest, "failed"),
        commands_skipped: countCommands(manifest, "skipped"),
        guardrails_present: manifest.guardrail_status.present,
        recorded_at: now.toISOString(),
        artifact_path: manifest.artifact_root,
        child_runs: manifest.child_runs.length,
        control_plane_status: "unknown",
        scheduler_mode: plan.mode,
        instance_stats: createInstanceStats(plan, manifest.assignment, status),
        privacy_mode: privacy?.mode ?? null,
        privacy_log_path: privacy?.log_path ?? null,
        privacy_event_count: (privacy?.totals.redacted_frames ?? 0) + (privacy?.totals.blocked_frames ?? 0),
        handle_count: 0,
        attempt: manifest.attempt,
        ...plan.revision,
        default_pipeline: plan.default_pipeline,
        partial: plan.partial,
        epoch: plan.epoch,
        stages: listStages(manifest.commands),
    };
}
const countCommands = ({ commands }, status) => commands.filter((command) => command.status === status).length;
/** @param assignment whose attempt it is; null: it is the run */
function createInstanceStats({ assignments }, assignment, status) {
    const own = assignments.filter(({ instance_id }) => assignment === null || instance_id === assignment);
    return own.map((planned) => ({
        instance_id: planned.instance_id,
        capability: planned.capability,
        // The plan does not contain the result of an attempt that has just ended.
        status: assignment === null ? planned.status : status,
        attempts: planned.attempts.length,
        recovery_events: planned.attempts.reduce((sum, attempt) => sum + attempt.recovery_checkpoints.length, 0),
    }));
}
/** Worst first; of a setup that ran in several jobs, the worst counts. */
const ranks = [
    "failed",
    "timed_out",
    "allowed_failure",
    "cancelled",
    "succeeded",
    "skipped",
];
/** Lists each stage of a run once, without those that judge it afterwards. */
function listStages(commands) {
    const stages = new Map();
    for (const command of commands) {
        const { id, subtask, outcome, duration_ms, tries } = command;
        if (outcome === null || (0,_model_stage_place_js__WEBPACK_IMPORTED_MODULE_0__/* .placeOf */ .$)(command) === "after")
            continue;
        const key = (0,_model_statistics_js__WEBPACK_IMPORTED_MODULE_1__/* .getStageKey */ .o)(subtask, id);
        const known = stages.get(key);
        const stage = { id, subtask, outcome, duration_ms, tries };
        stages.set(key, known === undefined ? stage : mergeStages(known, stage));
    }
    return [...stages.values()];
}
function mergeStages(one, other) {
    const [worse, better] = ranks.indexOf(one.outcome) <= ranks.indexOf(other.outcome) ? [one, other] : [other, one];
    const longest = Math.max(worse.duration_ms ?? 0, better.duration_ms ?? 0);
    const duration_ms = worse.duration_ms === null && better.duration_ms === null ? null : longest;
    return { ...worse, duration_ms, tries: Math.max(one.tries, other.tries) };
}


/***/ }),

/***/ 53856:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ Aggregation)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(13798);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72017);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36939);
/* harmony import */ var _journal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36953);
/* harmony import */ var _judgement_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22965);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(21189);
/* harmony import */ var _outcome_schema_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(78512);
/* harmony import */ var _run_history_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9322);
/* harmony import */ var _job_results_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(12426);









const AttemptName = zod__WEBPACK_IMPORTED_MODULE_8__/* .strictObject */ .rej({ assignment: zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP(), attempt: zod__WEBPACK_IMPORTED_MODULE_8__/* .int */ .Whr().min(1) });
/**
 * `aggregation.json`: the inputs of an aggregation besides the plan and the evidence of the jobs. The final plan, the
 * run's manifest and its summary follow from these three, so they can be recomputed and compared.
 */
const Aggregation = zod__WEBPACK_IMPORTED_MODULE_8__/* .strictObject */ .rej({
    schema_version: zod__WEBPACK_IMPORTED_MODULE_8__/* .literal */ .euz(1),
    kind: zod__WEBPACK_IMPORTED_MODULE_8__/* .literal */ .euz("aggregation"),
    run_id: zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP().min(1),
    plan_digest: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Digest */ .np,
    /** The current attempt. */
    attempt: zod__WEBPACK_IMPORTED_MODULE_8__/* .int */ .Whr().min(1),
    aggregated_at: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Timestamp */ .Dc,
    /** The run's folder, relative to the base of persisted paths. */
    artifact_root: zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP().min(1),
    /** Results of the jobs; null: one process planned and ran everything. */
    job_results: _job_results_js__WEBPACK_IMPORTED_MODULE_7__/* .JobResults */ .Gr.nullable(),
    /** The newest job of each assignment in GitHub's list; null: the list was not read. */
    jobs: zod__WEBPACK_IMPORTED_MODULE_8__/* .array */ .YOg(_job_results_js__WEBPACK_IMPORTED_MODULE_7__/* .RecordedJob */ .gH).nullable(),
    /** Attempts of earlier plans that left artifacts. */
    foreign: zod__WEBPACK_IMPORTED_MODULE_8__/* .array */ .YOg(AttemptName),
    /** Attempts whose artifact could not be read. */
    unreadable: zod__WEBPACK_IMPORTED_MODULE_8__/* .array */ .YOg(AttemptName),
    /** Files that were too large to collect, relative to the run's folder. */
    left_out: zod__WEBPACK_IMPORTED_MODULE_8__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP()),
    /** Manifests of what this process ran, where those on disk differ or are missing. */
    ran: zod__WEBPACK_IMPORTED_MODULE_8__/* .array */ .YOg(_manifest_js__WEBPACK_IMPORTED_MODULE_4__/* .Manifest */ ._8),
    /** Manifests of additional artifacts of an attempt. */
    doubles: zod__WEBPACK_IMPORTED_MODULE_8__/* .array */ .YOg(_manifest_js__WEBPACK_IMPORTED_MODULE_4__/* .Manifest */ ._8),
    overrides: zod__WEBPACK_IMPORTED_MODULE_8__/* .array */ .YOg(_judgement_js__WEBPACK_IMPORTED_MODULE_3__/* .OverrideDecision */ .dv),
    /** Results of the `after` stages; null: they were not judged. */
    after: zod__WEBPACK_IMPORTED_MODULE_8__/* .strictObject */ .rej({
        commands: zod__WEBPACK_IMPORTED_MODULE_8__/* .array */ .YOg(_manifest_js__WEBPACK_IMPORTED_MODULE_4__/* .ManifestCommand */ .xy),
        findings: zod__WEBPACK_IMPORTED_MODULE_8__/* .array */ .YOg(_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .Finding */ .wI),
        documents: zod__WEBPACK_IMPORTED_MODULE_8__/* .array */ .YOg(_journal_js__WEBPACK_IMPORTED_MODULE_2__/* .EvidenceFile */ .OT),
    })
        .nullable(),
    approvals: zod__WEBPACK_IMPORTED_MODULE_8__/* .array */ .YOg(_manifest_js__WEBPACK_IMPORTED_MODULE_4__/* .Approval */ .CP),
    history: _run_history_js__WEBPACK_IMPORTED_MODULE_6__/* .RunHistory */ .g.nullable(),
    /** Why the run failed although its jobs succeeded; null: otherwise. */
    failure: zod__WEBPACK_IMPORTED_MODULE_8__/* .strictObject */ .rej({ detail: _outcome_schema_js__WEBPACK_IMPORTED_MODULE_5__/* .StatusDetail */ .qV, reason: zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP() }).nullable(),
    /** Whether the run is in the history, or queued for it. */
    metrics_recorded: zod__WEBPACK_IMPORTED_MODULE_8__/* .boolean */ .zMY(),
    /** Problems that did not change the outcome. */
    warnings: zod__WEBPACK_IMPORTED_MODULE_8__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP()),
    notes: zod__WEBPACK_IMPORTED_MODULE_8__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP()),
});


/***/ }),

/***/ 57243:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ ApprovalFile)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13798);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21189);


/** `approvals/<time>-<nonce>.json`: an approval of a run. One file each, so that none overwrites another. */
const ApprovalFile = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    schema_version: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(1),
    kind: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz("approval"),
    task_id: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1),
    run_id: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1),
    ..._manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .Approval */ .CP.shape,
});


/***/ }),

/***/ 73206:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _8: () => (/* binding */ guardrailStatus),
/* harmony export */   s_: () => (/* binding */ findingCounts),
/* harmony export */   zz: () => (/* binding */ pendingCommand)
/* harmony export */ });
/** The manifest entry of a stage that has not started. */
const pendingCommand = (entry) => ({
    ...entry,
    status: "pending",
    started_at: null,
    completed_at: null,
    exit_code: null,
    summary: null,
    log_path: null,
    error_file: null,
    sub_run_id: null,
    outcome: null,
    exit: null,
    tries: 0,
    duration_ms: null,
    tail: null,
    notes: [],
    artifacts: [],
    outputs: {},
    step_summary: null,
    findings: { error: 0, warning: 0, notice: 0 },
    judgement: null,
});
/** The combined status of the guardrails among the commands. */
function guardrailStatus(commands, required) {
    const guards = commands.filter((command) => command.kind === "guardrail");
    const count = (status) => guards.filter((guard) => guard.status === status).length;
    const counts = {
        total: guards.length,
        succeeded: count("succeeded"),
        failed: count("failed"),
        skipped: count("skipped"),
        other: count("pending") + count("running"),
    };
    const present = guards.length > 0;
    return {
        present,
        recommendation: present || !required ? null : "add a guardrail stage: this pipeline requires guardrails",
        summary: present
            ? `${counts.succeeded} of ${counts.total} guardrails succeeded`
            : "no guardrail stages",
        counts,
    };
}
/** Counts findings by level. */
function findingCounts(findings) {
    const count = (level) => findings.filter((one) => one.level === level).length;
    return { error: count("error"), warning: count("warning"), notice: count("notice") };
}


/***/ }),

/***/ 74307:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ Digests)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13798);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72017);


/**
 * `digests.json`: the files of a run's folder when its result was written. Each `chain` is the sha256 hex of the
 * previous chain (at first the plan's digest), a line feed, the path, a line feed and the sha256, so the last one
 * covers all files.
 */
const Digests = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    schema_version: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(1),
    kind: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz("digests"),
    run_id: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1),
    attempt: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(1),
    plan_digest: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Digest */ .np,
    /**
     * Sorted by path, relative to the run's folder; a stage's file may have any name. Without approvals, which are added
     * later.
     */
    files: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ path: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1), bytes: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Count */ .y_, sha256: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Digest */ .np, chain: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Digest */ .np })),
});


/***/ }),

/***/ 47006:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mc: () => (/* binding */ entriesOf),
/* harmony export */   lW: () => (/* binding */ entriesOfStages)
/* harmony export */ });
/* unused harmony export commandOf */
/** The stages of an assignment: the setup, then its subtasks' stages in plan order, indexed from 1. */
function entriesOf(plan, assignment) {
    const mine = plan.subtasks.filter((subtask) => assignment.subtasks.includes(subtask.id));
    const entries = entriesOfStages(plan.setup, null, 1);
    for (const subtask of mine) {
        entries.push(...entriesOfStages(subtask.stages, subtask.id, entries.length + 1));
    }
    return entries;
}
/** @param subtask null for the stages of a setup */
function entriesOfStages(stages, subtask, firstIndex) {
    return stages.map((stage, position) => ({
        index: firstIndex + position,
        id: stage.id,
        title: stage.name,
        command: commandOf(stage),
        kind: stage.kind,
        subtask,
        phase: stage.phase,
    }));
}
/** What a stage runs, as text: its command, its guardrail (`guardrail/spec-guard`) or `pipeline <id>`. */
function commandOf(stage) {
    switch (stage.kind) {
        case "command":
            return stage.run;
        case "guardrail":
            return stage.uses;
        case "subpipeline":
            return `pipeline ${stage.pipeline_id}`;
    }
}


/***/ }),

/***/ 14595:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ applyEvent),
/* harmony export */   n: () => (/* binding */ foldJournal)
/* harmony export */ });
/* harmony import */ var _commands_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73206);
/* harmony import */ var _frames_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77966);
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38158);



/** Applies an event to a manifest. Folding all events of a journal gives its manifest. */
function applyEvent(manifest, event) {
    if (event.type === "run-started")
        return started(event);
    if (manifest === undefined)
        throw new Error(`a journal starts with run-started, not with ${event.type}`);
    const next = { ...manifest, updated_at: event.at };
    switch (event.type) {
        case "heartbeat":
            return { ...next, heartbeat_at: event.at };
        case "run-resumed":
            return resumed(next, event);
        case "stage-kept":
            return withCommand(next, event.index, (command) => ({ ...command, ...event.record }));
        case "stage-started":
            return withCommand(next, event.index, (command) => stageStarted(command, event));
        case "stage-finished":
            return withFrames(withCommand(next, event.index, (command) => stageFinished(command, event)), event);
        case "stage-skipped":
            return withCommand(next, event.index, (command) => stageSkipped(command, event));
        case "child-started":
            return childStarted(next, event);
        case "child-finished":
            return childFinished(next, event);
        case "run-finished":
            return runFinished(next, event);
    }
}
/** @returns undefined for a journal that does not start with `run-started` */
function foldJournal(events) {
    if (events[0]?.type !== "run-started")
        return undefined;
    let manifest;
    for (const event of events)
        manifest = applyEvent(manifest, event);
    return manifest;
}
function started(event) {
    const commands = event.commands.map(_commands_js__WEBPACK_IMPORTED_MODULE_2__/* .pendingCommand */ .zz);
    return {
        schema_version: 1,
        version: 1,
        kind: "manifest",
        task_id: event.task_id,
        run_id: event.run_id,
        parent_run_id: event.parent_run_id,
        pipeline_id: event.pipeline_id,
        pipeline_title: event.pipeline_title,
        assignment: event.assignment,
        attempt: event.attempt,
        plan_digest: event.plan_digest,
        status: "in_progress",
        status_detail: null,
        started_at: event.at,
        completed_at: null,
        updated_at: event.at,
        heartbeat_at: event.heartbeat === null ? null : event.at,
        heartbeat_interval_seconds: event.heartbeat?.interval_seconds ?? null,
        heartbeat_stale_after_seconds: event.heartbeat?.stale_after_seconds ?? null,
        artifact_root: event.artifact_root,
        log_path: `${event.artifact_root}/journal.ndjson`,
        journal_sha256: null,
        summary: null,
        metrics_recorded: false,
        resume_events: [],
        approvals: [],
        commands,
        child_runs: [],
        guardrails_required: event.guardrails_required,
        guardrail_status: (0,_commands_js__WEBPACK_IMPORTED_MODULE_2__/* .guardrailStatus */ ._8)(commands, event.guardrails_required),
        scheduler: null,
        privacy: { mode: event.redaction, log_path: null, totals: _frames_js__WEBPACK_IMPORTED_MODULE_0__/* .noFrames */ .e },
    };
}
const resumed = (manifest, event) => ({
    ...manifest,
    resume_events: [
        ...manifest.resume_events,
        { timestamp: event.at, actor: event.actor, reason: event.reason },
    ],
});
function withCommand(manifest, index, change) {
    const position = manifest.commands.findIndex((command) => command.index === index);
    const command = manifest.commands[position];
    if (command === undefined)
        return manifest;
    const commands = manifest.commands.with(position, change(command));
    if (command.kind !== "guardrail")
        return { ...manifest, commands };
    return {
        ...manifest,
        commands,
        guardrail_status: (0,_commands_js__WEBPACK_IMPORTED_MODULE_2__/* .guardrailStatus */ ._8)(commands, manifest.guardrails_required),
    };
}
const stageStarted = (command, event) => ({
    ...command,
    status: "running",
    started_at: command.started_at ?? event.at,
    tries: event.try,
    log_path: event.log_path,
});
function stageFinished(command, event) {
    return {
        ...command,
        status: (0,_outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .commandStatusOf */ .Ni)(event.outcome),
        completed_at: event.at,
        exit_code: event.exit.kind === "exited" ? event.exit.code : null,
        summary: event.summary,
        error_file: event.error_file,
        outcome: event.outcome,
        exit: event.exit,
        tries: event.tries,
        duration_ms: event.duration_ms,
        tail: event.tail,
        notes: event.notes,
        artifacts: event.artifacts,
        outputs: event.outputs,
        step_summary: event.step_summary,
        findings: (0,_commands_js__WEBPACK_IMPORTED_MODULE_2__/* .findingCounts */ .s_)(event.findings),
        judgement: event.judgement,
    };
}
function withFrames(manifest, { frames, privacy_log }) {
    const { privacy } = manifest;
    if (privacy === null)
        return manifest;
    return {
        ...manifest,
        privacy: {
            ...privacy,
            log_path: privacy.log_path ?? privacy_log,
            totals: (0,_frames_js__WEBPACK_IMPORTED_MODULE_0__/* .addFrames */ .c)(privacy.totals, frames),
        },
    };
}
const stageSkipped = (command, event) => ({
    ...command,
    status: "skipped",
    completed_at: event.at,
    outcome: "skipped",
    summary: event.reason,
});
function childStarted(manifest, event) {
    const { run_id, pipeline_id, manifest: path } = event;
    const next = withCommand(manifest, event.index, (command) => ({
        ...command,
        sub_run_id: run_id,
    }));
    const child = { run_id, pipeline_id, status: "in_progress", manifest: path };
    return { ...next, child_runs: [...manifest.child_runs, child] };
}
const childFinished = (manifest, event) => ({
    ...manifest,
    child_runs: manifest.child_runs.map((child) => child.run_id === event.run_id ? { ...child, status: event.status } : child),
});
const runFinished = (manifest, event) => ({
    ...manifest,
    status: event.status,
    status_detail: event.status_detail,
    summary: event.summary,
    completed_at: event.at,
});


/***/ }),

/***/ 77966:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ addFrames),
/* harmony export */   e: () => (/* binding */ noFrames)
/* harmony export */ });
const noFrames = {
    total_frames: 0,
    redacted_frames: 0,
    blocked_frames: 0,
    allowed_frames: 0,
};
const addFrames = (one, other) => ({
    total_frames: one.total_frames + other.total_frames,
    redacted_frames: one.redacted_frames + other.redacted_frames,
    blocked_frames: one.blocked_frames + other.blocked_frames,
    allowed_frames: one.allowed_frames + other.allowed_frames,
});


/***/ }),

/***/ 12426:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gr: () => (/* binding */ JobResults),
/* harmony export */   gH: () => (/* binding */ RecordedJob)
/* harmony export */ });
/* unused harmony export JobResult */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13798);

/** GitHub's result of a job: `needs.<job>.result`. */
const JobResult = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(["success", "failure", "cancelled", "skipped"]);
/**
 * The results of a run's jobs as GitHub reports them; null: unknown. A run passes only if `plan` succeeded and `run`
 * did too, or was skipped when there was nothing to run.
 */
const JobResults = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ plan: JobResult.nullable(), run: JobResult.nullable() });
/** An AssignmentJob as recorded in `aggregation.json`. */
const RecordedJob = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    assignment: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    attempt: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(1),
    conclusion: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable(),
    copied: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
});


/***/ }),

/***/ 36953:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JU: () => (/* binding */ JournalHeader),
/* harmony export */   OT: () => (/* binding */ EvidenceFile),
/* harmony export */   _l: () => (/* binding */ FrameCounts),
/* harmony export */   ay: () => (/* binding */ JournalEvent),
/* harmony export */   tP: () => (/* binding */ PlannedEntry),
/* harmony export */   yg: () => (/* binding */ StageRecord)
/* harmony export */ });
/* unused harmony exports Tail, CommandKind, Writer */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(13798);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72017);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36939);
/* harmony import */ var _judgement_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22965);
/* harmony import */ var _outcome_schema_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78512);





/** The end of a stage's output: whole characters, at most 4 KiB per stream. */
const Tail = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({ stdout: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), stderr: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP() });
const CommandKind = zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(["command", "guardrail", "subpipeline"]);
/** A file of evidence, measured when the stage ended. */
const EvidenceFile = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    /** Relative, like `log_path`. */
    path: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .RelativePath */ .c8,
    bytes: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Count */ .y_,
    sha256: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Digest */ .np,
});
/** A stage as listed by a run before anything starts. */
const PlannedEntry = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    /** Counted from 1 over the whole assignment, setup first. */
    index: zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr().min(1),
    id: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().min(1),
    title: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    command: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    kind: CommandKind,
    /** null: part of the assignment's setup. */
    subtask: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().nullable(),
    phase: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Phase */ .a0,
});
/** What a stage wrote to GITHUB_OUTPUT, by name, redacted and bounded (limits.stageOutputs). */
const Outputs = zod__WEBPACK_IMPORTED_MODULE_4__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().min(1), zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP());
/** Markdown that a stage wrote to GITHUB_STEP_SUMMARY, bounded (limits.keptSummary); null: none. */
const StepSummary = zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().nullable();
/** What a manifest records of a stage besides its planned entry. */
const StageRecord = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    status: _outcome_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .CommandStatus */ .sl,
    started_at: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Timestamp */ .Dc.nullable(),
    completed_at: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Timestamp */ .Dc.nullable(),
    exit_code: zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr().nullable(),
    summary: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().nullable(),
    log_path: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .RelativePath */ .c8.nullable(),
    error_file: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .RelativePath */ .c8.nullable(),
    /** The run id of a nested pipeline. */
    sub_run_id: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().nullable(),
    outcome: _outcome_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .StageOutcome */ .hF.nullable(),
    exit: _outcome_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .Exit */ .Jc.nullable(),
    tries: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Count */ .y_,
    duration_ms: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Count */ .y_.nullable(),
    tail: Tail.nullable(),
    notes: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()),
    artifacts: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .RelativePath */ .c8),
    outputs: Outputs,
    step_summary: StepSummary,
    findings: _outcome_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .FindingCounts */ .WX,
    /** null: neither a guardrail nor a nested pipeline with reviews, or it did not end. */
    judgement: _judgement_js__WEBPACK_IMPORTED_MODULE_2__/* .Judgement */ .Ij.nullable(),
});
/** Pieces of output that the privacy guard checked. */
const FrameCounts = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    total_frames: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Count */ .y_,
    redacted_frames: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Count */ .y_,
    blocked_frames: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Count */ .y_,
    allowed_frames: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Count */ .y_,
});
/**
 * Identifies a process. Process ids are reused, so its start time is a part of it; `started` is null where the system
 * does not tell.
 */
const Started = zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().min(1).nullable();
const Writer = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({ pid: zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr().min(1), host: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), started: Started });
/** The first line of a journal. */
const JournalHeader = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    schema_version: zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz(1),
    kind: zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz("journal"),
});
const at = _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Timestamp */ .Dc;
const index = zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr().min(1);
const JournalEvent = zod__WEBPACK_IMPORTED_MODULE_4__/* .discriminatedUnion */ .gMt("type", [
    zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
        type: zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz("run-started"),
        at,
        task_id: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().min(1),
        run_id: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().min(1),
        parent_run_id: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().nullable(),
        pipeline_id: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().min(1),
        pipeline_title: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
        assignment: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().min(1),
        attempt: zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr().min(1),
        plan_digest: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Digest */ .np,
        /** The folder of everything that this attempt writes, relative to the repository root. */
        artifact_root: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().min(1),
        guardrails_required: zod__WEBPACK_IMPORTED_MODULE_4__/* .boolean */ .zMY(),
        /** The process that writes the journal. Another one may append only after it has ended. */
        writer: Writer,
        /** Set in the environment of all its child processes, so that orphans can be found. */
        mark: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().regex(/^[0-9a-f]{16}$/, "16 lower-case hexadecimal digits"),
        /** null: it has no heartbeat of its own, only its parent has. */
        heartbeat: zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({ interval_seconds: zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr().min(1), stale_after_seconds: zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr().min(1) })
            .nullable(),
        redaction: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(["enforce", "shadow"]),
        commands: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(PlannedEntry),
    }),
    /** The run is still alive. */
    zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({ type: zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz("heartbeat"), at }),
    /** This attempt resumes an earlier one. */
    zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({ type: zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz("run-resumed"), at, actor: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), reason: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP() }),
    /** A stage that succeeded in an earlier attempt and is not run again. */
    zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
        type: zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz("stage-kept"),
        at,
        index,
        record: StageRecord,
        /** Its findings, nested pipelines included. */
        findings: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .Finding */ .wI),
        /** Its artifacts, copied into this attempt. */
        files: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(EvidenceFile),
    }),
    zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
        type: zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz("stage-started"),
        at,
        index,
        /** Counted from 1: a stage that is repeated starts more than once. */
        try: zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr().min(1),
        /** The leader of the process group; null: it runs inside this process. */
        pid: zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr().min(1).nullable(),
        process_started: Started,
        log_path: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .RelativePath */ .c8.nullable(),
    }),
    zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
        type: zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz("stage-finished"),
        at,
        index,
        outcome: _outcome_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .StageOutcome */ .hF,
        exit: _outcome_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .Exit */ .Jc,
        tries: zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr().min(1),
        duration_ms: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Count */ .y_,
        summary: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
        notes: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()),
        /** Only of stages that did not succeed. */
        tail: Tail.nullable(),
        error_file: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .RelativePath */ .c8.nullable(),
        findings: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .Finding */ .wI),
        /** Number of findings that exceeded the limit. */
        findings_omitted: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Count */ .y_,
        judgement: _judgement_js__WEBPACK_IMPORTED_MODULE_2__/* .Judgement */ .Ij.nullable(),
        /** Files matched by the stage's globs, relative to `files/`. */
        artifacts: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .RelativePath */ .c8),
        outputs: Outputs,
        step_summary: StepSummary,
        /** All files of the stage: log, error file, privacy log and artifacts. */
        files: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(EvidenceFile),
        frames: FrameCounts,
        /** The log of the privacy guard's decisions; null: there were none. */
        privacy_log: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .RelativePath */ .c8.nullable(),
        /**
         * Whether it set variables or PATH for later stages. They are not on disk, so a resumed run has to run it again.
         */
        handed_on: zod__WEBPACK_IMPORTED_MODULE_4__/* .boolean */ .zMY(),
    }),
    zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({ type: zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz("stage-skipped"), at, index, reason: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().min(1) }),
    zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
        type: zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz("child-started"),
        at,
        index,
        run_id: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().min(1),
        pipeline_id: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().min(1),
        manifest: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .RelativePath */ .c8,
    }),
    zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
        type: zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz("child-finished"),
        at,
        index,
        run_id: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().min(1),
        status: _outcome_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .RunStatus */ .i2,
    }),
    zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
        type: zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz("run-finished"),
        at,
        status: _outcome_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .RunStatus */ .i2,
        status_detail: _outcome_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .StatusDetail */ .qV.nullable(),
        summary: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    }),
]);


/***/ }),

/***/ 21189:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CP: () => (/* binding */ Approval),
/* harmony export */   _8: () => (/* binding */ Manifest),
/* harmony export */   xy: () => (/* binding */ ManifestCommand)
/* harmony export */ });
/* unused harmony exports ChildRun, GuardrailStatus, ResumeEvent */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13798);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72017);
/* harmony import */ var _journal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36953);
/* harmony import */ var _outcome_schema_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78512);




const ManifestCommand = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ ..._journal_js__WEBPACK_IMPORTED_MODULE_1__/* .PlannedEntry */ .tP.shape, ..._journal_js__WEBPACK_IMPORTED_MODULE_1__/* .StageRecord */ .yg.shape });
const ChildRun = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    run_id: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().min(1),
    pipeline_id: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().min(1),
    status: _outcome_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .RunStatus */ .i2,
    /** Path of its manifest, relative to the repository root. */
    manifest: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .RelativePath */ .c8,
});
const GuardrailStatus = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    present: zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY(),
    recommendation: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().nullable(),
    summary: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    counts: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
        total: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Count */ .y_,
        succeeded: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Count */ .y_,
        failed: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Count */ .y_,
        skipped: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Count */ .y_,
        other: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Count */ .y_,
    }),
});
const ResumeEvent = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    timestamp: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Timestamp */ .Dc,
    actor: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    reason: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
});
const Approval = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    actor: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    timestamp: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Timestamp */ .Dc,
    reason: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
});
/** `manifest.json`: the result of one attempt of an assignment or, in the run's own folder, of the whole run. */
const Manifest = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    schema_version: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz(1),
    version: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz(1),
    kind: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz("manifest"),
    task_id: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().min(1),
    run_id: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().min(1),
    parent_run_id: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().nullable(),
    pipeline_id: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().min(1),
    pipeline_title: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    /** null in the manifest of the whole run. */
    assignment: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().nullable(),
    attempt: zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr().min(1),
    plan_digest: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Digest */ .np,
    status: _outcome_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .RunStatus */ .i2,
    status_detail: _outcome_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .StatusDetail */ .qV.nullable(),
    started_at: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Timestamp */ .Dc,
    completed_at: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Timestamp */ .Dc.nullable(),
    updated_at: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Timestamp */ .Dc,
    heartbeat_at: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Timestamp */ .Dc.nullable(),
    heartbeat_interval_seconds: zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr().min(1).nullable(),
    heartbeat_stale_after_seconds: zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr().min(1).nullable(),
    artifact_root: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().min(1),
    log_path: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .RelativePath */ .c8.nullable(),
    /**
     * Hash of the journal's lines (read-journal.ts), so that events cannot be changed alone; null in the manifest of the
     * whole run.
     */
    journal_sha256: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Digest */ .np.nullable(),
    summary: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().nullable(),
    metrics_recorded: zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY(),
    resume_events: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(ResumeEvent),
    approvals: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(Approval),
    commands: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(ManifestCommand),
    child_runs: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(ChildRun),
    guardrails_required: zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY(),
    guardrail_status: GuardrailStatus,
    /** Overview of the plan's assignments; null in the manifest of one assignment. */
    scheduler: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
        mode: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz("multi-instance"),
        plan: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .RelativePath */ .c8,
        assignments: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ instance_id: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), status: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), attempts: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Count */ .y_ })),
    })
        .nullable(),
    /** null: the privacy guard did not run. */
    privacy: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
        mode: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(["enforce", "shadow"]),
        /** null: it made no decisions. */
        log_path: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .RelativePath */ .c8.nullable(),
        totals: _journal_js__WEBPACK_IMPORTED_MODULE_1__/* .FrameCounts */ ._l,
    })
        .nullable(),
});


/***/ }),

/***/ 46407:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LZ: () => (/* binding */ nestedJudgement),
/* harmony export */   eR: () => (/* binding */ nestedExit),
/* harmony export */   rq: () => (/* binding */ wasStarted)
/* harmony export */ });
/**
 * Whether a stage was started. A review that was not performed and a nested pipeline in which nothing ran were not:
 * both are skipped. A failed attempt to start counts as started.
 */
const wasStarted = ({ outcome, started_at }) => outcome !== "skipped" && (started_at !== null || outcome !== null);
/**
 * How a nested pipeline ended, as a stage of its parent.
 * @param child its manifest
 * @param ranOutAfterMs milliseconds after which it timed out; null: it did not
 */
function nestedExit(child, ranOutAfterMs) {
    if (ranOutAfterMs !== null)
        return { kind: "timed-out", after_seconds: ranOutAfterMs / 1000 };
    if (child.status === "cancelled")
        return { kind: "cancelled" };
    if (child.status === "succeeded" && !child.commands.some(wasStarted))
        return { kind: "nothing-ran" };
    return { kind: "exited", code: child.status === "succeeded" ? 0 : 1 };
}
/**
 * Combines the reviews of a nested pipeline, so that one that was not performed is not lost on the parent.
 * @returns null if there are none
 */
function nestedJudgement({ commands }) {
    const reviews = commands.flatMap(({ judgement }) => judgement?.decision == null ? [] : [judgement]);
    if (reviews.length === 0)
        return null;
    const decision = joinDecisions(reviews.flatMap((review) => review.decision ?? []));
    return {
        verdict: decision.approved ? "passed" : decision.performed ? "violated" : "not-performed",
        summary: reviews.map(({ summary }) => summary).join("; "),
        override: null,
        decision,
        details: {},
    };
}
/** A rejection takes precedence over a review that was not performed, and that over an approval. */
function joinDecisions(decisions) {
    const performed = decisions.every((decision) => decision.performed);
    const isRejected = decisions.some((decision) => decision.performed && !decision.approved);
    const feedback = decisions.flatMap((decision) => decision.feedback ?? []).join("; ");
    return {
        approved: performed && !isRejected,
        performed: performed || isRejected,
        feedback: feedback === "" ? null : feedback,
    };
}


/***/ }),

/***/ 71506:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ Origin)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13798);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72017);


/** A work tree: its commit, null before the first one, and the digest of all changes. */
const Tree = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ commit: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(), changes: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Digest */ .np });
/** The choices that the run was planned with; null: not set. */
const Asked = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    config: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
    subtasks: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    stages: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    base: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
    execution_mode: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .ExecutionMode */ .KB.nullable(),
    max_parallel: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(1).nullable(),
    fail_fast: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().nullable(),
    /** Whether `paths` filters were ignored. */
    all: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(true).optional(),
    /** What `--only` and `--skip` named. */
    only: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()).optional(),
    skip: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()).optional(),
    /** The arguments after `--`, for its one stage. */
    arguments: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()).optional(),
});
/**
 * `origin.json`, only for local runs: the tree and pipeline file of the run. `run --resume` reuses results only if both
 * are the same.
 */
const Origin = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    schema_version: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(1),
    kind: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz("origin"),
    /** Before the first stage; null: unknown, for example outside git. */
    tree: Tree.nullable(),
    /** After the last stage of the newest attempt; null: unknown, or there is nothing to resume. */
    tree_after: Tree.nullable(),
    /** Its path, relative to the repository root, and the digest of its text. */
    pipeline_file: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ path: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1), sha256: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Digest */ .np }),
    asked: Asked,
});


/***/ }),

/***/ 78512:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jc: () => (/* binding */ Exit),
/* harmony export */   WX: () => (/* binding */ FindingCounts),
/* harmony export */   XB: () => (/* binding */ StageReason),
/* harmony export */   hF: () => (/* binding */ StageOutcome),
/* harmony export */   i2: () => (/* binding */ RunStatus),
/* harmony export */   qV: () => (/* binding */ StatusDetail),
/* harmony export */   sl: () => (/* binding */ CommandStatus)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13798);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72017);
/* harmony import */ var _judgement_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22965);
/* harmony import */ var _reasons_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9751);




const keysOf = (table) => Object.keys(table);
const StageReason = zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(keysOf(_reasons_js__WEBPACK_IMPORTED_MODULE_2__/* .stageReasons */ .gY));
const StatusDetail = zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(keysOf(_reasons_js__WEBPACK_IMPORTED_MODULE_2__/* .statusDetails */ .l$));
/**
 * How a stage ended, from which everything else is derived. `errored` is for errors outside its process, such as a log
 * that could not be written.
 */
const Exit = zod__WEBPACK_IMPORTED_MODULE_3__/* .discriminatedUnion */ .gMt("kind", [
    zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz("exited"), code: zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr() }),
    zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz("signalled"), signal: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().min(1) }),
    zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz("timed-out"), after_seconds: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().min(0) }),
    zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz("cancelled") }),
    zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz("spawn-failed"), reason: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP() }),
    zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz("errored"), reason: StageReason, message: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP() }),
    /** A nested pipeline succeeded without having started a stage. */
    zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz("nothing-ran") }),
    /** A guardrail ended. `overridden`: its violation is allowed for a reason. `dry_run`: from the settings in force. */
    zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
        kind: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz("judged"),
        verdict: _judgement_js__WEBPACK_IMPORTED_MODULE_1__/* .Verdict */ .Y,
        overridden: zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY(),
        dry_run: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz(true).optional(),
    }),
]);
const StageOutcome = zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n([
    "succeeded",
    "failed",
    "timed_out",
    "cancelled",
    "skipped",
    "allowed_failure",
]);
/** The values of `commands[].status`, which consumers of manifests rely on. */
const CommandStatus = zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(["pending", "running", "succeeded", "failed", "skipped"]);
const RunStatus = zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(["queued", "in_progress", "succeeded", "failed", "cancelled"]);
const FindingCounts = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ error: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Count */ .y_, warning: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Count */ .y_, notice: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Count */ .y_ });


/***/ }),

/***/ 89515:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ runEnd)
/* harmony export */ });
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38158);
/* harmony import */ var _redacted_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6416);


/** Computes the end of an assignment or of a nested pipeline. */
function runEnd(outcomes, cancelled) {
    const failed = outcomes.filter((outcome) => (0,_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .isFailure */ .N6)(outcome)).length;
    const succeeded = outcomes.filter((outcome) => outcome === "succeeded").length;
    const status = statusOf(outcomes, cancelled);
    const counts = (0,_redacted_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL) `${succeeded} succeeded, ${failed} failed, ${outcomes.length - succeeded - failed} other`;
    return { status, status_detail: detailOf(status), summary: counts };
}
function statusOf(outcomes, cancelled) {
    if (outcomes.some((outcome) => (0,_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .isFailure */ .N6)(outcome)))
        return "failed";
    return cancelled || outcomes.includes("cancelled") ? "cancelled" : "succeeded";
}
function detailOf(status) {
    if (status === "failed")
        return "stage-failed";
    return status === "cancelled" ? "cancelled" : null;
}


/***/ }),

/***/ 30017:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h6: () => (/* binding */ attemptFiles),
  AW: () => (/* binding */ runFileKind)
});

// UNUSED EXPORTS: runFileKinds

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 10 modules
var schemas = __webpack_require__(13798);
// EXTERNAL MODULE: ./build/model/aggregation.js
var aggregation = __webpack_require__(53856);
// EXTERNAL MODULE: ./build/model/approval.js
var approval = __webpack_require__(57243);
// EXTERNAL MODULE: ./build/model/digests.js
var digests = __webpack_require__(74307);
// EXTERNAL MODULE: ./build/model/fields.js
var fields = __webpack_require__(72017);
// EXTERNAL MODULE: ./build/model/outcome-schema.js
var outcome_schema = __webpack_require__(78512);
;// CONCATENATED MODULE: ./build/model/error-file.js



/** `errors/<nn>-<stage>.json`: one stage that did not succeed, with the newest 8 KiB of each stream. */
const ErrorFile = schemas/* strictObject */.rej({
    schema_version: schemas/* literal */.euz(1),
    kind: schemas/* literal */.euz("stage-error"),
    run_id: schemas/* string */.YjP().min(1),
    task_id: schemas/* string */.YjP().min(1),
    command_index: schemas/* int */.Whr().min(1),
    command_id: schemas/* string */.YjP().min(1),
    command: schemas/* string */.YjP(),
    reason: outcome_schema/* StageReason */.XB,
    details: schemas/* strictObject */.rej({
        /** What happened, for people. */
        message: schemas/* string */.YjP().min(1),
        exit_code: schemas/* int */.Whr().nullable(),
        signal: schemas/* string */.YjP().nullable(),
        stdout: schemas/* string */.YjP(),
        stderr: schemas/* string */.YjP(),
        stdout_truncated: schemas/* boolean */.zMY(),
        stderr_truncated: schemas/* boolean */.zMY(),
    }),
    created_at: fields/* Timestamp */.Dc,
});

// EXTERNAL MODULE: ./build/model/journal.js
var journal = __webpack_require__(36953);
// EXTERNAL MODULE: ./build/model/manifest.js
var manifest = __webpack_require__(21189);
// EXTERNAL MODULE: ./build/model/plan.js + 1 modules
var plan = __webpack_require__(95687);
;// CONCATENATED MODULE: ./build/model/metrics-entry.js




/** A stage of a run in the history. */
const MetricsStage = schemas/* strictObject */.rej({
    id: schemas/* string */.YjP().min(1),
    /** null: setup. */
    subtask: schemas/* string */.YjP().nullable(),
    outcome: outcome_schema/* StageOutcome */.hF,
    /** Milliseconds; null: it never started. */
    duration_ms: fields/* Count */.y_.nullable(),
    tries: fields/* Count */.y_,
});
/**
 * A line of the history and of `metrics.jsonl`: the result of one attempt of a run or assignment. In all statistics it
 * replaces earlier attempts of the same run. Entries of the older system lack the fields under "Ours" and may have
 * others; metrics/history-entry.ts reads them too.
 */
const MetricsEntry = schemas/* strictObject */.rej({
    schema_version: schemas/* literal */.euz(1),
    kind: schemas/* literal */.euz("metrics-entry"),
    run_id: schemas/* string */.YjP().min(1),
    task_id: schemas/* string */.YjP().min(1),
    pipeline_id: schemas/* string */.YjP().min(1),
    status: schemas/* enum */.k5n(["succeeded", "failed", "cancelled"]),
    started_at: fields/* Timestamp */.Dc,
    completed_at: fields/* Timestamp */.Dc,
    /** Seconds from the first start to the last end. */
    duration_seconds: schemas/* number */.aig().min(0),
    commands_passed: fields/* Count */.y_,
    commands_failed: fields/* Count */.y_,
    commands_skipped: fields/* Count */.y_,
    guardrails_present: schemas/* boolean */.zMY(),
    /** When it was added, by the clock of that process. */
    recorded_at: fields/* Timestamp */.Dc,
    artifact_path: fields/* RelativePath */.c8,
    /** Number of nested pipelines that ran. */
    child_runs: fields/* Count */.y_,
    /** There is no control plane. */
    control_plane_status: schemas/* literal */.euz("unknown"),
    scheduler_mode: schemas/* literal */.euz("multi-instance"),
    instance_stats: schemas/* array */.YOg(schemas/* strictObject */.rej({
        instance_id: schemas/* string */.YjP().min(1),
        capability: schemas/* string */.YjP().min(1),
        status: plan/* AssignmentStatus */.IM,
        attempts: fields/* Count */.y_,
        recovery_events: fields/* Count */.y_,
    })),
    privacy_mode: schemas/* enum */.k5n(["enforce", "shadow"]).nullable(),
    privacy_log_path: fields/* RelativePath */.c8.nullable(),
    /** Pieces of output with a privacy finding. */
    privacy_event_count: fields/* Count */.y_,
    handle_count: schemas/* literal */.euz(0),
    // Ours.
    attempt: schemas/* int */.Whr().min(1),
    /** null: not in a repository, or without a commit. */
    head_sha: schemas/* string */.YjP().nullable(),
    /** `pr/<n>` for pull requests, the base of a merge group, else the ref; null: none, as with a detached HEAD. */
    branch: schemas/* string */.YjP().nullable(),
    /** The repository's default branch; null: unknown. */
    default_branch: schemas/* string */.YjP().nullable(),
    /** GitHub's name of the event; null outside of Actions. */
    event: schemas/* string */.YjP().nullable(),
    /** Whether it is the configuration's default pipeline. */
    default_pipeline: schemas/* boolean */.zMY(),
    /** Whether only a part of the pipeline was requested: it is left out of all statistics. */
    partial: schemas/* boolean */.zMY(),
    /** A label to group runs by, such as a release. */
    epoch: schemas/* string */.YjP().min(1).nullable(),
    stages: schemas/* array */.YOg(MetricsStage),
});

// EXTERNAL MODULE: ./build/model/origin.js
var origin = __webpack_require__(71506);
;// CONCATENATED MODULE: ./build/model/privacy-decision.js


/** The first line of `privacy-decisions.ndjson`. */
const PrivacyDecisionsHeader = schemas/* strictObject */.rej({
    schema_version: schemas/* literal */.euz(1),
    kind: schemas/* literal */.euz("privacy-decisions"),
});
/** The privacy guard's decision about one frame, a piece of output, by one rule. It never holds the secret itself. */
const PrivacyDecision = schemas/* strictObject */.rej({
    /** Counted from 1 over the whole attempt. */
    sequence: schemas/* int */.Whr().min(1),
    /** The stage, in a nested pipeline with the ids of its parents: `release/build`. */
    stage_id: schemas/* string */.YjP().min(1),
    stream: schemas/* enum */.k5n(["stdout", "stderr"]),
    action: schemas/* enum */.k5n(["allow", "redact", "block"]),
    rule: schemas/* string */.YjP().min(1),
    reason: schemas/* string */.YjP().min(1),
    timestamp: fields/* Timestamp */.Dc,
});

// EXTERNAL MODULE: ./build/model/judgement.js
var judgement = __webpack_require__(22965);
// EXTERNAL MODULE: ./build/model/reviewed-change.js
var reviewed_change = __webpack_require__(88354);
;// CONCATENATED MODULE: ./build/model/review-pack.js




/**
 * `review.json`: what a reviewer, person or program, should know before reading the change, as of the review stage;
 * `review.md` is the same for people. Texts are bounded; foreign ones are not escaped.
 */
const ReviewPack = schemas/* strictObject */.rej({
    schema_version: schemas/* literal */.euz(1),
    kind: schemas/* literal */.euz("review-pack"),
    made_at: fields/* Timestamp */.Dc,
    task: schemas/* strictObject */.rej({
        id: schemas/* string */.YjP().min(1),
        specs: reviewed_change/* TaskSpecs */.yw,
    }),
    decision: judgement/* ReviewDecision */.Lu,
    /** null: there is no pull request. */
    pull_request: schemas/* strictObject */.rej({
        number: schemas/* int */.Whr().min(1),
        title: schemas/* string */.YjP(),
        author: schemas/* string */.YjP(),
        address: schemas/* string */.YjP(),
    })
        .nullable(),
    /** null: the review runs alone, or in one of several jobs, without facts about the run. */
    run: schemas/* strictObject */.rej({
        run_id: schemas/* string */.YjP().min(1),
        pipeline_id: schemas/* string */.YjP().min(1),
        attempt: schemas/* int */.Whr().min(1),
        /** Why it has failed so far; null: it has not. */
        reason: schemas/* string */.YjP().nullable(),
        /** URL or path of the newest manifest. */
        manifest: schemas/* string */.YjP(),
        /** URL of the run; null: it has none. */
        address: schemas/* string */.YjP().nullable(),
        /** How the stages before this one ended. */
        stages: schemas/* strictObject */.rej({ passed: fields/* Count */.y_, failed: fields/* Count */.y_, allowed: fields/* Count */.y_, skipped: fields/* Count */.y_ }),
        /** Failed stages, allowed or not, without guardrails; at most 20. `log`: as in the manifest. */
        failures: schemas/* array */.YOg(schemas/* strictObject */.rej({
            stage: schemas/* string */.YjP().min(1),
            summary: schemas/* string */.YjP(),
            log: schemas/* string */.YjP().nullable(),
        })),
        failures_omitted: fields/* Count */.y_,
    })
        .nullable(),
    /** null: git could not tell. */
    changes: reviewed_change/* ChangeForReview */.u.nullable(),
    guardrails: schemas/* array */.YOg(schemas/* strictObject */.rej({
        /** `repo/diff-budget` */
        stage: schemas/* string */.YjP().min(1),
        /** null: it did not end. */
        verdict: judgement/* Verdict */.Y.nullable(),
        summary: schemas/* string */.YjP().nullable(),
        /** The reason for an override; null: there is none. */
        override: schemas/* string */.YjP().nullable(),
    })),
    /** Stages of this run that took longest. */
    slowest: schemas/* array */.YOg(schemas/* strictObject */.rej({
        stage: schemas/* string */.YjP().min(1),
        seconds: schemas/* number */.aig().min(0),
        /** Usual duration on the default branch; null: unknown. */
        usual_seconds: schemas/* number */.aig().min(0).nullable(),
    })),
    /** Stages that failed on the default branch and then succeeded on the same commit, the worst first. */
    flakiest: schemas/* array */.YOg(schemas/* strictObject */.rej({
        stage: schemas/* string */.YjP().min(1),
        flakes: fields/* Count */.y_,
        recent_failures: fields/* Count */.y_,
        recent_runs: fields/* Count */.y_,
    })),
    risks: schemas/* array */.YOg(reviewed_change/* Risk */.M8),
});

// EXTERNAL MODULE: ./build/model/run-summary.js
var run_summary = __webpack_require__(22954);
;// CONCATENATED MODULE: ./build/model/run-files.js













/** A minimal check of SARIF; the full schema is that of OASIS. */
const SarifLog = schemas/* looseObject */._H3({
    version: schemas/* literal */.euz("2.1.0"),
    runs: schemas/* array */.YOg(schemas/* looseObject */._H3({ tool: schemas/* looseObject */._H3({}), results: schemas/* array */.YOg(schemas/* looseObject */._H3({})) })),
});
const named = (name) => (path) => path === name || path.endsWith(`/${name}`);
/** Folder of an attempt or of its nested pipelines, relative to a run's folder. */
const attemptPlace = String.raw `jobs/[^/]+/a\d+/(?:children/[^/]+/)*`;
/** Matches the paths of a file that every attempt and every nested pipeline has. */
const attemptFiles = (name) => new RegExp(`^${attemptPlace}${name.replaceAll(".", String.raw `\.`)}$`);
/** Artifacts and logs of stages, which may have any name. */
const stagesOwn = new RegExp(`^${attemptPlace}(?:files|logs)/`);
/** All files of a run with a schema. Artifacts (`files/`) and logs (`logs/`) of stages have none. */
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
        description: "the scheduler plan with the result of each assignment",
        schema: plan/* Plan */.cw,
    },
    {
        place: "origin.json",
        matches: (path) => path === "origin.json",
        description: "the work tree and the pipeline file of the run; only for local runs",
        schema: origin/* Origin */.$,
    },
    {
        place: "aggregation.json",
        matches: (path) => path === "aggregation.json",
        description: "the inputs of the aggregation: with plan and journals, everything that the result follows from",
        schema: aggregation/* Aggregation */.F,
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
        description: "findings of guardrails and stages as SARIF 2.1.0, if there are any",
        schema: SarifLog,
    },
    {
        place: "review.json",
        matches: named("review.json"),
        description: "what a reviewer needs to know, and the review's decision; `review.md` is the same for people",
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
        description: "the result of the run, of one attempt of an assignment, or of a nested pipeline",
        schema: manifest/* Manifest */._8,
    },
    {
        place: "jobs/<assignment>/a<attempt>/journal.ndjson",
        matches: named("journal.ndjson"),
        description: "the events that a manifest is folded from, one per line",
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
        description: "the entry of the run, or of one attempt of an assignment, in the history: one line",
        schema: MetricsEntry,
    },
    {
        place: "approvals/<time>-<nonce>.json",
        matches: (path) => /(^|\/)approvals\/[^/]+\.json$/.test(path),
        description: "an approval of the run: `orchestrator approve`",
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

/***/ 9322:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ RunHistory)
/* harmony export */ });
/* unused harmony export StageComparison */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13798);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72017);


const Rate = zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().min(0).max(1);
/** A stage of this run compared with its history on the default branch. */
const StageComparison = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    subtaskId: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
    id: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1),
    /** Duration in this run; null: it did not succeed. */
    seconds: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().min(0).nullable(),
    /** Quantiles on the default branch; null: too few successes. */
    p50Seconds: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().min(0).nullable(),
    p95Seconds: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().min(0).nullable(),
    /** Whether it took longer than the threshold allows. */
    regression: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
    /** Among the newest runs on the default branch. */
    recentRuns: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Count */ .y_,
    recentFailures: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Count */ .y_,
    /** In the whole history of the default branch. */
    flakes: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Count */ .y_,
});
/** This run compared with earlier ones: a part of the run summary. */
const RunHistory = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    store: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(["local", "cache", "branch"]),
    /** When the earliest run that counts started; null: this is the first one. */
    since: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Timestamp */ .Dc.nullable(),
    /** Number of entries in the history before this run. */
    entries: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Count */ .y_,
    /** Number of runs of this pipeline on the default branch that count. */
    runs: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Count */ .y_,
    passRate: Rate.nullable(),
    /** Of the newest weeks with runs, oldest first, at most 12. */
    passRateByWeek: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(Rate).max(100),
    mttrSeconds: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().min(0).nullable(),
    /** Of the newest weeks with repairs, oldest first, at most 12. */
    mttrSecondsByWeek: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().min(0)).max(100),
    p50Seconds: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().min(0).nullable(),
    p95Seconds: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().min(0).nullable(),
    /** Stages that ran, in the order of the plan. */
    stages: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(StageComparison),
});


/***/ }),

/***/ 22954:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   yN: () => (/* binding */ RunSummary)
/* harmony export */ });
/* unused harmony exports BuildEntry, TestReport, TestEntry, ReviewEntry, GroupEntry */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(13798);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72017);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95687);
/* harmony import */ var _run_history_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9322);
/* harmony import */ var _job_results_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12426);





const runId = zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().min(1);
const subtaskId = zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP();
const BuildEntry = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    subtaskId,
    success: zod__WEBPACK_IMPORTED_MODULE_4__/* .boolean */ .zMY(),
    artifacts: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()),
    notes: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().nullable(),
    mode: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .ExecutionMode */ .KB,
    runId,
});
const TestReport = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    name: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    status: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(["passed", "failed", "skipped", "allowed_failure", "cancelled", "pending"]),
    details: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().nullable(),
});
const TestEntry = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    subtaskId,
    success: zod__WEBPACK_IMPORTED_MODULE_4__/* .boolean */ .zMY(),
    reports: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(TestReport),
    notes: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().nullable(),
    runId,
});
const ReviewEntry = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    subtaskId,
    summary: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    decision: zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({ approved: zod__WEBPACK_IMPORTED_MODULE_4__/* .boolean */ .zMY(), feedback: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().nullable() }),
});
const GroupEntry = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    index: zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr().min(1),
    subtaskId,
    mode: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .ExecutionMode */ .KB,
    buildSuccess: zod__WEBPACK_IMPORTED_MODULE_4__/* .boolean */ .zMY(),
    testSuccess: zod__WEBPACK_IMPORTED_MODULE_4__/* .boolean */ .zMY(),
    reviewApproved: zod__WEBPACK_IMPORTED_MODULE_4__/* .boolean */ .zMY(),
    status: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(["succeeded", "failed", "cancelled", "skipped", "running"]),
});
/**
 * `run-summary.json`: the run in three sections. The top-level `build`, `test` and `review` show the worst subtask (the
 * first in plan order that did not succeed, else the last processed); the arrays hold all of them.
 */
const RunSummary = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    schemaVersion: zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz(1),
    kind: zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz("run-summary"),
    taskId: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().min(1),
    runId,
    pipelineId: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().min(1),
    mode: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .ExecutionMode */ .KB,
    status: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(["in_progress", "succeeded", "failed", "cancelled"]),
    /** Why it did not succeed; null: it did. */
    reason: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().nullable(),
    partial: zod__WEBPACK_IMPORTED_MODULE_4__/* .boolean */ .zMY(),
    startedAt: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Timestamp */ .Dc,
    completedAt: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Timestamp */ .Dc.nullable(),
    plan: zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
        items: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({ id: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), subtaskId: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().nullable(), description: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP() })),
        targetId: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().nullable(),
        notes: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()),
    }),
    build: BuildEntry,
    test: TestEntry,
    review: ReviewEntry,
    builds: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(BuildEntry),
    tests: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(TestEntry),
    reviews: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(ReviewEntry),
    group: zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
        enabled: zod__WEBPACK_IMPORTED_MODULE_4__/* .boolean */ .zMY(),
        size: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Count */ .y_,
        processed: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Count */ .y_,
        entries: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(GroupEntry),
    }),
    scheduler: zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
        mode: zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz("multi-instance"),
        recovery: zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
            heartbeatIntervalSeconds: zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr(),
            missingHeartbeatTimeoutSeconds: zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr(),
            maxRetries: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Count */ .y_,
        }),
        assignments: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
            instanceId: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
            capability: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
            status: _plan_js__WEBPACK_IMPORTED_MODULE_1__/* .AssignmentStatus */ .IM,
            attempts: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Count */ .y_,
            lastCompletedAt: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Timestamp */ .Dc.nullable(),
        })),
    }),
    /** Results of the run's jobs; null: one process planned and ran everything. */
    jobResults: _job_results_js__WEBPACK_IMPORTED_MODULE_3__/* .JobResults */ .Gr.nullable(),
    /** The newest job of each assignment in GitHub's list; null: the list was not read. */
    jobs: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(_job_results_js__WEBPACK_IMPORTED_MODULE_3__/* .RecordedJob */ .gH).nullable(),
    /** null: the privacy guard did not run. */
    privacy: zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
        mode: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(["enforce", "shadow"]),
        totalFrames: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Count */ .y_,
        redactedFrames: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Count */ .y_,
        blockedFrames: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Count */ .y_,
        allowedFrames: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Count */ .y_,
    })
        .nullable(),
    /** This run compared with earlier ones; null: `history: none`, or the history could not be read. */
    history: _run_history_js__WEBPACK_IMPORTED_MODULE_2__/* .RunHistory */ .g.nullable(),
    /** Files for the reader to open, relative to the repository root. */
    artifacts: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()),
    /** Problems that did not change the outcome. */
    warnings: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()),
    timestamp: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Timestamp */ .Dc,
});


/***/ }),

/***/ 96006:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E8: () => (/* binding */ fileStem),
/* harmony export */   Q2: () => (/* binding */ errorPath),
/* harmony export */   Zl: () => (/* binding */ artifactsPath),
/* harmony export */   kB: () => (/* binding */ privacyLogName),
/* harmony export */   xF: () => (/* binding */ logPath)
/* harmony export */ });
/** The name of a stage's files: `03-lint`. */
const fileStem = (index, id) => `${String(index).padStart(2, "0")}-${id}`;
/** Paths of a stage's files in the folder of its journal. */
const logPath = (stem) => `logs/${stem}.log`;
const errorPath = (stem) => `errors/${stem}.json`;
/** The folder of its artifacts. */
const artifactsPath = (stem) => `files/${stem}`;
/** One file per attempt, nested pipelines included. */
const privacyLogName = "privacy-decisions.ndjson";


/***/ }),

/***/ 37192:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Wv: () => (/* binding */ findNamesakes),
/* harmony export */   dZ: () => (/* binding */ subRunId),
/* harmony export */   kB: () => (/* binding */ byRunId)
/* harmony export */ });
/** Finds the ids of stages that several subtasks have. */
function findNamesakes({ subtasks }) {
    const known = new Set();
    const namesakes = new Set();
    for (const { id } of subtasks.flatMap(({ stages }) => stages))
        (known.has(id) ? namesakes : known).add(id);
    return namesakes;
}
/**
 * The run id of a nested pipeline: `<run>.<stage>`, with its subtask if another one has a stage of the same id.
 * @param runId the id of the run or nested pipeline with the stage
 * @param namesakes from findNamesakes; empty inside nested pipelines
 */
const subRunId = (runId, namesakes, { id, subtask }) => `${runId}.${namesakes.has(id) && subtask !== null ? `${subtask}.${id}` : id}`;
/** Maps manifests of nested pipelines by run id; the last one of the same id counts. */
const byRunId = (children) => new Map(children.map((child) => [child.run_id, child]));


/***/ }),

/***/ 96192:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vy: () => (/* binding */ createEntryFile),
/* harmony export */   hf: () => (/* binding */ withStageSummaries),
/* harmony export */   jN: () => (/* binding */ createHistoryEntry),
/* harmony export */   qy: () => (/* binding */ concludeStoredRun),
/* harmony export */   xp: () => (/* binding */ createResultFiles),
/* harmony export */   zK: () => (/* binding */ formatSarif)
/* harmony export */ });
/* harmony import */ var _aggregate_aggregate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26607);
/* harmony import */ var _metrics_make_entry_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(31647);
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29598);
/* harmony import */ var _model_redacted_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6416);
/* harmony import */ var _report_markdown_job_summary_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38098);
/* harmony import */ var _model_sub_run_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(37192);
/* harmony import */ var _report_markdown_stage_summaries_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83118);







/** The result of a run, computed from what is on disk and from the recorded aggregation. */
function concludeStoredRun({ plan, evidence, aggregation, folder, stageSummaries = [], }) {
    const documents = aggregation.after?.documents.map(({ path }) => path) ?? [];
    const { children, findings } = (0,_model_redacted_js__WEBPACK_IMPORTED_MODULE_4__/* .asRecorded */ .zz)(evidence.collected);
    return {
        ...(0,_model_redacted_js__WEBPACK_IMPORTED_MODULE_4__/* .asRecorded */ .zz)((0,_aggregate_aggregate_js__WEBPACK_IMPORTED_MODULE_0__/* .concludeRun */ .jf)(plan, evidence, aggregation)),
        children: (0,_model_sub_run_js__WEBPACK_IMPORTED_MODULE_5__/* .byRunId */ .kB)(children),
        findings: [...findings, ...(aggregation.after?.findings ?? [])],
        paths: [..._aggregate_aggregate_js__WEBPACK_IMPORTED_MODULE_0__/* .resultFileNames */ .I8.map((name) => `${aggregation.artifact_root}/${name}`), ...documents],
        folder,
        stageSummaries,
    };
}
/** Adds the texts that stages wrote for the job summary. */
const withStageSummaries = async (basis) => ({
    ...basis,
    stageSummaries: await (0,_report_markdown_stage_summaries_js__WEBPACK_IMPORTED_MODULE_3__/* .readStageSummaries */ .F)(concludeStoredRun(basis)),
});
/** Creates the run's entry in the history; null: the run has not ended. */
const createHistoryEntry = ({ evidence, aggregation }, run) => (0,_metrics_make_entry_js__WEBPACK_IMPORTED_MODULE_6__/* .createEntry */ .d)({
    ...run,
    startedAt: findAttemptStart(evidence.manifests, run.manifest),
    now: new Date(aggregation.aggregated_at),
});
/** When the attempt started; for an attempt that ran nothing, when the run did. */
function findAttemptStart(manifests, { attempt, started_at }) {
    const own = manifests.filter((manifest) => manifest.attempt === attempt);
    return own.map((manifest) => manifest.started_at).sort()[0] ?? started_at;
}
/** @param run from concludeStoredRun */
async function createResultFiles(basis, run) {
    const others = [
        { name: "plan.final.json", text: (0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .toJson */ .aB)(run.plan) },
        { name: "aggregation.json", text: (0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .toJson */ .aB)(basis.aggregation) },
    ];
    if (run.findings.length > 0)
        others.push({ name: "findings.sarif", text: await formatSarif(run.plan, run.findings) });
    const result = [
        { name: "manifest.json", text: (0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .toJson */ .aB)(run.manifest) },
        { name: "run-summary.json", text: (0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .toJson */ .aB)(run.summary) },
        { name: "summary.md", text: (0,_report_markdown_job_summary_js__WEBPACK_IMPORTED_MODULE_2__/* .createJobSummary */ .u)(run) },
    ];
    return { others, result, entry: createEntryFile(basis, run) };
}
/** The file with the run's entry in the history, if it has one. A run is complete without it. */
function createEntryFile(basis, run) {
    const entry = createHistoryEntry(basis, run);
    return entry === null ? [] : [{ name: "metrics.jsonl", text: `${JSON.stringify(entry)}\n` }];
}
async function formatSarif({ tool_version }, findings) {
    const { toSarif } = await __webpack_require__.e(/* import() */ 3867).then(__webpack_require__.bind(__webpack_require__, 13867));
    return (0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .toJson */ .aB)(toSarif({ findings, toolVersion: tool_version }));
}


/***/ }),

/***/ 38098:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ createJobSummary)
});

// EXTERNAL MODULE: ./build/model/counted.js
var counted = __webpack_require__(77820);
// EXTERNAL MODULE: ./build/model/finding.js
var finding = __webpack_require__(36939);
// EXTERNAL MODULE: ./build/report/markdown/budget.js
var budget = __webpack_require__(4028);
// EXTERNAL MODULE: ./build/report/shared/check-annotations.js
var check_annotations = __webpack_require__(60170);
// EXTERNAL MODULE: ./build/report/shared/duration.js
var shared_duration = __webpack_require__(17769);
// EXTERNAL MODULE: ./build/report/shared/history-words.js
var history_words = __webpack_require__(51445);
// EXTERNAL MODULE: ./build/text/markdown.js
var markdown = __webpack_require__(51065);
;// CONCATENATED MODULE: ./build/report/markdown/history-section.js



/** The most stages in the table and in the list of failures. */
const maxStages = 20;
/**
 * Compares the run with the default branch: its pass rate and time to repair, the history of stages that failed, and a
 * table of stages whose usual time is known, regressions first.
 * @param several whether the run has several subtasks
 */
function createHistorySections(history, several) {
    if (history === null)
        return [];
    if (history.runs === 0)
        return [`### History\n\n${describeEmptyHistory(history)}\n\n`];
    return [
        createFailureSection(history, several),
        createTable(history.stages.filter(isComparable), several),
        `${(0,history_words/* describeHistory */.aq)(history)}.\n\n`,
    ];
}
function describeEmptyHistory(history) {
    if (history.entries === 0)
        return "This is the first run in the history. Later runs are compared with those of the default branch.";
    return `No run of this pipeline on the default branch has finished yet, so there is nothing to compare with. ${(0,history_words/* describeHistory */.aq)(history)}.`;
}
function createFailureSection(history, several) {
    const known = (0,history_words/* listFailures */.As)(history).map(({ stage, words }) => ({
        full: `- ${(0,markdown/* formatCodeSpan */.bG)((0,history_words/* formatComparedName */.W6)(stage, several))} ${words}\n`,
    }));
    const shown = known.slice(0, maxStages);
    const more = known.length > shown.length ? `${shown.length} of the ${known.length} that failed:\n\n` : "";
    return {
        heading: `### Against the default branch\n\n${formatStatistics(history)}\n\n${more}`,
        items: shown,
        formatLeftOff: (count) => `- *and ${count} more that failed*\n`,
        sheds: 4,
    };
}
function formatStatistics(history) {
    const { runs, passRate, passRateByWeek, mttrSeconds, mttrSecondsByWeek, p50Seconds, p95Seconds } = history;
    const passed = `${(0,history_words/* formatPercent */.l9)(passRate ?? 0)} of ${(0,counted/* counted */.h)(runs, "run")} passed`;
    const words = [`${passed}${(0,history_words/* formatWeeks */.tJ)(passRateByWeek)}`];
    if (p50Seconds !== null && p95Seconds !== null)
        words.push(`p50 ${(0,history_words/* formatSeconds */.Xo)(p50Seconds)}, p95 ${(0,history_words/* formatSeconds */.Xo)(p95Seconds)}`);
    if (mttrSeconds !== null)
        words.push(`mean time to repair ${(0,history_words/* formatSeconds */.Xo)(mttrSeconds)}${(0,history_words/* formatWeeks */.tJ)(mttrSecondsByWeek)}`);
    return `${words.join("; ")}.`;
}
const isComparable = ({ p50Seconds }) => p50Seconds !== null;
function createTable(stages, several) {
    // toSorted is stable, so the rest keeps the plan's order.
    const ordered = stages.toSorted((one, other) => Number(other.regression) - Number(one.regression));
    const shown = ordered.slice(0, maxStages);
    const more = ordered.length > shown.length ? `${shown.length} of ${ordered.length} stages:\n\n` : "";
    return {
        heading: shown.length === 0
            ? ""
            : `${more}| Stage | This run | p50 | p95 | |\n| :-- | --: | --: | --: | :-- |\n`,
        items: shown.map((stage) => ({ full: formatRow(stage, several) })),
        formatLeftOff: (count) => `\n*${count} more rows are left off; see the run summary.*\n`,
        sheds: 4,
    };
}
function formatRow(stage, several) {
    const [now, p50, p95] = [stage.seconds, stage.p50Seconds, stage.p95Seconds].map((seconds) => seconds === null ? "" : (0,history_words/* formatSeconds */.Xo)(seconds));
    return `| ${(0,markdown/* formatCodeCell */.P)((0,history_words/* formatComparedName */.W6)(stage, several))} | ${now} | ${p50} | ${p95} | ${stage.regression ? "🐢 slower than usual" : ""} |\n`;
}

// EXTERNAL MODULE: ./build/text/wording.js
var wording = __webpack_require__(23898);
// EXTERNAL MODULE: ./build/report/shared/outcome-words.js
var outcome_words = __webpack_require__(51393);
// EXTERNAL MODULE: ./build/report/shared/stage-rows.js
var stage_rows = __webpack_require__(95073);
// EXTERNAL MODULE: ./build/report/markdown/skipped-section.js
var skipped_section = __webpack_require__(34167);
// EXTERNAL MODULE: ./build/report/shared/stage-names.js
var stage_names = __webpack_require__(79682);
// EXTERNAL MODULE: ./build/report/markdown/stage-summaries.js
var stage_summaries = __webpack_require__(83118);
;// CONCATENATED MODULE: ./build/report/markdown/summary-table.js




/** Creates the table of stages, with a heading row for each subtask if there are several. */
function createSummaryTable(groups, plan) {
    const headed = groups.filter((group) => group.subtask !== null).length > 1;
    const items = groups.flatMap((group) => {
        const rows = group.rows.map((row) => ({ full: formatStageRow(row) }));
        return headed || group.subtask === null ? [createHeadingRow(group, plan), ...rows] : rows;
    });
    return {
        heading: items.length === 0 ? "" : "| Stage | Outcome | Duration |\n| :-- | :-- | --: |\n",
        items,
        formatLeftOff: (count) => `\n*${count} more rows are left off; see the manifest.*\n`,
        sheds: 5,
    };
}
function createHeadingRow({ subtask, place }, plan) {
    const name = plan.subtasks.find((candidate) => candidate.id === subtask)?.name ?? "";
    if (subtask === null)
        return { full: `| **${place === "after" ? "After all jobs" : "Setup"}** | | |\n` };
    const words = name === "" || name === subtask ? (0,markdown/* escapeInline */.VV)(subtask) : (0,markdown/* escapeInline */.VV)(`${subtask}: ${name}`);
    return { full: `| **${words}** | | |\n` };
}
function formatStageRow(row) {
    const { id, title, duration_ms } = row.command;
    const name = title === "" || title === id
        ? (0,markdown/* formatCodeCell */.P)(id)
        : `${(0,markdown/* formatCodeCell */.P)(id)} ${(0,markdown/* escapeInline */.VV)(title, 120)}`;
    const outcome = `${outcome_words/* outcomeWords */.wX[row.outcome].emoji} ${(0,markdown/* escapeInline */.VV)((0,stage_rows/* formatOutcome */.ke)(row))}`;
    const duration = duration_ms === null ? "" : (0,shared_duration/* formatDuration */.a)(duration_ms);
    return `| ${"↳ ".repeat(row.depth)}${name} | ${outcome} | ${duration} |\n`;
}

;// CONCATENATED MODULE: ./build/report/markdown/job-summary.js














/** Findings shown, worst first; the artifact has all of them. */
const maxFindings = 20;
/** Notes about settings at the top; the findings have all of them. */
const maxNotes = 5;
const settingsChanged = "The change modifies its own rules";
/**
 * Creates the summary of a run in GitHub Markdown, for the step and for `summary.md`: the result with its reason, a
 * table, failures from worst to least, then the rest. Untrusted text is escaped. The length is at most `mostBytes`
 * bytes.
 */
function createJobSummary(input, mostBytes = budget/* stepSummaryBytes */.S) {
    const { summary } = input;
    const groups = (0,stage_rows/* toStageRows */.RN)(input.manifest, input.children ?? new Map());
    const sections = [
        formatHeadline(input, groups),
        createSettingsNote(input.findings ?? []),
        createSummaryTable(groups, input.plan),
        job_summary_createFailureSection((0,stage_rows/* findTroubledRows */.K$)(groups)),
        createFindingsSection(groups, input.findings ?? []),
        ...createHistorySections(summary.history, (0,stage_names/* countSubtasks */.Cs)(input.manifest.commands) > 1),
        createListSection("Warnings", summary.warnings, 4),
        createListSection("Notes", [...summary.plan.notes, ...listPrivacyNotes(summary)], 2),
        (0,skipped_section/* createSkippedSection */.k)(input.plan),
        (0,stage_summaries/* createStageSummarySection */.K)(input.stageSummaries ?? []),
        createEvidenceSection(input),
    ];
    return `${(0,budget/* fitSections */.W)(sections, mostBytes - 1).trimEnd()}\n`;
}
function formatHeadline({ summary, manifest, plan }, groups) {
    const { emoji, word } = (0,outcome_words/* getRunWord */.ec)(summary, plan, groups.length);
    const title = (0,markdown/* escapeInline */.VV)(manifest.pipeline_title || plan.pipeline_id, 120);
    const lines = [
        `## ${emoji} ${word}: ${title}`,
        `${(0,stage_rows/* formatCounts */.gM)((0,stage_rows/* countStages */.r0)(groups))} in ${(0,shared_duration/* formatRunDuration */.b)(summary)}.`,
    ];
    if (summary.reason !== null)
        lines.push(`**Reason:** ${(0,markdown/* escapeInline */.VV)(summary.reason, 2000)}`);
    if (plan.partial)
        lines.push(formatPartialNote(plan));
    return `${lines.join("\n\n")}\n\n`;
}
/** Comes first, since it decides how far the rest can be trusted. */
function createSettingsNote(known) {
    const items = known.filter(finding/* isAboutSettings */.jm).map(({ message }) => ({
        full: `> **${settingsChanged}:** ${(0,markdown/* escapeInline */.VV)(message, 300)}\n\n`,
    }));
    return {
        heading: "",
        items: items.slice(0, maxNotes),
        formatLeftOff: () => `> **${settingsChanged}:** see the findings\n\n`,
        sheds: 9,
    };
}
function formatPartialNote(plan) {
    const named = plan.targets.map((target) => (0,markdown/* formatCodeSpan */.bG)(target, 120));
    return `> **Partial run:** only ${(0,wording/* listFirst */.rL)(named, 20) || "a part"} was requested. The result says nothing about the rest.`;
}
function job_summary_createFailureSection(rows) {
    return {
        heading: rows.length === 0 ? "" : "### What went wrong\n\n",
        items: rows.map((row) => {
            const title = formatFailureTitle(row);
            const tail = isInFindings(row) ? null : row.command.tail;
            const blocks = [tail?.stdout ?? "", tail?.stderr ?? ""].filter((text) => text.trim() !== "");
            if (blocks.length === 0)
                return { full: title };
            return {
                full: `${title}${blocks.map((text) => `${(0,markdown/* formatFencedBlock */.mx)(text)}\n`).join("")}`,
                short: `${title}*The output is left off here; see the log.*\n\n`,
            };
        }),
        formatLeftOff: (count) => `*${(0,counted/* counted */.h)(count, "more stage")} went wrong; see the manifest.*\n\n`,
        sheds: 6,
    };
}
/** A guardrail's output is shown among the findings. */
const isInFindings = ({ command: { kind, findings: counts } }) => kind === "guardrail" && counts.error + counts.warning + counts.notice > 0;
function formatFailureTitle(row) {
    const { log_path, notes } = row.command;
    const title = `#### ${outcome_words/* outcomeWords */.wX[row.outcome].emoji} ${(0,markdown/* formatCodeSpan */.bG)(row.label)} ${(0,markdown/* escapeInline */.VV)((0,stage_rows/* formatOutcome */.ke)(row))}\n\n`;
    const facts = notes.map((note) => (0,markdown/* escapeInline */.VV)(note, 300));
    if (log_path !== null)
        facts.push(`log: ${(0,markdown/* formatCodeSpan */.bG)(log_path)}`);
    return facts.length === 0 ? title : `${title}${facts.join("; ")}\n\n`;
}
function createFindingsSection(groups, given) {
    const rows = groups.flatMap((group) => group.rows);
    const known = (0,check_annotations/* removeDuplicates */.R3)(given);
    // Findings of several jobs count once. Without the findings only the counts of the manifest are known.
    const countLevel = (level) => known.length > 0
        ? known.filter((finding) => finding.level === level).length
        : rows.reduce((total, row) => total + row.command.findings[level], 0);
    const words = ["error", "warning", "notice"].flatMap((level) => {
        const count = countLevel(level);
        return count === 0 ? [] : [(0,counted/* counted */.h)(count, level)];
    });
    if (words.length === 0)
        return createListSection("Findings", [], 3);
    const shown = (0,check_annotations/* rankFindings */.JM)(known).slice(0, maxFindings).map(toItem);
    const more = known.length > shown.length ? `The first ${shown.length} of them:\n\n` : "";
    return {
        heading: `### Findings\n\n${words.join(", ")}.\n\n${more}`,
        items: shown,
        formatLeftOff: (count) => `- *and ${count} more*\n`,
        sheds: 3,
    };
}
/** The short form leaves off the fix. */
function toItem(finding) {
    const { level, rule, path, line, message, fix, jobs = 1 } = finding;
    const place = (0,markdown/* formatCodeSpan */.bG)([path, line].filter((part) => part !== null).join(":"));
    const words = [
        level,
        (0,markdown/* formatCodeSpan */.bG)(rule ?? "", 120),
        place === "" ? "" : `in ${place}`,
        jobs === 1 ? "" : `(in ${jobs} jobs)`,
    ];
    const what = words.filter((word) => word !== "").join(" ");
    const short = `- ${what}: ${(0,markdown/* escapeInline */.VV)(message, 300)}\n`;
    const help = (0,markdown/* escapeInline */.VV)(fix ?? "", 300);
    return help === "" ? { full: short } : { full: `${short}  - Fix: ${help}\n`, short };
}
function listPrivacyNotes({ privacy }) {
    if (privacy === null)
        return [];
    const { redactedFrames, blockedFrames, totalFrames } = privacy;
    const found = redactedFrames + blockedFrames;
    if (found === 0)
        return [];
    const pieces = `${found} of ${totalFrames} pieces of output`;
    return privacy.mode === "shadow"
        ? [
            `${pieces} contain possible secrets, which were not replaced because redaction is in shadow mode`,
        ]
        : [`secrets were replaced in ${pieces}`];
}
function createListSection(title, lines, sheds) {
    return {
        heading: lines.length === 0 ? "" : `### ${title}\n\n`,
        items: lines.map((line) => ({ full: `- ${(0,markdown/* escapeInline */.VV)(line)}\n` })),
        formatLeftOff: (count) => `- *and ${count} more*\n`,
        sheds,
    };
}
function createEvidenceSection({ artifactUrl, paths, chain = null }) {
    const lines = paths.map((path) => ({ full: `- ${(0,markdown/* formatCodeSpan */.bG)(path)}\n` }));
    // Lets readers check what they downloaded.
    if (chain !== null)
        lines.push({ full: `- the last chain in its \`digests.json\`: ${(0,markdown/* formatCodeSpan */.bG)(chain)}\n` });
    const download = artifactUrl === undefined ? "" : `${(0,markdown/* formatLink */.u3)("Download all of it", artifactUrl)}\n\n`;
    return {
        heading: lines.length === 0 && download === "" ? "" : `### Evidence\n\n${download}`,
        items: lines,
        formatLeftOff: (count) => `- *and ${(0,counted/* counted */.h)(count, "more file")}*\n`,
        sheds: 8,
    };
}


/***/ }),

/***/ 83118:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ readStageSummaries),
/* harmony export */   K: () => (/* binding */ createStageSummarySection)
/* harmony export */ });
/* harmony import */ var _text_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51065);
/* harmony import */ var _shared_stage_rows_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95073);


/** Reads the summaries of stages, in the order of the stages. The Markdown parser is loaded only if there are any. */
async function readStageSummaries({ manifest, children = new Map(), }) {
    const rows = (0,_shared_stage_rows_js__WEBPACK_IMPORTED_MODULE_1__/* .toStageRows */ .RN)(manifest, children).flatMap((group) => group.rows);
    const written = rows.flatMap(({ label, command: { step_summary } }) => step_summary === null || step_summary.trim() === "" ? [] : [{ label, text: step_summary }]);
    if (written.length === 0)
        return [];
    const { quoteMarkdown } = await Promise.all(/* import() */[__webpack_require__.e(3097), __webpack_require__.e(2053)]).then(__webpack_require__.bind(__webpack_require__, 2053));
    return written.map(({ label, text }) => ({ label, markdown: quoteMarkdown(text) }));
}
const createStageSummarySection = (summaries) => ({
    heading: summaries.length === 0 ? "" : "### Summaries of stages\n\n",
    items: summaries.map(({ label, markdown }) => ({
        full: `#### ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCodeSpan */ .bG)(label)}\n\n${markdown}\n`,
        short: `#### ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCodeSpan */ .bG)(label)}\n\n*The summary is left off here; see the manifest.*\n\n`,
    })),
    formatLeftOff: (count) => `*and ${count} more*\n\n`,
    sheds: 1,
});


/***/ }),

/***/ 51445:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   As: () => (/* binding */ listFailures),
/* harmony export */   Vq: () => (/* binding */ describeSlowStage),
/* harmony export */   W6: () => (/* binding */ formatComparedName),
/* harmony export */   Xo: () => (/* binding */ formatSeconds),
/* harmony export */   aq: () => (/* binding */ describeHistory),
/* harmony export */   l9: () => (/* binding */ formatPercent),
/* harmony export */   tJ: () => (/* binding */ formatWeeks)
/* harmony export */ });
/* unused harmony export drawSparkline */
/* harmony import */ var _model_counted_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77820);
/* harmony import */ var _text_clean_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1559);
/* harmony import */ var _duration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17769);
/* harmony import */ var _stage_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79682);




/**
 * Formats a stage's name such as `api/unit` as one clean line.
 * @param several whether the run has several subtasks
 */
const formatComparedName = ({ subtaskId, id }, several) => (0,_text_clean_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .Ow)([(0,_stage_names_js__WEBPACK_IMPORTED_MODULE_2__/* .getShownSubtask */ .bS)(subtaskId, several), id].filter((part) => part !== null).join("/"));
/** `3.2s`, from seconds. */
const formatSeconds = (seconds) => (0,_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDuration */ .a)(seconds * 1000);
/** `94 %`. Shows 100 % only for all, and 0 % only for none. */
function formatPercent(rate) {
    const percent = rate * 100;
    const whole = percent > 99 && percent < 100 ? 99 : percent > 0 && percent < 1 ? 1 : Math.round(percent);
    return `${whole} %`;
}
/** A sparkline after a blank; empty for fewer than two weeks. */
const formatWeeks = (byWeek) => byWeek.length < 2 ? "" : ` ${drawSparkline(byWeek)}`;
/** `took 40.0s, usually 20.0s (p95 25.0s)`, to follow a stage's name. */
function describeSlowStage({ seconds, p50Seconds, p95Seconds }) {
    const format = (value) => formatSeconds(value ?? 0);
    return `took ${format(seconds)}, usually ${format(p50Seconds)} (p95 ${format(p95Seconds)})`;
}
/** Lists failed stages that ran on the default branch before, each with a text to follow its name. */
const listFailures = ({ stages }) => stages
    .filter(({ seconds, recentRuns }) => seconds === null && recentRuns > 0)
    .map((stage) => ({ stage, words: describeFailures(stage) }));
function describeFailures({ recentRuns, recentFailures, flakes }) {
    const failed = `failed ${recentFailures} of the last ${(0,_model_counted_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .h)(recentRuns, "time")} on the default branch`;
    if (flakes === 0)
        return failed;
    return `${failed}; ${(0,_model_counted_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .h)(flakes, "time")} it then succeeded on the same commit (flaky)`;
}
/** `History: 132 runs since 2026-10-01, kept in GitHub's cache`. */
function describeHistory({ entries, since, store }) {
    return `History: ${(0,_model_counted_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .h)(entries, "run")}${since === null ? "" : ` since ${since.slice(0, 10)}`}, kept ${places[store]}`;
}
const places = {
    local: "beside the runs",
    cache: "in GitHub's cache",
    branch: "on a branch of the repository",
};
const bars = "▁▂▃▄▅▆▇█";
const middle = "▄";
/** Draws numbers as bars of one character, from the lowest to the highest. Equal numbers get bars of middle height. */
function drawSparkline(values) {
    // Without spreading: an untrusted list can exceed the number of arguments of a call.
    const lowest = values.reduce((least, value) => Math.min(least, value), Infinity);
    const range = values.reduce((most, value) => Math.max(most, value), -Infinity) - lowest;
    return values.map((value) => (range > 0 ? pickBar((value - lowest) / range) : middle)).join("");
}
/** @param height from 0 to 1 */
const pickBar = (height) => bars[Math.round(height * (bars.length - 1))] ?? middle;


/***/ }),

/***/ 41813:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   kD: () => (/* binding */ measureText),
/* harmony export */   qf: () => (/* binding */ createMeter),
/* harmony export */   v9: () => (/* binding */ measureFile)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

function createMeter() {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256");
    let bytes = 0;
    return {
        add(piece) {
            bytes += typeof piece === "string" ? Buffer.byteLength(piece) : piece.length;
            hash.update(piece);
        },
        read: () => ({ bytes, sha256: hash.copy().digest("hex") }),
    };
}
function measureText(text) {
    const meter = createMeter();
    meter.add(text);
    return meter.read();
}
/** Measures a file on disk; a missing one counts as empty. Rejects if it cannot be read or the signal is aborted. */
async function measureFile(files, path, signal) {
    const meter = createMeter();
    for await (const chunk of files.readChunks(path)) {
        signal?.throwIfAborted();
        meter.add(chunk);
    }
    return meter.read();
}


/***/ }),

/***/ 26494:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ readJournal)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _model_fold_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14595);
/* harmony import */ var _model_journal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36953);
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29598);




/**
 * Reads a journal. Torn and unreadable lines are dropped and returned. Repeated lines count once: a failed write is
 * repeated.
 */
function readJournal(text) {
    const lines = [...new Set(text.split("\n"))].filter((line) => line !== "");
    const header = lines.findIndex(isHeader);
    if (header === -1)
        return { events: [], unreadable: lines, manifest: undefined };
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(`${lines[header]}\n`);
    const events = [];
    const unreadable = lines.slice(0, header);
    for (const line of lines.slice(header + 1)) {
        const parsed = _model_journal_js__WEBPACK_IMPORTED_MODULE_2__/* .JournalEvent */ .ay.safeParse((0,_model_json_js__WEBPACK_IMPORTED_MODULE_3__/* .parseJson */ .qF)(line));
        if (!parsed.success) {
            unreadable.push(line);
            continue;
        }
        events.push(parsed.data);
        hash.update(`${line}\n`);
    }
    const manifest = (0,_model_fold_js__WEBPACK_IMPORTED_MODULE_1__/* .foldJournal */ .n)(events);
    if (manifest !== undefined)
        manifest.journal_sha256 = hash.digest("hex");
    return { events, unreadable, manifest };
}
const isHeader = (line) => _model_journal_js__WEBPACK_IMPORTED_MODULE_2__/* .JournalHeader */ .JU.safeParse((0,_model_json_js__WEBPACK_IMPORTED_MODULE_3__/* .parseJson */ .qF)(line)).success;


/***/ })

};
