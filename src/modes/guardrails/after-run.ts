import type { Aggregate } from "../../aggregate/aggregate.ts";
import type { StartingPoint } from "../../changes/find-changes.ts";
import { findingCounts, pendingCommand } from "../../model/commands.ts";
import { evaluateCondition, parseCondition } from "../../model/condition.ts";
import { entriesOfStages } from "../../model/entries.ts";
import type { Finding } from "../../model/finding.ts";
import {
  asRecorded,
  bytesOf,
  type Redacted,
  type RedactedText,
  words,
} from "../../model/redacted.ts";
import type { ManifestCommand } from "../../model/manifest.ts";
import { commandStatusOf, describeExit, isFailure, outcomeOf } from "../../model/outcome.ts";
import type { PlannedGuardrail } from "../../model/plan.ts";
import type { ReviewFacts } from "../../model/review-facts.ts";
import type { RunContext } from "../../run/context.ts";
import { toJudgement, judgeWithin, type JudgedInTime } from "../../run/guardrail-stage.ts";
import { type Redactor } from "../../redaction/redactor.ts";
import { toErroredExit, redactExit } from "../../run/errored.ts";
import { createScreenTail, toTail } from "../../run/screen-tail.ts";
import type { RunSettings, HostContext } from "../settings/settings.ts";
import { createGuardrailRunner } from "./judge.ts";
import type { Judged } from "../../model/judged.ts";
import { createRunRedactor } from "../../redaction/create-redactor.ts";
import type { RepositoryPorts } from "../../platform/platform.ts";

/** Results of a run's `after` stages. */
export interface AfterRun {
  /** One per `after` stage of the plan, in the plan's order. */
  commands: Redacted<ManifestCommand>[];
  findings: Redacted<Finding>[];
  /** Files that the stages created. */
  documents: { name: string; text: string }[];
}

/**
 * Judges the `after` stages of a run that has ended, one after another. All of them are guardrails, so no code of the
 * repository runs here.
 * @param known.run the result of the run without them
 * @param known.start as in RunAtHand
 * @param known.factsFor collects the facts about the run that a stage with these settings needs
 */
export async function judgeAfter(
  settings: RunSettings,
  hostContext: HostContext,
  platform: RepositoryPorts,
  known: {
    run: Aggregate;
    start: StartingPoint | null;
    factsFor(settings: PlannedGuardrail["with"]): Promise<ReviewFacts>;
  },
): Promise<AfterRun> {
  const { plan, summary } = known.run;
  const { clock, cancelled: signal } = platform;
  const redactor = createRunRedactor(hostContext.environment, plan);
  const result: AfterRun = { commands: [], findings: [], documents: [] };
  let failed = summary.status === "failed";
  for (const stage of plan.after) {
    const why = stage.skip ?? findConditionSkip(stage, failed);
    if (why !== null) {
      result.commands.push(createSkipped(stage, redactor.text(why)));
      continue;
    }
    const judge = createGuardrailRunner(settings, hostContext, platform, {
      task: plan.task_id,
      pipeline: plan.pipeline_id,
      changes: plan.changes,
      start: known.start,
      override: plan.override,
      run: known.factsFor,
      inForce: plan.after_settings.find((one) => one.stage === stage.id),
    });
    const { command, judged } = await judgeStage(stage, { clock, judge, redactor, signal });
    result.commands.push(command);
    result.findings.push(...(judged?.findings ?? []));
    result.documents.push(...(judged?.documents ?? []));
    failed ||= isFailure(command.outcome);
  }
  return result;
}

async function judgeStage(
  stage: PlannedGuardrail,
  context: Pick<RunContext, "clock" | "judge" | "redactor" | "signal">,
): Promise<{ command: Redacted<ManifestCommand>; judged: Redacted<Judged> | null }> {
  const { clock, signal } = context;
  const startedMs = clock.elapsed();
  const started_at = clock.now().toISOString();
  const timeoutMs = stage.timeout_minutes * 60_000;
  const ended = await judgeWithin(context, stage, { signal, timeoutMs, mayWait: false }).catch(
    (error: unknown): JudgedInTime => ({
      exit: redactExit(context, toErroredExit(error)),
      judged: null,
      text: words``,
    }),
  );
  const duration_ms = Math.max(0, Math.round(clock.elapsed() - startedMs));
  const completed_at = clock.now().toISOString();
  const command = { ...toCommand(stage, ended, context), started_at, completed_at, duration_ms };
  return { command, judged: ended.judged };
}

function findConditionSkip(stage: PlannedGuardrail, failed: boolean): string | null {
  const holds = evaluateCondition(parseCondition(stage.if), {
    failed,
    blocked: failed,
    cancelled: false,
  });
  return holds
    ? null
    : failed
      ? "the run failed before it"
      : `its condition does not hold: ${stage.if}`;
}

/** The planned entry: texts of a plan are already redacted. */
const createPending = (stage: PlannedGuardrail): Redacted<ManifestCommand> =>
  asRecorded(pendingCommand(entriesOfStages([stage], null, 1)[0]!));

const createSkipped = (
  stage: PlannedGuardrail,
  summary: RedactedText,
): Redacted<ManifestCommand> => ({
  ...createPending(stage),
  status: "skipped",
  outcome: "skipped",
  summary,
});

function toCommand(
  stage: PlannedGuardrail,
  { exit, judged, text }: JudgedInTime,
  { redactor }: Pick<RunContext, "redactor">,
): Redacted<ManifestCommand> {
  const outcome = outcomeOf(exit, stage);
  const succeeded = outcome === "succeeded";
  return {
    ...createPending(stage),
    status: commandStatusOf(outcome),
    summary: judged?.summary ?? redactor.text(describeExit(exit)),
    outcome,
    exit,
    tries: 1,
    tail: succeeded ? null : createTail(text, redactor.text),
    findings: findingCounts(judged?.findings ?? []),
    judgement: judged === null ? null : toJudgement(judged),
  };
}

function createTail(text: RedactedText, hide: Redactor["text"]): ReturnType<typeof toTail> {
  const tails = { stdout: createScreenTail(), stderr: createScreenTail() };
  tails.stdout.push(bytesOf(text));
  return toTail(tails, hide);
}
