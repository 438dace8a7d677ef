import type { Manifest } from "../model/manifest.ts";
import { isFailure } from "../model/outcome.ts";
import type { Plan } from "../model/plan.ts";
import type { RunSummary } from "../model/run-summary.ts";
import { formatStageName } from "./wording.ts";

/** GitHub's words for how something ended, the values of the action's output `outcome`. */
export type ActionOutcome = "success" | "failure" | "cancelled" | "neutral";

/** `neutral`: the plan declared that it may be empty, and was. A run that hasn't ended is no success. */
export function getActionOutcome(summary: RunSummary, plan: Plan): ActionOutcome {
  switch (summary.status) {
    case "succeeded":
      return plan.assignments.length === 0 ? "neutral" : "success";
    case "cancelled":
      return "cancelled";
    case "failed":
    case "in_progress":
      return "failure";
  }
}

/**
 * The stages of a run's manifest that failed, timed out or were lost, as `subtask/stage`, `setup/stage` or
 * `after/stage`, each once, in its order.
 */
export function listFailedStages(manifest: Manifest): string[] {
  const failed = manifest.commands.filter(
    ({ status, outcome }) => isFailure(outcome) || (status === "failed" && outcome === null),
  );
  return [...new Set(failed.map(formatStageName))];
}
