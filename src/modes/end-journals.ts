import { dirname, join, posix } from "node:path";
import { isTerminal } from "../aggregate/counting.ts";
import type { JournalEvent } from "../model/journal.ts";
import { toJson } from "../model/json.ts";
import type { Manifest, ManifestCommand } from "../model/manifest.ts";
import { isFailure, outcomeOf, type Exit } from "../model/outcome.ts";
import type { StatusDetail } from "../model/reasons.ts";
import type { Orphans, Platform } from "../platform/platform.ts";
import type { Collected } from "../run/context.ts";
import { attemptFiles } from "../model/run-files.ts";
import { processMark } from "../run/environment.ts";
import { noFrames } from "../model/frames.ts";
import type { Happening } from "../run/journal.ts";
import { readJournal, type ReadJournal } from "../model/read-journal.ts";

/** A journal that has its end. */
export interface EndedJournal {
  /** Absolute: the folder that it lies in. */
  folder: string;
  events: JournalEvent[];
  manifest: Manifest;
}

type Outside = Pick<Platform, "files" | "clock" | "processes">;

export interface EndOptions {
  /** Only journals below this folder, relative to the run's. Left out: all. */
  below?: string;
  /** The run was cancelled before its process was gone. Left out: it was not, so that what was running failed. */
  cancelled?: boolean;
  /** Why a success that the journals of this attempt claim is none. Left out: they are believed. */
  refused?: { attempt: number; detail: StatusDetail; reason: string };
}

/**
 * Brings every journal of a run whose process is gone to an end: kills what it left running, says of that how it ended, and
 * writes the manifests anew. Only for who holds the run's lock, or is alone with what lies there.
 */
export async function endJournals(
  outside: Outside,
  runFolder: string,
  warn: (message: string) => void,
  options: EndOptions = {},
): Promise<EndedJournal[]> {
  const { below = "" } = options;
  const found = await outside.files.listFiles(join(runFolder, below));
  const paths = found
    .map((path) => posix.join(below, path))
    .filter((path) => attemptFiles("journal.ndjson").test(path));
  const ended: EndedJournal[] = [];
  for (const path of paths) {
    const folder = join(runFolder, dirname(path));
    const { events, unreadable, manifest } = await readJournalIn(outside, folder);
    if (unreadable.length > 0) warn(`${path}: ${unreadable.length} lines could not be read`);
    if (manifest === undefined) warn(`${path}: it does not say what it is of, so it counts for nothing`);
    else ended.push(await endJournal(outside, { folder, events, manifest }, options));
  }
  return ended;
}

/** What the journals of one attempt, or of several, say besides their manifests. */
export function collectFrom(journals: readonly EndedJournal[]): Collected {
  const collected: Collected = { children: [], findings: [] };
  for (const { events, manifest } of journals) {
    if (manifest.parent_run_id !== null) collected.children.push(manifest);
    for (const event of events)
      if (event.type === "stage-finished") collected.findings.push(...event.findings);
  }
  return collected;
}

const readJournalIn = async ({ files }: Pick<Outside, "files">, folder: string): Promise<ReadJournal> =>
  readJournal((await files.readText(join(folder, "journal.ndjson"))) ?? "");

async function endJournal(outside: Outside, found: EndedJournal, options: EndOptions): Promise<EndedJournal> {
  const { manifest, events } = found;
  if (!isTerminal(manifest.status)) await outside.processes.endOrphans(orphansOf(events, manifest));
  const ending = endingOf(manifest, outside.clock.now(), options);
  const ended = ending.length === 0 ? found : await appendEnd(outside, found, ending);
  // Also of a journal that has its end: its process may have been killed before it could write this.
  await outside.files.replace(join(ended.folder, "manifest.json"), toJson(ended.manifest), { durable: true });
  return ended;
}

