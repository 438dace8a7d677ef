import { z } from "zod";
import { Count, Timestamp } from "./fields.ts";

const Rate = z.number().min(0).max(1);

/** A stage of this run beside what the history says of it on the default branch. */
export const StageComparison = z.strictObject({
  subtaskId: z.string().nullable(),
  id: z.string().min(1),
  /** Of this run; null: it did not succeed. */
  seconds: z.number().min(0).nullable(),
  /** Of the default branch; null: too few successes to tell. */
  p50Seconds: z.number().min(0).nullable(),
  p95Seconds: z.number().min(0).nullable(),
  /** It took longer than the threshold allows. */
  regression: z.boolean(),
  /** Of the newest runs on the default branch. */
  recentRuns: Count,
  recentFailures: Count,
  /** Ever, on the default branch. */
  flakes: Count,
});
export type StageComparison = z.infer<typeof StageComparison>;

/** This run against the runs before it: a part of the run summary. */
export const RunHistory = z.strictObject({
  store: z.enum(["local", "cache", "branch"]),
  /** When the earliest run that counts started; null: this is the first one. */
  since: Timestamp.nullable(),
  /** How many entries the history held before this run. */
  entries: Count,
  /** How many runs of this pipeline on the default branch count. */
  runs: Count,
  passRate: Rate.nullable(),
  /** Of the newest weeks with runs, oldest first, at most 12. */
  passRateByWeek: z.array(Rate).max(100),
  mttrSeconds: z.number().min(0).nullable(),
  /** Of the newest weeks with repairs, oldest first, at most 12. */
  mttrSecondsByWeek: z.array(z.number().min(0)).max(100),
  p50Seconds: z.number().min(0).nullable(),
  p95Seconds: z.number().min(0).nullable(),
  /** In the order of the plan: stages that ran. */
  stages: z.array(StageComparison),
});
export type RunHistory = z.infer<typeof RunHistory>;
