import { randomUUID } from "node:crypto";
import { exitCodes } from "./modes/settings/exit-code.ts";
import { refuseStep } from "./modes/action/step.ts";
import { runJob } from "./modes/action/job.ts";
import { openStep } from "./platform/github/step.ts";
import { installLastResort } from "./platform/local/last-resort.ts";
import { keepOwnFiles } from "./platform/local/own-files.ts";
import { ActionsLog } from "./report/step-log/actions-log.ts";

/** The action's entry for its main step; `post.ts` is that of its `post` step. */
async function main(): Promise<number> {
  const step = openStep();
  if ("messages" in step) return refuseStep(step, step, true);
  const runsStages = step.inputs.mode === "auto" || step.inputs.mode === "run";
  const annotatesFindings = step.inputs["check-run"] === false;
  const ownFiles = runsStages ? keepOwnFiles(process.argv[1] ?? "") : null;
  return runJob(step, {
    platform: { ...step.platform, ownFiles },
    createView: (root) =>
      new ActionsLog({ ...step.platform, root, newToken: randomUUID, annotatesFindings }),
  });
}

installLastResort(exitCodes);
void main().then((code) => {
  process.exitCode = code;
  // A request that still waits would keep a cancelled process until the runner kills it.
  process.stdout.write("", () => process.exit());
});
