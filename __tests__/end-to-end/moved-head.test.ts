import { describe, expect, test } from "@jest/globals";
import { orchestrator } from "./command-line.ts";
import { git, makeRepository, writeFiles } from "./repository.ts";

interface Gate {
  setup?: object[];
  stages?: object[];
  subtasks?: object[];
  after?: object[];
}

/** A branch that adds code to `main`. */
async function changeUnder(gate: Gate): Promise<string> {
  const folder = await makeRepository({
    "README.md": "# Shop\n",
    ".github/orchestrator.yml": JSON.stringify({ task: "trial", pipelines: { gate } }),
  });
  await git(folder, "checkout", "--quiet", "-b", "topic");
  await writeFiles(folder, { "src/a.ts": "code\n".repeat(200) });
  await git(folder, "add", "--all");
  await git(folder, "commit", "--quiet", "--message", "topic");
  return folder;
}

const budget = { uses: "guardrail/diff-budget", with: { "max-lines": 50 } };
const orphan =
  "git update-ref HEAD $(git -c user.name=a -c user.email=a@b.c commit-tree -m other main^{tree})";

describe("a stage cannot choose what later guardrails check", () => {
  test.each(["git checkout -q -f main", "git reset -q --hard main", "git update-ref HEAD main", orphan])(
    "by moving HEAD: %s",
    async (run) => {
      const guardrails = ["diff-budget", "spec-guard", "docs-check"].map((name) => ({
        uses: `guardrail/${name}`,
        needs: ["move"],
        if: "always()",
        with: { "dry-run": true },
      }));
      const folder = await changeUnder({ stages: [{ id: "move", run }, ...guardrails] });
      const before = (await git(folder, "rev-parse", "HEAD")).trim();
      const { code, stdout } = await orchestrator(folder, ["run"]);
      const moved = [...stdout.matchAll(/a stage of this run moved HEAD from (\w+) to \w+/g)];
      expect(moved.length).toBeGreaterThanOrEqual(guardrails.length);
      expect(new Set(moved.map(([, from]) => from))).toEqual(new Set([before]));
      expect(code).toBe(1);
    },
  );

  test.each(["git branch -f main HEAD", "git update-ref refs/heads/main HEAD"])(
    "by moving the base: %s",
    async (run) => {
      const folder = await changeUnder({ stages: [{ id: "move", run }, budget] });
      const { code, stdout } = await orchestrator(folder, ["run"]);
      expect(stdout).toContain("200 lines changed");
      expect(code).toBe(1);
    },
  );

  test("nor what a guardrail after all of them judges", async () => {
    const stages = [{ id: "move", run: "git checkout -q -f main" }];
    const folder = await changeUnder({ stages, after: [{ uses: "guardrail/diff-budget" }] });
    const { code, stdout } = await orchestrator(folder, ["run"]);
    expect(stdout).toContain("moved HEAD from");
    expect(code).toBe(1);
  });

  test.each([["a setup that moves HEAD"], ["one that moves the base"]])(
    "nor %s in a run over several processes",
    async (which) => {
      const run = which.endsWith("base") ? "git branch -f main HEAD" : "git checkout -q -f main";
      const folder = await changeUnder({
        setup: [{ id: "move", run }],
        subtasks: [
          { id: "one", stages: [budget] },
          { id: "two", stages: [{ id: "unit", run: "true" }] },
        ],
      });
      const { code, stdout } = await orchestrator(folder, ["run", "--jobs", "2"]);
      expect(stdout).toContain(which.endsWith("base") ? "200 lines changed" : "moved HEAD from");
      expect(code).toBe(1);
    },
  );

  test("a stage that leaves HEAD where it is changes nothing for them", async () => {
    const stages = [{ id: "unit", run: "git stash list; git checkout -q --detach" }, budget];
    const { stdout } = await orchestrator(await changeUnder({ stages }), ["run"]);
    expect(stdout).toContain("200 lines changed");
  });
});
