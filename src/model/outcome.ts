import { z } from "zod";
import { Count } from "./fields.ts";

/** How a stage's process ended: the one fact that everything later is derived from. */
export const Exit = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("exited"), code: z.int() }),
  z.strictObject({ kind: z.literal("signalled"), signal: z.string().min(1) }),
  z.strictObject({ kind: z.literal("timed-out"), after_seconds: z.number().min(0) }),
  z.strictObject({ kind: z.literal("cancelled") }),
  z.strictObject({ kind: z.literal("spawn-failed"), reason: z.string() }),
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

/** The status words of `commands[].status`, as consumers of manifests know them. */
export const CommandStatus = z.enum(["pending", "running", "succeeded", "failed", "skipped"]);
export type CommandStatus = z.infer<typeof CommandStatus>;

export const RunStatus = z.enum(["queued", "in_progress", "succeeded", "failed", "cancelled"]);
export type RunStatus = z.infer<typeof RunStatus>;

export const FindingCounts = z.strictObject({ error: Count, warning: Count, notice: Count });
export type FindingCounts = z.infer<typeof FindingCounts>;

/** The only place that reads a meaning into an exit. Everything else copies what it says. */
export function outcomeOf(exit: Exit, stage: { continue_on_error: boolean }): StageOutcome {
  if (exit.kind === "cancelled") return "cancelled";
  if (exit.kind === "exited" && exit.code === 0) return "succeeded";
  if (stage.continue_on_error) return "allowed_failure";
  return exit.kind === "timed-out" ? "timed_out" : "failed";
}

/** True for the outcomes that make a required stage's subtask fail. */
export const isFailure = (outcome: StageOutcome | null): boolean =>
  outcome === "failed" || outcome === "timed_out";

export function commandStatusOf(outcome: StageOutcome): CommandStatus {
  if (outcome === "succeeded") return "succeeded";
  return outcome === "skipped" || outcome === "allowed_failure" ? "skipped" : "failed";
}

/** What a person reads: `exit 1`, `killed by SIGKILL`, `timed out after 60 s`. */
export function describeExit(exit: Exit): string {
  switch (exit.kind) {
    case "exited":
      return `exit ${exit.code}`;
    case "signalled":
      return `killed by ${exit.signal}`;
    case "timed-out":
      return `timed out after ${exit.after_seconds} s`;
    case "cancelled":
      return "cancelled";
    case "spawn-failed":
      return `could not start: ${exit.reason}`;
  }
}
