import { messageOf } from "../model/reasons.ts";
import { findSecretValues } from "../redaction/secret-values.ts";
import type { RunContext, Scope, StageRequest } from "./context.ts";

/**
 * Hides secrets in a stage's environment that the pipeline file or earlier stages set. Those of the process's own
 * environment are hidden at start-up.
 */
export function hideVariables(
  context: RunContext,
  request: Pick<StageRequest, "env" | "stage" | "passedOn" | "scope">,
): Promise<void> {
  const { env, stage, passedOn, scope } = request;
  const variables = { ...env, ...passedOn.outputs, ...passedOn.env, ...stage.env };
  return hideSecrets(context, scope, variables);
}

/** Hides the values of variables whose names mark them as secrets. */
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

/** Has the watcher hide a value too. */
export async function passOnMask(context: RunContext, value: string): Promise<void> {
  try {
    await context.watcher.mask(value);
  } catch (error) {
    context.warn(`a mask could not be passed on: ${messageOf(error)}`);
  }
}
