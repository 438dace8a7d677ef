import { exitCodes } from "./modes/exit-code.ts";
import { kept } from "./modes/job/job-step.ts";
import { finishJob } from "./modes/job/job.ts";
import { openStep } from "./platform/github/step.ts";

/**
 * The action's `post` step, which also runs after a cancel: ends and shows a run that main could not end.
 * @param state what main saved
 * @returns the exit code
 */
export async function post(state: Readonly<Record<string, string>>): Promise<number> {
  const step = openStep();
  if ("messages" in step) return exitCodes.passed;
  return finishJob(step, step, {
    folder: state[kept.folder] ?? "",
    assignment: state[kept.assignment] ?? "",
    published: state[kept.published] === "true",
  });
}
