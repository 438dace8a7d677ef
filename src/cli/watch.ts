import type { FinishedRun } from "../modes/aggregate/finished-run.ts";
import { nothingToRun } from "../modes/plan/plan.ts";
import { watchRuns, type WatchedRun } from "../modes/run/watch.ts";
import { identifyPipelineFile } from "../modes/settings/configuration.ts";
import { exitCodes } from "../modes/settings/exit-code.ts";
import { listOwnFiles } from "../modes/settings/origin.ts";
import { isRefusal, resolveSettings, type Refusal } from "../modes/settings/settings.ts";
import { print, type Cli, type Flags } from "../platform/local/command-line.ts";
import { createTreeWatcher } from "../platform/tree-watcher.ts";
import { printFinishedRun } from "./finished-run.ts";

type RunOnce = (changed: readonly string[] | null) => Promise<FinishedRun | Refusal>;

/** `run --watch`: runs, and again after each change. @returns the exit code of the last run */
export async function watch(line: Cli, flags: Flags, runOnce: RunOnce): Promise<number> {
  const { requested, platform, hostContext } = line;
  const { git, files, cancelled } = platform;
  const settings = resolveSettings(requested, hostContext.environment);
  const folders = [settings.runsFolder, settings.outFolder];
  const watcher = createTreeWatcher(settings.root, git, folders);
  try {
    return await watchRuns({
      git,
      watcher,
      cancelled,
      without: listOwnFiles(settings),
      run: async (changed) => show(line, flags, await runOnce(changed)),
      includesPipelineFile: async (names) => {
        const found = await identifyPipelineFile(settings, files);
        return isRefusal(found) || names.includes(found.path);
      },
      say: (text) => print(`${text}\n`),
    });
  } finally {
    watcher.close();
  }
}

async function show(line: Cli, flags: Flags, finished: FinishedRun | Refusal): Promise<WatchedRun> {
  if (finished === nothingToRun) {
    await print(`${nothingToRun.messages.join("\n")}\n`);
    return { result: "idle", code: exitCodes.passed };
  }
  const code = await printFinishedRun(line, flags, finished);
  if (isRefusal(finished)) return { result: "refused", code };
  return { result: code === exitCodes.passed ? "passed" : "failed", code };
}

/** Why `--watch` cannot be combined with other flags; null: it can. */
export function checkWatch({ json, resume, dryRun }: Flags, isInActions: boolean): string | null {
  if (json === true)
    return "--watch runs many times, so it cannot be combined with --json, which prints one result";
  if (resume !== undefined) return "--watch makes new runs, so it cannot be combined with --resume";
  if (dryRun === true) return "--watch runs stages, so it cannot be combined with --dry-run";
  return isInActions ? "--watch waits for changes, so it does not work in GitHub Actions" : null;
}
