import type { Clock, Screen, Watcher } from "../platform/platform.ts";
import type { Flags } from "../platform/local/command-line.ts";
import { PlainLog } from "../report/terminal/plain-log.ts";
import { quietView } from "../report/terminal/quiet-view.ts";
import { VerboseLog } from "../report/terminal/verbose-log.ts";

/** The view of a run in plain lines, as `--quiet` and `--verbose` ask for it. */
export function createPlainView(
  screen: Screen,
  clock: Clock,
  { quiet, verbose }: Flags,
  cancelled?: AbortSignal,
): Watcher {
  if (quiet === true) return quietView;
  const View = verbose === true ? VerboseLog : PlainLog;
  return new View(screen, clock, cancelled);
}
