import { startsAfterSuccess } from "../model/condition.ts";
import type { PlannedStage, PlannedSubtask } from "../model/plan.ts";

/** The fields of a stage that its expected duration depends on. */
type TimedStage = Pick<PlannedStage, "id" | "needs" | "predicted_seconds">;

/** Adds the expected duration to a stage: 0 if it is skipped or starts only after a failure. */
export function withPrediction(stage: PlannedStage, seconds: number | undefined): PlannedStage {
  const starts = stage.skip === null && startsAfterSuccess(stage.if);
  return { ...stage, predicted_seconds: starts ? (seconds ?? null) : 0 };
}

/** Expected seconds of an assignment: the setup, then its subtasks one after another. null: a part is unknown. */
export function expectedOfAssignment(
  setup: readonly PlannedStage[],
  subtasks: readonly PlannedSubtask[],
): number | null {
  const parts = [expectedOfStages(setup, null), ...subtasks.map(expectedOfSubtask)];
  return parts.every((seconds) => seconds !== null) ? inMilliseconds(sum(parts)) : null;
}

/** Expected seconds of a subtask; null: a stage is unknown. */
export const expectedOfSubtask = ({ stages, max_parallel }: PlannedSubtask): number | null =>
  expectedOfStages(stages, max_parallel);

/**
 * Expected seconds of the stages of one subtask if none fails: the longest chain of stages that wait for each other, or
 * the sum of all divided by `maxParallel`, whichever is more.
 * @param maxParallel null: the number of processors, which is unknown when planning
 * @returns null if a stage is unknown
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

/** A stage without `needs` waits for all stages before it, skipped ones included. */
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

/** Rounds away the error of floating-point sums. */
const inMilliseconds = (seconds: number): number => Math.round(seconds * 1000) / 1000;
