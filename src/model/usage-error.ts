/**
 * What this process was given cannot be worked with: nothing that a report of a fault would help with. Its message says
 * why.
 */
export class UsageError extends Error {
  override readonly name = "UsageError";
}
