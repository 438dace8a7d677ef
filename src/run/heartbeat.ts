import { messageOf } from "../model/reasons.ts";
import type { Clock } from "../platform/platform.ts";

export interface Heartbeat {
  /** Resolves when the last beat is done. */
  stop(): Promise<void>;
}

/**
 * Beats at a steady pace until it is stopped. Each beat is awaited, so that slow ones never pile up; a beat that fails
 * changes nothing, is reported the first time, and counted.
 *
 * @param intervalMs milliseconds between the end of a beat and the beginning of the next one
 */
export function startHeartbeat(
  clock: Pick<Clock, "sleep">,
  intervalMs: number,
  beat: () => Promise<void>,
  warn: (message: string) => void,
): Heartbeat {
  const stopped = new AbortController();
  let failed = 0;
  const go = async (): Promise<void> => {
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
  const gone = go().then(() => {
    if (failed > 1) warn(`${failed} heartbeats could not be recorded`);
  });
  return {
    stop() {
      stopped.abort();
      return gone;
    },
  };
}
