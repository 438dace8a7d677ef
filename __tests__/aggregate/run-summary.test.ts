import { describe, expect, test } from "@jest/globals";
import { changed, command, guardrail, pipeline, planOf, subtask } from "../plan/sample-pipeline.ts";
import { everything } from "../../src/plan/selection.ts";
import { aggregated, aggregatedAt, left, time } from "./left-behind.ts";

const build = command("build", { phase: "build" });
const review = guardrail("review", { phase: "review" });
const api = subtask("api", [build, command("unit"), review]);
const core = subtask("core", [command("lint", { continue_on_error: true }), command("unit")]);
const plan = planOf(pipeline([api, core], { setup: [command("install", { phase: "build" })] }));
const one = (...stages: Parameters<typeof subtask>[1]) => planOf(pipeline([subtask("api", stages)]));

describe("a run in which all went well", () => {
  const { summary } = aggregated(plan, [left(plan)], { warnings: ["a warning"] });

  test("has succeeded, with the entries of every subtask", () => {
    expect(summary).toMatchObject({ status: "succeeded", reason: null, partial: false, mode: "local" });
    expect(summary).toMatchObject({ startedAt: time(0), completedAt: time(10), timestamp: aggregatedAt });
    expect(summary.builds).toMatchObject([
      { subtaskId: "api", success: true, notes: null },
      { subtaskId: "core", success: true, notes: "no stages" },
    ]);
    expect(summary.tests.map(({ reports }) => reports)).toEqual([
      [{ name: "unit", status: "passed", details: "the summary" }],
      [
        { name: "lint", status: "passed", details: "the summary" },
        { name: "unit", status: "passed", details: "the summary" },
      ],
    ]);
    expect(summary.group).toEqual({
      enabled: true,
      size: 2,
      processed: 2,
      entries: [
        {
          index: 1,
          subtaskId: "api",
          mode: "local",
          buildSuccess: true,
          testSuccess: true,
          reviewApproved: true,
          status: "succeeded",
        },
        {
          index: 2,
          subtaskId: "core",
          mode: "local",
          buildSuccess: true,
          testSuccess: true,
          reviewApproved: false,
          status: "succeeded",
        },
      ],
    });
  });

  test("shows the last subtask processed at the top", () => {
    expect(summary.build.subtaskId).toBe("core");
    expect(summary.test.subtaskId).toBe("core");
  });

  test("names the files that build stages kept, and what the caller says", () => {
    expect(summary.build.artifacts).toEqual([]);
    expect(summary.builds[0]!.artifacts).toEqual([
      ".runs/task/cli/run-1/jobs/default-01/a1/files/01-stage/report.txt",
    ]);
    expect(summary.artifacts).toEqual([".runs/task/cli/run-1/summary.md"]);
    expect(summary.warnings).toEqual(["a warning"]);
  });

  test("lists every planned stage, the setup's too, and the one target, if it is one", () => {
    expect(summary.plan.items.map(({ id, subtaskId }) => `${subtaskId}/${id}`)).toEqual([
      "null/install",
      "api/build",
      "api/unit",
      "api/review",
      "core/lint",
      "core/unit",
    ]);
    expect(summary.plan.targetId).toBeNull();
    const targeted = { ...plan, targets: ["api"] };
    expect(aggregated(targeted, [left(plan)]).summary.plan.targetId).toBe("api");
    expect(aggregated({ ...plan, targets: ["api", "core"] }, [left(plan)]).summary.plan.targetId).toBeNull();
  });

  test("is cloud when any of its subtasks is", () => {
    const mixed = planOf(pipeline([api, { ...core, execution_mode: "cloud" }]));
    expect(aggregated(mixed, [left(mixed)]).summary.mode).toBe("cloud");
  });
});

