import { createHash } from "node:crypto";
import { parseJson } from "../../model/json.ts";
import type { Files } from "../../platform/platform.ts";
import type { LocalLayout } from "./local-layout.ts";

/** How far the history was read, and what makes sure that it is still the same one. */
export interface Consumed {
  /** The newest segment's name, before it is compressed; null: there is none. */
  segment: string | null;
  segments: number;
  /** The byte of `metrics.json` at which the ledger's window begins: reading goes on here. */
  offset: number;
  /** Lines and bytes of `metrics.json` that are in the figures. */
  lines: number;
  size: number;
  /** sha256 of the newest bytes among them, at most 4 KiB, in hex. */
  digest: string;
}

/**
 * `metrics/aggregate-state.json`: what all lines of the history came to that are not in the ledger's window, so that the next
 * run reads the window and what is new, and nothing else.
 */
export interface AggregateState {
  schema_version: 1;
  kind: "aggregate-state";
  window_size: number;
  consumed: Consumed;
  /** For baseFromJson in base-json.ts. */
  base: unknown;
  /** sha256 of all of the above, in hex: figures that somebody or something changed would be carried on for ever. */
  checksum: string;
}

/**
 * What has the right checksum is as stateText wrote it, so no schema is needed: loading the library for schemas would take longer
 * than reading a history.
 * @returns null when there is none, or not one as this version writes it
 */
export async function readState(files: Files, layout: LocalLayout): Promise<AggregateState | null> {
  const text = (await files.readText(layout.state)) ?? "";
  const [, checksum] = SEAL.exec(text.slice(-SEAL_LENGTH)) ?? [];
  // Taken of the text as it stands: to write the value down again would take longer than to read it.
  if (checksum === undefined || checksum !== sha256(`${text.slice(0, -SEAL_LENGTH)}}`)) return null;
  const value = parseJson(text) as AggregateState | null | undefined;
  return value?.schema_version === 1 && value.kind === "aggregate-state" ? value : null;
}

export function stateText(window_size: number, consumed: Consumed, base: unknown): string {
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

/** How the text ends. */
const SEAL = /^,"checksum":"([0-9a-f]{64})"\}\n$/;
const SEAL_LENGTH = ',"checksum":""}\n'.length + 64;

const sha256 = (text: string): string => createHash("sha256").update(text).digest("hex");

/** Bytes that the digest of the tail covers at most. */
const TAIL_BYTES = 4_096;

/** sha256 in hex of the newest bytes of a file's first `size` ones, at most 4 KiB of them. */
export async function digestOfTail(files: Files, path: string, size: number): Promise<string> {
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
