import { limits } from "../model/limits.ts";
import { dayOf, weekOf } from "./calendar.ts";
import {
  branchKey,
  type ClassState,
  emptyPeriod,
  emptyPipeline,
  type FoldState,
  type Period,
  type PipelineState,
} from "./fold-state.ts";
import { foldStages } from "./fold-stages.ts";
import { type HistoryEntry, timeOf } from "./history-entry.ts";
import { addNewest } from "./newest.ts";
import { addToWeeks } from "./weekly-sketches.ts";

/** Labels whose figures are kept, those of the newest runs. */
const keptEpochs = 100;

/**
 * Adds the next line of the history. All that is ordered goes by the order of the lines, in which results became known;
 * times only measure, and say which day and week something belongs to. So clocks that differ between machines can make a
 * duration wrong, but never turn a repair into a failure.
 * @param entry null: the line is no entry; or, when it is dead, the same entry comes again later
 * @param dead a later attempt of the run replaces it: it is evidence of flakes, and counts in nothing else
 */
export function foldLine(state: FoldState, entry: HistoryEntry | null, dead: boolean): void {
  if (entry === null) {
    if (!dead) state.unreadable += 1;
    return;
  }
  state.entries += 1;
  if (entry.completedMs > state.asOf) state.asOf = entry.completedMs;
  if (entry.defaultPipeline) state.defaultPipeline = entry.pipeline;
  const pipeline = pipelineOf(state, entry.pipeline);
  const counts = entry.counts && !dead;
  if (counts) foldRun(state, pipeline, entry);
  foldStages(state, pipeline, entry, counts);
}

function pipelineOf({ pipelines }: FoldState, id: string): PipelineState {
  const known = pipelines.get(id);
  if (known !== undefined) return known;
  const pipeline = emptyPipeline();
  pipelines.set(id, pipeline);
  return pipeline;
}

function foldRun(state: FoldState, pipeline: PipelineState, entry: HistoryEntry): void {
  const figures = pipeline.classes[entry.class];
  const week = weekOf(entry.completedMs);
  if (week > state.week) state.week = week;
  const succeeded = entry.status === "succeeded";
  if (succeeded) addToWeeks(figures.durations, entry.durationMs, week, state.week);
  const repairMs = succeeded ? repairedAfter(pipeline, entry) : turnedRed(pipeline, entry);
  if (repairMs !== null) rememberRepair(figures, repairMs);
  for (const period of [
    figures,
    dayIn(figures, entry),
    weekIn(figures, week),
    epochIn(figures, entry),
  ])
    if (period !== null) addToPeriod(period, succeeded, entry.durationMs, repairMs);
  for (const field of entry.missing) figures.missing[field] += 1;
  if (figures.baseline === null || entry.startedMs < figures.baseline.startedMs)
    figures.baseline = baselineOf(entry, succeeded ? "succeeded" : "failed");
}

function addToPeriod(
  period: Period,
  succeeded: boolean,
  durationMs: number,
  repairMs: number | null,
): void {
  period.runs += 1;
  if (succeeded) period.succeeded += 1;
  period.durationMs += durationMs;
  if (repairMs === null) return;
  period.repairs += 1;
  period.repairMs += repairMs;
}

const baselineOf = (
  entry: HistoryEntry,
  status: "succeeded" | "failed",
): ClassState["baseline"] => ({
  runId: entry.runId,
  status,
  startedMs: entry.startedMs,
  recordedMs: timeOf(entry.recordedAt) ?? entry.completedMs,
  durationMs: entry.durationMs,
});

/** @returns null: a failed run repairs nothing */
function turnedRed({ red }: PipelineState, entry: HistoryEntry): null {
  const key = branchKey(entry.class, entry.branch);
  if (key === null || red.has(key)) return null;
  red.set(key, { class: entry.class, branch: entry.branch, since: entry.completedMs });
  if (red.size > limits.redBranches.value) red.delete(red.keys().next().value!);
  return null;
}

/** @returns how long the branch had been red, in milliseconds, 0 where clocks disagree; null: it was not */
function repairedAfter({ red }: PipelineState, entry: HistoryEntry): number | null {
  const key = branchKey(entry.class, entry.branch);
  const repaired = key === null ? undefined : red.get(key);
  if (repaired === undefined) return null;
  red.delete(key!);
  return Math.max(0, entry.completedMs - repaired.since);
}

function rememberRepair({ firstRepairs, newestRepairs }: ClassState, repairMs: number): void {
  const compared = limits.repairsCompared.value;
  if (firstRepairs.length < compared) firstRepairs.push(repairMs);
  addNewest(newestRepairs, repairMs, compared);
}

/** @returns null for a day before the newest that are kept: its weeks know of it */
function dayIn({ days }: ClassState, { completedMs }: HistoryEntry): Period | null {
  const day = dayOf(completedMs);
  const known = days.get(day);
  if (known !== undefined) return known;
  const period = emptyPeriod();
  days.set(day, period);
  if (days.size > limits.metricsDays.value) days.delete(Math.min(...days.keys()));
  return period;
}

function weekIn({ weeks }: ClassState, week: number): Period {
  const period = weeks.get(week) ?? emptyPeriod();
  if (period.runs === 0) weeks.set(week, period);
  return period;
}

function epochIn({ epochs }: ClassState, { epoch }: HistoryEntry): Period | null {
  if (epoch === null) return null;
  const period = epochs.get(epoch) ?? emptyPeriod();
  epochs.delete(epoch);
  epochs.set(epoch, period);
  if (epochs.size > keptEpochs) epochs.delete(epochs.keys().next().value!);
  return period;
}
