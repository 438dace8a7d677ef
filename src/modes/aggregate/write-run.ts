import { join } from "node:path";
import type { MergedHistory } from "../../metrics/history/history-store.ts";
import type { Aggregation } from "../../model/aggregation.ts";
import { limits } from "../../model/limits.ts";
import { messageOf } from "../../model/reasons.ts";
import { entryOfRun } from "../../model/runs-snapshot.ts";
import type { Redacted } from "../../model/redacted.ts";
import type { Redactor } from "../../redaction/redactor.ts";
import { createJobSummary } from "../../report/markdown/job-summary.ts";
import { getPathBase, toPersistedPath } from "../../run/persisted-path.ts";
import {
  type ConcludedRun,
  createEntryFile,
  createHistoryEntry,
  type NamedText,
  createResultFiles,
  concludeStoredRun,
  withStageSummaries,
  type RunBasis,
} from "./concluded-run.ts";
import { writeDigests } from "../run-folder/digests.ts";
import type { FinishedRun } from "./finished-run.ts";
import { enter, queueEntry, type Past } from "../history/past.ts";
import type { RunSettings } from "../settings/settings.ts";
import { recordRun } from "../run-folder/snapshot.ts";
import type { Files, ResultPorts } from "../../platform/platform.ts";

/** A run before its files are written. */
export interface RunToWrite extends RunBasis {
  redactor: Redactor;
  /** Documents that `after` stages created. */
  documents: readonly NamedText[];
  past: Past;
}

/** A run with its result, which is computed once from the rest. */
interface JudgedRun extends RunToWrite {
  result: ConcludedRun;
}

/**
 * Writes a run's own files, then enters it in the snapshot of runs and in the history. A run whose files cannot all be
 * written has failed: its files are rewritten to say so, or removed, so that no file claims a success.
 */
export async function writeRun(
  ports: ResultPorts,
  settings: RunSettings,
  judged: RunToWrite,
): Promise<FinishedRun> {
  const { files } = ports;
  const basis = await withStageSummaries(judged);
  const concluded = { ...basis, result: concludeStoredRun(basis) };
  const recorded = withFields(concluded, { metrics_recorded: willBeRecorded(concluded, settings) });
  const run = withWarnings(recorded, await writeEntry(files, recorded));
  const { failures, chain } = await writeFiles(ports, run);
  if (failures.length > 0) return writeFailure(ports, settings, run, failures);
  const messages = await enterRun(ports, settings, run);
  if (!hasMessages(messages)) return toFinishedRun(run, chain);
  const complete = withMessages(run, messages);
  const again = await writeFiles(ports, complete);
  const left = again.failures.map(
    (failure) => `the run's files do not say all of this: ${failure}`,
  );
  return toFinishedRun(withWarnings(complete, left), again.chain);
}

async function writeFailure(
  ports: ResultPorts,
  settings: RunSettings,
  run: JudgedRun,
  failures: readonly string[],
): Promise<FinishedRun> {
  const { files } = ports;
  const reason = run.redactor.text(failures.join("; "));
  const failure = { detail: "files-not-written" as const, reason };
  const failed = withFields(run, { failure });
  await replaceOrRemove(files, failed);
  const warnings = await writeEntry(files, failed);
  if (warnings.length > 0) await removeQuietly(files, join(run.folder, "metrics.jsonl"));
  const complete = withMessages(
    withWarnings(failed, warnings),
    await enterRun(ports, settings, failed),
  );
  await replaceOrRemove(files, complete);
  return toFinishedRun(complete, await seal(ports, complete).catch(() => null));
}

function withFields(run: RunToWrite, more: Partial<Redacted<Aggregation>>): JudgedRun {
  const updated = { ...run, aggregation: { ...run.aggregation, ...more } };
  return { ...updated, result: concludeStoredRun(updated) };
}

const withWarnings = (run: JudgedRun, warnings: readonly string[]): JudgedRun =>
  warnings.length === 0
    ? run
    : withFields(run, {
        warnings: [...new Set([...run.aggregation.warnings, ...warnings.map(run.redactor.text)])],
      });

/** The run is entered right after its files are written; if that fails, they are written again. */
const willBeRecorded = (run: JudgedRun, { history }: RunSettings): boolean =>
  run.past.store !== null && history.mayWrite && createHistoryEntry(run, run.result) !== null;

const toFinishedRun = ({ result }: JudgedRun, chain: string | null): FinishedRun => ({
  ...result,
  markdown: createJobSummary(result),
  chain,
});

