import * as z from "zod";
import { Digest, Timestamp } from "./fields.ts";
import { Finding } from "./finding.ts";
import { EvidenceFile } from "./journal.ts";
import { OverrideDecision } from "./judgement.ts";
import { Approval, Manifest, ManifestCommand } from "./manifest.ts";
import { StatusDetail } from "./outcome-schema.ts";
import { RunHistory } from "./run-history.ts";
import { RecordedJob, JobResults } from "./job-results.ts";

const AttemptName = z.strictObject({ assignment: z.string(), attempt: z.int().min(1) });

/**
 * `aggregation.json`: the inputs of an aggregation besides the plan and the evidence of the jobs. The final plan, the
 * run's manifest and its summary follow from these three, so they can be recomputed and compared.
 */
export const Aggregation = z.strictObject({
  schema_version: z.literal(1),
  kind: z.literal("aggregation"),
  run_id: z.string().min(1),
  plan_digest: Digest,
  /** The current attempt. */
  attempt: z.int().min(1),
  aggregated_at: Timestamp,
  /** The run's folder, relative to the base of persisted paths. */
  artifact_root: z.string().min(1),
  /** Results of the jobs; null: one process planned and ran everything. */
  job_results: JobResults.nullable(),
  /** The newest job of each assignment in GitHub's list; null: the list was not read. */
  jobs: z.array(RecordedJob).nullable(),
  /** Attempts of earlier plans that left artifacts. */
  foreign: z.array(AttemptName),
  /** Attempts whose artifact could not be read. */
  unreadable: z.array(AttemptName),
  /** Files that were too large to collect, relative to the run's folder. */
  left_out: z.array(z.string()),
  /** Manifests of what this process ran, where those on disk differ or are missing. */
  ran: z.array(Manifest),
  /** Manifests of additional artifacts of an attempt. */
  doubles: z.array(Manifest),
  overrides: z.array(OverrideDecision),
  /** Results of the `after` stages; null: they were not judged. */
  after: z
    .strictObject({
      commands: z.array(ManifestCommand),
      findings: z.array(Finding),
      documents: z.array(EvidenceFile),
    })
    .nullable(),
  approvals: z.array(Approval),
  history: RunHistory.nullable(),
  /** Why the run failed although its jobs succeeded; null: otherwise. */
  failure: z.strictObject({ detail: StatusDetail, reason: z.string() }).nullable(),
  /** Whether the run is in the history, or queued for it. */
  metrics_recorded: z.boolean(),
  /** Problems that did not change the outcome. */
  warnings: z.array(z.string()),
  notes: z.array(z.string()),
});
export type Aggregation = z.infer<typeof Aggregation>;
