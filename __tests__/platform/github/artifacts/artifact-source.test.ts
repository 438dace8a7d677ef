import { mkdir, readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, jest, test } from "@jest/globals";
import { ArtifactError } from "../../../../src/platform/github/artifacts/artifact-error.ts";
import { createGitHubApi } from "../../../../src/platform/github/api/api.ts";
import { createGitHubArtifacts } from "../../../../src/platform/github/artifacts/artifacts.ts";
import type { Artifacts, ListedArtifact } from "../../../../src/platform/platform.ts";
import { type ActionsService, startActionsService } from "../../../support/actions-service/server.ts";
import { temporaryFolder } from "../../../support/temporary-folder.ts";
import { writeZip } from "../../../support/zip.ts";

const repository = "octo-org/octo-repo";
const run = { serverUrl: "https://github.com", repository, runId: "1234567890" };
const limits = { archiveBytes: 100_000, files: 10, totalBytes: 100_000 };
const archive = writeZip([{ name: "manifest.json", content: "{}" }]);
let service: ActionsService;
let temporaryRoot: string;
let folder: string;

beforeEach(async () => {
  service = await startActionsService();
  const root = await temporaryFolder();
  temporaryRoot = join(root, "temporary");
  await mkdir(temporaryRoot);
  folder = join(root, "unpacked");
});

afterEach(async () => {
  jest.restoreAllMocks();
  await service.close();
  if (service.violations.length > 0) throw new Error(service.violations.join("\n"));
});

const artifacts = (options: { token?: string } = {}): Artifacts => {
  const { token } = options;
  const api = token === undefined ? null : createGitHubApi({ token, repository, apiUrl: service.origin });
  return createGitHubArtifacts(run, { environment: service.environment(), api, temporaryRoot });
};

const stored = (name = "job-a1", bytes = archive, options = {}): ListedArtifact => {
  const { id, size, hash } = service.store(name, bytes, options);
  return { name, id, size, digest: hash.slice("sha256:".length) };
};

const unpacked = { kind: "unpacked", files: ["manifest.json"], leftOut: [] };

/** Nothing stays of what was downloaded, whatever became of it. */
async function nothingLeft(): Promise<void> {
  expect(await readdir(temporaryRoot)).toEqual([]);
  expect(await readdir(folder).catch(() => [])).toEqual([]);
}

describe("the run's artifacts", () => {
  test("are listed, of every attempt, each once", async () => {
    const first = stored("job-a1", archive, { attempt: 1 });
    const second = stored("job-a2", archive, { attempt: 2 });
    service.listings.duplicated = true;
    expect(await artifacts().list()).toEqual({ artifacts: [first, second], complete: true });
  });

  test("are not all listed when the list is as long as it can be", async () => {
    for (let index = 0; index < 1_001; index++) stored(`job-${index}`);
    const { artifacts: listed, complete } = await artifacts().list();
    expect([listed.length, complete]).toEqual([1_000, false]);
    expect(await artifacts().find("job-1000")).toMatchObject({ name: "job-1000" });
  });

  test("are found by their exact name, of several the newest", async () => {
    stored("job", archive, { attempt: 1 });
    const newer = stored("job", archive, { attempt: 2 });
    service.listings.order = "reversed";
    expect(await artifacts().find("job")).toEqual(newer);
    expect(await artifacts().find("jo")).toBeNull();
  });

  test("are listed and downloaded where fields are named in camelCase (E7)", async () => {
    service.twirpNames = "camelCase";
    const only = stored();
    expect(await artifacts().list()).toEqual({ artifacts: [only], complete: true });
    expect(await artifacts().unpack(only, folder, limits)).toEqual(unpacked);
  });

  test("are listed after the service was busy", async () => {
    service.faults.set("ListArtifacts", { kind: "status", status: 503 });
    expect(await artifacts().list()).toEqual({ artifacts: [], complete: true });
    expect(service.count("ListArtifacts")).toBe(2);
  });

  test("cannot be listed: why is said on one line", async () => {
    service.faults.set("ListArtifacts", { kind: "status", status: 403, message: "no\n::error::way" });
    const error: unknown = await artifacts()
      .list()
      .catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(ArtifactError);
    expect((error as Error).message).toBe(
      "The artifacts of this run cannot be listed: the answer was 403 (no ::error::way).",
    );
  });

  test("are out of reach without what the runner gives, and on other servers", async () => {
    const nowhere = createGitHubArtifacts(run, { environment: {}, api: null });
    await expect(nowhere.list()).rejects.toMatchObject({ reason: "no-runtime" });
    const elsewhere = { ...run, serverUrl: "https://github.example.com" };
    const other = createGitHubArtifacts(elsewhere, { environment: service.environment(), api: null });
    await expect(other.find("job")).rejects.toMatchObject({ reason: "unsupported-server" });
    const environment = { ...service.environment(), ACTIONS_RUNTIME_TOKEN: "no.token.atall" };
    await expect(createGitHubArtifacts(run, { environment, api: null }).list()).rejects.toThrow("which run");
  });
});

