import { describe, expect, test } from "@jest/globals";
import { digestOf } from "../../src/plan/digest.ts";
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
    expect(digestOf(final)).toBe(plan.digest);
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
});
