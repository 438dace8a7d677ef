import { basename, dirname } from "node:path";
import type { Platform } from "../../platform/platform.ts";
import { exitCodes } from "../settings/exit-code.ts";
import { runId, runKey } from "../settings/identity.ts";
import { recoverRun } from "../run/recover.ts";
import { isRefusal, refuse, type Refusal } from "../settings/settings.ts";
import type { FinishedRun } from "../aggregate/finished-run.ts";
import {
  prepareStep,
  refused,
  unpublished,
  type JobStep,
  type SavedState,
  type ReadyStep,
} from "./step.ts";
import { publishFailure } from "./publish-failure.ts";
import { publishRun } from "./publish.ts";
import { finishMatrixJob } from "./run.ts";

/**
 * The action's `post` step: ends, uploads and publishes the run of a main step that was killed. Its stages could have
 * written to everything that is read here, so the result is never a success. @returns the exit code
 */
export async function finishJob(
  step: JobStep,
  platform: Platform,
  state: SavedState,
): Promise<number> {
  const { mode } = step.inputs;
  if (state.published || mode === "plan" || mode === "report") return exitCodes.passed;
  const ready = await prepareStep(step, (inputs, { github }) =>
    chooseSavedKey(runKey(github, inputs), state.key),
  );
  if (isRefusal(ready)) return refused(ready, step);
  if (mode === "run")
    return state.folder === "" ? exitCodes.passed : finishMatrixJob(ready, platform, { ...state });
  const finished = mode === "auto" ? await endRun(ready, platform, state) : refuse(unpublished);
  if (isRefusal(finished))
    await publishFailure(ready, platform, createFailureText(finished, state.cancelled));
  else await publishRun(finished, ready, platform);
  return exitCodes.passed;
}

/** The main step may have appended a number (claim-key.ts). */
const chooseSavedKey = (first: string | Refusal, saved: string): string | Refusal =>
  typeof first === "string" &&
  saved.startsWith(`${first}-`) &&
  /^\d{1,3}$/.test(saved.slice(first.length + 1))
    ? saved
    : first;

async function endRun(
  { settings, hostContext: { github } }: ReadyStep,
  platform: Platform,
  { folder, cancelled }: SavedState,
): Promise<FinishedRun | Refusal> {
  if (folder === "") return refuse("the process ended before anything was planned");
  const id = runId(settings.key, github, new Date(0));
  if (basename(folder) !== id || dirname(dirname(dirname(folder))) !== settings.runsFolder)
    return refuse(`the folder that the main step saved is not that of the run ${id}`);
  const attempt = github.runAttempt;
  const reason = { attempt, detail: "process-gone", reason: unpublished } as const;
  // The runner starts `post` only after the main step has ended, so its process is gone.
  return recoverRun(platform, settings, folder, { cancelled, refused: reason });
}

const createFailureText = ({ messages }: Refusal, isCancelled: boolean) => ({
  title: isCancelled ? "Cancelled: there is no result" : "Failed: there is no result",
  reason: messages.join("; "),
  advice: "Re-run this job; its log says how far it came.",
  isCancelled,
});
