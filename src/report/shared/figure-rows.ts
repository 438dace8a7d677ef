import {
  type BranchClass,
  branchClasses,
  type Statistics,
  type PipelineStatistics,
} from "../../model/statistics.ts";

/** Statistics of a pipeline on a class of branches. */
export interface StatisticsRow {
  pipeline: string;
  branches: BranchClass;
  figures: PipelineStatistics;
}

/** Lists statistics that are not empty, the default pipeline first. */
export function listStatistics({ pipelines, default_pipeline }: Statistics): StatisticsRow[] {
  const rows = [...pipelines].flatMap(([pipeline, classes]) =>
    branchClasses.map((branches) => ({ pipeline, branches, figures: classes[branches] })),
  );
  const isDefault = ({ pipeline }: StatisticsRow): number => Number(pipeline === default_pipeline);
  return rows
    .filter(({ figures }) => figures.runs > 0 || figures.stages.size > 0)
    .toSorted((one, other) => isDefault(other) - isDefault(one));
}
