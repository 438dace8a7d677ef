import { z } from "zod";

/** An instant, ISO 8601 in UTC with milliseconds, as Date.toISOString() writes it. */
export const Timestamp = z.iso.datetime();

/** A path with forward slashes, relative to the repository root (or to the folder that its field names). */
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

/** A count or a position: never negative, never a fraction. */
export const Count = z.int().min(0);

/** Environment variables: any name, text values only. */
export const EnvironmentRecord = z.record(z.string(), z.string());

/** What stages are for; the run summary has one section for each. */
export const Phase = z.enum(["build", "test", "review"]);
export type Phase = z.infer<typeof Phase>;

/** What a glob of `artifacts` that matches no file comes to: the words of actions/upload-artifact. */
/** What a command is tried again after. */
export const TryReason = z.enum(["failure", "timeout"]);
export type TryReason = z.infer<typeof TryReason>;

export const IfNoFilesFound = z.enum(["warn", "error", "ignore"]);
export type IfNoFilesFound = z.infer<typeof IfNoFilesFound>;

/** Whether a stage may ask for OIDC tokens of its job: the words of GitHub's `permissions`. */
export const Permission = z.enum(["write", "none"]);
export type Permission = z.infer<typeof Permission>;

/** Where a run says it happens. It is recorded and changes nothing that runs; `mcp` in a file means `local`. */
export const ExecutionMode = z.enum(["local", "cloud"]);
export type ExecutionMode = z.infer<typeof ExecutionMode>;

/** `${{ }}` is GitHub's to evaluate and means nothing in this project's files. */
export const hasExpression = (text: string): boolean => text.includes("${{");