async function appendEnd(
  outside: Outside,
  { folder, manifest }: EndedJournal,
  ending: readonly Happening[],
): Promise<EndedJournal> {
  const { files, clock } = outside;
  const journal = await files.openAppend(join(folder, "journal.ndjson"));
  for (const happening of ending) {
    const event: JournalEvent = { ...happening, at: clock.now().toISOString() };
    // A line that was cut off ends here, so that this one stands alone.
    await journal.append(`\n${JSON.stringify(event)}\n`);
  }
  await journal.close();
  const read = await readJournalIn(outside, folder);
  return { folder, events: read.events, manifest: read.manifest ?? manifest };
}

/** The process groups of stages that have not ended, and whatever else the run started. */
function orphansOf(events: readonly JournalEvent[], manifest: Manifest): Orphans {
  const running = manifest.commands.filter(({ status }) => status === "running").map(({ index }) => index);
  const leaders = events.flatMap((event) =>
    event.type === "stage-started" && event.pid !== null && running.includes(event.index)
      ? [{ pid: event.pid, started: event.process_started }]
      : [],
  );
  const [first] = events;
  if (first?.type !== "run-started") return { leaders, mark: processMark("none") };
  // The process itself too: that of one assignment can outlive the one that started it for a moment.
  return { leaders: [...leaders, first.writer], mark: processMark(first.mark) };
}

/** What a journal lacks; empty when it has its end. */
function endingOf(manifest: Manifest, now: Date, options: EndOptions): Happening[] {
  const { cancelled = false, refused } = options;
  if (isTerminal(manifest.status)) {
    const isClaimed = manifest.status === "succeeded" && manifest.parent_run_id === null;
    if (!isClaimed || manifest.attempt !== refused?.attempt) return [];
    return [endOfRun(cancelled, refused.detail, refused.reason)];
  }
  const ending = manifest.commands.flatMap((command) => endingOfStage(command, manifest, now, cancelled));
  for (const child of manifest.child_runs.filter(({ status }) => !isTerminal(status))) {
    const index = manifest.commands.find((command) => command.sub_run_id === child.run_id)?.index ?? 1;
    const status = cancelled ? "cancelled" : "failed";
    ending.push({ type: "child-finished", index, run_id: child.run_id, status });
  }
  const hasFailed = manifest.commands.some(({ outcome }) => isFailure(outcome));
  const reason = "the process was gone before the run ended";
  ending.push(endOfRun(cancelled && !hasFailed, "process-gone", reason));
  return ending;
}

const endOfRun = (cancelled: boolean, detail: StatusDetail, summary: string): Happening => ({
  type: "run-finished",
  status: cancelled ? "cancelled" : "failed",
  status_detail: detail,
  summary,
});

function endingOfStage(
  command: ManifestCommand,
  manifest: Manifest,
  now: Date,
  cancelled: boolean,
): Happening[] {
  const { index, status, tries, log_path } = command;
  if (status === "pending")
    return [{ type: "stage-skipped", index, reason: "the run's process ended before it" }];
  if (status !== "running") return [];
  const summary = "the process was gone: it ended while this stage was running";
  const exit: Exit = cancelled
    ? { kind: "cancelled" }
    : { kind: "errored", reason: "process-gone", message: summary };
  return [
    {
      type: "stage-finished",
      index,
      outcome: outcomeOf(exit, { continue_on_error: false }),
      exit,
      tries: Math.max(1, tries),
      duration_ms: longestDuration(command, manifest, now),
      summary,
      notes: log_path === null ? [] : ["its log ends where the run's process did"],
      tail: null,
      error_file: null,
      findings: [],
      findings_omitted: 0,
      judgement: null,
      artifacts: [],
      files: [],
      frames: noFrames,
      privacy_log: null,
      handed_on: false,
    },
  ];
}

/** Until its process can have lived at most: it left no heartbeat when the next one was due. */
function longestDuration({ started_at }: ManifestCommand, manifest: Manifest, now: Date): number {
  if (started_at === null) return 0;
  const due = Date.parse(manifest.updated_at) + (manifest.heartbeat_interval_seconds ?? 0) * 1000;
  return Math.max(0, Math.min(now.getTime(), due) - Date.parse(started_at));
}
