import { expect, test } from "@jest/globals";
import { judgeDiffBudget } from "../../src/guardrails/diff-budget/judge.ts";
import { DiffBudgetOptions } from "../../src/guardrails/diff-budget/options.ts";
import { initRepository } from "../changes/repository.ts";
import { factsWith, judgedRepository } from "../support/guardrail-repository.ts";

/** What is said of a change of these files. */
async function told(before: Readonly<Record<string, string>>, after: Readonly<Record<string, string>>) {
  const repository = initRepository();
  repository.write("README.md", "# Shop\n");
  for (const [path, text] of Object.entries(before)) repository.write(path, text);
  repository.commit();
  repository.git(["checkout", "-q", "-b", "topic"]);
  for (const [path, text] of Object.entries(after)) repository.write(path, text);
  const options = DiffBudgetOptions.parse({ "max-lines": 50 });
  const { findings } = await judgeDiffBudget(judgedRepository(repository), options, factsWith());
  return findings.map(({ level, rule, path }) => `${level} ${rule} ${path}`);
}

test.each([
  ["a zero byte", `/*\0*/${"code();\n".repeat(5000)}`],
  ["line ends without a line feed", "code();\r".repeat(5000)],
])("code that has no lines to count is told: %s (F5)", async (_, text) => {
  expect(await told({}, { "src/a.js": text })).toEqual(["warning diff-budget/unread-text src/a.js"]);
});

test("so is what was text at the base, whatever its name", async () => {
  expect(await told({ run: "echo\n" }, { run: `#\0\n${"echo\n".repeat(500)}` })).toEqual([
    "warning diff-budget/unread-text run",
  ]);
});

test("what is binary by name and content is not told, nor is text with lines", async () => {
  expect(await told({ "a.bin": "\0\0" }, { "a.bin": "\0", "b.png": "\0", "c.js": "code();\n" })).toEqual([]);
});
