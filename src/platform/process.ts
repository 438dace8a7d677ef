import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { setMaxListeners } from "node:events";
import { hostname } from "node:os";
import type { Readable } from "node:stream";
import { limits } from "../model/limits.ts";
import type { Exit } from "../model/outcome.ts";
import { LONGEST_TIMER_MS, systemClock } from "./clock.ts";
import { type OutputPipes, createOutputPipes } from "./pipes.ts";
import type {
  OutputStream,
  Processes,
  ProcessRequest,
  ProcessResult,
  RunningProcess,
} from "./platform.ts";
import { endOrphans } from "./orphans.ts";
import { drain } from "./process-drain.ts";
import {
  endChild,
  endGroup,
  endWithThisProcess,
  hasChildEnded,
  settleMs,
} from "./process-group.ts";
import { isRunning, getProcessStart } from "./process-identity.ts";
import { readOutput } from "./process-output.ts";
import { explainSpawnFailure } from "./spawn-failure.ts";

export interface ProcessLimits {
  /**
   * Milliseconds between TERM and KILL. A cancelled step has 10 s in all (INT, 7.5 s, TERM, 2.5 s, KILL by the runner),
   * and its manifest has to be written within the first half of them: 3000.
   */
  graceMs: number;
  /** Milliseconds that the pipes of an ended process are read while another process holds them: 5000. */
  drainMs: number;
}

const DEFAULT_LIMITS: ProcessLimits = { graceMs: limits.grace.value, drainMs: limits.drain.value };

const isWindows = process.platform === "win32";

/** A child process that started. */
interface StartedChild {
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

/**
 * Starts processes of this machine, each in a group of its own. On Windows, which has no groups, `taskkill /T` ends the
 * process and its descendants at once, and survivors are noticed only while they hold its output.
 *
 * @param mkfifo name or path of the program that makes named pipes; without it, processes get sockets
 */
export function createProcesses(own: Partial<ProcessLimits> = {}, mkfifo = "mkfifo"): Processes {
  const all = { ...DEFAULT_LIMITS, ...own };
  const takePipes = createOutputPipes(
    (paths) => spawnSync(mkfifo, ["-m", "600", ...paths], { stdio: "ignore" }).status === 0,
  );
  return {
    start: (request, signal) =>
      signal.aborted
        ? toUnstarted({ kind: "cancelled" })
        : start(request, signal, { ...all, graceMs: request.graceMs ?? all.graceMs }, takePipes()),
    isRunning: (who) => isRunning(who, hostname()),
    endOrphans,
  };
}

function start(
  request: ProcessRequest,
  signal: AbortSignal,
  limits: ProcessLimits,
  pipes: OutputPipes,
): RunningProcess {
  let child: ChildProcess;
  try {
    child = spawn(request.command, request.args, {
      cwd: request.cwd,
      env: { ...request.env },
      detached: !isWindows,
      stdio: [request.input === undefined ? "ignore" : "pipe", ...pipes.stdio],
      windowsHide: true,
    });
  } catch (error) {
    pipes.close();
    return toUnstarted({ kind: "spawn-failed", reason: explainSpawnFailure(request, error) });
  }
  const failed = new Promise<unknown>((resolve) => {
    child.on("error", resolve);
  });
  if (child.pid === undefined) {
    pipes.close();
    const result = failed.then((error) =>
      toUnstartedResult({ kind: "spawn-failed", reason: explainSpawnFailure(request, error) }),
    );
    return { pid: null, started: null, result };
  }
  // A process may end without reading all of its input (EPIPE).
  child.stdin?.on("error", () => undefined).end(request.input);
  const started = { child, streams: pipes.read(child), pid: child.pid, ended: waitForExit(child) };
  const forget = endWithThisProcess(() => endChild(started.child, "SIGKILL"));
  const result = follow(started, request, signal, limits).finally(forget);
  // The caller may await the result late: until then, a failed consumer must not be an unhandled rejection.
  result.catch(() => undefined);
  return { pid: child.pid, started: getProcessStart(child.pid), result };
}

function toUnstarted(exit: Exit): RunningProcess {
  return { pid: null, started: null, result: Promise.resolve(toUnstartedResult(exit)) };
}

const toUnstartedResult = (exit: Exit): ProcessResult => ({
  exit,
  durationMs: 0,
  leftBehind: false,
});

function waitForExit(child: ChildProcess): Promise<Exit> {
  return new Promise((resolve) => {
    child.once("exit", (code, signal) => {
      resolve(
        code === null
          ? { kind: "signalled", signal: signal ?? "unknown" }
          : { kind: "exited", code },
      );
    });
  });
}

async function follow(
  started: StartedChild,
  request: ProcessRequest,
  signal: AbortSignal,
  limits: ProcessLimits,
): Promise<ProcessResult> {
  const startedAt = systemClock.elapsed();
  const stopper = stopWhenDue(started, request.timeoutMs, signal, limits.graceMs);
  const output = readOutput(started.streams, request, () => endChild(started.child, "SIGKILL"));
  try {
    const ownExit = await started.ended;
    const durationMs = Math.round(systemClock.elapsed() - startedAt);
    const stopped = stopper.stopped();
    // After a stop, the rest of the group has the remaining grace; then it gets KILL, and its pipes close.
    const graceLeft = stopped
      ? Math.max(0, stopped.at + limits.graceMs - systemClock.elapsed())
      : 0;
    const drainMs = stopped ? graceLeft + settleMs : limits.drainMs;
    const waiting = stopped ? {} : { hurry: signal, onHeldOpen: request.onHeldOpen };
    const held = await drain(started.child, output, drainMs, waiting);
    const lived = await endGroup(started.child, graceLeft + settleMs);
    const failure = output.failure();
    if (failure) throw failure.error;
    return { exit: stopped?.exit ?? ownExit, durationMs, leftBehind: held || lived };
  } finally {
    stopper.dispose();
  }
}

function stopWhenDue(
  started: StartedChild,
  timeoutMs: number,
  signal: AbortSignal,
  graceMs: number,
): Stopper {
  let stopped: ReturnType<Stopper["stopped"]> = null;
  let kill: NodeJS.Timeout | undefined;
  const stop = (exit: Exit): void => {
    afterPendingEvents(() => {
      if (stopped || hasChildEnded(started.child)) return;
      stopped = { exit, at: systemClock.elapsed() };
      endChild(started.child, "SIGTERM");
      kill = setTimeout(() => endChild(started.child, "SIGKILL"), graceMs);
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
