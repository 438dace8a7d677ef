import type { ExecutionMode } from "../model/fields.ts";

export interface ModeChoices {
  /** The input `execution-mode` or the flag `--execution-mode`. */
  explicit: ExecutionMode | null;
  subtask: ExecutionMode | null;
  pipeline: ExecutionMode | null;
  /** GITHUB_ACTIONS is `true`. */
  githubActions: boolean;
}

/** The execution mode of a subtask: the requested one, else the subtask's, else the pipeline's, else by environment. */
export function resolveExecutionMode({
  explicit,
  subtask,
  pipeline,
  githubActions,
}: ModeChoices): ExecutionMode {
  return explicit ?? subtask ?? pipeline ?? (githubActions ? "cloud" : "local");
}
