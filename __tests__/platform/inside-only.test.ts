import { beforeEach, describe, expect, test } from "@jest/globals";
import { mkdir, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { diskFiles } from "../../src/platform/files.ts";
import { restrictToInside } from "../../src/platform/inside-only.ts";
import type { Files } from "../../src/platform/platform.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

let root: string;
let elsewhere: string;
let files: Files;

beforeEach(async () => {
  const folder = await temporaryFolder();
  root = join(folder, "repository");
  elsewhere = join(folder, "elsewhere");
  for (const path of [root, elsewhere]) await mkdir(path);
  files = restrictToInside(root).files(diskFiles());
});

const written: Record<string, (path: string) => Promise<unknown>> = {
  replace: (path) => files.replace(path, "text"),
  write: (path) => files.write(path, "text"),
  openAppend: (path) => files.openAppend(path).then((appender) => appender.close()),
  makeFolder: (path) => files.makeFolder(path),
  "move from": (path) => files.move(path, join(root, "other")),
  "move to": (path) => files.move(join(root, "other"), path),
  remove: (path) => files.remove(path),
  compress: (path) => files.compress(join(root, "other"), path),
  copyMatching: (path) => files.copyMatching(root, ["other"], path),
};

describe("a folder that became a link out of the repository", () => {
  test.each(Object.keys(written))("takes nothing: %s", async (name) => {
    await writeFile(join(elsewhere, "kept"), "kept");
    await writeFile(join(root, "other"), "other");
    await symlink(elsewhere, join(root, "out"));
    for (const path of ["out/kept", "out/a/b"])
      await expect(written[name]!(join(root, path))).rejects.toMatchObject({ code: "EOUTSIDE" });
    expect(await diskFiles().listFiles(elsewhere)).toEqual(["kept"]);
    expect(await diskFiles().readText(join(elsewhere, "kept"))).toBe("kept");
  });

  test("takes no lock", async () => {
    await symlink(elsewhere, join(root, "out"));
    const locks = restrictToInside(root).locks({
      look: () => Promise.resolve("free"),
      acquire: () => Promise.reject(new Error("not asked")),
    });
    expect(await locks.acquire(join(root, "out/task/runs.json.lock"))).toMatchObject({
      kind: "failed",
      reason: expect.stringContaining(`now leads out of the repository, to ${elsewhere}`),
    });
  });

  test("is not looked at under another name, and is removed as the link that it is", async () => {
    await symlink(elsewhere, join(root, "named"));
    await symlink(elsewhere, join(root, "out"));
    await files.replace(join(root, "named/file"), "text");
    await files.remove(join(root, "out"));
    expect(await diskFiles().listFiles(elsewhere)).toEqual(["file"]);
    await files.replace(join(root, "out/file"), "text");
    expect(await diskFiles().listFiles(join(root, "out"))).toEqual(["file"]);
  });
});

test("a link that stays inside is followed, also in a repository that is reached by a link", async () => {
  const reached = `${root}-link`;
  await symlink(root, reached);
  await mkdir(join(root, "kept"));
  await symlink("kept", join(root, ".runs"));
  await restrictToInside(reached).files(diskFiles()).replace(join(reached, ".runs/task/file"), "text");
  expect(await diskFiles().listFiles(join(root, "kept"))).toEqual(["task/file"]);
});
