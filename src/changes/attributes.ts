import type { Git } from "../platform/platform.ts";
import { nameToBytes, nameFromBytes } from "./names.ts";
import { splitAtNul } from "./raw-diff.ts";

/** The .gitattributes of a file that affect how its change is measured. */
export interface FileAttributes {
  /** `linguist-generated`: no person wrote it. */
  generated: boolean;
  /** `-diff`, which `binary` includes: its lines are not compared. */
  withoutLines: boolean;
}

export type AttributesByPath = ReadonlyMap<string, FileAttributes>;

const names = ["linguist-generated", "diff"];

/** Reads the attributes of the work tree, including those set only in this clone. */
export const readOwnAttributes = async (
  git: Git,
  paths: readonly string[],
): Promise<AttributesByPath> =>
  parseAttributes(await git.attributes(names, paths.map(nameToBytes)));

/**
 * Reads the attributes of a commit, so that a change cannot decide how it is measured.
 * @param tree ids of the commit's files by path
 */
export async function readAttributesAt(
  git: Git,
  tree: ReadonlyMap<string, string>,
  paths: readonly string[],
): Promise<AttributesByPath> {
  const files = [...tree].filter(([path]) => /(^|\/)\.gitattributes$/.test(path));
  const contents = await git.contents(files.map(([, id]) => id));
  const texts = new Map(
    files.map(([path, id]) => [
      Buffer.from(nameToBytes(path)).toString("latin1"),
      contents.get(id)!,
    ]),
  );
  return parseAttributes(await git.attributesIn(texts, names, paths.map(nameToBytes)));
}

/** Parses `<path> <attribute> <value>`, each terminated by NUL. */
function parseAttributes(bytes: Uint8Array): AttributesByPath {
  const fields = splitAtNul(bytes).map(nameFromBytes);
  const byPath = new Map<string, FileAttributes>();
  for (let at = 0; at + 2 < fields.length; at += 3) {
    const [path, name, value] = [fields[at]!, fields[at + 1]!, fields[at + 2]!];
    const known = byPath.get(path) ?? { generated: false, withoutLines: false };
    // Set to anything but `false` (github/linguist, docs/overrides.md).
    if (name === "linguist-generated")
      known.generated = !["unspecified", "unset", "false"].includes(value);
    else known.withoutLines = value === "unset";
    byPath.set(path, known);
  }
  return byPath;
}
