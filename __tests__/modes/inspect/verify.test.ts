import { cp, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { Digests } from "../../../src/model/digests.ts";
import { toJson } from "../../../src/model/json.ts";
import { Plan } from "../../../src/model/plan.ts";
import { approveRun } from "../../../src/modes/inspect/approve.ts";
import { writeDigests } from "../../../src/modes/run-folder/digests.ts";
import type { FinishedRun } from "../../../src/modes/aggregate/finished-run.ts";
import { verifyRun } from "../../../src/modes/inspect/verify.ts";
import { computeDigest } from "../../../src/plan/digest.ts";
import { diskFiles } from "../../../src/platform/files.ts";
import { runSpread } from "../../support/spread.ts";
import { attemptOf, openTask } from "../../support/task.ts";
import { temporaryFolder } from "../../support/temporary-folder.ts";
import { runs } from "../../support/property-runs.ts";

const files = diskFiles();

let green: FinishedRun;
let red: FinishedRun;

beforeAll(async () => {
  const stages = [
    { id: "a", run: "echo a > made", artifacts: ["made"] },
    { id: "b", run: "echo b" },
  ];
  green = await (await openTask({ stages })).run();
  red = await (await openTask({ stages: [...stages, { id: "c", run: "exit 3" }] })).run();
});

/** A copy of a run's folder that may be tampered with. */
async function copyOf(run: FinishedRun): Promise<string> {
  const folder = join(await temporaryFolder(), run.plan.run_id);
  await cp(run.folder, folder, { recursive: true });
  return folder;
}

async function edit(folder: string, path: string, change: (text: string) => string): Promise<void> {
  const before = await readFile(join(folder, path), "utf8");
  const after = change(before);
  expect(after).not.toBe(before);
  await writeFile(join(folder, path), after);
}

/** As somebody would do it who wants to be believed. */
const digestAgain = (folder: string, { plan }: Pick<FinishedRun, "plan">): Promise<string> =>
  writeDigests(files, { folder, plan, attempt: 1 });

const reasonOf = async (folder: string): Promise<string> => {
  const verified = await verifyRun(files, folder);
  return verified.holds ? "it holds" : verified.reason;
};

const manifestOf = (run: FinishedRun): string =>
  join(attemptOf(run).slice(run.folder.length + 1), "manifest.json");

describe("a run with unchanged files", () => {
  test("is verified, with its chain and its counts", async () => {
    const digests = JSON.parse(await readFile(join(green.folder, "digests.json"), "utf8")) as Digests;
    expect(await verifyRun(files, green.folder)).toEqual({
      holds: true,
      run: green.plan.run_id,
      files: digests.files.length,
      assignments: 1,
      chain: digests.files.at(-1)!.chain,
      status: "succeeded",
      laterApprovals: 0,
      unknown: [],
    });
    expect(digests.files.length).toBeGreaterThan(7);
  });

  test("is verified without a file that artifacts cannot contain, as uploaded", async () => {
    const task = await openTask({
      stages: [{ id: "a", run: "mkdir made && echo a > made/a:b", artifacts: ["made/**"] }],
    });
    const folder = await copyOf(await task.run());
    await rm(join(folder, "jobs", "gate", "a1", "files", "01-a", "made", "a:b"));
    expect(await reasonOf(folder)).toBe("it holds");
  });

  test("is verified if it failed, as recorded", async () => {
    expect(await verifyRun(files, red.folder)).toMatchObject({ holds: true, status: "failed" });
  });

  test("is verified in another place, and with later approvals", async () => {
    const task = await openTask({ stages: [{ id: "a", run: "true" }] });
    const { folder } = await task.run();
    await approveRun(task.platform, task.settings, { user: "ada" }, folder, "it was read");
    const copy = join(await temporaryFolder(), "elsewhere");
    await cp(folder, copy, { recursive: true });
    expect(await verifyRun(files, copy)).toMatchObject({ holds: true, laterApprovals: 1 });
  });

  test("is verified if an assignment was lost, as recorded", async () => {
    const task = await openTask(
      { stages: [{ id: "a", run: "true" }] },
      {
        disk: (disk) => ({
          ...disk,
          openAppend: (path) =>
            path.endsWith("journal.ndjson") ? Promise.reject(new Error("no disk")) : disk.openAppend(path),
        }),
      },
    );
    const { folder, summary } = await task.run();
    expect(summary.scheduler.assignments).toMatchObject([{ status: "lost" }]);
    expect(await verifyRun(files, folder)).toMatchObject({ holds: true, status: "failed" });
  });
});

describe("a run with changed files", () => {
  test("is rejected, whichever file is changed, missing or added, and the first path is named", async () => {
    const known = (await files.listFiles(green.folder)).filter((path) => path !== "digests.json");
    const hurts = fc.record({
      path: fc.constantFrom(...known),
      how: fc.constantFrom("changed", "missing", "added" as const),
    });
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(hurts, { minLength: 1, selector: ({ path }) => path }), async (all) => {
        const folder = await copyOf(green);
        for (const { path, how } of all) {
          if (how === "changed") await edit(folder, path, (text) => `${text} `);
          else if (how === "missing") await rm(join(folder, path));
          else await writeFile(join(folder, `${path}.more`), "");
        }
        const named = all.map(({ path, how }) => ({ path: how === "added" ? `${path}.more` : path, how }));
        const [first] = named.toSorted((left, right) => (left.path < right.path ? -1 : 1));
        const reason = await reasonOf(folder);
        expect(reason.startsWith(`${first!.path}: the file `)).toBe(true);
        expect(reason).toContain(first!.how);
      }),
      { numRuns: runs(30) },
    );
  });

  test("names a file that was added without letting its name add lines", async () => {
    const folder = await copyOf(green);
    await writeFile(join(folder, "a\nholds: 1 file"), "");
    expect(await reasonOf(folder)).toBe(
      String.raw`a\nholds: 1 file: the file was added: digests.json does not list it`,
    );
  });

  test.each([
    ["is missing", null, "digests.json: missing in "],
    ["is not JSON", "{", "digests.json: not a file of this version"],
    ["has another field", '{"kind":"digests"}', "digests.json: not a file of this version"],
  ])("does not hold when its digests.json %s", async (_, text, reason) => {
    const folder = await copyOf(green);
    if (text === null) await rm(join(folder, "digests.json"));
    else await writeFile(join(folder, "digests.json"), text);
    expect((await reasonOf(folder)).startsWith(reason)).toBe(true);
  });

  test("is rejected if only the chain was changed, or its order", async () => {
    const changes: ((digests: Digests) => void)[] = [
      ({ files: all }) => (all[2] = { ...all[2]!, chain: "0".repeat(64) }),
      ({ files: all }) => all.reverse(),
      ({ files: all }) => all.push(all.at(-1)!),
    ];
    for (const change of changes) {
      const folder = await copyOf(green);
      await edit(folder, "digests.json", (text) => {
        const digests = JSON.parse(text) as Digests;
        change(digests);
        return toJson(digests);
      });
      expect(await reasonOf(folder)).toMatch(/^digests\.json: the chain breaks at /);
    }
  });
});

