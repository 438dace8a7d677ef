import { z } from "zod";
import { permissionKeys, stageKeys, tryKeys } from "../model/stage.ts";
import { fileShape, fileValues } from "./fields.ts";

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
