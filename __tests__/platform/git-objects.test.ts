import { chmodSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { GitError } from "../../src/model/changes.ts";
import { openGit } from "../../src/platform/git.ts";
import { createProcesses } from "../../src/platform/process.ts";
import { gitEnvironment, initRepository, makeFolder } from "../changes/repository.ts";

const open = (folder: string, env: Record<string, string> = {}) =>
  openGit(folder, { ...gitEnvironment, ...env }, createProcesses());

describe("objects", () => {
  test("are read by their ids, with any bytes in them", async () => {
    const repository = initRepository();
    const texts = ["", "\n", "text\n\0\ntext", "x".repeat(200_000), `${"0".repeat(40)} blob 5\n`];
    const ids = texts.map((text) => repository.git(["hash-object", "-w", "--stdin"], Buffer.from(text)));
    const git = open(repository.folder);
    const contents = await git.contents(ids);
    const sizes = await git.sizes(ids);
    for (const [at, id] of ids.entries()) {
      expect(Buffer.from(contents.get(id)!).toString()).toBe(texts[at]);
      expect(sizes.get(id)).toBe(texts[at]!.length);
    }
  });

  test("that nobody asks for cost nothing", async () => {
    const git = open(makeFolder(), { PATH: makeFolder() });
    expect((await git.contents([])).size + (await git.sizes([])).size).toBe(0);
  });

  test("that are not there have no size, and to ask for their content is an error", async () => {
    const git = open(initRepository().folder);
    await expect(git.contents(["1".repeat(40)])).rejects.toThrow(GitError);
    await expect(git.contents(["1".repeat(40)])).rejects.toThrow(/1111 missing/);
    expect(await git.sizes(["1".repeat(40)])).toEqual(new Map());
  });

  test("whose list is cut off are an error", async () => {
    const folder = makeFolder();
    writeFileSync(join(folder, "git"), `#!/bin/sh\nprintf '%s blob 5' ${"1".repeat(40)}\n`);
    chmodSync(join(folder, "git"), 0o755);
    const git = open(makeFolder(), { PATH: `${folder}:${gitEnvironment["PATH"]}` });
    await expect(git.sizes(["1".repeat(40)])).rejects.toThrow(GitError);
  });
});

describe("a git that does not read its input to the end", () => {
  test("is heard all the same", async () => {
    const folder = makeFolder();
    writeFileSync(join(folder, "git"), "#!/bin/sh\necho nothing works >&2\nexit 3\n");
    chmodSync(join(folder, "git"), 0o755);
    const git = open(makeFolder(), { PATH: `${folder}:${gitEnvironment["PATH"]}` });
    const ids = Array.from({ length: 100_000 }, () => "1".repeat(40));
    await expect(git.contents(ids)).rejects.toThrow(/git cat-file failed.*nothing works/s);
  });
});

describe("lists of names", () => {
  test("leave out what they are told to, and refuse to leave out everything", async () => {
    const repository = initRepository();
    for (const path of ["a/x", "a*/x", "b"]) repository.write(path, "1\n");
    const git = open(repository.folder);
    const untracked = await git.untracked({ without: ["a*"] });
    expect(Buffer.from(untracked).toString()).toBe("a/x\0b\0");
    await expect(git.untracked({ without: [""] })).rejects.toThrow(GitError);
    await expect(git.diff("HEAD", null, { without: [""] })).rejects.toThrow(GitError);
  });

  test("are the same whatever the environment makes of a colon", async () => {
    const repository = initRepository();
    repository.write("a", "1\n");
    const git = open(repository.folder, { GIT_LITERAL_PATHSPECS: "1" });
    expect(Buffer.from(await git.untracked()).toString()).toBe("a\0");
  });
});
