import type { ChildProcess } from "node:child_process";
import { setMaxListeners } from "node:events";
import type { Readable } from "node:stream";
import type { Exit } from "../model/outcome.ts";
import { LONGEST_TIMER_MS, systemClock } from "./clock.ts";
import type { OutputStream } from "./platform.ts";
import { endTree, isGroupAlive, signalGroup } from "./process-group.ts";

export const isWindows = process.platform === "win32";

/** A child process that started. */
export interface StartedChild {
  child: ChildProcess;
  streams: Record<OutputStream, Readable>;
  /** The id of the child, and of its group where there are groups. */
  pid: number;
  /** Resolves with the child's own exit, whatever caused it. */
  ended: Promise<Exit>;
}

interface Stopper {
  /** How and when (monotonic milliseconds) the process was stopped; null: it was not. */
  stopped(): { exit: Exit; at: number } | null;
  /** Clears all timers and listeners. */
  dispose(): void;
}

/** Stops a process at its time-out or when the signal is aborted: TERM to its group, KILL after the grace. */
export function stopWhenDue(
  started: StartedChild,
  timeoutMs: number,
  signal: AbortSignal,
  graceMs: number,
): Stopper {
  let stopped: ReturnType<Stopper["stopped"]> = null;
  let kill: NodeJS.Timeout | undefined;
  const stop = (exit: Exit): void => {
    afterPendingEvents(() => {
      if (stopped || hasEnded(started.child)) return;
      stopped = { exit, at: systemClock.elapsed() };
      end(started, "SIGTERM");
      kill = setTimeout(() => end(started, "SIGKILL"), graceMs);
    });
  };
  const cancel = (): void => stop({ kind: "cancelled" });
  const timeout = setTimeout(
    () => stop({ kind: "timed-out", after_seconds: timeoutMs / 1000 }),
    Math.min(timeoutMs, LONGEST_TIMER_MS),
  );
  // There is one listener for each running process: from eleven on, Node would warn of a leak.
  setMaxListeners(0, signal);
  signal.addEventListener("abort", cancel, { once: true });
  return {
    stopped: () => stopped,
    dispose() {
      clearTimeout(timeout);
      clearTimeout(kill);
      signal.removeEventListener("abort", cancel);
    },
  };
}

/**
 * Waits until pending events are delivered, because an exit that has already happened takes precedence. The first
 * immediate may run in the current turn of the event loop, after its poll phase; before the second one it polls again.
 */
function afterPendingEvents(then: () => void): void {
  setImmediate(() => setImmediate(then));
}

const hasEnded = (child: ChildProcess): boolean =>
  child.exitCode !== null || child.signalCode !== null;

export const isAlive = (started: StartedChild): boolean =>
  isWindows ? !hasEnded(started.child) : isGroupAlive(started.pid);

export function end(started: StartedChild, signal: "SIGTERM" | "SIGKILL"): void {
  if (!isWindows) signalGroup(started.pid, signal);
  // The id of an ended process may have been reused.
  else if (!hasEnded(started.child)) endTree(started.child);
}
