import { type Redacted, type RedactedText, words } from "../../model/redacted.ts";
import { dirname, join, posix } from "node:path";
import { isTerminal } from "../../aggregate/counting.ts";
import type { JournalEvent } from "../../model/journal.ts";
import { toJson } from "../../model/json.ts";
import type { Manifest, ManifestCommand } from "../../model/manifest.ts";
import { isFailure, outcomeOf, type Exit } from "../../model/outcome.ts";
import type { StatusDetail } from "../../model/reasons.ts";
import type { Collected } from "../../run/context.ts";
import { attemptFiles } from "../../model/run-files.ts";
import { toProcessMark } from "../../run/environment.ts";
import { noFrames } from "../../model/frames.ts";
import type { NewEvent } from "../../run/journal.ts";
import type { ReadJournal } from "../../model/read-journal.ts";
import { readJournal } from "../../run/read-journal.ts";
import type { Orphans, RunPorts } from "../../platform/platform.ts";

/** A journal that has its end. */
export interface EndedJournal {
  /** Absolute: the folder that it lies in. */
  folder: string;
  events: JournalEvent[];
  manifest: Manifest;
}

export interface EndOptions {
  /** Only journals below this folder, relative to the run's. Left out: all. */
  below?: string;
  /** The run was cancelled before its process was gone. Left out: it was not, so that what was running failed. */
  cancelled?: boolean;
  /** Why a success that the journals of this attempt claim is none. Left out: they are believed. */
  refused?: { attempt: number; detail: StatusDetail; reason: RedactedText };
}

/**
 * Brings every journal of a run whose process is gone to an end: kills what it left running, says of that how it ended,
 * and writes the manifests anew. Only for who holds the run's lock, or is alone with what lies there.
 */
