import type { ActionsService, JobIdentity } from "./server.ts";

/** What a call of the service was answered. */
export interface Called {
  status: number;
  headers: Headers;
  // oxlint-disable-next-line typescript/no-explicit-any -- answers of many methods, each checked by its test
  body: any;
}

/** Calls a method of the artifact service as a job does. */
export async function callArtifacts(
  service: ActionsService,
  method: string,
  body: object,
  options: { identity?: JobIdentity; headers?: Record<string, string> } = {},
): Promise<Called> {
  const path = `/twirp/github.actions.results.api.v1.ArtifactService/${method}`;
  const authorization = `Bearer ${service.environment(options.identity)["ACTIONS_RUNTIME_TOKEN"]}`;
  const response = await fetch(`${service.origin}${path}`, {
    method: "POST",
    headers: { authorization, "content-type": "application/json", ...options.headers },
    body: JSON.stringify(body),
  });
  return { status: response.status, headers: response.headers, body: await response.json() };
}

/** Calls REST, with the service's token unless another one is given; redirects are not followed. */
export async function callRest(
  service: ActionsService,
  method: string,
  path: string,
  body?: object,
  token = service.token,
): Promise<Called> {
  const response = await fetch(`${service.origin}${path}`, {
    method,
    redirect: "manual",
    headers: { authorization: `token ${token}`, "content-type": "application/json" },
    ...(body && { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  return { status: response.status, headers: response.headers, body: text === "" ? null : JSON.parse(text) };
}
