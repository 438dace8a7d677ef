/** Waits no longer than until the step is cancelled. What is still going on then is left to itself. */
export function untilCancelled<Result>(
  act: Promise<Result>,
  signal: AbortSignal,
): Promise<Result | "cancelled"> {
  const cancel = new Promise<"cancelled">((resolve) => {
    if (signal.aborted) resolve("cancelled");
    else signal.addEventListener("abort", () => resolve("cancelled"), { once: true });
  });
  return Promise.race([act, cancel]);
}
