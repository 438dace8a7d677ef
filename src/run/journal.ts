import type { JournalEvent, JournalHeader } from "../model/journal.ts";
import { limits } from "../model/limits.ts";
import type { Manifest } from "../model/manifest.ts";
import type { Appender, Clock, Files, Watcher } from "../platform/platform.ts";
import { applyEvent } from "./fold.ts";

const snapshotInterval = limits.snapshot.value;

/** An event without its time, which the journal adds. */
export type Happening = DistributiveOmit<JournalEvent, "at">;
type DistributiveOmit<Union, Key extends PropertyKey> = Union extends unknown ? Omit<Union, Key> : never;

/** The one way to change what a run knows: append an event. The manifest is folded from them. */
export interface Journal {
  record(happening: Happening): Promise<void>;
  manifest(): Manifest;
  close(): Promise<void>;
}

export interface JournalOptions {
  /** Absolute path of the attempt's folder. */
  folder: string;
  files: Files;
  clock: Clock;
  watcher: Watcher;
  scope: readonly string[];
  /** Hears what the watcher throws: showing a run must not end it. */
  warn(message: string): void;
}

/** Opens a journal with its first event, and writes the first manifest, so that whoever comes later finds one. */
export async function openJournal(
  options: JournalOptions,
  first: Omit<Extract<JournalEvent, { type: "run-started" }>, "at">,
): Promise<Journal> {
  const { folder, files, clock } = options;
  const appender = await files.openAppend(`${folder}/journal.ndjson`);
  await appendLine(appender, { schema_version: 1, kind: "journal" } satisfies JournalHeader);
  let manifest: Manifest | undefined;
  let snapshotAt = -Infinity;
  let queue = Promise.resolve();

  const append = async (happening: Happening): Promise<void> => {
    const event: JournalEvent = { ...happening, at: clock.now().toISOString() };
    await appendLine(appender, event);
    manifest = applyEvent(manifest, event);
    if (mustBeSeen(event) || clock.elapsed() - snapshotAt >= snapshotInterval) {
      await files.replace(`${folder}/manifest.json`, toJson(manifest), {
        durable: event.type === "run-finished",
      });
      snapshotAt = clock.elapsed();
    }
    await show(options, event);
  };
  const record = (happening: Happening): Promise<void> => {
    const done = queue.then(() => append(happening));
    // Whoever recorded hears of a failure; the next in line must not fail for it.
    queue = done.catch(() => undefined);
    return done;
  };
  await record(first);
  return { record, manifest: () => manifest!, close: () => appender.close() };
}

/** A failure must not wait for the next snapshot; beginning and end are written for those who look from outside. */
function mustBeSeen(event: JournalEvent): boolean {
  if (event.type === "run-started" || event.type === "run-finished") return true;
  return event.type === "stage-finished" && event.outcome !== "succeeded";
}

async function show(options: JournalOptions, event: JournalEvent): Promise<void> {
  try {
    await options.watcher.event(options.scope, event);
  } catch (error) {
    options.warn(`the run could not be shown: ${error instanceof Error ? error.message : String(error)}`);
  }
}

const appendLine = (appender: Appender, value: unknown): Promise<void> =>
  appender.append(`${JSON.stringify(value)}\n`);

export const toJson = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
