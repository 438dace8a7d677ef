import type { JournalEvent, JournalHeader } from "../model/journal.ts";
import type { Appender } from "../platform/platform.ts";
import { createLineAppender, lineOf } from "./line-appender.ts";

/** The lines of a journal's file, the header first. */
export interface Lines {
  /** Appends the event after all that could not be appended before; keeps it for the next time when that fails. */
  add(event: JournalEvent): Promise<void>;
  /** The same, and forgets it when that fails. */
  addOrDrop(event: JournalEvent): Promise<void>;
  close(): Promise<void>;
}

/** What cannot be appended waits for the next time, so that the order stays. */
export function createLines(appender: Appender): Lines {
  let waiting = [lineOf({ schema_version: 1, kind: "journal" } satisfies JournalHeader)];
  const file = createLineAppender(appender);
  const flush = async (): Promise<void> => {
    await file.append(waiting);
    waiting = [];
  };
  return {
    add(event) {
      waiting.push(lineOf(event));
      return flush();
    },
    async addOrDrop(event) {
      const line = lineOf(event);
      waiting.push(line);
      await flush().catch((error: unknown) => {
        waiting = waiting.filter((other) => other !== line);
        throw error;
      });
    },
    close: file.close,
  };
}
