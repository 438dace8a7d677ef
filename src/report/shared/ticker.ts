import type { Clock } from "../../platform/platform.ts";

/**
 * Calls `tick` every `ms` milliseconds without overlap, until stopped or until a tick fails.
 * @returns stops after the tick in progress, and rejects with the error of a failed tick
 */
export function startTicker(
  clock: Clock,
  ms: number,
  tick: () => Promise<void>,
): () => Promise<void> {
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
  return async () => {
    stopping.abort();
    await ended;
    if (failure !== null) throw failure.error;
  };
}
