import { describe, expect, test } from "@jest/globals";
import { mkdir, readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { outcomesOf } from "../support/run-context.ts";
import { attemptOf, openTask, type Task } from "../support/task.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { Manifest } from "../../src/model/manifest.ts";
import { fileNames } from "../support/file-names.ts";

/** A first stage that puts a link in place of a folder of its own attempt, and what comes after it. */
async function linked(name: string, second: object): Promise<{ task: Task; outside: string }> {
  const outside = await temporaryFolder();
  const folder = '"$PWD"/.runs/task/cli/*/jobs/gate/a1';
  const at = name === "." ? `$(echo ${folder})` : `$(echo ${folder})/${name}`;
  const task = await openTask({
    stages: [
      { id: "links", run: `rm -rf ${at}; ln -s ${outside} ${at}` },
      { id: "second", ...second, needs: [], if: "always()" },
    ],
    "max-parallel": 1,
    "fail-fast": false,
  });
  return { task, outside };
}

describe("a stage that puts a link in place of a folder of its run", () => {
  test("copies nothing through it: artifacts are rejected, with a note (A9)", async () => {
    const { task, outside } = await linked("files", { run: "echo 1 > one.txt", artifacts: ["one.txt"] });
    const run = await task.run();
    const [, second] = run.manifest.commands;
    expect(second).toMatchObject({
      artifacts: [],
      notes: [expect.stringContaining("replaced by a link to another place")],
    });
    expect(await readdir(outside)).toEqual([]);
  });

  test("fails the next stage when it is that of the logs, and itself (A9)", async () => {
    const { task, outside } = await linked("logs", { run: "true" });
    const run = await task.run();
    expect(outcomesOf(run)).toEqual(["links: failed", "second: failed"]);
    expect(run.manifest.commands[1]!.summary).toContain("replaced by a link to another place");
    expect(await readdir(outside)).toEqual([]);
  });

  test("writes no error file through it (A9)", async () => {
    const { task, outside } = await linked("errors", { run: "exit 1" });
    const run = await task.run();
    expect(run.manifest.commands[1]!.error_file).toBeNull();
    expect(run.summary.warnings.join()).toContain("replaced by a link to another place");
    expect(await readdir(outside)).toEqual([]);
  });

  test("fails the run when it is the attempt's own (A9)", async () => {
    const { task, outside } = await linked(".", { run: "true" });
    const run = await task.run();
    expect(run.summary.status).toBe("failed");
    expect((await readdir(outside)).filter((name) => name !== "manifest.json")).toEqual([]);
  });
});

describe("files with names that not every system supports", () => {
  const keeping = (run: string) => ({
    stages: [{ id: "only", run: `mkdir made; cd made; ${run}`, artifacts: ["made/**"] }],
  });

  test.each([
    ["differ in case", "echo 1 > README.md; echo 2 > readme.md", "differs from"],
    ["differ in Unicode form", String.raw`echo 1 > $'\xc3\xa9'; echo 2 > $'e\xcc\x81'`, "differs from"],
    ["have a backslash", String.raw`echo 1 > 'a\b'; echo 1 > c`, "has a backslash"],
    ["have a control character", String.raw`echo 1 > $'a\x01b'; echo 1 > c`, "has a character"],
    [
      "are too long",
      "d=$(printf 'x%.0s' $(seq 200)); for i in 1 2 3 4 5; do mkdir $d; cd $d; done; echo 1 > y; cd ../../../../..; echo 1 > c",
      "is longer than 1024 characters",
    ],
    ["are a file and a folder by case", "mkdir A; echo 1 > A/x; echo 2 > a", "differs from a folder"],
  ])("are left out when they %s, and the stage says so (A19)", async (_, script, why) => {
    const task = await openTask(keeping(script));
    const run = await task.run();
    const [only] = run.manifest.commands;
    expect(only!.outcome).toBe("succeeded");
    expect(only!.artifacts).toHaveLength(1);
    expect(only!.notes).toEqual([expect.stringContaining(why)]);
    expect(Manifest.safeParse(run.manifest).success).toBe(true);
    expect(await fileNames(join(attemptOf(run), "files"))).toHaveLength(1);
  });

  test("are noted when they are no UTF-8 (E11)", async () => {
    const task = await openTask(keeping(String.raw`echo 1 > $'\xff.txt'; echo 2 > good.txt`));
    const run = await task.run();
    const [only] = run.manifest.commands;
    expect(only).toMatchObject({
      artifacts: ["01-only/made/good.txt"],
      notes: ["artifacts: 1 left out, with a name that is not UTF-8"],
    });
  });
});

test("a stage that removes the folder of runs makes the run red, and the reason says what happened (A10)", async () => {
  for (const removal of ["rm -rf .runs", "git init -q .; git clean -fdxq"]) {
    const task = await openTask({ stages: [{ id: "cleans", run: removal }] });
    await mkdir(join(task.root, "kept"), { recursive: true });
    await writeFile(join(task.root, "kept", "x"), "");
    const run = await task.run();
    expect(run.summary.status).toBe("failed");
    expect(run.summary.reason).toMatch(/was removed while it was written.*git clean -fdx/);
  }
});
