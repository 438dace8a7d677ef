import type { Git } from "../platform/platform.ts";
import { nameFromBytes } from "./names.ts";
import { splitAtNul, submoduleMode } from "./raw-diff.ts";

const tab = 0x09;

/** The ids of the files of a commit, by their paths. Submodules have none. */
export async function readBaseTree(git: Git, commit: string): Promise<Map<string, string>> {
  const ids = new Map<string, string>();
  for (const field of splitAtNul(await git.listTree(commit))) {
    const end = field.indexOf(tab);
    const [mode, , id] = nameFromBytes(field.subarray(0, end)).split(" ");
    if (mode !== submoduleMode) ids.set(nameFromBytes(field.subarray(end + 1)), id!);
  }
  return ids;
}

/** Reads objects by their ids; those that are asked for at the same time in one process. */
export function objectReader(git: Git): (id: string) => Promise<Uint8Array | undefined> {
  let asked: { ids: Set<string>; contents: ReturnType<Git["contents"]> } | null = null;
  return async (id) => {
    if (asked === null) {
      const ids = new Set<string>();
      const contents = Promise.resolve().then(() => {
        asked = null;
        return git.contents([...ids]);
      });
      asked = { ids, contents };
    }
    asked.ids.add(id);
    return (await asked.contents).get(id);
  };
}
