import { describe, expect, test } from "@jest/globals";
import type { AssignmentJob, JobResult, JobResults } from "../../src/model/job-results.ts";
import { computeDigest } from "../../src/plan/digest.ts";
import { command, pipeline, planOf, subtask } from "../plan/sample-pipeline.ts";
import { aggregated, aggregatedAt, left, time } from "./left-behind.ts";

const plan = planOf(pipeline([subtask("api", [command("unit")]), subtask("core", [command("unit")])]), {
  maxJobs: 2,
});
const core = left(plan, {}, { assignment: "core" });

const first = (manifests: Parameters<typeof aggregated>[1], attempt = 1) =>
  aggregated(plan, [...manifests, core], { attempt }).plan.assignments[0]!;

const attempt = (number: number, others: "succeeded" | "failed" | "cancelled") =>
  left(plan, {}, { attempt: number, others, second: 100 * number });

describe("the final plan", () => {
  test("keeps the digest and everything that was planned", () => {
    const final = aggregated(plan, [attempt(1, "failed"), core]).plan;
    expect(final.digest).toBe(plan.digest);
    expect(computeDigest(final)).toBe(plan.digest);
    expect(final.completed_at).toBe(aggregatedAt);
  });

  test("gives each assignment its own outcome", () => {
    const { assignments } = aggregated(plan, [attempt(1, "failed"), core]).plan;
    expect(assignments.map(({ status }) => status)).toEqual(["failed", "succeeded"]);
    expect(first([attempt(1, "cancelled")]).status).toBe("cancelled");
    expect(first([]).status).toBe("lost");
  });

  test("takes the times of an attempt from its manifest", () => {
    expect(first([attempt(1, "succeeded")]).attempts).toEqual([
      {
        number: 1,
        assigned_at: plan.requested_at,
        started_at: time(100),
        completed_at: time(110),
        status: "completed",
        recovery_checkpoints: [],
      },
    ]);
  });

  test("has completion times only on what ended", () => {
    const final = aggregated(plan, [left(plan, { "api/unit": "running" }, { status: null }), core]).plan;
    expect(final.completed_at).toBeNull();
    expect(final.assignments[0]).toMatchObject({
      status: "running",
      completed_at: null,
      attempts: [{ status: "running", completed_at: null, recovery_checkpoints: [] }],
    });
    expect(final.assignments[1]).toMatchObject({ status: "succeeded", completed_at: time(10) });
  });

  test("an assignment whose run has not begun is still only assigned", () => {
    const queued = { ...left(plan, {}, { others: null, status: null }), status: "queued" as const };
    expect(first([queued])).toMatchObject({ status: "assigned", attempts: [{ status: "pending" }] });
  });

  test("an attempt that another followed was requeued by a person, or for want of a sign of life", () => {
    const failed = first([attempt(1, "failed"), attempt(2, "succeeded")], 2);
    expect(failed.status).toBe("recovered");
    expect(failed.attempts).toMatchObject([
      {
        number: 1,
        status: "requeued",
        recovery_checkpoints: [{ timestamp: time(200), reason: "manual", action: "requeue" }],
      },
      { number: 2, assigned_at: time(200), status: "completed", recovery_checkpoints: [] },
    ]);
    const lost = first([attempt(2, "succeeded")], 2);
    expect(lost.status).toBe("recovered");
    expect(lost.attempts[0]).toMatchObject({
      status: "requeued",
      started_at: null,
      recovery_checkpoints: [{ reason: "missed-heartbeat", action: "requeue" }],
    });
  });

  test("a lost assignment that nobody ran again is escalated", () => {
    expect(first([]).attempts).toMatchObject([
      {
        number: 1,
        status: "failed",
        completed_at: aggregatedAt,
        recovery_checkpoints: [{ timestamp: aggregatedAt, reason: "missed-heartbeat", action: "escalate" }],
      },
    ]);
    expect(first([], 2).attempts.map(({ recovery_checkpoints: [checkpoint] }) => checkpoint?.action)).toEqual(
      ["requeue", "escalate"],
    );
  });

  test("an attempt of earlier that never ended is lost, although its manifest says that it runs", () => {
    const hanging = left(plan, { "api/unit": "running" }, { status: null });
    const assignment = first([hanging], 2);
    expect(assignment.status).toBe("lost");
    expect(assignment.attempts[0]!.recovery_checkpoints).toMatchObject([
      { action: "escalate", detail: "it never ended" },
    ]);
  });

  test("what succeeded is not tried again: attempts that were for others are not counted", () => {
    expect(first([attempt(1, "succeeded")], 3).attempts).toHaveLength(1);
    expect(first([attempt(1, "succeeded"), attempt(3, "succeeded")], 3)).toMatchObject({
      status: "succeeded",
      attempts: [{ number: 1, status: "completed" }, { number: 3 }],
    });
  });

  test("attempts that came after a cancelled one recovered too", () => {
    expect(first([attempt(1, "cancelled"), attempt(2, "succeeded")], 2)).toMatchObject({
      status: "recovered",
      attempts: [
        { status: "requeued", recovery_checkpoints: [{ reason: "manual" }] },
        { status: "completed" },
      ],
    });
  });
});

