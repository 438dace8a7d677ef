import { z } from "zod";

/**
 * The history of a task as `history: cache` and `history: branch` keep it, gzipped: of the newest entries the lines, of
 * all older ones the figures. The cache keeps one object for each run that wrote, the branch one file.
 */
export const HistoryObject = z.strictObject({
  schema_version: z.literal(1),
  kind: z.literal("history"),
  /** The lines that are at least kept as they are, unless they make the object too large. */
  window_size: z.int().min(1),
  /** Keys of the cache's objects whose entries are in this one, the newest ones. Empty on a branch. */
  includes: z.array(z.string().max(512)),
  /** Ids of the newest entries that only figures are left of, oldest first, so that none is counted twice. */
  folded: z.array(z.string()),
  /** Figures of all entries before `lines`, as metrics/fold-state.ts writes them. */
  base: z.unknown(),
  /** The newest entries, oldest first. */
  lines: z.array(z.string()),
});
export type HistoryObject = z.infer<typeof HistoryObject>;
