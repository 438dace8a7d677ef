/** Output of one of several parallel processes. */
export interface NamedLines {
  push(bytes: Uint8Array): Promise<void>;
  /** Shows a last line without a line feed. */
  end(): Promise<void>;
}

/** Longest line shown, in characters. */
const longestShown = 8 * 1024;

/**
 * Passes on whole lines, each with a name in front. Very long lines are cut, also in memory.
 * @param name with the separator from the line
 * @param write gets one or more whole lines at a time
 */
export function createNamedLines(name: string, write: (text: string) => Promise<void>): NamedLines {
  const decoder = new TextDecoder();
  let unfinished = "";
  const take = async (text: string): Promise<void> => {
    const lines = (unfinished + text).split("\n");
    unfinished = (lines.pop() ?? "").slice(0, longestShown + 1);
    if (lines.length > 0) await write(lines.map((line) => `${name}${cut(line)}\n`).join(""));
  };
  return {
    push: (bytes) => take(decoder.decode(bytes, { stream: true })),
    async end() {
      const rest = unfinished + decoder.decode();
      unfinished = "";
      if (rest !== "") await take(`${rest}\n`);
    },
  };
}

const cut = (line: string): string =>
  line.length > longestShown ? `${line.slice(0, longestShown)}…` : line;
