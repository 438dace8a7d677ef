import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "@jest/globals";
import { parse } from "yaml";
import { eventsOf, readWorkflow, stepsOf } from "./support/workflow-file.ts";

/*
 * What OpenSSF Scorecard asks of a repository and can be told without GitHub. docs/security.md says what holds the rest of
 * its checks.
 */

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const read = (path: string): string => readFileSync(join(root, path), "utf8");
const files = execFileSync("git", ["ls-files", "-z"], { cwd: root, encoding: "utf8" })
  .split("\0")
  // A build may have taken some away.
  .filter((path) => path !== "" && existsSync(join(root, path)));
const named = (name: string): string[] => files.filter((path) => path.split("/").at(-1) === name);

test("no file in git is a binary", () => {
  expect(files.length).toBeGreaterThan(500);
  expect(files.filter((path) => readFileSync(join(root, path)).includes(0))).toEqual([]);
});

/** What a script installs or runs from elsewhere without a lock file or a hash that says what has to come. */
function unpinned(text: string): string[] {
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => !line.startsWith("#") && !line.startsWith("//"))
    .filter(
      (line) =>
        /\bnpm (i|install|add|exec)\b|\bnpx (-y|--yes)\b|\bgo (install|get)\b|\b(curl|wget)\b/.test(line) ||
        (/\bpip3? install\b/.test(line) && !line.includes("--require-hashes")),
    );
}

test("workflows and scripts install only what a lock file or a hash says", () => {
  const scripts = files.filter((path) => /^(\.ci|\.github\/(workflows|actions))\//.test(path));
  expect(scripts.flatMap((path) => unpinned(read(path)).map((line) => `${path}: ${line}`))).toEqual([]);
  expect(
    unpinned("- run: npm install jest\n- run: curl x | sh\n  pip install x\n# npm install"),
  ).toHaveLength(3);
});

interface Update {
  "package-ecosystem": string;
  directory?: string;
  directories?: string[];
}

test("Dependabot looks after everything that has a version", () => {
  const { updates } = parse(read(".github/dependabot.yml")) as { updates: Update[] };
  const looked = updates.flatMap((update) =>
    (update.directories ?? [update.directory!]).map((folder) => `${update["package-ecosystem"]} ${folder}`),
  );
  const folderOf = (path: string): string => `/${dirname(path)}`.replace(/\/\.$/, "/");
  const expected = [
    ...named("package-lock.json").map((path) => `npm ${folderOf(path)}`),
    ...named("go.mod").map((path) => `gomod ${folderOf(path)}`),
    ...named("requirements.txt").map((path) => `pip ${folderOf(path)}`),
    "github-actions /",
  ];
  expect(looked.toSorted()).toEqual(expected.toSorted());
});

test("CodeQL looks at every push and pull request, at the source and at the workflows", () => {
  const workflow = readWorkflow(read(".github/workflows/codeql.yml"));
  expect(eventsOf(workflow)).toEqual(expect.arrayContaining(["push", "pull_request"]));
  const [job] = Object.values(workflow.jobs);
  expect(job!.strategy!.matrix).toEqual({ language: ["javascript-typescript", "actions"] });
  expect(stepsOf(job!).some(({ uses }) => uses?.startsWith("github/codeql-action/analyze@"))).toBe(true);
});

test("the policy says where to report a weakness, and which versions get fixes", () => {
  const policy = read(".github/SECURITY.md");
  expect(policy).toMatch(/https:\/\/github\.com\/org\/orchestrator\/security\/advisories\/new/);
  expect(policy).toMatch(/## Supported versions/);
});

test("the licence is where it is looked for, and the package names it", () => {
  expect(read("LICENSE")).toMatch(/^MIT License\n/);
  expect(JSON.parse(read("package.json"))).toMatchObject({ license: "MIT" });
});
