import { messageOf } from "../../model/reasons.ts";
import { parseEntry } from "../history-entry.ts";
import { addNewLines, type CompactedHistory, createCompactedHistory } from "./compacted-history.ts";
import { packHistory } from "./history-object.ts";
import type { HistoryStore, MergedHistory } from "./history-store.ts";

/** A history as it was read, and what is to be said of it. */
export interface FoundHistory extends MergedHistory {
  history: CompactedHistory;
}

/** Where a history is kept as a single object; both methods may reject with an error for people. */
export interface CompactedPlace<Found extends FoundHistory> {
  kind: HistoryStore["kind"];
  mayWrite: boolean;
  read(): Promise<Found>;
  /**
   * @param round 1 for the first time, 2 after another run was faster
   * @returns `refused`: later runs will not find it, and `found` says why; `overtaken`: another run saved first, so it
   * has to be read again
   */
  save(
    found: Found,
    object: { bytes: Uint8Array; added: number; round: number },
  ): Promise<"saved" | "refused" | "overtaken">;
}

/**
 * Creates a store whose methods never reject. Lines stay in memory until they are added: the job that queues them also
 * merges them.
 */
export function createCompactedStore<Found extends FoundHistory>(
  place: CompactedPlace<Found>,
): HistoryStore {
  let queued: string[] = [];
  return {
    kind: place.kind,
    async read() {
      try {
        const { history, warnings } = await place.read();
        return { ledger: history.ledger, warnings };
      } catch (error) {
        const { ledger } = createCompactedHistory();
        return { ledger, warnings: [`the history was not read: ${messageOf(error)}`] };
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
      if (!place.mayWrite || queued.length === 0) return { warnings: [], notices: [] };
      const lines = queued;
      try {
        const { isEntered, warnings, notices } = await enter(place, lines);
        if (isEntered) queued = queued.slice(lines.length);
        return { warnings, notices };
      } catch (error) {
        return { warnings: [`${notAdded}: ${messageOf(error)}`], notices: [] };
      }
    },
  };
}

export const notAdded = "this run was not added to the history";

/** Adds unknown lines, until no other run is faster. */
async function enter<Found extends FoundHistory>(
  place: CompactedPlace<Found>,
  lines: readonly string[],
): Promise<Found & { isEntered: boolean }> {
  for (let round = 1; ; round += 1) {
    const found = await place.read();
    const { added, warnings } = addNewLines(found.history, lines);
    found.warnings.push(...warnings);
    if (added === 0) return { ...found, isEntered: true };
    const bytes = packHistory(found.history);
    if (bytes === null) {
      found.warnings.push(`${notAdded}: its statistics alone exceed the size limit`);
      return { ...found, isEntered: false };
    }
    const answer = await place.save(found, { bytes, added, round });
    if (answer !== "overtaken") return { ...found, isEntered: answer === "saved" };
  }
}
