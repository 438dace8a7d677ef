import colours from "picocolors";
import { counted } from "../../model/counted.ts";
import type { Finding } from "../../model/finding.ts";
import type { RunStatus } from "../../model/outcome.ts";
import { cleanLine } from "../../text/clean-text.ts";
import { formatDuration } from "../shared/duration.ts";
import type { StageChange, ComparedStage } from "../shared/stage-changes.ts";
import { formatFindingLines } from "./finding-lines.ts";
import { runWords } from "./run-words.ts";
import { createTextTable } from "./text-table.ts";

interface RunColumn {
  runId: string;
  status: RunStatus;
  partial: boolean | null;
  commit: string | null;
  durationSeconds: number;
}

interface ComparisonInput {
  before: RunColumn;
  after: RunColumn;
  stages: readonly StageChange[];
  findings: { added: readonly Finding[]; removed: readonly Finding[] };
}

/** Formats the differences between two runs. */
export function formatComparison(
  { before, after, stages, findings }: ComparisonInput,
  colour: boolean,
): string {
  const runs = createTextTable(
    ["", "before", "after"],
    toRunCells(before).map((cell, at) => [labels[at]!, cell, toRunCells(after)[at]!]),
  );
  const parts = [
    [colours.createColors(colour).bold(runs.heading), ...runs.rows],
    formatStages(stages, colour),
    formatSection(findings.added, "new finding", colour),
    formatSection(findings.removed, "finding that is gone", colour, "findings that are gone"),
  ];
  return `${parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join("\n"))
    .join("\n\n")}\n`;
}

const labels = ["run", "result", "commit", "duration"];

const toRunCells = ({ runId, status, partial, commit, durationSeconds }: RunColumn): string[] => [
  cleanLine(runId),
  `${runWords[status].word}${partial === true ? ", partial" : ""}`,
  cleanLine(commit ?? "").slice(0, 7),
  formatDuration(durationSeconds * 1000),
];

function formatStages(stages: readonly StageChange[], colour: boolean): string[] {
  if (stages.length === 0) return ["No stage changed."];
  const table = createTextTable(
    ["stage", "before", "after"],
    stages.map(({ stage, before, after }) => [stage, formatResult(before), formatResult(after)]),
  );
  return [colours.createColors(colour).bold(table.heading), ...table.rows];
}

const formatResult = (result: ComparedStage | null): string => {
  if (result === null) return "-";
  const { durationMs } = result;
  return cleanLine(
    durationMs === null ? result.result : `${result.result}, ${formatDuration(durationMs)}`,
  );
};

/** The most findings of a section. */
const maxListed = 50;

function formatSection(
  findings: readonly Finding[],
  noun: string,
  colour: boolean,
  plural = `${noun}s`,
): string[] {
  if (findings.length === 0) return [];
  const title = findings.length === 1 ? `1 ${noun}:` : `${findings.length} ${plural}:`;
  const lines = formatFindingLines(findings.slice(0, maxListed), colour);
  const rest = findings.length - maxListed;
  return [title, ...lines, ...(rest > 0 ? [`and ${counted(rest, "more finding")}`] : [])];
}
