import { afterEach, beforeEach, describe, expect, jest, test } from "@jest/globals";
import { createGitHubCache } from "../../../../src/platform/github/cache/cache.ts";
import { largestObject } from "../../../../src/platform/github/largest-object.ts";
import type { Cache } from "../../../../src/platform/platform.ts";
import type { Operation } from "../../../support/actions-service/faults.ts";
import { type ActionsService, startActionsService } from "../../../support/actions-service/server.ts";

let service: ActionsService;

beforeEach(async () => {
  service = await startActionsService();
});

afterEach(async () => {
  jest.restoreAllMocks();
  await service.close();
});

const cache = (variables: Record<string, string> = {}): Cache =>
  createGitHubCache({ ...service.environment(), ...variables });

const save = (key: string, text: string = key) => cache().save(key, Buffer.from(text));

/** The key and the text of what is found. */
async function restored(key: string, from: Cache = cache()): Promise<[string, string] | null> {
  const found = await from.restore(key);
  return found && [found.key, Buffer.from(found.bytes).toString()];
}

async function failure(act: Promise<unknown>): Promise<string> {
  const error: unknown = await act.then(
    () => new Error("it did not fail"),
    (reason: unknown) => reason,
  );
  const { message } = error as Error;
  expect(message).not.toMatch(/[\r\n]|sig=|store\/actions/);
  return message;
}

describe("an entry", () => {
  test("is saved and restored, byte for byte, without a word on stdout", async () => {
    const print = jest.spyOn(process.stdout, "write");
    const bytes = Uint8Array.from({ length: 300_000 }, (_, index) => (index * 7) % 256);
    expect(await cache().save("history/1", bytes.subarray(1))).toBe("saved");
    const found = await cache().restore("history/1");
    expect(found?.key).toBe("history/1");
    expect(Buffer.from(found!.bytes).equals(bytes.subarray(1))).toBe(true);
    expect(print).not.toHaveBeenCalled();
    expect(service.requests.map(({ operation }) => operation)).toEqual([
      "CreateCacheEntry",
      "PutBlob",
      "FinalizeCacheEntryUpload",
      "GetCacheEntryDownloadURL",
      "GetBlob",
    ]);
  });

  test("is saved and restored where fields are named in camelCase (E7)", async () => {
    service.twirpNames = "camelCase";
    expect(await save("history/1", "text")).toBe("saved");
    expect(await restored("history/1")).toEqual(["history/1", "text"]);
  });

  test("may be empty", async () => {
    expect(await save("history/1", "")).toBe("saved");
    expect(await restored("history/1")).toEqual(["history/1", ""]);
  });

  test("is found by its whole key, or else by the beginning of it, the newest first", async () => {
    for (const key of ["history/1", "history/12", "other/1"]) await save(key);
    expect(await restored("history/1")).toEqual(["history/1", "history/1"]);
    expect(await restored("history/")).toEqual(["history/12", "history/12"]);
    expect(await restored("nothing/")).toBeNull();
  });

  test("never changes", async () => {
    await save("history/1", "first");
    expect(await save("history/1", "second")).toBe("exists");
    expect(await restored("history/1")).toEqual(["history/1", "first"]);
  });

  test("that was evicted is not there any more", async () => {
    for (const key of ["history/1", "history/2"]) await save(key);
    service.caches = service.caches.filter(({ key }) => key !== "history/2");
    expect(await restored("history/")).toEqual(["history/1", "history/1"]);
  });
});

describe("a ref", () => {
  test("finds what it saved itself before what is newer on the default branch, and nothing of others", async () => {
    service.ref = "refs/pull/1/merge";
    await save("history/own");
    service.ref = "refs/pull/2/merge";
    await save("history/foreign");
    service.ref = service.defaultRef;
    await save("history/default");
    expect(await restored("history/")).toEqual(["history/default", "history/default"]);
    service.ref = "refs/pull/1/merge";
    expect(await restored("history/")).toEqual(["history/own", "history/own"]);
    service.ref = "refs/pull/3/merge";
    expect(await restored("history/")).toEqual(["history/default", "history/default"]);
    expect(await save("history/default")).toBe("saved");
  });
});

