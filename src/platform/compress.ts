import { randomBytes } from "node:crypto";
import { createWriteStream } from "node:fs";
import { rename, rm, writeFile } from "node:fs/promises";
import { readPieces } from "./regular-file.ts";

/** Bytes that are read at once: handing over small pieces takes longer than compressing them. */
const PIECE_BYTES = 256 * 1024;

/**
 * Makes a gzip file of a file, in constant memory. Whoever looks at `to` sees what was there before or the new one,
 * whole. The quickest level: lines that are much alike become nearly as small by it, in half the time.
 */
export async function compress(from: string, to: string): Promise<void> {
  // Loaded when a file is compressed, which is seldom: they take longer to load than a run's entry takes to be entered.
  const { pipeline } = await import("node:stream/promises");
  const { constants, createGzip } = await import("node:zlib");
  const temporary = `${to}.tmp-${process.pid}-${randomBytes(4).toString("hex")}`;
  try {
    // Made before anything can fail: a stream that makes its file itself may do so when it was removed already.
    await writeFile(temporary, "", { flag: "wx" });
    await pipeline(
      readPieces(from, { from: 0, pieceBytes: PIECE_BYTES }),
      createGzip({ level: constants.Z_BEST_SPEED }),
      createWriteStream(temporary, { flags: "r+" }),
    );
    await rename(temporary, to);
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => {
      // Why the file could not be compressed is what matters.
    });
    throw new Error(`could not compress ${from} to ${to}: ${(error as Error).message}`, {
      cause: error,
    });
  }
}
