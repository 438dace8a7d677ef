import { relative } from "node:path";
import type { RunStatus } from "../model/outcome.ts";
import { exitCodes } from "../modes/settings/exit-code.ts";
import { isRefusal } from "../modes/settings/settings.ts";
import { printError, printResult, type Flags } from "../platform/local/command-line.ts";
import { createRunRedactor } from "../redaction/create-redactor.ts";
import { formatRunsTable } from "../report/terminal/runs-table.ts";
import { limitLines } from "../text/wording.ts";
import { printRefusal } from "./refused.ts";
import { createRunSearch } from "./run-search.ts";

interface RunsFlags extends Flags {
  branch?: string;
  status?: RunStatus;
  limit?: number;
}

/** The most runs to list unless `--limit` says otherwise. */
const usualLimit = 20;

export async function runs(flags: RunsFlags): Promise<number> {
  const { platform, hostContext, settings, here } = await createRunSearch(flags);
  const { branch = null, status = null, limit = usualLimit } = flags;
  const { listNewestRuns } = await import("../modes/inspect/list-runs.ts");
  const listed = await listNewestRuns(settings, platform, { branch, status, limit });
  if (isRefusal(listed)) return printRefusal(platform, listed, flags);
  const warnings = limitLines(listed.warnings, 5, "runs");
  if (warnings.length > 0) await printError(`${warnings.join("\n")}\n`);
  const shown = listed.runs.map((run) => ({ ...run, folder: relative(here, run.folder) }));
  const { value } = createRunRedactor(hostContext.environment);
  const { colour } = platform.screen;
  const text =
    shown.length === 0
      ? `no such run in ${relative(here, settings.runsFolder) || "this folder"}\n`
      : formatRunsTable(shown, { colour, now: platform.clock.now() });
  await printResult(flags, value({ schemaVersion: 1, kind: "runs", runs: shown }), text);
  return exitCodes.passed;
}
