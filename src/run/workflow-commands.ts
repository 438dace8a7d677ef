import type { Redacted, RedactedText } from "../model/redacted.ts";
import type { Finding } from "../model/finding.ts";
import { limits } from "../model/limits.ts";
import { createLine, lastLineStart, lineEnd, lineStart, type Line } from "./lines.ts";

/**
 * Reads the workflow commands in a stage's output as the runner would: `::name properties::value` at the start of a
 * line (after blanks), `##[name properties]value` anywhere in it. Reading changes nothing in the text.
 * Source of the rules: actions/runner, ActionCommand.cs and ActionCommandManager.cs.
 */
export interface CommandReader {
  /** Returns what may go on now; a line that is an `add-mask` waits for its end. */
  push(bytes: Uint8Array): Uint8Array;
  end(): Uint8Array;
}

export interface CommandListener {
  /** Replaces secrets. What is read of a command is asked for before anything is changed in it. */
  hide(text: string): RedactedText;
  mask(value: string): void;
  finding(finding: Redacted<Finding>): void;
}

const longestLine = limits.commandLine.value;

export function createCommandReader(listener: CommandListener): CommandReader {
  const line = createLine();
  /** The bytes of an add-mask whose line isn't finished. */
  let waiting: Uint8Array[] = [];
  const release = (bytes: Uint8Array): Uint8Array => {
    if (waiting.length === 0) return bytes;
    const released = Buffer.concat([...waiting, bytes]);
    waiting = [];
    return released;
  };
  return {
    push(bytes) {
      let at = 0;
      if (!line.isEmpty()) {
        at = lineEnd(bytes, 0);
        line.add(bytes.subarray(0, at));
        if (at < bytes.length) readLine(line.take(), listener);
      }
      // Whole lines that cannot hold a command are passed over without a look at each.
      if (at < bytes.length) {
        const start = lastLineStart(bytes);
        readLines(bytes.subarray(at, start), listener);
        line.add(bytes.subarray(start));
        at = start;
      } else at = 0;
      if (!isMaskSoFar(line)) return release(bytes);
      const passed = at === 0 ? nothing : release(bytes.subarray(0, at));
      waiting.push(bytes.subarray(at));
      return passed;
    },
    end() {
      readLine(line.take(), listener);
      return release(nothing);
    },
  };
}

const nothing = new Uint8Array(0);

/** Reads those of several whole lines in which a command may stand. */
function readLines(lines: Uint8Array, listener: CommandListener): void {
  const text = Buffer.from(lines.buffer, lines.byteOffset, lines.byteLength);
  let colons = text.indexOf("::");
  let bracket = text.indexOf("##[");
  while (colons !== -1 || bracket !== -1) {
    const next = bracket === -1 || (colons !== -1 && colons < bracket) ? colons : bracket;
    const end = lineEnd(text, next);
    const start = lineStart(text, next);
    // Two colons mean something only at the beginning of a line, and stand in every second line of some compilers.
    const canBeCommand = (bracket !== -1 && bracket < end) || isBlank(text, start, next);
    if (canBeCommand && end - start <= longestLine) readLine(text.subarray(start, end), listener);
    if (colons !== -1 && colons < end) colons = text.indexOf("::", end);
    if (bracket !== -1 && bracket < end) bracket = text.indexOf("##[", end);
  }
}

const isBlank = (text: Buffer, start: number, end: number): boolean =>
  text.toString("utf8", start, end).trim() === "";

/** Whether the value of an add-mask has begun in a line that isn't finished. A `##[` may stand anywhere in a line. */
function isMaskSoFar(line: Line): boolean {
  if (line.isEmpty()) return false;
  const bytes = line.text();
  if (!bytes.includes("::") && !bytes.includes("##[")) return false;
  const text = bytes.toString("utf8").toLowerCase();
  if (text.trimStart().startsWith("::add-mask")) return true;
  const at = text.indexOf("##[");
  return at !== -1 && text.startsWith("##[add-mask", at);
}

