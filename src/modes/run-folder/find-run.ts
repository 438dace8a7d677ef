import { join, resolve } from "node:path";
import { limitLines } from "../../text/wording.ts";
import type { Files } from "../../platform/platform.ts";
import { refuseFoldersOutside } from "./own-folders.ts";
import type { RunArchives } from "./run-archives.ts";
import { refuse, type Refusal, type TaskPlace } from "../settings/settings.ts";

/** A run on disk. */
export interface RunPlace {
  id: string;
  /** Absolute. */
  folder: string;
}

/** Where to look for a run that a person names. */
export interface RunSearch extends TaskPlace {
  /** The folder that a relative folder is named from. Default: the root. */
  here?: string;
  /** Left out: an archive is refused, as by verbs that write into a run. */
  archives?: RunArchives;
}

/**
 * Finds one run: the only way in which verbs do.
 * @param run a run id, a unique prefix of one, a run's folder, its downloaded archive, or `latest` or null for the
 * newest
 * @returns the run's folder, absolute
 */
export async function findRun(
  where: RunSearch,
  files: Files,
  run: string | null,
): Promise<string | Refusal> {
  const refusal = await refuseFoldersOutside(where, files);
  if (refusal !== null) return refusal;
  const folder = resolve(where.here ?? where.root, run ?? "");
  if (run?.endsWith(".zip") === true && !(await isRunFolder(files, folder)))
    return openArchive(where, files, run, folder);
  if (run !== null && /[/\\]|^\.{1,2}$/.test(run)) return checkFolder(files, run, folder);
  const runs = await listRuns(where, files);
  if (run === null || run === "latest")
    return runs.at(-1)?.folder ?? refuse(`no run yet in ${where.runsFolder}`);
  const exact = runs.filter(({ id }) => id === run);
  const matching = exact.length > 0 ? exact : runs.filter(({ id }) => id.startsWith(run));
  if (matching.length === 1) return matching[0]!.folder;
  if (matching.length === 0 && (await isRunFolder(files, folder))) return folder;
  return refuse(
    matching.length === 0
      ? describeUnknown(run, runs, where.runsFolder)
      : `${run} matches ${matching.length} runs:${listNewest(matching)}`,
  );
}

async function openArchive(
  { archives }: RunSearch,
  files: Files,
  name: string,
  path: string,
): Promise<string | Refusal> {
  if (!(await files.exists(path))) return refuse(`${name}: no such file`);
  if (archives === undefined)
    return refuse(
      `${name} is an archive, which can only be looked at: unpack it, and name the folder`,
    );
  const folder = await archives.open(path);
  if (typeof folder !== "string") return folder;
  const found = await files.list(folder);
  return found.includes("manifest.json") || found.includes("jobs")
    ? folder
    : refuse(
        `${name}: not the artifact of a run: it has neither manifest.json nor jobs. Expected orchestrator-<key>-run-a<attempt>.zip`,
      );
}

async function checkFolder(files: Files, name: string, folder: string): Promise<string | Refusal> {
  if (!(await files.exists(folder))) return refuse(`${name}: no such folder`);
  return (await isRunFolder(files, folder))
    ? folder
    : refuse(`${name}: not a run's folder: it has none of ${topNames.join(", ")}`);
}

export const isRunFolder = async (files: Files, folder: string): Promise<boolean> =>
  (await files.list(folder)).some((name) => topNames.includes(name));

/** The most runs to list in a message. */
const maxListed = 8;

/** Runs that start like the name come first, then the newest. */
function describeUnknown(name: string, runs: readonly RunPlace[], runsFolder: string): string {
  const unknown = `there is no run ${name} in ${runsFolder}`;
  if (runs.length === 0) return unknown;
  const shared = (id: string): number => {
    const differs = Array.from(id).findIndex((character, at) => character !== name[at]);
    return differs === -1 ? id.length : differs;
  };
  const nearest = runs.toSorted((left, right) => shared(left.id) - shared(right.id));
  return `${unknown}; the nearest:${listNewest(nearest)}`;
}

/** One line for each of the last runs, the last first. */
function listNewest(runs: readonly RunPlace[]): string {
  const ids = runs.map(({ id }) => id).toReversed();
  return limitLines(ids, maxListed, "runs")
    .map((line) => `\n  ${line}`)
    .join("");
}

/** A run's folder has at least one of these. Other folders are not searched: they may hold the whole machine. */
export const topNames: readonly string[] = [
  "run.lock",
  "origin.json",
  "plan.json",
  "manifest.json",
  "jobs",
];

/** Lists the runs of the task, or of all tasks, sorted by id, which is oldest first. */
export async function listRuns({ runsFolder, task }: TaskPlace, files: Files): Promise<RunPlace[]> {
  const tasks = task === null ? await files.list(runsFolder) : [task];
  const runs: RunPlace[] = [];
  for (const name of tasks) {
    const folder = join(runsFolder, name, "cli");
    for (const id of await files.list(folder)) runs.push({ id, folder: join(folder, id) });
  }
  return runs.sort((left, right) => (left.id < right.id ? -1 : 1));
}
