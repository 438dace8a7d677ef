import { z } from "zod";
import { Count, Digest, Phase, RelativePath, Timestamp } from "./fields.ts";
import { Finding } from "./finding.ts";
import { Exit, RunStatus, StageOutcome } from "./outcome-schema.ts";

/** The newest output of a stage, whole characters, at most 4 KiB of each stream. */
export const Tail = z.strictObject({ stdout: z.string(), stderr: z.string() });
export type Tail = z.infer<typeof Tail>;

export const CommandKind = z.enum(["command", "guardrail", "subpipeline"]);

/** A stage as a run will list it, known before anything starts. */
export const PlannedEntry = z.strictObject({
  /** Counted from 1 over the whole assignment, set-up first. */
  index: z.int().min(1),
  id: z.string().min(1),
  title: z.string(),
  command: z.string(),
  kind: CommandKind,
  /** null: part of the assignment's set-up. */
  subtask: z.string().nullable(),
  phase: Phase,
});
export type PlannedEntry = z.infer<typeof PlannedEntry>;

/** The first line of a journal. */
export const JournalHeader = z.strictObject({ schema_version: z.literal(1), kind: z.literal("journal") });
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
    /** Who writes: later, only after this process has ended, somebody else may append. */
    writer: z.strictObject({ pid: z.int().min(1), host: z.string() }),
    commands: z.array(PlannedEntry),
  }),
  z.strictObject({
    type: z.literal("stage-started"),
    at,
    index,
    /** Counted from 1: a stage that is repeated starts more than once. */
    try: z.int().min(1),
    /** The leader of the process group; null for what runs inside of this process. */
    pid: z.int().min(1).nullable(),
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
    /** Copied by the stage's globs, relative to `files/`. */
    artifacts: z.array(RelativePath),
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
    status_detail: z.string().nullable(),
    summary: z.string(),
  }),
]);
export type JournalEvent = z.infer<typeof JournalEvent>;
export type JournalEventOf<Type extends JournalEvent["type"]> = Extract<JournalEvent, { type: Type }>;
