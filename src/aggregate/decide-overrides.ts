import { readPullRequestOverride } from "../model/diff-budget-override.ts";
import type { ManifestCommand } from "../model/manifest.ts";
import { isOverridable } from "./overrides.ts";
import type { Decision, OverrideDecision } from "../model/judgement.ts";

interface OverridePullRequest {
  number: number;
  open: boolean;
  /** The newest commit of the pull request when it was read. */
  headSha: string;
  /** The commit that the run checked; null: unknown. */
  runSha: string | null;
  labels: readonly string[];
  body: string;
}

/** The pull request as it is now, or why it could not be read. */
export type PullRequestLookup = OverridePullRequest | { error: string };

/** Decides about each stage that may be overridden. */
export function decideOverrides(
  commands: readonly ManifestCommand[],
  pullRequest: PullRequestLookup,
): OverrideDecision[] {
  const decision = makeDecision(pullRequest);
  return commands
    .filter(isOverridable)
    .map(({ subtask, id: stage }) => ({ subtask, stage, decision }));
}

/** One decision for all: only change budgets can be overridden here, and all of a run's concern the same changes. */
function makeDecision(pullRequest: PullRequestLookup): Decision {
  if ("error" in pullRequest)
    return { allowed: false, reason: `the pull request could not be read: ${pullRequest.error}` };
  if (!pullRequest.open) return { allowed: false, reason: "the pull request is closed" };
  const override = readPullRequestOverride(pullRequest);
  if ("missing" in override)
    return { allowed: false, reason: `the pull request lacks ${override.missing}` };
  return {
    allowed: true,
    override: {
      reason: override.reason,
      source: "pull-request",
      where: describePlace(pullRequest),
    },
  };
}

/** Names the commit as well, because labels and text belong to the pull request and not to a commit. */
function describePlace({ number, headSha, runSha }: OverridePullRequest): string {
  const at = `pull request #${number} at ${headSha.slice(0, 10)}`;
  return runSha === null || runSha === headSha
    ? at
    : `${at}; this run is of ${runSha.slice(0, 10)}`;
}
