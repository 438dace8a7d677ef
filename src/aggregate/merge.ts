import { guardrailStatus, pendingCommand } from "../model/commands.ts";
import { entriesOfStages } from "../model/entries.ts";
import type { Manifest, ManifestCommand } from "../model/manifest.ts";
import type { RunStatus } from "../model/outcome.ts";
import type { Plan, PlannedStage } from "../model/plan.ts";
import type { StatusDetail } from "../model/reasons.ts";
import { isAnyRunning, type StageVerdict, type RunVerdict } from "./verdict.ts";
import { addFrames, noFrames } from "../model/frames.ts";

export interface MergeInput {
  /** The final plan. */
  plan: Plan;
  verdict: RunVerdict;
  /** The manifests of all attempts that belong to the plan. */
  attempts: readonly Manifest[];
  attempt: number;
  now: Date;
  /** The run's folder, relative to the repository root. */
  artifactRoot: string;
  status: RunStatus;
  detail: StatusDetail | null;
  summary: string;
}

/**
 * Builds the manifest of the whole run: setup commands first, then those of the subtasks in plan order, then the
 * `after` stages, indexed from 1. A lost stage is listed as failed, without an outcome.
 */
export function mergeManifests(input: MergeInput): Manifest {
  const { plan, verdict, now, artifactRoot } = input;
  const manifests = verdict.assignments.flatMap(({ manifest }) =>
    manifest === null ? [] : [manifest],
  );
  const commands = toCommands(verdict);
  return {
    schema_version: 1,
    version: 1,
    kind: "manifest",
    task_id: plan.task_id,
    run_id: plan.run_id,
    parent_run_id: null,
    pipeline_id: plan.pipeline_id,
    // A manifest's title is redacted, the plan's is not.
    pipeline_title: manifests[0]?.pipeline_title ?? plan.pipeline_title,
    assignment: null,
    attempt: input.attempt,
    plan_digest: plan.digest,
    status: input.status,
    status_detail: input.detail,
    ...getTimes(input, manifests),
    updated_at: now.toISOString(),
    heartbeat_at: null,
    heartbeat_interval_seconds: null,
    heartbeat_stale_after_seconds: null,
    artifact_root: artifactRoot,
    log_path: null,
    journal_sha256: null,
    summary: input.summary,
    metrics_recorded: false,
    resume_events: sortDistinct(input.attempts.flatMap((manifest) => manifest.resume_events)),
    approvals: sortDistinct(input.attempts.flatMap((manifest) => manifest.approvals)),
    commands,
    child_runs: manifests.flatMap((manifest) => manifest.child_runs),
    guardrails_required: plan.guardrails_required,
    guardrail_status: guardrailStatus(commands, plan.guardrails_required),
    scheduler: toScheduler(plan, artifactRoot),
    privacy: mergePrivacy(manifests),
  };
}

function toScheduler(plan: Plan, artifactRoot: string): NonNullable<Manifest["scheduler"]> {
  const assignments = plan.assignments.map(({ instance_id, status, attempts }) => ({
    instance_id,
    status,
    attempts: attempts.length,
  }));
  return { mode: "multi-instance", plan: `${artifactRoot}/plan.final.json`, assignments };
}

/** From the first start to the last end. A run that left nothing ended now. */
function getTimes(
  { plan, verdict, now }: MergeInput,
  manifests: readonly Manifest[],
): Pick<Manifest, "started_at" | "completed_at"> {
  // A setup that ran before the assignments is part of the run.
  const started = manifests
    .flatMap(({ started_at, commands }) => [
      started_at,
      ...commands.map((command) => command.started_at),
    ])
    .filter((at) => at !== null)
    .sort();
  const ended = [...manifests, ...verdict.after.flatMap(({ command }) => command ?? [])]
    .flatMap(({ completed_at }) => completed_at ?? [])
    .sort();
  return {
    started_at: started[0] ?? plan.requested_at,
    completed_at: isAnyRunning(verdict.assignments) ? null : (ended.at(-1) ?? now.toISOString()),
  };
}

function toCommands({ assignments, subtasks, after }: RunVerdict): ManifestCommand[] {
  const assigned = new Set(assignments.flatMap((assignment) => assignment.assignment.subtasks));
  const stages = [
    ...assignments.flatMap((assignment) => assignment.setup),
    ...subtasks
      .filter(({ subtask }) => assigned.has(subtask.id))
      .flatMap((subtask) => subtask.stages),
    ...after,
  ];
  return stages.map((stage, position) => ({ ...toCommand(stage), index: position + 1 }));
}

function toCommand({ stage, subtask, command, state }: StageVerdict): ManifestCommand {
  const known = command ?? toPendingCommand(stage, subtask);
  if (state === "lost") {
    const notes = [...known.notes, "lost: it was planned and never ended"];
    return { ...known, status: "failed", notes, completed_at: null };
  }
  if (known.outcome !== null) return known;
  if (state === "skipped")
    return { ...known, status: "skipped", outcome: "skipped", summary: stage.skip };
  if (state !== "cancelled") return known;
  return {
    ...known,
    status: "failed",
    outcome: "cancelled",
    summary: "the run was cancelled before it ended",
  };
}

const toPendingCommand = (stage: PlannedStage, subtask: string | null): ManifestCommand =>
  pendingCommand(entriesOfStages([stage], subtask, 1)[0]!);

/** Sorts entries by time and drops duplicates. */
function sortDistinct<Entry extends { timestamp: string }>(entries: readonly Entry[]): Entry[] {
  const distinct = new Map(entries.map((entry) => [JSON.stringify(entry), entry]));
  const toSortKey = ([text, entry]: [string, Entry]): string => `${entry.timestamp} ${text}`;
  return [...distinct]
    .sort((left, right) => (toSortKey(left) < toSortKey(right) ? -1 : 1))
    .map(([, entry]) => entry);
}

type Privacy = NonNullable<Manifest["privacy"]>;

/**
 * Adds up the privacy guards of all manifests; null when there was none. A single one in `shadow` mode makes the total
 * `shadow`.
 */
function mergePrivacy(manifests: readonly Manifest[]): Privacy | null {
  const all = manifests.flatMap(({ privacy }) => (privacy === null ? [] : [privacy]));
  if (all.length === 0) return null;
  return {
    mode: all.every(({ mode }) => mode === "enforce") ? "enforce" : "shadow",
    log_path: all.length === 1 ? all[0]!.log_path : null,
    totals: all.map(({ totals }) => totals).reduce(addFrames, noFrames),
  };
}
