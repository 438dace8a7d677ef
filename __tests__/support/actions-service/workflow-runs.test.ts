import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { type Called, callRest } from "./calls.ts";
import { type ActionsService, startActionsService } from "./server.ts";

const sha = "0123456789abcdef0123456789abcdef01234567";
let service: ActionsService;

beforeEach(async () => {
  service = await startActionsService();
});
afterEach(() => service.close());

const get = (path: string): Promise<Called> => callRest(service, "GET", `/repos/octo-org/octo-repo${path}`);

describe("a workflow run", () => {
  const jobs = async (attempt: number, query = ""): Promise<unknown[]> => {
    const { body } = await get(`/actions/runs/1234567890/attempts/${attempt}/jobs?${query}`);
    return (body.jobs as { name: string; run_attempt: number; conclusion: string }[]).map(
      ({ name, run_attempt, conclusion }) => [name, run_attempt, conclusion],
    );
  };

  test("has jobs, those that were not run again with the attempt in which they ran", async () => {
    service.jobs.push(
      { name: "a", attempt: 1, conclusion: "success" },
      { name: "b", attempt: 1, conclusion: "failure" },
      { name: "b", attempt: 2, conclusion: null },
    );
    service.attempt = 2;
    expect(await jobs(1)).toEqual([
      ["a", 1, "success"],
      ["b", 1, "failure"],
    ]);
    expect(await jobs(2)).toEqual([
      ["a", 1, "success"],
      ["b", 2, null],
    ]);
    service.listings.earlierJobs = false;
    expect(await jobs(2)).toEqual([["b", 2, null]]);
    expect((await get("/actions/runs/1234567890/attempts/3/jobs")).status).toBe(404);
    expect((await get("/actions/runs/7/attempts/1/jobs")).status).toBe(404);
  });

  test("lists its jobs by pages, with a total that a cut list does not reach", async () => {
    for (let number = 0; number < 250; number += 1)
      service.jobs.push({ name: `job ${number}`, attempt: 1, conclusion: "success" });
    service.listings.limit = 210;
    expect(await jobs(1, "per_page=100&page=2")).toHaveLength(100);
    expect(await jobs(1, "per_page=100&page=3")).toHaveLength(10);
    expect((await get("/actions/runs/1234567890/attempts/1/jobs")).body.total_count).toBe(250);
  });

  test("says in which attempt it is", async () => {
    service.attempt = 4;
    expect((await get("/actions/runs/1234567890")).body).toMatchObject({ id: 1234567890, run_attempt: 4 });
    expect((await get("/actions/runs/7")).status).toBe(404);
  });

  test("lists its artifacts newest first, and sends to where each one is", async () => {
    const { id } = service.otherRun(8).store("a", Buffer.from("a"));
    service.otherRun(8).store("b", Buffer.from("b"));
    const { body } = await get("/actions/runs/8/artifacts?per_page=100&page=1");
    expect(body).toMatchObject({
      total_count: 2,
      artifacts: [{ name: "b" }, { name: "a", id, expired: false }],
    });
    expect((await get("/actions/runs/8/artifacts?name=a")).body.total_count).toBe(1);
    const sent = await get(`/actions/artifacts/${id}/zip`);
    expect(sent.status).toBe(302);
    expect(await (await fetch(sent.headers.get("location") ?? "")).text()).toBe("a");
  });

  test("gives no artifact that has expired, or never was", async () => {
    const { id } = service.store("a", Buffer.from("a"));
    service.expire("a");
    expect((await get("/actions/runs/1234567890/artifacts")).body.artifacts).toMatchObject([
      { expired: true },
    ]);
    expect((await get(`/actions/artifacts/${id}/zip`)).status).toBe(410);
    expect((await get("/actions/artifacts/1/zip")).status).toBe(404);
  });
});

test("pull requests are found by the branch they come from", async () => {
  const head = { sha, ref: "feature", owner: "fork", repository: "fork/octo-repo" };
  service.pulls.push(
    { number: 1, head },
    { number: 2, state: "closed", head },
    { number: 3, head: { ...head, ref: "else" } },
    { number: 4, head: { ...head, repository: null } },
  );
  const { body } = await get("/pulls?head=fork:feature&state=open&per_page=100");
  expect(body).toMatchObject([
    { number: 1, head: { sha, repo: { full_name: "fork/octo-repo" } } },
    { number: 4, head: { repo: null } },
  ]);
  expect((await get("/pulls?state=all")).body).toHaveLength(4);
});
