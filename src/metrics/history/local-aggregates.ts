import { dirname, join } from "node:path";
import { toJson } from "../../model/json.ts";
import type { Files } from "../../platform/platform.ts";
import { baseToJson } from "../base-json.ts";
import { figureFiles } from "../figure-files.ts";
import { figuresOfState } from "../figures.ts";
import { settle, windowBytes } from "../ledger.ts";
import type { LocalStore } from "./local-layout.ts";
import type { LocalLedger } from "./local-ledger.ts";
import { type Consumed, digestOfTail, stateText } from "./local-state.ts";

/**
 * Writes the files of figures, and then the state, so that a state that says how far it read has the figures beside it. Each is
 * replaced whole, and only when its text is another one. By the one who has the lock. Nothing is synced to the disk: all of it
 * can be made anew from the history.
 *
 * The ledger is used up: a copy of it, only to fold its window, would take a quarter of the time.
 */
export async function writeAggregates(store: LocalStore, history: LocalLedger): Promise<void> {
  const { files, layout } = store;
  const state = { path: layout.state, text: await stateOf(store, history) };
  settle(history.ledger);
  const figures = figureFiles(figuresOfState(history.ledger.base)).map(
    ({ place, name, value }) => ({
      path: join(layout.figures[place], name),
      text: textOf(name, value),
    }),
  );
  const written = [...figures, state];
  await removeLeftovers(
    files,
    written.map(({ path }) => path),
  );
  for (const { path, text } of written) {
    if ((await files.readText(path)) !== text) await files.replace(path, text);
  }
}

/** One file has a line for each day of years: indented, it would take longer to write than all others together. */
const textOf = (name: string, value: object): string =>
  name === "per-epoch.json" ? `${JSON.stringify(value)}\n` : toJson(value);

/** Temporary files of who was killed over one of these: nobody else writes them. */
async function removeLeftovers(files: Files, paths: readonly string[]): Promise<void> {
  for (const folder of new Set(paths.map((path) => dirname(path)))) {
    for (const name of await files.list(folder)) {
      const left = join(folder, name);
      if (paths.some((path) => left.startsWith(`${path}.tmp-`))) await files.remove(left);
    }
  }
}

async function stateOf({ files, layout }: LocalStore, history: LocalLedger): Promise<string> {
  const { ledger, segments, lines, size } = history;
  const consumed: Consumed = {
    segment: segments.at(-1) ?? null,
    segments: segments.length,
    offset: size - windowBytes(ledger),
    lines,
    size,
    digest: await digestOfTail(files, layout.history, size),
  };
  return stateText(ledger.windowSize, consumed, baseToJson(ledger.base));
}
