import type { Call } from "./api-description.ts";
import { type Answer, jsonAnswer } from "./exchange.ts";
import { page, type Sample } from "./rest-answers.ts";
import type { HeldPull, ServiceState } from "./state.ts";

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
