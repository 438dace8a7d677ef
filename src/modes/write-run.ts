import { join } from "node:path";
import type { MergedHistory } from "../metrics/history/history-store.ts";
import { makeEntry } from "../metrics/make-entry.ts";
import { toJson } from "../model/json.ts";
import { limits } from "../model/limits.ts";
import type { MetricsEntry } from "../model/metrics-entry.ts";
import { messageOf, type StatusDetail } from "../model/reasons.ts";
import { entryOfRun } from "../model/runs-snapshot.ts";
import { version } from "../model/version.ts";
import type { Files } from "../platform/platform.ts";
import { jobSummary } from "../report/job-summary.ts";
import { pathBase, persistedPath } from "../run/context.ts";
import { writeDigests } from "./digests.ts";
import type { FinishedRun, FinishOutside } from "./finished-run.ts";
import { enter, queueEntry, type Past } from "./history/past.ts";
import { writeEntry } from "./history/write-entry.ts";
import type { Settings } from "./settings.ts";
import { recordRun } from "./snapshot.ts";

/** A run before its files are written. */
export type JudgedRun = Omit<FinishedRun, "markdown" | "chain"> & {
  /** What `after` stages made. */
  documents: readonly { name: string; text: string }[];
  past: Past;
  /** When its newest attempt began. */
  attemptStartedAt: string;
};

/**
 * Writes a run's own files, and enters it in the snapshot of runs and in the history only when all of them are there: so none
 * of them says that a run succeeded which could not be written. Such a run has failed, and what is there of it says so, or is
 * removed.
 */
export async function writeRun(
  outside: FinishOutside,
  settings: Settings,
  judged: JudgedRun,
): Promise<FinishedRun> {
  const { files } = outside;
  const entry = entryOf(outside, judged);
  const run = withWarnings(recorded(judged, entry, settings), await writeEntry(files, judged.folder, entry));
  const { failures, chain } = await writeFiles(files, run);
  if (failures.length > 0) return writeFailure(outside, settings, run, failures);
  const entered = await enterRun(outside, settings, run, entry);
  if (!hasNews(entered)) return finished(run, chain);
  const told = withNews(run, entered);
  const again = await writeFiles(files, told);
  const left = again.failures.map((failure) => `the run's files do not say all of this: ${failure}`);
  return finished(withWarnings(told, left), again.chain);
}

async function writeFailure(
  outside: FinishOutside,
  settings: Settings,
  run: JudgedRun,
  failures: readonly string[],
): Promise<FinishedRun> {
  const { files } = outside;
  const failed = asFailed(run, "files-not-written", failures.join("; "));
  await replaceOrRemove(files, failed);
  const entry = entryOf(outside, failed);
  const warnings = await writeEntry(files, run.folder, entry);
  if (warnings.length > 0) await removeQuietly(files, join(run.folder, "metrics.jsonl"));
  const told = withNews(withWarnings(failed, warnings), await enterRun(outside, settings, failed, entry));
  await replaceOrRemove(files, told);
  return finished(told, await sealed(files, told).catch(() => null));
}

/** The run as one that did not succeed for a reason that is not in its manifests. */
export function asFailed(run: JudgedRun, detail: StatusDetail, reason: string): JudgedRun {
  const { manifest, summary } = run;
  return {
    ...run,
    manifest: { ...manifest, status: "failed", status_detail: detail, summary: reason },
    summary: { ...summary, status: "failed", reason },
  };
}

const entryOf = ({ clock }: FinishOutside, run: JudgedRun): MetricsEntry | null =>
  makeEntry({ ...run, startedAt: run.attemptStartedAt, now: clock.now() });

/** It is entered right after its files are written; when that fails, they are written again. */
const recorded = (run: JudgedRun, entry: MetricsEntry | null, { history }: Settings): JudgedRun => ({
  ...run,
  manifest: {
    ...run.manifest,
    metrics_recorded: run.past.store !== null && entry !== null && history.mayWrite,
  },
});

const withWarnings = (run: JudgedRun, warnings: readonly string[]): JudgedRun => ({
  ...run,
  summary: { ...run.summary, warnings: [...new Set([...run.summary.warnings, ...warnings])] },
});

function finished(run: JudgedRun, chain: string | null): FinishedRun {
  const { past: _past, attemptStartedAt: _started, documents: _documents, ...shown } = run;
  return { ...shown, markdown: jobSummary(shown), chain };
}

