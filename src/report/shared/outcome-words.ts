import type { Exit, StageOutcome } from "../../model/outcome.ts";
import { describeExit } from "../../model/outcome.ts";
import type { ManifestCommand } from "../../model/manifest.ts";
import type { RunSummary } from "../../model/run-summary.ts";

/** What is shown for a stage: its outcome, or how far it came without one. */
export type ShownOutcome = StageOutcome | "running" | "not_started";

export type ColourName = "green" | "red" | "yellow" | "dim" | "cyan";

export interface OutcomeWord {
  word: string;
  /** For terminals and logs, one column. */
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

/** What is said of stages while their run goes on. */
export const wordsWhileGoing: Partial<typeof outcomeWords> = {
  running: { word: "running", glyph: "▸", emoji: "▶️", colour: "yellow" },
  not_started: { word: "waiting", glyph: "·", emoji: "⏳", colour: "dim" },
};

const statusWords: Readonly<Record<RunSummary["status"], OutcomeWord>> = {
  succeeded: { word: "Passed", glyph: "✓", emoji: "✅", colour: "green" },
  failed: { word: "Failed", glyph: "✗", emoji: "❌", colour: "red" },
  cancelled: { word: "Cancelled", glyph: "✗", emoji: "🚫", colour: "yellow" },
  in_progress: { word: "Not finished", glyph: "?", emoji: "❔", colour: "yellow" },
};

/** What is said of a run: its status, or that nothing had to run. */
export function runWord(summary: RunSummary, stages: number): OutcomeWord {
  if (summary.status !== "succeeded" || stages > 0) return statusWords[summary.status];
  return { word: "Nothing to run", glyph: "-", emoji: "⏭️", colour: "dim" };
}

export function shownOutcome(command: ManifestCommand): ShownOutcome {
  if (command.outcome !== null) return command.outcome;
  return command.status === "running" ? "running" : "not_started";
}

/** How a process ended, where the outcome's word does not say it already; empty otherwise. */
export function exitWords(outcome: ShownOutcome, exit: Exit | null): string {
  if (exit === null || outcome === "succeeded" || outcome === "skipped") return "";
  if (exit.kind === "cancelled") return "";
  if (exit.kind === "timed-out" && outcome === "timed_out") return `after ${exit.after_seconds} s`;
  return describeExit(exit);
}
