import type { ExecutionMode } from "./fields.ts";
import type {
  PlannedCommand,
  PlannedGuardrail,
  PlannedSubpipeline,
  PlannedSubtask,
} from "./plan.ts";
import type { ResolvedConfiguration, ResolvedFanOut, ResolvedPipeline } from "./resolved-keys.ts";

/**
 * A checked configuration file: stage sets expanded, defaults filled in, every name resolved. It exists only in memory;
 * the plan made from it is persisted (plan.ts).
 */
export interface Configuration extends ResolvedConfiguration {
  /** The configuration file, relative to the repository root, for messages. */
  file: string;
  pipelines: Pipeline[];
  /** Notes that are not mistakes, such as settings of the older format without an effect. */
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

/** A resolved subtask, without the fields that planning adds. */
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

/** A resolved stage, without the fields that planning adds. */
export type Stage = CommandStage | GuardrailStage | SubpipelineStage;

/** The fields that a stage takes from the pipeline that it nests. */
export type NestedPipeline = Pick<
  SubpipelineStage,
  "pipeline_id" | "pipeline_title" | "fail_fast" | "max_parallel" | "stages"
>;
