import type { Clock } from "../../platform/platform.ts";

export interface Ticker {
  /** Ends it; resolves when no tick is under way. Rejects with what a tick threw. */
  stop(): Promise<void>;
}

/** Calls `tick` every `ms` milliseconds, each after the one before has ended, until it is stopped or a tick throws. */
export function startTicker(clock: Clock, ms: number, tick: () => Promise<void>): Ticker {
  const stopping = new AbortController();
  let trouble: { error: unknown } | null = null;
  const loop = async (): Promise<void> => {
    while (!stopping.signal.aborted) {
      await clock.sleep(ms, stopping.signal);
      if (!stopping.signal.aborted) await tick();
    }
  };
  const ended = loop().catch((error: unknown) => {
    trouble = { error };
  });
  return {
    async stop() {
      stopping.abort();
      await ended;
      if (trouble !== null) throw trouble.error;
    },
  };
}
