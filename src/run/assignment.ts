import { randomBytes } from "node:crypto";
import { join } from "node:path";
import { entriesOf } from "../model/entries.ts";
import type { RedactedText } from "../model/redacted.ts";
import type { PlannedEntry } from "../model/journal.ts";
import type { Manifest } from "../model/manifest.ts";
import { isFailure, type StageOutcome } from "../model/outcome.ts";
import type { Assignment, Plan, PlannedStage, PlannedSubtask } from "../model/plan.ts";
import {
  endEscaped,
  shownEntries,
  type Collected,
  type RunContext,
  type Scope,
  type StageList,
  type StageListResult,
} from "./context.ts";
import { persistedPath } from "./persisted-path.ts";
import { nothingCarried, type Carried } from "./environment.ts";
import { startCleanUp } from "./clean-up.ts";
import { startHeartbeat } from "./heartbeat.ts";
import { openJournal, type Journal } from "./journal.ts";
import { nothingKept, withoutVariables, type DoneSetup, type Kept } from "./kept.ts";
import { messageOf } from "../model/reasons.ts";
import { privacyLogName } from "../model/stage-files.ts";
import { findNamesakes } from "../model/sub-run.ts";
import { createPrivacyLog } from "./privacy-log.ts";
import { recordKept } from "./record-kept.ts";
import { runStageList } from "./stage-list.ts";
import { recordEnd } from "./status.ts";
import { verdictPathsIn } from "./verdict-files.ts";
import { createWorkplaces } from "./workplace.ts";

export interface AssignmentRequest {
  plan: Plan;
  assignment: Assignment;
  attempt: number;
  /** Absolute: everything that this attempt writes goes there. */
  folder: string;
  /** What of an earlier attempt is not run again; null: this is no continuation. */
  resumed: { actor: string; reason: string; kept: Kept } | null;
  /** The set-up, when it ran before. Left out: it runs first. */
  setup?: DoneSetup | undefined;
  /** The run that this is only a part of: its set-up alone. Left out: this is one of its assignments. */
  partOf?: string;
}

export interface AssignmentResult {
  manifest: Manifest;
  collected: Collected;
  /** What the set-up handed on to all subtasks. */
  carried: Carried;
}

/** Runs one attempt at one assignment: its set-up, then its subtasks one after another. */
export async function runAssignment(
  context: RunContext,
  request: AssignmentRequest,
): Promise<AssignmentResult> {
  const { plan } = request;
  const begun = scopeOf(context, request);
  const journal = await openAssignmentJournal(context, request, begun);
  const scope = {
    ...begun,
    realFolder: (await context.files.realPath(begun.folder)) ?? begun.folder,
  };
  const cleanUp = startCleanUp(context);
  const run: Run = {
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
    await endEscaped(context, run);
    await heartbeat.stop();
    await tidyUp(context, run.scope);
    await recordEnd(journal, outcomes, context);
    return { manifest: journal.manifest(), collected: run.collected, carried };
  } finally {
    cleanUp.stop();
    await heartbeat.stop();
    await journal.close();
  }
}

async function tidyUp(context: RunContext, { privacy, workplaces }: Scope): Promise<void> {
  try {
    await privacy.close();
    await workplaces.close();
  } catch (error) {
    context.warn(`the run could not be tidied up after: ${messageOf(error)}`);
  }
}

function scopeOf(context: RunContext, { plan, folder, resumed }: AssignmentRequest): Scope {
  const path = join(folder, privacyLogName);
  return {
    path: [],
    taskId: plan.task_id,
    runId: plan.run_id,
    folder,
    realFolder: folder,
    mark: randomBytes(8).toString("hex"),
    secretNames: plan,
    hidden: new Set(),
    namesakes: findNamesakes(plan),
    verdictPaths: verdictPathsIn(plan),
    kept: resumed === null ? nothingKept : withoutVariables(resumed.kept),
    logLimit: plan.log_limit_bytes,
    workplaces: createWorkplaces(context),
    privacy: createPrivacyLog({ ...context, path, shownPath: persistedPath(context, path) }),
  };
}

interface Run {
  plan: Plan;
  journal: Journal;
  /** Aborted: nothing starts any more, and what runs is ended. */
  signal: AbortSignal;
  cleanUp: AbortSignal;
  scope: Scope;
  /** Those of stages that were not taken up yet, in plan order. */
  entries: PlannedEntry[];
  collected: Collected;
}

