import colours from "picocolors";
import { counted } from "../../model/counted.ts";
import type { Statistics, PeriodStatistics, StageStatistics } from "../../model/statistics.ts";
import { cleanLine } from "../../text/clean-text.ts";
import { formatDuration } from "../shared/duration.ts";
import { type StatisticsRow, listStatistics } from "../shared/figure-rows.ts";
import { formatPercent, formatSeconds, formatWeeks } from "../shared/history-words.ts";
import { countSubtasks, getShownSubtask } from "../shared/stage-names.ts";
import { createTextTable } from "./text-table.ts";

const newestWeeks = 12;

type Bold = (text: string) => string;

/** Formats a task's statistics as tables: pipelines, their stages, and the newest weeks of each pipeline. */
export function formatMetricsTable(
  task: string,
  figures: Statistics,
  options: { colour: boolean },
): string {
  const bold: Bold = colours.createColors(options.colour).bold;
  const rows = listStatistics(figures);
  const title = `${cleanLine(task)}: ${formatHeadline(figures)}`;
  if (rows.length === 0)
    return `${title}\nNone of them counts: the statistics exclude cancelled and partial runs.\n`;
  const blocks = [
    [title],
    formatPipelines(rows, bold),
    formatStages(rows, bold),
    ...rows.map((row) => formatPipelineWeeks(row, bold)),
  ];
  const texts = blocks.filter((lines) => lines.length > 0).map((lines) => lines.join("\n"));
  return `${texts.join("\n\n")}\n`;
}

function formatHeadline({ entries, since }: Statistics): string {
  const runs = counted(entries, "run");
  return since === null ? runs : `${runs} since ${since.slice(0, 10)}`;
}

function formatPipelines(rows: readonly StatisticsRow[], bold: Bold): string[] {
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
    formatRate(figures.pass_rate),
    formatOptionalSeconds(figures.mean_duration_seconds),
    formatOptionalSeconds(figures.duration_seconds.all?.p50),
    formatOptionalSeconds(figures.duration_seconds.all?.p95),
    formatOptionalSeconds(figures.mttr_seconds),
    figures.red_branches === 0 ? "" : String(figures.red_branches),
  ]);
  return formatTable(heading, cells, bold);
}

function formatStages(rows: readonly StatisticsRow[], bold: Bold): string[] {
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
    const several = countSubtasks(stages) > 1;
    return stages.map((stage) => [cleanLine(pipeline), branches, ...toStageCells(stage, several)]);
  });
  return cells.length === 0 ? [] : formatTable(heading, cells, bold);
}

function toStageCells(stage: StageStatistics, several: boolean): string[] {
  const { all } = stage.duration_ms;
  const name = [getShownSubtask(stage.subtask, several), stage.id].filter((part) => part !== null);
  return [
    cleanLine(name.join("/")),
    String(stage.runs),
    formatRate(stage.failure_rate),
    formatRate(stage.flake_rate),
    ...[all?.p50, all?.p90, all?.p95].map((ms) => (ms === undefined ? "" : formatDuration(ms))),
    formatTrend(stage.trend),
  ];
}

/** `+12 %`: the change of this week's median from last week's. */
function formatTrend(trend: number | null): string {
  if (trend === null) return "";
  const percent = Math.round(trend * 100);
  return `${percent > 0 ? "+" : ""}${percent} %`;
}

const branchWords = { default: "default branch", other: "other branches" } as const;

function formatPipelineWeeks({ pipeline, branches, figures }: StatisticsRow, bold: Bold): string[] {
  const newest = figures.weeks.slice(-newestWeeks);
  const weeks = newest.map((week) => ({ ...week, ...computeMeans(week) }));
  if (weeks.length === 0) return [];
  const trends = (["passed", "mean", "MTTR"] as const).flatMap((name) => {
    const line = formatWeeks(weeks.map((week) => week[name]).filter((value) => value !== null));
    return line === "" ? [] : [`${name}${line}`];
  });
  const title = [`${cleanLine(pipeline)}, ${branchWords[branches]}`, trends.join(", ")];
  const cells = weeks.map(({ period, runs, passed, mean, MTTR }) => [
    period,
    String(runs),
    formatRate(passed),
    formatOptionalSeconds(mean),
    formatOptionalSeconds(MTTR),
  ]);
  return [
    title.filter((part) => part !== "").join(": "),
    ...formatTable(["week", "runs", "passed", "mean", "MTTR"], cells, bold),
  ];
}

/** Computes a week's means; null without any data. */
function computeMeans(period: PeriodStatistics) {
  const { runs, succeeded, mean_duration_seconds, repairs, repair_seconds } = period;
  return {
    passed: runs === 0 ? null : succeeded / runs,
    mean: runs === 0 ? null : mean_duration_seconds,
    MTTR: repairs === 0 ? null : repair_seconds / repairs,
  };
}

const formatRate = (rate: number | null): string => (rate === null ? "" : formatPercent(rate));
const formatOptionalSeconds = (seconds: number | null | undefined): string =>
  seconds == null ? "" : formatSeconds(seconds);

function formatTable(heading: readonly string[], cells: readonly string[][], bold: Bold): string[] {
  const { heading: first, rows } = createTextTable(heading, cells);
  return [bold(first), ...rows];
}
