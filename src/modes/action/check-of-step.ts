import type { Platform } from "../../platform/platform.ts";
import { publishCheckRun, type CheckRunRequest, type PublishedCheckRun } from "./check-run.ts";
import type { ReadyStep } from "./step.ts";
import { getEventKind, getHeadSha } from "../../changes/event.ts";

/** What a step's check-run shows; where and under which name follows from the step. */
export type CheckResult = Omit<
  CheckRunRequest,
  "name" | "headSha" | "sharedId" | "externalId" | "detailsUrl"
>;

/** The name of the check-run of a step, or of what it reports. */
export const getCheckName = ({ inputs }: Pick<ReadyStep, "inputs">, what: string): string =>
  inputs["check-name"] ?? `orchestrator / ${what}`;

/** Publishes the check-run of a step, unless its input `check-run` says not to. Never rejects. */
export async function publishCheck(
  step: ReadyStep,
  platform: Platform,
  result: CheckResult,
): Promise<PublishedCheckRun> {
  if (step.inputs["check-run"] === false) return { url: null, isTaken: false, warnings: [] };
  const commit = findCommit(step);
  if (commit === null) return { url: null, isTaken: false, warnings: [unknownCommit] };
  const { runId, runAttempt, serverUrl, repository, jobRun, job, action } = step.hostContext.github;
  const sharedId = `${runId}/${runAttempt}/${step.settings.key}/`;
  return publishCheckRun(
    {
      ...result,
      name: getCheckName(step, step.settings.key),
      headSha: commit,
      sharedId,
      externalId: `${sharedId}${jobRun ?? job}/${action}`,
      detailsUrl: `${serverUrl}/${repository}/actions/runs/${runId}/attempts/${runAttempt}`,
    },
    platform,
  );
}

/**
 * The commit that the result belongs to. The input says it, as GitHub evaluated it, also in `post`; without it, the
 * event does, whose file `post` does not read. null: not known, since GITHUB_SHA is another one for these events.
 */
function findCommit({ inputs, hostContext: { github } }: ReadyStep): string | null {
  const given = inputs["head-sha"];
  if (given !== null && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(given)) return given;
  const kind = getEventKind(github.eventName);
  const needsEvent = kind === "pull-request" || kind === "workflow-run";
  return github.event === undefined && needsEvent ? null : getHeadSha(github);
}

const unknownCommit =
  "the check-run was not published: the commit that it belongs to is not known for sure";
