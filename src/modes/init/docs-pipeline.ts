import type { StarterStage } from "./kind.ts";

/** The stage set that both pipelines use. */
export function docsSet(docs: readonly StarterStage[]): string[] {
  if (docs.length === 0) return [];
  return [
    "# Stages that more than one pipeline uses.",
    "stage-sets:",
    "  docs:",
    ...docs.map(({ id, run }) => `    - { id: ${id}, run: ${JSON.stringify(run)} }`),
    "",
  ];
}

/** The pipeline `docs-review`. */
export const createDocsPipeline = (docs: readonly StarterStage[]): string[] => [
  "  # Checks for a change to the documentation only.",
  "  docs-review:",
  "    title: Docs review",
  "    stages:",
  ...(docs.length === 0 ? withoutScripts : ["      - stage-set: docs"]),
  ...guardrails(["docs-check", "docs-freshness"], docs, 6),
];

/**
 * Guardrails start as a dry run, because a new repository may not meet them yet. An existing script with the same
 * purpose replaces one.
 */
export function guardrails(
  names: readonly string[],
  docs: readonly StarterStage[],
  indent: number,
): string[] {
  const added = names.filter((name) => !docs.some(({ id }) => id === name));
  if (added.length === 0) return [];
  return [
    "# Built-in checks: https://github.com/org/orchestrator/blob/v1/docs/guardrails.md. A dry run reports findings",
    "# without failing: remove `dry-run` once they are fixed.",
    ...added.map((name) => `- { uses: guardrail/${name}, needs: [], with: { dry-run: true } }`),
  ].map((line) => `${" ".repeat(indent)}${line}`);
}

/** Fails on leftover conflict markers, and if git fails: a check that checked nothing must not pass. */
const withoutScripts = [
  "      # No script that checks documents was found. Add your commands here, one stage each:",
  "      # - { id: docs-check, run: npm run docs:check }",
  "      - id: conflict-markers",
  "        name: No leftovers of a merge in documents",
  "        run: |",
  "          git rev-parse --git-dir > /dev/null",
  "          found=0",
  "          git grep -nIE '^(<{7}|>{7})( |$)' -- '*.md' docs || found=$?",
  '          if [ "$found" -eq 0 ]; then echo "A merge left these lines behind."; fi',
  "          # 1: there are none. Any other code is an error of git.",
  '          [ "$found" -eq 1 ]',
];
