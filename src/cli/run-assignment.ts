import { exitCodes } from "../modes/settings/exit-code.ts";
import { isRefusal, resolveSettings } from "../modes/settings/settings.ts";
import { printError, createCli, type Flags } from "../platform/local/command-line.ts";
import { createPlainLog } from "../report/terminal/plain-log.ts";

/** Flags that `run --jobs` passes to each of its processes. */
export interface AssignmentFlags extends Flags {
  attempt: number;
  setup?: string;
  /** Id of the process that started this one. */
  parent: number;
}

/**
 * The hidden verb that a process of `run --jobs` executes. Warnings go to stderr, one per line, for the parent to show.
 */
export async function runAssignment(
  folder: string,
  assignment: string,
  flags: AssignmentFlags,
): Promise<number> {
  const { asked, platform, hostContext } = await createCli(undefined, flags);
  // The parent is already gone, so nothing would read the result.
  if (process.ppid !== flags.parent) return exitCodes.cancelled;
  const settings = resolveSettings(asked, hostContext.environment);
  const dependencies = {
    platform,
    secrets: [],
    createView: () => createPlainLog(platform.screen, platform.clock),
  };
  const given = { folder, assignment, attempt: flags.attempt, setup: flags.setup ?? null };
  const { runGivenAssignment } = await import("../modes/run/processes/run-assignment.ts");
  const ran = await runGivenAssignment(settings, hostContext, dependencies, given);
  const trouble = isRefusal(ran) ? ran.messages : ran.warnings;
  if (trouble.length > 0) await printError(`${trouble.join("\n")}\n`);
  if (isRefusal(ran)) return exitCodes.refused;
  if (ran.manifest?.status === "succeeded") return exitCodes.passed;
  return ran.manifest?.status === "cancelled" ? exitCodes.cancelled : exitCodes.failed;
}
