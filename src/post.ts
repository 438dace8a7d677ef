import { exitCodes } from "./modes/settings/exit-code.ts";
import { savedNames } from "./modes/action/step.ts";
import { finishJob } from "./modes/action/finish.ts";
import { openStep, readState } from "./platform/github/step.ts";
import { installLastResort } from "./platform/local/last-resort.ts";
import { readEnvironment } from "./platform/local/host.ts";

/**
 * The entry of the action's `post` step, which also runs after a cancel: ends and shows a run that main could not end.
 */
async function post(): Promise<number> {
  const state = readState(readEnvironment());
  const step = openStep({ event: false });
  if ("messages" in step) return exitCodes.passed;
  return finishJob(step, step.platform, {
    key: state[savedNames.key] ?? "",
    folder: state[savedNames.folder] ?? "",
    assignment: state[savedNames.assignment] ?? "",
    published: state[savedNames.published] === "true",
    cancelled: state[savedNames.cancelled] === "true",
  });
}

installLastResort(exitCodes);
void post().then((code) => void (process.exitCode = code));
