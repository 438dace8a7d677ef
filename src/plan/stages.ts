import { isAffected } from "../changes/filter.ts";
import type { ChangeSet } from "../model/changes.ts";
import type { GuardrailStage, PathFilters, Pipeline, Stage } from "../model/pipeline.ts";
import { skipReasons } from "../model/skip-reasons.ts";
import type { PlannedGuardrail, PlannedStage } from "../model/plan.ts";

/** What a stage's place in the plan depends on besides itself. */
export interface StageContext {
  /** What `paths` filters are held against; null: they are off. */
  changes: ChangeSet | null;
  /** Replaces `fail-fast` everywhere. */
  failFast: boolean | undefined;
  /** Replaces `max-parallel` everywhere. */
  maxParallel: number | undefined;
}

/** Whether any filter of the pipeline has to be held against what changed, so that it is worth asking git. */
export function dependsOnChanges(pipeline: Pipeline): boolean {
  const subtasks = pipeline.subtasks.some(
    (subtask) => hasFilters(subtask) || subtask.stages.some(stageDepends),
  );
  return subtasks || [...pipeline.setup, ...pipeline.after].some(stageDepends);
}

const hasFilters = (filters: PathFilters): boolean =>
  filters.paths.length + filters.pathsIgnore.length > 0;

function stageDepends(stage: Stage): boolean {
  return (
    hasFilters(stage) || (stage.kind === "subpipeline" && stage.pipeline.stages.some(stageDepends))
  );
}

/** @param changes null: filters are off */
export function pathSkip(filters: PathFilters, changes: ChangeSet | null): string | null {
  if (changes === null || !hasFilters(filters) || isAffected(changes, filters)) return null;
  return skipReasons.paths;
}

/** A stage as it is persisted: everything in it that decides what runs, and whether it does. */
export function planStage(stage: Stage, skip: string | null, context: StageContext): PlannedStage {
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
export const planGuardrail = (stage: GuardrailStage, skip: string | null): PlannedGuardrail => ({
  kind: "guardrail",
  ...commonFields(stage),
  skip,
  uses: stage.uses,
  with: stage.with,
});

function commonFields(stage: Stage) {
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
function nestedFields(
  stage: Extract<Stage, { kind: "subpipeline" }>,
  skip: string | null,
  context: StageContext,
) {
  const { pipeline } = stage;
  const stages = pipeline.stages.map((inner) =>
    planStage(inner, skip ?? pathSkip(inner, context.changes), context),
  );
  const idle = stages.length > 0 && stages.every((inner) => inner.skip !== null);
  return {
    pipeline_id: pipeline.id,
    pipeline_title: pipeline.title,
    fail_fast: context.failFast ?? pipeline.failFast,
    max_parallel: context.maxParallel ?? pipeline.maxParallel,
    skip: skip ?? (idle ? skipReasons.paths : null),
    stages,
  };
}
