/** Where a pipeline file is looked for below the repository's root when none is named, first one first. */
export const pipelineFiles = [
  ".github/orchestrator.yml",
  ".github/orchestrator.yaml",
  "codex.orchestrator.json",
] as const;
