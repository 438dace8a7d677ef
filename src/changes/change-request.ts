import type { ChangeEvent } from "./event.ts";

/** Everything that decides what is compared. */
export interface ChangeRequest {
  /** The input `base` or `--base`: any revision. */
  explicitBase?: string | undefined;
  /** Only in GitHub Actions. */
  event?: ChangeEvent | undefined;
  /** The environment variable BASE_SHA. */
  baseSha?: string | undefined;
  /** True on a laptop: uncommitted changes and untracked files count. */
  includeWorkingTree: boolean;
  /** Folders of runs, besides `.runs` and `out`; relative to the repository root, with forward slashes. */
  runsFolder?: string | undefined;
  outFolder?: string | undefined;
  /** The task of the run. */
  task?: string | undefined;
}