describe("the final plan of a run whose jobs are known", () => {
  const api = (
    manifests: Parameters<typeof aggregated>[1],
    job: AssignmentJob | null,
    more: { attempt?: number; run?: JobResult } = {},
  ) => {
    const jobs = new Map<string, AssignmentJob>([["core", { attempt: 1, conclusion: "success" }]]);
    if (job !== null) jobs.set("api", job);
    const jobResults: JobResults = { plan: "success", run: more.run ?? "failure" };
    return aggregated(plan, [...manifests, core], {
      attempt: more.attempt ?? 1,
      jobs,
      jobResults,
    });
  };

  test("shows a green leg that was run again alone and lost: completed, then failed and escalated", () => {
    const { plan: final, summary } = api(
      [attempt(1, "succeeded")],
      { attempt: 2, conclusion: "failure" },
      { attempt: 2 },
    );
    expect(summary).toMatchObject({
      status: "failed",
      reason: "the assignment api was lost: in attempt 2 its job ended as failure and left no manifest",
    });
    expect(final.assignments[0]).toMatchObject({ status: "lost", completed_at: aggregatedAt });
    expect(final.assignments[0]!.attempts).toEqual([
      {
        number: 1,
        assigned_at: plan.requested_at,
        started_at: time(100),
        completed_at: time(110),
        status: "completed",
        recovery_checkpoints: [
          { timestamp: time(110), reason: "manual", action: "requeue", detail: "tried again in attempt 2" },
        ],
      },
      {
        number: 2,
        assigned_at: time(110),
        started_at: null,
        completed_at: aggregatedAt,
        status: "failed",
        recovery_checkpoints: [
          {
            timestamp: aggregatedAt,
            reason: "missed-heartbeat",
            action: "escalate",
            detail: "in attempt 2 its job ended as failure and left no manifest",
          },
        ],
      },
    ]);
    expect(final.assignments[1]).toMatchObject({ status: "succeeded", attempts: [{ number: 1 }] });
  });

  test("does not escalate one that was run again and cancelled", () => {
    const { plan: final, summary } = api(
      [attempt(1, "succeeded")],
      { attempt: 2, conclusion: "cancelled" },
      { attempt: 2, run: "cancelled" },
    );
    expect(summary).toMatchObject({
      status: "cancelled",
      reason: "the run was cancelled; api left no manifest",
    });
    expect(final.assignments[0]).toMatchObject({
      status: "cancelled",
      attempts: [{ status: "completed" }, { number: 2, status: "failed", recovery_checkpoints: [] }],
    });
  });

  test("escalates what was lost in the attempt that its job had, when only others were run again", () => {
    const { plan: final } = api([], { attempt: 1, conclusion: "failure" }, { attempt: 3 });
    expect(final.assignments[0]!.attempts).toMatchObject([
      { number: 1, status: "failed", recovery_checkpoints: [{ action: "escalate" }] },
    ]);
  });

  test("counts a lost attempt between two others, and recovers after it", () => {
    const { plan: final } = api(
      [attempt(1, "failed"), attempt(3, "succeeded")],
      { attempt: 3, conclusion: "success" },
      { attempt: 3, run: "success" },
    );
    expect(final.assignments[0]).toMatchObject({
      status: "recovered",
      attempts: [
        { number: 1, recovery_checkpoints: [{ reason: "manual", action: "requeue" }] },
        { number: 2, recovery_checkpoints: [{ reason: "missed-heartbeat", action: "requeue" }] },
        { number: 3, status: "completed", recovery_checkpoints: [] },
      ],
    });
  });
});
