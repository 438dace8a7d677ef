import * as z from "zod";

const decimal = z.string("expected a number").regex(/^\d{1,18}$/, "expected a number");
const attempt = decimal
  .transform(Number)
  .pipe(z.int("expected a whole number").min(1, "expected at least 1"));
const address = z.url({
  protocol: /^https?$/,
  error: "expected an address such as https://github.com",
});

/** The variables of a job in GitHub Actions that are used, as the runner sets them. */
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

/** The GitHub context of a job. */
export interface GitHubFacts {
  runId: string;
  runAttempt: number;
  eventName: string;
  /**
   * The parsed content of GITHUB_EVENT_PATH; undefined: there is none, or stages may have rewritten it. Untrusted:
   * forks control parts of it.
   */
  event: unknown;
  repository: string;
  serverUrl: string;
  apiUrl: string;
  /** GITHUB_SHA; for a pull request, the merge commit, which is not what people review (changes/revision.ts). */
  sha: string;
  /** GITHUB_REF: `refs/heads/main`, `refs/pull/5/merge`; for `pull_request_target`, the base's. */
  ref: string;
  job: string;
  /**
   * Identifies this execution of the job in GitHub's services, because two calls of a reusable workflow have jobs of
   * the same name. null: unknown.
   */
  jobRun: string | null;
  /** `__org_orchestrator`, with `_2` and so on for later uses in the job, or the step's id. */
  action: string;
}
