import type { Clock, GitHubApi } from "../../platform/platform.ts";
import { createCompactedHistory } from "./compacted-history.ts";
import { createCompactedStore, type FoundHistory } from "./compacted-store.ts";
import { unpackHistory } from "./history-object.ts";
import type { HistoryStore } from "./history-store.ts";

export interface BranchHistoryOptions {
  api: Pick<GitHubApi, "branchFile" | "commitFile">;
  clock: Pick<Clock, "sleep">;
  branch: string;
  /** Its file in the branch's root is `<task>.json.gz`. */
  task: string;
  mayWrite: boolean;
  /** In [0, 1), to spread retries. Default: Math.random. */
  random?: () => number;
}

/** Enough for eight runs that end at the same time, even if all of them always try at once. */
const TRIES = 8;

/** The first and the longest pause before a retry, in milliseconds; up to the same amount is added at random. */
const FIRST_PAUSE_MS = 250;
const LONGEST_PAUSE_MS = 4_000;

/**
 * Keeps the history of a task in a file of a separate branch. Each run that writes adds a commit to the one that it
 * read. The branch only moves forward, so of several racing runs one wins, and the others read again.
 */
export function createBranchHistory(options: BranchHistoryOptions): HistoryStore {
  const { api, clock, branch, random } = options;
  const name = getFileName(options.task);
  return createCompactedStore({
    kind: "branch",
    mayWrite: options.mayWrite,
    read: () => readBranch(options, name),
    async save({ commit: parent }, { bytes, added, round }) {
      const message = added === 1 ? `Record a run in ${name}` : `Record ${added} runs in ${name}`;
      if ((await api.commitFile({ branch, name, bytes, message, parent })) === "committed")
        return "saved";
      if (round === TRIES)
        throw new Error(`other runs updated the branch ${branch} first, ${TRIES} times in a row`);
      await clock.sleep(calculatePause(round, random));
      return "overtaken";
    },
  });
}

interface BranchHistory extends FoundHistory {
  /** null: the branch does not exist. */
  commit: string | null;
}

/** Encodes the task's name, so that it is a valid file name. */
const getFileName = (task: string): string => `${encodeURIComponent(task)}.json.gz`;

async function readBranch(
  { api, branch }: BranchHistoryOptions,
  name: string,
): Promise<BranchHistory> {
  const file = await api.branchFile(branch, name);
  const none: BranchHistory = {
    history: createCompactedHistory(),
    commit: file?.commit ?? null,
    warnings: [],
    notices: [],
  };
  if (file?.bytes == null) return none;
  const found = unpackHistory(file.bytes);
  if (found.kind === "history") return { ...none, history: found.history };
  const warning = `${name} on the branch ${branch} is not a history, so a new one was started; the commit ${file.commit} has the old file: ${found.reason}`;
  return { ...none, warnings: [warning] };
}

/** @param round 1 is the first pause */
function calculatePause(round: number, random: () => number = Math.random): number {
  const pause = Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** (round - 1));
  return Math.round(pause * (1 + random()));
}
