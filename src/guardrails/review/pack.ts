import type { MeasuredFile } from "../../changes/repository.ts";
import type { ChangeSet } from "../../model/changes.ts";
import type { ReviewDecision } from "../../model/judgement.ts";
import type { ReviewFacts } from "../../model/review-facts.ts";
import { reviewLimits } from "../../model/review-limits.ts";
import type { ReviewPack, Risk } from "../../model/review-pack.ts";
import type { StageComparison } from "../../model/run-history.ts";
import type { Facts } from "../guardrail.ts";
import { changesByArea } from "./changed-areas.ts";
import { isGuardrail, risk, risksOfChange, risksOfRun, stageName } from "./risks.ts";
import { shortened } from "./wording.ts";

/** What changed, with its lines; or in a sentence why git cannot tell. */
export type KnownChange = { changes: ChangeSet; measured: readonly MeasuredFile[] } | { trouble: string };

/** Of stages, in each of the two lists. */
const mostStages = 5;

/** The hand-off pack of a review: all that is known of the change and of its run, bounded. */
export function packOf(
  { now, task, run }: Pick<Facts, "now" | "task" | "run">,
  known: KnownChange,
  specs: ReviewPack["task"]["specs"],
  decision: ReviewDecision,
): ReviewPack {
  return {
    schema_version: 1,
    kind: "review-pack",
    made_at: now.toISOString(),
    task: { id: task, specs },
    decision,
    run: run === null ? null : runOf(run),
    changes: "trouble" in known ? null : changesByArea(known.changes, known.measured),
    guardrails: run === null ? [] : guardrailsOf(run),
    slowest: run === null ? [] : slowestOf(run),
    flakiest: run === null ? [] : flakiestOf(run),
    risks: [...risksOfTask(task, known, specs), ...(run === null ? [] : risksOfRun(run))],
  };
}

/** Where git cannot tell what changed, it knows of no specs either. */
function risksOfTask(task: string, known: KnownChange, specs: readonly unknown[]): Risk[] {
  if ("trouble" in known)
    return [risk("unknown-change", "what changed is not known", [sentence(known.trouble)])];
  const spec = specs.length === 0 ? [risk("no-spec", "no spec is named after the task", [task])] : [];
  return [...spec, ...risksOfChange(known.measured)];
}

const runOf = ({ plan, manifest, summary, manifestLink }: ReviewFacts): ReviewPack["run"] => ({
  run_id: plan.run_id,
  pipeline_id: plan.pipeline_id,
  attempt: manifest.attempt,
  reason: summary.reason === null ? null : sentence(summary.reason),
  manifest: manifestLink,
});

/** Those that have begun, or were left out: this review itself is still to come. */
const guardrailsOf = ({ manifest }: ReviewFacts): ReviewPack["guardrails"] =>
  manifest.commands
    .filter((command) => isGuardrail(command) && command.outcome !== null)
    .slice(0, reviewLimits.reviewGuardrails.value)
    .map((command) => {
      const { judgement, summary } = command;
      const override = judgement?.override ?? null;
      return {
        stage: stageName(command),
        verdict: judgement?.verdict ?? null,
        summary: summary === null ? null : sentence(summary),
        override: override === null ? null : sentence(`${override.reason} (${override.where})`),
      };
    });

function slowestOf({ manifest, summary }: ReviewFacts): ReviewPack["slowest"] {
  const usual = new Map(
    summary.history?.stages.map((stage) => [keyOf(stage.subtaskId, stage.id), stage.p50Seconds]),
  );
  return manifest.commands
    .flatMap((command) => (command.duration_ms === null ? [] : [{ command, ms: command.duration_ms }]))
    .sort((one, other) => other.ms - one.ms)
    .slice(0, mostStages)
    .map(({ command, ms }) => ({
      stage: stageName(command),
      seconds: ms / 1000,
      usual_seconds: usual.get(keyOf(command.subtask, command.id)) ?? null,
    }));
}

function flakiestOf({ manifest, summary }: ReviewFacts): ReviewPack["flakiest"] {
  const names = new Map(
    manifest.commands.map((command) => [keyOf(command.subtask, command.id), stageName(command)]),
  );
  return (summary.history?.stages ?? [])
    .filter(({ flakes }) => flakes > 0)
    .sort(worstFirst)
    .slice(0, mostStages)
    .map(({ subtaskId, id, flakes, recentFailures, recentRuns }) => ({
      stage: names.get(keyOf(subtaskId, id)) ?? id,
      flakes,
      recent_failures: recentFailures,
      recent_runs: recentRuns,
    }));
}

const worstFirst = (one: StageComparison, other: StageComparison): number =>
  other.flakes - one.flakes || other.recentFailures - one.recentFailures;

const keyOf = (subtask: string | null, stage: string): string => JSON.stringify([subtask, stage]);

const sentence = (text: string): string => shortened(text, reviewLimits.reviewText.value);
