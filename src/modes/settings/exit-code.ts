import type { RunSummary } from "../../model/run-summary.ts";

/**
 * What the process answers. Documented in docs/cli.md; 130 is what shells use for an interrupt, 70 and 74 are
 * EX_SOFTWARE and EX_IOERR of sysexits(3).
 */
export const exitCodes = {
  passed: 0,
  failed: 1,
  refused: 2,
  internalError: 70,
  notWritten: 74,
  cancelled: 130,
} as const;

export function getExitCode(summary: Pick<RunSummary, "status">): number {
  if (summary.status === "succeeded") return exitCodes.passed;
  return summary.status === "cancelled" ? exitCodes.cancelled : exitCodes.failed;
}
