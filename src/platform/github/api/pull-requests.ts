import * as z from "zod";
import type { PullRequestFact, PullRequestState, ReviewFact } from "../../platform.ts";
import { dropRepeated } from "../artifacts/listing.ts";
import { type ApiRequests, pageSize, readPages } from "./api-requests.ts";

const permission = "pull-requests: read";

/** A deleted account is null, and called `ghost` as on GitHub's pages. */
const Person = z
  .object({ login: z.string() })
  .nullable()
  .transform((person) => person?.login ?? "ghost");

const ListedPullRequest = z.object({
  number: z.int().min(1),
  head: z.object({ sha: z.string(), repo: z.object({ full_name: z.string() }).nullish() }),
});

const PullRequest = z.object({
  state: z.string(),
  head: z.object({ sha: z.string() }),
  labels: z.array(z.object({ name: z.string() })),
  body: z.string().nullable(),
  user: Person,
});

const ApiReview = z.object({
  id: z.int(),
  user: Person,
  author_association: z.string(),
  state: z.string(),
  body: z.string(),
  commit_id: z.string().nullable(),
  submitted_at: z.iso.datetime({ offset: true }).optional(),
});
type ApiReview = z.infer<typeof ApiReview>;

export async function readPullRequestsFrom(
  requests: ApiRequests,
  owner: string,
  branch: string,
): Promise<PullRequestFact[]> {
  const pulls = await requests.ask(z.array(ListedPullRequest), {
    route: "GET /pulls",
    parameters: { head: `${owner}:${branch}`, state: "open", per_page: pageSize },
    purpose: "list the pull requests of the branch",
    permission,
  });
  return pulls.map(({ number, head }) => ({
    number,
    headSha: head.sha,
    headRepository: head.repo?.full_name ?? null,
  }));
}

export async function readPullRequest(
  requests: ApiRequests,
  number: number,
): Promise<PullRequestState> {
  const { state, head, labels, body, user } = await requests.ask(PullRequest, {
    route: "GET /pulls/{pull_number}",
    parameters: { pull_number: number },
    purpose: `read the pull request ${number}`,
    permission,
  });
  return {
    headSha: head.sha,
    open: state === "open",
    labels: labels.map(({ name }) => name),
    body: body ?? "",
    author: user,
  };
}

/** GitHub reports no total: after a full last page there may be another one. */
export async function readReviews(
  requests: ApiRequests,
  number: number,
  pages: number,
): Promise<{ reviews: ReviewFact[]; complete: boolean }> {
  const { items } = await readPages(pages, async (page) => {
    const reviews = await requests.ask(z.array(ApiReview), {
      route: "GET /pulls/{pull_number}/reviews",
      parameters: { pull_number: number, per_page: pageSize, page },
      purpose: `list the reviews of the pull request ${number}`,
      permission,
    });
    return { items: reviews, total: reviews.length };
  });
  return {
    reviews: dropRepeated(items).sort(oldestFirst).map(toReviewFact),
    complete: items.length < pages * pageSize,
  };
}

/** Reviews that are not submitted come last. */
function oldestFirst(one: ApiReview, other: ApiReview): number {
  const [at, otherAt] = [one, other].map(({ submitted_at }) =>
    Date.parse(submitted_at ?? "9999-12-31"),
  );
  return at! - otherAt! || one.id - other.id;
}

const toReviewFact = ({
  user,
  author_association,
  state,
  body,
  commit_id,
  submitted_at,
}: ApiReview): ReviewFact => ({
  by: user,
  association: author_association,
  state,
  body,
  commit: commit_id,
  submittedAt: submitted_at ?? null,
});
