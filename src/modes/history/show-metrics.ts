import { parseEntry } from "../../metrics/history-entry.ts";
import { createLocalHistory, type LocalHistory } from "../../metrics/history/local-history.ts";
import {
  addLine,
  foldLedger,
  getLateAttempts,
  type Ledger,
  createLedger,
} from "../../metrics/ledger.ts";
import type { Statistics } from "../../model/statistics.ts";
import { limits } from "../../model/limits.ts";
import { messageOf } from "../../model/reasons.ts";
import { getLocalPlace } from "./open-store.ts";
import { importEntries, type Imported } from "./import-entries.ts";
import { refuseFoldersOutside } from "../run-folder/own-folders.ts";
import {
  isRefusal,
  refuse,
  type Refusal,
  type Settings,
  type TaskPlace,
} from "../settings/settings.ts";
import type { Files, StoragePorts } from "../../platform/platform.ts";
import { join } from "node:path";
import { findOnlyTask } from "../settings/only-task.ts";
import { expectedSince, parseSince } from "../settings/since.ts";

export interface ShownMetrics {
  /** null: no task has a history. */
  task: string | null;
  figures: Statistics;
  /** null: no file to import was given. */
  imported: Imported | null;
  /** What could not be read or added. */
  warnings: string[];
}

/**
 * Computes the statistics of a task's local history, after queued entries are added.
 * @param asked.since as for parseSince; null: the whole history
 * @param asked.file absolute path of a file to import first; null: none
 */
export async function showMetrics(
  ports: StoragePorts,
  settings: Pick<Settings, "root" | "runsFolder" | "outFolder" | "task" | "history">,
  options: { since: string | null; file: string | null },
): Promise<ShownMetrics | Refusal> {
  const since = options.since === null ? null : parseSince(options.since, ports.clock.now());
  if (options.since !== null && since === null)
    return refuse(`--since ${JSON.stringify(options.since)}: ${expectedSince}`);
  const refused = await refuseFoldersOutside(settings, ports.files);
  if (refused !== null) return refused;
  const task = await findHistory(settings, ports.files);
  if (task !== null && typeof task !== "string") return task;
  if (task === null && options.file !== null)
    return refuse("no task has a history yet: choose the task of the entries with --task");
  const empty = { task, figures: foldLedger(createLedger(1)), imported: null, warnings: [] };
  if (task === null) return empty;
  const place = getLocalPlace(settings, task);
  if (options.file === null && !(await hasHistory(ports.files, place.folder))) return empty;
  const history = createLocalHistory(ports, place, settings.history.bounds);
  try {
    const shown = await showTask(ports.files, history, { since, file: options.file });
    if (isRefusal(shown)) return shown;
    return { task, ...shown, warnings: [...settings.history.warnings, ...shown.warnings] };
  } catch (error) {
    return refuse(messageOf(error));
  }
}

async function showTask(
  files: Files,
  history: LocalHistory,
  { since, file }: { since: number | null; file: string | null },
): Promise<Omit<ShownMetrics, "task"> | Refusal> {
  const warnings = [...(await history.merge()).warnings];
  const imported = file === null ? null : await importEntries(files, history, file);
  if (imported !== null && isRefusal(imported)) return imported;
  const read =
    since === null
      ? await history.read()
      : { ledger: await readSince(history, since), warnings: [] };
  warnings.push(...(imported?.warnings ?? []), ...read.warnings);
  return { figures: foldLedger(read.ledger), imported, warnings: [...new Set(warnings)] };
}

/**
 * Reads all entries that ended since then. If a later attempt came too late to replace an earlier one, reads them
 * again.
 * @param superseded the newest attempt of each run that was found too late, from the first pass
 */
async function readSince(
  history: LocalHistory,
  since: number,
  superseded?: ReadonlyMap<string, number>,
): Promise<Ledger> {
  const ledger = createLedger(limits.metricsWindow.value, superseded);
  for await (const line of history.lines()) {
    const entry = parseEntry(line);
    if (entry !== null && entry.completedMs >= since) addLine(ledger, line);
  }
  const late = getLateAttempts(ledger);
  return superseded === undefined && late.size > 0 ? readSince(history, since, late) : ledger;
}

/** Files in a task's folder that show that it has a history; a full file is split into segments. */
const traces = ["metrics.json", "metrics.pending", "metrics.segments"];

/** Whether an entry was ever added or queued. */
export async function hasHistory(files: Files, folder: string): Promise<boolean> {
  for (const name of traces) if (await files.exists(join(folder, name))) return true;
  return false;
}

/**
 * Finds the task whose history to use: the named one, else the only one with a history.
 * @returns null: no task has a history yet
 */
export const findHistory = (place: TaskPlace, files: Files): Promise<string | null | Refusal> =>
  findOnlyTask(place, files, "a history", (task) =>
    hasHistory(files, join(place.runsFolder, task)),
  );
