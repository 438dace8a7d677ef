import { getStageKey } from "../../model/statistics.ts";
import type { JournalEventOf } from "../../model/journal.ts";
import type { Plan, PlannedStage } from "../../model/plan.ts";
import { toStageKey } from "../shared/stage-names.ts";

/** Expected durations of the stages that have not ended, in seconds. Keys are those of toStageKey. */
export class ExpectedTimes {
  readonly #planned: ReadonlyMap<string, number | null>;
  readonly #oneAfterAnother: boolean;
  readonly #open = new Map<string, number | null>();

  /** @param plan undefined: no durations are known */
  constructor(plan: Plan | undefined) {
    this.#planned = listPlannedTimes(plan);
    this.#oneAfterAnother = plan !== undefined && isSequential(plan);
  }

  /** Learns the stages of a run. Stages of nested pipelines are part of the enclosing stage. */
  learn(scope: readonly string[], { commands }: JournalEventOf<"run-started">): void {
    if (scope.length > 0) return;
    for (const { index, subtask, id } of commands)
      this.#open.set(toStageKey(scope, index), this.#planned.get(getStageKey(subtask, id)) ?? null);
  }

  remove(key: string): void {
    this.#open.delete(key);
  }

  /** null: unknown. */
  find(key: string): number | null {
    return this.#open.get(key) ?? null;
  }

  /**
   * Sums up the remaining seconds of all stages; null if some run in parallel or some duration is unknown.
   * @param getElapsed seconds since a stage started
   */
  sumRemaining(getElapsed: (key: string) => number): number | null {
    if (!this.#oneAfterAnother) return null;
    let sum = 0;
    for (const [key, seconds] of this.#open) {
      if (seconds === null) return null;
      sum += Math.max(0, seconds - getElapsed(key));
    }
    return sum;
  }
}

function listPlannedTimes(plan: Plan | undefined): Map<string, number | null> {
  const times = new Map<string, number | null>();
  const add = (subtask: string | null, stages: readonly PlannedStage[]): void => {
    for (const { id, predicted_seconds } of stages)
      times.set(getStageKey(subtask, id), predicted_seconds);
  };
  add(null, plan?.setup ?? []);
  for (const { id, stages } of plan?.subtasks ?? []) add(id, stages);
  return times;
}

/** Whether all stages run in one process, and never two at a time. */
function isSequential({ assignments, setup, subtasks }: Plan): boolean {
  const isInOrder = (stages: readonly PlannedStage[]): boolean =>
    stages
      .filter(({ skip }) => skip === null)
      .slice(1)
      .every(({ needs }) => needs === null);
  return (
    assignments.length === 1 &&
    isInOrder(setup) &&
    subtasks.every(({ stages, max_parallel }) => max_parallel === 1 || isInOrder(stages))
  );
}
