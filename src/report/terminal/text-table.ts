import { columnsOf, padToColumns } from "./columns.ts";

/** Lines of a table for a terminal, each column as wide as its widest cell. */
export interface TextTable {
  heading: string;
  rows: string[];
}

export function textTable(
  heading: readonly string[],
  rows: readonly (readonly string[])[],
): TextTable {
  const widths = heading.map((word, at) =>
    Math.max(columnsOf(word), ...rows.map((cells) => columnsOf(cells[at] ?? ""))),
  );
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell, at) => padToColumns(cell, widths[at] ?? 0))
      .join("  ")
      .trimEnd();
  return { heading: line(heading), rows: rows.map(line) };
}
