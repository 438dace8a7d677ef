import { afterAll, beforeAll } from "@jest/globals";
import { createBranchHistory } from "../../../src/metrics/history/branch-history.ts";
import { createCacheHistory } from "../../../src/metrics/history/cache-history.ts";
import type { Cache, GitHubApi } from "../../../src/platform/platform.ts";
import { type ActionsService, startActionsService } from "../../support/actions-service/server.ts";
import { RememberedBranches } from "./remembered-branches.ts";
import { RememberedCache } from "./remembered-cache.ts";
import { branchesOf, cacheOf } from "./service-clients.ts";
import { type StorePlace, storeSuite } from "./store-suite.ts";

let service: ActionsService;

beforeAll(async () => {
  service = await startActionsService();
  service.permissions.contents = "write";
});

afterAll(() => service.close());

const noise = Buffer.from("no history at all");

/** @param damage puts other bytes in every entry */
const cachePlace = (job: Cache & Pick<GitHubApi, "cacheKeys">, damage: () => void): StorePlace => ({
  open({ id, attempt = 1, mayWrite = true }) {
    const key = { task: "task", run: id, attempt };
    return createCacheHistory({ cache: job, api: job, key, refs: ["refs/heads/main"], mayWrite });
  },
  damage: async () => damage(),
  canForbid: true,
});

function branchPlace(api: Pick<GitHubApi, "branchFile" | "commitFile">): StorePlace {
  const branch = "orchestrator-history";
  return {
    open: ({ mayWrite = true }) =>
      createBranchHistory({ api, clock: { sleep: async () => {} }, branch, task: "task", mayWrite }),
    async damage() {
      const name = "task.json.gz";
      const parent = (await api.branchFile(branch, name))?.commit ?? null;
      await api.commitFile({ branch, name, bytes: noise, message: "Noise", parent });
    },
    canForbid: true,
  };
}

storeSuite("a cache", async () => {
  const cache = new RememberedCache();
  return cachePlace(cache.on(), () => {
    for (const one of cache.held) one.bytes = noise;
  });
});

storeSuite("a branch", async () => branchPlace(new RememberedBranches().api));

storeSuite("GitHub's cache", async () => {
  service.caches = [];
  return cachePlace(cacheOf(service), () => {
    for (const { bytes } of service.cacheEntries()) bytes.fill(0);
  });
});

storeSuite("a branch on GitHub", async () => {
  service.branches = new Map();
  return branchPlace(branchesOf(service));
});
