import { limits } from "../limits.ts";
import type { ActionInput } from "./action-input.ts";
import { flag, oneOf, text, wholeNumber } from "./readers.ts";

/** What is published and recorded of a run. */
export const reportInputs = {
  token: {
    description:
      "Publishes the check-run, and reads the list of jobs and the artifacts of earlier attempts. Never shown in logs or files.",
    default: "${{ github.token }}",
    read: text,
  },
  "check-run": {
    description:
      "`true`: the result is published as a check-run, by `auto`, `aggregate` and `report`. It needs `checks: write`.",
    default: "true",
    read: flag,
  },
  "check-name": {
    description: "The check-run's name. Unset: `orchestrator / ` and the key.",
    default: "",
    read: text,
  },
  annotations: {
    description: "How many annotations the check-run shows at most, 0 to 500.",
    default: "100",
    read: wholeNumber(0, limits.annotations.value),
  },
  "upload-artifacts": {
    description: "`true`: manifests, logs and summary are uploaded as one artifact.",
    default: "true",
    read: flag,
  },
  "retention-days": {
    description: "Days until the artifact is deleted. Unset: the repository's setting.",
    default: "",
    read: wholeNumber(1, limits.retentionDays.value),
  },
  summary: {
    description: "`true`: the result is written to the job summary.",
    default: "true",
    read: flag,
  },
  history: {
    description:
      "Where the history of runs is kept, for expected times, comparisons and flakes. `cache`: GitHub's cache, a week after its last use it is gone. `branch`: a branch of its own, which needs `contents: write`. `local`: in `.runs`, for runners of your own that keep it. `none`: there is none.",
    default: "cache",
    read: oneOf("cache", "branch", "local", "none"),
  },
  "history-write": {
    description:
      "With `history: cache` and `history: branch`: which runs are entered. `default-branch`: those on it, and those of merge groups into it. `all`: pull requests and other branches too.",
    default: "default-branch",
    read: oneOf("default-branch", "all"),
  },
  "history-branch": {
    description:
      "With `history: branch`: its name. It is made when it is missing, and holds nothing else.",
    default: "orchestrator-history",
    read: text,
  },
  "metrics-max-bytes": {
    description:
      "With `history: local`: bytes of `metrics.json` after which it becomes a compressed segment. Unset: 64 MiB.",
    default: "",
    read: wholeNumber(1, 999_999_999),
  },
  "metrics-max-lines": {
    description:
      "With `history: local`: lines of `metrics.json` after which it becomes a compressed segment. Unset: 250000.",
    default: "",
    read: wholeNumber(1, 999_999_999),
  },
  "regression-threshold": {
    description:
      "How many percent longer than its median on the default branch a stage may take before it is called a regression, 1 to 10000. It has to be beyond the 95th percentile and a second longer, too.",
    default: "50",
    read: wholeNumber(1, limits.regressionThreshold.value),
  },
  "fail-on-regression": {
    description: "`true`: a run with a regression fails.",
    default: "false",
    read: flag,
  },
  epoch: {
    description: "A label that runs are grouped by in `per-epoch.json`, as a release.",
    default: "",
    read: text,
    flag: {
      flags: "--epoch <label>",
      help: "a label that runs are grouped by in the history's figures, as a release",
    },
  },
  "override-reason": {
    description:
      "Why a change may be larger than `guardrail/diff-budget` allows. It is recorded, and the violation is an allowed failure. Over several jobs: an input of `mode: plan`.",
    default: "",
    read: text,
    flag: {
      flags: "--override-reason <text>",
      help: "why a change may be larger than `guardrail/diff-budget` allows",
    },
  },
  job: { description: "The job's id.", default: "${{ github.job }}", hidden: true, read: text },
  "job-index": {
    description: "The job's index in its matrix.",
    default: "${{ strategy.job-index }}",
    hidden: true,
    read: text,
  },
  "job-total": {
    description: "The number of jobs in its matrix.",
    default: "${{ strategy.job-total }}",
    hidden: true,
    read: text,
  },
  "head-sha": {
    description: "The commit that the check-run is shown on.",
    default:
      "${{ github.event.pull_request.head.sha || github.event.workflow_run.head_sha || github.sha }}",
    hidden: true,
    read: text,
  },
} as const satisfies Record<string, ActionInput>;
