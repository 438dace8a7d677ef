import type { ManifestCommand } from "../model/manifest.ts";
import type { ReviewEntry } from "../model/run-summary.ts";
import { isNotPerformed, type StageVerdict } from "./verdict.ts";
import { formatList, describeVerdict } from "./wording.ts";

/** Whether a review ended without approval. A required review that was not performed is no rejection. */
export function isRejected({
  exit,
  judgement,
}: Pick<ManifestCommand, "exit" | "judgement">): boolean {
  const decision = judgement?.decision ?? null;
  if (decision === null) return exit?.kind === "exited";
  return decision.performed && !decision.approved;
}

/**
 * Summarizes the review stages of a subtask or of the whole run. Only reviews that ran to their end count; without any,
 * the entry is `not performed` and not approved.
 */
export function toReviewEntry(
  { id: subtaskId, skip }: { id: string; skip: string | null },
  stages: readonly StageVerdict[],
): ReviewEntry {
  const ids = (some: readonly StageVerdict[]): string =>
    formatList(some.map(({ stage }) => stage.id));
  const details = stages.flatMap(describeReview).join("; ");
  const entry = (summary: string, approved: boolean, feedback: string | null): ReviewEntry => ({
    subtaskId,
    summary,
    decision: { approved, feedback },
  });
  const rejecting = stages.filter(isRejection);
  if (rejecting.length > 0) return entry(`rejected by ${ids(rejecting)}`, false, details);
  const approving = stages.filter(isApproval);
  const open = stages.filter(({ state }) => state !== "succeeded" && state !== "skipped");
  if (approving.length > 0 && open.length === 0) {
    const missing = stages.filter(({ command }) => isNotPerformed(command));
    const feedback = [...approving, ...missing].flatMap(describeReview).join("; ");
    return entry(`approved by ${ids(approving)}`, true, feedback || null);
  }
  return entry(
    "not performed",
    false,
    skip === null ? details || "no review stages" : `skipped: ${skip}`,
  );
}

const isApproval = ({ state, command }: StageVerdict): boolean =>
  state === "succeeded" && command?.judgement?.decision?.performed !== false;

const isRejection = ({ state, command }: StageVerdict): boolean =>
  (state === "failed" || state === "allowed_failure") && command !== null && isRejected(command);

/** What happened and the reviewer's feedback; nothing for a success without feedback. */
function describeReview(verdict: StageVerdict): string[] {
  const { stage, command, state } = verdict;
  const feedback = command?.judgement?.decision?.feedback ?? null;
  if (state === "succeeded") return feedback === null ? [] : [`${stage.id}: ${feedback}`];
  const isSaid = feedback === null || isNotPerformed(command);
  return [`${stage.id} ${describeVerdict(verdict)}${isSaid ? "" : `: ${feedback}`}`];
}
