import { createGitHubApi } from "../../../src/platform/github/api/api.ts";
import { type ApiRequests, toApiError } from "../../../src/platform/github/api/api-requests.ts";
import { commitFile, readBranchFile } from "../../../src/platform/github/api/git-data.ts";
import { createGitHubCache } from "../../../src/platform/github/cache/cache.ts";
import type { Cache, GitHubApi } from "../../../src/platform/platform.ts";
import { callRest } from "../../support/actions-service/calls.ts";
import type { ActionsService } from "../../support/actions-service/server.ts";

const repository = "octo-org/octo-repo";

export const apiOf = (service: ActionsService): GitHubApi =>
  createGitHubApi({ token: service.token, repository, apiUrl: service.origin });

export const cacheOf = (service: ActionsService): Cache & Pick<GitHubApi, "cacheKeys"> => ({
  ...createGitHubCache(service.environment()),
  cacheKeys: apiOf(service).cacheKeys,
});

/** What GitHub's client does with branches, without the second that it leaves between writes: tests make many. */
export function branchesOf(service: ActionsService): Pick<GitHubApi, "branchFile" | "commitFile"> {
  const requests: ApiRequests = {
    async ask(schema, { route, parameters, ...purpose }) {
      const [method = "", path = ""] = route.split(" ");
      const values = new Map(Object.entries(parameters));
      const filled = path.replace(/\{(\w+)\}/, (_, name: string) => {
        const value = encodeURIComponent(String(values.get(name)));
        values.delete(name);
        return value;
      });
      const sent = method === "GET" ? undefined : Object.fromEntries(values);
      const { status, body } = await callRest(service, method, `/repos/${repository}${filled}`, sent);
      if (status < 300) return schema.parse(body);
      throw toApiError({ status, message: body.message, response: { headers: {} } }, purpose);
    },
    redirect: () => Promise.reject(new Error("nobody asked for a redirect")),
  };
  return {
    branchFile: (branch, name) => readBranchFile(requests, branch, name),
    commitFile: (change) => commitFile(requests, change),
  };
}
