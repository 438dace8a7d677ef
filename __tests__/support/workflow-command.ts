/** A workflow command as the runner reads it from one line. Property names are kept as written. */
export interface WorkflowCommand {
  name: string;
  properties: Map<string, string>;
  data: string;
}

type Escapes = readonly (readonly [escaped: string, character: string])[];

// The percent sign comes last in each table: what it brings back must not be read as an escape again.
const dataEscapes: Escapes = [
  ["%0D", "\r"],
  ["%0A", "\n"],
  ["%25", "%"],
];
const propertyEscapes: Escapes = [
  ["%0D", "\r"],
  ["%0A", "\n"],
  ["%3A", ":"],
  ["%2C", ","],
  ["%25", "%"],
];
const bracketEscapes: Escapes = [
  ["%3B", ";"],
  ["%0D", "\r"],
  ["%0A", "\n"],
  ["%5D", "]"],
  ["%25", "%"],
];

const unescape = (text: string, escapes: Escapes): string =>
  escapes.reduce((current, [escaped, character]) => current.replaceAll(escaped, character), text);

/** What .NET's TrimStart and Trim take for white space; JavaScript's differs in U+0085 and U+FEFF. */
const leadingSpace = /^[\t-\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/;
const trailingSpace = /[\t-\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+$/;

/**
 * The runner looks for `::` with a comparison of the culture, for which characters without a weight (zero-width ones, most
 * control characters) do not exist. It cuts off two characters all the same.
 */
// oxlint-disable-next-line no-control-regex -- these are the characters without a weight
const separator = /:[\0-\u0008\u000e-\u001f\u007f-\u009f\p{Default_Ignorable_Code_Point}]*:/gu;

/** Names are compared without regard to case, as by .NET's OrdinalIgnoreCase. */
export const commandKey = (name: string): string => name.toUpperCase();

/** The value of a property, whose name is compared without regard to case. */
export function property(command: WorkflowCommand, name: string): string | undefined {
  for (const [key, value] of command.properties) if (commandKey(key) === commandKey(name)) return value;
  return undefined;
}

export function setProperty(command: WorkflowCommand, name: string, value: string | undefined): void {
  const existing = [...command.properties.keys()].find((key) => commandKey(key) === commandKey(name));
  if (value === undefined) command.properties.delete(existing ?? name);
  else command.properties.set(existing ?? name, value);
}

/**
 * Reads a line by the rules of actions/runner (src/Runner.Common/ActionCommand.cs): first `::name properties::data` at the
 * start, then `##[name properties]data` anywhere. Only registered names make a command; anything else is text.
 * @param registered names as commandKey gives them
 */
export function parseWorkflowCommand(
  line: string,
  registered: ReadonlySet<string>,
): WorkflowCommand | undefined {
  return parseColons(line, registered) ?? parseBrackets(line, registered);
}

function parseColons(line: string, registered: ReadonlySet<string>): WorkflowCommand | undefined {
  const message = line.replace(leadingSpace, "");
  if (!message.startsWith("::")) return undefined;
  separator.lastIndex = 2;
  const end = separator.exec(message)?.index;
  if (end === undefined) return undefined;
  const [name, properties] = nameAndProperties(message.slice(2, end));
  if (!registered.has(commandKey(name))) return undefined;
  const trimmed = properties.replace(leadingSpace, "").replace(trailingSpace, "");
  return {
    name,
    properties: readProperties(trimmed, ",", propertyEscapes),
    data: unescape(message.slice(end + 2), dataEscapes),
  };
}

function parseBrackets(line: string, registered: ReadonlySet<string>): WorkflowCommand | undefined {
  const start = line.indexOf("##[");
  if (start < 0) return undefined;
  const end = line.indexOf("]", start);
  if (end < 0) return undefined;
  const [name, properties] = nameAndProperties(line.slice(start + 3, end));
  if (!registered.has(commandKey(name))) return undefined;
  return {
    name,
    properties: readProperties(properties, ";", bracketEscapes),
    data: unescape(line.slice(end + 1), bracketEscapes),
  };
}

function nameAndProperties(text: string): [name: string, properties: string] {
  const space = text.indexOf(" ");
  return space < 0 ? [text, ""] : [text.slice(0, space), text.slice(space + 1)];
}

/** `key=value` pairs; those without a key or a value are left out, and a later one replaces an earlier one. */
function readProperties(text: string, between: string, escapes: Escapes): Map<string, string> {
  const command: WorkflowCommand = { name: "", properties: new Map(), data: "" };
  for (const pair of text.split(between)) {
    const match = /^=*([^=]+)=+([^=][^]*)$/.exec(pair);
    if (match) setProperty(command, match[1] ?? "", unescape(match[2] ?? "", escapes));
  }
  return command.properties;
}
