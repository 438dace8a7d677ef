import { findingCounts, guardrailStatus, pendingCommand } from "./commands.ts";
import { addFrames, noFrames } from "./frames.ts";
import type { JournalEvent, JournalEventOf } from "./journal.ts";
import type { Manifest, ManifestCommand } from "./manifest.ts";
import { commandStatusOf } from "./outcome.ts";

/** Applies an event to a manifest. Folding all events of a journal gives its manifest. */
export function applyEvent(manifest: Manifest | undefined, event: JournalEvent): Manifest {
  if (event.type === "run-started") return started(event);
  if (manifest === undefined)
    throw new Error(`a journal starts with run-started, not with ${event.type}`);
  const next = { ...manifest, updated_at: event.at };
  switch (event.type) {
    case "heartbeat":
      return { ...next, heartbeat_at: event.at };
    case "run-resumed":
      return resumed(next, event);
    case "stage-kept":
      return withCommand(next, event.index, (command) => ({ ...command, ...event.record }));
    case "stage-started":
      return withCommand(next, event.index, (command) => stageStarted(command, event));
    case "stage-finished":
      return withFrames(
        withCommand(next, event.index, (command) => stageFinished(command, event)),
        event,
      );
    case "stage-skipped":
      return withCommand(next, event.index, (command) => stageSkipped(command, event));
    case "child-started":
      return childStarted(next, event);
    case "child-finished":
      return childFinished(next, event);
    case "run-finished":
      return runFinished(next, event);
  }
}

/** @returns undefined for a journal that does not start with `run-started` */
export function foldJournal(events: readonly JournalEvent[]): Manifest | undefined {
  if (events[0]?.type !== "run-started") return undefined;
  let manifest: Manifest | undefined;
  for (const event of events) manifest = applyEvent(manifest, event);
  return manifest;
}

function started(event: JournalEventOf<"run-started">): Manifest {
  const commands = event.commands.map(pendingCommand);
  return {
    schema_version: 1,
    version: 1,
    kind: "manifest",
    task_id: event.task_id,
    run_id: event.run_id,
    parent_run_id: event.parent_run_id,
    pipeline_id: event.pipeline_id,
    pipeline_title: event.pipeline_title,
    assignment: event.assignment,
    attempt: event.attempt,
    plan_digest: event.plan_digest,
    status: "in_progress",
    status_detail: null,
    started_at: event.at,
    completed_at: null,
    updated_at: event.at,
    heartbeat_at: event.heartbeat === null ? null : event.at,
    heartbeat_interval_seconds: event.heartbeat?.interval_seconds ?? null,
    heartbeat_stale_after_seconds: event.heartbeat?.stale_after_seconds ?? null,
    artifact_root: event.artifact_root,
    log_path: `${event.artifact_root}/journal.ndjson`,
    journal_sha256: null,
    summary: null,
    metrics_recorded: false,
    resume_events: [],
    approvals: [],
    commands,
    child_runs: [],
    guardrails_required: event.guardrails_required,
    guardrail_status: guardrailStatus(commands, event.guardrails_required),
    scheduler: null,
    privacy: { mode: event.redaction, log_path: null, totals: noFrames },
  };
}

const resumed = (manifest: Manifest, event: JournalEventOf<"run-resumed">): Manifest => ({
  ...manifest,
  resume_events: [
    ...manifest.resume_events,
    { timestamp: event.at, actor: event.actor, reason: event.reason },
  ],
});

function withCommand(
  manifest: Manifest,
  index: number,
  change: (command: ManifestCommand) => ManifestCommand,
): Manifest {
  const position = manifest.commands.findIndex((command) => command.index === index);
  const command = manifest.commands[position];
  if (command === undefined) return manifest;
  const commands = manifest.commands.with(position, change(command));
  if (command.kind !== "guardrail") return { ...manifest, commands };
  return {
    ...manifest,
    commands,
    guardrail_status: guardrailStatus(commands, manifest.guardrails_required),
  };
}

const stageStarted = (
  command: ManifestCommand,
  event: JournalEventOf<"stage-started">,
): ManifestCommand => ({
  ...command,
  status: "running",
  started_at: command.started_at ?? event.at,
  tries: event.try,
  log_path: event.log_path,
});

function stageFinished(
  command: ManifestCommand,
  event: JournalEventOf<"stage-finished">,
): ManifestCommand {
  return {
    ...command,
    status: commandStatusOf(event.outcome),
    completed_at: event.at,
    exit_code: event.exit.kind === "exited" ? event.exit.code : null,
    summary: event.summary,
    error_file: event.error_file,
    outcome: event.outcome,
    exit: event.exit,
    tries: event.tries,
    duration_ms: event.duration_ms,
    tail: event.tail,
    notes: event.notes,
    artifacts: event.artifacts,
    outputs: event.outputs,
    step_summary: event.step_summary,
    findings: findingCounts(event.findings),
    judgement: event.judgement,
  };
}

function withFrames(
  manifest: Manifest,
  { frames, privacy_log }: JournalEventOf<"stage-finished">,
): Manifest {
  const { privacy } = manifest;
  if (privacy === null) return manifest;
  return {
    ...manifest,
    privacy: {
      ...privacy,
      log_path: privacy.log_path ?? privacy_log,
      totals: addFrames(privacy.totals, frames),
    },
  };
}

const stageSkipped = (
  command: ManifestCommand,
  event: JournalEventOf<"stage-skipped">,
): ManifestCommand => ({
  ...command,
  status: "skipped",
  completed_at: event.at,
  outcome: "skipped",
  summary: event.reason,
});

function childStarted(manifest: Manifest, event: JournalEventOf<"child-started">): Manifest {
  const { run_id, pipeline_id, manifest: path } = event;
  const next = withCommand(manifest, event.index, (command) => ({
    ...command,
    sub_run_id: run_id,
  }));
  const child = { run_id, pipeline_id, status: "in_progress" as const, manifest: path };
  return { ...next, child_runs: [...manifest.child_runs, child] };
}

const childFinished = (manifest: Manifest, event: JournalEventOf<"child-finished">): Manifest => ({
  ...manifest,
  child_runs: manifest.child_runs.map((child) =>
    child.run_id === event.run_id ? { ...child, status: event.status } : child,
  ),
});

const runFinished = (manifest: Manifest, event: JournalEventOf<"run-finished">): Manifest => ({
  ...manifest,
  status: event.status,
  status_detail: event.status_detail,
  summary: event.summary,
  completed_at: event.at,
});
