import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { type Called, callRest } from "./calls.ts";
import { primaryRateLimit, secondaryRateLimit } from "./faults.ts";
import { type ActionsService, startActionsService } from "./server.ts";

const sha = "0123456789abcdef0123456789abcdef01234567";
const repository = "/repos/octo-org/octo-repo";
let service: ActionsService;

beforeEach(async () => {
  service = await startActionsService();
});
afterEach(() => service.close());

const get = (path: string): Promise<Called> => callRest(service, "GET", `${repository}${path}`);
const create = (more: object = {}): Promise<Called> =>
  callRest(service, "POST", `${repository}/check-runs`, { name: "gate", head_sha: sha, ...more });

const annotation = { path: "a.ts", start_line: 1, end_line: 1, annotation_level: "warning", message: "m" };
const output = { title: "t", summary: "s" };
const ended = { status: "completed", conclusion: "success" };

describe("a check-run", () => {
  test("is created, and changed with annotations that are added to those it has", async () => {
    const created = await create({
      ...ended,
      external_id: "7",
      output: { ...output, annotations: [annotation] },
    });
    expect(created).toMatchObject({ status: 201, body: { id: 5001, output: { annotations_count: 1 } } });
    const second = { ...annotation, path: "b.ts" };
    const changed = await callRest(service, "PATCH", `${repository}/check-runs/5001`, {
      output: { summary: "more", annotations: [second] },
    });
    expect(changed).toMatchObject({ status: 200, body: { output: { title: "t", annotations_count: 2 } } });
    expect(service.checkRuns).toMatchObject([
      {
        name: "gate",
        head_sha: sha,
        external_id: "7",
        conclusion: "success",
        output: { title: "t", summary: "more", text: null },
        annotations: [annotation, second],
      },
    ]);
    expect(service.violations).toEqual([]);
  });

  test("that is not there is not found", async () => {
    expect((await callRest(service, "PATCH", `${repository}/check-runs/1`, { name: "a" })).status).toBe(404);
  });

  test("is found by commit and name, newest first, each or only the latest", async () => {
    for (const name of ["a", "b", "a"]) await create({ name });
    await create({ name: "a", head_sha: "f".repeat(40) });
    const found = async (query: string): Promise<number[]> => {
      const { body } = await get(`/commits/${sha}/check-runs?${query}`);
      return (body.check_runs as { id: number }[]).map(({ id }) => id);
    };
    expect(await found("filter=all")).toEqual([5003, 5002, 5001]);
    expect(await found("check_name=a&filter=all&per_page=100")).toEqual([5003, 5001]);
    expect(await found("check_name=a")).toEqual([5003]);
    expect(await found("filter=all&per_page=2&page=2")).toEqual([5001]);
  });
});

describe("what GitHub would not take is refused, and noted", () => {
  const fifty = Array.from({ length: 50 }, () => annotation);
  test.each<[string, object, string]>([
    ["a body that is none", { output: "fine" }, "object"],
    ["annotations that are none", { output: { ...output, annotations: 7 } }, "array"],
    ["no commit", { head_sha: undefined }, "head_sha"],
    ["a part of a commit's id", { head_sha: "0123456" }, "head_sha must be the whole id"],
    ["an unknown conclusion", { ...ended, conclusion: "fine" }, "conclusion"],
    ["an end without a conclusion", { status: "completed" }, "needs a conclusion"],
    ["a conclusion without an end", { conclusion: "success" }, "needs status completed"],
    ["a time of the end alone", { completed_at: "2026-01-01T00:00:00Z" }, "completed_at needs"],
    ["a time that is none", { started_at: "now" }, "date-time"],
    ["51 annotations", { output: { ...output, annotations: [...fifty, annotation] } }, "50 items"],
    ["a summary that is too long", { output: { ...output, summary: "x".repeat(65_536) } }, "65535"],
    ["a text that is too long", { output: { ...output, text: "x".repeat(65_536) } }, "65535"],
    [
      "columns over two lines",
      { output: { ...output, annotations: [{ ...annotation, end_line: 2, end_column: 1 }] } },
      "columns",
    ],
    ["no line", { output: { ...output, annotations: [{ ...annotation, start_line: 0 }] } }, "no lines"],
  ])("%s", async (_title, change, mentioned) => {
    const refused = await create(change);
    expect(refused.status).toBe(422);
    expect(refused.body.message).toContain(mentioned);
    expect(service.violations[0]).toMatch(/^POST \/repos\/octo-org\/octo-repo\/check-runs: /);
    expect(service.checkRuns).toEqual([]);
  });

  test("what is just within the limits is taken", async () => {
    const long = "x".repeat(65_535);
    const columns = { ...annotation, start_column: 1, end_column: 2 };
    const annotations = [...fifty.slice(1), columns];
    expect((await create({ output: { title: "t", summary: long, text: long, annotations } })).status).toBe(
      201,
    );
  });

  test("a page of more than 100, a query that GitHub does not know, and a path that it does not describe", async () => {
    expect((await get(`/commits/${sha}/check-runs?per_page=101`)).status).toBe(422);
    expect((await get(`/commits/${sha}/check-runs?name=a`)).status).toBe(422);
    expect((await get("/actions/runs")).status).toBe(404);
    expect(service.violations).toHaveLength(3);
  });
});

