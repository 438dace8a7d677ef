import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "@jest/globals";
import { orchestrator, run } from "./command-line.ts";
import { unpackPackage } from "./npm-registry.ts";
import { git, makeRepository } from "./repository.ts";
import { readManifest, runFolders, stage } from "./run-folder.ts";

interface RealPackage {
  name: string;
  version: string;
  /** A line of its source, and what breaks it. */
  file: string;
  line: string;
  broken: string;
  /** What counts the cases of its test script. */
  cases: { file: string; each: RegExp };
}

/**
 * Old versions, because few packages still ship their tests. Both are run by their own `npm test`, a plain script of
 * assertions: a test runner of that age may fail by itself on a busy machine, as tape 4.0.0 does.
 */
const packages: RealPackage[] = [
  {
    name: "mime",
    version: "1.6.0",
    file: "mime.js",
    line: "this.types[exts[i]] = type;",
    broken: "this.types[exts[i]] = exts[i];",
    cases: { file: "src/test.js", each: /^\s*assert\.|^eq\(/gm },
  },
  {
    name: "path-parse",
    version: "1.0.5",
    file: "index.js",
    line: "return splitPathRe.exec(filename).slice(1);",
    broken: "return splitPathRe.exec(filename);",
    cases: { file: "test.js", each: /^\s*\[\{/gm },
  },
];

const pipeline = `
task: trial
default-pipeline: packages
pipelines:
  packages:
    subtasks:
${packages
  .map(
    ({ name }) =>
      `      - { id: ${name}, working-directory: packages/${name}, stages: [{ id: ${name}-test, run: npm test }] }`,
  )
  .join("\n")}
`;

let repository: string;
const folderOf = ({ name }: RealPackage): string => join(repository, "packages", name);

beforeAll(async () => {
  repository = await makeRepository({ ".github/orchestrator.yml": pipeline, "package.json": "{}" });
  for (const wanted of packages) await unpackPackage(`${wanted.name}@${wanted.version}`, folderOf(wanted));
  await git(repository, "add", "--all");
  await git(repository, "commit", "--quiet", "--message", "packages");
}, 120_000);

interface ByHand {
  passed: boolean;
  stdout: string;
  stderr: string;
}

async function byHand(of: RealPackage): Promise<ByHand> {
  const { code, stdout, stderr } = await run("npm", ["test"], folderOf(of));
  return { passed: code === 0, stdout, stderr };
}

/** Holds what each package's own script says against what it has to; an error shows what the script printed. */
async function checkByHand(expected: Record<string, boolean>): Promise<void> {
  for (const real of packages) {
    const { passed, stdout, stderr } = await byHand(real);
    if (passed !== expected[real.name])
      throw new Error(`${real.name} ${passed ? "passed" : "failed"} by hand:\n${stdout}\n${stderr}`);
  }
}

/** Pass or fail of each package, as the newest run says. */
async function ours(): Promise<Record<string, boolean>> {
  const { code } = await orchestrator(repository, ["run"]);
  const manifest = readManifest(runFolders(repository).at(-1)!);
  expect(code).toBe(manifest.status === "succeeded" ? 0 : 1);
  return Object.fromEntries(
    packages.map(({ name }) => [name, stage(manifest, `${name}-test`).outcome === "succeeded"]),
  );
}

async function countCases(real: RealPackage): Promise<number> {
  const text = await readFile(join(folderOf(real), real.cases.file), "utf8");
  return text.match(real.cases.each)?.length ?? 0;
}

describe("two packages of the npm registry, tested by their own scripts", () => {
  test.each(packages)("$name has at least 20 cases", async (real) => {
    expect(await countCases(real)).toBeGreaterThanOrEqual(20);
  });

  test("pass as they do by hand", async () => {
    const expected = { mime: true, "path-parse": true };
    await checkByHand(expected);
    expect(await ours()).toEqual(expected);
  });

  test.each(packages)("fail as by hand with a line of $name broken, and only it does", async (real) => {
    const path = join(folderOf(real), real.file);
    const intact = await readFile(path, "utf8");
    expect(intact.split(real.line)).toHaveLength(2);
    await writeFile(path, intact.replace(real.line, real.broken));
    try {
      const expected = Object.fromEntries(packages.map(({ name }) => [name, name !== real.name]));
      await checkByHand(expected);
      expect(await ours()).toEqual(expected);
    } finally {
      await writeFile(path, intact);
    }
  });
});
