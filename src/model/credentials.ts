/**
 * Variables of the action's own step that are for nothing it starts: its inputs, its state, and the credentials of the
 * artifact and cache services.
 */
const ownVariable = /^(INPUT_|STATE_|ACTIONS_RUNTIME_|ACTIONS_CACHE_|ACTIONS_RESULTS_URL$)/i;

/**
 * How a job asks for an OIDC token. The runner puts the very token of the artifact and cache services there, so a stage
 * sees it only where it is meant to (actions/runner, ScriptHandler.cs and NodeScriptActionHandler.cs).
 */
const idTokenRequest = /^ACTIONS_ID_TOKEN_REQUEST_/i;

/** Whether a variable of the step is kept from what is started. @param options.idToken how to ask for one is not */
export const isWithheld = (
  name: string,
  { idToken = false }: { idToken?: boolean } = {},
): boolean => ownVariable.test(name) || (!idToken && idTokenRequest.test(name));
