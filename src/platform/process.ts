import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { hostname } from "node:os";
import { limits } from "../model/limits.ts";
import type { Exit } from "../model/outcome.ts";
import { systemClock } from "./clock.ts";
import { type OutputPipes, createOutputPipes } from "./pipes.ts";
import type { Processes, ProcessRequest, ProcessResult, RunningProcess } from "./platform.ts";
import { endOrphans } from "./orphans.ts";
import { endWithThisProcess } from "./process-group.ts";
import { isRunning, getProcessStart } from "./process-identity.ts";
import { type ProcessOutput, readOutput } from "./process-output.ts";
import { explainSpawnFailure } from "./spawn-failure.ts";
import { type StartedChild, stopWhenDue, isAlive, end, isWindows } from "./started-child.ts";

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

/** Milliseconds that an ending or killed process gets to disappear. */
const SETTLE_MS = 300;
const SETTLE_STEP_MS = 10;

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
  const forget = endWithThisProcess(() => end(started, "SIGKILL"));
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
  const output = readOutput(started.streams, request, () => end(started, "SIGKILL"));
  try {
    const ownExit = await started.ended;
    const durationMs = Math.round(systemClock.elapsed() - startedAt);
    const stopped = stopper.stopped();
    // After a stop, the rest of the group has the remaining grace; then it gets KILL, and its pipes close.
    const graceLeft = stopped
      ? Math.max(0, stopped.at + limits.graceMs - systemClock.elapsed())
      : 0;
    const drainMs = stopped ? graceLeft + SETTLE_MS : limits.drainMs;
    const held = await drain(started, output, drainMs, stopped ? null : signal);
    const lived = await endGroup(started, graceLeft + SETTLE_MS);
    const failure = output.failure();
    if (failure) throw failure.error;
    return { exit: stopped?.exit ?? ownExit, durationMs, leftBehind: held || lived };
  } finally {
    stopper.dispose();
  }
}

/**
 * Reads the rest of an ended process's pipes, for at most `waitMs`. Other processes that hold them longer are killed.
 *
 * @param hurry aborted to stop waiting
 * @returns whether another process held them to the end
 */
async function drain(
  started: StartedChild,
  output: ProcessOutput,
  waitMs: number,
  hurry: AbortSignal | null,
): Promise<boolean> {
  if (await endsWithin(output.ended, waitMs, hurry)) return false;
  if (hurry?.aborted && (await endsWithin(output.ended, SETTLE_MS, null))) return false;
  const held = output.isHeldOpen() || isAlive(started);
  end(started, "SIGKILL");
  // Earlier output is still in the pipe: a slow consumer gets the same time again for it.
  await endsWithin(output.ended, output.isHeldOpen() ? SETTLE_MS : waitMs + SETTLE_MS, null);
  output.abandon();
  await output.ended;
  return held;
}

/** Kills what still runs in the group after `waitMs`. @returns whether there was any */
async function endGroup(started: StartedChild, waitMs: number): Promise<boolean> {
  if (await isGoneWithin(started, waitMs)) return false;
  end(started, "SIGKILL");
  await isGoneWithin(started, SETTLE_MS);
  return true;
}

async function isGoneWithin(started: StartedChild, waitMs: number): Promise<boolean> {
  const until = systemClock.elapsed() + waitMs;
  while (isAlive(started)) {
    if (systemClock.elapsed() >= until) return false;
    await systemClock.sleep(SETTLE_STEP_MS);
  }
  return true;
}

function endsWithin(ended: Promise<void>, ms: number, hurry: AbortSignal | null): Promise<boolean> {
  const over = new AbortController();
  // With a reason: otherwise an error with a stack is created for each process.
  const giveUp = (): void => over.abort("over");
  if (hurry?.aborted) giveUp();
  hurry?.addEventListener("abort", giveUp, { once: true });
  const late = systemClock.sleep(ms, over.signal).then(() => false);
  return Promise.race([ended.then(() => true), late]).finally(() => {
    giveUp();
    hurry?.removeEventListener("abort", giveUp);
  });
}
