import { pullRequestOverride } from "../model/diff-budget-override.ts";
import type { ManifestCommand } from "../model/manifest.ts";
import type { Decision, OverrideDecision } from "../model/aggregation.ts";
import { isOverridable } from "./overrides.ts";

/** What is asked: the pull request as it is now, or in a sentence why it could not be read. */
export type AskedPullRequest =
  | { number: number; labels: readonly string[]; body: string }
  | { trouble: string };

/** Decides for each stage that may be overridden; of the others nothing is said. */
export function decideOverrides(
  commands: readonly ManifestCommand[],
  asked: AskedPullRequest,
): OverrideDecision[] {
  const decision = decide(asked);
  return commands.filter(isOverridable).map(({ subtask, id: stage }) => ({ subtask, stage, decision }));
}

/** Only a budget of changes can be overridden so, and all of a run's are about the same changes. */
function decide(asked: AskedPullRequest): Decision {
  if ("trouble" in asked)
    return { allowed: false, reason: `the pull request could not be asked: ${asked.trouble}` };
  const said = pullRequestOverride(asked);
  if ("missing" in said) return { allowed: false, reason: `the pull request lacks ${said.missing}` };
  const where = `pull request #${asked.number}`;
  return { allowed: true, override: { reason: said.reason, source: "pull-request", where } };
}
