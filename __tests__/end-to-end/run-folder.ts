import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Manifest, ManifestCommand } from "../../src/model/manifest.ts";
import type { RunSummary } from "../../src/model/run-summary.ts";

/** The folders of all runs that a repository holds, oldest first. */
export function runFolders(repository: string): string[] {
  const runs = join(repository, ".runs");
  if (!existsSync(runs)) return [];
  return readdirSync(runs).flatMap((task) => {
    const cli = join(runs, task, "cli");
    // A run that begins just now has made only the folder above.
    return (existsSync(cli) ? readdirSync(cli) : []).toSorted().map((run) => join(cli, run));
  });
}

/** The folder of the repository's only run. */
export function onlyRun(repository: string): string {
  const folders = runFolders(repository);
  if (folders.length !== 1) throw new Error(`expected one run, found: ${folders.join(", ") || "none"}`);
  return folders[0]!;
}

const readJson = (folder: string, name: string): unknown =>
  JSON.parse(readFileSync(join(folder, name), "utf8"));

export const readManifest = (folder: string): Manifest => readJson(folder, "manifest.json") as Manifest;

export const readSummary = (folder: string): RunSummary => readJson(folder, "run-summary.json") as RunSummary;

/** The manifest's entry of one stage. */
export function stage(manifest: Manifest, id: string): ManifestCommand {
  const found = manifest.commands.find((command) => command.id === id);
  if (found === undefined) throw new Error(`the manifest has no stage ${id}`);
  return found;
}

/** Every file of a folder, relative to it. */
export function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .toSorted();
}