/** @returns warnings when it could not be written */
async function writeEntry(files: Files, run: JudgedRun): Promise<string[]> {
  const warnings: string[] = [];
  for (const { name, text } of createEntryFile(run, run.result)) {
    const path = join(run.folder, name);
    await files
      .replace(path, text)
      .catch((error: unknown) => warnings.push(`${path} was not written: ${messageOf(error)}`));
  }
  return warnings;
}

/** Writes all of a run's files, the digests last: they mark the run as ended. */
async function writeFiles(
  ports: ResultPorts,
  run: JudgedRun,
): Promise<{ failures: string[]; chain: string | null }> {
  const failures: string[] = [];
  const write = async ({ name, text }: NamedText): Promise<void> => {
    const writing = ports.files.replace(join(run.folder, name), text, {
      durable: name.endsWith(".json"),
    });
    await writing.catch((error: unknown) => failures.push(messageOf(error)));
  };
  const { others, result } = await createResultFiles(run, run.result);
  await Promise.all([...others, ...run.documents].map(write));
  if (failures.length === 0) await Promise.all(result.map(write));
  if (failures.length > 0) return { failures, chain: null };
  const chain = await seal(ports, run).catch((error: unknown) => {
    failures.push(messageOf(error));
    return null;
  });
  return { failures, chain };
}

const seal = (
  { files, cancelled }: ResultPorts,
  { plan, folder, aggregation, evidence }: RunToWrite,
): Promise<string> =>
  writeDigests(files, {
    plan,
    folder,
    attempt: aggregation.attempt,
    known: evidence.files,
    signal: cancelled,
  });

/**
 * Replaces the files of a result, or removes those that cannot be replaced, so that none is out of date. The old
 * digests no longer match.
 */
async function replaceOrRemove(files: Files, run: JudgedRun): Promise<void> {
  await removeQuietly(files, join(run.folder, "digests.json"));
  const { others, result } = await createResultFiles(run, run.result);
  for (const { name, text } of [...result, ...others, ...run.documents]) {
    const path = join(run.folder, name);
    await files.replace(path, text, { durable: true }).catch(() => removeQuietly(files, path));
  }
}

/** A disk that rejects writes may reject removals too. */
const removeQuietly = (files: Files, path: string): Promise<void> =>
  files.remove(path).catch(() => undefined);

/** Warnings and notices from entering a run in snapshot and history. */
interface Messages extends MergedHistory {
  recorded: boolean;
}

const hasMessages = ({ warnings, notices }: Messages): boolean =>
  warnings.length + notices.length > 0;

function withMessages(run: JudgedRun, { warnings, notices, recorded }: Messages): JudgedRun {
  const known = run.result.summary.plan.notes;
  const newNotices = [...new Set(notices.map(run.redactor.text))].filter(
    (notice) => !known.includes(notice),
  );
  return withFields(withWarnings(run, warnings), {
    metrics_recorded: recorded,
    notes: [...run.aggregation.notes, ...newNotices],
  });
}

/** Enters a run in the snapshot of runs and in the history. Does not change its outcome. */
async function enterRun(
  ports: ResultPorts,
  settings: RunSettings,
  run: JudgedRun,
): Promise<Messages> {
  const entry = createHistoryEntry(run, run.result);
  const queued = await queueEntry(run.past, entry, settings.history.mayWrite);
  const [ofSnapshot, merged] = await Promise.all([
    enterInSnapshot(ports, settings, run),
    enter(run.past),
  ]);
  return {
    ...merged,
    recorded: queued.recorded,
    warnings: [...queued.warnings, ...ofSnapshot, ...merged.warnings],
  };
}

/** @returns warnings when the run could not be entered */
function enterInSnapshot(
  ports: ResultPorts,
  settings: RunSettings,
  { result: { manifest, summary, folder } }: JudgedRun,
): Promise<string[]> {
  const base = getPathBase(settings.root, settings.runsFolder);
  const { outFolder, runsFolder } = settings;
  const place = { outFolder, runsFolder, base, task: manifest.task_id };
  const path = toPersistedPath({ base }, join(folder, "manifest.json"));
  // After a cancel, the runner kills the step soon.
  const waiting = ports.cancelled.aborted ? { patienceMs: limits.cancelledLockPatience.value } : {};
  return recordRun(ports, place, entryOfRun(manifest, summary, path), waiting);
}
