import { createHash } from "node:crypto";
import type { EvidenceFile } from "../model/journal.ts";
import type { Files } from "../platform/platform.ts";

/** Size and hash of a file. */
export type Measured = Pick<EvidenceFile, "bytes" | "sha256">;

/** Measures bytes as they are written. */
export interface Meter {
  add(bytes: string | Uint8Array): void;
  /** Returns the measurement of all bytes so far. */
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

/** Measures a file on disk; a missing one counts as empty. Rejects if it cannot be read or the signal is aborted. */
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
