import { createHash, randomBytes } from "node:crypto";
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { DefaultArtifactClient } from "@actions/artifact";
import { restoreCache, saveCache } from "@actions/cache";
import { getOctokit } from "@actions/github";
import { afterEach, beforeEach, describe, expect, jest, test } from "@jest/globals";
import { createGitHubCache } from "../../../src/platform/github/cache/cache.ts";
import { temporaryFolder } from "../temporary-folder.ts";
import { type ActionsService, type JobIdentity, startActionsService } from "./server.ts";

const sha = "0123456789abcdef0123456789abcdef01234567";
const here = { owner: "octo-org", repo: "octo-repo" };
const before = { ...process.env };
let service: ActionsService;
let folder: string;
let log: string;

/** From now on the clients are in that job. */
const enter = (identity?: JobIdentity): void =>
  void Object.assign(process.env, service.environment(identity));

beforeEach(async () => {
  service = await startActionsService();
  folder = await temporaryFolder();
  enter();
  Object.assign(process.env, { RUNNER_TEMP: folder, GITHUB_WORKSPACE: folder });
  log = "";
  // The toolkit prints what it does.
  jest.spyOn(process.stdout, "write").mockImplementation((text) => {
    log += String(text);
    return true;
  });
});

afterEach(async () => {
  jest.restoreAllMocks();
  for (const name of [...Object.keys(service.environment()), "RUNNER_TEMP", "GITHUB_WORKSPACE"]) {
    if (before[name] === undefined) delete process.env[name];
    else process.env[name] = before[name];
  }
  await service.close();
});

async function write(path: string, content: string | Buffer): Promise<string> {
  await mkdir(join(folder, path, ".."), { recursive: true });
  await writeFile(join(folder, path), content);
  return join(folder, path);
}

const computeDigest = async (path: string): Promise<string> =>
  createHash("sha256")
    .update(await readFile(path))
    .digest("hex");

describe("@actions/artifact", () => {
  const client = new DefaultArtifactClient();
  const target = (): string => join(folder, "downloaded");

  test("uploads in one job, and lists and downloads in another", async () => {
    const large = await write("large.bin", randomBytes(9 * 1024 * 1024));
    enter({ job: "leg" });
    const { id = 0, digest } = await client.uploadArtifact("a", [large], folder);
    enter({ job: "aggregate" });
    const { artifacts } = await client.listArtifacts();
    expect(artifacts).toMatchObject([{ name: "a", id, digest: `sha256:${digest}` }]);
    const downloaded = await client.downloadArtifact(id, {
      path: target(),
      expectedHash: `sha256:${digest}`,
    });
    expect(downloaded.digestMismatch).toBe(false);
    expect(await computeDigest(join(target(), "large.bin"))).toBe(await computeDigest(large));
    expect(service.artifacts()).toMatchObject([{ name: "a", job: "leg", attempt: 1 }]);
  });

  test("gets an artifact of an earlier attempt over REST when its signed URL is gone", async () => {
    const { id = 0 } = await client.uploadArtifact("a", [await write("a.txt", "first")], folder);
    service.attempt = 2;
    service.signedUrlsOfEarlierAttempts = "missing";
    enter();
    expect((await client.listArtifacts()).artifacts).toHaveLength(1);
    await expect(client.downloadArtifact(id, { path: target() })).rejects.toThrow("workflow run not found");
    const { headers } = await getOctokit(service.token, {
      baseUrl: service.origin,
    }).rest.actions.downloadArtifact({
      ...here,
      artifact_id: id,
      archive_format: "zip",
      request: { redirect: "manual" },
    });
    expect((await fetch(headers.location ?? "")).status).toBe(200);
    expect(service.violations).toEqual([]);
  });

  test("says when the digest is not that of what came", async () => {
    await client.uploadArtifact("true", [await write("a.txt", "a")], folder);
    const [{ bytes } = { bytes: Buffer.alloc(0) }] = service.artifacts();
    const { id } = service.store("false", bytes, { digest: "0".repeat(64) });
    const [listed] = (await client.listArtifacts()).artifacts.filter(({ name }) => name === "false");
    const { digestMismatch } = await client.downloadArtifact(id, {
      path: target(),
      expectedHash: listed?.digest ?? "",
    });
    expect(digestMismatch).toBe(true);
  });
});

