/**
 * The action's inputs and outputs: the one table that action.yml, the README and the reader of inputs are made of.
 */
export interface InputRow {
  name: string;
  description: string;
  /** As action.yml gives it; an expression is GitHub's to evaluate. */
  default: string;
  /** Not for people: filled in by its default, and left out of the README. */
  hidden?: true;
}

export const actionInputs: readonly InputRow[] = [
  {
    name: "mode",
    description:
      "What this job does. `auto`: plan, run and report in this one job. Over several jobs: `plan`, `run` (one assignment of the matrix) and `aggregate` (the gate). `report`: show on a commit what the run of a fork came to.",
    default: "auto",
  },
  {
    name: "pipeline",
    description: "The pipeline to run. Unset: the file's `default-pipeline`, or its only pipeline.",
    default: "",
  },
  {
    name: "root",
    description:
      "The folder of the repository, relative to the workspace: the `path` that `actions/checkout` was given.",
    default: ".",
  },
  {
    name: "config",
    description:
      "The pipeline file, relative to `root`. Unset: `.github/orchestrator.yml`, `.github/orchestrator.yaml` or `codex.orchestrator.json`, the first that exists.",
    default: "",
  },
  {
    name: "task",
    description:
      "What the run belongs to; its files lie in `.runs/<task>`. Unset: the file's `task`, or the repository's name.",
    default: "",
  },
  {
    name: "key",
    description:
      "Tells several uses in one workflow run apart: it is part of the run id and of artifact names. Unset: the job's id, with its index in a matrix.",
    default: "",
  },
  {
    name: "max-jobs",
    description:
      "With `mode: plan`: over how many jobs the run is spread, 1 to 256. Unset: the file's `fan-out.max-jobs`, else 8.",
    default: "",
  },
  {
    name: "runs-on",
    description:
      'With `mode: plan`: which runner each kind asked for by `requires` is, over the file\'s `fan-out.runs-on`, as JSON: `{"default": "ubuntu-latest", "browser": "ubuntu-24.04-8core"}`.',
    default: "",
  },
  {
    name: "assignment",
    description:
      "With `mode: run`: which assignment of the plan this job does: `${{ matrix.assignment }}`.",
    default: "",
  },
  {
    name: "plan-artifact",
    description: "With `mode: run` and `mode: aggregate`: the output of that name of the plan job.",
    default: "",
  },
  {
    name: "plan-digest",
    description: "With `mode: run` and `mode: aggregate`: the output of that name of the plan job.",
    default: "",
  },
  {
    name: "plan-result",
    description: "With `mode: aggregate`: how the plan job ended, `${{ needs.plan.result }}`.",
    default: "",
  },
  {
    name: "run-result",
    description: "With `mode: aggregate`: how the run jobs ended, `${{ needs.run.result }}`.",
    default: "",
  },
  {
    name: "subtask",
    description: "Run only these subtasks: ids, separated by commas or lines.",
    default: "",
  },
  {
    name: "stage",
    description:
      "Run exactly these stages, without what they need: ids (`stage` or `subtask/stage`), separated by commas or lines.",
    default: "",
  },
  {
    name: "base",
    description: "What to compare with for `paths`: any revision. Unset: what the event says.",
    default: "",
  },
  {
    name: "execution-mode",
    description:
      "Recorded in plan and summary as `local` or `cloud`; changes nothing that runs. Unset: what the file says, else `cloud`.",
    default: "",
  },
  {
    name: "max-parallel",
    description:
      "Stages that run at a time. Unset: what the file says, else the number of processors.",
    default: "",
  },
  {
    name: "fail-fast",
    description:
      "`true`: after a failure no further stage of its subtask starts. Unset: what the file says, else `true`.",
    default: "",
  },
  {
    name: "token",
    description:
      "Publishes the check-run, and reads the list of jobs and the artifacts of earlier attempts. Never shown in logs or files.",
    default: "${{ github.token }}",
  },
  {
    name: "check-run",
    description:
      "`true`: the result is published as a check-run, by `auto`, `aggregate` and `report`. It needs `checks: write`.",
    default: "true",
  },
  {
    name: "check-name",
    description: "The check-run's name. Unset: `orchestrator / ` and the key.",
    default: "",
  },
  {
    name: "annotations",
    description: "How many remarks about places in files the check-run shows at most, 0 to 500.",
    default: "100",
  },
  {
    name: "upload-artifacts",
    description: "`true`: manifests, logs and summary are uploaded as one artifact.",
    default: "true",
  },
  {
    name: "retention-days",
    description: "Days until the artifact is deleted. Unset: the repository's setting.",
    default: "",
  },
  {
    name: "summary",
    description: "`true`: the result is written to the job summary.",
    default: "true",
  },
  {
    name: "history",
    description:
      "Where the history of runs is kept, for expected times, comparisons and flakes. `cache`: GitHub's cache, a week after its last use it is gone. `branch`: a branch of its own, which needs `contents: write`. `local`: in `.runs`, for runners of your own that keep it. `none`: there is none.",
    default: "cache",
  },
  {
    name: "history-write",
    description:
      "With `history: cache` and `history: branch`: which runs are entered. `default-branch`: those on it, and those of merge groups into it. `all`: pull requests and other branches too.",
    default: "default-branch",
  },
  {
    name: "history-branch",
    description:
      "With `history: branch`: its name. It is made when it is missing, and holds nothing else.",
    default: "orchestrator-history",
  },
  {
    name: "metrics-max-bytes",
    description:
      "With `history: local`: bytes of `metrics.json` after which it becomes a compressed segment. Unset: 64 MiB.",
    default: "",
  },
  {
    name: "metrics-max-lines",
    description:
      "With `history: local`: lines of `metrics.json` after which it becomes a compressed segment. Unset: 250000.",
    default: "",
  },
  {
    name: "regression-threshold",
    description:
      "How many percent longer than its median on the default branch a stage may take before it is called a regression, 1 to 10000. It has to be beyond the 95th percentile and a second longer, too.",
    default: "50",
  },
  {
    name: "fail-on-regression",
    description: "`true`: a run with a regression fails.",
    default: "false",
  },
  {
    name: "epoch",
    description: "A label that runs are grouped by in `per-epoch.json`, as a release.",
    default: "",
  },
  {
    name: "override-reason",
    description:
      "Why a change may be larger than `guardrail/diff-budget` allows. It is recorded, and the violation is an allowed failure. Over several jobs: an input of `mode: plan`.",
    default: "",
  },
  { name: "job", description: "The job's id.", default: "${{ github.job }}", hidden: true },
  {
    name: "job-index",
    description: "The job's index in its matrix.",
    default: "${{ strategy.job-index }}",
    hidden: true,
  },
  {
    name: "job-total",
    description: "The number of jobs in its matrix.",
    default: "${{ strategy.job-total }}",
    hidden: true,
  },
  {
    name: "head-sha",
    description: "The commit that the check-run is shown on.",
    default:
      "${{ github.event.pull_request.head.sha || github.event.workflow_run.head_sha || github.sha }}",
    hidden: true,
  },
];
