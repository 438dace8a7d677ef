import type { FileKeys } from "./file-keys.ts";

/** What runs: a shell's command, a built-in guardrail, or another pipeline as one stage. */
export const stageKinds = ["command", "guardrail", "subpipeline"] as const;
export type StageKind = (typeof stageKinds)[number];

/** What a pipeline and its subtasks both have. */
export const failFast =
  "After a failure no further stage of the subtask starts, unless its `if` says so.";
export const maxParallel =
  "How many stages run at the same time at most. Left out: as many as the machine has processors.";
export const executionMode =
  "Recorded in the plan and the summary; changes nothing that runs. `mcp` means `local`.";

const pathFilters = {
  paths: {
    value: "globs",
    description:
      "Runs only when a changed file matches one of these globs, relative to the repository root. A folder means all below it.",
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
    description: "How often the command is started at most, until it succeeds.",
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
      "What it is tried again after: `failure`, an exit code or a signal; `timeout`, the end of the time of one try. `[failure]` when left out, and both where `timeout-minutes` is set.",
  },
  "timeout-minutes": {
    value: "minutes",
    description:
      "Minutes that one try may take. The stage's `timeout-minutes` bounds all of them together.",
    default: null,
  },
} as const satisfies FileKeys;

/** `permissions` of a command. */
export const permissionKeys = {
  "id-token": {
    value: "permission",
    description:
      "`write`: the stage sees `ACTIONS_ID_TOKEN_REQUEST_URL` and `ACTIONS_ID_TOKEN_REQUEST_TOKEN`, where the job has `id-token: write` itself.",
    default: "none",
  },
} as const satisfies FileKeys;

/** The keys of a stage. The file's schema, its documentation and the stages of a plan are made of this table. */
export const stageKeys = {
  id: {
    value: "id",
    description:
      "Names the stage in `needs`, in reports and in file names. A command needs one; a guardrail's is its name, a nested pipeline's the pipeline's. On a stage set it becomes the prefix of the set's stages.",
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
      "The name of a stage set, whose stages take this place. Other keys beside it are defaults for them.",
    kinds: [],
  },
  pipeline: {
    value: "reference",
    description: "The id of a pipeline that runs as this one stage. It may have `stages` only.",
    kinds: [],
  },
  with: {
    value: "settings",
    description: "Settings of the guardrail that `uses` names.",
    kinds: ["guardrail"],
  },
  env: {
    value: "variables",
    description: "Environment variables of the stage, over those of its subtask.",
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
    description: "Minutes until the stage is ended; fractions are fine.",
    /** As GitHub's for a job. */
    default: 360,
    inherited: true,
  },
  "continue-on-error": {
    value: "boolean",
    description: "A failure is shown, and fails nothing.",
    default: false,
    inherited: true,
  },
  if: {
    value: "condition",
    description:
      "When to run: `success()`, `failure()`, `always()` and `cancelled()`, joined by `&&`, `||` and `!`. They look at the stages of the same subtask.",
    default: "success()",
    inherited: true,
  },
  ...pathFilters,
  needs: {
    value: "references",
    description:
      "Ids of stages of the same subtask to wait for. Left out: all stages before this one. Empty: none, it starts at once.",
    default: null,
  },
  permissions: {
    value: "permissions",
    description: "What of the job's permissions the stage may use, as GitHub's `permissions`.",
    kinds: ["command"],
  },
  tries: {
    value: "tryPolicy",
    description: "Starts a failing command again.",
    kinds: ["command"],
  },
  artifacts: {
    value: "globs",
    description:
      "Files to keep as evidence: globs relative to the stage's working directory. Hidden files (a name with a leading dot, of a folder too) only where a glob names the dot, as `.next/**`. Never `.git`, the runs folder, this tool's own files in `out`, and files that hold a value of the run's secrets.",
    default: [],
    kinds: ["command"],
  },
  "if-no-files-found": {
    value: "ifNoFilesFound",
    description:
      "What a glob of `artifacts` that matches no file comes to, as in actions/upload-artifact: a note of the stage (`warn`), the failure of a stage that otherwise succeeded (`error`), or nothing (`ignore`).",
    default: "warn",
    kinds: ["command"],
  },
  phase: {
    value: "phase",
    description:
      "The section of the run summary that the stage counts for. Left out: build when the id starts with build or setup, review for guardrail/review, else test.",
  },
  "summary-hint": {
    value: "text",
    description: "A sentence for the run summary.",
    default: null,
  },
} as const satisfies FileKeys;

/** The keys of a subtask, likewise. */
export const subtaskKeys = {
  id: {
    value: "id",
    description: "Names the subtask in reports, in file names and as a target.",
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
    description: "Environment variables of its stages, over those of the pipeline.",
  },
  ...pathFilters,
  stages: { value: "stages", description: "Its stages, in order.", required: true, planned: false },
  shards: {
    value: "jobs",
    description: "Runs that many copies, each with SHARD_INDEX (from 1) and SHARD_TOTAL.",
    default: 1,
    planned: false,
  },
  requires: {
    value: "id",
    description: "The kind of runner that it needs: a key of the pipeline's `fan-out.runs-on`.",
    default: null,
    planned: false,
  },
  weight: {
    value: "weight",
    description: "How long it takes compared to the others, until its history is known.",
    default: 1,
  },
  "timeout-minutes": {
    value: "minutes",
    description: "Minutes for all of its stages together. Left out: their own limits count.",
    default: null,
  },
  "execution-mode": { value: "executionMode", description: executionMode, planned: false },
  "fail-fast": {
    value: "boolean",
    description: `${failFast} Left out: the pipeline's.`,
  },
  "max-parallel": {
    value: "parallel",
    description: `${maxParallel} The pipeline's comes before that.`,
    default: null,
  },
} as const satisfies FileKeys;
