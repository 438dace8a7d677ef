import { dirname, join } from "node:path";
import { toJson } from "../../model/json.ts";
import type { Files } from "../../platform/platform.ts";
import { createStatisticsFiles } from "../statistics-files.ts";
import { createStatistics } from "../statistics.ts";
import { foldWindow } from "../ledger.ts";
import type { LocalLedger, LocalStore } from "./local-layout.ts";
import { formatState } from "./local-state.ts";

/**
 * Writes the files of statistics, then the state, so that a state always has its statistics beside
 * it. Each file is replaced as a whole, and only if its text changed. The caller holds the lock.
 * Nothing is synced to disk: everything can be rebuilt from the history.
 * | The ledger is consumed: copying it, only to fold its window, would take a quarter of the time.
 */
export async function writeAggregates(store: LocalStore, history: LocalLedger): Promise<void> {
  const { files, layout } = store;
  const state = await formatState(store, history);
  foldWindow(history.ledger);
  const texts = new Map(
    createStatisticsFiles(createStatistics(history.ledger.base)).map(({ place, name, value }) => [
      join(layout.statistics[place], name),
      formatFile(name, value),
    ]),
  ).set(layout.state, state);
  await removeLeftovers(files, [...texts.keys()]);
  for (const [path, text] of texts)
    if ((await files.readText(path)) !== text) await files.replace(path, text);
}

/** One file covers each day of several years: indented, it would take longer to write than all others together. */
const formatFile = (name: string, value: object): string =>
  name === "per-epoch.json" ? `${JSON.stringify(value)}\n` : toJson(value);

/** Removes temporary files of a killed process. Only the holder of the lock writes them. */
async function removeLeftovers(files: Files, paths: readonly string[]): Promise<void> {
  for (const folder of new Set(paths.map((path) => dirname(path)))) {
    for (const name of await files.list(folder)) {
      const left = join(folder, name);
      if (paths.some((path) => left.startsWith(`${path}.tmp-`))) await files.remove(left);
    }
  }
}
