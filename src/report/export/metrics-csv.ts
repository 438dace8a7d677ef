import type { Statistics, StageStatistics } from "../../model/statistics.ts";
import { cleanLine } from "../../text/clean-text.ts";
import { listStatistics } from "../shared/figure-rows.ts";

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

/** Formats the stages as CSV (RFC 4180) with a header. The subtask is empty for the setup. */
export function formatMetricsCsv(figures: Statistics): string {
  const names = ["pipeline", "branches", ...columns.map(([name]) => name)];
  const records = listStatistics(figures).flatMap(({ pipeline, branches, figures: { stages } }) =>
    [...stages.values()].map((stage) => [
      pipeline,
      branches,
      ...columns.map(([, cell]) => cell(stage)),
    ]),
  );
  return [names, ...records].map((record) => `${record.map(formatCsvCell).join(",")}\r\n`).join("");
}

/** Longest name, in characters. */
const longestName = 1000;

/**
 * Formats a cell. Texts become one clean line, and those that a spreadsheet would take for a formula get a leading
 * apostrophe (owasp.org, "CSV Injection"). null is an empty cell.
 */
export function formatCsvCell(value: Cell): string {
  if (value === null) return "";
  if (typeof value === "number") return String(value);
  const text = cleanLine(value, longestName).replace(/^(?=[=+\-@＝＋－＠])/, "'");
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
