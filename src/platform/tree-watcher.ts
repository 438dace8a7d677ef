import { EventEmitter, once } from "node:events";
import { readdirSync, watch, type FSWatcher } from "node:fs";
import { join } from "node:path";
import { systemClock } from "./clock.ts";
import type { Git, TreeWatcher } from "./platform.ts";

/** Milliseconds without a change after which changes have settled. */
const quietMs = 150;

/** Milliseconds after which changes are looked at, even if they go on. */
const longestMs = 3_000;

/**
 * Watches the folders of a work tree, each by its own watcher: Node's recursive one would also watch `node_modules`, on
 * Linux file by file.
 * @param root absolute
 * @param without absolute paths of folders to leave out
 */
export function createTreeWatcher(
  root: string,
  git: Pick<Git, "ignored">,
  without: readonly string[],
): TreeWatcher {
  const changes = new EventEmitter();
  let isChanged = false;
  let watchers: FSWatcher[] = [];
  const notice = (): void => {
    isChanged = true;
    changes.emit("change");
  };
  const close = (): void => watchers.forEach((watcher) => watcher.close());
  return {
    async refresh() {
      const leftOut = new Set([...without, ...(await listIgnoredFolders(root, git))]);
      const fresh = watchFolders(root, leftOut, notice);
      close();
      watchers = fresh;
    },
    async settled(signal) {
      if (!isChanged) await once(changes, "change", { signal }).catch(() => undefined);
      const latest = systemClock.elapsed() + longestMs;
      while (isChanged && !signal.aborted && systemClock.elapsed() < latest) {
        isChanged = false;
        await systemClock.sleep(quietMs, signal);
      }
      isChanged = false;
    },
    close,
  };
}

async function listIgnoredFolders(root: string, git: Pick<Git, "ignored">): Promise<string[]> {
  const names = Buffer.from(await git.ignored())
    .toString("utf8")
    .split("\0");
  return names.filter((name) => name.endsWith("/")).map((name) => join(root, name.slice(0, -1)));
}

/** A folder is watched before it is read, so that what is added meanwhile is noticed. */
function watchFolders(root: string, leftOut: ReadonlySet<string>, notice: () => void): FSWatcher[] {
  const watchers: FSWatcher[] = [];
  const folders = [root];
  for (const folder of folders) {
    try {
      watchers.push(watch(folder, notice).on("error", notice));
      for (const entry of readdirSync(folder, { withFileTypes: true })) {
        const path = join(folder, entry.name);
        if (entry.isDirectory() && entry.name !== ".git" && !leftOut.has(path)) folders.push(path);
      }
    } catch (error) {
      // A folder that is gone, or may not be read. All else, such as too many watchers, must not go unnoticed.
      const { code = "" } = error as NodeJS.ErrnoException;
      if (!["ENOENT", "ENOTDIR", "EACCES", "EPERM"].includes(code)) throw error;
    }
  }
  return watchers;
}
