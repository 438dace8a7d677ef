/** Lines of something that runs beside others. */
export interface NamedLines {
  push(bytes: Uint8Array): Promise<void>;
  /** Shows what is left of a last line without an end. */
  end(): Promise<void>;
}

/** Characters of a line that are shown at most. */
const longestShown = 8 * 1024;

/**
 * Passes on whole lines only, each with a name before it, so that those of several can be told apart. Of a very long
 * line the beginning is shown; no more than that is held in memory.
 * @param name as it is shown, with what stands between it and the line
 * @param write is given one or more whole lines at a time
 */
export function createNamedLines(
  name: string,
  write: (lines: string) => Promise<void>,
): NamedLines {
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
