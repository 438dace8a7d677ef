import type { Assignment, PlannedStage, PlannedSubtask } from "../model/plan.ts";
import { expectedOfAssignment } from "./expected-time.ts";
import { type Load, pack, setupLoad, sumWeights } from "./pack.ts";
import type { Pipeline } from "../model/pipeline.ts";
import type { Selection } from "./selection.ts";

/** Spreads the subtasks to run over jobs. */
export function createLoads(
  setup: readonly PlannedStage[],
  subtasks: readonly PlannedSubtask[],
  {
    pipeline: { fan_out: fanOut },
    selection,
    maxJobs,
  }: { pipeline: Pipeline; selection: Selection; maxJobs: number },
): Load[] {
  const running = subtasks.filter((subtask) => subtask.skip === null);
  const setupAlone =
    running.length === 0 && selection.stages !== null && setup.some((stage) => stage.skip === null);
  if (setupAlone) return [setupLoad(fanOut, new Set(subtasks.map((subtask) => subtask.id)))];
  return pack(running, maxJobs, fanOut);
}

export function assign(
  load: Load,
  position: number,
  setup: readonly PlannedStage[],
  { now, planAttempt }: { now: Date; planAttempt: number },
): Assignment {
  const limits = load.subtasks.map((subtask) => subtask.max_parallel);
  const known = limits.filter((limit) => limit !== null);
  const assigned_at = now.toISOString();
  return {
    instance_id: load.id,
    capability: load.capability,
    runs_on: load.runsOn,
    subtasks: load.subtasks.map((subtask) => subtask.id),
    status: "assigned",
    assigned_at,
    completed_at: null,
    metadata: {
      weight: sumWeights(load.subtasks),
      maxConcurrency:
        known.length === limits.length && known.length > 0 ? Math.max(...known) : null,
      groupIndex: position,
    },
    predicted_seconds: expectedOfAssignment(setup, load.subtasks),
    attempts: [
      {
        number: planAttempt,
        assigned_at,
        started_at: null,
        completed_at: null,
        status: "pending",
        recovery_checkpoints: [],
      },
    ],
  };
}
