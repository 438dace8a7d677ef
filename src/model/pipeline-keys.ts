import type { FileKeys } from "./file-keys.ts";
import { executionMode, failFast, maxParallel } from "./stage.ts";

/** `fan-out` of a pipeline. */
export const fanOutKeys = {
  "max-jobs": { value: "jobs", description: "Jobs of the matrix at most.", default: 8 },
  "min-instances": {
    value: "jobs",
    description:
      "How many jobs it asks for at least, if there is work for them: recorded in the scheduler plan, which is refused when there can never be so many.",
    default: 1,
  },
  "runs-on": {
    value: "labels",
    description:
      "The runner's label for each capability; `default` is for subtasks that require none and is ubuntu-latest when left out.",
  },
} as const satisfies FileKeys;

/** The keys of a pipeline, as stage.ts has those of its stages. */
export const pipelineKeys = {
  title: { value: "text", description: "What people read; the id when left out." },
  description: { value: "text", description: "What the pipeline is for.", default: null },
  tags: { value: "texts", description: "Words to find it by.", default: [] },
  "execution-mode": { value: "executionMode", description: executionMode, default: null },
  env: {
    value: "variables",
    description: "Environment variables of all its stages, over those of the file.",
    resolved: false,
  },
  setup: {
    value: "stages",
    description: "Commands that run once in every job, before its subtasks.",
    resolved: false,
  },
  stages: {
    value: "stages",
    description: "The stages, in order. Either these or `subtasks`.",
    resolved: false,
  },
  subtasks: {
    value: "subtasks",
    description: "Units that can run on machines of their own.",
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
    description: "A run in which `paths` skipped every subtask is neutral and not failed.",
    default: false,
  },
  "merge-group-paths": {
    value: "boolean",
    description: "`paths` also filter in a merge queue.",
    default: false,
  },
  "guardrails-required": {
    value: "boolean",
    description: "A run without guardrails is pointed out.",
    default: false,
  },
  aliases: {
    value: "aliases",
    description: "Other names for stages and subtasks, for use as a target.",
  },
  "default-target": {
    value: "reference",
    description:
      "The stage or subtask, or an alias of one, that runs when none is named. Left out: everything.",
    default: null,
  },
} as const satisfies FileKeys;

/** The keys of the file itself. */
export const configurationKeys = {
  "default-pipeline": {
    value: "reference",
    description: "The pipeline that runs when none is named.",
    default: null,
  },
  task: {
    value: "id",
    description: "What runs belong to, as a folder below `.runs`. Left out: the repository's name.",
    default: null,
  },
  env: { value: "variables", description: "Environment variables of all stages.", resolved: false },
  defaults: {
    value: "defaults",
    description: "Defaults for all stages, as GitHub's `defaults`.",
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
      "Names of environment variables whose values may be shown, although their names or their form say that they are secrets.",
    default: [],
  },
  redaction: {
    value: "redaction",
    description:
      "What happens to secrets in output: `enforce` replaces them by ***, `shadow` leaves them and only counts them.",
    default: "enforce",
  },
  "log-limit": {
    value: "size",
    description:
      "How much of a stage's log is kept, in bytes or as text such as 64MiB: beyond it, its beginning and its end.",
    default: "256MiB",
  },
  "heartbeat-seconds": {
    value: "heartbeat",
    description:
      "Seconds between two signs of life of a run. After four of them, or two minutes, without one it counts as stale.",
    default: 30,
  },
  "cancel-grace-seconds": {
    value: "cancelGrace",
    description:
      "Seconds after a cancel that stages with `if: always()` or `cancelled()` have on the command line. On GitHub it is 6, as its runner kills soon.",
    default: 30,
  },
  "stage-sets": {
    value: "stageSets",
    description: "Lists of stages to use in several places.",
    resolved: false,
  },
  pipelines: {
    value: "pipelines",
    description: "The pipelines, by id.",
    required: true,
    resolved: false,
  },
} as const satisfies FileKeys;