interface WorkflowCommand {
  name: string;
  properties: ReadonlyMap<string, string>;
  value: string;
}

const names = new Set(["add-mask", "error", "warning", "notice"]);

function readLine(bytes: Buffer, listener: CommandListener): void {
  if (!bytes.includes("::") && !bytes.includes("##[")) return;
  const text = bytes.toString("utf8");
  const command = colonCommand(text) ?? bracketCommand(text);
  if (command === undefined) return;
  const { name, properties, value } = command;
  if (name === "add-mask") {
    if (value.trim() !== "") listener.mask(value);
    return;
  }
  const hidden = new Map([...properties].map(([key, text]) => [key, listener.hide(text)]));
  const finding = findingOf(name as Finding["level"], hidden, listener.hide(value));
  if (finding !== undefined) listener.finding(finding);
}

/** `::name properties::value`, after blanks. Searched step by step: a pattern would take its time over a hostile line. */
function colonCommand(text: string): WorkflowCommand | undefined {
  const line = text.trimStart();
  const end = line.startsWith("::") ? line.indexOf("::", 2) : -1;
  if (end === -1) return undefined;
  const [name, rest] = nameAndRest(line.slice(2, end));
  if (!names.has(name)) return undefined;
  const properties = readProperties(rest, ",", unescapeProperty);
  return { name, properties, value: unescapeData(line.slice(end + 2)) };
}

/** `##[name properties]value`: only the first bracket of a line counts. */
function bracketCommand(text: string): WorkflowCommand | undefined {
  const start = text.indexOf("##[");
  const end = start === -1 ? -1 : text.indexOf("]", start);
  if (end === -1) return undefined;
  const [name, rest] = nameAndRest(text.slice(start + 3, end));
  if (!names.has(name)) return undefined;
  const properties = readProperties(rest, ";", unescapeBracketed);
  return { name, properties, value: unescapeBracketed(text.slice(end + 1)) };
}

function nameAndRest(text: string): [name: string, rest: string] {
  const space = text.indexOf(" ");
  return space === -1
    ? [text.toLowerCase(), ""]
    : [text.slice(0, space).toLowerCase(), text.slice(space + 1)];
}

function readProperties(
  text: string,
  between: string,
  unescape: (value: string) => string,
): Map<string, string> {
  const properties = new Map<string, string>();
  for (const part of text.split(between)) {
    const equals = part.indexOf("=");
    if (equals <= 0) continue;
    properties.set(part.slice(0, equals).trim().toLowerCase(), unescape(part.slice(equals + 1)));
  }
  return properties;
}

/** Only remarks about a place in a file become findings; a path that leaves the repository is none of it. */
function findingOf(
  level: Finding["level"],
  properties: ReadonlyMap<string, RedactedText>,
  message: RedactedText,
): Redacted<Finding> | undefined {
  const path = properties.get("file")?.replaceAll("\\", "/").replace(/^\.\//, "");
  const line = numberOf(properties.get("line"));
  if (path === undefined || path === "" || line === null) return undefined;
  if (path.startsWith("/") || path.split("/").includes("..")) return undefined;
  return {
    level,
    message,
    title: properties.get("title") ?? null,
    rule: null,
    path,
    line,
    end_line: numberOf(properties.get("endline")),
    column: numberOf(properties.get("col")),
    fix: null,
  };
}

function numberOf(text: string | undefined): number | null {
  return text !== undefined && /^[1-9]\d{0,8}$/.test(text) ? Number(text) : null;
}

const unescapeData = (text: string): string =>
  text.replaceAll("%0D", "\r").replaceAll("%0A", "\n").replaceAll("%25", "%");
const unescapeProperty = (text: string): string =>
  unescapeData(text.replaceAll("%3A", ":").replaceAll("%2C", ","));
const unescapeBracketed = (text: string): string =>
  unescapeData(text.replaceAll("%3B", ";").replaceAll("%5D", "]"));
