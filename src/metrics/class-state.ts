import { limits } from "../model/limits.ts";
import {
  type Codec,
  count,
  type Decoded,
  list,
  mapBy,
  nullable,
  object,
  oneOf,
  text,
  tuple,
} from "./json-codec.ts";
import { WeeklySketches } from "./weekly-sketches.ts";

const sums = { runs: count, succeeded: count, durationMs: count, repairs: count, repairMs: count };

const Period = tuple(sums);
export type Period = Decoded<typeof Period>;

/** A day or a week: `number` is that of calendar.ts. */
export const CalendarPeriod = tuple({ number: count, ...sums });
export type CalendarPeriod = Decoded<typeof CalendarPeriod>;

/** The runs of one label. */
export const EpochPeriod = tuple({ label: text, ...sums });

/** The oldest first. */
export const sortPeriods = (periods: ReadonlyMap<number, CalendarPeriod>): CalendarPeriod[] =>
  [...periods.values()].sort((left, right) => left.number - right.number);

const CalendarPeriods = mapBy(CalendarPeriod, ({ number }) => number, sortPeriods);

/**
 * Adds to a list of which only the newest items count. It is truncated at twice that size, since truncating takes much
 * longer than adding, and a history has many lines.
 */
export function addNewest<Item>(items: Item[], item: Item, most: number): void {
  items.push(item);
  if (items.length >= 2 * most) items.splice(0, items.length - most);
}

/** Returns the items that count, oldest first. */
export const takeNewest = <Item>(items: readonly Item[], most: number): Item[] =>
  items.slice(-most);

const newest = (most: number): Codec<number[]> => ({
  ...list(count),
  write: (values) => takeNewest(values, most),
});

/** The run that started first. */
const BaselineRun = object({
  run_id: text,
  status: oneOf("succeeded", "failed"),
  started: count,
  recorded: count,
  duration: count,
});

/** The runs of a pipeline on one class of branches. */
export const ClassState = object({
  total: Period,
  durations: WeeklySketches,
  days: CalendarPeriods,
  weeks: CalendarPeriods,
  /** In the order of their latest runs. */
  epochs: mapBy(EpochPeriod, ({ label }) => label),
  /** In milliseconds. */
  first_repairs: list(count),
  newest_repairs: newest(limits.repairsCompared.value),
  /** Runs that lack the field (history-entry.ts). */
  missing: tuple({
    instance_stats: count,
    privacy_event_count: count,
    control_plane_status: count,
  }),
  baseline: nullable(BaselineRun),
});
export type ClassState = Decoded<typeof ClassState>;

const letter = oneOf("s", "f");

/** The newest outcomes: true is a success. In JSON a text of letters. */
const Outcomes: Codec<boolean[]> = {
  create: () => [],
  write: (outcomes) => formatOutcomes(outcomes),
  read: (json) => Array.from(text.read(json), (outcome) => letter.read(outcome) === "s"),
};

/** @returns `s` for a success and `f` for a failure; the newest is the last */
export const formatOutcomes = (outcomes: readonly boolean[]): string =>
  takeNewest(outcomes, limits.recentOutcomes.value)
    .map((succeeded) => (succeeded ? "s" : "f"))
    .join("");

export const StageClassState = object({
  runs: count,
  failed: count,
  flakes: count,
  durations: WeeklySketches,
  recent: Outcomes,
  /** Durations of the newest successes. */
  last_ms: newest(limits.predictionRuns.value),
});
export type StageClassState = Decoded<typeof StageClassState>;

/** null: it has not ended on such a branch yet. */
export const FoldedStage = object({
  subtask: nullable(text),
  id: text,
  default: nullable(StageClassState),
  other: nullable(StageClassState),
});
export type FoldedStage = Decoded<typeof FoldedStage>;
