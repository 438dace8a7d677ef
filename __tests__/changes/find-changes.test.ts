import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { findChanges } from "../../src/changes/find-changes.ts";
import type { ChangeRequest } from "../../src/changes/change-request.ts";
import { type ChangeSet, summarizeChanges } from "../../src/model/changes.ts";
import { ChangeSummary } from "../../src/model/changes-schema.ts";
import { openGit } from "../../src/platform/git.ts";
import { createProcesses } from "../../src/platform/process.ts";
import {
  checkOut,
  clone,
  cutOff,
  gitEnvironment,
  initRepository,
  makeFolder,
  type Repository,
  repositoryWithCommits,
} from "./repository.ts";

const zeros = "0".repeat(40);
const inActions: ChangeRequest = { includeWorkingTree: false };
const onLaptop: ChangeRequest = { includeWorkingTree: true };

const ask = (folder: string, request: ChangeRequest, env: Record<string, string> = {}) =>
  findChanges(openGit(folder, { ...gitEnvironment, ...env }, createProcesses()), request);

async function search(folder: string, request: ChangeRequest): Promise<ChangeSet> {
  const found = await ask(folder, request);
  if (found.kind === "failed") throw new Error(found.reason);
  return found.changes;
}

async function changesIn(repository: Repository, request: ChangeRequest): Promise<ChangeSet> {
  const changes = await search(repository.folder, request);
  expect(ChangeSummary.parse(summarizeChanges(changes)).files).toBe(changes.entries.length);
  return changes;
}

/** Why nothing could be found out. */
async function reasonIn(
  repository: Repository,
  request: ChangeRequest,
  env: Record<string, string> = {},
): Promise<string> {
  const found = await ask(repository.folder, request, env);
  return found.kind === "failed" ? found.reason : `found ${JSON.stringify(found.changes)}`;
}

const pathsOf = (changes: ChangeSet): string[] => changes.entries.map((entry) => entry.path);
const statusesOf = (changes: ChangeSet): string[] =>
  changes.entries.map((entry) => `${entry.status} ${entry.path}`);

/** A branch `feature` with `mine.txt`, made at main's newest commit but one; main then got `theirs.txt`. */
function withFeature(commits = 3): { remote: Repository; start: string; theirs: string; feature: string } {
  const remote = repositoryWithCommits(commits);
  const start = remote.git(["rev-parse", "HEAD"]);
  remote.git(["checkout", "--quiet", "-b", "feature"]);
  remote.write("mine.txt", "mine\n");
  const feature = remote.commit();
  remote.git(["checkout", "--quiet", "main"]);
  remote.write("theirs.txt", "theirs\n");
  const theirs = remote.commit();
  return { remote, start, theirs, feature };
}

/** GitHub's merge of a pull request: first parent the base, second the head. */
function mergeOf(remote: Repository, base: string, head: string): string {
  remote.git(["checkout", "--quiet", "--detach", base]);
  remote.git(["merge", "--quiet", "--no-ff", "--message", "merge", head]);
  const merge = remote.git(["rev-parse", "HEAD"]);
  remote.git(["update-ref", "refs/pull/1/merge", merge]);
  remote.git(["checkout", "--quiet", "main"]);
  return merge;
}

