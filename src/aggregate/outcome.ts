import type { Manifest } from "../model/manifest.ts";
import { isFailure } from "../model/outcome.ts";
import type { Plan } from "../model/plan.ts";
import type { RunSummary } from "../model/run-summary.ts";
import { formatStageName } from "./wording.ts";

/** The values of the action's output `outcome`, in GitHub's words. */
export type ActionOutcome = "success" | "failure" | "cancelled" | "neutral";

/** `neutral`: the plan may be empty, and was. A run that has not ended is a failure. */
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
 * Lists the stages that failed, timed out or were lost, as `subtask/stage`, `setup/stage` or `after/stage`, without
 * duplicates.
 */
export function listFailedStages(manifest: Manifest): string[] {
  const failed = manifest.commands.filter(
    ({ status, outcome }) => isFailure(outcome) || (status === "failed" && outcome === null),
  );
  return [...new Set(failed.map(formatStageName))];
}
