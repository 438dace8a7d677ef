import { dirname, join, relative, sep } from "node:path";
import type { Files } from "../../platform/platform.ts";
import { isOutside } from "../../run/persisted-path.ts";
import { prunedFolder } from "./folders.ts";
import { defaultFolders, refuse, type Refusal, type TaskPlace } from "../settings/settings.ts";

type Looking = Pick<Files, "realPath" | "list">;

/** Folders with fixed names in a task's folder. */
const foldersOfTask = [
  "",
  "cli",
  "metrics",
  "metrics.pending",
  "metrics.segments",
  "metrics.rejected",
  prunedFolder,
];

/**
 * Refuses a symbolic link in place of a folder that this tool writes to, if it leads out of the repository. A folder
 * that was named explicitly may be anywhere.
 * @param settings.outFolder left out: not checked
 * @param settings.task null: all tasks with runs
 */
export async function refuseFoldersOutside(
  settings: TaskPlace & { outFolder?: string },
  files: Looking,
): Promise<Refusal | null> {
  const { root, runsFolder, outFolder } = settings;
  const { runs, out } = defaultFolders(root);
  const named = [
    ...(runsFolder === runs
      ? [{ folder: runs, by: "--runs-dir or CODEX_ORCHESTRATOR_RUNS_DIR" }]
      : []),
    ...(outFolder === out ? [{ folder: out, by: "--out-dir or CODEX_ORCHESTRATOR_OUT_DIR" }] : []),
  ];
  for (const { folder, by } of named) {
    const found =
      (await findLinkOut(files, root, folder)) ?? (await findLinkOfTask(settings, files, folder));
    if (found !== undefined) return refuse(`${found}. Remove it, or name the folder with ${by}`);
  }
  return null;
}

async function findLinkOfTask(
  { root, runsFolder, task }: TaskPlace,
  files: Looking,
  folder: string,
): Promise<string | undefined> {
  const tasks = task === null ? await files.list(runsFolder) : [task];
  for (const path of tasks.flatMap((name) =>
    foldersOfTask.map((inner) => join(folder, name, inner)),
  )) {
    const found = await findLinkOut(files, root, path);
    if (found !== undefined) return found;
  }
  return undefined;
}

/**
 * Looks for a symbolic link in a path that leads out of the repository or is broken.
 * @param path absolute; a path outside the root is not checked
 * @returns the error message; undefined: there is none
 */
export async function findLinkOut(
  files: Looking,
  root: string,
  path: string,
): Promise<string | undefined> {
  if (isOutside(root, path)) return undefined;
  const realRoot = (await files.realPath(root)) ?? root;
  const steps = relative(root, path).split(sep);
  for (const [index, step] of steps.entries()) {
    const name = steps.slice(0, index + 1).join("/");
    const place = join(root, ...steps.slice(0, index + 1));
    let found = await files.realPath(place);
    if (found === undefined) {
      if (!(await files.list(dirname(place))).includes(step)) return undefined;
      // Another run may have created it just now.
      found = await files.realPath(place);
      if (found === undefined) return `${name} is a broken link, so nothing is written there`;
    }
    if (isOutside(realRoot, found))
      return `${name} is a link out of the repository, to ${found}, so nothing is written there`;
  }
  return undefined;
}
