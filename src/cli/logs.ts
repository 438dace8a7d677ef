import { exitCodes } from "../modes/settings/exit-code.ts";
import { isRefusal } from "../modes/settings/settings.ts";
import { print, type Flags } from "../platform/local/command-line.ts";
import { createLogText } from "../report/terminal/log-text.ts";
import { printRefusal } from "./refused.ts";
import { readRuns } from "./run-search.ts";

/** Prints the log of a stage; by default of the first that failed. */
export const logs = (stage: string | undefined, flags: Flags): Promise<number> =>
  readRuns(flags, async ({ platform, settings }) => {
    const { showRun } = await import("../modes/inspect/show.ts");
    const run = await showRun(settings, platform, flags.run ?? null);
    if (isRefusal(run)) return printRefusal(platform, run);
    const { findStageLog } = await import("../modes/inspect/stage-log.ts");
    const log = await findStageLog(platform.files, run, stage ?? null);
    if (isRefusal(log)) return printRefusal(platform, log);
    const text = createLogText(platform.screen.colour);
    for await (const bytes of platform.files.readChunks(log.path)) await print(text.push(bytes));
    await print(text.end());
    return exitCodes.passed;
  });