describe("a pull request", () => {
  test.each([1, 2, 0])(
    "checked out as GitHub's merge with depth %i is compared with the merge's other parent",
    async (depth) => {
      const { remote, start, theirs, feature } = withFeature();
      const local = checkOut(remote, mergeOf(remote, theirs, feature), depth);
      const event = {
        kind: "pull-request" as const,
        headSha: feature,
        baseSha: start,
        defaultBranch: "main",
      };
      const changes = await changesIn(local, { ...inActions, event });
      expect(changes).toMatchObject({
        strategy: "pull-request-merge",
        base: theirs,
        filters: true,
        note: null,
      });
      expect(statusesOf(changes)).toEqual(["added mine.txt"]);
    },
  );

  test("checked out as a merge with depth 2 needs no remote", async () => {
    const { remote, theirs, feature } = withFeature();
    const local = checkOut(remote, mergeOf(remote, theirs, feature), 2);
    cutOff(local);
    const event = { kind: "pull-request" as const, headSha: feature, baseSha: theirs };
    expect(pathsOf(await changesIn(local, { ...inActions, event }))).toEqual(["mine.txt"]);
  });

  test("checked out as a merge with depth 1 and no way to fetch says what to set", async () => {
    const { remote, theirs, feature } = withFeature();
    const local = checkOut(remote, mergeOf(remote, theirs, feature), 1);
    cutOff(local);
    const event = { kind: "pull-request" as const, headSha: feature, baseSha: theirs };
    const reason = await reasonIn(local, { ...inActions, event });
    expect(reason).toContain(theirs);
    expect(reason).toContain("`fetch-depth: 2` is enough");
  });

  test("checked out at its own head is compared with its merge base", async () => {
    const { remote, start, theirs, feature } = withFeature();
    const event = { kind: "pull-request" as const, headSha: feature, baseSha: theirs };
    const changes = await changesIn(checkOut(remote, feature, 0), { ...inActions, event });
    expect(changes).toMatchObject({ strategy: "pull-request-base", base: start, head: feature });
    expect(pathsOf(changes)).toEqual(["mine.txt"]);
  });

  test("checked out at its own head with depth 1 is deepened until the base shows", async () => {
    const { remote, start, theirs, feature } = withFeature(60);
    remote.git(["checkout", "--quiet", "feature"]);
    for (let n = 0; n < 55; n += 1) remote.git(["commit", "--quiet", "--allow-empty", "--message", `${n}`]);
    const newest = remote.git(["rev-parse", "HEAD"]);
    const local = checkOut(remote, newest, 1);
    const event = { kind: "pull-request" as const, headSha: newest, baseSha: theirs };
    const changes = await changesIn(local, { ...inActions, event });
    expect(feature).not.toBe(newest);
    expect(changes.base).toBe(start);
    expect(pathsOf(changes)).toEqual(["mine.txt"]);
  });

  test("that merged main into itself does not answer for main's commits", async () => {
    const { remote, theirs, feature } = withFeature();
    remote.git(["checkout", "--quiet", "feature"]);
    remote.git(["merge", "--quiet", "--message", "catch up", "main"]);
    const head = remote.git(["rev-parse", "HEAD"]);
    const event = { kind: "pull-request" as const, headSha: head, baseSha: theirs };
    const changes = await changesIn(checkOut(remote, head, 0), { ...inActions, event });
    expect(head).not.toBe(feature);
    expect(pathsOf(changes)).toEqual(["mine.txt"]);
  });

  test("whose base is what was checked out turns the filters off instead of skipping everything", async () => {
    const { remote, theirs, feature } = withFeature();
    const event = { kind: "pull-request" as const, headSha: feature, baseSha: theirs };
    const changes = await changesIn(checkOut(remote, theirs, 1), { ...inActions, event });
    expect(changes).toMatchObject({ entries: [], filters: false });
    expect(changes.note).toContain("filters are off");
  });
});

test("a merge group is compared with its base, also at depth 1", async () => {
  const { remote, theirs, feature } = withFeature();
  const local = checkOut(remote, mergeOf(remote, theirs, feature), 1);
  const changes = await changesIn(local, { ...inActions, event: { kind: "merge-group", baseSha: theirs } });
  expect(changes).toMatchObject({ strategy: "merge-group", base: theirs });
  expect(pathsOf(changes)).toEqual(["mine.txt"]);
});

