import type { JournalEvent, JournalHeader } from "../model/journal.ts";
import type { Appender } from "../platform/platform.ts";
import { createMeter } from "./evidence.ts";
import { createLineAppender, lineOf } from "./line-appender.ts";

/** The lines of a journal's file, the header first. */
export interface Lines {
  /** Appends the event after all that could not be appended before; keeps it for the next time when that fails. */
  add(event: JournalEvent): Promise<void>;
  /** The same, and forgets it when that fails. */
  addOrDrop(event: JournalEvent): Promise<void>;
  /** sha256 of all lines that were appended, as readJournal gives it for the file. */
  digest(): string;
  close(): Promise<void>;
}

/** What cannot be appended waits for the next time, so that the order stays. */
export function createLines(appender: Appender): Lines {
  let waiting = [lineOf({ schema_version: 1, kind: "journal" } satisfies JournalHeader)];
  const file = createLineAppender(appender);
  const meter = createMeter();
  let measured = "";
  // A reader takes a line that stands there twice for one that had to be written again.
  const measure = (line: string): void => {
    if (line !== measured) meter.add(line);
    measured = line;
  };
  const flush = async (): Promise<void> => {
    await file.append(waiting);
    waiting.forEach(measure);
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
    digest: () => meter.read().sha256,
    close: file.close,
  };
}
