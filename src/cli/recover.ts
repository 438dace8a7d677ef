import { relative } from "node:path";
import type { FinishedRun } from "../modes/aggregate/finished-run.ts";
import { exitCodes } from "../modes/settings/exit-code.ts";
import { findRun } from "../modes/run-folder/find-run.ts";
import { refuseFoldersOutside } from "../modes/run-folder/own-folders.ts";
import { isRefusal } from "../modes/settings/settings.ts";
import { printError, print, type Flags } from "../platform/local/command-line.ts";
import { printRefusal } from "./refused.ts";
import { createRunSearch } from "./run-search.ts";

export async function recover(run: string | undefined, flags: Flags): Promise<number> {
  const { platform, here, settings } = await createRunSearch(flags);
  const refusal = await refuseFoldersOutside(settings, platform.files);
  if (refusal !== null) return printRefusal(platform, refusal);
  const { recoverAbandoned, recoverAbandonedRun } = await import("../modes/run/recover.ts");
  if (run === undefined) {
    const recovered = await recoverAbandoned(platform, settings, { tidy: true });
    for (const result of recovered) {
      if (isRefusal(result)) await printError(`${result.messages.join("\n")}\n`);
      else await print(formatEnd(here, result));
    }
    if (recovered.length === 0) await print(nothingToRecover);
    return recovered.some(isRefusal) ? exitCodes.failed : exitCodes.passed;
  }
  const folder = await findRun(settings, platform.files, run);
  const result =
    typeof folder === "string" ? await recoverAbandonedRun(platform, settings, folder) : folder;
  if (result !== null && isRefusal(result)) return printRefusal(platform, result);
  await print(result === null ? nothingToRecover : formatEnd(here, result));
  return exitCodes.passed;
}

const nothingToRecover = "nothing to recover\n";

const formatEnd = (here: string, { folder, summary }: FinishedRun): string =>
  `${relative(here, folder)}: ended as ${summary.status}\n`;
