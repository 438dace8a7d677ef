import { chmod, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { bundles, run } from "./command-line.ts";
import { makesFixture, readState } from "./harm.ts";
import { git } from "./repository.ts";
import { attemptOf, makeTrial } from "./trial.ts";
import { onlyRun } from "./run-folder.ts";

const names = "git rev-parse --local-env-vars | while read name; do printenv $name; done > variables || true";

/** A repository whose hook runs its pipeline. */
async function makeHooked(hook: string, more: object = {}): Promise<string> {
  const stages = [
    { id: "variables", run: `${names}\n! env | grep -E '^GIT_(DIR|INDEX_FILE|PREFIX|WORK_TREE)='` },
    { id: "fixture", run: makesFixture },
  ];
  const repository = await makeTrial(stages, {
    ...more,
    files: { ".gitignore": ".runs\nout\nvariables\n", a: "1\n" },
  });
  const path = join(repository, ".git/hooks", hook);
  // Git closes what it does not need when it has ended, and so must not wait for what the hook prints.
  await writeFile(path, `#!/bin/sh\nexec "${process.execPath}" "${bundles.cli}" run < /dev/null\n`);
  await chmod(path, 0o755);
  return repository;
}

describe("run from a git hook, a stage that creates a repository does not change another one", () => {
  test("pre-push, in a linked worktree (B1)", async () => {
    const repository = await makeHooked("pre-push");
    const remote = await temporaryFolder();
    await git(remote, "init", "--quiet", "--bare");
    const linked = join(await temporaryFolder(), "linked");
    await git(repository, "worktree", "add", "--quiet", "-b", "topic", linked);
    await git(repository, "remote", "add", "origin", remote);
    const before = await readState(repository);
    await git(linked, "push", "--quiet", "origin", "topic");
    expect(await readState(repository)).toEqual(before);
    expect(await git(remote, "rev-parse", "topic")).toBe(await git(linked, "rev-parse", "topic"));
    expect(await git(linked, "log", "-1", "--format=%s")).toBe("all");
    expect(await git(linked, "status", "--porcelain")).toBe("");
  });

  test.each([
    ["pre-commit", ["commit", "--quiet", "-a", "-m", "mine"]],
    ["pre-commit", ["commit", "--quiet", "-m", "mine", "a"]],
    ["commit-msg", ["commit", "--quiet", "-a", "-m", "mine"]],
    ["post-commit", ["commit", "--quiet", "-a", "-m", "mine"]],
  ])("%s of git %j (B2)", async (hook, args) => {
    const repository = await makeHooked(hook);
    await writeFile(join(repository, "a"), "2\n");
    const config = await readFile(join(repository, ".git/config"), "utf8");
    await git(repository, ...args);
    expect(await git(repository, "log", "--format=%s", "main")).toBe("mine\nall");
    expect(await git(repository, "ls-files")).toBe(".github/orchestrator.yml\n.gitignore\na");
    expect(await git(repository, "status", "--porcelain")).toBe("");
    expect(await readFile(join(repository, ".git/config"), "utf8")).toBe(config);
    expect(await readFile(join(repository, "variables"), "utf8")).toBe("");
  });

  test("settings of `git -c` are the user's, and no stage's (B1)", async () => {
    const repository = await makeHooked("pre-push");
    const remote = await temporaryFolder();
    await git(remote, "init", "--quiet", "--bare");
    await git(repository, "-c", "core.hooksPath=.git/hooks", "push", "--quiet", remote, "main");
    expect(await readFile(join(repository, "variables"), "utf8")).toBe("");
  });
});

describe("variables of git that a pipeline sets are its stages' (B1)", () => {
  test("by `env`, and by GITHUB_ENV for later stages, but never our git's", async () => {
    const stages = [
      {
        id: "hands-on",
        run: `echo GIT_NAMESPACE=later >> "$GITHUB_ENV"; echo GIT_DIR=/nonsuch >> "$GITHUB_ENV"`,
      },
      { id: "sees", run: `printenv GIT_INDEX_FILE GIT_NAMESPACE GIT_DIR`, env: { GIT_INDEX_FILE: "mine" } },
      { id: "budget", uses: "guardrail/diff-budget" },
    ];
    const repository = await makeTrial(stages);
    const env = { GIT_DIR: "/elsewhere", GIT_NAMESPACE: "hook", GIT_OBJECT_DIRECTORY: "/elsewhere" };
    const ended = await run(process.execPath, [bundles.cli, "run"], repository, env);
    expect(ended).toMatchObject({ code: 0 });
    const log = join(attemptOf(onlyRun(repository)), "logs", "02-sees.log");
    expect(await readFile(log, "utf8")).toBe("mine\nlater\n/nonsuch\n");
  });
});
