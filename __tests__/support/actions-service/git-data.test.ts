import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { type Called, callRest } from "./calls.ts";
import { type ActionsService, startActionsService } from "./server.ts";

const none = "0".repeat(40);
let service: ActionsService;

beforeEach(async () => {
  service = await startActionsService();
  service.permissions.contents = "write";
});
afterEach(() => service.close());

const call = (method: string, path: string, body?: object): Promise<Called> =>
  callRest(service, method, `/repos/octo-org/octo-repo/git${path}`, body);

async function made(path: string, body: object): Promise<string> {
  const { status, body: answer } = await call("POST", path, body);
  expect(status).toBe(201);
  return answer.sha as string;
}

/** A commit with one file, that no branch is at yet. */
async function commit(parents: string[], content: string): Promise<string> {
  const blob = await made("/blobs", { content });
  const tree = await made("/trees", { tree: [{ path: "a.txt", mode: "100644", type: "blob", sha: blob }] });
  return made("/commits", { message: content, tree, parents });
}

const update = (sha: string, force = false): Promise<Called> =>
  call("PATCH", "/refs/heads%2Fa", { sha, force });

describe("a branch", () => {
  test("is made, read, and moved forward only", async () => {
    const first = await commit([], "first");
    const created = await call("POST", "/refs", { ref: "refs/heads/a", sha: first });
    expect(created).toMatchObject({ status: 201, body: { ref: "refs/heads/a", object: { sha: first } } });
    const [second, sibling] = [await commit([first], "second"), await commit([first], "sibling")];
    expect((await update(second)).status).toBe(200);
    expect((await call("GET", "/ref/heads%2Fa")).body.object).toMatchObject({ type: "commit", sha: second });
    for (const other of [sibling, first, await commit([], "orphan")])
      expect(await update(other)).toMatchObject({
        status: 422,
        body: { message: "Update is not a fast forward" },
      });
    expect(service.commits("a").map(({ message }) => message)).toEqual(["second", "first"]);
    expect((await update(sibling, true)).status).toBe(200);
    expect(service.branches.get("a")).toBe(sibling);
    expect(service.violations).toEqual([]);
  });

  test("that is there cannot be made, one that is not cannot be moved, and none leads to nothing", async () => {
    const { sha } = service.commit("a", {});
    const create = (ref: string, to: string) => call("POST", "/refs", { ref, sha: to });
    expect(await create("refs/heads/a", sha)).toMatchObject({
      status: 422,
      body: { message: "Reference already exists" },
    });
    expect((await create("heads/b", sha)).body.message).toContain("not a valid ref name");
    expect((await create("refs/heads/b", none)).body.message).toBe("Object does not exist");
    expect((await update(none)).body.message).toBe("Object does not exist");
    service.branches.delete("a");
    expect((await update(sha)).body.message).toBe("Reference does not exist");
    expect((await call("GET", "/ref/heads%2Fa")).status).toBe(404);
  });

  test("is not found by the beginning of its name, but with slashes in it", async () => {
    service.commit("a/b", {});
    expect((await call("GET", "/ref/heads%2Fa%2Fb")).body.ref).toBe("refs/heads/a/b");
    expect((await call("GET", "/ref/heads%2Fa")).status).toBe(404);
  });

  test("can be written by a test, as if by somebody else", async () => {
    const first = service.commit("a", { "a.txt": "one", "b.txt": "two" });
    const second = service.commit("a", { "a.txt": "three" });
    expect(second.parents).toEqual([first.sha]);
    expect([...second.files].map(([path, bytes]) => [path, String(bytes)])).toEqual([
      ["a.txt", "three"],
      ["b.txt", "two"],
    ]);
    expect(service.commits("a")).toEqual([second, first]);
    expect(service.commits("b")).toEqual([]);
  });
});

describe("git's objects", () => {
  test("have git's own ids", async () => {
    expect(await made("/blobs", { content: "" })).toBe("e69de29bb2d1d6434b8b29ae775ad8c2e48c5391");
    expect(await made("/blobs", { content: "YQ==", encoding: "base64" })).toBe(
      await made("/blobs", { content: "a" }),
    );
    expect(await made("/trees", { tree: [] })).toBe("4b825dc642cb6eb9a060e54bf8d69288fbee4904");
  });

  test("are read again: trees by their id or a commit's, blobs in lines", async () => {
    const text = "x".repeat(100);
    const { sha } = service.commit("a", { "a.txt": text });
    const ofCommit = await call("GET", `/trees/${sha}`);
    expect(ofCommit.body).toMatchObject({ sha, truncated: false, tree: [{ path: "a.txt", size: 100 }] });
    const { body } = await call("GET", `/commits/${sha}`);
    expect((await call("GET", `/trees/${body.tree.sha}`)).body.tree).toEqual(ofCommit.body.tree);
    const blob = await call("GET", `/blobs/${ofCommit.body.tree[0].sha}`);
    expect(blob.body.content).toContain("\n");
    expect(Buffer.from(blob.body.content as string, "base64").toString()).toBe(text);
    for (const kind of ["trees", "blobs", "commits"])
      expect((await call("GET", `/${kind}/${none}`)).status).toBe(404);
  });

  test("must be there to be built on", async () => {
    const { sha } = service.commit("a", {});
    const file = { path: "a", mode: "100644", type: "blob" };
    const refused = async (path: string, body: object) => (await call("POST", path, body)).body.message;
    expect(await refused("/trees", { tree: [{ ...file, sha: none }] })).toContain("not a valid blob");
    expect(await refused("/trees", { base_tree: sha, tree: [] })).toContain("not a valid tree");
    expect(await refused("/commits", { message: "m", tree: none })).toContain("Tree SHA");
    const { body } = await call("GET", `/commits/${sha}`);
    expect(await refused("/commits", { message: "m", tree: body.tree.sha, parents: [none] })).toContain(
      "Parent",
    );
    expect(service.violations).toEqual([]);
  });

  test("that the service does not know are a violation", async () => {
    const file = { mode: "100644", type: "blob" };
    await call("POST", "/trees", { tree: [{ ...file, path: "a/b", content: "x" }] });
    await call("POST", "/trees", { tree: [{ ...file, path: "a" }] });
    await call("POST", "/trees", { tree: [{ ...file, path: "a", mode: "777", content: "x" }] });
    await call("POST", "/commits", { tree: none });
    expect(service.violations).toHaveLength(4);
  });
});

test("a token needs to be allowed to read contents, and to write them", async () => {
  service.commit("a", {});
  service.permissions.contents = "read";
  expect((await call("GET", "/ref/heads%2Fa")).status).toBe(200);
  expect((await call("POST", "/blobs", { content: "" })).status).toBe(403);
  service.permissions.contents = "none";
  expect((await call("GET", "/ref/heads%2Fa")).status).toBe(403);
});
