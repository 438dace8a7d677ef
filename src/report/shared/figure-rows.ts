import {
  type BranchClass,
  branchClasses,
  type Statistics,
  type PipelineStatistics,
} from "../../model/statistics.ts";

/** One pipeline on one class of branches. */
export interface FigureRow {
  pipeline: string;
  branches: BranchClass;
  figures: PipelineStatistics;
}

/** All of which something is known, the default pipeline first. */
export function figureRows({ pipelines, default_pipeline }: Statistics): FigureRow[] {
  const rows = [...pipelines].flatMap(([pipeline, classes]) =>
    branchClasses.map((branches) => ({ pipeline, branches, figures: classes[branches] })),
  );
  const isDefault = ({ pipeline }: FigureRow): number => Number(pipeline === default_pipeline);
  return rows
    .filter(({ figures }) => figures.runs > 0 || figures.stages.size > 0)
    .toSorted((one, other) => isDefault(other) - isDefault(one));
}
