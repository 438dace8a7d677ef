import { randomBytes } from "node:crypto";
import { createWriteStream } from "node:fs";
import { rename, rm, writeFile } from "node:fs/promises";
import { readPieces } from "./regular-file.ts";

/** Bytes read at a time: handing over small pieces takes longer than compressing them. */
const PIECE_BYTES = 256 * 1024;

/**
 * Compresses a file with gzip, in constant memory. A reader of `to` sees the old or the new file, never a part. The
 * fastest level makes similar lines nearly as small in half the time.
 */
export async function compress(from: string, to: string): Promise<void> {
  // Loaded on demand: files are compressed rarely, and loading takes longer than recording a run.
  const { pipeline } = await import("node:stream/promises");
  const { constants, createGzip } = await import("node:zlib");
  const temporary = `${to}.tmp-${process.pid}-${randomBytes(4).toString("hex")}`;
  try {
    // Created first: a stream that creates its own file may do so after it was removed below.
    await writeFile(temporary, "", { flag: "wx" });
    const pieces = readPieces(from, { from: 0, pieceBytes: PIECE_BYTES });
    const gzip = createGzip({ level: constants.Z_BEST_SPEED });
    await pipeline(pieces, gzip, createWriteStream(temporary, { flags: "r+" }));
    await rename(temporary, to);
  } catch (error) {
    // The first error is the one to report.
    await rm(temporary, { force: true }).catch(() => {});
    const message = `could not compress ${from} to ${to}: ${(error as Error).message}`;
    throw new Error(message, { cause: error });
  }
}
