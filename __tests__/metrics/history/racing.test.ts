import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { createBranchHistory } from "../../../src/metrics/history/branch-history.ts";
import { createCacheHistory } from "../../../src/metrics/history/cache-history.ts";
import type { HistoryStore } from "../../../src/metrics/history/history-store.ts";
import { foldLedger } from "../../../src/metrics/ledger.ts";
import type { Cache, GitHubApi } from "../../../src/platform/platform.ts";
import { type ActionsService, startActionsService } from "../../support/actions-service/server.ts";
import { everyInterleaving, type Gate, type Scene } from "./interleavings.ts";
import { gateOf, idsOf } from "./history-figures.ts";
import { RememberedBranches } from "./remembered-branches.ts";
import { RememberedCache } from "./remembered-cache.ts";
import { sampleLine, type SampleRun } from "./sample-lines.ts";
import { apiOf, branchesOf, cacheOf } from "./service-clients.ts";

/** What jobs share: a store for each run, of which every call waits at the gate. */
type OpenStore = (run: { id: string; attempt?: number }, gate: Gate) => HistoryStore;

const refs = ["refs/heads/main"];
const open: Gate = async () => {};

const behind =
  (gate: Gate) =>
  <Parameters extends unknown[], Result>(call: (...parameters: Parameters) => Promise<Result>) =>
  async (...parameters: Parameters): Promise<Result> => {
    await gate();
    return call(...parameters);
  };

const inCache =
  (job: Cache & Pick<GitHubApi, "cacheKeys">): OpenStore =>
  ({ id, attempt = 1 }, gate) => {
    const gated = behind(gate);
    return createCacheHistory({
      cache: { restore: gated(job.restore), save: gated(job.save) },
      api: { cacheKeys: gated(job.cacheKeys) },
      key: { task: "task", run: id, attempt },
      refs,
      mayWrite: true,
    });
  };

const inBranch =
  (api: Pick<GitHubApi, "branchFile" | "commitFile">): OpenStore =>
  (_, gate) => {
    const gated = behind(gate);
    return createBranchHistory({
      api: { branchFile: gated(api.branchFile), commitFile: gated(api.commitFile) },
      clock: { sleep: async () => {} },
      branch: "orchestrator-history",
      task: "task",
      mayWrite: true,
    });
  };

async function record(openStore: OpenStore, run: SampleRun, gate: Gate): Promise<void> {
  const store = openStore(run, gate);
  expect(await store.queue([sampleLine(run)])).toBeNull();
  expect(await store.merge()).toEqual({ warnings: [], notices: [] });
}

/** Runs that merge at the same time, after one that did so before; then others read, and go on. */
async function race(
  openStore: OpenStore,
  racing: readonly SampleRun[],
  expected: readonly string[],
  alike = false,
): Promise<Scene> {
  await record(openStore, { id: "r0", status: "failed" }, open);
  const check = async (ids: readonly string[]): Promise<void> => {
    const { ledger, warnings } = await openStore({ id: "reader" }, open).read();
    expect(warnings).toEqual([]);
    expect(idsOf(ledger).toSorted()).toEqual(ids);
    expect(gateOf(foldLedger(ledger))?.runs).toBe(ids.length);
  };
  return {
    alike,
    actors: racing.map((run) => (gate) => record(openStore, run, gate)),
    check: async () => {
      await check(expected);
      await record(openStore, { id: "r9", end: 9 }, open);
      await check([...expected, "r9#1"]);
    },
  };
}

const twoRuns = [
  { id: "r1", end: 1 },
  { id: "r2", end: 2 },
];
const withNewAttempt = [
  { id: "r0", attempt: 2, end: 1 },
  { id: "r1", end: 2 },
];

const inMemory: [string, () => OpenStore][] = [
  ["the cache", () => inCache(new RememberedCache().on())],
  ["a branch", () => inBranch(new RememberedBranches().api)],
];

describe.each(inMemory)("in every order of their calls to %s", (_, newPlace) => {
  test("two runs lose nothing", async () => {
    const orders = await everyInterleaving(() => race(newPlace(), twoRuns, ["r0#1", "r1#1", "r2#1"]));
    expect(orders).toBeGreaterThan(5);
  });

  test("two runs lose nothing when one of them is a later attempt", async () => {
    const orders = await everyInterleaving(() => race(newPlace(), withNewAttempt, ["r0#2", "r1#1"]));
    expect(orders).toBeGreaterThan(5);
  });

  test("three runs lose nothing", async () => {
    const three = [...twoRuns, { id: "r3", end: 3 }];
    const orders = await everyInterleaving(() =>
      race(newPlace(), three, ["r0#1", "r1#1", "r2#1", "r3#1"], true),
    );
    expect(orders).toBeGreaterThan(50);
  });
});

let service: ActionsService;
let cache: ReturnType<typeof cacheOf>;

beforeAll(async () => {
  service = await startActionsService();
  cache = cacheOf(service);
  service.permissions.contents = "write";
});

afterAll(() => service.close());

const clients: [string, () => OpenStore][] = [
  ["the cache", () => inCache(cache)],
  ["a branch", () => inBranch(branchesOf(service))],
];

describe.each(clients)("in every order of their calls, through GitHub's clients, to %s", (_, newPlace) => {
  const place = (): OpenStore => {
    service.caches = [];
    service.branches = new Map();
    return newPlace();
  };

  test("two runs lose nothing", async () => {
    const orders = await everyInterleaving(() => race(place(), twoRuns, ["r0#1", "r1#1", "r2#1"]));
    expect(orders).toBeGreaterThan(5);
    expect(service.violations).toEqual([]);
  });
});

test("a branch that may not be written says which permission is missing", async () => {
  service.permissions.contents = "read";
  const store = inBranch(apiOf(service))({ id: "r1" }, open);
  await store.queue([sampleLine({ id: "r1" })]);
  expect((await store.merge()).warnings).toEqual([expect.stringContaining("`permissions: contents: write`")]);
});