describe("a stage that did not succeed", () => {
  test("fails its section, its subtask and the run, and stands at the top", () => {
    const { summary } = aggregated(plan, [
      left(plan, { "api/build": "failed", "api/unit": "skipped", "api/review": "skipped" }),
    ]);
    expect(summary).toMatchObject({ status: "failed", reason: "api/build failed (exit 1)" });
    expect(summary.build).toMatchObject({ subtaskId: "api", success: false, notes: "build failed (exit 1)" });
    expect(summary.test).toMatchObject({
      subtaskId: "api",
      success: false,
      reports: [{ status: "skipped", details: "did not run: the reason" }],
    });
    expect(summary.group.entries.map(({ status }) => status)).toEqual(["failed", "succeeded"]);
  });

  test("fails the run when it timed out", () => {
    const { summary } = aggregated(plan, [left(plan, { "core/unit": "timed_out" })]);
    expect(summary).toMatchObject({ status: "failed", reason: "core/unit timed out after 60 s" });
    expect(summary.test).toMatchObject({ subtaskId: "core", success: false });
  });

  test("fails nothing when it may fail, and is not hidden", () => {
    const { summary } = aggregated(plan, [left(plan, { "core/lint": "allowed_failure" })]);
    expect(summary.status).toBe("succeeded");
    expect(summary.tests[1]).toMatchObject({
      success: true,
      notes: "lint failed (exit 1), which is allowed",
      reports: [{ status: "allowed_failure" }, { status: "passed" }],
    });
  });

  test("is named with all others, up to five", () => {
    const { summary } = aggregated(plan, [left(plan, {}, { others: "failed" })]);
    expect(summary.reason).toBe(
      "setup/install, api/build, api/unit, api/review, core/lint and 1 more failed (exit 1)",
    );
  });

  test("in the setup fails the build of every subtask, which names it", () => {
    const { summary } = aggregated(plan, [left(plan, { "setup/install": "failed" }, { others: "skipped" })]);
    expect(summary).toMatchObject({ status: "failed", reason: "setup/install failed (exit 1)" });
    for (const entry of summary.builds) {
      expect(entry).toMatchObject({ success: false, notes: "setup failed: install failed (exit 1)" });
    }
    expect(summary.group).toMatchObject({
      processed: 0,
      entries: [{ status: "failed" }, { status: "failed" }],
    });
  });

  test("is not explained by a manifest that says nothing of it: then it is lost", () => {
    const { summary } = aggregated(plan, [
      left(plan, { "api/unit": null, "api/review": "running" }, { status: "succeeded" }),
    ]);
    expect(summary.status).toBe("failed");
    expect(summary.reason).toBe("api/unit was lost: it never ended and api/review was lost: it never ended");
    expect(summary.tests[0]!.reports[0]).toMatchObject({
      status: "failed",
      details: "was lost: it never ended",
    });
  });

  test("cannot hide as skipped when its condition held and nothing else failed", () => {
    const { summary, plan: final } = aggregated(plan, [left(plan, { "api/unit": "skipped" })]);
    expect(summary).toMatchObject({ status: "failed", reason: "api/unit did not run: the reason" });
    expect(final.assignments[0]!.status).toBe("failed");
  });
});

describe("a stage that was rightly skipped", () => {
  test("fails nothing: its condition asks for a failure and there was none", () => {
    const tidy = one(command("unit"), command("tidy", { if: "failure()" }));
    const { summary } = aggregated(tidy, [left(tidy, { "api/tidy": "skipped" })]);
    expect(summary).toMatchObject({
      status: "succeeded",
      tests: [{ success: true, notes: "tidy was skipped: the reason" }],
    });
  });

  test("fails nothing when the plan left it out", () => {
    const filtered = planOf(
      pipeline([subtask("api", [command("unit"), command("docs", { paths: ["docs/**"] })])]),
      {
        changes: changed(["a.ts"]),
      },
    );
    const { summary } = aggregated(filtered, [left(filtered)]);
    expect(summary).toMatchObject({
      status: "succeeded",
      tests: [{ notes: "docs was skipped: no change in its paths" }],
    });
  });
});

