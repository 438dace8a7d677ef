import { readDocumentFields } from "../document-fields.ts";
import type { RegistryEntry } from "./registry.ts";

/** A field as somebody wrote it, and where it stands. */
export interface Claim {
  value: unknown;
  path: string;
  line: number;
}

/** What is said of one document. Fields that nobody says are null. */
export interface DocumentRecord {
  path: string;
  /** Whose it is: a name, or a list of names. */
  owner: Claim | null;
  /** The day of the last review, `YYYY-MM-DD`. */
  last_review: Claim | null;
  /** Days from one review to the next. */
  cadence_days: Claim | null;
  /** What it is now: of one that is archived or superseded nothing else is asked (document-status.ts). */
  status: Claim | null;
  /** The line that its front matter begins in; null: it has none. */
  frontMatterLine: 1 | null;
  /** Why its front matter cannot be read; null: it can be, or there is none. */
  problem: string | null;
}

/** What it says itself comes first, field by field, then its entry in the registry. The fields have the same names in both. */
export function readRecord(
  path: string,
  text: string,
  entry: RegistryEntry | undefined,
): DocumentRecord {
  const own = readDocumentFields(text);
  const readClaim = (field: string): Claim | null => {
    const value = own.fields[field] ?? null;
    if (value !== null) return { value, path, line: own.getLine(field) };
    const entered = entry?.fields[field] ?? null;
    if (entry === undefined || entered === null) return null;
    return { value: entered, path: entry.file, line: entry.lines.get(field) ?? entry.line };
  };
  return {
    path,
    owner: readClaim("owner"),
    last_review: readClaim("last_review"),
    cadence_days: readClaim("cadence_days"),
    status: readClaim("status"),
    frontMatterLine: own.isFrontMatter ? 1 : null,
    problem: own.problem,
  };
}