describe("a run with an expected chain or plan", () => {
  test("is verified with the chain and the plan in its summary, in full or shortened (A16)", async () => {
    const { chain, plan } = green;
    const anchors = { chain: chain!.slice(0, 16), planDigest: plan.digest };
    expect(await verifyRun(files, green.folder, anchors)).toMatchObject({ holds: true });
    expect(await verifyRun(files, green.folder, { chain: chain! })).toMatchObject({ holds: true });
  });

  test("is rejected with another chain or plan, although it is consistent", async () => {
    const other = "0".repeat(64);
    expect(await verifyRun(files, green.folder, { chain: other })).toMatchObject({
      reason: expect.stringMatching(
        /^digests\.json: its chain ends with [0-9a-f]{64}, but 0{64} was expected$/,
      ),
    });
    expect(await verifyRun(files, green.folder, { planDigest: other })).toMatchObject({
      reason: expect.stringMatching(/^plan\.json: its digest is /),
    });
  });
});

describe("a run whose digests were made again after something was changed", () => {
  const cases: [string, (folder: string) => Promise<void>, RegExp][] = [
    [
      "another plan",
      (folder) => edit(folder, "plan.json", (text) => text.replace("echo b", "echo c")),
      /^plan\.json: its digest does not match its content$/,
    ],
    [
      "another final plan",
      (folder) => edit(folder, "plan.final.json", (text) => text.replace("echo b", "echo c")),
      /^plan\.final\.json: subtasks\[0\]\.stages\[1\]\.run is "echo c", and by plan, journals and aggregation\.json it is "echo b"$/,
    ],
    [
      "no final plan",
      (folder) => rm(join(folder, "plan.final.json")),
      /^plan\.final\.json: missing or too large$/,
    ],
    [
      "no manifest of its assignment",
      (folder) => rm(join(folder, manifestOf(green))),
      /^jobs\/gate\/a1\/manifest\.json: it is missing, or cannot be read$/,
    ],
    [
      "a manifest that nobody can read",
      (folder) => writeFile(join(folder, manifestOf(green)), "{}"),
      /^jobs\/gate\/a1\/manifest\.json: it is missing, or cannot be read$/,
    ],
    [
      "a manifest of another plan",
      (folder) => edit(folder, manifestOf(green), (text) => text.replace(green.plan.digest, "0".repeat(64))),
      /^jobs\/gate\/a1\/manifest\.json: plan_digest is "0+", and by its journal it is /,
    ],
    [
      "a manifest that says that it failed",
      (folder) =>
        edit(folder, manifestOf(green), (text) =>
          text.replace('\n  "status": "succeeded"', '\n  "status": "failed"'),
        ),
      /^jobs\/gate\/a1\/manifest\.json: status is "failed", and by its journal it is "succeeded"$/,
    ],
    [
      "a stage that did not succeed in a manifest that did",
      (folder) =>
        edit(folder, manifestOf(green), (text) =>
          text.replace('"outcome": "succeeded"', '"outcome": "failed"'),
        ),
      /^jobs\/gate\/a1\/manifest\.json: commands\[0\]\.outcome is "failed", and by its journal it is "succeeded"$/,
    ],
    [
      "another status in its summary",
      (folder) =>
        edit(folder, "run-summary.json", (text) =>
          text.replace('\n  "status": "succeeded"', '\n  "status": "cancelled"'),
        ),
      /^run-summary\.json: status is "cancelled", and by plan, journals and aggregation\.json it is "succeeded"$/,
    ],
    [
      "a manifest of another attempt",
      (folder) => edit(folder, "manifest.json", (text) => text.replace('"attempt": 1', '"attempt": 2')),
      /^manifest\.json: attempt is 2, and by plan, journals and aggregation\.json it is 1$/,
    ],
  ];

  test.each(cases)("is rejected with %s", async (_, tamper, reason) => {
    const folder = await copyOf(green);
    await tamper(folder);
    await digestAgain(folder, green);
    expect(await reasonOf(folder)).toMatch(reason);
  });

  test("is rejected if it failed and was changed to succeeded", async () => {
    const folder = await copyOf(red);
    for (const name of ["manifest.json", "run-summary.json"])
      await edit(folder, name, (text) => text.replace('\n  "status": "failed"', '\n  "status": "succeeded"'));
    await digestAgain(folder, red);
    expect(await reasonOf(folder)).toMatch(
      /^manifest\.json: status is "succeeded", and by plan, journals and aggregation\.json it is "failed"$/,
    );
  });

  test("is rejected with another complete plan", async () => {
    const folder = await copyOf(green);
    const plan = Plan.parse(JSON.parse(await readFile(join(folder, "plan.json"), "utf8")));
    const other = { ...plan, pipeline_title: "another" };
    await writeFile(join(folder, "plan.json"), toJson({ ...other, digest: computeDigest(other) }));
    await digestAgain(folder, green);
    expect(await reasonOf(folder)).toMatch(/^digests\.json: plan_digest is /);
  });

  describe("over several jobs", () => {
    const subtasks = ["api", "web"].map((id) => ({
      id,
      stages: [{ id: "made", run: "echo made > made", artifacts: ["made"] }],
    }));
    let spread: FinishedRun;
    let artifact: string;

    beforeAll(async () => {
      spread = await runSpread(await openTask({ "fan-out": { "max-jobs": 2 }, subtasks }));
      artifact = (await files.listFiles(spread.folder)).find((path) => /^jobs\/api\/.*\/made$/.test(path))!;
    });

    async function reasonWhenTold(change: (told: Record<string, unknown>) => void): Promise<string> {
      const folder = await copyOf(spread);
      await edit(folder, "aggregation.json", (text) => {
        const told = JSON.parse(text) as Record<string, unknown>;
        change(told);
        return toJson(told);
      });
      await digestAgain(folder, spread);
      return reasonOf(folder);
    }

    test("is rejected if they were removed (A16)", async () => {
      expect(await reasonWhenTold((told) => (told["job_results"] = null))).toMatch(
        /^run-summary\.json: jobResults is \{.*\}, and by plan, journals and aggregation\.json it is null$/,
      );
    });

    test.each([
      [
        "that lies in no job's folder",
        () => "other",
        /^aggregation\.json: left_out names "other", which is there, /,
      ],
      [
        "of a job that never was",
        () => "jobs/db/a1/large",
        /^aggregation\.json: left_out names "jobs\/db\/a1\/large", /,
      ],
      [
        "that no stage left",
        () => "jobs/api/a1/large",
        /^aggregation\.json: left_out names "jobs\/api\/a1\/large", which no stage left$/,
      ],
      ["that is there", () => artifact, /^aggregation\.json: left_out names "jobs\/api\/.*", which is there/],
    ])("does not hold with a file too large to be collected %s (A16)", async (_, name, reason) => {
      expect(await reasonWhenTold((told) => (told["left_out"] = [name()]))).toMatch(reason);
    });
  });
});
