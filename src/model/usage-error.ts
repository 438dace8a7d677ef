/** Invalid input to this process, which is not a bug to report. The message says what is wrong. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}
