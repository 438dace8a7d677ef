import { beforeEach, describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import { execFileSync } from "node:child_process";
import { constants } from "node:fs";
import {
  appendFile,
  chmod,
  mkdir,
  open,
  readdir,
  readFile,
  rm,
  stat,
  symlink,
  truncate,
  writeFile,
} from "node:fs/promises";
import { dirname, join } from "node:path";
import { gunzipSync } from "node:zlib";
import { diskFiles } from "../../src/platform/files.ts";
import type { CopiedFiles, CopyRules } from "../../src/platform/platform.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { runs } from "../support/property-runs.ts";

const files = diskFiles();
let folder: string;

beforeEach(async () => {
  folder = await temporaryFolder();
});

async function write(path: string, text = path): Promise<void> {
  await mkdir(dirname(join(folder, path)), { recursive: true });
  await writeFile(join(folder, path), text);
}

describe("replacing a file", () => {
  test("makes missing folders and writes the text whole", async () => {
    const path = join(folder, "a/b/state.json");
    await files.replace(path, "größe ✓", { durable: true });
    expect(await files.readText(path)).toBe("größe ✓");
  });

  test("done many times at once leaves one whole file and no temporary one", async () => {
    const path = join(folder, "state.json");
    const texts = Array.from({ length: 40 }, (_, index) => String(index).repeat(50_000));
    await Promise.all(texts.map((text, index) => files.replace(path, text, { durable: index % 2 === 0 })));
    expect(texts).toContain(await files.readText(path));
    expect(await readdir(folder)).toEqual(["state.json"]);
  });

  test("shows a reader the old text or the new one and nothing between", async () => {
    const path = join(folder, "state.json");
    const texts = new Set(["a".repeat(300_000), "b".repeat(200_000)]);
    await files.replace(path, "a".repeat(300_000));
    const writing = (async () => {
      for (let round = 0; round < 20; round += 1) for (const text of texts) await files.replace(path, text);
    })();
    for (let reading = 0; reading < 100; reading += 1) {
      expect(texts.has((await files.readText(path)) ?? "")).toBe(true);
    }
    await writing;
  });

  test("that fails leaves what was there, removes the temporary file and names the path", async () => {
    await write("taken/inside", "kept");
    await expect(files.replace(join(folder, "taken"), "new")).rejects.toThrow(
      `could not write ${join(folder, "taken")}`,
    );
    expect(await readdir(folder)).toEqual(["taken"]);
    expect(await files.readText(join(folder, "taken/inside"))).toBe("kept");
  });

  test("below something that is a file fails with its path", async () => {
    await write("file");
    await expect(files.replace(join(folder, "file/state.json"), "x")).rejects.toThrow("file/state.json");
  });
});

describe("appending", () => {
  test("keeps the order of calls that nobody awaited in between", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.string({ unit: "binary", maxLength: 200 }), { maxLength: 40 }),
        async (pieces) => {
          const path = join(folder, "sub/journal.ndjson");
          await files.remove(path);
          const appender = await files.openAppend(path);
          const mixed = pieces.map((piece, index) => (index % 2 === 0 ? piece : Buffer.from(piece)));
          await Promise.all(mixed.map((piece) => appender.append(piece)));
          await appender.close();
          expect(await readFile(path)).toEqual(Buffer.concat(pieces.map((piece) => Buffer.from(piece))));
        },
      ),
      { numRuns: runs(30) },
    );
  });

  test("adds to what a file already holds", async () => {
    await write("log", "one\n");
    const appender = await files.openAppend(join(folder, "log"));
    await appender.append("two\n");
    await appender.close();
    expect(await files.readText(join(folder, "log"))).toBe("one\ntwo\n");
  });

  test("waits in close for what was not awaited, and may be closed twice", async () => {
    const appender = await files.openAppend(join(folder, "log"));
    const pending = appender.append("x".repeat(1_000_000));
    await appender.close();
    await appender.close();
    await pending;
    expect((await stat(join(folder, "log"))).size).toBe(1_000_000);
  });

  test("after closing is refused with the path", async () => {
    const appender = await files.openAppend(join(folder, "log"));
    await appender.close();
    await expect(appender.append("late")).rejects.toThrow(`${join(folder, "log")}: it was closed`);
  });

  test("that failed says so each time, and is refused once it is closed", async () => {
    const path = join(folder, "log");
    const appender = await files.openAppend(path);
    await rm(path);
    const answers = await Promise.allSettled([appender.append("a"), appender.append("b")]);
    expect(
      answers.map((answer) => (answer.status === "rejected" ? String(answer.reason) : "appended")),
    ).toEqual([
      expect.stringContaining(`could not append to ${path}: the file was removed`),
      expect.stringContaining(`could not append to ${path}: the file was removed`),
    ]);
    await expect(appender.close()).rejects.toThrow("the file was removed");
    await expect(appender.append("c")).rejects.toThrow(`cannot append to ${path}: it was closed`);
  });
});

