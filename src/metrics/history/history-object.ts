import { gunzipSync, gzipSync } from "node:zlib";
import { HistoryObject } from "../../model/history-object.ts";
import { parseJson } from "../../model/json.ts";
import { limits } from "../../model/limits.ts";
import { messageOf } from "../../model/reasons.ts";
import { baseFromJson, baseToJson } from "../base-json.ts";
import {
  appendLine,
  foldOlderHalf,
  type KeptHistory,
  openKeptHistory,
  WINDOW_SIZE,
} from "./kept-history.ts";

/** Ten times the text of 2,000 entries of a run of 50 stages: what is larger was not made by this action. */
const TEXT_BYTES = 64 * 1024 * 1024;

export interface PackLimits {
  /** Default: limits.historyBytes. */
  packedBytes?: number;
  /** Default: 64 MiB. */
  textBytes?: number;
}

/**
 * The object that stands for a history: gzip of JSON (model/history-object.ts). One that gets too large keeps fewer lines, half
 * as many each time.
 * @returns null: it is too large even without lines
 */
export function packHistory(history: KeptHistory, options: PackLimits = {}): Uint8Array | null {
  const { packedBytes = limits.historyBytes.value, textBytes = TEXT_BYTES } = options;
  for (let packed = history; ; packed = foldOlderHalf(packed)) {
    const text = Buffer.from(JSON.stringify(objectOf(packed, history.ledger.windowSize)));
    const bytes = text.length <= textBytes ? gzipSync(text) : null;
    if (bytes !== null && bytes.length <= packedBytes) return bytes;
    if (packed.ledger.window.length === 0) return null;
  }
}

const objectOf = (
  { ledger, includes, folded }: KeptHistory,
  windowSize: number,
): HistoryObject => ({
  schema_version: 1,
  kind: "history",
  window_size: windowSize,
  includes,
  folded: [...folded],
  base: baseToJson(ledger.base),
  lines: ledger.window.map(({ line }) => line),
});

/** `damaged`: it is no history of this version, whatever else it is. */
export type Unpacked =
  | { kind: "history"; history: KeptHistory }
  | { kind: "damaged"; reason: string };

/** Reads what packHistory made. Anybody may have put the bytes there, so nothing is taken for granted. */
export function unpackHistory(bytes: Uint8Array): Unpacked {
  try {
    const text = gunzipSync(bytes, { maxOutputLength: TEXT_BYTES }).toString("utf8");
    const parsed = HistoryObject.safeParse(parseJson(text));
    if (!parsed.success) return damaged("it is no history object of this version");
    return historyOf(parsed.data);
  } catch (error) {
    return damaged(messageOf(error));
  }
}

const damaged = (reason: string): Unpacked => ({ kind: "damaged", reason });

function historyOf({ includes, folded, base, lines }: HistoryObject): Unpacked {
  const known = baseFromJson(base);
  if (known === null) return damaged("its figures are not of this version");
  const history = openKeptHistory(WINDOW_SIZE);
  history.ledger.base = known;
  history.includes = includes;
  history.folded = new Set(folded.slice(-history.remembered));
  for (const line of lines) appendLine(history, line);
  return { kind: "history", history };
}
