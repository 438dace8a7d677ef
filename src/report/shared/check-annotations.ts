import { posix, win32 } from "node:path";
import type { CheckAnnotation } from "../../model/check-run.ts";
import { counted } from "../../model/counted.ts";
import type { Finding } from "../../model/finding.ts";
import { mostImportantFirst } from "../../model/finding.ts";
import type { FindingCounts } from "../../model/outcome.ts";
import type { Redacted } from "../../model/redacted.ts";
import { cleanLine, cleanText } from "../../text/clean-text.ts";
import { limits } from "../../model/limits.ts";

/**
 * Longest message, in UTF-16 units of at most three bytes in UTF-8. GitHub's limit is 64 KB (docs.github.com, "REST API
 * endpoints for check runs").
 */
const longestMessage = 20_000;

/** Longest fix, in UTF-16 units; it fits beside the longest message. */
const longestFix = 1_000;

/** Longest title, in characters: GitHub's limit, from the same page. */
const longestTitle = 255;

const levels = ["error", "warning", "notice"] as const;

export interface ChosenAnnotations {
  annotations: CheckAnnotation[];
  /** Counts of findings without an annotation, by level: beyond the limit, or without a place in the repository. */
  leftOff: FindingCounts;
}

/** Orders findings: about guardrail settings, errors, warnings, notices. Stable. */
export const rankFindings = <Given extends Redacted<Finding>>(
  findings: readonly Given[],
): Given[] => findings.toSorted(mostImportantFirst);

/**
 * Turns the most important findings into annotations that GitHub accepts. Duplicates are dropped and not counted.
 * @param ranked most important first
 * @param most the most annotations
 */
export function chooseAnnotations(
  ranked: readonly Redacted<Finding>[],
  most: number,
): ChosenAnnotations {
  const annotations: CheckAnnotation[] = [];
  const leftOff: FindingCounts = { error: 0, warning: 0, notice: 0 };
  for (const finding of removeDuplicates(ranked)) {
    const annotation = toAnnotation(finding);
    if (annotation === null || annotations.length >= most) leftOff[finding.level] += 1;
    else annotations.push(annotation);
  }
  return { annotations, leftOff };
}

/** Drops findings with the same place and message as an earlier one. */
export function removeDuplicates<Given extends Redacted<Finding>>(
  findings: readonly Given[],
): Given[] {
  const known = new Set<string>();
  return findings.filter((finding) => {
    const key = getFindingKey(finding);
    const isNew = !known.has(key);
    known.add(key);
    return isNew;
  });
}

/** `37 more findings are not shown as annotations: 2 errors, 35 warnings.`; empty when all are shown. */
export function describeLeftOff({ annotations, leftOff }: ChosenAnnotations): string {
  const total = leftOff.error + leftOff.warning + leftOff.notice;
  if (total === 0) return "";
  const counts = levels
    .filter((level) => leftOff[level] > 0)
    .map((level) => counted(leftOff[level], level));
  const what = counted(total, annotations.length === 0 ? "finding" : "more finding");
  return `${what} ${total === 1 ? "is not shown as an annotation" : "are not shown as annotations"}: ${counts.join(", ")}.`;
}

const getFindingKey = ({ path, line, end_line, column, message }: Finding): string =>
  JSON.stringify([path, line, end_line ?? line, column, message]);

/** @returns null if the finding has no place in the repository */
function toAnnotation(finding: Redacted<Finding>): CheckAnnotation | null {
  const { level } = finding;
  const path = finding.path === null ? null : toRepositoryPath(finding.path);
  if (path === null) return null;
  const title = cleanLine(finding.title ?? finding.rule ?? "", longestTitle);
  return {
    path,
    ...toAnnotatedRange(placeOf(finding)),
    annotation_level: level === "error" ? "failure" : level,
    message: formatMessage(finding),
    ...(title === "" ? {} : { title }),
  };
}

/** GitHub requires a line: a finding about the whole file gets the first. */
function toAnnotatedRange({ line, end_line, column, end_column }: Place) {
  const start_line = line ?? 1;
  const range = { start_line, end_line: Math.max(start_line, end_line ?? start_line) };
  // GitHub rejects columns over several lines, and a single column.
  if (column === null || range.end_line > start_line) return range;
  return { ...range, start_column: column, end_column: Math.max(column, end_column ?? 0) };
}

/** Normalizes a path; null if it leads outside, is absolute on any system, or has characters that cannot be shown. */
function toRepositoryPath(path: string): string | null {
  const plain = posix.normalize(path);
  const outside =
    plain === "." || plain === ".." || plain.startsWith("../") || win32.isAbsolute(plain);
  return outside || plain.includes("\n") || cleanText(plain) !== plain ? null : plain;
}

function formatMessage({ message, fix }: Finding): string {
  const help = cleanText((fix ?? "").slice(0, longestFix)).trim();
  const body = boundMessage(message);
  return help === "" ? body : `${body}\nFix: ${help}`;
}

function boundMessage(message: string): string {
  const clean = cleanText(message.slice(0, longestMessage)).trim();
  if (message.length > longestMessage) return `${clean}\n(the rest of this message is left off)`;
  return clean === "" ? "(no message)" : clean;
}

type Place = Pick<Finding, "line" | "end_line" | "column" | "end_column">;

/**
 * Where an annotation of it can stand: GitHub refuses lines and columns that no file has, and all that is sent with
 * them.
 */
export function placeOf({ line, end_line, column, end_column }: Finding): Place {
  const most = limits.annotationPlace.value;
  if (line === null || line > most)
    return { line: null, end_line: null, column: null, end_column: null };
  const hasColumn = column !== null && column <= most;
  return {
    line,
    end_line: end_line === null ? null : Math.min(end_line, most),
    column: hasColumn ? column : null,
    end_column: hasColumn && end_column !== null ? Math.min(end_column, most) : null,
  };
}
