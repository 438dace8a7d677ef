import { beforeEach, describe, expect, test } from "@jest/globals";
import {
  createBranchHistory,
  type BranchHistoryOptions,
} from "../../../src/metrics/history/branch-history.ts";
import { ApiError } from "../../../src/model/api-error.ts";
import { RememberedBranches } from "./remembered-branches.ts";
import { sampleLine, sampleLines } from "./sample-lines.ts";
import { idsOf } from "./history-figures.ts";

let branches: RememberedBranches;
let pauses: number[];

beforeEach(() => {
  branches = new RememberedBranches();
  pauses = [];
});

const store = (options: Partial<BranchHistoryOptions> = {}) =>
  createBranchHistory({
    api: branches.api,
    clock: { sleep: async (ms) => void pauses.push(ms) },
    branch: "history",
    task: "task",
    mayWrite: true,
    random: () => 0.5,
    ...options,
  });

async function record(run: string, options: Partial<BranchHistoryOptions> = {}) {
  const opened = store(options);
  await opened.queue([sampleLine({ id: run })]);
  return opened.merge();
}

const nothing = { warnings: [], notices: [] };

describe("the history in a branch", () => {
  test("is a commit a merge, each on top of the one before", async () => {
    await record("r1");
    await record("r2");
    const opened = store();
    await opened.queue(sampleLines(3, 5));
    await opened.merge();
    expect([...branches.commits].map(([id, { parent, message }]) => [id, parent, message])).toEqual([
      ["commit-1", null, "Record a run in task.json.gz"],
      ["commit-2", "commit-1", "Record a run in task.json.gz"],
      ["commit-3", "commit-2", "Record 3 runs in task.json.gz"],
    ]);
  });

  test("has a file for each task, whatever it is named", async () => {
    await record("r1", { task: "packages/a b" });
    await record("r2");
    expect([...branches.commits.get("commit-2")!.files.keys()]).toEqual([
      "packages%2Fa%20b.json.gz",
      "task.json.gz",
    ]);
    expect(idsOf((await store().read()).ledger)).toEqual(["r2#1"]);
  });

  test("gets no commit for what is there already", async () => {
    await record("r1");
    expect(await record("r1")).toEqual(nothing);
    expect(branches.commits.size).toBe(1);
  });

  test("starts anew when its file is damaged, and names the commit with the old one", async () => {
    await record("r1");
    const noise = { name: "task.json.gz", bytes: Buffer.from("noise"), message: "Noise" };
    await branches.api.commitFile({ branch: "history", parent: "commit-1", ...noise });
    const { warnings } = await record("r2");
    expect(warnings).toEqual([
      expect.stringMatching(/^task\.json\.gz on the branch history is not a history.*commit-2/),
    ]);
    expect(idsOf((await store().read()).ledger)).toEqual(["r2#1"]);
  });
});

describe("a run that others keep getting ahead of", () => {
  const racing = (times: number) => {
    let left = times;
    return {
      ...branches.api,
      commitFile: async (change: Parameters<typeof branches.api.commitFile>[0]) => {
        left -= 1;
        if (left >= 0) await record(`other-${left}`);
        return branches.api.commitFile(change);
      },
    };
  };

  test("reads again and tries again, with pauses that grow", async () => {
    expect(await record("r1", { api: racing(6) })).toEqual(nothing);
    expect(pauses).toEqual([375, 750, 1_500, 3_000, 6_000, 6_000]);
    expect(idsOf((await store().read()).ledger)).toHaveLength(7);
  });

  test("gives up after eight times and says so; the lines are not lost for the next merge", async () => {
    const opened = store({ api: racing(8) });
    await opened.queue([sampleLine({ id: "r1" })]);
    expect((await opened.merge()).warnings).toEqual([
      "this run was not added to the history: other runs updated the branch history first, 8 times in a row",
    ]);
    expect(await opened.merge()).toEqual(nothing);
    expect(idsOf((await store().read()).ledger)).toContain("r1#1");
  });
});

describe("a branch that does not do what is wanted", () => {
  test("when it may not be written: says what is missing", async () => {
    const words =
      "GitHub did not write to the branch history: no. The job needs `permissions: contents: write`.";
    branches.faults.commitFile = [new ApiError("forbidden", words)];
    expect((await record("r1")).warnings).toEqual([`this run was not added to the history: ${words}`]);
  });

  test("when it is not read: nothing is written", async () => {
    await record("r1");
    branches.faults.branchFile = [new ApiError("failed", "no answer"), new ApiError("failed", "no answer")];
    expect(await store().read()).toMatchObject({ warnings: ["the history was not read: no answer"] });
    expect((await record("r2")).warnings).toEqual(["this run was not added to the history: no answer"]);
    expect(branches.commits.size).toBe(1);
  });
});
