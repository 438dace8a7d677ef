import type { RunSummary } from "../../model/run-summary.ts";

/**
 * Exit codes, documented in docs/cli.md. Shells use 130 for an interrupt; 70 and 74 are EX_SOFTWARE and EX_IOERR of
 * sysexits(3).
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
