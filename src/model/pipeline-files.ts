/** Default paths of the pipeline file, relative to the repository's root, in order of precedence. */
export const pipelineFiles = [
  ".github/orchestrator.yml",
  ".github/orchestrator.yaml",
  "codex.orchestrator.json",
] as const;
