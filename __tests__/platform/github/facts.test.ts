import { execFileSync } from "node:child_process";
import { symlink, truncate, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { readGitHub } from "../../../src/platform/github/facts.ts";
import { temporaryFolder } from "../../support/temporary-folder.ts";

const variables = {
  GITHUB_ACTIONS: "true",
  GITHUB_RUN_ID: "1",
  GITHUB_RUN_ATTEMPT: "1",
  GITHUB_EVENT_NAME: "push",
  GITHUB_REPOSITORY: "acme/shop",
  GITHUB_SERVER_URL: "https://github.com",
  GITHUB_API_URL: "https://api.github.com",
  GITHUB_SHA: "a".repeat(40),
  GITHUB_REF: "refs/heads/main",
  GITHUB_JOB: "gate",
  GITHUB_ACTION: "__run",
};

/** What is known of an event whose file was made like this. */
async function eventOf(make: (path: string) => Promise<unknown>): Promise<unknown> {
  const path = join(await temporaryFolder(), "event.json");
  await make(path);
  const facts = readGitHub({ ...variables, GITHUB_EVENT_PATH: path });
  if (facts === null || "messages" in facts) throw new Error("the variables are not as they should be");
  return facts.event;
}

describe("the event's file", () => {
  test("is read as JSON", async () => {
    expect(await eventOf((path) => writeFile(path, '{"number": 1}'))).toEqual({ number: 1 });
  });

  test.each<[string, (path: string) => Promise<unknown>]>([
    ["a pipe", async (path) => execFileSync("mkfifo", [path])],
    ["a link to a device", (path) => symlink("/dev/zero", path)],
    [
      "larger than GitHub's",
      async (path) => {
        await writeFile(path, "{}");
        await truncate(path, 26 * 1024 ** 2);
      },
    ],
    ["missing", async () => undefined],
  ])("says nothing when it is %s (G13)", async (_, make) => {
    expect(await eventOf(make)).toBeUndefined();
  });
});
