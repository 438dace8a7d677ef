import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { callRest } from "./calls.ts";
import { type ActionsService, startActionsService } from "./server.ts";
import type { HeldCache } from "./state.ts";

let service: ActionsService;

beforeEach(async () => {
  service = await startActionsService();
  service.caches.push(
    held(1, "a-1", { size: 30 }),
    held(2, "a-2", { size: 20 }),
    held(3, "b-1", { size: 10 }),
  );
});
afterEach(() => service.close());

function held(id: number, key: string, more: Partial<HeldCache> = {}): HeldCache {
  const createdAt = `2026-01-0${id}T00:00:00Z`;
  const accessedAt = `2026-02-0${9 - id}T00:00:00Z`;
  return { id, key, version: "v", ref: "refs/heads/main", createdAt, accessedAt, size: 1, ...more };
}

async function listed(query: string): Promise<string[]> {
  const { status, body } = await callRest(
    service,
    "GET",
    `/repos/octo-org/octo-repo/actions/caches?${query}`,
  );
  expect(status).toBe(200);
  return (body.actions_caches as { key: string }[]).map(({ key }) => key);
}

test("caches are listed by the beginning of their key, and by ref", async () => {
  service.caches.push(held(4, "a-3", { ref: "refs/pull/1/merge" }), held(5, "a-4", { size: null }));
  expect(await listed("key=a-&sort=created_at")).toEqual(["a-3", "a-2", "a-1"]);
  expect(await listed("key=a-&sort=created_at&ref=refs/heads/main")).toEqual(["a-2", "a-1"]);
  expect(await listed("ref=refs/pull/1/merge")).toEqual(["a-3"]);
});

test("caches are listed in the order that is asked for: the one that was used last is first, unless it is said", async () => {
  expect(await listed("")).toEqual(["a-1", "a-2", "b-1"]);
  expect(await listed("sort=created_at")).toEqual(["b-1", "a-2", "a-1"]);
  expect(await listed("sort=created_at&direction=asc&per_page=2")).toEqual(["a-1", "a-2"]);
  expect(await listed("sort=size_in_bytes")).toEqual(["a-1", "a-2", "b-1"]);
});

test("a list of caches has all fields of GitHub's", async () => {
  const { body } = await callRest(service, "GET", "/repos/octo-org/octo-repo/actions/caches?key=b-");
  expect(body).toEqual({
    total_count: 1,
    actions_caches: [
      {
        id: 3,
        ref: "refs/heads/main",
        key: "b-1",
        version: "v",
        created_at: "2026-01-03T00:00:00Z",
        last_accessed_at: "2026-02-06T00:00:00Z",
        size_in_bytes: 10,
      },
    ],
  });
  service.permissions.actions = "none";
  const refused = await callRest(service, "GET", "/repos/octo-org/octo-repo/actions/caches");
  expect(refused.status).toBe(403);
});
