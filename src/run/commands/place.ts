import type { Finding } from "../../model/finding.ts";

/** Where an annotation stands in a file, with what contradicts itself left out. */
export type AnnotationPlace = Pick<Finding, "line" | "end_line" | "column" | "end_column">;

/** Properties of an `error`, `warning` or `notice`, by their names in lower case. */
type Properties = ReadonlyMap<string, string>;

/**
 * The place that the runner reads (actions/runner, IssueCommandExtension.ValidateLinesAndColumns): an end without a
 * start is the start too; columns need one line, and nothing runs backwards.
 */
export function readPlace(properties: Properties): AnnotationPlace {
  const [line, end_line, oneLine] = readRange(properties, "line", "endline");
  const [column, end_column] = readRange(properties, "col", "endcolumn");
  const lines = isBackwards(line, end_line) ? nowhere : { line, end_line };
  const keepsColumns =
    line !== null && (end_line === null || oneLine) && !isBackwards(column, end_column);
  const columns = keepsColumns ? { column, end_column } : noColumns;
  return positive({ ...lines, ...columns });
}

const nowhere = { line: null, end_line: null };
const noColumns = { column: null, end_column: null };

const isBackwards = (start: number | null, end: number | null): boolean =>
  start !== null && end !== null && end < start;

/** @returns also whether both are written the same */
function readRange(
  properties: Properties,
  startName: string,
  endName: string,
): [start: number | null, end: number | null, same: boolean] {
  const [start, end] = [integer(properties.get(startName)), integer(properties.get(endName))];
  if (start === null && end !== null) return [end, end, true];
  return [start, end, properties.get(startName) === properties.get(endName)];
}

/** No file has a line 0. */
function positive(place: AnnotationPlace): AnnotationPlace {
  const entries = Object.entries(place).map(([name, value]) => [
    name,
    value !== null && value >= 1 ? value : null,
  ]);
  return Object.fromEntries(entries) as AnnotationPlace;
}

/** As .NET's int.TryParse reads a number: a sign and digits between blanks, in 32 bits. */
function integer(text: string | undefined): number | null {
  if (text === undefined || text.length > 1000 || !/^\s*[+-]?\d+\s*$/.test(text)) return null;
  const value = Number(text);
  return value >= -2_147_483_648 && value <= 2_147_483_647 ? value : null;
}
