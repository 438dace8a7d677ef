import type { Clock } from "./platform.ts";

/**
 * Milliseconds of the longest Node timer, 24.8 days; a longer one fires after 1 ms. Source: `setTimeout` in
 * node:timers.
 */
export const LONGEST_TIMER_MS = 2_147_483_647;

/** The machine's clock. A sleep of more than 24.8 days ends after that time. */
export const systemClock: Clock = {
  now: () => new Date(),
  // Node loads `performance` on first use, which takes some milliseconds.
  elapsed: () => Number(process.hrtime.bigint()) / 1e6,
  sleep,
};

function sleep(ms: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal?.aborted) {
      resolve();
      return;
    }
    const wake = (): void => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", wake);
      resolve();
    };
    const timer = setTimeout(wake, Math.min(ms, LONGEST_TIMER_MS));
    signal?.addEventListener("abort", wake, { once: true });
  });
}
