import { createHash } from "node:crypto";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { callArtifacts, type Called } from "./calls.ts";
import type { Operation } from "./faults.ts";
import { type ActionsService, startActionsService } from "./server.ts";

const ids = { workflow_run_backend_id: "run-1", workflow_job_run_backend_id: "job-1" };
let service: ActionsService;

beforeEach(async () => {
  service = await startActionsService({ run: "run-1", job: "job-1" });
});
afterEach(() => service.close());

const call = (method: string, body: object, headers: Record<string, string> = {}): Promise<Called> =>
  callArtifacts(service, method, body, { headers });

const create = (name: string, more: object = {}): Promise<Called> =>
  call("CreateArtifact", { ...ids, name, version: 7, mime_type: "application/zip", ...more });

async function put(url: string, parts: string[]): Promise<number> {
  const headers = { "x-ms-version": "2025-11-05" };
  const blockIds = parts.map((_part, index) => Buffer.from(`block-${index}`).toString("base64"));
  for (const [index, part] of parts.entries()) {
    const block = `${url}&comp=block&blockid=${encodeURIComponent(blockIds[index] ?? "")}`;
    const response = await fetch(block, { method: "PUT", headers, body: part });
    if (response.status !== 201) return response.status;
  }
  const list = `<BlockList>${blockIds.map((id) => `<Latest>${id}</Latest>`).join("")}</BlockList>`;
  const typed = { ...headers, "x-ms-blob-content-type": "application/zip" };
  return (await fetch(`${url}&comp=blocklist`, { method: "PUT", headers: typed, body: list })).status;
}

const hashOf = (text: string): string => `sha256:${createHash("sha256").update(text).digest("hex")}`;
const finalize = (name: string, text: string, more: object = {}): Promise<Called> =>
  call("FinalizeArtifact", { ...ids, name, size: String(text.length), hash: hashOf(text), ...more });

async function store(name: string, text = "content"): Promise<Called> {
  const created = await create(name);
  await put(created.body.signed_upload_url as string, [text]);
  return finalize(name, text);
}

describe("an artifact", () => {
  test("is created, filled block by block, finalised, listed and downloaded", async () => {
    const created = await create("a", { expires_at: "2026-12-01T00:00:00.000Z" });
    expect(await put(created.body.signed_upload_url as string, ["one,", "two"])).toBe(201);
    expect(service.artifacts()).toEqual([]);
    const finalised = await finalize("a", "one,two");
    expect(finalised).toMatchObject({ status: 200, body: { ok: true, artifact_id: "1001" } });
    expect(service.artifacts()).toEqual([
      {
        id: 1001,
        name: "a",
        job: null,
        attempt: 1,
        size: 7,
        hash: hashOf("one,two"),
        bytes: Buffer.from("one,two"),
        expiresAt: "2026-12-01T00:00:00.000Z",
      },
    ]);
    const { body } = await call("GetSignedArtifactURL", { ...ids, name: "a" });
    const download = await fetch(body.signed_url as string);
    expect(download.headers.get("content-type")).toBe("application/zip");
    expect(await download.text()).toBe("one,two");
  });

  test("is listed by name or id, once finalised", async () => {
    await store("a");
    await store("b");
    await create("unfinished");
    const listed = async (filter: object): Promise<string[]> => {
      const { body } = await call("ListArtifacts", { ...ids, ...filter });
      return (body.artifacts as { name: string }[]).map((artifact) => artifact.name);
    };
    expect(await listed({})).toEqual(["a", "b"]);
    expect(await listed({ name_filter: "b" })).toEqual(["b"]);
    expect(await listed({ id_filter: "1001" })).toEqual(["a"]);
    expect((await call("ListArtifacts", { ...ids, name_filter: "a" })).body.artifacts[0]).toMatchObject({
      ...ids,
      database_id: "1001",
      size: "7",
      digest: hashOf("content"),
    });
  });

  test("keeps its name to itself, finished or not, until it is deleted", async () => {
    await store("a");
    await create("unfinished");
    expect(await create("a")).toMatchObject({ status: 409, body: { code: "already_exists" } });
    expect((await create("unfinished")).status).toBe(409);
    expect((await call("DeleteArtifact", { ...ids, name: "a" })).body).toEqual({
      ok: true,
      artifact_id: "1001",
    });
    expect((await create("a")).status).toBe(200);
  });

  test.each(["GetSignedArtifactURL", "DeleteArtifact"])(
    "%s of an unknown one is not found",
    async (method) => {
      expect(await call(method, { ...ids, name: "a" })).toMatchObject({
        status: 404,
        body: { code: "not_found" },
      });
    },
  );
});

