import { beginRun } from "../../src/modes/begin-run.ts";
import { executeAssignments } from "../../src/modes/execute.ts";
import { finishRun, type FinishedRun } from "../../src/modes/finish.ts";
import { createRecordingWatcher } from "./recording-watcher.ts";
import { accepted, type Task } from "./task.ts";

/** Runs a task as a workflow does: planned for several jobs, each assignment by itself, then aggregated. */
export async function runSpread({ settings, surroundings, platform }: Task): Promise<FinishedRun> {
  const equipment = { platform, secrets: [], watch: () => createRecordingWatcher() };
  const options = { spread: true, notes: [] };
  const finished = await beginRun(settings, surroundings, platform, options, async (run) => {
    for (const assignment of run.plan.assignments) {
      const execution = { ...run, attempt: 1, resumed: null, assignments: [assignment] };
      await executeAssignments(settings, surroundings, equipment, execution);
    }
    return finishRun(platform, settings, {
      ...run,
      ran: [],
      attempt: 1,
      surroundings,
      failedBefore: null,
      witnesses: { plan: "success", run: "success" },
      jobs: null,
    });
  });
  return accepted(finished);
}
