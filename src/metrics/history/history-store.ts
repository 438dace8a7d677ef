import type { RunHistory } from "../../model/run-history.ts";
import type { Ledger } from "../ledger.ts";

/** What a store knows of past runs. */
export interface ReadHistory {
  ledger: Ledger;
  /** For people: what could not be read, was repaired or set aside. Empty when all went well. */
  warnings: string[];
}

export interface MergedHistory {
  /** For people: why what was queued is not (or not yet) where later runs look for it, what was repaired or set aside. */
  warnings: string[];
  /** For people, and no reason to worry: as that this run may only read. */
  notices: string[];
}

/** Keeps the history of one task. No method rejects: trouble with metrics never changes how a run ends. */
export interface HistoryStore {
  kind: RunHistory["store"];
  /** All that is there, without waiting for anybody. */
  read(): Promise<ReadHistory>;
  /**
   * Takes over lines, each a metrics entry as JSON without its line break, quickly and without waiting for anybody.
   * @returns why they could not be taken over; null: they were
   */
  queue(lines: readonly string[]): Promise<string | null>;
  /** Enters what is queued. Entries that are there already are not entered twice. */
  merge(): Promise<MergedHistory>;
}
