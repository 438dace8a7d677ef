import { readSize } from "../../model/size.ts";

/** Limits of a change; null for no limit. */
export interface Budget {
  files: number | null;
  /** Added and deleted lines together. */
  lines: number | null;
  /** Total size of changed binary files after the change. */
  binaryBytes: number | null;
}

/** A budget for the files that match a glob, in addition to that for all files. */
export interface PathBudget extends Budget {
  glob: string;
}

/**
 * Parses an entry of the option `paths`: a glob, then one or more of `max-files=<n>`, `max-lines=<n>` and
 * `max-binary-bytes=<size>`, each at most once. Sizes contain no space here. A colon after the glob is dropped.
 * @returns undefined if the entry is invalid
 */
export function readPathBudget(text: string): PathBudget | undefined {
  const end = text.search(/\s+max-/);
  const glob = text.slice(0, Math.max(end, 0)).trim().replace(/:$/, "");
  const budget: PathBudget = { glob, files: null, lines: null, binaryBytes: null };
  if (!isGlob(glob)) return undefined;
  for (const word of text.slice(end).trim().split(/\s+/)) {
    const [, name, value = ""] = /^([a-z-]+)=(.+)$/.exec(word) ?? [];
    const field = fields.get(name ?? "");
    const limit = field === "binaryBytes" ? readSize(value) : readCount(value);
    if (field === undefined || limit === undefined || budget[field] !== null) return undefined;
    budget[field] = limit;
  }
  return budget;
}

/** Relative to the repository root; a leading `!` matches all other files. */
const isGlob = (text: string): boolean =>
  /^!?(?!\/|[A-Za-z]:)(?!(?:.*\/)?\.\.(?:\/|$))(?=.*[^\s!])/s.test(text);

const fields: ReadonlyMap<string, keyof Budget> = new Map([
  ["max-files", "files"],
  ["max-lines", "lines"],
  ["max-binary-bytes", "binaryBytes"],
] as const);

function readCount(text: string): number | undefined {
  const count = Number(text);
  return /^\d+$/.test(text) && Number.isSafeInteger(count) ? count : undefined;
}
