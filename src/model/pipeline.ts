import type { ExecutionMode, IdToken, IfNoFilesFound, Phase, TryReason } from "./fields.ts";

/**
 * A configuration file after it was checked: stage sets expanded, defaults filled in, every name resolved. These values
 * live in memory only; what is persisted is the plan that is made of them (plan.ts).
 */
export interface Configuration {
  /** The file it came from, relative to the repository root, for messages. */
  file: string;
  task: string | null;
  defaultPipeline: string | null;
  /** Names of environment variables whose values must never be shown. */
  secrets: string[];
  secretsExempt: string[];
  redaction: "enforce" | "shadow";
  /** Bytes of a stage's log that are kept on disk. */
  logLimit: number;
  heartbeatSeconds: number;
  /** On the command line, after a cancel. */
  cancelGraceSeconds: number;
  pipelines: Pipeline[];
  /** What the reader should know but that stops nothing, such as settings of the older format that have no effect. */
  notes: string[];
}

export interface Pipeline {
  id: string;
  title: string;
  description: string | null;
  tags: string[];
  executionMode: ExecutionMode | null;
  setup: Stage[];
  /** At least one: a pipeline written with `stages` has one subtask named after it. */
  subtasks: Subtask[];
  after: Stage[];
  fanOut: FanOut;
  allowEmpty: boolean;
  mergeGroupPaths: boolean;
  guardrailsRequired: boolean;
  /** Another name for a stage or subtask id. */
  aliases: Record<string, string>;
  /** The stage or subtask that is run when no target is given; null runs everything. */
  defaultTarget: string | null;
}

export interface FanOut {
  maxJobs: number;
  minInstances: number;
  /** Capability to runner label. */
  runsOn: Record<string, string>;
}

export interface PathFilters {
  paths: string[];
  pathsIgnore: string[];
}

export interface Subtask extends PathFilters {
  id: string;
  name: string;
  /** Relative to the repository root, `.` for the root itself. */
  workingDirectory: string;
  /** The file's, the pipeline's and the subtask's own `env`, merged in this order. */
  env: Record<string, string>;
  stages: Stage[];
  shards: number;
  requires: string | null;
  weight: number;
  /** Bounds the sum of its stages; null: only the stages' own limits count. */
  timeoutMinutes: number | null;
  executionMode: ExecutionMode | null;
  failFast: boolean;
  /** null: as many as the machine has processors. */
  maxParallel: number | null;
}

export interface StageCommon extends PathFilters {
  id: string;
  name: string;
  phase: Phase;
  /** null: waits for all stages before it in its subtask; otherwise the ids it waits for. */
  needs: string[] | null;
  /** A condition in the words of condition.ts. */
  if: string;
  /** Relative to its subtask's. */
  workingDirectory: string;
  env: Record<string, string>;
  continueOnError: boolean;
  timeoutMinutes: number;
  summaryHint: string | null;
}

export interface CommandStage extends StageCommon {
  kind: "command";
  run: string;
  /** null: `bash -e {0}`; else a shell's name or a template with `{0}`, as GitHub's `shell`. */
  shell: string | null;
  permissions: { idToken: IdToken };
  tries: {
    max: number;
    backoffSeconds: number;
    /** What it is tried again after. */
    on: readonly TryReason[];
    /** Of one try; null: only the stage's own limit counts. */
    timeoutMinutes: number | null;
  };
  /** Globs relative to the stage's working directory. */
  artifacts: string[];
  /** What a glob of them that matches no file comes to. */
  ifNoFilesFound: IfNoFilesFound;
}

export interface GuardrailStage extends StageCommon {
  kind: "guardrail";
  uses: string;
  with: Record<string, unknown>;
}

export interface SubpipelineStage extends StageCommon {
  kind: "subpipeline";
  pipeline: {
    id: string;
    title: string;
    stages: Stage[];
    failFast: boolean;
    maxParallel: number | null;
  };
}

export type Stage = CommandStage | GuardrailStage | SubpipelineStage;
