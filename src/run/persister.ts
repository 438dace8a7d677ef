import { toJson } from "../model/json.ts";
import { limits } from "../model/limits.ts";
import type { Manifest } from "../model/manifest.ts";
import { messageOf } from "../model/reasons.ts";
import type { Clock, Files } from "../platform/platform.ts";

/** Writes snapshots of a manifest. They may lag behind the journal, which is authoritative. */
export interface Persister {
  /** Takes a newer state, to be written within the snapshot interval. */
  note(manifest: Manifest): void;
  /** Writes this state or a newer one at once. */
  write(manifest: Manifest): Promise<void>;
  /** Resolves when no write is in progress. */
  settle(): Promise<void>;
}

export interface PersisterOptions {
  path: string;
  files: Pick<Files, "replace">;
  clock: Pick<Clock, "elapsed" | "sleep">;
  /** Reports a write that failed in all tries. */
  warn(message: string): void;
}

/** Milliseconds before each retry of a failed write. */
const pauses = [50, 200];

/** Writes never overlap. Changes during a write are written once after it. */
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
      await writing;
      // Another waiting call may have started already, with this state or a newer one.
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
