import { readEvent } from "../../changes/event.ts";
import type { PullRequestFacts } from "../../model/review-facts.ts";
import type { HostContext } from "../settings/settings.ts";

/** The pull request of the event, as the event describes it. Labels can override a guardrail only there. */
export function getPullRequest({ github }: Pick<HostContext, "github">): PullRequestFacts | null {
  const pullRequest = github === null ? undefined : readEvent(github).pullRequest;
  if (github === null || pullRequest === undefined) return null;
  const { serverUrl, repository } = github;
  return { ...pullRequest, address: `${serverUrl}/${repository}/pull/${pullRequest.number}` };
}
