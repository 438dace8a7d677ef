import { isTakenByArtifacts } from "../model/artifact-path.ts";
import { nameKey, problemOfName } from "../model/entry-name.ts";

/**
 * Files that could be uploaded, and then not be unpacked on every system by whoever aggregates: with why. Names that
 * cannot be uploaded are left to who uploads.
 * @param prefix what stands before them in an archive, at most
 */
export function refusedNames(paths: readonly string[], prefix: string): Map<string, string> {
  const refused = new Map<string, string>();
  const known = new Map<string, string>();
  const folders = new Set(paths.flatMap((path) => foldersAbove(nameKey(path))));
  for (const path of paths) {
    const key = nameKey(path);
    const problem =
      path.includes("\\") || isTakenByArtifacts(path) ? problemOfName(prefix + path) : undefined;
    const other = known.get(key);
    if (problem !== undefined) refused.set(path, problem);
    else if (other !== undefined)
      refused.set(path, `differs from ${JSON.stringify(other)} in case or accents only`);
    else if (folders.has(key)) refused.set(path, "differs from a folder in case or accents only");
    else known.set(key, path);
  }
  return refused;
}

const foldersAbove = (key: string): string[] =>
  key
    .split("/")
    .slice(0, -1)
    .map((_, at, steps) => steps.slice(0, at + 1).join("/"));
