import { counted } from "../model/counted.ts";
import { relative, resolve } from "node:path";
import { exitCodes } from "../modes/settings/exit-code.ts";
import { isRefusal, resolveSettings } from "../modes/settings/settings.ts";
import {
  printError,
  createCli,
  print,
  printData,
  type Flags,
} from "../platform/local/command-line.ts";
import { formatMetricsCsv } from "../report/export/metrics-csv.ts";
import { formatMetricsJson } from "../report/export/metrics-json.ts";
import { formatMetricsTable } from "../report/terminal/metrics-table.ts";
import { printRefusal } from "./refused.ts";

interface MetricsFlags extends Flags {
  since?: string;
  csv?: boolean;
  import?: string;
}

export async function metrics(flags: MetricsFlags): Promise<number> {
  const { requested, platform, hostContext, here } = await createCli(undefined, flags);
  const settings = resolveSettings(requested, hostContext.environment);
  const { showMetrics } = await import("../modes/history/show-metrics.ts");
  const shown = await showMetrics(platform, settings, {
    since: flags.since ?? null,
    file: flags.import === undefined ? null : resolve(here, flags.import),
  });
  if (isRefusal(shown)) return printRefusal(platform, shown, flags);
  const { figures, imported, task } = shown;
  for (const warning of shown.warnings) await printError(`${warning}\n`);
  if (imported !== null)
    await printError(
      `imported ${counted(imported.entered, "run")}; ${imported.known} already existed\n`,
    );
  if (flags.json === true) await printData(formatMetricsJson(figures));
  else if (flags.csv === true) await printData(formatMetricsCsv(figures));
  else if (task !== null && figures.entries > 0)
    await print(formatMetricsTable(task, figures, platform.screen));
  else await print(`${describeEmptyHistory(relative(here, settings.runsFolder), flags.since)}\n`);
  return exitCodes.passed;
}

const describeEmptyHistory = (runsFolder: string, since: string | undefined): string =>
  since === undefined
    ? `There is no history in ${runsFolder || "this folder"} yet: \`orchestrator run\` adds every run that ends.`
    : `The history in ${runsFolder || "this folder"} has no run that ended since then (--since ${since}).`;
