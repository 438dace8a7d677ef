import { limits } from "../model/limits.ts";
import { getDay, getWeek } from "./calendar.ts";
import {
  addNewest,
  CalendarPeriod,
  type ClassState,
  EpochPeriod,
  type Period,
  StageClassState,
} from "./class-state.ts";
import {
  createPipelineState,
  type FoldState,
  getBranchKey,
  getStageNumber,
  type PipelineState,
  type Suspects,
} from "./fold-state.ts";
import type { MetricsStage } from "../model/metrics-entry.ts";
import { type HistoryEntry, parseTime } from "./history-entry.ts";
import { addToWeeks } from "./weekly-sketches.ts";

/** Labels whose statistics are kept, those of the newest runs. */
const keptEpochs = 100;

/**
 * Adds the next line of the history. Order follows the lines, that is the order in which results became known; times
 * only measure, and assign days and weeks. So clocks that differ between machines can distort a duration, but never
 * turn a repair into a failure.
 * @param entry null: the line is not an entry; or, if it is dead, the same entry follows later
 * @param dead a later attempt replaces it: it is evidence of flakes only
 */
export function foldLine(state: FoldState, entry: HistoryEntry | null, dead: boolean): void {
  if (entry === null) {
    if (!dead) state.unreadable += 1;
    return;
  }
  state.entries += 1;
  if (entry.completedMs > state.as_of) state.as_of = entry.completedMs;
  if (entry.defaultPipeline) state.default_pipeline = entry.pipeline;
  const pipeline = getPipeline(state, entry.pipeline);
  const counts = entry.counts && !dead;
  if (counts) foldRun(state, pipeline, entry);
  foldStages(state, pipeline, entry, counts);
}

function getPipeline({ pipelines }: FoldState, id: string): PipelineState {
  const known = pipelines.get(id);
  if (known !== undefined) return known;
  const pipeline = createPipelineState(id);
  pipelines.set(id, pipeline);
  return pipeline;
}

