import type { Tail } from "../../model/journal.ts";
import type { JournalEventOf } from "../../model/journal.ts";
import type { Judgement } from "../../model/judgement.ts";
import type { Exit } from "../../model/outcome.ts";
import { cleanColouredText, cleanLine, cleanText, lastLines } from "../../text/clean-text.ts";
import { formatDuration } from "./duration.ts";
import type { ColourName, ShownOutcome } from "./outcome-words.ts";
import { exitWords, outcomeWords } from "./outcome-words.ts";

/** Puts a colour around a text; leaves the text alone where there is none. */
export type Paint = Readonly<Record<ColourName | "bold", (text: string) => string>>;

/** Lines of a failed stage's output that are shown below it, of each stream. */
const tailLines = 30;

/** `✗ api/unit failed: exit 1, 3.2s, 2 tries (left processes behind)`: how a stage ended, in one line. */
export function finishedLine(
  label: string,
  event: JournalEventOf<"stage-finished">,
  paint: Paint,
): string {
  const { glyph, colour } = outcomeWords[event.outcome];
  const words = [formatDuration(event.duration_ms)];
  if (event.tries > 1) words.push(`${event.tries} tries`);
  const notes = event.notes.length === 0 ? "" : ` (${cleanLine(event.notes.join("; "), 300)})`;
  const what = verdict(event.outcome, event);
  const head = what === "" ? label : `${label} ${what},`;
  return `${paint[colour](glyph)} ${head} ${paint.dim(words.join(", "))}${notes}`;
}

/** `failed: exit 1`, `failed: 31 files changed, at most 25 may`; empty for a success. */
export function verdict(
  outcome: ShownOutcome,
  { exit, judgement }: { exit: Exit | null; judgement: Judgement | null },
): string {
  if (outcome === "succeeded") return "";
  // A guardrail says itself what is the matter.
  const how = cleanLine(judgement?.summary ?? exitWords(outcome, exit), 300);
  if (how === "") return outcomeWords[outcome].word;
  return outcome === "timed_out" && how.startsWith("after")
    ? `${outcomeWords[outcome].word} ${how}`
    : `${outcomeWords[outcome].word}: ${how}`;
}

export function skippedLine(label: string, reason: string, paint: Paint): string {
  return paint.dim(`${outcomeWords.skipped.glyph} ${label} skipped: ${cleanLine(reason, 300)}`);
}

/** `still running: api/build 1m 05s, api/lint 1m 02s`. */
export function runningLine(running: readonly { label: string; forMs: number }[]): string {
  const shown = running.slice(0, 10).map(({ label, forMs }) => `${label} ${formatDuration(forMs)}`);
  const more = running.length > shown.length ? ` and ${running.length - shown.length} more` : "";
  return `still running: ${shown.join(", ")}${more}`;
}

/** The newest lines of both streams, standard output first, each indented; colours stay where there are colours. */
export function tailLinesOf(tail: Tail | null, indent: string, coloured: boolean): string[] {
  if (tail === null) return [];
  const clean = coloured ? cleanColouredText : cleanText;
  return [tail.stdout, tail.stderr].flatMap((text) =>
    lastLines(clean(text), tailLines).map((line) => `${indent}${line}`),
  );
}
