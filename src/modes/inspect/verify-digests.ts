import { join } from "node:path";
import { isTakenByArtifacts } from "../../model/artifact-path.ts";
import type { Digests } from "../../model/digests.ts";
import { limits } from "../../model/limits.ts";
import type { Files } from "../../platform/platform.ts";
import { chainDigests, type HashedFile } from "../run-folder/digests.ts";

/** A large file of another size than digests.json says is not what it was: reading all of it would tell no more. */
export async function firstGrown(
  files: Files,
  folder: string,
  digests: Digests,
): Promise<string | null> {
  const recorded = new Map(digests.files.map((file) => [file.path, file.bytes]));
  for (const path of await files.listFiles(folder)) {
    const bytes = (await files.size(join(folder, path))) ?? 0;
    if (bytes <= limits.manifestBytes.value || bytes === recorded.get(path)) continue;
    const known = recorded.has(path) ? `says ${recorded.get(path)}` : "does not know it";
    return `${JSON.stringify(path).slice(1, -1)}: this file has ${bytes} bytes, and digests.json ${known}`;
  }
  return null;
}

/** @returns the first file that is not as digests.json says, or where its chain breaks */
export function firstDifference(digests: Digests, found: readonly HashedFile[]): string | null {
  const recorded = new Map(digests.files.map((file) => [file.path, file]));
  const present = new Map(found.map((file) => [file.path, file]));
  for (const path of [...new Set([...recorded.keys(), ...present.keys()])].sort()) {
    const before = recorded.get(path);
    const now = present.get(path);
    const shown = JSON.stringify(path).slice(1, -1);
    // What was uploaded lacks those; then only the digest of their content is known.
    if (now === undefined && !isTakenByArtifacts(path)) continue;
    if (now === undefined) return `${shown}: this file is missing: digests.json knows it`;
    if (before === undefined) return `${shown}: this file was added: digests.json does not know it`;
    if (now.sha256 !== before.sha256 || now.bytes !== before.bytes)
      return `${shown}: this file was changed: ${describeContent(now)}, and digests.json says ${describeContent(before)}`;
  }
  const inOrder = digests.files.toSorted((left, right) => (left.path < right.path ? -1 : 1));
  return brokenChain(digests, chainDigests(inOrder, digests.plan_digest));
}

export const describeContent = ({ bytes, sha256 }: Pick<HashedFile, "bytes" | "sha256">): string =>
  `${bytes} bytes with sha256 ${sha256}`;

function brokenChain({ files }: Digests, expected: Digests["files"]): string | null {
  const broken = files.find(
    ({ path, chain }, position) =>
      path !== expected[position]?.path || chain !== expected[position]?.chain,
  );
  return broken === undefined
    ? null
    : `digests.json: its chain does not hold from ${broken.path} on`;
}
