import type { Finding } from "../../model/finding.ts";
import type { PullRequestReviews } from "../../model/review-facts.ts";
import { feedbackOf, type Opinion, remark } from "./opinion.ts";
import { inWords } from "./wording.ts";

type Review = PullRequestReviews["reviews"][number];

/**
 * What the reviews of a pull request say: rejected when somebody asks for changes, approved when enough people approve. An
 * approval of an older commit counts, as it does on GitHub unless the repository's rules say otherwise, and is remarked on.
 * @param approvals how many are needed
 */
export function opinionOfReviews(pullRequest: PullRequestReviews | null, approvals: number): Opinion {
  const nobody = (by: string): Opinion => ({ state: "none", by, feedback: null, findings: [] });
  if (pullRequest === null) return nobody("the run is for no pull request, which alone has reviews");
  const { number, reviews, headSha, trouble } = pullRequest;
  if (trouble !== null)
    return nobody(`the reviews of pull request #${number} could not be read: ${trouble.replace(/\.$/, "")}`);
  const where = (some: readonly Review[]): string =>
    `${inWords(some.map(({ by }) => by))} in pull request #${number}`;
  const rejecting = reviews.filter(({ state }) => state === "changes-requested");
  const approving = reviews.filter(({ state }) => state === "approved");
  const findings = approving.flatMap((review) => remarkOnAge(review, headSha));
  const older = findings.map(({ message }) => message);
  if (rejecting.length > 0)
    return { state: "rejected", by: where(rejecting), feedback: feedbackOf(rejecting.map(words)), findings };
  if (approving.length >= approvals)
    return {
      state: "approved",
      by: where(approving),
      feedback: feedbackOf([...older, ...approving.map(words)]),
      findings,
    };
  const count = approving.length === 0 ? "no approval" : `${approving.length} of ${approvals} approvals`;
  const whose = "by an owner, member or collaborator of the repository";
  return { ...nobody(`pull request #${number} has ${count} ${whose}`), findings };
}

const words = ({ by, body }: Review): string | null => (body.trim() === "" ? null : `${by}: ${body.trim()}`);

function remarkOnAge({ by, commit }: Review, headSha: string): Finding[] {
  if (commit === headSha) return [];
  const what = commit === null ? "a commit that is gone" : `the older commit ${commit.slice(0, 10)}`;
  return [
    remark("older-commit", {
      level: "notice",
      title: "Approval of an older commit",
      message: `${by} approved ${what}, and the pull request is at ${headSha.slice(0, 10)}`,
      fix: "Ask for another review if what came since matters.",
    }),
  ];
}
