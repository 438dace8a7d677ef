import type { Call } from "./api-description.ts";
import { type Answer, jsonAnswer } from "./exchange.ts";
import { notFound, page, type Sample } from "./rest-answers.ts";
import type { HeldPull, HeldReview, ServiceState } from "./state.ts";

/** `pulls/list`: those whose head is `owner:branch`, or all. */
export function listPulls(call: Call, sample: unknown, state: ServiceState): Answer {
  const { head, state: wanted = "open" } = call.query;
  const found = state.pulls.filter(
    ({ head: { owner, ref }, state: is = "open" }) =>
      (head ?? `${owner}:${ref}`) === `${owner}:${ref}` && (wanted === "all" || wanted === is),
  );
  const [item = {}] = sample as Sample[];
  return jsonAnswer(
    200,
    page(call, found, state).map((pull) => shown(pull, item)),
  );
}

function shown({ number, state = "open", head }: HeldPull, sample: Sample): unknown {
  const { sha, ref, owner, repository } = head;
  const sampleHead = sample["head"] as Sample & { repo: Sample };
  const repo = repository === null ? null : { ...sampleHead.repo, full_name: repository };
  return { ...sample, number, state, head: { ...sampleHead, label: `${owner}:${ref}`, ref, sha, repo } };
}

/** `pulls/get` */
export function getPull(call: Call, sample: unknown, state: ServiceState): Answer {
  const pull = pullOf(call, state);
  if (pull === undefined) return notFound();
  const { labels = [], body = null, author = "octocat" } = pull;
  const whole = sample as Sample & { labels: Sample[]; user: Sample };
  return jsonAnswer(200, {
    ...(shown(pull, whole) as Sample),
    labels: labels.map((name) => ({ ...whole.labels[0], name })),
    body,
    user: { ...whole.user, login: author },
  });
}

/** `pulls/list-reviews`: oldest first. */
export function listReviews(call: Call, sample: unknown, state: ServiceState): Answer {
  const pull = pullOf(call, state);
  if (pull === undefined) return notFound();
  const [item = {}] = sample as Sample[];
  const reviews = (pull.reviews ?? []).map((review, position) => shownReview(review, position, pull, item));
  return jsonAnswer(200, page(call, reviews, state));
}

const pullOf = ({ path }: Call, { pulls }: ServiceState): HeldPull | undefined =>
  pulls.find(({ number }) => number === Number(path["pull_number"]));

function shownReview(
  { by, state, association = "MEMBER", body = "", commit, submittedAt }: HeldReview,
  position: number,
  { head }: HeldPull,
  sample: Sample,
): Sample {
  const at = submittedAt ?? new Date(Date.UTC(2026, 0, 1, 0, position)).toISOString();
  return {
    ...sample,
    id: 80 + position,
    user: by === null ? null : { ...(sample["user"] as Sample), login: by },
    state,
    author_association: association,
    body,
    commit_id: commit === undefined ? head.sha : commit,
    // What is undefined is left out of JSON.
    submitted_at: state === "PENDING" ? undefined : at,
  };
}
