import { AsyncLocalStorage } from "node:async_hooks";
import { subscribe, unsubscribe } from "node:diagnostics_channel";
import { limits } from "../../../model/limits.ts";
import type { Exit } from "../../../model/outcome.ts";
import { messageOf } from "../../../model/reasons.ts";
import { systemClock } from "../../clock.ts";
import type { ProcessRequest, ProcessResult, RunningProcess } from "../../platform.ts";
import {
  type AnnouncedChild,
  endChild,
  endGroup,
  endWithThisProcess,
  hasChildEnded,
  settleMs,
} from "../../process-group.ts";

/** The channel that Node announces each child process on, before it is started (`diagnostics_channel`). */
const children = "child_process";

const announced = new AsyncLocalStorage<(child: AnnouncedChild) => void>();

/**
 * Starts a process by @actions/exec, in a group of its own, with a timeout and a cancel. The package offers none of
 * these, so the child is taken from Node's channel. For processes that print little: each chunk of a long line makes
 * the package search the whole line again.
 *
 * The command is a name without blanks, which is looked up in the PATH of this process and not in that of the request.
 */
export function startByExec(request: ProcessRequest, signal: AbortSignal): RunningProcess {
  const result = run(request, signal);
  // The caller may await the result late: until then, a failed consumer must not be an unhandled rejection.
  result.catch(() => undefined);
  return { pid: null, started: null, result };
}

async function run(request: ProcessRequest, signal: AbortSignal): Promise<ProcessResult> {
  const startedAt = systemClock.elapsed();
  const stopper = new Stopper(request, signal);
  try {
    const ownExit = await execute(request, stopper);
    const leftBehind = await stopper.endRest();
    if (stopper.failure !== null) throw stopper.failure.error;
    const durationMs = Math.round(systemClock.elapsed() - startedAt);
    return { exit: stopper.exit ?? ownExit, durationMs, leftBehind };
  } finally {
    stopper.dispose();
  }
}

async function execute(request: ProcessRequest, stopper: Stopper): Promise<Exit> {
  const { exec } = await import("@actions/exec");
  if (stopper.exit !== null) return stopper.exit;
  const announce = (message: unknown): void =>
    announced.getStore()?.((message as { process: AnnouncedChild }).process);
  const deliveries: Promise<void>[] = [];
  const deliver = (stream: "stdout" | "stderr") => (chunk: Uint8Array) =>
    void deliveries.push(
      request.onOutput(stream, chunk).catch((error: unknown) => stopper.fail(error)),
    );
  const execution = () =>
    exec(request.command, [...request.args], {
      cwd: request.cwd,
      env: { ...request.env },
      // Without any input, the package would leave standard input open.
      input: Buffer.from(request.input ?? []),
      silent: true,
      ignoreReturnCode: true,
      delay: limits.drain.value,
      listeners: { stdout: deliver("stdout"), stderr: deliver("stderr") },
    });
  subscribe(children, announce);
  try {
    const code = await announced.run((child) => stopper.take(child), execution);
    await Promise.all(deliveries);
    // Contrary to its type, the code is null after a signal.
    return (code as number | null) === null
      ? { kind: "signalled", signal: stopper.endedBy }
      : { kind: "exited", code };
  } catch (error) {
    return { kind: "spawn-failed", reason: messageOf(error) };
  } finally {
    unsubscribe(children, announce);
  }
}

/** Ends a process when its time is over, when the signal is aborted and when its output is refused. */
class Stopper {
  /** How it was stopped; null: it was not. */
  exit: Exit | null = null;
  /** What the consumer of its output threw. */
  failure: { error: unknown } | null = null;
  readonly #request: ProcessRequest;
  readonly #signal: AbortSignal;
  readonly #timeout: NodeJS.Timeout;
  #child: AnnouncedChild | null = null;
  #kill: NodeJS.Timeout | undefined;
  #forget: () => void = () => {};

  constructor(request: ProcessRequest, signal: AbortSignal) {
    this.#request = request;
    this.#signal = signal;
    const timedOut = { kind: "timed-out", after_seconds: request.timeoutMs / 1000 } as const;
    this.#timeout = setTimeout(() => this.#stop(timedOut), request.timeoutMs);
    if (signal.aborted) this.#cancel();
    else signal.addEventListener("abort", this.#cancel, { once: true });
  }

  /** Called with a child just before it is started: makes it the leader of a group. */
  take(child: AnnouncedChild): void {
    if (this.#child !== null) return;
    this.#child = child;
    const spawn = child.spawn.bind(child);
    child.spawn = (options) => {
      const failure = spawn({ ...options, detached: process.platform !== "win32" });
      // A process may end without reading its input (EPIPE).
      child.stdin?.on("error", () => undefined);
      this.#forget = endWithThisProcess(() => this.#end("SIGKILL"));
      if (this.exit !== null) this.#end("SIGKILL");
      return failure;
    };
  }

  get endedBy(): string {
    return this.#child?.signalCode ?? "unknown";
  }

  fail(error: unknown): void {
    this.failure ??= { error };
    this.#end("SIGKILL");
  }

  /** Kills what is left of its group. @returns whether there was anything */
  async endRest(): Promise<boolean> {
    return this.#child?.pid !== undefined && endGroup(this.#child, settleMs);
  }

  dispose(): void {
    clearTimeout(this.#timeout);
    clearTimeout(this.#kill);
    this.#signal.removeEventListener("abort", this.#cancel);
    this.#forget();
  }

  readonly #cancel = (): void => this.#stop({ kind: "cancelled" });

  #stop(exit: Exit): void {
    if (this.exit !== null || (this.#child !== null && hasChildEnded(this.#child))) return;
    this.exit = exit;
    this.#end("SIGTERM");
    const graceMs = this.#request.graceMs ?? limits.grace.value;
    this.#kill = setTimeout(() => this.#end("SIGKILL"), graceMs);
  }

  #end(signal: "SIGTERM" | "SIGKILL"): void {
    if (this.#child?.pid !== undefined) endChild(this.#child, signal);
  }
}
