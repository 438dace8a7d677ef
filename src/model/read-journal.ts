import type { JournalEvent } from "./journal.ts";
import type { Manifest } from "./manifest.ts";

/** A journal that was read back (run/read-journal.ts). */
export interface ReadJournal {
  events: JournalEvent[];
  /** Lines that could not be read, such as a last one that was cut off. */
  unreadable: string[];
  /** What the events come to; undefined without the first one, which says what the journal is of. */
  manifest: Manifest | undefined;
}
