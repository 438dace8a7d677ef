import type { HttpClient } from "@actions/http-client";
import type { Cache } from "../../platform.ts";
import { largestObject } from "../largest-object.ts";
import { toServiceFailure, createHttpClient, send, readAnswer } from "../results/http.ts";
import { hasResultsService, readRuntime } from "../results/runtime.ts";
import { ServiceFailure } from "../results/service-failure.ts";
import { upToThreeTimes } from "../results/tries.ts";
import { type CacheService, createCacheService } from "./cache-service.ts";

/**
 * GitHub's cache, through its service and not by @actions/cache (docs/adr/0009). Temporary failures are retried, up to
 * three tries.
 * @param environment with ACTIONS_RESULTS_URL and ACTIONS_RUNTIME_TOKEN; ACTIONS_CACHE_MODE is respected: without read
 * access nothing is found, without write access saving is denied
 */
export function createGitHubCache(
  environment: Readonly<Record<string, string | undefined>>,
): Cache {
  let client: Promise<HttpClient> | undefined;
  const http = (): Promise<HttpClient> => (client ??= createHttpClient());
  const mode = readCacheMode(environment);
  const service = (): CacheService => createCacheService(requireRuntime(environment), http);
  return {
    async restore(key) {
      refuseKey(key);
      if (!mode.reads) return null;
      const { locate } = service();
      return explainFailure("was not read", () =>
        upToThreeTimes(async () => {
          const found = await locate(key);
          return found && { key: found.key, bytes: await download(await http(), found.url) };
        }),
      );
    },
    async save(key, bytes) {
      refuseKey(key);
      if (!mode.writes) return "denied";
      const { reserve, finish } = service();
      return explainFailure("was not written", async () => {
        const reserved = await upToThreeTimes(() => reserve(key));
        if (typeof reserved === "string") return reserved;
        await upToThreeTimes(async () => upload(await http(), reserved.url, bytes));
        await upToThreeTimes(() => finish(key, bytes.length));
        return "saved";
      });
    },
  };
}

function requireRuntime(environment: Readonly<Record<string, string | undefined>>) {
  if (!hasResultsService(environment["GITHUB_SERVER_URL"] ?? "https://github.com"))
    throw new Error(
      "GitHub Enterprise Server has no such service for caches as github.com and GHE.com have. " +
        "Keep the history elsewhere: `history: branch`, or `history: none`.",
    );
  const runtime = readRuntime(environment);
  if (runtime !== null) return runtime;
  throw new Error(
    "GitHub's cache is out of reach from here: ACTIONS_RUNTIME_TOKEN or ACTIONS_RESULTS_URL is missing. GitHub gives them " +
      "to JavaScript actions only, not to `run:` steps. Use the action (`uses:`) instead.",
  );
}

/** @see https://github.com/actions/toolkit/blob/main/packages/cache/src/cache.ts checkKey */
function refuseKey(key: string): void {
  if (key !== "" && key.length <= 512 && !key.includes(",")) return;
  const shown = JSON.stringify(key.length > 512 ? `${key.slice(0, 60)}…` : key);
  throw new Error(
    `${shown} is no key for GitHub's cache: it must have 1 to 512 characters and no comma.`,
  );
}

async function explainFailure<Result>(what: string, act: () => Promise<Result>): Promise<Result> {
  try {
    return await act();
  } catch (error) {
    if (!(error instanceof ServiceFailure)) throw error;
    throw new Error(`GitHub's cache ${what}: ${error.message}.`, { cause: error });
  }
}

/** Sends the client's default headers: the address contains the authorization. */
async function download(client: HttpClient, url: string): Promise<Uint8Array> {
  const answer = await send(client, { url });
  if (answer.statusCode !== 200) {
    answer.destroy();
    throw toServiceFailure(answer);
  }
  return readAnswer(answer, { most: largestObject });
}

/**
 * Uploads in one piece, which may have up to 5,000 MiB. Any protocol version works that supports such addresses.
 * @see https://learn.microsoft.com/rest/api/storageservices/put-blob
 */
async function upload(client: HttpClient, url: string, bytes: Uint8Array): Promise<void> {
  const headers = {
    "content-length": String(bytes.length),
    "content-type": "application/octet-stream",
    "x-ms-blob-type": "BlockBlob",
    "x-ms-version": "2020-04-08",
  };
  const answer = await send(client, { method: "PUT", url, headers, body: bytes });
  answer.destroy();
  if (answer.statusCode !== 201) throw toServiceFailure(answer);
}

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
function readCacheMode(environment: Readonly<Record<string, string | undefined>>): CacheMode {
  const word = (environment["ACTIONS_CACHE_MODE"] ?? "").trim().toLowerCase();
  return Object.hasOwn(modes, word) ? modes[word]! : { reads: true, writes: true };
}
