import * as z from "zod";
import { ExecutionMode, RelativePath, Timestamp } from "./fields.ts";
import { limits } from "./limits.ts";
import { RunStatus } from "./outcome-schema.ts";

/** One run in `out/<task>/runs.json`. Unknown fields of other versions are kept. */
export const RunsSnapshotEntry = z.looseObject({
  runId: z.string().min(1),
  status: RunStatus,
  mode: ExecutionMode,
  /** The run in one line. */
  summary: z.string().nullable(),
  /** When the entry was written. */
  timestamp: Timestamp,
  /** Relative to the repository root. */
  manifestPath: RelativePath,
});
export type RunsSnapshotEntry = z.infer<typeof RunsSnapshotEntry>;

/** `out/<task>/runs.json`: the newest runs of a task, oldest first, each once. */
export const RunsSnapshot = z
  .array(RunsSnapshotEntry)
  .refine(
    (runs) => new Set(runs.map(({ runId }) => runId)).size === runs.length,
    "a run is listed twice",
  );

/**
 * The fields of a run's `manifest.json` that an entry needs. Not the whole schema, so that runs of other versions can
 * be listed too.
 */
export const RecordedManifest = z.object({
  schema_version: z.int().min(1),
  kind: z.literal("manifest"),
  run_id: z.string().min(1),
  status: RunStatus,
  summary: z.string().nullable(),
});

/** The fields of `run-summary.json` that an entry needs. */
export const RecordedSummary = z.object({
  schemaVersion: z.int().min(1),
  kind: z.literal("run-summary"),
  runId: z.string().min(1),
  mode: ExecutionMode,
  timestamp: Timestamp,
});

/** Creates the entry of an ended run; the same at its end and later, from its files. */
export const entryOfRun = (
  manifest: Pick<z.infer<typeof RecordedManifest>, "run_id" | "status" | "summary">,
  summary: Pick<z.infer<typeof RecordedSummary>, "mode" | "timestamp">,
  manifestPath: string,
): RunsSnapshotEntry => ({
  runId: manifest.run_id,
  status: manifest.status,
  mode: summary.mode,
  summary: manifest.summary,
  timestamp: summary.timestamp,
  manifestPath,
});

/** Adds or replaces a run in the snapshot. The caller holds the run's lock. */
export const withRun = (
  snapshot: readonly RunsSnapshotEntry[],
  entry: RunsSnapshotEntry,
): RunsSnapshotEntry[] =>
  newestRuns([...snapshot.filter(({ runId }) => runId !== entry.runId), entry]);

/** Sorts by time, then by id, and keeps the newest limits.runsSnapshot. */
export function newestRuns(runs: readonly RunsSnapshotEntry[]): RunsSnapshotEntry[] {
  const timed = runs.map((run) => ({ run, time: timeOf(run) }));
  timed.sort(
    (left, right) => left.time - right.time || (left.run.runId < right.run.runId ? -1 : 1),
  );
  return timed.slice(-limits.runsSnapshot.value).map(({ run }) => run);
}

const timeOf = ({ timestamp }: RunsSnapshotEntry): number => Date.parse(timestamp);