describe("what a run may not do", () => {
  test("is told apart from failures: a run of a fork may only read", async () => {
    await save("history/1");
    service.cacheIsReadOnly = true;
    expect(await save("history/2")).toBe("denied");
    expect(await restored("history/")).toEqual(["history/1", "history/1"]);
  });

  test("is denied as well when the service says so by an error", async () => {
    const message = "cache write denied: token has no writable scopes";
    service.faults.set("CreateCacheEntry", { kind: "status", status: 403, message });
    expect(await save("history/1")).toBe("denied");
  });

  test("is said when it may not even read", async () => {
    const message = "cache read denied: token has no readable scopes";
    service.faults.set("GetCacheEntryDownloadURL", { kind: "status", status: 403, message });
    expect(await failure(cache().restore("history/"))).toBe(
      `GitHub's cache was not read: the answer was 403 (${message}).`,
    );
  });

  test.each([
    ["none", false, false],
    ["read", true, false],
    ["write", true, true],
    ["write-only", false, true],
    [" Read ", true, false],
    ["", true, true],
    ["constructor", true, true],
  ])("follows the workflow's cache mode %j", async (word, reads, writes) => {
    await save("history/1");
    const own = cache({ ACTIONS_CACHE_MODE: word });
    const before = service.requests.length;
    expect(await restored("history/1", own)).toEqual(reads ? ["history/1", "history/1"] : null);
    expect(await own.save("history/2", Buffer.from(""))).toBe(writes ? "saved" : "denied");
    expect(service.requests.length - before).toBe((reads ? 2 : 0) + (writes ? 3 : 0));
  });
});

describe("a service in trouble", () => {
  test.each<[Operation]>([
    ["CreateCacheEntry"],
    ["PutBlob"],
    ["FinalizeCacheEntryUpload"],
    ["GetCacheEntryDownloadURL"],
    ["GetBlob"],
  ])("is asked again: %s", async (operation) => {
    service.faults.set(operation, { kind: "status", status: 503 });
    expect(await save("history/1")).toBe("saved");
    expect(await restored("history/1")).toEqual(["history/1", "history/1"]);
    expect(service.count(operation)).toBe(2);
  });

  test.each(["cut", "torn"] as const)("is asked again after a download that was %s", async (kind) => {
    await save("history/1");
    service.faults.set("GetBlob", { kind });
    expect(await restored("history/1")).toEqual(["history/1", "history/1"]);
    // The address is asked for anew: it may have expired meanwhile.
    expect(service.count("GetCacheEntryDownloadURL")).toBe(2);
  });

  test("may have taken the key of an entry whose bytes never came: it is not found, and the key stays taken", async () => {
    service.faults.set("CreateCacheEntry", { kind: "cut", when: "after" });
    expect(await save("history/1")).toBe("exists");
    expect(await restored("history/1")).toBeNull();
  });

  test("may have saved an entry though it did not come to say so", async () => {
    service.faults.set("FinalizeCacheEntryUpload", { kind: "cut", when: "after" });
    expect(await failure(save("history/1"))).toContain("was not written");
    expect(await restored("history/1")).toEqual(["history/1", "history/1"]);
  });

  test("that gives up is said in words for people, without the address", async () => {
    await save("history/1");
    service.faults.set("GetBlob", { kind: "status", status: 404 });
    expect(await failure(cache().restore("history/1"))).toContain(
      "GitHub's cache was not read: the answer was 404",
    );
    service.faults.set("PutBlob", { kind: "status", status: 403 });
    expect(await failure(save("history/2"))).toContain("GitHub's cache was not written: the answer was 403");
    service.faults.set("GetCacheEntryDownloadURL", {
      kind: "status",
      status: 429,
      headers: { "retry-after": "61" },
    });
    expect(await failure(cache().restore("history/1"))).toContain("asks to wait 61 s");
  });

  test("that says neither yes nor why not is not believed", async () => {
    service.faults.set("CreateCacheEntry", { kind: "status", status: 200 });
    expect(await failure(save("history/1"))).toBe(
      "GitHub's cache was not written: the service refused it (without a reason).",
    );
  });

  test("is not believed when an entry is larger than any that is written", async () => {
    await cache().save("history/1", Buffer.alloc(largestObject + 1));
    expect(await failure(cache().restore("history/1"))).toBe(
      `GitHub's cache was not read: the answer has more than ${largestObject} bytes.`,
    );
  });
});

describe("where there is no cache", () => {
  test.each(["ACTIONS_RESULTS_URL", "ACTIONS_RUNTIME_TOKEN"])("the reason is said: no %s", async (name) => {
    const none = cache({ [name]: "" });
    expect(await failure(none.restore("history/"))).toContain("out of reach");
    expect(await failure(none.save("history/", Buffer.from("")))).toContain("not to `run:` steps");
  });

  test("as on GitHub Enterprise Server, another store is named", async () => {
    const elsewhere = cache({ GITHUB_SERVER_URL: "https://github.example.org" });
    expect(await failure(elsewhere.restore("history/"))).toContain("`history: branch`");
    expect(service.requests).toEqual([]);
  });
});

test.each(["", "a,b", "x".repeat(513)])(
  "a key that GitHub does not take is refused before anything is sent",
  async (key) => {
    expect(await failure(cache().restore(key))).toContain("1 to 512 characters");
    expect(await failure(save(key))).toContain("no comma");
    expect(service.requests).toEqual([]);
  },
);