describe("a pipe in place of a file", () => {
  test("is neither read nor appended to, and nothing waits for it (A22)", async () => {
    const path = join(folder, "pipe");
    execFileSync("mkfifo", [path]);
    await expect(files.readText(path)).rejects.toThrow(`${path} is not a file`);
    await expect(files.readChunks(path)[Symbol.asyncIterator]().next()).rejects.toThrow("is not a file");
    await expect(files.openAppend(path)).rejects.toThrow(path);
    const reader = await open(path, constants.O_RDONLY | constants.O_NONBLOCK);
    await expect(files.openAppend(path)).rejects.toThrow(`${path} is not a file`);
    await reader.close();
  });
});

test("a device in place of a file is refused, but for the one that holds nothing (A22)", async () => {
  for (const device of ["zero", "null"]) await symlink(`/dev/${device}`, join(folder, device));
  await expect(files.readText(join(folder, "zero"))).rejects.toThrow("zero is not a file");
  expect(await files.readText(join(folder, "null"))).toBe("");
});

describe("a link in place of a file", () => {
  test("is not appended to, wherever it leads", async () => {
    await write("inside/target", "kept");
    await symlink("target", join(folder, "inside/link"));
    await expect(files.openAppend(join(folder, "inside/link"))).rejects.toThrow("link is not a file");
    expect(await files.readText(join(folder, "inside/target"))).toBe("kept");
  });

  test.each(["link", "folder/file", "twice"])(
    "is not followed out of the folder that the file has to lie in: %s",
    async (path) => {
      await write("outside/file", "precious");
      await mkdir(join(folder, "inside"));
      await symlink("../outside/file", join(folder, "inside/link"));
      await symlink("../outside", join(folder, "inside/folder"));
      await symlink("link", join(folder, "inside/twice"));
      const within = join(folder, "inside");
      const reading = files.readText(join(within, path), { within });
      await expect(reading).rejects.toThrow(
        `${join(within, path)} is a link that leads out of ${within}: put the file itself there`,
      );
      await expect(reading).rejects.not.toThrow("precious");
    },
  );

  test("is followed inside of it, also when the folder is a link itself", async () => {
    await write("inside/deep/file", "text");
    await symlink("deep/file", join(folder, "inside/link"));
    await symlink("inside", join(folder, "other"));
    for (const name of ["inside", "other"]) {
      const within = join(folder, name);
      expect(await files.readText(join(within, "link"), { within })).toBe("text");
      expect(await files.readText(join(within, "missing"), { within })).toBeUndefined();
    }
  });
});

test("a file that is larger than it may be is not read, and the limit is named", async () => {
  await write("file", "a".repeat(1024 ** 2));
  const path = join(folder, "file");
  expect(await files.readText(path, { most: 1024 ** 2 })).toHaveLength(1024 ** 2);
  await appendFile(path, "b");
  await expect(files.readText(path, { most: 1024 ** 2 })).rejects.toThrow(`${path} is larger than 1 MiB`);
  await truncate(path, 1024 ** 4);
  await expect(files.readText(path)).rejects.toThrow(`${path} is larger than 256 MiB`);
});

