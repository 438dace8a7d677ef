import * as z from "zod";

/** The revision of the repository that a run is for, also recorded in its history entry. */
export const Revision = z.strictObject({
  /** null: not in a repository, or without a commit. */
  head_sha: z.string().nullable(),
  /** `pr/<n>` for pull requests, the base of a merge group, else the ref; null: none, as with a detached HEAD. */
  branch: z.string().nullable(),
  /** null: unknown. */
  default_branch: z.string().nullable(),
  /** GitHub's name of the event; null outside of Actions. */
  event: z.string().nullable(),
});
export type Revision = z.infer<typeof Revision>;
