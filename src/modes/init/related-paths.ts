import { posix } from "node:path";
import type { SourceFolder } from "./source-folder.ts";

/** Files in which projects name others by a relative path. */
const manifest =
  /^(?:package\.json|tsconfig[\w.-]*\.json|go\.mod|go\.work|pyproject\.toml|setup\.cfg|requirements[\w.-]*\.txt|Cargo\.toml|pom\.xml|Gemfile|composer\.json|[^/]+\.(?:gradle|gradle\.kts|csproj|fsproj|vbproj|props|slnx?))$/;

const relativePath = /(?<=^|["'\s=(:>])\.\.(?:[\\/][\w.@-]*)*(?=$|["'\s),<])/gm;

/**
 * Globs of what a project names outside of its folder by a relative path, in its manifests and in those of the projects
 * that it names. They are too many rather than too few: a missing one would skip the project although it changed.
 */
export async function findRelatedPaths(source: SourceFolder, folder: string): Promise<string[]> {
  const folders = new Set([folder]);
  const files = new Set<string>();
  for (const path of folders) {
    const place = source.at(path);
    for (const name of place.below.filter((file) => manifest.test(file)))
      for (const [found] of (await place.read(name)).matchAll(relativePath)) {
        const target = posix.join(path, found.replaceAll("\\", "/")).replace(/\/$/, "");
        if (target.startsWith("..") || /(?:^|\/)node_modules(?:\/|$)/.test(target)) continue;
        if (target === ".") return ["**"];
        if (!source.has(target)) folders.add(target);
        else if (target.includes("/") && manifest.test(posix.basename(target)))
          folders.add(posix.dirname(target));
        else files.add(target);
      }
  }
  folders.delete(folder);
  return [...[...folders].map((path) => `${path}/**`), ...files];
}
