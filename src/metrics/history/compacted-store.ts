import { messageOf } from "../../model/reasons.ts";
import { parseEntry } from "../history-entry.ts";
import { createLedger } from "../ledger.ts";
import type { HistoryStore, MergedHistory } from "./history-store.ts";
import { type CompactedHistory, WINDOW_SIZE } from "./compacted-history.ts";

export interface EnterResult extends MergedHistory {
  /** False: later runs will not find them. */
  entered: boolean;
}

/** What differs between stores of a single object; both methods may reject with an error for people. */
export interface CompactedStorePort {
  kind: HistoryStore["kind"];
  mayWrite: boolean;
  read(): Promise<{ history: CompactedHistory; warnings: string[] }>;
  /** Adds unknown lines. */
  enterWithRetries(lines: readonly string[]): Promise<EnterResult>;
}

/**
 * Creates a store whose methods never reject. Lines stay in memory until they are added: the job that queues them also
 * merges them.
 */
export function createCompactedStore({
  kind,
  mayWrite,
  read,
  enterWithRetries: enter,
}: CompactedStorePort): HistoryStore {
  let queued: string[] = [];
  return {
    kind,
    async read() {
      try {
        const { history, warnings } = await read();
        return { ledger: history.ledger, warnings };
      } catch (error) {
        return {
          ledger: createLedger(WINDOW_SIZE),
          warnings: [`the history was not read: ${messageOf(error)}`],
        };
      }
    },
    queue(lines) {
      const entries = lines.filter((line) => parseEntry(line) !== null);
      queued.push(...entries);
      const refused = lines.length - entries.length;
      return Promise.resolve(
        refused === 0 ? null : `${refused} of ${lines.length} lines are not metrics entries`,
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
          warnings: [`this run was not added to the history: ${messageOf(error)}`],
          notices: [],
        };
      }
    },
  };
}
