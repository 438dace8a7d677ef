import { counted } from "../../model/counted.ts";
import { type Redacted, type RedactedText, words } from "../../model/redacted.ts";
import { dirname, join, posix } from "node:path";
import { isTerminal } from "../../aggregate/count-manifests.ts";
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

/** A journal that has ended. */
export interface EndedJournal {
  /** Absolute: the folder of the journal. */
  folder: string;
  events: JournalEvent[];
  manifest: Manifest;
}

export interface EndOptions {
  /** Only journals below this folder, relative to the run's. Default: all. */
  below?: string;
  /** Whether the run was cancelled before its process was gone. Default: stages that were running have failed. */
  cancelled?: boolean;
  /** Why a success in the journals of this attempt does not count. Left out: it counts. */
  refused?: { attempt: number; detail: StatusDetail; reason: RedactedText };
}

/**
 * Ends every journal of a run whose process is gone: kills the processes it left, records how its stages ended, and
 * rewrites the manifests. The caller holds the run's lock, or has the folder to itself.
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
      warn(`${path}: the journal was empty and was removed`);
      await ports.files.remove(join(runFolder, path));
      continue;
    }
    const { events, unreadable, manifest } = await readJournalIn(ports, folder);
    const missing = counted(unreadable.length, "line");
    if (unreadable.length > 0) warn(`${path}: ${missing} could not be read`);
    if (manifest === undefined)
      warn(`${path}: the journal does not say which run it belongs to, so it is ignored`);
    // Nested pipelines come before their parent, because `children/` sorts before `journal.ndjson`.
    else
      ended.push(
        await endJournal(ports, { folder, events, manifest }, { ...options, children: ended }),
      );
  }
  return ended;
}

/** Collects nested manifests and findings from journals. */
export function collectResults(journals: readonly EndedJournal[]): Collected {
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
  // Stages that were killed here ran until now; for others only the last update is known.
  const until = killed > 0 ? ports.clock.now().getTime() : Date.parse(manifest.updated_at);
  const ending = isOver
    ? createRefusalEvents(manifest, request)
    : createEndEvents(manifest, until, request);
  const ended = ending.length === 0 ? found : await appendEnd(ports, found, ending);
  // Also for an ended journal: its process may have been killed before it could write this.
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
    // The leading line break ends a line that was cut off.
    await journal.append(`\n${JSON.stringify(event)}\n`);
  }
  await journal.close();
  const read = await readJournalIn(ports, folder);
  return { folder, events: read.events, manifest: read.manifest ?? manifest };
}

/** The process groups of stages that have not ended, and the mark of everything the run started. */
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
  // Includes the writer: the process of an assignment can briefly outlive the one that started it.
  return { leaders: [...leaders, first.writer], mark: toProcessMark(first.mark) };
}

/** The event that turns a refused success into a failure; empty if the journal records no such success. */
function createRefusalEvents(
  manifest: Manifest,
  { cancelled = false, refused }: EndRequest,
): Redacted<NewEvent>[] {
  const isClaimed = manifest.status === "succeeded" && manifest.parent_run_id === null;
  if (!isClaimed || manifest.attempt !== refused?.attempt) return [];
  return [createRunEnd(cancelled, refused.detail, refused.reason)];
}

/**
 * The events that are missing in the journal of a killed run.
 * @param untilMs when the open stages ended, as far as is known
 */
function createEndEvents(
  manifest: Manifest,
  untilMs: number,
  request: EndRequest,
): Redacted<NewEvent>[] {
  const { commands, child_runs } = manifest;
  const hasFailed = commands.some(({ outcome }) => isFailure(outcome));
  const cancelled = request.cancelled ?? commands.some(({ exit }) => exit?.kind === "cancelled");
  const ending = commands.flatMap((command) => createStageEnd(command, untilMs, cancelled));
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
  const reason = words`the process ended before the run did`;
  ending.push(createRunEnd(cancelled && !hasFailed, "process-gone", reason));
  return ending;
}

const createRunEnd = (
  cancelled: boolean,
  detail: StatusDetail,
  summary: RedactedText,
): Redacted<NewEvent> => ({
  type: "run-finished",
  status: cancelled ? "cancelled" : "failed",
  status_detail: detail,
  summary,
});

function createStageEnd(
  command: ManifestCommand,
  untilMs: number,
  cancelled: boolean,
): Redacted<NewEvent>[] {
  const { index, status, tries, log_path, started_at } = command;
  if (status === "pending")
    return [
      { type: "stage-skipped", index, reason: words`the run's process ended before this stage` },
    ];
  if (status !== "running") return [];
  const summary = words`the run's process ended while this stage was running`;
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
      notes: log_path === null ? [] : [words`the log ends where the run's process ended`],
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
