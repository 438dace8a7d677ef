import type { MeasuredFile, Repository } from "../../src/changes/repository.ts";
import type { GuardrailFacts } from "../../src/guardrails/guardrail.ts";
import { judgeReview } from "../../src/guardrails/review/judge.ts";
import { ReviewOptions } from "../../src/guardrails/review/options.ts";
import { GitError } from "../../src/model/changes.ts";
import { Finding } from "../../src/model/finding.ts";
import { Judgement } from "../../src/model/judgement.ts";
import type { PullRequestReviews, ReviewFacts } from "../../src/model/review-facts.ts";
import { ReviewPack } from "../../src/model/review-pack.ts";
import { aggregated, type Endings, left } from "../aggregate/left-behind.ts";
import { changed, command, guardrail, pipeline, planOf, subtask } from "../plan/sample-pipeline.ts";
import { factsWith } from "../support/guardrail-repository.ts";
import type { Judged } from "../../src/model/judged.ts";

export const sha = "0123456789abcdef0123456789abcdef01234567";

/** A changed file of which ten lines were added. */
export const changedFile = (path: string, more: Partial<MeasuredFile> = {}): MeasuredFile => ({
  path,
  previousPath: null,
  status: "modified",
  submodule: false,
  previousMode: "100644",
  mode: "100644",
  addedLines: 10,
  deletedLines: 0,
  binaryBytes: null,
  generated: false,
  similarity: null,
  ...more,
});

/** A repository in memory, with these files, in which those changed. */
export function repositoryOf(
  texts: Readonly<Record<string, string>> = {},
  measured: readonly MeasuredFile[] = [],
): Repository {
  const changes = { ...changed([]), entries: [...measured] };
  return {
    changes: async () => changes,
    measure: async () => measured,
    files: async () => Object.keys(texts).sort(),
    read: async (path) => (Object.hasOwn(texts, path) ? new TextEncoder().encode(texts[path]) : undefined),
    exists: async (path) => Object.hasOwn(texts, path),
    readBase: async () => undefined,
    onlyBlanks: async () => new Set(),
    history: async () => ({ commits: [], commitsOmitted: 0, isShallow: false, touched: new Map() }),
    headDate: async () => null,
  };
}

const refuse = () => Promise.reject(new GitError("this is not the work tree of a git repository"));

/** One of which git tells nothing. */
export const noRepository: Repository = {
  changes: refuse,
  measure: refuse,
  files: refuse,
  read: refuse,
  exists: refuse,
  readBase: refuse,
  onlyBlanks: refuse,
  history: refuse,
  headDate: refuse,
};

const review = guardrail("review", { phase: "review" });
const stages = [command("unit"), guardrail("diff-budget"), command("lint", { continue_on_error: true })];
export const plan = planOf(pipeline([subtask("repo", stages)], { after: [review] }));

/** All legs of a run, as they are when its review begins. */
export const runWith = (more: Partial<ReviewFacts> = {}, endings: Endings = {}): ReviewFacts => ({
  ...aggregated(plan, [left(plan, endings)], { provisional: true }),
  verdicts: [],
  pullRequest: null,
  runLink: "https://github.com/octo-org/octo-repo/actions/runs/1",
  described: null,
  manifestLink: "https://github.com/octo-org/octo-repo/actions/runs/1#artifacts",
  ...more,
});

export const verdict = (value: unknown, stage = "repo/ai-review"): ReviewFacts["verdicts"][number] => ({
  path: "verdict.json",
  stage,
  text: typeof value === "string" ? value : JSON.stringify(value),
});

export const fetchReviews = (
  reviews: Partial<PullRequestReviews["reviews"][number]>[],
  more: Partial<PullRequestReviews> = {},
): PullRequestReviews => ({
  number: 5,
  headSha: sha,
  trouble: null,
  reviews: reviews.map((one) => ({ by: "ada", state: "approved", body: "", commit: sha, ...one })),
  ...more,
});

/** What the review says, each of its parts held against its schema. */
export async function judged(
  settings: Record<string, unknown> = {},
  known: Partial<GuardrailFacts> = {},
  repository: Repository = repositoryOf(),
): Promise<Judged & { pack: ReviewPack; page: string }> {
  const options = ReviewOptions.parse(settings);
  const result = await judgeReview(repository, options, factsWith(known));
  const { findings, edits, documents = [], ...judgement } = result;
  Judgement.parse(judgement);
  for (const finding of findings) Finding.parse(finding);
  const text = (name: string): string => documents.find((one) => one.name === name)!.text;
  const pack = ReviewPack.parse(JSON.parse(text("review.json")));
  return { ...judgement, findings, edits, pack, page: text("review.md") };
}
