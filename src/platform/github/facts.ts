import { quoteName } from "../one-line.ts";
import { readBackendIds } from "./results/runtime.ts";
import { GitHubVariables, type GitHubFacts } from "../../model/github.ts";
import { readRegularFile } from "../regular-file.ts";
import { limits } from "../../model/limits.ts";

/**
 * Reads the runner's facts about the job; null outside of GitHub Actions.
 * @param options.event false: skips the event's file, which stages could have changed
 * @returns messages, one for each variable that has an unexpected value
 */
export function readGitHub(
  environment: Readonly<Record<string, string>>,
  options: { event: boolean } = { event: true },
): GitHubFacts | { messages: string[] } | null {
  if (environment["GITHUB_ACTIONS"] !== "true") return null;
  const parsed = GitHubVariables.safeParse(environment);
  if (!parsed.success)
    return {
      messages: parsed.error.issues.map(({ path, message }) =>
        describeVariable(environment, String(path[0]), message),
      ),
    };
  const variables = parsed.data;
  return {
    runId: variables.GITHUB_RUN_ID,
    runAttempt: variables.GITHUB_RUN_ATTEMPT,
    eventName: variables.GITHUB_EVENT_NAME,
    event: options.event ? readEvent(environment["GITHUB_EVENT_PATH"]) : undefined,
    repository: variables.GITHUB_REPOSITORY,
    serverUrl: variables.GITHUB_SERVER_URL,
    apiUrl: variables.GITHUB_API_URL,
    sha: variables.GITHUB_SHA,
    ref: variables.GITHUB_REF,
    job: variables.GITHUB_JOB,
    jobRun:
      readBackendIds(environment["ACTIONS_RUNTIME_TOKEN"] ?? "")?.workflow_job_run_backend_id ??
      null,
    action: variables.GITHUB_ACTION,
  };
}

function describeVariable(
  environment: Readonly<Record<string, string>>,
  name: string,
  expected: string,
): string {
  const value = environment[name];
  const found = value === undefined ? "is not set" : `is ${quoteName(value)}`;
  return `the variable ${name} ${found}: ${expected}, as the runner of GitHub Actions sets it for each step`;
}

/** An unreadable event counts as missing, which all its uses allow for. */
function readEvent(path: string | undefined): unknown {
  if (path === undefined || path === "") return undefined;
  try {
    return JSON.parse(readRegularFile(path, { most: limits.eventPayload.value }).toString("utf8"));
  } catch {
    return undefined;
  }
}
