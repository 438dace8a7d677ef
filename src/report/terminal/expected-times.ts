import { getStageKey } from "../../model/statistics.ts";
import type { JournalEventOf } from "../../model/journal.ts";
import type { Plan, PlannedStage } from "../../model/plan.ts";
import { stageKey } from "../shared/stage-names.ts";

/**
 * What the plan expects of the stages that a view shows, in seconds, until each has ended. Stages go by their
 * `stageKey`.
 */
export class ExpectedTimes {
  readonly #planned: ReadonlyMap<string, number | null>;
  readonly #oneAfterAnother: boolean;
  readonly #open = new Map<string, number | null>();

  /** @param plan undefined: nothing is known */
  constructor(plan: Plan | undefined) {
    this.#planned = plannedTimes(plan);
    this.#oneAfterAnother = plan !== undefined && runsOneAfterAnother(plan);
  }

  /** Hears what stages there are. Those of nested pipelines are a part of the stage that they belong to. */
  learn(scope: readonly string[], { commands }: JournalEventOf<"run-started">): void {
    if (scope.length > 0) return;
    for (const { index, subtask, id } of commands)
      this.#open.set(stageKey(scope, index), this.#planned.get(getStageKey(subtask, id)) ?? null);
  }

  ended(key: string): void {
    this.#open.delete(key);
  }

  /** null: nothing is known of it. */
  of(key: string): number | null {
    return this.#open.get(key) ?? null;
  }

  /**
   * What all stages that have not ended take together. It is told only when the stages run one after another, and
   * something is known of each: otherwise nobody can say.
   * @param secondsOf for how long a stage has been running
   */
  left(secondsOf: (key: string) => number): number | null {
    if (!this.#oneAfterAnother) return null;
    let sum = 0;
    for (const [key, seconds] of this.#open) {
      if (seconds === null) return null;
      sum += Math.max(0, seconds - secondsOf(key));
    }
    return sum;
  }
}

function plannedTimes(plan: Plan | undefined): Map<string, number | null> {
  const times = new Map<string, number | null>();
  const add = (subtask: string | null, stages: readonly PlannedStage[]): void => {
    for (const { id, predicted_seconds } of stages)
      times.set(getStageKey(subtask, id), predicted_seconds);
  };
  add(null, plan?.setup ?? []);
  for (const { id, stages } of plan?.subtasks ?? []) add(id, stages);
  return times;
}

/** All is in one process, and no two stages ever run at the same time. */
function runsOneAfterAnother({ assignments, setup, subtasks }: Plan): boolean {
  const inTurn = (stages: readonly PlannedStage[]): boolean =>
    stages
      .filter(({ skip }) => skip === null)
      .slice(1)
      .every(({ needs }) => needs === null);
  return (
    assignments.length === 1 &&
    inTurn(setup) &&
    subtasks.every(({ stages, max_parallel }) => max_parallel === 1 || inTurn(stages))
  );
}
