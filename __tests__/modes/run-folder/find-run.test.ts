import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { findRun } from "../../../src/modes/run-folder/find-run.ts";
import { diskFiles } from "../../../src/platform/files.ts";
import { temporaryFolder } from "../../support/temporary-folder.ts";

const ids = ["2026-01-30T08-00-00-000Z-aa", "2026-01-31T09-30-00-000Z-bb", "2026-02-01T10-00-00-000Z-cc"];

/** A repository with these runs, of a task each if several tasks are named. */
async function openRuns(names: readonly string[] = ids, tasks = ["shop"]) {
  const root = await temporaryFolder();
  const runsFolder = join(root, ".runs");
  const folderOf = (at: number): string => join(runsFolder, tasks[at % tasks.length]!, "cli", names[at]!);
  for (const at of names.keys()) {
    await mkdir(folderOf(at), { recursive: true });
    await writeFile(join(folderOf(at), "plan.json"), "{}");
  }
  const find = (run: string | null, more: { task?: string; here?: string } = {}) =>
    findRun({ root, runsFolder, task: null, ...more }, diskFiles(), run);
  return { root, runsFolder, folderOf, find };
}

describe("a run is found", () => {
  test("as the newest, by nothing and by `latest` (H7)", async () => {
    const { find, folderOf } = await openRuns();
    expect(await find(null)).toBe(folderOf(2));
    expect(await find("latest")).toBe(folderOf(2));
  });

  test("as the newest of its task", async () => {
    const { find, folderOf } = await openRuns(ids, ["shop", "bakery"]);
    expect(await find("latest", { task: "bakery" })).toBe(folderOf(1));
  });

  test("by its id and by a unique prefix of it", async () => {
    const { find, folderOf } = await openRuns();
    expect(await find(ids[0]!)).toBe(folderOf(0));
    expect(await find("2026-02")).toBe(folderOf(2));
  });

  test("by its folder, seen from the current folder", async () => {
    const { root, find, folderOf, runsFolder } = await openRuns();
    expect(await find(folderOf(1))).toBe(folderOf(1));
    expect(await find(`.runs/shop/cli/${ids[1]}`)).toBe(folderOf(1));
    expect(await find(`../cli/${ids[1]}`, { here: join(runsFolder, "shop", "out") })).toBe(folderOf(1));
    expect(await find(".", { here: folderOf(0) })).toBe(folderOf(0));
    await mkdir(join(root, "downloaded"));
    await writeFile(join(root, "downloaded", "manifest.json"), "{}");
    expect(await find("downloaded")).toBe(join(root, "downloaded"));
  });
});

describe("a run is not found", () => {
  test("when there is none", async () => {
    const { find, runsFolder } = await openRuns([]);
    for (const name of [null, "latest"])
      expect(await find(name)).toEqual({ messages: [`no run yet in ${runsFolder}`] });
    expect(await find("2026")).toEqual({ messages: [`there is no run 2026 in ${runsFolder}`] });
  });

  test("by a wrong name: the nearest runs are listed, one in each line", async () => {
    const { find, runsFolder } = await openRuns();
    expect(await find("2026-01-31T10")).toEqual({
      messages: [
        `there is no run 2026-01-31T10 in ${runsFolder}; the nearest:\n  ${[ids[1], ids[0], ids[2]].join("\n  ")}`,
      ],
    });
  });

  test("by a prefix of several: these are listed, the newest first", async () => {
    const { find } = await openRuns();
    expect(await find("2026-01")).toEqual({
      messages: [`2026-01 matches 2 runs:\n  ${ids[1]}\n  ${ids[0]}`],
    });
  });

  test("in a folder that is missing or no run's", async () => {
    const { find } = await openRuns();
    expect(await find("./nowhere")).toEqual({ messages: ["./nowhere: no such folder"] });
    expect(await find("./.runs")).toEqual({ messages: [expect.stringContaining("not a run's folder")] });
  });

  test("among very many: the message stays short", async () => {
    const many = Array.from({ length: 30 }, (_, at) => `2026-01-01T00-00-${at + 10}`);
    const { find } = await openRuns(many);
    const { messages } = (await find("2026")) as { messages: string[] };
    expect(messages[0]!.split("\n")).toHaveLength(10);
    expect(messages[0]).toContain("and 22 more runs");
  });
});
