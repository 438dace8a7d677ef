import type { RunHistory, StageComparison } from "../../model/run-history.ts";
import type { Section } from "./budget.ts";
import {
  comparedName,
  failuresOf,
  keptWords,
  percentWords,
  secondsWords,
  weeksWords,
} from "../shared/history-words.ts";
import { formatCodeCell, formatCodeSpan } from "../../text/markdown.ts";

/** Stages that are shown at most, in the table and in the list of failures each. */
const mostStages = 20;

/**
 * This run against the default branch: how often that passes and how fast it is mended, what is known of the stages
 * that failed, and a table of those whose usual time is known, regressions first.
 * @param several the run has more than one subtask
 */
export function historySections(history: RunHistory | null, several: boolean): Section[] {
  if (history === null) return [];
  if (history.runs === 0) return [withoutItems(`### History\n\n${nothingYet(history)}\n\n`)];
  return [
    failures(history, several),
    table(history.stages.filter(isComparable), several),
    withoutItems(`${keptWords(history)}.\n\n`),
  ];
}

function nothingYet(history: RunHistory): string {
  if (history.entries === 0)
    return "This is the first run that the history knows of: later ones are compared with those of the default branch.";
  return `No run of this pipeline on the default branch has ended yet: there is nothing to compare with. ${keptWords(history)}.`;
}

function failures(history: RunHistory, several: boolean): Section {
  const known = failuresOf(history).map(({ stage, words }) => ({
    full: `- ${formatCodeSpan(comparedName(stage, several))} ${words}\n`,
  }));
  const shown = known.slice(0, mostStages);
  const more =
    known.length > shown.length ? `${shown.length} of the ${known.length} that failed:\n\n` : "";
  return {
    heading: `### Against the default branch\n\n${figuresWords(history)}\n\n${more}`,
    items: shown,
    leftOff: (count) => `- *and ${count} more that failed*\n`,
    sheds: 4,
  };
}

function figuresWords(history: RunHistory): string {
  const { runs, passRate, passRateByWeek, mttrSeconds, mttrSecondsByWeek, p50Seconds, p95Seconds } =
    history;
  const passed = `${percentWords(passRate ?? 0)} of ${runs === 1 ? "1 run" : `${runs} runs`} passed`;
  const words = [`${passed}${weeksWords(passRateByWeek)}`];
  if (p50Seconds !== null && p95Seconds !== null)
    words.push(`p50 ${secondsWords(p50Seconds)}, p95 ${secondsWords(p95Seconds)}`);
  if (mttrSeconds !== null)
    words.push(`mean time to repair ${secondsWords(mttrSeconds)}${weeksWords(mttrSecondsByWeek)}`);
  return `${words.join("; ")}.`;
}

const isComparable = ({ p50Seconds }: StageComparison): boolean => p50Seconds !== null;

function table(stages: readonly StageComparison[], several: boolean): Section {
  // Stable: below the regressions the order of the plan stays.
  const ordered = stages.toSorted(
    (one, other) => Number(other.regression) - Number(one.regression),
  );
  const shown = ordered.slice(0, mostStages);
  const more =
    ordered.length > shown.length ? `${shown.length} of ${ordered.length} stages:\n\n` : "";
  return {
    heading:
      shown.length === 0
        ? ""
        : `${more}| Stage | This run | p50 | p95 | |\n| :-- | --: | --: | --: | :-- |\n`,
    items: shown.map((stage) => ({ full: row(stage, several) })),
    leftOff: (count) =>
      `\n*${count} more rows of this table are left off; the run summary has all of them.*\n`,
    sheds: 4,
  };
}

function row(stage: StageComparison, several: boolean): string {
  const [now, p50, p95] = [stage.seconds, stage.p50Seconds, stage.p95Seconds].map((seconds) =>
    seconds === null ? "" : secondsWords(seconds),
  );
  return `| ${formatCodeCell(comparedName(stage, several))} | ${now} | ${p50} | ${p95} | ${stage.regression ? "🐢 slower than usual" : ""} |\n`;
}

const withoutItems = (heading: string): Section => ({
  heading,
  items: [],
  leftOff: () => "",
  sheds: 4,
});
