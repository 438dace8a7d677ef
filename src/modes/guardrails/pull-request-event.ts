import { readEvent } from "../../changes/event.ts";
import type { PullRequestFacts } from "../../model/review-facts.ts";
import type { HostContext } from "../settings/settings.ts";

const PullRequestEvent = z.object({ pull_request: z.object({ number: z.int().min(1) }) });

/** The pull request that the event is about: only there a label can allow something. */
export function pullRequestOf({ github }: Pick<HostContext, "github">): { number: number } | null {
  if (github === null || !github.eventName.startsWith("pull_request")) return null;
  const number = PullRequestEvent.safeParse(github.event).data?.pull_request.number;
  return number === undefined ? null : { number };
}

const Described = z.object({
  pull_request: z.object({
    title: z.string().catch(""),
    user: z.object({ login: z.string() }).nullish().catch(null),
  }),
});

/** The same pull request, as the event describes it. Everything in it is written by others. */
export function describedPullRequest(
  hostContext: Pick<HostContext, "github">,
): PullRequestFacts | null {
  const { github } = hostContext;
  const named = pullRequestOf(hostContext);
  const described = Described.safeParse(github?.event).data?.pull_request;
  if (github === null || named === null) return null;
  return {
    ...named,
    title: described?.title ?? "",
    author: described?.user?.login ?? "",
    address: `${github.serverUrl}/${github.repository}/pull/${named.number}`,
  };
}
