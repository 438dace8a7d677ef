import { toJson } from "../model/json.ts";
import { exitCodes } from "../modes/settings/exit-code.ts";
import type { Refusal } from "../modes/settings/settings.ts";
import { printData, printError, type Flags } from "../platform/local/command-line.ts";
import { hideSecrets } from "../platform/local/hide-secrets.ts";

/** Prints why a verb has no result. After a cancel, that is not a usage error. @returns the exit code */
export async function printRefusal(
  { cancelled }: { cancelled: AbortSignal },
  { messages }: Refusal,
  flags: Flags = {},
): Promise<number> {
  const shown = cancelled.aborted ? ["cancelled before there was a result"] : messages;
  await printMistakes(shown, flags);
  return cancelled.aborted ? exitCodes.cancelled : exitCodes.refused;
}

/** Prints mistakes on stderr and, with `--json`, as the one JSON value on stdout. */
export async function printMistakes(messages: readonly string[], { json }: Flags): Promise<void> {
  await printError(`${messages.join("\n")}\n`);
  if (json !== true) return;
  const safe = await Promise.all(messages.map(hideSecrets));
  await printData(toJson({ schemaVersion: 1, kind: "error", messages: safe }));
}
