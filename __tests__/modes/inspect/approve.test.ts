import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { ApprovalFile } from "../../../src/model/approval.ts";
import { approveRun } from "../../../src/modes/inspect/approve.ts";
import { readApprovals } from "../../../src/modes/run-folder/approvals.ts";
import type { FinishedRun } from "../../../src/modes/aggregate/finished-run.ts";
import { showRun } from "../../../src/modes/inspect/show.ts";
import { diskFiles } from "../../../src/platform/files.ts";
import { accepted, openTrackedTask as openTask, type Task } from "../../support/task.ts";
import { temporaryFolder } from "../../support/temporary-folder.ts";
import { runs } from "../../support/property-runs.ts";

const gate = { stages: [{ id: "a", run: "exit 1" }] };

async function ranTask(): Promise<{ task: Task; run: FinishedRun }> {
  const task = await openTask(gate);
  return { task, run: await task.run() };
}

const approve = (
  { platform, settings }: Task,
  wanted: string | null,
  reason: string,
  user = "ada",
  now?: string,
) => {
  const clock = now === undefined ? platform.clock : { ...platform.clock, now: () => new Date(now) };
  return approveRun({ ...platform, clock }, settings, { user }, wanted, reason);
};

const shown = async ({ settings, platform }: Task, wanted: string | null = null) =>
  accepted(await showRun(settings, platform, wanted));

describe("approving a run", () => {
  test("writes a file with the person, the time, the run and the reason", async () => {
    const { task, run } = await ranTask();
    const now = "2026-03-01T10:00:00.123Z";
    const { path } = accepted(await approve(task, run.plan.run_id, "the flake is known: #12", "ada", now));
    expect(dirname(path)).toBe(join(run.folder, "approvals"));
    expect(basename(path)).toMatch(/^2026-03-01T10-00-00-123Z-[0-9a-f]{8}\.json$/);
    expect(ApprovalFile.parse(JSON.parse(await readFile(path, "utf8")))).toEqual({
      schema_version: 1,
      kind: "approval",
      task_id: "task",
      run_id: run.plan.run_id,
      actor: "ada",
      timestamp: now,
      reason: "the flake is known: #12",
    });
  });

  test("finds it by nothing, by the beginning of its id, and by its folder", async () => {
    const { task, run } = await ranTask();
    const names = [null, run.plan.run_id, run.plan.run_id.slice(0, 12), run.folder];
    for (const name of names) accepted(await approve(task, name, "yes"));
    expect(await readdir(join(run.folder, "approvals"))).toHaveLength(names.length);
  });

  test("is part of the manifest that the next attempt at the run writes, and shown once", async () => {
    const { task, run } = await ranTask();
    accepted(await approve(task, null, "yes"));
    const again = accepted(await task.resume(run.plan.run_id));
    expect(again.manifest.approvals).toMatchObject([{ actor: "ada", reason: "yes" }]);
    expect((await shown(task)).manifest.approvals).toEqual(again.manifest.approvals);
  });

  test("changes no other file of the run", async () => {
    const { task, run } = await ranTask();
    const files = await task.platform.files.listFiles(run.folder);
    const manifest = await readFile(join(run.folder, "manifest.json"), "utf8");
    accepted(await approve(task, null, "yes"));
    const now = await task.platform.files.listFiles(run.folder);
    expect(now.filter((path) => !path.startsWith("approvals/"))).toEqual(files);
    expect(await readFile(join(run.folder, "manifest.json"), "utf8")).toBe(manifest);
  });

  test("at the same moment, by however many, loses none", async () => {
    const { task, run } = await ranTask();
    const people = Array.from({ length: 20 }, (_, at) => `person-${at}`);
    const now = "2026-03-01T10:00:00.000Z";
    const approved = await Promise.all(people.map((user) => approve(task, null, "yes", user, now)));
    expect(new Set(approved.map((one) => accepted(one).path)).size).toBe(20);
    const { manifest } = await shown(task);
    expect(manifest.approvals.map(({ actor }) => actor).sort()).toEqual([...people].sort());
    expect(await readdir(join(run.folder, "approvals"))).toHaveLength(20);
  });

  test("needs a reason", async () => {
    const { task, run } = await ranTask();
    for (const reason of ["", " ", "\n\t "]) {
      expect(await approve(task, null, reason)).toEqual({
        messages: ["--reason is empty: say why the run is approved"],
      });
    }
    expect(await readdir(run.folder)).not.toContain("approvals");
  });

  test("needs a run", async () => {
    const task = await openTask(gate);
    expect(await approve(task, null, "yes")).toEqual({
      messages: [`no run yet in ${task.settings.runsFolder}`],
    });
    expect(await approve(task, "some", "yes")).toEqual({
      messages: [`there is no run some in ${task.settings.runsFolder}`],
    });
  });

  test("needs a plan, since nothing else says which run it is", async () => {
    const { task, run } = await ranTask();
    await writeFile(join(run.folder, "plan.json"), "{");
    expect(await approve(task, null, "yes")).toEqual({
      messages: [`${run.folder}: there is no plan.json that this version can read`],
    });
    expect(await readdir(run.folder)).not.toContain("approvals");
  });
});

