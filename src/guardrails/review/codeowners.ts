import { decodeName } from "../../changes/names.ts";
import type { Repository } from "../../changes/repository.ts";
import { compileGlob } from "../../model/glob.ts";
import { limits } from "../../model/limits.ts";

/** Where GitHub looks for the file, in this order (docs.github.com, "About code owners"). */
const places = [".github/CODEOWNERS", "CODEOWNERS", "docs/CODEOWNERS"];

/** @returns the owners of a path; empty if it has none */
export type Owners = (path: string) => readonly string[];

interface OwnerRule {
  matches(name: string): boolean;
  owners: readonly string[];
}

/** Reads CODEOWNERS from the base, so that a change cannot choose its reviewers; null if there is none. */
export async function readOwners(repository: Pick<Repository, "readBase">): Promise<Owners | null> {
  const found = await Promise.all(places.map((place) => repository.readBase(place)));
  const bytes = found.find((one) => one !== undefined);
  if (bytes === undefined || bytes.length > limits.codeowners.value) return null;
  return parseOwners(new TextDecoder().decode(bytes));
}

/** Parses CODEOWNERS: a pattern and its owners on each line. The last matching line applies, even without owners. */
export function parseOwners(text: string): Owners {
  const rules = text
    .split(/\r\n|\n|\r/)
    .flatMap((line) => readRule(line) ?? [])
    .slice(-limits.codeownersRules.value)
    .reverse();
  return (path) => rules.find(({ matches }) => matches(decodeName(path)))?.owners ?? [];
}

/** Returns undefined for empty lines, comments, GitLab sections, and what GitHub does not support (`!`, `[a-z]`). */
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
 * Converts a .gitignore pattern to globs. With a slash before its end it starts at the root, or else anywhere. A name
 * matches a file and all files below a folder, but `docs/*` only matches files directly in it.
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
