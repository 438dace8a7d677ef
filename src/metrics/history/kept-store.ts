import { messageOf } from "../../model/reasons.ts";
import { readEntry } from "../history-entry.ts";
import { openLedger } from "../ledger.ts";
import type { HistoryStore, MergedHistory } from "./history-store.ts";
import { type KeptHistory, WINDOW_SIZE } from "./kept-history.ts";

export interface EnteredLines extends MergedHistory {
  /** False: they are in no place where later runs look for them. */
  entered: boolean;
}

/** What is different between stores that keep one object; both may reject with an error for people. */
export interface KeptPlace {
  kind: HistoryStore["kind"];
  mayWrite: boolean;
  read(): Promise<{ history: KeptHistory; warnings: string[] }>;
  /** Enters lines that are not there yet. */
  enter(lines: readonly string[]): Promise<EnteredLines>;
}

/** A store of which no method rejects. Lines are in memory until they are entered: the job that queues them merges them too. */
export function keptStore({ kind, mayWrite, read, enter }: KeptPlace): HistoryStore {
  let queued: string[] = [];
  return {
    kind,
    async read() {
      try {
        const { history, warnings } = await read();
        return { ledger: history.ledger, warnings };
      } catch (error) {
        return {
          ledger: openLedger(WINDOW_SIZE),
          warnings: [`the history was not read: ${messageOf(error)}`],
        };
      }
    },
    queue(lines) {
      const entries = lines.filter((line) => readEntry(line) !== null);
      queued.push(...entries);
      const refused = lines.length - entries.length;
      return Promise.resolve(
        refused === 0 ? null : `${refused} of ${lines.length} lines are no metrics entries`,
      );
    },
    async merge() {
      if (!mayWrite || queued.length === 0) return { warnings: [], notices: [] };
      const lines = queued;
      try {
        const { entered, warnings, notices } = await enter(lines);
        if (entered) queued = queued.slice(lines.length);
        return { warnings, notices };
      } catch (error) {
        return {
          warnings: [`the history does not get this run: ${messageOf(error)}`],
          notices: [],
        };
      }
    },
  };
}
