import type { Redacted } from "../model/redacted.ts";
import type { RunContext } from "./context.ts";
import type { Exit } from "../model/outcome.ts";
import { messageOf, reasonOfError } from "../model/reasons.ts";

/** The exit of a stage that ended with an internal error. */
export const toErroredExit = (error: unknown): Exit => ({
  kind: "errored",
  reason: reasonOfError(error),
  message: messageOf(error),
});

/** Redacts an exit. System errors can contain file names and values of variables. */
export function redactExit({ redactor }: Pick<RunContext, "redactor">, exit: Exit): Redacted<Exit> {
  if (exit.kind === "spawn-failed") return { ...exit, reason: redactor.text(exit.reason) };
  if (exit.kind === "errored") return { ...exit, message: redactor.text(exit.message) };
  return exit;
}
