import type { ManifestCommand } from "../model/manifest.ts";
import { describeExit } from "../model/outcome.ts";
import { placeOf } from "../model/stage-place.ts";
import { isNotPerformed, type StageVerdict } from "./verdict.ts";

/** `api/unit`; `setup/install` or `after/review` for a stage without a subtask. */
export const formatStageName = (stage: Pick<ManifestCommand, "subtask" | "kind" | "id">): string =>
  `${placeOf(stage)}/${stage.id}`;

/** The same for a judged stage. */
export const formatVerdictName = ({ subtask, stage }: StageVerdict): string =>
  formatStageName({ ...stage, subtask });

/** What happened to a stage, to follow its name: `failed (exit 1)`. Empty for a success. */
export function describeVerdict(verdict: StageVerdict): string {
  const { stage, command, state } = verdict;
  const exit = command?.exit ?? null;
  switch (state) {
    case "succeeded":
      return "";
    case "failed":
      return `failed${describeFailure(command)}`;
    case "allowed_failure":
      return `failed${describeFailure(command)}, which is allowed`;
    case "timed_out":
      return exit?.kind === "timed-out" ? describeExit(exit) : "timed out";
    case "cancelled":
      return "was cancelled";
    case "skipped":
      if (isNotPerformed(command)) return describeNotPerformed(command);
      return `was skipped: ${stage.skip ?? command?.summary ?? "no reason was given"}`;
    case "blocked":
      return `did not run: ${command?.summary ?? "no reason was given"}`;
    case "lost":
      return placeOf({ ...stage, subtask: verdict.subtask }) === "after"
        ? "did not run"
        : "was lost: it never ended";
    case "waiting":
      return "has not ended";
  }
}

/** ` (exit 1)`, or a guardrail's summary, with a leading space. */
function describeFailure(command: ManifestCommand | null): string {
  const exit = command?.exit ?? null;
  if (exit === null) return "";
  return ` (${exit.kind === "judged" ? (command?.summary ?? describeExit(exit)) : describeExit(exit)})`;
}

function describeNotPerformed(command: ManifestCommand | null): string {
  const why = command?.judgement?.decision?.feedback ?? null;
  return `was not performed${why === null ? "" : `: ${why}`}`;
}

/** `a, b and c`; at most five items. */
export function formatList(items: readonly string[]): string {
  const most = 5;
  const shown =
    items.length > most ? [...items.slice(0, most), `${items.length - most} more`] : items;
  return shown.length < 2 ? shown.join("") : `${shown.slice(0, -1).join(", ")} and ${shown.at(-1)}`;
}
