/** Aborted when the operating system asks this process to end: by Ctrl-C, by a runner's cancel, by a closed terminal. */
export function cancelSignal(): AbortSignal {
  const controller = new AbortController();
  for (const name of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
    process.on(name, () => controller.abort());
  }
  return controller.signal;
}
