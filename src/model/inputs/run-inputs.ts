import type { JobResult } from "../job-results.ts";
import { limits } from "../limits.ts";
import type { ActionInput } from "./action-input.ts";
import { flag, list, oneOf, optionalOneOf, text, textByKey, wholeNumber } from "./readers.ts";

/** The values of the input `mode`. */
export const modes = ["auto", "plan", "run", "aggregate", "report"] as const;

/** Not read off the schema: loading it would take longer than all the rest that shows a help. */
export const jobResults = [
  "success",
  "failure",
  "cancelled",
  "skipped",
] as const satisfies readonly JobResult[];

/** What to run, and where. */
export const runInputs = {
  mode: {
    description:
      "What this job does. `auto`: plan, run and report in this one job. Over several jobs: `plan`, `run` (one assignment of the matrix) and `aggregate` (the gate). `report`: show on a commit what the run of a fork came to.",
    default: "auto",
    read: oneOf(...modes),
  },
  pipeline: {
    description: "The pipeline to run. Unset: the file's `default-pipeline`, or its only pipeline.",
    default: "",
    read: text,
  },
  root: {
    description:
      "The folder of the repository, relative to the workspace: the `path` that `actions/checkout` was given.",
    default: ".",
    read: text,
  },
  config: {
    description:
      "The pipeline file, relative to `root`. Unset: `.github/orchestrator.yml`, `.github/orchestrator.yaml` or `codex.orchestrator.json`, the first that exists.",
    default: "",
    read: text,
    flag: {
      flags: "-c, --config <file>",
      help: "the pipeline file (default: .github/orchestrator.yml or .yaml)",
    },
  },
  task: {
    description:
      "What the run belongs to; its files lie in `.runs/<task>`. Unset: the file's `task`, or the repository's name.",
    default: "",
    read: text,
    flag: {
      flags: "-t, --task <id>",
      help: "what the run belongs to (default: the file's task, or the repository's name)",
    },
  },
  key: {
    description:
      "Tells several uses in one workflow run apart: it is part of the run id and of artifact names. Unset: the job's id, with its index in a matrix.",
    default: "",
    read: text,
  },
  "max-jobs": {
    description:
      "With `mode: plan`: over how many jobs the run is spread, 1 to 256. Unset: the file's `fan-out.max-jobs`, else 8.",
    default: "",
    read: wholeNumber(1, limits.jobs.value),
    flag: {
      flags: "--jobs <n>",
      help: "spread the run over at most so many processes, one an assignment",
    },
  },
  "runs-on": {
    description:
      'With `mode: plan`: which runner each kind asked for by `requires` is, over the file\'s `fan-out.runs-on`, as JSON: `{"default": "ubuntu-latest", "browser": "ubuntu-24.04-8core"}`.',
    default: "",
    read: textByKey('JSON, each kind of runner with its label: {"default": "ubuntu-latest"}'),
  },
  assignment: {
    description:
      "With `mode: run`: which assignment of the plan this job does: `${{ matrix.assignment }}`.",
    default: "",
    read: text,
  },
  "plan-artifact": {
    description: "With `mode: run` and `mode: aggregate`: the output of that name of the plan job.",
    default: "",
    read: text,
  },
  "plan-digest": {
    description: "With `mode: run` and `mode: aggregate`: the output of that name of the plan job.",
    default: "",
    read: text,
  },
  "plan-result": {
    description: "With `mode: aggregate`: how the plan job ended, `${{ needs.plan.result }}`.",
    default: "",
    read: optionalOneOf(jobResults),
  },
  "run-result": {
    description: "With `mode: aggregate`: how the run jobs ended, `${{ needs.run.result }}`.",
    default: "",
    read: optionalOneOf(jobResults),
  },
  subtask: {
    description: "Run only these subtasks: ids, separated by commas or lines.",
    default: "",
    read: list,
    flag: {
      flags: "--subtask <id>",
      help: "run only this subtask; repeat it or separate by commas for more",
    },
  },
  stage: {
    description:
      "Run exactly these stages, without what they need: ids (`stage` or `subtask/stage`), separated by commas or lines.",
    default: "",
    read: list,
    flag: {
      flags: "--stage <id>",
      help: "run exactly this stage, without what it needs; repeatable",
    },
  },
  base: {
    description: "What to compare with for `paths`: any revision. Unset: what the event says.",
    default: "",
    read: text,
    flag: {
      flags: "--base <revision>",
      help: "what `paths` filters compare with (default: the merge base with the default branch)",
    },
  },
  "execution-mode": {
    description:
      "Recorded in plan and summary as `local` or `cloud`; changes nothing that runs. Unset: what the file says, else `cloud`.",
    default: "",
    read: optionalOneOf(["local", "cloud"], { mcp: "local" }),
    flag: {
      flags: "--execution-mode <mode>",
      help: "recorded in plan and summary; changes nothing that runs",
    },
  },
  "max-parallel": {
    description:
      "Stages that run at a time. Unset: what the file says, else the number of processors.",
    default: "",
    read: wholeNumber(1, limits.parallel.value),
    flag: {
      flags: "--max-parallel <n>",
      help: "stages at a time (default: the number of processors)",
    },
  },
  "fail-fast": {
    description:
      "`true`: after a failure no further stage of its subtask starts. Unset: what the file says, else `true`.",
    default: "",
    read: flag,
    flag: {
      flags: "--fail-fast",
      help: "after a failure start nothing more in its subtask (default: what the file says, else so)",
    },
  },
} as const satisfies Record<string, ActionInput>;
