import { relative } from "node:path";
import { exitCodes } from "../modes/settings/exit-code.ts";
import { readFailedLogEnds, readLogEnds } from "../modes/inspect/log-end.ts";
import type { ShownRun } from "../modes/inspect/show.ts";
import { isRefusal } from "../modes/settings/settings.ts";
import { printError, printResult, type Flags } from "../platform/local/command-line.ts";
import {
  describeStage,
  formatFailures,
  formatStage,
  maxDetailed,
  type DetailsInput,
} from "../report/terminal/failure-details.ts";
import { formatRunTable } from "../report/terminal/run-table.ts";
import { toStageRows } from "../report/shared/stage-rows.ts";
import type { Platform } from "../platform/platform.ts";
import { createRunRedactor } from "../redaction/create-redactor.ts";
import { printRefusal } from "./refused.ts";
import { readRuns } from "./run-search.ts";

interface ShowFlags extends Flags {
  stage?: string;
}

export const show = (run: string | undefined, flags: ShowFlags): Promise<number> =>
  readRuns(flags, async ({ platform, hostContext, settings, here, archives }) => {
    const { text: hide } = createRunRedactor(hostContext.environment);
    const { showRun } = await import("../modes/inspect/show.ts");
    const shown = await showRun(settings, platform, run ?? null);
    if (isRefusal(shown)) return printRefusal(platform, shown, flags);
    if (shown.warnings.length > 0) await printError(`${shown.warnings.join("\n")}\n`);
    const { colour } = platform.screen;
    const details = { folder: relative(here, archives.locate(shown.folder)), colour, hide };
    if (flags.stage !== undefined) return showStage(platform, flags, flags.stage, shown, details);
    const table = formatRunTable(shown.manifest, { ...shown, ...details });
    const logEnds = await readFailedLogEnds(platform.files, shown, maxDetailed, hide);
    const failures = formatFailures({ ...shown, ...details, logEnds });
    await printResult(flags, shown.manifest, [table, ...failures].join("\n"));
    return exitCodes.passed;
  });

async function showStage(
  platform: Pick<Platform, "cancelled" | "files">,
  flags: Flags,
  name: string,
  shown: ShownRun,
  details: Pick<DetailsInput, "folder" | "colour"> & { hide: (text: string) => string },
): Promise<number> {
  const { findStage } = await import("../modes/inspect/find-stage.ts");
  const groups = toStageRows(shown.manifest, shown.children);
  const row = findStage(
    groups.flatMap(({ rows }) => rows),
    name,
  );
  if (isRefusal(row)) return printRefusal(platform, row, flags);
  const logEnds = await readLogEnds(platform.files, shown, [row], details.hide);
  const input = { ...shown, ...details, logEnds };
  const text = `${formatStage(row, input).join("\n")}\n`;
  await printResult(flags, describeStage(row, input), text);
  return exitCodes.passed;
}
