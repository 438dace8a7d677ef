export const id = 3339;
export const ids = [3339];
export const modules = {

/***/ 22:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  QD: () => (/* binding */ aggregate),
  jf: () => (/* binding */ concludeRun),
  I8: () => (/* binding */ resultFileNames),
  rX: () => (/* binding */ toAggregateInput)
});

// EXTERNAL MODULE: ./build/model/entries.js
var entries = __webpack_require__(7006);
// EXTERNAL MODULE: ./build/model/outcome.js
var model_outcome = __webpack_require__(8158);
// EXTERNAL MODULE: ./build/aggregate/evidence/difference.js
var evidence_difference = __webpack_require__(9969);
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
var check_manifests = __webpack_require__(2303);
// EXTERNAL MODULE: ./build/aggregate/count-manifests.js
var count_manifests = __webpack_require__(5460);
// EXTERNAL MODULE: ./build/aggregate/verdict.js
var aggregate_verdict = __webpack_require__(9633);
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
var model_commands = __webpack_require__(3206);
// EXTERNAL MODULE: ./build/model/frames.js
var model_frames = __webpack_require__(7966);
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

// EXTERNAL MODULE: ./build/aggregate/wording.js
var wording = __webpack_require__(128);
;// CONCATENATED MODULE: ./build/aggregate/review-entry.js


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
    const ids = (some) => (0,wording/* formatList */.ki)(some.map(({ stage }) => stage.id));
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
        const missing = stages.filter(({ command }) => (0,aggregate_verdict/* isNotPerformed */.QA)(command));
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
    const isSaid = feedback === null || (0,aggregate_verdict/* isNotPerformed */.QA)(command);
    return [`${stage.id} ${(0,wording/* describeVerdict */.XZ)(verdict)}${isSaid ? "" : `: ${feedback}`}`];
}

;// CONCATENATED MODULE: ./build/aggregate/sections.js



/** @param assignment null: the subtask has none */
function toSections(verdict, assignment, runId) {
    const failure = verdict.subtask.skip === null ? findAssignmentFailure(assignment) : null;
    const reviews = filterByPhase(verdict.stages, "review");
    return {
        build: toBuildEntry(verdict, assignment, failure, runId),
        test: toTestEntry(verdict.subtask, filterByPhase(verdict.stages, "test"), runId),
        review: toReviewEntry(verdict.subtask, reviews),
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
            : [{ review: toReviewEntry(owner, reviews), reviewFailed: !isSuccessful(reviews) }],
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
var skip_reasons = __webpack_require__(1787);
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
var condition = __webpack_require__(6895);
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
var overrides = __webpack_require__(6373);
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

/***/ 2303:
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

/***/ 9969:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fl: () => (/* binding */ formatValue),
/* harmony export */   Hl: () => (/* binding */ findDifference),
/* harmony export */   cZ: () => (/* binding */ isSameText),
/* harmony export */   hF: () => (/* binding */ describeDifference)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
/* harmony import */ var _redaction_masking_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1210);


/** Characters of a value that are shown. */
const maxValueLength = 120;
function findDifference(found, expected, field = "") {
    if ((0,node_util__WEBPACK_IMPORTED_MODULE_0__.isDeepStrictEqual)(found, expected))
        return null;
    if (!isContainer(found) ||
        !isContainer(expected) ||
        Array.isArray(found) !== Array.isArray(expected))
        return { field, found, expected };
    const keys = new Set([...Object.keys(expected), ...Object.keys(found)]);
    for (const key of keys) {
        const name = Array.isArray(expected)
            ? `${field}[${key}]`
            : field === ""
                ? key
                : `${field}.${key}`;
        const difference = findDifference(found[key], expected[key], name);
        if (difference !== null)
            return difference;
    }
    return { field, found, expected };
}
const isContainer = (value) => typeof value === "object" && value !== null;
/** `commands[2].outcome is "succeeded", and by <source> it is "failed"`. */
const describeDifference = ({ field, found, expected }, source) => `${field === "" ? "it" : field} is ${formatValue(found)}, and by ${source} it is ${formatValue(expected)}`;
function formatValue(value) {
    const text = value === undefined ? "missing" : JSON.stringify(value);
    return text.length <= maxValueLength ? text : `${text.slice(0, maxValueLength)}…`;
}
/** Whether a redacted text can come from the planned one, in which secrets were masked. */
function isSameText(recorded, planned) {
    if (recorded === planned)
        return true;
    const [first = "", ...rest] = recorded.split(_redaction_masking_js__WEBPACK_IMPORTED_MODULE_1__/* .mask */ .d);
    if (rest.length === 0 || !planned.startsWith(first))
        return false;
    let at = first.length;
    for (const part of rest) {
        const found = planned.indexOf(part, at);
        if (found === -1)
            return false;
        at = found + part.length;
    }
    return planned.endsWith(rest.at(-1));
}


/***/ }),

/***/ 6373:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ isOverridable),
/* harmony export */   V: () => (/* binding */ applyDecision)
/* harmony export */ });
/* harmony import */ var _model_outcome_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8158);

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

/***/ 9633:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ef: () => (/* binding */ isAnyRunning),
/* harmony export */   QA: () => (/* binding */ isNotPerformed),
/* harmony export */   gd: () => (/* binding */ hasStarted),
/* harmony export */   sF: () => (/* binding */ combineStates)
/* harmony export */ });
/* harmony import */ var _model_nested_end_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6407);

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

/***/ 128:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T0: () => (/* binding */ formatStageName),
/* harmony export */   XZ: () => (/* binding */ describeVerdict),
/* harmony export */   ek: () => (/* binding */ formatVerdictName),
/* harmony export */   ki: () => (/* binding */ formatList)
/* harmony export */ });
/* harmony import */ var _model_outcome_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8158);
/* harmony import */ var _model_stage_place_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9974);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9633);



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

/***/ 3339:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  aggregate: () => (/* reexport */ aggregate),
  approve: () => (/* reexport */ approve),
  compare: () => (/* reexport */ compare),
  complete: () => (/* reexport */ complete),
  completion: () => (/* reexport */ completion),
  doctor: () => (/* reexport */ doctor),
  explainUnknownVerb: () => (/* reexport */ explainUnknownVerb),
  init: () => (/* reexport */ init),
  logs: () => (/* reexport */ logs),
  plan: () => (/* reexport */ plan_plan),
  prune: () => (/* reexport */ prune),
  recover: () => (/* reexport */ recover),
  run: () => (/* reexport */ run),
  runAssignment: () => (/* reexport */ runAssignment),
  runs: () => (/* reexport */ runs),
  schema: () => (/* reexport */ schema),
  show: () => (/* reexport */ show),
  validate: () => (/* reexport */ validate),
  verify: () => (/* reexport */ verify)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/modes/settings/settings.js + 1 modules
var settings_settings = __webpack_require__(861);
// EXTERNAL MODULE: ./build/platform/local/command-line.js + 33 modules
var command_line = __webpack_require__(6707);
// EXTERNAL MODULE: ./build/cli/refused.js
var refused = __webpack_require__(8045);
// EXTERNAL MODULE: ./build/model/json.js
var json = __webpack_require__(9598);
// EXTERNAL MODULE: ./build/modes/settings/exit-code.js
var exit_code = __webpack_require__(1427);
// EXTERNAL MODULE: ./node_modules/picocolors/picocolors.js
var picocolors = __webpack_require__(7336);
// EXTERNAL MODULE: ./build/model/skip-reasons.js
var skip_reasons = __webpack_require__(1787);
// EXTERNAL MODULE: ./build/text/clean-text.js
var clean_text = __webpack_require__(1559);
// EXTERNAL MODULE: ./build/text/wording.js
var wording = __webpack_require__(3898);
// EXTERNAL MODULE: ./build/report/shared/duration.js
var duration = __webpack_require__(7769);
// EXTERNAL MODULE: ./build/report/shared/log-place.js
var log_place = __webpack_require__(4489);
// EXTERNAL MODULE: ./build/report/shared/history-words.js
var history_words = __webpack_require__(1445);
// EXTERNAL MODULE: ./build/report/shared/stage-names.js
var stage_names = __webpack_require__(9682);
// EXTERNAL MODULE: ./build/report/shared/outcome-words.js
var outcome_words = __webpack_require__(1393);
// EXTERNAL MODULE: ./build/report/terminal/log-text.js
var log_text = __webpack_require__(4836);
// EXTERNAL MODULE: ./build/report/shared/stage-rows.js
var stage_rows = __webpack_require__(5073);
;// CONCATENATED MODULE: ./build/report/terminal/failure-details.js








/** The most lines of a stage's output. */
const maxLines = 10;
/** The most stages. */
const maxDetailed = 10;
/** Formats each failed stage of a run: the reason, the last lines of its output, and its log. */
function formatFailures(input) {
    const rows = (0,stage_rows/* findFailedRows */.wY)((0,stage_rows/* toStageRows */.RN)(input.manifest, input.children));
    const lines = formatStages(rows.slice(0, maxDetailed), input);
    const rest = rows.length - maxDetailed;
    return rest > 0 ? [...lines, `and ${rest} more that failed`, ""] : lines;
}
/** Formats stages, with an empty line after each. What kept several from starting is said once. */
function formatStages(rows, input) {
    const groups = new Map();
    for (const row of rows) {
        const key = row.command.exit?.kind === "spawn-failed" ? (0,stage_rows/* formatOutcome */.ke)(row) : row.label;
        groups.set(key, [...(groups.get(key) ?? []), row]);
    }
    return [...groups.values()].flatMap(([first, ...others]) => [
        ...(others.length === 0
            ? formatStage(first, input)
            : [formatHeading([first, ...others], input)]),
        "",
    ]);
}
function formatHeading(rows, { colour: hasColour }) {
    const { glyph, colour } = outcome_words/* outcomeWords */.wX[rows[0].outcome];
    const names = (0,wording/* listFirst */.rL)(rows.map((row) => `${row.label}${(0,stage_names/* formatName */.nD)(row.command)}`), maxDetailed);
    return picocolors.createColors(hasColour)[colour](`${glyph} ${names} ${(0,stage_rows/* formatOutcome */.ke)(rows[0])}`);
}
/** Formats one stage, as above. */
function formatStage(row, input) {
    const paint = picocolors.createColors(input.colour);
    const log = findLog(row, input);
    const end = input.logEnds.get(row.command.log_path ?? "");
    const output = end === undefined
        ? formatTail(row.command.tail, input.colour)
        : end.lines.slice(-maxLines).map((line) => (0,log_text/* cleanLogLine */.Sr)(line, input.colour));
    const above = end === undefined ? 0 : end.above + end.lines.length - output.length;
    const place = log === null ? [] : [paint.dim(describeLog(log, above))];
    return [
        formatHeading([row], input),
        ...[...(above > 0 ? place : []), ...output, ...(above > 0 ? [] : place)].map((line) => `    ${line}`),
    ];
}
/** The last lines of standard output, then those of standard error, which get at least half of the room. */
function formatTail(tail, colour) {
    const clean = colour ? clean_text/* cleanColouredText */.S4 : clean_text/* cleanText */.X5;
    const read = (text, most) => (0,clean_text/* lastLines */.w$)(clean(text), most);
    const errors = read(tail?.stderr ?? "", maxLines);
    const output = read(tail?.stdout ?? "", Math.max(maxLines / 2, maxLines - errors.length));
    return [...output, ...errors.slice(output.length - maxLines)];
}
const describeLog = (log, above) => {
    const path = (0,clean_text/* cleanLine */.Ow)(log, 4096);
    return above === 0
        ? `log: ${path}`
        : `… ${above} ${above === 1 ? "line" : "lines"} above, in ${path}`;
};
const findLog = ({ command: { log_path } }, { manifest, folder }) => (log_path === null ? null : (0,log_place/* locateLog */.P)(folder, manifest.run_id, log_path));
/** Describes one stage for programs. */
const describeStage = (row, input) => ({
    schemaVersion: 1,
    kind: "stage",
    runId: input.manifest.run_id,
    stage: row.label,
    outcome: row.outcome,
    reason: (0,stage_rows/* formatOutcome */.ke)(row),
    exitCode: row.command.exit_code,
    durationMs: row.command.duration_ms,
    tries: row.command.tries,
    logPath: findLog(row, input),
    tail: row.command.tail,
});

;// CONCATENATED MODULE: ./build/report/terminal/closing-lines.js











const howToRunAll = "to run every stage, whatever has changed: orchestrator run --all";
/** Whether `paths` left nothing to run, outside of Actions, where the flag exists. */
const isEmptyByPaths = ({ revision, assignments, subtasks }) => revision.event === null &&
    assignments.length === 0 &&
    subtasks.every(({ skip }) => skip === skip_reasons/* skipReasons */.d.paths);
/** The most failed stages to list. */
const maxNamed = 50;
/** Formats each stage that failed with the end of its output, and the result with its reason. */
function formatResult(input) {
    const { summary, manifest, plan, children = new Map(), logEnds } = input;
    const paint = picocolors.createColors(input.colour);
    const groups = (0,stage_rows/* toStageRows */.RN)(manifest, children);
    const { glyph, word, colour } = (0,outcome_words/* getRunWord */.ec)(summary, plan, groups.length);
    const took = (0,duration/* formatRunDuration */.b)(summary);
    const title = (0,clean_text/* cleanLine */.Ow)(plan.pipeline_title === "" ? plan.pipeline_id : plan.pipeline_title);
    const details = { ...input, children, logEnds: logEnds ?? new Map() };
    return [
        ...formatStages(findDetailed(groups, input), details),
        `${paint[colour](paint.bold(`${glyph} ${word}`))}: ${title}, ${(0,stage_rows/* formatCounts */.gM)((0,stage_rows/* countStages */.r0)(groups))} in ${took}`,
        ...(summary.reason === null ? [] : [`  ${(0,clean_text/* cleanLine */.Ow)(summary.reason, 1000)}`]),
    ];
}
const findDetailed = (groups, { logEnds }) => (logEnds === null ? [] : (0,stage_rows/* findFailedRows */.wY)(groups).slice(0, maxDetailed));
/**
 * Formats the last lines of a run on a terminal: each stage that failed with the end of its output, the result, what
 * else went wrong, and where to find more. The result comes after the output, so that both are on the last screen.
 */
function formatClosingLines(input) {
    const { summary, manifest, plan, folder } = input;
    const paint = picocolors.createColors(input.colour);
    const groups = (0,stage_rows/* toStageRows */.RN)(manifest, input.children ?? new Map());
    const detailed = findDetailed(groups, input);
    const lines = ["", ...formatResult(input)];
    if (isEmptyByPaths(plan))
        lines.push(`  ${paint.dim(howToRunAll)}`);
    const troubled = (0,stage_rows/* findTroubledRows */.K$)(groups).filter((row) => !detailed.includes(row));
    for (const row of troubled.slice(0, maxNamed))
        lines.push(`  ${paint[outcome_words/* outcomeWords */.wX[row.outcome].colour](formatTroubledRow(row, input))}`);
    if (troubled.length > maxNamed)
        lines.push(`  and ${troubled.length - maxNamed} more, all in manifest.json`);
    for (const line of formatHistory(summary, (0,stage_names/* countSubtasks */.Cs)(manifest.commands) > 1))
        lines.push(`  ${paint.dim(line)}`);
    if (plan.partial)
        lines.push(`  ${paint.yellow(formatPartialNote(plan))}`);
    for (const [reason, ids] of (0,stage_rows/* groupSkippedSubtasks */.Yx)(plan)) {
        lines.push(`  ${paint.dim(`skipped: ${(0,clean_text/* cleanLine */.Ow)(ids.join(", "), 300)}: ${(0,clean_text/* cleanLine */.Ow)(reason, 300)}`)}`);
    }
    for (const warning of summary.warnings)
        lines.push(`  ${paint.yellow(`warning: ${(0,clean_text/* cleanLine */.Ow)(warning, 500)}`)}`);
    lines.push(`${(0,clean_text/* cleanLine */.Ow)(folder, 4096)}: manifest.json, run-summary.json, summary.md`, "");
    return lines.join("\n");
}
function formatTroubledRow(row, { folder, manifest }) {
    const { log_path } = row.command;
    const log = log_path === null ? "" : `  ${(0,clean_text/* cleanLine */.Ow)((0,log_place/* locateLog */.P)(folder, manifest.run_id, log_path), 4096)}`;
    return `${outcome_words/* outcomeWords */.wX[row.outcome].glyph} ${row.label}${(0,stage_names/* formatName */.nD)(row.command)} ${(0,stage_rows/* formatOutcome */.ke)(row)}${log}`;
}
function formatPartialNote({ targets }) {
    const named = targets.length === 0 ? "a part" : (0,clean_text/* cleanLine */.Ow)(targets.join(", "), 300);
    return `partial run: only ${named} was requested; the result says nothing about the rest`;
}
/** The most slow stages, and the most failed stages, to name. */
const maxCompared = 3;
/**
 * Formats the run's comparison with the history: slow stages, and how often failed ones failed before. One line if
 * there are neither; no lines without anything to compare with.
 * @param several whether the run has several subtasks
 */
function formatHistory({ history, status }, several) {
    if (history === null)
        return [];
    const slow = history.stages
        .filter(({ regression }) => regression)
        .map((stage) => `${(0,history_words/* formatComparedName */.W6)(stage, several)} ${(0,history_words/* describeSlowStage */.Vq)(stage)}`);
    const failed = (0,history_words/* listFailures */.As)(history).map(({ stage, words }) => `${(0,history_words/* formatComparedName */.W6)(stage, several)} ${words}`);
    const lines = [
        ...(0,wording/* limitLines */.Di)(slow, maxCompared, "slower than usual"),
        ...(0,wording/* limitLines */.Di)(failed, maxCompared, "that failed"),
    ];
    if (lines.length > 0)
        return lines;
    const comparable = history.stages.some(({ p50Seconds }) => p50Seconds !== null);
    return comparable && status === "succeeded" ? ["no slower than usual"] : [];
}

// EXTERNAL MODULE: ./build/redaction/create-redactor.js + 24 modules
var create_redactor = __webpack_require__(80);
;// CONCATENATED MODULE: ./build/cli/finished-run.js









/** Prints the result of a run. @returns the exit code */
async function printFinishedRun({ platform, hostContext, here }, flags, finished) {
    if ((0,settings_settings/* isRefusal */.vu)(finished))
        return (0,refused/* printRefusal */.o)(platform, finished, flags);
    const { screen } = platform;
    const isQuiet = flags.quiet === true && (hostContext.github === null || flags.json === true);
    const folder = (0,external_node_path_.relative)(here, finished.folder);
    // In a step's log, the output of stages is already there, and would be read for workflow commands here.
    const logEnds = hostContext.github === null ? await readEnds(platform.files, hostContext, finished) : null;
    const ended = { ...finished, folder, colour: screen.colour, logEnds };
    await screen.write(isQuiet ? `${formatResult(ended).join("\n")}\n` : formatClosingLines(ended));
    if (flags.json === true)
        await (0,command_line/* printData */.wV)((0,json/* toJson */.aB)(finished.summary));
    return (0,exit_code/* getExitCode */.O)(finished.summary);
}
async function readEnds(files, { environment }, finished) {
    if (finished.summary.status === "succeeded")
        return new Map();
    const { readFailedLogEnds } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 4042));
    const { text: hide } = (0,create_redactor.createRunRedactor)(environment, finished.plan);
    return readFailedLogEnds(files, finished, maxDetailed, hide);
}

;// CONCATENATED MODULE: ./build/cli/aggregate.js





async function aggregate(folder, flags) {
    const line = await (0,command_line/* createCli */.T5)(undefined, flags);
    const { requested, platform, hostContext } = line;
    const path = (0,external_node_path_.resolve)(line.here, folder);
    if (!(await platform.files.exists(path)))
        return (0,refused/* printRefusal */.o)(platform, (0,settings_settings/* refuse */.TR)(`${folder}: no such folder`), flags);
    const { aggregateFolder } = await __webpack_require__.e(/* import() */ 9256).then(__webpack_require__.bind(__webpack_require__, 9256));
    const { openArtifactFolders } = await __webpack_require__.e(/* import() */ 2597).then(__webpack_require__.bind(__webpack_require__, 2597));
    const settings = (0,settings_settings/* resolveSettings */.Mo)(requested, hostContext.environment);
    const artifacts = openArtifactFolders(path);
    const finished = await aggregateFolder(platform, settings, hostContext, artifacts, {
        folder: path,
        key: flags.key ?? null,
        jobResults: { plan: flags.planResult ?? null, run: flags.runResult ?? null },
    });
    return printFinishedRun(line, flags, finished);
}

// EXTERNAL MODULE: ./build/model/limits.js + 2 modules
var limits = __webpack_require__(9821);
;// CONCATENATED MODULE: ./build/modes/run-folder/run-archives.js


const archiveLimits = {
    archiveBytes: limits/* limits */.F.artifactBytes.value,
    files: limits/* limits */.F.unpackedFiles.value,
    totalBytes: limits/* limits */.F.unpackedBytes.value,
};
/** @param warn called for an archive of which large files were left out */
function createRunArchives(files, unpack, warn) {
    const opened = new Map();
    return {
        async open(archive) {
            const folder = await files.makeTemporaryFolder();
            opened.set(folder, archive);
            const unpacked = await unpack(archive, folder, archiveLimits);
            if (unpacked.kind !== "unpacked")
                return (0,settings_settings/* refuse */.TR)(`${archive}: ${unpacked.reason}`);
            const count = unpacked.leftOut.length;
            if (count > 0)
                await warn(`${archive}: large files in it were left out: ${count}`);
            return folder;
        },
        locate: (folder) => opened.get(folder) ?? folder,
        close: async () => {
            for (const folder of opened.keys())
                await files.remove(folder);
        },
    };
}

;// CONCATENATED MODULE: ./build/cli/run-search.js



/** The command line of a verb about recorded runs. Only `--task` restricts the task, no environment variable. */
async function createRunSearch(flags) {
    const line = await (0,command_line/* createCli */.T5)(undefined, flags);
    return { ...line, settings: toRunSearch(line) };
}
/**
 * Calls a verb that only reads runs. A run may be named by its downloaded archive, which is unpacked into a temporary
 * folder until the verb ends.
 */
async function readRuns(flags, read) {
    const line = await (0,command_line/* createCli */.T5)(undefined, flags);
    const archives = createRunArchives(line.platform.files, unpackDownload, (message) => (0,command_line/* printError */.yJ)(`${message}\n`));
    try {
        return await read({ ...line, settings: { ...toRunSearch(line), archives }, archives });
    }
    finally {
        await archives.close();
    }
}
/** Loaded on demand: few calls unpack anything. */
const unpackDownload = async (...given) => (await __webpack_require__.e(/* import() */ 2597).then(__webpack_require__.bind(__webpack_require__, 2597))).unpackDownload(...given);
/** Where a verb looks for a run. */
const toRunSearch = ({ requested, hostContext, here }) => ({
    ...(0,settings_settings/* resolveSettings */.Mo)(requested, hostContext.environment),
    task: requested.task,
    here,
});

;// CONCATENATED MODULE: ./build/cli/approve.js






async function approve(run, flags) {
    const { platform, hostContext, here, settings } = await createRunSearch(flags);
    const { approveRun } = await __webpack_require__.e(/* import() */ 5829).then(__webpack_require__.bind(__webpack_require__, 5829));
    const approved = await approveRun(platform, settings, hostContext, run ?? null, flags.reason);
    if ((0,settings_settings/* isRefusal */.vu)(approved))
        return (0,refused/* printRefusal */.o)(platform, approved);
    await (0,command_line/* print */.yy)(`${(0,external_node_path_.relative)(here, approved.path)}\n`);
    return exit_code/* exitCodes */.h.passed;
}

// EXTERNAL MODULE: ./build/model/counted.js
var counted = __webpack_require__(7820);
// EXTERNAL MODULE: ./build/report/terminal/finding-lines.js
var finding_lines = __webpack_require__(3283);
;// CONCATENATED MODULE: ./build/report/terminal/run-words.js
/** What lists of runs call a status. */
const runWords = {
    succeeded: { word: "passed", colour: "green" },
    failed: { word: "failed", colour: "red" },
    cancelled: { word: "cancelled", colour: "yellow" },
    in_progress: { word: "running", colour: "cyan" },
    queued: { word: "waiting", colour: "dim" },
};

// EXTERNAL MODULE: ./build/report/terminal/text-table.js
var text_table = __webpack_require__(164);
;// CONCATENATED MODULE: ./build/report/terminal/comparison.js







/** Formats the differences between two runs. */
function formatComparison({ before, after, stages, findings }, colour) {
    const runs = (0,text_table/* createTextTable */.s)(["", "before", "after"], toRunCells(before).map((cell, at) => [labels[at], cell, toRunCells(after)[at]]));
    const parts = [
        [picocolors.createColors(colour).bold(runs.heading), ...runs.rows],
        comparison_formatStages(stages, colour),
        formatSection(findings.added, "new finding", colour),
        formatSection(findings.removed, "finding that is gone", colour, "findings that are gone"),
    ];
    return `${parts
        .filter((lines) => lines.length > 0)
        .map((lines) => lines.join("\n"))
        .join("\n\n")}\n`;
}
const labels = ["run", "result", "commit", "duration"];
const toRunCells = ({ runId, status, partial, commit, durationSeconds }) => [
    (0,clean_text/* cleanLine */.Ow)(runId),
    `${runWords[status].word}${partial === true ? ", partial" : ""}`,
    (0,clean_text/* cleanLine */.Ow)(commit ?? "").slice(0, 7),
    (0,duration/* formatDuration */.a)(durationSeconds * 1000),
];
function comparison_formatStages(stages, colour) {
    if (stages.length === 0)
        return ["No stage changed."];
    const table = (0,text_table/* createTextTable */.s)(["stage", "before", "after"], stages.map(({ stage, before, after }) => [stage, comparison_formatResult(before), comparison_formatResult(after)]));
    return [picocolors.createColors(colour).bold(table.heading), ...table.rows];
}
const comparison_formatResult = (result) => {
    if (result === null)
        return "-";
    const { durationMs } = result;
    return (0,clean_text/* cleanLine */.Ow)(durationMs === null ? result.result : `${result.result}, ${(0,duration/* formatDuration */.a)(durationMs)}`);
};
/** The most findings of a section. */
const maxListed = 50;
function formatSection(findings, noun, colour, plural = `${noun}s`) {
    if (findings.length === 0)
        return [];
    const title = findings.length === 1 ? `1 ${noun}:` : `${findings.length} ${plural}:`;
    const lines = (0,finding_lines/* formatFindingLines */.km)(findings.slice(0, maxListed), colour);
    const rest = findings.length - maxListed;
    return [title, ...lines, ...(rest > 0 ? [`and ${(0,counted/* counted */.h)(rest, "more finding")}`] : [])];
}

;// CONCATENATED MODULE: ./build/cli/compare.js








/** Shows the differences between two runs. */
const compare = (before, after, flags) => readRuns(flags, async ({ platform, hostContext, settings, here, archives }) => {
    const { compareRuns } = await __webpack_require__.e(/* import() */ 2086).then(__webpack_require__.bind(__webpack_require__, 2086));
    const names = [before, after].filter((name) => name !== undefined);
    const compared = await compareRuns(settings, platform, names);
    if ((0,settings_settings/* isRefusal */.vu)(compared))
        return (0,refused/* printRefusal */.o)(platform, compared, flags);
    const { warnings, findings, ...rest } = compared;
    if (warnings.length > 0)
        await (0,command_line/* printError */.yJ)(`${warnings.join("\n")}\n`);
    const place = (run) => ({
        ...run,
        folder: (0,external_node_path_.relative)(here, archives.locate(run.folder)),
    });
    const value = {
        schemaVersion: 1,
        kind: "comparison",
        before: place(rest.before),
        after: place(rest.after),
        stages: rest.stages,
        findings: { added: findings.added.map(toShown), removed: findings.removed.map(toShown) },
    };
    const { value: redact } = (0,create_redactor.createRunRedactor)(hostContext.environment);
    await (0,command_line/* printResult */.RS)(flags, redact(value), formatComparison(compared, platform.screen.colour));
    return exit_code/* exitCodes */.h.passed;
});
const toShown = ({ end_line, end_column, ...finding }) => ({
    ...finding,
    endLine: end_line,
    endColumn: end_column,
});

// EXTERNAL MODULE: ./build/modes/plan/name-to-run.js
var name_to_run = __webpack_require__(8140);
// EXTERNAL MODULE: ./build/modes/run-folder/find-run.js
var find_run = __webpack_require__(701);
// EXTERNAL MODULE: ./build/modes/settings/configuration.js
var settings_configuration = __webpack_require__(4503);
// EXTERNAL MODULE: ./build/plan/targets.js
var targets = __webpack_require__(8728);
;// CONCATENATED MODULE: ./build/cli/next-word.js
/** Reads words that come before the one to complete. */
function readWords(program, words) {
    const start = { verb: program, operands: [], values: {}, flag: null, isOver: false };
    return words.reduce(readWord, start);
}
function readWord(at, word) {
    const { verb, values, flag } = at;
    if (at.isOver || word === "--")
        return { ...at, flag: null, isOver: true };
    if (flag !== null && (flag.required || !word.startsWith("-")))
        return { ...at, flag: null, values: { ...values, [flag.attributeName()]: word } };
    const [name = "", value] = word.split("=", 2);
    if (word.startsWith("-")) {
        const option = listFlags(verb).find(({ short, long }) => short === name || long === name);
        if (option === undefined || !takesValue(option))
            return { ...at, flag: null };
        if (value === undefined)
            return { ...at, flag: option };
        return { ...at, flag: null, values: { ...values, [option.attributeName()]: value } };
    }
    const next = verb.commands.find((one) => one.name() === word || one.aliases().includes(word));
    if (next !== undefined)
        return { ...at, flag: null, verb: next };
    return { ...at, flag: null, operands: [...at.operands, word] };
}
const takesValue = ({ required, optional }) => required || optional;
/** The flags of a verb and of all verbs. */
const listFlags = (verb) => [
    ...verb.options,
    ...(verb.parent === null ? [] : listFlags(verb.parent)),
];
/** Finds what can follow. @param word its beginning */
function findNextWord(at, word) {
    const { verb, operands, flag } = at;
    if (at.isOver)
        return { candidates: [], names: null };
    if (flag !== null && (flag.required || !word.startsWith("-")))
        return valuesOf(flag.long, flag.argChoices);
    if (word.startsWith("-"))
        return { candidates: describeFlags(verb), names: null };
    if (verb.commands.length > 0)
        return { candidates: describeVerbs(verb), names: null };
    const argument = verb.registeredArguments[operands.length];
    return argument === undefined
        ? { candidates: [], names: null }
        : valuesOf(argument.name(), argument.argChoices);
}
const valuesOf = (names, choices = []) => ({
    candidates: choices.map((word) => ({ word, note: "" })),
    names,
});
const describeFlags = (verb) => [
    ...listFlags(verb)
        .filter(({ hidden, long }) => !hidden && long !== undefined)
        .map(({ long, description }) => ({ word: long, note: description })),
    { word: "--help", note: "show help for this command" },
];
const describeVerbs = (verb) => verb
    .createHelp()
    .visibleCommands(verb)
    .map((one) => ({ word: one.name(), note: one.description() }));

;// CONCATENATED MODULE: ./build/cli/complete.js










/**
 * The hidden verb that the scripts of `completion` call: prints what can come next, one word a line, with a tab and a
 * note behind it.
 * @param words those of the command line up to the cursor; the last one is to be completed
 */
async function complete(program, words) {
    const all = joinValues(words);
    const at = readWords(program, all.slice(0, -1));
    const word = all.at(-1) ?? "";
    const [flag] = /^--[\w-]+=/.exec(word) ?? [""];
    const position = flag === "" ? at : readWords(program, [...all.slice(0, -1), flag.slice(0, -1)]);
    const { candidates, names } = findNextWord(position, word.slice(flag.length));
    const found = names === null ? [] : await findNames(names, position).catch(() => []);
    // `api/unit` is offered once its subtask is typed: there may be many, and `unit` is shorter.
    const named = [...new Set(found)].filter((name) => word.includes("/") || !name.includes("/"));
    const lines = [...candidates, ...named.map((one) => ({ word: one, note: "" }))]
        .map((one) => ({ ...one, word: flag + one.word }))
        .filter((one) => one.word.startsWith(word) && isPlain(one))
        .map((one) => `${one.word}${one.note === "" ? "" : `\t${one.note}`}\n`);
    await (0,command_line/* print */.yy)(lines.join(""));
    return exit_code/* exitCodes */.h.passed;
}
/** Bash splits `--stage=unit` into three words. */
const joinValues = (words) => words.flatMap((word, at) => {
    const isSign = word === "=" && words[at - 1]?.startsWith("--") === true;
    if (!isSign)
        return [word];
    return at === words.length - 1 ? [""] : [];
});
/** A shell puts the word into its command line as it is, and names come from a file. */
const isPlain = ({ word }) => /^[\w.@:+=/-]+$/.test(word);
/** The names that a flag or an argument takes. */
async function findNames(kind, position) {
    if (position.values["root"] !== undefined)
        process.chdir((0,external_node_path_.resolve)(position.values["root"]));
    switch (kind) {
        case "pipeline":
            return (0,name_to_run/* listNamesToRun */.v)(await readPipelines(position));
        case "stage":
        case "--stage":
            return (await readChosen(position)).flatMap(targets/* listStageNames */.N7);
        case "--subtask":
            return (await readChosen(position)).flatMap(targets/* listSubtaskNames */.MV);
        case "--only":
        case "--skip":
            return (await readChosen(position)).flatMap(targets/* listTargetNames */.oT);
        case "run":
        case "--run":
        case "--resume":
            return listRunNames(position);
        default:
            return [];
    }
}
async function readPipelines({ values }) {
    return (await readConfiguration(values["config"]))?.pipelines ?? [];
}
/** The pipeline that is named or the usual one, else all of them. */
async function readChosen({ values, operands }) {
    const configuration = await readConfiguration(values["config"]);
    const { pipelines = [], default_pipeline: usual } = configuration ?? {};
    const isNamed = pipelines.some(({ id }) => id === operands[0]);
    const chosen = pipelines.filter(({ id }) => id === (isNamed ? operands[0] : usual));
    return chosen.length > 0 ? chosen : pipelines;
}
/** @returns null if the file has mistakes, or there is none */
async function readConfiguration(config) {
    const { requested, platform } = await createRunSearch({ config });
    const configuration = await (0,settings_configuration/* loadConfiguration */.vF)(requested, platform.files);
    return (0,settings_settings/* isRefusal */.vu)(configuration) ? null : configuration;
}
/** The most runs to offer. */
const maxRuns = 20;
async function listRunNames({ values }) {
    const { settings, platform } = await createRunSearch({
        task: values["task"],
        ...(values["runsDir"] !== undefined && { runsDir: values["runsDir"] }),
    });
    const runs = await (0,find_run/* listRuns */.v)(settings, platform.files);
    return [
        "latest",
        ...runs
            .map(({ id }) => id)
            .toReversed()
            .slice(0, maxRuns),
    ];
}

;// CONCATENATED MODULE: ./build/cli/completion.js


/** Each script passes the words up to the cursor to the hidden verb `complete`, which prints what can come next. */
const scripts = {
    bash: `_orchestrator() {
  local word note
  COMPREPLY=()
  while IFS=$'\\t' read -r word note; do
    COMPREPLY+=("$word")
  done < <("\${COMP_WORDS[0]}" complete -- "\${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null)
}
complete -o default -F _orchestrator orchestrator
`,
    zsh: `_orchestrator() {
  local word note
  local -a found
  while IFS=$'\\t' read -r word note; do
    found+=("\${word//:/\\\\:}\${note:+:$note}")
  done < <("\${words[1]}" complete -- "\${(@)words[2,CURRENT]}" 2>/dev/null)
  if (( $#found )); then _describe orchestrator found; else _files; fi
}
compdef _orchestrator orchestrator
`,
    fish: `function __orchestrator_complete
  set -l words (commandline -opc)
  set -l found ($words[1] complete -- $words[2..-1] (commandline -ct) 2>/dev/null)
  if test (count $found) -gt 0
    printf '%s\\n' $found
  else
    __fish_complete_path (commandline -ct)
  end
end
complete -c orchestrator -f -a '(__orchestrator_complete)'
`,
    powershell: `Register-ArgumentCompleter -Native -CommandName orchestrator -ScriptBlock {
  param($current, $line, $cursor)
  $words = @($line.CommandElements | Select-Object -Skip 1 |
    Where-Object { $_.Extent.EndOffset -le $cursor } | ForEach-Object { $_.ToString() })
  # Older versions drop empty arguments.
  if ($current -eq '') { $words += $(if ($PSVersionTable.PSVersion -lt [version]'7.3') { '""' } else { '' }) }
  & $line.CommandElements[0].ToString() complete '--' @words 2>$null | ForEach-Object {
    $word, $note = $_ -split "\`t", 2
    if (-not $note) { $note = $word }
    [System.Management.Automation.CompletionResult]::new($word, $word, 'ParameterValue', $note)
  }
}
`,
};
/** Prints the script that completes command lines in a shell. */
async function completion(shell) {
    await (0,command_line/* print */.yy)(scripts[shell]);
    return exit_code/* exitCodes */.h.passed;
}

;// CONCATENATED MODULE: ./build/report/terminal/check-results.js


const longestLine = 400;
/** Formats checks: what needs attention with its fix, and the others in one line. */
function formatChecks(results, colour) {
    const paint = picocolors.createColors(colour);
    const heads = { problem: paint.red("problem"), notice: paint.yellow("notice "), ok: "" };
    const open = results.filter(({ level }) => level !== "ok");
    const fine = results.filter(({ level }) => level === "ok");
    const lines = open.flatMap(({ level, message, fix = "" }) => [
        `${heads[level]}  ${(0,clean_text/* cleanLine */.Ow)(message, longestLine)}`,
        `         fix: ${(0,clean_text/* cleanLine */.Ow)(fix, longestLine)}`,
    ]);
    const ok = fine.map(({ message }) => (0,clean_text/* cleanLine */.Ow)(message)).join(", ");
    return `${[...lines, ...(ok === "" ? [] : [`${paint.green("ok     ")}  ${ok}`])].join("\n")}\n`;
}

;// CONCATENATED MODULE: ./build/cli/doctor.js





/** Exits with 1 if a check found what stops a run. */
async function doctor(flags) {
    const { requested, platform, machine, environment, here } = (0,command_line/* createLocalCli */._7)(undefined, flags);
    const settings = { ...(0,settings_settings/* resolveSettings */.Mo)(requested, environment), task: null };
    const { diagnose } = await __webpack_require__.e(/* import() */ 5065).then(__webpack_require__.bind(__webpack_require__, 5065));
    const known = await describeMachine(environment, machine.windows);
    const checks = await diagnose(platform, settings, known, here);
    const isReady = checks.every(({ level }) => level !== "problem");
    const { value } = (0,create_redactor.createRunRedactor)(environment);
    const data = value({ schemaVersion: 1, kind: "doctor", ready: isReady, checks });
    await (0,command_line/* printResult */.RS)(flags, data, formatChecks(checks, platform.screen.colour));
    return isReady ? exit_code/* exitCodes */.h.passed : exit_code/* exitCodes */.h.failed;
}
async function describeMachine(environment, windows) {
    const { readGitHub } = await __webpack_require__.e(/* import() */ 5132).then(__webpack_require__.bind(__webpack_require__, 2751));
    const { createProgramSearch, findWriteProblem, readFreeBytes } = await __webpack_require__.e(/* import() */ 6521).then(__webpack_require__.bind(__webpack_require__, 6521));
    const github = readGitHub(environment, { event: false });
    return {
        node: process.versions.node,
        windows,
        environment,
        variableProblems: github !== null && "messages" in github ? github.messages : [],
        hasProgram: createProgramSearch(environment, windows),
        findWriteProblem,
        readFreeBytes,
    };
}

// EXTERNAL MODULE: ./build/config/wording.js
var config_wording = __webpack_require__(1967);
;// CONCATENATED MODULE: ./build/cli/unknown-verb.js







/** What other tools call a verb. */
const synonyms = {
    check: "validate",
    history: "runs",
    list: "runs",
    log: "logs",
    status: "show",
    version: "--version",
};
/** Names the verb, pipeline or stage that a wrong word was meant for. @param known the verbs and their aliases */
async function explainUnknownVerb(word, known, flags = {}) {
    const meant = await findMeant(word, known);
    const hint = meant === null ? "" : `; did you mean: orchestrator ${meant}`;
    const mistakes = [`there is no command ${(0,config_wording/* quote */.hD)(word)}${hint}`, "See `orchestrator --help`."];
    await (0,refused.printMistakes)(mistakes, flags);
    return exit_code/* exitCodes */.h.refused;
}
async function findMeant(word, known) {
    const { requested, platform } = await (0,command_line/* createCli */.T5)(undefined, {});
    const configuration = await (0,settings_configuration/* loadConfiguration */.vF)(requested, platform.files);
    const names = (0,settings_settings/* isRefusal */.vu)(configuration) ? [] : (0,name_to_run/* listNamesToRun */.v)(configuration.pipelines);
    if (names.includes(word))
        return `run ${word}`;
    if (Object.hasOwn(synonyms, word))
        return synonyms[word];
    const near = (0,config_wording/* nearest */.pA)(word, [...known, ...names]);
    if (near === undefined)
        return null;
    return known.includes(near) ? near : `run ${near}`;
}

// EXTERNAL MODULE: ./build/model/reasons.js
var reasons = __webpack_require__(9751);
// EXTERNAL MODULE: ./build/model/pipeline-files.js
var pipeline_files = __webpack_require__(912);
// EXTERNAL MODULE: ./build/modes/run-folder/own-folders.js
var own_folders = __webpack_require__(524);
// EXTERNAL MODULE: ./build/modes/init/existing-workflows.js
var existing_workflows = __webpack_require__(662);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/json-schema-processors.js
var json_schema_processors = __webpack_require__(8439);
// EXTERNAL MODULE: ./build/config/lists.js
var lists = __webpack_require__(7162);
// EXTERNAL MODULE: ./build/config/schema.js
var config_schema = __webpack_require__(7096);
;// CONCATENATED MODULE: ./build/config/json-schema.js



/** The URL of the schema for editors, in the first line of every example. */
const schemaAddress = "https://raw.githubusercontent.com/org/orchestrator/v1/docs/orchestrator.schema.json";
/**
 * The YAML format as a JSON Schema (draft 2020-12), for editors. It checks single values; names, cycles and duplicates
 * are checked by readConfiguration.
 * @param guardrails the built-in guardrails with the schemas of their settings
 */
function jsonSchema(guardrails) {
    const { $schema, $defs, ...schema } = json_schema_processors/* toJSONSchema */.bl(config_schema/* ConfigurationSchema */.S7, {
        io: "input",
        override: ({ zodSchema, jsonSchema }) => {
            if ((0,lists/* isTextList */.Sl)(zodSchema))
                orOneText(jsonSchema);
        },
    });
    return {
        $schema,
        $id: schemaAddress,
        title: "Orchestrator pipelines",
        description: "The pipelines of a repository: .github/orchestrator.yml",
        ...schema,
        patternProperties: { "^x-": {} },
        $defs: {
            ...$defs,
            Stage: { ...$defs?.["Stage"], allOf: [...guardrails].map(createSettingsRule) },
        },
    };
}
function orOneText(list) {
    const { type, items, ...rest } = list;
    for (const key of ["type", "items"])
        delete list[key];
    Object.assign(list, rest, { anyOf: [items, { type, items }] });
}
/** The rule for `with` of one guardrail. */
function createSettingsRule([name, options]) {
    const { $schema: _, ...settings } = json_schema_processors/* toJSONSchema */.bl(options, { io: "input" });
    const uses = { const: `guardrail/${name}` };
    return {
        if: { properties: { uses }, required: ["uses"] },
        // oxlint-disable-next-line unicorn/no-thenable -- JSON Schema calls it so
        then: { properties: { with: settings } },
    };
}
/** The text of docs/orchestrator.schema.json. */
function jsonSchemaText(guardrails) {
    return `${JSON.stringify(jsonSchema(guardrails), null, 2)}\n`;
}

;// CONCATENATED MODULE: ./build/modes/init/kind.js
/** What a stage is for, in the order in which stages are written. */
const purposes = ["build", "lint", "format", "types", "check", "test", "docs"];
/** Creates a stage whose id is its purpose. */
const stage = (purpose, run) => ({
    purpose,
    id: purpose,
    run,
});
/** A step of the workflow that runs a command. */
function runStep(command, folder = "") {
    return folder === ""
        ? [`- run: ${command}`]
        : [`- run: ${command}`, `  working-directory: ${folder}`];
}

;// CONCATENATED MODULE: ./build/modes/init/docs-pipeline.js
/** The stage set that both pipelines use. */
function docsSet(docs) {
    if (docs.length === 0)
        return [];
    return [
        "# Stages that more than one pipeline uses.",
        "stage-sets:",
        "  docs:",
        ...docs.map(({ id, run }) => `    - { id: ${id}, run: ${JSON.stringify(run)} }`),
        "",
    ];
}
/** The pipeline `docs-review`. */
const createDocsPipeline = (docs) => [
    "  # Checks for a change to the documentation only.",
    "  docs-review:",
    "    title: Docs review",
    "    stages:",
    ...(docs.length === 0 ? withoutScripts : ["      - stage-set: docs"]),
    ...guardrails(["docs-check", "docs-freshness"], docs, 6),
];
/**
 * Guardrails start as a dry run, because a new repository may not meet them yet. An existing script with the same
 * purpose replaces one.
 */
function guardrails(names, docs, indent) {
    const added = names.filter((name) => !docs.some(({ id }) => id === name));
    if (added.length === 0)
        return [];
    return [
        "# Built-in checks: https://github.com/org/orchestrator/blob/v1/docs/guardrails.md. A dry run reports findings",
        "# without failing: remove `dry-run` once they are fixed.",
        ...added.map((name) => `- { uses: guardrail/${name}, needs: [], with: { dry-run: true } }`),
    ].map((line) => `${" ".repeat(indent)}${line}`);
}
/** Fails on leftover conflict markers, and if git fails: a check that checked nothing must not pass. */
const withoutScripts = [
    "      # No script that checks documents was found. Add your commands here, one stage each:",
    "      # - { id: docs-check, run: npm run docs:check }",
    "      - id: conflict-markers",
    "        name: No leftovers of a merge in documents",
    "        run: |",
    "          git rev-parse --git-dir > /dev/null",
    "          found=0",
    "          git grep -nIE '^(<{7}|>{7})( |$)' -- '*.md' docs || found=$?",
    '          if [ "$found" -eq 0 ]; then echo "A merge left these lines behind."; fi',
    "          # 1: there are none. Any other code is an error of git.",
    '          [ "$found" -eq 1 ]',
];

;// CONCATENATED MODULE: ./build/modes/init/pipelines.js




/**
 * The text of a first pipeline file: `implementation-gate` with the stages of all projects, and `docs-review`. A
 * repository with projects in subfolders has a subtask for each of them. Without a test, a stage fails that says what
 * to put there.
 * @param proposals lines for a comment: steps of existing workflows that could become stages
 */
function createPipelines(survey, proposals) {
    const projects = withUniqueIds(survey.projects);
    const docs = projects.flatMap(({ folder, stages }) => folder === "" ? stages.filter(({ purpose }) => purpose === "docs") : []);
    const isSplit = projects.some(({ folder, stages }) => folder !== "" && stages.length > 0);
    return [
        `# yaml-language-server: $schema=${schemaAddress}`,
        "# What each key means: https://github.com/org/orchestrator/blob/v1/docs/configuration.md",
        ...comment("No stages, but found:", survey.leftOut),
        ...comment("Steps of existing workflows, which could become stages:", proposals),
        "default-pipeline: implementation-gate",
        "",
        ...docsSet(docs),
        "pipelines:",
        "  # All checks before a merge. Try it: npx github:org/orchestrator run",
        "  implementation-gate:",
        "    title: Implementation gate",
        ...setupLines(projects),
        ...(isSplit ? subtaskLines(projects, docs) : flatLines(projects, docs)),
        "",
        ...createDocsPipeline(docs),
        "",
    ].join("\n");
}
/** A change of the pipeline file runs everything, so a new one is not green before it has tested anything. */
const ownFiles = [".github/orchestrator.*"];
const mostInComment = 20;
function comment(title, lines) {
    if (lines.length === 0)
        return [];
    const more = lines.length - mostInComment;
    const rest = more > 0 ? [`#   ${more} more`] : [];
    // A line break in the name of a folder would end the comment.
    const shown = lines.slice(0, mostInComment).map((line) => `#   ${(0,clean_text/* cleanLine */.Ow)(line, 200)}`);
    return [`# ${title}`, ...shown, ...rest];
}
/** Stages of several projects in one folder must not share an id. */
function withUniqueIds(projects) {
    const taken = new Set();
    const rename = (project) => (one) => {
        const kind = project.kind.toLowerCase().replaceAll(/\W+/g, "-").replace(/^-/, "");
        const names = [one.id, `${kind}-${one.id}`, ...[2, 3, 4].map((n) => `${one.id}-${n}`)];
        const id = names.find((name) => !taken.has(`${project.folder}/${name}`)) ?? one.id;
        taken.add(`${project.folder}/${id}`);
        return { ...one, id };
    };
    return projects.map((project) => ({ ...project, stages: project.stages.map(rename(project)) }));
}
const toLine = ({ id, run }, indent) => `${" ".repeat(indent)}- { id: ${id}, run: ${JSON.stringify(run)} }`;
/** Builds that other packages need. One that needs another comes after it. */
function setupLines(projects) {
    const builds = projects
        .filter(({ setup }) => setup !== undefined)
        .sort((one, other) => (one.dependsOn?.length ?? 0) - (other.dependsOn?.length ?? 0));
    if (builds.length === 0)
        return [];
    return [
        "    # What several packages need is built first.",
        "    setup:",
        ...builds.map(({ folder, setup }) => {
            const id = `${setup.id}-${toId(folder)}`;
            const run = JSON.stringify(setup.run);
            return `      - { id: ${id}, working-directory: ${folder}, run: ${run} }`;
        }),
    ];
}
function flatLines(projects, docs) {
    const stages = sortStages(projects.flatMap((project) => project.stages));
    return [
        "    stages:",
        ...stages.map((one) => toLine(one, 6)),
        ...(docs.length === 0 ? [] : ["      - stage-set: docs"]),
        ...(hasTest(projects) ? [] : failingTest(6)),
        ...guardrails(["diff-budget", "docs-check"], docs, 6),
    ];
}
function subtaskLines(projects, docs) {
    const folders = [...new Set(projects.map(({ folder }) => folder))].filter((path) => path !== "");
    const atRoot = sortStages(projects.flatMap(({ folder, stages }) => (folder === "" ? stages : [])));
    return [
        "    subtasks:",
        "      # Runs for every change; the others for changes of their `paths`.",
        "      - id: repository",
        "        stages:",
        ...atRoot.map((one) => toLine(one, 10)),
        ...(docs.length === 0 ? [] : ["          - stage-set: docs"]),
        ...(hasTest(projects) ? [] : failingTest(10)),
        ...guardrails(["diff-budget", "docs-check"], docs, 10),
        ...folders.flatMap((folder) => folderLines(folder, projects.filter((project) => project.folder === folder))),
    ];
}
function folderLines(folder, projects) {
    const stages = sortStages(projects.flatMap((project) => project.stages));
    if (stages.length === 0)
        return [];
    const outside = projects.flatMap(({ dependsOn = [] }) => dependsOn);
    const paths = [...new Set([`${folder}/**`, ...outside, ...ownFiles])];
    return [
        `      - id: ${toId(folder)}`,
        `        working-directory: ${folder}`,
        "        paths:",
        ...paths.map((path) => `          - ${JSON.stringify(path)}`),
        "        stages:",
        ...stages.map((one) => toLine(one, 10)),
    ];
}
/** A folder as an id. `repository` is the subtask of the root. */
function toId(folder) {
    const id = folder.replaceAll(/[^\w.-]+/g, "-").replace(/^[^A-Za-z0-9]+/, "");
    return id === "repository" ? "repository-folder" : id;
}
function sortStages(stages) {
    const order = (one) => purposes.indexOf(one.purpose);
    return stages
        .filter(({ purpose }) => purpose !== "docs")
        .sort((one, other) => order(one) - order(other));
}
const hasTest = (projects) => projects.some(({ stages }) => stages.some(({ purpose }) => purpose === "test"));
/** A gate without tests must not pass. */
const failingTest = (indent) => [
    "# No tests were found. Put the command that runs them here, such as `make test`.",
    "- id: test",
    "  run: |",
    '    echo "This pipeline has no tests yet: put the command that runs them into its stage test."',
    "    exit 1",
].map((line) => `${" ".repeat(indent)}${line}`);

;// CONCATENATED MODULE: ./build/modes/init/place-files.js


/**
 * Places the pipeline file under the name that exists. One in JSON is kept, because a new YAML file would take
 * precedence.
 */
async function placePipelines(files, root, text, force) {
    let path = pipeline_files/* pipelineFiles */.u[0];
    for (const name of pipeline_files/* pipelineFiles */.u.toReversed())
        if (await files.exists((0,external_node_path_.join)(root, name)))
            path = name;
    if (path.endsWith(".json"))
        return { path, text, did: "kept", detail: "this is the repository's pipeline file" };
    return placeFile(files, root, { path, text }, force);
}
/** Places a file. An existing one is kept unless `force` is set. */
async function placeFile(files, root, file, force) {
    const exists = await files.exists((0,external_node_path_.join)(root, file.path));
    if (exists && !force)
        return { ...file, did: "kept", detail: "it exists; --force replaces it" };
    return { ...file, did: exists ? "replaced" : "wrote", detail: "" };
}

;// CONCATENATED MODULE: ./build/modes/init/summary.js


/** Two lines for the screen: what the pipeline checks, and what was not found. */
function describeSurvey(survey) {
    const checked = survey.projects.filter(({ stages }) => stages.length > 0);
    return [
        `Checks: ${checked.length === 0 ? "nothing yet" : checked.map(describeProject).join("; ")}.`,
        `Not found: ${describeMissing(survey)}.`,
        ...(survey.leftOut.length === 0 ? [] : [`Left out: ${shorten(survey.leftOut)}.`]),
    ];
}
const mostShown = 8;
function shorten(texts) {
    const more = texts.length - mostShown;
    const shown = texts.slice(0, mostShown).map((text) => (0,clean_text/* cleanLine */.Ow)(text, 200));
    return [...shown, ...(more > 0 ? [`${more} more`] : [])].join(", ");
}
function describeProject({ kind, folder, stages, setup }) {
    const ids = [...(setup === undefined ? [] : [setup]), ...stages].map(({ id }) => id);
    return `${kind}${folder === "" ? "" : ` in ${folder}`}: ${ids.join(", ")}`;
}
function describeMissing({ projects }) {
    if (projects.length === 0)
        return "a project of a known kind; write your test command into the stage test";
    if (!hasTest(projects))
        return "tests; write your test command into the stage test";
    const untested = projects.filter((project) => !hasTest([project]) && (project.folder === "" || project.stages.length > 0));
    return untested.length === 0
        ? "nothing"
        : shorten(untested.map(({ kind, folder }) => `tests of ${kind} in ${folder || "the root"}`));
}

// EXTERNAL MODULE: ./build/changes/open-repository.js + 5 modules
var open_repository = __webpack_require__(4697);
;// CONCATENATED MODULE: ./build/modes/init/kinds/dotnet.js


const projectFile = /\.(?:cs|fs|vb)proj$/;
/** A solution covers the projects below; without one, each project is built on its own. */
const dotnet = {
    name: ".NET",
    marker: /\.(?:slnx?|csproj|fsproj|vbproj)$/,
    async inspect(folder) {
        const isTested = await folder.contains(projectFile, /Microsoft\.NET\.Test\.Sdk|<IsTestProject>true|MSTest\.Sdk/);
        const sdk = folder.findUp("global.json");
        const hasSolution = folder.below.some((file) => /^[^/]+\.slnx?$/.test(file));
        const uses = "- uses: actions/setup-dotnet@a98b56852c35b8e3190ac28c8c2271da59106c68 # v6.0.0";
        return {
            stages: [
                stage("build", "dotnet build"),
                ...(isTested ? [stage("test", "dotnet test --no-build")] : []),
            ],
            steps: [
                sdk === undefined
                    ? ["# No global.json names an SDK: those of GitHub's runner are used."]
                    : [uses, "  with:", `    global-json-file: ${external_node_path_.posix.normalize(sdk.path)}`],
            ],
            covers: () => hasSolution,
        };
    },
};

;// CONCATENATED MODULE: ./build/modes/init/source-folder.js


const mostFilesRead = 300;
/** @param names paths of all files of the repository, relative to its root */
function createSourceFolder(disk, root, names, path = "") {
    const below = path === "" ? [...names] : takeBelow(names, `${path}/`);
    const firstOf = (...wanted) => wanted.find((name) => names.has(external_node_path_.posix.join(path, name)));
    const at = (other) => createSourceFolder(disk, root, names, other);
    const read = async (name) => {
        if (!names.has(external_node_path_.posix.join(path, name)))
            return "";
        const options = { within: root, most: limits/* limits */.F.repositoryFile.value };
        const text = await disk.readText((0,external_node_path_.join)(root, path, name), options);
        return text?.replace(/^\uFEFF/, "") ?? "";
    };
    const folder = {
        path,
        below,
        firstOf,
        has: (...wanted) => firstOf(...wanted) !== undefined,
        read,
        at,
        contains: async (place, text) => {
            for (const name of below.filter((file) => place.test(file)).slice(0, mostFilesRead))
                if (text.test(await read(name)))
                    return true;
            return false;
        },
        findUp: (...wanted) => {
            const name = firstOf(...wanted);
            if (name !== undefined)
                return { folder, name, path: external_node_path_.posix.join(path, name) };
            return path === "" ? undefined : at(parentFolder(path)).findUp(...wanted);
        },
    };
    return folder;
}
/** The folder of a path; empty for the root. */
function parentFolder(path) {
    const parent = external_node_path_.posix.dirname(path);
    return parent === "." ? "" : parent;
}
const takeBelow = (names, start) => [...names].flatMap((name) => (name.startsWith(start) ? [name.slice(start.length)] : []));

;// CONCATENATED MODULE: ./build/modes/init/kinds/go.js



const go = { name: "Go", marker: /^go\.mod$/, inspect };
async function inspect(folder) {
    const isTested = (await findOwnFiles(folder)).some((file) => file.endsWith("_test.go"));
    const linter = folder.firstOf(".golangci.yml", ".golangci.yaml", ".golangci.toml");
    return {
        stages: [
            stage("build", "go build ./..."),
            stage("lint", "go vet ./..."),
            ...(isTested ? [stage("test", "go test ./...")] : []),
        ],
        leftOut: linter === undefined ? [] : ["golangci-lint run (the workflow doesn't install it)"],
        steps: [
            [
                "- uses: actions/setup-go@b7ad1dad31e06c5925ef5d2fc7ad053ef454303e # v7.0.0",
                "  with:",
                `    go-version-file: ${external_node_path_.posix.join(folder.path, "go.mod")}`,
                ...(folder.path === "" ? [] : [`    cache-dependency-path: ${folder.path}/go.sum`]),
            ],
        ],
        dependsOn: await findWorkspaceModules(folder),
    };
}
/** Go files of this module, without those of modules below. */
async function findOwnFiles({ below }) {
    const modules = below.filter((file) => file.endsWith("/go.mod")).map(parentFolder);
    return below.filter((file) => !modules.some((path) => file.startsWith(`${path}/`)));
}
/** go.work, and the folders of its modules that this one requires or imports, directly or not. */
async function findWorkspaceModules(folder) {
    const workspace = folder.findUp("go.work");
    if (folder.path === "" || workspace === undefined)
        return [];
    const text = await workspace.folder.read("go.work");
    const listed = [...text.matchAll(/^(?:use)?[ \t]+"?(\.[^\s"]*)"?/gm)].map(([, path]) => external_node_path_.posix.join(workspace.folder.path, path).replace(/\/$/, "").replace(/^\.$/, ""));
    const needed = new Set([folder.path]);
    for (const path of needed)
        for (const other of listed)
            if (await needs(folder.at(path), folder.at(other)))
                needed.add(other);
    return [workspace.path, ...[...needed].slice(1).map((path) => external_node_path_.posix.join(path, "**"))];
}
async function needs(one, other) {
    const [, name] = /^module +(\S+)/m.exec(await other.read("go.mod")) ?? [];
    if (name === undefined)
        return true;
    const literal = name.replaceAll(/[^\w/-]/g, "\\$&");
    return one.contains(/(?:\.go|^go\.mod)$/, new RegExp(`[\\s"]${literal}[\\s"/]`));
}

;// CONCATENATED MODULE: ./build/modes/init/tool-version.js
const files = [".tool-versions", "mise.toml", ".mise.toml"];
/**
 * The version of a tool that .tool-versions or mise's file names, in the nearest folder upwards. Of mise's TOML only
 * `tool = "version"` and `tool = ["version", …]` on one line are read.
 */
async function readToolVersion(folder, ...names) {
    for (const file of files) {
        const found = folder.findUp(file);
        if (found === undefined)
            continue;
        const text = await found.folder.read(found.name);
        for (const name of names) {
            const line = new RegExp(`^"?${name}"?(?: *= *\\[?| +)"?([\\w][\\w.+-]*)`, "m").exec(text);
            if (line !== null)
                return line[1];
        }
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/modes/init/kinds/java.js


const testFile = /(?:^|\/)src\/[^/]*[tT]est[^/]*\/.+\.(?:java|kt|kts|groovy|scala)$/;
const maven = {
    name: "Maven",
    marker: /^pom\.xml$/,
    async inspect(folder) {
        const command = `${folder.has("mvnw") ? "./mvnw" : "mvn"} --batch-mode --no-transfer-progress`;
        const pom = await folder.read("pom.xml");
        const [, named] = /<(?:maven\.compiler\.(?:release|source|target)|java\.version|release)>\s*(?:1\.)?(\d+)/.exec(pom) ?? [];
        return {
            ...createStages(folder, command, "test-compile", "verify"),
            steps: [await setUpJava(folder, "maven", named)],
            covers: () => pom.includes("<modules>"),
        };
    },
};
const gradle = {
    name: "Gradle",
    marker: /^(?:build|settings)\.gradle(?:\.kts)?$/,
    async inspect(folder) {
        const script = folder.firstOf("build.gradle.kts", "build.gradle") ?? "build.gradle";
        const [, named] = /(?:JavaLanguageVersion\.of|jvmToolchain)\((\d+)\)/.exec(await folder.read(script)) ?? [];
        return {
            ...createStages(folder, folder.has("gradlew") ? "./gradlew" : "gradle", "assemble", "check"),
            steps: [await setUpJava(folder, "gradle", named)],
            covers: () => folder.has("settings.gradle", "settings.gradle.kts"),
        };
    },
};
/** The last goal runs the tests with all other checks that the build has. */
function createStages(folder, command, build, test) {
    const isTested = folder.below.some((file) => testFile.test(file));
    return {
        stages: [
            stage("build", `${command} ${build}`),
            ...(isTested ? [stage("test", `${command} ${test}`)] : []),
        ],
    };
}
async function setUpJava(folder, cache, named) {
    const file = folder.findUp(".java-version", ".sdkmanrc");
    const version = (await readToolVersion(folder, "java")) ?? named ?? "21";
    const plain = /\d+(?:\.\d+)*/.exec(version)?.[0] ?? "21";
    return [
        "- uses: actions/setup-java@b6effb05e454b25005698d916606bdc6ffcbf961 # v5.7.0",
        "  with:",
        "    distribution: temurin",
        file === undefined ? `    java-version: "${plain}"` : `    java-version-file: ${file.path}`,
        `    cache: ${cache}`,
    ];
}

;// CONCATENATED MODULE: ./build/modes/init/kinds/node-package.js




/** Reads package.json. One that is not a JSON object is a mistake; parts of other types are ignored. */
async function readPackage(folder) {
    const path = external_node_path_.posix.join(folder.path, "package.json");
    let value;
    try {
        value = JSON.parse(await folder.read("package.json"));
    }
    catch (error) {
        return (0,settings_settings/* refuse */.TR)(`${path} is not JSON: ${(0,reasons/* messageOf */.bD)(error)}. Correct it, and run init again`);
    }
    if (!(0,json/* isRecord */.u4)(value))
        return (0,settings_settings/* refuse */.TR)(`${path} is not a JSON object. Correct it, and run init again`);
    const workspaces = (0,json/* isRecord */.u4)(value["workspaces"])
        ? value["workspaces"]["packages"]
        : value["workspaces"];
    const { packageManager, name } = value;
    return {
        name: typeof name === "string" ? name : "",
        scripts: textsOf(value["scripts"]),
        dependencies: ["dependencies", "devDependencies", "peerDependencies"].flatMap((section) => Object.keys(textsOf(value[section]))),
        workspaces: listTexts(workspaces),
        packageManager: typeof packageManager === "string" ? packageManager : "",
        namesNode: ["engines", "volta"].some((key) => "node" in textsOf(value[key])),
    };
}
const textsOf = (value) => (0,json/* isRecord */.u4)(value)
    ? Object.fromEntries(Object.entries(value).filter((entry) => typeof entry[1] === "string"))
    : {};
/** The texts in a list. */
const listTexts = (value) => Array.isArray(value) ? value.filter((item) => typeof item === "string") : [];

;// CONCATENATED MODULE: ./build/modes/init/kinds/node-manager.js


const lockFiles = [
    ["pnpm-lock.yaml", "pnpm"],
    ["yarn.lock", "yarn"],
    ["bun.lock", "bun"],
    ["bun.lockb", "bun"],
    ["package-lock.json", "npm"],
    ["npm-shrinkwrap.json", "npm"],
];
/** The package manager that package.json names, else that of the lock file, else npm. */
async function findManager(folder) {
    const own = await readPackage(folder);
    if ((0,settings_settings/* isRefusal */.vu)(own))
        return own;
    const [, named, major] = /^(npm|pnpm|yarn|bun)@(\d+)/.exec(own.packageManager) ?? [];
    const locks = lockFiles.filter(([name]) => folder.has(name));
    const name = named ?? locks[0]?.[1] ?? "npm";
    return {
        name,
        lock: locks.find(([, manager]) => manager === name)?.[0] ?? null,
        isModernYarn: name === "yarn" &&
            (major === undefined
                ? folder.has(".yarnrc.yml") || /^__metadata:/m.test(await folder.read("yarn.lock"))
                : Number(major) > 1),
        hasVersion: named !== undefined,
    };
}

;// CONCATENATED MODULE: ./build/modes/init/kinds/node-steps.js





/** Steps that set up Node and the package manager, and install what the lock file says. */
async function createInstallSteps(folder, manager) {
    const install = runStep(installCommand(manager), folder.path);
    if (manager.name === "bun")
        return [await setUpBun(folder), install];
    return [...(await setUpManager(folder, manager)), await setUpNode(folder, manager), install];
}
function installCommand({ name, lock, isModernYarn }) {
    if (lock === null)
        return `${name} install`;
    if (name === "npm")
        return "npm ci";
    return `${name} install ${isModernYarn ? "--immutable" : "--frozen-lockfile"}`;
}
/** What makes the package manager available before setup-node looks for its cache. */
async function setUpManager(folder, manager) {
    const { name, hasVersion, isModernYarn } = manager;
    if (name === "yarn" && (hasVersion || isModernYarn))
        return [
            [
                "# Makes the version of packageManager in package.json available.",
                "- run: corepack enable",
            ],
        ];
    if (name !== "pnpm")
        return [];
    const uses = "- uses: pnpm/action-setup@ea17c68df8912ef543352723c149a84f56e3d413 # v6.1.0";
    if (hasVersion && folder.path !== "")
        return [[uses, "  with:", `    package_json_file: ${external_node_path_.posix.join(folder.path, "package.json")}`]];
    if (hasVersion)
        return [["# Takes the version from packageManager in package.json.", uses]];
    const [, format] = /^lockfileVersion: *'?(\d+)/m.exec(await folder.read("pnpm-lock.yaml")) ?? [];
    const version = { "5": 7, "6": 8 }[format ?? ""] ?? 10;
    return [
        [
            "# package.json names no version in packageManager: this one can read the lock file.",
            uses,
            "  with:",
            `    version: ${version}`,
        ],
    ];
}
async function setUpNode(folder, manager) {
    const { name, lock } = manager;
    const path = external_node_path_.posix.join(folder.path, lock ?? "");
    return [
        "- uses: actions/setup-node@820762786026740c76f36085b0efc47a31fe5020 # v7.0.0",
        "  with:",
        `    ${await findNodeVersion(folder)}`,
        ...(lock === null ? [] : [`    cache: ${name}`]),
        ...(lock === null || folder.path === "" ? [] : [`    cache-dependency-path: ${path}`]),
    ];
}
/** The input of setup-node for the version that the repository names. */
async function findNodeVersion(folder) {
    const file = folder.findUp(".nvmrc", ".node-version");
    if (file !== undefined)
        return `node-version-file: ${file.path}`;
    const own = await readPackage(folder);
    if (!(0,settings_settings/* isRefusal */.vu)(own) && own.namesNode)
        return `node-version-file: ${external_node_path_.posix.join(folder.path, "package.json")}`;
    const version = await readToolVersion(folder, "node", "nodejs");
    return `node-version: ${version === undefined ? "24" : JSON.stringify(version)}`;
}
async function setUpBun(folder) {
    const uses = "- uses: oven-sh/setup-bun@0c5077e51419868618aeaa5fe8019c62421857d6 # v2.2.0";
    const version = await readToolVersion(folder, "bun");
    return version === undefined
        ? [uses]
        : [uses, "  with:", `    bun-version: ${JSON.stringify(version)}`];
}

;// CONCATENATED MODULE: ./build/modes/init/kinds/node-scripts.js

/** Scripts that are recognised by their names. */
const names = [
    ["docs", /^(?:docs[:-](?:check|lint|freshness)|(?:lint|check)[:-](?:docs|md|markdown))$/],
    ["build", /^(?:build|compile)(?:[:-]ci)?$/],
    ["format", /^(?:format|fmt|prettier|style)[:-](?:check|ci)$/],
    ["format", /^(?:check|lint)[:-](?:format|formatting|fmt|prettier|style)$/],
    ["types", /^(?:type-?check|types|tsc|check-types)(?:[:-]ci)?$/],
    ["types", /^(?:check|types|ts|test|lint)[:-](?:check|types?|ts|tsc)$/],
    ["lint", /^(?:lint|eslint)(?:[:-](?:ci|check|js|all|css|styles?|eslint|code|src))?$/],
    ["check", /^(?:check|verify|validate)(?:[:-](?:ci|all))?$/],
    ["test", /^tests?(?:[:-](?:unit|units|ci|all|coverage|cov|node|run|only))?$/],
    ["test", /^(?:units?|specs?|coverage|jest|vitest|mocha)(?:[:-]tests?)?$/],
];
/** Scripts that are recognised by the program that they start first, or after `&&`. */
const start = String.raw `(?:^|&& *)(?:\w+=\S+ +)*(?:npx +|c8 +|nyc +|cross-env +(?:\w+=\S+ +)*)*`;
const programs = [
    [
        "format",
        new RegExp(`${start}(?:prettier .*(?:--check|--list-different|-[cl]\\b)|oxfmt --check)`),
    ],
    ["types", new RegExp(`${start}(?:vue-)?tsc\\b.*--noEmit`)],
    [
        "lint",
        new RegExp(`${start}(?:eslint|oxlint|stylelint|biome (?:ci|check|lint)|xo|standard)\\b`),
    ],
    ["test", new RegExp(`${start}(?:jest|vitest|mocha|ava|tap|uvu|jasmine|node --test|bun test)\\b`)],
];
/** Words of a name that tell that a script changes files, doesn't end, or needs more than the repository. */
const otherUse = /(?:^|[:-])(?:dev|start|serve|watch|debug|fix|write|update|release|publish|deploy|bench(?:mark)?|e2e|integration|browsers?|ui|pre\w*|post\w*)(?:$|[:-])/;
const changes = /(?:^|\s)(?:--(?:fix|write|update|updateSnapshot|watch|watchAll|ui)\b(?!=false)|nodemon\b|-u\b)/;
/** What `npm init` writes, and other commands that only print something. */
const placeholder = /no test specified|^\s*(?:echo\b[^&|;]*)?(?:(?:&&|;)?\s*exit\s+\d+)?\s*$/;
/** Chooses the scripts of a package.json that check something. @returns the others with the reason, too */
function chooseScripts(scripts) {
    const candidates = [];
    const leftOut = [];
    for (const [script, command] of Object.entries(scripts)) {
        const purpose = findPurpose(script, command);
        if (typeof purpose === "object")
            leftOut.push(`${script}${purpose.unless}`);
        else
            candidates.push({ script, command, purpose });
    }
    const reasons = new Map();
    for (const purpose of purposes) {
        const same = candidates.filter((candidate) => candidate.purpose === purpose);
        for (const one of same) {
            const reason = purpose === "test" ? besideTest(one, same) : besideOther(one, same);
            if (reason !== null)
                reasons.set(one, reason);
        }
    }
    for (const one of candidates.filter(({ purpose }) => purpose === "check")) {
        const called = candidates.find((other) => other !== one && calls(one.command, other.script));
        if (called !== undefined)
            reasons.set(one, `runs ${called.script}`);
    }
    const chosen = purposes.flatMap((purpose) => candidates.filter((one) => one.purpose === purpose && !reasons.has(one)));
    const superseded = [...reasons].map(([{ script }, reason]) => `${script} (${reason})`);
    return { chosen, leftOut: [...leftOut, ...superseded] };
}
function findPurpose(script, command) {
    if (!/^[\w:.@/-]+$/.test(script))
        return { unless: "" };
    const byName = names.find(([, pattern]) => pattern.test(script))?.[0];
    const purpose = byName ?? programs.find(([, pattern]) => pattern.test(command))?.[0];
    if (purpose === undefined || otherUse.test(script))
        return { unless: "" };
    if (placeholder.test(command))
        return { unless: " (checks nothing)" };
    return changes.test(command) ? { unless: " (changes files or doesn't end)" } : purpose;
}
/** Of the test scripts, one that runs all of them is enough. */
function besideTest(one, same) {
    const main = ["test", "tests", "test:all", "test:ci", "test-ci"].find((name) => same.some(({ script }) => script === name));
    return main === undefined || main === one.script ? null : `beside ${main}`;
}
function besideOther(one, same) {
    const caller = same.find((other) => other !== one && calls(other.command, one.script));
    if (caller !== undefined)
        return `${caller.script} runs it`;
    const strict = same.find(({ script }) => [`${one.script}:ci`, `${one.script}-ci`].includes(script));
    return strict === undefined ? null : `${strict.script} is its form for CI`;
}
/** Whether a command runs a script, also as `lint:*`. */
function calls(command, script) {
    if (!/\b(?:run|run-[sp]|npm|pnpm|yarn|bun|npm-run-all2?|turbo|concurrently)\b/.test(command))
        return false;
    return command
        .split(/[\s"']+/)
        .map((word) => word.replace(/^(?:npm|pnpm|yarn|bun):/, ""))
        .some((word) => word.endsWith("*") ? script.startsWith(word.replace(/\*+$/, "")) : word === script);
}

// EXTERNAL MODULE: ./build/model/glob.js
var glob = __webpack_require__(5810);
// EXTERNAL MODULE: ./build/text/yaml.js
var yaml = __webpack_require__(8387);
;// CONCATENATED MODULE: ./build/modes/init/kinds/node-workspace.js








/** The workspace whose root or package a folder is; null if it stands alone. */
async function findWorkspace(folder) {
    for (let path = folder.path; path !== null; path = path === "" ? null : parentFolder(path)) {
        const home = folder.at(path);
        if (!home.has("package.json"))
            continue;
        const globs = await readWorkspaceGlobs(home);
        if ((0,settings_settings/* isRefusal */.vu)(globs))
            return globs;
        if (globs.length === 0)
            continue;
        const workspace = await openWorkspace(home, globs);
        if ((0,settings_settings/* isRefusal */.vu)(workspace))
            return workspace;
        const isMember = workspace.packages.some((member) => member.folder === folder.path);
        if (home.path === folder.path || isMember)
            return workspace;
    }
    return null;
}
async function readWorkspaceGlobs(home) {
    const own = await readPackage(home);
    if ((0,settings_settings/* isRefusal */.vu)(own) || !home.has("pnpm-workspace.yaml"))
        return (0,settings_settings/* isRefusal */.vu)(own) ? own : own.workspaces;
    try {
        const value = (0,yaml/* parseYaml */.hN)(await home.read("pnpm-workspace.yaml"));
        return (0,json/* isRecord */.u4)(value) ? listTexts(value["packages"]) : [];
    }
    catch (error) {
        const path = external_node_path_.posix.join(home.path, "pnpm-workspace.yaml");
        return (0,settings_settings/* refuse */.TR)(`${path} is not YAML: ${(0,reasons/* messageOf */.bD)(error)}. Correct it, and run init again`);
    }
}
async function openWorkspace(home, globs) {
    const packages = [];
    for (const inner of memberFolders(home, globs)) {
        const folder = external_node_path_.posix.join(home.path, inner);
        const own = await readPackage(home.at(folder));
        if ((0,settings_settings/* isRefusal */.vu)(own))
            return own;
        packages.push({ ...own, folder });
    }
    const findNeeded = (one) => packages.filter((other) => other !== one && one.dependencies.includes(other.name));
    return {
        folder: home,
        packages,
        sharedFiles: [external_node_path_.posix.join(home.path, "*.{json,yaml,yml,lock,lockb,js,cjs,mjs,ts}")],
        isNeeded: (folder) => packages.some((one) => findNeeded(one).some((needed) => needed.folder === folder)),
        dependenciesOf: (folder) => {
            const needed = new Set(packages.filter((one) => one.folder === folder));
            for (const one of needed)
                for (const other of findNeeded(one))
                    needed.add(other);
            return [...needed].map((one) => `${one.folder}/**`).slice(1);
        },
    };
}
/** Folders of the packages, relative to the workspace. A glob with `!` takes folders away. */
function memberFolders(home, globs) {
    const matchers = globs.map((text) => ({
        isIncluded: !text.startsWith("!"),
        glob: (0,glob/* compileGlob */.S)(text.replace(/^!/, "").replace(/^\.\//, "").replace(/\/+$/, "")),
    }));
    return home.below
        .filter((file) => file.endsWith("/package.json") && !/(?:^|\/)node_modules\//.test(file))
        .map(parentFolder)
        .filter((path) => {
        const last = matchers.findLast(({ glob }) => glob.matches(path));
        return last?.isIncluded === true;
    });
}

;// CONCATENATED MODULE: ./build/modes/init/kinds/node.js







const node = { name: "npm", marker: /^package\.json$/, inspect: node_inspect };
async function node_inspect(folder) {
    const own = await readPackage(folder);
    if ((0,settings_settings/* isRefusal */.vu)(own))
        return own;
    const workspace = await findWorkspace(folder);
    if (workspace !== null && (0,settings_settings/* isRefusal */.vu)(workspace))
        return workspace;
    const home = workspace?.folder ?? folder;
    const manager = await findManager(home);
    if ((0,settings_settings/* isRefusal */.vu)(manager))
        return manager;
    const { chosen, leftOut } = chooseScripts(own.scripts);
    const stages = chosen.map(({ purpose, script }) => ({
        ...stage(purpose, `${manager.name} run ${script}`),
        id: script.replaceAll(/[^\w.-]/g, "-"),
    }));
    return {
        ...placeInWorkspace(folder, own, workspace, stages),
        leftOut: leftOut.map((text) => `script ${text}`),
        steps: await createInstallSteps(home, manager),
    };
}
/**
 * A package that others of the workspace need is built before all subtasks. A root whose scripts run those of its
 * packages covers them.
 */
function placeInWorkspace(folder, own, workspace, stages) {
    if (workspace === null)
        return { stages };
    if (folder.path === workspace.folder.path) {
        const runsAll = runsPackages.test(own.scripts["test"] ?? "");
        return {
            stages,
            covers: (path) => runsAll && workspace.packages.some((member) => member.folder === path),
        };
    }
    const dependsOn = [...workspace.sharedFiles, ...workspace.dependenciesOf(folder.path)];
    const build = stages.find(({ purpose }) => purpose === "build");
    if (build === undefined || !workspace.isNeeded(folder.path))
        return { stages, dependsOn };
    return { stages: stages.filter((one) => one !== build), dependsOn, setup: build };
}
/** A script that runs scripts of the workspace's packages. */
const runsPackages = /\b(?:turbo|nx|lerna|lage|wsrun|moon|ultra)\b|\bnpm\b.*(?:--workspaces?\b|\s-ws?\b)|\bpnpm\b.*(?:-r\b|--recursive|--filter)|\byarn\b.*workspaces?\b|\bbun\b.*--filter/;

;// CONCATENATED MODULE: ./build/modes/init/kinds/php.js




/** GitHub's runners have PHP and Composer. */
const php = {
    name: "PHP",
    marker: /^composer\.json$/,
    async inspect(folder) {
        const composer = (0,json/* parseJson */.qF)(await folder.read("composer.json"));
        const path = external_node_path_.posix.join(folder.path, "composer.json");
        if (!(0,json/* isRecord */.u4)(composer))
            return (0,settings_settings/* refuse */.TR)(`${path} is not a JSON object. Correct it, and run init again`);
        const scripts = (0,json/* isRecord */.u4)(composer["scripts"]) ? Object.keys(composer["scripts"]) : [];
        const required = (0,json/* isRecord */.u4)(composer["require"]) ? composer["require"]["php"] : undefined;
        const hasPhpunit = folder.has("phpunit.xml", "phpunit.xml.dist", "phpunit.dist.xml");
        const test = scripts.includes("test")
            ? ["composer run test"]
            : hasPhpunit
                ? ["vendor/bin/phpunit"]
                : [];
        return {
            stages: [
                ...(scripts.includes("lint") ? [stage("lint", "composer run lint")] : []),
                ...(folder.has("phpstan.neon", "phpstan.neon.dist", "phpstan.dist.neon")
                    ? [stage("types", "vendor/bin/phpstan analyse --no-progress")]
                    : []),
                ...test.map((run) => stage("test", run)),
            ],
            leftOut: scripts
                .filter((name) => !["test", "lint"].includes(name))
                .map((name) => `script ${name}`),
            steps: [
                ...(typeof required === "string"
                    ? [
                        [
                            `# composer.json wants PHP ${JSON.stringify(required)}. GitHub's runner has one version of PHP.`,
                        ],
                    ]
                    : []),
                runStep("composer install --no-interaction --no-progress", folder.path),
            ],
        };
    },
};

// EXTERNAL MODULE: ./node_modules/smol-toml/dist/index.js + 8 modules
var dist = __webpack_require__(3292);
;// CONCATENATED MODULE: ./build/modes/init/kinds/python-project.js





/** Names of extras and groups with what the checks need. */
const forDevelopment = /^(?:dev|develop|development|tests?|testing|lint|typing|types|check)$/;
/** Reads the files of a project. A pyproject.toml that is not TOML is a mistake. */
async function readPythonProject(folder) {
    let pyproject;
    try {
        pyproject = (0,dist/* parse */.qg)(await folder.read("pyproject.toml"));
    }
    catch (error) {
        const reason = (0,reasons/* messageOf */.bD)(error).split("\n")[0];
        const path = external_node_path_.posix.join(folder.path, "pyproject.toml");
        return (0,settings_settings/* refuse */.TR)(`${path} is not TOML: ${reason}. Correct it, and run init again`);
    }
    const project = tableOf(pyproject, "project");
    const tools = tableOf(pyproject, "tool");
    const poetry = tableOf(tools, "poetry");
    const sections = (await readAll(folder, ["setup.cfg", "tox.ini"])).join("\n");
    const requirements = folder.below.filter((file) => /^requirements[\w.-]*\.txt$/.test(file));
    return {
        manager: python_project_findManager(folder, tools),
        dependencies: readNames([
            ...textsIn([project["dependencies"], project["optional-dependencies"]]),
            ...textsIn(pyproject["dependency-groups"]),
            ...poetryNames(poetry),
            ...(await readAll(folder, [...requirements, "setup.cfg", "setup.py"])).flatMap((text) => text.split(/[\n"']/)),
        ]),
        extras: pickNames(tableOf(project, "optional-dependencies")),
        groups: pickNames(tableOf(pyproject, "dependency-groups")),
        requirements,
        isPackage: "project" in pyproject || folder.has("setup.py", "setup.cfg"),
        namesPython: "requires-python" in project || "python" in tableOf(poetry, "dependencies"),
        configures: (tool) => tool in tools ||
            folder.has(`${tool}.ini`, `.${tool}.ini`, `${tool}.toml`, `.${tool}.toml`, `.${tool}`) ||
            new RegExp(String.raw `^\[(?:tool:)?${tool}(?:[:\]])`, "m").test(sections),
    };
}
function python_project_findManager(folder, tools) {
    if ("uv" in tools || folder.findUp("uv.lock") !== undefined)
        return "uv";
    return "poetry" in tools || folder.has("poetry.lock") ? "poetry" : "pip";
}
const readAll = (folder, names) => Promise.all(names.map((name) => folder.read(name)));
function tableOf(value, key) {
    const found = value[key];
    return (0,json/* isRecord */.u4)(found) ? found : {};
}
/** All texts in nested lists and tables. */
function textsIn(value) {
    if (typeof value === "string")
        return [value];
    return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsIn) : [];
}
function poetryNames(poetry) {
    const groups = Object.values(tableOf(poetry, "group")).filter(json/* isRecord */.u4);
    return [
        ...Object.keys(tableOf(poetry, "dev-dependencies")),
        ...[poetry, ...groups].flatMap((table) => Object.keys(tableOf(table, "dependencies"))),
    ];
}
const readNames = (lines) => new Set(lines.map((line) => /^\s*([\w.-]+)/.exec(line)?.[1]?.toLowerCase() ?? ""));
const pickNames = (table) => Object.keys(table).filter((name) => forDevelopment.test(name));

;// CONCATENATED MODULE: ./build/modes/init/kinds/python-steps.js



/** Steps that set up Python and install the project. @param missing tools that no list of dependencies names */
async function createPythonSteps(folder, project, missing) {
    if (project.manager === "uv")
        return createUvSteps(folder, project);
    const setUp = await setUpPython(folder, project);
    if (project.manager === "poetry")
        return [setUp, runStep("pipx install poetry"), runStep("poetry install", folder.path)];
    const packages = [
        ...project.requirements.map((file) => `-r ${file}`),
        ...project.groups.map((group) => `--group ${group}`),
        ...(project.isPackage ? [installPackage(project)] : []),
        ...missing,
    ];
    if (packages.length === 0)
        return [setUp];
    return [setUp, runStep(`python -m pip install ${packages.join(" ")}`, folder.path)];
}
const installPackage = ({ extras }) => extras.length === 0 ? "-e ." : `-e ".[${extras.join(",")}]"`;
/** uv installs the Python that .python-version or requires-python names. */
async function createUvSteps(folder, { extras, groups }) {
    const lock = folder.findUp("uv.lock");
    const isMember = lock !== undefined && lock.folder.path !== folder.path;
    const options = [
        ...(lock === undefined ? [] : [" --locked"]),
        ...(isMember
            ? [" --all-packages"]
            : [
                ...extras.map((name) => ` --extra ${name}`),
                ...groups.filter((name) => name !== "dev").map((name) => ` --group ${name}`),
            ]),
    ];
    const version = await readToolVersion(folder, "python");
    return [
        [
            "- uses: astral-sh/setup-uv@20cfd1bf945f4377ade1205e4dbc17946fc9a30d # v10.0.1",
            ...(version === undefined ? [] : ["  with:", `    python-version: "${version}"`]),
        ],
        runStep(`uv sync${options.join("")}`, lock?.folder.path ?? folder.path),
    ];
}
async function setUpPython(folder, { namesPython }) {
    const uses = "- uses: actions/setup-python@5fda3b95a4ea91299a34e894583c3862153e4b97 # v7.0.0";
    const file = folder.findUp(".python-version");
    const version = await readToolVersion(folder, "python");
    const pyproject = external_node_path_.posix.join(folder.path, "pyproject.toml");
    if (file !== undefined)
        return [uses, "  with:", `    python-version-file: ${file.path}`];
    if (version !== undefined)
        return [uses, "  with:", `    python-version: "${version}"`];
    return namesPython
        ? [uses, "  with:", `    python-version-file: ${pyproject}`]
        : [uses, "  with:", '    python-version: "3.x"'];
}

;// CONCATENATED MODULE: ./build/modes/init/kinds/python.js





const python = {
    name: "Python",
    marker: /^(?:pyproject\.toml|setup\.py|setup\.cfg|tox\.ini|noxfile\.py|requirements\.txt)$/,
    inspect: python_inspect,
};
async function python_inspect(folder) {
    const project = await readPythonProject(folder);
    if ((0,settings_settings/* isRefusal */.vu)(project))
        return project;
    const tests = await findTests(folder, project);
    const commands = [...findChecks(project), ...tests.slice(0, 1)];
    const missing = commands.map(({ tool }) => tool).filter((tool) => isMissing(project, tool));
    const isUsed = (tool) => project.manager !== "poetry" || !missing.includes(tool);
    return {
        stages: commands
            .filter(({ tool }) => isUsed(tool))
            .map((command) => createToolStage(project, command)),
        leftOut: [
            ...commands
                .filter(({ tool }) => !isUsed(tool))
                .map(({ tool }) => `${tool} (not in the dependencies)`),
            ...tests.slice(1).map(({ tool }) => `${tool} (beside ${tests[0].tool})`),
        ],
        steps: await createPythonSteps(folder, project, missing),
        dependsOn: findUvWorkspace(folder),
    };
}
/** A package of uv's workspace may need any other: the workspace's lock file tells more than its folder. */
function findUvWorkspace(folder) {
    const lock = folder.findUp("uv.lock");
    if (lock === undefined || lock.folder.path === folder.path)
        return [];
    return [external_node_path_.posix.join(lock.folder.path, "**")];
}
/** unittest is part of Python. */
const isMissing = ({ dependencies }, tool) => tool !== "unittest" && !dependencies.has(tool);
/** Linters and type checkers that are configured. */
function findChecks({ configures }) {
    const known = [
        { purpose: "lint", tool: "ruff", args: "check ." },
        { purpose: "lint", tool: "flake8" },
        { purpose: "format", tool: "black", args: "--check ." },
        { purpose: "types", tool: "mypy", args: "." },
    ];
    return known.filter(({ tool }) => configures(tool));
}
/** What runs the tests, the most direct first. */
async function findTests(folder, project) {
    const { configures, dependencies } = project;
    const testFile = /(?:^|\/)(?:test_[^/]*|[^/]*_test|tests)\.py$/;
    const hasTests = folder.below.some((file) => testFile.test(file));
    const usesPytest = configures("pytest") ||
        dependencies.has("pytest") ||
        folder.below.some((file) => /(?:^|\/)conftest\.py$/.test(file)) ||
        (await folder.contains(testFile, /^(?:import pytest|from pytest|def test_)/m));
    const runner = [
        ...(configures("tox") ? [{ purpose: "test", tool: "tox" }] : []),
        ...(folder.has("noxfile.py") ? [{ purpose: "test", tool: "nox" }] : []),
    ];
    if (!hasTests)
        return runner;
    return usesPytest
        ? [{ purpose: "test", tool: "pytest" }, ...runner]
        : [...runner, { purpose: "test", tool: "unittest", args: "discover" }];
}
function createToolStage(project, { purpose, tool, args }) {
    const command = [tool, ...(args === undefined ? [] : [args])].join(" ");
    const withTool = isMissing(project, tool) ? `--with ${tool} ` : "";
    const prefix = {
        uv: tool === "unittest" ? "uv run python -m " : `uv run ${withTool}`,
        poetry: tool === "unittest" ? "poetry run python -m " : "poetry run ",
        pip: "python -m ",
    }[project.manager];
    return { ...stage(purpose, `${prefix}${command}`), id: purpose === "test" ? "test" : tool };
}

;// CONCATENATED MODULE: ./build/modes/init/kinds/ruby.js


const ruby = {
    name: "Ruby",
    marker: /^Gemfile$/,
    async inspect(folder) {
        const gems = `${await folder.read("Gemfile")}\n${await folder.read("Gemfile.lock")}`;
        const rakefile = await folder.read("Rakefile");
        const hasSpecs = folder.below.some((file) => /(?:^|\/)spec\/.*_spec\.rb$/.test(file));
        const hasTests = folder.below.some((file) => /(?:^|\/)test\/.*(?:_test|test_\w+)\.rb$/.test(file));
        const command = hasSpecs
            ? ["bundle exec rspec"]
            : hasTests && folder.has("bin/rails")
                ? ["bin/rails test"]
                : hasTests && /TestTask|minitest/i.test(rakefile)
                    ? ["bundle exec rake test"]
                    : [];
        const isLinted = folder.has(".rubocop.yml") && gems.includes("rubocop");
        const version = (await readToolVersion(folder, "ruby")) ?? /^\s*ruby ["'](\d[\d.]*)["']/m.exec(gems)?.[1];
        const input = folder.findUp(".ruby-version") === undefined ? (version ?? "ruby") : "default";
        const place = folder.path === "" ? [] : [`    working-directory: ${folder.path}`];
        return {
            stages: [
                ...(isLinted ? [stage("lint", "bundle exec rubocop")] : []),
                ...command.map((run) => stage("test", run)),
            ],
            steps: [
                [
                    "- uses: ruby/setup-ruby@0dafeac902942906541bc140009cdbf32665b601 # v1.315.0",
                    "  with:",
                    `    ruby-version: ${JSON.stringify(input)}`,
                    "    bundler-cache: true",
                    ...place,
                ],
            ],
        };
    },
};

;// CONCATENATED MODULE: ./build/modes/init/kinds/rust.js

const rust = { name: "Rust", marker: /^Cargo\.toml$/, inspect: rust_inspect };
/** Cargo and rustup are part of GitHub's runners; rustup installs what rust-toolchain.toml names. */
async function rust_inspect(folder) {
    const isWorkspace = /^\[workspace\b/m.test(await folder.read("Cargo.toml"));
    const locked = folder.has("Cargo.lock") ? " --locked" : "";
    const all = `${isWorkspace ? " --workspace" : ""}${locked}`;
    const isTested = await folder.contains(/\.rs$/, /#\[(?:\w+::)*test\b|\/\/[/!] ```/);
    const isFormatted = folder.has("rustfmt.toml", ".rustfmt.toml");
    const hasClippy = folder.has("clippy.toml", ".clippy.toml");
    return {
        stages: [
            stage("build", `cargo build${all}`),
            ...(hasClippy ? [stage("lint", `cargo clippy${all} --all-targets -- -D warnings`)] : []),
            ...(isFormatted ? [stage("format", "cargo fmt --all --check")] : []),
            ...(isTested ? [stage("test", `cargo test${all}`)] : []),
        ],
        leftOut: [
            ...(isFormatted ? [] : ["cargo fmt --check (no rustfmt.toml)"]),
            ...(hasClippy ? [] : ["cargo clippy (no clippy.toml)"]),
        ],
        steps: [["# GitHub's runners have rustup, which installs what rust-toolchain.toml names."]],
        covers: () => isWorkspace,
    };
}

;// CONCATENATED MODULE: ./build/modes/init/kinds/task-runners.js

/** Targets that check something, by their names. */
const purposeOfTarget = [
    ["build", /^(?:build|compile)$/],
    ["lint", /^(?:lint|vet|clippy)$/],
    ["format", /^(?:format|fmt)[-:_]check$|^check[-:_](?:format|fmt)$/],
    ["types", /^(?:typecheck|type-check|types|mypy)$/],
    ["check", /^(?:check|verify)$/],
    ["test", /^(?:tests?|unit|test[-:_](?:unit|all)|check[-:_]tests?)$/],
];
/** Their targets install what they need, so the workflow has no steps for them. */
const make = taskRunner("Make", "make", /^(?:GNUm|m|M)akefile$/, /^([\w.-]+)\s*:(?![=:])/gm);
const just = taskRunner("just", "just", /^\.?justfile$/i, /^@?([\w-]+)(?: [^:\n]*)?:(?!=)/gm);
/** Tasks are indented by one step below `tasks:`. */
const taskfile = taskRunner("Task", "task", /^[Tt]askfile(?:\.dist)?\.ya?ml$/, /^ {2,4}([\w:-]+):\s*$/gm);
function taskRunner(name, command, marker, target) {
    return {
        name,
        marker,
        isTaskRunner: true,
        async inspect(folder) {
            const file = folder.below.find((path) => marker.test(path)) ?? "";
            const text = await folder.read(file);
            const targets = [...new Set([...text.matchAll(target)].map(([, found]) => found))];
            const stages = targets.flatMap((found) => createStage(command, found));
            // `check` is the conventional name of the tests in a Makefile.
            const isCheckTest = command === "make" && !stages.some(({ purpose }) => purpose === "test");
            return {
                stages: stages.map((one) => isCheckTest && one.id === "check" ? { ...one, purpose: "test" } : one),
                leftOut: targets
                    .filter((found) => createStage(command, found).length === 0 && !found.startsWith("."))
                    .map((found) => `${command} ${found}`),
                ...(command === "make" || stages.length === 0
                    ? {}
                    : {
                        steps: [
                            [
                                `# The stages need ${command}, which GitHub's runners don't have: install it here.`,
                            ],
                        ],
                    }),
            };
        },
    };
}
function createStage(command, target) {
    const purpose = purposeOfTarget.find(([, pattern]) => pattern.test(target))?.[0];
    if (purpose === undefined)
        return [];
    return [{ ...stage(purpose, `${command} ${target}`), id: target.replaceAll(/[^\w.-]/g, "-") }];
}

;// CONCATENATED MODULE: ./build/modes/init/kinds/all.js









/** All kinds of projects that `init` knows. A new one is a file beside this one, and a line here. */
const projectKinds = [
    node,
    go,
    python,
    rust,
    maven,
    gradle,
    dotnet,
    ruby,
    php,
    make,
    just,
    taskfile,
];

;// CONCATENATED MODULE: ./build/modes/init/related-paths.js

/** Files in which projects name others by a relative path. */
const manifest = /^(?:package\.json|tsconfig[\w.-]*\.json|go\.mod|go\.work|pyproject\.toml|setup\.cfg|requirements[\w.-]*\.txt|Cargo\.toml|pom\.xml|Gemfile|composer\.json|[^/]+\.(?:gradle|gradle\.kts|csproj|fsproj|vbproj|props|slnx?))$/;
const relativePath = /(?<=^|["'\s=(:>])\.\.(?:[\\/][\w.@-]*)*(?=$|["'\s),<])/gm;
/**
 * Globs of what a project names outside of its folder by a relative path, in its manifests and in those of the projects
 * that it names. They are too many rather than too few: a missing one would skip the project although it changed.
 */
async function findRelatedPaths(source, folder) {
    const folders = new Set([folder]);
    const files = new Set();
    for (const path of folders) {
        const place = source.at(path);
        for (const name of place.below.filter((file) => manifest.test(file)))
            for (const [found] of (await place.read(name)).matchAll(relativePath)) {
                const target = external_node_path_.posix.join(path, found.replaceAll("\\", "/")).replace(/\/$/, "");
                if (target.startsWith("..") || /(?:^|\/)node_modules(?:\/|$)/.test(target))
                    continue;
                if (target === ".")
                    return ["**"];
                if (!source.has(target))
                    folders.add(target);
                else if (target.includes("/") && manifest.test(external_node_path_.posix.basename(target)))
                    folders.add(external_node_path_.posix.dirname(target));
                else
                    files.add(target);
            }
    }
    folders.delete(folder);
    return [...[...folders].map((path) => `${path}/**`), ...files];
}

;// CONCATENATED MODULE: ./build/modes/init/survey.js






/** Folders with projects that are not the repository's own. */
const foreign = /(?:^|\/)(?:\.[^/]*|node_modules|vendor|dist|out|target|coverage|third[_-]party|testdata|(?:__)?fixtures?(?:__)?|__tests__|tests?|templates?|examples?|samples?|demos?)(?:\/|$)/i;
const mostProjects = 40;
const mostFolders = 4;
/** Opens the root of the repository. Outside of git, only the files in the root itself are known. */
async function openSource(files, git, root) {
    const isRepository = (await git.root()) !== undefined;
    const atRoot = await files.list(root);
    if (!isRepository)
        return createSourceFolder(files, root, new Set(atRoot));
    const known = (0,open_repository/* parsePresentFiles */.s)(await git.listFiles());
    // Git does not list a pipe, and a project must not be overlooked because of one: reading it says what it is.
    const markers = atRoot.filter((name) => projectKinds.some(({ marker }) => marker.test(name)));
    return createSourceFolder(files, root, new Set([...known, ...markers]));
}
/** Finds the projects of the repository. */
async function surveyProjects(source) {
    const projects = [];
    const runners = [];
    const leftOut = [];
    for (const kind of projectKinds) {
        const { folders, skipped } = findFolders(source, kind);
        leftOut.push(...skipped);
        const found = await inspectFolders(source, kind, folders);
        if ((0,settings_settings/* isRefusal */.vu)(found))
            return found;
        (kind.isTaskRunner === true ? runners : projects).push(...found);
    }
    const isTested = projects.some(({ stages }) => stages.some(({ purpose }) => purpose === "test"));
    const unused = isTested ? runners : [];
    const used = isTested ? projects : [...projects, ...runners];
    return {
        projects: used.sort((one, other) => (one.folder < other.folder ? -1 : 1)),
        leftOut: [
            ...leftOut,
            ...used.flatMap(({ kind, folder, leftOut = [] }) => leftOut.map((name) => `${folder === "" ? kind : `${kind} in ${folder}`}: ${name}`)),
            ...unused.flatMap(({ kind, stages }) => stages.map(({ run }) => `${kind}: ${run} (other tools' own commands are used)`)),
        ],
    };
}
function findFolders(source, kind) {
    const marked = source.below.filter((file) => kind.marker.test(external_node_path_.posix.basename(file)));
    const all = [...new Set(marked.map(parentFolder))]
        .filter((path) => path === "" || kind.isTaskRunner !== true)
        .sort();
    const isOwn = (path) => path === "" ||
        (!foreign.test(path) && path.split("/").length <= mostFolders && /^[\w@./-]+$/.test(path));
    const own = all.filter(isOwn);
    const folders = own.slice(0, mostProjects);
    const skipped = all
        .filter((path) => !folders.includes(path) && !/(?:^|\/)(?:node_modules|vendor)\//.test(path))
        .map((path) => `${kind.name} in ${path}`);
    const more = skipped.length - 5;
    return {
        folders,
        skipped: more > 1 ? [...skipped.slice(0, 5), `${more} more folders of ${kind.name}`] : skipped,
    };
}
/** Inspects the folders of one kind, outermost first, without those that another one covers. */
async function inspectFolders(source, kind, folders) {
    const found = [];
    for (const folder of folders) {
        if (found.some((project) => project.covers?.(folder) === true))
            continue;
        const inspected = await kind.inspect(source.at(folder));
        if ((0,settings_settings/* isRefusal */.vu)(inspected))
            return inspected;
        const dependsOn = [
            ...(inspected.dependsOn ?? []),
            ...(folder === "" ? [] : await findRelatedPaths(source, folder)),
        ];
        found.push(withoutUnusedSteps({ kind: kind.name, folder, ...inspected, dependsOn }));
    }
    return found;
}
/** A folder with nothing to run, such as one with the dependencies of a site, needs no installation. */
function withoutUnusedSteps(project) {
    const { folder, stages, setup, leftOut = [] } = project;
    if (folder === "" || stages.length > 0 || setup !== undefined)
        return project;
    return { ...project, steps: [], leftOut: leftOut.length === 0 ? ["nothing to run"] : leftOut };
}

;// CONCATENATED MODULE: ./build/modes/init/workflow.js
/**
 * The text of a first `.github/workflows/orchestrator.yml`: one job that runs the default pipeline.
 * @param branches whose pushes it runs for
 * @param steps that set up tools and install dependencies: their lines, without indent
 */
function createWorkflow(branches, steps) {
    const lines = [...new Set(steps.map((step) => step.join("\n")))].flatMap((step) => step.split("\n"));
    return [
        "name: orchestrator",
        "",
        "on:",
        "  pull_request:",
        "  merge_group:",
        "  push:",
        `    branches: [${branches.map(quoteBranch).join(", ")}]`,
        "",
        ...head,
        "    steps:",
        "      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1",
        "        with:",
        "          # The whole history: `paths` filters need it to find the changed files for every event.",
        "          fetch-depth: 0",
        "          persist-credentials: false",
        ...lines.map((line) => `      ${line}`),
        "      - uses: org/orchestrator@v1",
        "",
    ].join("\n");
}
/** GitHub reads a branch's name as a pattern. Git forbids most of its special characters in names. */
const quoteBranch = (name) => /^[A-Za-z][\w./-]*$/.test(name) ? name : JSON.stringify(name.replaceAll(/[+!\]]/g, "\\$&"));
const head = [
    "permissions: {}",
    "",
    "concurrency:",
    "  # A newer push to a pull request cancels the older run. Other runs have their own group, so every",
    "  # commit gets its result.",
    "  group: ${{ github.workflow }}-${{ github.event_name == 'pull_request' && github.ref || github.run_id }}",
    "  cancel-in-progress: true",
    "",
    "jobs:",
    "  gate:",
    "    name: gate",
    "    runs-on: ubuntu-latest",
    "    timeout-minutes: 60",
    "    permissions:",
    "      contents: read # to check out the code",
    "      actions: read # to merge histories of runs that end at the same time",
    "      checks: write # to publish the check-run",
    "      pull-requests: read # to read labels and reviews for guardrails",
];

;// CONCATENATED MODULE: ./build/modes/init/init.js











const workflowFile = ".github/workflows/orchestrator.yml";
/** Writes a pipeline file and a workflow that suit the repository. Existing files are kept unless `force` is set. */
async function initRepository({ files, git }, root, options) {
    const refusal = await refuseLinks(files, root);
    if (refusal !== null)
        return refusal;
    const source = await openSource(files, git, root);
    const survey = await surveyProjects(source);
    if ((0,settings_settings/* isRefusal */.vu)(survey))
        return survey;
    const pipelines = createPipelines(survey, await readProposals(source, survey));
    const workflow = { path: workflowFile, text: await createWorkflowText(git, survey) };
    const placed = [
        await placePipelines(files, root, pipelines, options.force),
        await placeFile(files, root, workflow, options.force),
    ];
    const failed = options.dryRun ? null : await writeFiles(files, root, placed);
    return failed ?? { files: placed, summary: describeSurvey(survey) };
}
async function refuseLinks(files, root) {
    for (const path of [...pipeline_files/* pipelineFiles */.u, workflowFile]) {
        if ((0,external_node_path_.dirname)(path) === ".")
            continue;
        const link = await (0,own_folders/* findLinkOut */._)(files, root, (0,external_node_path_.join)(root, (0,external_node_path_.dirname)(path)));
        if (link !== undefined)
            return (0,settings_settings/* refuse */.TR)(`${link}. Remove it, and run init again`);
    }
    return null;
}
/** Commands of existing workflows that no stage runs. */
function readProposals(source, { projects }) {
    const commands = projects.flatMap(({ stages }) => stages.map(({ run }) => run));
    return (0,existing_workflows/* readWorkflowCommands */.g)(source, commands, workflowFile);
}
async function createWorkflowText(git, { projects }) {
    return createWorkflow(await findBranches(git), projects.flatMap(({ steps = [] }) => steps));
}
/** The default branch, else the current one. */
async function findBranches(git) {
    if ((await git.root()) === undefined)
        return ["main", "master"];
    const { defaultBranch, branch } = await git.position();
    const found = defaultBranch ?? branch;
    return found === null ? ["main", "master"] : [found];
}
async function writeFiles(files, root, placed) {
    for (const { path, text, did } of placed) {
        if (did === "kept")
            continue;
        try {
            await files.replace((0,external_node_path_.join)(root, path), text);
        }
        catch (error) {
            return (0,settings_settings/* refuse */.TR)(`${path} can't be written: ${(0,reasons/* messageOf */.bD)(error)}`);
        }
    }
    return null;
}

;// CONCATENATED MODULE: ./build/cli/init.js





async function init(flags) {
    const { requested, platform } = await (0,command_line/* createCli */.T5)(undefined, {});
    const dryRun = flags.dryRun === true;
    const result = await initRepository(platform, requested.root, {
        force: flags.force === true,
        dryRun,
    });
    if ((0,settings_settings/* isRefusal */.vu)(result))
        return (0,refused/* printRefusal */.o)(platform, result);
    await (0,command_line/* print */.yy)(dryRun ? formatDryRun(result) : init_formatResult(result));
    return exit_code/* exitCodes */.h.passed;
}
const init_formatResult = ({ files, summary }) => [
    ...files.map(({ did, path, detail }) => `${did.padEnd(8)} ${path}${detail === "" ? "" : ` (${detail})`}`),
    "",
    ...summary,
    "",
    "Next: npx github:org/orchestrator run",
    "",
].join("\n");
/** The texts of the files that would be written, each under its name. */
const formatDryRun = ({ files, summary }) => [
    ...files.map(({ did, path, text, detail }) => did === "kept" ? `# ${path}: kept (${detail})\n` : `# ${path}: not written\n${text}`),
    ...summary,
    "",
].join("\n");

// EXTERNAL MODULE: ./build/modes/run-folder/run-lock.js
var run_lock = __webpack_require__(6365);
;// CONCATENATED MODULE: ./build/cli/logs.js








/** Prints the log of a stage; by default of the first that failed or, while it is followed, that started last. */
const logs = (stage, flags) => readRuns(flags, async ({ platform, settings }) => {
    const folder = await (0,find_run/* findRun */.Lc)(settings, platform.files, flags.run ?? null);
    if (typeof folder !== "string")
        return (0,refused/* printRefusal */.o)(platform, folder);
    const followed = flags.follow === true ? await follow(platform, folder, stage ?? null) : "over";
    if (followed === "followed")
        return platform.cancelled.aborted ? exit_code/* exitCodes */.h.cancelled : exit_code/* exitCodes */.h.passed;
    const refusal = followed === "over" ? await printLog(platform, folder, stage ?? null) : followed;
    return refusal === null ? exit_code/* exitCodes */.h.passed : (0,refused/* printRefusal */.o)(platform, refusal);
});
async function printLog(platform, folder, stage) {
    const { readRun } = await __webpack_require__.e(/* import() */ 187).then(__webpack_require__.bind(__webpack_require__, 187));
    const run = await readRun(platform, folder);
    if ((0,settings_settings/* isRefusal */.vu)(run))
        return run;
    const { findStageLog } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 877));
    const log = await findStageLog(platform.files, run, stage);
    if ((0,settings_settings/* isRefusal */.vu)(log))
        return log;
    const text = (0,log_text/* createLogText */.IQ)(platform.screen.colour);
    for await (const bytes of platform.files.readChunks(log.path))
        await (0,command_line/* print */.yy)(text.push(bytes));
    await (0,command_line/* print */.yy)(text.end());
    return null;
}
/** Prints the log of a stage while it grows, if the run is in progress. */
async function follow(platform, folder, stage) {
    const state = await (0,run_lock/* findRunState */.eq)(platform, folder);
    if (state === "ended" || state === "gone")
        return "over";
    const { followLog } = await __webpack_require__.e(/* import() */ 6440).then(__webpack_require__.bind(__webpack_require__, 6440));
    const text = (0,log_text/* createLogText */.IQ)(platform.screen.colour);
    const followed = await followLog(platform, folder, stage, {
        write: async (bytes) => {
            await (0,command_line/* print */.yy)(text.push(bytes));
            return (0,command_line/* isOutputRead */.a8)();
        },
        note: (message) => (0,command_line/* printError */.yJ)(`${message}\n`),
    });
    await (0,command_line/* print */.yy)(text.end());
    return followed;
}

// EXTERNAL MODULE: ./build/modes/plan/plan.js + 8 modules
var plan = __webpack_require__(9402);
// EXTERNAL MODULE: ./build/model/unseen.js
var unseen = __webpack_require__(7004);
// EXTERNAL MODULE: ./build/model/entries.js
var entries = __webpack_require__(7006);
;// CONCATENATED MODULE: ./build/model/rough-duration.js
/**
 * Formats an expected duration: `less than 1s`, `about 40s`, `about 14m`, `about 3h`. One unit, because it is an
 * estimate.
 * @param seconds not below 0
 */
function roughDuration(seconds) {
    if (seconds < 1)
        return "less than 1s";
    if (seconds < 2 * 60)
        return `about ${Math.round(seconds)}s`;
    if (seconds < 2 * 60 * 60)
        return `about ${Math.round(seconds / 60)}m`;
    return `about ${Math.round(seconds / 3600)}h`;
}

;// CONCATENATED MODULE: ./build/plan/describe.js




/**
 * Formats a plan as plain text: every subtask and stage in order, what it runs, what it waits for, its expected
 * duration and why it is skipped. Text from the configuration file is escaped, so that it cannot move the cursor or add
 * lines.
 */
function describePlan(plan) {
    const lines = [...headLines(plan), ...plan.notes.map((note) => `note: ${note}`).map(visible)];
    let index = 1;
    const list = (stages) => {
        stages.forEach((stage, position) => lines.push(...stageLines(stage, String(index + position), "  ")));
        index += stages.length;
    };
    if (plan.setup.length > 0) {
        lines.push("", "setup, once in each assignment");
        list(plan.setup);
    }
    for (const subtask of plan.subtasks) {
        lines.push("", subtaskLine(subtask, plan.assignments));
        list(subtask.stages);
    }
    if (plan.after.length > 0) {
        lines.push("", "after all assignments, once");
        list(plan.after);
    }
    return `${lines.join("\n")}\n`;
}
function headLines(plan) {
    const stages = plan.subtasks.flatMap((subtask) => subtask.stages);
    const running = stages.filter((stage) => stage.skip === null).length;
    const lines = [
        `${plan.pipeline_id}: ${plan.pipeline_title}`,
        `${(0,counted/* counted */.h)(plan.subtasks.length, "subtask")}, ${(0,counted/* counted */.h)(stages.length, "stage")} of which ${running} will run, ` +
            `${(0,counted/* counted */.h)(plan.assignments.length, "assignment")}, mode ${plan.execution_mode}`,
    ];
    if (plan.targets.length > 0)
        lines.push(`targets: ${plan.targets.join(", ")}${plan.partial ? " (a partial run)" : ""}`);
    else if (plan.partial)
        lines.push("a partial run");
    if (plan.changes !== null) {
        const against = plan.changes.base === null ? "" : ` since ${plan.changes.base}`;
        lines.push(`${(0,counted/* counted */.h)(plan.changes.files, "changed file")}${against} (${plan.changes.strategy})`);
    }
    return lines.map(visible);
}
function subtaskLine(subtask, assignments) {
    const assignment = assignments.find((candidate) => candidate.subtasks.includes(subtask.id));
    const facts = [`in ${subtask.working_directory}`, `mode ${subtask.execution_mode}`];
    if (assignment !== undefined) {
        const { instance_id, runs_on, predicted_seconds } = assignment;
        const time = predicted_seconds === null ? "" : ` (${roughDuration(predicted_seconds)})`;
        facts.push(`assignment ${instance_id} on ${runs_on}${time}`);
    }
    if (subtask.skip !== null)
        facts.push(`skipped: ${subtask.skip}`);
    const title = subtask.name === subtask.id ? subtask.id : `${subtask.id} (${subtask.name})`;
    return visible(`subtask ${title}: ${facts.join(", ")}`);
}
function stageLines(stage, number, indent) {
    const waits = stage.needs === null
        ? []
        : [stage.needs.length === 0 ? "starts at once" : `needs ${stage.needs.join(", ")}`];
    const facts = [stage.phase, ...waits];
    if (stage.if !== "success()")
        facts.push(`if ${stage.if}`);
    if (stage.continue_on_error)
        facts.push("may fail");
    if (stage.skip !== null)
        facts.push(`skipped: ${stage.skip}`);
    if (stage.predicted_seconds)
        facts.push(roughDuration(stage.predicted_seconds));
    const title = stage.name === stage.id ? stage.id : `${stage.id} (${stage.name})`;
    const line = `${indent}${number.padStart(2)}. ${visible(`${title} [${facts.join("; ")}]: ${(0,entries/* commandOf */.Nl)(stage).trim()}`)}`;
    if (stage.kind !== "subpipeline")
        return [line];
    const inner = stage.stages.flatMap((nested, position) => stageLines(nested, `${number}.${position + 1}`, `${indent}    `));
    return [line, ...inner];
}
/** Escapes a text to one line. */
const visible = (text) => (0,unseen/* escapeUnseen */.YA)(text.replaceAll("\r\n", "\n"))
    .replaceAll("\n", String.raw `\n`)
    .replaceAll("\t", String.raw `\t`);

;// CONCATENATED MODULE: ./build/cli/plan.js






async function plan_plan(pipeline, flags) {
    const { requested, platform, hostContext } = await (0,command_line/* createCli */.T5)(pipeline, flags);
    const settings = (0,settings_settings/* resolveSettings */.Mo)(requested, hostContext.environment);
    const spread = settings["max-jobs"] !== null;
    const planned = await (0,plan/* planRun */.n)(settings, hostContext, platform, { spread });
    if ((0,settings_settings/* isRefusal */.vu)(planned))
        return (0,refused/* printRefusal */.o)(platform, planned, flags);
    const { plan: newPlan, past } = planned;
    if (past.warnings.length > 0)
        await (0,command_line/* printError */.yJ)(`${past.warnings.join("\n")}\n`);
    await (0,command_line/* printResult */.RS)(flags, newPlan, describePlan(newPlan));
    return exit_code/* exitCodes */.h.passed;
}

// EXTERNAL MODULE: ./build/model/size.js
var size = __webpack_require__(7577);
;// CONCATENATED MODULE: ./build/cli/prune.js










async function prune(flags) {
    const { requested, platform, hostContext, here } = await (0,command_line/* createCli */.T5)(undefined, flags);
    const settings = (0,settings_settings/* resolveSettings */.Mo)(requested, hostContext.environment);
    const { pruneRuns } = await __webpack_require__.e(/* import() */ 9225).then(__webpack_require__.bind(__webpack_require__, 9225));
    const dryRun = flags.dryRun === true;
    const { keep = null, olderThan = null } = flags;
    const pruned = await pruneRuns(platform, settings, { keep, olderThan, dryRun });
    if ((0,settings_settings/* isRefusal */.vu)(pruned))
        return (0,refused/* printRefusal */.o)(platform, pruned, flags);
    const shown = prune_toShown(pruned, (folder) => (0,external_node_path_.relative)(here, folder));
    await printLeft(shown.left, "not removed");
    await printLeft(shown.failed, "could not be removed");
    const value = { schemaVersion: 1, kind: "prune", dryRun, ...shown };
    const { value: redact } = (0,create_redactor.createRunRedactor)(hostContext.environment);
    await (0,command_line/* printResult */.RS)(flags, redact(value), formatPruned(shown, dryRun));
    if (platform.cancelled.aborted)
        return exit_code/* exitCodes */.h.cancelled;
    return shown.failed.length > 0 ? exit_code/* exitCodes */.h.failed : exit_code/* exitCodes */.h.passed;
}
/** What a program reads, with folders as seen from here. */
function prune_toShown({ task, removed, left, failed }, place) {
    const locate = (folders) => folders.map(({ folder, reason }) => ({ folder: place(folder), reason }));
    return {
        taskId: task,
        removed: removed.map(({ id, folder, bytes }) => ({ runId: id, folder: place(folder), bytes })),
        left: locate(left),
        failed: locate(failed),
        freedBytes: removed.reduce((sum, { bytes }) => sum + bytes, 0),
    };
}
async function printLeft(folders, what) {
    if (folders.length === 0)
        return;
    const lines = folders.map(({ folder, reason }) => `${(0,clean_text/* cleanLine */.Ow)(folder, 4096)}: ${what}: ${(0,clean_text/* cleanLine */.Ow)(reason, 4096)}`);
    await (0,command_line/* printError */.yJ)(`${(0,wording/* limitLines */.Di)(lines, 20, "folders").join("\n")}\n`);
}
function formatPruned({ removed, freedBytes }, dryRun) {
    if (removed.length === 0)
        return "nothing to remove\n";
    const verb = dryRun ? "would remove" : "removed";
    const lines = removed.map(({ runId, bytes }) => `${verb} ${(0,clean_text/* cleanLine */.Ow)(runId)}, ${(0,size/* formatSize */.Xq)(bytes)}`);
    const total = `${(0,counted/* counted */.h)(removed.length, "run")}, ${(0,size/* formatSize */.Xq)(freedBytes)}`;
    return `${lines.join("\n")}\n${dryRun ? "Would remove" : "Removed"} ${total}.\n`;
}

;// CONCATENATED MODULE: ./build/cli/recover.js








async function recover(run, flags) {
    const { platform, here, settings } = await createRunSearch(flags);
    const refusal = await (0,own_folders/* refuseFoldersOutside */.n)(settings, platform.files);
    if (refusal !== null)
        return (0,refused/* printRefusal */.o)(platform, refusal);
    const { recoverAbandoned, recoverAbandonedRun } = await __webpack_require__.e(/* import() */ 849).then(__webpack_require__.bind(__webpack_require__, 849));
    if (run === undefined) {
        const recovered = await recoverAbandoned(platform, settings, { tidy: true });
        for (const result of recovered) {
            if ((0,settings_settings/* isRefusal */.vu)(result))
                await (0,command_line/* printError */.yJ)(`${result.messages.join("\n")}\n`);
            else
                await (0,command_line/* print */.yy)(formatEnd(here, result));
        }
        if (recovered.length === 0)
            await (0,command_line/* print */.yy)(nothingToRecover);
        return recovered.some(settings_settings/* isRefusal */.vu) ? exit_code/* exitCodes */.h.failed : exit_code/* exitCodes */.h.passed;
    }
    const folder = await (0,find_run/* findRun */.Lc)(settings, platform.files, run);
    const result = typeof folder === "string" ? await recoverAbandonedRun(platform, settings, folder) : folder;
    if (result !== null && (0,settings_settings/* isRefusal */.vu)(result))
        return (0,refused/* printRefusal */.o)(platform, result);
    await (0,command_line/* print */.yy)(result === null ? nothingToRecover : formatEnd(here, result));
    return exit_code/* exitCodes */.h.passed;
}
const nothingToRecover = "nothing to recover\n";
const formatEnd = (here, { folder, summary }) => `${(0,external_node_path_.relative)(here, folder)}: ended as ${summary.status}\n`;

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/modes/run/auto.js
var auto = __webpack_require__(2878);
// EXTERNAL MODULE: ./build/model/finding.js
var finding = __webpack_require__(6939);
// EXTERNAL MODULE: ./build/report/shared/check-annotations.js
var check_annotations = __webpack_require__(170);
// EXTERNAL MODULE: ./build/model/command-data.js
var command_data = __webpack_require__(5376);
;// CONCATENATED MODULE: ./build/report/step-log/workflow-command.js


/** Longest message of an annotation, in characters. */
const longestMessage = 4000;
/**
 * Formats an own workflow command: `::name key=value::value` with a line feed. Escapes as the toolkit does
 * (actions/toolkit, packages/core/src/command.ts). Properties that are null are left out.
 */
function formatCommand(name, value, properties = {}) {
    const pairs = Object.entries(properties).flatMap(([key, property]) => property === null ? [] : [`${key}=${escapeProperty(String(property))}`]);
    const head = pairs.length === 0 ? name : `${name} ${pairs.join(",")}`;
    return `::${head}::${(0,command_data/* commandData */.w)(value)}\n`;
}
/** Cleans and bounds an untrusted message for an annotation. */
function cleanMessage(text) {
    const clean = (0,clean_text/* cleanText */.X5)(text.slice(0, longestMessage)).trim();
    // The runner drops an annotation without a message.
    return clean === "" ? "(no message)" : clean;
}
/** Neutralizes an untrusted title for a group or an annotation. */
function toInertTitle(text) {
    return (0,clean_text/* cleanLine */.Ow)(text).replaceAll("##[", "## [");
}
function escapeProperty(text) {
    return (0,command_data/* commandData */.w)(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}

;// CONCATENATED MODULE: ./build/report/step-log/annotations.js




/** GitHub shows ten annotations of each level per step, and silently drops the others. */
const mostOfAKind = 10;
/** Formats findings as annotations of a step without duplicates, for runs without a check-run. */
function formatFindingCommands(findings) {
    const annotations = new Annotations();
    return removeDuplicates(findings)
        .map((finding) => annotations.annotateFinding(finding))
        .join("");
}
/** Creates the annotations of a step as workflow commands within GitHub's limit, and counts those beyond it. */
class Annotations {
    #shown = { error: 0, warning: 0, notice: 0 };
    #leftOff = { error: 0, warning: 0, notice: 0 };
    /** An annotation without a file; empty beyond the limit. */
    annotate(level, title, message) {
        return this.#takePlace(level, () => formatCommand(level, cleanMessage(message), { title: toInertTitle(title) }));
    }
    /** The annotation of a finding with its fix; empty beyond the limit. */
    annotateFinding(finding) {
        const { level, message, fix, path } = finding;
        const { line, end_line: endLine, column: col, end_column: endColumn } = (0,check_annotations/* placeOf */.$t)(finding);
        const help = fix === null ? "" : `\nFix: ${cleanMessage(fix)}`;
        const title = finding.title ?? finding.rule;
        // A line is meaningless without a file.
        const place = path === null ? {} : { file: path, line, endLine, col, endColumn };
        return this.#takePlace(level, () => formatCommand(level, `${cleanMessage(message)}${help}`, {
            ...place,
            title: title === null ? null : toInertTitle(title),
        }));
    }
    /** `3 more errors and 1 more notice`; null if none were left off. */
    describeLeftOff() {
        const levels = ["error", "warning", "notice"];
        const words = levels
            .filter((level) => this.#leftOff[level] > 0)
            .map((level) => (0,counted/* counted */.h)(this.#leftOff[level], `more ${level}`));
        return words.length === 0 ? null : words.join(" and ");
    }
    #takePlace(level, line) {
        if (this.#shown[level] >= mostOfAKind) {
            this.#leftOff[level] += 1;
            return "";
        }
        this.#shown[level] += 1;
        return line();
    }
}

// EXTERNAL MODULE: ./build/report/shared/stage-lines.js
var stage_lines = __webpack_require__(9361);
// EXTERNAL MODULE: ./build/report/step-log/stage-output.js
var stage_output = __webpack_require__(1157);
;// CONCATENATED MODULE: ./build/report/step-log/step-log.js






/** Writes to the log of an Actions step: own lines, commands, and groups of fenced output. */
class StepLog {
    #options;
    #screen;
    #fence;
    constructor(options) {
        this.#options = options;
        this.#screen = options.screen;
        this.#fence = new stage_output/* OutputFence */.j(options.screen, options.newToken);
    }
    /** Writes an own line outside of any fence. */
    async say(line) {
        await this.writeCommands((0,command_data/* toInertLine */.d)(line));
    }
    /** Writes own workflow commands, each with its line feed. */
    async writeCommands(text) {
        if (text === "")
            return;
        await this.#fence.close();
        await this.#screen.write(text);
    }
    /** @param title as toInertTitle returns it */
    openGroup(title) {
        return this.writeCommands(formatCommand("group", title));
    }
    closeGroup() {
        return this.writeCommands(formatCommand("endgroup", ""));
    }
    output(bytes) {
        return this.#fence.write(bytes);
    }
    /** Has the runner hide a value and each of its lines, since the runner masks line by line. */
    async mask(value) {
        const lines = value.split(/[\r\n]+/).filter((line) => line.trim() !== "");
        if (lines.length === 0)
            return;
        await this.writeCommands([...new Set([value, ...lines])].map((one) => formatCommand("add-mask", one)).join(""));
    }
    /** Prints a stage's output as one group. An unreadable log is mentioned there. */
    async printGroup(ended) {
        await this.openGroup(ended.title);
        let printed = false;
        let problem = null;
        try {
            printed = await this.#printLogs(ended.logPaths);
        }
        catch (error) {
            problem = (0,reasons/* messageOf */.bD)(error);
        }
        if (!printed && ended.tail !== null) {
            await this.output(Buffer.from(`${ended.tail.stdout}${ended.tail.stderr}`));
        }
        if (problem !== null)
            await this.say(`? the log of this stage could not be read: ${(0,clean_text/* cleanLine */.Ow)(problem, 300)}`);
        await this.closeGroup();
    }
    /** @returns whether there was anything to print */
    async #printLogs(paths) {
        let printed = false;
        for (const path of paths) {
            for await (const bytes of this.#options.files.readChunks((0,external_node_path_.join)(this.#options.root, path))) {
                await this.output(bytes);
                printed = true;
            }
        }
        return printed;
    }
}

;// CONCATENATED MODULE: ./build/report/shared/ticker.js
/**
 * Calls `tick` every `ms` milliseconds without overlap, until stopped or until a tick fails.
 * @returns stops after the tick in progress, and rejects with the error of a failed tick
 */
function startTicker(clock, ms, tick) {
    const stopping = new AbortController();
    let failure = null;
    const loop = async () => {
        while (!stopping.signal.aborted) {
            await clock.sleep(ms, stopping.signal);
            if (!stopping.signal.aborted)
                await tick();
        }
    };
    const ended = loop().catch((error) => {
        failure = { error };
    });
    return async () => {
        stopping.abort();
        await ended;
        if (failure !== null)
            throw failure.error;
    };
}

;// CONCATENATED MODULE: ./build/report/step-log/actions-log.js









const progressEveryMs = 60_000;
/**
 * The view for the log of an Actions step. A stage that starts while no other runs is streamed in its own
 * group. A parallel stage is printed from its log once it has ended and no group is open. All output is fenced; only
 * this tool's commands are outside of fences. A stage's result follows its group, so that it is visible when the group
 * is folded.
 */
class ActionsLog {
    #clock;
    #annotatesFindings;
    #paint;
    #log;
    #names = new stage_names/* StageNames */.pP();
    #annotations = new Annotations();
    #running = new Map();
    #stopTicker;
    /** The stage whose group is open. */
    #foreground = null;
    /** Printed as soon as no group is open. */
    #waiting = [];
    #turn = Promise.resolve();
    constructor(options) {
        this.#clock = options.clock;
        this.#annotatesFindings = options.annotatesFindings;
        this.#paint = picocolors.createColors(options.screen.colour);
        this.#log = new StepLog(options);
        this.#stopTicker = startTicker(options.clock, progressEveryMs, () => this.#enqueue(() => this.#showProgress()));
    }
    event(scope, event) {
        return this.#enqueue(() => this.#handleEvent(scope, event));
    }
    output(scope, index, _stream, bytes) {
        const key = (0,stage_names/* toStageKey */.PZ)(scope, index);
        return this.#enqueue(async () => {
            if (this.#foreground === key)
                await this.#log.output(bytes);
        });
    }
    mask(value) {
        return this.#enqueue(() => this.#log.mask(value));
    }
    async close() {
        await this.#stopTicker();
        await this.#enqueue(async () => {
            if (this.#foreground !== null)
                await this.#closeGroup();
            for (const { stage } of this.#running.values())
                await this.#log.say(`? ${stage.label} did not end`);
            const leftOff = this.#annotations.describeLeftOff();
            if (leftOff !== null)
                await this.#log.say(`${leftOff} than GitHub shows for a step (10 of each kind)`);
        });
    }
    async #handleEvent(scope, event) {
        switch (event.type) {
            case "run-started":
                return this.#names.learn(scope, event);
            case "stage-started":
                return this.#handleStart(scope, event);
            case "stage-finished":
                return this.#handleFinish(scope, event);
            case "stage-skipped": {
                const { label } = this.#names.find(scope, event.index);
                const line = (0,stage_lines/* formatSkipped */.o)(label, event.reason, this.#paint);
                return this.#whenNoGroupIsOpen(() => this.#log.say(line));
            }
        }
    }
    async #handleStart(scope, event) {
        const key = (0,stage_names/* toStageKey */.PZ)(scope, event.index);
        const stage = this.#names.find(scope, event.index);
        if (stage.entry.kind === "subpipeline") {
            const line = `${this.#paint.cyan("▸")} ${stage.label}: ${(0,clean_text/* cleanLine */.Ow)(stage.entry.command)}`;
            return this.#whenNoGroupIsOpen(() => this.#log.say(line));
        }
        const known = this.#running.get(key);
        if (known !== undefined)
            return this.#handleRetry(key, known, event);
        const alone = this.#running.size === 0;
        const logPaths = event.log_path === null ? [] : [event.log_path];
        this.#running.set(key, { stage, since: this.#clock.elapsed(), logPaths });
        if (!alone)
            return;
        await this.#log.openGroup(formatGroupTitle(stage));
        this.#foreground = key;
    }
    async #handleRetry(key, known, event) {
        if (event.log_path !== null && !known.logPaths.includes(event.log_path))
            known.logPaths.push(event.log_path);
        if (this.#foreground === key)
            await this.#log.say(`${this.#paint.cyan("▸")} try ${event.try}`);
    }
    async #handleFinish(scope, event) {
        const key = (0,stage_names/* toStageKey */.PZ)(scope, event.index);
        const stage = this.#names.find(scope, event.index);
        const logPaths = this.#running.get(key)?.logPaths;
        this.#running.delete(key);
        if (this.#foreground !== key) {
            const title = logPaths === undefined ? null : formatGroupTitle(stage);
            return this.#whenNoGroupIsOpen(async () => {
                if (title !== null)
                    await this.#log.printGroup({ title, logPaths: logPaths ?? [], tail: event.tail });
                await this.#sayFinished(stage, event, logPaths?.at(-1));
            });
        }
        this.#waiting.unshift(() => this.#sayFinished(stage, event, logPaths?.at(-1)));
        await this.#closeGroup();
    }
    async #sayFinished(stage, event, log) {
        await this.#log.say((0,stage_lines/* formatFinished */.eu)(stage.label, event, this.#paint));
        // The failure comes first, since annotations are limited.
        const failure = this.#createFailure(stage, event, log);
        const shown = this.#annotatesFindings ? event.findings : [];
        const findings = shown.map((finding) => this.#annotations.annotateFinding(finding));
        await this.#log.writeCommands([failure, ...findings].join(""));
        const omitted = event.findings_omitted;
        if (omitted > 0)
            await this.#log.say(`? ${stage.label}: ${(0,counted/* counted */.h)(omitted, "more finding")} left out`);
    }
    /** The annotation of a failed stage; empty for a nested pipeline, whose own stages have one. */
    #createFailure(stage, event, log) {
        const { outcome, exit } = event;
        if (stage.entry.kind === "subpipeline" && exit.kind === "exited")
            return "";
        if (outcome !== "failed" && outcome !== "timed_out" && outcome !== "allowed_failure")
            return "";
        const level = outcome === "allowed_failure" ? "warning" : "error";
        const place = log === undefined ? "" : `\nlog: ${log}`;
        const message = `${(0,stage_lines/* describeOutcome */.SS)(outcome, event)}${place}`;
        return this.#annotations.annotate(level, stage.label, message);
    }
    async #showProgress() {
        if (this.#foreground !== null || this.#running.size === 0)
            return;
        const stages = [...this.#running.values()];
        const running = stages.map(({ stage: { label }, since }) => ({ label, since }));
        await this.#log.say(`… ${(0,stage_lines/* formatRunning */.TP)(running, this.#clock.elapsed())}`);
    }
    /** Closes the open group, then prints what waited. */
    async #closeGroup() {
        await this.#log.closeGroup();
        this.#foreground = null;
        const waiting = this.#waiting;
        this.#waiting = [];
        for (const print of waiting)
            await print();
    }
    async #whenNoGroupIsOpen(print) {
        if (this.#foreground === null)
            return print();
        this.#waiting.push(print);
    }
    /** Runs calls one after another, since those of parallel stages overlap. */
    #enqueue(act) {
        const done = this.#turn.then(act);
        this.#turn = done.catch(() => { });
        return done;
    }
}
function formatGroupTitle(stage) {
    const { label, entry } = stage;
    const isNamed = entry.title !== entry.id && entry.title !== "";
    return toInertTitle(isNamed ? `${label}: ${entry.title}` : label);
}

;// CONCATENATED MODULE: ./build/report/terminal/cancel-notice.js

/** What to print once a run is cancelled; null: nothing runs. @param labels of the running stages */
const formatCancelNotice = (labels) => labels.length === 0
    ? null
    : `Cancelling: waiting for ${(0,wording/* listFirst */.rL)(labels, 10)} to end. Ctrl-C again ends them at once.`;

// EXTERNAL MODULE: ./build/report/terminal/columns.js
var columns = __webpack_require__(2847);
// EXTERNAL MODULE: ./build/model/statistics.js
var statistics = __webpack_require__(1531);
;// CONCATENATED MODULE: ./build/report/terminal/expected-times.js


/** Expected durations of the stages that have not ended, in seconds. Keys are those of toStageKey. */
class ExpectedTimes {
    #planned;
    #oneAfterAnother;
    #open = new Map();
    /** @param plan undefined: no durations are known */
    constructor(plan) {
        this.#planned = listPlannedTimes(plan);
        this.#oneAfterAnother = plan !== undefined && isSequential(plan);
    }
    /** Learns the stages of a run. Stages of nested pipelines are part of the enclosing stage. */
    learn(scope, { commands }) {
        if (scope.length > 0)
            return;
        for (const { index, subtask, id } of commands)
            this.#open.set((0,stage_names/* toStageKey */.PZ)(scope, index), this.#planned.get((0,statistics/* getStageKey */.o)(subtask, id)) ?? null);
    }
    remove(key) {
        this.#open.delete(key);
    }
    /** null: unknown. */
    find(key) {
        return this.#open.get(key) ?? null;
    }
    /**
     * Sums up the remaining seconds of all stages; null if some run in parallel or some duration is unknown.
     * @param getElapsed seconds since a stage started
     */
    sumRemaining(getElapsed) {
        if (!this.#oneAfterAnother)
            return null;
        let sum = 0;
        for (const [key, seconds] of this.#open) {
            if (seconds === null)
                return null;
            sum += Math.max(0, seconds - getElapsed(key));
        }
        return sum;
    }
}
function listPlannedTimes(plan) {
    const times = new Map();
    const add = (subtask, stages) => {
        for (const { id, predicted_seconds } of stages)
            times.set((0,statistics/* getStageKey */.o)(subtask, id), predicted_seconds);
    };
    add(null, plan?.setup ?? []);
    for (const { id, stages } of plan?.subtasks ?? [])
        add(id, stages);
    return times;
}
/** Whether all stages run in one process, and never two at a time. */
function isSequential({ assignments, setup, subtasks }) {
    const isInOrder = (stages) => stages
        .filter(({ skip }) => skip === null)
        .slice(1)
        .every(({ needs }) => needs === null);
    return (assignments.length === 1 &&
        isInOrder(setup) &&
        subtasks.every(({ stages, max_parallel }) => max_parallel === 1 || isInOrder(stages)));
}

;// CONCATENATED MODULE: ./build/report/terminal/last-line.js

/** Bytes that are kept: more than a terminal shows of a line. */
const keptBytes = 1024;
/** Follows the output of a stage for its newest line that is not blank, as a terminal would show it. */
class LastLine {
    #kept = Buffer.alloc(0);
    push(bytes) {
        const end = bytes.subarray(-keptBytes);
        this.#kept = Buffer.concat([this.#kept, end]).subarray(-keptBytes);
    }
    /** One clean line; empty without output. */
    read() {
        const lines = this.#kept.toString("utf8").split(/[\r\n]/);
        // A cut in a character, or in the line.
        if (this.#kept.length === keptBytes && lines.length > 1)
            lines.shift();
        return (0,clean_text/* cleanLine */.Ow)(lines.findLast((line) => (0,clean_text/* cleanLine */.Ow)(line) !== "") ?? "", keptBytes);
    }
}

;// CONCATENATED MODULE: ./build/report/terminal/live-view.js











const redrawEveryMs = 100;
const spinner = ["⠋", "⠙", "⠹", "⠸", "⠼", "⠴", "⠦", "⠧", "⠇", "⠏"];
/**
 * The interactive view: running stages with their elapsed times in a block at the bottom, finished ones above it, under
 * a heading for each subtask if there are several. Lines of the block never wrap.
 */
class LiveView {
    #screen;
    #clock;
    #paint;
    #names = new stage_names/* StageNames */.pP();
    #expected;
    #running = new Map();
    #stopTicker;
    #since;
    #heading = null;
    #total = 0;
    #done = 0;
    /** @param plan with expected times, shown if there is room; left out: none are known */
    constructor(screen, clock, plan, cancelled) {
        this.#screen = screen;
        this.#clock = clock;
        this.#expected = new ExpectedTimes(plan);
        this.#paint = picocolors.createColors(screen.colour);
        this.#since = clock.elapsed();
        cancelled?.addEventListener("abort", () => void this.#handleCancel(), { once: true });
        this.#stopTicker = startTicker(clock, redrawEveryMs, async () => this.#redraw());
    }
    async event(scope, event) {
        switch (event.type) {
            case "run-started":
                return this.#handlePlan(scope, event);
            case "stage-started":
                return this.#handleStart(scope, event);
            case "stage-finished":
                return this.#handleFinish(scope, event);
            case "stage-skipped":
                return this.#handleSkip(scope, event);
            case "stage-kept":
                return this.#expected.remove((0,stage_names/* toStageKey */.PZ)(scope, event.index));
        }
    }
    async output(scope, index, _stream, bytes) {
        this.#running.get((0,stage_names/* toStageKey */.PZ)(scope, index))?.output.push(bytes);
    }
    async mask() { }
    async close() {
        this.#running.clear();
        this.#screen.live("");
        await this.#stopTicker();
    }
    #handlePlan(scope, event) {
        this.#names.learn(scope, event);
        this.#expected.learn(scope, event);
        this.#total += event.commands.length;
    }
    #handleStart(scope, event) {
        const key = (0,stage_names/* toStageKey */.PZ)(scope, event.index);
        const since = this.#running.get(key)?.since ?? this.#clock.elapsed();
        const stage = this.#names.find(scope, event.index);
        this.#running.set(key, { stage, since, try: event.try, output: new LastLine() });
        this.#redraw();
    }
    async #handleFinish(scope, event) {
        const stage = this.#names.find(scope, event.index);
        this.#end(scope, event.index);
        const indent = this.#getIndent();
        const line = `${indent}${(0,stage_lines/* formatFinished */.eu)(`${stage.shortLabel}${stage.name}`, event, this.#paint)}`;
        await this.#say(stage, [line]);
    }
    async #handleSkip(scope, event) {
        const stage = this.#names.find(scope, event.index);
        this.#end(scope, event.index);
        const line = (0,stage_lines/* formatSkipped */.o)(`${stage.shortLabel}${stage.name}`, event.reason, this.#paint);
        await this.#say(stage, [`${this.#getIndent()}${line}`]);
    }
    async #handleCancel() {
        const labels = [...this.#running.values()].map(({ stage }) => stage.label);
        const notice = formatCancelNotice(labels);
        if (notice !== null)
            await this.#screen.write(`${this.#paint.yellow(notice)}\n`);
    }
    #end(scope, index) {
        const key = (0,stage_names/* toStageKey */.PZ)(scope, index);
        this.#running.delete(key);
        this.#expected.remove(key);
        this.#done += 1;
        this.#redraw();
    }
    /** Prints permanent lines below the heading of their subtask. */
    async #say(stage, lines) {
        const heading = this.#getHeading(stage);
        const changed = heading !== null && heading !== this.#heading;
        this.#heading = heading;
        const all = changed ? [this.#paint.bold(heading), ...lines] : lines;
        await this.#screen.write(`${all.join("\n")}\n`);
    }
    #getHeading(stage) {
        if (!this.#names.severalSubtasks)
            return null;
        const subtask = (0,stage_names/* getShownSubtask */.bS)(stage.entry.subtask, true);
        return subtask === null ? null : (0,clean_text/* cleanLine */.Ow)(subtask);
    }
    #getIndent() {
        return this.#names.severalSubtasks ? "  " : "";
    }
    #redraw() {
        if (this.#running.size === 0)
            return this.#screen.live("");
        const now = this.#clock.elapsed();
        const frame = spinner[Math.floor(now / redrawEveryMs) % spinner.length] ?? "";
        const shown = this.#chooseShown();
        const lines = shown.map(([key, stage]) => this.#formatRunning(key, stage, frame, now));
        const rest = this.#running.size - shown.length;
        if (rest > 0)
            lines.push(this.#paint.dim(`  +${rest} more`));
        const done = `${this.#done} of ${this.#total} stages done, ${(0,duration/* formatDuration */.a)(now - this.#since)}`;
        const last = (0,columns/* cutToColumns */.b9)(`${done}${this.#formatRemaining(now)}`, this.#screen.columns - 1);
        this.#screen.live([...lines, this.#paint.dim(last)].join("\n"));
    }
    /** The stages that have run longest, as many as fit above the last line; one row stays free for the cursor. */
    #chooseShown() {
        const all = [...this.#running];
        const room = Math.max(2, this.#screen.rows - 2);
        return all.length <= room ? all : all.slice(0, room - 1);
    }
    /** Empty once all remaining stages take longer than expected. */
    #formatRemaining(now) {
        const getElapsed = (key) => (now - (this.#running.get(key)?.since ?? now)) / 1000;
        const left = this.#expected.sumRemaining(getElapsed);
        return left === null || left === 0 ? "" : `, ${roughDuration(left)} left`;
    }
    /** The newest line of its output, if there is room for some of it. */
    #formatOutput({ output }, room) {
        const line = room < 12 ? "" : output.read();
        return line === "" ? "" : `  ${(0,columns/* cutToColumns */.b9)(line, room - 2)}`;
    }
    #formatRunning(key, running, frame, now) {
        const time = (0,duration/* formatDuration */.a)(now - running.since);
        const again = running.try > 1 ? ` (try ${running.try})` : "";
        // One column stays free, since some terminals wrap once the last one is written.
        const room = this.#screen.columns - (0,columns/* countColumns */.vK)(`${frame}  ${time}${again}`) - 1;
        const { stage } = running;
        const label = (0,columns/* cutToColumns */.b9)(`${stage.label}${stage.name}`, Math.max(1, room));
        const seconds = this.#expected.find(key);
        const expected = seconds === null || seconds < 1 ? "" : ` of ${roughDuration(seconds)}`;
        const used = (0,columns/* countColumns */.vK)(label) + expected.length;
        const times = time + (used <= room ? expected : "");
        const output = this.#formatOutput(running, room - used);
        return `${this.#paint.cyan(frame)} ${label}${again} ${this.#paint.dim(times + output)}`;
    }
}

;// CONCATENATED MODULE: ./build/report/terminal/plain-log.js






const plain_log_progressEveryMs = 60_000;
/**
 * The view for a pipe or a file: a line when a stage starts, ends or is skipped, the newest output of failed
 * stages, and the running stages once a minute.
 */
class PlainLog {
    #screen;
    #clock;
    #paint;
    #names = new stage_names/* StageNames */.pP();
    #running = new Map();
    #stopTicker;
    constructor(screen, clock, cancelled) {
        this.#screen = screen;
        this.#clock = clock;
        this.#paint = picocolors.createColors(screen.colour);
        cancelled?.addEventListener("abort", () => void this.#handleCancel(), { once: true });
        this.#stopTicker = startTicker(clock, plain_log_progressEveryMs, () => this.#showProgress());
    }
    async event(scope, event) {
        switch (event.type) {
            case "run-started":
                return this.#names.learn(scope, event);
            case "stage-started":
                return this.#handleStart(scope, event);
            case "stage-finished":
                return this.#handleFinish(scope, event);
            case "stage-skipped":
                return this.#handleSkip(scope, event);
        }
    }
    async output() { }
    async mask() { }
    async close() {
        await this.#stopTicker();
    }
    async #handleStart(scope, event) {
        const { entry, label, name } = this.#names.find(scope, event.index);
        const key = (0,stage_names/* toStageKey */.PZ)(scope, event.index);
        if (!this.#running.has(key))
            this.#running.set(key, { label, since: this.#clock.elapsed() });
        const again = event.try > 1 ? ` (try ${event.try})` : "";
        const command = this.#paint.dim((0,clean_text/* cleanLine */.Ow)(entry.command));
        await this.#say([`${this.#paint.cyan("▸")} ${label}${name}${again}: ${command}`]);
    }
    async #handleFinish(scope, event) {
        const { label, name } = this.#names.find(scope, event.index);
        this.#running.delete((0,stage_names/* toStageKey */.PZ)(scope, event.index));
        await this.#say([(0,stage_lines/* formatFinished */.eu)(`${label}${name}`, event, this.#paint)]);
    }
    async #handleSkip(scope, event) {
        const { label, name } = this.#names.find(scope, event.index);
        await this.#say([(0,stage_lines/* formatSkipped */.o)(`${label}${name}`, event.reason, this.#paint)]);
    }
    async #handleCancel() {
        const notice = formatCancelNotice([...this.#running.values()].map(({ label }) => label));
        if (notice !== null)
            await this.#say([this.#paint.yellow(notice)]);
    }
    async #showProgress() {
        if (this.#running.size === 0)
            return;
        const line = (0,stage_lines/* formatRunning */.TP)([...this.#running.values()], this.#clock.elapsed());
        await this.#say([`${this.#paint.cyan("…")} ${line}`]);
    }
    async #say(lines) {
        await this.#screen.write(`${lines.join("\n")}\n`);
    }
}

;// CONCATENATED MODULE: ./build/report/terminal/quiet-view.js
const nothing = async () => { };
/** The view of `--quiet`: nothing while the run goes on. What failed is shown at the end, with the result. */
const quietView = {
    event: nothing,
    output: nothing,
    mask: nothing,
    close: nothing,
};

// EXTERNAL MODULE: ./build/report/terminal/named-lines.js
var named_lines = __webpack_require__(4323);
;// CONCATENATED MODULE: ./build/report/terminal/verbose-log.js





/** The view of `--verbose`: the plain lines, and all output as it comes, with the name of its stage in front. */
class VerboseLog {
    #screen;
    #log;
    #names = new stage_names/* StageNames */.pP();
    /** By stage and stream. */
    #streams = new Map();
    constructor(screen, clock, cancelled) {
        this.#screen = screen;
        this.#log = new PlainLog(screen, clock, cancelled);
    }
    async event(scope, event) {
        if (event.type === "run-started")
            this.#names.learn(scope, event);
        if (event.type === "stage-finished")
            await this.#end((0,stage_names/* toStageKey */.PZ)(scope, event.index));
        await this.#log.event(scope, event);
    }
    async output(scope, index, stream, bytes) {
        const { text, lines } = this.#open(scope, index, stream);
        await lines.push(Buffer.from(text.push(bytes)));
    }
    async mask() { }
    async close() {
        for (const key of this.#streams.keys())
            await this.#end(key);
        await this.#log.close();
    }
    #open(scope, index, stream) {
        const key = (0,stage_names/* toStageKey */.PZ)(scope, index);
        const streams = this.#streams.get(key) ?? new Map();
        this.#streams.set(key, streams);
        const known = streams.get(stream);
        if (known !== undefined)
            return known;
        const name = `${this.#names.find(scope, index).label} │ `;
        const opened = {
            text: (0,log_text/* createLogText */.IQ)(this.#screen.colour),
            lines: (0,named_lines/* createNamedLines */.T)(picocolors.createColors(this.#screen.colour).dim(name), (lines) => this.#screen.write(lines)),
        };
        streams.set(stream, opened);
        return opened;
    }
    async #end(key) {
        for (const { text, lines } of this.#streams.get(key)?.values() ?? []) {
            await lines.push(Buffer.from(text.end()));
            await lines.end();
        }
        this.#streams.delete(key);
    }
}

;// CONCATENATED MODULE: ./build/cli/plain-view.js



/** The view of a run in plain lines, as `--quiet` and `--verbose` ask for it. */
function createPlainView(screen, clock, { quiet, verbose }, cancelled) {
    if (quiet === true)
        return quietView;
    const View = verbose === true ? VerboseLog : PlainLog;
    return new View(screen, clock, cancelled);
}

;// CONCATENATED MODULE: ./build/cli/run.js











async function run(pipeline, flags) {
    const line = await (0,command_line/* createCli */.T5)(pipeline, flags);
    if (flags.dryRun === true) {
        if (flags.resume === undefined)
            return plan_plan(pipeline, flags);
        const mistake = "--dry-run shows a new plan, so it cannot be combined with --resume";
        return (0,refused/* printRefusal */.o)(line.platform, (0,settings_settings/* refuse */.TR)(mistake), flags);
    }
    return printFinishedRun(line, flags, await runOrResume(line, flags));
}
/** Choices that cannot be combined with `--resume`, which runs an existing plan. */
const fixedByPlan = [
    "pipeline",
    "config",
    "subtask",
    "stage",
    "base",
    "execution-mode",
    "max-parallel",
    "fail-fast",
    "max-jobs",
];
const isChosen = (value) => Array.isArray(value) ? value.length > 0 : value !== null;
async function runOrResume(line, flags) {
    const { requested, platform, hostContext } = line;
    const settings = (0,settings_settings/* resolveSettings */.Mo)(requested, hostContext.environment);
    const inActions = hostContext.github !== null && flags.json !== true;
    const createView = (root, plan) => chooseView(platform, { inActions, flags }, root, plan);
    const dependencies = { platform, secrets: [], createView };
    const here = inActions ? hostContext : withColours(hostContext, platform.screen);
    if (flags.resume === undefined) {
        if (settings["max-jobs"] === null)
            return (0,auto/* runAuto */.N)(settings, here, dependencies);
        const { runOverProcesses } = await __webpack_require__.e(/* import() */ 5119).then(__webpack_require__.bind(__webpack_require__, 5119));
        return runOverProcesses(settings, here, dependencies, { inActions, flags });
    }
    const narrowed = [...requested.only, ...requested.skip, ...requested.arguments].length > 0;
    if (settings.all === true || narrowed || fixedByPlan.some((name) => isChosen(requested[name])))
        return (0,settings_settings/* refuse */.TR)("--resume runs the existing plan in one process, so it cannot be combined with a pipeline or other choices");
    const { resumeRun } = await __webpack_require__.e(/* import() */ 6666).then(__webpack_require__.bind(__webpack_require__, 6666));
    const run = flags.resume === true ? null : flags.resume;
    return resumeRun(toRunSearch(line), here, dependencies, run);
}
/** Lets tools print in colour and for the width of the terminal, unless the environment says something else. */
function withColours(hostContext, { colour, columns }) {
    const { environment } = hostContext;
    if (!colour || environment["NO_COLOR"])
        return hostContext;
    const shown = { FORCE_COLOR: "1", COLUMNS: String(columns) };
    return { ...hostContext, environment: { ...shown, ...environment } };
}
/** In a step of a job, the log has all output in groups already, whatever the flags say. */
function chooseView(platform, { inActions, flags }, root, plan) {
    const { screen, clock, cancelled } = platform;
    if (inActions)
        return new ActionsLog({ ...platform, root, newToken: external_node_crypto_.randomUUID, annotatesFindings: true });
    const isLive = screen.interactive && flags.quiet !== true && flags.verbose !== true;
    return isLive
        ? new LiveView(screen, clock, plan, cancelled)
        : createPlainView(screen, clock, flags, cancelled);
}

;// CONCATENATED MODULE: ./build/cli/run-assignment.js




/**
 * The hidden verb that a process of `run --jobs` executes. Warnings go to stderr, one per line, for the parent to show.
 */
async function runAssignment(folder, assignment, flags) {
    const { requested, platform, hostContext } = await (0,command_line/* createCli */.T5)(undefined, flags);
    // The parent is already gone, so nothing would read the result.
    if (process.ppid !== flags.parent)
        return exit_code/* exitCodes */.h.cancelled;
    const settings = (0,settings_settings/* resolveSettings */.Mo)(requested, hostContext.environment);
    const dependencies = {
        platform,
        secrets: [],
        createView: () => createPlainView(platform.screen, platform.clock, flags),
    };
    const request = { folder, assignment, attempt: flags.attempt, setup: flags.setup ?? null };
    const { runGivenAssignment } = await __webpack_require__.e(/* import() */ 2402).then(__webpack_require__.bind(__webpack_require__, 2402));
    const result = await runGivenAssignment(settings, hostContext, dependencies, request);
    const messages = (0,settings_settings/* isRefusal */.vu)(result) ? result.messages : result.warnings;
    if (messages.length > 0)
        await (0,command_line/* printError */.yJ)(`${messages.join("\n")}\n`);
    if ((0,settings_settings/* isRefusal */.vu)(result))
        return exit_code/* exitCodes */.h.refused;
    if (result.manifest?.status === "succeeded")
        return exit_code/* exitCodes */.h.passed;
    return result.manifest?.status === "cancelled" ? exit_code/* exitCodes */.h.cancelled : exit_code/* exitCodes */.h.failed;
}

;// CONCATENATED MODULE: ./build/report/terminal/runs-table.js





/** Formats runs as a table, in the order given. */
function formatRunsTable(runs, { colour, now }) {
    const paint = picocolors.createColors(colour);
    const heading = ["run", "age", "branch", "commit", "result", "duration", "first failure"];
    const table = (0,text_table/* createTextTable */.s)(heading, runs.map((run) => toCells(run, now)));
    const rows = table.rows.map((row, at) => paint[runWords[runs[at].status].colour](row));
    return [paint.bold(table.heading), ...rows, ""].join("\n");
}
function toCells(run, now) {
    const { firstFailure } = run;
    const part = run.partial === true ? ", partial" : "";
    return [
        (0,clean_text/* cleanLine */.Ow)(run.shortId),
        formatAge(now.getTime() - Date.parse(run.startedAt)),
        (0,clean_text/* cleanLine */.Ow)(run.branch ?? "", 24),
        (0,clean_text/* cleanLine */.Ow)(run.commit ?? "").slice(0, 7),
        `${runWords[run.status].word}${part}`,
        (0,duration/* formatDuration */.a)(run.durationSeconds * 1000),
        firstFailure === null ? "" : (0,clean_text/* cleanLine */.Ow)(`${firstFailure.stage} ${firstFailure.reason}`, 60),
    ];
}
const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;
/** `now`, `5m`, `3h`, `12d` */
function formatAge(ms) {
    if (ms < minute)
        return "now";
    if (ms < hour)
        return `${Math.floor(ms / minute)}m`;
    return ms < 2 * day ? `${Math.floor(ms / hour)}h` : `${Math.floor(ms / day)}d`;
}

;// CONCATENATED MODULE: ./build/cli/runs.js









/** The most runs to list unless `--limit` says otherwise. */
const usualLimit = 20;
async function runs(flags) {
    const { platform, hostContext, settings, here } = await createRunSearch(flags);
    const { branch = null, status = null, limit = usualLimit } = flags;
    const { listNewestRuns } = await __webpack_require__.e(/* import() */ 8681).then(__webpack_require__.bind(__webpack_require__, 8681));
    const listed = await listNewestRuns(settings, platform, { branch, status, limit });
    if ((0,settings_settings/* isRefusal */.vu)(listed))
        return (0,refused/* printRefusal */.o)(platform, listed, flags);
    const warnings = (0,wording/* limitLines */.Di)(listed.warnings, 5, "runs");
    if (warnings.length > 0)
        await (0,command_line/* printError */.yJ)(`${warnings.join("\n")}\n`);
    const shown = listed.runs.map((run) => ({ ...run, folder: (0,external_node_path_.relative)(here, run.folder) }));
    const { value } = (0,create_redactor.createRunRedactor)(hostContext.environment);
    const { colour } = platform.screen;
    const text = shown.length === 0
        ? `no such run in ${(0,external_node_path_.relative)(here, settings.runsFolder) || "this folder"}\n`
        : formatRunsTable(shown, { colour, now: platform.clock.now() });
    await (0,command_line/* printResult */.RS)(flags, value({ schemaVersion: 1, kind: "runs", runs: shown }), text);
    return exit_code/* exitCodes */.h.passed;
}

;// CONCATENATED MODULE: ./build/cli/schema.js




async function schema(file) {
    const { z } = await __webpack_require__.e(/* import() */ 6255).then(__webpack_require__.bind(__webpack_require__, 6255));
    const { runFileKinds } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 17));
    const kind = runFileKinds.find((candidate) => file !== undefined && candidate.matches(file));
    if (file !== undefined && kind === undefined) {
        await (0,command_line/* printError */.yJ)(`there is no schema for ${file}; known files: ${runFileKinds.map(({ place }) => place).join("; ")}\n`);
        return exit_code/* exitCodes */.h.refused;
    }
    const value = kind === undefined ? await pipelineSchema() : z.toJSONSchema(kind.schema);
    await (0,command_line/* printData */.wV)((0,json/* toJson */.aB)(value));
    return exit_code/* exitCodes */.h.passed;
}
/** The schema of the pipeline file, with the settings of guardrails. */
const pipelineSchema = async () => jsonSchema((await Promise.all(/* import() */[__webpack_require__.e(972), __webpack_require__.e(5382)]).then(__webpack_require__.bind(__webpack_require__, 972))).guardrailSettings);

// EXTERNAL MODULE: ./build/modes/inspect/log-end.js
var log_end = __webpack_require__(4042);
// EXTERNAL MODULE: ./build/model/stage-place.js
var stage_place = __webpack_require__(9974);
;// CONCATENATED MODULE: ./build/report/terminal/run-table.js







/** Formats a run as a table, followed by its status. */
function formatRunTable(manifest, options) {
    const paint = picocolors.createColors(options.colour);
    const groups = (0,stage_rows/* toStageRows */.RN)(manifest, options.children ?? new Map());
    const words = manifest.status === "in_progress" ? { ...outcome_words/* outcomeWords */.wX, ...outcome_words/* wordsWhileRunning */.a3 } : outcome_words/* outcomeWords */.wX;
    const lines = groups
        .flatMap((group) => group.rows)
        .map((row) => toTableLine(row, words[row.outcome]));
    const heading = ["#", "subtask", "stage", "outcome", "duration", "exit"];
    const table = (0,text_table/* createTextTable */.s)(heading, lines.map(({ cells }) => cells));
    const status = `${manifest.status.replace("_", " ")}: ${(0,stage_rows/* formatCounts */.gM)((0,stage_rows/* countStages */.r0)(groups))}`;
    return [
        paint.bold(table.heading),
        ...table.rows.map((row, at) => paintRow(row, lines[at]?.colour ?? null, paint)),
        "",
        paint[getStatusColour(manifest.status)](`${(0,clean_text/* cleanLine */.Ow)(manifest.run_id)} ${status}${formatRunTime(manifest)}`),
        ...(manifest.status_detail === null
            ? []
            : [(0,clean_text/* cleanLine */.Ow)(manifest.summary ?? manifest.status_detail, 1000)]),
        ...manifest.approvals.map(formatApproval),
        ...(options.staleMs == null ? [] : [paint.yellow(formatStale(manifest, options.staleMs))]),
        "",
    ].join("\n");
}
const paintRow = (row, colour, paint) => colour === null ? row : paint[colour](row);
const formatApproval = ({ actor, timestamp, reason }) => `approved by ${(0,clean_text/* cleanLine */.Ow)(actor, 100)} at ${timestamp}: ${(0,clean_text/* cleanLine */.Ow)(reason, 1000)}`;
const formatStale = ({ heartbeat_stale_after_seconds }, staleMs) => `stale: the last heartbeat is ${(0,duration/* formatDuration */.a)(staleMs)} old (limit: ${(0,duration/* formatDuration */.a)(1000 * (heartbeat_stale_after_seconds ?? 0))}); if its process is gone, \`orchestrator recover\` ends it`;
function toTableLine(row, { glyph, word, colour }) {
    const { index, subtask, id, duration_ms, exit, summary } = row.command;
    const reason = row.outcome === "skipped" && summary !== null ? `: ${(0,clean_text/* cleanLine */.Ow)(summary, 60)}` : "";
    return {
        cells: [
            row.depth === 0 ? String(index) : "",
            row.depth === 0
                ? (0,clean_text/* cleanLine */.Ow)(subtask ?? ((0,stage_place/* placeOf */.$)(row.command) === "after" ? "(after)" : "(setup)"))
                : "",
            `${"  ".repeat(row.depth)}${(0,clean_text/* cleanLine */.Ow)(id)}`,
            `${glyph} ${word}${reason}`,
            duration_ms === null ? "" : (0,duration/* formatDuration */.a)(duration_ms),
            exit === null ? "" : formatExitCell(exit),
        ],
        colour: row.outcome === "succeeded" ? null : colour,
    };
}
function formatExitCell(exit) {
    switch (exit.kind) {
        case "exited":
            return String(exit.code);
        case "signalled":
            return (0,clean_text/* cleanLine */.Ow)(exit.signal, 20);
        case "timed-out":
            return "timed out";
        case "cancelled":
            return "cancelled";
        case "spawn-failed":
            return "not started";
        case "nothing-ran":
            return "";
        case "errored":
            return exit.reason;
        case "judged":
            return exit.overridden ? "allowed" : exit.verdict;
    }
}
function formatRunTime({ started_at, completed_at }) {
    return completed_at === null
        ? ""
        : ` in ${(0,duration/* formatDuration */.a)(Date.parse(completed_at) - Date.parse(started_at))}`;
}
function getStatusColour(status) {
    if (status === "succeeded")
        return "green";
    return status === "failed" ? "red" : "yellow";
}

;// CONCATENATED MODULE: ./build/cli/show.js











const show = (run, flags) => readRuns(flags, async ({ platform, hostContext, settings, here, archives }) => {
    const { text: hide } = (0,create_redactor.createRunRedactor)(hostContext.environment);
    const { showRun } = await __webpack_require__.e(/* import() */ 187).then(__webpack_require__.bind(__webpack_require__, 187));
    const shown = await showRun(settings, platform, run ?? null);
    if ((0,settings_settings/* isRefusal */.vu)(shown))
        return (0,refused/* printRefusal */.o)(platform, shown, flags);
    if (shown.warnings.length > 0)
        await (0,command_line/* printError */.yJ)(`${shown.warnings.join("\n")}\n`);
    const { colour } = platform.screen;
    const details = { folder: (0,external_node_path_.relative)(here, archives.locate(shown.folder)), colour, hide };
    if (flags.stage !== undefined)
        return showStage(platform, flags, flags.stage, shown, details);
    const table = formatRunTable(shown.manifest, { ...shown, ...details });
    const logEnds = await (0,log_end.readFailedLogEnds)(platform.files, shown, maxDetailed, hide);
    const failures = formatFailures({ ...shown, ...details, logEnds });
    await (0,command_line/* printResult */.RS)(flags, shown.manifest, [table, ...failures].join("\n"));
    return exit_code/* exitCodes */.h.passed;
});
async function showStage(platform, flags, name, shown, details) {
    const { findStage } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 4782));
    const groups = (0,stage_rows/* toStageRows */.RN)(shown.manifest, shown.children);
    const row = findStage(groups.flatMap(({ rows }) => rows), name);
    if ((0,settings_settings/* isRefusal */.vu)(row))
        return (0,refused/* printRefusal */.o)(platform, row, flags);
    const logEnds = await (0,log_end/* readLogEnds */.d)(platform.files, shown, [row], details.hide);
    const input = { ...shown, ...details, logEnds };
    const text = `${formatStage(row, input).join("\n")}\n`;
    await (0,command_line/* printResult */.RS)(flags, describeStage(row, input), text);
    return exit_code/* exitCodes */.h.passed;
}

;// CONCATENATED MODULE: ./build/cli/validate.js








async function validate(flags) {
    if (flags.run !== undefined)
        return validateNamedRun(flags.run, flags);
    const { requested, platform, hostContext } = await (0,command_line/* createCli */.T5)(undefined, flags);
    const configuration = await (0,settings_configuration/* loadConfiguration */.vF)(requested, platform.files);
    if ((0,settings_settings/* isRefusal */.vu)(configuration))
        return refuseFile(configuration.messages, flags);
    const { file } = configuration;
    const notes = [...configuration.notes, ...describeNoDefault(configuration)];
    const pipelines = configuration.pipelines.map(({ id }) => id);
    const { value } = (0,create_redactor.createRunRedactor)(hostContext.environment);
    const data = value({ schemaVersion: 1, kind: "validation", file, pipelines, notes });
    const lines = [`${file} is valid; pipelines: ${pipelines.join(", ")}`, ...notes];
    await (0,command_line/* printResult */.RS)(flags, data, `${lines.join("\n")}\n`);
    return exit_code/* exitCodes */.h.passed;
}
const describeNoDefault = ({ default_pipeline, pipelines }) => default_pipeline === null && pipelines.length > 1
    ? ["no default-pipeline is set, so `run` needs the name of one"]
    : [];
const validateNamedRun = (run, flags) => readRuns(flags, async ({ platform, settings }) => {
    const folder = await (0,find_run/* findRun */.Lc)(settings, platform.files, run);
    if (typeof folder !== "string")
        return refuseFile(folder.messages, flags);
    const { validateRun } = await __webpack_require__.e(/* import() */ 5040).then(__webpack_require__.bind(__webpack_require__, 5040));
    const { checked, mistakes } = await validateRun(platform.files, folder);
    if (mistakes.length > 0)
        return refuseFile(mistakes, flags);
    const text = `all ${checked.length} files match their schemas\n`;
    await (0,command_line/* printResult */.RS)(flags, { schemaVersion: 1, kind: "validation", files: checked }, text);
    return exit_code/* exitCodes */.h.passed;
});
async function refuseFile(mistakes, flags) {
    await (0,refused.printMistakes)(mistakes, flags);
    return exit_code/* exitCodes */.h.refused;
}

;// CONCATENATED MODULE: ./build/cli/verify.js









const verify = (run, flags) => readRuns(flags, async ({ platform, hostContext, settings }) => {
    const folder = await (0,find_run/* findRun */.Lc)(settings, platform.files, run ?? null);
    if (typeof folder !== "string")
        return (0,refused/* printRefusal */.o)(platform, folder, flags);
    for (const [flag, text] of [
        ["--chain", flags.chain],
        ["--plan-digest", flags.planDigest],
    ]) {
        if (text === undefined || /^[0-9a-f]{16,64}$/.test(text))
            continue;
        const mistake = `${flag} ${JSON.stringify(text)}: expected 16 to 64 lower-case hexadecimal digits`;
        return (0,refused/* printRefusal */.o)(platform, (0,settings_settings/* refuse */.TR)(mistake), flags);
    }
    const { chain, planDigest } = flags;
    const verified = await verifyUnlessCancelled(platform, folder, { chain, planDigest });
    if (verified === null)
        return (0,refused/* printRefusal */.o)(platform, (0,settings_settings/* refuse */.TR)("cancelled"), flags);
    if (flags.json === true)
        await (0,command_line/* printData */.wV)((0,json/* toJson */.aB)((0,create_redactor.createRunRedactor)(hostContext.environment).value(verified)));
    else if (verified.holds)
        await (0,command_line/* print */.yy)(`${formatVerified(verified, chain !== undefined).join("\n")}\n`);
    else
        await (0,command_line/* printError */.yJ)(`verification failed: ${verified.reason}\n`);
    return verified.holds ? exit_code/* exitCodes */.h.passed : exit_code/* exitCodes */.h.failed;
});
/** @returns null when it was cancelled */
async function verifyUnlessCancelled({ files, cancelled }, folder, anchors) {
    const { verifyRun } = await __webpack_require__.e(/* import() */ 9380).then(__webpack_require__.bind(__webpack_require__, 9380));
    return verifyRun(files, folder, anchors, cancelled).catch((error) => {
        if (cancelled.aborted)
            return null;
        throw error;
    });
}
function formatVerified(verified, isAnchored) {
    const { files, assignments, chain, status, later_approvals, unknown } = verified;
    return [
        `verified: ${(0,counted/* counted */.h)(files, "file")}, ${(0,counted/* counted */.h)(assignments, "assignment")}, chain ${chain}`,
        `The run is recorded as ${status}. Only its own files say how its jobs ended.`,
        ...(isAnchored ? [] : ["Compare the chain with the one in the check-run or the job summary."]),
        ...(later_approvals > 0
            ? [`${(0,counted/* counted */.h)(later_approvals, "approval")} added after its result.`]
            : []),
        ...unknown.map((path) => `Not part of the run: ${JSON.stringify(path)}`),
    ];
}

;// CONCATENATED MODULE: ./build/cli/verbs.js
// All verbs but `metrics`, in one module: each module that is loaded on demand becomes a file of the bundle, and the
// code that verbs share would be cut into many small files, which load slowly. Schemas of a run's files are loaded
// where they are used. `metrics` needs little of what runs need, and is called often.





















/***/ }),

/***/ 1647:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ listStages),
/* harmony export */   d: () => (/* binding */ createEntry)
/* harmony export */ });
/* harmony import */ var _model_stage_place_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9974);
/* harmony import */ var _model_statistics_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1531);


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

/***/ 3856:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ Aggregation)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5156);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2017);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6939);
/* harmony import */ var _journal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6953);
/* harmony import */ var _judgement_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2965);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1189);
/* harmony import */ var _outcome_schema_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8512);
/* harmony import */ var _run_history_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9322);
/* harmony import */ var _job_results_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2426);









const AttemptName = zod__WEBPACK_IMPORTED_MODULE_8__.strictObject({ assignment: zod__WEBPACK_IMPORTED_MODULE_8__.string(), attempt: zod__WEBPACK_IMPORTED_MODULE_8__.int().min(1) });
/**
 * `aggregation.json`: the inputs of an aggregation besides the plan and the evidence of the jobs. The final plan, the
 * run's manifest and its summary follow from these three, so they can be recomputed and compared.
 */
const Aggregation = zod__WEBPACK_IMPORTED_MODULE_8__.strictObject({
    schema_version: zod__WEBPACK_IMPORTED_MODULE_8__.literal(1),
    kind: zod__WEBPACK_IMPORTED_MODULE_8__.literal("aggregation"),
    run_id: zod__WEBPACK_IMPORTED_MODULE_8__.string().min(1),
    plan_digest: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Digest */ .np,
    /** The current attempt. */
    attempt: zod__WEBPACK_IMPORTED_MODULE_8__.int().min(1),
    aggregated_at: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Timestamp */ .Dc,
    /** The run's folder, relative to the base of persisted paths. */
    artifact_root: zod__WEBPACK_IMPORTED_MODULE_8__.string().min(1),
    /** Results of the jobs; null: one process planned and ran everything. */
    job_results: _job_results_js__WEBPACK_IMPORTED_MODULE_7__/* .JobResults */ .Gr.nullable(),
    /** The newest job of each assignment in GitHub's list; null: the list was not read. */
    jobs: zod__WEBPACK_IMPORTED_MODULE_8__.array(_job_results_js__WEBPACK_IMPORTED_MODULE_7__/* .RecordedJob */ .gH).nullable(),
    /** Attempts of earlier plans that left artifacts. */
    foreign: zod__WEBPACK_IMPORTED_MODULE_8__.array(AttemptName),
    /** Attempts whose artifact could not be read. */
    unreadable: zod__WEBPACK_IMPORTED_MODULE_8__.array(AttemptName),
    /** Files that were too large to collect, relative to the run's folder. */
    left_out: zod__WEBPACK_IMPORTED_MODULE_8__.array(zod__WEBPACK_IMPORTED_MODULE_8__.string()),
    /** Manifests of what this process ran, where those on disk differ or are missing. */
    ran: zod__WEBPACK_IMPORTED_MODULE_8__.array(_manifest_js__WEBPACK_IMPORTED_MODULE_4__/* .Manifest */ ._8),
    /** Manifests of additional artifacts of an attempt. */
    doubles: zod__WEBPACK_IMPORTED_MODULE_8__.array(_manifest_js__WEBPACK_IMPORTED_MODULE_4__/* .Manifest */ ._8),
    overrides: zod__WEBPACK_IMPORTED_MODULE_8__.array(_judgement_js__WEBPACK_IMPORTED_MODULE_3__/* .OverrideDecision */ .dv),
    /** Results of the `after` stages; null: they were not judged. */
    after: zod__WEBPACK_IMPORTED_MODULE_8__.strictObject({
        commands: zod__WEBPACK_IMPORTED_MODULE_8__.array(_manifest_js__WEBPACK_IMPORTED_MODULE_4__/* .ManifestCommand */ .xy),
        findings: zod__WEBPACK_IMPORTED_MODULE_8__.array(_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .Finding */ .wI),
        documents: zod__WEBPACK_IMPORTED_MODULE_8__.array(_journal_js__WEBPACK_IMPORTED_MODULE_2__/* .EvidenceFile */ .OT),
    })
        .nullable(),
    approvals: zod__WEBPACK_IMPORTED_MODULE_8__.array(_manifest_js__WEBPACK_IMPORTED_MODULE_4__/* .Approval */ .CP),
    history: _run_history_js__WEBPACK_IMPORTED_MODULE_6__/* .RunHistory */ .g.nullable(),
    /** Why the run failed although its jobs succeeded; null: otherwise. */
    failure: zod__WEBPACK_IMPORTED_MODULE_8__.strictObject({ detail: _outcome_schema_js__WEBPACK_IMPORTED_MODULE_5__/* .StatusDetail */ .qV, reason: zod__WEBPACK_IMPORTED_MODULE_8__.string() }).nullable(),
    /** Whether the run is in the history, or queued for it. */
    metrics_recorded: zod__WEBPACK_IMPORTED_MODULE_8__.boolean(),
    /** Problems that did not change the outcome. */
    warnings: zod__WEBPACK_IMPORTED_MODULE_8__.array(zod__WEBPACK_IMPORTED_MODULE_8__.string()),
    notes: zod__WEBPACK_IMPORTED_MODULE_8__.array(zod__WEBPACK_IMPORTED_MODULE_8__.string()),
});


/***/ }),

/***/ 7243:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ ApprovalFile)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5156);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1189);


/** `approvals/<time>-<nonce>.json`: an approval of a run. One file each, so that none overwrites another. */
const ApprovalFile = zod__WEBPACK_IMPORTED_MODULE_1__.strictObject({
    schema_version: zod__WEBPACK_IMPORTED_MODULE_1__.literal(1),
    kind: zod__WEBPACK_IMPORTED_MODULE_1__.literal("approval"),
    task_id: zod__WEBPACK_IMPORTED_MODULE_1__.string().min(1),
    run_id: zod__WEBPACK_IMPORTED_MODULE_1__.string().min(1),
    ..._manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .Approval */ .CP.shape,
});


/***/ }),

/***/ 7752:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ isTakenByArtifacts)
/* harmony export */ });
/**
 * Whether GitHub's artifact service accepts a file of this name: another one would fail the whole upload
 * (actions/toolkit, path-and-artifact-name-validation.ts).
 */
const isTakenByArtifacts = (path) => !/[":<>|*?\r\n]/.test(path);


/***/ }),

/***/ 8735:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ ChangeSummary),
/* harmony export */   c: () => (/* binding */ ChangeStrategy)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5156);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2017);


/**
 * How the base of a comparison was chosen, in order of precedence (docs/configuration.md, "What counts as changed").
 */
const ChangeStrategy = zod__WEBPACK_IMPORTED_MODULE_1__["enum"]([
    /** The input `base` or the flag `--base`. */
    "explicit",
    /** HEAD is GitHub's merge commit of the pull request: compared with its other parent. */
    "pull-request-merge",
    /** The merge base with the pull request's base. */
    "pull-request-base",
    "merge-group",
    /** The commit of the branch before the push. */
    "push-before",
    /** The first push to the default branch, or one that rewrote it: compared with HEAD's parent. */
    "push-parent",
    /** The environment variable BASE_SHA. */
    "base-sha",
    "upstream",
    "default-branch",
    /** None of the above exists: everything in the repository counts as changed. */
    "no-base",
    /** The repository has no commit yet: everything in it counts as changed. */
    "unborn",
    "outside-git",
]);
/** The summary of a change set that a plan records. */
const ChangeSummary = zod__WEBPACK_IMPORTED_MODULE_1__.strictObject({
    strategy: ChangeStrategy,
    base: zod__WEBPACK_IMPORTED_MODULE_1__.string().nullable(),
    head: zod__WEBPACK_IMPORTED_MODULE_1__.string().nullable(),
    files: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Count */ .y_,
    note: zod__WEBPACK_IMPORTED_MODULE_1__.string().nullable(),
});


/***/ }),

/***/ 3206:
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

/***/ 4307:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ Digests)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5156);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2017);


/**
 * `digests.json`: the files of a run's folder when its result was written. Each `chain` is the sha256 hex of the
 * previous chain (at first the plan's digest), a line feed, the path, a line feed and the sha256, so the last one
 * covers all files.
 */
const Digests = zod__WEBPACK_IMPORTED_MODULE_1__.strictObject({
    schema_version: zod__WEBPACK_IMPORTED_MODULE_1__.literal(1),
    kind: zod__WEBPACK_IMPORTED_MODULE_1__.literal("digests"),
    run_id: zod__WEBPACK_IMPORTED_MODULE_1__.string().min(1),
    attempt: zod__WEBPACK_IMPORTED_MODULE_1__.int().min(1),
    plan_digest: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Digest */ .np,
    /**
     * Sorted by path, relative to the run's folder; a stage's file may have any name. Without approvals, which are added
     * later.
     */
    files: zod__WEBPACK_IMPORTED_MODULE_1__.array(zod__WEBPACK_IMPORTED_MODULE_1__.strictObject({ path: zod__WEBPACK_IMPORTED_MODULE_1__.string().min(1), bytes: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Count */ .y_, sha256: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Digest */ .np, chain: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Digest */ .np })),
});


/***/ }),

/***/ 7006:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mc: () => (/* binding */ entriesOf),
/* harmony export */   Nl: () => (/* binding */ commandOf),
/* harmony export */   lW: () => (/* binding */ entriesOfStages)
/* harmony export */ });
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

/***/ 7772:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ nameKey),
/* harmony export */   y: () => (/* binding */ problemOfName)
/* harmony export */ });
/** Maximum characters of a name in an archive: with the folder before it, paths stay within the limits of systems. */
const longestName = 1_024;
/** Names with the same key are the same file on a disk that ignores case or Unicode normalization. */
const nameKey = (name) => name.normalize("NFC").toLowerCase();
/**
 * Checks the name of a file in an archive: it must not lead out of a folder on Linux, macOS or Windows, nor have
 * characters that cannot be uploaded (@actions/artifact, path-and-artifact-name-validation.ts).
 * @returns the problem, to follow the name in a sentence
 */
function problemOfName(name) {
    if (name.length > longestName)
        return `is longer than ${longestName} characters`;
    if (name.startsWith("/") || /^[A-Za-z]:/.test(name))
        return "is an absolute path";
    if (name.includes("\\"))
        return "has a backslash";
    // oxlint-disable-next-line no-control-regex -- control characters are what is refused
    if (/[\u0000-\u001f\u007f":<>|*?]/.test(name))
        return "has a character that artifacts do not allow";
    const parts = name.split("/");
    if (parts.includes(".."))
        return "leads out of its folder";
    if (parts.some((part) => part === "" || part === "."))
        return "has an empty part";
    return undefined;
}


/***/ }),

/***/ 4595:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ applyEvent),
/* harmony export */   n: () => (/* binding */ foldJournal)
/* harmony export */ });
/* harmony import */ var _commands_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3206);
/* harmony import */ var _frames_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7966);
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8158);



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

/***/ 7966:
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

/***/ 2426:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gr: () => (/* binding */ JobResults),
/* harmony export */   gH: () => (/* binding */ RecordedJob)
/* harmony export */ });
/* unused harmony export JobResult */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5156);

/** GitHub's result of a job: `needs.<job>.result`. */
const JobResult = zod__WEBPACK_IMPORTED_MODULE_0__["enum"](["success", "failure", "cancelled", "skipped"]);
/**
 * The results of a run's jobs as GitHub reports them; null: unknown. A run passes only if `plan` succeeded and `run`
 * did too, or was skipped when there was nothing to run.
 */
const JobResults = zod__WEBPACK_IMPORTED_MODULE_0__.strictObject({ plan: JobResult.nullable(), run: JobResult.nullable() });
/** An AssignmentJob as recorded in `aggregation.json`. */
const RecordedJob = zod__WEBPACK_IMPORTED_MODULE_0__.strictObject({
    assignment: zod__WEBPACK_IMPORTED_MODULE_0__.string(),
    attempt: zod__WEBPACK_IMPORTED_MODULE_0__.int().min(1),
    conclusion: zod__WEBPACK_IMPORTED_MODULE_0__.string().nullable(),
    copied: zod__WEBPACK_IMPORTED_MODULE_0__.boolean(),
});


/***/ }),

/***/ 6407:
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

/***/ 1506:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ Origin)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5156);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2017);


/** A work tree: its commit, null before the first one, and the digest of all changes. */
const Tree = zod__WEBPACK_IMPORTED_MODULE_1__.strictObject({ commit: zod__WEBPACK_IMPORTED_MODULE_1__.string().nullable(), changes: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Digest */ .np });
/** The choices that the run was planned with; null: not set. */
const Asked = zod__WEBPACK_IMPORTED_MODULE_1__.strictObject({
    config: zod__WEBPACK_IMPORTED_MODULE_1__.string().nullable(),
    subtasks: zod__WEBPACK_IMPORTED_MODULE_1__.array(zod__WEBPACK_IMPORTED_MODULE_1__.string()),
    stages: zod__WEBPACK_IMPORTED_MODULE_1__.array(zod__WEBPACK_IMPORTED_MODULE_1__.string()),
    base: zod__WEBPACK_IMPORTED_MODULE_1__.string().nullable(),
    execution_mode: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .ExecutionMode */ .KB.nullable(),
    max_parallel: zod__WEBPACK_IMPORTED_MODULE_1__.int().min(1).nullable(),
    fail_fast: zod__WEBPACK_IMPORTED_MODULE_1__.boolean().nullable(),
    /** Whether `paths` filters were ignored. */
    all: zod__WEBPACK_IMPORTED_MODULE_1__.literal(true).optional(),
    /** What `--only` and `--skip` named. */
    only: zod__WEBPACK_IMPORTED_MODULE_1__.array(zod__WEBPACK_IMPORTED_MODULE_1__.string()).optional(),
    skip: zod__WEBPACK_IMPORTED_MODULE_1__.array(zod__WEBPACK_IMPORTED_MODULE_1__.string()).optional(),
    /** The arguments after `--`, for its one stage. */
    arguments: zod__WEBPACK_IMPORTED_MODULE_1__.array(zod__WEBPACK_IMPORTED_MODULE_1__.string()).optional(),
});
/**
 * `origin.json`, only for local runs: the tree and pipeline file of the run. `run --resume` reuses results only if both
 * are the same.
 */
const Origin = zod__WEBPACK_IMPORTED_MODULE_1__.strictObject({
    schema_version: zod__WEBPACK_IMPORTED_MODULE_1__.literal(1),
    kind: zod__WEBPACK_IMPORTED_MODULE_1__.literal("origin"),
    /** Before the first stage; null: unknown, for example outside git. */
    tree: Tree.nullable(),
    /** After the last stage of the newest attempt; null: unknown, or there is nothing to resume. */
    tree_after: Tree.nullable(),
    /** Its path, relative to the repository root, and the digest of its text. */
    pipeline_file: zod__WEBPACK_IMPORTED_MODULE_1__.strictObject({ path: zod__WEBPACK_IMPORTED_MODULE_1__.string().min(1), sha256: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Digest */ .np }),
    asked: Asked,
});


/***/ }),

/***/ 5687:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  IM: () => (/* binding */ AssignmentStatus),
  cw: () => (/* binding */ Plan)
});

// UNUSED EXPORTS: Assignment, Attempt, PlannedStage, PlannedSubtask, Recovery, RecoveryCheckpoint, SkipReason

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js
var schemas = __webpack_require__(5156);
// EXTERNAL MODULE: ./build/model/changes-schema.js
var changes_schema = __webpack_require__(8735);
// EXTERNAL MODULE: ./build/model/fields.js
var fields = __webpack_require__(2017);
// EXTERNAL MODULE: ./build/model/finding.js
var finding = __webpack_require__(6939);
// EXTERNAL MODULE: ./build/model/resolved-keys.js
var resolved_keys = __webpack_require__(2653);
// EXTERNAL MODULE: ./build/model/judgement.js
var judgement = __webpack_require__(2965);
// EXTERNAL MODULE: ./build/model/reviewed-change.js
var reviewed_change = __webpack_require__(8354);
;// CONCATENATED MODULE: ./build/model/revision.js

/** The revision of the repository that a run is for, also recorded in its history entry. */
const Revision = schemas.strictObject({
    /** null: not in a repository, or without a commit. */
    head_sha: schemas.string().nullable(),
    /** `pr/<n>` for pull requests, the base of a merge group, else the ref; null: none, as with a detached HEAD. */
    branch: schemas.string().nullable(),
    /** null: unknown. */
    default_branch: schemas.string().nullable(),
    /** GitHub's name of the event; null outside of Actions. */
    event: schemas.string().nullable(),
});

;// CONCATENATED MODULE: ./build/model/plan.js








/** Why a stage or subtask is skipped; null: it runs. */
const SkipReason = schemas.string().min(1).nullable();
/** What planning adds to a stage. */
const plannedFields = {
    /** Decided by planning (targets, `paths`), and not evaluated again when running. */
    skip: SkipReason,
    /**
     * Expected duration if no stage fails: 0 if it is skipped or starts only after a failure; null: unknown. Always null
     * for stages of nested pipelines, because the history has only the whole.
     */
    predicted_seconds: schemas.number().min(0).nullable(),
};
const PlannedCommand = schemas.strictObject({
    kind: schemas.literal("command"),
    ...(0,resolved_keys/* stageShape */.sS)("command"),
    ...plannedFields,
});
const PlannedGuardrail = schemas.strictObject({
    kind: schemas.literal("guardrail"),
    ...(0,resolved_keys/* stageShape */.sS)("guardrail"),
    ...plannedFields,
});
const SubpipelineFields = schemas.strictObject({
    kind: schemas.literal("subpipeline"),
    ...(0,resolved_keys/* stageShape */.sS)("subpipeline"),
    ...plannedFields,
    pipeline_id: schemas.string().min(1),
    pipeline_title: schemas.string(),
    fail_fast: schemas.boolean(),
    max_parallel: schemas.int().min(1).nullable(),
});
const PlannedSubpipeline = SubpipelineFields.extend({
    stages: schemas.array(schemas.lazy(() => PlannedStage)),
});
/** A fully resolved stage: the plan alone is enough to run it. */
const PlannedStage = schemas.discriminatedUnion("kind", [
    PlannedCommand,
    PlannedGuardrail,
    PlannedSubpipeline,
]);
/** A subtask. Its `env` is only that of the configuration file: a plan holds nothing of the process's environment. */
const PlannedSubtask = schemas.strictObject({
    ...resolved_keys/* subtaskShape */.xQ,
    /** The required kind of runner; `default`: any. */
    capability: schemas.string().min(1),
    shard: schemas.strictObject({ index: schemas.int().min(1), total: schemas.int().min(1) }).nullable(),
    execution_mode: fields/* ExecutionMode */.KB,
    skip: SkipReason,
    stages: schemas.array(PlannedStage),
});
const AssignmentStatus = schemas["enum"]([
    "assigned",
    "running",
    "succeeded",
    "failed",
    "cancelled",
    "lost",
    "recovered",
]);
const RecoveryCheckpoint = schemas.strictObject({
    timestamp: fields/* Timestamp */.Dc,
    reason: schemas["enum"](["missed-heartbeat", "manual", "auto"]),
    action: schemas["enum"](["requeue", "escalate", "ack"]),
    detail: schemas.string().nullable(),
});
const Attempt = schemas.strictObject({
    number: schemas.int().min(1),
    assigned_at: fields/* Timestamp */.Dc,
    started_at: fields/* Timestamp */.Dc.nullable(),
    completed_at: fields/* Timestamp */.Dc.nullable(),
    status: schemas["enum"](["pending", "running", "completed", "failed", "requeued"]),
    recovery_checkpoints: schemas.array(RecoveryCheckpoint),
});
const Assignment = schemas.strictObject({
    instance_id: schemas.string().min(1),
    capability: schemas.string().min(1),
    runs_on: schemas.string().min(1),
    /** Ids of its subtasks, which run one after another. */
    subtasks: schemas.array(schemas.string()),
    status: AssignmentStatus,
    assigned_at: fields/* Timestamp */.Dc,
    completed_at: fields/* Timestamp */.Dc.nullable(),
    metadata: schemas.strictObject({
        weight: schemas.number().min(0),
        maxConcurrency: schemas.int().min(1).nullable(),
        groupIndex: fields/* Count */.y_,
    }),
    /**
     * Expected duration of its setup and its subtasks, one after another, if nothing fails; null: that of a stage is
     * unknown.
     */
    predicted_seconds: schemas.number().min(0).nullable(),
    attempts: schemas.array(Attempt),
});
const Recovery = schemas.strictObject({
    heartbeat_interval_seconds: schemas.int().min(1),
    missing_heartbeat_timeout_seconds: schemas.int().min(1),
    max_retries: fields/* Count */.y_,
});
/**
 * The scheduler plan, `plan.json` and, finalised, `plan.final.json`: which job runs what. `digest` covers all of it
 * except the digest itself, statuses, times and attempts (plan/digest.ts).
 */
const Plan = schemas.strictObject({
    schema_version: schemas.literal(1),
    kind: schemas.literal("scheduler-plan"),
    mode: schemas.literal("multi-instance"),
    task_id: schemas.string().min(1),
    run_id: schemas.string().min(1),
    /** The version of this program that made the plan. */
    tool_version: schemas.string().min(1),
    plan_attempt: schemas.int().min(1),
    pipeline_id: schemas.string().min(1),
    pipeline_title: schemas.string(),
    /** Whether it is the configuration's default or only pipeline. */
    default_pipeline: schemas.boolean(),
    revision: Revision,
    /** A label to group runs by in statistics. */
    epoch: schemas.string().min(1).nullable(),
    execution_mode: fields/* ExecutionMode */.KB,
    requested_at: fields/* Timestamp */.Dc,
    completed_at: fields/* Timestamp */.Dc.nullable(),
    min_instances: fields/* Count */.y_,
    max_instances: fields/* Count */.y_,
    recovery: Recovery,
    guardrails_required: schemas.boolean(),
    allow_empty: schemas.boolean(),
    /** Names of environment variables whose values must never be shown. */
    secrets: schemas.array(schemas.string()),
    /** Names of variables whose values may be shown although they look like secrets. */
    secrets_exempt: schemas.array(schemas.string()),
    redaction: schemas["enum"](["enforce", "shadow"]),
    log_limit_bytes: schemas.int().min(1),
    /** Seconds for stages that clean up after a cancel, unless GitHub's runner kills earlier. */
    cancel_grace_seconds: schemas.int().min(1),
    /** The targets from `--subtask`, `--stage` or the default target; empty: everything. */
    targets: schemas.array(schemas.string()),
    /**
     * Whether stages were skipped because they were not targeted, so that the result does not cover the whole pipeline.
     */
    partial: schemas.boolean(),
    /** null: nothing in the pipeline depends on changes. */
    changes: changes_schema/* ChangeSummary */.L.nullable(),
    /** The override for a change that exceeds its budget; null: none. Jobs use no other. */
    override: judgement/* Override */.d_.nullable(),
    notes: schemas.array(schemas.string()),
    setup: schemas.array(PlannedStage),
    subtasks: schemas.array(PlannedSubtask),
    /**
     * The facts about the change for a review in a run over several jobs; null: there is no review, or it has a checkout.
     */
    review: reviewed_change/* ReviewedChange */.K6.nullable(),
    /**
     * In a run over several jobs: the settings in force of the `after` stages, from the base, with the finding about
     * them.
     */
    after_settings: schemas.array(schemas.strictObject({
        stage: schemas.string().min(1),
        with: schemas.record(schemas.string(), schemas.unknown()),
        finding: finding/* Finding */.wI.nullable(),
    })),
    /** Guardrails that run during aggregation, after all assignments. */
    after: schemas.array(PlannedGuardrail),
    assignments: schemas.array(Assignment),
    digest: fields/* Digest */.np,
});


/***/ }),

/***/ 6416:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $$: () => (/* binding */ bytesOf),
/* harmony export */   aL: () => (/* binding */ words),
/* harmony export */   zz: () => (/* binding */ asRecorded)
/* harmony export */ });
/** Our own words, with numbers and redacted texts in them. */
const words = (texts, ...values) => String.raw({ raw: texts }, ...values);
const bytesOf = (text) => Buffer.from(text);
/** Marks the content of a run's file as redacted: it was when it was written. */
const asRecorded = (value) => value;


/***/ }),

/***/ 8354:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K6: () => (/* binding */ ReviewedChange),
/* harmony export */   M8: () => (/* binding */ Risk),
/* harmony export */   u: () => (/* binding */ ChangeForReview),
/* harmony export */   yw: () => (/* binding */ TaskSpecs)
/* harmony export */ });
/* unused harmony exports FileKind, RiskKind */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5156);
/* harmony import */ var _changes_schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8735);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2017);



const Lines = { files: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .Count */ .y_, added_lines: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .Count */ .y_, deleted_lines: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .Count */ .y_, binary_files: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .Count */ .y_ };
/** What changed below one folder. */
const ChangedArea = zod__WEBPACK_IMPORTED_MODULE_2__.strictObject({
    /** A folder at the repository's root, or inside the one with most of the change. `.`: files in the root itself. */
    area: zod__WEBPACK_IMPORTED_MODULE_2__.string().min(1),
    ...Lines,
    /** Whether one of its tests changed; null: none of its code changed. */
    tests_changed: zod__WEBPACK_IMPORTED_MODULE_2__.boolean().nullable(),
});
/**
 * The kind of a changed file for a reviewer. `generated`: by the base's attributes, or a lock file. `moved`: renamed
 * and nearly unchanged. `formatted`: only blanks and empty lines changed.
 */
const FileKind = zod__WEBPACK_IMPORTED_MODULE_2__["enum"]([
    "code",
    "test",
    "document",
    "generated",
    "moved",
    "formatted",
    "binary",
    "submodule",
]);
const ReviewedFile = zod__WEBPACK_IMPORTED_MODULE_2__.strictObject({
    path: zod__WEBPACK_IMPORTED_MODULE_2__.string().min(1),
    /** The previous path of a renamed or copied file. */
    previous_path: zod__WEBPACK_IMPORTED_MODULE_2__.string().nullable(),
    status: zod__WEBPACK_IMPORTED_MODULE_2__["enum"]([
        "added",
        "modified",
        "deleted",
        "renamed",
        "copied",
        "type-changed",
        "untracked",
    ]),
    kind: FileKind,
    /** One of `areas`. */
    area: zod__WEBPACK_IMPORTED_MODULE_2__.string().min(1),
    /** null: it has no lines. */
    added_lines: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .Count */ .y_.nullable(),
    deleted_lines: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .Count */ .y_.nullable(),
    /** By the base's CODEOWNERS, at most 5. */
    owners: zod__WEBPACK_IMPORTED_MODULE_2__.array(zod__WEBPACK_IMPORTED_MODULE_2__.string()),
    /** Number of commits that touched it in the 90 days before the change; null: unknown. */
    recent_commits: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .Count */ .y_.nullable(),
    /** Why it deserves a closer look, the most important first; empty: no reason found. */
    reasons: zod__WEBPACK_IMPORTED_MODULE_2__.array(zod__WEBPACK_IMPORTED_MODULE_2__.string()),
});
/** The change, summarized for a reviewer. */
const ChangeForReview = zod__WEBPACK_IMPORTED_MODULE_2__.strictObject({
    strategy: _changes_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .ChangeStrategy */ .c,
    base: zod__WEBPACK_IMPORTED_MODULE_2__.string().nullable(),
    head: zod__WEBPACK_IMPORTED_MODULE_2__.string().nullable(),
    ...Lines,
    /** The newest first, without merges. */
    commits: zod__WEBPACK_IMPORTED_MODULE_2__.array(zod__WEBPACK_IMPORTED_MODULE_2__.strictObject({ id: zod__WEBPACK_IMPORTED_MODULE_2__.string(), author: zod__WEBPACK_IMPORTED_MODULE_2__.string(), subject: zod__WEBPACK_IMPORTED_MODULE_2__.string() })),
    commits_omitted: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .Count */ .y_,
    /** False: commits may be missing, because the clone is shallow. */
    commits_complete: zod__WEBPACK_IMPORTED_MODULE_2__.boolean(),
    /** Areas with code first, then by lines. */
    areas: zod__WEBPACK_IMPORTED_MODULE_2__.array(ChangedArea),
    areas_omitted: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .Count */ .y_,
    /** The riskiest first. */
    file_list: zod__WEBPACK_IMPORTED_MODULE_2__.array(ReviewedFile),
    files_omitted: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .Count */ .y_,
});
/** Why a change deserves a closer look. */
const RiskKind = zod__WEBPACK_IMPORTED_MODULE_2__["enum"]([
    "unknown-change",
    "no-spec",
    "large-change",
    "override",
    "failed-guardrail",
    "allowed-failure",
    "flaky-failure",
    "workflow",
    "lock-file-alone",
    "untested-code",
    "unowned",
    "deleted-test",
    "binary",
]);
const Risk = zod__WEBPACK_IMPORTED_MODULE_2__.strictObject({
    kind: RiskKind,
    /** A sentence without a full stop. */
    message: zod__WEBPACK_IMPORTED_MODULE_2__.string().min(1),
    /** Files, areas or stages, at most 10. */
    names: zod__WEBPACK_IMPORTED_MODULE_2__.array(zod__WEBPACK_IMPORTED_MODULE_2__.string()),
    names_omitted: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .Count */ .y_,
});
/** Files named after the task, with their goal; null: they state none. */
const TaskSpecs = zod__WEBPACK_IMPORTED_MODULE_2__.array(zod__WEBPACK_IMPORTED_MODULE_2__.strictObject({ path: zod__WEBPACK_IMPORTED_MODULE_2__.string().min(1), goal: zod__WEBPACK_IMPORTED_MODULE_2__.string().nullable() }));
/**
 * What a review needs from a checkout. In a run over several jobs, the plan holds it, because the reviewing job may
 * have no checkout.
 */
const ReviewedChange = zod__WEBPACK_IMPORTED_MODULE_2__.strictObject({
    specs: TaskSpecs,
    /** null: git could not tell. */
    change: ChangeForReview.nullable(),
    /** Git's error and what to do; null: git could tell. */
    trouble: zod__WEBPACK_IMPORTED_MODULE_2__.string().nullable(),
    risks: zod__WEBPACK_IMPORTED_MODULE_2__.array(Risk),
});


/***/ }),

/***/ 9515:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ runEnd)
/* harmony export */ });
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8158);
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
// EXTERNAL MODULE: ./build/model/aggregation.js
var aggregation = __webpack_require__(3856);
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
        /** What happened, for people. */
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




/** A stage of a run in the history. */
const MetricsStage = schemas.strictObject({
    id: schemas.string().min(1),
    /** null: setup. */
    subtask: schemas.string().nullable(),
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
const MetricsEntry = schemas.strictObject({
    schema_version: schemas.literal(1),
    kind: schemas.literal("metrics-entry"),
    run_id: schemas.string().min(1),
    task_id: schemas.string().min(1),
    pipeline_id: schemas.string().min(1),
    status: schemas["enum"](["succeeded", "failed", "cancelled"]),
    started_at: fields/* Timestamp */.Dc,
    completed_at: fields/* Timestamp */.Dc,
    /** Seconds from the first start to the last end. */
    duration_seconds: schemas.number().min(0),
    commands_passed: fields/* Count */.y_,
    commands_failed: fields/* Count */.y_,
    commands_skipped: fields/* Count */.y_,
    guardrails_present: schemas.boolean(),
    /** When it was added, by the clock of that process. */
    recorded_at: fields/* Timestamp */.Dc,
    artifact_path: fields/* RelativePath */.c8,
    /** Number of nested pipelines that ran. */
    child_runs: fields/* Count */.y_,
    /** There is no control plane. */
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
    /** Pieces of output with a privacy finding. */
    privacy_event_count: fields/* Count */.y_,
    handle_count: schemas.literal(0),
    // Ours.
    attempt: schemas.int().min(1),
    /** null: not in a repository, or without a commit. */
    head_sha: schemas.string().nullable(),
    /** `pr/<n>` for pull requests, the base of a merge group, else the ref; null: none, as with a detached HEAD. */
    branch: schemas.string().nullable(),
    /** The repository's default branch; null: unknown. */
    default_branch: schemas.string().nullable(),
    /** GitHub's name of the event; null outside of Actions. */
    event: schemas.string().nullable(),
    /** Whether it is the configuration's default pipeline. */
    default_pipeline: schemas.boolean(),
    /** Whether only a part of the pipeline was requested: it is left out of all statistics. */
    partial: schemas.boolean(),
    /** A label to group runs by, such as a release. */
    epoch: schemas.string().min(1).nullable(),
    stages: schemas.array(MetricsStage),
});

// EXTERNAL MODULE: ./build/model/origin.js
var origin = __webpack_require__(1506);
;// CONCATENATED MODULE: ./build/model/privacy-decision.js


/** The first line of `privacy-decisions.ndjson`. */
const PrivacyDecisionsHeader = schemas.strictObject({
    schema_version: schemas.literal(1),
    kind: schemas.literal("privacy-decisions"),
});
/** The privacy guard's decision about one frame, a piece of output, by one rule. It never holds the secret itself. */
const PrivacyDecision = schemas.strictObject({
    /** Counted from 1 over the whole attempt. */
    sequence: schemas.int().min(1),
    /** The stage, in a nested pipeline with the ids of its parents: `release/build`. */
    stage_id: schemas.string().min(1),
    stream: schemas["enum"](["stdout", "stderr"]),
    action: schemas["enum"](["allow", "redact", "block"]),
    rule: schemas.string().min(1),
    reason: schemas.string().min(1),
    timestamp: fields/* Timestamp */.Dc,
});

// EXTERNAL MODULE: ./build/model/judgement.js
var judgement = __webpack_require__(2965);
// EXTERNAL MODULE: ./build/model/reviewed-change.js
var reviewed_change = __webpack_require__(8354);
;// CONCATENATED MODULE: ./build/model/review-pack.js




/**
 * `review.json`: what a reviewer, person or program, should know before reading the change, as of the review stage;
 * `review.md` is the same for people. Texts are bounded; foreign ones are not escaped.
 */
const ReviewPack = schemas.strictObject({
    schema_version: schemas.literal(1),
    kind: schemas.literal("review-pack"),
    made_at: fields/* Timestamp */.Dc,
    task: schemas.strictObject({
        id: schemas.string().min(1),
        specs: reviewed_change/* TaskSpecs */.yw,
    }),
    decision: judgement/* ReviewDecision */.Lu,
    /** null: there is no pull request. */
    pull_request: schemas.strictObject({
        number: schemas.int().min(1),
        title: schemas.string(),
        author: schemas.string(),
        address: schemas.string(),
    })
        .nullable(),
    /** null: the review runs alone, or in one of several jobs, without facts about the run. */
    run: schemas.strictObject({
        run_id: schemas.string().min(1),
        pipeline_id: schemas.string().min(1),
        attempt: schemas.int().min(1),
        /** Why it has failed so far; null: it has not. */
        reason: schemas.string().nullable(),
        /** URL or path of the newest manifest. */
        manifest: schemas.string(),
        /** URL of the run; null: it has none. */
        address: schemas.string().nullable(),
        /** How the stages before this one ended. */
        stages: schemas.strictObject({ passed: fields/* Count */.y_, failed: fields/* Count */.y_, allowed: fields/* Count */.y_, skipped: fields/* Count */.y_ }),
        /** Failed stages, allowed or not, without guardrails; at most 20. `log`: as in the manifest. */
        failures: schemas.array(schemas.strictObject({
            stage: schemas.string().min(1),
            summary: schemas.string(),
            log: schemas.string().nullable(),
        })),
        failures_omitted: fields/* Count */.y_,
    })
        .nullable(),
    /** null: git could not tell. */
    changes: reviewed_change/* ChangeForReview */.u.nullable(),
    guardrails: schemas.array(schemas.strictObject({
        /** `repo/diff-budget` */
        stage: schemas.string().min(1),
        /** null: it did not end. */
        verdict: judgement/* Verdict */.Y.nullable(),
        summary: schemas.string().nullable(),
        /** The reason for an override; null: there is none. */
        override: schemas.string().nullable(),
    })),
    /** Stages of this run that took longest. */
    slowest: schemas.array(schemas.strictObject({
        stage: schemas.string().min(1),
        seconds: schemas.number().min(0),
        /** Usual duration on the default branch; null: unknown. */
        usual_seconds: schemas.number().min(0).nullable(),
    })),
    /** Stages that failed on the default branch and then succeeded on the same commit, the worst first. */
    flakiest: schemas.array(schemas.strictObject({
        stage: schemas.string().min(1),
        flakes: fields/* Count */.y_,
        recent_failures: fields/* Count */.y_,
        recent_runs: fields/* Count */.y_,
    })),
    risks: schemas.array(reviewed_change/* Risk */.M8),
});

// EXTERNAL MODULE: ./build/model/run-summary.js
var run_summary = __webpack_require__(2954);
;// CONCATENATED MODULE: ./build/model/run-files.js













/** A minimal check of SARIF; the full schema is that of OASIS. */
const SarifLog = schemas.looseObject({
    version: schemas.literal("2.1.0"),
    runs: schemas.array(schemas.looseObject({ tool: schemas.looseObject({}), results: schemas.array(schemas.looseObject({})) })),
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
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5156);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2017);


const Rate = zod__WEBPACK_IMPORTED_MODULE_1__.number().min(0).max(1);
/** A stage of this run compared with its history on the default branch. */
const StageComparison = zod__WEBPACK_IMPORTED_MODULE_1__.strictObject({
    subtaskId: zod__WEBPACK_IMPORTED_MODULE_1__.string().nullable(),
    id: zod__WEBPACK_IMPORTED_MODULE_1__.string().min(1),
    /** Duration in this run; null: it did not succeed. */
    seconds: zod__WEBPACK_IMPORTED_MODULE_1__.number().min(0).nullable(),
    /** Quantiles on the default branch; null: too few successes. */
    p50Seconds: zod__WEBPACK_IMPORTED_MODULE_1__.number().min(0).nullable(),
    p95Seconds: zod__WEBPACK_IMPORTED_MODULE_1__.number().min(0).nullable(),
    /** Whether it took longer than the threshold allows. */
    regression: zod__WEBPACK_IMPORTED_MODULE_1__.boolean(),
    /** Among the newest runs on the default branch. */
    recentRuns: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Count */ .y_,
    recentFailures: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Count */ .y_,
    /** In the whole history of the default branch. */
    flakes: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Count */ .y_,
});
/** This run compared with earlier ones: a part of the run summary. */
const RunHistory = zod__WEBPACK_IMPORTED_MODULE_1__.strictObject({
    store: zod__WEBPACK_IMPORTED_MODULE_1__["enum"](["local", "cache", "branch"]),
    /** When the earliest run that counts started; null: this is the first one. */
    since: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Timestamp */ .Dc.nullable(),
    /** Number of entries in the history before this run. */
    entries: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Count */ .y_,
    /** Number of runs of this pipeline on the default branch that count. */
    runs: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Count */ .y_,
    passRate: Rate.nullable(),
    /** Of the newest weeks with runs, oldest first, at most 12. */
    passRateByWeek: zod__WEBPACK_IMPORTED_MODULE_1__.array(Rate).max(100),
    mttrSeconds: zod__WEBPACK_IMPORTED_MODULE_1__.number().min(0).nullable(),
    /** Of the newest weeks with repairs, oldest first, at most 12. */
    mttrSecondsByWeek: zod__WEBPACK_IMPORTED_MODULE_1__.array(zod__WEBPACK_IMPORTED_MODULE_1__.number().min(0)).max(100),
    p50Seconds: zod__WEBPACK_IMPORTED_MODULE_1__.number().min(0).nullable(),
    p95Seconds: zod__WEBPACK_IMPORTED_MODULE_1__.number().min(0).nullable(),
    /** Stages that ran, in the order of the plan. */
    stages: zod__WEBPACK_IMPORTED_MODULE_1__.array(StageComparison),
});


/***/ }),

/***/ 2954:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   yN: () => (/* binding */ RunSummary)
/* harmony export */ });
/* unused harmony exports BuildEntry, TestReport, TestEntry, ReviewEntry, GroupEntry */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5156);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2017);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5687);
/* harmony import */ var _run_history_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9322);
/* harmony import */ var _job_results_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2426);





const runId = zod__WEBPACK_IMPORTED_MODULE_4__.string().min(1);
const subtaskId = zod__WEBPACK_IMPORTED_MODULE_4__.string();
const BuildEntry = zod__WEBPACK_IMPORTED_MODULE_4__.strictObject({
    subtaskId,
    success: zod__WEBPACK_IMPORTED_MODULE_4__.boolean(),
    artifacts: zod__WEBPACK_IMPORTED_MODULE_4__.array(zod__WEBPACK_IMPORTED_MODULE_4__.string()),
    notes: zod__WEBPACK_IMPORTED_MODULE_4__.string().nullable(),
    mode: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .ExecutionMode */ .KB,
    runId,
});
const TestReport = zod__WEBPACK_IMPORTED_MODULE_4__.strictObject({
    name: zod__WEBPACK_IMPORTED_MODULE_4__.string(),
    status: zod__WEBPACK_IMPORTED_MODULE_4__["enum"](["passed", "failed", "skipped", "allowed_failure", "cancelled", "pending"]),
    details: zod__WEBPACK_IMPORTED_MODULE_4__.string().nullable(),
});
const TestEntry = zod__WEBPACK_IMPORTED_MODULE_4__.strictObject({
    subtaskId,
    success: zod__WEBPACK_IMPORTED_MODULE_4__.boolean(),
    reports: zod__WEBPACK_IMPORTED_MODULE_4__.array(TestReport),
    notes: zod__WEBPACK_IMPORTED_MODULE_4__.string().nullable(),
    runId,
});
const ReviewEntry = zod__WEBPACK_IMPORTED_MODULE_4__.strictObject({
    subtaskId,
    summary: zod__WEBPACK_IMPORTED_MODULE_4__.string(),
    decision: zod__WEBPACK_IMPORTED_MODULE_4__.strictObject({ approved: zod__WEBPACK_IMPORTED_MODULE_4__.boolean(), feedback: zod__WEBPACK_IMPORTED_MODULE_4__.string().nullable() }),
});
const GroupEntry = zod__WEBPACK_IMPORTED_MODULE_4__.strictObject({
    index: zod__WEBPACK_IMPORTED_MODULE_4__.int().min(1),
    subtaskId,
    mode: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .ExecutionMode */ .KB,
    buildSuccess: zod__WEBPACK_IMPORTED_MODULE_4__.boolean(),
    testSuccess: zod__WEBPACK_IMPORTED_MODULE_4__.boolean(),
    reviewApproved: zod__WEBPACK_IMPORTED_MODULE_4__.boolean(),
    status: zod__WEBPACK_IMPORTED_MODULE_4__["enum"](["succeeded", "failed", "cancelled", "skipped", "running"]),
});
/**
 * `run-summary.json`: the run in three sections. The top-level `build`, `test` and `review` show the worst subtask (the
 * first in plan order that did not succeed, else the last processed); the arrays hold all of them.
 */
const RunSummary = zod__WEBPACK_IMPORTED_MODULE_4__.strictObject({
    schemaVersion: zod__WEBPACK_IMPORTED_MODULE_4__.literal(1),
    kind: zod__WEBPACK_IMPORTED_MODULE_4__.literal("run-summary"),
    taskId: zod__WEBPACK_IMPORTED_MODULE_4__.string().min(1),
    runId,
    pipelineId: zod__WEBPACK_IMPORTED_MODULE_4__.string().min(1),
    mode: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .ExecutionMode */ .KB,
    status: zod__WEBPACK_IMPORTED_MODULE_4__["enum"](["in_progress", "succeeded", "failed", "cancelled"]),
    /** Why it did not succeed; null: it did. */
    reason: zod__WEBPACK_IMPORTED_MODULE_4__.string().nullable(),
    partial: zod__WEBPACK_IMPORTED_MODULE_4__.boolean(),
    startedAt: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Timestamp */ .Dc,
    completedAt: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Timestamp */ .Dc.nullable(),
    plan: zod__WEBPACK_IMPORTED_MODULE_4__.strictObject({
        items: zod__WEBPACK_IMPORTED_MODULE_4__.array(zod__WEBPACK_IMPORTED_MODULE_4__.strictObject({ id: zod__WEBPACK_IMPORTED_MODULE_4__.string(), subtaskId: zod__WEBPACK_IMPORTED_MODULE_4__.string().nullable(), description: zod__WEBPACK_IMPORTED_MODULE_4__.string() })),
        targetId: zod__WEBPACK_IMPORTED_MODULE_4__.string().nullable(),
        notes: zod__WEBPACK_IMPORTED_MODULE_4__.array(zod__WEBPACK_IMPORTED_MODULE_4__.string()),
    }),
    build: BuildEntry,
    test: TestEntry,
    review: ReviewEntry,
    builds: zod__WEBPACK_IMPORTED_MODULE_4__.array(BuildEntry),
    tests: zod__WEBPACK_IMPORTED_MODULE_4__.array(TestEntry),
    reviews: zod__WEBPACK_IMPORTED_MODULE_4__.array(ReviewEntry),
    group: zod__WEBPACK_IMPORTED_MODULE_4__.strictObject({
        enabled: zod__WEBPACK_IMPORTED_MODULE_4__.boolean(),
        size: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Count */ .y_,
        processed: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Count */ .y_,
        entries: zod__WEBPACK_IMPORTED_MODULE_4__.array(GroupEntry),
    }),
    scheduler: zod__WEBPACK_IMPORTED_MODULE_4__.strictObject({
        mode: zod__WEBPACK_IMPORTED_MODULE_4__.literal("multi-instance"),
        recovery: zod__WEBPACK_IMPORTED_MODULE_4__.strictObject({
            heartbeatIntervalSeconds: zod__WEBPACK_IMPORTED_MODULE_4__.int(),
            missingHeartbeatTimeoutSeconds: zod__WEBPACK_IMPORTED_MODULE_4__.int(),
            maxRetries: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Count */ .y_,
        }),
        assignments: zod__WEBPACK_IMPORTED_MODULE_4__.array(zod__WEBPACK_IMPORTED_MODULE_4__.strictObject({
            instanceId: zod__WEBPACK_IMPORTED_MODULE_4__.string(),
            capability: zod__WEBPACK_IMPORTED_MODULE_4__.string(),
            status: _plan_js__WEBPACK_IMPORTED_MODULE_1__/* .AssignmentStatus */ .IM,
            attempts: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Count */ .y_,
            lastCompletedAt: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Timestamp */ .Dc.nullable(),
        })),
    }),
    /** Results of the run's jobs; null: one process planned and ran everything. */
    jobResults: _job_results_js__WEBPACK_IMPORTED_MODULE_3__/* .JobResults */ .Gr.nullable(),
    /** The newest job of each assignment in GitHub's list; null: the list was not read. */
    jobs: zod__WEBPACK_IMPORTED_MODULE_4__.array(_job_results_js__WEBPACK_IMPORTED_MODULE_3__/* .RecordedJob */ .gH).nullable(),
    /** null: the privacy guard did not run. */
    privacy: zod__WEBPACK_IMPORTED_MODULE_4__.strictObject({
        mode: zod__WEBPACK_IMPORTED_MODULE_4__["enum"](["enforce", "shadow"]),
        totalFrames: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Count */ .y_,
        redactedFrames: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Count */ .y_,
        blockedFrames: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Count */ .y_,
        allowedFrames: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Count */ .y_,
    })
        .nullable(),
    /** This run compared with earlier ones; null: `history: none`, or the history could not be read. */
    history: _run_history_js__WEBPACK_IMPORTED_MODULE_2__/* .RunHistory */ .g.nullable(),
    /** Files for the reader to open, relative to the repository root. */
    artifacts: zod__WEBPACK_IMPORTED_MODULE_4__.array(zod__WEBPACK_IMPORTED_MODULE_4__.string()),
    /** Problems that did not change the outcome. */
    warnings: zod__WEBPACK_IMPORTED_MODULE_4__.array(zod__WEBPACK_IMPORTED_MODULE_4__.string()),
    timestamp: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Timestamp */ .Dc,
});


/***/ }),

/***/ 1787:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ skipReasons)
/* harmony export */ });
/** The skip reasons of planning. They affect the result: an empty plan can pass only because of `paths`. */
const skipReasons = {
    notTargeted: "not targeted",
    paths: "no change in its paths",
};


/***/ }),

/***/ 6006:
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

/***/ 9974:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ placeOf)
/* harmony export */ });
/**
 * The place of a stage: its subtask, `setup` or `after`. The latter two have no subtask; `setup` holds only commands,
 * `after` only guardrails (config/entries.ts).
 */
const placeOf = ({ subtask, kind }) => subtask ?? (kind === "guardrail" ? "after" : "setup");


/***/ }),

/***/ 1531:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ getStageKey),
/* harmony export */   t: () => (/* binding */ branchClasses)
/* harmony export */ });
const branchClasses = ["default", "other"];
/** A unique key of a stage in a pipeline. */
const getStageKey = (subtask, id) => JSON.stringify([subtask, id]);


/***/ }),

/***/ 7192:
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

/***/ 6192:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vy: () => (/* binding */ createEntryFile),
/* harmony export */   hf: () => (/* binding */ withStageSummaries),
/* harmony export */   jN: () => (/* binding */ createHistoryEntry),
/* harmony export */   qy: () => (/* binding */ concludeStoredRun),
/* harmony export */   xp: () => (/* binding */ createResultFiles),
/* harmony export */   zK: () => (/* binding */ formatSarif)
/* harmony export */ });
/* harmony import */ var _aggregate_aggregate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22);
/* harmony import */ var _metrics_make_entry_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1647);
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9598);
/* harmony import */ var _model_redacted_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6416);
/* harmony import */ var _report_markdown_job_summary_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4863);
/* harmony import */ var _model_sub_run_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7192);
/* harmony import */ var _report_markdown_stage_summaries_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3118);







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
    const { toSarif } = await __webpack_require__.e(/* import() */ 3867).then(__webpack_require__.bind(__webpack_require__, 3867));
    return (0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .toJson */ .aB)(toSarif({ findings, toolVersion: tool_version }));
}


/***/ }),

/***/ 5927:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ finishRun)
});

// EXTERNAL MODULE: ./build/aggregate/aggregate.js + 11 modules
var aggregate = __webpack_require__(22);
// EXTERNAL MODULE: ./build/aggregate/evidence/check-manifests.js
var check_manifests = __webpack_require__(2303);
// EXTERNAL MODULE: ./build/aggregate/evidence/difference.js
var evidence_difference = __webpack_require__(9969);
// EXTERNAL MODULE: ./build/model/redacted.js
var redacted = __webpack_require__(6416);
// EXTERNAL MODULE: ./build/run/persisted-path.js
var persisted_path = __webpack_require__(8507);
// EXTERNAL MODULE: ./build/run/evidence.js
var evidence = __webpack_require__(1813);
// EXTERNAL MODULE: ./build/modes/run-folder/approvals.js
var approvals = __webpack_require__(7644);
// EXTERNAL MODULE: ./build/model/diff-budget-override.js
var diff_budget_override = __webpack_require__(2706);
// EXTERNAL MODULE: ./build/aggregate/overrides.js
var aggregate_overrides = __webpack_require__(6373);
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
var statistics = __webpack_require__(1531);
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
var ledger = __webpack_require__(788);
// EXTERNAL MODULE: ./build/metrics/make-entry.js
var make_entry = __webpack_require__(1647);
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
var pull_request_event = __webpack_require__(6574);
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
    const { judgeAfter } = await Promise.all(/* import() */[__webpack_require__.e(972), __webpack_require__.e(507)]).then(__webpack_require__.bind(__webpack_require__, 6348));
    const { collectReviewFacts: reviewFactsFor } = await __webpack_require__.e(/* import() */ 3457).then(__webpack_require__.bind(__webpack_require__, 3457));
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
var plan_file = __webpack_require__(1480);
// EXTERNAL MODULE: ./build/modes/run-folder/read-attempts.js + 6 modules
var read_attempts = __webpack_require__(4611);
// EXTERNAL MODULE: ./build/modes/settings/settings.js + 1 modules
var settings = __webpack_require__(861);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/model/limits.js + 2 modules
var limits = __webpack_require__(9821);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js
var schemas = __webpack_require__(5156);
// EXTERNAL MODULE: ./build/model/fields.js
var fields = __webpack_require__(2017);
// EXTERNAL MODULE: ./build/model/outcome-schema.js
var outcome_schema = __webpack_require__(8512);
;// CONCATENATED MODULE: ./build/model/runs-snapshot.js




/** One run in `out/<task>/runs.json`. Unknown fields of other versions are kept. */
const RunsSnapshotEntry = schemas.looseObject({
    runId: schemas.string().min(1),
    status: outcome_schema/* RunStatus */.i2,
    mode: fields/* ExecutionMode */.KB,
    /** The run in one line. */
    summary: schemas.string().nullable(),
    /** When the entry was written. */
    timestamp: fields/* Timestamp */.Dc,
    /** Relative to the repository root. */
    manifestPath: fields/* RelativePath */.c8,
});
/** `out/<task>/runs.json`: the newest runs of a task, oldest first, each once. */
const RunsSnapshot = schemas.array(RunsSnapshotEntry)
    .refine((runs) => new Set(runs.map(({ runId }) => runId)).size === runs.length, "a run is listed twice");
/**
 * The fields of a run's `manifest.json` that an entry needs. Not the whole schema, so that runs of other versions can
 * be listed too.
 */
const RecordedManifest = schemas.object({
    schema_version: schemas.int().min(1),
    kind: schemas.literal("manifest"),
    run_id: schemas.string().min(1),
    status: outcome_schema/* RunStatus */.i2,
    summary: schemas.string().nullable(),
});
/** The fields of `run-summary.json` that an entry needs. */
const RecordedSummary = schemas.object({
    schemaVersion: schemas.int().min(1),
    kind: schemas.literal("run-summary"),
    runId: schemas.string().min(1),
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

// EXTERNAL MODULE: ./build/report/markdown/job-summary.js + 4 modules
var job_summary = __webpack_require__(4863);
// EXTERNAL MODULE: ./build/modes/aggregate/concluded-run.js
var concluded_run = __webpack_require__(6192);
// EXTERNAL MODULE: ./build/modes/run-folder/digests.js
var digests = __webpack_require__(3013);
// EXTERNAL MODULE: ./build/modes/history/past.js + 1 modules
var past = __webpack_require__(707);
// EXTERNAL MODULE: ./build/model/json.js
var json = __webpack_require__(9598);
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
var create_redactor = __webpack_require__(80);
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

/***/ 707:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ve: () => (/* binding */ enter),
  Ry: () => (/* binding */ openPast),
  py: () => (/* binding */ predictStages),
  qo: () => (/* binding */ queueEntry)
});

// EXTERNAL MODULE: ./build/model/statistics.js
var statistics = __webpack_require__(1531);
// EXTERNAL MODULE: ./build/model/limits.js + 2 modules
var limits = __webpack_require__(9821);
// EXTERNAL MODULE: ./build/metrics/ledger.js + 1 modules
var metrics_ledger = __webpack_require__(788);
// EXTERNAL MODULE: ./build/metrics/class-state.js
var class_state = __webpack_require__(9478);
;// CONCATENATED MODULE: ./build/metrics/predictions.js




/** Successes on a branch from which on the default branch is not needed. */
const fewestOwnSuccesses = 3;
/**
 * Predicts how long each stage of a pipeline takes: the median of its newest successes on this branch, at most
 * limits.predictionRuns of the entries in the ledger's window. If there are fewer than three, and the default branch
 * has more, the default branch's median.
 * @param branch null: none, so the default branch counts
 * @returns seconds by `getStageKey`, without stages that never succeeded
 */
function predictDurations(ledger, pipeline, branch) {
    const entries = (0,metrics_ledger/* listEntries */.fi)(ledger).filter((entry) => entry.counts && entry.pipeline === pipeline);
    const isOwn = (entry) => entry.class !== "default" && entry.branch === branch;
    const own = branch === null ? new Map() : groupSuccesses(entries.filter(isOwn));
    const onDefault = groupSuccesses(entries.filter((entry) => entry.class === "default"), listOlderSuccesses(ledger, pipeline));
    const seconds = new Map();
    for (const key of new Set([...own.keys(), ...onDefault.keys()])) {
        const ownDurations = (0,class_state/* takeNewest */.GG)(own.get(key) ?? [], limits/* limits */.F.predictionRuns.value);
        const defaultDurations = (0,class_state/* takeNewest */.GG)(onDefault.get(key) ?? [], limits/* limits */.F.predictionRuns.value);
        const values = ownDurations.length < fewestOwnSuccesses && defaultDurations.length > ownDurations.length
            ? defaultDurations
            : ownDurations;
        if (values.length > 0)
            seconds.set(key, Math.round(calculateMedian(values)) / 1000);
    }
    return seconds;
}
/**
 * Durations of each stage's successes in milliseconds, by `getStageKey`, oldest first.
 * @param found the older ones, which the others are added to
 */
function groupSuccesses(entries, found = new Map()) {
    for (const { subtask, id, outcome, duration_ms } of entries.flatMap(({ stages }) => stages)) {
        if (outcome !== "succeeded" || duration_ms === null)
            continue;
        const key = (0,statistics/* getStageKey */.o)(subtask, id);
        const values = found.get(key);
        if (values === undefined)
            found.set(key, [duration_ms]);
        else
            values.push(duration_ms);
    }
    return found;
}
/** The successes on the default branch that left the window. */
const listOlderSuccesses = ({ base }, pipeline) => new Map((base.pipelines.get(pipeline)?.stages ?? []).map((stage) => [
    (0,statistics/* getStageKey */.o)(stage.subtask, stage.id),
    [...(stage.default?.last_ms ?? [])],
]));
/** For an even number of values, the mean of the middle two. */
function calculateMedian(values) {
    const sorted = values.toSorted((left, right) => left - right);
    const half = sorted.length / 2;
    return (sorted[Math.ceil(half) - 1] + sorted[Math.floor(half)]) / 2;
}

// EXTERNAL MODULE: ./build/model/reasons.js
var reasons = __webpack_require__(9751);
// EXTERNAL MODULE: ./build/modes/history/open-store.js
var open_store = __webpack_require__(194);
;// CONCATENATED MODULE: ./build/modes/history/past.js



/** Opens and reads the history of a task. Never rejects. */
async function openPast(ports, settings, task) {
    const { warnings } = settings.history;
    try {
        const store = await (0,open_store/* openStore */.C)(ports, settings, task);
        if (store === null)
            return { store, before: null, warnings };
        const before = await store.read();
        return { store, before, warnings: [...warnings, ...before.warnings] };
    }
    catch (error) {
        const why = `the history of earlier runs could not be read: ${(0,reasons/* messageOf */.bD)(error)}`;
        return { store: null, before: null, warnings: [...warnings, why] };
    }
}
/** Expected duration of each stage in seconds, by getStageKey. */
const predictStages = ({ before }, pipeline, branch) => before === null ? new Map() : predictDurations(before.ledger, pipeline, branch);
/** Queues an entry, which is quick. `enter`, or a later run, adds it to the history. */
async function queueEntry(past, entry, mayWrite) {
    if (past.store === null || entry === null || !mayWrite)
        return { recorded: false, warnings: [] };
    const why = await past.store.queue([JSON.stringify(entry)]);
    if (why === null)
        return { recorded: true, warnings: [] };
    return { recorded: false, warnings: [`this run is missing from the history: ${why}`] };
}
/** Adds queued entries to the history. */
const enter = ({ store }) => store === null ? Promise.resolve({ warnings: [], notices: [] }) : store.merge();


/***/ }),

/***/ 3826:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ writeAttemptEntries),
/* harmony export */   N: () => (/* binding */ formatAttemptEntry)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _metrics_make_entry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1647);
/* harmony import */ var _model_reasons_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9751);



/** Writes the `metrics.jsonl` of ended attempts, each into its own folder. It includes nested pipelines. */
async function writeAttemptEntries({ files }, plan, attempts, warn) {
    for (const { folder, manifest } of attempts) {
        const text = manifest.parent_run_id === null ? formatAttemptEntry(plan, manifest) : null;
        if (text === null)
            continue;
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, "metrics.jsonl");
        // A missing entry does not change the outcome.
        await files
            .replace(path, text)
            .catch((error) => warn(`${path} was not written: ${(0,_model_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error)}`));
    }
}
/** Formats an attempt's `metrics.jsonl`, from its manifest alone; null: the attempt has not ended. */
function formatAttemptEntry(plan, manifest) {
    const now = new Date(manifest.updated_at);
    const entry = (0,_metrics_make_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .createEntry */ .d)({ plan, manifest, startedAt: manifest.started_at, now });
    return entry === null ? null : `${JSON.stringify(entry)}\n`;
}


/***/ }),

/***/ 662:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ readWorkflowCommands),
/* harmony export */   h: () => (/* binding */ parseWorkflow)
/* harmony export */ });
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9598);
/* harmony import */ var _text_yaml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8387);


/** Commands that prepare a job or publish something: no checks. */
const noCheck = /\b(?:npm (?:ci|install|i|publish)|(?:yarn|pnpm|bun) install|pip3? install|uv sync|poetry install|bundle install|composer install|apt(?:-get)?|git|gh|docker|echo|cd|mkdir|cp|curl|corepack|release|deploy|publish)\b/;
/** Words of commands that check something. */
const check = /\b(?:tests?|lint|check|build|verify|typecheck|types|format|fmt|vet|clippy|audit|coverage|e2e|tox|nox|pytest|mypy|ruff|rspec|phpunit)\b/i;
/** Commands of existing workflows that could become stages, each with its file; none of those that stages run. */
async function readWorkflowCommands(source, stages, own) {
    const found = new Map();
    for (const path of source.below) {
        if (!/^\.github\/workflows\/[^/]+\.ya?ml$/.test(path) || path === own)
            continue;
        for (const run of readCommands(await source.read(path)))
            for (const line of run.split("\n").map((text) => text.trim()))
                if (isProposal(line) && !stages.includes(toRun(line)) && !found.has(line))
                    found.set(line, path.slice(".github/workflows/".length));
    }
    return [...found].map(([line, file]) => `${file}: ${line}`);
}
/** `npm test` is short for `npm run test`. */
const toRun = (line) => line.replace(/^(npm|pnpm|yarn|bun) (?=[\w:-]+$)/, "$1 run ");
/** Only plain commands: a line with the syntax of a shell may be half of one. */
const isProposal = (line) => line.length < 100 &&
    /^[\w./]+(?: [^\\{}|;<>$()&#]*)?$/.test(line) &&
    check.test(line) &&
    !noCheck.test(line) &&
    !/\s--?(?:version|help)$/.test(line);
/** The `run` of all steps. */
const readCommands = (text) => parseWorkflow(text).jobs.flatMap(({ steps }) => steps.flatMap(({ run }) => (typeof run === "string" ? [run] : [])));
/** A file that can't be read has no jobs: GitHub reports its mistakes. */
function parseWorkflow(text) {
    try {
        const workflow = (0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .parseYaml */ .hN)(text);
        if (!(0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(workflow))
            return { permissions: undefined, jobs: [] };
        const jobs = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(workflow["jobs"]) ? Object.values(workflow["jobs"]) : [];
        return { permissions: workflow["permissions"], jobs: jobs.filter(_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4).map(toJob) };
    }
    catch {
        return { permissions: undefined, jobs: [] };
    }
}
const toJob = ({ permissions, steps }) => ({
    permissions,
    steps: Array.isArray(steps) ? steps.filter(_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4) : [],
});


/***/ }),

/***/ 4782:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findStage: () => (/* binding */ findStage),
/* harmony export */   h: () => (/* binding */ findFailedStage)
/* harmony export */ });
/* harmony import */ var _config_wording_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1967);
/* harmony import */ var _report_shared_stage_rows_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5073);
/* harmony import */ var _text_wording_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3898);
/* harmony import */ var _settings_settings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(861);




/**
 * Finds a stage of a run.
 * @param name a stage's label or the end of one: `unit` finds `api/unit`
 */
function findStage(rows, name) {
    const exact = rows.filter((row) => getNames(row).includes(name));
    const matching = exact.length > 0 ? exact : rows.filter(({ label }) => label.endsWith(`/${name}`));
    if (matching.length === 1)
        return matching[0];
    if (matching.length > 1)
        return (0,_settings_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .refuse */ .TR)(`${name} is the name of ${matching.length} stages:${list(matching)}`);
    const near = (0,_config_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .nearest */ .pA)(name, rows.flatMap(getNames));
    const hint = near === undefined ? "." : `; did you mean ${near}?`;
    return (0,_settings_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .refuse */ .TR)(`the run has no stage ${name}${hint} Its stages:${list(rows)}`);
}
/** Finds the first stage that failed, else the only one. */
function findFailedStage(rows) {
    const failed = rows.filter(_report_shared_stage_rows_js__WEBPACK_IMPORTED_MODULE_1__/* .hasFailed */ .WN);
    // A nested pipeline has no log; the stage in it that failed has.
    const found = failed.find(({ command }) => command.log_path !== null) ?? failed[0];
    if (found !== undefined)
        return found;
    return rows.length === 1 ? rows[0] : (0,_settings_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .refuse */ .TR)(`no stage failed, so name one:${list(rows)}`);
}
/** The label, and the name with the subtask where the label leaves it out. */
const getNames = ({ label, depth, command }) => depth === 0 && command.subtask !== null ? [label, `${command.subtask}/${command.id}`] : [label];
const list = (rows) => (0,_text_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .limitLines */ .Di)(rows.map(({ label }) => label), 20, "stages")
    .map((line) => `\n  ${line}`)
    .join("");


/***/ }),

/***/ 4042:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ readLogEnds),
/* harmony export */   readFailedLogEnds: () => (/* binding */ readFailedLogEnds)
/* harmony export */ });
/* harmony import */ var _report_terminal_log_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4836);
/* harmony import */ var _report_shared_stage_rows_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5073);
/* harmony import */ var _run_commands_parse_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2114);
/* harmony import */ var _settings_settings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(861);
/* harmony import */ var _stage_log_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(877);





/** Bytes of a log that are kept to find its last lines in. */
const keptBytes = 64 * 1024;
/**
 * Reads the ends of the logs of stages that failed.
 * @param most how many stages, in the order in which reports list them
 * @param hide removes secrets: what was printed around them in the log may be gone from what is shown
 * @returns by the stage's `log_path`; stages without a readable log are left out
 */
async function readFailedLogEnds(files, run, most, hide) {
    const rows = (0,_report_shared_stage_rows_js__WEBPACK_IMPORTED_MODULE_1__/* .findFailedRows */ .wY)((0,_report_shared_stage_rows_js__WEBPACK_IMPORTED_MODULE_1__/* .toStageRows */ .RN)(run.manifest, run.children));
    return readLogEnds(files, run, rows.slice(0, most), hide);
}
/** Reads the ends of the logs of these stages, as above. */
async function readLogEnds(files, run, rows, hide) {
    const ends = new Map();
    for (const row of rows) {
        const log = await (0,_stage_log_js__WEBPACK_IMPORTED_MODULE_3__/* .locateStageLog */ .F)(files, {
            folder: run.folder,
            runId: run.manifest.run_id,
            row,
        });
        if ((0,_settings_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .isRefusal */ .vu)(log))
            continue;
        const end = await readLogEnd(files, log.path, hide).catch(() => null);
        if (end !== null)
            ends.set(row.command.log_path, end);
    }
    return ends;
}
async function readLogEnd(files, path, hide) {
    let kept = Buffer.alloc(0);
    let above = 0;
    for await (const chunk of files.readChunks(path)) {
        kept = Buffer.concat([kept, chunk]);
        if (kept.length <= 2 * keptBytes)
            continue;
        // Cut where a line begins.
        const start = kept.indexOf(0x0a, kept.length - keptBytes) + 1 || kept.length - keptBytes;
        above += countLineFeeds(kept.subarray(0, start));
        kept = kept.subarray(start);
    }
    const lines = kept.toString("utf8").trimEnd().split("\n");
    const text = hide(lines.map(_report_terminal_log_text_js__WEBPACK_IMPORTED_MODULE_0__/* .getLastState */ .y4).flatMap(toReadable).join("\n"));
    return { above, lines: text === "" ? [] : text.split("\n") };
}
const countLineFeeds = (bytes) => bytes.reduce((sum, byte) => (byte === 0x0a ? sum + 1 : sum), 0);
const names = new Set(_run_commands_parse_js__WEBPACK_IMPORTED_MODULE_4__/* .commandNames */ .oQ);
/**
 * Shows an annotation as a finding (`error: src/a.ts:3: message`), and leaves out other workflow commands. One with
 * escaped characters stays as it is: unescaped, it could show a secret that the log does not.
 */
function toReadable(line) {
    const command = (0,_run_commands_parse_js__WEBPACK_IMPORTED_MODULE_4__/* .parseWorkflowCommand */ .Q8)(line, names);
    if (command === undefined)
        return [line];
    const { name, properties, data } = command;
    const isGroup = name === "group";
    if (!isGroup && name !== "error" && name !== "warning" && name !== "notice")
        return [];
    const file = properties.get("file") ?? "";
    if (!line.endsWith(data) || !line.includes(file))
        return [line];
    if (isGroup)
        return [data];
    const place = [file, properties.get("line")].filter((part) => part).join(":");
    return [`${name}: ${place === "" ? "" : `${place}: `}${data}`];
}


/***/ }),

/***/ 877:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ locateStageLog),
/* harmony export */   findStageLog: () => (/* binding */ findStageLog)
/* harmony export */ });
/* harmony import */ var _run_persisted_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8507);
/* harmony import */ var _report_shared_log_place_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4489);
/* harmony import */ var _report_shared_stage_rows_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5073);
/* harmony import */ var _settings_settings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(861);
/* harmony import */ var _find_stage_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4782);





/**
 * Finds the log of a stage of a run.
 * @param name as in findStage; null: the first stage that failed
 */
async function findStageLog(files, { manifest, children, folder }, name) {
    const rows = (0,_report_shared_stage_rows_js__WEBPACK_IMPORTED_MODULE_1__/* .toStageRows */ .RN)(manifest, children).flatMap((group) => group.rows);
    const row = name === null ? (0,_find_stage_js__WEBPACK_IMPORTED_MODULE_3__/* .findFailedStage */ .h)(rows) : (0,_find_stage_js__WEBPACK_IMPORTED_MODULE_3__.findStage)(rows, name);
    return (0,_settings_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .isRefusal */ .vu)(row) ? row : locateStageLog(files, { folder, runId: manifest.run_id, row });
}
/** Finds the log of one stage. @param folder absolute: the run's folder */
async function locateStageLog(files, { folder, runId, row }) {
    const { log_path } = row.command;
    if (log_path === null)
        return (0,_settings_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .refuse */ .TR)(`${row.label} has no log: ${describeMissing(row)}`);
    const path = (0,_report_shared_log_place_js__WEBPACK_IMPORTED_MODULE_4__/* .locateLog */ .P)(folder, runId, log_path);
    const [realPath, realFolder] = [await files.realPath(path), await files.realPath(folder)];
    if (realPath === undefined || realFolder === undefined)
        return (0,_settings_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .refuse */ .TR)(`${row.label}: the log ${path} is not there`);
    // A stage can replace its log with a link.
    if ((0,_run_persisted_path_js__WEBPACK_IMPORTED_MODULE_0__/* .isOutside */ ._K)(realFolder, realPath))
        return (0,_settings_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .refuse */ .TR)(`${row.label}: the log ${path} is a link out of the run's folder`);
    return { stage: row.label, path: realPath };
}
const describeMissing = (row) => row.command.kind === "subpipeline"
    ? "a nested pipeline's stages have their own"
    : (0,_report_shared_stage_rows_js__WEBPACK_IMPORTED_MODULE_1__/* .formatOutcome */ .ke)(row);


/***/ }),

/***/ 8140:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ resolveNameToRun),
/* harmony export */   v: () => (/* binding */ listNamesToRun)
/* harmony export */ });
/* harmony import */ var _config_wording_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1967);
/* harmony import */ var _plan_targets_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8728);
/* harmony import */ var _settings_settings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(861);



/**
 * `run lint` on the command line: where no pipeline has that name, it is a stage or subtask of the default pipeline, or
 * of the only one that has it. An action's input means a pipeline only, so that a typo cannot shrink a gate.
 */
function resolveNameToRun(settings, configuration) {
    const { pipeline: name, namesAny } = settings;
    if (name === null || namesAny !== true)
        return settings;
    if (configuration.pipelines.some(({ id }) => id === name))
        return settings;
    const isFree = settings.stage.length === 0 && settings.subtask.length === 0;
    const found = isFree ? findTarget(configuration, name) : null;
    return found === null ? (0,_settings_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .refuse */ .TR)(describeUnknown(configuration, name)) : { ...settings, ...found };
}
function findTarget(configuration, name) {
    const having = configuration.pipelines.flatMap((pipeline) => findIn(pipeline, name) ?? []);
    const usual = having.find(({ pipeline }) => pipeline === configuration.default_pipeline);
    return usual ?? (having.length === 1 ? having[0] : null);
}
function findIn(pipeline, name) {
    const isStage = (0,_plan_targets_js__WEBPACK_IMPORTED_MODULE_1__/* .resolveTargets */ .h5)(pipeline, { subtasks: [], stages: [name] }).ok;
    if (isStage)
        return { pipeline: pipeline.id, subtask: [], stage: [name] };
    const isSubtask = (0,_plan_targets_js__WEBPACK_IMPORTED_MODULE_1__/* .resolveTargets */ .h5)(pipeline, { subtasks: [name], stages: [] }).ok;
    return isSubtask ? { pipeline: pipeline.id, subtask: [name], stage: [] } : null;
}
function describeUnknown({ file, pipelines }, name) {
    const having = pipelines.filter((pipeline) => findIn(pipeline, name) !== null);
    if (having.length > 1) {
        const ids = having.map(({ id }) => id);
        return `${file}: ${JSON.stringify(name)} is in several pipelines: add --stage ${name} to one of ${ids.join(", ")}`;
    }
    const names = listNamesToRun(pipelines);
    // `unit` stands for `api/unit` unless that is the nearest.
    const short = names.filter((known) => !known.includes("/"));
    const hint = (0,_config_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .suggest */ .ZA)(name, (0,_config_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .nearest */ .pA)(name, names) === undefined ? short : names);
    return `${file}: there is no pipeline ${JSON.stringify(name)}, and no stage or subtask; ${hint}`;
}
/** All names that `run` takes: pipelines first, then what is in them. */
const listNamesToRun = (pipelines) => [
    ...new Set([...pipelines.map(({ id }) => id), ...pipelines.flatMap(_plan_targets_js__WEBPACK_IMPORTED_MODULE_1__/* .listTargetNames */ .oT)]),
];


/***/ }),

/***/ 9402:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ planRun)
});

// EXTERNAL MODULE: ./build/model/changes.js
var model_changes = __webpack_require__(4231);
// EXTERNAL MODULE: ./build/model/diff-budget-override.js
var diff_budget_override = __webpack_require__(2706);
// EXTERNAL MODULE: ./build/changes/event.js
var changes_event = __webpack_require__(2686);
// EXTERNAL MODULE: ./build/model/statistics.js
var statistics = __webpack_require__(1531);
// EXTERNAL MODULE: ./build/model/version.js
var version = __webpack_require__(178);
// EXTERNAL MODULE: ./build/plan/digest.js + 1 modules
var digest = __webpack_require__(6954);
;// CONCATENATED MODULE: ./build/plan/hide-texts.js
/**
 * Masks secrets in the texts of a plan that are for people: titles, names, hints, notes, reasons, the epoch, the branch
 * and the facts for a review. Commands and variables come from the pipeline file and stay unchanged.
 * @param hide masks each secret in a text
 */
function hideTexts(plan, hide) {
    const optional = (text) => (text === null ? null : hide(text));
    const hideInNamed = (stage) => ({
        ...stage,
        name: hide(stage.name),
        summary_hint: optional(stage.summary_hint),
    });
    const hideInStage = (stage) => {
        const shown = hideInNamed(stage);
        return shown.kind === "subpipeline"
            ? {
                ...shown,
                pipeline_title: hide(shown.pipeline_title),
                stages: shown.stages.map(hideInStage),
            }
            : shown;
    };
    return {
        ...plan,
        pipeline_title: hide(plan.pipeline_title),
        epoch: optional(plan.epoch),
        override: plan.override === null ? null : { ...plan.override, reason: hide(plan.override.reason) },
        revision: { ...plan.revision, branch: optional(plan.revision.branch) },
        notes: plan.notes.map(hide),
        setup: plan.setup.map(hideInStage),
        subtasks: plan.subtasks.map((subtask) => ({
            ...subtask,
            name: hide(subtask.name),
            stages: subtask.stages.map(hideInStage),
        })),
        review: hideAll(plan.review, hide),
        after: plan.after.map(hideInNamed),
    };
}
/** Masks all texts of a value except enumerations, because texts of a repository and its commits can hold secrets. */
function hideAll(value, hide) {
    // Quoted YAML can hold half of a surrogate pair, which a plan cannot.
    if (typeof value === "string")
        return hide(value.toWellFormed());
    if (Array.isArray(value))
        return value.map((one) => hideAll(one, hide));
    if (typeof value !== "object" || value === null)
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [
        key,
        enumerations.has(key) ? one : hideAll(one, hide),
    ]));
}
const enumerations = new Set(["kind", "status", "strategy"]);

;// CONCATENATED MODULE: ./build/plan/execution-mode.js
/** The execution mode of a subtask: the requested one, else the subtask's, else the pipeline's, else by environment. */
function resolveExecutionMode({ explicit, subtask, pipeline, githubActions, }) {
    return explicit ?? subtask ?? pipeline ?? (githubActions ? "cloud" : "local");
}

// EXTERNAL MODULE: ./build/model/condition.js
var condition = __webpack_require__(6895);
;// CONCATENATED MODULE: ./build/plan/expected-time.js

/** Adds the expected duration to a stage: 0 if it is skipped or starts only after a failure. */
function withPrediction(stage, seconds) {
    const starts = stage.skip === null && (0,condition/* startsAfterSuccess */.du)(stage.if);
    return { ...stage, predicted_seconds: starts ? (seconds ?? null) : 0 };
}
/** Expected seconds of an assignment: the setup, then its subtasks one after another. null: a part is unknown. */
function expectedOfAssignment(setup, subtasks) {
    const parts = [expectedOfStages(setup, null), ...subtasks.map(expectedOfSubtask)];
    return parts.every((seconds) => seconds !== null) ? inMilliseconds(sum(parts)) : null;
}
/** Expected seconds of a subtask; null: a stage is unknown. */
const expectedOfSubtask = ({ stages, max_parallel }) => expectedOfStages(stages, max_parallel);
/**
 * Expected seconds of the stages of one subtask if none fails: the longest chain of stages that wait for each other, or
 * the sum of all divided by `maxParallel`, whichever is more.
 * @param maxParallel null: the number of processors, which is unknown when planning
 * @returns null if a stage is unknown
 */
function expectedOfStages(stages, maxParallel) {
    const seconds = stages.map((stage) => stage.predicted_seconds);
    if (!seconds.every((known) => known !== null))
        return null;
    const shared = maxParallel === null ? 0 : sum(seconds) / maxParallel;
    return Math.max(longestChain(stages, seconds), shared);
}
/** A stage without `needs` waits for all stages before it, skipped ones included. */
function longestChain(stages, seconds) {
    const positions = new Map(stages.map(({ id }, position) => [id, position]));
    const ends = [];
    const endsBefore = [0];
    const findEnd = (position) => {
        const { needs } = stages[position];
        return (ends[position] ??=
            seconds[position] +
                (needs === null
                    ? endBefore(position)
                    : Math.max(0, ...needs.map((id) => findEnd(positions.get(id))))));
    };
    const endBefore = (position) => (endsBefore[position] ??= Math.max(endBefore(position - 1), findEnd(position - 1)));
    return endBefore(stages.length);
}
const sum = (values) => values.reduce((total, value) => total + value, 0);
/** Rounds away the error of floating-point sums. */
const inMilliseconds = (seconds) => Math.round(seconds * 1000) / 1000;

;// CONCATENATED MODULE: ./build/plan/recovery.js
/** Minimum seconds without a heartbeat until a run counts as gone; a slow heartbeat may miss four beats. */
const missingHeartbeatSeconds = 120;
/** The recovery settings of a plan: when a run without a heartbeat counts as gone. */
const createRecovery = ({ heartbeat_seconds: heartbeatSeconds, }) => ({
    heartbeat_interval_seconds: heartbeatSeconds,
    missing_heartbeat_timeout_seconds: Math.max(missingHeartbeatSeconds, 4 * heartbeatSeconds),
    max_retries: 3,
});

// EXTERNAL MODULE: ./build/plan/shards.js
var shards = __webpack_require__(2537);
// EXTERNAL MODULE: ./build/plan/stages.js
var stages = __webpack_require__(4871);
// EXTERNAL MODULE: ./build/plan/selection.js
var plan_selection = __webpack_require__(0);
// EXTERNAL MODULE: ./build/plan/targets.js
var targets = __webpack_require__(8728);
;// CONCATENATED MODULE: ./build/plan/cost.js

/**
 * Estimates the cost of subtasks by their expected seconds. A subtask without a history counts by its weight, scaled by
 * the seconds per unit of weight of the others. If no subtask has a history, or all take no time, the weight itself
 * counts.
 */
function estimateCost(subtasks) {
    const known = subtasks.map((subtask) => ({ subtask, seconds: expectedOfSubtask(subtask) }));
    const total = { seconds: 0, weight: 0 };
    for (const { subtask, seconds } of known) {
        if (seconds === null)
            continue;
        total.seconds += seconds;
        total.weight += subtask.weight;
    }
    const unit = total.seconds > 0 ? total.seconds / total.weight : 1;
    const costs = new Map(known.map(({ subtask, seconds }) => [subtask.id, seconds ?? subtask.weight * unit]));
    return (some) => some.reduce((sum, { id }) => sum + costs.get(id), 0);
}

;// CONCATENATED MODULE: ./build/plan/pack.js

/** The runner of a pipeline whose `fan-out` names none. */
const defaultRunner = "ubuntu-latest";
/**
 * Spreads subtasks over at most `maxJobs` jobs, the longest first, each to the job with the least work. Each job has
 * one capability, even if that takes more than `maxJobs` jobs; only a single job (`maxJobs` 1) mixes them.
 * Deterministic.
 */
function pack(subtasks, maxJobs, fanOut) {
    if (subtasks.length === 0)
        return [];
    const bins = maxJobs <= 1 ? [[...subtasks]] : spread(subtasks, maxJobs);
    const order = new Map(subtasks.map((subtask, position) => [subtask.id, position]));
    const getPosition = (subtask) => order.get(subtask.id);
    for (const bin of bins)
        bin.sort((left, right) => getPosition(left) - getPosition(right));
    bins.sort((left, right) => getPosition(left[0]) - getPosition(right[0]));
    const names = nameLoads(bins, new Set(order.keys()));
    return bins.map((bin, position) => createLoad(names[position], bin, fanOut));
}
/** A job without subtasks, for a run of only the setup. */
function setupLoad(fanOut, taken) {
    return createLoad(nameLoads([[]], taken)[0], [], fanOut);
}
function createLoad(id, subtasks, fanOut) {
    const capability = getCapability(subtasks);
    const runsOn = getLabel(fanOut, capability) ?? getLabel(fanOut, "default") ?? defaultRunner;
    return { id, capability, runsOn, subtasks };
}
const getLabel = (fanOut, capability) => Object.hasOwn(fanOut.runs_on, capability) ? fanOut.runs_on[capability] : undefined;
function getCapability(subtasks) {
    const capabilities = new Set(subtasks.map((subtask) => subtask.capability));
    return capabilities.size === 1 ? [...capabilities][0] : "default";
}
function spread(subtasks, maxJobs) {
    const groups = new Map();
    for (const subtask of subtasks) {
        groups.set(subtask.capability, [...(groups.get(subtask.capability) ?? []), subtask]);
    }
    const cost = estimateCost(subtasks);
    const shares = shareJobs([...groups.values()], maxJobs, cost);
    return [...groups.values()].flatMap((group, position) => fill(group, shares[position], cost));
}
/** Gives each capability one job, then each remaining job to the capability with the most work per job. */
function shareJobs(groups, maxJobs, cost) {
    const shares = groups.map(() => 1);
    for (let left = maxJobs - groups.length; left > 0; left--) {
        let neediest;
        groups.forEach((group, position) => {
            if (shares[position] >= group.length)
                return;
            const burden = cost(group) / shares[position];
            if (neediest === undefined || burden > cost(groups[neediest]) / shares[neediest])
                neediest = position;
        });
        if (neediest === undefined)
            break;
        shares[neediest] += 1;
    }
    return shares;
}
/**
 * Longest processing time first (Graham 1969): the fullest job takes at most 4/3 of the optimum. Ties go to the job
 * with fewer subtasks, so that none stays empty when some take no time.
 */
function fill(group, jobs, cost) {
    const bins = Array.from({ length: jobs }, () => []);
    for (const subtask of group.toSorted((left, right) => cost([right]) - cost([left]))) {
        const [emptiest] = bins.toSorted((left, right) => cost(left) - cost(right) || left.length - right.length);
        emptiest.push(subtask);
    }
    return bins;
}
const sumWeights = (subtasks) => subtasks.reduce((sum, subtask) => sum + subtask.weight, 0);
/** A job's id is that of its only subtask, else `<capability>-<nn>`, skipping ids of subtasks. */
function nameLoads(bins, taken) {
    const used = new Set(taken);
    return bins.map((bin) => {
        if (bin.length === 1)
            return bin[0].id;
        const capability = getCapability(bin);
        let number = 1;
        while (used.has(numbered(capability, number)))
            number += 1;
        used.add(numbered(capability, number));
        return numbered(capability, number);
    });
}
const numbered = (capability, number) => `${capability}-${String(number).padStart(2, "0")}`;

;// CONCATENATED MODULE: ./build/plan/assignments.js


/** Spreads the subtasks to run over jobs. */
function createLoads(setup, subtasks, { pipeline: { fan_out: fanOut }, selection, maxJobs, }) {
    const running = subtasks.filter((subtask) => subtask.skip === null);
    const setupAlone = running.length === 0 && selection.stages !== null && setup.some((stage) => stage.skip === null);
    if (setupAlone)
        return [setupLoad(fanOut, new Set(subtasks.map((subtask) => subtask.id)))];
    return pack(running, maxJobs, fanOut);
}
function assignments_assign(load, position, setup, { now, planAttempt }) {
    const limits = load.subtasks.map((subtask) => subtask.max_parallel);
    const known = limits.filter((limit) => limit !== null);
    const assigned_at = now.toISOString();
    return {
        instance_id: load.id,
        capability: load.capability,
        runs_on: load.runsOn,
        subtasks: load.subtasks.map((subtask) => subtask.id),
        status: "assigned",
        assigned_at,
        completed_at: null,
        metadata: {
            weight: sumWeights(load.subtasks),
            maxConcurrency: known.length === limits.length && known.length > 0 ? Math.max(...known) : null,
            groupIndex: position,
        },
        predicted_seconds: expectedOfAssignment(setup, load.subtasks),
        attempts: [
            {
                number: planAttempt,
                assigned_at,
                started_at: null,
                completed_at: null,
                status: "pending",
                recovery_checkpoints: [],
            },
        ],
    };
}

;// CONCATENATED MODULE: ./build/plan/make-plan.js













/**
 * Decides what runs, what is skipped and why, and which job runs it: targets and `paths` are not evaluated again. The
 * plan holds everything that a run needs from the configuration file.
 */
function makePlan(input) {
    const { pipeline } = input;
    const context = {
        changes: input.applyPaths ? input.changes : null,
        failFast: input.overrides.failFast,
        maxParallel: input.overrides.maxParallel,
    };
    const setup = pipeline.setup.map((stage) => planOwned(stage, { id: null, skip: null }, input, context));
    const subtasks = pipeline.subtasks
        .flatMap(shards/* splitIntoShards */.I)
        .map((part) => planPart(part, input, context));
    const after = planAfter(input, context);
    const loads = createLoads(setup, subtasks, input);
    const written = {
        ...createHead(input),
        min_instances: Math.min(pipeline.fan_out.min_instances, loads.length),
        max_instances: loads.length,
        partial: input.selection.arguments.length > 0 ||
            [...setup, ...subtasks, ...after].some((planned) => isLeftOut(planned, input.selection)),
        notes: collectNotes(input),
        setup,
        subtasks,
        ...input.forAfter,
        after,
        assignments: loads.map((load, position) => assignments_assign(load, position, setup, input)),
        digest: "",
    };
    const plan = hideTexts(written, input.hide);
    return { ...plan, digest: (0,digest/* computeDigest */.M)(plan) };
}
/** The fields of a plan that are copied from the input. */
function createHead(input) {
    const { configuration, pipeline, executionMode, githubActions, changes } = input;
    return {
        schema_version: 1,
        kind: "scheduler-plan",
        mode: "multi-instance",
        task_id: input.taskId,
        run_id: input.runId,
        tool_version: version/* version */.r,
        plan_attempt: input.planAttempt,
        pipeline_id: pipeline.id,
        pipeline_title: pipeline.title,
        default_pipeline: pipeline.id === configuration.default_pipeline || configuration.pipelines.length === 1,
        revision: input.revision,
        epoch: input.epoch,
        override: input.override,
        execution_mode: resolveExecutionMode({
            explicit: executionMode,
            subtask: null,
            pipeline: pipeline.execution_mode,
            githubActions,
        }),
        requested_at: input.now.toISOString(),
        completed_at: null,
        recovery: createRecovery(configuration),
        guardrails_required: pipeline.guardrails_required,
        allow_empty: pipeline.allow_empty,
        secrets: configuration.secrets,
        secrets_exempt: configuration.secrets_exempt,
        redaction: configuration.redaction,
        log_limit_bytes: configuration.log_limit,
        cancel_grace_seconds: configuration.cancel_grace_seconds,
        targets: input.selection.targets,
        changes: changes === null ? null : (0,model_changes/* summarizeChanges */.N)(changes),
    };
}
function planPart(part, input, context) {
    const { subtask } = part;
    const { pipeline, executionMode: explicit, githubActions } = input;
    const own = subtaskSkip(part, input.selection, context);
    const owner = { id: part.id, skip: own };
    const stages = subtask.stages.map((stage) => planOwned(stage, owner, input, context));
    const idle = stages.every((stage) => stage.skip !== null);
    const { paths: _, paths_ignore: __, shards: ___, requires, ...fields } = subtask;
    return {
        ...fields,
        id: part.id,
        name: part.name,
        capability: requires ?? "default",
        shard: part.shard,
        env: part.env,
        execution_mode: resolveExecutionMode({
            explicit,
            subtask: subtask.execution_mode,
            pipeline: pipeline.execution_mode,
            githubActions,
        }),
        fail_fast: context.failFast ?? subtask.fail_fast,
        max_parallel: context.maxParallel ?? subtask.max_parallel,
        skip: own ?? (idle ? (stages[0]?.skip ?? null) : null),
        stages,
    };
}
/** Stages that are requested by name run whatever changed, so the subtask's filter does not apply. */
function subtaskSkip(part, selection, context) {
    if (selection.subtasks !== null && !selection.subtasks.has(part.id))
        return selection.leftOut;
    return selection.stages === null ? (0,stages/* pathSkip */.nx)(part.subtask, context.changes) : null;
}
function planOwned(stage, owner, input, context) {
    const seconds = input.predictions.get((0,statistics/* getStageKey */.o)(owner.id, stage.id));
    return withPrediction(planSelected(stage, owner, input.selection, context), seconds);
}
function planSelected(stage, owner, selection, context) {
    const key = (0,targets/* stageKey */.Ih)(owner.id, stage.id);
    const skip = owner.skip ?? selection.skipped.get(key) ?? null;
    if (skip !== null)
        return (0,stages/* planStage */.cJ)(stage, skip, context);
    if (selection.stages === null)
        return (0,stages/* planStage */.cJ)(stage, (0,stages/* pathSkip */.nx)(stage, context.changes), context);
    const named = selection.stages.has(key);
    return (0,stages/* planStage */.cJ)(stage, named ? null : selection.leftOut, { ...context, changes: null });
}
/** `after` stages judge the whole run, so they are skipped in a partial run. */
function planAfter({ pipeline, selection }, { changes }) {
    return pipeline.after
        .filter((stage) => stage.kind === "guardrail")
        .map((stage) => (0,stages/* planGuardrail */.R5)(stage, (0,plan_selection/* isWhole */.wP)(selection) ? (0,stages/* pathSkip */.nx)(stage, changes) : selection.leftOut));
}
const isLeftOut = (planned, selection) => (0,plan_selection/* isSelectionReason */.RW)(selection, planned.skip) ||
    ("stages" in planned && planned.stages.some((stage) => isLeftOut(stage, selection)));
function collectNotes({ configuration, changes }) {
    return [...new Set([...configuration.notes, ...(changes?.note == null ? [] : [changes.note])])];
}

// EXTERNAL MODULE: ./build/modes/plan/name-to-run.js
var name_to_run = __webpack_require__(8140);
// EXTERNAL MODULE: ./build/modes/settings/configuration.js
var settings_configuration = __webpack_require__(4503);
// EXTERNAL MODULE: ./build/modes/history/past.js + 1 modules
var history_past = __webpack_require__(707);
// EXTERNAL MODULE: ./build/modes/settings/identity.js
var identity = __webpack_require__(6047);
// EXTERNAL MODULE: ./build/modes/settings/settings.js + 1 modules
var settings_settings = __webpack_require__(861);
// EXTERNAL MODULE: ./build/redaction/create-redactor.js + 24 modules
var create_redactor = __webpack_require__(80);
;// CONCATENATED MODULE: ./build/modes/plan/plan.js












/**
 * Plans a run from its configuration, its changes and the history of its task, which is read last because it costs the
 * most.
 */
async function planRun(requested, hostContext, platform, { spread, notes = [] }) {
    // Runs while the file is read.
    const position = findRevision(hostContext, platform);
    const configuration = await (0,settings_configuration/* loadConfiguration */.vF)(requested, platform.files);
    if ((0,settings_settings/* isRefusal */.vu)(configuration))
        return configuration;
    const work = await chooseWork(requested, configuration, hostContext);
    if ((0,settings_settings/* isRefusal */.vu)(work))
        return work;
    const { settings, pipeline, selection } = work;
    const task = await (0,identity/* findTask */.VX)(settings, configuration, hostContext, platform.git);
    if (typeof task !== "string")
        return task;
    const tooFew = spread ? checkMinInstances(pipeline) : null;
    if (tooFew !== null)
        return tooFew;
    const changes = await findPlanChanges(settings, hostContext, platform, pipeline, task);
    if (changes !== null && (0,settings_settings/* isRefusal */.vu)(changes))
        return changes;
    const planned = { pipeline, task, changes };
    const forAfter = spread
        ? await prepareAfter(settings, hostContext, platform, planned)
        : nothingForAfter;
    const [revision, past] = await Promise.all([position, (0,history_past/* openPast */.Ry)(platform, settings, task)]);
    const plan = makePlan({
        configuration: { ...configuration, notes: [...notes, ...configuration.notes] },
        pipeline,
        selection,
        changes,
        forAfter,
        taskId: task,
        maxJobs: spread ? pipeline.fan_out.max_jobs : 1,
        predictions: (0,history_past/* predictStages */.py)(past, pipeline.id, revision.branch),
        revision,
        // A plan is written to files that others read.
        hide: (0,create_redactor.createRunRedactor)(hostContext.environment, configuration).text,
        ...collectRunFields(settings, hostContext, pipeline, platform.clock.now()),
    });
    return (spread ? checkRunnerKinds(plan, pipeline) : null) ?? { plan, past, settings };
}
/** Chooses the pipeline, and what of it to run. */
async function chooseWork(requested, configuration, hostContext) {
    const settings = (0,name_to_run/* resolveNameToRun */.M)(requested, configuration);
    if ((0,settings_settings/* isRefusal */.vu)(settings))
        return settings;
    const chosen = (0,settings_configuration/* choosePipeline */.yB)(configuration, settings.pipeline);
    if ((0,settings_settings/* isRefusal */.vu)(chosen))
        return chosen;
    const pipeline = withFanOut(chosen, settings);
    const { subtask: subtasks, stage: stages, ...named } = settings;
    const selected = (0,plan_selection/* select */.Lt)(pipeline, { ...named, subtasks, stages });
    if (!selected.ok)
        return (0,settings_settings/* refuse */.TR)(...selected.mistakes);
    const work = { settings, pipeline, selection: selected.selection };
    if (work.selection.arguments.length === 0)
        return work;
    const { addStageArguments } = await __webpack_require__.e(/* import() */ 9786).then(__webpack_require__.bind(__webpack_require__, 9786));
    const withArguments = addStageArguments(work, configuration, hostContext);
    return (0,settings_settings/* isRefusal */.vu)(withArguments) ? withArguments : { ...work, pipeline: withArguments };
}
const nothingForAfter = { after_settings: [], review: null };
/**
 * Prepares the `after` stages of a run over several jobs; in one job, they read the checkout themselves. Loads its
 * modules only for pipelines with such stages.
 */
async function prepareAfter(settings, hostContext, platform, planned) {
    const { pipeline, changes } = planned;
    if (pipeline.after.length === 0)
        return nothingForAfter;
    const { prepareAfterStages: afterForPlan } = await Promise.all(/* import() */[__webpack_require__.e(3097), __webpack_require__.e(5805), __webpack_require__.e(8167), __webpack_require__.e(9975)]).then(__webpack_require__.bind(__webpack_require__, 9975));
    const summary = changes?.filters === true ? (0,model_changes/* summarizeChanges */.N)(changes) : null;
    return afterForPlan(settings, hostContext, platform, { ...planned, changes: summary });
}
/** The revision from the event, outside Actions from git. Only the history depends on it, so it may be unknown. */
async function findRevision({ github }, { git }) {
    if (github !== null)
        return (0,changes_event/* createRevision */.CM)(github);
    const unknown = { commit: null, branch: null, defaultBranch: null };
    const { commit, branch, defaultBranch } = await git.position().catch(() => unknown);
    return { head_sha: commit, branch, default_branch: defaultBranch, event: null };
}
/** Applies inputs or flags to the pipeline's fan-out. */
function withFanOut(pipeline, settings) {
    const { fan_out: fanOut } = pipeline;
    const { "max-jobs": maxJobs, "runs-on": labels } = settings;
    const runsOn = { ...fanOut.runs_on, ...labels };
    return {
        ...pipeline,
        fan_out: { ...fanOut, max_jobs: maxJobs ?? fanOut.max_jobs, runs_on: runsOn },
    };
}
/** Refuses a `min-instances` that is larger than the number of possible jobs. */
function checkMinInstances({ id, fan_out: fanOut, subtasks }) {
    const parts = subtasks.reduce((sum, { shards }) => sum + shards, 0);
    const capacity = Math.min(fanOut.max_jobs, parts);
    if (fanOut.min_instances <= capacity)
        return null;
    const why = parts < fanOut.max_jobs
        ? `it has ${parts === 1 ? "one subtask" : `${parts} subtasks and shards`}`
        : `max-jobs is ${fanOut.max_jobs}`;
    return (0,settings_settings/* refuse */.TR)(`pipeline ${id}: fan-out.min-instances is ${fanOut.min_instances}, but there can be at most ${capacity}: ${why}`);
}
/** Refuses fewer jobs than kinds of runner: each kind needs its own job. */
function checkRunnerKinds({ subtasks }, { id, fan_out: { max_jobs: maxJobs } }) {
    const running = subtasks.filter(({ skip }) => skip === null);
    const kinds = [...new Set(running.map(({ capability }) => capability))];
    if (kinds.length <= maxJobs)
        return null;
    return (0,settings_settings/* refuse */.TR)(`pipeline ${id}: max-jobs is ${maxJobs}, but its subtasks need ${kinds.length} kinds of runner (${kinds.join(", ")}), each in its own job: allow more jobs, or let subtasks share a kind`);
}
const appliesPaths = ({ all }, event, pipeline) => all !== true && ((0,changes_event/* getEventKind */.zG)(event) !== "merge-group" || pipeline.merge_group_paths);
/** The parts of a plan that depend on where and when it is made. */
function collectRunFields(settings, { github, environment }, pipeline, now) {
    const { "max-parallel": maxParallel, "fail-fast": failFast } = settings;
    return {
        applyPaths: appliesPaths(settings, github?.eventName ?? "", pipeline),
        executionMode: settings["execution-mode"],
        githubActions: github !== null,
        runId: (0,identity/* runId */.Vz)(settings.key, github, now),
        planAttempt: github?.runAttempt ?? 1,
        now,
        epoch: settings.epoch,
        override: (0,diff_budget_override/* readOverride */.$J)(settings["override-reason"], environment),
        overrides: {
            ...(maxParallel === null ? {} : { maxParallel }),
            ...(failFast === null ? {} : { failFast }),
        },
    };
}
/** Finds the changes; asks git only when something depends on the answer. */
async function findPlanChanges(settings, hostContext, platform, pipeline, task) {
    const isAsked = settings.base !== null || (settings.all !== true && (0,stages/* dependsOnChanges */.AW)(pipeline));
    if (!isAsked)
        return null;
    const { createChangeRequest: changeRequest } = await __webpack_require__.e(/* import() */ 8353).then(__webpack_require__.bind(__webpack_require__, 8353));
    const { findChanges } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 5784));
    const found = await findChanges(platform.git, changeRequest(settings, hostContext, task));
    return found.kind === "found" ? found.changes : (0,settings_settings/* refuse */.TR)(found.reason);
}


/***/ }),

/***/ 7644:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ readApprovals)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _model_approval_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7243);
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9598);



/** Reads the approvals of a run, oldest first. One that cannot be read, or is for another run, becomes a warning. */
async function readApprovals(files, folder, runId) {
    const approvals = [];
    const warnings = [];
    const names = await files.list((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, "approvals"));
    for (const name of names.filter((one) => one.endsWith(".json"))) {
        // A folder with that name cannot be read.
        const text = (await files.readText((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, "approvals", name)).catch(() => "")) ?? "";
        const parsed = _model_approval_js__WEBPACK_IMPORTED_MODULE_1__/* .ApprovalFile */ .A.safeParse((0,_model_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .qF)(text));
        if (!parsed.success)
            warnings.push(`approvals/${name}: not an approval of this version`);
        else if (parsed.data.run_id !== runId)
            warnings.push(`approvals/${name}: it approves another run, ${parsed.data.run_id}`);
        else {
            const { actor, timestamp, reason } = parsed.data;
            approvals.push({ actor, timestamp, reason });
        }
    }
    approvals.sort((left, right) => Date.parse(left.timestamp) - Date.parse(right.timestamp));
    return { approvals, warnings };
}


/***/ }),

/***/ 3013:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J6: () => (/* binding */ writeDigests),
/* harmony export */   KM: () => (/* binding */ getMaxFileBytes),
/* harmony export */   TG: () => (/* binding */ chainDigests),
/* harmony export */   yQ: () => (/* binding */ hashFiles)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var p_map__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(606);
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9598);
/* harmony import */ var _model_limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9821);
/* harmony import */ var _run_evidence_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1813);






/** Number of files to read at the same time: more would only compete for the disk. */
const concurrency = { concurrency: 8 };
/** Files that change after the digests are written: the digests, the lock with its side files, and approvals. */
const changingFiles = /^(?:digests\.json$|run\.lock(?:$|\.)|approvals\/)/;
/** Maximum bytes of a file in a run's folder: the artifacts of a stage and its log. */
const getMaxFileBytes = ({ log_limit_bytes }) => _model_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .limits */ .F.stageArtifactBytes.value + log_limit_bytes;
/**
 * Writes `digests.json` (model/digests.ts), after all other files of the run.
 * @returns the last chain, a hash over all files
 */
async function writeDigests(files, { folder, plan, attempt, known = [], signal }) {
    const digests = {
        schema_version: 1,
        kind: "digests",
        run_id: plan.run_id,
        attempt,
        plan_digest: plan.digest,
        files: chainDigests(await hashFiles(files, folder, { known, signal, most: getMaxFileBytes(plan) }), plan.digest),
    };
    // Not durable: it can be rebuilt from the files after a crash.
    await files.replace((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, "digests.json"), (0,_model_json_js__WEBPACK_IMPORTED_MODULE_2__/* .toJson */ .aB)(digests));
    return digests.files.at(-1)?.chain ?? plan.digest;
}
/** Hashes every file of a run that digests cover, by path. */
async function hashFiles(files, folder, { below = "", known = [], ...options } = {}) {
    const hashed = new Map(known.map((file) => [file.path, file]));
    const listed = await files.listFiles((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, below));
    const paths = listed
        .map((path) => node_path__WEBPACK_IMPORTED_MODULE_1__.posix.join(below, path))
        .filter((path) => !changingFiles.test(path));
    const found = await (0,p_map__WEBPACK_IMPORTED_MODULE_5__/* ["default"] */ .Ay)(paths, async (path) => hashed.has(path) ? [hashed.get(path)] : hashFile(files, folder, path, options), concurrency);
    return found.flat();
}
/** @returns an empty list for a file that was passed to `unreadable` or `unread` */
async function hashFile(files, folder, path, { unreadable, unread, most = Infinity, signal }) {
    const place = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, path);
    try {
        const bytes = (await files.size(place)) ?? 0;
        if (bytes > most)
            throw new Error(`it has ${bytes} bytes, but a file of a run has at most ${most}`);
        // Small files are read even after an abort: they hold the result.
        const isLarge = bytes > _model_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .limits */ .F.manifestBytes.value;
        const measured = await (0,_run_evidence_js__WEBPACK_IMPORTED_MODULE_4__/* .measureFile */ .v9)(files, place, isLarge ? signal : undefined).catch((error) => {
            if (!isLarge || signal?.aborted !== true)
                throw error;
            if (unread === undefined)
                throw new Error(`${path} was not read before the run was cancelled`);
            return null;
        });
        if (measured === null)
            unread?.({ path, bytes });
        return measured === null ? [] : [{ path, ...measured }];
    }
    catch (error) {
        if (unreadable === undefined)
            throw error;
        unreadable(path, error);
        return [];
    }
}
/**
 * Adds the hash chain, which starts at the plan's digest. Changing, removing, adding or moving a file changes all
 * chains after it.
 */
function chainDigests(files, planDigest) {
    let before = planDigest;
    return files.map((file) => {
        const chain = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256")
            .update(`${before}\n${file.path}\n${file.sha256}`)
            .digest("hex");
        before = chain;
        return { ...file, chain };
    });
}


/***/ }),

/***/ 6350:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ writeIgnoreFiles)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _settings_settings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(861);


const ofTask = ["/.gitignore", "/metrics/", "/runs.json*", "/state.json*"];
/**
 * Keeps the files of runs out of `git status`, without a change to the repository's own .gitignore: `.runs` ignores all
 * that is in it, `out/<task>` only the tool's own files. A folder that was named explicitly may hold other things, so
 * only the task's folder in it is ignored. An existing .gitignore is left alone.
 * A failure is not reported here: whatever else is written to the same folder says so.
 */
async function writeIgnoreFiles(files, { root, runsFolder, outFolder }, task) {
    const isDefault = runsFolder === (0,_settings_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .defaultFolders */ .Xg)(root).runs;
    const wanted = [
        { folder: isDefault ? runsFolder : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(runsFolder, task), lines: ["*"] },
        { folder: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(outFolder, task), lines: ofTask },
    ];
    for (const { folder, lines } of wanted) {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, ".gitignore");
        if (await files.exists(path).catch(() => true))
            continue;
        await files.replace(path, `${lines.join("\n")}\n`).catch(() => undefined);
    }
}


/***/ }),

/***/ 1480:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ readPlan),
/* harmony export */   p: () => (/* binding */ writePlan)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9598);
/* harmony import */ var _model_plan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5687);
/* harmony import */ var _model_reasons_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9751);
/* harmony import */ var _settings_settings_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(861);





/** Writes the plan into its run's folder. @returns null when it was written */
async function writePlan(files, plan, folder) {
    try {
        await files.replace((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, "plan.json"), (0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .toJson */ .aB)(plan), { durable: true });
        return null;
    }
    catch (error) {
        return (0,_settings_settings_js__WEBPACK_IMPORTED_MODULE_4__/* .refuse */ .TR)(`nothing was run: ${(0,_model_reasons_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error)}`);
    }
}
/** Reads the plan of the run in this folder. */
async function readPlan(files, folder) {
    const text = await files.readText((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, "plan.json"));
    if (text === undefined)
        return (0,_settings_settings_js__WEBPACK_IMPORTED_MODULE_4__/* .refuse */ .TR)(`${folder}: there is no plan.json`);
    const parsed = _model_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .Plan */ .cw.safeParse((0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(text));
    return parsed.success
        ? parsed.data
        : (0,_settings_settings_js__WEBPACK_IMPORTED_MODULE_4__/* .refuse */ .TR)(`${folder}/plan.json: not a plan of this version; check it with: orchestrator validate --run`);
}


/***/ }),

/***/ 4611:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j: () => (/* binding */ readAttempts)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/model/artifact-path.js
var artifact_path = __webpack_require__(7752);
// EXTERNAL MODULE: ./build/model/stage-files.js
var stage_files = __webpack_require__(6006);
// EXTERNAL MODULE: ./build/aggregate/evidence/difference.js
var evidence_difference = __webpack_require__(9969);
;// CONCATENATED MODULE: ./build/aggregate/evidence/check-files.js



/** Checks that the files of an attempt are byte for byte those that its journals recorded. */
function checkFiles(attempt, run) {
    const root = attempt.journal?.manifest?.artifact_root;
    if (root === undefined)
        return [];
    const { recorded, faults } = readRecordedFiles(attempt, { root, place: attempt.place });
    const unrecorded = hasEnd(attempt.journal?.manifest)
        ? findUnrecordedFiles(attempt, run, recorded)
        : [];
    return [...faults, ...checkRecordedFiles(recorded, run), ...unrecorded];
}
function checkRecordedFiles(recorded, run) {
    const leftOut = new Set(run.leftOut);
    return [...recorded].flatMap(([path, { bytes, sha256 }]) => {
        const found = run.files.get(path);
        // Large files, and names that artifacts do not allow, are in no artifact.
        if (found === undefined)
            return leftOut.has(path) || !(0,artifact_path/* isTakenByArtifacts */.o)(path)
                ? []
                : [`${path}: it is listed in its journal, but missing`];
        if (found.bytes === bytes && found.sha256 === sha256)
            return [];
        return [
            `${path}: it was changed: sha256 is ${found.sha256} of ${found.bytes} bytes, and by its journal it is ${sha256} of ${bytes}`,
        ];
    });
}
/** Lists the files that the journals recorded, by path relative to the run's folder. */
function listRecordedFiles(attempts) {
    const recorded = new Map();
    for (const attempt of attempts) {
        const root = attempt.journal?.manifest?.artifact_root;
        if (root === undefined)
            continue;
        for (const [path, file] of readRecordedFiles(attempt, { root, place: attempt.place }).recorded)
            recorded.set(path, file);
    }
    return recorded;
}
/** Files that were written after the last event of a stopped run are in no event. */
const hasEnd = (manifest) => manifest?.completed_at != null && manifest.status_detail !== "process-gone";
/** By path relative to the run's folder. The privacy log grows with each stage, so its last state counts. */
function readRecordedFiles(evidence, attempt) {
    const recorded = new Map();
    const faults = [];
    const fold = evidence.journal?.manifest;
    for (const event of evidence.journal?.events ?? []) {
        if (event.type !== "stage-finished" && event.type !== "stage-kept")
            continue;
        const id = fold?.commands.find(({ index }) => index === event.index)?.id ?? "";
        const stem = (0,stage_files/* fileStem */.E8)(event.index, id);
        faults.push(...checkNames(event, stem, fold, attempt).map((fault) => `${evidence.place}/journal.ndjson: ${fault}`));
        for (const file of event.files) {
            const path = `${attempt.place}${file.path.slice(attempt.root.length)}`;
            const isPrivacyLog = path === `${attempt.place}/${stage_files/* privacyLogName */.kB}`;
            const known = recorded.get(path);
            if (known !== undefined && !isPrivacyLog)
                faults.push(`${path}: it is listed twice`);
            if (known === undefined || known.bytes <= file.bytes)
                recorded.set(path, file);
        }
    }
    for (const child of evidence.children.values()) {
        const inner = readRecordedFiles(child, attempt);
        faults.push(...inner.faults);
        for (const [path, file] of inner.recorded)
            if ((recorded.get(path)?.bytes ?? -1) < file.bytes)
                recorded.set(path, file);
    }
    return { recorded, faults };
}
/** Checks that the files an event lists are those that its other fields name. */
function checkNames(event, stem, fold, attempt) {
    const root = fold?.artifact_root ?? "";
    const below = `${root}/${(0,stage_files/* artifactsPath */.Zl)(stem)}/`;
    const listed = event.files.map(({ path }) => path);
    const artifacts = listed
        .filter((path) => path.startsWith(below))
        .map((path) => `${stem}/${path.slice(below.length)}`);
    const named = event.type === "stage-kept" ? event.record.artifacts : event.artifacts;
    const stage = `stage ${event.index}`;
    const faults = artifacts.join("\n") === named.join("\n")
        ? []
        : [
            `${stage}: artifacts is ${(0,evidence_difference/* formatValue */.Fl)(named)}, and by its files it is ${(0,evidence_difference/* formatValue */.Fl)(artifacts)}`,
        ];
    const others = listed.filter((path) => !path.startsWith(below));
    const allowed = new Set([
        `${root}/${(0,stage_files/* logPath */.xF)(stem)}`,
        `${root}/${(0,stage_files/* errorPath */.Q2)(stem)}`,
        `${attempt.root}/${stage_files/* privacyLogName */.kB}`,
    ]);
    const foreign = others.find((path) => !allowed.has(path));
    if (foreign !== undefined)
        faults.push(`${stage}: files lists ${(0,evidence_difference/* formatValue */.Fl)(foreign)}, which is no file of this stage`);
    if (event.type === "stage-kept")
        return faults;
    for (const [field, path] of [
        ["error_file", event.error_file],
        ["privacy_log", event.privacy_log],
    ])
        if (path !== null && !others.includes(path))
            faults.push(`${stage}: ${field} is ${(0,evidence_difference/* formatValue */.Fl)(path)}, which files does not list`);
    return faults;
}
/** The journals themselves, and files derived from them. */
const ownNames = /^(?:children\/[^/]+\/)*(?:journal\.ndjson|manifest\.json)$|^(?:metrics\.jsonl|findings\.sarif)$/;
const findUnrecordedFiles = ({ place }, { files, leftOut }, recorded) => {
    const isUnrecorded = (path) => path.startsWith(`${place}/`) &&
        !recorded.has(path) &&
        !ownNames.test(path.slice(place.length + 1));
    return [
        ...[...files.keys()].filter(isUnrecorded).map((path) => `${path}: no stage left this file`),
        ...leftOut
            .filter(isUnrecorded)
            .map((path) => `aggregation.json: left_out names ${(0,evidence_difference/* formatValue */.Fl)(path)}, which no stage left`),
    ];
};

// EXTERNAL MODULE: ./build/model/run-end.js
var run_end = __webpack_require__(9515);
// EXTERNAL MODULE: ./build/model/condition.js
var condition = __webpack_require__(6895);
// EXTERNAL MODULE: ./build/model/nested-end.js
var nested_end = __webpack_require__(6407);
// EXTERNAL MODULE: ./build/model/outcome.js
var model_outcome = __webpack_require__(8158);
;// CONCATENATED MODULE: ./build/aggregate/evidence/check-stage.js




/** @returns contradictions in its events, each as a clause that follows the stage's name */
function checkStage(evidence) {
    const { stage, isOver } = evidence;
    const events = evidence.events.filter(({ type }) => !type.startsWith("child-"));
    const last = events.at(-1);
    if (last === undefined || last.type === "stage-started")
        return isOver ? ["has no end"] : [];
    const starts = events.filter((event) => event.type === "stage-started");
    if (starts.length < events.length - 1)
        return ["ended more than once"];
    switch (last.type) {
        case "stage-kept":
            return starts.length > 0 ? ["was kept, but it started as well"] : [];
        case "stage-skipped":
            return starts.length > 0
                ? ["was skipped, but it started as well"]
                : checkSkip(evidence, last.reason);
        case "stage-finished":
            return [
                ...checkStart(evidence),
                ...checkTries(stage, starts, last),
                ...checkExit(evidence, starts.length, last.exit),
                ...checkOutcome(stage, last),
                ...checkJudgement(evidence, last),
            ];
        default:
            return [];
    }
}
/** In a successful run, a stage is skipped only by the plan or by its condition. */
function checkSkip({ stage, allWell }, reason) {
    if (!allWell)
        return [];
    if (stage.skip !== null)
        return reason === stage.skip
            ? []
            : [`reason is ${(0,evidence_difference/* formatValue */.Fl)(reason)}, and by plan.json it is ${(0,evidence_difference/* formatValue */.Fl)(stage.skip)}`];
    return (0,condition/* startsAfterSuccess */.du)(stage.if) ? ["was skipped, although nothing kept it from running"] : [];
}
function checkStart({ stage, allWell }) {
    if (stage.skip !== null)
        return [`ran, and by plan.json it is skipped: ${(0,evidence_difference/* formatValue */.Fl)(stage.skip)}`];
    return allWell && !(0,condition/* startsAfterSuccess */.du)(stage.if)
        ? [`ran, although its condition is false: ${(0,evidence_difference/* formatValue */.Fl)(stage.if)}`]
        : [];
}
function checkTries(stage, starts, { tries }) {
    const wrong = starts.find((start, at) => start.try !== at + 1);
    if (wrong !== undefined)
        return [`try is ${wrong.try} in its start number ${starts.indexOf(wrong) + 1}`];
    const most = stage.kind === "command" ? stage.tries.max : 1;
    if (tries !== Math.max(1, starts.length))
        return [`tries is ${tries}, and it was started ${starts.length} times`];
    return tries > most ? [`tries is ${tries}, and by plan.json it has at most ${most}`] : [];
}
/** Exits of each kind of stage, besides those that all of them can have. */
const kindsOfExit = {
    command: ["exited", "signalled", "spawn-failed"],
    guardrail: ["judged"],
    subpipeline: ["exited", "nothing-ran"],
};
const anyExit = ["timed-out", "cancelled", "errored"];
function checkExit({ stage, child }, starts, exit) {
    const { kind } = exit;
    if (!kindsOfExit[stage.kind].includes(kind) && !anyExit.includes(kind))
        return [`exit.kind is ${(0,evidence_difference/* formatValue */.Fl)(kind)}, which no ${stage.kind} can have`];
    if (starts === 0 && kind !== "spawn-failed" && !anyExit.includes(kind))
        return [`exit.kind is ${(0,evidence_difference/* formatValue */.Fl)(kind)}, and it was never started`];
    if (stage.kind !== "subpipeline" || anyExit.includes(kind))
        return [];
    if (child === null)
        return ["has an end, and its nested pipeline has no journal"];
    const difference = (0,evidence_difference/* findDifference */.Hl)(exit, (0,nested_end/* nestedExit */.eR)(child, null), "exit");
    return difference === null ? [] : [(0,evidence_difference/* describeDifference */.hF)(difference, "its nested pipeline")];
}
/** A stage that was running when its process died is failed or cancelled, even if it may fail. */
const isGone = (exit) => exit.kind === "errored" && exit.reason === "process-gone";
function checkOutcome(stage, { exit, outcome }) {
    const expected = (0,model_outcome/* outcomeOf */.sG)(exit, stage);
    if (outcome === expected || (isGone(exit) && (outcome === "cancelled" || outcome === "failed")))
        return [];
    return [
        `outcome is ${(0,evidence_difference/* formatValue */.Fl)(outcome)}, and by its exit ${(0,evidence_difference/* formatValue */.Fl)(exit)} and plan.json it is ${(0,evidence_difference/* formatValue */.Fl)(expected)}`,
    ];
}
function checkJudgement({ stage, isNested, override, child }, { exit, judgement }) {
    if (stage.kind === "subpipeline")
        return child === null ? [] : checkNestedJudgement(judgement, child, exit);
    if (exit.kind !== "judged")
        return judgement === null ? [] : ["has a judgement, and nothing was judged"];
    if (judgement === null)
        return ["was judged, and has no judgement"];
    if (judgement.verdict !== exit.verdict)
        return [
            `exit.verdict is ${(0,evidence_difference/* formatValue */.Fl)(exit.verdict)}, and judgement.verdict is ${(0,evidence_difference/* formatValue */.Fl)(judgement.verdict)}`,
        ];
    if (exit.overridden !== (judgement.override !== null))
        return [
            `exit.overridden is ${exit.overridden}, and judgement.override is ${(0,evidence_difference/* formatValue */.Fl)(judgement.override)}`,
        ];
    const difference = judgement.override && (0,evidence_difference/* findDifference */.Hl)(judgement.override, override, "judgement.override");
    if (difference !== null)
        return [(0,evidence_difference/* describeDifference */.hF)(difference, "plan.json")];
    return checkVerdict(stage, exit.verdict, isNested);
}
function checkNestedJudgement(judgement, child, exit) {
    if (exit.kind === "errored")
        return [];
    const difference = (0,evidence_difference/* findDifference */.Hl)(judgement, (0,nested_end/* nestedJudgement */.LZ)(child), "judgement");
    return difference === null ? [] : [(0,evidence_difference/* describeDifference */.hF)(difference, "its nested pipeline")];
}
/** Only a change budget can be allowed later, during aggregation; only an optional review can be left out. */
function checkVerdict(stage, verdict, isNested) {
    if (stage.kind !== "guardrail")
        return [];
    const { uses, with: options } = stage;
    if (verdict === "overridable" && (isNested || uses !== "guardrail/diff-budget"))
        return [`exit.verdict is "overridable", which ${uses} cannot be here`];
    if (verdict === "not-performed" && (uses !== "guardrail/review" || options["required"] === true))
        return [`exit.verdict is "not-performed", which ${uses} cannot be here`];
    return [];
}

;// CONCATENATED MODULE: ./build/aggregate/evidence/evidence.js
/** The journal is authoritative; without it, the manifest still tells what to look for. */
const getManifest = (evidence) => isUnwritten(evidence) ? evidence.manifest : (evidence.journal?.manifest ?? evidence.manifest);
/** An attempt that could not write its journal failed for it, which only its manifest records. */
const isUnwritten = ({ manifest }) => manifest?.status === "failed" && manifest.status_detail === "journal-not-written";

// EXTERNAL MODULE: ./build/model/entries.js
var entries = __webpack_require__(7006);
// EXTERNAL MODULE: ./build/model/sub-run.js
var sub_run = __webpack_require__(7192);
;// CONCATENATED MODULE: ./build/aggregate/evidence/expected.js


/**
 * The journal of an attempt at an assignment, or of a setup that ran once for all of them.
 * @returns null for an assignment that is not in the plan
 */
function expectJournal(plan, { assignment, attempt, isSetup }) {
    const planned = plan.assignments.find(({ instance_id }) => instance_id === assignment);
    if (planned === undefined && !isSetup)
        return null;
    const subtasks = plan.subtasks.filter(({ id }) => planned?.subtasks.includes(id));
    const stages = expectStages(plan.setup, null, 1);
    for (const { id, stages: own } of subtasks)
        stages.push(...expectStages(own, id, stages.length + 1));
    return {
        start: {
            ...toCommonStart(plan, assignment, attempt),
            run_id: plan.run_id,
            parent_run_id: isSetup ? plan.run_id : null,
            pipeline_id: plan.pipeline_id,
            pipeline_title: plan.pipeline_title,
            guardrails_required: plan.guardrails_required,
            heartbeat: {
                interval_seconds: plan.recovery.heartbeat_interval_seconds,
                stale_after_seconds: plan.recovery.missing_heartbeat_timeout_seconds,
            },
        },
        stages,
        namesakes: (0,sub_run/* findNamesakes */.Wv)(plan),
        isNested: false,
    };
}
const toCommonStart = (plan, assignment, attempt) => ({
    task_id: plan.task_id,
    assignment,
    attempt,
    plan_digest: plan.digest,
    redaction: plan.redaction,
});
/** The journal of a stage's nested pipeline. */
function expectChildJournal(parent, stage, entry) {
    return {
        start: {
            ...parent.start,
            run_id: (0,sub_run/* subRunId */.dZ)(parent.start.run_id, parent.namesakes, entry),
            parent_run_id: parent.start.run_id,
            pipeline_id: stage.pipeline_id,
            pipeline_title: stage.pipeline_title,
            guardrails_required: false,
            heartbeat: null,
        },
        stages: expectStages(stage.stages, entry.subtask, 1),
        namesakes: new Set(),
        isNested: true,
    };
}
const expectStages = (stages, subtask, firstIndex) => (0,entries/* entriesOfStages */.lW)(stages, subtask, firstIndex).map((entry, at) => ({ stage: stages[at], entry }));

;// CONCATENATED MODULE: ./build/aggregate/evidence/check-journal.js





/** Checks a journal and those of its nested pipelines. @returns faults as `<file>: <what>` */
function checkJournal(plan, expected, evidence) {
    const { place, journal, manifest } = evidence;
    const path = `${place}/journal.ndjson`;
    const fold = journal?.manifest;
    if (journal === null)
        return [`${path}: it is missing, or cannot be read`];
    if (fold === undefined)
        return [`${path}: it has no run-started event`];
    const faults = [
        ...checkLines(journal.unreadable, fold),
        ...checkRunStart(journal.events[0], expected, place),
        ...checkOrder(journal.events, expected),
        ...expected.stages.flatMap((planned) => checkPlannedStage(plan, expected, planned, evidence, fold)),
        ...checkEnd(fold),
    ].map((fault) => `${path}: ${fault}`);
    return [
        ...faults,
        ...checkManifest(place, manifest, fold),
        ...checkChildren(plan, expected, evidence, fold),
    ];
}
/** A process that died may have left a truncated line. */
function checkLines(unreadable, { status_detail }) {
    const lost = unreadable.filter((line) => !isTornHeartbeat(line));
    return lost.length === 0 || status_detail === "process-gone"
        ? []
        : [`${lost.length} of its lines cannot be read`];
}
/** A truncated heartbeat changes nothing. */
function isTornHeartbeat(line) {
    const whole = JSON.stringify({ type: "heartbeat", at: new Date(0).toISOString() });
    const beginning = whole.slice(0, whole.indexOf("1970"));
    return line.length < whole.length && (beginning.startsWith(line) || line.startsWith(beginning));
}
function checkRunStart({ type: _type, at: _at, writer: _writer, mark: _mark, ...start }, expected, place) {
    const { commands, artifact_root, pipeline_title, ...rest } = start;
    const { pipeline_title: title, ...known } = expected.start;
    const difference = (0,evidence_difference/* findDifference */.Hl)(rest, known) ?? compareTexts("pipeline_title", pipeline_title, title);
    if (difference !== null)
        return [(0,evidence_difference/* describeDifference */.hF)(difference, "plan.json")];
    if (artifact_root !== place && !artifact_root.endsWith(`/${place}`))
        return [`artifact_root is ${(0,evidence_difference/* formatValue */.Fl)(artifact_root)}, and it lies in ${place}`];
    return checkCommands(commands, expected.stages);
}
function checkCommands(commands, stages) {
    if (commands.length !== stages.length)
        return [`it lists ${commands.length} stages, and by plan.json there are ${stages.length}`];
    return stages.flatMap(({ entry }, at) => {
        const { title, command, ...rest } = commands[at];
        const { title: plannedTitle, command: plannedCommand, ...planned } = entry;
        const field = `commands[${at}]`;
        const difference = (0,evidence_difference/* findDifference */.Hl)(rest, planned, field) ??
            compareTexts(`${field}.title`, title, plannedTitle) ??
            compareTexts(`${field}.command`, command, plannedCommand);
        return difference === null ? [] : [(0,evidence_difference/* describeDifference */.hF)(difference, "plan.json")];
    });
}
const compareTexts = (field, found, expected) => (0,evidence_difference/* isSameText */.cZ)(found, expected) ? null : { field, found, expected };
/** A journal has one start, one end, and only stages of the plan in between. */
function checkOrder(events, { stages }) {
    const faults = [];
    let ended = false;
    for (const event of events.slice(1)) {
        // A run that ended can still be marked as failed.
        const isLastWord = event.type === "run-finished" && event.status !== "succeeded";
        if (ended && !isLastWord)
            faults.push(`${event.type} comes after its end`);
        if (event.type === "run-started")
            faults.push("it begins twice");
        if (event.type === "run-finished")
            ended = true;
        if ("index" in event && event.index > stages.length)
            faults.push(`index is ${event.index} in a ${event.type}, and by plan.json there are ${stages.length} stages`);
    }
    return faults;
}
const filterByStage = (events, index) => events.filter((event) => "index" in event && event.index === index);
function checkPlannedStage(plan, { isNested }, { stage, entry }, { journal, children }, fold) {
    const events = filterByStage(journal.events, entry.index);
    const id = fold.commands.find(({ index }) => index === entry.index)?.sub_run_id ?? null;
    const child = (id === null ? undefined : children.get(id)) ?? null;
    const faults = checkStage({
        stage,
        events,
        allWell: fold.status === "succeeded",
        isOver: fold.completed_at !== null,
        isNested,
        override: plan.override,
        child: child && getManifest(child),
    });
    return faults.map((fault) => `stage ${entry.index} (${entry.id}): ${fault}`);
}
/** Checks that the run's end follows from the outcomes, unless it was stopped from outside or could not be recorded. */
function checkEnd({ commands, status, status_detail, summary, completed_at }) {
    if (completed_at === null)
        return [];
    // Any other detail means that it failed for a reason outside its stages.
    if (status_detail !== null && status_detail !== "stage-failed" && status_detail !== "cancelled")
        return status === "succeeded"
            ? [`status is "succeeded", and status_detail is ${(0,evidence_difference/* formatValue */.Fl)(status_detail)}`]
            : [];
    const outcomes = commands
        .map(({ outcome }) => outcome)
        .filter((outcome) => outcome !== null);
    const found = { status, status_detail, summary };
    const difference = (0,evidence_difference/* findDifference */.Hl)(found, (0,run_end/* runEnd */.l)(outcomes, status === "cancelled"));
    return difference === null ? [] : [(0,evidence_difference/* describeDifference */.hF)(difference, "the outcomes of its stages")];
}
function checkManifest(place, manifest, fold) {
    const path = `${place}/manifest.json`;
    if (manifest === null)
        return [`${path}: it is missing, or cannot be read`];
    const difference = (0,evidence_difference/* findDifference */.Hl)(manifest, fold);
    return difference === null ? [] : [`${path}: ${(0,evidence_difference/* describeDifference */.hF)(difference, "its journal")}`];
}
/** Each nested pipeline that ran has a journal, and there are no others. */
function checkChildren(plan, expected, evidence, fold) {
    const faults = [];
    const known = new Set();
    for (const { stage, entry } of expected.stages) {
        if (stage.kind !== "subpipeline")
            continue;
        const child = expectChildJournal(expected, stage, entry);
        known.add(child.start.run_id);
        faults.push(...checkChild(plan, child, evidence, fold, { stage, index: entry.index }));
    }
    for (const id of evidence.children.keys())
        if (!known.has(id))
            faults.push(`${evidence.place}/children/${id}: the plan has no such nested pipeline`);
    return faults;
}
function checkChild(plan, child, { place, journal, children }, fold, { stage, index }) {
    const { run_id } = child.start;
    const path = `${place}/journal.ndjson: stage ${index} (${stage.id})`;
    const events = filterByStage(journal.events, index);
    const isKept = events.some(({ type }) => type === "stage-kept");
    const started = events.filter((event) => event.type === "child-started");
    const own = children.get(run_id);
    if (started.length === 0)
        return own === undefined ? [] : [`${path}: its nested pipeline ran, but was not started`];
    const [first] = started;
    if (started.length > 1)
        return [`${path}: its nested pipeline was started more than once`];
    if (first.run_id !== run_id)
        return [
            `${path}: run_id is ${(0,evidence_difference/* formatValue */.Fl)(first.run_id)}, and by plan.json it is ${(0,evidence_difference/* formatValue */.Fl)(run_id)}`,
        ];
    if (first.pipeline_id !== stage.pipeline_id)
        return [
            `${path}: pipeline_id is ${(0,evidence_difference/* formatValue */.Fl)(first.pipeline_id)}, and by plan.json it is ${(0,evidence_difference/* formatValue */.Fl)(stage.pipeline_id)}`,
        ];
    // The files of a reused stage are in the attempt that ran it.
    if (isKept)
        return own === undefined ? [] : [`${path}: it was kept, but its nested pipeline ran again`];
    const manifest = `${fold.artifact_root}/children/${run_id}/manifest.json`;
    if (first.manifest !== manifest)
        return [
            `${path}: manifest is ${(0,evidence_difference/* formatValue */.Fl)(first.manifest)}, and it is ${(0,evidence_difference/* formatValue */.Fl)(manifest)}`,
        ];
    if (own === undefined)
        return [`${place}/children/${run_id}: it was started, but left nothing`];
    if (isUnwritten(own))
        return [];
    return [...checkChildEnd(path, events, own, fold), ...checkJournal(plan, child, own)];
}
function checkChildEnd(path, events, { journal }, { completed_at, artifact_root, status_detail }) {
    const finished = events.filter((event) => event.type === "child-finished");
    if (finished.length === 0)
        return completed_at === null ? [] : [`${path}: its nested pipeline has no end`];
    const child = journal?.manifest;
    if (child === undefined)
        return [];
    if (finished.length > 1)
        return [`${path}: its nested pipeline ended more than once`];
    if (!child.artifact_root.startsWith(`${artifact_root}/`))
        return [`${path}: artifact_root of its nested pipeline is ${(0,evidence_difference/* formatValue */.Fl)(child.artifact_root)}`];
    const { status } = finished[0];
    if (status === child.status || status_detail === "process-gone")
        return [];
    return [
        `${path}: status of its nested pipeline is ${(0,evidence_difference/* formatValue */.Fl)(status)}, and by its journal it is ${(0,evidence_difference/* formatValue */.Fl)(child.status)}`,
    ];
}

;// CONCATENATED MODULE: ./build/aggregate/evidence/check-evidence.js





/**
 * Checks everything that the attempts of a run left, against the plan and against each other: docs/adr/0007. Every
 * result of a run is computed from what this returns.
 */
function checkEvidence(plan, evidence) {
    const { attempts } = evidence;
    const setups = attempts.filter((attempt) => isSetup(plan, attempt));
    const checked = attempts.map((attempt) => {
        const manifest = getManifest(attempt);
        const messages = isUnplanned(plan, attempt, setups)
            ? [`${attempt.place}: the plan has no such assignment`]
            : manifest === null || !isOfPlan(plan, attempt)
                ? []
                : checkAttempt(plan, attempt, evidence, setups);
        const { assignment, attempt: number } = attempt;
        return {
            manifest,
            attempt,
            faults: messages.map((message) => ({ assignment, attempt: number, message })),
        };
    });
    return {
        manifests: checked.flatMap(({ manifest, attempt }) => isInItsPlace(manifest, attempt) ? manifest : []),
        faults: [
            ...checked.flatMap(({ faults }) => faults),
            ...findStrayFiles(evidence),
            ...findWronglyLeftOut(evidence),
        ],
    };
}
const isInItsPlace = (manifest, attempt) => manifest?.assignment === attempt.assignment && manifest.attempt === attempt.attempt;
function checkAttempt(plan, attempt, evidence, setups) {
    const expected = expectJournal(plan, { ...attempt, isSetup: setups.includes(attempt) });
    if (expected === null || isUnwritten(attempt))
        return [];
    const setup = setups.find((one) => one.attempt === attempt.attempt);
    return [
        ...checkJournal(plan, expected, attempt),
        ...checkKept(attempt, evidence.attempts, setups),
        ...checkKeptOutcomes(attempt, setup?.journal?.manifest),
        ...checkFiles(attempt, evidence),
    ];
}
/** Files outside the attempts' folders, where a run puts nothing. */
const findStrayFiles = ({ attempts, files }) => [...files.keys()]
    .filter((path) => !isOfAttempt(path, attempts))
    .map((path) => toRunFault(`${path}: no stage left this file`));
/** A left-out file must belong to an attempt, be named once, and be absent. */
function findWronglyLeftOut({ attempts, files, leftOut }) {
    const lastAt = new Map(leftOut.map((path, at) => [path, at]));
    return leftOut
        .filter((path, at) => files.has(path) || lastAt.get(path) !== at || !isOfAttempt(path, attempts))
        .map((path) => toRunFault(`aggregation.json: left_out names ${(0,evidence_difference/* formatValue */.Fl)(path)}, which is there, is named twice, or was never left`));
}
const isOfAttempt = (path, attempts) => attempts.some(({ place }) => path.startsWith(`${place}/`));
const toRunFault = (message) => ({ assignment: "", attempt: 1, message });
/** Earlier plans may have had other assignments, so only attempts since this plan count. */
const isUnplanned = (plan, attempt, setups) => attempt.attempt >= plan.plan_attempt &&
    !setups.includes(attempt) &&
    plan.assignments.every(({ instance_id }) => instance_id !== attempt.assignment);
/** After a re-run of all jobs, files of the earlier plan remain; they say nothing about this one. */
const isOfPlan = ({ digest }, { journal, manifest }) => [journal?.manifest, manifest].some((one) => one?.plan_digest === digest);
/** A setup that ran once before the jobs has a folder of its own, which no assignment is named like. */
const isSetup = ({ assignments }, { assignment, journal, manifest }) => assignments.every(({ instance_id }) => instance_id !== assignment) &&
    [journal?.manifest, manifest].some((one) => one != null && one.parent_run_id !== null);
/**
 * Checks that each reused stage did run: in an earlier attempt, or in the setup that ran once before the jobs.
 * @param attempts all attempts of the run
 * @param setups those that are such a setup
 */
function checkKept(attempt, attempts, setups) {
    const earlier = attempts.filter((one) => one.assignment === attempt.assignment && one.attempt < attempt.attempt);
    const setup = setups.filter((one) => one.attempt === attempt.attempt);
    return checkJournalKept(attempt, [...earlier, ...setup]);
}
function checkJournalKept(evidence, sources) {
    const kept = evidence.journal?.events.filter((event) => event.type === "stage-kept") ?? [];
    const faults = kept.flatMap((event) => checkRecord(event, sources).map((fault) => `${evidence.place}/journal.ndjson: stage ${event.index}: ${fault}`));
    const children = [...evidence.children].flatMap(([id, child]) => checkJournalKept(child, sources.flatMap((source) => source.children.get(id) ?? [])));
    return [...faults, ...children];
}
function checkRecord({ index, record }, sources) {
    const ran = sources
        .flatMap(({ journal }) => journal?.manifest?.commands ?? [])
        .filter((command) => command.index === index && command.outcome !== null);
    if (ran.length === 0)
        return ["it was kept, but no earlier attempt ran it"];
    const names = Object.keys(record);
    const differences = ran.map((command) => (0,evidence_difference/* findDifference */.Hl)(pickComparable(record, names), pickComparable(command, names), "record"));
    if (differences.includes(null))
        return [];
    return [(0,evidence_difference/* describeDifference */.hF)(differences.at(-1), "the attempt that ran it")];
}
/** The fields that are equal in the attempt that ran a stage and in those that reuse it. */
function pickComparable(record, names) {
    const own = Object.entries(record).filter(([name]) => names.includes(name));
    return Object.fromEntries(own.filter(([name]) => name !== "notes" && name !== "artifacts"));
}
/** Only successful stages are reused, except for a setup that all assignments share. */
const checkKeptOutcomes = ({ place, journal }, setup) => (journal?.events ?? []).flatMap((event) => {
    if (event.type !== "stage-kept" || event.record.outcome === "succeeded")
        return [];
    if (setup?.commands.some(({ index }) => index === event.index))
        return [];
    return [
        `${place}/journal.ndjson: stage ${event.index}: it was kept with the outcome ${(0,evidence_difference/* formatValue */.Fl)(event.record.outcome)}`,
    ];
});

// EXTERNAL MODULE: ./build/model/limits.js + 2 modules
var limits = __webpack_require__(9821);
// EXTERNAL MODULE: ./build/model/manifest.js
var model_manifest = __webpack_require__(1189);
// EXTERNAL MODULE: ./build/model/reasons.js
var reasons = __webpack_require__(9751);
// EXTERNAL MODULE: ./build/run/read-journal.js
var read_journal = __webpack_require__(6494);
// EXTERNAL MODULE: ./build/model/run-files.js + 4 modules
var run_files = __webpack_require__(17);
// EXTERNAL MODULE: ./build/modes/run-folder/digests.js
var digests = __webpack_require__(3013);
// EXTERNAL MODULE: ./build/modes/run-folder/read-bounded.js
var read_bounded = __webpack_require__(578);
;// CONCATENATED MODULE: ./build/modes/run-folder/read-attempts.js











const journalOrManifest = [(0,run_files/* attemptFiles */.h)("journal.ndjson"), (0,run_files/* attemptFiles */.h)("manifest.json")];
/**
 * Reads the attempts in a run's folder, wherever they ran. A file that is too large, or that this version cannot read,
 * counts as missing.
 * @param warn called for each such file
 */
async function readAttempts(files, { folder, plan, leftOut = [], known, signal }, warn) {
    const unread = [];
    const hashed = await (0,digests/* hashFiles */.yQ)(files, folder, {
        below: "jobs",
        ...(known !== undefined && { known }),
        most: (0,digests/* getMaxFileBytes */.KM)(plan),
        signal,
        unreadable: (path, error) => warn(`${path}: ${(0,reasons/* messageOf */.bD)(error)}`),
        unread: (file) => void unread.push(file),
    });
    const attempts = await readPlaces(files, folder, hashed, warn);
    const whole = [...hashed, ...findRecordedDigests(attempts, unread)].sort(byPath);
    const byName = new Map(whole.map((file) => [file.path, file]));
    const { manifests, faults } = checkEvidence(plan, { attempts, files: byName, leftOut });
    const setups = manifests.filter(({ parent_run_id }) => parent_run_id !== null);
    const children = [...setups, ...attempts.flatMap(listChildManifests)];
    return {
        manifests: manifests.filter(({ parent_run_id }) => parent_run_id === null),
        collected: {
            // The later one of the same name counts.
            children: children.toSorted((left, right) => left.attempt - right.attempt),
            findings: collectFindings(attempts),
        },
        faults,
        files: whole,
        unread: unread.map(({ path }) => path),
        attempts: attempts.flatMap((attempt) => {
            const manifest = getManifest(attempt);
            const isOwn = manifest?.plan_digest === plan.digest && manifest.parent_run_id === null;
            return isOwn ? [{ place: attempt.place, manifest, findings: listFindings(attempt) }] : [];
        }),
    };
}
/** The recorded digests of unread files whose size is as recorded. */
function findRecordedDigests(attempts, unread) {
    const recorded = unread.length === 0 ? new Map() : listRecordedFiles(attempts);
    return unread.flatMap(({ path, bytes }) => {
        const file = recorded.get(path);
        return file?.bytes === bytes ? [{ path, bytes, sha256: file.sha256 }] : [];
    });
}
const byPath = (left, right) => (left.path < right.path ? -1 : 1);
async function readPlaces(files, folder, hashed, warn) {
    const places = new Set(hashed.flatMap(({ path }) => journalOrManifest.some((form) => form.test(path))
        ? [path.slice(0, path.lastIndexOf("/"))]
        : []));
    const read = new Map();
    // Inner ones come first.
    for (const place of [...places].sort().reverse())
        read.set(place, await readPlace(files, folder, place, findChildren(place, read), warn));
    return [...read.values()].reverse().flatMap(asAttempt);
}
function findChildren(place, read) {
    const below = `${place}/children/`;
    const own = [...read].filter(([path]) => path.startsWith(below) && !path.slice(below.length).includes("/"));
    return new Map(own.map(([path, evidence]) => [path.slice(below.length), evidence]));
}
/** Takes assignment and attempt from the name of the folder. */
function asAttempt(evidence) {
    const [, assignment, attempt] = /^jobs\/([^/]+)\/a(\d+)$/.exec(evidence.place) ?? [];
    return assignment === undefined ? [] : [{ ...evidence, assignment, attempt: Number(attempt) }];
}
async function readPlace(files, folder, place, children, warn) {
    const read = async (name) => {
        const path = (0,external_node_path_.join)(folder, place, name);
        // A folder of that name, for example, counts as missing, so the attempt is not a success.
        const found = await (0,read_bounded/* readBounded */.C)(files, path, limits/* limits */.F.manifestBytes.value).catch((error) => {
            warn((0,reasons/* messageOf */.bD)(error));
            return { kind: "missing" };
        });
        if (found.kind === "too-large")
            warn(`${place}/${name}: larger than ${limits/* limits */.F.manifestBytes.shown}, so it does not count`);
        return found.kind === "text" ? found : null;
    };
    const manifest = await read("manifest.json");
    const parsed = model_manifest/* Manifest */._8.safeParse(manifest?.value);
    if (manifest !== null && !parsed.success)
        warn(`${place}/manifest.json: not a manifest of this version, so it does not count`);
    const journal = await read("journal.ndjson");
    const journalRead = journal === null ? null : (0,read_journal/* readJournal */.a)(journal.text);
    return { place, journal: journalRead, manifest: parsed.data ?? null, children };
}
/** Manifests of nested pipelines, outer ones first. */
function listChildManifests({ children }) {
    return [...children.values()].flatMap((child) => {
        const manifest = getManifest(child);
        return [...(manifest === null ? [] : [manifest]), ...listChildManifests(child)];
    });
}
/**
 * Collects the findings of each assignment's newest attempt, which repeats or keeps those of earlier ones. Duplicates
 * are merged, because a setup reports the same findings in every assignment.
 */
function collectFindings(attempts) {
    const newest = new Map();
    for (const { assignment, attempt } of attempts)
        newest.set(assignment, Math.max(attempt, newest.get(assignment) ?? 0));
    const counting = attempts.filter(({ assignment, attempt }) => newest.get(assignment) === attempt);
    const findings = new Map();
    for (const attempt of counting)
        for (const finding of listFindings(attempt)) {
            const key = JSON.stringify(finding);
            const known = findings.get(key) ?? { finding, jobs: new Set() };
            findings.set(key, known);
            known.jobs.add(attempt.assignment);
        }
    return [...findings.values()].map(({ finding, jobs }) => jobs.size === 1 ? finding : { ...finding, jobs: jobs.size });
}
function listFindings({ journal, children }) {
    const own = (journal?.events ?? []).flatMap((event) => event.type === "stage-finished" || event.type === "stage-kept" ? event.findings : []);
    return [...own, ...[...children.values()].flatMap(listFindings)];
}


/***/ }),

/***/ 578:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ readBounded),
/* harmony export */   r: () => (/* binding */ readAtMost)
/* harmony export */ });
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9598);

/** Reads a file unless it is larger than `most` bytes. */
async function readBounded(files, path, most) {
    if (!(await files.exists(path)))
        return { kind: "missing" };
    const bytes = await readAtMost(files, path, most);
    if (bytes === undefined)
        return { kind: "too-large" };
    const text = bytes.toString("utf8");
    return { kind: "text", text, value: (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .qF)(text) };
}
/** @returns undefined when there are more than `most` bytes */
async function readAtMost(files, path, most) {
    const chunks = [];
    let bytes = 0;
    for await (const chunk of files.readChunks(path)) {
        bytes += chunk.length;
        if (bytes > most)
            return undefined;
        chunks.push(chunk);
    }
    return Buffer.concat(chunks);
}


/***/ }),

/***/ 3685:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lc: () => (/* binding */ clearResult),
/* harmony export */   SE: () => (/* binding */ hasEnd),
/* harmony export */   _7: () => (/* binding */ findWriters),
/* harmony export */   o9: () => (/* binding */ isUnplanned),
/* harmony export */   wc: () => (/* binding */ hasOpenJournal)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _model_run_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17);
/* harmony import */ var _model_fold_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4595);
/* harmony import */ var _run_read_journal_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6494);
/* harmony import */ var _model_reasons_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9751);
/* harmony import */ var _settings_settings_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(861);






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
    const paths = (await files.listFiles(folder)).filter((path) => (0,_model_run_files_js__WEBPACK_IMPORTED_MODULE_1__/* .attemptFiles */ .h)("journal.ndjson").test(path));
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

/***/ 6365:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FI: () => (/* binding */ findUnfinishedRuns),
/* harmony export */   FL: () => (/* binding */ takeRun),
/* harmony export */   eq: () => (/* binding */ findRunState),
/* harmony export */   xR: () => (/* binding */ lockRun)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _find_run_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(701);
/* harmony import */ var _run_end_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3685);
/* harmony import */ var _settings_settings_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(861);




/** The lock file of a run, held from before its plan is written until after its summary. */
const getLockPath = (folder) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, "run.lock");
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
        return (0,_settings_settings_js__WEBPACK_IMPORTED_MODULE_3__/* .refuse */ .TR)(`${folder}: the run is still going on: ${lock.reason}`);
    const warnings = [`the run's folder is not locked against other processes: ${lock.reason}`];
    return { kind: "none", warnings, release: () => Promise.resolve() };
}
/**
 * Locks a run that another process started. A free lock does not prove that this process is gone, so the writers of the
 * journals are checked too.
 */
async function takeRun(ports, folder) {
    const lock = await lockRun(ports.locks, folder);
    if ((0,_settings_settings_js__WEBPACK_IMPORTED_MODULE_3__/* .isRefusal */ .vu)(lock) || lock.kind === "taken-over" || (await (0,_run_end_js__WEBPACK_IMPORTED_MODULE_2__/* .hasEnd */ .SE)(ports.files, folder)))
        return lock;
    const running = await areWritersRunning(ports, folder);
    if (running === false || (running === null && lock.kind === "held"))
        return lock;
    await lock.release();
    if (running === true)
        return (0,_settings_settings_js__WEBPACK_IMPORTED_MODULE_3__/* .refuse */ .TR)(`${folder}: the run is still going on: the process that writes its journal is alive`);
    return (0,_settings_settings_js__WEBPACK_IMPORTED_MODULE_3__/* .refuse */ .TR)(`${folder}: the run may still be going on, so it is left alone: ${lock.warnings.join("; ")}`);
}
/** @returns null when unknown: the process is on another machine, or there is no journal yet */
async function areWritersRunning({ files, processes }, folder) {
    const running = (await (0,_run_end_js__WEBPACK_IMPORTED_MODULE_2__/* .findWriters */ ._7)(files, folder)).map((writer) => processes.isRunning(writer));
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
    if (await (0,_run_end_js__WEBPACK_IMPORTED_MODULE_2__/* .hasEnd */ .SE)(ports.files, folder))
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
    for (const { folder } of (await (0,_find_run_js__WEBPACK_IMPORTED_MODULE_1__/* .listRuns */ .v)(settings, files)).slice(-most)) {
        if (!(await (0,_run_end_js__WEBPACK_IMPORTED_MODULE_2__/* .hasEnd */ .SE)(files, folder)) || (await files.exists(getLockPath(folder))))
            unfinished.push(folder);
    }
    return unfinished;
}


/***/ }),

/***/ 2878:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ runAuto),
/* harmony export */   l: () => (/* binding */ executeRun)
/* harmony export */ });
/* harmony import */ var _start_run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7141);
/* harmony import */ var _execute_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6850);
/* harmony import */ var _aggregate_finish_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5927);
/* harmony import */ var _settings_origin_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1811);




/** `mode: auto`: plans, runs and aggregates in this process. @param notes shown with the run */
function runAuto(settings, hostContext, dependencies, notes = []) {
    return (0,_start_run_js__WEBPACK_IMPORTED_MODULE_0__/* .startRun */ .A)(settings, hostContext, dependencies.platform, { spread: false, notes }, (run) => {
        const attempt = hostContext.github?.runAttempt ?? 1;
        const execution = { ...run, attempt, resumed: null, assignments: run.plan.assignments };
        return executeRun(settings, hostContext, dependencies, execution);
    });
}
/** Runs assignments of a plan in this process, and aggregates. */
async function executeRun(settings, hostContext, dependencies, execution) {
    await dependencies.onStart?.(execution);
    const done = await (0,_execute_js__WEBPACK_IMPORTED_MODULE_1__/* .executeAssignments */ .EM)(settings, hostContext, dependencies, execution);
    const isOver = (0,_execute_js__WEBPACK_IMPORTED_MODULE_1__/* .allSucceeded */ .x2)(execution.assignments, done.manifests);
    await (0,_settings_origin_js__WEBPACK_IMPORTED_MODULE_3__/* .recordTreeAfter */ ._D)(dependencies.platform, settings, execution.folder, { isOver });
    const alone = { ran: done.manifests, jobResults: null, jobs: null, failedBefore: null };
    return (0,_aggregate_finish_js__WEBPACK_IMPORTED_MODULE_2__/* .finishRun */ .J)(dependencies.platform, settings, {
        ...execution,
        ...alone,
        start: done.start,
        hostContext,
    });
}


/***/ }),

/***/ 6432:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ cleanUpMs)
/* harmony export */ });
/* harmony import */ var _model_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9821);

/**
 * Milliseconds that stages have to clean up after a cancel. GitHub's runners kill a step soon, whatever the plan says.
 */
const cleanUpMs = ({ cancel_grace_seconds }, environment) => environment["GITHUB_ACTIONS"] === "true" ? _model_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .limits */ .F.cleanUp.value : cancel_grace_seconds * 1000;


/***/ }),

/***/ 6850:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EM: () => (/* binding */ executeAssignments),
/* harmony export */   Zj: () => (/* binding */ captureStart),
/* harmony export */   eA: () => (/* binding */ openContext),
/* harmony export */   x2: () => (/* binding */ allSucceeded)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _model_reasons_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9751);
/* harmony import */ var _model_redacted_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(6416);
/* harmony import */ var _redaction_secret_values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6215);
/* harmony import */ var _run_assignment_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6964);
/* harmony import */ var _run_persisted_path_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8507);
/* harmony import */ var _clean_up_time_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6432);
/* harmony import */ var _aggregate_concluded_run_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6192);
/* harmony import */ var _run_folder_folders_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3453);
/* harmony import */ var _history_write_entry_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3826);
/* harmony import */ var _redaction_create_redactor_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(80);











/**
 * Runs assignments of a plan in this process, one after another. One whose journal cannot be created has no manifest.
 */
async function executeAssignments(settings, hostContext, dependencies, execution) {
    const { plan, attempt, resumed, setup } = execution;
    const manifests = [];
    const collected = { children: [], findings: [] };
    const start = execution.start ?? (await captureStart(settings, hostContext, dependencies.platform, plan));
    const context = openContext(settings, hostContext, dependencies, { ...execution, start });
    try {
        for (const assignment of execution.assignments) {
            const folder = (0,_run_folder_folders_js__WEBPACK_IMPORTED_MODULE_7__/* .attemptFolder */ .OZ)(execution.folder, assignment.instance_id, attempt);
            const reused = resumed === null ? null : { ...resumed, reused: resumed.reused(assignment) };
            try {
                const request = { plan, assignment, attempt, folder, resumed: reused, setup };
                const result = await (0,_run_assignment_js__WEBPACK_IMPORTED_MODULE_3__/* .runAssignment */ .X)(context, request);
                manifests.push(result.manifest);
                const attempts = [{ folder, manifest: result.manifest }];
                await (0,_history_write_entry_js__WEBPACK_IMPORTED_MODULE_8__/* .writeAttemptEntries */ .F)(context, plan, attempts, context.warn);
                await writeFindings(context, { folder, plan }, (0,_model_redacted_js__WEBPACK_IMPORTED_MODULE_10__/* .asRecorded */ .zz)(result.collected.findings));
                collected.children.push(...result.collected.children);
                collected.findings.push(...result.collected.findings);
            }
            catch (error) {
                context.warn(`${assignment.instance_id} could not be run: ${(0,_model_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error)}`);
            }
        }
    }
    finally {
        await context.watcher.close();
    }
    return { manifests, collected, start };
}
/**
 * Captures what guardrails judge before any stage runs: stages belong to the change and must not choose it. Loads its
 * modules only for plans with guardrails, so that others start sooner.
 * @returns null: the plan has no guardrail, or git does not know
 */
async function captureStart(settings, hostContext, { git }, { setup, subtasks, after, task_id, changes }) {
    const stages = [...setup, ...subtasks.flatMap((subtask) => subtask.stages), ...after];
    if (!stages.some(isJudged))
        return null;
    const { createChangeRequest: changeRequest } = await __webpack_require__.e(/* import() */ 8353).then(__webpack_require__.bind(__webpack_require__, 8353));
    const { findStart } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 5784));
    return findStart(git, changeRequest(settings, hostContext, task_id), changes);
}
const isJudged = (stage) => stage.skip === null &&
    (stage.kind === "guardrail" || (stage.kind === "subpipeline" && stage.stages.some(isJudged)));
/** Whether every assignment ended and succeeded. */
const allSucceeded = (assignments, manifests) => manifests.length === assignments.length &&
    manifests.every(({ status }) => status === "succeeded");
/** Writes findings.sarif, for tools that show findings next to the code. Failing to do so only warns. */
async function writeFindings({ files, warn }, { folder, plan }, findings) {
    if (findings.length === 0)
        return;
    try {
        await files.replace((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, "findings.sarif"), await (0,_aggregate_concluded_run_js__WEBPACK_IMPORTED_MODULE_6__/* .formatSarif */ .zK)(plan, findings));
    }
    catch (error) {
        warn(`findings.sarif could not be written: ${(0,_model_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error)}`);
    }
}
/** Creates the context of a run in this process. The caller closes its watcher. */
function openContext(settings, hostContext, dependencies, { plan, warnings, start = null }) {
    const base = (0,_run_persisted_path_js__WEBPACK_IMPORTED_MODULE_4__/* .getPathBase */ .$N)(settings.root, settings.runsFolder);
    const secrets = [...dependencies.secrets, ...(0,_redaction_secret_values_js__WEBPACK_IMPORTED_MODULE_2__/* .findSecretValues */ .s)(hostContext.environment, plan)];
    const redactor = (0,_redaction_create_redactor_js__WEBPACK_IMPORTED_MODULE_9__/* .createRedactor */ .l)(plan.redaction, secrets);
    return {
        ...dependencies.platform,
        watcher: dependencies.createView(base, plan),
        redactor,
        root: settings.root,
        runsFolder: settings.runsFolder,
        outFolder: settings.outFolder,
        base,
        environment: hostContext.environment,
        cleanUpMs: (0,_clean_up_time_js__WEBPACK_IMPORTED_MODULE_5__/* .cleanUpMs */ .r)(plan, hostContext.environment),
        windows: hostContext.windows,
        writer: { pid: hostContext.pid, host: hostContext.host, started: hostContext.started },
        defaultParallel: hostContext.processors,
        signal: dependencies.platform.cancelled,
        judge: async (stage, options) => {
            // Loaded on demand: many pipelines have no guardrail.
            const { createGuardrailRunner } = await Promise.all(/* import() */[__webpack_require__.e(972), __webpack_require__.e(309)]).then(__webpack_require__.bind(__webpack_require__, 3644));
            const { task_id: task, pipeline_id: pipeline, changes, override } = plan;
            const run = { task, pipeline, changes, start, override, run: null };
            const judge = createGuardrailRunner(settings, hostContext, dependencies.platform, run);
            return judge(stage, options);
        },
        warn: (message) => {
            const shown = redactor.text(message);
            // Output may cause the same warning many times.
            if (!warnings.includes(shown))
                warnings.push(shown);
        },
    };
}


/***/ }),

/***/ 7141:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ startRun)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _model_limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9821);
/* harmony import */ var _model_reasons_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9751);
/* harmony import */ var _run_folder_folders_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3453);
/* harmony import */ var _settings_identity_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6047);
/* harmony import */ var _settings_origin_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1811);
/* harmony import */ var _run_folder_ignore_files_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6350);
/* harmony import */ var _run_folder_own_folders_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(524);
/* harmony import */ var _run_folder_plan_file_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1480);
/* harmony import */ var _plan_plan_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(9402);
/* harmony import */ var _run_folder_run_lock_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(6365);
/* harmony import */ var _settings_settings_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(861);












/** How many of the task's newest runs to check for ones that were killed. */
const maxRunsToRecover = 50;
/**
 * Plans a new run, ends killed runs of the same task, and holds the run's lock while `execute` runs.
 * @param options as for planRun
 */
async function startRun(settings, hostContext, platform, options, execute) {
    const refusal = await (0,_run_folder_own_folders_js__WEBPACK_IMPORTED_MODULE_7__/* .refuseFoldersOutside */ .n)(settings, platform.files);
    if (refusal !== null)
        return refusal;
    // Runs in Actions are not resumed: a re-run is a new attempt.
    const [planned, facts] = await Promise.all([
        (0,_plan_plan_js__WEBPACK_IMPORTED_MODULE_9__/* .planRun */ .n)(settings, hostContext, platform, options),
        hostContext.github === null ? (0,_settings_origin_js__WEBPACK_IMPORTED_MODULE_5__/* .findOriginFacts */ .nM)(platform, settings) : null,
    ]);
    if ((0,_settings_settings_js__WEBPACK_IMPORTED_MODULE_11__/* .isRefusal */ .vu)(planned))
        return planned;
    if (facts !== null && (0,_settings_settings_js__WEBPACK_IMPORTED_MODULE_11__/* .isRefusal */ .vu)(facts))
        return facts;
    const { plan, past } = planned;
    const ofTask = await (0,_run_folder_own_folders_js__WEBPACK_IMPORTED_MODULE_7__/* .refuseFoldersOutside */ .n)({ ...settings, task: plan.task_id }, platform.files);
    if (ofTask !== null)
        return ofTask;
    const recovered = await recoverKilledRuns(settings, platform, plan);
    const folder = (0,_run_folder_folders_js__WEBPACK_IMPORTED_MODULE_3__/* .runFolder */ .kQ)(settings, plan);
    // Another run that starts now may briefly lock this empty folder, to check whether it has to be recovered.
    const lock = await (0,_run_folder_run_lock_js__WEBPACK_IMPORTED_MODULE_10__/* .lockRun */ .xR)(platform.locks, folder, _model_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .limits */ .F.lockPatience.value);
    if ((0,_settings_settings_js__WEBPACK_IMPORTED_MODULE_11__/* .isRefusal */ .vu)(lock))
        return lock;
    try {
        await (0,_run_folder_ignore_files_js__WEBPACK_IMPORTED_MODULE_6__/* .writeIgnoreFiles */ .d)(platform.files, settings, plan.task_id);
        const taken = await removeEarlierAttempt(platform.files, folder, plan);
        if (taken !== null)
            return taken;
        const unwritten = (facts === null
            ? null
            : await (0,_settings_origin_js__WEBPACK_IMPORTED_MODULE_5__/* .writeOrigin */ .gk)(platform.files, (0,_settings_origin_js__WEBPACK_IMPORTED_MODULE_5__/* .createOrigin */ .xn)(facts, planned.settings), folder)) ??
            (await (0,_run_folder_plan_file_js__WEBPACK_IMPORTED_MODULE_8__/* .writePlan */ .p)(platform.files, plan, folder));
        if (unwritten !== null)
            return unwritten;
        return await execute({ plan, folder, past, warnings: [...recovered, ...lock.warnings] });
    }
    finally {
        await lock.release();
    }
}
/** Removes the files of an earlier attempt in a reused workspace: its evidence was uploaded. */
async function removeEarlierAttempt(files, folder, plan) {
    if (!(await files.exists((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, "plan.json"))))
        return null;
    const earlier = await (0,_run_folder_plan_file_js__WEBPACK_IMPORTED_MODULE_8__/* .readPlan */ .m)(files, folder);
    if ((0,_settings_settings_js__WEBPACK_IMPORTED_MODULE_11__/* .isRefusal */ .vu)(earlier))
        return (0,_settings_settings_js__WEBPACK_IMPORTED_MODULE_11__/* .refuse */ .TR)(...earlier.messages, `remove ${folder}`);
    if (earlier.plan_attempt >= plan.plan_attempt)
        return (0,_settings_settings_js__WEBPACK_IMPORTED_MODULE_11__/* .refuse */ .TR)(`${(0,_settings_identity_js__WEBPACK_IMPORTED_MODULE_4__/* .describeTakenKey */ .A8)(getKey(plan))} (${folder})`);
    const left = (await files.list(folder)).filter((name) => !/^(?:approvals|run\.lock.*)$/.test(name));
    for (const name of left)
        await files.remove((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, name));
    return null;
}
/** A run id in Actions is `<id of the workflow run>-<key>`. */
const getKey = ({ run_id }) => run_id.slice(run_id.indexOf("-") + 1);
/** Ends killed runs of this task. Failing to recover an older run must not block a new one. */
async function recoverKilledRuns(settings, platform, { task_id }) {
    const ofTask = { ...settings, task: task_id };
    try {
        if ((await (0,_run_folder_run_lock_js__WEBPACK_IMPORTED_MODULE_10__/* .findUnfinishedRuns */ .FI)(platform.files, ofTask, maxRunsToRecover)).length === 0)
            return [];
        const { recoverAbandoned } = await __webpack_require__.e(/* import() */ 849).then(__webpack_require__.bind(__webpack_require__, 849));
        const recovered = await recoverAbandoned(platform, ofTask, {
            most: maxRunsToRecover,
            tidy: false,
        });
        return recovered.flatMap((result) => (0,_settings_settings_js__WEBPACK_IMPORTED_MODULE_11__/* .isRefusal */ .vu)(result)
            ? []
            : [
                `run ${result.plan.run_id} was interrupted earlier; it is now recorded as ${result.summary.status}`,
            ]);
    }
    catch (error) {
        return [`earlier runs could not be recovered: ${(0,_model_reasons_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error)}`];
    }
}


/***/ }),

/***/ 1811:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hl: () => (/* binding */ findDifference),
/* harmony export */   P2: () => (/* binding */ readOrigin),
/* harmony export */   _D: () => (/* binding */ recordTreeAfter),
/* harmony export */   gk: () => (/* binding */ writeOrigin),
/* harmony export */   nM: () => (/* binding */ findOriginFacts),
/* harmony export */   xn: () => (/* binding */ createOrigin)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _changes_own_files_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6584);
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9598);
/* harmony import */ var _model_origin_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1506);
/* harmony import */ var _model_reasons_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9751);
/* harmony import */ var _run_persisted_path_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8507);
/* harmony import */ var _configuration_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4503);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(861);









const fileName = "origin.json";
/** Reads the tree and the pipeline file while a run is planned, so that a later change of the file is noticed. */
async function findOriginFacts({ files, git }, settings) {
    const state = readTree(git, settings);
    const file = await (0,_configuration_js__WEBPACK_IMPORTED_MODULE_6__/* .identifyPipelineFile */ .N0)(settings, files);
    const tree = await state;
    return (0,_settings_js__WEBPACK_IMPORTED_MODULE_7__/* .isRefusal */ .vu)(file) ? file : { tree: toTree(tree), pipeline_file: file };
}
/** @param settings with the name of what to run resolved */
function createOrigin(facts, settings) {
    return {
        schema_version: 1,
        kind: "origin",
        ...facts,
        tree_after: null,
        asked: {
            config: settings.config === null ? null : facts.pipeline_file.path,
            subtasks: settings.subtask,
            stages: settings.stage,
            base: settings.base,
            execution_mode: settings["execution-mode"],
            max_parallel: settings["max-parallel"],
            fail_fast: settings["fail-fast"],
            ...(settings.all === true && { all: true }),
            ...askedNames("only", settings.only),
            ...askedNames("skip", settings.skip),
            ...askedNames("arguments", settings.arguments),
        },
    };
}
const askedNames = (key, names = []) => names.length > 0 && { [key]: [...names] };
const readTree = (git, settings) => git
    .treeState(ownFiles(settings))
    .catch((error) => ({ kind: "unknown", reason: (0,_model_reasons_js__WEBPACK_IMPORTED_MODULE_4__/* .messageOf */ .bD)(error) }));
const toTree = (state) => state.kind === "known" ? { commit: state.commit, changes: state.changes } : null;
/** Git globs of files that runs write, which do not count as changes of the tree. */
function ownFiles({ root, runsFolder, outFolder }) {
    const below = (folder, names) => {
        const path = (0,_run_persisted_path_js__WEBPACK_IMPORTED_MODULE_5__/* .toPersistedPath */ .Aq)({ base: root }, folder);
        const isInside = path !== "" && path.split("/")[0] !== "..";
        return isInside ? names.map((name) => `${(0,_changes_own_files_js__WEBPACK_IMPORTED_MODULE_8__/* .escapeGlob */ .yk)(path)}/${name}`) : [];
    };
    const ofTask = ["*/runs.json*", "*/state.json*", "*/metrics/**", "*/.gitignore"];
    return [...below(runsFolder, ["**"]), ...below(outFolder, ofTask)];
}
/** Writes origin.json into the run's folder. @returns null when it was written */
async function writeOrigin(files, origin, folder) {
    try {
        await files.replace((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, fileName), (0,_model_json_js__WEBPACK_IMPORTED_MODULE_2__/* .toJson */ .aB)(origin));
        return null;
    }
    catch (error) {
        return (0,_settings_js__WEBPACK_IMPORTED_MODULE_7__/* .refuse */ .TR)(`nothing was run: ${(0,_model_reasons_js__WEBPACK_IMPORTED_MODULE_4__/* .messageOf */ .bD)(error)}`);
    }
}
/** @returns null for a run without one, or one of another version */
async function readOrigin(files, folder) {
    const text = await files.readText((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, fileName)).catch(() => undefined);
    return _model_origin_js__WEBPACK_IMPORTED_MODULE_3__/* .Origin */ .$.safeParse((0,_model_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .qF)(text ?? "")).data ?? null;
}
/**
 * Records the tree after the stages of an attempt that may be resumed, since stages can change it. Git is not asked
 * after a cancel. If the file cannot be written, it is removed and nothing of the run is reused.
 * @param attempt.isOver everything succeeded, so there is nothing to resume
 */
async function recordTreeAfter({ files, git, cancelled }, settings, folder, { isOver }) {
    const origin = await readOrigin(files, folder);
    if (isOver || cancelled.aborted || origin === null || origin.tree === null)
        return;
    const after = toTree(await readTree(git, settings));
    const next = after === null ? { ...origin, tree: null } : { ...origin, tree_after: after };
    if ((await writeOrigin(files, next, folder)) !== null)
        await files.remove((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, fileName)).catch(() => undefined);
}
/** Why results of an earlier attempt cannot be reused; null: tree and pipeline file are the same. */
async function findDifference({ files, git }, settings, origin) {
    if (origin === null)
        return "the run has no origin.json";
    const state = await readTree(git, settings);
    if (state.kind === "unknown")
        return `the state of the work tree is unknown: ${state.reason}`;
    if (origin.tree === null)
        return "the run did not record the state of its work tree";
    const file = await (0,_configuration_js__WEBPACK_IMPORTED_MODULE_6__/* .identifyPipelineFile */ .N0)(settings, files);
    if ((0,_settings_js__WEBPACK_IMPORTED_MODULE_7__/* .isRefusal */ .vu)(file) || !(0,node_util__WEBPACK_IMPORTED_MODULE_0__.isDeepStrictEqual)(file, origin.pipeline_file))
        return `the pipeline file ${origin.pipeline_file.path} has changed, or is another one`;
    if (state.commit !== origin.tree.commit)
        return `the run was for ${commitName(origin.tree.commit)}, but HEAD is ${commitName(state.commit)}`;
    if (state.changes !== origin.tree.changes)
        return "files have changed since the run began";
    if (origin.tree_after !== null && !(0,node_util__WEBPACK_IMPORTED_MODULE_0__.isDeepStrictEqual)(origin.tree_after, origin.tree))
        return "stages of the run changed files";
    return null;
}
const commitName = (commit) => commit === null ? "no commit" : `commit ${commit.slice(0, 12)}`;


/***/ }),

/***/ 6954:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ computeDigest)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./node_modules/canonicalize/lib/canonicalize.js
function hasLoneSurrogate (value) {
  for (let i = 0; i < value.length; i++) {
    const code = value.charCodeAt(i);

    if (code >= 0xD800 && code <= 0xDBFF) {
      if (i === value.length - 1) {
        return true;
      }
      const next = value.charCodeAt(i + 1);
      if (!(next >= 0xDC00 && next <= 0xDFFF)) {
        return true;
      }
      i++;
    } else if (code >= 0xDC00 && code <= 0xDFFF) {
      return true;
    }
  }

  return false;
}

function canonicalize (object, seen = new Set()) {
  if (typeof object === 'number' && isNaN(object)) {
    throw new Error('NaN is not allowed');
  }

  if (typeof object === 'number' && !isFinite(object)) {
    throw new Error('Infinity is not allowed');
  }

  if (typeof object === 'string' && hasLoneSurrogate(object)) {
    throw new Error('Lone surrogate is not allowed');
  }

  if (object === null || typeof object !== 'object') {
    return JSON.stringify(object);
  }

  if (typeof object.toJSON === 'function') {
    if (seen.has(object)) {
      throw new Error('Circular reference detected');
    }
    seen.add(object);
    const result = canonicalize(object.toJSON(), seen);
    seen.delete(object);
    return result;
  }

  if (seen.has(object)) {
    throw new Error('Circular reference detected');
  }
  seen.add(object);

  let result;
  if (Array.isArray(object)) {
    const values = object.map((cv) => {
      const value = cv === undefined || typeof cv === 'symbol' ? null : cv;
      return canonicalize(value, seen);
    });
    result = `[${values.join(',')}]`;
  } else {
    const parts = [];
    for (const key of Object.keys(object).sort()) {
      if (object[key] === undefined || typeof object[key] === 'symbol') {
        continue;
      }
      parts.push(`${canonicalize(key)}:${canonicalize(object[key], seen)}`);
    }
    result = `{${parts.join(',')}}`;
  }

  seen.delete(object);
  return result;
}

;// CONCATENATED MODULE: ./build/plan/digest.js


/**
 * Computes a plan's digest: sha256, lower-case hex, of its RFC 8785 JSON without the digest itself, statuses, times and
 * attempts. So plan and final plan have the same digest.
 * @throws Error if the plan holds a value that JSON cannot, such as NaN or half of a surrogate pair
 */
function computeDigest(plan) {
    const { digest: _digest, requested_at: _requested, completed_at: _completed, assignments, ...content } = plan;
    const text = canonicalize({ ...content, assignments: assignments.map(withoutState) });
    return (0,external_node_crypto_.createHash)("sha256").update(text).digest("hex");
}
function withoutState(assignment) {
    const { status: _status, assigned_at: _assigned, completed_at: _completed, attempts: _attempts, ...content } = assignment;
    return content;
}


/***/ }),

/***/ 0:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lt: () => (/* binding */ select),
/* harmony export */   RW: () => (/* binding */ isSelectionReason),
/* harmony export */   sp: () => (/* binding */ isSelected),
/* harmony export */   wP: () => (/* binding */ isWhole)
/* harmony export */ });
/* unused harmony export everything */
/* harmony import */ var _model_skip_reasons_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1787);
/* harmony import */ var _targets_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8728);


/** Selects everything: no targets and no default target. */
const everything = {
    targets: [],
    subtasks: null,
    stages: null,
    leftOut: _model_skip_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .skipReasons */ .d.notTargeted,
    skipped: new Map(),
    arguments: [],
};
/** Resolves the targets, `only` and `skip`. @returns a mistake for every unknown name, with the known names */
function select(pipeline, request) {
    const { only = [], skip = [], arguments: added = [] } = request;
    const result = only.length === 0 ? (0,_targets_js__WEBPACK_IMPORTED_MODULE_1__/* .resolveTargets */ .h5)(pipeline, request) : selectOnly(pipeline, request);
    const skipped = findNamed(pipeline, skip);
    const mistakes = [result, skipped].flatMap((found) => (found.ok ? [] : found.mistakes));
    if (!result.ok || !skipped.ok)
        return { ok: false, mistakes };
    const reasons = new Map([...skipped.stages].map(([key, name]) => [key, `--skip ${name}`]));
    const leftOut = whyLeftOut(result.targets, request);
    return {
        ok: true,
        selection: { ...result.targets, leftOut, skipped: reasons, arguments: added },
    };
}
/** `after` stages are left out with this reason too: they judge whole runs. */
function whyLeftOut({ subtasks, stages }, request) {
    const { only = [], skip = [], arguments: added = [] } = request;
    if (only.length > 0)
        return `--only ${only.join(", ")}`;
    if (subtasks !== null || stages !== null)
        return _model_skip_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .skipReasons */ .d.notTargeted;
    if (skip.length > 0)
        return `--skip ${skip.join(", ")}`;
    return added.length > 0 ? "arguments after --" : _model_skip_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .skipReasons */ .d.notTargeted;
}
function selectOnly(pipeline, { only = [], subtasks, stages }) {
    if (subtasks.length + stages.length > 0) {
        const mistake = `--only ${only.join(", ")} says all that is to run, so it cannot be combined with --subtask, --stage or the name of a stage or subtask`;
        return { ok: false, mistakes: [mistake] };
    }
    const found = findNamed(pipeline, only);
    if (!found.ok)
        return found;
    const targets = {
        targets: [...new Set(only)],
        subtasks: null,
        stages: new Set(found.stages.keys()),
    };
    return { ok: true, targets };
}
function findNamed(pipeline, names) {
    const found = names.map((name) => ({ name, keys: (0,_targets_js__WEBPACK_IMPORTED_MODULE_1__/* .findTargetStages */ .Ky)(pipeline, name) }));
    const mistakes = found
        .filter(({ keys }) => keys === null)
        .map(({ name }) => (0,_targets_js__WEBPACK_IMPORTED_MODULE_1__/* .describeUnknown */ .Ee)(pipeline, "stage or subtask", name));
    if (mistakes.length > 0)
        return { ok: false, mistakes };
    const pairs = found.flatMap(({ name, keys }) => [...keys].map((key) => [key, name]));
    return { ok: true, stages: new Map(pairs) };
}
/** Whether all of the pipeline was selected. */
const isWhole = ({ subtasks, stages, skipped, arguments: added }) => subtasks === null && stages === null && skipped.size === 0 && added.length === 0;
/** Whether a stage was selected. @param part id of the subtask or shard; null for the setup */
function isSelected(selection, part, stage) {
    const { subtasks, stages, skipped } = selection;
    const key = (0,_targets_js__WEBPACK_IMPORTED_MODULE_1__/* .stageKey */ .Ih)(part, stage);
    const isInSubtask = part === null || subtasks === null || subtasks.has(part);
    return isInSubtask && (stages === null || stages.has(key)) && !skipped.has(key);
}
/** Whether a skip reason says that something was not selected. */
const isSelectionReason = ({ leftOut, skipped }, reason) => reason === leftOut || (reason !== null && [...skipped.values()].includes(reason));


/***/ }),

/***/ 2537:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ splitIntoShards)
/* harmony export */ });
/** Splits a subtask into its shards, `<id>-<i>-of-<n>`, counted from 1. A subtask with one shard stays whole. */
function splitIntoShards(subtask) {
    const { id, name, env, shards: total } = subtask;
    if (total <= 1)
        return [{ id, name, subtask, env, shard: null }];
    return Array.from({ length: total }, (_, position) => {
        const index = position + 1;
        return {
            id: `${id}-${index}-of-${total}`,
            name: `${name} (${index} of ${total})`,
            subtask,
            env: { ...env, SHARD_INDEX: String(index), SHARD_TOTAL: String(total) },
            shard: { index, total },
        };
    });
}


/***/ }),

/***/ 4871:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AW: () => (/* binding */ dependsOnChanges),
/* harmony export */   R5: () => (/* binding */ planGuardrail),
/* harmony export */   cJ: () => (/* binding */ planStage),
/* harmony export */   nx: () => (/* binding */ pathSkip)
/* harmony export */ });
/* harmony import */ var _changes_filter_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1778);
/* harmony import */ var _model_skip_reasons_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1787);


/** Whether any filter of the pipeline depends on changes, so that git has to be asked. */
function dependsOnChanges(pipeline) {
    const subtasks = pipeline.subtasks.some((subtask) => hasFilters(subtask) || subtask.stages.some(stageDepends));
    return subtasks || [...pipeline.setup, ...pipeline.after].some(stageDepends);
}
const hasFilters = (filters) => filters.paths.length + filters.paths_ignore.length > 0;
function stageDepends(stage) {
    return hasFilters(stage) || (stage.kind === "subpipeline" && stage.stages.some(stageDepends));
}
/** @param changes null: filters are off */
function pathSkip(filters, changes) {
    if (changes === null || !hasFilters(filters) || (0,_changes_filter_js__WEBPACK_IMPORTED_MODULE_0__/* .isAffected */ .fH)(changes, filters))
        return null;
    return _model_skip_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .skipReasons */ .d.paths;
}
/** Plans a stage: its settings without filters, and why it is skipped. */
function planStage(stage, skip, context) {
    switch (stage.kind) {
        case "command":
            return { ...withoutFilters(stage), skip, predicted_seconds: null };
        case "guardrail":
            return planGuardrail(stage, skip);
        case "subpipeline":
            return planNested(stage, skip, context);
    }
}
function withoutFilters(stage) {
    const { paths: _, paths_ignore: __, ...rest } = stage;
    return rest;
}
/** Plans a guardrail. Whether it is a dry run depends on the settings in force, which are unknown yet. */
const planGuardrail = (stage, skip) => ({
    ...withoutFilters(stage),
    skip,
    predicted_seconds: null,
});
/** Plans a nested pipeline; it is skipped if all of its stages are. */
function planNested(stage, skip, context) {
    const stages = stage.stages.map((inner) => planStage(inner, skip ?? pathSkip(inner, context.changes), context));
    const idle = stages.length > 0 && stages.every((inner) => inner.skip !== null);
    return {
        ...withoutFilters(stage),
        fail_fast: context.failFast ?? stage.fail_fast,
        max_parallel: context.maxParallel ?? stage.max_parallel,
        skip: skip ?? (idle ? _model_skip_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .skipReasons */ .d.paths : null),
        predicted_seconds: null,
        stages,
    };
}


/***/ }),

/***/ 8728:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ee: () => (/* binding */ describeUnknown),
/* harmony export */   Ih: () => (/* binding */ stageKey),
/* harmony export */   Ky: () => (/* binding */ findTargetStages),
/* harmony export */   MV: () => (/* binding */ listSubtaskNames),
/* harmony export */   N7: () => (/* binding */ listStageNames),
/* harmony export */   h5: () => (/* binding */ resolveTargets),
/* harmony export */   oT: () => (/* binding */ listTargetNames)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1916);
/* harmony import */ var _shards_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2537);


/** @param subtask null for a stage of the setup. */
const stageKey = (subtask, stage) => `${subtask ?? ""}/${stage}`;
/**
 * Resolves the targets. Stages are looked up in the requested subtasks, if any. Without targets, the pipeline's default
 * target counts.
 * @returns a mistake for every unknown name, with the known names
 */
function resolveTargets(pipeline, request) {
    const requested = withDefault(pipeline, request);
    const subtasks = findNamed(pipeline, "subtask", requested.subtasks, subtaskIds(pipeline));
    if (Array.isArray(subtasks))
        return { ok: false, mistakes: subtasks };
    const stages = findNamed(pipeline, "stage", requested.stages, stageNames(pipeline, subtasks));
    if (Array.isArray(stages))
        return { ok: false, mistakes: stages };
    const targets = [...new Set([...requested.subtasks, ...requested.stages])];
    return { ok: true, targets: { targets, subtasks, stages } };
}
function withDefault(pipeline, request) {
    const target = pipeline.default_target;
    if (target === null || request.subtasks.length > 0 || request.stages.length > 0)
        return request;
    const names = resolveAlias(target, pipeline);
    const isSubtask = names.some((name) => subtaskIds(pipeline).has(name));
    return isSubtask ? { subtasks: [target], stages: [] } : { subtasks: [], stages: [target] };
}
/** A name is looked up as an id first, then as an alias, so an alias never hides an id. */
function resolveAlias(name, pipeline) {
    const alias = Object.hasOwn(pipeline.aliases, name) ? pipeline.aliases[name] : undefined;
    return alias === undefined ? [name] : [name, alias];
}
/** Maps every name of subtasks to the ids of their shards. */
function subtaskIds(pipeline) {
    const ids = new Map();
    for (const subtask of pipeline.subtasks) {
        const parts = (0,_shards_js__WEBPACK_IMPORTED_MODULE_1__/* .splitIntoShards */ .I)(subtask).map((part) => part.id);
        for (const part of parts)
            ids.set(part, [part]);
        ids.set(subtask.id, parts);
    }
    return ids;
}
/**
 * Finds what the requested names stand for.
 * @param known by name
 * @returns null if none is requested; a mistake for every unknown one
 */
function findNamed(pipeline, kind, requested, known) {
    const found = new Set();
    const mistakes = [];
    for (const name of requested) {
        const match = resolveAlias(name, pipeline).find((candidate) => known.has(candidate));
        if (match === undefined)
            mistakes.push(describeUnknownOf(pipeline, kind, name, [...known.keys()]));
        else
            for (const one of known.get(match))
                found.add(one);
    }
    if (mistakes.length > 0)
        return mistakes;
    return requested.length === 0 ? null : found;
}
/** Maps every name of stages in the requested subtasks to the keys of the stages. */
function stageNames(pipeline, subtasks) {
    const names = new Map();
    const add = (name, key) => {
        names.set(name, (names.get(name) ?? new Set()).add(key));
    };
    for (const subtask of pipeline.subtasks) {
        for (const part of (0,_shards_js__WEBPACK_IMPORTED_MODULE_1__/* .splitIntoShards */ .I)(subtask)) {
            if (subtasks !== null && !subtasks.has(part.id))
                continue;
            for (const stage of subtask.stages) {
                const key = stageKey(part.id, stage.id);
                for (const name of [stage.id, `${subtask.id}/${stage.id}`, `${part.id}/${stage.id}`])
                    add(name, key);
            }
        }
    }
    const setupIsSubtask = pipeline.subtasks.some((subtask) => subtask.id === "setup");
    for (const stage of pipeline.setup) {
        add(stage.id, stageKey(null, stage.id));
        if (!setupIsSubtask)
            add(`setup/${stage.id}`, stageKey(null, stage.id));
    }
    return names;
}
/** Finds the stages of a stage, subtask or alias, by their keys. @returns null if there is no such name */
function findTargetStages(pipeline, name) {
    const stages = stageNames(pipeline, null);
    const subtasks = subtaskIds(pipeline);
    const names = resolveAlias(name, pipeline);
    const stage = names.find((candidate) => stages.has(candidate));
    if (stage !== undefined)
        return stages.get(stage);
    const parts = names.flatMap((candidate) => subtasks.get(candidate) ?? []);
    const found = parts.flatMap((part) => [...stages.values()].flatMap((keys) => [...keys]).filter((key) => key.startsWith(`${part}/`)));
    return parts.length === 0 ? null : new Set(found);
}
/** Lists the names of a pipeline's stages, their aliases too. */
const listStageNames = (pipeline) => withAliases(pipeline, [...stageNames(pipeline, null).keys()]);
/** Lists the names of a pipeline's subtasks, their aliases too. */
const listSubtaskNames = (pipeline) => withAliases(pipeline, [...subtaskIds(pipeline).keys()]);
const withAliases = ({ aliases }, names) => [
    ...names,
    ...Object.keys(aliases).filter((alias) => names.includes(aliases[alias])),
];
/** Lists the names of a pipeline's stages, subtasks and aliases. */
const listTargetNames = (pipeline) => [
    ...stageNames(pipeline, null).keys(),
    ...subtaskIds(pipeline).keys(),
    ...Object.keys(pipeline.aliases),
];
/** Bounds the time to compare a name. */
const longestName = 100;
const plurals = {
    subtask: "subtasks",
    stage: "stages",
    "stage or subtask": "stages and subtasks",
};
/** Describes a name that is none of all stages and subtasks. */
const describeUnknown = (pipeline, kind, name) => describeUnknownOf(pipeline, kind, name, [
    ...stageNames(pipeline, null).keys(),
    ...subtaskIds(pipeline).keys(),
]);
function describeUnknownOf(pipeline, kind, name, known) {
    const names = withAliases(pipeline, known);
    const listed = kind === "subtask" ? names : names.filter((candidate) => !candidate.includes("/"));
    const typed = name.slice(0, longestName);
    const near = names.length === 0 ? "" : (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .closest */ .kp)(typed, names);
    const most = near.length <= 3 ? 1 : Math.max(2, near.length / 3);
    const isClose = near !== "" && (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(typed, near) <= most;
    const hint = isClose ? ` Did you mean ${JSON.stringify(near)}?` : "";
    const there = listed.length === 0
        ? `It has no ${plurals[kind]}.`
        : `Its ${plurals[kind]} are ${listed.join(", ")}.`;
    return `The pipeline ${pipeline.id} has no ${kind} ${JSON.stringify(name)}.${hint} ${there}`;
}


/***/ }),

/***/ 4863:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ createJobSummary)
});

// EXTERNAL MODULE: ./build/model/counted.js
var counted = __webpack_require__(7820);
// EXTERNAL MODULE: ./build/model/finding.js
var finding = __webpack_require__(6939);
// EXTERNAL MODULE: ./build/model/limits.js + 2 modules
var limits = __webpack_require__(9821);
;// CONCATENATED MODULE: ./build/report/markdown/budget.js

/**
 * Longest step summary in bytes. GitHub drops summaries of over 1 MiB (docs.github.com, "Workflow commands", step
 * isolation and limits); this leaves room for what else the step writes.
 */
const stepSummaryBytes = limits/* limits */.F.jobSummary.value;
/**
 * Renders sections within `mostBytes` bytes of UTF-8. If they do not fit, items are first shortened, then dropped,
 * section by section in the order of `sheds`, starting from the last item. Texts always stay. The caller bounds them and
 * the headings.
 */
function fitSections(sections, mostBytes) {
    const drafts = sections.map(toSection).map((section) => ({
        section,
        texts: section.items.map((item) => item.full),
    }));
    let excess = drafts.reduce((total, draft) => total + countBytes(render(draft)), -mostBytes);
    // A section that loses items may need one more line feed.
    if (excess > 0)
        excess += drafts.length;
    const order = drafts.toSorted((left, right) => left.section.sheds - right.section.sheds);
    for (const draft of order)
        excess = shorten(draft, excess);
    for (const draft of order)
        excess = drop(draft, excess);
    return drafts.map(render).join("");
}
const toSection = (section) => typeof section === "string"
    ? { heading: section, items: [], formatLeftOff: () => "", sheds: 0 }
    : section;
/** A section that is not empty ends with a blank line. */
function render({ section, texts }) {
    const missing = section.items.length - texts.length;
    const text = section.heading + texts.join("") + (missing === 0 ? "" : section.formatLeftOff(missing));
    return text === "" || text.endsWith("\n\n") ? text : `${text}\n`;
}
/** @returns the bytes that still exceed the limit */
function shorten({ section, texts }, excess) {
    let left = excess;
    for (let at = texts.length - 1; at >= 0 && left > 0; at -= 1) {
        const { full, short = full } = section.items[at] ?? { full: "" };
        texts[at] = short;
        left -= countBytes(full) - countBytes(short);
    }
    return left;
}
/** @returns the bytes that still exceed the limit */
function drop({ section, texts }, excess) {
    if (excess <= 0 || texts.length === 0)
        return excess;
    // The line is longest for the number of all items.
    let left = excess + countBytes(section.formatLeftOff(texts.length));
    while (left > 0) {
        const last = texts.pop();
        if (last === undefined)
            break;
        left -= countBytes(last);
    }
    return left;
}
function countBytes(text) {
    return Buffer.byteLength(text, "utf8");
}

// EXTERNAL MODULE: ./build/report/shared/check-annotations.js
var check_annotations = __webpack_require__(170);
// EXTERNAL MODULE: ./build/report/shared/duration.js
var shared_duration = __webpack_require__(7769);
// EXTERNAL MODULE: ./build/report/shared/history-words.js
var history_words = __webpack_require__(1445);
// EXTERNAL MODULE: ./build/text/markdown.js
var markdown = __webpack_require__(1065);
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
var wording = __webpack_require__(3898);
// EXTERNAL MODULE: ./build/report/shared/outcome-words.js
var outcome_words = __webpack_require__(1393);
// EXTERNAL MODULE: ./build/report/shared/stage-rows.js
var stage_rows = __webpack_require__(5073);
;// CONCATENATED MODULE: ./build/report/markdown/skipped-section.js



/** Lists the subtasks that were skipped as a whole, by reason. */
function createSkippedSection(plan) {
    const reasons = [...(0,stage_rows/* groupSkippedSubtasks */.Yx)(plan)].map(([reason, ids]) => ({
        full: `- ${(0,markdown/* escapeInline */.VV)(reason, 300)}: ${ids.map((id) => (0,markdown/* formatCodeSpan */.bG)(id, 120)).join(", ")}\n`,
        short: `- ${(0,markdown/* escapeInline */.VV)(reason, 300)}: ${(0,counted/* counted */.h)(ids.length, "subtask")}\n`,
    }));
    return {
        heading: reasons.length === 0 ? "" : "### Skipped subtasks\n\n",
        items: reasons,
        formatLeftOff: (count) => `- *and for ${(0,counted/* counted */.h)(count, "more reason")}*\n`,
        sheds: 1,
    };
}

// EXTERNAL MODULE: ./build/report/shared/stage-names.js
var stage_names = __webpack_require__(9682);
// EXTERNAL MODULE: ./build/report/markdown/stage-summaries.js
var stage_summaries = __webpack_require__(3118);
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
function createJobSummary(input, mostBytes = stepSummaryBytes) {
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
        createSkippedSection(input.plan),
        (0,stage_summaries/* createStageSummarySection */.K)(input.stageSummaries ?? []),
        createEvidenceSection(input),
    ];
    return `${fitSections(sections, mostBytes - 1).trimEnd()}\n`;
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

/***/ 3118:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ readStageSummaries),
/* harmony export */   K: () => (/* binding */ createStageSummarySection)
/* harmony export */ });
/* harmony import */ var _text_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1065);
/* harmony import */ var _shared_stage_rows_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5073);


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

/***/ 170:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   JM: () => (/* binding */ rankFindings),
/* harmony export */   R3: () => (/* binding */ removeDuplicates)
/* harmony export */ });
/* unused harmony exports chooseAnnotations, describeLeftOff */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6939);
/* harmony import */ var _text_clean_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1559);
/* harmony import */ var _model_limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9821);





/**
 * Longest message, in UTF-16 units of at most three bytes in UTF-8. GitHub's limit is 64 KB (docs.github.com, "REST API
 * endpoints for check runs").
 */
const longestMessage = 20_000;
/** Longest fix, in UTF-16 units; it fits beside the longest message. */
const longestFix = 1_000;
/** Longest title, in characters: GitHub's limit, from the same page. */
const longestTitle = 255;
const levels = (/* unused pure expression or super */ null && (["error", "warning", "notice"]));
/** Orders findings: about guardrail settings, errors, warnings, notices. Stable. */
const rankFindings = (findings) => findings.toSorted(_model_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .mostImportantFirst */ .ef);
/**
 * Turns the most important findings into annotations that GitHub accepts. Duplicates are dropped and not counted.
 * @param ranked most important first
 * @param most the most annotations
 */
function chooseAnnotations(ranked, most) {
    const annotations = [];
    const leftOff = { error: 0, warning: 0, notice: 0 };
    for (const finding of removeDuplicates(ranked)) {
        const annotation = toAnnotation(finding);
        if (annotation === null || annotations.length >= most)
            leftOff[finding.level] += 1;
        else
            annotations.push(annotation);
    }
    return { annotations, leftOff };
}
/** Drops findings with the same place and message as an earlier one. */
function removeDuplicates(findings) {
    const known = new Set();
    return findings.filter((finding) => {
        const key = getFindingKey(finding);
        const isNew = !known.has(key);
        known.add(key);
        return isNew;
    });
}
/** `37 more findings are not shown as annotations: 2 errors, 35 warnings.`; empty when all are shown. */
function describeLeftOff({ annotations, leftOff }) {
    const total = leftOff.error + leftOff.warning + leftOff.notice;
    if (total === 0)
        return "";
    const counts = levels
        .filter((level) => leftOff[level] > 0)
        .map((level) => counted(leftOff[level], level));
    const what = counted(total, annotations.length === 0 ? "finding" : "more finding");
    return `${what} ${total === 1 ? "is not shown as an annotation" : "are not shown as annotations"}: ${counts.join(", ")}.`;
}
const getFindingKey = ({ path, line, end_line, column, message }) => JSON.stringify([path, line, end_line ?? line, column, message]);
/** @returns null if the finding has no place in the repository */
function toAnnotation(finding) {
    const { level } = finding;
    const path = finding.path === null ? null : toRepositoryPath(finding.path);
    if (path === null)
        return null;
    const title = cleanLine(finding.title ?? finding.rule ?? "", longestTitle);
    return {
        path,
        ...toAnnotatedRange(placeOf(finding)),
        annotation_level: level === "error" ? "failure" : level,
        message: formatMessage(finding),
        ...(title === "" ? {} : { title }),
    };
}
/** GitHub requires a line: a finding about the whole file gets the first. */
function toAnnotatedRange({ line, end_line, column, end_column }) {
    const start_line = line ?? 1;
    const range = { start_line, end_line: Math.max(start_line, end_line ?? start_line) };
    // GitHub rejects columns over several lines, and a single column.
    if (column === null || range.end_line > start_line)
        return range;
    return { ...range, start_column: column, end_column: Math.max(column, end_column ?? 0) };
}
/** Normalizes a path; null if it leads outside, is absolute on any system, or has characters that cannot be shown. */
function toRepositoryPath(path) {
    const plain = posix.normalize(path);
    const outside = plain === "." || plain === ".." || plain.startsWith("../") || win32.isAbsolute(plain);
    return outside || plain.includes("\n") || cleanText(plain) !== plain ? null : plain;
}
function formatMessage({ message, fix }) {
    const help = cleanText((fix ?? "").slice(0, longestFix)).trim();
    const body = boundMessage(message);
    return help === "" ? body : `${body}\nFix: ${help}`;
}
function boundMessage(message) {
    const clean = cleanText(message.slice(0, longestMessage)).trim();
    if (message.length > longestMessage)
        return `${clean}\n(the rest of this message is left off)`;
    return clean === "" ? "(no message)" : clean;
}
/**
 * Where an annotation of it can stand: GitHub refuses lines and columns that no file has, and all that is sent with
 * them.
 */
function placeOf({ line, end_line, column, end_column }) {
    const most = _model_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .limits */ .F.annotationPlace.value;
    if (line === null || line > most)
        return { line: null, end_line: null, column: null, end_column: null };
    const hasColumn = column !== null && column <= most;
    return {
        line,
        end_line: end_line === null ? null : Math.min(end_line, most),
        column: hasColumn ? column : null,
        end_column: hasColumn && end_column !== null ? Math.min(end_column, most) : null,
    };
}


/***/ }),

/***/ 7769:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ formatDuration),
/* harmony export */   b: () => (/* binding */ formatRunDuration)
/* harmony export */ });
const second = 1000;
const minute = 60 * second;
const hour = 60 * minute;
/**
 * Formats a duration: `850ms`, `3.2s`, `1m 05s`, `2h 03m`. Rounds down, so that nothing seems to exceed its limit;
 * negative values are shown as `0ms`.
 * @param ms milliseconds
 */
function formatDuration(ms) {
    const whole = Number.isFinite(ms) ? Math.max(0, Math.floor(ms)) : 0;
    if (whole < second)
        return `${whole}ms`;
    if (whole < minute)
        return `${(Math.floor(whole / 100) / 10).toFixed(1)}s`;
    if (whole < hour)
        return `${Math.floor(whole / minute)}m ${padTwoDigits((whole % minute) / second)}s`;
    return `${Math.floor(whole / hour)}h ${padTwoDigits((whole % hour) / minute)}m`;
}
function padTwoDigits(value) {
    return String(Math.floor(value)).padStart(2, "0");
}
/** Formats how long a run took; for one that has not ended, until its last update. */
const formatRunDuration = ({ startedAt, completedAt, timestamp }) => formatDuration(Date.parse(completedAt ?? timestamp) - Date.parse(startedAt));


/***/ }),

/***/ 1445:
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
/* harmony import */ var _model_counted_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7820);
/* harmony import */ var _text_clean_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1559);
/* harmony import */ var _duration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7769);
/* harmony import */ var _stage_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9682);




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

/***/ 4489:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ locateLog)
/* harmony export */ });
/**
 * The path of a stage's log as the reader can open it. Manifests have it as seen from the root of the machine that ran.
 * @param folder the run's folder as the reader can open it; empty: the current folder
 */
function locateLog(folder, runId, logPath) {
    const before = `/${runId}/`;
    const at = logPath.indexOf(before);
    if (at === -1)
        return logPath;
    const inner = logPath.slice(at + before.length);
    return folder === "" ? inner : `${folder}/${inner}`;
}


/***/ }),

/***/ 1393:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a3: () => (/* binding */ wordsWhileRunning),
/* harmony export */   ec: () => (/* binding */ getRunWord),
/* harmony export */   ns: () => (/* binding */ readOutcome),
/* harmony export */   qn: () => (/* binding */ formatExit),
/* harmony export */   wX: () => (/* binding */ outcomeWords)
/* harmony export */ });
/* harmony import */ var _model_outcome_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8158);

const outcomeWords = {
    succeeded: { word: "succeeded", glyph: "✓", emoji: "✅", colour: "green" },
    failed: { word: "failed", glyph: "✗", emoji: "❌", colour: "red" },
    timed_out: { word: "timed out", glyph: "✗", emoji: "❌", colour: "red" },
    cancelled: { word: "cancelled", glyph: "✗", emoji: "🚫", colour: "yellow" },
    skipped: { word: "skipped", glyph: "-", emoji: "⏭️", colour: "dim" },
    allowed_failure: { word: "failed, allowed", glyph: "!", emoji: "⚠️", colour: "yellow" },
    running: { word: "did not end", glyph: "?", emoji: "❔", colour: "yellow" },
    not_started: { word: "not started", glyph: "?", emoji: "❔", colour: "dim" },
};
/** Replaces `outcomeWords` while the run is in progress. */
const wordsWhileRunning = {
    running: { word: "running", glyph: "▸", emoji: "▶️", colour: "yellow" },
    not_started: { word: "waiting", glyph: "·", emoji: "⏳", colour: "dim" },
};
const statusWords = {
    succeeded: { word: "Passed", glyph: "✓", emoji: "✅", colour: "green" },
    failed: { word: "Failed", glyph: "✗", emoji: "❌", colour: "red" },
    cancelled: { word: "Cancelled", glyph: "✗", emoji: "🚫", colour: "yellow" },
    in_progress: { word: "Not finished", glyph: "?", emoji: "❔", colour: "yellow" },
};
/** Describes a run: its status, or that nothing had to run, and whether only a part of it was requested. */
function getRunWord({ status }, { partial }, stages) {
    const isEmpty = status === "succeeded" && stages === 0;
    const words = isEmpty ? nothingToRun : statusWords[status];
    return partial ? { ...words, word: `${words.word}, partial run` } : words;
}
const nothingToRun = {
    word: "Nothing to run",
    glyph: "-",
    emoji: "⏭️",
    colour: "dim",
};
function readOutcome(command) {
    if (command.outcome !== null)
        return command.outcome;
    return command.status === "running" ? "running" : "not_started";
}
/** Describes how a process ended; empty if the outcome's word says it already. */
function formatExit(outcome, exit) {
    if (exit === null || outcome === "succeeded" || outcome === "skipped")
        return "";
    if (exit.kind === "cancelled")
        return "";
    if (exit.kind === "timed-out" && outcome === "timed_out")
        return `after ${exit.after_seconds} s`;
    return (0,_model_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .describeExit */ .KE)(exit);
}


/***/ }),

/***/ 9361:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SS: () => (/* binding */ describeOutcome),
/* harmony export */   TP: () => (/* binding */ formatRunning),
/* harmony export */   eu: () => (/* binding */ formatFinished),
/* harmony export */   o: () => (/* binding */ formatSkipped)
/* harmony export */ });
/* harmony import */ var _text_clean_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1559);
/* harmony import */ var _text_wording_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3898);
/* harmony import */ var _duration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7769);
/* harmony import */ var _outcome_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1393);




/** `✗ api/unit failed: exit 1, 3.2s, 2 tries (left processes behind)` */
function formatFinished(label, event, paint) {
    const { glyph, colour } = _outcome_words_js__WEBPACK_IMPORTED_MODULE_2__/* .outcomeWords */ .wX[event.outcome];
    const words = [(0,_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDuration */ .a)(event.duration_ms)];
    if (event.tries > 1)
        words.push(`${event.tries} tries`);
    const notes = event.notes.length === 0 ? "" : ` (${(0,_text_clean_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .Ow)(event.notes.join("; "), 300)})`;
    const what = describeOutcome(event.outcome, event);
    const head = what === "" ? label : `${label} ${what},`;
    return `${paint[colour](glyph)} ${head} ${paint.dim(words.join(", "))}${notes}`;
}
/** `failed: exit 1`, `failed: 31 files changed, at most 25 may`; empty for a success. */
function describeOutcome(outcome, { exit, judgement }) {
    if (outcome === "succeeded")
        return "";
    // A guardrail's summary replaces the exit.
    const cause = (0,_text_clean_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .Ow)(judgement?.summary ?? (0,_outcome_words_js__WEBPACK_IMPORTED_MODULE_2__/* .formatExit */ .qn)(outcome, exit), 300);
    if (cause === "")
        return _outcome_words_js__WEBPACK_IMPORTED_MODULE_2__/* .outcomeWords */ .wX[outcome].word;
    return outcome === "timed_out" && cause.startsWith("after")
        ? `${_outcome_words_js__WEBPACK_IMPORTED_MODULE_2__/* .outcomeWords */ .wX[outcome].word} ${cause}`
        : `${_outcome_words_js__WEBPACK_IMPORTED_MODULE_2__/* .outcomeWords */ .wX[outcome].word}: ${cause}`;
}
function formatSkipped(label, reason, paint) {
    return paint.dim(`${_outcome_words_js__WEBPACK_IMPORTED_MODULE_2__/* .outcomeWords */ .wX.skipped.glyph} ${label} skipped: ${(0,_text_clean_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .Ow)(reason, 300)}`);
}
/** `still running: api/build 1m 05s, api/lint 1m 02s`. */
function formatRunning(running, now) {
    const stages = running.map(({ label, since }) => `${label} ${(0,_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDuration */ .a)(now - since)}`);
    return `still running: ${(0,_text_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .listFirst */ .rL)(stages, 10)}`;
}


/***/ }),

/***/ 9682:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cs: () => (/* binding */ countSubtasks),
/* harmony export */   PZ: () => (/* binding */ toStageKey),
/* harmony export */   bS: () => (/* binding */ getShownSubtask),
/* harmony export */   nD: () => (/* binding */ formatName),
/* harmony export */   pP: () => (/* binding */ StageNames)
/* harmony export */ });
/* harmony import */ var _text_clean_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1559);

/** Finds stages by scope and index. Learns them from `run-started` events, the assignment's own first. */
class StageNames {
    #entries = new Map();
    /** Whether there is more than one subtask, so that names need it. */
    severalSubtasks = false;
    learn(scope, event) {
        for (const entry of event.commands)
            this.#entries.set(toStageKey(scope, entry.index), entry);
        if (scope.length === 0)
            this.severalSubtasks = countSubtasks(event.commands) > 1;
    }
    find(scope, index) {
        const entry = this.#entries.get(toStageKey(scope, index)) ?? createUnknownEntry(index);
        const path = [...scope, entry.id];
        const subtask = getShownSubtask(entry.subtask, this.severalSubtasks);
        return {
            entry,
            shortLabel: (0,_text_clean_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .Ow)(path.join("/")),
            label: (0,_text_clean_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .Ow)((subtask === null ? path : [subtask, ...path]).join("/")),
            name: formatName(entry),
        };
    }
}
/** ` (Build the API)`; empty for a stage whose name is its id. */
const formatName = ({ id, title }) => title === id ? "" : ` (${(0,_text_clean_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .Ow)(title)})`;
/** A unique key of a stage. */
const toStageKey = (scope, index) => JSON.stringify([scope, index]);
/** The prefix of a stage's id: its subtask if there are several, or `setup`. */
const getShownSubtask = (subtask, several) => subtask === null ? "setup" : several ? subtask : null;
const countSubtasks = (entries) => new Set(entries.map((entry) => entry.subtask).filter((subtask) => subtask !== null)).size;
function createUnknownEntry(index) {
    const id = `stage ${index}`;
    return { index, id, title: id, command: "", kind: "command", subtask: null, phase: "test" };
}


/***/ }),

/***/ 5073:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K$: () => (/* binding */ findTroubledRows),
/* harmony export */   RN: () => (/* binding */ toStageRows),
/* harmony export */   WN: () => (/* binding */ hasFailed),
/* harmony export */   Yx: () => (/* binding */ groupSkippedSubtasks),
/* harmony export */   gM: () => (/* binding */ formatCounts),
/* harmony export */   ke: () => (/* binding */ formatOutcome),
/* harmony export */   r0: () => (/* binding */ countStages),
/* harmony export */   wY: () => (/* binding */ findFailedRows)
/* harmony export */ });
/* harmony import */ var _model_stage_place_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9974);
/* harmony import */ var _text_clean_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1559);
/* harmony import */ var _outcome_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1393);
/* harmony import */ var _stage_lines_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9361);
/* harmony import */ var _stage_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9682);





/** The deepest level of nested pipelines that is shown: deeper than any configuration needs. */
const deepest = 16;
/** Lists a run's stages by subtask in the manifest's order. Stages of a nested pipeline follow its own row. */
function toStageRows(manifest, children) {
    const several = (0,_stage_names_js__WEBPACK_IMPORTED_MODULE_3__/* .countSubtasks */ .Cs)(manifest.commands) > 1;
    const groups = new Map();
    // Each child is shown once, so that a cycle or a child of many stages cannot create endless rows.
    const unfollowed = new Map(children);
    for (const command of manifest.commands) {
        const { subtask } = command;
        const place = (0,_model_stage_place_js__WEBPACK_IMPORTED_MODULE_4__/* .placeOf */ .$)(command);
        // A subtask can be named `setup` too.
        const key = JSON.stringify([subtask, place]);
        const group = groups.get(key) ?? { subtask, place, rows: [] };
        groups.set(key, group);
        const path = subtask !== null && !several ? [] : [place];
        group.rows.push(...toRows(command, path, 0, unfollowed));
    }
    return [...groups.values()];
}
function toRows(command, path, depth, unfollowed) {
    const here = [...path, command.id];
    const row = {
        depth,
        label: (0,_text_clean_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .Ow)(here.join("/")),
        outcome: (0,_outcome_words_js__WEBPACK_IMPORTED_MODULE_1__/* .readOutcome */ .ns)(command),
        command,
    };
    const id = command.sub_run_id;
    const child = id === null || depth >= deepest ? undefined : unfollowed.get(id);
    if (id === null || child === undefined)
        return [row];
    unfollowed.delete(id);
    return [row, ...child.commands.flatMap((nested) => toRows(nested, here, depth + 1, unfollowed))];
}
/** `failed: exit 1`, `skipped: no change in its paths`, `succeeded, 2 tries` */
function formatOutcome({ command, outcome }) {
    const reason = outcome === "skipped" && command.summary !== null ? `skipped: ${command.summary}` : "";
    const phrase = reason || (0,_stage_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .describeOutcome */ .SS)(outcome, command) || "succeeded";
    return (0,_text_clean_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .Ow)(command.tries > 1 ? `${phrase}, ${command.tries} tries` : phrase, 300);
}
/** Finds rows that went wrong, worst first: failed and timed out, then unfinished, cancelled, allowed failures. */
function findTroubledRows(groups) {
    const rows = groups.flatMap((group) => group.rows);
    // toSorted is stable, so equal outcomes keep the plan's order.
    return rows
        .filter((row, at) => isTroubled(row) && !isCausedByChild(rows, at))
        .toSorted((a, b) => severities[b.outcome] - severities[a.outcome]);
}
/** Finds the stages that failed, as above. */
const findFailedRows = (groups) => findTroubledRows(groups).filter(hasFailed);
const hasFailed = ({ outcome }) => outcome === "failed" || outcome === "timed_out";
/** Groups the subtasks that were skipped as a whole by the reason. */
function groupSkippedSubtasks(plan) {
    const skipped = new Map();
    for (const { id, skip } of plan.subtasks) {
        if (skip !== null)
            skipped.set(skip, [...(skipped.get(skip) ?? []), id]);
    }
    return skipped;
}
function countStages(groups) {
    const rows = groups.flatMap((group) => group.rows);
    const leaves = rows.filter((row, at) => (rows[at + 1]?.depth ?? 0) <= row.depth);
    const count = (...outcomes) => leaves.filter((row) => outcomes.includes(row.outcome)).length;
    return {
        passed: count("succeeded"),
        failed: count("failed", "timed_out"),
        allowed: count("allowed_failure"),
        skipped: count("skipped"),
        unfinished: count("cancelled", "running", "not_started"),
    };
}
/** `3 passed, 1 failed, 2 skipped`, or `no stages` */
function formatCounts(counts) {
    const words = [
        counts.passed > 0 && `${counts.passed} passed`,
        counts.failed > 0 && `${counts.failed} failed`,
        counts.allowed > 0 && `${counts.allowed} failed but allowed`,
        counts.unfinished > 0 && `${counts.unfinished} not finished`,
        counts.skipped > 0 && `${counts.skipped} skipped`,
    ];
    return words.filter((word) => word !== false).join(", ") || "no stages";
}
const severities = {
    failed: 4,
    timed_out: 4,
    running: 3,
    cancelled: 2,
    allowed_failure: 1,
    succeeded: 0,
    skipped: 0,
    not_started: 0,
};
const isTroubled = (row) => severities[row.outcome] > 0;
/** Whether a nested pipeline failed because of one of its stages, which is listed itself. */
function isCausedByChild(rows, at) {
    const { command, depth } = rows[at];
    if (command.kind !== "subpipeline" || command.exit?.kind !== "exited")
        return false;
    const end = rows.findIndex((other, place) => place > at && other.depth <= depth);
    return rows.slice(at + 1, end === -1 ? rows.length : end).some(isTroubled);
}


/***/ }),

/***/ 1157:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ OutputFence)
/* harmony export */ });
/* unused harmony export GroupMarks */
const lineFeed = 0x0a;
/**
 * Writes output of stages between `::stop-commands::<token>` and `::<token>::`, so that the runner reads no commands in
 * it. Each fence starts with the first output and has a new token that a stage cannot guess.
 */
class OutputFence {
    #screen;
    #newToken;
    #marks = new GroupMarks();
    #token = null;
    #atLineStart = true;
    constructor(screen, newToken) {
        this.#screen = screen;
        this.#newToken = newToken;
    }
    async write(bytes) {
        if (bytes.length === 0)
            return;
        if (this.#token === null) {
            this.#token = this.#newToken();
            await this.#screen.write(`::stop-commands::${this.#token}\n`);
        }
        await this.#pass(this.#marks.push(bytes));
    }
    /** Ends the fence, on a new line even if the output ended within one. */
    async close() {
        if (this.#token === null)
            return;
        await this.#pass(this.#marks.end());
        const closing = `${this.#atLineStart ? "" : "\n"}::${this.#token}::\n`;
        this.#token = null;
        this.#atLineStart = true;
        await this.#screen.write(closing);
    }
    async #pass(bytes) {
        if (bytes.length === 0)
            return;
        this.#atLineStart = bytes.at(-1) === lineFeed;
        await this.#screen.write(bytes);
    }
}
/** GitHub's log view reads these as the start or end of a group, even while commands are stopped. */
const marks = ["##[group]", "##[endgroup]", "[group]", "[endgroup]"];
const markAtLineStart = /(?<=[\r\n])(?=(?:##)?\[(?:end)?group\])/gi;
/**
 * Inserts a blank before each group mark at the start of a line, so that output cannot open or close groups. Pieces can
 * be cut anywhere; a start of a line that may become a mark is withheld.
 */
class GroupMarks {
    #held = "";
    #atLineStart = true;
    push(bytes) {
        // latin1 maps each byte to one character.
        const text = this.#held + Buffer.from(bytes).toString("latin1");
        const begins = Math.max(text.lastIndexOf("\n"), text.lastIndexOf("\r")) + 1;
        const whole = begins > 0 || this.#atLineStart;
        const held = whole && mayBecomeMark(text.slice(begins)) ? text.slice(begins) : "";
        this.#held = held;
        return this.#release(text.slice(0, text.length - held.length));
    }
    /** Returns what was withheld. The next piece starts a line. */
    end() {
        const rest = this.#release(this.#held);
        this.#held = "";
        this.#atLineStart = true;
        return rest;
    }
    #release(text) {
        if (text === "")
            return new Uint8Array(0);
        const before = this.#atLineStart ? "\n" : " ";
        this.#atLineStart = /[\r\n]$/.test(text);
        if (!text.toLowerCase().includes("group]"))
            return Buffer.from(text, "latin1");
        return Buffer.from((before + text).replaceAll(markAtLineStart, " ").slice(1), "latin1");
    }
}
function mayBecomeMark(start) {
    if (start === "")
        return false;
    const lower = start.toLowerCase();
    return marks.some((mark) => mark.length > lower.length && mark.startsWith(lower));
}


/***/ }),

/***/ 4836:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IQ: () => (/* binding */ createLogText),
/* harmony export */   Sr: () => (/* binding */ cleanLogLine),
/* harmony export */   y4: () => (/* binding */ getLastState)
/* harmony export */ });
/* harmony import */ var _text_clean_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1559);

/** Longest piece of a line that is held back until the line ends, in characters. */
const longestHeld = 32 * 1024;
/**
 * Cleans a log for a terminal: without anything that moves the cursor, with the last state of lines that were
 * overwritten, and with or without their colours.
 */
function createLogText(colour) {
    const decoder = new TextDecoder();
    const cleanState = (line) => cleanLogLine(line, colour);
    let unfinished = "";
    const take = (text) => {
        const lines = (unfinished + text).split("\n");
        unfinished = lines.pop() ?? "";
        const ended = lines.map((line) => `${cleanState(line)}\n`).join("");
        if (unfinished.length <= longestHeld)
            return ended;
        const piece = cleanState(unfinished);
        unfinished = "";
        return ended + piece;
    };
    return {
        push: (bytes) => take(decoder.decode(bytes, { stream: true })),
        end: () => {
            const rest = take(decoder.decode()) + cleanState(unfinished);
            return rest === "" || rest.endsWith("\n") ? rest : `${rest}\n`;
        },
    };
}
/** Cleans one line, as above. */
const cleanLogLine = (line, colour) => (colour ? _text_clean_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanColouredText */ .S4 : _text_clean_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanText */ .X5)(getLastState(line));
/** What a terminal shows of a line that was overwritten: what came after the last carriage return. */
const getLastState = (line) => line.replace(/\r+$/, "").split("\r").at(-1) ?? "";


/***/ }),

/***/ 4323:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ createNamedLines)
/* harmony export */ });
/** Longest line shown, in characters. */
const longestShown = 8 * 1024;
/**
 * Passes on whole lines, each with a name in front. Very long lines are cut, also in memory.
 * @param name with the separator from the line
 * @param write gets one or more whole lines at a time
 */
function createNamedLines(name, write) {
    const decoder = new TextDecoder();
    let unfinished = "";
    const take = async (text) => {
        const lines = (unfinished + text).split("\n");
        unfinished = (lines.pop() ?? "").slice(0, longestShown + 1);
        if (lines.length > 0)
            await write(lines.map((line) => `${name}${cut(line)}\n`).join(""));
    };
    return {
        push: (bytes) => take(decoder.decode(bytes, { stream: true })),
        async end() {
            const rest = unfinished + decoder.decode();
            unfinished = "";
            if (rest !== "")
                await take(`${rest}\n`);
        },
    };
}
const cut = (line) => line.length > longestShown ? `${line.slice(0, longestShown)}…` : line;


/***/ }),

/***/ 164:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ createTextTable)
/* harmony export */ });
/* harmony import */ var _columns_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2847);

/** Formats the lines of a table, with each column as wide as its widest cell. */
function createTextTable(heading, rows) {
    const widths = heading.map((word, at) => Math.max((0,_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .countColumns */ .vK)(word), ...rows.map((cells) => (0,_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .countColumns */ .vK)(cells[at] ?? ""))));
    const formatLine = (cells) => cells
        .map((cell, at) => (0,_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .padToColumns */ .UG)(cell, widths[at] ?? 0))
        .join("  ")
        .trimEnd();
    return { heading: formatLine(heading), rows: rows.map(formatLine) };
}


/***/ }),

/***/ 6964:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ runAssignment)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/model/entries.js
var entries = __webpack_require__(7006);
// EXTERNAL MODULE: ./build/model/outcome.js
var model_outcome = __webpack_require__(8158);
// EXTERNAL MODULE: ./build/run/context.js
var run_context = __webpack_require__(1209);
// EXTERNAL MODULE: ./build/run/persisted-path.js
var persisted_path = __webpack_require__(8507);
// EXTERNAL MODULE: ./build/run/environment.js + 1 modules
var environment = __webpack_require__(4460);
// EXTERNAL MODULE: ./build/model/limits.js + 2 modules
var limits = __webpack_require__(9821);
;// CONCATENATED MODULE: ./build/run/clean-up.js

function startCleanUp({ clock, signal, cleanUpMs }) {
    const over = new AbortController();
    const stopped = new AbortController();
    const begin = async () => {
        await clock.sleep(Math.max(0, cleanUpMs - limits/* limits */.F.grace.value), stopped.signal);
        if (!stopped.signal.aborted)
            over.abort();
    };
    const beginAtCancel = () => void begin();
    if (signal.aborted)
        beginAtCancel();
    else
        signal.addEventListener("abort", beginAtCancel, { once: true });
    return {
        over: over.signal,
        stop() {
            signal.removeEventListener("abort", beginAtCancel);
            stopped.abort();
        },
    };
}

// EXTERNAL MODULE: ./build/model/reasons.js
var reasons = __webpack_require__(9751);
;// CONCATENATED MODULE: ./build/run/heartbeat.js

/**
 * Calls `beat` regularly until stopped. Slow beats never overlap. The first failure is reported, the others are
 * counted.
 * @param intervalMs milliseconds between the end of a beat and the start of the next
 */
function startHeartbeat(clock, intervalMs, beat, warn) {
    const stopped = new AbortController();
    let failed = 0;
    const run = async () => {
        for (;;) {
            await clock.sleep(intervalMs, stopped.signal);
            if (stopped.signal.aborted)
                return;
            try {
                await beat();
            }
            catch (error) {
                failed += 1;
                if (failed === 1)
                    warn(`a heartbeat could not be recorded: ${(0,reasons/* messageOf */.bD)(error)}`);
            }
        }
    };
    const ended = run().then(() => {
        if (failed > 1)
            warn(`${failed} heartbeats could not be recorded`);
    });
    return {
        stop() {
            stopped.abort();
            return ended;
        },
    };
}

// EXTERNAL MODULE: ./build/model/fold.js
var fold = __webpack_require__(4595);
// EXTERNAL MODULE: ./build/model/json.js
var json = __webpack_require__(9598);
;// CONCATENATED MODULE: ./build/run/persister.js



/** Milliseconds before each retry of a failed write. */
const pauses = [50, 200];
/** Writes never overlap. Changes during a write are written once after it. */
function createPersister(options) {
    const { clock } = options;
    let newest;
    let lastAt = -Infinity;
    let writing;
    const writeNewest = async () => {
        lastAt = clock.elapsed();
        await writeWithTries(options, newest);
    };
    const start = () => {
        writing = writeNewest().finally(() => (writing = undefined));
        return writing;
    };
    return {
        note(manifest) {
            newest = manifest;
            if (writing === undefined && clock.elapsed() - lastAt >= limits/* limits */.F.snapshot.value)
                void start();
        },
        async write(manifest) {
            newest = manifest;
            await writing;
            // Another waiting call may have started already, with this state or a newer one.
            await (writing ?? start());
        },
        settle: async () => {
            await writing;
        },
    };
}
/** Never rejects. */
async function writeWithTries(options, manifest) {
    const durable = manifest.completed_at !== null;
    for (const pause of [...pauses, null]) {
        try {
            await options.files.replace(options.path, (0,json/* toJson */.aB)(manifest), { durable });
            return;
        }
        catch (error) {
            if (pause === null)
                options.warn(`the manifest could not be written: ${(0,reasons/* messageOf */.bD)(error)}`);
            else
                await options.clock.sleep(pause);
        }
    }
}

// EXTERNAL MODULE: ./build/run/evidence.js
var evidence = __webpack_require__(1813);
;// CONCATENATED MODULE: ./build/run/line-appender.js
/** After a failed write it starts a new line, so that a partial line does not spoil the next one. */
function createLineAppender(appender) {
    let torn = false;
    return {
        async append(lines) {
            try {
                await appender.append(`${torn ? "\n" : ""}${lines.join("")}`);
                torn = false;
            }
            catch (error) {
                torn = true;
                throw error;
            }
        },
        close: () => appender.close(),
    };
}
/** A record as a line of NDJSON. */
const toLine = (record) => `${JSON.stringify(record)}\n`;

;// CONCATENATED MODULE: ./build/run/journal.js





/** Opens a journal with its first event, and writes the first manifest. Rejects if the file cannot be opened. */
async function openJournal(options, first) {
    const { folder, clock } = options;
    const lines = createJournalWriter(await options.files.openAppend(`${folder}/journal.ndjson`));
    const persister = createPersister({ ...options, path: `${folder}/manifest.json` });
    const broken = new AbortController();
    let manifest = (0,fold/* applyEvent */.Z)(undefined, addTime(clock, first));
    const enqueue = createQueue();
    const append = async (event) => {
        manifest = event.type === "run-started" ? manifest : (0,fold/* applyEvent */.Z)(manifest, event);
        try {
            await lines.add(event);
        }
        catch (error) {
            broken.abort(`its journal could not be written: ${(0,reasons/* messageOf */.bD)(error)}`);
        }
        manifest = { ...manifest, journal_sha256: lines.getDigest() };
        await publish(persister, manifest, event);
        await notify(options, event);
    };
    await append({ ...first, at: manifest.started_at });
    return {
        record: (event) => enqueue(() => append(addTime(clock, event))),
        beat: () => enqueue(async () => {
            const event = addTime(clock, { type: "heartbeat" });
            await lines.addOrDrop(event);
            manifest = { ...(0,fold/* applyEvent */.Z)(manifest, event), journal_sha256: lines.getDigest() };
            persister.note(manifest);
        }),
        getManifest: () => manifest,
        broken: broken.signal,
        async close() {
            await enqueue(() => persister.settle());
            await lines.close().catch((error) => options.warn((0,reasons/* messageOf */.bD)(error)));
        },
    };
}
/** Runs tasks one after another. A failed one does not stop the next. */
function createQueue() {
    let last = Promise.resolve();
    return (act) => {
        const done = last.then(act);
        last = done.catch(() => undefined);
        return done;
    };
}
const addTime = (clock, event) => ({
    ...event,
    at: clock.now().toISOString(),
});
async function publish(persister, manifest, event) {
    if (isUrgent(event))
        await persister.write(manifest);
    else
        persister.note(manifest);
}
/** Whether the manifest on disk must show the event at once: the start, the end and failures. */
function isUrgent(event) {
    if (event.type === "run-started" || event.type === "run-finished")
        return true;
    return event.type === "stage-finished" && event.outcome !== "succeeded";
}
async function notify(options, event) {
    try {
        await options.watcher.event(options.scope, event);
    }
    catch (error) {
        options.warn(`the run could not be shown: ${(0,reasons/* messageOf */.bD)(error)}`);
    }
}
function createJournalWriter(appender) {
    let waiting = [toLine({ schema_version: 1, kind: "journal" })];
    const file = createLineAppender(appender);
    const meter = (0,evidence/* createMeter */.qf)();
    let measured = "";
    // A repeated line had to be written again: readers ignore it.
    const measure = (line) => {
        if (line !== measured)
            meter.add(line);
        measured = line;
    };
    const flush = async () => {
        await file.append(waiting);
        waiting.forEach(measure);
        waiting = [];
    };
    return {
        add(event) {
            waiting.push(toLine(event));
            return flush();
        },
        async addOrDrop(event) {
            const line = toLine(event);
            waiting.push(line);
            await flush().catch((error) => {
                waiting = waiting.filter((other) => other !== line);
                throw error;
            });
        },
        getDigest: () => meter.read().sha256,
        close: file.close,
    };
}

// EXTERNAL MODULE: ./build/run/reused.js
var reused = __webpack_require__(9956);
// EXTERNAL MODULE: ./build/model/redacted.js
var redacted = __webpack_require__(6416);
;// CONCATENATED MODULE: ./build/run/record-reused.js

/** Records all reused results before anything starts, so that they outlast whatever happens to this attempt. */
async function recordReused(journal, reused, collected) {
    const { artifact_root } = journal.getManifest();
    for (const [index, { record, findings, files, child }] of reused.stages) {
        if (child !== null) {
            const { run_id, pipeline_id, manifest, status } = child;
            await journal.record({ type: "child-started", index, run_id, pipeline_id, manifest });
            await journal.record({ type: "child-finished", index, run_id, status });
        }
        const placed = files.map((file) => ({ ...file, path: `${artifact_root}/${file.path}` }));
        await journal.record((0,redacted/* asRecorded */.zz)({ type: "stage-kept", index, record, findings, files: placed }));
        collected.findings.push(...findings);
    }
}

// EXTERNAL MODULE: ./build/model/stage-files.js
var stage_files = __webpack_require__(6006);
// EXTERNAL MODULE: ./build/model/sub-run.js
var sub_run = __webpack_require__(7192);
;// CONCATENATED MODULE: ./build/run/privacy-log.js




function createPrivacyLog(options) {
    let sequence = 0;
    let opened;
    let isThere = false;
    const meter = (0,evidence/* createMeter */.qf)();
    let reported = false;
    const report = (error) => {
        if (!reported)
            options.warn(`the privacy guard's decisions could not be written: ${(0,reasons/* messageOf */.bD)(error)}`);
        reported = true;
    };
    return {
        async record(stageId, stream, decisions) {
            const timestamp = options.clock.now().toISOString();
            const lines = decisions.flatMap((decision) => {
                sequence += 1;
                if (sequence > limits/* limits */.F.privacyDecisions.value)
                    return [];
                const line = { sequence, stage_id: stageId, stream, ...decision, timestamp };
                return [toLine(line)];
            });
            if (lines.length === 0)
                return;
            opened ??= openLog(options, meter, report);
            const file = await opened;
            isThere = file !== null;
            meter.add(lines.join(""));
            await file?.append(lines).catch(report);
        },
        getFile: () => (isThere ? { path: options.shownPath, ...meter.read() } : null),
        close: async () => (await opened)?.close(),
    };
}
/** @returns null if it cannot be created with its first line */
async function openLog({ files, path }, meter, report) {
    const header = { schema_version: 1, kind: "privacy-decisions" };
    let file = null;
    try {
        file = createLineAppender(await files.openAppend(path));
        await file.append([toLine(header)]);
        meter.add(toLine(header));
        return file;
    }
    catch (error) {
        report(error);
        await file?.close().catch(() => undefined);
        return null;
    }
}

// EXTERNAL MODULE: ./build/model/condition.js
var condition = __webpack_require__(6895);
;// CONCATENATED MODULE: ./build/run/schedule.js


/**
 * Runs stages in order, or in parallel where `needs` allows it: without `needs` a stage waits for all before it. After
 * a failure or a cancel, running stages finish.
 * @returns the outcomes, in the order of the stages
 */
async function runSchedule(schedule) {
    const { stages, done } = schedule;
    const states = stages.map((_, position) => done.has(position) ? "succeeded" : "waiting");
    const running = new Map();
    for (;;) {
        const started = await startReady(schedule, states, running);
        if (running.size === 0) {
            if (states.every(isOver))
                return states;
            if (!started)
                throw new Error("the needs of stages form a cycle");
        }
        else {
            await Promise.race(running.values());
        }
    }
}
const hasStarted = (state) => state !== "waiting" && state !== "skipped";
const isOver = (state) => state !== "waiting" && state !== "running";
/** Starts or skips all stages that are ready. @returns whether there were any */
async function startReady(schedule, states, running) {
    let decided = false;
    /** All stages before it are over. Kept across the loop, since most stages wait for exactly that. */
    let first = 0;
    for (let position = 0; position < states.length; position += 1) {
        while (first < position && isOver(states[first]))
            first += 1;
        if (states[position] !== "waiting")
            continue;
        const { needs } = schedule.stages[position];
        const ready = needs === null
            ? first === position
            : findNeeds(schedule.stages, position).every((at) => isOver(states[at]));
        if (!ready)
            continue;
        const reason = findSkipReason(schedule, states, position);
        if (reason !== null) {
            states[position] = "skipped";
            await schedule.skip(position, reason);
            decided = true;
        }
        else if (running.size < schedule.maxParallel) {
            states[position] = "running";
            running.set(position, runOne(schedule, states, running, position));
            decided = true;
        }
    }
    return decided;
}
async function runOne(schedule, states, running, position) {
    states[position] = await schedule.run(position);
    running.delete(position);
}
/** Positions of the stages that must be over before this one starts. */
function findNeeds(stages, position) {
    const needs = stages[position].needs;
    if (needs === null)
        return [...stages.keys()].slice(0, position);
    return needs.map((id) => stages.findIndex((stage) => stage.id === id));
}
/** null: the stage starts. */
function findSkipReason(schedule, states, position) {
    const before = findNeeds(schedule.stages, position);
    const stage = schedule.stages[position];
    if (stage.skip !== null)
        return stage.skip;
    if (schedule.signal.aborted) {
        const isOver = schedule.cleanUp.aborted || !(schedule.begun || states.some(hasStarted));
        return !isOver && (0,condition/* cleansUp */.kI)(stage.if) ? null : getStopReason(schedule.signal);
    }
    const failures = [...states.keys()].filter((at) => (0,model_outcome/* isFailure */.N6)(states[at]));
    const failedBefore = before.filter((at) => failures.includes(at));
    const blockers = schedule.failFast
        ? failures
        : stage.needs === null
            ? []
            : findBlockingNeeds(schedule, states, before);
    const facts = {
        failed: schedule.failFast
            ? failures.length > 0
            : failedBefore.length > 0 || blockers.length > 0,
        blocked: blockers.length > 0,
        cancelled: false,
    };
    if ((0,condition/* evaluateCondition */.F9)((0,condition/* parseCondition */.zB)(stage.if), facts))
        return null;
    if (facts.blocked)
        return describeBlock(schedule.stages, position, blockers);
    return `its condition is false: ${stage.if}`;
}
/** A stage that does not depend on a failed one was only blocked because it had not started by then. */
function describeBlock(stages, position, blockers) {
    const awaited = new Set(findNeeds(stages, position));
    for (const at of awaited) {
        if (blockers.includes(at))
            return `${stages[at].id} did not succeed`;
        for (const before of findNeeds(stages, at))
            awaited.add(before);
    }
    return `${stages[blockers[0]].id} failed before this stage could start (fail-fast)`;
}
const getStopReason = ({ reason }) => typeof reason === "string" ? reason : "the run was cancelled";
/** Finds needs that failed, or were skipped because of a failure. Stages that the plan skips block nothing. */
function findBlockingNeeds(schedule, states, needs) {
    return needs.filter((at) => {
        const state = states[at];
        if ((0,model_outcome/* isFailure */.N6)(state))
            return true;
        const left = state === "skipped" && schedule.stages[at].skip === null;
        return left && findBlockingNeeds(schedule, states, findNeeds(schedule.stages, at)).length > 0;
    });
}

// EXTERNAL MODULE: ./build/model/frames.js
var model_frames = __webpack_require__(7966);
// EXTERNAL MODULE: ./build/changes/filter.js
var filter = __webpack_require__(1778);
// EXTERNAL MODULE: ./build/changes/own-files.js
var own_files = __webpack_require__(6584);
// EXTERNAL MODULE: ./build/model/artifact-path.js
var artifact_path = __webpack_require__(7752);
// EXTERNAL MODULE: ./build/model/entry-name.js
var entry_name = __webpack_require__(7772);
// EXTERNAL MODULE: ./build/model/verdict-place.js
var verdict_place = __webpack_require__(8041);
;// CONCATENATED MODULE: ./build/run/verdict-files.js


/** Finds the paths at which reviews look for verdicts, by the ids of the stages that write them. */
function findVerdictPaths({ after }) {
    const paths = new Map();
    for (const { with: settings } of after) {
        const place = (0,verdict_place/* readVerdictPlace */.z)(settings["verdict"]);
        if (place !== undefined)
            paths.set(place.stage, [...(paths.get(place.stage) ?? []), place.path]);
    }
    return paths;
}
async function readVersions(files, folder, paths) {
    const versions = new Map();
    for (const path of paths)
        versions.set(path, await files.version((0,external_node_path_.join)(folder, path)));
    return versions;
}
/** Finds files that the stage left unchanged. */
async function findUnwritten(files, folder, before) {
    const now = await readVersions(files, folder, [...before.keys()]);
    return [...before].flatMap(([path, version]) => version !== undefined && now.get(path) === version ? [path] : []);
}

;// CONCATENATED MODULE: ./build/run/artifacts.js












/** Refused files that get a note of their own; the rest are only counted. */
const maxNotes = 5;
const holdsSecret = "holds a value of the run's secrets";
const isTooMuch = `would make more than ${limits/* limits */.F.stageArtifactBytes.shown} of the stage's artifacts`;
const cameTooLate = "was not copied before the run was cancelled";
/**
 * Files that no glob copies: git's own, this tool's, hidden ones that the glob does not name, files that contain a
 * secret of the run, and whatever exceeds the size limit. A fixture that only looks like a secret is copied.
 * @param meters gets one meter for each copied file
 */
async function createCopyRules({ files, redactor, root, runsFolder, outFolder, signal }, meters) {
    const realRoot = (await files.realPath(root)) ?? root;
    const toName = (path) => (0,external_node_path_.relative)(realRoot, path).split(external_node_path_.sep).join("/");
    const resolveName = async (folder) => toName((await files.realPath(folder)) ?? folder);
    const isOwn = (0,filter/* createNameTest */.cG)((0,own_files/* listUntrackedOwnFiles */.hh)({
        runsFolder: await resolveName(runsFolder),
        outFolder: await resolveName(outFolder),
    }));
    const isGits = (name) => name.toLowerCase().split("/").includes(".git");
    return {
        hiddenByName: true,
        never: (path) => isGits(toName(path)) || isOwn(toName(path)),
        inspect: (name) => {
            const meter = (0,evidence/* createMeter */.qf)();
            meters.set(name, meter);
            const holds = redactor.mode === "enforce" ? redactor.finder().push : () => false;
            return (bytes) => {
                meter.add(bytes);
                return holds(bytes);
            };
        },
        most: () => (signal.aborted ? limits/* limits */.F.cancelledArtifactBytes : limits/* limits */.F.stageArtifactBytes).value,
    };
}
/** The shortest leading part of a path that contains a secret. Removing it removes everything below it. */
function findSecretPart({ redactor }, path) {
    const steps = path.split("/");
    const beginnings = steps.map((_, at) => steps.slice(0, at + 1).join("/"));
    return beginnings.find((beginning) => redactor.text(beginning) !== beginning) ?? path;
}
const noArtifacts = {
    artifacts: [],
    files: [],
    notes: [],
    unmatched: [],
    isCutShort: false,
};
/**
 * Copies the files that match a stage's globs into the attempt's `files/`. A failure becomes a note of the stage.
 * @param verdicts versions of the verdict files before the stage ran
 */
async function copyArtifacts(context, { stage, entry, scope, cwd }, verdicts) {
    if (stage.artifacts.length === 0)
        return noArtifacts;
    const stem = (0,stage_files/* fileStem */.E8)(entry.index, entry.id);
    const folder = (0,external_node_path_.join)(scope.folder, (0,stage_files/* artifactsPath */.Zl)(stem));
    try {
        await (0,run_context/* requireOwnFolder */.uA)(context, scope, "files");
        const meters = new Map();
        const rules = await createCopyRules(context, meters);
        const found = await context.files.copyMatching(cwd, stage.artifacts, folder, rules);
        const isCutShort = found.tooLarge.length > 0 && context.signal.aborted;
        const uncopied = listUncopied(found, isCutShort);
        const hasSecretName = (path) => context.redactor.text(path) !== path;
        const [named, others] = partition(found.copied, hasSecretName);
        for (const path of named)
            await context.files.remove((0,external_node_path_.join)(folder, findSecretPart(context, path)));
        const refused = findRefusedNames(others, `${(0,persisted_path/* toPersistedPath */.Aq)(context, folder)}/`);
        const showable = uncopied.filter(([path]) => !hasSecretName(path));
        const unwritten = await findUnwritten(context.files, cwd, verdicts);
        const left = new Set([...refused.keys(), ...unwritten]);
        for (const path of left)
            await context.files.remove((0,external_node_path_.join)(folder, path));
        const kept = others.filter((path) => !left.has(path));
        const notes = [
            ...noteCount("with a secret in the name", named.length + uncopied.length - showable.length),
            ...noteCount("with a name that is not UTF-8", found.unreadable.length),
            ...noteRefused(new Map([...refused, ...showable])),
            ...unwritten.map((path) => `${path} is no verdict of this stage: it existed before and was not changed`),
        ];
        const files = kept.map((path) => toEvidence(context, (0,external_node_path_.join)(folder, path), meters.get(path)));
        const artifacts = kept.map((path) => `${stem}/${path}`);
        return { artifacts, files, notes, unmatched: found.unmatched, isCutShort };
    }
    catch (error) {
        return { ...noArtifacts, notes: [`artifacts: ${(0,reasons/* messageOf */.bD)(error)}`] };
    }
}
const partition = (paths, holds) => [paths.filter(holds), paths.filter((path) => !holds(path))];
/** Files that were not copied, each with the reason. */
const listUncopied = ({ refused, tooLarge }, isCutShort) => [
    ...refused.map((path) => [path, holdsSecret]),
    ...tooLarge.map((path) => [path, isCutShort ? cameTooLate : isTooMuch]),
];
const toEvidence = (context, path, meter) => ({
    path: (0,persisted_path/* toPersistedPath */.Aq)(context, path),
    ...meter.read(),
});
const noteCount = (what, count) => count === 0 ? [] : [`artifacts: ${count} left out, ${what}`];
function noteRefused(refused) {
    const shown = [...refused].slice(0, maxNotes);
    const more = refused.size - shown.length;
    return [
        ...shown.map(([path, why]) => `artifacts: ${JSON.stringify(path)} left out: it ${why}`),
        ...(more === 0 ? [] : [`artifacts: ${more} more left out`]),
    ];
}
/**
 * Finds files that can be uploaded, but that the aggregating job could not unpack on every system, each with the
 * reason. Names that cannot be uploaded at all are handled by the upload.
 * @param prefix the longest path that may precede them in an archive
 */
function findRefusedNames(paths, prefix) {
    const refused = new Map();
    const known = new Map();
    const folders = new Set(paths.flatMap((path) => listParents((0,entry_name/* nameKey */.R)(path))));
    for (const path of paths) {
        const key = (0,entry_name/* nameKey */.R)(path);
        const problem = path.includes("\\") || (0,artifact_path/* isTakenByArtifacts */.o)(path) ? (0,entry_name/* problemOfName */.y)(prefix + path) : undefined;
        const other = known.get(key);
        if (problem !== undefined)
            refused.set(path, problem);
        else if (other !== undefined)
            refused.set(path, `differs from ${JSON.stringify(other)} in case or accents only`);
        else if (folders.has(key))
            refused.set(path, "differs from a folder in case or accents only");
        else
            known.set(key, path);
    }
    return refused;
}
const listParents = (key) => key
    .split("/")
    .slice(0, -1)
    .map((_, at, steps) => steps.slice(0, at + 1).join("/"));

// EXTERNAL MODULE: ./build/run/errored.js
var errored = __webpack_require__(9593);
// EXTERNAL MODULE: ./build/run/tail.js
var run_tail = __webpack_require__(8702);
;// CONCATENATED MODULE: ./build/run/log.js



/** @param limit bytes of output to keep */
function createLog(appender, limit) {
    const tail = (0,run_tail/* createTail */.$)(Math.min(limits/* limits */.F.logTail.value, Math.floor(limit / 2)));
    const disk = createWriteBehind(appender);
    let room = limit - tail.capacity;
    return {
        async write(bytes) {
            const head = bytes.subarray(0, room);
            room -= head.length;
            await disk.write(head);
            if (head.length < bytes.length)
                tail.push(bytes.subarray(head.length));
        },
        finish() {
            const missing = tail.getTotal() - tail.capacity;
            const before = missing > 0 ? Buffer.from(formatGap(missing, limit)) : noBytes;
            return disk.finish([before, tail.bytes(tail.capacity)]);
        },
        getMeasurement: disk.getMeasurement,
        failed: disk.failed,
    };
}
const noBytes = new Uint8Array(0);
const formatGap = (missing, limit) => `\n--- ${missing} bytes of output are left out here: the log-limit is ${limit} bytes ---\n`;
/** Pending writes of about 64 KiB each, so that reading and writing overlap. */
const maxPending = 8;
function createWriteBehind(appender) {
    const pending = new Set();
    const failure = new AbortController();
    const meter = (0,evidence/* createMeter */.qf)();
    const startAppend = (bytes) => {
        if (bytes.length === 0)
            return;
        meter.add(bytes);
        const done = appender
            .append(bytes)
            .catch((error) => failure.abort(error))
            .then(() => void pending.delete(done));
        pending.add(done);
    };
    const waitUntil = async (most) => {
        while (pending.size > most)
            await Promise.race(pending);
        failure.signal.throwIfAborted();
    };
    return {
        write(bytes) {
            startAppend(bytes);
            return waitUntil(maxPending);
        },
        finish(last) {
            last.forEach(startAppend);
            return waitUntil(0);
        },
        getMeasurement: meter.read,
        failed: failure.signal,
    };
}

// EXTERNAL MODULE: ./build/run/screen-tail.js
var screen_tail = __webpack_require__(9939);
;// CONCATENATED MODULE: ./build/run/commands/lines.js

const longestLine = limits/* limits */.F.commandLine.value;
const lineFeed = 0x0a;
const carriageReturn = 0x0d;
/** The end of the line that contains `from`: a line feed or, as in the runner's reader, a carriage return. */
function findLineEnd(bytes, from) {
    const feed = bytes.indexOf(lineFeed, from);
    const end = feed === -1 ? bytes.length : feed;
    // Searched only up to the line feed: most output has no carriage return at all.
    const back = bytes.subarray(from, end).indexOf(carriageReturn);
    return back === -1 ? end : from + back;
}
function findLineStart(bytes, at) {
    for (let start = at; start > 0; start -= 1) {
        const before = bytes[start - 1];
        if (before === lineFeed || before === carriageReturn)
            return start;
    }
    return 0;
}
/** The start of the line after a line end, which can be a carriage return with a line feed. */
function findNextLine(bytes, end) {
    return end + (bytes[end] === carriageReturn && bytes[end + 1] === lineFeed ? 2 : 1);
}
function findLastLineStart(bytes) {
    const feed = bytes.lastIndexOf(lineFeed) + 1;
    return feed + bytes.subarray(feed).lastIndexOf(carriageReturn) + 1;
}
function createLineBuffer() {
    let pieces = [];
    let length = 0;
    const text = () => {
        const whole = pieces.length === 1 ? toBuffer(pieces[0]) : Buffer.concat(pieces);
        pieces = [whole];
        return whole;
    };
    return {
        getBytes: text,
        isEmpty: () => length === 0,
        add(bytes) {
            length += bytes.length;
            if (length <= longestLine)
                pieces.push(bytes);
            else
                pieces = [];
        },
        take() {
            const whole = text();
            pieces = [];
            length = 0;
            return whole;
        },
    };
}
const toBuffer = (bytes) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);

// EXTERNAL MODULE: ./build/run/commands/parse.js
var parse = __webpack_require__(2114);
;// CONCATENATED MODULE: ./build/run/commands/reader.js



const createCommandState = () => ({
    names: new Set(parse/* commandNames */.oQ),
    token: null,
    ended: false,
});
const reader_longestLine = limits/* limits */.F.commandLine.value;
const reader_noBytes = new Uint8Array(0);
function createCommandReader(listener, state) {
    const line = createLineBuffer();
    const take = createLineTaker(line, listener, state);
    /** The bytes of an unfinished add-mask line. */
    let waiting = [];
    const release = (bytes) => {
        if (waiting.length === 0)
            return bytes;
        const released = Buffer.concat([...waiting, bytes]);
        waiting = [];
        return released;
    };
    return {
        push(bytes) {
            const start = take.readBytes(bytes);
            if (!isPartialMask(line, state))
                return release(bytes);
            const passed = start === 0 ? reader_noBytes : release(bytes.subarray(0, start));
            waiting.push(bytes.subarray(start));
            return passed;
        },
        end() {
            take.end();
            return release(reader_noBytes);
        },
    };
}
/** @param line the unfinished line */
function createLineTaker(line, listener, state) {
    let isFirst = true;
    /** The last line ended with a carriage return, which a line feed may follow. */
    let mayFeed = false;
    const read = (bytes) => {
        const start = isFirst && bytes.subarray(0, 3).equals(byteOrderMark) ? 3 : 0;
        isFirst = false;
        readLine(bytes.toString("utf8", start), listener, state);
    };
    /** Continues the unfinished or the very first line. @returns the start of the next line; null: still unfinished */
    const readOne = (bytes, from) => {
        const end = findLineEnd(bytes, from);
        line.add(bytes.subarray(from, end));
        if (end === bytes.length)
            return null;
        read(line.take());
        return findNextLine(bytes, end);
    };
    return {
        readBytes(bytes) {
            if (bytes.length === 0)
                return 0;
            const from = mayFeed && bytes[0] === lineFeed ? 1 : 0;
            mayFeed = bytes.at(-1) === carriageReturn;
            const at = isFirst || !line.isEmpty() ? readOne(bytes, from) : from;
            if (at === null)
                return 0;
            const start = Math.max(at, findLastLineStart(bytes));
            readLines(bytes.subarray(at, start), listener, state);
            line.add(bytes.subarray(start));
            return start;
        },
        end() {
            if (!line.isEmpty())
                read(line.take());
            [isFirst, mayFeed] = [true, false];
        },
    };
}
const byteOrderMark = Buffer.from([0xef, 0xbb, 0xbf]);
/** Reads whole lines: all of them if text is wanted, otherwise those that may contain a command. */
function readLines(bytes, listener, state) {
    const text = toBuffer(bytes);
    const findMark = createMarkFinder(text);
    let at = 0;
    while (at < text.length) {
        const next = listener.wantsText() ? at : findMark(at);
        if (next === -1)
            return;
        const [start, end] = [findLineStart(text, next), findLineEnd(text, next)];
        const isWanted = listener.wantsText() || mayBeCommand(text.subarray(start, end));
        if (isWanted && end - start <= reader_longestLine)
            readLine(text.toString("utf8", start, end), listener, state);
        at = findNextLine(text, end);
    }
}
/** Creates a search for the next `::` or `##[` (-1: none) that remembers positions not passed yet. */
function createMarkFinder(text) {
    const found = { "::": 0, "##[": 0 };
    const findNext = (mark, from) => {
        if (found[mark] !== -1 && found[mark] <= from)
            found[mark] = text.indexOf(mark, from);
        return found[mark];
    };
    return (from) => {
        const [colons, bracket] = [findNext("::", from), findNext("##[", from)];
        return colons === -1 || bracket === -1 ? Math.max(colons, bracket) : Math.min(colons, bracket);
    };
}
/** Two colons count only at the start of a line. Checked early, since some compilers print them in most lines. */
function mayBeCommand(line) {
    if (line.includes("##["))
        return true;
    const colons = line.indexOf("::");
    if (colons === -1)
        return false;
    const text = line.toString("utf8", 0, colons);
    return (0,parse/* skipBlanks */.pw)(text) === text.length;
}
/** Whether an unfinished line may be an add-mask. `##[` counts anywhere in a line. */
function isPartialMask(line, { token, ended }) {
    if (line.isEmpty() || token !== null || ended)
        return false;
    const bytes = line.getBytes();
    if (!bytes.includes("::") && !bytes.includes("##["))
        return false;
    const text = bytes.toString("utf8").toLowerCase();
    if (text.trimStart().startsWith("::add-mask"))
        return true;
    const at = text.indexOf("##[");
    return at !== -1 && text.startsWith("##[add-mask", at);
}
function readLine(line, listener, state) {
    if (state.ended)
        return;
    const isMarked = line.includes("::") || line.includes("##[");
    const command = isMarked ? (0,parse/* parseWorkflowCommand */.Q8)(line, state.names) : undefined;
    if (command === undefined || (state.token !== null && command.name !== state.token)) {
        if (listener.wantsText())
            listener.text(line);
    }
    else if (state.token !== null) {
        state.names.delete(state.token);
        state.token = null;
    }
    else if (command.name === "stop-commands")
        stopCommands(command.data.toLowerCase(), listener, state);
    else if (command.name !== "add-mask")
        listener.command(command);
    else if (command.data.trim() !== "")
        listener.mask(command.data);
}
/** As in the runner, a token that anything might print by chance fails the step. */
function stopCommands(token, listener, state) {
    if (token === "" || token === "pause-logging" || state.names.has(token)) {
        state.ended = true;
        listener.fail("::stop-commands:: needs a unique token: not empty, not `pause-logging` and not the name of a workflow command. Use a random one");
        return;
    }
    state.names.add(token);
    state.token = token;
}

;// CONCATENATED MODULE: ./build/run/output.js





function createStageOutput(sinks) {
    const { interpreter } = sinks;
    const { listener, masks } = createListener(sinks);
    const frames = { ...model_frames/* noFrames */.e };
    const state = createCommandState();
    const createReader = () => createCommandReader(listener, state);
    const channels = {
        stdout: createChannel("stdout", sinks, createReader(), frames),
        stderr: createChannel("stderr", sinks, createReader(), frames),
    };
    const forward = async (channel, frame) => {
        for (const value of masks.splice(0))
            await sinks.mask(value);
        const decisions = channel.frames.filterNew(frame.decisions);
        if (decisions.length > 0)
            await sinks.recordDecisions(channel.stream, decisions);
        await show(sinks, channel, channel.characters.push(frame.bytes));
    };
    return {
        async write(stream, bytes) {
            const channel = channels[stream];
            for (const piece of channel.frames.split(bytes)) {
                await forward(channel, channel.redacting.push(channel.reader.push(piece)));
                await interpreter.settle();
            }
        },
        async flush() {
            for (const channel of Object.values(channels)) {
                const { reader, redacting, characters } = channel;
                await forward(channel, redacting.push(reader.end()));
                await forward(channel, redacting.end());
                await show(sinks, channel, characters.end());
            }
            await interpreter.settle();
            // The next try counts as a new step.
            Object.assign(state, createCommandState());
        },
        tails: { stdout: channels.stdout.tail, stderr: channels.stderr.tail },
        frames,
        failed: sinks.log.failed,
    };
}
const createChannel = (stream, { redactor }, reader, frames) => ({
    stream,
    reader,
    redacting: redactor.stream(),
    characters: createCharacterBoundary(),
    frames: createFrames(frames),
    tail: (0,screen_tail/* createScreenTail */.D)(),
});
async function show({ log, watch }, { stream, tail }, bytes) {
    if (bytes.length === 0)
        return;
    tail.push(bytes);
    await log.write(bytes);
    await watch(stream, bytes);
}
/** @returns also the masked values that the watcher does not know yet */
function createListener({ redactor, interpreter }) {
    const masks = [];
    const mask = (value) => {
        // Beyond the limit of values no output is shown, so the watcher needs no more masks.
        if (redactor.add(value))
            masks.push(value);
    };
    return { listener: { ...interpreter, mask }, masks };
}
const output_noBytes = (0,redacted/* bytesOf */.$$)((0,redacted/* words */.aL) ``);
function createCharacterBoundary() {
    let kept = output_noBytes;
    return {
        push(bytes) {
            if (bytes.length === 0)
                return output_noBytes;
            const all = kept.length === 0 ? bytes : concat(kept, bytes);
            const whole = all.length - countUnfinished(all);
            // A copy, so that the whole piece is not held in memory.
            kept =
                whole === all.length ? output_noBytes : Uint8Array.from(all.subarray(whole));
            return all.subarray(0, whole);
        },
        end() {
            const rest = kept;
            kept = output_noBytes;
            return rest;
        },
    };
}
const concat = (kept, bytes) => Buffer.concat([kept, bytes]);
/** Counts the bytes of an incomplete character at the end (RFC 3629, section 3). */
function countUnfinished(bytes) {
    for (let length = 1; length <= Math.min(3, bytes.length); length += 1) {
        const byte = bytes[bytes.length - length];
        if (byte < 0x80)
            return 0;
        if (byte >= 0xc0)
            return length < getCharacterLength(byte) ? length : 0;
    }
    return 0;
}
/** @returns bytes of the character with this first byte; 1 if no character starts with it */
function getCharacterLength(first) {
    if (first >= 0xf8)
        return 1;
    if (first >= 0xf0)
        return 4;
    return first >= 0xe0 ? 3 : 2;
}
const frameBytes = limits/* limits */.F.frame.value;
/** @param counts updated in place */
function createFrames(counts) {
    let left = 0;
    const known = new Set();
    let state = "allowed_frames";
    const startFrame = () => {
        left = frameBytes;
        known.clear();
        state = "allowed_frames";
        counts.total_frames += 1;
        counts.allowed_frames += 1;
    };
    const changeState = (next) => {
        counts[state] -= 1;
        state = next;
        counts[state] += 1;
    };
    return {
        *split(bytes) {
            for (let at = 0; at < bytes.length;) {
                if (left === 0)
                    startFrame();
                const piece = bytes.subarray(at, at + left);
                at += piece.length;
                left -= piece.length;
                yield piece;
            }
        },
        filterNew(decisions) {
            const fresh = decisions.filter(({ rule }) => !known.has(rule));
            for (const { rule, action } of fresh) {
                known.add(rule);
                if (action === "block")
                    changeState("blocked_frames");
                else if (state === "allowed_frames")
                    changeState("redacted_frames");
            }
            return fresh;
        },
    };
}

// EXTERNAL MODULE: ./build/redaction/secret-values.js
var secret_values = __webpack_require__(6215);
;// CONCATENATED MODULE: ./build/run/secrets.js


/**
 * Hides secrets in a stage's environment that the pipeline file or earlier stages set. Those of the process's own
 * environment are hidden at start-up.
 */
function hideVariables(context, request) {
    const { env, stage, passedOn, scope } = request;
    const variables = { ...env, ...passedOn.outputs, ...passedOn.env, ...stage.env };
    return hideSecrets(context, scope, variables);
}
/** Hides the values of variables whose names mark them as secrets. */
async function hideSecrets(context, scope, variables) {
    for (const value of (0,secret_values/* findSecretValues */.s)(variables, scope.secretNames)) {
        if (scope.hidden.has(value))
            continue;
        scope.hidden.add(value);
        context.redactor.add(value);
        await passOnMask(context, value);
    }
}
/** Has the watcher hide a value too. */
async function passOnMask(context, value) {
    try {
        await context.watcher.mask(value);
    }
    catch (error) {
        context.warn(`a mask could not be passed on: ${(0,reasons/* messageOf */.bD)(error)}`);
    }
}

// EXTERNAL MODULE: external "node:vm"
var external_node_vm_ = __webpack_require__(714);
;// CONCATENATED MODULE: ./build/run/commands/bounded-call.js

const script = new external_node_vm_.Script("act()");
let sandbox;
/**
 * Calls a function and interrupts it after a time limit, for example while it applies a user's regular expression. Its
 * effects until then remain.
 * @param ms milliseconds of wall-clock time
 * @returns whether it finished
 */
function callBounded(act, ms) {
    sandbox ??= (0,external_node_vm_.createContext)({});
    sandbox.act = act;
    try {
        script.runInContext(sandbox, { timeout: ms });
        return true;
    }
    catch (error) {
        if (error.code === "ERR_SCRIPT_EXECUTION_TIMEOUT")
            return false;
        throw error;
    }
    finally {
        delete sandbox.act;
    }
}

;// CONCATENATED MODULE: ./build/run/commands/matching.js
/** Follows actions/runner, IssueMatcher.cs: patterns are tried from the last to the first. */
function createMatching(matcher) {
    const { owner, severity, fromPath, pattern: patterns } = matcher;
    const readers = patterns.map(({ regexp }) => createGroupReader(regexp));
    let begun = [];
    const reset = () => {
        begun = patterns.map(() => null);
    };
    reset();
    const last = patterns.length - 1;
    const complete = (match) => ({
        ...match,
        severity: match.severity || severity || null,
        fromPath: match.fromPath || fromPath || null,
    });
    return {
        owner,
        reset,
        match(line) {
            for (let at = last; at >= 0; at -= 1) {
                const before = at === 0 ? null : begun[at - 1];
                if (at > 0 && before === null)
                    continue;
                const found = readers[at](line);
                const match = found === null ? null : mergeMatch(before, patterns[at], found);
                if (at < last)
                    begun[at] = match;
                else if (match !== null) {
                    reset();
                    if (patterns[at].loop)
                        begun[at - 1] = before;
                    return complete(match);
                }
                else if (at > 0)
                    begun[at - 1] = null;
            }
            return null;
        },
    };
}
/** Creates a function that returns the text of each group, by its number in .NET; null: the line does not match. */
function createGroupReader(regexp) {
    const expression = new RegExp(regexp);
    const numbers = orderGroups(regexp);
    return (line) => {
        const found = expression.exec(line);
        return found === null ? null : numbers.map((group) => found[group] ?? "");
    };
}
const escapeClassOrGroup = /\\.|\[(?:\\.|[^\]\\])*\]|\((?:(?!\?)|\?<(?![=!]))/gs;
/** Orders the groups of a valid expression by their numbers in .NET, where named ones come last. */
function orderGroups(regexp) {
    const groups = (regexp.match(escapeClassOrGroup) ?? []).filter((piece) => piece.startsWith("("));
    const places = groups.map((piece, at) => ({ at: at + 1, isNamed: piece !== "(" }));
    const unnamed = places.filter(({ isNamed }) => !isNamed);
    const named = places.filter(({ isNamed }) => isNamed);
    return [0, ...[...unnamed, ...named].map(({ at }) => at)];
}
/**
 * Merges the groups of a pattern into the match of earlier ones, which take precedence.
 * @param found the text of each group
 */
function mergeMatch(before, pattern, found) {
    const getValue = (name) => {
        const group = pattern[name];
        return before?.[name] ?? (group === null ? null : (found[group] ?? ""));
    };
    return {
        file: getValue("file"),
        fromPath: getValue("fromPath"),
        line: getValue("line"),
        column: getValue("column"),
        severity: getValue("severity"),
        message: getValue("message"),
    };
}

;// CONCATENATED MODULE: ./build/run/commands/matchers.js



/** As in the runner, an expression that takes over a second for a line three times is removed (OutputManager.cs). */
const patience = { ms: 1000, attempts: 3 };
/**
 * Milliseconds for a line from which on its time is added up. Other lines take microseconds; many slow ones would delay
 * a stage without ever reaching a second.
 */
const slowLineMs = 10;
/** Milliseconds of slow lines from which on they, and not a busy machine, are the reason that a stage is late. */
const heldUpMs = 1000;
/** Milliseconds between checks for signals and time-outs. */
const sliceMs = 50;
/** Slow matchers after which a stage uses no matchers any more. */
const maxSlow = 3;
/** @param warn is told of removed matchers */
function createMatchers(initial, context, warn) {
    let kept = initial;
    let active = initial.map(activate);
    let slow = 0;
    const remove = (owners) => {
        const gone = new Set(owners.map((owner) => owner.toLowerCase()));
        const isKept = ({ owner }) => !gone.has(owner.toLowerCase());
        kept = kept.filter(isKept);
        active = active.filter(({ matcher }) => isKept(matcher));
    };
    const giveUp = (matcher, why) => {
        slow += 1;
        remove([matcher.owner]);
        if (slow >= maxSlow)
            [kept, active] = [[], []];
        const rest = slow >= maxSlow ? ", and no more problem matchers are used in this stage" : "";
        warn(`the problem matcher ${JSON.stringify(matcher.owner)} took longer than ${why}: it was removed${rest}`);
    };
    const watch = createWatch(context.clock);
    const match = createMatch(context, watch, { active: () => active, giveUp });
    return {
        getCurrent: () => kept,
        isEmpty: () => active.length === 0,
        remove,
        add(matchers) {
            remove(matchers.map(({ owner }) => owner));
            if (slow >= maxSlow)
                return;
            kept = [...matchers, ...kept];
            // As in the runner, which prepends them one by one within the step.
            active = [...matchers.map(activate).reverse(), ...active];
        },
        match,
        readUntil: watch.readUntil,
        areLate: watch.isLate,
    };
}
/** @returns null for an unknown level */
function readLevel({ severity }) {
    const word = severity === null || severity === "" ? "error" : severity.toLowerCase();
    return word === "error" || word === "warning" || word === "notice" ? word : null;
}
const activate = (matcher) => ({ matcher, matching: createMatching(matcher) });
const tooSlowForLine = `${patience.ms / 1000} s for a line, ${patience.attempts} times`;
const tooSlowInAll = `${limits/* limits */.F.matcherTime.shown} in all for lines that take it long`;
function createMatch({ clock, signal }, watch, { active, giveUp }) {
    return async (lines) => {
        const pass = createPass(lines, active, watch);
        let attempts = 0;
        let stuckAt = "";
        while (!pass.isDone() && active().length > 0 && !signal.aborted && !watch.isOver()) {
            const until = clock.elapsed() + sliceMs;
            const ended = callBounded(() => {
                do
                    pass.takeLine();
                while (!pass.isDone() && watch.getSlowMatcher() === null && clock.elapsed() < until);
            }, patience.ms);
            const stuck = ended ? undefined : pass.getMatcher();
            if (stuck !== undefined)
                watch.spend(stuck, patience.ms);
            const tooSlow = watch.getSlowMatcher();
            if (tooSlow !== null) {
                giveUp(tooSlow, tooSlowInAll);
                watch.forget();
            }
            else if (stuck !== undefined) {
                attempts = stuckAt === pass.getPosition() ? attempts + 1 : 1;
                stuckAt = pass.getPosition();
                if (attempts === patience.attempts)
                    giveUp(stuck, tooSlowForLine);
            }
            if (!pass.isDone())
                await clock.sleep(0);
        }
        return pass.found;
    };
}
function createWatch({ elapsed }) {
    let spent = 0;
    let found = null;
    let until = Infinity;
    let isLate = false;
    const spend = (matcher, ms) => {
        spent += ms;
        if (spent > limits/* limits */.F.matcherTime.value)
            found = matcher;
    };
    return {
        spend,
        readUntil(time) {
            [until, isLate] = [time, false];
        },
        isOver() {
            if (spent >= heldUpMs && elapsed() > until)
                isLate = true;
            return isLate;
        },
        isLate: () => isLate,
        time(matcher, act) {
            const begun = elapsed();
            try {
                return act();
            }
            finally {
                const took = elapsed() - begun;
                if (took >= slowLineMs)
                    spend(matcher, took);
            }
        },
        getSlowMatcher: () => found,
        forget() {
            found = null;
        },
    };
}
/** A line belongs to the first matcher whose match it completes; the others are reset. */
function createPass(lines, active, watch) {
    const found = [];
    let line = 0;
    let which = 0;
    return {
        found,
        isDone: () => line >= lines.length,
        getMatcher: () => active()[which]?.matcher,
        getPosition: () => `${line}:${which}`,
        takeLine() {
            const matchers = active();
            for (; which < matchers.length; which += 1) {
                const { matcher, matching } = matchers[which];
                const match = watch.time(matcher, () => matching.match(lines[line]));
                if (match === null)
                    continue;
                for (const other of matchers)
                    if (other.matching !== matching)
                        other.matching.reset();
                // Like the runner, ignores a match without a message and lets the next matcher try.
                if (!match.message?.trim() || readLevel(match) === null)
                    continue;
                found.push(match);
                break;
            }
            line += 1;
            which = 0;
        },
    };
}

;// CONCATENATED MODULE: ./build/run/commands/annotation.js



/** The fields of a finding that only has a message. */
const noPlace = {
    title: null,
    rule: null,
    path: null,
    line: null,
    end_line: null,
    column: null,
    end_column: null,
    fix: null,
};
/** UTF-16 units. The runner cuts messages there (actions/runner, ExecutionContext.cs, _maxIssueMessageLength). */
const longestMessage = 4096;
const shorten = (hide, text) => hide(hide(text).slice(0, longestMessage));
/** Turns an `error`, `warning` or `notice` command into a finding. */
async function toCommandFinding(context, level, { properties, data }) {
    const { hide } = context;
    const file = properties.get("file");
    const path = file === undefined ? null : await findNamed(context, file);
    const title = properties.get("title");
    return {
        ...noPlace,
        level,
        message: shorten(hide, data),
        title: title === undefined ? null : hide(title),
        // A line is meaningless without a file.
        ...(path === null ? {} : { ...readPlace(properties), path: hide(path) }),
    };
}
async function toMatchFinding(context, match) {
    const { hide } = context;
    const path = match.file === null ? null : await findMatched(context, match.file, match.fromPath);
    const place = path === null
        ? {}
        : { path: hide(path), line: parseNumber(match.line), column: parseNumber(match.column) };
    return {
        ...noPlace,
        level: readLevel(match),
        message: shorten(hide, match.message ?? ""),
        ...place,
        ...(parseNumber(match.line) === null ? { column: null } : {}),
    };
}
const parseNumber = (text) => text !== null && /^\d{1,10}$/.test(text) && Number(text) >= 1 && Number(text) < 2 ** 31
    ? Number(text)
    : null;
/**
 * Reads the position as the runner does (actions/runner, IssueCommandExtension.ValidateLinesAndColumns): an end without
 * a start is also the start, columns require a single line, and ranges must not run backwards.
 */
function readPlace(properties) {
    const [line, end_line, oneLine] = readRange(properties, "line", "endline");
    const [column, end_column] = readRange(properties, "col", "endcolumn");
    const lines = isBackwards(line, end_line) ? noLines : { line, end_line };
    const keepsColumns = line !== null && (end_line === null || oneLine) && !isBackwards(column, end_column);
    const columns = keepsColumns ? { column, end_column } : noColumns;
    return dropBelowOne({ ...lines, ...columns });
}
const noLines = { line: null, end_line: null };
const noColumns = { column: null, end_column: null };
const isBackwards = (start, end) => start !== null && end !== null && end < start;
/** @returns also whether both have the same text */
function readRange(properties, startName, endName) {
    const start = parseInteger(properties.get(startName));
    const end = parseInteger(properties.get(endName));
    if (start === null && end !== null)
        return [end, end, true];
    return [start, end, properties.get(startName) === properties.get(endName)];
}
/** Lines and columns count from 1. */
function dropBelowOne(place) {
    const entries = Object.entries(place).map(([name, value]) => [
        name,
        value !== null && value >= 1 ? value : null,
    ]);
    return Object.fromEntries(entries);
}
/** Like .NET's int.TryParse: an optional sign and digits between blanks, within 32 bits. */
function parseInteger(text) {
    if (text === undefined || text.length > 1000 || !/^\s*[+-]?\d+\s*$/.test(text))
        return null;
    const value = Number(text);
    return value >= -2_147_483_648 && value <= 2_147_483_647 ? value : null;
}
/**
 * Resolves the path in an `error`, `warning` or `notice`. Relative paths start at the repository's root, as on GitHub,
 * unless the file is only in the stage's working directory.
 * @returns a path relative to the root; null if it is outside
 */
async function findNamed(paths, name) {
    const candidates = await findCandidates(paths, name, listFolders(paths));
    const [first] = candidates;
    if (first === undefined)
        return null;
    if (candidates.length === 1)
        return first;
    return (await findExisting(paths, candidates)) ?? first;
}
/**
 * Finds the file of a problem matcher's match. It must exist.
 * @param from the match of `fromPath`: a file whose folder is searched
 * @returns a path relative to the repository's root
 */
async function findMatched(paths, name, from) {
    const folders = listFolders(paths);
    const beside = from === null || from === ""
        ? []
        : folders.map((folder) => (0,external_node_path_.join)(toAbsolute(folder, from), ".."));
    return findExisting(paths, await findCandidates(paths, name, beside.length > 0 ? beside : folders));
}
const listFolders = ({ root, cwd, workspace }) => [root, cwd, workspace];
const toAbsolute = (folder, name) => (0,external_node_path_.isAbsolute)(name) ? name : (0,external_node_path_.join)(folder, name);
async function findCandidates({ files, root, windows }, name, folders) {
    if (name.trim() === "" || name.includes("\0"))
        return [];
    const own = windows ? name.replaceAll("/", external_node_path_.sep) : name;
    const roots = [root, (await files.realPath(root)) ?? root];
    const found = folders.flatMap((folder) => {
        const path = toAbsolute(folder, own);
        return roots.flatMap((from) => toRelative(from, path) ?? []);
    });
    return [...new Set(found)];
}
const toRelative = (root, path) => path === root || (0,persisted_path/* isOutside */._K)(root, path) ? null : (0,external_node_path_.relative)(root, path).split(external_node_path_.sep).join("/");
async function findExisting({ files, root }, candidates) {
    for (const candidate of candidates)
        if (await files.exists((0,external_node_path_.join)(root, candidate)))
            return candidate;
    return null;
}

// EXTERNAL MODULE: ./build/run/commands/matcher-file.js
var matcher_file = __webpack_require__(1662);
;// CONCATENATED MODULE: ./build/run/commands/interpreter.js







function createInterpreter(options) {
    const collector = createCollector(options);
    const outputs = new Map();
    const failures = [];
    const queue = [];
    let settled = Promise.resolve();
    const removed = [];
    const matchers = createMatchers(options.matchers, options, (message) => removed.push(message));
    const fail = (message) => void failures.push(message);
    const actions = createActions({ options, matchers, outputs, fail, collector });
    const readText = createLineReader(options, { matchers, collector, removed });
    const settle = async () => {
        let lines = [];
        for (const one of queue.splice(0)) {
            if (typeof one === "string")
                lines.push(one);
            else {
                await readText(lines.splice(0));
                await actions[one.name]?.(one);
            }
        }
        await readText(lines);
    };
    return {
        command: (command) => void queue.push(command),
        fail,
        // A matcher that is about to be added reads the lines after it.
        wantsText: () => !matchers.isEmpty() || queue.some(isAddMatcher),
        text: (line) => void queue.push(line),
        settle: () => (settled = settled.then(settle)),
        findings: collector.findings,
        countOmitted: collector.countOmitted,
        forgetFindings: collector.forget,
        takeOutputs: () => drain(outputs),
        takeFailures: () => failures.splice(0),
        getMatchers: matchers.getCurrent,
        readUntil: matchers.readUntil,
        isLate: matchers.areLate,
    };
}
/** @param removed warnings about removed matchers; emptied */
const createLineReader = (options, { matchers, collector, removed, }) => async (lines) => {
    for (const match of await matchers.match(lines))
        await collector.add(() => toMatchFinding(options, match));
    for (const message of removed.splice(0))
        await collector.warn(message);
};
function drain(values) {
    const taken = Object.fromEntries(values);
    values.clear();
    return taken;
}
const isAddMatcher = (one) => typeof one !== "string" && one.name === "add-matcher";
function createCollector({ hide }) {
    const findings = [];
    let omitted = 0;
    const add = async (make) => {
        if (findings.length < limits/* limits */.F.findings.value)
            findings.push(await make());
        else
            omitted += 1;
    };
    return {
        findings,
        countOmitted: () => omitted,
        forget() {
            findings.length = 0;
            omitted = 0;
        },
        add,
        warn: (message) => add(async () => ({ ...noPlace, level: "warning", message: hide(message) })),
    };
}
/** Actions by command name; `debug`, `group` and `endgroup` have none. */
function createActions(actionOptions) {
    const { options, matchers, outputs, fail, collector } = actionOptions;
    const annotate = (level) => (command) => collector.add(() => toCommandFinding(options, level, command));
    const reject = ({ name }, why) => fail(`the workflow command ${name} ${why}`);
    const refuse = (file) => (command) => reject(command, `is disabled, as on GitHub: write to ${file} instead`);
    return {
        error: annotate("error"),
        warning: annotate("warning"),
        notice: annotate("notice"),
        "set-output": (command) => {
            const name = command.properties.get("name");
            if (name === undefined)
                reject(command, "has no `name`");
            else
                outputs.set(name, command.data);
        },
        "save-state": (command) => {
            if (!command.properties.has("name"))
                reject(command, "has no `name`");
        },
        "set-env": refuse("$GITHUB_ENV"),
        "add-path": refuse("$GITHUB_PATH"),
        echo: (command) => {
            if (!["ON", "OFF"].includes(command.data.trim().toUpperCase()))
                reject(command, `expects on or off, got ${JSON.stringify(command.data.slice(0, 100))}`);
        },
        "add-matcher": async (command) => {
            if (command.data === "")
                return collector.warn("::add-matcher:: names no file");
            matchers.add(await readMatcherFile(actionOptions, command, matcher_file/* readMatchers */.o2));
        },
        "remove-matcher": async (command) => {
            const owner = command.properties.get("owner") ?? "";
            if ((owner === "") === (command.data === ""))
                return collector.warn("::remove-matcher:: needs either an owner or a file");
            const file = () => readMatcherFile(actionOptions, command, matcher_file/* readOwners */.hC);
            matchers.remove(owner === "" ? await file() : [owner]);
        },
    };
}
/** @param read parses the text; a file that it cannot parse fails the stage */
async function readMatcherFile({ options, fail }, { name, data: file }, read) {
    try {
        return read(await findMatcherFile(options, file));
    }
    catch (error) {
        fail(`::${name}::${file}: ${(0,reasons/* messageOf */.bD)(error)}`);
        return [];
    }
}
/** Reads the text of a file of problem matchers that a stage named. */
async function findMatcherFile(places, file) {
    if (file.includes("\0"))
        throw new Error("no file has a null byte in its name");
    const path = (0,external_node_path_.isAbsolute)(file) ? file : (0,external_node_path_.join)(places.workspace, file);
    const problems = [];
    for (const within of listMatcherFolders(places, path)) {
        const options = { within, most: limits/* limits */.F.matcherFile.value };
        const read = places.files.readText(path, options);
        const text = await read.catch((error) => void problems.push(error));
        if (text !== undefined)
            return text;
        problems.push(new Error("there is no such file"));
    }
    throw (problems[0] ??
        new Error("a file of problem matchers must be in the workspace or in the folder that RUNNER_TEMP names"));
}
/**
 * The folders that such a file may be in; none if its name leads into none of them. A link in one folder may lead into
 * the other, but the problem reported is that of the folder with the name, so it comes first.
 */
function listMatcherFolders({ workspace, temporaryFolder }, path) {
    const folders = [workspace, temporaryFolder].filter((folder) => folder !== null);
    const enclosing = folders.filter((folder) => !(0,persisted_path/* isOutside */._K)(folder, path));
    return new Set(enclosing.length === 0 ? [] : [...enclosing, ...folders]);
}

// EXTERNAL MODULE: ./build/model/counted.js
var counted = __webpack_require__(7820);
;// CONCATENATED MODULE: ./build/run/shell.js
/** By default PowerShell continues after an error and ignores the last program's exit code. */
const wrapPowershell = (script) => `$ErrorActionPreference = 'stop'\n${script}\nif ((Test-Path -LiteralPath variable:\\LASTEXITCODE)) { exit $LASTEXITCODE }\n`;
/** The shells that GitHub documents for `jobs.<job_id>.steps[*].shell`, and `node`. */
const shells = {
    bash: { extension: ".sh", templates: ["bash --noprofile --norc -eo pipefail {0}"] },
    sh: { extension: ".sh", templates: ["sh -e {0}"] },
    pwsh: {
        extension: ".ps1",
        templates: ["pwsh -NoLogo -NonInteractive -File {0}"],
        wrap: wrapPowershell,
    },
    powershell: {
        extension: ".ps1",
        templates: ["powershell -NoLogo -NonInteractive -File {0}"],
        wrap: wrapPowershell,
    },
    cmd: {
        extension: ".cmd",
        templates: ["cmd /D /E:ON /V:OFF /C {0}"],
        wrap: (script) => `@echo off\r\n${script}`,
    },
    python: { extension: ".py", templates: ["python {0}", "python3 {0}"] },
    node: { extension: ".js", templates: ["node {0}"] },
};
const unset = { extension: ".sh", templates: ["bash -e {0}", "sh -e {0}"] };
/** @param shell from the configuration: null, a name in the table above, or a template with `{0}` */
function toShellScript(shell, script, windows) {
    const form = findShell(shell, windows);
    return {
        fileName: `script${form.extension}`,
        script: form.wrap ? form.wrap(script) : script,
        candidates: (path) => form.templates.map((template) => expandTemplate(template, path)),
    };
}
function expandTemplate(template, path) {
    const [command = "", ...args] = template.split(/\s+/).filter((word) => word !== "");
    return { command, args: args.map((arg) => arg.replaceAll("{0}", path)) };
}
function findShell(shell, windows) {
    if (shell === null)
        return windows ? shells["pwsh"] : unset;
    return shells[shell] ?? { extension: "", templates: [shell] };
}

;// CONCATENATED MODULE: ./build/run/commands/files.js

/** Command files that every runner provides; newer runners have more. */
const standardFiles = [
    "GITHUB_OUTPUT",
    "GITHUB_STATE",
    "GITHUB_ENV",
    "GITHUB_PATH",
    "GITHUB_STEP_SUMMARY",
];
/** The runner's folder for command files (actions/runner, FileCommandManager.cs). */
const runnersFolder = /[\\/]_runner_file_commands[\\/]/;
const artifactVariables = /^GITHUB_ARTIFACTS(_LIST)?$/;
/**
 * Lists the variables that name command files. A stage gets its own files, so that it cannot change those of the
 * action's step.
 * @param environment the step's
 */
function listCommandFiles(environment) {
    const others = Object.entries(environment)
        .filter(([name, value]) => artifactVariables.test(name) || (name.startsWith("GITHUB_") && runnersFolder.test(value)))
        .map(([name]) => name);
    return [...new Set([...standardFiles, ...others.sort()])];
}
const files_noBytes = new Uint8Array(0);
/** Reads command files as the runner does. */
function readCommandFiles(files) {
    const readText = (variable) => decodeText(files.get(variable) ?? files_noBytes);
    const readVariable = (variable) => {
        const text = readText(variable);
        if (text.includes("\0"))
            return { values: {}, problem: `${variable} holds a null byte: write it as UTF-8` };
        return readPairs(variable, text);
    };
    const env = readVariable("GITHUB_ENV");
    const outputs = readVariable("GITHUB_OUTPUT");
    const state = readVariable("GITHUB_STATE");
    const allowed = Object.entries(env.values).filter(([name]) => !isBlocked(name));
    const blocked = Object.keys(env.values).filter(isBlocked);
    const summary = readText("GITHUB_STEP_SUMMARY");
    const isTooLarge = (files.get("GITHUB_STEP_SUMMARY")?.length ?? 0) > limits/* limits */.F.stageSummary.value;
    const others = [...files].filter(([name, bytes]) => !standardFiles.includes(name) && bytes.length > 0);
    return {
        env: Object.fromEntries(allowed),
        path: readFolders(readText("GITHUB_PATH")),
        outputs: outputs.values,
        summary: summary === "" || isTooLarge ? null : summary,
        notes: [
            ...blocked.map((name) => `GITHUB_ENV: ${name} cannot be set by a stage, as on GitHub`),
            ...(isTooLarge
                ? [`GITHUB_STEP_SUMMARY is larger than ${limits/* limits */.F.stageSummary.shown} and was left out`]
                : []),
            ...others.map(([name]) => `what it wrote to ${name} is ignored: use \`artifacts\` to pass files on`),
        ],
        problems: [env, outputs, state].flatMap(({ problem }) => problem ?? []),
    };
}
const isBlocked = (name) => name.toUpperCase() === "NODE_OPTIONS";
const marks = [
    ["utf-8", [0xef, 0xbb, 0xbf]],
    ["utf-16le", [0xff, 0xfe]],
    ["utf-16be", [0xfe, 0xff]],
];
/** Decodes text by its byte order mark, else as UTF-8, as .NET and so the runner does. PowerShell writes UTF-16. */
function decodeText(bytes) {
    const [encoding] = marks.find(([, mark]) => mark.every((byte, at) => bytes[at] === byte)) ?? [
        "utf-8",
    ];
    return new TextDecoder(encoding).decode(bytes);
}
/**
 * Reads `NAME=value` lines and blocks of `NAME<<END`, the value's lines and `END`, by the rules of the runner
 * (actions/runner, FileCommandManager.cs, EnvFileKeyValuePairs), with two differences: a name may not be empty, and a
 * line may end in CR, LF or CRLF on every system. The line ends within a value stay.
 * @param variable that names the file, for the problem
 */
function readPairs(variable, text) {
    const values = new Map();
    const lines = splitLines(text);
    const toProblem = (line, what) => ({
        values: Object.fromEntries(values),
        problem: `${variable}, line ${line + 1}: ${what}`,
    });
    for (let at = 0; at < lines.length; at += 1) {
        const line = getText(text, lines[at]);
        if (line === "")
            continue;
        const pair = readPair(line);
        if (pair === null)
            return toProblem(at, `expected NAME=value or NAME<<DELIMITER, found ${quote(line)}`);
        if ("value" in pair) {
            values.set(pair.name, pair.value);
            continue;
        }
        const end = findEnd(text, lines, at + 1, pair.delimiter);
        if (end === -1)
            return toProblem(at, `the closing delimiter is missing: ${quote(pair.delimiter)}`);
        values.set(pair.name, at + 1 === end ? "" : text.slice(lines[at + 1].start, lines[end - 1].end));
        at = end;
    }
    return { values: Object.fromEntries(values), problem: null };
}
/** Reads a file of folders, one per line, such as GITHUB_PATH. Newest first, without duplicates. */
function readFolders(text) {
    const folders = splitLines(text).map((line) => getText(text, line));
    return [...new Set(folders.filter((folder) => folder !== "").reverse())];
}
function splitLines(text) {
    const lines = [];
    let start = 0;
    for (const { index, 0: lineEnd } of text.matchAll(/\r\n|\n|\r/g)) {
        lines.push({ start, end: index });
        start = index + lineEnd.length;
    }
    if (start < text.length)
        lines.push({ start, end: text.length });
    return lines;
}
const getText = (text, { start, end }) => text.slice(start, end);
/** The first of `=` and `<<` decides. */
function readPair(line) {
    const [, name, sign, rest] = /^([^]+?)(=|<<)([^]*)$/.exec(line) ?? [];
    if (name === undefined || line.startsWith("=") || line.startsWith("<<"))
        return null;
    if (sign === "=")
        return { name, value: rest };
    return rest === "" ? null : { name, delimiter: rest };
}
function findEnd(text, lines, from, delimiter) {
    for (let at = from; at < lines.length; at += 1)
        if (getText(text, lines[at]) === delimiter)
            return at;
    return -1;
}
const quote = (text) => JSON.stringify(text.length > 100 ? `${text.slice(0, 100)}…` : text);

;// CONCATENATED MODULE: ./build/run/try.js










/** Runs a stage's script once, in a private temporary folder. */
async function runTry(context, request, options) {
    const { workplaces } = request.scope;
    const shell = toShellScript(request.stage.shell, request.stage.run, context.windows);
    const workplace = await workplaces.take(shell.fileName, shell.script);
    let left = null;
    try {
        await hideVariables(context, request);
        const mark = (0,external_node_crypto_.randomBytes)(8).toString("hex");
        const layers = createLayers(context, request, { workplace, mark });
        const env = (0,environment/* buildEnvironment */.AF)(layers, context.windows);
        options.interpreter.readUntil(context.clock.elapsed() + options.timeoutMs);
        const candidates = shell.candidates((0,external_node_path_.join)(workplace.folder, shell.fileName));
        const { exit, leftBehind } = await startShell(context, request, {
            ...options,
            env,
            candidates,
        });
        // A process that left the stage's process group would continue.
        if (exit.kind === "timed-out")
            await context.processes.endOrphans({ leaders: [], mark: (0,environment/* toStageMark */.T_)(mark) });
        await options.output.flush();
        const written = await workplaces.read(workplace);
        if (!leftBehind)
            left = written;
        const handed = readPassedOn(request, options, { written, layers });
        const notes = leftBehind ? ["left processes behind", ...handed.notes] : handed.notes;
        return { ...handed, exit: judgeProblems(judgeLate(exit, options), handed.problems), notes };
    }
    finally {
        await giveBack(context, request, { workplace, left });
    }
}
/** Failing to give the folder back does not change the stage's outcome. */
async function giveBack(context, { scope, entry }, { workplace, left }) {
    try {
        await scope.workplaces.giveBack(workplace, left);
    }
    catch (error) {
        context.warn(`${entry.id}: its temporary folder could not be removed: ${(0,reasons/* messageOf */.bD)(error)}`);
    }
}
function createLayers(context, request, { workplace, mark }) {
    return {
        idToken: request.stage.permissions.id_token,
        process: context.environment,
        subtask: request.env,
        passedOn: request.passedOn,
        stage: request.stage.env,
        own: { ...workplace.environment, ...listOwnVariables(request, mark) },
    };
}
const listOwnVariables = ({ scope, entry }, mark) => ({
    ORCHESTRATOR_TASK_ID: scope.taskId,
    ORCHESTRATOR_RUN_ID: scope.runId,
    ORCHESTRATOR_STAGE: entry.id,
    ORCHESTRATOR_MARK: scope.mark,
    ORCHESTRATOR_STAGE_MARK: mark,
    ...(entry.subtask === null ? {} : { ORCHESTRATOR_SUBTASK: entry.subtask }),
});
/** Reads what the stage passes on, from its command files and the commands in its output. */
function readPassedOn({ passedOn: before, entry }, { interpreter }, { written, layers }) {
    const files = readCommandFiles(written);
    const { outputs, leftOut } = boundOutputs({ ...interpreter.takeOutputs(), ...files.outputs });
    const fixed = Object.keys(files.env).filter((name) => (0,environment/* isFixed */.zZ)(name, layers));
    const { passedOn, hasPassedOn } = (0,environment/* addPassedOn */.F0)(before, {
        env: Object.fromEntries(Object.entries(files.env).filter(([name]) => !fixed.includes(name))),
        path: files.path,
        outputs: Object.fromEntries(Object.entries(outputs).map(([name, value]) => [(0,environment/* getOutputVariable */.mD)(entry.id, name), value])),
        matchers: interpreter.getMatchers(),
    });
    const kept = fixed.map((name) => `GITHUB_ENV: ${name} keeps its value: stages cannot set it`);
    return {
        passedOn,
        hasPassedOn,
        outputs,
        summary: files.summary,
        notes: [...kept, ...leftOut, ...files.notes],
        problems: [...interpreter.takeFailures(), ...files.problems],
    };
}
/** Takes outputs until the size limit, with a note on the others. */
function boundOutputs(given) {
    let left = limits/* limits */.F.stageOutputs.value;
    const entries = Object.entries(given).filter(([name, value]) => {
        const size = Buffer.byteLength(name) + Buffer.byteLength(value);
        const fits = size <= left;
        if (fits)
            left -= size;
        return fits;
    });
    const more = Object.keys(given).length - entries.length;
    const note = `GITHUB_OUTPUT: ${(0,counted/* counted */.h)(more, "output")} left out: all together may have ${limits/* limits */.F.stageOutputs.shown}`;
    return { outputs: Object.fromEntries(entries), leftOut: more === 0 ? [] : [note] };
}
/**
 * As in the runner, the time of problem matchers counts for the step (ProcessInvoker.cs). A failure keeps its reason.
 */
const judgeLate = (exit, { interpreter, timeoutMs }) => (0,model_outcome/* hasSucceeded */.yO)(exit) && interpreter.isLate()
    ? { kind: "timed-out", after_seconds: timeoutMs / 1000 }
    : exit;
/** As in the runner, such problems fail the step. A stage that failed anyway keeps its reason. */
function judgeProblems(exit, [problem]) {
    if (problem === undefined || !(0,model_outcome/* hasSucceeded */.yO)(exit))
        return exit;
    return { kind: "errored", reason: "workflow-command", message: problem };
}
/** Tries the shells in order until one starts. */
async function startShell(context, request, options) {
    let result;
    for (const { command, args } of options.candidates) {
        let announced = Promise.resolve();
        const running = context.processes.start({
            command,
            args,
            cwd: request.cwd,
            env: options.env,
            timeoutMs: options.timeoutMs,
            onOutput: async (stream, chunk) => {
                await announced;
                await options.output.write(stream, chunk);
            },
            outputFailed: options.output.failed,
        }, request.signal);
        if (running.pid !== null || command === options.candidates.at(-1).command) {
            announced = options.announce(running);
        }
        [result] = await Promise.all([running.result, announced]);
        if (result.exit.kind !== "spawn-failed")
            return result;
    }
    return result;
}

;// CONCATENATED MODULE: ./build/run/command-stage.js













/** Runs a command until it succeeds or its tries are used up, and writes its log. */
async function runCommand(context, request) {
    const { scope, entry } = request;
    const path = (0,run_context/* getLogFile */.n1)(scope, (0,stage_files/* fileStem */.E8)(entry.index, entry.id));
    await (0,run_context/* requireOwnFolder */.uA)(context, scope, "logs");
    const appender = await context.files.openAppend(path);
    try {
        const log = createLog(appender, scope.maxLogBytes);
        const handlers = createHandlers(context, request, log);
        const verdicts = await readVersions(context.files, request.cwd, scope.verdictPaths.get(entry.id) ?? []);
        const result = await runTries(context, request, handlers);
        const written = log.finish().then(() => (0,run_context/* requireOwnFolder */.uA)(context, scope, "logs"));
        await hideSecrets(context, scope, { ...result.passedOn.env, ...result.outputs });
        const exit = await written.then(() => result.exit, errored/* toErroredExit */.z);
        const copied = await copyArtifacts(context, request, verdicts);
        const ended = copied.isCutShort && (0,model_outcome/* hasSucceeded */.yO)(exit) ? { kind: "cancelled" } : exit;
        const missing = judgeMissing(request.stage, copied.unmatched, ended);
        return {
            ...result,
            exit: missing.exit,
            notes: [...result.notes, ...missing.notes, ...copied.notes],
            artifacts: copied.artifacts,
            files: [{ path: (0,persisted_path/* toPersistedPath */.Aq)(context, path), ...log.getMeasurement() }, ...copied.files],
            output: handlers.output,
            findings: handlers.interpreter.findings,
            findingsOmitted: handlers.interpreter.countOmitted(),
        };
    }
    finally {
        await appender.close();
    }
}
/** Applies `if_no_files_found` to globs without a match. A stage that failed anyway keeps its own reason. */
function judgeMissing({ if_no_files_found }, unmatched, exit) {
    if (unmatched.length === 0 || if_no_files_found === "ignore")
        return { exit, notes: [] };
    const message = `no file matches ${unmatched.join(", ")}`;
    if (if_no_files_found === "warn" || !(0,model_outcome/* hasSucceeded */.yO)(exit))
        return { exit, notes: [`artifacts: ${message}`] };
    return { exit: { kind: "errored", reason: "no-files-found", message }, notes: [] };
}
function createHandlers(context, request, log) {
    const { scope, entry } = request;
    const interpreter = createStageInterpreter(context, request);
    const output = createStageOutput({
        interpreter,
        redactor: context.redactor,
        log,
        watch: (stream, bytes) => watchOutput(context, request, stream, bytes),
        mask: (value) => passOnMask(context, value),
        recordDecisions: (stream, decisions) => scope.privacy.record([...scope.path, entry.id].join("/"), stream, decisions),
    });
    return { output, interpreter };
}
const createStageInterpreter = (context, request) => createInterpreter({
    ...context,
    cwd: request.cwd,
    signal: request.signal,
    workspace: context.environment["GITHUB_WORKSPACE"] ?? context.root,
    temporaryFolder: context.environment["RUNNER_TEMP"] ?? null,
    matchers: request.passedOn.matchers,
    hide: context.redactor.text,
});
async function runTries(context, request, handlers) {
    const { max, backoff_seconds, on, timeout_minutes } = request.stage.tries;
    const longestTry = timeout_minutes === null ? Infinity : timeout_minutes * 60_000;
    const deadline = context.clock.elapsed() + request.timeoutMs;
    for (let number = 1;; number += 1) {
        const remaining = Math.max(1, deadline - context.clock.elapsed());
        const timeoutMs = Math.min(remaining, longestTry);
        const once = await tryOnce(context, request, handlers, { number, timeoutMs });
        if (once.exit.kind === "timed-out")
            once.exit.after_seconds = Math.min(request.timeoutMs, longestTry) / 1000;
        const done = { ...once, tries: number };
        if (number === max || !isWorthRetrying(once.exit, on) || request.signal.aborted)
            return done;
        if (context.clock.elapsed() + backoff_seconds * 1000 >= deadline)
            return { ...done, notes: ["no time was left for another try", ...once.notes] };
        await context.clock.sleep(backoff_seconds * 1000, request.signal);
        if (request.signal.aborted)
            return { ...done, exit: { kind: "cancelled" } };
    }
}
/** An error ends the stage, and its output so far is kept. */
async function tryOnce(context, request, { output, interpreter }, attempt) {
    try {
        if (attempt.number > 1) {
            const line = `\n--- try ${attempt.number} of ${request.stage.tries.max} ---\n`;
            await output.write("stdout", Buffer.from(line));
            interpreter.forgetFindings();
        }
        const announce = (process) => recordStart(context, request, { ...process, number: attempt.number });
        return await runTry(context, request, {
            output,
            interpreter,
            announce,
            timeoutMs: attempt.timeoutMs,
        });
    }
    catch (error) {
        const nothing = { passedOn: request.passedOn, hasPassedOn: false, outputs: {}, summary: null };
        return { exit: (0,errored/* toErroredExit */.z)(error), notes: [], ...nothing };
    }
}
function isWorthRetrying(exit, on) {
    if (exit.kind === "timed-out")
        return on.includes("timeout");
    const failed = (exit.kind === "exited" && exit.code !== 0) || exit.kind === "signalled";
    return failed && on.includes("failure");
}
function recordStart(context, { entry, scope, record }, { pid, started, number }) {
    return record({
        type: "stage-started",
        index: entry.index,
        try: number,
        pid,
        process_started: started,
        log_path: (0,persisted_path/* toPersistedPath */.Aq)(context, (0,run_context/* getLogFile */.n1)(scope, (0,stage_files/* fileStem */.E8)(entry.index, entry.id))),
    });
}
async function watchOutput(context, { scope, entry }, stream, bytes) {
    try {
        await context.watcher.output(scope.path, entry.index, stream, bytes);
    }
    catch (error) {
        context.warn(`output could not be shown: ${(0,reasons/* messageOf */.bD)(error)}`);
    }
}

;// CONCATENATED MODULE: ./build/run/error-file.js










const errorTailBytes = limits/* limits */.F.errorTail.value;
/** @returns null if the file could not be written; the manifest still tells the failure */
async function writeErrorFile(context, scope, failed) {
    const { entry } = failed;
    const path = (0,external_node_path_.join)(scope.folder, (0,stage_files/* errorPath */.Q2)((0,stage_files/* fileStem */.E8)(entry.index, entry.id)));
    const file = toErrorFile(context, scope, failed);
    try {
        const text = (0,json/* toJson */.aB)(file);
        await (0,run_context/* requireOwnFolder */.uA)(context, scope, "errors");
        await context.files.replace(path, text);
        return { path: (0,persisted_path/* toPersistedPath */.Aq)(context, path), ...(0,evidence/* measureText */.kD)(text) };
    }
    catch (error) {
        context.warn(`${entry.id}: its error file could not be written: ${(0,reasons/* messageOf */.bD)(error)}`);
        return null;
    }
}
function toErrorFile(context, scope, { entry, exit, output }) {
    const stdout = output?.tails.stdout;
    const stderr = output?.tails.stderr;
    return {
        schema_version: 1,
        kind: "stage-error",
        run_id: scope.runId,
        task_id: scope.taskId,
        command_index: entry.index,
        command_id: entry.id,
        command: context.redactor.text(entry.command),
        reason: (0,model_outcome/* reasonOf */.A3)(exit),
        details: {
            message: context.redactor.text((0,model_outcome/* describeExit */.KE)(exit)),
            exit_code: exit.kind === "exited" ? exit.code : null,
            signal: exit.kind === "signalled" ? context.redactor.text(exit.signal) : null,
            stdout: stdout?.readText(errorTailBytes) ?? (0,redacted/* words */.aL) ``,
            stderr: stderr?.readText(errorTailBytes) ?? (0,redacted/* words */.aL) ``,
            stdout_truncated: (stdout?.getTotal() ?? 0) > errorTailBytes,
            stderr_truncated: (stderr?.getTotal() ?? 0) > errorTailBytes,
        },
        created_at: context.clock.now().toISOString(),
    };
}

// EXTERNAL MODULE: ./build/run/guardrail-stage.js
var guardrail_stage = __webpack_require__(2812);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./build/model/nested-end.js
var nested_end = __webpack_require__(6407);
// EXTERNAL MODULE: ./build/model/run-end.js
var run_end = __webpack_require__(9515);
;// CONCATENATED MODULE: ./build/run/status.js

/**
 * Records the end of a run. It fails if the journal could not be written, since a success without a record cannot be
 * checked; if the end itself could not be written, a second one says so.
 */
async function recordEnd(journal, outcomes, context) {
    if (!journal.broken.aborted)
        await journal.record({ type: "run-finished", ...getRunEnd(outcomes, context) });
    if (!journal.broken.aborted)
        return;
    await journal.record({
        type: "run-finished",
        status: "failed",
        status_detail: "journal-not-written",
        summary: context.redactor.text(String(journal.broken.reason)),
    });
}
function getRunEnd(outcomes, { signal, ownFiles, redactor }) {
    const changed = ownFiles?.findChanged() ?? [];
    if (changed.length === 0)
        return (0,run_end/* runEnd */.l)(outcomes, signal.aborted);
    return {
        status: "failed",
        status_detail: "own-files-changed",
        summary: redactor.text(describeChange(changed)),
    };
}
const describeChange = (paths) => `the action's own files changed while its stages ran: ${paths[0]}${paths.length === 1 ? "" : ` and ${paths.length - 1} more`}; look at what the stages did, and do not trust what later steps of this job show`;

;// CONCATENATED MODULE: ./build/run/nested.js












/** Runs a nested pipeline with its own journal and manifest. */
async function runNested(context, request) {
    const { stage, entry, scope, journal } = request;
    const child = createChildScope(scope, entry.id, request.createSubRunId());
    const { runId } = child;
    const childJournal = await openChildJournal(context, request, child);
    await journal.record({
        type: "child-started",
        index: entry.index,
        run_id: runId,
        pipeline_id: stage.pipeline_id,
        manifest: (0,persisted_path/* toPersistedPath */.Aq)(context, (0,external_node_path_.join)(child.folder, "manifest.json")),
    });
    await recordReused(childJournal, child.reused, request.collected);
    const limit = startTimeLimit(context, request);
    const run = {
        scope: child,
        journal: childJournal,
        signal: AbortSignal.any([request.signal, limit.timeUp, childJournal.broken]),
        cleanUp: AbortSignal.any([request.cleanUp, limit.timeUp, childJournal.broken]),
    };
    try {
        const passedOn = await runChild(context, request, run);
        const manifest = childJournal.getManifest();
        const exit = (0,nested_end/* nestedExit */.eR)(manifest, limit.hasRunOut() ? request.timeoutMs : null);
        return {
            exit,
            passedOn,
            hasPassedOn: !(0,external_node_util_.isDeepStrictEqual)(passedOn, request.passedOn),
            frames: manifest.privacy?.totals ?? model_frames/* noFrames */.e,
            judgement: (0,redacted/* asRecorded */.zz)((0,nested_end/* nestedJudgement */.LZ)(manifest)),
        };
    }
    finally {
        limit.stop();
        await childJournal.close();
        const manifest = childJournal.getManifest();
        request.collected.children.push(manifest);
        const { status } = manifest;
        await journal.record({ type: "child-finished", index: entry.index, run_id: runId, status });
    }
}
const createChildScope = (scope, stageId, runId) => ({
    ...scope,
    namesakes: new Set(),
    path: [...scope.path, stageId],
    runId,
    reused: scope.reused.children.get(runId) ?? reused/* noReuse */.C9,
    folder: (0,external_node_path_.join)(scope.folder, "children", runId),
    realFolder: (0,external_node_path_.join)(scope.realFolder, "children", runId),
});
async function runChild(context, request, run) {
    const { stage } = request;
    const { outcomes, passedOn } = await request.runGroup(context, {
        ...run,
        stages: stage.stages,
        entries: run.journal.getManifest().commands,
        env: { ...request.env, ...stage.env },
        passedOn: request.passedOn,
        folder: request.cwd,
        bounds: { ...stage, timeout_minutes: null },
        collected: request.collected,
    });
    await recordEnd(run.journal, outcomes, { ...context, signal: run.signal, ownFiles: null });
    return passedOn;
}
async function openChildJournal(context, request, child) {
    const { stage, entry, scope, journal } = request;
    await (0,run_context/* requireOwnFolder */.uA)(context, scope, "children");
    await (0,run_context/* requireOwnFolder */.uA)(context, child, ".");
    const parent = journal.getManifest();
    return openJournal({ ...context, folder: child.folder, scope: child.path }, {
        type: "run-started",
        task_id: scope.taskId,
        run_id: child.runId,
        parent_run_id: scope.runId,
        pipeline_id: stage.pipeline_id,
        pipeline_title: context.redactor.text(stage.pipeline_title),
        assignment: parent.assignment ?? entry.id,
        attempt: parent.attempt,
        plan_digest: parent.plan_digest,
        artifact_root: (0,persisted_path/* toPersistedPath */.Aq)(context, child.folder),
        guardrails_required: false,
        writer: context.writer,
        mark: scope.mark,
        heartbeat: null,
        redaction: context.redactor.mode,
        commands: (0,run_context/* redactEntries */.A9)(context, (0,entries/* entriesOfStages */.lW)(stage.stages, entry.subtask, 1)),
    });
}
/** Starts the time limit of the nested pipeline. */
function startTimeLimit(context, request) {
    const timeUp = new AbortController();
    const stopped = new AbortController();
    void context.clock.sleep(request.timeoutMs, stopped.signal).then(() => {
        if (!stopped.signal.aborted)
            timeUp.abort("the pipeline that it is part of timed out");
    });
    return {
        timeUp: timeUp.signal,
        hasRunOut: () => timeUp.signal.aborted,
        stop: () => stopped.abort(),
    };
}

;// CONCATENATED MODULE: ./build/run/stage.js









/** Runs one stage and records its end. An error is an outcome: failed, with the reason. */
async function runStage(context, request) {
    const begun = context.clock.elapsed();
    const ended = await runByKind(context, request).catch((error) => toStageEnd(request, (0,errored/* toErroredExit */.z)(error)));
    const outcome = (0,model_outcome/* outcomeOf */.sG)(ended.exit, request.stage);
    const duration_ms = Math.max(0, Math.round(context.clock.elapsed() - begun));
    const exit = (0,errored/* redactExit */.a)(context, ended.exit);
    await stage_recordEnd(context, request, { ...ended, exit, outcome, duration_ms });
    return { outcome, passedOn: ended.passedOn };
}
/** The end of a stage without output and results. */
const toStageEnd = ({ passedOn }, exit, notes = []) => ({
    exit,
    tries: 1,
    notes,
    output: null,
    passedOn,
    frames: model_frames/* noFrames */.e,
    artifacts: [],
    files: [],
    findings: [],
    findingsOmitted: 0,
    judgement: null,
    hasPassedOn: false,
    outputs: {},
    summary: null,
});
async function runByKind(context, request) {
    const { stage, journal } = request;
    if (request.timeoutMs <= 0) {
        const exit = { kind: "timed-out", after_seconds: 0 };
        return toStageEnd(request, exit, ["not started: the time limit of its subtask is used up"]);
    }
    switch (stage.kind) {
        case "command": {
            const record = journal.record;
            const result = await runCommand(context, { ...request, stage, record });
            return { ...result, frames: result.output.frames, judgement: null };
        }
        case "subpipeline": {
            const { index } = request.entry;
            const noProcess = { pid: null, process_started: null, log_path: null };
            await journal.record({ type: "stage-started", index, try: 1, ...noProcess });
            return {
                ...toStageEnd(request, { kind: "cancelled" }),
                ...(await runNested(context, { ...request, stage })),
            };
        }
        case "guardrail":
            return {
                ...toStageEnd(request, { kind: "cancelled" }),
                ...(await (0,guardrail_stage/* runGuardrail */.B1)(context, request, stage)),
            };
    }
}
async function stage_recordEnd(context, { entry, stage, scope, journal, collected }, ended) {
    const { exit, outcome, output, tries, duration_ms, artifacts, judgement, findings } = ended;
    const succeeded = outcome === "succeeded" || exit.kind === "nothing-ran";
    const summary = outcome === "succeeded" && stage.summary_hint !== null
        ? stage.summary_hint
        : (judgement?.summary ?? (0,model_outcome/* describeExit */.KE)(exit));
    collected.findings.push(...findings);
    const errorFile = succeeded
        ? null
        : await writeErrorFile(context, scope, { entry, exit, output });
    const privacyLog = scope.privacy.getFile();
    await journal.record({
        type: "stage-finished",
        index: entry.index,
        outcome,
        exit,
        tries,
        duration_ms,
        summary: context.redactor.text(summary),
        notes: ended.notes.map((note) => context.redactor.text(note)),
        tail: succeeded || output === null ? null : (0,screen_tail/* toTail */.i)(output.tails, context.redactor.text),
        error_file: errorFile?.path ?? null,
        findings: [...findings],
        findings_omitted: ended.findingsOmitted,
        judgement,
        artifacts,
        outputs: redactOutputs(context, ended.outputs),
        step_summary: ended.summary === null ? null : await boundSummary(context.redactor.text(ended.summary)),
        files: [...ended.files, ...[errorFile, privacyLog].filter((file) => file !== null)],
        frames: ended.frames,
        privacy_log: privacyLog?.path ?? null,
        handed_on: ended.hasPassedOn,
    });
}
/** A name can contain a secret too. */
const redactOutputs = ({ redactor }, outputs) => Object.fromEntries(Object.entries(outputs).map(([name, value]) => [redactor.text(name), redactor.text(value)]));
/** Bytes: the summary is cut at a line end if that loses at most an eighth of the limit. */
const nearest = limits/* limits */.F.keptSummary.value / 8;
/**
 * Cuts a stage's job summary to `limits.keptSummary`, closes open markup and appends a note. Cuts at a line end if one
 * is near the limit, otherwise between characters.
 */
async function boundSummary(text) {
    const most = limits/* limits */.F.keptSummary.value;
    const bytes = Buffer.from(text);
    if (bytes.length <= most)
        return text;
    // A streaming decoder withholds an incomplete character at the end.
    const beginning = new TextDecoder().decode(bytes.subarray(0, most), { stream: true });
    const kept = cut(beginning);
    // The Markdown parser is loaded only when needed.
    const { getClosingMarkup } = await Promise.all(/* import() */[__webpack_require__.e(3097), __webpack_require__.e(2053)]).then(__webpack_require__.bind(__webpack_require__, 2053));
    return `${kept}${getClosingMarkup(kept)}\n\n*The rest is left off: at most ${limits/* limits */.F.keptSummary.shown} of a stage's summary is kept.*\n`;
}
function cut(text) {
    const lineEnd = text.lastIndexOf("\n");
    if (lineEnd >= text.length - nearest)
        return text.slice(0, lineEnd);
    const tag = text.lastIndexOf("<");
    const isWithinTag = tag > text.lastIndexOf(">") && tag >= text.length - nearest;
    return isWithinTag ? text.slice(0, tag) : text;
}

;// CONCATENATED MODULE: ./build/run/stage-list.js






/** Runs stages in the order of their needs, each with what earlier ones passed on. */
async function runStageGroup(context, list) {
    let { passedOn } = list;
    const deadline = getDeadline(context, list.bounds.timeout_minutes);
    const outcomes = await runSchedule({
        stages: list.stages,
        done: findReusedPositions(list),
        failFast: list.bounds.fail_fast,
        maxParallel: list.bounds.max_parallel ?? context.defaultParallel,
        signal: list.signal,
        cleanUp: list.cleanUp,
        // A nested pipeline runs only if its stage does.
        begun: list.scope.path.length > 0,
        run: async (position) => {
            const stage = list.stages[position];
            const entry = list.entries[position];
            const before = passedOn;
            const result = await runStage(context, {
                ...list,
                stage,
                entry,
                passedOn: before,
                signal: selectSignal(list, stage),
                cwd: (0,external_node_path_.join)(list.folder, stage.working_directory),
                timeoutMs: Math.min(stage.timeout_minutes * 60_000, getTimeLeft(context, deadline)),
                createSubRunId: () => (0,sub_run/* subRunId */.dZ)(list.scope.runId, list.scope.namesakes, entry),
                runGroup: runStageGroup,
            });
            passedOn = (0,environment/* mergePassedOn */.GB)(passedOn, before, result.passedOn);
            return result.outcome;
        },
        skip: (position, reason) => recordSkip(list.journal, list.entries[position], context.redactor.text(reason)),
    });
    return { outcomes, passedOn };
}
const recordSkip = (journal, { index }, reason) => journal.record({ type: "stage-skipped", index, reason });
/** As on GitHub, a cancel does not end a stage that cleans up. In a nested pipeline that is up to its stages. */
const selectSignal = ({ signal, cleanUp }, stage) => stage.kind !== "subpipeline" && (0,condition/* cleansUp */.kI)(stage.if) ? cleanUp : signal;
const findReusedPositions = ({ entries, scope }) => new Set([...entries.keys()].filter((position) => scope.reused.stages.has(entries[position].index)));
const getDeadline = (context, minutes) => minutes === null ? Infinity : context.clock.elapsed() + minutes * 60_000;
const getTimeLeft = (context, deadline) => Math.floor(deadline - context.clock.elapsed());

;// CONCATENATED MODULE: ./build/run/workplace.js




const toFileName = (variable) => variable.toLowerCase();
/** @param environment the step's */
function createWorkplaces({ files, environment, }) {
    const commandFiles = listCommandFiles(environment);
    /** Folders with empty command files and nothing else. */
    const spare = [];
    let uses = 0;
    return {
        async take(scriptName, script) {
            const folder = spare.pop() ?? (await makeFolder(files, commandFiles));
            await files.write((0,external_node_path_.join)(folder, scriptName), script);
            const paths = commandFiles.map((variable) => [variable, (0,external_node_path_.join)(folder, toFileName(variable))]);
            return { folder, scriptName, environment: Object.fromEntries(paths) };
        },
        async read({ folder, environment }) {
            const read = new Map();
            const bounds = { within: folder, most: limits/* limits */.F.commandFile.value };
            for (const [variable, path] of Object.entries(environment)) {
                read.set(variable, await readCommandFile(files, variable, path, bounds));
            }
            return read;
        },
        async giveBack(workplace, left) {
            const { folder, scriptName } = workplace;
            if (left === null || !(await isUntouched(files, workplace, left)))
                return files.remove(folder);
            await files.remove((0,external_node_path_.join)(folder, scriptName));
            uses += 1;
            const next = `${folder.replace(/~\d+$/, "")}~${uses}`;
            await files.move(folder, next);
            spare.push(next);
        },
        async close() {
            for (const folder of spare.splice(0))
                await files.remove(folder);
        },
    };
}
async function readCommandFile(files, variable, path, bounds) {
    try {
        return (await files.readBytes(path, bounds)) ?? new Uint8Array(0);
    }
    catch (error) {
        throw new Error(`${variable} cannot be read: ${(0,reasons/* messageOf */.bD)(error)}`, { cause: error });
    }
}
function makeFolder(files, commandFiles) {
    return files.makeTemporaryFolder(Object.fromEntries(commandFiles.map((variable) => [toFileName(variable), ""])));
}
/** Whether the folder contains only the script and empty command files, all of them plain files. */
async function isUntouched(files, { folder, scriptName, environment }, left) {
    if ([...left.values()].some((bytes) => bytes.length > 0))
        return false;
    const expected = [...Object.keys(environment).map(toFileName), scriptName].sort();
    const found = await files.plainFiles(folder);
    return found !== null && found.join("/") === expected.join("/");
}

;// CONCATENATED MODULE: ./build/run/assignment.js




















/** Runs one attempt of an assignment: the setup, then its subtasks in order. */
async function runAssignment(context, request) {
    const { plan, resumed } = request;
    const begun = createScope(context, request);
    const journal = await openAssignmentJournal(context, request, begun);
    const { folder } = begun;
    const scope = { ...begun, realFolder: (await context.files.realPath(folder)) ?? folder };
    const cleanUp = startCleanUp(context);
    const run = {
        plan,
        journal,
        signal: AbortSignal.any([context.signal, journal.broken]),
        cleanUp: AbortSignal.any([cleanUp.over, journal.broken]),
        scope,
        entries: [...journal.getManifest().commands],
        collected: { children: [], findings: [] },
    };
    const interval = plan.recovery.heartbeat_interval_seconds * 1000;
    const heartbeat = startHeartbeat(context.clock, interval, journal.beat, context.warn);
    try {
        if (resumed !== null) {
            const reason = context.redactor.text(resumed.reason);
            await journal.record({ type: "run-resumed", actor: resumed.actor, reason });
        }
        await recordReused(journal, scope.reused, run.collected);
        const { outcomes, passedOn } = await runAll(context, run, request);
        await (0,run_context/* killEscaped */.yz)(context, run);
        await heartbeat.stop();
        await tidyUp(context, run.scope);
        await recordEnd(journal, outcomes, context);
        return { manifest: journal.getManifest(), collected: run.collected, passedOn };
    }
    finally {
        cleanUp.stop();
        await heartbeat.stop();
        await journal.close();
    }
}
async function tidyUp(context, { privacy, workplaces }) {
    try {
        await privacy.close();
        await workplaces.close();
    }
    catch (error) {
        context.warn(`the temporary files of the run could not be removed: ${(0,reasons/* messageOf */.bD)(error)}`);
    }
}
function createScope(context, { plan, folder, resumed }) {
    const path = (0,external_node_path_.join)(folder, stage_files/* privacyLogName */.kB);
    return {
        path: [],
        taskId: plan.task_id,
        runId: plan.run_id,
        folder,
        realFolder: folder,
        mark: (0,external_node_crypto_.randomBytes)(8).toString("hex"),
        secretNames: plan,
        hidden: new Set(),
        namesakes: (0,sub_run/* findNamesakes */.Wv)(plan),
        verdictPaths: findVerdictPaths(plan),
        reused: resumed === null ? reused/* noReuse */.C9 : (0,reused/* dropVariableSetters */.MH)(resumed.reused),
        maxLogBytes: plan.log_limit_bytes,
        workplaces: createWorkplaces(context),
        privacy: createPrivacyLog({ ...context, path, shownPath: (0,persisted_path/* toPersistedPath */.Aq)(context, path) }),
    };
}
async function runAll(context, run, { assignment, setup: done }) {
    const setup = await (done === undefined ? runSetup(context, run) : takeOverSetup(run, done));
    const outcomes = [...setup.outcomes];
    const broken = run.plan.setup.find((_, position) => (0,model_outcome/* isFailure */.N6)(setup.outcomes[position] ?? null));
    for (const id of assignment.subtasks) {
        const subtask = run.plan.subtasks.find((candidate) => candidate.id === id);
        if (subtask === undefined)
            throw new Error(`the plan has no subtask ${id}`);
        if (broken === undefined)
            outcomes.push(...(await runSubtask(context, run, subtask, setup.passedOn)));
        else
            outcomes.push(...(await skipSubtask(run, subtask, context.redactor.text(`setup failed: ${broken.id}`))));
    }
    return { outcomes, passedOn: setup.passedOn };
}
const runSetup = (context, run) => runStages(context, run, run.plan.setup, {
    env: {},
    passedOn: (0,environment/* createPassedOn */.kx)(),
    folder: context.root,
    bounds: { fail_fast: true, max_parallel: null, timeout_minutes: null },
});
async function takeOverSetup(run, { stages, passedOn }) {
    await recordReused(run.journal, { ...reused/* noReuse */.C9, stages }, run.collected);
    const outcomes = run.entries
        .splice(0, run.plan.setup.length)
        .map(({ index }) => stages.get(index)?.record.outcome ?? "cancelled");
    return { outcomes, passedOn };
}
async function runSubtask(context, run, subtask, passedOn) {
    const result = await runStages(context, run, subtask.stages, {
        env: subtask.env,
        passedOn,
        folder: (0,external_node_path_.join)(context.root, subtask.working_directory),
        bounds: subtask,
    });
    return result.outcomes;
}
function runStages(context, run, stages, settings) {
    const entries = run.entries.splice(0, stages.length);
    return runStageGroup(context, { ...run, ...settings, stages, entries });
}
/** Stages that an earlier attempt completed stay completed. */
async function skipSubtask(run, subtask, reason) {
    const outcomes = [];
    for (const entry of run.entries.splice(0, subtask.stages.length)) {
        const done = run.scope.reused.stages.has(entry.index);
        if (!done)
            await recordSkip(run.journal, entry, reason);
        outcomes.push(done ? "succeeded" : "skipped");
    }
    return outcomes;
}
function openAssignmentJournal(context, { plan, assignment, attempt, folder, partOf }, scope) {
    return openJournal({ ...context, folder, scope: scope.path }, {
        type: "run-started",
        task_id: plan.task_id,
        run_id: plan.run_id,
        parent_run_id: partOf ?? null,
        pipeline_id: plan.pipeline_id,
        pipeline_title: context.redactor.text(plan.pipeline_title),
        assignment: assignment.instance_id,
        attempt,
        plan_digest: plan.digest,
        artifact_root: (0,persisted_path/* toPersistedPath */.Aq)(context, folder),
        guardrails_required: plan.guardrails_required,
        writer: context.writer,
        mark: scope.mark,
        heartbeat: {
            interval_seconds: plan.recovery.heartbeat_interval_seconds,
            stale_after_seconds: plan.recovery.missing_heartbeat_timeout_seconds,
        },
        redaction: context.redactor.mode,
        commands: (0,run_context/* redactEntries */.A9)(context, (0,entries/* entriesOf */.Mc)(plan, assignment)),
    });
}


/***/ }),

/***/ 1662:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PN: () => (/* binding */ Matcher),
/* harmony export */   hC: () => (/* binding */ readOwners),
/* harmony export */   o2: () => (/* binding */ readMatchers)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5156);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7428);

/** Like the runner, accepts numbers and booleans as texts; an empty text means none. */
const toNumber = (value) => {
    if (typeof value !== "string")
        return value;
    const text = value.trim();
    if (text === "")
        return null;
    return /^[+-]?\d+$/.test(text) ? Number(text) : value;
};
const toBoolean = (value) => {
    const text = typeof value === "string" ? value.trim().toLowerCase() : null;
    return text === "true" || text === "false" ? text === "true" : text === "" ? null : value;
};
const group = zod__WEBPACK_IMPORTED_MODULE_0__.preprocess(toNumber, zod__WEBPACK_IMPORTED_MODULE_0__.int()
    .min(0)
    .nullish()
    .transform((value) => value ?? null));
const Pattern = zod__WEBPACK_IMPORTED_MODULE_0__.object({
    regexp: zod__WEBPACK_IMPORTED_MODULE_0__.string()
        .nullish()
        .transform((value) => value ?? ""),
    file: group,
    fromPath: group,
    line: group,
    column: group,
    severity: group,
    code: group,
    message: group,
    loop: zod__WEBPACK_IMPORTED_MODULE_0__.preprocess(toBoolean, zod__WEBPACK_IMPORTED_MODULE_0__.boolean()
        .nullish()
        .transform((value) => value ?? false)),
});
const severities = ["", "ERROR", "WARNING", "NOTICE"];
/** A problem matcher as in its file, with uncompiled expressions. */
const Matcher = zod__WEBPACK_IMPORTED_MODULE_0__.object({
    owner: zod__WEBPACK_IMPORTED_MODULE_0__.string().min(1, "expected a name"),
    severity: zod__WEBPACK_IMPORTED_MODULE_0__.string()
        .nullish()
        .transform((value) => value ?? "")
        .refine((value) => severities.includes(value.toUpperCase()), "expected error, warning or notice"),
    fromPath: zod__WEBPACK_IMPORTED_MODULE_0__.string()
        .nullish()
        .transform((value) => value ?? ""),
    pattern: zod__WEBPACK_IMPORTED_MODULE_0__.array(Pattern).min(1, "expected at least one pattern"),
});
const MatcherFile = zod__WEBPACK_IMPORTED_MODULE_0__.object({ problemMatcher: zod__WEBPACK_IMPORTED_MODULE_0__.array(Matcher).nullish() });
const groups = ["file", "fromPath", "line", "column", "severity", "code", "message"];
/**
 * Reads a file of problem matchers by the runner's rules (actions/runner, IssueMatcher.cs and docs/adrs/0276). Unknown
 * keys are ignored.
 * @throws Error for people
 */
function readMatchers(text) {
    const matchers = parseAs(MatcherFile, text).problemMatcher ?? [];
    const owners = new Set();
    for (const matcher of matchers) {
        const owner = matcher.owner.toLowerCase();
        if (owners.has(owner))
            throw new Error(`two matchers have the owner ${JSON.stringify(matcher.owner)}`);
        owners.add(owner);
        checkPatterns(matcher);
    }
    return matchers;
}
const OwnersFile = zod__WEBPACK_IMPORTED_MODULE_0__.object({
    problemMatcher: zod__WEBPACK_IMPORTED_MODULE_0__.array(zod__WEBPACK_IMPORTED_MODULE_0__.object({ owner: zod__WEBPACK_IMPORTED_MODULE_0__.string().nullish() })).nullish(),
});
/**
 * Reads the owners of the matchers in such a file. Like the runner, it checks nothing else to remove matchers.
 * @throws Error for people
 */
const readOwners = (text) => (parseAs(OwnersFile, text).problemMatcher ?? []).map(({ owner }) => owner ?? "");
function parseAs(schema, text) {
    const parsed = schema.safeParse(parseJson(text));
    if (!parsed.success)
        throw new Error(zod__WEBPACK_IMPORTED_MODULE_1__/* .prettifyError */ .S1(parsed.error).replaceAll("\n", " "));
    return parsed.data;
}
/** Like the runner's parser, allows comments and trailing commas. */
const ignored = /("(?:[^"\\]|\\.)*")|\/\/.*|\/\*[^]*?\*\/|,(?=\s*[}\]])/g;
function parseJson(text) {
    try {
        return JSON.parse(text.replace(/^\ufeff/, "").replace(ignored, "$1"), normalizeKeys);
    }
    catch (error) {
        throw new Error(`it is not valid JSON: ${error.message}`, { cause: error });
    }
}
const keys = ["problemMatcher", "owner", "severity", "pattern", "regexp", "loop", ...groups];
const keyNames = new Map(keys.map((key) => [key.toLowerCase(), key]));
/** Like the runner's parser, ignores the case of keys; the last of equal keys wins. */
const normalizeKeys = (_key, value) => typeof value !== "object" || value === null || Array.isArray(value)
    ? value
    : Object.fromEntries(Object.entries(value).map(([key, inner]) => [
        keyNames.get(key.toLowerCase()) ?? key,
        inner,
    ]));
function checkPatterns({ owner, pattern: patterns }) {
    const createError = (what) => new Error(`matcher ${JSON.stringify(owner)}: ${what}`);
    const set = new Set();
    for (const [position, pattern] of patterns.entries()) {
        const isLast = position === patterns.length - 1;
        if (pattern.loop && (position === 0 || !isLast))
            throw createError("only the last of several patterns may set `loop`");
        if (pattern.loop && pattern.message === null)
            throw createError("a pattern with `loop` has to set `message`");
        const count = countGroups(pattern.regexp, createError);
        for (const name of groups) {
            const value = pattern[name];
            if (value === null)
                continue;
            if (set.has(name))
                throw createError(`\`${name}\` is set twice`);
            if (value >= count)
                throw createError(`\`${name}\` is group ${value}, and the pattern has ${count - 1}`);
            set.add(name);
        }
    }
    if (!set.has("message"))
        throw createError("one of its patterns has to set `message`");
}
/** Counts the groups, including the whole match as group 0. */
function countGroups(regexp, wrong) {
    try {
        return new RegExp(`${regexp}|`).exec("").length;
    }
    catch (error) {
        throw wrong(error.message);
    }
}


/***/ }),

/***/ 2114:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q8: () => (/* binding */ parseWorkflowCommand),
/* harmony export */   oQ: () => (/* binding */ commandNames),
/* harmony export */   pw: () => (/* binding */ skipBlanks)
/* harmony export */ });
/** Commands of the runner (actions/runner, ActionCommandManager.cs). Other names make plain text. */
const commandNames = [
    "add-mask",
    "add-matcher",
    "add-path",
    "debug",
    "echo",
    "endgroup",
    "error",
    "group",
    "notice",
    "remove-matcher",
    "save-state",
    "set-env",
    "set-output",
    "stop-commands",
    "warning",
];
/**
 * Reads a line as the runner does (actions/runner, ActionCommand.cs): `::name properties::data` at its start, after
 * blanks, or else `##[name properties]data` anywhere in it.
 * @param names in lower case: only these make a command
 */
const parseWorkflowCommand = (line, names) => parseColons(line, names) ?? parseBrackets(line, names);
/** White space of .NET's Trim, which differs from JavaScript's in U+0085 and U+FEFF. */
const blank = /[\t-\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/;
/** The position of the first character that is not blank. */
function skipBlanks(line) {
    let start = 0;
    while (start < line.length && blank.test(line[start]))
        start += 1;
    return start;
}
function trimBlanks(text) {
    let end = text.length;
    while (end > 0 && blank.test(text[end - 1]))
        end -= 1;
    return text.slice(skipBlanks(text), end);
}
/**
 * The runner finds the second `::` with a culture-sensitive search that ignores characters without a weight. It still
 * cuts off two characters.
 */
// oxlint-disable-next-line no-control-regex -- these are the characters without a weight
const separator = /:[\0-\u0008\u000e-\u001f\u007f-\u009f\p{Default_Ignorable_Code_Point}]*:/gu;
function parseColons(line, names) {
    const start = skipBlanks(line);
    if (!line.startsWith("::", start))
        return undefined;
    separator.lastIndex = start + 2;
    const end = separator.exec(line)?.index;
    if (end === undefined)
        return undefined;
    const [name, rest] = splitOnce(line.slice(start + 2, end), " ");
    if (!names.has(name.toLowerCase()))
        return undefined;
    const properties = readProperties(trimBlanks(rest), ",", unescapeProperty);
    return { name: name.toLowerCase(), properties, data: unescapeData(line.slice(end + 2)) };
}
/** Only the first `##[` of a line counts. */
function parseBrackets(line, names) {
    const start = line.indexOf("##[");
    const end = start === -1 ? -1 : line.indexOf("]", start);
    if (end === -1)
        return undefined;
    const [name, rest] = splitOnce(line.slice(start + 3, end), " ");
    if (!names.has(name.toLowerCase()))
        return undefined;
    const properties = readProperties(rest, ";", unescapeBracketed);
    return { name: name.toLowerCase(), properties, data: unescapeBracketed(line.slice(end + 1)) };
}
function splitOnce(text, at) {
    const found = text.indexOf(at);
    return found === -1 ? [text, ""] : [text.slice(0, found), text.slice(found + 1)];
}
/** Properties without a name or a value are ignored; the last of equal names wins. */
function readProperties(text, between, unescape) {
    const properties = new Map();
    for (const part of text.split(between)) {
        const [name, rest] = splitOnce(part.replace(/^=+/, ""), "=");
        const value = rest.replace(/^=+/, "");
        if (name !== "" && value !== "")
            properties.set(name.toLowerCase(), unescape(value));
    }
    return properties;
}
// The percent sign comes last, so that its result is not unescaped again.
const unescapeData = (text) => text.replaceAll("%0D", "\r").replaceAll("%0A", "\n").replaceAll("%25", "%");
const unescapeProperty = (text) => unescapeData(text.replaceAll("%3A", ":").replaceAll("%2C", ","));
const unescapeBracketed = (text) => unescapeData(text.replaceAll("%3B", ";").replaceAll("%5D", "]"));


/***/ }),

/***/ 1209:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A9: () => (/* binding */ redactEntries),
/* harmony export */   n1: () => (/* binding */ getLogFile),
/* harmony export */   uA: () => (/* binding */ requireOwnFolder),
/* harmony export */   yz: () => (/* binding */ killEscaped)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _model_stage_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6006);
/* harmony import */ var _environment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4460);



/**
 * Makes sure that a folder of the run is not a link: a stage could have replaced it to redirect what is written there.
 * @param name of a folder below the scope's; it may not exist yet
 * @throws Error for people
 */
async function requireOwnFolder({ files }, { folder, realFolder }, name) {
    const isOwn = (found, expected) => found === undefined || found === expected;
    if (isOwn(await files.realPath(folder), realFolder) &&
        isOwn(await files.realPath((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, name)), (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(realFolder, name)))
        return;
    const message = `${(0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, name)} was replaced by a link to another place, so nothing is written there`;
    throw Object.assign(new Error(message), { code: "ENOTREGULAR" });
}
/** Kills processes that left their stage's process group, so that none outlives a run that was stopped. */
async function killEscaped({ processes }, { signal, scope: { mark } }) {
    if (signal.aborted)
        await processes.endOrphans({ leaders: [], mark: (0,_environment_js__WEBPACK_IMPORTED_MODULE_1__/* .toProcessMark */ .Ki)(mark) });
}
/** Redacts planned stages for the journal: a command or a title may contain a secret. */
const redactEntries = ({ redactor }, entries) => entries.map((entry) => ({
    ...entry,
    title: redactor.text(entry.title),
    command: redactor.text(entry.command),
}));
/** @returns an absolute path */
const getLogFile = (scope, stem) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(scope.folder, (0,_model_stage_files_js__WEBPACK_IMPORTED_MODULE_2__/* .logPath */ .xF)(stem));


/***/ }),

/***/ 4460:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F0: () => (/* binding */ addPassedOn),
  AF: () => (/* binding */ buildEnvironment),
  kx: () => (/* binding */ createPassedOn),
  mD: () => (/* binding */ getOutputVariable),
  zZ: () => (/* binding */ isFixed),
  GB: () => (/* binding */ mergePassedOn),
  Ki: () => (/* binding */ toProcessMark),
  T_: () => (/* binding */ toStageMark)
});

// EXTERNAL MODULE: ./build/model/credentials.js
var credentials = __webpack_require__(4676);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
;// CONCATENATED MODULE: ./build/model/git-variables.js
/**
 * Variables that bind git to one repository: those of `git rev-parse --local-env-vars`, and others that git sets for
 * hooks. With them, git would write to the wrong repository.
 */
const binding = /^GIT_(ALTERNATE_OBJECT_DIRECTORIES|ATTR_SOURCE|COMMON_DIR|CONFIG|CONFIG_(COUNT|KEY_\d+|PARAMETERS|VALUE_\d+)|DIR|GRAFT_FILE|IMPLICIT_WORK_TREE|INDEX_FILE|INTERNAL_SUPER_PREFIX|NAMESPACE|NO_REPLACE_OBJECTS|OBJECT_DIRECTORY|PREFIX|QUARANTINE_PATH|REPLACE_REF_BASE|SHALLOW_FILE|WORK_TREE)$/i;
const bindsRepository = (variable) => binding.test(variable);

;// CONCATENATED MODULE: ./build/run/environment.js



const createPassedOn = () => ({ env: {}, path: [], outputs: {}, matchers: [] });
/** The variable that holds an output for later stages: `OUTPUT_PKG_BUILD_TAG` for the output `tag` of `pkg.build`. */
const getOutputVariable = (stage, output) => `OUTPUT_${stage}_${output}`.toUpperCase().replaceAll(/[^A-Z0-9_]/g, "_");
/** Marks all processes of a run in their environment, so that those that outlive it can be found. */
const toProcessMark = (mark) => `ORCHESTRATOR_MARK=${mark}`;
/** Marks the processes of a single try of a stage. */
const toStageMark = (mark) => `ORCHESTRATOR_STAGE_MARK=${mark}`;
/**
 * The runner sets these for every step, so no step can change them (actions/runner, GitHubContext.cs,
 * RunnerContext.cs).
 */
const runnersOwn = /^(GITHUB_(?!TOKEN$)|RUNNER_)/i;
/** Whether GITHUB_ENV cannot change a variable: it is withheld from stages, or the runner or this tool sets it. */
const isFixed = (name, { process, own }) => (0,credentials/* isWithheld */.Y)(name) ||
    Object.hasOwn(own, name) ||
    (runnersOwn.test(name) && Object.hasOwn(process, name));
/** Builds a stage's environment. Later layers win, as on GitHub. */
function buildEnvironment(layers, windows) {
    const idToken = layers.idToken === "write";
    const base = Object.entries(layers.process).filter(([name]) => !(0,credentials/* isWithheld */.Y)(name, { idToken }) && !bindsRepository(name));
    const env = {
        ...Object.fromEntries(base),
        ...layers.subtask,
        ...layers.passedOn.outputs,
        ...layers.passedOn.env,
        ...layers.stage,
        ...layers.own,
    };
    if (layers.passedOn.path.length > 0) {
        const name = Object.keys(env).find((key) => key.toUpperCase() === "PATH") ?? "PATH";
        // An empty entry would mean the working directory.
        const folders = [...layers.passedOn.path, env[name] ?? ""].filter((folder) => folder !== "");
        env[name] = folders.join(windows ? ";" : ":");
    }
    return env;
}
/** Adds what a stage passed on. */
function addPassedOn(passedOn, { env, path, outputs, matchers, }) {
    const next = {
        env: { ...passedOn.env, ...env },
        path: [...path, ...passedOn.path.filter((folder) => !path.includes(folder))],
        outputs: { ...passedOn.outputs, ...outputs },
        matchers,
    };
    return { passedOn: next, hasPassedOn: !(0,external_node_util_.isDeepStrictEqual)(next, passedOn) };
}
/** Merges what parallel stages passed on. The stage that ended last wins. */
function mergePassedOn(now, before, after) {
    const path = after.path.filter((folder) => !before.path.includes(folder));
    const matchers = after.matchers.filter((matcher) => !before.matchers.includes(matcher));
    const removed = before.matchers.filter((matcher) => !after.matchers.includes(matcher));
    return {
        env: { ...now.env, ...pickChanged(before.env, after.env) },
        path: [...path, ...now.path.filter((folder) => !path.includes(folder))],
        outputs: { ...now.outputs, ...pickChanged(before.outputs, after.outputs) },
        matchers: [...matchers, ...now.matchers.filter((matcher) => !removed.includes(matcher))],
    };
}
const pickChanged = (before, after) => Object.fromEntries(Object.entries(after).filter(([name, value]) => before[name] !== value));


/***/ }),

/***/ 9593:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ redactExit),
/* harmony export */   z: () => (/* binding */ toErroredExit)
/* harmony export */ });
/* harmony import */ var _model_reasons_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9751);

/** The exit of a stage that ended with an internal error. */
const toErroredExit = (error) => ({
    kind: "errored",
    reason: (0,_model_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .reasonOfError */ .OX)(error),
    message: (0,_model_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error),
});
/** Redacts an exit. System errors can contain file names and values of variables. */
function redactExit({ redactor }, exit) {
    if (exit.kind === "spawn-failed")
        return { ...exit, reason: redactor.text(exit.reason) };
    if (exit.kind === "errored")
        return { ...exit, message: redactor.text(exit.message) };
    return exit;
}


/***/ }),

/***/ 1813:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   kD: () => (/* binding */ measureText),
/* harmony export */   qf: () => (/* binding */ createMeter),
/* harmony export */   v9: () => (/* binding */ measureFile)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

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

/***/ 2812:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B1: () => (/* binding */ runGuardrail),
/* harmony export */   L: () => (/* binding */ toJudgement),
/* harmony export */   pV: () => (/* binding */ judgeWithin)
/* harmony export */ });
/* harmony import */ var _model_redacted_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6416);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _model_limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9821);
/* harmony import */ var _model_stage_files_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6006);
/* harmony import */ var _model_reasons_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9751);
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1209);
/* harmony import */ var _persisted_path_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8507);
/* harmony import */ var _evidence_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1813);
/* harmony import */ var _screen_tail_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9939);









/** Runs a guardrail within its time limit. Its report becomes the log, and its documents become artifacts. */
async function runGuardrail(context, request, stage) {
    const { entry, scope, journal } = request;
    const stem = (0,_model_stage_files_js__WEBPACK_IMPORTED_MODULE_7__/* .fileStem */ .E8)(entry.index, entry.id);
    const log = (0,_context_js__WEBPACK_IMPORTED_MODULE_3__/* .getLogFile */ .n1)(scope, stem);
    const log_path = (0,_persisted_path_js__WEBPACK_IMPORTED_MODULE_4__/* .toPersistedPath */ .Aq)(context, log);
    const noProcess = { pid: null, process_started: null };
    await journal.record({
        type: "stage-started",
        index: entry.index,
        try: 1,
        ...noProcess,
        log_path,
    });
    const tails = { stdout: (0,_screen_tail_js__WEBPACK_IMPORTED_MODULE_6__/* .createScreenTail */ .D)(), stderr: (0,_screen_tail_js__WEBPACK_IMPORTED_MODULE_6__/* .createScreenTail */ .D)() };
    // The aggregation looks at the stages of assignments only, and not into nested pipelines.
    const mayWait = scope.path.length === 0;
    const { exit, judged, text } = await judgeWithin(context, stage, { ...request, mayWait });
    const bytes = (0,_model_redacted_js__WEBPACK_IMPORTED_MODULE_8__/* .bytesOf */ .$$)(text);
    tails.stdout.push(bytes);
    await writeLog(context, request, log, bytes);
    const documents = judged?.documents ?? [];
    const written = await writeDocuments(context, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(scope.folder, (0,_model_stage_files_js__WEBPACK_IMPORTED_MODULE_7__/* .artifactsPath */ .Zl)(stem)), documents);
    const findings = judged?.findings ?? [];
    const override = judged?.override ?? null;
    const kept = findings.slice(0, _model_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .limits */ .F.findings.value);
    return {
        exit,
        judgement: judged === null ? null : toJudgement(judged),
        findings: kept,
        findingsOmitted: findings.length - kept.length,
        output: { tails },
        notes: override === null ? [] : [`allowed: ${override.reason} (${override.where})`],
        artifacts: documents.map(({ name }) => `${stem}/${name}`),
        files: [{ path: log_path, ...(0,_evidence_js__WEBPACK_IMPORTED_MODULE_5__/* .measureText */ .kD)(bytes) }, ...written],
    };
}
async function writeDocuments(context, folder, documents) {
    const files = [];
    for (const { name, text } of documents) {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, name);
        await context.files.replace(path, text);
        files.push({ path: (0,_persisted_path_js__WEBPACK_IMPORTED_MODULE_4__/* .toPersistedPath */ .Aq)(context, path), ...(0,_evidence_js__WEBPACK_IMPORTED_MODULE_5__/* .measureText */ .kD)(text) });
    }
    return files;
}
/** Picks what is recorded of a guardrail besides its findings. */
function toJudgement({ verdict, summary, override, decision, details, }) {
    return { verdict, summary, override, decision, details };
}
/** Runs a guardrail until its time limit or a cancel. */
async function judgeWithin({ clock, judge, redactor }, stage, { signal, timeoutMs, mayWait }) {
    const over = new AbortController();
    const stop = AbortSignal.any([signal, over.signal]);
    const timeUp = clock.sleep(timeoutMs, stop).then(() => null);
    try {
        const answer = await Promise.race([judge(stage, { mayWait }), timeUp]);
        if (answer === null) {
            const exit = signal.aborted
                ? { kind: "cancelled" }
                : { kind: "timed-out", after_seconds: timeoutMs / 1_000 };
            return { exit, judged: null, text: (0,_model_redacted_js__WEBPACK_IMPORTED_MODULE_8__/* .words */ .aL) `` };
        }
        // File names and documents can contain secrets too.
        const judged = redactor.value(answer.judged);
        const exit = {
            kind: "judged",
            verdict: judged.verdict,
            overridden: judged.override !== null,
            ...(answer.dryRun ? { dry_run: true } : {}),
        };
        return { exit, judged, text: redactor.text(answer.text) };
    }
    finally {
        over.abort();
    }
}
async function writeLog(context, { entry, scope }, path, bytes) {
    const appender = await context.files.openAppend(path);
    try {
        await appender.append(bytes);
    }
    finally {
        await appender.close();
    }
    await context.watcher
        .output(scope.path, entry.index, "stdout", bytes)
        .catch((error) => context.warn(`output could not be shown: ${(0,_model_reasons_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error)}`));
}


/***/ }),

/***/ 6494:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ readJournal)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _model_fold_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4595);
/* harmony import */ var _model_journal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6953);
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9598);




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


/***/ }),

/***/ 9956:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C9: () => (/* binding */ noReuse),
/* harmony export */   MH: () => (/* binding */ dropVariableSetters),
/* harmony export */   tk: () => (/* binding */ getSetupNote)
/* harmony export */ });
const noReuse = { stages: new Map(), children: new Map() };
const ranBefore = "ran once, before the jobs";
const passedOnBefore = `${ranBefore}, and set variables for them`;
/** The note of a stage of such a setup. */
const getSetupNote = (hasPassedOn) => hasPassedOn ? passedOnBefore : ranBefore;
/**
 * Drops setup stages that set variables, since those of an earlier attempt are gone; their note tells them. Other
 * stages that set some are never reused.
 */
function dropVariableSetters(reused) {
    const stages = [...reused.stages].filter(([, { record }]) => !record.notes.includes(passedOnBefore));
    return { ...reused, stages: new Map(stages) };
}


/***/ }),

/***/ 9939:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ createScreenTail),
/* harmony export */   i: () => (/* binding */ toTail)
/* harmony export */ });
/* harmony import */ var _model_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9821);
/* harmony import */ var _tail_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8702);


const lineFeed = 0x0a;
const carriageReturn = 0x0d;
/**
 * Keeps the newest bytes of a stream as a terminal shows them: a carriage return restarts the line, so that only the
 * last state of a progress bar remains. Unlike on a terminal, nothing remains of a longer line that is overwritten.
 */
function createScreenTail() {
    const above = (0,_tail_js__WEBPACK_IMPORTED_MODULE_1__/* .createTail */ .$)();
    const line = (0,_tail_js__WEBPACK_IMPORTED_MODULE_1__/* .createTail */ .$)();
    let returned = false;
    /** @param bytes without a carriage return before their last line feed */
    const add = (bytes) => {
        const lineEnd = bytes.lastIndexOf(lineFeed) + 1;
        if (lineEnd > 0) {
            above.push(line.bytes(line.capacity));
            line.clear();
            above.push(bytes.subarray(0, lineEnd));
        }
        line.push(bytes.subarray(lineEnd));
    };
    const write = (piece) => {
        if (piece.length === 0)
            return;
        if (returned && piece[0] !== lineFeed)
            line.clear();
        else if (returned)
            line.push(Uint8Array.of(carriageReturn));
        returned = false;
        add(piece);
    };
    return {
        push(bytes) {
            let rest = bytes;
            for (let at = 0; (at = rest.indexOf(carriageReturn)) !== -1; rest = rest.subarray(at + 1)) {
                write(rest.subarray(0, at));
                returned = true;
            }
            write(rest);
        },
        readText(limit) {
            const newest = Buffer.concat([above.bytes(limit), line.bytes(limit)]);
            const from = Math.max(0, newest.length - Math.min(limit, line.capacity));
            return (0,_tail_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeCharacters */ .R)(newest.subarray(from));
        },
        getTotal: () => above.getTotal() + line.getTotal(),
    };
}
/**
 * What is recorded of a stage's streams: text that is cleaned when it is shown, and is looked through as it reads then.
 */
const toTail = (streams, hide) => ({
    stdout: hide(streams.stdout.readText(_model_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .limits */ .F.manifestTail.value)),
    stderr: hide(streams.stderr.readText(_model_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .limits */ .F.manifestTail.value)),
});


/***/ }),

/***/ 8702:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ createTail),
/* harmony export */   R: () => (/* binding */ decodeCharacters)
/* harmony export */ });
/* harmony import */ var _model_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9821);

/** @param capacity the most bytes to keep */
function createTail(capacity = _model_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .limits */ .F.tail.value) {
    /** Twice the capacity, so that bytes are rarely moved, even for small pieces. */
    let space = Buffer.alloc(0);
    let size = 0;
    let total = 0;
    const readNewest = (limit) => space.subarray(Math.max(0, size - Math.min(limit, capacity)), size);
    return {
        capacity,
        push(bytes) {
            total += bytes.length;
            if (space.length === 0 && bytes.length > 0)
                space = Buffer.alloc(2 * capacity);
            const added = bytes.subarray(Math.max(0, bytes.length - capacity));
            if (size + added.length > space.length) {
                space.copyWithin(0, size - capacity, size);
                size = capacity;
            }
            space.set(added, size);
            size += added.length;
        },
        bytes: readNewest,
        getTotal: () => total,
        clear() {
            size = 0;
            total = 0;
        },
    };
}
/** Decodes bytes without the rest of a character that was cut off at the start. */
function decodeCharacters(bytes) {
    let start = 0;
    while (start < Math.min(3, bytes.length) && (bytes[start] & 0xc0) === 0x80)
        start += 1;
    return bytes.subarray(start).toString("utf8");
}


/***/ }),

/***/ 1065:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ formatCodeCell),
/* harmony export */   VV: () => (/* binding */ escapeInline),
/* harmony export */   bG: () => (/* binding */ formatCodeSpan),
/* harmony export */   mx: () => (/* binding */ formatFencedBlock),
/* harmony export */   u3: () => (/* binding */ formatLink)
/* harmony export */ });
/* harmony import */ var _clean_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1559);

/** Longest inline text, in characters. */
const longestInline = 500;
const zeroWidthSpace = "\u200b";
/**
 * Escapes untrusted text for inline GitHub Markdown: no markup, HTML, link, mention, reference, emoji or mathematics
 * results. One line; also safe in headings and table cells.
 */
function escapeInline(text, longest = longestInline) {
    return (breakReferences((0,_clean_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .Ow)(text, longest))
        .replaceAll(/[\\`*_[\]<>|~&$^]/g, "\\$&")
        .replace(/^(?=[-+=#])/, "\\")
        .replace(/^(\d+)(?=[.)])/, "$1\\")
        // Trailing number signs would end a heading.
        .replace(/(?<= )(?=#+$)/, "\\"));
}
/**
 * GitHub detects mentions, references, commits, emoji and mathematics in the rendered page, where neither a backslash
 * nor an entity hides them, so a zero-width space breaks them.
 */
function breakReferences(line) {
    return line
        .replaceAll("@", `@${zeroWidthSpace}`)
        .replaceAll(/:(?=\/\/)|:(?=[\w+-]+(?::|$))|#(?=\d)|GH-(?=\d)|www(?=\.)/gi, `$&${zeroWidthSpace}`)
        .replaceAll("$", `${zeroWidthSpace}$$`)
        .replaceAll(/\b[\da-f]{7,40}\b/gi, breakCommit);
}
/** The shortest abbreviated commit has seven digits. */
const breakCommit = (digits) => digits.match(/.{1,6}/g).join(zeroWidthSpace);
/** Formats untrusted text as a code span, also in a table cell: nothing in it is interpreted. */
function formatCodeSpan(text, longest = longestInline) {
    const line = (0,_clean_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .Ow)(text, longest);
    if (line === "")
        return "";
    const fence = "`".repeat(findLongestRun(line) + 1);
    // A span may neither start nor end with a backtick; GitHub removes these blanks.
    const room = line.startsWith("`") || line.endsWith("`") ? " " : "";
    return `${fence}${room}${line}${room}${fence}`;
}
/**
 * Formats a code span in a table cell, where a bar would end the cell: tables remove the backslash before it. After a
 * backslash in the text that does not work, so such text is escaped instead.
 */
function formatCodeCell(text, longest = longestInline) {
    // Invisible characters could separate the two, so they are removed first.
    const line = (0,_clean_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .Ow)(text, longest);
    if (line.includes("\\|"))
        return escapeInline(line, longest);
    return formatCodeSpan(line, longest).replaceAll("|", "\\|");
}
/** Formats untrusted lines as a block with a fence longer than any run of backticks in them. */
function formatFencedBlock(text) {
    const clean = (0,_clean_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanText */ .X5)(text).replace(/\n+$/, "");
    const fence = "`".repeat(Math.max(3, findLongestRun(clean) + 1));
    return `${fence}text\n${clean}\n${fence}\n`;
}
/** Formats a link to a trusted address; only the text if it is not a web address. */
function formatLink(words, address) {
    const url = URL.canParse(address) ? new URL(address) : null;
    if (url === null || (url.protocol !== "https:" && url.protocol !== "http:"))
        return escapeInline(words);
    const safe = url.href.replaceAll(/[()<>[\]\\`|*_]/g, (character) => `%${character.charCodeAt(0).toString(16)}`);
    return `[${escapeInline(words)}](${safe})`;
}
function findLongestRun(text) {
    return Math.max(0, ...[...text.matchAll(/`+/g)].map((run) => run[0].length));
}


/***/ })

};
