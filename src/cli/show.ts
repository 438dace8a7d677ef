import { resolve } from "node:path";
import { exitCodes } from "../modes/settings/exit-code.ts";
import { isRefusal, resolveSettings } from "../modes/settings/settings.ts";
import { createCli, printError, printResult, type Flags } from "../platform/local/command-line.ts";
import { formatRunTable } from "../report/terminal/run-table.ts";
import { printRefusal } from "./refused.ts";

export async function show(run: string | undefined, flags: Flags): Promise<number> {
  const { requested, platform, hostContext, here } = await createCli(undefined, flags);
  const settings = { ...resolveSettings(requested, hostContext.environment), task: requested.task };
  const runName = run !== undefined && /[/\\]/.test(run) ? resolve(here, run) : (run ?? null);
  const { showRun } = await import("../modes/inspect/show.ts");
  const shown = await showRun(settings, platform, runName);
  if (isRefusal(shown)) return printRefusal(platform, shown);
  const { manifest, children, staleMs } = shown;
  if (shown.warnings.length > 0) await printError(`${shown.warnings.join("\n")}\n`);
  const { colour } = platform.screen;
  await printResult(flags, manifest, formatRunTable(manifest, { children, colour, staleMs }));
  return exitCodes.passed;
}
