/** Waits for a promise until the step is cancelled. After that, the pending work is abandoned. */
export function untilCancelled<Result>(
  work: Promise<Result>,
  signal: AbortSignal,
): Promise<Result | "cancelled"> {
  const cancel = new Promise<"cancelled">((resolve) => {
    if (signal.aborted) resolve("cancelled");
    else signal.addEventListener("abort", () => resolve("cancelled"), { once: true });
  });
  return Promise.race([work, cancel]);
}
