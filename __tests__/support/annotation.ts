import { property, setProperty, type WorkflowCommand } from "./workflow-command.ts";

export type AnnotationLevel = "error" | "warning" | "notice";

export interface Annotation {
  level: AnnotationLevel;
  file: string | null;
  line: number | null;
  endLine: number | null;
  col: number | null;
  endCol: number | null;
  title: string | null;
  /** Masked, and cut to `longestMessage`. */
  message: string;
}

/** In characters, as the runner cuts (ExecutionContext.cs, _maxIssueMessageLength). */
export const longestMessage = 4096;

/** What the runner makes of an error, warning or notice (ActionCommandManager.cs, IssueCommandExtension). */
export function annotationOf(level: AnnotationLevel, command: WorkflowCommand, message: string): Annotation {
  keepValidPlaces(command);
  return {
    level,
    file: property(command, "file") ?? null,
    line: integer(command, "line"),
    endLine: integer(command, "endLine"),
    col: integer(command, "col"),
    endCol: integer(command, "endColumn"),
    title: property(command, "title") ?? null,
    message: message.slice(0, longestMessage),
  };
}

/** ValidateLinesAndColumns: what contradicts itself is left out, a lone end becomes the start too. */
function keepValidPlaces(command: WorkflowCommand): void {
  const hadColumn = integer(command, "col") !== null || integer(command, "endColumn") !== null;
  copyLoneEnd(command, "line", "endLine");
  copyLoneEnd(command, "col", "endColumn");
  const line = integer(command, "line");
  const endLine = integer(command, "endLine");
  const severalLines = endLine !== null && property(command, "line") !== property(command, "endLine");
  const columns = [integer(command, "col"), integer(command, "endColumn")] as const;
  if (hadColumn && (line === null || severalLines)) remove(command, "col", "endColumn");
  if (isBackwards(line, endLine)) remove(command, "line", "endLine");
  if (isBackwards(...columns)) remove(command, "col", "endColumn");
}

const isBackwards = (start: number | null, end: number | null): boolean =>
  start !== null && end !== null && end < start;

function copyLoneEnd(command: WorkflowCommand, start: string, end: string): void {
  if (integer(command, end) !== null && integer(command, start) === null) {
    setProperty(command, start, property(command, end));
  }
}

function remove(command: WorkflowCommand, ...names: string[]): void {
  for (const name of names) setProperty(command, name, undefined);
}

/** .NET's int.TryParse: an optional sign and digits between white space, in 32 bits. */
function integer(command: WorkflowCommand, name: string): number | null {
  const text = property(command, name);
  if (text === undefined || !/^\s*[+-]?\d+\s*$/.test(text)) return null;
  const value = Number(text);
  return value >= -2_147_483_648 && value <= 2_147_483_647 ? value : null;
}
