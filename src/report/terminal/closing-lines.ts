import colours from "picocolors";
import type { Manifest } from "../../model/manifest.ts";
import type { Plan } from "../../model/plan.ts";
import type { Redacted } from "../../model/redacted.ts";
import type { RunSummary } from "../../model/run-summary.ts";
import { cleanLine } from "../../text/clean-text.ts";
import { formatDuration } from "../shared/duration.ts";
import { historyLines } from "./history-lines.ts";
import { outcomeWords, runWord } from "../shared/outcome-words.ts";
import { subtaskCount } from "../shared/stage-names.ts";
import type { ChildManifests, StageRow } from "../shared/stage-rows.ts";
import {
  countStages,
  countWords,
  outcomePhrase,
  skippedSubtasks,
  stageRows,
  troubledRows,
} from "../shared/stage-rows.ts";

export interface ClosingLinesInput {
  summary: Redacted<RunSummary>;
  /** The manifest of the whole run. */
  manifest: Redacted<Manifest>;
  plan: Plan;
  children?: ChildManifests;
  /** The run's folder as the person who reads can open it. */
  folder: string;
  colour: boolean;
}

/** Failed stages that are named at the end of a run. */
const mostNamed = 50;

/** The last lines of a run on a terminal: what came out, what went wrong and where to read on. */
export function closingLines(input: ClosingLinesInput): string {
  const { summary, manifest, plan, folder } = input;
  const paint = colours.createColors(input.colour);
  const groups = stageRows(manifest, input.children ?? new Map());
  const { glyph, word, colour } = runWord(summary, groups.length);
  const took = formatDuration(
    Date.parse(summary.completedAt ?? summary.timestamp) - Date.parse(summary.startedAt),
  );
  const title = cleanLine(plan.pipeline_title === "" ? plan.pipeline_id : plan.pipeline_title);
  const lines = [
    "",
    `${paint[colour](paint.bold(`${glyph} ${word}`))}: ${title}, ${countWords(countStages(groups))} in ${took}`,
  ];
  if (summary.reason !== null) lines.push(`  ${cleanLine(summary.reason, 1000)}`);
  const troubled = troubledRows(groups);
  for (const row of troubled.slice(0, mostNamed)) {
    lines.push(`  ${paint[outcomeWords[row.outcome].colour](troubleWords(row))}`);
  }
  if (troubled.length > mostNamed)
    lines.push(`  and ${troubled.length - mostNamed} more, all in manifest.json`);
  for (const line of historyLines(summary, subtaskCount(manifest.commands) > 1))
    lines.push(`  ${paint.dim(line)}`);
  if (plan.partial) lines.push(`  ${paint.yellow(partialWords(plan))}`);
  for (const [reason, ids] of skippedSubtasks(plan)) {
    lines.push(
      `  ${paint.dim(`skipped: ${cleanLine(ids.join(", "), 300)}: ${cleanLine(reason, 300)}`)}`,
    );
  }
  for (const warning of summary.warnings)
    lines.push(`  ${paint.yellow(`warning: ${cleanLine(warning, 500)}`)}`);
  lines.push(`${cleanLine(folder, 4096)}: manifest.json, run-summary.json, summary.md`, "");
  return lines.join("\n");
}

function troubleWords(row: StageRow): string {
  const log = row.command.log_path === null ? "" : `  ${cleanLine(row.command.log_path, 4096)}`;
  return `${outcomeWords[row.outcome].glyph} ${row.label} ${outcomePhrase(row)}${log}`;
}

function partialWords({ targets }: Plan): string {
  const named = targets.length === 0 ? "a part" : cleanLine(targets.join(", "), 300);
  return `partial run: only ${named} was asked for; the result says nothing about the rest`;
}
