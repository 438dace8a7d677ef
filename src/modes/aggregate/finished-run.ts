import type { RunFinding } from "../../model/finding.ts";
import type { Manifest } from "../../model/manifest.ts";
import type { Plan } from "../../model/plan.ts";
import type { Redacted } from "../../model/redacted.ts";
import type { RunSummary } from "../../model/run-summary.ts";
import type { StageSummary } from "../../report/markdown/stage-summaries.ts";

/** A run that is over, with its files written. */
export interface FinishedRun {
  plan: Plan;
  manifest: Redacted<Manifest>;
  summary: Redacted<RunSummary>;
  /** Of nested pipelines, by run id. */
  children: ReadonlyMap<string, Redacted<Manifest>>;
  findings: readonly Redacted<RunFinding>[];
  /** What stages wrote for the job summary. */
  stageSummaries: readonly StageSummary[];
  /** Where to look, relative to the repository root. */
  paths: string[];
  /** Absolute. */
  folder: string;
  /** What a person reads: summary.md's text. */
  markdown: string;
  /** Stands for all files of the run (digests.ts); null: it could not be written. */
  chain: string | null;
}
