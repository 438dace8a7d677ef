import { relative } from "node:path";
import { toJson } from "../model/json.ts";
import type { FinishedRun } from "../modes/aggregate/finished-run.ts";
import { getExitCode } from "../modes/settings/exit-code.ts";
import { type HostContext, isRefusal, type Refusal } from "../modes/settings/settings.ts";
import type { Files } from "../platform/platform.ts";
import { printData, type Cli, type Flags } from "../platform/local/command-line.ts";
import { formatClosingLines, formatResult } from "../report/terminal/closing-lines.ts";
import { maxDetailed } from "../report/terminal/failure-details.ts";
import { createRunRedactor } from "../redaction/create-redactor.ts";
import { printRefusal } from "./refused.ts";

/** Prints the result of a run. @returns the exit code */
export async function printFinishedRun(
  { platform, hostContext, here }: Cli,
  flags: Flags,
  finished: FinishedRun | Refusal,
): Promise<number> {
  if (isRefusal(finished)) return printRefusal(platform, finished, flags);
  const { screen } = platform;
  const isQuiet = flags.quiet === true && (hostContext.github === null || flags.json === true);
  const folder = relative(here, finished.folder);
  // In a step's log, the output of stages is already there, and would be read for workflow commands here.
  const logEnds =
    hostContext.github === null ? await readEnds(platform.files, hostContext, finished) : null;
  const ended = { ...finished, folder, colour: screen.colour, logEnds };
  await screen.write(isQuiet ? `${formatResult(ended).join("\n")}\n` : formatClosingLines(ended));
  if (flags.json === true) await printData(toJson(finished.summary));
  return getExitCode(finished.summary);
}

async function readEnds(files: Files, { environment }: HostContext, finished: FinishedRun) {
  if (finished.summary.status === "succeeded") return new Map();
  const { readFailedLogEnds } = await import("../modes/inspect/log-end.ts");
  const { text: hide } = createRunRedactor(environment, finished.plan);
  return readFailedLogEnds(files, finished, maxDetailed, hide);
}
