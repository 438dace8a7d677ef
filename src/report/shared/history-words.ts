import { counted } from "../../model/counted.ts";
import type { RunHistory, StageComparison } from "../../model/run-history.ts";
import { cleanLine } from "../../text/clean-text.ts";
import { formatDuration } from "./duration.ts";
import { getShownSubtask } from "./stage-names.ts";

/**
 * Formats a stage's name such as `api/unit` as one clean line.
 * @param several whether the run has several subtasks
 */
export const formatComparedName = ({ subtaskId, id }: StageComparison, several: boolean): string =>
  cleanLine([getShownSubtask(subtaskId, several), id].filter((part) => part !== null).join("/"));

/** `3.2s`, from seconds. */
export const formatSeconds = (seconds: number): string => formatDuration(seconds * 1000);

/** `94 %`. Shows 100 % only for all, and 0 % only for none. */
export function formatPercent(rate: number): string {
  const percent = rate * 100;
  const whole =
    percent > 99 && percent < 100 ? 99 : percent > 0 && percent < 1 ? 1 : Math.round(percent);
  return `${whole} %`;
}

/** A sparkline after a blank; empty for fewer than two weeks. */
export const formatWeeks = (byWeek: readonly number[]): string =>
  byWeek.length < 2 ? "" : ` ${drawSparkline(byWeek)}`;

/** `took 40.0s, usually 20.0s (p95 25.0s)`, to follow a stage's name. */
export function describeSlowStage({ seconds, p50Seconds, p95Seconds }: StageComparison): string {
  const format = (value: number | null): string => formatSeconds(value ?? 0);
  return `took ${format(seconds)}, usually ${format(p50Seconds)} (p95 ${format(p95Seconds)})`;
}

/** Lists failed stages that ran on the default branch before, each with a text to follow its name. */
export const listFailures = ({ stages }: RunHistory): { stage: StageComparison; words: string }[] =>
  stages
    .filter(({ seconds, recentRuns }) => seconds === null && recentRuns > 0)
    .map((stage) => ({ stage, words: describeFailures(stage) }));

function describeFailures({ recentRuns, recentFailures, flakes }: StageComparison): string {
  const failed = `failed ${recentFailures} of the last ${counted(recentRuns, "time")} on the default branch`;
  if (flakes === 0) return failed;
  return `${failed}; ${counted(flakes, "time")} it then succeeded on the same commit (flaky)`;
}

/** `History: 132 runs since 2026-10-01, kept in GitHub's cache`. */
export function describeHistory({ entries, since, store }: RunHistory): string {
  return `History: ${counted(entries, "run")}${since === null ? "" : ` since ${since.slice(0, 10)}`}, kept ${places[store]}`;
}

const places: Readonly<Record<RunHistory["store"], string>> = {
  local: "beside the runs",
  cache: "in GitHub's cache",
  branch: "on a branch of the repository",
};

const bars = "▁▂▃▄▅▆▇█";
const middle = "▄";

/** Draws numbers as bars of one character, from the lowest to the highest. Equal numbers get bars of middle height. */
export function drawSparkline(values: readonly number[]): string {
  // Without spreading: an untrusted list can exceed the number of arguments of a call.
  const lowest = values.reduce((least, value) => Math.min(least, value), Infinity);
  const range = values.reduce((most, value) => Math.max(most, value), -Infinity) - lowest;
  return values.map((value) => (range > 0 ? pickBar((value - lowest) / range) : middle)).join("");
}

/** @param height from 0 to 1 */
const pickBar = (height: number): string => bars[Math.round(height * (bars.length - 1))] ?? middle;
