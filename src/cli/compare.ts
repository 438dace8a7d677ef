import { relative } from "node:path";
import type { Finding } from "../model/finding.ts";
import type { RunOfComparison } from "../modes/inspect/compare.ts";
import { exitCodes } from "../modes/settings/exit-code.ts";
import { isRefusal } from "../modes/settings/settings.ts";
import { printError, printResult, type Flags } from "../platform/local/command-line.ts";
import { createRunRedactor } from "../redaction/create-redactor.ts";
import { formatComparison } from "../report/terminal/comparison.ts";
import { printRefusal } from "./refused.ts";
import { readRuns } from "./run-search.ts";

/** Shows the differences between two runs. */
export const compare = (
  before: string | undefined,
  after: string | undefined,
  flags: Flags,
): Promise<number> =>
  readRuns(flags, async ({ platform, hostContext, settings, here, archives }) => {
    const { compareRuns } = await import("../modes/inspect/compare.ts");
    const names = [before, after].filter((name) => name !== undefined);
    const compared = await compareRuns(settings, platform, names);
    if (isRefusal(compared)) return printRefusal(platform, compared, flags);
    const { warnings, findings, ...rest } = compared;
    if (warnings.length > 0) await printError(`${warnings.join("\n")}\n`);
    const place = (run: RunOfComparison) => ({
      ...run,
      folder: relative(here, archives.locate(run.folder)),
    });
    const value = {
      schemaVersion: 1,
      kind: "comparison",
      before: place(rest.before),
      after: place(rest.after),
      stages: rest.stages,
      findings: { added: findings.added.map(toShown), removed: findings.removed.map(toShown) },
    };
    const { value: redact } = createRunRedactor(hostContext.environment);
    await printResult(flags, redact(value), formatComparison(compared, platform.screen.colour));
    return exitCodes.passed;
  });

const toShown = ({ end_line, end_column, ...finding }: Finding) => ({
  ...finding,
  endLine: end_line,
  endColumn: end_column,
});
