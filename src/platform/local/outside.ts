import type { Writer } from "../../model/journal.ts";
import { systemClock } from "../clock.ts";
import { diskFiles } from "../files.ts";
import { openGit } from "../git.ts";
import { insideOnly } from "../inside-only.ts";
import type { Artifacts, Cache, GitHubApi, Platform } from "../platform.ts";
import { openLocks } from "../lock.ts";
import { systemProcesses } from "../process.ts";
import { oneLine } from "../one-line.ts";
import { cancelSignal } from "./cancel.ts";
import { screenOf } from "./screen.ts";

/** The real outside: this machine's disk, clock, processes and git. */
export function openOutside(options: {
  /** Absolute path of the repository root. */
  root: string;
  environment: Readonly<Record<string, string>>;
  /** Where the run is shown. */
  shownOn: NodeJS.WriteStream;
  /** This process, as others will look for it. */
  owner: Writer;
  artifacts?: Artifacts;
  cache?: Cache;
  api?: GitHubApi;
}): Platform {
  const { root, environment } = options;
  const temporaryRoot = environment["RUNNER_TEMP"];
  const processes = systemProcesses();
  const cancelled = cancelSignal();
  const inside = insideOnly(root);
  return {
    clock: systemClock,
    files: inside.files(diskFiles(temporaryRoot === undefined ? {} : { temporaryRoot })),
    processes,
    locks: inside.locks(openLocks({ clock: systemClock, owner: options.owner, processes })),
    git: openGit(root, environment, processes, cancelled, (sentence) => {
      process.stderr.write(`${oneLine(sentence)}\n`);
    }),
    screen: screenOf(options.shownOn, environment),
    artifacts: options.artifacts ?? null,
    cache: options.cache ?? null,
    api: options.api ?? null,
    ownFiles: null,
    cancelled,
  };
}
