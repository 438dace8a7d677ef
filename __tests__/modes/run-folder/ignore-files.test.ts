import { execFileSync } from "node:child_process";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { runAuto } from "../../../src/modes/run/auto.ts";
import { createRecordingWatcher } from "../../support/recording-watcher.ts";
import { commitAll, openTask, type Task } from "../../support/task.ts";

const git = ({ root }: Task, ...args: string[]): string =>
  execFileSync("git", args, { cwd: root, encoding: "utf8" });

/** A repository in which everything is committed. */
async function openRepository(run: string): Promise<Task> {
  const task = await openTask({ stages: [{ id: "a", run }] });
  await commitAll(task.root, "");
  return task;
}

const text = ({ root }: Task, path: string): Promise<string> => readFile(join(root, path), "utf8");

describe("a run", () => {
  test("does not show up in git status, not even to its own stages (H17)", async () => {
    const task = await openRepository('test -z "$(git status --porcelain)"');
    const { summary, plan } = await task.run();
    expect([summary.status, git(task, "status", "--porcelain")]).toEqual(["succeeded", ""]);
    expect(await text(task, ".runs/.gitignore")).toBe("*\n");
    expect((await text(task, `out/${plan.task_id}/.gitignore`)).split("\n")).toEqual([
      "/.gitignore",
      "/metrics/",
      "/runs.json*",
      "/state.json*",
      "",
    ]);
  });

  test("hides only its own files in out", async () => {
    const task = await openRepository("true");
    const { plan } = await task.run();
    const path = `out/${plan.task_id}/page.html`;
    await writeFile(join(task.root, path), "");
    expect(git(task, "status", "--porcelain", "--untracked-files=all")).toBe(`?? ${path}\n`);
  });

  test("leaves a .gitignore as it is", async () => {
    const task = await openRepository("true");
    await mkdir(join(task.root, ".runs"));
    await writeFile(join(task.root, ".runs", ".gitignore"), "mine\n");
    await task.run();
    expect(await text(task, ".runs/.gitignore")).toBe("mine\n");
  });

  test("hides only the folder of its task in a folder that was named for runs", async () => {
    const task = await openRepository("true");
    await mkdir(join(task.root, "build"));
    await writeFile(join(task.root, "build", "mine"), "");
    const settings = { ...task.settings, runsFolder: join(task.root, "build") };
    const { platform, hostContext } = task;
    await runAuto(settings, hostContext, {
      platform,
      secrets: [],
      createView: () => createRecordingWatcher(),
    });
    expect(git(task, "status", "--porcelain", "--untracked-files=all")).toBe("?? build/mine\n");
  });
});
