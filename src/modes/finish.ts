import { join } from "node:path";
import type { Aggregate, AggregateInput } from "../aggregate/aggregate.ts";
import type { Finding } from "../model/finding.ts";
import { limits } from "../model/limits.ts";
import { toJson } from "../model/json.ts";
import type { Manifest } from "../model/manifest.ts";
import type { MetricsEntry } from "../model/metrics-entry.ts";
import type { Plan } from "../model/plan.ts";
import { messageOf, type StatusDetail } from "../model/reasons.ts";
import type { RunSummary } from "../model/run-summary.ts";
import type { AssignmentJob, Witnesses } from "../model/witnesses.ts";
import { version } from "../model/version.ts";
import type { Platform } from "../platform/platform.ts";
import { entryOfRun } from "../model/runs-snapshot.ts";
import { jobSummary } from "../report/job-summary.ts";
import { pathBase, persistedPath, type Collected } from "../run/context.ts";
import type { MergedHistory } from "../metrics/history/history-store.ts";
import { makeEntry } from "../metrics/make-entry.ts";
import { readApprovals } from "./approve.ts";
import { writeDigests } from "./digests.ts";
import { againstPast } from "./history/against-past.ts";
import { writeEntry } from "./history/write-entry.ts";
import type { HistoryOutside } from "./history/open-store.ts";
import { enter, queueEntry, type Past } from "./history/past.ts";
import { judgeRun } from "./guardrails/judge-run.ts";
import type { Settings, Surroundings } from "./settings.ts";
import { recordRun } from "./snapshot.ts";

/** A run that is over, with its files written. */
export interface FinishedRun {
  plan: Plan;
  manifest: Manifest;
  summary: RunSummary;
  /** Of nested pipelines, by run id. */
  children: ReadonlyMap<string, Manifest>;
  findings: readonly Finding[];
  /** Where to look, relative to the repository root. */
  paths: string[];
  /** Absolute. */
  folder: string;
  /** What a person reads: summary.md's text. */
  markdown: string;
  /** Stands for all files of the run (digests.ts); null: it could not be written. */
  chain: string | null;
}

/** What becomes a run's own files. */
export interface RunRecords {
  plan: Plan;
  manifests: Manifest[];
  collected: Collected;
  attempt: number;
  /** How the jobs of the run ended; null: this process ran everything itself. */
  witnesses: Witnesses | null;
  /** What the list of jobs says of each assignment's newest job; null: nothing is known of it. */
  jobs: ReadonlyMap<string, AssignmentJob> | null;
  /** As in AggregateInput. */
  foreign?: AggregateInput["foreign"];
  /** Absolute. */
  folder: string;
  /** Trouble so far that changes no outcome. */
  warnings: string[];
  /** Why this attempt was said to have failed before, by whoever could not write all of its files: it stays so. */
  failedBefore: string | null;
  /** Why it is no success, whatever its records say. Left out: it may be one. */
  refused?: { detail: StatusDetail; reason: string };
  /** The history of its task, without this run. */
  past: Past;
  /** Where the run happens; null: it was killed, and is only brought to its end. */
  surroundings: Surroundings | null;
}

/** What finishing a run, and what leads to it, does something to. */
export type FinishOutside = Pick<Platform, "cancelled" | "git" | "api"> & HistoryOutside;

/** A run before its files are written. */
type Judged = Omit<FinishedRun, "markdown" | "chain"> & {
  /** What `after` stages made. */
  documents: readonly { name: string; text: string }[];
  past: Past;
  /** When its newest attempt began. */
  attemptStartedAt: string;
};

/**
 * Folds what the assignments did into the run's own files: manifest, run summary, final plan, summary.md, its entry in the
 * snapshot of runs, and the digests of all that is there. A run whose files cannot be written has failed, whatever its stages did: nobody could check it.
 */
export async function finishRun(
  outside: FinishOutside,
  settings: Settings,
  run: RunRecords,
): Promise<FinishedRun> {
  const judged = await judgeFinished(outside, settings, run);
  const known = withEarlierWord(judged, run);
  const written = await writeFiles(outside, settings, known);
  if (written.failures.length === 0) return written.finished;
  const { documents, past, attemptStartedAt } = judged;
  const failed = asFailed({ ...written.finished, documents, past, attemptStartedAt }, written.failures);
  return (await writeFiles(outside, settings, failed)).finished;
}

/** A run that was said to have failed, or that is no success, is not made better by its records. */
function withEarlierWord(judged: Judged, { failedBefore, refused }: RunRecords): Judged {
  if (failedBefore !== null && judged.summary.status !== "failed") return asFailed(judged, [failedBefore]);
  if (refused === undefined || judged.summary.status !== "succeeded") return judged;
  return asFailed(judged, [refused.reason], refused.detail);
}

