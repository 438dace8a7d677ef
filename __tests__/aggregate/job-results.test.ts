import { describe, expect, test } from "@jest/globals";
import type { AggregateInput } from "../../src/aggregate/aggregate.ts";
import type { Manifest } from "../../src/model/manifest.ts";
import type { AssignmentJob, JobResult } from "../../src/model/job-results.ts";
import { changed, command, pipeline, planOf, subtask } from "../plan/sample-pipeline.ts";
import { aggregated, left } from "./left-behind.ts";

const plan = planOf(pipeline([subtask("api", [command("unit")]), subtask("core", [command("unit")])]), {
  maxJobs: 2,
});
const api = left(plan);
const core = left(plan, {}, { assignment: "core" });
const green = [api, core];

const aggregateWith = (
  manifests: readonly Manifest[],
  ofPlan: JobResult | null,
  ofRun: JobResult | null,
  more: Partial<AggregateInput> = {},
) => aggregated(plan, manifests, { ...more, jobResults: { plan: ofPlan, run: ofRun } });

const verdictOf = (...said: Parameters<typeof aggregateWith>) => {
  const { summary, manifest } = aggregateWith(...said);
  expect(manifest.status).toBe(summary.status);
  return { status: summary.status, detail: manifest.status_detail, reason: summary.reason };
};

describe("a run whose manifests are all green", () => {
  test("is green when both jobs succeeded", () => {
    expect(verdictOf(green, "success", "success")).toEqual({
      status: "succeeded",
      detail: null,
      reason: null,
    });
  });

  test("failed when the plan job or the run jobs failed", () => {
    expect(verdictOf(green, "success", "failure")).toEqual({
      status: "failed",
      detail: "job-failed",
      reason:
        "the run jobs ended as failure, although no manifest says so: see their logs, then run the failed jobs again",
    });
    expect(verdictOf(green, "failure", "success")).toEqual({
      status: "failed",
      detail: "job-failed",
      reason: "the plan job ended as failure: see its log, then run all jobs again",
    });
  });

  test("failed with the names of the jobs that did, where they are known", () => {
    const jobs = new Map([
      ["api", { attempt: 1, conclusion: "success" }],
      ["core", { attempt: 1, conclusion: "failure" }],
    ]);
    expect(verdictOf(green, "success", "failure", { jobs }).reason).toBe(
      "the run jobs ended as failure (core), although no manifest says so: see their logs, then run the failed jobs again",
    );
  });

  test("failed when jobs were skipped that had something to do", () => {
    expect(verdictOf(green, "success", "skipped")).toMatchObject({ status: "failed", detail: "job-failed" });
    expect(verdictOf(green, "skipped", "success")).toEqual({
      status: "failed",
      detail: "job-failed",
      reason: "the plan job was skipped: see its condition, then run all jobs again",
    });
  });

  test("was cancelled when a job was", () => {
    const cancelled = {
      status: "cancelled",
      detail: "cancelled",
      reason: "a job of the run was cancelled",
    };
    expect(verdictOf(green, "success", "cancelled")).toEqual(cancelled);
    expect(verdictOf(green, "cancelled", "success")).toEqual(cancelled);
  });

  test("fails when the job results are missing, and says what to pass", () => {
    expect(verdictOf(green, null, null)).toEqual({
      status: "failed",
      detail: "not-witnessed",
      reason:
        "the result of the plan and run jobs is missing, so the run fails: pass --plan-result and --run-result (in a workflow, as inputs)",
    });
    expect(verdictOf(green, "success", null)).toMatchObject({
      detail: "not-witnessed",
      reason: expect.stringMatching(/^the result of the run job is missing.*: pass --run-result /),
    });
    expect(verdictOf(green, null, "success")).toMatchObject({
      detail: "not-witnessed",
      reason: expect.stringMatching(/^the result of the plan job is missing.*: pass --plan-result /),
    });
  });

  test("keeps each assignment's own outcome all the same", () => {
    const { plan: final } = aggregateWith(green, "failure", "failure");
    expect(final.assignments.map(({ status }) => status)).toEqual(["succeeded", "succeeded"]);
  });
});

describe("a run in which something went wrong", () => {
  const failing = [left(plan, { "api/unit": "failed" }), core];

  test("names the failed stage first, whatever the job results say", () => {
    for (const said of ["success", "failure", "cancelled", "skipped", null] as const) {
      expect(verdictOf(failing, "success", said)).toEqual({
        status: "failed",
        detail: "stage-failed",
        reason: "api/unit failed (exit 1)",
      });
    }
  });

  test("failed when a leg was cancelled, and its job failed for a reason of its own", () => {
    const stopped = [left(plan, { "api/unit": "cancelled" }), core];
    expect(verdictOf(stopped, "success", "success")).toMatchObject({
      status: "cancelled",
      reason: "the run was cancelled during api/unit",
    });
    expect(verdictOf(stopped, "success", "failure")).toMatchObject({
      status: "failed",
      detail: "job-failed",
    });
  });

  test("names the skipped run jobs when that is why everything is missing", () => {
    expect(verdictOf([], "success", "skipped")).toEqual({
      status: "failed",
      detail: "job-failed",
      reason:
        "the run jobs were skipped, although there was something to run: see their condition, then run all jobs again",
    });
    expect(verdictOf([], "failure", "skipped").reason).toBe(
      "the plan job ended as failure: see its log, then run all jobs again",
    );
  });

  test("was only cancelled when the plan job was, and the run jobs were skipped therefore", () => {
    expect(verdictOf([], "cancelled", "skipped")).toEqual({
      status: "cancelled",
      detail: "cancelled",
      reason: "the run was cancelled; api and core left no manifest",
    });
  });
});

