import type { MeasuredFile } from "../../changes/repository.ts";
import type { Budget, PathBudget } from "./budget.ts";
import { filterByGlob } from "./left-out.ts";
import { sumFiles } from "./total.ts";

/** A limit that a change exceeds. */
export interface Excess {
  of: keyof Budget;
  /** The glob of the budget; null for the budget of all files. */
  glob: string | null;
  limit: number;
  /** The files that count towards it. */
  files: readonly MeasuredFile[];
}

/** Finds exceeded limits: first of all files, then of each glob, in the order of the option. */
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
