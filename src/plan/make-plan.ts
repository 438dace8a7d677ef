import { type ChangeSet, summarizeChanges } from "../model/changes.ts";
import type { ExecutionMode } from "../model/fields.ts";
import { getStageKey } from "../model/statistics.ts";
import type { Configuration, Pipeline, Stage } from "../model/pipeline.ts";
import type { Plan, PlannedGuardrail, PlannedStage, PlannedSubtask } from "../model/plan.ts";
import type { Revision } from "../model/revision.ts";
import { version } from "../model/version.ts";
import { computeDigest } from "./digest.ts";
import { hideTexts } from "./hide-texts.ts";
import { resolveExecutionMode } from "./execution-mode.ts";
import { withPrediction } from "./expected-time.ts";
import { createRecovery } from "./recovery.ts";
import { splitIntoShards, type Part } from "./shards.ts";
import { pathSkip, planGuardrail, planStage, type StageContext } from "./stages.ts";
import { isSelectionReason, isWhole, type Selection } from "./selection.ts";
import { stageKey } from "./targets.ts";
import { createLoads, assign } from "./assignments.ts";

export interface PlanInput {
  configuration: Configuration;
  pipeline: Pipeline;
  selection: Selection;
  /** null: nothing in the pipeline depends on changes (stages.ts, dependsOnChanges). */
  changes: ChangeSet | null;
  /** Whether `paths` filters apply; on merge_group they are off by default. */
  applyPaths: boolean;
  /** The input or flag `execution-mode`. */
  executionMode: ExecutionMode | null;
  /** Whether GITHUB_ACTIONS is `true`. */
  githubActions: boolean;
  taskId: string;
  runId: string;
  /** GitHub's run attempt that made the plan; 1 outside Actions. */
  planAttempt: number;
  now: Date;
  /** Maximum number of jobs; 1: everything runs in one process. */
  maxJobs: number;
  /** Values of inputs or flags for all subtasks, nested pipelines included. */
  overrides: { maxParallel?: number; failFast?: boolean };
  revision: Revision;
  epoch: string | null;
  /** What `after` stages need of the plan job's checkout. Empty and null: they have a checkout themselves. */
  forAfter: Pick<Plan, "after_settings" | "review">;
  /** The override for a change that exceeds its budget. */
  override: Plan["override"];
  /** Expected seconds of stages, by `getStageKey`. Empty: there is no history. */
  predictions: ReadonlyMap<string, number>;
  /** Masks each secret in a text. */
  hide: (text: string) => string;
}

/**
 * Decides what runs, what is skipped and why, and which job runs it: targets and `paths` are not evaluated again. The
 * plan holds everything that a run needs from the configuration file.
 */
export function makePlan(input: PlanInput): Plan {
  const { pipeline } = input;
  const context: StageContext = {
    changes: input.applyPaths ? input.changes : null,
    failFast: input.overrides.failFast,
    maxParallel: input.overrides.maxParallel,
  };
  const setup = pipeline.setup.map((stage) =>
    planOwned(stage, { id: null, skip: null }, input, context),
  );
  const subtasks = pipeline.subtasks
    .flatMap(splitIntoShards)
    .map((part) => planPart(part, input, context));
  const after = planAfter(input, context);
  const loads = createLoads(setup, subtasks, input);
  const written: Plan = {
    ...createHead(input),
    min_instances: Math.min(pipeline.fan_out.min_instances, loads.length),
    max_instances: loads.length,
    partial:
      input.selection.arguments.length > 0 ||
      [...setup, ...subtasks, ...after].some((planned) => isLeftOut(planned, input.selection)),
    notes: collectNotes(input),
    setup,
    subtasks,
    ...input.forAfter,
    after,
    assignments: loads.map((load, position) => assign(load, position, setup, input)),
    digest: "",
  };
  const plan = hideTexts(written, input.hide);
  return { ...plan, digest: computeDigest(plan) };
}

/** Fields that makePlan computes. */
type Derived =
  | ("min_instances" | "max_instances" | "partial" | "notes" | "digest")
  | ("setup" | "subtasks" | "review" | "after_settings" | "after" | "assignments");

/** The fields of a plan that are copied from the input. */
function createHead(input: PlanInput): Omit<Plan, Derived> {
  const { configuration, pipeline, executionMode, githubActions, changes } = input;
  return {
    schema_version: 1,
    kind: "scheduler-plan",
    mode: "multi-instance",
    task_id: input.taskId,
    run_id: input.runId,
    tool_version: version,
    plan_attempt: input.planAttempt,
    pipeline_id: pipeline.id,
    pipeline_title: pipeline.title,
    default_pipeline:
      pipeline.id === configuration.default_pipeline || configuration.pipelines.length === 1,
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
    changes: changes === null ? null : summarizeChanges(changes),
  };
}

function planPart(part: Part, input: PlanInput, context: StageContext): PlannedSubtask {
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
function subtaskSkip(part: Part, selection: Selection, context: StageContext): string | null {
  if (selection.subtasks !== null && !selection.subtasks.has(part.id)) return selection.leftOut;
  return selection.stages === null ? pathSkip(part.subtask, context.changes) : null;
}

/** The owner of a stage: a subtask, which may be skipped, or the setup if `id` is null. */
interface StageOwner {
  id: string | null;
  skip: string | null;
}

function planOwned(
  stage: Stage,
  owner: StageOwner,
  input: PlanInput,
  context: StageContext,
): PlannedStage {
  const seconds = input.predictions.get(getStageKey(owner.id, stage.id));
  return withPrediction(planSelected(stage, owner, input.selection, context), seconds);
}

function planSelected(
  stage: Stage,
  owner: StageOwner,
  selection: Selection,
  context: StageContext,
): PlannedStage {
  const key = stageKey(owner.id, stage.id);
  const skip = owner.skip ?? selection.skipped.get(key) ?? null;
  if (skip !== null) return planStage(stage, skip, context);
  if (selection.stages === null) return planStage(stage, pathSkip(stage, context.changes), context);
  const named = selection.stages.has(key);
  return planStage(stage, named ? null : selection.leftOut, { ...context, changes: null });
}

/** `after` stages judge the whole run, so they are skipped in a partial run. */
function planAfter(
  { pipeline, selection }: PlanInput,
  { changes }: StageContext,
): PlannedGuardrail[] {
  return pipeline.after
    .filter((stage) => stage.kind === "guardrail")
    .map((stage) =>
      planGuardrail(stage, isWhole(selection) ? pathSkip(stage, changes) : selection.leftOut),
    );
}

const isLeftOut = (planned: PlannedStage | PlannedSubtask, selection: Selection): boolean =>
  isSelectionReason(selection, planned.skip) ||
  ("stages" in planned && planned.stages.some((stage) => isLeftOut(stage, selection)));

function collectNotes({ configuration, changes }: PlanInput): string[] {
  return [...new Set([...configuration.notes, ...(changes?.note == null ? [] : [changes.note])])];
}
