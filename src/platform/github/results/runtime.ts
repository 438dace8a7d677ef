import * as z from "zod";
import { parseJson } from "../../../model/json.ts";

/** How a job reaches the service that keeps artifacts and caches for its run. */
export interface Runtime {
  /** ACTIONS_RESULTS_URL */
  address: string;
  /** ACTIONS_RUNTIME_TOKEN */
  token: string;
}

/**
 * null: the variables are missing or invalid. The runner gives them to JavaScript actions only, not to `run:` steps.
 */
export function readRuntime(
  environment: Readonly<Record<string, string | undefined>>,
): Runtime | null {
  const { ACTIONS_RESULTS_URL: address, ACTIONS_RUNTIME_TOKEN: token } = environment;
  return address && token && URL.canParse(address) ? { address, token } : null;
}

/** The service's ids of this workflow run and of this run of its job. */
export interface BackendIds {
  workflow_run_backend_id: string;
  workflow_job_run_backend_id: string;
}

/** The token is a JWT with the ids in its scope: `Actions.Results:<run>:<job>`, among others. null: it has none. */
export function readBackendIds(token: string): BackendIds | null {
  const claims = parseJson(Buffer.from(token.split(".")[1] ?? "", "base64url").toString("utf8"));
  const scopes = z.object({ scp: z.string() }).safeParse(claims).data?.scp.split(" ") ?? [];
  const [, run, job] =
    scopes.map((scope) => scope.split(":")).find(([name]) => name === "Actions.Results") ?? [];
  if (run === undefined || job === undefined) return null;
  return { workflow_run_backend_id: run, workflow_job_run_backend_id: job };
}

/**
 * Whether a server has the service: github.com and GHE.com do, GitHub Enterprise Server does not.
 * @param serverUrl GITHUB_SERVER_URL
 * @see https://github.com/actions/toolkit/blob/main/packages/artifact/src/internal/shared/config.ts isGhes
 */
export function hasResultsService(serverUrl: string): boolean {
  const host = URL.canParse(serverUrl) ? new URL(serverUrl).hostname : "";
  return host === "github.com" || host.endsWith(".ghe.com") || host.endsWith(".localhost");
}
