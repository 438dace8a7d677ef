import { limits } from "../../model/limits.ts";
import {
  carriageReturn,
  createLineBuffer,
  findLastLineStart,
  type LineBuffer,
  findLineEnd,
  lineFeed,
  findLineStart,
  findNextLine,
  toBuffer,
} from "./lines.ts";
import { commandNames, parseWorkflowCommand, skipBlanks, type WorkflowCommand } from "./parse.ts";

/** Reads the workflow commands in a stream as the runner does, without changing the text. */
export interface CommandReader {
  /** Returns the bytes that can be passed on; an unfinished `add-mask` line is withheld. */
  push(bytes: Uint8Array): Uint8Array;
  end(): Uint8Array;
}

/** Receives commands and lines in order. */
export interface CommandListener {
  mask(value: string): void;
  /** Any other command, except those that stop and resume commands. */
  command(command: WorkflowCommand): void;
  /** A problem that fails the stage, as in the runner. */
  fail(message: string): void;
  /** Whether `text` should be called for lines that are not commands. */
  wantsText(): boolean;
  text(line: string): void;
}

/** Shared by the readers of a stage's two streams, since `stop-commands` applies to both. */
export interface CommandState {
  /** Command names, and the token of a `stop-commands`. */
  names: Set<string>;
  /** The token that resumes commands, in lower case; null: commands are read. */
  token: string | null;
  /** Nothing more is read, as in the runner after a bad token. */
  ended: boolean;
}

export const createCommandState = (): CommandState => ({
  names: new Set(commandNames),
  token: null,
  ended: false,
});

const longestLine = limits.commandLine.value;
const noBytes = new Uint8Array(0);

export function createCommandReader(listener: CommandListener, state: CommandState): CommandReader {
  const line = createLineBuffer();
  const take = createLineTaker(line, listener, state);
  /** The bytes of an unfinished add-mask line. */
  let waiting: Uint8Array[] = [];
  const release = (bytes: Uint8Array): Uint8Array => {
    if (waiting.length === 0) return bytes;
    const released = Buffer.concat([...waiting, bytes]);
    waiting = [];
    return released;
  };
  return {
    push(bytes) {
      const start = take.readBytes(bytes);
      if (!isPartialMask(line, state)) return release(bytes);
      const passed = start === 0 ? noBytes : release(bytes.subarray(0, start));
      waiting.push(bytes.subarray(start));
      return passed;
    },
    end() {
      take.end();
      return release(noBytes);
    },
  };
}

interface LineTaker {
  /** Reads all lines that the bytes complete. @returns the start of the unfinished line */
  readBytes(bytes: Uint8Array): number;
  end(): void;
}

/** @param line the unfinished line */
function createLineTaker(
  line: LineBuffer,
  listener: CommandListener,
  state: CommandState,
): LineTaker {
  let isFirst = true;
  /** The last line ended with a carriage return, which a line feed may follow. */
  let mayFeed = false;
  const read = (bytes: Buffer): void => {
    const start = isFirst && bytes.subarray(0, 3).equals(byteOrderMark) ? 3 : 0;
    isFirst = false;
    readLine(bytes.toString("utf8", start), listener, state);
  };
  /** Continues the unfinished or the very first line. @returns the start of the next line; null: still unfinished */
  const readOne = (bytes: Uint8Array, from: number): number | null => {
    const end = findLineEnd(bytes, from);
    line.add(bytes.subarray(from, end));
    if (end === bytes.length) return null;
    read(line.take());
    return findNextLine(bytes, end);
  };
  return {
    readBytes(bytes) {
      if (bytes.length === 0) return 0;
      const from = mayFeed && bytes[0] === lineFeed ? 1 : 0;
      mayFeed = bytes.at(-1) === carriageReturn;
      const at = isFirst || !line.isEmpty() ? readOne(bytes, from) : from;
      if (at === null) return 0;
      const start = Math.max(at, findLastLineStart(bytes));
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

/** Reads whole lines: all of them if text is wanted, otherwise those that may contain a command. */
function readLines(bytes: Uint8Array, listener: CommandListener, state: CommandState): void {
  const text = toBuffer(bytes);
  const findMark = createMarkFinder(text);
  let at = 0;
  while (at < text.length) {
    const next = listener.wantsText() ? at : findMark(at);
    if (next === -1) return;
    const [start, end] = [findLineStart(text, next), findLineEnd(text, next)];
    const isWanted = listener.wantsText() || mayBeCommand(text.subarray(start, end));
    if (isWanted && end - start <= longestLine)
      readLine(text.toString("utf8", start, end), listener, state);
    at = findNextLine(text, end);
  }
}

/** Creates a search for the next `::` or `##[` (-1: none) that remembers positions not passed yet. */
function createMarkFinder(text: Buffer): (from: number) => number {
  const found = { "::": 0, "##[": 0 };
  const findNext = (mark: keyof typeof found, from: number): number => {
    if (found[mark] !== -1 && found[mark] <= from) found[mark] = text.indexOf(mark, from);
    return found[mark];
  };
  return (from) => {
    const [colons, bracket] = [findNext("::", from), findNext("##[", from)];
    return colons === -1 || bracket === -1 ? Math.max(colons, bracket) : Math.min(colons, bracket);
  };
}

/** Two colons count only at the start of a line. Checked early, since some compilers print them in most lines. */
function mayBeCommand(line: Buffer): boolean {
  if (line.includes("##[")) return true;
  const colons = line.indexOf("::");
  if (colons === -1) return false;
  const text = line.toString("utf8", 0, colons);
  return skipBlanks(text) === text.length;
}

/** Whether an unfinished line may be an add-mask. `##[` counts anywhere in a line. */
function isPartialMask(line: LineBuffer, { token, ended }: CommandState): boolean {
  if (line.isEmpty() || token !== null || ended) return false;
  const bytes = line.getBytes();
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
  } else if (command.name === "stop-commands")
    stopCommands(command.data.toLowerCase(), listener, state);
  else if (command.name !== "add-mask") listener.command(command);
  else if (command.data.trim() !== "") listener.mask(command.data);
}

/** As in the runner, a token that anything might print by chance fails the step. */
function stopCommands(token: string, listener: CommandListener, state: CommandState): void {
  if (token === "" || token === "pause-logging" || state.names.has(token)) {
    state.ended = true;
    listener.fail(
      "::stop-commands:: needs a unique token: not empty, not `pause-logging` and not the name of a workflow command. Use a random one",
    );
    return;
  }
  state.names.add(token);
  state.token = token;
}
