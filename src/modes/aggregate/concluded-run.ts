import { concludeRun, resultFileNames } from "../../aggregate/aggregate.ts";
import { createEntry } from "../../metrics/make-entry.ts";
import type { Aggregation } from "../../model/aggregation.ts";
import type { Finding } from "../../model/finding.ts";
import { toJson } from "../../model/json.ts";
import type { Manifest } from "../../model/manifest.ts";
import type { MetricsEntry } from "../../model/metrics-entry.ts";
import type { Plan } from "../../model/plan.ts";
import { asRecorded, type Redacted } from "../../model/redacted.ts";
import { createJobSummary } from "../../report/markdown/job-summary.ts";
import { byRunId } from "../../model/sub-run.ts";
import { readStageSummaries, type StageSummary } from "../../report/markdown/stage-summaries.ts";
import type { FinishedRun } from "./finished-run.ts";
import type { ReadAttempts } from "../run-folder/read-attempts.ts";

/** Everything that the result of a run is computed from. */
export interface RunBasis {
  plan: Plan;
  evidence: ReadAttempts;
  aggregation: Redacted<Aggregation>;
  /** Absolute. */
  folder: string;
  /** Default: none. */
  stageSummaries?: readonly StageSummary[];
}

/** The result of a run, before it is written. */
export type ConcludedRun = Omit<FinishedRun, "markdown" | "chain">;

/** The result of a run, computed from what is on disk and from the recorded aggregation. */
export function concludeStoredRun({
  plan,
  evidence,
  aggregation,
  folder,
  stageSummaries = [],
}: RunBasis): ConcludedRun {
  const documents = aggregation.after?.documents.map(({ path }) => path) ?? [];
  const { children, findings } = asRecorded(evidence.collected);
  return {
    ...asRecorded(concludeRun(plan, evidence, aggregation)),
    children: byRunId(children),
    findings: [...findings, ...(aggregation.after?.findings ?? [])],
    paths: [...resultFileNames.map((name) => `${aggregation.artifact_root}/${name}`), ...documents],
    folder,
    stageSummaries,
  };
}

/** Adds the texts that stages wrote for the job summary. */
export const withStageSummaries = async <Basis extends RunBasis>(basis: Basis): Promise<Basis> => ({
  ...basis,
  stageSummaries: await readStageSummaries(concludeStoredRun(basis)),
});

/** Creates the run's entry in the history; null: the run has not ended. */
export const createHistoryEntry = (
  { evidence, aggregation }: RunBasis,
  run: ConcludedRun,
): MetricsEntry | null =>
  createEntry({
    ...run,
    startedAt: findAttemptStart(evidence.manifests, run.manifest),
    now: new Date(aggregation.aggregated_at),
  });

/** When the attempt started; for an attempt that ran nothing, when the run did. */
function findAttemptStart(
  manifests: readonly Manifest[],
  { attempt, started_at }: Manifest,
): string {
  const own = manifests.filter((manifest) => manifest.attempt === attempt);
  return own.map((manifest) => manifest.started_at).sort()[0] ?? started_at;
}

export interface NamedText {
  name: string;
  text: string;
}

/** The files of a result. */
export interface ResultFiles {
  /** Files that state the outcome: they are written last. */
  result: NamedText[];
  others: NamedText[];
  entry: NamedText[];
}

/** @param run from concludeStoredRun */
export async function createResultFiles(basis: RunBasis, run: ConcludedRun): Promise<ResultFiles> {
  const others = [
    { name: "plan.final.json", text: toJson(run.plan) },
    { name: "aggregation.json", text: toJson(basis.aggregation) },
  ];
  if (run.findings.length > 0)
    others.push({ name: "findings.sarif", text: await formatSarif(run.plan, run.findings) });
  const result = [
    { name: "manifest.json", text: toJson(run.manifest) },
    { name: "run-summary.json", text: toJson(run.summary) },
    { name: "summary.md", text: createJobSummary(run) },
  ];
  return { others, result, entry: createEntryFile(basis, run) };
}

/** The file with the run's entry in the history, if it has one. A run is complete without it. */
export function createEntryFile(basis: RunBasis, run: ConcludedRun): NamedText[] {
  const entry = createHistoryEntry(basis, run);
  return entry === null ? [] : [{ name: "metrics.jsonl", text: `${JSON.stringify(entry)}\n` }];
}

export async function formatSarif(
  { tool_version }: Pick<Plan, "tool_version">,
  findings: readonly Redacted<Finding>[],
): Promise<string> {
  const { toSarif } = await import("../../report/export/sarif.ts");
  return toJson(toSarif({ findings, toolVersion: tool_version }));
}
