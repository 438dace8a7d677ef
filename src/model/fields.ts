import * as z from "zod";

/** A time in ISO 8601, UTC, with milliseconds, as from Date.toISOString(). */
export const Timestamp = z.iso.datetime();

/** A path with forward slashes, relative to the repository root or to the folder that its field names. */
export const RelativePath = z
  .string()
  .regex(
    /^(?!\/)(?!.*\\)(?!(?:.*\/)?\.\.(?:\/|$))/,
    "a relative path with forward slashes, without ..",
  );

/** sha256, lower-case hex. */
export const Digest = z
  .string()
  .regex(/^[0-9a-f]{64}$/, "64 lower-case hexadecimal digits (sha256)");

/** A count or a position: a whole number from 0. */
export const Count = z.int().min(0);

/** Environment variables: any name, text values only. */
export const EnvironmentRecord = z.record(z.string(), z.string());

/** The phases of stages; the run summary has one section each. */
export const Phase = z.enum(["build", "test", "review"]);
export type Phase = z.infer<typeof Phase>;

/** What a command is tried again after: an exit code or signal, or the timeout of a try. */
export const TryReason = z.enum(["failure", "timeout"]);
export type TryReason = z.infer<typeof TryReason>;

/** What to do if a glob of `artifacts` matches no file, with the values of actions/upload-artifact. */
export const IfNoFilesFound = z.enum(["warn", "error", "ignore"]);
export type IfNoFilesFound = z.infer<typeof IfNoFilesFound>;

/** Whether a stage may request OIDC tokens of its job, with the values of GitHub's `permissions`. */
export const Permission = z.enum(["write", "none"]);
export type Permission = z.infer<typeof Permission>;

/** Where a run takes place. It is only recorded; `mcp` in a file means `local`. */
export const ExecutionMode = z.enum(["local", "cloud"]);
export type ExecutionMode = z.infer<typeof ExecutionMode>;

/** Whether a text has a GitHub expression, `${{ }}`, which is not evaluated in this project's files. */
export const hasExpression = (text: string): boolean => text.includes("${{");