describe("unpacking an artifact of the run", () => {
  test("downloads it and prints nothing", async () => {
    const print = jest.spyOn(process.stdout, "write");
    const source = artifacts();
    stored();
    const listed = await source.find("job-a1");
    expect(await source.unpack(listed!, folder, limits)).toEqual(unpacked);
    expect(await readFile(join(folder, "manifest.json"), "utf8")).toBe("{}");
    expect(await readdir(temporaryRoot)).toEqual([]);
    expect(print).not.toHaveBeenCalled();
    // What was listed before need not be listed again.
    expect(service.requests.map(({ operation }) => operation)).toEqual([
      "ListArtifacts",
      "GetSignedArtifactURL",
      "GetBlob",
    ]);
  });

  test("needs no more than its id, and checks it all the same", async () => {
    const { id } = stored("plan-a1", archive, { digest: "0".repeat(64) });
    const result = await artifacts().unpack({ id, name: "plan-a1" }, folder, limits);
    expect(result).toMatchObject({
      kind: "refused",
      reason: expect.stringContaining("the sha256 of the download"),
    });
    await nothingLeft();
  });

  test("refuses one whose digest is not the one that is wanted", async () => {
    const listed = { ...stored(), digest: "f".repeat(64) };
    expect(await artifacts().unpack(listed, folder, limits)).toMatchObject({ kind: "refused" });
    await nothingLeft();
  });

  test("refuses what is no archive", async () => {
    const listed = stored("job-a1", Buffer.from("no archive"));
    expect(await artifacts().unpack(listed, folder, limits)).toMatchObject({
      kind: "refused",
      reason: expect.stringContaining("no zip archive"),
    });
    await nothingLeft();
  });

  test("refuses too large a one without downloading it, and breaks off when it lies about its size", async () => {
    const listed = stored("job-a1", Buffer.alloc(100_001));
    expect(await artifacts().unpack(listed, folder, limits)).toMatchObject({
      kind: "refused",
      reason: "its archive has 100001 bytes; at most 100000 are downloaded",
    });
    expect(service.count("GetBlob")).toBe(0);
    expect(await artifacts().unpack({ ...listed, size: 5 }, folder, limits)).toMatchObject({
      kind: "refused",
      reason: "its archive has more than 100000 bytes; at most 100000 are downloaded",
    });
    await nothingLeft();
  });

  test.each([
    ["a busy service", "GetSignedArtifactURL", { kind: "status", status: 503 }],
    ["a busy storage", "GetBlob", { kind: "status", status: 500 }],
    ["a limit", "GetBlob", { kind: "status", status: 429, headers: { "retry-after": "1" } }],
    ["a cut connection", "GetBlob", { kind: "cut" }],
  ] as const)("tries again after %s", async (_, operation, fault) => {
    service.faults.set(operation, fault);
    expect(await artifacts().unpack(stored(), folder, limits)).toEqual(unpacked);
    expect(service.count(operation)).toBe(2);
  });

  test("gives up when it goes on, and shows no signature", async () => {
    service.faults.set("GetBlob", { kind: "cut" }, Infinity);
    const result = await artifacts().unpack(stored(), folder, limits);
    expect(result).toMatchObject({ kind: "failed", reason: expect.stringContaining("there was no answer") });
    expect(JSON.stringify(result)).not.toContain("sig=");
    expect(service.count("GetBlob")).toBe(3);
    await nothingLeft();
  });

  test("says so when the storage does not let it", async () => {
    service.faults.set("GetBlob", { kind: "status", status: 403 }, 2);
    expect(await artifacts().unpack(stored(), folder, limits)).toMatchObject({
      kind: "failed",
      reason: expect.stringContaining("the answer was 403"),
    });
    expect(service.count("GetBlob")).toBe(2);
  });
});

describe("an artifact of an earlier attempt that the service gives no address for", () => {
  /** Stored in the first attempt; what asks afterwards is of the second. */
  function earlier(
    urls: ActionsService["signedUrlsOfEarlierAttempts"] = "missing",
    options: { digest?: string } = {},
  ): ListedArtifact {
    const listed = stored("plan-a1", archive, options);
    service.attempt = 2;
    service.signedUrlsOfEarlierAttempts = urls;
    return listed;
  }

  const unpack = (wanted: Pick<ListedArtifact, "id" | "name">, options: { token?: string } = {}) =>
    artifacts(options).unpack(wanted, folder, limits);

  test.each(["missing", "dead"] as const)("is downloaded by its id over REST: %s", async (urls) => {
    const { id, name } = earlier(urls);
    expect(await unpack({ id, name }, { token: service.token })).toEqual(unpacked);
    expect(service.count("actions/download-artifact")).toBe(1);
    expect(await readdir(temporaryRoot)).toEqual([]);
  });

  test("is checked over REST by the digest that was listed", async () => {
    const { id, name } = earlier("dead", { digest: "0".repeat(64) });
    expect(await unpack({ id, name }, { token: service.token })).toMatchObject({ kind: "refused" });
    expect(service.count("actions/download-artifact")).toBe(1);
  });

  test("is gone without a token, and the reason says what would help", async () => {
    const result = await unpack(earlier("dead"));
    expect(result).toMatchObject({ kind: "gone", reason: expect.stringContaining("`actions: read`") });
    await nothingLeft();
  });

  test("is gone when the token may not read it, and the reason says what is missing", async () => {
    service.permissions.actions = "none";
    expect(await unpack(earlier(), { token: service.token })).toMatchObject({
      kind: "gone",
      reason: expect.stringContaining("`permissions: actions: read`"),
    });
  });

  test("is gone when it has expired or never was", async () => {
    const listed = earlier();
    service.expire(listed.name);
    expect(await unpack(listed, { token: service.token })).toMatchObject({
      kind: "gone",
      reason: expect.stringContaining("expired"),
    });
    expect(await unpack({ id: 5, name: "never" }, { token: service.token })).toMatchObject({ kind: "gone" });
  });
});
