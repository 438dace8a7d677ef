import type { OverrideDecision } from "../model/aggregation.ts";
import type { ManifestCommand } from "../model/manifest.ts";
import { commandStatusOf, type Exit, outcomeOf } from "../model/outcome.ts";

/** A guardrail objects, and left it to whoever aggregates to ask whether the pull request allows it. */
export const isOverridable = <Command extends Pick<ManifestCommand, "exit">>(
  command: Command,
): command is Command & { exit: JudgedExit } =>
  command.exit?.kind === "judged" && command.exit.verdict === "overridable";

type JudgedExit = Extract<Exit, { kind: "judged" }>;

/** Decisions, or that somebody else makes them: one of several jobs leaves them to who aggregates. */
export type OverrideDecisions = readonly OverrideDecision[] | "left-open";

/** What becomes of a stage that may be overridden. Without a decision it is violated: nothing turns green unasked. */
export function applyDecision(
  command: ManifestCommand,
  stage: { continue_on_error: boolean },
  decisions: OverrideDecisions,
): ManifestCommand {
  if (!isOverridable(command) || decisions === "left-open") return command;
  const found = decisions.find(
    ({ subtask, stage: id }) => subtask === command.subtask && id === command.id,
  );
  const decision = found?.decision ?? { allowed: false, reason: "nobody asked the pull request" };
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
