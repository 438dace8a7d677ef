import { decodeName } from "../../changes/names.ts";
import type { Repository } from "../../changes/repository.ts";
import { compileGlob } from "../../model/glob.ts";

/** Where GitHub looks for the file, in its order (docs.github.com, "About code owners"). */
const places = [".github/CODEOWNERS", "CODEOWNERS", "docs/CODEOWNERS"];
/** Bytes of a file that GitHub still reads. */
const largest = 3 * 1024 * 1024;
/** Lines that say whose something is; each is held against each name. */
const mostRules = 5_000;

/** @returns whose a file is, by its path: empty when it has no owner */
export type Owners = (path: string) => readonly string[];

interface OwnerRule {
  matches(name: string): boolean;
  owners: readonly string[];
}

/** The owners that the base's file names: a change does not choose who reviews it. null: the base has no such file. */
export async function readOwners(repository: Pick<Repository, "readBase">): Promise<Owners | null> {
  const found = await Promise.all(places.map((place) => repository.readBase(place)));
  const bytes = found.find((one) => one !== undefined);
  if (bytes === undefined || bytes.length > largest) return null;
  return parseOwners(new TextDecoder().decode(bytes));
}

/** Reads CODEOWNERS: a pattern and its owners on each line. The last line that matches counts, also when it names no owner. */
export function parseOwners(text: string): Owners {
  const rules = text
    .split(/\r\n|\n|\r/)
    .flatMap((line) => readRule(line) ?? [])
    .slice(-mostRules)
    .reverse();
  return (path) => rules.find(({ matches }) => matches(decodeName(path)))?.owners ?? [];
}

/** undefined: an empty line, a comment, a section of another system, or what GitHub does not take either (`!`, `[a-z]`). */
function readRule(line: string): OwnerRule | undefined {
  const words = line.match(/(?:\\.|[^\s\\])+/g) ?? [];
  const comment = words.findIndex((word) => word.startsWith("#"));
  const [pattern, ...owners] = comment === -1 ? words : words.slice(0, comment);
  if (pattern === undefined || /^[![]/.test(pattern)) return undefined;
  const globs = toGlobs(pattern.replaceAll(/\\(.)/g, "$1")).map(compileGlob);
  return {
    matches: (name) => globs.some((glob) => glob.matches(name)),
    owners: owners.filter((owner) => owner.includes("@")),
  };
}

/**
 * A pattern of .gitignore's kind as globs of ours: with a slash before its end it begins at the root, else anywhere; a name stands
 * for a file and for all below a folder, but `docs/*` for what is directly in it.
 */
function toGlobs(pattern: string): string[] {
  const plain = pattern.replaceAll(/[[\]{}!\\]/g, "\\$&");
  const name = plain.replace(/^\/+/, "").replace(/\/+$/, "");
  if (name === "") return ["**"];
  const isRooted = plain.replace(/\/+$/, "").includes("/");
  const place = isRooted || name.startsWith("**") ? name : `**/${name}`;
  if (plain.endsWith("/")) return [`${place}/**`];
  return name.split("/").at(-1)!.includes("*") && isRooted ? [place] : [place, `${place}/**`];
}
