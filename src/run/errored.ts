import type { Redacted } from "../model/redacted.ts";
import type { RunContext } from "./context.ts";
import type { Exit } from "../model/outcome.ts";
import { messageOf, reasonOfError } from "../model/reasons.ts";

/** How a stage ended around which something was thrown. */
export const erroredExit = (error: unknown): Exit => ({
  kind: "errored",
  reason: reasonOfError(error),
  message: messageOf(error),
});

/** An exit whose words may be shown: those of the system can hold names of files and values of variables. */
export function withoutSecrets(
  { redactor }: Pick<RunContext, "redactor">,
  exit: Exit,
): Redacted<Exit> {
  if (exit.kind === "spawn-failed") return { ...exit, reason: redactor.text(exit.reason) };
  if (exit.kind === "errored") return { ...exit, message: redactor.text(exit.message) };
  return exit;
}
