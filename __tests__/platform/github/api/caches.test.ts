import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { createGitHubApi } from "../../../../src/platform/github/api/api.ts";
import { createGitHubCache } from "../../../../src/platform/github/cache/cache.ts";
import { cacheVersion } from "../../../../src/platform/github/cache/cache-version.ts";
import type { GitHubApi } from "../../../../src/platform/platform.ts";
import { type ActionsService, startActionsService } from "../../../support/actions-service/server.ts";
import type { HeldCache } from "../../../support/actions-service/state.ts";

const main = "refs/heads/main";
const pull = "refs/pull/7/merge";
const asked = "actions/get-actions-cache-list";
let service: ActionsService;
let api: GitHubApi;

beforeEach(async () => {
  service = await startActionsService();
  api = createGitHubApi({ token: service.token, repository: "octo-org/octo-repo", apiUrl: service.origin });
});

afterEach(async () => {
  await service.close();
  if (service.violations.length > 0) throw new Error(service.violations.join("\n"));
});

let made = 0;
/** An entry that was saved so many seconds after the others. */
const held = (key: string, second: number, more: Partial<HeldCache> = {}): HeldCache => {
  const createdAt = new Date(Date.UTC(2026, 0, 1, 0, 0, second)).toISOString();
  return {
    id: ++made,
    key,
    ref: main,
    version: cacheVersion,
    createdAt,
    accessedAt: createdAt,
    size: 1,
    ...more,
  };
};

test("keys are listed newest first, of all refs that are asked for together", async () => {
  service.caches = [
    held("h/1", 1),
    held("h/2", 2, { ref: pull }),
    held("h/3", 3),
    held("h/4", 4, { ref: pull }),
  ];
  expect(await api.cacheKeys("h/", [main, pull])).toEqual(["h/4", "h/3", "h/2", "h/1"]);
  expect(service.count(asked)).toBe(2);
});

test("a ref that is asked for twice is one request", async () => {
  service.caches = [held("h/1", 1)];
  expect(await api.cacheKeys("h/", [main, main])).toEqual(["h/1"]);
  expect(service.count(asked)).toBe(1);
});

test("of entries that were saved at the same moment the one with the higher id is the newer one", async () => {
  service.caches = [held("h/1", 1), held("h/2", 1), held("h/3", 1)];
  service.listings.order = "shuffled";
  expect(await api.cacheKeys("h/", [main])).toEqual(["h/3", "h/2", "h/1"]);
});

test("other keys, other branches, other clients' entries and unfinished ones are not listed", async () => {
  service.caches = [
    held("h/1", 1),
    held("other/1", 2),
    held("h/2", 3, { ref: "refs/heads/topic" }),
    held("h/3", 4, { version: "f".repeat(64) }),
    held("h/4", 5, { size: null }),
  ];
  expect(await api.cacheKeys("h/", [main, pull])).toEqual(["h/1"]);
});

test("no more than 100 are listed, each once", async () => {
  service.caches = Array.from({ length: 130 }, (_, index) => held(`h/${index}`, index));
  service.listings.duplicated = true;
  const keys = await api.cacheKeys("h/", [main]);
  expect(keys[0]).toBe("h/129");
  expect(new Set(keys).size).toBe(keys.length);
  service.listings.duplicated = false;
  service.caches.push(
    ...service.caches.map(({ key, ...rest }) => ({ ...rest, key: `${key}-pull`, ref: pull })),
  );
  expect(await api.cacheKeys("h/", [main, pull])).toHaveLength(100);
});

test("what the cache's own client saved is listed", async () => {
  const cache = createGitHubCache(service.environment());
  await cache.save("h/1", Buffer.from("one"));
  service.ref = pull;
  await cache.save("h/2", Buffer.from("two"));
  expect(await api.cacheKeys("h/", [pull, main])).toEqual(["h/2", "h/1"]);
});

test("a token that may not read actions is told which permission is missing", async () => {
  service.permissions.actions = "none";
  await expect(api.cacheKeys("h/", [main])).rejects.toMatchObject({
    reason: "forbidden",
    message: expect.stringContaining("`permissions: actions: read`"),
  });
});
