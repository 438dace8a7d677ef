import { createHash } from "node:crypto";
import canonicalize from "canonicalize";
import type { Assignment, Plan } from "../model/plan.ts";

/**
 * What makes a plan this plan: sha256, lower-case hex, of the RFC 8785 JSON of everything in it but the digest itself,
 * statuses, times and attempts. So the finalised plan has the digest of the one that was planned.
 * @throws Error when the plan holds what JSON can't, such as NaN or half of a surrogate pair
 */
export function computeDigest(plan: Plan): string {
  const {
    digest: _digest,
    requested_at: _requested,
    completed_at: _completed,
    assignments,
    ...content
  } = plan;
  const text = canonicalize({ ...content, assignments: assignments.map(withoutState) });
  return createHash("sha256").update(text!).digest("hex");
}

function withoutState(assignment: Assignment) {
  const {
    status: _status,
    assigned_at: _assigned,
    completed_at: _completed,
    attempts: _attempts,
    ...content
  } = assignment;
  return content;
}
