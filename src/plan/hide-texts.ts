import type { Plan, PlannedStage } from "../model/plan.ts";

/**
 * Hides secrets in what a plan has for people: titles, names, hints, notes, reasons, the epoch and the branch. What runs stays as
 * it is: commands and variables are the pipeline file's own.
 * @param hide puts a mask in place of each secret in a text
 */
export function hideTexts(plan: Plan, hide: (text: string) => string): Plan {
  const optional = (text: string | null): string | null => (text === null ? null : hide(text));
  const named = <Stage extends Pick<PlannedStage, "name" | "summary_hint">>(stage: Stage): Stage => ({
    ...stage,
    name: hide(stage.name),
    summary_hint: optional(stage.summary_hint),
  });
  const stageOf = (stage: PlannedStage): PlannedStage => {
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
    after: plan.after.map(named),
  };
}
