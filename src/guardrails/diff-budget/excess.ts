import type { MeasuredFile } from "../../changes/repository.ts";
import type { Budget, PathBudget } from "./budget.ts";
import { filterByGlob } from "./left-out.ts";
import { sumFiles } from "./total.ts";

/** More than a budget allows. */
export interface Excess {
  of: keyof Budget;
  /** Whose budget it is; null: that of all files. */
  glob: string | null;
  limit: number;
  /** The files that count for it. */
  files: readonly MeasuredFile[];
}

/** What there is too much of: first over all files, then for each glob, in the order in which they are written. */
export const findExcesses = (
  files: readonly MeasuredFile[],
  whole: Budget,
  paths: readonly PathBudget[],
): Excess[] => [
  ...checkBudget(files, whole, null),
  ...paths.flatMap((budget) => checkBudget(filterByGlob(files, budget.glob), budget, budget.glob)),
];

function checkBudget(
  files: readonly MeasuredFile[],
  budget: Budget,
  glob: string | null,
): Excess[] {
  const total = sumFiles(files);
  return (["files", "lines", "binaryBytes"] as const).flatMap((of) => {
    const limit = budget[of];
    return limit === null || total[of] <= limit ? [] : [{ of, glob, limit, files }];
  });
}
