import { join } from "node:path";
import type { Gunzip } from "node:zlib";
import type { Files } from "../../platform/platform.ts";
import { type LocalLayout, type LocalStore, nameOfTime } from "./local-layout.ts";
import { PIECE_BYTES } from "./local-lines.ts";

/**
 * A segment is a `metrics.json` that was full: `<time>-<number>.jsonl.gz`. Rotating renames the file, which happens at once or
 * not at all; it is compressed afterwards, and the plain one removed last. So of each segment one whole file is there at any
 * moment, also when who does it is killed; the next one who has the lock does the rest.
 */
const NAME = /^(\d{4}-\d\d-\d\dT\d\d-\d\d-\d\d-\d{3}Z)-(\d{2,})\.jsonl(\.gz)?$/;

/** When it was rotated, and a number for those that have the same time. */
interface Stem {
  time: string;
  number: number;
}

const stemOf = (name: string): Stem | null => {
  const [, time, number] = NAME.exec(name) ?? [];
  return time === undefined || number === undefined ? null : { time, number: Number(number) };
};

const nameOf = ({ time, number }: Stem): string =>
  `${time}-${String(number).padStart(2, "0")}.jsonl`;

function compareStems(one: Stem, other: Stem): number {
  if (one.time !== other.time) return one.time < other.time ? -1 : 1;
  return one.number - other.number;
}

/** Names of all segments, as they are before they are compressed, oldest first. Other files in the folder are left alone. */
export async function listSegments(files: Files, layout: LocalLayout): Promise<string[]> {
  const names = await files.list(layout.segments);
  const stems = names.map(stemOf).filter((stem) => stem !== null);
  return [...new Set(stems.sort(compareStems).map(nameOf))];
}

/**
 * The bytes of a segment. A plain file is read where there is one: the compressed one beside it can be what a power cut left.
 * Rejects for a compressed one that is damaged after it has handed out what comes before the damage.
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
  // No segment is empty. One whose plain file has just been removed has its compressed one by now.
  if (!isPlain) yield* expand(files.readChunks(`${plain}.gz`, { pieceBytes: PIECE_BYTES }));
}

/** Of zlib's own stream, fed by hand: DecompressionStream, which does that itself, takes four times as long. */
async function* expand(compressed: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  // Loaded where there are segments: most histories have none.
  const { createGunzip } = await import("node:zlib");
  const gunzip = createGunzip({ chunkSize: PIECE_BYTES });
  const fed = feed(gunzip, compressed);
  for await (const piece of gunzip) yield piece as Uint8Array;
  await fed;
}

/** Never rejects: what goes wrong with the pieces goes wrong with what comes out. */
async function feed(gunzip: Gunzip, pieces: AsyncIterable<Uint8Array>): Promise<void> {
  try {
    for await (const piece of pieces) {
      await new Promise((resolve) => gunzip.write(piece, resolve));
      // Damaged, or nobody reads on.
      if (gunzip.destroyed) return;
    }
    gunzip.end();
  } catch (error) {
    gunzip.destroy(error as Error);
  }
}

/**
 * Makes `metrics.json` the newest segment; then there is none. By the one who has the lock.
 * @param segments names of all segments, oldest first
 * @returns the name of the new one
 */
export async function rotate(
  { files, clock, layout }: LocalStore,
  segments: readonly string[],
): Promise<string> {
  const name = nextName(nameOfTime(clock.now()), segments.at(-1));
  await files.makeFolder(layout.segments);
  await files.move(layout.history, join(layout.segments, name));
  return name;
}

/** It comes last in the order of names, also when the clock was set back. */
function nextName(now: string, newest: string | undefined): string {
  const last = newest === undefined ? null : stemOf(newest);
  if (last === null || last.time < now) return nameOf({ time: now, number: 1 });
  return nameOf({ time: last.time, number: last.number + 1 });
}

/** Compresses what is not yet compressed, and removes what who was killed meanwhile left. By the one who has the lock. */
export async function compressSegments(files: Files, layout: LocalLayout): Promise<void> {
  for (const name of await files.list(layout.segments)) {
    const path = join(layout.segments, name);
    if (name.includes(".jsonl.gz.tmp-")) await files.remove(path);
    if (stemOf(name) === null || name.endsWith(".gz")) continue;
    await files.compress(path, `${path}.gz`);
    await files.remove(path);
  }
}
