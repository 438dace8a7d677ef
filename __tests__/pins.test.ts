import { execFile } from "node:child_process";
import { copyFile, mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { expect, test } from "@jest/globals";
import { temporaryFolder } from "./support/temporary-folder.ts";

const run = promisify(execFile);
const script = join(dirname(dirname(fileURLToPath(import.meta.url))), ".ci", "pins.js");

const first = "1".repeat(40);
const workflow = (checkout: string): string =>
  `jobs:\n  gate:\n    steps:\n      - uses: ${checkout}\n      - uses: org/orchestrator@v1\n`;

/** A project that uses one action of others. */
async function makeProject(checkout: string): Promise<string> {
  const folder = await temporaryFolder();
  for (const name of [".ci", "docs"]) await mkdir(join(folder, name));
  await copyFile(script, join(folder, ".ci/pins.js"));
  await writeFile(join(folder, "package.json"), '{ "type": "module" }');
  const table = { "some/action": { version: "v1.2.0", commit: first } };
  await writeFile(join(folder, ".ci/actions.json"), JSON.stringify(table));
  await writeFile(join(folder, "docs/workflow.yml"), workflow(checkout));
  return folder;
}

const pins = (project: string, flags: string[], env: NodeJS.ProcessEnv = {}) =>
  run(process.execPath, [join(project, ".ci/pins.js"), ...flags], { env: { ...process.env, ...env } });

/** A repository in place of those at GitHub: versions of two major numbers, one as a tag with a message. */
async function makeActionRepository(): Promise<{ folder: string; commits: string[] }> {
  const folder = await temporaryFolder();
  const author = ["-c", "user.name=A", "-c", "user.email=a@example.com"];
  const git = async (...args: string[]) => (await run("git", [...author, ...args], { cwd: folder })).stdout;
  await git("init", "--quiet");
  const commits: string[] = [];
  for (const tag of ["v1.2.0", "v1.9.0", "v1.10.0", "v2.0.0"]) {
    await git("commit", "--quiet", "--allow-empty", "--message", tag);
    await git("tag", ...(tag === "v1.10.0" ? ["--annotate", "--message", "Newest"] : []), tag);
    commits.push((await git("rev-parse", "HEAD")).trim());
  }
  await git("tag", "v1");
  return { folder, commits };
}

test("every action of others in this project is pinned as the table says", async () => {
  await expect(run(process.execPath, [script, "--check"])).resolves.toMatchObject({ stderr: "" });
});

test.each([
  ["a version alone", "some/action@v1"],
  ["another commit", `some/action@${"2".repeat(40)} # v1.2.0`],
  ["another version beside the commit", `some/action@${first} # v1.1.0`],
  ["a commit without its version", `some/action@${first}`],
  ["a folder of the action", "some/action/folder@main"],
])("the check names the place of %s", async (_, checkout) => {
  const project = await makeProject(checkout);
  await expect(pins(project, ["--check"])).rejects.toMatchObject({
    code: 1,
    stderr: expect.stringContaining(`docs/workflow.yml:4: expected some/action@${first} # v1.2.0\n`),
  });
});

test("the check names an action that the table has not, and one that nothing uses", async () => {
  const project = await makeProject("other/action@v1");
  await expect(pins(project, ["--check"])).rejects.toMatchObject({
    stderr: expect.stringMatching(/other\/action is not in[\s\S]*nothing uses some\/action/),
  });
});

test("the table is written everywhere, and this project's own action keeps its moving version", async () => {
  const project = await makeProject("some/action/folder@main");
  await pins(project, []);
  const text = await readFile(join(project, "docs/workflow.yml"), "utf8");
  expect(text).toBe(workflow(`some/action/folder@${first} # v1.2.0`));
  await pins(project, ["--check"]);
});

test("the newest version of the same major number takes the place of the old one, with the commit behind its tag", async () => {
  const project = await makeProject("some/action@v1");
  const { folder, commits } = await makeActionRepository();
  // git asks the folder in place of GitHub.
  await pins(project, ["--newest"], {
    GIT_CONFIG_COUNT: "1",
    GIT_CONFIG_KEY_0: `url.${pathToFileURL(folder).href}.insteadOf`,
    GIT_CONFIG_VALUE_0: "https://github.com/some/action",
  });
  const text = await readFile(join(project, "docs/workflow.yml"), "utf8");
  expect(text).toBe(workflow(`some/action@${commits[2]} # v1.10.0`));
  expect(JSON.parse(await readFile(join(project, ".ci/actions.json"), "utf8"))).toEqual({
    "some/action": { version: "v1.10.0", commit: commits[2] },
  });
  await pins(project, ["--check"]);
});
