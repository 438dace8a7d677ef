import { chmodSync, mkdirSync, realpathSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { GitError } from "../../src/model/changes.ts";
import { openGit } from "../../src/platform/git.ts";
import type { Git } from "../../src/platform/platform.ts";
import { createProcesses } from "../../src/platform/process.ts";
import { checkOut, clone, gitEnvironment, makeFolder, repositoryWithCommits } from "../changes/repository.ts";

const open = (folder: string, env: Record<string, string> = {}, signal?: AbortSignal): Git =>
  openGit(folder, { ...gitEnvironment, ...env }, createProcesses(), signal);

/** A folder with a program `git` that does what the script says. */
function pretendGit(script: string): Record<string, string> {
  const folder = makeFolder();
  writeFileSync(join(folder, "git"), `#!/bin/sh\n${script}\n`);
  chmodSync(join(folder, "git"), 0o755);
  return { PATH: `${folder}:${gitEnvironment["PATH"]}` };
}

describe("the root", () => {
  test("is found from below", async () => {
    const repository = repositoryWithCommits(1);
    mkdirSync(join(repository.folder, "a/b"), { recursive: true });
    expect(await open(join(repository.folder, "a/b")).root()).toBe(realpathSync(repository.folder));
  });

  test("is undefined outside of a work tree and where git is not installed", async () => {
    const repository = repositoryWithCommits(1);
    expect(await open(makeFolder()).root()).toBeUndefined();
    expect(await open(join(repository.folder, ".git")).root()).toBeUndefined();
    expect(await open(repository.folder, { PATH: makeFolder() }).root()).toBeUndefined();
  });

  test("of a repository that git refuses is an error with git's words", async () => {
    const repository = repositoryWithCommits(1);
    writeFileSync(join(repository.folder, ".git/config"), "[broken");
    await expect(open(repository.folder).root()).rejects.toThrow(/bad config line/);
    await expect(open(repository.folder).root()).rejects.toThrow(GitError);
  });
});

describe("commits", () => {
  test("are found by name and by id, and are undefined when they aren't here", async () => {
    const repository = repositoryWithCommits(2);
    const git = open(repository.folder);
    const head = repository.git(["rev-parse", "HEAD"]);
    repository.git(["tag", "--annotate", "--message", "x", "v1"]);
    for (const name of ["HEAD", "main", "v1", head, head.slice(0, 10)])
      expect(await git.commit(name)).toBe(head);
    for (const name of ["nonsuch", "1".repeat(40), "--all", "", "HEAD:base-1.txt"]) {
      expect(await git.commit(name)).toBeUndefined();
    }
  });

  test("name their parents even where a shallow clone has none of them", async () => {
    const remote = repositoryWithCommits(2);
    const first = remote.git(["rev-parse", "HEAD~1"]);
    remote.git(["commit", "--quiet", "--allow-empty", "--message", `x\n\nparent ${"1".repeat(40)}`]);
    const local = clone(remote, "--depth", "1");
    const git = open(local.folder);
    const head = local.git(["rev-parse", "HEAD"]);
    expect(await git.parents(head)).toEqual([remote.git(["rev-parse", "HEAD~1"])]);
    expect(await open(remote.folder).parents(first)).toEqual([]);
    await expect(git.parents(first)).rejects.toThrow(GitError);
  });

  test("without a common ancestor have no merge base", async () => {
    const repository = repositoryWithCommits(1);
    repository.git(["checkout", "--quiet", "--orphan", "other"]);
    repository.commit();
    const git = open(repository.folder);
    expect(await git.mergeBase("main", "other")).toBeUndefined();
    expect(await git.mergeBase("main", "main")).toBe(repository.git(["rev-parse", "main"]));
    await expect(git.mergeBase("main", "nonsuch")).rejects.toThrow(/nonsuch/);
  });
});

describe("branches", () => {
  test("the remote is origin, else the first, else none", async () => {
    const repository = repositoryWithCommits(1);
    const git = open(repository.folder);
    expect(await git.remote()).toBeUndefined();
    repository.git(["remote", "add", "fork", "file:///nowhere"]);
    expect(await git.remote()).toBe("fork");
    repository.git(["remote", "add", "origin", "file:///nowhere"]);
    expect(await git.remote()).toBe("origin");
  });

  test("the default branch is what the remote says, whatever its name", async () => {
    const remote = repositoryWithCommits(1);
    remote.git(["branch", "--move", "trunk"]);
    const local = clone(remote);
    expect(await open(local.folder).defaultBranch()).toBe("origin/trunk");
    expect(await open(local.folder).upstream()).toBe("origin/trunk");
    expect(await open(remote.folder).defaultBranch()).toBeUndefined();
    expect(await open(remote.folder).upstream()).toBeUndefined();
  });

  test("where the remote says nothing it is main or master", async () => {
    const remote = repositoryWithCommits(1);
    const local = checkOut(remote, remote.git(["rev-parse", "HEAD"]), 0);
    expect(await open(local.folder).defaultBranch()).toBe("origin/main");
    expect(await open(remote.folder).defaultBranch()).toBe("main");
  });
});

describe("fetching", () => {
  test("into a shallow clone brings one commit, and deepening as many as asked for", async () => {
    const remote = repositoryWithCommits(10);
    const local = clone(remote, "--depth", "1");
    const git = open(local.folder);
    const fetched = await git.fetch(remote.git(["rev-parse", "HEAD~5"]));
    expect(fetched).toBe(remote.git(["rev-parse", "HEAD~5"]));
    expect(local.git(["rev-list", "--count", fetched])).toBe("1");
    await git.deepen([local.git(["rev-parse", "HEAD"])], 2);
    expect(local.git(["rev-list", "--count", "HEAD"])).toBe("3");
    expect(await git.isShallow()).toBe(true);
  });

  test("leaves a complete clone complete", async () => {
    const remote = repositoryWithCommits(2);
    const local = clone(remote);
    remote.write("later.txt", "1\n");
    const later = remote.commit();
    const git = open(local.folder);
    expect(await git.fetch("main")).toBe(later);
    expect(await git.isShallow()).toBe(false);
  });

  test("deepens around a commit that the remote has never seen", async () => {
    const remote = repositoryWithCommits(10);
    const local = clone(remote, "--depth", "1");
    const base = local.git(["rev-parse", "HEAD"]);
    const mine = local.commit("mine");
    await open(local.folder).deepen([base, mine], 3);
    expect(local.git(["rev-list", "--count", "HEAD"])).toBe("5");
  });

  test("what can't be fetched is an error with git's words and without credentials", async () => {
    const local = clone(repositoryWithCommits(1));
    await expect(open(local.folder).fetch("nonsuch")).rejects.toThrow(/couldn't find remote ref nonsuch/);
    const env = pretendGit(
      'case "$*" in *" fetch "*) echo "fatal: https://me:secret@host/x" >&2; exit 128;; esac\n' +
        `PATH='${gitEnvironment["PATH"]}' exec git "$@"`,
    );
    await expect(open(local.folder, env).fetch("main")).rejects.toThrow("https://***@host/x");
  });
});

describe("a look at the work tree", () => {
  test("runs nothing that the repository configures and writes nothing into it", async () => {
    const repository = repositoryWithCommits(1);
    const trap = join(repository.folder, ".git/trap");
    writeFileSync(trap, `#!/bin/sh\ntouch '${repository.folder}/sprung'\n`);
    chmodSync(trap, 0o755);
    writeFileSync(join(repository.folder, ".git/info/attributes"), "* diff=trap\n");
    for (const key of ["core.fsmonitor", "diff.external", "diff.trap.textconv", "diff.trap.command"]) {
      repository.git(["config", key, trap]);
    }
    repository.write("base-1.txt", "changed\n");
    const git = open(repository.folder, { GIT_EXTERNAL_DIFF: trap });
    const names = Buffer.from(await git.diff(await git.emptyTree(), null)).toString();
    expect(names).toContain("base-1.txt\0");
    expect(Buffer.from(await git.untracked()).toString()).toBe("");
  });
});

describe("a git that does not answer", () => {
  test("ends when the run is cancelled", async () => {
    const controller = new AbortController();
    const env = pretendGit("exec sleep 60");
    const root = open(makeFolder(), env, controller.signal).root();
    controller.abort();
    await expect(root).rejects.toThrow(/cancelled/);
  });

  test("is an error where it is killed, never a no", async () => {
    const git = open(makeFolder(), pretendGit("kill -9 $$"));
    await expect(git.commit("HEAD")).rejects.toThrow(/SIGKILL/);
    await expect(git.upstream()).rejects.toThrow(GitError);
    await expect(git.mergeBase("a", "b")).rejects.toThrow(GitError);
  });

  test("is given up when it prints without end", async () => {
    const git = open(makeFolder(), pretendGit("exec cat /dev/zero"));
    await expect(git.diff("a", null)).rejects.toThrow(/more than 256 MiB/);
  });
});

describe("where the work tree stands", () => {
  test("is the branch, its commit, and the default branch as the remote has it", async () => {
    const remote = repositoryWithCommits(2);
    const local = clone(remote);
    local.git(["checkout", "--quiet", "-b", "feature/x"]);
    const head = local.git(["rev-parse", "HEAD"]);
    const position = { commit: head, branch: "feature/x", defaultBranch: "main" };
    expect(await open(local.folder).position()).toEqual(position);
  });

  test("has no branch with a detached HEAD, and no commit before the first one", async () => {
    const repository = repositoryWithCommits(2);
    repository.git(["checkout", "--quiet", "--detach", "HEAD~1"]);
    const commit = repository.git(["rev-parse", "HEAD"]);
    expect(await open(repository.folder).position()).toEqual({ commit, branch: null, defaultBranch: "main" });
    const unborn = repositoryWithCommits(0);
    expect(await open(unborn.folder).position()).toMatchObject({ commit: null, branch: null });
  });

  test("takes the only branch for the default one where nothing else tells", async () => {
    const repository = repositoryWithCommits(1);
    repository.git(["branch", "--move", "trunk"]);
    expect(await open(repository.folder).position()).toMatchObject({
      branch: "trunk",
      defaultBranch: "trunk",
    });
  });

  test("is nothing outside of a repository", async () => {
    const nothing = { commit: null, branch: null, defaultBranch: null };
    expect(await open(makeFolder()).position()).toEqual(nothing);
  });
});
