import type { CheckConclusion } from "../model/check-run.ts";

const fromBest: readonly CheckConclusion[] = [
  "success",
  "neutral",
  "action_required",
  "cancelled",
  "timed_out",
  "failure",
];

/** A workflow run whose jobs were all skipped did nothing. */
const toCheckConclusion = (conclusion: string | null): CheckConclusion => {
  if (conclusion === "skipped") return "neutral";
  return fromBest.find((known) => known === conclusion) ?? "failure";
};

/**
 * The worse one of what a run says of itself and what GitHub says of it.
 * @param conclusion of the workflow run, in GitHub's words; one that is not known, and none, count as failure
 */
export function pickWorseConclusion(
  own: CheckConclusion,
  conclusion: string | null,
): CheckConclusion {
  const theirs = toCheckConclusion(conclusion);
  return fromBest.indexOf(own) > fromBest.indexOf(theirs) ? own : theirs;
}
