import { relative } from "node:path";
import { exitCodes } from "../modes/settings/exit-code.ts";
import { findRun } from "../modes/run-folder/find-run.ts";
import { refuseFoldersOutside } from "../modes/run-folder/own-folders.ts";
import { isRefusal, resolveSettings } from "../modes/settings/settings.ts";
import { printError, createCli, print, type Flags } from "../platform/local/command-line.ts";
import { printRefusal } from "./refused.ts";

export async function recover(run: string | undefined, flags: Flags): Promise<number> {
  const { requested, platform, hostContext, here } = await createCli(undefined, flags);
  const settings = { ...resolveSettings(requested, hostContext.environment), task: requested.task };
  const refusal = await refuseFoldersOutside(settings, platform.files);
  if (refusal !== null) {
    await printError(`${refusal.messages.join("\n")}\n`);
    return exitCodes.refused;
  }
  const { recoverAbandoned, recoverAbandonedRun } = await import("../modes/run/recover.ts");
  if (run === undefined) {
    const recovered = await recoverAbandoned(platform, settings, { tidy: true });
    for (const { folder, result } of recovered) {
      if (isRefusal(result)) await printError(`${result.messages.join("\n")}\n`);
      else await print(`${relative(here, folder)}: ended as ${result.summary.status}\n`);
    }
    if (recovered.length === 0) await print("nothing to recover\n");
    return recovered.some(({ result }) => isRefusal(result)) ? exitCodes.failed : exitCodes.passed;
  }
  const folder = await findRun(settings, platform.files, run);
  const result =
    typeof folder === "string" ? await recoverAbandonedRun(platform, settings, folder) : folder;
  if (result === null) {
    await print("nothing to recover\n");
    return exitCodes.passed;
  }
  if (isRefusal(result)) return printRefusal(platform, result);
  await print(`${relative(here, result.folder)}: ended as ${result.summary.status}\n`);
  return exitCodes.passed;
}