describe("looking at files", () => {
  test("answers nothing for what is not there, also below a file", async () => {
    await write("file");
    for (const path of [join(folder, "none"), join(folder, "file/none")]) {
      expect(await files.readText(path)).toBeUndefined();
      expect(await files.exists(path)).toBe(false);
      expect(await files.list(path)).toEqual([]);
      for await (const chunk of files.readChunks(path)) throw new Error(`unexpected ${chunk.length} bytes`);
    }
  });

  test("lists names sorted and knows what exists", async () => {
    for (const name of ["b", "a", ".hidden", "B"]) await write(name);
    expect(await files.list(folder)).toEqual([".hidden", "B", "a", "b"]);
    expect(await files.exists(join(folder, "a"))).toBe(true);
    expect(await files.exists(folder)).toBe(true);
  });

  test("lists all files below a folder, without links and what they lead to", async () => {
    for (const name of ["b.txt", "a/.hidden", "a/deep/c.txt"]) await write(name);
    await mkdir(join(folder, "empty"));
    await symlink("a", join(folder, "folder-link"));
    await symlink("b.txt", join(folder, "file-link"));
    expect(await files.listFiles(folder)).toEqual(["a/.hidden", "a/deep/c.txt", "b.txt"]);
    expect(await files.listFiles(join(folder, "none"))).toEqual([]);
    expect(await files.listFiles(join(folder, "b.txt"))).toEqual([]);
  });

  test("does not take a file that cannot be read for one that is missing", async () => {
    await expect(files.readText(folder)).rejects.toThrow(`${folder} is not a file`);
  });

  test("reads a file in pieces of at most 64 KiB, byte for byte", async () => {
    const bytes = Buffer.from(Array.from({ length: 200_001 }, (_, index) => index % 251));
    await writeFile(join(folder, "large"), bytes);
    const chunks: Uint8Array[] = [];
    for await (const chunk of files.readChunks(join(folder, "large"))) chunks.push(chunk);
    expect(Math.max(...chunks.map((chunk) => chunk.length))).toBe(65_536);
    expect(Buffer.concat(chunks).equals(bytes)).toBe(true);
  });

  test("reads from any byte on, in pieces of the wanted size, also beyond the end", async () => {
    const bytes = Buffer.from(Array.from({ length: 10_000 }, (_, index) => index % 251));
    await writeFile(join(folder, "file"), bytes);
    await fc.assert(
      fc.asyncProperty(fc.nat(11_000), fc.integer({ min: 500, max: 12_000 }), async (from, pieceBytes) => {
        const pieces: Uint8Array[] = [];
        for await (const piece of files.readChunks(join(folder, "file"), { from, pieceBytes })) {
          pieces.push(piece);
        }
        expect(Math.max(0, ...pieces.map((piece) => piece.length))).toBeLessThanOrEqual(pieceBytes);
        expect(Buffer.concat(pieces).equals(bytes.subarray(from))).toBe(true);
      }),
      { numRuns: runs(50) },
    );
  });

  test("knows how large a file is, and of none that it is none", async () => {
    await write("file", "größe");
    await write("empty", "");
    expect(await files.size(join(folder, "file"))).toBe(7);
    expect(await files.size(join(folder, "empty"))).toBe(0);
    expect(await files.size(join(folder, "none"))).toBeUndefined();
    expect(await files.size(join(folder, "file/none"))).toBeUndefined();
  });

  test("stops reading when the reader does", async () => {
    await writeFile(join(folder, "large"), "x".repeat(500_000));
    let seen = 0;
    for await (const chunk of files.readChunks(join(folder, "large"))) {
      seen += chunk.length;
      break;
    }
    expect(seen).toBe(65_536);
  });
});