describe("a push", () => {
  const push = { kind: "push" as const, defaultBranch: "main", ref: "refs/heads/main" };
  const pushToFeature = { ...push, ref: "refs/heads/feature" };

  test.each([
    [0, false],
    [1, false],
    [0, undefined],
    [1, undefined],
  ])("with depth %i and forced %s is compared with what was there before", async (depth, forced) => {
    const remote = repositoryWithCommits(4);
    const before = remote.git(["rev-parse", "HEAD~2"]);
    const local = checkOut(remote, remote.git(["rev-parse", "HEAD"]), depth);
    const changes = await changesIn(local, { ...inActions, event: { ...push, before, forced } });
    expect(changes).toMatchObject({ strategy: "push-before", base: before, filters: true });
    expect(pathsOf(changes)).toEqual(["base-3.txt", "base-4.txt"]);
  });

  test("of a new branch is compared with where it left the default branch", async () => {
    const { remote, start, feature } = withFeature();
    const event = { ...pushToFeature, before: zeros };
    const changes = await changesIn(checkOut(remote, feature, 1), { ...inActions, event });
    expect(changes).toMatchObject({ strategy: "default-branch", base: start });
    expect(changes.note).toContain("new");
    expect(pathsOf(changes)).toEqual(["mine.txt"]);
  });

  test.each([true, undefined])(
    "that rewrote a branch (forced: %s) is compared with where it left the default branch",
    async (forced) => {
      const { remote, start, feature } = withFeature();
      remote.git(["checkout", "--quiet", "-b", "rewritten", start]);
      remote.write("again.txt", "again\n");
      const head = remote.commit();
      const event = { ...pushToFeature, before: feature, forced };
      const changes = await changesIn(checkOut(remote, head, 0), { ...inActions, event });
      expect(changes).toMatchObject({ strategy: "default-branch", base: start });
      expect(changes.note).toContain("replaced");
      expect(pathsOf(changes)).toEqual(["again.txt"]);
    },
  );

  test("whose former commit exists nowhere any more is compared with the default branch", async () => {
    const { remote, start, feature } = withFeature();
    const event = { ...pushToFeature, before: "1".repeat(40), forced: false };
    const changes = await changesIn(checkOut(remote, feature, 0), { ...inActions, event });
    expect(changes).toMatchObject({ strategy: "default-branch", base: start });
  });

  test("whose former commit can't be fetched into a shallow clone says what to set", async () => {
    const remote = repositoryWithCommits(3);
    const before = remote.git(["rev-parse", "HEAD~1"]);
    const local = checkOut(remote, remote.git(["rev-parse", "HEAD"]), 1);
    cutOff(local);
    const reason = await reasonIn(local, { ...inActions, event: { ...push, before, forced: false } });
    expect(reason).toContain(before);
    expect(reason).toContain("`fetch-depth: 0`");
  });

  test("that creates the default branch is compared with the parent commit", async () => {
    const remote = repositoryWithCommits(3);
    const local = checkOut(remote, remote.git(["rev-parse", "HEAD"]), 1);
    const changes = await changesIn(local, { ...inActions, event: { ...push, before: zeros } });
    expect(changes.strategy).toBe("push-parent");
    expect(pathsOf(changes)).toEqual(["base-3.txt"]);
  });

  test("of a first commit is everything", async () => {
    const remote = repositoryWithCommits(1);
    const local = checkOut(remote, remote.git(["rev-parse", "HEAD"]), 1);
    const changes = await changesIn(local, { ...inActions, event: { ...push, before: zeros } });
    expect(changes).toMatchObject({ strategy: "push-parent", base: null, filters: true });
    expect(statusesOf(changes)).toEqual(["added base-1.txt"]);
  });

  test("that rewrote the default branch turns the filters off", async () => {
    const { remote, theirs, feature } = withFeature();
    const local = checkOut(remote, theirs, 0);
    const changes = await changesIn(local, {
      ...inActions,
      event: { ...push, before: feature, forced: true },
    });
    expect(changes).toMatchObject({ strategy: "push-parent", filters: false });
  });

  test("of a tag on the default branch turns the filters off", async () => {
    const remote = repositoryWithCommits(2);
    const local = checkOut(remote, remote.git(["rev-parse", "HEAD"]), 1);
    const event = { ...push, ref: "refs/tags/v1", before: zeros };
    const changes = await changesIn(local, { ...inActions, event });
    expect(changes).toMatchObject({ strategy: "default-branch", entries: [], filters: false });
  });
});

