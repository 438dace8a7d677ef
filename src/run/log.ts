import type { Appender } from "../platform/platform.ts";
import { limits } from "../model/limits.ts";
import type { RedactedBytes } from "../model/redacted.ts";
import { createMeter, type Measured } from "./evidence.ts";
import { createTail } from "./tail.ts";

/** A stage's log on disk: its whole output or, beyond the limit, the beginning and the end. */
export interface Log {
  /** Takes the bytes, which must not change afterwards, without waiting for the disk. Rejects after a failed write. */
  write(bytes: RedactedBytes): Promise<void>;
  /** Writes the end, after a line that says how many bytes are missing, and waits for the disk. */
  finish(): Promise<void>;
  /** Size and hash of what was written. */
  getMeasurement(): Measured;
  /** Aborted after a failed write, with the error as its reason. */
  failed: AbortSignal;
}

/** @param limit bytes of output to keep */
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
      const missing = tail.getTotal() - tail.capacity;
      const before = missing > 0 ? Buffer.from(formatGap(missing, limit)) : noBytes;
      return disk.finish([before, tail.bytes(tail.capacity)]);
    },
    getMeasurement: disk.getMeasurement,
    failed: disk.failed,
  };
}

const noBytes = new Uint8Array(0);

const formatGap = (missing: number, limit: number): string =>
  `\n--- ${missing} bytes of output are left out here: the log-limit is ${limit} bytes ---\n`;

/** Pending writes of about 64 KiB each, so that reading and writing overlap. */
const maxPending = 8;

interface WriteBehind {
  write(bytes: Uint8Array): Promise<void>;
  /** Writes these even after failed writes, and waits for all. */
  finish(last: readonly Uint8Array[]): Promise<void>;
  getMeasurement(): Measured;
  failed: AbortSignal;
}

function createWriteBehind(appender: Appender): WriteBehind {
  const pending = new Set<Promise<void>>();
  const failure = new AbortController();
  const meter = createMeter();
  const startAppend = (bytes: Uint8Array): void => {
    if (bytes.length === 0) return;
    meter.add(bytes);
    const done = appender
      .append(bytes)
      .catch((error: unknown) => failure.abort(error))
      .then(() => void pending.delete(done));
    pending.add(done);
  };
  const waitUntil = async (most: number): Promise<void> => {
    while (pending.size > most) await Promise.race(pending);
    failure.signal.throwIfAborted();
  };
  return {
    write(bytes) {
      startAppend(bytes);
      return waitUntil(maxPending);
    },
    finish(last) {
      last.forEach(startAppend);
      return waitUntil(0);
    },
    getMeasurement: meter.read,
    failed: failure.signal,
  };
}
