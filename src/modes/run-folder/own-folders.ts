import { dirname, join, relative, sep } from "node:path";
import type { Files } from "../../platform/platform.ts";
import { isOutside } from "../../run/persisted-path.ts";
import { defaultFolders, refuse, type Refusal, type Settings } from "../settings/settings.ts";

type Looking = Pick<Files, "realPath" | "list">;

/** What has fixed names in a task's folder and is a folder itself. */
const foldersOfTask = [
  "",
  "cli",
  "metrics",
  "metrics.pending",
  "metrics.segments",
  "metrics.rejected",
];

/**
 * A repository can hold a link in place of a folder that this tool writes to. Nothing is written through one that leads
 * out of the repository, unless the folder itself was named.
 * @param settings.outFolder left out: nothing is written there
 * @param settings.task null: any of those that have runs
 */
export async function refuseFoldersOutside(
  settings: Pick<Settings, "root" | "runsFolder" | "task"> & { outFolder?: string },
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
    if (found !== undefined)
      return refuse(`${found}. Remove it, or name the folder that is meant with ${by}`);
  }
  return null;
}

async function findLinkOfTask(
  { root, runsFolder, task }: Pick<Settings, "root" | "runsFolder" | "task">,
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
 * Looks for a link on the way to a path that leads out of a repository, or to nothing.
 * @param path absolute; one that is not below the root is left to those who named it
 * @returns what is wrong, for people; undefined: nothing
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
      // Another run may have made it just now.
      found = await files.realPath(place);
      if (found === undefined)
        return `${name} is a link that leads nowhere, so that nothing is written there`;
    }
    if (isOutside(realRoot, found))
      return `${name} is a link that leads out of the repository, to ${found}, so that nothing is written there`;
  }
  return undefined;
}
