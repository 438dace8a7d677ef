import { execFileSync } from "node:child_process";
import { mkdir, rm, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { keepOwnFiles } from "../../../src/platform/local/own-files.ts";
import { temporaryFolder } from "../../support/temporary-folder.ts";

test.each<[string, (path: string) => Promise<unknown>]>([
  ["another file", (path) => writeFile(path, "changed")],
  ["a pipe", async (path) => execFileSync("mkfifo", [path])],
  ["a link to a device", (path) => symlink("/dev/zero", path)],
  ["nothing", async () => undefined],
])(
  "%s in place of one of the action's own files is a change, and is not waited for (G17)",
  async (_, make) => {
    const folder = join(await temporaryFolder(), "dist", "action");
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, "index.js"), "");
    await writeFile(join(folder, "data.txt"), "as built");
    const own = keepOwnFiles(join(folder, "index.js"));
    expect(own.findChanged()).toEqual([]);
    await rm(join(folder, "data.txt"));
    await make(join(folder, "data.txt"));
    expect(own.findChanged()).toEqual([expect.stringMatching(/data\.txt$/)]);
  },
);
