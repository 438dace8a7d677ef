import * as z from "zod";
import { Count, Timestamp } from "./fields.ts";

const Rate = z.number().min(0).max(1);

/** A stage of this run compared with its history on the default branch. */
export const StageComparison = z.strictObject({
  subtaskId: z.string().nullable(),
  id: z.string().min(1),
  /** Duration in this run; null: it did not succeed. */
  seconds: z.number().min(0).nullable(),
  /** Quantiles on the default branch; null: too few successes. */
  p50Seconds: z.number().min(0).nullable(),
  p95Seconds: z.number().min(0).nullable(),
  /** Whether it took longer than the threshold allows. */
  regression: z.boolean(),
  /** Among the newest runs on the default branch. */
  recentRuns: Count,
  recentFailures: Count,
  /** In the whole history of the default branch. */
  flakes: Count,
});
export type StageComparison = z.infer<typeof StageComparison>;

/** This run compared with earlier ones: a part of the run summary. */
export const RunHistory = z.strictObject({
  store: z.enum(["local", "cache", "branch"]),
  /** When the earliest run that counts started; null: this is the first one. */
  since: Timestamp.nullable(),
  /** Number of entries in the history before this run. */
  entries: Count,
  /** Number of runs of this pipeline on the default branch that count. */
  runs: Count,
  passRate: Rate.nullable(),
  /** Of the newest weeks with runs, oldest first, at most 12. */
  passRateByWeek: z.array(Rate).max(100),
  mttrSeconds: z.number().min(0).nullable(),
  /** Of the newest weeks with repairs, oldest first, at most 12. */
  mttrSecondsByWeek: z.array(z.number().min(0)).max(100),
  p50Seconds: z.number().min(0).nullable(),
  p95Seconds: z.number().min(0).nullable(),
  /** Stages that ran, in the order of the plan. */
  stages: z.array(StageComparison),
});
export type RunHistory = z.infer<typeof RunHistory>;
