import { afterEach, beforeEach, describe, expect, jest, test } from "@jest/globals";
import { ApiError } from "../../../../src/model/api-error.ts";
import type { CheckRunBody } from "../../../../src/model/check-run.ts";
import { createGitHubApi } from "../../../../src/platform/github/api/api.ts";
import type { GitHubApi } from "../../../../src/platform/platform.ts";
import { primaryRateLimit, secondaryRateLimit } from "../../../support/actions-service/faults.ts";
import { type ActionsService, startActionsService } from "../../../support/actions-service/server.ts";

const repository = "octo-org/octo-repo";
const sha = "0123456789abcdef0123456789abcdef01234567";
const body: CheckRunBody = {
  name: "orchestrator / gate",
  head_sha: sha,
  external_id: "1234567890/1/gate",
  details_url: "https://github.com/octo-org/octo-repo/actions/runs/1234567890",
  started_at: "2026-01-01T00:00:00Z",
  completed_at: "2026-01-01T00:01:00Z",
  status: "completed",
  conclusion: "success",
  output: { title: "12 stages", summary: "All succeeded.", annotations: [] },
};
const annotation = {
  path: "a.ts",
  start_line: 1,
  end_line: 1,
  annotation_level: "warning" as const,
  message: "m",
};
let service: ActionsService;
let api: GitHubApi;

beforeEach(async () => {
  service = await startActionsService();
  api = createGitHubApi({ token: service.token, repository, apiUrl: service.origin });
});

afterEach(async () => {
  jest.restoreAllMocks();
  await service.close();
});