async function judgeFinished(outside: FinishOutside, settings: Settings, run: RunRecords): Promise<Judged> {
  const base = pathBase(settings.root, settings.runsFolder);
  const path = (name: string): string => persistedPath({ base }, join(run.folder, name));
  const paths = ["manifest.json", "run-summary.json", "summary.md"].map(path);
  const approved = await readApprovals(outside.files, run.folder);
  const { surroundings, past, folder } = run;
  const input: AggregateInput = {
    ...run,
    foreign: run.foreign ?? [],
    now: outside.clock.now(),
    artifactRoot: path("."),
    artifacts: paths,
    warnings: [...run.warnings, ...past.warnings, ...approved.warnings],
  };
  const withHistory = <Known extends Aggregate>(known: Known): Known =>
    againstPast(known, past, settings.history);
  const place = { ...run, manifestPath: path("manifest.json") };
  const result = await judgeRun(input, { settings, surroundings, outside, place, withHistory });
  const { documents } = result;
  const manifest = { ...result.manifest, approvals: approved.approvals };
  return withHistory({
    ...result,
    manifest,
    children: new Map(run.collected.children.map((child) => [child.run_id, child])),
    findings: [...run.collected.findings, ...result.findings],
    paths: [...paths, ...documents.map(({ name }) => path(name))],
    folder,
    past,
    attemptStartedAt: startOfAttempt(run, manifest),
  });
}

/** Of an attempt that ran nothing itself: the run's. */
function startOfAttempt({ manifests, attempt }: RunRecords, { started_at }: Manifest): string {
  const own = manifests.filter((manifest) => manifest.attempt === attempt);
  return own.map((manifest) => manifest.started_at).sort()[0] ?? started_at;
}

/** Writes all that can be written. `finished` is the run with what came up meanwhile. */
async function writeFiles(
  outside: FinishOutside,
  settings: Settings,
  run: Judged,
): Promise<{ finished: FinishedRun; failures: string[] }> {
  const failures: string[] = [];
  const write = async (name: string, text: string): Promise<void> => {
    const done = outside.files.replace(join(run.folder, name), text, { durable: name.endsWith(".json") });
    await done.catch((error: unknown) => failures.push(messageOf(error)));
  };
  const { past, attemptStartedAt, documents, ...judged } = run;
  const { plan, folder } = run;
  const entry = makeEntry({ ...run, startedAt: attemptStartedAt, now: outside.clock.now() });
  const queued = await queueEntry(past, entry, settings.history.mayWrite);
  const manifest = { ...run.manifest, metrics_recorded: queued.recorded };
  // First what others read, so that it is there also when the snapshot has to wait for somebody.
  await Promise.all([write("plan.final.json", toJson(plan)), write("manifest.json", toJson(manifest))]);
  await Promise.all(documents.map(({ name, text }) => write(name, text)));
  if (run.findings.length > 0) {
    const { sarifOf } = await import("../report/sarif.ts");
    await write("findings.sarif", toJson(sarifOf({ findings: run.findings, toolVersion: version })));
  }
  const entered = await enterRun(outside, settings, run, entry);
  const summary = {
    ...run.summary,
    plan: { ...run.summary.plan, notes: [...new Set([...run.summary.plan.notes, ...entered.notices])] },
    warnings: [...new Set([...run.summary.warnings, ...queued.warnings, ...entered.warnings])],
  };
  const shown = { ...judged, manifest, summary };
  const markdown = jobSummary(shown);
  await Promise.all([write("run-summary.json", toJson(summary)), write("summary.md", markdown)]);
  const chain = await writeDigests(outside.files, { plan, folder, attempt: manifest.attempt }).catch(
    (error: unknown) => {
      failures.push(messageOf(error));
      return null;
    },
  );
  return { finished: { ...shown, markdown, chain }, failures };
}

/** Enters a run where later ones look for it: in the snapshot of runs, and in the history. Its outcome is not at stake. */
async function enterRun(
  outside: FinishOutside,
  settings: Settings,
  run: Judged,
  entry: MetricsEntry | null,
): Promise<MergedHistory> {
  const ofEntry = await writeEntry(outside.files, run.folder, entry);
  const [ofSnapshot, merged] = await Promise.all([enterInSnapshot(outside, settings, run), enter(run.past)]);
  return { ...merged, warnings: [...ofEntry, ...ofSnapshot, ...merged.warnings] };
}

function asFailed<Run extends Judged>(
  run: Run,
  failures: readonly string[],
  detail: StatusDetail = "files-not-written",
): Run {
  const { manifest, summary } = run;
  const reason = failures.join("; ");
  return {
    ...run,
    manifest: { ...manifest, status: "failed", status_detail: detail, summary: reason },
    summary: { ...summary, status: "failed", reason },
  };
}

/** @returns what people have to know when the run could not be entered */
function enterInSnapshot(
  outside: FinishOutside,
  settings: Settings,
  { manifest, summary, folder }: Pick<FinishedRun, "manifest" | "summary" | "folder">,
): Promise<string[]> {
  const base = pathBase(settings.root, settings.runsFolder);
  const { outFolder, runsFolder } = settings;
  const place = { outFolder, runsFolder, base, task: manifest.task_id };
  const path = persistedPath({ base }, join(folder, "manifest.json"));
  // A runner that cancels kills soon after.
  const waiting = outside.cancelled.aborted ? { patienceMs: limits.cancelledLockPatience.value } : {};
  return recordRun(outside, place, entryOfRun(manifest, summary, path), waiting);
}
