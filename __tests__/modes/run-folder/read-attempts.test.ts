import { cp, readFile, rm, truncate, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import type { Finding } from "../../../src/model/finding.ts";
import { limits } from "../../../src/model/limits.ts";
import { readAttempts } from "../../../src/modes/run-folder/read-attempts.ts";
import { verifyRun } from "../../../src/modes/inspect/verify.ts";
import { diskFiles } from "../../../src/platform/files.ts";
import type { FinishedRun } from "../../../src/modes/aggregate/finished-run.ts";
import { accepted, attemptOf, openTrackedTask as openTask, type Task } from "../../support/task.ts";

const linesOf = ({ collected }: { collected: { findings: readonly Pick<Finding, "line">[] } }): number[] =>
  collected.findings.map(({ line }) => line ?? 0).toSorted((left, right) => left - right);

async function read({ folder, plan }: Pick<FinishedRun, "folder" | "plan">) {
  const warnings: string[] = [];
  const attempts = await readAttempts(diskFiles(), { folder, plan }, (message) => warnings.push(message));
  return { ...attempts, warnings };
}

const remark = (line: number): string => `echo "::warning file=a.js,line=${line}::look"`;

const openRemarking = (): Promise<Task> =>
  openTask(
    {
      stages: [
        { id: "first", run: remark(1) },
        { id: "inner", pipeline: "nested" },
        { id: "again", run: `${remark(3)}; test -e repaired` },
      ],
    },
    { file: { pipelines: { nested: { stages: [{ id: "deep", run: remark(2) }] } } } },
  );

describe("the attempts of a run", () => {
  test("are their manifests, those of nested pipelines, and all remarks", async () => {
    const run = await (await openRemarking()).run();
    const { manifest } = run;
    const { manifests, collected, warnings } = await read(run);
    expect(warnings).toEqual([]);
    expect(manifests).toEqual([
      expect.objectContaining({ assignment: "gate", attempt: 1, parent_run_id: null }),
    ]);
    expect(collected.children.map(({ run_id }) => run_id)).toEqual(
      manifest.child_runs.map(({ run_id }) => run_id),
    );
    expect(linesOf({ collected })).toEqual([1, 2, 3]);
  });

  test("counts a remark once, although a later attempt kept it or made it again", async () => {
    const task = await openRemarking();
    const { plan, folder } = await task.run();
    await writeFile(join(task.root, "repaired"), "");
    accepted(await task.resume(plan.run_id));
    const { manifests, collected } = await read({ plan, folder });
    expect(manifests.map(({ attempt }) => attempt)).toEqual([1, 2]);
    expect(linesOf({ collected })).toEqual([1, 2, 3]);
  });

  test("is nothing in an empty folder", async () => {
    const { plan, folder } = await (await openTask({ stages: [{ id: "a", run: "true" }] })).run();
    expect(await read({ plan, folder: join(folder, "nowhere") })).toEqual({
      manifests: [],
      collected: { children: [], findings: [] },
      faults: [],
      files: [],
      attempts: [],
      unread: [],
      warnings: [],
    });
  });
});

describe("a large artifact of a run that is cancelled", () => {
  const large = { run: "truncate -s 40M large", artifacts: ["large"] };

  async function runCancelled(stages: object[], when: (event: { type: string }) => boolean) {
    const cancel = new AbortController();
    const task = await openTask({ stages }, { cancelled: cancel.signal });
    const run = await task.run({
      event: (event) => {
        if (when(event)) cancel.abort();
      },
    });
    return { run, verified: await verifyRun(diskFiles(), run.folder) };
  }

  test("is not read again, and is what its journal says of it", async () => {
    const stages = [
      { id: "a", ...large },
      { id: "b", run: "true" },
    ];
    const { run, verified } = await runCancelled(stages, ({ type }) => type === "stage-finished");
    expect(run.summary.status).toBe("cancelled");
    expect(verified).toMatchObject({ holds: true, status: "cancelled" });
    const request = { folder: run.folder, plan: run.plan, signal: AbortSignal.abort() };
    const { unread, faults } = await readAttempts(diskFiles(), request, () => undefined);
    expect([unread, faults]).toEqual([["jobs/gate/a1/files/01-a/large"], []]);
  });

  test("does not pass if the cancel came after the last stage, because it was not checked", async () => {
    const { run, verified } = await runCancelled(
      [{ id: "a", ...large }],
      ({ type }) => type === "run-finished",
    );
    const reason = "the run was cancelled before all of its files were read";
    expect(run.summary).toMatchObject({ status: "failed", reason });
    expect(verified).toMatchObject({ holds: true, status: "failed" });
  });

  test("does not count when it is not as large as its journal says", async () => {
    const { run } = await runCancelled([{ id: "a", ...large }], () => false);
    await truncate(join(run.folder, "jobs/gate/a1/files/01-a/large"), 41 * 1024 * 1024);
    const request = { folder: run.folder, plan: run.plan, signal: AbortSignal.abort() };
    const { faults } = await readAttempts(diskFiles(), request, () => undefined);
    expect(faults.map(({ message }) => message)).toEqual([
      "jobs/gate/a1/files/01-a/large: it is listed in its journal, but missing",
    ]);
  });
});

describe("a manifest that cannot be read", () => {
  const place = "jobs/gate/a1/manifest.json";
  const unreadable = {
    assignment: "gate",
    attempt: 1,
    message: `${place}: it is missing, or cannot be read`,
  };

  test.each([
    ["is not JSON", "{", "not a manifest of this version"],
    ["is of another version", '{"schema_version":2,"kind":"manifest"}', "not a manifest of this version"],
  ])("because it %s is a fault, with a warning, and its journal counts", async (_, text, why) => {
    const { folder, plan } = await (await openRemarking()).run();
    await writeFile(join(folder, place), text);
    const { manifests, faults, warnings } = await read({ plan, folder });
    expect(manifests).toMatchObject([{ assignment: "gate", attempt: 1, status: "failed" }]);
    expect(faults).toEqual([unreadable]);
    expect(warnings).toEqual([`${place}: ${why}, so it does not count`]);
  });

  test("because it is too large is a fault as well", async () => {
    const { folder, plan } = await (await openRemarking()).run();
    await truncate(join(folder, place), limits.manifestBytes.value + 1);
    const { faults, warnings } = await read({ plan, folder });
    expect(faults).toEqual([unreadable]);
    expect(warnings).toEqual([`${place}: larger than 32 MiB, so it does not count`]);
  });

  test("because it is of another attempt than its folder says does not count, and is a fault", async () => {
    const run = await (await openRemarking()).run();
    await cp(attemptOf(run), attemptOf(run, 2), { recursive: true });
    await rm(join(attemptOf(run, 2), "children"), { recursive: true });
    const { manifests, faults } = await read(run);
    expect(manifests.map(({ attempt }) => attempt)).toEqual([1]);
    expect(faults).toContainEqual({
      assignment: "gate",
      attempt: 2,
      message: "jobs/gate/a2/journal.ndjson: attempt is 1, and by plan.json it is 2",
    });
  });

  test("does not affect other attempts, like an unreadable journal", async () => {
    const run = await (await openRemarking()).run();
    const journal = join(attemptOf(run), "journal.ndjson");
    await writeFile(
      journal,
      (await readFile(journal, "utf8")).replaceAll("stage-finished", "stage-vanished"),
    );
    const { manifests, collected } = await read(run);
    expect(manifests).toHaveLength(1);
    expect(linesOf({ collected })).toEqual([2]);
  });
});
