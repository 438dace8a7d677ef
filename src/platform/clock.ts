import type { Clock } from "./platform.ts";

/**
 * The longest time in milliseconds that a Node timer takes, 24.8 days; a longer one fires after 1 ms. Source: the
 * documentation of `setTimeout` in node:timers.
 */
export const LONGEST_TIMER_MS = 2_147_483_647;

/** The clock of the machine. A sleep longer than a Node timer takes (24.8 days) ends after that time. */
export const systemClock: Clock = {
  now: () => new Date(),
  // Node loads `performance` when it is first used, which takes some milliseconds.
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