describe("a manifest that says the worse of itself", () => {
  test("fails the run though every stage succeeded, and every subtask's build says so", () => {
    const manifest = left(plan, {}, { status: "failed" });
    const broken = { ...manifest, status_detail: "journal-not-written" as const };
    const { summary } = aggregated(plan, [broken]);
    expect(summary).toMatchObject({
      status: "failed",
      reason: "the assignment default-01 ended as failed (journal-not-written)",
    });
    expect(summary.build).toMatchObject({
      success: false,
      notes: "its assignment default-01 ended as failed (journal-not-written)",
    });
  });

  test("leaves the run running while it runs, and lost when its attempt is over", () => {
    const hanging = left(plan, { "core/unit": "running" }, { status: null });
    const now = aggregated(plan, [hanging]).summary;
    expect(now).toMatchObject({
      status: "in_progress",
      reason: "still running: default-01",
      completedAt: null,
    });
    expect(now.group.entries.map(({ status }) => status)).toEqual(["succeeded", "running"]);
    expect(now.tests[1]!.reports[1]).toMatchObject({ status: "pending" });
    const later = aggregated(plan, [hanging], { attempt: 2 }).summary;
    expect(later).toMatchObject({ status: "failed", reason: "core/unit was lost: it never ended" });
    const finished = left(plan, {}, { status: null });
    expect(aggregated(plan, [finished], { attempt: 2 }).summary).toMatchObject({
      status: "failed",
      reason: "the assignment default-01 never ended",
    });
  });
});

describe("a cancelled run", () => {
  test("is cancelled where nothing failed, and names what it interrupted", () => {
    const endings = {
      "api/unit": "cancelled",
      "api/review": "skipped",
      "core/lint": "skipped",
      "core/unit": null,
    } as const;
    const { summary, manifest } = aggregated(plan, [left(plan, endings, { status: "cancelled" })]);
    expect(summary).toMatchObject({ status: "cancelled", reason: "the run was cancelled during api/unit" });
    expect(summary.group.entries.map(({ status }) => status)).toEqual(["cancelled", "cancelled"]);
    expect(manifest.commands.at(-1)).toMatchObject({ status: "failed", outcome: "cancelled" });
  });

  test("is failed where something failed before", () => {
    const endings = { "api/build": "failed", "api/unit": "cancelled" } as const;
    expect(aggregated(plan, [left(plan, endings, { others: "skipped" })]).summary.status).toBe("failed");
  });

  test("is cancelled, not empty, when it was cancelled before anything ran", () => {
    const { summary } = aggregated(plan, [left(plan, {}, { others: null, status: "cancelled" })]);
    expect(summary).toMatchObject({ status: "cancelled", reason: "the run was cancelled" });
  });
});

describe("a review", () => {
  const reviewed = one(command("unit"), review);

  test("that nobody made is not performed and not approved, and that alone fails nothing", () => {
    const { summary } = aggregated(one(command("unit")), [left(one(command("unit")))]);
    expect(summary.status).toBe("succeeded");
    expect(summary.review).toEqual({
      subtaskId: "api",
      summary: "not performed",
      decision: { approved: false, feedback: "no review stages" },
    });
  });

  test("is approved when its stage succeeded", () => {
    expect(aggregated(reviewed, [left(reviewed)]).summary.review).toMatchObject({
      summary: "approved by review",
      decision: { approved: true, feedback: null },
    });
  });

  test("that rejects fails the run and says why", () => {
    const { summary } = aggregated(reviewed, [left(reviewed, { "api/review": "failed" })]);
    expect(summary.status).toBe("failed");
    expect(summary.review).toMatchObject({
      summary: "rejected by review",
      decision: { approved: false, feedback: "review failed (exit 1)" },
    });
    expect(summary.group.entries[0]).toMatchObject({ reviewApproved: false, status: "failed" });
  });

  test("that may fail rejects without failing the run", () => {
    const allowed = one(command("unit"), { ...review, continue_on_error: true });
    const { summary } = aggregated(allowed, [left(allowed, { "api/review": "allowed_failure" })]);
    expect(summary).toMatchObject({ status: "succeeded", review: { summary: "rejected by review" } });
  });

  test("that timed out, was skipped or was cancelled was not performed", () => {
    for (const [outcome, status] of [
      ["timed_out", "failed"],
      ["cancelled", "cancelled"],
    ] as const) {
      const { summary } = aggregated(reviewed, [left(reviewed, { "api/review": outcome })]);
      expect(summary).toMatchObject({
        status,
        review: { summary: "not performed", decision: { approved: false } },
      });
    }
    const skipped = left(reviewed, { "api/unit": "failed", "api/review": "skipped" });
    expect(aggregated(reviewed, [skipped]).summary.review.decision.feedback).toBe(
      "review did not run: the reason",
    );
  });

  test("that rejected stands at the top before one that was not made", () => {
    const both = planOf(pipeline([core, api]));
    const { summary } = aggregated(both, [left(both, { "api/review": "failed" })]);
    expect(summary.review).toMatchObject({ subtaskId: "api", summary: "rejected by review" });
    expect(aggregated(both, [left(both)]).summary.review).toMatchObject({
      subtaskId: "core",
      summary: "not performed",
    });
  });
});

