export const id = 6894;
export const ids = [6894];
export const modules = {

/***/ 9085:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ aggregate)
});

// EXTERNAL MODULE: ./build/aggregate/counting.js
var counting = __webpack_require__(3475);
// EXTERNAL MODULE: ./build/aggregate/verdict.js + 1 modules
var aggregate_verdict = __webpack_require__(8155);
;// CONCATENATED MODULE: ./build/aggregate/finalise.js


/** The plan with what became of it: each assignment by its own outcome, with every attempt at it. */
function finalisePlan(input) {
    const { plan, verdict, now } = input;
    const assignments = verdict.assignments.map((judged, position) => finaliseAssignment(judged, input.records[position], input));
    return {
        ...plan,
        assignments,
        completed_at: (0,aggregate_verdict/* isUnderWay */.gn)(verdict.assignments) ? null : now.toISOString(),
    };
}
function finaliseAssignment(judged, record, input) {
    const { assignment, manifest, goesOn } = judged;
    const tried = attemptsMade(record.attempts, judged, input);
    const earlier = tried.slice(0, -1);
    const failedBefore = earlier.some((attempt) => attempt.manifest?.status !== "succeeded");
    const attempts = tried.map((_, position) => describeAttempt(tried, position, judged, input));
    const ended = manifest?.completed_at ?? input.now.toISOString();
    return {
        ...assignment,
        status: statusOf(judged, failedBefore),
        completed_at: goesOn ? null : ended,
        attempts,
    };
}
function statusOf({ state, goesOn, manifest }, failedBefore) {
    if (goesOn)
        return manifest?.status === "queued" ? "assigned" : "running";
    return state === "succeeded" && failedBefore ? "recovered" : state;
}
/**
 * The attempts that were made, up to the one that counts or left nothing: those with a manifest, and those without that
 * come after no success. Only of the last one it can be known that it was made after a success.
 */
function attemptsMade(manifests, { absence, manifest: counting }, { plan }) {
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
function describeAttempt(tried, position, judged, input) {
    const { number, manifest } = tried[position];
    const next = tried[position + 1];
    const assigned_at = assignedAt(tried, position, judged.assignment, input);
    const over = next !== undefined || !judged.goesOn;
    const ended = manifest?.completed_at ?? (manifest === null ? input.now.toISOString() : manifest.updated_at);
    return {
        number,
        assigned_at,
        started_at: manifest?.started_at ?? null,
        completed_at: over ? ended : null,
        status: next === undefined ? lastStatus(judged) : earlierStatus(manifest),
        recovery_checkpoints: checkpointsOf(tried, position, judged, input),
    };
}
/** The plan knows when it assigned its own attempt; a later one is known from its start, or from the end before it. */
function assignedAt(tried, position, { assigned_at }, { plan }) {
    const current = tried[position];
    if (current.number === plan.plan_attempt)
        return assigned_at;
    const before = tried[position - 1]?.manifest;
    return current.manifest?.started_at ?? before?.completed_at ?? assigned_at;
}
function lastStatus({ state, goesOn, manifest }) {
    if (goesOn)
        return manifest?.status === "queued" ? "pending" : "running";
    return state === "succeeded" ? "completed" : "failed";
}
const earlierStatus = (manifest) => manifest?.status === "succeeded" ? "completed" : "requeued";
/** Followed by another attempt, requeued by a person or for want of a heartbeat; lost for good, escalated. */
function checkpointsOf(tried, position, judged, input) {
    const { manifest } = tried[position];
    const next = tried[position + 1];
    if (next !== undefined) {
        const lost = manifest === null || !(0,counting/* isTerminal */.H)(manifest.status);
        const timestamp = assignedAt(tried, position + 1, judged.assignment, input);
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

// EXTERNAL MODULE: ./build/aggregate/wording.js
var wording = __webpack_require__(128);
;// CONCATENATED MODULE: ./build/aggregate/ignored.js

/** One for each manifest that nobody expects where it was found. */
const warningsOn = (ignored) => ignored
    .filter(({ expected }) => !expected)
    .map(({ assignment, attempt, reason }) => `a manifest of ${assignment ?? "the run"}, attempt ${attempt}, does not count: ${reason}`);
/** One sentence on what the plans before this one left, so that nobody wonders why it is there. */
function notesOn(ignored, foreign) {
    const unread = foreign.map(({ assignment, attempt }) => ({ assignment, attempt }));
    const read = ignored.flatMap(({ expected, assignment, attempt }) => expected && assignment !== null ? [{ assignment, attempt }] : []);
    const earlier = new Map([...read, ...unread].map((one) => [JSON.stringify(one), one]));
    if (earlier.size === 0)
        return [];
    const numbers = [...new Set([...earlier.values()].map(({ attempt }) => attempt))].sort((left, right) => left - right);
    const attempts = `${numbers.length === 1 ? "attempt" : "attempts"} ${(0,wording/* inWords */.r4)(numbers.map(String))}`;
    return [
        earlier.size === 1
            ? `1 manifest of ${attempts} belongs to an earlier plan and does not count`
            : `${earlier.size} manifests of ${attempts} belong to an earlier plan and do not count`,
    ];
}

// EXTERNAL MODULE: ./build/model/commands.js
var model_commands = __webpack_require__(3206);
// EXTERNAL MODULE: ./build/model/entries.js
var entries = __webpack_require__(7006);
// EXTERNAL MODULE: ./build/model/frames.js
var model_frames = __webpack_require__(7966);
;// CONCATENATED MODULE: ./build/aggregate/privacy.js

/**
 * What the guards of all manifests did together; null when nothing guarded any. One that only watched makes it
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

;// CONCATENATED MODULE: ./build/aggregate/merge.js




/**
 * The manifest of the whole run: the commands of all assignments, set-up first, then subtask by subtask in plan order,
 * then the `after` stages, indexed from 1. A stage that was lost is listed as failed, without an outcome.
 */
function mergeManifests(input) {
    const { plan, verdict, now, artifactRoot } = input;
    const manifests = verdict.assignments.flatMap(({ manifest }) => manifest === null ? [] : [manifest]);
    const commands = commandsOf(verdict);
    return {
        schema_version: 1,
        version: 1,
        kind: "manifest",
        task_id: plan.task_id,
        run_id: plan.run_id,
        parent_run_id: null,
        pipeline_id: plan.pipeline_id,
        // That of a manifest went through the redactor.
        pipeline_title: manifests[0]?.pipeline_title ?? plan.pipeline_title,
        assignment: null,
        attempt: input.attempt,
        plan_digest: plan.digest,
        status: input.status,
        status_detail: input.detail,
        ...timesOf(input, manifests),
        updated_at: now.toISOString(),
        heartbeat_at: null,
        heartbeat_interval_seconds: null,
        heartbeat_stale_after_seconds: null,
        artifact_root: artifactRoot,
        log_path: null,
        journal_sha256: null,
        summary: input.summary,
        metrics_recorded: false,
        resume_events: collect(input.attempts.flatMap((manifest) => manifest.resume_events)),
        approvals: collect(input.attempts.flatMap((manifest) => manifest.approvals)),
        commands,
        child_runs: manifests.flatMap((manifest) => manifest.child_runs),
        guardrails_required: plan.guardrails_required,
        guardrail_status: (0,model_commands/* guardrailStatus */._8)(commands, plan.guardrails_required),
        scheduler: schedulerOf(plan, artifactRoot),
        privacy: mergePrivacy(manifests),
    };
}
function schedulerOf(plan, artifactRoot) {
    const assignments = plan.assignments.map(({ instance_id, status, attempts }) => ({
        instance_id,
        status,
        attempts: attempts.length,
    }));
    return { mode: "multi-instance", plan: `${artifactRoot}/plan.final.json`, assignments };
}
/** From the first start to the last end; a run of which nothing was left ended when that was found out. */
function timesOf({ plan, verdict, now }, manifests) {
    // A set-up that ran before the assignments began is part of the run.
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
        completed_at: (0,aggregate_verdict/* isUnderWay */.gn)(verdict.assignments) ? null : (ended.at(-1) ?? now.toISOString()),
    };
}
function commandsOf({ assignments, subtasks, after }) {
    const assigned = new Set(assignments.flatMap((assignment) => assignment.assignment.subtasks));
    const stages = [
        ...assignments.flatMap((assignment) => assignment.setup),
        ...subtasks
            .filter(({ subtask }) => assigned.has(subtask.id))
            .flatMap((subtask) => subtask.stages),
        ...after,
    ];
    return stages.map((stage, position) => ({ ...commandOf(stage), index: position + 1 }));
}
function commandOf({ stage, subtask, command, state }) {
    const known = command ?? pendingOf(stage, subtask);
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
const pendingOf = (stage, subtask) => (0,model_commands/* pendingCommand */.zz)((0,entries/* entriesOfStages */.lW)([stage], subtask, 1)[0]);
/** Sorted by time, each once. */
function collect(entries) {
    const distinct = new Map(entries.map((entry) => [JSON.stringify(entry), entry]));
    const keyOf = ([text, entry]) => `${entry.timestamp} ${text}`;
    return [...distinct]
        .sort((left, right) => (keyOf(left) < keyOf(right) ? -1 : 1))
        .map(([, entry]) => entry);
}

;// CONCATENATED MODULE: ./build/aggregate/review-entry.js


/** A review that came to its end and did not approve. One that had to be made, and was not, is no rejection. */
function isRejected({ exit, judgement, }) {
    const decision = judgement?.decision ?? null;
    if (decision === null)
        return exit?.kind === "exited";
    return decision.performed && !decision.approved;
}
/**
 * What the review stages of a subtask, or of the whole run, come to. Only a review that ran to its end says anything:
 * nobody reviewed is `not performed`, and not approved.
 */
function reviewEntry({ id: subtaskId, skip }, stages) {
    const ids = (some) => (0,wording/* inWords */.r4)(some.map(({ stage }) => stage.id));
    const remarks = stages.flatMap(remarksOn).join("; ");
    const entry = (summary, approved, feedback) => ({
        subtaskId,
        summary,
        decision: { approved, feedback },
    });
    const rejecting = stages.filter(isRejection);
    if (rejecting.length > 0)
        return entry(`rejected by ${ids(rejecting)}`, false, remarks);
    const approving = stages.filter(isApproval);
    const open = stages.filter(({ state }) => state !== "succeeded" && state !== "skipped");
    if (approving.length > 0 && open.length === 0) {
        const missing = stages.filter(({ command }) => (0,aggregate_verdict/* isNotPerformed */.QA)(command));
        const said = [...approving, ...missing].flatMap(remarksOn).join("; ");
        return entry(`approved by ${ids(approving)}`, true, said || null);
    }
    return entry("not performed", false, skip === null ? remarks || "no review stages" : `skipped: ${skip}`);
}
const isApproval = ({ state, command }) => state === "succeeded" && command?.judgement?.decision?.performed !== false;
const isRejection = ({ state, command }) => (state === "failed" || state === "allowed_failure") && command !== null && isRejected(command);
/** What happened and what the reviewer said; nothing of a success without words. */
function remarksOn(verdict) {
    const { stage, command, state } = verdict;
    const feedback = command?.judgement?.decision?.feedback ?? null;
    if (state === "succeeded")
        return feedback === null ? [] : [`${stage.id}: ${feedback}`];
    const isSaid = feedback === null || (0,aggregate_verdict/* isNotPerformed */.QA)(command);
    return [`${stage.id} ${(0,wording/* whatHappened */.ez)(verdict)}${isSaid ? "" : `: ${feedback}`}`];
}

// EXTERNAL MODULE: ./build/model/nested-end.js
var nested_end = __webpack_require__(6407);
// EXTERNAL MODULE: ./build/model/skip-reasons.js
var skip_reasons = __webpack_require__(1787);
;// CONCATENATED MODULE: ./build/aggregate/run-status.js




/**
 * How the run went by its manifests: failed if a required stage failed, timed out or was lost; else cancelled; else
 * still running; else failed if nothing ran, unless the plan declared that it may be empty; else succeeded.
 */
function runResult(plan, verdict, ignored) {
    const failures = failuresOf(verdict, ignored);
    if (failures.length > 0)
        return { status: "failed", detail: failureDetail(verdict), reason: (0,wording/* inWords */.r4)(failures) };
    const ofAfter = (0,aggregate_verdict/* stateOf */.L4)(verdict.after.map(({ state }) => state));
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
        return { status: "cancelled", detail: cancelDetail(verdict), reason: cancelReason(verdict) };
    if (states.includes("running"))
        return { status: "in_progress", detail: null, reason: goingOn(verdict) };
    if (isDeclaredEmpty(plan) || anythingRan(verdict))
        return { status: "succeeded", detail: null, reason: null };
    return { status: "failed", detail: "nothing-ran", reason: nothingRan(plan) };
}
/** A failed stage says most; an assignment that failed or got lost by itself has its own word. */
function failureDetail({ assignments, subtasks, after, faults }) {
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
const cancelDetail = ({ assignments }) => assignments.some(({ manifest }) => manifest?.status_detail === "process-gone")
    ? "process-gone"
    : "cancelled";
/** Every subtask was left out by its `paths`, nothing by a target, and the pipeline says that this is fine. */
const isDeclaredEmpty = (plan) => plan.allow_empty &&
    !plan.partial &&
    plan.assignments.length === 0 &&
    plan.subtasks.every((subtask) => subtask.skip === skip_reasons/* skipReasons */.d.paths);
const stageStarted = ({ command }) => command !== null && (0,nested_end/* wasStarted */.rq)(command);
/** A set-up alone is no run, unless it was all that was asked for. */
function anythingRan({ assignments, subtasks }) {
    const setupsAlone = assignments.filter(({ assignment }) => assignment.subtasks.length === 0);
    return [
        ...subtasks.flatMap(({ stages }) => stages),
        ...setupsAlone.flatMap(({ setup }) => setup),
    ].some(stageStarted);
}
function failuresOf(verdict, ignored) {
    const strangers = strangersOf(ignored);
    const inAssignments = verdict.assignments.flatMap((judged) => failuresIn(judged, strangers.get(judged.assignment.instance_id) ?? []));
    const assigned = new Set(verdict.assignments.flatMap(({ subtasks }) => subtasks));
    const inNone = verdict.subtasks.filter((subtask) => !assigned.has(subtask));
    const elsewhere = [...inAssignments, ...inNone.flatMap(({ stages }) => failedStages(stages))];
    const after = elsewhere.length === 0 ? verdict.after : verdict.after.filter((stage) => !isBlocked(stage));
    // A set-up that ran once for all assignments failed once.
    return [...new Set([...verdict.faults, ...elsewhere, ...failedStages(after)])];
}
const isBlocked = ({ state }) => state === "blocked";
/** What was found of an assignment and does not count, by the assignment's id. */
function strangersOf(ignored) {
    const strangers = new Map();
    for (const one of ignored.filter(({ expected }) => !expected)) {
        const known = strangers.get(one.assignment);
        if (known === undefined)
            strangers.set(one.assignment, [one]);
        else
            known.push(one);
    }
    return strangers;
}
function failuresIn(judged, strangers) {
    return [...judged.faults, ...ownFailures(judged, strangers)];
}
function ownFailures(judged, strangers) {
    const { assignment, manifest, absence, setup, subtasks, faults } = judged;
    if (manifest === null || absence !== null)
        return absence?.state === "lost" ? [lostReason(assignment, absence, strangers)] : [];
    const stages = failedStages([...setup, ...subtasks.flatMap((subtask) => subtask.stages)]);
    if (manifest.status_detail === "journal-not-written" ||
        manifest.status_detail === "own-files-changed") {
        const why = manifest.summary || manifest.status_detail;
        return [...stages, `the assignment ${assignment.instance_id} ended as failed (${why})`];
    }
    if (stages.length > 0)
        return stages;
    if (faults.length > 0 || (judged.state !== "failed" && judged.state !== "lost"))
        return [];
    const isTold = manifest.status_detail !== null && toldBySummary.includes(manifest.status_detail);
    const detail = (isTold ? null : manifest.status_detail) ?? manifest.summary ?? "no reason was given";
    const ended = judged.state === "lost" ? "never ended" : `ended as failed (${detail})`;
    return [`the assignment ${assignment.instance_id} ${ended}`];
}
/** What these mean in this run stands in the manifest's summary. */
const toldBySummary = ["process-gone", "key-taken"];
function lostReason({ instance_id }, absence, strangers) {
    const found = strangers.map(({ attempt, reason }) => `that of attempt ${attempt} does not count: ${reason}`);
    return `the assignment ${instance_id} was ${absence.word}: ${absence.reason}${found.length === 0 ? "" : ` (${found.join("; ")})`}`;
}
/** Blocked stages are the consequence of others; they are named when there is nothing else to name. */
function failedStages(stages) {
    const failed = stages.filter(({ state }) => state === "failed" || state === "timed_out" || state === "lost");
    const goesOn = stages.some(({ state }) => state === "cancelled" || state === "waiting");
    const named = failed.length > 0 || goesOn ? failed : stages.filter(isBlocked);
    return named.map((verdict) => `${(0,wording/* verdictName */.B2)(verdict)} ${(0,wording/* whatHappened */.ez)(verdict)}`);
}
function cancelReason({ assignments, after }) {
    const ofAssignments = assignments.flatMap(({ setup, subtasks }) => [
        ...setup,
        ...subtasks.flatMap((own) => own.stages),
    ]);
    const stages = [...ofAssignments, ...after];
    const stopped = stages.filter((verdict) => verdict.state === "cancelled" && stageStarted(verdict));
    const names = stopped.map(wording/* verdictName */.B2);
    const absent = assignments.filter(({ absence }) => absence !== null);
    const missing = (0,wording/* inWords */.r4)(absent.map(({ assignment }) => assignment.instance_id));
    const during = names.length === 0 ? "" : ` during ${(0,wording/* inWords */.r4)(names)}`;
    return `the run was cancelled${during}${missing === "" ? "" : `; ${missing} left no manifest`}`;
}
function goingOn({ assignments }) {
    const names = assignments
        .filter(({ goesOn }) => goesOn)
        .map(({ assignment }) => assignment.instance_id);
    return `still running: ${(0,wording/* inWords */.r4)(names)}`;
}
function nothingRan({ subtasks, assignments, allow_empty, partial }) {
    if (assignments.length > 0)
        return "nothing ran: no stage's condition was true";
    const reasons = [...new Set(subtasks.flatMap(({ skip }) => (skip === null ? [] : [skip])))];
    const advice = !allow_empty && !partial && reasons.every((reason) => reason === skip_reasons/* skipReasons */.d.paths)
        ? "; if that is fine, set allow-empty: true in the pipeline"
        : "";
    return `nothing ran: every subtask was skipped (${reasons.join(", ")})${advice}`;
}

;// CONCATENATED MODULE: ./build/aggregate/sections.js




/** @param assignment null: it belongs to none */
function sectionsOf(verdict, assignment, runId) {
    const trouble = verdict.subtask.skip === null ? troubleAround(assignment) : null;
    const reviews = phaseOf(verdict.stages, "review");
    return {
        build: buildEntry(verdict, assignment, trouble, runId),
        test: testEntry(verdict.subtask, phaseOf(verdict.stages, "test"), runId),
        review: reviewEntry(verdict.subtask, reviews),
        hasReviews: reviews.length > 0,
        reviewFailed: !isFine(reviews),
        status: sections_statusOf(verdict, assignment, trouble),
        processed: verdict.stages.some(stageStarted),
    };
}
/** What stands in `after` is no subtask's: its entries have the pipeline's id. Whatever is no review is a test. */
function afterSections(after, { pipeline_id, run_id }) {
    const owner = { id: pipeline_id, skip: null };
    const reviews = phaseOf(after, "review");
    const tests = after.filter((stage) => !reviews.includes(stage));
    return {
        tests: tests.length === 0 ? [] : [testEntry(owner, tests, run_id)],
        reviews: reviews.length === 0
            ? []
            : [{ review: reviewEntry(owner, reviews), reviewFailed: !isFine(reviews) }],
    };
}
const phaseOf = (stages, phase) => stages.filter(({ stage }) => stage.phase === phase);
function isFine(stages) {
    const state = (0,aggregate_verdict/* stateOf */.L4)(stages.map((stage) => stage.state));
    return state === "succeeded" || state === "skipped";
}
/**
 * What went wrong outside of the subtask's own stages but belongs to it: the set-up, or a run that ended without saying
 * why.
 */
function troubleAround(assignment) {
    if (assignment === null || assignment.manifest === null)
        return null;
    const failed = assignment.setup.filter((stage) => !isFine([stage]) && stage.state !== "waiting");
    if (failed.length > 0) {
        return `set-up failed: ${(0,wording/* inWords */.r4)(failed.map((stage) => `${stage.stage.id} ${(0,wording/* whatHappened */.ez)(stage)}`))}`;
    }
    if (!assignment.unexplained)
        return null;
    const { status, status_detail } = assignment.manifest;
    return `its assignment ${assignment.assignment.instance_id} ended as ${status}${status_detail === null ? "" : ` (${status_detail})`}`;
}
function buildEntry(verdict, assignment, trouble, runId) {
    const stages = phaseOf(verdict.stages, "build");
    const root = assignment?.manifest?.artifact_root;
    const copied = stages.flatMap(({ command }) => command?.artifacts ?? []);
    return {
        subtaskId: verdict.subtask.id,
        success: trouble === null && isFine(stages),
        artifacts: root === undefined ? [] : copied.map((path) => `${root}/files/${path}`),
        notes: trouble ?? notesOf(verdict.subtask, stages),
        mode: verdict.subtask.execution_mode,
        runId,
    };
}
function testEntry(owner, stages, runId) {
    return {
        subtaskId: owner.id,
        success: isFine(stages),
        reports: stages.map((stage) => ({
            name: stage.stage.id,
            status: reportStatus[stage.state],
            details: stage.state === "succeeded" ? (stage.command?.summary ?? null) : (0,wording/* whatHappened */.ez)(stage),
        })),
        notes: notesOf(owner, stages),
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
/** null: every stage succeeded. */
function notesOf({ skip }, stages) {
    if (skip !== null)
        return `skipped: ${skip}`;
    if (stages.length === 0)
        return "no stages";
    const remarks = stages.filter(({ state }) => state !== "succeeded");
    return remarks.length === 0
        ? null
        : remarks.map((stage) => `${stage.stage.id} ${(0,wording/* whatHappened */.ez)(stage)}`).join("; ");
}
function sections_statusOf(verdict, assignment, trouble) {
    if (trouble === null || verdict.state === "failed")
        return verdict.state;
    return assignment?.state === "cancelled" ? "cancelled" : "failed";
}

;// CONCATENATED MODULE: ./build/aggregate/run-summary.js

/**
 * The run in its three sections: every subtask's entries, then those of the `after` stages under the pipeline's id, and
 * at the top the worst of each.
 */
function summarizeRun(input) {
    const { plan, manifest, verdict, result } = input;
    const assigned = new Map(verdict.assignments.flatMap((assignment) => assignment.subtasks.map((subtask) => [subtask, assignment])));
    const sections = verdict.subtasks.map((subtask) => sectionsOf(subtask, assigned.get(subtask) ?? null, plan.run_id));
    const after = afterSections(verdict.after, plan);
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
        plan: planSection(plan, input.notes),
        build: worst(sections, ({ build }) => !build.success).build,
        test: worstTest(sections, after),
        review: worstReview(sections, after),
        builds: sections.map(({ build }) => build),
        tests: [...sections.map(({ test }) => test), ...after.tests],
        reviews: [
            ...sections.map(({ review }) => review),
            ...after.reviews.map(({ review }) => review),
        ],
        group: groupSection(sections),
        scheduler: schedulerSection(plan),
        privacy: privacySection(manifest),
        // Who knows of them fills them in.
        jobResults: null,
        jobs: null,
        history: null,
        artifacts: [...input.artifacts],
        warnings: [...input.warnings],
        timestamp: input.now.toISOString(),
    };
}
/** The first in plan order that did not succeed, else the last one processed, else the last one. */
function worst(sections, isBad) {
    const found = sections.find(isBad) ?? sections.findLast(({ processed }) => processed) ?? sections.at(-1);
    if (found === undefined)
        throw new Error("a plan has at least one subtask");
    return found;
}
function worstTest(sections, after) {
    const { test } = worst(sections, ({ test }) => !test.success);
    return test.success ? (after.tests.find(({ success }) => !success) ?? test) : test;
}
/**
 * A rejection comes before what was not reviewed, and that before an approval. Where the whole run is reviewed, a
 * subtask without reviews of its own lacks nothing.
 */
function worstReview(sections, { reviews }) {
    const all = [...sections.filter(({ hasReviews }) => hasReviews), ...reviews];
    const failed = all.find(({ reviewFailed }) => reviewFailed);
    if (failed !== undefined)
        return failed.review;
    if (reviews.length === 0)
        return worst(sections, ({ review }) => !review.decision.approved).review;
    return (all.find(({ review }) => !review.decision.approved) ?? all.at(-1)).review;
}
function planSection({ setup, subtasks, after, targets, notes }, more) {
    const itemsOf = (stages, subtaskId) => stages.map(({ id, name }) => ({ id, subtaskId, description: name }));
    return {
        items: [
            ...itemsOf(setup, null),
            ...subtasks.flatMap(({ id, stages }) => itemsOf(stages, id)),
            ...itemsOf(after, null),
        ],
        targetId: targets.length === 1 ? targets[0] : null,
        notes: [...notes, ...more],
    };
}
function groupSection(sections) {
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
const schedulerSection = ({ mode, recovery, assignments }) => ({
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
function privacySection({ privacy }) {
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

// EXTERNAL MODULE: ./build/aggregate/circumstances.js
var aggregate_circumstances = __webpack_require__(1846);
;// CONCATENATED MODULE: ./build/aggregate/witnesses.js


/**
 * Holds what the manifests come to against what the jobs themselves say. Witnesses make nothing better: a run is green
 * only when its manifests say so and both jobs succeeded; the run jobs may have been skipped when there was nothing to
 * run.
 */
function heedWitnesses(own, plan, circumstances) {
    const { witnesses, jobs } = circumstances;
    if (witnesses === null)
        return own;
    const trouble = troubleOf(plan, witnesses, jobs);
    if (own.status === "failed" && !(trouble !== null && isExplainedBySkip(own, witnesses)))
        return own;
    if (trouble !== null)
        return { status: "failed", detail: "job-failed", reason: trouble };
    if (own.status === "cancelled")
        return own;
    if ((0,aggregate_circumstances/* isSaidCancelled */.V)(circumstances))
        return {
            status: "cancelled",
            detail: "cancelled",
            reason: "the run was cancelled, say its jobs",
        };
    if (own.status === "succeeded" && (witnesses.plan === null || witnesses.run === null))
        return { status: "failed", detail: "not-witnessed", reason: silence(witnesses) };
    return own;
}
/** Nothing can have come from jobs that were skipped: why they were says more than the list of what is missing. */
const isExplainedBySkip = ({ detail }, { run }) => detail === "assignment-lost" && run === "skipped";
/** What makes a run fail whatever its manifests say; null when nothing does. */
function troubleOf(plan, witnesses, jobs) {
    if (witnesses.plan === "failure")
        return "the plan job ended as failure: see its log, then run all jobs again";
    if (witnesses.plan === "skipped")
        return "the plan job was skipped: see its condition, then run all jobs again";
    if (witnesses.run === "failure")
        return `the run jobs ended as failure${failedJobs(plan, jobs)}, although no manifest says so: see their logs, then run the failed jobs again`;
    // Skipped because the plan job was cancelled, nothing failed.
    if (witnesses.run !== "skipped" ||
        witnesses.plan === "cancelled" ||
        plan.assignments.length === 0)
        return null;
    return "the run jobs were skipped, although there was something to run: see their condition, then run all jobs again";
}
function failedJobs({ assignments }, jobs) {
    const hasFailed = (job) => job !== undefined && job.conclusion !== null && job.conclusion !== "success";
    const names = assignments
        .map(({ instance_id }) => instance_id)
        .filter((id) => hasFailed(jobs?.get(id)));
    return names.length === 0 ? "" : ` (${(0,wording/* inWords */.r4)(names)})`;
}
function silence({ plan, run }) {
    const silent = [...(plan === null ? ["plan"] : []), ...(run === null ? ["run"] : [])];
    const flags = (0,wording/* inWords */.r4)(silent.map((job) => `--${job}-result`));
    return `nobody said how ${(0,wording/* inWords */.r4)(silent)} ended, so that it counts as failed: pass ${flags} (in a workflow, as inputs)`;
}

;// CONCATENATED MODULE: ./build/aggregate/aggregate.js








/**
 * The truth about a run, from its plan and what its assignments left. Never green unless every stage that was planned
 * to run did so, in a manifest that counts and that says itself that it succeeded, and no witness says otherwise. A run
 * with `after` stages is aggregated twice: `provisional`, for them to judge by, and with what they came to.
 */
function aggregate(input) {
    const { attempt, now, artifactRoot } = input;
    const { records, ignored } = (0,counting/* countManifests */._)(input.plan, input.manifests, attempt, input);
    const verdict = (0,aggregate_verdict/* judge */.S4)(input.plan, records, input);
    const result = heedWitnesses(runResult(input.plan, verdict, ignored), input.plan, input);
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
        summary: result.reason ?? countsOf(verdict),
    });
    const summary = summarizeRun({
        plan,
        manifest,
        verdict,
        result,
        now,
        artifacts: input.artifacts,
        notes: notesOn(ignored, input.foreign ?? []),
        warnings: [...input.warnings, ...warningsOn(ignored)],
    });
    return { plan, manifest, summary };
}
function countsOf({ assignments, subtasks, after }) {
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


/***/ }),

/***/ 1846:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ isSaidCancelled),
/* harmony export */   l: () => (/* binding */ haveJobsEnded)
/* harmony export */ });
/** A witness says that somebody cancelled the run: what left nothing then counts as cancelled, not as lost. */
const isSaidCancelled = ({ witnesses }) => witnesses?.plan === "cancelled" || witnesses?.run === "cancelled";
/** GitHub knows the result of the run jobs only when all of them have ended. */
const haveJobsEnded = ({ witnesses }) => (witnesses?.run ?? null) !== null;


/***/ }),

/***/ 5190:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  jf: () => (/* binding */ concludeRun),
  I8: () => (/* binding */ resultFileNames),
  cP: () => (/* binding */ toInput)
});

// EXTERNAL MODULE: ./build/aggregate/aggregate.js + 9 modules
var aggregate = __webpack_require__(9085);
// EXTERNAL MODULE: ./build/model/entries.js
var entries = __webpack_require__(7006);
// EXTERNAL MODULE: ./build/model/outcome.js
var model_outcome = __webpack_require__(8158);
// EXTERNAL MODULE: ./build/aggregate/evidence/difference.js
var evidence_difference = __webpack_require__(9969);
;// CONCATENATED MODULE: ./build/aggregate/evidence/check-after.js



/** Whether the `after` stages are those of the plan, in its order, and each came to what its verdict gives. */
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
;// CONCATENATED MODULE: ./build/aggregate/conclude.js



/** What a person can open first, in the run's folder. */
const resultFileNames = ["manifest.json", "run-summary.json", "summary.md"];
/**
 * What becomes of a run follows from its plan, the evidence of its jobs, and what whoever aggregates was told: the same
 * from the same, whenever it is asked.
 */
function concludeRun(plan, evidence, told) {
    const run = (0,aggregate/* aggregate */.Q)(toInput(plan, evidence, told));
    const { approvals, metrics_recorded, history, notes, failure, job_results, jobs } = told;
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
    return failure === null ? concluded : asFailed(concluded, failure);
}
/** The input of an aggregation, from what was told. */
function toInput(plan, evidence, told) {
    const { manifests, faults } = (0,check_manifests/* checkUnchanged */.SC)(told.ran, evidence.manifests);
    return {
        plan,
        manifests: [...manifests, ...told.doubles],
        faults: [
            ...faults,
            ...(0,check_manifests/* checkDoubles */.Nh)(told.doubles),
            ...(told.after === null ? [] : checkAfter(plan, told.after.commands)),
            ...evidence.faults,
        ],
        attempt: told.attempt,
        witnesses: told.job_results,
        jobs: told.jobs === null ? null : new Map(told.jobs.map(toJob)),
        foreign: told.foreign,
        unreadable: told.unreadable,
        overrides: told.overrides,
        ...(told.after !== null && { after: told.after.commands }),
        now: new Date(told.aggregated_at),
        artifactRoot: told.artifact_root,
        artifacts: resultFileNames.map((name) => `${told.artifact_root}/${name}`),
        warnings: told.warnings,
    };
}
const toJob = ({ assignment, ...job }) => [assignment, job];
/** A run that failed for a reason that is in no manifest. */
function asFailed(run, { detail, reason }) {
    return {
        ...run,
        manifest: { ...run.manifest, status: "failed", status_detail: detail, summary: reason },
        summary: { ...run.summary, status: "failed", reason },
    };
}


/***/ }),

/***/ 3475:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ isTerminal),
/* harmony export */   _: () => (/* binding */ countManifests)
/* harmony export */ });
/**
 * Sorts out which manifests count: those with the plan's digest, of one of its assignments, from an attempt between the
 * plan's own and the current one; for each assignment the highest such attempt. The order they come in, and how often,
 * changes nothing.
 */
function countManifests(plan, manifests, attempt, { jobs = null, unreadable = [] } = {}) {
    const ignored = new Map();
    const own = new Map(plan.assignments.map(({ instance_id }) => [instance_id, []]));
    for (const manifest of manifests) {
        const why = whyIgnored(plan, manifest, attempt, own);
        if (why === null)
            own.get(manifest.assignment).push(manifest);
        else
            ignored.set(JSON.stringify(why), why);
    }
    const records = plan.assignments.map((assignment) => {
        const attempts = onePerAttempt(own.get(assignment.instance_id));
        const job = jobs?.get(assignment.instance_id) ?? null;
        const isOurs = job !== null && job.attempt >= plan.plan_attempt && job.attempt <= attempt;
        const torn = unreadable.filter((one) => one.assignment === assignment.instance_id && one.attempt <= attempt);
        return recordOf(assignment, attempts, isOurs ? job : null, Math.max(0, ...torn.map((one) => one.attempt)));
    });
    const order = [...ignored.keys()].sort();
    return { records, ignored: order.map((key) => ignored.get(key)) };
}
/**
 * Once a later attempt is known, from its job or from its artifact, those before it count no more. GitHub may list a
 * job that was not run again once more with the new attempt: that one is no attempt.
 */
function recordOf(assignment, attempts, job, unreadable) {
    const newest = attempts.at(-1) ?? null;
    const made = Math.max(unreadable, job === null || job.copied === true ? 0 : job.attempt);
    const isOutdone = newest !== null && made > newest.attempt;
    return { assignment, attempts, counting: isOutdone ? null : newest, job, unreadable };
}
function whyIgnored(plan, manifest, current, planned) {
    const { assignment, attempt } = manifest;
    const ignore = (reason, expected = false) => ({
        assignment,
        attempt,
        reason,
        expected,
    });
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
function onePerAttempt(manifests) {
    const byAttempt = new Map();
    for (const manifest of manifests) {
        const other = byAttempt.get(manifest.attempt);
        byAttempt.set(manifest.attempt, other === undefined ? manifest : newer(manifest, other));
    }
    return [...byAttempt.values()].sort((left, right) => left.attempt - right.attempt);
}
/** True for the states that a run does not leave by itself. */
const isTerminal = (status) => status !== "queued" && status !== "in_progress";
const badness = ["queued", "in_progress", "succeeded", "cancelled", "failed"];
/**
 * Of two manifests of one attempt, the one that is further on; of two that ended, the worse one, so that nothing turns
 * green by a second file. The last comparison only makes the choice the same in any order.
 */
function newer(left, right) {
    if (isTerminal(left.status) !== isTerminal(right.status))
        return isTerminal(left.status) ? left : right;
    const worse = badness.indexOf(left.status) - badness.indexOf(right.status);
    if (worse !== 0)
        return worse > 0 ? left : right;
    if (left.updated_at !== right.updated_at)
        return left.updated_at > right.updated_at ? left : right;
    return textOf(left) > textOf(right) ? left : right;
}
const textOf = (manifest) => JSON.stringify(manifest);


/***/ }),

/***/ 2303:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nh: () => (/* binding */ checkDoubles),
/* harmony export */   SC: () => (/* binding */ checkUnchanged),
/* harmony export */   a8: () => (/* binding */ unlikeDisk),
/* harmony export */   ov: () => (/* binding */ doublesOf)
/* harmony export */ });
/**
 * Holds what this process ran itself against what it finds on disk, which a stage could have changed since.
 * @param ran manifests as this process knows them
 * @param found manifests as they come from the disk
 * @returns the manifests to go by: where the disk has none, or took no more, that of the process
 */
function checkUnchanged(ran, found) {
    const manifests = new Map(found.map((manifest) => [placeOf(manifest), manifest]));
    const faults = [];
    for (const own of ran) {
        const place = placeOf(own);
        const onDisk = manifests.get(place);
        const isUnwritten = own.status_detail === "journal-not-written";
        if (onDisk === undefined || isUnwritten)
            manifests.set(place, own);
        if (isUnwritten || onDisk?.journal_sha256 === own.journal_sha256)
            continue;
        const { assignment, attempt } = own;
        const message = onDisk === undefined
            ? `${place}: its files were removed while the run went on`
            : `${place}/journal.ndjson: it was changed while the run went on`;
        faults.push({ assignment: assignment ?? "", attempt, message });
    }
    return { manifests: [...manifests.values()], faults };
}
/** Those of what this process ran that the disk does not have, or has otherwise. */
const unlikeDisk = (ran, found) => {
    const known = journalsOf(found);
    return ran.filter((own) => own.status_detail === "journal-not-written" || known.get(placeOf(own)) !== own.journal_sha256);
};
/** Two artifacts of one attempt are fine as long as they say the same: an upload can be tried again. */
const doublesOf = (others, found) => {
    const known = journalsOf(found);
    return others.filter((other) => known.get(placeOf(other)) !== other.journal_sha256);
};
/** @param doubles as from doublesOf */
const checkDoubles = (doubles) => doubles.map((other) => ({
    assignment: other.assignment ?? "",
    attempt: other.attempt,
    message: `${placeOf(other)}/journal.ndjson: two artifacts of this attempt hold different ones`,
}));
const journalsOf = (manifests) => new Map(manifests.map((manifest) => [placeOf(manifest), manifest.journal_sha256]));
const placeOf = ({ assignment, attempt }) => `jobs/${assignment}/a${attempt}`;


/***/ }),

/***/ 9969:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hl: () => (/* binding */ findDifference),
/* harmony export */   WU: () => (/* binding */ show),
/* harmony export */   cZ: () => (/* binding */ isSameText),
/* harmony export */   hF: () => (/* binding */ describeDifference)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
/* harmony import */ var _redaction_masking_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1210);


/** The longest value that is shown of a field. */
const mostShown = 120;
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
/** `commands[2].outcome is "succeeded", and should be "failed"`; `source` says by what. */
const describeDifference = ({ field, found, expected }, source) => `${field === "" ? "it" : field} is ${show(found)}, and by ${source} it is ${show(expected)}`;
function show(value) {
    const text = value === undefined ? "missing" : JSON.stringify(value);
    return text.length <= mostShown ? text : `${text.slice(0, mostShown)}…`;
}
/** Whether a text that went through the redactor can be this one: secrets in it may be hidden. */
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
/* harmony export */   p: () => (/* binding */ withDecision)
/* harmony export */ });
/* harmony import */ var _model_outcome_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8158);

/** A guardrail objects, and left it to whoever aggregates to ask whether the pull request allows it. */
const isOverridable = (command) => command.exit?.kind === "judged" && command.exit.verdict === "overridable";
/** What becomes of a stage that may be overridden. Without a decision it is violated: nothing turns green unasked. */
function withDecision(command, stage, decisions) {
    if (!isOverridable(command) || decisions === "left-open")
        return command;
    const made = decisions.find(({ subtask, stage: id }) => subtask === command.subtask && id === command.id);
    const decision = made?.decision ?? { allowed: false, reason: "nobody asked the pull request" };
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

/***/ 8155:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  QA: () => (/* binding */ isNotPerformed),
  gn: () => (/* binding */ isUnderWay),
  S4: () => (/* binding */ judge),
  L4: () => (/* binding */ stateOf)
});

// EXTERNAL MODULE: ./build/model/condition.js
var condition = __webpack_require__(6895);
// EXTERNAL MODULE: ./build/aggregate/circumstances.js
var aggregate_circumstances = __webpack_require__(1846);
;// CONCATENATED MODULE: ./build/aggregate/absence.js

/** @returns null when a manifest counts */
function absenceOf(record, circumstances) {
    if (record.counting !== null)
        return null;
    const { job } = record;
    const state = job?.conclusion === "cancelled" || (0,aggregate_circumstances/* isSaidCancelled */.V)(circumstances) ? "cancelled" : "lost";
    // Where one process did everything, nobody can have cancelled a part of it.
    const isInDoubt = state === "lost" && circumstances.jobs === null && circumstances.witnesses !== null;
    return {
        attempt: Math.max(record.unreadable, job?.copied === true ? 0 : (job?.attempt ?? 0)) ||
            circumstances.attempt,
        state,
        word: isInDoubt ? "lost or cancelled" : state,
        reason: reasonOf(record, circumstances),
    };
}
function reasonOf({ job, attempts, unreadable }, around) {
    if (unreadable > 0)
        return `the artifact of its attempt ${unreadable} cannot be read`;
    if (job !== null)
        return `${attempts.length === 0 ? "" : `in attempt ${job.attempt} `}${endOf(job)}`;
    if (around.jobs === null)
        return "it left no manifest";
    return around.attempt === 1
        ? "its job never started"
        : `it left no manifest, and there is no job of it in attempt ${around.attempt}`;
}
function endOf({ conclusion }) {
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

// EXTERNAL MODULE: ./build/aggregate/counting.js
var counting = __webpack_require__(3475);
// EXTERNAL MODULE: ./build/aggregate/overrides.js
var overrides = __webpack_require__(6373);
;// CONCATENATED MODULE: ./build/aggregate/verdict.js





/** Something of it has not ended. */
const isUnderWay = (assignments) => assignments.some(({ goesOn }) => goesOn);
function judge(plan, records, around) {
    const places = new Map(plan.subtasks.map(({ id }, position) => [id, position]));
    const assignments = records.map((record) => judgeAssignment(plan, places, record, around));
    const judged = new Map(assignments
        .flatMap((assignment) => assignment.subtasks)
        .map((verdict) => [verdict.subtask.id, verdict]));
    const subtasks = plan.subtasks.map((subtask) => judged.get(subtask.id) ?? judgeSubtask(subtask, noCommands));
    const planned = new Set(plan.assignments.map(({ instance_id }) => instance_id));
    const faults = messagesOf(around, ({ assignment }) => !planned.has(assignment));
    return { assignments, subtasks, after: judgeAfter(plan, assignments, around), faults };
}
/** They come when all else has ended: where they are missing, that tells why. */
function judgeAfter({ after }, assignments, around) {
    if (around.provisional === true)
        return [];
    const isCancelled = (0,aggregate_circumstances/* isSaidCancelled */.V)(around) || assignments.some(({ state }) => state === "cancelled");
    const unended = isUnderWay(assignments) ? "waiting" : isCancelled ? "cancelled" : "lost";
    const commands = commandsIn(around.after ?? [], unended, around);
    return after.map((stage) => judgeStage(stage, null, commands));
}
function judgeAssignment(plan, places, record, around) {
    const { assignment, counting: manifest } = record;
    const absence = absenceOf(record, around);
    const unended = stateOfUnended(manifest, absence, around);
    const commands = commandsIn(manifest?.commands ?? [], unended, around);
    const setup = plan.setup.map((stage) => judgeStage(stage, null, commands));
    const subtasks = assignment.subtasks
        .flatMap((id) => places.get(id) ?? [])
        .sort((left, right) => left - right)
        .map((place) => judgeSubtask(plan.subtasks[place], commands));
    const states = [...setup, ...subtasks.flatMap((subtask) => subtask.stages)].map((stage) => stage.state);
    const own = stateOf(states);
    const shown = own === "skipped" ? "succeeded" : own;
    const faults = messagesOf(around, (fault) => fault.assignment === assignment.instance_id);
    const said = manifest === null ? absence.state : worse(shown, statusState(manifest, unended));
    const state = faults.length === 0 ? said : worse(said, "failed");
    const goesOn = unended === "waiting";
    const unexplained = manifest !== null && !goesOn && state !== shown;
    return { assignment, manifest, absence, setup, subtasks, state, goesOn, unexplained, faults };
}
const messagesOf = ({ faults = [] }, isWanted) => faults.filter(isWanted).map(({ message }) => message);
function stateOfUnended(manifest, absence, around) {
    if (manifest === null)
        return absence?.state ?? "lost";
    if (manifest.status === "cancelled")
        return "cancelled";
    if ((0,counting/* isTerminal */.H)(manifest.status))
        return "lost";
    // A run of an earlier attempt is over, whatever its last words were.
    if (manifest.attempt === around.attempt && !(0,aggregate_circumstances/* haveJobsEnded */.l)(around))
        return "waiting";
    return (0,aggregate_circumstances/* isSaidCancelled */.V)(around) ? "cancelled" : "lost";
}
const noCommands = { byStage: new Map(), unended: "lost", overrides: [] };
const stageKey = (subtask, stage) => JSON.stringify([subtask, stage]);
/** Where a stage is named twice, the first one holds. */
const commandsIn = (commands, unended, { overrides = [] }) => ({
    byStage: new Map(commands.toReversed().map((command) => [stageKey(command.subtask, command.id), command])),
    unended,
    overrides,
});
function judgeSubtask(subtask, commands) {
    const stages = subtask.stages.map((stage) => judgeStage(stage, subtask, commands));
    return { subtask, stages, state: stateOf(stages.map((stage) => stage.state)) };
}
function judgeStage(stage, owner, commands) {
    const subtask = owner?.id ?? null;
    const found = commands.byStage.get(stageKey(subtask, stage.id));
    const command = found === undefined ? null : (0,overrides/* withDecision */.p)(found, stage, commands.overrides);
    const leftOut = stage.skip !== null || (owner !== null && owner.skip !== null);
    return { subtask, stage, command, state: stageState(stage, leftOut, command, commands.unended) };
}
function stageState(stage, leftOut, command, unended) {
    const outcome = command?.outcome ?? null;
    if (outcome !== null && outcome !== "skipped")
        return outcome;
    if (leftOut || command?.exit?.kind === "nothing-ran" || isNotPerformed(command))
        return "skipped";
    if (outcome !== "skipped")
        return unended;
    if (!mayStart(stage))
        return "skipped";
    return unended === "cancelled" ? "cancelled" : "blocked";
}
/** A review that was not required and not performed, or a nested pipeline of nothing but such reviews. */
const isNotPerformed = (command) => command?.outcome === "skipped" && command.judgement?.verdict === "not-performed";
/** Such a stage can't have been skipped by its condition. What nobody can read is taken for the default. */
function mayStart(stage) {
    try {
        return (0,condition/* startsWhenAllIsWell */.pd)(stage.if);
    }
    catch {
        return true;
    }
}
/**
 * The worst of some stages. A blocked one counts as failed: in a run that was cancelled it is `cancelled` instead.
 * @returns `skipped` when none of them was to run
 */
function stateOf(states) {
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
/** What a manifest says of itself. */
function statusState(manifest, unended) {
    if (!(0,counting/* isTerminal */.H)(manifest.status))
        return unended === "waiting" ? "running" : unended;
    return manifest.status === "failed" || manifest.status === "cancelled"
        ? manifest.status
        : "succeeded";
}
const fromBest = ["succeeded", "running", "cancelled", "failed", "lost"];
/** The worse of two states, a lost run being the worst. */
const worse = (left, right) => fromBest.indexOf(left) > fromBest.indexOf(right) ? left : right;


/***/ }),

/***/ 128:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B2: () => (/* binding */ verdictName),
/* harmony export */   CT: () => (/* binding */ stageName),
/* harmony export */   ez: () => (/* binding */ whatHappened),
/* harmony export */   r4: () => (/* binding */ inWords)
/* harmony export */ });
/* harmony import */ var _model_outcome_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8158);
/* harmony import */ var _model_stage_place_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9974);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8155);



/** `api/unit`; `setup/install` and `after/review` for what belongs to no subtask. */
const stageName = (stage) => `${(0,_model_stage_place_js__WEBPACK_IMPORTED_MODULE_2__/* .placeOf */ .$)(stage)}/${stage.id}`;
/** The same of a stage as it is judged. */
const verdictName = ({ subtask, stage }) => stageName({ ...stage, subtask });
/** What became of a stage, to follow its name: `failed (exit 1)`. Empty for one that succeeded. */
function whatHappened(verdict) {
    const { stage, command, state } = verdict;
    const exit = command?.exit ?? null;
    switch (state) {
        case "succeeded":
            return "";
        case "failed":
            return `failed${howItFailed(command)}`;
        case "allowed_failure":
            return `failed${howItFailed(command)}, which is allowed`;
        case "timed_out":
            return exit?.kind === "timed-out" ? (0,_model_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .describeExit */ .KE)(exit) : "timed out";
        case "cancelled":
            return "was cancelled";
        case "skipped":
            if ((0,_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .isNotPerformed */ .QA)(command))
                return whyNotPerformed(command);
            return `was skipped: ${stage.skip ?? command?.summary ?? "no reason was given"}`;
        case "blocked":
            return `did not run: ${command?.summary ?? "no reason was given"}`;
        case "lost":
            return (0,_model_stage_place_js__WEBPACK_IMPORTED_MODULE_2__/* .placeOf */ .$)({ ...stage, subtask: verdict.subtask }) === "after"
                ? "did not run"
                : "was lost: it never ended";
        case "waiting":
            return "has not ended";
    }
}
/** In brackets, with a blank before it. A guardrail says more than that it objects. */
function howItFailed(command) {
    const exit = command?.exit ?? null;
    if (exit === null)
        return "";
    return ` (${exit.kind === "judged" ? (command?.summary ?? (0,_model_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .describeExit */ .KE)(exit)) : (0,_model_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .describeExit */ .KE)(exit)})`;
}
function whyNotPerformed(command) {
    const why = command?.judgement?.decision?.feedback ?? null;
    return `was not performed${why === null ? "" : `: ${why}`}`;
}
/** `a, b and c`; of many only the first five. */
function inWords(items) {
    const most = 5;
    const shown = items.length > most ? [...items.slice(0, most), `${items.length - most} more`] : items;
    return shown.length < 2 ? shown.join("") : `${shown.slice(0, -1).join(", ")} and ${shown.at(-1)}`;
}


/***/ }),

/***/ 6894:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  aggregate: () => (/* reexport */ aggregate),
  approve: () => (/* reexport */ approve),
  init: () => (/* reexport */ init),
  plan: () => (/* reexport */ plan),
  recover: () => (/* reexport */ recover),
  run: () => (/* reexport */ run),
  runAssignment: () => (/* reexport */ runAssignment),
  schema: () => (/* reexport */ schema),
  show: () => (/* reexport */ show),
  validate: () => (/* reexport */ validate),
  verify: () => (/* reexport */ verify)
});

// EXTERNAL MODULE: ./build/model/json.js
var json = __webpack_require__(9598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/modes/settings/exit-code.js
var exit_code = __webpack_require__(1427);
// EXTERNAL MODULE: ./build/modes/settings/settings.js + 1 modules
var settings_settings = __webpack_require__(861);
// EXTERNAL MODULE: ./build/platform/local/command-line.js + 32 modules
var command_line = __webpack_require__(9097);
// EXTERNAL MODULE: ./node_modules/picocolors/picocolors.js
var picocolors = __webpack_require__(7336);
// EXTERNAL MODULE: ./build/text/clean-text.js
var clean_text = __webpack_require__(1559);
// EXTERNAL MODULE: ./build/report/shared/duration.js
var duration = __webpack_require__(7769);
// EXTERNAL MODULE: ./build/report/shared/history-words.js + 1 modules
var history_words = __webpack_require__(3120);
;// CONCATENATED MODULE: ./build/report/terminal/history-lines.js

/** Stages that are named at most, of the slow ones and of the failed ones each. */
const mostNamed = 3;
/**
 * What the history says of this run, for the end of a terminal: stages that took too long and how often failed ones
 * fail otherwise; one line when there is nothing of that; none when there is nothing to compare with.
 * @param several the run has more than one subtask
 */
function historyLines({ history, status }, several) {
    if (history === null)
        return [];
    const slow = history.stages
        .filter(({ regression }) => regression)
        .map((stage) => `${(0,history_words/* comparedName */.be)(stage, several)} ${(0,history_words/* slowWords */.hs)(stage)}`);
    const failed = (0,history_words/* failuresOf */.dJ)(history).map(({ stage, words }) => `${(0,history_words/* comparedName */.be)(stage, several)} ${words}`);
    const lines = [...firstOf(slow, "slower than usual"), ...firstOf(failed, "that failed")];
    if (lines.length > 0)
        return lines;
    const comparable = history.stages.some(({ p50Seconds }) => p50Seconds !== null);
    return comparable && status === "succeeded" ? ["no slower than usual"] : [];
}
const firstOf = (lines, what) => lines.length <= mostNamed
    ? [...lines]
    : [...lines.slice(0, mostNamed), `and ${lines.length - mostNamed} more ${what}`];

// EXTERNAL MODULE: ./build/report/shared/outcome-words.js
var outcome_words = __webpack_require__(1393);
// EXTERNAL MODULE: ./build/report/shared/stage-names.js
var stage_names = __webpack_require__(9682);
// EXTERNAL MODULE: ./build/report/shared/stage-rows.js
var stage_rows = __webpack_require__(5073);
;// CONCATENATED MODULE: ./build/report/terminal/closing-lines.js







/** Failed stages that are named at the end of a run. */
const closing_lines_mostNamed = 50;
/** The last lines of a run on a terminal: what came out, what went wrong and where to read on. */
function closingLines(input) {
    const { summary, manifest, plan, folder } = input;
    const paint = picocolors.createColors(input.colour);
    const groups = (0,stage_rows/* stageRows */.U7)(manifest, input.children ?? new Map());
    const { glyph, word, colour } = (0,outcome_words/* runWord */.ky)(summary, groups.length);
    const took = (0,duration/* formatDuration */.a)(Date.parse(summary.completedAt ?? summary.timestamp) - Date.parse(summary.startedAt));
    const title = (0,clean_text/* cleanLine */.Ow)(plan.pipeline_title === "" ? plan.pipeline_id : plan.pipeline_title);
    const lines = [
        "",
        `${paint[colour](paint.bold(`${glyph} ${word}`))}: ${title}, ${(0,stage_rows/* countWords */.rj)((0,stage_rows/* countStages */.r0)(groups))} in ${took}`,
    ];
    if (summary.reason !== null)
        lines.push(`  ${(0,clean_text/* cleanLine */.Ow)(summary.reason, 1000)}`);
    const troubled = (0,stage_rows/* troubledRows */.LP)(groups);
    for (const row of troubled.slice(0, closing_lines_mostNamed)) {
        lines.push(`  ${paint[outcome_words/* outcomeWords */.wX[row.outcome].colour](troubleWords(row))}`);
    }
    if (troubled.length > closing_lines_mostNamed)
        lines.push(`  and ${troubled.length - closing_lines_mostNamed} more, all in manifest.json`);
    for (const line of historyLines(summary, (0,stage_names/* subtaskCount */.xR)(manifest.commands) > 1))
        lines.push(`  ${paint.dim(line)}`);
    if (plan.partial)
        lines.push(`  ${paint.yellow(partialWords(plan))}`);
    for (const [reason, ids] of (0,stage_rows/* skippedSubtasks */.X)(plan)) {
        lines.push(`  ${paint.dim(`skipped: ${(0,clean_text/* cleanLine */.Ow)(ids.join(", "), 300)}: ${(0,clean_text/* cleanLine */.Ow)(reason, 300)}`)}`);
    }
    for (const warning of summary.warnings)
        lines.push(`  ${paint.yellow(`warning: ${(0,clean_text/* cleanLine */.Ow)(warning, 500)}`)}`);
    lines.push(`${(0,clean_text/* cleanLine */.Ow)(folder, 4096)}: manifest.json, run-summary.json, summary.md`, "");
    return lines.join("\n");
}
function troubleWords(row) {
    const log = row.command.log_path === null ? "" : `  ${(0,clean_text/* cleanLine */.Ow)(row.command.log_path, 4096)}`;
    return `${outcome_words/* outcomeWords */.wX[row.outcome].glyph} ${row.label} ${(0,stage_rows/* outcomePhrase */.OJ)(row)}${log}`;
}
function partialWords({ targets }) {
    const named = targets.length === 0 ? "a part" : (0,clean_text/* cleanLine */.Ow)(targets.join(", "), 300);
    return `partial run: only ${named} was asked for; the result says nothing about the rest`;
}

// EXTERNAL MODULE: ./build/cli/refused.js
var refused = __webpack_require__(8045);
;// CONCATENATED MODULE: ./build/cli/aggregate.js







async function aggregate(folder, flags) {
    const { asked, platform, surroundings, here } = await (0,command_line/* openCommandLine */.Ax)(undefined, flags);
    const path = (0,external_node_path_.resolve)(here, folder);
    if (!(await platform.files.exists(path))) {
        await (0,command_line/* complain */.cc)(`${folder}: there is no such folder\n`);
        return exit_code/* exitCodes */.h.refused;
    }
    const { aggregateFolder } = await __webpack_require__.e(/* import() */ 9256).then(__webpack_require__.bind(__webpack_require__, 9256));
    const { artifactFolders } = await __webpack_require__.e(/* import() */ 6425).then(__webpack_require__.bind(__webpack_require__, 6425));
    const settings = (0,settings_settings/* settingsOf */.f5)(asked, surroundings.environment);
    const finished = await aggregateFolder(platform, settings, surroundings, artifactFolders(path), {
        folder: path,
        key: flags.key ?? null,
        witnesses: { plan: flags.planResult ?? null, run: flags.runResult ?? null },
    });
    if ((0,settings_settings/* isRefusal */.vu)(finished))
        return (0,refused/* refused */.J)(platform, finished);
    const { screen } = platform;
    const shown = { ...finished, folder: (0,external_node_path_.relative)(here, finished.folder), colour: screen.colour };
    await screen.write(closingLines(shown));
    if (flags.json === true)
        await (0,command_line/* printData */.wV)((0,json/* toJson */.aB)(finished.summary));
    return (0,exit_code/* exitCodeOf */.F)(finished.summary);
}

;// CONCATENATED MODULE: ./build/cli/approve.js





async function approve(run, flags) {
    const { asked, platform, surroundings, here } = await (0,command_line/* openCommandLine */.Ax)(undefined, flags);
    const settings = { ...(0,settings_settings/* settingsOf */.f5)(asked, surroundings.environment), task: asked.task };
    const { approveRun } = await __webpack_require__.e(/* import() */ 5829).then(__webpack_require__.bind(__webpack_require__, 5829));
    const approved = await approveRun(platform, settings, surroundings, run, flags.reason);
    if ((0,settings_settings/* isRefusal */.vu)(approved))
        return (0,refused/* refused */.J)(platform, approved);
    await (0,command_line/* print */.yy)(`${(0,external_node_path_.relative)(here, approved.path)}\n`);
    return exit_code/* exitCodes */.h.passed;
}

// EXTERNAL MODULE: ./node_modules/zod/v4/core/json-schema-processors.js
var json_schema_processors = __webpack_require__(8439);
// EXTERNAL MODULE: ./build/config/lists.js
var lists = __webpack_require__(7162);
// EXTERNAL MODULE: ./build/config/schema.js + 1 modules
var config_schema = __webpack_require__(5940);
;// CONCATENATED MODULE: ./build/config/json-schema.js



/** Where editors find the schema: what the first line of every example points at. */
const schemaAddress = "https://raw.githubusercontent.com/org/orchestrator/v1/docs/orchestrator.schema.json";
/**
 * The YAML format as a JSON Schema (draft 2020-12), for editors. It knows everything that can be told of one value
 * alone; names, cycles and duplicates are checked by readConfiguration.
 * @param guardrails the built-in ones, each with the schema of its settings
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
        $defs: { ...$defs, Stage: { ...$defs?.["Stage"], allOf: [...guardrails].map(settingsOf) } },
    };
}
function orOneText(list) {
    const { type, items, ...rest } = list;
    for (const key of ["type", "items"])
        delete list[key];
    Object.assign(list, rest, { anyOf: [items, { type, items }] });
}
/** What `with` may hold beside a guardrail. */
function settingsOf([name, options]) {
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

;// CONCATENATED MODULE: ./build/config/starter.js

const gateScripts = [
    { script: "build", id: "build" },
    { script: "lint", id: "lint" },
    { script: "format:check", id: "format" },
    { script: "typecheck", id: "typecheck" },
    { script: "type-check", id: "type-check" },
    { script: "types", id: "types" },
    { script: "test", id: "test" },
];
const docsScripts = [
    { script: "docs:check", id: "docs-check" },
    { script: "docs:lint", id: "docs-lint" },
    { script: "lint:docs", id: "lint-docs" },
    { script: "lint:md", id: "lint-md" },
    { script: "docs:freshness", id: "docs-freshness" },
];
/**
 * The text of a first `.github/orchestrator.yml`: the pipelines `implementation-gate` and `docs-review` over the
 * scripts that a repository has. Where there are none, a check that needs nothing but git takes their place.
 *
 * @param scripts names of the scripts in package.json
 */
function starter(packageManager, scripts) {
    const manager = packageManager ?? "npm";
    const gate = gateScripts.filter(({ script }) => scripts.includes(script));
    const docs = docsScripts.filter(({ script }) => scripts.includes(script));
    return [
        `# yaml-language-server: $schema=${schemaAddress}`,
        "# What each key means: https://github.com/org/orchestrator/blob/v1/docs/configuration.md",
        "default-pipeline: implementation-gate",
        "",
        ...stageSets(manager, docs),
        "pipelines:",
        "  # Everything that has to hold before a change is merged. Try it: npx github:org/orchestrator run",
        "  implementation-gate:",
        "    title: Implementation gate",
        "    stages:",
        ...(gate.length + docs.length === 0 ? withoutScripts : []),
        ...gate.map((known) => stageLine(manager, known, 6)),
        ...useOfDocs(docs),
        ...(gate.some(({ id }) => id === "test") ? [] : withoutTests),
        ...guardrails(["diff-budget", "docs-check"], docs),
        "",
        "  # What can be said of a change to the documentation alone.",
        "  docs-review:",
        "    title: Docs review",
        "    stages:",
        ...(docs.length === 0 ? withoutDocsScripts : useOfDocs(docs)),
        ...guardrails(["docs-check", "docs-freshness"], docs),
        "",
    ].join("\n");
}
/** The set exists when both pipelines use it. */
function stageSets(manager, docs) {
    if (docs.length === 0)
        return [];
    const stages = docs.map((known) => stageLine(manager, known, 4));
    return ["# Stages that more than one pipeline uses.", "stage-sets:", "  docs:", ...stages, ""];
}
const useOfDocs = (docs) => docs.length === 0 ? [] : ["      - stage-set: docs"];
function stageLine(manager, { script, id }, indent) {
    return `${" ".repeat(indent)}- { id: ${id}, run: "${manager} run ${script}" }`;
}
/**
 * A repository that begins with them may not hold what they ask for, and is not to be red for it. A script of its own
 * that does the same stays.
 */
function guardrails(names, docs) {
    const added = names.filter((name) => !docs.some(({ id }) => id === name));
    if (added.length === 0)
        return [];
    return [
        "      # Built in: https://github.com/org/orchestrator/blob/v1/docs/guardrails.md. A dry run shows what they find, and",
        "      # fails nothing: take it away when that is dealt with.",
        ...added.map((name) => `      - { uses: guardrail/${name}, needs: [], with: { dry-run: true } }`),
    ];
}
/** Fails on what a merge left behind, and where git cannot look: a check that looked at nothing must not pass. */
function leftovers(pathspec) {
    return [
        "        run: |",
        "          git rev-parse --git-dir > /dev/null",
        "          found=0",
        `          git grep -nIE '^(<{7}|>{7})( |$)'${pathspec} || found=$?`,
        '          if [ "$found" -eq 0 ]; then echo "A merge left these lines behind."; fi',
        "          # 1 says that there are none; with anything else git could not look.",
        '          [ "$found" -eq 1 ]',
    ];
}
const withoutScripts = [
    "      # No build, lint or test script was found. Add your commands here, one stage each:",
    "      # - { id: build, run: make }",
    "      - id: conflict-markers",
    "        name: No leftovers of a merge",
    ...leftovers(""),
];
/** A gate that tests nothing must not be green. */
const withoutTests = [
    "      # No test script was found. Put the command that runs your tests here, such as `make test`.",
    "      - id: test",
    "        run: |",
    '          echo "This pipeline has no tests yet: put the command that runs them into its stage test."',
    "          exit 1",
];
const withoutDocsScripts = [
    "      # No script that checks documents was found. Add your commands here, one stage each:",
    "      # - { id: docs-check, run: npm run docs:check }",
    "      - id: conflict-markers",
    "        name: No leftovers of a merge in documents",
    ...leftovers(" -- '*.md' docs"),
];
/**
 * The text of a first `.github/workflows/orchestrator.yml`: one job that runs the default pipeline.
 * @param locked false: the repository has no lock file, which exact installs and their cache need
 */
function starterWorkflow(packageManager, locked) {
    return [
        ...head,
        "    steps:",
        "      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1",
        "        with:",
        "          # The whole history, so that what changed can be told for every event.",
        "          fetch-depth: 0",
        "          persist-credentials: false",
        ...(locked ? installSteps[packageManager ?? "none"] : unlockedSteps(packageManager)),
        "      - uses: org/orchestrator@v1",
        "",
    ].join("\n");
}
const head = [
    "name: orchestrator",
    "",
    "on:",
    "  pull_request:",
    "  merge_group:",
    "  push:",
    "    branches: [main, master]",
    "",
    "permissions: {}",
    "",
    "concurrency:",
    "  # A newer push to a pull request ends the older run. Everywhere else each run is a group of its own, so that every",
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
    "      contents: read # to check the code out",
    "      actions: read # to bring together the histories of runs that end at the same time",
    "      checks: write # to publish the check-run",
    "      pull-requests: read # for labels and reviews that guardrails go by",
];
const node = (cache) => [
    "      - uses: actions/setup-node@820762786026740c76f36085b0efc47a31fe5020 # v7.0.0",
    "        with:",
    "          node-version: 24",
    ...(cache === null ? [] : [`          cache: ${cache}`]),
];
const unlockedSteps = (packageManager) => packageManager === null ? [] : [...node(null), `      - run: ${packageManager} install`];
/**
 * What has to be there before the stages' commands can run. The cache of setup-node needs a lock file, as do these
 * installs.
 */
const installSteps = {
    npm: [...node("npm"), "      - run: npm ci"],
    pnpm: [
        "      # Takes the version from packageManager in package.json.",
        "      - uses: pnpm/action-setup@ea17c68df8912ef543352723c149a84f56e3d413 # v6.1.0",
        ...node("pnpm"),
        "      - run: pnpm install --frozen-lockfile",
    ],
    yarn: [
        "      # Makes the version of packageManager in package.json available.",
        "      - run: corepack enable",
        ...node("yarn"),
        "      - run: yarn install --frozen-lockfile",
    ],
    bun: [
        "      - uses: oven-sh/setup-bun@0c5077e51419868618aeaa5fe8019c62421857d6 # v2.2.0",
        "      - run: bun install --frozen-lockfile",
    ],
    none: [],
};

// EXTERNAL MODULE: ./build/model/limits.js + 3 modules
var limits = __webpack_require__(2977);
// EXTERNAL MODULE: ./build/model/pipeline-files.js
var pipeline_files = __webpack_require__(912);
// EXTERNAL MODULE: ./build/modes/run-folder/own-folders.js
var own_folders = __webpack_require__(524);
;// CONCATENATED MODULE: ./build/modes/inspect/init.js






const workflowFile = ".github/workflows/orchestrator.yml";
const lockFiles = [
    ["pnpm-lock.yaml", "pnpm"],
    ["yarn.lock", "yarn"],
    ["bun.lock", "bun"],
    ["bun.lockb", "bun"],
    ["package-lock.json", "npm"],
    ["npm-shrinkwrap.json", "npm"],
];
/** Puts a pipeline file and a workflow into a repository, made for what is there. Existing files stay unless forced. */
async function initRepository(files, root, force) {
    for (const folder of new Set([...pipeline_files/* pipelineFiles */.u, workflowFile].map((path) => (0,external_node_path_.join)(root, (0,external_node_path_.dirname)(path))))) {
        const link = folder === root ? undefined : await (0,own_folders/* findLinkOut */._)(files, root, folder);
        if (link !== undefined)
            return (0,settings_settings/* refuse */.TR)(`${link}. Remove it, and call init again`);
    }
    return placeFiles(files, root, force);
}
async function placeFiles(files, root, force) {
    const text = await readOwn(files, root, ".gitignore");
    const scripts = await packageScripts(files, root);
    const { manager, locked } = await packageManager(files, root, scripts !== null);
    return [
        await placePipeline(files, root, starter(manager, scripts ?? []), force),
        await place(files, root, workflowFile, starterWorkflow(manager, locked), force),
        ...(await ignore(files, root, text ?? "", [".runs/", "out/"])),
    ];
}
/** A file of the repository, which other programs write too. */
const readOwn = (files, root, path) => files.readText((0,external_node_path_.join)(root, path), { within: root, most: limits/* limits */.F.repositoryFile.value });
/** The names of package.json's scripts; null without a package.json that can be read. */
async function packageScripts(files, root) {
    const text = await readOwn(files, root, "package.json");
    if (text === undefined)
        return null;
    try {
        const value = JSON.parse(text);
        const scripts = value?.scripts;
        return typeof scripts === "object" && scripts !== null ? Object.keys(scripts) : [];
    }
    catch {
        return [];
    }
}
async function packageManager(files, root, isPackage) {
    for (const [lock, manager] of lockFiles) {
        if (await files.exists((0,external_node_path_.join)(root, lock)))
            return { manager, locked: true };
    }
    return { manager: isPackage ? "npm" : null, locked: false };
}
/** A pipeline file of another name stays: a new one would be used in its place. */
async function placePipeline(files, root, text, force) {
    let path = pipeline_files/* pipelineFiles */.u[0];
    for (const name of pipeline_files/* pipelineFiles */.u.toReversed())
        if (await files.exists((0,external_node_path_.join)(root, name)))
            path = name;
    if (path.endsWith(".json"))
        return { path, did: "kept", detail: "it is this repository's pipeline file" };
    return place(files, root, path, text, force);
}
async function place(files, root, path, text, force) {
    const exists = await files.exists((0,external_node_path_.join)(root, path));
    if (exists && !force)
        return { path, did: "kept", detail: "it exists; --force replaces it" };
    await files.replace((0,external_node_path_.join)(root, path), text);
    return { path, did: exists ? "replaced" : "wrote", detail: "" };
}
/** @param text what it holds */
async function ignore(files, root, text, lines) {
    const path = ".gitignore";
    const present = new Set(text.split(/\r?\n/).map((line) => line.trim().replace(/^\/|\/$/g, "")));
    const missing = lines.filter((line) => !present.has(line.replace(/\/$/, "")));
    if (missing.length === 0)
        return [];
    const start = text === "" || text.endsWith("\n") ? text : `${text}\n`;
    await files.replace((0,external_node_path_.join)(root, path), `${start}${missing.join("\n")}\n`);
    return [{ path, did: text === "" ? "wrote" : "added", detail: missing.join(" ") }];
}

;// CONCATENATED MODULE: ./build/cli/init.js





async function init(flags) {
    const { asked, platform } = await (0,command_line/* openCommandLine */.Ax)(undefined, {});
    const steps = await initRepository(platform.files, asked.root, flags.force === true);
    if ((0,settings_settings/* isRefusal */.vu)(steps))
        return (0,refused/* refused */.J)(platform, steps);
    const lines = steps.map(({ did, path, detail }) => `${did.padEnd(8)} ${path}${detail === "" ? "" : ` (${detail})`}`);
    await (0,command_line/* print */.yy)(`${lines.join("\n")}\n\nNext: npx github:org/orchestrator run\n`);
    return exit_code/* exitCodes */.h.passed;
}

// EXTERNAL MODULE: ./build/modes/plan/plan-with-past.js + 12 modules
var plan_with_past = __webpack_require__(3961);
// EXTERNAL MODULE: ./build/model/unseen.js
var unseen = __webpack_require__(7004);
// EXTERNAL MODULE: ./build/model/counted.js
var counted = __webpack_require__(7820);
// EXTERNAL MODULE: ./build/model/entries.js
var entries = __webpack_require__(7006);
;// CONCATENATED MODULE: ./build/model/rough-duration.js
/**
 * An expected time for people: `less than 1s`, `about 40s`, `about 14m`, `about 3h`. In one unit, as nobody knows it
 * better than that.
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
 * A plan for people, in plain text: every subtask and stage in order, what it runs, what it waits for, how long it is
 * expected to take where that is known, and why some will not run. Text from the configuration file is escaped, so that
 * it can't move the cursor or add lines.
 */
function describePlan(plan) {
    const lines = [...headLines(plan), ...plan.notes.map((note) => `note: ${note}`).map(visible)];
    let index = 1;
    const list = (stages) => {
        stages.forEach((stage, position) => lines.push(...stageLines(stage, String(index + position), "  ")));
        index += stages.length;
    };
    if (plan.setup.length > 0) {
        lines.push("", "set-up, once in each assignment");
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
/** On one line. */
const visible = (text) => (0,unseen/* escapeUnseen */.YA)(text)
    .replaceAll("\n", String.raw `\n`)
    .replaceAll("\t", String.raw `\t`);

;// CONCATENATED MODULE: ./build/cli/plan.js







async function plan(pipeline, flags) {
    const { asked, platform, surroundings } = await (0,command_line/* openCommandLine */.Ax)(pipeline, flags);
    const settings = (0,settings_settings/* settingsOf */.f5)(asked, surroundings.environment);
    const spread = settings["max-jobs"] !== null;
    const planned = await (0,plan_with_past/* planWithPast */.i)(settings, surroundings, platform, { spread });
    if ((0,settings_settings/* isRefusal */.vu)(planned))
        return (0,refused/* refused */.J)(platform, planned);
    const { plan: made, past } = planned;
    if (past.warnings.length > 0)
        await (0,command_line/* complain */.cc)(`${past.warnings.join("\n")}\n`);
    await (flags.json === true ? (0,command_line/* printData */.wV)((0,json/* toJson */.aB)(made)) : (0,command_line/* print */.yy)(describePlan(made)));
    return exit_code/* exitCodes */.h.passed;
}

// EXTERNAL MODULE: ./build/modes/run-folder/find-run.js
var find_run = __webpack_require__(701);
;// CONCATENATED MODULE: ./build/cli/recover.js







async function recover(run, flags) {
    const { asked, platform, surroundings, here } = await (0,command_line/* openCommandLine */.Ax)(undefined, flags);
    const settings = { ...(0,settings_settings/* settingsOf */.f5)(asked, surroundings.environment), task: asked.task };
    const outside = await (0,own_folders/* refuseFoldersOutside */.n)(settings, platform.files);
    if (outside !== null) {
        await (0,command_line/* complain */.cc)(`${outside.messages.join("\n")}\n`);
        return exit_code/* exitCodes */.h.refused;
    }
    const { recoverAbandoned, recoverAbandonedRun } = await __webpack_require__.e(/* import() */ 849).then(__webpack_require__.bind(__webpack_require__, 849));
    if (run === undefined) {
        const recovered = await recoverAbandoned(platform, settings, { tidy: true });
        for (const { folder, result } of recovered) {
            if ((0,settings_settings/* isRefusal */.vu)(result))
                await (0,command_line/* complain */.cc)(`${result.messages.join("\n")}\n`);
            else
                await (0,command_line/* print */.yy)(`${(0,external_node_path_.relative)(here, folder)}: ended as ${result.summary.status}\n`);
        }
        if (recovered.length === 0)
            await (0,command_line/* print */.yy)("nothing to recover\n");
        return recovered.some(({ result }) => (0,settings_settings/* isRefusal */.vu)(result)) ? exit_code/* exitCodes */.h.failed : exit_code/* exitCodes */.h.passed;
    }
    const folder = await (0,find_run/* findRun */.Lc)(settings, platform.files, run);
    const result = typeof folder === "string" ? await recoverAbandonedRun(platform, settings, folder) : folder;
    if (result === null) {
        await (0,command_line/* print */.yy)("nothing to recover\n");
        return exit_code/* exitCodes */.h.passed;
    }
    if ((0,settings_settings/* isRefusal */.vu)(result))
        return (0,refused/* refused */.J)(platform, result);
    await (0,command_line/* print */.yy)(`${(0,external_node_path_.relative)(here, result.folder)}: ended as ${result.summary.status}\n`);
    return exit_code/* exitCodes */.h.passed;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/modes/run/auto.js
var auto = __webpack_require__(2878);
// EXTERNAL MODULE: ./build/model/finding.js
var model_finding = __webpack_require__(6939);
// EXTERNAL MODULE: ./build/report/shared/check-annotations.js
var check_annotations = __webpack_require__(170);
// EXTERNAL MODULE: ./build/model/command-data.js
var command_data = __webpack_require__(5376);
;// CONCATENATED MODULE: ./build/report/step-log/workflow-command.js


/** Longest message of an annotation, in characters. */
const longestMessage = 4000;
/**
 * A workflow command of our own, as a line: `::name key=value::value`. Escaped as the toolkit does it (actions/toolkit,
 * packages/core/src/command.ts); properties that are null are left out.
 */
function workflowCommand(name, value, properties = {}) {
    const pairs = Object.entries(properties).flatMap(([key, property]) => property === null ? [] : [`${key}=${escapeProperty(String(property))}`]);
    const head = pairs.length === 0 ? name : `${name} ${pairs.join(",")}`;
    return `::${head}::${(0,command_data/* commandData */.w)(value)}\n`;
}
/** A message from outside for an annotation: clean lines, bounded. */
function annotationMessage(text) {
    const clean = (0,clean_text/* cleanText */.X5)(text.slice(0, longestMessage)).trim();
    // The runner drops an annotation without a message.
    return clean === "" ? "(no message)" : clean;
}
// The runner compares `::` as .NET does for a culture: characters without a weight between the colons do not exist.
const commandStart = /^[\s\p{Default_Ignorable_Code_Point}]*:\p{Default_Ignorable_Code_Point}*:/u;
/**
 * A line for the log of a step, outside of any fence, that the runner cannot take for a command: it looks for `##[x]`
 * anywhere in a line and for `::x::` at its start (actions/runner, ActionCommand.cs).
 */
function inertLine(text) {
    const line = text.replaceAll("##[", "## [");
    return `${commandStart.test(line) ? `> ${line}` : line}\n`;
}
/** A title from outside, for a group or an annotation. */
function inertTitle(text) {
    return (0,clean_text/* cleanLine */.Ow)(text).replaceAll("##[", "## [");
}
function escapeProperty(text) {
    return (0,command_data/* commandData */.w)(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}

;// CONCATENATED MODULE: ./build/report/step-log/annotations.js



/** GitHub shows ten annotations of each kind a step, and drops the others without a word. */
const mostOfAKind = 10;
/** Findings as annotations of a step, the worst first, each once: where no check-run shows them. */
function findingCommands(findings) {
    const annotations = new Annotations();
    return uniqueFindings(findings)
        .map((finding) => annotations.finding(finding))
        .join("");
}
/** The annotations of one step as workflow commands, within GitHub's limit, counting those that have no place. */
class Annotations {
    #shown = { error: 0, warning: 0, notice: 0 };
    #leftOff = { error: 0, warning: 0, notice: 0 };
    /** A remark about no file. Empty when there is no place for it. */
    remark(level, title, message) {
        return this.#place(level, () => workflowCommand(level, annotationMessage(message), { title: inertTitle(title) }));
    }
    /** With its fix below the message. Empty when there is no place for it. */
    finding(finding) {
        const { level, message, fix, path } = finding;
        const { line, end_line: endLine, column: col, end_column: endColumn } = (0,model_finding/* placeOf */.$t)(finding);
        const help = fix === null ? "" : `\nFix: ${annotationMessage(fix)}`;
        const title = finding.title ?? finding.rule;
        // Without a file a line means nothing.
        const place = path === null ? {} : { file: path, line, endLine, col, endColumn };
        return this.#place(level, () => workflowCommand(level, `${annotationMessage(message)}${help}`, {
            ...place,
            title: title === null ? null : inertTitle(title),
        }));
    }
    /** `3 more errors and 1 more notice`, or null when everything had its place. */
    leftOff() {
        const levels = ["error", "warning", "notice"];
        const words = levels
            .filter((level) => this.#leftOff[level] > 0)
            .map((level) => `${this.#leftOff[level]} more ${level}${this.#leftOff[level] === 1 ? "" : "s"}`);
        return words.length === 0 ? null : words.join(" and ");
    }
    #place(level, line) {
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
// EXTERNAL MODULE: ./build/model/reasons.js
var reasons = __webpack_require__(9751);
// EXTERNAL MODULE: ./build/report/step-log/output-fence.js + 1 modules
var output_fence = __webpack_require__(5037);
;// CONCATENATED MODULE: ./build/report/step-log/step-log.js





/** What can be put into the log of an Actions step: lines of our own, commands, and groups of fenced output. */
class StepLog {
    #options;
    #screen;
    #fence;
    constructor(options) {
        this.#options = options;
        this.#screen = options.screen;
        this.#fence = new output_fence/* OutputFence */.j(options.screen, options.newToken);
    }
    /** A line of our own, outside of any fence. */
    async say(line) {
        await this.commands(inertLine(line));
    }
    /** Workflow commands of our own, each a line with its line feed. */
    async commands(text) {
        if (text === "")
            return;
        await this.#fence.down();
        await this.#screen.write(text);
    }
    /** @param title as inertTitle gives it */
    openGroup(title) {
        return this.commands(workflowCommand("group", title));
    }
    closeGroup() {
        return this.commands(workflowCommand("endgroup", ""));
    }
    output(bytes) {
        return this.#fence.write(bytes);
    }
    /** Has the runner hide a value and, as it reads the log by lines, each of its lines. */
    async mask(value) {
        const lines = value.split(/[\r\n]+/).filter((line) => line.trim() !== "");
        if (lines.length === 0)
            return;
        await this.commands([...new Set([value, ...lines])].map((one) => workflowCommand("add-mask", one)).join(""));
    }
    /** Prints a stage's output as one group. A log that cannot be read is said, not thrown. */
    async printGroup(ended) {
        await this.openGroup(ended.title);
        let printed = false;
        let trouble = null;
        try {
            printed = await this.#printLogs(ended.logPaths);
        }
        catch (error) {
            trouble = (0,reasons/* messageOf */.bD)(error);
        }
        if (!printed && ended.tail !== null) {
            await this.output(Buffer.from(`${ended.tail.stdout}${ended.tail.stderr}`));
        }
        if (trouble !== null)
            await this.say(`? the log of this stage could not be read: ${(0,clean_text/* cleanLine */.Ow)(trouble, 300)}`);
        await this.closeGroup();
    }
    /** Says whether there was anything to print. */
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
/** Calls `tick` every `ms` milliseconds, each after the one before has ended, until it is stopped or a tick throws. */
function startTicker(clock, ms, tick) {
    const stopping = new AbortController();
    let trouble = null;
    const loop = async () => {
        while (!stopping.signal.aborted) {
            await clock.sleep(ms, stopping.signal);
            if (!stopping.signal.aborted)
                await tick();
        }
    };
    const ended = loop().catch((error) => {
        trouble = { error };
    });
    return {
        async stop() {
            stopping.abort();
            await ended;
            if (trouble !== null)
                throw trouble.error;
        },
    };
}

;// CONCATENATED MODULE: ./build/report/step-log/actions-log.js








const progressEveryMs = 60_000;
/**
 * The view for the log of an Actions step. A stage that starts while no other runs streams inside a group of its own;
 * one that starts beside others is printed as one group when it has ended and no group is open, from its log on disk.
 * All output stands behind a fence; only our own commands are outside of it. How a stage ended is said below its group,
 * so that it is seen when the group is folded.
 */
function actionsLog(options) {
    return new ActionsLog(options);
}
class ActionsLog {
    #clock;
    #annotatesFindings;
    #paint;
    #log;
    #names = new stage_names/* StageNames */.pP();
    #annotations = new Annotations();
    #running = new Map();
    #ticker;
    /** The stage whose group is open. */
    #foreground = null;
    /** What is printed as soon as no group is open. */
    #waiting = [];
    #turn = Promise.resolve();
    constructor(options) {
        this.#clock = options.clock;
        this.#annotatesFindings = options.annotatesFindings;
        this.#paint = picocolors.createColors(options.screen.colour);
        this.#log = new StepLog(options);
        this.#ticker = startTicker(options.clock, progressEveryMs, () => this.#inTurn(() => this.#progress()));
    }
    event(scope, event) {
        return this.#inTurn(() => this.#take(scope, event));
    }
    output(scope, index, _stream, bytes) {
        const key = (0,stage_names/* stageKey */.Ih)(scope, index);
        return this.#inTurn(async () => {
            if (this.#foreground === key)
                await this.#log.output(bytes);
        });
    }
    mask(value) {
        return this.#inTurn(() => this.#log.mask(value));
    }
    async close() {
        await this.#ticker.stop();
        await this.#inTurn(async () => {
            if (this.#foreground !== null)
                await this.#closeGroup();
            for (const { stage } of this.#running.values())
                await this.#log.say(`? ${stage.label} did not end`);
            const leftOff = this.#annotations.leftOff();
            if (leftOff !== null)
                await this.#log.say(`${leftOff} than GitHub shows for a step (10 of each kind)`);
        });
    }
    async #take(scope, event) {
        switch (event.type) {
            case "run-started":
                return this.#names.learn(scope, event);
            case "stage-started":
                return this.#started(scope, event);
            case "stage-finished":
                return this.#finished(scope, event);
            case "stage-skipped": {
                const line = (0,stage_lines/* skippedLine */.Bo)(this.#names.of(scope, event.index).label, event.reason, this.#paint);
                return this.#whenNoGroupIsOpen(() => this.#log.say(line));
            }
            case "child-started":
            case "child-finished":
            case "run-finished":
                return;
        }
    }
    async #started(scope, event) {
        const key = (0,stage_names/* stageKey */.Ih)(scope, event.index);
        const stage = this.#names.of(scope, event.index);
        if (stage.entry.kind === "subpipeline") {
            const line = `${this.#paint.cyan("▸")} ${stage.label}: ${(0,clean_text/* cleanLine */.Ow)(stage.entry.command)}`;
            return this.#whenNoGroupIsOpen(() => this.#log.say(line));
        }
        const known = this.#running.get(key);
        if (known !== undefined)
            return this.#startedAgain(key, known, event);
        const alone = this.#running.size === 0;
        const logPaths = event.log_path === null ? [] : [event.log_path];
        this.#running.set(key, { stage, since: this.#clock.elapsed(), logPaths });
        if (!alone)
            return;
        await this.#log.openGroup(groupTitle(stage));
        this.#foreground = key;
    }
    async #startedAgain(key, known, event) {
        if (event.log_path !== null && !known.logPaths.includes(event.log_path))
            known.logPaths.push(event.log_path);
        if (this.#foreground === key)
            await this.#log.say(`${this.#paint.cyan("▸")} try ${event.try}`);
    }
    async #finished(scope, event) {
        const key = (0,stage_names/* stageKey */.Ih)(scope, event.index);
        const stage = this.#names.of(scope, event.index);
        const logPaths = this.#running.get(key)?.logPaths;
        this.#running.delete(key);
        if (this.#foreground !== key) {
            const title = logPaths === undefined ? null : groupTitle(stage);
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
        await this.#log.say((0,stage_lines/* finishedLine */.fb)(stage.label, event, this.#paint));
        // In this order: of the few places, the first is for the failure.
        const failure = this.#failure(stage, event, log);
        const shown = this.#annotatesFindings ? event.findings : [];
        const findings = shown.map((finding) => this.#annotations.finding(finding));
        await this.#log.commands([failure, ...findings].join(""));
        const omitted = event.findings_omitted;
        if (omitted > 0)
            await this.#log.say(`? ${stage.label}: ${omitted} more findings were left out`);
    }
    /** The annotation that says that a stage failed. For a nested pipeline its own stages have said it already. */
    #failure(stage, event, log) {
        const { outcome, exit } = event;
        if (stage.entry.kind === "subpipeline" && exit.kind === "exited")
            return "";
        if (outcome !== "failed" && outcome !== "timed_out" && outcome !== "allowed_failure")
            return "";
        const level = outcome === "allowed_failure" ? "warning" : "error";
        const message = log === undefined ? (0,stage_lines/* verdict */.WJ)(outcome, event) : `${(0,stage_lines/* verdict */.WJ)(outcome, event)}\nlog: ${log}`;
        return this.#annotations.remark(level, stage.label, message);
    }
    async #progress() {
        if (this.#foreground !== null || this.#running.size === 0)
            return;
        const now = this.#clock.elapsed();
        const running = [...this.#running.values()].map(({ stage, since }) => ({
            label: stage.label,
            forMs: now - since,
        }));
        await this.#log.say(`… ${(0,stage_lines/* runningLine */.Ek)(running)}`);
    }
    /** Closes the open group and prints what waited for that. */
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
    /** One thing after the other: stages run beside each other, and their calls may overlap. */
    #inTurn(act) {
        const done = this.#turn.then(act);
        this.#turn = done.catch(() => { });
        return done;
    }
}
function groupTitle(stage) {
    const { label, entry } = stage;
    return inertTitle(entry.title === entry.id || entry.title === "" ? label : `${label}: ${entry.title}`);
}

// EXTERNAL MODULE: ./build/report/terminal/columns.js
var columns = __webpack_require__(2847);
// EXTERNAL MODULE: ./build/model/statistics.js
var statistics = __webpack_require__(1531);
;// CONCATENATED MODULE: ./build/report/terminal/expected-times.js


/**
 * What the plan expects of the stages that a view shows, in seconds, until each has ended. Stages go by their
 * `stageKey`.
 */
class ExpectedTimes {
    #planned;
    #oneAfterAnother;
    #open = new Map();
    /** @param plan undefined: nothing is known */
    constructor(plan) {
        this.#planned = plannedTimes(plan);
        this.#oneAfterAnother = plan !== undefined && runsOneAfterAnother(plan);
    }
    /** Hears what stages there are. Those of nested pipelines are a part of the stage that they belong to. */
    learn(scope, { commands }) {
        if (scope.length > 0)
            return;
        for (const { index, subtask, id } of commands)
            this.#open.set((0,stage_names/* stageKey */.Ih)(scope, index), this.#planned.get((0,statistics/* getStageKey */.o)(subtask, id)) ?? null);
    }
    ended(key) {
        this.#open.delete(key);
    }
    /** null: nothing is known of it. */
    of(key) {
        return this.#open.get(key) ?? null;
    }
    /**
     * What all stages that have not ended take together. It is told only when the stages run one after another, and
     * something is known of each: otherwise nobody can say.
     * @param secondsOf for how long a stage has been running
     */
    left(secondsOf) {
        if (!this.#oneAfterAnother)
            return null;
        let sum = 0;
        for (const [key, seconds] of this.#open) {
            if (seconds === null)
                return null;
            sum += Math.max(0, seconds - secondsOf(key));
        }
        return sum;
    }
}
function plannedTimes(plan) {
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
/** All is in one process, and no two stages ever run at the same time. */
function runsOneAfterAnother({ assignments, setup, subtasks }) {
    const inTurn = (stages) => stages
        .filter(({ skip }) => skip === null)
        .slice(1)
        .every(({ needs }) => needs === null);
    return (assignments.length === 1 &&
        inTurn(setup) &&
        subtasks.every(({ stages, max_parallel }) => max_parallel === 1 || inTurn(stages)));
}

;// CONCATENATED MODULE: ./build/report/terminal/live-view.js









const redrawEveryMs = 100;
const spinner = ["⠋", "⠙", "⠹", "⠸", "⠼", "⠴", "⠦", "⠧", "⠇", "⠏"];
/**
 * The view for a person at a terminal: what runs, with its elapsed time, in a block at the bottom; what has ended
 * scrolls above it for good, under a heading for each subtask when there are several. No line of the block wraps.
 * @param plan with the expected times, which are shown where there is room; left out: none are known
 */
function liveView(screen, clock, plan) {
    return new LiveView(screen, clock, new ExpectedTimes(plan));
}
class LiveView {
    #screen;
    #clock;
    #paint;
    #names = new stage_names/* StageNames */.pP();
    #expected;
    #running = new Map();
    #ticker;
    #since;
    #heading = null;
    #total = 0;
    #done = 0;
    constructor(screen, clock, expected) {
        this.#screen = screen;
        this.#clock = clock;
        this.#expected = expected;
        this.#paint = picocolors.createColors(screen.colour);
        this.#since = clock.elapsed();
        this.#ticker = startTicker(clock, redrawEveryMs, async () => this.#redraw());
    }
    async event(scope, event) {
        switch (event.type) {
            case "run-started":
                this.#names.learn(scope, event);
                this.#expected.learn(scope, event);
                this.#total += event.commands.length;
                return;
            case "stage-started":
                return this.#started(scope, event);
            case "stage-finished":
                return this.#finished(scope, event);
            case "stage-skipped":
                return this.#skipped(scope, event);
            case "stage-kept":
                return this.#expected.ended((0,stage_names/* stageKey */.Ih)(scope, event.index));
            case "child-started":
            case "child-finished":
            case "run-finished":
                return;
        }
    }
    async output() { }
    async mask() { }
    async close() {
        this.#running.clear();
        this.#screen.live("");
        await this.#ticker.stop();
    }
    #started(scope, event) {
        const key = (0,stage_names/* stageKey */.Ih)(scope, event.index);
        const since = this.#running.get(key)?.since ?? this.#clock.elapsed();
        this.#running.set(key, { stage: this.#names.of(scope, event.index), since, try: event.try });
        this.#redraw();
    }
    async #finished(scope, event) {
        const stage = this.#names.of(scope, event.index);
        this.#end(scope, event.index);
        const indent = this.#indent();
        const line = `${indent}${(0,stage_lines/* finishedLine */.fb)(stage.shortLabel, event, this.#paint)}`;
        await this.#say(stage, [
            line,
            ...(0,stage_lines/* tailLinesOf */.TW)(event.tail, `${indent}    `, this.#screen.colour),
        ]);
    }
    async #skipped(scope, event) {
        const stage = this.#names.of(scope, event.index);
        this.#end(scope, event.index);
        await this.#say(stage, [
            `${this.#indent()}${(0,stage_lines/* skippedLine */.Bo)(stage.shortLabel, event.reason, this.#paint)}`,
        ]);
    }
    #end(scope, index) {
        const key = (0,stage_names/* stageKey */.Ih)(scope, index);
        this.#running.delete(key);
        this.#expected.ended(key);
        this.#done += 1;
        this.#redraw();
    }
    /** Lines that stay, below the heading of their subtask. */
    async #say(stage, lines) {
        const heading = this.#headingOf(stage);
        const changed = heading !== null && heading !== this.#heading;
        this.#heading = heading;
        const all = changed ? [this.#paint.bold(heading), ...lines] : lines;
        await this.#screen.write(`${all.join("\n")}\n`);
    }
    #headingOf(stage) {
        if (!this.#names.severalSubtasks)
            return null;
        const subtask = (0,stage_names/* subtaskShown */.D5)(stage.entry.subtask, true);
        return subtask === null ? null : (0,clean_text/* cleanLine */.Ow)(subtask);
    }
    #indent() {
        return this.#names.severalSubtasks ? "  " : "";
    }
    #redraw() {
        if (this.#running.size === 0)
            return this.#screen.live("");
        const now = this.#clock.elapsed();
        const frame = spinner[Math.floor(now / redrawEveryMs) % spinner.length] ?? "";
        const lines = [...this.#running].map(([key, stage]) => this.#runningLine(key, stage, frame, now));
        const done = `${this.#done} of ${this.#total} stages done, ${(0,duration/* formatDuration */.a)(now - this.#since)}`;
        const all = `${done}${this.#leftWords(now)}`;
        this.#screen.live([...lines, this.#paint.dim((0,columns/* cutToColumns */.b9)(all, this.#screen.columns - 1))].join("\n"));
    }
    /** Nothing once all that is left has taken longer than expected: then nobody knows. */
    #leftWords(now) {
        const secondsOf = (key) => (now - (this.#running.get(key)?.since ?? now)) / 1000;
        const left = this.#expected.left(secondsOf);
        return left === null || left === 0 ? "" : `, ${roughDuration(left)} left`;
    }
    #runningLine(key, running, frame, now) {
        const time = (0,duration/* formatDuration */.a)(now - running.since);
        const again = running.try > 1 ? ` (try ${running.try})` : "";
        // One column stays free: some terminals wrap as soon as the last one is written.
        const room = this.#screen.columns - (0,columns/* columnsOf */.PL)(`${frame}  ${time}${again}`) - 1;
        const label = (0,columns/* cutToColumns */.b9)(running.stage.label, Math.max(1, room));
        const seconds = this.#expected.of(key);
        const expected = seconds === null || seconds < 1 ? "" : ` of ${roughDuration(seconds)}`;
        const fits = (0,columns/* columnsOf */.PL)(label) + expected.length <= room;
        return `${this.#paint.cyan(frame)} ${label}${again} ${this.#paint.dim(time + (fits ? expected : ""))}`;
    }
}

;// CONCATENATED MODULE: ./build/report/terminal/plain-log.js





const plain_log_progressEveryMs = 60_000;
/**
 * The view for a terminal that nobody watches (a pipe, a file): a line when a stage starts, ends or is skipped, the
 * newest output of one that failed, and once a minute what is still running.
 */
function plainLog(screen, clock) {
    return new PlainLog(screen, clock);
}
class PlainLog {
    #screen;
    #clock;
    #paint;
    #names = new stage_names/* StageNames */.pP();
    #running = new Map();
    #ticker;
    constructor(screen, clock) {
        this.#screen = screen;
        this.#clock = clock;
        this.#paint = picocolors.createColors(screen.colour);
        this.#ticker = startTicker(clock, plain_log_progressEveryMs, () => this.#progress());
    }
    async event(scope, event) {
        switch (event.type) {
            case "run-started":
                return this.#names.learn(scope, event);
            case "stage-started":
                return this.#started(scope, event);
            case "stage-finished":
                return this.#finished(scope, event);
            case "stage-skipped":
                return this.#say([
                    (0,stage_lines/* skippedLine */.Bo)(this.#names.of(scope, event.index).label, event.reason, this.#paint),
                ]);
            case "child-started":
            case "child-finished":
            case "run-finished":
                return;
        }
    }
    async output() { }
    async mask() { }
    async close() {
        await this.#ticker.stop();
    }
    async #started(scope, event) {
        const { entry, label } = this.#names.of(scope, event.index);
        const key = (0,stage_names/* stageKey */.Ih)(scope, event.index);
        if (!this.#running.has(key))
            this.#running.set(key, { label, since: this.#clock.elapsed() });
        const again = event.try > 1 ? ` (try ${event.try})` : "";
        await this.#say([
            `${this.#paint.cyan("▸")} ${label}${again}: ${this.#paint.dim((0,clean_text/* cleanLine */.Ow)(entry.command))}`,
        ]);
    }
    async #finished(scope, event) {
        const { label } = this.#names.of(scope, event.index);
        this.#running.delete((0,stage_names/* stageKey */.Ih)(scope, event.index));
        const tail = (0,stage_lines/* tailLinesOf */.TW)(event.tail, "    ", this.#screen.colour);
        await this.#say([(0,stage_lines/* finishedLine */.fb)(label, event, this.#paint), ...tail]);
    }
    async #progress() {
        const now = this.#clock.elapsed();
        const running = [...this.#running.values()].map(({ label, since }) => ({
            label,
            forMs: now - since,
        }));
        if (running.length > 0)
            await this.#say([`${this.#paint.cyan("…")} ${(0,stage_lines/* runningLine */.Ek)(running)}`]);
    }
    async #say(lines) {
        await this.#screen.write(`${lines.join("\n")}\n`);
    }
}

;// CONCATENATED MODULE: ./build/cli/run.js












async function run(pipeline, flags) {
    const line = await (0,command_line/* openCommandLine */.Ax)(pipeline, flags);
    const finished = await runOrResume(line, flags);
    if ((0,settings_settings/* isRefusal */.vu)(finished))
        return (0,refused/* refused */.J)(line.platform, finished);
    const { screen } = line.platform;
    const folder = (0,external_node_path_.relative)(line.here, finished.folder);
    await screen.write(closingLines({ ...finished, folder, colour: screen.colour }));
    if (flags.json === true)
        await (0,command_line/* printData */.wV)((0,json/* toJson */.aB)(finished.summary));
    return (0,exit_code/* exitCodeOf */.F)(finished.summary);
}
/** `--resume` runs the plan of an earlier run, so these cannot be chosen beside it. */
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
    const { asked, platform, surroundings } = line;
    const settings = (0,settings_settings/* settingsOf */.f5)(asked, surroundings.environment);
    const inActions = surroundings.github !== null && flags.json !== true;
    const watch = (root, plan) => watcher(platform, inActions, root, plan);
    const equipment = { platform, secrets: [], watch };
    if (flags.resume === undefined) {
        if (settings["max-jobs"] === null)
            return (0,auto/* runAuto */.N)(settings, surroundings, equipment);
        const { runOverProcesses } = await __webpack_require__.e(/* import() */ 7186).then(__webpack_require__.bind(__webpack_require__, 7186));
        return runOverProcesses(settings, surroundings, equipment, inActions);
    }
    if (fixedByPlan.some((name) => isChosen(asked[name])))
        return (0,settings_settings/* refuse */.TR)("--resume runs the plan of that run as it is, in one process: nothing can be chosen beside it");
    const { resumeRun } = await __webpack_require__.e(/* import() */ 6666).then(__webpack_require__.bind(__webpack_require__, 6666));
    return resumeRun({ ...settings, task: asked.task }, surroundings, equipment, flags.resume);
}
function watcher(platform, inActions, root, plan) {
    const { screen, clock } = platform;
    if (inActions)
        return actionsLog({ ...platform, root, newToken: external_node_crypto_.randomUUID, annotatesFindings: true });
    return screen.interactive ? liveView(screen, clock, plan) : plainLog(screen, clock);
}

;// CONCATENATED MODULE: ./build/cli/run-assignment.js




/**
 * Not for people: what a process of `run --jobs` does. Trouble goes to stderr, a line each, and the other process tells
 * of it.
 */
async function runAssignment(folder, assignment, flags) {
    const { asked, platform, surroundings } = await (0,command_line/* openCommandLine */.Ax)(undefined, flags);
    // It was gone before this one looked for it the first time: nobody would see the result.
    if (process.ppid !== flags.parent)
        return exit_code/* exitCodes */.h.cancelled;
    const settings = (0,settings_settings/* settingsOf */.f5)(asked, surroundings.environment);
    const equipment = {
        platform,
        secrets: [],
        watch: () => plainLog(platform.screen, platform.clock),
    };
    const given = { folder, assignment, attempt: flags.attempt, setup: flags.setup ?? null };
    const { runGivenAssignment } = await __webpack_require__.e(/* import() */ 2402).then(__webpack_require__.bind(__webpack_require__, 2402));
    const ran = await runGivenAssignment(settings, surroundings, equipment, given);
    const trouble = (0,settings_settings/* isRefusal */.vu)(ran) ? ran.messages : ran.warnings;
    if (trouble.length > 0)
        await (0,command_line/* complain */.cc)(`${trouble.join("\n")}\n`);
    if ((0,settings_settings/* isRefusal */.vu)(ran))
        return exit_code/* exitCodes */.h.refused;
    if (ran.manifest?.status === "succeeded")
        return exit_code/* exitCodes */.h.passed;
    return ran.manifest?.status === "cancelled" ? exit_code/* exitCodes */.h.cancelled : exit_code/* exitCodes */.h.failed;
}

;// CONCATENATED MODULE: ./build/cli/schema.js




async function schema(file) {
    const { z } = await __webpack_require__.e(/* import() */ 6255).then(__webpack_require__.bind(__webpack_require__, 6255));
    const { runFileKinds } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 17));
    const kind = runFileKinds.find((candidate) => file !== undefined && candidate.matches(file));
    if (file !== undefined && kind === undefined) {
        await (0,command_line/* complain */.cc)(`there is no schema for ${file}; there are: ${runFileKinds.map(({ place }) => place).join("; ")}\n`);
        return exit_code/* exitCodes */.h.refused;
    }
    const value = kind === undefined ? await pipelineSchema() : z.toJSONSchema(kind.schema);
    await (0,command_line/* printData */.wV)((0,json/* toJson */.aB)(value));
    return exit_code/* exitCodes */.h.passed;
}
/** Of the pipeline file, with the settings of guardrails. */
const pipelineSchema = async () => jsonSchema((await Promise.all(/* import() */[__webpack_require__.e(6075), __webpack_require__.e(972), __webpack_require__.e(569)]).then(__webpack_require__.bind(__webpack_require__, 972))).guardrailSettings);

// EXTERNAL MODULE: ./build/model/stage-place.js
var stage_place = __webpack_require__(9974);
// EXTERNAL MODULE: ./build/report/terminal/text-table.js
var text_table = __webpack_require__(164);
;// CONCATENATED MODULE: ./build/report/terminal/run-table.js







/** A run as a table for a terminal, then its status in one line. */
function runTable(manifest, options) {
    const paint = picocolors.createColors(options.colour);
    const groups = (0,stage_rows/* stageRows */.U7)(manifest, options.children ?? new Map());
    const words = manifest.status === "in_progress" ? { ...outcome_words/* outcomeWords */.wX, ...outcome_words/* wordsWhileGoing */.d9 } : outcome_words/* outcomeWords */.wX;
    const lines = groups.flatMap((group) => group.rows).map((row) => lineOf(row, words[row.outcome]));
    const heading = ["#", "subtask", "stage", "outcome", "duration", "exit"];
    const table = (0,text_table/* textTable */.e)(heading, lines.map(({ cells }) => cells));
    const status = `${manifest.status.replace("_", " ")}: ${(0,stage_rows/* countWords */.rj)((0,stage_rows/* countStages */.r0)(groups))}`;
    return [
        paint.bold(table.heading),
        ...table.rows.map((row, at) => painted(row, lines[at]?.colour ?? null, paint)),
        "",
        paint[statusColour(manifest.status)](`${(0,clean_text/* cleanLine */.Ow)(manifest.run_id)} ${status}${tookWords(manifest)}`),
        ...(manifest.status_detail === null
            ? []
            : [(0,clean_text/* cleanLine */.Ow)(manifest.summary ?? manifest.status_detail, 1000)]),
        ...manifest.approvals.map(approvalLine),
        ...(options.staleMs == null ? [] : [paint.yellow(staleLine(manifest, options.staleMs))]),
        "",
    ].join("\n");
}
const painted = (row, colour, paint) => colour === null ? row : paint[colour](row);
const approvalLine = ({ actor, timestamp, reason }) => `approved by ${(0,clean_text/* cleanLine */.Ow)(actor, 100)} at ${timestamp}: ${(0,clean_text/* cleanLine */.Ow)(reason, 1000)}`;
const staleLine = ({ heartbeat_stale_after_seconds }, staleMs) => `stale: its last heartbeat is ${(0,duration/* formatDuration */.a)(staleMs)} old, and ${(0,duration/* formatDuration */.a)(1000 * (heartbeat_stale_after_seconds ?? 0))} are allowed; if its process is gone, \`orchestrator recover\` ends it`;
function lineOf(row, { glyph, word, colour }) {
    const { index, subtask, id, duration_ms, exit, summary } = row.command;
    const reason = row.outcome === "skipped" && summary !== null ? `: ${(0,clean_text/* cleanLine */.Ow)(summary, 60)}` : "";
    return {
        cells: [
            row.depth === 0 ? String(index) : "",
            row.depth === 0
                ? (0,clean_text/* cleanLine */.Ow)(subtask ?? ((0,stage_place/* placeOf */.$)(row.command) === "after" ? "(after)" : "(set-up)"))
                : "",
            `${"  ".repeat(row.depth)}${(0,clean_text/* cleanLine */.Ow)(id)}`,
            `${glyph} ${word}${reason}`,
            duration_ms === null ? "" : (0,duration/* formatDuration */.a)(duration_ms),
            exit === null ? "" : exitCell(exit),
        ],
        colour: row.outcome === "succeeded" ? null : colour,
    };
}
function exitCell(exit) {
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
function tookWords({ started_at, completed_at }) {
    return completed_at === null
        ? ""
        : ` in ${(0,duration/* formatDuration */.a)(Date.parse(completed_at) - Date.parse(started_at))}`;
}
function statusColour(status) {
    if (status === "succeeded")
        return "green";
    return status === "failed" ? "red" : "yellow";
}

;// CONCATENATED MODULE: ./build/cli/show.js







async function show(run, flags) {
    const { asked, platform, surroundings, here } = await (0,command_line/* openCommandLine */.Ax)(undefined, flags);
    const settings = { ...(0,settings_settings/* settingsOf */.f5)(asked, surroundings.environment), task: asked.task };
    const wanted = run !== undefined && /[/\\]/.test(run) ? (0,external_node_path_.resolve)(here, run) : (run ?? null);
    const { showRun } = await __webpack_require__.e(/* import() */ 187).then(__webpack_require__.bind(__webpack_require__, 187));
    const shown = await showRun(settings, platform, wanted);
    if ((0,settings_settings/* isRefusal */.vu)(shown))
        return (0,refused/* refused */.J)(platform, shown);
    const { manifest, children, staleMs } = shown;
    if (shown.warnings.length > 0)
        await (0,command_line/* complain */.cc)(`${shown.warnings.join("\n")}\n`);
    if (flags.json === true)
        await (0,command_line/* printData */.wV)((0,json/* toJson */.aB)(manifest));
    else
        await (0,command_line/* print */.yy)(runTable(manifest, { children, colour: platform.screen.colour, staleMs }));
    return exit_code/* exitCodes */.h.passed;
}

// EXTERNAL MODULE: ./build/modes/settings/configuration.js
var settings_configuration = __webpack_require__(4503);
;// CONCATENATED MODULE: ./build/cli/validate.js





async function validate(flags) {
    const { asked, platform, here } = await (0,command_line/* openCommandLine */.Ax)(undefined, flags);
    if (flags.run !== undefined) {
        const { validateRun } = await __webpack_require__.e(/* import() */ 5040).then(__webpack_require__.bind(__webpack_require__, 5040));
        const { checked, mistakes } = await validateRun(platform.files, (0,external_node_path_.resolve)(here, flags.run));
        return answer(mistakes, `${checked.length} files of the run are as their schemas say\n`);
    }
    const configuration = await (0,settings_configuration/* loadConfiguration */.vF)(asked, platform.files);
    if ((0,settings_settings/* isRefusal */.vu)(configuration))
        return answer(configuration.messages, "");
    const { file, pipelines, notes } = configuration;
    const names = pipelines.map(({ id }) => id).join(", ");
    return answer([], [`${file} is valid; pipelines: ${names}`, ...notes, ""].join("\n"));
}
async function answer(mistakes, good) {
    if (mistakes.length === 0) {
        await (0,command_line/* print */.yy)(good);
        return exit_code/* exitCodes */.h.passed;
    }
    await (0,command_line/* complain */.cc)(`${mistakes.join("\n")}\n`);
    return exit_code/* exitCodes */.h.refused;
}

// EXTERNAL MODULE: ./build/redaction/redactor.js + 25 modules
var redactor = __webpack_require__(5691);
;// CONCATENATED MODULE: ./build/cli/verify.js








async function verify(folder, flags) {
    const { platform, surroundings, here } = await (0,command_line/* openCommandLine */.Ax)(undefined, flags);
    const path = (0,external_node_path_.resolve)(here, folder);
    if (!(await platform.files.exists(path))) {
        await (0,command_line/* complain */.cc)(`${folder}: there is no such folder\n`);
        return exit_code/* exitCodes */.h.refused;
    }
    for (const [flag, text] of [
        ["--chain", flags.chain],
        ["--plan-digest", flags.planDigest],
    ]) {
        if (text === undefined || /^[0-9a-f]{16,64}$/.test(text))
            continue;
        await (0,command_line/* complain */.cc)(`${flag} ${JSON.stringify(text)}: expected 16 to 64 lower-case hexadecimal digits\n`);
        return exit_code/* exitCodes */.h.refused;
    }
    const { chain, planDigest } = flags;
    const anchors = {
        ...(chain !== undefined && { chain }),
        ...(planDigest !== undefined && { planDigest }),
    };
    const verified = await verifyUnlessCancelled(platform, path, anchors);
    if (verified === null)
        return (0,refused/* refused */.J)(platform, (0,settings_settings/* refuse */.TR)("cancelled"));
    if (flags.json === true)
        await (0,command_line/* printData */.wV)((0,json/* toJson */.aB)((0,redactor.createRunRedactor)(surroundings.environment).value(verified)));
    else if (verified.holds)
        await (0,command_line/* print */.yy)(`${linesOf(verified, chain !== undefined).join("\n")}\n`);
    else
        await (0,command_line/* complain */.cc)(`does not hold: ${verified.reason}\n`);
    return verified.holds ? exit_code/* exitCodes */.h.passed : exit_code/* exitCodes */.h.failed;
}
/** @returns null when it was cancelled */
async function verifyUnlessCancelled({ files, cancelled }, folder, anchors) {
    const { verifyRun } = await __webpack_require__.e(/* import() */ 9380).then(__webpack_require__.bind(__webpack_require__, 9380));
    return verifyRun(files, folder, anchors, cancelled).catch((error) => {
        if (cancelled.aborted)
            return null;
        throw error;
    });
}
function linesOf(verified, isAnchored) {
    const { files, assignments, chain, status, later_approvals, unknown } = verified;
    return [
        `holds: ${(0,counted/* counted */.h)(files, "file")}, ${(0,counted/* counted */.h)(assignments, "assignment")}, chain ${chain}`,
        `The run is recorded as ${status}. How its jobs themselves ended is only known from its own files.`,
        ...(isAnchored
            ? []
            : ["Compare the chain with the one that the check-run or the job summary shows."]),
        ...(later_approvals > 0
            ? [`${(0,counted/* counted */.h)(later_approvals, "approval")} came after its result.`]
            : []),
        ...unknown.map((path) => `Not a part of the run: ${JSON.stringify(path)}`),
    ];
}

;// CONCATENATED MODULE: ./build/cli/verbs.js
// All verbs but `metrics`, in one module: each module that is loaded alone becomes a file of the bundle, and what verbs
// share would be cut into many small files, each of which takes time to load. Schemas of a run's files are loaded by
// those who read them. `metrics` needs little of what runs need, and is asked often.













/***/ }),

/***/ 1647:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ listStages),
/* harmony export */   d: () => (/* binding */ createEntry)
/* harmony export */ });
/* harmony import */ var _model_stage_place_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9974);

/**
 * Creates the metrics entry of a run, or of one attempt at an assignment.
 * @returns null while it is running
 */
function createEntry({ plan, manifest, startedAt, now }) {
    const { status, completed_at, privacy } = manifest;
    if (completed_at === null ||
        (status !== "succeeded" && status !== "failed" && status !== "cancelled"))
        return null;
    const count = (status) => manifest.commands.filter((command) => command.status === status).length;
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
        commands_passed: count("succeeded"),
        commands_failed: count("failed"),
        commands_skipped: count("skipped"),
        guardrails_present: manifest.guardrail_status.present,
        recorded_at: now.toISOString(),
        artifact_path: manifest.artifact_root,
        child_runs: manifest.child_runs.length,
        control_plane_status: "unknown",
        scheduler_mode: plan.mode,
        instance_stats: createInstanceStats(plan, manifest),
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
function createInstanceStats({ assignments }, { assignment, status }) {
    const own = assignments.filter(({ instance_id }) => assignment === null || instance_id === assignment);
    return own.map((planned) => ({
        instance_id: planned.instance_id,
        capability: planned.capability,
        // The plan does not contain the result of an attempt that has just ended.
        status: assignment === null ? planned.status : getFinalStatus(status),
        attempts: planned.attempts.length,
        recovery_events: planned.attempts.reduce((sum, attempt) => sum + attempt.recovery_checkpoints.length, 0),
    }));
}
const getFinalStatus = (status) => status === "succeeded" || status === "cancelled" ? status : "failed";
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
        const key = JSON.stringify([subtask, id]);
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
/* harmony export */   F4: () => (/* binding */ Aggregation)
/* harmony export */ });
/* unused harmony exports Decision, OverrideDecision */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5156);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2017);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6939);
/* harmony import */ var _journal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6953);
/* harmony import */ var _judgement_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2965);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1189);
/* harmony import */ var _outcome_schema_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8512);
/* harmony import */ var _run_history_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9322);
/* harmony import */ var _witnesses_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9981);









/** Whether one violation is allowed, by whom and why, or why not. */
const Decision = zod__WEBPACK_IMPORTED_MODULE_8__.discriminatedUnion("allowed", [
    zod__WEBPACK_IMPORTED_MODULE_8__.strictObject({ allowed: zod__WEBPACK_IMPORTED_MODULE_8__.literal(true), override: _judgement_js__WEBPACK_IMPORTED_MODULE_3__/* .Override */ .d_ }),
    zod__WEBPACK_IMPORTED_MODULE_8__.strictObject({ allowed: zod__WEBPACK_IMPORTED_MODULE_8__.literal(false), reason: zod__WEBPACK_IMPORTED_MODULE_8__.string() }),
]);
/** What was decided about a violation that a pull request may allow. */
const OverrideDecision = zod__WEBPACK_IMPORTED_MODULE_8__.strictObject({
    /** null: an `after` stage. */
    subtask: zod__WEBPACK_IMPORTED_MODULE_8__.string().nullable(),
    stage: zod__WEBPACK_IMPORTED_MODULE_8__.string(),
    decision: Decision,
});
const AttemptName = zod__WEBPACK_IMPORTED_MODULE_8__.strictObject({ assignment: zod__WEBPACK_IMPORTED_MODULE_8__.string(), attempt: zod__WEBPACK_IMPORTED_MODULE_8__.int().min(1) });
/**
 * `aggregation.json`: what whoever aggregated a run was told besides its plan and the evidence of its jobs. From these
 * three follow the final plan, the run's manifest and its summary, so that all of them can be made again and compared.
 */
const Aggregation = zod__WEBPACK_IMPORTED_MODULE_8__.strictObject({
    schema_version: zod__WEBPACK_IMPORTED_MODULE_8__.literal(1),
    kind: zod__WEBPACK_IMPORTED_MODULE_8__.literal("aggregation"),
    run_id: zod__WEBPACK_IMPORTED_MODULE_8__.string().min(1),
    plan_digest: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Digest */ .np,
    /** The current attempt. */
    attempt: zod__WEBPACK_IMPORTED_MODULE_8__.int().min(1),
    aggregated_at: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Timestamp */ .Dc,
    /** The run's folder, relative to what persisted paths are relative to. */
    artifact_root: zod__WEBPACK_IMPORTED_MODULE_8__.string().min(1),
    /** How the jobs ended; null: one process planned and ran everything. */
    job_results: _witnesses_js__WEBPACK_IMPORTED_MODULE_7__/* .Witnesses */ .uo.nullable(),
    /** What GitHub's list says of the newest job of each assignment; null: it was not asked, or did not answer. */
    jobs: zod__WEBPACK_IMPORTED_MODULE_8__.array(_witnesses_js__WEBPACK_IMPORTED_MODULE_7__/* .RecordedJob */ .gH).nullable(),
    /** Attempts at earlier plans that left artifacts. */
    foreign: zod__WEBPACK_IMPORTED_MODULE_8__.array(AttemptName),
    /** Attempts whose artifact could not be read. */
    unreadable: zod__WEBPACK_IMPORTED_MODULE_8__.array(AttemptName),
    /** Files that were too large to be collected, relative to the run's folder. */
    left_out: zod__WEBPACK_IMPORTED_MODULE_8__.array(zod__WEBPACK_IMPORTED_MODULE_8__.string()),
    /** Manifests of what this process ran itself, where the disk says something else, or nothing. */
    ran: zod__WEBPACK_IMPORTED_MODULE_8__.array(_manifest_js__WEBPACK_IMPORTED_MODULE_4__/* .Manifest */ ._8),
    /** Manifests of further artifacts of an attempt. */
    doubles: zod__WEBPACK_IMPORTED_MODULE_8__.array(_manifest_js__WEBPACK_IMPORTED_MODULE_4__/* .Manifest */ ._8),
    overrides: zod__WEBPACK_IMPORTED_MODULE_8__.array(OverrideDecision),
    /** What the `after` stages came to; null: they were not judged. */
    after: zod__WEBPACK_IMPORTED_MODULE_8__.strictObject({
        commands: zod__WEBPACK_IMPORTED_MODULE_8__.array(_manifest_js__WEBPACK_IMPORTED_MODULE_4__/* .ManifestCommand */ .xy),
        findings: zod__WEBPACK_IMPORTED_MODULE_8__.array(_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .Finding */ .wI),
        documents: zod__WEBPACK_IMPORTED_MODULE_8__.array(_journal_js__WEBPACK_IMPORTED_MODULE_2__/* .EvidenceFile */ .OT),
    })
        .nullable(),
    approvals: zod__WEBPACK_IMPORTED_MODULE_8__.array(_manifest_js__WEBPACK_IMPORTED_MODULE_4__/* .Approval */ .CP),
    history: _run_history_js__WEBPACK_IMPORTED_MODULE_6__/* .RunHistory */ .g.nullable(),
    /** Why the run failed although its jobs succeeded; null: it did not. */
    failure: zod__WEBPACK_IMPORTED_MODULE_8__.strictObject({ detail: _outcome_schema_js__WEBPACK_IMPORTED_MODULE_5__/* .StatusDetail */ .qV, reason: zod__WEBPACK_IMPORTED_MODULE_8__.string() }).nullable(),
    /** It is in the history, or queued for it. */
    metrics_recorded: zod__WEBPACK_IMPORTED_MODULE_8__.boolean(),
    /** Trouble that changed no outcome. */
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


/** `approvals/<time>-<nonce>.json`: somebody said yes to a run. One file each, so that nobody writes over another. */
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
 * Whether GitHub's artifact service takes a file of this name: one that it does not would stop the whole upload
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
 * How the base of a comparison was chosen, in the order of precedence (docs/configuration.md, what counts as changed).
 */
const ChangeStrategy = zod__WEBPACK_IMPORTED_MODULE_1__["enum"]([
    /** The input `base` or the flag `--base`. */
    "explicit",
    /** HEAD is GitHub's merge commit of the pull request: compared with its other parent. */
    "pull-request-merge",
    /** The merge base with the pull request's base. */
    "pull-request-base",
    "merge-group",
    /** What the branch pointed at before the push. */
    "push-before",
    /** A push to the default branch that nothing came before, or that rewrote it: compared with HEAD's parent. */
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
/** What a plan records of a change set. */
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
/** A stage of a manifest before anything happened to it. */
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
/** What the built-in guardrails among the commands say together. */
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
        recommendation: present || !required
            ? null
            : "add a guardrail stage: this pipeline says that it requires them",
        summary: present
            ? `${counts.succeeded} of ${counts.total} guardrails succeeded`
            : "no guardrail stages",
        counts,
    };
}
/** How many findings there are of each level. */
function findingCounts(findings) {
    const count = (level) => findings.filter((one) => one.level === level).length;
    return { error: count("error"), warning: count("warning"), notice: count("notice") };
}


/***/ }),

/***/ 7820:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ counted)
/* harmony export */ });
/** `1 file`, `2 files` */
const counted = (count, noun) => `${count} ${noun}${count === 1 ? "" : "s"}`;


/***/ }),

/***/ 4307:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ Digests)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5156);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2017);


/**
 * `digests.json`: what a run's folder held when its result was written. Each `chain` is the sha256 hex of the chain
 * before it (of the plan's digest at first), a line feed, the path, a line feed and the sha256; so the last one stands
 * for all.
 */
const Digests = zod__WEBPACK_IMPORTED_MODULE_1__.strictObject({
    schema_version: zod__WEBPACK_IMPORTED_MODULE_1__.literal(1),
    kind: zod__WEBPACK_IMPORTED_MODULE_1__.literal("digests"),
    run_id: zod__WEBPACK_IMPORTED_MODULE_1__.string().min(1),
    attempt: zod__WEBPACK_IMPORTED_MODULE_1__.int().min(1),
    plan_digest: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Digest */ .np,
    /**
     * By path, relative to the run's folder; a stage's file may have any name. Approvals are not among them: they are
     * added later.
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
/** The stages of an assignment as its run lists them: the set-up, then its subtasks' in plan order, indexed from 1. */
function entriesOf(plan, assignment) {
    const mine = plan.subtasks.filter((subtask) => assignment.subtasks.includes(subtask.id));
    const entries = entriesOfStages(plan.setup, null, 1);
    for (const subtask of mine) {
        entries.push(...entriesOfStages(subtask.stages, subtask.id, entries.length + 1));
    }
    return entries;
}
/** @param subtask null for the stages of a set-up */
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
/**
 * Characters of the longest name in an archive that is taken: with the folder before it, paths stay below what systems
 * allow.
 */
const longestName = 1_024;
/** Two names with the same key are the same file on a disk that ignores case or the way that accents are written. */
const nameKey = (name) => name.normalize("NFC").toLowerCase();
/**
 * What is wrong with the name of a file in an archive. Beyond what would lead out of a folder on Linux, macOS or
 * Windows, it refuses the characters that nobody can upload (@actions/artifact, path-and-artifact-name-validation.ts).
 * @returns completes a sentence that begins with the name
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
        return "has a character that names in artifacts do not have";
    const parts = name.split("/");
    if (parts.includes(".."))
        return "leads out of its folder";
    if (parts.some((part) => part === "" || part === "."))
        return "has an empty part";
    return undefined;
}


/***/ }),

/***/ 6939:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   ef: () => (/* binding */ mostImportantFirst),
/* harmony export */   jm: () => (/* binding */ isAboutSettings),
/* harmony export */   md: () => (/* binding */ worstFirst),
/* harmony export */   wI: () => (/* binding */ Finding)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5156);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2977);


/** A name in the repository as ChangedFile has it: other than a RelativePath it may hold backslashes. */
const RepositoryPath = zod__WEBPACK_IMPORTED_MODULE_1__.string()
    .min(1)
    .regex(/^(?!\/)(?!(?:.*\/)?\.\.(?:\/|$))/s, "a path relative to the repository root, without ..");
/**
 * One remark, from a guardrail or from a workflow command that a stage printed. Where it says no path it is about the
 * whole change, and where it says no line about the whole file.
 */
const Finding = zod__WEBPACK_IMPORTED_MODULE_1__.strictObject({
    level: zod__WEBPACK_IMPORTED_MODULE_1__["enum"](["error", "warning", "notice"]),
    message: zod__WEBPACK_IMPORTED_MODULE_1__.string(),
    title: zod__WEBPACK_IMPORTED_MODULE_1__.string().nullable(),
    /** What was looked for, as `docs-check/missing-path`; null: a stage printed it. */
    rule: zod__WEBPACK_IMPORTED_MODULE_1__.string().nullable(),
    path: RepositoryPath.nullable(),
    /** Counted from 1. */
    line: zod__WEBPACK_IMPORTED_MODULE_1__.int().min(1).nullable(),
    end_line: zod__WEBPACK_IMPORTED_MODULE_1__.int().min(1).nullable(),
    column: zod__WEBPACK_IMPORTED_MODULE_1__.int().min(1).nullable(),
    /** Of the last line. */
    end_column: zod__WEBPACK_IMPORTED_MODULE_1__.int().min(1).nullable(),
    /** What to do about it, a sentence; null: the message says it, or nobody knows. */
    fix: zod__WEBPACK_IMPORTED_MODULE_1__.string().nullable(),
});
/**
 * Where an annotation of it can stand: GitHub refuses lines and columns that no file has, and all that is sent with
 * them.
 */
function placeOf({ line, end_line, column, end_column }) {
    const most = _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .limits */ .F.annotationPlace.value;
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
const weights = { error: 0, warning: 1, notice: 2 };
/** What a change does to what it is judged by: who reads the rest has to know it. */
const isAboutSettings = ({ rule }) => rule?.endsWith("/settings-changed") === true;
/** For sorting: what is about settings, then the worst; those of a level stay as they are. */
const mostImportantFirst = (left, right) => Number(isAboutSettings(right)) - Number(isAboutSettings(left)) ||
    weights[left.level] - weights[right.level];
/** For sorting: the most important first, then by path and place. */
function worstFirst(left, right) {
    const order = mostImportantFirst(left, right);
    if (order !== 0)
        return order;
    const [one, other] = [left.path ?? "", right.path ?? ""];
    if (one !== other)
        return one < other ? -1 : 1;
    return (left.line ?? 0) - (right.line ?? 0) || (left.column ?? 0) - (right.column ?? 0);
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



/** The manifest after one more event. The journal folded from its beginning gives the manifest, always. */
function applyEvent(manifest, event) {
    if (event.type === "run-started")
        return started(event);
    if (manifest === undefined)
        throw new Error(`a journal begins with run-started, not with ${event.type}`);
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
/** @returns undefined for a journal without events, or without the first one, which says what it is of. */
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

/***/ 6953:
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
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5156);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2017);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6939);
/* harmony import */ var _judgement_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2965);
/* harmony import */ var _outcome_schema_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8512);





/** The newest output of a stage, whole characters, at most 4 KiB of each stream. */
const Tail = zod__WEBPACK_IMPORTED_MODULE_4__.strictObject({ stdout: zod__WEBPACK_IMPORTED_MODULE_4__.string(), stderr: zod__WEBPACK_IMPORTED_MODULE_4__.string() });
const CommandKind = zod__WEBPACK_IMPORTED_MODULE_4__["enum"](["command", "guardrail", "subpipeline"]);
/** A file that a stage left as evidence, as it was when the stage ended. */
const EvidenceFile = zod__WEBPACK_IMPORTED_MODULE_4__.strictObject({
    /** Relative as `log_path` is. */
    path: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .RelativePath */ .c8,
    bytes: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Count */ .y_,
    sha256: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Digest */ .np,
});
/** A stage as a run will list it, known before anything starts. */
const PlannedEntry = zod__WEBPACK_IMPORTED_MODULE_4__.strictObject({
    /** Counted from 1 over the whole assignment, set-up first. */
    index: zod__WEBPACK_IMPORTED_MODULE_4__.int().min(1),
    id: zod__WEBPACK_IMPORTED_MODULE_4__.string().min(1),
    title: zod__WEBPACK_IMPORTED_MODULE_4__.string(),
    command: zod__WEBPACK_IMPORTED_MODULE_4__.string(),
    kind: CommandKind,
    /** null: part of the assignment's set-up. */
    subtask: zod__WEBPACK_IMPORTED_MODULE_4__.string().nullable(),
    phase: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Phase */ .a0,
});
/** What a stage wrote to GITHUB_OUTPUT, by name, as far as it may be shown; bounded (limits.stageOutputs). */
const Outputs = zod__WEBPACK_IMPORTED_MODULE_4__.record(zod__WEBPACK_IMPORTED_MODULE_4__.string().min(1), zod__WEBPACK_IMPORTED_MODULE_4__.string());
/** Markdown that a stage wrote to GITHUB_STEP_SUMMARY, bounded (limits.keptSummary); null: none. */
const StepSummary = zod__WEBPACK_IMPORTED_MODULE_4__.string().nullable();
/** What a manifest knows of a stage besides what was planned. */
const StageRecord = zod__WEBPACK_IMPORTED_MODULE_4__.strictObject({
    status: _outcome_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .CommandStatus */ .sl,
    started_at: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Timestamp */ .Dc.nullable(),
    completed_at: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Timestamp */ .Dc.nullable(),
    exit_code: zod__WEBPACK_IMPORTED_MODULE_4__.int().nullable(),
    summary: zod__WEBPACK_IMPORTED_MODULE_4__.string().nullable(),
    log_path: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .RelativePath */ .c8.nullable(),
    error_file: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .RelativePath */ .c8.nullable(),
    /** The run id of the nested pipeline that this stage is. */
    sub_run_id: zod__WEBPACK_IMPORTED_MODULE_4__.string().nullable(),
    outcome: _outcome_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .StageOutcome */ .hF.nullable(),
    exit: _outcome_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .Exit */ .Jc.nullable(),
    tries: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Count */ .y_,
    duration_ms: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Count */ .y_.nullable(),
    tail: Tail.nullable(),
    notes: zod__WEBPACK_IMPORTED_MODULE_4__.array(zod__WEBPACK_IMPORTED_MODULE_4__.string()),
    artifacts: zod__WEBPACK_IMPORTED_MODULE_4__.array(_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .RelativePath */ .c8),
    outputs: Outputs,
    step_summary: StepSummary,
    findings: _outcome_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .FindingCounts */ .WX,
    /** null: it is neither a guardrail nor a nested pipeline with reviews, or it did not come to an end. */
    judgement: _judgement_js__WEBPACK_IMPORTED_MODULE_2__/* .Judgement */ .Ij.nullable(),
});
/** Pieces of output that went by the privacy guard. */
const FrameCounts = zod__WEBPACK_IMPORTED_MODULE_4__.strictObject({
    total_frames: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Count */ .y_,
    redacted_frames: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Count */ .y_,
    blocked_frames: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Count */ .y_,
    allowed_frames: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Count */ .y_,
});
/**
 * A process that no other one is mistaken for: numbers are used again, so that its start is part of it. `started` is
 * null where the system does not tell.
 */
const Started = zod__WEBPACK_IMPORTED_MODULE_4__.string().min(1).nullable();
const Writer = zod__WEBPACK_IMPORTED_MODULE_4__.strictObject({ pid: zod__WEBPACK_IMPORTED_MODULE_4__.int().min(1), host: zod__WEBPACK_IMPORTED_MODULE_4__.string(), started: Started });
/** The first line of a journal. */
const JournalHeader = zod__WEBPACK_IMPORTED_MODULE_4__.strictObject({
    schema_version: zod__WEBPACK_IMPORTED_MODULE_4__.literal(1),
    kind: zod__WEBPACK_IMPORTED_MODULE_4__.literal("journal"),
});
const at = _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Timestamp */ .Dc;
const index = zod__WEBPACK_IMPORTED_MODULE_4__.int().min(1);
const JournalEvent = zod__WEBPACK_IMPORTED_MODULE_4__.discriminatedUnion("type", [
    zod__WEBPACK_IMPORTED_MODULE_4__.strictObject({
        type: zod__WEBPACK_IMPORTED_MODULE_4__.literal("run-started"),
        at,
        task_id: zod__WEBPACK_IMPORTED_MODULE_4__.string().min(1),
        run_id: zod__WEBPACK_IMPORTED_MODULE_4__.string().min(1),
        parent_run_id: zod__WEBPACK_IMPORTED_MODULE_4__.string().nullable(),
        pipeline_id: zod__WEBPACK_IMPORTED_MODULE_4__.string().min(1),
        pipeline_title: zod__WEBPACK_IMPORTED_MODULE_4__.string(),
        assignment: zod__WEBPACK_IMPORTED_MODULE_4__.string().min(1),
        attempt: zod__WEBPACK_IMPORTED_MODULE_4__.int().min(1),
        plan_digest: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Digest */ .np,
        /** The folder of everything that this attempt writes, relative to the repository root. */
        artifact_root: zod__WEBPACK_IMPORTED_MODULE_4__.string().min(1),
        guardrails_required: zod__WEBPACK_IMPORTED_MODULE_4__.boolean(),
        /** Who writes: later, only after this process has ended, somebody else may append. */
        writer: Writer,
        /** Stands in the environment of all that it starts, so that what outlives it can be found. */
        mark: zod__WEBPACK_IMPORTED_MODULE_4__.string().regex(/^[0-9a-f]{16}$/, "16 lower-case hexadecimal digits"),
        /** null: nothing tells from outside that it lives but its parent's. */
        heartbeat: zod__WEBPACK_IMPORTED_MODULE_4__.strictObject({ interval_seconds: zod__WEBPACK_IMPORTED_MODULE_4__.int().min(1), stale_after_seconds: zod__WEBPACK_IMPORTED_MODULE_4__.int().min(1) })
            .nullable(),
        redaction: zod__WEBPACK_IMPORTED_MODULE_4__["enum"](["enforce", "shadow"]),
        commands: zod__WEBPACK_IMPORTED_MODULE_4__.array(PlannedEntry),
    }),
    /** Still there. */
    zod__WEBPACK_IMPORTED_MODULE_4__.strictObject({ type: zod__WEBPACK_IMPORTED_MODULE_4__.literal("heartbeat"), at }),
    /** This attempt goes on from an earlier one. */
    zod__WEBPACK_IMPORTED_MODULE_4__.strictObject({ type: zod__WEBPACK_IMPORTED_MODULE_4__.literal("run-resumed"), at, actor: zod__WEBPACK_IMPORTED_MODULE_4__.string(), reason: zod__WEBPACK_IMPORTED_MODULE_4__.string() }),
    /** A stage that succeeded in an earlier attempt and is not run again. */
    zod__WEBPACK_IMPORTED_MODULE_4__.strictObject({
        type: zod__WEBPACK_IMPORTED_MODULE_4__.literal("stage-kept"),
        at,
        index,
        record: StageRecord,
        /** What it remarked on, those of nested pipelines too. */
        findings: zod__WEBPACK_IMPORTED_MODULE_4__.array(_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .Finding */ .wI),
        /** Its artifacts, which this attempt has a copy of. */
        files: zod__WEBPACK_IMPORTED_MODULE_4__.array(EvidenceFile),
    }),
    zod__WEBPACK_IMPORTED_MODULE_4__.strictObject({
        type: zod__WEBPACK_IMPORTED_MODULE_4__.literal("stage-started"),
        at,
        index,
        /** Counted from 1: a stage that is repeated starts more than once. */
        try: zod__WEBPACK_IMPORTED_MODULE_4__.int().min(1),
        /** The leader of the process group; null for what runs inside of this process. */
        pid: zod__WEBPACK_IMPORTED_MODULE_4__.int().min(1).nullable(),
        process_started: Started,
        log_path: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .RelativePath */ .c8.nullable(),
    }),
    zod__WEBPACK_IMPORTED_MODULE_4__.strictObject({
        type: zod__WEBPACK_IMPORTED_MODULE_4__.literal("stage-finished"),
        at,
        index,
        outcome: _outcome_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .StageOutcome */ .hF,
        exit: _outcome_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .Exit */ .Jc,
        tries: zod__WEBPACK_IMPORTED_MODULE_4__.int().min(1),
        duration_ms: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Count */ .y_,
        summary: zod__WEBPACK_IMPORTED_MODULE_4__.string(),
        notes: zod__WEBPACK_IMPORTED_MODULE_4__.array(zod__WEBPACK_IMPORTED_MODULE_4__.string()),
        /** Only of stages that did not succeed. */
        tail: Tail.nullable(),
        error_file: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .RelativePath */ .c8.nullable(),
        findings: zod__WEBPACK_IMPORTED_MODULE_4__.array(_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .Finding */ .wI),
        /** How many findings were left out of `findings` because there were too many. */
        findings_omitted: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Count */ .y_,
        judgement: _judgement_js__WEBPACK_IMPORTED_MODULE_2__/* .Judgement */ .Ij.nullable(),
        /** Copied by the stage's globs, relative to `files/`. */
        artifacts: zod__WEBPACK_IMPORTED_MODULE_4__.array(_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .RelativePath */ .c8),
        outputs: Outputs,
        step_summary: StepSummary,
        /** Log, error file, privacy log and artifacts: all that the stage left. */
        files: zod__WEBPACK_IMPORTED_MODULE_4__.array(EvidenceFile),
        frames: FrameCounts,
        /** Where the privacy guard wrote what it decided about them; null: there was nothing to write. */
        privacy_log: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .RelativePath */ .c8.nullable(),
        /** It set variables or PATH for later stages. They are on no disk: who goes on from here has to run it again. */
        handed_on: zod__WEBPACK_IMPORTED_MODULE_4__.boolean(),
    }),
    zod__WEBPACK_IMPORTED_MODULE_4__.strictObject({ type: zod__WEBPACK_IMPORTED_MODULE_4__.literal("stage-skipped"), at, index, reason: zod__WEBPACK_IMPORTED_MODULE_4__.string().min(1) }),
    zod__WEBPACK_IMPORTED_MODULE_4__.strictObject({
        type: zod__WEBPACK_IMPORTED_MODULE_4__.literal("child-started"),
        at,
        index,
        run_id: zod__WEBPACK_IMPORTED_MODULE_4__.string().min(1),
        pipeline_id: zod__WEBPACK_IMPORTED_MODULE_4__.string().min(1),
        manifest: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .RelativePath */ .c8,
    }),
    zod__WEBPACK_IMPORTED_MODULE_4__.strictObject({
        type: zod__WEBPACK_IMPORTED_MODULE_4__.literal("child-finished"),
        at,
        index,
        run_id: zod__WEBPACK_IMPORTED_MODULE_4__.string().min(1),
        status: _outcome_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .RunStatus */ .i2,
    }),
    zod__WEBPACK_IMPORTED_MODULE_4__.strictObject({
        type: zod__WEBPACK_IMPORTED_MODULE_4__.literal("run-finished"),
        at,
        status: _outcome_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .RunStatus */ .i2,
        status_detail: _outcome_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .StatusDetail */ .qV.nullable(),
        summary: zod__WEBPACK_IMPORTED_MODULE_4__.string(),
    }),
]);


/***/ }),

/***/ 2965:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ij: () => (/* binding */ Judgement),
/* harmony export */   Lu: () => (/* binding */ ReviewDecision),
/* harmony export */   Y: () => (/* binding */ Verdict),
/* harmony export */   d_: () => (/* binding */ Override)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5156);

/**
 * What a guardrail comes to.
 * - `passed`: nothing to object to; there may be warnings
 * - `violated`: something has to change, or somebody with a reason has allowed it (`override`)
 * - `overridable`: violated, in a job that cannot ask whether the pull request allows it; who aggregates asks, and decides
 * - `undecided`: it could not be judged, as in a clone that is too shallow; that is a failure too
 * - `not-performed`: only of reviews: nobody reviewed, and nobody had to
 */
const Verdict = zod__WEBPACK_IMPORTED_MODULE_0__["enum"](["passed", "violated", "overridable", "undecided", "not-performed"]);
/** Who said that a violation may be, and why. */
const Override = zod__WEBPACK_IMPORTED_MODULE_0__.strictObject({
    reason: zod__WEBPACK_IMPORTED_MODULE_0__.string().min(1),
    /**
     * `input`: the input or flag `override-reason`; `environment`: a variable; `pull-request`: its label and its text.
     */
    source: zod__WEBPACK_IMPORTED_MODULE_0__["enum"](["input", "environment", "pull-request"]),
    /** For people: which input, variable or pull request. */
    where: zod__WEBPACK_IMPORTED_MODULE_0__.string(),
});
/** What a review came to. */
const ReviewDecision = zod__WEBPACK_IMPORTED_MODULE_0__.strictObject({
    approved: zod__WEBPACK_IMPORTED_MODULE_0__.boolean(),
    /** False: nobody reviewed; `feedback` says why. */
    performed: zod__WEBPACK_IMPORTED_MODULE_0__.boolean(),
    feedback: zod__WEBPACK_IMPORTED_MODULE_0__.string().nullable(),
});
/** What is recorded of a guardrail, besides its findings. */
const Judgement = zod__WEBPACK_IMPORTED_MODULE_0__.strictObject({
    verdict: Verdict,
    /** One sentence, without a full stop. */
    summary: zod__WEBPACK_IMPORTED_MODULE_0__.string(),
    /** null: nobody overrode anything. */
    override: Override.nullable(),
    /** null: it is no review. */
    decision: ReviewDecision.nullable(),
    /** What it went by and counted, by which the verdict can be made again: a base, a date, totals. Small. */
    details: zod__WEBPACK_IMPORTED_MODULE_0__.record(zod__WEBPACK_IMPORTED_MODULE_0__.string(), zod__WEBPACK_IMPORTED_MODULE_0__.unknown()),
});


/***/ }),

/***/ 1189:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CP: () => (/* binding */ Approval),
/* harmony export */   _8: () => (/* binding */ Manifest),
/* harmony export */   xy: () => (/* binding */ ManifestCommand)
/* harmony export */ });
/* unused harmony exports ChildRun, GuardrailStatus, ResumeEvent */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5156);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2017);
/* harmony import */ var _journal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6953);
/* harmony import */ var _outcome_schema_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8512);




const ManifestCommand = zod__WEBPACK_IMPORTED_MODULE_3__.strictObject({ ..._journal_js__WEBPACK_IMPORTED_MODULE_1__/* .PlannedEntry */ .tP.shape, ..._journal_js__WEBPACK_IMPORTED_MODULE_1__/* .StageRecord */ .yg.shape });
const ChildRun = zod__WEBPACK_IMPORTED_MODULE_3__.strictObject({
    run_id: zod__WEBPACK_IMPORTED_MODULE_3__.string().min(1),
    pipeline_id: zod__WEBPACK_IMPORTED_MODULE_3__.string().min(1),
    status: _outcome_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .RunStatus */ .i2,
    /** Where its manifest is, relative to the repository root. */
    manifest: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .RelativePath */ .c8,
});
const GuardrailStatus = zod__WEBPACK_IMPORTED_MODULE_3__.strictObject({
    present: zod__WEBPACK_IMPORTED_MODULE_3__.boolean(),
    recommendation: zod__WEBPACK_IMPORTED_MODULE_3__.string().nullable(),
    summary: zod__WEBPACK_IMPORTED_MODULE_3__.string(),
    counts: zod__WEBPACK_IMPORTED_MODULE_3__.strictObject({
        total: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Count */ .y_,
        succeeded: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Count */ .y_,
        failed: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Count */ .y_,
        skipped: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Count */ .y_,
        other: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Count */ .y_,
    }),
});
const ResumeEvent = zod__WEBPACK_IMPORTED_MODULE_3__.strictObject({
    timestamp: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Timestamp */ .Dc,
    actor: zod__WEBPACK_IMPORTED_MODULE_3__.string(),
    reason: zod__WEBPACK_IMPORTED_MODULE_3__.string(),
});
const Approval = zod__WEBPACK_IMPORTED_MODULE_3__.strictObject({
    actor: zod__WEBPACK_IMPORTED_MODULE_3__.string(),
    timestamp: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Timestamp */ .Dc,
    reason: zod__WEBPACK_IMPORTED_MODULE_3__.string(),
});
/** `manifest.json`: what one attempt at an assignment did, or, in the run's own folder, what the whole run did. */
const Manifest = zod__WEBPACK_IMPORTED_MODULE_3__.strictObject({
    schema_version: zod__WEBPACK_IMPORTED_MODULE_3__.literal(1),
    version: zod__WEBPACK_IMPORTED_MODULE_3__.literal(1),
    kind: zod__WEBPACK_IMPORTED_MODULE_3__.literal("manifest"),
    task_id: zod__WEBPACK_IMPORTED_MODULE_3__.string().min(1),
    run_id: zod__WEBPACK_IMPORTED_MODULE_3__.string().min(1),
    parent_run_id: zod__WEBPACK_IMPORTED_MODULE_3__.string().nullable(),
    pipeline_id: zod__WEBPACK_IMPORTED_MODULE_3__.string().min(1),
    pipeline_title: zod__WEBPACK_IMPORTED_MODULE_3__.string(),
    /** null in the manifest of the whole run. */
    assignment: zod__WEBPACK_IMPORTED_MODULE_3__.string().nullable(),
    attempt: zod__WEBPACK_IMPORTED_MODULE_3__.int().min(1),
    plan_digest: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Digest */ .np,
    status: _outcome_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .RunStatus */ .i2,
    status_detail: _outcome_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .StatusDetail */ .qV.nullable(),
    started_at: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Timestamp */ .Dc,
    completed_at: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Timestamp */ .Dc.nullable(),
    updated_at: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Timestamp */ .Dc,
    heartbeat_at: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Timestamp */ .Dc.nullable(),
    heartbeat_interval_seconds: zod__WEBPACK_IMPORTED_MODULE_3__.int().min(1).nullable(),
    heartbeat_stale_after_seconds: zod__WEBPACK_IMPORTED_MODULE_3__.int().min(1).nullable(),
    artifact_root: zod__WEBPACK_IMPORTED_MODULE_3__.string().min(1),
    log_path: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .RelativePath */ .c8.nullable(),
    /**
     * Of the journal's lines (read-journal.ts), so that no event can be changed alone; null in the manifest of the whole
     * run.
     */
    journal_sha256: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Digest */ .np.nullable(),
    summary: zod__WEBPACK_IMPORTED_MODULE_3__.string().nullable(),
    metrics_recorded: zod__WEBPACK_IMPORTED_MODULE_3__.boolean(),
    resume_events: zod__WEBPACK_IMPORTED_MODULE_3__.array(ResumeEvent),
    approvals: zod__WEBPACK_IMPORTED_MODULE_3__.array(Approval),
    commands: zod__WEBPACK_IMPORTED_MODULE_3__.array(ManifestCommand),
    child_runs: zod__WEBPACK_IMPORTED_MODULE_3__.array(ChildRun),
    guardrails_required: zod__WEBPACK_IMPORTED_MODULE_3__.boolean(),
    guardrail_status: GuardrailStatus,
    /** The plan's assignments in short; null in the manifest of one assignment. */
    scheduler: zod__WEBPACK_IMPORTED_MODULE_3__.strictObject({
        mode: zod__WEBPACK_IMPORTED_MODULE_3__.literal("multi-instance"),
        plan: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .RelativePath */ .c8,
        assignments: zod__WEBPACK_IMPORTED_MODULE_3__.array(zod__WEBPACK_IMPORTED_MODULE_3__.strictObject({ instance_id: zod__WEBPACK_IMPORTED_MODULE_3__.string(), status: zod__WEBPACK_IMPORTED_MODULE_3__.string(), attempts: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Count */ .y_ })),
    })
        .nullable(),
    /** null: nothing guarded the output of this run. */
    privacy: zod__WEBPACK_IMPORTED_MODULE_3__.strictObject({
        mode: zod__WEBPACK_IMPORTED_MODULE_3__["enum"](["enforce", "shadow"]),
        /** null: it decided nothing. */
        log_path: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .RelativePath */ .c8.nullable(),
        totals: _journal_js__WEBPACK_IMPORTED_MODULE_1__/* .FrameCounts */ ._l,
    })
        .nullable(),
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
 * True for a stage that started. A review that was not performed, and a nested pipeline in which nothing ran, did not:
 * both are skipped. One that could not be started did all that there was to do.
 */
const wasStarted = ({ outcome, started_at }) => outcome !== "skipped" && (started_at !== null || outcome !== null);
/**
 * How a nested pipeline ended, as a stage of the one around it.
 * @param child its manifest
 * @param ranOutAfterMs milliseconds after which its time was up; null: it was not
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
 * What the reviews of a nested pipeline come to together, so that one that was not performed is none to the outside
 * either.
 * @returns null when there are none
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
/** A rejection wins over a review that was not performed, and that over an approval. */
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


/** A work tree: its commit, null before the first one, and the digest of all that differs from it. */
const Tree = zod__WEBPACK_IMPORTED_MODULE_1__.strictObject({ commit: zod__WEBPACK_IMPORTED_MODULE_1__.string().nullable(), changes: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Digest */ .np });
/** What was asked for when the run was planned, so that it can be asked again; null: nothing was said. */
const Asked = zod__WEBPACK_IMPORTED_MODULE_1__.strictObject({
    config: zod__WEBPACK_IMPORTED_MODULE_1__.string().nullable(),
    subtasks: zod__WEBPACK_IMPORTED_MODULE_1__.array(zod__WEBPACK_IMPORTED_MODULE_1__.string()),
    stages: zod__WEBPACK_IMPORTED_MODULE_1__.array(zod__WEBPACK_IMPORTED_MODULE_1__.string()),
    base: zod__WEBPACK_IMPORTED_MODULE_1__.string().nullable(),
    execution_mode: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .ExecutionMode */ .KB.nullable(),
    max_parallel: zod__WEBPACK_IMPORTED_MODULE_1__.int().min(1).nullable(),
    fail_fast: zod__WEBPACK_IMPORTED_MODULE_1__.boolean().nullable(),
});
/**
 * `origin.json`, only of a run on this machine: what it ran on. Results of its stages are kept by `run --resume` only
 * for the same tree and the same pipeline file.
 */
const Origin = zod__WEBPACK_IMPORTED_MODULE_1__.strictObject({
    schema_version: zod__WEBPACK_IMPORTED_MODULE_1__.literal(1),
    kind: zod__WEBPACK_IMPORTED_MODULE_1__.literal("origin"),
    /** Before the first stage; null: not known, as outside of git. */
    tree: Tree.nullable(),
    /** After the last stage of the newest attempt; null: not known, or nothing is left to resume. */
    tree_after: Tree.nullable(),
    /** Relative to the repository root, and the digest of its text. */
    pipeline_file: zod__WEBPACK_IMPORTED_MODULE_1__.strictObject({ path: zod__WEBPACK_IMPORTED_MODULE_1__.string().min(1), sha256: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Digest */ .np }),
    asked: Asked,
});


/***/ }),

/***/ 8512:
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
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5156);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2017);
/* harmony import */ var _judgement_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2965);
/* harmony import */ var _reasons_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9751);




const keysOf = (table) => Object.keys(table);
const StageReason = zod__WEBPACK_IMPORTED_MODULE_3__["enum"](keysOf(_reasons_js__WEBPACK_IMPORTED_MODULE_2__/* .stageReasons */ .gY));
const StatusDetail = zod__WEBPACK_IMPORTED_MODULE_3__["enum"](keysOf(_reasons_js__WEBPACK_IMPORTED_MODULE_2__/* .statusDetails */ .l$));
/**
 * How a stage ended: the one fact that everything later is derived from. `errored` is for what went wrong around its
 * process: a log that could not be written, say.
 */
const Exit = zod__WEBPACK_IMPORTED_MODULE_3__.discriminatedUnion("kind", [
    zod__WEBPACK_IMPORTED_MODULE_3__.strictObject({ kind: zod__WEBPACK_IMPORTED_MODULE_3__.literal("exited"), code: zod__WEBPACK_IMPORTED_MODULE_3__.int() }),
    zod__WEBPACK_IMPORTED_MODULE_3__.strictObject({ kind: zod__WEBPACK_IMPORTED_MODULE_3__.literal("signalled"), signal: zod__WEBPACK_IMPORTED_MODULE_3__.string().min(1) }),
    zod__WEBPACK_IMPORTED_MODULE_3__.strictObject({ kind: zod__WEBPACK_IMPORTED_MODULE_3__.literal("timed-out"), after_seconds: zod__WEBPACK_IMPORTED_MODULE_3__.number().min(0) }),
    zod__WEBPACK_IMPORTED_MODULE_3__.strictObject({ kind: zod__WEBPACK_IMPORTED_MODULE_3__.literal("cancelled") }),
    zod__WEBPACK_IMPORTED_MODULE_3__.strictObject({ kind: zod__WEBPACK_IMPORTED_MODULE_3__.literal("spawn-failed"), reason: zod__WEBPACK_IMPORTED_MODULE_3__.string() }),
    zod__WEBPACK_IMPORTED_MODULE_3__.strictObject({ kind: zod__WEBPACK_IMPORTED_MODULE_3__.literal("errored"), reason: StageReason, message: zod__WEBPACK_IMPORTED_MODULE_3__.string() }),
    /** A nested pipeline succeeded without having started a stage. */
    zod__WEBPACK_IMPORTED_MODULE_3__.strictObject({ kind: zod__WEBPACK_IMPORTED_MODULE_3__.literal("nothing-ran") }),
    /**
     * A guardrail came to its end. `overridden`: a reason was given why its violation may be. `dry_run`: the settings
     * that hold say so.
     */
    zod__WEBPACK_IMPORTED_MODULE_3__.strictObject({
        kind: zod__WEBPACK_IMPORTED_MODULE_3__.literal("judged"),
        verdict: _judgement_js__WEBPACK_IMPORTED_MODULE_1__/* .Verdict */ .Y,
        overridden: zod__WEBPACK_IMPORTED_MODULE_3__.boolean(),
        dry_run: zod__WEBPACK_IMPORTED_MODULE_3__.literal(true).optional(),
    }),
]);
const StageOutcome = zod__WEBPACK_IMPORTED_MODULE_3__["enum"]([
    "succeeded",
    "failed",
    "timed_out",
    "cancelled",
    "skipped",
    "allowed_failure",
]);
/** The status words of `commands[].status`, as consumers of manifests know them. */
const CommandStatus = zod__WEBPACK_IMPORTED_MODULE_3__["enum"](["pending", "running", "succeeded", "failed", "skipped"]);
const RunStatus = zod__WEBPACK_IMPORTED_MODULE_3__["enum"](["queued", "in_progress", "succeeded", "failed", "cancelled"]);
const FindingCounts = zod__WEBPACK_IMPORTED_MODULE_3__.strictObject({ error: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Count */ .y_, warning: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Count */ .y_, notice: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Count */ .y_ });


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
// EXTERNAL MODULE: ./build/model/judgement.js
var judgement = __webpack_require__(2965);
// EXTERNAL MODULE: ./build/model/reviewed-change.js
var reviewed_change = __webpack_require__(8354);
;// CONCATENATED MODULE: ./build/model/revision.js

/** Which state of the repository a run looks at; its entry in the history is filed under it. */
const Revision = schemas.strictObject({
    /** null: not in a repository, or without a commit. */
    head_sha: schemas.string().nullable(),
    /** `pr/<n>` for pull requests, the base of a merge group, else the ref; null: none, as with a detached HEAD. */
    branch: schemas.string().nullable(),
    /** null: not known. */
    default_branch: schemas.string().nullable(),
    /** GitHub's name of the event; null outside of Actions. */
    event: schemas.string().nullable(),
});

;// CONCATENATED MODULE: ./build/model/plan.js







/** Why a stage or a subtask of the plan will not run; null when it will. */
const SkipReason = schemas.string().min(1).nullable();
const stageFields = {
    id: schemas.string().min(1),
    name: schemas.string(),
    phase: fields/* Phase */.a0,
    needs: schemas.array(schemas.string()).nullable(),
    if: schemas.string(),
    working_directory: fields/* RelativePath */.c8,
    env: fields/* EnvironmentRecord */.r6,
    continue_on_error: schemas.boolean(),
    timeout_minutes: schemas.number().positive(),
    summary_hint: schemas.string().nullable(),
    /** Decided when planning (targets, `paths`); whoever runs the plan does not judge again. */
    skip: SkipReason,
    /**
     * What it takes when none fails: 0 when it will not run or starts only after a failure; null: nothing is known of
     * earlier runs. Always null for the stages of nested pipelines, as the history knows the whole only.
     */
    predicted_seconds: schemas.number().min(0).nullable(),
};
const PlannedCommand = schemas.strictObject({
    kind: schemas.literal("command"),
    ...stageFields,
    run: schemas.string(),
    shell: schemas.string().nullable(),
    permissions: schemas.strictObject({ id_token: fields/* IdToken */.nR }),
    tries: schemas.strictObject({
        max: schemas.int().min(1),
        backoff_seconds: schemas.number().min(0),
        on: schemas.array(fields/* TryReason */.gC).min(1),
        /** Of one try; null: only the stage's own limit counts. */
        timeout_minutes: schemas.number().min(0).nullable(),
    }),
    artifacts: schemas.array(schemas.string()),
    if_no_files_found: fields/* IfNoFilesFound */.oL,
});
const PlannedGuardrail = schemas.strictObject({
    kind: schemas.literal("guardrail"),
    ...stageFields,
    uses: schemas.string().min(1),
    with: schemas.record(schemas.string(), schemas.unknown()),
});
const SubpipelineFields = schemas.strictObject({
    kind: schemas.literal("subpipeline"),
    ...stageFields,
    pipeline_id: schemas.string().min(1),
    pipeline_title: schemas.string(),
    fail_fast: schemas.boolean(),
    max_parallel: schemas.int().min(1).nullable(),
});
const PlannedSubpipeline = SubpipelineFields.extend({
    stages: schemas.array(schemas.lazy(() => PlannedStage)),
});
/** One stage, fully resolved: whoever holds the plan needs no configuration file to run it. */
const PlannedStage = schemas.discriminatedUnion("kind", [
    PlannedCommand,
    PlannedGuardrail,
    PlannedSubpipeline,
]);
const PlannedSubtask = schemas.strictObject({
    id: schemas.string().min(1),
    name: schemas.string(),
    /** The kind of runner that it asks for; `default` when it asks for none. */
    capability: schemas.string().min(1),
    weight: schemas.number().positive(),
    shard: schemas.strictObject({ index: schemas.int().min(1), total: schemas.int().min(1) }).nullable(),
    working_directory: fields/* RelativePath */.c8,
    /** The configuration file's alone: nothing of the process's environment enters a plan. */
    env: fields/* EnvironmentRecord */.r6,
    execution_mode: fields/* ExecutionMode */.KB,
    fail_fast: schemas.boolean(),
    max_parallel: schemas.int().min(1).nullable(),
    timeout_minutes: schemas.number().positive().nullable(),
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
    /** Ids of the subtasks that it runs, one after another. */
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
     * Its set-up, then its subtasks one after another, when nothing fails; null: nothing is known of one of its stages.
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
 * The scheduler plan, `plan.json` and, finalised, `plan.final.json`: who runs what. `digest` covers all of it but the
 * digest itself, statuses, times and attempts (plan/digest.ts).
 */
const Plan = schemas.strictObject({
    schema_version: schemas.literal(1),
    kind: schemas.literal("scheduler-plan"),
    mode: schemas.literal("multi-instance"),
    task_id: schemas.string().min(1),
    run_id: schemas.string().min(1),
    /** The version of this program that planned it. */
    tool_version: schemas.string().min(1),
    plan_attempt: schemas.int().min(1),
    pipeline_id: schemas.string().min(1),
    pipeline_title: schemas.string(),
    /** It is the configuration's default pipeline, or its only one. */
    default_pipeline: schemas.boolean(),
    revision: Revision,
    /** A label that runs are grouped by in the history's figures. */
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
    /** Names of those whose values may be shown, although their names say that they are secret. */
    secrets_exempt: schemas.array(schemas.string()),
    redaction: schemas["enum"](["enforce", "shadow"]),
    log_limit_bytes: schemas.int().min(1),
    /** How long stages that clean up have after a cancel, where no runner kills before. */
    cancel_grace_seconds: schemas.int().min(1),
    /** What was asked for by `--subtask`, `--stage` or a default target; empty: everything. */
    targets: schemas.array(schemas.string()),
    /** Some stages were left out because they were not targeted: the result says nothing about the whole pipeline. */
    partial: schemas.boolean(),
    /** null: nothing in the pipeline depends on what changed. */
    changes: changes_schema/* ChangeSummary */.L.nullable(),
    /** The reason that was given for a change larger than its budget; null: none. Jobs go by this, and no other. */
    override: judgement/* Override */.d_.nullable(),
    notes: schemas.array(schemas.string()),
    setup: schemas.array(PlannedStage),
    subtasks: schemas.array(PlannedSubtask),
    /**
     * What a review is told of the change, where the run is spread over several jobs; null: there is no review, or it has
     * a checkout and looks itself.
     */
    review: reviewed_change/* ReviewedChange */.K6.nullable(),
    /**
     * Where the run is spread over several jobs: the settings that hold for stages of `after`, as the base has them, and
     * what is to be said of that.
     */
    after_settings: schemas.array(schemas.strictObject({
        stage: schemas.string().min(1),
        with: schemas.record(schemas.string(), schemas.unknown()),
        finding: finding/* Finding */.wI.nullable(),
    })),
    /** Guardrails that whoever aggregates judges, when all assignments have ended. */
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
/** What a file of a run says: it was written as redacted text. */
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
    /** A folder of the repository's root, or below one that has most of the change. `.`: files in the root itself. */
    area: zod__WEBPACK_IMPORTED_MODULE_2__.string().min(1),
    ...Lines,
    /** Whether a test changed that belongs to it; null: no code changed in it. */
    tests_changed: zod__WEBPACK_IMPORTED_MODULE_2__.boolean().nullable(),
});
/**
 * What a reviewer takes a file for. `generated`: by the base's attributes, or a lock file. `moved`: renamed and nearly
 * the same. `formatted`: the same but for blanks and empty lines.
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
    /** Where a renamed or copied file came from. */
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
    /** Of `areas`. */
    area: zod__WEBPACK_IMPORTED_MODULE_2__.string().min(1),
    /** null: it has no lines. */
    added_lines: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .Count */ .y_.nullable(),
    deleted_lines: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .Count */ .y_.nullable(),
    /** By the base's CODEOWNERS, at most 5. */
    owners: zod__WEBPACK_IMPORTED_MODULE_2__.array(zod__WEBPACK_IMPORTED_MODULE_2__.string()),
    /** Commits of the 90 days before the change that touched it; null: not known. */
    recent_commits: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .Count */ .y_.nullable(),
    /** Why it deserves a closer look, the weightiest first; empty: for no reason that a program can see. */
    reasons: zod__WEBPACK_IMPORTED_MODULE_2__.array(zod__WEBPACK_IMPORTED_MODULE_2__.string()),
});
/** What changed, as a reviewer wants to know it. */
const ChangeForReview = zod__WEBPACK_IMPORTED_MODULE_2__.strictObject({
    strategy: _changes_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .ChangeStrategy */ .c,
    base: zod__WEBPACK_IMPORTED_MODULE_2__.string().nullable(),
    head: zod__WEBPACK_IMPORTED_MODULE_2__.string().nullable(),
    ...Lines,
    /** The newest first, without merges. */
    commits: zod__WEBPACK_IMPORTED_MODULE_2__.array(zod__WEBPACK_IMPORTED_MODULE_2__.strictObject({ id: zod__WEBPACK_IMPORTED_MODULE_2__.string(), author: zod__WEBPACK_IMPORTED_MODULE_2__.string(), subject: zod__WEBPACK_IMPORTED_MODULE_2__.string() })),
    commits_omitted: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .Count */ .y_,
    /** False: the clone is shallow, and may lack commits. */
    commits_complete: zod__WEBPACK_IMPORTED_MODULE_2__.boolean(),
    /** Those with code first, each by its lines. */
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
/** Files that are named after the task, with what they are for; null: they do not say. */
const TaskSpecs = zod__WEBPACK_IMPORTED_MODULE_2__.array(zod__WEBPACK_IMPORTED_MODULE_2__.strictObject({ path: zod__WEBPACK_IMPORTED_MODULE_2__.string().min(1), goal: zod__WEBPACK_IMPORTED_MODULE_2__.string().nullable() }));
/**
 * All that a review wants to know and only a checkout can tell. Where a run is spread over several jobs, the plan has
 * it, since the job that reviews need not have a checkout.
 */
const ReviewedChange = zod__WEBPACK_IMPORTED_MODULE_2__.strictObject({
    specs: TaskSpecs,
    /** null: git could not tell. */
    change: ChangeForReview.nullable(),
    /** In git's words, why it could not, and what to do; null: it could. */
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


/** How a list of stages ended: the end of an assignment, or of a nested pipeline. */
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
 * A line of the history, and of `metrics.jsonl`: what one attempt at a run, or at an assignment, came to. The entry of
 * an attempt replaces those of earlier attempts of the same run in every figure. Entries of the system that this one
 * follows lack what stands under "ours" and may hold more; who reads a history takes them too
 * (metrics/history-entry.ts).
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

// EXTERNAL MODULE: ./build/model/origin.js
var origin = __webpack_require__(1506);
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

// EXTERNAL MODULE: ./build/model/judgement.js
var judgement = __webpack_require__(2965);
// EXTERNAL MODULE: ./build/model/reviewed-change.js
var reviewed_change = __webpack_require__(8354);
;// CONCATENATED MODULE: ./build/model/review-pack.js




/**
 * `review.json`: what a reviewer should know before reading the change, person or program. It is made of what is known
 * when the review stage runs; `review.md` says the same for people. Texts are bounded, and those of others are not
 * escaped.
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
    /** null: the run is for none. */
    pull_request: schemas.strictObject({
        number: schemas.int().min(1),
        title: schemas.string(),
        author: schemas.string(),
        address: schemas.string(),
    })
        .nullable(),
    /** null: the review stands alone, or in one of several jobs, and knows of no run. */
    run: schemas.strictObject({
        run_id: schemas.string().min(1),
        pipeline_id: schemas.string().min(1),
        attempt: schemas.int().min(1),
        /** Why it has failed so far, when it has. */
        reason: schemas.string().nullable(),
        /** Where the newest manifest is: an address or a path. */
        manifest: schemas.string(),
        /** The page of the run; null: it has none. */
        address: schemas.string().nullable(),
        /** How the stages before this one ended. */
        stages: schemas.strictObject({ passed: fields/* Count */.y_, failed: fields/* Count */.y_, allowed: fields/* Count */.y_, skipped: fields/* Count */.y_ }),
        /** Stages that failed, allowed or not, but guardrails; at most 20. `log`: as in the manifest. */
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
    risks: schemas.array(reviewed_change/* Risk */.M8),
});

// EXTERNAL MODULE: ./build/model/run-summary.js
var run_summary = __webpack_require__(2954);
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
        place: "origin.json",
        matches: (path) => path === "origin.json",
        description: "the work tree and the pipeline file that the run ran on; only of a run on this machine",
        schema: origin/* Origin */.$,
    },
    {
        place: "aggregation.json",
        matches: (path) => path === "aggregation.json",
        description: "what whoever aggregated the run was told: with plan and journals, all that its result follows from",
        schema: aggregation/* Aggregation */.F4,
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

/***/ 9322:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ RunHistory)
/* harmony export */ });
/* unused harmony export StageComparison */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5156);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2017);


const Rate = zod__WEBPACK_IMPORTED_MODULE_1__.number().min(0).max(1);
/** A stage of this run beside what the history says of it on the default branch. */
const StageComparison = zod__WEBPACK_IMPORTED_MODULE_1__.strictObject({
    subtaskId: zod__WEBPACK_IMPORTED_MODULE_1__.string().nullable(),
    id: zod__WEBPACK_IMPORTED_MODULE_1__.string().min(1),
    /** Of this run; null: it did not succeed. */
    seconds: zod__WEBPACK_IMPORTED_MODULE_1__.number().min(0).nullable(),
    /** Of the default branch; null: too few successes to tell. */
    p50Seconds: zod__WEBPACK_IMPORTED_MODULE_1__.number().min(0).nullable(),
    p95Seconds: zod__WEBPACK_IMPORTED_MODULE_1__.number().min(0).nullable(),
    /** It took longer than the threshold allows. */
    regression: zod__WEBPACK_IMPORTED_MODULE_1__.boolean(),
    /** Of the newest runs on the default branch. */
    recentRuns: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Count */ .y_,
    recentFailures: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Count */ .y_,
    /** Ever, on the default branch. */
    flakes: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Count */ .y_,
});
/** This run against the runs before it: a part of the run summary. */
const RunHistory = zod__WEBPACK_IMPORTED_MODULE_1__.strictObject({
    store: zod__WEBPACK_IMPORTED_MODULE_1__["enum"](["local", "cache", "branch"]),
    /** When the earliest run that counts started; null: this is the first one. */
    since: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Timestamp */ .Dc.nullable(),
    /** How many entries the history held before this run. */
    entries: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Count */ .y_,
    /** How many runs of this pipeline on the default branch count. */
    runs: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Count */ .y_,
    passRate: Rate.nullable(),
    /** Of the newest weeks with runs, oldest first, at most 12. */
    passRateByWeek: zod__WEBPACK_IMPORTED_MODULE_1__.array(Rate).max(100),
    mttrSeconds: zod__WEBPACK_IMPORTED_MODULE_1__.number().min(0).nullable(),
    /** Of the newest weeks with repairs, oldest first, at most 12. */
    mttrSecondsByWeek: zod__WEBPACK_IMPORTED_MODULE_1__.array(zod__WEBPACK_IMPORTED_MODULE_1__.number().min(0)).max(100),
    p50Seconds: zod__WEBPACK_IMPORTED_MODULE_1__.number().min(0).nullable(),
    p95Seconds: zod__WEBPACK_IMPORTED_MODULE_1__.number().min(0).nullable(),
    /** In the order of the plan: stages that ran. */
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
/* harmony import */ var _witnesses_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9981);





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
 * `run-summary.json`: the run in three sections. The top-level `build`, `test` and `review` show the worst of all
 * subtasks (the first in plan order that did not succeed, else the last one processed); the arrays hold every one.
 */
const RunSummary = zod__WEBPACK_IMPORTED_MODULE_4__.strictObject({
    schemaVersion: zod__WEBPACK_IMPORTED_MODULE_4__.literal(1),
    kind: zod__WEBPACK_IMPORTED_MODULE_4__.literal("run-summary"),
    taskId: zod__WEBPACK_IMPORTED_MODULE_4__.string().min(1),
    runId,
    pipelineId: zod__WEBPACK_IMPORTED_MODULE_4__.string().min(1),
    mode: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .ExecutionMode */ .KB,
    status: zod__WEBPACK_IMPORTED_MODULE_4__["enum"](["in_progress", "succeeded", "failed", "cancelled"]),
    /** Why, when it did not succeed. */
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
    /** How the jobs of the run ended; null: one process planned and ran everything. */
    jobResults: _witnesses_js__WEBPACK_IMPORTED_MODULE_3__/* .Witnesses */ .uo.nullable(),
    /** What GitHub's list says of the newest job of each assignment; null: it was not asked, or did not answer. */
    jobs: zod__WEBPACK_IMPORTED_MODULE_4__.array(_witnesses_js__WEBPACK_IMPORTED_MODULE_3__/* .RecordedJob */ .gH).nullable(),
    /** null: nothing guarded the output of this run. */
    privacy: zod__WEBPACK_IMPORTED_MODULE_4__.strictObject({
        mode: zod__WEBPACK_IMPORTED_MODULE_4__["enum"](["enforce", "shadow"]),
        totalFrames: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Count */ .y_,
        redactedFrames: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Count */ .y_,
        blockedFrames: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Count */ .y_,
        allowedFrames: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Count */ .y_,
    })
        .nullable(),
    /** This run against those before it; null: `history: none`, or the history could not be read. */
    history: _run_history_js__WEBPACK_IMPORTED_MODULE_2__/* .RunHistory */ .g.nullable(),
    /** Paths of what a reviewer can open, relative to the repository root. */
    artifacts: zod__WEBPACK_IMPORTED_MODULE_4__.array(zod__WEBPACK_IMPORTED_MODULE_4__.string()),
    /** Trouble that did not change the outcome. */
    warnings: zod__WEBPACK_IMPORTED_MODULE_4__.array(zod__WEBPACK_IMPORTED_MODULE_4__.string()),
    timestamp: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Timestamp */ .Dc,
});


/***/ }),

/***/ 1787:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ skipReasons)
/* harmony export */ });
/**
 * The reasons that planning gives. Whoever judges a run tells them apart: only `paths` can make an empty plan green.
 */
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
/** `03-lint`: what a stage's files are called. */
const fileStem = (index, id) => `${String(index).padStart(2, "0")}-${id}`;
/** Where a stage's files lie in the folder of its journal. */
const logPath = (stem) => `logs/${stem}.log`;
const errorPath = (stem) => `errors/${stem}.json`;
/** Below it lie its artifacts. */
const artifactsPath = (stem) => `files/${stem}`;
/** One for an attempt, with all nested pipelines. */
const privacyLogName = "privacy-decisions.ndjson";


/***/ }),

/***/ 9974:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ placeOf)
/* harmony export */ });
/**
 * Where a stage stands, in one word: its subtask, or `setup` or `after`. Neither of the two belongs to a subtask; a
 * set-up holds commands only, and `after` holds guardrails only (config/entries.ts).
 */
const placeOf = ({ subtask, kind }) => subtask ?? (kind === "guardrail" ? "after" : "setup");


/***/ }),

/***/ 1531:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ getStageKey),
/* harmony export */   t: () => (/* binding */ branchClasses)
/* harmony export */ });
/**
 * What the history of a task says, in figures: made by metrics, shown by report, used by plan. docs/metrics.md has the
 * sentence and the formula of each.
 */
const branchClasses = ["default", "other"];
/** Names a stage of a pipeline, whatever is in its ids. */
const getStageKey = (subtask, id) => JSON.stringify([subtask, id]);


/***/ }),

/***/ 7192:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Wv: () => (/* binding */ findNamesakes),
/* harmony export */   dZ: () => (/* binding */ subRunId),
/* harmony export */   kB: () => (/* binding */ byRunId)
/* harmony export */ });
/** Ids of stages that more than one subtask has. */
function findNamesakes({ subtasks }) {
    const known = new Set();
    const namesakes = new Set();
    for (const { id } of subtasks.flatMap(({ stages }) => stages))
        (known.has(id) ? namesakes : known).add(id);
    return namesakes;
}
/**
 * The run id of a nested pipeline: `<run>.<stage>`, with its subtask where another subtask of the plan has a stage of
 * the same name.
 * @param runId of the run, or of the nested pipeline, that the stage belongs to
 * @param namesakes as from findNamesakes; empty inside of nested pipelines
 */
const subRunId = (runId, namesakes, { id, subtask }) => `${runId}.${namesakes.has(id) && subtask !== null ? `${subtask}.${id}` : id}`;
/** Manifests of nested pipelines, by their run ids. Of two of the same id the later one counts. */
const byRunId = (children) => new Map(children.map((child) => [child.run_id, child]));


/***/ }),

/***/ 9981:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gH: () => (/* binding */ RecordedJob),
/* harmony export */   uo: () => (/* binding */ Witnesses)
/* harmony export */ });
/* unused harmony export JobResult */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5156);

/** How GitHub says that a job ended: `needs.<job>.result`. */
const JobResult = zod__WEBPACK_IMPORTED_MODULE_0__["enum"](["success", "failure", "cancelled", "skipped"]);
/**
 * What others than the manifests say of how the jobs of a run went; null: nobody said. A run is green only when `plan`
 * says success, and `run` too (or skipped, when there was nothing to run).
 */
const Witnesses = zod__WEBPACK_IMPORTED_MODULE_0__.strictObject({ plan: JobResult.nullable(), run: JobResult.nullable() });
/** The same, as it is recorded. */
const RecordedJob = zod__WEBPACK_IMPORTED_MODULE_0__.strictObject({
    assignment: zod__WEBPACK_IMPORTED_MODULE_0__.string(),
    attempt: zod__WEBPACK_IMPORTED_MODULE_0__.int().min(1),
    conclusion: zod__WEBPACK_IMPORTED_MODULE_0__.string().nullable(),
    copied: zod__WEBPACK_IMPORTED_MODULE_0__.boolean(),
});


/***/ }),

/***/ 6192:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $B: () => (/* binding */ entryFile),
/* harmony export */   BC: () => (/* binding */ sarifText),
/* harmony export */   Bg: () => (/* binding */ resultOf),
/* harmony export */   Ms: () => (/* binding */ entryOf),
/* harmony export */   dH: () => (/* binding */ resultFiles),
/* harmony export */   hf: () => (/* binding */ withStageSummaries)
/* harmony export */ });
/* harmony import */ var _aggregate_conclude_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5190);
/* harmony import */ var _metrics_make_entry_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1647);
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9598);
/* harmony import */ var _model_redacted_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6416);
/* harmony import */ var _report_markdown_job_summary_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4863);
/* harmony import */ var _model_sub_run_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7192);
/* harmony import */ var _report_markdown_stage_summaries_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3118);







/** The result of a run, made of what is on disk and of what whoever aggregated was told. */
function resultOf({ plan, evidence, told, folder, stageSummaries = [], }) {
    const documents = told.after?.documents.map(({ path }) => path) ?? [];
    const { children, findings } = (0,_model_redacted_js__WEBPACK_IMPORTED_MODULE_4__/* .asRecorded */ .zz)(evidence.collected);
    return {
        ...(0,_model_redacted_js__WEBPACK_IMPORTED_MODULE_4__/* .asRecorded */ .zz)((0,_aggregate_conclude_js__WEBPACK_IMPORTED_MODULE_0__/* .concludeRun */ .jf)(plan, evidence, told)),
        children: (0,_model_sub_run_js__WEBPACK_IMPORTED_MODULE_5__/* .byRunId */ .kB)(children),
        findings: [...findings, ...(told.after?.findings ?? [])],
        paths: [..._aggregate_conclude_js__WEBPACK_IMPORTED_MODULE_0__/* .resultFileNames */ .I8.map((name) => `${told.artifact_root}/${name}`), ...documents],
        folder,
        stageSummaries,
    };
}
/** With what its stages wrote for the job summary. */
const withStageSummaries = async (basis) => ({
    ...basis,
    stageSummaries: await (0,_report_markdown_stage_summaries_js__WEBPACK_IMPORTED_MODULE_3__/* .readStageSummaries */ .F)(resultOf(basis)),
});
/** What the run is in the history; null: it goes on. */
const entryOf = ({ evidence, told }, run) => (0,_metrics_make_entry_js__WEBPACK_IMPORTED_MODULE_6__/* .createEntry */ .d)({
    ...run,
    startedAt: startOfAttempt(evidence.manifests, run.manifest),
    now: new Date(told.aggregated_at),
});
/** Of an attempt that ran nothing itself: the run's. */
function startOfAttempt(manifests, { attempt, started_at }) {
    const own = manifests.filter((manifest) => manifest.attempt === attempt);
    return own.map((manifest) => manifest.started_at).sort()[0] ?? started_at;
}
/** @param run as from resultOf */
async function resultFiles(basis, run) {
    const others = [
        { name: "plan.final.json", text: (0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .toJson */ .aB)(run.plan) },
        { name: "aggregation.json", text: (0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .toJson */ .aB)(basis.told) },
    ];
    if (run.findings.length > 0)
        others.push({ name: "findings.sarif", text: await sarifText(run.plan, run.findings) });
    const result = [
        { name: "manifest.json", text: (0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .toJson */ .aB)(run.manifest) },
        { name: "run-summary.json", text: (0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .toJson */ .aB)(run.summary) },
        { name: "summary.md", text: (0,_report_markdown_job_summary_js__WEBPACK_IMPORTED_MODULE_2__/* .jobSummary */ .s)(run) },
    ];
    return { others, result, entry: entryFile(basis, run) };
}
/** The run's line in the history, if it has one: a run without it is a run all the same. */
function entryFile(basis, run) {
    const entry = entryOf(basis, run);
    return entry === null ? [] : [{ name: "metrics.jsonl", text: `${JSON.stringify(entry)}\n` }];
}
async function sarifText({ tool_version }, findings) {
    const { sarifOf } = await __webpack_require__.e(/* import() */ 3867).then(__webpack_require__.bind(__webpack_require__, 3867));
    return (0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .toJson */ .aB)(sarifOf({ findings, toolVersion: tool_version }));
}


/***/ }),

/***/ 9371:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ finishRun)
});

// EXTERNAL MODULE: ./build/aggregate/conclude.js + 1 modules
var conclude = __webpack_require__(5190);
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
// EXTERNAL MODULE: ./build/redaction/redactor.js + 25 modules
var redaction_redactor = __webpack_require__(5691);
// EXTERNAL MODULE: ./build/modes/run-folder/approvals.js
var approvals = __webpack_require__(7644);
// EXTERNAL MODULE: ./build/aggregate/aggregate.js + 9 modules
var aggregate = __webpack_require__(9085);
// EXTERNAL MODULE: ./build/model/diff-budget-override.js
var diff_budget_override = __webpack_require__(2706);
// EXTERNAL MODULE: ./build/aggregate/overrides.js
var aggregate_overrides = __webpack_require__(6373);
;// CONCATENATED MODULE: ./build/aggregate/decide-overrides.js


/** Decides for each stage that may be overridden; of the others nothing is said. */
function decideOverrides(commands, asked) {
    const decision = decide(asked);
    return commands
        .filter(aggregate_overrides/* isOverridable */.U)
        .map(({ subtask, id: stage }) => ({ subtask, stage, decision }));
}
/** Only a budget of changes can be overridden so, and all of a run's are about the same changes. */
function decide(asked) {
    if ("trouble" in asked)
        return { allowed: false, reason: `the pull request could not be asked: ${asked.trouble}` };
    if (!asked.open)
        return { allowed: false, reason: "the pull request is closed" };
    const said = (0,diff_budget_override/* pullRequestOverride */.bi)(asked);
    if ("missing" in said)
        return { allowed: false, reason: `the pull request lacks ${said.missing}` };
    return {
        allowed: true,
        override: { reason: said.reason, source: "pull-request", where: describePlace(asked) },
    };
}
/** Labels and text belong to a pull request and to none of its commits: which one they were read at is said. */
function describePlace({ number, headSha, runSha }) {
    const at = `pull request #${number} at ${headSha.slice(0, 10)}`;
    return runSha === null || runSha === headSha
        ? at
        : `${at}; this run is of ${runSha.slice(0, 10)}`;
}

// EXTERNAL MODULE: ./build/model/reasons.js
var reasons = __webpack_require__(9751);
// EXTERNAL MODULE: ./build/modes/guardrails/pull-request-event.js
var pull_request_event = __webpack_require__(6574);
;// CONCATENATED MODULE: ./build/modes/guardrails/judge-run.js





/** Asks the pull request, and has the `after` stages judge. A run without either costs nothing. */
async function judgeRun(input, known) {
    const { surroundings, outside } = known;
    const { plan, manifests } = input;
    const isOpen = manifests.some(({ commands }) => commands.some(aggregate_overrides/* isOverridable */.U));
    if (surroundings === null || (!isOpen && plan.after.length === 0))
        return { overrides: [], after: null };
    const overrides = isOpen ? await askPullRequest(outside, surroundings, input) : [];
    const run = (0,aggregate/* aggregate */.Q)({ ...input, overrides, provisional: true });
    const { status } = run.summary;
    const isOver = status === "succeeded" || status === "failed";
    if (plan.after.length === 0 || !isOver)
        return { overrides, after: null };
    return { overrides, after: await judgeStages(known.withHistory(run), known, surroundings) };
}
/** What it needs is loaded for pipelines that have such stages. */
async function judgeStages(run, { settings, outside, place, start }, surroundings) {
    const { judgeAfter } = await Promise.all(/* import() */[__webpack_require__.e(6075), __webpack_require__.e(972), __webpack_require__.e(4802), __webpack_require__.e(6348)]).then(__webpack_require__.bind(__webpack_require__, 6348));
    const { reviewFactsFor } = await __webpack_require__.e(/* import() */ 3457).then(__webpack_require__.bind(__webpack_require__, 3457));
    const factsFor = (asked) => reviewFactsFor(run, place, asked, outside, surroundings);
    return judgeAfter(settings, surroundings, outside, { run, start, factsFor });
}
/**
 * What the pull request says now, and not what it said when the run began. Nobody who can be asked: nothing is allowed.
 */
async function askPullRequest({ api }, surroundings, { manifests, plan }) {
    const pullRequest = (0,pull_request_event/* pullRequestOf */._)(surroundings);
    const commands = manifests.flatMap((manifest) => manifest.commands);
    if (pullRequest === null)
        return decideOverrides(commands, { trouble: "there is none" });
    if (api === null)
        return decideOverrides(commands, { trouble: "there is no token to ask with" });
    try {
        const { number } = pullRequest;
        const asked = await api.pullRequest(number);
        return decideOverrides(commands, { ...asked, number, runSha: plan.revision.head_sha });
    }
    catch (error) {
        return decideOverrides(commands, { trouble: (0,reasons/* messageOf */.bD)(error) });
    }
}

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
function compareRun({ pipeline, store, statistics, regressionPercent, stages, }) {
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
;// CONCATENATED MODULE: ./build/modes/history/against-past.js



/** The run with what the history says of it. One that would have succeeded fails when regressions are to fail it. */
function againstPast(run, { store, before }, settings) {
    if (store === null || before === null)
        return run;
    const { manifest } = run;
    const history = compareRun({
        store: store.kind,
        pipeline: manifest.pipeline_id,
        stages: (0,make_entry/* listStages */.C)(manifest.commands),
        statistics: (0,ledger/* foldLedgerWithout */.J6)(before.ledger, manifest.run_id),
        regressionPercent: settings.regressionPercent,
    });
    const compared = { ...run, summary: { ...run.summary, history } };
    const words = settings.failOnRegression ? formatRegressions(history) : null;
    if (words === null || run.summary.status !== "succeeded")
        return compared;
    return {
        ...compared,
        manifest: { ...manifest, status: "failed", status_detail: "regression", summary: words },
        summary: { ...compared.summary, status: "failed", reason: words },
    };
}

// EXTERNAL MODULE: ./build/modes/run-folder/plan-file.js
var plan_file = __webpack_require__(1480);
// EXTERNAL MODULE: ./build/modes/run-folder/read-attempts.js + 7 modules
var read_attempts = __webpack_require__(3229);
// EXTERNAL MODULE: ./build/modes/settings/settings.js + 1 modules
var settings = __webpack_require__(861);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/model/limits.js + 3 modules
var limits = __webpack_require__(2977);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js
var schemas = __webpack_require__(5156);
// EXTERNAL MODULE: ./build/model/fields.js
var fields = __webpack_require__(2017);
// EXTERNAL MODULE: ./build/model/outcome-schema.js
var outcome_schema = __webpack_require__(8512);
;// CONCATENATED MODULE: ./build/model/runs-snapshot.js




/**
 * One run in `out/<task>/runs.json`. Fields that another version adds are kept, so that none takes them from the other.
 */
const RunsSnapshotEntry = schemas.looseObject({
    runId: schemas.string().min(1),
    status: outcome_schema/* RunStatus */.i2,
    mode: fields/* ExecutionMode */.KB,
    /** The run in one line. */
    summary: schemas.string().nullable(),
    /** When this was known of the run. */
    timestamp: fields/* Timestamp */.Dc,
    /** Of the run, relative to the repository root. */
    manifestPath: fields/* RelativePath */.c8,
});
/** `out/<task>/runs.json`: the newest runs of a task, the oldest of them first, each once. */
const RunsSnapshot = schemas.array(RunsSnapshotEntry)
    .refine((runs) => new Set(runs.map(({ runId }) => runId)).size === runs.length, "a run is listed twice");
/**
 * What an entry needs of a run's `manifest.json`. Not the whole schema: a run that another version wrote, with fields
 * that this one does not know, belongs to the history too.
 */
const RecordedManifest = schemas.object({
    schema_version: schemas.int().min(1),
    kind: schemas.literal("manifest"),
    run_id: schemas.string().min(1),
    status: outcome_schema/* RunStatus */.i2,
    summary: schemas.string().nullable(),
});
/** What an entry needs of its `run-summary.json`. */
const RecordedSummary = schemas.object({
    schemaVersion: schemas.int().min(1),
    kind: schemas.literal("run-summary"),
    runId: schemas.string().min(1),
    mode: fields/* ExecutionMode */.KB,
    timestamp: fields/* Timestamp */.Dc,
});
/** The entry of a run that is over; the same whether it is made at its end or later, of its files. */
const entryOfRun = (manifest, summary, manifestPath) => ({
    runId: manifest.run_id,
    status: manifest.status,
    mode: summary.mode,
    summary: manifest.summary,
    timestamp: summary.timestamp,
    manifestPath,
});
/**
 * The snapshot with a run in it: added, or in the place of what was said of it before. Who writes has the run's lock.
 */
const withRun = (snapshot, entry) => newestRuns([...snapshot.filter(({ runId }) => runId !== entry.runId), entry]);
/** In order of time, then of their ids; no more than limits.runsSnapshot of them. */
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
 * The snapshot as the runs on disk tell it: those that are over, the newest limits.runsSnapshot by their folders'
 * names.
 * @returns with how many runs could not be read and are therefore not in it
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
        // Its id is how it is found again: a folder that was copied would be the same run twice.
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
 * The run's digests are written last: without them it goes on, or waits to be recovered, whatever its other files say.
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
        return entryOfRun(manifest, summary, (0,persisted_path/* persistedPath */.Tb)(place, path));
    }
    catch {
        return "unreadable";
    }
}

;// CONCATENATED MODULE: ./build/modes/run-folder/snapshot.js







/** Bytes of a snapshot that are read at most: 32 KiB for each run that it can hold. */
const LARGEST_SNAPSHOT = 16 * 1024 * 1024;
/**
 * Enters a run in `out/<task>/runs.json`, together with whoever else does so at the same time. A snapshot that cannot
 * be read is moved aside and made anew of the runs on disk; so is one that is missing. Never rejects.
 *
 * @param waiting how long to wait for the others (Locks.acquire)
 * @returns what people have to know; empty when all went well
 */
async function recordRun(platform, place, entry, waiting = {}) {
    const path = snapshotPath(place);
    const warnings = [];
    const notWritten = (why) => `${(0,persisted_path/* persistedPath */.Tb)(place, path)} was not written, so this run is missing in it: ${why}`;
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
/** Missing counts as to be rebuilt too: a process may have been killed after it moved a corrupt one aside. */
async function readOrRebuild({ files, clock }, place, warn) {
    const path = snapshotPath(place);
    const read = await readSnapshot(files, path);
    if (read.kind === "runs")
        return read.runs;
    let moved = "";
    if (read.kind === "corrupt") {
        const aside = await freeName(files, path, clock.now());
        await files.move(path, aside);
        moved = `${(0,persisted_path/* persistedPath */.Tb)(place, path)} was corrupt (${read.why}) and now lies at ${(0,persisted_path/* persistedPath */.Tb)(place, aside)}. `;
    }
    const { runs, unreadable } = await rebuildSnapshot(files, place);
    if (read.kind === "corrupt" || unreadable > 0) {
        const left = unreadable === 0 ? "" : `; ${unreadable} more could not be read and are left out`;
        const from = `rebuilt from the runs on disk: ${runs.length} that are over`;
        warn(`${moved}${(0,persisted_path/* persistedPath */.Tb)(place, path)} was ${from}${left}`);
    }
    return runs;
}
/** Only who has the lock moves a snapshot aside, so that a free name stays free. */
async function freeName(files, path, now) {
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
        // A folder or a pipe, or a link that leads in a circle. Anything else may be over in a moment, and then it is still there.
        if (code === "ENOTREGULAR" || code === "ELOOP")
            return corrupt("it is not a file");
        throw error;
    }
}
/** What stands in it is not repeated in what is said of it: it may come from anywhere. */
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
 * Writes a run's own files, and enters it in the snapshot of runs and in the history only when all of them are there:
 * so none of them says that a run succeeded which could not be written. Such a run has failed, and what is there of it
 * says so, or is removed.
 */
async function writeRun(outside, settings, judged) {
    const { files } = outside;
    const basis = await (0,concluded_run/* withStageSummaries */.hf)(judged);
    const concluded = { ...basis, result: (0,concluded_run/* resultOf */.Bg)(basis) };
    const recorded = withTold(concluded, { metrics_recorded: willBeRecorded(concluded, settings) });
    const run = withWarnings(recorded, await writeEntry(files, recorded));
    const { failures, chain } = await writeFiles(outside, run);
    if (failures.length > 0)
        return writeFailure(outside, settings, run, failures);
    const news = await enterRun(outside, settings, run);
    if (!hasNews(news))
        return finished(run, chain);
    const told = withNews(run, news);
    const again = await writeFiles(outside, told);
    const left = again.failures.map((failure) => `the run's files do not say all of this: ${failure}`);
    return finished(withWarnings(told, left), again.chain);
}
async function writeFailure(outside, settings, run, failures) {
    const { files } = outside;
    const reason = run.redactor.text(failures.join("; "));
    const failure = { detail: "files-not-written", reason };
    const failed = withTold(run, { failure });
    await replaceOrRemove(files, failed);
    const warnings = await writeEntry(files, failed);
    if (warnings.length > 0)
        await removeQuietly(files, (0,external_node_path_.join)(run.folder, "metrics.jsonl"));
    const told = withNews(withWarnings(failed, warnings), await enterRun(outside, settings, failed));
    await replaceOrRemove(files, told);
    return finished(told, await sealed(outside, told).catch(() => null));
}
function withTold(run, more) {
    const told = { ...run, told: { ...run.told, ...more } };
    return { ...told, result: (0,concluded_run/* resultOf */.Bg)(told) };
}
const withWarnings = (run, warnings) => warnings.length === 0
    ? run
    : withTold(run, {
        warnings: [...new Set([...run.told.warnings, ...warnings.map(run.redactor.text)])],
    });
/** It is entered right after its files are written; when that fails, they are written again. */
const willBeRecorded = (run, { history }) => run.past.store !== null && history.mayWrite && (0,concluded_run/* entryOf */.Ms)(run, run.result) !== null;
const finished = ({ result }, chain) => ({
    ...result,
    markdown: (0,job_summary/* jobSummary */.s)(result),
    chain,
});
/** @returns what people have to know when it could not be written */
async function writeEntry(files, run) {
    const warnings = [];
    for (const { name, text } of (0,concluded_run/* entryFile */.$B)(run, run.result)) {
        const path = (0,external_node_path_.join)(run.folder, name);
        await files
            .replace(path, text)
            .catch((error) => warnings.push(`${path} was not written: ${(0,reasons/* messageOf */.bD)(error)}`));
    }
    return warnings;
}
/** Writes all of a run's files, the digests last: they are what says that the run has its end. */
async function writeFiles(outside, run) {
    const failures = [];
    const write = async ({ name, text }) => {
        const done = outside.files.replace((0,external_node_path_.join)(run.folder, name), text, {
            durable: name.endsWith(".json"),
        });
        await done.catch((error) => failures.push((0,reasons/* messageOf */.bD)(error)));
    };
    const { others, result } = await (0,concluded_run/* resultFiles */.dH)(run, run.result);
    await Promise.all([...others, ...run.documents].map(write));
    if (failures.length === 0)
        await Promise.all(result.map(write));
    if (failures.length > 0)
        return { failures, chain: null };
    const chain = await sealed(outside, run).catch((error) => {
        failures.push((0,reasons/* messageOf */.bD)(error));
        return null;
    });
    return { failures, chain };
}
const sealed = ({ files, cancelled }, { plan, folder, told, evidence }) => (0,digests/* writeDigests */.J6)(files, {
    plan,
    folder,
    attempt: told.attempt,
    known: evidence.files,
    signal: cancelled,
});
/** What cannot be replaced must not go on saying what is not so. Digests of other files are none. */
async function replaceOrRemove(files, run) {
    await removeQuietly(files, (0,external_node_path_.join)(run.folder, "digests.json"));
    const { others, result } = await (0,concluded_run/* resultFiles */.dH)(run, run.result);
    for (const { name, text } of [...result, ...others, ...run.documents]) {
        const path = (0,external_node_path_.join)(run.folder, name);
        await files.replace(path, text, { durable: true }).catch(() => removeQuietly(files, path));
    }
}
/** The disk that did not let it be written may not let it be removed either. */
const removeQuietly = (files, path) => files.remove(path).catch(() => undefined);
const hasNews = ({ warnings, notices }) => warnings.length + notices.length > 0;
function withNews(run, { warnings, notices, recorded }) {
    const known = run.result.summary.plan.notes;
    const news = [...new Set(notices.map(run.redactor.text))].filter((notice) => !known.includes(notice));
    return withTold(withWarnings(run, warnings), {
        metrics_recorded: recorded,
        notes: [...run.told.notes, ...news],
    });
}
/** Enters a run in the snapshot of runs, and in the history. Its outcome is not at stake. */
async function enterRun(outside, settings, run) {
    const entry = (0,concluded_run/* entryOf */.Ms)(run, run.result);
    const queued = await (0,past/* queueEntry */.qo)(run.past, entry, settings.history.mayWrite);
    const [ofSnapshot, merged] = await Promise.all([
        enterInSnapshot(outside, settings, run),
        (0,past/* enter */.Ve)(run.past),
    ]);
    return {
        ...merged,
        recorded: queued.recorded,
        warnings: [...queued.warnings, ...ofSnapshot, ...merged.warnings],
    };
}
/** @returns what people have to know when the run could not be entered */
function enterInSnapshot(outside, settings, { result: { manifest, summary, folder } }) {
    const base = (0,persisted_path/* pathBase */.xN)(settings.root, settings.runsFolder);
    const { outFolder, runsFolder } = settings;
    const place = { outFolder, runsFolder, base, task: manifest.task_id };
    const path = (0,persisted_path/* persistedPath */.Tb)({ base }, (0,external_node_path_.join)(folder, "manifest.json"));
    // A runner that cancels kills soon after.
    const waiting = outside.cancelled.aborted
        ? { patienceMs: limits/* limits */.F.cancelledLockPatience.value }
        : {};
    return recordRun(outside, place, entryOfRun(manifest, summary, path), waiting);
}

;// CONCATENATED MODULE: ./build/modes/aggregate/finish.js














/**
 * Folds what the assignments did into the run's own files: manifest, run summary, final plan, summary.md, its entry in
 * the snapshot of runs, and the digests of all that is there. What is judged is what is on disk, for that is what
 * others will find.
 */
async function finishRun(outside, settings, run) {
    const { folder, plan, leftOut = [] } = run;
    const redactor = (0,redaction_redactor.createRunRedactor)(settings.environment, plan);
    const warn = (message) => void run.warnings.push(message);
    const signal = outside.cancelled;
    const evidence = await (0,read_attempts/* readAttempts */.j)(outside.files, { folder, plan, leftOut, signal }, warn);
    const approved = await (0,approvals/* readApprovals */.R)(outside.files, folder, plan.run_id);
    const begun = beginTold(outside, settings, run, { evidence, approved, redactor });
    const { after, overrides } = await judge(outside, settings, run, evidence, begun);
    const judged = {
        ...begun,
        overrides: overrides.map((one) => ({ ...one, decision: redactor.value(one.decision) })),
        after: after === null ? null : recordAfter(after, begun),
    };
    const concluded = (0,conclude/* concludeRun */.jf)(plan, evidence, judged);
    const compared = againstPast(concluded, run.past, settings.history);
    const failure = findFailure(concluded, compared, run) ??
        findUnread(evidence, concluded) ??
        (await findPlanFault(outside, run, concluded));
    const documents = after?.documents ?? [];
    const told = {
        ...judged,
        history: compared.summary.history,
        failure: redactFailure(failure, redactor),
    };
    return writeRun(outside, settings, {
        plan,
        folder,
        evidence,
        documents,
        past: run.past,
        told,
        redactor,
    });
}
const redactFailure = (failure, { text }) => failure === null ? null : { ...failure, reason: text(failure.reason) };
/** What was not looked at makes no success. */
const findUnread = ({ unread }, { summary }) => unread.length === 0 || summary.status !== "succeeded"
    ? null
    : { detail: "cancelled", reason: "the run was cancelled before all of its files were read" };
/** The plan that is on disk is the one that was run: whoever reads the run goes by that one. */
async function findPlanFault({ files }, { folder, plan }, { summary }) {
    if (summary.status !== "succeeded")
        return null;
    const detail = "evidence-mismatch";
    const onDisk = await (0,plan_file/* readPlan */.m)(files, folder).catch(() => (0,settings/* refuse */.TR)("it cannot be read"));
    if ((0,settings/* isRefusal */.vu)(onDisk))
        return { detail, reason: "plan.json: it was removed, or changed, while the run went on" };
    const difference = (0,evidence_difference/* findDifference */.Hl)(onDisk, plan);
    if (difference === null)
        return null;
    const words = (0,evidence_difference/* describeDifference */.hF)(difference, "the plan that was run");
    return { detail, reason: `plan.json: it was changed while the run went on: ${words}` };
}
/** All that is known without asking anybody. */
function beginTold({ clock }, settings, run, known) {
    const { plan, others = [], leftOut = [] } = run;
    const { evidence, approved, redactor } = known;
    const warnings = new Set([...run.warnings, ...run.past.warnings, ...approved.warnings]);
    return {
        schema_version: 1,
        kind: "aggregation",
        run_id: plan.run_id,
        plan_digest: plan.digest,
        attempt: run.attempt,
        aggregated_at: clock.now().toISOString(),
        artifact_root: (0,persisted_path/* persistedPath */.Tb)({ base: (0,persisted_path/* pathBase */.xN)(settings.root, settings.runsFolder) }, run.folder),
        job_results: run.witnesses,
        jobs: run.jobs === null ? null : [...run.jobs].map(recordJob),
        foreign: run.foreign ?? [],
        unreadable: run.unreadable ?? [],
        left_out: [...leftOut],
        ran: (0,redacted/* asRecorded */.zz)((0,check_manifests/* unlikeDisk */.a8)(run.ran, evidence.manifests)),
        doubles: (0,redacted/* asRecorded */.zz)((0,check_manifests/* doublesOf */.ov)(others, evidence.manifests)),
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
const recordJob = ([assignment, { attempt, conclusion, copied = false }]) => ({
    assignment,
    attempt,
    conclusion,
    copied,
});
/** What the pull request and the `after` stages say. */
function judge(outside, settings, { plan, folder, surroundings, start = null, past }, evidence, told) {
    const input = (0,conclude/* toInput */.cP)(plan, evidence, told);
    const manifestPath = `${told.artifact_root}/manifest.json`;
    const { manifests, attempt, jobs } = input;
    const place = { folder, manifests, attempt, jobs, unreadable: told.unreadable, manifestPath };
    const addHistory = (known) => againstPast(known, past, settings.history);
    return judgeRun(input, {
        settings,
        surroundings,
        outside,
        place,
        start,
        withHistory: addHistory,
    });
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
 * Why the run is no success, whatever its records come to. One that was said to have failed, or that its own process
 * did not end, is not made better by them.
 * @param compared the conclusion with what the history says, which may have failed it
 */
function findFailure(concluded, { manifest, summary: { status, reason } }, { failedBefore, refused, surroundings }) {
    if (status !== concluded.summary.status && manifest.status_detail !== null)
        return { detail: manifest.status_detail, reason: reason ?? "" };
    if (failedBefore !== null && status !== "failed")
        return { detail: "files-not-written", reason: failedBefore };
    if (surroundings !== null || status === "failed" || status === "cancelled")
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
  xE: () => (/* binding */ expectedTimes),
  Ry: () => (/* binding */ openPast),
  qo: () => (/* binding */ queueEntry)
});

// EXTERNAL MODULE: ./build/model/statistics.js
var statistics = __webpack_require__(1531);
// EXTERNAL MODULE: ./build/model/limits.js + 3 modules
var limits = __webpack_require__(2977);
// EXTERNAL MODULE: ./build/metrics/ledger.js + 1 modules
var metrics_ledger = __webpack_require__(788);
// EXTERNAL MODULE: ./build/metrics/newest.js
var newest = __webpack_require__(4550);
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
        const ownDurations = (0,newest/* takeNewest */.G)(own.get(key) ?? [], limits/* limits */.F.predictionRuns.value);
        const defaultDurations = (0,newest/* takeNewest */.G)(onDefault.get(key) ?? [], limits/* limits */.F.predictionRuns.value);
        const values = ownDurations.length < fewestOwnSuccesses && defaultDurations.length > ownDurations.length
            ? defaultDurations
            : ownDurations;
        if (values.length > 0)
            seconds.set(key, Math.round(calculateMedian(values)) / 1000);
    }
    return seconds;
}
/** Durations of each stage's successes in milliseconds, by `getStageKey`, oldest first, after the known ones. */
function groupSuccesses(entries, known = new Map()) {
    const found = new Map([...known].map(([key, values]) => [key, [...values]]));
    for (const { stages } of entries) {
        for (const { subtask, id, outcome, duration_ms } of stages) {
            if (outcome !== "succeeded" || duration_ms === null)
                continue;
            const key = (0,statistics/* getStageKey */.o)(subtask, id);
            const values = found.get(key);
            if (values === undefined)
                found.set(key, [duration_ms]);
            else
                values.push(duration_ms);
        }
    }
    return found;
}
/** The successes on the default branch that left the window. */
const listOlderSuccesses = ({ base }, pipeline) => new Map((base.pipelines.get(pipeline)?.stages ?? []).map(({ subtask, id, classes }) => [
    (0,statistics/* getStageKey */.o)(subtask, id),
    classes.default?.lastMs ?? [],
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
async function openPast(outside, settings, task) {
    const { warnings } = settings.history;
    try {
        const store = await (0,open_store/* openStore */.C)(outside, settings, task);
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
/** Seconds that each stage is expected to take, by getStageKey. */
const expectedTimes = ({ before }, pipeline, branch) => before === null ? new Map() : predictDurations(before.ledger, pipeline, branch);
/** Hands an entry over, quickly: it is entered by `enter`, or by whoever comes next. */
async function queueEntry(past, entry, mayWrite) {
    if (past.store === null || entry === null || !mayWrite)
        return { recorded: false, warnings: [] };
    const why = await past.store.queue([JSON.stringify(entry)]);
    if (why === null)
        return { recorded: true, warnings: [] };
    return { recorded: false, warnings: [`this run is missing in the history: ${why}`] };
}
/** Enters what is queued. */
const enter = ({ store }) => store === null ? Promise.resolve({ warnings: [], notices: [] }) : store.merge();


/***/ }),

/***/ 3826:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ writeAttemptEntries),
/* harmony export */   h: () => (/* binding */ attemptEntryText)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _metrics_make_entry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1647);
/* harmony import */ var _model_reasons_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9751);



/**
 * Writes the `metrics.jsonl` of attempts that have ended, each into its own folder. What nested pipelines did is in
 * them.
 */
async function writeAttemptEntries({ files }, plan, attempts, warn) {
    for (const { folder, manifest } of attempts) {
        const text = manifest.parent_run_id === null ? attemptEntryText(plan, manifest) : null;
        if (text === null)
            continue;
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, "metrics.jsonl");
        // That it is missing changes no outcome.
        await files
            .replace(path, text)
            .catch((error) => warn(`${path} was not written: ${(0,_model_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error)}`));
    }
}
/** The text of an attempt's `metrics.jsonl`, which follows from its manifest alone; null: it goes on. */
function attemptEntryText(plan, manifest) {
    const now = new Date(manifest.updated_at);
    const entry = (0,_metrics_make_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .createEntry */ .d)({ plan, manifest, startedAt: manifest.started_at, now });
    return entry === null ? null : `${JSON.stringify(entry)}\n`;
}


/***/ }),

/***/ 3961:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i: () => (/* binding */ planWithPast)
});

// EXTERNAL MODULE: ./build/model/changes.js
var model_changes = __webpack_require__(4231);
// EXTERNAL MODULE: ./build/model/diff-budget-override.js
var diff_budget_override = __webpack_require__(2706);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js
var schemas = __webpack_require__(5156);
;// CONCATENATED MODULE: ./build/changes/revision.js

const Repository = schemas.object({ repository: schemas.object({ default_branch: schemas.string().min(1) }) });
const PullRequestEvent = schemas.object({ pull_request: schemas.object({ number: schemas.int().min(1) }) });
const MergeGroupEvent = schemas.object({ merge_group: schemas.object({ base_ref: schemas.string().min(1) }) });
const WorkflowRunEvent = schemas.object({
    workflow_run: schemas.object({
        head_branch: schemas.string().min(1),
        head_repository: schemas.object({ full_name: schemas.string() }).nullish(),
    }),
});
/** Creates the revision from a job's event. It never fails: what a payload does not say is null. */
function createRevision(github) {
    return {
        head_sha: getHeadSha(github) || null,
        branch: getBranch(github),
        default_branch: Repository.safeParse(github.event).data?.repository.default_branch ?? null,
        event: github.eventName || null,
    };
}
/** A pull request is named by its number: a fork's branch can have the same name as any branch of this repository. */
function getBranch({ eventName, event, ref, repository }) {
    switch (eventName) {
        case "pull_request":
        case "pull_request_target":
        case "pull_request_review":
        case "pull_request_review_comment": {
            const number = PullRequestEvent.safeParse(event).data?.pull_request.number;
            return number === undefined ? shortenRef(ref) : `pr/${number}`;
        }
        case "merge_group":
            return shortenRef(MergeGroupEvent.safeParse(event).data?.merge_group.base_ref ?? ref);
        case "workflow_run": {
            const run = WorkflowRunEvent.safeParse(event).data?.workflow_run;
            if (run === undefined)
                return shortenRef(ref);
            const from = run.head_repository?.full_name ?? repository;
            return from === repository ? run.head_branch : `${from}:${run.head_branch}`;
        }
        default:
            return shortenRef(ref);
    }
}
/** `refs/heads/main` becomes `main`, `refs/tags/v1` becomes `tags/v1`. */
const shortenRef = (ref) => ref.replace(/^refs\/(?:heads\/)?/, "") || null;
const sha = schemas.string().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/);
const PullRequestHead = schemas.object({ pull_request: schemas.object({ head: schemas.object({ sha }) }) });
const WorkflowRunHead = schemas.object({ workflow_run: schemas.object({ head_sha: sha }) });
/**
 * Returns the commit on which people look for a result. For pull requests and reviews that is the branch's newest
 * commit, since GITHUB_SHA is a merge commit or one of the base; for `workflow_run` the commit that the other workflow
 * ran on; otherwise, also for `merge_group`, GITHUB_SHA (docs.github.com, "Events that trigger workflows"). It never
 * fails: without the field it returns GITHUB_SHA.
 */
function getHeadSha({ eventName, event, sha, }) {
    switch (eventName) {
        case "pull_request":
        case "pull_request_target":
        case "pull_request_review":
        case "pull_request_review_comment":
            return PullRequestHead.safeParse(event).data?.pull_request.head.sha ?? sha;
        case "workflow_run":
            return WorkflowRunHead.safeParse(event).data?.workflow_run.head_sha ?? sha;
        default:
            return sha;
    }
}

// EXTERNAL MODULE: ./build/model/statistics.js
var statistics = __webpack_require__(1531);
// EXTERNAL MODULE: ./build/model/skip-reasons.js
var skip_reasons = __webpack_require__(1787);
// EXTERNAL MODULE: ./build/model/version.js
var version = __webpack_require__(178);
// EXTERNAL MODULE: ./build/plan/digest.js + 1 modules
var digest = __webpack_require__(6954);
;// CONCATENATED MODULE: ./build/plan/hide-texts.js
/**
 * Hides secrets in what a plan has for people: titles, names, hints, notes, reasons, the epoch, the branch and what a
 * review is told. What runs stays as it is: commands and variables are the pipeline file's own.
 * @param hide puts a mask in place of each secret in a text
 */
function hideTexts(plan, hide) {
    const optional = (text) => (text === null ? null : hide(text));
    const named = (stage) => ({
        ...stage,
        name: hide(stage.name),
        summary_hint: optional(stage.summary_hint),
    });
    const stageOf = (stage) => {
        const shown = named(stage);
        return shown.kind === "subpipeline"
            ? { ...shown, pipeline_title: hide(shown.pipeline_title), stages: shown.stages.map(stageOf) }
            : shown;
    };
    return {
        ...plan,
        pipeline_title: hide(plan.pipeline_title),
        epoch: optional(plan.epoch),
        override: plan.override === null ? null : { ...plan.override, reason: hide(plan.override.reason) },
        revision: { ...plan.revision, branch: optional(plan.revision.branch) },
        notes: plan.notes.map(hide),
        setup: plan.setup.map(stageOf),
        subtasks: plan.subtasks.map((subtask) => ({
            ...subtask,
            name: hide(subtask.name),
            stages: subtask.stages.map(stageOf),
        })),
        review: hideAll(plan.review, hide),
        after: plan.after.map(named),
    };
}
/** All texts of a value but those of an enumeration: what comes of a repository and its commits can hold a secret. */
function hideAll(value, hide) {
    // What is in quotes in YAML can be half of a character, which no plan can hold.
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
/** Where a subtask says it runs: what was asked for, else the subtask's own, else the pipeline's, else where we are. */
function executionModeOf({ explicit, subtask, pipeline, githubActions, }) {
    return explicit ?? subtask ?? pipeline ?? (githubActions ? "cloud" : "local");
}

// EXTERNAL MODULE: ./build/model/condition.js
var condition = __webpack_require__(6895);
;// CONCATENATED MODULE: ./build/plan/expected-time.js

/** The stage with what is expected of it: no time at all when it is left out, or starts only after a failure. */
function withPrediction(stage, seconds) {
    const starts = stage.skip === null && (0,condition/* startsWhenAllIsWell */.pd)(stage.if);
    return { ...stage, predicted_seconds: starts ? (seconds ?? null) : 0 };
}
/** What an assignment takes, in seconds: the set-up, then its subtasks one after another. null: a part is not known. */
function expectedOfAssignment(setup, subtasks) {
    const parts = [expectedOfStages(setup, null), ...subtasks.map(expectedOfSubtask)];
    return parts.every((seconds) => seconds !== null) ? inMilliseconds(sum(parts)) : null;
}
/** In seconds; null: a stage is not known. */
const expectedOfSubtask = ({ stages, max_parallel }) => expectedOfStages(stages, max_parallel);
/**
 * What stages take in the order of one subtask, in seconds, when none fails: the longest chain of stages that wait for
 * each other, or all of them shared out over `maxParallel`, whichever is more. With `maxParallel` 1 that is their sum.
 * @param maxParallel null: as many as the machine has processors, which nobody knows who plans
 * @returns null when a stage is not known
 */
function expectedOfStages(stages, maxParallel) {
    const seconds = stages.map((stage) => stage.predicted_seconds);
    if (!seconds.every((known) => known !== null))
        return null;
    const shared = maxParallel === null ? 0 : sum(seconds) / maxParallel;
    return Math.max(longestChain(stages, seconds), shared);
}
/** A stage without `needs` waits for all before it, also where these are left out; `needs` replaces that. */
function longestChain(stages, seconds) {
    const positions = new Map(stages.map(({ id }, position) => [id, position]));
    const ends = [];
    const endsBefore = [0];
    const endOf = (position) => {
        const { needs } = stages[position];
        return (ends[position] ??=
            seconds[position] +
                (needs === null
                    ? endBefore(position)
                    : Math.max(0, ...needs.map((id) => endOf(positions.get(id))))));
    };
    const endBefore = (position) => (endsBefore[position] ??= Math.max(endBefore(position - 1), endOf(position - 1)));
    return endBefore(stages.length);
}
const sum = (values) => values.reduce((total, value) => total + value, 0);
/** Without the last digits that adding up fractions leaves. */
const inMilliseconds = (seconds) => Math.round(seconds * 1000) / 1000;

;// CONCATENATED MODULE: ./build/plan/cost.js

/**
 * What subtasks are shared out by: their expected seconds. One that nothing is known of counts by its weight, in the
 * seconds that the known ones take for each unit of theirs. When nothing is known, or all that is known takes no time,
 * a unit of weight counts as one.
 */
function costOf(subtasks) {
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

/** The runner that a pipeline runs on when its `fan-out` names none. */
const defaultRunner = "ubuntu-latest";
/**
 * Spreads subtasks over at most `maxJobs` jobs, the longest first, each to the job with the least to do. Jobs hold one
 * capability each, even when that takes more jobs than `maxJobs`; only a single job (`maxJobs` 1) does everything.
 * Equal input gives equal output.
 */
function pack(subtasks, maxJobs, fanOut) {
    if (subtasks.length === 0)
        return [];
    const bins = maxJobs <= 1 ? [[...subtasks]] : spread(subtasks, maxJobs);
    const order = new Map(subtasks.map((subtask, position) => [subtask.id, position]));
    const placeOf = (subtask) => order.get(subtask.id);
    for (const bin of bins)
        bin.sort((left, right) => placeOf(left) - placeOf(right));
    bins.sort((left, right) => placeOf(left[0]) - placeOf(right[0]));
    const names = nameLoads(bins, new Set(order.keys()));
    return bins.map((bin, position) => loadOf(names[position], bin, fanOut));
}
/** A job without subtasks, for when nothing but the set-up was asked for. */
function setupLoad(fanOut, taken) {
    return loadOf(nameLoads([[]], taken)[0], [], fanOut);
}
function loadOf(id, subtasks, fanOut) {
    const capability = capabilityOf(subtasks);
    const runsOn = labelOf(fanOut, capability) ?? labelOf(fanOut, "default") ?? defaultRunner;
    return { id, capability, runsOn, subtasks };
}
const labelOf = (fanOut, capability) => Object.hasOwn(fanOut.runsOn, capability) ? fanOut.runsOn[capability] : undefined;
function capabilityOf(subtasks) {
    const capabilities = new Set(subtasks.map((subtask) => subtask.capability));
    return capabilities.size === 1 ? [...capabilities][0] : "default";
}
function spread(subtasks, maxJobs) {
    const groups = new Map();
    for (const subtask of subtasks) {
        groups.set(subtask.capability, [...(groups.get(subtask.capability) ?? []), subtask]);
    }
    const cost = costOf(subtasks);
    const shares = shareJobs([...groups.values()], maxJobs, cost);
    return [...groups.values()].flatMap((group, position) => fill(group, shares[position], cost));
}
/** One job for each capability, and each job that is left to where there is most to do for one job. */
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
 * Longest processing time first (Graham 1969): at most 4/3 of the best possible for the fullest job. Of jobs with
 * equally much to do the one with fewer subtasks is taken, so that none stays empty where some take no time.
 */
function fill(group, jobs, cost) {
    const bins = Array.from({ length: jobs }, () => []);
    for (const subtask of group.toSorted((left, right) => cost([right]) - cost([left]))) {
        const [emptiest] = bins.toSorted((left, right) => cost(left) - cost(right) || left.length - right.length);
        emptiest.push(subtask);
    }
    return bins;
}
const weightOf = (subtasks) => subtasks.reduce((sum, subtask) => sum + subtask.weight, 0);
/** A job's id is its only subtask's, else `<capability>-<nn>`, passing over numbers that would be a subtask's id. */
function nameLoads(bins, taken) {
    const used = new Set(taken);
    return bins.map((bin) => {
        if (bin.length === 1)
            return bin[0].id;
        const capability = capabilityOf(bin);
        let number = 1;
        while (used.has(numbered(capability, number)))
            number += 1;
        used.add(numbered(capability, number));
        return numbered(capability, number);
    });
}
const numbered = (capability, number) => `${capability}-${String(number).padStart(2, "0")}`;

;// CONCATENATED MODULE: ./build/plan/recovery.js
/** Seconds without a sign of life after which a run counts as gone, at least; a slow heartbeat gets four beats. */
const missingHeartbeatSeconds = 120;
/** When a run that gives no sign of life counts as gone. */
const recoveryOf = ({ heartbeatSeconds }) => ({
    heartbeat_interval_seconds: heartbeatSeconds,
    missing_heartbeat_timeout_seconds: Math.max(missingHeartbeatSeconds, 4 * heartbeatSeconds),
    max_retries: 3,
});

;// CONCATENATED MODULE: ./build/plan/shards.js
/** One part for each shard, `<id>-<i>-of-<n>`, counted from 1; a subtask with one shard is its own only part. */
function partsOf(subtask) {
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

// EXTERNAL MODULE: ./build/changes/filter.js
var filter = __webpack_require__(1778);
;// CONCATENATED MODULE: ./build/plan/stages.js


/** Whether any filter of the pipeline has to be held against what changed, so that it is worth asking git. */
function dependsOnChanges(pipeline) {
    const subtasks = pipeline.subtasks.some((subtask) => hasFilters(subtask) || subtask.stages.some(stageDepends));
    return subtasks || [...pipeline.setup, ...pipeline.after].some(stageDepends);
}
const hasFilters = (filters) => filters.paths.length + filters.pathsIgnore.length > 0;
function stageDepends(stage) {
    return (hasFilters(stage) || (stage.kind === "subpipeline" && stage.pipeline.stages.some(stageDepends)));
}
/** @param changes null: filters are off */
function pathSkip(filters, changes) {
    if (changes === null || !hasFilters(filters) || (0,filter/* isAffected */.fH)(changes, filters))
        return null;
    return skip_reasons/* skipReasons */.d.paths;
}
/** A stage as it is persisted: everything in it that decides what runs, and whether it does. */
function planStage(stage, skip, context) {
    const common = commonFields(stage);
    switch (stage.kind) {
        case "command": {
            const { max, backoffSeconds, on, timeoutMinutes } = stage.tries;
            const tries = {
                max,
                backoff_seconds: backoffSeconds,
                on: [...on],
                timeout_minutes: timeoutMinutes,
            };
            const { run, shell, artifacts, ifNoFilesFound: if_no_files_found } = stage;
            const permissions = { id_token: stage.permissions.idToken };
            return {
                kind: "command",
                ...common,
                skip,
                run,
                shell,
                permissions,
                tries,
                artifacts,
                if_no_files_found,
            };
        }
        case "guardrail":
            return planGuardrail(stage, skip);
        case "subpipeline":
            return { kind: "subpipeline", ...common, ...nestedFields(stage, skip, context) };
    }
}
/** Whether it is a dry run is for the settings that hold to say, which are not known yet. */
const planGuardrail = (stage, skip) => ({
    kind: "guardrail",
    ...commonFields(stage),
    skip,
    uses: stage.uses,
    with: stage.with,
});
function commonFields(stage) {
    return {
        id: stage.id,
        name: stage.name,
        phase: stage.phase,
        needs: stage.needs,
        if: stage.if,
        working_directory: stage.workingDirectory,
        env: stage.env,
        continue_on_error: stage.continueOnError,
        timeout_minutes: stage.timeoutMinutes,
        summary_hint: stage.summaryHint,
        predicted_seconds: null,
    };
}
/** A nested pipeline of which nothing would run is left out whole: it would end with nothing to show. */
function nestedFields(stage, skip, context) {
    const { pipeline } = stage;
    const stages = pipeline.stages.map((inner) => planStage(inner, skip ?? pathSkip(inner, context.changes), context));
    const idle = stages.length > 0 && stages.every((inner) => inner.skip !== null);
    return {
        pipeline_id: pipeline.id,
        pipeline_title: pipeline.title,
        fail_fast: context.failFast ?? pipeline.failFast,
        max_parallel: context.maxParallel ?? pipeline.maxParallel,
        skip: skip ?? (idle ? skip_reasons/* skipReasons */.d.paths : null),
        stages,
    };
}

// EXTERNAL MODULE: ./node_modules/fastest-levenshtein/mod.js
var mod = __webpack_require__(1916);
;// CONCATENATED MODULE: ./build/plan/targets.js


/** @param subtask null for a stage of the set-up. */
const stageKey = (subtask, stage) => `${subtask ?? ""}/${stage}`;
/** Everything, as when nothing is asked of a pipeline without a default target. */
const everything = { targets: [], subtasks: null, stages: null };
/**
 * Finds what the targets name. Stages are looked for in the subtasks asked for, if any are. Nothing asked means the
 * pipeline's default target, if it has one.
 * @returns a mistake for every name that is not there, each listing what there is
 */
function resolveTargets(pipeline, request) {
    const asked = withDefault(pipeline, request);
    const mistakes = [];
    const subtasks = asked.subtasks.length === 0 ? null : findSubtasks(pipeline, asked.subtasks, mistakes);
    if (mistakes.length > 0)
        return { ok: false, mistakes };
    const stages = asked.stages.length === 0 ? null : findStages(pipeline, subtasks, asked.stages, mistakes);
    if (mistakes.length > 0)
        return { ok: false, mistakes };
    const targets = [...new Set([...asked.subtasks, ...asked.stages])];
    return { ok: true, selection: { targets, subtasks, stages } };
}
function withDefault(pipeline, request) {
    const target = pipeline.defaultTarget;
    if (target === null || request.subtasks.length > 0 || request.stages.length > 0)
        return request;
    const names = namesOf(target, pipeline);
    const isSubtask = names.some((name) => subtaskIds(pipeline).has(name));
    return isSubtask ? { subtasks: [target], stages: [] } : { subtasks: [], stages: [target] };
}
/** A name is looked for as it stands first, then as an alias: an alias never hides what it is called after. */
function namesOf(name, pipeline) {
    const alias = Object.hasOwn(pipeline.aliases, name) ? pipeline.aliases[name] : undefined;
    return alias === undefined ? [name] : [name, alias];
}
/** Every name that stands for subtasks, with the ids of the parts that it means. */
function subtaskIds(pipeline) {
    const ids = new Map();
    for (const subtask of pipeline.subtasks) {
        const parts = partsOf(subtask).map((part) => part.id);
        for (const part of parts)
            ids.set(part, [part]);
        ids.set(subtask.id, parts);
    }
    return ids;
}
function findSubtasks(pipeline, asked, mistakes) {
    const known = subtaskIds(pipeline);
    const found = new Set();
    for (const name of asked) {
        const match = namesOf(name, pipeline).find((candidate) => known.has(candidate));
        if (match === undefined)
            mistakes.push(unknown("subtask", name, [...known.keys()], pipeline));
        else
            for (const id of known.get(match))
                found.add(id);
    }
    return found;
}
function findStages(pipeline, subtasks, asked, mistakes) {
    const known = stageNames(pipeline, subtasks);
    const found = new Set();
    for (const name of asked) {
        const match = namesOf(name, pipeline).find((candidate) => known.has(candidate));
        if (match === undefined)
            mistakes.push(unknown("stage", name, [...known.keys()], pipeline));
        else
            for (const key of known.get(match))
                found.add(key);
    }
    return found;
}
/** Every name that stands for stages within the subtasks asked for, with the keys of the stages that it means. */
function stageNames(pipeline, subtasks) {
    const names = new Map();
    const add = (name, key) => {
        names.set(name, (names.get(name) ?? new Set()).add(key));
    };
    for (const subtask of pipeline.subtasks) {
        for (const part of partsOf(subtask)) {
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
/** Comparing takes time with the length of what was typed. */
const longestName = 100;
function unknown(kind, name, known, pipeline) {
    const aliases = Object.entries(pipeline.aliases).filter(([, target]) => known.includes(target));
    const names = [...known, ...aliases.map(([alias]) => alias)];
    const listed = kind === "subtask" ? names : names.filter((candidate) => !candidate.includes("/"));
    const typed = name.slice(0, longestName);
    const near = names.length === 0 ? "" : (0,mod/* closest */.kp)(typed, names);
    const most = near.length <= 3 ? 1 : Math.max(2, near.length / 3);
    const meant = near !== "" && (0,mod/* distance */.Io)(typed, near) <= most;
    const hint = meant ? ` Did you mean ${JSON.stringify(near)}?` : "";
    const there = listed.length === 0 ? `It has no ${kind}s.` : `Its ${kind}s are ${listed.join(", ")}.`;
    return `The pipeline ${pipeline.id} has no ${kind} ${JSON.stringify(name)}.${hint} ${there}`;
}

;// CONCATENATED MODULE: ./build/plan/make-plan.js













/**
 * Decides what runs, what doesn't and why, and who runs it: nobody judges targets or `paths` again after this.
 * Everything a run needs to know of the configuration file is in the plan.
 */
function makePlan(input) {
    const { pipeline } = input;
    const context = {
        changes: input.applyPaths ? input.changes : null,
        failFast: input.overrides.failFast,
        maxParallel: input.overrides.maxParallel,
    };
    const setup = pipeline.setup.map((stage) => planOwned(stage, { id: null, skip: null }, input, context));
    const subtasks = pipeline.subtasks.flatMap(partsOf).map((part) => planPart(part, input, context));
    const after = planAfter(input, context);
    const loads = loadsOf(setup, subtasks, input);
    const written = {
        ...headOf(input),
        min_instances: Math.min(pipeline.fanOut.minInstances, loads.length),
        max_instances: loads.length,
        partial: [...setup, ...subtasks, ...after].some((planned) => isLeftOut(planned)),
        notes: notesOf(input),
        setup,
        subtasks,
        ...input.forAfter,
        after,
        assignments: loads.map((load, position) => make_plan_assign(load, position, setup, input)),
        digest: "",
    };
    const plan = hideTexts(written, input.hide);
    return { ...plan, digest: (0,digest/* digestOf */.o)(plan) };
}
/** What of the plan comes straight from the input. */
function headOf(input) {
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
        default_pipeline: pipeline.id === configuration.defaultPipeline || configuration.pipelines.length === 1,
        revision: input.revision,
        epoch: input.epoch,
        override: input.override,
        execution_mode: executionModeOf({
            explicit: executionMode,
            subtask: null,
            pipeline: pipeline.executionMode,
            githubActions,
        }),
        requested_at: input.now.toISOString(),
        completed_at: null,
        recovery: recoveryOf(configuration),
        guardrails_required: pipeline.guardrailsRequired,
        allow_empty: pipeline.allowEmpty,
        secrets: configuration.secrets,
        secrets_exempt: configuration.secretsExempt,
        redaction: configuration.redaction,
        log_limit_bytes: configuration.logLimit,
        cancel_grace_seconds: configuration.cancelGraceSeconds,
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
    return {
        id: part.id,
        name: part.name,
        capability: subtask.requires ?? "default",
        weight: subtask.weight,
        shard: part.shard,
        working_directory: subtask.workingDirectory,
        env: part.env,
        execution_mode: executionModeOf({
            explicit,
            subtask: subtask.executionMode,
            pipeline: pipeline.executionMode,
            githubActions,
        }),
        fail_fast: context.failFast ?? subtask.failFast,
        max_parallel: context.maxParallel ?? subtask.maxParallel,
        timeout_minutes: subtask.timeoutMinutes,
        skip: own ?? (idle ? (stages[0]?.skip ?? null) : null),
        stages,
    };
}
/** Stages that are asked for by name run whatever changed, so then a subtask's own filter says nothing. */
function subtaskSkip(part, selection, context) {
    if (selection.subtasks !== null && !selection.subtasks.has(part.id))
        return skip_reasons/* skipReasons */.d.notTargeted;
    return selection.stages === null ? pathSkip(part.subtask, context.changes) : null;
}
function planOwned(stage, owner, input, context) {
    const seconds = input.predictions.get((0,statistics/* getStageKey */.o)(owner.id, stage.id));
    return withPrediction(planSelected(stage, owner, input.selection, context), seconds);
}
function planSelected(stage, owner, selection, context) {
    if (owner.skip !== null)
        return planStage(stage, owner.skip, context);
    if (selection.stages === null)
        return planStage(stage, pathSkip(stage, context.changes), context);
    const named = selection.stages.has(stageKey(owner.id, stage.id));
    return planStage(stage, named ? null : skip_reasons/* skipReasons */.d.notTargeted, { ...context, changes: null });
}
/** They look at the whole run, so they are left out when a part of it was asked for. */
function planAfter({ pipeline, selection }, { changes }) {
    const isWhole = selection.subtasks === null && selection.stages === null;
    return pipeline.after
        .filter((stage) => stage.kind === "guardrail")
        .map((stage) => planGuardrail(stage, isWhole ? pathSkip(stage, changes) : skip_reasons/* skipReasons */.d.notTargeted));
}
const isLeftOut = (planned) => planned.skip === skip_reasons/* skipReasons */.d.notTargeted ||
    ("stages" in planned && planned.stages.some((stage) => isLeftOut(stage)));
function loadsOf(setup, subtasks, input) {
    const { fanOut } = input.pipeline;
    const running = subtasks.filter((subtask) => subtask.skip === null);
    const setupAlone = running.length === 0 &&
        input.selection.stages !== null &&
        setup.some((stage) => stage.skip === null);
    if (setupAlone)
        return [setupLoad(fanOut, new Set(subtasks.map((subtask) => subtask.id)))];
    return pack(running, input.maxJobs, fanOut);
}
function notesOf({ configuration, changes }) {
    return [...new Set([...configuration.notes, ...(changes?.note == null ? [] : [changes.note])])];
}
function make_plan_assign(load, position, setup, { now, planAttempt }) {
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
            weight: weightOf(load.subtasks),
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

// EXTERNAL MODULE: ./build/redaction/redactor.js + 25 modules
var redactor = __webpack_require__(5691);
// EXTERNAL MODULE: ./build/redaction/secret-values.js
var secret_values = __webpack_require__(6215);
// EXTERNAL MODULE: ./build/modes/settings/configuration.js
var settings_configuration = __webpack_require__(4503);
// EXTERNAL MODULE: ./build/modes/settings/identity.js
var identity = __webpack_require__(6047);
// EXTERNAL MODULE: ./build/modes/settings/settings.js + 1 modules
var settings_settings = __webpack_require__(861);
;// CONCATENATED MODULE: ./build/modes/plan/plan.js











/** Makes the scheduler plan of a run: configuration, what changed and what was asked for, put together. */
async function planRun(settings, surroundings, platform, how = { spread: false }) {
    // Git answers while the file is read.
    const position = revisionOf(surroundings, platform);
    const configuration = await (0,settings_configuration/* loadConfiguration */.vF)(settings, platform.files);
    if ((0,settings_settings/* isRefusal */.vu)(configuration))
        return configuration;
    const chosen = (0,settings_configuration/* choosePipeline */.yB)(configuration, settings.pipeline);
    if ((0,settings_settings/* isRefusal */.vu)(chosen))
        return chosen;
    const pipeline = withFanOut(chosen, settings);
    const task = taskOf(settings, configuration, surroundings);
    if (typeof task !== "string")
        return task;
    const targets = resolveTargets(pipeline, {
        subtasks: settings.subtask,
        stages: settings.stage,
    });
    if (!targets.ok)
        return (0,settings_settings/* refuse */.TR)(...targets.mistakes);
    const tooFew = how.spread ? tooFewInstances(pipeline) : null;
    if (tooFew !== null)
        return tooFew;
    const changes = await changesFor(settings, surroundings, platform, pipeline, task);
    if (changes !== null && (0,settings_settings/* isRefusal */.vu)(changes))
        return changes;
    const forAfter = await forAfterOf(settings, surroundings, platform, {
        pipeline,
        task,
        changes,
        how,
    });
    const revision = await position;
    const predictions = await how.predict?.({ task, pipeline: pipeline.id, branch: revision.branch });
    const plan = makePlan({
        configuration: { ...configuration, notes: [...(how.notes ?? []), ...configuration.notes] },
        pipeline,
        selection: targets.selection,
        changes,
        forAfter,
        taskId: task,
        maxJobs: how.spread ? pipeline.fanOut.maxJobs : 1,
        predictions: predictions ?? new Map(),
        revision,
        epoch: settings.epoch,
        override: (0,diff_budget_override/* givenOverride */.eL)(settings["override-reason"], surroundings.environment),
        hide: hiderFor(surroundings, configuration),
        ...circumstances(settings, surroundings, pipeline, platform.clock.now()),
    });
    return (how.spread ? tooManyKinds(plan, pipeline) : null) ?? plan;
}
const nothingForAfter = { after_settings: [], review: null };
/** In one job its stages look themselves. What it needs is loaded for pipelines that have such stages. */
async function forAfterOf(settings, surroundings, platform, { how, ...planned }) {
    const { changes } = planned;
    if (!how.spread || planned.pipeline.after.length === 0)
        return nothingForAfter;
    const { afterForPlan } = await Promise.all(/* import() */[__webpack_require__.e(3097), __webpack_require__.e(5805), __webpack_require__.e(4802), __webpack_require__.e(7402), __webpack_require__.e(9975)]).then(__webpack_require__.bind(__webpack_require__, 9975));
    const summary = changes?.filters === true ? (0,model_changes/* summarizeChanges */.N)(changes) : null;
    return afterForPlan(settings, surroundings, platform, { ...planned, changes: summary });
}
/** A plan is in files that others read. */
const hiderFor = ({ environment }, { redaction, secrets, secretsExempt }) => (0,redactor/* createRedactor */.l)(redaction, (0,secret_values/* findSecretValues */.sD)(environment, { secrets, secrets_exempt: secretsExempt })).text;
const taskOf = (settings, { task }, { github }) => (0,identity/* taskId */.BS)({
    explicit: settings.task,
    file: task,
    repository: github?.repository ?? null,
    root: settings.root,
});
/** What the event says, and git outside of Actions. Where nothing is known, nothing depends on it but the history. */
async function revisionOf({ github }, { git }) {
    if (github !== null)
        return createRevision(github);
    const nothing = { commit: null, branch: null, defaultBranch: null };
    const { commit, branch, defaultBranch } = await git.position().catch(() => nothing);
    return { head_sha: commit, branch, default_branch: defaultBranch, event: null };
}
/** The pipeline with what inputs or flags say of its fan-out. */
function withFanOut(pipeline, settings) {
    const { fanOut } = pipeline;
    const { "max-jobs": maxJobs, "runs-on": labels } = settings;
    const runsOn = { ...fanOut.runsOn, ...labels };
    return { ...pipeline, fanOut: { ...fanOut, maxJobs: maxJobs ?? fanOut.maxJobs, runsOn } };
}
/** `min-instances` asks for more jobs than there can be, whatever changed. */
function tooFewInstances({ id, fanOut, subtasks }) {
    const parts = subtasks.reduce((sum, { shards }) => sum + shards, 0);
    const capacity = Math.min(fanOut.maxJobs, parts);
    if (fanOut.minInstances <= capacity)
        return null;
    const why = parts < fanOut.maxJobs
        ? `it has ${parts === 1 ? "one subtask" : `${parts} subtasks and shards`}`
        : `max-jobs is ${fanOut.maxJobs}`;
    return (0,settings_settings/* refuse */.TR)(`pipeline ${id}: fan-out.min-instances is ${fanOut.minInstances}, and ${capacity} is the most there can be: ${why}`);
}
/** Every kind of runner takes a job of its own. */
function tooManyKinds({ subtasks }, { id, fanOut: { maxJobs } }) {
    const running = subtasks.filter(({ skip }) => skip === null);
    const kinds = [...new Set(running.map(({ capability }) => capability))];
    if (kinds.length <= maxJobs)
        return null;
    return (0,settings_settings/* refuse */.TR)(`pipeline ${id}: max-jobs is ${maxJobs}, and its subtasks ask for ${kinds.length} kinds of runner (${kinds.join(", ")}), each of which takes a job: allow more jobs, or let subtasks share a kind`);
}
/** What of a plan follows from where and how it is made. */
function circumstances(settings, { github }, pipeline, now) {
    const { "max-parallel": maxParallel, "fail-fast": failFast } = settings;
    return {
        applyPaths: github?.eventName !== "merge_group" || pipeline.mergeGroupPaths,
        executionMode: settings["execution-mode"],
        githubActions: github !== null,
        runId: (0,identity/* runId */.Vz)(settings.key, github, now),
        planAttempt: github?.runAttempt ?? 1,
        now,
        overrides: {
            ...(maxParallel === null ? {} : { maxParallel }),
            ...(failFast === null ? {} : { failFast }),
        },
    };
}
/** Asks git only when something depends on the answer. */
async function changesFor(settings, surroundings, platform, pipeline, task) {
    if (settings.base === null && !dependsOnChanges(pipeline))
        return null;
    const { changeRequest } = await __webpack_require__.e(/* import() */ 1420).then(__webpack_require__.bind(__webpack_require__, 1420));
    const { findChanges } = await __webpack_require__.e(/* import() */ 5070).then(__webpack_require__.bind(__webpack_require__, 5070));
    const found = await findChanges(platform.git, changeRequest(settings, surroundings, task));
    return found.kind === "found" ? found.changes : (0,settings_settings/* refuse */.TR)(found.reason);
}

// EXTERNAL MODULE: ./build/modes/history/past.js + 1 modules
var history_past = __webpack_require__(707);
;// CONCATENATED MODULE: ./build/modes/plan/plan-with-past.js



/** Makes the plan of a run with what earlier ones took. @param how as for planRun */
async function planWithPast(settings, surroundings, platform, how) {
    let past = { store: null, before: null, warnings: [] };
    const plan = await planRun(settings, surroundings, platform, {
        ...how,
        predict: async ({ task, pipeline, branch }) => {
            past = await (0,history_past/* openPast */.Ry)(platform, settings, task);
            return (0,history_past/* expectedTimes */.xE)(past, pipeline, branch);
        },
    });
    return (0,settings_settings/* isRefusal */.vu)(plan) ? plan : { plan, past };
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



/** The approvals of a run, in order of time. One that cannot be read, or that is another run's, is a warning. */
async function readApprovals(files, folder, runId) {
    const approvals = [];
    const warnings = [];
    const names = await files.list((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, "approvals"));
    for (const name of names.filter((one) => one.endsWith(".json"))) {
        // A folder of that name cannot be read.
        const text = (await files.readText((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, "approvals", name)).catch(() => "")) ?? "";
        const parsed = _model_approval_js__WEBPACK_IMPORTED_MODULE_1__/* .ApprovalFile */ .A.safeParse((0,_model_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .qF)(text));
        if (!parsed.success)
            warnings.push(`approvals/${name}: this is not an approval of this version`);
        else if (parsed.data.run_id !== runId)
            warnings.push(`approvals/${name}: this approves of another run, ${parsed.data.run_id}`);
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
/* harmony export */   dR: () => (/* binding */ chainOf),
/* harmony export */   j$: () => (/* binding */ mostBytes),
/* harmony export */   yQ: () => (/* binding */ hashFiles)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var p_map__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(606);
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9598);
/* harmony import */ var _model_limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2977);
/* harmony import */ var _run_evidence_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1813);






/** Files that are read at the same time: of more, each would only wait longer for the same disk. */
const concurrency = { concurrency: 8 };
/**
 * What changes after the digests are written: they themselves, the lock with all that lies beside it, and approvals.
 */
const passing = /^(?:digests\.json$|run\.lock(?:$|\.)|approvals\/)/;
/**
 * No file that this version writes into a run's folder is larger: the largest are artifacts of a stage, and its log.
 */
const mostBytes = ({ log_limit_bytes }) => _model_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .limits */ .F.stageArtifactBytes.value + log_limit_bytes;
/**
 * Writes `digests.json` (model/digests.ts) of a run whose other files are all there.
 * @returns its last chain, which stands for all of them
 */
async function writeDigests(files, { folder, plan, attempt, known = [], signal }) {
    const digests = {
        schema_version: 1,
        kind: "digests",
        run_id: plan.run_id,
        attempt,
        plan_digest: plan.digest,
        files: chainOf(await hashFiles(files, folder, { known, signal, most: mostBytes(plan) }), plan.digest),
    };
    // Not durable: when the machine stops, the files themselves still tell.
    await files.replace((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, "digests.json"), (0,_model_json_js__WEBPACK_IMPORTED_MODULE_2__/* .toJson */ .aB)(digests));
    return digests.files.at(-1)?.chain ?? plan.digest;
}
/** Every file of a run that digests are made of, by path. */
async function hashFiles(files, folder, { below = "", known = [], ...how } = {}) {
    const hashed = new Map(known.map((file) => [file.path, file]));
    const listed = await files.listFiles((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, below));
    const paths = listed.map((path) => node_path__WEBPACK_IMPORTED_MODULE_1__.posix.join(below, path)).filter((path) => !passing.test(path));
    const found = await (0,p_map__WEBPACK_IMPORTED_MODULE_5__/* ["default"] */ .Ay)(paths, async (path) => (hashed.has(path) ? [hashed.get(path)] : hashFile(files, folder, path, how)), concurrency);
    return found.flat();
}
/** @returns nothing for a file that `unreadable` or `unread` is told of */
async function hashFile(files, folder, path, { unreadable, unread, most = Infinity, signal }) {
    const place = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, path);
    try {
        const bytes = (await files.size(place)) ?? 0;
        if (bytes > most)
            throw new Error(`it has ${bytes} bytes, and no file of a run has more than ${most}`);
        // Small ones are read all the same: how the run ended stands in them.
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
 * The files with their chain, which begins at the plan's digest: whatever is changed, left out, added or put elsewhere
 * changes all chains after it.
 */
function chainOf(files, planDigest) {
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

/***/ 701:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lc: () => (/* binding */ findRun),
/* harmony export */   M1: () => (/* binding */ topNames),
/* harmony export */   v: () => (/* binding */ listRuns)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _own_folders_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(524);
/* harmony import */ var _settings_settings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(861);



/**
 * Finds one run.
 * @param wanted a run id, the beginning of one, a run's folder, or null for the newest
 * @returns its absolute folder
 */
async function findRun(where, files, wanted) {
    const outside = await (0,_own_folders_js__WEBPACK_IMPORTED_MODULE_1__/* .refuseFoldersOutside */ .n)(where, files);
    if (outside !== null)
        return outside;
    if (wanted !== null && /[/\\]/.test(wanted)) {
        const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(wanted.startsWith("/") ? "" : where.root, wanted);
        if (!(await files.exists(folder)))
            return (0,_settings_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .refuse */ .TR)(`${wanted}: there is no such folder`);
        return (await files.list(folder)).some((name) => topNames.includes(name))
            ? folder
            : (0,_settings_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .refuse */ .TR)(`${wanted}: this is no run's folder: it has none of ${topNames.join(", ")}`);
    }
    const runs = await listRuns(where, files);
    const exact = runs.filter(({ id }) => id === wanted);
    const matching = wanted === null
        ? runs.slice(-1)
        : exact.length > 0
            ? exact
            : runs.filter(({ id }) => id.startsWith(wanted));
    if (matching.length === 1)
        return matching[0].folder;
    if (matching.length === 0) {
        const none = wanted === null ? "no run yet" : `there is no run ${wanted}`;
        return (0,_settings_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .refuse */ .TR)(`${none} in ${where.runsFolder}`);
    }
    return (0,_settings_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .refuse */ .TR)(`${wanted} is the beginning of ${matching.length} runs: ${matching.map(({ id }) => id).join(", ")}`);
}
/**
 * What a run's folder holds from the beginning, or from an artifact: at least one of them. Any other folder is not
 * looked through: the whole machine may lie below it.
 */
const topNames = [
    "run.lock",
    "origin.json",
    "plan.json",
    "manifest.json",
    "jobs",
];
/** All runs of the task, or of all tasks, the oldest first as far as their ids tell. */
async function listRuns({ runsFolder, task }, files) {
    const tasks = task === null ? await files.list(runsFolder) : [task];
    const runs = [];
    for (const name of tasks) {
        const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(runsFolder, name, "cli");
        for (const id of await files.list(folder))
            runs.push({ id, folder: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, id) });
    }
    return runs.sort((left, right) => (left.id < right.id ? -1 : 1));
}


/***/ }),

/***/ 3453:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fo: () => (/* binding */ attemptPlace),
/* harmony export */   OZ: () => (/* binding */ attemptFolder),
/* harmony export */   kQ: () => (/* binding */ runFolder)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);

/** Absolute path of the folder that a run's files lie in. */
const runFolder = (settings, run) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(settings.runsFolder, run.task_id, "cli", run.run_id);
/** Where one attempt at an assignment lies in its run's folder, with forward slashes. */
const attemptPlace = (assignment, attempt) => `jobs/${assignment}/a${attempt}`;
/** Absolute path of the folder of one attempt at an assignment. */
const attemptFolder = (run, assignment, attempt) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(run, attemptPlace(assignment, attempt));


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





/** Writes the plan into its run's folder. @returns null when it is there */
async function writePlan(files, plan, folder) {
    try {
        await files.replace((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, "plan.json"), (0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .toJson */ .aB)(plan), { durable: true });
        return null;
    }
    catch (error) {
        return (0,_settings_settings_js__WEBPACK_IMPORTED_MODULE_4__/* .refuse */ .TR)(`nothing was run: ${(0,_model_reasons_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error)}`);
    }
}
/** The plan of the run in this folder. */
async function readPlan(files, folder) {
    const text = await files.readText((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, "plan.json"));
    if (text === undefined)
        return (0,_settings_settings_js__WEBPACK_IMPORTED_MODULE_4__/* .refuse */ .TR)(`${folder}: there is no plan.json, so what was planned is not known`);
    const parsed = _model_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .Plan */ .cw.safeParse((0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(text));
    return parsed.success
        ? parsed.data
        : (0,_settings_settings_js__WEBPACK_IMPORTED_MODULE_4__/* .refuse */ .TR)(`${folder}/plan.json: this is not a plan that this version wrote; see: orchestrator validate --run`);
}


/***/ }),

/***/ 3229:
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



/** Whether the files of an attempt are those that its journals recorded, to the byte. */
function checkFiles(attempt, run) {
    const { files } = run;
    const leftOut = new Set(run.leftOut);
    const root = attempt.journal?.manifest?.artifact_root;
    if (root === undefined)
        return [];
    const { recorded, faults } = recordedFiles(attempt, { root, place: attempt.place });
    for (const [path, { bytes, sha256 }] of recorded) {
        const found = files.get(path);
        if (found === undefined) {
            // Large ones, and names that artifacts cannot take, are in no artifact.
            if (!leftOut.has(path) && (0,artifact_path/* isTakenByArtifacts */.o)(path))
                faults.push(`${path}: it is missing, and its journal lists it`);
        }
        else if (found.bytes !== bytes || found.sha256 !== sha256)
            faults.push(`${path}: it was changed: sha256 is ${found.sha256} of ${found.bytes} bytes, and by its journal it is ${sha256} of ${bytes}`);
    }
    return hasEnd(attempt.journal?.manifest)
        ? [...faults, ...strangeFiles(attempt, run, recorded)]
        : faults;
}
/** What the journals of attempts say of files, by path relative to the run's folder. */
function recordedIn(attempts) {
    const recorded = new Map();
    for (const attempt of attempts) {
        const root = attempt.journal?.manifest?.artifact_root;
        if (root === undefined)
            continue;
        for (const [path, file] of recordedFiles(attempt, { root, place: attempt.place }).recorded)
            recorded.set(path, file);
    }
    return recorded;
}
/** What was written after the last event of a run that was stopped is in no event. */
const hasEnd = (manifest) => manifest?.completed_at != null && manifest.status_detail !== "process-gone";
/** By path relative to the run's folder; of the privacy log, which grows with each stage, the last state. */
function recordedFiles(evidence, attempt) {
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
        const inner = recordedFiles(child, attempt);
        faults.push(...inner.faults);
        for (const [path, file] of inner.recorded)
            if ((recorded.get(path)?.bytes ?? -1) < file.bytes)
                recorded.set(path, file);
    }
    return { recorded, faults };
}
/** The files that an event lists are those that it names elsewhere, each in its place. */
function checkNames(event, stem, fold, attempt) {
    const root = fold?.artifact_root ?? "";
    const below = `${root}/${(0,stage_files/* artifactsPath */.Zl)(stem)}/`;
    const listed = event.files.map(({ path }) => path);
    const artifacts = listed
        .filter((path) => path.startsWith(below))
        .map((path) => `${stem}/${path.slice(below.length)}`);
    const named = event.type === "stage-kept" ? event.record.artifacts : event.artifacts;
    const of = `stage ${event.index}`;
    const faults = artifacts.join("\n") === named.join("\n")
        ? []
        : [`${of}: artifacts is ${(0,evidence_difference/* show */.WU)(named)}, and by its files it is ${(0,evidence_difference/* show */.WU)(artifacts)}`];
    const others = listed.filter((path) => !path.startsWith(below));
    const allowed = new Set([
        `${root}/${(0,stage_files/* logPath */.xF)(stem)}`,
        `${root}/${(0,stage_files/* errorPath */.Q2)(stem)}`,
        `${attempt.root}/${stage_files/* privacyLogName */.kB}`,
    ]);
    const strange = others.find((path) => !allowed.has(path));
    if (strange !== undefined)
        faults.push(`${of}: files lists ${(0,evidence_difference/* show */.WU)(strange)}, which is no file of this stage`);
    if (event.type === "stage-kept")
        return faults;
    for (const [field, path] of [
        ["error_file", event.error_file],
        ["privacy_log", event.privacy_log],
    ])
        if (path !== null && !others.includes(path))
            faults.push(`${of}: ${field} is ${(0,evidence_difference/* show */.WU)(path)}, which files does not list`);
    return faults;
}
/** Of the journals themselves, and what is made of them. */
const ownNames = /^(?:children\/[^/]+\/)*(?:journal\.ndjson|manifest\.json)$|^(?:metrics\.jsonl|findings\.sarif)$/;
const strangeFiles = ({ place }, { files, leftOut }, recorded) => {
    const isStrange = (path) => path.startsWith(`${place}/`) &&
        !recorded.has(path) &&
        !ownNames.test(path.slice(place.length + 1));
    return [
        ...[...files.keys()].filter(isStrange).map((path) => `${path}: no stage left this file`),
        ...leftOut
            .filter(isStrange)
            .map((path) => `aggregation.json: left_out names ${(0,evidence_difference/* show */.WU)(path)}, which no stage left`),
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




/** @returns what its events say that cannot be, each as the end of a sentence that begins with the stage */
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
            return starts.length > 0 ? ["was kept, and started all the same"] : [];
        case "stage-skipped":
            return starts.length > 0
                ? ["was skipped, and started all the same"]
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
/** Whether something ran that a success as a whole needs, and nothing that it does not allow. */
function checkSkip({ stage, allWell }, reason) {
    if (!allWell)
        return [];
    if (stage.skip !== null)
        return reason === stage.skip
            ? []
            : [`reason is ${(0,evidence_difference/* show */.WU)(reason)}, and by plan.json it is ${(0,evidence_difference/* show */.WU)(stage.skip)}`];
    return (0,condition/* startsWhenAllIsWell */.pd)(stage.if)
        ? ["was skipped, although nothing kept it from running"]
        : [];
}
function checkStart({ stage, allWell }) {
    if (stage.skip !== null)
        return [`ran, and by plan.json it is skipped: ${(0,evidence_difference/* show */.WU)(stage.skip)}`];
    return allWell && !(0,condition/* startsWhenAllIsWell */.pd)(stage.if)
        ? [`ran, although its condition is false: ${(0,evidence_difference/* show */.WU)(stage.if)}`]
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
/** Ends that each kind of stage can have besides those that all of them can. */
const kindsOfExit = {
    command: ["exited", "signalled", "spawn-failed"],
    guardrail: ["judged"],
    subpipeline: ["exited", "nothing-ran"],
};
const anyExit = ["timed-out", "cancelled", "errored"];
function checkExit({ stage, child }, starts, exit) {
    const { kind } = exit;
    if (!kindsOfExit[stage.kind].includes(kind) && !anyExit.includes(kind))
        return [`exit.kind is ${(0,evidence_difference/* show */.WU)(kind)}, which no ${stage.kind} can have`];
    if (starts === 0 && kind !== "spawn-failed" && !anyExit.includes(kind))
        return [`exit.kind is ${(0,evidence_difference/* show */.WU)(kind)}, and it was never started`];
    if (stage.kind !== "subpipeline" || anyExit.includes(kind))
        return [];
    if (child === null)
        return ["has an end, and its nested pipeline has no journal"];
    const difference = (0,evidence_difference/* findDifference */.Hl)(exit, (0,nested_end/* nestedExit */.eR)(child, null), "exit");
    return difference === null ? [] : [(0,evidence_difference/* describeDifference */.hF)(difference, "its nested pipeline")];
}
/** What was running when the process was gone failed for it, or was cancelled, also where it may fail. */
const isGone = (exit) => exit.kind === "errored" && exit.reason === "process-gone";
function checkOutcome(stage, { exit, outcome }) {
    const expected = (0,model_outcome/* outcomeOf */.sG)(exit, stage);
    if (outcome === expected || (isGone(exit) && (outcome === "cancelled" || outcome === "failed")))
        return [];
    return [
        `outcome is ${(0,evidence_difference/* show */.WU)(outcome)}, and by its exit ${(0,evidence_difference/* show */.WU)(exit)} and plan.json it is ${(0,evidence_difference/* show */.WU)(expected)}`,
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
            `exit.verdict is ${(0,evidence_difference/* show */.WU)(exit.verdict)}, and judgement.verdict is ${(0,evidence_difference/* show */.WU)(judgement.verdict)}`,
        ];
    if (exit.overridden !== (judgement.override !== null))
        return [
            `exit.overridden is ${exit.overridden}, and judgement.override is ${(0,evidence_difference/* show */.WU)(judgement.override)}`,
        ];
    const difference = judgement.override === null
        ? null
        : (0,evidence_difference/* findDifference */.Hl)(judgement.override, override, "judgement.override");
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
/** Only a budget can be allowed later, and only by whoever aggregates; only a review can be left out by itself. */
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
/** The journal is the truth; without it, the manifest still tells what there is to ask for. */
const manifestOf = (evidence) => isUnwritten(evidence) ? evidence.manifest : (evidence.journal?.manifest ?? evidence.manifest);
/** What could not write its journal failed for it, and only its manifest knows. */
const isUnwritten = ({ manifest }) => manifest?.status === "failed" && manifest.status_detail === "journal-not-written";

// EXTERNAL MODULE: ./build/model/entries.js
var entries = __webpack_require__(7006);
// EXTERNAL MODULE: ./build/model/sub-run.js
var sub_run = __webpack_require__(7192);
;// CONCATENATED MODULE: ./build/aggregate/evidence/expected.js


/**
 * The journal of an attempt at an assignment, or of a set-up that ran once for all of them.
 * @returns null for what the plan knows nothing of
 */
function expectedJournal(plan, { assignment, attempt, isSetup }) {
    const planned = plan.assignments.find(({ instance_id }) => instance_id === assignment);
    if (planned === undefined && !isSetup)
        return null;
    const subtasks = plan.subtasks.filter(({ id }) => planned?.subtasks.includes(id));
    const stages = expectedStages(plan.setup, null, 1);
    for (const { id, stages: own } of subtasks)
        stages.push(...expectedStages(own, id, stages.length + 1));
    return {
        start: {
            ...commonStart(plan, assignment, attempt),
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
const commonStart = (plan, assignment, attempt) => ({
    task_id: plan.task_id,
    assignment,
    attempt,
    plan_digest: plan.digest,
    redaction: plan.redaction,
});
/** The journal of the nested pipeline that a stage is. */
function expectedChild(parent, stage, entry) {
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
        stages: expectedStages(stage.stages, entry.subtask, 1),
        namesakes: new Set(),
        isNested: true,
    };
}
const expectedStages = (stages, subtask, firstIndex) => (0,entries/* entriesOfStages */.lW)(stages, subtask, firstIndex).map((entry, at) => ({ stage: stages[at], entry }));

;// CONCATENATED MODULE: ./build/aggregate/evidence/check-journal.js





/** What is wrong with one journal, and with those of its nested pipelines: `<file>: <what>`. */
function checkJournal(plan, expected, evidence) {
    const { place, journal, manifest } = evidence;
    const path = `${place}/journal.ndjson`;
    const fold = journal?.manifest;
    if (journal === null)
        return [`${path}: it is missing, or cannot be read`];
    if (fold === undefined)
        return [`${path}: it does not say what it is of`];
    const faults = [
        ...checkLines(journal.unreadable, fold),
        ...checkStartOf(journal.events[0], expected, place),
        ...checkOrder(journal.events, expected),
        ...expected.stages.flatMap((planned) => checkStageOf(plan, expected, planned, evidence, fold)),
        ...checkEnd(fold),
    ].map((fault) => `${path}: ${fault}`);
    return [
        ...faults,
        ...checkManifest(place, manifest, fold),
        ...checkChildren(plan, expected, evidence, fold),
    ];
}
/** The process that is gone may have been in the middle of a line. */
function checkLines(unreadable, { status_detail }) {
    const lost = unreadable.filter((line) => !isTornHeartbeat(line));
    return lost.length === 0 || status_detail === "process-gone"
        ? []
        : [`${lost.length} of its lines cannot be read`];
}
/** A heartbeat that could not be written to its end changes nothing. */
function isTornHeartbeat(line) {
    const whole = JSON.stringify({ type: "heartbeat", at: new Date(0).toISOString() });
    const beginning = whole.slice(0, whole.indexOf("1970"));
    return line.length < whole.length && (beginning.startsWith(line) || line.startsWith(beginning));
}
function checkStartOf({ type: _type, at: _at, writer: _writer, mark: _mark, ...start }, expected, place) {
    const { commands, artifact_root, pipeline_title, ...rest } = start;
    const { pipeline_title: title, ...known } = expected.start;
    const difference = (0,evidence_difference/* findDifference */.Hl)(rest, known) ??
        ((0,evidence_difference/* isSameText */.cZ)(pipeline_title, title)
            ? null
            : { field: "pipeline_title", found: pipeline_title, expected: title });
    if (difference !== null)
        return [(0,evidence_difference/* describeDifference */.hF)(difference, "plan.json")];
    if (artifact_root !== place && !artifact_root.endsWith(`/${place}`))
        return [`artifact_root is ${(0,evidence_difference/* show */.WU)(artifact_root)}, and it lies in ${place}`];
    return checkCommands(commands, expected.stages);
}
function checkCommands(commands, stages) {
    if (commands.length !== stages.length)
        return [`it lists ${commands.length} stages, and by plan.json there are ${stages.length}`];
    return stages.flatMap(({ entry }, at) => {
        const { title, command, ...rest } = commands[at];
        const { title: plannedTitle, command: plannedCommand, ...planned } = entry;
        const field = `commands[${at}]`;
        const difference = (0,evidence_difference/* findDifference */.Hl)(rest, planned, field);
        if (difference !== null)
            return [(0,evidence_difference/* describeDifference */.hF)(difference, "plan.json")];
        if (!(0,evidence_difference/* isSameText */.cZ)(title, plannedTitle))
            return [
                (0,evidence_difference/* describeDifference */.hF)({ field: `${field}.title`, found: title, expected: plannedTitle }, "plan.json"),
            ];
        if ((0,evidence_difference/* isSameText */.cZ)(command, plannedCommand))
            return [];
        return [
            (0,evidence_difference/* describeDifference */.hF)({ field: `${field}.command`, found: command, expected: plannedCommand }, "plan.json"),
        ];
    });
}
/** One beginning, one end, and in between only stages of the plan. */
function checkOrder(events, { stages }) {
    const faults = [];
    let ended = false;
    for (const event of events.slice(1)) {
        // That it is no success after all can be said after its end.
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
const eventsOf = (events, index) => events.filter((event) => "index" in event && event.index === index);
function checkStageOf(plan, { isNested }, { stage, entry }, { journal, children }, fold) {
    const events = eventsOf(journal.events, entry.index);
    const id = fold.commands.find(({ index }) => index === entry.index)?.sub_run_id ?? null;
    const own = id === null ? undefined : children.get(id);
    const child = own === undefined ? null : manifestOf(own);
    const faults = checkStage({
        stage,
        events,
        allWell: fold.status === "succeeded",
        isOver: fold.completed_at !== null,
        isNested,
        override: plan.override,
        child,
    });
    return faults.map((fault) => `stage ${entry.index} (${entry.id}): ${fault}`);
}
/**
 * What `run-finished` says follows from the outcomes, but where the run was stopped from outside or could not be
 * recorded.
 */
function checkEnd({ commands, status, status_detail, summary, completed_at }) {
    if (completed_at === null)
        return [];
    // Another word says that it failed for something around its stages.
    if (status_detail !== null && status_detail !== "stage-failed" && status_detail !== "cancelled")
        return status === "succeeded"
            ? [`status is "succeeded", and status_detail is ${(0,evidence_difference/* show */.WU)(status_detail)}`]
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
/** Each nested pipeline that ran here has its journal, and there is no other. */
function checkChildren(plan, expected, evidence, fold) {
    const faults = [];
    const known = new Set();
    for (const { stage, entry } of expected.stages) {
        if (stage.kind !== "subpipeline")
            continue;
        const child = expectedChild(expected, stage, entry);
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
    const events = eventsOf(journal.events, index);
    const isKept = events.some(({ type }) => type === "stage-kept");
    const started = events.filter((event) => event.type === "child-started");
    const own = children.get(run_id);
    if (started.length === 0)
        return own === undefined ? [] : [`${path}: its nested pipeline ran, and was not started`];
    const [first] = started;
    if (started.length > 1)
        return [`${path}: its nested pipeline was started more than once`];
    if (first.run_id !== run_id)
        return [`${path}: run_id is ${(0,evidence_difference/* show */.WU)(first.run_id)}, and by plan.json it is ${(0,evidence_difference/* show */.WU)(run_id)}`];
    if (first.pipeline_id !== stage.pipeline_id)
        return [
            `${path}: pipeline_id is ${(0,evidence_difference/* show */.WU)(first.pipeline_id)}, and by plan.json it is ${(0,evidence_difference/* show */.WU)(stage.pipeline_id)}`,
        ];
    // What was kept lies in the attempt that ran it.
    if (isKept)
        return own === undefined ? [] : [`${path}: it was kept, and its nested pipeline ran again`];
    const manifest = `${fold.artifact_root}/children/${run_id}/manifest.json`;
    if (first.manifest !== manifest)
        return [`${path}: manifest is ${(0,evidence_difference/* show */.WU)(first.manifest)}, and it is ${(0,evidence_difference/* show */.WU)(manifest)}`];
    if (own === undefined)
        return [`${place}/children/${run_id}: it was started, and left nothing`];
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
        return [`${path}: artifact_root of its nested pipeline is ${(0,evidence_difference/* show */.WU)(child.artifact_root)}`];
    const { status } = finished[0];
    return status === child.status || status_detail === "process-gone"
        ? []
        : [
            `${path}: status of its nested pipeline is ${(0,evidence_difference/* show */.WU)(status)}, and by its journal it is ${(0,evidence_difference/* show */.WU)(child.status)}`,
        ];
}

;// CONCATENATED MODULE: ./build/aggregate/evidence/check-kept.js

/**
 * Whether each stage that was kept did run: in an earlier attempt, or in the set-up that ran once before the jobs.
 * @param attempts all of the run
 * @param setups those of them that are such a set-up
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
        return ["it was kept, and no earlier attempt ran it"];
    const names = Object.keys(record);
    const differences = ran.map((command) => (0,evidence_difference/* findDifference */.Hl)(comparable(record, names), comparable(command, names), "record"));
    if (differences.includes(null))
        return [];
    return [(0,evidence_difference/* describeDifference */.hF)(differences.at(-1), "the attempt that ran it")];
}
/** What is the same in the attempt that ran a stage and in those that keep it. */
function comparable(record, names) {
    const own = Object.entries(record).filter(([name]) => names.includes(name));
    return Object.fromEntries(own.filter(([name]) => name !== "notes" && name !== "artifacts"));
}
/** A stage that did not succeed is not kept, but where all assignments take over one set-up. */
const checkKeptOutcomes = ({ place, journal }, setup) => (journal?.events ?? []).flatMap((event) => {
    if (event.type !== "stage-kept" || event.record.outcome === "succeeded")
        return [];
    if (setup?.commands.some(({ index }) => index === event.index))
        return [];
    return [
        `${place}/journal.ndjson: stage ${event.index}: it was kept with the outcome ${(0,evidence_difference/* show */.WU)(event.record.outcome)}`,
    ];
});

;// CONCATENATED MODULE: ./build/aggregate/evidence/check-evidence.js






/**
 * Holds all that the attempts at a run's assignments left against the plan and against itself: docs/adr/0007. Whoever
 * says what became of a run goes by this.
 */
function checkEvidence(plan, evidence) {
    const { attempts } = evidence;
    const setups = attempts.filter((attempt) => isSetup(plan, attempt));
    const checked = attempts.map((attempt) => {
        const manifest = manifestOf(attempt);
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
            ...strayFiles(evidence),
            ...wronglyLeftOut(evidence),
        ],
    };
}
const isInItsPlace = (manifest, attempt) => manifest?.assignment === attempt.assignment && manifest.attempt === attempt.attempt;
function checkAttempt(plan, attempt, evidence, setups) {
    const expected = expectedJournal(plan, { ...attempt, isSetup: setups.includes(attempt) });
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
/** What lies beside the attempts, where nothing of a run belongs. */
const strayFiles = ({ attempts, files }) => [...files.keys()]
    .filter((path) => !isOfAttempt(path, attempts))
    .map((path) => ofNone(`${path}: no stage left this file`));
/** A file that was left out is one of an attempt, named once, and not there. */
function wronglyLeftOut({ attempts, files, leftOut }) {
    const lastAt = new Map(leftOut.map((path, at) => [path, at]));
    return leftOut
        .filter((path, at) => files.has(path) || lastAt.get(path) !== at || !isOfAttempt(path, attempts))
        .map((path) => ofNone(`aggregation.json: left_out names ${(0,evidence_difference/* show */.WU)(path)}, which is there, is named twice, or was never left`));
}
const isOfAttempt = (path, attempts) => attempts.some(({ place }) => path.startsWith(`${place}/`));
const ofNone = (message) => ({ assignment: "", attempt: 1, message });
/** A plan before this one may have had other assignments. */
const isUnplanned = (plan, attempt, setups) => attempt.attempt >= plan.plan_attempt &&
    !setups.includes(attempt) &&
    plan.assignments.every(({ instance_id }) => instance_id !== attempt.assignment);
/** What a re-run of all jobs left of the plan before says nothing about this one. */
const isOfPlan = ({ digest }, { journal, manifest }) => [journal?.manifest, manifest].some((one) => one?.plan_digest === digest);
/** A set-up that ran once before the jobs lies beside them, under a name that none of them has. */
const isSetup = ({ assignments }, { assignment, journal, manifest }) => assignments.every(({ instance_id }) => instance_id !== assignment) &&
    [journal?.manifest, manifest].some((one) => one != null && one.parent_run_id !== null);

// EXTERNAL MODULE: ./build/model/limits.js + 3 modules
var limits = __webpack_require__(2977);
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
 * Reads what the attempts of a run left in its folder, wherever they ran. What is too large, or cannot be read by this
 * version, counts as absent.
 * @param warn hears of each such file
 */
async function readAttempts(files, { folder, plan, leftOut = [], known, signal }, warn) {
    const unreadable = (path, error) => warn(`${path}: ${(0,reasons/* messageOf */.bD)(error)}`);
    const unread = [];
    const hashed = await (0,digests/* hashFiles */.yQ)(files, folder, {
        below: "jobs",
        ...(known !== undefined && { known }),
        most: (0,digests/* mostBytes */.j$)(plan),
        signal,
        unreadable,
        unread: (file) => void unread.push(file),
    });
    const read = await readPlaces(files, folder, hashed, warn);
    const whole = [...hashed, ...asRecordedIn(read, unread)].sort(byPath);
    const evidence = {
        attempts: read,
        files: new Map(whole.map((file) => [file.path, file])),
        leftOut,
    };
    const { manifests, faults } = checkEvidence(plan, evidence);
    const setups = manifests.filter(({ parent_run_id }) => parent_run_id !== null);
    const children = [...setups, ...evidence.attempts.flatMap(childrenOf)];
    return {
        manifests: manifests.filter(({ parent_run_id }) => parent_run_id === null),
        collected: {
            // Of two of the same name the later one counts.
            children: children.toSorted((left, right) => left.attempt - right.attempt),
            findings: findingsIn(evidence.attempts),
        },
        faults,
        files: whole,
        unread: unread.map(({ path }) => path),
        attempts: evidence.attempts.flatMap((attempt) => {
            const manifest = manifestOf(attempt);
            const isOwn = manifest?.plan_digest === plan.digest && manifest.parent_run_id === null;
            return isOwn ? [{ place: attempt.place, manifest, findings: findingsOf(attempt) }] : [];
        }),
    };
}
/** What journals say of files that are still as large as that. */
function asRecordedIn(attempts, unread) {
    const recorded = unread.length === 0 ? new Map() : recordedIn(attempts);
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
    // The ones inside of others come first.
    for (const place of [...places].sort().reverse())
        read.set(place, await readPlace(files, folder, place, childrenAt(place, read), warn));
    return [...read.values()].reverse().flatMap(asAttempt);
}
function childrenAt(place, read) {
    const below = `${place}/children/`;
    const own = [...read].filter(([path]) => path.startsWith(below) && !path.slice(below.length).includes("/"));
    return new Map(own.map(([path, evidence]) => [path.slice(below.length), evidence]));
}
/** Its assignment and attempt are those of its folder. */
function asAttempt(evidence) {
    const [, assignment, attempt] = /^jobs\/([^/]+)\/a(\d+)$/.exec(evidence.place) ?? [];
    return assignment === undefined ? [] : [{ ...evidence, assignment, attempt: Number(attempt) }];
}
async function readPlace(files, folder, place, children, warn) {
    const read = async (name) => {
        const path = (0,external_node_path_.join)(folder, place, name);
        // A folder of that name, say: it is as absent as a file that is not there, and its attempt is not green.
        const found = await (0,read_bounded/* readBounded */.C)(files, path, limits/* limits */.F.manifestBytes.value).catch((error) => {
            warn((0,reasons/* messageOf */.bD)(error));
            return { kind: "missing" };
        });
        if (found.kind === "too-large")
            warn(`${place}/${name}: it is larger than ${limits/* limits */.F.manifestBytes.shown}, so that it does not count`);
        return found.kind === "text" ? found : null;
    };
    const manifest = await read("manifest.json");
    const parsed = model_manifest/* Manifest */._8.safeParse(manifest?.value);
    if (manifest !== null && !parsed.success)
        warn(`${place}/manifest.json: this is not a manifest of this version, so that it does not count`);
    const journal = await read("journal.ndjson");
    const journalRead = journal === null ? null : (0,read_journal/* readJournal */.a)(journal.text);
    return { place, journal: journalRead, manifest: parsed.data ?? null, children };
}
/** Of nested pipelines, the inner ones after those around them. */
function childrenOf({ children }) {
    return [...children.values()].flatMap((child) => {
        const manifest = manifestOf(child);
        return [...(manifest === null ? [] : [manifest]), ...childrenOf(child)];
    });
}
/**
 * Those of the newest attempt at each assignment: what earlier ones found was found again, or is kept in it. Each once:
 * a set-up that many assignments ran, or took over, finds the same in each of them.
 */
function findingsIn(attempts) {
    const newest = new Map();
    for (const { assignment, attempt } of attempts)
        newest.set(assignment, Math.max(attempt, newest.get(assignment) ?? 0));
    const counting = attempts.filter(({ assignment, attempt }) => newest.get(assignment) === attempt);
    const findings = new Map();
    for (const attempt of counting)
        for (const finding of findingsOf(attempt)) {
            const key = JSON.stringify(finding);
            const known = findings.get(key) ?? { finding, jobs: new Set() };
            findings.set(key, known);
            known.jobs.add(attempt.assignment);
        }
    return [...findings.values()].map(({ finding, jobs }) => jobs.size === 1 ? finding : { ...finding, jobs: jobs.size });
}
function findingsOf({ journal, children }) {
    const own = (journal?.events ?? []).flatMap((event) => event.type === "stage-finished" || event.type === "stage-kept" ? event.findings : []);
    return [...own, ...[...children.values()].flatMap(findingsOf)];
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






/** What a run's process writes at its end, the last of them last: only then the run is what it says. */
const result = ["manifest.json", "run-summary.json", "digests.json"];
/** Whether a run's process wrote all of its result: what the run says of itself counts only then. */
async function hasEnd(files, folder) {
    for (const name of result)
        if (!(await files.exists((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, name))))
            return false;
    return true;
}
/** Takes the result of an earlier attempt away before another one begins, so that a run which goes on has none. */
async function clearResult(files, folder) {
    try {
        for (const name of [...result, "metrics.jsonl"].reverse())
            await files.remove((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, name));
        return null;
    }
    catch (error) {
        return (0,_settings_settings_js__WEBPACK_IMPORTED_MODULE_5__/* .refuse */ .TR)(`nothing was run: the result of the attempt before could not be removed: ${(0,_model_reasons_js__WEBPACK_IMPORTED_MODULE_4__/* .messageOf */ .bD)(error)}`);
    }
}
/** The processes that write, or wrote, the journals of a run. */
async function findWriters(files, folder) {
    const journals = await readJournals(files, folder);
    return journals.flatMap(([first]) => (first?.type === "run-started" ? [first.writer] : []));
}
/** Whether a run has a journal that still waits for its end. */
async function hasOpenJournal(files, folder) {
    const journals = await readJournals(files, folder);
    return journals.some((events) => (0,_model_fold_js__WEBPACK_IMPORTED_MODULE_2__/* .foldJournal */ .n)(events)?.status === "in_progress");
}
async function readJournals(files, folder) {
    const paths = (await files.listFiles(folder)).filter((path) => (0,_model_run_files_js__WEBPACK_IMPORTED_MODULE_1__/* .attemptFiles */ .h)("journal.ndjson").test(path));
    const texts = paths.map((path) => files.readText((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, path)).catch(() => undefined));
    return (await Promise.all(texts)).map((text) => (0,_run_read_journal_js__WEBPACK_IMPORTED_MODULE_3__/* .readJournal */ .a)(text ?? "").events);
}
/** What is written before the plan, and temporary files of it. */
const beforePlan = /^(?:origin\.json|plan\.json|run\.lock)(?:\.|$)/;
/** Whether a run's process ended before it had written its plan: nothing was started, and nothing is left to tell. */
async function isUnplanned(files, folder) {
    if (await files.exists((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, "plan.json")))
        return false;
    return (await files.listFiles(folder)).every((path) => beforePlan.test(path));
}


/***/ }),

/***/ 6365:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CD: () => (/* binding */ unfinishedRuns),
/* harmony export */   FL: () => (/* binding */ takeRun),
/* harmony export */   eq: () => (/* binding */ findRunState),
/* harmony export */   xR: () => (/* binding */ lockRun)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _find_run_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(701);
/* harmony import */ var _run_end_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3685);
/* harmony import */ var _settings_settings_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(861);




/** Held by whoever writes into a run's folder, from before the plan is there until after the summary is. */
const runLock = (folder) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, "run.lock");
/**
 * Refuses while another process has the run. One that was killed had it too, and is found out by the lock.
 * @param patienceMs how long to wait for it, in milliseconds
 */
async function lockRun(locks, folder, patienceMs = 0) {
    const lock = await locks.acquire(runLock(folder), { patienceMs });
    if (lock.kind === "held") {
        const kind = lock.takenOver === true ? "taken-over" : "held";
        return { kind, warnings: [], release: lock.release };
    }
    if (lock.kind === "busy")
        return (0,_settings_settings_js__WEBPACK_IMPORTED_MODULE_3__/* .refuse */ .TR)(`${folder}: this run is still going on: ${lock.reason}`);
    const warnings = [`nothing keeps other processes from this run's folder: ${lock.reason}`];
    return { kind: "none", warnings, release: () => Promise.resolve() };
}
/**
 * Locks a run that another process began. A lock that is free, or cannot be made, does not say that this process is
 * gone: then the one that writes the journal is looked for.
 */
async function takeRun(outside, folder) {
    const lock = await lockRun(outside.locks, folder);
    if ((0,_settings_settings_js__WEBPACK_IMPORTED_MODULE_3__/* .isRefusal */ .vu)(lock) || lock.kind === "taken-over" || (await (0,_run_end_js__WEBPACK_IMPORTED_MODULE_2__/* .hasEnd */ .SE)(outside.files, folder)))
        return lock;
    const running = await areWritersRunning(outside, folder);
    if (running === false || (running === null && lock.kind === "held"))
        return lock;
    await lock.release();
    if (running === true)
        return (0,_settings_settings_js__WEBPACK_IMPORTED_MODULE_3__/* .refuse */ .TR)(`${folder}: this run is still going on: the process that writes its journal runs`);
    return (0,_settings_settings_js__WEBPACK_IMPORTED_MODULE_3__/* .refuse */ .TR)(`${folder}: whether this run still goes on is not known, so it is left alone: ${lock.warnings.join("; ")}`);
}
/** @returns null when that cannot be known, as of another machine, or when there is no journal yet */
async function areWritersRunning({ files, processes }, folder) {
    const running = (await (0,_run_end_js__WEBPACK_IMPORTED_MODULE_2__/* .findWriters */ ._7)(files, folder)).map((writer) => processes.isRunning(writer));
    if (running.includes(true))
        return true;
    return running.length === 0 || running.includes(null) ? null : false;
}
/** Looks for a run's process, and changes nothing. */
async function findRunState(outside, folder) {
    const lock = await outside.locks.look(runLock(folder));
    if (lock === "held")
        return "running";
    if (lock === "gone")
        return "gone";
    if (await (0,_run_end_js__WEBPACK_IMPORTED_MODULE_2__/* .hasEnd */ .SE)(outside.files, folder))
        return "ended";
    const running = await areWritersRunning(outside, folder);
    return running === null ? "unknown" : running ? "running" : "gone";
}
/**
 * Folders of runs that have no end, or whose process left its lock.
 * @param most how many of the newest runs to look at
 */
async function unfinishedRuns(files, settings, most) {
    const unfinished = [];
    for (const { folder } of (await (0,_find_run_js__WEBPACK_IMPORTED_MODULE_1__/* .listRuns */ .v)(settings, files)).slice(-most)) {
        if (!(await (0,_run_end_js__WEBPACK_IMPORTED_MODULE_2__/* .hasEnd */ .SE)(files, folder)) || (await files.exists(runLock(folder))))
            unfinished.push(folder);
    }
    return unfinished;
}


/***/ }),

/***/ 2878:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ runAuto)
/* harmony export */ });
/* harmony import */ var _begin_run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1124);
/* harmony import */ var _execute_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6850);
/* harmony import */ var _aggregate_finish_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9371);
/* harmony import */ var _settings_origin_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1811);




/** `mode: auto`: plans, runs and aggregates in this one process. @param notes what to say of the run besides */
function runAuto(settings, surroundings, equipment, notes = []) {
    return (0,_begin_run_js__WEBPACK_IMPORTED_MODULE_0__/* .beginRun */ .T)(settings, surroundings, equipment.platform, { spread: false, notes }, (run) => execute(settings, surroundings, equipment, run));
}
async function execute(settings, surroundings, equipment, run) {
    await equipment.begun?.(run);
    const attempt = surroundings.github?.runAttempt ?? 1;
    const { assignments } = run.plan;
    const execution = { ...run, attempt, resumed: null, assignments };
    const done = await (0,_execute_js__WEBPACK_IMPORTED_MODULE_1__/* .executeAssignments */ .EM)(settings, surroundings, equipment, execution);
    await (0,_settings_origin_js__WEBPACK_IMPORTED_MODULE_3__/* .recordTreeAfter */ ._D)(equipment.platform, settings, run.folder, {
        isOver: (0,_execute_js__WEBPACK_IMPORTED_MODULE_1__/* .allSucceeded */ .x2)(assignments, done.manifests),
    });
    const alone = { ran: done.manifests, witnesses: null, jobs: null, failedBefore: null };
    return (0,_aggregate_finish_js__WEBPACK_IMPORTED_MODULE_2__/* .finishRun */ .J)(equipment.platform, settings, {
        ...run,
        ...alone,
        start: done.start,
        attempt,
        surroundings,
    });
}


/***/ }),

/***/ 1124:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ beginRun)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _model_limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2977);
/* harmony import */ var _model_reasons_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9751);
/* harmony import */ var _run_folder_folders_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3453);
/* harmony import */ var _settings_identity_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6047);
/* harmony import */ var _settings_origin_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1811);
/* harmony import */ var _run_folder_own_folders_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(524);
/* harmony import */ var _run_folder_plan_file_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1480);
/* harmony import */ var _plan_plan_with_past_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3961);
/* harmony import */ var _run_folder_run_lock_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6365);
/* harmony import */ var _settings_settings_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(861);











/** Runs of the task that are looked at for one that was killed, newest first. */
const looksBack = 50;
/**
 * Makes the plan of a new run, ends what a killed run of its task left, and holds the run's lock while `act` has it.
 * @param how as for planRun
 */
async function beginRun(settings, surroundings, platform, how, act) {
    const outside = await (0,_run_folder_own_folders_js__WEBPACK_IMPORTED_MODULE_6__/* .refuseFoldersOutside */ .n)(settings, platform.files);
    if (outside !== null)
        return outside;
    // In Actions nothing is resumed: there a re-run makes a new attempt.
    const [planned, origin] = await Promise.all([
        (0,_plan_plan_with_past_js__WEBPACK_IMPORTED_MODULE_8__/* .planWithPast */ .i)(settings, surroundings, platform, how),
        surroundings.github === null ? (0,_settings_origin_js__WEBPACK_IMPORTED_MODULE_5__/* .findOrigin */ .Ub)(platform, settings) : null,
    ]);
    if ((0,_settings_settings_js__WEBPACK_IMPORTED_MODULE_10__/* .isRefusal */ .vu)(planned))
        return planned;
    if (origin !== null && (0,_settings_settings_js__WEBPACK_IMPORTED_MODULE_10__/* .isRefusal */ .vu)(origin))
        return origin;
    const { plan, past } = planned;
    const ofTask = await (0,_run_folder_own_folders_js__WEBPACK_IMPORTED_MODULE_6__/* .refuseFoldersOutside */ .n)({ ...settings, task: plan.task_id }, platform.files);
    if (ofTask !== null)
        return ofTask;
    const recovered = await recoverOthers(settings, platform, plan);
    const folder = (0,_run_folder_folders_js__WEBPACK_IMPORTED_MODULE_3__/* .runFolder */ .kQ)(settings, plan);
    // Another run of the task that starts now can have the lock of this empty folder for a moment: it looks whether it
    // has to be recovered.
    const lock = await (0,_run_folder_run_lock_js__WEBPACK_IMPORTED_MODULE_9__/* .lockRun */ .xR)(platform.locks, folder, _model_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .limits */ .F.lockPatience.value);
    if ((0,_settings_settings_js__WEBPACK_IMPORTED_MODULE_10__/* .isRefusal */ .vu)(lock))
        return lock;
    try {
        const taken = await makeRoom(platform.files, folder, plan);
        if (taken !== null)
            return taken;
        const unwritten = (origin === null ? null : await (0,_settings_origin_js__WEBPACK_IMPORTED_MODULE_5__/* .writeOrigin */ .gk)(platform.files, origin, folder)) ??
            (await (0,_run_folder_plan_file_js__WEBPACK_IMPORTED_MODULE_7__/* .writePlan */ .p)(platform.files, plan, folder));
        if (unwritten !== null)
            return unwritten;
        return await act({ plan, folder, past, warnings: [...recovered, ...lock.warnings] });
    }
    finally {
        await lock.release();
    }
}
/** Takes away what an earlier attempt left in a workspace that is kept: its evidence was uploaded. */
async function makeRoom(files, folder, plan) {
    if (!(await files.exists((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, "plan.json"))))
        return null;
    const earlier = await (0,_run_folder_plan_file_js__WEBPACK_IMPORTED_MODULE_7__/* .readPlan */ .m)(files, folder);
    if ((0,_settings_settings_js__WEBPACK_IMPORTED_MODULE_10__/* .isRefusal */ .vu)(earlier))
        return (0,_settings_settings_js__WEBPACK_IMPORTED_MODULE_10__/* .refuse */ .TR)(...earlier.messages, `${folder} is in the way: remove it`);
    if (earlier.plan_attempt >= plan.plan_attempt)
        return (0,_settings_settings_js__WEBPACK_IMPORTED_MODULE_10__/* .refuse */ .TR)(`${(0,_settings_identity_js__WEBPACK_IMPORTED_MODULE_4__/* .describeTakenKey */ .A8)(keyIn(plan))} (${folder})`);
    const left = (await files.list(folder)).filter((name) => !/^(?:approvals|run\.lock.*)$/.test(name));
    for (const name of left)
        await files.remove((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, name));
    return null;
}
/** Its run id is that of the workflow run, and the key. */
const keyIn = ({ run_id }) => run_id.slice(run_id.indexOf("-") + 1);
/** Ends what a run of this task left that was killed. What is wrong with others is no reason not to run this one. */
async function recoverOthers(settings, platform, { task_id }) {
    const ofTask = { ...settings, task: task_id };
    try {
        if ((await (0,_run_folder_run_lock_js__WEBPACK_IMPORTED_MODULE_9__/* .unfinishedRuns */ .CD)(platform.files, ofTask, looksBack)).length === 0)
            return [];
        const { recoverAbandoned } = await __webpack_require__.e(/* import() */ 849).then(__webpack_require__.bind(__webpack_require__, 849));
        const recovered = await recoverAbandoned(platform, ofTask, { most: looksBack, tidy: false });
        return recovered.flatMap(({ result }) => result === null || (0,_settings_settings_js__WEBPACK_IMPORTED_MODULE_10__/* .isRefusal */ .vu)(result)
            ? []
            : [
                `run ${result.plan.run_id} was interrupted earlier; it is now recorded as ${result.summary.status}`,
            ]);
    }
    catch (error) {
        return [`earlier runs could not be looked at: ${(0,_model_reasons_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error)}`];
    }
}


/***/ }),

/***/ 6432:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ cleanUpMs)
/* harmony export */ });
/* harmony import */ var _model_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2977);

/** Milliseconds after a cancel in which stages may clean up: a runner of GitHub kills soon, whatever the plan says. */
const cleanUpMs = ({ cancel_grace_seconds }, environment) => environment["GITHUB_ACTIONS"] === "true" ? _model_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .limits */ .F.cleanUp.value : cancel_grace_seconds * 1000;


/***/ }),

/***/ 6850:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EM: () => (/* binding */ executeAssignments),
/* harmony export */   GH: () => (/* binding */ startOf),
/* harmony export */   eA: () => (/* binding */ openContext),
/* harmony export */   x2: () => (/* binding */ allSucceeded)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _model_reasons_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9751);
/* harmony import */ var _model_redacted_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(6416);
/* harmony import */ var _redaction_redactor_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5691);
/* harmony import */ var _redaction_secret_values_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6215);
/* harmony import */ var _run_assignment_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3672);
/* harmony import */ var _run_persisted_path_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8507);
/* harmony import */ var _clean_up_time_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6432);
/* harmony import */ var _aggregate_concluded_run_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6192);
/* harmony import */ var _run_folder_folders_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3453);
/* harmony import */ var _history_write_entry_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(3826);











/**
 * Runs assignments of a plan in this process, one after another. One whose journal cannot be made leaves no manifest.
 */
async function executeAssignments(settings, surroundings, equipment, execution) {
    const { plan, attempt, resumed, setup } = execution;
    const manifests = [];
    const collected = { children: [], findings: [] };
    const start = execution.start ?? (await startOf(settings, surroundings, equipment.platform, plan));
    const context = openContext(settings, surroundings, equipment, { ...execution, start });
    try {
        for (const assignment of execution.assignments) {
            const folder = (0,_run_folder_folders_js__WEBPACK_IMPORTED_MODULE_8__/* .attemptFolder */ .OZ)(execution.folder, assignment.instance_id, attempt);
            const kept = resumed === null ? null : { ...resumed, kept: resumed.kept(assignment) };
            try {
                const request = { plan, assignment, attempt, folder, resumed: kept, setup };
                const result = await (0,_run_assignment_js__WEBPACK_IMPORTED_MODULE_4__/* .runAssignment */ .X)(context, request);
                manifests.push(result.manifest);
                const attempts = [{ folder, manifest: result.manifest }];
                await (0,_history_write_entry_js__WEBPACK_IMPORTED_MODULE_9__/* .writeAttemptEntries */ .F)(context, plan, attempts, context.warn);
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
 * What guardrails of a plan judge, before any stage ran: stages belong to the change, and must not choose it. What it
 * needs is loaded for plans with guardrails: others start sooner.
 * @returns null: the plan has no guardrail, or git does not tell
 */
async function startOf(settings, surroundings, { git }, { setup, subtasks, after, task_id, changes }) {
    const stages = [...setup, ...subtasks.flatMap((subtask) => subtask.stages), ...after];
    if (!stages.some(isJudged))
        return null;
    const { changeRequest } = await __webpack_require__.e(/* import() */ 1420).then(__webpack_require__.bind(__webpack_require__, 1420));
    const { findStart } = await __webpack_require__.e(/* import() */ 5070).then(__webpack_require__.bind(__webpack_require__, 5070));
    return findStart(git, changeRequest(settings, surroundings, task_id), changes);
}
const isJudged = (stage) => stage.skip === null &&
    (stage.kind === "guardrail" || (stage.kind === "subpipeline" && stage.stages.some(isJudged)));
/** Whether each of them came to its end, and all well. */
const allSucceeded = (assignments, manifests) => manifests.length === assignments.length &&
    manifests.every(({ status }) => status === "succeeded");
/** For programs that show them beside the code. Trouble with it changes no outcome. */
async function writeFindings({ files, warn }, { folder, plan }, findings) {
    if (findings.length === 0)
        return;
    try {
        await files.replace((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, "findings.sarif"), await (0,_aggregate_concluded_run_js__WEBPACK_IMPORTED_MODULE_7__/* .sarifText */ .BC)(plan, findings));
    }
    catch (error) {
        warn(`findings.sarif could not be written: ${(0,_model_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error)}`);
    }
}
/** The world as a run in this process sees it. The caller closes its watcher. */
function openContext(settings, surroundings, equipment, { plan, warnings, start = null }) {
    const base = (0,_run_persisted_path_js__WEBPACK_IMPORTED_MODULE_5__/* .pathBase */ .xN)(settings.root, settings.runsFolder);
    const secrets = [...equipment.secrets, ...(0,_redaction_secret_values_js__WEBPACK_IMPORTED_MODULE_3__/* .findSecretValues */ .sD)(surroundings.environment, plan)];
    const redactor = (0,_redaction_redactor_js__WEBPACK_IMPORTED_MODULE_2__/* .createRedactor */ .l)(plan.redaction, secrets);
    return {
        ...equipment.platform,
        watcher: equipment.watch(base, plan),
        redactor,
        root: settings.root,
        runsFolder: settings.runsFolder,
        outFolder: settings.outFolder,
        base,
        environment: surroundings.environment,
        cleanUpMs: (0,_clean_up_time_js__WEBPACK_IMPORTED_MODULE_6__/* .cleanUpMs */ .r)(plan, surroundings.environment),
        windows: surroundings.windows,
        writer: { pid: surroundings.pid, host: surroundings.host, started: surroundings.started },
        defaultParallel: surroundings.processors,
        signal: equipment.platform.cancelled,
        judge: async (stage, how) => {
            // Loaded with the first guardrail: many pipelines have none.
            const { openJudge } = await Promise.all(/* import() */[__webpack_require__.e(6075), __webpack_require__.e(972), __webpack_require__.e(4802), __webpack_require__.e(3644)]).then(__webpack_require__.bind(__webpack_require__, 3644));
            const { task_id: task, pipeline_id: pipeline, changes, override } = plan;
            const run = { task, pipeline, changes, start, override, run: null };
            const judge = openJudge(settings, surroundings, equipment.platform, run);
            return judge(stage, how);
        },
        warn: (message) => {
            const shown = redactor.text(message);
            // The same trouble with every piece of output is said once.
            if (!warnings.includes(shown))
                warnings.push(shown);
        },
    };
}


/***/ }),

/***/ 1811:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hl: () => (/* binding */ findDifference),
/* harmony export */   P2: () => (/* binding */ readOrigin),
/* harmony export */   Ub: () => (/* binding */ findOrigin),
/* harmony export */   _D: () => (/* binding */ recordTreeAfter),
/* harmony export */   gk: () => (/* binding */ writeOrigin)
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
/**
 * What a run that is about to be planned runs on. The file is read first: one that changes meanwhile is another one.
 */
async function findOrigin({ files, git }, settings) {
    const state = readTree(git, settings);
    const file = await (0,_configuration_js__WEBPACK_IMPORTED_MODULE_6__/* .identifyPipelineFile */ .N0)(settings, files);
    const tree = await state;
    if ((0,_settings_js__WEBPACK_IMPORTED_MODULE_7__/* .isRefusal */ .vu)(file))
        return file;
    return {
        schema_version: 1,
        kind: "origin",
        tree: treeOf(tree),
        tree_after: null,
        pipeline_file: file,
        asked: {
            config: settings.config === null ? null : file.path,
            subtasks: settings.subtask,
            stages: settings.stage,
            base: settings.base,
            execution_mode: settings["execution-mode"],
            max_parallel: settings["max-parallel"],
            fail_fast: settings["fail-fast"],
        },
    };
}
const readTree = (git, settings) => git
    .treeState(ownFiles(settings))
    .catch((error) => ({ kind: "unknown", reason: (0,_model_reasons_js__WEBPACK_IMPORTED_MODULE_4__/* .messageOf */ .bD)(error) }));
const treeOf = (state) => state.kind === "known" ? { commit: state.commit, changes: state.changes } : null;
/** What runs write themselves, as git's globs: no difference between two trees. */
function ownFiles({ root, runsFolder, outFolder, }) {
    const below = (folder, names) => {
        const path = (0,_run_persisted_path_js__WEBPACK_IMPORTED_MODULE_5__/* .persistedPath */ .Tb)({ base: root }, folder);
        const isInside = path !== "" && path.split("/")[0] !== "..";
        return isInside ? names.map((name) => `${(0,_changes_own_files_js__WEBPACK_IMPORTED_MODULE_8__/* .escapeGlob */ .yk)(path)}/${name}`) : [];
    };
    const ofTask = ["*/runs.json*", "*/state.json*", "*/metrics/**", "*/.gitignore"];
    return [...below(runsFolder, ["**"]), ...below(outFolder, ofTask)];
}
/** Writes it into the run's folder. @returns null when it is there */
async function writeOrigin(files, origin, folder) {
    try {
        await files.replace((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, fileName), (0,_model_json_js__WEBPACK_IMPORTED_MODULE_2__/* .toJson */ .aB)(origin));
        return null;
    }
    catch (error) {
        return (0,_settings_js__WEBPACK_IMPORTED_MODULE_7__/* .refuse */ .TR)(`nothing was run: ${(0,_model_reasons_js__WEBPACK_IMPORTED_MODULE_4__/* .messageOf */ .bD)(error)}`);
    }
}
/** @returns null for a run that has none, or one that this version cannot read */
async function readOrigin(files, folder) {
    const text = await files.readText((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, fileName)).catch(() => undefined);
    return _model_origin_js__WEBPACK_IMPORTED_MODULE_3__/* .Origin */ .$.safeParse((0,_model_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .qF)(text ?? "")).data ?? null;
}
/**
 * Adds what the tree holds after the stages of an attempt that may be resumed, since stages can change it. After a
 * cancel git is not asked any more. Where it cannot be written, nothing is kept of the run.
 * @param attempt.isOver all of it succeeded, so that there is nothing to resume
 */
async function recordTreeAfter({ files, git, cancelled }, settings, folder, { isOver }) {
    const origin = await readOrigin(files, folder);
    if (isOver || cancelled.aborted || origin === null || origin.tree === null)
        return;
    const after = treeOf(await readTree(git, settings));
    const next = after === null ? { ...origin, tree: null } : { ...origin, tree_after: after };
    if ((await writeOrigin(files, next, folder)) !== null)
        await files.remove((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, fileName)).catch(() => undefined);
}
/**
 * Why results of an earlier attempt do not hold for what is here now; null: it is the same tree and the same pipeline
 * file.
 */
async function findDifference({ files, git }, settings, origin) {
    if (origin === null)
        return "the run does not say what it ran on";
    const state = await readTree(git, settings);
    if (state.kind === "unknown")
        return `what the work tree holds is not known: ${state.reason}`;
    if (origin.tree === null)
        return "the run did not know what its work tree held";
    const file = await (0,_configuration_js__WEBPACK_IMPORTED_MODULE_6__/* .identifyPipelineFile */ .N0)(settings, files);
    if ((0,_settings_js__WEBPACK_IMPORTED_MODULE_7__/* .isRefusal */ .vu)(file) || !(0,node_util__WEBPACK_IMPORTED_MODULE_0__.isDeepStrictEqual)(file, origin.pipeline_file))
        return `the pipeline file is not the one that was run, ${origin.pipeline_file.path} of then`;
    if (state.commit !== origin.tree.commit)
        return `the run was of ${commitName(origin.tree.commit)}, and this is ${commitName(state.commit)}`;
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
  o: () => (/* binding */ digestOf)
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
 * What makes a plan this plan: sha256, lower-case hex, of the RFC 8785 JSON of everything in it but the digest itself,
 * statuses, times and attempts. So the finalised plan has the digest of the one that was planned.
 * @throws Error when the plan holds what JSON can't, such as NaN or half of a surrogate pair
 */
function digestOf(plan) {
    const { digest: _digest, requested_at: _requested, completed_at: _completed, assignments, ...content } = plan;
    const text = canonicalize({ ...content, assignments: assignments.map(contentOf) });
    return (0,external_node_crypto_.createHash)("sha256").update(text).digest("hex");
}
function contentOf(assignment) {
    const { status: _status, assigned_at: _assigned, completed_at: _completed, attempts: _attempts, ...content } = assignment;
    return content;
}


/***/ }),

/***/ 4863:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ jobSummary)
});

// EXTERNAL MODULE: ./build/model/counted.js
var counted = __webpack_require__(7820);
// EXTERNAL MODULE: ./build/model/finding.js
var finding = __webpack_require__(6939);
// EXTERNAL MODULE: ./build/model/limits.js + 3 modules
var limits = __webpack_require__(2977);
;// CONCATENATED MODULE: ./build/report/markdown/budget.js

/**
 * Bytes that a step's summary may have. GitHub's limit is 1 MiB a step, and it drops a larger one whole
 * (docs.github.com, "Workflow commands", step isolation and limits): some room stays for what else the step writes.
 */
const stepSummaryBytes = limits/* limits */.F.jobSummary.value;
/**
 * The sections in their order as one text of at most `mostBytes` bytes of UTF-8. What does not fit is shed in a fixed
 * order: first items become short, then they go; both section by section as `sheds` says, from the last item on. The
 * headings always stay: the caller bounds them.
 */
function fitSections(sections, mostBytes) {
    const drafts = sections.map((section) => ({
        section,
        texts: section.items.map((item) => item.full),
    }));
    let excess = drafts.reduce((total, draft) => total + bytesOf(render(draft)), -mostBytes);
    // Whatever a section ends with when something was shed, it may need one more line feed.
    if (excess > 0)
        excess += drafts.length;
    const order = drafts.toSorted((left, right) => left.section.sheds - right.section.sheds);
    for (const draft of order)
        excess = shorten(draft, excess);
    for (const draft of order)
        excess = drop(draft, excess);
    return drafts.map(render).join("");
}
/** A section that says anything ends with a blank line. */
function render({ section, texts }) {
    const missing = section.items.length - texts.length;
    const text = section.heading + texts.join("") + (missing === 0 ? "" : section.leftOff(missing));
    return text === "" || text.endsWith("\n\n") ? text : `${text}\n`;
}
/** Returns the bytes that are still too many. */
function shorten({ section, texts }, excess) {
    let left = excess;
    for (let at = texts.length - 1; at >= 0 && left > 0; at -= 1) {
        const { full, short = full } = section.items[at] ?? { full: "" };
        texts[at] = short;
        left -= bytesOf(full) - bytesOf(short);
    }
    return left;
}
/** Returns the bytes that are still too many. */
function drop({ section, texts }, excess) {
    if (excess <= 0 || texts.length === 0)
        return excess;
    // The longest that the line can become: the number of items has the most digits.
    let left = excess + bytesOf(section.leftOff(texts.length));
    while (left > 0) {
        const last = texts.pop();
        if (last === undefined)
            break;
        left -= bytesOf(last);
    }
    return left;
}
function bytesOf(text) {
    return Buffer.byteLength(text, "utf8");
}

// EXTERNAL MODULE: ./build/report/shared/check-annotations.js
var check_annotations = __webpack_require__(170);
// EXTERNAL MODULE: ./build/report/shared/duration.js
var shared_duration = __webpack_require__(7769);
// EXTERNAL MODULE: ./build/report/shared/history-words.js + 1 modules
var history_words = __webpack_require__(3120);
// EXTERNAL MODULE: ./build/text/markdown.js
var markdown = __webpack_require__(1065);
;// CONCATENATED MODULE: ./build/report/markdown/history-section.js


/** Stages that are shown at most, in the table and in the list of failures each. */
const mostStages = 20;
/**
 * This run against the default branch: how often that passes and how fast it is mended, what is known of the stages
 * that failed, and a table of those whose usual time is known, regressions first.
 * @param several the run has more than one subtask
 */
function historySections(history, several) {
    if (history === null)
        return [];
    if (history.runs === 0)
        return [withoutItems(`### History\n\n${nothingYet(history)}\n\n`)];
    return [
        failures(history, several),
        table(history.stages.filter(isComparable), several),
        withoutItems(`${(0,history_words/* keptWords */.Gx)(history)}.\n\n`),
    ];
}
function nothingYet(history) {
    if (history.entries === 0)
        return "This is the first run that the history knows of: later ones are compared with those of the default branch.";
    return `No run of this pipeline on the default branch has ended yet: there is nothing to compare with. ${(0,history_words/* keptWords */.Gx)(history)}.`;
}
function failures(history, several) {
    const known = (0,history_words/* failuresOf */.dJ)(history).map(({ stage, words }) => ({
        full: `- ${(0,markdown/* formatCodeSpan */.bG)((0,history_words/* comparedName */.be)(stage, several))} ${words}\n`,
    }));
    const shown = known.slice(0, mostStages);
    const more = known.length > shown.length ? `${shown.length} of the ${known.length} that failed:\n\n` : "";
    return {
        heading: `### Against the default branch\n\n${figuresWords(history)}\n\n${more}`,
        items: shown,
        leftOff: (count) => `- *and ${count} more that failed*\n`,
        sheds: 4,
    };
}
function figuresWords(history) {
    const { runs, passRate, passRateByWeek, mttrSeconds, mttrSecondsByWeek, p50Seconds, p95Seconds } = history;
    const passed = `${(0,history_words/* percentWords */.XU)(passRate ?? 0)} of ${runs === 1 ? "1 run" : `${runs} runs`} passed`;
    const words = [`${passed}${(0,history_words/* weeksWords */.bU)(passRateByWeek)}`];
    if (p50Seconds !== null && p95Seconds !== null)
        words.push(`p50 ${(0,history_words/* secondsWords */.dB)(p50Seconds)}, p95 ${(0,history_words/* secondsWords */.dB)(p95Seconds)}`);
    if (mttrSeconds !== null)
        words.push(`mean time to repair ${(0,history_words/* secondsWords */.dB)(mttrSeconds)}${(0,history_words/* weeksWords */.bU)(mttrSecondsByWeek)}`);
    return `${words.join("; ")}.`;
}
const isComparable = ({ p50Seconds }) => p50Seconds !== null;
function table(stages, several) {
    // Stable: below the regressions the order of the plan stays.
    const ordered = stages.toSorted((one, other) => Number(other.regression) - Number(one.regression));
    const shown = ordered.slice(0, mostStages);
    const more = ordered.length > shown.length ? `${shown.length} of ${ordered.length} stages:\n\n` : "";
    return {
        heading: shown.length === 0
            ? ""
            : `${more}| Stage | This run | p50 | p95 | |\n| :-- | --: | --: | --: | :-- |\n`,
        items: shown.map((stage) => ({ full: row(stage, several) })),
        leftOff: (count) => `\n*${count} more rows of this table are left off; the run summary has all of them.*\n`,
        sheds: 4,
    };
}
function row(stage, several) {
    const [now, p50, p95] = [stage.seconds, stage.p50Seconds, stage.p95Seconds].map((seconds) => seconds === null ? "" : (0,history_words/* secondsWords */.dB)(seconds));
    return `| ${(0,markdown/* formatCodeCell */.P)((0,history_words/* comparedName */.be)(stage, several))} | ${now} | ${p50} | ${p95} | ${stage.regression ? "🐢 slower than usual" : ""} |\n`;
}
const withoutItems = (heading) => ({
    heading,
    items: [],
    leftOff: () => "",
    sheds: 4,
});

// EXTERNAL MODULE: ./build/report/shared/outcome-words.js
var outcome_words = __webpack_require__(1393);
// EXTERNAL MODULE: ./build/report/shared/stage-rows.js
var stage_rows = __webpack_require__(5073);
;// CONCATENATED MODULE: ./build/report/markdown/skipped-section.js


/** The subtasks that were left out as a whole, by the reason. */
function skippedSection(plan) {
    const reasons = [...(0,stage_rows/* skippedSubtasks */.X)(plan)].map(([reason, ids]) => ({
        full: `- ${(0,markdown/* escapeInline */.VV)(reason, 300)}: ${ids.map((id) => (0,markdown/* formatCodeSpan */.bG)(id, 120)).join(", ")}\n`,
        short: `- ${(0,markdown/* escapeInline */.VV)(reason, 300)}: ${ids.length} subtasks\n`,
    }));
    return {
        heading: reasons.length === 0 ? "" : "### Skipped subtasks\n\n",
        items: reasons,
        leftOff: (count) => `- *and for ${count} more reasons*\n`,
        sheds: 1,
    };
}

// EXTERNAL MODULE: ./build/report/shared/stage-names.js
var stage_names = __webpack_require__(9682);
// EXTERNAL MODULE: ./build/report/markdown/stage-summaries.js
var stage_summaries = __webpack_require__(3118);
;// CONCATENATED MODULE: ./build/report/markdown/summary-table.js




/** The one table: stage, outcome, duration; a row above the stages of each subtask when there are several. */
function summaryTable(groups, plan) {
    const headed = groups.filter((group) => group.subtask !== null).length > 1;
    const items = groups.flatMap((group) => {
        const rows = group.rows.map((row) => ({ full: stageRow(row) }));
        return headed || group.subtask === null ? [headingRow(group, plan), ...rows] : rows;
    });
    return {
        heading: items.length === 0 ? "" : "| Stage | Outcome | Duration |\n| :-- | :-- | --: |\n",
        items,
        leftOff: (count) => `\n*${count} more rows of this table are left off; the manifest has all of them.*\n`,
        sheds: 5,
    };
}
function headingRow({ subtask, place }, plan) {
    const name = plan.subtasks.find((candidate) => candidate.id === subtask)?.name ?? "";
    if (subtask === null)
        return { full: `| **${place === "after" ? "After all jobs" : "Set-up"}** | | |\n` };
    const words = name === "" || name === subtask ? (0,markdown/* escapeInline */.VV)(subtask) : (0,markdown/* escapeInline */.VV)(`${subtask}: ${name}`);
    return { full: `| **${words}** | | |\n` };
}
function stageRow(row) {
    const { id, title, duration_ms } = row.command;
    const name = title === "" || title === id
        ? (0,markdown/* formatCodeCell */.P)(id)
        : `${(0,markdown/* formatCodeCell */.P)(id)} ${(0,markdown/* escapeInline */.VV)(title, 120)}`;
    const outcome = `${outcome_words/* outcomeWords */.wX[row.outcome].emoji} ${(0,markdown/* escapeInline */.VV)((0,stage_rows/* outcomePhrase */.OJ)(row))}`;
    const duration = duration_ms === null ? "" : (0,shared_duration/* formatDuration */.a)(duration_ms);
    return `| ${"↳ ".repeat(row.depth)}${name} | ${outcome} | ${duration} |\n`;
}

;// CONCATENATED MODULE: ./build/report/markdown/job-summary.js













/** Findings that are shown, the worst first; the artifact has all of them. */
const mostFindings = 20;
/** Notes about settings that come first; the findings have all of them. */
const mostNotes = 5;
const aboutSettings = "This change touches what judges it";
/**
 * The run as GitHub Markdown, for the step's summary and for `summary.md`: the verdict and its reason, one table, then
 * what went wrong, worst first, then all else. Text from outside is escaped; the whole is at most `mostBytes` bytes.
 */
function jobSummary(input, mostBytes = stepSummaryBytes) {
    const groups = (0,stage_rows/* stageRows */.U7)(input.manifest, input.children ?? new Map());
    const sections = [
        headline(input, groups),
        settingsNote(input.findings ?? []),
        summaryTable(groups, input.plan),
        job_summary_failures((0,stage_rows/* troubledRows */.LP)(groups)),
        findings(groups, input.findings ?? []),
        ...historySections(input.summary.history, (0,stage_names/* subtaskCount */.xR)(input.manifest.commands) > 1),
        list("Warnings", input.summary.warnings, 4),
        list("Notes", [...input.summary.plan.notes, ...privacyNotes(input.summary)], 2),
        skippedSection(input.plan),
        (0,stage_summaries/* stageSummarySection */.K)(input.stageSummaries ?? []),
        evidence(input),
    ];
    return `${fitSections(sections, mostBytes - 1).trimEnd()}\n`;
}
function headline({ summary, manifest, plan }, groups) {
    const { emoji, word } = (0,outcome_words/* runWord */.ky)(summary, groups.length);
    const ended = summary.completedAt ?? summary.timestamp;
    const duration = (0,shared_duration/* formatDuration */.a)(Date.parse(ended) - Date.parse(summary.startedAt));
    const title = (0,markdown/* escapeInline */.VV)(manifest.pipeline_title || plan.pipeline_id, 120);
    const lines = [
        `## ${emoji} ${word}: ${title}`,
        `${(0,stage_rows/* countWords */.rj)((0,stage_rows/* countStages */.r0)(groups))} in ${duration}.`,
    ];
    if (summary.reason !== null)
        lines.push(`**Reason:** ${(0,markdown/* escapeInline */.VV)(summary.reason, 2000)}`);
    if (plan.partial)
        lines.push(partialNote(plan));
    return { heading: `${lines.join("\n\n")}\n\n`, items: [], leftOff: () => "", sheds: 9 };
}
/** Before all else: it decides how much the rest is worth. */
function settingsNote(known) {
    const items = known.filter(finding/* isAboutSettings */.jm).map(({ message }) => ({
        full: `> **${aboutSettings}:** ${(0,markdown/* escapeInline */.VV)(message, 300)}\n\n`,
    }));
    return {
        heading: "",
        items: items.slice(0, mostNotes),
        leftOff: () => `> **${aboutSettings}:** see the findings\n\n`,
        sheds: 9,
    };
}
function partialNote(plan) {
    const named = plan.targets.slice(0, 20).map((target) => (0,markdown/* formatCodeSpan */.bG)(target, 120));
    const more = plan.targets.length > named.length ? ` and ${plan.targets.length - named.length} more` : "";
    return `> **Partial run:** only ${named.join(", ") || "a part"}${more} was asked for. The result says nothing about the rest.`;
}
function job_summary_failures(rows) {
    return {
        heading: rows.length === 0 ? "" : "### What went wrong\n\n",
        items: rows.map((row) => {
            const title = failureTitle(row);
            const tail = saysInFindings(row) ? null : row.command.tail;
            const blocks = [tail?.stdout ?? "", tail?.stderr ?? ""].filter((text) => text.trim() !== "");
            if (blocks.length === 0)
                return { full: title };
            return {
                full: `${title}${blocks.map((text) => `${(0,markdown/* formatFencedBlock */.mx)(text)}\n`).join("")}`,
                short: `${title}*Its output is left off here; the log has it.*\n\n`,
            };
        }),
        leftOff: (count) => `*${count} more stages went wrong; the manifest has all of them.*\n\n`,
        sheds: 6,
    };
}
/** What a guardrail has to say stands below, among the findings. */
const saysInFindings = ({ command: { kind, findings: counts } }) => kind === "guardrail" && counts.error + counts.warning + counts.notice > 0;
function failureTitle(row) {
    const { log_path, notes } = row.command;
    const title = `#### ${outcome_words/* outcomeWords */.wX[row.outcome].emoji} ${(0,markdown/* formatCodeSpan */.bG)(row.label)} ${(0,markdown/* escapeInline */.VV)((0,stage_rows/* outcomePhrase */.OJ)(row))}\n\n`;
    const facts = notes.map((note) => (0,markdown/* escapeInline */.VV)(note, 300));
    if (log_path !== null)
        facts.push(`log: ${(0,markdown/* formatCodeSpan */.bG)(log_path)}`);
    return facts.length === 0 ? title : `${title}${facts.join("; ")}\n\n`;
}
function findings(groups, given) {
    const rows = groups.flatMap((group) => group.rows);
    const known = (0,check_annotations/* uniqueFindings */.GQ)(given);
    // What several jobs say counts once; without the findings themselves only their numbers are known.
    const countOf = (level) => known.length > 0
        ? known.filter((finding) => finding.level === level).length
        : rows.reduce((total, row) => total + row.command.findings[level], 0);
    const words = ["error", "warning", "notice"].flatMap((level) => {
        const count = countOf(level);
        return count === 0 ? [] : [(0,counted/* counted */.h)(count, level)];
    });
    if (words.length === 0)
        return list("Findings", [], 3);
    const shown = (0,check_annotations/* rankedFindings */.gH)(known).slice(0, mostFindings).map(findingItem);
    const more = known.length > shown.length ? `The first ${shown.length} of them:\n\n` : "";
    return {
        heading: `### Findings\n\n${words.join(", ")}.\n\n${more}`,
        items: shown,
        leftOff: (count) => `- *and ${count} more*\n`,
        sheds: 3,
    };
}
/** Where there is little room it loses what to do about it. */
function findingItem({ level, rule, path, line, message, fix, jobs = 1, }) {
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
function privacyNotes({ privacy }) {
    if (privacy === null)
        return [];
    const { redactedFrames, blockedFrames, totalFrames } = privacy;
    const found = redactedFrames + blockedFrames;
    if (found === 0)
        return [];
    const pieces = `${found} of ${totalFrames} pieces of output`;
    return privacy.mode === "shadow"
        ? [`${pieces} hold what looks like a secret; redaction is in shadow mode, so it was left there`]
        : [`secrets were replaced in ${pieces}`];
}
function list(title, lines, sheds) {
    return {
        heading: lines.length === 0 ? "" : `### ${title}\n\n`,
        items: lines.map((line) => ({ full: `- ${(0,markdown/* escapeInline */.VV)(line)}\n` })),
        leftOff: (count) => `- *and ${count} more*\n`,
        sheds,
    };
}
function evidence({ artifactUrl, paths, chain = null }) {
    const lines = paths.map((path) => ({ full: `- ${(0,markdown/* formatCodeSpan */.bG)(path)}\n` }));
    // What is written down here can be held against what was downloaded.
    if (chain !== null)
        lines.push({ full: `- the last chain in its \`digests.json\`: ${(0,markdown/* formatCodeSpan */.bG)(chain)}\n` });
    const download = artifactUrl === undefined ? "" : `${(0,markdown/* formatLink */.u3)("Download all of it", artifactUrl)}\n\n`;
    return {
        heading: lines.length === 0 && download === "" ? "" : `### Evidence\n\n${download}`,
        items: lines,
        leftOff: (count) => `- *and ${count} more files*\n`,
        sheds: 8,
    };
}


/***/ }),

/***/ 3118:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ readStageSummaries),
/* harmony export */   K: () => (/* binding */ stageSummarySection)
/* harmony export */ });
/* harmony import */ var _text_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1065);
/* harmony import */ var _shared_stage_rows_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5073);


/**
 * The summaries that stages of a run wrote, in the order of the stages. What reads Markdown is loaded only when there
 * is one.
 */
async function readStageSummaries({ manifest, children = new Map(), }) {
    const rows = (0,_shared_stage_rows_js__WEBPACK_IMPORTED_MODULE_1__/* .stageRows */ .U7)(manifest, children).flatMap((group) => group.rows);
    const written = rows.flatMap(({ label, command: { step_summary } }) => step_summary === null || step_summary.trim() === "" ? [] : [{ label, text: step_summary }]);
    if (written.length === 0)
        return [];
    const { quoteMarkdown } = await Promise.all(/* import() */[__webpack_require__.e(3097), __webpack_require__.e(2053)]).then(__webpack_require__.bind(__webpack_require__, 2053));
    return written.map(({ label, text }) => ({ label, markdown: quoteMarkdown(text) }));
}
/** Each under the name of its stage. */
const stageSummarySection = (summaries) => ({
    heading: summaries.length === 0 ? "" : "### Summaries of stages\n\n",
    items: summaries.map(({ label, markdown }) => ({
        full: `#### ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCodeSpan */ .bG)(label)}\n\n${markdown}\n`,
        short: `#### ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCodeSpan */ .bG)(label)}\n\n*There is no room for its summary here; the manifest has it.*\n\n`,
    })),
    leftOff: (count) => `*and ${count} more*\n\n`,
    sheds: 1,
});


/***/ }),

/***/ 170:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GQ: () => (/* binding */ uniqueFindings),
/* harmony export */   gH: () => (/* binding */ rankedFindings)
/* harmony export */ });
/* unused harmony exports checkAnnotations, leftOffWords */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6939);
/* harmony import */ var _text_clean_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1559);




/**
 * Longest message, in UTF-16 units. GitHub takes 64 KB (docs.github.com, "REST API endpoints for check runs"), and a
 * unit is at most three bytes of UTF-8.
 */
const longestMessage = 20_000;
/** Longest fix, in UTF-16 units: there is room for it beside the longest message. */
const longestFix = 1_000;
/** Longest title, in characters: GitHub's limit, from the same page. */
const longestTitle = 255;
const levels = (/* unused pure expression or super */ null && (["error", "warning", "notice"]));
/** What is about the settings of guardrails, errors, warnings, notices; each in the order given. */
const rankedFindings = (findings) => findings.toSorted(_model_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .mostImportantFirst */ .ef);
/**
 * The most important findings as annotations of a check-run, as GitHub takes them. One that says the same of the same
 * place as another before it is left out, and not counted.
 * @param ranked the most important one first
 * @param most how many annotations there may be
 */
function checkAnnotations(ranked, most) {
    const annotations = [];
    const leftOff = { error: 0, warning: 0, notice: 0 };
    for (const finding of uniqueFindings(ranked)) {
        const annotation = annotationOf(finding);
        if (annotation === null || annotations.length >= most)
            leftOff[finding.level] += 1;
        else
            annotations.push(annotation);
    }
    return { annotations, leftOff };
}
/** In order, without those that say the same of the same place as another before them. */
function uniqueFindings(findings) {
    const known = new Set();
    return findings.filter((finding) => {
        const said = whatIsSaid(finding);
        const isNew = !known.has(said);
        known.add(said);
        return isNew;
    });
}
/** `37 more findings are not shown as annotations: 2 errors, 35 warnings.`; empty when all are shown. */
function leftOffWords({ annotations, leftOff }) {
    const total = leftOff.error + leftOff.warning + leftOff.notice;
    if (total === 0)
        return "";
    const counts = levels
        .filter((level) => leftOff[level] > 0)
        .map((level) => counted(leftOff[level], level));
    const what = counted(total, annotations.length === 0 ? "finding" : "more finding");
    return `${what} ${total === 1 ? "is not shown as an annotation" : "are not shown as annotations"}: ${counts.join(", ")}.`;
}
const whatIsSaid = ({ path, line, end_line, column, message }) => JSON.stringify([path, line, end_line ?? line, column, message]);
/** null: it has no place, or one that is not in the repository. */
function annotationOf(finding) {
    const { level } = finding;
    const place = placeOf(finding);
    const path = finding.path === null ? null : repositoryPath(finding.path);
    if (path === null)
        return null;
    // GitHub wants a line; what is about the whole file stands at its beginning.
    const line = place.line ?? 1;
    const end = Math.max(line, place.end_line ?? line);
    const title = cleanLine(finding.title ?? finding.rule ?? "", longestTitle);
    return {
        path,
        start_line: line,
        end_line: end,
        // GitHub refuses columns of several lines, and one column without the other.
        ...(place.column === null || end > line
            ? {}
            : { start_column: place.column, end_column: Math.max(place.column, place.end_column ?? 0) }),
        annotation_level: level === "error" ? "failure" : level,
        message: messageOf(finding),
        ...(title === "" ? {} : { title }),
    };
}
/** As git writes it; null when it leads outside, is absolute on any system, or cannot be shown as it is. */
function repositoryPath(path) {
    const plain = posix.normalize(path);
    const outside = plain === "." || plain === ".." || plain.startsWith("../") || win32.isAbsolute(plain);
    return outside || plain.includes("\n") || cleanText(plain) !== plain ? null : plain;
}
/** The message, and below it what to do. */
function messageOf({ message, fix }) {
    const help = cleanText((fix ?? "").slice(0, longestFix)).trim();
    const said = textOf(message);
    return help === "" ? said : `${said}\nFix: ${help}`;
}
function textOf(message) {
    const clean = cleanText(message.slice(0, longestMessage)).trim();
    if (message.length > longestMessage)
        return `${clean}\n(the rest of this message is left off)`;
    return clean === "" ? "(no message)" : clean;
}


/***/ }),

/***/ 7769:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ formatDuration)
/* harmony export */ });
const second = 1000;
const minute = 60 * second;
const hour = 60 * minute;
/**
 * A length of time for people: `850ms`, `3.2s`, `1m 05s`, `2h 03m`. Cut, never rounded up, so that nothing seems to
 * have taken longer than its limit. Anything below zero is shown as `0ms`.
 * @param ms milliseconds
 */
function formatDuration(ms) {
    const whole = Number.isFinite(ms) ? Math.max(0, Math.floor(ms)) : 0;
    if (whole < second)
        return `${whole}ms`;
    if (whole < minute)
        return `${(Math.floor(whole / 100) / 10).toFixed(1)}s`;
    if (whole < hour)
        return `${Math.floor(whole / minute)}m ${twoDigits((whole % minute) / second)}s`;
    return `${Math.floor(whole / hour)}h ${twoDigits((whole % hour) / minute)}m`;
}
function twoDigits(value) {
    return String(Math.floor(value)).padStart(2, "0");
}


/***/ }),

/***/ 3120:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  be: () => (/* binding */ comparedName),
  dJ: () => (/* binding */ failuresOf),
  Gx: () => (/* binding */ keptWords),
  XU: () => (/* binding */ percentWords),
  dB: () => (/* binding */ secondsWords),
  hs: () => (/* binding */ slowWords),
  bU: () => (/* binding */ weeksWords)
});

// EXTERNAL MODULE: ./build/text/clean-text.js
var clean_text = __webpack_require__(1559);
// EXTERNAL MODULE: ./build/report/shared/duration.js
var duration = __webpack_require__(7769);
;// CONCATENATED MODULE: ./build/report/shared/sparkline.js
const bars = "▁▂▃▄▅▆▇█";
const middle = "▄";
/**
 * Numbers as one character each: the smallest is the lowest bar, the largest the highest one. Numbers that are all the
 * same are bars of middle height.
 */
function sparkline(values) {
    // Not by spreading: a list from outside can be longer than a call has arguments.
    const lowest = values.reduce((least, value) => Math.min(least, value), Infinity);
    const range = values.reduce((most, value) => Math.max(most, value), -Infinity) - lowest;
    return values.map((value) => (range > 0 ? barOf((value - lowest) / range) : middle)).join("");
}
/** @param height from 0 to 1 */
const barOf = (height) => bars[Math.round(height * (bars.length - 1))] ?? middle;

// EXTERNAL MODULE: ./build/report/shared/stage-names.js
var stage_names = __webpack_require__(9682);
;// CONCATENATED MODULE: ./build/report/shared/history-words.js




// What is said of a run's history, on a terminal and in Markdown alike.
/**
 * `api/unit`, one clean line.
 * @param several the run has more than one subtask
 */
const comparedName = ({ subtaskId, id }, several) => (0,clean_text/* cleanLine */.Ow)([(0,stage_names/* subtaskShown */.D5)(subtaskId, several), id].filter((part) => part !== null).join("/"));
/** `3.2s`: as all durations, of seconds. */
const secondsWords = (seconds) => (0,duration/* formatDuration */.a)(seconds * 1000);
/** `94 %`; never 100 % unless all, nor 0 % unless none. */
function percentWords(rate) {
    const percent = rate * 100;
    const whole = percent > 99 && percent < 100 ? 99 : percent > 0 && percent < 1 ? 1 : Math.round(percent);
    return `${whole} %`;
}
/** With a blank before it; empty when there are fewer than two weeks to compare. */
const weeksWords = (byWeek) => byWeek.length < 2 ? "" : ` ${sparkline(byWeek)}`;
/** `took 40.0s, usually 20.0s (p95 25.0s)`, to follow the name of a stage that took too long. */
function slowWords({ seconds, p50Seconds, p95Seconds }) {
    const [took, p50, p95] = [seconds, p50Seconds, p95Seconds].map((value) => secondsWords(value ?? 0));
    return `took ${took}, usually ${p50} (p95 ${p95})`;
}
/** The stages of the run that failed and that the default branch knows, with what follows their names. */
const failuresOf = ({ stages }) => stages
    .filter(({ seconds, recentRuns }) => seconds === null && recentRuns > 0)
    .map((stage) => ({ stage, words: failureWords(stage) }));
function failureWords({ recentRuns, recentFailures, flakes }) {
    const failed = `failed ${recentFailures} of the last ${times(recentRuns)} on the default branch`;
    return flakes === 0
        ? failed
        : `${failed}; ${times(flakes)} it then succeeded on the same commit (flaky)`;
}
/** `History: 132 runs since 2026-10-01, kept in GitHub's cache`. */
function keptWords({ entries, since, store }) {
    const runs = entries === 1 ? "1 run" : `${entries} runs`;
    return `History: ${runs}${since === null ? "" : ` since ${since.slice(0, 10)}`}, kept ${places[store]}`;
}
const places = {
    local: "beside the runs",
    cache: "in GitHub's cache",
    branch: "on a branch of the repository",
};
const times = (count) => (count === 1 ? "1 time" : `${count} times`);


/***/ }),

/***/ 1393:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CF: () => (/* binding */ shownOutcome),
/* harmony export */   Ey: () => (/* binding */ exitWords),
/* harmony export */   d9: () => (/* binding */ wordsWhileGoing),
/* harmony export */   ky: () => (/* binding */ runWord),
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
/** What is said of stages while their run goes on. */
const wordsWhileGoing = {
    running: { word: "running", glyph: "▸", emoji: "▶️", colour: "yellow" },
    not_started: { word: "waiting", glyph: "·", emoji: "⏳", colour: "dim" },
};
const statusWords = {
    succeeded: { word: "Passed", glyph: "✓", emoji: "✅", colour: "green" },
    failed: { word: "Failed", glyph: "✗", emoji: "❌", colour: "red" },
    cancelled: { word: "Cancelled", glyph: "✗", emoji: "🚫", colour: "yellow" },
    in_progress: { word: "Not finished", glyph: "?", emoji: "❔", colour: "yellow" },
};
/** What is said of a run: its status, or that nothing had to run. */
function runWord(summary, stages) {
    if (summary.status !== "succeeded" || stages > 0)
        return statusWords[summary.status];
    return { word: "Nothing to run", glyph: "-", emoji: "⏭️", colour: "dim" };
}
function shownOutcome(command) {
    if (command.outcome !== null)
        return command.outcome;
    return command.status === "running" ? "running" : "not_started";
}
/** How a process ended, where the outcome's word does not say it already; empty otherwise. */
function exitWords(outcome, exit) {
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
/* harmony export */   Bo: () => (/* binding */ skippedLine),
/* harmony export */   Ek: () => (/* binding */ runningLine),
/* harmony export */   TW: () => (/* binding */ tailLinesOf),
/* harmony export */   WJ: () => (/* binding */ verdict),
/* harmony export */   fb: () => (/* binding */ finishedLine)
/* harmony export */ });
/* harmony import */ var _text_clean_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1559);
/* harmony import */ var _duration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7769);
/* harmony import */ var _outcome_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1393);



/** Lines of a failed stage's output that are shown below it, of each stream. */
const tailLines = 30;
/** `✗ api/unit failed: exit 1, 3.2s, 2 tries (left processes behind)`: how a stage ended, in one line. */
function finishedLine(label, event, paint) {
    const { glyph, colour } = _outcome_words_js__WEBPACK_IMPORTED_MODULE_2__/* .outcomeWords */ .wX[event.outcome];
    const words = [(0,_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDuration */ .a)(event.duration_ms)];
    if (event.tries > 1)
        words.push(`${event.tries} tries`);
    const notes = event.notes.length === 0 ? "" : ` (${(0,_text_clean_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .Ow)(event.notes.join("; "), 300)})`;
    const what = verdict(event.outcome, event);
    const head = what === "" ? label : `${label} ${what},`;
    return `${paint[colour](glyph)} ${head} ${paint.dim(words.join(", "))}${notes}`;
}
/** `failed: exit 1`, `failed: 31 files changed, at most 25 may`; empty for a success. */
function verdict(outcome, { exit, judgement }) {
    if (outcome === "succeeded")
        return "";
    // A guardrail says itself what is the matter.
    const how = (0,_text_clean_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .Ow)(judgement?.summary ?? (0,_outcome_words_js__WEBPACK_IMPORTED_MODULE_2__/* .exitWords */ .Ey)(outcome, exit), 300);
    if (how === "")
        return _outcome_words_js__WEBPACK_IMPORTED_MODULE_2__/* .outcomeWords */ .wX[outcome].word;
    return outcome === "timed_out" && how.startsWith("after")
        ? `${_outcome_words_js__WEBPACK_IMPORTED_MODULE_2__/* .outcomeWords */ .wX[outcome].word} ${how}`
        : `${_outcome_words_js__WEBPACK_IMPORTED_MODULE_2__/* .outcomeWords */ .wX[outcome].word}: ${how}`;
}
function skippedLine(label, reason, paint) {
    return paint.dim(`${_outcome_words_js__WEBPACK_IMPORTED_MODULE_2__/* .outcomeWords */ .wX.skipped.glyph} ${label} skipped: ${(0,_text_clean_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .Ow)(reason, 300)}`);
}
/** `still running: api/build 1m 05s, api/lint 1m 02s`. */
function runningLine(running) {
    const shown = running.slice(0, 10).map(({ label, forMs }) => `${label} ${(0,_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDuration */ .a)(forMs)}`);
    const more = running.length > shown.length ? ` and ${running.length - shown.length} more` : "";
    return `still running: ${shown.join(", ")}${more}`;
}
/** The newest lines of both streams, standard output first, each indented; colours stay where there are colours. */
function tailLinesOf(tail, indent, coloured) {
    if (tail === null)
        return [];
    const clean = coloured ? _text_clean_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanColouredText */ .S4 : _text_clean_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanText */ .X5;
    return [tail.stdout, tail.stderr].flatMap((text) => (0,_text_clean_text_js__WEBPACK_IMPORTED_MODULE_0__/* .lastLines */ .w$)(clean(text), tailLines).map((line) => `${indent}${line}`));
}


/***/ }),

/***/ 9682:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D5: () => (/* binding */ subtaskShown),
/* harmony export */   Ih: () => (/* binding */ stageKey),
/* harmony export */   pP: () => (/* binding */ StageNames),
/* harmony export */   xR: () => (/* binding */ subtaskCount)
/* harmony export */ });
/* harmony import */ var _text_clean_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1559);

/** Who is behind a scope and an index: learnt from the `run-started` events, the assignment's own first. */
class StageNames {
    #entries = new Map();
    #severalSubtasks = false;
    learn(scope, event) {
        for (const entry of event.commands)
            this.#entries.set(stageKey(scope, entry.index), entry);
        if (scope.length === 0)
            this.#severalSubtasks = subtaskCount(event.commands) > 1;
    }
    /** True when stages belong to more than one subtask, so that naming it tells something. */
    get severalSubtasks() {
        return this.#severalSubtasks;
    }
    of(scope, index) {
        const entry = this.#entries.get(stageKey(scope, index)) ?? unknownEntry(index);
        const path = [...scope, entry.id];
        const shortLabel = (0,_text_clean_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .Ow)(path.join("/"));
        const subtask = subtaskShown(entry.subtask, this.#severalSubtasks);
        return {
            entry,
            shortLabel,
            label: subtask === null ? shortLabel : (0,_text_clean_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .Ow)([subtask, ...path].join("/")),
        };
    }
}
/** One text for a stage, different for each. */
function stageKey(scope, index) {
    return JSON.stringify([scope, index]);
}
/** The word before a stage's id: its subtask where there are several, `setup` for what runs before all of them. */
function subtaskShown(subtask, several) {
    return subtask === null ? "setup" : several ? subtask : null;
}
function subtaskCount(entries) {
    return new Set(entries.map((entry) => entry.subtask).filter((subtask) => subtask !== null)).size;
}
function unknownEntry(index) {
    const id = `stage ${index}`;
    return { index, id, title: id, command: "", kind: "command", subtask: null, phase: "test" };
}


/***/ }),

/***/ 5073:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LP: () => (/* binding */ troubledRows),
/* harmony export */   OJ: () => (/* binding */ outcomePhrase),
/* harmony export */   U7: () => (/* binding */ stageRows),
/* harmony export */   X: () => (/* binding */ skippedSubtasks),
/* harmony export */   r0: () => (/* binding */ countStages),
/* harmony export */   rj: () => (/* binding */ countWords)
/* harmony export */ });
/* harmony import */ var _model_stage_place_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9974);
/* harmony import */ var _text_clean_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1559);
/* harmony import */ var _outcome_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1393);
/* harmony import */ var _stage_lines_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9361);
/* harmony import */ var _stage_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9682);





/** How deep nested pipelines are followed: deeper than any configuration needs. */
const deepest = 16;
/** All stages of a run by subtask, in the order of the manifest, each nested pipeline's below the stage that it is. */
function stageRows(manifest, children) {
    const several = (0,_stage_names_js__WEBPACK_IMPORTED_MODULE_3__/* .subtaskCount */ .xR)(manifest.commands) > 1;
    const groups = new Map();
    // Each is followed once, so that neither a circle in files nor one that many stages claim makes rows without end.
    const unfollowed = new Map(children);
    for (const command of manifest.commands) {
        const { subtask } = command;
        const place = (0,_model_stage_place_js__WEBPACK_IMPORTED_MODULE_4__/* .placeOf */ .$)(command);
        // A subtask can be called `setup` too.
        const key = JSON.stringify([subtask, place]);
        const group = groups.get(key) ?? { subtask, place, rows: [] };
        groups.set(key, group);
        const path = subtask !== null && !several ? [] : [place];
        group.rows.push(...rowsOf(command, path, 0, unfollowed));
    }
    return [...groups.values()];
}
function rowsOf(command, path, depth, unfollowed) {
    const here = [...path, command.id];
    const row = { depth, label: (0,_text_clean_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .Ow)(here.join("/")), outcome: (0,_outcome_words_js__WEBPACK_IMPORTED_MODULE_1__/* .shownOutcome */ .CF)(command), command };
    const id = command.sub_run_id;
    const child = id === null || depth >= deepest ? undefined : unfollowed.get(id);
    if (id === null || child === undefined)
        return [row];
    unfollowed.delete(id);
    return [row, ...child.commands.flatMap((nested) => rowsOf(nested, here, depth + 1, unfollowed))];
}
/**
 * `failed: exit 1`, `skipped: no change in its paths`, `succeeded`; with the number of tries when there were several.
 */
function outcomePhrase({ command, outcome }) {
    const reason = outcome === "skipped" && command.summary !== null ? `skipped: ${command.summary}` : "";
    const phrase = reason || (0,_stage_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .verdict */ .WJ)(outcome, command) || "succeeded";
    return (0,_text_clean_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .Ow)(command.tries > 1 ? `${phrase}, ${command.tries} tries` : phrase, 300);
}
/** Rows that went wrong, worst first: failed and timed out, then unfinished, cancelled, allowed failures. */
function troubledRows(groups) {
    const rows = groups.flatMap((group) => group.rows);
    // toSorted is stable: within a kind the order of the plan stays.
    return rows
        .filter((row, at) => isTroubled(row) && !onlyContains(rows, at))
        .toSorted((a, b) => severity(b.outcome) - severity(a.outcome));
}
/** Subtasks of the plan that were left out as a whole, by the reason. */
function skippedSubtasks(plan) {
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
/** `3 passed, 1 failed, 2 skipped`; `no stages` when there are none. */
function countWords(counts) {
    const words = [
        counts.passed > 0 && `${counts.passed} passed`,
        counts.failed > 0 && `${counts.failed} failed`,
        counts.allowed > 0 && `${counts.allowed} failed but allowed`,
        counts.unfinished > 0 && `${counts.unfinished} not finished`,
        counts.skipped > 0 && `${counts.skipped} skipped`,
    ];
    return words.filter((word) => word !== false).join(", ") || "no stages";
}
function severity(outcome) {
    switch (outcome) {
        case "failed":
        case "timed_out":
            return 4;
        case "running":
            return 3;
        case "cancelled":
            return 2;
        case "allowed_failure":
            return 1;
        case "succeeded":
        case "skipped":
        case "not_started":
            return 0;
    }
}
const isTroubled = (row) => severity(row.outcome) > 0;
/** A nested pipeline that failed because of a stage of its own, which is in the list itself. */
function onlyContains(rows, at) {
    const { command, depth } = rows[at];
    if (command.kind !== "subpipeline" || command.exit?.kind !== "exited")
        return false;
    const end = rows.findIndex((other, place) => place > at && other.depth <= depth);
    return rows.slice(at + 1, end === -1 ? rows.length : end).some(isTroubled);
}


/***/ }),

/***/ 5037:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j: () => (/* binding */ OutputFence)
});

;// CONCATENATED MODULE: ./build/report/step-log/group-marks.js
/** What the page of a log takes for the start or the end of a group, also while commands are stopped. */
const marks = ["##[group]", "##[endgroup]", "[group]", "[endgroup]"];
const markAtLineStart = /(?<=[\r\n])(?=(?:##)?\[(?:end)?group\])/gi;
/**
 * Puts a blank before each mark of a group that stands at the start of a line, so that output cannot fold or unfold
 * what is around it. The text comes in pieces cut anywhere; the start of a line that may become a mark waits.
 */
class GroupMarks {
    #held = "";
    #atLineStart = true;
    push(bytes) {
        // latin1 gives each byte one character and back.
        const text = this.#held + Buffer.from(bytes).toString("latin1");
        const begins = Math.max(text.lastIndexOf("\n"), text.lastIndexOf("\r")) + 1;
        const whole = begins > 0 || this.#atLineStart;
        const held = whole && mayBecomeMark(text.slice(begins)) ? text.slice(begins) : "";
        this.#held = held;
        return this.#release(text.slice(0, text.length - held.length));
    }
    /** What still waits. The next piece begins a line. */
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

;// CONCATENATED MODULE: ./build/report/step-log/output-fence.js

const lineFeed = 0x0a;
/**
 * Output of stages on its way into the log of a step, between `::stop-commands::<token>` and `::<token>::`, so that
 * nothing in it is taken for a command. The fence goes up with the first output and has a new token each time: a stage
 * cannot know it.
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
    /** Takes the fence down, on a line of its own also when the output ended in the middle of one. */
    async down() {
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


/***/ }),

/***/ 164:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ textTable)
/* harmony export */ });
/* harmony import */ var _columns_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2847);

function textTable(heading, rows) {
    const widths = heading.map((word, at) => Math.max((0,_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .columnsOf */ .PL)(word), ...rows.map((cells) => (0,_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .columnsOf */ .PL)(cells[at] ?? ""))));
    const line = (cells) => cells
        .map((cell, at) => (0,_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .padToColumns */ .UG)(cell, widths[at] ?? 0))
        .join("  ")
        .trimEnd();
    return { heading: line(heading), rows: rows.map(line) };
}


/***/ }),

/***/ 3672:
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
// EXTERNAL MODULE: ./build/model/limits.js + 3 modules
var limits = __webpack_require__(2977);
;// CONCATENATED MODULE: ./build/run/clean-up.js

function startCleanUp({ clock, signal, cleanUpMs, }) {
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
 * Beats at a steady pace until it is stopped. Each beat is awaited, so that slow ones never pile up; a beat that fails
 * changes nothing, is reported the first time, and counted.
 *
 * @param intervalMs milliseconds between the end of a beat and the beginning of the next one
 */
function startHeartbeat(clock, intervalMs, beat, warn) {
    const stopped = new AbortController();
    let failed = 0;
    const go = async () => {
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
    const gone = go().then(() => {
        if (failed > 1)
            warn(`${failed} heartbeats could not be recorded`);
    });
    return {
        stop() {
            stopped.abort();
            return gone;
        },
    };
}

// EXTERNAL MODULE: ./build/model/fold.js
var fold = __webpack_require__(4595);
// EXTERNAL MODULE: ./build/run/evidence.js
var evidence = __webpack_require__(1813);
;// CONCATENATED MODULE: ./build/run/line-appender.js
/** What a failed write left of a line ends before the next one, so that each stands alone. */
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
const lineOf = (record) => `${JSON.stringify(record)}\n`;

;// CONCATENATED MODULE: ./build/run/journal-lines.js


/** What cannot be appended waits for the next time, so that the order stays. */
function createLines(appender) {
    let waiting = [lineOf({ schema_version: 1, kind: "journal" })];
    const file = createLineAppender(appender);
    const meter = (0,evidence/* createMeter */.qf)();
    let measured = "";
    // A reader takes a line that stands there twice for one that had to be written again.
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
            waiting.push(lineOf(event));
            return flush();
        },
        async addOrDrop(event) {
            const line = lineOf(event);
            waiting.push(line);
            await flush().catch((error) => {
                waiting = waiting.filter((other) => other !== line);
                throw error;
            });
        },
        digest: () => meter.read().sha256,
        close: file.close,
    };
}

// EXTERNAL MODULE: ./build/model/json.js
var json = __webpack_require__(9598);
;// CONCATENATED MODULE: ./build/run/persister.js



/** Milliseconds before each further try at a write that failed. */
const pauses = [50, 200];
/** Writes never overlap, and what changes during one is written once after it, however often it changed. */
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
            // What is being written now is older.
            await writing;
            // Somebody else who waited may have begun already, with this state or a newer one.
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

;// CONCATENATED MODULE: ./build/run/journal.js




/**
 * Opens a journal with its first event, and writes the first manifest, so that whoever comes later finds one. Rejects
 * when the file cannot be opened.
 */
async function openJournal(options, first) {
    const { folder, clock } = options;
    const lines = createLines(await options.files.openAppend(`${folder}/journal.ndjson`));
    const persister = createPersister({ ...options, path: `${folder}/manifest.json` });
    const broken = new AbortController();
    let manifest = (0,fold/* applyEvent */.Z)(undefined, timed(clock, first));
    const inTurn = createQueue();
    const append = async (event) => {
        manifest = event.type === "run-started" ? manifest : (0,fold/* applyEvent */.Z)(manifest, event);
        try {
            await lines.add(event);
        }
        catch (error) {
            broken.abort(`its journal could not be written: ${(0,reasons/* messageOf */.bD)(error)}`);
        }
        manifest = { ...manifest, journal_sha256: lines.digest() };
        await publish(persister, manifest, event);
        await show(options, event);
    };
    await append({ ...first, at: manifest.started_at });
    return {
        record: (happening) => inTurn(() => append(timed(clock, happening))),
        beat: () => inTurn(async () => {
            const event = timed(clock, { type: "heartbeat" });
            await lines.addOrDrop(event);
            manifest = { ...(0,fold/* applyEvent */.Z)(manifest, event), journal_sha256: lines.digest() };
            persister.note(manifest);
        }),
        manifest: () => manifest,
        broken: broken.signal,
        async close() {
            await inTurn(() => persister.settle());
            await lines.close().catch((error) => options.warn((0,reasons/* messageOf */.bD)(error)));
        },
    };
}
/** One after another, in the order of the calls; one that fails is no obstacle for the next. */
function createQueue() {
    let last = Promise.resolve();
    return (act) => {
        const done = last.then(act);
        last = done.catch(() => undefined);
        return done;
    };
}
const timed = (clock, happening) => ({
    ...happening,
    at: clock.now().toISOString(),
});
/** A failure must not wait for the next snapshot; beginning and end are written for those who look from outside. */
async function publish(persister, manifest, event) {
    if (mustBeSeen(event))
        await persister.write(manifest);
    else
        persister.note(manifest);
}
function mustBeSeen(event) {
    if (event.type === "run-started" || event.type === "run-finished")
        return true;
    return event.type === "stage-finished" && event.outcome !== "succeeded";
}
async function show(options, event) {
    try {
        await options.watcher.event(options.scope, event);
    }
    catch (error) {
        options.warn(`the run could not be shown: ${(0,reasons/* messageOf */.bD)(error)}`);
    }
}

// EXTERNAL MODULE: ./build/run/kept.js
var kept = __webpack_require__(6260);
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
                const line = {
                    sequence,
                    stage_id: stageId,
                    stream,
                    ...decision,
                    timestamp,
                };
                return [lineOf(line)];
            });
            if (lines.length === 0)
                return;
            opened ??= privacy_log_open(options, meter, report);
            const file = await opened;
            isThere = file !== null;
            meter.add(lines.join(""));
            await file?.append(lines).catch(report);
        },
        file: () => (isThere ? { path: options.shownPath, ...meter.read() } : null),
        close: async () => (await opened)?.close(),
    };
}
/** @returns null when it cannot be made with its first line */
async function privacy_log_open({ files, path }, meter, report) {
    const header = { schema_version: 1, kind: "privacy-decisions" };
    let file = null;
    try {
        file = createLineAppender(await files.openAppend(path));
        await file.append([lineOf(header)]);
        meter.add(lineOf(header));
        return file;
    }
    catch (error) {
        report(error);
        await file?.close().catch(() => undefined);
        return null;
    }
}

// EXTERNAL MODULE: ./build/model/redacted.js
var redacted = __webpack_require__(6416);
;// CONCATENATED MODULE: ./build/run/record-kept.js

/** Records all that is taken over, before anything starts: whatever becomes of this attempt, it is not lost. */
async function recordKept(journal, kept, collected) {
    const { artifact_root } = journal.manifest();
    const placed = (file) => ({
        ...file,
        path: `${artifact_root}/${file.path}`,
    });
    for (const [index, { record, findings, files, child }] of kept.stages) {
        if (child !== null) {
            const { run_id, pipeline_id, manifest, status } = child;
            await journal.record({ type: "child-started", index, run_id, pipeline_id, manifest });
            await journal.record({ type: "child-finished", index, run_id, status });
        }
        const kept = { type: "stage-kept", index, record, findings, files: files.map(placed) };
        await journal.record((0,redacted/* asRecorded */.zz)(kept));
        collected.findings.push(...findings);
    }
}

// EXTERNAL MODULE: ./build/model/condition.js
var condition = __webpack_require__(6895);
;// CONCATENATED MODULE: ./build/run/schedule.js


/**
 * Runs stages in their order and in parallel where their needs allow: a stage without `needs` waits for all before it,
 * `needs` replaces that. After a failure, or after a cancel, what runs finishes.
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
                throw new Error("stages wait for each other in a circle");
        }
        else {
            await Promise.race(running.values());
        }
    }
}
const hasStarted = (state) => state !== "waiting" && state !== "skipped";
const isOver = (state) => state !== "waiting" && state !== "running";
/** Starts or skips what can be decided now. @returns whether anything was decided */
async function startReady(schedule, states, running) {
    let decided = false;
    /** All before it are over: what most stages wait for, and looked at once for all of them. */
    let first = 0;
    for (let position = 0; position < states.length; position += 1) {
        while (first < position && isOver(states[first]))
            first += 1;
        if (states[position] !== "waiting")
            continue;
        const { needs } = schedule.stages[position];
        const ready = needs === null
            ? first === position
            : waitsFor(schedule.stages, position).every((at) => isOver(states[at]));
        if (!ready)
            continue;
        const reason = skipReason(schedule, states, position);
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
/** Positions of the stages that must be over before this one is decided. */
function waitsFor(stages, position) {
    const needs = stages[position].needs;
    if (needs === null)
        return [...stages.keys()].slice(0, position);
    return needs.map((id) => stages.findIndex((stage) => stage.id === id));
}
/** null: it starts. */
function skipReason(schedule, states, position) {
    const before = waitsFor(schedule.stages, position);
    const stage = schedule.stages[position];
    if (stage.skip !== null)
        return stage.skip;
    if (schedule.signal.aborted) {
        const isOver = schedule.cleanUp.aborted || !(schedule.begun || states.some(hasStarted));
        return !isOver && (0,condition/* cleansUp */.kI)(stage.if) ? null : stopReason(schedule.signal);
    }
    const failures = [...states.keys()].filter((at) => (0,model_outcome/* isFailure */.N6)(states[at]));
    const failedBefore = before.filter((at) => failures.includes(at));
    const blockers = schedule.failFast
        ? failures
        : stage.needs === null
            ? []
            : blockingNeeds(schedule, states, before);
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
        return whyBlocked(schedule.stages, position, blockers);
    return `its condition is false: ${stage.if}`;
}
/** A stage that does not wait for a failed one would have run if there had been room for it sooner. */
function whyBlocked(stages, position, blockers) {
    const awaited = new Set(waitsFor(stages, position));
    for (const at of awaited) {
        if (blockers.includes(at))
            return `${stages[at].id} did not succeed`;
        for (const before of waitsFor(stages, at))
            awaited.add(before);
    }
    return `${stages[blockers[0]].id} had failed before there was room for it (fail-fast)`;
}
const stopReason = ({ reason }) => typeof reason === "string" ? reason : "the run was cancelled";
/**
 * Needs that failed, and needs that were themselves left out because of a failure; what the plan left out is no
 * obstacle.
 */
function blockingNeeds(schedule, states, needs) {
    return needs.filter((at) => {
        const state = states[at];
        if ((0,model_outcome/* isFailure */.N6)(state))
            return true;
        const left = state === "skipped" && schedule.stages[at].skip === null;
        return left && blockingNeeds(schedule, states, waitsFor(schedule.stages, at)).length > 0;
    });
}

// EXTERNAL MODULE: ./build/model/frames.js
var model_frames = __webpack_require__(7966);
;// CONCATENATED MODULE: ./build/run/bound-summary.js

/** A line end is near where at most an eighth is lost by a cut there. */
const nearest = limits/* limits */.F.keptSummary.value / 8;
/**
 * The beginning of what a stage wrote for the job summary (limits.keptSummary), with what is open there closed, and a
 * sentence that says so: in whole lines where a line ends near the limit, or else in whole characters.
 */
async function boundSummary(text) {
    const most = limits/* limits */.F.keptSummary.value;
    const bytes = Buffer.from(text);
    if (bytes.length <= most)
        return text;
    // In a stream a decoder keeps back the character that was cut in two.
    const beginning = new TextDecoder().decode(bytes.subarray(0, most), { stream: true });
    const kept = cut(beginning);
    // What reads Markdown is loaded only when it is needed.
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

// EXTERNAL MODULE: ./build/changes/filter.js
var filter = __webpack_require__(1778);
// EXTERNAL MODULE: ./build/changes/own-files.js
var own_files = __webpack_require__(6584);
// EXTERNAL MODULE: ./build/model/artifact-path.js
var artifact_path = __webpack_require__(7752);
// EXTERNAL MODULE: ./build/model/entry-name.js
var entry_name = __webpack_require__(7772);
;// CONCATENATED MODULE: ./build/run/refused-names.js


/**
 * Files that could be uploaded, and then not be unpacked on every system by whoever aggregates: with why. Names that
 * cannot be uploaded are left to who uploads.
 * @param prefix what stands before them in an archive, at most
 */
function refusedNames(paths, prefix) {
    const refused = new Map();
    const known = new Map();
    const folders = new Set(paths.flatMap((path) => foldersAbove((0,entry_name/* nameKey */.R)(path))));
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
const foldersAbove = (key) => key
    .split("/")
    .slice(0, -1)
    .map((_, at, steps) => steps.slice(0, at + 1).join("/"));

// EXTERNAL MODULE: ./build/model/verdict-place.js
var verdict_place = __webpack_require__(8041);
;// CONCATENATED MODULE: ./build/run/verdict-files.js


/** The paths at which reviews look for a verdict, by the ids of the stages that leave them. */
function verdictPathsIn({ after }) {
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
/** Those that are there as they were before: the stage did not write them. */
async function findUnwritten(files, folder, before) {
    const now = await readVersions(files, folder, [...before.keys()]);
    return [...before].flatMap(([path, version]) => version !== undefined && now.get(path) === version ? [path] : []);
}

;// CONCATENATED MODULE: ./build/run/artifacts.js











/** Names of refused files that a stage tells one by one. */
const mostNotes = 5;
const holdsSecret = "holds a value of the run's secrets";
const isTooMuch = `would make more than ${limits/* limits */.F.stageArtifactBytes.shown} of the stage's artifacts`;
const cameTooLate = "was not copied before the run was cancelled";
/**
 * What no globs take along: git's own files, what this tool writes, hidden files that they do not name, files that hold
 * a value of the run's secrets, and more than there is room for. A fixture that only looks like a secret is copied.
 * @param meters is given one for each file that is copied
 */
async function artifactRules({ files, redactor, root, runsFolder, outFolder, signal }, meters) {
    const realRoot = (await files.realPath(root)) ?? root;
    const nameOf = (path) => (0,external_node_path_.relative)(realRoot, path).split(external_node_path_.sep).join("/");
    const realName = async (folder) => nameOf((await files.realPath(folder)) ?? folder);
    const isOwn = (0,filter/* createNameTest */.cG)((0,own_files/* listUntrackedOwnFiles */.hh)({
        runsFolder: await realName(runsFolder),
        outFolder: await realName(outFolder),
    }));
    const isGits = (name) => name.toLowerCase().split("/").includes(".git");
    return {
        hiddenByName: true,
        never: (path) => isGits(nameOf(path)) || isOwn(nameOf(path)),
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
/** The shortest beginning of a path that holds the secret: all below it do. */
function secretPart({ redactor }, path) {
    const steps = path.split("/");
    const beginnings = steps.map((_, at) => steps.slice(0, at + 1).join("/"));
    return beginnings.find((beginning) => redactor.text(beginning) !== beginning) ?? path;
}
const nothingCopied = {
    artifacts: [],
    files: [],
    notes: [],
    unmatched: [],
    isCutShort: false,
};
/**
 * Copies what a stage's globs match into the attempt's `files/`. Trouble with it is a note of the stage.
 * @param verdicts what was there before the stage where reviews look for its verdict
 */
async function copyArtifacts(context, { stage, entry, scope, cwd }, verdicts) {
    if (stage.artifacts.length === 0)
        return nothingCopied;
    const stem = (0,stage_files/* fileStem */.E8)(entry.index, entry.id);
    const folder = (0,external_node_path_.join)(scope.folder, (0,stage_files/* artifactsPath */.Zl)(stem));
    try {
        await (0,run_context/* requireOwnFolder */.uA)(context, scope, "files");
        const meters = new Map();
        const rules = await artifactRules(context, meters);
        const found = await context.files.copyMatching(cwd, stage.artifacts, folder, rules);
        const isCutShort = found.tooLarge.length > 0 && context.signal.aborted;
        const behind = leftBehind(found, isCutShort);
        const hasSecretName = (path) => context.redactor.text(path) !== path;
        const [named, others] = parted(found.copied, hasSecretName);
        for (const path of named)
            await context.files.remove((0,external_node_path_.join)(folder, secretPart(context, path)));
        const refused = refusedNames(others, `${(0,persisted_path/* persistedPath */.Tb)(context, folder)}/`);
        const tellable = behind.filter(([path]) => !hasSecretName(path));
        const unwritten = await findUnwritten(context.files, cwd, verdicts);
        const left = new Set([...refused.keys(), ...unwritten]);
        for (const path of left)
            await context.files.remove((0,external_node_path_.join)(folder, path));
        const kept = others.filter((path) => !left.has(path));
        const notes = [
            ...notesOn("with a secret in the name", named.length + behind.length - tellable.length),
            ...notesOn("with a name that is no UTF-8", found.unreadable.length),
            ...notesOnRefused(new Map([...refused, ...tellable])),
            ...unwritten.map((path) => `${path} was there before this stage and was not written by it: no verdict`),
        ];
        const files = kept.map((path) => measured(context, (0,external_node_path_.join)(folder, path), meters.get(path)));
        const artifacts = kept.map((path) => `${stem}/${path}`);
        return { artifacts, files, notes, unmatched: found.unmatched, isCutShort };
    }
    catch (error) {
        return { ...nothingCopied, notes: [`artifacts: ${(0,reasons/* messageOf */.bD)(error)}`] };
    }
}
/** Those that it holds for, and the others. */
const parted = (paths, holds) => [paths.filter(holds), paths.filter((path) => !holds(path))];
/** Files that were not copied, with why. */
const leftBehind = ({ refused, tooLarge }, isCutShort) => [
    ...refused.map((path) => [path, holdsSecret]),
    ...tooLarge.map((path) => [path, isCutShort ? cameTooLate : isTooMuch]),
];
const measured = (context, path, meter) => ({
    path: (0,persisted_path/* persistedPath */.Tb)(context, path),
    ...meter.read(),
});
const notesOn = (what, count) => count === 0 ? [] : [`artifacts: ${count} left out, ${what}`];
function notesOnRefused(refused) {
    const told = [...refused].slice(0, mostNotes);
    const more = refused.size - told.length;
    return [
        ...told.map(([path, why]) => `artifacts: ${JSON.stringify(path)} left out: it ${why}`),
        ...(more === 0 ? [] : [`artifacts: ${more} more left out`]),
    ];
}

// EXTERNAL MODULE: ./build/run/errored.js
var errored = __webpack_require__(9593);
// EXTERNAL MODULE: ./build/run/tail.js
var run_tail = __webpack_require__(8702);
;// CONCATENATED MODULE: ./build/run/log.js



/** @param limit bytes of output that are kept */
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
            const missing = tail.total() - tail.capacity;
            const before = missing > 0 ? Buffer.from(gap(missing, limit)) : noBytes;
            return disk.finish([before, tail.bytes(tail.capacity)]);
        },
        measured: disk.measured,
        failed: disk.failed,
    };
}
const noBytes = new Uint8Array(0);
const gap = (missing, limit) => `\n--- ${missing} bytes of output are left out here: the log-limit is ${limit} bytes ---\n`;
/** How many pieces, of about 64 KiB each, may be on their way to the disk while more is read, so that neither waits. */
const MOST_UNDER_WAY = 8;
function createWriteBehind(appender) {
    const underWay = new Set();
    const failure = new AbortController();
    const meter = (0,evidence/* createMeter */.qf)();
    const begin = (bytes) => {
        if (bytes.length === 0)
            return;
        meter.add(bytes);
        const done = appender
            .append(bytes)
            .catch((error) => failure.abort(error))
            .then(() => void underWay.delete(done));
        underWay.add(done);
    };
    const until = async (most) => {
        while (underWay.size > most)
            await Promise.race(underWay);
        failure.signal.throwIfAborted();
    };
    return {
        write(bytes) {
            begin(bytes);
            return until(MOST_UNDER_WAY);
        },
        finish(last) {
            last.forEach(begin);
            return until(0);
        },
        measured: meter.read,
        failed: failure.signal,
    };
}

;// CONCATENATED MODULE: ./build/run/characters.js

const nothing = (0,redacted/* bytesOf */.$$)((0,redacted/* words */.aL) ``);
function createCharacterBoundary() {
    let kept = nothing;
    return {
        push(bytes) {
            if (bytes.length === 0)
                return nothing;
            const all = kept.length === 0 ? bytes : joined(kept, bytes);
            const whole = all.length - unfinished(all);
            // A copy: the rest of the piece must not be held in memory for it.
            kept =
                whole === all.length ? nothing : Uint8Array.from(all.subarray(whole));
            return all.subarray(0, whole);
        },
        end() {
            const rest = kept;
            kept = nothing;
            return rest;
        },
    };
}
const joined = (kept, bytes) => Buffer.concat([kept, bytes]);
/** Bytes at the end that begin a character and are not all of it: RFC 3629, section 3. */
function unfinished(bytes) {
    for (let length = 1; length <= Math.min(3, bytes.length); length += 1) {
        const byte = bytes[bytes.length - length];
        if (byte < 0x80)
            return 0;
        if (byte >= 0xc0)
            return length < lengthOf(byte) ? length : 0;
    }
    return 0;
}
/** Of the character that a first byte begins; 1 for one that begins none. */
function lengthOf(first) {
    if (first >= 0xf8)
        return 1;
    if (first >= 0xf0)
        return 4;
    return first >= 0xe0 ? 3 : 2;
}

;// CONCATENATED MODULE: ./build/run/frames.js

const size = limits/* limits */.F.frame.value;
/** @param counts is added to */
function createFrames(counts) {
    let left = 0;
    const known = new Set();
    let state = "allowed_frames";
    const begin = () => {
        left = size;
        known.clear();
        state = "allowed_frames";
        counts.total_frames += 1;
        counts.allowed_frames += 1;
    };
    const become = (next) => {
        counts[state] -= 1;
        state = next;
        counts[state] += 1;
    };
    return {
        *pieces(bytes) {
            for (let at = 0; at < bytes.length;) {
                if (left === 0)
                    begin();
                const piece = bytes.subarray(at, at + left);
                at += piece.length;
                left -= piece.length;
                yield piece;
            }
        },
        decided(decisions) {
            const fresh = decisions.filter(({ rule }) => !known.has(rule));
            for (const { rule, action } of fresh) {
                known.add(rule);
                if (action === "block")
                    become("blocked_frames");
                else if (state === "allowed_frames")
                    become("redacted_frames");
            }
            return fresh;
        },
    };
}

// EXTERNAL MODULE: ./build/run/screen-tail.js
var screen_tail = __webpack_require__(9939);
;// CONCATENATED MODULE: ./build/run/commands/lines.js

const longestLine = limits/* limits */.F.commandLine.value;
const lineFeed = 0x0a;
const carriageReturn = 0x0d;
/** Where the line ends that `from` is in: at a line feed or, as the runner's reader has it, at a carriage return. */
function lineEnd(bytes, from) {
    const feed = bytes.indexOf(lineFeed, from);
    const end = feed === -1 ? bytes.length : feed;
    // Looked for only before the line feed: in most output there is none to the end.
    const back = bytes.subarray(from, end).indexOf(carriageReturn);
    return back === -1 ? end : from + back;
}
function lineStart(bytes, at) {
    for (let start = at; start > 0; start -= 1) {
        const before = bytes[start - 1];
        if (before === lineFeed || before === carriageReturn)
            return start;
    }
    return 0;
}
/** Where the line behind an end begins: a line feed may belong to a carriage return. */
function nextLine(bytes, end) {
    return end + (bytes[end] === carriageReturn && bytes[end + 1] === lineFeed ? 2 : 1);
}
function lastLineStart(bytes) {
    const feed = bytes.lastIndexOf(lineFeed) + 1;
    return feed + bytes.subarray(feed).lastIndexOf(carriageReturn) + 1;
}
function createLine() {
    let pieces = [];
    let length = 0;
    const text = () => {
        const whole = pieces.length === 1 ? asBuffer(pieces[0]) : Buffer.concat(pieces);
        pieces = [whole];
        return whole;
    };
    return {
        text,
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
const asBuffer = (bytes) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);

;// CONCATENATED MODULE: ./build/run/commands/parse.js
/** Names that the runner knows (actions/runner, ActionCommandManager.cs). Anything else is text. */
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
/** What .NET's Trim takes for white space: JavaScript's differs in U+0085 and U+FEFF. */
const blank = /[\t-\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/;
/** Where the text of a line begins, behind its blanks. */
function skipBlanks(line) {
    let start = 0;
    while (start < line.length && blank.test(line[start]))
        start += 1;
    return start;
}
function trimmed(text) {
    let end = text.length;
    while (end > 0 && blank.test(text[end - 1]))
        end -= 1;
    return text.slice(skipBlanks(text), end);
}
/**
 * The runner looks for the second `::` by the rules of a language, for which characters without a weight are not there.
 * It cuts off two characters all the same.
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
    const properties = readProperties(trimmed(rest), ",", unescapeProperty);
    return { name: name.toLowerCase(), properties, data: unescapeData(line.slice(end + 2)) };
}
/** Only the first bracket of a line counts. */
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
/** Those without a name or a value are left out; of two of the same name the later one counts. */
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
// The percent sign comes last: what it brings back is no escape again.
const unescapeData = (text) => text.replaceAll("%0D", "\r").replaceAll("%0A", "\n").replaceAll("%25", "%");
const unescapeProperty = (text) => unescapeData(text.replaceAll("%3A", ":").replaceAll("%2C", ","));
const unescapeBracketed = (text) => unescapeData(text.replaceAll("%3B", ";").replaceAll("%5D", "]"));

;// CONCATENATED MODULE: ./build/run/commands/reader.js



const createCommandState = () => ({
    names: new Set(commandNames),
    token: null,
    ended: false,
});
const reader_longestLine = limits/* limits */.F.commandLine.value;
const reader_nothing = new Uint8Array(0);
function createCommandReader(listener, state) {
    const line = createLine();
    const take = createTaker(line, listener, state);
    /** The bytes of an add-mask whose line isn't finished. */
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
            const start = take.bytes(bytes);
            if (!isMaskSoFar(line, state))
                return release(bytes);
            const passed = start === 0 ? reader_nothing : release(bytes.subarray(0, start));
            waiting.push(bytes.subarray(start));
            return passed;
        },
        end() {
            take.end();
            return release(reader_nothing);
        },
    };
}
/** @param line the one that goes on */
function createTaker(line, listener, state) {
    let isFirst = true;
    /** The last line ended with a carriage return, to which a line feed may still belong. */
    let mayFeed = false;
    const read = (bytes) => {
        const start = isFirst && bytes.subarray(0, 3).equals(byteOrderMark) ? 3 : 0;
        isFirst = false;
        readLine(bytes.toString("utf8", start), listener, state);
    };
    /** Of the line that goes on, or of the very first one. @returns where the next one begins; null: it goes on */
    const readOne = (bytes, from) => {
        const end = lineEnd(bytes, from);
        line.add(bytes.subarray(from, end));
        if (end === bytes.length)
            return null;
        read(line.take());
        return nextLine(bytes, end);
    };
    return {
        bytes(bytes) {
            if (bytes.length === 0)
                return 0;
            const from = mayFeed && bytes[0] === lineFeed ? 1 : 0;
            mayFeed = bytes.at(-1) === carriageReturn;
            const at = isFirst || !line.isEmpty() ? readOne(bytes, from) : from;
            if (at === null)
                return 0;
            const start = Math.max(at, lastLineStart(bytes));
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
const reader_asBuffer = (bytes) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
/** Reads several whole lines: all of them when text is wanted too, or else those in which a command may stand. */
function readLines(bytes, listener, state) {
    const text = reader_asBuffer(bytes);
    const findMark = markFinder(text);
    let at = 0;
    while (at < text.length) {
        const next = listener.wantsText() ? at : findMark(at);
        if (next === -1)
            return;
        const [start, end] = [lineStart(text, next), lineEnd(text, next)];
        const isWanted = listener.wantsText() || isCommandSoFar(text.subarray(start, end));
        if (isWanted && end - start <= reader_longestLine)
            readLine(text.toString("utf8", start, end), listener, state);
        at = nextLine(text, end);
    }
}
/** Where the next `::` or `##[` stands, or -1. Neither is looked for again before the last one has been passed. */
function markFinder(text) {
    const found = { "::": 0, "##[": 0 };
    const next = (mark, from) => {
        if (found[mark] !== -1 && found[mark] <= from)
            found[mark] = text.indexOf(mark, from);
        return found[mark];
    };
    return (from) => {
        const [colons, bracket] = [next("::", from), next("##[", from)];
        return colons === -1 || bracket === -1 ? Math.max(colons, bracket) : Math.min(colons, bracket);
    };
}
/** Two colons mean something only at the beginning of a line, and stand in every second line of some compilers. */
function isCommandSoFar(line) {
    if (line.includes("##["))
        return true;
    const colons = line.indexOf("::");
    if (colons === -1)
        return false;
    const text = line.toString("utf8", 0, colons);
    return skipBlanks(text) === text.length;
}
/** Whether the value of an add-mask has begun in a line that isn't finished. A `##[` may stand anywhere in a line. */
function isMaskSoFar(line, { token, ended }) {
    if (line.isEmpty() || token !== null || ended)
        return false;
    const bytes = line.text();
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
    const command = isMarked ? parseWorkflowCommand(line, state.names) : undefined;
    if (command === undefined || (state.token !== null && command.name !== state.token)) {
        if (listener.wantsText())
            listener.text(line);
    }
    else if (state.token !== null) {
        state.names.delete(state.token);
        state.token = null;
    }
    else if (command.name === "stop-commands")
        stop(command.data.toLowerCase(), listener, state);
    else if (command.name !== "add-mask")
        listener.command(command);
    else if (command.data.trim() !== "")
        listener.mask(command.data);
}
/** A token that anything may print would start commands again: the runner ends the step for it. */
function stop(token, listener, state) {
    if (token === "" || token === "pause-logging" || state.names.has(token)) {
        state.ended = true;
        listener.fail("::stop-commands:: needs a token of its own that is neither empty, `pause-logging` nor the name of a workflow command: make a random one");
        return;
    }
    state.names.add(token);
    state.token = token;
}

;// CONCATENATED MODULE: ./build/run/output.js





const createChannel = ({ redactor }, { listener, state, counts, }) => ({
    reader: createCommandReader(listener, state),
    redacting: redactor.stream(),
    characters: createCharacterBoundary(),
    frames: createFrames(counts),
    tail: (0,screen_tail/* createScreenTail */.D)(),
});
const createChannels = (sinks, means) => ({
    stdout: createChannel(sinks, means),
    stderr: createChannel(sinks, means),
});
function createStageOutput(sinks) {
    const { interpreter } = sinks;
    const { listener, masks } = createListener(sinks);
    const frames = { ...model_frames/* noFrames */.e };
    const state = createCommandState();
    const channels = createChannels(sinks, { listener, state, counts: frames });
    const pass = async (stream, frame) => {
        for (const value of masks.splice(0))
            await sinks.mask(value);
        const decisions = channels[stream].frames.decided(frame.decisions);
        if (decisions.length > 0)
            await sinks.decided(stream, decisions);
        await show(stream, channels[stream].characters.push(frame.bytes));
    };
    const show = (stream, bytes) => showBytes(sinks, channels[stream].tail, { stream, bytes });
    return {
        async write(stream, bytes) {
            const { reader, redacting, frames: pieces } = channels[stream];
            for (const piece of pieces.pieces(bytes)) {
                await pass(stream, redacting.push(reader.push(piece)));
                await interpreter.settle();
            }
        },
        async flush() {
            for (const stream of ["stdout", "stderr"]) {
                const { reader, redacting, characters } = channels[stream];
                await pass(stream, redacting.push(reader.end()));
                await pass(stream, redacting.end());
                await show(stream, characters.end());
            }
            await interpreter.settle();
            // The next try is a step of its own.
            Object.assign(state, createCommandState());
        },
        tails: { stdout: channels.stdout.tail, stderr: channels.stderr.tail },
        frames,
        failed: sinks.log.failed,
    };
}
async function showBytes({ log, watch }, tail, { stream, bytes }) {
    if (bytes.length === 0)
        return;
    tail.push(bytes);
    await log.write(bytes);
    await watch(stream, bytes);
}
/** @returns also the values that a watcher was not told of yet */
function createListener({ redactor, interpreter }) {
    const masks = [];
    const mask = (value) => {
        // Beyond what can be looked for nothing of the output is shown, and who watches would keep masks without an end.
        if (redactor.add(value))
            masks.push(value);
    };
    return { listener: { ...interpreter, mask }, masks };
}

// EXTERNAL MODULE: ./build/redaction/secret-values.js
var secret_values = __webpack_require__(6215);
;// CONCATENATED MODULE: ./build/run/secrets.js


/**
 * Hides values that a stage's environment has besides the process's own, which was looked through at the beginning:
 * those of the pipeline file, and those that earlier stages handed on.
 */
function hideVariables(context, request) {
    const { env, stage, carried, scope } = request;
    return hideSecrets(context, scope, { ...env, ...carried.outputs, ...carried.env, ...stage.env });
}
/** Hides those of the values whose names say that they are secrets. */
async function hideSecrets(context, scope, variables) {
    for (const value of (0,secret_values/* findSecretValues */.sD)(variables, scope.secretNames)) {
        if (scope.hidden.has(value))
            continue;
        scope.hidden.add(value);
        context.redactor.add(value);
        await passOnMask(context, value);
    }
}
/** Asks whoever watches to hide a value too. */
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
 * Calls a function that may take too long, such as one that applies an expression of others: it is ended after that
 * time, wherever it is. What it did until then stays done.
 * @param ms of the clock on the wall
 * @returns whether it came to its end
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
/** Follows actions/runner, IssueMatcher.cs: the patterns are looked at from the last to the first. */
function createMatching({ owner, severity, fromPath, pattern: patterns, }) {
    const readers = patterns.map(({ regexp }) => groupReader(regexp));
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
                const match = found === null ? null : matching_joined(before, patterns[at], found);
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
/** @returns reads the text of each group, by its number in .NET; null: a line does not match */
function groupReader(regexp) {
    const expression = new RegExp(regexp);
    const numbers = groupNumbers(regexp);
    return (line) => {
        const found = expression.exec(line);
        return found === null ? null : numbers.map((group) => found[group] ?? "");
    };
}
const escapeClassOrGroup = /\\.|\[(?:\\.|[^\]\\])*\]|\((?:(?!\?)|\?<(?![=!]))/gs;
/**
 * The groups of an expression in the order of their numbers in .NET, where those with a name come last.
 * @param regexp a valid one
 */
function groupNumbers(regexp) {
    const groups = (regexp.match(escapeClassOrGroup) ?? []).filter((piece) => piece.startsWith("("));
    const places = groups.map((piece, at) => ({ at: at + 1, isNamed: piece !== "(" }));
    const [unnamed, named] = [
        places.filter(({ isNamed }) => !isNamed),
        places.filter(({ isNamed }) => isNamed),
    ];
    return [0, ...[...unnamed, ...named].map(({ at }) => at)];
}
/**
 * What an earlier pattern found counts.
 * @param found the text of each group
 */
function matching_joined(before, pattern, found) {
    const value = (name) => {
        const group = pattern[name];
        return before?.[name] ?? (group === null ? null : (found[group] ?? ""));
    };
    return {
        file: value("file"),
        fromPath: value("fromPath"),
        line: value("line"),
        column: value("column"),
        severity: value("severity"),
        message: value("message"),
    };
}

;// CONCATENATED MODULE: ./build/run/commands/matchers.js



/**
 * As the runner: an expression has a second for a line, three times; then its matcher is removed (OutputManager.cs).
 */
const patience = { ms: 1000, attempts: 3 };
/**
 * An expression that is slow, but never for a second, would hold up all else, too: lines that take longer than this,
 * where others take some microseconds, are added up.
 */
const slowLineMs = 10;
/**
 * Time of slow lines in milliseconds from which on a stage is late because of them, and not because a machine is busy.
 */
const heldUpMs = 1000;
/** Milliseconds after which signals and time-outs are heard. */
const sliceMs = 50;
/** Matchers that took too long, after which a stage gets no more of them. */
const mostSlow = 3;
/** @param warn hears of matchers that are removed */
function createMatchers(initial, means, warn) {
    let kept = initial;
    let active = initial.map(activated);
    let slow = 0;
    const remove = (owners) => {
        const gone = new Set(owners.map((owner) => owner.toLowerCase()));
        const stays = ({ owner }) => !gone.has(owner.toLowerCase());
        kept = kept.filter(stays);
        active = active.filter(({ matcher }) => stays(matcher));
    };
    const giveUp = (matcher, why) => {
        slow += 1;
        remove([matcher.owner]);
        if (slow >= mostSlow)
            [kept, active] = [[], []];
        const rest = slow >= mostSlow ? ", and no more problem matchers are used in this stage" : "";
        warn(`the problem matcher ${JSON.stringify(matcher.owner)} took longer than ${why}: it was removed${rest}`);
    };
    const watch = createWatch(means.clock);
    const match = createMatch(means, watch, { active: () => active, giveUp });
    return {
        current: () => kept,
        isEmpty: () => active.length === 0,
        remove,
        add(matchers) {
            remove(matchers.map(({ owner }) => owner));
            if (slow >= mostSlow)
                return;
            kept = [...matchers, ...kept];
            // As the runner, which in the step itself puts them in front of each other one by one.
            active = [...matchers.map(activated).reverse(), ...active];
        },
        match,
        readUntil: watch.readUntil,
        areLate: watch.isLate,
    };
}
/** null: a word that is no level. */
function levelOf({ severity }) {
    const word = severity === null || severity === "" ? "error" : severity.toLowerCase();
    return word === "error" || word === "warning" || word === "notice" ? word : null;
}
const activated = (matcher) => ({ matcher, matching: createMatching(matcher) });
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
                while (!pass.isDone() && watch.tooSlow() === null && clock.elapsed() < until);
            }, patience.ms);
            const stuck = ended ? undefined : pass.matcher();
            if (stuck !== undefined)
                watch.spend(stuck, patience.ms);
            const tooSlow = watch.tooSlow();
            if (tooSlow !== null) {
                giveUp(tooSlow, tooSlowInAll);
                watch.forget();
            }
            else if (stuck !== undefined) {
                attempts = stuckAt === pass.place() ? attempts + 1 : 1;
                stuckAt = pass.place();
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
        tooSlow: () => found,
        forget() {
            found = null;
        },
    };
}
/** The first matcher that a line completes a match of has it, and the others begin anew. */
function createPass(lines, active, watch) {
    const found = [];
    let line = 0;
    let which = 0;
    return {
        found,
        isDone: () => line >= lines.length,
        matcher: () => active()[which]?.matcher,
        place: () => `${line}:${which}`,
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
                // Of one that says nothing the runner makes nothing, and the next one may have the line.
                if (!match.message?.trim() || levelOf(match) === null)
                    continue;
                found.push(match);
                break;
            }
            line += 1;
            which = 0;
        },
    };
}

;// CONCATENATED MODULE: ./build/run/commands/place.js
/**
 * The place that the runner reads (actions/runner, IssueCommandExtension.ValidateLinesAndColumns): an end without a
 * start is the start too; columns need one line, and nothing runs backwards.
 */
function readPlace(properties) {
    const [line, end_line, oneLine] = readRange(properties, "line", "endline");
    const [column, end_column] = readRange(properties, "col", "endcolumn");
    const lines = isBackwards(line, end_line) ? nowhere : { line, end_line };
    const keepsColumns = line !== null && (end_line === null || oneLine) && !isBackwards(column, end_column);
    const columns = keepsColumns ? { column, end_column } : noColumns;
    return positive({ ...lines, ...columns });
}
const nowhere = { line: null, end_line: null };
const noColumns = { column: null, end_column: null };
const isBackwards = (start, end) => start !== null && end !== null && end < start;
/** @returns also whether both are written the same */
function readRange(properties, startName, endName) {
    const [start, end] = [integer(properties.get(startName)), integer(properties.get(endName))];
    if (start === null && end !== null)
        return [end, end, true];
    return [start, end, properties.get(startName) === properties.get(endName)];
}
/** No file has a line 0. */
function positive(place) {
    const entries = Object.entries(place).map(([name, value]) => [
        name,
        value !== null && value >= 1 ? value : null,
    ]);
    return Object.fromEntries(entries);
}
/** As .NET's int.TryParse reads a number: a sign and digits between blanks, in 32 bits. */
function integer(text) {
    if (text === undefined || text.length > 1000 || !/^\s*[+-]?\d+\s*$/.test(text))
        return null;
    const value = Number(text);
    return value >= -2_147_483_648 && value <= 2_147_483_647 ? value : null;
}

;// CONCATENATED MODULE: ./build/run/commands/printed-path.js


/**
 * The path that an `error`, `warning` or `notice` names, relative to the repository's root. A relative one begins
 * there, as on GitHub, but for a file that is only in the stage's working directory.
 * @returns null for what is not below the root
 */
async function findNamed(paths, name) {
    const candidates = await candidatesOf(paths, name, foldersOf(paths));
    const [first] = candidates;
    if (first === undefined)
        return null;
    if (candidates.length === 1)
        return first;
    return (await firstThere(paths, candidates)) ?? first;
}
/**
 * The path of a file that a problem matcher found, relative to the repository's root. It has to be there.
 * @param from what its `fromPath` found: a file in whose folder it may be
 */
async function findMatched(paths, name, from) {
    const folders = foldersOf(paths);
    const beside = from === null || from === "" ? [] : folders.map((folder) => (0,external_node_path_.join)(absolute(folder, from), ".."));
    return firstThere(paths, await candidatesOf(paths, name, beside.length > 0 ? beside : folders));
}
const foldersOf = ({ root, cwd, workspace }) => [root, cwd, workspace];
const absolute = (folder, name) => (0,external_node_path_.isAbsolute)(name) ? name : (0,external_node_path_.join)(folder, name);
async function candidatesOf({ files, root, windows }, name, folders) {
    if (name.trim() === "" || name.includes("\0"))
        return [];
    const own = windows ? name.replaceAll("/", external_node_path_.sep) : name;
    const roots = [root, (await files.realPath(root)) ?? root];
    const found = folders.flatMap((folder) => {
        const path = absolute(folder, own);
        return roots.flatMap((from) => below(from, path) ?? []);
    });
    return [...new Set(found)];
}
const below = (root, path) => path === root || (0,persisted_path/* leadsOut */.qm)(root, path) ? null : (0,external_node_path_.relative)(root, path).split(external_node_path_.sep).join("/");
async function firstThere({ files, root }, candidates) {
    for (const candidate of candidates)
        if (await files.exists((0,external_node_path_.join)(root, candidate)))
            return candidate;
    return null;
}

;// CONCATENATED MODULE: ./build/run/commands/annotation.js



/** A finding of which nothing but its words is known. */
const annotation_nowhere = {
    title: null,
    rule: null,
    path: null,
    line: null,
    end_line: null,
    column: null,
    end_column: null,
    fix: null,
};
/**
 * The runner cuts messages off there, in UTF-16 units (actions/runner, ExecutionContext.cs, _maxIssueMessageLength).
 */
const longestMessage = 4096;
const annotation_cut = (hide, text) => hide(hide(text).slice(0, longestMessage));
/** Of an `error`, `warning` or `notice`. */
async function findingOfCommand(means, level, { properties, data }) {
    const { hide } = means;
    const file = properties.get("file");
    const path = file === undefined ? null : await findNamed(means, file);
    const title = properties.get("title");
    return {
        ...annotation_nowhere,
        level,
        message: annotation_cut(hide, data),
        title: title === undefined ? null : hide(title),
        // A line without a file means nothing.
        ...(path === null ? {} : { ...readPlace(properties), path: hide(path) }),
    };
}
async function findingOfMatch(means, match) {
    const { hide } = means;
    const path = match.file === null ? null : await findMatched(means, match.file, match.fromPath);
    const place = path === null
        ? {}
        : { path: hide(path), line: numberOf(match.line), column: numberOf(match.column) };
    return {
        ...annotation_nowhere,
        level: levelOf(match),
        message: annotation_cut(hide, match.message ?? ""),
        ...place,
        ...(numberOf(match.line) === null ? { column: null } : {}),
    };
}
const numberOf = (text) => text !== null && /^\d{1,10}$/.test(text) && Number(text) >= 1 && Number(text) < 2 ** 31
    ? Number(text)
    : null;

// EXTERNAL MODULE: ./build/run/commands/matcher-file.js
var matcher_file = __webpack_require__(1662);
;// CONCATENATED MODULE: ./build/run/commands/open-matchers.js




/**
 * Opens a file of problem matchers that a stage named.
 * @param read makes something of its text, or throws an error for people
 * @returns what is wrong with it, as a text
 */
async function openMatchers({ files, workspace, temporaryFolder }, file, read) {
    if (file.includes("\0"))
        return "no file has a null byte in its name";
    const path = (0,external_node_path_.isAbsolute)(file) ? file : (0,external_node_path_.join)(workspace, file);
    const folders = [workspace, temporaryFolder].filter((folder) => folder !== null);
    const around = folders.filter((folder) => !(0,persisted_path/* leadsOut */.qm)(folder, path));
    if (around.length === 0)
        return "a file of problem matchers has to lie in the workspace, or in the folder that RUNNER_TEMP names";
    let problem = null;
    // A link in one of them may lead into the other one. What is wrong is told of where the file is named.
    for (const within of new Set([...around, ...folders])) {
        try {
            const text = await files.readText(path, { within, most: limits/* limits */.F.matcherFile.value });
            if (text !== undefined)
                return readOr(read, text);
            problem ??= "there is no such file";
        }
        catch (error) {
            problem ??= (0,reasons/* messageOf */.bD)(error);
        }
    }
    return problem ?? "there is no such file";
}
function readOr(read, text) {
    try {
        return read(text);
    }
    catch (error) {
        return (0,reasons/* messageOf */.bD)(error);
    }
}

;// CONCATENATED MODULE: ./build/run/commands/interpreter.js





function createInterpreter(options) {
    const collector = createCollector(options);
    const outputs = new Map();
    const failures = [];
    const heard = [];
    let settled = Promise.resolve();
    const removed = [];
    const matchers = createMatchers(options.matchers, options, (message) => removed.push(message));
    const fail = (message) => void failures.push(message);
    const actions = commandActions({ options, matchers, outputs, fail, collector });
    const readText = lineReader(options, { matchers, collector, removed });
    const settle = async () => {
        let lines = [];
        for (const one of heard.splice(0)) {
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
        command: (command) => void heard.push(command),
        fail,
        // A matcher that is about to be added reads the lines behind it.
        wantsText: () => !matchers.isEmpty() || heard.some(addsMatchers),
        text: (line) => void heard.push(line),
        settle: () => (settled = settled.then(settle)),
        findings: collector.findings,
        findingsOmitted: collector.omitted,
        forgetFindings: collector.forget,
        takeOutputs: () => takeAll(outputs),
        takeFailures: () => failures.splice(0),
        matchers: matchers.current,
        readUntil: matchers.readUntil,
        isLate: matchers.areLate,
    };
}
/** @param removed warnings about matchers, which it takes */
const lineReader = (options, { matchers, collector, removed, }) => async (lines) => {
    for (const match of await matchers.match(lines))
        await collector.add(() => findingOfMatch(options, match));
    for (const message of removed.splice(0))
        await collector.warn(message);
};
function takeAll(values) {
    const taken = Object.fromEntries(values);
    values.clear();
    return taken;
}
const addsMatchers = (one) => typeof one !== "string" && one.name === "add-matcher";
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
        omitted: () => omitted,
        forget() {
            findings.length = 0;
            omitted = 0;
        },
        add,
        warn: (message) => add(async () => ({ ...annotation_nowhere, level: "warning", message: hide(message) })),
    };
}
/** By the names of the commands; `debug`, `group`, `endgroup` and `save-state` change nothing here. */
function commandActions({ options, matchers, outputs, fail, collector }) {
    const annotate = (level) => (command) => collector.add(() => findingOfCommand(options, level, command));
    const refuse = ({ name }) => fail(`the workflow command ${name} is disabled, as on GitHub: write to $GITHUB_${fileOf(name)} instead`);
    return {
        error: annotate("error"),
        warning: annotate("warning"),
        notice: annotate("notice"),
        "set-output": ({ properties, data }) => {
            const name = properties.get("name");
            if (name === undefined)
                fail("the workflow command set-output has no `name`");
            else
                outputs.set(name, data);
        },
        "save-state": ({ properties }) => {
            if (properties.get("name") === undefined)
                fail("the workflow command save-state has no `name`");
        },
        "set-env": refuse,
        "add-path": refuse,
        echo: ({ data }) => {
            if (!["ON", "OFF"].includes(data.trim().toUpperCase()))
                fail(`the workflow command echo takes on or off, and not ${JSON.stringify(data.slice(0, 100))}`);
        },
        "add-matcher": async ({ data: file }) => {
            if (file === "")
                return collector.warn("::add-matcher:: names no file");
            const read = await openMatchers(options, file, matcher_file/* readMatchers */.o2);
            if (typeof read === "string")
                fail(`::add-matcher::${file}: ${read}`);
            else
                matchers.add(read);
        },
        "remove-matcher": async ({ properties, data: file }) => {
            const owner = properties.get("owner") ?? "";
            if ((owner === "") === (file === ""))
                return collector.warn("::remove-matcher:: needs either an owner or a file");
            if (owner !== "")
                return matchers.remove([owner]);
            const read = await openMatchers(options, file, matcher_file/* readOwners */.hC);
            if (typeof read === "string")
                fail(`::remove-matcher::${file}: ${read}`);
            else
                matchers.remove(read);
        },
    };
}
const fileOf = (name) => (name === "set-env" ? "ENV" : "PATH");

// EXTERNAL MODULE: ./build/model/counted.js
var counted = __webpack_require__(7820);
;// CONCATENATED MODULE: ./build/run/shell.js
/** PowerShell goes on after an error and forgets the exit code of the last program unless it is told otherwise. */
const powershell = (script) => `$ErrorActionPreference = 'stop'\n${script}\nif ((Test-Path -LiteralPath variable:\\LASTEXITCODE)) { exit $LASTEXITCODE }\n`;
/** The forms that GitHub documents for `jobs.<job_id>.steps[*].shell`; `node` is ours. */
const shells = {
    bash: { extension: ".sh", templates: ["bash --noprofile --norc -eo pipefail {0}"] },
    sh: { extension: ".sh", templates: ["sh -e {0}"] },
    pwsh: {
        extension: ".ps1",
        templates: ["pwsh -NoLogo -NonInteractive -File {0}"],
        wrap: powershell,
    },
    powershell: {
        extension: ".ps1",
        templates: ["powershell -NoLogo -NonInteractive -File {0}"],
        wrap: powershell,
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
/** @param shell as in the configuration: null, a name of the table above or a template with `{0}` */
function shellCommand(shell, script, windows) {
    const form = formOf(shell, windows);
    return {
        fileName: `script${form.extension}`,
        script: form.wrap ? form.wrap(script) : script,
        candidates: (path) => form.templates.map((template) => commandLine(template, path)),
    };
}
function commandLine(template, path) {
    const [command = "", ...args] = template.split(/\s+/).filter((word) => word !== "");
    return { command, args: args.map((arg) => arg.replaceAll("{0}", path)) };
}
function formOf(shell, windows) {
    if (shell === null)
        return windows ? shells["pwsh"] : unset;
    return shells[shell] ?? { extension: "", templates: [shell] };
}

;// CONCATENATED MODULE: ./build/run/commands/decode.js
const marks = [
    ["utf-8", [0xef, 0xbb, 0xbf]],
    ["utf-16le", [0xff, 0xfe]],
    ["utf-16be", [0xfe, 0xff]],
];
/**
 * Text as its mark of byte order says, or else UTF-8: as .NET reads it, and so the runner. PowerShell writes UTF-16.
 */
function decodeText(bytes) {
    const [encoding] = marks.find(([, mark]) => mark.every((byte, at) => bytes[at] === byte)) ?? [
        "utf-8",
    ];
    return new TextDecoder(encoding).decode(bytes);
}

;// CONCATENATED MODULE: ./build/run/commands/pairs.js
/**
 * Reads `NAME=value` lines and blocks of `NAME<<END`, the value's lines and `END`, by the rules of the runner
 * (actions/runner, FileCommandManager.cs, EnvFileKeyValuePairs), with two differences: a name may not be empty, and a
 * line may end in CR, LF or CRLF on every system. The line ends within a value stay.
 * @param variable that names the file, for the problem
 */
function readPairs(variable, text) {
    const values = new Map();
    const lines = splitLines(text);
    const problemAt = (line, what) => ({
        values: Object.fromEntries(values),
        problem: `${variable}, line ${line + 1}: ${what}`,
    });
    for (let at = 0; at < lines.length; at += 1) {
        const line = textOf(text, lines[at]);
        if (line === "")
            continue;
        const pair = readPair(line);
        if (pair === null)
            return problemAt(at, `expected NAME=value or NAME<<DELIMITER, and found ${shown(line)}`);
        if ("value" in pair) {
            values.set(pair.name, pair.value);
            continue;
        }
        const end = findEnd(text, lines, at + 1, pair.delimiter);
        if (end === -1)
            return problemAt(at, `no line is its delimiter ${shown(pair.delimiter)}`);
        values.set(pair.name, at + 1 === end ? "" : text.slice(lines[at + 1].start, lines[end - 1].end));
        at = end;
    }
    return { values: Object.fromEntries(values), problem: null };
}
/** A file of folders, one a line, as GITHUB_PATH: the newest first, and each once. */
function readFolders(text) {
    const folders = splitLines(text).map((line) => textOf(text, line));
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
const textOf = (text, { start, end }) => text.slice(start, end);
/** What comes first decides: `=` or `<<`. */
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
        if (textOf(text, lines[at]) === delimiter)
            return at;
    return -1;
}
const shown = (text) => JSON.stringify(text.length > 100 ? `${text.slice(0, 100)}…` : text);

;// CONCATENATED MODULE: ./build/run/commands/files.js



/** The files that a runner has for every step; newer runners add to them. */
const everyRunner = [
    "GITHUB_OUTPUT",
    "GITHUB_STATE",
    "GITHUB_ENV",
    "GITHUB_PATH",
    "GITHUB_STEP_SUMMARY",
];
/** Where a runner keeps its command files (actions/runner, FileCommandManager.cs). */
const runnersFolder = /[\\/]_runner_file_commands[\\/]/;
const alsoKnown = /^GITHUB_ARTIFACTS(_LIST)?$/;
/**
 * The variables that name such files. A stage has files of its own in place of those of the action's step, so that what
 * it writes there changes nothing of the action's.
 * @param environment the step's
 */
function commandFileNames(environment) {
    const others = Object.entries(environment)
        .filter(([name, value]) => alsoKnown.test(name) || (name.startsWith("GITHUB_") && runnersFolder.test(value)))
        .map(([name]) => name);
    return [...new Set([...everyRunner, ...others.sort()])];
}
const files_nothing = new Uint8Array(0);
/** Reads them as the runner does. */
function readCommandFiles(files) {
    const textOf = (variable) => decodeText(files.get(variable) ?? files_nothing);
    const pairs = (variable) => {
        const text = textOf(variable);
        if (text.includes("\0"))
            return { values: {}, problem: `${variable} holds a null byte: write it as UTF-8` };
        return readPairs(variable, text);
    };
    const [env, outputs, state] = [
        pairs("GITHUB_ENV"),
        pairs("GITHUB_OUTPUT"),
        pairs("GITHUB_STATE"),
    ];
    const allowed = Object.entries(env.values).filter(([name]) => !isBlocked(name));
    const blocked = Object.keys(env.values).filter(isBlocked);
    const summary = textOf("GITHUB_STEP_SUMMARY");
    const isTooLarge = (files.get("GITHUB_STEP_SUMMARY")?.length ?? 0) > limits/* limits */.F.stageSummary.value;
    const others = [...files].filter(([name, bytes]) => !everyRunner.includes(name) && bytes.length > 0);
    return {
        env: Object.fromEntries(allowed),
        path: readFolders(textOf("GITHUB_PATH")),
        outputs: outputs.values,
        summary: summary === "" || isTooLarge ? null : summary,
        notes: [
            ...blocked.map((name) => `GITHUB_ENV: ${name} cannot be set by a stage, as on GitHub`),
            ...(isTooLarge
                ? [`GITHUB_STEP_SUMMARY is larger than ${limits/* limits */.F.stageSummary.shown}, and left out`]
                : []),
            ...others.map(([name]) => `what it wrote to ${name} is left out: a stage hands files on by \`artifacts\``),
        ],
        problems: [env, outputs, state].flatMap(({ problem }) => problem ?? []),
    };
}
const isBlocked = (name) => name.toUpperCase() === "NODE_OPTIONS";

;// CONCATENATED MODULE: ./build/run/try.js










/** Runs a stage's script once, in a temporary folder that it has for itself. */
async function runTry(context, request, how) {
    const { workplaces } = request.scope;
    const shell = shellCommand(request.stage.shell, request.stage.run, context.windows);
    const workplace = await workplaces.take(shell.fileName, shell.script);
    let left = null;
    try {
        await hideVariables(context, request);
        const mark = (0,external_node_crypto_.randomBytes)(8).toString("hex");
        const layers = layersOf(context, request, { workplace, mark });
        const env = (0,environment/* stageEnvironment */._7)(layers, context.windows);
        how.interpreter.readUntil(context.clock.elapsed() + how.timeoutMs);
        const candidates = shell.candidates((0,external_node_path_.join)(workplace.folder, shell.fileName));
        const { exit, leftBehind } = await start(context, request, { ...how, env, candidates });
        // A process can leave the group of its stage, and would go on.
        if (exit.kind === "timed-out")
            await context.processes.endOrphans({ leaders: [], mark: (0,environment/* stageMark */.MZ)(mark) });
        await how.output.flush();
        const written = await workplaces.read(workplace);
        if (!leftBehind)
            left = written;
        const handed = handOn(request, how, { written, layers });
        const notes = leftBehind ? ["left processes behind", ...handed.notes] : handed.notes;
        return { ...handed, exit: judgeProblems(judgeLate(exit, how), handed.problems), notes };
    }
    finally {
        await giveBack(context, request, { workplace, left });
    }
}
/** The stage is over: what became of its folder changes nothing any more. */
async function giveBack(context, { scope, entry }, { workplace, left }) {
    try {
        await scope.workplaces.giveBack(workplace, left);
    }
    catch (error) {
        context.warn(`${entry.id}: its temporary folder could not be removed: ${(0,reasons/* messageOf */.bD)(error)}`);
    }
}
function layersOf(context, request, { workplace, mark }) {
    const { scope, entry, carried } = request;
    return {
        idToken: request.stage.permissions.id_token,
        process: context.environment,
        subtask: request.env,
        carried,
        stage: request.stage.env,
        own: {
            ...workplace.environment,
            ORCHESTRATOR_TASK_ID: scope.taskId,
            ORCHESTRATOR_RUN_ID: scope.runId,
            ORCHESTRATOR_STAGE: entry.id,
            ORCHESTRATOR_MARK: scope.mark,
            ORCHESTRATOR_STAGE_MARK: mark,
            ...(entry.subtask === null ? {} : { ORCHESTRATOR_SUBTASK: entry.subtask }),
        },
    };
}
/** What the stage handed on, by its command files and by the commands in its output. */
function handOn({ carried: before, entry }, { interpreter }, { written, layers }) {
    const files = readCommandFiles(written);
    const { outputs, leftOut } = boundOutputs({ ...interpreter.takeOutputs(), ...files.outputs });
    const fixed = Object.keys(files.env).filter((name) => (0,environment/* isFixed */.zZ)(name, layers));
    const { carried, handedOn } = (0,environment/* carryOn */.R)(before, {
        env: Object.fromEntries(Object.entries(files.env).filter(([name]) => !fixed.includes(name))),
        path: files.path,
        outputs: Object.fromEntries(Object.entries(outputs).map(([name, value]) => [(0,environment/* outputVariable */.Qh)(entry.id, name), value])),
        matchers: interpreter.matchers(),
    });
    const kept = fixed.map((name) => `GITHUB_ENV: ${name} keeps its value: it is not a stage's to set`);
    return {
        carried,
        handedOn,
        outputs,
        summary: files.summary,
        notes: [...kept, ...leftOut, ...files.notes],
        problems: [...interpreter.takeFailures(), ...files.problems],
    };
}
/** Those that fit, the first ones first, with a note on the others. */
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
 * As for the runner, the time that problem matchers take belongs to the step (ProcessInvoker.cs). A failure keeps its
 * own reason.
 */
const judgeLate = (exit, { interpreter, timeoutMs }) => (0,model_outcome/* hasSucceeded */.yO)(exit) && interpreter.isLate()
    ? { kind: "timed-out", after_seconds: timeoutMs / 1000 }
    : exit;
/** The runner fails a step for such problems. A stage that failed anyway keeps its own reason. */
function judgeProblems(exit, [problem]) {
    if (problem === undefined || !(0,model_outcome/* hasSucceeded */.yO)(exit))
        return exit;
    return { kind: "errored", reason: "workflow-command", message: problem };
}
/** Tries the shells one after another until one can be started. */
async function start(context, request, how) {
    let result;
    for (const { command, args } of how.candidates) {
        let announced = Promise.resolve();
        const running = context.processes.start({
            command,
            args,
            cwd: request.cwd,
            env: how.env,
            timeoutMs: how.timeoutMs,
            onOutput: async (stream, chunk) => {
                await announced;
                await how.output.write(stream, chunk);
            },
            outputFailed: how.output.failed,
        }, request.signal);
        if (running.pid !== null || command === how.candidates.at(-1).command) {
            announced = how.announce(running);
        }
        [result] = await Promise.all([running.result, announced]);
        if (result.exit.kind !== "spawn-failed")
            return result;
    }
    return result;
}

;// CONCATENATED MODULE: ./build/run/command-stage.js













/** Runs a command until it succeeds or its tries are used up, with its log on disk. */
async function runCommand(context, request) {
    const { scope, entry } = request;
    const path = (0,run_context/* logFile */.N9)(scope, (0,stage_files/* fileStem */.E8)(entry.index, entry.id));
    await (0,run_context/* requireOwnFolder */.uA)(context, scope, "logs");
    const appender = await context.files.openAppend(path);
    try {
        const log = createLog(appender, scope.logLimit);
        const heard = listen(context, request, log);
        const verdicts = await readVersions(context.files, request.cwd, scope.verdictPaths.get(entry.id) ?? []);
        const result = await repeat(context, request, heard);
        const written = log.finish().then(() => (0,run_context/* requireOwnFolder */.uA)(context, scope, "logs"));
        await hideSecrets(context, scope, { ...result.carried.env, ...result.outputs });
        const exit = await written.then(() => result.exit, errored/* erroredExit */.y);
        const copied = await copyArtifacts(context, request, verdicts);
        const ended = copied.isCutShort && (0,model_outcome/* hasSucceeded */.yO)(exit) ? { kind: "cancelled" } : exit;
        const missing = judgeMissing(request.stage, copied.unmatched, ended);
        return {
            ...result,
            exit: missing.exit,
            notes: [...result.notes, ...missing.notes, ...copied.notes],
            artifacts: copied.artifacts,
            files: [{ path: (0,persisted_path/* persistedPath */.Tb)(context, path), ...log.measured() }, ...copied.files],
            output: heard.output,
            findings: heard.interpreter.findings,
            findingsOmitted: heard.interpreter.findingsOmitted(),
        };
    }
    finally {
        await appender.close();
    }
}
/** What globs of `artifacts` that matched no file come to. A stage that failed anyway keeps its own reason. */
function judgeMissing({ if_no_files_found }, unmatched, exit) {
    if (unmatched.length === 0 || if_no_files_found === "ignore")
        return { exit, notes: [] };
    const message = `no file matches ${unmatched.join(", ")}`;
    if (if_no_files_found === "warn" || !(0,model_outcome/* hasSucceeded */.yO)(exit))
        return { exit, notes: [`artifacts: ${message}`] };
    return { exit: { kind: "errored", reason: "no-files-found", message }, notes: [] };
}
/** Where the stage's output goes. */
function listen(context, request, log) {
    const { scope, entry } = request;
    const interpreter = createInterpreter({
        ...context,
        cwd: request.cwd,
        signal: request.signal,
        workspace: context.environment["GITHUB_WORKSPACE"] ?? context.root,
        temporaryFolder: context.environment["RUNNER_TEMP"] ?? null,
        matchers: request.carried.matchers,
        hide: context.redactor.text,
    });
    const output = createStageOutput({
        interpreter,
        redactor: context.redactor,
        log,
        watch: (stream, bytes) => watchOutput(context, request, stream, bytes),
        mask: (value) => passOnMask(context, value),
        decided: (stream, decisions) => scope.privacy.record([...scope.path, entry.id].join("/"), stream, decisions),
    });
    return { output, interpreter };
}
async function repeat(context, request, heard) {
    const { max, backoff_seconds, on, timeout_minutes } = request.stage.tries;
    const longestTry = timeout_minutes === null ? Infinity : timeout_minutes * 60_000;
    const deadline = context.clock.elapsed() + request.timeoutMs;
    for (let number = 1;; number += 1) {
        const remaining = Math.max(1, deadline - context.clock.elapsed());
        const timeoutMs = Math.min(remaining, longestTry);
        const once = await tryOnce(context, request, heard, { number, timeoutMs });
        if (once.exit.kind === "timed-out")
            once.exit.after_seconds = Math.min(request.timeoutMs, longestTry) / 1000;
        const done = { ...once, tries: number };
        if (number === max || !worthAnotherTry(once.exit, on) || request.signal.aborted)
            return done;
        if (context.clock.elapsed() + backoff_seconds * 1000 >= deadline) {
            return { ...done, notes: ["no time was left for another try", ...once.notes] };
        }
        await context.clock.sleep(backoff_seconds * 1000, request.signal);
        if (request.signal.aborted)
            return { ...done, exit: { kind: "cancelled" } };
    }
}
/** What throws on the way ends the stage; what it wrote until then is kept. */
async function tryOnce(context, request, { output, interpreter }, attempt) {
    try {
        if (attempt.number > 1) {
            const line = `\n--- try ${attempt.number} of ${request.stage.tries.max} ---\n`;
            await output.write("stdout", Buffer.from(line));
            interpreter.forgetFindings();
        }
        const announce = (process) => announceStart(context, request, { ...process, number: attempt.number });
        return await runTry(context, request, {
            output,
            interpreter,
            announce,
            timeoutMs: attempt.timeoutMs,
        });
    }
    catch (error) {
        const nothing = { carried: request.carried, handedOn: false, outputs: {}, summary: null };
        return { exit: (0,errored/* erroredExit */.y)(error), notes: [], ...nothing };
    }
}
function worthAnotherTry(exit, on) {
    if (exit.kind === "timed-out")
        return on.includes("timeout");
    const failed = (exit.kind === "exited" && exit.code !== 0) || exit.kind === "signalled";
    return failed && on.includes("failure");
}
function announceStart(context, { entry, scope, record }, { pid, started, number }) {
    return record({
        type: "stage-started",
        index: entry.index,
        try: number,
        pid,
        process_started: started,
        log_path: (0,persisted_path/* persistedPath */.Tb)(context, (0,run_context/* logFile */.N9)(scope, (0,stage_files/* fileStem */.E8)(entry.index, entry.id))),
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
/** @returns what was written, or null when it could not be: then the manifest still says what happened. */
async function writeErrorFile(context, scope, failed) {
    const { entry } = failed;
    const path = (0,external_node_path_.join)(scope.folder, (0,stage_files/* errorPath */.Q2)((0,stage_files/* fileStem */.E8)(entry.index, entry.id)));
    const file = describeFailure(context, scope, failed);
    try {
        const text = (0,json/* toJson */.aB)(file);
        await (0,run_context/* requireOwnFolder */.uA)(context, scope, "errors");
        await context.files.replace(path, text);
        return { path: (0,persisted_path/* persistedPath */.Tb)(context, path), ...(0,evidence/* measureText */.kD)(text) };
    }
    catch (error) {
        context.warn(`${entry.id}: its error file could not be written: ${(0,reasons/* messageOf */.bD)(error)}`);
        return null;
    }
}
function describeFailure(context, scope, { entry, exit, output }) {
    const stream = (name) => output?.tails[name].text(errorTailBytes) ?? (0,redacted/* words */.aL) ``;
    const truncated = (name) => (output?.tails[name].total() ?? 0) > errorTailBytes;
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
            stdout: stream("stdout"),
            stderr: stream("stderr"),
            stdout_truncated: truncated("stdout"),
            stderr_truncated: truncated("stderr"),
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
 * Ends a journal: its status follows from the stages' outcomes, and from the journal itself, since nobody could check a
 * success that is not written down. When it is the end that could not be written, another one says so.
 */
async function recordEnd(journal, outcomes, context) {
    if (!journal.broken.aborted)
        await journal.record({ type: "run-finished", ...endOf(outcomes, context) });
    if (!journal.broken.aborted)
        return;
    await journal.record({
        type: "run-finished",
        status: "failed",
        status_detail: "journal-not-written",
        summary: context.redactor.text(String(journal.broken.reason)),
    });
}
function endOf(outcomes, { signal, ownFiles, redactor }) {
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












/** Runs a nested pipeline with a journal and a manifest of its own, which stay whatever becomes of it. */
async function runNested(context, request) {
    const { stage, entry, scope, journal } = request;
    const runId = request.subRunId();
    const child = {
        ...scope,
        namesakes: new Set(),
        path: [...scope.path, entry.id],
        runId,
        kept: scope.kept.children.get(runId) ?? kept/* nothingKept */.kK,
        folder: (0,external_node_path_.join)(scope.folder, "children", runId),
        realFolder: (0,external_node_path_.join)(scope.realFolder, "children", runId),
    };
    const childJournal = await openChildJournal(context, request, child);
    await journal.record({
        type: "child-started",
        index: entry.index,
        run_id: child.runId,
        pipeline_id: stage.pipeline_id,
        manifest: (0,persisted_path/* persistedPath */.Tb)(context, (0,external_node_path_.join)(child.folder, "manifest.json")),
    });
    await recordKept(childJournal, child.kept, request.collected);
    const limit = startLimit(context, request);
    const signal = AbortSignal.any([request.signal, limit.timeUp, childJournal.broken]);
    const cleanUp = AbortSignal.any([request.cleanUp, limit.timeUp, childJournal.broken]);
    try {
        const carried = await runChild(context, request, { child, childJournal, signal, cleanUp });
        const manifest = childJournal.manifest();
        const exit = (0,nested_end/* nestedExit */.eR)(manifest, limit.ranOut() ? request.timeoutMs : null);
        const handedOn = !(0,external_node_util_.isDeepStrictEqual)(carried, request.carried);
        const frames = manifest.privacy?.totals ?? model_frames/* noFrames */.e;
        return { exit, carried, handedOn, frames, judgement: (0,redacted/* asRecorded */.zz)((0,nested_end/* nestedJudgement */.LZ)(manifest)) };
    }
    finally {
        limit.stop();
        await childJournal.close();
        request.collected.children.push(childJournal.manifest());
        const { status } = childJournal.manifest();
        await journal.record({
            type: "child-finished",
            index: entry.index,
            run_id: child.runId,
            status,
        });
    }
}
async function runChild(context, request, run) {
    const { stage } = request;
    const { child, childJournal, signal, cleanUp } = run;
    const { outcomes, carried } = await request.runList(context, {
        stages: stage.stages,
        entries: childJournal.manifest().commands,
        scope: child,
        journal: childJournal,
        env: { ...request.env, ...stage.env },
        carried: request.carried,
        folder: request.cwd,
        failFast: stage.fail_fast,
        maxParallel: stage.max_parallel,
        timeoutMinutes: null,
        signal,
        cleanUp,
        collected: request.collected,
    });
    await recordEnd(childJournal, outcomes, { ...context, signal, ownFiles: null });
    return carried;
}
async function openChildJournal(context, request, child) {
    const { stage, entry, scope, journal } = request;
    await (0,run_context/* requireOwnFolder */.uA)(context, scope, "children");
    await (0,run_context/* requireOwnFolder */.uA)(context, child, ".");
    const parent = journal.manifest();
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
        artifact_root: (0,persisted_path/* persistedPath */.Tb)(context, child.folder),
        guardrails_required: false,
        writer: context.writer,
        mark: scope.mark,
        heartbeat: null,
        redaction: context.redactor.mode,
        commands: (0,run_context/* shownEntries */.G7)(context, (0,entries/* entriesOfStages */.lW)(stage.stages, entry.subtask, 1)),
    });
}
/** Says when the nested pipeline's own time is up. */
function startLimit(context, request) {
    const timeUp = new AbortController();
    const stopped = new AbortController();
    void context.clock.sleep(request.timeoutMs, stopped.signal).then(() => {
        if (!stopped.signal.aborted)
            timeUp.abort("the pipeline that it is part of timed out");
    });
    return {
        timeUp: timeUp.signal,
        ranOut: () => timeUp.signal.aborted,
        stop: () => stopped.abort(),
    };
}

;// CONCATENATED MODULE: ./build/run/stage.js









/** Runs one stage and records how it ended. What throws on the way is an outcome: failed, with the reason. */
async function runStage(context, request) {
    const begun = context.clock.elapsed();
    const ended = await runKind(context, request).catch((error) => endedBy(request, (0,errored/* erroredExit */.y)(error)));
    const outcome = (0,model_outcome/* outcomeOf */.sG)(ended.exit, request.stage);
    const duration_ms = Math.max(0, Math.round(context.clock.elapsed() - begun));
    const exit = (0,errored/* withoutSecrets */.c)(context, ended.exit);
    await stage_recordEnd(context, request, { ...ended, exit, outcome, duration_ms });
    return { outcome, carried: ended.carried };
}
/** A stage of which there is nothing to tell but its end. */
const endedBy = ({ carried }, exit, notes = []) => {
    const nothing = {
        findings: [],
        findingsOmitted: 0,
        judgement: null,
        handedOn: false,
        outputs: {},
        summary: null,
    };
    return {
        exit,
        tries: 1,
        notes,
        output: null,
        carried,
        frames: model_frames/* noFrames */.e,
        artifacts: [],
        files: [],
        ...nothing,
    };
};
async function runKind(context, request) {
    const { stage, journal } = request;
    if (request.timeoutMs <= 0) {
        const exit = { kind: "timed-out", after_seconds: 0 };
        return endedBy(request, exit, ["not started: nothing is left of the time of its subtask"]);
    }
    switch (stage.kind) {
        case "command": {
            const record = journal.record;
            const result = await runCommand(context, { ...request, stage, record });
            return { ...result, frames: result.output.frames, judgement: null };
        }
        case "subpipeline": {
            const { index } = request.entry;
            const nobody = { pid: null, process_started: null, log_path: null };
            await journal.record({ type: "stage-started", index, try: 1, ...nobody });
            return {
                ...endedBy(request, { kind: "cancelled" }),
                ...(await runNested(context, { ...request, stage })),
            };
        }
        case "guardrail":
            return {
                ...endedBy(request, { kind: "cancelled" }),
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
    const privacyLog = scope.privacy.file();
    await journal.record({
        type: "stage-finished",
        index: entry.index,
        outcome,
        exit,
        tries,
        duration_ms,
        summary: context.redactor.text(summary),
        notes: ended.notes.map((note) => context.redactor.text(note)),
        tail: succeeded || output === null ? null : (0,screen_tail/* tailOf */.C)(output.tails, context.redactor.text),
        error_file: errorFile?.path ?? null,
        findings: [...findings],
        findings_omitted: ended.findingsOmitted,
        judgement,
        artifacts,
        outputs: redactedOutputs(context, ended.outputs),
        step_summary: ended.summary === null ? null : await boundSummary(context.redactor.text(ended.summary)),
        files: [...ended.files, ...[errorFile, privacyLog].filter((file) => file !== null)],
        frames: ended.frames,
        privacy_log: privacyLog?.path ?? null,
        handed_on: ended.handedOn,
    });
}
/** A name may hold a secret as well as a value. */
const redactedOutputs = ({ redactor }, outputs) => Object.fromEntries(Object.entries(outputs).map(([name, value]) => [redactor.text(name), redactor.text(value)]));

;// CONCATENATED MODULE: ./build/run/stage-list.js






/** Runs the stages in the order that their needs give, each with what earlier ones handed on. */
async function runStageList(context, list) {
    let { carried } = list;
    const deadline = deadlineOf(context, list.timeoutMinutes);
    const outcomes = await runSchedule({
        stages: list.stages,
        done: keptPositions(list),
        failFast: list.failFast,
        maxParallel: list.maxParallel ?? context.defaultParallel,
        signal: list.signal,
        cleanUp: list.cleanUp,
        // A nested pipeline runs only when its stage does.
        begun: list.scope.path.length > 0,
        run: async (position) => {
            const stage = list.stages[position];
            const entry = list.entries[position];
            const before = carried;
            const result = await runStage(context, {
                ...list,
                stage,
                entry,
                carried: before,
                signal: signalFor(list, stage),
                cwd: (0,external_node_path_.join)(list.folder, stage.working_directory),
                timeoutMs: Math.min(stage.timeout_minutes * 60_000, timeLeft(context, deadline)),
                subRunId: () => (0,sub_run/* subRunId */.dZ)(list.scope.runId, list.scope.namesakes, entry),
                runList: runStageList,
            });
            carried = (0,environment/* joinCarried */.x4)(carried, before, result.carried);
            return result.outcome;
        },
        skip: (position, reason) => list.journal.record({
            type: "stage-skipped",
            index: list.entries[position].index,
            reason: context.redactor.text(reason),
        }),
    });
    return { outcomes, carried };
}
/** A stage that cleans up is not ended by the cancel, as on GitHub. Of a nested pipeline, its stages decide that. */
const signalFor = ({ signal, cleanUp }, stage) => stage.kind !== "subpipeline" && (0,condition/* cleansUp */.kI)(stage.if) ? cleanUp : signal;
/** Positions of stages that an earlier attempt did. */
const keptPositions = ({ entries, scope }) => new Set([...entries.keys()].filter((position) => scope.kept.stages.has(entries[position].index)));
const deadlineOf = (context, minutes) => minutes === null ? Infinity : context.clock.elapsed() + minutes * 60_000;
const timeLeft = (context, deadline) => Math.floor(deadline - context.clock.elapsed());

;// CONCATENATED MODULE: ./build/run/workplace.js




const nameOf = (variable) => variable.toLowerCase();
/** @param outside.environment the step's */
function createWorkplaces({ files, environment, }) {
    const commandFiles = commandFileNames(environment);
    /** Folders with empty command files and nothing else. */
    const spare = [];
    let uses = 0;
    return {
        async take(scriptName, script) {
            const folder = spare.pop() ?? (await makeFolder(files, commandFiles));
            await files.write((0,external_node_path_.join)(folder, scriptName), script);
            const paths = commandFiles.map((variable) => [variable, (0,external_node_path_.join)(folder, nameOf(variable))]);
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
    return files.makeTemporaryFolder(Object.fromEntries(commandFiles.map((variable) => [nameOf(variable), ""])));
}
/** Nothing was written, and nothing is there besides the script; no link leads out of it or into it. */
async function isUntouched(files, { folder, scriptName, environment }, left) {
    if ([...left.values()].some((bytes) => bytes.length > 0))
        return false;
    const expected = [...Object.keys(environment).map(nameOf), scriptName].sort();
    const found = await files.plainFiles(folder);
    return found !== null && found.join("/") === expected.join("/");
}

;// CONCATENATED MODULE: ./build/run/assignment.js




















/** Runs one attempt at one assignment: its set-up, then its subtasks one after another. */
async function runAssignment(context, request) {
    const { plan } = request;
    const begun = scopeOf(context, request);
    const journal = await openAssignmentJournal(context, request, begun);
    const scope = {
        ...begun,
        realFolder: (await context.files.realPath(begun.folder)) ?? begun.folder,
    };
    const cleanUp = startCleanUp(context);
    const run = {
        plan,
        journal,
        signal: AbortSignal.any([context.signal, journal.broken]),
        cleanUp: AbortSignal.any([cleanUp.over, journal.broken]),
        scope,
        entries: [...journal.manifest().commands],
        collected: { children: [], findings: [] },
    };
    const interval = plan.recovery.heartbeat_interval_seconds * 1000;
    const heartbeat = startHeartbeat(context.clock, interval, journal.beat, context.warn);
    try {
        if (request.resumed !== null) {
            const reason = context.redactor.text(request.resumed.reason);
            await journal.record({ type: "run-resumed", actor: request.resumed.actor, reason });
            await recordKept(journal, scope.kept, run.collected);
        }
        const { outcomes, carried } = await runAll(context, run, request);
        await (0,run_context/* endEscaped */.T2)(context, run);
        await heartbeat.stop();
        await tidyUp(context, run.scope);
        await recordEnd(journal, outcomes, context);
        return { manifest: journal.manifest(), collected: run.collected, carried };
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
        context.warn(`the run could not be tidied up after: ${(0,reasons/* messageOf */.bD)(error)}`);
    }
}
function scopeOf(context, { plan, folder, resumed }) {
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
        verdictPaths: verdictPathsIn(plan),
        kept: resumed === null ? kept/* nothingKept */.kK : (0,kept/* withoutVariables */.KC)(resumed.kept),
        logLimit: plan.log_limit_bytes,
        workplaces: createWorkplaces(context),
        privacy: createPrivacyLog({ ...context, path, shownPath: (0,persisted_path/* persistedPath */.Tb)(context, path) }),
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
            outcomes.push(...(await runSubtask(context, run, subtask, setup.carried)));
        else
            outcomes.push(...(await skipSubtask(run, subtask, context.redactor.text(`set-up failed: ${broken.id}`))));
    }
    return { outcomes, carried: setup.carried };
}
const runSetup = (context, run) => runStages(context, run, run.plan.setup, {
    env: {},
    carried: (0,environment/* nothingCarried */.m6)(),
    folder: context.root,
    failFast: true,
    maxParallel: null,
    timeoutMinutes: null,
});
async function takeOverSetup(run, { stages, carried }) {
    await recordKept(run.journal, { ...kept/* nothingKept */.kK, stages }, run.collected);
    const outcomes = run.entries
        .splice(0, run.plan.setup.length)
        .map(({ index }) => stages.get(index)?.record.outcome ?? "cancelled");
    return { outcomes, carried };
}
async function runSubtask(context, run, subtask, carried) {
    const result = await runStages(context, run, subtask.stages, {
        env: subtask.env,
        carried,
        folder: (0,external_node_path_.join)(context.root, subtask.working_directory),
        failFast: subtask.fail_fast,
        maxParallel: subtask.max_parallel,
        timeoutMinutes: subtask.timeout_minutes,
    });
    return result.outcomes;
}
function runStages(context, run, stages, settings) {
    const entries = run.entries.splice(0, stages.length);
    return runStageList(context, { ...run, ...settings, stages, entries });
}
/** What an earlier attempt did stays done. */
async function skipSubtask(run, subtask, reason) {
    const outcomes = [];
    for (const { index } of run.entries.splice(0, subtask.stages.length)) {
        const done = run.scope.kept.stages.has(index);
        if (!done)
            await run.journal.record({ type: "stage-skipped", index, reason });
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
        artifact_root: (0,persisted_path/* persistedPath */.Tb)(context, folder),
        guardrails_required: plan.guardrails_required,
        writer: context.writer,
        mark: scope.mark,
        heartbeat: {
            interval_seconds: plan.recovery.heartbeat_interval_seconds,
            stale_after_seconds: plan.recovery.missing_heartbeat_timeout_seconds,
        },
        redaction: context.redactor.mode,
        commands: (0,run_context/* shownEntries */.G7)(context, (0,entries/* entriesOf */.Mc)(plan, assignment)),
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

/** The runner takes numbers and truth written as texts, too; an empty one is none. */
const numberOf = (value) => {
    if (typeof value !== "string")
        return value;
    const text = value.trim();
    if (text === "")
        return null;
    return /^[+-]?\d+$/.test(text) ? Number(text) : value;
};
const truthOf = (value) => {
    const text = typeof value === "string" ? value.trim().toLowerCase() : null;
    return text === "true" || text === "false" ? text === "true" : text === "" ? null : value;
};
const group = zod__WEBPACK_IMPORTED_MODULE_0__.preprocess(numberOf, zod__WEBPACK_IMPORTED_MODULE_0__.int()
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
    loop: zod__WEBPACK_IMPORTED_MODULE_0__.preprocess(truthOf, zod__WEBPACK_IMPORTED_MODULE_0__.boolean()
        .nullish()
        .transform((value) => value ?? false)),
});
const severities = ["", "ERROR", "WARNING", "NOTICE"];
/** A problem matcher, as its file has it: plain data, without its expressions compiled. */
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
 * Reads a file of problem matchers, by the rules of the runner (actions/runner, IssueMatcher.cs, and docs/adrs/0276).
 * Keys that it does not know are left out.
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
 * The owners of the matchers in such a file. Nothing else in it is checked: to remove matchers the runner reads no
 * more.
 * @throws Error for people
 */
const readOwners = (text) => (parseAs(OwnersFile, text).problemMatcher ?? []).map(({ owner }) => owner ?? "");
function parseAs(schema, text) {
    const parsed = schema.safeParse(parseJson(text));
    if (!parsed.success)
        throw new Error(zod__WEBPACK_IMPORTED_MODULE_1__/* .prettifyError */ .S1(parsed.error).replaceAll("\n", " "));
    return parsed.data;
}
/** As the runner's parser, it takes comments and a comma behind the last entry. */
const leftOut = /("(?:[^"\\]|\\.)*")|\/\/.*|\/\*[^]*?\*\/|,(?=\s*[}\]])/g;
function parseJson(text) {
    try {
        return JSON.parse(text.replace(/^\ufeff/, "").replace(leftOut, "$1"), withKnownKeys);
    }
    catch (error) {
        throw new Error(`it is no valid JSON: ${error.message}`, { cause: error });
    }
}
const keys = ["problemMatcher", "owner", "severity", "pattern", "regexp", "loop", ...groups];
const keyOf = new Map(keys.map((key) => [key.toLowerCase(), key]));
/** The runner's parser reads keys in any case; of two that are the same then, the last one counts. */
const withKnownKeys = (_key, value) => typeof value !== "object" || value === null || Array.isArray(value)
    ? value
    : Object.fromEntries(Object.entries(value).map(([key, inner]) => [keyOf.get(key.toLowerCase()) ?? key, inner]));
function checkPatterns({ owner, pattern: patterns }) {
    const wrong = (what) => new Error(`matcher ${JSON.stringify(owner)}: ${what}`);
    const set = new Set();
    for (const [position, pattern] of patterns.entries()) {
        const isLast = position === patterns.length - 1;
        if (pattern.loop && (position === 0 || !isLast))
            throw wrong("only the last of several patterns may set `loop`");
        if (pattern.loop && pattern.message === null)
            throw wrong("a pattern with `loop` has to set `message`");
        const count = groupCount(pattern.regexp, wrong);
        for (const name of groups) {
            const value = pattern[name];
            if (value === null)
                continue;
            if (set.has(name))
                throw wrong(`\`${name}\` is set twice`);
            if (value >= count)
                throw wrong(`\`${name}\` is group ${value}, and the pattern has ${count - 1}`);
            set.add(name);
        }
    }
    if (!set.has("message"))
        throw wrong("one of its patterns has to set `message`");
}
/** The whole match counts too. */
function groupCount(regexp, wrong) {
    try {
        return new RegExp(`${regexp}|`).exec("").length;
    }
    catch (error) {
        throw wrong(error.message);
    }
}


/***/ }),

/***/ 1209:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G7: () => (/* binding */ shownEntries),
/* harmony export */   N9: () => (/* binding */ logFile),
/* harmony export */   T2: () => (/* binding */ endEscaped),
/* harmony export */   uA: () => (/* binding */ requireOwnFolder)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _model_stage_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6006);
/* harmony import */ var _environment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4460);



/**
 * A stage can put a link in place of a folder that its run writes to: nothing is written through it.
 * @param name of the folder below the scope's; one that is not there yet is made in its place
 * @throws Error for people
 */
async function requireOwnFolder({ files }, { folder, realFolder }, name) {
    const isOwn = (found, expected) => found === undefined || found === expected;
    if (isOwn(await files.realPath(folder), realFolder) &&
        isOwn(await files.realPath((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, name)), (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(realFolder, name)))
        return;
    const message = `${(0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, name)} is a link to another place by now, so that nothing is written there`;
    throw Object.assign(new Error(message), { code: "ENOTREGULAR" });
}
/** Kills what has left the group of its stage, when the run was stopped: nothing of it goes on after its end. */
async function endEscaped({ processes }, { signal, scope: { mark } }) {
    if (signal.aborted)
        await processes.endOrphans({ leaders: [], mark: (0,_environment_js__WEBPACK_IMPORTED_MODULE_1__/* .processMark */ .tz)(mark) });
}
/** Stages as they are recorded: a command or a title may hold a secret. */
const shownEntries = ({ redactor }, entries) => entries.map((entry) => ({
    ...entry,
    title: redactor.text(entry.title),
    command: redactor.text(entry.command),
}));
/** Absolute. */
const logFile = (scope, stem) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(scope.folder, (0,_model_stage_files_js__WEBPACK_IMPORTED_MODULE_2__/* .logPath */ .xF)(stem));


/***/ }),

/***/ 4460:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ carryOn),
  zZ: () => (/* binding */ isFixed),
  x4: () => (/* binding */ joinCarried),
  m6: () => (/* binding */ nothingCarried),
  Qh: () => (/* binding */ outputVariable),
  tz: () => (/* binding */ processMark),
  _7: () => (/* binding */ stageEnvironment),
  MZ: () => (/* binding */ stageMark)
});

// EXTERNAL MODULE: ./build/model/credentials.js
var credentials = __webpack_require__(4676);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
;// CONCATENATED MODULE: ./build/model/git-variables.js
/**
 * Variables that bind git to one repository: those of `git rev-parse --local-env-vars`, and others by which git tells
 * its hooks where they are. In another repository they would have git write to the wrong one.
 */
const binding = /^GIT_(ALTERNATE_OBJECT_DIRECTORIES|ATTR_SOURCE|COMMON_DIR|CONFIG|CONFIG_(COUNT|KEY_\d+|PARAMETERS|VALUE_\d+)|DIR|GRAFT_FILE|IMPLICIT_WORK_TREE|INDEX_FILE|INTERNAL_SUPER_PREFIX|NAMESPACE|NO_REPLACE_OBJECTS|OBJECT_DIRECTORY|PREFIX|QUARANTINE_PATH|REPLACE_REF_BASE|SHALLOW_FILE|WORK_TREE)$/i;
const bindsRepository = (variable) => binding.test(variable);

;// CONCATENATED MODULE: ./build/run/environment.js



const nothingCarried = () => ({ env: {}, path: [], outputs: {}, matchers: [] });
/** The variable that holds an output for later stages: `OUTPUT_PKG_BUILD_TAG` for the output `tag` of `pkg.build`. */
const outputVariable = (stage, output) => `OUTPUT_${stage}_${output}`.toUpperCase().replaceAll(/[^A-Z0-9_]/g, "_");
/** What stands in the environment of all that a run starts, so that what outlives it can be found. */
const processMark = (mark) => `ORCHESTRATOR_MARK=${mark}`;
/** The same of one try of a stage alone. */
const stageMark = (mark) => `ORCHESTRATOR_STAGE_MARK=${mark}`;
/**
 * Variables that the runner sets anew for every step (actions/runner, GitHubContext.cs and RunnerContext.cs), so that
 * no step can set them for later ones.
 */
const runnersOwn = /^(GITHUB_(?!TOKEN$)|RUNNER_)/i;
/**
 * Whether a variable keeps its value whatever an earlier stage wrote to GITHUB_ENV: it is withheld from stages, or the
 * runner or this tool sets it.
 */
const isFixed = (name, { process, own }) => (0,credentials/* isWithheld */.Y)(name, { idToken: false }) ||
    Object.hasOwn(own, name) ||
    (runnersOwn.test(name) && Object.hasOwn(process, name));
/** A stage's environment; later layers win, as GitHub's do. */
function stageEnvironment(layers, windows) {
    const base = Object.entries(layers.process).filter(([name]) => !(0,credentials/* isWithheld */.Y)(name, { idToken: layers.idToken === "write" }) && !bindsRepository(name));
    const env = {
        ...Object.fromEntries(base),
        ...layers.subtask,
        ...layers.carried.outputs,
        ...layers.carried.env,
        ...layers.stage,
        ...layers.own,
    };
    if (layers.carried.path.length > 0) {
        const name = Object.keys(env).find((key) => key.toUpperCase() === "PATH") ?? "PATH";
        // An empty entry would stand for the working directory.
        const folders = [...layers.carried.path, env[name] ?? ""].filter((folder) => folder !== "");
        env[name] = folders.join(windows ? ";" : ":");
    }
    return env;
}
/** What a later stage gets after one handed this on. */
function carryOn(carried, { env, path, outputs, matchers, }) {
    const next = {
        env: { ...carried.env, ...env },
        path: [...path, ...carried.path.filter((folder) => !path.includes(folder))],
        outputs: { ...carried.outputs, ...outputs },
        matchers,
    };
    return { carried: next, handedOn: !(0,external_node_util_.isDeepStrictEqual)(next, carried) };
}
/** Stages that ran at the same time each add what they set; the one that ended last wins. */
function joinCarried(now, before, after) {
    const path = after.path.filter((folder) => !before.path.includes(folder));
    const matchers = after.matchers.filter((matcher) => !before.matchers.includes(matcher));
    const removed = before.matchers.filter((matcher) => !after.matchers.includes(matcher));
    return {
        env: { ...now.env, ...changed(before.env, after.env) },
        path: [...path, ...now.path.filter((folder) => !path.includes(folder))],
        outputs: { ...now.outputs, ...changed(before.outputs, after.outputs) },
        matchers: [...matchers, ...now.matchers.filter((matcher) => !removed.includes(matcher))],
    };
}
const changed = (before, after) => Object.fromEntries(Object.entries(after).filter(([name, value]) => before[name] !== value));


/***/ }),

/***/ 9593:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ withoutSecrets),
/* harmony export */   y: () => (/* binding */ erroredExit)
/* harmony export */ });
/* harmony import */ var _model_reasons_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9751);

/** How a stage ended around which something was thrown. */
const erroredExit = (error) => ({
    kind: "errored",
    reason: (0,_model_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .reasonOfError */ .OX)(error),
    message: (0,_model_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error),
});
/** An exit whose words may be shown: those of the system can hold names of files and values of variables. */
function withoutSecrets({ redactor }, exit) {
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
/**
 * Measures a file as it is on disk; nothing there counts as empty. Rejects when it cannot be read, and soon after the
 * signal is aborted.
 */
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
/* harmony export */   lG: () => (/* binding */ judgementOf),
/* harmony export */   pV: () => (/* binding */ judgeWithin)
/* harmony export */ });
/* harmony import */ var _model_redacted_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6416);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _model_limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2977);
/* harmony import */ var _model_stage_files_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6006);
/* harmony import */ var _model_reasons_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9751);
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1209);
/* harmony import */ var _persisted_path_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8507);
/* harmony import */ var _evidence_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1813);
/* harmony import */ var _screen_tail_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9939);









/** Has a guardrail judge, within its time. What it says is its log; files that it makes are its artifacts. */
async function runGuardrail(context, request, stage) {
    const { entry, scope, journal } = request;
    const stem = (0,_model_stage_files_js__WEBPACK_IMPORTED_MODULE_7__/* .fileStem */ .E8)(entry.index, entry.id);
    const log = (0,_context_js__WEBPACK_IMPORTED_MODULE_3__/* .logFile */ .N9)(scope, stem);
    const log_path = (0,_persisted_path_js__WEBPACK_IMPORTED_MODULE_4__/* .persistedPath */ .Tb)(context, log);
    const nobody = { pid: null, process_started: null };
    await journal.record({ type: "stage-started", index: entry.index, try: 1, ...nobody, log_path });
    const tails = { stdout: (0,_screen_tail_js__WEBPACK_IMPORTED_MODULE_6__/* .createScreenTail */ .D)(), stderr: (0,_screen_tail_js__WEBPACK_IMPORTED_MODULE_6__/* .createScreenTail */ .D)() };
    // Who aggregates looks at the stages of assignments, and not into nested pipelines.
    const mayWait = scope.path.length === 0;
    const { exit, judged, text } = await judgeWithin(context, stage, { ...request, mayWait });
    const said = (0,_model_redacted_js__WEBPACK_IMPORTED_MODULE_8__/* .bytesOf */ .$$)(text);
    tails.stdout.push(said);
    await writeLog(context, request, log, said);
    const documents = judged?.documents ?? [];
    const files = [{ path: log_path, ...(0,_evidence_js__WEBPACK_IMPORTED_MODULE_5__/* .measureText */ .kD)(said) }];
    for (const { name, text } of documents) {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(scope.folder, (0,_model_stage_files_js__WEBPACK_IMPORTED_MODULE_7__/* .artifactsPath */ .Zl)(stem), name);
        await context.files.replace(path, text);
        files.push({ path: (0,_persisted_path_js__WEBPACK_IMPORTED_MODULE_4__/* .persistedPath */ .Tb)(context, path), ...(0,_evidence_js__WEBPACK_IMPORTED_MODULE_5__/* .measureText */ .kD)(text) });
    }
    const findings = judged?.findings ?? [];
    const override = judged?.override ?? null;
    const kept = findings.slice(0, _model_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .limits */ .F.findings.value);
    return {
        exit,
        judgement: judged === null ? null : judgementOf(judged),
        findings: kept,
        findingsOmitted: findings.length - kept.length,
        output: { tails },
        notes: override === null ? [] : [`allowed: ${override.reason} (${override.where})`],
        artifacts: documents.map(({ name }) => `${stem}/${name}`),
        files,
    };
}
/** What is recorded of a guardrail besides its findings. */
function judgementOf({ verdict, summary, override, decision, details, }) {
    return { verdict, summary, override, decision, details };
}
/** Has a guardrail judge. Nobody waits for it longer than its time, nor after a cancel. */
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
        // Names of files and texts of documents can hold secrets as well as any output.
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

/***/ 6260:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KC: () => (/* binding */ withoutVariables),
/* harmony export */   kK: () => (/* binding */ nothingKept),
/* harmony export */   xO: () => (/* binding */ noteOfSetup)
/* harmony export */ });
const nothingKept = { stages: new Map(), children: new Map() };
const ranBefore = "ran once, before the jobs";
const handedOnBefore = `${ranBefore}, and set variables for them`;
/** The note of a set-up's stage that ran before the assignments' own processes. */
const noteOfSetup = (handedOn) => (handedOn ? handedOnBefore : ranBefore);
/**
 * What can still be taken over when the variables of an earlier attempt are gone. A stage that set some while it ran is
 * not among what is kept; one that did so before the jobs is known by its note.
 */
function withoutVariables(kept) {
    const stages = [...kept.stages].filter(([, { record }]) => !record.notes.includes(handedOnBefore));
    return { ...kept, stages: new Map(stages) };
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
 * Reads a journal back. A torn or unreadable line is dropped and told. A line that is there twice counts once: what
 * could not be written to its end was written again.
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

/***/ 9939:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ tailOf),
/* harmony export */   D: () => (/* binding */ createScreenTail)
/* harmony export */ });
/* harmony import */ var _model_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2977);
/* harmony import */ var _tail_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8702);


const lineFeed = 0x0a;
const carriageReturn = 0x0d;
/**
 * The newest bytes of a stream as a terminal ends up showing them: a carriage return begins the line anew, so that of a
 * progress bar its last state is left, and not all the states before it push out the lines above. What was longer than
 * what was written over it is gone too.
 */
function createScreenTail() {
    const above = (0,_tail_js__WEBPACK_IMPORTED_MODULE_1__/* .createTail */ .$)();
    const line = (0,_tail_js__WEBPACK_IMPORTED_MODULE_1__/* .createTail */ .$)();
    let returned = false;
    /** Bytes without a carriage return before their last line feed. */
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
            let from = 0;
            for (let at = bytes.indexOf(carriageReturn); at !== -1; at = bytes.indexOf(carriageReturn, from)) {
                write(bytes.subarray(from, at));
                returned = true;
                from = at + 1;
            }
            write(bytes.subarray(from));
        },
        text(limit) {
            const newest = Buffer.concat([above.bytes(limit), line.bytes(limit)]);
            const from = Math.max(0, newest.length - Math.min(limit, line.capacity));
            return (0,_tail_js__WEBPACK_IMPORTED_MODULE_1__/* .wholeCharacters */ .M)(newest.subarray(from));
        },
        total: () => above.total() + line.total(),
    };
}
/**
 * What is recorded of a stage's streams: text that is cleaned when it is shown, and is looked through as it reads then.
 */
const tailOf = (streams, hide) => ({
    stdout: hide(streams.stdout.text(_model_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .limits */ .F.manifestTail.value)),
    stderr: hide(streams.stderr.text(_model_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .limits */ .F.manifestTail.value)),
});


/***/ }),

/***/ 8702:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ createTail),
/* harmony export */   M: () => (/* binding */ wholeCharacters)
/* harmony export */ });
/* harmony import */ var _model_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2977);

/** @param capacity the most bytes to hold */
function createTail(capacity = _model_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .limits */ .F.tail.value) {
    /** Twice what is held, so that bytes are moved seldom, however small the pieces are. */
    let space = Buffer.alloc(0);
    let size = 0;
    let total = 0;
    const newest = (limit) => space.subarray(Math.max(0, size - Math.min(limit, capacity)), size);
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
        bytes: newest,
        total: () => total,
        clear() {
            size = 0;
            total = 0;
        },
    };
}
/** Drops the continuation bytes of a character whose beginning was cut off. */
function wholeCharacters(bytes) {
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
