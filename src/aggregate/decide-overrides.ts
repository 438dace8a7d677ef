import { pullRequestOverride } from "../model/diff-budget-override.ts";
import type { ManifestCommand } from "../model/manifest.ts";
import type { Decision, OverrideDecision } from "../model/aggregation.ts";
import { isOverridable } from "./overrides.ts";

interface OverridePullRequest {
  number: number;
  open: boolean;
  /** Its newest commit when it was asked. */
  headSha: string;
  /** The commit that the run is of; null: not known. */
  runSha: string | null;
  labels: readonly string[];
  body: string;
}

/** What is asked: the pull request as it is now, or in a sentence why it could not be read. */
export type PullRequestLookup = OverridePullRequest | { error: string };

/** Decides for each stage that may be overridden; of the others nothing is said. */
export function decideOverrides(
  commands: readonly ManifestCommand[],
  pullRequest: PullRequestLookup,
): OverrideDecision[] {
  const decision = makeDecision(pullRequest);
  return commands
    .filter(isOverridable)
    .map(({ subtask, id: stage }) => ({ subtask, stage, decision }));
}

/** Only a budget of changes can be overridden so, and all of a run's are about the same changes. */
function makeDecision(pullRequest: PullRequestLookup): Decision {
  if ("error" in pullRequest)
    return { allowed: false, reason: `the pull request could not be asked: ${pullRequest.error}` };
  if (!pullRequest.open) return { allowed: false, reason: "the pull request is closed" };
  const override = pullRequestOverride(pullRequest);
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

/** Labels and text belong to a pull request and to none of its commits: which one they were read at is said. */
function describePlace({ number, headSha, runSha }: OverridePullRequest): string {
  const at = `pull request #${number} at ${headSha.slice(0, 10)}`;
  return runSha === null || runSha === headSha
    ? at
    : `${at}; this run is of ${runSha.slice(0, 10)}`;
}
