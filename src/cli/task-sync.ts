import { counted } from "../model/counted.ts";
import { exitCodes } from "../modes/settings/exit-code.ts";
import { resolveSettings } from "../modes/settings/settings.ts";
import { syncTaskFiles } from "../modes/guardrails/sync-tasks.ts";
import { createCli, print, type Flags } from "../platform/local/command-line.ts";
import { formatFindings } from "../report/terminal/finding-lines.ts";

interface SyncFlags extends Flags {
  check?: boolean;
}

export async function taskSync(flags: SyncFlags): Promise<number> {
  const { requested, platform, hostContext } = await createCli(undefined, flags);
  const settings = resolveSettings(requested, hostContext.environment);
  const check = flags.check === true;
  const { edits, drift, links } = await syncTaskFiles(settings, platform.files, check);
  const isLeft = check
    ? drift
    : drift.filter(({ path }) => !edits.some((edit) => edit.path === path));
  const words = `${counted(links, "link")} to manifests checked`;
  const summary = check
    ? `${words}, ${drift.length} out of date`
    : `${words}, ${counted(edits.length, "file")} updated`;
  const { colour } = platform.screen;
  await print(`${formatFindings({ findings: isLeft, summary, colour }).join("\n")}\n`);
  return isLeft.length === 0 ? exitCodes.passed : exitCodes.failed;
}
