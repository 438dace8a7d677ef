import { exitCodes } from "../modes/settings/exit-code.ts";
import { isRefusal } from "../modes/settings/settings.ts";
import { printError, printResult, type Flags } from "../platform/local/command-line.ts";
import { formatRunTable } from "../report/terminal/run-table.ts";
import { printRefusal } from "./refused.ts";
import { createRunSearch } from "./run-search.ts";

export async function show(run: string | undefined, flags: Flags): Promise<number> {
  const { platform, settings } = await createRunSearch(flags);
  const { showRun } = await import("../modes/inspect/show.ts");
  const shown = await showRun(settings, platform, run ?? null);
  if (isRefusal(shown)) return printRefusal(platform, shown);
  const { manifest, children, staleMs } = shown;
  if (shown.warnings.length > 0) await printError(`${shown.warnings.join("\n")}\n`);
  const { colour } = platform.screen;
  await printResult(flags, manifest, formatRunTable(manifest, { children, colour, staleMs }));
  return exitCodes.passed;
}
