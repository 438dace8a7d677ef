import type { Appender } from "../platform/platform.ts";

/** Appends whole lines to a file. */
export interface LineAppender {
  /** @param lines each with its line feed */
  append(lines: readonly string[]): Promise<void>;
  close(): Promise<void>;
}

/** What a failed write left of a line ends before the next one, so that each stands alone. */
export function createLineAppender(appender: Appender): LineAppender {
  let torn = false;
  return {
    async append(lines) {
      try {
        await appender.append(`${torn ? "\n" : ""}${lines.join("")}`);
        torn = false;
      } catch (error) {
        torn = true;
        throw error;
      }
    },
    close: () => appender.close(),
  };
}

/** A record as a line of NDJSON. */
export const lineOf = (record: unknown): string => `${JSON.stringify(record)}\n`;
