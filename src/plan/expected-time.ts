import { startsWhenAllIsWell } from "../model/condition.ts";
import type { PlannedStage, PlannedSubtask } from "../model/plan.ts";

/** What an order of stages takes is made of. */
type TimedStage = Pick<PlannedStage, "id" | "needs" | "predicted_seconds">;

/** The stage with what is expected of it: no time at all when it is left out, or starts only after a failure. */
export function withPrediction(stage: PlannedStage, seconds: number | undefined): PlannedStage {
  const starts = stage.skip === null && startsWhenAllIsWell(stage.if);
  return { ...stage, predicted_seconds: starts ? (seconds ?? null) : 0 };
}

/** What an assignment takes, in seconds: the setup, then its subtasks one after another. null: a part is not known. */
export function expectedOfAssignment(
  setup: readonly PlannedStage[],
  subtasks: readonly PlannedSubtask[],
): number | null {
  const parts = [expectedOfStages(setup, null), ...subtasks.map(expectedOfSubtask)];
  return parts.every((seconds) => seconds !== null) ? inMilliseconds(sum(parts)) : null;
}

/** In seconds; null: a stage is not known. */
export const expectedOfSubtask = ({ stages, max_parallel }: PlannedSubtask): number | null =>
  expectedOfStages(stages, max_parallel);

/**
 * What stages take in the order of one subtask, in seconds, when none fails: the longest chain of stages that wait for
 * each other, or all of them shared out over `maxParallel`, whichever is more. With `maxParallel` 1 that is their sum.
 * @param maxParallel null: as many as the machine has processors, which is not known when planning
 * @returns null when a stage is not known
 */
export function expectedOfStages(
  stages: readonly TimedStage[],
  maxParallel: number | null,
): number | null {
  const seconds = stages.map((stage) => stage.predicted_seconds);
  if (!seconds.every((known) => known !== null)) return null;
  const shared = maxParallel === null ? 0 : sum(seconds) / maxParallel;
  return Math.max(longestChain(stages, seconds), shared);
}

/** A stage without `needs` waits for all before it, also where these are left out; `needs` replaces that. */
function longestChain(stages: readonly TimedStage[], seconds: readonly number[]): number {
  const positions = new Map(stages.map(({ id }, position) => [id, position]));
  const ends: number[] = [];
  const endsBefore = [0];
  const findEnd = (position: number): number => {
    const { needs } = stages[position]!;
    return (ends[position] ??=
      seconds[position]! +
      (needs === null
        ? endBefore(position)
        : Math.max(0, ...needs.map((id) => findEnd(positions.get(id)!)))));
  };
  const endBefore = (position: number): number =>
    (endsBefore[position] ??= Math.max(endBefore(position - 1), findEnd(position - 1)));
  return endBefore(stages.length);
}

const sum = (values: readonly number[]): number =>
  values.reduce((total, value) => total + value, 0);

/** Without the last digits that adding up fractions leaves. */
const inMilliseconds = (seconds: number): number => Math.round(seconds * 1000) / 1000;
