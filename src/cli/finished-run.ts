import { relative } from "node:path";
import { toJson } from "../model/json.ts";
import type { FinishedRun } from "../modes/aggregate/finished-run.ts";
import { getExitCode } from "../modes/settings/exit-code.ts";
import { isRefusal, type Refusal } from "../modes/settings/settings.ts";
import { printData, type Cli, type Flags } from "../platform/local/command-line.ts";
import { formatClosingLines } from "../report/terminal/closing-lines.ts";
import { printRefusal } from "./refused.ts";

/** Prints the result of a run. @returns the exit code */
export async function printFinishedRun(
  { platform, here }: Cli,
  flags: Flags,
  finished: FinishedRun | Refusal,
): Promise<number> {
  if (isRefusal(finished)) return printRefusal(platform, finished, flags);
  const { screen } = platform;
  const folder = relative(here, finished.folder);
  await screen.write(formatClosingLines({ ...finished, folder, colour: screen.colour }));
  if (flags.json === true) await printData(toJson(finished.summary));
  return getExitCode(finished.summary);
}
