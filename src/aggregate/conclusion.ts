import type { CheckConclusion } from "../model/check-run.ts";
import type { Manifest, ManifestCommand } from "../model/manifest.ts";
import type { Plan } from "../model/plan.ts";
import type { RunSummary } from "../model/run-summary.ts";
import { getActionOutcome } from "./outcome.ts";
import { isRejected } from "./review-entry.ts";

/**
 * The conclusion of the run's check-run: the action's outcome, but `timed_out` if only time-outs failed it, and
 * `action_required` if only reviews that request changes did.
 * @param result.plan the final plan
 * @param result.manifest the manifest of the whole run
 */
export function getCheckConclusion(result: {
  summary: RunSummary;
  manifest: Manifest;
  plan: Plan;
}): CheckConclusion {
  const outcome = getActionOutcome(result.summary, result.plan);
  return outcome === "failure" ? classifyFailure(result.manifest, result.plan) : outcome;
}

function classifyFailure(
  manifest: Manifest,
  plan: Plan,
): "failure" | "timed_out" | "action_required" {
  // Lost stages are included: they have no outcome.
  const failed = manifest.commands.filter(
    ({ status, outcome }) => status === "failed" && outcome !== "cancelled",
  );
  if (manifest.status_detail !== "stage-failed" || !isExplained(plan, failed)) return "failure";
  if (failed.every(({ outcome }) => outcome === "timed_out")) return "timed_out";
  return failed.every(requestsChanges) ? "action_required" : "failure";
}

/** Whether failed stages explain the failure: no assignment was lost, or failed without a failed stage. */
function isExplained(plan: Plan, failed: readonly ManifestCommand[]): boolean {
  const subtasks = new Set(failed.flatMap(({ subtask }) => subtask ?? []));
  // The setup has no guardrails, and `after` has nothing else.
  const isSetupBroken = failed.some(
    ({ subtask, kind }) => subtask === null && kind !== "guardrail",
  );
  const hasFailedStage = (own: readonly string[]): boolean =>
    isSetupBroken || own.some((id) => subtasks.has(id));
  return (
    failed.length > 0 &&
    plan.assignments.every(
      ({ status, subtasks }) =>
        status !== "lost" && (status !== "failed" || hasFailedStage(subtasks)),
    )
  );
}

/** The same rule as for `rejected by` in the run summary. */
const requestsChanges = (command: ManifestCommand): boolean =>
  command.phase === "review" && command.outcome === "failed" && isRejected(command);
