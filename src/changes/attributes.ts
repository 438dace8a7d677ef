import type { Git } from "../platform/platform.ts";
import { bytesOfName, nameFromBytes } from "./names.ts";
import { splitAtNul } from "./raw-diff.ts";

/** What .gitattributes say of a file, as far as its measure depends on it. */
export interface FileAttributes {
  /** `linguist-generated`: nobody wrote it. */
  generated: boolean;
  /** `-diff`, as `binary` has it too: its lines are not to be compared. */
  withoutLines: boolean;
}

export type AttributesByPath = ReadonlyMap<string, FileAttributes>;

const names = ["linguist-generated", "diff"];

/** As the work tree has them, with what only this clone is told. */
export const readOwnAttributes = async (
  git: Git,
  paths: readonly string[],
): Promise<AttributesByPath> =>
  parseAttributes(await git.attributes(names, paths.map(bytesOfName)));

/** As a commit has them: a change does not say itself how it is measured. @param tree ids of its files by their paths */
export async function readAttributesAt(
  git: Git,
  tree: ReadonlyMap<string, string>,
  paths: readonly string[],
): Promise<AttributesByPath> {
  const files = [...tree].filter(([path]) => /(^|\/)\.gitattributes$/.test(path));
  const contents = await git.contents(files.map(([, id]) => id));
  const texts = new Map(
    files.map(([path, id]) => [
      Buffer.from(bytesOfName(path)).toString("latin1"),
      contents.get(id)!,
    ]),
  );
  return parseAttributes(await git.attributesIn(texts, names, paths.map(bytesOfName)));
}

/** Reads `<path> <attribute> <value>`, each ended by a NUL. */
function parseAttributes(bytes: Uint8Array): AttributesByPath {
  const fields = splitAtNul(bytes).map(nameFromBytes);
  const byPath = new Map<string, FileAttributes>();
  for (let at = 0; at + 2 < fields.length; at += 3) {
    const [path, name, value] = [fields[at]!, fields[at + 1]!, fields[at + 2]!];
    const known = byPath.get(path) ?? { generated: false, withoutLines: false };
    // Set, whatever to, but not to `false` (github/linguist, docs/overrides.md).
    if (name === "linguist-generated")
      known.generated = !["unspecified", "unset", "false"].includes(value);
    else known.withoutLines = value === "unset";
    byPath.set(path, known);
  }
  return byPath;
}