describe("folders", () => {
  test("a temporary one is new, private and below the chosen root", async () => {
    const root = join(folder, "temporary");
    const chosen = diskFiles({ temporaryRoot: root });
    const made = [await chosen.makeTemporaryFolder(), await chosen.makeTemporaryFolder()];
    expect(new Set(made).size).toBe(2);
    for (const path of made) {
      expect(dirname(path)).toBe(root);
      expect((await stat(path)).mode & 0o777).toBe(0o700);
    }
  });

  test("are made with their parents and removed with all they hold", async () => {
    await files.makeFolder(join(folder, "a/b"));
    await files.makeFolder(join(folder, "a/b"));
    await write("a/b/file");
    await files.remove(join(folder, "a"));
    await files.remove(join(folder, "a"));
    expect(await files.list(folder)).toEqual([]);
  });

  test("are made through a link to a folder, and by many at once", async () => {
    await mkdir(join(folder, "real"));
    await symlink("real", join(folder, "link"));
    await Promise.all(Array.from({ length: 20 }, () => files.makeFolder(join(folder, "link/a/b"))));
    await write("real/a/b/file");
    expect(await files.listFiles(join(folder, "real"))).toEqual(["a/b/file"]);
  });

  test("that cannot be made end with the error of the system", async () => {
    await write("file");
    await symlink("nowhere", join(folder, "dangling"));
    const codeOf = (path: string): Promise<string | undefined> =>
      files.makeFolder(join(folder, path)).then(
        () => undefined,
        (error: NodeJS.ErrnoException) => error.code,
      );
    expect(await codeOf("file")).toBe("EEXIST");
    expect(await codeOf("file/a/b")).toBe("ENOTDIR");
    expect(await codeOf("dangling/a")).toBe("EEXIST");
    expect(await codeOf(`${"a".repeat(300)}/b`)).toBe("ENAMETOOLONG");
    expect(await files.list(folder)).toEqual(["dangling", "file"]);
  });
});

describe("compressing a file", () => {
  test("makes a gzip file of all of it, in the place of an earlier one, and keeps the file", async () => {
    const bytes = Buffer.from(Array.from({ length: 700_001 }, (_, index) => (index * index) % 251));
    await writeFile(join(folder, "file"), bytes);
    await write("file.gz", "an earlier one");
    await files.compress(join(folder, "file"), join(folder, "file.gz"));
    expect(gunzipSync(await readFile(join(folder, "file.gz"))).equals(bytes)).toBe(true);
    expect(await readdir(folder)).toEqual(["file", "file.gz"]);
  });

  test("that fails names both and leaves nothing behind, and what was there as it was", async () => {
    await write("file.gz", "an earlier one");
    await expect(files.compress(join(folder, "none"), join(folder, "file.gz"))).rejects.toThrow(
      `could not compress ${join(folder, "none")} to ${join(folder, "file.gz")}: ENOENT`,
    );
    await write("file", "text");
    await mkdir(join(folder, "taken/inside"), { recursive: true });
    await expect(files.compress(join(folder, "file"), join(folder, "taken"))).rejects.toThrow(
      "could not compress",
    );
    expect(await files.readText(join(folder, "file.gz"))).toBe("an earlier one");
    expect(await readdir(folder)).toEqual(["file", "file.gz", "taken"]);
  });
});

