import type { PlannedEntry } from "./journal.ts";
import type { Assignment, Plan, PlannedStage } from "./plan.ts";

/** The stages of an assignment: the setup, then its subtasks' stages in plan order, indexed from 1. */
export function entriesOf(plan: Plan, assignment: Assignment): PlannedEntry[] {
  const mine = plan.subtasks.filter((subtask) => assignment.subtasks.includes(subtask.id));
  const entries = entriesOfStages(plan.setup, null, 1);
  for (const subtask of mine) {
    entries.push(...entriesOfStages(subtask.stages, subtask.id, entries.length + 1));
  }
  return entries;
}

/** @param subtask null for the stages of a setup */
export function entriesOfStages(
  stages: readonly PlannedStage[],
  subtask: string | null,
  firstIndex: number,
): PlannedEntry[] {
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
export function commandOf(stage: PlannedStage): string {
  switch (stage.kind) {
    case "command":
      return stage.run;
    case "guardrail":
      return stage.uses;
    case "subpipeline":
      return `pipeline ${stage.pipeline_id}`;
  }
}
