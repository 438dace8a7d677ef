import type { ExecutionMode } from "../model/fields.ts";

export interface ModeChoices {
  /** The input `execution-mode` or the flag `--execution-mode`. */
  explicit: ExecutionMode | null;
  subtask: ExecutionMode | null;
  pipeline: ExecutionMode | null;
  /** GITHUB_ACTIONS is `true`. */
  githubActions: boolean;
}

/** Where a subtask says it runs: what was asked for, else the subtask's own, else the pipeline's, else where we are. */
export function resolveExecutionMode({
  explicit,
  subtask,
  pipeline,
  githubActions,
}: ModeChoices): ExecutionMode {
  return explicit ?? subtask ?? pipeline ?? (githubActions ? "cloud" : "local");
}
