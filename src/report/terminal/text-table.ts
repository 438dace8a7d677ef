import { countColumns, padToColumns } from "./columns.ts";

/** Formats the lines of a table, with each column as wide as its widest cell. */
export function createTextTable(
  heading: readonly string[],
  rows: readonly (readonly string[])[],
): { heading: string; rows: string[] } {
  const widths = heading.map((word, at) =>
    Math.max(countColumns(word), ...rows.map((cells) => countColumns(cells[at] ?? ""))),
  );
  const formatLine = (cells: readonly string[]): string =>
    cells
      .map((cell, at) => padToColumns(cell, widths[at] ?? 0))
      .join("  ")
      .trimEnd();
  return { heading: formatLine(heading), rows: rows.map(formatLine) };
}
