import type { Appender } from "../platform/platform.ts";
import { limits } from "../model/limits.ts";
import { createTail } from "./tail.ts";

/** A stage's log on disk: all of its output or, beyond the limit, its beginning and its end. */
export interface Log {
  write(bytes: Uint8Array): Promise<void>;
  /** Writes what belongs to the end, after a line that says how much is missing. Nothing follows it. */
  finish(): Promise<void>;
}

/** @param limit bytes of output that are kept */
export function createLog(appender: Appender, limit: number): Log {
  const tail = createTail(Math.min(limits.logTail.value, Math.floor(limit / 2)));
  let room = limit - tail.capacity;
  return {
    async write(bytes) {
      const head = bytes.subarray(0, room);
      room -= head.length;
      if (head.length > 0) await appender.append(head);
      if (head.length < bytes.length) tail.push(bytes.subarray(head.length));
    },
    async finish() {
      const missing = tail.total() - tail.capacity;
      if (missing > 0) await appender.append(gap(missing, limit));
      const end = tail.bytes(tail.capacity);
      if (end.length > 0) await appender.append(end);
    },
  };
}

const gap = (missing: number, limit: number): string =>
  `\n--- ${missing} bytes of output are left out here: the log-limit is ${limit} bytes ---\n`;
