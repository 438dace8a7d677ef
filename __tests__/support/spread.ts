import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { aggregateRun } from "../../src/modes/aggregate/aggregate.ts";
import { jobArtifactName } from "../../src/modes/run-folder/artifact-names.ts";
import { startRun } from "../../src/modes/run/start-run.ts";
import { executeAssignments } from "../../src/modes/run/execute.ts";
import { finishRun } from "../../src/modes/aggregate/finish.ts";
import type { FinishedRun } from "../../src/modes/aggregate/finished-run.ts";
import { readPlan } from "../../src/modes/run-folder/plan-file.ts";
import { RememberedArtifacts } from "../modes/aggregate/remembered-artifacts.ts";
import { createRecordingWatcher } from "./recording-watcher.ts";
import { accepted, type Task } from "./task.ts";

/** Runs a task as a workflow does: planned for several jobs, each assignment by itself, then aggregated. */
export async function runSpread({ settings, hostContext, platform }: Task): Promise<FinishedRun> {
  const dependencies = { platform, secrets: [], createView: () => createRecordingWatcher() };
  const options = { spread: true, notes: [] };
  const finished = await startRun(settings, hostContext, platform, options, async (run) => {
    for (const assignment of run.plan.assignments) {
      const execution = { ...run, attempt: 1, resumed: null, assignments: [assignment] };
      await executeAssignments(settings, hostContext, dependencies, execution);
    }
    return finishRun(platform, settings, {
      ...run,
      ran: [],
      attempt: 1,
      hostContext,
      failedBefore: null,
      jobResults: { plan: "success", run: "success" },
      jobs: null,
    });
  });
  return accepted(finished);
}

/**
 * The same, aggregated in a second attempt in which no job ran again, from what the jobs handed over: of the first, a file
 * that is too large to be collected.
 */
export async function collectSpread(task: Task): Promise<FinishedRun> {
  const { settings, hostContext, platform } = task;
  const { folder } = await runSpread(task);
  const plan = accepted(await readPlan(platform.files, folder));
  const source = new RememberedArtifacts();
  const paths = await platform.files.listFiles(folder);
  const tooLarge = paths.find((path) => /^jobs\/[^/]+\/a1\/files\//.test(path));
  for (const { instance_id } of plan.assignments) {
    const own = paths.filter((path) => path.startsWith(`jobs/${instance_id}/`));
    const kept = own.filter((path) => path !== tooLarge);
    const texts = kept.map(async (path) => [path, await readFile(join(folder, path), "utf8")] as const);
    const content = Object.fromEntries(await Promise.all(texts));
    const leftOut = own.filter((path) => path === tooLarge);
    source.keep(jobArtifactName("gate", instance_id, 1), content, { leftOut });
  }
  const copied = plan.assignments.map(
    ({ instance_id }) => [instance_id, { attempt: 2, conclusion: "success", copied: true }] as const,
  );
  const finished = await aggregateRun(platform, settings, hostContext, source, {
    plan,
    key: "gate",
    attempt: 2,
    jobResults: { plan: "success", run: "success" },
    jobs: async () => ({ jobs: new Map(copied), warnings: [] }),
  });
  return accepted(finished);
}
