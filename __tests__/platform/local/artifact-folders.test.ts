import { mkdir, readdir, readFile, symlink, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { beforeEach, describe, expect, test } from "@jest/globals";
import { openArtifactFolders } from "../../../src/platform/local/artifact-folders.ts";
import { temporaryFolder } from "../../support/temporary-folder.ts";
import { writeZip } from "../../support/zip.ts";

const limits = { archiveBytes: 10_000, files: 10, totalBytes: 1_000 };
let downloads: string;
let target: string;

beforeEach(async () => {
  const root = await temporaryFolder();
  downloads = join(root, "downloads");
  target = join(root, "target");
  await mkdir(downloads);
});

async function file(path: string, content: string | Buffer): Promise<void> {
  await mkdir(dirname(join(downloads, path)), { recursive: true });
  await writeFile(join(downloads, path), content);
}

const manifest = writeZip([{ name: "manifest.json", content: "{}" }]);

describe("artifacts in a folder", () => {
  test("are its sub-folders and zip archives, in the order of their names, and nothing else", async () => {
    await file("plan-a1/plan.json", "{}");
    await file("job-api-a1.zip", manifest);
    await file("notes.txt", "");
    await symlink("/", join(downloads, "link"));
    expect(await openArtifactFolders(downloads).list()).toEqual({
      artifacts: [
        { name: "job-api-a1", id: 1, size: manifest.length, digest: null },
        { name: "plan-a1", id: 2, size: 0, digest: null },
      ],
      complete: true,
    });
  });

  test("are found by their exact name", async () => {
    await file("plan-a1/plan.json", "{}");
    const source = openArtifactFolders(downloads);
    expect(await source.find("plan-a1")).toMatchObject({ id: 1 });
    expect(await source.find("plan-a")).toBeNull();
    expect(await source.find("../downloads")).toBeNull();
  });

  test("that is not there cannot be listed", async () => {
    await expect(openArtifactFolders(join(downloads, "missing")).list()).rejects.toThrow("ENOENT");
  });
});

describe("unpacking", () => {
  const unpack = (id = 1) => openArtifactFolders(downloads).unpack({ id, name: "any" }, target, limits);

  test("copies a sub-folder's files", async () => {
    await file("job/manifest.json", "{}");
    await file("job/logs/01.log", "line");
    expect(await unpack()).toEqual({
      kind: "unpacked",
      files: ["logs/01.log", "manifest.json"],
      leftOut: [],
    });
    expect(await readFile(join(target, "logs/01.log"), "utf8")).toBe("line");
  });

  test("unpacks an archive", async () => {
    await file("job.zip", manifest);
    expect(await unpack()).toEqual({ kind: "unpacked", files: ["manifest.json"], leftOut: [] });
    expect(await readFile(join(target, "manifest.json"), "utf8")).toBe("{}");
  });

  test("leaves out the largest files when all together are too large", async () => {
    await file("job/small", "x");
    await file("job/large", "x".repeat(1_000));
    expect(await unpack()).toEqual({ kind: "unpacked", files: ["small"], leftOut: ["large"] });
  });

  test("refuses links, whatever they lead to, and leaves nothing", async () => {
    await file("job/a", "content");
    await symlink("a", join(downloads, "job/b"));
    expect(await unpack()).toMatchObject({ kind: "refused", reason: expect.stringContaining('"b" in it') });
    expect(await readdir(target)).toEqual([]);
  });

  test("refuses too many files, names that no artifact has, and too large an archive", async () => {
    for (let index = 0; index < 11; index++) await file(`1-many/${index}`, "");
    await file("2-named/a\\b", "");
    await file("3-large.zip", Buffer.alloc(10_001));
    expect(await unpack(1)).toEqual({ kind: "refused", reason: "it holds more than 10 files" });
    expect(await unpack(2)).toMatchObject({ kind: "refused", reason: expect.stringContaining("backslash") });
    expect(await unpack(3)).toMatchObject({
      kind: "refused",
      reason: expect.stringContaining("10001 bytes"),
    });
  });

  test("says that one is gone which is not there", async () => {
    expect(await unpack(7)).toMatchObject({ kind: "gone", reason: expect.stringContaining('"any"') });
  });
});
