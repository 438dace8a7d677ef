import { describe, expect, test } from "@jest/globals";
import { join } from "node:path";
import {
  commandOf,
  logOf,
  outcomesOf,
  readManifest,
  runPipeline,
  type RanAssignment,
} from "../support/run-context.ts";

const child = ({ root }: RanAssignment, path: string) => readManifest(join(root, path));

const passing = { title: "Inside", stages: [{ id: "x", run: "echo inside" }] };
const failing = {
  stages: [
    { id: "x", run: "echo half done\nexit 5" },
    { id: "y", run: "true" },
  ],
};

describe("a nested pipeline", () => {
  test("has a run id, a journal and a manifest of its own, which its parent names", async () => {
    const ran = await runPipeline(
      { stages: [{ pipeline: "inner", id: "nest" }] },
      { pipelines: { inner: passing } },
    );
    const folder = `${ran.manifest.artifact_root}/children/run-1.nest`;
    expect(commandOf(ran, "nest")).toMatchObject({
      kind: "subpipeline",
      command: "pipeline inner",
      sub_run_id: "run-1.nest",
      outcome: "succeeded",
      exit: { kind: "exited", code: 0 },
      log_path: null,
    });
    expect(ran.manifest.child_runs).toEqual([
      {
        run_id: "run-1.nest",
        pipeline_id: "inner",
        status: "succeeded",
        manifest: `${folder}/manifest.json`,
      },
    ]);
    const inner = await child(ran, `${folder}/manifest.json`);
    expect(inner).toMatchObject({
      run_id: "run-1.nest",
      parent_run_id: "run-1",
      task_id: "task",
      pipeline_id: "inner",
      pipeline_title: "Inside",
      assignment: ran.manifest.assignment,
      attempt: 1,
      plan_digest: ran.plan.digest,
      status: "succeeded",
      artifact_root: folder,
      log_path: `${folder}/journal.ndjson`,
    });
    expect(inner.commands[0]).toMatchObject({ id: "x", index: 1, log_path: `${folder}/logs/01-x.log` });
    expect(ran.collected.children).toEqual([inner]);
    expect(ran.watcher.printed(1, "stdout", ["nest"])).toBe("inside\n");
  });

  test("that fails keeps its manifest, and fails its parent's stage", async () => {
    const ran = await runPipeline(
      { stages: [{ pipeline: "inner" }, { id: "after", run: "true" }] },
      { pipelines: { inner: failing } },
    );
    expect(outcomesOf(ran)).toEqual(["inner: failed", "after: skipped, inner did not succeed"]);
    expect(commandOf(ran, "inner").exit).toEqual({ kind: "exited", code: 1 });
    const inner = await child(ran, ran.manifest.child_runs[0]!.manifest);
    expect(outcomesOf({ manifest: inner })).toEqual(["x: failed", "y: skipped, x did not succeed"]);
    expect(inner.commands[0]).toMatchObject({ exit_code: 5, tail: { stdout: "half done\n" } });
    expect(inner).toMatchObject({ status: "failed", status_detail: "stage-failed" });
  });

  test("that may fail is an allowed failure", async () => {
    const ran = await runPipeline(
      {
        stages: [
          { pipeline: "inner", "continue-on-error": true },
          { id: "after", run: "true" },
        ],
      },
      { pipelines: { inner: failing } },
    );
    expect(outcomesOf(ran)).toEqual(["inner: allowed_failure", "after: succeeded"]);
    expect(ran.manifest.child_runs[0]!.status).toBe("failed");
  });

  test("that exceeds its time limit has timed out, and so it says for stages that did not start", async () => {
    const slow = {
      stages: [
        { id: "x", run: "sleep 300" },
        { id: "y", run: "true", if: "always()" },
      ],
    };
    const ran = await runPipeline(
      {
        stages: [
          { pipeline: "inner", "timeout-minutes": 0.01 },
          { id: "after", run: "true", if: "always()" },
        ],
      },
      { pipelines: { inner: slow } },
    );
    expect(outcomesOf(ran)).toEqual(["inner: timed_out", "after: succeeded"]);
    expect(commandOf(ran, "inner").exit).toEqual({ kind: "timed-out", after_seconds: 0.6 });
    const inner = await child(ran, ran.manifest.child_runs[0]!.manifest);
    expect(outcomesOf({ manifest: inner })).toEqual([
      "x: cancelled",
      "y: skipped, the pipeline that it is part of timed out",
    ]);
    expect(inner.status).toBe("cancelled");
  });

  test("may hold another one", async () => {
    const ran = await runPipeline(
      { stages: [{ pipeline: "middle" }] },
      {
        pipelines: {
          middle: { stages: [{ id: "before", run: "true" }, { pipeline: "inner" }] },
          inner: failing,
        },
      },
    );
    expect(
      ran.collected.children.map(({ run_id, parent_run_id, status }) => [run_id, parent_run_id, status]),
    ).toEqual([
      ["run-1.middle.inner", "run-1.middle", "failed"],
      ["run-1.middle", "run-1", "failed"],
    ]);
    const middle = await child(ran, ran.manifest.child_runs[0]!.manifest);
    expect(middle.child_runs[0]!.manifest).toBe(
      `${middle.artifact_root}/children/run-1.middle.inner/manifest.json`,
    );
    const inner = await child(ran, middle.child_runs[0]!.manifest);
    expect(outcomesOf({ manifest: inner })).toEqual(["x: failed", "y: skipped, x did not succeed"]);
    expect(ran.watcher.printed(1, "stdout", ["middle", "inner"])).toBe("half done\n");
    expect(ran.manifest.status).toBe("failed");
  });

  test("of the same name in two subtasks has a run id of its own in each", async () => {
    const ran = await runPipeline(
      {
        subtasks: [
          { id: "one", stages: [{ pipeline: "inner" }] },
          { id: "two", stages: [{ pipeline: "inner" }] },
        ],
      },
      { pipelines: { inner: passing } },
    );
    expect(ran.manifest.commands.map((command) => command.sub_run_id)).toEqual([
      "run-1.one.inner",
      "run-1.two.inner",
    ]);
    expect(new Set(ran.manifest.child_runs.map(({ manifest }) => manifest)).size).toBe(2);
    expect(ran.collected.children.map(({ commands }) => commands[0]!.subtask)).toEqual(["one", "two"]);
  });

  test("of the same name in a subtask that another job runs has a run id of its own too", async () => {
    const subtasks = ["one", "two"].map((id) => ({ id, stages: [{ pipeline: "inner" }] }));
    const ran = await runPipeline({ subtasks }, { pipelines: { inner: passing }, maxJobs: 2 });
    expect(ran.manifest.commands.map((command) => command.sub_run_id)).toEqual(["run-1.one.inner"]);
  });

  test("runs twice in one subtask under two ids, at the same time", async () => {
    const inner = { stages: [{ id: "x", run: "touch $WHO\nuntil [ -e $OTHER ]; do sleep 0.02; done" }] };
    const nest = (id: string, other: string) => ({
      pipeline: "inner",
      id,
      needs: [],
      env: { WHO: id, OTHER: other },
      "timeout-minutes": 0.5,
    });
    const ran = await runPipeline({ stages: [nest("a", "b"), nest("b", "a")] }, { pipelines: { inner } });
    expect(outcomesOf(ran)).toEqual(["a: succeeded", "b: succeeded"]);
    expect(ran.manifest.child_runs.map(({ run_id }) => run_id).sort()).toEqual(["run-1.a", "run-1.b"]);
  });

  test("gets what earlier stages passed on, and passes on what its own do", async () => {
    const inner = { stages: [{ id: "x", run: 'echo "$A"\necho "B=$A-b" >> "$GITHUB_ENV"' }] };
    const ran = await runPipeline(
      {
        stages: [
          { id: "set", run: 'echo A=a >> "$GITHUB_ENV"' },
          { pipeline: "inner", env: { UNUSED: "1" } },
          { id: "say", run: 'echo "$B"' },
        ],
      },
      { pipelines: { inner } },
    );
    expect(ran.watcher.printed(1, "stdout", ["inner"])).toBe("a\n");
    expect(await logOf(ran, "say")).toBe("a-b\n");
  });

  test("follows its own fail-fast", async () => {
    const inner = { "fail-fast": false, stages: [...failing.stages, { id: "z", run: "true", needs: ["x"] }] };
    const ran = await runPipeline({ stages: [{ pipeline: "inner" }] }, { pipelines: { inner } });
    expect(outcomesOf({ manifest: ran.collected.children[0]! })).toEqual([
      "x: failed",
      "y: succeeded",
      "z: skipped, x did not succeed",
    ]);
  });
});
