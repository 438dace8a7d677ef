import type { Platform } from "../../platform/platform.ts";
import { formatFailureSummary, type FailureText } from "../../report/markdown/failure-summary.ts";
import { exitCodes } from "../settings/exit-code.ts";
import { runId } from "../settings/identity.ts";
import { publishCheck, type CheckResult } from "./step-check.ts";
import { savedNames, type ReadyStep } from "./step.ts";
import { createRunRedactor } from "../../redaction/create-redactor.ts";

/**
 * Publishes a failure without run files as check-run, job summary and outputs, so that an older result is not mistaken
 * for it.
 * @returns the exit code
 */
export async function publishFailure(
  step: ReadyStep,
  platform: Platform,
  { title, reason, advice, isCancelled }: Omit<FailureText, "reason"> & { reason: string },
): Promise<number> {
  const { inputs, job, settings, hostContext } = step;
  const { text } = createRunRedactor(settings.environment);
  const now = platform.clock.now().toISOString();
  const summary = formatFailureSummary({ title, reason: text(reason), advice, isCancelled });
  await job.error(`${reason}. ${advice}`);
  // Only these modes publish the result of the run.
  const isShown = inputs.mode === "auto" || inputs.mode === "aggregate";
  const result: CheckResult = {
    startedAt: now,
    completedAt: now,
    conclusion: isCancelled ? "cancelled" : "failure",
    output: { title, summary },
    annotations: [],
  };
  const check = isShown ? await publishCheck(step, platform, result) : null;
  for (const warning of check?.warnings ?? []) await job.warning(warning);
  if (inputs.summary !== false) await job.summary(summary);
  await job.outputs({
    outcome: isCancelled ? "cancelled" : "failure",
    "run-id": runId(settings.key, hostContext.github, new Date(0)),
    "check-run-url": check?.url ?? "",
  });
  await job.save(savedNames.published, "true");
  return isCancelled ? exitCodes.cancelled : exitCodes.failed;
}
