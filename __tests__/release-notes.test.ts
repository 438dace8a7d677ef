import { execFile } from "node:child_process";
import { copyFile, mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, test } from "@jest/globals";
import { temporaryFolder } from "./support/temporary-folder.ts";

const script = join(dirname(dirname(fileURLToPath(import.meta.url))), ".ci", "release-notes");

const changelog = `# Changelog

## [Unreleased]

- later

## [1.2.0] - 2026-02-01

### Fixed

- this

## [1.1.0] - 2026-01-01

- before

[1.1.0]: https://example.com/
`;

/** Runs the script in a project with that version and the changelog above. */
async function notes(version: string, tag: string): Promise<{ stdout: string; stderr: string }> {
  const folder = await temporaryFolder();
  await mkdir(join(folder, ".ci"));
  await copyFile(script, join(folder, ".ci", "release-notes"));
  await writeFile(join(folder, "package.json"), JSON.stringify({ version }));
  await writeFile(join(folder, "CHANGELOG.md"), changelog);
  return promisify(execFile)("bash", [join(folder, ".ci", "release-notes"), tag]);
}

test("the notes of a release are the changelog's section of that version", async () => {
  expect((await notes("1.2.0", "v1.2.0")).stdout.trim()).toBe("### Fixed\n\n- this");
  expect((await notes("1.1.0", "v1.1.0")).stdout.trim()).toBe("- before");
});

test("a tag that is not the version of package.json is refused", async () => {
  await expect(notes("1.2.0", "v1.3.0")).rejects.toMatchObject({
    code: 1,
    stderr: expect.stringContaining("The tag is v1.3.0, but package.json has v1.2.0"),
  });
});

test("a version that the changelog says nothing of is refused", async () => {
  await expect(notes("1.3.0", "v1.3.0")).rejects.toMatchObject({
    code: 1,
    stderr: expect.stringContaining('expected a section with the heading "## [1.3.0] - <date>"'),
  });
});
