import type { ExecutionMode } from "./fields.ts";
import type {
  PlannedCommand,
  PlannedGuardrail,
  PlannedSubpipeline,
  PlannedSubtask,
} from "./plan.ts";
import type { ResolvedConfiguration, ResolvedFanOut, ResolvedPipeline } from "./resolved-stage.ts";

/**
 * A configuration file after it was checked: stage sets expanded, defaults filled in, every name resolved. These values
 * live in memory only; what is persisted is the plan that is made of them (plan.ts).
 */
export interface Configuration extends ResolvedConfiguration {
  /** The file it came from, relative to the repository root, for messages. */
  file: string;
  pipelines: Pipeline[];
  /** What the reader should know but that stops nothing, such as settings of the older format that have no effect. */
  notes: string[];
}

export interface Pipeline extends ResolvedPipeline {
  id: string;
  setup: Stage[];
  /** At least one: a pipeline written with `stages` has one subtask named after it. */
  subtasks: Subtask[];
  after: Stage[];
  fan_out: ResolvedFanOut;
}

export interface PathFilters {
  paths: string[];
  paths_ignore: string[];
}

/** A subtask as the file has it, resolved: what a plan has of it, without what planning decides. */
export type Subtask = Omit<
  PlannedSubtask,
  "capability" | "shard" | "skip" | "execution_mode" | "stages"
> &
  PathFilters & {
    stages: Stage[];
    shards: number;
    requires: string | null;
    execution_mode: ExecutionMode | null;
  };

/** What planning adds to a stage. */
type Planned = "skip" | "predicted_seconds";

export type CommandStage = Omit<PlannedCommand, Planned> & PathFilters;
export type GuardrailStage = Omit<PlannedGuardrail, Planned> & PathFilters;
export type SubpipelineStage = Omit<PlannedSubpipeline, Planned | "stages"> &
  PathFilters & { stages: Stage[] };

/** A stage as the file has it, resolved: what a plan holds is this and what planning adds. */
export type Stage = CommandStage | GuardrailStage | SubpipelineStage;

/** A pipeline that can be nested: what its stage takes of it. */
export type NestedPipeline = Pick<
  SubpipelineStage,
  "pipeline_id" | "pipeline_title" | "fail_fast" | "max_parallel" | "stages"
>;
