import * as z from "zod";
import { Count, Digest, Phase, RelativePath, Timestamp } from "./fields.ts";
import { Finding } from "./finding.ts";
import { Judgement } from "./judgement.ts";
import {
  CommandStatus,
  Exit,
  FindingCounts,
  RunStatus,
  StageOutcome,
  StatusDetail,
} from "./outcome-schema.ts";

/** The end of a stage's output: whole characters, at most 4 KiB per stream. */
export const Tail = z.strictObject({ stdout: z.string(), stderr: z.string() });
export type Tail = z.infer<typeof Tail>;

export const CommandKind = z.enum(["command", "guardrail", "subpipeline"]);

/** A file of evidence, measured when the stage ended. */
export const EvidenceFile = z.strictObject({
  /** Relative, like `log_path`. */
  path: RelativePath,
  bytes: Count,
  sha256: Digest,
});
export type EvidenceFile = z.infer<typeof EvidenceFile>;

/** A stage as listed by a run before anything starts. */
export const PlannedEntry = z.strictObject({
  /** Counted from 1 over the whole assignment, setup first. */
  index: z.int().min(1),
  id: z.string().min(1),
  title: z.string(),
  command: z.string(),
  kind: CommandKind,
  /** null: part of the assignment's setup. */
  subtask: z.string().nullable(),
  phase: Phase,
});
export type PlannedEntry = z.infer<typeof PlannedEntry>;

/** What a stage wrote to GITHUB_OUTPUT, by name, redacted and bounded (limits.stageOutputs). */
const Outputs = z.record(z.string().min(1), z.string());

/** Markdown that a stage wrote to GITHUB_STEP_SUMMARY, bounded (limits.keptSummary); null: none. */
const StepSummary = z.string().nullable();

/** What a manifest records of a stage besides its planned entry. */
export const StageRecord = z.strictObject({
  status: CommandStatus,
  started_at: Timestamp.nullable(),
  completed_at: Timestamp.nullable(),
  exit_code: z.int().nullable(),
  summary: z.string().nullable(),
  log_path: RelativePath.nullable(),
  error_file: RelativePath.nullable(),
  /** The run id of a nested pipeline. */
  sub_run_id: z.string().nullable(),
  outcome: StageOutcome.nullable(),
  exit: Exit.nullable(),
  tries: Count,
  duration_ms: Count.nullable(),
  tail: Tail.nullable(),
  notes: z.array(z.string()),
  artifacts: z.array(RelativePath),
  outputs: Outputs,
  step_summary: StepSummary,
  findings: FindingCounts,
  /** null: neither a guardrail nor a nested pipeline with reviews, or it did not end. */
  judgement: Judgement.nullable(),
});
export type StageRecord = z.infer<typeof StageRecord>;

/** Pieces of output that the privacy guard checked. */
export const FrameCounts = z.strictObject({
  total_frames: Count,
  redacted_frames: Count,
  blocked_frames: Count,
  allowed_frames: Count,
});
export type FrameCounts = z.infer<typeof FrameCounts>;

/**
 * Identifies a process. Process ids are reused, so its start time is a part of it; `started` is null where the system
 * does not tell.
 */
const Started = z.string().min(1).nullable();
export const Writer = z.strictObject({ pid: z.int().min(1), host: z.string(), started: Started });
export type Writer = z.infer<typeof Writer>;

/** The first line of a journal. */
export const JournalHeader = z.strictObject({
  schema_version: z.literal(1),
  kind: z.literal("journal"),
});
export type JournalHeader = z.infer<typeof JournalHeader>;

const at = Timestamp;
const index = z.int().min(1);

export const JournalEvent = z.discriminatedUnion("type", [
  z.strictObject({
    type: z.literal("run-started"),
    at,
    task_id: z.string().min(1),
    run_id: z.string().min(1),
    parent_run_id: z.string().nullable(),
    pipeline_id: z.string().min(1),
    pipeline_title: z.string(),
    assignment: z.string().min(1),
    attempt: z.int().min(1),
    plan_digest: Digest,
    /** The folder of everything that this attempt writes, relative to the repository root. */
    artifact_root: z.string().min(1),
    guardrails_required: z.boolean(),
    /** The process that writes the journal. Another one may append only after it has ended. */
    writer: Writer,
    /** Set in the environment of all its child processes, so that orphans can be found. */
    mark: z.string().regex(/^[0-9a-f]{16}$/, "16 lower-case hexadecimal digits"),
    /** null: it has no heartbeat of its own, only its parent has. */
    heartbeat: z
      .strictObject({ interval_seconds: z.int().min(1), stale_after_seconds: z.int().min(1) })
      .nullable(),
    redaction: z.enum(["enforce", "shadow"]),
    commands: z.array(PlannedEntry),
  }),
  /** The run is still alive. */
  z.strictObject({ type: z.literal("heartbeat"), at }),
  /** This attempt resumes an earlier one. */
  z.strictObject({ type: z.literal("run-resumed"), at, actor: z.string(), reason: z.string() }),
  /** A stage that succeeded in an earlier attempt and is not run again. */
  z.strictObject({
    type: z.literal("stage-kept"),
    at,
    index,
    record: StageRecord,
    /** Its findings, nested pipelines included. */
    findings: z.array(Finding),
    /** Its artifacts, copied into this attempt. */
    files: z.array(EvidenceFile),
  }),
  z.strictObject({
    type: z.literal("stage-started"),
    at,
    index,
    /** Counted from 1: a stage that is repeated starts more than once. */
    try: z.int().min(1),
    /** The leader of the process group; null: it runs inside this process. */
    pid: z.int().min(1).nullable(),
    process_started: Started,
    log_path: RelativePath.nullable(),
  }),
  z.strictObject({
    type: z.literal("stage-finished"),
    at,
    index,
    outcome: StageOutcome,
    exit: Exit,
    tries: z.int().min(1),
    duration_ms: Count,
    summary: z.string(),
    notes: z.array(z.string()),
    /** Only of stages that did not succeed. */
    tail: Tail.nullable(),
    error_file: RelativePath.nullable(),
    findings: z.array(Finding),
    /** Number of findings that exceeded the limit. */
    findings_omitted: Count,
    judgement: Judgement.nullable(),
    /** Files matched by the stage's globs, relative to `files/`. */
    artifacts: z.array(RelativePath),
    outputs: Outputs,
    step_summary: StepSummary,
    /** All files of the stage: log, error file, privacy log and artifacts. */
    files: z.array(EvidenceFile),
    frames: FrameCounts,
    /** The log of the privacy guard's decisions; null: there were none. */
    privacy_log: RelativePath.nullable(),
    /**
     * Whether it set variables or PATH for later stages. They are not on disk, so a resumed run has to run it again.
     */
    handed_on: z.boolean(),
  }),
  z.strictObject({ type: z.literal("stage-skipped"), at, index, reason: z.string().min(1) }),
  z.strictObject({
    type: z.literal("child-started"),
    at,
    index,
    run_id: z.string().min(1),
    pipeline_id: z.string().min(1),
    manifest: RelativePath,
  }),
  z.strictObject({
    type: z.literal("child-finished"),
    at,
    index,
    run_id: z.string().min(1),
    status: RunStatus,
  }),
  z.strictObject({
    type: z.literal("run-finished"),
    at,
    status: RunStatus,
    status_detail: StatusDetail.nullable(),
    summary: z.string(),
  }),
]);
export type JournalEvent = z.infer<typeof JournalEvent>;
export type JournalEventOf<Type extends JournalEvent["type"]> = Extract<
  JournalEvent,
  { type: Type }
>;
