import * as z from "zod";
import { Count } from "./fields.ts";
import { Verdict } from "./judgement.ts";
import { stageReasons, statusDetails } from "./reasons.ts";

const keysOf = <Key extends string>(table: Record<Key, string>): Key[] =>
  Object.keys(table) as Key[];
export const StageReason = z.enum(keysOf(stageReasons));
export const StatusDetail = z.enum(keysOf(statusDetails));

/**
 * How a stage ended, from which everything else is derived. `errored` is for errors outside its process, such as a log
 * that could not be written.
 */
export const Exit = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("exited"), code: z.int() }),
  z.strictObject({ kind: z.literal("signalled"), signal: z.string().min(1) }),
  z.strictObject({ kind: z.literal("timed-out"), after_seconds: z.number().min(0) }),
  z.strictObject({ kind: z.literal("cancelled") }),
  z.strictObject({ kind: z.literal("spawn-failed"), reason: z.string() }),
  z.strictObject({ kind: z.literal("errored"), reason: StageReason, message: z.string() }),
  /** A nested pipeline succeeded without having started a stage. */
  z.strictObject({ kind: z.literal("nothing-ran") }),
  /** A guardrail ended. `overridden`: its violation is allowed for a reason. `dry_run`: from the settings in force. */
  z.strictObject({
    kind: z.literal("judged"),
    verdict: Verdict,
    overridden: z.boolean(),
    dry_run: z.literal(true).optional(),
  }),
]);
export type Exit = z.infer<typeof Exit>;

export const StageOutcome = z.enum([
  "succeeded",
  "failed",
  "timed_out",
  "cancelled",
  "skipped",
  "allowed_failure",
]);
export type StageOutcome = z.infer<typeof StageOutcome>;

/** The values of `commands[].status`, which consumers of manifests rely on. */
export const CommandStatus = z.enum(["pending", "running", "succeeded", "failed", "skipped"]);
export type CommandStatus = z.infer<typeof CommandStatus>;

export const RunStatus = z.enum(["queued", "in_progress", "succeeded", "failed", "cancelled"]);
export type RunStatus = z.infer<typeof RunStatus>;

export const FindingCounts = z.strictObject({ error: Count, warning: Count, notice: Count });
export type FindingCounts = z.infer<typeof FindingCounts>;
