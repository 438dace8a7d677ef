import { createHash } from "node:crypto";
import canonicalize from "canonicalize";
import type { Assignment, Plan } from "../model/plan.ts";

/**
 * Computes a plan's digest: sha256, lower-case hex, of its RFC 8785 JSON without the digest itself, statuses, times and
 * attempts. So plan and final plan have the same digest.
 * @throws Error if the plan holds a value that JSON cannot, such as NaN or half of a surrogate pair
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
