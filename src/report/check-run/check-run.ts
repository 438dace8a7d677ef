import type { CheckAnnotation, CheckOutput } from "../../model/check-run.ts";
import { limits } from "../../model/limits.ts";
import type { RunSummary } from "../../model/run-summary.ts";
import { checkAnnotations, leftOffWords, rankedFindings } from "../shared/check-annotations.ts";
import { cleanLine, longestTitle } from "../../text/clean-text.ts";
import { formatDuration } from "../shared/duration.ts";
import type { JobSummaryInput } from "../markdown/job-summary.ts";
import { jobSummary } from "../markdown/job-summary.ts";
import { runWord } from "../shared/outcome-words.ts";
import type { StageCounts } from "../shared/stage-rows.ts";
import { countStages, countWords, stageRows } from "../shared/stage-rows.ts";

export interface CheckReportInput extends JobSummaryInput {
  /** How many annotations there are at most; 0: none. */
  mostAnnotations?: number;
}

/** What a check-run shows, and all of its annotations: a request takes only some of them. */
export interface CheckReport {
  output: Omit<CheckOutput, "annotations">;
  annotations: CheckAnnotation[];
}

/**
 * The run as a check-run shows it: one line for the list of checks, the job summary within what GitHub takes, and the
 * most important findings. What has no annotation is counted at the end of the summary.
 * @param mostBytes of the summary, in UTF-8
 */
export function checkReport(
  { mostAnnotations = 100, ...input }: CheckReportInput,
  mostBytes: number = limits.checkText.value,
): CheckReport {
  const findings = rankedFindings(input.findings ?? []);
  const chosen = checkAnnotations(findings, mostAnnotations);
  const words = leftOffWords(chosen);
  const end = words === "" ? "" : `\n${words}\n`;
  const room = mostBytes - Buffer.byteLength(end);
  const summary = `${jobSummary({ ...input, findings }, room)}${end}`;
  return { output: { title: titleOf(input), summary }, annotations: chosen.annotations };
}

/** `Failed: api/unit failed (exit 1)`, `Passed: 12 stages in 3m 12s`: one line of at most 120 characters. */
function titleOf({ summary, manifest, plan, children }: JobSummaryInput): string {
  const groups = stageRows(manifest, children ?? new Map());
  const { word } = runWord(summary, groups.length);
  const details = groups.length === 0 ? summary.reason : detailsOf(summary, countStages(groups));
  const outcome = plan.partial ? `${word} in part` : word;
  return cleanLine(details === null ? outcome : `${outcome}: ${details}`, longestTitle);
}

function detailsOf(summary: RunSummary, counts: StageCounts): string | null {
  if (summary.status === "cancelled") return countWords(counts);
  if (summary.status !== "succeeded") return summary.reason;
  const ran = counts.passed + counts.allowed;
  const ms = Date.parse(summary.completedAt ?? summary.timestamp) - Date.parse(summary.startedAt);
  const words = `${ran === 1 ? "1 stage" : `${ran} stages`} in ${formatDuration(ms)}`;
  return counts.allowed === 0 ? words : `${words}, ${counts.allowed} failed but allowed`;
}
