/** What a job may do with the cache. */
export interface CacheMode {
  reads: boolean;
  writes: boolean;
}

const modes: Readonly<Record<string, CacheMode>> = {
  none: { reads: false, writes: false },
  read: { reads: true, writes: false },
  write: { reads: true, writes: true },
  "write-only": { reads: false, writes: true },
};

/**
 * Reads ACTIONS_CACHE_MODE like the toolkit: unknown values restrict nothing.
 * @see https://github.com/actions/toolkit/blob/main/packages/cache/src/internal/config.ts
 */
export function readCacheMode(
  environment: Readonly<Record<string, string | undefined>>,
): CacheMode {
  const word = (environment["ACTIONS_CACHE_MODE"] ?? "").trim().toLowerCase();
  return Object.hasOwn(modes, word) ? modes[word]! : { reads: true, writes: true };
}
