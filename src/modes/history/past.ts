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

/** What was known of a task's runs before this one, and where this one is entered. */
export interface Past {
  /** null: `history: none`, or it could not be opened. */
  store: HistoryStore | null;
  /** null without a store. */
  before: ReadHistory | null;
  /** For people: trouble with it, which changes no outcome. */
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

/** Seconds that each stage is expected to take, by getStageKey. */
export const predictStages = ({ before }: Past, pipeline: string, branch: string | null) =>
  before === null ? new Map<string, number>() : predictDurations(before.ledger, pipeline, branch);

/** What became of an entry. */
export interface Queued {
  /** It is where it will be entered from. */
  recorded: boolean;
  warnings: string[];
}

/** Queues an entry, which is quick. `enter` adds it to the history, or a later run does. */
export async function queueEntry(
  past: Past,
  entry: MetricsEntry | null,
  mayWrite: boolean,
): Promise<Queued> {
  if (past.store === null || entry === null || !mayWrite) return { recorded: false, warnings: [] };
  const why = await past.store.queue([JSON.stringify(entry)]);
  if (why === null) return { recorded: true, warnings: [] };
  return { recorded: false, warnings: [`this run is missing in the history: ${why}`] };
}

/** Enters what is queued. */
export const enter = ({ store }: Past): Promise<MergedHistory> =>
  store === null ? Promise.resolve({ warnings: [], notices: [] }) : store.merge();
