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
import { applyEvent, foldJournal } from "../run/fold.ts";
import type { Happening } from "../run/journal.ts";
import { readJournal, type ReadJournal } from "../run/read-journal.ts";

/** A journal that has its end. */
export interface EndedJournal {
  /** Absolute: the folder that it lies in. */
  folder: string;
  events: JournalEvent[];
  manifest: Manifest;
}

type Outside = Pick<Platform, "files" | "clock" | "processes">;

/**
 * Brings every journal of a run whose process is gone to an end: kills what it left running, says of that that it failed, or
 * was cancelled where the journal knows of a cancel, and writes the manifests anew. Only for who holds the run's lock, or is alone with what lies there.
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
    const read = readJournal((await outside.files.readText(join(runFolder, path))) ?? "");
    if (read.unreadable > 0) warn(`${path}: ${read.unreadable} lines could not be read`);
    const manifest = foldJournal(read.events);
    const folder = join(runFolder, dirname(path));
    if (manifest === undefined) warn(`${path}: it does not say what it is of, so it counts for nothing`);
    // Those of nested pipelines come before the one that they are part of, since `children/` sorts before its journal.
    else ended.push(await endJournal(outside, folder, { ...read, manifest }, ended));
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

async function endJournal(
  { files, clock, processes }: Outside,
  folder: string,
  found: ReadJournal & { manifest: Manifest },
  children: readonly EndedJournal[],
): Promise<EndedJournal> {
  let { manifest } = found;
  const events = [...found.events];
  if (manifest.status === "in_progress") {
    const killed = await processes.endOrphans(orphansOf(events, manifest));
    const now = clock.now();
    // What still ran, ran until now; of what did not, only the last sign of life is known.
    const until = killed > 0 ? now.getTime() : Date.parse(manifest.updated_at);
    const journal = await files.openAppend(join(folder, "journal.ndjson"));
    for (const happening of endingOf(manifest, until, children)) {
      const event: JournalEvent = { ...happening, at: now.toISOString() };
      // A line that was cut off ends here, so that this one stands alone.
      await journal.append(`\n${JSON.stringify(event)}\n`);
      manifest = applyEvent(manifest, event);
      events.push(event);
    }
    await journal.close();
  }
  // Also of a journal that has its end: its process may have been killed before it could write this.
  await files.replace(join(folder, "manifest.json"), toJson(manifest), { durable: true });
  return { folder, events, manifest };
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

/**
 * What a run that was stopped from outside still has to say.
 * @param untilMs when the stages that had no end ended, as far as is known
 */
function endingOf(manifest: Manifest, untilMs: number, children: readonly EndedJournal[]): Happening[] {
  const { commands, child_runs } = manifest;
  const failed = commands.some(({ outcome }) => isFailure(outcome));
  const cancelled = !failed && commands.some(({ exit }) => exit?.kind === "cancelled");
  const ending: Happening[] = commands.flatMap((command) => endingOfStage(command, untilMs, cancelled));
  for (const { run_id } of child_runs.filter(({ status }) => status === "in_progress")) {
    const index = commands.find((command) => command.sub_run_id === run_id)?.index ?? 1;
    const child = children.find((journal) => journal.manifest.run_id === run_id);
    ending.push({ type: "child-finished", index, run_id, status: child?.manifest.status ?? "failed" });
  }
  ending.push({
    type: "run-finished",
    status: cancelled ? "cancelled" : "failed",
    status_detail: "process-gone",
    summary: "the run's process ended before it had written its end",
  });
  return ending;
}

function endingOfStage(command: ManifestCommand, untilMs: number, cancelled: boolean): Happening[] {
  const { index, status, tries, log_path, started_at } = command;
  if (status === "pending")
    return [{ type: "stage-skipped", index, reason: "the run's process ended before it" }];
  if (status !== "running") return [];
  const summary = "the run's process ended while this stage was running";
  return [
    {
      type: "stage-finished",
      index,
      outcome: cancelled ? "cancelled" : "failed",
      exit: cancelled ? { kind: "cancelled" } : { kind: "errored", reason: "process-gone", message: summary },
      tries: Math.max(1, tries),
      duration_ms: started_at === null ? 0 : Math.max(0, untilMs - Date.parse(started_at)),
      summary,
      notes: log_path === null ? [] : ["its log ends where the run's process did"],
      tail: null,
      error_file: null,
      findings: [],
      findings_omitted: 0,
      judgement: null,
      artifacts: [],
      frames: noFrames,
      privacy_log: null,
      handed_on: false,
    },
  ];
}
