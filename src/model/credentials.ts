/**
 * Variables of the action's step that stages must not see: its inputs, its state, and the credentials of the artifact
 * and cache services.
 */
const ownVariable = /^(INPUT_|STATE_|ACTIONS_RUNTIME_|ACTIONS_CACHE_|ACTIONS_RESULTS_URL$)/i;

/**
 * Variables to request an OIDC token. They hold the same token as the artifact and cache services, so a stage sees them
 * only with permission (actions/runner, ScriptHandler.cs and NodeScriptActionHandler.cs).
 */
const idTokenRequest = /^ACTIONS_ID_TOKEN_REQUEST_/i;

/** Whether a variable is withheld from stages. @param options.idToken whether the stage may request an OIDC token */
export const isWithheld = (
  name: string,
  { idToken = false }: { idToken?: boolean } = {},
): boolean => ownVariable.test(name) || (!idToken && idTokenRequest.test(name));
