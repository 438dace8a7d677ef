import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, expect, test } from "@jest/globals";
import { compareTrees } from "../../src/changes/compare-trees.ts";
import { openGit } from "../../src/platform/git.ts";
import type { TreeWatcher } from "../../src/platform/platform.ts";
import { createProcesses } from "../../src/platform/process.ts";
import { createTreeWatcher } from "../../src/platform/tree-watcher.ts";
import { git, makeRepository } from "../end-to-end/repository.ts";

const environment = { PATH: process.env["PATH"] ?? "", HOME: "/nonexistent" };
const never = new AbortController().signal;
const watchers: TreeWatcher[] = [];
afterEach(() => watchers.splice(0).forEach((watcher) => watcher.close()));

async function openTree(files: Record<string, string>) {
  const root = await makeRepository(files);
  const opened = openGit(root, environment, createProcesses());
  const watcher = createTreeWatcher(root, opened, [join(root, ".runs")]);
  watchers.push(watcher);
  await watcher.refresh();
  return { root, opened, watcher };
}

test("a folder that was removed and made again is watched again", async () => {
  const { root, watcher } = await openTree({ "src/a.js": "1" });
  rmSync(join(root, "src"), { recursive: true });
  mkdirSync(join(root, "src"));
  await watcher.settled(never);
  await watcher.refresh();
  await watcher.settled(AbortSignal.abort());
  writeFileSync(join(root, "src", "b.js"), "1");
  await expect(watcher.settled(never)).resolves.toBeUndefined();
});

test("a wait for changes ends on a signal", async () => {
  const { watcher } = await openTree({ "a.js": "1" });
  await expect(watcher.settled(AbortSignal.abort())).resolves.toBeUndefined();
});

test("what differs between two times does not depend on commits in between", async () => {
  const { root, opened } = await openTree({ "a.js": "1", "b.js": "1", "gone.js": "1", "same.js": "1" });
  writeFileSync(join(root, "same.js"), "2");
  writeFileSync(join(root, "b.js"), "2");
  const before = await opened.treeFiles([], []);
  writeFileSync(join(root, "a.js"), "2");
  writeFileSync(join(root, "ü.js"), "2");
  rmSync(join(root, "gone.js"));
  await git(root, "add", "--all");
  await git(root, "commit", "--quiet", "--message", "all");
  writeFileSync(join(root, "b.js"), "1");
  const now = await opened.treeFiles([], before.digests.keys());
  expect(await compareTrees(opened, before, now)).toEqual(["a.js", "b.js", "gone.js", "ü.js"]);
});
