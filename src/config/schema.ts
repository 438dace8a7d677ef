import { z } from "zod";
import { textList } from "./lists.ts";
import { limits } from "../model/limits.ts";
import { defaults } from "./defaults.ts";
import {
  byId,
  Directory,
  fileShape,
  fileValues,
  Id,
  Mode,
  optional,
  Shell,
  Size,
  Text,
  Variables,
} from "./fields.ts";
import {
  executionMode,
  failFast,
  maxParallel,
  subtaskKeys,
  permissionKeys,
  stageKeys,
  tryKeys,
} from "../model/stage.ts";

export const TriesSchema = z
  .strictObject(fileShape(tryKeys, fileValues))
  .refine(({ on, "timeout-minutes": minutes }) => minutes != null || on?.join() !== "timeout", {
    path: ["on"],
    error:
      "expected `timeout-minutes` beside `timeout`: the end of the stage's own time ends all tries",
  });

export const PermissionsSchema = z.strictObject(fileShape(permissionKeys, fileValues));

const values = { ...fileValues, tryPolicy: TriesSchema, permissions: PermissionsSchema };

/** A command, a built-in guardrail, a stage set or a nested pipeline: which of them, says the key it has. */
export const StageSchema = z.strictObject(fileShape(stageKeys, values)).meta({
  id: "Stage",
  title: "Stage",
  oneOf: [
    { required: ["id", "run"] },
    { required: ["uses"] },
    { required: ["stage-set"] },
    { required: ["pipeline"] },
  ],
});

export const StagesSchema = z.array(StageSchema).min(1);

export const SubtaskSchema = z
  .strictObject(fileShape(subtaskKeys, { ...fileValues, stages: StagesSchema }))
  .meta({ id: "Subtask", title: "Subtask" });

export const FanOutSchema = z.strictObject({
  "max-jobs": optional(
    z.int().min(1).max(limits.jobs.value),
    "Jobs of the matrix at most.",
    defaults.maxJobs,
  ),
  "min-instances": optional(
    z.int().min(1).max(limits.jobs.value),
    "How many jobs it asks for at least, if there is work for them: recorded in the scheduler plan, which is refused when there can never be so many.",
    defaults.minInstances,
  ),
  "runs-on": optional(
    byId(Text),
    "The runner's label for each capability; `default` is for subtasks that require none and is ubuntu-latest when left out.",
  ),
});

export const PipelineSchema = z
  .strictObject({
    title: optional(Text, "What people read; the id when left out."),
    description: optional(Text, "What the pipeline is for."),
    tags: optional(textList(Text), "Words to find it by."),
    "execution-mode": optional(Mode, executionMode),
    env: optional(Variables, "Environment variables of all its stages, over those of the file."),
    setup: optional(StagesSchema, "Commands that run once in every job, before its subtasks."),
    stages: optional(StagesSchema, "The stages, in order. Either these or `subtasks`."),
    subtasks: optional(
      z.array(SubtaskSchema).min(1),
      "Units that can run on machines of their own.",
    ),
    after: optional(
      StagesSchema,
      "Built-in guardrails that run once, when all subtasks have ended.",
    ),
    "fan-out": optional(FanOutSchema, "How subtasks are spread over the jobs of a matrix."),
    "max-parallel": optional(z.int().min(1).max(limits.parallel.value), maxParallel),
    "fail-fast": optional(z.boolean(), failFast, defaults.failFast),
    "allow-empty": optional(
      z.boolean(),
      "A run in which `paths` skipped every subtask is neutral and not failed.",
      false,
    ),
    "merge-group-paths": optional(z.boolean(), "`paths` also filter in a merge queue.", false),
    "guardrails-required": optional(z.boolean(), "A run without guardrails is pointed out.", false),
    aliases: optional(
      byId(z.string()),
      "Other names for stages and subtasks, for use as a target.",
    ),
    "default-target": optional(
      z.string(),
      "The stage or subtask, or an alias of one, that runs when none is named. Left out: everything.",
    ),
  })
  .meta({
    id: "Pipeline",
    title: "Pipeline",
    oneOf: [{ required: ["stages"] }, { required: ["subtasks"] }],
  });

export const RunDefaultsSchema = z.strictObject({
  shell: optional(Shell, "The shell of all stages that name none."),
  "working-directory": optional(
    Directory,
    "The working directory of all commands that name none, relative to their subtask's.",
  ),
});

export const DefaultsSchema = z.strictObject({
  run: optional(RunDefaultsSchema, "Defaults of stages with `run`."),
});

/** The YAML format. Hover texts, the JSON Schema, the tables of the documentation and the checks all come from here. */
export const ConfigurationSchema = z.strictObject({
  "default-pipeline": optional(z.string(), "The pipeline that runs when none is named."),
  task: optional(
    Id,
    "What runs belong to, as a folder below `.runs`. Left out: the repository's name.",
  ),
  env: optional(Variables, "Environment variables of all stages."),
  defaults: optional(DefaultsSchema, "Defaults for all stages, as GitHub's `defaults`."),
  secrets: optional(
    textList(Text),
    "Names of environment variables whose values must never be shown.",
  ),
  "secrets-exempt": optional(
    textList(Text),
    "Names of environment variables whose values may be shown, although their names or their form say that they are secrets.",
  ),
  redaction: optional(
    z.enum(["enforce", "shadow"]),
    "What happens to secrets in output: `enforce` replaces them by ***, `shadow` leaves them and only counts them.",
    defaults.redaction,
  ),
  "log-limit": optional(
    Size,
    "How much of a stage's log is kept, in bytes or as text such as 64MiB: beyond it, its beginning and its end.",
    "256MiB",
  ),
  "heartbeat-seconds": optional(
    z.int().min(1).max(limits.heartbeatSeconds.value),
    "Seconds between two signs of life of a run. After four of them, or two minutes, without one it counts as stale.",
    defaults.heartbeatSeconds,
  ),
  "cancel-grace-seconds": optional(
    z.int().min(1).max(limits.cancelGraceSeconds.value),
    "Seconds after a cancel that stages with `if: always()` or `cancelled()` have on the command line. On GitHub it is 6, as its runner kills soon.",
    defaults.cancelGraceSeconds,
  ),
  "stage-sets": optional(byId(StagesSchema), "Lists of stages to use in several places."),
  pipelines: byId(PipelineSchema)
    .refine(
      (pipelines) => Object.keys(pipelines).length > 0,
      "must not be empty; expected at least one pipeline",
    )
    .meta({ description: "The pipelines, by id." }),
});

export type ConfigurationText = z.infer<typeof ConfigurationSchema>;
