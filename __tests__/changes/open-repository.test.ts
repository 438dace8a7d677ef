import { execFileSync } from "node:child_process";
import { mkdirSync, rmSync, truncateSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import type { ChangeRequest } from "../../src/changes/change-request.ts";
import type { RecordedBase } from "../../src/changes/find-changes.ts";
import { openRepository } from "../../src/changes/open-repository.ts";
import { GitError } from "../../src/model/changes.ts";
import { diskFiles } from "../../src/platform/files.ts";
import { openGit } from "../../src/platform/git.ts";
import type { Processes } from "../../src/platform/platform.ts";
import { createProcesses } from "../../src/platform/process.ts";
import { judgedRepository } from "../support/guardrail-repository.ts";
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

const textOf = (bytes: Uint8Array | undefined) => bytes && Buffer.from(bytes).toString();
const inActions = { includeWorkingTree: false };
/** A name that is no UTF-8, as git quotes it, and its bytes. */
const odd = { name: String.raw`"c\351.txt"`, bytes: Buffer.from([0x63, 0xe9, 0x2e, 0x74, 0x78, 0x74]) };

/** The repository with the calls of git that it makes, by their first words. */
function counting({ folder }: Repository, request: Partial<ChangeRequest> = {}) {
  const calls: string[] = [];
  const system = createProcesses();
  const processes: Processes = {
    ...system,
    start(request, signal) {
      calls.push(request.args.find((word) => /^[a-z]+(?:-[a-z]+)*$/.test(word)) ?? "");
      return system.start(request, signal);
    },
  };
  const git = openGit(folder, gitEnvironment, processes);
  const repository = openRepository({
    git,
    files: diskFiles(),
    request: { includeWorkingTree: true, ...request },
  });
  return { repository, calls };
}

describe("what changed", () => {
  test("is computed once, however often it is called", async () => {
    const local = repositoryWithCommits(2);
    local.write("new", "1\n");
    const { repository, calls } = counting(local, { explicitBase: "HEAD~1" });
    await Promise.all([repository.changes(), repository.measure(), repository.files()]);
    const before = calls.length;
    expect(await repository.changes()).toBe(await repository.changes());
    expect(await repository.measure()).toBe(await repository.measure());
    expect(await repository.files()).toBe(await repository.files());
    expect(await repository.headDate()).toBe(await repository.headDate());
    expect(calls.slice(before)).toEqual(["rev-parse", "cat-file"]);
  });

  test("in a job is what the plan compared with, although the event leads elsewhere", async () => {
    const remote = repositoryWithCommits(3);
    const base = remote.git(["rev-parse", "HEAD~2"]);
    const local = checkOut(remote, remote.git(["rev-parse", "HEAD"]), 1);
    const event = { kind: "push" as const, before: remote.git(["rev-parse", "HEAD~1"]) };
    const recorded: RecordedBase = { strategy: "pull-request-merge", base, note: "as the plan has it" };
    const judged = judgedRepository(local, { ...inActions, event }, recorded);
    const changes = await judged.changes();
    expect(changes).toMatchObject({ ...recorded, filters: true });
    expect(changes.entries.map(({ path }) => path)).toEqual(["base-2.txt", "base-3.txt"]);
  });

  test("in a job that cannot get the plan's base is an error that says what to set", async () => {
    const remote = repositoryWithCommits(2);
    const base = remote.git(["rev-parse", "HEAD~1"]);
    const local = checkOut(remote, remote.git(["rev-parse", "HEAD"]), 1);
    cutOff(local);
    const judged = judgedRepository(local, inActions, { strategy: "explicit", base, note: null });
    await expect(judged.measure()).rejects.toThrow(GitError);
    await expect(judged.changes()).rejects.toThrow(/that the plan compared with.*fetch-depth/s);
  });

  test("compared by the plan with nothing is everything, and with HEAD itself nothing", async () => {
    const local = repositoryWithCommits(2);
    const everything = judgedRepository(local, inActions, { strategy: "no-base", base: null, note: "all" });
    expect((await everything.changes()).entries).toHaveLength(2);
    const base = local.git(["rev-parse", "HEAD"]);
    const itself = judgedRepository(local, inActions, { strategy: "upstream", base, note: "none" });
    expect(await itself.changes()).toMatchObject({ entries: [], filters: false, note: "none" });
  });
});

describe("the files", () => {
  test("are the tracked ones and those that could be added, once each, without the deleted ones", async () => {
    const local = initRepository();
    for (const path of ["kept", "deleted", "unstaged", "sub/é", "Z"]) local.write(path, "1\n");
    local.writeNamed(odd.bytes, "1\n");
    local.link("link", "nowhere");
    local.write(".gitignore", "ignored\n");
    local.commit();
    local.write("ignored", "1\n");
    local.write("new", "1\n");
    local.git(["init", "--quiet", "nested"]);
    local.write("nested/file", "1\n");
    rmSync(join(local.folder, "deleted"));
    local.git(["rm", "--quiet", "--cached", "unstaged"]);
    const expected = [odd.name, ".gitignore", "Z", "kept", "link", "nested", "new", "sub/é", "unstaged"];
    expect(await judgedRepository(local).files()).toEqual(expected);
    expect(await judgedRepository({ folder: join(local.folder, "sub") }).files()).toEqual(expected);
  });

  test("are without what a sparse checkout does not have", async () => {
    const local = initRepository();
    for (const path of ["here/a", "there/b"]) local.write(path, "1\n");
    local.commit();
    local.git(["sparse-checkout", "set", "here"]);
    expect(await judgedRepository(local).files()).toEqual(["here/a"]);
  });

  test("in conflict are there once", async () => {
    const local = initRepository();
    local.write("both", "1\n");
    local.commit();
    local.git(["checkout", "--quiet", "-b", "other"]);
    local.write("both", "2\n");
    local.commit();
    local.git(["checkout", "--quiet", "main"]);
    local.write("both", "3\n");
    local.commit();
    expect(() => local.git(["merge", "other"])).toThrow(/git merge other/);
    expect(await judgedRepository(local).files()).toEqual(["both"]);
  });
});

describe("reading", () => {
  test("gives bytes, by any name, and follows links that stay inside", async () => {
    const local = initRepository();
    local.write("sub/a", "a\n");
    local.writeNamed(odd.bytes, "odd\n");
    local.writeNamed(Buffer.from("line\nbreak"), "broken\n");
    local.link("link", "sub/a");
    local.link("folder", "sub");
    const judged = judgedRepository(local);
    expect(textOf(await judged.read("sub/a"))).toBe("a\n");
    expect(textOf(await judged.read(odd.name))).toBe("odd\n");
    expect(textOf(await judged.read("line\nbreak"))).toBe("broken\n");
    expect(textOf(await judged.read("link"))).toBe("a\n");
    expect(textOf(await judged.read("folder/a"))).toBe("a\n");
    for (const path of ["sub", "missing", "sub/a/b", "", "with\0nul"])
      expect(await judged.read(path)).toBeUndefined();
    for (const path of ["sub", "sub/", "folder", odd.name]) expect(await judged.exists(path)).toBe(true);
    for (const path of ["missing", "sub/a/b", "with\0nul"]) expect(await judged.exists(path)).toBe(false);
  });

  test("never leaves the repository, nor sees what git keeps for itself", async () => {
    const outside = makeFolder();
    const local = repositoryWithCommits(1);
    local.git(["init", "--quiet", "nested"]);
    local.link("out-of-it", outside);
    local.link("beside", `${local.folder}-beside`);
    local.link("own", ".git/config");
    local.link("loop", "loop");
    mkdirSync(`${local.folder}-beside`);
    const judged = judgedRepository(local);
    const hidden = ["..", "../", "/etc/passwd", "out-of-it", "beside", "own", "loop"];
    const ofGit = [".git", ".git/config", "nested/.git/config", "sub/../../x", String.raw`"\056\056/x"`];
    for (const path of [...hidden, ...ofGit]) {
      expect([path, await judged.exists(path)]).toEqual([path, false]);
      expect(await judged.read(path)).toBeUndefined();
    }
    rmSync(`${local.folder}-beside`, { recursive: true });
  });

  test("does not wait for a pipe", async () => {
    const local = repositoryWithCommits(1);
    execFileSync("mkfifo", [join(local.folder, "pipe")]);
    expect(await judgedRepository(local).read("pipe")).toBeUndefined();
  });

  test("of what is there and cannot be read is an error, not an absence", async () => {
    const local = repositoryWithCommits(1);
    // 3 GiB on paper only: more than Node reads at once.
    truncateSync(join(local.folder, "base-1.txt"), 3 * 1024 ** 3);
    const judged = judgedRepository(local);
    await expect(judged.read("base-1.txt")).rejects.toThrow(GitError);
    await expect(judged.read("base-1.txt")).rejects.toThrow(/could not read "base-1.txt"/);
  });
});

describe("the files of the base", () => {
  test("are read as they were, by any name, in one process for all that is asked at once", async () => {
    const local = initRepository();
    local.write("changed", "before\n");
    local.write("gone", Buffer.from([0, 10, 0]));
    local.writeNamed(odd.bytes, "odd\n");
    local.writeNamed(Buffer.from("line\nbreak"), "broken\n");
    local.commit();
    local.write("changed", "after\n");
    rmSync(join(local.folder, "gone"));
    local.write("new", "new\n");
    const { repository, calls } = counting(local, { explicitBase: "HEAD" });
    const names = ["changed", "gone", odd.name, "line\nbreak", "new", "nowhere"];
    const read = await Promise.all(names.map((name) => repository.readBase(name)));
    expect(read.map(textOf)).toEqual(["before\n", "\0\n\0", "odd\n", "broken\n", undefined, undefined]);
    expect(calls.filter((call) => call === "cat-file")).toHaveLength(1);
    expect(textOf(await repository.readBase("changed"))).toBe("before\n");
  });

  test("are none when there is no commit to compare with", async () => {
    const local = initRepository();
    local.write("new", "new\n");
    expect(await judgedRepository(local).readBase("new")).toBeUndefined();
  });
});

describe("the date of HEAD", () => {
  test("is when it was committed, whatever the time zone", async () => {
    const local = initRepository();
    local.commit("change", "2026-02-28T23:30:00-05:00");
    expect(await judgedRepository(local).headDate()).toEqual(new Date("2026-03-01T04:30:00Z"));
  });

  test("is null before the first commit", async () => {
    expect(await judgedRepository(initRepository()).headDate()).toBeNull();
  });
});

describe("outside of a repository", () => {
  test.each(["changes", "measure", "files", "headDate"] as const)("%s fails and says so", async (ask) => {
    const judged = judgedRepository({ folder: makeFolder() });
    await expect(judged[ask]()).rejects.toThrow(GitError);
    await expect(judged[ask]()).rejects.toThrow(/not the work tree of a git repository/);
  });

  test.each(["read", "exists", "readBase"] as const)("%s fails and says so", async (ask) => {
    const judged = judgedRepository({ folder: makeFolder() });
    await expect(judged[ask]("x")).rejects.toThrow(/not the work tree of a git repository/);
  });
});

test("an explicit base that does not exist is an error (fault: an invalid base is ignored)", async () => {
  const local = clone(repositoryWithCommits(1));
  const judged = judgedRepository(local, { explicitBase: "nonsuch" });
  await expect(judged.changes()).rejects.toThrow(/the base "nonsuch" can't be found/);
  await expect(judged.measure()).rejects.toThrow(GitError);
});
