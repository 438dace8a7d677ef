import type { RunSummary } from "../../model/run-summary.ts";
import { comparedName, failuresOf, slowWords } from "../shared/history-words.ts";

/** Stages that are named at most, of the slow ones and of the failed ones each. */
const mostNamed = 3;

/**
 * What the history says of this run, for the end of a terminal: stages that took too long and how often failed ones
 * fail otherwise; one line when there is nothing of that; none when there is nothing to compare with.
 * @param several the run has more than one subtask
 */
export function historyLines(
  { history, status }: Pick<RunSummary, "history" | "status">,
  several: boolean,
): string[] {
  if (history === null) return [];
  const slow = history.stages
    .filter(({ regression }) => regression)
    .map((stage) => `${comparedName(stage, several)} ${slowWords(stage)}`);
  const failed = failuresOf(history).map(
    ({ stage, words }) => `${comparedName(stage, several)} ${words}`,
  );
  const lines = [...firstOf(slow, "slower than usual"), ...firstOf(failed, "that failed")];
  if (lines.length > 0) return lines;
  const comparable = history.stages.some(({ p50Seconds }) => p50Seconds !== null);
  return comparable && status === "succeeded" ? ["no slower than usual"] : [];
}

const firstOf = (lines: readonly string[], what: string): string[] =>
  lines.length <= mostNamed
    ? [...lines]
    : [...lines.slice(0, mostNamed), `and ${lines.length - mostNamed} more ${what}`];
