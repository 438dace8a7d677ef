import { exitCodes } from "../modes/settings/exit-code.ts";
import type { Refusal } from "../modes/settings/settings.ts";
import { printError } from "../platform/local/command-line.ts";

/** Prints why a verb has no result. After a cancel, that is not a usage error. @returns the exit code */
export async function printRefusal(
  { cancelled }: { cancelled: AbortSignal },
  { messages }: Refusal,
): Promise<number> {
  await printError(
    cancelled.aborted ? "cancelled before there was a result\n" : `${messages.join("\n")}\n`,
  );
  return cancelled.aborted ? exitCodes.cancelled : exitCodes.refused;
}
