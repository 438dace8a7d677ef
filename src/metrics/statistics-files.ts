import type { StageStatistics } from "../model/statistics.ts";
import type {
  BaselineFile,
  CompletenessFile,
  MetricsStateFile,
  MttrDeltaFile,
  PerEpochFile,
  PostRolloutFile,
  StagesFile,
} from "../model/metrics-files.ts";
import { type ClassStatistics, createEmptyStatistics, type TaskStatistics } from "./statistics.ts";
import { requiredFields } from "./history-entry.ts";

export interface StatisticsFile {
  name: string;
  /** `metrics`: `.runs/<task>/metrics`, `out`: `out/<task>`, `out-metrics`: `out/<task>/metrics`. */
  place: "metrics" | "out" | "out-metrics";
  value: object;
}

/** Creates a task's files of statistics (model/metrics-files.ts). Equal statistics yield equal files. */
export function createStatisticsFiles(statistics: TaskStatistics): StatisticsFile[] {
  const metrics = (name: string, value: object): StatisticsFile => ({
    name,
    place: "metrics",
    value,
  });
  return [
    metrics(
      "baseline.json",
      createFile("metrics-baseline", statistics, createBaseline) satisfies BaselineFile,
    ),
    metrics(
      "post-rollout.json",
      createFile("metrics-post-rollout", statistics, createPostRollout) satisfies PostRolloutFile,
    ),
    metrics(
      "completeness.json",
      createFile("metrics-completeness", statistics, createCompleteness) satisfies CompletenessFile,
    ),
    metrics(
      "per-epoch.json",
      createFile("metrics-per-epoch", statistics, createPerEpoch) satisfies PerEpochFile,
    ),
    metrics(
      "stages.json",
      createFile("metrics-stages", statistics, createStages) satisfies StagesFile,
    ),
    {
      name: "mttr-delta.json",
      place: "out-metrics",
      value: createFile("metrics-mttr-delta", statistics, createMttrDelta) satisfies MttrDeltaFile,
    },
    { name: "state.json", place: "out", value: createStateFile(statistics) },
  ];
}

/** The section of the default pipeline on the default branch, and one for each pipeline and class of branches. */
function createFile<Kind extends string, Section extends object>(
  kind: Kind,
  { default_pipeline, pipelines }: TaskStatistics,
  createSection: (statistics: ClassStatistics) => Section,
) {
  const standsForAll =
    default_pipeline === null ? undefined : pipelines.get(default_pipeline)?.default;
  const sections = [...pipelines].map(
    ([id, classes]) =>
      [
        id,
        { default: createSection(classes.default), other: createSection(classes.other) },
      ] as const,
  );
  return {
    schema_version: 1 as const,
    kind,
    ...createSection(standsForAll ?? createEmptyStatistics()),
    // fromEntries creates a property for any name, even __proto__.
    by_pipeline: Object.fromEntries(sections),
  };
}

const createStateFile = (statistics: TaskStatistics): MetricsStateFile => ({
  ...createFile("metrics-state", statistics, createRollUp),
  as_of: statistics.as_of,
  since: statistics.since,
  entries: statistics.entries,
  unreadable: statistics.unreadable,
  default_pipeline: statistics.default_pipeline,
});

const createBaseline = ({ baseline: first }: ClassStatistics) => ({
  run_id: first?.run_id ?? null,
  recorded_at: first?.recorded_at ?? null,
  status: first?.status ?? null,
  duration_seconds: first?.duration_seconds ?? null,
  completion_rate: first === null ? null : Number(first.status === "succeeded"),
});

const createPostRollout = ({ runs, succeeded, pass_rate }: ClassStatistics) => ({
  total_runs: runs,
  succeeded_runs: succeeded,
  completion_rate: pass_rate,
  meets_threshold: pass_rate !== null && pass_rate >= 0.95,
});

function createCompleteness({ runs, missing }: ClassStatistics) {
  const absent = requiredFields.reduce((sum, field) => sum + missing[field], 0);
  const ratio = runs === 0 ? null : absent / (runs * requiredFields.length);
  return {
    checked_fields: [...requiredFields],
    missing_counts: missing,
    missing_field_ratio: ratio,
    meets_threshold: ratio !== null && ratio < 0.05,
  };
}

const createPerEpoch = ({ days, weeks, epochs }: ClassStatistics) => ({
  days: [...days],
  weeks: [...weeks],
  epochs: [...epochs],
});

const createStages = ({ stages: all }: ClassStatistics) => ({
  stages: [...all.values()].map(createStageSection),
});

/** Without the newest outcomes and durations, which are for reports and plans. */
const createStageSection = ({ recent: _recent, last_ms: _last, ...statistics }: StageStatistics) =>
  statistics;

function createMttrDelta({
  first_repairs_seconds: first,
  newest_repairs_seconds: newest,
  repairs,
}: ClassStatistics) {
  const known = first !== null && newest !== null;
  return {
    baseline_mttr_seconds: first,
    current_mttr_seconds: newest,
    reduction_percent: known && first > 0 ? 1 - newest / first : null,
    meets_threshold: known && newest <= first * 0.6,
    repairs,
  };
}

function createRollUp(statistics: ClassStatistics) {
  const { runs, succeeded, failed, pass_rate, mean_duration_seconds, repairs, mttr_seconds, red } =
    statistics;
  return {
    runs,
    succeeded,
    failed,
    pass_rate,
    mean_duration_seconds,
    duration_seconds: statistics.duration_seconds,
    repairs,
    mttr_seconds,
    red_branches: [...red],
    baseline: createBaseline(statistics),
    post_rollout: createPostRollout(statistics),
    completeness: createCompleteness(statistics),
    mttr_delta: createMttrDelta(statistics),
  };
}
