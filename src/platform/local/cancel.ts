import { limits } from "../../model/limits.ts";

/** Milliseconds between checks whether the parent still runs, which the system does not report. */
const PARENT_MS = 500;

/** A runner such as npm passes on the SIGINT that the terminal sends to it and to this process. */
const SAME_INTERRUPT_MS = 300;

/**
 * A second Ctrl-C ends this process, and with it those that it started. The next run of the task, or `recover`, records
 * the run.
 */
function endAtOnceOnSecondInterrupt(): void {
  let first: number | null = null;
  process.on("SIGINT", () => {
    const now = performance.now();
    first ??= now;
    if (now - first <= SAME_INTERRUPT_MS) return;
    process.stderr.write(
      "\nEnded at once. The run is recorded as interrupted by the next one, or by `recover`.\n",
    );
    process.exit(130);
  });
}

/**
 * Aborted when this process should end: on a signal (Ctrl-C, a runner's cancel, a closed terminal), or when its parent
 * is gone, so that its result would not be seen. If it has not ended after limits.cancelPatience, it exits with code
 * 130.
 */
export function createCancelSignal(): AbortSignal {
  const controller = new AbortController();
  for (const name of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
    process.on(name, () => controller.abort());
  }
  endAtOnceOnSecondInterrupt();
  const giveUp = (): void =>
    void setTimeout(() => process.exit(130), limits.cancelPatience.value).unref();
  controller.signal.addEventListener("abort", giveUp, { once: true });
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    controller.abort("the process that started this run is gone");
  }, PARENT_MS);
  // The check must not keep the process alive.
  watch.unref();
  return controller.signal;
}
