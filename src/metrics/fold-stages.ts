import { limits } from "../model/limits.ts";
import { weekOf } from "./calendar.ts";
import {
  emptyStageClass,
  type FoldState,
  type PipelineState,
  type StageClassState,
  type StageState,
  stageOf,
} from "./fold-state.ts";
import type { EntryStage, HistoryEntry } from "./history-entry.ts";
import { addNewest } from "./newest.ts";
import { addToWeeks } from "./weekly-sketches.ts";

/** How long a failure is remembered, by the latest `completed_at` of the history: a success later than that says little. */
const suspectMs = 30 * 86_400_000;

/**
 * Adds the stages of an entry. `succeeded` is a success; `failed`, `timed_out` and `allowed_failure` are failures; what was
 * skipped or cancelled is neither.
 * @param counts whether they count as runs; if not, they are evidence of flakes only
 */
export function foldStages(
  state: FoldState,
  pipeline: PipelineState,
  entry: HistoryEntry,
  counts: boolean,
): void {
  const suspected = entry.headSha === null ? undefined : pipeline.suspects.get(entry.headSha);
  const failed: StageState[] = [];
  const week = weekOf(entry.completedMs);
  for (let place = 0; place < entry.stages.length; place += 1) {
    const run = entry.stages[place]!;
    const succeeded = run.outcome === "succeeded";
    if (!succeeded && !isFailure(run)) continue;
    const stage = stageOf(pipeline, run.subtask, run.id, place);
    const figures = (stage.classes[entry.class] ??= emptyStageClass());
    if (counts) countStage(figures, run, week, state.week);
    if (!succeeded) failed.push(stage);
    else if (isFlake(stage, run, suspected, state.asOf)) figures.flakes += 1;
  }
  if (entry.headSha === null) return;
  if (suspected?.size === 0) pipeline.suspects.delete(entry.headSha);
  if (failed.length === 0) return;
  suspect(pipeline.suspects, entry.headSha, failed, entry.completedMs);
  dropOld(pipeline.suspects, state.asOf);
}

const isFailure = ({ outcome }: EntryStage): boolean =>
  outcome === "failed" || outcome === "timed_out" || outcome === "allowed_failure";

function countStage(figures: StageClassState, run: EntryStage, week: number, newest: number): void {
  const succeeded = run.outcome === "succeeded";
  figures.runs += 1;
  addNewest(figures.recent, succeeded, limits.recentOutcomes.value);
  if (!succeeded) figures.failed += 1;
  else if (run.duration_ms !== null) {
    addToWeeks(figures.durations, run.duration_ms, week, newest);
    addNewest(figures.lastMs, run.duration_ms, limits.predictionRuns.value);
  }
}

/**
 * A success is a flake if it took more than one try, or if the stage failed on the same commit before, and not succeeded
 * since: nothing but chance changed between them.
 */
function isFlake(
  stage: StageState,
  { tries }: EntryStage,
  suspected: Map<StageState, number> | undefined,
  asOf: number,
): boolean {
  const failedMs = suspected?.get(stage);
  if (failedMs === undefined) return tries > 1;
  suspected!.delete(stage);
  return tries > 1 || asOf - failedMs <= suspectMs;
}

type Suspects = PipelineState["suspects"];

function suspect(
  suspects: Suspects,
  sha: string,
  failed: readonly StageState[],
  completedMs: number,
): void {
  const suspected = suspects.get(sha) ?? new Map<StageState, number>();
  for (const stage of failed) suspected.set(stage, completedMs);
  suspects.delete(sha);
  suspects.set(sha, suspected);
}

/** From the front, where the commits stand that have not failed for longest. */
function dropOld(suspects: Suspects, asOf: number): void {
  for (const [sha, suspected] of suspects) {
    if (suspects.size <= limits.suspects.value && !isOld(suspected, asOf)) return;
    suspects.delete(sha);
  }
}

function isOld(suspected: ReadonlyMap<StageState, number>, asOf: number): boolean {
  for (const failedMs of suspected.values()) if (asOf - failedMs <= suspectMs) return false;
  return true;
}
