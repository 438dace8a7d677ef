import { dirname, join, posix } from "node:path";
import type { JournalEvent } from "../model/journal.ts";
import { toJson } from "../model/json.ts";
import type { Manifest, ManifestCommand } from "../model/manifest.ts";
import { isFailure } from "../model/outcome.ts";
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

/**
 * Brings every journal of a run whose process is gone to an end: kills what it left running, says of that that it was
 * cancelled, and writes the manifests anew. Only for who holds the run's lock, or is alone with what lies there.
 * @param below only those below this folder, relative to the run's; default: all
 */
export async function endJournals(
  outside: Outside,
  runFolder: string,
  warn: (message: string) => void,
  below = "",
): Promise<EndedJournal[]> {
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
    else ended.push(await endJournal(outside, { folder, events, manifest }));
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

async function endJournal(outside: Outside, found: EndedJournal): Promise<EndedJournal> {
  const ended = found.manifest.status === "in_progress" ? await appendEnd(outside, found) : found;
  // Also of a journal that has its end: its process may have been killed before it could write this.
  await outside.files.replace(join(ended.folder, "manifest.json"), toJson(ended.manifest), { durable: true });
  return ended;
}

async function appendEnd(
  outside: Outside,
  { folder, events, manifest }: EndedJournal,
): Promise<EndedJournal> {
  const { files, clock, processes } = outside;
  await processes.endOrphans(orphansOf(events, manifest));
  const journal = await files.openAppend(join(folder, "journal.ndjson"));
  for (const happening of endingOf(manifest)) {
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

/** What a run that was stopped from outside still has to say. */
function endingOf(manifest: Manifest): Happening[] {
  const ending: Happening[] = manifest.commands.flatMap(endingOfStage);
  for (const child of manifest.child_runs.filter(({ status }) => status === "in_progress")) {
    const index = manifest.commands.find((command) => command.sub_run_id === child.run_id)?.index ?? 1;
    ending.push({ type: "child-finished", index, run_id: child.run_id, status: "cancelled" });
  }
  const failed = manifest.commands.some(({ outcome }) => isFailure(outcome));
  ending.push({
    type: "run-finished",
    status: failed ? "failed" : "cancelled",
    status_detail: "process-gone",
    summary: "ended by whoever found it unfinished",
  });
  return ending;
}

function endingOfStage({ index, status, tries, log_path }: ManifestCommand): Happening[] {
  if (status === "pending")
    return [{ type: "stage-skipped", index, reason: "the run's process ended before it" }];
  if (status !== "running") return [];
  const summary = "the run's process ended while this stage was running";
  return [
    {
      type: "stage-finished",
      index,
      outcome: "cancelled",
      exit: { kind: "errored", reason: "process-gone", message: summary },
      tries: Math.max(1, tries),
      duration_ms: 0,
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
