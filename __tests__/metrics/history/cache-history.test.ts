import { beforeEach, describe, expect, test } from "@jest/globals";
import { createCacheHistory, type CacheHistoryOptions } from "../../../src/metrics/history/cache-history.ts";
import type { MergedHistory } from "../../../src/metrics/history/history-store.ts";
import { foldLedger } from "../../../src/metrics/ledger.ts";
import { ApiError } from "../../../src/model/api-error.ts";
import { RememberedCache } from "./remembered-cache.ts";
import { sampleLine, sampleLines } from "./sample-lines.ts";
import { idsOf } from "./history-figures.ts";

const main = "refs/heads/main";
let cache: RememberedCache;

beforeEach(() => {
  cache = new RememberedCache();
});

function store(run: string, options: Partial<CacheHistoryOptions> & { ref?: string; attempt?: number } = {}) {
  const { ref = main, attempt = 1, ...rest } = options;
  const job = cache.on(ref);
  const key = { task: "task", run, attempt };
  return createCacheHistory({
    cache: job,
    api: job,
    key,
    refs: [...new Set([ref, main])],
    mayWrite: true,
    ...rest,
  });
}

async function record(run: string, options: Parameters<typeof store>[1] = {}): Promise<MergedHistory> {
  const opened = store(run, options);
  await opened.queue([sampleLine({ id: run, attempt: options.attempt ?? 1 })]);
  return opened.merge();
}

/** Saved beside each other: none of them has seen another. */
async function race(...runs: readonly string[]): Promise<void> {
  const before = [...cache.held];
  const saved: typeof before = [];
  for (const run of runs) {
    cache.held.splice(0, Infinity, ...before);
    await record(run);
    saved.push(cache.held.at(-1)!);
  }
  cache.held.splice(0, Infinity, ...before, ...saved);
}

const nothing = { warnings: [], notices: [] };

describe("an object in the cache", () => {
  test("is named after the task, the run and its attempt", async () => {
    await record("12-gate");
    await record("12-gate", { attempt: 2 });
    expect(cache.held.map(({ key }) => key)).toEqual([
      "orchestrator-history/1/task/12-gate-a1",
      "orchestrator-history/1/task/12-gate-a2",
    ]);
  });

  test.each(["a,b/c d", "é".repeat(100), "x".repeat(600)])(
    "has a key that GitHub takes, of a task and a run named %j",
    async (name) => {
      const opened = store(name, { key: { task: name, run: name, attempt: 1 } });
      await opened.queue([sampleLine({ id: "r1" })]);
      expect(await opened.merge()).toEqual(nothing);
      expect(cache.held[0]!.key).toMatch(/^[^,\s]{1,512}$/);
    },
  );

  test("has a key of its own when the run has saved one before", async () => {
    const opened = store("r1");
    for (const line of sampleLines(1, 3)) {
      await opened.queue([line]);
      expect(await opened.merge()).toEqual(nothing);
    }
    expect(cache.held.map(({ key }) => key.split("/").at(-1))).toEqual(["r1-a1", "r1-a1-2", "r1-a1-3"]);
    expect(foldLedger((await store("reader").read()).ledger).entries).toBe(3);
  });

  test("of another task is not looked at", async () => {
    await record("r1");
    const other = store("r2", { key: { task: "tas", run: "r2", attempt: 1 } });
    expect(idsOf((await other.read()).ledger)).toEqual([]);
  });
});

