import { resolve } from "node:path";
import { refuse, resolveSettings } from "../modes/settings/settings.ts";
import type { JobResult } from "../model/job-results.ts";
import { createCli, type Flags } from "../platform/local/command-line.ts";
import { printRefusal } from "./refused.ts";
import { printFinishedRun } from "./finished-run.ts";

interface AggregateFlags extends Flags {
  key?: string;
  planResult?: JobResult;
  runResult?: JobResult;
}

export async function aggregate(folder: string, flags: AggregateFlags): Promise<number> {
  const line = await createCli(undefined, flags);
  const { requested, platform, hostContext } = line;
  const path = resolve(line.here, folder);
  if (!(await platform.files.exists(path)))
    return printRefusal(platform, refuse(`${folder}: no such folder`), flags);
  const { aggregateFolder } = await import("../modes/aggregate/aggregate-folder.ts");
  const { openArtifactFolders } = await import("../platform/local/artifact-folders.ts");
  const settings = resolveSettings(requested, hostContext.environment);
  const artifacts = openArtifactFolders(path);
  const finished = await aggregateFolder(platform, settings, hostContext, artifacts, {
    folder: path,
    key: flags.key ?? null,
    jobResults: { plan: flags.planResult ?? null, run: flags.runResult ?? null },
  });
  return printFinishedRun(line, flags, finished);
}
