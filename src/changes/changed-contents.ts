import { GitError } from "../model/changes.ts";
import type { Git, WorkTree } from "../platform/platform.ts";
import type { CountedChange } from "./line-counts.ts";
import { bytesOfName } from "./names.ts";
import { submoduleMode } from "./raw-diff.ts";

/** Where what changed is read from. */
export interface ChangedContents {
  git: Git;
  workTree: WorkTree;
  /** Ids of the base's files, by their paths. */
  baseTree: ReadonlyMap<string, string>;
}

/** The object that holds a file as it is now; undefined: it is gone, a submodule, or in the work tree only. */
const objectOf = ({ mode, object }: CountedChange): string | undefined =>
  mode === null || mode === submoduleMode ? undefined : (object ?? undefined);

/** Bytes of changed files as they are now, by path; 0: it is gone. One process for all of them. */
export async function readSizesNow(
  { git, workTree }: Pick<ChangedContents, "git" | "workTree">,
  changes: readonly CountedChange[],
): Promise<Map<string, number>> {
  const sizes = await git.sizes(changes.flatMap((change) => objectOf(change) ?? []));
  const bytes = new Map<string, number>();
  for (const change of changes) {
    const { path, mode } = change;
    const object = objectOf(change);
    if (object !== undefined && !sizes.has(object))
      throw new GitError(`the object ${object} is missing`);
    const size = object === undefined ? await workTree.size(bytesOfName(path)) : sizes.get(object);
    bytes.set(path, mode === null || mode === submoduleMode ? 0 : (size ?? 0));
  }
  return bytes;
}

/** Two versions of changed files. One process for all of them. What is not there is empty. */
export async function readVersions(
  { git, workTree, baseTree }: ChangedContents,
  changes: readonly CountedChange[],
): Promise<{ change: CountedChange; before: Uint8Array; after: Uint8Array }[]> {
  const idBefore = ({ path, previousPath }: CountedChange) => baseTree.get(previousPath ?? path);
  const ids = changes.flatMap((change) => [idBefore(change) ?? [], objectOf(change) ?? []].flat());
  const contents = await git.contents([...new Set(ids)]);
  const nothing = new Uint8Array();
  const read = async (change: CountedChange): Promise<Uint8Array | undefined> => {
    const object = objectOf(change);
    if (object !== undefined) return contents.get(object);
    const isFile = change.mode !== null && change.mode !== submoduleMode;
    return isFile ? workTree.read(bytesOfName(change.path)) : undefined;
  };
  return Promise.all(
    changes.map(async (change) => ({
      change,
      before: contents.get(idBefore(change) ?? "") ?? nothing,
      after: (await read(change)) ?? nothing,
    })),
  );
}
