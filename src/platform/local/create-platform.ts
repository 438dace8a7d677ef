import type { Writer } from "../../model/journal.ts";
import { systemClock } from "../clock.ts";
import { diskFiles } from "../files.ts";
import { openGit } from "../git.ts";
import { restrictToInside } from "../inside-only.ts";
import type { Artifacts, Cache, GitHubApi, Platform, Processes, Screen } from "../platform.ts";
import { createLocks } from "../lock.ts";
import { createProcesses } from "../process.ts";
import { toOneLine } from "../one-line.ts";
import { createScreen } from "./screen.ts";
import { limits } from "../../model/limits.ts";

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

/** Milliseconds between checks whether the parent still runs, which the system does not report. */
const PARENT_MS = 500;

/**
 * Aborted when this process should end: on a signal (Ctrl-C, a runner's cancel, a closed terminal), or when its parent
 * is gone, so that its result would not be seen. If it has not ended after limits.cancelPatience, it exits with code
 * 130.
 */
function createCancelSignal(): AbortSignal {
  const controller = new AbortController();
  for (const name of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
    process.on(name, () => controller.abort());
  }
  const giveUp = (): void =>
    void setTimeout(() => process.exit(130), limits.cancelPatience.value).unref();
  controller.signal.addEventListener("abort", giveUp, { once: true });
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    controller.abort("the process that started this run is gone");
  }, PARENT_MS);
  // The check must not keep the process alive.
  watch.unref();
  return controller.signal;
}
