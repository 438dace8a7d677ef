import * as z from "zod";
import { byId, Directory, Id, Text, Variables } from "./fields.ts";

/** Hints for the older system's planner, in all spellings that it accepts. */
const PlanHints = z.strictObject({
  aliases: z.array(z.string()).nullish(),
  defaultTarget: z.boolean().nullish(),
  default: z.boolean().nullish(),
  primary: z.boolean().nullish(),
  runnable: z.boolean().nullish(),
  requiresCloud: z.boolean().nullish(),
  requires_cloud: z.boolean().nullish(),
  executionMode: z.string().nullish(),
});

const common = {
  title: z.string().nullish(),
  plan: PlanHints.nullish(),
  requiresCloud: z.boolean().nullish(),
  requires_cloud: z.boolean().nullish(),
  executionMode: z.string().nullish(),
  execution_mode: z.string().nullish(),
  mode: z.string().nullish(),
};

const Command = z.strictObject({
  kind: z.literal("command"),
  id: Id,
  ...common,
  command: Text,
  cwd: Directory.nullish(),
  env: Variables.nullish(),
  allowFailure: z.boolean().nullish(),
  summaryHint: z.string().nullish(),
  /** Milliseconds; 0 or less means no limit. */
  timeoutMs: z.number().nullish(),
  session: z.unknown().optional(),
});

const Subpipeline = z.strictObject({
  kind: z.literal("subpipeline"),
  id: Id.nullish(),
  ...common,
  pipeline: z.string(),
  optional: z.boolean().nullish(),
});

const StageSet = z.strictObject({ kind: z.literal("stage-set"), ref: z.string() });

const Stages = z
  .array(
    z.discriminatedUnion("kind", [Command, Subpipeline, StageSet], {
      error: (issue) =>
        issue.code === "invalid_union" ? "expected command, subpipeline or stage-set" : undefined,
    }),
  )
  .min(1);

/** The older JSON format. Unknown keys are noted and ignored. */
export const OlderSchema = z.strictObject({
  defaultPipeline: z.string().nullish(),
  stageSets: byId(Stages).nullish(),
  pipelines: z
    .array(
      z.strictObject({
        id: Id,
        title: z.string().nullish(),
        description: z.string().nullish(),
        tags: z.array(z.string()).nullish(),
        guardrailsRequired: z.boolean().nullish(),
        stages: Stages,
      }),
    )
    .min(1),
});
