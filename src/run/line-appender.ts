import type { Appender } from "../platform/platform.ts";

/** Appends whole lines to a file. */
export interface LineAppender {
  /** @param lines each with its line feed */
  append(lines: readonly string[]): Promise<void>;
  close(): Promise<void>;
}

/** After a failed write it starts a new line, so that a partial line does not spoil the next one. */
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
export const toLine = (record: unknown): string => `${JSON.stringify(record)}\n`;