describe("@actions/cache", () => {
  const save = async (key: string, content: string): Promise<number> =>
    saveCache([join(await write("kept/a.txt", content), "..")], key);
  const restore = async (key: string, restoreKeys: string[] = []): Promise<string | undefined> => {
    await rm(join(folder, "kept"), { recursive: true, force: true });
    return restoreCache([join(folder, "kept")], key, restoreKeys);
  };
  const restored = (): Promise<string> => readFile(join(folder, "kept/a.txt"), "utf8");

  test("saves a folder and restores it, by its key", async () => {
    const id = await save("key-1", "one");
    expect(service.cacheEntries()).toMatchObject([{ id, key: "key-1" }]);
    expect(await restore("key-1")).toBe("key-1");
    expect(await restored()).toBe("one");
    expect(await restore("else")).toBeUndefined();
  });

  test("restores the newest one whose key begins with a prefix", async () => {
    for (const number of ["1", "2"]) await save(`key-${number}`, number);
    expect(await restore("key-3", ["other-", "key-"])).toBe("key-2");
    expect(await restored()).toBe("2");
  });

  test("never replaces what it saved", async () => {
    await save("key", "one");
    expect(await save("key", "two")).toBe(-1);
    await restore("key");
    expect(await restored()).toBe("one");
    expect(service.cacheEntries()).toHaveLength(1);
  });

  test("does not find what this action's own client saved, and is not in its way", async () => {
    const own = createGitHubCache(service.environment());
    expect(await own.save("key-1", Buffer.from("own"))).toBe("saved");
    expect(await restore("key-1", ["key-"])).toBeUndefined();
    expect(log).not.toContain("::warning");
    expect(await save("key-1", "toolkit's")).toBeGreaterThan(0);
    expect(await restore("key-1")).toBe("key-1");
    expect(Buffer.from((await own.restore("key-"))!.bytes).toString()).toBe("own");
  });

  test("finds what is of its ref before what is newer on the default branch, and nothing of others", async () => {
    service.ref = "refs/pull/1/merge";
    await save("key-own", "own");
    service.ref = service.defaultRef;
    await save("key-default", "default");
    service.ref = "refs/pull/2/merge";
    expect(await restore("key-")).toBe("key-default");
    service.ref = "refs/pull/1/merge";
    expect(await restore("key-")).toBe("key-own");
  });

  test("is told when it may only read", async () => {
    await save("key", "one");
    service.cacheIsReadOnly = true;
    expect(await save("other", "two")).toBe(-1);
    expect(log).toContain("cache write denied");
    expect(await restore("key")).toBe("key");
  });
});

describe("octokit of @actions/github", () => {
  const checks = () => getOctokit(service.token, { baseUrl: service.origin }).rest.checks;
  const ended = { status: "completed", conclusion: "success" } as const;

  test("creates, updates and finds a check-run", async () => {
    const { data } = await checks().create({
      ...here,
      name: "gate",
      head_sha: sha,
      external_id: "7",
      ...ended,
    });
    const annotations = [
      { path: "a", start_line: 1, end_line: 1, annotation_level: "notice" as const, message: "m" },
    ];
    const output = { title: "t", summary: "s", annotations };
    await checks().update({ ...here, check_run_id: data.id, output });
    const { data: found } = await checks().listForRef({
      ...here,
      ref: sha,
      check_name: "gate",
      filter: "all",
    });
    expect(found.check_runs).toMatchObject([
      { id: data.id, external_id: "7", output: { annotations_count: 1 } },
    ]);
    expect(service.checkRuns).toMatchObject([{ ...ended, annotations }]);
    expect(service.violations).toEqual([]);
  });

  test("is refused what GitHub would refuse", async () => {
    const unfinished = { ...here, name: "gate", head_sha: sha, status: "completed" as const };
    await expect(checks().create(unfinished)).rejects.toMatchObject({ status: 422 });
    expect(service.violations).toEqual([
      "POST /repos/octo-org/octo-repo/check-runs: status completed needs a conclusion",
    ]);
  });
});
