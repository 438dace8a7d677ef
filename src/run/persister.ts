import { toJson } from "../model/json.ts";
import { limits } from "../model/limits.ts";
import type { Manifest } from "../model/manifest.ts";
import { messageOf } from "../model/reasons.ts";
import type { Clock, Files } from "../platform/platform.ts";

/** Writes snapshots of a manifest for whoever watches from outside. The journal is the truth; these may lag behind. */
export interface Persister {
  /** Takes note of a newer state; it is written in its time. */
  note(manifest: Manifest): void;
  /** Writes this state, or a newer one, before it resolves; never behind a timer. */
  write(manifest: Manifest): Promise<void>;
  /** Resolves when nothing is being written any more. */
  settle(): Promise<void>;
}

export interface PersisterOptions {
  path: string;
  files: Pick<Files, "replace">;
  clock: Pick<Clock, "elapsed" | "sleep">;
  /** Hears of every write that failed for good. */
  warn(message: string): void;
}

/** Milliseconds before each further try at a write that failed. */
const pauses = [50, 200];

/** Writes never overlap, and what changes during one is written once after it, however often it changed. */
export function createPersister(options: PersisterOptions): Persister {
  const { clock } = options;
  let newest: Manifest | undefined;
  let lastAt = -Infinity;
  let writing: Promise<void> | undefined;

  const writeNewest = async (): Promise<void> => {
    lastAt = clock.elapsed();
    await writeWithTries(options, newest!);
  };
  const start = (): Promise<void> => {
    writing = writeNewest().finally(() => (writing = undefined));
    return writing;
  };
  return {
    note(manifest) {
      newest = manifest;
      if (writing === undefined && clock.elapsed() - lastAt >= limits.snapshot.value) void start();
    },
    async write(manifest) {
      newest = manifest;
      // What is being written now is older.
      await writing;
      // Somebody else who waited may have begun already, with this state or a newer one.
      await (writing ?? start());
    },
    settle: async () => {
      await writing;
    },
  };
}

/** Never rejects. */
async function writeWithTries(options: PersisterOptions, manifest: Manifest): Promise<void> {
  const durable = manifest.completed_at !== null;
  for (const pause of [...pauses, null]) {
    try {
      await options.files.replace(options.path, toJson(manifest), { durable });
      return;
    } catch (error) {
      if (pause === null) options.warn(`the manifest could not be written: ${messageOf(error)}`);
      else await options.clock.sleep(pause);
    }
  }
}
