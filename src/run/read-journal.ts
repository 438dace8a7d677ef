import { createHash } from "node:crypto";
import { foldJournal } from "../model/fold.ts";
import { JournalEvent, JournalHeader } from "../model/journal.ts";
import { parseJson } from "../model/json.ts";
import type { ReadJournal } from "../model/read-journal.ts";

/**
 * Reads a journal. Torn and unreadable lines are dropped and returned. Repeated lines count once: a failed write is
 * repeated.
 */
export function readJournal(text: string): ReadJournal {
  const lines = [...new Set(text.split("\n"))].filter((line) => line !== "");
  const header = lines.findIndex(isHeader);
  if (header === -1) return { events: [], unreadable: lines, manifest: undefined };
  const hash = createHash("sha256").update(`${lines[header]}\n`);
  const events: JournalEvent[] = [];
  const unreadable = lines.slice(0, header);
  for (const line of lines.slice(header + 1)) {
    const parsed = JournalEvent.safeParse(parseJson(line));
    if (!parsed.success) {
      unreadable.push(line);
      continue;
    }
    events.push(parsed.data);
    hash.update(`${line}\n`);
  }
  const manifest = foldJournal(events);
  if (manifest !== undefined) manifest.journal_sha256 = hash.digest("hex");
  return { events, unreadable, manifest };
}

const isHeader = (line: string): boolean => JournalHeader.safeParse(parseJson(line)).success;
