import type { Finding } from "../../model/finding.ts";
import { createFinding } from "../finding.ts";
import type { PlacedText } from "./place.ts";

/** What is to stand in a document in place of something else. */
export interface TextReplacement {
  path: string;
  /** Of the text without a byte order mark, in UTF-16 units. */
  offset: number;
  length: number;
  text: string;
}

export interface Problem {
  finding: Finding;
  /** null: a person has to decide. */
  replacement: TextReplacement | null;
}

/** What is to be said, in the words of Finding. */
export type ProblemText = Pick<Finding, "title" | "message" | "fix"> & {
  level?: Finding["level"];
  /** The last part of the finding's `rule`. */
  rule: string;
};

/** A problem of a whole file. @param path null: of the whole repository */
export const createProblem = (path: string | null, { rule, ...said }: ProblemText): Problem => ({
  finding: createFinding(`docs-check/${rule}`, { ...said, path }),
  replacement: null,
});

/** A problem at a place of a document. @param instead what is to stand there; null: nobody can tell */
export function createProblemAt(
  path: string,
  placed: PlacedText,
  remark: ProblemText,
  instead: string | null,
): Problem {
  const { finding } = createProblem(path, remark);
  const { line, column, offset } = placed.place;
  const replaceable = instead !== null && instead !== placed.text && offset !== null;
  return {
    finding: { ...finding, line, end_line: line, column },
    replacement: replaceable ? { path, offset, length: placed.text.length, text: instead } : null,
  };
}

const maxQuotedLength = 200;

/** A name inside of a message: in quotes, on one line, cut when long. */
export const quote = (name: string): string =>
  JSON.stringify(name.length > maxQuotedLength ? `${name.slice(0, maxQuotedLength)}…` : name);
