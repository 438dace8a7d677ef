import type { Judgement, ReviewDecision } from "./judgement.ts";
import type { Manifest, ManifestCommand } from "./manifest.ts";
import type { Exit } from "./outcome.ts";

/**
 * Whether a stage was started. A review that was not performed and a nested pipeline in which nothing ran were not:
 * both are skipped. A failed attempt to start counts as started.
 */
export const wasStarted = ({ outcome, started_at }: ManifestCommand): boolean =>
  outcome !== "skipped" && (started_at !== null || outcome !== null);

/**
 * How a nested pipeline ended, as a stage of its parent.
 * @param child its manifest
 * @param ranOutAfterMs milliseconds after which it timed out; null: it did not
 */
export function nestedExit(child: Manifest, ranOutAfterMs: number | null): Exit {
  if (ranOutAfterMs !== null) return { kind: "timed-out", after_seconds: ranOutAfterMs / 1000 };
  if (child.status === "cancelled") return { kind: "cancelled" };
  if (child.status === "succeeded" && !child.commands.some(wasStarted))
    return { kind: "nothing-ran" };
  return { kind: "exited", code: child.status === "succeeded" ? 0 : 1 };
}

/**
 * Combines the reviews of a nested pipeline, so that one that was not performed is not lost on the parent.
 * @returns null if there are none
 */
export function nestedJudgement({ commands }: Pick<Manifest, "commands">): Judgement | null {
  const reviews = commands.flatMap(({ judgement }) =>
    judgement?.decision == null ? [] : [judgement],
  );
  if (reviews.length === 0) return null;
  const decision = joinDecisions(reviews.flatMap((review) => review.decision ?? []));
  return {
    verdict: decision.approved ? "passed" : decision.performed ? "violated" : "not-performed",
    summary: reviews.map(({ summary }) => summary).join("; "),
    override: null,
    decision,
    details: {},
  };
}

/** A rejection takes precedence over a review that was not performed, and that over an approval. */
function joinDecisions(decisions: readonly ReviewDecision[]): ReviewDecision {
  const performed = decisions.every((decision) => decision.performed);
  const isRejected = decisions.some((decision) => decision.performed && !decision.approved);
  const feedback = decisions.flatMap((decision) => decision.feedback ?? []).join("; ");
  return {
    approved: performed && !isRejected,
    performed: performed || isRejected,
    feedback: feedback === "" ? null : feedback,
  };
}
