import { createHash } from "node:crypto";
import type { EvidenceFile } from "../model/journal.ts";
import type { Files } from "../platform/platform.ts";

/** What the bytes of a file come to. */
export type Measured = Pick<EvidenceFile, "bytes" | "sha256">;

/** Measures bytes on their way to a file. */
export interface Meter {
  add(bytes: string | Uint8Array): void;
  /** All that was added so far. */
  read(): Measured;
}

export function createMeter(): Meter {
  const hash = createHash("sha256");
  let bytes = 0;
  return {
    add(piece) {
      bytes += typeof piece === "string" ? Buffer.byteLength(piece) : piece.length;
      hash.update(piece);
    },
    read: () => ({ bytes, sha256: hash.copy().digest("hex") }),
  };
}

export function measureText(text: string | Uint8Array): Measured {
  const meter = createMeter();
  meter.add(text);
  return meter.read();
}

/**
 * Measures a file as it is on disk; nothing there counts as empty. Rejects when it cannot be read, and soon after the
 * signal is aborted.
 */
export async function measureFile(
  files: Pick<Files, "readChunks">,
  path: string,
  signal?: AbortSignal,
): Promise<Measured> {
  const meter = createMeter();
  for await (const chunk of files.readChunks(path)) {
    signal?.throwIfAborted();
    meter.add(chunk);
  }
  return meter.read();
}
