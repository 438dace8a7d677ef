import { aggregate, type Aggregate, type AggregateInput } from "../../aggregate/aggregate.ts";
import type { StartingPoint } from "../../changes/find-changes.ts";
import { decideOverrides } from "../../aggregate/decide-overrides.ts";
import { isOverridable } from "../../aggregate/overrides.ts";
import type { PlannedGuardrail } from "../../model/plan.ts";
import { messageOf } from "../../model/reasons.ts";
import type { Settings, HostContext } from "../settings/settings.ts";
import type { AfterRun } from "./after-run.ts";
import { compareWithPast } from "../history/compare-with-past.ts";
import type { Past } from "../history/past.ts";
import { getPullRequest } from "./pull-request-event.ts";
import type { ReviewedRun } from "./review-facts.ts";
import type { OverrideDecision } from "../../model/judgement.ts";
import type { ResultPorts } from "../../platform/platform.ts";

/** What is judged, and with what. */
export interface RunToJudge {
  settings: Settings;
  /** null: the run was killed; its recovery runs no guardrails. */
  hostContext: HostContext | null;
  ports: ResultPorts;
  place: ReviewedRun;
  /** As in RunAtHand. */
  start: StartingPoint | null;
  past: Past;
}

/** What only the last job of a run can know. */
export interface LastWords {
  /** Whether the pull request allows what is overridable. */
  overrides: OverrideDecision[];
  /** null: there are no `after` stages, or it is not the time for them. */
  after: AfterRun | null;
}

/** Asks the pull request, and has the `after` stages judge. A run without either costs nothing. */
export async function judgeRun(input: AggregateInput, known: RunToJudge): Promise<LastWords> {
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

/** What it needs is loaded for pipelines that have such stages. */
async function judgeStages(
  run: Aggregate,
  { settings, ports, place, start, past }: RunToJudge,
  hostContext: HostContext,
): Promise<AfterRun> {
  const { judgeAfter } = await import("./after-run.ts");
  const { reviewFactsFor } = await import("./review-facts.ts");
  const compared = compareWithPast(run, past, settings.history);
  const factsFor = (asked: PlannedGuardrail["with"]) =>
    reviewFactsFor(compared, place, asked, ports, hostContext);
  return judgeAfter(settings, hostContext, ports, { run: compared, start, factsFor });
}

/** What the pull request says now, and not what it said when the run began. Without an answer nothing is allowed. */
async function askPullRequest(
  { api }: ResultPorts,
  hostContext: HostContext,
  { manifests, plan }: AggregateInput,
): Promise<OverrideDecision[]> {
  const pullRequest = getPullRequest(hostContext);
  const commands = manifests.flatMap((manifest) => manifest.commands);
  if (pullRequest === null) return decideOverrides(commands, { error: "there is none" });
  if (api === null) return decideOverrides(commands, { error: "there is no token to ask with" });
  try {
    const { number } = pullRequest;
    const asked = await api.pullRequest(number);
    return decideOverrides(commands, { ...asked, number, runSha: plan.revision.head_sha });
  } catch (error) {
    return decideOverrides(commands, { error: messageOf(error) });
  }
}
