import * as z from "zod";
import { Count, Digest } from "./fields.ts";

/**
 * `digests.json`: the files of a run's folder when its result was written. Each `chain` is the sha256 hex of the
 * previous chain (at first the plan's digest), a line feed, the path, a line feed and the sha256, so the last one
 * covers all files.
 */
export const Digests = z.strictObject({
  schema_version: z.literal(1),
  kind: z.literal("digests"),
  run_id: z.string().min(1),
  attempt: z.int().min(1),
  plan_digest: Digest,
  /**
   * Sorted by path, relative to the run's folder; a stage's file may have any name. Without approvals, which are added
   * later.
   */
  files: z.array(
    z.strictObject({ path: z.string().min(1), bytes: Count, sha256: Digest, chain: Digest }),
  ),
});
export type Digests = z.infer<typeof Digests>;