describe("the approvals of a run", () => {
  test("are shown with it in order of time, whatever the order in which they were made", async () => {
    const { task } = await ranTask();
    for (const [user, minute] of [
      ["ben", 5],
      ["ada", 1],
      ["cleo", 9],
      ["dan", 3],
    ] as const) {
      accepted(await approve(task, null, `after ${minute}`, user, `2026-03-01T10:0${minute}:00.000Z`));
    }
    const { manifest, warnings } = await shown(task);
    expect(manifest.approvals).toEqual([
      { actor: "ada", timestamp: "2026-03-01T10:01:00.000Z", reason: "after 1" },
      { actor: "dan", timestamp: "2026-03-01T10:03:00.000Z", reason: "after 3" },
      { actor: "ben", timestamp: "2026-03-01T10:05:00.000Z", reason: "after 5" },
      { actor: "cleo", timestamp: "2026-03-01T10:09:00.000Z", reason: "after 9" },
    ]);
    expect(warnings).toEqual([]);
  });

  const file = (more: object) => ({
    schema_version: 1,
    kind: "approval",
    task_id: "task",
    run_id: "run",
    actor: "ada",
    timestamp: "2026-03-01T10:00:00.000Z",
    reason: "yes",
    ...more,
  });

  /** What is read of these files. */
  async function read(files: Record<string, string>) {
    const folder = join(await temporaryFolder(), "run");
    await mkdir(join(folder, "approvals"), { recursive: true });
    for (const [name, text] of Object.entries(files)) await writeFile(join(folder, "approvals", name), text);
    return readApprovals(diskFiles(), folder, "run");
  }

  test("are empty without an approval", async () => {
    expect(await readApprovals(diskFiles(), join(await temporaryFolder(), "run"), "run")).toEqual({
      approvals: [],
      warnings: [],
    });
  });

  test("are in order of time, also when not all times have fractions", async () => {
    const times = ["2026-03-01T10:00:00Z", "2026-03-01T10:00:00.5Z", "2026-03-01T10:00:01Z"];
    const files = times.map((timestamp, at) => [`${3 - at}.json`, JSON.stringify(file({ timestamp }))]);
    const { approvals } = await read(Object.fromEntries(files) as Record<string, string>);
    expect(approvals.map(({ timestamp }) => timestamp)).toEqual(times);
  });

  test("are the same list however their files are called", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.nat(4), { maxLength: 6 }),
        fc.infiniteStream(fc.nat(1_000_000)),
        async (minutes, numbers) => {
          const files = minutes.map((minute, at) => {
            const name = `${String(numbers.next().value)}-${at}.json`;
            const timestamp = `2026-03-01T10:0${minute}:00.000Z`;
            return [name, JSON.stringify(file({ timestamp, actor: `person-${at}` }))];
          });
          const { approvals } = await read(Object.fromEntries(files) as Record<string, string>);
          expect(approvals.map(({ timestamp }) => Number(timestamp.slice(15, 16)))).toEqual(
            [...minutes].sort((left, right) => left - right),
          );
          expect(new Set(approvals.map(({ actor }) => actor)).size).toBe(minutes.length);
        },
      ),
      { numRuns: runs(30) },
    );
  });

  test.each([
    ["damaged", '{"schema_version":1,"kind":"appr'],
    ["empty", ""],
    ["no object", "[]"],
    ["of another version", JSON.stringify(file({ schema_version: 2 }))],
    ["with more than it may say", JSON.stringify(file({ admin: true }))],
    ["without a time", JSON.stringify(file({ timestamp: "yesterday" }))],
    ["without a reason", JSON.stringify(file({ reason: undefined }))],
  ])("lack one that is %s, and that is said", async (_, text) => {
    const { approvals, warnings } = await read({ "a.json": text, "b.json": JSON.stringify(file({})) });
    expect(approvals).toHaveLength(1);
    expect(warnings).toEqual(["approvals/a.json: not an approval of this version"]);
  });

  test("lack one of another run, and that is said", async () => {
    const { approvals, warnings } = await read({ "a.json": JSON.stringify(file({ run_id: "other" })) });
    expect(approvals).toEqual([]);
    expect(warnings).toEqual(["approvals/a.json: it approves another run, other"]);
  });

  test("are not looked for in what a writer that was killed left, nor in other files", async () => {
    const { approvals, warnings } = await read({
      "a.json.tmp-12-1-00ff00ff": "{",
      "notes.txt": "hello",
      "b.json": JSON.stringify(file({})),
    });
    expect(approvals).toHaveLength(1);
    expect(warnings).toEqual([]);
  });

  test("that cannot be read don't hide the run", async () => {
    const { task, run } = await ranTask();
    accepted(await approve(task, null, "yes"));
    await writeFile(join(run.folder, "approvals", "damaged.json"), "{");
    await mkdir(join(run.folder, "approvals", "folder.json"));
    const { manifest, warnings } = await shown(task);
    expect(manifest.approvals).toHaveLength(1);
    expect(warnings).toHaveLength(2);
  });
});
