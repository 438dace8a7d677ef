import { cleanColouredText, cleanText } from "../../text/clean-text.ts";

/** Longest piece of a line that is held back until the line ends, in characters. */
const longestHeld = 32 * 1024;

/** The end of a log, to show the last lines of. */
export interface LogEnd {
  /** How many lines come before. */
  above: number;
  /** In their last state, but not cleaned. */
  lines: readonly string[];
}

/** A log for a terminal, a piece at a time. */
export interface LogText {
  /** Returns the lines that have ended. */
  push(bytes: Uint8Array): string;
  /** Returns the rest. */
  end(): string;
}

/**
 * Cleans a log for a terminal: without anything that moves the cursor, with the last state of lines that were
 * overwritten, and with or without their colours.
 */
export function createLogText(colour: boolean): LogText {
  const decoder = new TextDecoder();
  const cleanState = (line: string): string => cleanLogLine(line, colour);
  let unfinished = "";
  const take = (text: string): string => {
    const lines = (unfinished + text).split("\n");
    unfinished = lines.pop() ?? "";
    const ended = lines.map((line) => `${cleanState(line)}\n`).join("");
    if (unfinished.length <= longestHeld) return ended;
    const piece = cleanState(unfinished);
    unfinished = "";
    return ended + piece;
  };
  return {
    push: (bytes) => take(decoder.decode(bytes, { stream: true })),
    end: () => {
      const rest = take(decoder.decode()) + cleanState(unfinished);
      return rest === "" || rest.endsWith("\n") ? rest : `${rest}\n`;
    },
  };
}

/** Cleans one line, as above. */
export const cleanLogLine = (line: string, colour: boolean): string =>
  (colour ? cleanColouredText : cleanText)(getLastState(line));

/** What a terminal shows of a line that was overwritten: what came after the last carriage return. */
export const getLastState = (line: string): string =>
  line.replace(/\r+$/, "").split("\r").at(-1) ?? "";
