import { isAffected } from "../changes/filter.ts";
import type { ChangeSet } from "../model/changes.ts";
import type {
  GuardrailStage,
  PathFilters,
  Pipeline,
  Stage,
  SubpipelineStage,
} from "../model/pipeline.ts";
import { skipReasons } from "../model/skip-reasons.ts";
import type { PlannedGuardrail, PlannedStage, PlannedSubpipeline } from "../model/plan.ts";

/** What the planning of a stage depends on besides itself. */
export interface StageContext {
  /** The changes that `paths` filters are compared with; null: filters are off. */
  changes: ChangeSet | null;
  /** Replaces `fail-fast` everywhere. */
  failFast: boolean | undefined;
  /** Replaces `max-parallel` everywhere. */
  maxParallel: number | undefined;
}

/** Whether any filter of the pipeline depends on changes, so that git has to be asked. */
export function dependsOnChanges(pipeline: Pipeline): boolean {
  const subtasks = pipeline.subtasks.some(
    (subtask) => hasFilters(subtask) || subtask.stages.some(stageDepends),
  );
  return subtasks || [...pipeline.setup, ...pipeline.after].some(stageDepends);
}

const hasFilters = (filters: PathFilters): boolean =>
  filters.paths.length + filters.paths_ignore.length > 0;

function stageDepends(stage: Stage): boolean {
  return hasFilters(stage) || (stage.kind === "subpipeline" && stage.stages.some(stageDepends));
}

/** @param changes null: filters are off */
export function pathSkip(filters: PathFilters, changes: ChangeSet | null): string | null {
  if (changes === null || !hasFilters(filters) || isAffected(changes, filters)) return null;
  return skipReasons.paths;
}

/** Plans a stage: its settings without filters, and why it is skipped. */
export function planStage(stage: Stage, skip: string | null, context: StageContext): PlannedStage {
  switch (stage.kind) {
    case "command":
      return { ...withoutFilters(stage), skip, predicted_seconds: null };
    case "guardrail":
      return planGuardrail(stage, skip);
    case "subpipeline":
      return planNested(stage, skip, context);
  }
}

function withoutFilters<Filtered extends PathFilters>(
  stage: Filtered,
): Omit<Filtered, keyof PathFilters> {
  const { paths: _, paths_ignore: __, ...rest } = stage;
  return rest;
}

/** Plans a guardrail. Whether it is a dry run depends on the settings in force, which are unknown yet. */
export const planGuardrail = (stage: GuardrailStage, skip: string | null): PlannedGuardrail => ({
  ...withoutFilters(stage),
  skip,
  predicted_seconds: null,
});

/** Plans a nested pipeline; it is skipped if all of its stages are. */
function planNested(
  stage: SubpipelineStage,
  skip: string | null,
  context: StageContext,
): PlannedSubpipeline {
  const stages = stage.stages.map((inner) =>
    planStage(inner, skip ?? pathSkip(inner, context.changes), context),
  );
  const idle = stages.length > 0 && stages.every((inner) => inner.skip !== null);
  return {
    ...withoutFilters(stage),
    fail_fast: context.failFast ?? stage.fail_fast,
    max_parallel: context.maxParallel ?? stage.max_parallel,
    skip: skip ?? (idle ? skipReasons.paths : null),
    predicted_seconds: null,
    stages,
  };
}
