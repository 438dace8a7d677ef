import { posix, win32 } from "node:path";
import type { CheckAnnotation } from "../../model/check-run.ts";
import { counted } from "../../model/counted.ts";
import { type Finding, mostImportantFirst, placeOf } from "../../model/finding.ts";
import type { FindingCounts } from "../../model/outcome.ts";
import type { Redacted } from "../../model/redacted.ts";
import { cleanLine, cleanText } from "../../text/clean-text.ts";

/**
 * Longest message, in UTF-16 units. GitHub takes 64 KB (docs.github.com, "REST API endpoints for check runs"), and a
 * unit is at most three bytes of UTF-8.
 */
const longestMessage = 20_000;

/** Longest fix, in UTF-16 units: there is room for it beside the longest message. */
const longestFix = 1_000;

/** Longest title, in characters: GitHub's limit, from the same page. */
const longestTitle = 255;

const levels = ["error", "warning", "notice"] as const;

export interface ChosenAnnotations {
  annotations: CheckAnnotation[];
  /** Findings without an annotation, by level: there was no room, or they have no place in the repository. */
  leftOff: FindingCounts;
}

/** What is about the settings of guardrails, errors, warnings, notices; each in the order given. */
export const rankedFindings = <Given extends Redacted<Finding>>(
  findings: readonly Given[],
): Given[] => findings.toSorted(mostImportantFirst);

/**
 * The most important findings as annotations of a check-run, as GitHub takes them. One that says the same of the same
 * place as another before it is left out, and not counted.
 * @param ranked the most important one first
 * @param most how many annotations there may be
 */
export function checkAnnotations(
  ranked: readonly Redacted<Finding>[],
  most: number,
): ChosenAnnotations {
  const annotations: CheckAnnotation[] = [];
  const leftOff: FindingCounts = { error: 0, warning: 0, notice: 0 };
  for (const finding of uniqueFindings(ranked)) {
    const annotation = annotationOf(finding);
    if (annotation === null || annotations.length >= most) leftOff[finding.level] += 1;
    else annotations.push(annotation);
  }
  return { annotations, leftOff };
}

/** In order, without those that say the same of the same place as another before them. */
export function uniqueFindings<Given extends Redacted<Finding>>(
  findings: readonly Given[],
): Given[] {
  const known = new Set<string>();
  return findings.filter((finding) => {
    const said = whatIsSaid(finding);
    const isNew = !known.has(said);
    known.add(said);
    return isNew;
  });
}

/** `37 more findings are not shown as annotations: 2 errors, 35 warnings.`; empty when all are shown. */
export function leftOffWords({ annotations, leftOff }: ChosenAnnotations): string {
  const total = leftOff.error + leftOff.warning + leftOff.notice;
  if (total === 0) return "";
  const counts = levels
    .filter((level) => leftOff[level] > 0)
    .map((level) => counted(leftOff[level], level));
  const what = counted(total, annotations.length === 0 ? "finding" : "more finding");
  return `${what} ${total === 1 ? "is not shown as an annotation" : "are not shown as annotations"}: ${counts.join(", ")}.`;
}

const whatIsSaid = ({ path, line, end_line, column, message }: Finding): string =>
  JSON.stringify([path, line, end_line ?? line, column, message]);

/** null: it has no place, or one that is not in the repository. */
function annotationOf(finding: Redacted<Finding>): CheckAnnotation | null {
  const { level } = finding;
  const place = placeOf(finding);
  const path = finding.path === null ? null : repositoryPath(finding.path);
  if (path === null) return null;
  // GitHub wants a line; what is about the whole file stands at its beginning.
  const line = place.line ?? 1;
  const end = Math.max(line, place.end_line ?? line);
  const title = cleanLine(finding.title ?? finding.rule ?? "", longestTitle);
  return {
    path,
    start_line: line,
    end_line: end,
    // GitHub refuses columns of several lines, and one column without the other.
    ...(place.column === null || end > line
      ? {}
      : { start_column: place.column, end_column: Math.max(place.column, place.end_column ?? 0) }),
    annotation_level: level === "error" ? "failure" : level,
    message: messageOf(finding),
    ...(title === "" ? {} : { title }),
  };
}

/** As git writes it; null when it leads outside, is absolute on any system, or cannot be shown as it is. */
function repositoryPath(path: string): string | null {
  const plain = posix.normalize(path);
  const outside =
    plain === "." || plain === ".." || plain.startsWith("../") || win32.isAbsolute(plain);
  return outside || plain.includes("\n") || cleanText(plain) !== plain ? null : plain;
}

/** The message, and below it what to do. */
function messageOf({ message, fix }: Finding): string {
  const help = cleanText((fix ?? "").slice(0, longestFix)).trim();
  const said = textOf(message);
  return help === "" ? said : `${said}\nFix: ${help}`;
}

function textOf(message: string): string {
  const clean = cleanText(message.slice(0, longestMessage)).trim();
  if (message.length > longestMessage) return `${clean}\n(the rest of this message is left off)`;
  return clean === "" ? "(no message)" : clean;
}
