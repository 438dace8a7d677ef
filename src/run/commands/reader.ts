import { limits } from "../../model/limits.ts";
import {
  carriageReturn,
  createLine,
  lastLineStart,
  type Line,
  lineEnd,
  lineFeed,
  lineStart,
  nextLine,
} from "./lines.ts";
import { commandNames, parseWorkflowCommand, skipBlanks, type WorkflowCommand } from "./parse.ts";

/**
 * Reads the workflow commands in a stream of a stage's output as the runner would. Reading changes nothing in the text.
 */
export interface CommandReader {
  /** Returns what may go on now; a line that is an `add-mask` waits for its end. */
  push(bytes: Uint8Array): Uint8Array;
  end(): Uint8Array;
}

/** Hears what is read, in its order. */
export interface CommandListener {
  mask(value: string): void;
  /** Any other command, but for those that stop and start commands. */
  command(command: WorkflowCommand): void;
  /** What the runner would let the stage fail for. */
  fail(message: string): void;
  /** Whether it wants to hear of lines that are no commands. */
  wantsText(): boolean;
  text(line: string): void;
}

/** What the readers of a stage's two streams have in common: `stop-commands` in one of them is for both. */
export interface CommandState {
  /** Also the token of a `stop-commands`. */
  names: Set<string>;
  /** In lower case; null: commands are read. */
  token: string | null;
  /** The runner reads nothing more of the stage. */
  ended: boolean;
}

export const createCommandState = (): CommandState => ({
  names: new Set(commandNames),
  token: null,
  ended: false,
});

const longestLine = limits.commandLine.value;
const nothing = new Uint8Array(0);

export function createCommandReader(listener: CommandListener, state: CommandState): CommandReader {
  const line = createLine();
  const take = createTaker(line, listener, state);
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
      const start = take.bytes(bytes);
      if (!isMaskSoFar(line, state)) return release(bytes);
      const passed = start === 0 ? nothing : release(bytes.subarray(0, start));
      waiting.push(bytes.subarray(start));
      return passed;
    },
    end() {
      take.end();
      return release(nothing);
    },
  };
}

interface Taker {
  /** Takes up the bytes, and reads all lines that they end. @returns where the line begins that goes on */
  bytes(bytes: Uint8Array): number;
  end(): void;
}

/** @param line the one that goes on */
function createTaker(line: Line, listener: CommandListener, state: CommandState): Taker {
  let isFirst = true;
  /** The last line ended with a carriage return, to which a line feed may still belong. */
  let mayFeed = false;
  const read = (bytes: Buffer): void => {
    const start = isFirst && bytes.subarray(0, 3).equals(byteOrderMark) ? 3 : 0;
    isFirst = false;
    readLine(bytes.toString("utf8", start), listener, state);
  };
  /** Of the line that goes on, or of the very first one. @returns where the next one begins; null: it goes on */
  const readOne = (bytes: Uint8Array, from: number): number | null => {
    const end = lineEnd(bytes, from);
    line.add(bytes.subarray(from, end));
    if (end === bytes.length) return null;
    read(line.take());
    return nextLine(bytes, end);
  };
  return {
    bytes(bytes) {
      if (bytes.length === 0) return 0;
      const from = mayFeed && bytes[0] === lineFeed ? 1 : 0;
      mayFeed = bytes.at(-1) === carriageReturn;
      const at = isFirst || !line.isEmpty() ? readOne(bytes, from) : from;
      if (at === null) return 0;
      const start = Math.max(at, lastLineStart(bytes));
      readLines(bytes.subarray(at, start), listener, state);
      line.add(bytes.subarray(start));
      return start;
    },
    end() {
      if (!line.isEmpty()) read(line.take());
      [isFirst, mayFeed] = [true, false];
    },
  };
}

const byteOrderMark = Buffer.from([0xef, 0xbb, 0xbf]);

const asBuffer = (bytes: Uint8Array): Buffer =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** Reads several whole lines: all of them when text is wanted too, or else those in which a command may stand. */
function readLines(bytes: Uint8Array, listener: CommandListener, state: CommandState): void {
  const text = asBuffer(bytes);
  const findMark = markFinder(text);
  let at = 0;
  while (at < text.length) {
    const next = listener.wantsText() ? at : findMark(at);
    if (next === -1) return;
    const [start, end] = [lineStart(text, next), lineEnd(text, next)];
    const isWanted = listener.wantsText() || isCommandSoFar(text.subarray(start, end));
    if (isWanted && end - start <= longestLine)
      readLine(text.toString("utf8", start, end), listener, state);
    at = nextLine(text, end);
  }
}

/** Where the next `::` or `##[` stands, or -1. Neither is looked for again before the last one has been passed. */
function markFinder(text: Buffer): (from: number) => number {
  const found = { "::": 0, "##[": 0 };
  const next = (mark: keyof typeof found, from: number): number => {
    if (found[mark] !== -1 && found[mark] <= from) found[mark] = text.indexOf(mark, from);
    return found[mark];
  };
  return (from) => {
    const [colons, bracket] = [next("::", from), next("##[", from)];
    return colons === -1 || bracket === -1 ? Math.max(colons, bracket) : Math.min(colons, bracket);
  };
}

/** Two colons mean something only at the beginning of a line, and stand in every second line of some compilers. */
function isCommandSoFar(line: Buffer): boolean {
  if (line.includes("##[")) return true;
  const colons = line.indexOf("::");
  if (colons === -1) return false;
  const text = line.toString("utf8", 0, colons);
  return skipBlanks(text) === text.length;
}

/** Whether the value of an add-mask has begun in a line that isn't finished. A `##[` may stand anywhere in a line. */
function isMaskSoFar(line: Line, { token, ended }: CommandState): boolean {
  if (line.isEmpty() || token !== null || ended) return false;
  const bytes = line.text();
  if (!bytes.includes("::") && !bytes.includes("##[")) return false;
  const text = bytes.toString("utf8").toLowerCase();
  if (text.trimStart().startsWith("::add-mask")) return true;
  const at = text.indexOf("##[");
  return at !== -1 && text.startsWith("##[add-mask", at);
}

function readLine(line: string, listener: CommandListener, state: CommandState): void {
  if (state.ended) return;
  const isMarked = line.includes("::") || line.includes("##[");
  const command = isMarked ? parseWorkflowCommand(line, state.names) : undefined;
  if (command === undefined || (state.token !== null && command.name !== state.token)) {
    if (listener.wantsText()) listener.text(line);
  } else if (state.token !== null) {
    state.names.delete(state.token);
    state.token = null;
  } else if (command.name === "stop-commands") stop(command.data.toLowerCase(), listener, state);
  else if (command.name !== "add-mask") listener.command(command);
  else if (command.data.trim() !== "") listener.mask(command.data);
}

/** A token that anything may print would start commands again: the runner ends the step for it. */
function stop(token: string, listener: CommandListener, state: CommandState): void {
  if (token === "" || token === "pause-logging" || state.names.has(token)) {
    state.ended = true;
    listener.fail(
      "::stop-commands:: needs a token of its own that is neither empty, `pause-logging` nor the name of a workflow command: make a random one",
    );
    return;
  }
  state.names.add(token);
  state.token = token;
}
