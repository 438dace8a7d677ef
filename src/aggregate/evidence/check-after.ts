import { entriesOfStages } from "../../model/entries.ts";
import type { ManifestCommand } from "../../model/manifest.ts";
import { outcomeOf } from "../../model/outcome.ts";
import type { Plan } from "../../model/plan.ts";
import { describeDifference, findDifference } from "./difference.ts";
import type { Fault } from "../job-context.ts";

/** Checks that the `after` stages are those of the plan, in its order, and that each outcome follows from its exit. */
export function checkAfter(
  { after, override }: Plan,
  commands: readonly ManifestCommand[],
): Fault[] {
  const expected = after.map((stage, at) => {
    const { exit = null, outcome = null } = commands[at] ?? {};
    const [entry] = entriesOfStages([stage], null, 1);
    return {
      ...entry,
      outcome: exit === null ? outcome : outcomeOf(exit, stage),
      verdict: exit?.kind === "judged" ? exit.verdict : null,
      override: exit?.kind === "judged" && exit.overridden ? override : null,
    };
  });
  const found = commands.map(
    ({ index, id, title, command, kind, subtask, phase, outcome, judgement }) => ({
      index,
      id,
      title,
      command,
      kind,
      subtask,
      phase,
      outcome,
      verdict: judgement?.verdict ?? null,
      override: judgement?.override ?? null,
    }),
  );
  const difference = findDifference(found, expected, "after.commands");
  if (difference === null) return [];
  const message = `aggregation.json: ${describeDifference(difference, "plan.json and its exit")}`;
  return [{ assignment: "", attempt: 1, message }];
}
