import { dirname, join } from "node:path";
import {
  createStarterPipelines,
  createStarterWorkflow,
  type PackageManager,
} from "../../config/starter.ts";
import { limits } from "../../model/limits.ts";
import { pipelineFiles } from "../../model/pipeline-files.ts";
import type { Files } from "../../platform/platform.ts";
import { findLinkOut } from "../run-folder/own-folders.ts";
import { refuse, type Refusal } from "../settings/settings.ts";

/** What was done with one file. */
export interface InitStep {
  path: string;
  did: "wrote" | "replaced" | "kept" | "added";
  detail: string;
}

const workflowFile = ".github/workflows/orchestrator.yml";

const lockFiles: readonly [string, PackageManager][] = [
  ["pnpm-lock.yaml", "pnpm"],
  ["yarn.lock", "yarn"],
  ["bun.lock", "bun"],
  ["bun.lockb", "bun"],
  ["package-lock.json", "npm"],
  ["npm-shrinkwrap.json", "npm"],
];

/** Writes a pipeline file and a workflow that suit the repository. Existing files are kept unless `force` is set. */
export async function initRepository(
  files: Files,
  root: string,
  force: boolean,
): Promise<InitStep[] | Refusal> {
  for (const folder of new Set(
    [...pipelineFiles, workflowFile].map((path) => join(root, dirname(path))),
  )) {
    const link = folder === root ? undefined : await findLinkOut(files, root, folder);
    if (link !== undefined) return refuse(`${link}. Remove it, and run init again`);
  }
  return placeFiles(files, root, force);
}

async function placeFiles(files: Files, root: string, force: boolean): Promise<InitStep[]> {
  const text = await readOwn(files, root, ".gitignore");
  const scripts = await packageScripts(files, root);
  const { manager, locked } = await packageManager(files, root, scripts !== null);
  return [
    await placePipeline(files, root, createStarterPipelines(manager, scripts ?? []), force),
    await place(files, root, workflowFile, createStarterWorkflow(manager, locked), force),
    ...(await ignore(files, root, text ?? "", [".runs/", "out/"])),
  ];
}

/** Reads a file of the repository, within limits: other programs write it too. */
const readOwn = (files: Files, root: string, path: string): Promise<string | undefined> =>
  files.readText(join(root, path), { within: root, most: limits.repositoryFile.value });

/** The names of package.json's scripts; null: there is no package.json. */
async function packageScripts(files: Files, root: string): Promise<string[] | null> {
  const text = await readOwn(files, root, "package.json");
  if (text === undefined) return null;
  try {
    const value = JSON.parse(text) as { scripts?: unknown } | null;
    const scripts = value?.scripts;
    return typeof scripts === "object" && scripts !== null ? Object.keys(scripts) : [];
  } catch {
    return [];
  }
}

async function packageManager(
  files: Files,
  root: string,
  isPackage: boolean,
): Promise<{ manager: PackageManager; locked: boolean }> {
  for (const [lock, manager] of lockFiles) {
    if (await files.exists(join(root, lock))) return { manager, locked: true };
  }
  return { manager: isPackage ? "npm" : null, locked: false };
}

/**
 * Writes the pipeline file under the name that exists. One in JSON is kept, because a new YAML file would take
 * precedence.
 */
async function placePipeline(
  files: Files,
  root: string,
  text: string,
  force: boolean,
): Promise<InitStep> {
  let path: string = pipelineFiles[0];
  for (const name of pipelineFiles.toReversed())
    if (await files.exists(join(root, name))) path = name;
  if (path.endsWith(".json"))
    return { path, did: "kept", detail: "this is the repository's pipeline file" };
  return place(files, root, path, text, force);
}

async function place(
  files: Files,
  root: string,
  path: string,
  text: string,
  force: boolean,
): Promise<InitStep> {
  const exists = await files.exists(join(root, path));
  if (exists && !force) return { path, did: "kept", detail: "it exists; --force replaces it" };
  await files.replace(join(root, path), text);
  return { path, did: exists ? "replaced" : "wrote", detail: "" };
}

/** Adds missing lines to .gitignore. @param text its current content */
async function ignore(
  files: Files,
  root: string,
  text: string,
  lines: readonly string[],
): Promise<InitStep[]> {
  const path = ".gitignore";
  const present = new Set(text.split(/\r?\n/).map((line) => line.trim().replace(/^\/|\/$/g, "")));
  const missing = lines.filter((line) => !present.has(line.replace(/\/$/, "")));
  if (missing.length === 0) return [];
  const start = text === "" || text.endsWith("\n") ? text : `${text}\n`;
  await files.replace(join(root, path), `${start}${missing.join("\n")}\n`);
  return [{ path, did: text === "" ? "wrote" : "added", detail: missing.join(" ") }];
}
