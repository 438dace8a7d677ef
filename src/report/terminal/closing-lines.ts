import colours from "picocolors";
import type { Manifest } from "../../model/manifest.ts";
import type { Plan } from "../../model/plan.ts";
import { skipReasons } from "../../model/skip-reasons.ts";
import type { Redacted } from "../../model/redacted.ts";
import type { RunSummary } from "../../model/run-summary.ts";
import { cleanLine } from "../../text/clean-text.ts";
import { limitLines } from "../../text/wording.ts";
import { formatRunDuration } from "../shared/duration.ts";
import { locateLog } from "../shared/log-place.ts";
import { describeSlowStage, formatComparedName, listFailures } from "../shared/history-words.ts";
import type { LogEnd } from "./log-text.ts";
import { formatStages, maxDetailed } from "./failure-details.ts";
import { outcomeWords, getRunWord } from "../shared/outcome-words.ts";
import { countSubtasks, formatName } from "../shared/stage-names.ts";
import {
  type ChildManifests,
  type StageRow,
  countStages,
  formatCounts,
  formatOutcome,
  groupSkippedSubtasks,
  toStageRows,
  findFailedRows,
  findTroubledRows,
} from "../shared/stage-rows.ts";

export interface ClosingLinesInput {
  summary: Redacted<RunSummary>;
  /** The manifest of the whole run. */
  manifest: Redacted<Manifest>;
  plan: Plan;
  children?: ChildManifests;
  /** Path of the run's folder that the reader can open. */
  folder: string;
  colour: boolean;
  /** The ends of the logs of failed stages, to show them (failure-details.ts); null: the reader has seen the output. */
  logEnds: ReadonlyMap<string, LogEnd> | null;
}

const howToRunAll = "to run every stage, whatever has changed: orchestrator run --all";

/**
 * Whether `paths` left nothing to run, or skipped subtasks because nothing changed at all, such as on the default branch
 * after a commit. Only outside of Actions, where the flag exists.
 */
function couldRunAll({ revision, assignments, subtasks, changes }: Plan): boolean {
  if (revision.event !== null) return false;
  const skipped = subtasks.filter(({ skip }) => skip === skipReasons.paths);
  if (assignments.length === 0) return skipped.length === subtasks.length;
  return skipped.length > 0 && changes?.files === 0;
}

/** The most failed stages to list. */
const maxNamed = 50;

/** Formats each stage that failed with the end of its output, and the result with its reason. */
export function formatResult(input: ClosingLinesInput): string[] {
  const { summary, manifest, plan, children = new Map(), logEnds } = input;
  const paint = colours.createColors(input.colour);
  const groups = toStageRows(manifest, children);
  const { glyph, word, colour } = getRunWord(summary, plan, groups.length);
  const took = formatRunDuration(summary);
  const title = cleanLine(plan.pipeline_title === "" ? plan.pipeline_id : plan.pipeline_title);
  const details = { ...input, children, logEnds: logEnds ?? new Map() };
  return [
    ...formatStages(findDetailed(groups, input), details),
    `${paint[colour](paint.bold(`${glyph} ${word}`))}: ${title}, ${formatCounts(countStages(groups))} in ${took}`,
    ...(summary.reason === null ? [] : [`  ${cleanLine(summary.reason, 1000)}`]),
  ];
}

const findDetailed = (
  groups: ReturnType<typeof toStageRows>,
  { logEnds }: ClosingLinesInput,
): StageRow[] => (logEnds === null ? [] : findFailedRows(groups).slice(0, maxDetailed));

/**
 * Formats the last lines of a run on a terminal: each stage that failed with the end of its output, the result, what
 * else went wrong, and where to find more. The result comes after the output, so that both are on the last screen.
 */
export function formatClosingLines(input: ClosingLinesInput): string {
  const { summary, manifest, plan, folder } = input;
  const paint = colours.createColors(input.colour);
  const groups = toStageRows(manifest, input.children ?? new Map());
  const detailed = findDetailed(groups, input);
  const lines = ["", ...formatResult(input)];
  if (couldRunAll(plan)) lines.push(`  ${paint.dim(howToRunAll)}`);
  const troubled = findTroubledRows(groups).filter((row) => !detailed.includes(row));
  for (const row of troubled.slice(0, maxNamed))
    lines.push(`  ${paint[outcomeWords[row.outcome].colour](formatTroubledRow(row, input))}`);
  if (troubled.length > maxNamed)
    lines.push(`  and ${troubled.length - maxNamed} more, all in manifest.json`);
  for (const line of formatHistory(summary, countSubtasks(manifest.commands) > 1))
    lines.push(`  ${paint.dim(line)}`);
  if (plan.partial) lines.push(`  ${paint.yellow(formatPartialNote(plan))}`);
  for (const [reason, ids] of groupSkippedSubtasks(plan)) {
    lines.push(
      `  ${paint.dim(`skipped: ${cleanLine(ids.join(", "), 300)}: ${cleanLine(reason, 300)}`)}`,
    );
  }
  for (const warning of summary.warnings)
    lines.push(`  ${paint.yellow(`warning: ${cleanLine(warning, 500)}`)}`);
  lines.push(`${cleanLine(folder, 4096)}: manifest.json, run-summary.json, summary.md`, "");
  return lines.join("\n");
}

function formatTroubledRow(row: StageRow, { folder, manifest }: ClosingLinesInput): string {
  const { log_path } = row.command;
  const log =
    log_path === null ? "" : `  ${cleanLine(locateLog(folder, manifest.run_id, log_path), 4096)}`;
  return `${outcomeWords[row.outcome].glyph} ${row.label}${formatName(row.command)} ${formatOutcome(row)}${log}`;
}

function formatPartialNote({ targets }: Plan): string {
  const named = targets.length === 0 ? "a part" : cleanLine(targets.join(", "), 300);
  return `partial run: only ${named} was requested; the result says nothing about the rest`;
}

/** The most slow stages, and the most failed stages, to name. */
const maxCompared = 3;

/**
 * Formats the run's comparison with the history: slow stages, and how often failed ones failed before. One line if
 * there are neither; no lines without anything to compare with.
 * @param several whether the run has several subtasks
 */
function formatHistory(
  { history, status }: Pick<RunSummary, "history" | "status">,
  several: boolean,
): string[] {
  if (history === null) return [];
  const slow = history.stages
    .filter(({ regression }) => regression)
    .map((stage) => `${formatComparedName(stage, several)} ${describeSlowStage(stage)}`);
  const failed = listFailures(history).map(
    ({ stage, words }) => `${formatComparedName(stage, several)} ${words}`,
  );
  const lines = [
    ...limitLines(slow, maxCompared, "slower than usual"),
    ...limitLines(failed, maxCompared, "that failed"),
  ];
  if (lines.length > 0) return lines;
  const comparable = history.stages.some(({ p50Seconds }) => p50Seconds !== null);
  return comparable && status === "succeeded" ? ["no slower than usual"] : [];
}
