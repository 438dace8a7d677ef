import { getEventKind } from "../changes/event.ts";
import type { Repository } from "../changes/repository.ts";
import type { Override } from "../model/judgement.ts";
import type { ReviewFacts } from "../model/review-facts.ts";
import type { Judged } from "../model/judged.ts";

/** What a guardrail knows besides the repository and its own options. */
export interface GuardrailFacts {
  now: Date;
  task: string;
  /** The pull request of the run; null if there is none. */
  pullRequest: { number: number } | null;
  /** Whether aggregation can still ask the pull request, so that a violation may be `overridable`. */
  mayWait: boolean;
  /** The reason, given to the run or this command, for a change larger than its budget; null if there is none. */
  override: Override | null;
  /** The pipeline file given by the user, relative to the repository root; null if it is searched for. */
  pipelineFile: string | null;
  /** Whether the settings come from the base's pipeline file rather than the change; null if unknown. */
  hasBaseSettings: boolean | null;
  /** The process environment at start. */
  environment: Readonly<Record<string, string>>;
  /** Names of the tasks that have recorded runs. */
  recordedTasks(): Promise<readonly string[]>;
  /** The run so far; null if it is not known as a whole: in one of several jobs, or on the command line. */
  run: ReviewFacts | null;
}

/**
 * Whether the run is for one change. In a merge queue it is too: what passed as a pull request must not fail on another
 * day.
 */
const isForOneChange = ({ pullRequest, environment }: GuardrailFacts): boolean =>
  pullRequest !== null || getEventKind(environment["GITHUB_EVENT_NAME"] ?? "") === "merge-group";

/** @param option `only-changed` of guardrails that check dates */
export const judgesOnlyChanged = (option: "auto" | boolean, facts: GuardrailFacts): boolean =>
  option === "auto" ? isForOneChange(facts) : option;

/**
 * Judges the repository. Throws a GitError if git cannot answer, which leaves the verdict open; any other error is a
 * bug.
 * @param options validated by the schema in the guardrail's options.ts
 */
export type Judge<Options> = (
  repository: Repository,
  options: Options,
  facts: GuardrailFacts,
) => Promise<Judged>;
