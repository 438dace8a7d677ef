import { cp, readFile, rm, truncate, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import type { Finding } from "../../src/model/finding.ts";
import { limits } from "../../src/model/limits.ts";
import { readAttempts } from "../../src/modes/read-attempts.ts";
import { diskFiles } from "../../src/platform/files.ts";
import { accepted, attemptOf, openTrackedTask as openTask, type Task } from "../support/task.ts";

const linesOf = ({ collected }: { collected: { findings: readonly Pick<Finding, "line">[] } }): number[] =>
  collected.findings.map(({ line }) => line ?? 0).toSorted((left, right) => left - right);

async function read(folder: string) {
  const warnings: string[] = [];
  const attempts = await readAttempts(diskFiles(), folder, (message) => warnings.push(message));
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

describe("what the attempts at a run left", () => {
  test("are their manifests, those of nested pipelines, and all remarks", async () => {
    const { folder, manifest } = await (await openRemarking()).run();
    const { manifests, collected, warnings } = await read(folder);
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
    const { manifests, collected } = await read(folder);
    expect(manifests.map(({ attempt }) => attempt)).toEqual([1, 2]);
    expect(linesOf({ collected })).toEqual([1, 2, 3]);
  });

  test("is nothing in an empty folder", async () => {
    const { root } = await openTask({ stages: [{ id: "a", run: "true" }] });
    expect(await read(join(root, "nowhere"))).toEqual({
      manifests: [],
      collected: { children: [], findings: [] },
      warnings: [],
    });
  });
});

describe("a manifest that does not count", () => {
  const place = "jobs/gate/a1/manifest.json";

  test.each([
    ["is not JSON", "{", "this is not a manifest of this version"],
    [
      "is of another version",
      '{"schema_version":2,"kind":"manifest"}',
      "this is not a manifest of this version",
    ],
  ])("because it %s is absent, with a warning", async (_, text, why) => {
    const { folder } = await (await openRemarking()).run();
    await writeFile(join(folder, place), text);
    const { manifests, warnings } = await read(folder);
    expect(manifests).toEqual([]);
    expect(warnings).toEqual([`${place}: ${why}, so that it does not count`]);
  });

  test("because it is too large is absent, with a warning", async () => {
    const { folder } = await (await openRemarking()).run();
    await truncate(join(folder, place), limits.manifestBytes.value + 1);
    const { manifests, warnings } = await read(folder);
    expect(manifests).toEqual([]);
    expect(warnings).toEqual([`${place}: it is larger than 32 MiB, so that it does not count`]);
  });

  test("because it is of another attempt than its folder says is absent, with a warning", async () => {
    const run = await (await openRemarking()).run();
    await cp(attemptOf(run), attemptOf(run, 2), { recursive: true });
    await rm(join(attemptOf(run, 2), "children"), { recursive: true });
    const { manifests, warnings } = await read(run.folder);
    expect(manifests.map(({ attempt }) => attempt)).toEqual([1]);
    expect(warnings).toEqual([
      'jobs/gate/a2/manifest.json: it is of "gate", attempt 1, so that it does not count',
    ]);
  });

  test("leaves those beside it as they are, as a journal that cannot be read does", async () => {
    const run = await (await openRemarking()).run();
    const journal = join(attemptOf(run), "journal.ndjson");
    await writeFile(
      journal,
      (await readFile(journal, "utf8")).replaceAll("stage-finished", "stage-vanished"),
    );
    const { manifests, collected } = await read(run.folder);
    expect(manifests).toHaveLength(1);
    expect(linesOf({ collected })).toEqual([2]);
  });
});
