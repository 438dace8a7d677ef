import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { callArtifacts, type Called } from "./calls.ts";
import { type ActionsService, type JobIdentity, startActionsService } from "./server.ts";

let service: ActionsService;

beforeEach(async () => {
  service = await startActionsService();
});
afterEach(() => service.close());

/** Calls a method as a job does, with the ids that stand in its token. */
function call(method: string, identity: JobIdentity, body: object): Promise<Called> {
  const token = service.environment(identity)["ACTIONS_RUNTIME_TOKEN"] ?? "";
  const payload = Buffer.from(token.split(".")[1] ?? "", "base64url").toString("utf8");
  const { scp } = JSON.parse(payload) as { scp: string };
  const [, run, job] = /Actions\.Results:([^: ]+):([^: ]+)$/.exec(scp) ?? [];
  const ids = { workflow_run_backend_id: run, workflow_job_run_backend_id: job };
  return callArtifacts(service, method, { ...ids, ...body }, { identity });
}

const create = async (name: string, identity: JobIdentity): Promise<number> =>
  (await call("CreateArtifact", identity, { name, version: 7 })).status;

const names = async (identity: JobIdentity = {}): Promise<string[]> => {
  const { body } = await call("ListArtifacts", identity, {});
  return (body.artifacts as { name: string }[]).map(({ name }) => name);
};

const text = (value: string): Buffer => Buffer.from(value);

describe("the jobs of a run", () => {
  test("have the run in common, and an id each, the same whenever it is asked for", () => {
    const token = (identity: JobIdentity): string =>
      service.environment(identity)["ACTIONS_RUNTIME_TOKEN"] ?? "";
    const tokens = [
      token({}),
      token({ job: "a" }),
      token({ job: "b" }),
      token({ attempt: 2 }),
      token({ job: "a", attempt: 2 }),
    ];
    expect(new Set(tokens).size).toBe(5);
    expect(token({ job: "a", attempt: 1 })).toBe(tokens[1]);
    expect(service.environment({ attempt: 2 })["GITHUB_RUN_ATTEMPT"]).toBe("2");
  });

  test("see what others of the run uploaded, but cannot upload in their name", async () => {
    service.store("of nobody", text("x"));
    expect(await names({ job: "a" })).toEqual(["of nobody"]);
    const asOther = { workflow_job_run_backend_id: "else", name: "b", version: 7 };
    expect((await call("CreateArtifact", { job: "a" }, asOther)).status).toBe(400);
    expect((await call("ListArtifacts", { job: "a" }, { workflow_run_backend_id: "else" })).status).toBe(400);
  });

  test("share names within an attempt only", async () => {
    expect(await create("same", { job: "a" })).toBe(200);
    expect(await create("same", { job: "b" })).toBe(409);
    expect(await create("same", { job: "a", attempt: 2 })).toBe(200);
    service.attempt = 3;
    expect(await create("same", { job: "a" })).toBe(200);
  });
});

describe("artifacts of earlier attempts", () => {
  const signedUrl = async (): Promise<Called> =>
    call("GetSignedArtifactURL", { attempt: 2 }, { name: "first" });

  beforeEach(() => {
    service.store("first", text("1"), { attempt: 1 });
    service.attempt = 2;
    service.store("second", text("2"));
  });

  test("are listed and given out", async () => {
    expect(await names({})).toEqual(["first", "second"]);
    expect(service.artifacts().map(({ attempt }) => attempt)).toEqual([1, 2]);
    expect(await (await fetch((await signedUrl()).body.signed_url as string)).text()).toBe("1");
  });

  test("can be listed and yet have no signed URL, or a dead one", async () => {
    service.signedUrlsOfEarlierAttempts = "missing";
    expect(await signedUrl()).toMatchObject({ status: 404, body: { msg: "workflow run not found" } });
    service.signedUrlsOfEarlierAttempts = "dead";
    expect((await fetch((await signedUrl()).body.signed_url as string)).status).toBe(404);
    expect(await names({})).toEqual(["first", "second"]);
    const own = await call("GetSignedArtifactURL", {}, { name: "second" });
    expect(await (await fetch(own.body.signed_url as string)).text()).toBe("2");
  });

  test("are told from a later one of the same name by the job that uploaded them", async () => {
    service.store("first", text("again"));
    const listed = (await call("ListArtifacts", {}, { name_filter: "first" })).body.artifacts as {
      workflow_job_run_backend_id: string;
    }[];
    const contents = await Promise.all(
      listed.map(async ({ workflow_job_run_backend_id }) => {
        const { body } = await call(
          "GetSignedArtifactURL",
          {},
          { workflow_job_run_backend_id, name: "first" },
        );
        return (await fetch(body.signed_url as string)).text();
      }),
    );
    expect(contents).toEqual(["1", "again"]);
  });
});

describe("what tests do to artifacts", () => {
  test("one can be stored with a digest that is not its own", async () => {
    service.store("a", text("no archive"), { digest: "0".repeat(64) });
    expect((await call("ListArtifacts", {}, {})).body.artifacts[0]).toMatchObject({
      digest: `sha256:${"0".repeat(64)}`,
      size: "10",
    });
  });

  test("one that expired or was removed is not there any more", async () => {
    for (const name of ["a", "b", "c"]) service.store(name, text(name));
    service.expire("a");
    service.remove("b");
    expect(await names()).toEqual(["c"]);
    expect((await call("GetSignedArtifactURL", {}, { name: "a" })).status).toBe(404);
    expect(service.artifacts().map(({ name }) => name)).toEqual(["a", "c"]);
  });

  test("those of another run are its own", async () => {
    const other = service.otherRun(8);
    other.store("a", text("a"));
    expect(await names()).toEqual([]);
    expect(other.artifacts()).toMatchObject([{ name: "a", attempt: 1 }]);
    expect(service.artifacts()).toEqual([]);
  });
});

describe("a listing", () => {
  beforeEach(() => {
    for (const name of ["a", "b", "c", "d"]) service.store(name, text(name));
  });

  test("stops at 1,000, while a name is found all the same", async () => {
    for (let number = 0; number < 1000; number += 1) service.store(`more-${number}`, text(""));
    expect(await names()).toHaveLength(1000);
    const { body } = await call("ListArtifacts", {}, { name_filter: "more-999" });
    expect(body.artifacts).toHaveLength(1);
  });

  test("can be reversed, shuffled, doubled and cut", async () => {
    service.listings.order = "reversed";
    expect(await names()).toEqual(["d", "c", "b", "a"]);
    service.listings.order = "shuffled";
    const shuffled = await names();
    expect(shuffled).not.toEqual(["a", "b", "c", "d"]);
    expect(shuffled.toSorted()).toEqual(["a", "b", "c", "d"]);
    service.listings = { order: "as-made", duplicated: true, limit: 6, earlierJobs: true };
    expect(await names()).toEqual(["a", "b", "c", "d", "a", "b"]);
  });
});

test("every request can be late", async () => {
  service.latencyMs = 30;
  const start = performance.now();
  await names();
  // A timer may fire a millisecond early.
  expect(performance.now() - start).toBeGreaterThan(28);
});
