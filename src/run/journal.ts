import type { JournalEvent, JournalEventOf } from "../model/journal.ts";
import type { Manifest } from "../model/manifest.ts";
import type { Redacted } from "../model/redacted.ts";
import { messageOf } from "../model/reasons.ts";
import type { Clock, Files, Watcher } from "../platform/platform.ts";
import { applyEvent } from "../model/fold.ts";
import { createLines } from "./journal-lines.ts";
import { createPersister, type Persister } from "./persister.ts";

/** An event without its time, which the journal adds. */
export type Happening = DistributiveOmit<JournalEvent, "at">;
type DistributiveOmit<Union, Key extends PropertyKey> = Union extends unknown
  ? Omit<Union, Key>
  : never;

/** The one way to change what a run knows: append an event. The manifest is folded from them. */
export interface Journal {
  /**
   * Never rejects: what cannot be appended stays in memory, is tried again with the next event, and breaks the journal.
   * A failure and an end resolve when the manifest says so on disk.
   */
  record(happening: Redacted<Happening>): Promise<void>;
  /** Records that the run is still there. Rejects when that cannot be appended, and breaks nothing. */
  beat(): Promise<void>;
  manifest(): Manifest;
  /** Aborted, with a sentence as its reason, as soon as something could not be appended: what runs has to stop. */
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
  /** Hears of trouble that must not end a run: what the watcher throws, a manifest that could not be written. */
  warn(message: string): void;
}

/**
 * Opens a journal with its first event, and writes the first manifest, so that whoever comes later finds one. Rejects
 * when the file cannot be opened.
 */
export async function openJournal(
  options: JournalOptions,
  first: Redacted<Omit<JournalEventOf<"run-started">, "at">>,
): Promise<Journal> {
  const { folder, clock } = options;
  const lines = createLines(await options.files.openAppend(`${folder}/journal.ndjson`));
  const persister = createPersister({ ...options, path: `${folder}/manifest.json` });
  const broken = new AbortController();
  let manifest = applyEvent(undefined, timed(clock, first));
  const inTurn = createQueue();

  const append = async (event: Redacted<JournalEvent>): Promise<void> => {
    manifest = event.type === "run-started" ? manifest : applyEvent(manifest, event);
    try {
      await lines.add(event);
    } catch (error) {
      broken.abort(`its journal could not be written: ${messageOf(error)}`);
    }
    manifest = { ...manifest, journal_sha256: lines.digest() };
    await publish(persister, manifest, event);
    await show(options, event);
  };
  await append({ ...first, at: manifest.started_at });
  return {
    record: (happening) => inTurn(() => append(timed(clock, happening))),
    beat: () =>
      inTurn(async () => {
        const event = timed(clock, { type: "heartbeat" });
        await lines.addOrDrop(event);
        manifest = { ...applyEvent(manifest, event), journal_sha256: lines.digest() };
        persister.note(manifest);
      }),
    manifest: () => manifest,
    broken: broken.signal,
    async close() {
      await inTurn(() => persister.settle());
      await lines.close().catch((error: unknown) => options.warn(messageOf(error)));
    },
  };
}

/** One after another, in the order of the calls; one that fails is no obstacle for the next. */
function createQueue(): (act: () => Promise<void>) => Promise<void> {
  let last = Promise.resolve();
  return (act) => {
    const done = last.then(act);
    last = done.catch(() => undefined);
    return done;
  };
}

const timed = <Given extends Happening>(
  clock: Clock,
  happening: Given,
): Given & { at: string } => ({
  ...happening,
  at: clock.now().toISOString(),
});

/** A failure must not wait for the next snapshot; beginning and end are written for those who look from outside. */
async function publish(
  persister: Persister,
  manifest: Manifest,
  event: JournalEvent,
): Promise<void> {
  if (mustBeSeen(event)) await persister.write(manifest);
  else persister.note(manifest);
}

function mustBeSeen(event: JournalEvent): boolean {
  if (event.type === "run-started" || event.type === "run-finished") return true;
  return event.type === "stage-finished" && event.outcome !== "succeeded";
}

async function show(options: JournalOptions, event: Redacted<JournalEvent>): Promise<void> {
  try {
    await options.watcher.event(options.scope, event);
  } catch (error) {
    options.warn(`the run could not be shown: ${messageOf(error)}`);
  }
}
