import type { RedactionDecision, RedactingStream, Redactor } from "../../src/redaction/redactor.ts";

export interface Streamed {
  /** All that was passed on. */
  bytes: Buffer;
  text: string;
  decisions: RedactionDecision[];
  /** The rules that found something, each once, sorted. */
  rules: string[];
}

/** Passes the pieces through a stream, one after the other. */
export function passThrough(stream: RedactingStream, pieces: readonly (Uint8Array | string)[]): Streamed {
  const frames = pieces.map((piece) => stream.push(Buffer.from(piece)));
  frames.push(stream.end());
  const bytes = Buffer.concat(frames.map((frame) => frame.bytes));
  const decisions = frames.flatMap((frame) => frame.decisions);
  const rules = [...new Set(decisions.map((decision) => decision.rule))].sort();
  return { bytes, text: bytes.toString("utf8"), decisions, rules };
}

/** In one piece, which is what every other way to cut it is held against. */
export const passWhole = (redactor: Redactor, given: Uint8Array | string): Streamed =>
  passThrough(redactor.stream(), [given]);

/** Cuts bytes into pieces of these lengths; the rest is the last piece. */
export function cut(bytes: Uint8Array, lengths: readonly number[]): Uint8Array[] {
  const pieces: Uint8Array[] = [];
  let at = 0;
  for (const length of lengths) {
    pieces.push(bytes.subarray(at, at + length));
    at += length;
  }
  return [...pieces, bytes.subarray(at)];
}

export const cutIntoBytes = (bytes: Uint8Array): Uint8Array[] =>
  cut(
    bytes,
    Array.from(bytes, () => 1),
  );
