import type {
  HistoryStore,
  MergedHistory,
  ReadHistory,
} from "../../metrics/history/history-store.ts";
import { predictDurations } from "../../metrics/predictions.ts";
import type { MetricsEntry } from "../../model/metrics-entry.ts";
import { messageOf } from "../../model/reasons.ts";
import { openStore, type HistoryPlace } from "./open-store.ts";
import type { HistoryPorts } from "../../platform/platform.ts";

/** The history of a task before this run, and the store that this run is added to. */
export interface Past {
  /** null: `history: none`, or it could not be opened. */
  store: HistoryStore | null;
  /** null without a store. */
  before: ReadHistory | null;
  /** Problems with the history, which do not change the outcome. */
  warnings: readonly string[];
}

/** Opens and reads the history of a task. Never rejects. */
export async function openPast(
  ports: HistoryPorts,
  settings: HistoryPlace,
  task: string,
): Promise<Past> {
  const { warnings } = settings.history;
  try {
    const store = await openStore(ports, settings, task);
    if (store === null) return { store, before: null, warnings };
    const before = await store.read();
    return { store, before, warnings: [...warnings, ...before.warnings] };
  } catch (error) {
    const why = `the history of earlier runs could not be read: ${messageOf(error)}`;
    return { store: null, before: null, warnings: [...warnings, why] };
  }
}

/** Expected duration of each stage in seconds, by getStageKey. */
export const predictStages = ({ before }: Past, pipeline: string, branch: string | null) =>
  before === null ? new Map<string, number>() : predictDurations(before.ledger, pipeline, branch);

export interface Queued {
  /** Whether the entry was queued. */
  recorded: boolean;
  warnings: string[];
}

/** Queues an entry, which is quick. `enter`, or a later run, adds it to the history. */
export async function queueEntry(
  past: Past,
  entry: MetricsEntry | null,
  mayWrite: boolean,
): Promise<Queued> {
  if (past.store === null || entry === null || !mayWrite) return { recorded: false, warnings: [] };
  const why = await past.store.queue([JSON.stringify(entry)]);
  if (why === null) return { recorded: true, warnings: [] };
  return { recorded: false, warnings: [`this run is missing from the history: ${why}`] };
}

/** Adds queued entries to the history. */
export const enter = ({ store }: Past): Promise<MergedHistory> =>
  store === null ? Promise.resolve({ warnings: [], notices: [] }) : store.merge();
