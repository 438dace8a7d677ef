import { join } from "node:path";
import { isTakenByArtifacts } from "../../model/artifact-path.ts";
import type { Digests } from "../../model/digests.ts";
import { limits } from "../../model/limits.ts";
import type { Files } from "../../platform/platform.ts";
import { chainDigests, type HashedFile } from "../run-folder/digests.ts";

/** Finds a large file whose size differs from digests.json, which spares hashing it. */
export async function findChangedSize(
  files: Files,
  folder: string,
  digests: Digests,
): Promise<string | null> {
  const recorded = new Map(digests.files.map((file) => [file.path, file.bytes]));
  for (const path of await files.listFiles(folder)) {
    const bytes = (await files.size(join(folder, path))) ?? 0;
    if (bytes <= limits.manifestBytes.value || bytes === recorded.get(path)) continue;
    const known = recorded.has(path) ? `says ${recorded.get(path)}` : "does not list it";
    return `${JSON.stringify(path).slice(1, -1)}: the file has ${bytes} bytes, but digests.json ${known}`;
  }
  return null;
}

/** @returns the first file that differs from digests.json, or where its chain breaks */
export function findFirstDifference(digests: Digests, found: readonly HashedFile[]): string | null {
  const recorded = new Map(digests.files.map((file) => [file.path, file]));
  const present = new Map(found.map((file) => [file.path, file]));
  for (const path of [...new Set([...recorded.keys(), ...present.keys()])].sort()) {
    const before = recorded.get(path);
    const now = present.get(path);
    const shown = JSON.stringify(path).slice(1, -1);
    // Artifacts cannot hold these paths, so a downloaded run lacks the files.
    if (now === undefined && !isTakenByArtifacts(path)) continue;
    if (now === undefined) return `${shown}: the file is missing, but digests.json lists it`;
    if (before === undefined) return `${shown}: the file was added: digests.json does not list it`;
    if (now.sha256 !== before.sha256 || now.bytes !== before.bytes)
      return `${shown}: the file was changed: it has ${describeContent(now)}, but digests.json says ${describeContent(before)}`;
  }
  const inOrder = digests.files.toSorted((left, right) => (left.path < right.path ? -1 : 1));
  return findBrokenChain(digests, chainDigests(inOrder, digests.plan_digest));
}

export const describeContent = ({ bytes, sha256 }: Pick<HashedFile, "bytes" | "sha256">): string =>
  `${bytes} bytes with sha256 ${sha256}`;

function findBrokenChain({ files }: Digests, expected: Digests["files"]): string | null {
  const broken = files.find(
    ({ path, chain }, position) =>
      path !== expected[position]?.path || chain !== expected[position]?.chain,
  );
  return broken === undefined ? null : `digests.json: the chain breaks at ${broken.path}`;
}
