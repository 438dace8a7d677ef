import * as z from "zod";
import { Count } from "./fields.ts";

/**
 * How the base of a comparison was chosen, in order of precedence (docs/configuration.md, "What counts as changed").
 */
export const ChangeStrategy = z.enum([
  /** The input `base` or the flag `--base`. */
  "explicit",
  /** HEAD is GitHub's merge commit of the pull request: compared with its other parent. */
  "pull-request-merge",
  /** The merge base with the pull request's base. */
  "pull-request-base",
  "merge-group",
  /** The commit of the branch before the push. */
  "push-before",
  /** The first push to the default branch, or one that rewrote it: compared with HEAD's parent. */
  "push-parent",
  /** The environment variable BASE_SHA. */
  "base-sha",
  "upstream",
  "default-branch",
  /** None of the above exists: everything in the repository counts as changed. */
  "no-base",
  /** The repository has no commit yet: everything in it counts as changed. */
  "unborn",
  "outside-git",
]);
export type ChangeStrategy = z.infer<typeof ChangeStrategy>;

/** The summary of a change set that a plan records. */
export const ChangeSummary = z.strictObject({
  strategy: ChangeStrategy,
  base: z.string().nullable(),
  head: z.string().nullable(),
  files: Count,
  note: z.string().nullable(),
});
export type ChangeSummary = z.infer<typeof ChangeSummary>;
