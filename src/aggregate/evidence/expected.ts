import { entriesOfStages } from "../../model/entries.ts";
import type { JournalEventOf, PlannedEntry } from "../../model/journal.ts";
import type { Plan, PlannedStage, PlannedSubpipeline } from "../../model/plan.ts";
import { findNamesakes, subRunId } from "../../model/sub-run.ts";

/** A planned stage with its entry in a journal. */
export interface ExpectedStage {
  stage: PlannedStage;
  entry: PlannedEntry;
}

/** What a journal must contain according to the plan. */
export interface ExpectedJournal {
  /** The first event, without the fields that only its process knows. */
  start: Omit<
    JournalEventOf<"run-started">,
    "type" | "at" | "artifact_root" | "writer" | "mark" | "commands"
  >;
  stages: readonly ExpectedStage[];
  namesakes: ReadonlySet<string>;
  isNested: boolean;
}

/**
 * The journal of an attempt at an assignment, or of a setup that ran once for all of them.
 * @returns null for an assignment that is not in the plan
 */
export function expectJournal(
  plan: Plan,
  { assignment, attempt, isSetup }: { assignment: string; attempt: number; isSetup: boolean },
): ExpectedJournal | null {
  const planned = plan.assignments.find(({ instance_id }) => instance_id === assignment);
  if (planned === undefined && !isSetup) return null;
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
    namesakes: findNamesakes(plan),
    isNested: false,
  };
}

const toCommonStart = (plan: Plan, assignment: string, attempt: number) => ({
  task_id: plan.task_id,
  assignment,
  attempt,
  plan_digest: plan.digest,
  redaction: plan.redaction,
});

/** The journal of a stage's nested pipeline. */
export function expectChildJournal(
  parent: ExpectedJournal,
  stage: PlannedSubpipeline,
  entry: PlannedEntry,
): ExpectedJournal {
  return {
    start: {
      ...parent.start,
      run_id: subRunId(parent.start.run_id, parent.namesakes, entry),
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

const expectStages = (
  stages: readonly PlannedStage[],
  subtask: string | null,
  firstIndex: number,
): ExpectedStage[] =>
  entriesOfStages(stages, subtask, firstIndex).map((entry, at) => ({ stage: stages[at]!, entry }));
