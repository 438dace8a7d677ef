import { exitCodes } from "../modes/settings/exit-code.ts";
import { isRefusal, resolveSettings } from "../modes/settings/settings.ts";
import { printError, createCli, type Flags } from "../platform/local/command-line.ts";
import { createPlainView } from "./plain-view.ts";

/** Flags that `run --jobs` passes to each of its processes. */
interface AssignmentFlags extends Flags {
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
  const { requested, platform, hostContext } = await createCli(undefined, flags);
  // The parent is already gone, so nothing would read the result.
  if (process.ppid !== flags.parent) return exitCodes.cancelled;
  const settings = resolveSettings(requested, hostContext.environment);
  const dependencies = {
    platform,
    secrets: [],
    createView: () => createPlainView(platform.screen, platform.clock, flags),
  };
  const request = { folder, assignment, attempt: flags.attempt, setup: flags.setup ?? null };
  const { runGivenAssignment } = await import("../modes/run/processes/run-assignment.ts");
  const result = await runGivenAssignment(settings, hostContext, dependencies, request);
  const messages = isRefusal(result) ? result.messages : result.warnings;
  if (messages.length > 0) await printError(`${messages.join("\n")}\n`);
  if (isRefusal(result)) return exitCodes.refused;
  if (result.manifest?.status === "succeeded") return exitCodes.passed;
  return result.manifest?.status === "cancelled" ? exitCodes.cancelled : exitCodes.failed;
}
