import { z } from "zod";
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

/** The newest output of a stage, whole characters, at most 4 KiB of each stream. */
export const Tail = z.strictObject({ stdout: z.string(), stderr: z.string() });
export type Tail = z.infer<typeof Tail>;

export const CommandKind = z.enum(["command", "guardrail", "subpipeline"]);

/** A file that a stage left as evidence, as it was when the stage ended. */
export const EvidenceFile = z.strictObject({
  /** Relative as `log_path` is. */
  path: RelativePath,
  bytes: Count,
  sha256: Digest,
});
export type EvidenceFile = z.infer<typeof EvidenceFile>;

/** A stage as a run will list it, known before anything starts. */
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

/** What a stage wrote to GITHUB_OUTPUT, by name, as far as it may be shown; bounded (limits.stageOutputs). */
const Outputs = z.record(z.string().min(1), z.string());

/** Markdown that a stage wrote to GITHUB_STEP_SUMMARY, bounded (limits.keptSummary); null: none. */
const StepSummary = z.string().nullable();

/** What a manifest knows of a stage besides what was planned. */
export const StageRecord = z.strictObject({
  status: CommandStatus,
  started_at: Timestamp.nullable(),
  completed_at: Timestamp.nullable(),
  exit_code: z.int().nullable(),
  summary: z.string().nullable(),
  log_path: RelativePath.nullable(),
  error_file: RelativePath.nullable(),
  /** The run id of the nested pipeline that this stage is. */
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
  /** null: it is neither a guardrail nor a nested pipeline with reviews, or it did not come to an end. */
  judgement: Judgement.nullable(),
});
export type StageRecord = z.infer<typeof StageRecord>;

/** Pieces of output that went by the privacy guard. */
export const FrameCounts = z.strictObject({
  total_frames: Count,
  redacted_frames: Count,
  blocked_frames: Count,
  allowed_frames: Count,
});
export type FrameCounts = z.infer<typeof FrameCounts>;

/**
 * A process that no other one is mistaken for: numbers are used again, so that its start is part of it. `started` is
 * null where the system does not tell.
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
    /** Who writes: later, another process may append only after this one has ended. */
    writer: Writer,
    /** Stands in the environment of all that it starts, so that what outlives it can be found. */
    mark: z.string().regex(/^[0-9a-f]{16}$/, "16 lower-case hexadecimal digits"),
    /** null: nothing tells from outside that it lives but its parent's. */
    heartbeat: z
      .strictObject({ interval_seconds: z.int().min(1), stale_after_seconds: z.int().min(1) })
      .nullable(),
    redaction: z.enum(["enforce", "shadow"]),
    commands: z.array(PlannedEntry),
  }),
  /** Still there. */
  z.strictObject({ type: z.literal("heartbeat"), at }),
  /** This attempt goes on from an earlier one. */
  z.strictObject({ type: z.literal("run-resumed"), at, actor: z.string(), reason: z.string() }),
  /** A stage that succeeded in an earlier attempt and is not run again. */
  z.strictObject({
    type: z.literal("stage-kept"),
    at,
    index,
    record: StageRecord,
    /** What it remarked on, those of nested pipelines too. */
    findings: z.array(Finding),
    /** Its artifacts, which this attempt has a copy of. */
    files: z.array(EvidenceFile),
  }),
  z.strictObject({
    type: z.literal("stage-started"),
    at,
    index,
    /** Counted from 1: a stage that is repeated starts more than once. */
    try: z.int().min(1),
    /** The leader of the process group; null for what runs inside of this process. */
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
    /** How many findings were left out of `findings` because there were too many. */
    findings_omitted: Count,
    judgement: Judgement.nullable(),
    /** Copied by the stage's globs, relative to `files/`. */
    artifacts: z.array(RelativePath),
    outputs: Outputs,
    step_summary: StepSummary,
    /** Log, error file, privacy log and artifacts: all that the stage left. */
    files: z.array(EvidenceFile),
    frames: FrameCounts,
    /** Where the privacy guard wrote what it decided about them; null: there was nothing to write. */
    privacy_log: RelativePath.nullable(),
    /** It set variables or PATH for later stages. They are on no disk: who goes on from here has to run it again. */
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
