import type { JournalEvent, JournalHeader } from "../model/journal.ts";
import type { Appender } from "../platform/platform.ts";
import { createMeter } from "./evidence.ts";
import { createLineAppender, toLine } from "./line-appender.ts";

/** Writes the lines of a journal, the header first. */
export interface JournalWriter {
  /** Appends the event after those that failed before. If it fails, it is retried with the next event. */
  add(event: JournalEvent): Promise<void>;
  /** The same, but drops the event if that fails. */
  addOrDrop(event: JournalEvent): Promise<void>;
  /** sha256 of all appended lines, as readJournal computes it. */
  getDigest(): string;
  close(): Promise<void>;
}

export function createJournalWriter(appender: Appender): JournalWriter {
  let waiting = [toLine({ schema_version: 1, kind: "journal" } satisfies JournalHeader)];
  const file = createLineAppender(appender);
  const meter = createMeter();
  let measured = "";
  // A repeated line had to be written again: readers ignore it.
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
      waiting.push(toLine(event));
      return flush();
    },
    async addOrDrop(event) {
      const line = toLine(event);
      waiting.push(line);
      await flush().catch((error: unknown) => {
        waiting = waiting.filter((other) => other !== line);
        throw error;
      });
    },
    getDigest: () => meter.read().sha256,
    close: file.close,
  };
}