describe("objects of runs that ended at the same time", () => {
  test("are united by the next run, and looked at only once", async () => {
    await record("r0");
    await race("r1", "r2", "r3");
    await record("r4");
    cache.calls.length = 0;
    expect(idsOf((await store("r5").read()).ledger).toSorted()).toEqual([
      "r0#1",
      "r1#1",
      "r2#1",
      "r3#1",
      "r4#1",
    ]);
    expect(cache.calls).toEqual([
      "restore orchestrator-history/1/task/",
      "cacheKeys orchestrator-history/1/task/",
    ]);
  });

  test("are united a few at a time when they are many, which is said", async () => {
    const runs = Array.from({ length: 30 }, (_, index) => `r${index}`);
    await race(...runs);
    const { warnings } = await record("r30");
    expect(warnings).toEqual([expect.stringContaining("more than 20 runs ended at the same time")]);
    expect(await record("r31")).toEqual(nothing);
    expect(foldLedger((await store("reader").read()).ledger).entries).toBe(32);
  });

  test("are ignored while they cannot be listed", async () => {
    await race("r1", "r2");
    expect((await record("r3", { api: null })).notices).toEqual([expect.stringContaining("without a token")]);
    cache.faults.cacheKeys = [new ApiError("forbidden", "The job needs `permissions: actions: read`.")];
    expect(await record("r4")).toEqual({
      warnings: [],
      notices: [expect.stringContaining("`permissions: actions: read`")],
    });
    cache.faults.cacheKeys = [new ApiError("failed", "GitHub's API did not answer.")];
    expect((await record("r5")).warnings).toEqual([expect.stringContaining("did not answer")]);
    expect((await store("reader").read()).ledger.window).toHaveLength(5);
  });

  test("are not missed for ever when one could not be restored", async () => {
    await race("r1", "r2");
    const opened = store("r3");
    await opened.queue([sampleLine({ id: "r3" })]);
    const job = cache.on();
    const flaky = {
      ...job,
      restore: (key: string) =>
        key.endsWith("r1-a1") ? Promise.reject(new Error("no answer")) : job.restore(key),
    };
    const { warnings } = await record("r3", { cache: flaky });
    expect(warnings).toEqual([
      "orchestrator-history/1/task/r1-a1 in the cache was not added to the history yet: no answer",
    ]);
    expect(idsOf((await store("reader").read()).ledger).toSorted()).toEqual(["r1#1", "r2#1", "r3#1"]);
  });

  test("may be evicted after they were listed", async () => {
    await race("r1", "r2");
    const job = cache.on();
    const listing = {
      cacheKeys: async (prefix: string, refs: readonly string[]) => {
        const keys = await job.cacheKeys(prefix, refs);
        cache.held.shift();
        return keys;
      },
    };
    const { ledger, warnings } = await store("r3", { api: listing }).read();
    expect([idsOf(ledger), warnings]).toEqual([["r2#1"], []]);
  });
});

describe("a damaged object", () => {
  test("is said once, and older ones are taken", async () => {
    await record("r1");
    await record("r2");
    await record("r3");
    cache.held.at(-1)!.bytes = Buffer.from("noise");
    const { warnings } = await record("r4");
    expect(warnings).toEqual([
      expect.stringContaining("task/r3-a1 in the cache was left out of the history: "),
    ]);
    expect(idsOf((await store("reader").read()).ledger)).toEqual(["r1#1", "r2#1", "r4#1"]);
    expect(await record("r5")).toEqual(nothing);
  });
});

describe("a cache that fails", () => {
  test("when it is not read: says so, and starts no new history", async () => {
    await record("r1");
    cache.faults.restore = [new Error("The cache was not read."), new Error("The cache was not read.")];
    const { ledger, warnings } = await store("r2").read();
    expect([idsOf(ledger), warnings]).toEqual([[], ["the history was not read: The cache was not read."]]);
    expect((await record("r2")).warnings).toEqual([
      "this run was not added to the history: The cache was not read.",
    ]);
    expect(cache.held).toHaveLength(1);
  });

  test("when it is not written: says so, and takes the lines with the next merge", async () => {
    cache.faults.save = [new Error("The cache was not written.")];
    const opened = store("r1");
    await opened.queue([sampleLine({ id: "r1" })]);
    expect((await opened.merge()).warnings).toEqual([
      "this run was not added to the history: The cache was not written.",
    ]);
    expect(await opened.merge()).toEqual(nothing);
    expect(idsOf((await store("r2").read()).ledger)).toEqual(["r1#1"]);
  });

  test("when it may only be read: gives a notice", async () => {
    cache.mayWrite = false;
    expect(await record("r1")).toEqual({
      warnings: [],
      notices: [expect.stringContaining("may only read the cache")],
    });
  });

  test("refuses lines that are not entries", async () => {
    expect(await store("r1").queue(["{}", sampleLine({ id: "r1" })])).toBe(
      "1 of 2 lines are not metrics entries",
    );
  });
});

describe("branches", () => {
  test("see the default branch's history, with what they saved themselves", async () => {
    await record("r1");
    await record("r2", { ref: "refs/pull/7/merge" });
    await record("r3");
    const ids = async (ref: string) => idsOf((await store("reader", { ref }).read()).ledger).toSorted();
    expect(await ids("refs/pull/7/merge")).toEqual(["r1#1", "r2#1", "r3#1"]);
    expect(await ids("refs/pull/8/merge")).toEqual(["r1#1", "r3#1"]);
    expect(await ids(main)).toEqual(["r1#1", "r3#1"]);
  });

  test("of a merge queue say that nobody else sees what they save", async () => {
    const { notices } = await record("r1", { ref: "refs/heads/gh-readonly-queue/main/pr-7-0123" });
    expect(notices).toEqual([expect.stringContaining("merge queue")]);
  });
});
