import { createHash } from "node:crypto";
import { ApiError } from "../../model/api-error.ts";
import { messageOf } from "../../model/reasons.ts";
import type { Cache, CacheEntry, GitHubApi } from "../../platform/platform.ts";
import { createCompactedHistory, mergeHistories } from "./compacted-history.ts";
import { createCompactedStore, type FoundHistory, notAdded } from "./compacted-store.ts";
import { unpackHistory } from "./history-object.ts";
import type { HistoryStore } from "./history-store.ts";

export interface CacheHistoryOptions {
  cache: Cache;
  /** null: there is no token. */
  api: Pick<GitHubApi, "cacheKeys"> | null;
  key: { task: string; run: string; attempt: number };
  /** In the form of GITHUB_REF: the ref of this run, and of the default branch. */
  refs: readonly string[];
  mayWrite: boolean;
}

/** Objects that one run merges, besides the newest; others are left to the next run. */
const UNITED_OBJECTS = 20;

/** A run saves one object, but merging again with more lines needs another key. */
const KEYS_OF_A_RUN = 9;

/**
 * Keeps the history of a task in GitHub's cache. Cache entries never change, so each run that writes saves the whole
 * history under its own key, and the newest counts. Runs that end at the same time each save one, so reading also lists
 * the keys, and merges the histories that are missing in the newest one.
 */
export function createCacheHistory(options: CacheHistoryOptions): HistoryStore {
  return createCompactedStore({
    kind: "cache",
    mayWrite: options.mayWrite,
    read: () => readCached(options),
    save: (found, { bytes }) => saveCached(options, found, bytes),
  });
}

/** Rejects if it is unknown whether there is a history: a new one would replace it. */
async function readCached(options: CacheHistoryOptions): Promise<FoundHistory> {
  const cached: FoundHistory = { history: createCompactedHistory(), warnings: [], notices: [] };
  const newest = await options.cache.restore(getKeyPrefix(options.key.task));
  if (newest === null) return cached;
  mergeCached(cached, newest);
  let united = 0;
  for (const key of await listKeys(options, cached)) {
    if (cached.history.includes.includes(key)) continue;
    united += 1;
    if (united > UNITED_OBJECTS) {
      cached.warnings.push(
        `more than ${UNITED_OBJECTS} runs ended at the same time; later runs add the others`,
      );
      break;
    }
    await restoreConcurrent(options, cached, key);
  }
  return cached;
}

function mergeCached(cached: FoundHistory, { key, bytes }: CacheEntry): void {
  const unpacked = unpackHistory(bytes);
  if (unpacked.kind === "damaged") {
    cached.warnings.push(`${key} in the cache was left out of the history: ${unpacked.reason}`);
  } else {
    const { history, warnings } = mergeHistories(cached.history, unpacked.history);
    cached.history = history;
    cached.warnings.push(...warnings);
  }
  // Damaged ones too, so that they are reported once and not read again.
  cached.history.includes.push(key);
}

async function listKeys(
  { api, key, refs }: CacheHistoryOptions,
  cached: FoundHistory,
): Promise<string[]> {
  const missing = "runs that end at the same time may be missing from the history";
  if (api === null) {
    cached.notices.push(`${missing}: without a token the cache cannot be listed`);
    return [];
  }
  try {
    return await api.cacheKeys(getKeyPrefix(key.task), refs);
  } catch (error) {
    const isChoice = error instanceof ApiError && error.reason === "forbidden";
    (isChoice ? cached.notices : cached.warnings).push(`${missing}: ${messageOf(error)}`);
    return [];
  }
}

async function restoreConcurrent(
  { cache }: CacheHistoryOptions,
  cached: FoundHistory,
  key: string,
): Promise<void> {
  try {
    const found = await cache.restore(key);
    // Otherwise it was evicted after it was listed.
    if (found?.key === key) mergeCached(cached, found);
  } catch (error) {
    cached.warnings.push(
      `${key} in the cache was not added to the history yet: ${messageOf(error)}`,
    );
  }
}

async function saveCached(
  options: CacheHistoryOptions,
  { warnings, notices }: FoundHistory,
  bytes: Uint8Array,
): Promise<"saved" | "refused"> {
  const answer = await saveUnderNewKey(options, bytes);
  if (answer === "denied") notices.push(`${notAdded}: it may only read the cache`);
  if (answer === "exists") warnings.push(`${notAdded}: it already saved too many objects there`);
  if (answer === "saved" && options.refs.some(isMergeQueueRef)) notices.push(onlyForTheQueue);
  return answer === "saved" ? "saved" : "refused";
}

async function saveUnderNewKey(
  { cache, key }: CacheHistoryOptions,
  bytes: Uint8Array,
): ReturnType<Cache["save"]> {
  const name = `${getKeyPrefix(key.task)}${encodeForKey(key.run)}-a${key.attempt}`;
  for (let number = 1; number <= KEYS_OF_A_RUN; number += 1) {
    const answer = await cache.save(number === 1 ? name : `${name}-${number}`, bytes);
    if (answer !== "exists") return answer;
  }
  return "exists";
}

/**
 * @see
 * https://docs.github.com/repositories/configuring-branches-and-merges-in-your-repository/configuring-pull-request-merges/managing-a-merge-queue
 */
const isMergeQueueRef = (ref: string): boolean => ref.startsWith("refs/heads/gh-readonly-queue/");

/**
 * @see
 * https://docs.github.com/actions/reference/workflows-and-actions/dependency-caching#restrictions-for-accessing-a-cache
 */
const onlyForTheQueue =
  "this run is in a history that no other branch sees: GitHub gives what is saved in a merge queue to the same branch of the " +
  "queue only. `history: branch` counts such runs for all";

/** 1 is the version of the format; each version has its own history. */
const getKeyPrefix = (task: string): string => `orchestrator-history/1/${encodeForKey(task)}/`;

/** A key has no commas and at most 512 characters (@actions/cache, checkKey). */
function encodeForKey(name: string): string {
  const encoded = encodeURIComponent(name);
  return encoded.length <= 200 ? encoded : createHash("sha256").update(name).digest("hex");
}
