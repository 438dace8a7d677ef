import { chmodSync, rmSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import type { ChangeRequest } from "../../src/changes/change-request.ts";
import type { MeasuredFile } from "../../src/changes/repository.ts";
import { judgedRepository } from "../support/guardrail-repository.ts";
import {
  initRepository,
  makeFolder,
  type Repository,
  repositoryAt,
  repositoryWithCommits,
} from "./repository.ts";

/** Measured from the first commit or tag `start` on. */
const measure = (repository: Repository, request: Partial<ChangeRequest> = {}) =>
  judgedRepository(repository, { explicitBase: "start", ...request }).measure();

const sizesOf = (files: readonly MeasuredFile[]) =>
  files.map(({ path, addedLines, deletedLines, binaryBytes }) => [
    path,
    addedLines,
    deletedLines,
    binaryBytes,
  ]);

/** A repository whose first commit, `start`, has these files. */
function startedWith(files: Record<string, string | Uint8Array>): Repository {
  const repository = initRepository();
  for (const [path, text] of Object.entries(files)) repository.write(path, text);
  repository.commit();
  repository.git(["tag", "start"]);
  return repository;
}

/** Files of every kind that git counts in its own way. */
function writeEveryKind(repository: Repository): void {
  const attributes = ["*.crlf text=auto", "*.asset -diff", "*.blob binary", "*.forced diff", "*.wide text"];
  repository.write(".gitattributes", `${attributes.join("\n")}\n`);
  repository.write("ended", "one\ntwo\n");
  repository.write("unended", "one\ntwo");
  repository.write("one-character", "x");
  repository.write("empty", "");
  repository.write("blank", "\n");
  repository.write("windows", "one\r\ntwo\r\n");
  repository.write("normalised.crlf", "one\r\ntwo\r\nthree");
  repository.write("old-mac", "one\rtwo\r");
  repository.write("zeros", Buffer.from([0, 1, 0x0a, 0x0a]));
  repository.write("late-zero", Buffer.concat([Buffer.alloc(9000, "line\n"), Buffer.from([0])]));
  repository.write("declared.asset", "text\ntext\n");
  repository.write("declared.blob", "text\n");
  repository.write("known.forced", Buffer.from([0, 0x0a, 0, 0x0a]));
  repository.write("bytes.wide", Buffer.from([0xff, 0xfe, 0x61, 0, 0x0a, 0]));
  repository.write("folder/deep/é.txt", "one\n");
  repository.write("script.sh", "#!/bin/sh\n");
  chmodSync(join(repository.folder, "script.sh"), 0o755);
  repository.link("link", "ended");
  repository.link("link-to-nothing", "nowhere/at/all");
  repository.link("link.asset", "ended");
  repository.writeNamed(Buffer.from('"quoted"'), "one\n");
  repository.writeNamed(Buffer.from("line\nbreak"), "one\n");
  repository.writeNamed(Buffer.from([0x63, 0xe9]), "one\n");
}

describe("an untracked file", () => {
  test("of any kind is measured as it is once it was added", async () => {
    const repository = startedWith({ kept: "kept\n" });
    writeEveryKind(repository);
    const untracked = await measure(repository);
    repository.commit();
    const committed = await measure(repository, { includeWorkingTree: false });
    expect(untracked.every(({ status }) => status === "untracked")).toBe(true);
    expect(untracked.map((file) => ({ ...file, status: "added" }))).toEqual(committed);
    expect(untracked).toHaveLength(23);
  });

  test("has exactly its lines, whether the last one is ended or not (fault: one line too many)", async () => {
    const repository = startedWith({ kept: "kept\n" });
    repository.write("ended", "one\ntwo\n");
    repository.write("unended", "one\ntwo");
    repository.write("empty", "");
    expect(sizesOf(await measure(repository))).toEqual([
      ["empty", 0, 0, null],
      ["ended", 2, 0, null],
      ["unended", 2, 0, null],
    ]);
  });

  test("that was taken out of the index is measured against what the base has", async () => {
    const repository = startedWith({ file: "one\ntwo\n" });
    repository.git(["rm", "--quiet", "--cached", "file"]);
    repository.write("file", "one\nthree\nfour\n");
    const [file] = await measure(repository);
    expect(file).toMatchObject({ status: "modified", addedLines: 2, deletedLines: 1, mode: "100644" });
  });

  test("leaves the index, the objects and the hooks of the repository alone", async () => {
    const repository = startedWith({ kept: "kept\n" });
    repository.git(["config", "core.splitIndex", "true"]);
    repository.write(".git/hooks/post-index-change", "#!/bin/sh\ntouch hooked\n");
    chmodSync(join(repository.folder, ".git/hooks/post-index-change"), 0o755);
    repository.write("new", "new\n");
    const before = repository.git(["count-objects", "-v"]);
    await measure(repository);
    expect(repository.git(["count-objects", "-v"])).toBe(before);
    expect(repository.git(["status", "--porcelain"])).toBe("?? new");
  });
});

describe("a change", () => {
  test.each([
    ["in the work tree", false],
    ["in a commit", true],
  ])("%s has its lines, modes and bytes", async (_, committed) => {
    const repository = startedWith({
      "moved.txt": "1\n2\n3\n4\n5\n",
      "changed.txt": "1\n2\n",
      "gone.txt": "1\n2\n3\n",
      "gone.bin": Buffer.from([0, 1, 2]),
      "image.bin": Buffer.from([0, 1, 2]),
      "mode.sh": "1\n",
      "type.txt": "1\n",
    });
    repository.git(["mv", "moved.txt", "there.txt"]);
    repository.write("there.txt", "1\n2\n3\n4\n5\n6\n");
    repository.write("changed.txt", "1\ntwo\nthree\n");
    rmSync(join(repository.folder, "gone.txt"));
    rmSync(join(repository.folder, "gone.bin"));
    repository.write("image.bin", Buffer.from([0, 1, 2, 3, 4]));
    chmodSync(join(repository.folder, "mode.sh"), 0o755);
    rmSync(join(repository.folder, "type.txt"));
    repository.link("type.txt", "mode.sh");
    if (committed) repository.commit();
    const measured = await measure(repository, { includeWorkingTree: !committed });
    expect(sizesOf(measured)).toEqual([
      ["changed.txt", 2, 1, null],
      ["gone.bin", null, null, 0],
      ["gone.txt", 0, 3, null],
      ["image.bin", null, null, 5],
      ["mode.sh", 0, 0, null],
      ["there.txt", 1, 0, null],
      ["type.txt", 1, 1, null],
    ]);
    expect(measured.map(({ previousMode, mode }) => [previousMode, mode])).toEqual([
      ["100644", "100644"],
      ["100644", null],
      ["100644", null],
      ["100644", "100644"],
      ["100644", "100755"],
      ["100644", "100644"],
      ["100644", "120000"],
    ]);
  });

  test("of a binary file has its bytes, which are never 0 lines (fault: binary files count as nothing)", async () => {
    const repository = startedWith({ "image.png": Buffer.alloc(10) });
    repository.write("image.png", Buffer.alloc(70_000));
    repository.write("new.png", Buffer.alloc(30_000));
    expect(sizesOf(await measure(repository))).toEqual([
      ["image.png", null, null, 70_000],
      ["new.png", null, null, 30_000],
    ]);
  });

  test("of a submodule, or another repository in the work tree, has no lines", async () => {
    const inner = repositoryWithCommits(1);
    const repository = startedWith({ kept: "kept\n" });
    repository.git(["submodule", "--quiet", "add", `file://${inner.folder}`, "module"]);
    repositoryAt(join(repository.folder, "module")).commit();
    repository.git(["init", "--quiet", "nested"]);
    repository.write("nested/file", "1\n");
    const files = await measure(repository);
    expect(sizesOf(files)).toEqual([
      [".gitmodules", 3, 0, null],
      ["module", null, null, null],
      ["nested", null, null, null],
    ]);
    expect(files[1]).toMatchObject({ submodule: true, mode: "160000" });
  });

  test("from a submodule to files has the lines of the file", async () => {
    const inner = repositoryWithCommits(1);
    const repository = initRepository();
    repository.git(["submodule", "--quiet", "add", `file://${inner.folder}`, "module"]);
    repository.commit();
    repository.git(["tag", "start"]);
    repository.git(["rm", "--quiet", "--force", "module"]);
    repository.write("module", "1\n2\n3\n");
    repository.commit();
    const file = (await measure(repository)).find(({ path }) => path === "module");
    expect(file).toMatchObject({ status: "type-changed", submodule: true, addedLines: 3 });
  });

  test("in conflict is measured as it stands in the work tree", async () => {
    const repository = startedWith({ "both.txt": "1\n", "gone.txt": "1\n" });
    repository.git(["checkout", "--quiet", "-b", "other"]);
    repository.write("both.txt", "other\n");
    repository.write("gone.txt", "changed\n");
    repository.commit();
    repository.git(["checkout", "--quiet", "main"]);
    repository.write("both.txt", "mine\n");
    repository.git(["rm", "--quiet", "gone.txt"]);
    repository.commit();
    expect(() => repository.git(["merge", "other"])).toThrow(/git merge other/);
    expect(sizesOf(await measure(repository))).toEqual([
      ["both.txt", 5, 1, null],
      ["gone.txt", 1, 1, null],
    ]);
  });
});

describe("a change set", () => {
  test("is measured in its own order, without what runs write", async () => {
    const repository = startedWith({
      "out/t/runs.json": "1\n",
      "out/a.txt": "1\n",
      "src/b.txt": "1\n2\n3\n",
    });
    repository.git(["mv", "out/a.txt", "src/a.txt"]);
    repository.git(["rm", "--quiet", "src/b.txt"]);
    repository.write("out/t/runs.json", "2\n");
    repository.write(".runs/t/manifest.json", "{}\n");
    repository.write("results/r.json", "{}\n");
    const judged = judgedRepository(repository, { explicitBase: "start", runsFolder: "results", task: "t" });
    const measured = await judged.measure();
    expect(sizesOf(measured)).toEqual([
      ["src/a.txt", 0, 0, null],
      ["src/b.txt", 0, 3, null],
    ]);
    const { entries } = await judged.changes();
    expect(measured.map(({ path, status }) => [path, status])).toEqual(
      entries.map(({ path, status }) => [path, status]),
    );
  });

  test("without entries has nothing to measure", async () => {
    expect(await measure(startedWith({ kept: "kept\n" }))).toEqual([]);
  });

  test("before the first commit is everything", async () => {
    const repository = initRepository();
    repository.write("staged", "1\n");
    repository.git(["add", "staged"]);
    repository.write("untracked", "1\n2");
    const files = await judgedRepository(repository).measure();
    expect(sizesOf(files)).toEqual([
      ["staged", 1, 0, null],
      ["untracked", 2, 0, null],
    ]);
  });

  test("in a repository of long ids is measured too", async () => {
    const repository = repositoryAt(makeFolder());
    repository.git(["init", "--quiet", "--object-format=sha256"]);
    repository.write("old", Buffer.from([0]));
    repository.commit();
    repository.git(["tag", "start"]);
    repository.write("old", Buffer.from([0, 1]));
    repository.write("new", "1\n");
    expect(sizesOf(await measure(repository))).toEqual([
      ["new", 1, 0, null],
      ["old", null, null, 2],
    ]);
  });
});

test("files that .gitattributes marks as generated are reported, in every spelling", async () => {
  const attributes = [
    "set linguist-generated",
    "true linguist-generated=true",
    "unset -linguist-generated",
    "false linguist-generated=false",
    "made/** linguist-generated",
    "made/by-hand !linguist-generated",
  ];
  const repository = startedWith({ ".gitattributes": `${attributes.join("\n")}\n` });
  for (const path of ["set", "true", "unset", "false", "made/a", "made/by-hand"])
    repository.write(path, "1\n");
  repository.writeNamed(Buffer.from('set"\n'), "1\n");
  const generated = (await measure(repository)).filter((file) => file.generated);
  expect(generated.map(({ path }) => path)).toEqual(["made/a", "set", "true"]);
});
