import type { ManifestCommand } from "../model/manifest.ts";
import { commandStatusOf, type Exit, outcomeOf, type ToleratedFailure } from "../model/outcome.ts";
import type { OverrideDecisions } from "./job-context.ts";

/** Whether a guardrail found a violation that the pull request may allow, which is decided during aggregation. */
export const isOverridable = <Command extends Pick<ManifestCommand, "exit">>(
  command: Command,
): command is Command & { exit: JudgedExit } =>
  command.exit?.kind === "judged" && command.exit.verdict === "overridable";

type JudgedExit = Extract<Exit, { kind: "judged" }>;

/** Applies the decision about a stage that may be overridden. Without a decision it counts as violated. */
export function applyDecision(
  command: ManifestCommand,
  stage: ToleratedFailure,
  decisions: OverrideDecisions,
): ManifestCommand {
  if (!isOverridable(command) || decisions === "left-open") return command;
  const found = decisions.find(
    ({ subtask, stage: id }) => subtask === command.subtask && id === command.id,
  );
  const decision = found?.decision ?? { allowed: false, reason: "the pull request was not read" };
  const exit: Exit = { ...command.exit, verdict: "violated", overridden: decision.allowed };
  const outcome = outcomeOf(exit, stage);
  const { judgement, summary } = command;
  const override = decision.allowed ? decision.override : null;
  const note = decision.allowed
    ? `allowed: ${decision.override.reason} (${decision.override.where})`
    : `not allowed: ${decision.reason}`;
  return {
    ...command,
    status: commandStatusOf(outcome),
    outcome,
    exit,
    summary: [summary, note].filter((part) => part !== null).join("; "),
    notes: [...command.notes, note],
    judgement: judgement === null ? null : { ...judgement, verdict: "violated", override },
  };
}
