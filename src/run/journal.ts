import type { JournalEvent, JournalEventOf, JournalHeader } from "../model/journal.ts";
import type { Manifest } from "../model/manifest.ts";
import type { Redacted } from "../model/redacted.ts";
import { messageOf } from "../model/reasons.ts";
import type { Clock, Files, Watcher, Appender } from "../platform/platform.ts";
import { applyEvent } from "../model/fold.ts";
import { createPersister, type Persister } from "./persister.ts";
import { createMeter } from "./evidence.ts";
import { createLineAppender, toLine } from "./line-appender.ts";

/** An event without its time, which the journal adds. */
export type NewEvent = DistributiveOmit<JournalEvent, "at">;
type DistributiveOmit<Union, Key extends PropertyKey> = Union extends unknown
  ? Omit<Union, Key>
  : never;

/** The events of a run, and the manifest that is folded from them. All changes are appended events. */
export interface Journal {
  /**
   * Never rejects: an event that cannot be appended is retried with the next one, and breaks the journal. After a
   * failure or an end it resolves once the manifest on disk is up to date.
   */
  record(event: Redacted<NewEvent>): Promise<void>;
  /** Records a heartbeat. Rejects if it cannot be appended, without breaking the journal. */
  beat(): Promise<void>;
  getManifest(): Manifest;
  /** Aborted when an event could not be appended, with a sentence as its reason: the run has to stop. */
  broken: AbortSignal;
  close(): Promise<void>;
}

export interface JournalOptions {
  /** Absolute path of the attempt's folder. */
  folder: string;
  files: Files;
  clock: Clock;
  watcher: Watcher;
  scope: readonly string[];
  /** Reports problems that must not end a run: errors of the watcher, a manifest that could not be written. */
  warn(message: string): void;
}

/** Opens a journal with its first event, and writes the first manifest. Rejects if the file cannot be opened. */
export async function openJournal(
  options: JournalOptions,
  first: Redacted<Omit<JournalEventOf<"run-started">, "at">>,
): Promise<Journal> {
  const { folder, clock } = options;
  const lines = createJournalWriter(await options.files.openAppend(`${folder}/journal.ndjson`));
  const persister = createPersister({ ...options, path: `${folder}/manifest.json` });
  const broken = new AbortController();
  let manifest = applyEvent(undefined, addTime(clock, first));
  const enqueue = createQueue();

  const append = async (event: Redacted<JournalEvent>): Promise<void> => {
    manifest = event.type === "run-started" ? manifest : applyEvent(manifest, event);
    try {
      await lines.add(event);
    } catch (error) {
      broken.abort(`its journal could not be written: ${messageOf(error)}`);
    }
    manifest = { ...manifest, journal_sha256: lines.getDigest() };
    await publish(persister, manifest, event);
    await notify(options, event);
  };
  await append({ ...first, at: manifest.started_at });
  return {
    record: (event) => enqueue(() => append(addTime(clock, event))),
    beat: () =>
      enqueue(async () => {
        const event = addTime(clock, { type: "heartbeat" });
        await lines.addOrDrop(event);
        manifest = { ...applyEvent(manifest, event), journal_sha256: lines.getDigest() };
        persister.note(manifest);
      }),
    getManifest: () => manifest,
    broken: broken.signal,
    async close() {
      await enqueue(() => persister.settle());
      await lines.close().catch((error: unknown) => options.warn(messageOf(error)));
    },
  };
}

/** Runs tasks one after another. A failed one does not stop the next. */
function createQueue(): (act: () => Promise<void>) => Promise<void> {
  let last = Promise.resolve();
  return (act) => {
    const done = last.then(act);
    last = done.catch(() => undefined);
    return done;
  };
}

const addTime = <Given extends NewEvent>(clock: Clock, event: Given): Given & { at: string } => ({
  ...event,
  at: clock.now().toISOString(),
});

async function publish(
  persister: Persister,
  manifest: Manifest,
  event: JournalEvent,
): Promise<void> {
  if (isUrgent(event)) await persister.write(manifest);
  else persister.note(manifest);
}

/** Whether the manifest on disk must show the event at once: the start, the end and failures. */
function isUrgent(event: JournalEvent): boolean {
  if (event.type === "run-started" || event.type === "run-finished") return true;
  return event.type === "stage-finished" && event.outcome !== "succeeded";
}

async function notify(options: JournalOptions, event: Redacted<JournalEvent>): Promise<void> {
  try {
    await options.watcher.event(options.scope, event);
  } catch (error) {
    options.warn(`the run could not be shown: ${messageOf(error)}`);
  }
}

/** Writes the lines of a journal, the header first. */
export interface JournalWriter {
  /** Appends the event after those that failed before. If it fails, it is retried with the next event. */
  add(event: JournalEvent): Promise<void>;
  /** The same, but drops the event if that fails. */
  addOrDrop(event: JournalEvent): Promise<void>;
  /** sha256 of all appended lines, as readJournal computes it. */
  getDigest(): string;
  close(): Promise<void>;
}

function createJournalWriter(appender: Appender): JournalWriter {
  let waiting = [toLine({ schema_version: 1, kind: "journal" } satisfies JournalHeader)];
  const file = createLineAppender(appender);
  const meter = createMeter();
  let measured = "";
  // A repeated line had to be written again: readers ignore it.
  const measure = (line: string): void => {
    if (line !== measured) meter.add(line);
    measured = line;
  };
  const flush = async (): Promise<void> => {
    await file.append(waiting);
    waiting.forEach(measure);
    waiting = [];
  };
  return {
    add(event) {
      waiting.push(toLine(event));
      return flush();
    },
    async addOrDrop(event) {
      const line = toLine(event);
      waiting.push(line);
      await flush().catch((error: unknown) => {
        waiting = waiting.filter((other) => other !== line);
        throw error;
      });
    },
    getDigest: () => meter.read().sha256,
    close: file.close,
  };
}
