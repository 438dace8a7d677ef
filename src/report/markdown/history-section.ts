import { counted } from "../../model/counted.ts";
import type { RunHistory, StageComparison } from "../../model/run-history.ts";
import type { Section } from "./budget.ts";
import {
  formatComparedName,
  listFailures,
  describeHistory,
  formatPercent,
  formatSeconds,
  formatWeeks,
} from "../shared/history-words.ts";
import { formatCodeCell, formatCodeSpan } from "../../text/markdown.ts";

/** The most stages in the table and in the list of failures. */
const maxStages = 20;

/**
 * Compares the run with the default branch: its pass rate and time to repair, the history of stages that failed, and a
 * table of stages whose usual time is known, regressions first.
 * @param several whether the run has several subtasks
 */
export function createHistorySections(
  history: RunHistory | null,
  several: boolean,
): (Section | string)[] {
  if (history === null) return [];
  if (history.runs === 0) return [`### History\n\n${describeEmptyHistory(history)}\n\n`];
  return [
    createFailureSection(history, several),
    createTable(history.stages.filter(isComparable), several),
    `${describeHistory(history)}.\n\n`,
  ];
}

function describeEmptyHistory(history: RunHistory): string {
  if (history.entries === 0)
    return "This is the first run in the history. Later runs are compared with those of the default branch.";
  return `No run of this pipeline on the default branch has finished yet, so there is nothing to compare with. ${describeHistory(history)}.`;
}

function createFailureSection(history: RunHistory, several: boolean): Section {
  const known = listFailures(history).map(({ stage, words }) => ({
    full: `- ${formatCodeSpan(formatComparedName(stage, several))} ${words}\n`,
  }));
  const shown = known.slice(0, maxStages);
  const more =
    known.length > shown.length ? `${shown.length} of the ${known.length} that failed:\n\n` : "";
  return {
    heading: `### Against the default branch\n\n${formatStatistics(history)}\n\n${more}`,
    items: shown,
    formatLeftOff: (count) => `- *and ${count} more that failed*\n`,
    sheds: 4,
  };
}

function formatStatistics(history: RunHistory): string {
  const { runs, passRate, passRateByWeek, mttrSeconds, mttrSecondsByWeek, p50Seconds, p95Seconds } =
    history;
  const passed = `${formatPercent(passRate ?? 0)} of ${counted(runs, "run")} passed`;
  const words = [`${passed}${formatWeeks(passRateByWeek)}`];
  if (p50Seconds !== null && p95Seconds !== null)
    words.push(`p50 ${formatSeconds(p50Seconds)}, p95 ${formatSeconds(p95Seconds)}`);
  if (mttrSeconds !== null)
    words.push(
      `mean time to repair ${formatSeconds(mttrSeconds)}${formatWeeks(mttrSecondsByWeek)}`,
    );
  return `${words.join("; ")}.`;
}

const isComparable = ({ p50Seconds }: StageComparison): boolean => p50Seconds !== null;

function createTable(stages: readonly StageComparison[], several: boolean): Section {
  // toSorted is stable, so the rest keeps the plan's order.
  const ordered = stages.toSorted(
    (one, other) => Number(other.regression) - Number(one.regression),
  );
  const shown = ordered.slice(0, maxStages);
  const more =
    ordered.length > shown.length ? `${shown.length} of ${ordered.length} stages:\n\n` : "";
  return {
    heading:
      shown.length === 0
        ? ""
        : `${more}| Stage | This run | p50 | p95 | |\n| :-- | --: | --: | --: | :-- |\n`,
    items: shown.map((stage) => ({ full: formatRow(stage, several) })),
    formatLeftOff: (count) => `\n*${count} more rows are left off; see the run summary.*\n`,
    sheds: 4,
  };
}

function formatRow(stage: StageComparison, several: boolean): string {
  const [now, p50, p95] = [stage.seconds, stage.p50Seconds, stage.p95Seconds].map((seconds) =>
    seconds === null ? "" : formatSeconds(seconds),
  );
  return `| ${formatCodeCell(formatComparedName(stage, several))} | ${now} | ${p50} | ${p95} | ${stage.regression ? "🐢 slower than usual" : ""} |\n`;
}
