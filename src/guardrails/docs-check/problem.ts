import type { Finding } from "../../model/finding.ts";
import { createFinding } from "../finding.ts";
import type { PlacedText } from "./place.ts";

/** A replacement of a piece of a document. */
export interface DocumentReplacement {
  path: string;
  /** In UTF-16 units, not counting a byte order mark. */
  offset: number;
  length: number;
  text: string;
}

export interface Problem {
  finding: Finding;
  /** null if a person has to decide. */
  replacement: DocumentReplacement | null;
}

/** The texts of a finding. */
export type ProblemText = Pick<Finding, "title" | "message" | "fix"> & {
  level?: Finding["level"];
  /** The last part of the finding's `rule`. */
  rule: string;
};

/**
 * Creates a problem of a whole file.
 * @param path null for the whole repository
 */
export const createProblem = (path: string | null, { rule, ...text }: ProblemText): Problem => ({
  finding: createFinding(`docs-check/${rule}`, { ...text, path }),
  replacement: null,
});

/**
 * Creates a problem at a position of a document.
 * @param instead the replacement, if it is known
 */
export function createProblemAt(
  path: string,
  placed: PlacedText,
  problemText: ProblemText,
  instead: string | null = null,
): Problem {
  const { finding } = createProblem(path, problemText);
  const { line, column, offset } = placed.place;
  const replaceable = instead !== null && instead !== placed.text && offset !== null;
  return {
    finding: { ...finding, line, end_line: line, column },
    replacement: replaceable ? { path, offset, length: placed.text.length, text: instead } : null,
  };
}

const maxQuotedLength = 200;

/** Quotes a name for a message, on one line, truncated if long. */
export const quote = (name: string): string =>
  JSON.stringify(name.length > maxQuotedLength ? `${name.slice(0, maxQuotedLength)}…` : name);
