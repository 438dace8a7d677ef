import { gunzipSync, gzipSync } from "node:zlib";
import { HistoryObject } from "../../model/history-object.ts";
import { parseJson } from "../../model/json.ts";
import { limits } from "../../model/limits.ts";
import { messageOf } from "../../model/reasons.ts";
import { parseBase, formatBase } from "../fold-state.ts";
import {
  appendLine,
  foldOlderHalf,
  type CompactedHistory,
  createCompactedHistory,
  getMostFolded,
} from "./compacted-history.ts";

/** Ten times 2,000 entries of a run of 50 stages: anything larger was not written by this action. */
const TEXT_BYTES = 64 * 1024 * 1024;

export interface PackLimits {
  /** Default: limits.historyBytes. */
  packedBytes?: number;
  /** Default: 64 MiB. */
  textBytes?: number;
}

/**
 * Packs a history: gzip of JSON (model/history-object.ts). If it is too large, it keeps half as many lines, repeatedly.
 * @returns null: it is too large even without lines
 */
export function packHistory(
  history: CompactedHistory,
  options: PackLimits = {},
): Uint8Array | null {
  const { packedBytes = limits.historyBytes.value, textBytes = TEXT_BYTES } = options;
  for (let packed = history; ; packed = foldOlderHalf(packed)) {
    const text = Buffer.from(JSON.stringify(toObject(packed)));
    const bytes = text.length <= textBytes ? gzipSync(text) : null;
    if (bytes !== null && bytes.length <= packedBytes) return bytes;
    if (packed.ledger.window.length === 0) return null;
  }
}

const toObject = ({ ledger, includes, folded }: CompactedHistory): HistoryObject => ({
  schema_version: 1,
  kind: "history",
  window_size: ledger.windowSize,
  includes,
  folded: [...folded],
  base: formatBase(ledger.base),
  lines: ledger.window.map(({ line }) => line),
});

/** `damaged`: not a history of this version. */
export type UnpackedHistory =
  | { kind: "history"; history: CompactedHistory }
  | { kind: "damaged"; reason: string };

/** Unpacks what packHistory created. The bytes may come from anyone, so everything is checked. */
export function unpackHistory(bytes: Uint8Array): UnpackedHistory {
  try {
    const text = gunzipSync(bytes, { maxOutputLength: TEXT_BYTES }).toString("utf8");
    const parsed = HistoryObject.safeParse(parseJson(text));
    if (!parsed.success) return damaged("it is not a history object of this version");
    return fromObject(parsed.data);
  } catch (error) {
    return damaged(messageOf(error));
  }
}

const damaged = (reason: string): UnpackedHistory => ({ kind: "damaged", reason });

function fromObject({ includes, folded, base, lines }: HistoryObject): UnpackedHistory {
  const known = parseBase(base);
  if (known === null) return damaged("its statistics are from another version");
  const history = createCompactedHistory();
  history.ledger.base = known;
  history.includes = includes;
  history.folded = new Set(folded.slice(-getMostFolded(history)));
  for (const line of lines) appendLine(history, line);
  return { kind: "history", history };
}
