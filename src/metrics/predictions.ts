import { getStageKey } from "../model/statistics.ts";
import { limits } from "../model/limits.ts";
import type { HistoryEntry } from "./history-entry.ts";
import { listEntries, type Ledger } from "./ledger.ts";
import { takeNewest } from "./class-state.ts";

/** Successes on a branch from which on the default branch is not needed. */
const fewestOwnSuccesses = 3;

/**
 * Predicts how long each stage of a pipeline takes: the median of its newest successes on this branch, at most
 * limits.predictionRuns of the entries in the ledger's window. If there are fewer than three, and the default branch
 * has more, the default branch's median.
 * @param branch null: none, so the default branch counts
 * @returns seconds by `getStageKey`, without stages that never succeeded
 */
export function predictDurations(
  ledger: Ledger,
  pipeline: string,
  branch: string | null,
): ReadonlyMap<string, number> {
  const entries = listEntries(ledger).filter(
    (entry) => entry.counts && entry.pipeline === pipeline,
  );
  const isOwn = (entry: HistoryEntry): boolean =>
    entry.class !== "default" && entry.branch === branch;
  const own = branch === null ? new Map<string, number[]>() : groupSuccesses(entries.filter(isOwn));
  const onDefault = groupSuccesses(
    entries.filter((entry) => entry.class === "default"),
    listOlderSuccesses(ledger, pipeline),
  );
  const seconds = new Map<string, number>();
  for (const key of new Set([...own.keys(), ...onDefault.keys()])) {
    const ownDurations = takeNewest(own.get(key) ?? [], limits.predictionRuns.value);
    const defaultDurations = takeNewest(onDefault.get(key) ?? [], limits.predictionRuns.value);
    const values =
      ownDurations.length < fewestOwnSuccesses && defaultDurations.length > ownDurations.length
        ? defaultDurations
        : ownDurations;
    if (values.length > 0) seconds.set(key, Math.round(calculateMedian(values)) / 1000);
  }
  return seconds;
}

/**
 * Durations of each stage's successes in milliseconds, by `getStageKey`, oldest first.
 * @param found the older ones, which the others are added to
 */
function groupSuccesses(
  entries: readonly HistoryEntry[],
  found = new Map<string, number[]>(),
): Map<string, number[]> {
  for (const { subtask, id, outcome, duration_ms } of entries.flatMap(({ stages }) => stages)) {
    if (outcome !== "succeeded" || duration_ms === null) continue;
    const key = getStageKey(subtask, id);
    const values = found.get(key);
    if (values === undefined) found.set(key, [duration_ms]);
    else values.push(duration_ms);
  }
  return found;
}

/** The successes on the default branch that left the window. */
const listOlderSuccesses = ({ base }: Ledger, pipeline: string): Map<string, number[]> =>
  new Map(
    (base.pipelines.get(pipeline)?.stages ?? []).map((stage) => [
      getStageKey(stage.subtask, stage.id),
      [...(stage.default?.last_ms ?? [])],
    ]),
  );

/** For an even number of values, the mean of the middle two. */
function calculateMedian(values: readonly number[]): number {
  const sorted = values.toSorted((left, right) => left - right);
  const half = sorted.length / 2;
  return (sorted[Math.ceil(half) - 1]! + sorted[Math.floor(half)]!) / 2;
}
