import { randomUUID } from "node:crypto";
import { relative } from "node:path";
import { runAuto } from "../modes/auto.ts";
import { exitCodeOf, exitCodes } from "../modes/exit-code.ts";
import { isRefusal, settingsOf } from "../modes/settings.ts";
import type { Platform, Watcher } from "../platform/platform.ts";
import { complain, openCommandLine, print, type Flags } from "../platform/local/command-line.ts";
import { createRedactor } from "../redaction/redactor.ts";
import { actionsLog } from "../report/actions-log.ts";
import { closingLines } from "../report/closing-lines.ts";
import { liveView } from "../report/live-view.ts";
import { plainLog } from "../report/plain-log.ts";

export async function run(pipeline: string | undefined, flags: Flags): Promise<number> {
  const { asked, platform, surroundings, here } = await openCommandLine(pipeline, flags);
  const settings = settingsOf(asked, surroundings.environment);
  const inActions = surroundings.github !== null && flags.json !== true;
  const finished = await runAuto(settings, surroundings, {
    platform,
    redactor: createRedactor(),
    watch: (root) => watcher(platform, inActions, root),
  });
  if (isRefusal(finished)) {
    await complain(`${finished.messages.join("\n")}\n`);
    return exitCodes.refused;
  }
  const { screen } = platform;
  await screen.write(
    closingLines({ ...finished, folder: relative(here, finished.folder), colour: screen.colour }),
  );
  if (flags.json === true) await print(`${JSON.stringify(finished.summary, null, 2)}\n`);
  return exitCodeOf(finished.summary);
}

function watcher(platform: Platform, inActions: boolean, root: string): Watcher {
  const { screen, clock } = platform;
  if (inActions) return actionsLog({ ...platform, root, newToken: randomUUID });
  return screen.interactive ? liveView(screen, clock) : plainLog(screen, clock);
}
