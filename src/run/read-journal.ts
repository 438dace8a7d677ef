import { JournalEvent, JournalHeader } from "../model/journal.ts";
import { parseJson } from "../model/json.ts";

export interface ReadJournal {
  events: JournalEvent[];
  /** Lines that could not be read, such as a last one that was cut off. */
  unreadable: number;
}

/**
 * Reads a journal back. A torn or unreadable line is dropped and counted. A line that is there twice counts once: what could
 * not be written to its end was written again.
 */
export function readJournal(text: string): ReadJournal {
  const lines = text.split("\n").filter((line) => line !== "");
  const header = lines.findIndex(isHeader);
  if (header === -1) return { events: [], unreadable: lines.length };
  const events: JournalEvent[] = [];
  let unreadable = header;
  for (const line of new Set(lines.slice(header + 1))) {
    const parsed = JournalEvent.safeParse(parseJson(line));
    if (parsed.success) events.push(parsed.data);
    else if (!isHeader(line)) unreadable += 1;
  }
  return { events, unreadable };
}

const isHeader = (line: string): boolean => JournalHeader.safeParse(parseJson(line)).success;
