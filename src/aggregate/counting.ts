import type { Manifest } from "../model/manifest.ts";
import type { RunStatus } from "../model/outcome.ts";
import type { Assignment, Plan } from "../model/plan.ts";

/** A manifest that says nothing about this run. */
export interface Ignored {
  assignment: string | null;
  attempt: number;
  /** Completes a sentence: `the manifest of api, attempt 1, does not count: ` and this. */
  reason: string;
  /** It is where one expects it: a re-run of all jobs leaves the files of the plan before. */
  expected: boolean;
}

/** The manifests of one assignment that belong to the plan. */
export interface AssignmentRecord {
  assignment: Assignment;
  /** By attempt, first one first; one for each attempt that left one. */
  attempts: Manifest[];
  /** That of the highest attempt: the one that counts. */
  counting: Manifest | null;
}

export interface Counted {
  /** One for each assignment of the plan, in its order. */
  records: AssignmentRecord[];
  ignored: Ignored[];
}

/**
 * Sorts out which manifests count: those with the plan's digest, of one of its assignments, from an attempt between the
 * plan's own and the current one; for each assignment the highest such attempt. The order they come in, and how often,
 * changes nothing.
 */
export function countManifests(plan: Plan, manifests: readonly Manifest[], attempt: number): Counted {
  const ignored = new Map<string, Ignored>();
  const valid: Manifest[] = [];
  for (const manifest of manifests) {
    const why = whyIgnored(plan, manifest, attempt);
    if (why === null) valid.push(manifest);
    else ignored.set(JSON.stringify(why), why);
  }
  const records = plan.assignments.map((assignment) => {
    const own = valid.filter((manifest) => manifest.assignment === assignment.instance_id);
    const attempts = onePerAttempt(own);
    return { assignment, attempts, counting: attempts.at(-1) ?? null };
  });
  const order = [...ignored.keys()].sort();
  return { records, ignored: order.map((key) => ignored.get(key)!) };
}

function whyIgnored(plan: Plan, manifest: Manifest, current: number): Ignored | null {
  const { assignment, attempt } = manifest;
  const ignore = (reason: string, expected = false): Ignored => ({ assignment, attempt, reason, expected });
  if (assignment === null) return ignore("it is the manifest of a whole run", true);
  if (manifest.plan_digest !== plan.digest) {
    const before = manifest.run_id === plan.run_id && attempt < plan.plan_attempt;
    return ignore("it belongs to another plan", before);
  }
  if (!plan.assignments.some((planned) => planned.instance_id === assignment)) {
    return ignore("the plan has no such assignment");
  }
  if (attempt < plan.plan_attempt) return ignore(`the plan was made in attempt ${plan.plan_attempt}`);
  if (attempt > current) return ignore(`this is attempt ${current}`);
  return null;
}

function onePerAttempt(manifests: readonly Manifest[]): Manifest[] {
  const byAttempt = new Map<number, Manifest>();
  for (const manifest of manifests) {
    const other = byAttempt.get(manifest.attempt);
    byAttempt.set(manifest.attempt, other === undefined ? manifest : newer(manifest, other));
  }
  return [...byAttempt.values()].sort((left, right) => left.attempt - right.attempt);
}

/** True for the states that a run does not leave by itself. */
export const isTerminal = (status: RunStatus): boolean => status !== "queued" && status !== "in_progress";
const badness: RunStatus[] = ["queued", "in_progress", "succeeded", "cancelled", "failed"];

/**
 * Of two manifests of one attempt, the one that is further on; of two that ended, the worse one, so that nothing turns
 * green by a second file. The last comparison only makes the choice the same in any order.
 */
function newer(left: Manifest, right: Manifest): Manifest {
  if (isTerminal(left.status) !== isTerminal(right.status)) return isTerminal(left.status) ? left : right;
  const worse = badness.indexOf(left.status) - badness.indexOf(right.status);
  if (worse !== 0) return worse > 0 ? left : right;
  if (left.updated_at !== right.updated_at) return left.updated_at > right.updated_at ? left : right;
  return textOf(left) > textOf(right) ? left : right;
}

const textOf = (manifest: Manifest): string => JSON.stringify(manifest);