describe("a run of which nothing is left", () => {
  test("failed, naming the assignment", () => {
    const { summary } = aggregated(plan, []);
    expect(summary).toMatchObject({
      status: "failed",
      reason: "the assignment default-01 was lost: it left no manifest",
    });
    expect(summary.group).toMatchObject({
      processed: 0,
      entries: [{ status: "failed" }, { status: "failed" }],
    });
    expect(summary.scheduler.assignments).toEqual([
      {
        instanceId: "default-01",
        capability: "default",
        status: "lost",
        attempts: 1,
        lastCompletedAt: aggregatedAt,
      },
    ]);
  });
});

describe("a run in which nothing ran", () => {
  const filtered = (more: Parameters<typeof pipeline>[1] = {}) =>
    pipeline(
      [
        { ...api, paths: ["api/**"] },
        { ...core, paths: ["core/**"] },
      ],
      more,
    );
  const changes = changed(["README.md"]);

  test("failed, although every subtask was rightly skipped", () => {
    const empty = planOf(filtered(), { changes });
    const { summary } = aggregated(empty, []);
    expect(summary.status).toBe("failed");
    expect(summary.reason).toBe(
      "nothing ran: every subtask was skipped (no change in its paths); if that is fine, set allow-empty: true in the pipeline",
    );
    expect(summary.group.entries).toMatchObject([
      { status: "skipped", buildSuccess: true, testSuccess: true },
      { status: "skipped", buildSuccess: true, testSuccess: true },
    ]);
    expect(summary.builds[0]!.notes).toBe("skipped: no change in its paths");
  });

  test("succeeded when the pipeline says that this is fine", () => {
    const empty = planOf(filtered({ allow_empty: true }), { changes });
    expect(aggregated(empty, []).summary).toMatchObject({ status: "succeeded", reason: null });
  });

  test("failed all the same when a target had a part in it", () => {
    const selection = { ...everything, targets: ["api"], subtasks: new Set(["api"]) };
    const empty = planOf(filtered({ allow_empty: true }), { changes, selection });
    expect(aggregated(empty, []).summary).toMatchObject({
      status: "failed",
      partial: true,
      reason: "nothing ran: every subtask was skipped (no change in its paths, not targeted)",
    });
  });

  test("failed when no condition was true, even if a setup ran", () => {
    const idle = planOf(
      pipeline([subtask("api", [command("tidy", { if: "failure()" })])], {
        setup: [command("install")],
        allow_empty: true,
      }),
    );
    const { summary } = aggregated(idle, [left(idle, { "api/tidy": "skipped" })]);
    expect(summary).toMatchObject({ status: "failed", reason: "nothing ran: no stage's condition was true" });
  });

  test("succeeded when a setup stage was all that was asked for", () => {
    const of = pipeline([api], { setup: [command("install")] });
    const alone = planOf(of, {
      selection: { ...everything, targets: ["install"], stages: new Set(["/install"]) },
    });
    expect(aggregated(alone, [left(alone)]).summary).toMatchObject({ status: "succeeded", partial: true });
    expect(aggregated(alone, [left(alone, { "setup/install": "failed" })]).summary.status).toBe("failed");
  });
});
