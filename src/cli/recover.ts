import { relative } from "node:path";
import { exitCodes } from "../modes/exit-code.ts";
import { findRun } from "../modes/find-run.ts";
import { isRefusal, settingsOf } from "../modes/settings.ts";
import { complain, openCommandLine, print, type Flags } from "../platform/local/command-line.ts";

export async function recover(run: string | undefined, flags: Flags): Promise<number> {
  const { asked, platform, surroundings, here } = await openCommandLine(undefined, flags);
  const settings = { ...settingsOf(asked, surroundings.environment), task: flags.task ?? null };
  const { recoverAbandoned, recoverRun } = await import("../modes/recover.ts");
  if (run === undefined) {
    const recovered = await recoverAbandoned(platform, settings);
    for (const { folder, result } of recovered) {
      if (result === null) await print(`${relative(here, folder)}: nothing was run in it; removed\n`);
      else if (isRefusal(result)) await complain(`${result.messages.join("\n")}\n`);
      else await print(`${relative(here, folder)}: ended as ${result.summary.status}\n`);
    }
    if (recovered.length === 0) await print("every run has its end or its process\n");
    return recovered.some(({ result }) => result !== null && isRefusal(result))
      ? exitCodes.failed
      : exitCodes.passed;
  }
  const folder = await findRun(settings, platform.files, run);
  const result = typeof folder === "string" ? await recoverRun(platform, settings, folder) : folder;
  if (isRefusal(result)) {
    await complain(`${result.messages.join("\n")}\n`);
    return exitCodes.refused;
  }
  await print(`${relative(here, result.folder)}: ended as ${result.summary.status}\n`);
  return exitCodes.passed;
}
