import { limits } from "../model/limits.ts";
import type { RunContext } from "./context.ts";

/** The time after a cancel in which stages may clean up. */
export interface CleanUpTime {
  /** Aborted before the time ends, so that a process still gets its time between TERM and KILL. */
  over: AbortSignal;
  stop(): void;
}

type CleanUpContext = Pick<RunContext, "clock" | "signal" | "cleanUpMs">;

export function startCleanUp({ clock, signal, cleanUpMs }: CleanUpContext): CleanUpTime {
  const over = new AbortController();
  const stopped = new AbortController();
  const begin = async (): Promise<void> => {
    await clock.sleep(Math.max(0, cleanUpMs - limits.grace.value), stopped.signal);
    if (!stopped.signal.aborted) over.abort();
  };
  const beginAtCancel = (): void => void begin();
  if (signal.aborted) beginAtCancel();
  else signal.addEventListener("abort", beginAtCancel, { once: true });
  return {
    over: over.signal,
    stop() {
      signal.removeEventListener("abort", beginAtCancel);
      stopped.abort();
    },
  };
}
