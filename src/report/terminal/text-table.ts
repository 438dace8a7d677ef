import { countColumns, padToColumns } from "./columns.ts";

/** Lines of a table, with each column as wide as its widest cell. */
export interface TextTable {
  heading: string;
  rows: string[];
}

export function createTextTable(
  heading: readonly string[],
  rows: readonly (readonly string[])[],
): TextTable {
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
