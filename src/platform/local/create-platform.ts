import type { Writer } from "../../model/journal.ts";
import { systemClock } from "../clock.ts";
import { diskFiles } from "../files.ts";
import { openGit } from "../git.ts";
import { restrictToInside } from "../inside-only.ts";
import type { Artifacts, Cache, GitHubApi, Platform, Processes, Screen } from "../platform.ts";
import { createLocks } from "../lock.ts";
import { createProcesses } from "../process.ts";
import { toOneLine } from "../one-line.ts";
import { createCancelSignal } from "./cancel.ts";
import { createScreen } from "./screen.ts";

/** Creates the ports to this machine's disk, clock, processes and git. */
export function createPlatform(options: {
  /** Absolute path of the repository root. */
  root: string;
  environment: Readonly<Record<string, string>>;
  /** The stream that shows the run. */
  screen: NodeJS.WriteStream;
  /** This process, as recorded in lock files. */
  owner: Writer;
  /** Runs git's fetches and shows them. Default: like all processes, in silence. */
  fetchWith?: (screen: Screen) => Pick<Processes, "start">;
  artifacts?: Artifacts;
  cache?: Cache;
  api?: GitHubApi;
}): Platform {
  const { root, environment } = options;
  const temporaryRoot = environment["RUNNER_TEMP"];
  const processes = createProcesses();
  const cancelled = createCancelSignal();
  const screen = createScreen(options.screen, environment);
  const restriction = restrictToInside(root);
  return {
    clock: systemClock,
    files: restriction.files(diskFiles(temporaryRoot === undefined ? {} : { temporaryRoot })),
    processes,
    locks: restriction.locks(createLocks({ clock: systemClock, owner: options.owner, processes })),
    git: openGit(root, environment, processes, cancelled, {
      processes: options.fetchWith?.(screen) ?? processes,
      waiting: (sentence) => void process.stderr.write(`${toOneLine(sentence)}\n`),
    }),
    screen,
    artifacts: options.artifacts ?? null,
    cache: options.cache ?? null,
    api: options.api ?? null,
    ownFiles: null,
    cancelled,
  };
}
