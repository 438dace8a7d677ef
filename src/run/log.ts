import type { Appender } from "../platform/platform.ts";
import { limits } from "../model/limits.ts";
import type { RedactedBytes } from "../model/redacted.ts";
import { createMeter, type Measured } from "./evidence.ts";
import { createTail } from "./tail.ts";

/** A stage's log on disk: all of its output or, beyond the limit, its beginning and its end. */
export interface Log {
  /** Keeps the bytes, which must not change any more, and does not wait for the disk. Rejects once it has failed. */
  write(bytes: RedactedBytes): Promise<void>;
  /**
   * Writes what belongs to the end, after a line that says how much is missing. All is on disk then; nothing follows.
   */
  finish(): Promise<void>;
  /** All that was written. */
  measured(): Measured;
  /** Aborted when something could not be written, with the error as its reason. */
  failed: AbortSignal;
}

/** @param limit bytes of output that are kept */
export function createLog(appender: Appender, limit: number): Log {
  const tail = createTail(Math.min(limits.logTail.value, Math.floor(limit / 2)));
  const disk = createWriteBehind(appender);
  let room = limit - tail.capacity;
  return {
    async write(bytes) {
      const head = bytes.subarray(0, room);
      room -= head.length;
      await disk.write(head);
      if (head.length < bytes.length) tail.push(bytes.subarray(head.length));
    },
    finish() {
      const missing = tail.total() - tail.capacity;
      const before = missing > 0 ? Buffer.from(gap(missing, limit)) : noBytes;
      return disk.finish([before, tail.bytes(tail.capacity)]);
    },
    measured: disk.measured,
    failed: disk.failed,
  };
}

const noBytes = new Uint8Array(0);

const gap = (missing: number, limit: number): string =>
  `\n--- ${missing} bytes of output are left out here: the log-limit is ${limit} bytes ---\n`;

/** How many pieces, of about 64 KiB each, may be on their way to the disk while more is read, so that neither waits. */
const MOST_UNDER_WAY = 8;

interface WriteBehind {
  write(bytes: Uint8Array): Promise<void>;
  /** Writes these as well, whatever happened to those before, and waits for all. */
  finish(last: readonly Uint8Array[]): Promise<void>;
  measured(): Measured;
  failed: AbortSignal;
}

function createWriteBehind(appender: Appender): WriteBehind {
  const underWay = new Set<Promise<void>>();
  const failure = new AbortController();
  const meter = createMeter();
  const begin = (bytes: Uint8Array): void => {
    if (bytes.length === 0) return;
    meter.add(bytes);
    const done = appender
      .append(bytes)
      .catch((error: unknown) => failure.abort(error))
      .then(() => void underWay.delete(done));
    underWay.add(done);
  };
  const until = async (most: number): Promise<void> => {
    while (underWay.size > most) await Promise.race(underWay);
    failure.signal.throwIfAborted();
  };
  return {
    write(bytes) {
      begin(bytes);
      return until(MOST_UNDER_WAY);
    },
    finish(last) {
      last.forEach(begin);
      return until(0);
    },
    measured: meter.read,
    failed: failure.signal,
  };
}
