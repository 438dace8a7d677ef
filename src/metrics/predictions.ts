import { figureKey } from "../model/figures.ts";
import { limits } from "../model/limits.ts";
import type { HistoryEntry } from "./history-entry.ts";
import { entriesOf, figuresOf, type Ledger } from "./ledger.ts";

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
  const own =
    branch === null ? new Map<string, number[]>() : successesOn(branch, pipeline, entriesOf(ledger));
  const ofDefault = figuresOf(ledger).pipelines.get(pipeline)?.default.stages ?? new Map<string, never>();
  const seconds = new Map<string, number>();
  for (const key of new Set([...own.keys(), ...ofDefault.keys()])) {
    const here = own.get(key) ?? [];
    const there = ofDefault.get(key)?.last_ms ?? [];
    const values = here.length < enough && there.length > here.length ? there : here;
    if (values.length > 0) seconds.set(key, Math.round(medianOf(values)) / 1000);
  }
  return seconds;
}

/**
 * Milliseconds of the newest successes of each stage on one branch, by `figureKey`. Entries of the default branch are left
 * out: its figures reach further back.
 */
function successesOn(
  branch: string,
  pipeline: string,
  entries: readonly HistoryEntry[],
): Map<string, number[]> {
  const found = new Map<string, number[]>();
  for (const entry of entries.toReversed()) {
    if (!entry.counts || entry.pipeline !== pipeline || entry.branch !== branch || entry.class === "default")
      continue;
    for (const { subtask, id, outcome, duration_ms } of entry.stages) {
      if (outcome !== "succeeded" || duration_ms === null) continue;
      const key = figureKey(subtask, id);
      const values = found.get(key) ?? [];
      if (values.length < limits.predictionRuns.value) values.push(duration_ms);
      found.set(key, values);
    }
  }
  return found;
}

/** Of an even number of values: the mean of the two in the middle. */
function medianOf(values: readonly number[]): number {
  const sorted = values.toSorted((left, right) => left - right);
  const half = sorted.length / 2;
  return (sorted[Math.ceil(half) - 1]! + sorted[Math.floor(half)]!) / 2;
}
