import type {
  BaselineFile,
  CompletenessFile,
  MetricsStateFile,
  MttrDeltaFile,
  PerEpochFile,
  PostRolloutFile,
  StatisticsSection,
  StagesFile,
} from "../model/metrics-files.ts";
import type { StageStatistics } from "../model/statistics.ts";
import { type ClassStatistics, createEmptyStatistics, type TaskStatistics } from "./statistics.ts";

export interface StatisticsFile {
  name: string;
  /** `metrics`: `.runs/<task>/metrics`, `out`: `out/<task>`, `out-metrics`: `out/<task>/metrics`. */
  place: "metrics" | "out" | "out-metrics";
  value: object;
}

/** Creates a task's files of statistics (model/metrics-files.ts). Equal statistics yield equal files. */
export function createStatisticsFiles(statistics: TaskStatistics): StatisticsFile[] {
  const { as_of, since, entries, unreadable, default_pipeline } = statistics;
  const baseline = createFile("metrics-baseline", statistics, (of) => of.baseline);
  const postRollout = createFile("metrics-post-rollout", statistics, createPostRollout);
  const completeness = createFile("metrics-completeness", statistics, (of) => of.completeness);
  const perEpoch = createFile("metrics-per-epoch", statistics, createPerEpoch);
  const stages = createFile("metrics-stages", statistics, createStages);
  const mttrDelta = createFile("metrics-mttr-delta", statistics, (of) => of.mttr_delta);
  const rollUp = createFile("metrics-state", statistics, createRollUp);
  const state = { ...rollUp, as_of, since, entries, unreadable, default_pipeline };
  return [
    { place: "metrics", name: "baseline.json", value: baseline satisfies BaselineFile },
    { place: "metrics", name: "post-rollout.json", value: postRollout satisfies PostRolloutFile },
    { place: "metrics", name: "completeness.json", value: completeness satisfies CompletenessFile },
    { place: "metrics", name: "per-epoch.json", value: perEpoch satisfies PerEpochFile },
    { place: "metrics", name: "stages.json", value: stages satisfies StagesFile },
    { place: "out-metrics", name: "mttr-delta.json", value: mttrDelta satisfies MttrDeltaFile },
    { place: "out", name: "state.json", value: state satisfies MetricsStateFile },
  ];
}

/** The section of the default pipeline on the default branch, and one for each pipeline and class of branches. */
function createFile<Kind extends string, FileSection extends object>(
  kind: Kind,
  { default_pipeline, pipelines }: TaskStatistics,
  createSection: (statistics: ClassStatistics) => FileSection,
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

const createPostRollout = ({
  runs,
  succeeded,
  pass_rate,
}: ClassStatistics): StatisticsSection<PostRolloutFile> => ({
  total_runs: runs,
  succeeded_runs: succeeded,
  completion_rate: pass_rate,
  meets_threshold: pass_rate !== null && pass_rate >= 0.95,
});

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

function createRollUp(statistics: ClassStatistics) {
  const { days: _days, weeks: _weeks, epochs: _epochs, stages: _stages, ...rest } = statistics;
  const { red, baseline, completeness, mttr_delta, ...figures } = rest;
  return {
    ...figures,
    red_branches: [...red],
    baseline,
    post_rollout: createPostRollout(statistics),
    completeness,
    mttr_delta,
  };
}
