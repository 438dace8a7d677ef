import { chmodSync, existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { GitError } from "../../src/model/changes.ts";
import { openGit } from "../../src/platform/git.ts";
import type { Git } from "../../src/platform/platform.ts";
import { createProcesses } from "../../src/platform/process.ts";
import {
  clone,
  gitEnvironment,
  initRepository,
  makeFolder,
  type Repository,
  repositoryWithCommits,
} from "../changes/repository.ts";

const open = ({ folder }: Repository, env: Record<string, string> = {}): Git =>
  openGit(folder, { ...gitEnvironment, ...env }, createProcesses());

/** A program that notes the environment it was started with, and fails. */
function makeProgram(name = "program"): { folder: string; path: string; ran(): string | null } {
  const folder = makeFolder();
  const path = join(folder, name);
  const noted = join(folder, "noted");
  writeFileSync(path, `#!/bin/sh\nenv > "${noted}"\nexit 1\n`);
  chmodSync(path, 0o755);
  return { folder, path, ran: () => (existsSync(noted) ? readFileSync(noted, "utf8") : null) };
}

describe("the repository's name", () => {
  test.each([
    ["https://github.com/acme/shop.git", "shop"],
    ["https://github.com/acme/shop/", "shop"],
    ["git@github.com:acme/shop.git", "shop"],
    ["server:shop", "shop"],
    ["ssh://git@server:22/acme/shop.js.git/", "shop.js"],
    ["/srv/git/shop.git", "shop"],
  ])("is the last part of the URL %s", async (url, name) => {
    const repository = initRepository();
    repository.git(["remote", "add", "upstream", "https://github.com/other/other"]);
    repository.git(["remote", "add", "origin", url]);
    expect(await open(repository).nameOnRemote()).toBe(name);
  });

  test("is unknown without a remote", async () => {
    expect(await open(initRepository()).nameOnRemote()).toBeUndefined();
  });
});

describe("a remote", () => {
  test("in a folder is fetched from by git itself, whatever program the repository names for that", async () => {
    const remote = repositoryWithCommits(2);
    const local = clone(remote);
    const program = makeProgram();
    local.git(["config", "remote.origin.uploadpack", program.path]);
    expect(await open(local).fetch("main")).toBe(remote.git(["rev-parse", "HEAD"]));
    expect(program.ran()).toBeNull();
  });

  test.each(["ext::PROGRAM", "noted::somewhere"])(
    "that is a program (%s) is not fetched from",
    async (url) => {
      const program = makeProgram("git-remote-noted");
      const local = repositoryWithCommits(1);
      local.git(["config", "protocol.allow", "always"]);
      local.git(["config", "protocol.ext.allow", "always"]);
      local.git(["remote", "add", "origin", url.replace("PROGRAM", program.path)]);
      const git = open(local, { PATH: `${program.folder}:${process.env["PATH"]}` });
      await expect(git.fetch("main")).rejects.toThrow(GitError);
      expect(program.ran()).toBeNull();
    },
  );

  test("of a partial clone runs no program when a content is missing", async () => {
    const local = repositoryWithCommits(2);
    const program = makeProgram();
    for (const [key, value] of [
      ["core.repositoryFormatVersion", "1"],
      ["extensions.partialClone", "origin"],
      ["remote.origin.url", local.folder],
      ["remote.origin.promisor", "true"],
      ["remote.origin.uploadpack", program.path],
    ] as const)
      local.git(["config", key, value]);
    const blob = local.git(["rev-parse", "HEAD~1:base-1.txt"]);
    local.write("base-1.txt", "changed\n");
    const head = local.commit();
    rmSync(join(local.folder, ".git/objects", blob.slice(0, 2), blob.slice(2)));
    await expect(open(local).diff(`${head}~1`, head, { lines: true })).rejects.toThrow(GitError);
    expect(program.ran()).toBeNull();
  });

  test("is reached without the credentials of the step, which what reaches it may hand on", async () => {
    const program = makeProgram();
    const local = repositoryWithCommits(1);
    local.git(["remote", "add", "origin", "ssh://somewhere.example/repository"]);
    const git = open(local, {
      GIT_SSH_COMMAND: program.path,
      INPUT_TOKEN: "a",
      STATE_KEY: "b",
      ACTIONS_RUNTIME_TOKEN: "c",
      ACTIONS_RESULTS_URL: "d",
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: "e",
      GH_TOKEN: "for a credential helper",
    });
    await expect(git.fetch("main")).rejects.toThrow(GitError);
    expect(program.ran()).toContain("GH_TOKEN=for a credential helper");
    expect(program.ran()).not.toMatch(/^(INPUT|STATE|ACTIONS)_/m);
  });
});
