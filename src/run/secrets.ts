import { messageOf } from "../model/reasons.ts";
import { secretValues } from "../redaction/secret-values.ts";
import type { CommandRequest } from "./command.ts";
import type { RunContext } from "./context.ts";

/**
 * Hides values that a stage's environment has besides the process's own, which was looked through at the beginning: those
 * of the pipeline file, and those that earlier stages handed on.
 */
export async function hideVariables(
  context: RunContext,
  { env, stage, carried, scope }: CommandRequest,
): Promise<void> {
  for (const value of secretValues({ ...env, ...carried.env, ...stage.env }, scope.secretNames)) {
    if (scope.hidden.has(value)) continue;
    scope.hidden.add(value);
    context.redactor.add(value);
    await passOnMask(context, value);
  }
}

/** Asks whoever watches to hide a value too. */
export async function passOnMask(context: RunContext, value: string): Promise<void> {
  try {
    await context.watcher.mask(value);
  } catch (error) {
    context.warn(`a mask could not be passed on: ${messageOf(error)}`);
  }
}
