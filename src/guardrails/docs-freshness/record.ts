import { readDocumentFields } from "../document-fields.ts";
import type { RegistryEntry } from "./registry.ts";

/** An unparsed field with its place. */
export interface Claim {
  value: unknown;
  path: string;
  line: number;
}

/** The metadata of a document. Missing fields are null. */
export interface DocumentRecord {
  path: string;
  /** A name, or a list of names. */
  owner: Claim | null;
  /** The day of the last review, `YYYY-MM-DD`. */
  last_review: Claim | null;
  /** Days from one review to the next. */
  cadence_days: Claim | null;
  /** If it is archived or superseded, nothing else is checked (document-status.ts). */
  status: Claim | null;
  /** The line of its front matter; null if it has none. */
  frontMatterLine: 1 | null;
  /** Why its front matter cannot be read; null if it can, or there is none. */
  problem: string | null;
}

/**
 * Merges the document's own fields, which take precedence, with its registry entry. Fields have the same names in both.
 */
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
