import { randomBytes } from "node:crypto";
import { afterEach, beforeEach, describe, expect, jest, test } from "@jest/globals";
import { createGitHubApi } from "../../../../src/platform/github/api/api.ts";
import { largestObject } from "../../../../src/platform/github/largest-object.ts";
import type { GitHubApi } from "../../../../src/platform/platform.ts";
import { type ActionsService, startActionsService } from "../../../support/actions-service/server.ts";
import { hurry } from "../../../support/hurry.ts";

const branch = "metrics/history";
const name = "gate.json.gz";
let service: ActionsService;
let api: GitHubApi;

beforeEach(async () => {
  hurry();
  service = await startActionsService();
  service.permissions.contents = "write";
  api = createGitHubApi({ token: service.token, repository: "octo-org/octo-repo", apiUrl: service.origin });
});

afterEach(async () => {
  jest.restoreAllMocks();
  await service.close();
  if (service.violations.length > 0) throw new Error(service.violations.join("\n"));
});

const commit = (parent: string | null, bytes: Uint8Array = Buffer.from("new")) =>
  api.commitFile({ branch, name, bytes, message: "Record a run", parent });

const operations = (): (string | null)[] => service.requests.map(({ operation }) => operation);

describe("a file of a branch", () => {
  test("is read with the commit that it is of, byte for byte", async () => {
    const bytes = randomBytes(1_000);
    const { sha } = service.commit(branch, { [name]: bytes, "README.md": "read me" });
    const file = await api.branchFile(branch, name);
    expect(file?.commit).toBe(sha);
    expect(Buffer.from(file!.bytes!).equals(bytes)).toBe(true);
    expect(operations()).toEqual(["git/get-ref", "git/get-tree", "git/get-blob"]);
  });

  test("may not be there, or its branch may not", async () => {
    expect(await api.branchFile(branch, name)).toBeNull();
    const { sha } = service.commit(branch, { "README.md": "read me" });
    expect(await api.branchFile(branch, name)).toEqual({ commit: sha, bytes: null });
  });

  test("is not one of a branch whose name begins so", async () => {
    service.commit(`${branch}-2`, { [name]: "other" });
    expect(await api.branchFile(branch, name)).toBeNull();
  });

  test("is refused when it is larger than any that is written", async () => {
    service.commit(branch, { [name]: Buffer.alloc(largestObject + 1) });
    await expect(api.branchFile(branch, name)).rejects.toThrow(`at most ${largestObject} are read`);
    expect(service.count("git/get-blob")).toBe(0);
  });

  test("is not taken for missing when GitHub does not list all files", async () => {
    service.commit(branch, { "README.md": "read me", [name]: "text" });
    service.listings.limit = 1;
    await expect(api.branchFile(branch, name)).rejects.toMatchObject({
      name: "ApiError",
      message: expect.stringContaining("did not list all files"),
    });
  });

  test("needs a permission that the message names", async () => {
    service.permissions.contents = "none";
    await expect(api.branchFile(branch, name)).rejects.toMatchObject({
      reason: "forbidden",
      message: expect.stringContaining("`permissions: contents: read`"),
    });
  });

  test("is read after the service was busy", async () => {
    service.commit(branch, { [name]: "text" });
    service.faults.set("git/get-ref", { kind: "status", status: 502 });
    expect(await api.branchFile(branch, name)).not.toBeNull();
  });
});

describe("a commit", () => {
  test("without a parent makes the branch, without a history", async () => {
    service.commit("main", { "src.ts": "code" });
    const bytes = randomBytes(1_000);
    expect(await commit(null, bytes)).toBe("committed");
    const [made, ...older] = service.commits(branch);
    expect(made).toMatchObject({ message: "Record a run", parents: [] });
    expect(made?.files).toEqual(new Map([[name, bytes]]));
    expect(older).toEqual([]);
    expect(operations()).toEqual([
      "git/create-blob",
      "git/create-tree",
      "git/create-commit",
      "git/create-ref",
    ]);
  });

  test("with a parent keeps its other files and moves the branch on", async () => {
    const { sha } = service.commit(branch, { [name]: "old", "README.md": "read me" });
    expect(await commit(sha)).toBe("committed");
    const [made, parent] = service.commits(branch);
    expect(parent?.sha).toBe(sha);
    expect([...made!.files].map(([path, bytes]) => [path, String(bytes)])).toEqual([
      ["README.md", "read me"],
      [name, "new"],
    ]);
    expect(operations()).toEqual([
      "git/get-commit",
      "git/create-blob",
      "git/create-tree",
      "git/create-commit",
      "git/update-ref",
    ]);
  });

  test("changes nothing when somebody else moved the branch meanwhile", async () => {
    const { sha } = service.commit(branch, { [name]: "old" });
    const moved = service.commit(branch, { [name]: "theirs" });
    expect(await commit(sha)).toBe("conflict");
    expect(service.commits(branch)[0]).toEqual(moved);
  });

  test("changes nothing when somebody else made or deleted the branch meanwhile", async () => {
    const { sha } = service.commit(branch, { [name]: "theirs" });
    expect(await commit(null)).toBe("conflict");
    expect(service.commits(branch)[0]?.sha).toBe(sha);
    service.branches.delete(branch);
    expect(await commit(sha)).toBe("conflict");
    expect(service.branches.has(branch)).toBe(false);
  });

  test.each([
    [409, "Conflict"],
    [422, "Reference update failed"],
  ])("is in conflict when GitHub answers %d %s", async (status, message) => {
    service.faults.set("git/create-ref", { kind: "status", status, message });
    expect(await commit(null)).toBe("conflict");
  });

  test("that GitHub's rules forbid is no conflict", async () => {
    service.faults.set("git/create-ref", {
      kind: "status",
      status: 422,
      message: "Repository rule violations found",
    });
    await expect(commit(null)).rejects.toMatchObject({
      reason: "invalid",
      message: expect.stringContaining("Repository rule violations found"),
    });
  });

  test("needs a permission that the message names, and of which nothing is sent twice", async () => {
    service.permissions.contents = "read";
    await expect(commit(null)).rejects.toMatchObject({
      reason: "forbidden",
      message: expect.stringContaining("`permissions: contents: write`"),
    });
    expect(service.requests).toHaveLength(1);
  });

  test("of which nobody knows whether it was made is not repeated", async () => {
    service.faults.set("git/create-ref", { kind: "cut", when: "after" });
    await expect(commit(null)).rejects.toMatchObject({ reason: "failed" });
    expect(service.count("git/create-ref")).toBe(1);
    expect(service.commits(branch)).toHaveLength(1);
  });
});

test("branch names are sent as they are, whatever is in them", async () => {
  for (const odd of ["a/b/c", "größe", "a%2Fb", "a#b", "50%"]) {
    service.commit(odd, { [name]: odd });
    const file = await api.branchFile(odd, name);
    expect(Buffer.from(file!.bytes!).toString()).toBe(odd);
  }
  const odd = "runs/größe#50%";
  const { sha } = service.commit(odd, {});
  const change = { branch: odd, name, bytes: Buffer.from(odd), message: "Record a run" };
  expect(await api.commitFile({ ...change, parent: sha })).toBe("committed");
  expect(service.commits(odd)).toHaveLength(2);
});
