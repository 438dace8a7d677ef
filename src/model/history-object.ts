import * as z from "zod";

/**
 * The history of a task for `history: cache` and `history: branch`, gzipped: the lines of the newest entries, and the
 * statistics of all older ones. The cache keeps one object per run that wrote, the branch one file.
 */
export const HistoryObject = z.strictObject({
  schema_version: z.literal(1),
  kind: z.literal("history"),
  /** Minimum number of entries kept as lines, unless they make the object too large. */
  window_size: z.int().min(1),
  /** Keys of the newest cache objects whose entries this one includes. Empty on a branch. */
  includes: z.array(z.string().max(512)),
  /** Ids of the newest entries that are kept only as statistics, oldest first, so that none is counted twice. */
  folded: z.array(z.string()),
  /** Statistics of all entries before `lines`, in the format of metrics/fold-state.ts. */
  base: z.unknown(),
  /** The newest entries, oldest first. */
  lines: z.array(z.string()),
});
export type HistoryObject = z.infer<typeof HistoryObject>;