export async function endJournals(
  ports: RunPorts,
  runFolder: string,
  warn: (message: string) => void,
  options: EndOptions = {},
): Promise<EndedJournal[]> {
  const { below = "" } = options;
  const found = await ports.files.listFiles(join(runFolder, below));
  const paths = found
    .map((path) => posix.join(below, path))
    .filter((path) => attemptFiles("journal.ndjson").test(path));
  const ended: EndedJournal[] = [];
  for (const path of paths) {
    const folder = join(runFolder, dirname(path));
    if ((await ports.files.readText(join(runFolder, path))) === "") {
      warn(`${path}: it was empty: its process had recorded nothing`);
      await ports.files.remove(join(runFolder, path));
      continue;
    }
    const { events, unreadable, manifest } = await readJournalIn(ports, folder);
    if (unreadable.length > 0) warn(`${path}: ${unreadable.length} lines could not be read`);
    if (manifest === undefined)
      warn(`${path}: it does not say what it is of, so it counts for nothing`);
    // Those of nested pipelines come before the one that they are part of, since `children/` sorts before its journal.
    else
      ended.push(
        await endJournal(ports, { folder, events, manifest }, { ...options, children: ended }),
      );
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

const readJournalIn = async (
  { files }: Pick<RunPorts, "files">,
  folder: string,
): Promise<ReadJournal> =>
  readJournal((await files.readText(join(folder, "journal.ndjson"))) ?? "");

type EndRequest = EndOptions & { children: readonly EndedJournal[] };

async function endJournal(
  ports: RunPorts,
  found: EndedJournal,
  request: EndRequest,
): Promise<EndedJournal> {
  const { manifest, events } = found;
  const isOver = isTerminal(manifest.status);
  const killed = isOver ? 0 : await ports.processes.endOrphans(findOrphans(events, manifest));
  // What still ran, ran until now; of what did not, only the last sign of life is known.
  const until = killed > 0 ? ports.clock.now().getTime() : Date.parse(manifest.updated_at);
  const ending = isOver
    ? createRefusalEvents(manifest, request)
    : createEndEvents(manifest, until, request);
  const ended = ending.length === 0 ? found : await appendEnd(ports, found, ending);
  // Also of a journal that has its end: its process may have been killed before it could write this.
  await ports.files.replace(join(ended.folder, "manifest.json"), toJson(ended.manifest), {
    durable: true,
  });
  return ended;
}

async function appendEnd(
  ports: RunPorts,
  { folder, manifest }: EndedJournal,
  ending: readonly Redacted<NewEvent>[],
): Promise<EndedJournal> {
  const { files, clock } = ports;
  const journal = await files.openAppend(join(folder, "journal.ndjson"));
  for (const untimed of ending) {
    const event: JournalEvent = { ...untimed, at: clock.now().toISOString() };
    // A line that was cut off ends here, so that this one stands alone.
    await journal.append(`\n${JSON.stringify(event)}\n`);
  }
  await journal.close();
  const read = await readJournalIn(ports, folder);
  return { folder, events: read.events, manifest: read.manifest ?? manifest };
}

/** The process groups of stages that have not ended, and whatever else the run started. */
function findOrphans(events: readonly JournalEvent[], manifest: Manifest): Orphans {
  const running = manifest.commands
    .filter(({ status }) => status === "running")
    .map(({ index }) => index);
  const leaders = events.flatMap((event) =>
    event.type === "stage-started" && event.pid !== null && running.includes(event.index)
      ? [{ pid: event.pid, started: event.process_started }]
      : [],
  );
  const [first] = events;
  if (first?.type !== "run-started") return { leaders, mark: toProcessMark("none") };
  // The process itself too: that of one assignment can outlive the one that started it for a moment.
  return { leaders: [...leaders, first.writer], mark: toProcessMark(first.mark) };
}

/** A success that is none; empty when it is none that anybody claims. */
function createRefusalEvents(
  manifest: Manifest,
  { cancelled = false, refused }: EndRequest,
): Redacted<NewEvent>[] {
  const isClaimed = manifest.status === "succeeded" && manifest.parent_run_id === null;
  if (!isClaimed || manifest.attempt !== refused?.attempt) return [];
  return [endOfRun(cancelled, refused.detail, refused.reason)];
}

/**
 * What a run that was stopped from outside still has to say.
 * @param untilMs when the stages that had no end ended, as far as is known
 */
function createEndEvents(
  manifest: Manifest,
  untilMs: number,
  request: EndRequest,
): Redacted<NewEvent>[] {
  const { commands, child_runs } = manifest;
  const hasFailed = commands.some(({ outcome }) => isFailure(outcome));
  const cancelled = request.cancelled ?? commands.some(({ exit }) => exit?.kind === "cancelled");
  const ending = commands.flatMap((command) => endingOfStage(command, untilMs, cancelled));
  for (const { run_id } of child_runs.filter(({ status }) => !isTerminal(status))) {
    const index = commands.find((command) => command.sub_run_id === run_id)?.index ?? 1;
    const child = request.children.find((journal) => journal.manifest.run_id === run_id);
    ending.push({
      type: "child-finished",
      index,
      run_id,
      status: child?.manifest.status ?? "failed",
    });
  }
  const reason = words`the process was gone before the run ended`;
  ending.push(endOfRun(cancelled && !hasFailed, "process-gone", reason));
  return ending;
}

const endOfRun = (
  cancelled: boolean,
  detail: StatusDetail,
  summary: RedactedText,
): Redacted<NewEvent> => ({
  type: "run-finished",
  status: cancelled ? "cancelled" : "failed",
  status_detail: detail,
  summary,
});

function endingOfStage(
  command: ManifestCommand,
  untilMs: number,
  cancelled: boolean,
): Redacted<NewEvent>[] {
  const { index, status, tries, log_path, started_at } = command;
  if (status === "pending")
    return [{ type: "stage-skipped", index, reason: words`the run's process ended before it` }];
  if (status !== "running") return [];
  const summary = words`the process was gone: it ended while this stage was running`;
  const exit: Redacted<Exit> = cancelled
    ? { kind: "cancelled" }
    : { kind: "errored", reason: "process-gone", message: summary };
  return [
    {
      type: "stage-finished",
      index,
      outcome: outcomeOf(exit, { continue_on_error: false }),
      exit,
      tries: Math.max(1, tries),
      duration_ms: started_at === null ? 0 : Math.max(0, untilMs - Date.parse(started_at)),
      summary,
      notes: log_path === null ? [] : [words`its log ends where the run's process did`],
      tail: null,
      error_file: null,
      findings: [],
      findings_omitted: 0,
      judgement: null,
      artifacts: [],
      outputs: {},
      step_summary: null,
      files: [],
      frames: noFrames,
      privacy_log: null,
      handed_on: false,
    },
  ];
}
