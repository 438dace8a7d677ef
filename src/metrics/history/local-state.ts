import { createHash } from "node:crypto";
import { parseJson } from "../../model/json.ts";
import type { Files } from "../../platform/platform.ts";
import type { LocalLayout } from "./local-layout.ts";

/** How far the history was read, and what verifies that it is still the same. */
export interface Consumed {
  /** The newest segment's name before compression; null: there is none. */
  segment: string | null;
  segments: number;
  /** Offset in `metrics.json` at which the ledger's window starts, and reading continues. */
  offset: number;
  /** Lines and bytes of `metrics.json` that are in the statistics. */
  lines: number;
  size: number;
  /** sha256 of the last of these bytes, at most 4 KiB, in hex. */
  digest: string;
}

/**
 * `metrics/aggregate-state.json`: the folded lines before the ledger's window, so that the next run only reads the
 * window and new lines.
 */
export interface AggregateState {
  schema_version: 1;
  kind: "aggregate-state";
  window_size: number;
  consumed: Consumed;
  /** For parseBase in base-json.ts. */
  base: unknown;
  /** sha256 of everything above, in hex: otherwise a changed statistic would persist forever. */
  checksum: string;
}

/**
 * A matching checksum means that formatState wrote it, so no schema is needed: loading the schema library would take
 * longer than reading a history.
 * @returns null if there is none, or not of this version
 */
export async function readState(files: Files, layout: LocalLayout): Promise<AggregateState | null> {
  const text = (await files.readText(layout.state)) ?? "";
  const [, checksum] = SEAL.exec(text.slice(-SEAL_LENGTH)) ?? [];
  // Computed from the text: serializing the value again would take longer than reading it.
  if (checksum === undefined || checksum !== sha256(`${text.slice(0, -SEAL_LENGTH)}}`)) return null;
  const value = parseJson(text) as AggregateState | null | undefined;
  return value?.schema_version === 1 && value.kind === "aggregate-state" ? value : null;
}

export function formatState(window_size: number, consumed: Consumed, base: unknown): string {
  const state = {
    schema_version: 1,
    kind: "aggregate-state",
    window_size,
    consumed,
    base,
  } as const;
  const text = JSON.stringify(state satisfies Omit<AggregateState, "checksum">);
  return `${text.slice(0, -1)},"checksum":"${sha256(text)}"}\n`;
}

/** The end of the text. */
const SEAL = /^,"checksum":"([0-9a-f]{64})"\}\n$/;
const SEAL_LENGTH = ',"checksum":""}\n'.length + 64;

const sha256 = (text: string): string => createHash("sha256").update(text).digest("hex");

/** Most bytes that the digest covers. */
const TAIL_BYTES = 4_096;

/** Hashes the last of a file's first `size` bytes, at most 4 KiB, with sha256 in hex. */
export async function hashTail(files: Files, path: string, size: number): Promise<string> {
  const from = Math.max(0, size - TAIL_BYTES);
  const hash = createHash("sha256");
  let left = size - from;
  for await (const piece of files.readChunks(path, { from })) {
    hash.update(piece.subarray(0, left));
    left -= piece.length;
    if (left <= 0) break;
  }
  return hash.digest("hex");
}
