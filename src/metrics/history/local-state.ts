import { createHash } from "node:crypto";
import { parseJson } from "../../model/json.ts";
import type { Files } from "../../platform/platform.ts";
import { formatBase } from "../fold-state.ts";
import {
  anything,
  count,
  nullable,
  object,
  oneOf,
  readOrNull,
  text,
  type Decoded,
} from "../json-codec.ts";
import { countWindowBytes } from "../ledger.ts";
import type { LocalLedger, LocalStore } from "./local-layout.ts";

/** How far the history was read, and what verifies that it is still the same. */
const Consumed = object({
  /** The newest segment's name before compression; null: there is none. */
  segment: nullable(text),
  segments: count,
  /** Offset in `metrics.json` at which the ledger's window starts, and reading continues. */
  offset: count,
  /** Lines and bytes of `metrics.json` that are in the statistics. */
  lines: count,
  size: count,
  /** sha256 of the last of these bytes, at most 4 KiB, in hex. */
  digest: text,
});

/**
 * `metrics/aggregate-state.json`: the folded lines before the ledger's window, so that the next run only reads the
 * window and new lines. At its end is a checksum, since a changed statistic would persist forever.
 */
const AggregateState = object({
  schema_version: oneOf(1),
  kind: oneOf("aggregate-state"),
  window_size: count,
  consumed: Consumed,
  /** For parseBase: whether the state is of this history is known without it. */
  base: anything,
});
type AggregateState = Decoded<typeof AggregateState>;

/**
 * @param segments names of all segments, oldest first
 * @returns null if there is none of this version, or it is not of this history
 */
export async function readState(
  { files, layout, windowSize }: Pick<LocalStore, "files" | "layout" | "windowSize">,
  segments: readonly string[],
): Promise<AggregateState | null> {
  const state = unseal((await files.readText(layout.state)) ?? "");
  if (state === null || state.window_size !== windowSize) return null;
  const { segment, segments: known, size, digest } = state.consumed;
  if (known !== segments.length || segment !== (segments.at(-1) ?? null)) return null;
  return (await hashTail(files, layout.history, size)) === digest ? state : null;
}

/** @returns the text of the state file, of what was read */
export async function formatState(
  { files, layout }: Pick<LocalStore, "files" | "layout">,
  { ledger, segments, lines, size }: LocalLedger,
): Promise<string> {
  return seal({
    schema_version: 1,
    kind: "aggregate-state",
    window_size: ledger.windowSize,
    consumed: {
      segment: segments.at(-1) ?? null,
      segments: segments.length,
      offset: size - countWindowBytes(ledger),
      lines,
      size,
      digest: await hashTail(files, layout.history, size),
    },
    base: formatBase(ledger.base),
  });
}

/** The end of the text: the sha256 of everything before it, in hex. */
const SEAL = /^,"checksum":"([0-9a-f]{64})"\}\n$/;
const SEAL_LENGTH = ',"checksum":""}\n'.length + 64;

function seal(state: AggregateState): string {
  const json = JSON.stringify(AggregateState.write(state));
  return `${json.slice(0, -1)},"checksum":"${hash(json)}"}\n`;
}

function unseal(sealed: string): AggregateState | null {
  const [, checksum] = SEAL.exec(sealed.slice(-SEAL_LENGTH)) ?? [];
  // Computed from the text: serializing the value again would take longer than reading it.
  if (checksum === undefined || checksum !== hash(`${sealed.slice(0, -SEAL_LENGTH)}}`)) return null;
  return readOrNull(AggregateState, parseJson(sealed));
}

const hash = (json: string): string => createHash("sha256").update(json).digest("hex");

/** Most bytes that the digest covers. */
const TAIL_BYTES = 4_096;

/** Hashes the last of a file's first `size` bytes, at most 4 KiB, with sha256 in hex. */
async function hashTail(files: Files, path: string, size: number): Promise<string> {
  const from = Math.max(0, size - TAIL_BYTES);
  const digest = createHash("sha256");
  let left = size - from;
  for await (const piece of files.readChunks(path, { from })) {
    digest.update(piece.subarray(0, left));
    left -= piece.length;
    if (left <= 0) break;
  }
  return digest.digest("hex");
}
