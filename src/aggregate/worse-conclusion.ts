import type { CheckConclusion } from "../model/check-run.ts";

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
