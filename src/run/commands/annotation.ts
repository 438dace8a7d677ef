import type { Finding } from "../../model/finding.ts";
import type { Redacted, RedactedText } from "../../model/redacted.ts";
import { levelOf } from "./matchers.ts";
import type { Match } from "./matching.ts";
import type { WorkflowCommand } from "./parse.ts";
import { readPlace } from "./place.ts";
import { findMatched, findNamed, type PrintedPaths } from "./printed-path.ts";

/** What it takes to make a finding of an annotation. */
export interface AnnotationMeans extends PrintedPaths {
  /** Replaces secrets. */
  hide(text: string): RedactedText;
}

/** A finding of which nothing but its words is known. */
export const nowhere = {
  title: null,
  rule: null,
  path: null,
  line: null,
  end_line: null,
  column: null,
  end_column: null,
  fix: null,
} as const;

/**
 * The runner cuts messages off there, in UTF-16 units (actions/runner, ExecutionContext.cs, _maxIssueMessageLength).
 */
const longestMessage = 4096;

const cut = (hide: (text: string) => RedactedText, text: string): RedactedText =>
  hide(hide(text).slice(0, longestMessage));

/** Of an `error`, `warning` or `notice`. */
export async function findingOfCommand(
  means: AnnotationMeans,
  level: Finding["level"],
  { properties, data }: WorkflowCommand,
): Promise<Redacted<Finding>> {
  const { hide } = means;
  const file = properties.get("file");
  const path = file === undefined ? null : await findNamed(means, file);
  const title = properties.get("title");
  return {
    ...nowhere,
    level,
    message: cut(hide, data),
    title: title === undefined ? null : hide(title),
    // A line without a file means nothing.
    ...(path === null ? {} : { ...readPlace(properties), path: hide(path) }),
  };
}

export async function findingOfMatch(
  means: AnnotationMeans,
  match: Match,
): Promise<Redacted<Finding>> {
  const { hide } = means;
  const path = match.file === null ? null : await findMatched(means, match.file, match.fromPath);
  const place =
    path === null
      ? {}
      : { path: hide(path), line: numberOf(match.line), column: numberOf(match.column) };
  return {
    ...nowhere,
    level: levelOf(match)!,
    message: cut(hide, match.message ?? ""),
    ...place,
    ...(numberOf(match.line) === null ? { column: null } : {}),
  };
}

const numberOf = (text: string | null): number | null =>
  text !== null && /^\d{1,10}$/.test(text) && Number(text) >= 1 && Number(text) < 2 ** 31
    ? Number(text)
    : null;
