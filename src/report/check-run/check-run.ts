import { counted } from "../../model/counted.ts";
import type { CheckAnnotation, CheckOutput } from "../../model/check-run.ts";
import { limits } from "../../model/limits.ts";
import type { RunSummary } from "../../model/run-summary.ts";
import { chooseAnnotations, describeLeftOff, rankFindings } from "../shared/check-annotations.ts";
import { cleanLine, longestTitle } from "../../text/clean-text.ts";
import { formatRunDuration } from "../shared/duration.ts";
import { type JobSummaryInput, createJobSummary } from "../markdown/job-summary.ts";
import { getRunWord } from "../shared/outcome-words.ts";
import { type StageCounts, countStages, formatCounts, toStageRows } from "../shared/stage-rows.ts";

export interface CheckReportInput extends JobSummaryInput {
  /** The most annotations; 0: none. */
  mostAnnotations?: number;
}

/** The content of a check-run with all its annotations; a single request takes only some of them. */
export interface CheckReport {
  output: Omit<CheckOutput, "annotations">;
  annotations: CheckAnnotation[];
}

/**
 * Creates the content of a check-run: a title for the list of checks, the job summary within GitHub's limit, and the
 * most important findings as annotations. Findings without an annotation are counted at the end of the summary.
 * @param mostBytes limit of the summary in bytes of UTF-8
 */
export function createCheckReport(
  { mostAnnotations = 100, ...input }: CheckReportInput,
  mostBytes: number = limits.checkText.value,
): CheckReport {
  const findings = rankFindings(input.findings ?? []);
  const chosen = chooseAnnotations(findings, mostAnnotations);
  const words = describeLeftOff(chosen);
  const end = words === "" ? "" : `\n${words}\n`;
  const room = mostBytes - Buffer.byteLength(end);
  const summary = `${createJobSummary({ ...input, findings }, room)}${end}`;
  return { output: { title: formatTitle(input), summary }, annotations: chosen.annotations };
}

/** `Failed: api/unit failed (exit 1)`, `Passed: 12 stages in 3m 12s`: one line of at most 120 characters. */
function formatTitle({ summary, manifest, plan, children }: JobSummaryInput): string {
  const groups = toStageRows(manifest, children ?? new Map());
  const { word } = getRunWord(summary, plan, groups.length);
  const details =
    groups.length === 0 ? summary.reason : formatDetails(summary, countStages(groups));
  return cleanLine(details === null ? word : `${word}: ${details}`, longestTitle);
}

function formatDetails(summary: RunSummary, counts: StageCounts): string | null {
  if (summary.status === "cancelled") return formatCounts(counts);
  if (summary.status !== "succeeded") return summary.reason;
  const ran = counts.passed + counts.allowed;
  const words = `${counted(ran, "stage")} in ${formatRunDuration(summary)}`;
  return counts.allowed === 0 ? words : `${words}, ${counts.allowed} failed but allowed`;
}
