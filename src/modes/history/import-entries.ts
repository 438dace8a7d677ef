import { counted } from "../../model/counted.ts";
import { parseEntry } from "../../metrics/history-entry.ts";
import type { LocalHistory } from "../../metrics/history/local-history.ts";
import { type HistoryLine, readLines, readPieces } from "../../metrics/history/local-lines.ts";
import { limits } from "../../model/limits.ts";
import type { Files } from "../../platform/platform.ts";
import { refuse, type Refusal } from "../settings/settings.ts";

/** The result of importing a file. */
export interface Imported {
  entered: number;
  /** Entries that the history already had. */
  known: number;
  /** Lines that are not entries, and entries that could not be added. */
  warnings: string[];
}

/** Entries are added in batches as large as one merge takes, which keeps the order of the file. */
const linesAtATime = limits.metricsWindow.value;
const bytesAtATime = 1024 * 1024;

/**
 * Adds the entries of a file that the history does not have, after the existing ones. The file is the `metrics.jsonl`
 * of a run or the `metrics.json` of another history.
 * @param path absolute
 * @throws when a file cannot be read
 */
export async function importEntries(
  files: Files,
  history: LocalHistory,
  path: string,
): Promise<Imported | Refusal> {
  if (!(await files.exists(path))) return refuse(`${path}: no such file`);
  const ids = await readIds(history);
  const imported: Imported = { entered: 0, known: 0, warnings: [] };
  let unreadable = 0;
  const batch: HistoryLine[] = [];
  for await (const line of readEachLine(files, path)) {
    const id = parseEntry(line.text)?.id;
    if (id === undefined) unreadable += 1;
    else if (ids.has(id)) imported.known += 1;
    else {
      ids.add(id);
      batch.push(line);
    }
    if (isFull(batch)) await enter(history, batch.splice(0), imported);
  }
  await enter(history, batch, imported);
  if (unreadable > 0)
    imported.warnings.push(
      `${path}: skipped ${counted(unreadable, "line")} without a metrics entry`,
    );
  return imported;
}

const isFull = (batch: readonly HistoryLine[]): boolean =>
  batch.length >= linesAtATime || batch.reduce((sum, { bytes }) => sum + bytes, 0) >= bytesAtATime;

async function enter(
  history: LocalHistory,
  lines: readonly HistoryLine[],
  imported: Imported,
): Promise<void> {
  if (lines.length === 0) return;
  const why = await history.queue(lines.map(({ text }) => text));
  if (why !== null) {
    imported.warnings.push(`${counted(lines.length, "run")} could not be added: ${why}`);
    return;
  }
  imported.entered += lines.length;
  imported.warnings.push(...(await history.merge()).warnings);
}

async function readIds(history: LocalHistory): Promise<Set<string>> {
  const ids = new Set<string>();
  for await (const line of history.lines()) {
    const entry = parseEntry(line);
    if (entry !== null) ids.add(entry.id);
  }
  return ids;
}

/** All lines that are not empty, the last one even without a line break. */
async function* readEachLine(files: Files, path: string): AsyncGenerator<HistoryLine> {
  for await (const lines of readLines(readWithLastBreak(files, path)))
    yield* lines.filter(({ text, bytes }) => text !== "" || bytes > emptyLineBytes);
}

/** The bytes of CRLF. A longer line without text was too long to read. */
const emptyLineBytes = 2;

async function* readWithLastBreak(files: Files, path: string): AsyncGenerator<Uint8Array> {
  yield* readPieces(files, path);
  yield Buffer.from("\n");
}
