import { cp, mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { project, run } from "./command-line.ts";

/** Runs git without anybody's settings, and fails with what git said. */
export async function git(cwd: string, ...args: string[]): Promise<string> {
  const identity = [
    "-c",
    "user.name=t",
    "-c",
    "user.email=t@example.invalid",
    "-c",
    "init.defaultBranch=main",
  ];
  const { code, stdout, stderr } = await run("git", [...identity, ...args], cwd);
  if (code !== 0) throw new Error(`git ${args.join(" ")}: ${stderr}`);
  return stdout.trim();
}

/** Writes files by their path relative to the folder. */
export async function writeFiles(folder: string, files: Readonly<Record<string, string>>): Promise<void> {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
}

/** A repository with one commit that holds these files. @returns its folder */
export async function makeRepository(files: Readonly<Record<string, string>>): Promise<string> {
  const folder = await temporaryFolder();
  await writeFiles(folder, files);
  return commitAll(folder);
}

/** A repository with a pipeline file of these stages: their YAML, indented by nothing. */
export const makePipeline = (stages: string, files: Readonly<Record<string, string>> = {}): Promise<string> =>
  makeRepository({
    ".github/orchestrator.yml": `task: trial\npipelines:\n  gate:\n    stages:\n${indented(stages)}\n`,
    ...files,
  });

const indented = (text: string): string =>
  text
    .trim()
    .split("\n")
    .map((line) => `      ${line}`)
    .join("\n");

/** A repository with copies of these files and folders of this project, as a clone of it would have them. */
export async function copyOfProject(paths: readonly string[]): Promise<string> {
  const folder = await temporaryFolder();
  for (const path of paths) await cp(join(project, path), join(folder, path), { recursive: true });
  return commitAll(folder);
}

export async function commitAll(folder: string): Promise<string> {
  await git(folder, "init", "--quiet");
  await git(folder, "add", "--all");
  await git(folder, "commit", "--quiet", "--allow-empty", "--message", "all");
  return folder;
}
