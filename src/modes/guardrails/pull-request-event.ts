import { z } from "zod";
import type { Surroundings } from "../settings.ts";

const PullRequestEvent = z.object({ pull_request: z.object({ number: z.int().min(1) }) });

/** The pull request that the event is about: only there a label can allow something. */
export function pullRequestOf({ github }: Pick<Surroundings, "github">): { number: number } | null {
  if (github === null || !github.eventName.startsWith("pull_request")) return null;
  const number = PullRequestEvent.safeParse(github.event).data?.pull_request.number;
  return number === undefined ? null : { number };
}