async function failure(promise: Promise<unknown>): Promise<ApiError> {
  const error: unknown = await promise.then(
    () => new Error("it did not fail"),
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(ApiError);
  expect((error as ApiError).message).not.toMatch(/[\r\n]/);
  return error as ApiError;
}

describe("the jobs of a run", () => {
  test("are read over as many pages as are wanted, each job once", async () => {
    service.jobs = Array.from({ length: 120 }, (_, index) => ({
      name: `gate / ${index}`,
      attempt: 1,
      conclusion: index === 7 ? null : "success",
    }));
    const { jobs, complete } = await api.jobs("1234567890", 1, 5);
    expect([jobs.length, complete]).toEqual([120, true]);
    expect(jobs.find(({ name }) => name === "gate / 7")).toEqual({
      name: "gate / 7",
      attempt: 1,
      conclusion: null,
      copied: false,
      url: expect.stringContaining("/job/"),
    });
    expect(await api.jobs("1234567890", 1, 1)).toMatchObject({ complete: false });
    expect(service.violations).toEqual([]);
  });

  test("need a permission that the message names", async () => {
    service.permissions.actions = "none";
    const error = await failure(api.jobs("1234567890", 1, 5));
    expect(error.reason).toBe("forbidden");
    expect(error.message).toBe(
      "GitHub did not list the jobs of the run: Resource not accessible by integration. " +
        "The job needs `permissions: actions: read`.",
    );
  });

  test("of a run that is not there are not found", async () => {
    expect((await failure(api.jobs("5", 1, 5))).reason).toBe("not-found");
  });
});

describe("check-runs", () => {
  test("are created, found again newest first, and given further annotations", async () => {
    const print = jest.spyOn(process.stdout, "write");
    const first = await api.createCheckRun(body);
    const second = await api.createCheckRun({ ...body, external_id: "1234567890/2/gate" });
    await api.updateCheckRun(second.id, { output: { ...body.output, annotations: [annotation] } });
    expect(await api.checkRuns(sha, body.name)).toEqual([
      {
        id: second.id,
        externalId: "1234567890/2/gate",
        completed: true,
        annotations: 1,
        url: second.url,
      },
      { id: first.id, externalId: body.external_id, completed: true, annotations: 0, url: first.url },
    ]);
    expect(service.checkRuns[1]?.annotations).toMatchObject([{ path: "a.ts" }]);
    expect(await api.checkRuns(sha, "another")).toEqual([]);
    expect(service.violations).toEqual([]);
    expect(print).not.toHaveBeenCalled();
  });

  test("need a permission that tokens of forks lack, and the message says so", async () => {
    service.permissions.checks = "read";
    const error = await failure(api.createCheckRun(body));
    expect(error.reason).toBe("forbidden");
    expect(error.message).toContain("`permissions: checks: write`");
    expect(error.message).toContain("forks");
  });

  test("that GitHub does not take are invalid, in its words", async () => {
    const annotations = Array.from({ length: 51 }, () => annotation);
    const error = await failure(api.createCheckRun({ ...body, output: { ...body.output, annotations } }));
    expect(error.reason).toBe("invalid");
    expect(error.message.length).toBeLessThan(400);
    expect(service.checkRuns).toEqual([]);
  });

  test("are not written twice when nobody knows whether they were written", async () => {
    service.faults.set("checks/create", { kind: "cut", when: "after" });
    expect((await failure(api.createCheckRun(body))).reason).toBe("failed");
    service.faults.set("checks/create", { kind: "status", status: 502 });
    expect((await failure(api.createCheckRun(body))).reason).toBe("failed");
    expect(service.checkRuns).toHaveLength(1);
  });

  test("are written once more when GitHub asks to wait a little", async () => {
    service.faults.set("checks/create", secondaryRateLimit(1));
    await api.createCheckRun(body);
    expect(service.checkRuns).toHaveLength(1);
    expect(service.count("checks/create")).toBe(2);
  });
});

describe("pull requests", () => {
  test("are found by the branch they come from", async () => {
    const head = { sha, ref: "topic", owner: "someone" };
    service.pulls = [
      { number: 3, head: { ...head, repository: "someone/octo-repo" } },
      { number: 4, head: { ...head, repository: null } },
      { number: 5, head: { ...head, repository: "someone/octo-repo", ref: "other" } },
    ];
    expect(await api.pullRequestsFrom("someone", "topic")).toEqual([
      { number: 3, headSha: sha, headRepository: "someone/octo-repo" },
      { number: 4, headSha: sha, headRepository: null },
    ]);
    expect(service.violations).toEqual([]);
  });
});

describe("a service in trouble", () => {
  const asked = "actions/list-jobs-for-workflow-run-attempt";
  const read = (): Promise<unknown> => api.jobs("1234567890", 1, 1);

  test.each([
    ["an error", { kind: "status", status: 503 }],
    ["a cut connection", { kind: "cut" }],
    ["a plain 429", { kind: "status", status: 429, headers: { "retry-after": "1" } }],
  ] as const)("is asked again after %s", async (_, fault) => {
    service.faults.set(asked, fault);
    expect(await read()).toEqual({ jobs: [], complete: true });
    expect(service.count(asked)).toBe(2);
  });

  test.each([
    ["a secondary limit", secondaryRateLimit(61), "61 s"],
    ["a used up hour", primaryRateLimit(new Date(Date.now() + 86_400_000)), /wait \d{4,5} s/],
    ["a plain 429", { kind: "status", status: 429, headers: { "retry-after": "120" } }, "120 s"],
  ] as const)("is not waited for when it asks for longer than is worth it: %s", async (_, fault, wait) => {
    service.faults.set(asked, fault, Infinity);
    const error = await failure(read());
    expect(error.reason).toBe("limited");
    expect(error.message).toMatch(wait);
    expect(service.count(asked)).toBe(1);
  });

  test("is not asked again for check-runs, which are looked for once more anyway", async () => {
    service.faults.set("checks/list-for-ref", { kind: "status", status: 503 });
    expect((await failure(api.checkRuns(sha, "any"))).reason).toBe("failed");
    expect(service.count("checks/list-for-ref")).toBe(1);
  });

  test("is waited for twice at most", async () => {
    service.faults.set(asked, secondaryRateLimit(1), Infinity);
    expect((await failure(read())).reason).toBe("limited");
    expect(service.count(asked)).toBe(3);
  });

  test("that does not know the token says so", async () => {
    const stranger = createGitHubApi({ token: "ghs_stranger", repository, apiUrl: service.origin });
    const error = await failure(stranger.checkRuns(sha, "any"));
    expect(error.reason).toBe("forbidden");
    expect(error.message).not.toContain("ghs_stranger");
  });

  test("that answers something else is not believed", async () => {
    service.faults.set(asked, { kind: "status", status: 200, message: "hello" });
    const error = await failure(read());
    expect(error.message).toContain("GitHub's answer to list the jobs of the run is not as expected");
  });
});
