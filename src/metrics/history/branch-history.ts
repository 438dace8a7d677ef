import type { Clock, GitHubApi } from "../../platform/platform.ts";
import { packHistory, unpackHistory } from "./history-object.ts";
import type { HistoryStore } from "./history-store.ts";
import {
  addNewLines,
  type CompactedHistory,
  createCompactedHistory,
  WINDOW_SIZE,
} from "./compacted-history.ts";
import { type EnterResult, createCompactedStore } from "./compacted-store.ts";

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
  return createCompactedStore({
    kind: "branch",
    mayWrite: options.mayWrite,
    read: () => readBranch(options),
    enterWithRetries: (lines) => enter(options, lines),
  });
}

interface BranchHistory {
  history: CompactedHistory;
  /** null: the branch does not exist. */
  commit: string | null;
  warnings: string[];
}

/** Encodes the task's name, so that it is a valid file name. */
const getFileName = (task: string): string => `${encodeURIComponent(task)}.json.gz`;

async function readBranch({ api, branch, task }: BranchHistoryOptions): Promise<BranchHistory> {
  const name = getFileName(task);
  const file = await api.branchFile(branch, name);
  const none: BranchHistory = {
    history: createCompactedHistory(WINDOW_SIZE),
    commit: file?.commit ?? null,
    warnings: [],
  };
  if (file?.bytes == null) return none;
  const found = unpackHistory(file.bytes);
  if (found.kind === "history") return { ...none, history: found.history };
  const warning = `${name} on the branch ${branch} is not a history, so a new one was started; the commit ${file.commit} has the old file: ${found.reason}`;
  return { ...none, warnings: [warning] };
}

async function enter(
  options: BranchHistoryOptions,
  lines: readonly string[],
): Promise<EnterResult> {
  const { api, clock, branch } = options;
  const name = getFileName(options.task);
  for (let round = 0; round < TRIES; round += 1) {
    if (round > 0) await clock.sleep(calculatePause(round, options.random));
    const { history, commit, warnings } = await readBranch(options);
    const { added, warnings: late } = addNewLines(history, lines);
    const done = { entered: true, warnings: [...warnings, ...late], notices: [] };
    if (added === 0) return done;
    const bytes = packHistory(history);
    if (bytes === null)
      throw new Error(`the statistics in ${name} alone exceed the size limit of a history`);
    const message = added === 1 ? `Record a run in ${name}` : `Record ${added} runs in ${name}`;
    if ((await api.commitFile({ branch, name, bytes, message, parent: commit })) === "committed")
      return done;
  }
  throw new Error(`other runs updated the branch ${branch} first, ${TRIES} times in a row`);
}

function calculatePause(round: number, random: () => number = Math.random): number {
  const pause = Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** (round - 1));
  return Math.round(pause * (1 + random()));
}
