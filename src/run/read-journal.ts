import { JournalEvent, JournalHeader } from "../model/journal.ts";

export interface ReadJournal {
  events: JournalEvent[];
  /** Lines that could not be read, such as a last one that was cut off. */
  unreadable: number;
}

/** Reads a journal back. A torn or unreadable line is dropped and counted. */
export function readJournal(text: string): ReadJournal {
  const events: JournalEvent[] = [];
  let unreadable = 0;
  const [header = "", ...lines] = text.split("\n");
  if (!isHeader(header)) return { events, unreadable: text === "" ? 0 : lines.length + 1 };
  for (const line of lines) {
    if (line === "") continue;
    const parsed = JournalEvent.safeParse(parseJson(line));
    if (parsed.success) events.push(parsed.data);
    else unreadable += 1;
  }
  return { events, unreadable };
}

const isHeader = (line: string): boolean => JournalHeader.safeParse(parseJson(line)).success;

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
