import type { Manifest } from "./manifest.ts";
import type { Plan } from "./plan.ts";
import type { RunSummary } from "./run-summary.ts";

/**
 * What the reviews of the run's pull request say, of those who may review: people that GitHub lists as owner, member or
 * collaborator, and not its author. Approvals by deleted accounts are left out.
 */
export interface PullRequestReviews {
  number: number;
  /**
   * The newest review of each reviewer, oldest first. One that was dismissed is none, and a comment changes nothing.
   */
  reviews: {
    by: string;
    state: "approved" | "changes-requested";
    body: string;
    /** What was looked at; null: that commit is gone. */
    commit: string | null;
  }[];
  /** The newest commit of the pull request. */
  headSha: string;
  /** In a sentence, why the reviews could not be read; null: they were. */
  trouble: string | null;
}

/** What the event says of the run's pull request. */
export interface PullRequestFacts {
  number: number;
  title: string;
  /** Its author's name on GitHub; empty: that is not told. */
  author: string;
  address: string;
}

/** A run before its `after` stages, as a review sees it: all legs are in. */
export interface ReviewFacts {
  plan: Plan;
  /** Of the whole run. */
  manifest: Manifest;
  summary: RunSummary;
  /**
   * Where the review's `verdict` says: the path, the stage that left it, with its subtask, and the text. They are
   * artifacts that the stage wrote itself. Files of the work tree are never among them: a pull request could bring its
   * own approval.
   */
  verdicts: readonly { path: string; stage: string; text: string }[];
  /** null: the run is for none, or the stage does not ask. */
  pullRequest: PullRequestReviews | null;
  /** Where the newest manifest is: an address or a path. */
  manifestLink: string;
  /** The page of the run; null: it has none. */
  runLink: string | null;
  /** null: the run is for no pull request. */
  described: PullRequestFacts | null;
}
