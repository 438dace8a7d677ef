import colours from "picocolors";
import type { Statistics, PeriodStatistics, StageStatistics } from "../../model/statistics.ts";
import { cleanLine } from "../../text/clean-text.ts";
import { formatDuration } from "../shared/duration.ts";
import { type FigureRow, figureRows } from "../shared/figure-rows.ts";
import { percentWords, secondsWords, weeksWords } from "../shared/history-words.ts";
import { subtaskCount, subtaskShown } from "../shared/stage-names.ts";
import { textTable } from "./text-table.ts";

const newestWeeks = 12;

type Bold = (text: string) => string;

/**
 * The figures of a task as tables for a terminal: pipelines, their stages, and the newest weeks of each pipeline.
 * @param task whose figures they are
 */
export function metricsTable(
  task: string,
  figures: Statistics,
  options: { colour: boolean },
): string {
  const bold: Bold = colours.createColors(options.colour).bold;
  const rows = figureRows(figures);
  const title = `${cleanLine(task)}: ${headline(figures)}`;
  if (rows.length === 0)
    return `${title}\nNone of them counts: runs that were cancelled, or were only a part of a pipeline, are in no figure.\n`;
  const blocks = [
    [title],
    pipelineTable(rows, bold),
    stageTable(rows, bold),
    ...rows.map((row) => weekTable(row, bold)),
  ];
  return `${blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join("\n"))
    .join("\n\n")}\n`;
}

function headline({ entries, since }: Statistics): string {
  const runs = entries === 1 ? "1 run" : `${entries} runs`;
  return since === null ? runs : `${runs} since ${since.slice(0, 10)}`;
}

function pipelineTable(rows: readonly FigureRow[], bold: Bold): string[] {
  const heading = [
    "pipeline",
    "branches",
    "runs",
    "passed",
    "mean",
    "p50",
    "p95",
    "MTTR",
    "red now",
  ];
  const cells = rows.map(({ pipeline, branches, figures }) => [
    cleanLine(pipeline),
    branches,
    String(figures.runs),
    rateCell(figures.pass_rate),
    secondsCell(figures.mean_duration_seconds),
    secondsCell(figures.duration_seconds.all?.p50),
    secondsCell(figures.duration_seconds.all?.p95),
    secondsCell(figures.mttr_seconds),
    figures.red_branches === 0 ? "" : String(figures.red_branches),
  ]);
  return table(heading, cells, bold);
}

function stageTable(rows: readonly FigureRow[], bold: Bold): string[] {
  const heading = [
    "pipeline",
    "branches",
    "stage",
    "runs",
    "failed",
    "flaky",
    "p50",
    "p90",
    "p95",
    "trend",
  ];
  const cells = rows.flatMap(({ pipeline, branches, figures }) => {
    const stages = [...figures.stages.values()];
    const several = subtaskCount(stages) > 1;
    return stages.map((stage) => [cleanLine(pipeline), branches, ...stageCells(stage, several)]);
  });
  return cells.length === 0 ? [] : table(heading, cells, bold);
}

function stageCells(stage: StageStatistics, several: boolean): string[] {
  const { all } = stage.duration_ms;
  const name = [subtaskShown(stage.subtask, several), stage.id].filter((part) => part !== null);
  return [
    cleanLine(name.join("/")),
    String(stage.runs),
    rateCell(stage.failure_rate),
    rateCell(stage.flake_rate),
    ...[all?.p50, all?.p90, all?.p95].map((ms) => (ms === undefined ? "" : formatDuration(ms))),
    trendCell(stage.trend),
  ];
}

/** `+12 %`: this week's median is that much more than last week's. */
function trendCell(trend: number | null): string {
  if (trend === null) return "";
  const percent = Math.round(trend * 100);
  return `${percent > 0 ? "+" : ""}${percent} %`;
}

const branchWords = { default: "default branch", other: "other branches" } as const;

function weekTable({ pipeline, branches, figures }: FigureRow, bold: Bold): string[] {
  const weeks = figures.weeks.slice(-newestWeeks).map((week) => ({ ...week, ...meansOf(week) }));
  if (weeks.length === 0) return [];
  const trends = (["passed", "mean", "MTTR"] as const).flatMap((name) => {
    const line = weeksWords(weeks.map((week) => week[name]).filter((value) => value !== null));
    return line === "" ? [] : [`${name}${line}`];
  });
  const title = [`${cleanLine(pipeline)}, ${branchWords[branches]}`, trends.join(", ")];
  const cells = weeks.map(({ period, runs, passed, mean, MTTR }) => [
    period,
    String(runs),
    rateCell(passed),
    secondsCell(mean),
    secondsCell(MTTR),
  ]);
  return [
    title.filter((part) => part !== "").join(": "),
    ...table(["week", "runs", "passed", "mean", "MTTR"], cells, bold),
  ];
}

/** null: there was nothing in that week to make a mean of. */
function meansOf({
  runs,
  succeeded,
  mean_duration_seconds,
  repairs,
  repair_seconds,
}: PeriodStatistics): {
  passed: number | null;
  mean: number | null;
  MTTR: number | null;
} {
  return {
    passed: runs === 0 ? null : succeeded / runs,
    mean: runs === 0 ? null : mean_duration_seconds,
    MTTR: repairs === 0 ? null : repair_seconds / repairs,
  };
}

const rateCell = (rate: number | null): string => (rate === null ? "" : percentWords(rate));
const secondsCell = (seconds: number | null | undefined): string =>
  seconds == null ? "" : secondsWords(seconds);

function table(heading: readonly string[], cells: readonly string[][], bold: Bold): string[] {
  const { heading: first, rows } = textTable(heading, cells);
  return [bold(first), ...rows];
}
