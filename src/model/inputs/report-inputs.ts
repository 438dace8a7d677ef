import { limits } from "../limits.ts";
import type { ActionInput } from "./action-input.ts";
import { flag, oneOf, text, wholeNumber } from "./readers.ts";

/** Inputs for publishing and recording a run. */
export const reportInputs = {
  token: {
    description:
      "Token to publish the check-run and to read the list of jobs and earlier artifacts. Never shown in logs or files.",
    default: "${{ github.token }}",
    read: text,
  },
  "check-run": {
    description:
      "Whether to publish the result as a check-run, with `auto`, `aggregate` and `report`. Needs `checks: write`.",
    default: "true",
    read: flag,
  },
  "check-name": {
    description: "Name of the check-run. Unset: `orchestrator / <key>`.",
    default: "",
    read: text,
  },
  annotations: {
    description: "Maximum number of annotations of the check-run, 0 to 500.",
    default: "100",
    read: wholeNumber(0, limits.annotations.value),
  },
  "upload-artifacts": {
    description: "Whether to upload manifests, logs and summary as one artifact.",
    default: "true",
    read: flag,
  },
  "retention-days": {
    description: "Days until the artifact is deleted. Unset: the repository's setting.",
    default: "",
    read: wholeNumber(1, limits.retentionDays.value),
  },
  summary: {
    description: "Whether to write the result to the job summary.",
    default: "true",
    read: flag,
  },
  history: {
    description:
      "Where to store the history of runs, for expected durations, comparisons and flakes. `cache`: GitHub's cache, which expires a week after its last use. `branch`: a separate branch, which needs `contents: write`. `local`: in `.runs`, for self-hosted runners that keep it. `none`: no history.",
    default: "cache",
    read: oneOf("cache", "branch", "local", "none"),
  },
  "history-write": {
    description:
      "With `history: cache` and `history: branch`: which runs to add. `default-branch`: those on it, and of merge groups into it. `all`: those of pull requests and other branches too.",
    default: "default-branch",
    read: oneOf("default-branch", "all"),
  },
  "history-branch": {
    description:
      "With `history: branch`: name of the branch. It is created if missing, and holds nothing else.",
    default: "orchestrator-history",
    read: text,
  },
  "metrics-max-bytes": {
    description:
      "With `history: local`: maximum bytes of `metrics.json` before it becomes a compressed segment. Unset: 64 MiB.",
    default: "",
    read: wholeNumber(1, 999_999_999),
  },
  "metrics-max-lines": {
    description:
      "With `history: local`: maximum lines of `metrics.json` before it becomes a compressed segment. Unset: 250000.",
    default: "",
    read: wholeNumber(1, 999_999_999),
  },
  "regression-threshold": {
    description:
      "Percentage above its median on the default branch from which a stage's duration is a regression, 1 to 10000. It must also be above the 95th percentile and a second longer.",
    default: "50",
    read: wholeNumber(1, limits.regressionThreshold.value),
  },
  "fail-on-regression": {
    description: "Whether a regression fails the run.",
    default: "false",
    read: flag,
  },
  epoch: {
    description: "Label to group runs by in `per-epoch.json`, such as a release.",
    default: "",
    read: text,
    flag: {
      flags: "--epoch <label>",
      help: "group runs in the statistics by this label, such as a release",
    },
  },
  "override-reason": {
    description:
      "Reason to allow a change that exceeds `guardrail/diff-budget`. It is recorded, and the violation becomes an allowed failure. Over several jobs: an input of `mode: plan`.",
    default: "",
    read: text,
    flag: {
      flags: "--override-reason <text>",
      help: "allow a change that exceeds `guardrail/diff-budget`, for this reason",
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
    description: "The commit to publish the check-run on.",
    default:
      "${{ github.event.pull_request.head.sha || github.event.workflow_run.head_sha || github.sha }}",
    hidden: true,
    read: text,
  },
} as const satisfies Record<string, ActionInput>;
