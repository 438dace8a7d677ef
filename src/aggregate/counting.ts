import type { Manifest } from "../model/manifest.ts";
import type { RunStatus } from "../model/outcome.ts";
import type { Assignment, Plan } from "../model/plan.ts";
import type { AssignmentJob } from "../model/job-results.ts";
import type { JobContext } from "./job-context.ts";

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
  /** The one that counts: that of the highest attempt, unless a later one was made that left none. */
  counting: Manifest | null;
  /** Its newest job, if that was one of this plan's; null: nothing is known of it. */
  job: AssignmentJob | null;
  /** The newest attempt whose artifact could not be read; 0: none. */
  unreadable: number;
}

export interface CountedManifests {
  /** One for each assignment of the plan, in its order. */
  records: AssignmentRecord[];
  ignored: Ignored[];
}

/**
 * Sorts out which manifests count: those with the plan's digest, of one of its assignments, from an attempt between the
 * plan's own and the current one; for each assignment the highest such attempt. The order they come in, and how often,
 * changes nothing.
 */
export function countManifests(
  plan: Plan,
  manifests: readonly Manifest[],
  attempt: number,
  { jobs = null, unreadable = [] }: Partial<Pick<JobContext, "jobs" | "unreadable">> = {},
): CountedManifests {
  const ignored = new Map<string, Ignored>();
  const own = new Map<string | null, Manifest[]>(
    plan.assignments.map(({ instance_id }) => [instance_id, []]),
  );
  for (const manifest of manifests) {
    const reason = findIgnoreReason(plan, manifest, attempt, own);
    if (reason === null) own.get(manifest.assignment)!.push(manifest);
    else ignored.set(JSON.stringify(reason), reason);
  }
  const records = plan.assignments.map((assignment) => {
    const attempts = pickPerAttempt(own.get(assignment.instance_id)!);
    const job = jobs?.get(assignment.instance_id) ?? null;
    const isOurs = job !== null && job.attempt >= plan.plan_attempt && job.attempt <= attempt;
    const unreadableAttempts = unreadable.filter(
      (one) => one.assignment === assignment.instance_id && one.attempt <= attempt,
    );
    return toRecord(
      assignment,
      attempts,
      isOurs ? job : null,
      Math.max(0, ...unreadableAttempts.map((one) => one.attempt)),
    );
  });
  const order = [...ignored.keys()].sort();
  return { records, ignored: order.map((key) => ignored.get(key)!) };
}

/**
 * Once a later attempt is known, from its job or from its artifact, those before it count no more. GitHub may list a
 * job that was not run again once more with the new attempt: that one is no attempt.
 */
function toRecord(
  assignment: Assignment,
  attempts: Manifest[],
  job: AssignmentJob | null,
  unreadable: number,
): AssignmentRecord {
  const newest = attempts.at(-1) ?? null;
  const latest = Math.max(unreadable, job === null || job.copied === true ? 0 : job.attempt);
  const isSuperseded = newest !== null && latest > newest.attempt;
  return { assignment, attempts, counting: isSuperseded ? null : newest, job, unreadable };
}

function findIgnoreReason(
  plan: Plan,
  manifest: Manifest,
  current: number,
  planned: ReadonlyMap<string | null, unknown>,
): Ignored | null {
  const { assignment, attempt } = manifest;
  const ignore = (reason: string, expected = false): Ignored => ({
    assignment,
    attempt,
    reason,
    expected,
  });
  if (assignment === null) return ignore("it is the manifest of a whole run", true);
  if (manifest.plan_digest !== plan.digest) {
    const before = manifest.run_id === plan.run_id && attempt < plan.plan_attempt;
    return ignore("it belongs to another plan", before);
  }
  if (!planned.has(assignment)) return ignore("the plan has no such assignment");
  if (attempt < plan.plan_attempt)
    return ignore(`the plan was made in attempt ${plan.plan_attempt}`);
  if (attempt > current) return ignore(`this is attempt ${current}`);
  return null;
}

function pickPerAttempt(manifests: readonly Manifest[]): Manifest[] {
  const byAttempt = new Map<number, Manifest>();
  for (const manifest of manifests) {
    const other = byAttempt.get(manifest.attempt);
    byAttempt.set(manifest.attempt, other === undefined ? manifest : pickNewer(manifest, other));
  }
  return [...byAttempt.values()].sort((left, right) => left.attempt - right.attempt);
}

/** True for the states that a run does not leave by itself. */
export const isTerminal = (status: RunStatus): boolean =>
  status !== "queued" && status !== "in_progress";
const fromBest: RunStatus[] = ["queued", "in_progress", "succeeded", "cancelled", "failed"];

/**
 * Of two manifests of one attempt, the one that is further on; of two that ended, the worse one, so that nothing turns
 * green by a second file. The last comparison only makes the choice the same in any order.
 */
function pickNewer(left: Manifest, right: Manifest): Manifest {
  if (isTerminal(left.status) !== isTerminal(right.status))
    return isTerminal(left.status) ? left : right;
  const worse = fromBest.indexOf(left.status) - fromBest.indexOf(right.status);
  if (worse !== 0) return worse > 0 ? left : right;
  if (left.updated_at !== right.updated_at)
    return left.updated_at > right.updated_at ? left : right;
  return textOf(left) > textOf(right) ? left : right;
}

const textOf = (manifest: Manifest): string => JSON.stringify(manifest);