describe("an event that does not say what changed", () => {
  test("is compared with where its branch left the default branch, whatever the branch's upstream", async () => {
    const { remote, start, feature } = withFeature();
    const local = clone(remote, "--branch", "feature");
    const event = { kind: "other" as const, defaultBranch: "main" };
    const changes = await changesIn(local, { ...inActions, event });
    expect(changes).toMatchObject({ strategy: "default-branch", base: start, head: feature });
    expect(pathsOf(changes)).toEqual(["mine.txt"]);
  });

  test("turns the filters off on the default branch itself", async () => {
    const local = clone(repositoryWithCommits(2), "--depth", "1");
    const event = { kind: "other" as const, defaultBranch: "main" };
    const changes = await changesIn(local, { ...inActions, event });
    expect(changes).toMatchObject({ strategy: "default-branch", entries: [], filters: false });
  });

  test("takes BASE_SHA before the default branch", async () => {
    const local = clone(repositoryWithCommits(4));
    const baseSha = local.git(["rev-parse", "HEAD~2"]);
    const event = { kind: "other" as const, defaultBranch: "main" };
    const changes = await changesIn(local, { ...inActions, event, baseSha });
    expect(changes).toMatchObject({ strategy: "base-sha", base: baseSha, filters: true });
    expect(pathsOf(changes)).toEqual(["base-3.txt", "base-4.txt"]);
  });

  test("ignores a BASE_SHA that is empty or all zeros, and refuses an unknown one", async () => {
    const local = clone(repositoryWithCommits(2));
    expect((await changesIn(local, { ...onLaptop, baseSha: zeros })).strategy).toBe("upstream");
    expect((await changesIn(local, { ...onLaptop, baseSha: "" })).strategy).toBe("upstream");
    expect(await reasonIn(local, { ...onLaptop, baseSha: "2".repeat(40) })).toContain("BASE_SHA");
  });
});

