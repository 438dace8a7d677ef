import { type Aggregate, concludeRun, toAggregateInput } from "../../aggregate/aggregate.ts";
import { findDoubles, findUnlikeDisk } from "../../aggregate/evidence/check-manifests.ts";
import type { StartingPoint } from "../../changes/find-changes.ts";
import { describeDifference, findDifference } from "../../aggregate/evidence/difference.ts";
import type { Aggregation } from "../../model/aggregation.ts";
import type { Manifest } from "../../model/manifest.ts";
import type { Plan } from "../../model/plan.ts";
import { asRecorded, type Redacted } from "../../model/redacted.ts";
import type { StatusDetail } from "../../model/reasons.ts";
import type { AssignmentJob, JobResults } from "../../model/job-results.ts";
import { getPathBase, toPersistedPath } from "../../run/persisted-path.ts";
import { measureText } from "../../run/evidence.ts";
import { type Redactor } from "../../redaction/redactor.ts";
import { readApprovals } from "../run-folder/approvals.ts";
import type { FinishedRun } from "./finished-run.ts";
import type { AfterRun } from "../guardrails/after-run.ts";
import { judgeRun } from "../guardrails/judge-run.ts";
import { compareWithPast } from "../history/compare-with-past.ts";
import type { Past } from "../history/past.ts";
import { readPlan } from "../run-folder/plan-file.ts";
import { readAttempts, type ReadAttempts } from "../run-folder/read-attempts.ts";
import { isRefusal, refuse, type RunSettings, type HostContext } from "../settings/settings.ts";
import { writeRun } from "./write-run.ts";
import { createRunRedactor } from "../../redaction/create-redactor.ts";
import type { ResultPorts } from "../../platform/platform.ts";

/** What a run's own files are computed from, besides the files on disk. */
export interface RunRecords {
  plan: Plan;
  /** Manifests of what this process ran, from memory: the files on disk must agree. */
  ran: readonly Manifest[];
  /** Manifests that are not in the run's folder but count too. */
  others?: readonly Manifest[];
  /** As in readAttempts. */
  leftOut?: readonly string[];
  attempt: number;
  /** How the jobs of the run ended; null: this process ran everything. */
  jobResults: JobResults | null;
  /** The newest job of each assignment in GitHub's list of jobs; null: unknown. */
  jobs: ReadonlyMap<string, AssignmentJob> | null;
  /** As in AggregateInput. */
  foreign?: Aggregation["foreign"];
  unreadable?: Aggregation["unreadable"];
  /** Absolute. */
  folder: string;
  /** Warnings so far, which do not change the outcome. */
  warnings: string[];
  /** Why this attempt was already recorded as failed, for files that could not be written: it stays failed. */
  failedBefore: string | null;
  /** Why the run is not a success, whatever its records say. Left out: it may be one. */
  refused?: { detail: StatusDetail; reason: string };
  /** The state before this process, or its child processes, ran stages; left out: none ran, or nothing is judged. */
  start?: StartingPoint | null;
  /** The history of its task, without this run. */
  past: Past;
  /** null: the run was killed, and is only being ended. */
  hostContext: HostContext | null;
}

/**
 * Combines the results of the assignments into the run's own files: manifest, run summary, final plan, summary.md, its
 * entry in the snapshot of runs, and the digests of all files. It judges the files on disk, because readers of the run
 * see those.
 */
export async function finishRun(
  ports: ResultPorts,
  settings: RunSettings,
  run: RunRecords,
): Promise<FinishedRun> {
  const { folder, plan, leftOut = [] } = run;
  const redactor = createRunRedactor(settings.environment, plan);
  const warn = (message: string): void => void run.warnings.push(message);
  const signal = ports.cancelled;
  const evidence = await readAttempts(ports.files, { folder, plan, leftOut, signal }, warn);
  const approved = await readApprovals(ports.files, folder, plan.run_id);
  const initial = createAggregation(ports, settings, run, { evidence, approved, redactor });
  const { after, overrides } = await judge(ports, settings, run, evidence, initial);
  const judged = {
    ...initial,
    overrides: overrides.map((one) => ({ ...one, decision: redactor.value(one.decision) })),
    after: after === null ? null : recordAfter(after, initial),
  };
  const concluded = concludeRun(plan, evidence, judged);
  const compared = compareWithPast(concluded, run.past, settings.history);
  const failure =
    findFailure(concluded, compared, run) ??
    findUnread(evidence, concluded) ??
    (await findPlanFault(ports, run, concluded));
  const documents = after?.documents ?? [];
  const aggregation = {
    ...judged,
    history: compared.summary.history,
    failure: redactFailure(failure, redactor),
  };
  return writeRun(ports, settings, {
    plan,
    folder,
    evidence,
    documents,
    past: run.past,
    aggregation,
    redactor,
  });
}

