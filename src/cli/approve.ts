import { relative } from "node:path";
import { exitCodes } from "../modes/settings/exit-code.ts";
import { isRefusal, resolveSettings } from "../modes/settings/settings.ts";
import { createCli, print, type Flags } from "../platform/local/command-line.ts";
import { printRefusal } from "./refused.ts";

export async function approve(run: string, flags: Flags & { reason: string }): Promise<number> {
  const { requested, platform, hostContext, here } = await createCli(undefined, flags);
  const settings = { ...resolveSettings(requested, hostContext.environment), task: requested.task };
  const { approveRun } = await import("../modes/inspect/approve.ts");
  const approved = await approveRun(platform, settings, hostContext, run, flags.reason);
  if (isRefusal(approved)) return printRefusal(platform, approved);
  await print(`${relative(here, approved.path)}\n`);
  return exitCodes.passed;
}
