import { aggregate, type Aggregate, type AggregateInput } from "../../aggregate/aggregate.ts";
import type { StartingPoint } from "../../changes/find-changes.ts";
import { decideOverrides } from "../../aggregate/decide-overrides.ts";
import { isOverridable } from "../../aggregate/overrides.ts";
import type { PlannedGuardrail } from "../../model/plan.ts";
import { messageOf } from "../../model/reasons.ts";
import type { RunSettings, HostContext } from "../settings/settings.ts";
import type { AfterRun } from "./after-run.ts";
import { compareWithPast } from "../history/compare-with-past.ts";
import type { Past } from "../history/past.ts";
import { getPullRequest } from "./pull-request-event.ts";
import type { ReviewedRun } from "./review-facts.ts";
import type { OverrideDecision } from "../../model/judgement.ts";
import type { ResultPorts } from "../../platform/platform.ts";

/** A finished run, and what judging it needs. */
export interface RunToJudge {
  settings: RunSettings;
  /** null: the run was killed; its recovery runs no guardrails. */
  hostContext: HostContext | null;
  ports: ResultPorts;
  place: ReviewedRun;
  /** As in RunAtHand. */
  start: StartingPoint | null;
  past: Past;
}

/** Decisions that only the last job of a run can make. */
export interface FinalDecisions {
  /** Decisions on overridable violations. */
  overrides: OverrideDecision[];
  /** null: there are no `after` stages, or the run has not ended. */
  after: AfterRun | null;
}

/** Decides overrides and judges the `after` stages. A run with neither costs no request. */
export async function judgeRun(input: AggregateInput, known: RunToJudge): Promise<FinalDecisions> {
  const { hostContext, ports } = known;
  const { plan, manifests } = input;
  const isOpen = manifests.some(({ commands }) => commands.some(isOverridable));
  if (hostContext === null || (!isOpen && plan.after.length === 0))
    return { overrides: [], after: null };
  const overrides = isOpen ? await askPullRequest(ports, hostContext, input) : [];
  const run = aggregate({ ...input, overrides, provisional: true });
  const { status } = run.summary;
  const isOver = status === "succeeded" || status === "failed";
  if (plan.after.length === 0 || !isOver) return { overrides, after: null };
  return { overrides, after: await judgeStages(run, known, hostContext) };
}

/** Loads its modules only for pipelines with `after` stages. */
async function judgeStages(
  run: Aggregate,
  { settings, ports, place, start, past }: RunToJudge,
  hostContext: HostContext,
): Promise<AfterRun> {
  const { judgeAfter } = await import("./after-run.ts");
  const { collectReviewFacts: reviewFactsFor } = await import("./review-facts.ts");
  const compared = compareWithPast(run, past, settings.history);
  const factsFor = (asked: PlannedGuardrail["with"]) =>
    reviewFactsFor(compared, place, asked, ports, hostContext);
  return judgeAfter(settings, hostContext, ports, { run: compared, start, factsFor });
}

/**
 * Decides overrides by the pull request as it is now, not as it was when the run started. Without an answer, nothing is
 * allowed.
 */
async function askPullRequest(
  { api }: ResultPorts,
  hostContext: HostContext,
  { manifests, plan }: AggregateInput,
): Promise<OverrideDecision[]> {
  const pullRequest = getPullRequest(hostContext);
  const commands = manifests.flatMap((manifest) => manifest.commands);
  if (pullRequest === null) return decideOverrides(commands, { error: "there is no pull request" });
  if (api === null) return decideOverrides(commands, { error: "there is no token" });
  try {
    const { number } = pullRequest;
    const asked = await api.pullRequest(number);
    return decideOverrides(commands, { ...asked, number, runSha: plan.revision.head_sha });
  } catch (error) {
    return decideOverrides(commands, { error: messageOf(error) });
  }
}
