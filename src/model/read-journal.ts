import type { JournalEvent } from "./journal.ts";
import type { Manifest } from "./manifest.ts";

/** A journal that was read (run/read-journal.ts). */
export interface ReadJournal {
  events: JournalEvent[];
  /** Unreadable lines, such as a last one that was cut off. */
  unreadable: string[];
  /** The manifest folded from the events; undefined if the first event, `run-started`, is missing. */
  manifest: Manifest | undefined;
}
