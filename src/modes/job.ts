import type { ActionInputs } from "../model/action-interface.ts";
import type { Job } from "../platform/platform.ts";
import { escapeInline } from "../report/markdown.ts";
import { runAuto } from "./auto.ts";
import type { RunEquipment } from "./execute.ts";
import { exitCodeOf, exitCodes } from "./exit-code.ts";
import type { FinishedRun } from "./finish.ts";
import { runKey } from "./identity.ts";
import { publishRun } from "./publish.ts";
import { recoverRun } from "./recover.ts";
import { isRefusal, refuse, settingsOf, type Refusal, type Settings, type Surroundings } from "./settings.ts";

/** A step of a job: what it was given, and whom it answers to. */
export interface JobStep {
  inputs: ActionInputs;
  /** Absolute: the workspace. */
  root: string;
  surroundings: Surroundings;
  job: Job;
}

/** The names of what the main step keeps for `post`. */
export const kept = { folder: "folder", published: "published" } as const;

/** The action's main step. @returns the exit code */
export async function runJob(
  step: JobStep,
  equipment: Pick<RunEquipment, "platform" | "watch">,
): Promise<number> {
  const { job, inputs } = step;
  const settings = settingsOfStep(step);
  if (isRefusal(settings)) return refused(settings, step);
  const secrets = inputs.token === null ? [] : [inputs.token];
  for (const secret of secrets) await job.mask(secret);
  const begun = (run: { folder: string }): Promise<void> => job.save(kept.folder, run.folder);
  const finished = await runAuto(settings, step.surroundings, { ...equipment, secrets, begun });
  if (isRefusal(finished)) return refused(finished, step);
  await publish(finished, settings, step, equipment);
  return exitCodeOf(finished.summary);
}

/**
 * The action's `post` step: ends, uploads and shows what a main step left that was killed.
 * @param folder what the main step kept; empty: it never got as far as a run
 */
export async function finishJob(
  step: JobStep,
  equipment: Pick<RunEquipment, "platform">,
  state: { folder: string; published: boolean },
): Promise<number> {
  if (state.folder === "" || state.published) return exitCodes.passed;
  const settings = settingsOfStep(step);
  if (isRefusal(settings)) return refused(settings, step);
  // The runner starts this step after the main one has ended.
  const finished = await recoverRun(equipment.platform, settings, state.folder, { gone: true });
  if (isRefusal(finished)) return refused(finished, step);
  await publish(finished, settings, step, equipment);
  return exitCodes.passed;
}

async function publish(
  finished: FinishedRun,
  settings: Settings,
  step: JobStep,
  { platform }: Pick<RunEquipment, "platform">,
): Promise<void> {
  const { inputs, job, surroundings } = step;
  const request = {
    settings,
    attempt: surroundings.github?.runAttempt ?? 1,
    artifacts: inputs["upload-artifacts"] === false ? null : platform.artifacts,
    retentionDays: inputs["retention-days"],
    writeSummary: inputs.summary !== false,
  };
  await publishRun(finished, request, { job, files: platform.files });
  await job.save(kept.published, "true");
}

function settingsOfStep({ inputs, root, surroundings }: JobStep): Settings | Refusal {
  const { github, environment } = surroundings;
  if (github === null)
    return refuse("this is the action's entry; outside of GitHub Actions use the command line");
  const place = { jobIndex: Number(inputs["job-index"] ?? 0), jobTotal: Number(inputs["job-total"] ?? 1) };
  const key = runKey(github, { key: inputs.key, job: inputs.job, ...place });
  if (typeof key !== "string") return key;
  const asked = {
    root,
    config: inputs.config,
    pipeline: inputs.pipeline,
    task: inputs.task,
    key,
    subtasks: inputs.subtask,
    stages: inputs.stage,
    base: inputs.base,
    executionMode: inputs["execution-mode"],
    maxParallel: inputs["max-parallel"],
    failFast: inputs["fail-fast"],
    runsFolder: null,
    outFolder: null,
  };
  return settingsOf(asked, environment);
}

const refused = (refusal: Refusal, { job, inputs }: JobStep): Promise<number> =>
  refuseStep(refusal, job, inputs.summary !== false);

/** Says each mistake in the log and, where it is seen first, in the job summary. @returns the exit code */
export async function refuseStep(refusal: Refusal, job: Job, writeSummary: boolean): Promise<number> {
  for (const message of refusal.messages) await job.error(message);
  await job.output("outcome", "failure");
  if (writeSummary) await job.summary(refusalSummary(refusal.messages));
  return exitCodes.refused;
}

const refusalSummary = (messages: readonly string[]): string =>
  `## Nothing was run\n\n${messages.map((message) => `- ${escapeInline(message)}`).join("\n")}\n`;
