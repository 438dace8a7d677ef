import type { RunFinding } from "../../model/finding.ts";
import type { Manifest } from "../../model/manifest.ts";
import type { Plan } from "../../model/plan.ts";
import type { Redacted } from "../../model/redacted.ts";
import type { RunSummary } from "../../model/run-summary.ts";
import type { StageSummary } from "../../report/markdown/stage-summaries.ts";

/** A run that has ended, with its files written. */
export interface FinishedRun {
  plan: Plan;
  manifest: Redacted<Manifest>;
  summary: Redacted<RunSummary>;
  /** Manifests of nested pipelines, by run id. */
  children: ReadonlyMap<string, Redacted<Manifest>>;
  findings: readonly Redacted<RunFinding>[];
  /** Texts that stages wrote for the job summary. */
  stageSummaries: readonly StageSummary[];
  /** Files for the reader to look at, relative to the repository root. */
  paths: string[];
  /** Absolute. */
  folder: string;
  /** The text of summary.md. */
  markdown: string;
  /** Hash over all files of the run (digests.ts); null: it could not be written. */
  chain: string | null;
}
