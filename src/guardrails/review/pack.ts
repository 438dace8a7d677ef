import type { ManifestCommand } from "../../model/manifest.ts";
import { describeExit, isFailure } from "../../model/outcome.ts";
import type { ReviewedChange } from "../../model/reviewed-change.ts";
import type { ReviewDecision } from "../../model/judgement.ts";
import type { ReviewFacts } from "../../model/review-facts.ts";
import { guardrailLimits } from "../../model/guardrail-limits.ts";
import type { ReviewPack } from "../../model/review-pack.ts";
import type { StageComparison } from "../../model/run-history.ts";
import { getStageKey } from "../../model/statistics.ts";
import type { GuardrailFacts } from "../guardrail.ts";
import { isGuardrail, findRunRisks, formatStageName } from "./risks.ts";
import { truncate } from "../../text/wording.ts";

/** Maximum number of stages in each of the two lists. */
const mostStages = 5;

/** Creates the review pack: what is known about the change and its run, limited in size. */
export function createPack(
  { now, task, run }: Pick<GuardrailFacts, "now" | "task" | "run">,
  { specs, change, risks }: ReviewedChange,
  decision: ReviewDecision,
): ReviewPack {
  return {
    schema_version: 1,
    kind: "review-pack",
    made_at: now.toISOString(),
    task: { id: task, specs },
    decision,
    pull_request: run === null ? null : describePullRequest(run),
    run: run === null ? null : describeRun(run),
    changes: change,
    guardrails: run === null ? [] : listGuardrails(run),
    slowest: run === null ? [] : listSlowest(run),
    flakiest: run === null ? [] : listFlakiest(run),
    risks: [...(run === null ? [] : findRunRisks(run)), ...risks],
  };
}

const describePullRequest = ({ described }: ReviewFacts): ReviewPack["pull_request"] =>
  described === null
    ? null
    : { ...described, title: sentence(described.title), author: sentence(described.author) };

/** Maximum number of failed stages with their message. */
const mostFailures = 20;

function describeRun(facts: ReviewFacts): ReviewPack["run"] {
  const { plan, manifest, summary, manifestLink, runLink } = facts;
  const count = (...outcomes: ManifestCommand["outcome"][]): number =>
    manifest.commands.filter(({ outcome }) => outcomes.includes(outcome)).length;
  // Guardrails have a section of their own.
  const failed = manifest.commands.filter(
    (one) => !isGuardrail(one) && (isFailure(one.outcome) || one.outcome === "allowed_failure"),
  );
  return {
    run_id: plan.run_id,
    pipeline_id: plan.pipeline_id,
    attempt: manifest.attempt,
    reason: summary.reason === null ? null : sentence(summary.reason),
    manifest: manifestLink,
    address: runLink,
    stages: {
      passed: count("succeeded"),
      failed: count("failed", "timed_out", "cancelled"),
      allowed: count("allowed_failure"),
      skipped: count("skipped"),
    },
    failures: failed.slice(0, mostFailures).map((command) => ({
      stage: formatStageName(command),
      summary: sentence(
        command.summary ?? (command.exit === null ? "no end" : describeExit(command.exit)),
      ),
      log: command.log_path === null ? null : sentence(command.log_path),
    })),
    failures_omitted: Math.max(0, failed.length - mostFailures),
  };
}

/** Guardrails that started or were skipped. This review itself has not finished. */
const listGuardrails = ({ manifest }: ReviewFacts): ReviewPack["guardrails"] =>
  manifest.commands
    .filter((command) => isGuardrail(command) && command.outcome !== null)
    .slice(0, guardrailLimits.reviewGuardrails.value)
    .map((command) => {
      const { judgement, summary } = command;
      const override = judgement?.override ?? null;
      return {
        stage: formatStageName(command),
        verdict: judgement?.verdict ?? null,
        summary: summary === null ? null : sentence(summary),
        override: override === null ? null : sentence(`${override.reason} (${override.where})`),
      };
    });

function listSlowest({ manifest, summary }: ReviewFacts): ReviewPack["slowest"] {
  const usual = new Map(
    summary.history?.stages.map((stage) => [
      getStageKey(stage.subtaskId, stage.id),
      stage.p50Seconds,
    ]),
  );
  return manifest.commands
    .flatMap((command) =>
      command.duration_ms === null ? [] : [{ command, ms: command.duration_ms }],
    )
    .sort((one, other) => other.ms - one.ms)
    .slice(0, mostStages)
    .map(({ command, ms }) => ({
      stage: formatStageName(command),
      seconds: ms / 1000,
      usual_seconds: usual.get(getStageKey(command.subtask, command.id)) ?? null,
    }));
}

function listFlakiest({ manifest, summary }: ReviewFacts): ReviewPack["flakiest"] {
  const names = new Map(
    manifest.commands.map((command) => [
      getStageKey(command.subtask, command.id),
      formatStageName(command),
    ]),
  );
  return (summary.history?.stages ?? [])
    .filter(({ flakes }) => flakes > 0)
    .sort(worstFirst)
    .slice(0, mostStages)
    .map(({ subtaskId, id, flakes, recentFailures, recentRuns }) => ({
      stage: names.get(getStageKey(subtaskId, id)) ?? id,
      flakes,
      recent_failures: recentFailures,
      recent_runs: recentRuns,
    }));
}

const worstFirst = (one: StageComparison, other: StageComparison): number =>
  other.flakes - one.flakes || other.recentFailures - one.recentFailures;

const sentence = (text: string): string => truncate(text, guardrailLimits.reviewText.value);
