import type { Finding } from "../../src/model/finding.ts";
import type { JudgedLog } from "./runner-commands.ts";

/** What a finding has in common with an annotation. */
export type ComparableFinding = Pick<
  Finding,
  "level" | "path" | "line" | "end_line" | "column" | "end_column" | "title" | "message"
>;

/** Words of the runner itself, which are not ours: only their level counts. */
const runnersWords = [
  /^File path must be specified\.$/,
  /^Either an owner name or a file path must be specified\.$/,
  /^Can't add secret mask for empty string/,
];
const ourWords = /^::(?:add|remove)-matcher:: (?:names no file|needs either)/;

const words = (message: string, own: readonly RegExp[]): string =>
  own.some((expression) => expression.test(message)) ? "(the runner's own)" : message;

export const comparable = ({
  level,
  path,
  line,
  end_line,
  column,
  end_column,
  title,
  message,
}: Finding): ComparableFinding => ({
  level,
  path,
  line,
  end_line,
  column,
  end_column,
  title,
  message: words(message, [ourWords]),
});

/**
 * What the findings of a stage have to be by the judge's verdict of its output. As documented, three things are not as in the annotation:
 * what fails a step is no finding but the stage's reason, a place needs a file, and no file has a line or a column 0.
 */
export function judgedFindings({ annotations, failures }: JudgedLog): ComparableFinding[] {
  const isFailure = (message: string): boolean =>
    failures.includes(message) || message.startsWith("Unable to process command '");
  return annotations
    .filter(({ message }) => !isFailure(message))
    .map(({ level, file, line, endLine, col, endCol, title, message }) => {
      const place = file === null ? [null, null, null, null] : [line, endLine, col, endCol];
      const [start, end, column, endColumn] = place.map((value) =>
        value !== null && value >= 1 ? value : null,
      );
      return {
        level,
        path: file,
        line: start ?? null,
        end_line: end ?? null,
        column: start === null ? null : (column ?? null),
        end_column: endColumn ?? null,
        title,
        message: words(message, runnersWords),
      };
    });
}
