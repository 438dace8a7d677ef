import { z } from "zod";
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
 * run's manifest and its summary follow from these three, so that they can be computed again and compared.
 */
export const Aggregation = z.strictObject({
  schema_version: z.literal(1),
  kind: z.literal("aggregation"),
  run_id: z.string().min(1),
  plan_digest: Digest,
  /** The current attempt. */
  attempt: z.int().min(1),
  aggregated_at: Timestamp,
  /** The run's folder, relative to what persisted paths are relative to. */
  artifact_root: z.string().min(1),
  /** How the jobs ended; null: one process planned and ran everything. */
  job_results: JobResults.nullable(),
  /** What GitHub's list says of the newest job of each assignment; null: it was not asked, or did not answer. */
  jobs: z.array(RecordedJob).nullable(),
  /** Attempts at earlier plans that left artifacts. */
  foreign: z.array(AttemptName),
  /** Attempts whose artifact could not be read. */
  unreadable: z.array(AttemptName),
  /** Files that were too large to be collected, relative to the run's folder. */
  left_out: z.array(z.string()),
  /** Manifests of what this process ran itself, where the disk says something else, or nothing. */
  ran: z.array(Manifest),
  /** Manifests of further artifacts of an attempt. */
  doubles: z.array(Manifest),
  overrides: z.array(OverrideDecision),
  /** What the `after` stages came to; null: they were not judged. */
  after: z
    .strictObject({
      commands: z.array(ManifestCommand),
      findings: z.array(Finding),
      documents: z.array(EvidenceFile),
    })
    .nullable(),
  approvals: z.array(Approval),
  history: RunHistory.nullable(),
  /** Why the run failed although its jobs succeeded; null: it did not. */
  failure: z.strictObject({ detail: StatusDetail, reason: z.string() }).nullable(),
  /** It is in the history, or queued for it. */
  metrics_recorded: z.boolean(),
  /** Trouble that changed no outcome. */
  warnings: z.array(z.string()),
  notes: z.array(z.string()),
});
export type Aggregation = z.infer<typeof Aggregation>;
