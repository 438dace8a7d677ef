import { toJson } from "../model/json.ts";
import { relative, resolve } from "node:path";
import { getExitCode, exitCodes } from "../modes/settings/exit-code.ts";
import { isRefusal, resolveSettings } from "../modes/settings/settings.ts";
import type { JobResult } from "../model/job-results.ts";
import { printError, createCli, printData, type Flags } from "../platform/local/command-line.ts";
import { formatClosingLines } from "../report/terminal/closing-lines.ts";
import { printRefusal } from "./refused.ts";

export interface AggregateFlags extends Flags {
  key?: string;
  planResult?: JobResult;
  runResult?: JobResult;
}

export async function aggregate(folder: string, flags: AggregateFlags): Promise<number> {
  const { requested, platform, hostContext, here } = await createCli(undefined, flags);
  const path = resolve(here, folder);
  if (!(await platform.files.exists(path))) {
    await printError(`${folder}: no such folder\n`);
    return exitCodes.refused;
  }
  const { aggregateFolder } = await import("../modes/aggregate/aggregate-folder.ts");
  const { openArtifactFolders } = await import("../platform/local/artifact-folders.ts");
  const settings = resolveSettings(requested, hostContext.environment);
  const finished = await aggregateFolder(
    platform,
    settings,
    hostContext,
    openArtifactFolders(path),
    {
      folder: path,
      key: flags.key ?? null,
      jobResults: { plan: flags.planResult ?? null, run: flags.runResult ?? null },
    },
  );
  if (isRefusal(finished)) return printRefusal(platform, finished);
  const { screen } = platform;
  const shown = { ...finished, folder: relative(here, finished.folder), colour: screen.colour };
  await screen.write(formatClosingLines(shown));
  if (flags.json === true) await printData(toJson(finished.summary));
  return getExitCode(finished.summary);
}
