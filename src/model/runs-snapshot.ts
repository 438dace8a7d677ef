import { z } from "zod";
import { ExecutionMode, RelativePath, Timestamp } from "./fields.ts";
import { limits } from "./limits.ts";
import { RunStatus } from "./outcome-schema.ts";

/**
 * One run in `out/<task>/runs.json`. Fields that another version adds are kept, so that none takes them from the other.
 */
export const RunsSnapshotEntry = z.looseObject({
  runId: z.string().min(1),
  status: RunStatus,
  mode: ExecutionMode,
  /** The run in one line. */
  summary: z.string().nullable(),
  /** When this was known of the run. */
  timestamp: Timestamp,
  /** Of the run, relative to the repository root. */
  manifestPath: RelativePath,
});
export type RunsSnapshotEntry = z.infer<typeof RunsSnapshotEntry>;

/** `out/<task>/runs.json`: the newest runs of a task, the oldest of them first, each once. */
export const RunsSnapshot = z
  .array(RunsSnapshotEntry)
  .refine(
    (runs) => new Set(runs.map(({ runId }) => runId)).size === runs.length,
    "a run is listed twice",
  );

/**
 * What an entry needs of a run's `manifest.json`. Not the whole schema: a run that another version wrote, with fields
 * that this one does not know, belongs to the history too.
 */
export const RecordedManifest = z.object({
  schema_version: z.int().min(1),
  kind: z.literal("manifest"),
  run_id: z.string().min(1),
  status: RunStatus,
  summary: z.string().nullable(),
});

/** What an entry needs of its `run-summary.json`. */
export const RecordedSummary = z.object({
  schemaVersion: z.int().min(1),
  kind: z.literal("run-summary"),
  runId: z.string().min(1),
  mode: ExecutionMode,
  timestamp: Timestamp,
});

/** The entry of a run that is over; the same whether it is made at its end or later, of its files. */
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

/**
 * The snapshot with a run in it: added, or in the place of what was said of it before. Who writes has the run's lock.
 */
export const withRun = (
  snapshot: readonly RunsSnapshotEntry[],
  entry: RunsSnapshotEntry,
): RunsSnapshotEntry[] =>
  newestRuns([...snapshot.filter(({ runId }) => runId !== entry.runId), entry]);

/** In order of time, then of their ids; no more than limits.runsSnapshot of them. */
export function newestRuns(runs: readonly RunsSnapshotEntry[]): RunsSnapshotEntry[] {
  const timed = runs.map((run) => ({ run, time: timeOf(run) }));
  timed.sort(
    (left, right) => left.time - right.time || (left.run.runId < right.run.runId ? -1 : 1),
  );
  return timed.slice(-limits.runsSnapshot.value).map(({ run }) => run);
}

const timeOf = ({ timestamp }: RunsSnapshotEntry): number => Date.parse(timestamp);
