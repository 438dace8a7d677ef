import type { StageFigures } from "../model/figures.ts";
import type {
  BaselineFile,
  CompletenessFile,
  MetricsStateFile,
  MttrDeltaFile,
  PerEpochFile,
  PostRolloutFile,
  StagesFile,
} from "../model/metrics-files.ts";
import { type ClassFigures, noFigures, type TaskFigures } from "./figures.ts";
import { requiredFields } from "./history-entry.ts";

export interface FigureFile {
  name: string;
  /** `metrics`: `.runs/<task>/metrics`, `out`: `out/<task>`, `out-metrics`: `out/<task>/metrics`. */
  place: "metrics" | "out" | "out-metrics";
  value: object;
}

/** The files that tell a task's figures (model/metrics-files.ts). The same figures give the same files. */
export function figureFiles(figures: TaskFigures): FigureFile[] {
  const metrics = (name: string, value: object): FigureFile => ({ name, place: "metrics", value });
  return [
    metrics("baseline.json", fileOf("metrics-baseline", figures, baseline) satisfies BaselineFile),
    metrics(
      "post-rollout.json",
      fileOf("metrics-post-rollout", figures, postRollout) satisfies PostRolloutFile,
    ),
    metrics(
      "completeness.json",
      fileOf("metrics-completeness", figures, completeness) satisfies CompletenessFile,
    ),
    metrics(
      "per-epoch.json",
      fileOf("metrics-per-epoch", figures, perEpoch) satisfies PerEpochFile,
    ),
    metrics("stages.json", fileOf("metrics-stages", figures, stages) satisfies StagesFile),
    {
      name: "mttr-delta.json",
      place: "out-metrics",
      value: fileOf("metrics-mttr-delta", figures, mttrDelta) satisfies MttrDeltaFile,
    },
    { name: "state.json", place: "out", value: stateFile(figures) },
  ];
}

/** Those of the default pipeline on the default branch, and the same for each pipeline and class of branches. */
function fileOf<Kind extends string, Section extends object>(
  kind: Kind,
  { default_pipeline, pipelines }: TaskFigures,
  sectionOf: (figures: ClassFigures) => Section,
) {
  const standsForAll =
    default_pipeline === null ? undefined : pipelines.get(default_pipeline)?.default;
  const sections = [...pipelines].map(
    ([id, classes]) =>
      [id, { default: sectionOf(classes.default), other: sectionOf(classes.other) }] as const,
  );
  return {
    schema_version: 1 as const,
    kind,
    ...sectionOf(standsForAll ?? noFigures()),
    // fromEntries makes a property of any name, __proto__ too.
    by_pipeline: Object.fromEntries(sections),
  };
}

const stateFile = (figures: TaskFigures): MetricsStateFile => ({
  ...fileOf("metrics-state", figures, rollUp),
  as_of: figures.as_of,
  since: figures.since,
  entries: figures.entries,
  unreadable: figures.unreadable,
  default_pipeline: figures.default_pipeline,
});

const baseline = ({ baseline: first }: ClassFigures) => ({
  run_id: first?.run_id ?? null,
  recorded_at: first?.recorded_at ?? null,
  status: first?.status ?? null,
  duration_seconds: first?.duration_seconds ?? null,
  completion_rate: first === null ? null : Number(first.status === "succeeded"),
});

const postRollout = ({ runs, succeeded, pass_rate }: ClassFigures) => ({
  total_runs: runs,
  succeeded_runs: succeeded,
  completion_rate: pass_rate,
  meets_threshold: pass_rate !== null && pass_rate >= 0.95,
});

function completeness({ runs, missing }: ClassFigures) {
  const absent = requiredFields.reduce((sum, field) => sum + missing[field], 0);
  const ratio = runs === 0 ? null : absent / (runs * requiredFields.length);
  return {
    checked_fields: [...requiredFields],
    missing_counts: missing,
    missing_field_ratio: ratio,
    meets_threshold: ratio !== null && ratio < 0.05,
  };
}

const perEpoch = ({ days, weeks, epochs }: ClassFigures) => ({
  days: [...days],
  weeks: [...weeks],
  epochs: [...epochs],
});

const stages = ({ stages: all }: ClassFigures) => ({ stages: [...all.values()].map(stageSection) });

/** Without the newest outcomes and durations: those are for reports and plans. */
const stageSection = ({ recent: _recent, last_ms: _last, ...figures }: StageFigures) => figures;

function mttrDelta({
  first_repairs_seconds: first,
  newest_repairs_seconds: newest,
  repairs,
}: ClassFigures) {
  const known = first !== null && newest !== null;
  return {
    baseline_mttr_seconds: first,
    current_mttr_seconds: newest,
    reduction_percent: known && first > 0 ? 1 - newest / first : null,
    meets_threshold: known && newest <= first * 0.6,
    repairs,
  };
}

function rollUp(figures: ClassFigures) {
  const { runs, succeeded, failed, pass_rate, mean_duration_seconds, repairs, mttr_seconds, red } =
    figures;
  return {
    runs,
    succeeded,
    failed,
    pass_rate,
    mean_duration_seconds,
    duration_seconds: figures.duration_seconds,
    repairs,
    mttr_seconds,
    red_branches: [...red],
    baseline: baseline(figures),
    post_rollout: postRollout(figures),
    completeness: completeness(figures),
    mttr_delta: mttrDelta(figures),
  };
}
