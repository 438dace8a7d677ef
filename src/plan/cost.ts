import type { PlannedSubtask } from "../model/plan.ts";
import { expectedOfSubtask } from "./expected-time.ts";

/** The total cost of some subtasks, in an arbitrary unit. */
export type Cost = (subtasks: readonly PlannedSubtask[]) => number;

/**
 * Estimates the cost of subtasks by their expected seconds. A subtask without a history counts by its weight, scaled by
 * the seconds per unit of weight of the others. If no subtask has a history, or all take no time, the weight itself
 * counts.
 */
export function estimateCost(subtasks: readonly PlannedSubtask[]): Cost {
  const known = subtasks.map((subtask) => ({ subtask, seconds: expectedOfSubtask(subtask) }));
  const total = { seconds: 0, weight: 0 };
  for (const { subtask, seconds } of known) {
    if (seconds === null) continue;
    total.seconds += seconds;
    total.weight += subtask.weight;
  }
  const unit = total.seconds > 0 ? total.seconds / total.weight : 1;
  const costs = new Map(
    known.map(({ subtask, seconds }) => [subtask.id, seconds ?? subtask.weight * unit]),
  );
  return (some) => some.reduce((sum, { id }) => sum + costs.get(id)!, 0);
}