function foldRun(state: FoldState, pipeline: PipelineState, entry: HistoryEntry): void {
  const statistics = pipeline[entry.class];
  const week = getWeek(entry.completedMs);
  if (week > state.week) state.week = week;
  const succeeded = entry.status === "succeeded";
  if (succeeded) addToWeeks(statistics.durations, entry.durationMs, week, state.week);
  const repairMs = succeeded ? takeRepair(pipeline, entry) : markRed(pipeline, entry);
  if (repairMs !== null) addRepair(statistics, repairMs);
  for (const period of [
    statistics.total,
    getDayPeriod(statistics, entry),
    getPeriod(statistics.weeks, week),
    getEpochPeriod(statistics, entry),
  ])
    if (period !== null) addToPeriod(period, succeeded, entry.durationMs, repairMs);
  for (const field of entry.missing) statistics.missing[field] += 1;
  if (statistics.baseline === null || entry.startedMs < statistics.baseline.started)
    statistics.baseline = createBaseline(entry, succeeded ? "succeeded" : "failed");
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

const createBaseline = (
  entry: HistoryEntry,
  status: "succeeded" | "failed",
): ClassState["baseline"] => ({
  run_id: entry.runId,
  status,
  started: entry.startedMs,
  recorded: parseTime(entry.recordedAt) ?? entry.completedMs,
  duration: entry.durationMs,
});

/** @returns null, since a failed run repairs nothing */
function markRed({ red }: PipelineState, entry: HistoryEntry): null {
  const key = getBranchKey(entry.class, entry.branch);
  if (key === null || red.has(key)) return null;
  red.set(key, { class: entry.class, branch: entry.branch, since: entry.completedMs });
  if (red.size > limits.redBranches.value) red.delete(red.keys().next().value!);
  return null;
}

/** @returns how long the branch failed, in milliseconds, 0 where clocks disagree; null: it did not */
function takeRepair({ red }: PipelineState, entry: HistoryEntry): number | null {
  const key = getBranchKey(entry.class, entry.branch);
  const repaired = key === null ? undefined : red.get(key);
  if (repaired === undefined) return null;
  red.delete(key);
  return Math.max(0, entry.completedMs - repaired.since);
}

function addRepair({ first_repairs, newest_repairs }: ClassState, repairMs: number): void {
  const compared = limits.repairsCompared.value;
  if (first_repairs.length < compared) first_repairs.push(repairMs);
  addNewest(newest_repairs, repairMs, compared);
}

/** @returns the period, new if it is not known */
function getPeriod(periods: Map<number, CalendarPeriod>, number: number): CalendarPeriod {
  const known = periods.get(number);
  if (known !== undefined) return known;
  const period = { ...CalendarPeriod.create(), number };
  periods.set(number, period);
  return period;
}

/** A day before the newest days is not kept; its week still counts it. */
function getDayPeriod({ days }: ClassState, { completedMs }: HistoryEntry): Period {
  const period = getPeriod(days, getDay(completedMs));
  if (days.size > limits.metricsDays.value) days.delete(Math.min(...days.keys()));
  return period;
}

function getEpochPeriod({ epochs }: ClassState, { epoch }: HistoryEntry): Period | null {
  if (epoch === null) return null;
  const period = epochs.get(epoch) ?? { ...EpochPeriod.create(), label: epoch };
  epochs.delete(epoch);
  epochs.set(epoch, period);
  if (epochs.size > keptEpochs) epochs.delete(epochs.keys().next().value!);
  return period;
}

/** How long a failure is remembered, relative to the latest `completed_at`: a success after that says little. */
const suspectMs = 30 * 86_400_000;

/**
 * Adds the stages of an entry. `succeeded` is a success; `failed`, `timed_out` and `allowed_failure` are failures;
 * skipped and cancelled stages are neither.
 * @param counts whether they count as runs; if not, they are only evidence of flakes
 */
function foldStages(
  state: FoldState,
  pipeline: PipelineState,
  entry: HistoryEntry,
  counts: boolean,
): void {
  const suspected = entry.headSha === null ? undefined : pipeline.suspects.get(entry.headSha);
  const failed: number[] = [];
  const week = getWeek(entry.completedMs);
  for (let place = 0; place < entry.stages.length; place += 1) {
    const run = entry.stages[place]!;
    const succeeded = run.outcome === "succeeded";
    if (!succeeded && !isFailure(run)) continue;
    const number = getStageNumber(pipeline, run.subtask, run.id, place);
    const statistics = (pipeline.stages[number]![entry.class] ??= StageClassState.create());
    if (counts) countStage(statistics, run, week, state.week);
    if (!succeeded) failed.push(number);
    else if (isFlake(number, run, suspected, state.as_of)) statistics.flakes += 1;
  }
  if (entry.headSha === null) return;
  if (suspected?.size === 0) pipeline.suspects.delete(entry.headSha);
  if (failed.length === 0) return;
  addSuspects(pipeline.suspects, entry.headSha, failed, entry.completedMs);
  removeOldSuspects(pipeline.suspects, state.as_of);
}

const isFailure = ({ outcome }: MetricsStage): boolean =>
  outcome === "failed" || outcome === "timed_out" || outcome === "allowed_failure";

function countStage(
  statistics: StageClassState,
  run: MetricsStage,
  week: number,
  newest: number,
): void {
  const succeeded = run.outcome === "succeeded";
  statistics.runs += 1;
  addNewest(statistics.recent, succeeded, limits.recentOutcomes.value);
  if (!succeeded) statistics.failed += 1;
  else if (run.duration_ms !== null) {
    addToWeeks(statistics.durations, run.duration_ms, week, newest);
    addNewest(statistics.last_ms, run.duration_ms, limits.predictionRuns.value);
  }
}

/**
 * A success is a flake if it took more than one try, or if the stage failed on the same commit without succeeding
 * since: only chance changed.
 */
function isFlake(
  stage: number,
  { tries }: MetricsStage,
  suspected: Map<number, number> | undefined,
  asOf: number,
): boolean {
  const failedMs = suspected?.get(stage);
  if (failedMs === undefined) return tries > 1;
  suspected!.delete(stage);
  return tries > 1 || asOf - failedMs <= suspectMs;
}

function addSuspects(
  suspects: Suspects,
  sha: string,
  failed: readonly number[],
  completedMs: number,
): void {
  const suspected = suspects.get(sha) ?? new Map<number, number>();
  for (const stage of failed) suspected.set(stage, completedMs);
  suspects.delete(sha);
  suspects.set(sha, suspected);
}

/** Starts at the front, where the commits are that have not failed for longest. */
function removeOldSuspects(suspects: Suspects, asOf: number): void {
  for (const [sha, suspected] of suspects) {
    if (suspects.size <= limits.suspects.value && !isOld(suspected, asOf)) return;
    suspects.delete(sha);
  }
}

function isOld(suspected: ReadonlyMap<number, number>, asOf: number): boolean {
  for (const failedMs of suspected.values()) if (asOf - failedMs <= suspectMs) return false;
  return true;
}
