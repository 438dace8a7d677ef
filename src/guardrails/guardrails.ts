import type { z } from "zod";
import type { Repository } from "../changes/repository.ts";
import type { Judged } from "../model/judgement.ts";
import { DiffBudgetOptions } from "./diff-budget/options.ts";
import { DocsCheckOptions } from "./docs-check/options.ts";
import { DocsFreshnessOptions } from "./docs-freshness/options.ts";
import type { GuardrailFacts, Judge } from "./guardrail.ts";
import { ReviewOptions } from "./review/options.ts";
import { SpecGuardOptions } from "./spec-guard/options.ts";

export interface BuiltIn {
  /** Of `with`: kebab-case keys, each with a description and what holds without it. */
  options: z.ZodType;
  /** As Judge, with settings as they are written. */
  judge(repository: Repository, settings: unknown, facts: GuardrailFacts): Promise<Judged>;
}

/** @param load loads what it judges with: some need a parser that nobody else does */
const defineGuardrail = <Options>(
  options: z.ZodType<Options>,
  load: () => Promise<Judge<Options>>,
): BuiltIn => ({
  options,
  judge: async (repository, settings, facts) =>
    (await load())(repository, options.parse(settings), facts),
});

/** The built-in guardrails, by what comes after `guardrail/`, in the order in which docs/guardrails.md explains them. */
export const guardrails: ReadonlyMap<string, BuiltIn> = new Map([
  [
    "spec-guard",
    defineGuardrail(
      SpecGuardOptions,
      async () => (await import("./spec-guard/judge.ts")).judgeSpecGuard,
    ),
  ],
  [
    "docs-check",
    defineGuardrail(
      DocsCheckOptions,
      async () => (await import("./docs-check/judge.ts")).judgeDocsCheck,
    ),
  ],
  [
    "docs-freshness",
    defineGuardrail(
      DocsFreshnessOptions,
      async () => (await import("./docs-freshness/judge.ts")).judgeDocsFreshness,
    ),
  ],
  [
    "diff-budget",
    defineGuardrail(
      DiffBudgetOptions,
      async () => (await import("./diff-budget/judge.ts")).judgeDiffBudget,
    ),
  ],
  [
    "review",
    defineGuardrail(ReviewOptions, async () => (await import("./review/judge.ts")).judgeReview),
  ],
]);

/** Their names, each with the schema of its settings. */
export const guardrailSettings: ReadonlyMap<string, z.ZodType> = new Map(
  [...guardrails].map(([name, { options }]) => [name, options]),
);
