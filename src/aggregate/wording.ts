import { describeExit } from "../model/outcome.ts";
import type { StageVerdict } from "./verdict.ts";

/** `api/unit`, or `setup/install` for a stage of the set-up. */
export const stageName = (subtask: string | null, stage: string): string => `${subtask ?? "setup"}/${stage}`;

/** What became of a stage, to follow its name: `failed (exit 1)`. Empty for one that succeeded. */
export function whatHappened({ stage, command, state }: StageVerdict): string {
  const exit = command?.exit ?? null;
  const how = exit === null ? "" : ` (${describeExit(exit)})`;
  switch (state) {
    case "succeeded":
      return "";
    case "failed":
      return `failed${how}`;
    case "allowed_failure":
      return `failed${how}, which is allowed`;
    case "timed_out":
      return exit?.kind === "timed-out" ? describeExit(exit) : "timed out";
    case "cancelled":
      return "was cancelled";
    case "skipped":
      return `was skipped: ${stage.skip ?? command?.summary ?? "no reason was given"}`;
    case "blocked":
      return `did not run: ${command?.summary ?? "no reason was given"}`;
    case "lost":
      return "was lost: it never ended";
    case "waiting":
      return "has not ended";
  }
}

/** `a, b and c`; of many only the first five. */
export function inWords(items: readonly string[]): string {
  const most = 5;
  const shown = items.length > most ? [...items.slice(0, most), `${items.length - most} more`] : items;
  return shown.length < 2 ? shown.join("") : `${shown.slice(0, -1).join(", ")} and ${shown.at(-1)}`;
}
