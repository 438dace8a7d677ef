import type { PlannedSubtask } from "../model/plan.ts";
import { expectedOfSubtask } from "./expected-time.ts";

/** How much there is to do in some of the subtasks, in a unit that is the same for all of them. */
export type Cost = (subtasks: readonly PlannedSubtask[]) => number;

/**
 * What subtasks are shared out by: their expected seconds. One that nothing is known of counts by its weight, in the
 * seconds that the known ones take for each unit of theirs. When nothing is known, or all that is known takes no time,
 * a unit of weight counts as one.
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
