import { relative } from "node:path";
import type { FollowPorts } from "../modes/inspect/follow-log.ts";
import { findRun } from "../modes/run-folder/find-run.ts";
import { findRunState } from "../modes/run-folder/run-lock.ts";
import { exitCodes } from "../modes/settings/exit-code.ts";
import { isRefusal, type Refusal } from "../modes/settings/settings.ts";
import { isOutputRead, print, printError, type Flags } from "../platform/local/command-line.ts";
import type { Files, Platform } from "../platform/platform.ts";
import { createLogText } from "../report/terminal/log-text.ts";
import { printRefusal } from "./refused.ts";
import { readRuns } from "./run-search.ts";

interface LogsFlags extends Flags {
  follow?: boolean;
}

/** Prints the log of a stage; by default of the first that failed or, while it is followed, that started last. */
export const logs = (stage: string | undefined, flags: LogsFlags): Promise<number> =>
  readRuns(flags, async ({ platform, settings, here, archives }) => {
    const folder = await findRun(settings, platform.files, flags.run ?? null);
    if (typeof folder !== "string") return printRefusal(platform, folder, flags);
    const followed = flags.follow === true ? await follow(platform, folder, stage ?? null) : "over";
    if (followed === "followed")
      return platform.cancelled.aborted ? exitCodes.cancelled : exitCodes.passed;
    const shownFolder = relative(here, archives.locate(folder));
    const refusal =
      followed === "over"
        ? await printLog(platform, flags, { folder, shownFolder, stage: stage ?? null })
        : followed;
    return refusal === null ? exitCodes.passed : printRefusal(platform, refusal, flags);
  });

async function printLog(
  platform: Platform,
  { json }: Flags,
  { folder, shownFolder, stage }: { folder: string; shownFolder: string; stage: string | null },
): Promise<Refusal | null> {
  const { readRun } = await import("../modes/inspect/show.ts");
  const run = await readRun(platform, folder);
  if (isRefusal(run)) return run;
  const { describeLog, findStageLog } = await import("../modes/inspect/stage-log.ts");
  const log = await findStageLog(platform.files, run, stage);
  if (isRefusal(log)) return log;
  if (json !== true) {
    const pieces = readLogText(platform.files, log.path, platform.screen.colour);
    for await (const piece of pieces) await print(piece);
    return null;
  }
  const { printLines } = await import("./print-lines.ts");
  await printLines(
    describeLog(log, run, shownFolder),
    readLogText(platform.files, log.path, false),
  );
  return null;
}

async function* readLogText(
  files: Pick<Files, "readChunks">,
  path: string,
  colour: boolean,
): AsyncGenerator<string> {
  const text = createLogText(colour);
  for await (const bytes of files.readChunks(path)) yield text.push(bytes);
  yield text.end();
}

/** Prints the log of a stage while it grows, if the run is in progress. */
async function follow(
  platform: FollowPorts & Pick<Platform, "screen">,
  folder: string,
  stage: string | null,
): Promise<"followed" | "over" | Refusal> {
  const state = await findRunState(platform, folder);
  if (state === "ended" || state === "gone") return "over";
  const { followLog } = await import("../modes/inspect/follow-log.ts");
  const text = createLogText(platform.screen.colour);
  const followed = await followLog(platform, folder, stage, {
    write: async (bytes) => {
      await print(text.push(bytes));
      return isOutputRead();
    },
    note: (message) => printError(`${message}\n`),
  });
  await print(text.end());
  return followed;
}
