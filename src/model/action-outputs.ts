export interface OutputRow {
  name: string;
  description: string;
}

export const actionOutputs: readonly OutputRow[] = [
  {
    name: "outcome",
    description:
      "`success`, `failure`, `cancelled` or `neutral` (nothing had to run, and the pipeline has `allow-empty`).",
  },
  { name: "run-id", description: "The run's id, the same in every attempt." },
  { name: "manifest-path", description: "The run's `manifest.json`, relative to the workspace." },
  { name: "summary-path", description: "The run's `run-summary.json`, relative to the workspace." },
  {
    name: "failed-stages",
    description: "The stages that failed, as `subtask/stage`, separated by commas.",
  },
  {
    name: "stage-outputs",
    description:
      "What stages wrote to `GITHUB_OUTPUT`, as JSON: `fromJSON(...).<subtask>.<stage>.<name>`. Without `subtasks`, the subtask is the pipeline's id. Secrets are redacted.",
  },
  {
    name: "artifact-url",
    description: "URL of the uploaded evidence; empty if nothing was uploaded.",
  },
  { name: "check-run-url", description: "URL of the published check-run; empty if there is none." },
  {
    name: "matrix",
    description:
      "With `mode: plan`: the `strategy.matrix` of the run jobs, `{include: [{assignment, name, runs-on}]}`.",
  },
  { name: "count", description: "With `mode: plan`: number of run jobs." },
  {
    name: "has-work",
    description: "With `mode: plan`: `true` if there is at least one run job.",
  },
  {
    name: "key",
    description: "With `mode: plan`: the run's key, for the inputs of the other jobs.",
  },
  {
    name: "plan-digest",
    description: "With `mode: plan`: sha256 of the plan, which the other jobs verify.",
  },
  {
    name: "plan-artifact",
    description: "With `mode: plan`: id and name of the artifact with the plan.",
  },
];
