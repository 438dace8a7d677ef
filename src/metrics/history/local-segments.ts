import { join } from "node:path";
import type { Gunzip } from "node:zlib";
import type { Files } from "../../platform/platform.ts";
import { type LocalLayout, type LocalStore, formatFileTime } from "./local-layout.ts";
import { PIECE_BYTES } from "./local-lines.ts";

/**
 * A segment is a full `metrics.json`: `<time>-<number>.jsonl.gz`. Rotating renames the file atomically; it is
 * compressed afterwards, and the plain file is removed last. So one complete file of each segment exists at any time,
 * even after a kill; the next holder of the lock finishes the work.
 */
const NAME = /^(\d{4}-\d\d-\d\dT\d\d-\d\d-\d\d-\d{3}Z)-(\d{2,})\.jsonl(\.gz)?$/;

/** The time of rotation, and a number for segments with the same time. */
interface SegmentName {
  time: string;
  number: number;
}

const parseName = (name: string): SegmentName | null => {
  const [, time, number] = NAME.exec(name) ?? [];
  return time === undefined || number === undefined ? null : { time, number: Number(number) };
};

const formatName = ({ time, number }: SegmentName): string =>
  `${time}-${String(number).padStart(2, "0")}.jsonl`;

function compareNames(one: SegmentName, other: SegmentName): number {
  if (one.time !== other.time) return one.time < other.time ? -1 : 1;
  return one.number - other.number;
}

/** Lists the names of all segments before compression, oldest first. Other files in the folder are ignored. */
export async function listSegments(files: Files, layout: LocalLayout): Promise<string[]> {
  const names = await files.list(layout.segments);
  const stems = names.map(parseName).filter((stem) => stem !== null);
  return [...new Set(stems.sort(compareNames).map(formatName))];
}

/**
 * Reads a segment. A plain file takes precedence: after a power cut, the compressed one beside it may be incomplete. If
 * the compressed file is damaged, it rejects after returning what precedes the damage.
 */
export async function* readSegment(
  files: Files,
  layout: LocalLayout,
  name: string,
): AsyncGenerator<Uint8Array> {
  const plain = join(layout.segments, name);
  let isPlain = false;
  for await (const piece of files.readChunks(plain, { pieceBytes: PIECE_BYTES })) {
    isPlain = true;
    yield piece;
  }
  // No segment is empty. If the plain file was just removed, the compressed one exists.
  if (!isPlain) yield* decompress(files.readChunks(`${plain}.gz`, { pieceBytes: PIECE_BYTES }));
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
 * @param segments names of all segments, oldest first
 * @returns the name of the new one
 */
export async function rotateSegment(
  { files, clock, layout }: LocalStore,
  segments: readonly string[],
): Promise<string> {
  const name = chooseNextName(formatFileTime(clock.now()), segments.at(-1));
  await files.makeFolder(layout.segments);
  await files.move(layout.history, join(layout.segments, name));
  return name;
}

/** Chooses a name that sorts last, even if the clock was set back. */
function chooseNextName(now: string, newest: string | undefined): string {
  const last = newest === undefined ? null : parseName(newest);
  if (last === null || last.time < now) return formatName({ time: now, number: 1 });
  return formatName({ time: last.time, number: last.number + 1 });
}

/** Compresses what is not compressed yet, and removes what a killed process left. The caller holds the lock. */
export async function compressSegments(files: Files, layout: LocalLayout): Promise<void> {
  for (const name of await files.list(layout.segments)) {
    const path = join(layout.segments, name);
    if (name.includes(".jsonl.gz.tmp-")) await files.remove(path);
    if (parseName(name) === null || name.endsWith(".gz")) continue;
    await files.compress(path, `${path}.gz`);
    await files.remove(path);
  }
}
