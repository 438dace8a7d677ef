import type { FileKeys } from "./file-keys.ts";

/** The kinds of stages: a shell command, a built-in guardrail, or another pipeline as one stage. */
export const stageKinds = ["command", "guardrail", "subpipeline"] as const;
export type StageKind = (typeof stageKinds)[number];

/** Descriptions that pipelines and subtasks share. */
export const failFast =
  "Whether a failure keeps further stages of the subtask from starting, unless their `if` allows it.";
export const maxParallel =
  "Maximum number of stages to run at the same time. Left out: the number of processors.";
export const executionMode =
  "Recorded in the plan and the summary, without an effect on the run. `mcp` means `local`.";

const pathFilters = {
  paths: {
    value: "globs",
    description:
      "Runs only when a changed file matches one of these globs, relative to the repository root. A folder stands for everything in it.",
    default: [],
    planned: false,
    inherited: true,
  },
  "paths-ignore": {
    value: "globs",
    description: "Does not run when every changed file matches one of these globs.",
    default: [],
    planned: false,
    inherited: true,
  },
} as const satisfies FileKeys;

/** `tries` of a command. */
export const tryKeys = {
  max: {
    value: "tries",
    description: "Maximum number of tries until the command succeeds.",
    default: 1,
  },
  "backoff-seconds": {
    value: "backoff",
    description: "Seconds to wait before another try.",
    default: 0,
  },
  on: {
    value: "tryReasons",
    description:
      "When to try again: after a `failure` (exit code or signal) or the `timeout` of a try. Left out: `[failure]`, or both if `timeout-minutes` is set.",
  },
  "timeout-minutes": {
    value: "minutes",
    description:
      "Maximum minutes of one try. The stage's `timeout-minutes` limits all tries together.",
    default: null,
  },
} as const satisfies FileKeys;

/** `permissions` of a command. */
export const permissionKeys = {
  "id-token": {
    value: "permission",
    description:
      "`write` passes `ACTIONS_ID_TOKEN_REQUEST_URL` and `ACTIONS_ID_TOKEN_REQUEST_TOKEN` to the stage, if the job has `id-token: write`.",
    default: "none",
  },
} as const satisfies FileKeys;

/** The keys of a stage: the source of the file's schema, its documentation and the stages of a plan. */
export const stageKeys = {
  id: {
    value: "id",
    description:
      "Id of the stage, for `needs`, reports and file names. Required for a command; default for a guardrail: its name, for a nested pipeline: the pipeline's id. On a stage set it prefixes the ids of its stages.",
  },
  name: { value: "text", description: "What people read; the id when left out." },
  run: {
    value: "text",
    description: "The command. Exactly one of `run`, `uses`, `stage-set` and `pipeline`.",
    kinds: ["command"],
  },
  uses: {
    value: "text",
    description: "A built-in guardrail, `guardrail/<name>`.",
    kinds: ["guardrail"],
  },
  "stage-set": {
    value: "reference",
    description:
      "Name of a stage set, which is replaced by its stages. Other keys of this entry are their defaults.",
    kinds: [],
  },
  pipeline: {
    value: "reference",
    description: "Id of a pipeline to run as one stage. It may have only `stages`.",
    kinds: [],
  },
  with: {
    value: "settings",
    description: "Settings of the guardrail in `uses`.",
    kinds: ["guardrail"],
  },
  env: {
    value: "variables",
    description: "Environment variables of the stage, which override those of its subtask.",
  },
  shell: {
    value: "shell",
    description:
      "bash, sh, pwsh, powershell, cmd, python, node, or a command with `{0}` for the script's file. Left out: `bash -e {0}`.",
    default: null,
    inherited: true,
    kinds: ["command"],
  },
  "working-directory": {
    value: "directory",
    description: "Relative to the subtask's working directory.",
    default: ".",
    inherited: true,
  },
  "timeout-minutes": {
    value: "minutes",
    description: "Maximum minutes of the stage; may be a fraction.",
    /** GitHub's default for a job. */
    default: 360,
    inherited: true,
  },
  "continue-on-error": {
    value: "boolean",
    description: "Whether to show a failure without failing the run.",
    default: false,
    inherited: true,
  },
  if: {
    value: "condition",
    description:
      "When to run: `success()`, `failure()`, `always()` and `cancelled()`, joined by `&&`, `||` and `!`. They refer to the stages of the same subtask.",
    default: "success()",
    inherited: true,
  },
  ...pathFilters,
  needs: {
    value: "references",
    description:
      "Ids of stages of the same subtask to wait for. Left out: all stages before this one. Empty: none.",
    default: null,
  },
  permissions: {
    value: "permissions",
    description: "Permissions of the job that the stage may use, like GitHub's `permissions`.",
    kinds: ["command"],
  },
  tries: {
    value: "tryPolicy",
    description: "How to retry a failing command.",
    kinds: ["command"],
  },
  artifacts: {
    value: "globs",
    description:
      "Files to keep as evidence: globs relative to the stage's working directory. Hidden files and folders match only if the glob has the dot, such as `.next/**`. Never kept: `.git`, the runs folder, this tool's files in `out`, and files with a value of the run's secrets.",
    default: [],
    kinds: ["command"],
  },
  "if-no-files-found": {
    value: "ifNoFilesFound",
    description:
      "What to do if a glob of `artifacts` matches no file, as in actions/upload-artifact: note it (`warn`), fail a stage that otherwise succeeded (`error`), or nothing (`ignore`).",
    default: "warn",
    kinds: ["command"],
  },
  phase: {
    value: "phase",
    description:
      "Section of the run summary for the stage. Left out: build if the id starts with build or setup, review for guardrail/review, else test.",
  },
  "summary-hint": {
    value: "text",
    description: "Sentence for the run summary.",
    default: null,
  },
} as const satisfies FileKeys;

/** The keys of a subtask. */
export const subtaskKeys = {
  id: {
    value: "id",
    description: "Id of the subtask, for reports, file names and targets.",
    required: true,
  },
  name: { value: "text", description: "What people read; the id when left out." },
  "working-directory": {
    value: "directory",
    description: "Relative to the repository root.",
    default: ".",
  },
  env: {
    value: "variables",
    description: "Environment variables of its stages, which override those of the pipeline.",
  },
  ...pathFilters,
  stages: { value: "stages", description: "Its stages, in order.", required: true, planned: false },
  shards: {
    value: "jobs",
    description: "Number of copies to run, each with SHARD_INDEX (from 1) and SHARD_TOTAL.",
    default: 1,
    planned: false,
  },
  requires: {
    value: "id",
    description: "Required kind of runner: a key of the pipeline's `fan-out.runs-on`.",
    default: null,
    planned: false,
  },
  weight: {
    value: "weight",
    description: "Relative duration compared with other subtasks, until there is a history.",
    default: 1,
  },
  "timeout-minutes": {
    value: "minutes",
    description:
      "Maximum minutes of all its stages together. Left out: only their own limits apply.",
    default: null,
  },
  "execution-mode": { value: "executionMode", description: executionMode, planned: false },
  "fail-fast": {
    value: "boolean",
    description: `${failFast} Left out: the pipeline's.`,
  },
  "max-parallel": {
    value: "parallel",
    description: `${maxParallel} The pipeline's value takes precedence over that.`,
    default: null,
  },
} as const satisfies FileKeys;
