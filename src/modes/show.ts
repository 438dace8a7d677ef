import { join } from "node:path";
import { Manifest } from "../model/manifest.ts";
import type { Files } from "../platform/platform.ts";
import { refuse, type Refusal, type Settings } from "./settings.ts";

/** A run as it is on disk. */
export interface ShownRun {
  manifest: Manifest;
  children: ReadonlyMap<string, Manifest>;
  /** Absolute. */
  folder: string;
}

/**
 * Finds a run and reads its manifest; of a run that is still going on, the one of its newest attempt.
 * @param wanted a run id, the beginning of one, a run's folder, or null for the newest
 */
export async function showRun(
  settings: Pick<Settings, "root" | "runsFolder" | "task">,
  files: Files,
  wanted: string | null,
): Promise<ShownRun | Refusal> {
  const folder = await findRun(settings, files, wanted);
  if (typeof folder !== "string") return folder;
  const paths = (await files.listFiles(folder)).filter(
    (path) => /(^|\/)manifest\.json$/.test(path) && !path.includes("/files/"),
  );
  const own = paths.includes("manifest.json")
    ? "manifest.json"
    : paths.filter((path) => /^jobs\/[^/]+\/a\d+\/manifest\.json$/.test(path)).at(-1);
  if (own === undefined) return refuse(`${folder}: there is no manifest in this folder`);
  const manifest = await readManifest(files, join(folder, own));
  if (!("run_id" in manifest)) return manifest;
  const children = new Map<string, Manifest>();
  for (const path of paths.filter((name) => name.includes("/children/"))) {
    const child = await readManifest(files, join(folder, path));
    if ("run_id" in child) children.set(child.run_id, child);
  }
  return { manifest, children, folder };
}

async function findRun(
  { root, runsFolder, task }: Pick<Settings, "root" | "runsFolder" | "task">,
  files: Files,
  wanted: string | null,
): Promise<string | Refusal> {
  if (wanted !== null && /[/\\]/.test(wanted)) {
    const folder = join(wanted.startsWith("/") ? "" : root, wanted);
    return (await files.exists(folder)) ? folder : refuse(`${wanted}: there is no such folder`);
  }
  const tasks = task === null ? await files.list(runsFolder) : [task];
  const runs: { id: string; folder: string }[] = [];
  for (const name of tasks) {
    const folder = join(runsFolder, name, "cli");
    for (const id of await files.list(folder)) runs.push({ id, folder: join(folder, id) });
  }
  runs.sort((left, right) => (left.id < right.id ? -1 : 1));
  const matching =
    wanted === null ? runs.slice(-1) : runs.filter(({ id }) => id === wanted || id.startsWith(wanted));
  if (matching.length === 1) return matching[0]!.folder;
  if (matching.length === 0)
    return refuse(
      wanted === null ? `no run yet in ${runsFolder}` : `there is no run ${wanted} in ${runsFolder}`,
    );
  return refuse(
    `${wanted} is the beginning of ${matching.length} runs: ${matching.map(({ id }) => id).join(", ")}`,
  );
}

async function readManifest(files: Files, path: string): Promise<Manifest | Refusal> {
  try {
    const parsed = Manifest.safeParse(JSON.parse((await files.readText(path)) ?? ""));
    return parsed.success
      ? parsed.data
      : refuse(`${path}: this is not a manifest of this version; see: orchestrator validate --run`);
  } catch (error) {
    return refuse(`${path}: ${error instanceof Error ? error.message : String(error)}`);
  }
}
