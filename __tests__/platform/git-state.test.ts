import { describe, expect, test } from "@jest/globals";
import { chmodSync, mkdirSync, rmSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { openGit } from "../../src/platform/git.ts";
import { createProcesses } from "../../src/platform/process.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { git } from "../end-to-end/repository.ts";

const environment = { PATH: process.env["PATH"] ?? "", HOME: "/nonexistent" };

async function repository(): Promise<{ folder: string; state(without?: string[]): Promise<object> }> {
  const folder = await temporaryFolder();
  await git(folder, "init", "--quiet");
  writeFileSync(join(folder, "a.txt"), "a");
  writeFileSync(join(folder, ".gitignore"), "ignored\n");
  await git(folder, "add", "--all");
  await git(folder, "commit", "--quiet", "--message", "all");
  const opened = openGit(folder, environment, createProcesses());
  return { folder, state: (without = []) => opened.treeState(without) };
}

type Change = (folder: string) => void | Promise<unknown>;

describe("the state of a work tree", () => {
  test("is its commit, and the same for the same files", async () => {
    const { folder, state } = await repository();
    const commit = await git(folder, "rev-parse", "HEAD");
    const clean = await state();
    expect(clean).toMatchObject({ kind: "known", commit });
    writeFileSync(join(folder, "a.txt"), "b");
    expect(await state()).not.toEqual(clean);
    writeFileSync(join(folder, "a.txt"), "a");
    expect(await state()).toEqual(clean);
    writeFileSync(join(folder, "ignored"), "x");
    expect(await state()).toEqual(clean);
  });

  test("is not changed by staging", async () => {
    const { folder, state } = await repository();
    writeFileSync(join(folder, "a.txt"), "b");
    writeFileSync(join(folder, "new"), "b");
    const before = await state();
    await git(folder, "add", "--all");
    expect(await state()).toEqual(before);
  });

  const changes: Record<string, Change> = {
    "a file that is new": (folder) => writeFileSync(join(folder, "new"), ""),
    "another content of it": (folder) => writeFileSync(join(folder, "untracked"), "two"),
    "its mode": (folder) => chmodSync(join(folder, "untracked"), 0o755),
    "a link in its place": (folder) => {
      rmSync(join(folder, "untracked"));
      symlinkSync("a.txt", join(folder, "untracked"));
    },
    "another name": (folder) => git(folder, "mv", "a.txt", "b.txt"),
    "a name that is no UTF-8": (folder) =>
      writeFileSync(Buffer.concat([Buffer.from(`${folder}/`), Buffer.from([0xff, 0x0a])]), ""),
    "a change that git was told not to look at": async (folder) => {
      await git(folder, "update-index", "--assume-unchanged", "a.txt");
      writeFileSync(join(folder, "a.txt"), "b");
    },
    "one of the other kind": async (folder) => {
      await git(folder, "update-index", "--skip-worktree", "a.txt");
      writeFileSync(join(folder, "a.txt"), "b");
    },
    "another commit of the same files": (folder) =>
      git(folder, "commit", "--quiet", "--amend", "-m", "other"),
  };
  for (const [name, change] of Object.entries(changes)) {
    test(`is another one with ${name}`, async () => {
      const { folder, state } = await repository();
      writeFileSync(join(folder, "untracked"), "one");
      const before = await state();
      await change(folder);
      const after = await state();
      expect(after).toMatchObject({ kind: "known" });
      expect(after).not.toEqual(before);
    });
  }

  test("leaves out what it is told to, by git's globs", async () => {
    const { folder, state } = await repository();
    mkdirSync(join(folder, "out", "task"), { recursive: true });
    const before = await state(["out/*/runs.json*"]);
    writeFileSync(join(folder, "out", "task", "runs.json"), "[]");
    expect(await state(["out/*/runs.json*"])).toEqual(before);
    expect(await state()).not.toEqual(before);
  });

  test("is unknown outside of git, without git, and with changes in a repository inside, and says why", async () => {
    const { folder, state } = await repository();
    const elsewhere = openGit(await temporaryFolder(), environment, createProcesses());
    expect(await elsewhere.treeState([])).toEqual({
      kind: "unknown",
      reason: "this is not a git repository",
    });
    const without = openGit(folder, { PATH: "/nonexistent" }, createProcesses());
    expect(await without.treeState([])).toEqual({ kind: "unknown", reason: "there is no git" });
    mkdirSync(join(folder, "inner"));
    await git(join(folder, "inner"), "init", "--quiet");
    await git(join(folder, "inner"), "commit", "--quiet", "--allow-empty", "-m", "x");
    const reason = '"inner/" is a repository of its own, with changes';
    expect(await state()).toEqual({ kind: "unknown", reason });
  });

  test("is unknown when more differs than can be read in time", async () => {
    const { folder, state } = await repository();
    writeFileSync(join(folder, "large"), "");
    truncateSync(join(folder, "large"), 257 * 1024 * 1024);
    expect(await state()).toEqual({ kind: "unknown", reason: "more than 256 MiB differ from the commit" });
  });

  test("is known before the first commit", async () => {
    const folder = await temporaryFolder();
    await git(folder, "init", "--quiet");
    const state = await openGit(folder, environment, createProcesses()).treeState([]);
    expect(state).toMatchObject({ kind: "known", commit: null });
  });
});
