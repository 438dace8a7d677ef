import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { orchestrator } from "./command-line.ts";
import { git, makeRepository, writeFiles } from "./repository.ts";
import { onlyRun } from "./run-folder.ts";

type Files = Readonly<Record<string, string>>;

const config = (stages: readonly object[]): Files => ({
  ".github/orchestrator.yml": JSON.stringify({ task: "trial", pipelines: { gate: { stages } } }),
});

/** A branch that changes files of `main`, with the guardrail as the base has it, or as the change would. */
async function changeOf(base: Files, change: Files): Promise<string> {
  const folder = await makeRepository({ "README.md": "# Shop\n", ...base });
  await git(folder, "checkout", "--quiet", "-b", "topic");
  await writeFiles(folder, change);
  await git(folder, "add", "--all");
  await git(folder, "commit", "--quiet", "--message", "topic");
  return folder;
}

const stage = (name: string, options: object): object => ({ uses: `guardrail/${name}`, with: options });
const day = "last_review: 2020-01-01";
const old = `---\nowner: docs\n${day}\n---\n# Guide\n`;

describe("a guardrail cannot be talked round by the change that it judges (F5)", () => {
  test.each([
    [
      "spec-guard, by a folder of specs that is moved",
      stage("spec-guard", {}),
      stage("spec-guard", { specs: ["notes/**"], "max-age-days": 3650 }),
      { "src/a.ts": "code\n", "notes/a.md": old },
      "Code changed",
    ],
    [
      "spec-guard, by code that is called none",
      stage("spec-guard", {}),
      stage("spec-guard", { code: ["lib/**"] }),
      { "src/a.ts": "code\n" },
      "Code changed",
    ],
    [
      "diff-budget, by a dry run",
      stage("diff-budget", { "max-lines": 50, "settings-changed": "error" }),
      stage("diff-budget", { "max-lines": 50, "settings-changed": "error", "dry-run": true }),
      { "src/a.ts": "code\n".repeat(200) },
      "lines changed",
    ],
    [
      "spec-guard, by a dry run",
      stage("spec-guard", {}),
      stage("spec-guard", { "dry-run": true }),
      { "src/a.ts": "code\n" },
      "Code changed",
    ],
    [
      "docs-check, by rules that are off",
      stage("docs-check", {}),
      stage("docs-check", { links: false }),
      { "README.md": "[gone](gone.md)\n" },
      "gone.md",
    ],
    [
      "docs-freshness, by documents that are left alone",
      stage("docs-freshness", { "only-changed": true }),
      stage("docs-freshness", { "only-changed": true, files: ["other/**"], ignore: ["docs/**"] }),
      { "docs/a.md": old },
      "overdue",
    ],
    [
      "diff-budget, by a larger budget",
      stage("diff-budget", { "max-files": 1 }),
      stage("diff-budget", { "max-files": 100 }),
      { "a.txt": "1\n", "b.txt": "1\n" },
      "3 files changed",
    ],
  ])("%s", async (_, before, after, files: Files, complaint) => {
    const folder = await changeOf(config([before]), { ...files, ...config([after]) });
    const { code, stdout } = await orchestrator(folder, ["run"]);
    expect(stdout).toContain(complaint);
    expect(code).toBe(1);
    const summary = readFileSync(join(onlyRun(folder), "summary.md"), "utf8");
    // Before the table of stages, and before what is wrong.
    expect(summary.indexOf("The change modifies its own rules")).toBeGreaterThan(0);
    expect(summary.indexOf("The change modifies its own rules")).toBeLessThan(summary.indexOf("| "));
  });

  test("one alone, by a dry run of the change", async () => {
    const folder = await changeOf(config([stage("diff-budget", { "max-lines": 5 })]), {
      "src/a.ts": "code\n".repeat(20),
      ...config([stage("diff-budget", { "max-lines": 5, "dry-run": true })]),
    });
    const guard = ["guard", "diff-budget", "--base", "main"];
    expect(await orchestrator(folder, guard)).toMatchObject({ code: 1, stderr: "" });
    expect((await orchestrator(folder, [...guard, "--with", "dry-run=true"])).code).toBe(0);
  });

  test("review, by not being required any more", async () => {
    const gate = (required: boolean): Files => ({
      ".github/orchestrator.yml": JSON.stringify({
        task: "trial",
        pipelines: {
          gate: { stages: [{ id: "unit", run: "true" }], after: [stage("review", { required })] },
        },
      }),
    });
    const folder = await changeOf(gate(true), gate(false));
    const { code, stdout } = await orchestrator(folder, ["run"]);
    expect(stdout).toContain("after/review failed (the change modifies its settings; not performed");
    expect(code).toBe(1);
  });

  test("from a pipeline file that the base lacks, or without any in the base, are reported", async () => {
    const [name] = Object.keys(config([]));
    const own = config([stage("diff-budget", { "max-lines": 5000 })])[name!]!;
    const change = { ".github/gate2.yml": own, "src/a.ts": "code\n".repeat(200) };
    const folder = await changeOf(config([stage("diff-budget", { "max-lines": 50 })]), change);
    const run = ["run", "--config", ".github/gate2.yml"];
    expect(await orchestrator(folder, run)).toMatchObject({
      code: 1,
      stdout: expect.stringContaining("and at most 50 may"),
    });
    const bare = await changeOf({}, change);
    expect(await orchestrator(bare, run)).toMatchObject({ code: 0 });
    const summary = readFileSync(join(onlyRun(bare), "summary.md"), "utf8");
    expect(summary).toContain("this change's own settings apply");
    expect(summary).not.toContain("attributes and settings hold");
  });

  test("a passing run reports it first too", async () => {
    const before = config([stage("diff-budget", { "max-files": 5 })]);
    const folder = await changeOf(before, config([stage("diff-budget", { "max-files": 6 })]));
    const { code } = await orchestrator(folder, ["run"]);
    expect(code).toBe(0);
    const summary = readFileSync(join(onlyRun(folder), "summary.md"), "utf8");
    expect(summary).toMatch(/^## .*Passed[^]*The change modifies its own rules:\*\*[^]*\n\| /);
  });
});
