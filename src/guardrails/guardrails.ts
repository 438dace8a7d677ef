import type * as z from "zod";
import type { Repository } from "../changes/repository.ts";
import { DiffBudgetOptions } from "./diff-budget/options.ts";
import { DocsCheckOptions } from "./docs-check/options.ts";
import { DocsFreshnessOptions } from "./docs-freshness/options.ts";
import type { GuardrailFacts, Judge } from "./guardrail.ts";
import { ReviewOptions } from "./review/options.ts";
import { SpecGuardOptions } from "./spec-guard/options.ts";
import type { Judged } from "../model/judged.ts";

export interface BuiltIn {
  /** Schema of `with`: kebab-case keys, each with a description and a default. */
  options: z.ZodType;
  /** Same as Judge, with unparsed settings. */
  judge(repository: Repository, settings: unknown, facts: GuardrailFacts): Promise<Judged>;
}

/** @param load imports the guardrail on first use, because some need a large parser */
const defineGuardrail = <Options>(
  options: z.ZodType<Options>,
  load: () => Promise<Judge<Options>>,
): BuiltIn => ({
  options,
  judge: async (repository, settings, facts) =>
    (await load())(repository, options.parse(settings), facts),
});

/** The built-in guardrails by the name after `guardrail/`, in the order of docs/guardrails.md. */
export const guardrails: ReadonlyMap<string, BuiltIn> = new Map(
  Object.entries({
    "spec-guard": defineGuardrail(
      SpecGuardOptions,
      async () => (await import("./spec-guard/judge.ts")).judgeSpecGuard,
    ),
    "docs-check": defineGuardrail(
      DocsCheckOptions,
      async () => (await import("./docs-check/judge.ts")).judgeDocsCheck,
    ),
    "docs-freshness": defineGuardrail(
      DocsFreshnessOptions,
      async () => (await import("./docs-freshness/judge.ts")).judgeDocsFreshness,
    ),
    "diff-budget": defineGuardrail(
      DiffBudgetOptions,
      async () => (await import("./diff-budget/judge.ts")).judgeDiffBudget,
    ),
    review: defineGuardrail(
      ReviewOptions,
      async () => (await import("./review/judge.ts")).judgeReview,
    ),
  }),
);

/** The schema of each guardrail's settings, by name. */
export const guardrailSettings: ReadonlyMap<string, z.ZodType> = new Map(
  [...guardrails].map(([name, { options }]) => [name, options]),
);
