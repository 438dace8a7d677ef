import { type Exit, type StageOutcome, describeExit } from "../../model/outcome.ts";
import type { ManifestCommand } from "../../model/manifest.ts";
import type { Plan } from "../../model/plan.ts";
import type { RunSummary } from "../../model/run-summary.ts";

/** What is shown for a stage: its outcome, or its state without one. */
export type ShownOutcome = StageOutcome | "running" | "not_started";

export type ColourName = "green" | "red" | "yellow" | "dim" | "cyan";

export interface OutcomeWord {
  word: string;
  /** For terminals and logs, one column wide. */
  glyph: string;
  /** For Markdown. */
  emoji: string;
  colour: ColourName;
}

export const outcomeWords: Readonly<Record<ShownOutcome, OutcomeWord>> = {
  succeeded: { word: "succeeded", glyph: "✓", emoji: "✅", colour: "green" },
  failed: { word: "failed", glyph: "✗", emoji: "❌", colour: "red" },
  timed_out: { word: "timed out", glyph: "✗", emoji: "❌", colour: "red" },
  cancelled: { word: "cancelled", glyph: "✗", emoji: "🚫", colour: "yellow" },
  skipped: { word: "skipped", glyph: "-", emoji: "⏭️", colour: "dim" },
  allowed_failure: { word: "failed, allowed", glyph: "!", emoji: "⚠️", colour: "yellow" },
  running: { word: "did not end", glyph: "?", emoji: "❔", colour: "yellow" },
  not_started: { word: "not started", glyph: "?", emoji: "❔", colour: "dim" },
};

/** Replaces `outcomeWords` while the run is in progress. */
export const wordsWhileRunning: Partial<typeof outcomeWords> = {
  running: { word: "running", glyph: "▸", emoji: "▶️", colour: "yellow" },
  not_started: { word: "waiting", glyph: "·", emoji: "⏳", colour: "dim" },
};

const statusWords: Readonly<Record<RunSummary["status"], OutcomeWord>> = {
  succeeded: { word: "Passed", glyph: "✓", emoji: "✅", colour: "green" },
  failed: { word: "Failed", glyph: "✗", emoji: "❌", colour: "red" },
  cancelled: { word: "Cancelled", glyph: "✗", emoji: "🚫", colour: "yellow" },
  in_progress: { word: "Not finished", glyph: "?", emoji: "❔", colour: "yellow" },
};

/** Describes a run: its status, or that nothing had to run, and whether only a part of it was requested. */
export function getRunWord(
  { status }: RunSummary,
  { partial }: Pick<Plan, "partial">,
  stages: number,
): OutcomeWord {
  const isEmpty = status === "succeeded" && stages === 0;
  const words = isEmpty ? nothingToRun : statusWords[status];
  return partial ? { ...words, word: `${words.word}, partial run` } : words;
}

const nothingToRun: OutcomeWord = {
  word: "Nothing to run",
  glyph: "-",
  emoji: "⏭️",
  colour: "dim",
};

export function readOutcome(command: ManifestCommand): ShownOutcome {
  if (command.outcome !== null) return command.outcome;
  return command.status === "running" ? "running" : "not_started";
}

/** Describes how a process ended; empty if the outcome's word says it already. */
export function formatExit(outcome: ShownOutcome, exit: Exit | null): string {
  if (exit === null || outcome === "succeeded" || outcome === "skipped") return "";
  if (exit.kind === "cancelled") return "";
  if (exit.kind === "timed-out" && outcome === "timed_out") return `after ${exit.after_seconds} s`;
  return describeExit(exit);
}
