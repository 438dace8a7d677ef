import pMap from "p-map";
import type { ChangeSet } from "../model/changes.ts";
import type { Git } from "../platform/platform.ts";
import type { ChangeRequest } from "./change-request.ts";
import { diffLines, noLines } from "./measure.ts";
import type { MeasuredFile } from "./repository.ts";

interface BlanksRequest {
  git: Git;
  request: ChangeRequest;
  /** The file at the base and at the head. */
  readBase(path: string): Promise<Uint8Array | undefined>;
  readHead(path: string): Promise<Uint8Array | undefined>;
}

/** Finds changed files that differ only in indentation, in empty lines, or in the width of existing blanks. */
export async function findOnlyBlanks(
  request: BlanksRequest,
  changes: ChangeSet,
  measured: readonly MeasuredFile[],
): Promise<ReadonlySet<string>> {
  const { readBase, readHead } = request;
  const found = await pMap(
    await findCandidates(request, changes, measured),
    async ({ path }) => (hasSameWords(await readBase(path), await readHead(path)) ? [path] : []),
    { concurrency: 50 },
  );
  return new Set(found.flat());
}

/** Git also ignores new blanks within words, but `/ tmp` differs from `/tmp`. */
function hasSameWords(before: Uint8Array | undefined, after: Uint8Array | undefined): boolean {
  const normalizeBlanks = (bytes: Uint8Array | undefined): string =>
    new TextDecoder()
      .decode(bytes)
      .split("\n")
      .map((line) => line.trim().replaceAll(/\s+/g, " "))
      .filter((line) => line !== "")
      .join("\n");
  return normalizeBlanks(before) === normalizeBlanks(after);
}

/** Finds files in which git counts no changed line when it ignores blanks and empty lines. */
async function findCandidates(
  request: BlanksRequest,
  changes: ChangeSet,
  measured: readonly MeasuredFile[],
): Promise<MeasuredFile[]> {
  const candidates = measured.filter(
    ({ status, addedLines, deletedLines }) =>
      status === "modified" && (addedLines ?? 0) + (deletedLines ?? 0) > 0,
  );
  if (candidates.length === 0) return [];
  const counted = await diffLines(request, changes, { ignoreBlanks: true });
  return candidates.filter(({ path }) => {
    // Git omits files without such lines. For files hidden by an attribute, nothing is known.
    const { addedLines, deletedLines } = counted.get(path) ?? noLines;
    return addedLines === 0 && deletedLines === 0;
  });
}
