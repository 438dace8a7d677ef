import { resolveSettings } from "../modes/settings/settings.ts";
import { createCli, printError, type Cli, type Flags } from "../platform/local/command-line.ts";
import type { RunSearch } from "../modes/run-folder/find-run.ts";
import {
  createRunArchives,
  type RunArchives,
  type UnpackDownload,
} from "../modes/run-folder/run-archives.ts";

/** The command line of a verb about recorded runs. Only `--task` restricts the task, no environment variable. */
export async function createRunSearch(flags: Flags) {
  const line = await createCli(undefined, flags);
  return { ...line, settings: toRunSearch(line) };
}

type RunReader = Cli & { settings: RunSearch; archives: RunArchives };

/**
 * Calls a verb that only reads runs. A run may be named by its downloaded archive, which is unpacked into a temporary
 * folder until the verb ends.
 */
export async function readRuns(
  flags: Flags,
  read: (reader: RunReader) => Promise<number>,
): Promise<number> {
  const line = await createCli(undefined, flags);
  const archives = createRunArchives(line.platform.files, unpackDownload, (message) =>
    printError(`${message}\n`),
  );
  try {
    return await read({ ...line, settings: { ...toRunSearch(line), archives }, archives });
  } finally {
    await archives.close();
  }
}

/** Loaded on demand: few calls unpack anything. */
const unpackDownload: UnpackDownload = async (...given) =>
  (await import("../platform/local/artifact-folders.ts")).unpackDownload(...given);

/** Where a verb looks for a run. */
export const toRunSearch = ({ requested, hostContext, here }: Cli) => ({
  ...resolveSettings(requested, hostContext.environment),
  task: requested.task,
  here,
});
