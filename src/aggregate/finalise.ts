import type { Manifest } from "../model/manifest.ts";
import type { Assignment, AssignmentStatus, Attempt, Plan } from "../model/plan.ts";
import { type AssignmentRecord, isTerminal } from "./count-manifests.ts";
import { type AssignmentVerdict, isAnyRunning, type RunVerdict } from "./verdict.ts";

export interface FinaliseInput {
  plan: Plan;
  records: readonly AssignmentRecord[];
  verdict: RunVerdict;
  now: Date;
}

/** Fills in the plan's outcome: the status and all attempts of each assignment. */
export function finalisePlan(input: FinaliseInput): Plan {
  const { plan, verdict, now } = input;
  const assignments = verdict.assignments.map((judged, position) =>
    finaliseAssignment(judged, input.records[position]!, input),
  );
  return {
    ...plan,
    assignments,
    completed_at: isAnyRunning(verdict.assignments) ? null : now.toISOString(),
  };
}

function finaliseAssignment(
  judged: AssignmentVerdict,
  record: AssignmentRecord,
  input: FinaliseInput,
): Assignment {
  const { assignment, manifest, isRunning } = judged;
  const tried = findAttempts(record.attempts, judged, input);
  const earlier = tried.slice(0, -1);
  const failedBefore = earlier.some((attempt) => attempt.manifest?.status !== "succeeded");
  const attempts = tried.map((_, position) => describeAttempt({ tried, position, judged, input }));
  const ended = manifest?.completed_at ?? input.now.toISOString();
  return {
    ...assignment,
    status: getAssignmentStatus(judged, failedBefore),
    completed_at: isRunning ? null : ended,
    attempts,
  };
}

function getAssignmentStatus(
  { state, isRunning, manifest }: AssignmentVerdict,
  failedBefore: boolean,
): AssignmentStatus {
  if (isRunning) return manifest?.status === "queued" ? "assigned" : "running";
  return state === "succeeded" && failedBefore ? "recovered" : state;
}

interface KnownAttempt {
  number: number;
  /** null: the attempt left none. */
  manifest: Manifest | null;
}

/**
 * Lists the attempts up to the last known one: those with a manifest, and those without that do not follow a success.
 * Only the last attempt is known to have been made even after a success.
 */
function findAttempts(
  manifests: readonly Manifest[],
  { absence, manifest: counting }: AssignmentVerdict,
  { plan }: FinaliseInput,
): KnownAttempt[] {
  const last = absence?.attempt ?? counting!.attempt;
  const known = new Map(manifests.map((manifest) => [manifest.attempt, manifest]));
  const made: KnownAttempt[] = [];
  for (let number = plan.plan_attempt; number <= last; number += 1) {
    const manifest = known.get(number) ?? null;
    const isMade =
      manifest !== null || number === last || made.at(-1)?.manifest?.status !== "succeeded";
    if (isMade) made.push({ number, manifest });
  }
  return made;
}

/** An attempt among those of its assignment. */
interface PlacedAttempt {
  tried: readonly KnownAttempt[];
  position: number;
  judged: AssignmentVerdict;
  input: FinaliseInput;
}

function describeAttempt(attempt: PlacedAttempt): Attempt {
  const { tried, position, judged, input } = attempt;
  const { number, manifest } = tried[position]!;
  const next = tried[position + 1];
  const over = next !== undefined || !judged.isRunning;
  const ended =
    manifest?.completed_at ?? (manifest === null ? input.now.toISOString() : manifest.updated_at);
  return {
    number,
    assigned_at: getAssignedAt(attempt),
    started_at: manifest?.started_at ?? null,
    completed_at: over ? ended : null,
    status: next === undefined ? getLastStatus(judged) : getEarlierStatus(manifest),
    recovery_checkpoints: listCheckpoints(attempt),
  };
}

/**
 * The plan records when its own attempt was assigned; later ones are dated by their start, or by the end of the one
 * before.
 */
function getAssignedAt({ tried, position, judged, input }: PlacedAttempt): string {
  const { assigned_at } = judged.assignment;
  const current = tried[position]!;
  if (current.number === input.plan.plan_attempt) return assigned_at;
  const before = tried[position - 1]?.manifest;
  return current.manifest?.started_at ?? before?.completed_at ?? assigned_at;
}

function getLastStatus({ state, isRunning, manifest }: AssignmentVerdict): Attempt["status"] {
  if (isRunning) return manifest?.status === "queued" ? "pending" : "running";
  return state === "succeeded" ? "completed" : "failed";
}

const getEarlierStatus = (manifest: Manifest | null): Attempt["status"] =>
  manifest?.status === "succeeded" ? "completed" : "requeued";

/** `requeue` for an attempt that was followed by another, `escalate` for an assignment that was lost. */
function listCheckpoints(attempt: PlacedAttempt): Attempt["recovery_checkpoints"] {
  const { tried, position, judged, input } = attempt;
  const { manifest } = tried[position]!;
  const next = tried[position + 1];
  if (next !== undefined) {
    const lost = manifest === null || !isTerminal(manifest.status);
    const timestamp = getAssignedAt({ ...attempt, position: position + 1 });
    const reason = lost ? "missed-heartbeat" : "manual";
    return [
      { timestamp, reason, action: "requeue", detail: `tried again in attempt ${next.number}` },
    ];
  }
  if (judged.state !== "lost") return [];
  const detail = judged.absence?.reason ?? "it never ended";
  return [
    { timestamp: input.now.toISOString(), reason: "missed-heartbeat", action: "escalate", detail },
  ];
}
