import { exitCodes } from "../modes/settings/exit-code.ts";
import { isRefusal, resolveSettings } from "../modes/settings/settings.ts";
import { printError, createCli, type Flags } from "../platform/local/command-line.ts";
import { createPlainLog } from "../report/terminal/plain-log.ts";

/** What `run --jobs` says to each of its processes. */
export interface AssignmentFlags extends Flags {
  attempt: number;
  setup?: string;
  /** The number of the process that started this one. */
  parent: number;
}

/**
 * Not for people: what a process of `run --jobs` does. Trouble goes to stderr, a line each, and the other process tells
 * of it.
 */
export async function runAssignment(
  folder: string,
  assignment: string,
  flags: AssignmentFlags,
): Promise<number> {
  const { asked, platform, hostContext } = await createCli(undefined, flags);
  // It was gone before this one looked for it the first time: the result would be seen by no one.
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
