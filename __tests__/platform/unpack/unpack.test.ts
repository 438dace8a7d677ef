import { mkdir, readdir, readFile, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeEach, describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { diskFiles } from "../../../src/platform/files.ts";
import type { Unpacked } from "../../../src/platform/platform.ts";
import { unpackArchive } from "../../../src/platform/unpack/unpack.ts";
import { temporaryFolder } from "../../support/temporary-folder.ts";
import { writeZip, type ZipEntry } from "../../support/zip.ts";
import { runs } from "../../support/property-runs.ts";

const limits = { files: 100, totalBytes: 1_000_000 };
const files = diskFiles();
let root: string;
let folder: string;

beforeEach(async () => {
  root = await temporaryFolder();
  folder = join(root, "unpacked");
});

async function unpackBytes(bytes: Buffer, own = limits): Promise<Unpacked> {
  await writeFile(join(root, "archive.zip"), bytes);
  return unpackArchive(join(root, "archive.zip"), folder, own);
}

const unpack = (entries: readonly ZipEntry[], own = limits): Promise<Unpacked> =>
  unpackBytes(writeZip(entries), own);

/** What was refused left nothing behind, inside of the folder and beside it. */
async function refusal(entries: readonly ZipEntry[], own = limits): Promise<string> {
  const unpacked = await unpack(entries, own);
  expect(unpacked).toEqual({ kind: "refused", reason: expect.any(String) });
  expect(await readdir(folder)).toEqual([]);
  expect((await readdir(root)).sort()).toEqual(["archive.zip", "unpacked"]);
  const { reason } = unpacked as { reason: string };
  expect(reason).not.toMatch(/[\r\n]/);
  expect(reason.length).toBeLessThan(500);
  return reason;
}

describe("unpacking an archive", () => {
  test("writes its files with their bytes, stored and deflated, and makes its folders", async () => {
    const long = "line\n".repeat(50_000);
    const unpacked = await unpack([
      { name: "empty/" },
      { name: "logs/01 é.log", content: long },
      { name: "manifest.json", content: "{}", method: 0 },
      { name: "nothing", content: "" },
    ]);
    expect(unpacked).toEqual({
      kind: "unpacked",
      files: ["logs/01 é.log", "manifest.json", "nothing"],
      leftOut: [],
    });
    expect((await readdir(folder)).sort()).toEqual(["empty", "logs", "manifest.json", "nothing"]);
    expect(await readFile(join(folder, "logs/01 é.log"), "utf8")).toBe(long);
    expect(await readFile(join(folder, "manifest.json"), "utf8")).toBe("{}");
  });

  test("that holds nothing gives an empty folder", async () => {
    expect(await unpack([])).toEqual({ kind: "unpacked", files: [], leftOut: [] });
    expect(await readdir(folder)).toEqual([]);
  });

  test("leaves out the largest files when all together are too large", async () => {
    const unpacked = await unpack(
      [
        { name: "large", content: "x".repeat(600) },
        { name: "small", content: "x" },
        { name: "larger", content: "x".repeat(700) },
        { name: "medium", content: "x".repeat(500) },
      ],
      { ...limits, totalBytes: 600 },
    );
    expect(unpacked).toEqual({ kind: "unpacked", files: ["medium", "small"], leftOut: ["large", "larger"] });
    expect((await readdir(folder)).sort()).toEqual(["medium", "small"]);
  });

  test("needs a folder that nothing else is in", async () => {
    await mkdir(folder);
    await symlink("/", join(folder, "manifest.json"));
    expect(await unpack([{ name: "manifest.json" }])).toEqual({
      kind: "failed",
      reason: `${folder} is not empty`,
    });
    expect(await readdir(folder)).toEqual(["manifest.json"]);
  });

  test("that is not there is a failure, not a refusal", async () => {
    const unpacked = await unpackArchive(join(root, "missing.zip"), folder, limits);
    expect(unpacked).toMatchObject({ kind: "failed", reason: expect.stringContaining("ENOENT") });
  });

  test("into something that is no folder is a failure", async () => {
    await writeFile(folder, "");
    expect(await unpack([])).toMatchObject({ kind: "failed", reason: expect.stringContaining("EEXIST") });
  });
});

describe("names that are refused before anything is written", () => {
  test.each([
    ["/etc/passwd", "is an absolute path"],
    ["C:/Windows", "is an absolute path"],
    ["../outside", "leads out of its folder"],
    ["a/../../outside", "leads out of its folder"],
    ["a\\..\\b", "has a backslash"],
    ["a//b", "has an empty part"],
    ["./a", "has an empty part"],
    ["/", "has an empty part"],
    ["", "has an empty part"],
    ["a\0.txt", "has a character"],
    ["a\nb", "has a character"],
    ["file:stream", "has a character"],
  ])("%j", async (name, problem) => {
    const reason = await refusal([{ name: "good" }, { name }]);
    expect(reason).toContain(problem);
  });

  test("one of a thousand folders", async () => {
    expect(await refusal([{ name: "a/".repeat(600) }])).toContain("is longer than 1024 characters");
  });

  test.each([
    ["the same", ["a", "a"]],
    ["different in case only", ["logs/A.txt", "Logs/a.txt"]],
    ["different in how an accent is written only", ["\u00e9", "e\u0301"]],
  ])("two that are %s", async (_, names) => {
    expect(await refusal(names.map((name) => ({ name })))).toContain("is in it twice");
  });

  test.each([[["a", "a/b"]], [["a/b", "A"]], [["a/", "a"]]])(
    "%j: a file where a folder is",
    async (names) => {
      expect(await refusal(names.map((name) => ({ name })))).toContain("is both a file and a folder");
    },
  );

  test("more of them than the limit, also of folders that they lead through", async () => {
    const own = { ...limits, files: 3 };
    const names = ["a", "b", "c", "d"].map((name) => ({ name }));
    expect(await refusal(names, own)).toBe("it holds more than 3 files");
    expect(await refusal([{ name: "a/b/c/d/e" }], own)).toBe("it holds more than 3 folders");
  });
});

describe("contents that are refused", () => {
  test("links", async () => {
    const link = { name: "a", content: "/etc", mode: 0o120777, method: 0 };
    expect(await refusal([link, { name: "b" }])).toContain('"a" in it is a link');
  });

  test("what is encrypted or packed by other methods", async () => {
    expect(await refusal([{ name: "a", encrypted: true }])).toContain("is encrypted");
    expect(await refusal([{ name: "a", method: 14 }])).toContain("by method 14");
  });

  test("a wrong checksum, found after other files were written", async () => {
    const entries = [{ name: "a" }, { name: "b/c", content: "content", checksum: 7 }];
    expect(await refusal(entries)).toBe('"b/c" in it has a wrong checksum');
  });

  test("more bytes than the archive says, and fewer", async () => {
    const content = "x".repeat(5_000_000);
    expect(await refusal([{ name: "bomb", content, size: 10 }])).toContain("more bytes than it says");
    const roomy = { ...limits, totalBytes: 10_000_000 };
    expect(await refusal([{ name: "bomb", content, size: 2_000_000 }], roomy)).toContain("too many bytes");
    expect(await refusal([{ name: "short", content: "abc", size: 10 }])).toContain(
      "fewer bytes than it says",
    );
    expect(await refusal([{ name: "short", content, size: 6_000_000 }], roomy)).toContain("not enough bytes");
    expect(await refusal([{ name: "empty", content: "a", size: 0 }])).toContain("more bytes than it says");
  });

  test("what is no archive, and one that ends too soon", async () => {
    const whole = writeZip([{ name: "a", content: "content" }]);
    for (const bytes of [Buffer.alloc(0), Buffer.from("<html>"), whole.subarray(0, whole.length - 10)]) {
      expect(await unpackBytes(bytes)).toMatchObject({
        kind: "refused",
        reason: expect.stringContaining("no zip archive"),
      });
    }
  });
});

test("whatever an archive holds, nothing is written outside, and all that is refused leaves nothing", async () => {
  const part = fc.constantFrom("a", "A", "b", "..", ".", "", "C:", "é", "x\\y", "\0", "long".repeat(80));
  const name = fc.array(part, { minLength: 1, maxLength: 4 }).map((parts) => parts.join("/"));
  const entry = fc.record({ name, content: fc.string({ maxLength: 20 }) });
  await fc.assert(
    fc.asyncProperty(fc.array(entry, { maxLength: 5 }), async (entries) => {
      await files.remove(folder);
      const unpacked = await unpack(entries);
      expect((await readdir(root)).sort()).toEqual(["archive.zip", "unpacked"]);
      const plain = entries.filter((one) => unpacked.kind === "unpacked" && !one.name.endsWith("/"));
      expect(await files.listFiles(folder)).toEqual(plain.map((one) => one.name).sort());
      for (const one of plain) expect(await readFile(join(folder, one.name), "utf8")).toBe(one.content);
    }),
    { numRuns: runs(200) },
  );
});

test("whatever byte of an archive is changed, the files are the ones that were packed or it is refused", async () => {
  const entries = [
    { name: "a/manifest.json", content: '{"status":"succeeded"}' },
    { name: "b.log", content: "x".repeat(300), method: 0 },
  ];
  const whole = writeZip(entries);
  await fc.assert(
    fc.asyncProperty(
      fc.nat({ max: whole.length - 1 }),
      fc.integer({ min: 1, max: 255 }),
      async (at, change) => {
        await files.remove(folder);
        const bytes = Buffer.from(whole);
        bytes.writeUInt8(bytes.readUInt8(at) ^ change, at);
        const unpacked = await unpackBytes(bytes);
        if (unpacked.kind !== "unpacked") return;
        const contents = await Promise.all(
          unpacked.files.map((name) => readFile(join(folder, name), "utf8")),
        );
        const packed = ["", ...entries.map(({ content }) => content)];
        expect(packed).toEqual(expect.arrayContaining(contents));
      },
    ),
    { numRuns: runs(200) },
  );
});
