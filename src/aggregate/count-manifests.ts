import type { Manifest } from "../model/manifest.ts";
import type { RunStatus } from "../model/outcome.ts";
import type { Assignment, Plan } from "../model/plan.ts";
import type { AssignmentJob } from "../model/job-results.ts";
import type { JobContext } from "./job-context.ts";

/** A manifest that does not count for this run. */
export interface Ignored {
  assignment: string | null;
  attempt: number;
  /** Completes a sentence: `the manifest of api, attempt 1, does not count: ` and this. */
  reason: string;
  /** Known to happen: after a re-run of all jobs, the files of the earlier plan remain. */
  expected: boolean;
}

/** The manifests of one assignment that belong to the plan. */
export interface AssignmentRecord {
  assignment: Assignment;
  /** One for each attempt that left one, oldest first. */
  attempts: Manifest[];
  /** The one that counts: of the latest attempt; null if that attempt left none. */
  counting: Manifest | null;
  /** Its newest job, if that belongs to this plan; null: unknown. */
  job: AssignmentJob | null;
  /** The newest attempt whose artifact could not be read; 0: none. */
  unreadable: number;
}

export interface CountedManifests {
  /** One for each assignment, in plan order. */
  records: AssignmentRecord[];
  ignored: Ignored[];
}

/**
 * Selects the manifests that count: those with the plan's digest, for one of its assignments, from an attempt between
 * the plan's and the current one; per assignment the latest attempt. Neither order nor duplicates change the result.
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
    const newest = Math.max(0, ...unreadableAttempts.map((one) => one.attempt));
    return toRecord(assignment, attempts, isOurs ? job : null, newest);
  });
  const order = [...ignored.keys()].sort();
  return { records, ignored: order.map((key) => ignored.get(key)!) };
}

/**
 * Earlier attempts stop counting as soon as a later one is known from its job or artifact. A job that GitHub merely
 * lists again under the new attempt, without having run it, is not a later attempt.
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
  const ignore = (reason: string, expected = false) => ({ assignment, attempt, reason, expected });
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

/** Whether a run has ended. */
export const isTerminal = (status: RunStatus): boolean =>
  status !== "queued" && status !== "in_progress";
const fromBest: RunStatus[] = ["queued", "in_progress", "succeeded", "cancelled", "failed"];

/**
 * Of two manifests of one attempt, picks the more advanced one; of two that ended, the worse one, so that a second file
 * cannot turn a failure into a pass. The last comparison only makes the choice independent of order.
 */
function pickNewer(left: Manifest, right: Manifest): Manifest {
  if (isTerminal(left.status) !== isTerminal(right.status))
    return isTerminal(left.status) ? left : right;
  const worse = fromBest.indexOf(left.status) - fromBest.indexOf(right.status);
  if (worse !== 0) return worse > 0 ? left : right;
  if (left.updated_at !== right.updated_at)
    return left.updated_at > right.updated_at ? left : right;
  return JSON.stringify(left) > JSON.stringify(right) ? left : right;
}
