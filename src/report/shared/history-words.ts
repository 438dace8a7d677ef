import type { RunHistory, StageComparison } from "../../model/run-history.ts";
import { cleanLine } from "../../text/clean-text.ts";
import { formatDuration } from "./duration.ts";
import { sparkline } from "./sparkline.ts";
import { subtaskShown } from "./stage-names.ts";

// What is said of a run's history, on a terminal and in Markdown alike.

/**
 * `api/unit`, one clean line.
 * @param several the run has more than one subtask
 */
export const comparedName = ({ subtaskId, id }: StageComparison, several: boolean): string =>
  cleanLine([subtaskShown(subtaskId, several), id].filter((part) => part !== null).join("/"));

/** `3.2s`: as all durations, of seconds. */
export const secondsWords = (seconds: number): string => formatDuration(seconds * 1000);

/** `94 %`; never 100 % unless all, nor 0 % unless none. */
export function percentWords(rate: number): string {
  const percent = rate * 100;
  const whole =
    percent > 99 && percent < 100 ? 99 : percent > 0 && percent < 1 ? 1 : Math.round(percent);
  return `${whole} %`;
}

/** With a blank before it; empty when there are fewer than two weeks to compare. */
export const weeksWords = (byWeek: readonly number[]): string =>
  byWeek.length < 2 ? "" : ` ${sparkline(byWeek)}`;

/** `took 40.0s, usually 20.0s (p95 25.0s)`, to follow the name of a stage that took too long. */
export function slowWords({ seconds, p50Seconds, p95Seconds }: StageComparison): string {
  const [took, p50, p95] = [seconds, p50Seconds, p95Seconds].map((value) =>
    secondsWords(value ?? 0),
  );
  return `took ${took}, usually ${p50} (p95 ${p95})`;
}

/** The stages of the run that failed and that the default branch knows, with what follows their names. */
export const failuresOf = ({ stages }: RunHistory): { stage: StageComparison; words: string }[] =>
  stages
    .filter(({ seconds, recentRuns }) => seconds === null && recentRuns > 0)
    .map((stage) => ({ stage, words: failureWords(stage) }));

function failureWords({ recentRuns, recentFailures, flakes }: StageComparison): string {
  const failed = `failed ${recentFailures} of the last ${times(recentRuns)} on the default branch`;
  return flakes === 0
    ? failed
    : `${failed}; ${times(flakes)} it then succeeded on the same commit (flaky)`;
}

/** `History: 132 runs since 2026-10-01, kept in GitHub's cache`. */
export function keptWords({ entries, since, store }: RunHistory): string {
  const runs = entries === 1 ? "1 run" : `${entries} runs`;
  return `History: ${runs}${since === null ? "" : ` since ${since.slice(0, 10)}`}, kept ${places[store]}`;
}

const places: Readonly<Record<RunHistory["store"], string>> = {
  local: "beside the runs",
  cache: "in GitHub's cache",
  branch: "on a branch of the repository",
};

const times = (count: number): string => (count === 1 ? "1 time" : `${count} times`);
