import type { Platform } from "../../platform/platform.ts";
import { publishCheckRun, type CheckRunRequest, type PublishedCheckRun } from "./check-run.ts";
import type { ReadyStep } from "./step.ts";
import { getEventKind, getHeadSha } from "../../changes/event.ts";

/** The content of a step's check-run. Its commit and name follow from the step. */
export type CheckResult = Omit<
  CheckRunRequest,
  "name" | "headSha" | "sharedId" | "externalId" | "detailsUrl"
>;

/** The name of a step's check-run: the input `check-name`, or one made from `subject`. */
export const getCheckName = ({ inputs }: Pick<ReadyStep, "inputs">, subject: string): string =>
  inputs["check-name"] ?? `orchestrator / ${subject}`;

/** Publishes the check-run of a step, unless its input `check-run` is false. Never rejects. */
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
 * Finds the commit that the result belongs to: the input `head-sha`, which GitHub also evaluates for `post`, else the
 * event, whose file `post` does not read. null: unknown, because GITHUB_SHA is a different commit for these events.
 */
function findCommit({ inputs, hostContext: { github } }: ReadyStep): string | null {
  const input = inputs["head-sha"];
  if (input !== null && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(input)) return input;
  const kind = getEventKind(github.eventName);
  const needsEvent = kind === "pull-request" || kind === "workflow-run";
  return github.event === undefined && needsEvent ? null : getHeadSha(github);
}

const unknownCommit =
  "the check-run was not published, because its commit is unknown: set the input `head-sha`";
