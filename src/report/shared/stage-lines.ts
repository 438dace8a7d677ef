import type { JournalEventOf } from "../../model/journal.ts";
import { limits } from "../../model/limits.ts";
import type { Judgement } from "../../model/judgement.ts";
import type { Exit } from "../../model/outcome.ts";
import { cleanLine } from "../../text/clean-text.ts";
import { listFirst } from "../../text/wording.ts";
import { formatDuration } from "./duration.ts";
import { type ColourName, type ShownOutcome, formatExit, outcomeWords } from "./outcome-words.ts";

/** Colours texts; without colour it returns them unchanged. */
export type Paint = Readonly<Record<ColourName | "bold", (text: string) => string>>;

/** `✗ api/unit failed: exit 1, 3.2s, 2 tries (left processes behind)` */
export function formatFinished(
  label: string,
  event: JournalEventOf<"stage-finished">,
  paint: Paint,
): string {
  const { glyph, colour } = outcomeWords[event.outcome];
  const words = [formatDuration(event.duration_ms)];
  if (event.tries > 1) words.push(`${event.tries} tries`);
  const notes = event.notes.length === 0 ? "" : ` (${cleanLine(event.notes.join("; "), 300)})`;
  const what = describeOutcome(event.outcome, event);
  const head = what === "" ? label : `${label} ${what},`;
  return `${paint[colour](glyph)} ${head} ${paint.dim(words.join(", "))}${notes}`;
}

/** `failed: exit 1`, `failed: 31 files changed, at most 25 may`; empty for a success. */
export function describeOutcome(
  outcome: ShownOutcome,
  { exit, judgement }: { exit: Exit | null; judgement: Judgement | null },
): string {
  if (outcome === "succeeded") return "";
  // A guardrail's summary replaces the exit.
  const cause = cleanLine(judgement?.summary ?? formatExit(outcome, exit), 300);
  if (cause === "") return outcomeWords[outcome].word;
  return outcome === "timed_out" && cause.startsWith("after")
    ? `${outcomeWords[outcome].word} ${cause}`
    : `${outcomeWords[outcome].word}: ${cause}`;
}

export function formatSkipped(label: string, reason: string, paint: Paint): string {
  return paint.dim(`${outcomeWords.skipped.glyph} ${label} skipped: ${cleanLine(reason, 300)}`);
}

/** A stage waits for the processes that it left behind. */
export const formatWaiting = (label: string, paint: Paint): string =>
  `${paint.yellow("…")} ${label} has ended, but a process that it left behind keeps its output open; waiting up to ${limits.drain.shown} for it`;

/** `still running: api/build 1m 05s, api/lint 1m 02s`. */
export function formatRunning(
  running: readonly { label: string; since: number }[],
  now: number,
): string {
  const stages = running.map(({ label, since }) => `${label} ${formatDuration(now - since)}`);
  return `still running: ${listFirst(stages, 10)}`;
}
