import * as z from "zod";
import { configurationKeys, fanOutKeys, pipelineKeys } from "../model/pipeline-keys.ts";
import { permissionKeys, stageKeys, subtaskKeys, tryKeys } from "../model/stage.ts";
import { byId, Directory, fileShape, fileValues, optional, Shell } from "./fields.ts";

export const TriesSchema = z
  .strictObject(fileShape(tryKeys, fileValues))
  .refine(({ on, "timeout-minutes": minutes }) => minutes != null || on?.join() !== "timeout", {
    path: ["on"],
    error: "expected `timeout-minutes` with `timeout`: the stage's own timeout ends all tries",
  });

export const PermissionsSchema = z.strictObject(fileShape(permissionKeys, fileValues));

const values = { ...fileValues, tryPolicy: TriesSchema, permissions: PermissionsSchema };

/** A command, a built-in guardrail, a stage set or a nested pipeline, depending on its key. */
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

const StagesSchema = z.array(StageSchema).min(1);

export const SubtaskSchema = z
  .strictObject(fileShape(subtaskKeys, { ...fileValues, stages: StagesSchema }))
  .meta({ id: "Subtask", title: "Subtask" });

export const FanOutSchema = z.strictObject(fileShape(fanOutKeys, fileValues));

export const PipelineSchema = z
  .strictObject(
    fileShape(pipelineKeys, {
      ...fileValues,
      stages: StagesSchema,
      subtasks: z.array(SubtaskSchema).min(1),
      fanOut: FanOutSchema,
    }),
  )
  .meta({
    id: "Pipeline",
    title: "Pipeline",
    oneOf: [{ required: ["stages"] }, { required: ["subtasks"] }],
  });

export const RunDefaultsSchema = z.strictObject({
  shell: optional(Shell, "The default shell of commands."),
  "working-directory": optional(
    Directory,
    "The default working directory of commands, relative to their subtask's.",
  ),
});

export const DefaultsSchema = z.strictObject({
  run: optional(RunDefaultsSchema, "Defaults for stages with `run`."),
});

/** The YAML format: the source of the checks, the JSON Schema, hover texts and the tables of the documentation. */
export const ConfigurationSchema = z.strictObject(
  fileShape(configurationKeys, {
    ...fileValues,
    defaults: DefaultsSchema,
    stageSets: byId(StagesSchema),
    pipelines: byId(PipelineSchema).refine(
      (pipelines) => Object.keys(pipelines).length > 0,
      "must not be empty; expected at least one pipeline",
    ),
  }),
);

export type ConfigurationText = z.infer<typeof ConfigurationSchema>;
