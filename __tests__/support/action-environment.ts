import type { ActionsService } from "./actions-service/server.ts";

export interface ActionRequest {
  /** The JavaScript file that `main` or `post` of action.yml names. */
  bundle: string;
  /** Inputs by name as in action.yml. The runner also sets those that are not given: to their default, else to nothing. */
  inputs?: Record<string, string>;
  /** Replaces or adds variables, as a workflow's `env` and the job's context do. */
  env?: Record<string, string>;
  /** The webhook's payload. */
  event?: unknown;
  /** Default `push`. */
  eventName?: string;
  /** The workspace. */
  cwd: string;
  service?: ActionsService;
  /** Which job of the service's run this is, in which attempt; default: its one job, in the attempt that it is in. */
  job?: string;
  attempt?: number;
  /** Default `main`. */
  phase?: "main" | "post";
  /** What `main` saved; only for `post`. */
  state?: Record<string, string>;
  /** The Node to run it with; default: the one that runs the tests. */
  node?: string;
}

export interface StepFiles {
  output: string;
  state: string;
  summary: string;
  env: string;
  path: string;
  event: string;
  temp: string;
  toolCache: string;
}

/**
 * All that an action finds in its environment (actions/runner, NodeScriptActionHandler.cs and GitHubContext.cs). It is made
 * from nothing but PATH and HOME, so that neither NODE_OPTIONS nor the CI that runs the tests leaks in.
 */
export function actionEnvironment(request: ActionRequest, files: StepFiles): Record<string, string> {
  if (request.state !== undefined && request.phase !== "post") {
    throw new Error("state is what main saved for post: the runner gives it to post only");
  }
  return {
    PATH: process.env["PATH"] ?? "",
    HOME: process.env["HOME"] ?? "",
    CI: "true",
    GITHUB_ACTIONS: "true",
    ...jobContext(request),
    ...runnerContext(files),
    GITHUB_OUTPUT: files.output,
    GITHUB_STATE: files.state,
    GITHUB_STEP_SUMMARY: files.summary,
    GITHUB_ENV: files.env,
    GITHUB_PATH: files.path,
    GITHUB_EVENT_PATH: files.event,
    ...request.service?.environment({ job: request.job, attempt: request.attempt }),
    ...request.env,
    ...prefixed("INPUT_", request.inputs ?? {}, inputVariable),
    ...prefixed("STATE_", request.state ?? {}, (name) => name),
  };
}

/** Spaces become underscores, letters capitals; hyphens stay (Handler.cs, AddInputsToEnvironment). */
const inputVariable = (name: string): string => name.replaceAll(" ", "_").toUpperCase();

function prefixed(
  prefix: string,
  values: Record<string, string>,
  rename: (name: string) => string,
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [`${prefix}${rename(name)}`, value]),
  );
}

function jobContext(request: ActionRequest): Record<string, string> {
  return {
    GITHUB_ACTION: "__org_orchestrator",
    GITHUB_ACTION_REF: "v1",
    GITHUB_ACTION_REPOSITORY: "org/orchestrator",
    GITHUB_ACTOR: "octocat",
    GITHUB_ACTOR_ID: "1",
    GITHUB_API_URL: "https://api.github.com",
    GITHUB_BASE_REF: "",
    GITHUB_EVENT_NAME: request.eventName ?? "push",
    GITHUB_GRAPHQL_URL: "https://api.github.com/graphql",
    GITHUB_HEAD_REF: "",
    GITHUB_JOB: "gate",
    GITHUB_REF: "refs/heads/main",
    GITHUB_REF_NAME: "main",
    GITHUB_REF_PROTECTED: "false",
    GITHUB_REF_TYPE: "branch",
    GITHUB_REPOSITORY: "octo-org/octo-repo",
    GITHUB_REPOSITORY_ID: "2",
    GITHUB_REPOSITORY_OWNER: "octo-org",
    GITHUB_REPOSITORY_OWNER_ID: "3",
    GITHUB_RETENTION_DAYS: "90",
    GITHUB_RUN_ATTEMPT: "1",
    GITHUB_RUN_ID: "1234567890",
    GITHUB_RUN_NUMBER: "42",
    GITHUB_SERVER_URL: "https://github.com",
    GITHUB_SHA: "0123456789abcdef0123456789abcdef01234567",
    GITHUB_TRIGGERING_ACTOR: "octocat",
    GITHUB_WORKFLOW: "CI",
    GITHUB_WORKFLOW_REF: "octo-org/octo-repo/.github/workflows/ci.yml@refs/heads/main",
    GITHUB_WORKFLOW_SHA: "0123456789abcdef0123456789abcdef01234567",
    GITHUB_WORKSPACE: request.cwd,
  };
}

const systems: Record<string, string> = { linux: "Linux", darwin: "macOS", win32: "Windows" };

function runnerContext(files: StepFiles): Record<string, string> {
  return {
    RUNNER_ARCH: process.arch.toUpperCase(),
    RUNNER_ENVIRONMENT: "github-hosted",
    RUNNER_NAME: "GitHub Actions 1",
    RUNNER_OS: systems[process.platform] ?? "Linux",
    RUNNER_TEMP: files.temp,
    RUNNER_TOOL_CACHE: files.toolCache,
  };
}
