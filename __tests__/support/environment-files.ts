/**
 * Reads what a step wrote to GITHUB_OUTPUT, GITHUB_STATE or GITHUB_ENV by the rules of the runner off Windows (actions/runner,
 * src/Runner.Worker/FileCommandManager.cs, EnvFileKeyValuePairs): `NAME=value`, or `NAME<<END`, the value's lines, `END`.
 * A later value replaces an earlier one.
 * @throws Error for a file that the runner refuses, which fails the step
 */
export function readEnvironmentFile(text: string): Record<string, string> {
  const values = new Map<string, string>();
  const lines = splitLines(text);
  for (let line = lines.next(); !line.done; line = lines.next()) {
    if (line.value.text !== "") readPair(line.value.text, lines, values);
  }
  return Object.fromEntries(values);
}

interface Line {
  text: string;
  ended: boolean;
}

function* splitLines(text: string): Generator<Line, undefined> {
  for (let from = 0; from < text.length;) {
    const end = text.indexOf("\n", from);
    if (end < 0) {
      yield { text: text.slice(from), ended: false };
      return;
    }
    yield { text: text.slice(from, end), ended: true };
    from = end + 1;
  }
}

function readPair(line: string, lines: Generator<Line, undefined>, values: Map<string, string>): void {
  const equals = line.indexOf("=");
  const heredoc = line.indexOf("<<");
  if (equals >= 0 && (heredoc < 0 || equals < heredoc)) {
    values.set(line.slice(0, equals), line.slice(equals + 1));
    return;
  }
  if (heredoc < 0) throw new Error(`Invalid format '${line}'`);
  const name = line.slice(0, heredoc);
  const delimiter = line.slice(heredoc + 2);
  if (name === "" || delimiter === "") {
    throw new Error(`Invalid format '${line}'. Name must not be empty and delimiter must not be empty`);
  }
  values.set(name, readHeredoc(delimiter, lines));
}

function readHeredoc(delimiter: string, lines: Generator<Line, undefined>): string {
  const value: string[] = [];
  for (let line = lines.next(); !line.done; line = lines.next()) {
    if (line.value.text === delimiter) return value.join("\n");
    if (!line.value.ended) throw new Error("Invalid value. EOF marker missing new line.");
    value.push(line.value.text);
  }
  throw new Error(`Invalid value. Matching delimiter not found '${delimiter}'`);
}

/** GITHUB_PATH: a folder a line. */
export const readPathFile = (text: string): string[] =>
  text.split(/\r\n|\r|\n/).filter((line) => line !== "");
