import type { Artifacts, Platform } from "../../platform/platform.ts";
import { formatClosingLines } from "../../report/terminal/closing-lines.ts";
import { toInertLine } from "../../model/command-data.ts";
import { aggregateRun } from "../aggregate/aggregate.ts";
import { runId } from "../settings/identity.ts";
import { refused, type ReadyStep } from "./step.ts";
import { findJobsOfRun } from "../aggregate/jobs-of-run.ts";
import {
  fetchPlan,
  noPlan,
  noPlanOutputs,
  readPlanArtifact,
  type FetchedPlan,
  type NoPlan,
} from "../aggregate/plan-artifact.ts";
import { publishFailure } from "./publish-failure.ts";
import { publishRun } from "./publish.ts";
import { isRefusal, refuse, type Refusal } from "../settings/settings.ts";
import type { FinishedRun } from "../aggregate/finished-run.ts";
import { untilCancelled } from "./until-cancelled.ts";

/**
 * `mode: aggregate`: the gate. Combines the artifacts of the run jobs into one result and publishes it. @returns the
 * exit code
 */
export async function aggregateJob(step: ReadyStep, platform: Platform): Promise<number> {
  const { artifacts } = platform;
  if (artifacts === null)
    return refused(refuse("mode: aggregate needs GitHub's artifact service"), step);
  // Services can be slow, and the runner kills the step ten seconds after a cancel.
  const result = await untilCancelled(collect(step, platform, artifacts), platform.cancelled);
  if (result === "cancelled") return publishFailure(step, platform, cancelled);
  if ("kind" in result) return showNoPlan(result, step, platform);
  if (isRefusal(result)) return refused(result, step);
  const lines = formatClosingLines({
    ...result,
    colour: platform.screen.colour,
    logEnds: null,
  }).split("\n");
  await platform.screen.write(lines.map(toInertLine).join(""));
  const { reason } = result.summary;
  if (reason !== null) await step.job.error(reason);
  return publishRun(result, step, platform);
}

const cancelled = {
  title: "Cancelled: there is no result",
  reason: "this job was cancelled while it collected what the other jobs handed over",
  advice: "Re-run this job: what the others handed over is still there.",
  isCancelled: true,
};

async function collect(
  step: ReadyStep,
  platform: Platform,
  artifacts: Artifacts,
): Promise<FinishedRun | NoPlan | Refusal> {
  const { settings, inputs, job, hostContext } = step;
  const fetched = await fetchPlanOfStep(step, platform, artifacts);
  if (fetched.kind === "no-plan") return fetched;
  const { plan } = fetched;
  const { runId: id, runAttempt: attempt } = hostContext.github;
  const { key } = settings;
  const request = {
    plan,
    key,
    attempt,
    jobResults: { plan: inputs["plan-result"], run: inputs["run-result"] },
    jobs: () => findJobsOfRun(platform.api, { id, attempt, key, plan }),
  };
  return job.group("Collect what the jobs handed over", () =>
    aggregateRun(platform, settings, hostContext, artifacts, request),
  );
}

async function fetchPlanOfStep(
  { settings, hostContext, inputs }: ReadyStep,
  { files }: Platform,
  artifacts: Artifacts,
): Promise<FetchedPlan> {
  const artifact = readPlanArtifact(inputs["plan-artifact"] ?? "");
  const digest = inputs["plan-digest"];
  if (artifact === null || digest === null) return explainMissingPlan(inputs["plan-result"]);
  const folder = await files.makeTemporaryFolder();
  try {
    const expected = { digest, runId: runId(settings.key, hostContext.github, new Date(0)) };
    return await fetchPlan(artifacts, files, artifact, `${folder}/plan`, expected);
  } finally {
    await files.remove(folder);
  }
}

function explainMissingPlan(result: ReadyStep["inputs"]["plan-result"]): NoPlan {
  switch (result) {
    case "success":
      return noPlanOutputs;
    case "failure":
      return noPlan(
        "the plan job failed, so nothing was planned",
        "Its log says why. Put that right, or re-run all jobs.",
      );
    case "cancelled":
      return noPlan("the plan job was cancelled, so nothing was planned");
    case "skipped":
      return noPlan(
        "the plan job was skipped, so nothing was planned",
        "Look at the `if` and the `needs` of the plan job.",
      );
    case null:
      return noPlan(
        "the result of the plan job is missing, and there is no plan",
        "Give the inputs `plan-result`, `run-result`, `plan-digest` and `plan-artifact`, as the documentation shows.",
      );
  }
}

function showNoPlan(why: NoPlan, step: ReadyStep, platform: Platform): Promise<number> {
  const isCancelled = step.inputs["plan-result"] === "cancelled";
  const title = isCancelled ? "Cancelled: nothing was planned" : "Failed: there is no plan";
  return publishFailure(step, platform, { ...why, title, isCancelled });
}