describe("an explicit base", () => {
  test("wins over the event and is taken at the merge base", async () => {
    const { remote, start, theirs, feature } = withFeature();
    const local = checkOut(remote, feature, 0);
    const event = { kind: "push" as const, before: zeros, defaultBranch: "main", ref: "refs/heads/feature" };
    const changes = await changesIn(local, { ...inActions, event, explicitBase: theirs });
    expect(changes).toMatchObject({ strategy: "explicit", base: start });
    expect(pathsOf(changes)).toEqual(["mine.txt"]);
  });

  test.each(["main", "origin/main", "refs/heads/main"])(
    "named %s is fetched when it isn't here",
    async (name) => {
      const { remote, start } = withFeature();
      const local = clone(remote, "--branch", "feature", "--depth", "1");
      const changes = await changesIn(local, { ...inActions, explicitBase: name });
      expect(changes).toMatchObject({ strategy: "explicit", base: start });
    },
  );

  test("that does not exist is an error with its name and what to do", async () => {
    const { remote } = withFeature();
    const local = clone(remote);
    const reason = await reasonIn(local, { ...onLaptop, explicitBase: "nonsuch" });
    expect(reason).toMatch(/the base "nonsuch" can't be found: .*nonsuch/s);
    expect(reason).toContain("`--base`");
    const alone = repositoryWithCommits(1);
    expect(await reasonIn(alone, { ...onLaptop, explicitBase: "nonsuch" })).toContain("no remote");
  });

  test.each(["--upload-pack=touch pwned", "-x", "a:b", "+main:main", "HEAD~1\nx", "", "a\0b"])(
    "that is no name, such as %j, never becomes an option or a refspec",
    async (name) => {
      const local = clone(repositoryWithCommits(2));
      const refs = local.git(["for-each-ref"]);
      expect(await reasonIn(local, { ...onLaptop, explicitBase: name })).toContain(JSON.stringify(name));
      expect(local.git(["for-each-ref"])).toBe(refs);
    },
  );

  test("equal to HEAD means that nothing changed", async () => {
    const local = repositoryWithCommits(2);
    const changes = await changesIn(local, { ...inActions, explicitBase: "HEAD" });
    expect(changes).toMatchObject({ entries: [], filters: true });
  });

  test("without a common ancestor is compared directly, and says so", async () => {
    const local = repositoryWithCommits(1);
    local.git(["checkout", "--quiet", "--orphan", "other"]);
    local.write("other.txt", "other\n");
    local.commit();
    const changes = await changesIn(local, { ...inActions, explicitBase: "main" });
    expect(changes.note).toContain("no common ancestor");
    expect(pathsOf(changes)).toEqual(["other.txt"]);
  });
});

describe("a clone that is too shallow", () => {
  test("and can't be deepened says what to set", async () => {
    const { remote, theirs, feature } = withFeature();
    const local = checkOut(remote, feature, 1);
    local.git(["fetch", "--quiet", "--depth=1", "origin", theirs]);
    cutOff(local);
    const reason = await reasonIn(local, { ...inActions, explicitBase: theirs });
    expect(reason).toContain("too short");
    expect(reason).toContain("`fetch-depth: 0`");
  });

  test("after the last step of deepening says what to set", async () => {
    const remote = repositoryWithCommits(1);
    remote.git(["fast-import", "--quiet", "--force"], longHistories(1400));
    const local = checkOut(remote, remote.git(["rev-parse", "left"]), 1);
    const reason = await reasonIn(local, { ...inActions, explicitBase: remote.git(["rev-parse", "right"]) });
    expect(reason).toContain("fetching 1250 more commits was not enough");
  });

  /** Two branches that part at their first commit, so many commits ago. */
  function longHistories(length: number): Uint8Array {
    const lines: string[] = [];
    const commit = (branch: string, n: number) =>
      lines.push(
        `commit refs/heads/${branch}`,
        `committer t <t@example.invalid> ${n} +0000`,
        `data ${branch.length}`,
        branch,
      );
    commit("left", 1);
    lines.push("reset refs/heads/right", "from refs/heads/left", "");
    for (let n = 2; n <= length; n += 1) {
      commit("left", n);
      commit("right", n);
    }
    return Buffer.from(`${lines.join("\n")}\n`);
  }
});

describe("on a laptop", () => {
  test("the upstream is the base, and uncommitted, staged and untracked files count", async () => {
    const local = clone(repositoryWithCommits(3));
    local.write("pushed-not.txt", "1\n");
    local.commit();
    local.write("base-1.txt", "changed\n");
    local.write("staged.txt", "1\n");
    local.git(["add", "staged.txt"]);
    local.write("new/untracked.txt", "1\n");
    local.write(".gitignore", "*.log\n");
    local.write("ignored.log", "1\n");
    const changes = await changesIn(local, onLaptop);
    expect(changes).toMatchObject({ strategy: "upstream", workingTree: true, filters: true });
    expect(statusesOf(changes)).toEqual([
      "untracked .gitignore",
      "modified base-1.txt",
      "untracked new/untracked.txt",
      "added pushed-not.txt",
      "added staged.txt",
    ]);
    expect(pathsOf(await changesIn(local, inActions))).toEqual(["pushed-not.txt"]);
  });

  test("a clean default branch has no changes, and filters stay on", async () => {
    const changes = await changesIn(clone(repositoryWithCommits(2)), onLaptop);
    expect(changes).toMatchObject({ entries: [], filters: true });
  });

  test("other people's commits on the upstream do not count", async () => {
    const { remote } = withFeature();
    const local = clone(remote);
    local.git(["reset", "--quiet", "--hard", "HEAD~1"]);
    local.write("mine-too.txt", "1\n");
    local.commit();
    expect(pathsOf(await changesIn(local, onLaptop))).toEqual(["mine-too.txt"]);
  });

  test("a detached HEAD is compared with the default branch", async () => {
    const { remote, start, feature } = withFeature();
    const local = clone(remote);
    local.git(["checkout", "--quiet", "--detach", feature]);
    const changes = await changesIn(local, onLaptop);
    expect(changes).toMatchObject({ strategy: "default-branch", base: start });
    expect(pathsOf(changes)).toEqual(["mine.txt"]);
  });

  test("without a remote a branch is compared with the local main", async () => {
    const { remote, start } = withFeature();
    remote.git(["checkout", "--quiet", "feature"]);
    expect(await changesIn(remote, onLaptop)).toMatchObject({ strategy: "default-branch", base: start });
  });

  test("without anything to compare with, everything counts as changed", async () => {
    const local = repositoryWithCommits(2);
    local.git(["branch", "--move", "trunk"]);
    const changes = await changesIn(local, onLaptop);
    expect(changes).toMatchObject({ strategy: "no-base", base: null, filters: true });
    expect(pathsOf(changes)).toEqual(["base-1.txt", "base-2.txt"]);
  });

  test("before the first commit everything counts as changed", async () => {
    const local = initRepository();
    local.write("staged.txt", "1\n");
    local.git(["add", "staged.txt"]);
    local.write("untracked.txt", "1\n");
    for (const request of [onLaptop, inActions]) {
      const changes = await changesIn(local, request);
      expect(changes).toMatchObject({ strategy: "unborn", base: null, head: null, filters: true });
      expect(statusesOf(changes)).toEqual(["added staged.txt", "untracked untracked.txt"]);
    }
  });

  test("before the first commit of a branch an explicit base still counts", async () => {
    const local = repositoryWithCommits(2);
    local.git(["checkout", "--quiet", "--orphan", "fresh"]);
    local.git(["rm", "--quiet", "--cached", "base-2.txt"]);
    const changes = await changesIn(local, { ...onLaptop, explicitBase: "main" });
    expect(statusesOf(changes)).toEqual(["modified base-2.txt"]);
  });

  test("files of runs are no change, wherever they are, unless they are committed", async () => {
    const local = repositoryWithCommits(1);
    const own = ["runs.json", "runs.json.lock", "state.json", "metrics/mttr-delta.json", ".gitignore"];
    for (const path of [".runs/t/a", "build/runs/t/a", ...own.map((name) => `out/other/${name}`)])
      local.write(path, "a\n");
    for (const path of ["out/a", "out/t/index.html", "outside/a", "sub/out/t/runs.json"])
      local.write(path, "a\n");
    const changes = await changesIn(local, { ...onLaptop, runsFolder: "build/runs" });
    expect(pathsOf(changes)).toEqual(["out/a", "out/t/index.html", "outside/a", "sub/out/t/runs.json"]);
  });

  test.each([onLaptop, inActions])(
    "what is committed counts, but for the few files that the tool writes for this task (G1)",
    async (request) => {
      const local = repositoryWithCommits(1);
      const base = local.git(["rev-parse", "HEAD"]);
      const own = ["out/t/metrics/mttr-delta.json", "out/t/runs.json", "out/t/state.json"];
      const others = [
        ".runs/t/cli/run.sh",
        "out/index.html",
        "out/other/state.json",
        "out/t/a",
        "out/t/metrics/a",
      ];
      for (const path of [...own, ...others]) local.write(path, `${path}\n`);
      local.commit();
      const changes = await changesIn(local, { ...request, explicitBase: base, task: "t" });
      expect(pathsOf(changes)).toEqual(others);
      const withoutTask = await changesIn(local, { ...request, explicitBase: base });
      expect(pathsOf(withoutTask)).toEqual([...others, ...own].toSorted());
    },
  );

  test("a folder whose name a glob would read otherwise hides nothing else (G1)", async () => {
    const local = repositoryWithCommits(1);
    for (const path of ["o[u]t/t/state.json", "out/t/state.json", "r*/a", "runs/a"]) local.write(path, "a\n");
    local.git(["add", "--all"]);
    const request = { ...onLaptop, outFolder: "o[u]t", task: "t" };
    expect(pathsOf(await changesIn(local, request))).toEqual(["out/t/state.json", "r*/a", "runs/a"]);
    local.git(["reset", "--quiet"]);
    const untracked = await changesIn(local, { ...onLaptop, runsFolder: "r*" });
    expect(pathsOf(untracked)).toEqual(["o[u]t/t/state.json", "runs/a"]);
  });

  test.each(["", ".", "..", "../elsewhere", "/absolute", "C:/elsewhere"])(
    "a folder for runs that is no folder below the root, such as %j, hides nothing",
    async (folder) => {
      const local = repositoryWithCommits(1);
      local.write("base-1.txt", "changed\n");
      expect(pathsOf(await changesIn(local, { ...onLaptop, runsFolder: folder, outFolder: folder }))).toEqual(
        ["base-1.txt"],
      );
    },
  );

  test("started below the root it sees the whole work tree", async () => {
    const local = repositoryWithCommits(1);
    local.write("packages/api/index.js", "1\n");
    local.write("top.txt", "1\n");
    local.git(["config", "diff.relative", "true"]);
    local.write("base-1.txt", "changed\n");
    const paths = pathsOf(await search(join(local.folder, "packages/api"), onLaptop));
    expect(paths).toEqual(["base-1.txt", "packages/api/index.js", "top.txt"]);
  });
});

describe("all kinds of changes", () => {
  test("renames keep the old name, deletions and type changes are seen", async () => {
    const local = repositoryWithCommits(3);
    local.git(["mv", "base-1.txt", "moved.txt"]);
    local.git(["rm", "--quiet", "base-2.txt"]);
    const blob = local.git(["hash-object", "-w", "--stdin"], Buffer.from("moved.txt"));
    local.git(["update-index", "--cacheinfo", `120000,${blob},base-3.txt`]);
    local.git(["commit", "--quiet", "--message", "all"]);
    local.git(["config", "diff.renames", "false"]);
    const { entries } = await changesIn(local, { ...inActions, explicitBase: "HEAD~1" });
    expect(entries).toEqual([
      { path: "base-2.txt", previousPath: null, status: "deleted", submodule: false },
      { path: "base-3.txt", previousPath: null, status: "type-changed", submodule: false },
      { path: "moved.txt", previousPath: "base-1.txt", status: "renamed", submodule: false },
    ]);
  });

  test("a submodule that moved on is a change, even where it is set to be ignored", async () => {
    const inner = repositoryWithCommits(1);
    const local = repositoryWithCommits(1);
    local.git(["submodule", "--quiet", "add", `file://${inner.folder}`, "vendor/inner"]);
    local.git(["config", "--file", ".gitmodules", "submodule.vendor/inner.ignore", "all"]);
    local.commit();
    inner.write("more.txt", "1\n");
    inner.commit();
    local.git(["-C", "vendor/inner", "pull", "--quiet"]);
    const expected = { path: "vendor/inner", previousPath: null, status: "modified", submodule: true };
    expect((await changesIn(local, onLaptop)).entries).toEqual([expected]);
    local.git(["-c", "diff.ignoreSubmodules=none", "add", "--force", "vendor/inner"]);
    local.git(["commit", "--quiet", "--message", "bump"]);
    expect((await changesIn(local, { ...inActions, explicitBase: "HEAD~1" })).entries).toEqual([expected]);
  });

  test("another repository that lies in the work tree is one untracked entry", async () => {
    const local = repositoryWithCommits(1);
    mkdirSync(join(local.folder, "nested"));
    local.git(["init", "--quiet", "nested"]);
    local.write("nested/a.txt", "a\n");
    expect((await changesIn(local, onLaptop)).entries).toEqual([
      { path: "nested", previousPath: null, status: "untracked", submodule: true },
    ]);
  });

  test("names may have any bytes, and different names stay different", async () => {
    const local = repositoryWithCommits(1);
    const names = ['q"uo"te', "two\nlines\t", "caf\u00e9", " lead", "a\\351"].map((name) =>
      Buffer.from(name),
    );
    names.push(Buffer.from("a\xe9", "latin1"), Buffer.from("a\xea", "latin1"), Buffer.from('"a\\351"'));
    const blob = local.git(["hash-object", "-w", "--stdin"], Buffer.from("x"));
    const lines = names.map((name) =>
      Buffer.concat([Buffer.from(`100644 ${blob}\t`), name, Buffer.from("\0")]),
    );
    local.git(["update-index", "-z", "--index-info"], Buffer.concat(lines));
    local.git(["commit", "--quiet", "--message", "names"]);
    const changes = await changesIn(local, { ...inActions, explicitBase: "HEAD~1" });
    expect(new Set(pathsOf(changes))).toEqual(
      new Set([
        'q"uo"te',
        "two\nlines\t",
        "caf\u00e9",
        " lead",
        "a\\351",
        String.raw`"a\351"`,
        String.raw`"a\352"`,
        String.raw`"\"a\\351\""`,
      ]),
    );
  });
});

describe("where git has no answer", () => {
  test("outside of a repository the filters are off, with a note", async () => {
    const changes = await search(makeFolder(), onLaptop);
    expect(changes).toMatchObject({
      strategy: "outside-git",
      base: null,
      head: null,
      entries: [],
      filters: false,
    });
    expect(changes.note).toContain("filters are off");
  });

  test("a repository of another user is an error that says what to do, not outside of git", async () => {
    const local = repositoryWithCommits(1);
    const reason = await reasonIn(local, onLaptop, { GIT_TEST_ASSUME_DIFFERENT_OWNER: "1" });
    expect(reason).toContain("dubious ownership");
    expect(reason).toContain("safe.directory");
    expect(reason).toContain("belongs to another user");
  });
});
