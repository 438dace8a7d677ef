import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import { ApiError } from "../../../src/model/api-error.ts";
import { limits } from "../../../src/model/limits.ts";
import { findJobsOfRun } from "../../../src/modes/aggregate/jobs-of-run.ts";
import type { GitHubApi, JobFact } from "../../../src/platform/platform.ts";
import { command, pipeline, planOf, subtask } from "../../plan/sample-pipeline.ts";

const plan = planOf(pipeline(["api", "web"].map((id) => subtask(id, [command("unit")]))), { maxJobs: 2 });
const run = { id: "77", attempt: 2, key: "gate", plan };
const job = (name: string, conclusion: string | null = "success", attempt = 1): JobFact => ({
  name,
  conclusion,
  attempt,
  url: null,
  copied: false,
});

/** An API that knows nothing but jobs. */
const apiWith = (jobs: GitHubApi["jobs"]): GitHubApi => {
  const never = () => Promise.reject(new Error("nobody asked for that"));
  return {
    jobs,
    checkRuns: never,
    createCheckRun: never,
    updateCheckRun: never,
    pullRequestsFrom: never,
    pullRequest: never,
    reviews: never,
    cacheKeys: never,
    branchFile: never,
    commitFile: never,
    runArtifacts: () => {
      throw new Error("nobody asked for artifacts");
    },
  };
};

const ask = (jobs: JobFact[], complete = true) =>
  findJobsOfRun(
    apiWith(async () => ({ jobs, complete })),
    run,
  );

/** What is known of the assignment `api`. */
const ofApi = async (...jobs: JobFact[]) => (await ask(jobs)).jobs?.get("api");

describe("the job of an assignment", () => {
  test.each([
    "gate / api",
    "checks / gate / api",
    "gate / x / gate / api",
    "CI (a / b) / gate / api",
    "gate / gate / api",
  ])("is found by the end of its name: %s", async (name) => {
    expect(await ofApi(job(name))).toEqual({ attempt: 1, conclusion: "success" });
  });

  test.each([
    "other / api",
    "gate / other / api",
    "gate / api / other",
    "gate / api (2)",
    "xgate / api",
    "gate/api",
    "api",
    "gate",
    "",
    "gate / unplanned",
    "__proto__",
  ])("is not one of another name: %s", async (name) => {
    const { jobs } = await ask([job(name, "failure"), job("gate / web")]);
    expect([...jobs!.keys()]).toEqual(["web"]);
  });

  test("is its newest one, in whatever order they are listed", async () => {
    const listed = [job("gate / api", "failure", 1), job("gate / api", "success", 2), job("gate / web")];
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray(listed, { minLength: 3 }), async (jobs) => {
        const known = { attempt: 2, conclusion: "success" };
        expect(await ask(jobs)).toEqual({
          jobs: new Map([
            ["api", known],
            ["web", { attempt: 1, conclusion: "success" }],
          ]),
          warnings: [],
        });
      }),
    );
  });

  test.each(["failure", "cancelled", "skipped", null])(
    "is the one that did not succeed when two are of one attempt: %s",
    async (conclusion) => {
      const both = [job("gate / api", "success"), job("checks / gate / api", conclusion)];
      expect(await ofApi(...both)).toEqual({ attempt: 1, conclusion });
      expect(await ofApi(...both.toReversed())).toEqual({ attempt: 1, conclusion });
    },
  );

  test("that has not ended has no conclusion", async () => {
    expect(await ofApi(job("gate / api", null, 2))).toEqual({ attempt: 2, conclusion: null });
  });

  test("that is not on a whole list was never there", async () => {
    expect(await ask([job("gate / web")])).toEqual({
      jobs: new Map([["web", { attempt: 1, conclusion: "success" }]]),
      warnings: [],
    });
  });
});

describe("a list of jobs", () => {
  test("that was cut off says nothing of those that are missing, so it is not used", async () => {
    expect(await ask([job("gate / web")], false)).toEqual({
      jobs: null,
      warnings: ["how missing jobs ended is unknown: the run has more jobs than the 1 that were listed"],
    });
  });

  test("that was cut off does when every assignment is on it", async () => {
    const { jobs, warnings } = await ask([job("gate / web"), job("gate / api")], false);
    expect([jobs?.size, warnings]).toEqual([2, []]);
  });

  test("that has none of the names of the matrix says nothing, and how to give them is said", async () => {
    const { jobs, warnings } = await ask([job("plan"), job("run (api, gate / api, ubuntu)", "failure")]);
    expect(jobs).toBeNull();
    expect(warnings).toEqual([expect.stringContaining("`name: ${{ matrix.name }}`")]);
  });

  test("is asked for once, of the current attempt, with as many pages as are worth it", async () => {
    const asked: unknown[] = [];
    const api = apiWith(async (...of) => {
      asked.push(of);
      return { jobs: [], complete: true };
    });
    await findJobsOfRun(api, run);
    expect(asked).toEqual([["77", 2, limits.jobPages.value]]);
  });

  test("that is not given out is missed with a warning that says why", async () => {
    const why = "the token may not list the jobs: grant `actions: read`";
    const api = apiWith(() => Promise.reject(new ApiError("forbidden", why)));
    expect(await findJobsOfRun(api, run)).toEqual({
      jobs: null,
      warnings: [`how missing jobs ended is unknown: the list of jobs was not read: ${why}`],
    });
  });

  test("is not there without a token, of which others speak", async () => {
    expect(await findJobsOfRun(null, run)).toEqual({ jobs: null, warnings: [] });
  });
});