describe("a run that nobody has ended", () => {
  const hanging = [left(plan, { "api/unit": "running" }, { status: null }), core];

  test("is running while nobody says that its jobs are over", () => {
    expect(verdictOf(hanging, "success", null).status).toBe("in_progress");
    expect(aggregated(plan, hanging).summary.status).toBe("in_progress");
  });

  test("is lost once they are, and cancelled when they were", () => {
    expect(verdictOf(hanging, "success", "success")).toMatchObject({
      status: "failed",
      reason: "api/unit was lost: it never ended",
    });
    expect(verdictOf(hanging, "success", "cancelled")).toMatchObject({
      status: "cancelled",
      reason: "the run was cancelled during api/unit",
    });
  });
});

describe("a declared empty run", () => {
  const empty = (allowEmpty: boolean) =>
    planOf(
      pipeline([subtask("api", [command("unit")], { paths: ["api/**"] })], { allow_empty: allowEmpty }),
      {
        changes: changed(["README.md"]),
      },
    );
  const verdict = (allowEmpty: boolean, ofPlan: JobResult | null, ofRun: JobResult | null) => {
    const { summary, manifest } = aggregated(empty(allowEmpty), [], {
      jobResults: { plan: ofPlan, run: ofRun },
    });
    return [summary.status, manifest.status_detail];
  };

  test("is green when its run jobs were skipped, for there was nothing to run", () => {
    expect(verdict(true, "success", "skipped")).toEqual(["succeeded", null]);
    expect(verdict(true, "success", "success")).toEqual(["succeeded", null]);
  });

  test("needs its job results like any other", () => {
    expect(verdict(true, "failure", "skipped")).toEqual(["failed", "job-failed"]);
    expect(verdict(true, "success", "failure")).toEqual(["failed", "job-failed"]);
    expect(verdict(true, "cancelled", "skipped")).toEqual(["cancelled", "cancelled"]);
    expect(verdict(true, "success", null)).toEqual(["failed", "not-witnessed"]);
    expect(verdict(true, null, "skipped")).toEqual(["failed", "not-witnessed"]);
  });

  test("failed when it was not declared", () => {
    expect(verdict(false, "success", "skipped")).toEqual(["failed", "nothing-ran"]);
  });
});

describe("an assignment without a manifest", () => {
  const missing = (jobs: Record<string, AssignmentJob> | null, run: JobResult = "failure", attempt = 1) => {
    const known = jobs === null ? null : new Map(Object.entries(jobs));
    const {
      summary,
      plan: final,
      manifest,
    } = aggregateWith([core], "success", run, { jobs: known, attempt });
    expect(manifest.commands[0]).toMatchObject({ subtask: "api", status: "failed" });
    return [final.assignments[0]!.status, summary.status, summary.reason];
  };
  const ended = (conclusion: string | null) => missing({ api: { attempt: 1, conclusion } });

  test("is cancelled when its job was, and the run is no worse than that by it", () => {
    const jobs = { api: { attempt: 1, conclusion: "cancelled" } };
    const cancelled = ["cancelled", "cancelled", "the run was cancelled; api left no manifest"];
    expect(missing(jobs, "cancelled")).toEqual(cancelled);
    expect(missing(jobs, "success")).toEqual(cancelled);
  });

  test("is lost when its job ended otherwise, in words that say how", () => {
    const lost = (how: string) => ["lost", "failed", `the assignment api was lost: ${how}`];
    expect(ended("failure")).toEqual(lost("its job ended as failure and left no manifest"));
    expect(ended("timed_out")).toEqual(lost("its job ended as timed_out and left no manifest"));
    expect(ended("success")).toEqual(
      lost("its job succeeded but left no manifest: was its artifact deleted?"),
    );
    expect(ended("skipped")).toEqual(lost("its job was skipped"));
    expect(ended(null)).toEqual(lost("its job has not ended"));
    expect(missing({})).toEqual(lost("its job never started"));
    expect(missing({}, "failure", 2)).toEqual(
      lost("it left no manifest, and there is no job of it in attempt 2"),
    );
  });

  test("is lost or cancelled where nobody knows the jobs, and counts as lost", () => {
    expect(missing(null)).toEqual([
      "lost",
      "failed",
      "the assignment api was lost or cancelled: it left no manifest",
    ]);
  });

  test("counts as cancelled when a job result says so", () => {
    expect(missing(null, "cancelled").slice(0, 2)).toEqual(["cancelled", "cancelled"]);
    expect(missing({}, "cancelled").slice(0, 2)).toEqual(["cancelled", "cancelled"]);
  });

  test("fails a run that was cancelled when another one failed", () => {
    const { summary, plan: final } = aggregateWith(
      [left(plan, { "api/unit": "failed" })],
      "success",
      "cancelled",
    );
    expect(summary).toMatchObject({ status: "failed", reason: "api/unit failed (exit 1)" });
    expect(final.assignments.map(({ status }) => status)).toEqual(["failed", "cancelled"]);
  });

  test("shows its stages as lost, or as cancelled", () => {
    const entry = (run: JobResult) => aggregateWith([core], "success", run).summary;
    expect(entry("failure").tests[0]).toMatchObject({ success: false, reports: [{ status: "failed" }] });
    expect(entry("failure").group.entries[0]!.status).toBe("failed");
    expect(entry("cancelled").tests[0]).toMatchObject({ success: false, reports: [{ status: "cancelled" }] });
    expect(entry("cancelled").group.entries[0]!.status).toBe("cancelled");
  });
});
