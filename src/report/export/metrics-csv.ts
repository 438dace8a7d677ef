import type { Statistics, StageStatistics } from "../../model/statistics.ts";
import { cleanLine } from "../../text/clean-text.ts";
import { figureRows } from "../shared/figure-rows.ts";

type Cell = string | number | null;

const columns: readonly [name: string, cell: (stage: StageStatistics) => Cell][] = [
  ["subtask", ({ subtask }) => subtask],
  ["stage", ({ id }) => id],
  ["runs", ({ runs }) => runs],
  ["failed", ({ failed }) => failed],
  ["failure_rate", ({ failure_rate }) => failure_rate],
  ["flakes", ({ flakes }) => flakes],
  ["flake_rate", ({ flake_rate }) => flake_rate],
  ["p50_ms", ({ duration_ms }) => duration_ms.all?.p50 ?? null],
  ["p90_ms", ({ duration_ms }) => duration_ms.all?.p90 ?? null],
  ["p95_ms", ({ duration_ms }) => duration_ms.all?.p95 ?? null],
  ["trend", ({ trend }) => trend],
];

/**
 * The stages as CSV (RFC 4180), with the names of its columns in the first record. A subtask without a name is set-up.
 */
export function metricsCsv(figures: Statistics): string {
  const names = ["pipeline", "branches", ...columns.map(([name]) => name)];
  const records = figureRows(figures).flatMap(({ pipeline, branches, figures: { stages } }) =>
    [...stages.values()].map((stage) => [
      pipeline,
      branches,
      ...columns.map(([, cell]) => cell(stage)),
    ]),
  );
  return [names, ...records].map((record) => `${record.map(csvCell).join(",")}\r\n`).join("");
}

/** Characters of a name that are kept. */
const longestName = 1000;

/**
 * One cell. Texts come from outside and open in spreadsheets: one that would be taken for a formula gets an apostrophe
 * before it (owasp.org, "CSV Injection"), and they are one clean line. Numbers are as they are; null is an empty cell.
 */
export function csvCell(value: Cell): string {
  if (value === null) return "";
  if (typeof value === "number") return String(value);
  const text = cleanLine(value, longestName).replace(/^(?=[=+\-@＝＋－＠])/, "'");
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
