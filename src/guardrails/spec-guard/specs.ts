import { createNameTest } from "../../changes/filter.ts";
import type { Repository } from "../../changes/repository.ts";
import type { Finding } from "../../model/finding.ts";
import { createSpecFinding } from "./findings.ts";
import { judgeReview, readReview, type LastReview, type Terms } from "./last-review.ts";

export interface ReviewsJudged {
  findings: Finding[];
  /** Number of specs whose date was checked. */
  judged: number;
  /** Number of specs skipped because their status closes them. */
  closed: number;
}

const isMarkdown = createNameTest(["**/*.{md,markdown}"]);
/** Task lists and descriptions of a folder need no date. */
const mayGoWithout = createNameTest(["tasks/*.md", "**/README.md"]);

/** The Markdown files among specs and task files. */
export const documentsAmong = (paths: readonly string[]): string[] => paths.filter(isMarkdown);

/** The specs of the whole repository. */
export async function allSpecs(
  repository: Repository,
  globs: readonly string[],
): Promise<string[]> {
  return (await repository.files()).filter(createNameTest(globs));
}

/** Checks the last review of each spec among these files. */
export async function judgeReviews(
  repository: Repository,
  paths: readonly string[],
  terms: Terms,
): Promise<ReviewsJudged> {
  const result: ReviewsJudged = { findings: [], judged: 0, closed: 0 };
  for (const path of documentsAmong(paths)) {
    const bytes = await repository.read(path);
    if (bytes === undefined) {
      result.findings.push(unread(path));
      continue;
    }
    const review = readReview(new TextDecoder().decode(bytes));
    if (isNoSpec(path, review)) continue;
    if (review.kind === "closed") result.closed += 1;
    else result.judged += 1;
    result.findings.push(...judgeReview(path, review, terms));
  }
  return result;
}

const isNoSpec = (path: string, review: LastReview): boolean =>
  review.kind === "undated" && !review.fields && mayGoWithout(path);

const unread = (path: string): Finding =>
  createSpecFinding("unreadable", {
    title: "Spec cannot be read",
    message: `${path} cannot be read: it is a link that does not lead to a file of the repository.`,
    fix: "Replace the link with the spec, or remove it.",
    path,
  });
