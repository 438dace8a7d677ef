import type { Clock } from "../../platform/platform.ts";

export interface Ticker {
  /** Stops after the tick in progress. Rejects with the error of a failed tick. */
  stop(): Promise<void>;
}

/** Calls `tick` every `ms` milliseconds without overlap, until stopped or until a tick fails. */
export function startTicker(clock: Clock, ms: number, tick: () => Promise<void>): Ticker {
  const stopping = new AbortController();
  let failure: { error: unknown } | null = null;
  const loop = async (): Promise<void> => {
    while (!stopping.signal.aborted) {
      await clock.sleep(ms, stopping.signal);
      if (!stopping.signal.aborted) await tick();
    }
  };
  const ended = loop().catch((error: unknown) => {
    failure = { error };
  });
  return {
    async stop() {
      stopping.abort();
      await ended;
      if (failure !== null) throw failure.error;
    },
  };
}
