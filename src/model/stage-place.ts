import type { ManifestCommand } from "./manifest.ts";

/**
 * Where a stage stands, in one word: its subtask, or `setup` or `after`. Neither of the two belongs to a subtask; a
 * setup holds commands only, and `after` holds guardrails only (config/entries.ts).
 */
export const placeOf = ({ subtask, kind }: Pick<ManifestCommand, "subtask" | "kind">): string =>
  subtask ?? (kind === "guardrail" ? "after" : "setup");
