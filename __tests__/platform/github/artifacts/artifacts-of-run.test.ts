import { mkdir, readdir } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, jest, test } from "@jest/globals";
import { createGitHubApi } from "../../../../src/platform/github/api/api.ts";
import type { ArtifactSource } from "../../../../src/platform/platform.ts";
import {
  type ActionsService,
  type RunArtifacts,
  startActionsService,
} from "../../../support/actions-service/server.ts";
import { temporaryFolder } from "../../../support/temporary-folder.ts";
import { writeZip } from "../../../support/zip.ts";

const limits = { archiveBytes: 100_000, files: 10, totalBytes: 100_000 };
const archive = writeZip([{ name: "manifest.json", content: "{}" }]);
let service: ActionsService;
let other: RunArtifacts;
let source: ArtifactSource;
let temporaryRoot: string;
let folder: string;

beforeEach(async () => {
  service = await startActionsService();
  other = service.otherRun(42);
  const root = await temporaryFolder();
  temporaryRoot = join(root, "temporary");
  folder = join(root, "unpacked");
  await mkdir(temporaryRoot);
  const options = { token: service.token, repository: "octo-org/octo-repo", apiUrl: service.origin };
  source = createGitHubApi({ ...options, temporaryRoot }).runArtifacts("42");
});

afterEach(async () => {
  jest.restoreAllMocks();
  await service.close();
  if (service.violations.length > 0) throw new Error(service.violations.join("\n"));
});

describe("the artifacts of another run", () => {
  test("are listed over all pages, each once", async () => {
    const names = Array.from({ length: 150 }, (_, index) => `job-${index}`);
    for (const name of names) other.store(name, archive);
    service.store("of this run", archive);
    service.listings.duplicated = true;
    const { artifacts, complete } = await source.list();
    expect(artifacts.map(({ name }) => name).sort()).toEqual(names.sort());
    expect(complete).toBe(true);
  });

  test("are not all listed when GitHub says that there are more, or after a thousand", async () => {
    for (let index = 0; index < 12; index++) other.store(`job-${index}`, archive);
    service.listings.limit = 10;
    expect((await source.list()).complete).toBe(false);
    service.listings.limit = 2_000;
    for (let index = 0; index < 1_000; index++) other.store(`more-${index}`, archive);
    const { artifacts, complete } = await source.list();
    expect([artifacts.length, complete]).toEqual([1_000, false]);
  });

  test("are found by their exact name, of several the newest", async () => {
    other.store("run-a1", archive);
    const { id, size, hash } = other.store("run-a1", archive);
    expect(await source.find("run-a1")).toEqual({ name: "run-a1", id, size, digest: hash.slice(7) });
    expect(await source.find("run")).toBeNull();
  });

  test("are unpacked, and nothing is printed", async () => {
    const print = jest.spyOn(process.stdout, "write");
    const { id } = other.store("run-a1", archive);
    expect(await source.unpack({ id, name: "run-a1" }, folder, limits)).toEqual({
      kind: "unpacked",
      files: ["manifest.json"],
      leftOut: [],
    });
    expect(await readdir(temporaryRoot)).toEqual([]);
    expect(print).not.toHaveBeenCalled();
  });

  test("are gone when they have expired", async () => {
    const { id } = other.store("run-a1", archive);
    other.expire("run-a1");
    expect(await source.unpack({ id, name: "run-a1" }, folder, limits)).toMatchObject({ kind: "gone" });
  });

  test("are tried again, with a new address, after a cut connection", async () => {
    const { id } = other.store("run-a1", archive);
    service.faults.set("GetBlob", { kind: "cut" });
    expect(await source.unpack({ id, name: "run-a1" }, folder, limits)).toMatchObject({ kind: "unpacked" });
    expect(service.count("actions/download-artifact")).toBe(2);
  });

  test("cannot be listed without the permission, and the message names it", async () => {
    service.permissions.actions = "none";
    await expect(source.list()).rejects.toMatchObject({
      reason: "forbidden",
      message: expect.stringContaining("`permissions: actions: read`"),
    });
  });
});
