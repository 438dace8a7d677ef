import { z } from "zod";

const decimal = z.string("expected a number").regex(/^\d{1,18}$/, "expected a number");
const attempt = decimal
  .transform(Number)
  .pipe(z.int("expected a whole number").min(1, "expected at least 1"));
const address = z.url({
  protocol: /^https?$/,
  error: "expected an address such as https://github.com",
});

/** The variables of a job in GitHub Actions that matter here, as the runner sets them. */
export const GitHubVariables = z.object({
  GITHUB_RUN_ID: decimal,
  GITHUB_RUN_ATTEMPT: attempt.default(1),
  GITHUB_EVENT_NAME: z.string().default(""),
  GITHUB_REPOSITORY: z
    .string("expected owner/name")
    .regex(/^[^/\s]+\/[^/\s]+$/, "expected owner/name"),
  GITHUB_SERVER_URL: address.default("https://github.com"),
  GITHUB_API_URL: address.default("https://api.github.com"),
  GITHUB_SHA: z.string().default(""),
  GITHUB_REF: z.string().default(""),
  GITHUB_JOB: z.string().default(""),
  GITHUB_ACTION: z.string().default(""),
});

/** Where and why a job runs. */
export interface GitHubFacts {
  runId: string;
  runAttempt: number;
  eventName: string;
  /**
   * The parsed content of GITHUB_EVENT_PATH; undefined when there is none, or when stages may have rewritten it.
   * Hostile: forks write parts of it.
   */
  event: unknown;
  repository: string;
  serverUrl: string;
  apiUrl: string;
  /** GITHUB_SHA; of a pull request a merge commit that no one reviews (changes/revision.ts). */
  sha: string;
  /** GITHUB_REF: `refs/heads/main`, `refs/pull/5/merge`; of `pull_request_target` the base's. */
  ref: string;
  job: string;
  /**
   * By which GitHub's services know this run of the job: two calls of a reusable workflow have jobs of one name. null
   * where they do not say.
   */
  jobRun: string | null;
  /** `__org_orchestrator`, with `_2` and so on for later uses in the job, or the step's id. */
  action: string;
}