describe("what a client sends is checked", () => {
  test.each([
    ["another version", { version: 4 }, "version"],
    ["another run", { workflow_run_backend_id: "run-2" }, "workflow_run_backend_id"],
    ["an unknown field", { colour: "red" }, "colour"],
    ["a name with a slash", { name: "a/b" }, "name"],
    ["an empty name", { name: "" }, "name"],
    ["a date that is none", { expires_at: "tomorrow" }, "expires_at"],
  ])("%s is refused", async (_title, change, mentioned) => {
    const refused = await create("a", change);
    expect(refused.status).toBe(400);
    expect(refused.body.msg).toContain(mentioned);
  });

  test.each([
    ["another size", { size: "8" }, "size is 8, but 7 bytes were uploaded"],
    ["another hash", { hash: hashOf("else") }, "hash is"],
    ["a size that is a number", { size: 7 }, "size"],
  ])("finalising with %s is refused", async (_title, change, message) => {
    const created = await create("a");
    await put(created.body.signed_upload_url as string, ["content"]);
    const refused = await finalize("a", "content", change);
    expect(refused).toMatchObject({ status: 400 });
    expect(refused.body.msg).toContain(message);
    expect(service.artifacts()).toEqual([]);
  });

  test("finalising what was never uploaded, or never created, is refused", async () => {
    await create("a");
    expect((await finalize("a", "")).status).toBe(400);
    expect((await finalize("b", "")).status).toBe(404);
  });

  test("the token, the kind of content and the path must be right", async () => {
    expect((await call("ListArtifacts", ids, { authorization: "Bearer else" })).status).toBe(401);
    expect((await call("ListArtifacts", ids, { "content-type": "text/plain" })).status).toBe(400);
    expect(await call("Else", ids)).toMatchObject({ status: 404, body: { code: "bad_route" } });
  });

  test("the storage wants its signature, known blocks and equally long ids", async () => {
    const url = (await create("a")).body.signed_upload_url as string;
    const headers = { "x-ms-version": "2025-11-05" };
    const status = async (target: string, body: string): Promise<string | null> =>
      (await fetch(target, { method: "PUT", headers, body })).headers.get("x-ms-error-code");
    expect(await status(url.replace("sig=", "sig=x"), "")).toBe("AuthenticationFailed");
    expect(await status(`${url}&comp=blocklist`, "<Latest>AAAA</Latest>")).toBe("InvalidBlockList");
    expect(await status(`${url}&comp=block&blockid=AAAA`, "x")).toBeNull();
    expect(await status(`${url}&comp=block&blockid=AAAAAAAA`, "x")).toBe("InvalidBlobOrBlock");
    expect((await fetch(url)).status).toBe(404);
  });
});

