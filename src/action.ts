import { randomUUID } from "node:crypto";
import { refuseStep } from "./modes/job/job-step.ts";
import { runJob } from "./modes/job/job.ts";
import { openStep, readState } from "./platform/github/step.ts";
import { readEnvironment } from "./platform/local/surroundings.ts";
import { actionsLog } from "./report/actions-log.ts";

/** The action's entry, for main and for `post`: the runner starts the same bundle, for `post` with what main saved. */
async function main(): Promise<number> {
  const state = readState(readEnvironment());
  if (state["phase"] === "post") return (await import("./post.ts")).post(state);
  const step = openStep();
  await step.job.save("phase", "post");
  if ("messages" in step) return refuseStep(step, step.job, true);
  return runJob(step, {
    platform: step.platform,
    watch: (root) => actionsLog({ ...step.platform, root, newToken: randomUUID }),
  });
}

process.exitCode = await main();
