import { mkdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { findLinkOut } from "../../../src/modes/run-folder/own-folders.ts";
import { diskFiles } from "../../../src/platform/files.ts";
import { temporaryFolder } from "../../support/temporary-folder.ts";

describe("a folder that this tool writes to", () => {
  test("that another run creates at the same time is not a link", async () => {
    const root = await temporaryFolder();
    const files = diskFiles();
    let asked = 0;
    const racing = {
      list: files.list,
      async realPath(path: string): Promise<string | undefined> {
        const found = await files.realPath(path);
        if (path !== join(root, "out")) return found;
        asked += 1;
        if (asked === 1) mkdirSync(path);
        return found;
      },
    };
    expect(await findLinkOut(racing, root, join(root, "out", "task"))).toBeUndefined();
    expect(asked).toBe(2);
  });

  test("that is a broken link is reported", async () => {
    const root = await temporaryFolder();
    symlinkSync(join(root, "nowhere"), join(root, "out"));
    expect(await findLinkOut(diskFiles(), root, join(root, "out"))).toContain("out is a broken link");
  });
});
