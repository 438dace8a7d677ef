import { createHash } from "node:crypto";
import { ApiError } from "../../model/api-error.ts";
import { messageOf } from "../../model/reasons.ts";
import type { Cache, CacheEntry, GitHubApi } from "../../platform/platform.ts";
import { packHistory, unpackHistory } from "./history-object.ts";
import type { HistoryStore } from "./history-store.ts";
import {
  enterLines,
  type KeptHistory,
  openKeptHistory,
  unite,
  WINDOW_SIZE,
} from "./kept-history.ts";
import { type EnteredLines, keptStore } from "./kept-store.ts";

export interface CacheHistoryOptions {
  cache: Cache;
  /** null: there is no token to ask with. */
  api: Pick<GitHubApi, "cacheKeys"> | null;
  key: { task: string; run: string; attempt: number };
  /** As GITHUB_REF has them: that of this run, and the default branch's. */
  refs: readonly string[];
  mayWrite: boolean;
}

/** Objects that one run unites at most, besides the newest; those beyond them are left to the next run. */
const UNITED_OBJECTS = 20;

/** A run saves one object; a merge that is made again, of more lines, needs another key. */
const KEYS_OF_A_RUN = 9;

/**
 * The history of a task in GitHub's cache. What is saved there never changes, so each run that writes saves a whole history
 * under a key of its own, and the newest one counts. Runs that end at the same time save theirs beside each other; so who reads
 * also lists the keys, and unites the histories that are not in the newest one.
 */
export function cacheHistory(options: CacheHistoryOptions): HistoryStore {
  return keptStore({
    kind: "cache",
    mayWrite: options.mayWrite,
    read: () => readPast(options),
    enter: (lines) => enter(options, lines),
  });
}

/** What the cache has, as one history. */
interface Past {
  history: KeptHistory;
  warnings: string[];
  notices: string[];
}

/** Rejects when it cannot be known whether there is a history: one that begins anew would take the place of it. */
async function readPast(options: CacheHistoryOptions): Promise<Past> {
  const past: Past = { history: openKeptHistory(WINDOW_SIZE), warnings: [], notices: [] };
  const newest = await options.cache.restore(prefixOf(options.key.task));
  if (newest === null) return past;
  takeIn(past, newest);
  let united = 0;
  for (const key of await listKeys(options, past)) {
    if (past.history.includes.includes(key)) continue;
    united += 1;
    if (united > UNITED_OBJECTS) {
      past.warnings.push(
        `more than ${UNITED_OBJECTS} runs ended at the same time: later runs count the others`,
      );
      break;
    }
    await restoreRaced(options, past, key);
  }
  return past;
}

function takeIn(past: Past, { key, bytes }: CacheEntry): void {
  const found = unpackHistory(bytes);
  if (found.kind === "damaged") {
    past.warnings.push(`${key} in the cache is left out of the history: ${found.reason}`);
  } else {
    const { history, warnings } = unite(past.history, found.history);
    past.history = history;
    past.warnings.push(...warnings);
  }
  // A damaged one too, so that it is said once and not looked at again.
  past.history.includes.push(key);
}

async function listKeys({ api, key, refs }: CacheHistoryOptions, past: Past): Promise<string[]> {
  const missing = "runs that end at the same time may be missing in the history";
  if (api === null) {
    past.notices.push(`${missing}: without a token the cache cannot be listed`);
    return [];
  }
  try {
    return await api.cacheKeys(prefixOf(key.task), refs);
  } catch (error) {
    const isChoice = error instanceof ApiError && error.reason === "forbidden";
    (isChoice ? past.notices : past.warnings).push(`${missing}: ${messageOf(error)}`);
    return [];
  }
}

async function restoreRaced(
  { cache }: CacheHistoryOptions,
  past: Past,
  key: string,
): Promise<void> {
  try {
    const found = await cache.restore(key);
    // Another one: this one was evicted after it was listed.
    if (found?.key === key) takeIn(past, found);
  } catch (error) {
    past.warnings.push(`${key} in the cache is not in the history yet: ${messageOf(error)}`);
  }
}

async function enter(
  options: CacheHistoryOptions,
  lines: readonly string[],
): Promise<EnteredLines> {
  const { history, warnings, notices } = await readPast(options);
  const { added, warnings: late } = enterLines(history, lines);
  warnings.push(...late);
  if (added === 0) return { entered: true, warnings, notices };
  const bytes = packHistory(history);
  if (bytes === null) {
    warnings.push("the history does not get this run: its figures alone are larger than it may be");
    return { entered: false, warnings, notices };
  }
  const answer = await saveNew(options, bytes);
  if (answer === "denied")
    notices.push("this run is not in the history: it may read the cache, and not write to it");
  if (answer === "saved" && options.refs.some(isMergeQueue)) notices.push(onlyForTheQueue);
  if (answer === "exists")
    warnings.push("the history does not get this run: it has too many objects of it");
  return { entered: answer === "saved", warnings, notices };
}

async function saveNew(
  { cache, key }: CacheHistoryOptions,
  bytes: Uint8Array,
): ReturnType<Cache["save"]> {
  const name = `${prefixOf(key.task)}${inKey(key.run)}-a${key.attempt}`;
  for (let number = 1; number <= KEYS_OF_A_RUN; number += 1) {
    const answer = await cache.save(number === 1 ? name : `${name}-${number}`, bytes);
    if (answer !== "exists") return answer;
  }
  return "exists";
}

/** @see https://docs.github.com/repositories/configuring-branches-and-merges-in-your-repository/configuring-pull-request-merges/managing-a-merge-queue */
const isMergeQueue = (ref: string): boolean => ref.startsWith("refs/heads/gh-readonly-queue/");

/** @see https://docs.github.com/actions/reference/workflows-and-actions/dependency-caching#restrictions-for-accessing-a-cache */
const onlyForTheQueue =
  "this run is in a history that no other branch sees: GitHub gives what is saved in a merge queue to the same branch of the " +
  "queue only. `history: branch` counts such runs for all";

/** The 1 is the version of the format: other versions don't see each other's. */
const prefixOf = (task: string): string => `orchestrator-history/1/${inKey(task)}/`;

/** A key has no commas and at most 512 characters (@actions/cache, checkKey). */
function inKey(name: string): string {
  const encoded = encodeURIComponent(name);
  return encoded.length <= 200 ? encoded : createHash("sha256").update(name).digest("hex");
}