interface NamedText {
  name: string;
  text: string;
}

/** Those that say how the run ended come last. */
async function textsOf(run: JudgedRun): Promise<{ others: NamedText[]; result: NamedText[] }> {
  const others = [{ name: "plan.final.json", text: toJson(run.plan) }, ...run.documents];
  if (run.findings.length > 0) {
    const { sarifOf } = await import("../report/sarif.ts");
    const sarif = sarifOf({ findings: run.findings, toolVersion: version });
    others.push({ name: "findings.sarif", text: toJson(sarif) });
  }
  const result = [
    { name: "manifest.json", text: toJson(run.manifest) },
    { name: "run-summary.json", text: toJson(run.summary) },
    { name: "summary.md", text: jobSummary(run) },
  ];
  return { others, result };
}

/** Writes all of a run's files, the digests last: they are what says that the run has its end. */
async function writeFiles(
  files: Files,
  run: JudgedRun,
): Promise<{ failures: string[]; chain: string | null }> {
  const failures: string[] = [];
  const write = async ({ name, text }: NamedText): Promise<void> => {
    const done = files.replace(join(run.folder, name), text, { durable: name.endsWith(".json") });
    await done.catch((error: unknown) => failures.push(messageOf(error)));
  };
  const { others, result } = await textsOf(run);
  await Promise.all(others.map(write));
  if (failures.length === 0) await Promise.all(result.map(write));
  if (failures.length > 0) return { failures, chain: null };
  const chain = await sealed(files, run).catch((error: unknown) => {
    failures.push(messageOf(error));
    return null;
  });
  return { failures, chain };
}

const sealed = (files: Files, { plan, folder, manifest: { attempt } }: JudgedRun): Promise<string> =>
  writeDigests(files, { plan, folder, attempt });

/** What cannot be replaced must not go on saying what is not so. Digests of other files are none. */
async function replaceOrRemove(files: Files, run: JudgedRun): Promise<void> {
  await removeQuietly(files, join(run.folder, "digests.json"));
  const { others, result } = await textsOf(run);
  for (const { name, text } of [...result, ...others]) {
    const path = join(run.folder, name);
    await files.replace(path, text, { durable: true }).catch(() => removeQuietly(files, path));
  }
}

/** The disk that did not let it be written may not let it be removed either. */
const removeQuietly = (files: Files, path: string): Promise<void> =>
  files.remove(path).catch(() => undefined);

/** What came up while a run was entered where later ones look for it. */
interface News extends MergedHistory {
  recorded: boolean;
}

const hasNews = ({ warnings, notices }: News): boolean => warnings.length + notices.length > 0;

function withNews(run: JudgedRun, { warnings, notices, recorded: isRecorded }: News): JudgedRun {
  const told = withWarnings(run, warnings);
  const { plan } = told.summary;
  return {
    ...told,
    manifest: { ...told.manifest, metrics_recorded: isRecorded },
    summary: { ...told.summary, plan: { ...plan, notes: [...new Set([...plan.notes, ...notices])] } },
  };
}

/** Enters a run in the snapshot of runs, and in the history. Its outcome is not at stake. */
async function enterRun(
  outside: FinishOutside,
  settings: Settings,
  run: JudgedRun,
  entry: MetricsEntry | null,
): Promise<News> {
  const queued = await queueEntry(run.past, entry, settings.history.mayWrite);
  const [ofSnapshot, merged] = await Promise.all([enterInSnapshot(outside, settings, run), enter(run.past)]);
  return {
    ...merged,
    recorded: queued.recorded,
    warnings: [...queued.warnings, ...ofSnapshot, ...merged.warnings],
  };
}

/** @returns what people have to know when the run could not be entered */
function enterInSnapshot(
  outside: FinishOutside,
  settings: Settings,
  { manifest, summary, folder }: JudgedRun,
): Promise<string[]> {
  const base = pathBase(settings.root, settings.runsFolder);
  const { outFolder, runsFolder } = settings;
  const place = { outFolder, runsFolder, base, task: manifest.task_id };
  const path = persistedPath({ base }, join(folder, "manifest.json"));
  // A runner that cancels kills soon after.
  const waiting = outside.cancelled.aborted ? { patienceMs: limits.cancelledLockPatience.value } : {};
  return recordRun(outside, place, entryOfRun(manifest, summary, path), waiting);
}
