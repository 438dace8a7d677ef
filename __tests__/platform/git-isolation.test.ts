import {
  appendFileSync,
  chmodSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { openGit } from "../../src/platform/git.ts";
import type { Git } from "../../src/platform/platform.ts";
import { createProcesses } from "../../src/platform/process.ts";
import {
  clone,
  gitEnvironment,
  initRepository,
  makeFolder,
  type Repository,
  repositoryWithCommits,
} from "../changes/repository.ts";

const open = ({ folder }: Repository, env: Record<string, string> = {}): Git =>
  openGit(folder, { ...gitEnvironment, ...env }, createProcesses());

const textOf = (bytes: Uint8Array): string => Buffer.from(bytes).toString("utf8").replaceAll("\0", " ");

const countOf = async (git: Git, base: string, head: string | null = null): Promise<string> =>
  textOf(await git.diff(base, head, { lines: true }));

/** A program that notes that it ran, and hands on what it is given. */
function makeProgram(): { path: string; ran(): boolean } {
  const folder = makeFolder();
  const path = join(folder, "program");
  writeFileSync(path, `#!/bin/sh\necho ran >> "${folder}/ran"\ncat "$@"\n`);
  chmodSync(path, 0o755);
  return { path, ran: () => existsSync(join(folder, "ran")) };
}

/** Asks everything that only reads. */
async function readAll(git: Git, folder: string, head: string): Promise<void> {
  await git.position();
  await git.diff(head, null);
  await git.diff(head, null, { lines: true });
  await git.diff(`${head}~1`, head, { lines: true });
  await git.untracked();
  await git.diffOfUntracked(head, [Buffer.from("new.txt")], join(makeFolder(), "index"));
  await git.listFiles();
  await git.listTree(head);
  await git.attributes(["filter"], [Buffer.from("new.txt")]);
  await git.mergeBase(head, head);
  expect(await git.root()).toBe(folder);
}

/** Two commits with a rename between them, and a changed, an added and an untracked file. */
function makeChanges(): { repository: Repository; head: string } {
  const repository = initRepository();
  repository.write("a.txt", "1\n2\n3\n4\n5\n");
  repository.write("c.txt", "c\n");
  repository.commit();
  repository.git(["mv", "a.txt", "b.txt"]);
  repository.write("b.txt", "1\n2\n3\n4\nfive\n");
  const head = repository.commit();
  repository.write("b.txt", "1\n2\n3\nfour\nfive\n");
  repository.write("new.txt", "new\n");
  return { repository, head };
}

describe("reading runs nothing that a repository configures (G7)", () => {
  test.each([
    ["a clean filter", "filter.x.clean"],
    ["a filter whose name holds =", "filter.x=y.clean"],
    ["a filter that is a process", "filter.x.process"],
    ["a filter for writing", "filter.x.smudge"],
    ["an external diff", "diff.external"],
    ["an external diff of a driver", "diff.x.command"],
    ["a text converter", "diff.x.textconv"],
    ["a monitor of files", "core.fsmonitor"],
    ["a pager", "core.pager"],
  ])("%s", async (_, key) => {
    const { repository, head } = makeChanges();
    const program = makeProgram();
    repository.git(["config", key, program.path]);
    if (key.startsWith("filter")) repository.git(["config", key.replace(/\w+$/, "required"), "true"]);
    const name = key.includes("=") ? "x=y" : "x";
    // Where it lies nobody commits it, and it wins over all others.
    writeFileSync(
      join(repository.folder, ".git/info/attributes"),
      `* filter=${name} diff=x\n*.txt filter=${name}\n`,
    );
    await readAll(open(repository, { GIT_EXTERNAL_DIFF: program.path }), repository.folder, head);
    expect(program.ran()).toBe(false);
  });

  test("hooks", async () => {
    const { repository, head } = makeChanges();
    const program = makeProgram();
    for (const name of ["post-index-change", "reference-transaction", "pre-auto-gc", "fsmonitor-watchman"]) {
      writeFileSync(join(repository.folder, ".git/hooks", name), `#!/bin/sh\n${program.path} < /dev/null\n`);
      chmodSync(join(repository.folder, ".git/hooks", name), 0o755);
    }
    const local = clone(repository, "--depth", "1");
    repository.git(["-C", local.folder, "config", "core.hooksPath", join(repository.folder, ".git/hooks")]);
    await readAll(open(repository), repository.folder, head);
    repository.commit("later");
    rmSync(join(program.path, "../ran"), { force: true });
    await open(local).fetch("main");
    await open(local).deepen(["main"], 1);
    expect(program.ran()).toBe(false);
  });

  test("filters of a submodule, which git asks whether it changed", async () => {
    const inner = repositoryWithCommits(1);
    const { repository } = makeChanges();
    repository.git(["submodule", "--quiet", "add", inner.folder, "inner"]);
    const head = repository.commit();
    const program = makeProgram();
    repository.git(["-C", "inner", "config", "filter.x.clean", program.path]);
    writeFileSync(join(repository.folder, ".git/modules/inner/info/attributes"), "* filter=x\n");
    writeFileSync(join(repository.folder, "inner/base-1.txt"), "2\n");
    expect(textOf(await open(repository).diff(head, null))).toContain("inner");
    expect(program.ran()).toBe(false);
  });

  test("Git LFS is the exception, by exactly the commands that it installs", async () => {
    const programs = makeFolder();
    writeFileSync(join(programs, "git-lfs"), `#!/bin/sh\necho "$@" >> ${programs}/calls\necho pointer\n`);
    chmodSync(join(programs, "git-lfs"), 0o755);
    const repository = initRepository();
    repository.write("large.bin", "pointer\n");
    repository.write(".gitattributes", "*.bin filter=lfs diff=lfs merge=lfs -text\n");
    const head = repository.commit();
    repository.write("large.bin", "what the pointer stands for\n");
    repository.git(["config", "filter.lfs.clean", "git-lfs clean -- %f"]);
    const git = open(repository, { PATH: `${programs}:${gitEnvironment["PATH"]}` });
    expect(textOf(await git.diff(head, null, { lines: true }))).not.toMatch(/\d\t\d\t/);
    expect(readFileSync(join(programs, "calls"), "utf8")).toContain("clean -- large.bin");

    rmSync(join(programs, "calls"));
    repository.git(["config", "lfs.extension.x.clean", "anything"]);
    await git.diff(head, null, { lines: true });
    repository.git(["config", "--unset", "lfs.extension.x.clean"]);
    repository.git(["config", "filter.lfs.clean", "git-lfs clean -- %f; true"]);
    await git.diff(head, null, { lines: true });
    expect(existsSync(join(programs, "calls"))).toBe(false);
  });
});

describe("counts are the same whatever git is configured to (F13)", () => {
  test.each([
    ["diff.renameLimit", "1"],
    ["diff.renames", "false"],
    ["diff.renames", "copies"],
    ["diff.algorithm", "patience"],
    ["diff.context", "100"],
    ["diff.orderFile", "order"],
    ["diff.orderFile", "nonsuch"],
    ["diff.ignoreSubmodules", "all"],
    ["diff.x.binary", "true"],
    ["core.bigFileThreshold", "1"],
    ["core.attributesFile", "attributes"],
    ["color.ui", "always"],
    ["status.renames", "false"],
  ])("%s = %s", async (key, value) => {
    const repository = initRepository();
    for (const name of ["a", "b", "c"]) repository.write(`${name}.txt`, `${name}\n`.repeat(9));
    repository.write("lines.txt", "a\nb\nc\na\nb\nb\na\n");
    repository.write(".gitattributes", "lines.txt diff=x\n");
    repository.commit();
    for (const name of ["a", "b", "c"]) {
      repository.git(["mv", `${name}.txt`, `${name}-2.txt`]);
      appendFileSync(join(repository.folder, `${name}-2.txt`), "more\n");
    }
    repository.write("lines.txt", "c\nb\na\nb\na\nc\n");
    const head = repository.commit();
    repository.write("lines.txt", "c\na\n");
    // Not looked at by git unless it is named in the settings.
    writeFileSync(join(repository.folder, ".git/order"), "*.txt\n");
    const count = async () => {
      const git = open(repository);
      return [await countOf(git, `${head}~1`, head), await countOf(git, head)];
    };
    const plain = await count();
    repository.git(["config", key, value.replace(/^(order|attributes)$/, `${repository.folder}/.git/$1`)]);
    writeFileSync(join(repository.folder, ".git/attributes"), "* -diff\n");
    expect(await count()).toEqual(plain);
    expect(plain[0]).toContain("a-2.txt");
  });

  test("variables of git that change counts do not reach it", async () => {
    const { repository, head } = makeChanges();
    const plain = await countOf(open(repository), `${head}~1`, head);
    const variables = {
      GIT_DIFF_OPTS: "--unified=0",
      GIT_ICASE_PATHSPECS: "1",
      GIT_CONFIG_COUNT: "1",
      GIT_CONFIG_KEY_0: "diff.noprefix",
      GIT_CONFIG_VALUE_0: "true",
      GIT_CONFIG_PARAMETERS: "'diff.renames'='false'",
    };
    expect(await countOf(open(repository, variables), `${head}~1`, head)).toBe(plain);
  });
});

describe("what is not looked at by git's own marks counts all the same (G19)", () => {
  test.each(["--assume-unchanged", "--skip-worktree"])("a changed file marked %s", async (mark) => {
    const repository = repositoryWithCommits(2);
    const base = repository.git(["rev-parse", "HEAD"]);
    repository.git(["update-index", mark, "base-1.txt", "base-2.txt"]);
    repository.write("base-1.txt", "changed\n");
    const before = readFileSync(join(repository.folder, ".git/index"));
    expect(await countOf(open(repository), base)).toMatch(/ M base-1.txt 1\t1\tbase-1.txt $/);
    expect(textOf(await open(repository).listFiles())).toBe("H base-1.txt H base-2.txt ");
    expect(readFileSync(join(repository.folder, ".git/index")).equals(before)).toBe(true);
  });

  test("a deleted file marked --skip-worktree", async () => {
    const repository = repositoryWithCommits(2);
    repository.git(["update-index", "--skip-worktree", "base-1.txt"]);
    rmSync(join(repository.folder, "base-1.txt"));
    expect(await countOf(open(repository), "HEAD")).toMatch(/ D base-1.txt /);
  });

  test("what a sparse checkout does not have is no change, and what is there is looked at", async () => {
    const repository = initRepository();
    for (const path of ["in/a.txt", "out/b.txt", "out/c.txt"]) repository.write(path, "1\n");
    const head = repository.commit();
    repository.git(["sparse-checkout", "set", "in"]);
    expect(existsSync(join(repository.folder, "out/b.txt"))).toBe(false);
    expect(await countOf(open(repository), head)).toBe("");
    expect(textOf(await open(repository).listFiles())).toContain("S out/b.txt");
    mkdirSync(join(repository.folder, "out"), { recursive: true });
    repository.write("out/b.txt", "2\n");
    expect(await countOf(open(repository), head)).toMatch(/ M out\/b.txt 1\t1\tout\/b.txt $/);
  });

  test("a replaced blob, tree or commit is what it was before", async () => {
    const repository = repositoryWithCommits(1);
    const base = repository.git(["rev-parse", "HEAD"]);
    repository.write("base-1.txt", "changed\n");
    const head = repository.commit();
    const plain = await countOf(open(repository), base, head);
    expect(plain).toContain("1\t1\tbase-1.txt");
    for (const suffix of [":base-1.txt", "^{tree}", ""]) {
      repository.git(["replace", `${base}${suffix}`, `${head}${suffix}`]);
      expect(await countOf(open(repository), base, head)).toBe(plain);
    }
  });
});

describe("the variables of a hook (B1)", () => {
  test("do not turn git to another repository", async () => {
    const mine = repositoryWithCommits(1);
    const other = repositoryWithCommits(2);
    const variables = {
      GIT_DIR: join(other.folder, ".git"),
      GIT_WORK_TREE: other.folder,
      GIT_INDEX_FILE: join(other.folder, ".git/index"),
      GIT_OBJECT_DIRECTORY: join(other.folder, ".git/objects"),
      GIT_COMMON_DIR: join(other.folder, ".git"),
      GIT_NAMESPACE: "other",
      GIT_PREFIX: "nonsuch/",
    };
    const git = open(mine, variables);
    expect(await git.root()).toBe(mine.folder);
    expect(await git.commit("HEAD")).toBe(mine.git(["rev-parse", "HEAD"]));
    expect(textOf(await git.listFiles())).toBe("H base-1.txt ");
  });

  test("settings that reach a remote or trust a folder still come in variables", async () => {
    const remote = repositoryWithCommits(1);
    const local = clone(remote);
    local.git(["remote", "set-url", "origin", "somewhere:else"]);
    const variables = {
      GIT_CONFIG_COUNT: "2",
      GIT_CONFIG_KEY_0: `url.file://${remote.folder}.insteadOf`,
      GIT_CONFIG_VALUE_0: "somewhere:else",
      GIT_CONFIG_KEY_1: "safe.directory",
      GIT_CONFIG_VALUE_1: "*",
    };
    expect(await open(local, variables).fetch("main")).toBe(remote.git(["rev-parse", "HEAD"]));
    const foreign = { ...variables, GIT_TEST_ASSUME_DIFFERENT_OWNER: "1" };
    expect(await open(local, foreign).root()).toBe(local.folder);
  });
});
