import type { Finding } from "../model/finding.ts";
import { limits } from "../model/limits.ts";

/**
 * Reads the workflow commands in a stage's output as the runner would: `::name properties::value` at the start of a
 * line (after blanks), `##[name properties]value` anywhere in it. Reading changes nothing in the text.
 * Source of the rules: actions/runner, ActionCommand.cs and ActionCommandManager.cs.
 */
export interface CommandReader {
  /** Returns what may go on now; the beginning of a line that may become `add-mask` waits for its end. */
  push(bytes: Uint8Array): Uint8Array;
  end(): Uint8Array;
}

export interface CommandListener {
  mask(value: string): void;
  finding(finding: Finding): void;
}

const longestLine = limits.commandLine.value;

const newline = 0x0a;

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
      for (let end = bytes.indexOf(newline); end !== -1; end = bytes.indexOf(newline, at)) {
        line.add(bytes.subarray(at, end));
        readLine(line.take(), listener);
        at = end + 1;
      }
      const rest = bytes.subarray(at);
      line.add(rest);
      waiting.push(bytes);
      if (!mayBecomeMask(line.text())) return release();
      return at === 0 ? new Uint8Array(0) : releaseUpTo(waiting, rest.length);
    },
    end() {
      readLine(line.take(), listener);
      return release();
    },
  };
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

const maskCommands = ["::add-mask", "##[add-mask"];

/** Whether a line that isn't finished can still turn out to be add-mask. `##[` may stand anywhere in a line. */
function mayBecomeMask(line: Buffer): boolean {
  const text = line.toString("latin1").toLowerCase();
  const trimmed = text.trimStart();
  if (trimmed !== "" && (trimmed.startsWith(maskCommands[0]!) || maskCommands[0]!.startsWith(trimmed)))
    return true;
  const at = text.lastIndexOf("##[");
  if (at !== -1) {
    const rest = text.slice(at);
    return rest.startsWith(maskCommands[1]!) || maskCommands[1]!.startsWith(rest);
  }
  return text.endsWith("#");
}

const plainForm = /^::([\w-]+)(?:\s+([^\n]*?))?::(.*)$/s;
const bracketForm = /##\[([\w-]+)(?:\s+([^\]\n]*))?\](.*)$/s;

function readLine(bytes: Buffer, listener: CommandListener): void {
  if (!bytes.includes("::") && !bytes.includes("##[")) return;
  const text = bytes.toString("utf8").replace(/\r$/, "");
  const plain = plainForm.exec(text.trimStart());
  const match = plain ?? bracketForm.exec(text);
  if (match === null) return;
  const name = match[1]!.toLowerCase();
  const value = plain === null ? unescapeBracketed(match[3]!) : unescapeData(match[3]!);
  if (name === "add-mask") listener.mask(value);
  if (name !== "error" && name !== "warning" && name !== "notice") return;
  const finding = findingOf(name, readProperties(match[2] ?? "", plain === null), value);
  if (finding !== undefined) listener.finding(finding);
}

function readProperties(text: string, bracketed: boolean): Map<string, string> {
  const properties = new Map<string, string>();
  for (const part of text.split(bracketed ? ";" : ",")) {
    const equals = part.indexOf("=");
    if (equals <= 0) continue;
    const value = part.slice(equals + 1);
    const name = part.slice(0, equals).trim().toLowerCase();
    properties.set(name, bracketed ? unescapeBracketed(value) : unescapeProperty(value));
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
