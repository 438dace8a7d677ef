import { join } from "node:path";
import { entriesOf } from "../model/entries.ts";
import type { PlannedEntry } from "../model/journal.ts";
import type { Manifest } from "../model/manifest.ts";
import { isFailure, type StageOutcome } from "../model/outcome.ts";
import type { Assignment, Plan, PlannedStage, PlannedSubtask } from "../model/plan.ts";
import { persistedPath, type Collected, type RunContext, type Scope, type StageList } from "./context.ts";
import { nothingCarried, type Carried } from "./environment.ts";
import { openJournal, type Journal } from "./journal.ts";
import { runStageList } from "./stage-list.ts";
import { runEnd } from "./status.ts";

export interface AssignmentRequest {
  plan: Plan;
  assignment: Assignment;
  attempt: number;
  /** Absolute: everything that this attempt writes goes there. */
  folder: string;
}

export interface AssignmentResult {
  manifest: Manifest;
  collected: Collected;
}

/** Runs one attempt at one assignment: its set-up, then its subtasks one after another. */
export async function runAssignment(
  context: RunContext,
  request: AssignmentRequest,
): Promise<AssignmentResult> {
  const { plan, assignment } = request;
  const entries = entriesOf(plan, assignment);
  const journal = await openAssignmentJournal(context, request, entries);
  const run: Run = {
    plan,
    journal,
    scope: { path: [], taskId: plan.task_id, runId: plan.run_id, folder: request.folder },
    entries: [...entries],
    collected: { children: [], findings: [] },
  };
  try {
    const outcomes = await runAll(context, run, assignment);
    await journal.record(runEnd(outcomes, context.signal.aborted));
    return { manifest: journal.manifest(), collected: run.collected };
  } finally {
    await journal.close();
  }
}

interface Run {
  plan: Plan;
  journal: Journal;
  scope: Scope;
  /** Those of stages that were not taken up yet, in plan order. */
  entries: PlannedEntry[];
  collected: Collected;
}

async function runAll(context: RunContext, run: Run, assignment: Assignment): Promise<StageOutcome[]> {
  const setup = await runStages(context, run, run.plan.setup, {
    env: {},
    carried: nothingCarried(),
    folder: context.root,
    failFast: true,
    maxParallel: null,
    timeoutMinutes: null,
  });
  const outcomes = [...setup.outcomes];
  const broken = run.plan.setup.find((_, position) => isFailure(setup.outcomes[position] ?? null));
  for (const id of assignment.subtasks) {
    const subtask = run.plan.subtasks.find((candidate) => candidate.id === id);
    if (subtask === undefined) throw new Error(`the plan has no subtask ${id}`);
    if (broken === undefined) outcomes.push(...(await runSubtask(context, run, subtask, setup.carried)));
    else outcomes.push(...(await skipSubtask(run, subtask, `set-up failed: ${broken.id}`)));
  }
  return outcomes;
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
): ReturnType<typeof runStageList> {
  const entries = run.entries.splice(0, stages.length);
  const { scope, journal, collected } = run;
  return runStageList(context, {
    ...settings,
    stages,
    entries,
    scope,
    journal,
    collected,
    signal: context.signal,
  });
}

async function skipSubtask(run: Run, subtask: PlannedSubtask, reason: string): Promise<StageOutcome[]> {
  for (const entry of run.entries.splice(0, subtask.stages.length)) {
    await run.journal.record({ type: "stage-skipped", index: entry.index, reason });
  }
  return subtask.stages.map(() => "skipped");
}

function openAssignmentJournal(
  context: RunContext,
  { plan, assignment, attempt, folder }: AssignmentRequest,
  commands: PlannedEntry[],
): Promise<Journal> {
  return openJournal(
    { ...context, folder, scope: [] },
    {
      type: "run-started",
      task_id: plan.task_id,
      run_id: plan.run_id,
      parent_run_id: null,
      pipeline_id: plan.pipeline_id,
      pipeline_title: plan.pipeline_title,
      assignment: assignment.instance_id,
      attempt,
      plan_digest: plan.digest,
      artifact_root: persistedPath(context, folder),
      guardrails_required: plan.guardrails_required,
      writer: context.writer,
      commands,
    },
  );
}
