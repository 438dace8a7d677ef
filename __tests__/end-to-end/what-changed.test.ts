import { describe, expect, test } from "@jest/globals";
import { orchestrator } from "./command-line.ts";
import { git, writeFiles } from "./repository.ts";
import { makeTrial, runExpecting } from "./trial.ts";

/** A stage that only runs when what it checks has changed, on a branch that breaks it. */
async function makeSite(path: string): Promise<string> {
  const stages = [
    { id: "site", run: `grep -q GOOD ${path}`, paths: [path] },
    { id: "budget", uses: "guardrail/diff-budget" },
  ];
  const repository = await makeTrial(stages, {
    files: { [path]: "GOOD\n", ".gitignore": "/.runs/*/cli\n/out/trial\n" },
  });
  await git(repository, "add", "--force", "--all");
  await git(repository, "commit", "--quiet", "--allow-empty", "-m", "site");
  await git(repository, "checkout", "--quiet", "-b", "topic");
  await writeFiles(repository, { [path]: "BROKEN\n" });
  return repository;
}

describe("a broken file is seen", () => {
  test.each(["out/index.html", ".runs/site/index.html", "out/site/metrics/index.html"])(
    "in a tracked folder that runs are written to: %s (G1)",
    async (path) => {
      const repository = await makeSite(path);
      await git(repository, "commit", "--quiet", "-a", "-m", "break it");
      const { stdout } = await runExpecting(1, repository);
      expect(stdout).toContain("site failed");
      const guard = await orchestrator(repository, ["guard", "diff-budget"]);
      expect(guard.stdout).toContain("1 file");
    },
  );

  test.each(["--assume-unchanged", "--skip-worktree"])("marked %s (G19)", async (mark) => {
    const repository = await makeSite("site/index.html");
    await git(repository, "update-index", mark, "site/index.html");
    expect((await runExpecting(1, repository)).stdout).toContain("site failed");
    expect((await orchestrator(repository, ["guard", "diff-budget"])).stdout).toContain("1 file");
  });

  test("behind a replaced base (G19)", async () => {
    const repository = await makeSite("site/index.html");
    await git(repository, "commit", "--quiet", "-a", "-m", "break it");
    await git(repository, "replace", "main^{tree}", "topic^{tree}");
    expect((await runExpecting(1, repository)).stdout).toContain("site failed");
  });
});
