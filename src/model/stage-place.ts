import type { ManifestCommand } from "./manifest.ts";

/**
 * The place of a stage: its subtask, `setup` or `after`. The latter two have no subtask; `setup` holds only commands,
 * `after` only guardrails (config/entries.ts).
 */
export const placeOf = ({ subtask, kind }: Pick<ManifestCommand, "subtask" | "kind">): string =>
  subtask ?? (kind === "guardrail" ? "after" : "setup");
