import type { Clock, GitHubApi } from "../../platform/platform.ts";
import { packHistory, unpackHistory } from "./history-object.ts";
import type { HistoryStore } from "./history-store.ts";
import { enterLines, type KeptHistory, openKeptHistory, WINDOW_SIZE } from "./kept-history.ts";
import { type EnteredLines, keptStore } from "./kept-store.ts";

export interface BranchHistoryOptions {
  api: Pick<GitHubApi, "branchFile" | "commitFile">;
  clock: Pick<Clock, "sleep">;
  branch: string;
  /** Its file in the branch's root is `<task>.json.gz`. */
  task: string;
  mayWrite: boolean;
  /** At least 0 and less than 1: spreads those who try again. Default: Math.random. */
  random?: () => number;
}

/** Of eight runs that end at the same time each gets its turn, even if all of them always try at once. */
const TRIES = 8;

/** The first pause before trying again and the longest, in milliseconds; up to as much again is added at random. */
const FIRST_PAUSE_MS = 250;
const LONGEST_PAUSE_MS = 4_000;

/**
 * The history of a task in a file of a branch that has nothing else to do with the repository. Each run that writes makes a
 * commit on top of the one that it has read. The branch moves forward only, so of several that race one wins, and the others
 * read again.
 */
export function branchHistory(options: BranchHistoryOptions): HistoryStore {
  return keptStore({
    kind: "branch",
    mayWrite: options.mayWrite,
    read: () => readBranch(options),
    enter: (lines) => enter(options, lines),
  });
}

interface Found {
  history: KeptHistory;
  /** null: there is no such branch. */
  commit: string | null;
  warnings: string[];
}

/** Any task has a name that is one file's. */
const nameOf = (task: string): string => `${encodeURIComponent(task)}.json.gz`;

async function readBranch({ api, branch, task }: BranchHistoryOptions): Promise<Found> {
  const name = nameOf(task);
  const file = await api.branchFile(branch, name);
  const none: Found = {
    history: openKeptHistory(WINDOW_SIZE),
    commit: file?.commit ?? null,
    warnings: [],
  };
  if (file?.bytes == null) return none;
  const found = unpackHistory(file.bytes);
  if (found.kind === "history") return { ...none, history: found.history };
  const warning = `${name} on the branch ${branch} is no history, so that it begins anew; the commit ${file.commit} keeps what was there: ${found.reason}`;
  return { ...none, warnings: [warning] };
}

async function enter(
  options: BranchHistoryOptions,
  lines: readonly string[],
): Promise<EnteredLines> {
  const { api, clock, branch } = options;
  const name = nameOf(options.task);
  for (let round = 0; round < TRIES; round += 1) {
    if (round > 0) await clock.sleep(pauseOf(round, options.random));
    const { history, commit, warnings } = await readBranch(options);
    const { added, warnings: late } = enterLines(history, lines);
    const done = { entered: true, warnings: [...warnings, ...late], notices: [] };
    if (added === 0) return done;
    const bytes = packHistory(history);
    if (bytes === null)
      throw new Error(`the figures in ${name} alone are larger than a history may be`);
    const message = added === 1 ? `Record a run in ${name}` : `Record ${added} runs in ${name}`;
    if ((await api.commitFile({ branch, name, bytes, message, parent: commit })) === "committed")
      return done;
  }
  throw new Error(`other runs moved the branch ${branch} first, ${TRIES} times one after another`);
}

function pauseOf(round: number, random: () => number = Math.random): number {
  const pause = Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** (round - 1));
  return Math.round(pause * (1 + random()));
}
