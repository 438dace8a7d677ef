import { mkdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { recoverAbandoned } from "../../../src/modes/run/recover.ts";
import { isRefusal } from "../../../src/modes/settings/settings.ts";
import { accepted, asIfKilled, openTask, openTrackedTask } from "../../support/task.ts";

const hostile = (run: string) => ({
  stages: [
    { id: "a", run: "echo a" },
    { id: "b", run: `cd .runs/*/cli/*/; ${run}` },
  ],
});

describe("a stage that changes the run's own files", () => {
  test.each([
    ["removes the plan", "rm plan.json", "plan.json was removed or changed during the run"],
    ["breaks the plan", "echo }} > plan.json", "plan.json was removed or changed during the run"],
    ["rewrites the plan", "sed -i 's/echo a/exit 0/' plan.json", "plan.json was changed during the run: "],
    ["copies an attempt", "cp -r jobs/gate jobs/other", "jobs/other/a1: the plan has no such assignment"],
    [
      "adds an attempt",
      "mkdir -p jobs/zz/a1; echo x > jobs/zz/a1/journal.ndjson",
      "jobs/zz/a1: the plan has no such assignment",
    ],
    ["adds a file", "echo x > jobs/extra", "jobs/extra: no stage left this file"],
    [
      "adds a file to its own attempt",
      "echo x > jobs/gate/a1/extra",
      "jobs/gate/a1/extra: no stage left this file",
    ],
    [
      "rewrites its journal",
      "t=$(sed s/echo/exit/ jobs/gate/a1/journal.ndjson); printf '%s\\n' \"$t\" > jobs/gate/a1/journal.ndjson",
      "jobs/gate/a1/journal.ndjson: it was changed while the run went on",
    ],
    [
      "removes all of it (A10)",
      "cd ..; rm -rf *",
      "as by a stage that removes `.runs` or runs `git clean -fdx`",
    ],
  ])("and %s fails the run, which names it", async (_, run, reason) => {
    const { summary, manifest } = await (await openTask(hostile(run))).run();
    expect(summary).toMatchObject({ status: "failed", reason: expect.stringContaining(reason) });
    expect(manifest.status).toBe("failed");
  });
});

describe("a run that was interrupted after its last stage", () => {
  test("is run anew when it is resumed, for nothing of it can be kept", async () => {
    const task = await openTrackedTask({ stages: [{ id: "a", run: "true" }] });
    const run = await task.run();
    await asIfKilled(task, run, (text) => text);
    const { folder, plan } = run;
    for (const name of ["digests", "manifest", "run-summary", "aggregation", "plan.final"])
      await rm(join(folder, `${name}.json`), { force: true });
    const resumed = accepted(await task.resume(plan.run_id));
    expect(resumed.plan.run_id).not.toBe(plan.run_id);
    expect(resumed.summary).toMatchObject({ status: "succeeded" });
    expect(resumed.summary.plan.notes.join()).toContain("it was interrupted before its result was written");
  });
});

describe("a run's folder that cannot be read", () => {
  test("does not keep others from being recovered", async () => {
    const task = await openTask({ stages: [{ id: "a", run: "true" }] });
    const run = await task.run();
    await asIfKilled(task, run, (text) => text);
    const { folder } = run;
    await mkdir(join(folder, "..", "0000", "plan.json"), { recursive: true });
    await mkdir(join(folder, "..", "0000", "jobs"), { recursive: true });
    const recovered = await recoverAbandoned(task.platform, task.settings, { tidy: true });
    expect(recovered.map(isRefusal)).toEqual([true, false]);
  });
});
