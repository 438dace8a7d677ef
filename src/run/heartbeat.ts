import { messageOf } from "../model/reasons.ts";
import type { Clock } from "../platform/platform.ts";

export interface Heartbeat {
  /** Resolves after the last beat. */
  stop(): Promise<void>;
}

/**
 * Calls `beat` regularly until stopped. Slow beats never overlap. The first failure is reported, the others are
 * counted.
 * @param intervalMs milliseconds between the end of a beat and the start of the next
 */
export function startHeartbeat(
  clock: Pick<Clock, "sleep">,
  intervalMs: number,
  beat: () => Promise<void>,
  warn: (message: string) => void,
): Heartbeat {
  const stopped = new AbortController();
  let failed = 0;
  const run = async (): Promise<void> => {
    for (;;) {
      await clock.sleep(intervalMs, stopped.signal);
      if (stopped.signal.aborted) return;
      try {
        await beat();
      } catch (error) {
        failed += 1;
        if (failed === 1) warn(`a heartbeat could not be recorded: ${messageOf(error)}`);
      }
    }
  };
  const ended = run().then(() => {
    if (failed > 1) warn(`${failed} heartbeats could not be recorded`);
  });
  return {
    stop() {
      stopped.abort();
      return ended;
    },
  };
}
