import { GitError } from "../model/changes.ts";
import type { Git, WorkTree } from "../platform/platform.ts";
import type { CountedChange } from "./line-counts.ts";
import { nameToBytes } from "./names.ts";
import { submoduleMode } from "./raw-diff.ts";

/** Where changed files are read from. */
export interface ChangedContents {
  git: Git;
  workTree: WorkTree;
  /** Ids of the base's files, by path. */
  baseTree: ReadonlyMap<string, string>;
}

/**
 * Returns the object with a file's current contents; undefined: it was deleted, is a submodule, or is only in the work
 * tree.
 */
const getObject = ({ mode, object }: CountedChange): string | undefined =>
  mode === null || mode === submoduleMode ? undefined : (object ?? undefined);

/** Reads the current sizes of changed files, in bytes, by path; 0: deleted. Uses one process for all of them. */
export async function readSizesNow(
  { git, workTree }: Pick<ChangedContents, "git" | "workTree">,
  changes: readonly CountedChange[],
): Promise<Map<string, number>> {
  const sizes = await git.sizes(changes.flatMap((change) => getObject(change) ?? []));
  const bytes = new Map<string, number>();
  for (const change of changes) {
    const { path, mode } = change;
    const object = getObject(change);
    if (object !== undefined && !sizes.has(object))
      throw new GitError(`the object ${object} is missing`);
    const size = object === undefined ? await workTree.size(nameToBytes(path)) : sizes.get(object);
    bytes.set(path, mode === null || mode === submoduleMode ? 0 : (size ?? 0));
  }
  return bytes;
}

const noBytes = new Uint8Array();

/** Reads both versions of changed files with one process. A missing version is empty. */
export async function readVersions(
  { git, workTree, baseTree }: ChangedContents,
  changes: readonly CountedChange[],
): Promise<{ change: CountedChange; before: Uint8Array; after: Uint8Array }[]> {
  const idBefore = ({ path, previousPath }: CountedChange) => baseTree.get(previousPath ?? path);
  const ids = changes.flatMap((change) => [idBefore(change) ?? [], getObject(change) ?? []].flat());
  const contents = await git.contents([...new Set(ids)]);
  const readAfter = (change: CountedChange) => {
    const object = getObject(change);
    return object === undefined ? readNow(workTree, change) : contents.get(object);
  };
  return Promise.all(
    changes.map(async (change) => ({
      change,
      before: contents.get(idBefore(change) ?? "") ?? noBytes,
      after: (await readAfter(change)) ?? noBytes,
    })),
  );
}

async function readNow(
  workTree: WorkTree,
  { path, mode }: CountedChange,
): Promise<Uint8Array | undefined> {
  return mode === null || mode === submoduleMode ? undefined : workTree.read(nameToBytes(path));
}
