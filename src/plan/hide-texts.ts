import type { Plan, PlannedStage } from "../model/plan.ts";

/**
 * Masks secrets in the texts of a plan that are for people: titles, names, hints, notes, reasons, the epoch, the branch
 * and the facts for a review. Commands and variables come from the pipeline file and stay unchanged.
 * @param hide masks each secret in a text
 */
export function hideTexts(plan: Plan, hide: (text: string) => string): Plan {
  const optional = (text: string | null): string | null => (text === null ? null : hide(text));
  const hideInNamed = <Stage extends Pick<PlannedStage, "name" | "summary_hint">>(
    stage: Stage,
  ): Stage => ({
    ...stage,
    name: hide(stage.name),
    summary_hint: optional(stage.summary_hint),
  });
  const hideInStage = (stage: PlannedStage): PlannedStage => {
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
    override:
      plan.override === null ? null : { ...plan.override, reason: hide(plan.override.reason) },
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
function hideAll<Value>(value: Value, hide: (text: string) => string): Value {
  // Quoted YAML can hold half of a surrogate pair, which a plan cannot.
  if (typeof value === "string") return hide(value.toWellFormed()) as Value;
  if (Array.isArray(value)) return value.map((one) => hideAll(one, hide)) as Value;
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [
      key,
      enumerations.has(key) ? one : hideAll(one, hide),
    ]),
  ) as Value;
}

const enumerations = new Set(["kind", "status", "strategy"]);
