import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { temporaryFolder } from "../support/temporary-folder.ts";
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

/** A branch that renamed and changed a file, and changed a document. */
async function makeRenamed(): Promise<string> {
  const stages = [{ id: "docs", run: "true", paths: ["docs"] }];
  const lines = Array.from({ length: 40 }, (_, at) => `line ${at}\n`).join("");
  const repository = await makeTrial(stages, {
    files: { "old.txt": lines, "docs/a.md": "# A\n", ".gitignore": "/.runs\n/out\n" },
  });
  await git(repository, "config", "uploadpack.allowFilter", "true");
  await git(repository, "checkout", "--quiet", "-b", "topic");
  await git(repository, "mv", "old.txt", "new.txt");
  await writeFiles(repository, { "new.txt": `${lines}more\n`, "docs/a.md": "# A\n\nMore.\n" });
  await git(repository, "commit", "--quiet", "-a", "-m", "rename");
  return repository;
}

describe("in a partial clone whose remote is out of reach (E2)", () => {
  async function makePartialClone(): Promise<string> {
    const remote = await makeRenamed();
    const folder = await temporaryFolder();
    await git(folder, "clone", "--quiet", "--filter=blob:none", `file://${remote}`, ".");
    await git(folder, "remote", "set-url", "origin", `file://${folder}/nowhere`);
    return folder;
  }

  test("a run knows what changed without the contents of files", async () => {
    const repository = await makePartialClone();
    const { stdout } = await orchestrator(repository, ["plan", "--base", "origin/main", "--json"]);
    expect(JSON.parse(stdout)).toMatchObject({ changes: { files: 3 } });
  });

  test.each([
    ["diff-budget", 1],
    ["review", 0],
  ])("%s, which needs contents, says what to set", async (name, expected) => {
    const repository = await makePartialClone();
    const { code, stdout } = await orchestrator(repository, ["guard", name, "--base", "origin/main"]);
    expect([code, stdout]).toEqual([expected, expect.stringContaining("persist-credentials: true")]);
  });
});

test("only reading runs no filter, driver or hook that the repository configures (G7)", async () => {
  const repository = await makeRenamed();
  const ran = join(await temporaryFolder(), "ran");
  const program = `echo ran >> '${ran}'; cat`;
  for (const key of ["filter.x.clean", "filter.x.smudge", "filter.x.process", "diff.x.textconv"])
    await git(repository, "config", key, program);
  await git(repository, "config", "filter.x.required", "true");
  await writeFiles(repository, {
    ".gitattributes": "* filter=x diff=x\n",
    "new.txt": "changed\n",
    "docs/b.md": "# B\n",
  });
  const verbs = [["plan"], ["guard", "diff-budget"], ["guard", "review"], ["stamp"], ["run"], ["show"]];
  for (const verb of verbs) {
    const base = verb[0] === "show" ? [] : ["--base", "main"];
    const { code, stderr } = await orchestrator(repository, [...verb, ...base]);
    expect([verb, code, stderr]).toEqual([verb, 0, ""]);
    expect([verb, existsSync(ran)]).toEqual([verb, false]);
  }
});
