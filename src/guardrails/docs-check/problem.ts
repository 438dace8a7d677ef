import type { Finding } from "../../model/finding.ts";
import { findingOf } from "../finding.ts";
import type { Placed } from "./place.ts";

/** What is to stand in a document in place of something else. */
export interface Replacement {
  path: string;
  /** Of the text without a byte order mark, in UTF-16 units. */
  offset: number;
  length: number;
  text: string;
}

export interface Problem {
  finding: Finding;
  /** null: a person has to decide. */
  replacement: Replacement | null;
}

/** What is to be said, in the words of Finding. */
export type Remark = Pick<Finding, "title" | "message" | "fix"> & {
  level?: Finding["level"];
  /** The last part of the finding's `rule`. */
  rule: string;
};

/** A problem of a whole file. @param path null: of the whole repository */
export const problemOf = (path: string | null, { rule, ...said }: Remark): Problem => ({
  finding: findingOf(`docs-check/${rule}`, { ...said, path }),
  replacement: null,
});

/** A problem at a place of a document. @param instead what is to stand there; null: nobody can tell */
export function problemAt(
  path: string,
  placed: Placed,
  remark: Remark,
  instead: string | null,
): Problem {
  const { finding } = problemOf(path, remark);
  const { line, column, offset } = placed.place;
  const replaceable = instead !== null && instead !== placed.text && offset !== null;
  return {
    finding: { ...finding, line, end_line: line, column },
    replacement: replaceable ? { path, offset, length: placed.text.length, text: instead } : null,
  };
}

const longest = 200;

/** A name inside of a message: in quotes, on one line, cut when long. */
export const quoted = (name: string): string =>
  JSON.stringify(name.length > longest ? `${name.slice(0, longest)}…` : name);
