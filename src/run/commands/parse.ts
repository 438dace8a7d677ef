/** A workflow command from a line of a stage's output. */
export interface WorkflowCommand {
  /** In lower case. */
  name: string;
  /** By their names in lower case. */
  properties: ReadonlyMap<string, string>;
  data: string;
}

/** Commands of the runner (actions/runner, ActionCommandManager.cs). Other names make plain text. */
export const commandNames: readonly string[] = [
  "add-mask",
  "add-matcher",
  "add-path",
  "debug",
  "echo",
  "endgroup",
  "error",
  "group",
  "notice",
  "remove-matcher",
  "save-state",
  "set-env",
  "set-output",
  "stop-commands",
  "warning",
];

/**
 * Reads a line as the runner does (actions/runner, ActionCommand.cs): `::name properties::data` at its start, after
 * blanks, or else `##[name properties]data` anywhere in it.
 * @param names in lower case: only these make a command
 */
export const parseWorkflowCommand = (
  line: string,
  names: ReadonlySet<string>,
): WorkflowCommand | undefined => parseColons(line, names) ?? parseBrackets(line, names);

/** White space of .NET's Trim, which differs from JavaScript's in U+0085 and U+FEFF. */
const blank = /[\t-\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/;

/** The position of the first character that is not blank. */
export function skipBlanks(line: string): number {
  let start = 0;
  while (start < line.length && blank.test(line[start]!)) start += 1;
  return start;
}

function trimBlanks(text: string): string {
  let end = text.length;
  while (end > 0 && blank.test(text[end - 1]!)) end -= 1;
  return text.slice(skipBlanks(text), end);
}

/**
 * The runner finds the second `::` with a culture-sensitive search that ignores characters without a weight. It still
 * cuts off two characters.
 */
// oxlint-disable-next-line no-control-regex -- these are the characters without a weight
const separator = /:[\0-\u0008\u000e-\u001f\u007f-\u009f\p{Default_Ignorable_Code_Point}]*:/gu;

function parseColons(line: string, names: ReadonlySet<string>): WorkflowCommand | undefined {
  const start = skipBlanks(line);
  if (!line.startsWith("::", start)) return undefined;
  separator.lastIndex = start + 2;
  const end = separator.exec(line)?.index;
  if (end === undefined) return undefined;
  const [name, rest] = splitOnce(line.slice(start + 2, end), " ");
  if (!names.has(name.toLowerCase())) return undefined;
  const properties = readProperties(trimBlanks(rest), ",", unescapeProperty);
  return { name: name.toLowerCase(), properties, data: unescapeData(line.slice(end + 2)) };
}

/** Only the first `##[` of a line counts. */
function parseBrackets(line: string, names: ReadonlySet<string>): WorkflowCommand | undefined {
  const start = line.indexOf("##[");
  const end = start === -1 ? -1 : line.indexOf("]", start);
  if (end === -1) return undefined;
  const [name, rest] = splitOnce(line.slice(start + 3, end), " ");
  if (!names.has(name.toLowerCase())) return undefined;
  const properties = readProperties(rest, ";", unescapeBracketed);
  return { name: name.toLowerCase(), properties, data: unescapeBracketed(line.slice(end + 1)) };
}

function splitOnce(text: string, at: string): [before: string, after: string] {
  const found = text.indexOf(at);
  return found === -1 ? [text, ""] : [text.slice(0, found), text.slice(found + 1)];
}

/** Properties without a name or a value are ignored; the last of equal names wins. */
function readProperties(
  text: string,
  between: string,
  unescape: (value: string) => string,
): Map<string, string> {
  const properties = new Map<string, string>();
  for (const part of text.split(between)) {
    const [name, rest] = splitOnce(part.replace(/^=+/, ""), "=");
    const value = rest.replace(/^=+/, "");
    if (name !== "" && value !== "") properties.set(name.toLowerCase(), unescape(value));
  }
  return properties;
}

// The percent sign comes last, so that its result is not unescaped again.
const unescapeData = (text: string): string =>
  text.replaceAll("%0D", "\r").replaceAll("%0A", "\n").replaceAll("%25", "%");
const unescapeProperty = (text: string): string =>
  unescapeData(text.replaceAll("%3A", ":").replaceAll("%2C", ","));
const unescapeBracketed = (text: string): string =>
  unescapeData(text.replaceAll("%3B", ";").replaceAll("%5D", "]"));
