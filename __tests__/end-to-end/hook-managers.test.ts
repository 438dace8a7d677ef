import { writeFile } from "node:fs/promises";
import { delimiter, join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { run } from "./command-line.ts";
import { makesFixture, readState } from "./harm.ts";
import { copyExample, enable, hookManagers, installOrchestrator, type HookManager } from "./hook-managers.ts";
import { commitAll, git } from "./repository.ts";
import { makeTrial } from "./trial.ts";

interface Clone {
  repository: string;
  linked: string;
  remote: string;
  env: Record<string, string>;
}

const stages = [
  { id: "fixture", run: makesFixture },
  { id: "test", run: "grep fine state" },
];

/** A repository with the example's hook, a worktree of it, and a remote without commits. */
async function makeClone(manager: HookManager, programs: string): Promise<Clone> {
  const path = [programs, process.env["PATH"] ?? ""].filter((folders) => folders !== "").join(delimiter);
  const env = { PATH: path, PRE_COMMIT_HOME: await temporaryFolder() };
  const repository = await makeTrial(stages, { files: { ".gitignore": "node_modules\n", state: "fine\n" } });
  await copyExample(manager, repository);
  await commitAll(repository);
  const remote = await temporaryFolder();
  await git(remote, "init", "--quiet", "--bare");
  await git(repository, "remote", "add", "origin", remote);
  const linked = join(await temporaryFolder(), "linked");
  await git(repository, "worktree", "add", "--quiet", "-b", "topic", linked);
  for (const folder of [repository, linked]) await installOrchestrator(folder);
  await enable(manager, repository, env);
  if (manager.perWorktree === true) await enable(manager, linked, env);
  return { repository, linked, remote, env };
}

/** Pushes the branch that is checked out here. @returns what was printed, and what came of it */
async function push({ repository, remote, env }: Clone, folder: string) {
  const before = await readState(repository);
  const branch = await git(folder, "branch", "--show-current");
  const { code, stdout, stderr } = await run("git", ["push", "--quiet", "origin", branch], folder, env);
  const arrived = await git(remote, "for-each-ref", "--format=%(objectname)", `refs/heads/${branch}`);
  return {
    code,
    printed: stdout + stderr,
    hasArrived: arrived === (await git(folder, "rev-parse", "HEAD")),
    status: await git(folder, "status", "--porcelain"),
    isUnchanged: JSON.stringify(await readState(repository)) === JSON.stringify(before),
  };
}

const harmless = { status: "", isUnchanged: true };

async function commit(folder: string, state: string): Promise<void> {
  await writeFile(join(folder, "state"), `${state}\n`);
  await git(folder, "-c", "core.hooksPath=/dev/null", "commit", "--quiet", "--all", "--message", state);
}

/** From the repository and from its worktree: a commit that passes, and then one that fails. */
async function pushThrough(manager: HookManager, programs: string): Promise<void> {
  const clone = await makeClone(manager, programs);
  for (const folder of [clone.repository, clone.linked]) {
    await commit(folder, "fine, too");
    const passing = await push(clone, folder);
    expect(passing).toMatchObject({ code: 0, hasArrived: true, ...harmless });
    expect(passing.printed).toContain("✓ Passed: gate");
    await commit(folder, "broken");
    const failing = await push(clone, folder);
    expect(failing).toMatchObject({ code: 1, hasArrived: false, ...harmless });
    expect(failing.printed).toContain("test failed: exit 1");
  }
}

/** Looked for here, so that what is missing is seen as skipped. */
const found = new Map<HookManager, string | null>();
for (const manager of hookManagers)
  found.set(manager, manager.findProgram === undefined ? "" : await manager.findProgram());

describe("a push arrives if the run passes, does not if it fails, and changes nothing else", () => {
  for (const [manager, programs] of found) {
    const testOrSkip = programs === null ? test.skip : test;
    testOrSkip(`with ${manager.name}, from a repository and from a worktree of it`, () =>
      pushThrough(manager, programs ?? ""),
    );
  }
});
