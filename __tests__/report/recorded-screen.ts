import type { Clock, Screen } from "../../src/platform/platform.ts";

export interface RecordedScreen extends Screen {
  text(): string;
  /** Every state of the live block, in order. */
  blocks: string[];
}

export function recordedScreen(
  options: { colour?: boolean; columns?: number; rows?: number; interactive?: boolean } = {},
): RecordedScreen {
  const chunks: Uint8Array[] = [];
  const blocks: string[] = [];
  return {
    interactive: options.interactive ?? false,
    columns: options.columns ?? 80,
    rows: options.rows ?? 24,
    colour: options.colour ?? false,
    blocks,
    async write(text) {
      chunks.push(typeof text === "string" ? Buffer.from(text) : Uint8Array.from(text));
    },
    live(text) {
      blocks.push(text);
    },
    text: () => Buffer.concat(chunks).toString("utf8"),
  };
}

export interface HandClock extends Clock {
  /** Lets time pass: wakes those who sleep, in the order of their times, and lets them act. */
  advance(ms: number): Promise<void>;
}

/** A clock that only moves by hand, so that no test depends on the machine's speed. */
export function handClock(): HandClock {
  let now = 0;
  let sleepers: { at: number; wake: () => void }[] = [];
  const settle = async (): Promise<void> => {
    for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
  };
  return {
    now: () => new Date(now),
    elapsed: () => now,
    sleep: (ms, signal) =>
      new Promise((resolve) => {
        if (signal?.aborted) return resolve();
        const wake = (): void => {
          signal?.removeEventListener("abort", wake);
          resolve();
        };
        sleepers.push({ at: now + ms, wake });
        signal?.addEventListener("abort", wake, { once: true });
      }),
    async advance(ms) {
      const end = now + ms;
      await settle();
      for (;;) {
        const next = sleepers.filter(({ at }) => at <= end).toSorted((a, b) => a.at - b.at)[0];
        if (next === undefined) break;
        sleepers = sleepers.filter((sleeper) => sleeper !== next);
        now = next.at;
        next.wake();
        await settle();
      }
      now = end;
    },
  };
}
