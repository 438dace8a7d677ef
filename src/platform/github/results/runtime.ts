/** How a job reaches the service that keeps artifacts and caches for its run. */
export interface Runtime {
  /** ACTIONS_RESULTS_URL */
  address: string;
  /** ACTIONS_RUNTIME_TOKEN */
  token: string;
}

/** null: the variables are missing or no address. The runner gives them to JavaScript actions only, not to `run:` steps. */
export function readRuntime(environment: Readonly<Record<string, string | undefined>>): Runtime | null {
  const { ACTIONS_RESULTS_URL: address, ACTIONS_RUNTIME_TOKEN: token } = environment;
  return address && token && URL.canParse(address) ? { address, token } : null;
}

/**
 * Whether that server has the service: github.com and GHE.com have it, GitHub Enterprise Server has not.
 * @param serverUrl GITHUB_SERVER_URL
 * @see https://github.com/actions/toolkit/blob/main/packages/artifact/src/internal/shared/config.ts isGhes
 */
export function hasResultsService(serverUrl: string): boolean {
  const host = URL.canParse(serverUrl) ? new URL(serverUrl).hostname : "";
  return host === "github.com" || host.endsWith(".ghe.com") || host.endsWith(".localhost");
}
