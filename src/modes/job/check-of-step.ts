import { headSha } from "../../changes/head-sha.ts";
import type { Platform } from "../../platform/platform.ts";
import { publishCheckRun, type CheckRunRequest, type PublishedCheckRun } from "./check-run.ts";
import type { ReadyStep } from "./job-step.ts";

/** What a step's check-run shows; where and under which name follows from the step. */
export type CheckResult = Omit<CheckRunRequest, "name" | "headSha" | "externalId" | "detailsUrl">;

/** Publishes the check-run of a step, unless its input `check-run` says not to. Never rejects. */
export async function publishCheck(
  { inputs, settings: { key }, surroundings: { github } }: ReadyStep,
  platform: Platform,
  result: CheckResult,
): Promise<PublishedCheckRun> {
  if (inputs["check-run"] === false) return { url: null, warnings: [] };
  const { runId, runAttempt, serverUrl, repository } = github;
  return publishCheckRun(
    {
      ...result,
      name: inputs["check-name"] ?? `orchestrator / ${key}`,
      headSha: headSha(github),
      externalId: `${runId}/${runAttempt}/${key}`,
      detailsUrl: `${serverUrl}/${repository}/actions/runs/${runId}/attempts/${runAttempt}`,
    },
    platform,
  );
}
