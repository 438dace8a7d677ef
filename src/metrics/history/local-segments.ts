import { join } from "node:path";
import type { Gunzip } from "node:zlib";
import { type LocalStore, formatFileTime } from "./local-layout.ts";
import { PIECE_BYTES, readPieces } from "./local-lines.ts";

/**
 * A segment is a full `metrics.json`: `<time>-<number>.jsonl.gz`, numbered among those of the same time. Rotating
 * renames the file atomically; it is compressed afterwards, and the plain file is removed last. So one complete file of
 * each segment exists at any time, even after a kill; the next holder of the lock finishes the work.
 */
const NAME = /^(\d{4}-\d\d-\d\dT\d\d-\d\d-\d\d-\d{3}Z)-(\d{2,})\.jsonl(?:\.gz)?$/;

type SegmentStore = Pick<LocalStore, "files" | "layout">;

/** Lists the names of all segments before compression, oldest first. Other files in the folder are ignored. */
export async function listSegments({ files, layout }: SegmentStore): Promise<string[]> {
  const names = (await files.list(layout.segments)).filter((name) => NAME.test(name));
  const plain = new Set(names.map((name) => name.replace(/\.gz$/, "")));
  return [...plain].sort((one, other) => one.localeCompare(other, "en", { numeric: true }));
}

/**
 * Reads a segment. A plain file takes precedence: after a power cut, the compressed one beside it may be incomplete. If
 * the compressed file is damaged, it rejects after returning what precedes the damage.
 */
export async function* readSegment(
  { files, layout }: SegmentStore,
  name: string,
): AsyncGenerator<Uint8Array> {
  const plain = join(layout.segments, name);
  let isPlain = false;
  for await (const piece of readPieces(files, plain)) {
    isPlain = true;
    yield piece;
  }
  // No segment is empty. If the plain file was just removed, the compressed one exists.
  if (!isPlain) yield* decompress(readPieces(files, `${plain}.gz`));
}

/** Feeds zlib's own stream by hand: DecompressionStream takes four times as long. */
async function* decompress(compressed: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  // Loaded on demand: most histories have no segments.
  const { createGunzip } = await import("node:zlib");
  const gunzip = createGunzip({ chunkSize: PIECE_BYTES });
  const fed = feedGunzip(gunzip, compressed);
  for await (const piece of gunzip) yield piece as Uint8Array;
  await fed;
}

/** Never rejects: errors of the pieces become errors of the output. */
async function feedGunzip(gunzip: Gunzip, pieces: AsyncIterable<Uint8Array>): Promise<void> {
  try {
    for await (const piece of pieces) {
      await new Promise((resolve) => gunzip.write(piece, resolve));
      // Damaged, or no longer read.
      if (gunzip.destroyed) return;
    }
    gunzip.end();
  } catch (error) {
    gunzip.destroy(error as Error);
  }
}

/**
 * Makes `metrics.json` the newest segment, and leaves none. The caller holds the lock.
 * @param newest the name of the newest segment before it; undefined: there is none
 * @returns the name of the new one
 */
export async function rotateSegment(
  { files, clock, layout }: LocalStore,
  newest: string | undefined,
): Promise<string> {
  const now = formatFileTime(clock.now());
  const [, time = "", number = ""] = NAME.exec(newest ?? "") ?? [];
  // Sorts last, even if the clock was set back.
  const place = time < now ? 1 : Number(number) + 1;
  const name = `${time < now ? now : time}-${String(place).padStart(2, "0")}.jsonl`;
  await files.makeFolder(layout.segments);
  await files.move(layout.history, join(layout.segments, name));
  return name;
}

/** Compresses what is not compressed yet, and removes what a killed process left. The caller holds the lock. */
export async function compressSegments({ files, layout }: SegmentStore): Promise<void> {
  for (const name of await files.list(layout.segments)) {
    const path = join(layout.segments, name);
    if (name.includes(".jsonl.gz.tmp-")) await files.remove(path);
    if (!NAME.test(name) || name.endsWith(".gz")) continue;
    await files.compress(path, `${path}.gz`);
    await files.remove(path);
  }
}
