import { join } from "node:path";
import type { HistoryStore } from "../../metrics/history/history-store.ts";
import type { Settings } from "../settings/settings.ts";
import type { HistoryPorts } from "../../platform/platform.ts";

export type HistoryPlace = Pick<Settings, "runsFolder" | "outFolder" | "history">;

/**
 * Opens the store of a task's history. Each kind is loaded on demand.
 * @returns null: `history: none`
 * @throws Error when the job lacks what the store needs
 */
export async function openStore(
  ports: HistoryPorts,
  settings: HistoryPlace,
  task: string,
): Promise<HistoryStore | null> {
  const { store, branch, mayWrite, refs, run, attempt, bounds } = settings.history;
  const { cache, api, clock } = ports;
  switch (store) {
    case "none":
      return null;
    case "local": {
      const { createLocalHistory } = await import("../../metrics/history/local-history.ts");
      return createLocalHistory(ports, getLocalPlace(settings, task), bounds);
    }
    case "cache": {
      if (cache === null)
        throw new Error("`history: cache` needs GitHub's cache service, and there is none");
      const { createCacheHistory } = await import("../../metrics/history/cache-history.ts");
      return createCacheHistory({ cache, api, refs, mayWrite, key: { task, run, attempt } });
    }
    case "branch": {
      if (api === null) throw new Error("`history: branch` needs the input `token`");
      const { createBranchHistory } = await import("../../metrics/history/branch-history.ts");
      return createBranchHistory({ api, clock, branch, task, mayWrite });
    }
  }
}

/** The folders of a task's local history. */
export const getLocalPlace = (
  settings: Pick<Settings, "runsFolder" | "outFolder">,
  task: string,
) => ({
  folder: join(settings.runsFolder, task),
  outFolder: join(settings.outFolder, task),
});