describe("faults", () => {
  test("answer as often as asked, in order, and leave no effect", async () => {
    service.faults.set("CreateArtifact", { kind: "status", status: 429, headers: { "retry-after": "1" } });
    service.faults.set("CreateArtifact", { kind: "status", status: 403, message: "no" }, 2);
    expect(await create("a")).toMatchObject({ status: 429, body: { code: "resource_exhausted" } });
    expect(await create("a")).toMatchObject({ status: 403, body: { code: "permission_denied", msg: "no" } });
    expect((await create("a")).status).toBe(403);
    expect((await create("a")).status).toBe(200);
  });

  test("can lose an answer after the request took effect", async () => {
    service.faults.set("CreateArtifact", { kind: "cut", when: "after" });
    await expect(create("a")).rejects.toThrow("fetch failed");
    expect((await create("a")).status).toBe(409);
  });

  test.each<[Operation, number]>([
    ["PutBlock", 500],
    ["PutBlockList", 503],
    ["GetBlob", 404],
  ])("reach the storage: %s", async (operation, status) => {
    service.faults.set(operation, { kind: "status", status });
    const url = (await create("a")).body.signed_upload_url as string;
    const answered = operation === "GetBlob" ? (await fetch(url)).status : await put(url, ["content"]);
    expect(answered).toBe(status);
  });

  test("can end a download in its middle", async () => {
    await store("a");
    service.faults.set("GetBlob", { kind: "torn" });
    const { body } = await call("GetSignedArtifactURL", { ...ids, name: "a" });
    const half = await fetch(body.signed_url as string);
    expect(half.status).toBe(200);
    await expect(half.text()).rejects.toThrow("terminated");
  });

  test("can last until they are taken back", async () => {
    service.faults.set("ListArtifacts", { kind: "status", status: 404 }, Infinity);
    for (let times = 0; times < 3; times += 1) expect((await call("ListArtifacts", ids)).status).toBe(404);
    service.faults.clear();
    expect((await call("ListArtifacts", ids)).status).toBe(200);
  });

  test("can cut a connection before anything happens, be slow, and be taken back", async () => {
    service.faults.set("ListArtifacts", { kind: "cut" });
    service.faults.set("ListArtifacts", { kind: "slow", ms: 20 });
    service.faults.set("ListArtifacts", { kind: "cut" });
    await expect(call("ListArtifacts", ids)).rejects.toThrow("fetch failed");
    expect((await call("ListArtifacts", ids)).status).toBe(200);
    service.faults.clear();
    expect((await call("ListArtifacts", ids)).status).toBe(200);
  });
});

describe("the service itself", () => {
  test("logs every request without its signature", async () => {
    service.faults.set("CreateArtifact", { kind: "cut" });
    await expect(create("a")).rejects.toThrow("fetch failed");
    await store("a");
    const twirp = "/twirp/github.actions.results.api.v1.ArtifactService";
    const blob = "/store/actions-results/1001.zip";
    expect(service.requests).toEqual([
      { method: "POST", path: `${twirp}/CreateArtifact`, operation: "CreateArtifact", status: 0 },
      { method: "POST", path: `${twirp}/CreateArtifact`, operation: "CreateArtifact", status: 200 },
      { method: "PUT", path: blob, operation: "PutBlock", status: 201 },
      { method: "PUT", path: blob, operation: "PutBlockList", status: 201 },
      { method: "POST", path: `${twirp}/FinalizeArtifact`, operation: "FinalizeArtifact", status: 200 },
    ]);
    expect(service.count("CreateArtifact")).toBe(2);
    expect(service.count("DeleteArtifact")).toBe(0);
  });

  test("gives out what the runner gives an action, with a token that names run and job", () => {
    const environment = service.environment();
    expect(environment).toMatchObject({
      ACTIONS_RESULTS_URL: `${service.origin}/`,
      GITHUB_API_URL: service.origin,
      GITHUB_SERVER_URL: "https://github.com",
      GITHUB_RUN_ID: "1234567890",
      GITHUB_RUN_ATTEMPT: "1",
    });
    const payload = environment["ACTIONS_RUNTIME_TOKEN"]?.split(".")[1] ?? "";
    const { scp } = JSON.parse(Buffer.from(payload, "base64url").toString("utf8")) as { scp: string };
    expect(scp.split(" ")).toContain("Actions.Results:run-1:job-1");
  });
});
