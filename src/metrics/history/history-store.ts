import type { RunHistory } from "../../model/run-history.ts";
import type { Ledger } from "../ledger.ts";

/** What a store knows about earlier runs. */
export interface ReadHistory {
  ledger: Ledger;
  /** For people: what could not be read, was repaired or was set aside. Usually empty. */
  warnings: string[];
}

export interface MergedHistory {
  /** For people: why queued entries are not, or not yet, visible to later runs; what was repaired or set aside. */
  warnings: string[];
  /** For people, as information: for example that this run may only read. */
  notices: string[];
}

/** Keeps the history of one task. No method rejects: a problem with metrics never changes the result of a run. */
export interface HistoryStore {
  kind: RunHistory["store"];
  /** Reads everything, without waiting for other processes. */
  read(): Promise<ReadHistory>;
  /**
   * Queues lines, each a metrics entry as JSON without a line break, quickly and without waiting for other processes.
   * @returns why they could not be queued; null: they were
   */
  queue(lines: readonly string[]): Promise<string | null>;
  /** Adds what is queued. Known entries are not added twice. */
  merge(): Promise<MergedHistory>;
}
