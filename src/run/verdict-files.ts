import { join } from "node:path";
import type { Plan } from "../model/plan.ts";
import { readVerdictPlace } from "../model/verdict-place.ts";
import type { Files } from "../platform/platform.ts";

/** Finds the paths at which reviews look for verdicts, by the ids of the stages that write them. */
export function findVerdictPaths({ after }: Pick<Plan, "after">): Map<string, string[]> {
  const paths = new Map<string, string[]>();
  for (const { with: settings } of after) {
    const place = readVerdictPlace(settings["verdict"]);
    if (place !== undefined)
      paths.set(place.stage, [...(paths.get(place.stage) ?? []), place.path]);
  }
  return paths;
}

/** Versions of files before a stage started, to detect writes; undefined: the file did not exist. */
export type FileVersions = ReadonlyMap<string, string | undefined>;

export async function readVersions(
  files: Pick<Files, "version">,
  folder: string,
  paths: readonly string[],
): Promise<FileVersions> {
  const versions = new Map<string, string | undefined>();
  for (const path of paths) versions.set(path, await files.version(join(folder, path)));
  return versions;
}

/** Finds files that the stage left unchanged. */
export async function findUnwritten(
  files: Pick<Files, "version">,
  folder: string,
  before: FileVersions,
): Promise<string[]> {
  const now = await readVersions(files, folder, [...before.keys()]);
  return [...before].flatMap(([path, version]) =>
    version !== undefined && now.get(path) === version ? [path] : [],
  );
}
