import { existsSync } from "node:fs";
import { mkdir, readdir, realpath, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "@jest/globals";
import { temporaryFolder } from "./temporary-folder.ts";

const folders: string[] = [];

// Runs after the hook of the module itself, which was registered first.
afterAll(() => {
  if (folders.length !== 2 || folders.some((folder) => existsSync(folder))) {
    throw new Error(`left behind: ${folders.join(", ")}`);
  }
});

describe("a temporary folder", () => {
  test("is empty, new each time, and named without links", async () => {
    const first = await temporaryFolder();
    const second = await temporaryFolder();
    folders.push(first, second);
    expect(first).not.toBe(second);
    expect(await readdir(first)).toEqual([]);
    expect(await realpath(first)).toBe(first);
    await mkdir(join(first, "deep"));
    await writeFile(join(first, "deep", "file"), "removed together with its folder");
  });
});