describe("copying what globs match", () => {
  const copyBy = (globs: string[], rules: CopyRules, to = join(folder, "to")): Promise<CopiedFiles> =>
    files.copyMatching(join(folder, "from"), globs, to, rules);
  const copy = async (...globs: string[]): Promise<string[]> => (await copyBy(globs, {})).copied;

  test("keeps relative paths, dotfiles, names with line breaks and modes", async () => {
    const names = [".env.report", "a/.hidden/x.txt", "a/b/c.txt", "a/new\nline.txt", "a/[br] (1).txt"];
    for (const name of names) await write(`from/${name}`);
    await chmod(join(folder, "from/a/b/c.txt"), 0o741);
    expect(await copy("**")).toEqual([...names].sort());
    for (const name of names) expect(await files.readText(join(folder, "to", name))).toBe(`from/${name}`);
    expect((await stat(join(folder, "to/a/b/c.txt"))).mode & 0o777).toBe(0o741);
  });

  test("takes only what matches, and leaves out what an exclamation mark says", async () => {
    for (const name of ["coverage/a.json", "coverage/b.html", "coverage/deep/c.json", "other/a.json"]) {
      await write(`from/${name}`);
    }
    expect(await copy("coverage/**", "!**/*.html")).toEqual(["coverage/a.json", "coverage/deep/c.json"]);
    expect(await copy("coverage/deep/c.json")).toEqual(["coverage/deep/c.json"]);
  });

  test("leaves the largest files behind where there is no room for all of them", async () => {
    for (const [name, bytes] of Object.entries({ "a.bin": 500, "b.bin": 10, "c.bin": 90, "d.bin": 1 }))
      await write(`from/${name}`, "x".repeat(bytes));
    expect(await copyBy(["**"], { most: () => 101 })).toEqual({
      copied: ["b.bin", "c.bin", "d.bin"],
      tooLarge: ["a.bin"],
      refused: [],
      unreadable: [],
      unmatched: [],
    });
    expect(await files.listFiles(join(folder, "to"))).toEqual(["b.bin", "c.bin", "d.bin"]);
  });

  test("stops in the middle of a file when there is less room by then, and keeps nothing of it", async () => {
    for (const name of ["a", "b"]) await write(`from/${name}`);
    await write("from/large", "x".repeat(5 * 1024 * 1024));
    await write("from/larger", "x".repeat(6 * 1024 * 1024));
    let pieces = 0;
    const inspect = () => () => {
      pieces += 1;
      return false;
    };
    const most = (): number => (pieces < 4 ? Infinity : 1024);
    const { copied, tooLarge } = await copyBy(["**"], { inspect, most });
    expect([copied, tooLarge, pieces]).toEqual([["a", "b"], ["large", "larger"], 4]);
    expect(await files.listFiles(join(folder, "to"))).toEqual(["a", "b"]);
  });

  test("takes a folder for all that is below it, also what is left out", async () => {
    for (const name of ["dist/a.js", "dist/deep/b.js", "dist/deep/c.js", "distant.js"])
      await write(`from/${name}`);
    expect(await copy("dist")).toEqual(["dist/a.js", "dist/deep/b.js", "dist/deep/c.js"]);
    expect(await copy("**", "!dist/deep/")).toEqual(["dist/a.js", "distant.js"]);
  });

  test("names the globs that matched nothing (E3)", async () => {
    await write("from/a.txt");
    const { unmatched } = await copyBy(["*.txt", "dist/**", "!b", "gone"], {});
    expect(unmatched).toEqual(["dist/**", "gone"]);
  });

  test("copies a link to a file inside as that file and leaves out every other link", async () => {
    await write("secret.txt", "secret");
    await write("from/dir/real.txt", "real");
    const links: Record<string, string> = {
      inside: "dir/real.txt",
      absolute: join(folder, "from/dir/real.txt"),
      outside: "../secret.txt",
      "outside-folder": "..",
      "inside-folder": "dir",
      dangling: "nowhere",
      circle: "circle",
    };
    for (const [name, target] of Object.entries(links)) await symlink(target, join(folder, "from", name));
    await symlink("outside", join(folder, "from/link-to-link"));
    expect(await copy("**", "outside-folder/**", "outside")).toEqual(["absolute", "dir/real.txt", "inside"]);
    expect(await files.readText(join(folder, "to/inside"))).toBe("real");
    expect(JSON.stringify(await readdir(join(folder, "to"), { recursive: true }))).not.toContain("secret");
  });

  test("takes nothing from outside of the folder, whatever the glob says", async () => {
    await write("secret.txt");
    await write("from/a.txt");
    await write("from-sibling/b.txt");
    expect(await copy("../secret.txt", join(folder, "secret.txt"), "../from-sibling/*", "a.txt")).toEqual([
      "a.txt",
    ]);
    expect(await files.list(join(folder, "to"))).toEqual(["a.txt"]);
  });

  test("does not copy what it copied before when the target lies inside", async () => {
    await write("from/a.txt");
    const target = join(folder, "from/out");
    for (const round of ["once", "twice"])
      expect([round, (await copyBy(["**"], {}, target)).copied]).toEqual([round, ["a.txt"]]);
  });

  test("replaces an earlier copy, also a read-only one, and never writes through a link in its place", async () => {
    await write("from/a.txt", "new");
    await write("from/b.txt", "new");
    await write("elsewhere.txt", "kept");
    await write("to/a.txt", "old");
    await chmod(join(folder, "to/a.txt"), 0o400);
    await symlink("../elsewhere.txt", join(folder, "to/b.txt"));
    expect(await copy("*.txt")).toEqual(["a.txt", "b.txt"]);
    expect(await files.readText(join(folder, "to/a.txt"))).toBe("new");
    expect(await files.readText(join(folder, "elsewhere.txt"))).toBe("kept");
  });

  test.each<[string[], string[]]>([
    [["**"], ["a/b.txt", "c.txt"]],
    [
      ["*", "a/*"],
      ["a/b.txt", "c.txt"],
    ],
    [["{a,.next}/**"], [".next/page.js", "a/b.txt"]],
    [
      ["**", ".next/**", "**/.env"],
      [".env", ".next/page.js", "a/.env", "a/b.txt", "c.txt"],
    ],
    [
      ["./.next/**", ".next/.cache/*"],
      [".next/.cache/x", ".next/page.js"],
    ],
    [
      ["**", ".e*", "!.env"],
      ["a/b.txt", "c.txt"],
    ],
  ])(
    "takes hidden files where a glob names the dot, when they are asked for by name: %j",
    async (globs, found) => {
      const names = [".env", ".next/page.js", ".next/.cache/x", "a/.env", "a/b.txt", "c.txt"];
      for (const name of names) await write(`from/${name}`);
      expect((await copyBy(globs, { hiddenByName: true })).copied).toEqual(found);
    },
  );

  test("leaves where it is what is never copied, also where a link leads to it", async () => {
    for (const name of ["a.txt", "own/b.txt"]) await write(`from/${name}`);
    await symlink("own/b.txt", join(folder, "from/link"));
    const own = join(folder, "from/own/b.txt");
    expect(await copyBy(["**"], { never: (path) => path === own })).toEqual({
      copied: ["a.txt"],
      refused: [],
      tooLarge: [],
      unreadable: [],
      unmatched: [],
    });
  });

  test("shows each piece before it is copied, and leaves nothing of a file that is refused", async () => {
    const large = "a".repeat(3 * 1024 ** 2);
    await write("from/bad", `${large}bad`);
    await write("from/good", large);
    const seen: number[] = [];
    const inspect = () => (bytes: Uint8Array) => {
      seen.push(bytes.length);
      return bytes.at(-1) === "d".charCodeAt(0);
    };
    const { copied, refused } = await copyBy(["*"], { inspect });
    expect({ copied, refused }).toEqual({ copied: ["good"], refused: ["bad"] });
    expect(await files.readText(join(folder, "to/good"))).toBe(large);
    expect(await files.list(join(folder, "to"))).toEqual(["good"]);
    expect(Math.max(...seen)).toBeLessThanOrEqual(1024 ** 2);
  });

  test("finds nothing in a folder that is not there", async () => {
    expect(await copy("**")).toEqual([]);
  });

  test("refuses more than 10,000 files and says what to do", async () => {
    const inside = join(folder, "from");
    await mkdir(inside);
    for (let index = 0; index <= 10_000; index += 1) await writeFile(join(inside, `${index}`), "");
    await expect(copy("**")).rejects.toThrow(
      /more than 10000 files .* match \*\*; at most 10000 are copied\. Narrow the globs/,
    );
    expect(await files.exists(join(folder, "to"))).toBe(false);
  });

  test("names the file that cannot be copied", async () => {
    await write("from/a/b.txt");
    await write("to/a", "in the way");
    await expect(copy("**")).rejects.toThrow(/could not copy .*b\.txt/);
  });
});
