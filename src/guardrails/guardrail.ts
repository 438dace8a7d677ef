import type { Repository } from "../changes/repository.ts";
import type { Judged, Override } from "../model/judgement.ts";
import type { ReviewFacts } from "../model/review-facts.ts";

/** What a guardrail may know besides the repository and its own options. */
export interface GuardrailFacts {
  now: Date;
  task: string;
  /** The pull request that the run is for; null: none. */
  pullRequest: { number: number } | null;
  /** Who aggregates can still ask the pull request, and decide: what it may allow is then `overridable`. */
  mayWait: boolean;
  /** The reason that was given, with the run or this command, for a change larger than its budget; null: none. */
  override: Override | null;
  /** The pipeline file that was named, relative to the repository root; null: it is looked for. */
  pipelineFile: string | null;
  /** Whether the settings are those of the base's pipeline file, and not the change's own; null: not known. */
  hasBaseSettings: boolean | null;
  /** The process's environment as it was at the entry. */
  environment: Readonly<Record<string, string>>;
  /** The tasks that runs are recorded of, by the names of their folders. */
  recordedTasks(): Promise<readonly string[]>;
  /** The run so far; null where only a part of it is known, or none: in one of several jobs, or from the command line. */
  run: ReviewFacts | null;
}

/**
 * Whether the run is for one change on its way in. A merge queue tests what was a pull request a moment ago: it must not fail on
 * a day that the pull request did not.
 */
const isForOneChange = ({ pullRequest, environment }: GuardrailFacts): boolean =>
  pullRequest !== null || environment["GITHUB_EVENT_NAME"] === "merge_group";

/** @param option `only-changed` of guardrails that judge dates */
export const judgesOnlyChanged = (option: "auto" | boolean, facts: GuardrailFacts): boolean =>
  option === "auto" ? isForOneChange(facts) : option;

/**
 * Judges the repository. Rejects with a GitError when git cannot tell: then it is undecided. What it throws besides is a mistake
 * in it.
 * @param options of `with`, checked by the schema in the options.ts beside it
 */
export type Judge<Options> = (
  repository: Repository,
  options: Options,
  facts: GuardrailFacts,
) => Promise<Judged>;
