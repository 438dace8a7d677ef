import type { JobResult } from "../job-results.ts";
import { limits } from "../limits.ts";
import type { ActionInput } from "./action-input.ts";
import { flag, list, oneOf, optionalOneOf, text, textByKey, wholeNumber } from "./readers.ts";

/** The values of the input `mode`. */
export const modes = ["auto", "plan", "run", "aggregate", "report"] as const;

/** Not derived from the schema, because loading it takes longer than everything else that `--help` needs. */
export const jobResults = [
  "success",
  "failure",
  "cancelled",
  "skipped",
] as const satisfies readonly JobResult[];

/** Inputs that decide what runs, and where. */
export const runInputs = {
  mode: {
    description:
      "What this job does. `auto`: plan, run and report in this one job. Over several jobs: `plan`, `run` (one assignment of the matrix) and `aggregate` (the gate). `report`: publish the result of a fork's run on its commit.",
    default: "auto",
    read: oneOf(...modes),
  },
  pipeline: {
    description: "Pipeline to run. Unset: the file's `default-pipeline`, or its only pipeline.",
    default: "",
    read: text,
  },
  root: {
    description:
      "Folder of the repository, relative to the workspace: the `path` of `actions/checkout`.",
    default: ".",
    read: text,
  },
  config: {
    description:
      "Pipeline file, relative to `root`. Unset: `.github/orchestrator.yml`, `.github/orchestrator.yaml` or `codex.orchestrator.json`, the first that exists.",
    default: "",
    read: text,
    flag: {
      flags: "-c, --config <file>",
      help: "use this pipeline file (default: .github/orchestrator.yml or .yaml)",
    },
  },
  task: {
    description:
      "Task that the run belongs to; its files are in `.runs/<task>`. Unset: the file's `task`, or the repository's name.",
    default: "",
    read: text,
    flag: {
      flags: "-t, --task <id>",
      help: "file the run under this task (default: the file's task, or the repository's name)",
    },
  },
  key: {
    description:
      "Identifies this use of the action in the workflow run; part of the run id and of artifact names. Unset: the job's id, with its index in a matrix.",
    default: "",
    read: text,
  },
  "max-jobs": {
    description:
      "With `mode: plan`: maximum number of jobs, 1 to 256. Unset: the file's `fan-out.max-jobs`, else 8.",
    default: "",
    read: wholeNumber(1, limits.jobs.value),
    flag: {
      flags: "--jobs <n>",
      help: "run in up to <n> parallel processes",
    },
  },
  "runs-on": {
    description:
      'With `mode: plan`: runner label of each kind in `requires`, as JSON; overrides the file\'s `fan-out.runs-on`: `{"default": "ubuntu-latest", "browser": "ubuntu-24.04-8core"}`.',
    default: "",
    read: textByKey('JSON with a label for each kind of runner: {"default": "ubuntu-latest"}'),
  },
  assignment: {
    description: "With `mode: run`: assignment that this job runs, `${{ matrix.assignment }}`.",
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
    description: "With `mode: aggregate`: result of the plan job, `${{ needs.plan.result }}`.",
    default: "",
    read: optionalOneOf(jobResults),
  },
  "run-result": {
    description: "With `mode: aggregate`: result of the run jobs, `${{ needs.run.result }}`.",
    default: "",
    read: optionalOneOf(jobResults),
  },
  subtask: {
    description: "Run only these subtasks: ids, separated by commas or lines.",
    default: "",
    read: list,
    flag: {
      flags: "--subtask <id>",
      help: "run only this subtask; repeatable, or separated by commas",
    },
  },
  stage: {
    description:
      "Run only these stages, without their needs: ids (`stage` or `subtask/stage`), separated by commas or lines.",
    default: "",
    read: list,
    flag: {
      flags: "--stage <id>",
      help: "run only this stage, without its needs; repeatable",
    },
  },
  base: {
    description: "Revision that `paths` filters compare with. Unset: determined by the event.",
    default: "",
    read: text,
    flag: {
      flags: "--base <revision>",
      help: "compare with this revision for `paths` (default: the merge base with the default branch)",
    },
  },
  "execution-mode": {
    description:
      "Recorded in plan and summary as `local` or `cloud`, without an effect on the run. Unset: from the file, else `cloud`.",
    default: "",
    read: optionalOneOf(["local", "cloud"], { mcp: "local" }),
    flag: {
      flags: "--execution-mode <mode>",
      help: "record this mode in plan and summary; has no other effect",
    },
  },
  "max-parallel": {
    description:
      "Maximum number of stages to run at the same time. Unset: from the file, else the number of processors.",
    default: "",
    read: wholeNumber(1, limits.parallel.value),
    flag: {
      flags: "--max-parallel <n>",
      help: "run up to <n> stages at the same time (default: from the file, else the processors)",
    },
  },
  "fail-fast": {
    description:
      "Whether to stop a subtask at its first failure. Unset: from the file, else `true`.",
    default: "",
    read: flag,
    flag: {
      flags: "--fail-fast",
      help: "stop a subtask at its first failure (default: from the file, else true)",
    },
  },
} as const satisfies Record<string, ActionInput>;
