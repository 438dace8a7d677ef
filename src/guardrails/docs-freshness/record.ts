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
  const findClaim = (field: string): Claim | null => {
    const value = own.fields[field] ?? null;
    return value === null ? readEntered(entry, field) : { value, path, line: own.getLine(field) };
  };
  return {
    path,
    owner: findClaim("owner"),
    last_review: findClaim("last_review"),
    cadence_days: findClaim("cadence_days"),
    status: findClaim("status"),
    frontMatterLine: own.isFrontMatter ? 1 : null,
    problem: own.problem,
  };
}

function readEntered(entry: RegistryEntry | undefined, field: string): Claim | null {
  const value = entry?.fields[field] ?? null;
  if (entry === undefined || value === null) return null;
  return { value, path: entry.file, line: entry.lines.get(field) ?? entry.line };
}
