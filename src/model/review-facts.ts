import type { Manifest } from "./manifest.ts";
import type { Plan } from "./plan.ts";
import type { RunSummary } from "./run-summary.ts";

/**
 * The reviews of the run's pull request by people that GitHub lists as owner, member or collaborator, except its
 * author. Approvals by deleted accounts are left out.
 */
export interface PullRequestReviews {
  number: number;
  /** The newest review of each reviewer, oldest first, without dismissed reviews and comments. */
  reviews: {
    by: string;
    state: "approved" | "changes-requested";
    body: string;
    /** The reviewed commit; null: it is gone. */
    commit: string | null;
  }[];
  /** The newest commit of the pull request. */
  headSha: string;
  /** Why the reviews could not be read, in a sentence; null: they were. */
  trouble: string | null;
}

/** The run's pull request, from the event. */
export interface PullRequestFacts {
  number: number;
  title: string;
  /** The author's login on GitHub; empty: unknown. */
  author: string;
  address: string;
}

/** A run before its `after` stages: all assignments have ended. */
export interface ReviewFacts {
  plan: Plan;
  /** The manifest of the whole run. */
  manifest: Manifest;
  summary: RunSummary;
  /**
   * The verdict files that the review's setting `verdict` names, with the stage that left each as an artifact. Files of
   * the work tree never count, because a pull request could bring its own approval.
   */
  verdicts: readonly { path: string; stage: string; text: string }[];
  /** null: there is no pull request, or the stage does not need it. */
  pullRequest: PullRequestReviews | null;
  /** URL or path of the newest manifest. */
  manifestLink: string;
  /** URL of the run; null: it has none. */
  runLink: string | null;
  /** null: there is no pull request. */
  described: PullRequestFacts | null;
}
