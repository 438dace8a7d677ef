import type { FileKeys } from "./file-keys.ts";
import { executionMode, failFast, maxParallel } from "./stage.ts";

/** `fan-out` of a pipeline. */
export const fanOutKeys = {
  "max-jobs": { value: "jobs", description: "Maximum number of jobs of the matrix.", default: 8 },
  "min-instances": {
    value: "jobs",
    description:
      "Minimum number of jobs, if there is work for them. It is recorded in the scheduler plan; a number that can never be reached is refused.",
    default: 1,
  },
  "runs-on": {
    value: "labels",
    description:
      "Runner label of each kind of runner; `default` is for subtasks without `requires`. Left out: `default` is ubuntu-latest.",
  },
} as const satisfies FileKeys;

/** The keys of a pipeline; stage.ts has those of its stages. */
export const pipelineKeys = {
  title: { value: "text", description: "Title for people. Left out: the id." },
  description: { value: "text", description: "Purpose of the pipeline.", default: null },
  tags: { value: "texts", description: "Keywords.", default: [] },
  "execution-mode": { value: "executionMode", description: executionMode, default: null },
  env: {
    value: "variables",
    description: "Environment variables of all its stages, which override those of the file.",
    resolved: false,
  },
  setup: {
    value: "stages",
    description: "Commands that run once in every job, before its subtasks.",
    resolved: false,
  },
  stages: {
    value: "stages",
    description: "The stages, in order, instead of `subtasks`.",
    resolved: false,
  },
  subtasks: {
    value: "subtasks",
    description: "Lists of stages that can run on separate machines.",
    resolved: false,
  },
  after: {
    value: "stages",
    description: "Built-in guardrails that run once, when all subtasks have ended.",
    resolved: false,
  },
  "fan-out": {
    value: "fanOut",
    description: "How subtasks are spread over the jobs of a matrix.",
    resolved: false,
  },
  "max-parallel": { value: "parallel", description: maxParallel, default: null, resolved: false },
  "fail-fast": { value: "boolean", description: failFast, default: true, resolved: false },
  "allow-empty": {
    value: "boolean",
    description:
      "Whether a run in which `paths` skipped every subtask is neutral instead of failed.",
    default: false,
  },
  "merge-group-paths": {
    value: "boolean",
    description: "Whether `paths` filters apply in a merge queue.",
    default: false,
  },
  "guardrails-required": {
    value: "boolean",
    description: "Whether to point out a run without guardrails.",
    default: false,
  },
  aliases: {
    value: "aliases",
    description: "Other names of stages and subtasks, to use as targets.",
  },
  "default-target": {
    value: "reference",
    description:
      "The stage, subtask or alias to run when no target is named. Left out: everything.",
    default: null,
  },
} as const satisfies FileKeys;

/** The keys of the file itself. */
export const configurationKeys = {
  "default-pipeline": {
    value: "reference",
    description: "The pipeline to run when none is named.",
    default: null,
  },
  task: {
    value: "id",
    description: "Task that runs belong to, a folder in `.runs`. Left out: the repository's name.",
    default: null,
  },
  env: { value: "variables", description: "Environment variables of all stages.", resolved: false },
  defaults: {
    value: "defaults",
    description: "Defaults for all stages, like GitHub's `defaults`.",
    resolved: false,
  },
  secrets: {
    value: "texts",
    description: "Names of environment variables whose values must never be shown.",
    default: [],
  },
  "secrets-exempt": {
    value: "texts",
    description:
      "Names of environment variables whose values may be shown although they look like secrets.",
    default: [],
  },
  redaction: {
    value: "redaction",
    description:
      "How to treat secrets in output: `enforce` replaces them with ***, `shadow` only counts them.",
    default: "enforce",
  },
  "log-limit": {
    value: "size",
    description:
      "Maximum size of a stage's log, in bytes or as text such as 64MiB. Of a larger log, the beginning and the end are kept.",
    default: "256MiB",
  },
  "heartbeat-seconds": {
    value: "heartbeat",
    description:
      "Seconds between two heartbeats of a run. It counts as stale after four missed heartbeats, or two minutes if that is longer.",
    default: 30,
  },
  "cancel-grace-seconds": {
    value: "cancelGrace",
    description:
      "Seconds for stages with `if: always()` or `cancelled()` after a cancel on the command line. On GitHub it is 6, because its runner kills the job soon.",
    default: 30,
  },
  "stage-sets": {
    value: "stageSets",
    description: "Reusable lists of stages, by name.",
    resolved: false,
  },
  pipelines: {
    value: "pipelines",
    description: "The pipelines, by id.",
    required: true,
    resolved: false,
  },
} as const satisfies FileKeys;