describe("a token", () => {
  test("must be the right one, and is for one repository", async () => {
    expect(await callRest(service, "GET", `${repository}/pulls`, undefined, "else")).toMatchObject({
      status: 401,
      body: { message: "Bad credentials" },
    });
    expect((await callRest(service, "GET", "/repos/octo-org/else/pulls")).status).toBe(404);
  });

  test.each<[string, Partial<ActionsService["permissions"]>, () => Promise<Called>]>([
    ["writing checks", { checks: "read" }, create],
    ["reading checks", { checks: "none" }, () => get(`/commits/${sha}/check-runs`)],
    ["reading jobs", { actions: "none" }, () => get("/actions/runs/1234567890/attempts/1/jobs")],
    ["reading pull requests", { "pull-requests": "none" }, () => get("/pulls")],
  ])("may lack the permission for %s", async (_title, missing, act) => {
    expect((await act()).status).toBeLessThan(300);
    Object.assign(service.permissions, missing);
    expect(await act()).toMatchObject({
      status: 403,
      body: { message: "Resource not accessible by integration" },
    });
    expect(service.violations).toEqual([]);
  });
});

describe("faults", () => {
  test("reach every operation, with what GitHub says of limits", async () => {
    service.faults.set("checks/create", secondaryRateLimit(60));
    service.faults.set("checks/create", primaryRateLimit(new Date("2026-01-01T00:00:00Z")));
    service.faults.set("checks/create", { kind: "status", status: 502 });
    const first = await create();
    expect([first.status, first.headers.get("retry-after")]).toEqual([403, "60"]);
    expect(first.body.message).toContain("secondary rate limit");
    const second = await create();
    expect([second.status, second.headers.get("x-ratelimit-reset")]).toEqual([403, "1767225600"]);
    expect((await create()).status).toBe(502);
    expect((await create()).status).toBe(201);
    expect(service.count("checks/create")).toBe(4);
  });

  test("can lose the answer of what was done", async () => {
    service.faults.set("checks/create", { kind: "cut", when: "after" });
    await expect(create()).rejects.toThrow("fetch failed");
    expect(service.checkRuns).toHaveLength(1);
  });
});

test("an answer that GitHub would not give is the service's own fault, and said when it closes", async () => {
  const wrong = await startActionsService();
  wrong.jobs.push({ name: "a", attempt: 1, conclusion: "fine" });
  const path = `${wrong.origin}${repository}/actions/runs/1234567890/attempts/1/jobs`;
  await expect(fetch(path, { headers: { authorization: `Bearer ${wrong.token}` } })).rejects.toThrow(
    "fetch failed",
  );
  await expect(wrong.close()).rejects.toThrow("list-jobs-for-workflow-run-attempt answered 200");
});
