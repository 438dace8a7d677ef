import { messageOf } from "../../model/reasons.ts";
import { readEntry } from "../history-entry.ts";
import type { HistoryStore, MergedHistory } from "./history-store.ts";

export interface EnteredLines extends MergedHistory {
  /** False: they are in no place where later runs look for them. */
  entered: boolean;
}

/**
 * Keeps lines in memory until they are entered: in Actions the job that queues them merges them too.
 * @param enter enters lines that are not there yet; may reject with an error for people
 */
export function historyQueue(
  mayWrite: boolean,
  enter: (lines: readonly string[]) => Promise<EnteredLines>,
): Pick<HistoryStore, "queue" | "merge"> {
  let queued: string[] = [];
  return {
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
        return { warnings: [`the history does not get this run: ${messageOf(error)}`], notices: [] };
      }
    },
  };
}
