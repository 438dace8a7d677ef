import type { CheckConclusion } from "../model/check-run.ts";
import type { Manifest, ManifestCommand } from "../model/manifest.ts";
import type { Plan } from "../model/plan.ts";
import type { RunSummary } from "../model/run-summary.ts";
import { isFailure } from "../model/outcome.ts";
import { formatStageName } from "./wording.ts";
import { isRejected } from "./review-entry.ts";

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

const fromBest: readonly CheckConclusion[] = [
  "success",
  "neutral",
  "action_required",
  "cancelled",
  "timed_out",
  "failure",
];

/** A workflow run whose jobs were all skipped is neutral. */
const toCheckConclusion = (conclusion: string | null): CheckConclusion => {
  if (conclusion === "skipped") return "neutral";
  return fromBest.find((known) => known === conclusion) ?? "failure";
};

/**
 * The worse of a run's own conclusion and the one of GitHub's workflow run.
 * @param conclusion of the workflow run, in GitHub's words; an unknown or missing one counts as failure
 */
export function pickWorseConclusion(
  own: CheckConclusion,
  conclusion: string | null,
): CheckConclusion {
  const theirs = toCheckConclusion(conclusion);
  return fromBest.indexOf(own) > fromBest.indexOf(theirs) ? own : theirs;
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
