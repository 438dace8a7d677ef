import { relative } from "node:path";
import { exitCodes } from "../modes/settings/exit-code.ts";
import { isRefusal } from "../modes/settings/settings.ts";
import { print, type Flags } from "../platform/local/command-line.ts";
import { printRefusal } from "./refused.ts";
import { createRunSearch } from "./run-search.ts";

export async function approve(
  run: string | undefined,
  flags: Flags & { reason: string },
): Promise<number> {
  const { platform, hostContext, here, settings } = await createRunSearch(flags);
  const { approveRun } = await import("../modes/inspect/approve.ts");
  const approved = await approveRun(platform, settings, hostContext, run ?? null, flags.reason);
  if (isRefusal(approved)) return printRefusal(platform, approved);
  await print(`${relative(here, approved.path)}\n`);
  return exitCodes.passed;
}