async function runAll(
  context: RunContext,
  run: Run,
  { assignment, setup: done }: AssignmentRequest,
): Promise<StageListResult> {
  const setup = await (done === undefined ? runSetup(context, run) : takeOverSetup(run, done));
  const outcomes = [...setup.outcomes];
  const broken = run.plan.setup.find((_, position) => isFailure(setup.outcomes[position] ?? null));
  for (const id of assignment.subtasks) {
    const subtask = run.plan.subtasks.find((candidate) => candidate.id === id);
    if (subtask === undefined) throw new Error(`the plan has no subtask ${id}`);
    if (broken === undefined)
      outcomes.push(...(await runSubtask(context, run, subtask, setup.carried)));
    else
      outcomes.push(
        ...(await skipSubtask(run, subtask, context.redactor.text(`set-up failed: ${broken.id}`))),
      );
  }
  return { outcomes, carried: setup.carried };
}

const runSetup = (context: RunContext, run: Run): Promise<StageListResult> =>
  runStages(context, run, run.plan.setup, {
    env: {},
    carried: nothingCarried(),
    folder: context.root,
    failFast: true,
    maxParallel: null,
    timeoutMinutes: null,
  });

async function takeOverSetup(run: Run, { stages, carried }: DoneSetup): Promise<StageListResult> {
  await recordKept(run.journal, { ...nothingKept, stages }, run.collected);
  const outcomes = run.entries
    .splice(0, run.plan.setup.length)
    .map(({ index }) => stages.get(index)?.record.outcome ?? "cancelled");
  return { outcomes, carried };
}

async function runSubtask(
  context: RunContext,
  run: Run,
  subtask: PlannedSubtask,
  carried: Carried,
): Promise<StageOutcome[]> {
  const result = await runStages(context, run, subtask.stages, {
    env: subtask.env,
    carried,
    folder: join(context.root, subtask.working_directory),
    failFast: subtask.fail_fast,
    maxParallel: subtask.max_parallel,
    timeoutMinutes: subtask.timeout_minutes,
  });
  return result.outcomes;
}

type StagesSettings = Pick<
  StageList,
  "env" | "carried" | "folder" | "failFast" | "maxParallel" | "timeoutMinutes"
>;

function runStages(
  context: RunContext,
  run: Run,
  stages: readonly PlannedStage[],
  settings: StagesSettings,
): Promise<StageListResult> {
  const entries = run.entries.splice(0, stages.length);
  return runStageList(context, { ...run, ...settings, stages, entries });
}

/** What an earlier attempt did stays done. */
async function skipSubtask(
  run: Run,
  subtask: PlannedSubtask,
  reason: RedactedText,
): Promise<StageOutcome[]> {
  const outcomes: StageOutcome[] = [];
  for (const { index } of run.entries.splice(0, subtask.stages.length)) {
    const done = run.scope.kept.stages.has(index);
    if (!done) await run.journal.record({ type: "stage-skipped", index, reason });
    outcomes.push(done ? "succeeded" : "skipped");
  }
  return outcomes;
}

function openAssignmentJournal(
  context: RunContext,
  { plan, assignment, attempt, folder, partOf }: AssignmentRequest,
  scope: Scope,
): Promise<Journal> {
  return openJournal(
    { ...context, folder, scope: scope.path },
    {
      type: "run-started",
      task_id: plan.task_id,
      run_id: plan.run_id,
      parent_run_id: partOf ?? null,
      pipeline_id: plan.pipeline_id,
      pipeline_title: context.redactor.text(plan.pipeline_title),
      assignment: assignment.instance_id,
      attempt,
      plan_digest: plan.digest,
      artifact_root: persistedPath(context, folder),
      guardrails_required: plan.guardrails_required,
      writer: context.writer,
      mark: scope.mark,
      heartbeat: {
        interval_seconds: plan.recovery.heartbeat_interval_seconds,
        stale_after_seconds: plan.recovery.missing_heartbeat_timeout_seconds,
      },
      redaction: context.redactor.mode,
      commands: shownEntries(context, entriesOf(plan, assignment)),
    },
  );
}
