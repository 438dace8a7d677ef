import { messageOf } from "../model/reasons.ts";
import { findSecretValues } from "../redaction/secret-values.ts";
import type { CommandRequest } from "./command.ts";
import type { RunContext, Scope } from "./context.ts";

/**
 * Hides values that a stage's environment has besides the process's own, which was looked through at the beginning:
 * those of the pipeline file, and those that earlier stages handed on.
 */
export function hideVariables(context: RunContext, request: CommandRequest): Promise<void> {
  const { env, stage, carried, scope } = request;
  return hideSecrets(context, scope, { ...env, ...carried.outputs, ...carried.env, ...stage.env });
}

/** Hides those of the values whose names say that they are secrets. */
export async function hideSecrets(
  context: RunContext,
  scope: Scope,
  variables: Readonly<Record<string, string>>,
): Promise<void> {
  for (const value of findSecretValues(variables, scope.secretNames)) {
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
