import { readSize } from "../../model/size.ts";

/** What may change at most; null: as much as it likes. */
export interface Budget {
  files: number | null;
  /** Added and deleted ones together. */
  lines: number | null;
  /** Of all binary files together, as they are after the change. */
  binaryBytes: number | null;
}

/** A budget for the files that match a glob, besides that for all files. */
export interface PathBudget extends Budget {
  glob: string;
}

/**
 * Reads one line of the option `paths`: a glob, then one or more of `max-files=<n>`, `max-lines=<n>` and
 * `max-binary-bytes=<size>`, each at most once. Sizes have no space in them here. A colon after the glob is no part of it.
 * @returns undefined when it is anything else
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

/** Relative to the repository root; a `!` before it means all but what it matches. */
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
