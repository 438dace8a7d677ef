import type { Finding } from "../model/finding.ts";
import { limits } from "../model/limits.ts";

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
  mask(value: string): void;
  finding(finding: Finding): void;
}

const longestLine = limits.commandLine.value;

const lineFeed = 0x0a;
const carriageReturn = 0x0d;

export function createCommandReader(listener: CommandListener): CommandReader {
  const line = createLine();
  /** Bytes that were not passed on. */
  let waiting: Uint8Array[] = [];
  const release = (): Uint8Array => {
    const released = waiting.length === 1 ? waiting[0]! : Buffer.concat(waiting);
    waiting = [];
    return released;
  };
  return {
    push(bytes) {
      let at = 0;
      for (const end of lineEnds(bytes)) {
        line.add(bytes.subarray(at, end));
        readLine(line.take(), listener);
        at = end + 1;
      }
      const rest = bytes.subarray(at);
      line.add(rest);
      waiting.push(bytes);
      if (!isMaskSoFar(line.text())) return release();
      return at === 0 ? new Uint8Array(0) : releaseUpTo(waiting, rest.length);
    },
    end() {
      readLine(line.take(), listener);
      return release();
    },
  };
}

/** Where lines end: at a line feed or, as the runner's reader has it, at a carriage return. */
function* lineEnds(bytes: Uint8Array): Generator<number> {
  const next = (byte: number, from: number): number => {
    const at = bytes.indexOf(byte, from);
    return at === -1 ? bytes.length : at;
  };
  let feed = next(lineFeed, 0);
  let back = next(carriageReturn, 0);
  while (Math.min(feed, back) < bytes.length) {
    const end = Math.min(feed, back);
    yield end;
    if (end === feed) feed = next(lineFeed, end + 1);
    else back = next(carriageReturn, end + 1);
  }
}

/** The line that isn't finished, for as long as it can be a command. */
function createLine(): { add(bytes: Uint8Array): void; text(): Buffer; take(): Buffer } {
  let pieces: Uint8Array[] = [];
  let length = 0;
  const text = (): Buffer => {
    const whole = Buffer.concat(pieces);
    pieces = [whole];
    return whole;
  };
  return {
    text,
    add(bytes) {
      length += bytes.length;
      if (length <= longestLine) pieces.push(bytes);
      else pieces = [];
    },
    take() {
      const whole = text();
      pieces = [];
      length = 0;
      return whole;
    },
  };
}

/** Takes all but the last `keep` bytes out of `waiting`. */
function releaseUpTo(waiting: Uint8Array[], keep: number): Uint8Array {
  const all = Buffer.concat(waiting);
  waiting.length = 0;
  if (keep > 0) waiting.push(all.subarray(all.length - keep));
  return all.subarray(0, all.length - keep);
}

/** Whether the value of an add-mask has begun in a line that isn't finished. A `##[` may stand anywhere in a line. */
function isMaskSoFar(line: Buffer): boolean {
  const text = line.toString("utf8").toLowerCase();
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
  const finding = findingOf(name as Finding["level"], properties, value);
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
  properties: ReadonlyMap<string, string>,
  message: string,
): Finding | undefined {
  const path = properties.get("file")?.replaceAll("\\", "/").replace(/^\.\//, "");
  const line = numberOf(properties.get("line"));
  if (path === undefined || path === "" || line === null) return undefined;
  if (path.startsWith("/") || path.split("/").includes("..")) return undefined;
  return {
    level,
    message,
    title: properties.get("title") ?? null,
    path,
    line,
    end_line: numberOf(properties.get("endline")),
    column: numberOf(properties.get("col")),
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
