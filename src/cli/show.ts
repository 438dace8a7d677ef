import { relative } from "node:path";
import { exitCodes } from "../modes/settings/exit-code.ts";
import { isRefusal } from "../modes/settings/settings.ts";
import { printError, printResult, type Flags } from "../platform/local/command-line.ts";
import {
  describeStage,
  formatFailures,
  formatStage,
  type DetailsInput,
} from "../report/terminal/failure-details.ts";
import { formatRunTable } from "../report/terminal/run-table.ts";
import { toStageRows } from "../report/shared/stage-rows.ts";
import { printRefusal } from "./refused.ts";
import { createRunSearch } from "./run-search.ts";

interface ShowFlags extends Flags {
  stage?: string;
}

export async function show(run: string | undefined, flags: ShowFlags): Promise<number> {
  const { platform, settings, here } = await createRunSearch(flags);
  const { showRun } = await import("../modes/inspect/show.ts");
  const shown = await showRun(settings, platform, run ?? null);
  if (isRefusal(shown)) return printRefusal(platform, shown, flags);
  if (shown.warnings.length > 0) await printError(`${shown.warnings.join("\n")}\n`);
  const { colour } = platform.screen;
  const details = { ...shown, folder: relative(here, shown.folder), colour };
  if (flags.stage !== undefined) return showStage(platform, flags, flags.stage, details);
  const table = formatRunTable(shown.manifest, details);
  const failures = formatFailures(details);
  await printResult(flags, shown.manifest, [table, ...failures].join("\n"));
  return exitCodes.passed;
}

async function showStage(
  platform: { cancelled: AbortSignal },
  flags: Flags,
  name: string,
  details: DetailsInput,
): Promise<number> {
  const { findStage } = await import("../modes/inspect/find-stage.ts");
  const groups = toStageRows(details.manifest, details.children);
  const row = findStage(
    groups.flatMap(({ rows }) => rows),
    name,
  );
  if (isRefusal(row)) return printRefusal(platform, row, flags);
  const text = `${formatStage(row, details).join("\n")}\n`;
  await printResult(flags, describeStage(row, details), text);
  return exitCodes.passed;
}
