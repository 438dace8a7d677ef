import { describe, expect, test } from "@jest/globals";
import { command, guardrail, pipeline, planOf, subtask } from "../plan/sample-pipeline.ts";
import { aggregated, aggregatedAt, left, time } from "./left-behind.ts";

const of = pipeline(
  [
    subtask("api", [command("build"), command("unit")], { weight: 3 }),
    subtask("core", [guardrail("spec-guard")]),
    subtask("docs", [command("links")], { paths: ["docs/**"] }),
  ],
  { setup: [command("install")], guardrails_required: true },
);
const plan = planOf(of, { maxJobs: 3 });
const [api, core, docs] = ["api", "core", "docs"].map((assignment, position) =>
  left(plan, {}, { assignment, second: position * 100 }),
);

describe("the manifest of a run", () => {
  test("lists every assignment's commands, setup first, in plan order, counted from 1", () => {
    const { manifest } = aggregated(plan, [docs!, api!, core!]);
    expect(manifest.commands.map(({ index, subtask, id }) => `${index} ${subtask} ${id}`)).toEqual([
      "1 null install",
      "2 null install",
      "3 null install",
      "4 api build",
      "5 api unit",
      "6 core spec-guard",
      "7 docs links",
    ]);
    expect(manifest).toMatchObject({
      assignment: null,
      attempt: 1,
      status: "succeeded",
      status_detail: null,
    });
    expect(manifest.plan_digest).toBe(plan.digest);
  });

  test("lasts from the first start to the last end", () => {
    const { manifest } = aggregated(plan, [docs!, api!, core!]);
    expect(manifest).toMatchObject({
      started_at: time(0),
      completed_at: time(210),
      updated_at: aggregatedAt,
    });
  });

  test("has no heartbeat: it is written once, by no process that goes on", () => {
    expect(aggregated(plan, [docs!, api!, core!]).manifest).toMatchObject({
      heartbeat_at: null,
      heartbeat_interval_seconds: null,
      heartbeat_stale_after_seconds: null,
    });
  });

  test("is not completed while an assignment runs", () => {
    const { manifest } = aggregated(plan, [left(plan, {}, { status: null }), core!, docs!]);
    expect(manifest).toMatchObject({ status: "in_progress", completed_at: null });
  });

  test("lists the stages of a lost assignment as failed, without an outcome, and ends when that was found out", () => {
    const { manifest } = aggregated(plan, []);
    expect(manifest.commands).toHaveLength(7);
    expect(manifest.commands[3]).toMatchObject({
      status: "failed",
      outcome: null,
      exit: null,
      notes: ["lost: it was planned and never ended"],
    });
    expect(manifest).toMatchObject({
      status: "failed",
      started_at: plan.requested_at,
      completed_at: aggregatedAt,
    });
  });

  test("counts its guardrails and shows its assignments in short", () => {
    const { manifest } = aggregated(plan, [api!, core!]);
    expect(manifest.guardrail_status).toMatchObject({ present: true, counts: { total: 1, succeeded: 1 } });
    expect(manifest.scheduler).toEqual({
      mode: "multi-instance",
      plan: ".runs/task/cli/run-1/plan.final.json",
      assignments: [
        { instance_id: "api", status: "succeeded", attempts: 1 },
        { instance_id: "core", status: "succeeded", attempts: 1 },
        { instance_id: "docs", status: "lost", attempts: 1 },
      ],
    });
  });

  test("collects child runs, and approvals and resumes by time, each once", () => {
    const approval = (second: number) => ({ actor: "someone", timestamp: time(second), reason: "fine" });
    const child = {
      run_id: "run-1.docs",
      pipeline_id: "docs",
      status: "succeeded" as const,
      manifest: "a/manifest.json",
    };
    const { manifest } = aggregated(plan, [
      { ...api!, approvals: [approval(5), approval(1)], child_runs: [child] },
      { ...core!, approvals: [approval(3), approval(5)] },
      docs!,
    ]);
    expect(manifest.approvals).toEqual([approval(1), approval(3), approval(5)]);
    expect(manifest.child_runs).toEqual([child]);
  });

  test("adds up what the guards of the output did, in the mode of the weakest", () => {
    const totals = { total_frames: 4, redacted_frames: 1, blocked_frames: 0, allowed_frames: 3 };
    const guarded = (mode: "enforce" | "shadow") => ({ mode, log_path: "log", totals });
    const all = [{ ...api!, privacy: guarded("enforce") }, { ...core!, privacy: guarded("shadow") }, docs!];
    const { manifest, summary } = aggregated(plan, all);
    expect(manifest.privacy).toEqual({
      mode: "shadow",
      log_path: null,
      totals: { total_frames: 8, redacted_frames: 2, blocked_frames: 0, allowed_frames: 6 },
    });
    expect(summary.privacy).toEqual({
      mode: "shadow",
      totalFrames: 8,
      redactedFrames: 2,
      blockedFrames: 0,
      allowedFrames: 6,
    });
    expect(aggregated(plan, [all[0]!]).manifest.privacy).toMatchObject({ mode: "enforce", log_path: "log" });
  });
});