const redactFailure = (
  failure: Aggregation["failure"],
  { text }: Redactor,
): Redacted<Aggregation>["failure"] =>
  failure === null ? null : { ...failure, reason: text(failure.reason) };

/** A run with unread files is not a success. */
const findUnread = ({ unread }: ReadAttempts, { summary }: Aggregate): Aggregation["failure"] =>
  unread.length === 0 || summary.status !== "succeeded"
    ? null
    : { detail: "cancelled", reason: "the run was cancelled before all of its files were read" };

/** Checks that the plan on disk is the one that was run: readers of the run rely on the file. */
async function findPlanFault(
  { files }: ResultPorts,
  { folder, plan }: RunRecords,
  { summary }: Aggregate,
): Promise<Aggregation["failure"]> {
  if (summary.status !== "succeeded") return null;
  const detail = "evidence-mismatch";
  const onDisk = await readPlan(files, folder).catch(() => refuse("unreadable"));
  if (isRefusal(onDisk))
    return { detail, reason: "plan.json was removed or changed during the run" };
  const difference = findDifference(onDisk, plan);
  if (difference === null) return null;
  const words = describeDifference(difference, "the plan that was run");
  return { detail, reason: `plan.json was changed during the run: ${words}` };
}

/** The aggregation without overrides and `after` stages, which are decided later. */
function createAggregation(
  { clock }: ResultPorts,
  settings: RunSettings,
  run: RunRecords,
  known: {
    evidence: ReadAttempts;
    approved: Awaited<ReturnType<typeof readApprovals>>;
    redactor: Redactor;
  },
): Redacted<Aggregation> {
  const { plan, others = [], leftOut = [] } = run;
  const { evidence, approved, redactor } = known;
  const base = getPathBase(settings.root, settings.runsFolder);
  const warnings = new Set([...run.warnings, ...run.past.warnings, ...approved.warnings]);
  return {
    schema_version: 1,
    kind: "aggregation",
    run_id: plan.run_id,
    plan_digest: plan.digest,
    attempt: run.attempt,
    aggregated_at: clock.now().toISOString(),
    artifact_root: toPersistedPath({ base }, run.folder),
    job_results: run.jobResults,
    jobs: run.jobs === null ? null : [...run.jobs].map(recordJob),
    foreign: run.foreign ?? [],
    unreadable: run.unreadable ?? [],
    left_out: [...leftOut],
    ran: asRecorded(findUnlikeDisk(run.ran, evidence.manifests)),
    doubles: asRecorded(findDoubles(others, evidence.manifests)),
    overrides: [],
    after: null,
    approvals: redactor.value(approved.approvals),
    history: null,
    failure: null,
    metrics_recorded: false,
    warnings: [...warnings].map(redactor.text),
    notes: [],
  };
}

const recordJob = ([assignment, job]: [string, AssignmentJob]) => ({
  assignment,
  attempt: job.attempt,
  conclusion: job.conclusion,
  copied: job.copied ?? false,
});

/** Decides overrides and judges the `after` stages. */
function judge(
  ports: ResultPorts,
  settings: RunSettings,
  { plan, folder, hostContext, start = null, past }: RunRecords,
  evidence: ReadAttempts,
  aggregation: Aggregation,
) {
  const input = toAggregateInput(plan, evidence, aggregation);
  const { unreadable, artifact_root } = aggregation;
  const manifestPath = `${artifact_root}/manifest.json`;
  const { manifests, attempt, jobs } = input;
  const place = { folder, manifests, attempt, jobs, unreadable, manifestPath };
  return judgeRun(input, { settings, hostContext, ports, place, start, past });
}

const recordAfter = (
  { commands, findings, documents }: AfterRun,
  { artifact_root }: Pick<Aggregation, "artifact_root">,
): NonNullable<Redacted<Aggregation>["after"]> => ({
  commands,
  findings,
  documents: documents.map(({ name, text }) => ({
    path: `${artifact_root}/${name}`,
    ...measureText(text),
  })),
});

/**
 * Why the run fails whatever its records say: it was already recorded as failed, or its process did not end it.
 * @param compared the conclusion after the comparison with the history, which may fail the run
 */
function findFailure(
  concluded: Aggregate,
  { manifest, summary: { status, reason } }: Aggregate,
  { failedBefore, refused, hostContext }: RunRecords,
): Aggregation["failure"] {
  if (status !== concluded.summary.status && manifest.status_detail !== null)
    return { detail: manifest.status_detail, reason: reason ?? "" };
  if (failedBefore !== null && status !== "failed")
    return { detail: "files-not-written", reason: failedBefore };
  if (hostContext !== null || status === "failed" || status === "cancelled") return null;
  return refused ?? { detail: "process-gone", reason: processGone };
}

const processGone = "the run's process ended before it had written its result";
