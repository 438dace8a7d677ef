import { accessSync, constants, statSync } from "node:fs";
import { statfs } from "node:fs/promises";
import { delimiter, dirname, join } from "node:path";
import { messageOf } from "../../model/reasons.ts";

/** Creates a function that tells whether a program is on the PATH. */
export function createProgramSearch(
  environment: Readonly<Record<string, string>>,
  windows: boolean,
): (name: string) => boolean {
  const path = environment["PATH"] ?? environment["Path"] ?? "";
  const folders = path.split(delimiter).filter((folder) => folder !== "");
  const endings = windows ? ["", ".exe", ".cmd", ".bat", ".com"] : [""];
  return (name) =>
    folders.some((folder) => endings.some((ending) => isProgram(join(folder, `${name}${ending}`))));
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/** Why nothing can be written to a folder, which need not exist yet; null: it can. */
export function findWriteProblem(folder: string): string | null {
  const nearest = findNearest(folder);
  try {
    if (!statSync(nearest).isDirectory()) return `${nearest} is not a folder`;
    accessSync(nearest, constants.W_OK | constants.X_OK);
    return null;
  } catch (error) {
    return messageOf(error);
  }
}

/** Free bytes of the disk of a folder, which need not exist yet; null: unknown. */
export async function readFreeBytes(folder: string): Promise<number | null> {
  try {
    const { bavail, bsize, blocks } = await statfs(findNearest(folder));
    // Some virtual disks report no size at all.
    return blocks === 0 ? null : bavail * bsize;
  } catch {
    return null;
  }
}

/** The folder, or the nearest above it that exists. */
function findNearest(folder: string): string {
  for (let at = folder; ; at = dirname(at))
    if (statSync(at, { throwIfNoEntry: false }) !== undefined || at === dirname(at)) return at;
}
