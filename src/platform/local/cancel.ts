import { limits } from "../../model/limits.ts";

/** How often a process looks whether its parent still lives. The system tells nobody. */
const PARENT_MS = 500;

/**
 * Aborted when this process is to end: asked by the operating system (Ctrl-C, a runner's cancel, a closed terminal), or
 * left behind by its parent, so that its result would not be seen. A process that has not ended long after that is held
 * by something that hears nothing, and ends with exit code 130.
 */
export function createCancelSignal(): AbortSignal {
  const controller = new AbortController();
  for (const name of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
    process.on(name, () => controller.abort());
  }
  const giveUp = (): void =>
    void setTimeout(() => process.exit(130), limits.cancelPatience.value).unref();
  controller.signal.addEventListener("abort", giveUp, { once: true });
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    controller.abort("the process that started this run is gone");
  }, PARENT_MS);
  // Looking keeps no process from ending.
  watch.unref();
  return controller.signal;
}
