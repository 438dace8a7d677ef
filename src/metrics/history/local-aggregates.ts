import { dirname, join } from "node:path";
import { toJson } from "../../model/json.ts";
import type { Files } from "../../platform/platform.ts";
import { formatBase } from "../fold-state.ts";
import { createStatisticsFiles } from "../statistics-files.ts";
import { createStatistics } from "../statistics.ts";
import { foldWindow, countWindowBytes } from "../ledger.ts";
import type { LocalStore } from "./local-layout.ts";
import type { LocalLedger } from "./local-ledger.ts";
import { type Consumed, hashTail, formatState } from "./local-state.ts";

/**
 * Writes the files of statistics, then the state, so that a state always has its statistics beside
 * it. Each file is replaced as a whole, and only if its text changed. The caller holds the lock.
 * Nothing is synced to disk: everything can be rebuilt from the history.
 * | The ledger is consumed: copying it, only to fold its window, would take a quarter of the time.
 */
export async function writeAggregates(store: LocalStore, history: LocalLedger): Promise<void> {
  const { files, layout } = store;
  const state = { path: layout.state, text: await createState(store, history) };
  foldWindow(history.ledger);
  const statisticsFiles = createStatisticsFiles(createStatistics(history.ledger.base)).map(
    ({ place, name, value }) => ({
      path: join(layout.statistics[place], name),
      text: formatFile(name, value),
    }),
  );
  const written = [...statisticsFiles, state];
  await removeLeftovers(
    files,
    written.map(({ path }) => path),
  );
  for (const { path, text } of written) {
    if ((await files.readText(path)) !== text) await files.replace(path, text);
  }
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

async function createState({ files, layout }: LocalStore, history: LocalLedger): Promise<string> {
  const { ledger, segments, lines, size } = history;
  const consumed: Consumed = {
    segment: segments.at(-1) ?? null,
    segments: segments.length,
    offset: size - countWindowBytes(ledger),
    lines,
    size,
    digest: await hashTail(files, layout.history, size),
  };
  return formatState(ledger.windowSize, consumed, formatBase(ledger.base));
}
