import { pendingCommand } from "../../src/model/commands.ts";
import { entriesOfStages } from "../../src/model/entries.ts";
import type { Judgement, ReviewDecision } from "../../src/model/judgement.ts";
import { ManifestCommand } from "../../src/model/manifest.ts";
import { commandStatusOf, type Exit, outcomeOf } from "../../src/model/outcome.ts";
import type { Plan } from "../../src/model/plan.ts";
import { time } from "./left-behind.ts";

/** What guardrails say, for tests of what becomes of it. */
const judgement = (verdict: Judgement["verdict"], more: Partial<Judgement> = {}): Judgement => ({
  verdict,
  summary: "31 files changed; at most 25 files may",
  override: null,
  decision: null,
  details: {},
  ...more,
});

const review = (verdict: Judgement["verdict"], decision: ReviewDecision, summary: string): Judgement =>
  judgement(verdict, { summary, decision });

export const passed = judgement("passed", { summary: "3 files changed; at most 25 files may" });
export const violated = judgement("violated");
export const overridable = judgement("overridable");
export const undecided = judgement("undecided", { summary: "it could not be judged: too shallow" });

export const approved = review(
  "passed",
  { approved: true, performed: true, feedback: null },
  "approved by ada",
);
export const rejected = review(
  "violated",
  { approved: false, performed: true, feedback: "ada: too large" },
  "rejected by ada",
);
const nobody = { approved: false, performed: false, feedback: "nobody has reviewed it" };
export const notPerformed = review("not-performed", nobody, "not performed: nobody has reviewed it");
export const missing = review("violated", nobody, "not performed: nobody has reviewed it");

/** What an `after` stage of the plan came to, as whoever judged it wrote it down. null: it was skipped. */
export function afterCommand(plan: Plan, id: string, said: Judgement | Exit | null): ManifestCommand {
  const stage = plan.after.find((one) => one.id === id)!;
  const pending = pendingCommand(entriesOfStages([stage], null, 1)[0]!);
  if (said === null) return { ...pending, status: "skipped", outcome: "skipped", summary: "the run failed" };
  const exit: Exit =
    "kind" in said ? said : { kind: "judged", verdict: said.verdict, overridden: said.override !== null };
  const outcome = outcomeOf(exit, stage);
  return ManifestCommand.parse({
    ...pending,
    status: commandStatusOf(outcome),
    outcome,
    exit,
    started_at: time(20),
    completed_at: time(25),
    tries: 1,
    duration_ms: 5000,
    summary: "kind" in said ? exit.kind : said.summary,
    judgement: "kind" in said ? null : said,
  });
}
