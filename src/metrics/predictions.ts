import { figureKey } from "../model/figures.ts";
import { limits } from "../model/limits.ts";
import type { HistoryEntry } from "./history-entry.ts";
import { entriesOf, type Ledger } from "./ledger.ts";
import { newestOf } from "./newest.ts";

/** Successes on a branch of its own from which on the default branch is not asked. */
const enough = 3;

/**
 * What each stage of a pipeline is expected to take: the median of its newest successes on this branch, at most
 * limits.predictionRuns of those among the entries that the ledger still holds. When these are fewer than three, and the
 * default branch has more, the median of the default branch's.
 * @param branch null: none, so the default branch's count
 * @returns seconds by `figureKey`; nothing of stages that never succeeded
 */
export function predictionsFor(
  ledger: Ledger,
  pipeline: string,
  branch: string | null,
): ReadonlyMap<string, number> {
  const entries = entriesOf(ledger).filter((entry) => entry.counts && entry.pipeline === pipeline);
  const isOwn = (entry: HistoryEntry): boolean =>
    entry.class !== "default" && entry.branch === branch;
  const own = branch === null ? new Map<string, number[]>() : successesIn(entries.filter(isOwn));
  const ofDefault = successesIn(
    entries.filter((entry) => entry.class === "default"),
    olderOnDefault(ledger, pipeline),
  );
  const seconds = new Map<string, number>();
  for (const key of new Set([...own.keys(), ...ofDefault.keys()])) {
    const here = newestOf(own.get(key) ?? [], limits.predictionRuns.value);
    const there = newestOf(ofDefault.get(key) ?? [], limits.predictionRuns.value);
    const values = here.length < enough && there.length > here.length ? there : here;
    if (values.length > 0) seconds.set(key, Math.round(medianOf(values)) / 1000);
  }
  return seconds;
}

/** Milliseconds of each stage's successes, by `figureKey`, oldest first, after those that are known. */
function successesIn(
  entries: readonly HistoryEntry[],
  known: ReadonlyMap<string, readonly number[]> = new Map(),
): Map<string, number[]> {
  const found = new Map([...known].map(([key, values]) => [key, [...values]]));
  for (const { stages } of entries) {
    for (const { subtask, id, outcome, duration_ms } of stages) {
      if (outcome !== "succeeded" || duration_ms === null) continue;
      const key = figureKey(subtask, id);
      const values = found.get(key);
      if (values === undefined) found.set(key, [duration_ms]);
      else values.push(duration_ms);
    }
  }
  return found;
}

/** What is left of those that the ledger no longer holds as they were. */
const olderOnDefault = ({ base }: Ledger, pipeline: string): Map<string, readonly number[]> =>
  new Map(
    (base.pipelines.get(pipeline)?.stages ?? []).map(({ subtask, id, classes }) => [
      figureKey(subtask, id),
      classes.default?.lastMs ?? [],
    ]),
  );

/** Of an even number of values: the mean of the two in the middle. */
function medianOf(values: readonly number[]): number {
  const sorted = values.toSorted((left, right) => left - right);
  const half = sorted.length / 2;
  return (sorted[Math.ceil(half) - 1]! + sorted[Math.floor(half)]!) / 2;
}
