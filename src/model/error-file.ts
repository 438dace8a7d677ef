import * as z from "zod";
import { Timestamp } from "./fields.ts";
import { StageReason } from "./outcome-schema.ts";

/** `errors/<nn>-<stage>.json`: one stage that did not succeed, with the newest 8 KiB of each stream. */
export const ErrorFile = z.strictObject({
  schema_version: z.literal(1),
  kind: z.literal("stage-error"),
  run_id: z.string().min(1),
  task_id: z.string().min(1),
  command_index: z.int().min(1),
  command_id: z.string().min(1),
  command: z.string(),
  reason: StageReason,
  details: z.strictObject({
    /** What happened, for people. */
    message: z.string().min(1),
    exit_code: z.int().nullable(),
    signal: z.string().nullable(),
    stdout: z.string(),
    stderr: z.string(),
    stdout_truncated: z.boolean(),
    stderr_truncated: z.boolean(),
  }),
  created_at: Timestamp,
});
export type ErrorFile = z.infer<typeof ErrorFile>;
