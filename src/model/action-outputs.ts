export interface OutputRow {
  name: string;
  description: string;
}

export const actionOutputs: readonly OutputRow[] = [
  {
    name: "outcome",
    description:
      "`success`, `failure`, `cancelled` or `neutral` (nothing had to run, and the pipeline says that this is fine).",
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
      "What stages wrote to `GITHUB_OUTPUT`, as JSON: `fromJSON(...).<subtask>.<stage>.<name>`. Without `subtasks` the pipeline's id stands for the subtask; secrets are replaced.",
  },
  {
    name: "artifact-url",
    description: "Where the uploaded evidence can be downloaded; empty when nothing was uploaded.",
  },
  { name: "check-run-url", description: "The published check-run; empty when there is none." },
  {
    name: "matrix",
    description:
      "With `mode: plan`: the `strategy.matrix` of the run jobs, `{include: [{assignment, name, runs-on}]}`.",
  },
  { name: "count", description: "With `mode: plan`: how many run jobs there are." },
  {
    name: "has-work",
    description: "With `mode: plan`: `true` when there is at least one run job.",
  },
  {
    name: "key",
    description: "With `mode: plan`: the run's key, for the inputs of the other jobs.",
  },
  {
    name: "plan-digest",
    description: "With `mode: plan`: the plan's sha256, by which the other jobs know it again.",
  },
  {
    name: "plan-artifact",
    description: "With `mode: plan`: the id and the name of the artifact that holds the plan.",
  },
];
